package warc

import (
	"crypto/md5"  //nolint:gosec // what archives use; it is to find damage, not forgery
	"crypto/sha1" //nolint:gosec // likewise
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base32"
	"encoding/hex"
	"hash"
	"strings"
)

// isDamaged reports whether a block is not what its digest says. A digest in an unknown form tells nothing.
func isDamaged(digest string, block []byte) bool {
	name, value, ok := strings.Cut(digest, ":")
	if !ok {
		return false
	}
	var h hash.Hash
	switch strings.ToLower(strings.ReplaceAll(name, "-", "")) {
	case "md5":
		h = md5.New() //nolint:gosec // as above
	case "sha1":
		h = sha1.New() //nolint:gosec // as above
	case "sha256":
		h = sha256.New()
	case "sha512":
		h = sha512.New()
	default:
		return false
	}
	h.Write(block)
	sum := h.Sum(nil)
	switch len(value) {
	case hex.EncodedLen(len(sum)):
		return !strings.EqualFold(value, hex.EncodeToString(sum))
	case base32.StdEncoding.EncodedLen(len(sum)), base32.StdEncoding.WithPadding(base32.NoPadding).EncodedLen(len(sum)):
		plain := base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(sum)
		return !strings.EqualFold(strings.TrimRight(value, "="), plain)
	}
	return false
}
