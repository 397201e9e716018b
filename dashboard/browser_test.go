package dashboard

import (
	"context"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	cdplog "github.com/chromedp/cdproto/log"
)

// browser returns the path of an installed Chromium or Chrome. Without one the test is skipped, or fails when
// TJM_REQUIRE_BROWSER is 1.
func browser(t *testing.T) string {
	t.Helper()
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	if os.Getenv("TJM_REQUIRE_BROWSER") == "1" {
		t.Fatal("no Chromium or Chrome found, and TJM_REQUIRE_BROWSER=1 asks for one")
	}
	t.Skip("no Chromium or Chrome found: the browser test is skipped")
	return ""
}

// visit is what a browser met on its way.
type visit struct {
	mu       sync.Mutex
	problems []string
}

func (v *visit) note(what string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.problems = append(v.problems, what)
}

// watch notes errors of the console, exceptions, violations of the content policy, and requests to other servers.
func (v *visit) watch(ctx context.Context, t *testing.T, home string) {
	t.Helper()
	err := chromedp.Listen(ctx, func(event any) {
		switch e := event.(type) {
		case *runtime.EventConsoleAPICalled:
			if e.Type == "error" || e.Type == "warning" {
				v.note("console: " + string(e.Type))
			}
		case *runtime.EventExceptionThrown:
			v.note("exception: " + e.ExceptionDetails.Text)
		case *cdplog.EventEntryAdded:
			v.note("browser: " + e.Entry.Text + " " + e.Entry.URL)
		case *network.EventRequestWillBeSent:
			if to := e.Request.URL; !strings.HasPrefix(to, home) && !strings.HasPrefix(to, "data:") {
				v.note("a request left for " + to)
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}

// drawn is true once every chart has drawn its lines.
const drawn = `(() => {
	const charts = [...document.querySelectorAll('figure.chart .plot')];
	return charts.length > 0 && charts.every(c => c.querySelectorAll('svg path').length > 5);
})()`

// seen is what a reader would notice.
const seen = `({
	sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
	alive: document.querySelectorAll('img, [onerror], [onload]').length,
	alerted: Boolean(window.alerted),
	labels: [...document.querySelectorAll('figure.chart svg text')].map(t => t.textContent).join(' '),
	clipped: [...document.querySelectorAll('figure.chart svg')].some(svg => {
		const edge = svg.getBoundingClientRect().right + 1;
		return [...svg.querySelectorAll('text')].some(t => t.getBoundingClientRect().right > edge);
	}),
})`

type sight struct {
	Sideways int    `json:"sideways"`
	Alive    int    `json:"alive"`
	Alerted  bool   `json:"alerted"`
	Labels   string `json:"labels"`
	Clipped  bool   `json:"clipped"`
}

// hover points at the middle of the first chart and expects its tooltip to name a month and some offers.
func hover(ctx context.Context, t *testing.T, address string) {
	t.Helper()
	at, err := chromedp.Run(ctx, chromedp.Evaluate[struct{ X, Y float64 }](`(() => {
		const plot = document.querySelector('figure.chart .plot');
		plot.scrollIntoView({ block: 'center' });
		const box = plot.getBoundingClientRect();
		return { X: box.left + box.width / 3, Y: box.top + box.height / 2 };
	})()`))
	if err != nil {
		t.Fatal(err)
	}
	if err := chromedp.Do(ctx, chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, at.X, at.Y)); err != nil {
		t.Fatal(err)
	}
	if _, err := chromedp.Run(ctx, chromedp.Poll[bool](`/20\d\d.*\d/s.test(document.querySelector('.tip')?.textContent || '')`)); err != nil {
		t.Errorf("%s: no tooltip: %v", address, err)
	}
}

// withoutScript expects the tables under the charts to be open and the empty plots gone.
func withoutScript(ctx context.Context, t *testing.T, home string) {
	t.Helper()
	if _, err := chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
		t.Fatal(err)
	}
	if err := chromedp.Do(ctx, chromedp.Navigate(home+"/")); err != nil {
		t.Fatal(err)
	}
	shown, err := chromedp.Run(ctx, chromedp.Evaluate[[]bool](`[
		document.querySelector('.acts details table tbody td').checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
		document.querySelector('figure.chart .plot').checkVisibility(),
	]`))
	if err != nil {
		t.Fatal(err)
	}
	if !shown[0] || shown[1] {
		t.Errorf("without script the table is shown: %v, the empty plot: %v; want true, false", shown[0], shown[1])
	}
}

// TestInABrowser opens the pages in a real browser, on a desk and on a phone, with offers that try to break out.
func TestInABrowser(t *testing.T) {
	path := browser(t)
	server := httptest.NewServer(site(t, hostile(), demo))
	defer server.Close()
	allocator, stop := chromedp.NewExecAllocator(context.Background(), append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.Flag("disable-quic", true), chromedp.Flag("no-first-run", true),
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true))...)
	defer stop()
	ctx, cancel := chromedp.NewContext(allocator)
	defer cancel()
	var v visit
	if err := chromedp.Do(ctx); err != nil { // starts the browser: no deadline on this one
		t.Fatal(err)
	}
	v.watch(ctx, t, server.URL)
	timed, done := context.WithTimeout(ctx, 90*time.Second)
	defer done()
	for _, size := range []struct{ width, height int64 }{{1440, 1000}, {390, 844}} {
		for _, address := range []string{"/", "/?stack=" + url.QueryEscape(hostileTexts[0]), "/en/?stack=Java&stack=PHP&period=24m", "/?" + switches, "/missions", "/sources", "/methode", "/stack/Java"} {
			if err := chromedp.Do(timed, chromedp.EmulateViewport(size.width, size.height), chromedp.Navigate(server.URL+address)); err != nil {
				t.Fatalf("open %s: %v", address, err)
			}
			charts := strings.Contains(address, "stack") || address == "/"
			if charts {
				if _, err := chromedp.Run(timed, chromedp.Poll[bool](drawn)); err != nil {
					t.Errorf("%s at %d px: the charts are not drawn: %v", address, size.width, err)
					continue
				}
			}
			s, err := chromedp.Run(timed, chromedp.Evaluate[sight](seen))
			if err != nil {
				t.Fatal(err)
			}
			if s.Sideways > 0 {
				t.Errorf("%s at %d px scrolls sideways by %d px", address, size.width, s.Sideways)
			}
			if s.Alive > 0 || s.Alerted {
				t.Errorf("%s: hostile text came alive", address)
			}
			if charts {
				hover(timed, t, address)
			}
			if s.Clipped {
				t.Errorf("%s at %d px: a chart's label is cut off: %s", address, size.width, s.Labels)
			}
		}
	}
	withoutScript(timed, t, server.URL)
	v.mu.Lock()
	defer v.mu.Unlock()
	for _, p := range v.problems {
		t.Error(p)
	}
}
