package htmltext

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
	"pgregory.net/rapid"
)

func TestTextWithoutItsEntitiesIsTheLibrarys(t *testing.T) {
	piece := rapid.OneOf(
		rapid.SampledFrom(strings.Fields("& ; a é &amp; &quot; &lt; &gt; &apos; &#39; &#34; &#x27; &#43; &nbsp; &eacute; &egrave; &agrave; &ecirc; &ccedil; "+
			"&rsquo; &laquo; &raquo; &hellip; &amp &eacute &#8217; &#0; &notit; &AMP; &nosuch;")),
		rapid.StringMatching(`&?#?x?[a-z0-9]{0,7};?`),
	)
	rapid.Check(t, func(t *rapid.T) {
		s := ""
		for _, p := range rapid.SliceOf(piece).Draw(t, "pieces") {
			s += p
		}
		if got, want := unescapedText(s), html.UnescapeString(s); got != want {
			t.Fatalf("%q becomes %q, want %q", s, got, want)
		}
	})
}
