package embedded

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// exception is an error of the engine as ClickHouse words it: "Code: N. DB::Exception: text (NAME)".
type exception struct {
	code int
	text string // with the code in front
}

func (e *exception) Error() string { return e.text }

// ClickHouse error codes that the bridge itself answers with or looks for.
const (
	codeBadArguments   = 36
	codeSyntaxError    = 62
	codeNotImplemented = 48
	codeReadOnly       = 164
	codeTooLarge       = 241 // MEMORY_LIMIT_EXCEEDED
	codeCancelled      = 394 // QUERY_WAS_CANCELLED
	codeUnknown        = 1002
)

var codeNames = map[int]string{
	codeBadArguments:   "BAD_ARGUMENTS",
	codeSyntaxError:    "SYNTAX_ERROR",
	codeNotImplemented: "NOT_IMPLEMENTED",
	codeReadOnly:       "READONLY",
	codeTooLarge:       "MEMORY_LIMIT_EXCEEDED",
	codeCancelled:      "QUERY_WAS_CANCELLED",
	codeUnknown:        "UNKNOWN_EXCEPTION",
}

// refuse builds an exception of the bridge's own, worded as the engine's are.
func refuse(code int, format string, args ...any) *exception {
	return &exception{
		code: code,
		text: fmt.Sprintf("Code: %d. DB::Exception: %s. (%s)", code, fmt.Sprintf(format, args...), codeNames[code]),
	}
}

var codePrefix = regexp.MustCompile(`^(?:Error: |Error fetching streaming results: )?(Code: (\d{1,6})\. )`)

// newException reads an error text of the engine. The C interface words a few errors of its own without a code.
func newException(message string) *exception {
	m := codePrefix.FindStringSubmatchIndex(message)
	if m == nil {
		return refuse(codeUnknown, "%s", strings.TrimSuffix(message, "."))
	}
	code, err := strconv.Atoi(message[m[4]:m[5]])
	if err != nil {
		return refuse(codeUnknown, "%s", message)
	}
	return &exception{code: code, text: message[m[2]:]}
}

// asException turns any error met while a statement ran into one that can be sent to a client.
func asException(err error) *exception {
	var known *exception
	switch {
	case errors.As(err, &known):
		return known
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded), errors.Is(err, ErrClosed):
		return refuse(codeCancelled, "Query was cancelled: %v", err)
	default:
		return refuse(codeUnknown, "%v", err)
	}
}

// lateLimit bounds the text of an exception that comes after the first bytes of an answer, as ClickHouse does.
const lateLimit = 15 << 10

// lateFrame is how ClickHouse tells of an error once the answer has begun. The tag was announced in a header, so that data
// which happens to hold the marker cannot pass for it.
func lateFrame(e *exception, tag string) []byte {
	text := e.text
	if len(text) > lateLimit {
		text = text[:lateLimit]
	}
	return fmt.Appendf(nil, "\r\n__exception__\r\n%s\r\n%s\n%d %s\r\n__exception__\r\n", tag, text, len(text)+1, tag)
}

// startError words why the engine did not start, from what it wrote to standard error.
func startError(dir, output string) error {
	reason := "the engine did not say why"
	if i := strings.Index(output, "Code: "); i >= 0 {
		reason, _, _ = strings.Cut(output[i:], "\n")
	} else if line, _, _ := strings.Cut(strings.TrimSpace(output), "\n"); line != "" {
		reason = line
	}
	kind := errStart
	switch newException(reason).code {
	case 46, 50, 56, 115, 336, 432: // functions, types, table engines, settings, database engines and codecs not known
		kind = ErrNewer
	case 76: // cannot open a file, which for a status file means that it is locked
		kind = ErrLocked
	}
	return fmt.Errorf("%w: %s: %s", kind, dir, reason)
}

var errStart = errors.New("the engine did not start")
