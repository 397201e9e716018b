package embedded

import (
	"io"
	"os"

	"golang.org/x/sys/unix"
)

// captureStderr runs f and returns what was written to the process's standard error meanwhile: the engine tells nowhere
// else why it did not start. What other goroutines wrote at that moment is in it too. Where capturing is not possible, f
// runs all the same and its words go to standard error.
func captureStderr(f func()) string {
	file, err := os.CreateTemp("", "tjm-engine-*")
	if err != nil {
		f()
		return ""
	}
	defer file.Close()
	defer os.Remove(file.Name())
	kept, err := unix.FcntlInt(2, unix.F_DUPFD_CLOEXEC, 3)
	if err != nil {
		f()
		return ""
	}
	defer unix.Close(kept)
	if err := unix.Dup3(int(file.Fd()), 2, 0); err != nil {
		f()
		return ""
	}
	f()
	_ = unix.Dup3(kept, 2, 0) // cannot fail: both are open
	text, _ := io.ReadAll(io.NewSectionReader(file, 0, 1<<16))
	return string(text)
}
