package when

import "tjm/extract/text"

// cue is what a word says of a date near it.
type cue int

const (
	starts cue = iota + 1 // "démarrage": the date is the start
	since                 // "à partir de": the date is the start when it follows at once
	other                 // "avant le", "go live": the date is something else
	around                // "fin", "mi-": part of the date when it follows at once
)

var cues = text.NewLexicon(
	text.Entry[cue]{Meaning: other, Phrases: "end|ende|enddatum|projektende|bis|jusqu'a|jusqu'au|jusqu'en|avant le|avant|before|until|till|no later than|au plus tard|au plus tard le|spatestens|fin de mission|date de fin|fin previsionnelle|fin prevue|end date|closing|closes|close|closed|deadline|date limite|limite|candidature|candidatures|candidater|candidatez|last day|last day to apply|apply|apply by|postuler|publie|publiee|publie le|publication|posted|post date|updated|date updated|date posted|mise a jour|mis a jour|actualise|mise en production|mise en service|mep|livraison|livraisons|livrable|livrables|livre|livree|livrer|delivery|deliver|echeance|echeances|jalon|jalons|bewerbungsfrist|bewerbungsschluss|angebotsfrist|abgabefrist|frist|veroffentlicht|eingestellt am|cree|creee|creation|created|fonde|fondee|founded|gegrundet|depuis|since|seit|expire|expires|reponse avant|repondre avant|cloture|release|go live|go-live|golive|ouverture|lancement commercial|convention|reponses|offres avant|entretiens|entretien|interviews|soutenance|certification|certifie|obtenue|valable|migration|bascule|version|objectif|cible|horizon|fermeture|deploiement|deploye|reference|ref"},
	text.Entry[cue]{Meaning: starts, Phrases: "demarrage|demarrages|date de demarrage|demarrage souhaite|demarrage prevu|demarrage de mission|date demarrage|date de debut|date debut|debut|debut de mission|debut de la mission|debut souhaite|debut prevu|debut de prestation|debut de la prestation|demarre|demarrer|demarrant|demarrons|commence|commencer|commencons|commencement|prise de poste|prise de fonction|prise de fonctions|date de prise de poste|date de prise de fonction|poste a pourvoir|a pourvoir|a pourvoir le|entree en fonction|entree en mission|poste libre|poste vacant|date d'entree en mission|prise de mission|debut des travaux|attendu le|attendue le|besoin pour le|besoin au|mise en place|mise a disposition|pret a demarrer|entree en fonctions|arrivee|date d'arrivee|date d'entree|dispo|disponible|disponible le|disponibilite|disponibilites|disponibilite souhaitee|quand|start|start date|starts|starting|starting date|start am|start ab|startdatum|starttermin|startzeitpunkt|projektstart|project start|projektbeginn|beginn|beginnt|beginndatum|vertragsbeginn|einsatzbeginn|einsatzstart|eintritt|eintrittstermin|eintrittsdatum|lancement|lancement de la mission|kick off|kickoff|periode|period|assignment period|contract period|mission period|zeitraum|einsatzzeitraum|projektzeitraum|periode de mission|dates|date souhaitee|date souhaitee de demarrage|joining|joining date|availability|available|available from|begin|begins|beginning|commencing|commences|aanvang|ingangsdatum|startdatum opdracht|verfugbar|verfugbarkeit|starten|date d'intervention|beginnen|on demarre|geplanter start|geplanter beginn"},
	text.Entry[cue]{Meaning: since, Phrases: "a partir de|a partir du|a compter de|a compter du|des|des le|des la|from|as of|as from|effective|ab|ab dem|ab anfang|ab mitte|ab ende|vanaf"},
	text.Entry[cue]{Meaning: around, Phrases: "fin|mi|courant|anfang|mitte|early|mid|late|end of|beginning of|start of|debut du mois de|fin du mois de|le|am|im|in|the|on|per|du|von|vom|zum|au|pour|for|vers|around|about|ca|ca.|env|environ|le lundi|au mois de|mois de|le mois de|d'ici"},
)

// soons are ways to say "as soon as possible". The weaker ones need a word for the start in their sentence.
var soons = text.NewLexicon(
	text.Entry[bool]{Meaning: true, Phrases: "asap|a.s.a.p|a.s.a.p.|ab sofort|per sofort|sofort verfugbar|zum nachstmoglichen zeitpunkt|zum nachstmoglichen termin|zum nachst moglichen zeitpunkt|demarrage immediat|demarrage urgent|debut immediat|disponibilite immediate|dispo immediate|prise de poste immediate|immediate start|per direct|sofortiger start|start sofort|lancement des accord|available immediately|disponible immediatement"},
	text.Entry[bool]{Meaning: false, Phrases: "des que possible|au plus vite|au plus tot|le plus tot possible|le plus rapidement possible|rapidement|immediat|immediate|immediatement|immediately|tout de suite|des maintenant|des a present|de suite|as soon as possible|right away|straight away|sofort|nachstmoglich|nachstmoglichen|schnellstmoglich|schnellstmoglichst|so bald wie moglich|so schnell wie moglich|sobald wie moglich|baldmoglichst|zo snel mogelijk|zo spoedig mogelijk|des accord|des validation|des que disponible|umgehend|kurzfristig"},
)

// sendings are what one may be asked to do as soon as possible that is not the work.
var sendings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "repondre|repondez|reponse|reponses|envoyer|envoyez|envoi|retour|retours|revenir|reviens|reviendrons|recontacter|recontactons|candidature|candidatures|candidater|postulez|postuler|contacter|contactez|contacterons|rappelle|rappeler|appelez|reply|send|apply|respond|get back|contact|call|bewerbung|bewerben|melden|melde|melden sie|schicken|senden|resoudre|corriger|livrer|delivery|deploy|traiter|alerter|transmettre|transmettez|informer|signaler|impact"})
