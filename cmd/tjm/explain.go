package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"tjm/extract"
	"tjm/extract/text"
	"tjm/internal/market"
)

// printer writes one offer as `tjm extract` shows it.
type printer func(w io.Writer, account extract.Account) error

// printer returns the writer of offers that the flags ask for.
func (c extractCmd) printer(a *app, x *extract.Extractor, write func(io.Writer, market.Offer) error) printer {
	if !c.Explain {
		return func(w io.Writer, account extract.Account) error { return write(w, account.Offer) }
	}
	ink := brackets
	if isTerminal(a.out) {
		ink = colours
	}
	first := true
	return func(w io.Writer, account extract.Account) error {
		e := explanation{ink: ink, account: account, text: account.Offer.Title + "\n" + account.Offer.Text}
		if !first {
			e.line("")
			e.line("%s", strings.Repeat("-", 72))
			e.line("")
		}
		first = false
		e.write(x.Version())
		if _, err := io.WriteString(w, e.out.String()); err != nil {
			return fmt.Errorf("explanation: %w", err)
		}
		return nil
	}
}

// explanation tells how one offer was read, for whoever looks for the reason of a wrong fact. Whatever the ad wrote is
// printed with its control characters spelled out.
type explanation struct {
	ink     ink
	account extract.Account
	text    string // what the spans of the account refer to
	out     strings.Builder
}

func (e *explanation) line(format string, args ...any) {
	e.out.WriteString(strings.TrimRight(fmt.Sprintf(format, args...), " "))
	e.out.WriteByte('\n')
}

// row writes the columns of one line, and shows where they end when one is wider than its column.
func (e *explanation) row(field, value, origin, words string) {
	e.line("  %s %s %s %s", pad(field, 15), pad(value, 30), pad(origin, 12), words)
}

func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-utf8.RuneCountInString(s)))
}

func (e *explanation) write(version string) {
	o := e.account.Offer
	e.line("%s", e.ink.heading(printable(o.Title)))
	about := []string{"id " + printable(o.ID)}
	if o.URL != "" {
		about = append(about, printable(o.URL))
	}
	if o.Source != "" {
		about = append(about, "source "+printable(o.Source))
	}
	e.line("%s", strings.Join(append(about, "rules "+version), ", "))
	e.facts()
	e.refused()
	e.contests()
	e.remarks()
}

// facts writes each fact with the words that state it, then those that state something else.
func (e *explanation) facts() {
	e.line("\n%s", e.ink.heading("Facts"))
	var absent []string
	for _, f := range e.account.Facts() {
		if f.Value == "" && len(f.Others) == 0 {
			absent = append(absent, f.Field)
			continue
		}
		field, value := f.Field, printable(f.Value)
		if f.Value == "" {
			value = "not stated"
		}
		for _, proof := range f.Proofs {
			e.row(field, value, e.origin(proof), e.words(proof, e.ink.proof))
			field, value = "", ""
		}
		if field != "" {
			e.row(field, value, "", "") // told by no words of its own, such as the language
		}
		for _, other := range f.Others {
			e.row("", "not "+printable(other.Value), e.origin(other), e.words(other, e.ink.refused))
		}
	}
	if len(absent) > 0 {
		e.line("\n%s\n  %s", e.ink.heading("Not stated"), strings.Join(absent, ", "))
	}
}

func (e *explanation) origin(proof market.Evidence) string {
	if proof.Start < 0 {
		return string(proof.Origin)
	}
	return string(proof.Origin) + e.place(proof.Start)
}

// place says in which line a byte of the text stands; the title is line 1.
func (e *explanation) place(at int) string {
	return fmt.Sprintf(" line %d", 1+strings.Count(e.text[:min(at, len(e.text))], "\n"))
}

func (e *explanation) words(proof market.Evidence, mark func(string) string) string {
	if proof.Start < 0 {
		return printable(proof.Words)
	}
	return excerpt(e.text, text.Span{From: proof.Start, To: proof.Start + len(proof.Words)}, mark)
}

// refused writes what was considered and not believed.
func (e *explanation) refused() {
	if len(e.account.Refused) == 0 {
		return
	}
	e.line("\n%s", e.ink.heading("Considered and refused"))
	for _, n := range e.account.Refused {
		if n.Span.IsZero() {
			e.row(n.Field, printable(n.Why), "", "")
			continue
		}
		e.row(n.Field, printable(n.Why), "text"+e.place(n.Span.From), excerpt(e.text, n.Span, e.ink.refused))
	}
}

// contests writes the facts that a field and the text state differently, and the rule that decided.
func (e *explanation) contests() {
	if len(e.account.Contests) == 0 {
		return
	}
	e.line("\n%s", e.ink.heading("Field against text"))
	for _, c := range e.account.Contests {
		e.line("  %s field %s, text %s: %s, kept %s", pad(c.Field, 15), quoted(c.Stated), quoted(c.Read), c.Rule, quoted(c.Kept))
	}
}

func (e *explanation) remarks() {
	if len(e.account.Remarks) == 0 {
		return
	}
	e.line("\n%s", e.ink.heading("Remarks"))
	for _, why := range e.account.Remarks {
		e.line("  %s", printable(why))
	}
}

func quoted(s string) string { return `"` + printable(s) + `"` }
