package place

import (
	"slices"
	"strings"
)

// cue says what the words before a name make of it.
type cue uint8

const (
	noCue  cue = iota
	atWork     // "mission à", "2 jours par semaine à", "in unserem Büro in"
	based      // "basé à", "situé à": whose base, the words before tell
	seat       // "siège à", "fondée à", "éditeur basé à": the company's own town
	near       // "à côté de", "proche de"
	away       // teams, agencies, schools, travel, hosting
)

// cueWords are looked for backwards from the name, within its clause; the nearest decides.
var cueWords = func() map[string]cue {
	m := map[string]cue{}
	for c, words := range map[cue]string{
		atWork: `mission missions prestation prestations poste postes site locaux bureau bureaux presence presentiel place jour
			jours j jrs semaine semaines sem hebdomadaire mois trimestre trimestriel retrouve retrouvons retrouver
			regroupement regroupements journee journees interviendrez interviendra intervenir intervention interventions
			client chez habiter metro gare campus atelier ateliers accueille travaillerez exerce exercera recherche
			recherchons recrute recrutons besoin offre hybride hybrid onsite day days week weekly month monthly office
			role position job contract contractor hire hiring looking need someone located lieu localisation
			standort einsatzort arbeitsort buro tage tag woche monat prasenz projekt kunden kunde einsatz arbeiten
			kantoor dagen dag teletravail tt remote distanciel ingenieur developpeur developpeuse consultant consultante
			dev tech lead expert engineer developer entwickler habitation gesucht suchen sucht squad plateau rattache
			rattachee accessible freelance cdi vor rest`,
		based: `base basee bases basees situe situee situes situees localise localisee localises ansassig sitzt based
			gevestigd installe installee`,
		seat: `siege hq headquarters headquartered hauptsitz fondee fonde creee cree nee implantee implante societe startup
			esn ssii cabinet entreprise editeur groupe pme scale agence company firm studio`,
		near: `cote proche pres near nahe proximite alentours autour nearby umgebung peripherie`,
		away: `equipe equipes team teams collegue collegues collaborateurs colleagues kollegen agences filiale filiales
			implantations implantes implantees presents presentes entre between zwischen vers fondateurs founders universite
			university ecole ecoles school schools diplome diplomee diplomes deplacement deplacements voyage voyages travel
			trips reisen heberge hebergee hebergees heberges hebergement hosted hosting datacenter datacenters serveurs
			servers aws azure gcp ovh fuseau timezone marches usines magasins clients customers accord tribunal rcs musee
			conference salon festival offshore nearshore offices sites nies origine marathon bourse villes cities trajet
			ligne lignes tgv provenant sources
			grusse grussen gruesse greetings salutations`,
	} {
		for _, w := range strings.Fields(words) {
			m[w] = c
		}
	}
	return m
}()

// owners tell whose base "basé à" is.
var owners = func() map[string]cue {
	m := map[string]cue{}
	for c, words := range map[cue]string{
		atWork: `client poste mission site plateforme dsi direction organisation entite service clients equipe squad projet job role
			position tache intervention acteur prestation entreprise_cliente customer kunde`,
		seat: `societe startup esn ssii cabinet entreprise editeur sommes groupe agence pme we company firm us our nous studio wir scaleup`,
		away: `filiale equipes team teams collegues partenaire partenaires fournisseur interlocuteurs prestataire prestataires
			freelance freelances candidat candidats profil profils independant independants`,
	} {
		for _, w := range strings.Fields(words) {
			m[w] = c
		}
	}
	return m
}()

// prepositions lead to a place.
var prepositions = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields("a au aux sur en dans in within at near im bei te i from depuis aus de du des d of von") {
		m[w] = true
	}
	return m
}()

// articles may stand between a preposition and a department: "dans la Vienne".
var articles = map[string]bool{"la": true, "le": true, "les": true, "l": true, "the": true, "der": true, "den": true}

// hosts are where data is, whose regions are named after towns: "AWS, région Paris".
var hosts = []string{"aws", "gcp", "azure", "ovh", "cloud", "scaleway", "hetzner"}

// isHostRegion reports whether a clause that leads to a town speaks of the region of a hosting company.
func isHostRegion(clause string) bool {
	rest, ok := strings.CutSuffix(clause, "region ")
	if !ok {
		return false
	}
	found := false
	backwards(rest, 4, func(w, _ string) bool {
		found = slices.Contains(hosts, w)
		return !found
	})
	return found
}

// cueBefore judges the words of the clause before a name. direct tells that a preposition leads straight to the name.
func cueBefore(clause string) (c cue, direct bool) {
	if strings.HasSuffix(clause, "l'un a ") || strings.HasSuffix(clause, "l'autre a ") || strings.HasSuffix(clause, "l'une a ") {
		return away, true
	}
	first := true
	var owner bool
	backwards(clause, 9, func(w, before string) bool {
		if first {
			direct = prepositions[w] && strings.HasSuffix(clause, " ") || articles[w] && prepositions[lastWord(before)]
			first = false
		}
		if owner {
			if o, ok := owners[w]; ok {
				c = o
				return false
			}
			return true
		}
		switch cueWords[w] {
		case noCue:
			return true
		case based:
			c, owner = based, true
			return true
		}
		c = cueWords[w]
		if w == "clients" && ourClients(before) {
			c = atWork
		}
		return false
	})
	return c, direct
}

// ourClients reports whether "clients" is one of them, to whom the freelancer is sent: "pour l'un de nos clients à Lyon".
func ourClients(before string) bool {
	for _, end := range []string{"de nos ", "de mes ", "de ses ", "de leurs ", "of our ", "pour nos ", "of my "} {
		if strings.HasSuffix(before, end) {
			return true
		}
	}
	return false
}

// refusedAfter are the words that, right after a name, make it no work place: time zones, schools, products, betting.
var refusedAfter = []string{
	" time", " timezone", " morning", " mornings", " hours", " sportif", " business school", " school of",
	" universite", " university", " cities", " tech ", "tech ", " 1 university", " metropole habitat", " agreement",
	" dauphine", " descartes", " sorbonne", " travail", " televisions", " competences", " connect", " 2030", " 2024",
	" relance", " num", " identite", " inter ", " active", " stock exchange", " consulting", " ee ", " ee,", " core", " db ", " humanis", " editor", " marathon", " saint-germain fc",
	" to have", " stock", " iii", " ii ", " ii,", " iv ", " iv,", ", a plus de", " bourse", " residents", " citizens",
}

// refusedBefore are the words right before a name that make it part of another: Air France, Banque de France.
var refusedBefore = []string{
	"air ", "banque de ", "orange ", "radio ", "tour de ", "made in ", "business ", "electricite de ", "gaz de ", "agro",
	"universite de ", "universite ", "ecole de ", "ecole des mines de ", "mines de ", "mines ", "insa ", "insa de ",
	"centrale ", "accords de ", "accord de ", "bourse de ",
	"epitech ", "iae ", "iae de ", "polytech ", "telecom ", "sciences po ", "rcs ", "fc ",
	"credit agricole ", "caisse d'epargne ", "tresorerie de ", "traite de ", "convention de ", "claude bernard ",
	"bank of ", "university of ", "vive la ", "equipe de ", "aeroports de ", "amerique du ", "afrique du ", "mer du ", "gare du ",
	"coree du ", "irlande du ", "europe du ", "ameriques du ", "credit du ", "voix du ", "devfest ", "devoxx ", "fest ",
}
