package simulation

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"tjm/internal/market"
)

var german = phrases{
	title: func(r *rand.Rand, a *Ad) string {
		role := pick(r, []string{"Backend-Entwickler", "Backend Developer"})
		if a.Role == market.Fullstack {
			role = "Fullstack-Entwickler"
		}
		level := map[market.Seniority]string{market.Junior: "Junior ", market.Mid: "", market.Senior: "Senior ", market.Lead: "Lead "}[a.Seniority]
		return fmt.Sprintf("%s%s %s (m/w/d)", level, role, families[a.family].name)
	},
	contexts: []string{
		"Für unseren Kunden, %s, suchen wir einen freiberuflichen Entwickler.",
		"Zur Verstärkung des Teams sucht %s Unterstützung auf freiberuflicher Basis.",
	},
	sectors: []string{"ein Versicherungsunternehmen", "ein Logistikunternehmen", "ein Energieversorger", "ein Hersteller von Medizintechnik", "ein Onlinehändler"},
	tasks: []string{
		"Entwurf und Entwicklung der Dienste für die Abrechnung", "Analyse und Behebung von Störungen im Betrieb",
		"Ablösung der Altanwendung in kleinen Schritten", "Automatisierte Tests schreiben und pflegen", "Abstimmung mit dem Fachbereich",
	},
	wanted: []string{"Selbstständige Arbeitsweise", "Gute Kommunikation im Team", "Sorgfalt beim Testen"},
	outros: []string{"Wir freuen uns auf Ihre Unterlagen."},
	stack: func(r *rand.Rand, a *Ad) string {
		return pick(r, []string{"Technologien: ", "Anforderungen: "}) + strings.Join(a.Stacks, ", ")
	},
	level: func(r *rand.Rand, a *Ad) string {
		return fmt.Sprintf(pick(r, []string{"Mindestens %d Jahre Berufserfahrung", "%d Jahre Erfahrung in der Softwareentwicklung"}), a.Years)
	},
	rate: func(_ *rand.Rand, p *market.Pay) string {
		switch {
		case p.Min == nil:
			return fmt.Sprintf("Stundensatz: bis %.0f €", *p.Max)
		case p.Max == nil:
			return fmt.Sprintf("Stundensatz: ab %.0f €", *p.Min)
		case *p.Min == *p.Max:
			return fmt.Sprintf("Stundensatz: %.0f €", *p.Min)
		}
		return fmt.Sprintf("%.0f-%.0f €/Std.", *p.Min, *p.Max)
	},
	noRate: []string{"Stundensatz nach Vereinbarung"},
	place: func(r *rand.Rand, a *Ad) string {
		return pick(r, []string{"Einsatzort: ", "Standort: "}) + a.Place.City
	},
	presence: func(_ *rand.Rand, a *Ad) string {
		switch a.Remote {
		case market.RemoteFull:
			return "100 % remote"
		case market.RemoteNone:
			return "Vor Ort, kein Homeoffice"
		case market.RemotePartial:
			return fmt.Sprintf("Hybrid, %d Tage pro Woche vor Ort", max(2, a.OnSite))
		}
		return ""
	},
	duration: func(_ *rand.Rand, months int) string { return fmt.Sprintf("Laufzeit: %d Monate", months) },
	start: func(_ *rand.Rand, start string) string {
		if start == "asap" {
			return "Start: ab sofort"
		}
		day, err := time.Parse(time.DateOnly, start)
		if err != nil {
			return ""
		}
		return "Start: " + day.Format("02.01.2006")
	},
	heads:   [3]string{"Ihre Aufgaben", "Ihr Profil", "Rahmendaten"},
	contact: []string{"Ansprechpartnerin: Frau Wiebke Lorenz, wiebke.lorenz@projekte.example"},
}
