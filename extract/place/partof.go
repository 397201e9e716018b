package place

import "strings"

// refusedAfter are the words that, right after a name, make it no work place: time zones, schools, products, betting.
var refusedAfter = []string{
	" time", " timezone", " morning", " mornings", " hours", " sportif", " business school", " school of",
	" universite", " university", " cities", " tech ", "tech ", " 1 university", " metropole habitat", " agreement",
	" dauphine", " descartes", " sorbonne", " travail", " televisions", " competences", " connect", " 2030", " 2024",
	" relance", " num", " identite", " inter ", " active", " stock exchange", " consulting", " ee ", " ee,", " core", " db ", " humanis", " editor", " marathon", " saint-germain fc",
	" to have", " stock", " europeenne", " nationale", " des metiers", " iii", " ii ", " ii,", " iv ", " iv,", ", a plus de", " bourse", " residents", " citizens",
}

// refusedBefore are the words right before a name that make it part of another: Air France, Banque de France.
var refusedBefore = []string{
	"rue de ", "avenue de ", "boulevard de ", "route de ", "faubourg de ", "porte de ", "pont de ", "air ", "banque de ", "orange ", "radio ", "tour de ", "made in ", "business ", "electricite de ", "gaz de ", "agro",
	"universite de ", "universite ", "ecole de ", "ecole des mines de ", "mines de ", "mines ", "insa ", "insa de ",
	"centrale ", "accords de ", "accord de ", "bourse de ",
	"epitech ", "iae ", "iae de ", "polytech ", "telecom ", "sciences po ", "rcs ", "fc ", "amtsgericht ", "registergericht ", "handelsregister ", "greffe de ",
	"credit agricole ", "caisse d'epargne ", "tresorerie de ", "traite de ", "convention de ", "claude bernard ",
	"bank of ", "university of ", "vive la ", "equipe de ", "aeroports de ", "amerique du ", "afrique du ", "mer du ", "gare du ",
	"coree du ", "asie du ", "journal ", "irlande du ", "europe du ", "ameriques du ", "credit du ", "voix du ", "devfest ", "devoxx ", "fest ",
}

// after and before hold those by their second byte and by their last but one, for most names have none beside them.
var after, before = func() (a, b [256][]string) {
	for _, s := range refusedAfter {
		a[s[1]] = append(a[s[1]], s)
	}
	for _, s := range refusedBefore {
		b[s[len(s)-2]] = append(b[s[len(s)-2]], s)
	}
	return a, b
}()

// companyForms end the name of a company: "Talent Lyon SAS", "Essen Digital GmbH".
var companyForms = map[string]bool{
	"sas": true, "sarl": true, "sasu": true, "eurl": true, "gmbh": true, "ltd": true, "limited": true, "inc": true, "llc": true,
	"bv": true, "nv": true, "srl": true, "spa": true, "plc": true, "kg": true, "consulting": true, "recruitment": true,
	"recruiting": true, "personalberatung": true, "holding": true, "labs": true, "partners": true, "associates": true, "advisory": true, "ventures": true,
}

// employs reports whether a university opens a line by itself: it is the client's name then, not a diploma's.
func employs(w window) bool {
	return strings.Trim(w.left, " -*") == "universite de" && (w.right == "" || strings.ContainsAny(w.right[:1], ".,("))
}

// partOfName reports whether the words that touch a name make it part of another: a school, a product, a company.
// Behind a label the next word may be the next line's.
func partOfName(w window, labelled bool) bool {
	if len(w.right) > 1 {
		for _, after := range after[w.right[1]] {
			if strings.HasPrefix(w.right, after) {
				return true
			}
		}
	}
	if len(w.left) > 1 {
		for _, before := range before[w.left[len(w.left)-2]] {
			if strings.HasSuffix(w.left, before) && !(before == "equipe de " && hires(w.right)) && !employs(w) {
				return true
			}
		}
	}
	rest, spaced := strings.CutPrefix(w.right, " ")
	return spaced && !labelled && companyForms[firstWord(rest)]
}
