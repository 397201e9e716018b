package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"tjm/dashboard"
	"tjm/store/embedded"
)

type doctorCmd struct{}

// Help gives examples.
func (doctorCmd) Help() string {
	return `Checks what tjm needs, one line each, and says how to get what is missing. Exit code 1 when something needed is not
there.

Examples:
  tjm doctor
  tjm --data /srv/tjm doctor
  tjm --dsn http://db.example:8123/tjm doctor`
}

// finding is the answer to one check. A note is worth knowing, but nothing fails without it.
type finding struct {
	name, good string
	note       bool
	err        error
}

// Run prints the findings.
func (doctorCmd) Run(ctx context.Context, a *app) error {
	findings := []finding{{name: "version", good: version}, a.configFinding()}
	if a.config.DSN == "" {
		findings = append(findings, a.libraryFinding(), a.folderFinding())
	}
	findings = append(findings, a.storeFindings(ctx)...)
	if a.config.Rates != "" {
		findings = append(findings, a.ratesFinding())
	}
	findings = append(findings, assetsFinding(), a.sourcesFinding(), a.contactFinding(), a.portFinding(ctx))
	failed := false
	for _, f := range findings {
		mark, text := "ok", f.good
		if f.err != nil {
			mark, text = "missing", f.err.Error()
			if f.note {
				mark = "note"
			}
			failed = failed || !f.note
		}
		if _, err := fmt.Fprintf(a.out, "%-8s %-10s %s\n", mark, f.name, text); err != nil {
			return fmt.Errorf("print: %w", err)
		}
	}
	if failed {
		return errReported
	}
	return nil
}

func (a *app) configFinding() finding {
	if a.config.File == "" {
		return finding{name: "config", good: "no tjm.yaml here: defaults and TJM_* variables (`tjm config` prints them)"}
	}
	return finding{name: "config", good: a.config.File}
}

func (a *app) libraryFinding() finding {
	f := finding{name: "engine"}
	var tried []string
	for _, path := range embedded.LibraryCandidates(a.config.Engine.Library) {
		if _, err := os.Stat(path); err == nil {
			f.good = path
			return f
		}
		tried = append(tried, path)
	}
	f.err = &embedded.LibraryError{Tried: tried}
	return f
}

// folderFinding looks at the data folder, or at its nearest parent when it is not there yet.
func (a *app) folderFinding() finding {
	f := finding{name: "data", good: a.config.Data}
	dir := a.config.Data
	for {
		info, err := os.Stat(dir)
		if err == nil && !info.IsDir() {
			f.err = fmt.Errorf("%s is a file: choose another folder with --data DIR", dir)
			return f
		}
		if err == nil {
			break
		}
		if !errors.Is(err, os.ErrNotExist) || filepath.Dir(dir) == dir {
			f.err = fmt.Errorf("%w: choose another folder with --data DIR", err)
			return f
		}
		dir = filepath.Dir(dir)
	}
	probe, err := os.CreateTemp(dir, ".tjm-probe-*")
	if err != nil {
		f.err = fmt.Errorf("%s cannot be written to: choose another folder with --data DIR", dir)
		return f
	}
	probe.Close()
	f.err = os.Remove(probe.Name())
	return f
}

// storeFindings looks at the store, and at what it keeps once it opens.
func (a *app) storeFindings(ctx context.Context) (all []finding) {
	f := finding{name: "store"}
	defer func() { all = append([]finding{f}, all...) }()
	if _, err := os.Stat(a.config.Data); a.config.DSN == "" && errors.Is(err, os.ErrNotExist) {
		f.good = "not there yet: the first crawl makes it"
		return nil
	}
	s, err := a.open(ctx)
	if err != nil {
		f.err = err
		return nil
	}
	defer closing(s, &f.err)
	f.good = "opens"
	if a.config.DSN != "" {
		f.good = "answers at " + a.config.DSN.Hidden()
	}
	return []finding{a.pagesFinding(ctx, s)}
}

func assetsFinding() finding {
	return finding{name: "dashboard", good: "its files are built in", err: dashboard.CheckAssets()}
}

func (a *app) sourcesFinding() finding {
	all, err := a.sources()
	switch {
	case err != nil:
		return finding{name: "sources", err: err}
	case len(all) == 0:
		return finding{name: "sources", note: true, err: errors.New(`none: set "sources" in tjm.yaml to a folder of site definitions (docs/add-a-source.md)`)}
	}
	return finding{name: "sources", good: names(all)}
}

func (a *app) contactFinding() finding {
	if a.config.Contact == "" {
		return finding{name: "contact", note: true, err: errors.New(`none: set "contact" in tjm.yaml to an e-mail address or web page before crawling real boards`)}
	}
	return finding{name: "contact", good: string(a.config.Contact)}
}

func (a *app) portFinding(ctx context.Context) finding {
	l, err := a.listen(ctx, "")
	if err != nil {
		return finding{name: "port", note: true, err: err}
	}
	l.Close()
	return finding{name: "port", good: string(a.config.Listen) + " is free"}
}
