package profile

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// level is a word for a level and how sure it is.
type level struct {
	is   market.Seniority
	weak bool // "expérimenté" gives way to any other word
}

var levels = text.NewLexicon(
	text.Entry[level]{Meaning: level{is: market.Junior}, Phrases: "junior|juniors|debutant|debutante|debutant(e)|debutants|debutants acceptes|debutant accepte|jeune diplome|jeune diplomee|jeunes diplomes|premiere experience|entry level|entry-level|graduate|berufseinsteiger|berufsanfanger|einsteiger|young professional|starter"},
	text.Entry[level]{Meaning: level{is: market.Mid}, Phrases: "confirme|confirmee|confirmes|confirmee(e)|confirme(e)|confirme.e|confirme·e|intermediaire|intermediate|mid level|mid-level|midlevel|mid senior|medior|mediors|mid|fortgeschritten|middle|regular"},
	text.Entry[level]{Meaning: level{is: market.Mid, weak: true}, Phrases: "experimente|experimentee|experimentes|experimente(e)|experimente.e|experimente·e|experienced|erfahren|erfahrene|erfahrenen|erfahrener|ervaren|chevronne|chevronnee|aguerri|aguerrie|seasoned"},
	text.Entry[level]{Meaning: level{is: market.Senior}, Phrases: "senior|seniors|seniore|senior(e)|senior·e|snr|sr.|tres senior|experte|expert|expert(e)|expert.e|expert·e|experts|sachant"},
	text.Entry[level]{Meaning: level{is: market.Lead}, Phrases: "lead|tech lead|tech leads|techlead|technical lead|lead tech|lead technique|lead dev|lead developer|lead developpeur|lead engineer|team lead|teamlead|team leader|tech leader|leader technique|referent technique|referente technique|responsable technique|architecte|architect|architekt|architecte technique|architecte logiciel|solution architect|software architect|softwarearchitekt|principal engineer|principal developer|developpeur principal|developpeuse principale|principal|principale|chef d'equipe technique|head of|cto|staff engineer|staff|leadtech|technischer leiter|leitender|leitende"},
)

// people are whom ads ask for.
var people = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "developpeur|developpeuse|developpeurs|developpeur(se)|developpeur.se|developpeur·se|developpeur/se|developpeuse|dev|devs|developer|developers|engineer|engineers|ingenieur|ingenieure|ingenieur(e)|ingenieurs|consultant|consultante|consultant(e)|consultants|profil|profils|profile|candidat|candidate|candidat(e)|analyste|analyst|scientist|programmeur|programmer|entwickler|entwicklerin|softwareentwickler|backendentwickler|spezialist|berater|beraterin|berater:in|entwickler:in|ontwikkelaar|freelance|freelancer|independant|contractor|architecte|architect|expert|administrateur|administratrice|admin|dba|devops|sre|data engineer|technicien|chef de projet|product owner|fullstack|full stack|full-stack|backend|back end|back-end|frontend|poste|prestataire|intervenant|specialist|specialiste|testeur|qa|personne|collaborateur|coder|role"})

// labels announce the level: "Niveau : senior".
var labels = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "niveau|seniorite|seniority|level|experience level|seniority level|niveau de seniorite|niveau d'experience|niveau requis|profil|profil recherche|profile|erfahrungslevel|karrierestufe|erfahrung|experience|grade|niveau attendu|statut|niveau souhaite|poste|job level|seniorityniveau"})

// colleagues stand before a level that somebody else has: "avec un ingénieur senior".
var colleagues = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "avec|with|mit|met|aux cotes|aux cotes d'|a cote d'|epauler|epaule|epaulera|encadrer|encadre|encadree|encadrerez|encadrement|accompagne|accompagner|accompagnement|sous la direction|sous la responsabilite|sous|rattache|rattachee|reporting to|report to|reports to|reporte|reporterez|mentor|mentorer|mentored|mentoring|coacher|former|rejoindre|rejoignez|rejoindrez|team of|equipe de|equipe|equipes|compose|composee|composent|compte|comprend|comprenant|constituee|dont|including|including a|autres|interlocuteur|interlocuteurs|binome|collaborer|collaboration|collaborez|echanger|unterstutzung|zusammenarbeit|entre|between|devenir|evoluer vers|evolution vers|become|evoluer|faire monter|par le|par un|par notre|validation|valide|entretien|visio|du|des|nos|notre|leur|aupres|travailler avec|son|leurs|les|le|aider|assister|assist|support|guider|guide|plusieurs|quatre|trois|deux|cinq|ein team|teams"})

// asks stand before a level of the person asked for.
var asks = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "recherche|recherchons|recherchee|cherche|cherchons|recrute|recrutons|besoin|besoin d'un|en tant que|role de|poste de|poste d'un|rechercher|looking for|seeking|hiring|need|we need|wanted|suchen|sucht|gesucht|zoeken|zoekt|vous etes|tu es|you are|you're|sie sind|profil|fonction de|mission de|titre|intitule|as a|as an|als|recherche d'un|souhaite|souhaitons|intervenir|selectionne|position"})
