package sites

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v4"
)

// places knows where in a file each key's value stands.
type places map[string]string

// placesOf reads the places of a definition's keys: "follow.next" is at "4:9".
func placesOf(src []byte) places {
	p := places{}
	var root yaml.Node
	if err := yaml.Load(src, &root); err == nil {
		p.walk("", &root, 0)
	}
	return p
}

func (p places) walk(path string, n *yaml.Node, depth int) {
	if n.Line > 0 && p[path] == "" {
		p[path] = fmt.Sprintf("%d:%d", n.Line, n.Column)
	}
	if depth > 10 {
		return
	}
	switch n.Kind {
	case yaml.DocumentNode:
		for _, c := range n.Content {
			p.walk(path, c, depth+1)
		}
	case yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			p.walk(strings.TrimPrefix(path+"."+n.Content[i].Value, "."), n.Content[i+1], depth+1)
		}
	case yaml.SequenceNode:
		for i, c := range n.Content {
			p.walk(fmt.Sprintf("%s[%d]", path, i), c, depth+1)
		}
	}
}

// of returns the place of a key, or of the innermost key around it that is there.
func (p places) of(path string) string {
	for {
		if at := p[path]; at != "" {
			return at
		}
		i := strings.LastIndexAny(path, ".[")
		if i < 0 {
			if at := p[""]; at != "" {
				return at
			}
			return "1:1"
		}
		path = path[:i]
	}
}

// check finds what is wrong between keys. Each problem begins with its place.
func (s *Site) check(at places) Problems {
	var p Problems
	wrong := func(path, form string, args ...any) {
		p = append(p, at.of(path)+": "+fmt.Sprintf(form, args...))
	}
	if s.ID == "" {
		wrong("", "id is missing")
	}
	if s.Name == "" {
		wrong("", "name is missing")
	}
	if s.Kind == "" {
		wrong("", "kind is missing: listing, feed, api, sitemap or files")
	}
	if len(s.Start) == 0 {
		wrong("", "start is missing: at least one address")
	}
	for i, a := range s.Start {
		if web := strings.HasPrefix(string(a), "http"); web == (s.Kind == Files) && s.Kind != "" {
			wrong(fmt.Sprintf("start[%d]", i), "start: %q does not go with kind %s", a, s.Kind)
		}
	}
	s.checkFields(wrong)
	s.checkRequest(wrong)
	s.checkSchedule(wrong)
	if !s.Follow.Sitemaps.Empty() && s.Kind != Sitemap && s.Kind != "" {
		wrong("follow.sitemaps", "follow.sitemaps goes with kind sitemap, not %s", s.Kind)
	}
	if s.Kind == Sitemap && !(s.Follow.Offers.Empty() && s.Follow.Next.Empty()) {
		wrong("follow", "follow: kind sitemap takes match and sitemaps, and no selector")
	}
	if s.Verified != nil && (s.Verified.On.IsZero() || s.Verified.Capture == "") {
		wrong("verified", "verified: want the day (on) and what it was tried on (capture)")
	}
	return p
}

func (s *Site) checkFields(wrong func(path, form string, args ...any)) {
	for _, n := range s.Fields.All() {
		f, path := n.Field, "fields."+n.Key
		value := !f.Path.Empty() || !f.Template.Empty()
		switch {
		case s.Kind == JSON && (!value || !f.Selector.Empty() || f.Attr != ""):
			wrong(path, "fields.%s: kind api takes a path or a template, and no selector or attr", n.Key)
		case s.Kind == JSON && !f.Path.Empty() && !f.Template.Empty():
			wrong(path, "fields.%s: a path or a template, not both", n.Key)
		case s.Kind != JSON && s.Kind != "" && (f.Selector.Empty() || value):
			wrong(path, "fields.%s: kind %s takes a selector, and no path or template", n.Key, s.Kind)
		}
		if err := f.check(n.Key); err != nil {
			wrong(path, "%v", err)
		}
	}
	if s.Kind == JSON && s.Fields.Title == nil {
		wrong("fields", "fields.title is missing: kind api needs it")
	}
}

func (s *Site) checkRequest(wrong func(path, form string, args ...any)) {
	a := s.API
	if s.Kind != JSON && s.Kind != "" {
		if !a.Offers.Empty() || !a.Next.Empty() || a.Page != "" || a.Step != 0 || a.Last != 0 || a.Post != "" {
			wrong("api", "api goes with kind api, not %s", s.Kind)
		}
		if len(s.Only) > 0 {
			wrong("only", "only goes with kind api, not %s", s.Kind)
		}
	}
	if a.Page == "" && (a.Step != 0 || a.Last != 0) {
		wrong("api", "api: step and last go with page")
	}
	for i, o := range s.Only {
		if o.Path.Empty() || o.Matches.Empty() {
			wrong(fmt.Sprintf("only[%d]", i), "only: want a path and what it matches")
		}
	}
	if auth := s.Auth; auth != nil {
		if auth.Kind == "" || auth.TokenURL == "" || auth.ID == "" || auth.Secret == "" {
			wrong("auth", "auth: want kind, token_url, id_from and secret_from")
		}
	}
}
