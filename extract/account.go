package extract

import (
	"strconv"
	"strings"
	"time"

	"tjm/extract/text"
	"tjm/internal/market"
)

// maxRefused bounds the refusals that an Account holds.
const maxRefused = 200

// Account tells how one offer was read, for whoever looks for the reason of a wrong fact.
type Account struct {
	Offer    market.Offer
	Refused  []text.Note // considered and refused; spans are bytes of Offer.Title + "\n" + Offer.Text
	Contests []Contest   // facts that a field and the text state differently
	Remarks  []string    // the rest of Offer.Notes: personal data taken out, fields that could not be read
}

// Contest is a fact that a field and the text state differently.
type Contest struct {
	Field  string
	Stated string // what the field says
	Read   string // what the text says
	Kept   string // what the offer has
	Rule   string // the rule that decided, in English
}

// Fact is one fact of an offer. Values are written as in market.Evidence.
type Fact struct {
	Field  string
	Value  string            // empty when the ad does not state it
	Proofs []market.Evidence // the words that state Value, or a less precise form of it
	Others []market.Evidence // the words that state something else, which was overruled
}

// AccountOf reads an offer as Text does, and tells how.
func (e *Extractor) AccountOf(title, body string, now time.Time) Account {
	r := e.read(title, body, now)
	r.offer.ID = hashID("", r.offer.Title, r.offer.Text)
	return r.account()
}

func (r *reading) account() Account {
	return Account{Offer: r.offer, Refused: r.refused, Contests: r.contests, Remarks: r.remarks}
}

// add puts an offer that is finished, and how it was read, into the result.
func (result *Result) add(r *reading) {
	detach(&r.offer)
	result.Offers = append(result.Offers, r.offer)
	result.Accounts = append(result.Accounts, r.account())
}

// detach gives an offer strings of its own: those of a page's tree are parts of the whole page, which an offer that waits
// to be stored would hold in memory.
func detach(o *market.Offer) {
	for _, s := range []*string{&o.ID, &o.URL, &o.Title, &o.Company, &o.Text} {
		*s = strings.Clone(*s)
	}
	for i := range o.Evidence {
		if e := &o.Evidence[i]; e.Start < 0 {
			e.Value, e.Words = strings.Clone(e.Value), strings.Clone(e.Words)
		}
	}
}

// Facts lists every fact that an offer can state in a fixed order, also those it does not state. Each technology is a
// fact of its own.
func (a Account) Facts() []Fact {
	o := a.Offer
	facts := []Fact{a.fact("role", unless(string(o.Role), string(market.Other)))}
	for _, name := range o.Stacks {
		facts = append(facts, a.fact("stacks", name))
	}
	if len(o.Stacks) == 0 {
		facts = append(facts, Fact{Field: "stacks"})
	}
	facts = append(
		facts,
		a.fact("rate", money(o.Rate)),
		a.fact("salary", money(o.Salary)),
		a.fact("place", where(o.Place)),
		a.fact("remote", unless(string(o.Remote), string(market.RemoteUnknown))),
		a.onSite(),
		a.fact("contract", names(o.Contracts)),
		a.fact("seniority", unless(string(o.Seniority), string(market.SeniorityUnknown))),
		a.fact("years", whole(o.Years)),
		a.fact("duration_months", whole(o.Duration)),
		a.fact("start", o.Start),
		a.fact("language", o.Language),
		a.fact("english", unless(string(o.English), string(market.EnglishUnknown))),
		a.fact("education", unless(string(o.Education), string(market.EducationUnknown))),
		a.fact("client", unless(string(o.Client), string(market.ClientUnknown))),
		a.fact("setting", unless(string(o.Setting), string(market.SettingUnknown))),
		a.fact("company", o.Company),
	)
	posted := ""
	if !o.Posted.IsZero() {
		posted = o.Posted.Format(time.DateOnly)
	}
	return append(facts, a.fact("posted", posted))
}

// fact gathers the evidence of one fact.
func (a Account) fact(field, value string) Fact {
	f := Fact{Field: field, Value: value}
	for _, e := range a.Offer.Evidence {
		switch {
		case e.Field != field:
		case e.Value == value || within(field, e.Value, value):
			f.Proofs = append(f.Proofs, e)
		case field != "stacks":
			f.Others = append(f.Others, e)
		}
	}
	return f
}

// within reports whether evidence states a part of a value: one of several contracts, the region of a town.
func within(field, part, value string) bool {
	switch field {
	case "contract":
		for _, c := range strings.Split(part, ", ") {
			if !strings.Contains(", "+value+", ", ", "+c+", ") {
				return false
			}
		}
		return true
	case "place":
		return part != "" && strings.HasSuffix(value, ", "+part)
	}
	return false
}

// onSite is the number of days on site, which is read with the words about remote work.
func (a Account) onSite() Fact {
	f := Fact{Field: "on_site_days"}
	if a.Offer.OnSite == nil {
		return f
	}
	f.Value = strconv.FormatFloat(*a.Offer.OnSite, 'f', -1, 64)
	for _, e := range a.Offer.Evidence {
		if e.Field == "remote" && e.Origin == market.OriginText {
			f.Proofs = append(f.Proofs, e)
		}
	}
	return f
}

func unless(value, unknown string) string {
	if value == unknown {
		return ""
	}
	return value
}

func whole(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}
