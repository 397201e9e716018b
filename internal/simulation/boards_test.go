package simulation

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/PuerkitoBio/goquery"
)

// follow counts the ads that a reader finds who goes from page to page.
func follow(t *testing.T, h http.Handler, start, item, next string) map[string]bool {
	t.Helper()
	found := map[string]bool{}
	for url := start; url != ""; {
		w := get(h, url)
		if w.Code != http.StatusOK {
			t.Fatalf("GET %s: %d", url, w.Code)
		}
		doc, err := goquery.NewDocumentFromReader(w.Body)
		if err != nil {
			t.Fatal(err)
		}
		doc.Find(item).Each(func(_ int, s *goquery.Selection) {
			href, _ := s.Attr("href")
			found[href] = true
		})
		url, _ = doc.Find(next).Attr("href")
	}
	return found
}

func get(h http.Handler, url string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, url, nil))
	return w
}

func TestEveryAdCanBeReached(t *testing.T) {
	boards := Boards(Market(Config{Seed: 1, Today: today, Months: 6}))
	for i, c := range []struct{ start, item, next string }{
		{"/offres", "a.card-link", "a[rel=next]"},
		{"/", "#liste td a", ".suite a"},
	} {
		found := follow(t, boards[i].Handler, c.start, c.item, c.next)
		if len(found) != len(boards[i].Ads) {
			t.Errorf("%s: %d ads reached of %d", boards[i].ID, len(found), len(boards[i].Ads))
		}
		for href := range found {
			if w := get(boards[i].Handler, href); w.Code != http.StatusOK {
				t.Fatalf("GET %s: %d", href, w.Code)
			}
		}
	}
	found := 0
	for url := "/api/missions"; url != ""; {
		var answer apiAnswer
		if err := json.NewDecoder(get(boards[2].Handler, url).Body).Decode(&answer); err != nil {
			t.Fatal(err)
		}
		found += len(answer.Items)
		url = answer.Next
	}
	if found != len(boards[2].Ads) {
		t.Errorf("passerelle: %d ads reached of %d", found, len(boards[2].Ads))
	}
}

func TestAnUnchangedPageIsNotSentTwice(t *testing.T) {
	h := Boards(Market(Config{Seed: 1, Today: today, Months: 1}))[0].Handler
	tag := get(h, "/offres").Header().Get("ETag")
	r := httptest.NewRequest(http.MethodGet, "/offres", nil)
	r.Header.Set("If-None-Match", tag)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != http.StatusNotModified || w.Body.Len() != 0 {
		t.Errorf("got %d with %d bytes, want 304 with none", w.Code, w.Body.Len())
	}
}

func TestBoardsHaveARobotsFile(t *testing.T) {
	for _, b := range Boards(nil) {
		if w := get(b.Handler, "/robots.txt"); w.Code != http.StatusOK {
			t.Errorf("%s: robots.txt answers %d", b.ID, w.Code)
		}
	}
}
