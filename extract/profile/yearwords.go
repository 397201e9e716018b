package profile

import "tjm/extract/text"

var spelled = text.NewLexicon(
	text.Entry[int]{Meaning: 1, Phrases: "un|une|one|ein|eine|einem|einer|een"},
	text.Entry[int]{Meaning: 2, Phrases: "paire d'|une paire d'|a couple of|couple of|due|dos|dois|deux|two|zwei|twee"},
	text.Entry[int]{Meaning: 3, Phrases: "tre|tres|trois|three|drei|drie"},
	text.Entry[int]{Meaning: 4, Phrases: "quatre|four|vier|quattro|cuatro|quatro"},
	text.Entry[int]{Meaning: 5, Phrases: "cinque|cinco|cinq|five|funf|fuenf|vijf"},
	text.Entry[int]{Meaning: 6, Phrases: "une demi douzaine d'|demi douzaine d'|half a dozen|a half dozen|ein halbes dutzend|six|sechs|zes|sei|seis"},
	text.Entry[int]{Meaning: 7, Phrases: "sept|seven|sieben|zeven"},
	text.Entry[int]{Meaning: 8, Phrases: "huit|eight|acht"},
	text.Entry[int]{Meaning: 9, Phrases: "neuf|nine|neun|negen"},
	text.Entry[int]{Meaning: 10, Phrases: "dix|ten|zehn|tien|dizaine d'|une dizaine d'|a decade of|une decennie d'"},
	text.Entry[int]{Meaning: 11, Phrases: "onze|eleven|elf"},
	text.Entry[int]{Meaning: 12, Phrases: "douze|twelve|zwolf|twaalf|douzaine d'|une douzaine d'|a dozen"},
	text.Entry[int]{Meaning: 13, Phrases: "treize|thirteen|dreizehn"},
	text.Entry[int]{Meaning: 14, Phrases: "quatorze|fourteen|vierzehn"},
	text.Entry[int]{Meaning: 15, Phrases: "quinze|fifteen|funfzehn|quinzaine d'|une quinzaine d'|vijftien"},
	text.Entry[int]{Meaning: 16, Phrases: "seize|sixteen|sechzehn"},
	text.Entry[int]{Meaning: 17, Phrases: "dix-sept|seventeen|siebzehn"},
	text.Entry[int]{Meaning: 18, Phrases: "dix-huit|eighteen|achtzehn"},
	text.Entry[int]{Meaning: 20, Phrases: "vingt|twenty|zwanzig|twintig|vingtaine d'|une vingtaine d'"},
)

var (
	yearWords = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "anni|anno|anos|ano|lat|lata|an|ans|annee|annees|year|years|year's|years'|yr|yrs|jahr|jahre|jahren|jahrchen|jaar|jaren|yoe|y"})
	toWords   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "a|-|/|ou|to|or|bis|oder|et|tot|~"})
)

// verdictOf is what the words around some years say of them.
type verdictOf int

const (
	general  verdictOf = iota + 1 // "d'expérience": total experience
	specific                      // "de Java": experience in something
	minimum                       // "au moins": experience when nothing says otherwise
	notYears                      // an age, a contract, a past event
	part                          // "dont": part of a total said before
)

