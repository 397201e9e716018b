package store

import (
	"context"
	"fmt"
	"io"
	"regexp"
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2"
)

// Bounds of one statement of a reader.
const (
	sqlMaxTime   = 5 * time.Minute
	sqlMaxMemory = 2 << 30
)

var (
	trailingFormat = regexp.MustCompile(`(?is)\sFORMAT\s+([A-Za-z][A-Za-z0-9]*)[\s;]*$`)
	outfile        = regexp.MustCompile(`(?i)\boutfile\b`)
)

// SQL runs one reading statement and writes its answer to w as the engine produces it, in any of ClickHouse's output
// formats: CSVWithNames, JSONEachRow, Parquet, PrettyCompact ... A FORMAT clause at the end of the query wins over the
// argument; without either it is PrettyCompact.
//
// The engine itself refuses to write (its readonly setting) and ends a statement after five minutes or at 2 GiB. An
// error after the first bytes leaves a truncated answer in w. On a clickhouse:// address the answer cannot be formatted
// by the engine, so SQL returns ErrNeedsHTTP.
func (s *Store) SQL(ctx context.Context, query, format string, w io.Writer) error {
	if !s.http {
		return fmt.Errorf("%w: clickhouse:// carries no output formats: use the server's http:// address (port 8123) for SQL", ErrNeedsHTTP)
	}
	query = strings.TrimRight(query, "; \t\r\n")
	if m := trailingFormat.FindStringSubmatchIndex(query); m != nil {
		if name := query[m[2]:m[3]]; !strings.EqualFold(name, "asc") && !strings.EqualFold(name, "desc") {
			query, format = query[:m[0]], name
		}
	}
	if format == "" {
		format = "PrettyCompact"
	}
	if outfile.MatchString(query) {
		// The engine in the process would write the file even when it may only read.
		return fmt.Errorf("%w: the word OUTFILE: the answer goes to the standard output, redirect it", ErrNotReadOnly)
	}
	ctx = clickhouse.Context(ctx, clickhouse.WithSettings(clickhouse.Settings{
		"readonly":           1,
		"max_execution_time": int(sqlMaxTime.Seconds()),
		"max_memory_usage":   sqlMaxMemory,
	}))
	answer, err := s.conn.QueryFormat(ctx, format, query)
	if err != nil {
		return sqlError(err)
	}
	defer answer.Close()
	if _, err := io.Copy(w, answer); err != nil {
		return sqlError(err)
	}
	return nil
}

func sqlError(err error) error {
	if hasCode(err, codeReadonly) {
		return fmt.Errorf("%w: %w", ErrNotReadOnly, err)
	}
	return fmt.Errorf("run SQL: %w", err)
}
