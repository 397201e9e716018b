package config

import (
	"path/filepath"
	"time"
)

// Config is everything that can be set. Defaults says what an absent key means.
type Config struct {
	Data      string  `yaml:"data"`      // folder of the embedded store
	DSN       DSN     `yaml:"dsn"`       // address of a ClickHouse server; empty for the embedded engine
	Listen    Address `yaml:"listen"`    // where the dashboard answers
	Contact   Contact `yaml:"contact"`   // who runs the crawler; sent with every request
	Sources   string  `yaml:"sources"`   // folder of the user's own site definitions; empty for none
	Gazetteer string  `yaml:"gazetteer"` // CSV of communes that completes the built-in places; empty for none
	Rates     string  `yaml:"rates"`     // CSV of dated exchange rates, for reports that convert; empty for none
	Engine    Engine  `yaml:"engine"`
	Store     Store   `yaml:"store"`
	Crawl     Crawl   `yaml:"crawl"`
	Alarm     Alarm   `yaml:"alarm"`
	Log       Log     `yaml:"log"`
}

// Engine sets the ClickHouse engine in the process.
type Engine struct {
	Library     string `yaml:"library"`     // path of libchdb.so; empty looks in the usual places
	Connections Count  `yaml:"connections"` // statements at one time
}

// Store says what is kept.
type Store struct {
	Topology  Topology  `yaml:"topology"`   // single, replicated or sharded
	Cluster   string    `yaml:"cluster"`    // name of the servers' cluster; empty for a single server
	KeepPages Retention `yaml:"keep_pages"` // how long raw pages are kept that nothing needs any more
}

// Crawl bounds every crawl; a site definition may be stricter, never looser.
type Crawl struct {
	Delay    Duration `yaml:"delay"`     // between two requests to one host
	Parallel Count    `yaml:"parallel"`  // requests to one host at one time
	MaxPages Count    `yaml:"max_pages"` // per run and source
	MaxBody  Size     `yaml:"max_body"`  // of one page, decompressed
	Timeout  Duration `yaml:"timeout"`   // for one page
}

// Alarm says who is told of a crawl that failed or is not to be believed; the log is told always.
type Alarm struct {
	Webhook Webhook `yaml:"webhook"` // receives a POST with JSON; empty for none
}

// Log sets what is logged on standard error.
type Log struct {
	Level  Level  `yaml:"level"`  // debug, info, warn or error
	Format Format `yaml:"format"` // auto, text or json
}

// Defaults is the configuration of an empty file. home is the user's data folder ($XDG_DATA_HOME or ~/.local/share).
func Defaults(home string) Config {
	return Config{
		Data:   filepath.Join(home, "tjm"),
		Listen: "127.0.0.1:8787",
		Engine: Engine{Connections: 4},
		Crawl: Crawl{
			Delay: Duration(2 * time.Second), Parallel: 1, MaxPages: 5000, MaxBody: 8 << 20, Timeout: Duration(30 * time.Second),
		},
		Store: Store{Topology: "single"},
		Log:   Log{Level: "info", Format: "auto"},
	}
}
