package embedded

import (
	"context"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unsafe"
)

// statement is one SQL statement with all that came with it.
type statement struct {
	sql         string
	format      string // the output format where the statement names none
	paramNames  []string
	paramValues []string
	settings    []setting
	database    string
	readOnly    string    // "", "1" or "2": the engine's readonly setting
	data        io.Reader // rows of an INSERT, when they come apart from the statement
	whole       bool      // answer only when everything is there
}

type setting struct{ name, value string }

// class is what the engine's parser says a statement does.
type class uint32

const (
	classReadOnly class = iota // leaves no trace
	classMutating
	classMutatingGlobal
	classControl // session state, SYSTEM, KILL, and writing files
	classUnknown // not parsed, or a kind that the engine does not classify
)

// analysis is chdb_query_analysis_v1.
type analysis struct {
	size  uint32
	count uint32
	flags uint32
	class class
}

// classify asks the engine's parser what sql would do. Nothing runs.
func (s *session) classify(sql string) analysis {
	var args arguments
	defer args.release()
	report := &analysis{size: uint32(unsafe.Sizeof(analysis{})), class: classUnknown}
	args.pin.Pin(report)
	text, length := args.text(sql)
	if s.process.lib.classify(s.raw(), text, length, nil, 0, unsafe.Pointer(report)) != 0 {
		return analysis{class: classUnknown}
	}
	return *report
}

// check refuses what an HTTP interface must not run: several statements at once (the second would escape what was found
// about the first), and files written by the engine on behalf of a reader.
func (s *session) check(ctx context.Context, st *statement) (analysis, error) {
	report := s.classify(st.sql)
	switch {
	case report.class == classUnknown || report.count == 0:
		if err := s.syntaxError(ctx, st.sql); err != nil {
			return report, err
		}
		return report, refuse(codeNotImplemented, "The engine cannot tell what this statement does")
	case report.count > 1:
		return report, refuse(codeSyntaxError, "Syntax error (Multi-statements are not allowed)")
	case report.class == classControl && returnsRows(st.sql):
		return report, refuse(codeNotImplemented, "INTO OUTFILE is not allowed here: redirect the output instead")
	case report.class != classReadOnly && st.readOnly != "":
		return report, refuse(codeReadOnly, "Cannot execute query in readonly mode")
	}
	return report, nil
}

// explain makes a statement of another harmless, whatever the other is.
const explain = "EXPLAIN AST "

// syntaxError returns what the engine's parser has against a text; nil when the text is one statement. Nothing runs: the
// insert functions parse what they are given, strictly as one statement, and turn down all but INSERT.
func (s *session) syntaxError(ctx context.Context, sql string) error {
	in, err := s.openInsert(ctx, &statement{sql: explain + sql})
	if err == nil {
		in.destroy()
		return nil
	}
	if e := asException(err); e.code == codeSyntaxError {
		return &exception{code: e.code, text: shiftPosition(e.text, len(explain))}
	}
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return nil
}

var positionText = regexp.MustCompile(`failed at position (\d+)`)

// shiftPosition moves the first position that a syntax error names back by what stood before the client's text.
func shiftPosition(text string, by int) string {
	m := positionText.FindStringSubmatchIndex(text)
	if m == nil {
		return text
	}
	return text[:m[2]] + strconv.Itoa(max(1, number(text[m[2]:m[3]])-by)) + text[m[3]:]
}

// returnsRows reports whether a statement begins as those do that answer rows.
func returnsRows(sql string) bool {
	switch word := firstWord(sql); word {
	case "SELECT", "WITH", "FROM", "SHOW", "DESCRIBE", "DESC", "EXPLAIN", "EXISTS", "CHECK", "":
		return true
	default:
		return false
	}
}

// streams reports whether the engine may stream the statement's rows: SELECT alone, in all its forms.
func streams(sql string) bool {
	switch firstWord(sql) {
	case "SELECT", "WITH", "FROM", "":
		return true
	default:
		return false
	}
}

// firstWord returns the first keyword in upper case, after blanks, comments and opening brackets. It is empty when the
// statement begins with something else, as the implicit SELECT of an expression does.
func firstWord(sql string) string {
	for {
		sql = strings.TrimLeft(sql, " \t\r\n\f\v(;\ufeff")
		switch {
		case strings.HasPrefix(sql, "--"), strings.HasPrefix(sql, "#!"), strings.HasPrefix(sql, "# "):
			_, sql, _ = strings.Cut(sql, "\n")
		case strings.HasPrefix(sql, "/*"):
			_, sql, _ = strings.Cut(sql[2:], "*/")
		default:
			end := 0
			for end < len(sql) && (sql[end]|0x20 >= 'a' && sql[end]|0x20 <= 'z' || sql[end] == '_') {
				end++
			}
			return strings.ToUpper(sql[:end])
		}
	}
}

// cutLine splits a line of two tab-separated values.
func cutLine(line string) (string, string, bool) {
	line, _, _ = strings.Cut(line, "\n")
	return strings.Cut(line, "\t")
}
