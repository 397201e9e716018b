package stack

import "testing"

func TestGo(t *testing.T) {
	try(t, []example{
		{"Développeur Go confirmé", "Go"},
		{"Microservices écrits en Go.", "Go"},
		{"Backend Engineer - Go / Rust", "Go, Rust"},
		{"5 years of experience with Go in production", "Go"},
		{"Mehrjährige Praxis mit Go und Linux", "Go, Linux"},
		{"une bonne maîtrise de Go : écrire, tester", "Go"},
		{"clients Go pour un provider Terraform", "Go, Terraform"},
		{"real Go programs under load", "Go"},
		{"500 Go de logs, base de 12 Go", ""},
		{"Go/NoGo de mise en production, puis Go live en avril", ""},
		{"décision go / no go en comité, GO client obtenu", ""},
		{"Let's go ! Java et go live en mai", "Java"},
		{"We go to market in May", ""},
	})
}

func TestLetters(t *testing.T) {
	try(t, []example{
		{"Python et SQL tous les jours. R serait un plus.", "Python, SQL, R"},
		{"COBOL au quotidien, du calme, Go apprécié.", "COBOL, Go"},
		{"langage C, programmation système", "C"},
		{"une bibliothèque cliente en C que nos automaticiens réclament", "C"},
		{"Python, R et SQL", "Python, R, SQL"},
		{"scripts en R, tests en Python", "R, Python"},
		{"Java, C, Perl", "Java, C, Perl"},
		{"Langage : R", "R"},
		{"C'est une équipe R&D, niveau C1, C-level à l'aise", ""},
		{"plan C, permis C, catégorie C de la fonction publique", ""},
		{"a. Cadrage b. Java c. Recette", "Java"},
		{"SAP R/3 et S/4HANA", "SAP"},
		{"Assistant(e) R.H., Java", "Java"},
	})
}

func TestWordsOfFrench(t *testing.T) {
	try(t, []example{
		{"Automatisation : Ansible, Chef, Puppet", "Ansible, Chef, Puppet"},
		{"un chef de projet MOE et le reste de l'équipe", ""},
		{"Chef de projet, cheffe de produit", ""},
		{"API REST et web services SOAP", "REST, SOAP"},
		{"Express, NestJS et TypeScript", "Express, NestJS, TypeScript"},
		{"tableau de bord, tableaux croisés", ""},
		{"restitution sous Tableau ou Power BI", "Tableau, Power BI"},
		{"flux de données, gestion des flux, les flux Kafka", "Kafka"},
		{"GitHub Actions, Flux, Argo CD", "GitHub Actions, Flux, Argo CD"},
		{"avancer vite et bien avec Java", "Java"},
		{"Vue 3, Vite et Pinia", "Vue.js, Vite, Pinia"},
		{"vue d'ensemble du SI, en vue de la refonte", ""},
		{"CDI ou freelance, Java", "Java"},
		{"Java EE : JPA, CDI, JAX-RS", "Java EE, JPA, CDI, JAX-RS"},
		{"SAS au capital de 10 000 euros", ""},
		{"programmes SAS, SQL et Python", "SAS, SQL, Python"},
		{"accès à la base Access, puis Excel", ""},
		{"Microsoft Access et VBA", "Microsoft Access, VBA"},
		{"Aix-en-Provence, serveurs AIX", "AIX"},
		{"basé près d'Orléans", ""},
		{"composer avec les contraintes ; Composer et PHP 8", "Composer, PHP"},
		{"il faut ranger les données avant l'hiver", ""},
		{"mission au Mali, en rust", ""},
	})
}

func TestWholeStacks(t *testing.T) {
	try(t, []example{
		{"DEVELOPPEUR GO / RUST", "Go, Rust"},
		{"Env. tech : PHP/Symfony/Vue", "PHP, Symfony, Vue.js"},
		{"Techno : Node/Nest/Mongo", "Node.js, NestJS, MongoDB"},
		{"il parle bien : node, express, react", "Node.js, Express, React"},
		{"Elastic, Kibana, Logstash (ELK)", "Elasticsearch, Kibana, Logstash, Elastic Stack"},
		{"Crystal, notre directrice, et Julia, notre RH", ""},
		{"contact@oracle.com, www.python.org, voir angular.io", ""},
		{"Migration Oracle -> PostgreSQL", "Oracle Database, PostgreSQL"},
		{"on rails, on the rails, homme sage, express et efficace", ""},
	})
}

