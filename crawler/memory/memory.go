// Package memory keeps on disk what sites asked of the crawler, so that a restart neither asks again nor forgets: one
// small JSON file for each fact, in one folder, replaced whole. What is there is a courtesy, not a record: a file that
// cannot be read is told, removed and done without, and one that nobody wrote for two days is removed.
package memory

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/cespare/xxhash/v2"
)

const (
	maxAge   = 48 * time.Hour // nothing that a site asks for is kept longer than a day
	maxFiles = 2000
	maxSize  = 2 << 20 // bytes of a file
)

// Memory is a folder of facts. A nil Memory remembers nothing. It is safe for concurrent use; of two processes that
// write the same fact, the last one's stays.
type Memory struct {
	dir string
	log *slog.Logger
}

// Open makes the folder if need be and removes what is old, or beyond the greatest number, oldest first.
func Open(dir string, now time.Time, log *slog.Logger) (*Memory, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("folder of what hosts asked for: %w", err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("folder of what hosts asked for: %w", err)
	}
	m := &Memory{dir: dir, log: log}
	var infos []fs.FileInfo
	for _, e := range entries {
		if info, err := e.Info(); err == nil && info.Mode().IsRegular() {
			infos = append(infos, info)
		}
	}
	slices.SortFunc(infos, func(a, b fs.FileInfo) int { return b.ModTime().Compare(a.ModTime()) })
	for i, info := range infos {
		if i >= maxFiles || now.Sub(info.ModTime()) > maxAge {
			m.remove(filepath.Join(dir, info.Name()))
		}
	}
	return m, nil
}

// file is what is on disk.
type file struct {
	Kind  string          `json:"kind"`
	Name  string          `json:"name"`
	Value json.RawMessage `json:"value"`
}

func (m *Memory) path(kind, name string) string {
	return filepath.Join(m.dir, fmt.Sprintf("%s-%016x.json", kind, xxhash.Sum64String(name)))
}

// Load fills value with the fact of a kind (letters only) about a name, and reports whether there is one.
func (m *Memory) Load(kind, name string, value any) bool {
	if m == nil {
		return false
	}
	path := m.path(kind, name)
	f, err := read(path)
	if err == nil && (f.Kind != kind || f.Name != name) {
		return false // another name with the same hash
	}
	if err == nil {
		err = json.Unmarshal(f.Value, value)
	}
	switch {
	case err == nil:
		return true
	case !errors.Is(err, fs.ErrNotExist):
		m.log.Warn("what a host asked for cannot be read, so it is asked again", "host", name, "file", path, "error", err)
		m.remove(path)
	}
	return false
}

func read(path string) (f file, err error) {
	info, err := os.Stat(path)
	if err != nil {
		return f, err
	}
	if info.Size() > maxSize {
		return f, fmt.Errorf("%d bytes are too many", info.Size())
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return f, err
	}
	return f, json.Unmarshal(content, &f)
}

// Save writes a fact in the place of the one before. A disk that refuses it is told and costs nothing else.
func (m *Memory) Save(kind, name string, value any) {
	if m == nil {
		return
	}
	if err := m.write(kind, name, value); err != nil {
		m.log.Warn("what a host asked for cannot be kept on disk", "host", name, "error", err)
	}
}

func (m *Memory) write(kind, name string, value any) error {
	text, err := json.Marshal(value)
	if err != nil {
		return err
	}
	if text, err = json.Marshal(file{kind, name, text}); err != nil {
		return err
	}
	temporary, err := os.CreateTemp(m.dir, ".new-*")
	if err != nil {
		return err
	}
	_, err = temporary.Write(text)
	if err = errors.Join(err, temporary.Close()); err == nil {
		err = os.Rename(temporary.Name(), m.path(kind, name))
	}
	if err != nil {
		m.remove(temporary.Name())
	}
	return err
}

func (m *Memory) remove(path string) {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		m.log.Debug("a file stays", "file", path, "error", err)
	}
}
