package sites_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tjm/extract"
	"tjm/extract/proof"
	"tjm/extract/sites"
)

var update = flag.Bool("update", false, "write what the saved pages give instead of comparing it")

// TestShippedDefinitions reads every saved page of every shipped definition and compares what it gives with the JSON
// beside it. A new definition needs no code: put its pages into testdata/ID and run the test with -update.
func TestShippedDefinitions(t *testing.T) {
	x, err := extract.New(extract.Config{})
	if err != nil {
		t.Fatal(err)
	}
	for _, site := range shipped(t) {
		cases, err := proof.Cases(os.DirFS("testdata"), site)
		if err != nil || len(cases) == 0 {
			t.Errorf("%s: %d saved pages, %v; every shipped definition needs one", site.ID, len(cases), err)
		}
		filled := map[string]bool{}
		for _, c := range cases {
			o, got, err := proof.Read(x, site, c.Page, proof.Day())
			if err != nil {
				t.Errorf("%s: %v", c.File, err)
				continue
			}
			for _, values := range got.Fields {
				for key, v := range values {
					filled[key] = filled[key] || v != ""
				}
			}
			text, err := o.JSON()
			if err != nil {
				t.Fatal(err)
			}
			if *update {
				if err := os.WriteFile(filepath.Join("testdata", c.WantFile()), text, 0o644); err != nil {
					t.Fatal(err)
				}
				continue
			}
			if diff := cmp.Diff(string(c.Want), string(text)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.File, diff)
			}
		}
		for _, n := range site.Fields.All() {
			if !filled[n.Key] {
				t.Errorf("%s: no saved page has the field %s", site.ID, n.Key)
			}
		}
	}
}

// TestShippedDefinitionsSayWhereTheyStand: nobody turns a source on without having been told what is known of it.
func TestShippedDefinitionsSayWhereTheyStand(t *testing.T) {
	all := shipped(t)
	if len(all) < 11 {
		t.Errorf("%d definitions", len(all))
	}
	for _, s := range all {
		if s.Verified == nil || s.Verified.Live || s.Terms == "" || s.Robots == "" || s.Licence == "" {
			t.Errorf("%s: want verified (not live), terms, robots and licence", s.ID)
		}
		if s.Politeness.MaxPages == 0 || s.Politeness.Delay == 0 || s.Politeness.Parallel != 1 || s.Politeness.AllowPrivate {
			t.Errorf("%s: want a delay, one request at a time, a bound of pages, and no private addresses", s.ID)
		}
		if s.Schedule.Cron == "" {
			t.Errorf("%s: want a schedule, for `tjm serve` once it is on", s.ID)
		}
		if s.File != string(s.ID)+".yaml" {
			t.Errorf("%s: in the file %s", s.ID, s.File)
		}
		for _, a := range s.Start {
			if a[:8] != "https://" {
				t.Errorf("%s: starts at %s", s.ID, a)
			}
		}
	}
}

func shipped(t *testing.T) []*sites.Site {
	t.Helper()
	all, err := sites.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	return all
}
