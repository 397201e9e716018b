package sites

// Standing is what a source's publisher says about robots, and what proves the definition. It is shown before a source
// is turned on and in the public ledger.
type Standing struct {
	Terms      string    `yaml:"terms"`      // what the terms of use say about automated reading, in English
	Permission bool      `yaml:"permission"` // the terms refuse robots: only with the publisher's permission
	Robots     string    `yaml:"robots"`     // what robots.txt said, and on what day; the crawler always asks the real one
	Verified   *Verified `yaml:"verified"`

	Shipped bool `yaml:"-"` // the definition came with the program
}

// Verified says what a definition was tried on.
type Verified struct {
	On      Day    `yaml:"on"`
	Capture string `yaml:"capture"` // what kind of page it was, and its date
	Live    bool   `yaml:"live"`    // it was also tried on the board itself
}
