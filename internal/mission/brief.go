package mission

import "tjm/internal/market"

// brief is what most pairs fail by, side by side in memory so that asking costs little.
type brief struct {
	stacks uint64 // a bit for each technology, of which several may share one
	day    int32
	region uint32 // 0 unknown
	many   bool   // two technologies or more
	full   bool   // fully remote
}

func (p *profile) brief() brief {
	b := brief{day: p.day, region: nameHash(p.region), many: len(p.stacks()) > 1, full: p.remote == market.RemoteFull}
	for _, id := range p.stacks() {
		b.stacks |= 1 << (id % 64)
	}
	return b
}

// hopeless says of some of the pairs that ban forbids that it does, and never of others.
func hopeless(a, b *brief) bool {
	return abs(a.day-b.day) > Window ||
		differ(a.region, b.region) && !a.full && !b.full ||
		a.many && b.many && a.stacks&b.stacks == 0
}
