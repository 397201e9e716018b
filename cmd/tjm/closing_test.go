package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func ads(n int) (list []string) {
	for i := range n {
		list = append(list, fmt.Sprintf("ad-%02d", i))
	}
	return list
}

// anyNumber of closed offers will do.
const anyNumber = -1

// TestOffersCloseOnProofAlone follows a board over some weeks, one crawl a day.
func TestOffersCloseOnProofAlone(t *testing.T) {
	requireEngine(t)
	all := ads(40)
	board, home := newChangingBoard(t, all...)
	day := 0
	// crawl runs the source on the next day and returns the closed ads, by how they came to be so.
	crawl := func(wantCode, wantClosed int) string {
		t.Helper()
		day++
		got := at(t, home, day, 6, 0, nil, "crawl", "quai")
		if got.code != wantCode {
			t.Fatalf("day %d: exit %d\n%s", day, got.code, got.err)
		}
		sql := `SELECT (SELECT argMax(closed, started) FROM runs FINAL), arrayStringConcat(arraySort(groupArray(
			concat(substring(title, -5), ' ', closed_why))), ', ') FROM offers FINAL WHERE closed_at IS NOT NULL`
		got = at(t, home, day, 7, 0, nil, "sql", sql, "-f", "TSV")
		n, closed, _ := strings.Cut(strings.TrimRight(got.out, "\n"), "\t")
		if got.code != exitDone || wantClosed != anyNumber && n != fmt.Sprint(wantClosed) {
			t.Errorf("day %d: the ledger says %s closed, want %d %s", day, n, wantClosed, got.err)
		}
		return closed
	}
	expect := func(what, got, want string) {
		t.Helper()
		if got != want {
			t.Errorf("day %d, %s: closed %q, want %q", day, what, got, want)
		}
	}
	expect("the first run", crawl(exitDone, 0), "")
	board.show(all[1:]...)
	expect("one run without it", crawl(exitDone, 0), "")
	for _, outage := range []struct {
		status int
		robots bool
	}{{http.StatusServiceUnavailable, false}, {http.StatusInternalServerError, false}, {http.StatusForbidden, false}, {http.StatusForbidden, true}} {
		board.answer(outage.status, outage.robots)
		expect(fmt.Sprint("an answer of ", outage.status), crawl(exitFailed, 0), "")
	}
	board.answer(0, false)
	board.show(all[1:11]...)
	expect("three ads in four are missing at once", crawl(exitDone, 0), "")
	board.show(all[1:]...)
	expect("a second healthy run without it", crawl(exitDone, 1), "ad-00 absent")
	board.show(all...)
	expect("it is back", crawl(exitDone, 0), "")

	board.remove(all[2])
	closed := ""
	for i := 0; closed == "" && i < 14; i++ { // the pages of known ads are asked for again weekly, each on its day
		closed = crawl(exitDone, anyNumber)
	}
	expect("its page is gone", closed, "ad-02 gone")
	expect("a listing goes on linking to it", crawl(exitDone, 0), "ad-02 gone")
	board.put(all[2], fmt.Sprintf(adPage, all[2]))
	expect("its page is back", crawl(exitDone, 0), "")
}

// TestASuspectRunRaisesTheAlarm: in the log, at the webhook, in the ledger; nowhere with the webhook's secret.
func TestASuspectRunRaisesTheAlarm(t *testing.T) {
	requireEngine(t)
	told := make(chan alarm, 10)
	status := http.StatusNoContent
	hook := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var a alarm
		if err := json.NewDecoder(r.Body).Decode(&a); err != nil || r.Method != http.MethodPost || r.URL.Path != "/s3cret" || r.Header.Get("Content-Type") != "application/json" {
			t.Errorf("%s %s: %v", r.Method, r.URL, err)
		}
		told <- a
		w.Header().Set("Location", "/elsewhere")
		w.WriteHeader(status)
	}))
	defer hook.Close()
	webhook := []string{"TJM_ALARM_WEBHOOK=" + hook.URL + "/s3cret?key=s3cret"}
	board, home := newChangingBoard(t, ads(40)...)
	at(t, home, 1, 6, 0, webhook, "crawl", "quai")
	if len(told) != 0 {
		t.Errorf("an alarm for a healthy run: %+v", <-told)
	}
	for _, c := range []struct {
		what, reason string
		status       int
		show         []string
		hook         int
	}{
		{"a listing without ads", "no offer on 1 pages", 0, nil, http.StatusNoContent},
		{"a webhook that fails", "no offer on 1 pages", 0, nil, http.StatusInternalServerError},
		{"a webhook that leads elsewhere", "no offer on 1 pages", 0, nil, http.StatusTemporaryRedirect},
		{"most ads missing", "5 offers met, usually 40", 0, ads(5), http.StatusNoContent},
		{"an outage", "robots.txt could not be had", http.StatusInternalServerError, nil, http.StatusNoContent},
	} {
		board.answer(c.status, false)
		board.show(c.show...)
		if c.status != 0 {
			forgetHosts(t, home)
		}
		status = c.hook
		got := at(t, home, 2, 6, 0, webhook, "crawl", "quai")
		if len(told) != 1 {
			t.Fatalf("%s: %d alarms, want 1\n%s", c.what, len(told), got.err)
		}
		a := <-told
		if a.Source != "quai" || a.Run == "" || !strings.Contains(a.Reason, c.reason) || a.Ended.IsZero() {
			t.Errorf("%s: %+v, want the reason %q", c.what, a, c.reason)
		}
		if !strings.Contains(got.err, "crawl not to be believed") || !strings.Contains(got.err, c.reason) {
			t.Errorf("%s: logged %s", c.what, got.err)
		}
		if c.hook != http.StatusNoContent && !strings.Contains(got.err, "alarm not delivered") {
			t.Errorf("%s: not told that the alarm was not delivered: %s", c.what, got.err)
		}
		if strings.Contains(got.err+got.out, "s3cret") {
			t.Errorf("%s: the secret is in the log: %s", c.what, got.err)
		}
	}
	hook.Close()
	got := at(t, home, 3, 6, 0, webhook, "crawl", "quai")
	if !strings.Contains(got.err, "alarm not delivered") || strings.Contains(got.err, "s3cret") {
		t.Errorf("a webhook that is not there: %s", got.err)
	}
	if got := at(t, home, 3, 6, 0, webhook, "config"); !strings.Contains(got.out, hook.URL+"/hidden") || strings.Contains(got.out, "s3cret") {
		t.Errorf("the configuration shows %s", got.out)
	}
}
