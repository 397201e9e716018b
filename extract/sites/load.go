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

var notFound = regexp.MustCompile(`^field (\S+) not found in type .*`)

// Parse reads one definition. name is the file's name, for messages. The error is of type Problems.
func Parse(name string, src []byte) (*Site, error) {
	if len(src) > maxFile {
		return nil, Problems{fmt.Sprintf("%s: %d bytes, the limit is %d", name, len(src), maxFile)}
	}
	s := &Site{File: name}
	if err := yaml.Load(src, s, yaml.WithKnownFields()); err != nil {
		return nil, problems(name, err)
	}
	if p := s.check(); len(p) > 0 {
		for i := range p {
			p[i] = name + ": " + p[i]
		}
		return nil, p
	}
	return s, nil
}

func problems(name string, err error) Problems {
	var all *yaml.LoadErrors
	if !errors.As(err, &all) {
		return Problems{name + ": " + err.Error()}
	}
	var out Problems
	for _, e := range all.Errors {
		what := e.Message
		if m := notFound.FindStringSubmatch(what); m != nil {
			what = fmt.Sprintf("unknown key %q", m[1])
		}
		out = append(out, fmt.Sprintf("%s:%d:%d: %s", name, e.Mark.Line, e.Mark.Column, what))
	}
	return out
}

// check finds what is wrong between keys.
func (s *Site) check() Problems {
	var p Problems
	wrong := func(form string, args ...any) { p = append(p, fmt.Sprintf(form, args...)) }
	if s.ID == "" {
		wrong("id is missing")
	}
	if s.Name == "" {
		wrong("name is missing")
	}
	if s.Kind == "" {
		wrong("kind is missing: listing, feed, api or files")
	}
	if len(s.Start) == 0 {
		wrong("start is missing: at least one address")
	}
	for _, a := range s.Start {
		if web := strings.HasPrefix(string(a), "http"); web == (s.Kind == Files) && s.Kind != "" {
			wrong("start: %q does not go with kind %s", a, s.Kind)
		}
	}
	for _, n := range s.Fields.All() {
		f := n.Field
		switch {
		case s.Kind == JSON && (f.Path.Empty() || !f.Selector.Empty() || f.Attr != ""):
			wrong("fields.%s: kind api takes a path, and no selector or attr", n.Key)
		case s.Kind != JSON && s.Kind != "" && (f.Selector.Empty() || !f.Path.Empty()):
			wrong("fields.%s: kind %s takes a selector, and no path", n.Key, s.Kind)
		}
		if err := f.check(n.Key); err != nil {
			wrong("%v", err)
		}
	}
	if s.Kind == JSON && s.Fields.Title == nil {
		wrong("fields.title is missing: kind api needs it")
	}
	if s.Kind != JSON && (!s.API.Offers.Empty() || !s.API.Next.Empty() || s.API.Page != "") {
		wrong("api goes with kind api, not %s", s.Kind)
	}
	return p
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
			wrong = append(wrong, fmt.Sprintf("%s: id %q is also that of %s", e.Name(), s.ID, seen[s.ID]))
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
