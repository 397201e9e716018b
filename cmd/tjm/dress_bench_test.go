package main

import (
	"bytes"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"tjm/internal/simulation"
)

// clothes are what stands around an ad on the page of a real board: 25 saved pages of eleven boards have a median of 94 KiB,
// of which about half are tags (600 of them, two attributes each, long class lists), a fifth scripts, a tenth drawings, a
// tenth styles, and less than a tenth the words of the ad.
type clothes struct{ head, before, after string }

// dressed returns the clothes of such a page.
func dressed() *clothes {
	c := &clothes{}
	var b strings.Builder
	for i := range 14 {
		fmt.Fprintf(&b, "<link rel=\"preload\" href=\"/assets/build/chunk-%04d.8f31c2.css\" as=\"style\" crossorigin>\n<meta property=\"og:extra%d\" content=\"Trouvez la mission qui vous ressemble\">\n", i, i)
	}
	b.WriteString("<style>")
	for i := range 90 {
		fmt.Fprintf(&b, ".c-%d__label{display:flex;align-items:center;margin:0 %dpx;color:#1d2b3a}@media (min-width:%dpx){.c-%d{padding:4px}}\n", i, i%7, 320+i, i)
	}
	b.WriteString("</style>\n")
	for i := range 12 {
		fmt.Fprintf(&b, "<script>(function(w,d){w['tag%d']=w['tag%d']||[];w.tag%d.push({'start':new Date().getTime(),event:'js'});", i, i, i)
		for k := range 14 {
			fmt.Fprintf(&b, "if(d.cookie.indexOf('c%d=')<0&&w.tag%d.length>%d){w.tag%d.push(['set','v%d',%d])}", k, i, k, i, k, k*i)
		}
		b.WriteString("})(window,document);</script>\n<script async src=\"https://static.board.example/js/vendor.js\"></script>\n")
	}
	c.head = b.String()
	const drawing = `<svg class="icon icon--sm" width="16" height="16" viewBox="0 0 24 24" fill="none" aria-hidden="true"><path d="M12 2.25c-5.385 0-9.75 4.365-9.75 9.75s4.365 9.75 9.75 9.75 9.75-4.365 9.75-9.75S17.385 2.25 12 2.25Zm4.28 7.53-4.75 4.75a.75.75 0 0 1-1.06 0l-2.25-2.25" stroke="currentColor"></path></svg>`
	b.Reset()
	b.WriteString("\n<header class=\"site-header site-header--sticky\" data-controller=\"header\"><nav class=\"nav nav--main d-none d-lg-flex\" aria-label=\"Principal\"><ul class=\"nav__list list-unstyled\">\n")
	for i := range 40 {
		icon := ""
		if i%4 == 0 {
			icon = drawing
		}
		fmt.Fprintf(&b, "    <li class=\"nav__item nav__item--level-2\">\n        <a class=\"nav__link nav__link--underline\" href=\"/metier/famille-%d\" data-track=\"menu\" data-position=\"%d\">%s<span class=\"nav__text\">Famille de métiers %d</span></a>\n    </li>\n", i, i, icon, i)
	}
	b.WriteString("</ul></nav></header>\n")
	c.before = b.String()
	b.Reset()
	b.WriteString("\n<section class=\"related-ads container-fluid\"><h2 class=\"h4 section__title\">Offres similaires</h2><ul class=\"related-ads__list\">\n")
	for i := range 16 {
		fmt.Fprintf(&b, "    <li class=\"related-card shadow-sm rounded border\" data-id=\"%d\" data-impression=\"related\">\n        <h3 class=\"related-card__title\"><a href=\"/voisines/%d?origin=related\">Développeur %d</a></h3>\n        <p class=\"related-card__company text-muted\">Société %d</p><span class=\"badge badge--light\">Lyon</span>%s\n    </li>\n", i, i, i, i, drawing)
	}
	b.WriteString("</ul></section>\n<footer class=\"site-footer bg-dark\">\n")
	for i := range 90 {
		fmt.Fprintf(&b, "    <div class=\"col-6 col-md-3 footer__column\"><ul class=\"list-unstyled\"><li><a class=\"footer__link text-reset\" href=\"/aide/rubrique-%d\" rel=\"nofollow\"><span>Rubrique %d</span></a></li></ul></div>\n", i, i)
	}
	b.WriteString("</footer>\n<script>window.__STATE__={")
	for i := range 160 {
		fmt.Fprintf(&b, "\"setting%d\":{\"on\":true,\"order\":%d,\"label\":\"réglage\"},", i, i)
	}
	b.WriteString("}</script>\n")
	c.after = b.String()
	return c
}

