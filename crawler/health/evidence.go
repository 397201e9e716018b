package health

import "tjm/internal/market"

// Proves reports whether what a run did not see may be missing because it is no longer published: it read the source
// completely and it is believed. Listings that answered "nothing new" count as read: the crawler reads the stored ones.
func Proves(run market.Run) bool {
	return run.Outcome == market.RunComplete && run.Suspect == "" && run.Yield() > 0
}

// Witness returns the newest earlier run of the same source that, together with this one, proves that what both did not
// see is gone; false when this run or all others prove nothing. before may be in any order.
func Witness(run market.Run, before []market.Run) (earlier market.Run, ok bool) {
	if !Proves(run) {
		return market.Run{}, false
	}
	for _, r := range before {
		if r.Source == run.Source && r.ID != run.ID && r.Started.Before(run.Started) && Proves(r) && r.Started.After(earlier.Started) {
			earlier, ok = r, true
		}
	}
	return earlier, ok
}
