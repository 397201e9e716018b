package profile

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// Diploma is the lowest diploma an ad asks for.
type Diploma struct {
	Education market.Education
	Span      text.Span
}

// rank orders the diplomas from the lowest.
var rank = map[market.Education]int{market.SelfTaught: 1, market.BTS: 2, market.Licence: 3, market.Master: 4}

var diplomas = text.NewLexicon(
	text.Entry[market.Education]{Meaning: market.SelfTaught, Phrases: "autodidacte|autodidactes|autodidact|self taught|self-taught|autodidakt|autodidakten|quereinsteiger|quereinsteigerin|sans diplome|peu importe le diplome|diplome non requis|pas de diplome|aucun diplome|no degree required|no degree needed"},
	text.Entry[market.Education]{Meaning: market.BTS, Phrases: "bts|dut|bac +2|bac+2|bac + 2|bac plus 2|bac 2|deust|hnd|fachinformatiker|fachinformatikerin|abgeschlossene ausbildung|it-ausbildung|informatik-ausbildung|berufsausbildung|abgeschlossene berufsausbildung|mbo"},
	text.Entry[market.Education]{Meaning: market.Licence, Phrases: "bac +3|bac+3|bac + 3|bac plus 3|bac +4|bac+4|bac + 4|licence pro|licence professionnelle|licence informatique|licence en informatique|but informatique|bachelor|bachelors|bachelor's|bsc|b.sc|b.sc.|bachelor's degree|abgeschlossenes studium|informatikstudium|studium der informatik|abgeschlossenes hochschulstudium|hochschulstudium|studium|university degree|degree-level|degree level|degree-educated|degree educated|degree in computer science|computer science degree|degree in computing|degree in|licence ou equivalent|diplome : licence|cs degree|hbo|maitrise informatique"},
	text.Entry[market.Education]{Meaning: market.Master, Phrases: "bac +5|bac+5|bac + 5|bac plus 5|bac 5|bac+4/5|bac +4/5|bac + 4/5|bac+4/+5|bac+4/bac+5|master 2|master en|master informatique|master's degree|masters degree|master degree|msc|m.sc|m.sc.|d'un master|diplome de master|un master|master in|master of science|doctorat|docteur|phd|ph.d|these de doctorat|master's|ecole d'ingenieur|ecole d'ingenieurs|ecoles d'ingenieurs|ecoles d'ingenieur|ecole ingenieur|ecole d'ing|diplome d'ingenieur|diplome ingenieur|diplomee ingenieur|ingenieur diplome|ingenieure diplomee|ingenieur de formation|ingenieure de formation|ingenieur(e) de formation|formation ingenieur|formation d'ingenieur|formation bac+5|cursus ingenieur|titre d'ingenieur|engineering degree|engineering school|grande ecole|grandes ecoles|diplom informatik|diplom-informatiker|dipl.-ing|wo"},
)

// notDiplomas look like one and are not.
var notDiplomas = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "scrum master|master data|webmaster|branche master|branch master|en alternance|licence mit|licence logicielle|licences|stagiaire|stage|biologiste autodidacte|dut test|zum studium|neben dem studium"})

// Education reads the lowest diploma the ad asks for.
func Education(d *text.Document) Diploma {
	out := Diploma{Education: market.EducationUnknown}
	for _, h := range diplomas.First(d, mostHits) {
		if out.Education != market.EducationUnknown && rank[h.Meaning] >= rank[out.Education] {
			continue
		}
		from, to := d.Sentence(h.From, 12)
		if !diplomaMeant(d, h, from, to) {
			continue
		}
		out = Diploma{h.Meaning, d.TokenSpan(h.From, h.To)}
	}
	return out
}

func diplomaMeant(d *text.Document, h text.Hit[market.Education], from, to int) bool {
	t := d.Tokens()
	if within(d, notDiplomas, max(from, h.From-2), h.To) {
		return false
	}
	if within(d, studies, max(from, h.From-8), h.From) {
		return false // "Tu prépares un BTS ou un bachelor": what an apprentice is learning
	}
	switch d.Text(h.From, h.To) {
	case "wo", "hbo", "mbo", "dut":
		return t[h.From].Caps
	case "degree in", "master in":
		return !isOne(d, h.From-1, "master", "masters", "s")
	case "un master", "master's":
		return !isOne(d, h.To, "data", "node", "branch")
	case "autodidacte", "autodidactes":
		// of the person asked for: "autodidactes bienvenus"
		return !isOne(d, h.From-1, "biologiste", "fondateur", "passionne") && !within(d, pasts, from, to)
	case "studium":
		return !isOne(d, h.From-1, "dem", "im")
	}
	return true
}

var studies = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "prepares|preparez|preparant|entres en|entrez en|poursuis|inscrit en|inscrite en"})

var pasts = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "a ete|ecrit par|cree par|fonde par|was written|founded by"})
