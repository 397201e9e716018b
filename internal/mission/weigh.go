package mission

import "tjm/internal/market"

// compare weighs every fact of two ads. It is symmetric.
func (c *Corpus) compare(p, q *profile) (w weights) {
	if w.forbids = c.ban(p, q); w.forbids != allowed {
		return w
	}
	set := func(f fact, v float64) { w.weights[f] = float32(v) }
	set(byStacks, c.weighStacks(p, q))
	set(byPlace, weighPlace(p, q))
	set(byRate, weighRate(p.rate, q.rate))
	set(byDuration, weighDuration(p.months, q.months))
	set(byStart, weighStart(p.start, q.start))
	set(bySeniority, weighSeniority(p.seniority, q.seniority))
	set(byYears, weighYears(p.years, q.years))
	set(byRemote, weighRemote(p, q))
	set(byRole, weighRole(p.role, q.role))
	set(byDates, weighGap(gap(p, q)))
	set(byTitle, weighTitle(p, q))
	w.saturate()
	if w.score()+mostText < DifferentBelow {
		return w // no text makes up for it
	}
	set(byText, likeness(p, q).weight(oneHand(p, q), c.mute))
	return w
}

// saturate scales what speaks for one mission down when it adds up to much: the conditions of one agency's ads agree
// because the agency writes them, so that facts alone never outweigh texts that tell of different work. What speaks
// against it counts in full.
func (w *weights) saturate() {
	sum := float32(0)
	for _, v := range w.weights {
		sum += max(0, v)
	}
	if sum <= fullFacts {
		return
	}
	scale := (fullFacts + factsBeyond*(sum-fullFacts)) / sum
	for f, v := range w.weights {
		if v > 0 {
			w.weights[f] = v * scale
		}
	}
}

// Facts count in full up to this sum, and the rest of it in part.
const (
	fullFacts   = 6
	factsBeyond = 0.4
)

// ban finds what makes one mission impossible. It is cheap, and asked first.
func (c *Corpus) ban(p, q *profile) ban {
	switch {
	case gap(p, q) > Window:
		return banDates
	case differ(p.country, q.country):
		return banCountry
	case differ(p.region, q.region) && p.remote != market.RemoteFull && q.remote != market.RemoteFull:
		return banRegion
	case elsewhere(p, q) && oneHand(p, q) && p.remote != market.RemoteFull && q.remote != market.RemoteFull:
		return banTown // who writes both ads knows where the work is
	case len(p.stacks()) > 1 && len(q.stacks()) > 1 && shared(p.stacks(), q.stacks()) == 0:
		return banStacks
	case levelGap(p.seniority, q.seniority) > 1:
		return banSeniority
	case p.years >= 0 && q.years >= 0 && abs(p.years-q.years) >= 5:
		return banYears
	case rateGap(p.rate, q.rate) > 0.55:
		return banRate
	case startGap(p.start, q.start) > 120:
		return banStart
	}
	return allowed
}

func differ[T comparable](a, b T) bool {
	var unknown T
	return a != unknown && b != unknown && a != b
}

func abs[T int | int16 | int32](v T) T { return max(v, -v) }

func gap(p, q *profile) int32 { return abs(p.day - q.day) }

// shared counts what two rising lists have in common.
func shared(a, b []uint32) (n int) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

// weighStacks: rare technologies in common say most, and a short list that is part of a longer one says no more against
// one mission than that the ad was shortened.
func (c *Corpus) weighStacks(p, q *profile) float64 {
	a, b := p.stacks(), q.stacks()
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	common := float32(0)
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			common += c.stackIDF[a[i]]
			i, j = i+1, j+1
		}
	}
	less, more := min(p.rare, q.rare)-common, max(p.rare, q.rare)-common
	return float64(min(5, 0.6*common) - min(4, 0.8*max(0, less)+0.2*max(0, more)))
}

// oneHand says whether one advertiser wrote both ads.
func oneHand(p, q *profile) bool { return p.advertiser != 0 && p.advertiser == q.advertiser }

// elsewhere says whether two towns are not of one agglomeration, as far as departments tell.
func elsewhere(p, q *profile) bool {
	return differ(p.city, q.city) && differ(p.department, q.department) && !(aroundParis(p.department) && aroundParis(q.department))
}

// weighPlace: rare towns in common say more, and who does not name the town itself names the next one.
func weighPlace(p, q *profile) float64 {
	switch {
	case p.city != "" && p.city == q.city:
		return min(2.5, 0.5+0.5*float64(min(p.cityRarity, q.cityRarity)))
	case differ(p.region, q.region):
		return -4 // both may say where the team of a remote mission sits
	case elsewhere(p, q):
		return -3.5
	case differ(p.city, q.city):
		return -0.7
	case p.region != "" && p.region == q.region:
		return 0.3
	}
	return 0
}

// aroundParis says whether a department is Paris or borders on it: one town in all but name.
func aroundParis(department string) bool {
	switch department {
	case "75", "92", "93", "94":
		return true
	}
	return false
}

func weighGap(days int32) float64 {
	switch {
	case days <= 3:
		return 1
	case days <= 14:
		return 0.5
	case days <= 35:
		return 0
	case days <= 70:
		return -0.7
	}
	return -2
}
