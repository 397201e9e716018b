package pay

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// about is what a word says of an amount near it.
type about uint8

const (
	aboutDayRate   about = iota + 1 // TJM, Tagessatz
	aboutHourRate                   // taux horaire, Stundensatz
	aboutRate                       // tarif, rate: the freelance price, unit not said
	aboutBudget                     // budget: a day rate when small, a whole project when large
	aboutMonthRate                  // forfait mensuel, monthly retainer
	aboutFixed                      // forfait, Festpreis: a whole project
	aboutPay                        // rémunération: a rate or a salary
	aboutSalary                     // salaire, Gehalt
	aboutPermanent                  // CDI: what follows is its salary
	aboutFreelance                  // freelance: what follows is its rate
	aboutCost                       // "tu nous coûtes": a price only with its unit
	aboutNot                        // money that is no pay
)

var subjects = text.NewLexicon(
	text.Entry[about]{Meaning: aboutRate, Phrases: "hochstpreis|hochstsatz|hochsthonorar|maximalsatz|maximalpreis|preisobergrenze|honorarobergrenze"},
	text.Entry[about]{Meaning: aboutDayRate, Phrases: "tjm negociable|tjm non negociable|tjm ferme|tjm fixe|tjm indicatif|day rate negotiable|tagessatz verhandelbar|hochsttagessatz|maximaltagessatz|tagessatzobergrenze|abrechnung auf tagesbasis|auf tagesbasis|auf tagessatzbasis|abrechnung nach tagen|abrechnung nach tagessatz|tageweise abrechnung|billed daily|billed by the day|billing by the day|paid by the day|paid daily|invoiced by the day|on a daily basis :|reglement a la journee|paiement a la journee|remuneration a la journee|daily price|price a day|prix par jour|tagespreis|budget journalier|budget jour|enveloppe journaliere|enveloppe quotidienne|budget quotidien|daily budget|day budget|tagesbudget|tjm|tjm's|t.j.m.|t.j.m|tmj|tjf|tj|taux journalier|taux jour|taux journaliers|taux quotidien|tarif journalier|tarif jour|tarif journee|tarif a la journee|tarif quotidien|prix journalier|" +
		"prix jour|prix journee|cout journalier|cout jour|cjm|prix d'achat|pa|day rate|dayrate|daily rate|rate per day|daily fee|day-rate|per diem|facturation au jour|facture au jour|facturee au jour|paye au jour|tagessatz|tagsatz|tagsatze|tagessatze|tageshonorar|tagesrate|" +
		"tagesansatz|tagesansatze|tagespauschale|tagesvergutung|tagesgage|tagespreis|mt-satz|pt-satz|personentagessatz|dagtarief|dagprijs|remuneration journaliere|facturation journaliere|" +
		"intervention a la journee|facture a la journee|facturee a la journee|facturation a la journee|taux moyen journalier|taux journalier moyen|tarif moyen journalier|tariffa giornaliera|compenso giornaliero|tarifa diaria|tarifa por dia"},
	text.Entry[about]{Meaning: aboutHourRate, Phrases: "heure facturee|heures facturees|heure travaillee|billable hour|hour worked|heure est payee|heure est facturee|heure sera payee|heure vous sera payee|hour is paid|hour is billed"},
	text.Entry[about]{Meaning: aboutSalary, Phrases: "fourchette salariale|bande salariale|salary band|pay band|gehaltsrahmen|remuneration brute annuelle|remuneration annuelle brute|remuneration brute|fiche de paie|bulletin de paie|bulletin de salaire|payslip|gehaltszettel|lohnzettel|minimum conventionnel|minimum conventionnel de|minimum de branche|tarifgehalt|tariflohn|kv-minimum|kv minimum"},
	text.Entry[about]{Meaning: aboutFixed, Phrases: join("devis|le devis|votre devis|vos devis|facture|la facture|facture totale|cout total|le tout|the quote|your quote|the bill", " ", "ne depassera pas|ne depasseront pas|ne doit pas depasser|ne devra pas depasser|n'excedera pas|ne peut depasser|ne saurait depasser|will not exceed|won't exceed|must not exceed|should not exceed") + "|prix ferme|prix ferme et definitif|prix ferme et definitif de|prix global et forfaitaire|prix global|firm price|price for everything|preis fur alles"},
	text.Entry[about]{Meaning: aboutDayRate, Phrases: "forfait journalier|forfait journee|forfait a la journee|forfait quotidien|forfait par jour|flat daily rate|flat day rate|daily flat rate|tagespauschale"},
	text.Entry[about]{Meaning: aboutHourRate, Phrases: "forfait horaire|forfait a l'heure|flat hourly rate|stundenpauschale"},
	text.Entry[about]{Meaning: aboutPermanent, Phrases: "interim :|mission d'interim|contrat d'interim|contract of employment|employment contract|indefinite contract|indefinite contract of employment|open-ended contract of employment|open-ended employment|permanent contract|permanent contract of employment|contract of indefinite duration"},
	text.Entry[about]{Meaning: aboutPay, Phrases: "ce qu'on paie|ce qu'on paye|ce qu'on donne|ce que nous payons|ce que nous donnons|ce que je donne|ce que je paie|what we pay|what we'll pay|was wir zahlen|was ich zahle|je paie|je paye|je paierai|je payerai|i'll give|i will give|i give|zahle ich|dafur zahle ich|zahlen wir|dafur zahlen wir|nets de tout|net de tout|net de tous frais|nets de tous frais"},
	text.Entry[about]{Meaning: aboutDayRate, Phrases: join(buys, " ", "la journee|le jour|chaque jour|chaque journee|ses journees|les journees|nos journees|the day|den tag|the days")},
	text.Entry[about]{Meaning: aboutDayRate, Phrases: join("prix|tarif|valeur|cout|montant|taux|price|cost", " ", "d'un jour|d'une journee|de la journee|du jour|a la journee|pour une journee|pour un jour|of a day|per day")},
	text.Entry[about]{Meaning: aboutDayRate, Phrases: join("journee est|journees sont|journee sera|journees seront|journee vous sera|journee vous est|journees vous seront|jour vous sera|jours vous seront|jour sera|jours seront|journee nous est|jour est|jours sont|jours travailles sont|journees travaillees sont|jour travaille est|intervention d'une journee est", " ", "paye|payee|payes|payees|facture|facturee|factures|facturees|remuneree|remunerees|remuneres|regles|reglees|reglee")},
	text.Entry[about]{Meaning: aboutRate, Phrases: join(buys, " ", join("ses|les|nos|des|la|une|cette|its|their|our|seine|die", " ", services))},
	text.Entry[about]{Meaning: aboutHourRate, Phrases: "abrechnung auf stundenbasis|auf stundenbasis|abrechnung nach stunden|billed hourly|billed by the hour|paid by the hour|paid hourly|reglement a l'heure|paiement a l'heure|remuneration a l'heure|remuneration horaire|taux horaire|tarif horaire|prix horaire|thm|hourly rate|rate per hour|hourly|hourly pay|hourly fee|stundensatz|stundensatze|stundenhonorar|stundenlohn|uurtarief|stundenverrechnungssatz|" +
		"stundenansatz|stundenansatze|stundenpreis|stundenvergutung|intervention a l'heure|facture a l'heure|facturation a l'heure|facturation horaire|paye a l'heure|tarif heure|taux heure|prix heure|tariffa oraria|tarifa por hora|precio hora|stawka godzinowa"},
	text.Entry[about]{Meaning: aboutRate, Phrases: "tarif|tarifs|tarification|rate|rates|pay rate|rate card|ratecard|contract rate|prix|price|unit price|prix unitaire|honorar|honorare|honoraires|verrechnungssatz|satz|tarief|achat|prix cible|prix plafond|fourchette tarifaire|fourchette de prix|grille tarifaire|conditions tarifaires|positionnement tarifaire|" +
		"prix limite|tarif limite|taux limite|limite de prix|price limit|facturation|tarif plafond|taux plafond|plafond tarifaire|prix max|prix maximum|tarif max|tarif maximum|reference de prix|prix de reference|prix de journee|rate cap|taux|fee|prix plancher|tarif plancher|cout max|cout maximum|cout cible|cout max pour nous|cout maximum pour nous|cout pour nous|grille|la grille|a negocier autour de|negociable autour de|a discuter autour de|tariffa|compenso|tarifa|stawka|stawki|cena|fourchette basse|fourchette haute|bas de fourchette|haut de fourchette|bas de la fourchette|haut de la fourchette|low end|high end|top end|uo|uo complexe|uo simple|uo moyenne|unite d'oeuvre|unites d'oeuvre|reversons|reverse|on te reverse|nous vous reversons|reversement|pu|pu ht|p.u.|bordereau|bordereau de prix|bpu|catalogue de prix"},
	text.Entry[about]{Meaning: aboutBudget, Phrases: "pensons que cela vaut|pensons que ca vaut|pense que ca vaut|pense que cela vaut|nous semble valoir|me semble valoir|think it is worth|think it's worth|mettre|debourser|depenser|esperons|espere|hoping for|hope to pay|hoffen auf|a vote|avons vote|ont vote|a debloque|avons debloque|ont debloque|ils montent a|ils montent jusqu'a|elles montent a|il monte a|elle monte a|ils vont jusqu'a|ils iront jusqu'a|ils peuvent aller jusqu'a|provisionne|avons provisionne|avons budgete|budgete|avons reserve|avons alloue|je compte|je vise|j'espere trouver|nous esperons trouver|on espere trouver|on table sur|je table sur|nous tablons sur|client ira|client va jusqu'a|client monte jusqu'a|client accepte|nous disposons de|je dispose de|on dispose de|j'ai prevu|j'ai mis de cote|on a prevu|nous avons prevu|disposons d'un budget de|budget prevu|montant prevu|montant du marche|budget|budgets|" +
		"je peux mettre|je met|je mettrai|je mettrais|nous mettrons|on mettra|mis de cote|mettons de cote|met de cote|on peut mettre|nous pouvons mettre|je mets|on met|nous mettons|je peux aller jusqu'a|on peut aller jusqu'a|je compte mettre|on peut aller a|nous pouvons aller a|je peux aller a|on peut monter a|nous pouvons monter a|on peut monter jusqu'a|on peut pousser jusqu'a|on peut pousser a|on monte a|on monte jusqu'a|peut monter a|peut monter jusqu'a|peut aller jusqu'a|peut aller a|can go up to|can stretch to|nous pouvons aller jusqu'a|presupuesto|" +
		"montant|budget client|budget cible|budget max|enveloppe|enveloppe budgetaire"},
	text.Entry[about]{Meaning: aboutMonthRate, Phrases: "budget mensuel|monthly budget|monatsbudget|forfait mensuel|tarif mensuel|taux mensuel|prix mensuel|facturation mensuelle|monthly rate|monthly fee|monthly retainer|retainer|monatssatz|monatspauschale|monatshonorar|maandtarief|tmm"},
	text.Entry[about]{Meaning: aboutFixed, Phrases: "einmaliger auftrag|einmalauftrag|one-off job|one off job|one-off piece of work|commande unique|travail ponctuel|intervention unique|" + join("devis|proposition|quote|quotes|angebot|angebote", " ", "plafonne|plafonnee|plafonnes|limite|capped|limited|gedeckelt|begrenzt")},
	text.Entry[about]{Meaning: aboutFixed, Phrases: "fixed pot|fixed pot of|bon de commande de|bon de commande d'un montant de|bon de commande d'un montant maximum de|purchase order for|purchase order of|" + join("somme|montant", " ", "prevue|totale|globale|fixe|allouee|reservee|debloquee|convenue|total|alloue") + "|somme prevue pour l'ensemble|somme prevue pour le tout|" + join("amount|sum|money", " ", "set aside|put aside|allotted|earmarked") + "|gesamtsumme|gesamtbetrag|vorgesehene summe|fur alles zusammen|fur alles|a pot of|total pot|montant de la prestation|montant de la mission|forfait|forfaits|au forfait|forfaitaire|prix forfaitaire|prix fixe|montant forfaitaire|montant estime|montant estimatif|valeur estimee|valeur estimee du marche|la somme est de|la somme de|budget total|budget global|budget projet|budget du projet|budget de la mission|budget ferme|" +
		"budget alloue|fixed price|fixed-price|fixed budget|project budget|total budget|lump sum|flat fee|festpreis|pauschal|pauschale|pauschalpreis|fixpreis|projektbudget|gesamtbudget|vaste prijs|" +
		"prix total|devis attendu|devis vise|devis max|devis maximum|montant total|cout total|montant du lot|montant maximum du lot|prix du projet|prix de la prestation|total price|total cost|" +
		"total fee|flat|fixed fee|one-off fee|one off fee"},
	text.Entry[about]{Meaning: aboutPay, Phrases: "vous toucherez|tu toucheras|vous touchez|tu touches|vous recevrez|tu recevras|vous percevrez|tu percevras|vous gagnerez|tu gagneras|on vous donne|on te donne|nous vous donnons|on donne|nous donnons|je donne|ils donnent|elles donnent|il donne|elle donne|le client donne|le client lache|ils lachent|ils offrent|ils proposent|le client propose|il propose|elle propose|you get|you'll get|you will get|you receive|you'll receive|you earn|you'll earn|they're paying|they are paying|they offer|du bekommst|sie bekommen|du erhaltst|sie erhalten|gibt es|money|argent|sous|pognon|geld|kohle|dinero|soldi|la paie|nous offrons|on offre|nous remunerons|on remunere|nous pouvons remunerer|we are offering|wir verguten|remuneration|remunerations|remunere|remuneree|remuneres|retribution|compensation|vergutung|bezahlung|combien|cote finances|cote financier|cote sous|cote tarif|cote remuneration|cote budget|financierement|wage|wages|pay|i can pay|i offer|i'm offering|i pay|je propose|j'offre|ich biete|ich zahle|wir zahlen|wir bieten|we can pay|we can offer|happy to pay|willing to pay|paid|" +
		"pay range|paying|combien ca paie|verguting|beloning|on vous propose|nous proposons|conditions financieres|fourchette|prix du jour|package financier"},
	text.Entry[about]{Meaning: aboutSalary, Phrases: "un fixe de|fixe de|fixum|base of|a base of|basic of|fixe annuel de|le fixe est de|salaire|salaires|salaire fixe|fixe annuel|fixe brut|part fixe|salary|salaries|salary range|base salary|base range|base pay|salaire de base|base :|base annuelle|ote|gehalt|jahresgehalt|" +
		"monatsgehalt|bruttogehalt|jahresbrutto|jahresbruttogehalt|jahreszielgehalt|zielgehalt|bruttojahresgehalt|grundgehalt|gehaltsspanne|gehaltsband|package|package annuel|brut|brute|bruts|bruto|" +
		"brutto|brut annuel|bruts annuels|annuel brut|annuels|annuel|annual|annually|annual salary|gross|rab|sab|kbrut|gratification|indemnite de stage|remuneration annuelle|remuneration fixe|salaris|" +
		"nets|per annum|net mensuel|net par mois|bruts mensuels|brut mensuel|mensuel brut|salaire mensuel|salaire annuel|salaire brut|traitement|traitement brut|grille salariale|einstiegsgehalt|" +
		"monatsbrutto|entgelt|jahresentgelt|basic salary|starting salary|salario|sueldo|stipendio|retribuzione|ral|wynagrodzenie|brutos anuales|brutos|lordi|pro rata"},
	text.Entry[about]{Meaning: aboutPermanent, Phrases: "forfait jours|forfait jour|forfait annuel|cadre au forfait|contrat a duree indeterminee|duree indeterminee|contrat a duree determinee|duree determinee|unbefristet|unbefristete|embauche|ftc|fixed term|fixed-term|w2 employee|cdi|cdd|salarie|salariee|" +
		"salaried position|salaried role|salaried job|salaried post|full-time salaried|full time salaried|after conversion|upon conversion|on conversion|once converted|salarie.e|permanent|perm|on the payroll|on payroll|on our payroll|festanstellung|festangestellt|angestellt|als angestellter|als angestellte|full time employee|employee"},
	text.Entry[about]{Meaning: aboutFreelance, Phrases: "on invoices|self-employed|self employed|selfemployed|sole trader|auto-entrepreneur|auto entrepreneur|micro-entrepreneur|a son compte|travailleur independant|freelance|freelances|free lance|freelancer|freelancers|freelancing|independant|independante|independants|independant.e|contractor|contract|contracting|prestation|prestation intellectuelle|prestations intellectuelles|portage|portage salarial|" +
		"freiberuflich|freiberufler|selbstandig|ir35|outside ir35|inside ir35|zzp|sous traitance|zlecenie|b2b|mission possible|en mission|mission freelance|en prestation|en regie|en indep|indep"},
	text.Entry[about]{Meaning: aboutCost, Phrases: "comptez|compter|tablez sur|figure on|count on|reckon on|rechnen sie mit|je regle|valorisation|coutes|coutez|coutera|facturez|factures|facturer|payons|paie|paye|on paie|nous payons|paient|payent|they pay|client pays|zahlt|zahlen|we pay"},
	text.Entry[about]{Meaning: aboutNot, Phrases: "forfait remontees|forfait remontee|forfait ski|forfait de ski|forfait telephone|forfait telephonique|forfait mobile|forfait internet|forfait mobilite|forfait mobilites|forfait mobilites durables|forfait repas|forfait transport|forfait deplacement|ski pass|skipass|d'une valeur de|valeur de|im wert von|to the value of|budget moyen|budget moyen de|average budget|average budget of|dropped by|fell by|rose by|went up by|went down by|down by|up by|a baisse de|ont baisse de|baisse de|a augmente de|augmente de|diminue de|hausse de|electricity bill|louee|louees|loues|se loue|se louent|rented|rents|rent for|rents for|vermieten|vermietet|vermietung|miete|gemietet|mieten|nombre d'uo|nombre d'unites d'oeuvre|volume d'uo|montant plafond|montant plafond annuel|plafond annuel|montant annuel|montant maximum annuel|montant minimum annuel|montant maximum de l'accord|seuil|leve|levee|leves|levees|a leve|ont leve|levee de fonds|fonds|raised|raise|raising|funding|funded|seed|serie a|serie b|serie c|series a|series b|series c|seed runde|finanzierung|" +
		"finanzierungsrunde|tour de table|investissement|investissements|investi|invested|subvention|subventions|financement|ca|ventes|chiffre d'affaires|chiffre d affaires|chiffres d'affaires|revenue|ifse|rifseep|nbi|relocation|relocation package|package de relocation|demi tarif|tarif reduit|half fare|astreinte|astreintes|rufbereitschaft|bereitschaft|bereitschaftsdienst|on call|on-call|oncall|heures sup|heures supplementaires|uberstunden|overtime|" +
		"revenues|turnover|umsatz|jahresumsatz|arr|mrr|valuation|capital|capital de|demi tarif|tarif reduit|half fare|astreinte|astreintes|rufbereitschaft|bereitschaftsdienst|on call|on-call|oncall|heures sup|heures supplementaires|uberstunden|overtime|" +
		"ticket|tickets|ticket restaurant|tickets restaurant|ticket resto|tickets resto|titre restaurant|titres restaurant|titres restaurants|tr|swile|panier|panier repas|repas|cantine|dejeuner|dejeuners|restaurant|meal|meals|lunch|vouchers|essenszuschuss|" +
		"prime|primes|bonus|cooptation|parrainage|prime de cooptation|referral|recompense|cadeau|cadeaux|cheque|cheques|cheques vacances|interessement|participation|13e mois|treizieme mois|abondement|equity|match|stock options|bspce|variable|incentive|pramie|" +
		"indemnite|indemnites|indemnisation|allowance|forfait mobilite|forfait mobilites|forfait mobilites durables|forfait teletravail|defraiement|frais|frais de deplacement|note de frais|expenses|travel|transport|navigo|remboursement|rembourse|rembourses|rembourse a|reisekosten|spesen|deplacement|deplacements|trajet|trajets|billet|billets|aller-retour|hotel|parking|" +
		"assurance|rc pro|responsabilite civile|insurance|versicherung|caution|deposit|kaution|garantie|penalite|penalites|amende|mutuelle|" +
		"formation|formations|training|certification|certifications|weiterbildung|conference|finance la formation|financons|budget formation|budget materiel|budget de formation|budget d'infrastructure|budget infrastructure|budget annuel de|budget annuel|budget de l'annee|yearly budget|annual budget|jahresbudget|recu un devis|un devis a|devis recu|devis de l'agence|training budget|learning budget|equipment budget|equipement|budget it|budget marketing|budget travaux|" +
		"sous gestion|encours|under management|moved|transactions|transaction|paiements|volume d'affaires|marche de|facture cloud|invoices|donations|commande|commandes|panier moyen|loyer|loyers|" +
		"abonnement|monthly subscription|monatsabo|licence|licences|license|vps|hebergement|hosting|maintenance|module|reecriture|achete|achetons|paye un|maintenance annuelle|revue de code|devis global|frais de dossier|marge|margin|commission|vendu|vendus|vendue|vendues|se vend|revendu|revendus|vendons|sells|sold|verkauft|coute|coutent|cout|couts|costs|cost|kostet|kosten|loue|louent|louons|location|rent|economise|economiser|saves|depense|depensons|spends|perd|perdons|perte|pertes|losing|loses|lose|rapporte|genere|generates|cagnotte|cagnottes|budget publicitaire|budget pub|budget ads|budget media|ad spend|immobilise|immobilisation|downtime|panne|pannes|abonnements|provision|zzgl|zuzuglich|gutschein|amazon gutschein|bonuszahlung|vermittlungspramie|gift card|voucher"},
)

