package storetest

import (
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/store"
)

// Seen is when the sample market was crawled.
var Seen = time.Date(2026, 3, 20, 9, 30, 0, 0, time.UTC)

const (
	paris    = "Île-de-France"
	brittany = "Bretagne"
)

// Sample is a market of nine ads from December 2025 to March 2026, none of them in February. Five state a daily price
// in EUR: 450, 500, 600, 350 and 520. Acme advertises under two spellings.
func Sample() []market.Offer {
	return []market.Offer{
		{
			Source: "alpha", ID: "a1", Title: "Développeur Go", Company: "Acme", Posted: day(2026, 1, 5),
			Stacks: []string{"Go", "PostgreSQL"}, Rate: pay(400, 500, market.Daily, "EUR"),
			Place: market.Place{City: "Paris", Department: "75", Region: paris, Country: "FR"}, Role: market.Backend,
			Remote: market.RemotePartial, Seniority: market.Senior, Contracts: []market.Contract{market.Freelance},
			URL: "https://alpha.example/a1",
		},
		{
			Source: "alpha", ID: "a2", Title: "Backend Go Kafka", Company: "Acme", Posted: day(2026, 1, 20),
			Stacks: []string{"Go", "Kafka"}, Rate: pay(500, 500, market.Daily, "EUR"),
			Place: market.Place{Region: paris, Country: "FR"}, Role: market.Backend,
			Remote: market.RemoteFull, Seniority: market.Senior, Contracts: []market.Contract{market.Freelance},
		},
		{
			Source: "alpha", ID: "a3", Title: "Développeur Java", Company: "Boréal", Posted: day(2026, 1, 31),
			Stacks: []string{"Java"}, Place: market.Place{City: "Rennes", Department: "35", Region: brittany, Country: "FR"},
			Role: market.Fullstack, Remote: market.RemoteNone, Seniority: market.Mid,
			Contracts: []market.Contract{market.Freelance, market.Permanent},
		},
		{
			Source: "alpha", ID: "a4", Title: "Lead Go", Company: "Boréal", Posted: day(2026, 3, 2),
			Stacks: []string{"Go"}, Rate: pay(600, 600, market.Daily, "EUR"),
			Place: market.Place{Region: brittany, Country: "FR"}, Role: market.Backend,
			Remote: market.RemotePartial, Seniority: market.Lead, Contracts: []market.Contract{market.Freelance},
		},
		{
			Source: "alpha", ID: "a5", Title: "Java Kafka", Company: "Cassis", Posted: day(2026, 3, 15),
			Stacks: []string{"Java", "Kafka"}, Rate: pay(300, 400, market.Daily, "EUR"),
			Role: market.Backend, Place: market.Place{Country: "FR"},
		},
		{ // not EUR
			Source: "beta", ID: "b1", Title: "Rust engineer", Company: " ACME ", Posted: day(2026, 3, 10),
			Stacks: []string{"Rust"}, Rate: pay(700, 700, market.Daily, "GBP"),
			Place: market.Place{City: "London", Country: "GB"}, Role: market.Backend,
		},
		{ // not daily, and not dated: it counts in the month of its first sight
			Source: "beta", ID: "b2", Title: "Consultant", Company: "Dune", Rate: pay(60, 60, market.Hourly, "EUR"),
		},
		{ // "up to 550" has no middle
			Source: "beta", ID: "b3", Title: "Java senior", Company: "Dune", Posted: day(2026, 3, 16),
			Stacks: []string{"Java"}, Rate: &market.Pay{Max: ptr(550.0), Unit: market.Daily, Currency: "EUR"},
			Place: market.Place{Region: brittany, Country: "FR"}, Role: market.Backend, Seniority: market.Senior,
		},
		{
			Source: "beta", ID: "b4", Title: "Go à Paris", Company: "Éole", Posted: day(2025, 12, 15),
			Stacks: []string{"Go"}, Rate: pay(520, 520, market.Daily, "EUR"),
			Place: market.Place{City: "Paris", Department: "75", Region: paris, Country: "FR"}, Role: market.Backend,
		},
	}
}

// saveSample stores the sample market, in an order that is not that of the keys.
func saveSample(t *testing.T, s *store.Store) {
	t.Helper()
	offers := Sample()
	offers[0], offers[8] = offers[8], offers[0]
	added, changed, err := s.SaveOffers(t.Context(), "run-1", Seen, offers)
	if err != nil {
		t.Fatal(err)
	}
	if added != 9 || changed != 0 {
		t.Fatalf("saving the sample: %d new, %d changed, want 9 and 0", added, changed)
	}
}

func day(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }

func month(y, m int) market.Month { return market.MonthOf(day(y, time.Month(m), 1)) }

func pay(low, high float64, unit market.Unit, currency string) *market.Pay {
	return &market.Pay{Min: &low, Max: &high, Unit: unit, Currency: currency}
}

func ptr[T any](v T) *T { return &v }
