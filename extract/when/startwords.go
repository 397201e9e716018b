package when

import "tjm/extract/text"

// cue is what a word says of a date near it.
type cue int

const (
	starts cue = iota + 1 // "démarrage": the date is the start
	since                 // "à partir de": the date is the start when it follows at once
	other                 // "avant le", "go live": the date is something else
	joins                 // "on t'attend": the same as starts when it is near
	around                // "fin", "mi-": part of the date when it follows at once
)

var cues = text.NewLexicon(
	text.Entry[cue]{Meaning: other, Phrases: "interviews begin|interviews start|interviews will begin|interviews will start|interviews commence|interviews are held|interviews take place|interviewing starts|entretiens debutent|entretiens debuteront|entretiens commencent|entretiens commenceront|entretiens demarrent|entretiens demarreront|entretiens auront lieu|auditions debutent|gesprache beginnen|gesprache starten|gesprache finden|bewerbungsgesprache|vorstellungsgesprache|vorstellungsgesprache beginnen|bewerbungsgesprache beginnen|remise des plis|depot des plis|depot des offres|depot des candidatures|reception des offres|reception des plis|ouverture des plis|remise des candidatures|submission of bids|submission of tenders|bids due|tenders due|bids are due|remise des plis|remise des candidatures|remise des propositions|depot des plis|depot des offres|depot des candidatures|depot des dossiers|reception des offres|a debut|jusqu'a debut|le lancement|un lancement|son lancement|notre lancement|du lancement|au lancement|a commence|ont commence|a demarre|ont demarre|a debute|ont debute|started|has begun|began|fin :|fin le|fin au|jusqu'a quand|closing date|end|ende|enddatum|projektende|bis|jusqu'a|jusqu'au|jusqu'en|avant le|avant|before|until|till|no later than|au plus tard|au plus tard le|spatestens|fin de mission|date de fin|" +
		"fin previsionnelle|fin prevue|end date|closing|closes|close|closed|deadline|date limite|limite|candidature|candidatures|candidater|candidatez|last day|last day to apply|apply|apply by|" +
		"postuler|publie|publiee|publie le|publication|posted|post date|updated|date updated|date posted|mise a jour|mis a jour|actualise|mise en production|mise en prod|mises en production|prod|" +
		"visee|mise en service|mep|livraison|livraisons|livrable|livrables|livre|livree|livrer|delivery|deliver|echeance|echeances|jalon|jalons|bewerbungsfrist|bewerbungsschluss|angebotsfrist|" +
		"abgabefrist|frist|veroffentlicht|eingestellt am|cree|creee|creation|created|fonde|fondee|founded|gegrundet|depuis|since|seit|expire|expires|reponse avant|repondre avant|cloture|release|" +
		"go live|go-live|golive|ouverture|lancement commercial|convention|reponses|offres avant|entretiens|entretien|interviews|soutenance|certification|certifie|obtenue|valable|migration|bascule|" +
		"version|objectif|cible|se termine|se terminera|termine|s'acheve|prend fin|prendra fin|finit|ends|ended|ending|endet|lauft aus|auslaufen|arret|arret de mission|arret de la mission|terme|" +
		"horizon|depart a la retraite|depart en retraite|depart de|depart d'|depart du|suite au depart|apres le depart|depart en conge|deadline is|gultig bis|zuschlag bis|angebote bis|bis zum|" +
		"rapport|rapport final|restitution|resultats|remise du rapport|remise des offres|laut stand|jury|recette|audience|salon|lancement du produit|launch|product launch|launches|commercialisation|inauguration|publication le|date de publication|mise en ligne|en ligne|" +
		"en ligne depuis|date de parution|paru le|offre du|annonce du|en vigueur|conformite|entry into force|fin de support|end of life|eol|obsolescence|notification|elternzeit|expiration|" +
		"renouvellement|prochaine version|v2|beta|mvp|financement|levee|nouvelle version|bouclage|avant fin|avant la fin|d'ici la fin|fermeture|deploiement|deploye|reference|ref"},
	text.Entry[cue]{Meaning: starts, Phrases: "es libre|etes libre|serais libre|seras libre|serez libre|seriez libre|are free|you're free|be free|frei sind|frei bist|frei seid|entrez en fonction|entrez en fonctions|entrerez en fonction|entrerez en fonctions|entres en fonction|prenez le relais|prends le relais|prendrez le relais|prendras le relais|prendre le relais|prenez la releve|prendrez la releve|prendre la releve|prenez la suite|prendrez la suite|prendre la suite|you take over|you'll take over|you will take over|you would take over|prenez vos fonctions|prenez votre poste|prendrez vos fonctions|prendrez votre poste|take up the post|take up your post|take up your duties|treten an|antreten|treten ihre stelle an|etre la pour|etre la le|parmi nous le|parmi nous au|with us by|with us on|ordre de service|ordre de service prevu|notice to proceed|affectation au|affectation le|affectation prevue|affectation souhaitee|date d'affectation|nomination au|nomination le|empezando|empezando en|empezar|a empezar|comienzo|comenzando|comenzamos|empezamos|iniziando|si comincia|si parte|demarrage|demarrages|date de demarrage|demarrage souhaite|demarrage prevu|demarrage de mission|date demarrage|date de debut|date debut|debut|debut de mission|debut de la mission|" +
		"debut souhaite|debut prevu|debut de prestation|debut de la prestation|demarre|demarrer|demarrant|demarrons|commence|commencer|commencons|commencement|prise de poste|prise de fonction|" +
		"prise de fonctions|date de prise de poste|date de prise de fonction|poste a pourvoir|a pourvoir|a pourvoir le|entree :|entree le|entree prevue|entree souhaitee|execution prevue|periode d'execution|entree en fonction|entree en mission|poste libre|poste vacant|" +
		"date d'entree en mission|prise de mission|debut des travaux|ouverture du chantier|ouverture de chantier|ouverture des travaux|lancement du chantier|work opens|the job opens|auftakt|attendu le|attendue le|besoin pour le|besoin au|mise en place|mise a disposition|pret a demarrer|entree en fonctions|arrivee|" +
		"date d'arrivee|date d'entree|dispo|disponible|disponible le|disponibilite|disponibilites|disponibilite souhaitee|quand|start|start date|starts|starting|starting date|start am|start ab|" +
		"startdatum|starttermin|startzeitpunkt|projektstart|project start|projektbeginn|beginn|beginnt|beginndatum|vertragsbeginn|einsatzbeginn|einsatzstart|eintritt|eintrittstermin|eintrittsdatum|" +
		"lancement|lancement de la mission|le lancement de la mission|le lancement du projet|le lancement des travaux|kick off|kicks off|kicking off|kickoff|periode|period|assignment period|contract period|mission period|zeitraum|einsatzzeitraum|projektzeitraum|periode de mission|dates|" +
		"date souhaitee|date souhaitee de demarrage|joining|joining date|availability|available|available from|begin|begins|beginning|commencing|commences|aanvang|ingangsdatum|startdatum opdracht|" +
		"verfugbar|verfugbarkeit|starten|startet|date d'intervention|beginnen|on demarre|geplanter start|geplanter beginn|depart|depart prevu|depart souhaite|depart le|entree en service|date de vacance|" +
		"date de vacance du poste|vacance du poste|vacant|vacant a partir du|vacant le|when|wann|ab wann|los geht's|los geht es|los gehts|es geht los|losgehen|loslegen|los|debut d'execution|" +
		"debut de contrat|debut du contrat|debut de la collaboration|debute|debutera|debuter|debutons|a debuter|demarrera|demarrerait|demarrage de la mission|demarrage du projet|on commence|" +
		"on attaque|rentree prevue|rentree souhaitee|on y va|attaque|t0|onboarding|kick off le|einstieg|einstiegsdatum|einstiegstermin|einsatz ab|antritt|arbeitsbeginn|dienstantritt|anfangen|fangen|fangt|fangst|prise de service|entree en poste|a attaquer|attaquer|anfang des einsatzes|einsteigen|" +
		"start of work|start of contract|start of assignment|commence on|commencement date|contract start|date :|date de mission|dates de mission|dates de la mission|date de prise d'effet|" +
		"prise d'effet|date d'embauche|embauche|recrutement souhaite|date de recrutement|a pourvoir a partir du|a pourvoir des|disponibilite requise|dispo requise|disponible au|dispo au|dispo pour|" +
		"ouverture du poste|integration|date d'integration|date d'arrivee souhaitee|intervention a partir du|intervention des|go mission|calendrier|planning|planning previsionnel|fecha de inicio|" +
		"inicio|inizio|data di inizio|fecha inicio|incorporacion|data inicio|decorrenza|begindatum|premier jour|jour j|first day|day one|erster tag|erster arbeitstag|jour 1|on se lance|on demarrera|nous demarrons|nous commencons|top depart|top :|coup d'envoi|a realiser entre|intervention entre|serait parfait|serait parfaite|serait ideal|serait ideale|serait bien|idealement|l'ideal|would be ideal|would be perfect|would be great|ware ideal|ware perfekt|idealerweise|ideally|feu vert|date cible de demarrage|date visee de demarrage|demarrage vise|beschikbaar|beschikbaar vanaf"},
	text.Entry[cue]{Meaning: joins, Phrases: "a caler|a planifier|on t'attend|t'attend|on vous attend|nous vous attendons|nous t'attendons|vous attend|aimerait vous voir|aimerions vous voir|on vous espere|on t'espere|nous vous esperons|attendu|attendue|attendons|il nous en faut|il m'en faut|il en faut|rejoindre|rejoignez|rejoins|nous rejoindre|nous rejoignez|rejoignez nous|integrer|" +
		"integrez|integrerez|arriver|arrivez|arrives|besoin|il nous faut|il me faut|nous cherchons|on cherche|je cherche|cherche|cherchons|recherche|recherchons|recrute|recrutons|recrutement|renfort|" +
		"mission|prestation|contrat|freelance|cdi|cdd|poste|mobilisable|need|needs|needed|looking|required|join|joins|hiring|contract|gesucht|suchen|sucht|suche|brauchen|braucht|benotigen|benotigt|" +
		"einsatz|projekt|unterstutzung|verstarkung|ubernehmen|quelqu'un|un profil|une personne|someone|somebody|jemanden|iemand|nodig|zoeken|gezocht"},
	text.Entry[cue]{Meaning: since, Phrases: "au plus tot|at the earliest|earliest|a dater du|a dater de|a dater d'|met ingang van|con effetto dal|con efecto desde|mit wirkung vom|mit wirkung ab|a partir d'|a compter d'|des le debut|des debut|des la mi|starting from|with effect from|beginning from|from the|fruhestens|fruhestens ab|a partir de|a partir du|a compter de|a compter du|" +
		"des|des le|des la|from|as of|as from|effective|ab|ab dem|ab anfang|ab mitte|ab ende|vanaf|da|dal|desde|a partire da|a partire dal|a partir del|od"},
	text.Entry[cue]{Meaning: around, Phrases: "fin|mi|courant|anfang|mitte|early|mid|late|end of|beginning of|start of|debut du mois de|fin du mois de|le|am|im|in|the|on|per|du|von|vom|zum|au|pour|for|vers|around|about|ca|ca.|env|environ|semaine du|la semaine du|week of|the week of|w/c|woche vom|der woche vom|rentree de|rentree|soit|" +
		"le lundi|au mois de|mois de|le mois de|au mois d'|mois d'|le mois d'|d'ici"},
)

