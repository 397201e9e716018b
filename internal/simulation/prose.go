package simulation

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"tjm/internal/market"
)

// phrases is one language's way of writing an ad. Each function draws one of several wordings.
type phrases struct {
	title    func(r *rand.Rand, a *Ad) string
	contexts []string // "%s" is the kind of client
	sectors  []string
	tasks    []string
	wanted   []string
	outros   []string
	stack    func(r *rand.Rand, a *Ad) string
	level    func(r *rand.Rand, a *Ad) string
	rate     func(r *rand.Rand, p *market.Pay) string
	noRate   []string
	place    func(r *rand.Rand, a *Ad) string
	presence func(r *rand.Rand, a *Ad) string
	duration func(r *rand.Rand, months int) string
	start    func(r *rand.Rand, start string) string
	heads    [3]string // headings: the mission, the profile, the practical side
	contact  []string
}

var languages = map[string]phrases{"fr": french, "en": english, "de": german}

// write puts the truth into words: context, tasks, stack, profile, then the practical side, which may also stand first
// as it does on boards that print a card above the text.
func (a *Ad) write(r *rand.Rand) {
	p := languages[a.Lang]
	a.Title = p.title(r, a)
	var about, practical []string
	about = append(about, fmt.Sprintf(pick(r, p.contexts), pick(r, p.sectors)))
	about = append(about, p.heads[0]+"\n"+bullets(sample(r, p.tasks, 3+r.IntN(3))))
	about = append(about, p.stack(r, a))
	profile := sample(r, p.wanted, 1+r.IntN(2))
	if s := p.level(r, a); s != "" {
		profile = append([]string{s}, profile...)
	}
	about = append(about, p.heads[1]+"\n"+bullets(profile))
	practical = append(practical, p.place(r, a), p.start(r, a.Start), p.duration(r, a.Months))
	if s := p.presence(r, a); s != "" {
		practical = append(practical, s)
	}
	if a.Rate != nil {
		practical = append(practical, p.rate(r, a.Rate))
	} else if r.Float64() < 0.5 {
		practical = append(practical, pick(r, p.noRate))
	}
	about = append(about, p.heads[2]+"\n"+bullets(practical))
	if r.Float64() < 0.35 {
		about = append(about, pick(r, p.outros))
	}
	if r.Float64() < 0.15 {
		about = append(about, pick(r, p.contact))
	}
	a.Body = strings.Join(about, "\n\n")
}

func bullets(lines []string) string { return "- " + strings.Join(lines, "\n- ") }

// sample draws n different elements.
func sample(r *rand.Rand, from []string, n int) []string {
	order := r.Perm(len(from))
	out := make([]string, 0, n)
	for _, i := range order[:min(n, len(from))] {
		out = append(out, from[i])
	}
	return out
}

// grouped writes 1234 as "1 234" with the given separator.
func grouped(n int, sep string) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%d%s%03d", n/1000, sep, n%1000)
}
