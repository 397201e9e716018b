// Package topology writes the statements of the schema for one server, for replicas and for shards.
//
//   - topology.go: Topology and Statements
//   - table.go: how one table is kept in each
package topology

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
)

// Kind says over how many servers a store is spread.
type Kind string

// The kinds. The zero value means Single.
const (
	Single     Kind = "single"     // one engine or server
	Replicated Kind = "replicated" // every server of the cluster holds everything
	Sharded    Kind = "sharded"    // ads, pages and sightings are shared out; the rest is on every server
)

// Topology is where the tables of a store are.
type Topology struct {
	Kind    Kind
	Cluster string // as in the servers' remote_servers; empty for Single alone
}

// ErrBad is a topology that cannot be.
var ErrBad = errors.New("bad topology")

var clusterName = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_-]{0,63}$`)

// Check says what is wrong with a topology; nil when nothing is.
func (t Topology) Check() error {
	switch t.Kind {
	case "", Single:
		if t.Cluster != "" {
			return fmt.Errorf("%w: a single server has no cluster: leave out the cluster, or choose replicated or sharded", ErrBad)
		}
		return nil
	case Replicated, Sharded:
		if !clusterName.MatchString(t.Cluster) {
			return fmt.Errorf("%w: %s needs the name of a cluster of the servers' remote_servers, not %q", ErrBad, t.Kind, t.Cluster)
		}
		return nil
	}
	return fmt.Errorf("%w: %q: want single, replicated or sharded", ErrBad, t.Kind)
}

var (
	create = regexp.MustCompile(`(?s)^CREATE TABLE IF NOT EXISTS (\w+)\n(.*)\nENGINE = (\w*MergeTree)(?:\(([^)]*)\))?(.*)$`)
	alter  = regexp.MustCompile(`(?s)^ALTER TABLE (\w+)\n(.*)$`)
	drop   = regexp.MustCompile(`^DROP TABLE IF EXISTS (\w+) SYNC$`)
	insert = regexp.MustCompile(`^INSERT INTO `)
)

// Statements turns one statement of the schema, written for a single server, into those of the topology, in order. Each
// can be repeated. A statement of a form that it does not know is an error, so that none is run on one server by mistake.
func (t Topology) Statements(sql string) ([]string, error) {
	if err := t.Check(); err != nil {
		return nil, err
	}
	if t.Kind == "" || t.Kind == Single {
		return []string{sql}, nil
	}
	comments, rest := leadingComments(strings.TrimSpace(sql))
	if m := create.FindStringSubmatch(rest); m != nil {
		return t.createTable(comments, m[1], m[2], m[3], m[4], m[5]), nil
	}
	if m := alter.FindStringSubmatch(rest); m != nil {
		var list []string
		for _, name := range t.copies(m[1]) {
			list = append(list, comments+"ALTER TABLE "+name+t.onCluster()+"\n"+m[2])
		}
		return list, nil
	}
	if m := drop.FindStringSubmatch(rest); m != nil {
		var list []string
		for _, name := range t.copies(m[1]) {
			list = append(list, comments+"DROP TABLE IF EXISTS "+name+t.onCluster()+" SYNC")
		}
		return list, nil
	}
	if insert.MatchString(rest) { // one server does it; the tables carry it to the others
		return []string{sql}, nil
	}
	return nil, fmt.Errorf("%w: this statement is known for a single server alone: %.60q", ErrBad, rest)
}

// Settings are what every statement of a connection runs under, so that a question sees what was written before it.
func (t Topology) Settings() map[string]any {
	switch t.Kind {
	case Replicated:
		return map[string]any{"insert_quorum": "auto", "select_sequential_consistency": 1}
	case Sharded:
		return map[string]any{
			"insert_quorum": "auto", "select_sequential_consistency": 1,
			"distributed_foreground_insert": 1, "distributed_product_mode": "global",
		}
	}
	return nil
}

// leadingComments splits the comment lines at the beginning of a statement from the rest.
func leadingComments(sql string) (comments, rest string) {
	for strings.HasPrefix(sql, "--") {
		line, after, _ := strings.Cut(sql, "\n")
		comments, sql = comments+line+"\n", after
	}
	return comments, sql
}
