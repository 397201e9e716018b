package embedded

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"unsafe"
)

// sessionMark is an engine setting without effect inside a process (it bounds the URLs of the engine's own HTTP server,
// which does not run here). Each session carries its own value, so that KILL QUERY can name the session: the engine's C
// interface gives no way to choose a query id. A statement that sets it for itself cannot be killed, only time out.
const (
	sessionMark     = "http_max_uri_size"
	sessionMarkBase = 1 << 40
)

// session is one connection to the engine for one statement. After a statement that leaves no trace in it, it waits for the next
// one that wants the same database and settings; after any other it is closed, so that nothing that a statement sets can reach
// another. It is not safe for concurrent use.
type session struct {
	process  *process
	conn     unsafe.Pointer // the address of the connection, as chdb_connect returns it
	mark     uint64
	prepared string // what it was prepared for
	uses     int
	clean    bool // its statement has left no trace
	gone     bool // closed, or left behind in a call that does not return
}

// raw is the connection that the query functions take.
func (s *session) raw() unsafe.Pointer { return *(*unsafe.Pointer)(s.conn) }

// close gives the session's place to the next statement, and the session itself when it is clean; else it ends. Only the first
// call counts.
func (s *session) close() {
	if s.gone {
		return
	}
	s.gone = true
	if !s.clean || s.uses >= mostUses {
		s.shut()
		return
	}
	// Another value, for whoever still holds this one must not close it again.
	next := &session{process: s.process, conn: s.conn, mark: s.mark, prepared: s.prepared, uses: s.uses}
	if old := s.process.idle.put(next, s.process.config.Connections); old != nil {
		s.process.lib.closeConn(old.conn)
	}
	s.process.release()
}

func (s *session) shut() {
	s.process.lib.closeConn(s.conn)
	s.process.release()
}

// prepare applies what the statement asked of its session. readonly comes last: it forbids every SET after it.
func (s *session) prepare(ctx context.Context, st *statement) error {
	if st.database != "" && st.database != "default" {
		if err := s.exec(ctx, "USE "+quoteName(st.database)); err != nil {
			return err
		}
	}
	sets := make([]string, 0, len(st.settings)+1)
	for _, setting := range st.settings {
		sets = append(sets, setting.name+" = "+quoteText(setting.value))
	}
	if st.readOnly != "" {
		sets = append(sets, "readonly = "+quoteText(st.readOnly))
	}
	for _, set := range sets {
		if err := s.exec(ctx, "SET "+set); err != nil {
			return err
		}
	}
	s.prepared = st.wants()
	return nil
}

// exec runs a statement of ours that answers nothing.
func (s *session) exec(ctx context.Context, sql string) error {
	_, err := s.query(ctx, &statement{sql: sql, format: "Null"})
	return err
}

// answer is a whole result and what the engine counted.
type answer struct {
	body         []byte
	rowsRead     uint64
	rowsWritten  uint64
	bytesWritten uint64
}

// query runs a statement and returns its whole answer.
func (s *session) query(ctx context.Context, st *statement) (answer, error) {
	var result unsafe.Pointer
	err := s.call(ctx, func() { result = st.start(s, s.process.lib.query) }, func() { s.process.lib.destroyResult(result) })
	if err != nil {
		return answer{}, err
	}
	defer s.process.lib.destroyResult(result)
	return s.process.lib.answer(result)
}

// answer copies a result out of the engine's memory.
func (lib *native) answer(result unsafe.Pointer) (answer, error) {
	if message := textAt(lib.resultError(result)); message != "" {
		return answer{}, newException(message)
	}
	return answer{
		body:         bytesAt(lib.resultBuffer(result), lib.resultLength(result)),
		rowsRead:     lib.resultRowsRead(result),
		rowsWritten:  lib.resultRowsWritten(result),
		bytesWritten: lib.resultBytesWritten(result),
	}, nil
}

// start hands the statement to one of the engine's query functions.
func (st *statement) start(s *session, run queryFunc) unsafe.Pointer {
	var args arguments
	defer args.release()
	sql, sqlLen := args.text(st.sql)
	format, formatLen := args.text(st.format)
	names, nameLens := args.column(st.paramNames)
	values, valueLens := args.column(st.paramValues)
	return run(s.raw(), sql, sqlLen, format, formatLen, names, nameLens, values, valueLens, uintptr(len(st.paramNames)))
}

// killer stops statements from a connection of its own.
type killer struct {
	mu      sync.Mutex
	session *session // nil once closed
}

// kill asks the engine to stop what runs in session mark. It does not wait for it.
func (k *killer) kill(mark uint64) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.session == nil {
		return
	}
	st := &statement{
		sql:    fmt.Sprintf("KILL QUERY WHERE Settings['%s'] = '%d' ASYNC", sessionMark, mark),
		format: "Null",
	}
	lib := k.session.process.lib
	lib.destroyResult(st.start(k.session, lib.query))
}

var (
	textEscapes = strings.NewReplacer(`\`, `\\`, `'`, `\'`, "\x00", `\0`)
	nameEscapes = strings.NewReplacer(`\`, `\\`, "`", "\\`", "\x00", `\0`)
)

func quoteText(s string) string { return "'" + textEscapes.Replace(s) + "'" }
func quoteName(s string) string { return "`" + nameEscapes.Replace(s) + "`" }
