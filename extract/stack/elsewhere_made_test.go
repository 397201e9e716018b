package stack

import "testing"

// TestMadeElsewhereOrGivenUp holds technologies that others make or that were given up, and look-alikes of names.
func TestMadeElsewhereOrGivenUp(t *testing.T) {
	try(t, []example{
		{"SSIS packages for the weekly price files, SQL Server", "SQL Server, SSIS"},
		{"Laravel, Laravel Horizon pour suivre les files, MySQL.", "Laravel, Laravel Horizon, MySQL"},
		{"On nous a vanté Elasticsearch, nous trouvons cela disproportionné. PHP.", "PHP"},
		{"Scala, Kafka. Spark a été essayé, trop lourd pour nous.", "Scala, Kafka"},
		{"Rust, Postgres. Last year's move to Spark was reverted.", "Rust, PostgreSQL"},
		{"Symfony, PHPUnit. L'appli des livreurs (Flutter) dépend d'une autre personne.", "Symfony, PHPUnit"},
		{"Ruby on Rails. The iOS and Android apps are built elsewhere.", "Ruby on Rails"},
		{"Onze stack: PHP 8.2, Laravel 10. De webwinkel draait op Drupal maar daar blijf je af.", "PHP, Laravel"},
		{"Ein Weingut in der Nähe von Perl betreibt seinen Laden mit Shopware 6.", "Shopware"},
		{"Shopware 6. Wer lieber Magento einführen möchte, möge von einer Bewerbung absehen.", "Shopware"},
		{"Un extranet en PHP sans framework avec une base MariaDB.", "PHP, MariaDB"},
		{"PHP, sans rapport avec Magento.", "PHP"},
		{"C#, SQL Server. Les pièces sont tracées et pesées.", "C#, SQL Server"},
		{"Java, TLS 1.3. Réf : MB-1907", "Java, TLS"},
		{"Java, Angular. Réf : TLS-1907-MB", "Java, Angular"},
		{"Convert Ant builds to Maven. Java.", "Java, Ant, Maven"},
		{"Vous déployez sur Kubernetes. Java.", "Kubernetes, Java"},
	})
}
