package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"tjm/extract"
	"tjm/extract/sites"
	"tjm/internal/market"
)

type extractCmd struct {
	Files  []string `arg:"" optional:"" help:"HTML files (or - for standard input)."`
	JSONL  bool     `name:"jsonl" help:"Read lines {\"id\",\"title\",\"body\"} on standard input."`
	URL    string   `name:"url" placeholder:"URL" help:"Address the HTML came from."`
	Source string   `placeholder:"ID" help:"Site definition to read the HTML with (default: generic)."`
	Now    string   `placeholder:"DATE" help:"Day against which relative dates are read (default: today)."`

	Explain bool `help:"Print for people: each fact with its words, and what was refused and why."`
}

// Help gives examples.
func (extractCmd) Help() string {
	return `Prints one JSON line per offer and stores nothing. docs/extraction.md gives the meaning of each key.

Examples:
  tjm extract offer.html
  tjm extract --url https://board.example/offers/42 --now 2026-11-20 offer.html
  tjm extract --jsonl < offers.jsonl > facts.jsonl
  tjm extract --explain offer.html`
}

// Run extracts from files or lines.
func (c extractCmd) Run(ctx context.Context, a *app) error {
	now := a.now()
	if c.Now != "" {
		day, err := time.Parse(time.DateOnly, c.Now)
		if err != nil {
			return usagef("--now %q: want a day, such as 2026-11-20", c.Now)
		}
		now = day
	}
	if c.JSONL == (len(c.Files) > 0) {
		return usagef("want either HTML files or --jsonl; see `tjm extract --help`")
	}
	x, err := a.extractor()
	if err != nil {
		return err
	}
	w := bufio.NewWriter(a.out)
	if c.JSONL {
		err = a.extractLines(ctx, x, now, c.printer(a, x, extract.WriteJSONL), w)
	} else {
		err = c.extractFiles(ctx, a, x, now, c.printer(a, x, extract.WritePageJSONL), w)
	}
	if ferr := w.Flush(); ferr != nil && err == nil {
		err = fmt.Errorf("write the offers: %w", ferr)
	}
	return err
}

// maxLine bounds one line of input.
const maxLine = 16 << 20

// line is one line of input. Pointers tell a missing key from an empty one.
type line struct {
	ID    *string `json:"id"`
	Title *string `json:"title"`
	Body  *string `json:"body"`
}

// extractLines answers each line with one line, in order. A line that cannot be read gets an error line on standard
// error and no answer.
func (a *app) extractLines(ctx context.Context, x *extract.Extractor, now time.Time, show printer, w io.Writer) error {
	in := bufio.NewReaderSize(a.in, 1<<20)
	failed := false
	for n := 1; ; n++ {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("interrupted at line %d", n)
		}
		raw, err := readLine(in)
		if errors.Is(err, io.EOF) {
			break
		}
		var account extract.Account
		if err == nil {
			if len(bytes.TrimSpace(raw)) == 0 {
				continue
			}
			account, err = guarded(a.log, "line", func() (extract.Account, error) { return extractLine(x, raw, now) }, "line", n)
		} else if !errors.Is(err, errLineTooLong) {
			return fmt.Errorf("line %d: %w", n, err)
		}
		if err != nil {
			logLine(a.err, "tjm: line %d: %v", n, err)
			failed = true
			continue
		}
		if err := show(w, account); err != nil {
			return fmt.Errorf("line %d: write: %w", n, err)
		}
	}
	if failed {
		return errReported
	}
	return nil
}

func extractLine(x *extract.Extractor, raw []byte, now time.Time) (extract.Account, error) {
	var l line
	if err := json.Unmarshal(raw, &l); err != nil {
		return extract.Account{}, fmt.Errorf("not a JSON object with id, title and body: %w", err)
	}
	if l.ID == nil || l.Title == nil || l.Body == nil {
		return extract.Account{}, errors.New(`want the keys "id", "title" and "body", all texts`)
	}
	account := x.AccountOf(*l.Title, *l.Body, now)
	account.Offer.ID = *l.ID
	return account, nil
}

var errLineTooLong = fmt.Errorf("longer than %d MiB", maxLine>>20)

// readLine returns the next line without its end. A line over the bound is skipped with an error.
func readLine(r *bufio.Reader) ([]byte, error) {
	var out []byte
	tooLong := false
	for {
		part, err := r.ReadSlice('\n')
		if tooLong = tooLong || len(out)+len(part) > maxLine; !tooLong {
			out = append(out, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && len(out) == 0 && !tooLong:
			return nil, io.EOF
		case err != nil && !errors.Is(err, io.EOF):
			return nil, fmt.Errorf("read: %w", err)
		case tooLong:
			return nil, errLineTooLong
		}
		return bytes.TrimRight(out, "\r\n"), nil
	}
}

// extractFiles prints the offers of each file; a file without one is an error, and the rest goes on.
func (c extractCmd) extractFiles(ctx context.Context, a *app, x *extract.Extractor, now time.Time, show printer, w io.Writer) error {
	site, err := c.site(a)
	if err != nil {
		return err
	}
	failed := false
	for _, name := range c.Files {
		if ctx.Err() != nil {
			return fmt.Errorf("interrupted before %s", name)
		}
		result, err := guarded(a.log, "page", func() (extract.Result, error) { return c.extractFile(a, x, site, name, now) }, "file", name)
		if err == nil && len(result.Offers) == 0 {
			err = errors.Join(append([]error{errors.New("no offer found")}, result.Problems...)...)
		}
		if err != nil {
			logLine(a.err, "tjm: %s: %v", name, err)
			failed = true
			continue
		}
		for _, account := range result.Accounts {
			if err := show(w, account); err != nil {
				return fmt.Errorf("%s: write: %w", name, err)
			}
		}
	}
	if failed {
		return errReported
	}
	return nil
}

func (c extractCmd) extractFile(a *app, x *extract.Extractor, site *sites.Site, name string, now time.Time) (extract.Result, error) {
	var body []byte
	var err error
	if name == "-" {
		body, err = io.ReadAll(io.LimitReader(a.in, maxLine))
	} else {
		body, err = os.ReadFile(name)
	}
	if err != nil {
		return extract.Result{}, fmt.Errorf("read: %w", err)
	}
	page := market.Page{URL: c.URL, FetchedAt: now, Status: 200, Body: body, ContentType: contentType(name)}
	if page.URL == "" {
		if abs, err := filepath.Abs(name); err == nil {
			page.URL = (&url.URL{Scheme: "file", Path: filepath.ToSlash(abs)}).String()
		}
	}
	if site != nil {
		page.Source = string(site.ID)
	}
	return x.Page(page, site, now)
}

func contentType(name string) string {
	switch filepath.Ext(name) {
	case ".json":
		return "application/json"
	case ".xml", ".rss", ".atom":
		return "application/xml"
	default:
		return "text/html"
	}
}

func (c extractCmd) site(a *app) (*sites.Site, error) {
	if c.Source == "" {
		return nil, nil
	}
	s, err := a.source(c.Source) // on or off: reading a saved page asks nobody
	return s.Site, err
}
