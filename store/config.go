package store

import (
	"cmp"
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"regexp"
	"time"

	"tjm/store/topology"
)

// Config says where the store is. Its zero value is not usable: set Dir or DSN.
type Config struct {
	DSN       string                                     // clickhouse://, http:// or https:// address of a server; empty for the engine in the process
	Dir       string                                     // data directory of the engine in the process; made when missing; unused with a DSN
	Library   string                                     // path of the engine's library; empty looks in the usual places; unused with a DSN
	Parallel  int                                        // statements the engine runs at once; 0 means its own default; unused with a DSN
	Database  string                                     // database to use; empty means the DSN's own, else "tjm"
	Topology  topology.Topology                          // over which servers the tables are spread; the zero value means one
	Extractor string                                     // version of the extraction rules, stored beside each offer
	Parents   map[string][]string                        // by technology, those it is a part or a user of; nil means none
	Now       func() time.Time                           // clock for ledger rows; nil means time.Now
	Pause     func(context.Context, time.Duration) error // waits before a call is repeated; nil means real time
	Token     func() string                              // a fresh random word of letters and digits; nil means crypto/rand.Text
	Logger    *slog.Logger                               // nil discards
}

// DefaultDatabase is used when neither the configuration nor the DSN names one.
const DefaultDatabase = "tjm"

var databaseName = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]{0,63}$`)

func (c Config) withDefaults() (Config, error) {
	if c.DSN == "" && c.Dir == "" {
		return c, fmt.Errorf("%w: neither a data directory nor a DSN is set", ErrBadDSN)
	}
	if err := c.Topology.Check(); err != nil {
		return c, err
	}
	if c.DSN == "" && c.Topology.Cluster != "" {
		return c, fmt.Errorf("%w: the built-in engine is a single server: name a server of the cluster with --dsn", topology.ErrBad)
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Token == nil {
		c.Token = rand.Text
	}
	if c.Pause == nil {
		c.Pause = sleep
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	return c, nil
}

// database chooses the configured name, else the DSN's own, else the default, and refuses what is no plain name.
func database(configured, inDSN string) (string, error) {
	name := cmp.Or(configured, inDSN, DefaultDatabase)
	if !databaseName.MatchString(name) {
		return "", fmt.Errorf("%w: database %q: want letters, digits and underscores, at most 64, not starting with a digit",
			ErrBadDSN, name)
	}
	return name, nil
}
