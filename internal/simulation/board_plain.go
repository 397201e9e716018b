package simulation

import (
	"fmt"
	"html"
	"net/http"
	"strconv"
	"strings"

	"tjm/internal/market"
)

// plainBoard is hand-written HTML: no structured data, a sheet of facts beside the prose, dates in French.
func plainBoard(ads []Ad) http.Handler {
	index := byID(ads)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
		send(w, r, "text/html; charset=utf-8", plainListing(ads, 1))
	})
	mux.HandleFunc("GET /missions/page/{n}", func(w http.ResponseWriter, r *http.Request) {
		n, err := strconv.Atoi(r.PathValue("n"))
		if part, _ := page(ads, n, 50); err != nil || part == nil {
			http.NotFound(w, r)
			return
		}
		send(w, r, "text/html; charset=utf-8", plainListing(ads, n))
	})
	mux.HandleFunc("GET /mission/{file}", func(w http.ResponseWriter, r *http.Request) {
		id, _, _ := strings.Cut(r.PathValue("file"), "-")
		ad, ok := index[id]
		if !ok {
			http.NotFound(w, r)
			return
		}
		send(w, r, "text/html; charset=utf-8", plainDetail(ad))
	})
	return mux
}

func plainListing(ads []Ad, n int) string {
	part, pages := page(ads, n, 50)
	var b strings.Builder
	fmt.Fprintf(&b, "<html><head><title>Le Comptoir, page %d</title></head><body><div id=\"liste\"><table>", n)
	for i := range part {
		a := &part[i]
		fmt.Fprintf(&b, "<tr><td>%s</td><td><a href=\"%s\">%s</a></td><td>%s</td></tr>", a.Posted.Format("02/01"), plainPath(a), html.EscapeString(a.Title), html.EscapeString(a.Company))
	}
	b.WriteString("</table>")
	if n < pages {
		fmt.Fprintf(&b, "<p class=\"suite\"><a href=\"/missions/page/%d\">Page suivante</a></p>", n+1)
	}
	b.WriteString("</div></body></html>")
	return b.String()
}

func plainPath(a *Ad) string { return "/mission/" + a.ID + "-" + slug(a.Title) + ".html" }

func plainDetail(a *Ad) string {
	var b strings.Builder
	fmt.Fprintf(&b, "<html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s - Le Comptoir</title></head><body><div class=\"menu\"><a href=\"/\">Accueil</a> <a href=\"/candidature/%s\">Postuler</a></div>", a.Lang, html.EscapeString(a.Title), a.ID)
	fmt.Fprintf(&b, "<div id=\"annonce\"><h1>%s</h1><p class=\"date\">Publiée le %s</p>", html.EscapeString(a.Title), frenchDate(a))
	fmt.Fprintf(&b, "<table class=\"fiche\"><tr><th>Référence</th><td>%s</td></tr><tr><th>Société</th><td class=\"societe\">%s</td></tr>", a.ID, html.EscapeString(a.Company))
	fmt.Fprintf(&b, "<tr><th>Ville</th><td class=\"ville\">%s</td></tr></table>", html.EscapeString(a.Place.City))
	fmt.Fprintf(&b, "<div class=\"texte\">%s</div></div><div class=\"pied\">Le Comptoir, missions pour indépendants. Abonnement 29 € / mois.</div></body></html>", bodyHTML(a.Body))
	return b.String()
}

func frenchDate(a *Ad) string {
	months := [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}
	return fmt.Sprintf("%d %s %d", a.Posted.Day(), months[a.Posted.Month()-1], a.Posted.Year())
}

// remoteWord is the board's own word for presence; the API board uses it.
func remoteWord(m market.Remote) string {
	return map[market.Remote]string{market.RemoteFull: "full", market.RemotePartial: "partial", market.RemoteNone: "none"}[m]
}
