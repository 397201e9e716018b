package role

import (
	"testing"

	"tjm/internal/market"
)

// TestWhatOthersDeliver: looks that others make, and products that an ad's code only feeds, do not change the trade.
func TestWhatOthersDeliver(t *testing.T) {
	checkRoles(t, []roleCase{
		{"Développeur Drupal – musée", "PHP 8, Drupal 10. Thèmes et charte graphique sont livrés par une agence.", market.Backend},
		{"Développeur WordPress", "Thèmes sur mesure, plugins PHP, un peu de Sass.", market.Fullstack},
		{"Développeur PL/SQL – Oracle vers SAP", "Extractions PL/SQL, fichiers de chargement pour SAP.", market.Backend},
		{"Consultant SAP", "Paramétrage SAP MM.", market.Other},
		{"Clojure/ClojureScript freelancer", "Datomic, re-frame.", market.Fullstack},
		{"Mission Java / Spark / Scala", "Big data : Hadoop, HDFS, Hive, Oozie, Airflow, Trino.", market.Data},
		{"Ingénieur(e) Data / Backend", "Flink, Kafka, Scala.", market.Data},
		{"Développeur PHP & jQuery", "PHP sans framework, MySQL.", market.Backend},
	})
}
