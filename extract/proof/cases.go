package proof

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"path"
	"slices"
	"strings"

	"tjm/extract/sites"
	"tjm/internal/market"
)

// wanted ends the name of the file that says what a page must give.
const wanted = ".want.json"

// Case is a saved page and what it must give.
type Case struct {
	Name string // the file's name without its extension
	File string // the page's file, within the folder of Cases
	Page market.Page
	Want []byte // an Outcome as JSON; nil when it has not been written yet
}

// WantFile is the name of the file that holds Want.
func (c Case) WantFile() string { return path.Join(path.Dir(c.File), c.Name+wanted) }

// Cases reads the saved pages of a definition from the folder of its id: page.html, page.json or page.xml beside
// page.want.json. There are none when there is no such folder.
//
// A file whose name begins with listing, answer, feed or index is taken for the first start address; others are pages of
// their own on the same host.
func Cases(folder fs.FS, site *sites.Site) ([]Case, error) {
	entries, err := fs.ReadDir(folder, string(site.ID))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("saved pages of %s: %w", site.ID, err)
	}
	var all []Case
	for _, e := range entries {
		ext := path.Ext(e.Name())
		if e.IsDir() || strings.HasSuffix(e.Name(), wanted) || !slices.Contains([]string{".html", ".json", ".xml"}, ext) {
			continue
		}
		c := Case{Name: strings.TrimSuffix(e.Name(), ext), File: path.Join(string(site.ID), e.Name())}
		body, err := fs.ReadFile(folder, c.File)
		if err != nil {
			return nil, fmt.Errorf("saved pages of %s: %w", site.ID, err)
		}
		c.Page = market.Page{Source: string(site.ID), URL: addressOf(site, c.Name), Body: body}
		if c.Want, err = fs.ReadFile(folder, c.WantFile()); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("saved pages of %s: %w", site.ID, err)
		}
		all = append(all, c)
	}
	return all, nil
}

func addressOf(site *sites.Site, name string) string {
	first := string(site.Start[0])
	for _, whole := range []string{"listing", "answer", "feed", "index"} {
		if strings.HasPrefix(name, whole) {
			return first
		}
	}
	u, err := url.Parse(first)
	if err != nil || u.Host == "" {
		return name
	}
	return u.Scheme + "://" + u.Host + "/" + name
}
