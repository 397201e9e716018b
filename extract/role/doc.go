// Package role decides which trade an ad asks for: back end, full stack, front end, mobile, DevOps, data or another.
//
// The title decides when it names a trade, then the technologies of the title, then the body.
//
//   - cues.go: the words that name a trade
//   - side.go: which trade a technology belongs to
//   - title.go: which part of a title is the main one, and which of two trades comes first
//   - role.go: Decide
package role
