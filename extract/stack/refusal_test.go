package stack

import "testing"

func TestRefused(t *testing.T) {
	try(t, []example{
		{"Traefik, Docker Swarm. Kubernetes serait surdimensionné.", "Traefik, Docker Swarm"},
		{"Kafka. We left Heroku two years ago.", "Kafka"},
		{"Power BI, DAX. QlikView est hors du périmètre.", "Power BI, DAX"},
		{"Zabbix. Nagios est parti en 2022, AppDynamics résilié.", "Zabbix"},
		{"SQL Server. Oracle : ce n'est pas vous.", "SQL Server"},
		{"Ruby. Java? Wrong door.", "Ruby"},
		{"Swift, SwiftUI. We moved off React Native.", "Swift, SwiftUI"},
		{"Node.js. We don't do Angular.", "Node.js"},
		{"Airflow, dbt. La direction a écarté Hadoop et Hive.", "Airflow, dbt"},
		{"Bicep. Terraform proscrit.", "Bicep"},
		{"Java, Selenium. Tosca ausdrücklich nicht.", "Java, Selenium"},
		{"Trivy. Nobody here uses Checkmarx any more.", "Trivy"},
		{"Laravel. On ne veut surtout pas de WordPress.", "Laravel"},
		{"PHP pour le serveur, pas de Shopify, pas de Magento.", "PHP"},
		{"Java 21 (pas de Spring chez nous) et Kafka", "Java, Kafka"},
		{"This is not a JavaScript job: Python all day", "Python"},
		{"Wir brauchen kein PHP, sondern Java.", "Java"},
		{"Du Python sans framework Django", "Python"},
		{"la mission ne s'appuie pas sur des solutions managées de type Databricks. Spark oui", "Spark"},
		{"Restitution : Qlik Sense, hors périmètre", ""},
		{"Stack Go. On n'utilise plus Ruby ni Perl.", "Go"},
		{"Contrairement à Java, Kotlin nous plaît", "Kotlin"},
		{"Kotlin rather than Java", "Kotlin"},
		{"Kotlin instead of Scala", "Kotlin"},
		{"Technical don't-cares: React, Kubernetes, anything", ""},
		{"Python or R hoeft niet. Java wel.", "Java"},
		{"React or Angular backgrounds will not be considered. PHP only.", "PHP"},
		{"Angebote auf Basis von WordPress oder Shopify werden aussortiert. TYPO3 bleibt.", "TYPO3"},
		{"React, Vue.js et Angular ne sont pas demandés", ""},
		{"Pas de Shopify, Magento ou PrestaShop", ""},
		{"Spring Boot et Angular (hors scope)", "Spring Boot"},
		{"Java (Spring n'est pas utilisé)", "Java"},
		{"Hors de question de faire du PHP ici", ""},
		{"We dropped Scala two years ago", ""},
		{"We are not asking for C#. C++ it is.", "C++"},
		{"PHP 8\n\n# Hors périmètre\nLe design et l'intégration HTML.\n\n# Budget\nStripe", "PHP, Stripe"},
	})
}

func TestNotRefused(t *testing.T) {
	try(t, []example{
		{"Java und Kafka, Scala-Kenntnisse schaden nicht.", "Java, Kafka, Scala"},
		{"Migration de Struts vers Spring Boot", "Struts, Spring Boot"},
		{"sortie progressive de Symfony 4", "Symfony"},
		{"pas seulement Java mais aussi Kotlin", "Java, Kotlin"},
		{"n'hésitez pas à proposer Rust", "Rust"},
		{"pas de télétravail, Java 17 et Spring", "Java, Spring"},
		{"expérience sans faille en Java", "Java"},
		{"Not only Python but Ruby too", "Python, Ruby"},
		{"plus de 8 ans d'expérience en Java", "Java"},
		{"jQuery raus, Vue 3 rein", "jQuery, Vue.js"},
		{"une expérience Kubernetes n'est pas requise mais appréciée", "Kubernetes"},
		{"Knowledge of Kafka is not mandatory but a plus", "Kafka"},
		{"Kafka nicht zwingend, aber von Vorteil", "Kafka"},
		{"Docker (pas obligatoire)", "Docker"},
		{"Nous avons quitté Heroku pour Scaleway", "Heroku, Scaleway"},
		{"sans oublier Docker", "Docker"},
		{"Pas de PHP. Java et PHP ont cohabité, il reste du PHP à lire", "Java, PHP"},
	})
}

func TestPartnersAndCustomers(t *testing.T) {
	try(t, []example{
		{"Clojure. Partenaire officiel AWS et Oracle.", "Clojure"},
		{"Nos clients : Oracle, SAP, Salesforce.\nStack : Java", "Java"},
		{"Pour l'un de nos clients, un développeur Java Spring", "Java, Spring"},
		{"next door to the Oracle building", ""},
	})
}
