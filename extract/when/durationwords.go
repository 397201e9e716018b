package when

import "tjm/extract/text"

// hint is what a word near a span of time says of it.
type hint int

const (
	lasts    hint = iota + 1 // "durée": the span is that of the work
	contract                 // "mission de": the same when it follows at once
	upon                     // "pour", "sur": the same when it follows at once and nothing speaks against it
	verb                     // "durera": the same as lasts when nothing else is said to last
	not                      // "préavis", "expérience": another span
	notAt                    // "après", "tous les": the same when it follows at once
)

// durationCues stand before a span.
var durationCues = text.NewLexicon(
	text.Entry[hint]{Meaning: lasts, Phrases: "duree|duree de mission|duree de la mission|duree du contrat|duree initiale|duree prevue|duree estimee|duree previsionnelle|dureee|duration|contract duration|contract length|length|" +
		"contract term|project length|project duration|assignment length|term|initial term|terms|dauer|laufzeit|projektdauer|projektlaufzeit|einsatzdauer|vertragsdauer|vertragslaufzeit|duur|looptijd|" +
		"combien de temps|quantite|quantity|volume|volumen|umfang|nombre de jours|nb de jours|nb jours|jours prevus|charge|charge estimee|engagement|periode|period|zeitraum|assignment period|" +
		"commande initiale|commande initial|contrat initial|engagement initial|commande ferme|premiere commande|tranche ferme|periode ferme|duree de prestation|duree de la prestation|duree d'intervention|duree du projet|duree du cdd|combien|how long|wie lange|hoe lang|duration of contract|timeline|timeframe|" +
		"first stretch|first stint|first term|first period|initial stretch|premier etant garanti|premiere etant garantie|premier etant ferme|premiere etant ferme|premier est garanti|premiere est garantie|premier est ferme|premiere est ferme|time frame|engagement ferme|fin :|abruf|kontingent|length of contract|length of assignment|length of engagement|duracion|durata|czas trwania|duracao|tage gesamt|anzahl tage|number of days|nb de j"},
	text.Entry[hint]{Meaning: contract, Phrases: "vous intervenez|vous interviendrez|tu interviens|tu interviendras|nous avons besoin de vous|you are with us|you will be with us|you'll be with us|you work with us|wir brauchen sie|wir brauchen dich|apprentissage|apprenticeship|contrat d'apprentissage|contrat d'alternance|contrat de professionnalisation|presta :|mandaat|inhuur|vervanging|vertretung|call off|duree du marche|duree de l'accord cadre|execution|mission|missions|contrat|contract|contrats|contractuel|contractuelle|prestation|cdd|intervention|renfort|projet|project|projekt|assignment|engagement|gig|opdracht|auftrag|vertrag|einsatz|besoin|forfait|bail|freelance|freiberuflich|freiberufler|freie mitarbeit|independant|independante|auto entrepreneur|" +
		"freelance accepte|initial|initially|initial contract|premier contrat|premiere periode|periode initiale|fixed term|fixed term contract|ftc|bestelling|commande|marche|mandat|mandate|" +
		"remplacement|cover|maternity cover|stint|regie|portage|interim|collaboration|partenariat|accord cadre|lot|vacation|stellenbesetzung|auftragsdauer|befristet|befristet auf|befristung|befristung auf|beauftragung|tma|" +
		"statut independant|conge parental|conge maternite|conge de maternite|conge paternite|conge sabbatique|arret maladie|elternzeit|mutterschutz|impegno|collaborazione|contratto|contrato|proyecto|projeto|colaboracion|colaboracao|encargo|progetto|incarico|kontrakt|umowa"},
	text.Entry[hint]{Meaning: upon, Phrases: "pour l'instant|pour le moment|for now|for the moment|furs erste|fur den moment|for the next|for the coming|pour les|fur die nachsten|fur die kommenden|voor de komende|para los proximos|por los proximos|para os proximos|per i prossimi|pour|pendant|for|fur|voor|over|uber|sur|sind|geplant|geplant sind|visibilite|visibilite de|visibilite sur|vorerst|zunachst|erstmal|d'abord|wahrend|minimum|min|min.|au moins|at least|mindestens|" +
		"meilleurs delais|plus brefs delais|delais les plus brefs|delais les plus courts|environ|env|env.|approx|approx.|circa|mind|mind.|ca.|about|approximately|around|etwa|initialement|de|of|von|van|d'une duree de|passe pour|uber einen zeitraum von"},
	text.Entry[hint]{Meaning: verb, Phrases: "signons pour|nous signons pour|on signe pour|sign up for|wir unterschreiben fur|budget couvre|budget covers|budget deckt|le votre sera|le votre sera de|la votre sera|la votre sera de|le tien sera de|la tienne sera de|yours will be|yours is|yours lasts|ihrer lauft|ihrer dauert|deiner lauft|deiner dauert|vous restez|tu restes|vous resterez|on part sur|nous partons sur|on est partis pour|on s'engage sur|nous nous engageons sur|you stay|bleiben sie|est l'affaire de|l'affaire de|une affaire de|a matter of|sache von|angelegenheit von|doit durer|devrait durer|devraient durer|va durer|peut durer|pourrait durer|prevue durer|nous comptons|je compte|on compte sur|nous tablons sur|je table sur|we reckon|we reckon on|we estimate|we count on|expected to take|should take|wir rechnen mit|ich rechne mit|wir planen|wir kalkulieren mit|duurt|duren|we rekenen op|es geht um|on compte|on table sur|dure|durera|durerait|durent|lasting|lasts|will last|last|runs for|running for|will run|dauert|dauern|prevoir|prevoyez|nous prevoyons|on prevoit|comptez|compter|tablez sur|say|let's say|" +
		"disons|sagen wir|court sur|courra sur|et court|qui court|s'etale sur|s'etend sur|etale sur|etales sur|etalees sur|repartis sur|reparti sur|repartie sur|spread over|spread across|verteilt auf|verteilt uber|planned for|prevu pour|" +
		"prevue pour|prevu sur|prevue sur|estime a|estimee a|estimation|signe pour|sign for|commit to|engagez pour|t'engages pour"},
	text.Entry[hint]{Meaning: not, Phrases: "roadmap for the next|plan for the next|plans for the next|planned for the next|budget for the next|goal for the next|goals for the next|objectifs pour les|objectif pour les|roadmap pour les|feuille de route pour les|budget pour les|plan pour les|projets pour les|priorites pour les|clients s'engagent pour|clients s'engagent sur|clients s'engagent|customers commit to|customers sign for|customers commit|kunden binden sich|depuis combien de temps|depuis quand|since when|seit wann|figure for|price for|quote for a|a rate for|payment terms|payment term|pagamento|pago|esperienza|experiencia|doswiadczenia|fatturazione|conserve|conserves|conservee|conservees|conservation|retention|garantie|garanti|preavis|essai|periode d'essai|periode d'integration|phase d'integration|periode d'adaptation|periode de rodage|periode de passation|periode de formation|periode de recouvrement|onboarding :|onboarding de|onboarding period|handover period|handover :|einarbeitungsphase|delai|delai moyen|delai de paiement|runway|runway for|runway of|runway is|of runway|tresorerie|tresorerie pour|cash for|cash pour|liquiditat|liquiditat fur|paiement|payment|paiement a|regle|reglement|" +
		"facturation|notice|notice period|moyenne|probation|probezeit|zahlungsziel|betaling|zahlung|valable|valid|experience|experiences|erfahrung|ervaring|historique|formation|stage|alternance|sla|" +
		"reponse|repond|anciennete|profondeur|recul|processus|process|recrutement|recruiting|recruitment|hiring|entretien|entretiens|interview|interviews|auswahlverfahren|procedure|habilitation|" +
		"enquete|decision|warranty|guarantee|gewahrleistung|trial|trial period|montee en competence|kundigungsfrist|frist|einarbeitung|rodage|vacances|holidays|leave|urlaub|sprint|sprints|iteration|" +
		"iterations|penalites|penalty|carence|non concurrence|remboursement|retard|existence|existe|mandat administratif|par mandat|salaire|salary|gehalt|bonus|prime|mutuelle|abonnement|subscription|hebergement|logs|archives|" +
		"sauvegardes|backups|cycle|cycles|livraison|livraisons|delivery|lieferung|lieferzeit|rtt|conge|conges|paie|payons|payes|paye|factures|facture|invoice|invoices|rechnung|support|deadline|delais|" +
		"attente|waiting|hackathon|fondee|creee|founded|anniversaire|renouvellement de|reconduction de|extension|verlangerung|verlangerung um|prolongation|prolongation de|option|tacite reconduction|" +
		"stagiaire|ecole"},
	text.Entry[hint]{Meaning: notAt, Phrases: "apres|apres les|dans|dans les|depuis|il y a|tous les|toutes les|chaque|sous|within|every|vor|seit|nach|after|last|past|derniers|dernieres|dernier|in|innerhalb|binnen|jusqu'a|jusque|up to|" +
		"au dela de|au-dela de|au dela d'|au-dela d'|beyond|bis zu|age|agee de|tous|alle|depuis plus de|since|maximum|weniger als|moins de|more than|plus de|prochains|prochaines|next|hausse|croissance|vieux de|d'ici|en moins de|less than|au bout de|" +
		"passe|in less than|all"},
)