// yearsBefore and yearsAfter are read next to the figure.
var (
	yearsBefore = text.NewLexicon(
		text.Entry[verdictOf]{Meaning: general, Phrases: "annees exigees|annees attendues|annees souhaitees|annees minimum|annees voulues|nombre d'annees exige|nombre d'annees attendu|nombre d'annees souhaite|nombre d'annees demande|years required|years needed|years expected|years wanted|required years|geforderte jahre|verlangte jahre|anciennete dans le metier|dans le metier|anciennete dans le poste|anciennete dans la fonction|pratique du metier|im beruf|berufsjahre|in the trade|in the job|anciennete demandee|anciennete requise|anciennete souhaitee|anciennete attendue|niveau :|expertise reconnue|expertise|bagage|background|annees d'xp|annees d'exp|annees de pratique|nombre d'annees|nombre d'annees d'experience|nb d'annees|nb annees|nombre d'annees d'xp|years of xp|esperienza|experiencia|doswiadczenie|esperienza minima|experiencia minima|experience|experiences|experience minimum|experience minimale|experience minimum de|experience requise|experience souhaitee|experience professionnelle|min experience|min. experience|minimum experience|years of experience|annees d'experience|annees demandees|annees d'experience demandees|annees d'experience requises|experience demandee|annees requises|berufserfahrung|erfahrung|mindesterfahrung|ervaring|werkervaring|xp|exp|exp.|vecu|recul|seniorite|anciennete requise|anciennete|anciennete demandee|anciennete minimale|anciennete souhaitee|years"},
		text.Entry[verdictOf]{Meaning: minimum, Phrases: "almeno|al menos|como minimo|minimo|pelo menos|al meno|co najmniej|minimum|piu di|mas de|mais de|au moins|au minimum|minimum de|mini|min|min.|a minima|a partir de|pas moins de|pas moins d'|rien de moins que|no less than|not less than|no fewer than|nicht weniger als|on demande|nous demandons|on exige|nous exigeons|we ask for|plus de|plus d'|+ de|+ d'|>|≥|> =|at least|minimum of|over|more than|mindestens|mind.|wenigstens|mehr als|uber|minimaal|ten minste|de preference|justifier de|justifiez de|justifiez d'|justifiant de|disposant d'au moins|environ|senior|confirme|confirmee|expert|junior|profil|idealement"},
		text.Entry[verdictOf]{Meaning: notYears, Phrases: "depuis|depuis plus de|depuis plus d'|depuis environ|depuis au moins|depuis pres de|il y a|il y a plus de|fort de|fort de plus de|forte de|forte de plus de|forts de|fortes de|since|founded|for over|for more than|with over|with more than|seit|seit uber|seit mehr als|vor|cdd|cdd de|contrat|contrat de|contract|mission de|duree|duree de|duration|laufzeit|dauer|jusqu'a|up to|bis zu|pendant|durant|dans|d'ici|tous les|chaque|every|last|dernieres|derniers|prochaines|next|visibilite|engagement|age de|agee de|ages de|cree il y a|existe depuis|historique|garantie|fete ses|nos|notre|our|en moins de|sous|renouvelable|within|in|nach|after|apres|old|de moins de|moins de|sur les|renouvelables"},
		text.Entry[verdictOf]{Meaning: part, Phrases: "dont|dont au moins|dont au minimum|dont minimum|including|of which|incl|incl.|inclusive|davon|waarvan|parmi lesquels|ainsi que"},
	)
	yearsAfter = text.NewLexicon(
		text.Entry[verdictOf]{Meaning: general, Phrases: "behind them|behind one|to your name|to their name|derriere lui|derriere elle|commercial development|professional development|of commercial development|of professional development|du metier|in the job|im fach|in het vak|derriere soi|passees a|passes a|passees en|passes en|passees dans|passes dans|passees sur|passes sur|commercial background|background|professional background|di esperienza|d'esperienza|de experiencia|esperienza|experiencia|doswiadczenia|d'experience|d'experiences|d'exp|d'exp.|d experience|experience|experiences|exp|xp|d'xp|experience professionnelle|d'experience professionnelle|d'experiences professionnelles|minimum d'experience|mini d'experience|min d'experience|et plus d'experience|ou plus d'experience|of experience|experience or above|or more experience|of professional experience|of relevant experience|of hands on experience|of work experience|of industry experience|work experience|professional experience|relevant experience|berufserfahrung|erfahrung|berufspraxis|praxis|einschlagige praxis|einschlagiger praxis|relevante praxis|praktische erfahrung|einschlagige erfahrung|relevante erfahrung|projekterfahrung|ervaring|werkervaring|relevante ervaring|de metier|de pratique|derriere vous|derriere soi|derriere toi|d'anciennete|d'expertise|de vecu|de carriere|dans le metier|dans le developpement|en developpement|de developpement|de dev|d'experience en|d'experience cumulee|d'experience significative|d'experience pertinente|d'experience reussie|d'experience similaire|au compteur|dans les pattes|sous le capot|under your belt|behind you|hinter dir|hinter sich|of commercial experience|commercial experience|of solid experience|of proven experience|of hands-on experience|hands-on experience|hands on experience|of production experience|total experience|of total experience|overall experience|overall|in the field|in the trade|in a similar role|in the role|in a comparable role|im beruf|in vergleichbarer position|in ahnlicher position|relevanter erfahrung|praktischer erfahrung|einschlagiger erfahrung|fundierte erfahrung|nachweisbare erfahrung|relevante berufserfahrung|einschlagige berufserfahrung|professionelle erfahrung|d'exercice|de terrain|de code|de production|de programmation|de backend|of coding|of backend engineering|of software engineering|of software development|of experience or more|of software|of development|of engineering|of programming|in software|in development|de back|de back end|in back end engineering|in backend|of backend|of back end|building|running|writing|working|developing|designing|de bouteille|praxis|praxiserfahrung|d'informatique|sur un poste similaire|sur poste similaire|dans un poste similaire|sur un role similaire"},
		text.Entry[verdictOf]{Meaning: minimum, Phrases: "au bas mot|a tout le moins|pour le moins|au strict minimum|at the very least|at a minimum|as a minimum|at minimum|mindestens|wenigstens|minimo|como minimo|por lo menos|al menos|almeno|o mas|o piu|ou mais|minimum|mini|min|au moins|au minimum|a minima|et plus|or more|or above|is what we ask|is what we ask for|is what we want|c'est ce qu'on demande|et +|ou plus|oder mehr|+|requis|requises|exige|exigees|demandes|required|souhaite|souhaites|souhaitees|of"},
		text.Entry[verdictOf]{Meaning: notYears, Phrases: "hintereinander|am stuck|op rij|in succession|ago|old|d'existence|de maison|de boite|dans la maison|a l'effectif|d'age|d'historique|de garantie|de contrat|de cdd|de mission|de visibilite|renouvelable|renouvelables|fermes|ferme|d'engagement|en moyenne|plus tard|later|apres|et demi en moyenne|d'amortissement|de conservation|d'archives|de donnees|de prestation|history|of history|in business|on the market|sur le marche|d'innovation|d'activite|de presence|ans|d'affilee|consecutifs|de croissance|alt|bestehen|am markt|tradition|firmengeschichte|de suite|in a row|contract|d'audit|de developpement de notre|de retard|d'avance|de dette|sans|de support|of support|de maintenance|lang|mission|apres|d'anciennete de l'entreprise|de dettes|de code legacy|de donnees historiques|de croissance|d'histoire|de bons et loyaux services|jung|junge|young|de vie|de recul sur le produit|de licence|d'abonnement|of data|of growth|vertrag|garantie|de bail|d'exclusivite|de recherche et developpement|unternehmensgeschichte|marktprasenz|mietvertrag|projektlaufzeit"},
		text.Entry[verdictOf]{Meaning: specific, Phrases: "across|around|di|con|em|como|come|de|d'|en|sur|avec|dans|in|with|on|of|using|mit|im|met|als|as|comme|chez"},
	)
)

