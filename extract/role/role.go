package role

import (
	"strconv"
	"strings"

	"tjm/extract/stack"
	"tjm/extract/text"
	"tjm/internal/market"
)

// ad is what Decide has read of one ad.
type ad struct {
	doc     *text.Document
	title   [screens + 1]int // first token after each cue of the title, counted from 1; 0 when it has none
	body    [screens + 1]int // how often the body has each cue
	spans   [screens + 1]text.Span
	bodyAt  [screens + 1]text.Span
	inTitle tally
	all     tally
	found   []stack.Match
}

// Decide returns the trade that the ad asks for, and the words that say so; Other and the zero span when none do.
// found are the technologies of the same ad.
func Decide(doc *text.Document, found []stack.Match) (market.Role, text.Span) {
	a := read(doc, found)
	if r, s, ok := a.byTitleCue(); ok {
		return r, s
	}
	if r, s, ok := a.byTitleStack(); ok {
		return r, s
	}
	return a.byBody()
}

func read(doc *text.Document, found []stack.Match) *ad {
	end := mainPart(doc)
	a := &ad{doc: doc, found: found, inTitle: count(found, doc, end), all: count(found, doc, -1)}
	tokens := doc.Tokens()
	var shared [screens + 1]bool
	for i := 0; i < len(tokens); i++ {
		c, n := cues.At(doc, i)
		if n == 0 {
			continue
		}
		if int(tokens[i].From) < doc.BodyAt {
			if a.title[c] == 0 && int(tokens[i].From) < end {
				a.title[c] = i + 1
				a.spans[c] = doc.TokenSpan(i, i+n)
			}
		} else {
			if a.body[c] == 0 {
				a.bodyAt[c] = doc.TokenSpan(i, i+n)
			}
			if (c == back || c == front) && shareBefore(doc, i) {
				shared[c] = true
			}
			if c != screens || !delivered(doc, int(tokens[i].From)) {
				a.body[c]++
			}
		}
		i += n - 1
	}
	if shared[back] && shared[front] && a.body[full] == 0 {
		a.body[full], a.bodyAt[full] = 1, a.bodyAt[front] // "60 % de back, 40 % d'écrans"
	}
	return a
}

// leastShare is the share of the work, in percent, below which a side is an aside.
const leastShare = 30

// shareBefore reports whether a share of the work stands just before token i: "40 % d'écrans".
func shareBefore(doc *text.Document, i int) bool {
	t := doc.Tokens()
	for k := i - 1; k > 0 && i-k <= 3; k-- {
		if !t[k].Is('%') {
			continue
		}
		n, err := strconv.Atoi(doc.Text(k-1, k))
		return err == nil && n >= leastShare && n <= 100-leastShare
	}
	return false
}

// byTitleCue decides by the trade that the title names.
func (a *ad) byTitleCue() (market.Role, text.Span, bool) {
	t, at := a.title, a.spans
	strong := t[data] > 0 && (t[devops] == 0 || t[data] < t[devops]) && !a.separated(back, data)
	switch {
	case t[aside] > 0 && !a.separated(data, aside) && !(t[full] > 0 || t[dev] > 0 && t[dev] < t[aside] || a.leadsAndCodes()):
		return market.Other, at[aside], true
	case t[full] > 0:
		return market.Fullstack, at[full], true
	case t[back] > 0 && t[front] > 0:
		return market.Fullstack, at[front], true
	case strong:
		return market.Data, at[data], true
	case t[devops] > 0 && !a.separated(back, devops) && !(a.separated(dev, devops) && a.inTitle[backSide]+a.inTitle[suiteSide] > 0):
		return market.DevOps, at[devops], true
	case t[faintData] > 0 && t[back] == 0 && a.inTitle[dataSide] > 0 && !a.sqlOnly():
		return market.Data, at[faintData], true
	case t[front] > 0:
		return market.Frontend, at[front], true
	case t[mobile] > 0 && a.mobileFirst():
		return market.Mobile, at[mobile], true
	case t[back] > 0 && a.inTitle[frontSide] == 0 && !a.themed():
		return market.Backend, at[back], true
	}
	return "", text.Span{}, false
}

