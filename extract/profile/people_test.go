package profile_test

import (
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestWhoseLevel holds levels and years of the person asked for beside those of other people, of teams and of the future.
func TestWhoseLevel(t *testing.T) {
	const none = -1
	for _, c := range []struct {
		title, body string
		years       int
		level       market.Seniority
	}{
		{"Dev C#", "Vous serez accompagné par un architecte senior et deux développeurs confirmés.", none, "unknown"},
		{"Java", "Un chef de projet senior vous sert d'interlocuteur.", none, "unknown"},
		{"QA", "The team has one QA lead and a junior tester.", none, "unknown"},
		{"Data analyst", "2 ans demandés. Vous épaulez une analyste senior.", 2, "junior"},
		{"Java – possibilité d'évolution tech lead", "5 ans d'expérience requis. À terme, vous pourrez évoluer vers un rôle de tech lead.", 5, "mid"},
		{"Java Senior/Lead", "", none, "senior"},
		{"Senior tech lead Java", "", none, "lead"},
		{"PL/SQL", "Confirmé/Senior ? Plutôt senior.", none, "senior"},
		{"PHP", "Kenntnisstand: Mid-Level.", none, "mid"},
		{"PHP", "Jemand mit mittlerer Erfahrung.", none, "mid"},
		{"PHP", "Berufserfahrene bevorzugt.", none, "mid"},
		{"PHP", "Expertise : sénior", none, "senior"},
		{"PHP", "Profil intermédiaire (ni débutant, ni expert).", none, "mid"},
		{"VB.NET", "L'application a 20 ans d'existence, l'équipe 15 ans d'ancienneté.\nAu moins trois années de pratique de VB.NET.", 3, "mid"},
		{"C++", "plus de six années de C++ moderne (17 minimum)", 6, "senior"},
		{"Data", "Il faut huit ans de données derrière soi.", 8, "senior"},
		{"Data", "8 ans de données à reprendre", none, "unknown"},
		{"C++", "Pas moins de dix ans d'expérience en calcul.", 10, "senior"},
		{"C#", "Profil junior bienvenu : l'encadrant a vingt ans de métier.", none, "junior"},
		{"Delphi", "Je suis seul depuis 20 ans sur ce logiciel.", none, "unknown"},
		{"Data", "SQL - Confirmé - Important", none, "unknown"},
		{"Data", "Expertise confirmée en gouvernance", none, "unknown"},
		{"Data", "Ce n'est pas un poste d'expert applicatif", none, "unknown"},
		{"ERP", "15 years of programme management, at least two carve-outs.", 15, "senior"},
		{"Data", "5 years of data engineering; Spark, Kafka.", 5, "mid"},
		{"Python", "Exigences : 7 ans de Python, asynchrone, PostgreSQL.", 7, "senior"},
		{"Java", "Le collègue (senior, 10 ans de maison) part en congé.", none, "unknown"},
		{"Java", "Nos équipes ont en moyenne 8 ans d'expérience", none, "unknown"},
		{"Java", "Vous serez épaulé par un lead (12 ans d'expérience)", none, "unknown"},
		{"Java", "Ton maître d'apprentissage : un lead avec 8 ans d'expérience.", none, "unknown"},
		{"Java", "Vous remplacez un développeur présent depuis 6 ans", none, "unknown"},
		{"Java", "- Java : 5 ans\n- Angular : 2 ans", 5, "mid"},
		{"Java", "Garantie : 5 ans", none, "unknown"},
		{"Java", "Five years is what we ask for.", 5, "mid"},
		{"Java", "seven years' commercial Java", 7, "senior"},
		{"Java", "L'équipe : une PO, un dev confirmé, un alternant.", none, "unknown"},
		{"Java", "Mentorat de développeurs juniors", none, "unknown"},
		{"Java", "Work alongside a senior architect", none, "unknown"},
		{"Java", "L'équipe est composée d'un lead, de 3 devs confirmés et d'un alternant", none, "unknown"},
		{"Java", "Afin de renforcer l'équipe de développement, on recherche un dev confirmé", none, "mid"},
		{"Java", "Il nous faut un expert", none, "senior"},
		{"Java", "Le consultant devra être senior", none, "senior"},
		{"Java", "Junior s'abstenir, senior bienvenu", none, "senior"},
		{"BI", "The senior developer leaves in June. At least five years of business intelligence.", 5, "mid"},
		{"PHP", "Informatikstudium oder vergleichbar, vier Jahre PHP.", 4, "mid"},
		{"Flutter", "Flutter obligatoire, senior de préférence.", none, "senior"},
		{"COBOL", "12 ans de Cobol/DB2 au moins, banque de préférence.", 12, "senior"},
		{"Data", "Quatre années passées à modéliser des données", 4, "mid"},
		{"PHP", "XP 3+\nRythme : 2 jours", 3, "mid"},
	} {
		d := text.New(c.title, c.body)
		y := profile.Years(d)
		got := none
		if y.Years != nil {
			got = *y.Years
		}
		if got != c.years {
			t.Errorf("years of %q = %d (%q), want %d", c.body, got, d.Words(y.Span), c.years)
		}
		if l := profile.Seniority(d, y); l.Seniority != c.level {
			t.Errorf("level of %q %q = %s (%q), want %s", c.title, c.body, l.Seniority, d.Words(l.Span), c.level)
		}
	}
}
