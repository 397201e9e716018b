package terms

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// ratios weighs two shares that make a whole beside a word for site or distance: "60/40 split in favour of the office",
// "50/50 présentiel".
func (r *reading) ratios() {
	t := r.d.Tokens()
	for _, h := range r.hits {
		switch h.Meaning {
		case onSite, away, awayWord, hybrid:
		default:
			continue
		}
		for k := max(0, h.From-9); k+2 < len(t) && k+2 < h.To+8; k++ {
			if t[k].Kind != text.Number || !t[k+1].Is('/') && !t[k+1].Is('-') || t[k+2].Kind != text.Number || !t[k+1].Glued || !t[k+2].Glued || k+2 >= h.From && k < h.To {
				continue
			}
			if from, to := r.d.Sentence(h.From, 12); k < from || k+2 >= to {
				continue
			}
			a, _, okA := smallNumber(r.d, k)
			b, _, okB := smallNumber(r.d, k+2)
			if okA && okB && a+b == 100 && a >= 10 && b >= 10 && r.oneClause(min(k+3, h.To), max(k, h.From)) {
				r.say(statement{remote: market.RemotePartial, onSite: -1, weight: 33, from: min(k, h.From), to: max(k+3, h.To)})
				break
			}
		}
	}
}

// oneClause reports whether nothing but words, brackets, slashes and colons stands among the tokens from to k.
func (r *reading) oneClause(from, k int) bool {
	for ; from < k; from++ {
		if t := r.d.Tokens()[from]; t.Kind == text.Number || t.Kind == text.Symbol && !t.Is('/') && !t.Is('(') && !t.Is(':') && !t.Is('\'') && !t.Is('-') && !t.Is('%') {
			return false
		}
	}
	return true
}

// anywhere weighs a cell that says so and nothing else, beside the terms of the work: "$90 per hour, anywhere."
func (r *reading) anywhere(h text.Hit[wire], from, to int) {
	d, t := r.d, r.d.Tokens()
	before := h.From == from || t[h.From-1].Is(',') || t[h.From-1].Is('/') || t[h.From-1].Is('|') || t[h.From-1].Is('-') && !t[h.From].Glued || t[h.From-1].Is(';')
	if !before || h.To < to && !d.Ends(h.To) && !t[h.To].Is(',') && !t[h.To].Is('/') && !t[h.To].Is('|') || h.From > from+12 {
		return
	}
	if r.any(dealt, from, to) && !r.any(wares, from, to) {
		r.say(statement{remote: market.RemoteFull, onSite: -1, weight: 14, from: h.From, to: h.To})
	}
}

var (
	dealt = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "per hour|an hour|/hour|/h|per day|a day|/day|/jour|par jour|la journee|€/j|tjm|par heure|de l'heure|pro stunde|pro tag|die stunde|stundensatz|tagessatz|freelance|contract|contractor|contrat|freiberuflich|months|month|mois|monate|full time|part time|temps plein|mi temps|vollzeit|teilzeit"})
	wares = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "anytime|any time|any device|n'importe quand|watch|pay|deliver|delivery|deploy|runs|run|ship|ships|users|customers|clients|utilisateurs|kunden|nutzer|livraison|livrons|payer|jederzeit|liefert|versand|app|application|product|produit"})
)
