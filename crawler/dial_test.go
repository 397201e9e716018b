package crawler

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"golang.org/x/net/dns/dnsmessage"

	"tjm/internal/market"
)

func TestIsPublic(t *testing.T) {
	for _, c := range []struct {
		ip   string
		want bool
	}{
		{"93.184.215.14", true},
		{"2606:2800:21f:cb07:6820:80da:af6b:8b2c", true},
		{"127.0.0.1", false},
		{"127.8.8.8", false},
		{"0.0.0.0", false},
		{"10.1.2.3", false},
		{"172.16.0.1", false},
		{"172.32.0.1", true},
		{"192.168.1.1", false},
		{"169.254.169.254", false}, // where clouds keep their secrets
		{"100.64.0.1", false},
		{"198.18.0.1", false},
		{"224.0.0.1", false},
		{"255.255.255.255", false},
		{"::", false},
		{"::1", false},
		{"::ffff:127.0.0.1", false},
		{"::ffff:93.184.215.14", true},
		{"::127.0.0.1", false},
		{"64:ff9b::7f00:1", false},
		{"2002:7f00:1::", false},
		{"fe80::1", false},
		{"fe80::1%eth0", false},
		{"fc00::1", false},
		{"fd12:3456::1", false},
		{"ff02::1", false},
	} {
		if got := isPublic(netip.MustParseAddr(c.ip)); got != c.want {
			t.Errorf("isPublic(%s) = %v", c.ip, got)
		}
	}
}

// TestPrivateAddresses asks real sockets: a name that resolves to loopback, as an attacker's DNS would, is refused when
// the connection is made.
func TestPrivateAddresses(t *testing.T) {
	server := httptest.NewServer(pages(map[string]string{"/": "offer"}))
	defer server.Close()
	_, port, err := net.SplitHostPort(server.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	resolver := loopbackResolver(t, "inside.example.")
	for name, c := range map[string]struct {
		host    string
		allowed bool
		want    error
	}{
		"by address":          {"127.0.0.1", false, ErrPrivateAddress},
		"by name":             {"inside.example", false, ErrPrivateAddress},
		"allowed by address":  {"127.0.0.1", true, nil},
		"allowed by name":     {"inside.example", true, nil},
		"a name that is none": {"nowhere.example", true, new(net.DNSError)},
	} {
		t.Run(name, func(t *testing.T) {
			plan := testPlan("http://" + net.JoinHostPort(c.host, port) + "/")
			plan.AllowPrivate = c.allowed
			run, err := New(Config{Resolver: resolver}).Run(t.Context(), plan, HandlerFunc(linkReader))
			if !wraps(err, c.want) || (run.Outcome == market.RunComplete) != (c.want == nil) || (run.Offers == 1) != (c.want == nil) {
				t.Errorf("%+v, %v", run, err)
			}
		})
	}
}

// TestLimitsHoldOnRealSockets is TestRudeServers' last word: the network of production, not the one in memory.
func TestLimitsHoldOnRealSockets(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/":
			text("detail /endless\ndetail /bomb\ndetail /header\ndetail /hang\ndetail /ok")(1, w, r)
		case "/endless":
			endless("")(1, w, r)
		case "/bomb":
			bomb(1, w, r)
		case "/header":
			w.Header().Set("X-Long", strings.Repeat("x", 1<<20))
		case "/hang":
			<-r.Context().Done()
		case "/ok":
			text("offer")(1, w, r)
		default:
			http.NotFound(w, r)
		}
	}))
	defer server.Close()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	plan := testPlan(server.URL + "/")
	plan.AllowPrivate, plan.MaxTries, plan.Parallel = true, 1, 1
	plan.Observe = func(p Progress) {
		if p.Done == 4 { // the next page hangs
			cancel()
		}
	}
	var failures []error
	plan.Failed = func(f Failure) { failures = append(failures, f.Err) }
	run, err := New(Config{}).Run(ctx, plan, HandlerFunc(linkReader))
	if !errors.Is(err, context.Canceled) || run.Outcome != market.RunCancelled || run.Fetched != 1 || run.Failed != 3 || len(failures) != 3 {
		t.Errorf("%+v, %v, %v", run, err, failures)
	}
	for i, failure := range failures {
		if isBody := i < 2; errors.Is(failure, ErrBodyTooLarge) != isBody {
			t.Error(failure)
		}
	}
}

// loopbackResolver knows one name, which it says is 127.0.0.1.
func loopbackResolver(t *testing.T, known string) *net.Resolver {
	t.Helper()
	conn, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	go func() {
		packet := make([]byte, 512)
		for {
			n, from, err := conn.ReadFrom(packet)
			if err != nil {
				return
			}
			var question dnsmessage.Message
			if question.Unpack(packet[:n]) != nil || len(question.Questions) != 1 {
				continue
			}
			q := question.Questions[0]
			reply := dnsmessage.Message{Questions: question.Questions}
			reply.Header = dnsmessage.Header{ID: question.ID, Response: true, RecursionAvailable: true}
			switch {
			case q.Name.String() != known:
				reply.RCode = dnsmessage.RCodeNameError
			case q.Type == dnsmessage.TypeA:
				reply.Answers = []dnsmessage.Resource{{
					Header: dnsmessage.ResourceHeader{Name: q.Name, Class: q.Class, TTL: 1},
					Body:   &dnsmessage.AResource{A: [4]byte{127, 0, 0, 1}},
				}}
			}
			packed, err := reply.Pack()
			if err != nil {
				continue
			}
			if _, err := conn.WriteTo(packed, from); err != nil {
				return
			}
		}
	}()
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "udp", conn.LocalAddr().String())
	}}
}
