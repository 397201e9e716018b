package stack

import "testing"

// TestAsides: what a sentence leaves to others or to the past is not asked for, however the sentence is built.
func TestAsides(t *testing.T) {
	try(t, []example{
		{"Service en Kotlin. Les applis Swift ont leur propre équipe, dont nous sommes fiers.", "Kotlin"},
		{"Scala service. Spark jobs exist downstream; the data people look after it and you are not expected to help.", "Scala"},
		{"API Symfony. El front en Angular ya lo lleva otro equipo.", "Symfony"},
		{"Laravel 11 en MySQL. De webshop draait op Magento en hoort bij een ander bureau.", "Laravel, MySQL"},
		{"Du C++ et du Qt. LabVIEW a été tenté, LabVIEW ne reviendra pas.", "C++, Qt"},
		{"Rust, Axum. Java people who never shipped Rust have been interviewed already.", "Rust, Axum"},
		{"Drupal 10. Die Oberfläche in LabVIEW betreut der Hersteller.", "Drupal"},
		// named elsewhere, in the title, in a list, or handed over: asked for
		{"PHP 8. Le PHP 5 de l'ancien site a été essayé ailleurs, ce n'est plus notre affaire : il s'agit de PHP 8.", "PHP"},
		{"Une application Java débranchée l'an dernier est à reprendre en Rust.", "Java, Rust"},
		{"Outils débranchés et rebranchés depuis longtemps, débranchée aussi la sonde : Nagios, Zabbix, Centreon, Icinga.", "Nagios, Zabbix, Centreon, Icinga"},
		{"Das Frontend in Vue.js betreut ein Partner, du baust die Services in Rust.", "Rust"},
		{"Containers run on Podman; Kubernetes was tried.", "Podman"},
	})
}
