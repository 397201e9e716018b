package embedded

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

// Files of ours in the data directory, beside the engine's own.
const (
	lockFile    = "tjm.lock"   // locked while a process of ours runs the engine; holds its process id
	versionFile = "tjm.engine" // the newest engine version that opened the directory
	statusFile  = "status"     // the engine's own lock
)

// directory is a data directory whose lock this process holds.
type directory struct {
	path string // absolute, links resolved
	lock *os.File
}

func (d *directory) file(name string) string { return filepath.Join(d.path, name) }

// resolveDirectory makes the directory if need be and returns its one true path.
func resolveDirectory(path string) (string, error) {
	if path == "" {
		return "", errors.New("no data directory given")
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", fmt.Errorf("finding the data directory %s: %w", path, err)
	}
	if err := os.MkdirAll(abs, 0o700); err != nil {
		return "", writeError(abs, err)
	}
	real, err := filepath.EvalSymlinks(abs)
	if err != nil {
		return "", fmt.Errorf("finding the data directory %s: %w", path, err)
	}
	return real, nil
}

// lockDirectory takes the directory for this process, or says who has it.
func lockDirectory(path string) (*directory, error) {
	d := &directory{path: path}
	lock, err := os.OpenFile(d.file(lockFile), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, writeError(path, err)
	}
	if err := unix.Flock(int(lock.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		holder := readHolder(d.file(lockFile))
		return nil, errors.Join(lockError(path, holder, err), lock.Close())
	}
	d.lock = lock
	if err := d.probeEngineLock(); err != nil {
		return nil, errors.Join(err, d.unlock())
	}
	if err := lock.Truncate(0); err != nil {
		return nil, errors.Join(writeError(path, err), d.unlock())
	}
	if _, err := lock.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0); err != nil {
		return nil, errors.Join(writeError(path, err), d.unlock())
	}
	return d, nil
}

// probeEngineLock finds out whether a program that is not ours runs an engine on the directory.
func (d *directory) probeEngineLock() error {
	status, err := os.OpenFile(d.file(statusFile), os.O_RDWR, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return writeError(d.path, err)
	}
	defer status.Close()
	if err := unix.Flock(int(status.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		return lockError(d.path, readHolder(d.file(statusFile)), err)
	}
	return nil
}

// unlock lets others have the directory. Only the first call counts.
func (d *directory) unlock() error {
	if d.lock == nil {
		return nil
	}
	lock := d.lock
	d.lock = nil
	if err := lock.Close(); err != nil {
		return fmt.Errorf("unlocking the data directory %s: %w", d.path, err)
	}
	return nil
}

// checkVersion refuses a directory that a newer engine opened: older engines may misread what it wrote.
func (d *directory) checkVersion(version string) error {
	text, err := os.ReadFile(d.file(versionFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("reading the engine version of %s: %w", d.path, err)
	}
	wrote := strings.TrimSpace(string(text))
	if release(wrote) > release(version) {
		return fmt.Errorf("%w: %s was opened by version %s, this is %s: install the newer engine or use another --data directory",
			ErrNewer, d.path, wrote, version)
	}
	return nil
}

// markVersion records the version of an engine that has opened the directory.
func (d *directory) markVersion(version string) error {
	temporary := d.file(versionFile + ".new")
	if err := os.WriteFile(temporary, []byte(version+"\n"), 0o600); err != nil {
		return writeError(d.path, err)
	}
	if err := os.Rename(temporary, d.file(versionFile)); err != nil {
		return writeError(d.path, err)
	}
	return nil
}

// release turns "26.7.3" into 26*1000+7: what is on disk changes between releases, not between patches. Text that is no
// version is 0, older than everything.
func release(version string) int {
	parts := strings.SplitN(version, ".", 3)
	if len(parts) < 2 {
		return 0
	}
	year, err1 := strconv.Atoi(parts[0])
	number, err2 := strconv.Atoi(parts[1])
	if err1 != nil || err2 != nil || year < 0 || number < 0 || number > 999 {
		return 0
	}
	return year*1000 + number
}

// readHolder finds the process id in a lock file of ours or of the engine; 0 when it says none.
func readHolder(file string) int {
	text, err := os.ReadFile(file)
	if err != nil {
		return 0
	}
	line, _, _ := strings.Cut(string(text), "\n")
	pid, err := strconv.Atoi(strings.TrimSpace(strings.TrimPrefix(line, "PID:")))
	if err != nil {
		return 0
	}
	return pid
}

func lockError(path string, pid int, err error) error {
	if !errors.Is(err, unix.EWOULDBLOCK) {
		return fmt.Errorf("locking the data directory %s: %w", path, err)
	}
	holder := ""
	if pid > 0 {
		holder = fmt.Sprintf(" (process %d)", pid)
	}
	return fmt.Errorf("%w%s: %s: stop it, or choose another directory with --data", ErrLocked, holder, path)
}

// writeError tells a directory that must not be written to from other trouble.
func writeError(path string, err error) error {
	for _, refusal := range []error{fs.ErrPermission, syscall.EROFS} {
		if errors.Is(err, refusal) {
			return fmt.Errorf("%w: %s: %w", ErrReadOnly, path, err)
		}
	}
	return fmt.Errorf("preparing the data directory %s: %w", path, err)
}
