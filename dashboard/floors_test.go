package dashboard

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"tjm/internal/market"
)

// priced is a market of n offers at one odd price from so many advertisers, in a month.
func priced(n, advertisers int, euros float64, posted time.Time) *memory {
	m := &memory{}
	for i := range n {
		rate := euros
		m.offers = append(m.offers, market.Offer{
			Source: "atlas", ID: fmt.Sprint(i), Title: "Offre", Company: fmt.Sprintf("Annonceur %d", i%advertisers), Posted: posted,
			Stacks: []string{"Go"}, Place: market.Place{Region: "Bretagne", Country: "FR"}, Seniority: market.Senior,
			Rate: &market.Pay{Min: &rate, Max: &rate, Unit: market.Daily, Currency: "EUR"},
		})
	}
	return m
}

// TestBelowTheFloorThereAreWords: the price of a cell too small to publish is nowhere but in the list of offers.
func TestBelowTheFloorThereAreWords(t *testing.T) {
	for name, c := range map[string]struct {
		offers, advertisers int
		words               string
	}{
		"too few rates":       {market.FloorMedian - 1, 9, "Trop peu d’offres"},
		"too few advertisers": {90, market.FloorAdvertisers - 1, "Trop peu d’annonceurs"},
	} {
		h := site(t, priced(c.offers, c.advertisers, 487, testNow.AddDate(0, -1, 0)))
		for _, address := range []string{"/", "/stack/Go"} {
			doc := page(t, h, address, http.StatusOK)
			doc.Find("table.list").Remove()
			if s := text(doc.Find("main")); strings.Contains(s, "487") || !strings.Contains(s, c.words) {
				t.Errorf("%s: %s shows the figure or says no words: %s", name, address, s)
			}
		}
		for _, address := range []string{"/csv/rates", "/csv/regions", "/csv/stacks", "/api/v1/rates", "/api/v1/regions", "/api/v1/stacks"} {
			body, _ := io.ReadAll(get(t, h, address).Body)
			if strings.Contains(string(body), "487") || !strings.Contains(string(body), "need") {
				t.Errorf("%s: %s shows the figure or has no note: %s", name, address, body)
			}
		}
	}
}

func TestBetweenTheFloorsThereIsAMedianAlone(t *testing.T) {
	h := site(t, priced(market.FloorMedian, market.FloorAdvertisers, 487, testNow.AddDate(0, -1, 0)))
	doc := page(t, h, "/", http.StatusOK)
	figs := doc.Find(".figs > div")
	if got := text(figs.Eq(0).Find(".num")); got != "487 €" {
		t.Errorf("the median reads %q, want 487 €", got)
	}
	if got := text(figs.Eq(1).Find(".none")); got != "Trop peu d’offres" {
		t.Errorf("the quartiles read %q, want words", got)
	}
}

// TestTheMonthUnderWayIsProvisional: told in the table and the download, dotted and hollow in the chart.
func TestTheMonthUnderWayIsProvisional(t *testing.T) {
	h := site(t, sharedMarket(), demo)
	doc := page(t, h, "/", http.StatusOK)
	for i, id := range []string{"demand", "rates"} {
		if got := text(doc.Find(".acts table").Eq(i).Find("tbody th").First()); got != "novembre 2026 (en cours)" {
			t.Errorf("the newest month of %s is called %q", id, got)
		}
		spec := doc.Find("#c-" + id + " script").Text()
		for _, want := range []string{`"type":"dotted"`, `"color":"$paper"`, "Mois en cours, provisoire."} {
			if !strings.Contains(spec, want) {
				t.Errorf("the chart of %s lacks %s", id, want)
			}
		}
	}
	records := readCSV(t, get(t, h, "/csv/rates"))
	if last := records[len(records)-1]; last[0] != "2026-11" || !strings.Contains(strings.Join(last, "|"), "provisional") {
		t.Errorf("the last month of the download: %v", last)
	}
}

// TestAMonthWithoutDataIsAGap: never a zero, never a line drawn across.
func TestAMonthWithoutDataIsAGap(t *testing.T) {
	m := &memory{}
	for _, month := range []time.Month{3, 4, 5, 7, 8, 9} { // nothing in June
		m.offers = append(m.offers, priced(40, 9, 500, time.Date(2026, month, 4, 0, 0, 0, 0, time.UTC)).offers...)
	}
	h := site(t, m)
	doc := page(t, h, "/", http.StatusOK)
	for _, id := range []string{"demand", "rates"} {
		var spec struct {
			Option struct {
				BaseOption struct {
					XAxis  []struct{ Data []string }
					Series []struct {
						Type string
						Data []struct{ Value any }
					}
				}
			}
		}
		if err := json.Unmarshal([]byte(doc.Find("#c-"+id+" script").Text()), &spec); err != nil {
			t.Fatal(err)
		}
		base := spec.Option.BaseOption
		if base.XAxis[0].Data[3] != "2026-06" {
			t.Fatalf("%s: the axis is %v", id, base.XAxis[0].Data)
		}
		for _, s := range base.Series {
			if s.Type == "line" && s.Data[3].Value != gap {
				t.Errorf("%s: June has the value %v", id, s.Data[3].Value)
			}
		}
	}
	if row := text(doc.Find(".acts table").First().Find("tbody tr").Eq(3)); !strings.Contains(row, "rien de lu") {
		t.Errorf("the table says of June: %s", row)
	}
}

func readCSV(t *testing.T, res *http.Response) [][]string {
	t.Helper()
	if res.StatusCode != http.StatusOK {
		t.Fatalf("status %d", res.StatusCode)
	}
	records, err := csv.NewReader(res.Body).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return records
}