// byTitleStack decides by the technologies of the title, and by what the body says of the two sides of a site.
func (a *ad) byTitleStack() (market.Role, text.Span, bool) {
	n := a.inTitle
	switch {
	case n[mobileSide] > 0 && a.mobileFirst():
		return market.Mobile, a.first(mobileSide), true
	case n[frontSide] == 0 && n[backSide] == 1 && a.title[back] == 0 && a.tasked() != "":
		return a.tasked(), a.first(backSide), true
	case n[backSide] > 0 && n[frontSide] > 0:
		return market.Fullstack, a.first(frontSide), true
	case n[backSide] > 0 && a.scripted() && a.all[frontSide] > 0 && a.title[back] == 0:
		return market.Fullstack, a.first(backSide), true // "PHP/JS", with Vue.js in the body
	case n[frontSide] > 0 && a.serverScreens():
		return market.Fullstack, a.first(frontSide), true
	case n[frontSide] > 0:
		return a.unlessFull(market.Frontend, a.first(frontSide))
	case n[backSide] > 0 && a.themed():
		return market.Fullstack, a.bodyAt[screens], true
	case n[frontSide] == 0 && n[backSide] < 2 && a.title[back] == 0 && a.titled("Unity", "Unreal Engine"):
		return market.Other, a.spans[dev], true // games and simulators
	case a.title[dev] > 0 && n[backSide] == 0 && a.titled("Apex", "ABAP"):
		return market.Backend, a.spans[dev], true // a language of its own, beside the product
	case n[suiteSide] > 0 && n[backSide] == 0 && !(a.title[dev] > 0 && a.sqlFirst()):
		return market.Other, a.first(suiteSide), true
	case n[dataSide] > 0 && (n[backSide] == 0 && (a.title[dev] == 0 && !a.procedural() || !a.sqlOnly()) || n[dataSide] > n[backSide] && !a.sqlOnly()):
		return market.Data, a.first(dataSide), true
	case n[dataSide] > 0 && a.title[back] == 0 && a.titled(pipelineTools...):
		return market.Data, a.first(dataSide), true // "Spark / Scala"
	case n[dataSide] > 0 && a.title[back] == 0 && !a.sqlOnly() && (a.all[dataSide] > a.all[backSide]+1 || a.title[dev] == 0 && a.all[dataSide] > a.all[backSide]):
		return market.Data, a.first(dataSide), true
	case n[backSide] > 0 || (a.title[dev] > 0 || a.procedural()) && n[dataSide] > 0:
		return a.unlessFull(market.Backend, a.first(backSide))
	case n[devopsSide] > 0 && a.title[dev] > 0 && a.all[backSide] > a.all[devopsSide]:
		return a.unlessFull(market.Backend, a.first(devopsSide))
	case n[devopsSide] > 0:
		return market.DevOps, a.first(devopsSide), true
	case a.title[dev] > 0 && a.appliance():
		return market.Backend, a.spans[dev], true
	}
	return "", text.Span{}, false
}

// serverScreens reports whether the front end of the title is one that the server draws.
func (a *ad) serverScreens() bool {
	for _, f := range a.found {
		if f.InTitle && (f.Name == "Livewire" || f.Name == "Hotwire" || f.Name == "Blazor") {
			return true
		}
	}
	return false
}

// scripted reports whether the title names the language of the browser.
func (a *ad) scripted() bool {
	for _, f := range a.found {
		if f.InTitle && f.Name == "JavaScript" {
			return true
		}
	}
	return false
}

// unlessFull keeps a role that the title gives, unless the body speaks of full stack.
func (a *ad) unlessFull(r market.Role, s text.Span) (market.Role, text.Span, bool) {
	if a.body[full] > 0 {
		return market.Fullstack, a.bodyAt[full], true
	}
	return r, s, true
}

