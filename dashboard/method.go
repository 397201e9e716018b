package dashboard

import (
	"net/http"

	"tjm/internal/market"
)

// methodPage says how the figures are made. Its prose is one template per language.
type methodPage struct {
	chrome
}

// HoursPerDay is what a conversion takes for granted.
func (methodPage) HoursPerDay() int { return market.HoursPerDay }

// DaysPerYear is the number of days that the form offers.
func (methodPage) DaysPerYear() int { return market.DaysPerYear }

// ExchangeAge is how many days an exchange rate serves.
func (methodPage) ExchangeAge() int { return market.ExchangeAge }

func (s *server) method(w http.ResponseWriter, r *http.Request, l *locale) error {
	return s.pages.render(w, http.StatusOK, "method-"+l.Lang, methodPage{s.chrome(r, l, "method", l.M.MethodTitle)})
}
