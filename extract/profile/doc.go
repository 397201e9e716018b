// Package profile reads whom an ad asks for and where they would work: level, years of experience, English, diploma,
// the kind of client, and whether the work starts from scratch.
//
//   - seniority.go: Seniority, from the explicit word, else from the years
//   - levelwords.go, levelcontext.go: words for a level, and whether they are said of the person asked for
//   - years.go, yearwords.go: Years, the least total experience asked
//   - english.go: English
//   - education.go: Education, the lowest diploma asked
//   - client.go: Client
//   - setting.go: Setting
package profile
