package main

import (
	"bytes"
	"fmt"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// BenchmarkMemory measures the greatest resident memory of the program while it crawls boards of so many pages, twice:
// the second crawl finds every page stored. The engine in the process is part of it; its floor is a crawl of one page.
func BenchmarkMemory(b *testing.B) {
	sizes := []int{1, 1_000, 10_000}
	if os.Getenv("TJM_BENCH_PAGES") == "100000" {
		sizes = append(sizes, 100_000)
	}
	for _, pages := range sizes {
		b.Run(fmt.Sprintf("pages=%d", pages), func(b *testing.B) {
			for b.Loop() {
				home := b.TempDir()
				board := newCountedBoard(pages)
				board.perListing = max(offersOnListing, pages/100)
				server := httptest.NewServer(board)
				sources := filepath.Join(home, "sources")
				if err := os.MkdirAll(sources, 0o700); err != nil {
					b.Fatal(err)
				}
				if err := os.WriteFile(filepath.Join(sources, "board.yaml"), []byte(board.definition(server.URL)), 0o600); err != nil {
					b.Fatal(err)
				}
				for _, name := range []string{"first", "again"} {
					peak, took := peakOf(b, home, sources)
					b.ReportMetric(float64(peak)/1024, "MiB-"+name)
					b.ReportMetric(took.Seconds(), "s-"+name)
				}
				server.Close()
			}
			b.ReportMetric(0, "ns/op")
		})
	}
}

// peakOf crawls in a process of its own and returns the greatest resident memory that it had, in KiB.
func peakOf(b *testing.B, home, sources string) (peak int64, took time.Duration) {
	b.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = []string{
		childArguments + "=--data\n" + filepath.Join(home, "data") + "\ncrawl", "TJM_SOURCES=" + sources, "TJM_CONTACT=me@example.org",
		"TJM_CRAWL_DELAY=0s", "TJM_CRAWL_PARALLEL=2", "TJM_CRAWL_MAX_PAGES=1000000", "HOME=" + home, "PATH=" + os.Getenv("PATH"),
	}
	var errs bytes.Buffer
	cmd.Stderr = &errs
	start := time.Now()
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	// The system forgets it with the process, and what it tells of dead children includes their parent's.
	for tick := time.NewTicker(20 * time.Millisecond); ; {
		select {
		case <-tick.C:
			peak = max(peak, highWater(cmd.Process.Pid))
		case err := <-ended:
			tick.Stop()
			if err != nil {
				b.Fatalf("%v\n%s", err, errs.String())
			}
			return peak, time.Since(start)
		}
	}
}

// highWater is the greatest resident memory that a process had, in KiB; 0 when that is not known.
func highWater(pid int) int64 {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	var kib int64
	if _, err := fmt.Sscan(rest, &kib); err != nil {
		return 0
	}
	return kib
}
