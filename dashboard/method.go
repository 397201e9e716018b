package dashboard

import "net/http"

// methodPage says how the figures are made. Its prose is one template per language.
type methodPage struct {
	chrome
}

func (s *server) method(w http.ResponseWriter, r *http.Request, l *locale) error {
	return s.pages.render(w, http.StatusOK, "method-"+l.Lang, methodPage{s.chrome(r, l, "method", l.M.MethodTitle)})
}
