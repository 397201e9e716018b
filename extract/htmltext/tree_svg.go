package htmltext

import (
	"strings"

	"golang.org/x/net/html"
)

// drawing takes a start tag of a drawing. Names and attributes are those that the standard leaves as they are, and the
// most frequent of the others.
func (b *builder) drawing(t *tag) bool {
	if t.class == classSVG == (b.counts[classSVG] > 0) || !isDrawn(t.name) {
		return false
	}
	if c := b.topClass(); c == classTable || c == classSection || c == classRow || b.counts[classSelect] > 0 {
		return false
	}
	if top := b.top(); top.Namespace != "" && (top.Data == "title" || top.Data == "desc") {
		return false
	}
	for i := range t.attrs {
		if !drawnAttribute(&t.attrs[i]) {
			return false
		}
	}
	t.class = classSVG
	if !b.push(t) || b.counts[classSVG] > 50 {
		return false
	}
	b.top().Namespace = "svg"
	if t.isEmpty {
		b.cut(len(b.open) - 1)
	}
	return true
}

// endInDrawing takes an end tag within a drawing.
func (b *builder) endInDrawing(t *tag) bool {
	for i := len(b.open) - 1; b.open[i].class == classSVG; i-- {
		if b.open[i].node.Data == t.name {
			b.cut(i)
			return true
		}
	}
	return false
}

func isDrawn(name string) bool {
	switch name {
	case "svg", "g", "path", "circle", "rect", "line", "polyline", "polygon", "ellipse", "use", "defs", "symbol", "title", "desc", "stop", "mask":
		return true
	}
	return false
}

// drawnAttribute writes an attribute of a drawing as the standard does; false for one that is not known.
func drawnAttribute(a *html.Attribute) bool {
	switch a.Key {
	case "viewbox":
		a.Key = "viewBox"
	case "preserveaspectratio":
		a.Key = "preserveAspectRatio"
	case "xlink:href", "xlink:title", "xml:space", "xmlns:xlink", "xml:lang":
		a.Namespace, a.Key, _ = strings.Cut(a.Key, ":")
	case "class", "id", "href", "role", "style", "type", "width", "height", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "d",
		"fill", "stroke", "points", "transform", "xmlns", "version", "opacity", "focusable", "name", "hidden", "color", "offset", "mask":
	default:
		return strings.IndexByte(a.Key, '-') > 0
	}
	return true
}
