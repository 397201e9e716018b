package embedded

import (
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"unsafe"
)

// insertChunk is how much of an INSERT's rows is handed to the engine at once, in bytes. The engine copies it.
const insertChunk = 256 << 10

// outputTail finds the output format that a statement names at its end.
var outputTail = regexp.MustCompile(`(?is)\bFORMAT\s+([A-Za-z][A-Za-z0-9_]*)[\s;]*$`)

// insertTail finds the format of an INSERT whose rows come apart from it.
var insertTail = regexp.MustCompile(`(?is)\s+(?:FORMAT\s+([A-Za-z][A-Za-z0-9_]*)|(VALUES))[\s;]*$`)

// splitInsert takes the format off an INSERT, as the engine wants it. ok is false when the statement is no INSERT that
// waits for rows.
func splitInsert(sql string) (head, format string, ok bool) {
	if firstWord(sql) != "INSERT" {
		return "", "", false
	}
	start, tail := lastBytes(sql)
	m := insertTail.FindStringSubmatchIndex(tail)
	switch {
	case m == nil:
		return "", "", false
	case m[2] >= 0:
		return sql[:start+m[0]], tail[m[2]:m[3]], true
	default:
		return sql[:start+m[0]], "Values", true
	}
}

// lastBytes returns the end of a statement, where a format is named, and where that end begins: statements can be long.
func lastBytes(sql string) (int, string) {
	start := max(0, len(sql)-256)
	return start, sql[start:]
}

// insertStream is an INSERT that waits for its rows.
type insertStream struct {
	session *session
	stream  unsafe.Pointer
}

// openInsert begins an INSERT. st.format is the format of the rows to come.
func (s *session) openInsert(ctx context.Context, st *statement) (*insertStream, error) {
	in := &insertStream{session: s}
	if err := s.call(ctx, func() { in.stream = st.start(s, s.process.lib.insert) }, in.destroy); err != nil {
		return nil, err
	}
	if message := textAt(s.process.lib.insertError(in.stream)); message != "" {
		in.destroy()
		return nil, newException(message)
	}
	return in, nil
}

// destroy frees the stream; rows of an INSERT that was not finished are dropped, save blocks that are stored already.
func (in *insertStream) destroy() { in.session.process.lib.destroyInsert(in.stream) }

// insert runs an INSERT whose rows come from st.data.
func (s *session) insert(ctx context.Context, st *statement) (answer, error) {
	in, err := s.openInsert(ctx, st)
	if err != nil {
		return answer{}, err
	}
	defer func() {
		if !s.gone {
			in.destroy()
		}
	}()
	lib := s.process.lib
	buffer := make([]byte, insertChunk)
	for {
		n, readErr := st.data.Read(buffer)
		if n > 0 {
			var state int32
			chunk := buffer[:n]
			err := s.call(ctx, func() {
				var args arguments
				defer args.release()
				args.pin.Pin(&chunk[0])
				state = lib.insertAppend(in.stream, unsafe.Pointer(&chunk[0]), uintptr(n))
			}, in.destroy)
			if err != nil {
				return answer{}, err
			}
			if state != 0 {
				break // the reason comes with the end
			}
		}
		if errors.Is(readErr, io.EOF) {
			break
		}
		if readErr != nil {
			if ctx.Err() != nil {
				return answer{}, context.Cause(ctx)
			}
			return answer{}, fmt.Errorf("reading the rows to insert: %w", readErr)
		}
	}
	var result unsafe.Pointer
	err = s.call(ctx, func() { result = lib.insertDone(in.stream) }, func() {
		lib.destroyResult(result)
		in.destroy()
	})
	if err != nil {
		return answer{}, err
	}
	defer lib.destroyResult(result)
	return lib.answer(result)
}

// isNotInsertable reports that the engine would not begin a streamed INSERT because the statement brings its own rows.
func isNotInsertable(err error) bool {
	return err != nil && strings.Contains(err.Error(), "does not support INSERT ... SELECT")
}
