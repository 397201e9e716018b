package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"tjm/extract/sites"
)

type importCmd struct {
	Paths      []string `arg:"" name:"path" help:"WARC files, folders of saved pages, JSONL or CSV files of offers."`
	Source     string   `placeholder:"ID" help:"Source that all of it belongs to (default: the one whose board has a page's host)."`
	SourceName string   `placeholder:"ID" help:"Source for pages of hosts that no definition has; they are read by their own structure."`
	Date       string   `placeholder:"DATE" help:"Day of capture of pages and rows that state none, such as 2024-03-05."`
	JSON       bool     `name:"json" help:"Print the summary as JSON."`
}

// Help gives examples.
func (importCmd) Help() string {
	return `Reads pages and offers that others saved, each dated by its capture, with the same extraction as a crawl; an offer is first
seen by its first capture and last seen by its last. Nothing is fetched. Importing the same again doubles nothing.

WARC files (.warc, .warc.gz) date each record. Folders of saved pages (.html) take --date, else a date in the file's path
(2024-03-05 or 20240305), else the time of the file. Tables of offers have a line for each: title, text, company, url, date
and more. docs/history.md has all of it.

Examples:
  tjm import crawl-2024.warc.gz
  tjm import --source quai ~/archive/quai/
  tjm import --source-name old-pages --date 2023-06-01 ~/Downloads/ads/
  tjm import --source-name my-list offers.csv`
}

// sourceName is the form of --source-name, which is that of an id.
var sourceName = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// Run imports one path after the other.
func (c importCmd) Run(ctx context.Context, a *app) (err error) {
	im, err := c.prepare(a)
	if err != nil {
		return err
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	if im.p, err = a.pipeline(s); err != nil {
		return err
	}
	shown := newProgress(a.err, a.log, a.now)
	im.task = shown.taskOf("import", "importing", "KiB")
	for _, path := range c.Paths {
		if err = im.path(ctx, path); err != nil {
			break
		}
	}
	if err == nil {
		err = im.flush(ctx)
	}
	if err == nil {
		err = s.Refresh(ctx)
	}
	if err == nil {
		err = a.matchNew(ctx, s)
	}
	im.task.done(err == nil)
	shown.wait()
	if lerr := im.writeLedger(ctx); err == nil {
		err = lerr
	}
	im.summary.Interrupted = ctx.Err() != nil
	if werr := im.summary.write(a.out, c.JSON); err == nil {
		err = werr
	}
	switch {
	case ctx.Err() != nil:
		return errors.New("interrupted: what was read is stored; the same command reads all of it again and doubles nothing")
	case err != nil:
		return a.explainFull(err)
	case im.summary.Records == 0:
		return fmt.Errorf("nothing to import in %s: want .warc, .warc.gz, .html, .jsonl or .csv files", strings.Join(c.Paths, ", "))
	}
	return nil
}

// prepare checks the flags and the paths.
func (c importCmd) prepare(a *app) (*importer, error) {
	im := &importer{app: a, sites: map[string]*sites.Site{}, rows: map[string]*sites.Site{}, limit: int64(a.config.Crawl.MaxBody), summary: newImportSummary()}
	if c.Date != "" {
		day, err := time.Parse(time.DateOnly, c.Date)
		if err != nil {
			return nil, usagef("--date %q: want a day, such as 2024-03-05", c.Date)
		}
		if day.After(a.now()) {
			return nil, usagef("--date %s is in the future", c.Date)
		}
		im.date = day
	}
	all, err := a.allSources()
	if err != nil {
		return nil, err
	}
	if c.Source != "" {
		one, err := a.source(c.Source)
		if err != nil {
			return nil, usagef("--source: %w; --source-name takes pages that no definition describes", err)
		}
		im.only = one.Site
	}
	if c.SourceName != "" {
		switch {
		case c.Source != "":
			return nil, usagef("--source and --source-name: want one of them")
		case len(c.SourceName) > 60 || !sourceName.MatchString(c.SourceName):
			return nil, usagef("--source-name %q: want at most 60 lower-case letters, digits and hyphens", c.SourceName)
		}
		if one, err := a.source(c.SourceName); err == nil {
			return nil, usagef("--source-name %s: there is a definition of this id; use --source %s", one.ID, one.ID)
		}
		im.generic = c.SourceName
	}
	im.byHost(all)
	for _, path := range c.Paths {
		info, err := os.Stat(path)
		if err != nil {
			return nil, fmt.Errorf("import: %w", err)
		}
		if !info.IsDir() && kindOf(path) == "" {
			return nil, usagef("%s: want a .warc, .warc.gz, .html, .jsonl or .csv file, or a folder of them", path)
		}
		err = filepath.WalkDir(path, func(_ string, d fs.DirEntry, err error) error {
			if err == nil && d.Type().IsRegular() {
				if info, ierr := d.Info(); ierr == nil {
					im.total += info.Size()
				}
			}
			return nil // told when it is read
		})
		if err != nil {
			return nil, fmt.Errorf("import: %w", err)
		}
	}
	return im, nil
}

// fileKind is what a file holds.
type fileKind string

const (
	warcFile  fileKind = "archive"
	pageFile  fileKind = "page"
	jsonlFile fileKind = "jsonl"
	csvFile   fileKind = "csv"
)

// kindOf tells by a file's name what it holds; empty when it is nothing to import.
func kindOf(path string) fileKind {
	name := strings.ToLower(filepath.Base(path))
	for suffix, kind := range map[string]fileKind{
		".warc": warcFile, ".warc.gz": warcFile, ".html": pageFile, ".htm": pageFile, ".xhtml": pageFile,
		".jsonl": jsonlFile, ".ndjson": jsonlFile, ".csv": csvFile, ".tsv": csvFile,
	} {
		if strings.HasSuffix(name, suffix) {
			return kind
		}
	}
	return ""
}

// path imports one file, or what is in one folder.
func (im *importer) path(ctx context.Context, root string) error {
	return filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case ctx.Err() != nil:
			return context.Cause(ctx)
		case err != nil:
			im.skip(notReadable, path, err)
			return nil
		case d.IsDir():
			return nil
		case !d.Type().IsRegular() && path != root:
			im.skip(noFile, path, nil)
			return nil
		}
		kind := kindOf(path)
		if kind == "" {
			im.skip(otherFile, path, nil)
			return nil
		}
		before := im.read
		if info, err := os.Stat(path); err == nil {
			defer func() { im.read = before + info.Size() }()
		}
		return im.file(ctx, path, kind)
	})
}

// file imports one file. A file that cannot be read is skipped; the error is one of the store, or the end of the context.
func (im *importer) file(ctx context.Context, path string, kind fileKind) error {
	f, err := os.Open(path)
	if err != nil {
		im.skip(notReadable, path, err)
		return nil
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		im.skip(noFile, path, err)
		return nil
	}
	in := &meteredFile{f: f, im: im}
	switch kind {
	case warcFile:
		return im.archive(ctx, path, in)
	case pageFile:
		return im.savedPage(ctx, path, in, info.ModTime())
	case jsonlFile:
		return im.jsonLines(ctx, path, in, info.ModTime())
	default:
		return im.table(ctx, path, in, info.ModTime())
	}
}

// meteredFile moves the progress as it is read.
type meteredFile struct {
	f  *os.File
	im *importer
}

func (m *meteredFile) Read(p []byte) (int, error) {
	n, err := m.f.Read(p)
	m.im.read += int64(n)
	m.im.task.update(int(m.im.read>>10), int(m.im.total>>10), m.im.summary.offers())
	return n, err
}
