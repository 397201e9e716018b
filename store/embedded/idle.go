package embedded

import (
	"slices"
	"strings"
	"sync"
)

// mostUses bounds how many statements one session runs, so that what the engine may keep for it does not add up.
const mostUses = 500

// idle are sessions that have run their statement and left no trace, for the next that wants the same of its session. Opening
// and preparing one takes as long as the smallest questions do.
type idle struct {
	mu       sync.Mutex
	sessions []*session // the last one used last
	closed   bool
}

// take returns a session that was prepared for the same, nil when there is none.
func (i *idle) take(prepared string) *session {
	i.mu.Lock()
	defer i.mu.Unlock()
	for at, s := range slices.Backward(i.sessions) {
		if s.prepared == prepared {
			i.sessions = slices.Delete(i.sessions, at, at+1)
			return s
		}
	}
	return nil
}

// put keeps a session; it returns the one that must be closed instead, if any: of more than a few that which was used longest ago.
func (i *idle) put(s *session, most int) *session {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.closed {
		return s
	}
	i.sessions = append(i.sessions, s)
	if len(i.sessions) <= most {
		return nil
	}
	oldest := i.sessions[0]
	i.sessions = slices.Delete(i.sessions, 0, 1)
	return oldest
}

// close ends all of them, and keeps none from then on.
func (i *idle) close() {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.closed = true
	for _, s := range i.sessions {
		s.process.lib.closeConn(s.conn)
	}
	i.sessions = nil
}

// wants tells what a statement wants of its session: the same text means the same session would do.
func (st *statement) wants() string {
	var b strings.Builder
	b.WriteString(quoteName(st.database))
	for _, setting := range st.settings {
		b.WriteString(setting.name + " = " + quoteText(setting.value) + " ")
	}
	b.WriteString(quoteText(st.readOnly))
	return b.String()
}
