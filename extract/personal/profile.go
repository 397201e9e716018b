package personal

import (
	"slices"
	"strings"
)

// personalPages are addresses that lead to one person. Companies' own pages (linkedin.com/company) stay.
var personalPages = []string{
	"linkedin.com/in/", "linkedin.com/pub/", "xing.com/profile/", "calendly.com/", "cal.com/", "wa.me/", "whatsapp.com/send",
	"whatsapp.com/channel/", "chat.whatsapp.com/", "t.me/", "telegram.me/", "m.me/", "meetings.hubspot.com/", "doodle.com/bp/",
	"malt.fr/profile/", "malt.com/profile/", "signal.me/", "discordapp.com/users/", "facebook.com/profile", "instagram.com/",
	"outlook.office365.com/owa/calendar/", "calendar.app.google/", "zcal.co/", "koalendar.com/", "lnkd.in/",
}

// handleCues announce a handle: "Telegram : @julie_m".
var handleCues = []string{"telegram", "whatsapp", "skype", "discord", "signal", "twitter", "instagram", "insta", "slack", "linkedin", "threema", "handle", "pseudo", "dm", "mp", "bluesky", "mastodon"}

// profiles finds personal pages by their slash and handles by their @.
func profiles(s string, found []Removal) []Removal {
	for at := 0; ; {
		i := strings.IndexAny(s[at:], "/@")
		if i < 0 {
			break
		}
		at += i
		r, ok := Removal{}, false
		if s[at] == '/' {
			r, ok = pageAt(s, at)
		} else {
			r, ok = handleAt(s, at)
		}
		if ok {
			found = append(found, r)
		}
		at = max(r.To, at+1)
	}
	for at := 0; ; {
		i := strings.Index(s[at:], "skype:")
		if i < 0 {
			return found
		}
		r := pageAround(s, at+i, len("skype:"))
		if r.To > at+i+len("skype:") {
			found = append(found, r)
		}
		at += i + len("skype:")
	}
}

// pageAt reads the personal page whose host ends at the slash s[at].
func pageAt(s string, at int) (Removal, bool) {
	if at == 0 || !isASCIILetter(s[at-1]) {
		return Removal{}, false
	}
	for _, page := range personalPages {
		from := at - strings.IndexByte(page, '/')
		if from < 0 || from+len(page) > len(s) || !strings.EqualFold(s[from:from+len(page)], page) {
			continue
		}
		if from > 0 && isAlnum(s[from-1]) {
			continue // the end of another host: "example-x.me/"
		}
		r := pageAround(s, from, len(page))
		return r, r.To > from+len(page)
	}
	return Removal{}, false
}

// pageAround extends the page's name at s[at:at+n] to the whole address.
func pageAround(s string, at, n int) Removal {
	from, to := at, at+n
	for from > 0 && at-from < 40 && !strings.ContainsRune(" \t\r\n()<>[]\"',;|", rune(s[from-1])) {
		from--
	}
	for to < len(s) && !strings.ContainsRune(" \t\r\n()<>[]\"',;|", rune(s[to])) {
		to++
	}
	for to > at+n && strings.ContainsRune(".!?:*", rune(s[to-1])) {
		to--
	}
	return Removal{Profile, from, to}
}

// handleAt reads the handle whose @ is s[at], when a cue and a colon or a blank stand before it.
func handleAt(s string, at int) (Removal, bool) {
	end := at
	for end > 0 && at-end < 4 && strings.IndexByte(" :=-(,", s[end-1]) >= 0 {
		end--
	}
	if end == at {
		return Removal{}, false
	}
	from := end
	for from > 0 && end-from < 12 && isASCIILetter(s[from-1]) {
		from--
	}
	if !slices.ContainsFunc(handleCues, func(c string) bool { return strings.EqualFold(c, s[from:end]) }) {
		return Removal{}, false
	}
	to := at + 1
	for to < len(s) && (isAlnum(s[to]) || s[to] == '_' || s[to] == '.' || s[to] == '-' || s[to] == '#') {
		to++
	}
	for to > at+1 && s[to-1] == '.' {
		to--
	}
	return Removal{Profile, at, to}, to-at > 3
}