// lengthen gives ads the length of real ones, 2.5 to 4 KB, with what they say of the client and of how it works.
func lengthen(ads []simulation.Ad) {
	more := []string{
		"Notre client accompagne depuis une quinzaine d'années des acteurs de la logistique et du commerce dans la refonte de leurs outils. Ses équipes sont organisées par domaine et livrent en production plusieurs fois par semaine.",
		"Vous rejoignez une équipe pluridisciplinaire où chacun prend part à la conception, aux revues de code et à l'exploitation. Les décisions d'architecture sont écrites et discutées avant d'être prises.",
		"Le socle actuel traite quelques milliers de commandes par heure. Il doit évoluer vers des services plus petits, faciles à observer et à remplacer, sans interrompre l'activité des entrepôts.",
		"Une attention particulière est portée à la qualité : tests automatisés, intégration continue, mesures de performance suivies dans le temps et documentation tenue à jour par ceux qui écrivent le code.",
		"Au quotidien, vous échangez avec les responsables produit pour préciser les besoins, proposer des solutions simples et chiffrer leur mise en œuvre, puis vous suivez leur usage une fois livrées.",
		"Les rituels sont légers : un point court le matin, une démonstration toutes les deux semaines et une rétrospective. Le reste du temps appartient au travail de fond et à l'entraide.",
		"Vous aimez comprendre le métier avant d'écrire la première ligne, vous savez expliquer vos choix à des interlocuteurs variés et vous laissez derrière vous un code que d'autres reprennent sans peine.",
		"Après une première phase de prise en main avec l'équipe en place, vous prenez la responsabilité d'un lot complet, de la conception détaillée jusqu'au suivi en production et au transfert de compétences.",
		"L'environnement de travail est confortable, le matériel est fourni et les accès sont prêts dès le premier jour. Un référent technique vous accompagne pendant les premières semaines.",
		"Cette mission s'inscrit dans un programme pluriannuel : d'autres lots suivront, et les intervenants qui connaissent déjà le système y seront associés en priorité.",
	}
	for i := range ads {
		at := i
		for len(ads[i].Body) < 2500+i*37%1400 {
			ads[i].Body += "\n\n" + more[at%len(more)]
			at++
		}
	}
}

// dressing sends each HTML page of a board in clothes.
func dressing(board http.Handler, c *clothes) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		held := &heldAnswer{header: http.Header{}, status: http.StatusOK}
		board.ServeHTTP(held, r)
		for key, values := range held.header {
			w.Header()[key] = values
		}
		page := held.body.Bytes()
		head, body, found := bytes.Cut(page, []byte("</head><body>"))
		body, end, complete := bytes.Cut(body, []byte("</body>"))
		if !found || !complete {
			w.Header().Set("Content-Length", strconv.Itoa(len(page)))
			w.WriteHeader(held.status)
			w.Write(page) //nolint:errcheck // the crawl would fail
			return
		}
		pieces := []string{string(head), c.head, "</head><body>", c.before, string(body), c.after, "</body>", string(end)}
		size := 0
		for _, piece := range pieces {
			size += len(piece)
		}
		w.Header().Set("Content-Length", strconv.Itoa(size))
		w.WriteHeader(held.status)
		for _, piece := range pieces {
			w.Write([]byte(piece)) //nolint:errcheck // the crawl would fail
		}
	})
}

// heldAnswer is an answer in memory.
type heldAnswer struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (h *heldAnswer) Header() http.Header         { return h.header }
func (h *heldAnswer) WriteHeader(status int)      { h.status = status }
func (h *heldAnswer) Write(p []byte) (int, error) { return h.body.Write(p) }
