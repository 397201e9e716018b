package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var environment = []string{"HOME=/home/ada"}

func TestDefaultsNeedNoFile(t *testing.T) {
	t.Chdir(t.TempDir())
	l, err := Load("", environment)
	if err != nil {
		t.Fatal(err)
	}
	if l.Data != "/home/ada/.local/share/tjm" || l.Listen != "127.0.0.1:8787" || l.File != "" {
		t.Errorf("got %+v", l.Config)
	}
}

func TestAFileSetsEveryKey(t *testing.T) {
	l, err := Load("testdata/good.yaml", environment)
	if err != nil {
		t.Fatal(err)
	}
	if l.Crawl.Delay != Duration(5*time.Second) || l.Crawl.MaxBody != 4<<20 || l.Engine.Connections != 8 {
		t.Errorf("got %+v", l.Config)
	}
	if l.Sources != filepath.Join("testdata", "boards") {
		t.Errorf("sources = %q: a path in a file is relative to the file", l.Sources)
	}
}

// Each mistake has a small file of its own; the error names the place and the way out.
func TestMistakesAreNamedWithTheirPlace(t *testing.T) {
	for file, want := range map[string]string{
		"unknown_key":           `testdata/unknown_key.yaml:1:1: unknown key "listn" (did you mean "listen"?)`,
		"duration_without_unit": `testdata/duration_without_unit.yaml:2:10: "5": want a duration with its unit`,
		"bad_size":              `testdata/bad_size.yaml:2:13: "8 megas": want a size with its unit`,
		"bad_dsn":               `testdata/bad_dsn.yaml:1:6: want an address like clickhouse://`,
		"bad_listen":            `testdata/bad_listen.yaml:1:9: "8787": want HOST:PORT`,
		"bad_webhook":           `testdata/bad_webhook.yaml:2:12: want an address like https://hooks.example/secret`,
		"zero_count":            `testdata/zero_count.yaml:2:13: "0": want a whole number of at least 1`,
		"bad_retention":         `testdata/bad_retention.yaml:2:15: "400": want forever or a number of days, such as 400d`,
		"bad_level":             `testdata/bad_level.yaml:2:10: "loud": want one of debug, info, warn, error`,
		"bad_contact":           `testdata/bad_contact.yaml:1:10: "nobody": want an e-mail address or a web page`,
		"broken_yaml":           `testdata/broken_yaml.yaml:`,
		"two_documents":         `testdata/two_documents.yaml:`,
		"key_twice":             `testdata/key_twice.yaml:2:1`,
		"value_for_group":       `testdata/value_for_group.yaml:1:8`,
	} {
		_, err := Load(filepath.Join("testdata", file+".yaml"), environment)
		if err == nil {
			t.Errorf("%s was accepted", file)
		} else if !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s:\n got %s\nwant %s", file, err, want)
		}
	}
}

func TestTheEnvironmentOverridesTheFile(t *testing.T) {
	l, err := Load("testdata/good.yaml", []string{"HOME=/h", "TJM_CRAWL_MAX_PAGES=7", "TJM_LISTEN=:90", "TJM_REQUIRE_BROWSER=1"})
	if err != nil {
		t.Fatal(err)
	}
	if l.Crawl.MaxPages != 7 || l.Listen != ":90" || l.Origins["crawl.max_pages"] != "TJM_CRAWL_MAX_PAGES" {
		t.Errorf("got %+v from %v", l.Config, l.Origins)
	}
}

func TestEveryKeyHasAVariable(t *testing.T) {
	samples := map[string]string{
		"dsn": "http://h:8123/tjm", "listen": ":80", "contact": "https://example.org/bot",
		"engine.connections": "3", "crawl.delay": "3s", "crawl.parallel": "3", "crawl.max_pages": "3", "crawl.max_body": "3KiB",
		"crawl.timeout": "3s", "store.keep_pages": "400d", "store.topology": "sharded", "alarm.webhook": "https://hooks.example", "log.level": "error", "log.format": "json",
	}
	var c Config
	for _, leaf := range leaves(&c) {
		value, ok := samples[leaf.key()]
		if !ok {
			value = "/some/path"
		}
		l, err := Load("testdata/good.yaml", []string{leaf.variable() + "=" + value})
		if err != nil {
			t.Errorf("%s: %v", leaf.variable(), err)
			continue
		}
		for _, after := range leaves(&l.Config) {
			if after.key() == leaf.key() && after.text() != value {
				t.Errorf("%s=%s gave %q", leaf.variable(), value, after.text())
			}
		}
	}
}

func TestMistakesInTheEnvironment(t *testing.T) {
	_, err := Load("testdata/good.yaml", []string{"TJM_CRAWL_DELAY=soon"})
	if err == nil || !strings.Contains(err.Error(), `environment TJM_CRAWL_DELAY: "soon": want a duration`) {
		t.Errorf("got %v", err)
	}
	_, err = Load("testdata/good.yaml", []string{"TJM_CRAWL_DELAI=3s"})
	if err == nil || !strings.Contains(err.Error(), "environment TJM_CRAWL_DELAI: no such key") {
		t.Errorf("got %v", err)
	}
}

func TestSecretsAreNotPrinted(t *testing.T) {
	l, err := Load("testdata/good.yaml", environment)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := l.Print(&b); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(b.String(), "s3cret") || strings.Contains(b.String(), "t0ken") || !strings.Contains(b.String(), "https://hooks.example/hidden") || !strings.Contains(b.String(), "reader:hidden@db.example") {
		t.Errorf("printed:\n%s", b.String())
	}
}

func TestThePrintoutCanBeReadBack(t *testing.T) {
	l, err := Load("testdata/good.yaml", []string{"HOME=/h", "TJM_DSN="})
	if err != nil {
		t.Fatal(err)
	}
	var first, second strings.Builder
	if err := l.Print(&first); err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(t.TempDir(), "copy.yaml")
	if err := os.WriteFile(copied, []byte(first.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	again, err := Load(copied, nil)
	if err != nil {
		t.Fatal(err)
	}
	again.Origins, again.Sources = l.Origins, l.Sources
	if err := again.Print(&second); err != nil {
		t.Fatal(err)
	}
	if first.String() != second.String() {
		t.Errorf("read back:\n%s\nwas:\n%s", second.String(), first.String())
	}
}

func FuzzLoad(f *testing.F) {
	files, err := filepath.Glob("testdata/*.yaml")
	if err != nil || len(files) == 0 {
		f.Fatal("no seeds", err)
	}
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		file := filepath.Join(t.TempDir(), "tjm.yaml")
		if err := os.WriteFile(file, src, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Load(file, environment); err != nil && err.Error() == "" {
			t.Error("an error without words")
		}
	})
}

func TestRetention(t *testing.T) {
	now := time.Date(2026, 3, 30, 9, 0, 0, 0, time.UTC)
	for text, want := range map[string]string{
		"forever": "forever", "400d": "400d", "1d": "1d", "036d": "36d",
		"": "", "0d": "", "-3d": "", "d": "", "400": "", "400 d": "", "9600h": "", "99999d": "", "Forever": "", "1.5d": "",
	} {
		var r Retention
		err := r.UnmarshalText([]byte(text))
		if (err == nil) != (want != "") || err == nil && r.String() != want {
			t.Errorf("%q: %s, %v, want %q", text, r, err, want)
		}
	}
	if before, ok := Retention(30).Before(now); !ok || !before.Equal(now.AddDate(0, 0, -30)) {
		t.Errorf("%v %v", before, ok)
	}
	if _, ok := Retention(0).Before(now); ok {
		t.Error("what is kept for ever ends")
	}
}
