package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"tjm/extract/sites"
	"tjm/internal/market"
)

// rowType marks a stored page as a row of a table of offers, as JSON.
const rowType = "application/vnd.tjm.offer+json"

// noAddress begins the address under which a capture is stored that has none of its own.
const noAddress = "import:"

// rowColumns are the columns of a table of offers besides "date", and which field of a definition each is.
var rowColumns = map[string]string{
	"id": "id", "url": "url", "title": "title", "text": "description", "body": "description", "description": "description", "company": "company",
	"place": "place", "city": "city", "postcode": "postcode", "region": "region", "country": "country", "posted": "posted", "contract": "contract",
	"remote": "remote", "rate": "rate", "rate_min": "rate_min", "rate_max": "rate_max", "salary": "salary", "salary_min": "salary_min",
	"salary_max": "salary_max", "pay_unit": "pay_unit", "currency": "currency", "start": "start", "duration": "duration",
	"seniority": "seniority", "skills": "skills", "stacks": "skills",
}

// rowSite is the definition that rows of a source are read with: a JSON answer of one offer, with the defaults of the
// source's own definition.
func (im *importer) rowSite(source string, of *sites.Site) *sites.Site {
	site := im.rows[source]
	if site == nil {
		site = rowSite(source, of)
		im.rows[source] = site
	}
	return site
}

func rowSite(source string, of *sites.Site) *sites.Site {
	var b strings.Builder
	fmt.Fprintf(&b, "id: rows\nname: rows\nkind: api\nstart: [\"https://rows.invalid/\"]\nfields:\n")
	fields := map[string]bool{}
	for _, field := range rowColumns {
		fields[field] = true
	}
	for field := range fields {
		fmt.Fprintf(&b, "  %s: {path: %s, required: %t}\n", field, field, field == "title")
	}
	site, err := sites.Parse("rows.yaml", []byte(b.String()))
	if err != nil {
		panic(fmt.Sprintf("the definition of rows: %v", err)) // it is a constant
	}
	site.ID = sites.ID(source)
	if of != nil {
		site.Defaults = of.Defaults
	}
	return site
}

// row takes one row in, its values by the name of their column.
func (im *importer) row(ctx context.Context, where string, values map[string]any, modified time.Time) error {
	canonical := map[string]any{}
	var when string
	for _, column := range sortedKeys(values) {
		name := strings.ToLower(strings.TrimSpace(column))
		if name == "date" {
			when = strings.TrimSpace(fmt.Sprint(values[column]))
			continue
		}
		field := rowColumns[name]
		if field == "" {
			im.summary.ignore(name)
			continue
		}
		if v := values[column]; v != nil && v != "" {
			canonical[field] = v
		}
	}
	if canonical["title"] == nil {
		return im.pass(noTitle, where, errors.New(`it has no "title"`))
	}
	at, err := im.rowDate(when, modified)
	if err != nil {
		return im.pass(noDate, where, err)
	}
	body, err := json.Marshal(canonical)
	if err != nil {
		return im.pass(corrupt, where, err)
	}
	sum := sha256.Sum256(body)
	page := market.Page{Status: 200, ContentType: rowType, Body: body, FetchedAt: at}
	// Where the row's source is told by its address, take looks at the address; it is stored under none, so that no crawl
	// takes it for the page of that address.
	if address, ok := canonical["url"].(string); ok {
		page.URL = address
	}
	source, site, ok := im.owner(page)
	if !ok {
		return im.pass(noOwner)
	}
	page.Source, page.URL = source, noAddress+hex.EncodeToString(sum[:12])
	return im.takeRow(ctx, where, page, site)
}

// takeRow has a row read with the others.
func (im *importer) takeRow(ctx context.Context, where string, page market.Page, site *sites.Site) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	im.summary.Records++
	if page.FetchedAt.Year() < 1990 || page.FetchedAt.After(im.app.now().Add(48*time.Hour)) {
		im.skip(noDate, where, fmt.Errorf("it is dated %s", page.FetchedAt.Format(time.DateOnly)))
		return nil
	}
	im.waiting = append(im.waiting, taken{page, site})
	if im.bytes += len(page.Body); len(im.waiting) < importPages && im.bytes < importBytes {
		return nil
	}
	return im.flush(ctx)
}