// durationEndings are the German compounds that announce a duration or another span.
var durationEndings = []ending[hint]{
	{"speicherdauer", not},
	{"haltedauer", not},
	{"haltungsdauer", not},
	{"antwortdauer", not},
	{"ausdauer", not},
	{"frist", not},
	{"garantie", not},
	{"dauer", lasts},
	{"laufzeit", lasts},
	{"zeitraum", lasts},
	{"umfang", lasts},
	{"volumen", lasts},
	{"probezeit", not},
	{"arbeitungszeit", not},
	{"lieferzeit", not},
	{"erfahrung", not},
	{"praxis", not},
	{"vertrag", contract},
	{"auftrag", contract},
	{"einsatz", contract},
	{"projekt", contract},
	{"vertretung", contract},
}

// otherSpans behind a span say that it is not that of the work.
var otherSpans = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "experience|experiences|d'experience|xp|d'xp|essai|d'essai|preavis|de preavis|garantie|probation|notice|warranty|probezeit|kundigungsfrist|erfahrung|berufserfahrung|anciennete|conges|urlaub|" +
	"holiday|holidays|salaire|maternite|paternite|existence|de recul|par an|par mois|par semaine|per week|per month|per year|pro woche|pro monat|delai|d'attente|formation|d'alternance|alternance|" +
	"de stage|stage|mois suivant|seniorite|minimum de pratique"})

