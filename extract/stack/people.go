package stack

import "strings"

// strangers are words by which a team is another one than the reader's.
var strangers = words(`autre autres another other different separate dedicated dediee dedie distincte externe externes external
	anderes andere anderen anderer eigenes eigene eigenen separates separaten externer externes offshore nearshore distante tierce sister soeur schwester jumelle`)

// trades are the words that tell one team of a company from another.
var trades = words(`front frontend end back backend mobile mobiles data bi infra infrastructure ops devops sre plateforme platform plattform
	embarquee embarque embedded firmware client clients produit product design ux qa web ia ai ml cloud reseau network securite
	security dba analytics app apps ios android sap erp crm cms marketing commerce hardware jeu game integration support systeme
	systemes decisionnelle exploitation production`)

// agents stand before the one who does the work; joins before the team that the reader belongs to.
var (
	agents = words(`par by von vom durch vit lives lebt sitzt sits appartient belongs confie confiee confies confiees ressort reste bleibt remains stays charge
		responsabilite responsibility hands mains liegt gehort releve sous-traite outsourced attribue attribuee attribues attribuees awarded assigned vergeben vergebene`)
	joins = words(`rejoindre rejoignez rejoins rejoint integrer integrez integres renforcer renforcez renforces join joining
		verstarken verstarkst verstarkung membre equipier encadrer encadrez pilotez animer leading
		leiten fuhren recrute recherche cherche hiring grow strengthen`)
	inside = words("sein dans within in into im pour for fur unser part")
	within = words("avec with mit et and und entre between")
	copula = words("c s das ce")
	back   = words("en it them das")
	// affairs follow a team in the genitive: "the platform team's business"
	affairs = words("business job work affair problem task turf domain responsibility concern thing")
)

// inverted are the verbs of doing that a German clause may have before their subject: "das betreut ein Partner".
var inverted = words("kummert kummern betreut betreibt ubernimmt macht pflegt entwickelt erledigt baut schreibt verantwortet liefert")

// handles are the verbs of doing, as a subject in the third person has them.
var handles = words(`tient tiennent gere gerent occupe occupent charge chargent developpe developpent maintient maintiennent code codent ecrit
	ecrivent assure assurent realise realisent pilote pilotent porte portent prend prennent fait font traite traitent administre
	administrent exploite exploitent opere operent heberge construit construisent livre livrent fournit utilise utilisent consomme
	consomment debrouille debrouillent fera feront gerera
	handle handles own owns build builds building write writes run runs maintain maintains does do takes take looks look manage
	manages cover covers deliver delivers supply supplies develop develops developing use uses operate operates consume consumes writing doing
	kummert kummern ubernimmt ubernehmen macht machen betreut betreuen entwickelt entwickeln pflegt pflegen schreibt schreiben baut
	bauen erledigt erledigen betreibt betreiben verantwortet nutzt nutzen liefert`)

// uses are the verbs that tell what someone works with. What the one customer of the work uses, the reader will use.
var uses = words("utilise use uses nutzt nutzen run runs exploite")

// inherits are the stems of what the reader does with the work of others: then it is the reader's work now. chosen are
// participles after which "par" and "by" name no maker.
var (
	inherits = append(strings.Fields("repren repri refon refonte migr rempla audit inherit takeover takes-over rewrit replac ubernahm ablos renov moderni corrig decom industrialis optimis accelerer speed stabilis fiabilis productioni relanc terminez termines achev poursui finish weiterentwickel fortfuhr"), "take over", "take it over", "take them over", "taking over", "taking it over")
	reads    = []string{" parti ", " partie ", " partis ", "a ferme ", "retraite", "has left", "have left", "who left", "ausgeschieden", "a faire evoluer", "fuhren es", "be reading", "to read", "to understand", "to know", "savoir lire", "a lire", "comprendre", "zu lesen", "zu verstehen"}
	chosen   = strings.Fields("impos demand choisi exig utilis chosen requir mandat valid recommand prescri souhait attendu edit publi achet rachet financ approuv used vorgegeben gefordert accompagn conc suivi encadr")
)
