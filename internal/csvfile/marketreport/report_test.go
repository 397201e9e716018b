package marketreport

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tjm/internal/market"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestGolden(t *testing.T) {
	rows := []market.ReportRow{
		{Groups: []string{"Go", "Île-de-France"}, Missions: market.MissionCount{Ads: 210, Matched: 210, Missions: 180}, RateFigure: market.RateFigure{Offers: 210, N: 96, Advertisers: 31, P25: 500, P50: 562.5, P75: 640}},
		{Groups: []string{"Go", ""}, Missions: market.MissionCount{Ads: 40, Matched: 39, Missions: 38}, RateFigure: market.RateFigure{Offers: 40, N: 29, Advertisers: 9, P25: 470, P50: 530, P75: 600}},
		{Groups: []string{"Rust", "Bretagne"}, RateFigure: market.RateFigure{Offers: 15, N: 14, Advertisers: 6, P25: 1, P50: 2, P75: 3}},
		{Groups: []string{"COBOL", "Grand Est"}, RateFigure: market.RateFigure{Offers: 60, N: 45, Advertisers: 2, P25: 1, P50: 2, P75: 3}},
		{Groups: []string{"=cmd|' /C calc'!A0", "Corse"}, RateFigure: market.RateFigure{Offers: 1}},
	}
	dims := []market.Dimension{market.ByStack, market.ByRegion}
	for file, o := range map[string]Options{
		"report.csv":          {From: month(t, "2026-01"), To: month(t, "2026-10")},
		"report-excel-fr.csv": {ExcelFR: true, From: month(t, "2026-01")},
	} {
		var b bytes.Buffer
		if err := WriteCSV(&b, dims, slices.Values(rows), o); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join("testdata", file)
		if *update {
			if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if b.String() != string(want) {
			t.Errorf("%s:\n got %s\nwant %s", file, b.String(), want)
		}
	}
}

// TestNothingBelowAFloorLeaks: whatever hides in a figure too small to publish, no cell shows it.
func TestNothingBelowAFloorLeaks(t *testing.T) {
	secret := market.RateFigure{Offers: 200, N: market.FloorMedian - 1, Advertisers: 9, P25: 711, P50: 722, P75: 733}
	var b bytes.Buffer
	if err := WriteCSV(&b, nil, slices.Values([]market.ReportRow{{RateFigure: secret}}), Options{}); err != nil {
		t.Fatal(err)
	}
	for _, v := range []string{"711", "722", "733"} {
		if strings.Contains(b.String(), v) {
			t.Errorf("the report shows %s:\n%s", v, b.String())
		}
	}
}

func TestARowOfAnotherShapeIsRefused(t *testing.T) {
	rows := slices.Values([]market.ReportRow{{Groups: []string{"Go"}}})
	if err := WriteCSV(&bytes.Buffer{}, []market.Dimension{market.ByStack, market.ByRegion}, rows, Options{}); err == nil {
		t.Error("a row with one group for two dimensions was written")
	}
}

func month(t *testing.T, s string) market.Month {
	t.Helper()
	m, err := market.ParseMonth(s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}
