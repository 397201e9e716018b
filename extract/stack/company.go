package stack

import "strings"

// dismiss takes back the names after "nos clients" and the like, to the end of the sentence.
func (r *reading) dismiss(i int) {
	at := int(r.hits[i].to)
	if lead := strings.TrimLeft(r.text[at:min(len(r.text), at+12)], " "); !named(lead) && !r.partnered(i) {
		return
	}
	for k := i + 1; k < len(r.hits) && int(r.hits[k].from)-at < blurbReach; k++ {
		gap := r.text[r.hits[k-1].to:r.hits[k].from]
		if k == i+1 {
			gap = strings.Replace(gap, "?", "", 1) // "Nos partenaires ? Oracle"
		}
		if sentenceEnds(gap) {
			return
		}
		r.take(k, k, vendor)
	}
}

// partnered reports whether a technology follows a partner at once: "partenaire officiel AWS".
func (r *reading) partnered(i int) bool {
	h := &r.hits[i]
	w := r.text[h.from:h.to]
	return (strings.Contains(w, "partner") || strings.Contains(w, "partena")) && i+1 < len(r.hits) && r.technologyAt(i+1) && r.hits[i+1].from-h.to <= 1
}

// present takes back the names after "spécialisée dans" and the like when the company, not the person, is the subject.
func (r *reading) present(i int) {
	at := int(r.hits[i].from)
	if i > 0 && at-int(r.hits[i-1].to) <= 1 && strings.HasSuffix(r.text[at:r.hits[i].to], " partner") {
		r.take(i-1, i-1, vendor) // "SAP Gold Partner"
	}
	before, _ := r.around(at, at, 6)
	for _, w := range before {
		if joins[w] || persons[w] || w == "consultant" || w == "consultante" || w == "vous" {
			return
		}
		if firms[w] {
			if !r.objects(i, int(r.hits[i].to), vendor) {
				r.dealsIn(i)
			}
			return
		}
	}
}

// dealsIn takes back the technologies that follow another business of the company: "spécialisée dans le digital, SAP et".
func (r *reading) dealsIn(i int) {
	k := i + 1
	for k < len(r.hits) && !r.technologyAt(k) {
		k++
	}
	if k == len(r.hits) || r.hits[k].from-r.hits[i].to > businessReach {
		return
	}
	business, ok := strings.CutSuffix(strings.TrimRight(r.text[r.hits[i].to:r.hits[k].from], " "), ",")
	if ok && !strings.ContainsAny(business, ",:()") && !sentenceEnds(business) && !hasYou(business) && len(strings.Fields(business)) <= 4 {
		r.takeList(k, vendor)
	}
}

// businessReach bounds the words of a business, in bytes.
const businessReach = 40

var firms = words(`s societe entreprise esn ssii cabinet agence editeur groupe startup company firm agency consultancy unternehmen firma
	agentur gmbh sommes we wir structure filiale integrateur boutique partenaire est is ist`)

// named reports whether names follow at once: ":", "tels que", "such as".
func named(lead string) bool {
	for _, w := range []string{":", "(", "?", "tels", "comme", "such", "like", "include", "dont", "wie", "s'appellent", "se nomment", "sont ", "are ", "heissen", "sous ", "utilise", "use", "run on ", "setzen "} {
		if strings.HasPrefix(lead, w) {
			return true
		}
	}
	return false
}

// compare takes back what the ad measures its own product by: "plus souple que Shopify", "faster than Talend".
func (r *reading) compare() {
	for i := range r.hits {
		h := &r.hits[i]
		if h.state != accepted || !r.technologyAt(i) {
			continue
		}
		if w := r.text[max(0, int(h.from)-5):h.from]; !strings.HasSuffix(w, "que ") && !strings.HasSuffix(w, "than ") && !strings.HasSuffix(w, "als ") {
			continue
		}
		before, _ := r.around(int(h.from), int(h.from), 3)
		if len(before) > 2 && (degrees[before[2]] && before[0] != "als" || before[0] == "than" && strings.HasSuffix(before[1], "er")) || len(before) > 1 && comparatives[before[1]] {
			h.state = vendor
		}
	}
}

var (
	degrees      = words("plus moins aussi more less as")
	comparatives = words("meilleur meilleure better schneller einfacher flexibler gunstiger moderner leichter besser billiger")
)
