package extract

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"tjm/internal/market"
)

// wanted is what a careful reader takes from one real page.
type wanted struct {
	File     string   `json:"file"`
	Title    string   `json:"title"`
	Company  string   `json:"company"`
	Date     string   `json:"date_posted"`
	Contract []string `json:"contract"`
	Rate     *money4  `json:"rate"`
	Salary   *money4  `json:"salary"`
	City     string   `json:"city"`
	Region   string   `json:"region"`
	Country  string   `json:"country"`
	Remote   string   `json:"remote"`
	Closed   bool     `json:"closed"`
	Stacks   []string `json:"stacks"`
}

type money4 struct {
	Min, Max       float64
	Unit, Currency string
}

// floors are the least pages, of 17, on which a fact must be right.
var floors = map[string]int{"offers": 17, "title": 16, "company": 16, "date": 16, "place": 16, "pay": 16, "remote": 16, "contract": 16}

func captures(t *testing.T) string {
	dir := os.Getenv("TJM_CAPTURES")
	if dir == "" {
		t.Skip("TJM_CAPTURES is not set: it points at a folder of real pages, which belong to their boards")
	}
	return dir
}

func readCapture(t *testing.T, e *Extractor, file, address string, now time.Time) Result {
	t.Helper()
	body, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	r, err := e.Page(market.Page{URL: address, Body: body}, nil, now)
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return r
}

func TestCaptures(t *testing.T) {
	dir := captures(t)
	e, err := New(Config{})
	if err != nil {
		t.Fatal(err)
	}
	lines, err := os.ReadFile(filepath.Join(dir, "pages.gold.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	right := map[string]int{}
	var table strings.Builder
	facts := []string{"offers", "title", "company", "date", "place", "pay", "remote", "contract"}
	fmt.Fprintf(&table, "%-40s %s\n", "page", strings.Join(facts, " "))
	pages := 0
	for line := range strings.Lines(string(lines)) {
		var w wanted
		if err := json.Unmarshal([]byte(line), &w); err != nil {
			t.Fatal(err)
		}
		pages++
		r := readCapture(t, e, filepath.Join(dir, w.File), "", now)
		var o market.Offer
		if len(r.Offers) == 1 {
			o = r.Offers[0]
		}
		misses := compare(w, o, len(r.Offers))
		fmt.Fprintf(&table, "%-40s", w.File)
		for _, f := range facts {
			if misses[f] == "" {
				right[f]++
				fmt.Fprintf(&table, " %-*s", len(f), "ok")
			} else {
				fmt.Fprintf(&table, " %-*s", len(f), "-")
			}
		}
		fmt.Fprintln(&table)
		for _, f := range facts {
			if misses[f] != "" {
				fmt.Fprintf(&table, "      %s: %s\n", f, misses[f])
			}
		}
		if testing.Verbose() {
			fmt.Fprintf(&table, "      stacks %q want %q\n", o.Stacks, w.Stacks)
		}
	}
	for _, f := range facts {
		fmt.Fprintf(&table, "%-10s %d/%d\n", f, right[f], pages)
		if right[f] < floors[f] {
			t.Errorf("%s: right on %d of %d pages, the floor is %d", f, right[f], pages, floors[f])
		}
	}
	t.Log("\n" + table.String())
}

// compare returns what is wrong, by fact.
func compare(w wanted, o market.Offer, offers int) map[string]string {
	miss := map[string]string{}
	check := func(fact string, ok bool, got any, want any) {
		if !ok {
			miss[fact] = fmt.Sprintf("got %v, want %v", got, want)
		}
	}
	check("offers", offers == 1, offers, 1)
	check("title", o.Title == w.Title, o.Title, w.Title)
	check("company", o.Company == w.Company, o.Company, w.Company)
	day := ""
	if !o.Posted.IsZero() {
		day = o.Posted.Format("2006-01-02")
	}
	check("date", day == w.Date || w.Date == "", day, w.Date)
	region := w.Country != "FR" || o.Place.Region == w.Region
	check("place", sameTown(o.Place.City, w.City) && o.Place.Country == w.Country && region, o.Place, []string{w.City, w.Region, w.Country})
	check("pay", samePay(o.Rate, w.Rate) && samePay(o.Salary, w.Salary), money(o.Rate)+" "+money(o.Salary), fmt.Sprint(w.Rate, w.Salary))
	remote := w.Remote
	if remote == "" {
		remote = string(o.Remote) // the page does not say: full is still wrong
		if o.Remote == market.RemoteFull || o.Remote == market.RemotePartial {
			remote = "unknown"
		}
	}
	check("remote", string(o.Remote) == remote, o.Remote, remote)
	for _, c := range []market.Contract{market.Freelance, market.Permanent} {
		if slices.Contains(w.Contract, string(c)) != slices.Contains(o.Contracts, c) && !(c == market.Permanent && slices.Contains(w.Contract, "full_time")) {
			miss["contract"] = fmt.Sprintf("got %v, want %v", o.Contracts, w.Contract)
		}
	}
	return miss
}

func sameTown(got, want string) bool {
	other := map[string]string{"Prague": "Praha", "Praha 4": "Praha"}
	name := func(s string) string {
		if o := other[s]; o != "" {
			return o
		}
		return s
	}
	return name(got) == name(want)
}

func samePay(got *market.Pay, want *money4) bool {
	if got == nil || want == nil {
		return got == nil && want == nil
	}
	return got.Min != nil && got.Max != nil && *got.Min == want.Min && *got.Max == want.Max &&
		strings.EqualFold(string(got.Unit), want.Unit) && got.Currency == want.Currency
}

func TestListingsGiveNoOffers(t *testing.T) {
	dir := captures(t)
	e, err := New(Config{})
	if err != nil {
		t.Fatal(err)
	}
	files, _ := filepath.Glob(filepath.Join(dir, "pages", "*", "listing*.html"))
	for _, file := range files {
		r := readCapture(t, e, file, "https://board.example/jobs", time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC))
		t.Logf("%s: %d offers, %d links", file, len(r.Offers), len(r.Links))
		for _, o := range r.Offers {
			t.Errorf("%s: %q is no offer", file, o.Title)
		}
	}
}
