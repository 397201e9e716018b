// Package sites reads site definitions: one YAML file per source that says where its offers are listed, how politely to
// ask, and which selector or JSON path holds which fact. A definition is strictly decoded (an unknown key, a selector
// that does not parse or an unknown transform is an error with file, line and column) and its examples are run when it
// is loaded, so that a definition that loads does what it says.
//
//   - site.go: Site and its parts
//   - attributes.go: what of a page a definition looks at
//   - field.go: Field, how one fact is found and tidied
//   - transform.go: the closed list of transforms
//   - path.go: Path, a way through JSON
//   - template.go: Template, an address made of several values
//   - request.go: API, Auth, Only: how a JSON API is asked
//   - standing.go: Standing, what the publisher's terms say and what proves the definition
//   - values.go, pattern.go: the kinds of value a key can have, and their bounds
//   - shipped.go: the definitions that come with the program, and the saved pages that prove them
//   - load.go, check.go: Parse and Load, and what can be wrong between keys
package sites
