package main

import (
	"fmt"
	"io"
	"os"

	"tjm/crawler/robots"
)

type robotsCmd struct {
	File  string `arg:"" help:"A saved robots.txt; - reads standard input."`
	Agent string `arg:"" help:"Who asks: a product token such as tjm, or a whole User-Agent header."`
	URL   string `arg:"" name:"url" help:"The address, or its path."`
}

// Help gives examples.
func (robotsCmd) Help() string {
	return `Prints "allowed" or "disallowed", and on a second line what decided: the line of the file, as RFC 9309 reads it, or that
no rule matches. The exit code is 0 for both answers, 2 for wrong use.

Examples:
  tjm robots robots.txt tjm https://board.example/jobs/1
  tjm robots robots.txt "tjm/1.0 (+mailto:me@example.org)" /jobs?page=2
  curl -s https://board.example/robots.txt | tjm robots - tjm /jobs`
}

// Run decides and prints.
func (c robotsCmd) Run(a *app) error {
	content, err := c.read(a.in)
	if err != nil {
		return usagef("read the robots.txt: %w", err)
	}
	decision := robots.Parse(content).Allowed(c.Agent, c.URL)
	answer, why := "disallowed", "no rule matches"
	if decision.Allowed {
		answer = "allowed"
	}
	if decision.Line > 0 {
		why = fmt.Sprintf("line %d: %s", decision.Line, decision.Rule)
	}
	_, err = fmt.Fprintf(a.out, "%s\n%s\n", answer, why)
	return err
}

// read reads no more of the file than counts.
func (c robotsCmd) read(stdin io.Reader) ([]byte, error) {
	if c.File == "-" {
		return io.ReadAll(io.LimitReader(stdin, robots.MaxSize+1))
	}
	f, err := os.Open(c.File)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, robots.MaxSize+1))
}
