package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"tjm/store"
)

// maxPruned bounds the old pages that are deleted after one crawl: the engine rewrites the files they are in.
const maxPruned = 20_000

// prune deletes the pages of a source that are older than the configuration keeps them. A crawl that went well has not
// failed for it: an error is logged, and the next crawl tries again.
func (p *pipeline) prune(ctx context.Context, source string) {
	before, ok := p.app.config.Store.KeepPages.Before(p.app.now())
	if !ok || ctx.Err() != nil {
		return
	}
	n, err := p.store.PrunePages(ctx, source, before, maxPruned)
	switch {
	case ctx.Err() != nil:
	case err != nil:
		p.app.log.Error("old pages could not be deleted", "source", source, "error", err)
	case n > 0:
		p.app.log.Info("old pages deleted", "source", source, "pages", n, "fetched before", before.Format(time.DateOnly))
	}
}

// pagesFinding tells what is kept of raw pages, and for how long.
func (a *app) pagesFinding(ctx context.Context, s *store.Store) finding {
	f := finding{name: "pages", note: true}
	archive, err := s.Archive(ctx)
	if err != nil {
		f.err = fmt.Errorf("look at the stored pages: %w", err)
		return f
	}
	versions, size, oldest := 0, int64(0), time.Time{}
	for _, one := range archive {
		versions, size = versions+one.Versions, size+one.Bytes
		if oldest.IsZero() || one.Oldest.Before(oldest) {
			oldest = one.Oldest
		}
	}
	said := []string{"none stored yet"}
	if versions > 0 {
		said = []string{fmt.Sprintf("%s, %s, since %s", plural(versions, "version", "versions"), humanBytes(size), oldest.Format(time.DateOnly))}
	}
	switch keep := a.config.Store.KeepPages; {
	case keep == 0:
		said = append(said, "kept for ever (store.keep_pages)")
	default:
		said = append(said, fmt.Sprintf("kept %d days, what is needed longer (store.keep_pages)", int(keep)))
	}
	f.good = strings.Join(said, "; ")
	return f
}
