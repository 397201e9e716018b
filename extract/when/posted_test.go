package when_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"tjm/extract/when"
)

func TestPosted(t *testing.T) {
	for _, c := range []struct{ in, want string }{ // now is 2026-01-20 10:30 UTC
		{"2026-01-15", "2026-01-15 00:00"},
		{"2026-01-15T09:30:00Z", "2026-01-15 09:30"},
		{"2026-01-15T09:30:00+02:00", "2026-01-15 07:30"},
		{"2026-01-15T09:30:00.123Z", "2026-01-15 09:30"},
		{"2026-01-15T09:30:00", "2026-01-15 09:30"},
		{"2025-10-20 20:28:32 UTC", "2025-10-20 20:28"},
		{"2025-10-20 20:28:32", "2025-10-20 20:28"},
		{"Thu, 15 Jan 2026 09:30:00 GMT", "2026-01-15 09:30"},
		{"Thu, 15 Jan 2026 09:30:00 +0100", "2026-01-15 08:30"},
		{"1768469400", "2026-01-15 09:30"},
		{"1768469400000", "2026-01-15 09:30"},
		{"15/01/2026", "2026-01-15 00:00"},
		{"15.01.2026", "2026-01-15 00:00"},
		{"15-01-2026", "2026-01-15 00:00"},
		{"02/03/2025", "2025-03-02 00:00"},
		{"01/15/2026", "2026-01-15 00:00"},
		{"15/01/26", "2026-01-15 00:00"},
		{"Publié le 15/01/2026", "2026-01-15 00:00"},
		{"Publié le 15 janvier 2026 à 14h05", "2026-01-15 14:05"},
		{"1er décembre 2025", "2025-12-01 00:00"},
		{"15 janv. 2026", "2026-01-15 00:00"},
		{"15 janvier", "2026-01-15 00:00"},
		{"15 décembre", "2025-12-15 00:00"},
		{"January 15, 2026", "2026-01-15 00:00"},
		{"15 Jan 2026", "2026-01-15 00:00"},
		{"Jan 15th, 2026", "2026-01-15 00:00"},
		{"15. Januar 2026", "2026-01-15 00:00"},
		{"Eingestellt am 15. Dezember 2025", "2025-12-15 00:00"},
		{"il y a 3 jours", "2026-01-17 00:00"},
		{"Il y a plus de 30 jours", "2025-12-21 00:00"},
		{"il y a une semaine", "2026-01-13 00:00"},
		{"il y a 2 mois", "2025-11-20 00:00"},
		{"il y a 2 heures", "2026-01-20 08:30"},
		{"Publiée il y a 20 minutes", "2026-01-20 10:10"},
		{"hier", "2026-01-19 00:00"},
		{"avant-hier", "2026-01-18 00:00"},
		{"aujourd'hui", "2026-01-20 00:00"},
		{"vor 2 Tagen", "2026-01-18 00:00"},
		{"vor einem Monat", "2025-12-20 00:00"},
		{"gestern", "2026-01-19 00:00"},
		{"1 week ago", "2026-01-13 00:00"},
		{"Posted 6 hours ago · 11 applicants", "2026-01-20 04:30"},
		{"30+ days ago", "2025-12-21 00:00"},
		{"a month ago", "2025-12-20 00:00"},
		{"yesterday", "2026-01-19 00:00"},
		{"3d", "2026-01-17 00:00"},
		{"2w", "2026-01-06 00:00"},
		{"3 dagen geleden", "2026-01-17 00:00"},
		{"31/02/2026", "none"},
		{"15/01/1901", "none"},
		{"2031-01-01", "none"},
		{"bientôt", "none"},
		{"3 jours", "2026-01-17 00:00"},
		{"", "none"},
	} {
		got := "none"
		if at, ok := when.Posted(c.in, now); ok {
			got = at.Format("2006-01-02 15:04")
		}
		if got != c.want {
			t.Errorf("Posted(%q) = %s, want %s", c.in, got, c.want)
		}
	}
}

func TestPostedMonthFirst(t *testing.T) {
	at, ok := when.Posted("01/02/2026", now, when.MonthFirst)
	if !ok || at.Format(time.DateOnly) != "2026-01-02" {
		t.Errorf("01/02/2026 month first = %v, %v, want 2 January", at, ok)
	}
	at, ok = when.Posted("25/12/2025", now, when.MonthFirst)
	if !ok || at.Format(time.DateOnly) != "2025-12-25" {
		t.Errorf("25/12/2025 has no month 25: %v, %v", at, ok)
	}
}

// A month before the last day of a longer month stays within the month.
func TestMonthsAgoStayWithinTheMonth(t *testing.T) {
	end := time.Date(2026, 3, 31, 8, 0, 0, 0, time.UTC)
	if at, _ := when.Posted("1 month ago", end); at.Format(time.DateOnly) != "2026-02-28" {
		t.Errorf("a month before 31 March = %v", at)
	}
}

// Every day of the last years is read back from every way of writing it.
func TestPostedReadsBackWhatIsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := now.AddDate(0, 0, -rapid.IntRange(0, 4000).Draw(t, "days ago")).Truncate(24 * time.Hour)
		layout := rapid.SampledFrom([]string{"2006-01-02", "02/01/2006", "2.1.2006", "2 January 2006", "January 2, 2006", "2006-01-02T15:04:05Z07:00", "Mon, 02 Jan 2006 15:04:05 GMT", "Monday 2 January 2006", "02-01-2006"}).Draw(t, "layout")
		s := day.Format(layout)
		at, ok := when.Posted(s, now)
		if !ok || !at.Equal(day) {
			t.Fatalf("Posted(%q) = %v, %v, want %v", s, at, ok, day)
		}
	})
}
