package main

import (
	"cmp"
	"fmt"

	"tjm/store"
	"tjm/store/topology"
)

type storeSchemaCmd struct {
	Topology string `placeholder:"KIND" enum:",single,replicated,sharded" default:"" help:"single, replicated or sharded (default: store.topology of tjm.yaml)."`
	Cluster  string `placeholder:"NAME" help:"Cluster of the servers' remote_servers (default: store.cluster of tjm.yaml)."`
}

// Help gives examples.
func (storeSchemaCmd) Help() string {
	return `Runs nothing and needs no store: look before a server is changed, or run the statements yourself.

Examples:
  tjm store schema
  tjm store schema --topology replicated --cluster main
  tjm store schema --topology sharded --cluster main > schema.sql`
}

// Run prints the statements.
func (c storeSchemaCmd) Run(a *app) error {
	t := topology.Topology{Kind: topology.Kind(cmp.Or(c.Topology, string(a.config.Store.Topology))), Cluster: cmp.Or(c.Cluster, a.config.Store.Cluster)}
	if c.Topology == string(topology.Single) {
		t.Cluster = c.Cluster
	}
	statements, err := store.Schema(t)
	if err != nil {
		return usageError{err}
	}
	for _, sql := range statements {
		fmt.Fprintf(a.out, "%s;\n\n", sql)
	}
	return nil
}
