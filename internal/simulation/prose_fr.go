package simulation

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"tjm/internal/market"
)

var french = phrases{
	title: frenchTitle,
	contexts: []string{
		"Dans le cadre du renforcement de ses équipes, notre client, %s, recherche un développeur indépendant.",
		"Nous accompagnons %s dans la refonte de son système d'information et cherchons un renfort.",
		"Pour %s, vous rejoignez une équipe produit de huit personnes, organisée en deux squads.",
		"Contexte : %s modernise ses applications internes après une fusion ; l'équipe actuelle ne suffit plus.",
		"Mission chez %s. L'équipe livre toutes les deux semaines et tient ses engagements.",
		"Notre client final est %s. La direction technique compte 40 personnes et le projet est financé jusqu'au bout.",
	},
	sectors: []string{
		"un assureur mutualiste", "un acteur de la logistique", "une banque de détail", "un éditeur de logiciels de santé", "un distributeur national",
		"une collectivité", "un opérateur d'énergie", "un groupe de presse", "un site de réservation de voyages", "un industriel de l'aéronautique",
		"un établissement public", "une jeune entreprise de la livraison", "un courtier en ligne", "un opérateur télécom", "un fabricant d'équipements médicaux",
	},
	tasks: []string{
		"Concevoir et développer les services du domaine facturation", "Reprendre les traitements de nuit et en réduire la durée",
		"Écrire les tests automatisés et tenir la couverture", "Participer aux revues de code et aux choix d'architecture",
		"Analyser les incidents de production et proposer les correctifs", "Exposer les données aux partenaires par des interfaces documentées",
		"Découper l'application historique en services plus petits", "Accompagner les développeurs de l'équipe sur les bonnes pratiques",
		"Améliorer les temps de réponse des écrans les plus utilisés", "Mettre en place la supervision et les alertes",
		"Rédiger les spécifications techniques avec le métier", "Préparer les mises en production, un mardi sur deux",
		"Migrer les données de l'ancien référentiel", "Estimer les lots et suivre leur avancement",
	},
	wanted: []string{
		"Autonomie et sens du service", "Capacité à expliquer ses choix à des non-techniciens", "Goût du travail en équipe",
		"Une première expérience dans le secteur est un plus", "Anglais technique lu", "Rigueur dans les tests", "Pragmatisme et écoute",
	},
	outros: []string{
		"Processus : un échange téléphonique puis un entretien technique d'une heure avec l'équipe.",
		"Nous réglons nos indépendants à 30 jours. Une réponse est donnée à chaque candidature sous une semaine.",
		"Le client fournit l'ordinateur. Restaurant d'entreprise sur place, tickets restaurant de 9 € pour les salariés.",
		"L'entreprise a levé 12 M€ en 2024 et emploie 85 personnes.",
	},
	stack: func(r *rand.Rand, a *Ad) string {
		list := strings.Join(a.Stacks, pick(r, []string{", ", ", ", " / ", " - "}))
		return pick(r, []string{"Environnement technique : ", "Stack : ", "Compétences requises : ", "Vous travaillez avec : "}) + list
	},
	level: func(r *rand.Rand, a *Ad) string {
		return fmt.Sprintf(pick(r, []string{"%d ans d'expérience minimum en développement", "Au moins %d ans d'expérience", "Expérience : %d ans et plus"}), a.Years)
	},
	rate: frenchRate,
	noRate: []string{
		"TJM selon profil", "Tarif à définir selon expérience", "TJM : à discuter", "Rémunération selon profil",
	},
	place: func(r *rand.Rand, a *Ad) string {
		return pick(r, []string{
			fmt.Sprintf("Lieu : %s (%s)", a.Place.City, a.Place.Department), fmt.Sprintf("Localisation : %s %s", a.Postcode, a.Place.City),
			"Lieu de mission : " + a.Place.City, "Site : " + a.Place.City,
		})
	},
	presence: func(r *rand.Rand, a *Ad) string {
		switch a.Remote {
		case market.RemoteFull:
			return pick(r, []string{"Full remote", "100 % télétravail", "Télétravail complet, une venue par trimestre"})
		case market.RemoteNone:
			return pick(r, []string{"Présence sur site obligatoire, pas de télétravail", "100 % sur site"})
		case market.RemotePartial:
			return pick(r, []string{
				fmt.Sprintf("Télétravail : %d jours par semaine", 5-a.OnSite), fmt.Sprintf("%d j/semaine sur site, le reste à distance", a.OnSite),
				fmt.Sprintf("Hybride, %d jours de présence par semaine", a.OnSite),
			})
		}
		return ""
	},
	duration: func(r *rand.Rand, months int) string {
		if months%12 == 0 && r.IntN(3) == 0 {
			return fmt.Sprintf("Durée : %d an%s", months/12, map[bool]string{true: "s"}[months > 12])
		}
		return fmt.Sprintf(pick(r, []string{"Durée : %d mois", "Durée : %d mois renouvelables", "Mission de %d mois"}), months)
	},
	start: func(r *rand.Rand, start string) string {
		if start == "asap" {
			return pick(r, []string{"Démarrage : ASAP", "Démarrage dès que possible", "Début : immédiat"})
		}
		day, err := time.Parse(time.DateOnly, start)
		if err != nil {
			return ""
		}
		return pick(r, []string{"Démarrage : ", "Date de début : "}) + day.Format("02/01/2006")
	},
	heads: [3]string{"Vos missions", "Votre profil", "Conditions"},
	contact: []string{
		"Contact : Camille Aubertin, camille.aubertin@missions.example, 06 39 98 41 27",
		"Envoyez votre CV à recrutement@agence.example ou appelez le 01 99 00 12 34.",
	},
}

