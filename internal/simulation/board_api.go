package simulation

import (
	"encoding/json"
	"fmt"
	"html"
	"net/http"
	"strconv"
	"time"
)

type apiAnswer struct {
	Items []apiItem `json:"items"`
	Page  int       `json:"page"`
	Pages int       `json:"pages"`
	Next  string    `json:"next,omitempty"`
}

type apiItem struct {
	ID          string      `json:"id"`
	URL         string      `json:"url"`
	Title       string      `json:"title"`
	Description string      `json:"description"`
	Company     apiCompany  `json:"company"`
	Location    apiLocation `json:"location"`
	PublishedAt string      `json:"publishedAt"`
	MinRate     *float64    `json:"minDailySalary"`
	MaxRate     *float64    `json:"maxDailySalary"`
	Currency    string      `json:"currency,omitempty"`
	Remote      string      `json:"remoteMode,omitempty"`
	Contracts   []string    `json:"contracts"`
}

type apiCompany struct {
	Name string `json:"name"`
}

type apiLocation struct {
	Locality   string `json:"locality"`
	PostalCode string `json:"postalCode,omitempty"`
	Country    string `json:"country"`
}

// apiBoard answers JSON, a hundred ads at a time, with the address of the next answer.
func apiBoard(ads []Ad) http.Handler {
	index := byID(ads)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/missions", func(w http.ResponseWriter, r *http.Request) {
		n, err := strconv.Atoi(r.URL.Query().Get("page"))
		if err != nil {
			n = 1
		}
		part, pages := page(ads, n, 100)
		answer := apiAnswer{Items: []apiItem{}, Page: n, Pages: pages}
		for i := range part {
			answer.Items = append(answer.Items, apiOf(&part[i], r))
		}
		if n < pages {
			answer.Next = fmt.Sprintf("/api/missions?page=%d", n+1)
		}
		body, err := json.Marshal(answer)
		if err != nil {
			http.Error(w, "encoding", http.StatusInternalServerError)
			return
		}
		send(w, r, "application/json", string(body))
	})
	mux.HandleFunc("GET /m/{id}", func(w http.ResponseWriter, r *http.Request) {
		ad, ok := index[r.PathValue("id")]
		if !ok {
			http.NotFound(w, r)
			return
		}
		title := html.EscapeString(ad.Title)
		send(w, r, "text/html; charset=utf-8", "<!doctype html><title>"+title+"</title><h1>"+title+"</h1>"+bodyHTML(ad.Body))
	})
	return mux
}

func apiOf(a *Ad, r *http.Request) apiItem {
	item := apiItem{
		ID: a.ID, URL: "http://" + r.Host + "/m/" + a.ID, Title: a.Title, Description: bodyHTML(a.Body),
		Company: apiCompany{a.Company}, Location: apiLocation{a.Place.City, a.Postcode, a.Place.Country},
		PublishedAt: a.Posted.Add(9 * time.Hour).Format(time.RFC3339), Remote: remoteWord(a.Remote), Contracts: []string{"contractor"},
	}
	if p := a.Rate; p != nil && p.Unit == "day" {
		item.MinRate, item.MaxRate, item.Currency = p.Min, p.Max, p.Currency
	}
	return item
}
