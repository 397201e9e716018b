package crawler

import (
	"crypto/tls"
	"errors"
	"net"
)

// errAny stands for an error that has no name of its own.
var errAny = errors.New("any error")

// wraps says whether err wraps want: by value, or by type for the types whose values no test can name.
func wraps(err, want error) bool {
	var (
		status      *StatusError
		paused      *PausedError
		name        *net.DNSError
		certificate *tls.CertificateVerificationError
	)
	switch {
	case want == nil:
		return err == nil
	case errors.Is(want, errAny):
		return err != nil
	case errors.As(want, &status):
		return errors.As(err, &status) && status.Error() == want.Error()
	case errors.As(want, &paused):
		return errors.As(err, &paused)
	case errors.As(want, &name):
		return errors.As(err, &name)
	case errors.As(want, &certificate):
		return errors.As(err, &certificate)
	}
	return errors.Is(err, want)
}
