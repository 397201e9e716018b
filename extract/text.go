package extract

import (
	"strings"
	"time"

	"tjm/extract/language"
	"tjm/extract/personal"
	"tjm/extract/text"
	"tjm/internal/market"
)

// The longest ad that is read, in bytes; the rest is left out.
const (
	maxTitle = 500
	maxBody  = 200_000
)

// Text reads an offer from a title and a body, which may be plain text only. now is the instant that relative dates
// refer to. The offer has no source and no address; its id is a hash of its words until the caller sets one.
func (e *Extractor) Text(title, body string, now time.Time) market.Offer {
	r := e.read(title, body, now)
	r.offer.ID = hashID("", r.offer.Title, r.offer.Text)
	return r.offer
}

// read finds every fact that the words state, after taking personal data out of them.
func (e *Extractor) read(title, body string, now time.Time) *reading {
	title = clip(strings.Join(strings.Fields(unescaped(title)), " "), maxTitle)
	body = clip(strings.TrimSpace(unescaped(strings.ToValidUTF8(body, "\uFFFD"))), maxBody)
	found := map[personal.Kind]int{}
	title, body = redact(title, found), redact(body, found)
	r := &reading{doc: text.New(title, body)}
	if len(found) > 0 {
		r.remark("personal data taken out: " + removals(found))
	}
	o := &r.offer
	o.Title, o.Text = title, body
	o.Role, o.Remote, o.Seniority = market.Other, market.RemoteUnknown, market.SeniorityUnknown
	o.English, o.Education = market.EnglishUnknown, market.EducationUnknown
	o.Client, o.Setting = market.ClientUnknown, market.SettingUnknown
	o.Language = language.Of(r.doc)
	e.findStacks(r)
	e.findPlace(r)
	r.findPay()
	r.findContracts()
	r.findRemote()
	r.findDates(now)
	r.findProfile()
	return r
}
