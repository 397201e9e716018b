package jobposting

import (
	"slices"
	"strconv"
	"strings"

	"tjm/internal/market"
)

// Format is the notation a posting was read from.
type Format string

// The notations.
const (
	JSONLD    Format = "JSON-LD"
	Microdata Format = "microdata"
	RDFa      Format = "RDFa"
)

// Posting is one schema.org JobPosting. Strings are text on one line, without markup; empty where not stated.
type Posting struct {
	Format      Format
	ID          string
	URL         string
	Title       string
	Company     string
	Description string // with its lines, from description, responsibilities, qualifications, skills and requirements
	Posted      string // as written
	Expires     string // as written
	Language    string

	Contracts  []market.Contract
	Employment []string // employmentType as written
	Remote     bool     // TELECOMMUTE
	Places     []Location
	Applicants []string // countries or regions from which a remote worker may apply
	Seat       Location // the hiring organisation's own address

	Rate      *market.Pay // baseSalary per hour or day
	Salary    *market.Pay // baseSalary per month or year
	PayWords  string      // baseSalary as written, for the reader
	Years     *int        // from monthsOfExperience
	Education market.Education
	Skills    []string

	Notes []string // what was refused and why
}

// note records what was refused.
func (p *Posting) note(why string) {
	if len(p.Notes) < 20 && !slices.Contains(p.Notes, why) {
		p.Notes = append(p.Notes, why)
	}
}

// read turns an item into a posting.
func read(n node, format Format) Posting {
	p := Posting{
		Format:  format,
		Title:   n.text("title", "name", "jobTitle"),
		Posted:  n.text("datePosted", "datePublished", "dateCreated"),
		Expires: n.text("validThrough"),
		URL:     n.text("url", "mainEntityOfPage", "@id"),
		Skills:  n.texts("skills"),
	}
	if !strings.HasPrefix(p.URL, "http") && !strings.HasPrefix(p.URL, "/") || strings.ContainsAny(p.URL, " <>\"") {
		p.URL = ""
	}
	p.ID = identifier(n)
	p.Language = n.text("inLanguage")
	p.company(n)
	p.describe(n)
	p.experience(n)
	p.Employment = n.texts("employmentType")
	p.Contracts = Contracts(p.Employment)
	p.where(n)
	p.pay(n)
	return p
}

// identifier returns the board's own id: a text, or the value of a PropertyValue.
func identifier(n node) string {
	for _, v := range listOf(n.get("identifier")) {
		if c, ok := n.from(v); ok {
			if id := c.text("value", "propertyID"); id != "" {
				return id
			}
			continue
		}
		if id := oneLine(n.words(v)); id != "" {
			return id
		}
	}
	return ""
}

func (p *Posting) company(n node) {
	if c, ok := n.child("hiringOrganization"); ok {
		p.Company = c.text("name", "legalName")
		p.Seat = locationOf(c, "address")
	} else {
		p.Company = n.text("hiringOrganization")
	}
	if strings.HasPrefix(p.Company, "http") {
		p.Company = ""
	}
	if p.Company == "" {
		p.Company = n.text("employmentUnit")
	}
	if noPlaceAtAll(p.Company) {
		p.Company = ""
	}
}

// describe joins the properties in which boards put the ad's prose, each once.
func (p *Posting) describe(n node) {
	var b strings.Builder
	for _, name := range []string{"description", "responsibilities", "qualifications", "skills", "experienceRequirements", "educationRequirements", "incentiveCompensation", "jobBenefits"} {
		var parts []string
		for _, v := range listOf(n.get(name)) {
			if s := strings.TrimSpace(n.words(v)); s != "" && len(parts) < 100 {
				parts = append(parts, s)
			}
		}
		text := strings.Join(parts, ", ")
		if text == "" || b.Len() > 0 && strings.Contains(b.String(), text) || b.Len()+len(text) > maxDescription {
			continue
		}
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		if heading := headings[name]; heading != "" && !strings.Contains(text, "\n") {
			b.WriteString(heading)
		}
		b.WriteString(text)
	}
	p.Description = b.String()
}

const maxDescription = 250_000

var headings = map[string]string{"skills": "Skills: ", "jobBenefits": "Benefits: "}

func (p *Posting) experience(n node) {
	if c, ok := n.child("experienceRequirements"); ok {
		if months, err := strconv.ParseFloat(c.text("monthsOfExperience"), 64); err == nil && months >= 0 && months <= 600 {
			years := int(months) / 12
			p.Years = &years
		}
	}
	c, ok := n.child("educationRequirements")
	if !ok {
		return
	}
	switch strings.ToLower(c.text("credentialCategory")) {
	case "bachelor degree", "bachelor's degree":
		p.Education = market.Licence
	case "postgraduate degree", "master degree", "master's degree":
		p.Education = market.Master
	case "associate degree":
		p.Education = market.BTS
	}
}
