package place

import (
	"strings"
	"sync"
	"testing"

	"tjm/extract/text"
	"tjm/internal/market"
)

var gazetteer = sync.OnceValue(func() *Gazetteer {
	g, err := New(nil)
	if err != nil {
		panic(err)
	}
	return g
})

// spell writes a place as "town/region/country".
func spell(p market.Place) string { return p.City + "/" + p.Region + "/" + p.Country }

const (
	idf   = "/Île-de-France/FR"
	ara   = "/Auvergne-Rhône-Alpes/FR"
	paca  = "/Provence-Alpes-Côte d'Azur/FR"
	pdl   = "/Pays de la Loire/FR"
	occ   = "/Occitanie/FR"
	naq   = "/Nouvelle-Aquitaine/FR"
	hdf   = "/Hauts-de-France/FR"
	bre   = "/Bretagne/FR"
	est   = "/Grand Est/FR"
	none  = "//"
	pdev  = "Développeur Java"
	dev   = "Backend developer"
	entw  = "Entwickler (m/w/d)"
	paris = "Paris" + idf
)

type example struct{ title, body, want string }

func check(t *testing.T, examples []example) {
	t.Helper()
	for _, e := range examples {
		d := text.New(e.title, e.body)
		p, span, notes := gazetteer().Find(d)
		if got := spell(p); got != e.want {
			t.Errorf("%s | %s\n  got  %s (%q)\n  want %s\n  notes %v", e.title, e.body, got, d.Words(span), e.want, notes)
		}
		if p.IsZero() != span.IsZero() {
			t.Errorf("%s | %s: place %v without words %v", e.title, e.body, p, span)
		}
	}
}

func TestLabelsAnnounceThePlace(t *testing.T) {
	check(t, []example{
		{pdev, "Lieu : Lyon", "Lyon" + ara},
		{pdev, "Lieu de mission : Lille, 2 j/semaine sur site", "Lille" + hdf},
		{pdev, "Lieu de travail - Nantes", "Nantes" + pdl},
		{pdev, "Lieu d'exécution : Toulouse (31)", "Toulouse" + occ},
		{pdev, "Localisation : Bordeaux et sa périphérie", "Bordeaux" + naq},
		{pdev, "Localisation géographique : Rennes", "Rennes" + bre},
		{pdev, "Site : Vélizy", "Vélizy-Villacoublay" + idf},
		{pdev, "Ville : Strasbourg", "Strasbourg" + est},
		{pdev, "Adresse : 12 rue des Tilleuls, 69003 Lyon", "Lyon" + ara},
		{pdev, "Où : Annecy, 3 jours chez vous", "Annecy" + ara},
		{pdev, "## Où ?\n\nAnnecy. Télétravail possible.", "Annecy" + ara},
		{pdev, "## Lieu\nPau", "Pau" + naq},
		{pdev, "Lieu\n\nNantes, deux jours par semaine", "Nantes" + pdl},
		{pdev, "📍 Niort ⏱ 6 mois", "Niort" + naq},
		{pdev, "Poste · 📍 Nantes · 12 mois", "Nantes" + pdl},
		{pdev, "Lieu au choix : Nantes / Rennes", "Nantes" + pdl},
		{pdev, "Localisation : Paris / Lyon de préférence", paris},
		{pdev, "Lieu : télétravail, bureaux à Tours si besoin", "Tours/Centre-Val de Loire/FR"},
		{pdev, "LIEU : LILLE", "Lille" + hdf},
		{pdev, "Lieu : au Mans", "Le Mans" + pdl},
		{dev, "Location: Manchester, two days a week", "Manchester/England/GB"},
		{dev, "Where: Ballsbridge, Dublin 4", "Dublin/Leinster/IE"},
		{dev, "Office location: Austin, TX", "Austin/TX/US"},
		{entw, "Einsatzort: Hannover (50%) und Remote", "Hannover/Niedersachsen/DE"},
		{entw, "Einsatzort ist Stuttgart (Vaihingen).", "Stuttgart/Baden-Württemberg/DE"},
		{entw, "Projektstandort: FFM", "Frankfurt am Main/Hessen/DE"},
		{entw, "Ort: 50829 Köln", "Köln/Nordrhein-Westfalen/DE"},
		{entw, "Arbeitsort Raum Bern", "Bern/Bern/CH"},
		{entw, "am Standort Bonn (95% Remote)", "Bonn/Nordrhein-Westfalen/DE"},
		{"Medior developer", "Locatie: Utrecht", "Utrecht//NL"},
	})
}

