package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"tjm/extract/sites"
)

type sourceEnableCmd struct {
	ID         string `arg:"" help:"Shipped source to turn on."`
	Permission string `placeholder:"TEXT" help:"What the publisher allowed you, and when; needed where its terms refuse robots."`
	Offline    bool   `help:"Do not look at the board's robots.txt now. A crawl always does."`
}

// Help gives examples.
func (sourceEnableCmd) Help() string {
	return `Every shipped source is off until you turn it on. Shows what is known of its robots.txt, its terms and what a run asks
for, and then turns it on. Whether you may store what you read is between you and the board. The choice is kept in
sources.yaml in the data folder.

Examples:
  TJM_CONTACT=me@example.org tjm source enable weworkremotely
  tjm source enable apec --permission "letter of 2026-11-02"`
}

// Run turns a source on.
func (c sourceEnableCmd) Run(ctx context.Context, a *app) error {
	s, err := a.source(c.ID)
	if err != nil {
		return err
	}
	if s.state == stateOwn {
		fmt.Fprintf(a.out, "%s is your own: it is on as long as its file is in %s\n", s.ID, a.config.Sources)
		return nil
	}
	fmt.Fprint(a.out, standing(s.Site))
	if err := a.contact(); err != nil {
		return err
	}
	if !c.Offline {
		fmt.Fprintf(a.out, "  robots.txt now   %s\n", a.robotsSay(ctx, s.Site))
	}
	if s.Permission && c.Permission == "" {
		return usagef("%s stays off: its terms refuse robots. With the publisher's permission: tjm source enable %s --permission \"who allowed it, when\"", s.ID, s.ID)
	}
	on, err := a.choices()
	if err != nil {
		return err
	}
	on.Enabled = slices.DeleteFunc(on.Enabled, func(one choice) bool { return one.ID == s.ID })
	on.Enabled = append(on.Enabled, choice{ID: s.ID, Since: sites.Day{Time: a.now().UTC()}, Permission: c.Permission})
	if err := a.writeChoices(on); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s is on: `tjm crawl %s` crawls it, `tjm source disable %s` turns it off\n", s.ID, s.ID, s.ID)
	if auth := s.Auth; auth != nil && (a.getenv(string(auth.ID)) == "" || a.getenv(string(auth.Secret)) == "") {
		fmt.Fprintf(a.out, "it needs %s and %s in the environment, which its publisher gives you\n", auth.ID, auth.Secret)
	}
	return nil
}

// standing is what is known of a source before it is turned on.
func standing(s *sites.Site) string {
	permission := ""
	if s.Permission {
		permission = "  permission       needed: its terms refuse robots\n"
	}
	return fmt.Sprintf("%s (%s)\n  robots.txt       %s\n  terms            %s\n%s  licence          %s\n  volume           %s\n  verified         %s\n",
		s.Name, s.ID, cmp.Or(s.Robots, "not known"), cmp.Or(s.Terms, "not known"), permission, cmp.Or(s.Licence, "not known"), volume(s), verified(s))
}

// volume words the most that a run of a source asks for.
func volume(s *sites.Site) string {
	pages, delay := int(s.Politeness.MaxPages), time.Duration(s.Politeness.Delay)
	switch {
	case pages == 0:
		return "as the configuration bounds it"
	case delay == 0:
		return fmt.Sprintf("at most %d pages a run", pages)
	}
	return fmt.Sprintf("at most %d pages a run, one every %s at the fastest", pages, delay)
}

type sourceDisableCmd struct {
	ID string `arg:"" help:"Shipped source to turn off."`
}

// Help gives examples.
func (sourceDisableCmd) Help() string {
	return `Nothing more is fetched from it. What is stored stays.

Examples:
  tjm source disable weworkremotely`
}

// Run turns a source off.
func (c sourceDisableCmd) Run(a *app) error {
	s, err := a.source(c.ID)
	if err != nil {
		return err
	}
	switch s.state {
	case stateOwn:
		return usagef("%s is your own: take its file out of %s", s.ID, a.config.Sources)
	case stateOff:
		fmt.Fprintf(a.out, "%s is off already\n", s.ID)
		return nil
	}
	on, err := a.choices()
	if err != nil {
		return err
	}
	on.Enabled = slices.DeleteFunc(on.Enabled, func(one choice) bool { return one.ID == s.ID })
	if err := a.writeChoices(on); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s is off\n", s.ID)
	return nil
}
