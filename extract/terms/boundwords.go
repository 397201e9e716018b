package terms

// The ways in which an ad says that all of the work is done on the spot, put together from their parts.
const (
	wholly   = "100 %|100%|entierement|totalement|integralement|fully|entirely|completely|wholly|vollstandig|komplett|zu 100 %|ausschliesslich"
	presents = "present|presente|presents|presentes|presentiel|presentielle|en presentiel|in person|in-person|office-based|on-premises|on premises team|on-premises team|site-based|in prasenz|prasent|anwesend"
)

// bound are phrases for work on site alone.
var bound = joined(wholly, " ", presents) + "|" +
	joined("equipe|team", " ", "presente|presentielle|soudee dans les memes murs") + "|" +
	joined("presentiel|presence|attendance|anwesenheit|prasenz", " ", "de rigueur|exigee|exige|imposee|impose|de chaque jour|journaliere|quotidien|quotidienne requise|every day|each day|is expected daily|expected daily|expected every day|is expected every day|is required daily|an allen werktagen|an allen tagen|an jedem werktag|an jedem tag|jeden tag|taglich|ist pflicht|pflicht") + "|" +
	joined("five|5|full", "-", "day-a-week office|days-a-week office|days-a-week-in-the-office|days-in-the-building|day office|day in-office|day on-site") + "|" +
	joined("five days|5 days|all five days|five full days", " ", "in the building|at the desk|on the premises|on premises|in the office|at the plant|on the floor") + "|" +
	joined("five-day|5-day|full", " ", "office week|onsite week|on-site week|in-office week") + "|" +
	joined("semaine", " ", "de cinq jours au bureau|complete au bureau|complete sur site|complete sur place|entiere au bureau|entiere sur site|pleine au bureau|100 % bureau|100 % site") + "|" +
	joined("funf-tage-woche|5-tage-woche|volle woche|ganze woche", " ", "im buro|vor ort|am standort|im haus|im werk|in prasenz") + "|" +
	joined("fest|arbeitsplatz|prasenzarbeitsplatz|prasenzstelle|prasenzjob", " ", "im haus|vor ort|am standort") + "|" +
	joined("donc|so|therefore|also|daher|deshalb|folglich|obligatoirement|forcement|necessairement|zwangslaufig|necessarily", " ", "sur site|sur place|on site|on-site|onsite|vor ort|en presentiel|in the office|im buro") + "|" +
	"tout sur site|tout sur place|tout se fait sur site|tout se fait sur place|everything on site|all of it on site|alles vor ort|en nos murs exclusivement|dans nos murs exclusivement|exclusivement dans nos murs|exclusivement en nos murs|uniquement dans nos murs|que du presentiel|rien que du presentiel|du presentiel et rien d'autre|purely on site|purely onsite|purely on-site|purement presentiel|uniquement du presentiel|on-site role|onsite role|on-site position|onsite position|on-site job|onsite job|vor-ort-stelle|prasenzjob|" +
	"und nur dort|dort und nur dort|and only there|and nowhere else|pas ailleurs|et la seulement|not elsewhere|nicht anderswo|" +
	"prasenzarbeitsplatz|prasenzstelle|reine prasenzstelle|reiner prasenzjob|burojob ohne|an office job|poste 100 % bureau|poste de bureau a temps plein|" +
	"everyone sits together|we all sit together|everybody sits together|alle sitzen zusammen|wir sitzen alle zusammen|tout le monde dans la meme piece|tous dans la meme piece|toute l'equipe dans la meme piece|tous sous le meme toit|under one roof every day|all under one roof"

