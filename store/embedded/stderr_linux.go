package embedded

import (
	"errors"
	"fmt"
	"io"
	"os"

	"golang.org/x/sys/unix"
)

// captureStderr runs f and returns what was written to the process's standard error meanwhile. The engine tells nowhere
// else why it did not start. What other goroutines wrote at that moment is captured too.
func captureStderr(f func()) (string, error) {
	file, err := os.CreateTemp("", "tjm-engine-*")
	if err != nil {
		f() // better a noisy start than none
		return "", nil
	}
	defer file.Close()
	if err := os.Remove(file.Name()); err != nil {
		return "", fmt.Errorf("capturing the engine's messages: %w", err)
	}
	kept, err := unix.FcntlInt(2, unix.F_DUPFD_CLOEXEC, 3)
	if err != nil {
		f()
		return "", nil
	}
	defer unix.Close(kept)
	if err := unix.Dup3(int(file.Fd()), 2, 0); err != nil {
		return "", fmt.Errorf("capturing the engine's messages: %w", err)
	}
	f()
	restored := unix.Dup3(kept, 2, 0)
	text, err := io.ReadAll(io.NewSectionReader(file, 0, 1<<16))
	return string(text), errors.Join(restored, err)
}
