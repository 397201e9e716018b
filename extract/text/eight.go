package text

import "math/bits"

// What follows looks at eight bytes in one step. The first byte is the lowest of the number, and a result of a byte is
// its highest bit.

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// eight returns the first eight bytes of s, which must have as many.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// firstBytes masks the first n bytes; n is at most 8.
func firstBytes(n int) uint64 { return 1<<(8*n) - 1 }

// atLeast tells which bytes are c or more; all bytes of x and c must be ASCII.
func atLeast(x uint64, c byte) uint64 { return (x + uint64(0x80-c)*ones) & highs }

// lettersIn counts the letters a to z with which eight bytes begin.
func lettersIn(x uint64) int {
	low := x &^ highs
	letters := atLeast(low, 'a') &^ atLeast(low, 'z'+1) &^ x
	return bits.TrailingZeros64(letters^highs) / 8
}

// foldEight folds the first n of eight bytes, up to one that is not so simple: another character than ASCII's, a control
// character, a backquote. A bit of capitals is set for each of the n that was a capital.
func foldEight(x uint64) (folded, capitals uint64, n int) {
	low := x &^ highs
	simple := atLeast(low, ' ') & atLeast(low^'`'*ones, 1) &^ x
	n = bits.TrailingZeros64(simple^highs) / 8
	upper := atLeast(low, 'A') &^ atLeast(low, 'Z'+1)
	// the multiplication moves bit 0 of each byte into the highest byte, one beside the other
	return x | upper>>2, upper >> 7 * 0x0102040810204080 >> 56 & (1<<n - 1), n
}

// hashOf tells words apart: the same word has the same hash, and nearly all others have another one.
func hashOf(s string) uint32 {
	h := uint64(0)
	for ; len(s) >= 8; s = s[8:] {
		h = mix(h ^ eight(s))
	}
	if len(s) > 0 {
		x := uint64(0)
		for i := range len(s) {
			x |= uint64(s[i]) << (8 * i)
		}
		h = mix(h ^ x)
	}
	return uint32(h)
}

// mix spreads the bits of x over the low half.
func mix(x uint64) uint64 {
	x *= 0x9e3779b97f4a7c15 // 2^64 divided by the golden ratio
	return x ^ x>>32
}
