package extract

import (
	"strings"
	"testing"

	"tjm/internal/market"
)

func TestAnAccountTellsHowAnOfferWasRead(t *testing.T) {
	r := page(t, site(t, board), "https://quai.example/m/4512", strings.Replace(ad, "TJM 450 €", "TJM 450 €, pas de WordPress, écrire à a.b@quai.example", 1))
	if len(r.Accounts) != 1 || len(r.Offers) != 1 || r.Accounts[0].Offer.ID != r.Offers[0].ID {
		t.Fatalf("accounts %+v of %d offers", r.Accounts, len(r.Offers))
	}
	a := r.Accounts[0]
	all := a.Offer.Title + "\n" + a.Offer.Text
	refused := false
	for _, n := range a.Refused {
		refused = refused || n.Field == "stacks" && all[n.Span.From:n.Span.To] == "WordPress"
	}
	if !refused {
		t.Errorf("refused %+v, want WordPress at its place", a.Refused)
	}
	var rate Contest
	for _, c := range a.Contests {
		if c.Field == "rate" {
			rate = c
		}
	}
	if want := (Contest{"rate", "500-550 EUR/day", "450 EUR/day", "500-550 EUR/day", fieldDecides}); rate != want {
		t.Errorf("contest %+v, want %+v", rate, want)
	}
	if len(a.Remarks) != 1 || !strings.HasPrefix(a.Remarks[0], "personal data taken out") {
		t.Errorf("remarks %q", a.Remarks)
	}
}

func TestTheTextDecidesBetweenPartlyAndFullyRemote(t *testing.T) {
	r := page(t, nil, "https://quai.example/m/1", `<script type="application/ld+json">{"@type":"JobPosting","title":"Dev Go","jobLocationType":"TELECOMMUTE",
"description":"Deux jours de télétravail par semaine."}</script>`)
	if len(r.Accounts) != 1 {
		t.Fatalf("got %+v", r)
	}
	want := Contest{"remote", "full", "partial", "partial", textDecides}
	if a := r.Accounts[0]; len(a.Contests) != 1 || a.Contests[0] != want || a.Offer.Remote != market.RemotePartial {
		t.Errorf("contests %+v, remote %s", a.Contests, a.Offer.Remote)
	}
}

func TestFactsTellProofsFromWhatWasOverruled(t *testing.T) {
	a := Account{Offer: market.Offer{
		Place:     market.Place{City: "Lyon", Region: "Auvergne-Rhône-Alpes", Country: "FR"},
		Contracts: []market.Contract{market.Freelance, market.Permanent},
		Evidence: []market.Evidence{
			{Field: "place", Value: "Auvergne-Rhône-Alpes, FR"},
			{Field: "place", Value: "Nantes, Pays de la Loire, FR"},
			{Field: "contract", Value: "freelance"},
			{Field: "contract", Value: "freelance, permanent"},
			{Field: "contract", Value: "fixed-term"},
		},
	}}
	seen := map[string]Fact{}
	for _, f := range a.Facts() {
		seen[f.Field] = f
	}
	if p := seen["place"]; p.Value != "Lyon, Auvergne-Rhône-Alpes, FR" || len(p.Proofs) != 1 || len(p.Others) != 1 || p.Others[0].Value[:6] != "Nantes" {
		t.Errorf("place %+v", p)
	}
	if c := seen["contract"]; c.Value != "freelance, permanent" || len(c.Proofs) != 2 || len(c.Others) != 1 {
		t.Errorf("contract %+v", c)
	}
	for _, field := range []string{"role", "stacks", "rate", "salary", "remote", "on_site_days", "seniority", "years", "duration_months", "start", "language", "english", "education", "client", "setting", "company", "posted"} {
		if f, ok := seen[field]; !ok || f.Value != "" {
			t.Errorf("%s: %+v, want it there and not stated", field, f)
		}
	}
}
