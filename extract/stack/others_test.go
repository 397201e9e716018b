package stack

import "testing"

// TestOthersAgain holds technologies that other suppliers, people and teams have, and proposals that are not wanted.
func TestOthersAgain(t *testing.T) {
	try(t, []example{
		{"C#, .NET 8. You will not be asked to touch the customer website, which is built in React by a different supplier in Bristol.", "C#, .NET"},
		{"Java 17. Die Oberfläche wird von einem anderen Auftragnehmer in React umgesetzt.", "Java"},
		{"Java 17. Le front est développé en Angular par une autre société.", "Java"},
		{"Java 17. Les écrans, en Vue.js, sont faits par un autre prestataire.", "Java"},
		{"WooCommerce, PHP. Les propositions Shopify ne seront pas lues.", "WooCommerce, PHP"},
		{"WooCommerce, PHP. Shopify pitches will not be read.", "WooCommerce, PHP"},
		{"WooCommerce, PHP. Shopify-Angebote werden nicht gelesen.", "WooCommerce, PHP"},
		{"Go, Redis. Our scientists use R and Fortran; there is no need for you to know either.", "Go, Redis"},
		{"Go, Redis. Les chercheurs utilisent R et Fortran ; vous n'avez pas à les connaître.", "Go, Redis"},
		{"Go, Redis. Die Forscher nutzen R und Fortran, das müssen Sie nicht können.", "Go, Redis"},
		{"Python. Une base SQLite suffira pour savoir ce qui a déjà été fait.", "Python, SQLite"},
		{"Python. SQLite keeps track of what has already been done.", "Python, SQLite"},
		{"FastAPI. Die Auswertungen in Power BI erstellt der Fachbereich selbst, das gehört nicht zu Ihren Aufgaben.", "FastAPI"},
		{"FastAPI. Les rapports Power BI sont faits par le métier, cela ne relève pas de vous.", "FastAPI"},
		{"C#, SQL Server. Merci aux profils Java de ne pas postuler.", "C#, SQL Server"},
		{"C#, SQL Server. Les profils Java sont priés de ne pas postuler.", "C#, SQL Server"},
		{"Next.js. Le site public reste sous WordPress ; un autre prestataire s'en charge.", "Next.js"},
		{"Next.js. Le site public est sous Drupal, une agence s'en occupe.", "Next.js"},
		{"Next.js. The public site stays on WordPress; another supplier handles it.", "Next.js"},
		{"Go, Redis. Die App für die Fahrer entsteht in einem anderen Haus mit Flutter.", "Go, Redis"},
		{"Rust. Kubernetes experience is of no use here. Neither is Elasticsearch, which is what our customers leave behind.", "Rust"},
		{"Rust. No Kubernetes, nor is there any Helm.", "Rust"},
		{"Rust, Tokio, Tantivy.", "Rust, Tokio, Tantivy"},
		{"Flask et PostgreSQL au fond, Vue 3 et Vite devant.", "Flask, PostgreSQL, Vue.js, Vite"},
		{"Laravel. Please don't offer to move us to Drupal.", "Laravel"},
		{"Laravel. Merci de ne pas proposer de passer sur Shopify.", "Laravel"},
		{"dbt, BigQuery. Remplacer Stitch par Airbyte.", "dbt, BigQuery, Stitch, Airbyte"},
		{"Rust, Tokio. Le client est sous Unity, tu n'y toucheras pas mais tu discuteras avec ceux qui le font.", "Rust, Tokio"},
		{"Rust, Tokio. Docker n'est pas requis mais apprécié.", "Rust, Tokio, Docker"},
		{"ASP.NET Core. The university holds an Athena Swan silver award.", "ASP.NET Core"},
		{"Java, JUnit, premiers pas sur GitLab CI.", "Java, JUnit, GitLab CI"},
		{"Symfony 7, API. A designer friend does the front in Nuxt, so you won't have to.", "Symfony"},
		{"Rails 7. Le front mobile est en React Native, il a déjà son équipe.", "Ruby on Rails"},
		{"Rails 7. The mobile app is React Native and has its own team.", "Ruby on Rails"},
		{"Rails 7. Die App in Flutter hat ihr eigenes Team.", "Ruby on Rails"},
		{"dbt, Snowflake. Orchestrate them in Airflow.", "dbt, Snowflake, Airflow"},
		{"C#, ASP.NET Core Web API, Angular.", "C#, ASP.NET Core, Angular"},
		{"Symfony. Le tableau de bord en Svelte est géré par [name], tu n'auras pas à l'ouvrir.", "Symfony"},
		{"Symfony. The dashboard in Svelte is maintained by [name], you won't have to open it.", "Symfony"},
	})
}
