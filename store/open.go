package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"sync"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2"
	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/store/topology"

	"tjm/internal/pack"
)

// Store is an open store. It is safe for concurrent use.
type Store struct {
	conn      driver.Conn
	engine    io.Closer           // the engine in the process; nil on a server
	options   *clickhouse.Options // how conn was opened
	http      bool
	database  string
	topology  topology.Topology
	where     string // data directory or server address, for messages
	extractor string
	now       func() time.Time
	pause     func(context.Context, time.Duration) error
	log       *slog.Logger
	queries   map[string]string
	packer    *pack.Packer
	token     func() string
	writer    string     // names this opening in the table stale
	alone     bool       // no other process had the data directory when it was opened
	saving    sync.Mutex // one SaveOffers at a time, so that "new" is counted once
	derived   derived
	columns   columns
	ancestry  ancestry
	exchange  string // version of the rates of UseRates; empty for none
}

// Open opens the store that cfg names, makes the database and brings its tables up to date.
//
// Errors that have a way out wrap ErrBadDSN, ErrUnreachable, ErrRefused, ErrLocked, ErrNoLibrary, ErrNewerStore,
// ErrNewerEngine or ErrReadOnlyDir.
func Open(ctx context.Context, cfg Config) (*Store, error) {
	cfg, err := cfg.withDefaults()
	if err != nil {
		return nil, err
	}
	queries, err := loadQueries()
	if err != nil {
		return nil, err
	}
	packer, err := pack.New()
	if err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	s := &Store{topology: cfg.Topology, extractor: cfg.Extractor, now: cfg.Now, pause: cfg.Pause, log: cfg.Logger, queries: queries, where: cfg.Dir, packer: packer, token: cfg.Token, writer: cfg.Token(), ancestry: newAncestry(cfg.Parents)}
	var options *clickhouse.Options
	if cfg.DSN == "" {
		options, err = s.openEngine(ctx, cfg)
	} else if options, err = serverOptions(cfg.DSN); err == nil {
		s.where = options.Addr[0]
	}
	if err != nil {
		return nil, err
	}
	s.http, s.options = options.Protocol == clickhouse.HTTP, options
	if options.Auth.Database, err = database(cfg.Database, options.Auth.Database); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	s.database = options.Auth.Database
	options.Settings = withSettings(options.Settings, cfg.Topology.Settings())
	if s.conn, err = connect(ctx, options); err != nil {
		return nil, errors.Join(openError(s.where, err), s.Close())
	}
	if err := s.migrate(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	if err := s.keepAncestry(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	if err := s.lookBehind(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// connect opens a pool on the database of options and makes the database when it is not there. It asks first, because
// a user of a shared server may have a database without the right to make one.
func connect(ctx context.Context, options *clickhouse.Options) (driver.Conn, error) {
	conn, err := ping(ctx, options)
	if !hasCode(err, codeUnknownDatabase) {
		return conn, err
	}
	bare := *options
	bare.Auth.Database = ""
	admin, err := ping(ctx, &bare)
	if err != nil {
		return nil, err
	}
	defer admin.Close()
	if err := admin.Exec(ctx, "CREATE DATABASE IF NOT EXISTS `"+options.Auth.Database+"`"); err != nil {
		return nil, fmt.Errorf("create database %s: %w", options.Auth.Database, err)
	}
	return ping(ctx, options)
}

// withSettings adds settings to those of a DSN, which win.
func withSettings(own clickhouse.Settings, more map[string]any) clickhouse.Settings {
	if len(more) == 0 {
		return own
	}
	all := clickhouse.Settings{}
	maps.Copy(all, more)
	maps.Copy(all, own)
	return all
}

func ping(ctx context.Context, options *clickhouse.Options) (driver.Conn, error) {
	conn, err := clickhouse.Open(options)
	if err != nil {
		return nil, err
	}
	// The HTTP ping alone does not look at the database.
	if err := conn.Exec(ctx, "SELECT 1"); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return conn, nil
}

// Close ends the connections, and the engine when this process runs it. A closed store cannot be used again.
func (s *Store) Close() error {
	var errs []error
	if s.conn != nil {
		errs = append(errs, s.conn.Close())
		s.conn = nil
	}
	if s.engine != nil {
		errs = append(errs, s.engine.Close())
		s.engine = nil
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("close store at %s: %w", s.where, err)
	}
	return nil
}
