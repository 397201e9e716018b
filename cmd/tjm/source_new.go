package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"strings"

	"tjm/extract/draft"
	"tjm/extract/sites"
	"tjm/internal/market"
)

type sourceNewCmd struct {
	Pages   []string `arg:"" help:"A listing, and perhaps one of its ads: addresses, or saved files."`
	Private bool     `help:"Let requests reach this machine and its network."`
}

// Help gives examples.
func (sourceNewCmd) Help() string {
	return `Prints a first definition, for you to complete: the links of the listing, and the facts of the ad that schema.org data
does not give. Addresses are fetched one page each, with the crawler's manners.

Examples:
  tjm source new https://board.example/missions https://board.example/missions/42 > boards/board.yaml
  tjm source new listing.html ad.html
  tjm source check boards/board.yaml`
}

// Run prints a draft.
func (c sourceNewCmd) Run(ctx context.Context, a *app) error {
	if len(c.Pages) > 2 {
		return usagef("want a listing and at most one ad")
	}
	var pages []market.Page
	for _, p := range c.Pages {
		page, err := c.page(ctx, a, p)
		if err != nil {
			return err
		}
		pages = append(pages, page)
	}
	text, err := draft.Write(pages...)
	if err != nil {
		return err
	}
	if _, err := sites.Parse("draft", []byte(text)); err != nil {
		logLine(a.err, "the draft needs work before it is a definition: %v", err)
	}
	if _, err := io.WriteString(a.out, text); err != nil {
		return fmt.Errorf("print the draft: %w", err)
	}
	return nil
}

// maxSaved bounds a saved page.
const maxSaved = 16 << 20

func (c sourceNewCmd) page(ctx context.Context, a *app, p string) (market.Page, error) {
	if !strings.HasPrefix(p, "http://") && !strings.HasPrefix(p, "https://") {
		f, err := os.Open(p)
		if err != nil {
			return market.Page{}, fmt.Errorf("draft: %w", err)
		}
		defer f.Close()
		body, err := io.ReadAll(io.LimitReader(f, maxSaved))
		if err != nil {
			return market.Page{}, fmt.Errorf("draft: %w", err)
		}
		return market.Page{URL: p, Body: body}, nil
	}
	u, err := url.Parse(p)
	if err != nil {
		return market.Page{}, usagef("%w", errors.Unwrap(err))
	}
	site := &sites.Site{ID: "draft", Name: u.Hostname(), Kind: sites.Listing, Start: []sites.Address{sites.Address(p)}}
	site.Politeness.AllowPrivate = c.Private
	page, err := a.fetchOne(ctx, site, p)
	page.URL = p // where redirects led may be another page next time
	return page, err
}
