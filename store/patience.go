package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
)

// pauses before a call that the store did not answer is made again; then the caller hears of it. Together they outlast a
// dropped connection, a restart of a proxy, a busy moment. A longer outage is the caller's to bridge.
var pauses = [...]time.Duration{50 * time.Millisecond, 250 * time.Millisecond, time.Second}

// patiently makes a call that may be repeated, and repeats it while the store does not answer.
func (s *Store) patiently(ctx context.Context, what string, call func() error) error {
	err := call()
	for _, pause := range pauses {
		if !IsUnreachable(err) || ctx.Err() != nil {
			return s.lost(err)
		}
		s.log.Warn("the store did not answer: trying again", slog.String("call", what), slog.Duration("after", pause), slog.Any("error", err))
		if s.pause(ctx, pause) != nil {
			return err
		}
		err = call()
	}
	return err
}

// lost says so when the reason of an error is that the data folder of the engine in this process is no longer there.
func (s *Store) lost(err error) error {
	if err == nil || s.engine == nil {
		return err
	}
	if _, statErr := os.Stat(s.where); !errors.Is(statErr, fs.ErrNotExist) {
		return err
	}
	return fmt.Errorf("%w: %s was removed or moved: stop every tjm that uses it, then put it back or restore a backup: %w", ErrLost, s.where, err)
}

// sleep waits for d, or for the end of ctx, whose error it then returns.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// exec runs a statement that may be repeated.
func (s *Store) exec(ctx context.Context, what, sql string, p params) error {
	return s.patiently(ctx, what, func() error { return s.conn.Exec(ctx, sql, p...) })
}

// insert writes the rows that fill appends. They replace rows of the same keys, so that they may be written twice when
// the store did not say that it has them.
func (s *Store) insert(ctx context.Context, sql string, fill func(driver.Batch) error) error {
	return s.insertPrepared(ctx, sql, fill, nil)
}

// insertPrepared is insert with the first try's batch filled already; nil for none.
func (s *Store) insertPrepared(ctx context.Context, sql string, fill func(driver.Batch) error, first driver.Batch) error {
	return s.patiently(ctx, "insert", func() error {
		batch := first
		if first = nil; batch == nil {
			var err error
			if batch, err = s.prepare(ctx, sql, fill); err != nil {
				return err
			}
		}
		if err := batch.Send(); err != nil {
			return fmt.Errorf("insert %d rows: %w", batch.Rows(), err)
		}
		return nil
	})
}

// prepare fills a batch that is to be sent.
func (s *Store) prepare(ctx context.Context, sql string, fill func(driver.Batch) error) (driver.Batch, error) {
	typed, err := s.typed(ctx, sql)
	if err != nil {
		return nil, err
	}
	batch, err := s.conn.PrepareBatch(typed, sql)
	if err != nil {
		return nil, fmt.Errorf("prepare insert: %w", err)
	}
	if err := fill(batch); err != nil {
		return nil, errors.Join(err, batch.Abort())
	}
	return batch, nil
}