// buys and services are who pays for what, with the price behind: "la DSI achète ses prestations 490 € / jour".
const (
	buys     = "achete|achetons|achetent|paie|paye|payons|paient|payent|remunere|remunerons|remunerent|facture|facturez|facturent|regle|reglons|buys|buy|pays|kauft|bezahlt|zahlt"
	services = "prestation|prestations|freelance|freelances|independant|independants|consultant|consultants|prestataire|prestataires|intervenant|intervenants|externes|contractors|freelancers|freiberufler|externen"
)

// bound is what a word beside an amount says of its ends.
type bound uint8

const (
	upTo    bound = iota + 1 // max, jusqu'à
	from                     // à partir de, minimum
	between                  // entre
)

// boundsBefore stand before an amount, boundsAfter behind it.
var (
	boundsBefore = text.NewLexicon(
		text.Entry[bound]{Meaning: upTo, Phrases: capPhrases + "|peut monter a|peut aller a|pouvons monter a|pouvons aller a|peux monter a|peux aller a|can stretch to|could stretch to|we'd stretch to|hochstpreis|hochstsatz|hochsttagessatz|hochststundensatz|hochsthonorar|maximaler tagessatz|maximaler stundensatz|maximaler satz|maximales honorar|maximalsatz|maximalpreis|maximaltagessatz|preisobergrenze|honorarobergrenze|tagessatzobergrenze|" + plainCaps + "|massima|massime|massimi|maxima|maximaler|maximalen|maximales|maximalem|top out at|max out at|maxes out at|peaks at|caps at|stop at|stops at|nous nous arretons a|on s'arrete a|ca plafonne a|plafonnons le jour a|schluss bei|endet bei|fourchette haute|haut de fourchette|haut de la fourchette|tarif haut|prix haut|la haute|le haut|la plus haute|high end|upper end|top end|top of the range|obere grenze|sous les|sous la barre des|en dessous de|en-dessous de|below|ne depassera pas|ne depasserons pas|ne depassera jamais|won't exceed|will not exceed|won't go over|won't go above|massimo|al massimo|non oltre|non superiore a|maximo|a lo sumo|maximaal|hooguit|hoogstens|niet meer dan|ceiling|ceiling of|ceiling is|at most|at the most|obergrenze|obergrenze ist|obergrenze bei|deckel|deckel bei|top of|tops out at|max|maxi|maximum|maximum de|max.|maximale|maximal|jusqu'a|jusqu' a|jusque|up to|upto|plafonne a|plafonnee a|plafonnons a|plafonnent a|plafonner a|plafonnons|plafonnes a|plafonne|plafond|plafond de|plafond a|limite haute|limite a|limitee a|limites a|limitees a|plafonnes a|plafonnees a|borne a|bornee a|bis|bis zu|bis max|tot|tot max|au plus|" +
			"pas plus de|ne depassant pas|ne depassera pas|ira pas au-dela de|pas au-dela de|pas plus haut que|no higher than|nicht hoher als|ne depasse pas|ne doit pas depasser|dans la limite de|dans une limite de|ne peut exceder|ne peut pas exceder|ne pourra exceder|ne doit pas exceder|n'excede pas|n'excedera pas|ne saurait exceder|ne saurait depasser|ne pourra depasser|must not exceed|cannot exceed|darf nicht uberschreiten|ne peut depasser|not exceed|nicht mehr als|nicht uber|gedeckelt bei|capped to|not more than|sans depasser|" +
			"prix limite|tarif limite|taux limite|limite de prix|price limit|hasta|como maximo|fino a|" +
			"ne pas depasser|n'excedant pas|capped at|cap|not exceeding|no more than|hochstens|moins de|less than|under|unter|<|≤|< =|inferieur a|inferieure a|inferieur ou egal a|inferieure ou egale a|inferieur ou egale a|n'est pas superieur a|less than or equal to"},
		text.Entry[bound]{Meaning: from, Phrases: "mindestgehalt|mindestlohn|salaire minimum de|salaire minimal de|minimum salary of|fourchette basse|bas de fourchette|bas de la fourchette|tarif bas|prix bas|la basse|le bas|low end|lower end|bottom end|bottom of the range|untergrenze|untere grenze|demarre a|demarrons a|demarrent a|commence a|debute a|pas moins de|jamais moins de|not less than|no less than|not below|not under|nicht weniger als|nicht unter|pas en dessous de|pas sous|a partir de|a partir d'|a compter de|des|from|ab|plancher|mini|minimum|min|min.|minimal|au moins|au minimum|starting at|starting from|starts at|starting|at least|mindestens|mind.|vanaf|minimaal|" +
			"mehr als|plus de|more than|over|uber|>|≥|> =|superieur a|desde|superieur ou egal a|superieure a|superieure ou egale a"},
		text.Entry[bound]{Meaning: between, Phrases: "on top of|on top of the|entre|between|zwischen|de|von|tussen|compris entre|comprise entre|comprises entre"},
	)
	boundsAfter = text.NewLexicon(
		text.Entry[bound]{Meaning: upTo, Phrases: "au grand maximum|au grand max|tout au plus|a tout casser|allerhochstens|al massimo|massimo|maximo|como maximo|maximaal|at most|at the most|max|maxi|maximum|maximale|grand max|grand maximum|absolute max|absolute maximum|maximum absolu|max absolu|hard cap|au plus|au maximum|plafond|pas plus|pas davantage|nicht mehr|not more|" +
			"no more|maximal|hochstens|tops|or less|max.|massima|maxima|gedeckelt|begrenzt|comme limite|comme plafond|comme maximum|en limite haute|limite haute|as a ceiling|as a maximum|als obergrenze"},
		text.Entry[bound]{Meaning: from, Phrases: "mini|minimum|min|min.|et plus|et +|+|ou plus|et au-dela|and up|and above|or more|oder mehr|und mehr|au minimum|au moins|minimal|mindestens|aufwarts"},
	)
)

