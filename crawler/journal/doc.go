// Package journal keeps the state of an unfinished crawl on disk, so that a process killed at any moment loses nothing:
// the next one goes on with the addresses that were not done, and with the pages that were fetched and not yet stored.
//
// A run has two kinds of file in one folder: SOURCE.journal, which addresses were met and which are done, and
// SOURCE.pages-N, the pages that wait to be stored. Both are append-only logs of records with a checksum. A page is done
// only when its links are in the journal and the caller said that what it gave is stored. What is written survives the
// death of the process; after a loss of power the logs may lack their newest records, and pages are fetched again.
//
//   - journal.go: Open, Close and Remove, the life of a journal
//   - frontier.go: what a crawl writes down, and when a page is done
//   - state.go: what an earlier process had written
//   - spool.go: the pages that wait
//   - record.go: records on disk, and where a log stops being readable
//   - lock_unix.go, lock_other.go: one process per source
package journal