func TestWordsOfEnglishAndGerman(t *testing.T) {
	try(t, []example{
		{"Python. Express your interest by Monday, express interest early", "Python"},
		{"Any engineer worth their salt will rest on Sunday", ""},
		{"Configuration with Salt and Vault", "Salt, Vault"},
		{"you react to incidents and play a key role", ""},
		{"React and Redux", "React, Redux"},
		{"Scala, Play framework, PostgreSQL", "Scala, Play Framework, PostgreSQL"},
		{"the next step in spring 2027: Spring 2027 release", ""},
		{"Java, Spring and Hibernate", "Java, Spring, Hibernate"},
		{"no angular brackets, please", ""},
		{"SWIFT MT messages and swift answers", ""},
		{"iOS: Swift 6, SwiftUI", "iOS, Swift, SwiftUI"},
		{"Python for glue", "Python"},
		{"AWS Glue and Athena", "AWS Glue, Amazon Athena"},
		{"access to data, role-based access control", ""},
		{"Elixir, Phoenix and Ecto", "Elixir, Phoenix, Ecto"},
		{"our office in Phoenix, Arizona: Java", "Java"},
		{"less is more; Sass or Less", "Sass, Less"},
		{"make sure the build runs: CMake, Make, Ninja and C++", "CMake, Make, C++"},
		{"Fehleranalyse im Cluster und mit Kollegen, auch wenn ein Node ausfällt und der Rest läuft", ""},
		{"DAX-Konzern sucht Verstärkung", ""},
		{"Power BI mit DAX und M", "Power BI, DAX"},
	})
}

func TestFriendsInTheAd(t *testing.T) {
	try(t, []example{
		{"C, un peu de R", "C, R"},
		{"Semgrep, CDK, Snyk", "Semgrep, AWS CDK, Snyk"},
		{"SAP S/4HANA : une bonne connaissance de MM et SD", "SAP, SAP MM, SAP SD"},
		{"Consultant ServiceNow, JavaScript", "ServiceNow, JavaScript"},
		{"Java. Les tickets passent par ServiceNow.", "Java"},
		{"Azure (App Services, Functions, Logic Apps)", "Azure, Azure App Service, Azure Functions, Azure Logic Apps"},
		{"Power BI, DAX et Fabric", "Power BI, DAX, Microsoft Fabric"},
		{"Python. La data factory du groupe", "Python"},
		{"Azure : Data Factory et Databricks", "Azure, Azure Data Factory, Databricks"},
		{"Tout est sur AWS. Nous déclenchons des Lambda depuis RDS.", "AWS, AWS Lambda, Amazon RDS"},
		{"projet IAM et annuaire LDAP", "LDAP"},
		{"Expertise Oracle : RAC, Data Guard, RMAN", "Oracle Database, Oracle RAC, Oracle Data Guard, Oracle RMAN"},
		{"Salesforce Core, encryption (Shield, Field-level security)", "Salesforce, Salesforce Shield"},
		{"data flow et flow client", ""},
	})
}

func TestNotTechnologiesForUs(t *testing.T) {
	try(t, []example{
		{"Agile, Scrum, DDD, TDD, SAFe, Kanban", ""},
		{"Jira, Confluence, Excel, Trello, Slack, Teams, IntelliJ, Postman", ""},
		{"JSON, XML, YAML, CSV, ISO 27001, RGPD, cloud, API, microservices, big data, CI/CD", ""},
	})
}

// Names that are words of everyday language too, where they are the words.
func TestWordsOfEverydayLanguage(t *testing.T) {
	try(t, []example{
		{"Vous travaillez en tandem, cernez les besoins et tapez... typer aussi.", ""},
		{"This is precisely what we need: prettier code, a checkpoint a week.", ""},
		{"Timescale: three months, working nonstop", ""},
		{"Der Zustand der Anlage, die Rubrik, der Kasten, ein Gymnasium; strikt geregelt", ""},
		{"un sonar, un caddy, un confluent, de la panache et du latex", ""},
		{"React, Zustand, Prettier", "React, Zustand, Prettier"},
		{"COBOL sur Tandem, Guardian", "COBOL, Tandem"},
		{"Kubernetes, Rancher, Kasten", "Kubernetes, Rancher, Kasten"},
		{"le panier (Caddy devant NGINX)", "Caddy, NGINX"},
		{"qualité suivie dans Sonar", "SonarQube"},
	})
}
