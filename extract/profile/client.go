package profile

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// Organisation is the kind of client an ad is for.
type Organisation struct {
	Client market.Client
	Span   text.Span
}

// sign is a word for a kind of client and its weight.
type sign struct {
	is     market.Client
	weight int
}

var signs = text.NewLexicon(
	text.Entry[sign]{Meaning: sign{market.LargeCompany, 5}, Phrases: "grand groupe|grands groupes internationaux|groupe international|groupe mondial|leader mondial|leader europeen|leader francais|leader du|leader de|leader dans|leader sur|acteur majeur|acteur mondial|acteur incontournable|acteur leader|grande banque|grand compte|grande entreprise|grande enseigne|multinationale|cac 40|cac40|societe generale|bnp paribas|credit agricole|grand acteur|numero un|un des leaders|l'un des leaders|un des premiers|l'un des premiers groupes|leaders europeens|leaders mondiaux|leader international|groupe cote|groupe coopere|groupe audiovisuel|groupe energetique|groupe de distribution|groupe de defense|groupe coopératif|versicherungskonzern|handelskonzern|energiekonzern|automobilkonzern|industriekonzern|grand operateur|operateur national|ex-operateur|retail bank|luxury group|retail group|banking group|insurance group|industrial group|energy group|media group|hotel group|global bank|major retailer|blue chip|blue-chip|grands comptes|grosses structures|groupe bancaire|groupe industriel|groupe d'assurance|groupe francais|groupe automobile|groupe pharmaceutique|grand distributeur|large company|large group|multinational|global leader|market leader|fortune 500|ftse|dax-konzern|dax konzern|konzern|grosskonzern|marktfuhrer|weltmarktfuhrer|grossunternehmen|international group|global company|major player|leading bank|investment bank|constructeur automobile|groupe energetique"},
	text.Entry[sign]{Meaning: sign{market.LargeCompany, 3}, Phrases: "bancaire|energieversorger|energeticien|energy retailer|energy supplier|telecom operator|operateur telecom|operateur de telecommunications|operateur ferroviaire|compagnie aerienne|airline|constructeur|groupe|du groupe|avionneur|secteur bancaire|gestion d'actifs"},
	text.Entry[sign]{Meaning: sign{market.PublicBody, 6}, Phrases: "ministere|syndicat mixte|communaute d'agglomeration|communaute de communes|communaute urbaine|securite sociale|caisse de retraite publique|finances publiques|direction generale des|autorite organisatrice|transport public|transports publics|societe de transport public|office public|rectorat|gendarmerie|armee|tribunal|hospital|hospital group|hospital trust|krankenhaus|klinikum|stadtwerke|bundesnah|bundesnahe|bundesnaher|kanton|universitatsklinikum|university|police|city council|county council|centre de recherche|centre de recherche appliquee|laboratoire de recherche|ville de|la commune recrute|une metropole|european commission|institution europeenne|organisme de securite sociale|organisme de recherche publique|mairie de|prefecture de|region academique|fonction publique territoriale|institut de sante publique|agence nationale|agence regionale de sante|forschungsinstitut|institut fur|landesamt|stadtverwaltung|parc national|base navale|ministere des armees|droit public|categorie a|laboratoire public|organisme de recherche|centre de recherche public|service public|services publics|etablissement public|collectivite|collectivites|collectivite territoriale|fonction publique|secteur public|organisme public|operateur public|administration publique|conseil departemental|conseil regional|departement de|region occitanie|chu|hopital|centre hospitalier|universite|cnrs|inria|caf|urssaf|pole emploi|france travail|cpam|cnam|public sector|government|government department|local authority|council|nhs|ministry|federal agency|public body|behorde|ministerium|offentlicher dienst|offentliche verwaltung|offentlichen verwaltung|offentlicher auftraggeber|offentlichen sektor|bundesamt|bundesbehorde|landesbehorde|institution federale|institution europeenne|commission europeenne|etat|incubateur de services numeriques|beta.gouv|dinum|droit public"},
	text.Entry[sign]{Meaning: sign{market.Startup, 6}, Phrases: "startup|start-up|seed round|levee de fonds|levee de|la levee de|has raised|we raised|company raised|raised its|serie c|series c|amorcage|start up|startups|jeune pousse|scale-up|scaleup|scale up|licorne|seed|serie a|serie b|series a|series b|fintech en croissance|seed funded|venture backed|vc-backed|ont leve|a leve|avons leve|leves en|seed-runde|mobility-startup"},
	text.Entry[sign]{Meaning: sign{market.SmallCompany, 5}, Phrases: "pme|tpe|cooperative|coop|co-op|scop|gite|domaine viticole|fromagerie|cabinet comptable|boutique|librairie|restaurant|brasserie|boulangerie|musikschule|kleiner verlag|my shop|a small shop|family business|family-run|mein laden|handwerksbetrieb|kleiner betrieb|petite entreprise|petites entreprises|petit editeur|association|petite equipe|entreprise familiale|small company|small business|kmu|mittelstand|mittelstandler|mittelstandisches|mittelstandischen unternehmen|familienunternehmen|kleines unternehmen|artisan|petite structure|societe a taille humaine|entreprise a taille humaine"},
	text.Entry[sign]{Meaning: sign{market.ESN, 7}, Phrases: "rejoignez notre agence|rejoindre notre agence|agences en france|groupe de conseil|esn|ssii|ess2n|entreprise de services numeriques|entreprise de services du numerique|cabinet de conseil|societe de conseil|societe de services|conseil en technologies|conseil en ingenierie|consulting firm|consultancy|it services company|staffing agency|recruitment agency|systemhaus|it-dienstleister|it dienstleister|beratungshaus|beratungsunternehmen|unternehmensberatung|personalberatung|projet en assistance technique|en assistance technique|sourcing"},
	text.Entry[sign]{Meaning: sign{market.ESN, 3}, Phrases: "agence web|agence digitale|agence de communication|cabinet de recrutement"},
	text.Entry[sign]{Meaning: sign{market.ESN, 4}, Phrases: "chez l'un de nos clients|chez un de nos clients|chez notre client|acteur du conseil|services numeriques|chez nos clients|pour nos clients|rejoindre nos equipes|rejoignez nos equipes|nos consultants|notre reseau de freelances|besoin client|dans le cadre d'un besoin client|pour notre client"},
)

