package when

import "tjm/extract/text"

// standIn reports whether the months l are those for which somebody is away who is to be replaced: "part quatre mois en
// voyage, nous cherchons un remplaçant". The sentence must tell of both.
func standIn(d *text.Document, from, to int, l length) bool {
	if l.unit != month || l.n > 24 {
		return false
	}
	away, replaced := false, false
	for i := from; i < to; i++ {
		if _, n := absences.At(d, i); n > 0 {
			away = true
		}
		if _, n := standIns.At(d, i); n > 0 {
			replaced = true
		}
	}
	return away && replaced
}

var (
	absences = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "part|parti|partie|s'absente|s'arrete|absent|absente|absence|conge|conges|voyage|tour du monde|prend|away|off|leaves|leave|travelling|sabbatical|parental|maternity|paternity|verreist|reist|weg|weltreise|sabbatjahr|elternzeit|geht|gaat|wereldreis|verlof"})
	standIns = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "a sa place|a leur place|sa place|son poste|leur place|in her place|in his place|in their place|her place|his place|an seiner stelle|an ihrer stelle|an deren stelle|pallier|suppleer|remplace|remplacement|remplacant|remplacante|prendre le relais|releve|interim|cover|covering|stand in|replacement|replace|fill in|vertretung|vertreten|ersatz|vervanging|vervanger|vervangen"})
)
