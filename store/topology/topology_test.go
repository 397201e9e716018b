package topology_test

import (
	"errors"
	"strings"
	"testing"

	"tjm/store/topology"
)

const table = "CREATE TABLE IF NOT EXISTS offers\n(\n    `a` String COMMENT 'x'\n)\nENGINE = ReplacingMergeTree(version)\nORDER BY a\nCOMMENT 'y'"

func TestStatements(t *testing.T) {
	replicated := topology.Topology{Kind: topology.Replicated, Cluster: "main"}
	sharded := topology.Topology{Kind: topology.Sharded, Cluster: "main"}
	for _, c := range []struct {
		name string
		in   topology.Topology
		sql  string
		want []string // what each statement contains
	}{
		{"one server", topology.Topology{}, table, []string{table}},
		{"replicas", replicated, table, []string{"CREATE TABLE IF NOT EXISTS offers ON CLUSTER 'main'\n|ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}', version)\nORDER BY a"}},
		{"shards", sharded, table, []string{
			"offers_local ON CLUSTER 'main'|ReplicatedReplacingMergeTree('/clickhouse/tables/{uuid}/{shard}', '{replica}', version)",
			"offers ON CLUSTER 'main' AS offers_local\nENGINE = Distributed('main', currentDatabase(), offers_local, cityHash64(source, offer_id))",
		}},
		{"a table that stays whole", sharded, strings.Replace(table, "offers", "runs", 1), []string{"runs ON CLUSTER 'main'\n|/all'"}},
		{"an engine without arguments", replicated, "CREATE TABLE IF NOT EXISTS x\n(\n    `a` String\n)\nENGINE = MergeTree\nORDER BY a", []string{"ReplicatedMergeTree('/clickhouse/tables/{uuid}/all', '{shard}-{replica}')\nORDER BY a"}},
		{"a change on replicas", replicated, "ALTER TABLE runs\n    ADD COLUMN `b` String", []string{"ALTER TABLE runs ON CLUSTER 'main'\n    ADD COLUMN `b` String"}},
		{"a change on shards, the reader last", sharded, "ALTER TABLE pages\n    ADD COLUMN `b` String", []string{"ALTER TABLE pages_local ON CLUSTER 'main'", "ALTER TABLE pages ON CLUSTER 'main'"}},
		{"a table that goes", replicated, "DROP TABLE IF EXISTS runs SYNC", []string{"DROP TABLE IF EXISTS runs ON CLUSTER 'main' SYNC"}},
		{"rows, once", sharded, "INSERT INTO stale SELECT 1", []string{"INSERT INTO stale SELECT 1"}},
		{"a comment first", replicated, "-- why\nALTER TABLE runs\n    DROP COLUMN b", []string{"-- why\nALTER TABLE runs ON CLUSTER 'main'"}},
	} {
		got, err := c.in.Statements(c.sql)
		if err != nil || len(got) != len(c.want) {
			t.Errorf("%s: %q, %v", c.name, got, err)
			continue
		}
		for i, all := range c.want {
			for part := range strings.SplitSeq(all, "|") {
				if !strings.Contains(got[i], part) {
					t.Errorf("%s: %s\nlacks %s", c.name, got[i], part)
				}
			}
		}
	}
}

func TestRefused(t *testing.T) {
	for _, c := range []struct {
		name string
		in   topology.Topology
		sql  string
		says string
	}{
		{"no cluster", topology.Topology{Kind: topology.Replicated}, table, "needs the name of a cluster"},
		{"a cluster that is no name", topology.Topology{Kind: topology.Sharded, Cluster: "a' b"}, table, "needs the name of a cluster"},
		{"a cluster of one", topology.Topology{Cluster: "main"}, table, "no cluster"},
		{"no such kind", topology.Topology{Kind: "many", Cluster: "main"}, table, "want single, replicated or sharded"},
		{"a statement of another form", topology.Topology{Kind: topology.Sharded, Cluster: "main"}, "OPTIMIZE TABLE offers", "single server alone"},
	} {
		if _, err := c.in.Statements(c.sql); !errors.Is(err, topology.ErrBad) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}
