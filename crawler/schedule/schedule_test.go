package schedule

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func mustParse(t testing.TB, cron, zone string, missed Missed) Schedule {
	t.Helper()
	s, err := Parse(cron, zone)
	if err != nil {
		t.Fatal(err)
	}
	s, err = s.With(missed)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func instant(t testing.TB, text string) time.Time {
	t.Helper()
	if text == "" {
		return time.Time{}
	}
	at, err := time.Parse("2006-01-02 15:04", text)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

func TestMistakesAreErrors(t *testing.T) {
	for _, c := range []struct{ cron, zone, want string }{
		{"CRON_TZ=Europe/Paris", "UTC", "the time zone has a key of its own"},
		{"TZ=0", "UTC", "the time zone has a key of its own"},
		{"30 6 * *", "Europe/Paris", "4 fields"},
		{"30 6 * * *", "", `bad time zone ""`},
		{"30 6 * * *", "Local", `bad time zone "Local"`},
		{"30 6 * * *", "Europe/Lutèce", `bad time zone "Europe/Lutèce": want a name of the tz database`},
		{"30 6 * * *", "../../etc/passwd", "bad time zone"},
		{"30 6 * * *", strings.Repeat("a", 999), "bad time zone"},
	} {
		if s, err := Parse(c.cron, c.zone); err == nil || !strings.Contains(err.Error(), c.want) || !s.IsZero() {
			t.Errorf("%q in %q: %v, %v", c.cron, c.zone, s, err)
		}
	}
	if _, err := mustParse(t, "30 6 * * *", "UTC", "").With("sometimes"); err == nil || !strings.Contains(err.Error(), "want run-once or skip") {
		t.Errorf("a policy nobody knows: %v", err)
	}
}

func TestDueFollowsThePolicy(t *testing.T) {
	// Mondays to Fridays at 06:30 in Paris, which is 05:30 UTC in winter. 20 November 2026 is a Friday.
	for _, c := range []struct {
		name       string
		missed     Missed
		ended, now string
		want       string
	}{
		{"the next day", RunOnce, "2026-11-19 05:40", "2026-11-19 12:00", "2026-11-20 05:30"},
		{"after the weekend", RunOnce, "2026-11-20 05:40", "2026-11-20 12:00", "2026-11-23 05:30"},
		{"a run by hand before the time does not replace it", RunOnce, "2026-11-20 05:29", "2026-11-20 05:29", "2026-11-20 05:30"},
		{"a run that ends after the next time has served it", RunOnce, "2026-11-20 06:00", "2026-11-20 06:01", "2026-11-23 05:30"},
		{"missed, and still due", RunOnce, "2026-11-16 05:40", "2026-11-19 12:00", "2026-11-17 05:30"},
		{"never ran", RunOnce, "", "2026-11-21 12:00", "2026-11-21 12:00"},
		{"the next day", Skip, "2026-11-19 05:40", "2026-11-19 12:00", "2026-11-20 05:30"},
		{"missed, and let go", Skip, "2026-11-16 05:40", "2026-11-19 12:00", "2026-11-20 05:30"},
		{"a little late", Skip, "2026-11-16 05:40", "2026-11-19 05:44", "2026-11-19 05:30"},
		{"too late", Skip, "2026-11-16 05:40", "2026-11-19 05:45", "2026-11-20 05:30"},
		{"a little late, but run already", Skip, "2026-11-19 05:35", "2026-11-19 05:44", "2026-11-20 05:30"},
		{"never ran", Skip, "", "2026-11-21 12:00", "2026-11-23 05:30"},
		{"a clock that was set back", RunOnce, "2026-11-20 05:40", "2026-11-18 12:00", "2026-11-23 05:30"},
	} {
		s := mustParse(t, "30 6 * * 1-5", "Europe/Paris", c.missed)
		if got := s.Due(instant(t, c.ended), instant(t, c.now)); !got.Equal(instant(t, c.want)) {
			t.Errorf("%s, %s: due %s, want %s", c.missed, c.name, got.UTC(), c.want)
		}
	}
	if due := (Schedule{}).Due(time.Time{}, time.Unix(0, 0)); !due.IsZero() {
		t.Errorf("a source without a schedule is due at %s", due)
	}
}

func TestJitterIsStableBoundedAndSpread(t *testing.T) {
	s := mustParse(t, "30 6 * * *", "UTC", RunOnce)
	from := instant(t, "2026-11-20 00:00")
	planned := instant(t, "2026-11-20 06:30")
	minutes := map[time.Duration]int{}
	for i := range 1000 {
		id := fmt.Sprintf("board-%d", i)
		late := s.For(id).Next(from).Sub(planned)
		if late < 0 || late >= Spread || late%time.Second != 0 {
			t.Fatalf("%s begins %s late", id, late)
		}
		if again := s.For(id).Next(from).Sub(planned); again != late {
			t.Fatalf("%s begins %s late, then %s", id, late, again)
		}
		minutes[late.Truncate(time.Minute)]++
	}
	for m := range 10 {
		if n := minutes[time.Duration(m)*time.Minute]; n < 60 || n > 140 { // 100 expected; four standard deviations are 38
			t.Errorf("%d of 1000 sources begin in minute %d", n, m)
		}
	}
}
