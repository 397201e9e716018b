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
	text.Entry[level]{Meaning: level{is: market.Junior}, Phrases: "junior|juniors|debutant|debutante|debutant(e)|debutants|debutants acceptes|debutant accepte|jeune diplome|jeune diplomee|jeunes diplomes|premiere experience|entry level|entry-level|graduate|berufseinsteiger|berufsanfanger|einsteiger|young professional|starter|graduates|recent graduate|recent graduates|new grad|new grads|fresh graduate|absolvent|absolventen|absolventin|berufsanfangerin|junioren|trainee|premier emploi|sortie d'ecole|sorti d'ecole|sortis d'ecole|sortant d'ecole|vous debutez|tu debutes|fraichement diplome|fraichement diplomee|nouvellement diplome|nouveaux diplomes|jeunes diplomees|jr|jr."},
	text.Entry[level]{Meaning: level{is: market.Mid}, Phrases: "confirme|confirmee|confirmes|confirmee(e)|confirme(e)|confirme.e|confirme·e|intermediaire|intermediate|mid level|mid-level|midlevel|mid senior|medior|mediors|mid|fortgeschritten|middle|regular|mid weight|mid-weight|midweight|intermediate level|conf.|berufserfahren|mittleres level|mittleres niveau|mittlerem niveau|mittlere erfahrung|mittlerer erfahrung|mittlere senioritat|mittlerer senioritat|mittlere berufserfahrung|niveau intermediaire|berufserfahrene|berufserfahrener"},
	text.Entry[level]{Meaning: level{is: market.Mid, weak: true}, Phrases: "experience confirmee en developpement|experience confirmee en tant que|experience confirmee comme|experience confirmee de developpeur|experience confirmee dans un poste|experience confirmee sur un poste|experimente|experimentee|experimentes|experimente(e)|experimente.e|experimente·e|experienced|exp.|erfahren|erfahrene|erfahrenen|erfahrener|ervaren|chevronne|chevronnee|aguerri|aguerrie|seasoned"},
	text.Entry[level]{Meaning: level{is: market.Senior}, Phrases: "senior level|expert level|senior profile|senior|seniors|sr|seniore|senior(e)|senior·e|snr|sr.|tres senior|experte|expert|expert(e)|expert.e|expert·e|experts|sachant"},
	text.Entry[level]{Meaning: level{is: market.Lead}, Phrases: "lead|tech lead|tech leads|techlead|technical lead|lead tech|lead technique|lead dev|lead developer|lead developpeur|lead engineer|team lead|teamlead|team leader|tech leader|leader technique|referent technique|referente technique|responsable technique|architecte|architect|architekt|architecte technique|architecte logiciel|solution architect|software architect|softwarearchitekt|principal engineer|principal developer|developpeur principal|developpeuse principale|principal|principale|chef d'equipe technique|head of|cto|staff engineer|staff|leadtech|technischer leiter|leitender|leitende"},
)

// people are whom ads ask for.
var people = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "developpeur|developpeuse|developpeurs|developpeur(se)|developpeur.se|developpeur·se|developpeur/se|developpeuse|dev|devs|developer|developers|engineer|engineers|ingenieur|ingenieure|ingenieur(e)|ingenieurs|consultant|consultante|consultant(e)|consultants|profil|profils|profile|profiles|somebody|someone|anybody|quelqu'un|quelqu'un de|une personne|jemand|jemanden|iemand|person|people|individual|ressource|resource|fachkraft|kraft|mitarbeiter|mitarbeiterin|kollegen|engineers|candidat|candidate|candidat(e)|analyste|analyst|scientist|programmeur|programmer|entwickler|entwicklerin|softwareentwickler|backendentwickler|spezialist|berater|beraterin|berater:in|entwickler:in|ontwikkelaar|freelance|freelancer|independant|contractor|architecte|architect|expert|administrateur|administratrice|admin|dba|devops|sre|data engineer|technicien|chef de projet|product owner|fullstack|full stack|full-stack|backend|back end|back-end|frontend|poste|prestataire|intervenant|specialist|specialiste|testeur|qa|personne|collaborateur|coder|role|position"})

// labels announce the level: "Niveau : senior".
var labels = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "the person|la personne|prof|le profil|niveau recherche|niveau vise|niveau exige|niveau voulu|seniorite recherchee|niveau|seniorite|seniorite attendue|seniorite souhaitee|seniorite requise|seniorite demandee|niveau de competence|niveau demande|experience souhaitee|experience requise|experience attendue|erfahrungsniveau|kenntnisstand|senioritatslevel|senioritat|senioritatsstufe|seniority required|required seniority|experience level required|niveau seniorite|niveau profil|niveau du profil|profil cible|profil souhaite|profil attendu|level required|required level|job title|rolle|role|seniority|level|experience level|seniority level|niveau de seniorite|niveau d'experience|expertise|niveau d'expertise|expertise requise|expertise attendue|niveau requis|profil|profil recherche|profile|erfahrungslevel|karrierestufe|erfahrung|experience|grade|niveau attendu|statut|niveau souhaite|poste|job level|seniorityniveau"})