func frenchTitle(r *rand.Rand, a *Ad) string {
	role := pick(r, []string{"Développeur back-end", "Développeur backend", "Développeuse / Développeur back-end"})
	if a.Role == market.Fullstack {
		role = pick(r, []string{"Développeur full stack", "Développeur fullstack"})
	}
	level := map[market.Seniority]string{market.Junior: " junior", market.Mid: " confirmé", market.Senior: " senior", market.Lead: ""}[a.Seniority]
	if a.Seniority == market.Lead {
		role = strings.Replace(role, "Développeur", "Lead développeur", 1)
		role = strings.Replace(role, "Développeuse / Lead développeur", "Lead développeur", 1)
	}
	title := role + " " + families[a.family].name
	if a.LevelInAd {
		title += level
	}
	switch r.IntN(4) {
	case 0:
		title += " - " + a.Place.City
	case 1:
		title += " (H/F)"
	}
	return title
}

func frenchRate(r *rand.Rand, p *market.Pay) string {
	sep := pick(r, []string{" ", "\u00a0", "\u202f", ""})
	amount := func(v *float64) string { return grouped(int(*v), sep) }
	switch {
	case p.Min == nil:
		return fmt.Sprintf(pick(r, []string{"TJM : jusqu'à %s €", "TJM max %s € HT", "Budget : %s € / jour maximum"}), amount(p.Max))
	case p.Max == nil:
		return fmt.Sprintf(pick(r, []string{"TJM : à partir de %s €", "TJM dès %s € HT"}), amount(p.Min))
	case *p.Min == *p.Max:
		return fmt.Sprintf(pick(r, []string{"TJM : %s €", "TJM %s€ HT", "Tarif : %s € / jour", "TJM : %s euros"}), amount(p.Min))
	}
	return fmt.Sprintf(pick(r, []string{"TJM : %s - %s €", "TJM entre %s et %s €", "Tarif journalier : %s à %s € HT", "TJM : %s/%s€"}), amount(p.Min), amount(p.Max))
}
