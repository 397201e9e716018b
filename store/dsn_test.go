package store

import (
	"errors"
	"strings"
	"testing"

	"github.com/ClickHouse/clickhouse-go/v2"
)

func TestServerOptions(t *testing.T) {
	for _, c := range []struct {
		dsn, addr, database string
		protocol            clickhouse.Protocol
		tls                 bool
	}{
		{"clickhouse://h:9001/market", "h:9001", "market", clickhouse.Native, false},
		{"clickhouse://h", "h:9000", "", clickhouse.Native, false},
		{"clickhouse://h?secure=true", "h:9440", "", clickhouse.Native, true},
		{"http://u:p@h", "h:8123", "", clickhouse.HTTP, false},
		{"https://h/market", "h:8443", "market", clickhouse.HTTP, true},
		{"https://h:1/market?secure=true", "h:1", "market", clickhouse.HTTP, true},
		{"http://[::1]/x", "[::1]:8123", "x", clickhouse.HTTP, false},
		{"clickhouse://a:1,b:2/x", "a:1", "x", clickhouse.Native, false},
	} {
		o, err := serverOptions(c.dsn)
		if err != nil {
			t.Errorf("%s: %v", c.dsn, err)
			continue
		}
		if o.Addr[0] != c.addr || o.Auth.Database != c.database || o.Protocol != c.protocol || (o.TLS != nil) != c.tls {
			t.Errorf("%s: %v %q %v tls=%v", c.dsn, o.Addr, o.Auth.Database, o.Protocol, o.TLS != nil)
		}
		if o.DialTimeout != dialTimeout {
			t.Errorf("%s: dial timeout %v", c.dsn, o.DialTimeout)
		}
	}
}

func TestBadDSNsSayWhatIsWanted(t *testing.T) {
	for _, dsn := range []string{
		"localhost:9000", "postgres://h/x", "clickhouse://", "http:///x", "://", "clickhouse://u:secret@h:port/x",
		"clickhouse://u:sec/ret@h:9000/x", "clickhouse://u:secret%zz@h/x", "clickhouse://h/x?dial_timeout=soon", "\x00",
	} {
		_, err := serverOptions(dsn)
		if !errors.Is(err, ErrBadDSN) {
			t.Errorf("%q: %v", dsn, err)
			continue
		}
		if strings.Contains(err.Error(), "secret") || strings.Contains(err.Error(), "sec/ret") || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: the error is not fit to be shown: %v", dsn, err)
		}
	}
}

func FuzzServerOptions(f *testing.F) {
	f.Add("clickhouse://user:hunter2@host:9000/db?secure=true&max_open_conns=3")
	f.Add("https://host")
	f.Add("http://a,b:1/c?x=%zz")
	f.Fuzz(func(t *testing.T, dsn string) {
		o, err := serverOptions(dsn)
		if err == nil && len(o.Addr) == 0 {
			t.Errorf("%q: no address", dsn)
		}
		if err != nil && !errors.Is(err, ErrBadDSN) {
			t.Errorf("%q: %v", dsn, err)
		}
	})
}