func TestWordsRunTogether(t *testing.T) {
	check(t, []example{
		{pdev, "Durée : min 3 moisLocalisation : Paris / LyonCompétences requises", paris},
		{pdev, "Data Engineer senior Paris ou Lyon5 à 10 ans d’expérience", paris},
		{pdev, "analyse du SI.Lieu : LILLETélétravail : 2 jours par semaine", "Lille" + hdf},
		{pdev, "doit obligatoirement habiter à NANTESTélétravail : 2j/s", "Nantes" + pdl},
		{pdev, "Profil confirméPoste basé à NiortOrganisation hybride", "Niort" + naq},
		{pdev, "LocalisationParis / Issy-les-Moulineaux3 jours sur site", paris},
		{pdev, "Localisation Lille3 jours sur site", "Lille" + hdf},
	})
}

func TestWordsThatMakeATownTheWorks(t *testing.T) {
	check(t, []example{
		{pdev, "Mission à Lille, démarrage ASAP.", "Lille" + hdf},
		{pdev, "Prestation sur Bordeaux. 2 à 3 jours de présence sur site requise.", "Bordeaux" + naq},
		{pdev, "Le poste est basé à Grenoble.", "Grenoble" + ara},
		{pdev, "Poste basé(e) à Dijon", "Dijon/Bourgogne-Franche-Comté/FR"},
		{pdev, "Vous interviendrez chez notre client situé à Orléans.", "Orléans/Centre-Val de Loire/FR"},
		{pdev, "Nous recherchons pour l'un de nos clients à Lyon un développeur.", "Lyon" + ara},
		{pdev, "Full remote depuis la France. Nos bureaux sont à Bordeaux, tu passes quand tu veux.", "Bordeaux" + naq},
		{pdev, "L'équipe travaille à distance et se retrouve un jour par mois à Bordeaux.", "Bordeaux" + naq},
		{pdev, "Échanges à distance ; une journée d'observation à Épinal.", "Épinal" + est},
		{pdev, "Marseille 3j, le reste en TT", "Marseille" + paca},
		{pdev, "hybride, 2j/semaine à Massy", "Massy" + idf},
		{pdev, "Rejoignez l'équipe data basée à Paris.", paris},
		{dev, "one day a week in Glasgow city centre", "Glasgow/Scotland/GB"},
		{dev, "You will work on-site in Reading three days a week.", "Reading/England/GB"},
		{dev, "Our client is based in Cologne.", "Köln/Nordrhein-Westfalen/DE"},
		{entw, "2 Tage pro Woche vor Ort in Wiesbaden", "Wiesbaden/Hessen/DE"},
		{entw, "im Büro in Essen steht ein Platz", "Essen/Nordrhein-Westfalen/DE"},
		{entw, "Für unseren Kunden im Raum Zürich suchen wir", "Zürich/Zürich/CH"},
	})
}

func TestTitles(t *testing.T) {
	check(t, []example{
		{"Développeur Java – Banque – La Défense", "", "La Défense" + idf},
		{"Développeur C# SharePoint 91 Massy", "91 - Massy\nASAP", "Massy" + idf},
		{"Dev Symfony TMA", "34 - Montpellier\nASAP", "Montpellier" + occ},
		{"[Lyon] Développeur Go", "", "Lyon" + ara},
		{"Mission freelance Nantes Java", "", "Nantes" + pdl},
		{"Go developer (Amsterdam, hybrid)", "", "Amsterdam//NL"},
		{"Fullstack Node / React – Nantes / Rennes", "", "Nantes" + pdl},
		{"Développeur PHP (44)", "", pdl},
		{"Développeur Java (21)", "", none},
		{"DBA Oracle - 93 - Anglais fluide", "", idf},
		{"Développeur – Marseille", "Présents à Paris, Lyon et Lille, nous sommes 200.", "Marseille" + paca},
		{"Développeur équipe Paris/Porto", "Full remote.", none},
	})
}

