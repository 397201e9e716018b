package extract

import "testing"

func TestEntitiesLeftInTextAreRead(t *testing.T) {
	for in, want := range map[string]string{
		"D&eacute;marrage : d&egrave;s que possible": "Démarrage : dès que possible",
		"450&nbsp;&euro; &amp; plus":                 "450\u00a0€ & plus",
		"R&D, AT&T ; Q&A":                            "R&D, AT&T ; Q&A",
		"https://board.example/?a=1&copy=2; b":       "https://board.example/?a=1&copy=2; b",
		"&#233;t&#xe9;":                              "été",
		"&amp;lt;b&amp;gt;":                          "&lt;b&gt;",
		"&":                                          "&",
		"&nosuchname;":                               "&nosuchname;",
	} {
		if got := unescaped(in); got != want {
			t.Errorf("unescaped(%q) = %q, want %q", in, got, want)
		}
	}
}
