package when_test

import (
	"testing"
	"time"

	"tjm/extract/text"
	"tjm/extract/when"
)

var now = time.Date(2026, 1, 20, 10, 30, 0, 0, time.UTC)

func TestStart(t *testing.T) {
	for _, c := range []struct{ body, want string }{
		// as soon as possible
		{"Démarrage : ASAP", "asap"},
		{"Massy\nASAP\n3 mois", "asap"},
		{"Démarrage asapDurée : 3 mois", "asap"},
		{"Démarrage ASAP – 12 mois renouvelables", "asap"},
		{"Démarrage : dès que possible !", "asap"},
		{"9 mois, début dès que possible", "asap"},
		{"Quand : dès que possible, pour 9 mois.", "asap"},
		{"On commence au plus vite.", "asap"},
		{"Démarrage immédiat", "asap"},
		{"Disponibilité immédiate exigée", "asap"},
		{"Poste à pourvoir immédiatement", "asap"},
		{"Délai : livraison fin mars 2026, lancement dès accord.", "asap"},
		{"ASAP, au plus tard le 15/02/2026", "asap"},
		{"Démarrage : sous un mois (disponibilité immédiate)", "asap"},
		{"Start: ASAP", "asap"},
		{"Start date: as soon as possible", "asap"},
		{"ASAP, though they will wait a month.", "asap"},
		{"Immediate start", "asap"},
		{"Start: ab sofort", "asap"},
		{"Projektstart: sofort", "asap"},
		{"Beginn zum nächstmöglichen Zeitpunkt", "asap"},
		{"Go-Live im Frühjahr 2026, darum Start so bald wie möglich", "asap"},
		{"Starttermin: schnellstmöglich", "asap"},
		{"Per direct beschikbaar is een pré, we willen zo snel mogelijk beginnen.", "asap"},
		{"Démarrage : ASAP ou 02/03/2026", "asap"},
		{"Poste libre immédiatement", "asap"},
		// days
		{"Démarrage : 01/12/2025", "2025-12-01"},
		{"Démarrage : lundi 12/01/2026", "2026-01-12"},
		{"Démarrage le 1er mars 2026", "2026-03-01"},
		{"On commence le 1er mars 2026.", "2026-03-01"},
		{"Poste à pourvoir au 1er septembre 2026", "2026-09-01"},
		{"12 mois, début le 12/01/2026", "2026-01-12"},
		{"Arrivée le 13 avril 2026, 6 mois environ", "2026-04-13"},
		{"Début : 02/03/26", "2026-03-02"},
		{"Date de démarrage souhaitée : 2 février 2026", "2026-02-02"},
		{"Démarrage\n16/02/2026", "2026-02-16"},
		{"Disponible à partir du 15 avril 2026", "2026-04-15"},
		{"Mission à partir du 15 avril 2026", "2026-04-15"},
		{"Du 01/03/2026 au 31/08/2026", "2026-03-01"},
		{"Du 1er mars au 31 août 2026", "2026-03-01"},
		{"Start date: 19/01/2026", "2026-01-19"},
		{"Start date: January 12, 2026.", "2026-01-12"},
		{"Starting 2 March 2026", "2026-03-02"},
		{"closing 27 February 2026, starting on 9 March 2026.", "2026-03-09"},
		{"Assignment period: 2026-02-02 – 2026-07-31 (6 months)", "2026-02-02"},
		{"Projektstart: 12.01.2026", "2026-01-12"},
		{"Beginn am 2. Februar 2026", "2026-02-02"},
		{"Start 2026/09/08", "2026-09-08"},
		{"Laufzeit: 01.10.2025 bis 31.12.25", "2025-10-01"},
		// months
		{"Démarrage : janvier 2026", "2026-01"},
		{"Prestation de 6 mois, démarrage en janvier 2026, 2 jours sur site", "2026-01"},
		{"Démarrage souhaité avril 2026", "2026-04"},
		{"Démarrage début avril 2026", "2026-04"},
		{"Début mi-février 2026", "2026-02"},
		{"Démarrage prévu fin mars 2026", "2026-03"},
		{"Prise de fonction : octobre 2026", "2026-10"},
		{"Période : avril 2026 à mars 2027", "2026-04"},
		{"À partir de mars 2026", "2026-03"},
		{"Démarrage 03/2026", "2026-03"},
		{"Beginn im März 2026, geplant sind 9 Monate", "2026-03"},
		{"Start: Mitte Oktober 2026", "2026-10"},
		{"Start: 10.2026", "2026-10"},
		{"Start: ab 10/2026", "2026-10"},
		{"Start in April 2026", "2026-04"},
		{"Démarrage le mois prochain", "2026-02"},
		{"Entrée en mission : 12/01/2026", "2026-01-12"},
		{"6 mois (janvier-juin 2026)", "2026-01"},
		{"Week commencing 12 January 2026", "2026-01-12"},
		{"Start: early February 2026", "2026-02"},
		// no start
		{"Début 2026", ""},
		{"Démarrage T1 2026", ""},
		{"Démarrage à la rentrée 2026", ""},
		{"Démarrage le 5 janvier", ""},
		{"Visibilité jusqu'au 31/12/2026", ""},
		{"Démarrage : septembre", ""},
		{"Début janvier", ""},
		{"Le go live est calé sur avril 2026.", ""},
		{"Fin prévisionnelle : 31/12/2026", ""},
		{"Fin de convention le 30 juin 2026.", ""},
		{"Candidature avant le 15 juin 2026.", ""},
		{"Les candidatures sont à déposer avant le 30/06/2026", ""},
		{"Publié le 12/11/2026", ""},
		{"DATE UPDATED: May 2026", ""},
		{"Last day to apply: 9 January 2026", ""},
		{"Livraison attendue en mars 2026", ""},
		{"Mise en production : 01/06/2026", ""},
		{"Réponse avant le 03/02/2026", ""},
		{"Merci d'envoyer votre CV ASAP", ""},
		{"Merci de répondre dès que possible", ""},
		{"Please reply as soon as possible", ""},
		{"Société créée en mars 2009", ""},
		{"Projektende: Dezember 2027", ""},
		{"Bewerbungsfrist: 15.02.2026", ""},
		{"Java 17, Angular 14, PHP 8.3, 192.168.10.12", ""},
		{"Un impact immédiat sur le produit", ""},
		{"Start: nach Absprache", ""},
		{"", ""},
	} {
		d := text.New("", c.body)
		got, span := when.Start(d, now)
		if got != c.want {
			t.Errorf("start of %q = %q (%q), want %q", c.body, got, d.Words(span), c.want)
		}
		if (got == "") != span.IsZero() {
			t.Errorf("start of %q has span %v", c.body, span)
		}
	}
}

