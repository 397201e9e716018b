package jobposting

import (
	"os"
	"path/filepath"
	"testing"

	"tjm/extract/htmltext"
)

// TestCaptures reads schema.org's own examples and the boards' pages where TJM_CAPTURES points at them.
func TestCaptures(t *testing.T) {
	dir := os.Getenv("TJM_CAPTURES")
	if dir == "" {
		t.Skip("TJM_CAPTURES is not set")
	}
	examples, err := filepath.Glob(filepath.Join(dir, "schemaorg", "*.html"))
	if err != nil || len(examples) == 0 {
		t.Fatalf("no examples in %s: %v", dir, err)
	}
	pages, _ := filepath.Glob(filepath.Join(dir, "pages", "*", "*.html"))
	for i, file := range append(examples, pages...) {
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		doc, _ := htmltext.Decode(body, "")
		root, err := htmltext.Parse(doc)
		if err != nil {
			t.Fatal(err)
		}
		postings, links := Find(htmltext.Elements(root))
		if i < len(examples) && len(postings) != 1 {
			t.Errorf("%s: %d postings", file, len(postings))
		}
		for _, p := range postings {
			t.Logf("%s: %s %q company %q id %q url %q posted %q places %v applicants %d remote %v contracts %v (%q) rate %v salary %v (%s) years %v education %q notes %q, %d bytes",
				filepath.Base(file), p.Format, p.Title, p.Company, p.ID, p.URL, p.Posted, p.Places, len(p.Applicants), p.Remote, p.Contracts, p.Employment, p.Rate, p.Salary, p.PayWords, p.Years, p.Education, p.Notes, len(p.Description))
		}
		if len(links) > 0 {
			t.Logf("%s: %d links", file, len(links))
		}
	}
}
