package main

import (
	"cmp"
	"fmt"
	"strings"

	"tjm/extract/sites"
)

type sourceLedgerCmd struct{}

// Help gives examples.
func (sourceLedgerCmd) Help() string {
	return `Prints the public page about the shipped sources, docs/sources.md: what is known of their robots.txt, terms and licences,
and what proves each definition.

Examples:
  tjm source ledger > docs/sources.md`
}

// Run prints the ledger.
func (sourceLedgerCmd) Run(a *app) error {
	all, err := sites.Shipped()
	if err != nil {
		return err
	}
	fmt.Fprint(a.out, sourceLedger(all))
	return nil
}

const ledgerHead = `# Shipped sources

This page is written by ` + "`tjm source ledger`" + ` from the definitions in extract/sites/shipped; a test keeps it current.

Every source here is **off** until you turn it on with ` + "`tjm source enable ID`" + `, which shows the same facts and what the board's
robots.txt says at that moment. A crawl asks robots.txt again, keeps to it, and sends your contact address.

None of the definitions was tried on the board itself: each was written from a captured page, feed or answer of the date
given, or from public documentation where that is said. A board may have changed since; a definition that no longer
matches fails with the field and the pages. What is said of robots.txt and of terms is a summary of what was reported in
public at the date given, not advice: read both before you turn a source on. "Permission" means that the terms refuse
robots, and that ` + "`tjm source enable`" + ` wants to be told who allowed it.

Boards behind a login, LinkedIn and profiles of freelancers are not here and will not be.

| source | kind | robots.txt | permission | at most | verified on |
|---|---|---|---|---|---|
`

// sourceLedger writes the public page about sources.
func sourceLedger(all []*sites.Site) string {
	var b strings.Builder
	b.WriteString(ledgerHead)
	for _, s := range all {
		permission := "-"
		if s.Permission {
			permission = "needed"
		}
		fmt.Fprintf(&b, "| [%s](#%s) | %s | %s | %s | %s | %s |\n", s.ID, s.ID, s.Kind, cell(s.Robots), permission, cell(volume(s)), cell(capture(s)))
	}
	for _, s := range all {
		fmt.Fprintf(&b, "\n## %s\n\n", s.ID)
		for _, line := range [][2]string{
			{"Publisher", s.Name},
			{"Starts at", startsAt(s)},
			{"robots.txt", s.Robots},
			{"Terms", strings.TrimSpace(s.Terms)},
			{"Licence of the data", s.Licence},
			{"A run", volume(s)},
			{"Schedule, once on", strings.TrimSpace(string(s.Schedule.Cron) + " " + string(s.Schedule.Zone))},
			{"Verified", verified(s)},
			{"Credentials", credentials(s)},
			{"Note", s.Notes},
		} {
			if line[1] != "" {
				fmt.Fprintf(&b, "- %s: %s\n", line[0], line[1])
			}
		}
	}
	return b.String()
}

// cell is a text as a cell of a table.
func cell(s string) string {
	return strings.ReplaceAll(cmp.Or(strings.Join(strings.Fields(s), " "), "-"), "|", "\\|")
}

func capture(s *sites.Site) string {
	if s.Verified == nil {
		return "nothing"
	}
	return s.Verified.Capture
}

// verified says what a definition was tried on, and that it was not the board itself.
func verified(s *sites.Site) string {
	if s.Verified == nil {
		return "not at all"
	}
	text := fmt.Sprintf("on %s against: %s", s.Verified.On, s.Verified.Capture)
	if !s.Verified.Live {
		text += "; not checked live"
	}
	return text
}

func credentials(s *sites.Site) string {
	if s.Auth == nil {
		return ""
	}
	return fmt.Sprintf("`%s` and `%s` in the environment, from the publisher", s.Auth.ID, s.Auth.Secret)
}
