package stack

import "testing"

func TestWhatIsNoMore(t *testing.T) {
	try(t, []example{
		{"Java. The old Rails app was retired last year.", "Java"},
		{"Java. L'outil actuel (Delphi, bientôt vingt ans) a été abandonné, personne n'y touche.", "Java"},
		{"Java. Die Perl-Skripte wurden im Mai gelöscht.", "Java"},
		{"Java. Notre ancien site WordPress n'existe plus.", "Java"},
		{"Java. Nous avons quitté Magento il y a trois ans.", "Java"},
		{"Java. MongoDB was replaced by PostgreSQL in 2022.", "Java, PostgreSQL"},
		{"Java. Jenkins a été débranché, tout passe par GitLab CI.", "Java, GitLab CI"},
		{"Quarkus. Nous étions sur WebSphere jusqu'en 2022.", "Quarkus"},
		{"C++. LabVIEW haben wir abgelöst.", "C++"},
		// still to come, or to be taken over: asked for
		{"Struts sera abandonné au profit de Quarkus.", "Struts, Quarkus"},
		{"jQuery doit être retiré d'ici l'été.", "jQuery"},
		{"MongoDB will be replaced by PostgreSQL.", "MongoDB, PostgreSQL"},
		{"Nous avons quitté Heroku pour Scaleway.", "Heroku, Scaleway"},
		{"Le code Perl a été abandonné en 2022, vous le reprenez.", "Perl"},
		{"Oracle n'a pas encore été décommissionné.", "Oracle Database"},
	})
}

func TestWhoseItIs(t *testing.T) {
	try(t, []example{
		{"Java. L'appli est en Flutter, maintenue par ma sœur.", "Java"},
		{"Java. Les modèles (Fortran) sont l'affaire des hydrologues.", "Java"},
		{"Java. Les scripts R sont du ressort des statisticiens.", "Java"},
		{"Java. Salesforce is administered by the sales people.", "Java"},
		{"Java. The WordPress site belongs to communications.", "Java"},
		{"Java. Das Frontend in Vue wird von der Agentur gepflegt, entwickelt von Leuten in Wien.", "Java"},
		{"Java. La restitution sous Tableau est l'affaire des analystes.\nHadoop, dbt", "Java, Hadoop, dbt"},
		{"PHP. Le site est un WordPress dont s'occupe notre stagiaire.", "PHP"},
		{"PHP. L'habillage est livré par une agence (Sass, Figma).\nPas de migration.", "PHP"},
		{"C#. Power BI est réservé à la direction financière.", "C#"},
		{"Struts. La migration vers Spring Boot est confiée à une autre équipe.", "Struts"},
		// the reader's own, a team's, a tool's, or what is to be taken over
		{"Kotlin, développé par vos soins de bout en bout.", "Kotlin"},
		{"Le produit en Kotlin est développé par une équipe de six.", "Kotlin"},
		{"Kubernetes est géré par Terraform.", "Kubernetes, Terraform"},
		{"Laravel, Redis, Kubernetes fourni par l'hébergeur.", "Laravel, Redis, Kubernetes"},
		{"Le front React a été démarré par un prestataire, vous le terminez.", "React"},
		{"Scripts Perl écrits par un collègue parti en juin.", "Perl"},
		{"Kotlin, Kafka, scoring fourni par la data.", "Kotlin, Kafka"},
		{"Some scoring code in Python was built by a teacher who has since retired.", "Python"},
		{"Du Python écrit par les chercheurs, à industrialiser.", "Python"},
		{"Infra Kubernetes, Helm, Argo CD, gérée par une plateforme interne.", "Kubernetes, Helm, Argo CD"},
	})
}

func TestComparisons(t *testing.T) {
	try(t, []example{
		{"PHP. Notre moteur est plus rapide que Shopify.", "PHP"},
		{"PHP. Our engine is faster than Magento and cheaper.", "PHP"},
		{"PHP. Nos concurrents sont sous Shopify.", "PHP"},
		{"PHP. Notre produit concurrence Talend.", "PHP"},
		{"Rien de plus que Java et un peu de Kotlin.", "Java, Kotlin"},
		{"Plus de cinq ans avec Java, rien que Java.", "Java"},
	})
}

func TestToolsForATask(t *testing.T) {
	try(t, []example{
		{"Kotlin, orchestration avec Temporal.", "Kotlin, Temporal"},
		{"Kubernetes; deployments through Flux.", "Kubernetes, Flux"},
		{"Skripte in Bash, gelegentlich Go.", "Bash, Go"},
		{"MySQL, Redis; React with Vite on the other side", "MySQL, Redis, React, Vite"},
		{"React, TypeScript, Vite im Browser", "React, TypeScript, Vite"},
		{"Kubernetes\n- Backstage comme portail développeurs", "Kubernetes, Backstage"},
		{"Mode hors ligne avec SQLite.", "SQLite"},
		{"deployments through flux and change, tests avec brio", ""},
		{"We meet backstage as friends.", ""},
	})
}

func TestRefusedKindsAndQuestions(t *testing.T) {
	try(t, []example{
		{"PHP. Pas de CMS (WordPress, Drupal).", "PHP"},
		{"PHP. No CMS please (WordPress, Joomla).", "PHP"},
		{"WordPress sur mesure, sans constructeur de pages (CSS, PHP)", "WordPress, CSS, PHP"},
		{"PHP. Python ? Ce n'est pas utile chez nous.", "PHP"},
		{"Python ? C'est ce que nous écrivons.", "Python"},
		{"Du JDBC pur, pas d'Hibernate.", "JDBC"},
	})
}
