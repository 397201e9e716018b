package stack

import "testing"

func TestWhoDoesIt(t *testing.T) {
	try(t, []example{
		{"Python, FastAPI. La couche d'affichage en Svelte est confiée à un studio.", "Python, FastAPI"},
		{"Le pipeline Databricks est exploité par l'équipe analytics, vous lui fournissez des fichiers. Java, Quarkus.", "Java, Quarkus"},
		{"L'app (Flutter) vit chez un partenaire ; vous gardez l'API Symfony.", "Symfony"},
		{"Il existe un backoffice sous Drupal, tenu par l'agence de communication : vous ne vous en occupez pas. Laravel de votre côté.", "Laravel"},
		{"Une collègue fait le React, vous faites le Django.", "Django"},
		{"Je code le front en Vue moi-même, je cherche quelqu'un pour le back en Go.", "Go"},
		{"Mon associé s'occupe du iOS, il me faut un dev Kotlin pour Android.", "Kotlin, Android"},
		{"Our front-end folks write TypeScript and React; you won't. You write Ruby on Rails.", "Ruby on Rails"},
		{"Terraform is the platform team's business. Yours is Java and Kafka.", "Java, Kafka"},
		{"The SAP side belongs to a consultancy. We need Node.js and RabbitMQ.", "Node.js, RabbitMQ"},
		{"Tableau dashboards are built by analysts, not by you. SQL, Python, Airflow.", "SQL, Python, Airflow"},
		{"Die App entwickelt eine Agentur in Flutter. Wir suchen Backend mit Spring Boot.", "Spring Boot"},
		{"Das Data-Team arbeitet mit Snowflake, das berührt dich nicht. Java, Kafka.", "Java, Kafka"},
		{"Kubernetes betreibt der Hoster. Du schreibst PHP mit Symfony.", "PHP, Symfony"},
		{"Frontend (Angular): übernimmt ein Kollege. Backend: Java, Quarkus.", "Java, Quarkus"},
		{"React macht unser Praktikant. Gesucht: Elixir.", "Elixir"},
		{"Nous sommes intégrateur Salesforce et SAP ; ce poste-ci concerne notre outil interne en PHP.", "PHP"},
		{"Our product plugs into Salesforce and HubSpot; you will write those connectors in Go.", "Salesforce, HubSpot, Go"},
		{"Connecteurs vers SAP et Dynamics 365 à écrire en C#.", "SAP, Microsoft Dynamics 365, C#"},
		{"Concurrents : Datadog, Splunk. Notre backend : Rust, ClickHouse.", "Rust, ClickHouse"},
	})
}

func TestWhatIsNotWanted(t *testing.T) {
	try(t, []example{
		{"Symfony 7 obligatoire. WordPress, Prestashop et autres CMS : ne postulez pas.", "Symfony"},
		{"Nous n'attendons ni Kubernetes ni Terraform. Ansible suffira.", "Ansible"},
		{"Pas un poste Java ! Du Scala uniquement.", "Scala"},
		{"Le front Vue est figé, interdiction d'y toucher. API Laravel.", "Laravel"},
		{"Angular : ce sera pour plus tard, avec quelqu'un d'autre. Maintenant : Spring Boot.", "Spring Boot"},
		{"On quitte Heroku, on passe sur Clever Cloud. Rails.", "Heroku, Clever Cloud, Ruby on Rails"},
		{".NET et C#. Le VB6, c'est fini.", ".NET, C#"},
		{"Forget Java. Forget Spring. Think Elixir.", "Elixir"},
		{"PHP? Yes. Laravel? Yes. WordPress? Hell no.", "PHP, Laravel"},
		{"You need not know Terraform, ops will teach you Python.", "Python"},
		{"Kein Java-Job: bei uns läuft alles auf .NET.", ".NET"},
		{"Node.js ja, PHP nein.", "Node.js"},
		{"Erfahrung mit WordPress oder Joomla interessiert uns nicht, TYPO3 schon.", "TYPO3"},
		{"Wir setzen nicht auf Kubernetes, sondern auf Nomad.", "Nomad"},
		{"Java 17, Spring Boot (WebFlux non utilisé).", "Java, Spring Boot"},
		{"Excel et Access n'entrent pas en ligne de compte. Power BI et SQL.", "Power BI, SQL"},
		{"Docker oui, Kubernetes non.", "Docker"},
	})
}

func TestNothingIsRefused(t *testing.T) {
	try(t, []example{
		{"React n'est qu'un bonus.", "React"},
		{"Kafka serait un plus, rien d'obligatoire.", "Kafka"},
		{"Terraform is nice to have, not required.", "Terraform"},
		{"AWS-Kenntnisse sind kein Ausschlusskriterium.", "AWS"},
		{"Tu ne connais pas Elixir ? Pas grave, on t'apprendra.", "Elixir"},
		{"Sans connaissance de Kubernetes, s'abstenir.", "Kubernetes"},
		{"Pas de déploiement sans Ansible chez nous.", "Ansible"},
		{"Il n'y a pas que Java : Kotlin aussi.", "Java, Kotlin"},
		{"Nous ne jurons que par PostgreSQL.", "PostgreSQL"},
		{"Anything but COBOL experience will be a bonus: Go, Rust.", "Go, Rust"},
		{"Nichts geht bei uns ohne Docker.", "Docker"},
		{"Not a single day passes without Kafka.", "Kafka"},
		{"Vous migrez l'ERP maison (Delphi, Firebird) développé par le fondateur vers C#.", "Delphi, Firebird, C#"},
		{"Legacy PHP inherited from an agency, to be rewritten in Go.", "PHP, Go"},
		{"Hébergé chez Scaleway par nos soins, code en Python.", "Scaleway, Python"},
		{"Développement en Java pour le compte d'un client bancaire, déploiement par l'équipe sur OpenShift.", "Java, OpenShift"},
		{"Vous travaillez avec une équipe de 5 développeurs Java sur Spring Boot et Kafka.", "Java, Spring Boot, Kafka"},
		{"Stack imposée par le client : Java 8, Struts, Oracle.", "Java, Struts, Oracle Database"},
		{"Outils de l'équipe : GitLab, SonarQube, Jenkins.", "GitLab, SonarQube, Jenkins"},
		{"Environnement technique de l'équipe data : Spark, Scala, Hive.", "Spark, Scala, Hive"},
		{"Team stack: Kotlin, Ktor, Exposed.", "Kotlin, Ktor, Exposed"},
		{"L'équipe utilise Symfony, API Platform et RabbitMQ.", "Symfony, API Platform, RabbitMQ"},
		{"Unser Team nutzt Java, Quarkus und Kafka.", "Java, Quarkus, Kafka"},
		{"The team builds in Scala and ZIO.", "Scala, ZIO"},
		{"Client grand compte, équipe de Nantes (Java, Angular).", "Java, Angular"},
		{"Rejoignez notre pôle Java/Kafka !", "Java, Kafka"},
		{"Der Kunde setzt Azure DevOps und C# ein.", "Azure DevOps, C#"},
		{"Formation Rust assurée par l'équipe.", "Rust"},
		{"Revue de code par les collègues, intégration continue GitLab CI.", "GitLab CI"},
	})
}
