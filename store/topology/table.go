package topology

import "strings"

// shards are the tables that shards share out, by the key that keeps the rows of one ad, or one page, together. The
// other tables are small or derived, and stand whole on every server.
var shards = map[string]string{
	"offers":    "cityHash64(source, offer_id)",
	"sightings": "cityHash64(source, offer_id)",
	"addresses": "cityHash64(source, url)",
	"pages":     "cityHash64(source, url)",
}

const local = "_local" // what the tables of the shards are called; their plain name reads all of them

// createTable writes the statements that make one table.
func (t Topology) createTable(comments, name, columns, engine, arguments, rest string) []string {
	key, shared := shards[name]
	shared = shared && t.Kind == Sharded
	place := "'/clickhouse/tables/{uuid}/all', '{shard}-{replica}'"
	table := name
	if shared {
		place, table = "'/clickhouse/tables/{uuid}/{shard}', '{replica}'", name+local
	}
	if arguments != "" {
		place += ", " + arguments
	}
	list := []string{comments + "CREATE TABLE IF NOT EXISTS " + table + t.onCluster() + "\n" + columns +
		"\nENGINE = Replicated" + engine + "(" + place + ")" + rest}
	if shared {
		list = append(list, "CREATE TABLE IF NOT EXISTS "+name+t.onCluster()+" AS "+table+
			"\nENGINE = Distributed("+quoted(t.Cluster)+", currentDatabase(), "+table+", "+key+")")
	}
	return list
}

// copies are the tables that change when a table of the schema does. The one that reads all shards comes last, so that it
// never names a column that a shard lacks.
func (t Topology) copies(name string) []string {
	if _, shared := shards[name]; shared && t.Kind == Sharded {
		return []string{name + local, name}
	}
	return []string{name}
}

func (t Topology) onCluster() string { return " ON CLUSTER " + quoted(t.Cluster) }

func quoted(s string) string { return "'" + strings.ReplaceAll(s, "'", `\'`) + "'" }
