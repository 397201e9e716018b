package eval

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// plain folds a name: no accents, small letters, runs of blanks, hyphens, underscores, slashes and apostrophes as one
// blank.
func plain(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFKD.String(s) {
		if r >= 0x80 {
			continue
		}
		if unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f || r == '-' || r == '_' || r == '/' || r == '\'' {
			gap = true
			continue
		}
		if gap && b.Len() > 0 {
			b.WriteByte(' ')
		}
		gap = false
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// technology folds the name of a technology to the one that stands for all its spellings.
func technology(s string) string {
	key := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '-' || r == '_' || r == '/' {
			return -1
		}
		return r
	}, strings.ToLower(s))
	if one, ok := sameAs[key]; ok {
		return one
	}
	return key
}

// sameAs are names that count as one another.
var sameAs = map[string]string{
	".netcore": ".net", ".netframework": ".net", "apache": "apachehttpserver", "apacheairflow": "airflow", "apachekafka": "kafka",
	"apachespark": "spark", "as400": "ibmi", "css3": "css", "dockercompose": "docker", "dotnet": ".net", "elk": "elasticstack",
	"entityframeworkcore": "entityframework", "golang": "go", "googlebigquery": "bigquery", "googlecloud": "gcp",
	"googlecloudplatform": "gcp", "googlecloudrun": "cloudrun", "googlekubernetesengine": "gke", "googlepubsub": "pubsub",
	"hashicorpvault": "vault", "hibernatespatial": "hibernate", "html5": "html", "j2ee": "javaee", "jakartaee": "javaee", "k8s": "kubernetes",
	"kafkaconnect": "kafka", "kafkastreams": "kafka", "microsoftsqlserver": "sqlserver", "mssql": "sqlserver", "nest": "nestjs",
	"next": "next.js", "node": "node.js", "oracle": "oracledatabase", "ovh": "ovhcloud", "pekkostreams": "pekko", "phpfpm": "php",
	"postgres": "postgresql", "rails": "rubyonrails", "sage100": "sage", "sapecc": "sap", "sapisu": "sap", "symfonymessenger": "symfony",
	"vue": "vue.js",
}

// unjudged are technologies on which careful readers disagree.
var unjudged = set("hl7", "fix", "linux", "debian", "ubuntu", "rhel", "redhatenterpriselinux", "unix", "raspberrypi", "telegram", "figma")

// providers are cloud providers and how the names of their services begin: a provider that an ad names only through a
// service may be told or not.
var providers = map[string][]string{
	"aws": {"aws", "amazon"}, "azure": {"azure", "aks"},
	"gcp": {"gcp", "google", "gke", "cloudrun", "cloudsql", "bigquery", "pub/sub", "pubsub"},
}

func set(names ...string) map[string]bool {
	m := make(map[string]bool, len(names))
	for _, n := range names {
		m[n] = true
	}
	return m
}

// notJudged returns what of two sets of technologies does not count, on whichever side it stands alone.
func notJudged(want, got map[string]bool) map[string]bool {
	skip := map[string]bool{}
	for n := range unjudged {
		skip[n] = true
	}
	for provider, prefixes := range providers {
		for _, side := range []map[string]bool{want, got} {
			for name := range side {
				for _, prefix := range prefixes {
					if name != provider && strings.HasPrefix(name, prefix) {
						skip[provider] = true
					}
				}
			}
		}
	}
	return skip
}
