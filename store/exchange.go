package store

import (
	"context"
	"fmt"
	"hash/fnv"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// keptRates is how many days the rates of a file are kept that is no longer used.
const keptRates = 400

// UseRates makes these exchange rates those by which this store converts, and keeps a copy of them for its queries. Each
// currency has one rate a day at most. Without a call, or with none, currencies are not converted; units are. It must not
// run beside questions.
func (s *Store) UseRates(ctx context.Context, rates []market.ExchangeRate) error {
	s.exchange = ""
	if len(rates) == 0 {
		return nil
	}
	h := fnv.New64a()
	for _, r := range rates {
		fmt.Fprintf(h, "%s %s %g %q\n", r.Day.Format(time.DateOnly), r.Currency, r.PerEUR, r.Source)
	}
	version := fmt.Sprintf("%016x", h.Sum64())
	var have uint64
	err := s.ask(ctx, "CountRates", params{named("exchange", version)}, func(r driver.Rows) error { return r.Scan(&have) })
	if err != nil {
		return err
	}
	if have != uint64(len(rates)) {
		if err := s.writeRates(ctx, version, rates); err != nil {
			return fmt.Errorf("write exchange rates: %w", err)
		}
	}
	s.exchange = version
	return nil
}

func (s *Store) writeRates(ctx context.Context, version string, rates []market.ExchangeRate) error {
	batch, err := s.conn.PrepareBatch(ctx, "INSERT INTO exchange_rates (version, currency, day, per_eur, source, written_at)")
	if err != nil {
		return err
	}
	now := s.now().UTC()
	for _, r := range rates {
		if err := batch.Append(version, r.Currency, r.Day, r.PerEUR, r.Source, now); err != nil {
			return err
		}
	}
	if err := batch.Send(); err != nil {
		return err
	}
	// Not a TTL of the table: its rows would vanish from an old backup while that is compared.
	return s.conn.Exec(ctx, "ALTER TABLE exchange_rates DELETE WHERE version != {version:String} AND written_at < {before:DateTime64(3, 'UTC')} SETTINGS mutations_sync = 1",
		named("version", version), named("before", now.AddDate(0, 0, -keptRates).Format("2006-01-02 15:04:05.000")))
}
