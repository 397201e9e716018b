// Package pack compresses the bodies of pages, each alone, in the form in which they are held until they are stored and
// in which they are stored: a zstd frame, which every zstd tool reads.
//
// It is done once, as soon as a page has been read: what is written, copied and compared after that is a quarter as long.
package pack

import (
	"fmt"

	"github.com/klauspost/compress/zstd"
)

// maxBody bounds what a packed body may unpack to, in bytes: far more than a crawl accepts.
const maxBody = 1 << 30

// Packer packs and unpacks. It is safe for concurrent use.
type Packer struct {
	encoder *zstd.Encoder
	decoder *zstd.Decoder
}

// New returns a Packer.
func New() (*Packer, error) {
	// No checksum: the journal and the store have their own.
	encoder, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderCRC(false))
	if err != nil {
		return nil, fmt.Errorf("packing of pages: %w", err)
	}
	decoder, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(0), zstd.WithDecoderMaxMemory(maxBody))
	if err != nil {
		return nil, fmt.Errorf("unpacking of pages: %w", err)
	}
	return &Packer{encoder, decoder}, nil
}

// Pack returns a body packed. The same body gives the same bytes as long as the library is the same.
func (p *Packer) Pack(body []byte) []byte {
	return p.encoder.EncodeAll(body, make([]byte, 0, len(body)/3+64))
}

// Unpack returns the body that was packed.
func (p *Packer) Unpack(packed []byte) ([]byte, error) {
	body, err := p.decoder.DecodeAll(packed, nil)
	if err != nil {
		return nil, fmt.Errorf("unpack a page of %d bytes: %w", len(packed), err)
	}
	return body, nil
}
