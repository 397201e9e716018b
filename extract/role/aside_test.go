package role

import (
	"testing"

	"tjm/internal/market"
)

// TestWhatOthersDeliver: looks that others make, and products that an ad's code only feeds, do not change the trade.
func TestWhatOthersDeliver(t *testing.T) {
	checkRoles(t, []roleCase{
		{"Développeur Drupal – musée", "PHP 8, Drupal 10. Thèmes et charte graphique sont livrés par une agence.", market.Backend},
		{"Drupal 10 en marque blanche", "Les maquettes et le thème sont gérés en interne : modules, migrations, webservices.", market.Backend},
		{"Extranet ASP vers .NET 8", "C#, SQL Server. Vous refaites l'ensemble, écrans compris, en Blazor.", market.Fullstack},
		{"Outil PHP", "Symfony, MySQL, Vue. La même personne fera le serveur et les écrans.", market.Fullstack},
		{"Mission Symfony", "Symfony. Vous faites l'API et les écrans.", market.Fullstack},
		{"Mission Symfony", "Symfony, PostgreSQL. Tu touches à tout, de la base aux écrans.", market.Fullstack},
		{"Outil PHP", "Symfony, MySQL. Vous faites tout, des écrans à la base.", market.Fullstack},
		{"Audit et correction Symfony avant homologation", "Symfony 5.4, Doctrine, PostgreSQL.", market.Backend},
		{"Homologation d'une application Symfony", "Cahier de tests, PostgreSQL.", market.Other},
		{"Dev Laravel", "Laravel, MySQL, Vue. 60 % de back, 40 % d'écrans.", market.Fullstack},
		{"Dev Laravel", "Laravel, MySQL, Vue. 90 % de back, 10 % de front.", market.Backend},
		{"Front React (pas de back) – presse", "React, Next.js, TypeScript.", market.Frontend},
		{"Backend Go, kein Frontend", "Go, PostgreSQL.", market.Backend},
		{"Scraper d'annonces en Python", "SQLite, Docker.", market.Backend},
		{"Développeur WordPress", "Thèmes sur mesure, plugins PHP, un peu de Sass.", market.Fullstack},
		{"Développeur PL/SQL – Oracle vers SAP", "Extractions PL/SQL, fichiers de chargement pour SAP.", market.Backend},
		{"Consultant SAP", "Paramétrage SAP MM.", market.Other},
		{"Clojure/ClojureScript freelancer", "Datomic, re-frame.", market.Fullstack},
		{"Mission Java / Spark / Scala", "Big data : Hadoop, HDFS, Hive, Oozie, Airflow, Trino.", market.Data},
		{"Ingénieur(e) Data / Backend", "Flink, Kafka, Scala.", market.Data},
		{"Développeur PHP & jQuery", "PHP sans framework, MySQL.", market.Backend},
	})
}
