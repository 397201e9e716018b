package simulation

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"tjm/internal/market"
)

var english = phrases{
	title: func(r *rand.Rand, a *Ad) string {
		role := pick(r, []string{"Backend Developer", "Back-end Engineer"})
		if a.Role == market.Fullstack {
			role = "Full Stack Developer"
		}
		level := map[market.Seniority]string{market.Junior: "Junior ", market.Mid: "", market.Senior: "Senior ", market.Lead: "Lead "}[a.Seniority]
		return fmt.Sprintf("%s%s - %s - contract", level, role, families[a.family].name)
	},
	contexts: []string{
		"Our client, %s, is looking for a freelance developer to join the platform team.",
		"You will work for %s, in a team of seven spread over two countries.",
		"Contract role with %s: the product has users and the backlog is clear.",
	},
	sectors: []string{"a payments company", "a public health body", "a rail operator", "an online retailer", "an insurance group", "a publisher"},
	tasks: []string{
		"Design and build the services behind the booking flow", "Take part in code reviews and design discussions",
		"Cut the running time of the nightly jobs", "Write automated tests and keep them fast", "Look into production incidents and fix their causes",
		"Split the old application into smaller services", "Document the interfaces used by partners",
	},
	wanted: []string{"Good written English", "Comfortable explaining decisions", "Care for tests", "Used to working with product people"},
	outros: []string{"The process is one call and one technical interview.", "We answer every application within a week."},
	stack: func(r *rand.Rand, a *Ad) string {
		return pick(r, []string{"Tech stack: ", "You will work with: ", "Required skills: "}) + strings.Join(a.Stacks, ", ")
	},
	level: func(r *rand.Rand, a *Ad) string {
		return fmt.Sprintf(pick(r, []string{"At least %d years of experience", "%d+ years of experience"}), a.Years)
	},
	rate: func(r *rand.Rand, p *market.Pay) string {
		sign := map[string]string{"EUR": "€", "GBP": "£"}[p.Currency]
		switch {
		case p.Min == nil:
			return fmt.Sprintf("Rate: up to %s%.0f per day", sign, *p.Max)
		case p.Max == nil:
			return fmt.Sprintf("Rate: from %s%.0f per day", sign, *p.Min)
		case *p.Min == *p.Max:
			return fmt.Sprintf(pick(r, []string{"Day rate: %s%.0f", "Rate: %s%.0f per day"}), sign, *p.Min)
		}
		return fmt.Sprintf(pick(r, []string{"Rate: %[1]s%.0[2]f - %[1]s%.0[3]f per day", "%[1]s%.0[2]f-%.0[3]f per day"}), sign, *p.Min, *p.Max)
	},
	noRate: []string{"Rate: depending on experience", "Market rate"},
	place: func(r *rand.Rand, a *Ad) string {
		return pick(r, []string{"Location: ", "Based in "}) + a.Place.City
	},
	presence: func(r *rand.Rand, a *Ad) string {
		switch a.Remote {
		case market.RemoteFull:
			return pick(r, []string{"Fully remote", "100% remote"})
		case market.RemoteNone:
			return "On site, no remote work"
		case market.RemotePartial:
			return fmt.Sprintf("Hybrid, %d days a week on site", max(2, a.OnSite))
		}
		return ""
	},
	duration: func(r *rand.Rand, months int) string {
		return fmt.Sprintf(pick(r, []string{"Duration: %d months", "%d-month contract"}), months)
	},
	start: func(_ *rand.Rand, start string) string {
		if start == "asap" {
			return "Start: ASAP"
		}
		day, err := time.Parse(time.DateOnly, start)
		if err != nil {
			return ""
		}
		return "Start date: " + day.Format("2 January 2006")
	},
	heads:   [3]string{"What you will do", "Your profile", "Practical details"},
	contact: []string{"Contact: Rowan Ellery, rowan.ellery@contracts.example, +44 20 7946 0123"},
}
