package embedded

import (
	"context"
	"io"
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

// check refuses what an HTTP interface must not run: several statements at once (the second would escape a read-only
// session's bounds or a log), and files written by the engine on behalf of a reader.
func (s *session) check(ctx context.Context, st *statement) (analysis, error) {
	report := s.classify(st.sql)
	if report.class == classUnknown || report.count != 1 {
		// The insert path parses one statement, strictly, and runs nothing that is not an INSERT with data to come.
		if err := s.parseOne(ctx, st.sql); err != nil {
			return report, err
		}
		if report.count > 1 {
			return report, refuse(codeSyntaxError, "Syntax error (Multi-statements are not allowed)")
		}
	}
	if report.class == classControl && returnsRows(st.sql) {
		return report, refuse(codeNotImplemented, "INTO OUTFILE is not allowed here: redirect the output instead")
	}
	if st.readOnly != "" && report.class != classReadOnly {
		return report, refuse(codeReadOnly, "Cannot execute query in readonly mode")
	}
	return report, nil
}

// parseOne returns the syntax error of a text that is not one statement.
func (s *session) parseOne(ctx context.Context, sql string) error {
	stream, err := s.openInsert(ctx, &statement{sql: sql})
	if err == nil {
		stream.destroy() // an INSERT that waits for its rows: cancelled before it had any
		return nil
	}
	if e := asException(err); e.code == codeSyntaxError {
		return e
	}
	return ctx.Err()
}

// returnsRows reports whether a statement begins as those do that answer rows.
func returnsRows(sql string) bool {
	switch word := firstWord(sql); word {
	case "SELECT", "WITH", "FROM", "VALUES", "TABLE", "SHOW", "DESCRIBE", "DESC", "EXPLAIN", "EXISTS", "CHECK", "":
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
