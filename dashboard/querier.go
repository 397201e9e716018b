package dashboard

import (
	"context"

	"tjm/internal/market"
)

// Querier answers the questions the pages ask. All methods are called from several goroutines at once.
// A filter without an answer gives empty results, never an error.
type Querier interface {
	// Coverage says what stands behind the figures under the filter.
	Coverage(ctx context.Context, f market.Filter) (market.Coverage, error)
	// Missions says how many missions stand behind the offers under the filter.
	Missions(ctx context.Context, f market.Filter) (market.MissionCount, error)
	// Demand counts new offers by month for each of the stacks, oldest month first. The filter's own Stacks are empty.
	Demand(ctx context.Context, f market.Filter, stacks []string) ([]market.DemandPoint, error)
	// RateTrend gives the day rate by month, oldest first.
	RateTrend(ctx context.Context, f market.Filter) ([]market.RatePoint, error)
	// RateBy gives the day rate of each group of the dimension.
	RateBy(ctx context.Context, f market.Filter, d market.Dimension) ([]market.GroupRate, error)
	// TopStacks gives the technologies named most often, at most limit.
	TopStacks(ctx context.Context, f market.Filter, limit int) ([]market.StackRank, error)
	// Beside counts the technologies that the offers under the filter name, the filter's own among them, at most limit.
	Beside(ctx context.Context, f market.Filter, limit int) ([]market.Choice, error)
	// Offers gives a page of offers, newest first, and how many there are in all.
	Offers(ctx context.Context, f market.Filter, limit, offset int) ([]market.OfferRow, int, error)
	// Choices gives the values a dimension takes under the filter, most frequent first.
	Choices(ctx context.Context, d market.Dimension, f market.Filter) ([]market.Choice, error)
	// Unplaced counts the offers that the filter's regions and places leave out because they do not say enough of where
	// they are; 0 without either.
	Unplaced(ctx context.Context, f market.Filter) (int, error)
	// PlaceChoices gives the countries, departments and cities of the offers under the filter but for its places, at most
	// limit of each, most frequent first within a level.
	PlaceChoices(ctx context.Context, f market.Filter, limit int) ([]market.PlaceChoice, error)
	// Runs gives the newest crawl runs, at most limit.
	Runs(ctx context.Context, limit int) ([]market.Run, error)
	// NewestRuns gives the newest crawl runs of every source, newest first, at most each of one source.
	NewestRuns(ctx context.Context, each int) ([]market.Run, error)
	// EachOffer calls fn for every offer, newest first, until fn fails.
	EachOffer(ctx context.Context, f market.Filter, fn func(market.OfferRow) error) error
}
