package terms

import (
	"strings"

	"tjm/extract/text"
	"tjm/internal/market"
)

// fewVisits is how many days on site in all still leave the work remote.
const fewVisits = 2

// visits reads days on site that are counted for the whole work, beside a rest that is done elsewhere: "Sur place : deux
// visites. Le reste chez vous", "sur place pour les ateliers, soit six demi-journées ; ailleurs pour le reste".
func (r *reading) visits() {
	d, t := r.d, r.d.Tokens()
	for _, h := range r.hits {
		from, to := d.Sentence(h.From, 30)
		if h.Meaning != onSite || !r.place(h) || h.From != from {
			continue
		}
		for k := h.To; k < to; k++ {
			if t[k].Kind != text.Number && !numbers.Has(d, k) {
				continue
			}
			days, end, ok := r.daysInAll(k)
			if !ok || !r.restAway(end, to) {
				continue
			}
			s := statement{remote: market.RemotePartial, onSite: -1, weight: 36, from: h.From, to: end}
			if days <= fewVisits {
				s.remote = market.RemoteFull
			}
			r.say(s)
			break
		}
	}
}

// daysInAll reads a count of days or visits at token k that no period follows; half days count half.
func (r *reading) daysInAll(k int) (days float64, end int, ok bool) {
	d := r.d
	v, next, ok := smallNumber(d, k)
	if !ok {
		return 0, 0, false
	}
	n := 0
	for _, l := range []*text.Lexicon[bool]{visitWords, dayWords} {
		if _, n = l.At(d, next); n > 0 {
			break
		}
	}
	if n == 0 {
		return 0, 0, false
	}
	c := count{lo: v, hi: v, from: k, to: next + n}
	if periodOf(d, &c) != 0 {
		return 0, 0, false
	}
	if strings.HasPrefix(d.Text(next, next+1), "demi") || isOne(d, next, "half") {
		v /= 2
	}
	return v, next + n, true
}

// restAway reports whether the rest of the work is done elsewhere, in what follows token k in its sentence, which ends
// before token to, or in the next one.
func (r *reading) restAway(k, to int) bool {
	t := r.d.Tokens()
	end := to
	for end < len(t) && end < to+3 && t[end].Kind != text.Word {
		end++
	}
	for n := 0; end < len(t) && n < 10 && !r.d.Ends(end); n++ {
		end++
	}
	if !r.any(rests, k, end) {
		return false
	}
	if r.any(elsewheres, k, end) {
		return true
	}
	for i := range r.hits {
		if h := r.hits[i]; h.From >= k && h.To <= end && (h.Meaning == away || h.Meaning == awayWord || h.Meaning == allAway) {
			return true
		}
	}
	return false
}

var elsewheres = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ailleurs|elsewhere|anderswo|anderenorts|elders"})

// comingFor returns how often somebody comes for the one day of the count: "une fois par mois vous venez pour une journée";
// 0 when the words before do not say.
func comingFor(d *text.Document, c *count) rate {
	if c.hi != 1 || !isOne(d, c.from-1, "fur", "for", "pour") {
		return 0
	}
	for j := max(0, c.from-9); j+1 < c.from; j++ {
		if p, n := periods.At(d, j); n > 0 && !d.Ends(j+n) && (timesWords.Has(d, j-1) || isOne(d, j-1, "fois", "time")) {
			return p
		}
	}
	return 0
}
