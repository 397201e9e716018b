package pay

import (
	"math"

	"tjm/extract/text"
)

// shareHundreds gives the hundreds of the upper end to the lower one: "TJM 4/500", "5 à 600 € par jour". The lower end must
// stand right behind a word for the rate, since "Lyon 4 - 500 €" is a town and a price.
func shareHundreds(d *text.Document, lo *number, hi number) {
	if lo.kilo || hi.kilo || lo.value < 3 || lo.value > 9 || lo.value != math.Trunc(lo.value) || hi.value > 1000 || math.Mod(hi.value, 50) != 0 || hi.value <= lo.value*100 || hi.value > 2*lo.value*100 {
		return
	}
	glued := d.Tokens()[lo.to].Glued || isWord(d, lo.to, "a") || isWord(d, lo.to, "bis") || isWord(d, lo.to, "to")
	if priced(d, lo.from) || glued && d.Ends(lo.from-1) {
		lo.value *= 100
	}
}

// priced reports whether nothing but little words and a currency stands between a word for the rate and token k.
func priced(d *text.Document, k int) bool {
	for steps := 0; steps < 4 && k > 0; steps++ {
		moved := false
		for n := min(4, k); n >= 1 && !moved; n-- {
			if m, w := subjects.At(d, k-n); w == n && (m == aboutDayRate || m == aboutRate || m == aboutBudget || m == aboutPay) {
				return true
			}
			_, b := boundsBefore.At(d, k-n)
			_, f := fillers.At(d, k-n)
			_, q := quietWords.At(d, k-n)
			_, c := currencies.At(d, k-n)
			if b == n || f == n || q == n || c == n {
				k, moved = k-n, true
			}
		}
		if !moved {
			return false
		}
	}
	return false
}
