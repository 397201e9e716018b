package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sys/unix"
)

// coldRounds is how often something is asked cold.
const coldRounds = 5

// cold drops what the engine and the system remember of the market's files.
func (m market) cold() error {
	for _, cache := range []string{"MARK", "PRIMARY INDEX", "UNCOMPRESSED", "QUERY CONDITION"} {
		if err := m.hand.Exec(context.Background(), "SYSTEM DROP "+cache+" CACHE"); err != nil {
			return fmt.Errorf("drop the %s cache: %w", cache, err)
		}
	}
	err := filepath.WalkDir(m.dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil // parts come and go
		case err != nil:
			return err
		case !d.Type().IsRegular():
			return nil
		}
		f, err := os.Open(path)
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err // what stays in memory is not asked cold
		}
		defer f.Close()
		return unix.Fadvise(int(f.Fd()), 0, 0, unix.FADV_DONTNEED)
	})
	if err != nil {
		return fmt.Errorf("let the system forget %s: %w", m.dir, err)
	}
	return nil
}

// repeat measures something a few times, each after prepare.
func repeat(prepare func() error, measure func() (time.Duration, error)) (list []time.Duration, err error) {
	for range coldRounds {
		if err := prepare(); err != nil {
			return nil, err
		}
		d, err := measure()
		if err != nil {
			return nil, err
		}
		list = append(list, d)
	}
	return list, nil
}

func took(f func() error) (time.Duration, error) {
	began := time.Now()
	err := f()
	return time.Since(began), err
}
