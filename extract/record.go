package extract

import (
	"encoding/json"
	"fmt"
	"io"

	"tjm/internal/market"
)

// Record is an offer as JSON. Keys never disappear: an unknown fact is null, "unknown" or an empty list.
type Record struct {
	ID        string            `json:"id"`
	Role      market.Role       `json:"role"`
	Stacks    []string          `json:"stacks"`
	Rate      *market.Pay       `json:"rate"`
	Salary    *market.Pay       `json:"salary"`
	Place     RecordPlace       `json:"place"`
	Remote    market.Remote     `json:"remote"`
	OnSite    *float64          `json:"on_site_days"` // per week
	Contract  []market.Contract `json:"contract"`
	Seniority market.Seniority  `json:"seniority"`
	Years     *int              `json:"years"`
	Duration  *int              `json:"duration_months"`
	Start     *string           `json:"start"` // "asap", "2026-01" or "2026-01-15"
	Language  *string           `json:"language"`
	English   market.English    `json:"english"`
	Education market.Education  `json:"education"`
	Client    market.Client     `json:"client"`
	Setting   market.Setting    `json:"setting"`
}

// RecordPlace is a place whose unknown parts are null.
type RecordPlace struct {
	City       *string `json:"city"`
	Department *string `json:"department"`
	Region     *string `json:"region"`
	Country    *string `json:"country"`
}

// PageRecord is an offer read from a page: a Record and where it was read.
type PageRecord struct {
	Record
	URL     *string `json:"url"`
	Title   *string `json:"title"`
	Company *string `json:"company"`
	Posted  *string `json:"posted"` // 2026-01-15
	Source  *string `json:"source"`
}

// NewRecord returns an offer in its JSON form.
func NewRecord(o market.Offer) Record {
	r := Record{
		ID: o.ID, Role: or(o.Role, market.Other), Stacks: o.Stacks, Rate: o.Rate, Salary: o.Salary,
		Place:  RecordPlace{optional(o.Place.City), optional(o.Place.Department), optional(o.Place.Region), optional(o.Place.Country)},
		Remote: or(o.Remote, market.RemoteUnknown), OnSite: o.OnSite, Contract: o.Contracts,
		Seniority: or(o.Seniority, market.SeniorityUnknown), Years: o.Years, Duration: o.Duration,
		Start: optional(o.Start), Language: optional(o.Language),
		English: or(o.English, market.EnglishUnknown), Education: or(o.Education, market.EducationUnknown),
		Client: or(o.Client, market.ClientUnknown), Setting: or(o.Setting, market.SettingUnknown),
	}
	if r.Stacks == nil {
		r.Stacks = []string{}
	}
	if r.Contract == nil {
		r.Contract = []market.Contract{}
	}
	return r
}

// NewPageRecord returns an offer read from a page in its JSON form.
func NewPageRecord(o market.Offer) PageRecord {
	r := PageRecord{Record: NewRecord(o), URL: optional(o.URL), Title: optional(o.Title), Company: optional(o.Company), Source: optional(o.Source)}
	if !o.Posted.IsZero() {
		day := o.Posted.UTC().Format("2006-01-02")
		r.Posted = &day
	}
	return r
}

// WriteJSONL writes the offer of a text as one line of JSON.
func WriteJSONL(w io.Writer, o market.Offer) error { return writeLine(w, o.ID, NewRecord(o)) }

// WritePageJSONL writes an offer read from a page as one line of JSON.
func WritePageJSONL(w io.Writer, o market.Offer) error { return writeLine(w, o.ID, NewPageRecord(o)) }

func writeLine(w io.Writer, id string, record any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(record); err != nil {
		return fmt.Errorf("writing offer %q: %w", id, err)
	}
	return nil
}

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func or[T ~string](v, unknown T) T {
	if v == "" {
		return unknown
	}
	return v
}
