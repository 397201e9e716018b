package storetest

import (
	"testing"

	"tjm/store"
)

func randomMarkets(t *testing.T, s *store.Store) {}
