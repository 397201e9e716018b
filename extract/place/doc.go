// Package place finds where the work of an offer is: its town, region and country.
//
// The gazetteer (data/*.tsv) names French regions, departments, about 2,800 communes, business districts and
// agglomerations, the towns of the neighbouring countries with their region, and large towns elsewhere. One pass over
// the text finds every name in it; the words around a name then tell a work place ("Lieu : Lyon", "mission à Lille",
// "Einsatzort ist Bonn") from other towns (teams, agencies, schools, hosting), and common words (Nice, Tours, Essen,
// Reading) from towns of that name.
//
//   - gazetteer.go: Gazetteer, the table and its senses
//   - tables.go: the embedded tables
//   - supplement.go: the commune list that a user may add
//   - lexer.go: words of the written text, split where case changes
//   - trie.go: names by their words
//   - scan.go: every name in a text
//   - window.go: the folded words around a name
//   - hires.go: who is joined and who looks for somebody
//   - gathering.go: where a scattered team meets, and whose hour a town gives
//   - ownplace.go: what the authors say of their own land and office
//   - frequency.go: how often one is somewhere, who lives where
//   - label.go: "Lieu :", "Einsatzort:", "Où ?"
//   - cue.go: the words that make a town the work's, or not
//   - confirm.go: departments, postcodes and regions beside a name
//   - number.go: departments and postcodes that stand alone
//   - sense.go: which of several places a name means
//   - rank.go: how surely a name is the work's place
//   - find.go: Find
//   - country.go: countries named as the work's
//   - lists.go: several towns named together
//   - naming.go: products that bear a name, branches that hire
//   - partof.go: names that are part of a school's, a product's, a company's
//   - plz.go: areas of German postcodes
//   - unlisted.go: towns that no table knows, with their department, country or state
//   - postcode.go: postcode to department
//   - resolve.go: Resolve, for structured fields
package place
