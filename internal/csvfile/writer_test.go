package csvfile

import (
	"bytes"
	"encoding/csv"
	"errors"
	"math"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func write(t *testing.T, d Dialect, cells ...Cell) string {
	t.Helper()
	var b bytes.Buffer
	w := New(&b, d)
	if err := w.Write(cells...); err != nil {
		t.Fatal(err)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestDialects(t *testing.T) {
	row := []Cell{Text("Île-de-France"), Int(-3), Number(512.5, 1), Text("a;b,c"), {}, Day(time.Date(2026, 1, 31, 23, 0, 0, 0, time.UTC))}
	for name, c := range map[string]struct {
		dialect Dialect
		want    string
	}{
		"plain":     {Dialect{}, "Île-de-France,-3,512.5,\"a;b,c\",,2026-01-31\r\n"},
		"French":    {ExcelFR, "\uFEFFÎle-de-France;-3;512,5;\"a;b,c\";;2026-01-31\r\n"},
		"semicolon": {Dialect{Semicolon: true}, "Île-de-France;-3;512.5;\"a;b,c\";;2026-01-31\r\n"},
		"comma twice": {
			Dialect{DecimalComma: true},
			"Île-de-France,-3,\"512,5\",\"a;b,c\",,2026-01-31\r\n",
		},
	} {
		if got := write(t, c.dialect, row...); got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", name, got, c.want)
		}
	}
}

func TestTheMarkIsWrittenOnce(t *testing.T) {
	var b bytes.Buffer
	w := New(&b, ExcelFR)
	for range 3 {
		if err := w.Header("stack"); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(b.String(), "\uFEFF"); got != 1 || !strings.HasPrefix(b.String(), "\uFEFF") {
		t.Errorf("%d marks in %q, want one at the start", got, b.String())
	}
}

func TestFormulasAreMadeText(t *testing.T) {
	for _, text := range []string{
		`=HYPERLINK("http://x.example","go")`, "+33 1 23", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\tx",
		" =1", "\u00a0=1", "\u202f=1", "\u200b=1", "\ufeff=1", "＝1+1", "＋1", "－1", "＠x", "\u3000＝1", "\x01=1",
	} {
		got, err := csv.NewReader(strings.NewReader(write(t, Dialect{}, Text(text), Text("end")))).Read()
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if !strings.HasPrefix(got[0], "'") {
			t.Errorf("%q is written as %q: a spreadsheet runs it", text, got[0])
		}
	}
}

func TestOrdinaryTextIsLeftAlone(t *testing.T) {
	for _, text := range []string{"Go", "C#", ".NET", "a=b", "x - y", "1-2", "'quoted", "", " ", "#REF", "(=1)"} {
		got, err := csv.NewReader(strings.NewReader(write(t, Dialect{}, Text(text), Text("end")))).Read()
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if got[0] != text {
			t.Errorf("%q is written as %q", text, got[0])
		}
	}
}

func TestNumbersAreNeverGuarded(t *testing.T) {
	for _, c := range []struct {
		cell Cell
		want string
	}{
		{Int(-12), "-12"},
		{Number(-1.25, 2), "-1.25"},
		{Number(-0.001, 1), "0.0"},
		{Number(math.NaN(), 1), ""},
		{Number(math.Inf(-1), 1), ""},
		{Day(time.Time{}), ""},
	} {
		if got := strings.TrimSuffix(write(t, Dialect{}, c.cell), "\r\n"); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestBadBytesAreReplaced(t *testing.T) {
	if got, want := write(t, Dialect{}, Text("a\xff\x00b")), "a\uFFFDb\r\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

type full struct{}

var errFull = errors.New("disk full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestTheWritersErrorIsReturned(t *testing.T) {
	w := New(full{}, Dialect{})
	if err := w.Write(Text("x")); err != nil {
		t.Fatalf("a buffered row failed: %v", err)
	}
	if err := w.Flush(); !errors.Is(err, errFull) {
		t.Errorf("Flush = %v, want %v", err, errFull)
	}
}

// TestReadersGetBackWhatWasWritten: whatever the texts, a standard reader finds the same cells, but for the apostrophe
// of the guard, and no cell can run.
func TestReadersGetBackWhatWasWritten(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		texts := rapid.SliceOfN(rapid.String(), 2, 5).Draw(rt, "texts")
		cells := make([]Cell, len(texts))
		for i, s := range texts {
			cells[i] = Text(s)
		}
		semicolon := rapid.Bool().Draw(rt, "semicolon")
		r := csv.NewReader(strings.NewReader(write(t, Dialect{Semicolon: semicolon}, cells...)))
		if semicolon {
			r.Comma = ';'
		}
		got, err := r.Read()
		if err != nil {
			rt.Fatalf("a reader refuses it: %v", err)
		}
		for i, s := range texts {
			want := strings.ReplaceAll(cells[i].text, "\r\n", "\n") // what encoding/csv makes of it
			if got[i] != want && got[i] != "'"+want {
				rt.Errorf("%q came back as %q", s, got[i])
			}
			if runsAsFormula(got[i]) {
				rt.Errorf("%q came back as %q, which runs", s, got[i])
			}
		}
	})
}
