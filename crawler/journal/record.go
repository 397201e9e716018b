package journal

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
)

// ErrCorrupt is a log whose middle cannot be read.
var ErrCorrupt = errors.New("the journal of an unfinished crawl is damaged")

// headerSize is what stands before each record: its checksum and its length, four bytes each.
const headerSize = 8

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// checksum covers the length too, so that a file of zeros holds no record.
func checksum(payload []byte) uint32 {
	var length [4]byte
	binary.LittleEndian.PutUint32(length[:], uint32(len(payload)))
	return crc32.Update(crc32.Update(^uint32(0), castagnoli, length[:]), castagnoli, payload)
}

// appendOnly is a log being written. Records gather in memory until flush writes them with one call.
type appendOnly struct {
	file *os.File
	size int64 // bytes on disk that are whole records
	buf  []byte
}

// add frames what put appends to its argument.
func (l *appendOnly) add(put func([]byte) []byte) {
	start := len(l.buf)
	l.buf = put(append(l.buf, make([]byte, headerSize)...))
	payload := l.buf[start+headerSize:]
	binary.LittleEndian.PutUint32(l.buf[start:], checksum(payload))
	binary.LittleEndian.PutUint32(l.buf[start+4:], uint32(len(payload)))
}

// flush writes what was added. After an error the same bytes are written at the same place again, so that half a record
// never stands between two.
func (l *appendOnly) flush() error {
	if len(l.buf) == 0 {
		return nil
	}
	if _, err := l.file.WriteAt(l.buf, l.size); err != nil {
		return fmt.Errorf("write %s: %w", l.file.Name(), err)
	}
	l.size += int64(len(l.buf))
	l.buf = l.buf[:0]
	if cap(l.buf) > 1<<20 {
		l.buf = nil
	}
	return nil
}

// scan calls each with every record of the first size bytes and returns where the last whole one ends. A torn record at
// the end is what a killed process leaves, and is passed over; one in the middle is ErrCorrupt. payload is valid until
// each returns.
func scan(file *os.File, size int64, each func(payload []byte) error) (end int64, err error) {
	r := bufio.NewReaderSize(io.NewSectionReader(file, 0, size), 64<<10)
	var header [headerSize]byte
	var payload []byte
	for end < size {
		if size-end < headerSize {
			return end, nil
		}
		if _, err := io.ReadFull(r, header[:]); err != nil {
			return end, fmt.Errorf("read %s: %w", file.Name(), err)
		}
		length := int64(binary.LittleEndian.Uint32(header[4:]))
		next := end + headerSize + length
		if next > size {
			return end, nil
		}
		if int64(cap(payload)) < length {
			payload = make([]byte, length)
		}
		payload = payload[:length]
		if _, err := io.ReadFull(r, payload); err != nil {
			return end, fmt.Errorf("read %s: %w", file.Name(), err)
		}
		if checksum(payload) != binary.LittleEndian.Uint32(header[:]) {
			if next == size || onlyZeros(header[:]) && restIsZero(r) {
				return end, nil
			}
			return end, fmt.Errorf("%w: %s: byte %d", ErrCorrupt, file.Name(), end)
		}
		if err := each(payload); err != nil {
			return end, err
		}
		end = next
	}
	return end, nil
}

// restIsZero says whether only zeros are left: room that a file system had set aside when the power went.
func restIsZero(r io.Reader) bool {
	block := make([]byte, 4096)
	for {
		n, err := r.Read(block)
		if !onlyZeros(block[:n]) {
			return false
		}
		if err != nil {
			return errors.Is(err, io.EOF)
		}
	}
}

func onlyZeros(b []byte) bool {
	for _, c := range b {
		if c != 0 {
			return false
		}
	}
	return true
}

// reader takes values off a record; bad is set when it is too short.
type reader struct {
	rest []byte
	bad  bool
}

func (r *reader) byte() byte {
	if len(r.rest) == 0 {
		r.bad = true
		return 0
	}
	b := r.rest[0]
	r.rest = r.rest[1:]
	return b
}

func (r *reader) number() uint64 {
	n, size := binary.Uvarint(r.rest)
	if size <= 0 {
		r.bad, r.rest = true, nil
		return 0
	}
	r.rest = r.rest[size:]
	return n
}

func (r *reader) text() string {
	n := r.number()
	if n > uint64(len(r.rest)) {
		r.bad, r.rest = true, nil
		return ""
	}
	s := string(r.rest[:n])
	r.rest = r.rest[n:]
	return s
}

func putText(b []byte, s string) []byte { return append(binary.AppendUvarint(b, uint64(len(s))), s...) }
