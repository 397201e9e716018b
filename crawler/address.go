package crawler

import (
	"errors"
	"fmt"
	"net/netip"
	"net/url"
	"strconv"
	"strings"

	"golang.org/x/net/idna"
)

// maxAddress is the longest address followed, in bytes; longer ones are the work of a trap.
const maxAddress = 2048

// Canonical returns the one spelling of a page's address: scheme and host in lower case and ASCII, no default port, no
// dot segments, one percent-encoding, no fragment, no tracking parameters. It keeps what may have a meaning: the order
// of parameters, repeated ones, a trailing slash, doubled slashes, "c%2B%2B". Canonical(Canonical(s)) is Canonical(s).
//
// Only http and https addresses without credentials, of at most 2,048 bytes, have one.
func Canonical(address string) (string, error) {
	u, err := parse(address)
	if err != nil {
		return "", err
	}
	return canonical(u)
}

// resolve returns the canonical address of a link found at base.
func resolve(base *url.URL, ref string) (string, error) {
	u, err := parse(ref)
	if err != nil {
		return "", err
	}
	return canonical(base.ResolveReference(u))
}

// parse reads an address with what browsers forgive: blanks around it, line ends within, stray per cent signs.
func parse(address string) (*url.URL, error) {
	address = strings.Trim(address, " \t\r\n\f\x00")
	if len(address) > maxAddress {
		return nil, fmt.Errorf("address of %d bytes: longer than %d", len(address), maxAddress)
	}
	if strings.ContainsAny(address, "\t\r\n") {
		address = strings.NewReplacer("\t", "", "\r", "", "\n", "").Replace(address)
	}
	address, _, _ = strings.Cut(address, "#")
	// A host's own encoding is IDNA, so only what follows it is cleaned.
	head := 0
	if i := strings.Index(address, "//"); i >= 0 && !strings.ContainsAny(address[:i], "/\\?") {
		head = len(address)
		if end := strings.IndexAny(address[i+2:], "/\\?"); end >= 0 {
			head = i + 2 + end
		}
	}
	u, err := url.Parse(address[:head] + cleanEscapes(address[head:]))
	if err != nil {
		return nil, fmt.Errorf("address %.200q: %w", address, errors.Unwrap(err))
	}
	return u, nil
}

func canonical(u *url.URL) (string, error) {
	if u.Scheme != "http" && u.Scheme != "https" {
		return "", fmt.Errorf("address %.200q: want http or https", u.Redacted())
	}
	if u.User != nil || u.Opaque != "" {
		return "", fmt.Errorf("address %.200q: want a host without credentials", u.Redacted())
	}
	host, err := canonicalHost(u)
	if err != nil {
		return "", fmt.Errorf("address %.200q: %w", u.Redacted(), err)
	}
	path := u.EscapedPath()
	if strings.Contains(path, "/.") {
		path = (&url.URL{Path: "/"}).ResolveReference(u).EscapedPath()
	}
	if path == "" {
		path = "/"
	}
	address := u.Scheme + "://" + host + cleanEscapes(path)
	if query := dropTracking(u.RawQuery); query != "" {
		address += "?" + query
	}
	if len(address) > maxAddress {
		return "", fmt.Errorf("address of %d bytes: longer than %d", len(address), maxAddress)
	}
	return address, nil
}

// hostNames maps what people write to what resolvers know. Underscores and the like are let through: such hosts exist.
var hostNames = idna.New(idna.MapForLookup(), idna.Transitional(false), idna.StrictDomainName(false), idna.BidiRule())

func canonicalHost(u *url.URL) (string, error) {
	name, port := u.Hostname(), u.Port()
	if port != "" {
		n, err := strconv.ParseUint(port, 10, 16)
		switch {
		case err != nil:
			return "", fmt.Errorf("port %.20q: %w", port, errors.Unwrap(err))
		case n == 80 && u.Scheme == "http", n == 443 && u.Scheme == "https":
			port = ""
		default:
			port = ":" + strconv.FormatUint(n, 10)
		}
	}
	if ip, err := netip.ParseAddr(name); err == nil {
		switch {
		case ip.Zone() != "" || ip.Is4In6():
			return "", fmt.Errorf("host %.100q: not an address of a board", name)
		case ip.Is6():
			return "[" + ip.String() + "]" + port, nil
		}
		return ip.String() + port, nil
	}
	ascii, err := hostNames.ToASCII(strings.TrimSuffix(name, "."))
	if err != nil {
		return "", fmt.Errorf("host %.100q: %w", name, err)
	}
	// What the mapping lets through and then refuses is not a name either.
	if again, err := hostNames.ToASCII(ascii); err != nil || again != ascii {
		return "", fmt.Errorf("host %.100q: not a name", name)
	}
	if ascii == "" || len(ascii) > 253 || strings.ContainsAny(ascii, " \"#%/:<>?@[\\]^`{|}'!$&()*+,;=") {
		return "", fmt.Errorf("host %.100q: not a name", name)
	}
	// "127.1" and "0x7f000001" are addresses to some resolvers and names to others.
	if last := ascii[strings.LastIndexByte(ascii, '.')+1:]; last == "" || last[0] >= '0' && last[0] <= '9' {
		return "", fmt.Errorf("host %.100q: neither a name nor an address", name)
	}
	return ascii + port, nil
}

// dropTracking takes the parameters out of a query that only tell where a visitor came from.
func dropTracking(query string) string {
	if query == "" || !strings.Contains(query, "utm_") && !strings.Contains(query, "clid") && !strings.Contains(query, "mc_") {
		return query
	}
	kept := make([]string, 0, 8)
	for pair := range strings.SplitSeq(query, "&") {
		name, _, _ := strings.Cut(pair, "=")
		if !isTracking(name) {
			kept = append(kept, pair)
		}
	}
	return strings.Join(kept, "&")
}

func isTracking(name string) bool {
	switch name {
	case "gclid", "fbclid", "msclkid", "dclid", "yclid", "mc_cid", "mc_eid":
		return true
	}
	return strings.HasPrefix(name, "utm_")
}

// hostOf returns the canonical host of an address, with its port unless it is the default one; "" when there is none.
func hostOf(u *url.URL) string {
	host, err := canonicalHost(u)
	if err != nil {
		return ""
	}
	return host
}
