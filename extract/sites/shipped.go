package sites

import (
	"embed"
	"fmt"
	"io/fs"
)

//go:embed shipped/*.yaml testdata/*/*.html testdata/*/*.json testdata/*/*.xml
var embedded embed.FS

// Shipped returns the definitions that come with the program, sorted by id. Every one of them is off until the user
// turns it on.
func Shipped() ([]*Site, error) {
	folder, err := fs.Sub(embedded, "shipped")
	if err != nil {
		return nil, fmt.Errorf("shipped definitions: %w", err)
	}
	all, err := Load(folder)
	if err != nil {
		return nil, fmt.Errorf("shipped definitions: %w", err)
	}
	for _, s := range all {
		s.Shipped = true
	}
	return all, nil
}

// Fixtures returns the pages that prove the shipped definitions, a folder each. Companies, people and texts in them are
// invented.
func Fixtures() fs.FS {
	folder, err := fs.Sub(embedded, "testdata")
	if err != nil {
		return embedded // never: the folder is part of the program
	}
	return folder
}
