package role

import (
	"strings"

	"tjm/extract/stack"
	"tjm/extract/text"
)

// side is the trade that a technology speaks for.
type side uint8

const (
	noSide side = iota
	backSide
	frontSide
	mobileSide
	devopsSide
	dataSide
	suiteSide // products with consultants of their own: Salesforce, SAP, ServiceNow
)

// byCategory holds the side of each category of the vocabulary; others speak for none.
var byCategory = map[string]side{
	"language": backSide, "framework": backSide, "cms": backSide, "mainframe": backSide, "messaging": noSide,
	"frontend": frontSide, "mobile": mobileSide, "devops": devopsSide, "cloud": devopsSide,
	"observability": devopsSide, "data": dataSide, "erp": suiteSide, "database": dataSide,
}

// byName holds the side of the technologies that their category does not tell.
var byName = map[string]side{
	"Blazor": frontSide, "Livewire": frontSide, "Hotwire": frontSide, "Stimulus": frontSide, "WPF": noSide,
	"JavaScript": noSide, "TypeScript": noSide, "HTML": noSide, "CSS": noSide, "npm": noSide, "AJAX": noSide,
	"Swift": mobileSide, "Objective-C": mobileSide, "Dart": mobileSide, "Xamarin": mobileSide, ".NET MAUI": mobileSide,
	"SQL": dataSide, "ClojureScript": frontSide, "jQuery": noSide, "R": dataSide, "DAX": dataSide, "HiveQL": dataSide, "MATLAB": dataSide, "T-SQL": dataSide, "KQL": dataSide,
	"PL/SQL": dataSide, "VBA": noSide, "Shell": devopsSide, "Bash": devopsSide, "PowerShell": devopsSide, "HCL": devopsSide,
	"Apex": suiteSide, "AMPscript": suiteSide, "SSJS": suiteSide, "ABAP": backSide, "ServiceNow": suiteSide,
	"Git": noSide, "GitHub": noSide, "GitLab": noSide, "SVN": noSide, "Maven": noSide, "Gradle": noSide, "SonarQube": noSide,
	"Jenkins": noSide, "Docker": noSide, "Stripe": noSide, "SharePoint": noSide, "Elasticsearch": backSide, "Solr": backSide,
	"IBM i": backSide, "Windchill": noSide, "Firebase": noSide, "Jinja": noSide, "Sage": noSide, "Odoo": backSide,
	"Power Apps": suiteSide, "Power Automate": suiteSide, "Microsoft 365": suiteSide, "Figma": noSide, "Power Platform": suiteSide, "Power Pages": suiteSide, "Dataverse": suiteSide,
	"Mendix": suiteSide, "OutSystems": suiteSide, "Appian": suiteSide, "Pega": suiteSide, "UiPath": suiteSide, "Blue Prism": suiteSide,
	"Copilot Studio": suiteSide, "HubSpot": suiteSide, "Zendesk": suiteSide, "Google Analytics": noSide, "Microsoft Access": noSide,
	"C": backSide, "Oracle Forms": backSide, "Oracle Reports": backSide, "Oracle APEX": backSide, "Kafka": noSide, "TIBCO BusinessWorks": backSide, "webMethods": backSide, "MuleSoft": backSide, "BizTalk Server": backSide, "Boomi": backSide, "WSO2": backSide, "Unity": noSide, "Informatica": dataSide, "Ionic": mobileSide, "Cordova": mobileSide, "NativeScript": mobileSide, "Unreal Engine": noSide,
}

var sides = func() map[string]side {
	m := map[string]side{}
	for _, e := range stack.Vocabulary() {
		m[e.Name] = byCategory[e.Category]
		for _, p := range e.Parents {
			if e.Category != "mobile" && (p == "CSS" || p == "React" || p == "Angular" || p == "Vue.js") {
				m[e.Name] = frontSide
			}
		}
		if strings.HasPrefix(e.Name, "SAP") {
			m[e.Name] = suiteSide
		}
	}
	for name, s := range byName {
		m[name] = s
	}
	return m
}()

// tally counts technologies by side.
type tally [suiteSide + 1]int

// count counts the technologies of the title before folded byte end, or all of them when end is negative.
func count(found []stack.Match, doc *text.Document, end int) (t tally) {
	limit := 0
	if end >= 0 {
		limit = doc.Span(end, end).From
	}
	for _, f := range found {
		if end < 0 || f.InTitle && (f.Span.From < limit || f.Span.From >= doc.TitleEnd) {
			t[sides[f.Name]]++
		}
	}
	return t
}
