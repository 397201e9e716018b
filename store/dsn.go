package store

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2"
)

// dialTimeout bounds the wait for a server that does not answer; a DSN may set its own dial_timeout.
const dialTimeout = 5 * time.Second

// serverOptions reads a DSN. Nothing of its user name or password ever enters an error.
func serverOptions(dsn string) (*clickhouse.Options, error) {
	const want = "want clickhouse://USER:PASSWORD@HOST:9000/DATABASE or http://HOST:8123/DATABASE"
	u, err := url.Parse(dsn)
	if err != nil {
		return nil, fmt.Errorf("%w: it is not a URL (percent-encode special characters of the password): %s", ErrBadDSN, want)
	}
	port, known := map[string]string{"clickhouse": "9000", "http": "8123", "https": "8443"}[u.Scheme]
	if !known {
		return nil, fmt.Errorf("%w: scheme %q: %s", ErrBadDSN, u.Scheme, want)
	}
	if u.Hostname() == "" {
		return nil, fmt.Errorf("%w: it names no host: %s", ErrBadDSN, want)
	}
	query := u.Query()
	if u.Scheme == "https" && !query.Has("secure") {
		query.Set("secure", "true") // the driver asks for both
	}
	if u.Scheme == "clickhouse" && query.Get("secure") == "true" {
		port = "9440"
	}
	if u.Port() == "" && !strings.Contains(u.Host, ",") {
		u.Host = net.JoinHostPort(u.Hostname(), port)
	}
	u.RawQuery = query.Encode()
	options, err := clickhouse.ParseDSN(u.String())
	if err != nil {
		var urlErr *url.Error
		if errors.As(err, &urlErr) {
			return nil, fmt.Errorf("%w: %s", ErrBadDSN, want)
		}
		return nil, fmt.Errorf("%w: %w", ErrBadDSN, err)
	}
	if options.DialTimeout == 0 {
		options.DialTimeout = dialTimeout
	}
	return options, nil
}
