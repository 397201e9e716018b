package config

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v4"
)

// Loaded is a configuration and where each of its values came from.
type Loaded struct {
	Config
	File    string            // the file read; empty when there was none
	Origins map[string]string // by dotted key: "default", "file" or the variable's name
}

// Problems are all mistakes of a file or an environment; each line names its place and what would be right.
type Problems []string

// Error joins the mistakes, one a line.
func (p Problems) Error() string { return strings.Join(p, "\n") }

// Load reads the configuration: the defaults, then file, then the environment (a list as os.Environ gives it). An empty
// file name means tjm.yaml in the working directory, which need not exist; a named file must.
func Load(file string, environment []string) (*Loaded, error) {
	l := &Loaded{Origins: map[string]string{}}
	l.Config = Defaults(dataHome(environment))
	for _, leaf := range leaves(&l.Config) {
		l.Origins[leaf.key()] = "default"
	}
	if err := l.readFile(file); err != nil {
		return nil, err
	}
	if err := l.overlay(environment); err != nil {
		return nil, err
	}
	return l, nil
}

func (l *Loaded) readFile(file string) error {
	named := file != ""
	if !named {
		file = "tjm.yaml"
	}
	src, err := os.ReadFile(file)
	if errors.Is(err, os.ErrNotExist) && !named {
		return nil
	}
	if err != nil {
		return fmt.Errorf("configuration: %w", err)
	}
	l.File = file
	if strings.TrimSpace(string(src)) == "" {
		return nil
	}
	before := map[string]string{}
	for _, leaf := range leaves(&l.Config) {
		before[leaf.key()] = leaf.text()
	}
	if err := yaml.Load(src, &l.Config, yaml.WithKnownFields()); err != nil {
		return problems(file, err)
	}
	for _, leaf := range leaves(&l.Config) {
		if leaf.text() != before[leaf.key()] {
			l.Origins[leaf.key()] = file
		}
	}
	for _, path := range []*string{&l.Data, &l.Sources, &l.Gazetteer, &l.Rates, &l.Engine.Library} {
		if *path != "" && !filepath.IsAbs(*path) { // paths in a file are relative to the file
			*path = filepath.Join(filepath.Dir(file), *path)
		}
	}
	return nil
}

var notFound = regexp.MustCompile(`^field (\S+) not found in type .*`)

// problems words the decoder's errors with file, line and column.
func problems(file string, err error) error {
	var all *yaml.LoadErrors
	if !errors.As(err, &all) {
		return fmt.Errorf("%s: %w", file, err)
	}
	var out Problems
	for _, e := range all.Errors {
		what := e.Message
		if m := notFound.FindStringSubmatch(what); m != nil {
			what = fmt.Sprintf("unknown key %q%s", m[1], didYouMean(m[1]))
		}
		out = append(out, fmt.Sprintf("%s:%d:%d: %s", file, e.Mark.Line, e.Mark.Column, what))
	}
	return out
}

// didYouMean names the known key that an unknown one looks like.
func didYouMean(key string) string {
	var c Config
	for _, leaf := range leaves(&c) {
		for _, name := range leaf.path {
			if distance(name, key) <= 2 {
				return fmt.Sprintf(" (did you mean %q?)", name)
			}
		}
	}
	return "; `tjm config` lists the known ones"
}

// overlay applies TJM_ variables. Those of the test suite are not configuration.
func (l *Loaded) overlay(environment []string) error {
	values := map[string]string{}
	for _, entry := range environment {
		name, value, _ := strings.Cut(entry, "=")
		if strings.HasPrefix(name, "TJM_") && name != "TJM_CONFIG" && !forTests.MatchString(name) {
			values[name] = value
		}
	}
	var wrong Problems
	for _, leaf := range leaves(&l.Config) {
		value, ok := values[leaf.variable()]
		if !ok {
			continue
		}
		delete(values, leaf.variable())
		if err := leaf.set(value); err != nil {
			wrong = append(wrong, fmt.Sprintf("environment %s: %v", leaf.variable(), err))
		}
		l.Origins[leaf.key()] = leaf.variable()
	}
	for name := range values {
		wrong = append(wrong, fmt.Sprintf("environment %s: no such key; `tjm config` lists the known ones", name))
	}
	if wrong != nil {
		return wrong
	}
	return nil
}

var forTests = regexp.MustCompile(`^TJM_(REQUIRE|TEST|CAPTURES|GOLD|BENCH)`)

func dataHome(environment []string) string {
	home := ""
	for _, entry := range environment {
		name, value, _ := strings.Cut(entry, "=")
		switch {
		case name == "XDG_DATA_HOME" && filepath.IsAbs(value):
			return value
		case name == "HOME":
			home = value
		}
	}
	return filepath.Join(home, ".local", "share")
}
