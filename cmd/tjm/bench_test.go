package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/internal/simulation"
	"tjm/store"
)

// BenchmarkColdStart measures `tjm serve` as a user meets it: from starting the built program on a store of so many
// offers to the last byte of the first overview, and the memory it then holds. The floor is the same program answering
// `tjm sql 'SELECT 1'` on the same store: loading the engine and nothing else.
func BenchmarkColdStart(b *testing.B) {
	program := filepath.Join(b.TempDir(), "tjm")
	if out, err := exec.Command("go", "build", "-ldflags", "-s -w", "-o", program, ".").CombinedOutput(); err != nil {
		b.Fatalf("build: %v\n%s", err, out)
	}
	info, err := os.Stat(program)
	if err != nil {
		b.Fatal(err)
	}
	for _, n := range []int{3_000, 300_000} {
		b.Run(fmt.Sprintf("offers=%d", n), func(b *testing.B) {
			dir := b.TempDir()
			fill(b, dir, n)
			var floor, first time.Duration
			var resident int
			for b.Loop() {
				floor += timed(b, func() { sqlOnce(b, program, dir) })
				took, kib := serveOnce(b, program, dir)
				first, resident = first+took, kib
			}
			b.ReportMetric(float64(first.Milliseconds())/float64(b.N), "ms/first-answer")
			b.ReportMetric(float64(floor.Milliseconds())/float64(b.N), "ms/floor")
			b.ReportMetric(float64(first)/float64(floor), "x-floor")
			b.ReportMetric(float64(resident)/1024, "MiB-resident")
			b.ReportMetric(float64(info.Size())/(1<<20), "MiB-binary")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// fill stores n simulated offers.
func fill(b *testing.B, dir string, n int) {
	b.Helper()
	ctx := context.Background()
	s, err := store.Open(ctx, store.Config{Dir: dir, Logger: slog.New(slog.DiscardHandler), Now: func() time.Time { return testDay }})
	if err != nil {
		b.Fatal(err)
	}
	saved := 0
	for seed := uint64(1); saved < n; seed++ {
		var offers []market.Offer
		for _, ad := range simulation.Market(simulation.Config{Seed: seed, Today: testDay}) {
			o := ad.Offer("https://board.example")
			o.ID = strconv.FormatUint(seed, 10) + "-" + o.ID
			if offers = append(offers, o); saved+len(offers) == n {
				break
			}
		}
		if _, _, err := s.SaveOffers(ctx, "fill", testDay, offers); err != nil {
			b.Fatal(err)
		}
		saved += len(offers)
	}
	run := market.Run{ID: "fill", Source: "atlas", Started: testDay.Add(-time.Hour), Ended: testDay, Outcome: market.RunComplete, Offers: n}
	if err := s.SaveRun(ctx, run); err != nil {
		b.Fatal(err)
	}
	if err := s.Close(); err != nil {
		b.Fatal(err)
	}
}

func timed(b *testing.B, do func()) time.Duration {
	b.Helper()
	start := time.Now()
	do()
	return time.Since(start)
}

func sqlOnce(b *testing.B, program, dir string) {
	b.Helper()
	if out, err := exec.Command(program, "--data", dir, "sql", "SELECT 1").CombinedOutput(); err != nil {
		b.Fatalf("sql: %v\n%s", err, out)
	}
}

// serveOnce starts the program, waits for the overview and stops it with an interrupt.
func serveOnce(b *testing.B, program, dir string) (first time.Duration, residentKiB int) {
	b.Helper()
	start := time.Now()
	cmd := exec.Command(program, "--data", dir, "--log", "error", "serve", "--listen", "127.0.0.1:0")
	errs, err := cmd.StderrPipe()
	if err != nil {
		b.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	lines := bufio.NewScanner(errs)
	for lines.Scan() {
		_, rest, ok := strings.Cut(lines.Text(), "dashboard on ")
		if !ok {
			continue
		}
		url, _, _ := strings.Cut(rest, " ")
		resp, err := http.Get(url + "/")
		if err != nil {
			b.Fatal(err)
		}
		if _, err := io.Copy(io.Discard, resp.Body); err != nil || resp.StatusCode != http.StatusOK {
			b.Fatalf("overview: %s %v", resp.Status, err)
		}
		resp.Body.Close()
		first, residentKiB = time.Since(start), resident(b, cmd.Process.Pid)
		break
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		b.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		b.Fatalf("serve: %v", err)
	}
	return first, residentKiB
}

// resident is the resident memory of a process.
func resident(b *testing.B, pid int) int {
	b.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	for _, line := range strings.Split(string(status), "\n") {
		if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			kib, err := strconv.Atoi(strings.TrimSpace(strings.TrimSuffix(rest, "kB")))
			if err != nil {
				b.Fatal(err)
			}
			return kib
		}
	}
	return 0
}