// tethered are phrases for work that cannot leave its place: nothing goes out, nothing connects from outside.
var tethered = joined("pas de|pas d'|sans|ni|aucun|aucune", " ", "ordinateur portable|pc portable|poste nomade|poste portable|portable|acces distant|acces exterieur|acces a distance|acces externe|acces depuis l'exterieur|connexion depuis l'exterieur|connexion exterieure|connexion distante|connexion a distance") + "|" +
	joined("no", " ", "laptops|laptop|outside access|remote access|external access|access from outside|remote login|remote connection|way in from outside|outside connection") + "|" +
	joined("kein|keine|keinen|ohne", " ", "laptops|laptop|notebooks|fernzugriff|externer zugang|externen zugang|zugang von aussen|zugriff von aussen|vpn-zugang") + "|" +
	joined("fernzugriff|remote-zugriff|zugriff von aussen|zugang von aussen", " ", "gibt es nicht|ist nicht vorgesehen|ist ausgeschlossen|ist nicht moglich|ist technisch ausgeschlossen|besteht nicht") + "|" +
	joined("let|lets|allow|allows", " ", "laptops leave|laptops out|laptops go home|code leave|data leave|anything leave|nothing leave") + "|" +
	joined("ne sort|ne sortent|ne quitte|ne quittent", " ", "pas du batiment|pas de nos murs|pas de l'enceinte|pas du site|pas de l'usine|pas les murs|pas le batiment|pas nos murs|pas le site|pas l'enceinte|jamais du batiment|jamais de nos murs|jamais le batiment|jamais nos murs|jamais le site|pas la salle|jamais la salle|pas de la salle") + "|" +
	joined("nothing leaves|never leaves|never leave|may not leave|must not leave|cannot leave|can't leave|don't leave|do not leave|doesn't leave|does not leave|stays in|stay in|remains in|stays inside|stay inside", " ", "the building|our building|the site|the premises|our premises|the room|the lab|the vault|the walls|the perimeter") + "|" +
	joined("verlasst|verlassen|verlassen darf", " ", "das haus nicht|das gebaude nicht|den raum nicht|das gelande nicht|das werk nicht|nie das haus|nie das gebaude") + "|" +
	"poste sedentaire|postes sedentaires|poste fixe dans|rien ne sort|rien ne se fait en dehors|rien ne se fait hors|nothing leaves the|cannot be done elsewhere|can't be done elsewhere|can't be done from home|cannot be done from home|cannot be done from outside|can't be done from outside|can only be done here|can only be done there|ne peut se faire ailleurs|ne se fait pas ailleurs|ne peut pas se faire ailleurs|ne peut pas etre fait ailleurs|ne peut se faire que sur place|ne se fait que sur place|impossible a faire de l'exterieur|impossible de l'exterieur|lasst sich nicht von aussen|geht nur am standort|nur am standort moglich|nur im haus moglich|coupe d'internet|coupe du reseau|pas relie a internet|not connected to the internet|air-gapped room|nicht am internet|vom internet getrennt|raum ohne internet"

// distantThings are distant or done from afar without being the work of the one who is sought.
var distantThings = joined("remote", " ", "controlled|controllable|operated|piloted|areas|area|villages|islands|communities|regions|farms|valleys|mines|wells|stations|cameras|meters|pumps|turbines|locations|sensors|machines|vehicles|villagers|clinics|schools|branches|offices|customers|users|players|guests|viewers|patients|employees|crews|units|equipment|assets|systems|databases|database|hosts|nodes|terminals|unlocking|locking|reading|readings|inspection|inspections|surveillance|check-in|proctoring|exams|signing|voting|signature|onboarding software|consultations|consultation|therapy|diagnosis|working software|work app") + "|" +
	"remote teams|remote workers|remote companies|remote staff|hybrid teams|hybrid workplaces|hybrid offices|hybrid working software|distributed teams|home workers|people working from home|people who work from home" + "|" +
	"equipes a distance|equipes en teletravail|equipes distribuees|equipes hybrides|entreprises hybrides|salaries en teletravail|employes en teletravail" + "|" +
	"remote-teams|verteilte teams|verteilten teams|hybride teams|hybriden teams|homeoffice-nutzer|remote-arbeiter" + "|" +
	joined("suivi|gestion|declaration|planification|pointage|calcul|saisie|demandes|reservation", " ", "du teletravail|des teletravaux|de teletravail|des jours de teletravail|du travail a distance|des bureaux") + "|" +
	joined("arret|demarrage|ouverture|fermeture|verrouillage|deverrouillage|reglage|releve|releves|lecture|mesure|telemesure|maintenance|assistance|conseil|consultation|formation|diagnostic|depannage|administration|pilotage|controle|suivi|acces|examen|reeducation|soins|accompagnement|cours|enseignement|achat|vente|location|reservation|inscription|inscriptions|paiement|signature|vote|jeu|supervision|surveillance|mise a jour|mises a jour", " ", "a distance")
