package dashboard

import (
	"fmt"
	"net/http"
	"time"

	"tjm/internal/csvfile"
	"tjm/internal/market"
)

// A csvTable writes one download under the filter.
type csvTable func(s *server, r *http.Request, a ask, out *csvfile.Writer) error

// csvTables are the downloads, by the last part of their address.
var csvTables = map[string]csvTable{
	"demand":  (*server).demandCSV,
	"rates":   (*server).ratesCSV,
	"regions": (*server).regionsCSV,
	"stacks":  (*server).stacksCSV,
	"offers":  (*server).offersCSV,
}

// csv streams a table. An error before the first bytes are sent is answered as an error; one after them cuts the
// connection, so that half a file is never taken for a whole one.
func (s *server) csv(w http.ResponseWriter, r *http.Request, _ *locale) error {
	name := r.PathValue("table")
	table, ok := csvTables[name]
	if !ok {
		return errNotFound
	}
	a, err := parseAsk(r.URL.Query(), market.MonthOf(s.now()))
	if err != nil {
		return err
	}
	var dialect csvfile.Dialect
	switch v := r.URL.Query().Get("excel-fr"); v {
	case "", "0":
	case "1":
		dialect = csvfile.ExcelFR
	default:
		return badValue{Param: "excel-fr", Value: v, Allowed: []string{"0", "1"}}
	}
	h := w.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8")
	h.Set("Content-Disposition", fmt.Sprintf(`attachment; filename="tjm-%s-%s.csv"`, name, s.now().In(s.loc).Format(time.DateOnly)))
	h.Set("Cache-Control", "no-cache")
	sent := &counted{w: w}
	out := csvfile.New(sent, dialect)
	if err = table(s, r, a, out); err == nil {
		err = out.Flush()
	}
	if err != nil && sent.n > 0 {
		s.log.ErrorContext(r.Context(), "download cut short", "table", name, "error", err)
		panic(http.ErrAbortHandler)
	}
	return err
}

// counted knows whether anything was sent.
type counted struct {
	w http.ResponseWriter
	n int
}

func (c *counted) Write(b []byte) (int, error) {
	n, err := c.w.Write(b)
	c.n += n
	return n, err
}