// fillers stand between an amount and its unit, or between a word like TJM and its amount, and change nothing.
var fillers = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "dans les|dans les eaux de|dans les environs de|du cote de|vers|vers les|a peu pres|grosso modo|plus ou moins|more or less|or thereabouts|maximal|hochstens|minimal|ht|h.t.|h.t|hors taxe|hors taxes|ttc|htva|hors tva|hors-taxe|brut|bruts|brute|brutto|gross|net|nets|netto|excl vat|excl. vat|ex vat|exc vat|excluding vat|+ vat|+vat|plus vat|vat|zzgl. mwst|" +
	"zzgl mwst|zzgl. ust|zzgl. mwst.|mwst|ust|excl. btw|excl btw|oltre iva|piu iva|+ iva|iva esclusa|mas iva|sin iva|iva|netto + vat|ai|all in|all-in|all inclusive|tout compris|environ|env|env.|ca|ca.|circa|approx|approx.|approximately|about|around|~|≈|roughly|" +
	"autour de|autour des|aux alentours des|aux environs des|aux alentours de|alentours de|aux environs de|environs de|de l'ordre de|etwa|rund|ungefahr|d'achat|d achat|*|(|)|[|]|max|maxi|maximum|mini|:|=|cible|target|indicatif|indicative|" +
	"forfaitaires|estime|envisage|envisagee|propose|proposee|garanti|garantie|guaranteed|garantiert"})

