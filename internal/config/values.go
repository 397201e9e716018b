package config

import (
	"fmt"
	"net"
	"net/mail"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// DSN is the address of a ClickHouse server: clickhouse://, tcp://, http:// or https://, or empty.
type DSN string

// UnmarshalText checks the scheme and the host.
func (d *DSN) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = ""
		return nil
	}
	u, err := url.Parse(string(b))
	if err != nil || u.Host == "" || !slices.Contains([]string{"clickhouse", "tcp", "http", "https"}, u.Scheme) {
		return fmt.Errorf("want an address like clickhouse://user:password@host:9000/database or http://host:8123/database")
	}
	*d = DSN(b)
	return nil
}

// MarshalText hides the password.
func (d DSN) MarshalText() ([]byte, error) { return []byte(d.Hidden()), nil }

// Hidden is the address with its password, wherever it stands, replaced.
func (d DSN) Hidden() string {
	u, err := url.Parse(string(d))
	if err != nil {
		return "hidden: not an address"
	}
	if _, has := u.User.Password(); has {
		u.User = url.UserPassword(u.User.Username(), "hidden")
	}
	q := u.Query()
	for key := range q {
		if key == "password" || key == "token" || key == "access_token" {
			q.Set(key, "hidden")
		}
	}
	u.RawQuery = q.Encode()
	return u.String()
}

// Address is a host and port to listen on.
type Address string

// UnmarshalText checks that there is a port from 0 to 65535.
func (a *Address) UnmarshalText(b []byte) error {
	_, port, err := net.SplitHostPort(string(b))
	if err != nil {
		return fmt.Errorf("%q: want HOST:PORT, such as 127.0.0.1:8787", b)
	}
	if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return fmt.Errorf("%q: want a port from 0 to 65535, not %q", b, port)
	}
	*a = Address(b)
	return nil
}

// Level is a level of logging.
type Level string

// UnmarshalText accepts debug, info, warn and error.
func (l *Level) UnmarshalText(b []byte) error {
	return oneOf((*string)(l), b, "debug", "info", "warn", "error")
}

// Format is a form of log line; auto is text on a terminal and JSON elsewhere.
type Format string

// Topology is how the store is spread over servers.
type Topology string

// UnmarshalText accepts single, replicated and sharded.
func (t *Topology) UnmarshalText(b []byte) error {
	return oneOf((*string)(t), b, "single", "replicated", "sharded")
}

// UnmarshalText accepts auto, text and json.
func (f *Format) UnmarshalText(b []byte) error { return oneOf((*string)(f), b, "auto", "text", "json") }

func oneOf(to *string, b []byte, allowed ...string) error {
	if !slices.Contains(allowed, string(b)) {
		return fmt.Errorf("%q: want one of %s", b, strings.Join(allowed, ", "))
	}
	*to = string(b)
	return nil
}

// Contact is an e-mail address or a web page through which a board can reach whoever runs the crawler.
type Contact string

// UnmarshalText checks that it is one or the other.
func (c *Contact) UnmarshalText(b []byte) error {
	s := string(b)
	if u, err := url.Parse(s); err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" {
		*c = Contact(s)
		return nil
	}
	if a, err := mail.ParseAddress(s); err == nil && a.Address == s {
		*c = Contact(s)
		return nil
	}
	if s == "" {
		*c = ""
		return nil
	}
	return fmt.Errorf("%q: want an e-mail address or a web page, such as crawler@example.org", s)
}

// Duration is a time span with its unit: 500ms, 2s, 5m, 1h.
type Duration time.Duration

// UnmarshalText refuses spans without a unit and negative ones.
func (d *Duration) UnmarshalText(b []byte) error {
	v, err := time.ParseDuration(string(b))
	if err != nil || v < 0 {
		return fmt.Errorf("%q: want a duration with its unit, such as 500ms, 2s or 5m", b)
	}
	*d = Duration(v)
	return nil
}

// MarshalText writes the span with its unit.
func (d Duration) MarshalText() ([]byte, error) { return []byte(time.Duration(d).String()), nil }

// Count is a whole number of at least 1.
type Count int

// UnmarshalText refuses fractions, zero and negative numbers.
func (c *Count) UnmarshalText(b []byte) error {
	n, err := strconv.Atoi(string(b))
	if err != nil || n < 1 {
		return fmt.Errorf("%q: want a whole number of at least 1", b)
	}
	*c = Count(n)
	return nil
}

// MarshalText writes the number.
func (c Count) MarshalText() ([]byte, error) { return strconv.AppendInt(nil, int64(c), 10), nil }

// Size is a number of bytes, written with its unit: 512KiB, 8MiB.
type Size int64

var sizes = []struct {
	unit  string
	bytes int64
}{{"GiB", 1 << 30}, {"MiB", 1 << 20}, {"KiB", 1 << 10}}

// UnmarshalText refuses sizes without a unit.
func (s *Size) UnmarshalText(b []byte) error {
	for _, u := range sizes {
		digits, ok := strings.CutSuffix(string(b), u.unit)
		if !ok {
			continue
		}
		n, err := strconv.ParseInt(strings.TrimSpace(digits), 10, 32)
		if err == nil && n > 0 && n <= (1<<40)/u.bytes {
			*s = Size(n * u.bytes)
			return nil
		}
	}
	return fmt.Errorf("%q: want a size with its unit, such as 512KiB or 8MiB", b)
}

// MarshalText writes the size in its widest whole unit.
func (s Size) MarshalText() ([]byte, error) {
	for _, u := range sizes {
		if int64(s)%u.bytes == 0 {
			return []byte(strconv.FormatInt(int64(s)/u.bytes, 10) + u.unit), nil
		}
	}
	return []byte(strconv.FormatInt(int64(s), 10) + "B"), nil
}
