package terms

import "tjm/extract/text"

// ofOthers reports whether freelancers are those of the house, of the past, or whom the product is for: "our contractors
// have all left", "a contractor built the first version", "nous développons un logiciel pour freelances".
func ofOthers(d *text.Document, h text.Hit[form], from int) bool {
	if h.Meaning != saysFreelance && h.Meaning != saysIndependent {
		return false
	}
	if h.From == from && plural(d, h.From) && doneDeeds.Has(d, h.To) {
		return true // "Freelancers built it; we now want an employee"
	}
	_, n := houses.At(d, from)
	if n > 0 && h.From-from-n <= 1 && deeds.Has(d, h.To) && !isOne(d, h.To+1, "to") {
		return true
	}
	return products.Has(d, from) && isOne(d, h.From-1, "for", "pour", "fur", "d", "de", "des", "entre", "relation", "aux", "of", "between", "connects", "'") && h.From-from <= 12
}

// setApart reports whether the clause behind turns to this offer, so that the form was another's: "le poste de testeur
// sera en CDD ; celui-ci est en CDI".
func setApart(d *text.Document, h text.Hit[form]) bool {
	t := d.Tokens()
	later, first := false, true
	for k := h.To; k < min(len(t), h.To+14); k++ {
		later = later || laterWork.Has(d, k)
		comma := t[k].Is(';') || t[k].Is(',')
		switch {
		case comma && first && k < h.To+6 && turnsHere.Has(d, k+1), later && (comma || t[k].Is(':') || d.Ends(k)) && thisPost.Has(d, k+1):
			return true
		case d.Ends(k):
			return false
		}
		first = first && !comma
	}
	return false
}

var (
	houses   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "our|a|an|my|notre|nos|un|une|mon|l'ancien|l'ancienne|le precedent|la precedente|les anciens|the previous|the former|the last|the old|unser|unsere|ein|eine|mein|der bisherige|die bisherige|der letzte|der fruhere|der alte"})
	deeds    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "have|has|had|did|built|wrote|left|made|started|designed|created|set up|set it up|leaves|is leaving|are leaving|a construit|a ecrit|a developpe|a fait|a bati|a concu|a monte|a livre|a commence|a repris|a quitte|ont construit|ont ecrit|ont developpe|est parti|est partie|sont partis|s'en va|s'en vont|nous quitte|nous quittent|hat|haben|geht|gehen|verlasst|verliess|war|waren|baute|schrieb"})
	products = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "we build|we make|we develop|we sell|we run|we are a network|we are a cooperative|our app|our platform|our product|our software|the app|the platform|notre appli|notre application|notre plateforme|notre logiciel|notre produit|notre outil|nous developpons|nous editons|nous vendons|nous sommes une cooperative|nous sommes un reseau|nous sommes une communaute|l'appli|l'application|la plateforme|le logiciel|wir bauen|wir entwickeln|wir betreiben|wir sind ein netzwerk|unsere app|unsere plattform|unsere software|die app|die plattform"})
	// laterWork is what others are put off to ("Freelances, on vous appellera pour le prochain projet"), before the clause turns
	// to thisPost.
	laterWork = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: joined("pour|sur|lors|au moment", " ", "le prochain projet|un prochain projet|un autre projet|d'autres projets|d'autres missions|une autre mission|une prochaine mission|du prochain projet|d'un prochain projet") + "|une prochaine fois|la prochaine fois|plus tard|another time|next time|another project|other projects|the next project|a later project|a future project|later on|ein andermal|beim nachsten projekt|beim nachsten mal|fur das nachste projekt|fur andere projekte|bei anderen projekten|spater"})
	thisPost  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ce poste|ce poste ci|cette offre|cette annonce|ici|la c'est|celui ci|celui-ci|celle ci|celle-ci|this role|this position|this post|this job|this one|here|diese stelle|diese position|dieser posten|hier|diese"})
	turnsHere = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "celui ci|celui-ci|celle ci|celle-ci|le votre|la votre|ce poste ci|cette offre ci|this one|yours|diese hier|dieser hier|ihre stelle"})
)

// doneDeeds are of those who did the work before.
var doneDeeds = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "built|wrote|left|made|started|designed|created|have built|have written|have left|ont construit|ont ecrit|ont developpe|ont bati|ont concu|ont commence|haben gebaut|bauten|schrieben"})
