package simulation

import "math/rand/v2"

// agencies are invented companies that place freelancers, the busiest first.
var agencies = []string{
	"Altéa Conseil", "Novalys IT", "Groupe Ferrand Digital", "Kaolin Services", "Brise & Co", "Sept Rivières Conseil",
	"Orme Numérique", "Delta Quai", "Ateliers Vernet", "Passage Nord", "Cobalt Missions", "Hauteclaire Ingénierie",
	"Mistral Sourcing", "Petit Bois Tech", "Rhône & Saône IT", "Lumen Freelance", "Quatre Vents Digital", "Tilleul Conseil",
	"Armor Systèmes", "Beffroi Numérique", "Garance IT", "Ligne Claire Conseil", "Marée Haute", "Pont Neuf Talents",
}

// clients advertise for themselves.
var clients = []string{
	"Mutuelle des Deux Rives", "Planivet", "Transports Delorme", "Banque Saint-Clair", "Énergies du Couchant", "Librairie Mercure",
	"Assurances Florian", "Fretéo", "Cartonneries du Nord", "Optique Lambert", "Logis & Cie", "Semailles", "Voyages Hirondelle",
	"Régie des Eaux de l'Ouest", "Santélink", "Courtage Amiral", "Minoterie Perrin", "Télésoin", "Parcours Emploi", "Ville de Montrond",
}

var abroad = map[string][]string{
	"en": {"Harbour Lane Consulting", "Northgate Contracts", "Fenwick Digital", "Bluestone Resourcing", "Kite & Anchor", "Silverbeck"},
	"de": {"Lindenhof Projekte GmbH", "Nordlicht IT GmbH", "Kranich Consulting", "Rheintal Software AG", "Falkenberg Personal"},
}

// drawAdvertiser draws a busy agency more often than a small one.
func (a *Ad) drawAdvertiser(r *rand.Rand) {
	switch {
	case a.Lang != "fr":
		a.Company = pick(r, abroad[a.Lang])
	case r.Float64() < 0.25:
		a.Company = pick(r, clients)
	default:
		x := r.Float64()
		a.Company = agencies[int(x*x*float64(len(agencies)))]
	}
}
