package role

import (
	"testing"

	"tjm/internal/market"
)

// A title with one language leaves the trade to the tools that the body names.
func TestRoleOfTheTasks(t *testing.T) {
	checkRoles(t, []roleCase{
		{"Développeur Kotlin", "Appli Android de livraison, Jetpack Compose.", market.Mobile},
		{"Kotlin developer", "Spring Boot services, an Android team uses them.", market.Backend},
		{"Ingénieur Python", "Pipelines Airflow, modèles dbt, entrepôt Snowflake.", market.Data},
		{"Développeur Python", "Django, Airflow et dbt pour les exports.", market.Backend},
		{"Dev Laravel", "Tu prends le code, du modèle à l'écran.", market.Fullstack},
		{"DataOps", "Kubernetes, Terraform, Airflow.", market.DevOps},
		{"UX engineer", "From Figma prototypes to Svelte components.", market.Frontend},
		{"Développeur Unity / C# – simulateur", "Dix scénarios de plus, C#, Blender.", market.Other},
		{"Développeur Salesforce (Apex)", "Service Cloud, Apex, LWC.", market.Backend},
		{"Consultant Salesforce Apex", "Service Cloud, Apex.", market.Other},
		{"Développeur backend C#", "Le client Unity est fait ailleurs.", market.Backend},
		{"Master Data Lead", "Governance of the product data.", market.Data},
	})
}
