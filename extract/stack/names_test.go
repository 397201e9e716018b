package stack

import "testing"

func TestNamesOfOtherThings(t *testing.T) {
	try(t, []example{
		{"Office in London EC2A, near Liverpool Street. Scala.", "Scala"},
		{"Réf. TLS-JAV-2231. Développeur Java.", "Java"},
		{"Trains Léman Express à deux pas. Python.", "Python"},
		{"Base SQL Server Express et appli WinForms.", "SQL Server, WinForms"},
		{"nette Kollegen, flache Hierarchien, PHP", "PHP"},
		{"for security reasons, Python only", "Python"},
		{"Reprise de 45 flux Talend et de 12 jobs SSIS", "Talend, SSIS"},
		{"Serveurs OpenBSD, Perl", "OpenBSD, Perl"},
		{"European Union funded project, Java", "Java"},
		{"Programme Phoenix : refonte du SI en .NET", ".NET"},
		{"Projet Mercure (nom de code) : API en Go", "Go"},
		{"access to the San Francisco office, Ruby", "Ruby"},
	})
}

func TestAmidOthers(t *testing.T) {
	try(t, []example{
		{"Statistiques : R, SAS et un peu de Python.", "R, SAS, Python"},
		{"Scripts R et Python, rapports Shiny", "R, Python, Shiny"},
		{"CI GitLab, déploiement Kubernetes", "GitLab CI, Kubernetes"},
		{"Maintenance d'applis VBA/Access", "VBA, Microsoft Access"},
		{"Go (chi, sqlc, pgx) et PostgreSQL", "Go, Chi router, sqlc, pgx, PostgreSQL"},
		{"PHP 8.3, Composer, PHPUnit, Blackfire", "PHP, Composer, PHPUnit, Blackfire"},
		{"Tests d'API avec Karate, tests de charge k6. Java 17.", "Karate, k6, Java"},
		{"Salesforce Apex/LWC", "Salesforce, Apex, Lightning Web Components"},
		{"Authentification CAS et LDAP", "CAS SSO, LDAP"},
		{"IMS DB/DC, CICS, COBOL, PL/I", "IMS, CICS, COBOL, PL/I"},
		{"Monorepo Nx, NestJS et Prisma", "Nx, NestJS, Prisma"},
		{"Cluster Slurm, Snakemake, Singularity, Python", "Slurm, Snakemake, Singularity, Python"},
	})
}
