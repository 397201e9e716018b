package store

import (
	"context"
	"fmt"
	"regexp"
	"strings"
	"sync"

	"github.com/ClickHouse/clickhouse-go/v2"
	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
)

// columns remembers the columns of INSERT statements with their types. They are those of the schema, which this program
// has just brought up to date; the driver would ask for them before every insert over HTTP.
type columns struct {
	mu    sync.Mutex
	known map[string][]clickhouse.ColumnNameAndType // by statement
}

var insertInto = regexp.MustCompile(`(?s)^INSERT INTO (\w+) \((.*)\)$`)

// typed returns a context under which the driver knows the columns of an insert.
func (s *Store) typed(ctx context.Context, sql string) (context.Context, error) {
	m := insertInto.FindStringSubmatch(sql)
	if !s.http || m == nil {
		return ctx, nil
	}
	s.columns.mu.Lock()
	defer s.columns.mu.Unlock()
	list, ok := s.columns.known[sql]
	if !ok {
		types := map[string]string{}
		err := s.askOnce(ctx, "columns", "SELECT name, type FROM system.columns WHERE database = {database:String} AND table = {table:String}",
			params{named("database", s.database), named("table", m[1])}, func(r driver.Rows) error {
				var name, kind string
				err := r.Scan(&name, &kind)
				types[name] = kind
				return err
			})
		if err != nil {
			return nil, fmt.Errorf("ask for the columns of %s: %w", m[1], err)
		}
		for name := range strings.SplitSeq(m[2], ",") {
			name = strings.TrimSpace(name)
			list = append(list, clickhouse.ColumnNameAndType{Name: name, Type: types[name]})
		}
		if s.columns.known == nil {
			s.columns.known = map[string][]clickhouse.ColumnNameAndType{}
		}
		s.columns.known[sql] = list
	}
	return clickhouse.Context(ctx, clickhouse.WithColumnNamesAndTypes(list)), nil
}