// reasons may stand between an amount and a unit that comes late: "430/500 selon l'expérience, HT et par jour".
var reasons = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "selon|suivant|en fonction de|en fonction du|en fonction|fonction|depending on|based on|je nach|l|la|le|votre|ton|vos|your|the|son|'|profil|profils|profile|experience|experiences|erfahrung|" +
	"seniorite|seniority|niveau|competences|competence|vecu|parcours|maitrise|s'entend|s'entendent|s'entendant|se comprend|se comprennent|expertise|autonomie|anciennete|qualification|skills|et|and|und|,|ht|(|)|de|du|facture|factures|factured"})

var units = text.NewLexicon(
	text.Entry[market.Unit]{Meaning: market.Daily, Phrases: "jour|jours|j|jr|jour facture|jour presta|jrs|jh|j.h|journee|journees|jour ouvre|jour travaille|jour homme|jour/homme|homme jour|jours ouvres|day|days|d|working day|business day|tag|tage|manntag|pt|personentag|mt|dag|daily|" +
		"jornada|dzien|dni|gg|giorno|giornata|dia|md|manday|man day|journalier|journaliers"},
	text.Entry[market.Unit]{Meaning: market.Hourly, Phrases: "heure|heures|h|hr|hrs|hour|hours|std|stdn|stunde|stunden|uur|horaire|hourly|godz|godzine|godzina|hora|horas|ora|ore"},
	text.Entry[market.Unit]{Meaning: market.Monthly, Phrases: "mois|month|months|mo|monat|monate|maand|mensuel|mensuels|mensuelle|monthly|pm|mth|miesiac|mes|mese|monatlich|mesiac|mesic"},
	text.Entry[market.Unit]{Meaning: market.Yearly, Phrases: "an|ans|annee|year|years|yr|annum|jahr|jaar|annuel|annuels|annuelle|annually|yearly|p.a.|annual|jahrlich|rok|anno|ano"},
)