// rowDate reads the date of a row.
func (im *importer) rowDate(s string, modified time.Time) (time.Time, error) {
	if s == "" {
		if !im.date.IsZero() {
			im.summary.Dates["--date"]++
			return im.date, nil
		}
		im.summary.Dates["the file's modification time"]++
		return modified.UTC().Truncate(time.Second), nil
	}
	for _, form := range []string{time.RFC3339Nano, time.DateOnly, "2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02T15:04:05", "2006-01-02T15:04"} {
		if t, err := time.Parse(form, s); err == nil {
			im.summary.Dates["the row"]++
			return t.UTC(), nil
		}
	}
	return time.Time{}, fmt.Errorf("its date is %.40q: want 2024-03-05 or 2024-03-05T14:30:00Z", s)
}

func sortedKeys(values map[string]any) []string {
	keys := make([]string, 0, len(values))
	for k := range values {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// jsonLines imports a file with an offer as a JSON object on each line.
func (im *importer) jsonLines(ctx context.Context, path string, in io.Reader, modified time.Time) error {
	r := bufio.NewReaderSize(in, 1<<20)
	for n := 1; ; n++ {
		raw, err := readLine(r)
		where := fmt.Sprintf("%s:%d", path, n)
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case errors.Is(err, errLineTooLong):
			if err := im.pass(tooLarge, where, err); err != nil {
				return err
			}
			continue
		case err != nil:
			im.skip(notReadable, where, err)
			return nil
		}
		if raw = bytes.TrimPrefix(raw, []byte("\xef\xbb\xbf")); len(bytes.TrimSpace(raw)) == 0 {
			continue
		}
		var values map[string]any
		d := json.NewDecoder(bytes.NewReader(raw))
		d.UseNumber()
		if err = d.Decode(&values); err != nil || values == nil {
			err = im.pass(corrupt, where, errors.New("no JSON object"))
		} else {
			err = im.row(ctx, where, values, modified)
		}
		if err != nil {
			return err
		}
	}
}

// table imports a CSV file with a header. Columns are separated by what the header has most of: comma, semicolon or tab.
func (im *importer) table(ctx context.Context, path string, in io.Reader, modified time.Time) error {
	bounded := &rowBound{in: bufio.NewReaderSize(in, 64<<10)}
	if start, _ := bounded.in.Peek(3); string(start) == "\xef\xbb\xbf" {
		bounded.in.Discard(3) //nolint:errcheck // it was peeked
	}
	r := csv.NewReader(bounded)
	r.Comma, r.FieldsPerRecord, r.LazyQuotes, r.ReuseRecord = separator(bounded.in), -1, true, false
	var header []string
	for {
		bounded.left = maxLine
		fields, err := r.Read()
		where := path
		if len(fields) > 0 {
			number, _ := r.FieldPos(0)
			where = fmt.Sprintf("%s:%d", path, number)
		}
		var mistake *csv.ParseError
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case errors.Is(err, errLineTooLong):
			return im.pass(tooLarge, path, fmt.Errorf("a row without end, or %w: the rest of the file is not read", err))
		case errors.As(err, &mistake):
			if err := im.pass(corrupt, path, err); err != nil {
				return err
			}
			continue
		case err != nil:
			im.skip(notReadable, path, err)
			return nil
		case header == nil:
			if header = fields; !slices.ContainsFunc(fields, func(s string) bool { return strings.EqualFold(strings.TrimSpace(s), "title") }) {
				return im.pass(corrupt, path, errors.New(`its first row names no column "title": want title, text, company, url, date`))
			}
			continue
		}
		values := map[string]any{}
		for i, v := range fields[:min(len(fields), len(header))] {
			values[header[i]] = v
		}
		if err := im.row(ctx, where, values, modified); err != nil {
			return err
		}
	}
}

// separator is what the first line has most of.
func separator(in *bufio.Reader) rune {
	head, _ := in.Peek(4 << 10)
	head, _, _ = bytes.Cut(head, []byte("\n"))
	best, most := ',', 0
	for _, c := range ",;\t" {
		if n := bytes.Count(head, []byte(string(c))); n > most {
			best, most = c, n
		}
	}
	return best
}

// rowBound ends a file in which one row takes more than its bound.
type rowBound struct {
	in   *bufio.Reader
	left int
}

func (b *rowBound) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errLineTooLong
	}
	n, err := b.in.Read(p[:min(len(p), b.left)])
	b.left -= n
	return n, err
}
