package simulation

import (
	"encoding/json"
	"fmt"
	"html"
	"net/http"
	"strconv"
	"strings"

	"tjm/internal/market"
)

// schemaBoard publishes schema.org JSON-LD on its detail pages, behind a paged listing. Below an ad it shows others,
// with their prices, as real boards do.
func schemaBoard(ads []Ad) http.Handler {
	index := byID(ads)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/offres", http.StatusFound)
	})
	mux.HandleFunc("GET /offres", func(w http.ResponseWriter, r *http.Request) {
		n, err := strconv.Atoi(r.URL.Query().Get("page"))
		if err != nil {
			n = 1
		}
		part, pages := page(ads, n, 40)
		if part == nil && n > 1 {
			http.NotFound(w, r)
			return
		}
		send(w, r, "text/html; charset=utf-8", schemaListing(part, n, pages))
	})
	mux.HandleFunc("GET /offres/{id}/{slug}", func(w http.ResponseWriter, r *http.Request) {
		ad, ok := index[r.PathValue("id")]
		if !ok {
			http.NotFound(w, r)
			return
		}
		send(w, r, "text/html; charset=utf-8", schemaDetail(ad, ads))
	})
	return mux
}

func schemaPath(a *Ad) string { return "/offres/" + a.ID + "/" + slug(a.Title) }

func schemaListing(ads []Ad, n, pages int) string {
	var b strings.Builder
	b.WriteString("<!doctype html><html lang=\"fr\"><head><title>Missions freelance - Atlas</title></head><body><main><h1>Missions freelance</h1><ul class=\"results\">")
	for i := range ads {
		a := &ads[i]
		fmt.Fprintf(&b, "<li class=\"card\"><a class=\"card-link\" href=\"%s\">%s</a><span class=\"city\">%s</span></li>", schemaPath(a), html.EscapeString(a.Title), html.EscapeString(a.Place.City))
	}
	b.WriteString("</ul><nav class=\"pager\">")
	if n > 1 {
		fmt.Fprintf(&b, "<a rel=\"prev\" href=\"/offres?page=%d\">Précédent</a>", n-1)
	}
	if n < pages {
		fmt.Fprintf(&b, "<a rel=\"next\" href=\"/offres?page=%d\">Suivant</a>", n+1)
	}
	b.WriteString("</nav></main></body></html>")
	return b.String()
}

func schemaDetail(a *Ad, ads []Ad) string {
	var b strings.Builder
	fmt.Fprintf(&b, "<!doctype html><html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s | Atlas</title>\n<script type=\"application/ld+json\">%s</script></head><body>", a.Lang, html.EscapeString(a.Title), jobPosting(a))
	b.WriteString("<header><nav><a href=\"/offres\">Toutes les missions</a></nav></header><main><article>")
	fmt.Fprintf(&b, "<h1>%s</h1><p class=\"company\">%s</p><div class=\"description\">%s</div>", html.EscapeString(a.Title), html.EscapeString(a.Company), bodyHTML(a.Body))
	b.WriteString("</article><aside><h2>Offres similaires</h2><ul>")
	for i := range min(3, len(ads)) {
		other := &ads[(i*37+len(a.Body))%len(ads)]
		price := ""
		if other.Rate != nil && other.Rate.Max != nil {
			price = fmt.Sprintf(" - %.0f € / jour", *other.Rate.Max)
		}
		fmt.Fprintf(&b, "<li><a href=\"%s\">%s</a> %s%s</li>", schemaPath(other), html.EscapeString(other.Title), html.EscapeString(other.Place.City), price)
	}
	b.WriteString("</ul></aside></main></body></html>")
	return b.String()
}

// jobPosting is the ad as schema.org says it. Only two-sided prices go into baseSalary, as on real boards.
func jobPosting(a *Ad) string {
	posting := map[string]any{
		"@context": "https://schema.org", "@type": "JobPosting", "title": a.Title, "description": bodyHTML(a.Body),
		"datePosted": a.Posted.Format("2006-01-02"), "employmentType": "CONTRACTOR",
		"identifier":         map[string]any{"@type": "PropertyValue", "name": "Atlas", "value": a.ID},
		"hiringOrganization": map[string]any{"@type": "Organization", "name": a.Company},
		"jobLocation": map[string]any{"@type": "Place", "address": map[string]any{
			"@type": "PostalAddress", "addressLocality": a.Place.City, "postalCode": a.Postcode, "addressRegion": a.Place.Region, "addressCountry": a.Place.Country,
		}},
	}
	if a.Remote == market.RemoteFull {
		posting["jobLocationType"] = "TELECOMMUTE"
	}
	if p := a.Rate; p != nil && p.Min != nil && p.Max != nil {
		posting["baseSalary"] = map[string]any{"@type": "MonetaryAmount", "currency": p.Currency, "value": map[string]any{
			"@type": "QuantitativeValue", "minValue": *p.Min, "maxValue": *p.Max, "unitText": strings.ToUpper(string(p.Unit)),
		}}
	}
	out, err := json.Marshal(posting) // escapes < and >, so no text can end the script
	if err != nil {
		return "{}"
	}
	return string(out)
}

// bodyHTML writes the prose with its paragraphs and lists.
func bodyHTML(body string) string {
	var b strings.Builder
	for _, para := range strings.Split(body, "\n\n") {
		inList := false
		for _, line := range strings.Split(para, "\n") {
			item, isItem := strings.CutPrefix(line, "- ")
			switch {
			case isItem && !inList:
				b.WriteString("<ul>")
			case !isItem && inList:
				b.WriteString("</ul>")
			}
			inList = isItem
			tag := "p"
			if isItem {
				tag = "li"
			}
			fmt.Fprintf(&b, "<%s>%s</%s>", tag, html.EscapeString(item), tag)
		}
		if inList {
			b.WriteString("</ul>")
		}
	}
	return b.String()
}
