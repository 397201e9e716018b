package extract

import (
	"strconv"
	"strings"
	"time"

	"tjm/extract/jobposting"
	"tjm/extract/profile"
	"tjm/extract/text"
	"tjm/extract/when"
	"tjm/internal/market"
)

// remoteWords are the values that boards' own fields have for remote work.
var remoteWords = map[string]market.Remote{
	"full": market.RemoteFull, "fulltime": market.RemoteFull, "full remote": market.RemoteFull, "remote": market.RemoteFull,
	"total": market.RemoteFull, "100%": market.RemoteFull, "100": market.RemoteFull, "100% remote": market.RemoteFull,
	"fully_remote": market.RemoteFull, "full_remote": market.RemoteFull, "telecommute": market.RemoteFull, "yes": market.RemoteFull,
	"partial": market.RemotePartial, "hybrid": market.RemotePartial, "hybride": market.RemotePartial, "partiel": market.RemotePartial,
	"punctual": market.RemotePartial, "occasional": market.RemotePartial, "occasionnel": market.RemotePartial,
	"none": market.RemoteNone, "no": market.RemoteNone, "on-site": market.RemoteNone, "onsite": market.RemoteNone,
	"on site": market.RemoteNone, "sur site": market.RemoteNone, "vor ort": market.RemoteNone, "0%": market.RemoteNone, "0": market.RemoteNone,
	"présentiel": market.RemoteNone, "presentiel": market.RemoteNone,
}

// termFields lays the fields about contract, remote work, level and dates over what the prose says.
func (e *Extractor) termFields(r *reading, v map[string]string, origin market.Origin, now time.Time) {
	if list := jobposting.Contracts([]string{v["contract"]}); len(list) > 0 {
		r.contracts(list, origin, "field contract "+v["contract"])
	}
	if mode, ok := remoteWords[strings.ToLower(v["remote"])]; ok {
		r.remote(mode, origin, "field remote "+v["remote"])
	}
	if v["start"] != "" {
		if start, _ := when.Start(text.New("", "Start: "+v["start"]), now); start != "" {
			r.overrule("start", start, r.offer.Start, origin, "field start "+v["start"])
			r.offer.Start = start
		}
	}
	if v["duration"] != "" {
		if months, _ := when.Duration(text.New("", "Durée : "+v["duration"])); months != nil {
			before := ""
			if r.offer.Duration != nil {
				before = strconv.Itoa(*r.offer.Duration)
			}
			r.overrule("duration_months", strconv.Itoa(*months), before, origin, "field duration "+v["duration"])
			r.offer.Duration = months
		}
	}
	if v["seniority"] != "" {
		level := profile.Seniority(text.New(v["seniority"], ""), profile.Experience{})
		if level.Seniority != market.SeniorityUnknown {
			before := string(r.offer.Seniority)
			if before == string(market.SeniorityUnknown) {
				before = ""
			}
			r.overrule("seniority", string(level.Seniority), before, origin, "field seniority "+v["seniority"])
			r.offer.Seniority = level.Seniority
		}
	}
}
