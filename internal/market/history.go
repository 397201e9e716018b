package market

import "time"

// History is all that is known of one ad, each list oldest first.
type History struct {
	Versions []Version
	Sights   []Sight
	Turns    []Turn
}

// Version is what an ad stated, until the next one.
type Version struct {
	Title     string
	Company   string
	Posted    time.Time // zero when not stated
	Stacks    []string
	Rate      *Pay
	Place     Place     // its city, region and country
	Extractor string    // version of the rules and of the vocabulary that read it
	Cause     string    // crawl, reextract, import, or migration for what was stored before there was a history
	Observed  time.Time // when the page was fetched
	Recorded  time.Time // when it was written
}

// Sight is one crawl that met the ad.
type Sight struct {
	Run string
	At  time.Time
}

// Turn is the ad withdrawn, or back again.
type Turn struct {
	At     time.Time
	Closed bool
	Why    Closing // empty for an ad that is back
}