func TestDuration(t *testing.T) {
	for _, c := range []struct {
		title, body string
		want        int // 0 is none
	}{
		{"", "Durée : 6 mois", 6},
		{"", "Durée6 mois minimum", 6},
		{"", "Durée : 6 mois renouv.", 6},
		{"", "Durée : 1 an", 12},
		{"", "Durée : 1 an et demi", 18},
		{"", "Durée : 18 mois", 18},
		{"", "Durée : douze mois", 12},
		{"", "Durée initiale : 8 mois", 8},
		{"", "Durée : min 3 mois", 3},
		{"", "Durée : 6 à 12 mois", 6},
		{"", "Durée : 6/12 mois", 6},
		{"", "Durée : 3 ans", 36},
		{"", "Durée : 60 jours", 3},
		{"", "Durée : 20j", 1},
		{"", "Durée : 5 jours", 1},
		{"", "Durée : 6 semaines", 2},
		{"", "Durée : longue, 24 mois", 24},
		{"", "Durée : 3 + 3 mois", 3},
		{"", "Combien de temps : 12 mois", 12},
		{"", "Quantité : 120 jours max sur l'exercice", 6},
		{"", "Le marché est passé pour 160 jours", 8},
		{"", "Démarrage ASAP – 12 mois renouvelables", 12},
		{"", "12 mois renouvelables (jusqu'à 3 ans)", 12},
		{"", "Mission de 6 mois", 6},
		{"", "Mission freelance - 6 mois renouvelables", 6},
		{"", "Contrat de 6 mois reconductible, démarrage ASAP.", 6},
		{"", "Prestation de 6 mois renouvelable", 6},
		{"", "CDD de 12 mois renouvelable", 12},
		{"", "un CDD de droit public (3 ans), à Paris", 36},
		{"Développeur – CDD 3 ans", "", 36},
		{"Développeur backend (CDD 12 mois)", "", 12},
		{"Perl Developer – Reading – 6 months", "", 6},
		{"", "un renfort freelance pour 6 mois minimum", 6},
		{"", "Trois mois fermes, TJM 420 €", 3},
		{"", "Massy\nASAP\n3 mois", 3},
		{"", "4 mois, 4 jours par semaine à Grenoble", 4},
		{"", "Freelance accepté 6 mois avant embauche", 6},
		{"", "380 à 420 € la journée, un an d'engagement", 12},
		{"", "Période : avril 2026 à mars 2027", 12},
		{"", "Du 01/03/2026 au 31/08/2026", 6},
		{"", "6 mois pour commencer, la suite se décide en comité", 6},
		{"", "mission pour indépendant·e, 3 mois renouvelables", 3},
		{"", "12 mois +", 12},
		{"", "Duration: 3 months", 3},
		{"", "Term: 6 months, then we'll see", 6},
		{"", "6 month rolling", 6},
		{"", "3-month contract", 3},
		{"", "Contract: 11 months (the client caps at 11)", 11},
		{"", "Terms: £800/day, outside IR35, 12 months, Mon-Fri", 12},
		{"", "10 weeks' work spread over 3 months", 3},
		{"", "Initial 6 month contract", 6},
		{"", "a six-month engagement", 6},
		{"", "Dauer: 6 Monate mit Option auf Verlängerung", 6},
		{"", "Laufzeit: 6-12 Monate", 6},
		{"", "Projektdauer: mind. 9 Monate", 9},
		{"", "geplant sind 9 Monate in Vollzeit", 9},
		{"", "Volumen: 20 h/Woche über 12 Monate", 12},
		{"", "4 Monate, Vollzeit", 4},
		{"", "Laufzeit: 01.10.2025 bis 31.12.25", 3},
		{"", "opdracht van 9 maanden", 9},
		{"", "Mission de 6 mois, visibilité 2 ans", 6},
		{"", "Durée : 6 mois renouvelable, visibilité 24 mois", 6},
		{"", "Prestation de 3 mois renouvelable, soit 12 mois au total", 3},
		{"", "Sept semaines de travail", 2},
		{"", "De janvier à juin 2026", 6},
		// other spans of time
		{"", "Vos données sont conservées 24 mois", 0},
		{"", "Nous réglons nos indépendants à 30 jours", 0},
		{"", "enquête administrative de 3 semaines avant accès", 0},
		{"", "un jour de télétravail après 6 mois de présence", 0},
		{"", "salaire de 38 à 44 k€ sur 13 mois", 0},
		{"", "une formation de 5 jours", 0},
		{"", "Période d'essai de 3 mois", 0},
		{"", "Recette prévue sur 4 semaines", 0},
		{"", "Marchandise livrée environ 8 semaines après", 0},
		{"", "délai moyen : 4 mois", 0},
		{"", "une rétention de 13 mois", 0},
		{"", "communauté en hausse de 32 % sur douze mois", 0},
		{"", "un point tous les 3 mois", 0},
		{"", "des missions qui durent (2 ans et demi en moyenne)", 0},
		{"", "5 ans d'expérience minimum", 0},
		{"", "Expérience : 10 ans et plus", 0},
		{"", "3 jours par semaine sur site", 0},
		{"", "Contrat freelance longue durée, 220 jours/an", 0},
		{"", "une semaine sur trois", 0},
		{"", "jusqu'à fin 2026", 0},
		{"", "charge de la mise à jour", 0},
		{"", "ASAP, though they will wait a month.", 0},
		{"", "We dropped Scala two years ago", 0},
		{"", "a 12-year-old monolith, a two-year-old app", 0},
		{"", "notice period: 3 months", 0},
		{"", "seit 10 Jahren am Markt", 0},
		{"", "Zahlungsziel 30 Tage", 0},
		{"", "paiement à 45 jours fin de mois", 0},
		{"", "", 0},
	} {
		d := text.New(c.title, c.body)
		m, span := when.Duration(d)
		got := 0
		if m != nil {
			got = *m
		}
		if got != c.want {
			t.Errorf("duration of %q %q = %d (%q), want %d", c.title, c.body, got, d.Words(span), c.want)
		}
	}
}
