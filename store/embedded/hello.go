package embedded

import (
	"fmt"

	chproto "github.com/ClickHouse/ch-go/proto"
	"github.com/ClickHouse/clickhouse-go/v2"
	"github.com/ClickHouse/clickhouse-go/v2/lib/column"
	"github.com/ClickHouse/clickhouse-go/v2/lib/proto"
)

// helloQuery is the first thing that clickhouse-go asks over HTTP. It reads this one answer at its own protocol revision
// and everything after at the revision that the answer tells. The engine writes Native blocks at revision 0 always, so
// this answer cannot come from the engine.
const helloQuery = "SELECT displayName(), version(), revision(), timezone()"

// isHello reports whether a request is that first question.
func (req *request) isHello() bool {
	return req.revision > 0 && req.format == "Native" && req.sql == helloQuery
}

// hello answers it.
func (i info) hello(revision int) ([]byte, error) {
	block := proto.NewBlock()
	for _, c := range []struct{ name, kind string }{
		{"displayName()", "String"}, {"version()", "String"}, {"revision()", "UInt32"}, {"timezone()", "String"},
	} {
		if err := block.AddColumn(c.name, column.Type(c.kind)); err != nil {
			return nil, fmt.Errorf("building the hello answer: %w", err)
		}
	}
	if err := block.Append("tjm", i.version, uint32(0), i.timezone); err != nil {
		return nil, fmt.Errorf("building the hello answer: %w", err)
	}
	var buffer chproto.Buffer
	if err := block.Encode(&buffer, uint64(min(revision, clickhouse.ClientTCPProtocolVersion))); err != nil {
		return nil, fmt.Errorf("encoding the hello answer: %w", err)
	}
	return buffer.Buf, nil
}
