package when

import "tjm/extract/text"

// hint is what a word near a span of time says of it.
type hint int

const (
	lasts    hint = iota + 1 // "durée": the span is that of the work
	contract                 // "mission de": the same when it follows at once
	upon                     // "pour", "sur": the same when it follows at once and nothing speaks against it
	not                      // "après", "tous les": another span
)

// durationCues stand before a span.
var durationCues = text.NewLexicon(
	text.Entry[hint]{Meaning: lasts, Phrases: "duree|duree de mission|duree de la mission|duree du contrat|duree initiale|duree prevue|duree estimee|duree previsionnelle|dureee|duration|contract duration|contract length|length|contract term|project length|project duration|assignment length|term|initial term|terms|dauer|laufzeit|projektdauer|projektlaufzeit|einsatzdauer|vertragsdauer|vertragslaufzeit|duur|looptijd|combien de temps|quantite|quantity|volume|volumen|umfang|nombre de jours|nb de jours|nb jours|jours prevus|charge|charge estimee|engagement|periode|period|zeitraum|assignment period"},
	text.Entry[hint]{Meaning: contract, Phrases: "mission|missions|contrat|contract|contrats|prestation|cdd|intervention|renfort|projet|project|projekt|assignment|engagement|gig|opdracht|auftrag|vertrag|einsatz|besoin|forfait|bail|freelance|freelance accepte|initial|initially|initial contract|premier contrat|premiere periode|periode initiale|fixed term|fixed term contract|ftc|bestelling|commande|marche"},
	text.Entry[hint]{Meaning: upon, Phrases: "pour|pendant|for|fur|voor|over|uber|sur|sind|geplant|geplant sind|visibilite|visibilite de|visibilite sur|vorerst|zunachst|erstmal|d'abord|minimum|min|min.|au moins|at least|mindestens|environ|env|env.|ca.|about|approximately|around|etwa|initialement|de|of|von|van|d'une duree de|passe pour|about|uber einen zeitraum von"},
	text.Entry[hint]{Meaning: not, Phrases: "apres|apres les|dans|dans les|depuis|il y a|tous les|toutes les|chaque|sous|conserve|conserves|conservee|conservees|conservation|retention|garantie|garanti|preavis|essai|periode d'essai|delai|delai moyen|delai de paiement|paiement|payment|paiement a|regle|reglement|facturation|notice|notice period|within|every|vor|seit|nach|after|last|past|derniers|dernieres|dernier|in|innerhalb|binnen|jusqu'a|jusque|up to|bis zu|moyenne|probation|probezeit|zahlungsziel|betaling|zahlung|valable|valid|age|experience|experiences|erfahrung|ervaring|historique|agee de|tous|alle|formation|stage|alternance|sla|hausse|croissance|depuis plus de|since|reponse|repond|maximum|anciennete|weniger als|moins de|more than|plus de|profondeur|recul|prochains|prochaines|next"},
)

// durationTails stand behind a span.
var durationTails = text.NewLexicon(
	text.Entry[hint]{Meaning: lasts, Phrases: "renouvelable|renouvelables|renouv|renouv.|renouvellable|renouvellables|renouvelable(s)|reconductible|reconductibles|prolongeable|prolongeables|prolongation possible|prolongation probable|extensible|extensibles|extension possible|extension likely|with extension|possible extension|rolling|initial|initially|initial term|initial contract|engagement|stint|secondment|ferme|fermes|fermee|minimum|mini|min|au moins|environ|pour commencer|to start|contract|contrat|mission|mission initiale|assignment|project|gig|projet|d'engagement|avant embauche|avant cdi|de mission|de prestation|de contrat|de cdd|vollzeit|full time|temps plein|fest|mit option|mit verlangerungsoption|mit option auf verlangerung|mit moglichkeit|verlangerbar|verlangerung|verlangerungsoption|option auf verlangerung|+ option|+ verlangerung|+|+ renouvellement|+ extension|+ ext|plus extension|puis renouvellement|selon avancement|max|of work|de travail|en tout|au total|in total|sur l'exercice|en regie|lang|long|avec possibilite|avec prolongation|avec renouvellement|met optie|met verlenging|de visibilite|visibilite|a temps plein"},
	text.Entry[hint]{Meaning: not, Phrases: "d'experience|d'experiences|d'expertise|experience|experiences|de pratique|de metier|d'anciennete|de code|de developpement|de back|de production|de java|de php|de python|ago|old|plus tard|apres|after|later|en moyenne|d'existence|d'essai|de preavis|de garantie|d'attente|d'historique|d'age|avant|before|/ an|/an|par an|par mois|/mois|/ mois|/semaine|/ semaine|/sem|/ sem|par semaine|par trimestre|per year|per week|per month|a year|a week|a month|pro woche|pro monat|pro jahr|/woche|/ woche|im monat|die woche|in der woche|de presence|presence|sur site|on site|vor ort|onsite|remote|de teletravail|teletravail|tt|de tt|a distance|de conge|de conges|conges|rtt|vacation|holiday|urlaub|erfahrung|berufserfahrung|ervaring|praxis|hebdomadaires|hebdomadaire|mensuels|weekly|fin de mois|fin de|/ 5|/5|sur 5|sur cinq|de recul|d'ecart|de delai|de formation|de retention|de conservation|minimum d'experience|mini d'experience|minimum sur|mini sur|au moins sur|working|de suite|consecutifs|et plus|in the office|au bureau|chez|de metro|notice|in person|de marche"},
)
