package main

type configCmd struct{}

// Help gives examples.
func (configCmd) Help() string {
	return `Each line names where its value came from and the variable that overrides it.

Examples:
  tjm config                         what is in force here
  tjm config > tjm.yaml              a complete file to start from
  TJM_CRAWL_DELAY=5s tjm config      with one key overridden`
}

// Run prints the effective configuration.
func (configCmd) Run(a *app) error { return a.config.Print(a.out) }
