// Package profile reads whom an ad asks for and where they would work: level, years of experience, English, diploma,
// the kind of client, and whether the work starts from scratch.
//
//   - seniority.go: Seniority, from the explicit word, else from the years
//   - levelwords.go, levelcontext.go: words for a level, and whether they are said of the person asked for
//   - levelothers.go: levels of those who are helped or served
//   - greeted.go: levels that are welcome, or do not matter
//   - skills.go: years behind the names of a list
//   - length.go: years that are the length of the work, months of experience, and parts of longer numbers
//   - another.go: years of somebody of the house, years long ago, waived or told to be something else
//   - years.go, yearspan.go, yearwords.go, yearcontext.go: Years, the least total experience asked; the spans and bare
//     figures read; the words around them
//   - english.go: English
//   - education.go: Education, the lowest diploma asked
//   - client.go, headcount.go: Client, from its signs and from its heads
//   - setting.go: Setting
package profile
