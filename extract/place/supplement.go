package place

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"tjm/extract/text"
)

// A user may complete the communes with a CSV file, such as the official list. Its first line names the columns, in any
// order and case; others are ignored. The separator (comma, semicolon or tab) is the most frequent of that line.
//
//	name        nom_commune_complet, nom_commune, nom_de_la_commune, libelle, nom, commune, name
//	department  code_departement, departement, dep, code_dept, department
//	postcode    code_postal, codes_postaux, postcode, cp
//	INSEE code  code_commune_insee, code_insee, insee, com, code_commune, code
//
// A row needs a name and one of the other three. A commune the gazetteer already knows is skipped; what the list adds
// counts only where a label, a department or the title announces it, for a full list holds many common words.
var supplementColumns = map[string][]string{
	"name":       {"nom_commune_complet", "nom_commune", "nom_de_la_commune", "libelle", "nom", "commune", "name"},
	"department": {"code_departement", "departement", "dep", "code_dept", "department"},
	"postcode":   {"code_postal", "codes_postaux", "postcode", "cp"},
	"insee":      {"code_commune_insee", "code_insee", "insee", "com", "code_commune", "code"},
}

// maxSupplement bounds the user's list: France has 35,000 communes.
const maxSupplement = 100_000

func (g *Gazetteer) supplement(r io.Reader) error {
	in := bufio.NewReader(r)
	if bom, err := in.Peek(3); err == nil && string(bom) == "\ufeff" {
		_, _ = in.Discard(3)
	}
	head, err := in.ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("gazetteer: reading its header: %w", err)
	}
	head = strings.TrimRight(head, "\r\n")
	comma := ','
	for _, c := range ";\t" {
		if strings.Count(head, string(c)) > strings.Count(head, string(comma)) {
			comma = c
		}
	}
	columns, err := supplementHeader(head, comma)
	if err != nil {
		return err
	}
	rows := csv.NewReader(in)
	rows.Comma, rows.FieldsPerRecord, rows.ReuseRecord, rows.LazyQuotes = comma, -1, true, true
	for n := 0; ; n++ {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("gazetteer: %w", err)
		}
		line, _ := rows.FieldPos(0)
		line++ // the header was read apart
		if n == maxSupplement {
			return fmt.Errorf("gazetteer line %d: more than %d rows", line, maxSupplement)
		}
		if err := g.supplementRow(columns, row); err != nil {
			return fmt.Errorf("gazetteer line %d: %w", line, err)
		}
	}
}

// supplementHeader finds the columns by name.
func supplementHeader(head string, comma rune) (map[string]int, error) {
	columns := map[string]int{}
	fields := strings.Split(head, string(comma))
	for i, f := range fields {
		fields[i] = strings.ReplaceAll(text.Fold(strings.Trim(strings.TrimSpace(f), `"#`)).Text, " ", "_")
	}
	for what, names := range supplementColumns {
		for _, n := range names {
			if i := slices.Index(fields, n); i >= 0 {
				columns[what] = i
				break
			}
		}
	}
	if _, ok := columns["name"]; !ok {
		return nil, fmt.Errorf("gazetteer line 1: no column for the name of the commune; want one of %s", strings.Join(supplementColumns["name"], ", "))
	}
	if len(columns) < 2 {
		return nil, fmt.Errorf("gazetteer line 1: no column for department, postcode or INSEE code")
	}
	return columns, nil
}

func (g *Gazetteer) supplementRow(columns map[string]int, row []string) error {
	get := func(what string) string {
		if i, ok := columns[what]; ok && i < len(row) {
			return strings.TrimSpace(row[i])
		}
		return ""
	}
	name := get("name")
	switch {
	case name == "" || len(name) > 100:
		return fmt.Errorf("a commune's name of 1 to 100 bytes is missing")
	case !utf8.ValidString(name):
		return fmt.Errorf("the file is not UTF-8")
	case len(wordsOf(name)) == 0:
		return fmt.Errorf("%q is no name", name)
	}
	number, err := g.supplementDepartment(get("department"), get("postcode"), get("insee"))
	if err != nil || number == "" {
		return err
	}
	for _, s := range g.sensesOf(name) {
		if k := g.places[s.place]; k.kind == kindTown && k.place.Department == number {
			return nil
		}
	}
	k := known{place: g.french(name, number), word: true, added: true}
	k.minor = slices.ContainsFunc(g.sensesOf(name), func(s sense) bool { return g.places[s.place].kind == kindTown })
	g.add(k, name)
	return nil
}

// supplementDepartment finds the department of a row. Overseas countries, which have none, give "" without error.
func (g *Gazetteer) supplementDepartment(department, postcode, insee string) (string, error) {
	if len(department) == 1 {
		department = "0" + department
	}
	if d := g.departmentNumber(department); d != "" {
		return d, nil
	}
	for len(insee) == 4 || len(postcode) == 4 { // spreadsheets drop the leading zero
		if len(insee) == 4 {
			insee = "0" + insee
		}
		if len(postcode) == 4 {
			postcode = "0" + postcode
		}
	}
	if len(insee) == 5 {
		n := insee[:2]
		if n == "97" || n == "98" {
			n = insee[:3]
		}
		if d := g.departmentNumber(n); d != "" {
			return d, nil
		}
		if n >= "975" {
			return "", nil
		}
	}
	postcode, _, _ = strings.Cut(postcode, "/")
	if d := g.departmentOfPostcode(postcode); d != "" {
		return d, nil
	}
	if department >= "975" && len(department) == 3 || countryOfPostcode(postcode) != "" {
		return "", nil
	}
	return "", fmt.Errorf("no department in %q, %q, %q", department, postcode, insee)
}
