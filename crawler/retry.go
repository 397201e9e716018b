package crawler

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/http"
	"time"
)

const (
	firstBackoff   = time.Second
	longestBackoff = 30 * time.Second
)

// backoff returns how long to wait after a page's nth failed try: 1 s, 2 s, 4 s ... at most 30 s, and up to half more.
func (c *Crawler) backoff(try int) time.Duration {
	wait := longestBackoff
	if try < 6 {
		wait = min(firstBackoff<<(try-1), longestBackoff)
	}
	return wait + c.jitter(wait/2)
}

// isPassing says whether the same request may well succeed a little later.
func isPassing(err error) bool {
	for _, lasting := range []error{
		ErrBodyTooLarge, ErrEncoding, ErrForeignHost, ErrTooManyRedirects, ErrPrivateAddress, ErrRobotsUnreachable,
		ErrUnprepared,
	} {
		if errors.Is(err, lasting) {
			return false
		}
	}
	var (
		status   *StatusError
		robots   *RobotsError
		paused   *PausedError
		reserved *ReservedError
		rest     *RestError
		name     *net.DNSError
		verify   *tls.CertificateVerificationError
		hostname x509.HostnameError
		unknown  x509.UnknownAuthorityError
		record   tls.RecordHeaderError
		alert    tls.AlertError
	)
	switch {
	case errors.As(err, &robots), errors.As(err, &paused), errors.As(err, &reserved), errors.As(err, &rest):
		return false
	case errors.As(err, &status):
		return isPassingStatus(status.Status)
	case errors.As(err, &name):
		return !name.IsNotFound
	case errors.As(err, &verify), errors.As(err, &hostname), errors.As(err, &unknown), errors.As(err, &record), errors.As(err, &alert):
		return false
	}
	return true
}

func isPassingStatus(status int) bool {
	switch status {
	case http.StatusRequestTimeout, http.StatusTooManyRequests, http.StatusInternalServerError, http.StatusBadGateway,
		http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return true
	}
	return false
}
