package stack

import "testing"

func TestAChoiceRefusesNothing(t *testing.T) {
	try(t, []example{
		{"Jenkins ou GitLab CI, peu importe", "Jenkins, GitLab CI"},
		{"Java 21 ou Kotlin, peu importe. Spring Boot.", "Java, Kotlin, Spring Boot"},
		{"Vous maîtrisez au moins une des deux plateformes : Swift côté iOS, Kotlin côté Android.", "Swift, iOS, Kotlin, Android"},
		{"Vous reprenez l'existant Spring Batch et le découpez en jobs plus courts.", "Spring Batch"},
		{"Cobol appris sur le tas ? Pas grave.", "COBOL"},
		{"Stockage objet (S3, Blob)", "Amazon S3, Azure Blob Storage"},
		{"Kubernetes, Prometheus, Go pour lire le code d'un opérateur", "Kubernetes, Prometheus, Go"},
	})
}

func TestWhatIsLeftAlone(t *testing.T) {
	try(t, []example{
		{"Le portail est en Drupal mais il ferme bientôt, vous n'y mettrez pas les mains. Ici : Java.", "Java"},
		{"Spring knowledge transfers but we don't run it. Ktor, Kotlin.", "Ktor, Kotlin"},
		{"Si vous cherchez du Blazor, ce n'est pas ici. WPF et C#.", "WPF, C#"},
		{"We looked at Azure and decided against it; AWS it is.", "AWS"},
		{"Réécriture prévue en Java l'an prochain, sans vous. COBOL, CICS.", "COBOL, CICS"},
		{"Java 17, Kafka, sans vous soucier de l'exploitation", "Java, Kafka"},
		{"Mit der Firmware (C, FreeRTOS) haben Sie nichts zu tun. C++ und Qt.", "C++, Qt"},
		{"Profils WordPress s'abstenir. Symfony, Twig.", "Symfony, Twig"},
		{"Drupal and Joomla shops please look elsewhere. Symfony.", "Symfony"},
		{"Reine Vue.js-Profile kommen nicht in Frage, ebenso wenig Svelte. Angular.", "Angular"},
		{"Puppet und Chef hatten wir nie. Ansible.", "Ansible"},
		{"Haskell people curious to switch: not this round. Clojure.", "Clojure"},
		{"Le lot décisionnel (Power BI, Talend) a été attribué à un autre prestataire. Java.", "Java"},
		{"Les macros VBA du back-office, non. Quarkus.", "Quarkus"},
		{"Nos partenaires ? Oracle, AWS et SAP. Vous : PHP.", "PHP"},
		{"Elixir. Envoyez-nous votre GitHub.", "Elixir"},
		{"What doesn't count: degrees, Java. Somebody always applies with ten years of Java. Node.js, React.", "Node.js, React"},
		{"Pas de PHP 5 chez nous. On écrit du PHP 8.", "PHP"},
	})
}
