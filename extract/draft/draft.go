package draft

import (
	"fmt"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"

	"tjm/extract/htmltext"
	"tjm/extract/jobposting"
	"tjm/extract/layout"
	"tjm/internal/market"
)

// draft is a definition in the making.
type draft struct {
	id, name, kind string
	start, ad      string
	offers, next   string // selectors
	block          string
	list           string // path
	fields         []field
	remarks        []string
}

// Write returns the text of a definition for the board that the pages are of: a listing, an answer, a feed or a sitemap,
// and perhaps one of its ads. An ad alone gives the fields. The text is a valid definition, with remarks for whoever
// completes it.
func Write(pages ...market.Page) (string, error) {
	var d draft
	if len(pages) > 1 {
		d.ad = pages[1].URL
	}
	for _, page := range pages {
		if !utf8.ValidString(page.URL) {
			return "", fmt.Errorf("draft from %q: not an address", page.URL)
		}
		if err := d.take(page); err != nil {
			return "", err
		}
	}
	return d.text(), nil
}

func (d *draft) take(page market.Page) error {
	first := d.start == ""
	if first {
		d.start = page.URL
		d.id, d.name = identity(page.URL)
	}
	doc, _ := htmltext.Decode(page.Body, page.ContentType)
	head := strings.TrimLeft(doc[:min(len(doc), 2000)], "\ufeff \t\r\n")
	low := strings.ToLower(head)
	switch {
	case strings.HasPrefix(head, "{"), strings.HasPrefix(head, "["):
		list, fields, err := answerOf([]byte(doc))
		if err != nil {
			return fmt.Errorf("draft from %s: %w", page.URL, err)
		}
		d.kind, d.list, d.fields = "api", list, fields
		d.remark("paging is not known: set api.next to the path of the next address, or api.page to the parameter that counts")
		return nil
	case strings.Contains(low, "<urlset"), strings.Contains(low, "<sitemapindex"):
		d.kind = "sitemap"
		d.remark("set follow.match to a pattern that the addresses of back-end missions match, and follow.sitemaps for an index")
		return nil
	case strings.Contains(low, "<rss"), strings.Contains(low, "<feed"), strings.Contains(low, "<rdf"):
		d.kind = "feed"
		d.remark("RSS and Atom need no fields; add some where a feed has more than they define")
		return nil
	}
	root, err := htmltext.Parse(doc)
	if err != nil {
		return fmt.Errorf("draft from %s: %w", page.URL, err)
	}
	d.html(page, root, first)
	return nil
}

func (d *draft) html(page market.Page, root *html.Node, first bool) {
	if first {
		d.kind = "listing"
		if site := cascadia.Query(root, cascadia.MustCompile(`meta[property="og:site_name"]`)); site != nil {
			if name := strings.TrimSpace(htmltext.Attr(site, "content")); name != "" {
				d.name = name
			}
		}
	}
	elements := htmltext.Elements(root)
	postings, listed := jobposting.Find(elements)
	ad := layout.Read(elements)
	links := listed
	if len(links) == 0 {
		links = ad.Cards
	}
	if like := linksLike(root, page.URL, d.ad); first && len(like) > 0 {
		links = like
	}
	switch {
	case len(postings) > 1:
		d.remark(fmt.Sprintf("%s has schema.org data of %d ads: they need no fields", page.URL, len(postings)))
	case len(postings) == 1:
		d.remark(fmt.Sprintf("%s has schema.org data (%s): it needs no fields", page.URL, postings[0].Format))
	case !first, ad.IsOffer() && len(links) < 3:
		d.fields = fieldsOf(root)
		d.block = blockOf(root, d.fields)
		d.remark("no schema.org data: the fields are guessed from the names of elements; read each of them")
		if len(d.fields) < 4 {
			d.remark("few were recognised; the names on this page are " + namesOn(root))
		}
	}
	if first && (len(links) >= 3 || len(links) > 0 && d.ad != "") {
		selector, ok := linkSelector(root, links)
		if ok {
			d.offers = selector
		} else {
			d.remark(fmt.Sprintf("%d links look like those of ads, but no selector finds just them", len(links)))
		}
		d.next = nextSelector(root)
	} else if first {
		d.remark("no list of links to ads was found: start at a listing, and name an ad second")
	}
}

func (d *draft) remark(s string) { d.remarks = append(d.remarks, s) }

var notID = regexp.MustCompile(`[^a-z0-9]+`)

// identity guesses an id and a name from an address.
func identity(address string) (id, name string) {
	host := address
	if u, err := url.Parse(address); err == nil && u.Hostname() != "" {
		host = u.Hostname()
	}
	host = strings.TrimPrefix(strings.ToLower(host), "www.")
	label := host
	if labels := strings.Split(host, "."); len(labels) >= 2 && labels[0] != "" && !isNumber(labels[0]) {
		label = labels[len(labels)-2]
	}
	id = strings.Trim(notID.ReplaceAllString(label, "-"), "-")
	if id == "" || len(id) > 60 {
		id = "myboard"
	}
	return id, host
}

func isNumber(s string) bool { _, err := strconv.Atoi(s); return err == nil }

// text writes the definition.
func (d *draft) text() string {
	var b strings.Builder
	for _, r := range d.remarks {
		fmt.Fprintf(&b, "# %s\n", oneLine(r, 700))
	}
	web := strings.HasPrefix(d.start, "http")
	if !web && d.kind == "listing" {
		d.kind = "files"
	}
	fmt.Fprintf(&b, "id: %s\nname: %q\nkind: %s\nstart: [%q]\n", d.id, oneLine(d.name, 80), d.kind, d.start)
	if d.kind == "listing" && (d.offers != "" || d.next != "") {
		b.WriteString("follow: {")
		sep := ""
		for _, f := range []struct{ key, selector string }{{"offers", d.offers}, {"next", d.next}} {
			if f.selector != "" {
				fmt.Fprintf(&b, "%s%s: %q", sep, f.key, f.selector)
				sep = ", "
			}
		}
		b.WriteString("}\n")
	}
	if d.list != "" {
		fmt.Fprintf(&b, "api: {offers: %s}\n", d.list)
	}
	if d.block != "" {
		fmt.Fprintf(&b, "offer: %q\n", d.block)
	}
	if len(d.fields) > 0 {
		b.WriteString("fields:\n")
		for _, f := range d.fields {
			where := fmt.Sprintf("selector: %q", f.selector)
			if f.path != "" {
				where = "path: " + f.path
			}
			if f.key == "title" {
				where += ", required: true"
			}
			fmt.Fprintf(&b, "  %s: {%s} # %s\n", f.key, where, oneLine(f.example, 60))
		}
	}
	if web {
		b.WriteString("politeness: {delay: 5s, parallel: 1, max_pages: 100}\n")
	}
	b.WriteString("licence: not known yet # read the board's terms before you crawl\n")
	return b.String()
}

// oneLine makes a text fit for a comment or a name: no line ends, no control characters, bounded.
func oneLine(s string, letters int) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 || r == '\u2028' || r == '\u2029' || r == '\ufeff' || r == '\ufffd' {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > letters {
		s = string(r[:letters]) + "…"
	}
	return s
}
