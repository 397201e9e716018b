package sites

// Site is one source of offers.
type Site struct {
	ID         ID         `yaml:"id"`         // lower-case letters, digits and hyphens; names the source for ever
	Name       string     `yaml:"name"`       // as its publisher writes it
	Kind       Kind       `yaml:"kind"`       // what the start addresses answer with
	Start      []Address  `yaml:"start"`      // where a crawl begins; files of kind files are paths
	Follow     Follow     `yaml:"follow"`     // links of a listing, for kind listing
	API        API        `yaml:"api"`        // shape of the answers, for kind api
	Only       []Only     `yaml:"only"`       // which items of an answer are offers, for kind api; all when empty
	Auth       *Auth      `yaml:"auth"`       // how an API knows who asks; nil when it does not
	Offer      Selector   `yaml:"offer"`      // the block of the ad on its page; empty lets the program find it
	Fields     Fields     `yaml:"fields"`     // where facts stand, in addition to schema.org data
	Defaults   Defaults   `yaml:"defaults"`   // what the source leaves unsaid
	Politeness Politeness `yaml:"politeness"` // how it is asked
	Schedule   Schedule   `yaml:"schedule"`   // when it is crawled by itself; never when empty
	Licence    string     `yaml:"licence"`    // under which terms its data may be used
	Notes      string     `yaml:"notes"`      // for the reader of the file
	Standing   `yaml:",inline"`

	File string `yaml:"-"` // where the definition was read
}

// Follow says which links of a listing lead to offers and to the next page of the listing. Empty selectors leave it to
// the page's own structure: its ItemList, its cards, its rel="next".
type Follow struct {
	Offers   Selector `yaml:"offers"`
	Next     Selector `yaml:"next"`
	Match    Pattern  `yaml:"match"`    // which addresses lead to offers, of a sitemap or a listing; all when empty
	Sitemaps Pattern  `yaml:"sitemaps"` // which sitemaps of an index are read; all when empty
}

// Defaults are facts that the source leaves unsaid because all its offers share them.
type Defaults struct {
	Country  Country  `yaml:"country"`
	Currency Currency `yaml:"currency"`
	Language Language `yaml:"language"`
	Contract Contract `yaml:"contract"`
	Company  string   `yaml:"company"`
}

// Politeness bounds how a source is asked; zero values leave it to the configuration.
type Politeness struct {
	Delay        Delay `yaml:"delay"`         // between two requests
	Parallel     Count `yaml:"parallel"`      // requests at one time
	MaxPages     Count `yaml:"max_pages"`     // per run
	PerDay       Count `yaml:"per_day"`       // requests to one host, robots.txt included
	Jitter       Delay `yaml:"jitter"`        // longest random addition to the delay; a quarter of it when absent
	Hours        Hours `yaml:"hours"`         // when requests may start: 22:00-06:00 Europe/Paris
	AllowPrivate bool  `yaml:"allow_private"` // addresses of the own machine or network may be asked
}

// Fields says where each fact stands. All are optional but title, where the page has no schema.org data.
type Fields struct {
	ID          *Field `yaml:"id"`
	URL         *Field `yaml:"url"`
	Title       *Field `yaml:"title"`
	Company     *Field `yaml:"company"`
	Description *Field `yaml:"description"`
	Place       *Field `yaml:"place"` // free text: "Lyon (69)"
	City        *Field `yaml:"city"`
	Postcode    *Field `yaml:"postcode"`
	Region      *Field `yaml:"region"`
	Country     *Field `yaml:"country"`
	Posted      *Field `yaml:"posted"`
	Expires     *Field `yaml:"expires"`
	Contract    *Field `yaml:"contract"`
	Remote      *Field `yaml:"remote"`
	Rate        *Field `yaml:"rate"` // free text: "450-500 € / jour"
	RateMin     *Field `yaml:"rate_min"`
	RateMax     *Field `yaml:"rate_max"`
	Salary      *Field `yaml:"salary"`
	SalaryMin   *Field `yaml:"salary_min"`
	SalaryMax   *Field `yaml:"salary_max"`
	PayUnit     *Field `yaml:"pay_unit"` // of rate_min, rate_max, salary_min, salary_max; day and year when absent
	Currency    *Field `yaml:"currency"`
	Start       *Field `yaml:"start"`
	Duration    *Field `yaml:"duration"`
	Seniority   *Field `yaml:"seniority"`
	Skills      *Field `yaml:"skills"`
}

// Named is a field with its key.
type Named struct {
	Key   string
	Field *Field
}

// All returns the fields that the definition sets, in the order of the file format.
func (f *Fields) All() []Named {
	all := []Named{
		{"id", f.ID},
		{"url", f.URL},
		{"title", f.Title},
		{"company", f.Company},
		{"description", f.Description},
		{"place", f.Place},
		{"city", f.City},
		{"postcode", f.Postcode},
		{"region", f.Region},
		{"country", f.Country},
		{"posted", f.Posted},
		{"expires", f.Expires},
		{"contract", f.Contract},
		{"remote", f.Remote},
		{"rate", f.Rate},
		{"rate_min", f.RateMin},
		{"rate_max", f.RateMax},
		{"salary", f.Salary},
		{"salary_min", f.SalaryMin},
		{"salary_max", f.SalaryMax},
		{"pay_unit", f.PayUnit},
		{"currency", f.Currency},
		{"start", f.Start},
		{"duration", f.Duration},
		{"seniority", f.Seniority},
		{"skills", f.Skills},
	}
	set := all[:0]
	for _, n := range all {
		if n.Field != nil {
			set = append(set, n)
		}
	}
	return set
}
