package stack

import "testing"

// TestBlurbs holds what a company says of itself, its people and its perks, beside what the work asks for.
func TestBlurbs(t *testing.T) {
	try(t, []example{
		{"Go, Redis. Nous sommes partenaires Microsoft, AWS et Salesforce.", "Go, Redis"},
		{"Go, Redis. Société certifiée AWS Advanced Partner.", "Go, Redis"},
		{"Go, Redis. ESN partenaire Gold Microsoft et Google Cloud.", "Go, Redis"},
		{"Go, Redis. Wir sind SAP Gold Partner.", "Go, Redis"},
		{"Go, Redis. Nos consultants sont certifiés AWS, GCP et Azure.", "Go, Redis"},
		{"Go, Redis. Notre agence recherche un spécialiste Drupal.", "Go, Redis, Drupal"},
		{"Go, Redis. Vous êtes spécialiste Drupal.", "Go, Redis, Drupal"},
		{"Go, Redis. Nos autres postes : développeur Java, ingénieur DevOps AWS, data engineer Databricks.", "Go, Redis"},
		{"Go, Redis. Retrouvez nos offres Salesforce et SAP sur notre site.", "Go, Redis"},
		{"Go, Redis. Notre concurrent utilise Salesforce.", "Go, Redis"},
		{"Go, Redis. Notre solution s'intègre à Salesforce, HubSpot et SAP.", "Go, Redis, Salesforce, HubSpot, SAP"},
		{"Go, Redis. Notre fondateur vient de chez Docker.", "Go, Redis"},
		{"Go, Redis. Le fondateur est un ancien d'Elastic et de Datadog.", "Go, Redis"},
		{"Go, Redis. Our CTO was an early engineer at Elastic.", "Go, Redis"},
		{"Go, Redis. Backed by the founders of Docker and Elastic.", "Go, Redis"},
		{"Go, Redis. Founded by former MongoDB engineers.", "Go, Redis"},
		{"Go, Redis. Gegründet von ehemaligen SAP-Mitarbeitern.", "Go, Redis"},
		{"Go, Redis. Vous suivez une certification AWS financée par nous.", "Go, Redis"},
		{"Go, Redis. Formations Kubernetes et certification CKA prises en charge.", "Go, Redis"},
		{"Go, Redis. Zertifizierungen (AWS, Azure) werden bezahlt.", "Go, Redis"},
		{"Go, Redis. We pay for AWS and Kubernetes certifications.", "Go, Redis"},
		{"Go, Redis. Certification AWS appréciée.", "Go, Redis, AWS"},
		{"Go, Redis. AWS certification is a plus.", "Go, Redis, AWS"},
		{"Go, Redis. Vous êtes certifié AWS ou Azure.", "Go, Redis, AWS, Azure"},
		{"Go, Redis. Poste de travail Windows fourni.", "Go, Redis"},
		{"Go, Redis. Lien GitHub ou GitLab bienvenu avec votre CV.", "Go, Redis"},
		{"Go, Redis. Suivez-nous sur LinkedIn, YouTube et GitHub.", "Go, Redis"},
		{"Go, Redis. Code sur GitHub ou GitLab.", "Go, Redis, GitHub, GitLab"},
		{"Go, Redis. Meetup Python mensuel dans nos locaux.", "Go, Redis"},
		{"Go, Redis. We sponsor the Rust foundation.", "Go, Redis"},
		{"Go, Redis. Nous contribuons à PostgreSQL et à Django.", "Go, Redis, PostgreSQL, Django"},
		{"Python. Vous présenterez Python en meetup, et coderez en Python.", "Python"},
	})
}
