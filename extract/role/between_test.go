package role

import (
	"testing"

	"tjm/internal/market"
)

// TestRoleBetween holds trades that lie between data and a server's or a platform's work.
func TestRoleBetween(t *testing.T) {
	checkRoles(t, []roleCase{
		{"Data platform engineer – Spark/Scala – Bristol", "Ingestion jobs are Spark on Scala with Airflow.", market.Data},
		{"Data platform engineer, Kafka and Flink", "You own the streaming jobs.", market.Data},
		{"Ingénieur plateforme data – Lyon", "Spark, Airflow, dbt.", market.Data},
		{"Ingénieur plateforme de données – Lyon", "Spark, Airflow, dbt.", market.Data},
		{"Data-Plattform-Ingenieur (m/w/d)", "Spark, Airflow.", market.Data},
		{"Platform engineer (data)", "Spark, Airflow, Kafka.", market.Data},
		{"Platform engineer – Kubernetes", "Terraform, EKS. The data team is next door.", market.DevOps},
		{"Analytics platform engineer", "dbt, Snowflake, Airflow.", market.Data},
		{"Machine learning platform engineer", "MLflow, Kubeflow, Python.", market.Data},
		{"Intégrateur-développeur ESB, Talend, IBM MQ – Nantes", "Faire vivre 180 flux entre l'ERP et le WMS.", market.Backend},
		{"Développeur ESB – Nantes", "Flux entre l'ERP et le WMS, Talend ESB.", market.Backend},
		{"Développeur EAI / Talend", "Flux entre l'ERP et le WMS.", market.Backend},
		{"Développeur middleware – MuleSoft", "API et flux.", market.Backend},
		{"Integration developer, Talend ESB", "Flows between ERP and WMS.", market.Backend},
		{"Schnittstellenentwickler Talend ESB", "Anbindung von ERP und WMS.", market.Backend},
		{"Développeur Talend BI – Lyon", "Alimentation du datawarehouse.", market.Data},
		{"Développeur ETL Talend – Lyon", "Alimentation du datawarehouse.", market.Data},
		{"Consultant Talend – Lyon", "Data integration, entrepôt de données.", market.Data},
		{"Recherche freelance PL/SQL – Niort", "un dév PL/SQL, Oracle 19c, Shell Unix, Control-M, un peu de Java", market.Backend},
		{"Développeur PL/SQL – Niort", "Oracle 19c, Shell.", market.Backend},
		{"Oracle PL/SQL developer, Leeds", "Stored procedures for billing.", market.Backend},
		{"PL/SQL-Entwickler (m/w/d)", "Oracle, Forms.", market.Backend},
		{"Freelance T-SQL", "Procédures stockées SQL Server pour l'application de gestion.", market.Backend},
		{"Mission PL/SQL Lyon", "Batchs de facturation, Oracle, Unix.", market.Backend},
		{"Développeur PL/SQL décisionnel – Lyon", "Entrepôt de données, alimentation, reporting Power BI.", market.Data},
		{"ML data pipelines contractor, Cambridge", "Python, Dagster, Spark, PostgreSQL", market.Data},
		{"Data pipelines developer – Lyon", "Python, Airflow", market.Data},
		{"Développeur pipelines de données – Lyon", "Python, Airflow", market.Data},
		{"Datenpipelines mit Python – Ulm", "Python, Airflow, Spark", market.Data},
		{"CI pipelines engineer", "Jenkins, GitLab CI, Kubernetes", market.DevOps},
		{"Webhook + petite base pour capteurs (forfait)", "Un ami m'a parlé de Flask et de SQLite, ou de Node-RED.", market.Backend},
		{"Réparer l'export comptable de notre boutique en ligne", "Module maison en PHP, PrestaShop 8, MySQL. Corriger et refaire l'export.", market.Backend},
		{"Fix the invoice export of our shop", "A home-made PHP module, PrestaShop 8, MySQL.", market.Backend},
		{"Corriger un bug de synchronisation", "PHP, MySQL, WooCommerce.", market.Backend},
		{"Reparatur einer Schnittstelle", "PHP, MySQL, Shopware.", market.Backend},
		{"Technicien supérieur développement – CHU", "PHP 8 et CodeIgniter, SQL Server.", market.Backend},
		{"Technicien informatique – CHU", "Support aux utilisateurs, Windows, un peu de PHP.", market.Other},
	})
}