// unitWords need no "/" or "par" before them.
var unitWords = text.NewLexicon(
	text.Entry[market.Unit]{Meaning: market.Daily, Phrases: "taglich|pd|p/d|p.d.|p.d|p / d|du jour|jour|j|journee|day|journalier|daily|j/h|jh|pro tag|l'unite|a l'unite|quotidien|quotidiens|journaliers"},
	text.Entry[market.Unit]{Meaning: market.Hourly, Phrases: "stundlich|ph|p/h|p.h.|p.h|pro std|heure|hour|hourly|an hour|de l'heure|l'heure|die stunde|je stunde"},
	text.Entry[market.Unit]{Meaning: market.Monthly, Phrases: "pcm|p.m.|mensuel|mensuels|monthly|par mois|monatlich|im monat"},
	text.Entry[market.Unit]{Meaning: market.Yearly, Phrases: "jahrlich|im jahr|pa|p.a.|p.a|p/a|annuel|annuels|brut annuel|bruts annuels|annually|yearly|per annum|a year"},
)

// per introduces a unit: "/", "par", "per", "à la".
var per = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "for each|for every|pour chaque|fur jeden|fur jede|/|par|per|pro|je|a|an|am|la|le|l'|de l'|a la|a l'|au|each|every|every single|chaque|et par|and per|by|die|ta|votre|your|chacune des|al|alla|all'|por|por cada|za|na|facture par|pour une|pour un"})

// foreign follows "/" when the amount is the price of something else than working time, or of a period that pay is
// not kept in.
var foreign = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "km|kilometre|mo|go|to|gb|tb|kwh|mwh|m2|m3|tonne|litre|user|users|utilisateur|utilisateurs|licence|license|repas|ticket|titre|seat|semaine|week|woche|wk|weekly|trimestre|quarter|quartal|minute|minuten|minutes|" +
	"personne|collaborateur|salarie|mile|nuit|nuitee|night|clic|lead|transaction|commande|mot|page|trajet"})
