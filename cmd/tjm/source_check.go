package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"tjm/extract/sites"
)

type sourceCheckCmd struct {
	Paths []string `arg:"" optional:"" help:"Definitions or folders of them (default: the folder of tjm.yaml and the shipped ones)."`
}

// Help gives examples.
func (sourceCheckCmd) Help() string {
	return `Reads definitions strictly and tells every mistake with file, line and column. Exit code 1 when there is one.

Examples:
  tjm source check
  tjm source check boards/myboard.yaml`
}

// Run checks definitions.
func (c sourceCheckCmd) Run(a *app) error {
	var wrong sites.Problems
	right := 0
	paths := c.Paths
	if len(paths) == 0 {
		shipped, err := sites.Shipped()
		if err != nil {
			return err
		}
		right += len(shipped)
		if a.config.Sources != "" {
			paths = []string{a.config.Sources}
		}
	}
	for _, path := range paths {
		n, mistakes, err := checkDefinitions(path)
		if err != nil {
			return err
		}
		right += n
		wrong = append(wrong, mistakes...)
	}
	for _, mistake := range wrong {
		logLine(a.err, "%s", mistake)
	}
	switch {
	case len(wrong) > 0:
		logLine(a.err, "%s, %s", plural(right, "definition is right", "definitions are right"), plural(len(wrong), "mistake in others", "mistakes in others"))
		return errReported
	default:
		fmt.Fprintf(a.out, "%s\n", plural(right, "definition is right", "definitions are right"))
		return nil
	}
}

// checkDefinitions reads a definition or a folder of them. It returns how many are right and the mistakes in others.
func checkDefinitions(path string) (right int, wrong sites.Problems, err error) {
	info, err := os.Stat(path)
	if err != nil {
		return 0, nil, fmt.Errorf("check definitions: %w", err)
	}
	if !info.IsDir() {
		src, err := os.ReadFile(path)
		if err != nil {
			return 0, nil, fmt.Errorf("check definitions: %w", err)
		}
		_, err = sites.Parse(path, src)
		if errors.As(err, &wrong) {
			return 0, wrong, nil
		}
		return 1, nil, err
	}
	all, err := sites.Load(os.DirFS(path))
	if errors.As(err, &wrong) {
		for i, mistake := range wrong {
			for line := range strings.Lines(mistake) {
				wrong[i] = filepath.Join(path, strings.TrimRight(line, "\n"))
				break
			}
		}
		return len(all), wrong, nil
	}
	return len(all), nil, err
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
