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
			client chez habiter campus atelier ateliers accueille travaillerez travaillez gearbeitet exerce exercera recherche
			recherchons recrute recrutons besoin offre hybride hybrid onsite day days week weekly month monthly office
			role position job contract contractor hire hiring looking need someone located lieu localisation
			standort einsatzort arbeitsort buro tage tag woche monat prasenz projekt kunden kunde einsatz arbeiten
			kantoor dagen dag teletravail tt remote distanciel ingenieur developpeur developpeuse consultant consultante
			dev lead expert engineer developer entwickler habitation must reside residing resident residents living live habitant residant resider wohnhaft
			eligible anywhere sit gesucht suchen sucht squad plateau rattache
			rattachee freelance cdi vor rest home domicile zuhause remoto teletrabajo presencial
			hibrido oficina ufficio ibrido kontoret biuro zdalnie`,
		based: `transfere transferee transferes demenage demenagee base basee bases basees situe situee situes situees localise localisee localises ansassig sitzt sits based
			gevestigd installe installee`,
		seat: `juridique siege hq headquarters headquartered hauptsitz fondee fonde creee cree nee implantee implante societe startup
			esn ssii cabinet entreprise editeur groupe pme scale agence company firm studio`,
		near: `possibles aeroport metro gare rer portes ponctuel ponctuels ponctuelle ponctuelles ponctuellement occasionnel occasionnels occasionnelle occasionnelles
			parfois occasional occasionally sometimes gelegentlich cote proche pres near nahe proximite accessible alentours autour nearby umgebung peripherie`,
		away: `antennes equipe equipes team teams collegue collegues collaborateurs colleagues kollegen agences filiale filiales
			implantations implantes implantees presents presentes entre between zwischen vers fondateurs founders universite
			university ecole ecoles school schools diplome diplomee diplomes deplacement deplacements voyage voyages travel
			trips reisen heberge hebergee hebergees heberges hebergement hosted hosting datacenter datacenters serveurs
			servers aws azure gcp ovh fuseau timezone marches usines magasins clients customers accord tribunal rcs
			conference salon festival offshore nearshore offices sites nies origine marathon bourse villes cities trajet
			ligne lignes tgv provenant sources dont utilisateurs utilisatrices users nutzer boutiques entrepots warehouses
			stores shops warehouse depot depots magasin seminaire seminaires seminar offsite offsites retreat retreats meetup meetups vivatech
			webinaire hackathon hackathons evenement evenements event events concurrents livraison livraisons livrer
			overlap overlapping reisebereitschaft dienstreise dienstreisen rechenzentrum rechenzentren utilise utilises utilisee utilisees deploye deployes deployed shipping expedition expeditions importe exporte ventes sales
			ancien ancienne anciens precedent precedente predecesseur previous former ehemalige ehemaliger bisherige bisheriger vorganger
			sortant sortante outgoing legacy altsystem hebergeur hebergeurs hoster serveur server fournisseur fournisseurs supplier dienstleister lieferant etait etaient
			annonces biens filtrer recuperer scraper extraire logements appartements horaires compatible compatibles couvre couvrent
			dessert desservant
			autres other andere chai chais vignes vignobles parle parlent raconte essais vends vend vendent vendu vendue vendues formations secondaire secondaires publiees publies rendre fahren fahrt liefern quitte quittent quittons arrive arrivent partent arrivant partant transite transitent expedie expedies livrent livrons vendons vendus
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
		seat: `societe startup esn ssii cabinet entreprise editeur sommes groupe agence pme we company firm us our nous studio wir scaleup team`,
		away: `filiale equipes teams collegues partenaire partenaires fournisseur interlocuteurs prestataire hebergeur dienstleister hoster supplier prestataires
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
	for _, w := range strings.Fields("a au aux sur en dans raum grossraum in within at near im bei te i from depuis innerhalb ab aus de du des d of von desde") {
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
		id := strings.TrimRight(clause, " ([0123456789")
		return strings.HasSuffix(id, "-") && (strings.HasSuffix(id, "west-") || strings.HasSuffix(id, "east-") ||
			strings.HasSuffix(id, "north-") || strings.HasSuffix(id, "south-") || strings.HasSuffix(id, "central-")) // "eu-west-3 (Paris)"
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
	if strings.HasSuffix(clause, "c'est a ") || strings.HasSuffix(clause, "c'est sur ") || workBracket(clause) {
		return atWork, true
	}
	if yearly(clause) && gathers(clause) {
		return near, true // where a team without offices meets is the best that is told of its place
	}
	if ownZone(clause) {
		return away, true
	}
	if yearly(clause) || interviews(clause) || spreads(clause) {
		return away, true
	}
	for _, end := range []string{" min de ", " minutes de ", " km de ", " mn de ", " minutes from ", " miles from ", " minuten von ", " km von "} {
		if strings.HasSuffix(clause, end) {
			return near, true
		}
	}
	first := true
	var owner bool
	backwards(clause, 9, func(w, before string) bool {
		if first {
			direct = prepositions[w] && (strings.HasSuffix(clause, " ") || w == "d") || articles[w] && (prepositions[lastWord(before)] || lastWord(before) == "tout" || lastWord(before) == "toute")
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
			if w != "prestataire" {
				return true
			}
		case based:
			c, owner = based, true
			return true
		}
		c = cueWords[w]
		switch {
		case c == atWork && sites[w] && second[lastWord(before)], strings.HasPrefix(w, "travaill") && strings.Contains(clause[len(before):], " avec "):
			c = away
		case w == "equipe" && leadsTeam(clause, before):
			c = near
		case c == atWork && cueWords[lastWord(before)] == away && formerly[lastWord(before)]:
			c = away
		case c == away && (weAre(before) || w == "vends" && lastWord(before) == "je"):
			c = seat
		case w == "offices" && (theirs[lastWord(before)] || direct && (strings.HasSuffix(before, ", ") || strings.TrimSpace(before) == "")):
			c = seat
		case (w == "trips" || w == "trip" || w == "deplacement" || w == "visits") && regular[lastWord(before)]:
			c = near
		case w == "cote" && strings.HasSuffix(clause, " cote a ") && !strings.HasSuffix(before, " a "):
			c = away // "coté à Amsterdam"
		case w == "missions" && (strings.HasSuffix(before, "avec ") || strings.HasSuffix(before, "avec des ") || strings.HasSuffix(before, "quelques ")):
			c = near
		case w == "prestataire" && (lastWord(before) == "notre" || lastWord(before) == "son" || lastWord(before) == "leur"):
			c = away
		case lives[w] && tellsTeam(before):
			c = away
		case (w == "equipe" || w == "team") && small[lastWord(before)]:
			c = seat
		case w == "equipe" && sits(clause, before):
			c = noCue
		case w == "kunden" && lastWord(before) == "unsere":
			c = away // "Unsere Kunden sind in Hamburg"
		case w == "clients" && ourClients(before), (w == "equipe" || w == "team" || w == "equipes") && joined(before):
			c = atWork
		case (w == "entre" || w == "between" || w == "zwischen") && shares(before):
			c = near
		}
		return false
	})
	return c, direct
}

// weAre reports whether the word that follows is what the authors call themselves: "We are a small supplier in".
func weAre(before string) bool {
	for _, p := range []string{"we are a ", "we're a ", "nous sommes un ", "nous sommes une ", "wir sind ein ", "wir sind eine "} {
		if i := strings.LastIndex(before, p); i >= 0 && len(before)-i-len(p) <= 12 {
			return true
		}
	}
	return false
}

// sits reports whether a clause says where the whole team is: "L'équipe est à", not "une partie de l'équipe est à".
func sits(clause, before string) bool {
	whose, rest := lastWord(before), strings.TrimRight(before, " '")
	if whose != "l" && whose != "notre" {
		return false
	}
	switch rest = strings.TrimRight(strings.TrimSuffix(rest, whose), " "); lastWord(rest) {
	case "", "et", "ou", "mais", "car", "puisque":
	default:
		return rest != "" && strings.ContainsAny(rest[len(rest)-1:], ",:;)-")
	}
	for _, end := range []string{" est a ", " sera a ", " se trouve a ", " siege a ", " travaille a "} {
		if strings.HasSuffix(clause, end) {
			return true
		}
	}
	return false
}

// yearly reports whether a clause says that one goes to a town once or twice a year: a seminar, no place of work.
func yearly(clause string) bool {
	before := strings.TrimRight(clause, " ")
	if i := strings.LastIndexByte(before, ' '); i >= 0 && prepositions[before[i+1:]] {
		before = before[:i]
	}
	for _, end := range []string{"par an", "l'an", "/an", " a year", " per year", "im jahr", "pro jahr", "yearly", "jahrlich", "tous les ans", "chaque annee"} {
		if strings.HasSuffix(before, end) {
			return true
		}
	}
	return false
}

// spreads reports whether a clause tells where others sit who work where they like: "Les devs bossent depuis".
func spreads(clause string) bool {
	for _, end := range []string{"travaillent depuis ", "bossent depuis ", "work from ", "working from ", "arbeiten aus "} {
		if before, ok := strings.CutSuffix(clause, end); ok {
			w := lastWord(before)
			return w != "you" && w != "vous" && w != "can" && w != "may" && w != "to" && w != "sie"
		}
	}
	return false
}

// interviews reports whether a clause speaks of where one is interviewed: "entretien dans nos locaux à".
func interviews(clause string) bool {
	found := false
	backwards(clause, 7, func(w, _ string) bool {
		found = w == "entretien" || w == "entretiens" || w == "interview" || w == "interviews" || w == "vorstellungsgesprach"
		return !found
	})
	return found
}

// ourClients reports whether "clients" is one of them, to whom the freelancer is sent: "pour l'un de nos clients à Lyon".
func ourClients(before string) bool {
	for _, end := range []string{"de nos ", "de mes ", "de ses ", "de leurs ", "chez nos ", "chez ses ", "of our ", "pour nos ", "of my "} {
		if strings.HasSuffix(before, end) {
			return true
		}
	}
	return false
}

// small are the words for teams that are a whole company: "Petite équipe en Haute-Savoie".
var small = map[string]bool{"petite": true, "petites": true, "small": true, "tiny": true, "little": true, "kleines": true}

// formerly are the words that make a client, a post or a site one of the past: "Ancien client à".
var formerly = map[string]bool{
	"ancien": true, "anciens": true, "precedent": true, "precedente": true, "previous": true, "former": true,
	"ehemalige": true, "ehemaliger": true, "bisherige": true, "bisheriger": true,
}

// theirs are the words that make offices those where the work is.
var theirs = map[string]bool{"their": true, "our": true, "the": true, "whose": true}

// regular are the words that make a trip part of the work.
var regular = map[string]bool{"monthly": true, "weekly": true, "fortnightly": true, "quarterly": true, "regular": true}
