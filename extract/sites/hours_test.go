package sites

import (
	"testing"
	"time"
)

func TestHours(t *testing.T) {
	for text, want := range map[string][2]time.Duration{
		"22:00-06:30 Europe/Paris": {22 * time.Hour, 6*time.Hour + 30*time.Minute},
		"00:00-23:59 UTC":          {0, 23*time.Hour + 59*time.Minute},
		"22-6 Europe/Paris":        {-1},
		"24:00-06:00 Europe/Paris": {-1},
		"22:00-06:00":              {-1},
		"22:00-06:00 Paris":        {-1},
		"22:00-06:00 Local":        {-1},
		"22:00-22:00 Europe/Paris": {-1},
		"":                         {-1},
	} {
		var h Hours
		err := h.UnmarshalText([]byte(text))
		if (err == nil) != (want[0] >= 0) || err == nil && (h.From != want[0] || h.To != want[1] || h.Zone == nil) {
			t.Errorf("%q: %+v, %v", text, h, err)
		}
	}
}
