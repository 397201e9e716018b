package personal

import (
	"strings"
	"unicode/utf8"

	"tjm/extract/text"
)

// ambiguous first names are words, places or brands as well: they tell nothing before a capital.
var ambiguous = setOf(`grace joy guy dean mark marine victoire aurore violette constance clement christian sue jack charlotte florence
	virginia victoria georgia carolina morgan madison jordan lincoln chelsea brad frank ernst sterling max will art rose may
	june april august austin dallas logan lance page chance faith hope angel romeo oscar alan lydia alma marcel emma jules
	roland albert leo ralph sandy rob sam augustin nancy sophia sofia lorraine malte shannon ray regina mercedes porsche carmen jade iris gael elsa jan marina`)

// placeNamed are the words after which a person's name names a street, a school, a building or a company.
var placeNamed = setOf(`rue avenue av ave boulevard bd bld place quai square allee cours impasse chemin route saint sainte st ste lycee
	college hopital chu universite university institut institute gare metro station tour stade aeroport port parc centre espace
	prix loi theoreme methode fondation groupe cabinet maison clinique salle residence immeuble ecole musee pont theatre fort
	campus bibliotheque client chez societe ets etablissements banque marque enseigne agence hotel laboratoire laboratoires galerie
	galeries atelier collection groupement domaine chateau fonds assurances garage transports fromagerie boulangerie editions`)

// placeAfter are the words that make the name before them a street's, a school's or a company's.
var placeAfter = setOf(`strasse platz allee weg ring ufer street road avenue square airport station university hospital school foundation
	prize institute group groupe award center centre lane drive court bank insurance assurances conseil et & and`)

// brands are companies and works that bear a full name, or a first name and a word.
var brands = setOf(`michael-page page-personnel robert-walters robert-half louis-vuitton yves-rocher leroy-merlin thomas-cook christian-dior
	martin-maurel pierre-fabre hugo-boss philip-morris karl-lagerfeld ralph-lauren laura-ashley oliver-wyman arthur-hunt
	alexander-mann morgan-stanley morgan-philips charles-schwab edward-jones thomson-reuters victor-hugo jean-moulin
	francois-mitterrand jean-jaures gabriel-peri charles-gaulle marks-spencer harvey-nash nigel-frank jefferson-frank
	mason-frank hays-nicholas ernst-young roland-berger arthur-little simon-kucher frederic-nietzsche jean-perrin paul-sabatier
	claude-bernard pierre-marie marie-curie louis-pasteur gustave-roussy yves-saint guy-degrenne marie-claire eric-bompard
	gerard-darel tony-parker jacques-vabre andre-citroen bernard-matthews carl-zeiss peter-kiewit fritz-winter max-planck
	heinrich-heine franz-haniel albert-einstein johannes-gutenberg robert-bosch thomas-sabo tommy-hilfiger calvin-klein johnson-johnson
	alan-turing ada-lovelace linus-torvalds martin-fowler robert-martin eric-evans kent-beck edgar-codd dan-north uncle-bob
	richard-stallman donald-knuth isaac-newton leonard-vinci george-washington steve-jobs bill-gates jack-wolfskin john-deere
	jean-paul jack-daniels mary-kay daniel-wellington marc-jacobs sarah-lawrence johns-hopkins sir-alfred henry-schein
	ben-arous ben-guerir juan-pins pierre-benite caroline-nord amelie-bains luc-primaube wayne-enterprises william-hill jane-street wells-fargo ben-jerry dr-oetker paul-hartmann karl-storz georg-fischer lars-larsen`)

func setOf(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// maxFullNames bounds the full names taken without a cue, maxTries the first names looked at for it.
const maxFullNames, maxTries = 64, 512

// fullNames finds a known first name before a surname, wherever they stand, but for streets, schools and companies.
func fullNames(s string) []Removal {
	var found []Removal
	inWord, tries := false, 0
	for i := 0; i < len(s) && len(found) < maxFullNames && tries < maxTries; {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			if !inWord && r >= 0xc0 && r < 0x180 && startsUpper(s[i:]) && beginsName(s, i) {
				tries++
				if r, ok := fullNameAt(s, i); ok {
					found, i = append(found, r), r.To
					continue
				}
			}
			inWord = isLetter(r)
			i += n
			continue
		}
		upper := c >= 'A' && c <= 'Z'
		if upper && !inWord && beginsName(s, i) {
			tries++
			if r, ok := fullNameAt(s, i); ok {
				found, i = append(found, r), r.To
				continue
			}
		}
		inWord = upper || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '/' || c == '@' || c == '.' || c == '\''
		i++
	}
	return found
}

// beginsName reports whether the word at i, or its part before a hyphen, is a first name: nearly all words stop here.
func beginsName(s string, i int) bool {
	var lower [24]byte
	n := 0
	for i+n < len(s) && n < len(lower) && s[i+n]|0x20 >= 'a' && s[i+n]|0x20 <= 'z' && s[i+n] < utf8.RuneSelf {
		if n > 0 && s[i+n] < 'a' {
			return false // a capital in the middle
		}
		lower[n] = s[i+n] | 0x20
		n++
	}
	if i+n < len(s) && s[i+n] >= utf8.RuneSelf {
		w := nameWord(s[i:])
		first, _, _ := strings.Cut(w, "-")
		return isFirstName(first)
	}
	return n > 2 && mayBeFirst(lower[:n]) && firstNames[string(lower[:n])]
}

