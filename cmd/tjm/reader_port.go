package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"tjm/store"
)

// tokenFile holds the password of readers of the store, in the data folder, so that BI tools need it once.
const tokenFile = "reader-token"

// readerPort serves the store read-only to other programs of this machine until the context ends; stop waits for it.
func (a *app) readerPort(ctx context.Context, s *store.Store, port uint16) (stop func() error, err error) {
	token, path, err := a.readerToken()
	if err != nil {
		return nil, err
	}
	handler, err := s.Reader(token)
	if err != nil {
		return nil, fmt.Errorf("--clickhouse-port: %w", err)
	}
	l, err := a.listen(ctx, net.JoinHostPort("127.0.0.1", strconv.Itoa(int(port))))
	if err != nil {
		return nil, fmt.Errorf("--clickhouse-port: %w", err)
	}
	logLine(a.err, "ClickHouse HTTP interface on http://%s, read-only, user tjm, password in %s", l.Addr(), path)
	ctx, cancel := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- serveHTTP(ctx, l, handler) }()
	return func() error { cancel(); return <-ended }, nil
}

// readerToken returns the password of readers, and makes one when there is none.
func (a *app) readerToken() (token, path string, err error) {
	path = filepath.Join(a.config.Data, tokenFile)
	text, err := os.ReadFile(path)
	if err == nil && strings.TrimSpace(string(text)) != "" {
		return strings.TrimSpace(string(text)), path, nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", path, fmt.Errorf("read the readers' password: %w", err)
	}
	token = a.token()
	if err := os.WriteFile(path, []byte(token+"\n"), 0o600); err != nil {
		return "", path, fmt.Errorf("write the readers' password: %w", err)
	}
	return token, path, nil
}
