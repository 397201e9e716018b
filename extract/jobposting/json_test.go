package jobposting

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"tjm/internal/growth"
)

func TestBrokenJSONIsReadAsItWasMeant(t *testing.T) {
	const want = `{"@type":"JobPosting","title":"Lead \"Go\" dev"}`
	for _, c := range []struct{ name, in string }{
		{"valid", `{"@type":"JobPosting","title":"Lead \"Go\" dev"}`},
		{"byte order mark", "\ufeff" + `{"@type":"JobPosting","title":"Lead \"Go\" dev"}`},
		{"semicolon after", `{"@type":"JobPosting","title":"Lead \"Go\" dev"};`},
		{"assignment", `var ld = {"@type":"JobPosting","title":"Lead \"Go\" dev"};`},
		{"html comment", `<!-- {"@type":"JobPosting","title":"Lead \"Go\" dev"} -->`},
		{"cdata", "//<![CDATA[\n" + `{"@type":"JobPosting","title":"Lead \"Go\" dev"}` + "\n//]]>"},
		{"comments", `{/* the ad */"@type":"JobPosting", // kind` + "\n" + `"title":"Lead \"Go\" dev"}`},
		{"trailing comma", `{"@type":"JobPosting","title":"Lead \"Go\" dev",}`},
		{"double comma", `{"@type":"JobPosting",,"title":"Lead \"Go\" dev"}`},
		{"missing comma", `{"@type":"JobPosting"` + "\n" + `"title":"Lead \"Go\" dev"}`},
		{"unescaped quotes", `{"@type":"JobPosting","title":"Lead "Go" dev"}`},
		{"single quotes", `{'@type':'JobPosting','title':'Lead "Go" dev'}`},
		{"bare keys", `{@type:"JobPosting",title:"Lead \"Go\" dev"}`},
		{"truncated", `{"@type":"JobPosting","title":"Lead \"Go\" dev`},
		{"truncated after a key", `{"@type":"JobPosting","title":"Lead \"Go\" dev","desc`},
		{"stray bracket", `{"@type":"JobPosting","title":"Lead \"Go\" dev"}]`},
	} {
		values := readJSON(c.in)
		if len(values) == 0 {
			t.Errorf("%s: nothing read", c.name)
			continue
		}
		m, _ := values[0].(map[string]any)
		delete(m, "desc")
		got, err := json.Marshal(m)
		if err != nil || string(got) != want {
			t.Errorf("%s: got %s, want %s", c.name, got, want)
		}
	}
}

func TestRawControlCharactersStay(t *testing.T) {
	m := readJSON("{\"description\":\"a\nb\tc\"}")[0].(map[string]any)
	if m["description"] != "a\nb\tc" {
		t.Errorf("got %q", m["description"])
	}
}

func TestTwoDocumentsAreBothRead(t *testing.T) {
	if got := readJSON(`{"a":1}{"b":2}`); len(got) != 2 {
		t.Errorf("got %v", got)
	}
}

// plainNumbers turns the reader's numbers into encoding/json's.
func plainNumbers(v any) any {
	switch v := v.(type) {
	case number:
		return json.Number(v)
	case []any:
		for i := range v {
			v[i] = plainNumbers(v[i])
		}
	case map[string]any:
		for k := range v {
			v[k] = plainNumbers(v[k])
		}
	}
	return v
}

func FuzzReadJSON(f *testing.F) {
	for _, s := range []string{
		`{"a":[1,-2.5e3,true,null,"x\u00e9\ud83d\ude00\n"],"b":{"c":"d"}}`, `[{"a":"b"},]`, `{"a":"b "c" d", 'e':f}`, `{`, `{"\u12`, "[[[[", `{"a":"\ud800"}`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		values := readJSON(s)
		d := json.NewDecoder(strings.NewReader(s))
		d.UseNumber()
		var want any
		if err := d.Decode(&want); err != nil || !json.Valid([]byte(s)) || !utf8.ValidString(s) || nesting(s) > 40 {
			return
		}
		switch want.(type) {
		case map[string]any, []any:
		default:
			return
		}
		if len(values) != 1 || !reflect.DeepEqual(plainNumbers(values[0]), want) {
			t.Fatalf("readJSON(%q) = %#v, want %#v", s, values, want)
		}
	})
}

func nesting(s string) int { return strings.Count(s, "{") + strings.Count(s, "[") }

// worstJSON are texts of a size that a reader could read again and again.
func worstJSON(size int) map[string]string {
	return map[string]string{
		"nested arrays": strings.Repeat("[", size), "nested objects": strings.Repeat(`{"a":`, size/5),
		"quotes": "{" + strings.Repeat(`"`, size), "quote and blanks": `{"a":"` + strings.Repeat(`"`+strings.Repeat(" ", 1000), size/1000),
		"escapes": `{"a":"` + strings.Repeat(`\u00e9`, size/6), "commas": "[" + strings.Repeat(",", size), "empty lists": "[" + strings.Repeat("[],", size/3),
		"comments": "{" + strings.Repeat("/**/", size/4), "colons": "{" + strings.Repeat(":a", size/2), "open comments": "{" + strings.Repeat("/*", size/2),
	}
}

func TestTheWorstJSONTakesLinearTime(t *testing.T) {
	for name := range worstJSON(0) {
		growth.Linear(t, name, 1<<18, func(size int) func() {
			s := worstJSON(size)[name]
			return func() { readJSON(s) }
		})
	}
}
