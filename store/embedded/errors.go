package embedded

import (
	"errors"
	"fmt"
	"strings"
)

// Kinds of failure of Open and OpenOrJoin, to be recognised with errors.Is. The errors themselves fit on one line.
var (
	// ErrLibraryMissing means that libchdb.so was found nowhere or could not be loaded.
	ErrLibraryMissing = errors.New("the ClickHouse engine library is missing")
	// ErrLocked means that another process holds the data directory and does not share it.
	ErrLocked = errors.New("the data directory is in use by another process")
	// ErrNewer means that a newer engine wrote the data directory.
	ErrNewer = errors.New("the data directory was written by a newer engine")
	// ErrReadOnly means that the data directory cannot be written to.
	ErrReadOnly = errors.New("the data directory is not writable")
	// ErrOtherDirectory means that this process has an engine open on another directory.
	ErrOtherDirectory = errors.New("this process has an engine open on another directory")
	// ErrClosed means that the engine was closed.
	ErrClosed = errors.New("the engine is closed")
)

// LibraryError says where the library was looked for. It is an ErrLibraryMissing.
type LibraryError struct {
	// Tried lists the files in order, each with the reason why it was not taken.
	Tried []string
}

func (e *LibraryError) Error() string {
	return fmt.Sprintf("%v: run `make engine`, set CHDB_LIB_PATH, or use a server with --dsn clickhouse://HOST:9000 (tried %s)",
		ErrLibraryMissing, strings.Join(e.Tried, "; "))
}

// Unwrap makes errors.Is(err, ErrLibraryMissing) true.
func (e *LibraryError) Unwrap() error { return ErrLibraryMissing }
