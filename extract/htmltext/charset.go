package htmltext

import (
	"bytes"
	"mime"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
)

// Decode returns a body as UTF-8 and the name of the encoding it was read in. The first of these decides: a byte order
// mark, the charset of the Content-Type header, the document's own declaration, being valid UTF-8, and at last
// windows-1252. A declaration that the bytes contradict throughout gives way: UTF-8 without one well-formed character beyond
// ASCII is read as windows-1252, and a western single-byte charset whose every such byte is part of well-formed UTF-8 as
// UTF-8, since no one writes "Ã©" and never "é".
func Decode(body []byte, contentType string) (text, name string) {
	switch {
	case bytes.HasPrefix(body, []byte("\xef\xbb\xbf")):
		return validUTF8(body[3:]), "utf-8"
	case bytes.HasPrefix(body, []byte("\xfe\xff")):
		return decodeAs(body[2:], "utf-16be")
	case bytes.HasPrefix(body, []byte("\xff\xfe")):
		return decodeAs(body[2:], "utf-16le")
	}
	if _, params, err := mime.ParseMediaType(contentType); err == nil && params["charset"] != "" {
		if e, canonical := charset.Lookup(params["charset"]); e != nil {
			return decodeWith(body, e, canonical)
		}
	}
	if e, canonical := declared(body); e != nil {
		return decodeWith(body, e, canonical)
	}
	if utf8.Valid(body) {
		return string(body), "utf-8"
	}
	return decodeWith(body, charmap.Windows1252, "windows-1252")
}

var (
	metaCharset = regexp.MustCompile(`(?i)<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([a-z0-9_:.\-]{2,40})`)
	xmlEncoding = regexp.MustCompile(`^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([A-Za-z0-9_:.\-]{2,40})`)
	comment     = regexp.MustCompile(`(?s)<!--.*?-->`)
)

// declared reads a meta element or an XML declaration in the first 4 KB, where pages with much before it still have it.
func declared(body []byte) (encoding.Encoding, string) {
	head := comment.ReplaceAll(body[:min(len(body), 4096)], nil)
	for _, form := range []*regexp.Regexp{xmlEncoding, metaCharset} {
		m := form.FindSubmatch(head)
		if m == nil {
			continue
		}
		e, name := charset.Lookup(string(m[1]))
		if strings.HasPrefix(name, "utf-16") { // a document whose declaration could be read is not UTF-16
			e, name = charset.Lookup("utf-8")
		}
		if e != nil {
			return e, name
		}
	}
	return nil, ""
}

// western are the charsets of servers that say what they were told twenty years ago.
var western = map[string]bool{"windows-1252": true, "iso-8859-15": true}

func decodeAs(body []byte, label string) (text, name string) {
	e, canonical := charset.Lookup(label)
	return decodeWith(body, e, canonical)
}

func decodeWith(body []byte, e encoding.Encoding, name string) (string, string) {
	if name == "utf-8" {
		if utf8.Valid(body) {
			return string(body), name
		}
		if hasMultibyte(body) {
			return validUTF8(body), name
		}
		e, name = charmap.Windows1252, "windows-1252"
	}
	if western[name] && utf8.Valid(body) && hasMultibyte(body) {
		return string(body), "utf-8"
	}
	out, err := e.NewDecoder().Bytes(body)
	if err != nil {
		return validUTF8(body), "utf-8"
	}
	return validUTF8(out), name
}

// hasMultibyte reports whether any character beyond ASCII is well-formed UTF-8.
func hasMultibyte(body []byte) bool {
	for i := 0; i < len(body); {
		if body[i] < utf8.RuneSelf {
			i++
			continue
		}
		if _, n := utf8.DecodeRune(body[i:]); n > 1 {
			return true
		}
		i++
	}
	return false
}

func validUTF8(b []byte) string { return strings.ToValidUTF8(string(b), "\uFFFD") }