// durationTails stand behind a span.
var durationTails = text.NewLexicon(
	text.Entry[hint]{Meaning: lasts, Phrases: "seems sensible|seem sensible|sounds sensible|sounds about right|sounds right|seems about right|seems right|should be enough|should be plenty|should do|should suffice|seems realistic|seems reasonable|seem reasonable|seem realistic|is realistic|" +
		"nous paraissent raisonnables|nous paraissent realistes|me paraissent raisonnables|me paraissent realistes|nous semblent raisonnables|nous semblent realistes|me semblent raisonnables|me semblent realistes|paraissent suffisants|semblent suffisants|paraissent suffisantes|semblent suffisantes|devraient suffire|devrait suffire|suffiront|devraient faire l'affaire|feront l'affaire|sollten reichen|sollten genugen|durften reichen|mussten reichen|scheinen realistisch|erscheinen realistisch|job|piece of work|pour la premiere commande|pour la premiere periode|pour la premiere tranche|pour le premier bon|for the first order|for the first term|for the first period|fur den ersten abruf|fur die erste bestellung|d'abord|zunachst|erstmal|first|to begin with|fur den anfang|zum start|om te beginnen|eerst|au depart|dans un premier temps|pleins|s work|s contract|s contracting|s cover|s engagement|s assignment|work|of cover|of contracting|of freelancing|de couverture|arbeit|de trabajo|di lavoro|prorogables|rinnovabili|renovables|renouvelable|renouvelables|renouv|renouv.|renouvellable|renouvellables|renouvelable(s)|reconductible|reconductibles|prolongeable|prolongeables|prolongation possible|prolongation probable|" +
		"extensible|extensibles|extension possible|extension likely|with extension|possible extension|rolling|initial|initially|initial term|initial contract|engagement|stint|secondment|ferme|fermes|" +
		"fermee|minimum|mini|min|au moins|environ|pour commencer|to start|contract|contrat|mission|mission initiale|assignment|project|gig|projet|d'engagement|avant embauche|avant cdi|de mission|" +
		"de prestation|de contrat|de cdd|de freelance|de projet|de marche|de commande|en freelance|en indep|vollzeit|full time|temps plein|fest|mit option|mit verlangerungsoption|mit option auf verlangerung|mit moglichkeit|verlangerbar|verlangerung|" +
		"verlangerungsoption|option auf verlangerung|+ option|+ verlangerung|+|+ renouvellement|+ extension|+ ext|plus extension|puis renouvellement|selon avancement|max|of work|de travail|en tout|" +
		"au total|in total|sur l'exercice|en regie|lang|long|avec possibilite|avec prolongation|avec renouvellement|met optie|met verlenging|de visibilite|visibilite|a temps plein|resiliable|" +
		"resiliables|kundbar|terminable|cancellable|fixed term|fixed-term|ftc|cover|from|starting|starting from|a partir|a compter|des|ab|commencing|beginning|a temps partiel|temps partiel|part time|" +
		"part-time|teilzeit|non renouvelable|non renouvelables|tacitement|renewable|extendable|extensions|with extensions|with renewal|b2b|auftrag|einsatz|befristet|befristung|firm|guaranteed|" +
		"garantis|confirmes|signes|prevus|planned|de regie|d'intervention|de renfort|de remplacement|de collaboration|de portage|vertrag|projekt|laufzeit|projektlaufzeit|contract length"},
	text.Entry[hint]{Meaning: not, Phrases: "of experience|of professional experience|of work experience|of relevant experience|of commercial experience|of hands on experience|of industry experience|d'enquete|d'habilitation|de procedure|d'instruction|de vetting|of vetting|of clearance|of checks|of security checks|from start to finish|from start to end|from first call to offer|from application to offer|du debut a la fin|du premier appel a l'offre|de retard|d'avance|late|behind schedule|en retard|sur deux|sur trois|sur quatre|pour livrer|pour rendre|pour repondre|to deliver|to ship|de preuve|de recherche|de stock|de donnees|de logs|d'experience|d'experiences|d'expertise|experience|experiences|de pratique|de metier|d'anciennete|de code|de developpement|de back|de production|de java|de php|de python|ago|old|plus tard|" +
		"apres|after|later|en moyenne|d'existence|d'essai|de preavis|de garantie|d'attente|d'historique|d'age|avant|before|/ an|/an|par an|par mois|/mois|/ mois|/semaine|/ semaine|/sem|/ sem|" +
		"par semaine|par trimestre|per year|per week|per month|a year|a week|a month|pro woche|pro monat|pro jahr|/woche|/ woche|im monat|die woche|in der woche|de presence|presence|sur site|on site|" +
		"vor ort|onsite|remote|de teletravail|teletravail|tt|de tt|a distance|de conge|de conges|conges|rtt|vacation|holiday|urlaub|erfahrung|berufserfahrung|ervaring|praxis|hebdomadaires|" +
		"hebdomadaire|mensuels|weekly|fin de mois|fin de|/ 5|/5|sur 5|sur cinq|de recul|d'ecart|de delai|de formation|de retention|de conservation|minimum d'experience|mini d'experience|minimum sur|" +
		"mini sur|au moins sur|working|de suite|consecutifs|et plus|in the office|au bureau|chez|de metro|notice|in person|de marche|si tout va bien|si tout se passe bien|if all goes well|wenn alles gut geht|esperienza|de experiencia"},
)
