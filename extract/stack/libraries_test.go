package stack

import "testing"

// Libraries and plug-ins that bear the name of a thing, a person or a drink, in their company and out of it.
func TestLibrariesWithCommonNames(t *testing.T) {
	try(t, []example{
		{"Java 21, JUnit, PIT et ArchUnit", "Java, JUnit, PIT, ArchUnit"},
		{"Site WordPress, cours sous LearnDash et Sensei", "WordPress, LearnDash, Sensei"},
		{"Odoo 17 en Python, rapports QWeb, composants OWL", "Odoo, Python, QWeb, OWL"},
		{"Odoo, OWL, PostgreSQL", "Odoo, OWL, PostgreSQL"},
		{"Python : FastAPI, Typer, Click, Black", "Python, FastAPI, Typer, Click, Black"},
		{"Rails, Haml, Sprockets et Shrine", "Ruby on Rails, Haml, Sprockets, Shrine"},
		{"Golang : Wire, Goose, templ", "Go, Wire, Goose, templ"},
		{"reprise d'un outil VB6 et de quelques unités Free Pascal", "VB6, Free Pascal"},
		{"GCP : Datastore, Secret Manager, Cloud Trace", "GCP, Cloud Datastore, Google Secret Manager, Cloud Trace"},
		{"the deck folds at the second pli, click here", ""},
		{"your pull requests get a black belt and a latte; move fast", ""},
		{"AWS; the team keeps the API gateway alive", "AWS"},
		{"AWS (Lambda, API Gateway)", "AWS, AWS Lambda, Amazon API Gateway"},
		{"Node.js. Lleva la informática desde 1997.", "Node.js"},
		{"Développeur Python, merge requests relues", "Python"},
	})
}
