package crawler

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"syscall"
	"time"
)

// transport returns the network for one run. Proxies are never used: behind one, nobody could say which addresses
// requests reach.
func (c *Crawler) transport(plan Plan) http.RoundTripper {
	if c.config.Transport != nil {
		return c.config.Transport
	}
	dialer := &net.Dialer{Timeout: plan.Timeout, Resolver: c.config.Resolver}
	if !plan.AllowPrivate {
		dialer.Control = refusePrivate
	}
	return &http.Transport{
		DialContext:            dialer.DialContext,
		TLSClientConfig:        c.config.TLS.Clone(),
		ForceAttemptHTTP2:      true,
		DisableCompression:     true, // the fetcher decompresses, so that it can bound what comes out
		MaxIdleConnsPerHost:    plan.Parallel,
		IdleConnTimeout:        90 * time.Second,
		MaxResponseHeaderBytes: 256 << 10,
	}
}

// refusePrivate is asked after names are resolved and before each connection, so that no DNS answer can lead inside.
func refusePrivate(_, address string, _ syscall.RawConn) error {
	target, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("%w: %s", ErrPrivateAddress, address)
	}
	if !isPublic(target.Addr()) {
		return fmt.Errorf("%w: %s", ErrPrivateAddress, target.Addr())
	}
	return nil
}

// notPublic are the blocks, beside those that netip knows, in which no board can be: IANA's special-purpose registries.
var notPublic = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"), // shared by a provider's customers
	netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("192.0.2.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"),
	netip.MustParsePrefix("198.51.100.0/24"),
	netip.MustParsePrefix("203.0.113.0/24"),
	netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("::/96"),
	netip.MustParsePrefix("64:ff9b::/96"), // the next four embed IPv4 addresses, private ones too
	netip.MustParsePrefix("64:ff9b:1::/48"),
	netip.MustParsePrefix("2001::/23"),
	netip.MustParsePrefix("2002::/16"),
	netip.MustParsePrefix("2001:db8::/32"),
	netip.MustParsePrefix("fec0::/10"),
}

func isPublic(ip netip.Addr) bool {
	ip = ip.Unmap().WithZone("")
	if !ip.IsGlobalUnicast() || ip.IsPrivate() || ip.IsLoopback() {
		return false
	}
	for _, block := range notPublic {
		if block.Contains(ip) {
			return false
		}
	}
	return true
}
