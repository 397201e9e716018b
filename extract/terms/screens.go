package terms

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// screens reads work that goes through a wire as a whole: "tout se fait par visio", "le reste par écran interposé",
// "everything over the internet", "nur per Mail".
func (r *reading) screens() {
	d := r.d
	for _, h := range wires.First(d, mostHits) {
		from, to := d.Sentence(h.From, 20)
		if h.Meaning == anyPlace {
			r.anywhere(h, from, to)
			continue
		}
		k := h.From - 1
		for k >= from && h.From-k <= 6 {
			if at, n := wholeAt(d, k, from); n > 0 {
				k = at
				break
			}
			if !r.link(k, h.From) {
				k = from - 1
			}
			k--
		}
		if k < from {
			continue
		}
		if h.To < to && isOne(d, h.To, "est", "is", "ist") || r.deniedBefore(text.Hit[side]{From: h.From, To: h.To}, from, 6) {
			continue
		}
		s := statement{remote: market.RemoteFull, onSite: -1, weight: 22, from: k, to: h.To}
		if _, n := rests.At(d, k); n > 0 && r.regular(from, k) {
			s.remote, s.weight = market.RemotePartial, 28 // "le mardi à Die, le reste par visio"
		}
		r.say(s)
	}
}

// wire is what work may go through, or a word for any place.
type wire int

const (
	through wire = iota + 1
	anyPlace
)

// wholeAt finds the word for all of the work that ends at token k.
func wholeAt(d *text.Document, k, from int) (at, n int) {
	for at = max(from, k-2); at <= k; at++ {
		if _, n := wholes.At(d, at); n > 0 && at+n > k {
			return at, n
		}
	}
	return 0, 0
}

// link reports whether token k may stand between "tout" and the wire at token end: a word for being done, or a small one.
func (r *reading) link(k, end int) bool {
	if r.d.Tokens()[k].Is('\'') || r.d.Tokens()[k].Is(',') && k == end-1 {
		return true
	}
	for j := max(0, k-3); j <= k; j++ {
		if _, n := dones.At(r.d, j); n > 0 && j+n > k {
			return true
		}
	}
	return false
}

// regular reports whether the tokens name days of the week or a weekly count.
func (r *reading) regular(from, to int) bool {
	if r.weekdaysIn(from, to) > 0 {
		return true
	}
	for k := from; k < to; k++ {
		if c, ok := countAt(r.d, k); ok && c.said && c.per == perWeek {
			return true
		}
	}
	return false
}

var (
	wires  = text.NewLexicon(text.Entry[wire]{Meaning: anyPlace, Phrases: "anywhere|anywhere in the world|anywhere in europe|anywhere in the eu|anywhere in the uk|n'importe ou|n'importe ou en france|n'importe ou en europe|partout en france|weltweit|europaweit|deutschlandweit|egal wo|wo auch immer|overal|waar dan ook"}, text.Entry[wire]{Meaning: through, Phrases: "de loin|from afar|par visio|en visio|par visioconference|en visioconference|par internet|via internet|sur internet|en ligne|par mail|par mails|par e-mail|par courriel|par telephone|par tel|au telephone|par slack|sur slack|par discord|sur discord|par zoom|sur zoom|par teams|sur teams|par chat|par ecran|par ecrans|a l'ecran|on screen|on screens|am bildschirm|uber den bildschirm|uber bildschirm|sur visio|par les ecrans|par ecran interpose|par ecrans interposes|par messagerie|par messages|via ssh|par ssh|via un vpn|par vpn|a travers un ecran|by video|over video|on video|by phone|over the phone|by email|by mail|over slack|on slack|in slack|over zoom|on zoom|over the internet|via the internet|through the internet|over the web|online|over the wire|by wire|through a screen|via vpn|over vpn|per video|per videokonferenz|per mail|per e-mail|per telefon|telefonisch|ubers internet|uber das internet|uber internet|per internet|via slack|uber slack|via zoom|via videobellen|via internet|telefonisch|por internet|por videollamada|en linea|via web|al telefono|in videochiamata"})
	wholes = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "tout|le tout|l'ensemble|tout le reste|le reste|uniquement|exclusivement|seulement|everything|all of it|it all|everything else|the rest|only|exclusively|entirely|alles|alles andere|der rest|das meiste|nur|ausschliesslich|de rest|alleen|todo|el resto|solo|tutto|il resto"})
	dones  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "se joue|se jouera|se vit|se tient|se tiendra|transite|passe|passera|arrive|plays out|goes through|is run|is managed|is delivered|spielt sich|findet|statt|abgewickelt|wird|faire|regler|traiter|gerer|se fait|se fera|se passe|se passera|peut se faire|peut etre fait|pourra se faire|peut se regler|se regle|se reglera|se discute|se traite|se gere|se deroule|est fait|sera fait|a lieu|s'organise|ca se fait|se fait tres bien|happens|is done|can be done|gets done|will be done|takes place|runs|goes|is handled|we do|lauft|geht|passiert|erfolgt|wird erledigt|lasst sich|kann|gemacht werden|machen wir|regeln wir|gebeurt|gaat|kan|se hace|si fa|du travail|of the work|of it|of the time|du temps|le temps|et|and|und"})
)
