package dashboard

import "strings"

// frenchArticles are the regions that French names with an article; the others of France take "en".
var frenchArticles = map[string]string{
	"Hauts-de-France": "dans les ", "Pays de la Loire": "dans les ", "Grand Est": "dans le ",
	"La Réunion": "à ", "Mayotte": "à ", "Centre-Val de Loire": "en ",
}

// frenchRegions are those that take "en".
var frenchRegions = []string{
	"Auvergne-Rhône-Alpes", "Bourgogne-Franche-Comté", "Bretagne", "Corse", "Île-de-France", "Normandie",
	"Nouvelle-Aquitaine", "Occitanie", "Provence-Alpes-Côte d'Azur", "Guadeloupe", "Martinique", "Guyane",
}

// in says where, as a sentence does: "en Bretagne", "dans le Grand Est"; abroad, "région Vaud".
func (l *locale) in(region string) string {
	shown := l.named(region)
	if !l.french() {
		return "in " + shown
	}
	if article, ok := frenchArticles[region]; ok {
		return article + shown
	}
	for _, name := range frenchRegions {
		if strings.EqualFold(strings.ReplaceAll(region, "’", "'"), name) {
			return "en " + shown
		}
	}
	return "région " + shown
}

// named sets the name of a place as the language prints it: official files write Côte d'Azur with a straight apostrophe.
func (l *locale) named(place string) string { return strings.ReplaceAll(place, "'", "’") }
