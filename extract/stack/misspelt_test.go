package stack

import "testing"

func TestMisspellings(t *testing.T) {
	try(t, []example{
		{"Kubernets, Elastisearch et Terrafrom", "Kubernetes, Elasticsearch, Terraform"},
		{"Outils : Teradatta, Snowflacke", "Teradata, Snowflake"},
		{"notions de Promtheus", "Prometheus"},
		{"Detection de fraude, Détections", ""},
		{"une Expérience et des Compétences, un Développement", ""},
		{"Kubernetesque", ""},
		{"Fabrics (VXLAN), Formats : JSON", "VXLAN"},
	})
}

func TestOneOff(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"kubernets", "kubernetes", true},   // one missing
		{"kuberrnetes", "kubernetes", true}, // one too many
		{"kubernatas", "kubernetes", false}, // two wrong
		{"kubernutes", "kubernetes", true},  // one wrong
		{"terrafrom", "terraform", true},    // two changed places
		{"terraform", "terraform", false},   // none
		{"kerraform", "terraform", false},   // begins otherwise
		{"terraforn", "terraform", false},   // the last letter
		{"terraforms", "terraform", false},  // a plural
		{"terrform", "terraforma", false},
	} {
		if got := oneOff(c.a, c.b); got != c.want {
			t.Errorf("oneOff(%q, %q) = %v", c.a, c.b, got)
		}
		if got := oneOff(c.b, c.a); got != c.want {
			t.Errorf("oneOff(%q, %q) = %v", c.b, c.a, got)
		}
	}
}

// A spelling of two technologies is the one whose company the ad has.
func TestHomonyms(t *testing.T) {
	try(t, []example{
		{"LangGraph, Claude, Mistral et MCP", "LangGraph, Anthropic API, Mistral AI, Model Context Protocol"},
		{"our client Claude Durand", ""},
		{"Kotlin et Compose", "Kotlin, Jetpack Compose"},
		{"PHP 8, Composer et Symfony", "PHP, Composer, Symfony"},
		{"GCP : BigQuery, Composer, Pub/Sub", "GCP, BigQuery, Cloud Composer, Pub/Sub"},
		{"Laravel 11, Horizon, Redis", "Laravel, Laravel Horizon, Redis"},
		{"VMware vSphere et Horizon", "VMware vSphere, VMware Horizon"},
		{"Solidity, Foundry, Hardhat", "Solidity, Foundry, Hardhat"},
		{"Azure ML, Foundry et Databricks sur Azure", "Azure Machine Learning, Azure AI Foundry, Databricks, Azure"},
		{"JavaScript, npm, Yarn", "JavaScript, npm, Yarn"},
		{"Hadoop : HDFS, Yarn, Hive", "Hadoop, HDFS, Hadoop YARN, Hive"},
		{"Sous VMware : AD, WSUS", "VMware, Active Directory, WSUS"},
	})
}
