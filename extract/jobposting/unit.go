package jobposting

import (
	"strconv"
	"strings"

	"tjm/internal/market"
)

const weekly market.Unit = "week" // stated by some boards, never reported

// unitOf reads unitText and unitCode: schema.org's words, UN/CEFACT codes, ISO 8601 periods and what boards write.
func unitOf(s string) (market.Unit, bool) {
	key := strings.Map(func(r rune) rune {
		if r == '_' || r == '-' || r == ' ' || r == '.' || r == '/' {
			return -1
		}
		return r
	}, strings.ToLower(s))
	key = strings.TrimPrefix(strings.TrimPrefix(key, "per"), "par")
	u, ok := units[key]
	return u, ok
}

var units = map[string]market.Unit{
	"hour": market.Hourly, "hourly": market.Hourly, "hur": market.Hourly, "hr": market.Hourly, "h": market.Hourly,
	"hours": market.Hourly, "heure": market.Hourly, "horaire": market.Hourly, "stunde": market.Hourly, "pt1h": market.Hourly,
	"day": market.Daily, "daily": market.Daily, "d": market.Daily, "days": market.Daily, "jour": market.Daily,
	"journalier": market.Daily, "tag": market.Daily, "p1d": market.Daily, "tjm": market.Daily,
	"week": weekly, "weekly": weekly, "wee": weekly, "semaine": weekly, "woche": weekly, "p1w": weekly,
	"month": market.Monthly, "monthly": market.Monthly, "mon": market.Monthly, "months": market.Monthly,
	"mois": market.Monthly, "mensuel": market.Monthly, "monat": market.Monthly, "p1m": market.Monthly,
	"year": market.Yearly, "yearly": market.Yearly, "annual": market.Yearly, "annually": market.Yearly,
	"annum": market.Yearly, "ann": market.Yearly, "years": market.Yearly, "an": market.Yearly, "annuel": market.Yearly,
	"année": market.Yearly, "jahr": market.Yearly, "p1y": market.Yearly, "y": market.Yearly,
	"project": market.Fixed, "fixed": market.Fixed, "total": market.Fixed, "forfait": market.Fixed,
}

// amountOf reads an amount: "55000", "55 000,00", "55.000", "45k", "€ 500".
func amountOf(s string) (float64, bool) {
	s = strings.TrimSpace(strings.Trim(strings.ToLower(s), "€$£ \u00a0+"))
	thousand := strings.HasSuffix(s, "k")
	s = strings.TrimSuffix(s, "k")
	var digits []byte
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			digits = append(digits, c)
		case c == '.' || c == ',':
			if tail := len(s) - i - 1; tail == 3 && len(digits) <= 3 || strings.ContainsAny(s[i+1:], ".,") {
				continue // groups of thousands
			}
			digits = append(digits, '.')
		case c == ' ' || c == '\'' || c >= 0x80:
		case c == 'e' || c == '-':
			return 0, false
		default:
			return 0, false
		}
	}
	v, err := strconv.ParseFloat(string(digits), 64)
	if err != nil || v < 0 || v > 1e9 {
		return 0, false
	}
	if thousand {
		v *= 1000
	}
	return v, true
}