// cueEndings are the German compounds that announce a start or another date.
var cueEndings = []ending[cue]{
	{"beginn", starts},
	{"starttermin", starts},
	{"startdatum", starts},
	{"start", starts},
	{"zeitraum", starts},
	{"antritt", starts},
	{"eintritt", starts},
	{"frist", other},
	{"schluss", other},
	{"ende", other},
	{"abgabe", other},
	{"termin", other},
}

// soons are ways to say "as soon as possible".
var soons = text.NewLexicon(
	text.Entry[soon]{Meaning: sure, Phrases: "besoin de quelqu'un demain|quelqu'un demain matin|quelqu'un des demain|quelqu'un pour demain|someone tomorrow|somebody tomorrow|jemanden morgen|le plus vite sera le mieux|need someone now|need somebody now|need you now|besoin de vous maintenant|brauchen jetzt jemanden|brauchen jemanden jetzt|sofortiger einstieg|sofortige verfugbarkeit|sofortiger einsatz|sofortiger arbeitsbeginn|sofortiger projektstart|umgehender einstieg|umgehender beginn|immediate commencement|immediate beginning|entree immediate|arrivee immediate|integration immediate|immediate requirement|join immediately|join us immediately|join straight away|join us straight away|join right away|join us right away|filled immediately|filled straight away|filled right away|hiring immediately|get going immediately|get going straight away|get going right away|get started immediately|get started right away|get started straight away|begin immediately|begin straight away|begin right away|start straight away|start right away|a pourvoir immediatement|a pourvoir sans delai|a pourvoir sans attendre|a pourvoir sans tarder|a pourvoir d'urgence|nous rejoindre immediatement|rejoignez-nous immediatement|umgehend zu besetzen|schnellstens zu besetzen|kurzfristig zu besetzen|sofortiger beginn|sofortiger eintritt|beginn umgehend|gleich anfangen|gleich loslegen|poste ouvert immediatement|ouvert immediatement|open immediately|open right away|ab sofort offen|c'est presse|on est presse|on est presses|nous sommes presses|nous sommes pressees|c'est urgent|it's urgent|it is urgent|es eilt|es ist dringend|quelqu'un hier|somebody yesterday|someone yesterday|need you yesterday|gestern gebraucht|now if possible|now, if possible|now si possible|now, si possible|maintenant si possible|a faire aujourd'hui|a faire ce soir|a faire cette semaine|aujourd'hui ou demain|aujourd'hui meme|si possible aujourd'hui|to be done today|needs doing today|needed today|needed now|needed tomorrow|needed yesterday|needed this week|today or tomorrow|starting yesterday|start yesterday|needed by yesterday|yesterday if possible|was needed yesterday|am besten gestern|am liebsten gestern|heute oder morgen|pour avant hier|hier si possible|hier serait mieux|asap|a.s.a.p.|ab sofort|per sofort|sofort verfugbar|zum nachstmoglichen zeitpunkt|zum nachstmoglichen termin|zum nachst moglichen zeitpunkt|zum fruhestmoglichen zeitpunkt|" +
		"demarrage immediat|demarrage urgent|demarrage rapide|debut immediat|disponibilite immediate|dispo immediate|disponible de suite|dispo de suite|dispo immediatement|prise de poste immediate|" +
		"immediate start|start immediately|urgent start|per direct|sofortiger start|start sofort|sofort los|lancement des accord|available immediately|available now|disponible immediatement|" +
		"on demarre aussitot|on commence aussitot|nous demarrons aussitot|nous commencons aussitot|vous commencez aussitot|vous demarrez aussitot|demarrage aussitot|recrutement immediat|embauche immediate|mission immediate|mission urgente|besoin immediat|besoin urgent|poste immediat|intervention urgente|intervention rapide|intervention immediate|depannage urgent|tres urgent|start today|" +
		"starting today|start tomorrow|start now|starting now|start right now|immediate joiner|immediate joiners|joining immediately|immediate availability|sofort einsetzbar|sofort zu besetzen|" +
		"ab jetzt|vanaf nu|zo snel mogelijk beginnen|le besoin est immediat|besoin est immediat|le besoin est urgent|besoin est urgent|the need is immediate|need is immediate|need is urgent|bedarf besteht sofort|bedarf besteht ab sofort|bedarf ist dringend|bedarf ist akut|des que vous etes libre|des que tu es libre|des que vous serez libre|des que vous etes disponible|des que tu es disponible|des que tu es dispo|" +
		"des que vous etes dispo|des que vous pouvez|as soon as you are available|as soon as you're available|as soon as you are free|as soon as you're free|as soon as you can|" +
		"sobald du verfugbar bist|sobald sie verfugbar sind|sobald du kannst|des que tu peux|le plus tot sera le mieux|plus tot sera mieux|the sooner the better|je fruher desto besser|" +
		"je eher desto besser|z.s.m.|z.s.m|zsm|incorporacion inmediata|inicio inmediato|inizio immediato|disponibilita immediata|da subito|lo antes posible|cuanto antes|il prima possibile|appena possibile|od zaraz|pour hier"},
	text.Entry[soon]{Meaning: likely, Phrases: "de toute urgence|en toute urgence|en extreme urgence|sans tarder|dans les meilleurs delais|dans les plus brefs delais|sans plus attendre|without delay|schnellstens|so rasch wie moglich|moglichst rasch|moglichst schnell|des que possible|aussitot que possible|au plus vite|au plus tot|des que vous le pouvez|le plus tot possible|le plus rapidement possible|le plus vite possible|aussi vite que possible|" +
		"tout de suite|sans delai|sans attendre|de suite|as soon as possible|soonest|right away|at once|straight away|straightaway|right now|nachstmoglich|nachstmoglichen|schnellstmoglich|schnellstmoglichst|" +
		"so bald wie moglich|so schnell wie moglich|so bald als moglich|sobald wie moglich|baldmoglichst|baldmoglich|moglichst bald|moglichst sofort|zo snel mogelijk|zo spoedig mogelijk|des accord|" +
		"des validation|des signature|des que disponible|des la signature|a la signature|a la signature du contrat|des la validation|des reception|upon signature|on signature|nach vertragsunterschrift"},
	text.Entry[soon]{Meaning: vague, Phrases: "rapidement|rapide|immediat|immediate|immediats|immediatement|immediately|des maintenant|des a present|sofort|umgehend|kurzfristig|unverzuglich|inmediato|inmediata|de inmediato|immediato|immediata|imediato"},
	text.Entry[soon]{Meaning: near, Phrases: "the moment we|the moment you|the moment the contract|the moment terms|the minute we|the minute you|once we|once the contract|once terms|des l'instant ou|aussitot que|sitot que|sitot|aussitot|sitot d'accord|aujourd'hui|today|heute|vandaag|maintenant|now|jetzt|nu|hier|yesterday|gestern|la semaine prochaine|semaine prochaine|next week|nachste woche|lundi prochain|next monday|sous 48h|sous 48 h|sous 48 heures|sous 24h|sous 72h|sous huitaine|sous quinzaine|sous 8 jours|sous 15 jours|sous 10 jours|sous une semaine|" +
		"sous deux semaines|sous 2 semaines|sous une quinzaine|d'ici une semaine|d'ici 15 jours|d'ici deux semaines|des demain|demain|des que|quand vous serez|quand tu seras|as soon as|sobald|within a week|within two weeks|within 2 weeks"},
	text.Entry[soon]{Meaning: urgent, Phrases: "urgent|urgence|dringend|urgently"},
)

// sendings are what one may be asked to do as soon as possible that is not the work.
var sendings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "repondre|repondez|reponse|reponses|envoyer|envoyez|envoi|retour|retours|revenir|reviens|reviendrons|recontacter|recontactons|candidature|candidatures|candidater|postulez|postuler|contacter|" +
	"contactez|contacterons|rappelle|rappeler|appelez|reply|send|apply|respond|get back|contact|call|bewerbung|bewerben|melden|melde|melden sie|schicken|senden|resoudre|corriger|livrer|delivery|" +
	"deploy|traiter|alerter|transmettre|transmettez|informer|signaler|impact"})
