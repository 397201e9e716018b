package when

import "tjm/extract/text"

// hintAt reads what the words at token i say of a span behind them.
func hintAt(d *text.Document, i int) (hint, int) {
	if h, n := durationCues.At(d, i); n > 0 {
		if h == not && traineeship(d, i) {
			return contract, n
		}
		return h, n
	}
	if i < 0 || i >= len(d.Tokens()) {
		return 0, 0
	}
	if h, ok := byEnding(d, i, durationEndings); ok {
		return h, 1
	}
	return 0, 0
}

// traineeship reports whether the word at token i names the traineeship that the title offers: a stay, where in other
// ads it is experience that is asked for.
func traineeship(d *text.Document, i int) bool {
	if _, n := traineeships.At(d, i); n == 0 {
		return false
	}
	t := d.Tokens()
	for k := 0; k < len(t) && k < 40 && int(t[k].From) < d.BodyAt; k++ {
		if _, n := traineeships.At(d, k); n > 0 {
			return true
		}
	}
	return false
}

var traineeships = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "stage|stagiaire|alternance|d'alternance|de stage|alternant|alternante|apprentissage|apprenti|internship|intern|placement|praktikum|werkstudent|ausbildung|ecole"})

// hintBefore returns the nearest cue before token k in its sentence and how many words stand between; a weaker cue
// directly before gives way to a strong one just behind it ("durée de", "mission pour").
func hintBefore(d *text.Document, from, k int) (hint, int) {
	weak, weakGap := hint(0), 0
	for i := k - 1; i >= from && k-i <= 12; i-- {
		h, n := longestEnding(d, from, i, k)
		if n == 0 {
			continue
		}
		gap := k - i - 1
		switch {
		case h == upon:
			if weak == 0 {
				weak, weakGap = upon, gap
			}
		case h == notAt:
			if gap <= 2 && !(gap > 0 && d.Tokens()[i+1].Is(',')) { // not "400 € maximum, pour 60 jours", "stellen uns das so vor, drei Monate lang"
				return not, gap
			}
		case h == not && gap > 5, h == contract && gap > 4:
			return weak, weakGap
		case h == verb:
			if general(d, from, i+1-n) || another(d, from, i+1-n) || aside(d, from, i+1-n, k) {
				return not, gap
			}
			if gap <= 2 {
				gap += 5 // a label says more
			}
			return lasts, gap
		case h == contract && d.Tokens()[k-1].Is(':') && lastsBefore(d, from, i+1-n):
			return lasts, 2 // "volume de la première commande :"
		case weak == upon && h == contract:
			return contract, max(0, gap-2)
		default:
			return h, gap
		}
	}
	return weak, weakGap
}

// lastsBefore reports whether a word for the duration opens the label whose last words begin at token k.
func lastsBefore(d *text.Document, from, k int) bool {
	for i := k - 1; i >= from && k-i <= 5; i-- {
		if d.Tokens()[i].Kind != text.Word {
			return false
		}
		if h, n := hintAt(d, i); n > 0 && i+n <= k {
			if h == lasts {
				return true
			}
			if h != upon {
				return false
			}
		}
	}
	return false
}

// another reports whether a word for another span stands among the tokens from to k: "le processus dure".
func another(d *text.Document, from, k int) bool {
	for i := from; i < k; i++ {
		if h, n := hintAt(d, i); n > 0 && h == not {
			return true
		}
		if _, n := phases.At(d, i); n > 0 {
			return true
		}
	}
	return false
}

// aside reports whether a short span is reckoned for a step on the way, in brackets or behind a word for a pass: "de
// comprendre (compter 10 jours)", "badge aéroportuaire : casier vierge, compter 6 semaines".
func aside(d *text.Document, from, cue, k int) bool {
	l, ok := lengthAt(d, k)
	if !ok || l.unit >= month {
		return false
	}
	if cue > from && d.Tokens()[cue-1].Is('(') {
		return true
	}
	for i := from; i < cue; i++ {
		if _, n := passes.At(d, i); n > 0 {
			return true
		}
	}
	return false
}

var passes = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "badge|l'accord|accord de securite|validation de securite|casier|casier judiciaire|habilitation|agrement|autorisation|visa|criblage|enquete|clearance|security check|vetting|background check|permit|fuhrungszeugnis|sicherheitsuberprufung|uberprufung"})

// phases are parts of the work that last a while of their own.
var phases = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "recette|tests|migration|deploiement|bascule|phase|etude|cadrage|atelier|ateliers|rollout|testing|reunion|reunions|appel|call|funding|financement|le budget|the budget|tresorerie|runway|licence|license|abonnement|subvention|batterie|battery|meeting|daily"})

// longestEnding returns the longest cue whose last token is i.
func longestEnding(d *text.Document, from, i, k int) (hint, int) {
	var best hint
	size := 0
	for j := i; j >= from && i-j <= 5; j-- {
		if h, n := hintAt(d, j); n > 0 && j+n == i+1 && j+n <= k {
			best, size = h, n
		}
	}
	return best, size
}

// headingHint reads the cue that closes the line or cell just before token from.
func headingHint(d *text.Document, from int) hint {
	k := headingEnd(d, from)
	if k == from || k == 0 {
		return 0
	}
	if int(d.Tokens()[k-1].From) < d.BodyAt-1 && int(d.Tokens()[from].From) >= d.BodyAt && !d.Tokens()[k].Is(':') {
		if h, _ := longestEnding(d, max(0, k-5), k-1, k); h == not {
			return 0 // a title is no heading: "Design system sprint"
		}
	}
	h, _ := longestEnding(d, max(0, k-5), k-1, k)
	return h
}

// tailAt reads the cue behind a span, past a closing or an adverb.
func tailAt(d *text.Document, k int) (hint, int) {
	t := d.Tokens()
	for skip := 0; skip < 2 && k < len(t); skip++ {
		if h, n := durationTails.At(d, k); n > 0 {
			return h, n
		}
		if !t[k].Is(',') && !t[k].Is('(') && !t[k].Is('\'') && !t[k].Is('-') {
			return 0, 0
		}
		if t[k].Is(',') || t[k].Is('(') {
			if h, n := durationTails.At(d, k+1); n > 0 && h == lasts {
				return h, n
			}
			return 0, 0
		}
		k++
	}
	return 0, 0
}

// placed reports whether the words at token k tell where the work is.
func placed(d *text.Document, k int) bool {
	t := d.Tokens()
	for k < len(t) && (t[k].Is(',') || t[k].Is('(') || t[k].Is('-')) {
		k++
	}
	_, n := places.At(d, k)
	return n > 0
}

var places = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "et plus|chez|sur site|on site|onsite|vor ort|remote|a distance|teletravail|de teletravail|tt|de tt|au bureau|in the office|de presence|presence"})

// clients lead to those for whom somebody works.
var clients = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pour un|pour une|pour notre client|dans un|dans une|dans nos|dans notre|au sein|en regie|en renfort|auprès d'|aupres de|at a|at an|at our|with a|with an|with our|for a|for an|for our client|bei einem|bei einer|bei unserem|in einem|fur einen|fur eine|bij een"})

// labelled reports whether a word for the duration stands before token k in its sentence.
func labelled(d *text.Document, from, k int) bool {
	h, gap := hintBefore(d, from, k)
	return h == lasts && gap <= 8 || h == contract && gap <= 2
}

func bonus(d *text.Document, from, k int) int {
	if h, gap := hintBefore(d, from, k); h == lasts && gap <= 8 {
		return 12
	}
	return 0
}
