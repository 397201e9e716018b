package memory

import (
	"bytes"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var now = time.Date(2026, 11, 20, 9, 0, 0, 0, time.UTC)

func open(t *testing.T, dir string, at time.Time) (*Memory, *bytes.Buffer) {
	t.Helper()
	var told bytes.Buffer
	m, err := Open(dir, at, slog.New(slog.NewTextHandler(&told, nil)))
	if err != nil {
		t.Fatal(err)
	}
	return m, &told
}

type fact struct{ Until time.Time }

func TestAFactOutlivesTheProcess(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "hosts")
	m, _ := open(t, dir, time.Now())
	m.Save("host", "a.example:443", fact{now})
	m.Save("host", "a.example:443", fact{now.Add(time.Hour)})
	m, told := open(t, dir, time.Now())
	var got fact
	if !m.Load("host", "a.example:443", &got) || !got.Until.Equal(now.Add(time.Hour)) {
		t.Errorf("got %v", got)
	}
	if m.Load("robots", "a.example:443", &got) || m.Load("host", "b.example:443", &got) || told.Len() > 0 {
		t.Errorf("facts that nobody saved, or %s", told)
	}
}

func TestADamagedFactIsToldAndRemoved(t *testing.T) {
	for name, content := range map[string]string{
		"cut off": `{"kind":"host","name":"a","val`, "empty": "", "no JSON": "\x00\xff", "another form": `{"kind":"host","name":"a","value":[1]}`,
		"too long": strings.Repeat(" ", maxSize+1),
	} {
		t.Run(name, func(t *testing.T) {
			m, told := open(t, t.TempDir(), time.Now())
			path := m.path("host", "a")
			if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
			var got fact
			if m.Load("host", "a", &got) || !strings.Contains(told.String(), "cannot be read") || !strings.Contains(told.String(), path) {
				t.Errorf("loaded %v, told %q", got, told)
			}
			told.Reset()
			if m.Load("host", "a", &got) || told.Len() > 0 {
				t.Errorf("told twice: %s", told)
			}
			m.Save("host", "a", fact{now})
			if !m.Load("host", "a", &got) {
				t.Error("the name cannot be used any more")
			}
		})
	}
}

func TestAFactOfAnotherNameIsNotTaken(t *testing.T) {
	m, told := open(t, t.TempDir(), time.Now())
	if err := os.WriteFile(m.path("host", "a"), []byte(`{"kind":"host","name":"b","value":{}}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := (fact{}); m.Load("host", "a", &got) || told.Len() > 0 {
		t.Errorf("taken, or told: %s", told)
	}
}

func TestTheFolderIsBounded(t *testing.T) {
	dir := t.TempDir()
	m, _ := open(t, dir, now)
	for i := range maxFiles + 10 {
		name := fmt.Sprint(i)
		m.Save("host", name, fact{})
		at := now.Add(-time.Duration(i) * time.Second)
		if err := os.Chtimes(m.path("host", name), at, at); err != nil {
			t.Fatal(err)
		}
	}
	m, _ = open(t, dir, now.Add(time.Hour))
	var got fact
	if m.Load("host", fmt.Sprint(maxFiles), &got) || !m.Load("host", fmt.Sprint(maxFiles-1), &got) {
		t.Error("the oldest are not those that were removed")
	}
	open(t, dir, now.Add(maxAge+time.Hour))
	if left, err := os.ReadDir(dir); err != nil || len(left) != 0 {
		t.Errorf("%d facts are left after two days, %v", len(left), err)
	}
}

func TestNobodyRemembersNothing(t *testing.T) {
	var m *Memory
	m.Save("host", "a", fact{})
	if got := (fact{}); m.Load("host", "a", &got) {
		t.Error("remembered")
	}
}

func TestADiskThatRefusesIsTold(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "hosts")
	m, told := open(t, dir, now)
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	m.Save("host", "a", fact{})
	if !strings.Contains(told.String(), "cannot be kept") {
		t.Errorf("told %q", told)
	}
	if _, err := Open(filepath.Join(os.Args[0], "hosts"), now, slog.New(slog.DiscardHandler)); err == nil {
		t.Error("a folder below a file")
	}
}
