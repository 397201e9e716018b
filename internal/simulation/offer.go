package simulation

import "tjm/internal/market"

// Offer is the ad as perfect extraction would give it: the truth, in the market's nouns. base is the board's address.
func (a Ad) Offer(base string) market.Offer {
	o := market.Offer{
		Source: boardNames[a.Board], ID: a.ID, URL: base + "/" + a.ID, Title: a.Title, Company: a.Company, Posted: a.Posted,
		Text: a.Body, Role: a.Role, Stacks: a.Stacks, Rate: a.Rate, Place: a.Place, Remote: a.Remote,
		Contracts: a.Contracts, Seniority: a.Seniority, Language: a.Lang, Start: a.Start,
	}
	if a.Remote == market.RemotePartial {
		days := float64(a.OnSite)
		o.OnSite = &days
	}
	if a.Years > 0 {
		o.Years = &a.Years
	}
	if a.Months > 0 {
		o.Duration = &a.Months
	}
	return o
}
