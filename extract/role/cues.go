package role

import "tjm/extract/text"

// cue is what a word or phrase says of the trade.
type cue uint8

const (
	none cue = iota
	full
	back
	front
	mobile
	devops
	data
	faintData // "data", "IA": what the work is about rather than the trade
	dev       // development of some kind
	aside     // not a trade of development, whatever else the title says
	faintSide // such a trade when the title names no development
	screens   // the ad's own design or theme
)

var cues = text.NewLexicon(
	text.Entry[cue]{Meaning: full, Phrases: "full stack|fullstack|full-stack|full stacks|fullstacks|full satck|both sides of the stack|front et back|back et front|front & back|back & front|front-end et back-end|back-end et front-end|frontend and backend|backend and frontend|back/front|front/back|backend und frontend|frontend und backend|full web"},
	text.Entry[cue]{Meaning: back, Phrases: "back end|backend|back-end|back|backends|server side|server-side|cote serveur|serverseitig|serverseitige|api|apis|webservices|web services|microservices|connecteur|connecteurs|connector|connectors|schnittstellen|schnittstelle|middleware"},
	text.Entry[cue]{Meaning: front, Phrases: "front end|frontend|front-end|front|integrateur web|integratrice web|integrateur html|ui developer|web designer|webdesigner|integration html"},
	text.Entry[cue]{Meaning: mobile, Phrases: "mobile|mobiles|application mobile|applications mobiles|appli mobile|app mobile|mobile app|developpeur ios|developpeur android"},
	text.Entry[cue]{Meaning: devops, Phrases: "devops|dev ops|devsecops|secops|sre|site reliability|site reliability engineer|platform engineer|platform engineering|plateforme engineer|ingenieur plateforme|cloud engineer|ingenieur cloud|ingenieure cloud|cloud ops|cloudops|architecte cloud|cloud architect|architecte kubernetes|cloud architekt|cloud administrator|cloud native engineer|infrastructure engineer|ingenieur infrastructure cloud|ingenieur infra|mlops|llmops|finops|gitops|infra as code|infrastructure as code|expert kubernetes|administrateur kubernetes|build engineer|release engineer|ingenieur ci/cd|ci/cd|ingenieur systeme et devops|plattform engineer|plattformingenieur|consultant cloud|expert cloud|tech lead cloud|lead cloud"},
	text.Entry[cue]{Meaning: data, Phrases: "data engineer|data engineers|data engineering|data ingenieur|data ingenieure|ingenieur data|ingenieure data|ingenieur big data|ingenieur de donnees|data analyst|data analyste|data analysts|analyste data|analyste de donnees|data scientist|data scientiste|data scientists|data science|dataengineer|data developer|developpeur data|developpeur big data|developpeur bi|developpeur decisionnel|architecte data|architecte big data|data architect|data architekt|data modeler|data modeller|modelisateur|dataops|data ops|data steward|data manager|data officer|data governance|data quality|data management|dba|administrateur de bases de donnees|administrateur bases de donnees|administrateur base de donnees|database administrator|database engineer|datenbankadministrator|analytics engineer|bi|business intelligence|decisionnel|decisionnelle|etl|elt|data warehouse|datawarehouse|dwh|dataviz|datavisualisation|data visualisation|data viz|machine learning|ml engineer|ai engineer|ia engineer|ingenieur ia|ingenieur machine learning|ai/ml|nlp|mdm|reporting|statisticien|expert data|consultant data|lead data|tech lead data|referent data|head of data|llm engineer|genai engineer|data integration|migration de donnees|data migration"},
	text.Entry[cue]{Meaning: faintData, Phrases: "data|donnees|ia|ai|big data|genai|llm"},
	text.Entry[cue]{Meaning: dev, Phrases: "developpeur|developpeuse|developpeurs|developpeuses|developpement|dev|devs|developer|developers|development|software engineer|software engineers|software developer|ingenieur logiciel|ingenieur developpement|ingenieur de developpement|ingenieur d'etudes|ingenieur etudes et developpement|analyste programmeur|analyste developpeur|programmeur|programmer|concepteur developpeur|entwickler|entwicklerin|entwicklung|softwareentwickler|software entwickler|softwareentwicklung|programmierer|coder|tech lead|techlead|lead technique|leader technique|leader tech|lead developer|contractor|freelance developer|script|scripts|refonte|ontwikkelaar|engineer|ingenieur"},
	text.Entry[cue]{Meaning: aside, Phrases: "chef de projet|cheffe de projet|chef de projets|chefferie de projet|chef projet|cp|project manager|projektmanager|projektleiter|projektleitung|projektmanagement|charge de projet|chargee de projet|directeur de projet|directeur de projets|directrice de projet|directeur de programme|directeur technique|program manager|programme manager|product owner|product manager|product designer|product lead|proxy po|proxy product owner|po|ppo|scrum master|coach agile|agile coach|business analyst|business analyste|business analysis|ba|amoa|moa|moe|amoe|pmo|testeur|testeuse|tester|softwaretester|testspezialist|test engineer|testengineer|testingenieur|software test engineer|qa|quality assurance|test manager|test automation|testautomatisierer|testmanager|recetteur|homologation|automaticien|test lead|recruteur|talent acquisition|recruiter|ux|ui designer|ux designer|ux/ui|ui/ux|designer|graphiste|redacteur|redactrice|traducteur|trainer|formateur|formatrice|juriste|acheteur|acheteuse|commercial|assistant|delivery manager|service delivery|release manager|change manager|scrum|consultant fonctionnel|consultante fonctionnelle|functional consultant|fonctionnel|urbaniste|architecte d'entreprise|architecte entreprise|enterprise architect|business developer|marketing|community manager|responsable applicatif|practice manager|avant ventes|presales|anforderungsmanager|requirements engineer|auditeur|auditor|interim manager|controleur"},
	text.Entry[cue]{Meaning: faintSide, Phrases: "support|technicien|technicienne|technician|helpdesk|service desk|administrateur|administratrice|administrator|admin|sysadmin|systemadministrator|ingenieur systeme|ingenieur systemes|ingenieur reseau|ingenieur reseaux|reseau|reseaux|network|netzwerk|systemes et reseaux|systeme et reseau|securite|cybersecurite|security|pentester|soc|iam|responsable|consultant|consultante|consultant technique|berater|beraterin|integrateur|exploitation|ingenieur de production|production applicative|architecte|architect|directeur|manager|expert reseau|datacenter|data center|infrastructure|infrastructures|telecom|electricien|automate"},
	text.Entry[cue]{Meaning: screens, Phrases: "theme|themes|theme enfant|maquette|maquettes|webdesign|web design|charte graphique|design|identite visuelle|child theme|layout"},
)
