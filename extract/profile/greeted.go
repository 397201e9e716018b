package profile

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// indifferences say that the level does not matter.
var indifferences = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ist uns gleich|ist uns egal|ist mir egal|ist egal|spielt keine rolle|spielen keine rolle|peu importe|nous importe peu|m'importe peu|peu nous importe|qu'importe|que vous soyez|que tu sois|doesn't matter|does not matter|don't matter|no matter whether|no matter if|we don't mind whether|whether you are|whether you're|egal ob|ob junior"})

// wants stand before "du senior".
var wants = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "veut|voulons|veulent|cherche|cherchons|recherche|recherchons|exige|demande|faut|vise|visons|prend|prendra"})

// crafts are what an expert is one of.
var crafts = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "in the field|in their field|of the craft|du domaine|dans le domaine|du metier|im fach|seines fachs|ihres fachs"})

// meanings explain a level.
var meanings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "nous entendons|on entend|nous voulons dire|we mean|we understand|verstehen wir|meinen wir"})

var experiences = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "experience|experiences|annees|ans|anciennete|vecu|pratique|years|erfahrung|berufserfahrung|jahre|jahren|debut de carriere"})

// greeted reports whether a level of beginners, or people of the level, are welcome: not "Java confirmé accepté".
func greeted(d *text.Document, h text.Hit[level]) bool {
	if h.Meaning.is == market.Junior {
		return true
	}
	_, n := people.At(d, h.From-1)
	return n > 0 || h.Meaning.is == market.Senior && h.From > 0 && d.Tokens()[h.From-1].Is(',') || isOne(d, h.From, "seniors", "experts", "confirmes")
}

// shortened reports whether an abbreviation of a level stands in the title, or before whom the ad asks for.
func shortened(d *text.Document, h text.Hit[level]) bool {
	t := d.Tokens()
	if !t[h.From].Cap {
		return false
	}
	if int(t[h.From].From) < d.BodyAt-1 {
		return true
	}
	for k := h.To; k <= h.To+3; k++ {
		if _, n := people.At(d, k); n > 0 {
			return true
		}
	}
	return false
}
