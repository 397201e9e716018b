package store

import (
	"bytes"
	"errors"
	"io"
	"testing"
	"testing/iotest"
	"time"

	"github.com/ClickHouse/ch-go/proto"
	"github.com/google/go-cmp/cmp"

	"tjm/internal/market"
)

// answered is an answer of one block of offers as the engine writes it, with texts by dictionaries or plain.
func answered(t testing.TB, offers []market.OfferRow, dictionary bool) []byte {
	t.Helper()
	text := func(of func(market.OfferRow) string) proto.ColInput {
		plain := new(proto.ColStr)
		coded := plain.LowCardinality()
		for _, o := range offers {
			if dictionary {
				coded.Append(of(o))
			} else {
				plain.Append(of(o))
			}
		}
		if dictionary {
			return coded
		}
		return plain
	}
	list := func(of func(market.OfferRow) []string) proto.ColInput {
		c := new(proto.ColStr).LowCardinality().Array()
		for _, o := range offers {
			c.Append(of(o))
		}
		return c
	}
	bound := func(of func(market.OfferRow) *float64) proto.ColInput {
		c := new(proto.ColFloat64).Nullable()
		for _, o := range offers {
			if v := of(o); v != nil {
				c.Append(proto.NewNullable(*v))
			} else {
				c.Append(proto.Null[float64]())
			}
		}
		return c
	}
	moment := func(of func(market.OfferRow) time.Time) *proto.ColDateTime64 {
		c := new(proto.ColDateTime64).WithPrecision(proto.PrecisionMilli).WithLocation(time.UTC)
		for _, o := range offers {
			c.Append(of(o))
		}
		return c
	}
	posted, closed := new(proto.ColDate).Nullable(), proto.NewColNullable[time.Time](new(proto.ColDateTime64).WithPrecision(proto.PrecisionMilli).WithLocation(time.UTC))
	for _, o := range offers {
		posted.Append(proto.Nullable[time.Time]{Set: !o.Posted.IsZero(), Value: o.Posted})
		closed.Append(proto.Nullable[time.Time]{Set: !o.Closed.IsZero(), Value: o.Closed})
	}
	rate := func(o market.OfferRow) market.Pay {
		if o.Rate == nil {
			return market.Pay{}
		}
		return *o.Rate
	}
	columns := []proto.ColInput{
		text(func(o market.OfferRow) string { return o.Source }), text(func(o market.OfferRow) string { return o.ID }),
		text(func(o market.OfferRow) string { return o.URL }), text(func(o market.OfferRow) string { return o.Title }),
		text(func(o market.OfferRow) string { return o.Company }), list(func(o market.OfferRow) []string { return o.Stacks }),
		bound(func(o market.OfferRow) *float64 { return rate(o).Min }), bound(func(o market.OfferRow) *float64 { return rate(o).Max }),
		text(func(o market.OfferRow) string { return string(rate(o).Unit) }), text(func(o market.OfferRow) string { return rate(o).Currency }),
		text(func(o market.OfferRow) string { return o.Place.City }), text(func(o market.OfferRow) string { return o.Place.Department }),
		text(func(o market.OfferRow) string { return o.Place.Region }), text(func(o market.OfferRow) string { return o.Place.Country }),
		text(func(o market.OfferRow) string { return string(o.Remote) }), text(func(o market.OfferRow) string { return string(o.Seniority) }),
		list(func(o market.OfferRow) []string { return texts(o.Contracts) }), text(func(o market.OfferRow) string { return string(o.Role) }),
		posted, moment(func(o market.OfferRow) time.Time { return o.FirstSeen }), moment(func(o market.OfferRow) time.Time { return o.LastSeen }), closed,
	}
	input := make([]proto.InputColumn, len(columns))
	for i, c := range columns {
		input[i] = proto.InputColumn{Name: "c", Data: c}
	}
	var out proto.Buffer
	if err := (proto.Block{Columns: len(input), Rows: len(offers)}).EncodeRawBlock(&out, 0, input); err != nil {
		t.Fatal(err)
	}
	return out.Buf
}

func twoOffers() []market.OfferRow {
	low, high := 450.5, 600.0
	at := time.Date(2026, 3, 1, 9, 30, 0, 5e6, time.UTC)
	return []market.OfferRow{
		{
			Source: "alpha", ID: "a1", URL: "https://alpha.example/a1", Title: "Développeur Go", Company: "Acme", Stacks: []string{"Go", "Kafka"},
			Rate:   &market.Pay{Min: &low, Max: &high, Unit: market.Daily, Currency: "EUR"},
			Place:  market.Place{City: "Paris", Department: "75", Region: "Île-de-France", Country: "FR"},
			Remote: market.RemoteFull, Seniority: market.Senior, Contracts: []market.Contract{market.Freelance}, Role: market.Backend,
			Posted: at.Truncate(24 * time.Hour), FirstSeen: at, LastSeen: at.Add(time.Hour), Closed: at.Add(2 * time.Hour),
		},
		{Source: "alpha", ID: "a2", Title: string(bytes.Repeat([]byte("long "), 1<<16)), Stacks: []string{}, FirstSeen: at, LastSeen: at},
	}
}

func TestBlocksOfOffersAreRead(t *testing.T) {
	for _, dictionary := range []bool{false, true} {
		offers := twoOffers()
		in := append(answered(t, offers, dictionary), answered(t, offers[:1], !dictionary)...)
		blocks := newOfferBlocks(iotest.HalfReader(bytes.NewReader(in)))
		got, err := blocks.next(nil)
		if diff := cmp.Diff(offers, got); err != nil || diff != "" {
			t.Errorf("first block: %v\n%s", err, diff)
		}
		kept := got[1]
		got, err = blocks.next(got[:0])
		if diff := cmp.Diff(offers[:1], got); err != nil || diff != "" {
			t.Errorf("second block: %v\n%s", err, diff)
		}
		if _, err = blocks.next(nil); err != io.EOF { //nolint:errorlint // a cut answer wraps it
			t.Errorf("the end: %v, want io.EOF itself", err)
		}
		if diff := cmp.Diff(offers[1], kept); diff != "" {
			t.Errorf("a row changed when the next block was read:\n%s", diff)
		}
	}
}

func TestADamagedAnswerIsAnError(t *testing.T) {
	whole := answered(t, twoOffers()[:1], true)
	for n := 1; n < len(whole); n++ {
		if _, err := newOfferBlocks(bytes.NewReader(whole[:n])).next(nil); !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Fatalf("cut after %d of %d bytes: %v", n, len(whole), err)
		}
	}
	for name, in := range map[string][]byte{
		"other columns": {21, 1},
		"too many rows": {22, 0xff, 0xff, 0xff, 0xff, 0x0f},
	} {
		if _, err := newOfferBlocks(bytes.NewReader(in)).next(nil); !errors.Is(err, errDamaged) {
			t.Errorf("%s: %v, want %v", name, err, errDamaged)
		}
	}
}

func FuzzOfferBlocks(f *testing.F) {
	f.Add(answered(f, twoOffers()[:1], true))
	f.Add(answered(f, twoOffers()[:1], false))
	f.Fuzz(func(_ *testing.T, in []byte) {
		blocks := newOfferBlocks(bytes.NewReader(in))
		for err := error(nil); err == nil; {
			_, err = blocks.next(nil)
		}
	})
}
