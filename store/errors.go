package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"syscall"

	"github.com/ClickHouse/clickhouse-go/v2"

	"tjm/store/embedded"
)

// The errors that a command can act on. Each message says the way out on one line.
var (
	ErrBadDSN      = errors.New("bad store address")
	ErrUnreachable = errors.New("store not reachable")
	ErrRefused     = errors.New("store refused the login")
	ErrNewerStore  = errors.New("store newer than this program")
	ErrNeedsHTTP   = errors.New("needs the HTTP interface")
	ErrNotReadOnly = errors.New("only reading is allowed")
	ErrNeedsEngine = errors.New("works on the built-in engine alone")
	ErrNotEmpty    = errors.New("store not empty")
	ErrLost        = errors.New("data folder lost")
	ErrBadBackup   = errors.New("bad backup")

	// Those of the engine in the process, by names that need no second import.
	ErrLocked      = embedded.ErrLocked
	ErrNoLibrary   = embedded.ErrLibraryMissing
	ErrNewerEngine = embedded.ErrNewer
	ErrReadOnlyDir = embedded.ErrReadOnly
)

// Codes of ClickHouse that decide something here.
const (
	codeUnknownDatabase     = 81
	codeReadonly            = 164
	codeUnknownUser         = 192
	codeWrongPassword       = 193
	codeRequiredPassword    = 194
	codeAuthenticationFails = 516

	codeTimeout        = 159
	codeTooManyQueries = 202
	codeSocketTimeout  = 209
	codeNetwork        = 210
	codeMemoryLimit    = 241
	codeTableReadOnly  = 242
	codeNotEnoughSpace = 243
	codeTooManyParts   = 252

	codeInvalidConfig       = 318
	codeBackupNotFound      = 599
	codeBackupDamaged       = 601
	codeBackupEntryNotFound = 605
)

// hasCode reports whether the engine answered with one of the codes.
func hasCode(err error, codes ...int32) bool {
	var e *clickhouse.Exception
	if !errors.As(err, &e) {
		return false
	}
	for _, c := range codes {
		if e.Code == c {
			return true
		}
	}
	return false
}

// IsUnreachable says whether an error of a Store means that it does not answer or takes nothing for the moment, so that the
// same call may succeed later.
func IsUnreachable(err error) bool {
	var netErr net.Error
	var opErr *net.OpError
	switch {
	case err == nil, errors.Is(err, context.Canceled):
		return false
	case errors.As(err, &opErr), errors.As(err, &netErr), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF),
		errors.Is(err, syscall.ECONNRESET), errors.Is(err, syscall.EPIPE), errors.Is(err, clickhouse.ErrAcquireConnTimeout):
		return true
	}
	return hasCode(err, codeTimeout, codeTooManyQueries, codeSocketTimeout, codeNetwork, codeMemoryLimit, codeTableReadOnly, codeTooManyParts)
}

// IsFull says whether an error of a Store means that its disk has no room.
func IsFull(err error) bool {
	return err != nil && (hasCode(err, codeNotEnoughSpace) || errors.Is(err, syscall.ENOSPC) || strings.Contains(err.Error(), "No space left on device"))
}

// openError gives the failure of a first contact with the server at addr its sentinel and its way out.
func openError(addr string, err error) error {
	var netErr net.Error
	var opErr *net.OpError
	switch {
	case errors.Is(err, context.Canceled):
		return fmt.Errorf("open store at %s: %w", addr, err)
	case hasCode(err, codeUnknownUser, codeWrongPassword, codeRequiredPassword, codeAuthenticationFails):
		return fmt.Errorf("%w at %s: check user and password of the DSN: %w", ErrRefused, addr, err)
	case errors.As(err, &opErr), errors.As(err, &netErr), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF),
		errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("%w at %s: check that ClickHouse runs there and that the port matches the scheme "+
			"(clickhouse:// 9000, http:// 8123), or leave the DSN empty to use the built-in engine: %w", ErrUnreachable, addr, err)
	default:
		return fmt.Errorf("open store at %s: %w", addr, err)
	}
}
