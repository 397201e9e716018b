package main

import (
	"fmt"
	"text/tabwriter"

	"tjm/extract/sites"
)

type sourceCmd struct {
	Check   sourceCheckCmd   `cmd:"" help:"Check definitions; tell every mistake with its place."`
	Test    sourceTestCmd    `cmd:"" help:"Run the saved pages of definitions, or read one page of the board."`
	Enable  sourceEnableCmd  `cmd:"" help:"Turn a shipped source on."`
	Disable sourceDisableCmd `cmd:"" help:"Turn a shipped source off."`
	List sourceListCmd `cmd:"" help:"List the sources that can be crawled."`
}

// Help gives examples.
func (sourceCmd) Help() string {
	return `A source is a job board described by one YAML file in the folder that "sources" names in tjm.yaml.

Examples:
  tjm source list
  TJM_SOURCES=./boards tjm source list`
}

type sourceListCmd struct{}

// Run prints one line per source.
func (sourceListCmd) Run(a *app) error {
	all, err := a.sources()
	if err != nil {
		return err
	}
	if len(all) == 0 {
		logLine(a.err, "no sources: set \"sources\" in tjm.yaml to a folder of site definitions (docs/add-a-source.md), or try `tjm demo`")
		return nil
	}
	w := tabwriter.NewWriter(a.out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "SOURCE\tKIND\tSTARTS AT\tNAME")
	for _, s := range all {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", s.ID, s.Kind, startsAt(s), s.Name)
	}
	return w.Flush()
}

// startsAt is the first address of a source and how many more there are.
func startsAt(s *sites.Site) string {
	if len(s.Start) > 1 {
		return fmt.Sprintf("%s and %d more", s.Start[0], len(s.Start)-1)
	}
	return string(s.Start[0])
}