// firstShapes has for the first three letters of each first name of plain letters a bit for the fourth; those of three
// letters have bit 31.
var firstShapes = func() (t [26 * 26 * 26]uint32) {
	for name := range firstNames {
		if len(name) > 2 && name[0]-'a' < 26 && name[1]-'a' < 26 && name[2]-'a' < 26 {
			t[(int(name[0]-'a')*26+int(name[1]-'a'))*26+int(name[2]-'a')] |= fourth(name)
		}
	}
	return t
}()

func fourth[T ~string | ~[]byte](w T) uint32 {
	if len(w) < 4 {
		return 1 << 31
	}
	return 1 << (w[3] & 31)
}

// mayBeFirst reports whether a word of three small letters and more may be a first name.
func mayBeFirst(w []byte) bool {
	return firstShapes[(int(w[0]-'a')*26+int(w[1]-'a'))*26+int(w[2]-'a')]&fourth(w) != 0
}

// fullNameAt reads the first name and the surname at s[i:].
func fullNameAt(s string, i int) (Removal, bool) {
	p, ok := personAt(s, i)
	if ok && p.isFirstNameAlone() && (answers(s[p.to:]) || listed(s, p)) {
		return Removal{Name, p.from, p.to}, true
	}
	if !ok || p.titled || len(p.words) < 2 || p.company || !isFirstName(p.words[0]) || isUpper(p.words[0]) {
		return Removal{}, false
	}
	first, last := text.Fold(p.words[0]).Text, text.Fold(p.words[len(p.words)-1]).Text
	if len(p.words) > 3 || ambiguous[first] || len(last) < 3 || technical[last] ||
		isCompany(s[i:p.to]) || ambiguous[last] && len(p.words) == 2 {
		return Removal{}, false
	}
	before := lastFolded(s[max(0, i-24):i])
	if placeNamed[before] || technical[before] || ambiguous[before] || // "université Claude Bernard"
		placeAfter[firstFolded(s[p.to:min(len(s), p.to+16)])] {
		return Removal{}, false
	}
	return Removal{Name, p.from, p.to}, true
}

// isBrand reports whether a company or a work bears the name.
func (p person) isBrand() bool {
	if len(p.words) < 2 {
		return false
	}
	first, second, last := text.Fold(p.words[0]).Text, text.Fold(p.words[1]).Text, text.Fold(p.words[len(p.words)-1]).Text
	return brands[first+"-"+second] || brands[first+"-"+last]
}

// isFirstNameAlone reports whether the name is one first name that is neither a word nor a brand.
func (p person) isFirstNameAlone() bool {
	return len(p.words) == 1 && !p.titled && isFirstName(p.words[0]) && !isUpper(p.words[0]) && !ambiguous[text.Fold(p.words[0]).Text]
}

// ands join the names of a list.
var ands = []string{", ", " et ", " and ", " und ", " en ", " & ", " puis "}

// listed reports whether another first name stands beside p: "Wouter, Sanne en Bram".
func listed(s string, p person) bool {
	for _, and := range ands {
		if strings.HasPrefix(s[p.to:], and) {
			if q, ok := personAt(s, p.to+len(and)); ok && q.isFirstNameAlone() {
				return true
			}
		}
		if before, ok := strings.CutSuffix(s[max(0, p.from-40):p.from], and); ok {
			end := max(0, p.from-40) + len(before)
			if q, ok := nameEndingAt(s, end); ok && q.isFirstNameAlone() {
				return true
			}
		}
	}
	return false
}

// answers reports whether what follows a first name says what that person does for the reader: "Stéphanie se tient à".
func answers(right string) bool {
	for _, verb := range []string{
		"se tient", "se fera", "vous ", "te ", "t'", "t’", "reviendra", "repondra", "répondra", "s'occupe", "will get", "will be",
		"will answer", "will call", "will reply", "can answer", "is happy", "is your", "est votre", "est ton", "est à ton", "est à votre", "sera votre",
		"sera ton", "freut", "steht", "hilft", "ist dein", "ist ihr", "ist deine", "ist ihre", "meldet",
	} {
		if strings.HasPrefix(right, " "+verb) {
			return true
		}
	}
	return false
}

// lastFolded returns the last word of s, folded, when only a blank follows it.
func lastFolded(s string) string {
	f := strings.Fields(text.Fold(strings.ToValidUTF8(s, " ")).Text)
	if len(f) == 0 {
		return ""
	}
	for len(f) > 1 && strings.Trim(f[len(f)-1], ":-\"'(") == "" { // "Client : Léon de Bruxelles"
		f = f[:len(f)-1]
	}
	w := f[len(f)-1]
	return strings.Trim(w[strings.LastIndexAny(w, "'(")+1:], ".,\"")
}

// firstFolded returns the first word of s, folded.
func firstFolded(s string) string {
	f := strings.Fields(text.Fold(strings.ToValidUTF8(s, " ")).Text)
	if len(f) == 0 || s[0] != ' ' && s[0] != '-' {
		return ""
	}
	return strings.Trim(f[0], "-.,;")
}
