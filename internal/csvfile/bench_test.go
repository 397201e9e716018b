package csvfile

import (
	"io"
	"testing"
	"time"
)

// BenchmarkWriter writes a row as the export of offers does.
func BenchmarkWriter(b *testing.B) {
	w := New(io.Discard, Dialect{})
	day := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	b.ReportAllocs()
	for b.Loop() {
		row := []Cell{
			Text("board-1"), Text("000123456"), Text("https://board-1.example/offers/000123456"), Text("Développeur Go senior, Paris"), Text("Company 12"),
			Text("Go; Kafka; PostgreSQL"), Number(450, 2), Number(500, 2), Text("day"), Text("EUR"), Text("Paris"), Text("75"), Text("Île-de-France"),
			Text("FR"), Text("partial"), Text("senior"), Text("freelance"), Text("backend"), Day(day), Day(day), Day(day), Day(time.Time{}),
		}
		if err := w.Write(row...); err != nil {
			b.Fatal(err)
		}
	}
}
