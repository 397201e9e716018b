package simulation

import (
	"math/rand/v2"

	"tjm/internal/market"
)

type town struct {
	weight   float64
	postcode string
	place    market.Place
	price    float64
}

func fr(weight float64, postcode, city, dept, region string, price float64) town {
	return town{weight, postcode, market.Place{City: city, Department: dept, Region: region, Country: "FR"}, price}
}

const idf, ara, naq, occ, paca, hdf = "Île-de-France", "Auvergne-Rhône-Alpes", "Nouvelle-Aquitaine", "Occitanie", "Provence-Alpes-Côte d'Azur", "Hauts-de-France"

var frenchTowns = []town{
	fr(30, "75009", "Paris", "75", idf, 1.07), fr(5, "92800", "La Défense", "92", idf, 1.08), fr(3, "92100", "Boulogne-Billancourt", "92", idf, 1.06),
	fr(2, "93200", "Saint-Denis", "93", idf, 1.03), fr(2, "94120", "Fontenay-sous-Bois", "94", idf, 1.02), fr(2, "78140", "Vélizy-Villacoublay", "78", idf, 1.02),
	fr(11, "69003", "Lyon", "69", ara, 0.97), fr(3, "38000", "Grenoble", "38", ara, 0.93), fr(1.2, "63000", "Clermont-Ferrand", "63", ara, 0.87), fr(1, "74000", "Annecy", "74", ara, 0.94),
	fr(7, "44000", "Nantes", "44", "Pays de la Loire", 0.92), fr(1.4, "49000", "Angers", "49", "Pays de la Loire", 0.87), fr(1, "72000", "Le Mans", "72", "Pays de la Loire", 0.86),
	fr(6, "59000", "Lille", "59", hdf, 0.93), fr(1.2, "59650", "Villeneuve-d'Ascq", "59", hdf, 0.92), fr(0.8, "80000", "Amiens", "80", hdf, 0.86),
	fr(5, "33000", "Bordeaux", "33", naq, 0.92), fr(1.3, "79000", "Niort", "79", naq, 0.9), fr(0.7, "64000", "Pau", "64", naq, 0.88),
	fr(5, "31000", "Toulouse", "31", occ, 0.92), fr(2.6, "34000", "Montpellier", "34", occ, 0.89),
	fr(3, "13002", "Marseille", "13", paca, 0.91), fr(2.4, "06560", "Sophia Antipolis", "06", paca, 0.96), fr(1.8, "13100", "Aix-en-Provence", "13", paca, 0.92),
	fr(4, "35000", "Rennes", "35", "Bretagne", 0.9), fr(1, "29200", "Brest", "29", "Bretagne", 0.86),
	fr(2.2, "67000", "Strasbourg", "67", "Grand Est", 0.91), fr(0.9, "54000", "Nancy", "54", "Grand Est", 0.87), fr(0.7, "51100", "Reims", "51", "Grand Est", 0.87),
	fr(1.5, "76000", "Rouen", "76", "Normandie", 0.88), fr(1, "14000", "Caen", "14", "Normandie", 0.87),
	fr(1.2, "37000", "Tours", "37", "Centre-Val de Loire", 0.88), fr(1.1, "45000", "Orléans", "45", "Centre-Val de Loire", 0.89),
	fr(0.9, "21000", "Dijon", "21", "Bourgogne-Franche-Comté", 0.86), fr(0.4, "97400", "Saint-Denis", "974", "La Réunion", 0.88),
}

var foreignTowns = map[string][]town{
	"en": {
		{5, "", market.Place{City: "London", Region: "England", Country: "GB"}, 1.1},
		{1, "", market.Place{City: "Manchester", Region: "England", Country: "GB"}, 0.98},
		{2, "", market.Place{City: "Luxembourg", Country: "LU"}, 1.05},
		{1, "", market.Place{City: "Brussels", Region: "Bruxelles-Capitale", Country: "BE"}, 1.0},
		{3, "75002", market.Place{City: "Paris", Department: "75", Region: idf, Country: "FR"}, 1.07},
	},
	"de": {
		{2, "10115", market.Place{City: "Berlin", Region: "Berlin", Country: "DE"}, 1.1},
		{2, "80331", market.Place{City: "München", Region: "Bayern", Country: "DE"}, 1.2},
		{1, "60311", market.Place{City: "Frankfurt am Main", Region: "Hessen", Country: "DE"}, 1.2},
		{1, "20095", market.Place{City: "Hamburg", Region: "Hamburg", Country: "DE"}, 1.15},
	},
}

func (a *Ad) drawPlace(r *rand.Rand) {
	towns := frenchTowns
	if a.Lang != "fr" {
		towns = foreignTowns[a.Lang]
	}
	t := drawTown(r, towns)
	a.Place, a.Postcode = t.place, t.postcode
}

func drawTown(r *rand.Rand, towns []town) town {
	total := 0.0
	for _, t := range towns {
		total += t.weight
	}
	x := r.Float64() * total
	for _, t := range towns {
		if x -= t.weight; x < 0 {
			return t
		}
	}
	return towns[0]
}

// townPrice is what a place adds to or takes from the price.
func (a *Ad) townPrice() float64 {
	for _, towns := range [][]town{frenchTowns, foreignTowns["en"], foreignTowns["de"]} {
		for _, t := range towns {
			if t.place == a.Place {
				return t.price
			}
		}
	}
	return 1
}
