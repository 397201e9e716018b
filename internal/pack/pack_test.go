package pack_test

import (
	"bytes"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"tjm/internal/pack"
)

func packer(t testing.TB) *pack.Packer {
	t.Helper()
	p, err := pack.New()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestWhatIsPackedUnpacks(t *testing.T) {
	p := packer(t)
	rapid.Check(t, func(t *rapid.T) {
		body := []byte(strings.Repeat(rapid.String().Draw(t, "part"), rapid.IntRange(0, 3000).Draw(t, "times")) + string(rapid.SliceOf(rapid.Byte()).Draw(t, "bytes")))
		packed := p.Pack(body)
		got, err := p.Unpack(packed)
		if err != nil || !bytes.Equal(got, body) {
			t.Fatalf("%d bytes became %d, %v", len(body), len(got), err)
		}
		if !bytes.Equal(p.Pack(body), packed) {
			t.Fatal("packed twice, two results")
		}
	})
}

func TestManyPackAtOnce(t *testing.T) {
	p := packer(t)
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			for range 50 {
				body := bytes.Repeat([]byte{byte('a' + i), '<', '>'}, 20_000)
				if got, err := p.Unpack(p.Pack(body)); err != nil || !bytes.Equal(got, body) {
					t.Errorf("packer %d: %d bytes, %v", i, len(got), err)
				}
			}
		})
	}
	all.Wait()
}

// FuzzUnpack: no bytes are worse than an error.
func FuzzUnpack(f *testing.F) {
	p := packer(f)
	f.Add([]byte("no frame"))
	f.Add(p.Pack([]byte("<html>")))
	f.Add(p.Pack(bytes.Repeat([]byte("<p>"), 100_000))[:40])
	f.Fuzz(func(_ *testing.T, packed []byte) {
		p.Unpack(packed) //nolint:errcheck // it must come back
	})
}
