package health

import "math"

// atMost is the chance that at most k of n things have what each of them has with chance p (binomial).
func atMost(k, n int, p float64) float64 {
	if p >= 1 || p <= 0 {
		return map[bool]float64{true: 1, false: 0}[p <= 0 || k >= n]
	}
	sum := 0.0
	for i := 0; i <= min(k, n); i++ {
		sum += math.Exp(logFactorial(n) - logFactorial(i) - logFactorial(n-i) + float64(i)*math.Log(p) + float64(n-i)*math.Log1p(-p))
	}
	return min(sum, 1)
}

// atMostOf is the chance that at most k things come when mean of them are expected (Poisson).
func atMostOf(k int, mean float64) float64 {
	if mean <= 0 {
		return 1
	}
	sum := 0.0
	for i := 0; i <= k; i++ {
		sum += math.Exp(float64(i)*math.Log(mean) - mean - logFactorial(i))
	}
	return min(sum, 1)
}

func logFactorial(n int) float64 {
	v, _ := math.Lgamma(float64(n) + 1)
	return v
}
