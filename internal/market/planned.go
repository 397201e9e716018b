package market

import "time"

// Planned is the next crawl of a source that is crawled by itself.
type Planned struct {
	Source   string
	Schedule string    // the cron expression and its zone, as the site definition has them
	Next     time.Time // when it is to begin; not after now when it is due
}
