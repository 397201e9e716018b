package dashboard

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"tjm/internal/market"
)

// convertible is the shared market with some rates in pounds, by the hour, and in francs that nothing converts.
func convertible() *memory {
	m := *sharedMarket()
	m.offers = append([]market.Offer{}, m.offers...)
	for i := range m.offers {
		low, high := 45.0, 65.0
		switch {
		case i%5 == 0:
			m.offers[i].Rate = &market.Pay{Min: &low, Max: &high, Unit: market.Hourly, Currency: "GBP"}
		case i%31 == 0:
			m.offers[i].Rate = &market.Pay{Min: &low, Max: &high, Unit: market.Hourly, Currency: "CHF"}
		case i%7 == 0:
			m.offers[i].Place = market.Place{Country: "FR"}
		}
	}
	return &m
}

func lineage(c *Config) { c.Ancestry = "f00d" }

// switches is an address's query with everything on.
const switches = "stack=Java&children=1&place=FR&convert=1&hours=7.5&days=218"

// TestNothingIsSwitchedOnUnasked: the page says so, and asks for nothing but the way to more.
func TestNothingIsSwitchedOnUnasked(t *testing.T) {
	doc := page(t, site(t, convertible(), lineage), "/?stack=Java", http.StatusOK)
	if got := text(doc.Find("form.ask .note")); !strings.Contains(got, "telles que citées, tarifs non convertis.") || strings.Contains(got, "f00d") {
		t.Errorf("the page says %q", got)
	}
	if n := doc.Find("form.ask .ref").Length(); n != 0 {
		t.Error("the second line is open unasked")
	}
	if href := doc.Find("form.ask .note a").AttrOr("href", ""); href != "/?more=1&stack=Java" {
		t.Errorf("the way to more is %q", href)
	}
}

// TestTheSecondLineSendsWhatItShows: submitting the open form asks for the same again.
func TestTheSecondLineSendsWhatItShows(t *testing.T) {
	h := site(t, convertible(), lineage)
	for _, query := range []string{switches, "place=FR/Bretagne/35", "convert=1&hours=6&days=200", "place=FR//Nulle-Part", "more=1"} {
		want, err := url.ParseQuery(query)
		if err != nil {
			t.Fatal(err)
		}
		want.Del("more")
		sent := url.Values{}
		form := page(t, h, "/?"+query, http.StatusOK).Find("form.ask")
		if form.Find(".ref select").Length() < 3 {
			t.Errorf("%s: the second line is closed", query)
		}
		for _, s := range form.Find("select").EachIter() {
			chosen := s.Find("option[selected]")
			if chosen.Length() != 1 {
				t.Errorf("%s: select %s has %d values selected", query, s.AttrOr("name", ""), chosen.Length())
			}
			if v := chosen.AttrOr("value", ""); v != "" && s.AttrOr("name", "") != "period" {
				sent.Add(s.AttrOr("name", ""), v)
			}
		}
		if !reflect.DeepEqual(sent, want) {
			t.Errorf("the form sends %v, want %v", sent, want)
		}
	}
}

// TestThePageSaysWhatIsSwitchedOn: with its figures, in both languages, on every page that has some.
func TestThePageSaysWhatIsSwitchedOn(t *testing.T) {
	m := convertible()
	h := site(t, m, lineage)
	f := market.Filter{
		Stacks: []string{"Java"}, WithChildren: true, Places: []market.Place{{Country: "FR"}}, From: month(t, "2025-11"), To: month(t, "2026-11"),
		Conversion: market.Conversion{On: true, HoursPerDay: 7.5, DaysPerYear: 218},
	}
	all := figureOf(f.Conversion, m.under(f))
	if all.Converted.N < market.FloorMedian || all.Converted.Left == 0 {
		t.Fatalf("%+v: this test proves nothing", all)
	}
	for address, want := range map[string][]string{
		"/?" + switches:            {"(vocabulaire f00d)", "un tarif, converti en tarif journalier au besoin", french.Int(all.Converted.N) + " tarifs convertis sur " + french.Int(all.N), "7,5 h par jour et 218 jours par an", "Taux de change du 2 mars 2026 (ECB)", french.Int(all.Converted.Left) + " offre"},
		"/en/missions?" + switches: {"(vocabulary f00d)", english.Int(all.Converted.N) + " rates converted of " + english.Int(all.N), "7.5 h a day and 218 days a year", "Exchange rate of 2 Mar 2026 (ECB)"},
		"/stack/Java?" + switches:  {"(vocabulaire f00d)", "7,5 h par jour"},
	} {
		doc := page(t, h, address, http.StatusOK)
		main := strings.ReplaceAll(text(doc.Find("main")), "\u00a0", " ")
		for _, w := range want {
			if !strings.Contains(main, w) {
				t.Errorf("%s does not say %q: %.900s", address, w, main)
			}
		}
	}
	doc := page(t, h, "/?"+switches, http.StatusOK)
	if got := text(doc.Find(".figs .ci").First()); !strings.Contains(got, "dont "+french.Int(all.Converted.N)+" convertis") {
		t.Errorf("the median says %q", got)
	}
	if doc.Find("table.list td small.wr").Length() == 0 || doc.Find("table.grp td.r small").Length() == 0 {
		t.Error("no offer or no group says what was converted")
	}
}

