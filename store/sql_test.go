package store

import (
	"errors"
	"io"
	"strings"
	"testing"
)

func TestSQLOverTheNativeProtocolSaysWhatToUse(t *testing.T) {
	s := &Store{}
	err := s.SQL(t.Context(), "SELECT 1", "CSV", io.Discard)
	if !errors.Is(err, ErrNeedsHTTP) || !strings.Contains(err.Error(), "http://") {
		t.Errorf("%v", err)
	}
}
