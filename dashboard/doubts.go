package dashboard

import (
	"math"
	"strings"

	"tjm/internal/market"
)

// doubts words the reasons not to believe a run; nil when there is none, or one that this program does not know.
func (l *locale) doubts(list []market.Doubt) (words []string) {
	for _, d := range list {
		text := l.M.Doubts[d.Kind]
		if text == "" {
			return nil
		}
		figure := func(v float64) string {
			if d.Kind.IsShare() {
				return l.Percent(v)
			}
			return l.Int(int(math.Round(min(max(v, 0), math.MaxInt32))))
		}
		words = append(words, fill(text, "now", figure(d.Now), "usual", figure(d.Usual), "pages", strings.Join(d.Pages, ", "), "what", d.What))
	}
	return words
}