func TestOtherTownsAreNotTheWorks(t *testing.T) {
	check(t, []example{
		{pdev, "Anglais apprécié, une partie de l'équipe est à Lisbonne.", none},
		{pdev, "anglais courant (équipe à Bangalore et à Miami)", none},
		{pdev, "anglais de travail (équipes à Cambridge)", none},
		{pdev, "Deux fondateurs, l'un à Austin, l'autre à Lyon. Full remote.", none},
		{pdev, "Tout est chez AWS, région Paris.", none},
		{pdev, "Données hébergées à Roubaix. Full remote.", none},
		{pdev, "le calcul est réparti entre Marseille, Santos et Singapour", none},
		{pdev, "filtre par code postal (33000, 33200, 33700)", none},
		{pdev, "Présents à Paris, Lyon, Marseille et Lille, nous sommes 240.", none},
		{pdev, "Nos agences : Lyon, Nantes, Lille", none},
		{pdev, "Déplacements : Lille deux fois par an", none},
		{pdev, "Diplômé de l'université de Strasbourg", none},
		{pdev, "Prestataire basé en France uniquement, travail à distance.", none},
		{pdev, "visite dans un département partenaire (Drôme, Manche, Marne)", none},
		{pdev, "Clients en Allemagne et en Suisse, full remote", none},
		{pdev, "Ancien d'Air France, de la Banque de France ou d'Orange", none},
		{pdev, "conformité Bâle III et IFRS", none},
		{dev, "one call on Mondays at 10:00 Bogotá time", none},
		{dev, "We are live in 6 Texas cities.", none},
		{dev, "clients in London and Dubai, fully remote", none},
		{dev, "Location: Remote, Latin America preferred", none},
		{dev, "Remote (UTC-1 to UTC+3)", none},
		{entw, "Remote aus der EU\nHerzliche Grüße aus Bonn", none},
		{
			entw, strings.Repeat("Remote, beliebig. ", 20) + "\nAnna GmbH, Leopoldstraße 2, 80807 München", none,
		},
	})
}

func TestTheBoardsDefaultGivesWay(t *testing.T) {
	check(t, []example{
		{pdev, "Lieu : Paris, France\nPrestation sur Bordeaux.", "Bordeaux" + naq},
		{pdev + " – Niort", "Lieu : Paris, France\nUne mission longue.", "Niort" + naq},
		{pdev, "Lieu : Paris, France\nUne mission longue.", paris},
		{pdev, "Lieu : Île-de-France, France\nNotre client basé à Nanterre recrute.", "Nanterre" + idf},
		{pdev, "Lieu : Île-de-France, France\nUne mission longue.", idf},
		{pdev, "Lieu : France\nLocalisation : Bordeaux de préférence", "Bordeaux" + naq},
		{pdev, "Lieu : 76000, Rouen, Normandie\n", "Rouen/Normandie/FR"},
		{pdev, "Lieu : Côtes-d'Armor, France", bre},
		{pdev, "Lieu : Mer, Centre-Val de Loire\nUne mission.", "Mer/Centre-Val de Loire/FR"},
		{pdev, "Lieu : France\nContrat : freelance, Localisation : France / Hybride", "//FR"},
	})
}

func TestFindTellsWhatItRefused(t *testing.T) {
	d := text.New(pdev, "Lieu : Lyon. Une partie de l'équipe est à Lisbonne.")
	p, span, notes := gazetteer().Find(d)
	if p.City != "Lyon" || p.Department != "69" || d.Words(span) != "Lyon" {
		t.Errorf("place %+v in %q", p, d.Words(span))
	}
	if len(notes) != 1 || d.Words(notes[0].Span) != "Lisbonne" || notes[0].Field != "place" || notes[0].Why == "" {
		t.Errorf("notes = %+v", notes)
	}
}
