package store

import (
	"strings"
	"testing"

	"tjm/internal/market"
	"tjm/internal/pack"
)

func TestUnpackReadsWhatOlderProgramsStored(t *testing.T) {
	packer, err := pack.New()
	if err != nil {
		t.Fatal(err)
	}
	s := &Store{packer: packer}
	for _, c := range []struct{ name, packing, body, want, wrong string }{
		{"not packed", "", "<p>", "<p>", ""},
		{"packed", "zstd", string(packer.Pack([]byte("<p>"))), "<p>", ""},
		{"damaged", "zstd", "<p>", "", "stored page http://a/1: unpack"},
		{"of a newer program", "brotli", "<p>", "", `unknown packing "brotli"`},
	} {
		p := market.Page{URL: "http://a/1"}
		err := s.unpack(&p, c.packing, c.body)
		switch {
		case c.wrong == "" && (err != nil || string(p.Body) != c.want):
			t.Errorf("%s: %q, %v", c.name, p.Body, err)
		case c.wrong != "" && (err == nil || !strings.Contains(err.Error(), c.wrong)):
			t.Errorf("%s: %v", c.name, err)
		}
	}
}
