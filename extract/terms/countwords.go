package terms

import "tjm/extract/text"

// sidedDays are days with their place in one word: "zwei Präsenztage", "3 office days".
var sidedDays = text.NewLexicon(
	text.Entry[side]{Meaning: onSite, Phrases: "prasenztage|prasenztagen|prasenztag|burotage|burotagen|burotag|vor-ort-tage|vor-ort-tag|vor ort tage|office days|office day|onsite days|on-site days|site days|in-office days|anwesenheitstage|kantoordagen"},
	text.Entry[side]{Meaning: away, Phrases: "no office days|no-office days|office-free days|no office day|jours sans bureau|burofreie tage|burofreie|jours off-site|jours volants|flex days|jours nomades|jours a domicile|jours chez vous|jours chez soi|jours maison|homeoffice-tage|homeofficetage|homeoffice-tag|remote-tage|remotetage|remote-tag|remote days|remote day|home days|wfh days|ho-tage|home-office-tage|thuiswerkdagen|days remote|days wfh"},
)

// dayBounds may follow days and their place: "3 jours d'atelier minimum".
var dayBounds = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "minimum|maximum|mini|maxi|min|max|mindestens|hochstens|obligatoires|obligatoire|requis|fixes|mandatory|required"})

// spans are of what a share is one.
var spans = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "of the week|of each week|of every week|of your week|of the month|de la semaine|de chaque semaine|de votre semaine|du mois|der woche|jeder woche|deiner woche|ihrer woche|des monats|van de week"})

// halves are shares in words, in percent.
var halves = text.NewLexicon(text.Entry[int]{Meaning: 0, Phrases: "un tiers lieu|un tiers-lieu|un tiers de confiance|un tiers payant|a third party|a third-party|a third year|un quart d'heure|un quart de siecle"}, text.Entry[int]{Meaning: 33, Phrases: "pour un tiers|a un tiers|un tiers|a third|one third|ein drittel|zu einem drittel|" + joined("un tiers|le tiers|a third|one third|ein drittel", " ", "de votre semaine|de ta semaine|de chaque semaine|de votre temps|of your week|of the week|of each week|of the month|du mois|der woche|deiner woche|ihrer woche|des monats|deiner zeit|ihrer zeit") + "|un tiers du temps|un tiers de la semaine|a third of the time|a third of your time|one third of the time|ein drittel der zeit|een derde van de tijd"},
	text.Entry[int]{Meaning: 67, Phrases: "aux deux tiers|pour deux tiers|pour les deux tiers|deux tiers|les deux tiers|two thirds|two-thirds|zwei drittel|zu zwei dritteln|" + joined("deux tiers|les deux tiers|two thirds|two-thirds|zwei drittel", " ", "de la semaine|de votre semaine|de votre temps|of your week|of the week|of each week|of the month|du mois|der woche|deiner woche|ihrer woche|des monats") + "|deux tiers du temps|les deux tiers du temps|two thirds of the time|two-thirds of the time|zwei drittel der zeit"},
	text.Entry[int]{Meaning: 25, Phrases: "un quart|pour un quart|ein viertel|zu einem viertel|un quart du temps|a quarter of the time|a quarter of your time|ein viertel der zeit"},
	text.Entry[int]{Meaning: 75, Phrases: "trois quarts|aux trois quarts|pour les trois quarts|three quarters|three-quarters|drei viertel|zu drei vierteln|trois quarts du temps|les trois quarts du temps|three quarters of the time|three-quarters of the time|drei viertel der zeit"},
	text.Entry[int]{Meaning: 50, Phrases: joined("la moitie|half|half of|die halfte", " ", "du mois|de chaque mois|de votre semaine|de ta semaine|de chaque semaine|the month|each month|every month|your week|each week|every week|des monats|deiner woche|ihrer woche|jeder woche|jedes monats|deiner arbeitszeit|ihrer arbeitszeit|de ces jours|these days|those days|of those days|of these days|of them|d'entre eux|davon|dieser tage|se passe|se fait|se passera") + "|50/50|mi-temps au bureau|mi-temps sur place|mi-temps sur site|mi-temps a distance|mi-temps en teletravail|mi-temps en presentiel|mi-temps chez vous|mi-temps a la maison|moitie a distance|moitie sur site|moitie au bureau|moitie teletravail|moitie presentiel|half remote|half on site|half onsite|50-50|half of the time|half the time|half your time|half of your time|half the week|la moitie du temps|moitie du temps|la moitie de la semaine|la moitie de votre temps|die halfte der zeit|die halfte der woche|halfte der woche|half of the week|de helft van de week|halfte der zeit|die halfte der arbeitszeit|zur halfte|moitie-moitie|moitie moitie"})
