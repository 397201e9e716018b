package extract

import (
	"strconv"

	"tjm/extract/profile"
	"tjm/internal/market"
)

// findProfile reads who is looked for, and by whom.
func (r *reading) findProfile() {
	o := &r.offer
	years := profile.Years(r.doc)
	if o.Years = years.Years; o.Years != nil {
		r.prove("years", strconv.Itoa(*o.Years), years.Span)
	}
	r.refusals(years.Notes)
	level := profile.Seniority(r.doc, years)
	if o.Seniority = level.Seniority; o.Seniority != market.SeniorityUnknown {
		r.prove("seniority", string(o.Seniority), level.Span)
	}
	r.refusals(level.Notes)
	english := profile.English(r.doc)
	if o.English = english.English; o.English != market.EnglishUnknown {
		r.prove("english", string(o.English), english.Span)
	}
	diploma := profile.Education(r.doc)
	if o.Education = diploma.Education; o.Education != market.EducationUnknown {
		r.prove("education", string(o.Education), diploma.Span)
	}
	client := profile.Client(r.doc)
	if o.Client = client.Client; o.Client != market.ClientUnknown {
		r.prove("client", string(o.Client), client.Span)
	}
	ground := profile.Setting(r.doc)
	if o.Setting = ground.Setting; o.Setting != market.SettingUnknown {
		r.prove("setting", string(o.Setting), ground.Span)
	}
}