// colleagues stand before a level that somebody else has: "avec un ingénieur senior".
var colleagues = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "avec|with|mit|met|aux cotes|aux cotes d'|a cote d'|epauler|epaule|epaulera|encadrer|encadre|encadree|encadrerez|encadrement|accompagne|accompagner|accompagnement|accompagnez|accompagnerez|epaulez|epaulerez|epaules|secondez|seconder|assistez|assisterez|remplacez|remplacer|remplace|coachez|cotoyez|cotoyer|aidez|aiderez|managez|manager|sous la direction|sous la responsabilite|sous|rattache|rattachee|reporting to|report to|reports to|reporte|reporterez|mentorat|coaching|tutorat|animer|animez|animation|alongside|next to|beside|neben|together with|mentor|mentorer|mentored|mentoring|coacher|former|rejoindre|rejoignez|rejoindrez|team of|equipe de|equipe|equipes|compose|composee|composent|compte|comprend|comprenant|constituee|dont|including|including a|autres|interlocuteur|interlocuteurs|binome|collaborer|collaboration|collaborez|echanger|unterstutzung|zusammenarbeit|entre|between|devenir|evoluer vers|evolution vers|become|evoluer|faire monter|par le|par un|par notre|validation|valide|entretien|visio|du|des|nos|notre|leur|aupres|travailler avec|son|leurs|les|le|aider|assister|assist|support|guider|guide|plusieurs|quatre|trois|deux|cinq|ein team|teams|team has|team have|team includes|equipe a|equipe comporte|equipe possede|we already have|nous avons deja|il y a|there is|there are|es gibt"})

// asks stand before a level of the person asked for.
var asks = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "vise|visons|we're after|we are after|aiming for|denken an|gesucht wird|gesucht werden|gesucht ist|demandons d'etre|s'adresse a|s'adresse aux|role d'|endossez|occupez|il nous faut|il faut|devra etre|doit etre|devez etre|devrez etre|must be|should be|recherche|recherchons|recherchee|cherche|cherchons|recrute|recrutons|besoin|besoin d'un|en tant que|role de|poste de|poste d'un|rechercher|looking for|seeking|hiring|need|we need|wanted|suchen|sucht|gesucht|zoeken|zoekt|vous etes|tu es|you are|you're|sie sind|profil|fonction de|mission de|titre|intitule|as a|as an|als|recherche d'un|souhaite|souhaitons|intervenir|selectionne|position|vous serez|tu seras|you will be|you'll be|you would be|you'd be|du bist|du wirst|sie werden|cherchons un|ouvert aux|ouverte aux|ouvert a|open to|offen fur"})

// greetings behind a level open the job to it: "juniors are welcome".
var greetings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "bienvenu|bienvenus|bienvenue|bienvenues|accepte|acceptes|acceptee|acceptees|welcome|willkommen|welkom|geeignet|gern gesehen|ont leur chance|encourages a postuler|encouraged to apply|may apply|can apply|peuvent postuler|possible|ok|on forme|genugt|suffit|is enough|reicht aus"})

// farewells behind a level close the job to it: "juniors, passez votre chemin".
var farewells = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "exclue|exclues|insuffisant|insuffisante|ne suffit pas|ne suffira pas|ne suffisent pas|not enough|not sufficient|reicht nicht|genugt nicht|niet genoeg|volstaat niet|passez votre chemin|passer votre chemin|s'abstenir|abstenez|exclus|exclu|refuses|refuse|non acceptes|non accepte|non|not accepted|not considered|need not apply|please don't|don't apply|will not|won't|are not|is not|not|bitte nicht|nicht|ungeeignet|ne conviennent|ne convient|ne sont pas|ne seront pas|pas acceptes|pas accepte"})

// chosen stands behind a level that the ad singles out: "c'est un junior que nous visons".
var chosen = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "que nous visons|que l'on vise|qu'on vise|qu'il nous faut|que nous cherchons|qu'on cherche|que je cherche|que nous recherchons|que nous voulons|que nous attendons|we want|we need|we're after|we are after|we are looking for|we're looking for|den wir suchen|die wir suchen"})

// anyone is whoever the ad asks for.
var anyone = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "quelqu'un|quelqu'une|une personne|someone|somebody|jemand|jemanden|eine person"})

// joins stand between two levels of a range: "confirmé à senior", "mid to senior".
var joins = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "a|to|bis|ou|or|oder|et|and|und|tot|of|/|-|,|et/ou|and/or|voire"})

// wanted stands behind a level that opens its sentence: "Confirmé(e) souhaité(e)".
var wanted = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "minimum|mini|au minimum|a minima|at least|or better|only|as a minimum|mindestens|de preference|preferably|bevorzugt|preferred|erwunscht|preferes|souhaite|souhaitee|souhaites|demande|demandee|exige|exigee|recherche|recherchee|attendu|attendue|requis|requise|gewunscht|gesucht|wanted|required|needed|expected|gezocht|gevraagd"})
