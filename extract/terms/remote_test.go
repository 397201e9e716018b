package terms_test

import (
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/internal/market"
)

func TestRemote(t *testing.T) {
	const unsaid = -1
	for _, c := range []struct {
		body   string
		want   market.Remote
		onSite float64 // days a week; -1 when not said
	}{
		// counted days
		{"Télétravail : 2j/semaine une fois l'intégration passée", "partial", 3},
		{"Télétravail 3 jours", "partial", 2},
		{"3j TT/sem passé le premier mois", "partial", 2},
		{"Remote : 3j TT/sem", "partial", 2},
		{"2 jours de TT / semaine", "partial", 3},
		{"2J / TT", "partial", 3},
		{"Rythme : présentiel 3j, TT 2j", "partial", 3},
		{"3 jours de présence sur site / 2 jours de télétravail", "partial", 3},
		{"2 à 3 jours de présence sur site", "partial", 2.5},
		{"Trois jours sur site", "partial", 3},
		{"sur site 4 jours / 5", "partial", 4},
		{"4 jours / 5 sur place", "partial", 4},
		{"Angers, ou chez vous 4 jours sur 5", "partial", 1},
		{"une journée sur place par semaine, les autres à la maison", "partial", 1},
		{"deux jours chez vous chaque semaine", "partial", 3},
		{"présence 3 jours ; les deux autres comme il vous plaira", "partial", 3},
		{"2 jours par semaine avec nous", "partial", 2},
		{"4 jours par semaine à Grenoble, mercredi à la maison", "partial", 4},
		{"télétravail jusqu'à trois jours par semaine", "partial", 2},
		{"Télétravail possible : 4 jours par semaine", "partial", 1},
		{"remote friendly (2-3 j / semaine)", "partial", 2.5},
		{"un jour de télétravail après 6 mois de présence", "partial", 4},
		{"Lieu : Marseille 3j", "partial", 3},
		{"Rythme hybride : 3 jours par semaine", "partial", 3},
		{"On-site 4 days a week", "partial", 4},
		{"2 days a week in person", "partial", 2},
		{"hybrid, 3 days in the office", "partial", 3},
		{"one day a week in Glasgow city centre", "partial", 1},
		{"3 Tage pro Woche vor Ort, Rest remote", "partial", 3},
		{"2 Tage Homeoffice pro Woche", "partial", 3},
		{"5 jours par semaine sur site", "none", 5},
		{"100 % sur site", "none", 5},
		{"100% vor Ort", "none", 5},
		{"TT 3/5", "partial", 2},
		{"3 jours chez nous, 2 chez toi", "partial", 3},
		{"sur site une semaine sur deux", "partial", unsaid},
		// shares
		{"50 % remote", "partial", 2.5},
		{"Hybride à 50 %", "partial", 2.5},
		{"40% remote", "partial", 3},
		{"télétravail à 60 %", "partial", 2},
		{"80 % Remote, 20 % vor Ort", "partial", 1},
		{"100% TT", "full", 0},
		{"100 % télétravail", "full", 0},
		{"télétravail à 100 %", "full", 0},
		{"100% Remote", "full", 0},
		// weekdays
		{"Modalités : hybride (mardi et jeudi obligatoires au bureau)", "partial", 2},
		{"Sur place du lundi au jeudi, vendredi en télétravail", "partial", 4},
		{"Mon-Wed at Green Park, remainder from home", "partial", 3},
		{"Op maandag en donderdag zit het team bij elkaar, de overige dagen werk je thuis", "partial", 2},
		// words for some of it
		{"Paris (hybride)", "partial", unsaid},
		{"Lieu : France / Hybride", "partial", unsaid},
		{"Télétravail possible", "partial", unsaid},
		{"Télétravail partiel", "partial", unsaid},
		{"Remote possible après la période d'intégration", "partial", unsaid},
		{"pas de full remote", "partial", unsaid},
		{"Teilweise remote", "partial", unsaid},
		{"Homeoffice nach Absprache", "partial", unsaid},
		{"Größtenteils vor Ort", "partial", unsaid},
		// full, with presence up to about a day a month
		{"Full remote depuis la France", "full", 0},
		{"full-remote", "full", 0},
		{"Poste en télétravail complet", "full", 0},
		{"télétravail à temps complet", "full", 0},
		{"remote-first", "full", 0},
		{"Fully remote within the EU", "full", 0},
		{"Work from your home.", "full", 0},
		{"Ausführung: komplett aus der Ferne", "full", 0},
		{"Travail à distance", "full", unsaid},
		{"Échanges à distance ; une journée d'observation à Épinal", "full", unsaid},
		{"Télétravail, avec un regroupement trimestriel à Montpellier", "full", unsaid},
		{"L'équipe travaille à distance et se retrouve un jour par mois à Bordeaux", "full", unsaid},
		{"Location: Remote, Latin America preferred", "full", unsaid},
		{"office attendance: none needed, kit is posted to you", "full", unsaid},
		{"Présence sur l'île appréciée mais pas exigée", "full", unsaid},
		{"Vor-Ort-Anteil: 1 Tag monatlich wäre schön, ist aber keine Pflicht", "full", unsaid},
		{"Télétravail, réunion mensuelle à Lyon", "full", unsaid},
		{"Télétravail avec déplacements ponctuels à Paris", "full", unsaid},
		{"full remote, avec 2 jours consécutifs par mois à Paris", "partial", unsaid},
		{"On travaille de chez soi ; deux fois par mois, visite chez un partenaire", "partial", unsaid},
		{"Une semaine par mois sur site, le reste à distance", "partial", unsaid},
		// none
		{"pas de télétravail, l'équipe est dans les bureaux", "none", unsaid},
		{"PAS DE TELETRAVAIL", "none", unsaid},
		{"TT : non, sur site", "none", unsaid},
		{"Télétravail : non", "none", unsaid},
		{"Mission sur place à La Réunion", "none", unsaid},
		{"Poste tenu sur site", "none", unsaid},
		{"travail exclusivement dans nos murs", "none", unsaid},
		{"Mode de travail : présentielBienvenue", "none", unsaid},
		{"Présence sur site obligatoire, aucun télétravail", "none", unsaid},
		{"Mon-Fri at the desk, there isn't a work-from-home option", "none", 5},
		{"No remote work", "none", unsaid},
		{"Kein Homeoffice, nur vor Ort", "none", unsaid},
		// nothing about it
		{"Architecture Edge (Hybride On Premise et Cloud)", "unknown", unsaid},
		{"environnements hybrides AWS et on premise", "unknown", unsaid},
		{"une recherche hybride (vector & full text)", "unknown", unsaid},
		{"un moteur de retrieval hybride, du grounding", "unknown", unsaid},
		{"Distribution à distance des logiciels", "unknown", unsaid},
		{"Support à distance des utilisateurs", "unknown", unsaid},
		{"Remote desktop services", "unknown", unsaid},
		{"Vous interviendrez sur le site client à Lille", "unknown", unsaid},
		{"l'expertise peut être renforcée sur place", "unknown", unsaid},
		{"Freelance à raison de 4 jours hebdomadaires", "unknown", unsaid},
		{"back office et middle office", "unknown", unsaid},
		{"la DSI et le bureau d'études, deux jours de formation", "unknown", unsaid},
		{"Présente à l'international, notre présence en France date de 1990", "unknown", unsaid},
		{"", "unknown", unsaid},
	} {
		d := text.New("", c.body)
		r := terms.Remote(d)
		onSite := float64(unsaid)
		if r.OnSite != nil {
			onSite = *r.OnSite
		}
		if r.Remote != c.want || onSite != c.onSite {
			t.Errorf("remote of %q = %s, %v days on site (%q), want %s, %v", c.body, r.Remote, onSite, d.Words(r.Span), c.want, c.onSite)
		}
	}
}

func TestATitleMaySayIt(t *testing.T) {
	r := terms.Remote(text.New("Lead PHP (full remote)", "Nos bureaux sont à Bordeaux, tu passes quand tu veux."))
	if r.Remote != market.RemoteFull {
		t.Errorf("remote = %s, want full", r.Remote)
	}
}

func TestDaysDecideOverWords(t *testing.T) {
	r := terms.Remote(text.New("Dev Go – remote", "Télétravail : 3 jours par semaine, pas de full remote."))
	if r.Remote != market.RemotePartial || r.OnSite == nil || *r.OnSite != 2 {
		t.Errorf("remote = %+v, want partial with two days on site", r)
	}
}
