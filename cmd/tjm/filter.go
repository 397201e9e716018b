package main

import (
	"slices"
	"strings"

	"tjm/internal/market"
)

// filterFlags narrow the market, for every command that reads it.
type filterFlags struct {
	Stack        []string `placeholder:"NAME" help:"Technologies, any of them."`
	WithChildren bool     `help:"Count a technology's children with it: Spring Boot and Hibernate for Java."`
	Region       []string `placeholder:"NAME" help:"Regions, such as Bretagne."`
	Place        []string `placeholder:"PLACE" help:"Places, any of them, from the widest name: FR, FR/Bretagne, FR/Bretagne/35, FR/Bretagne/Rennes, GB//London."`
	Country      []string `placeholder:"CODE" help:"Countries, such as FR."`
	Remote       []string `placeholder:"HOW" help:"full, partial, none or unknown."`
	Seniority    []string `placeholder:"LEVEL" help:"junior, mid, senior, lead or unknown."`
	Contract     []string `placeholder:"FORM" help:"freelance, permanent, fixed-term or apprenticeship."`
	Source       []string `placeholder:"ID" help:"Sources."`
	Company      []string `placeholder:"NAME" help:"Advertisers."`
	From         string   `placeholder:"YYYY-MM" help:"First month of publication."`
	To           string   `placeholder:"YYYY-MM" help:"Last month of publication, included."`
}

// filter checks the flags.
func (f filterFlags) filter() (market.Filter, error) {
	out := market.Filter{Stacks: f.Stack, Regions: f.Region, Countries: f.Country, Sources: f.Source, Companies: f.Company, WithChildren: f.WithChildren}
	var err error
	if out.Remote, err = terms("remote", f.Remote, market.RemoteFull, market.RemotePartial, market.RemoteNone, market.RemoteUnknown); err != nil {
		return out, err
	}
	if out.Seniority, err = terms("seniority", f.Seniority, market.Junior, market.Mid, market.Senior, market.Lead, market.SeniorityUnknown); err != nil {
		return out, err
	}
	if out.Contracts, err = terms("contract", f.Contract, market.Freelance, market.Permanent, market.FixedTerm, market.Apprenticeship); err != nil {
		return out, err
	}
	for _, path := range f.Place {
		place, err := market.ParsePlace(path)
		if err != nil {
			return out, usagef("--place: %w", err)
		}
		out.Places = append(out.Places, place)
	}
	for _, m := range []struct {
		flag, value string
		to          *market.Month
	}{{"from", f.From, &out.From}, {"to", f.To, &out.To}} {
		if m.value == "" {
			continue
		}
		if *m.to, err = market.ParseMonth(m.value); err != nil {
			return out, usagef("--%s: %w", m.flag, err)
		}
	}
	if out.From != 0 && out.To != 0 && out.From > out.To {
		return out, usagef("--from %s is after --to %s", out.From, out.To)
	}
	return out, nil
}

// terms checks values of a closed vocabulary.
func terms[T ~string](flag string, values []string, allowed ...T) ([]T, error) {
	var out []T
	for _, v := range values {
		if !slices.Contains(allowed, T(v)) {
			names := make([]string, len(allowed))
			for i, a := range allowed {
				names[i] = string(a)
			}
			return nil, usagef("--%s %q: want one of %s", flag, v, strings.Join(names, ", "))
		}
		out = append(out, T(v))
	}
	return out, nil
}

var dimensions = []market.Dimension{
	market.ByStack, market.ByRegion, market.ByCountry, market.ByCity, market.ByRole, market.ByRemote, market.BySeniority,
	market.ByContract, market.BySource, market.ByCompany, market.ByMonth,
}

// parseDimensions reads the value of --by.
func parseDimensions(names []string) ([]market.Dimension, error) {
	dims, err := terms("by", names, dimensions...)
	if err != nil {
		return nil, err
	}
	for i, d := range dims {
		if slices.Contains(dims[:i], d) {
			return nil, usagef("--by: %s is there twice", d)
		}
	}
	return dims, nil
}
