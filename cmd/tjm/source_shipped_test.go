package main

import (
	"fmt"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"
)

// shippedAt is a shipped definition whose hosts are the loopback board that own starts.
func shippedAt(t *testing.T, id string) string {
	t.Helper()
	src, err := os.ReadFile("../../extract/sites/shipped/" + id + ".yaml")
	if err != nil {
		t.Fatal(err)
	}
	text := regexp.MustCompile(`https://[a-z.]+`).ReplaceAllString(strings.ReplaceAll(string(src), "%", "%%"), "%s")
	text = regexp.MustCompile(`politeness: \{delay: \w+,`).ReplaceAllString(text, "politeness: {delay: 0s, allow_private: true,")
	return strings.ReplaceAll(text, "%%", "%")
}

// TestFranceTravailIsCrawledByRanges plays the API as documented: a token, partial content by ranges of 150, and an
// answer without a body where a search finds nothing.
func TestFranceTravailIsCrawledByRanges(t *testing.T) {
	requireEngine(t)
	var asked []string
	mux := http.NewServeMux()
	mux.HandleFunc("/connexion/oauth2/access_token", func(w http.ResponseWriter, r *http.Request) {
		if r.FormValue("client_id") != "me" || r.FormValue("scope") != "api_offresdemploiv2 o2dsoffre" || r.URL.Query().Get("realm") != "/partenaire" {
			http.Error(w, "no", http.StatusBadRequest)
			return
		}
		fmt.Fprint(w, `{"access_token":"t","expires_in":1499}`)
	})
	mux.HandleFunc("/partenaire/offresdemploi/v2/offres/search", func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.URL.Query().Get("range"))
		if r.Header.Get("Authorization") != "Bearer t" {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		if r.URL.Query().Get("typeContrat") == "" {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		from, n := 0, 150
		if r.URL.Query().Get("range") == "150-299" {
			from, n = 150, 2
		}
		var items []string
		for i := range n {
			items = append(items, fmt.Sprintf(`{"id":"FT%d","intitule":"Développeur PHP","description":"Mission PHP à Lyon.","typeContrat":"LIB","origineOffre":{"urlOrigine":"https://candidat.example/%d"}}`, from+i, from+i))
		}
		w.Header().Set("Content-Range", fmt.Sprintf("offres %d-%d/152", from, from+n-1))
		w.WriteHeader(http.StatusPartialContent)
		fmt.Fprintf(w, `{"resultats":[%s]}`, strings.Join(items, ","))
	})
	_, environ := own(t, mux, shippedAt(t, "france-travail"))
	environ = append(environ, "FRANCE_TRAVAIL_CLIENT_ID=me", "FRANCE_TRAVAIL_CLIENT_SECRET=s3cret")
	got := tjmWith(t, environ, "", "crawl", "france-travail")
	if got.code != exitDone || !strings.Contains(got.err, "france-travail: complete, 152 offers (152 new") || len(asked) != 3 {
		t.Errorf("exit %d, ranges %q\n%s", got.code, asked, got.err)
	}
}

// TestApecIsAskedByPost plays the search as captured: it takes JSON and answers a hundred offers at a time.
func TestApecIsAskedByPost(t *testing.T) {
	requireEngine(t)
	var bodies []string
	mux := http.NewServeMux()
	mux.HandleFunc("POST /cms/webservices/rechercheOffre", func(w http.ResponseWriter, r *http.Request) {
		body := make([]byte, r.ContentLength)
		if _, err := r.Body.Read(body); err != nil && len(body) == 0 {
			http.Error(w, "no", http.StatusBadRequest)
			return
		}
		bodies = append(bodies, string(body))
		fmt.Fprint(w, `{"resultats":[{"numeroOffre":"1W","intitule":"Développeur Java F/H","texteOffre":"Java","lieuTexte":"Lyon - 69","salaireTexte":"45 - 50 k€ brut annuel"}],"totalCount":1}`)
	})
	_, environ := own(t, mux, shippedAt(t, "apec"))
	got := tjmWith(t, environ, "", "crawl", "apec")
	if got.code != exitDone || !strings.Contains(got.err, "apec: complete, 1 offers (1 new") || len(bodies) != 1 || !strings.Contains(bodies[0], `"pagination":{"range":100,"startIndex":0}`) {
		t.Errorf("exit %d, %q\n%s", got.code, bodies, got.err)
	}
}

// TestAnAnswerWithoutItsListFailsLoudly: an API that renamed the key of its list must not look like one without offers.
func TestAnAnswerWithoutItsListFailsLoudly(t *testing.T) {
	requireEngine(t)
	mux := http.NewServeMux()
	mux.HandleFunc("POST /cms/webservices/rechercheOffre", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `{"results":[{"numeroOffre":"1W","intitule":"Développeur Java F/H"}]}`)
	})
	_, environ := own(t, mux, shippedAt(t, "apec"))
	got := tjmWith(t, environ, "", "crawl", "apec")
	if got.code != exitFailed || !strings.Contains(got.err, "the definition of apec no longer matches: no list of offers: http://127.0.0.1") {
		t.Errorf("exit %d\n%s", got.code, got.err)
	}
}
