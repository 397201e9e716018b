package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"tjm/extract"
	"tjm/extract/proof"
	"tjm/extract/sites"
)

type sourceTestCmd struct {
	ID    string `arg:"" optional:"" help:"Source to test (default: all)."`
	Live  bool   `help:"Fetch one page of the board, with the crawler's manners, and show what each field gives."`
	URL   string `name:"url" placeholder:"URL" help:"With --live: the page to fetch (default: the first start address)."`
	Write bool   `help:"Write what the saved pages of an own source give, as what they must give from now on."`
}

// Help gives examples.
func (sourceTestCmd) Help() string {
	return `Reads the saved pages of a definition and compares what they give with what they must give. Those of your own
sources are in the folder testdata/ID beside the definitions: page.html (or .json, .xml) and page.want.json.

Examples:
  tjm source test                      all sources, a line for each saved page
  tjm source test free-work            what each field gave
  tjm source test myboard --write      take what they give now as right (read it first)
  tjm source test myboard --live       one page of the board itself`
}

// Run tests definitions.
func (c sourceTestCmd) Run(ctx context.Context, a *app) error {
	if (c.Live || c.Write) && c.ID == "" {
		return usagef("--live and --write want a source: tjm source test ID")
	}
	if c.URL != "" && !c.Live {
		return usagef("--url goes with --live")
	}
	all, err := a.allSources()
	if err != nil {
		return err
	}
	if c.ID != "" {
		one, err := a.source(c.ID)
		if err != nil {
			return err
		}
		all = []listed{one}
	}
	x, err := a.extractor()
	if err != nil {
		return err
	}
	if c.Live {
		return a.readLive(ctx, x, all[0].Site, c.URL)
	}
	return c.prove(a, x, all)
}

func (c sourceTestCmd) prove(a *app, x *extract.Extractor, all []listed) error {
	failed, tested := 0, 0
	for _, site := range all {
		cases, err := proof.Cases(a.savedPages(site), site.Site)
		if err != nil {
			return err
		}
		if len(cases) == 0 {
			fmt.Fprintf(a.out, "none  %s: no saved pages\n", site.ID)
		}
		for _, one := range cases {
			tested++
			ok, err := c.proveCase(a, x, site, one)
			if err != nil {
				return err
			}
			if !ok {
				failed++
			}
		}
	}
	fmt.Fprintf(a.out, "%s, %d failed\n", plural(tested, "saved page", "saved pages"), failed)
	if failed > 0 {
		return errReported
	}
	return nil
}

// savedPages is the folder that proves a source.
func (a *app) savedPages(s listed) fs.FS {
	if s.Shipped {
		return sites.Fixtures()
	}
	return os.DirFS(filepath.Join(a.config.Sources, "testdata"))
}

func (c sourceTestCmd) proveCase(a *app, x *extract.Extractor, site listed, one proof.Case) (bool, error) {
	o, got, err := proof.Read(x, site.Site, one.Page, proof.Day())
	if err != nil {
		fmt.Fprintf(a.out, "FAIL  %s: %v\n", one.File, err)
		return false, nil
	}
	text, err := o.JSON()
	if err != nil {
		return false, err
	}
	var wrong []string
	switch {
	case c.Write && site.Shipped:
		return false, usagef("%s is shipped: its saved pages are part of the program", site.ID)
	case c.Write:
		file := filepath.Join(a.config.Sources, "testdata", one.WantFile())
		if err := os.WriteFile(file, text, 0o644); err != nil {
			return false, fmt.Errorf("what a saved page must give: %w", err)
		}
	case one.Want == nil:
		wrong = []string{"nothing says what it must give: read what it gives below, then run with --write"}
	default:
		if wrong, err = proof.Differences(one.Want, text); err != nil {
			return false, err
		}
	}
	verdict := "ok  "
	if len(wrong) > 0 {
		verdict = "FAIL"
	}
	fmt.Fprintf(a.out, "%s  %s: %s, %s\n", verdict, one.File, plural(len(o.Offers), "offer", "offers"), plural(len(o.Links), "link", "links"))
	for _, line := range wrong[:min(len(wrong), 20)] {
		fmt.Fprintf(a.out, "      %s\n", line)
	}
	if c.ID != "" {
		return len(wrong) == 0, showFields(a, site.Site, got)
	}
	return len(wrong) == 0, nil
}

// showFields prints what each field of the definition gave, and the facts of the first offers.
func showFields(a *app, site *sites.Site, got extract.Result) error {
	w := tabwriter.NewWriter(a.out, 0, 4, 2, ' ', 0)
	if len(got.Fields) > 0 && len(site.Fields.All()) > 0 {
		fmt.Fprintf(w, "      FIELD\tOF %d\tSUCH AS\n", len(got.Fields))
		for _, n := range site.Fields.All() {
			filled, example := 0, ""
			for _, values := range got.Fields {
				if v := values[n.Key]; v != "" {
					if filled == 0 {
						example = v
					}
					filled++
				}
			}
			fmt.Fprintf(w, "      %s\t%d\t%s\n", n.Key, filled, short(example, 70))
		}
	}
	for _, account := range got.Accounts[:min(len(got.Accounts), 3)] {
		fmt.Fprintf(w, "      OFFER\t%s\t%s\n", short(account.Offer.ID, 30), short(account.Offer.Title, 70))
		for _, f := range account.Facts() {
			if f.Value == "" {
				continue
			}
			from := ""
			if len(f.Proofs) > 0 {
				from = fmt.Sprintf("%s: %s", f.Proofs[0].Origin, short(f.Proofs[0].Words, 60))
			}
			fmt.Fprintf(w, "        %s\t%s\t%s\n", f.Field, short(f.Value, 40), from)
		}
	}
	for _, l := range got.Links[:min(len(got.Links), 5)] {
		fmt.Fprintf(w, "      LINK\t%s\t%s\n", l.Kind, short(l.URL, 100))
	}
	for _, problem := range got.Problems {
		fmt.Fprintf(w, "      PROBLEM\t\t%v\n", problem)
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("show fields: %w", err)
	}
	return nil
}

// short is a text on one line of so many letters, without what a terminal would obey.
func short(s string, letters int) string {
	s = printable(strings.Join(strings.Fields(s), " "))
	if r := []rune(s); len(r) > letters {
		return string(r[:letters]) + "…"
	}
	return s
}
