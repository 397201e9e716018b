package journal

import (
	"encoding/binary"

	"github.com/cespare/xxhash/v2"
)

// Hash is how the journal knows an address. It is the same in every process.
func Hash(address string) uint64 { return xxhash.Sum64String(address) }

// pending is a page that was handled and waits to be stored.
type pending struct {
	id      uint64
	result  Result
	segment *segment // nil when the page does not wait on disk
}

// Queue writes down an address that is to be visited and returns its number. It is on disk after Flush.
func (j *Journal) Queue(address string, listing bool, depth int) uint64 {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.next++
	j.log.add(func(b []byte) []byte {
		kind := byte(0)
		if listing {
			kind = 1
		}
		return append(binary.AppendUvarint(append(b, recordQueued, kind), uint64(depth)), address...)
	})
	return j.next
}

// Limited writes down which bound leaves addresses unvisited. It is on disk after Flush.
func (j *Journal) Limited(bound string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.log.add(func(b []byte) []byte { return append(append(b, recordLimit), bound...) })
}

// Flush writes what waits in memory.
func (j *Journal) Flush() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.log.flush()
}

// Done writes down that a page needs no more work.
func (j *Journal) Done(id uint64, result Result) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.done(id, result)
	return j.log.flush()
}

func (j *Journal) done(id uint64, result Result) {
	j.log.add(func(b []byte) []byte {
		b = append(binary.AppendUvarint(append(b, recordDone), id), byte(result.Marks))
		b = binary.AppendUvarint(b, uint64(max(result.Offers, 0)))
		b = binary.AppendUvarint(b, uint64(max(result.Known, 0)))
		b = binary.AppendUvarint(b, uint64(max(result.Bytes, 0)))
		return putText(b, result.Final)
	})
}

// Handled notes, in memory, what becomes of a page once it is stored.
func (j *Journal) Handled(e Entry, result Result) {
	j.mu.Lock()
	defer j.mu.Unlock()
	p := j.waiting[e.Address]
	p.id, p.result = e.ID, result
	j.waiting[e.Address] = p
}

// Stored writes down that handled pages, by the addresses they were asked for, are stored, and how many of their offers
// were new and changed. Their copies on disk are removed. Addresses that were not handled are passed over.
func (j *Journal) Stored(addresses []string, added, changed int) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if added > 0 || changed > 0 {
		j.log.add(func(b []byte) []byte {
			b = binary.AppendUvarint(append(b, recordStored), uint64(max(added, 0)))
			return binary.AppendUvarint(b, uint64(max(changed, 0)))
		})
	}
	var left []*segment
	for _, address := range addresses {
		p, ok := j.waiting[address]
		if !ok {
			continue
		}
		j.done(p.id, p.result)
		delete(j.waiting, address)
		if p.segment != nil {
			left = append(left, p.segment)
		}
	}
	if err := j.log.flush(); err != nil {
		return err
	}
	for _, s := range left {
		if err := j.leave(s); err != nil {
			return err
		}
	}
	return nil
}

// Waiting returns how many handled pages are not stored yet.
func (j *Journal) Waiting() int {
	j.mu.Lock()
	defer j.mu.Unlock()
	return len(j.waiting)
}
