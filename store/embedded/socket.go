package embedded

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"time"
)

// socketFile is the socket in the data directory through which other processes share the engine.
const socketFile = "tjm.sock"

// socketPathLimit is how long the path of a unix socket may be, in bytes: 108 on Linux and 104 on macOS, NUL included.
const socketPathLimit = 103

// withSocketPath calls f with a path of the directory's socket that is short enough for the kernel. On Linux a deep
// directory is reached through a descriptor of it, which must stay open while f and what it made use the path.
func withSocketPath(dir string, f func(path string) error) (*os.File, error) {
	path := filepath.Join(dir, socketFile)
	if len(path) <= socketPathLimit {
		return nil, f(path)
	}
	if runtime.GOOS != "linux" {
		return nil, fmt.Errorf("the path of %s is longer than %d bytes: choose a shorter --data directory", path, socketPathLimit)
	}
	handle, err := os.Open(dir)
	if err != nil {
		return nil, fmt.Errorf("opening the data directory: %w", err)
	}
	short := filepath.Join("/proc/self/fd", strconv.Itoa(int(handle.Fd())), socketFile)
	if err := f(short); err != nil {
		return nil, errors.Join(err, handle.Close())
	}
	return handle, nil
}

// socketServer is the bridge on the directory's socket.
type socketServer struct {
	server http.Server
	dir    *os.File // kept open for the socket's path; nil for short ones
	ended  chan struct{}
}

// serveSocket opens the socket. The directory's lock is held, so that a socket found there is left over from a process
// that died.
func serveSocket(ctx context.Context, dir *directory, handler http.Handler) (*socketServer, error) {
	if err := os.Remove(dir.file(socketFile)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, writeError(dir.path, err)
	}
	var listener net.Listener
	handle, err := withSocketPath(dir.path, func(path string) error {
		var err error
		if listener, err = (&net.ListenConfig{}).Listen(ctx, "unix", path); err != nil {
			return err
		}
		if err := os.Chmod(path, 0o600); err != nil {
			return errors.Join(err, listener.Close())
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("sharing the engine on %s: %w", dir.path, err)
	}
	s := &socketServer{dir: handle, ended: make(chan struct{})}
	s.server.Handler = handler
	s.server.ReadHeaderTimeout = 10 * time.Second
	s.server.MaxHeaderBytes = 16 << 20 // parameters of a statement come in the URL
	go func() {
		defer close(s.ended)
		_ = s.server.Serve(listener) // ends by close, with http.ErrServerClosed
	}()
	return s, nil
}

// close ends every request and removes the socket.
func (s *socketServer) close() error {
	err := s.server.Close()
	<-s.ended
	if s.dir != nil {
		err = errors.Join(err, s.dir.Close())
	}
	return err
}

// dialSocket connects to the engine of another process.
func dialSocket(ctx context.Context, dir string) (net.Conn, error) {
	var conn net.Conn
	handle, err := withSocketPath(dir, func(path string) error {
		var err error
		var dialer net.Dialer
		conn, err = dialer.DialContext(ctx, "unix", path)
		return err
	})
	if handle != nil {
		err = errors.Join(err, handle.Close())
	}
	if err != nil {
		return nil, fmt.Errorf("no process shares the engine on %s: %w", dir, err)
	}
	return conn, nil
}