// elsewhere makes a sign say something of the candidate's past or of others.
var elsewhere = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "experience chez|experience significative chez|experience dans|experience en|experiences en|connaissance du|connaissances du|connaissance de|connaissance d'un|type|merci aux|pas une|pas un|not a|not an|keine|kein|pas de|no agencies|chez des|connaissance du secteur|idealement|un plus|atout|hors|rachete|rachetee|ni|pas d'|pas d|s'abstenir|ne pas repondre|merci aux|sans|ex|ouvert aux"})

// Client reads the kind of client. An agency that recruits for a client it describes counts as that client; the agency
// itself when it says nothing of the client.
func Client(d *text.Document) Organisation {
	type tally struct {
		weight int
		first  text.Hit[sign]
	}
	sums := map[market.Client]*tally{}
	for _, h := range signs.First(d, mostHits) {
		from, to := d.Sentence(h.From, 14)
		past := within(d, elsewhere, max(from, h.From-8), min(to, h.To+3)) && !isOne(d, h.From-1, "ecosysteme", "environnement", "contexte")
		if past || !signMeant(d, h) {
			continue
		}
		s := sums[h.Meaning.is]
		if s == nil {
			s = &tally{first: h}
			sums[h.Meaning.is] = s
		}
		if h.Meaning.weight > s.weight {
			s.first = h
		}
		s.weight = max(s.weight, h.Meaning.weight)
	}
	best := Organisation{Client: market.ClientUnknown}
	weight := 2
	heads, kind, at := headCount(d)
	switch {
	case heads == 0:
	case kind != market.ESN && heads > smallTo && heads < largeFrom:
		weight = 3 // between the two, and no word for a branch says more
	case kind == market.ESN:
		best, weight = Organisation{market.ESN, at}, 5
	case heads >= largeFrom:
		best, weight = Organisation{market.LargeCompany, at}, 5
	default:
		best, weight = Organisation{market.SmallCompany, at}, 4
	}
	for _, c := range [...]market.Client{market.PublicBody, market.ESN, market.LargeCompany, market.Startup, market.SmallCompany} {
		if s := sums[c]; s != nil && s.weight > weight {
			weight = s.weight
			best = Organisation{c, d.TokenSpan(s.first.From, s.first.To)}
		}
	}
	return best
}

func signMeant(d *text.Document, h text.Hit[sign]) bool {
	t := d.Tokens()
	switch d.Text(h.From, h.To) {
	case "caf", "chu", "cnam", "esn", "pme", "tpe", "kmu", "etat":
		return t[h.From].Caps || t[h.From].Cap
	case "universite":
		return !isOne(d, h.From-1, "ou", "or", "/", "en", "d", "niveau") && !isOne(d, h.To, ")", "ou", "equivalent") // "école d'ingénieurs ou université" is a diploma
	case "levee de", "la levee de":
		return h.To < len(t) && t[h.To].Kind == text.Number
	case "seed", "groupe":
		if isOne(d, h.To, "shop", "bank", "store") {
			return false
		}
		return !isOne(d, h.To, "de", "data", "script") && !isOne(d, h.From-1, "politique", "standard", "en")
	}
	return true
}
