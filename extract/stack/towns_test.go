package stack

import "testing"

// TestTowns: the names of towns that are also, or are nearly, names of technologies.
func TestTowns(t *testing.T) {
	try(t, []example{
		{"Développeur Symfony (TMA) – Orléans – 350€. Orléans, 3 jours sur site.", "Symfony"},
		{"Développeur .NET – Orléans. C# et SQL Server, mission à Orléans", ".NET, C#, SQL Server"},
		{"C# / .NET / Orleans / SignalR", "C#, .NET, Orleans, SignalR"},
		{"Développeur PHP – Grésy-sur-Aix, puis à Corbas", "PHP"},
		{"PHP, Docker. Lieu : Hérouville-Saint-Clair", "PHP, Docker"},
		{"C# developer, New Orleans, .NET and Azure", "C#, .NET, Azure"},
		{"Java engineer in Silver Spring or Jackson Hole", "Java"},
		{"Odoo 15, Python, un peu de JavaScript (OWL) pour l'atelier", "Odoo, Python, JavaScript, OWL"},
	})
}
