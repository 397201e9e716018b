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

// alike reports whether all of the house are of the level, and the reader is to keep it so: "chez nous tout le monde est
// senior, et nous voudrions que ça reste vrai".
func alike(d *text.Document, h text.Hit[level], from, to int) bool {
	return within(d, everyones, max(from, h.From-5), h.From) && within(d, keepings, h.To, min(to, h.To+16)) && !isOne(d, h.To+1, "mais", "but", "aber", "sauf", "except")
}

var (
	everyones = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "tout le monde est|toute l'equipe est|nous sommes tous|nous sommes toutes|on est tous|tous sont|toutes sont|everyone is|everyone here is|everybody is|everybody here is|we are all|we're all|all of us are|alle sind|wir sind alle|sind alle|iedereen is"})
	keepings  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "reste vrai|rester vrai|reste ainsi|reste comme ca|rester comme ca|reste le cas|le reste|ca reste|cela reste|continue|garder ce niveau|keep it that way|keep it so|stay that way|stays that way|stay true|stays true|remain so|remains so|so bleiben|so bleibt|dabei bleiben|zo blijven"})
)

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
