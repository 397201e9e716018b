package embedded

import (
	"os"
	"testing"
)

func TestTheUsersAllocatorSettingsWin(t *testing.T) {
	for user, want := range map[string]string{"": allocatorSettings, "dirty_decay_ms:5000": "dirty_decay_ms:5000"} {
		t.Setenv(allocatorVariable, user)
		if err := tameAllocator(); err != nil {
			t.Fatal(err)
		}
		if got := os.Getenv(allocatorVariable); got != want {
			t.Errorf("with %q the allocator is told %q, want %q", user, got, want)
		}
	}
}
