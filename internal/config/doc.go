// Package config reads tjm.yaml: one file, strictly decoded, every key overridable from the environment. Anything wrong
// is an error with its place (file, line and column, or the variable's name) and what would be right; nothing is
// guessed and nothing is ignored.
//
//   - config.go: Config and its defaults
//   - values.go: the kinds of value a key can have, and their bounds
//   - load.go: from file and environment to a Config
//   - leaves.go: the keys as a flat list, which the environment and the printout share
//   - print.go: the effective configuration, secrets hidden
package config