var (
	companies  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "fort de|forte de|forts de|fort d'une|notre societe|notre groupe|notre cabinet|notre entreprise|notre esn|our company|our agency|we have|nous avons|nous existons|nous cumulons|esn|le groupe|la societe|l'entreprise|unser unternehmen|wir haben|riche de|s'appuyant sur|logiciel actuel|application a|cree il y a|existe depuis|forte d'une"})
	candidates = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "prestataire|titulaire|intervenant|contractor|supplier|auftragnehmer|freelance|freelancer|vous|tu|you|profil|candidat|candidate|developpeur|ingenieur|consultant|sie|justifiez|minimum|experience"})
)

// papers are no older than so many years.
var papers = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "references de moins|reference de moins|references datant|kbis de moins|attestation de moins|certificat de moins|casier de moins|photo de moins|references no older|references not older"})

var contexts = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ask|asks|verlangen|verlangt|fordern|fordert|level|niveau|seniority|seniorite|say|disons|sagen wir|vous|tu|you|your|profil|profile|experience|experiences|justifier|justifiez|il faut|il vous faut|il nous faut|ayant|quelqu'un|someone|somebody|with|looking for|nous cherchons|on cherche|recherche|recherchons|cherche|suchen|gesucht|mindestanforderung|mindestanforderungen|anforderung|anforderungen|voraussetzung|voraussetzungen|muss|muss-kriterium|needs|needed|brauchen|brauchst|bringst|mitbringen|minimum|solide|solides|nachgewiesen|je bent|jij|prerequis|pre-requis|attente|attentes|avoir|demande|demandee|demandes|souhaite|souhaites|requis|requises|require|required|must|need|bring|exige|exiges|exigee|expect|maitrise|pratique|attendu|attendus|nous attendons|sie|ihr|du|erfahrung|wir erwarten|erwartet|qualification|qualifikation|competences|indispensable|imperatif|imperative|vragen|toi"})
