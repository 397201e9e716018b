package text

// Capital reports whether the character at folded byte i was written as a capital.
func (f *Folded) Capital(i int) bool {
	return i>>6 < len(f.capitals) && f.capitals[i>>6]>>(i&63)&1 != 0
}

// capitalise marks folded byte i, and the seven behind it, as capitals where the bits of eight say so.
func (f *Folded) capitalise(i int, eight uint64) {
	if need := i>>6 + 2; need > len(f.capitals) {
		f.capitals = append(f.capitals, make([]uint64, max(need, f.raw/64+2)-len(f.capitals))...)
	}
	f.capitals[i>>6] |= eight << (i & 63)
	f.capitals[i>>6+1] |= eight >> (64 - i&63)
}

// anyCapital reports whether a capital was written among the folded bytes from to to, to excluded.
func (f *Folded) anyCapital(from, to int) bool {
	for from < to {
		if from>>6 >= len(f.capitals) {
			return false
		}
		n := min(to-from, 64-from&63)
		if f.capitals[from>>6]>>(from&63)&(1<<n-1) != 0 {
			return true
		}
		from += n
	}
	return false
}
