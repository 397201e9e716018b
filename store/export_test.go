package store

import "context"

// Exec runs a statement of a test's own, past everything that a store allows.
func Exec(ctx context.Context, s *Store, sql string) error { return s.conn.Exec(ctx, sql) }
