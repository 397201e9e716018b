// Package jobposting reads the schema.org JobPosting that a page carries for search engines: as JSON-LD, as microdata,
// as RDFa. What boards publish under that name is often broken, so reading is tolerant and believing is not: a value
// that cannot be true is refused, with the reason in Notes.
//
//   - find.go: Find, every posting of a document, the best notation first
//   - json.go: a reader of JSON as boards write it
//   - jsonld.go: postings in JSON-LD, through arrays, @graph and @id
//   - items.go: postings in microdata and RDFa
//   - node.go: one item of any notation, and how its properties are read
//   - posting.go: Posting, and reading one
//   - salary.go: baseSalary in its many forms
//   - unit.go: the spellings of units and amounts
//   - location.go: jobLocation, and the words that stand for no place
//   - employment.go: employmentType in its many spellings
package jobposting
