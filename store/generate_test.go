package store_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"tjm/internal/market"
)

// generated returns n offers posted over the 24 months before seen, the same for the same n: 60 stacks of falling
// frequency, 13 regions, 300 advertisers, two ads in five with a daily price, about 2 kB of text each.
func generated(n int, seen time.Time) []market.Offer {
	rng := rand.New(rand.NewPCG(1, uint64(n)))
	prose := words(rng, 4000)
	offers := make([]market.Offer, n)
	for i := range offers {
		o := market.Offer{
			Source: fmt.Sprintf("board-%d", rng.IntN(5)), ID: fmt.Sprintf("%08d", i),
			Title: fmt.Sprintf("Développeur %d", rng.IntN(1000)), Company: fmt.Sprintf("Company %d", rng.IntN(300)),
			Posted: seen.AddDate(0, 0, -rng.IntN(730)).Truncate(24 * time.Hour), Role: market.Backend,
			Place:     market.Place{Region: fmt.Sprintf("Region %d", rng.IntN(13)), Country: "FR"},
			Remote:    []market.Remote{market.RemoteFull, market.RemoteNone, market.RemotePartial}[rng.IntN(3)],
			Seniority: []market.Seniority{market.Junior, market.Mid, market.Senior, market.Lead}[rng.IntN(4)],
			Contracts: []market.Contract{market.Freelance},
		}
		o.URL = "https://" + o.Source + ".example/offers/" + o.ID
		for range 1 + rng.IntN(8) {
			stack := fmt.Sprintf("Stack %02d", int(60*rng.Float64()*rng.Float64()))
			if !slices.Contains(o.Stacks, stack) {
				o.Stacks = append(o.Stacks, stack)
			}
		}
		if rng.IntN(5) < 2 {
			low := float64(300 + 10*rng.IntN(50))
			high := low + float64(10*rng.IntN(10))
			o.Rate = &market.Pay{Min: &low, Max: &high, Unit: market.Daily, Currency: "EUR"}
		}
		at := rng.IntN(len(prose) - 2000)
		o.Text = prose[at : at+2000]
		offers[i] = o
	}
	return offers
}

func words(rng *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		for range 2 + rng.IntN(8) {
			b.WriteByte(byte('a' + rng.IntN(26)))
		}
		b.WriteByte(' ')
	}
	return b.String()
}
