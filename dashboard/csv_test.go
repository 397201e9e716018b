package dashboard

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"tjm/internal/market"
)

// TestEveryPageOffersItsDownloads follows every CSV link of the overview, in both dialects, under a filter.
func TestEveryPageOffersItsDownloads(t *testing.T) {
	h := site(t, sharedMarket(), demo)
	seen := map[string]bool{}
	for _, a := range page(t, h, "/?region=Bretagne&period=24m", http.StatusOK).Find(`main a[href^="/csv/"]`).EachIter() {
		href := a.AttrOr("href", "")
		res := get(t, h, href)
		body, _ := io.ReadAll(res.Body)
		name := strings.TrimPrefix(strings.Split(href, "?")[0], "/csv/")
		seen[name] = true
		if res.StatusCode != http.StatusOK || !strings.Contains(href, "region=Bretagne") {
			t.Errorf("%s = %d", href, res.StatusCode)
		}
		if want := "tjm-" + name + "-2026-11-18.csv"; !strings.Contains(res.Header.Get("Content-Disposition"), want) {
			t.Errorf("%s is called %s", href, res.Header.Get("Content-Disposition"))
		}
		excel := strings.Contains(href, "excel-fr=1")
		if bytes.HasPrefix(body, []byte("\uFEFF")) != excel || bytes.Contains(bytes.SplitN(body, []byte("\r\n"), 2)[0], []byte(";")) != excel {
			t.Errorf("%s is in the other dialect: %.60q", href, body)
		}
	}
	for name := range csvTables {
		if !seen[name] {
			t.Errorf("no link to %s", name)
		}
	}
}

// TestDownloadsSayWhatThePageSays compares the regions of the page with those of the download.
func TestDownloadsSayWhatThePageSays(t *testing.T) {
	h := site(t, sharedMarket(), demo)
	records := readCSV(t, get(t, h, "/csv/regions?stack=Java"))
	for _, want := range []string{"region", "offers", "offers_with_rate", "median_eur_day", "p25_eur_day", "from", "to", "unit", "method", "note"} {
		if !slices.Contains(records[0], want) {
			t.Errorf("no column %s in %v", want, records[0])
		}
	}
	rows := page(t, h, "/?stack=Java", http.StatusOK).Find("table.grp").Eq(1).Find("tbody tr")
	for i, tr := range rows.EachIter() {
		if name, n := text(tr.Find("th")), text(tr.Find("td").Last()); i < 3 && (records[i+1][0] != name || records[i+1][2] != n) {
			t.Errorf("row %d: the page says %s, %s; the download %v", i, name, n, records[i+1])
		}
	}
}

func TestOffersDownloadHoldsThemAll(t *testing.T) {
	m := sharedMarket()
	h := site(t, m)
	records := readCSV(t, get(t, h, "/csv/offers?period=all"))
	if len(records)-1 != len(m.offers) {
		t.Errorf("%d offers downloaded of %d", len(records)-1, len(m.offers))
	}
	for _, record := range readCSV(t, get(t, site(t, hostile()), "/csv/offers"))[1:] {
		for _, cell := range record {
			if strings.HasPrefix(cell, "=") || strings.HasPrefix(cell, "@") {
				t.Fatalf("the cell %q runs", cell)
			}
		}
	}
}

func TestADialectThatIsNoneIsRefused(t *testing.T) {
	if res := get(t, site(t, sharedMarket()), "/csv/rates?excel-fr=yes"); res.StatusCode != http.StatusBadRequest {
		t.Errorf("status %d, want 400", res.StatusCode)
	}
}

// cutOff fails after many offers.
type cutOff struct{ *memory }

func (c cutOff) EachOffer(ctx context.Context, f market.Filter, fn func(market.OfferRow) error) error {
	if err := c.memory.EachOffer(ctx, f, fn); err != nil {
		return err
	}
	return errors.New("connection lost")
}

// TestHalfAFileIsNeverTakenForAWholeOne: an error in the middle of a download ends the connection.
func TestHalfAFileIsNeverTakenForAWholeOne(t *testing.T) {
	site(t, sharedMarket()) // skips without the vendored files
	h, err := New(cutOff{sharedMarket()}, Config{Now: testClock})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(h)
	defer server.Close()
	res, err := server.Client().Get(server.URL + "/csv/offers?period=all")
	if err != nil {
		return // cut before the headers: as good
	}
	defer res.Body.Close()
	if _, err := io.ReadAll(res.Body); err == nil {
		t.Error("the download that was cut short looks whole")
	}
}

func TestTheAPIAnswersUnderTheFilter(t *testing.T) {
	h := site(t, sharedMarket(), demo)
	for _, table := range []string{"coverage", "demand", "rates", "regions", "stacks", "runs"} {
		res := get(t, h, "/api/v1/"+table+"?stack=Go&period=24m")
		var answer struct{ Data any }
		if err := json.NewDecoder(res.Body).Decode(&answer); err != nil || res.StatusCode != http.StatusOK || answer.Data == nil {
			t.Errorf("%s = %d, %v", table, res.StatusCode, err)
		}
	}
	res := get(t, h, "/api/v1/rates?remote=some")
	var failure struct{ Error string }
	if err := json.NewDecoder(res.Body).Decode(&failure); err != nil || res.StatusCode != http.StatusBadRequest || !strings.Contains(failure.Error, "full, partial") {
		t.Errorf("a bad value = %d %q, %v", res.StatusCode, failure.Error, err)
	}
}
