package cron

import (
	"strings"
	"testing"
	"time"
)

func TestMistakesAreNamed(t *testing.T) {
	for text, want := range map[string]string{
		"":                             `0 fields: want five fields, minute hour day month weekday, such as "30 6 * * 1-5"`,
		"30 6 * *":                     "4 fields",
		"0 30 6 * * 1-5":               "6 fields",
		"CRON_TZ=Europe/Paris":         "the time zone has a key of its own",
		"TZ=0":                         "the time zone has a key of its own",
		"TZ=Europe/Paris 30 6 * * *":   "the time zone has a key of its own",
		"@daily":                       "names such as @daily are not understood",
		"60 6 * * *":                   `minute: "60": want 0 to 59`,
		"30 24 * * *":                  `hour: "24": want 0 to 23`,
		"30 6 0 * *":                   `day of the month: "0": want 1 to 31`,
		"30 6 * 13 *":                  `month: "13": want 1 to 12`,
		"30 6 * * 8":                   `day of the week: "8": want 0 to 7`,
		"30 6 * * lun":                 `day of the week: "lun": want 0 to 7`,
		"30 6 L * *":                   `"L"`,
		"30 6 ? * *":                   `"?"`,
		"30 6 * * 1#2":                 `"1#2"`,
		"-5 6 * * *":                   `minute: "": want`,
		"+5 6 * * *":                   `"+5"`,
		"5- 6 * * *":                   `minute: "": want`,
		"1,,2 6 * * *":                 `minute: "": want`,
		"5/15 6 * * *":                 `"5/15": a step goes with * or with a range`,
		"*/0 6 * * *":                  `"*/0": want a step from 1 to 59 after /`,
		"*/+5 6 * * *":                 `"*/+5"`,
		"*/ 6 * * *":                   `"*/"`,
		"*/99 6 * * *":                 `"*/99"`,
		"30-10 6 * * *":                `"30-10": the range runs backwards`,
		"**  6 * * *":                  `"**"`,
		"007 6 * * *":                  `"007"`,
		"0 0 30 2 *":                   "no month that it names has such a day",
		"0 0 31 4,6,9,11 *":            "no month that it names has such a day",
		strings.Repeat("0 ", maxText):  "the limit is 200",
		"0 0 * * 18446744073709551616": "want 0 to 7",
	} {
		e, err := Parse(text)
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: %v, want ...%s...", text, err, want)
		}
		if !e.IsZero() {
			t.Errorf("%q: an expression beside the error", text)
		}
	}
}

func TestSpellingsOfTheSame(t *testing.T) {
	for _, pair := range [][2]string{
		{"30 6 * * 1-5", "30  6 *\t* MON-fri"},
		{"0 0 * * 0", "0 0 * * 7"},
		{"0 0 * * 0", "00 00 * * sun"},
		{"0 0 * * 5-7", "0 0 * * 0,5,6"},
		{"*/15 * * * *", "0,15,30,45 * * * *"},
		{"*/15 * * * *", "0-59/15 */1 * * *"},
		{"0 0 1 1,7 *", "0 0 1 jan,JUL *"},
	} {
		a, errA := Parse(pair[0])
		b, errB := Parse(pair[1])
		if errA != nil || errB != nil {
			t.Fatal(pair, errA, errB)
		}
		at := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
		for range 50 {
			nextA, nextB := a.Next(at, time.UTC), b.Next(at, time.UTC)
			if !nextA.Equal(nextB) {
				t.Fatalf("%q comes at %s, %q at %s", pair[0], nextA, pair[1], nextB)
			}
			at = nextA
		}
	}
}

func TestZeroExpressionNeverComes(t *testing.T) {
	if next := (Expression{}).Next(time.Unix(0, 0), time.UTC); !next.IsZero() {
		t.Errorf("comes at %s", next)
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"30 6 * * 1-5", "*/15 8-18/2 1,15 jan-jun sun", "0 0 29 2 6", "CRON_TZ=Europe/Paris", "TZ=0", "0 0 31 2 *", "* * * * */7"} {
		f.Add(seed)
	}
	paris, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		f.Skip(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		e, err := Parse(text)
		if (err == nil) == e.IsZero() {
			t.Fatalf("Parse(%q) = %v, %v", text, e, err)
		}
		if err != nil {
			return
		}
		at := time.Date(2026, 3, 28, 12, 0, 0, 0, time.UTC)
		for range 3 {
			next := e.Next(at, paris)
			if !next.After(at) {
				t.Fatalf("%q: after %s comes %s", text, at, next)
			}
			at = next
		}
	})
}
