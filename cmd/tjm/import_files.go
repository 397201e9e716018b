package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"

	"tjm/internal/market"
	"tjm/internal/warc"
)

// archive imports the pages of a WARC file.
func (im *importer) archive(ctx context.Context, path string, in io.Reader) error {
	r := warc.NewReader(in, 2*im.limit+1<<20) // the answer's header, and a body that is packed badly
	for {
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		rec, err := r.Next()
		var damaged *warc.SkippedError
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case errors.As(err, &damaged):
			im.summary.Records++
			im.skip(reason(damaged.Fault), path, damaged)
			continue
		case err != nil:
			im.skip(notReadable, path, err)
			return nil
		}
		answer, err := rec.Answer(im.limit)
		where := fmt.Sprintf("%s: record at byte %d of %.200q", path, rec.Offset, rec.Target)
		switch {
		case rec.Type == "revisit":
			err = im.pass(revisit)
		case errors.Is(err, warc.ErrNoPage):
			err = im.pass(noPage)
		case errors.Is(err, warc.ErrTooLarge):
			err = im.pass(tooLarge, where, err)
		case err != nil:
			err = im.pass(corrupt, where, err)
		case answer.Page.Status < 200 || answer.Page.Status > 299:
			err = im.pass(notGood)
		case !isWeb(answer.Page.URL) || !isPage(answer.Page.ContentType):
			err = im.pass(noPage)
		default:
			err = im.take(ctx, where, answer.Page, answer.Header)
		}
		if err != nil {
			return err
		}
	}
}

// pass counts a record that is not imported.
func (im *importer) pass(why reason, told ...any) error {
	im.summary.Records++
	if len(told) == 2 {
		where, _ := told[0].(string)
		err, _ := told[1].(error)
		im.skip(why, where, err)
		return nil
	}
	im.skip(why, "", nil)
	return nil
}

func isWeb(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}

// isPage reports whether a type of content can hold offers.
func isPage(contentType string) bool {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		kind, _, _ = strings.Cut(contentType, ";")
	}
	kind = strings.ToLower(strings.TrimSpace(kind))
	return slices.Contains([]string{"", "text/html", "application/xhtml+xml", "application/json", "application/xml", "text/xml"}, kind) ||
		strings.HasSuffix(kind, "+json") || strings.HasSuffix(kind, "+xml") && kind != "image/svg+xml"
}

// savedPage imports a page that somebody saved from a browser, or that a tool wrote into a folder.
func (im *importer) savedPage(ctx context.Context, path string, in io.Reader, modified time.Time) error {
	body, err := io.ReadAll(io.LimitReader(in, im.limit+1))
	switch {
	case err != nil:
		im.skip(notReadable, path, err)
		return nil
	case int64(len(body)) > im.limit:
		return im.pass(tooLarge, path, fmt.Errorf("the limit is %d bytes (crawl.max_body)", im.limit))
	}
	page := market.Page{Status: http.StatusOK, ContentType: "text/html", Body: body, URL: savedFrom(body)}
	if page.URL == "" {
		page.URL = noAddress + filepath.ToSlash(filepath.Clean(path))
	}
	page.FetchedAt = im.dated(path, modified)
	return im.take(ctx, path, page, nil)
}

// dateInName is a day in a path, with or without a time of day, not part of a longer number.
var dateInName = regexp.MustCompile(`(?:^|[^0-9])((?:19|20)[0-9]{2})([-_.]?)(0[1-9]|1[0-2])([-_.]?)(0[1-9]|[12][0-9]|3[01])(?:[-_.T ]?([01][0-9]|2[0-3])[-_.:h]?([0-5][0-9])(?:[-_.:]?([0-5][0-9]))?)?(?:[^0-9]|$)`)

// dated is the moment of a capture without one of its own: --date, else the last date in its path, else the file's time.
func (im *importer) dated(path string, modified time.Time) time.Time {
	if !im.date.IsZero() {
		im.summary.Dates["--date"]++
		return im.date
	}
	if at, ok := dateIn(path); ok && !at.After(im.app.now()) {
		im.summary.Dates["the file's path"]++
		return at
	}
	im.summary.Dates["the file's modification time"]++
	return modified.UTC().Truncate(time.Second)
}

// dateIn finds the last date in a path.
func dateIn(path string) (at time.Time, ok bool) {
	for rest := filepath.ToSlash(path); rest != ""; {
		m := dateInName.FindStringSubmatchIndex(rest)
		if m == nil {
			break
		}
		part := func(i int) string {
			if m[2*i] < 0 {
				return "00"
			}
			return rest[m[2*i]:m[2*i+1]]
		}
		if t, err := time.Parse("20060102150405", part(1)+part(3)+part(5)+part(6)+part(7)+part(8)); err == nil && part(2) == part(4) {
			at, ok = t, true
		}
		rest = rest[m[11]:]
	}
	return at, ok
}

var savedComment = regexp.MustCompile(`<!--\s*saved from url=\(\d{1,5}\)(https?://[^\s<>"]{1,900}?)\s*-->`)

// savedFrom is the address that a saved page gives for itself: what a browser wrote into it, else its canonical link.
func savedFrom(body []byte) string {
	head := body[:min(len(body), 128<<10)]
	if m := savedComment.FindSubmatch(head[:min(len(head), 4<<10)]); m != nil {
		return string(m[1])
	}
	tokens := html.NewTokenizer(bytes.NewReader(head))
	for range 20_000 {
		switch tokens.Next() {
		case html.ErrorToken:
			return ""
		case html.StartTagToken, html.SelfClosingTagToken:
			if t := tokens.Token(); t.Data == "link" && attribute(t, "rel") == "canonical" && isWeb(attribute(t, "href")) {
				return attribute(t, "href")
			}
		}
	}
	return ""
}

func attribute(t html.Token, name string) string {
	for _, a := range t.Attr {
		if a.Key == name {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}
