package stack

import (
	"slices"
	"strings"
	"testing"

	"tjm/extract/text"
)

// example is a text and the technologies that it asks for, separated by commas.
type example struct{ text, want string }

func try(t *testing.T, examples []example) {
	t.Helper()
	m, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range examples {
		want := strings.Split(e.want, ", ")
		if e.want == "" {
			want = nil
		}
		slices.Sort(want)
		for _, rest := range []string{"", "\n\nVous avez un bon niveau."} { // the end of a text and that of a paragraph are read alike
			matches, _ := m.Find(text.New("", e.text+rest))
			var got []string
			for _, x := range matches {
				got = append(got, x.Name)
			}
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("%q\n\tgot  %s\n\twant %s", e.text+rest, strings.Join(got, ", "), strings.Join(want, ", "))
			}
		}
	}
}

func TestSpellings(t *testing.T) {
	try(t, []example{
		{"Azure Databricks", "Azure, Databricks"},
		{"SAP Business Object et BODS", "SAP BusinessObjects, SAP Data Services"},
		{"Node JS, NodeJS, node.js et Node.JS", "Node.js"},
		{"Spring-Boot ou springboot ou SpringBoot", "Spring Boot"},
		{"SringBoot, PostgréSQL, T/SQL, SQLServer et Data IQ", "Spring Boot, PostgreSQL, T-SQL, SQL Server, Dataiku"},
		{"PL SQL, PL-SQL, PLSQL, PL / SQL", "PL/SQL"},
		{"C, C++, C# et .NET", "C, C++, C#, .NET"},
		{"C/C++ temps réel", "C, C++"},
		{"ASP .NET Core, VB.NET et ADO.NET", "ASP.NET Core, VB.NET, ADO.NET"},
		{"TypeScript et JavaScript, pas seulement Java", "TypeScript, JavaScript, Java"},
		{"K8s en production, charts Helm", "Kubernetes, Helm"},
		{"Vue.js 3, VueJS ou Vue 3", "Vue.js"},
		{"Amazon S3, AWS SQS, bucket S3", "Amazon S3, Amazon SQS"},
		{"Postgre, Mongo et ElasticSearch", "PostgreSQL, MongoDB, Elasticsearch"},
		{"REST-API mit OpenID-Connect", "REST, OpenID Connect"},
	})
}

func TestVersions(t *testing.T) {
	try(t, []example{
		{"Java 17, PHP8, Symfony 6.4, Angular 17+, Python3", "Java, PHP, Symfony, Angular, Python"},
		{"java8 et php8.2", "Java, PHP"},
		{"Angular 18", "Angular"},
		{"AngularJS et Angular.js", "AngularJS"},
		{"migration Spring 5 vers Spring 6", "Spring"},
		{"C++17 et C++ 20", "C++"},
		{"Go 1.22 en production", "Go"},
	})
}

func TestWordsRunTogether(t *testing.T) {
	try(t, []example{
		{"Nuxt.jsVue.jsTypeScriptJavaScript ES6+HTML5", "Nuxt, Vue.js, TypeScript, JavaScript, HTML"},
		{"GitDocker", "Git, Docker"},
		{"BashGo", "Bash, Go"},
		{"Compétences : PythonDjangoPostgreSQLDocker Compose", "Python, Django, PostgreSQL, Docker"},
		{"SQLPython et ETLTalend", "SQL, Python, Talend"},
		{"appréciéesKafkaxDIJavaShellProfil", "Kafka, Semarchy xDI, Java, Shell"},
		{"CI/CDKafkaTerraform", "Kafka, Terraform"},
		{"exigéso Snowflakeo Talendo notions de SQL", "Snowflake, Talend, SQL"},
		{"LyonJava 17", "Java"},
		{"CSS3 / Sass / LessBack", "CSS, Sass, Less"},
		{"MySQL / NoSQLConteneurisation", "MySQL"},
		{"approche GitOps, javadoc à jour", ""},
	})
}

func TestNestedLists(t *testing.T) {
	try(t, []example{
		{"Spring Framework (Core, Boot, MVC, Data)", "Spring, Spring Boot, Spring MVC, Spring Data"},
		{"Spring Boot / Security / Batch", "Spring Boot, Spring Security, Spring Batch"},
		{"SQL (MySQL, PostgreSQL, Oracle)", "SQL, MySQL, PostgreSQL, Oracle Database"},
		{"AWS (Lambda, S3, SQS, RDS, IAM)", "AWS, AWS Lambda, Amazon S3, Amazon SQS, Amazon RDS, AWS IAM"},
		{"Talend (Open Studio, Data Integration)", "Talend, Talend Open Studio, Talend Data Integration"},
		{"Salesforce (Apex, LWC, Flows)", "Salesforce, Apex, Lightning Web Components, Salesforce Flow"},
		{"Python (expertise requise), Go (notions appréciées), PL/SQL", "Python, Go, PL/SQL"},
	})
}

func TestSpansAndTitle(t *testing.T) {
	m, err := New()
	if err != nil {
		t.Fatal(err)
	}
	doc := text.New("Développeur Go – Nîmes", "Œuvre commune : PostgreSQL, Go, PostgreSQL.")
	matches, _ := m.Find(doc)
	if len(matches) != 2 {
		t.Fatalf("matches = %v", matches)
	}
	for i, want := range []struct {
		words   string
		inTitle bool
	}{{"Go", true}, {"PostgreSQL", false}} {
		if got := doc.Words(matches[i].Span); got != want.words || matches[i].InTitle != want.inTitle {
			t.Errorf("match %d = %q, in title %v; want %q, %v", i, got, matches[i].InTitle, want.words, want.inTitle)
		}
	}
}

func TestRefusalsAreTold(t *testing.T) {
	m, err := New()
	if err != nil {
		t.Fatal(err)
	}
	doc := text.New("Dev PHP", "Surtout pas de WordPress. Go live en mai, Express demandé hier ; un Node tombe.")
	_, notes := m.Find(doc)
	found := false
	for _, n := range notes {
		found = found || n.Field == "stacks" && doc.Words(n.Span) == "WordPress" && strings.Contains(n.Why, "refused")
	}
	if !found {
		t.Errorf("notes = %v, want one on WordPress", notes)
	}
}

func FuzzFind(f *testing.F) {
	m, err := New()
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{"Go, C et R", "pas de Java (ni PHP)", "GitDockerGo", "\nHors périmètre\nC++", "é\xffGo 1.", "S\u00adQL Œ.NET"} {
		f.Add("Dév "+seed, seed)
	}
	f.Fuzz(func(t *testing.T, title, body string) {
		doc := text.New(title, body)
		matches, notes := m.Find(doc)
		seen := map[string]bool{}
		last := 0
		for _, x := range matches {
			if seen[x.Name] || x.Span.From < last || x.Span.To <= x.Span.From || x.Span.To > len(doc.Raw) {
				t.Fatalf("match %v after byte %d of %q", x, last, doc.Raw)
			}
			seen[x.Name], last = true, x.Span.From
		}
		if len(notes) > maxNotes {
			t.Fatalf("%d notes", len(notes))
		}
	})
}
