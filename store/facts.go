package store

import (
	"context"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"runtime"
	"time"

	"golang.org/x/sync/errgroup"

	"tjm/internal/market"
)

// hashedAtOnce is how many offers one processor hashes at a time.
const hashedAtOnce = 256

// facts are what an ad states, in the form that is hashed to tell whether it changed. The addresses, the text and the
// extraction's own remarks are not facts. Absent fields leave no trace, so a field added later changes no old hash.
type facts struct {
	Title     string            `json:"title,omitzero"`
	Company   string            `json:"company,omitzero"`
	Posted    time.Time         `json:"posted,omitzero"`
	Role      market.Role       `json:"role,omitzero"`
	Stacks    []string          `json:"stacks,omitempty"`
	Rate      *market.Pay       `json:"rate,omitzero"`
	Salary    *market.Pay       `json:"salary,omitzero"`
	Place     market.Place      `json:"place,omitzero"`
	Remote    market.Remote     `json:"remote,omitzero"`
	OnSite    *float64          `json:"on_site,omitzero"`
	Contracts []market.Contract `json:"contracts,omitempty"`
	Seniority market.Seniority  `json:"seniority,omitzero"`
	Years     *int              `json:"years,omitzero"`
	Duration  *int              `json:"duration,omitzero"`
	Start     string            `json:"start,omitzero"`
	Language  string            `json:"language,omitzero"`
	English   market.English    `json:"english,omitzero"`
	Education market.Education  `json:"education,omitzero"`
	Client    market.Client     `json:"client,omitzero"`
	Setting   market.Setting    `json:"setting,omitzero"`
}

func factsOf(o market.Offer) facts {
	return facts{
		Title: o.Title, Company: o.Company, Posted: o.Posted, Role: o.Role, Stacks: o.Stacks, Rate: o.Rate,
		Salary: o.Salary, Place: o.Place, Remote: o.Remote, OnSite: o.OnSite, Contracts: o.Contracts,
		Seniority: o.Seniority, Years: o.Years, Duration: o.Duration, Start: o.Start, Language: o.Language,
		English: o.English, Education: o.Education, Client: o.Client, Setting: o.Setting,
	}
}

// hashes returns the hash of the facts and that of the whole row, the extractor's version included.
func hashes(o market.Offer, extractor string) (factsHash, rowHash uint64, err error) {
	stated, err := json.Marshal(factsOf(o))
	if err != nil {
		return 0, 0, fmt.Errorf("offer %s of %s: %w", o.ID, o.Source, err)
	}
	h := fnv.New64a()
	h.Write(stated)
	factsHash = h.Sum64()
	rest, err := json.Marshal([]any{extractor, o.URL, o.Text, o.Evidence, o.Notes})
	if err != nil {
		return 0, 0, fmt.Errorf("offer %s of %s: %w", o.ID, o.Source, err)
	}
	h.Write(rest)
	return factsHash, h.Sum64(), nil
}

// sums are the hashes of one offer.
type sums struct{ facts, row uint64 }

// sumsOf hashes offers on all processors.
func sumsOf(ctx context.Context, offers []market.Offer, extractor string) ([]sums, error) {
	list := make([]sums, len(offers))
	g, all := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for at := 0; at < len(offers); at += hashedAtOnce {
		g.Go(func() (err error) {
			for i := at; i < min(at+hashedAtOnce, len(offers)) && err == nil && all.Err() == nil; i++ {
				list[i].facts, list[i].row, err = hashes(offers[i], extractor)
			}
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	return list, context.Cause(ctx)
}
