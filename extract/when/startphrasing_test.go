package when_test

import (
	"testing"
	"time"

	"tjm/extract/text"
	"tjm/extract/when"
)

// TestStartPhrasings holds ways of writing the start, and other dates, as recruiters of several countries write them.
func TestStartPhrasings(t *testing.T) {
	now := time.Date(2026, 11, 20, 9, 0, 0, 0, time.UTC)
	for _, c := range []struct{ title, body, want string }{
		{"", "Vous commencerez en janvier 2027 chez notre client toulousain.", "2027-01"},
		{"", "Date d'intervention souhaitée : 15/02/2027", "2027-02-15"},
		{"", "Prêt·e à nous rejoindre dès que possible ?", "asap"},
		{"", "Nous avons besoin de vous au plus vite !", "asap"},
		{"", "Intégration prévue courant mars 2027", "2027-03"},
		{"", "Les travaux débuteront le lundi 4 janvier 2027.", "2027-01-04"},
		{"", "Lyon | freelance | janvier 2027 | 6 mois", "2027-01"},
		{"", "➡️ Démarrage ASAP ou sous préavis d'un mois", "asap"},
		{"", "Dispo attendue pour décembre 2026", "2026-12"},
		{"", "Prise d'effet du contrat : 1er février 2027", "2027-02-01"},
		{"", "Quand ? Tout de suite !", "asap"},
		{"", "On démarre quand vous êtes prêts, le plus tôt possible.", "asap"},
		{"", "Poste vacant à compter du 01/03/2027", "2027-03-01"},
		{"", "Kick-off : 11/01/2027", "2027-01-11"},
		{"", "Contract begins on December 7, 2026", "2026-12-07"},
		{"", "We'd like you to start in January 2027", "2027-01"},
		{"", "Start: mid January 2027", "2027-01"},
		{"", "Ideally you'd join us in February 2027", "2027-02"},
		{"", "We need someone ASAP to unblock the team.", "asap"},
		{"", "Availability: immediate", "asap"},
		{"", "Can you start right away? Great.", "asap"},
		{"", "Start date 5th January 2027, hybrid working", "2027-01-05"},
		{"", "Onboarding on 12 January 2027", "2027-01-12"},
		{"", "Expected start: Mon 14 Dec 2026", "2026-12-14"},
		{"", "Rate $80-95/hr, W2 only. Must be in Austin. Start: 03/08/2027", "2027-03-08"},
		{"", "USC/GC only. $70/hr. Projected start 12/01/2026, Dallas TX", "2026-12-01"},
		{"", "Start 08/03/2027, €600 per day", "2027-03-08"},
		{"", "Projektstart: Januar 2027", "2027-01"},
		{"", "Ab 01.02.2027 suchen wir Verstärkung", "2027-02-01"},
		{"", "Einsatzbeginn ist der 15. Januar 2027", "2027-01-15"},
		{"", "Einstieg ab März 2027 möglich", "2027-03"},
		{"", "Start: schnellstmöglich", "asap"},
		{"", "Es geht sofort los.", "asap"},
		{"", "Wir suchen ab sofort einen Java-Entwickler", "asap"},
		{"", "Gesucht wird schnellstmöglich Unterstützung im Backend", "asap"},
		{"", "Vertragsbeginn: 01.04.2027, Vertragsende: 31.12.2027", "2027-04-01"},
		{"", "Leistungsbeginn 04.01.2027", "2027-01-04"},
		{"", "🗓 Janvier 2027", "2027-01"},
		{"", "🗓️ Start : 18/01/2027", "2027-01-18"},
		{"", "⏰ Mission à démarrer immédiatement", "asap"},
		{"", "À pourvoir le 1er septembre 2027", "2027-09-01"},
		{"", "Du 04/01/2027 au 30/06/2027", "2027-01-04"},
		{"", "De février à juillet 2027", "2027-02"},
		{"", "Idéalement dès décembre 2026", "2026-12"},
		{"", "Besoin pour hier 😅", "asap"},
		{"", "Le poste est à pourvoir sans délai.", "asap"},
		{"", "C'est pour tout de suite, le client s'impatiente.", "asap"},
		{"", "Mission de 6 mois à partir de mai 2027", "2027-05"},
		{"", "Beschikbaar vanaf 2 februari 2027", "2027-02-02"},
		{"", "Startdatum: januari 2027", "2027-01"},
		{"Dev", "Disponibilité : immédiate ou 1 mois max", "asap"},
		{"Dev", "Nous vous attendons le 11 janvier 2027 à Lille.", "2027-01-11"},
		{"Dev", "Début de la mission : 02/2027", "2027-02"},
		{"Dev", "Besoin pour janvier 2027", "2027-01"},
		{"Dev", "🚨 URGENT 🚨 Dev Java pour une banque", "asap"},
		{"Dev", "Le contrat prendra effet en mars 2027", "2027-03"},
		{"Dev", "Date de début au plus tôt : 04/01/2027", "2027-01-04"},
		{"Dev", "Go-live was moved, so we start in January 2027", "2027-01"},
		{"Dev", "From 1 December 2026 for 6 months", "2026-12-01"},
		{"Dev", "Zeitraum: 01.02.2027 - 31.07.2027", "2027-02-01"},
		{"Dev", "Beginn: sofort oder nach Vereinbarung", "asap"},
		{"Dev", "Freelance, 6 mois, janvier 2027, Rennes", "2027-01"},
		{"Dev", "The role starts as soon as you are available", "asap"},
		// no start
		{"", "Candidatures ouvertes jusqu'au 15 décembre 2026.", ""},
		{"", "Mise en prod visée : mars 2027", ""},
		{"", "Projet lancé en septembre 2025, équipe de 8 personnes.", ""},
		{"", "Démarrage : T2 2027", ""},
		{"", "Démarrage semaine 48", ""},
		{"", "Rentrée de septembre", ""},
		{"", "Début mars", ""},
		{"", "Applications close on 5 January 2027", ""},
		{"", "The new platform launches in April 2027.", ""},
		{"", "Founded in March 2012, we sell shoes.", ""},
		{"", "Angebotsabgabe bis 10.01.2027", ""},
		{"", "Start: KW 3", ""},
		{"", "Bindefrist: 28.02.2027", ""},
		{"", "Jury de recrutement le 14 janvier 2027", ""},
		{"", "Version 4 attendue en juin 2027", ""},
		{"", "Annonce mise en ligne le 18/11/2026", ""},
		{"", "Réponse souhaitée avant le 1er décembre 2026", ""},
		{"", "Entretiens la semaine du 30 novembre 2026", ""},
		{"", "Merci de nous répondre au plus vite.", ""},
		{"", "Capacité à monter rapidement en compétences", ""},
		{"", "Livraison de la V1 le 30/04/2027", ""},
		{"", "Support de PHP 8.1 jusqu'en décembre 2027", ""},
		{"Dev", "Le salon a lieu en mars 2027 et tout doit être prêt.", ""},
		{"Dev", "Traiter les tickets urgents et intervenir rapidement", ""},
		{"Dev", "Wir sind seit Januar 2020 am Markt", ""},
		{"Dev", "La réglementation change le 1er janvier 2027", ""},
		{"Dev", "Le contrat actuel se termine le 31 mars 2027", ""},
	} {
		d := text.New(c.title, c.body)
		if got, span := when.Start(d, now); got != c.want {
			t.Errorf("start of %q = %q (%q), want %q", c.body, got, d.Words(span), c.want)
		}
	}
}
