// Package personal removes what identifies the people behind an offer (e-mails, phone numbers, personal pages and
// names of recruiters) before anything is stored or printed. Companies, products and technologies stay.
//
// E-mails, phones and pages are recognised by their form, wherever they stand. Names have no form: they are taken
// where something says that a person follows ("Contact :", "je m'appelle", "Cordialement,"), beside a contact or a role, and
// where a known first name stands before a surname that is no street's, school's or company's.
//
//   - redact.go: Redact
//   - email.go: written e-mail addresses
//   - disguise.go: e-mail addresses written for people alone, "nom [at] société [dot] fr"
//   - phone.go: phone numbers; digits.go: how their digits are written
//   - profile.go: personal pages and handles
//   - name.go: what a name looks like
//   - cue.go: the words that announce a name; cueword.go: which words may begin one
//   - fullname.go: a known first name and a surname, without any cue
//   - role.go: names beside a role, "Aurélien, tech lead"
//   - signature.go: names that end a text; beside.go: names beside a contact
//   - lists.go, data: first names, and words that are no names
package personal
