package simulation

import (
	"fmt"
	"hash/fnv"
	"net/http"
	"sort"
	"strconv"
	"strings"
)

// boardNames are the ids of the boards, in the order of Ad.Board.
var boardNames = []string{"atlas", "comptoir", "passerelle"}

// Board is one job board of the market.
type Board struct {
	ID      string // as in the site definitions: "atlas", "comptoir" or "passerelle"
	Handler http.Handler
	Ads     []Ad // newest first
}

// Boards shares the ads out to their boards.
func Boards(ads []Ad) []Board {
	shares := make([][]Ad, len(boardNames))
	for _, ad := range ads {
		shares[ad.Board] = append(shares[ad.Board], ad)
	}
	build := []func([]Ad) http.Handler{schemaBoard, plainBoard, apiBoard}
	boards := []Board{}
	for i, id := range boardNames {
		share := shares[i]
		sort.SliceStable(share, func(a, b int) bool { return share[a].ID > share[b].ID })
		boards = append(boards, Board{ID: id, Handler: manners(build[i](share)), Ads: share})
	}
	return boards
}

// manners adds what every board has: a robots.txt that closes its back office, and entity tags, so that an unchanged
// page is answered with 304.
func manners(board http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /robots.txt", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		fmt.Fprint(w, "User-agent: *\nDisallow: /admin/\nDisallow: /candidature/\n")
	})
	mux.Handle("/", board)
	return mux
}

// send writes a body under an entity tag made from it.
func send(w http.ResponseWriter, r *http.Request, contentType, body string) {
	h := fnv.New64a()
	h.Write([]byte(body))
	tag := `"` + strconv.FormatUint(h.Sum64(), 36) + `"`
	w.Header().Set("ETag", tag)
	w.Header().Set("Content-Type", contentType)
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	fmt.Fprint(w, body)
}

// page returns the n-th slice of size ads, counted from 1, and how many there are; an n out of range has no ads.
func page(ads []Ad, n, size int) (part []Ad, pages int) {
	pages = max(1, (len(ads)+size-1)/size)
	if n < 1 || n > pages {
		return nil, pages
	}
	return ads[(n-1)*size : min(n*size, len(ads))], pages
}

// byID finds an ad by its id.
func byID(ads []Ad) map[string]*Ad {
	m := make(map[string]*Ad, len(ads))
	for i := range ads {
		m[ads[i].ID] = &ads[i]
	}
	return m
}

// slug writes a title as part of an address.
func slug(title string) string {
	plain := strings.NewReplacer("é", "e", "è", "e", "+", "p", "#", "sharp", "ç", "c", "ô", "o", "ï", "i").Replace(strings.ToLower(title))
	var b strings.Builder
	dash := true
	for _, c := range plain {
		switch {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			b.WriteRune(c)
			dash = false
		case !dash:
			b.WriteByte('-')
			dash = true
		}
	}
	return strings.Trim(b.String(), "-")
}
