package store_test

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"tjm/store"
	"tjm/store/embedded/embeddedtest"
	"tjm/store/storetest"
)

const (
	diskSize = "size=96m"
	ballast  = 48 << 20 // of which a file takes so much until the disk is full
)

// fillDisk saves ads until the disk has no room, makes some, and goes on.
func fillDisk(ctx context.Context, s *store.Store, dir string, did func(int)) error {
	noise := make([]byte, 96<<10) // does not compress
	saved := 0
	batch := func(n int) error {
		offers := killOffers(n)
		for i := range offers {
			if _, err := rand.Read(noise); err != nil {
				return err
			}
			offers[i].Text = base64.StdEncoding.EncodeToString(noise)
		}
		_, _, err := s.SaveOffers(ctx, fmt.Sprint("run", n), storetest.Seen, offers)
		return err
	}
	for ; ; saved++ {
		if err := batch(saved); err != nil {
			fmt.Println("full", store.IsFull(err), strings.ReplaceAll(err.Error(), "\n", " "))
			break
		}
		did(saved)
		if saved > 100 {
			return fmt.Errorf("the disk does not fill")
		}
	}
	if err := os.Remove(filepath.Join(dir, "ballast")); err != nil {
		return err
	}
	if err := batch(saved); err != nil {
		return fmt.Errorf("after room was made: %w", err)
	}
	did(saved)
	return s.Close()
}

// loseFolder has its data folder removed by somebody else.
func loseFolder(ctx context.Context, s *store.Store, dir string, did func(int)) error {
	if _, _, err := s.SaveOffers(ctx, "run0", storetest.Seen, killOffers(0)); err != nil {
		return err
	}
	did(0)
	if err := os.RemoveAll(filepath.Join(dir, "data")); err != nil {
		return err
	}
	_, _, err := s.SaveOffers(ctx, "run1", storetest.Seen, killOffers(1))
	fmt.Println("lost", errors.Is(err, store.ErrLost), strings.ReplaceAll(fmt.Sprint(err), "\n", " "))
	fmt.Println("close", s.Close())
	return nil
}

// TestAFullDiskLosesNothing fills a small disk of its own, which takes the rights to mount one.
func TestAFullDiskLosesNothing(t *testing.T) {
	embeddedtest.Engine(t)
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, diskSize); err != nil {
		t.Skipf("skipped, no small disk can be mounted here: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	if err := os.WriteFile(filepath.Join(dir, "ballast"), make([]byte, ballast), 0o600); err != nil {
		t.Fatal(err)
	}
	lines := runChild(t, "fill", dir, func(string) bool { return false }, 0)
	full := slices.IndexFunc(lines, func(l string) bool { return strings.HasPrefix(l, "full ") })
	if full < 2 || !strings.HasPrefix(lines[full], "full true") {
		t.Fatalf("%q: want saved batches and then an error that tells that the disk is full", lines)
	}
	saved := 0
	for _, l := range lines {
		if strings.HasPrefix(l, "did ") {
			saved++
		}
	}
	verifyChild(t, dir, saved)
}

// TestALostFolderIsTold removes the data folder under a process that has it open: the next save fails and says so, and the
// folder can be opened anew.
func TestALostFolderIsTold(t *testing.T) {
	embeddedtest.Engine(t)
	dir := t.TempDir()
	lines := runChild(t, "lose", dir, func(string) bool { return false }, 0)
	if !slices.ContainsFunc(lines, func(l string) bool { return strings.HasPrefix(l, "lost true") }) {
		t.Errorf("%q: want an error after the folder was lost", lines)
	}
	verifyChild(t, dir, 0)
}
