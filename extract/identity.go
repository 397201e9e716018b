package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"strings"
)

// trackers are query parameters that say where a visitor came from, not what is shown.
var trackers = map[string]bool{
	"gclid": true, "fbclid": true, "msclkid": true, "trk": true, "refid": true, "trackingid": true,
	"searchid": true, "rps": true, "mc_cid": true, "mc_eid": true, "xtor": true,
}

// canonical returns an address without fragment and tracking parameters; parameters keep their order and spelling.
func canonical(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Host == "" {
		return strings.TrimSpace(address)
	}
	u.Fragment, u.RawFragment, u.User = "", "", nil
	u.Scheme, u.Host = strings.ToLower(u.Scheme), strings.ToLower(u.Host)
	var kept []string
	for _, pair := range strings.Split(u.RawQuery, "&") {
		name, _, _ := strings.Cut(pair, "=")
		low := strings.ToLower(name)
		if pair != "" && !trackers[low] && !strings.HasPrefix(low, "utm_") {
			kept = append(kept, pair)
		}
	}
	u.RawQuery, u.ForceQuery = strings.Join(kept, "&"), false
	if u.Path == "" {
		u.Path = "/"
	}
	return u.String()
}

// hashID is the id of an ad whose board gives none: from its address, else from its words.
func hashID(address, title, body string) string {
	h := sha256.New()
	if address != "" {
		h.Write([]byte(canonical(address)))
	} else {
		h.Write([]byte(title + "\n" + body))
	}
	return hex.EncodeToString(h.Sum(nil)[:12])
}

// resolve makes an address found on a page absolute. Only web addresses count; ok is false for others.
func resolve(base *url.URL, address string) (string, bool) {
	address = strings.TrimSpace(address)
	if address == "" || len(address) > 2000 {
		return "", false
	}
	u, err := url.Parse(address)
	if err != nil {
		return "", false
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || strings.ContainsAny(u.Host, " ") {
		return "", false
	}
	u.Fragment, u.RawFragment = "", ""
	return u.String(), true
}
