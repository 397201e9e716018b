package stack

import "testing"

func TestTheWorkOfOthers(t *testing.T) {
	try(t, []example{
		{"Scala. Spark is owned by the data team.", "Scala"},
		{"PHP, Twig. L'équipe front est en React.", "PHP, Twig"},
		{"L'API est en Kotlin. Le front Angular est réalisé par une agence lyonnaise.", "Kotlin"},
		{"Backend Rust ; les apps iOS et Android sont développées par une autre squad.", "Rust"},
		{"You build the Java services; the React front-end is owned by a different team.", "Java"},
		{"The data team uses Snowflake and Looker, you only publish events to Kafka.", "Kafka"},
		{"Our mobile colleagues write Swift and Kotlin; you write Elixir.", "Elixir"},
		{"Das Frontend (Vue.js) betreut ein Partner, du baust die Services in Go.", "Go"},
		{"Um die Infrastruktur (Terraform, AWS) kümmert sich das Plattform-Team. Du schreibst Java.", "Java"},
		{"L'équipe infra gère Kubernetes et Terraform ; toi, tu codes en Python avec FastAPI.", "Python, FastAPI"},
		{"Une équipe dédiée s'occupe du Salesforce. Vous : Java 17, Spring Boot.", "Java, Spring Boot"},
		{"API REST en NestJS consommée par un front React que maintient le client.", "REST, NestJS"},
		{"Les rapports Power BI sont du ressort de la direction financière. SQL et Python pour vous.", "SQL, Python"},
		{"Our customers run SAP and Oracle EBS; our product is written in Scala.", "Scala"},
		{"Le design system (Vue) appartient à une autre équipe. Node.js côté serveur.", "Node.js"},
		{"Vous échangerez avec l'équipe front (Angular) et l'équipe data (Databricks). Stack : Java, Kafka.", "Java, Kafka"},
		{"We already have two React developers; we need someone for Django.", "Django"},
		{"On a assez de devs PHP, il nous manque un profil Go.", "Go"},
		{"Nous éditons aussi une appli Flutter, maintenue par un prestataire. La mission : PHP et Symfony.", "PHP, Symfony"},
		{"The WordPress site is handled by marketing. Python, Flask.", "Python, Flask"},
		{"Hébergement AWS administré par notre infogérant, vous n'y toucherez pas. Java, Quarkus.", "Java, Quarkus"},
		{"Der SAP-Teil liegt beim Kunden. Wir suchen C# und .NET.", "C#, .NET"},
		{"A partner studio is building the Unity client; your job is the Go backend.", "Go"},
		{"Front en React (équipe de Nantes), back en Java 21 (vous).", "Java"},
		{"Le mainframe COBOL reste chez l'infogérant. Vous développez en Java.", "Java"},
		{"Angular : lot 2, autre titulaire. Java : lot 1, c'est vous.", "Java"},
	})
}

func TestTheReadersOwnTeamAndInheritance(t *testing.T) {
	try(t, []example{
		{"Vous rejoignez l'équipe data (Python, Airflow, dbt).", "Python, Airflow, dbt"},
		{"Notre équipe plateforme travaille avec Terraform et Kubernetes, vous la renforcez.", "Terraform, Kubernetes"},
		{"Reprise d'une application Symfony développée par une agence.", "Symfony"},
		{"Le code PHP écrit par l'ancien prestataire doit être audité.", "PHP"},
		{"You will join the mobile team: Kotlin, Swift.", "Kotlin, Swift"},
		{"Vous travaillez en Java au sein d'une équipe de 6 personnes.", "Java"},
		{"Notre monolithe Ruby on Rails ne tient plus la charge : découpage en Go.", "Ruby on Rails, Go"},
		{"Verstärkung für unser Java-Team gesucht: Spring Boot, Kafka.", "Java, Spring Boot, Kafka"},
		{"Migration vers PostgreSQL d'une base Oracle gérée par un DBA.", "PostgreSQL, Oracle Database"},
	})
}