// themed reports whether the work on a site that a CMS serves includes its looks.
func (a *ad) themed() bool {
	cms := false
	for _, f := range a.found {
		cms = cms || isCMS[f.Name] && (f.InTitle || a.site())
	}
	return cms && (a.title[screens] > 0 || a.all[frontSide]+a.body[screens] > 1 && a.body[screens] > 0 || a.all[frontSide] > 1 || a.site() && a.body[screens] > 0 || a.body[screens] > 1 && (a.body[back] > 0 || a.title[back] == 0 && !a.module()))
}

var isCMS = func() map[string]bool {
	m := map[string]bool{}
	for _, e := range stack.Vocabulary() {
		m[e.Name] = e.Category == "cms"
	}
	return m
}()

// sqlOnly reports whether the data side of the title is databases and their languages alone, which back-end
// developers use as well.
func (a *ad) sqlOnly() bool {
	for _, f := range a.found {
		if f.InTitle && sides[f.Name] == dataSide && !plainDatabase[f.Name] {
			return false
		}
	}
	return true
}

var plainDatabase = func() map[string]bool {
	m := map[string]bool{"SQL": true, "PL/SQL": true, "T-SQL": true}
	for _, e := range stack.Vocabulary() {
		if e.Category == "database" {
			m[e.Name] = true
		}
	}
	return m
}()

// byBody decides for a title that names neither a trade nor a technology.
func (a *ad) byBody() (market.Role, text.Span) {
	n := a.all
	if a.title[faintSide] > 0 && a.title[dev] == 0 && !a.consultedToCode() {
		if n[devopsSide] >= 4 && n[devopsSide] > n[backSide] || n[devopsSide] >= 2 && n[backSide]+n[dataSide]+n[suiteSide] == 0 && a.title[faintData] == 0 && a.running() {
			return market.DevOps, a.spans[faintSide]
		}
		if a.title[faintData] > 0 && n[dataSide] > n[backSide] && n[dataSide] > n[suiteSide] {
			return market.Data, a.spans[faintData] // "Architecte/Expert Big Data"
		}
		return market.Other, a.spans[faintSide]
	}
	if a.title[dev] == 0 && a.body[dev] == 0 && n == (tally{}) {
		return market.Other, text.Span{}
	}
	switch {
	case a.body[full] > 0:
		return market.Fullstack, a.bodyAt[full]
	case a.site() && a.themed():
		return market.Fullstack, a.bodyAt[screens]
	case a.body[data] > 1 && n[dataSide] >= n[backSide]:
		return market.Data, a.bodyAt[data]
	case a.body[devops] > 1 && n[devopsSide] > n[backSide]:
		return market.DevOps, a.bodyAt[devops]
	case n[mobileSide] > 0 && n[mobileSide] >= n[backSide]:
		return market.Mobile, a.bodyAt[mobile]
	case n[backSide] > 0 && n[frontSide] > 0 && a.body[back] <= a.body[front]:
		return market.Fullstack, a.bodyAt[front]
	case n[frontSide] > n[backSide] && (a.body[front] > 0 || n[backSide] == 0 && (a.title[dev] > 0 || n[frontSide] > 1)):
		return market.Frontend, a.bodyAt[front]
	case n[backSide] > 0 && (a.title[dev] > 0 || a.body[back] > 0 || a.body[dev] > 0 && n[backSide] > 1 || a.short()) || a.body[back] > 1 && a.title[dev] > 0:
		return market.Backend, a.bodyAt[back]
	case n[devopsSide] > 2 && a.body[devops] > 0:
		return market.DevOps, a.bodyAt[devops]
	case n[dataSide] > 0 && a.title[faintData] > 0:
		return market.Data, a.spans[faintData]
	}
	return market.Other, text.Span{}
}

// running reports whether the title speaks of running systems: "Renfort exploitation cloud".
func (a *ad) running() bool {
	title := a.doc.Folded.Text[:a.doc.BodyAt]
	for _, w := range []string{"exploitation", "cloud", "infra", "production", "plateforme", "platform", "linux"} {
		if strings.Contains(title, w) {
			return true
		}
	}
	return false
}

// first returns the first technology of a side in the title.
func (a *ad) first(s side) text.Span {
	for _, f := range a.found {
		if f.InTitle && sides[f.Name] == s {
			return f.Span
		}
	}
	return text.Span{}
}
