package dashboard

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"strings"

	"tjm/internal/market"
)

//go:embed templates
var templateFiles embed.FS

// pageNames are the templates with a page struct of their own; templates_test.go executes each.
var pageNames = []string{"market", "missions", "sources", "method-fr", "method-en", "stack", "error"}

// pages holds each page's template, with the frame and the parts all pages share.
type pages map[string]*template.Template

func parsePages() (pages, error) {
	shared, err := template.New("").Funcs(template.FuncMap{"dict": dict}).ParseFS(templateFiles, "templates/base.gohtml", "templates/parts.gohtml", "templates/tables.gohtml")
	if err != nil {
		return nil, fmt.Errorf("parse the shared templates: %w", err)
	}
	all := pages{}
	for _, name := range pageNames {
		t, err := shared.Clone()
		if err != nil {
			return nil, fmt.Errorf("copy the shared templates: %w", err)
		}
		if all[name], err = t.ParseFS(templateFiles, "templates/"+name+".gohtml"); err != nil {
			return nil, fmt.Errorf("parse the template of page %s: %w", name, err)
		}
	}
	return all, nil
}

// dict gives a shared template several values under names.
func dict(pairs ...any) (map[string]any, error) {
	values := map[string]any{}
	for i := 0; i+1 < len(pairs); i += 2 {
		name, ok := pairs[i].(string)
		if !ok {
			return nil, fmt.Errorf("name %v of a template's value is not text", pairs[i])
		}
		values[name] = pairs[i+1]
	}
	return values, nil
}

// render executes a page whole before the first byte is sent, so that a failure is an error and not half a page.
func (p pages) render(w http.ResponseWriter, code int, name string, data any) error {
	var b bytes.Buffer
	if err := p[name].ExecuteTemplate(&b, "base", data); err != nil {
		return fmt.Errorf("render page %s: %w", name, err)
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	if w.Header().Get("Cache-Control") == "" {
		w.Header().Set("Cache-Control", "no-cache")
	}
	w.WriteHeader(code)
	_, _ = w.Write(b.Bytes()) // the reader has left: nothing to tell anyone
	return nil
}

// chrome is the frame of every page.
type chrome struct {
	L       *locale
	M       *messages
	Page    string // name in locale.paths; empty for an error
	Title   string
	Static  string // prefix of static files
	Version string
	Demo    bool
	NoIndex bool
	AsOf    string // the day of the page, for print
	Charts  bool   // the page needs the chart scripts
	French  string // this page in French
	English string // this page in English
	Query   string // the filter, to keep it between pages; with its "?", or empty
}

func (s *server) chrome(r *http.Request, l *locale, page, title string) chrome {
	path, q := r.URL.EscapedPath(), ""
	if page == "" { // an error: the other language is offered at its front door
		path = l.path("market")
	} else {
		q = r.URL.Query().Encode()
	}
	return chrome{
		L: l, M: l.M, Page: page, Title: title, Static: s.static.prefix, Version: s.version, Demo: s.demo,
		AsOf:   l.Day(s.now().In(s.loc)),
		French: withQuery(translated(path, french), q), English: withQuery(translated(path, english), q),
	}
}

// keep remembers the filter for the links between pages.
func (c *chrome) keep(a ask) {
	if q := a.query(); len(q) > 0 {
		c.Query = "?" + q.Encode()
	}
}

// To returns the address of a page in the language of this one, with the filter.
func (c chrome) To(page string) string {
	switch page {
	case "market", "missions":
		return c.L.path(page) + c.Query
	}
	return c.L.path(page)
}

// CSV returns the address of a table's download under the filter.
func (c chrome) CSV(table string) string { return "/csv/" + table + c.Query }

// CSVExcel returns the download for a French Excel.
func (c chrome) CSVExcel(table string) string {
	q, _ := url.ParseQuery(strings.TrimPrefix(c.Query, "?"))
	q.Set("excel-fr", "1")
	return "/csv/" + table + "?" + q.Encode()
}

// Floor returns a floor by its name, for the prose of the method page.
func (c chrome) Floor(name string) string {
	floors := map[string]int{
		"median": market.FloorMedian, "quartiles": market.FloorQuartiles,
		"advertisers": market.FloorAdvertisers, "share": market.FloorShare,
	}
	return c.L.Int(floors[name])
}
