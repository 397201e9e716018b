package stack

import "testing"

// TestNamesWithTwins holds names that other technologies, firms or standards have too, and names of late years.
func TestNamesWithTwins(t *testing.T) {
	try(t, []example{
		{"Kotlin, Ktor, Exposed, Koin, Arrow", "Kotlin, Ktor, Exposed, Koin, Arrow-kt"},
		{"Python, Pandas, Arrow, DuckDB", "Python, Pandas, Apache Arrow, DuckDB"},
		{"Kotlin, Coroutines, Flow, Hilt", "Kotlin, Coroutines, Hilt"},
		{"Salesforce, Apex, LWC, Flow", "Salesforce, Apex, Lightning Web Components, Salesforce Flow"},
		{"Go, NATS, JetStream, gRPC", "Go, NATS, gRPC"},
		{"Laravel, Jetstream, Livewire", "Laravel, Laravel Breeze, Livewire"},
		{"Laravel 11, Horizon, Nova, Sanctum", "Laravel, Laravel Horizon, Laravel Nova, Laravel Sanctum"},
		{"OpenStack, Nova, Neutron", "OpenStack, OpenStack Nova, OpenStack Neutron"},
		{"Go, Viper, Zerolog, Zap", "Go, Viper, Zerolog, Uber Zap"},
		{"Trivy, Snyk, ZAP", "Trivy, Snyk, OWASP ZAP"},
		{"Unity 2022 LTS, C#, Photon Fusion", "Unity, C#, Photon Engine"},
		{"Rejoignez-nous au printemps : Spring 2027. Java.", "Java"},
		{"Gestion des flux SWIFT (MT, MX/ISO 20022) et SEPA, en Java", "Java"},
		{"Messages SWIFT et SEPA. Java.", "Java"},
		{"iOS, Swift, Combine", "iOS, Swift, Combine"},
		{"Dokumentation der Prozesse in ADONIS, Python", "Python"},
		{"Node.js, AdonisJS, Lucid", "Node.js, AdonisJS, Lucid"},
		{"Node.js, Adonis, Redis", "Node.js, AdonisJS, Redis"},
		{"Die Keil Innovation GmbH sucht Unterstützung mit Python", "Python"},
		{"STM32, Keil uVision, FreeRTOS", "STM32, Keil, FreeRTOS"},
		{"Zscaler, Palo Alto Prisma, Netskope", "Zscaler, Prisma Cloud, Netskope"},
		{"Node.js, Prisma, Redis", "Node.js, Prisma, Redis"},
		{"Tracing (OpenTelemetry, X-Ray)", "OpenTelemetry, AWS X-Ray"},
		{"AWS, Lambda, X-Ray", "AWS, AWS Lambda, AWS X-Ray"},
		{"Shopify, Liquid, Polaris", "Shopify, Liquid, Shopify Polaris"},
		{"SpecFlow, Reqnroll, xUnit", "SpecFlow, Reqnroll, xUnit"},
		{"Drools, jBPM, Camunda", "Drools, jBPM, Camunda"},
		{"Java, Eclipse RCP, SWT", "Java, Eclipse RCP, SWT"},
		{"Jetpack Compose, Compose Multiplatform", "Jetpack Compose, Compose Multiplatform"},
		{"NetSuite, SuiteScript 2.1", "NetSuite, SuiteScript"},
		{"Kubernetes, Talos, Cilium", "Kubernetes, Talos Linux, Cilium"},
		{"Grafana, Loki, Alloy", "Grafana, Loki, Grafana Alloy"},
		{"Consume the GraphQL gateway in Solidity tooling", "GraphQL, Solidity"},
		{"Roues en alloy. Python.", "Python"},
		{"MySQL, SingleStore", "MySQL, SingleStore"},
		{"Svelte, Solid, Astro", "Svelte, SolidJS, Astro"},
		{"Solid skills in Python", "Python"},
		{"Scala, sbt, Mill", "Scala, sbt, Mill"},
		{"ActiveMQ, Artemis, RabbitMQ", "ActiveMQ, ActiveMQ Artemis, RabbitMQ"},
	})
}
