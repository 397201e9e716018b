package extract

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"tjm/extract/personal"
	"tjm/extract/text"
	"tjm/internal/market"
)

// maxWords is the longest evidence, in bytes.
const maxWords = 200

// reading is one offer being put together.
type reading struct {
	offer market.Offer
	doc   *text.Document

	refused  []text.Note
	contests []Contest
	remarks  []string
}

// usualEvidence is how many facts have room at first; most ads state fewer.
const usualEvidence = 24

// prove records the words of the text behind a fact.
func (r *reading) prove(field, value string, s text.Span) {
	if value == "" || s.IsZero() || s.From < 0 || s.To > len(r.doc.Raw) || s.From >= s.To {
		return
	}
	if r.offer.Evidence == nil {
		r.offer.Evidence = make([]market.Evidence, 0, usualEvidence)
	}
	r.offer.Evidence = append(r.offer.Evidence, market.Evidence{
		Field: field, Value: value, Origin: market.OriginText, Words: clip(r.doc.Words(s), maxWords), Start: s.From,
	})
}

// state records a field's words behind a fact.
func (r *reading) state(field, value string, origin market.Origin, words string) {
	words, _ = personal.Redact(words)
	r.offer.Evidence = append(r.offer.Evidence, market.Evidence{
		Field: field, Value: value, Origin: origin, Words: clip(words, maxWords), Start: -1,
	})
}

// maxNotes bounds the notes of an offer.
const maxNotes = 50

// remark notes what has no place in the text and is no contradiction.
func (r *reading) remark(why string) {
	r.note(why)
	if why = clip(why, maxNote); len(r.remarks) < maxNotes && !slices.Contains(r.remarks, why) {
		r.remarks = append(r.remarks, why)
	}
}

// maxNote is the longest note, in bytes.
const maxNote = 300

// note records what was refused or contradicted, once.
func (r *reading) note(why string) {
	if len(r.offer.Notes) < maxNotes && !slices.Contains(r.offer.Notes, why) {
		r.offer.Notes = append(r.offer.Notes, clip(why, maxNote))
	}
}

// The rules that decide between a field and the text.
const (
	fieldDecides = "the field decides"
	textDecides  = "the text decides"
)

// contest records that a field and the text disagree, and which of them was kept.
func (r *reading) contest(field, stated, read, rule, note string) {
	kept := stated
	if rule == textDecides {
		kept = read
	}
	r.note(note)
	if c := (Contest{field, stated, read, kept, rule}); !slices.Contains(r.contests, c) {
		r.contests = append(r.contests, c)
	}
}

// overrule records that a field's value replaces the text's. Both stay in Evidence.
func (r *reading) overrule(field, value, before string, origin market.Origin, words string) {
	if before != "" && before != value {
		r.contest(field, value, before, fieldDecides, fmt.Sprintf("%s: the field says %q, the text %q; %s", field, value, before, fieldDecides))
	}
	r.state(field, value, origin, words)
}

// money writes pay for evidence and notes: "450-550 EUR/day".
func money(p *market.Pay) string {
	if p == nil {
		return ""
	}
	side := func(v *float64) string {
		if v == nil {
			return ""
		}
		return strconv.FormatFloat(*v, 'f', -1, 64)
	}
	amount := side(p.Min)
	switch {
	case p.Min == nil:
		amount = "up to " + side(p.Max)
	case p.Max == nil:
		amount = "from " + amount
	case *p.Min != *p.Max:
		amount += "-" + side(p.Max)
	}
	return amount + " " + p.Currency + "/" + string(p.Unit)
}

// where writes a place for evidence and notes.
func where(p market.Place) string {
	var parts []string
	for _, s := range []string{p.City, p.Department, p.Region, p.Country} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, ", ")
}

// clip cuts a text to at most n bytes, between characters.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "")
}
