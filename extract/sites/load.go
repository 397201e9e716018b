package sites

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"
)

// maxFile is the longest definition, in bytes.
const maxFile = 256 << 10

// Problems are all mistakes of one definition or of a folder of them, one a line, each with its place.
type Problems []string

// Error joins the mistakes, one a line.
func (p Problems) Error() string { return strings.Join(p, "\n") }

var (
	notFound    = regexp.MustCompile(`^field (\S+) not found in type .*`)
	parserError = regexp.MustCompile(`(?s) at L(\d+)\.C(\d+)\S*: (.*)$`)
)

// Parse reads one definition. name is the file's name, for messages. The error is of type Problems.
func Parse(name string, src []byte) (*Site, error) {
	if len(src) > maxFile {
		return nil, Problems{fmt.Sprintf("%s: %d bytes, the limit is %d", name, len(src), maxFile)}
	}
	s := &Site{File: name}
	if err := yaml.Load(src, s, yaml.WithKnownFields()); err != nil {
		return nil, problems(name, err)
	}
	if p := s.check(placesOf(src)); len(p) > 0 {
		for i := range p {
			p[i] = name + ":" + p[i]
		}
		return nil, p
	}
	return s, nil
}

func problems(name string, err error) Problems {
	var all *yaml.LoadErrors
	if !errors.As(err, &all) {
		what := err.Error()
		if m := parserError.FindStringSubmatch(what); m != nil {
			return Problems{fmt.Sprintf("%s:%s:%s: no YAML: %s", name, m[1], m[2], m[3])}
		}
		return Problems{name + ":1:1: " + what}
	}
	var out Problems
	for _, e := range all.Errors {
		what := e.Message
		if m := notFound.FindStringSubmatch(what); m != nil {
			what = fmt.Sprintf("unknown key %q", m[1])
		}
		out = append(out, fmt.Sprintf("%s:%d:%d: %s", name, max(e.Mark.Line, 1), max(e.Mark.Column, 1), what))
	}
	return out
}

// Load reads every definition of a folder (*.yaml, *.yml, not its sub-folders), sorted by id. It returns those that are
// right, and all that is wrong with the others.
func Load(folder fs.FS) ([]*Site, error) {
	entries, err := fs.ReadDir(folder, ".")
	if err != nil {
		return nil, fmt.Errorf("reading site definitions: %w", err)
	}
	var all []*Site
	var wrong Problems
	seen := map[ID]string{}
	for _, e := range entries {
		if ext := path.Ext(e.Name()); e.IsDir() || ext != ".yaml" && ext != ".yml" {
			continue
		}
		src, err := fs.ReadFile(folder, e.Name())
		if err != nil {
			return nil, fmt.Errorf("reading site definitions: %w", err)
		}
		s, err := Parse(e.Name(), src)
		var p Problems
		switch {
		case errors.As(err, &p):
			wrong = append(wrong, p...)
		case err != nil:
			return nil, err
		case seen[s.ID] != "":
			wrong = append(wrong, fmt.Sprintf("%s:%s: id %q is also that of %s", e.Name(), placesOf(src).of("id"), s.ID, seen[s.ID]))
		default:
			seen[s.ID] = e.Name()
			all = append(all, s)
		}
	}
	slices.SortFunc(all, func(a, b *Site) int { return strings.Compare(string(a.ID), string(b.ID)) })
	if len(wrong) > 0 {
		return all, wrong
	}
	return all, nil
}
