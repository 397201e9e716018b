package store

import (
	"cmp"
	"math"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// insertOffers names the columns in the order of appendOffer.
const insertOffers = `INSERT INTO offers (source, offer_id, version, url, title, company, posted, text, role, stacks,
	rate_min, rate_max, rate_unit, rate_currency, salary_min, salary_max, salary_unit, salary_currency,
	city, department, region, country, remote, on_site, contracts, seniority, years, duration_months, start,
	language, english, education, client, setting,
	evidence_field, evidence_value, evidence_origin, evidence_words, evidence_start,
	notes, extractor, facts_hash, row_hash, first_seen, last_seen, closed_at, closed_why)`

// record is an offer as it will stand in the table.
type record struct {
	market.Offer
	version             uint64
	factsHash, rowHash  uint64
	firstSeen, lastSeen time.Time
	closedAt            *time.Time // nil while the ad is published
	closedWhy           string
	oldMonth            time.Time // in which the stored row counts; zero for a new ad
	observed            time.Time // when the page was fetched; zero when nothing is stated anew
	reopens             bool
}

// appendOffer adds one row to the batch.
func appendOffer(b driver.Batch, r record, extractor string) error {
	row := append([]any{r.Source, r.ID, r.version, r.URL, r.Title, r.Company, posted(r.Posted), r.Text}, stated(r, extractor)...)
	return b.Append(append(row, r.firstSeen, r.lastSeen, r.closedAt, r.closedWhy)...)
}

// stated returns the columns from role to row_hash, which offers and offer_versions share.
func stated(r record, extractor string) []any {
	rate, salary := columnsOf(r.Rate), columnsOf(r.Salary)
	e := evidenceOf(r.Evidence)
	return []any{
		string(cmp.Or(r.Role, market.Other)), texts(r.Stacks),
		rate.min, rate.max, rate.unit, rate.currency, salary.min, salary.max, salary.unit, salary.currency,
		r.Place.City, r.Place.Department, r.Place.Region, r.Place.Country,
		string(cmp.Or(r.Remote, market.RemoteUnknown)), r.OnSite, texts(r.Contracts),
		string(cmp.Or(r.Seniority, market.SeniorityUnknown)), small(r.Years), small(r.Duration), r.Start, r.Language,
		string(cmp.Or(r.English, market.EnglishUnknown)), string(cmp.Or(r.Education, market.EducationUnknown)),
		string(cmp.Or(r.Client, market.ClientUnknown)), string(cmp.Or(r.Setting, market.SettingUnknown)),
		e.fields, e.values, e.origins, e.words, e.starts,
		texts(r.Notes), extractor, r.factsHash, r.rowHash,
	}
}

// posted keeps a day of publication that the column can hold and that can be true; anything else is not stated.
func posted(t time.Time) *time.Time {
	if t.Year() < 1990 || t.Year() > 2100 {
		return nil
	}
	t = t.UTC()
	return &t
}

// small narrows a count to the column's 32 bits; what does not fit is no count.
func small(n *int) *int32 {
	if n == nil || *n < math.MinInt32 || *n > math.MaxInt32 {
		return nil
	}
	v := int32(*n)
	return &v
}

// evidence is a list of market.Evidence turned on its side, one column per field.
type evidence struct {
	fields, values, origins, words []string
	starts                         []int32
}

func evidenceOf(list []market.Evidence) evidence {
	n := len(list)
	e := evidence{make([]string, n), make([]string, n), make([]string, n), make([]string, n), make([]int32, n)}
	for i, v := range list {
		e.fields[i], e.values[i], e.origins[i], e.words[i] = v.Field, v.Value, string(v.Origin), v.Words
		e.starts[i] = int32(min(max(v.Start, -1), math.MaxInt32))
	}
	return e
}
