package language

import (
	"strings"

	"tjm/extract/text"
)

// languages are the languages told apart, by ISO 639-1 code, with their folded small words. A word that several
// languages share counts for each of them; loans that ads of every language use (team, remote, senior) stand nowhere.
var languages = [...]struct{ code, words string }{
	{"fr", "le la les l d des du de et est un une en pour dans sur avec vous nous votre notre vos nos au aux qui que par ou sont ce cette ces chez plus selon sans etes sera serez ans jours mois poste recherche recherchons developpeur developpeuse travail equipe equipes sein ainsi leur leurs afin tout toute comme entre depuis mise donnees competences bonne tu ton je pas ne"},
	{"en", "the of and to in on a is are you your we our with for will be this that as or have has from by at it their they who which working looking should must can not but what if us its been being than into within years months day days required skills knowledge strong build write need about"},
	{"de", "der die das und ist sind wir sie ihr ihre ihren mit fur von zu zur zum im in ein eine einen einer eines den dem auf als bei nicht oder auch sowie werden wird durch nach uber aus haben suchen unser unsere unseren kenntnisse erfahrung aufgaben kunden monate jahre tage entwicklung bereich zeitraum arbeiten gute sehr einsatzort laufzeit es an"},
	{"nl", "de het een en van wij voor niet zijn naar ook jij je onze ons aan bij maar dat deze dit wat worden wordt heb heeft ervaring zoeken maanden jaar dagen uur opdracht werk daarnaast met in op is te"},
	{"es", "el la los las un una de del y en con para por que esta este como mas nuestro nuestra experiencia anos trabajo buscamos equipo proyecto desarrollo conocimientos somos eres meses se su es"},
	{"it", "il lo la gli i della delle dei degli di del un una nel nella con per che sono siamo anni esperienza lavoro azienda cerchiamo conoscenza sviluppo mesi anche piu e si"},
	{"pt", "o os a as um uma do da dos das de com para por que nao voce nosso nossa experiencia anos trabalho equipe desenvolvimento conhecimento mais ser em no na e se"},
	{"pl", "i w z na do oraz jest sie dla lub praca doswiadczenie znajomosc projektu zespolu mile widziane lat nie od"},
	{"sv", "och att en ett som med till av vi du ar har kan vara erfarenhet uppdrag manader din inom i pa for den det"},
	{"cs", "a v na se je pro nebo jsme prace zkusenosti znalost mesicu hledame nabizime tym projektu s z do"},
}

// set is a set of languages, one bit each in their order above.
type set uint32

var small = func() *text.Lexicon[set] {
	of := map[string]set{}
	for i, l := range languages {
		for w := range strings.FieldsSeq(l.words) {
			of[w] |= 1 << i
		}
	}
	entries := make([]text.Entry[set], 0, len(of))
	for w, s := range of {
		entries = append(entries, text.Entry[set]{Meaning: s, Phrases: w})
	}
	return text.NewLexicon(entries...)
}()
