// Package terms reads the terms of work that an ad offers: how much of it is done away from the client's site, and
// under which forms of employment.
//
// Every statement about where the work is done is turned into a weight and, where it counts, into days on site a week;
// the heaviest decides. Counted days weigh most, then refusals, then words for all of the time, then bare mentions.
//
//   - remotewords.go: the words for site and distance
//   - counts.go, countwords.go: days a week, a fortnight, a month or a year; shares of the time
//   - days.go: what counts mean in days on site
//   - nearest.go: which side a count belongs to
//   - parts.go: days as a part of others ("zwei von fünf", "dont un à Brest"), and what kind of days
//   - visits.go: days on site counted for the whole work
//   - towns.go: days beside a town or a room
//   - plainwords.go: places and freedoms said without a word of the trade
//   - shares.go: weeks split without a word for site or distance
//   - ratio.go: two shares that make a whole; "anywhere" beside the terms
//   - bypassed.go: words for distance and site that are about users, a ministry, machines or the first day
//   - mention.go, presence.go: what bare words for distance and for site say
//   - whereabouts.go, situation.go, rooms.go, whereaboutswords.go: sentences that say who is where how often in other words
//   - howoften.go: the words for every day, some days and seldom
//   - freedomwords.go, boundwords.go: the place is no matter; nothing leaves it
//   - gist.go, gistfound.go, gistwords.go: sentences read by their words alone, where nothing else says anything
//   - screens.go: work that goes through a wire as a whole
//   - denial.go, dismissal.go: how far a denial reaches, before and behind its word; remote work waved aside
//   - remote.go: Remote, the decision
//   - contractwords.go: the words for the forms of employment
//   - tenderwords.go: the words by which a price or a supplier is asked for
//   - contractcontext.go, elsewhere.go: forms refused, of other people, of the candidate's past, of Java
//   - refusalwords.go: the words that refuse a form or make it that of others
//   - endless.go: employments without an end, of civil servants too
//   - independent.go: freelancers told from the adjective, and forms that exclude the others
//   - bystander.go: freelancers of the house, of the past and of the product
//   - colleagues.go: forms of people who are counted, not sought, and of the reader today
//   - eitherwords.go: employment and work on invoice named at once, prices left to whoever answers
//   - trainees.go: trainings offered and asked for, people who are looked after or leave
//   - tender.go: whether such words are about the ad itself
//   - contract.go: Contracts, the decision
package terms