func TestFormsOfRefusal(t *testing.T) {
	try(t, []example{
		{"Ce que vous ne ferez pas : de l'Angular, du support N1. Ce que vous ferez : du Spring Boot.", "Spring Boot"},
		{"Ce que nous ne cherchons pas : un expert WordPress ou un intégrateur HTML. Python obligatoire.", "Python"},
		{"Scala ? Pas ici. Kotlin partout.", "Kotlin"},
		{"Databricks : non. Spark sur Kubernetes : oui.", "Spark, Kubernetes"},
		{"Java, Spring. Pas la peine de connaître Hibernate.", "Java, Spring"},
		{"Inutile d'avoir fait du Kubernetes. Docker suffit.", "Docker"},
		{"Merci de ne pas présenter de profils .NET. Profil attendu : Go.", "Go"},
		{"Please don't send me PHP CVs. Ruby only.", "Ruby"},
		{"Not: Java, C#. Yes: Elixir.", "Elixir"},
		{"Nicht gesucht: Angular, React. Gesucht: Java.", "Java"},
		{"TYPO3 haben wir hinter uns, WordPress fassen wir nicht an. Symfony ist gesetzt.", "Symfony"},
		{"Kenntnisse in Perl sind hier unnötig. Python!", "Python"},
		{"SAP-Erfahrung brauchst du dafür nicht. Java und Kafka schon.", "Java, Kafka"},
		{"Sorry, no Laravel. Just plain Symfony.", "Symfony"},
		{"The old Perl code is not your concern. C++ is.", "C++"},
		{"MongoDB was tried and thrown out; PostgreSQL stays.", "PostgreSQL"},
		{"Excel/VBA, très peu pour nous. R et Python, oui.", "R, Python"},
		{"GraphQL: no thanks. REST and gRPC.", "REST, gRPC"},
		{"Vue ou Svelte, ce n'est pas le sujet de la mission. Rust oui.", "Rust"},
		{"Connaître Docker n'apporte rien sur ce poste. COBOL, JCL, DB2.", "COBOL, JCL, DB2"},
		{"We have no Kafka and no plans for it. RabbitMQ does the job.", "RabbitMQ"},
		{"Java (8 ans), Spring, pas besoin de front Angular", "Java, Spring"},
		{"La connaissance d'AWS n'est pas attendue, celle d'Azure l'est.", "Azure"},
		{"No Node, no React: it's all Django.", "Django"},
		{"Wer nur WordPress kann, ist hier falsch. PHP 8 und Laravel.", "PHP, Laravel"},
		{"PHP legacy : à la poubelle en mars, on repart en Go.", "PHP, Go"},
	})
}

func TestSoftenedIsNotRefused(t *testing.T) {
	try(t, []example{
		{"Kafka n'a plus de secret pour vous.", "Kafka"},
		{"Docker ne vous fait pas peur.", "Docker"},
		{"Connaître Terraform n'est pas obligatoire mais apprécié.", "Terraform"},
		{"AWS is not a must.", "AWS"},
		{"Kein Muss, aber gern gesehen: Kafka.", "Kafka"},
		{"If you don't know Rust yet, we will train you.", "Rust"},
		{"You don't need to be a Kubernetes expert, but you can read a manifest.", "Kubernetes"},
		{"Java is non-negotiable.", "Java"},
		{"Ne pas connaître Quarkus n'est pas bloquant.", "Quarkus"},
		{"PostgreSQL ist kein Fremdwort für dich.", "PostgreSQL"},
		{"Our Java monolith cannot cope any more: we move to Kotlin.", "Java, Kotlin"},
		{"Struts wird durch Spring Boot abgelöst.", "Struts, Spring Boot"},
		{"Kann: BizTalk; nicht nötig: SharePoint. Muss: C#.", "BizTalk Server, C#"},
	})
}
