package crawler

import (
	"crypto/tls"
	"log/slog"
	"math/rand/v2"
	"net"
	"net/http"
	"sync"
	"time"

	"tjm/crawler/memory"
)

// Config is what a Crawler needs of the world. The zero value is the real one.
type Config struct {
	Now    func() time.Time // default time.Now
	Rand   rand.Source      // for jitter and run ids; default seeded by the system
	Logger *slog.Logger     // default: nothing is logged
	Memory *memory.Memory   // where what hosts asked for outlives the process; default: nowhere

	// Transport replaces the network, for tests and archives: no address is refused then. It must not decompress.
	Transport http.RoundTripper
	Resolver  *net.Resolver // default: the system's
	TLS       *tls.Config   // default: the system's authorities
}

// Crawler runs plans. It remembers between runs what hosts asked for: their robots.txt for up to 24 hours, and for how
// long they want to be left alone, also beyond the process where it has a Memory. It is safe for concurrent use, and runs
// that share a host share its rate.
type Crawler struct {
	config Config
	log    *slog.Logger
	hosts  hosts
	robots robotsFiles

	reservations reservations

	dice   sync.Mutex // guards rand
	random *rand.Rand
}

// New returns a Crawler. It opens nothing and starts nothing.
func New(config Config) *Crawler {
	if config.Now == nil {
		config.Now = time.Now
	}
	if config.Rand == nil {
		config.Rand = rand.NewPCG(rand.Uint64(), rand.Uint64())
	}
	if config.Logger == nil {
		config.Logger = slog.New(slog.DiscardHandler)
	}
	c := &Crawler{config: config, log: config.Logger, random: rand.New(config.Rand)}
	c.hosts.memory, c.hosts.now = config.Memory, config.Now
	return c
}

// jitter returns a random duration in [0, bound).
func (c *Crawler) jitter(bound time.Duration) time.Duration {
	if bound <= 0 {
		return 0
	}
	c.dice.Lock()
	defer c.dice.Unlock()
	return time.Duration(c.random.Int64N(int64(bound)))
}

// number returns 32 random bits.
func (c *Crawler) number() uint32 {
	c.dice.Lock()
	defer c.dice.Unlock()
	return c.random.Uint32()
}
