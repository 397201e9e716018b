package htmltext

import (
	"strings"

	"golang.org/x/net/html"
)

// flatDepth is how deep a flattened document may still be nested.
const flatDepth = 60

// flatten rewrites a document so that the parser's work stays in proportion to its length: formatting elements other
// than links go, and elements nested deeper than flatDepth become line breaks. The text stays.
func flatten(doc string) string {
	z := html.NewTokenizer(strings.NewReader(doc))
	var out strings.Builder
	out.Grow(len(doc))
	dropped := map[string]int{} // elements opened beyond the depth, by name
	depth := 0
	for {
		switch z.Next() {
		case html.ErrorToken:
			return out.String()
		case html.StartTagToken:
			raw := z.Raw()
			name, _ := z.TagName()
			switch m := markOf(shortName(name)); {
			case m == markVoid || m == markRaw:
				out.Write(raw)
			case m == markFormatting:
				if string(name) == "a" {
					out.WriteString("</a>")
					out.Write(raw)
				}
			case depth >= flatDepth:
				dropped[string(name)]++
				if m != markElement || string(name) != "span" {
					out.WriteString("<br>")
				}
			default:
				depth++
				out.Write(raw)
			}
		case html.EndTagToken:
			raw := z.Raw()
			name, _ := z.TagName()
			switch m := markOf(shortName(name)); {
			case m == markFormatting:
				if string(name) == "a" {
					out.Write(raw)
				}
			case dropped[string(name)] > 0:
				dropped[string(name)]--
			default:
				if m == markElement || m == markLoose {
					depth = max(0, depth-1)
				}
				out.Write(raw)
			}
		case html.CommentToken, html.DoctypeToken:
		default:
			out.Write(z.Raw())
		}
	}
}

func shortName[S string | []byte](name S) string { return string(name[:min(len(name), 12)]) }
