package crawler

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"tjm/internal/market"
)

// network is an internet in memory: real servers and connections of net/http without sockets, so that inside a
// synctest bubble hours pass in no time.
type network struct {
	hosts  map[string]http.Handler
	secure *tls.Config // for port 443; nil refuses the handshake
	told   int         // times that was asked for
	tdmrep string      // what every host says at /.well-known/tdmrep.json, which is not noted; empty for 404

	mu       sync.Mutex
	servers  []*http.Server
	over     bool // the test has ended
	requests []asked
}

// asked is one request as a server saw it.
type asked struct {
	at     time.Time
	url    string
	header http.Header
}

func newNetwork(t *testing.T, hosts map[string]http.Handler) (*network, *http.Transport) {
	n := &network{hosts: hosts}
	transport := &http.Transport{DialContext: n.dial, DisableCompression: true, TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS12}}
	t.Cleanup(func() {
		transport.CloseIdleConnections()
		n.mu.Lock()
		defer n.mu.Unlock()
		n.over = true
		for _, s := range n.servers {
			s.Close()
		}
	})
	return n, transport
}

func (n *network) dial(_ context.Context, _, address string) (net.Conn, error) {
	name, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	handler := n.hosts[name]
	if handler == nil {
		return nil, &net.DNSError{Err: "no such host", Name: name, IsNotFound: true}
	}
	near, far := net.Pipe()
	if port == "443" {
		far = tls.Server(far, n.secure)
	}
	server := &http.Server{ErrorLog: log.New(io.Discard, "", 0), Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == reservationFile {
			n.reservationFile(w)
			return
		}
		n.mu.Lock()
		n.requests = append(n.requests, asked{time.Now(), r.Host + r.URL.String(), r.Header})
		n.mu.Unlock()
		handler.ServeHTTP(w, r)
	})}
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.over { // a transport may dial for a request that another connection has served
		return nil, net.ErrClosed
	}
	n.servers = append(n.servers, server)
	go server.Serve(&oneConn{conn: far, closed: make(chan struct{})}) //nolint:errcheck // ends with the connection
	return near, nil
}

func (n *network) reservationFile(w http.ResponseWriter) {
	n.mu.Lock()
	n.told++
	n.mu.Unlock()
	if n.tdmrep == "" {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	fmt.Fprint(w, n.tdmrep)
}

// seen returns the addresses asked for, in order, without robots.txt.
func (n *network) seen() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	var urls []string
	for _, r := range n.requests {
		if !strings.HasSuffix(r.url, "/robots.txt") {
			urls = append(urls, r.url)
		}
	}
	return urls
}

// times returns when pages were asked for, since the first.
func (n *network) times() []time.Duration {
	n.mu.Lock()
	defer n.mu.Unlock()
	var times []time.Duration
	for _, r := range n.requests {
		times = append(times, r.at.Sub(n.requests[0].at))
	}
	return times
}

// oneConn is a listener that gives one connection.
type oneConn struct {
	conn   net.Conn
	once   sync.Once
	closed chan struct{}
}

func (l *oneConn) Accept() (conn net.Conn, err error) {
	l.once.Do(func() { conn = l.conn })
	if conn != nil {
		return conn, nil
	}
	<-l.closed
	return nil, net.ErrClosed
}

func (l *oneConn) Close() error {
	select {
	case <-l.closed:
		return errors.New("closed twice")
	default:
		close(l.closed)
	}
	return nil
}

func (l *oneConn) Addr() net.Addr { return l.conn.LocalAddr() }

// testPlan is a plan that would be refused nothing but what its test changes.
func testPlan(start ...string) Plan {
	return Plan{
		Source: "board", Start: start, Contact: "crawl@example.org", Agent: Agent("1.0", "crawl@example.org"),
		Delay: NoDelay, Parallel: 2, Timeout: 10 * time.Second, MaxBody: 1 << 20,
	}
}

// linkReader is the smallest handler: every line of a page that begins with "listing " or "detail " is a link, and each
// line "offer" is one.
func linkReader(_ context.Context, _ Link, page market.Page) (Found, error) {
	var found Found
	for line := range strings.Lines(string(page.Body)) {
		word, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch word {
		case "listing":
			found.Links = append(found.Links, Link{rest, Listing})
		case "detail":
			found.Links = append(found.Links, Link{rest, Detail})
		case "offer":
			found.Offers++
			found.New++
		}
	}
	return found, nil
}

// pages serves texts by path and 404 for the rest; robots.txt is such a path.
func pages(byPath map[string]string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		text, ok := byPath[r.URL.RequestURI()]
		if !ok {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Set-Cookie", "visitor=1; Path=/")
		fmt.Fprint(w, text)
	})
}
