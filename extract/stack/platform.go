package stack

import "strings"

// What others run for the reader's work, and the customer whom it is for: both leave a technology with the reader.

// host reports whether a party is the customer that the work is for.
func (r *reading) host(i int) bool {
	words := r.text[r.hits[i].from:r.hits[i].to]
	return strings.HasSuffix(words, " client") || strings.HasSuffix(words, " kunde")
}

// hosting reports whether hit i is who runs what the work runs on: "Kubernetes fourni par l'hébergeur".
func (r *reading) hosting(i int, before []string) bool {
	words := r.text[r.hits[i].from:r.hits[i].to]
	host := words[strings.LastIndexAny(words, " '")+1:]
	if !hosts[host] || len(before) == 0 || !anyOf(first(before, 2), via) || r.saysYou(int(r.hits[i].to)) {
		return false
	}
	k := i - 1
	for k >= 0 && !r.technologyAt(k) {
		k--
	}
	return k >= 0 && r.hits[i].from-r.hits[k].to < refusalReach && r.platform(k)
}

// saysYou reports whether the sentence from byte at on speaks to the reader.
func (r *reading) saysYou(at int) bool {
	_, end := r.sentence(at, at)
	return hasYou(r.text[at:end])
}

// via stand before who does it.
var via = words("par by von vom chez")

// hosts are those who run the machines below the reader's work.
var hosts = words("hebergeur hoster host editeur infogerant infogerance vendor provider hersteller anbieter")

// ours say whose team it is.
var ours = words("notre nos our unser unsere votre ton your")

// besidePlatform reports whether what the work runs on stands beside the word for a team: "avec les équipes Kubernetes".
func (r *reading) besidePlatform(i int) bool {
	return i+1 < len(r.hits) && r.hits[i+1].from-r.hits[i].to <= 1 && r.platform(i+1) || i > 0 && r.hits[i].from-r.hits[i-1].to <= 1 && r.platform(i-1)
}

// platform reports whether hit k is a technology that others may run for the reader's work.
func (r *reading) platform(k int) bool {
	if !r.technologyAt(k) {
		return false
	}
	c := r.entries[r.forms[r.hits[k].form].entry].Category
	return c == "cloud" || c == "devops"
}
