package embedded

import (
	"fmt"
	"os"
)

// The engine brings its own memory allocator, which reads this variable of the environment when the library is loaded.
const allocatorVariable = "JE_MALLOC_CONF"

// allocatorSettings give pages that the engine has freed back to the system after a tenth of a second. By itself the
// allocator keeps them for five seconds and longer: what inserts, merges and questions took for a moment piles up. Giving
// them back at once saves no more memory and takes a tenth more processor time.
const allocatorSettings = "dirty_decay_ms:100"

// tameAllocator settles how the engine's allocator works, before the library is loaded; what the user says wins.
func tameAllocator() error {
	if os.Getenv(allocatorVariable) != "" {
		return nil
	}
	if err := os.Setenv(allocatorVariable, allocatorSettings); err != nil {
		return fmt.Errorf("settle the engine's memory: %w", err)
	}
	return nil
}
