package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"tjm/extract/sites"
)

// choicesFile is the name, within the data folder, of the file that says which shipped sources are on. Programs write
// it, so it is not tjm.yaml, which people write.
const choicesFile = "sources.yaml"

// choices are the shipped sources that the user turned on.
type choices struct {
	Enabled []choice `yaml:"enabled"`
}

// choice is one shipped source that is on.
type choice struct {
	ID         sites.ID  `yaml:"id"`
	Since      sites.Day `yaml:"since"`
	Permission string    `yaml:"permission,omitempty"` // what the publisher allowed, in the user's words
}

func (c choices) has(id sites.ID) bool {
	return slices.ContainsFunc(c.Enabled, func(one choice) bool { return one.ID == id })
}

// choices reads what was turned on; a missing file means nothing was.
func (a *app) choices() (choices, error) {
	file := filepath.Join(a.config.Data, choicesFile)
	src, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return choices{}, nil
	}
	if err != nil {
		return choices{}, fmt.Errorf("sources that are on: %w", err)
	}
	var c choices
	if strings.TrimSpace(string(src)) == "" {
		return c, nil
	}
	if err := yaml.Load(src, &c, yaml.WithKnownFields()); err != nil {
		return choices{}, usagef("%s: %w; put it right, or delete it and turn sources on again", file, err)
	}
	return c, nil
}

// writeChoices writes what is on; a program that dies meanwhile leaves the old file.
func (a *app) writeChoices(c choices) error {
	if err := os.MkdirAll(a.config.Data, 0o755); err != nil {
		return fmt.Errorf("sources that are on: %w", err)
	}
	var b strings.Builder
	b.WriteString("# Which shipped sources are on. Written by `tjm source enable` and `tjm source disable`.\nenabled:\n")
	slices.SortFunc(c.Enabled, func(x, y choice) int { return strings.Compare(string(x.ID), string(y.ID)) })
	for _, one := range c.Enabled {
		fmt.Fprintf(&b, "  - {id: %s, since: %s", one.ID, one.Since)
		if one.Permission != "" {
			fmt.Fprintf(&b, ", permission: %q", one.Permission)
		}
		b.WriteString("}\n")
	}
	if len(c.Enabled) == 0 {
		b.WriteString("  []\n")
	}
	file := filepath.Join(a.config.Data, choicesFile)
	if err := os.WriteFile(file+".new", []byte(b.String()), 0o644); err != nil {
		return fmt.Errorf("sources that are on: %w", err)
	}
	if err := os.Rename(file+".new", file); err != nil {
		return fmt.Errorf("sources that are on: %w", err)
	}
	return nil
}

// state says why a source is crawled or not.
type state string

// The states of a source.
const (
	stateOn  state = "on"  // shipped, and turned on
	stateOff state = "off" // shipped
	stateOwn state = "own" // in the user's folder: on
)

// listed is a source and its state.
type listed struct {
	*sites.Site
	state state
}

// allSources returns the user's own sources and the shipped ones, sorted by id. A definition of the user's replaces the
// shipped one of the same id.
func (a *app) allSources() ([]listed, error) {
	own, err := a.ownSources()
	if err != nil {
		return nil, err
	}
	shipped, err := sites.Shipped()
	if err != nil {
		return nil, err
	}
	on, err := a.choices()
	if err != nil {
		return nil, err
	}
	var all []listed
	mine := map[sites.ID]bool{}
	for _, s := range own {
		mine[s.ID] = true
		all = append(all, listed{s, stateOwn})
	}
	for _, s := range shipped {
		switch {
		case mine[s.ID]:
		case on.has(s.ID):
			all = append(all, listed{s, stateOn})
		default:
			all = append(all, listed{s, stateOff})
		}
	}
	slices.SortFunc(all, func(x, y listed) int { return strings.Compare(string(x.ID), string(y.ID)) })
	return all, nil
}

// sources returns the sources that are crawled: the user's own and the shipped ones that are on.
func (a *app) sources() ([]*sites.Site, error) {
	all, err := a.allSources()
	if err != nil {
		return nil, err
	}
	var on []*sites.Site
	for _, s := range all {
		if s.state != stateOff {
			on = append(on, s.Site)
		}
	}
	return on, nil
}

// source returns one source by its id, on or off.
func (a *app) source(id string) (listed, error) {
	all, err := a.allSources()
	if err != nil {
		return listed{}, err
	}
	var ids []string
	for _, s := range all {
		if string(s.ID) == id {
			return s, nil
		}
		ids = append(ids, string(s.ID))
	}
	return listed{}, usagef("unknown source %q: there is %s", id, strings.Join(ids, ", "))
}