// TestWhoSaysNoPlaceIsCounted on the page, in the download and in the API.
func TestWhoSaysNoPlaceIsCounted(t *testing.T) {
	m := convertible()
	h := site(t, m)
	var want int
	for _, address := range []string{"/?place=FR/Bretagne", "/?region=Bretagne"} {
		asked, err := parseAsk(httptest.NewRequest(http.MethodGet, address, nil).URL.Query(), market.MonthOf(testNow))
		if err != nil {
			t.Fatal(err)
		}
		if want, err = m.Unplaced(t.Context(), asked.window()); err != nil || want < 2 {
			t.Fatalf("%d (%v): this test proves nothing", want, err)
		}
		main := page(t, h, address, http.StatusOK).Find("form.ask .note")
		if got := text(main); !strings.Contains(got, french.Int(want)+" offres de plus ne disent pas assez où elles se trouvent") {
			t.Errorf("%s says %q, want %d", address, got, want)
		}
	}
	records := readCSV(t, get(t, h, "/csv/rates?region=Bretagne"))
	if last := len(records[0]) - 1; records[0][last] != "unplaced" || records[1][last] != strconv.Itoa(want) {
		t.Errorf("the download says %v %v, want %d", records[0], records[1], want)
	}
	body, err := io.ReadAll(get(t, h, "/api/v1/rates?region=Bretagne").Body)
	if err != nil || !strings.Contains(string(body), `"unplaced":`+strconv.Itoa(want)) {
		t.Errorf("the API says %.300s (%v), want %d", body, err, want)
	}
}

// TestDownloadsCarryTheSwitches: in the method, and in columns of their own.
func TestDownloadsCarryTheSwitches(t *testing.T) {
	h := site(t, convertible(), lineage)
	for table, want := range map[string][]string{
		"rates":   {"converted", "unconvertible", "exchange_from", "exchange_source", "unplaced"},
		"regions": {"converted", "unplaced"}, "stacks": {"converted", "unplaced"},
		"offers": {"rate_min", "rate_unit", "converted_amount", "exchange_rate", "exchange_day", "exchange_source", "conversion"},
	} {
		off, on := readCSV(t, get(t, h, "/csv/"+table+"?stack=Java")), readCSV(t, get(t, h, "/csv/"+table+"?"+switches))
		for _, name := range want {
			if !strings.Contains(strings.Join(on[0], ","), name) || name != "rate_min" && name != "rate_unit" && strings.Contains(strings.Join(off[0], ","), name) {
				t.Errorf("%s: %s should be in %v and not in %v", table, name, on[0], off[0])
			}
		}
		said := strings.Join(on[1], " ")
		if table != "offers" && (!strings.Contains(said, "with their children, vocabulary f00d; converted to EUR/day: 7.5 hours per day, 218 days per year") ||
			!strings.Contains(strings.Join(off[1], " "), "technologies as named; nothing converted")) {
			t.Errorf("%s says %s", table, said)
		}
	}
	if on := readCSV(t, get(t, h, "/csv/demand?"+switches)); !strings.Contains(strings.Join(on[1], " "), "with their children, vocabulary f00d") {
		t.Errorf("the demand says %v", on[1])
	}
	body, err := io.ReadAll(get(t, h, "/api/v1/regions?"+switches).Body)
	if err != nil || !strings.Contains(string(body), `"converted":{"rates":`) || !strings.Contains(string(body), `"exchange_source":"ECB"`) {
		t.Errorf("the API says %.600s (%v)", body, err)
	}
}

// TestPlacesThatNoAddressHoldsAreNotOffered: every place that the form offers is one that it can be sent.
func TestPlacesThatNoAddressHoldsAreNotOffered(t *testing.T) {
	m := &memory{}
	for i, p := range []market.Place{
		{Country: "FR", City: "Rennes"},
		{Country: "FR", City: strings.Repeat("x", 90)},
		{Country: "FR", City: "a\x00b"},
		{Country: "fr", City: "<b>"},
		{Country: "CH", Region: "A/B", City: "C"},
		{Country: "FR", Region: "35", City: "<script>"},
	} {
		m.offers = append(m.offers, market.Offer{Source: "atlas", ID: strconv.Itoa(i), Posted: testNow, Place: p})
	}
	h := site(t, m)
	values := page(t, h, "/?more=1", http.StatusOK).Find(`select[name="place"] optgroup option`)
	offered := map[string]bool{}
	for _, o := range values.EachIter() {
		v := o.AttrOr("value", "")
		offered[v] = true
		page(t, h, "/?place="+url.QueryEscape(v), http.StatusOK)
	}
	if want := map[string]bool{"FR": true, "CH": true, "FR//Rennes": true}; !reflect.DeepEqual(offered, want) {
		t.Errorf("offered %v, want %v", offered, want)
	}
}
