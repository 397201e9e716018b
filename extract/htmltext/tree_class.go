package htmltext

import "golang.org/x/net/html/atom"

// class is what the construction of a tree does with an element.
type class uint8

const (
	classOther   class = iota // opens wherever it stands: span, label, unknown names
	classVoid                 // has no content
	classRule                 // hr
	classBlock                // closes a paragraph: div, section, ul
	classLoose                // the same, but no special element: dialog, search
	classP                    //
	classHeading              //
	classPre                  //
	classItem                 // li
	classDef                  // dt, dd
	classList                 // ul, ol: what an item is looked for in
	classForm                 //
	classButton               //
	classFormat               // b, em: opened again when it is closed by another
	classLink                 // a
	classSelect               //
	classOption               // option
	classGroup                // optgroup
	classTable                //
	classSection              // tbody, thead, tfoot
	classRow                  // tr
	classCell                 // td, th
	classRaw                  // its content is no markup
	classHTML                 //
	classBody                 //
	classHead                 //
	classSVG                  // svg and what is drawn in it
	classOdd                  // leads to a repair
	classes
)

func classOf(a atom.Atom) class {
	switch a {
	case 0, atom.Span, atom.Label:
		return classOther
	case atom.Area, atom.Br, atom.Embed, atom.Img, atom.Wbr, atom.Input, atom.Param, atom.Source, atom.Track, atom.Meta, atom.Link, atom.Base:
		return classVoid
	case atom.Hr:
		return classRule
	case atom.Ul, atom.Ol:
		return classList
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Center, atom.Details, atom.Dir, atom.Div, atom.Dl, atom.Fieldset,
		atom.Figcaption, atom.Figure, atom.Footer, atom.Header, atom.Hgroup, atom.Main, atom.Menu, atom.Nav, atom.Section, atom.Summary:
		return classBlock
	case atom.Dialog, atom.Search:
		return classLoose
	case atom.P:
		return classP
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return classHeading
	case atom.Pre, atom.Listing:
		return classPre
	case atom.Li:
		return classItem
	case atom.Dt, atom.Dd:
		return classDef
	case atom.Form:
		return classForm
	case atom.Button:
		return classButton
	case atom.A:
		return classLink
	case atom.B, atom.Big, atom.Code, atom.Em, atom.Font, atom.I, atom.S, atom.Small, atom.Strike, atom.Strong, atom.Tt, atom.U:
		return classFormat
	case atom.Select:
		return classSelect
	case atom.Option:
		return classOption
	case atom.Optgroup:
		return classGroup
	case atom.Table:
		return classTable
	case atom.Tbody, atom.Thead, atom.Tfoot:
		return classSection
	case atom.Tr:
		return classRow
	case atom.Td, atom.Th:
		return classCell
	case atom.Script, atom.Style, atom.Title, atom.Textarea, atom.Noscript, atom.Iframe, atom.Noembed, atom.Noframes:
		return classRaw
	case atom.Html:
		return classHTML
	case atom.Body:
		return classBody
	case atom.Head:
		return classHead
	case atom.Svg:
		return classSVG
	case atom.Math, atom.Template, atom.Nobr, atom.Applet, atom.Marquee, atom.Object, atom.Caption, atom.Col, atom.Colgroup, atom.Frame,
		atom.Frameset, atom.Plaintext, atom.Xmp, atom.Image, atom.Keygen, atom.Rb, atom.Rtc, atom.Rp, atom.Rt, atom.Ruby,
		atom.Basefont, atom.Bgsound:
		return classOdd
	}
	return classOther
}

// isSpecial reports whether the search for what an end tag closes ends at an element of the class.
func (c class) isSpecial() bool {
	switch c {
	case classOther, classLoose, classFormat, classLink, classOption, classGroup:
		return false
	}
	return true
}

// bounds reports whether the standard's scopes end at an element of the class.
func (c class) bounds() bool {
	switch c {
	case classTable, classCell, classHTML, classSelect:
		return true
	}
	return false
}
