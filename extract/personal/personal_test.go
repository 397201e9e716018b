package personal

import (
	_ "embed"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

//go:embed testdata/cases.txt
var casesFile string

// labelled is one line of the case file: the text and what must go.
type labelled struct {
	line string
	text string
	want []Removal
}

var marked = regexp.MustCompile(`\{(e-mail|phone|profile|name)\|([^|]*?)\}`)

func cases(t *testing.T) []labelled {
	var out []labelled
	for line := range strings.Lines(casesFile) {
		line = strings.TrimRight(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		c := labelled{line: line}
		source := strings.ReplaceAll(line, `\n`, "\n")
		at := 0
		for _, m := range marked.FindAllStringSubmatchIndex(source, -1) {
			c.text += source[at:m[0]]
			from := len(c.text)
			c.text += source[m[4]:m[5]]
			c.want = append(c.want, Removal{Kind(source[m[2]:m[3]]), from, len(c.text)})
			at = m[1]
		}
		c.text += source[at:]
		out = append(out, c)
	}
	if len(out) < 150 {
		t.Fatalf("%d cases, want 150 and more", len(out))
	}
	return out
}

// The floors: no address and no number may stay, nearly every name goes, and next to nothing else does.
func TestRecallAndPrecision(t *testing.T) {
	wanted, met := map[Kind]int{}, map[Kind]int{}
	words, lost := 0, 0
	for _, c := range cases(t) {
		clean, removed := Redact(c.text)
		gone := make([]bool, len(c.text))
		for _, r := range removed {
			for i := r.From; i < r.To; i++ {
				gone[i] = true
			}
		}
		asked := make([]bool, len(c.text))
		for _, w := range c.want {
			wanted[w.Kind]++
			missed := false
			for i := w.From; i < w.To; i++ {
				asked[i] = true
				missed = missed || !gone[i] && c.text[i] != ' '
			}
			if missed {
				t.Logf("missed %s %q in %q: %q", w.Kind, c.text[w.From:w.To], c.line, clean)
			} else {
				met[w.Kind]++
			}
		}
		for _, w := range wordSpans(c.text) {
			if slices.Contains(asked[w[0]:w[1]], true) {
				continue
			}
			words++
			if slices.Contains(gone[w[0]:w[1]], true) {
				lost++
				t.Logf("lost %q in %q: %q", c.text[w[0]:w[1]], c.line, clean)
			}
		}
	}
	for kind, floor := range map[Kind]float64{Email: 1, Phone: 1, Profile: 1, Name: 0.97} {
		recall := float64(met[kind]) / float64(wanted[kind])
		t.Logf("%s: recall %.3f (%d of %d)", kind, recall, met[kind], wanted[kind])
		if recall < floor {
			t.Errorf("%s: recall %.3f, floor %.2f", kind, recall, floor)
		}
	}
	t.Logf("%d of %d other words lost", lost, words)
	if share := float64(lost) / float64(words); share > 0.01 {
		t.Errorf("%.2f %% of the other words lost, ceiling 1 %%", 100*share)
	}
}

// wordSpans returns the words of a text, as bytes from and to.
func wordSpans(s string) (spans [][2]int) {
	for i := 0; i < len(s); {
		j := strings.IndexAny(s[i:], " \n")
		if j < 0 {
			j = len(s) - i
		}
		if j > 0 {
			spans = append(spans, [2]int{i, i + j})
		}
		i += j + 1
	}
	return spans
}

func TestRedactTellsWhatItReplaced(t *testing.T) {
	clean, removed := Redact("Contact : Julie Martin, 06 12 34 56 78 ou jm@exemple.fr. Stack : Go.")
	if want := "Contact : [name], [phone] ou [e-mail]. Stack : Go."; clean != want {
		t.Errorf("clean = %q, want %q", clean, want)
	}
	want := []Removal{{Name, 10, 22}, {Phone, 24, 38}, {Email, 42, 55}}
	if !slices.Equal(removed, want) {
		t.Errorf("removed = %v, want %v", removed, want)
	}
	if clean, removed := Redact("Java, 450 €"); clean != "Java, 450 €" || removed != nil {
		t.Errorf("a text without people became %q %v", clean, removed)
	}
}

func TestListsAreSorted(t *testing.T) {
	for name, file := range map[string]string{"firstnames": firstNamesFile, "nonames": noNamesFile} {
		lines := slices.DeleteFunc(strings.Split(strings.TrimSpace(file), "\n"), func(l string) bool { return strings.HasPrefix(l, "#") })
		if !slices.IsSorted(lines) || len(slices.Compact(slices.Clone(lines))) != len(lines) {
			t.Errorf("%s: not sorted, or a line twice", name)
		}
	}
	for n := range firstNames {
		if noNames[n] {
			t.Errorf("%q is a first name and none", n)
		}
	}
}

var mailbox = regexp.MustCompile(`[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}`)

func checkClean(t interface{ Errorf(string, ...any) }, s string) {
	clean, removed := Redact(s)
	if m := mailbox.FindString(clean); m != "" {
		t.Errorf("%q stays in %q", m, clean)
	}
	end := 0
	for _, r := range removed {
		if r.From < end || r.To <= r.From || r.To > len(s) {
			t.Errorf("removals of %q: %v", s, removed)
		}
		end = r.To
	}
}

func TestNoAddressStays(t *testing.T) {
	piece := rapid.SampledFrom([]string{
		"a", "@", ".", "fr", " ", "exemple", "[at]", "-", "+33", "06", "12", "Julie", "Contact :", "\n", "com", "_", "é", "%", "(", "\xff", " at ", " dot ", "'",
	})
	rapid.Check(t, func(t *rapid.T) {
		checkClean(t, strings.Join(rapid.SliceOf(piece).Draw(t, "pieces"), ""))
	})
}

func FuzzRedact(f *testing.F) {
	f.Add("Contact : Julie Martin <jm@exemple.fr>, +33 (0)6 12 34 56 78")
	f.Add("a@b@c.fr..@x-.de nom [at] soc [dot] fr\nCordialement,\nM. \u00a0É")
	f.Fuzz(func(t *testing.T, s string) { checkClean(t, s) })
}

func BenchmarkRedact(b *testing.B) {
	offer := strings.Repeat("Vous concevez et livrez des services en Java 21 et Spring Boot, 450-550 €, 3 jours à Lyon.\n", 50) +
		"Contact : Julie Martin, 06 12 34 56 78, jm@exemple.fr\nCordialement,\nJulie Martin\n"
	for _, c := range []struct{ name, text string }{
		{"offer", offer},
		{"1MB/offers", strings.Repeat(offer, 1<<20/len(offer))},
		{"1MB/ats", strings.Repeat("@", 1<<20)},
		{"1MB/locals", strings.Repeat("a.", 1<<19)},
		{"1MB/emails", strings.Repeat("a@b.fr ", 1<<20/7)},
		{"1MB/digits", strings.Repeat("0", 1<<20)},
		{"1MB/pairs", strings.Repeat("06 ", 1<<20/3)},
		{"1MB/dates", strings.Repeat("01.02.2025 ", 1<<20/11)},
		{"1MB/wordats", strings.Repeat(" at dot", 1<<20/7)},
		{"1MB/brackets", strings.Repeat("[at]", 1<<18)},
		{"1MB/cues", strings.Repeat("contact : ", 1<<20/10)},
		{"1MB/names", strings.Repeat("contact Julie ", 1<<20/14)},
		{"1MB/closings", strings.Repeat("merci,\n", 1<<20/7)},
		{"1MB/phones", strings.Repeat("0612345678\n", 1<<20/11)},
		{"1MB/handles", strings.Repeat("t.me/", 1<<20/5)},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				Redact(c.text)
			}
		})
	}
}
