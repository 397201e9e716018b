package cron

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Expression is a parsed five-field expression. It is comparable and safe for concurrent use; the zero value names no
// instant.
type Expression struct {
	minutes, hours, days, months, weekdays uint64 // bit n is set when n is named; Sunday is 0
	anyDay, anyWeekday                     bool   // the field begins with *, so the other one alone decides
	text                                   string
}

// field is one of the five: its name, its bounds, and the words that stand for numbers.
type field struct {
	name     string
	low, top int
	words    []string // the first stands for low
}

var fields = [5]field{
	{"minute", 0, 59, nil},
	{"hour", 0, 23, nil},
	{"day of the month", 1, 31, nil},
	{"month", 1, 12, []string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}},
	{"day of the week", 0, 7, []string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}},
}

// maxText is the longest expression, in bytes.
const maxText = 200

const shape = `want five fields, minute hour day month weekday, such as "30 6 * * 1-5"`

// Parse reads "minute hour day month weekday". A field is * or a list of numbers and ranges, each with an optional
// step: "*/15", "1-5", "0,30", "8-18/2". Months and weekdays may be English three-letter names; Sunday is 0 or 7. When
// both the day and the weekday are narrowed, either is enough, as in every cron.
//
// Seconds, years, @daily, ?, L, W, # and time zones inside the expression are refused, and so is an expression that
// never comes (30 February).
func Parse(text string) (Expression, error) {
	if len(text) > maxText {
		return Expression{}, fmt.Errorf("bad cron of %d bytes: the limit is %d", len(text), maxText)
	}
	refuse := func(why error) (Expression, error) { return Expression{}, fmt.Errorf("bad cron %q: %w", text, why) }
	if strings.HasPrefix(text, "@") {
		return refuse(fmt.Errorf("names such as @daily are not understood: %s", shape))
	}
	if strings.Contains(text, "=") {
		return refuse(errors.New("the time zone has a key of its own"))
	}
	parts := strings.Fields(text)
	if len(parts) != len(fields) {
		return refuse(fmt.Errorf("%d fields: %s", len(parts), shape))
	}
	var sets [5]uint64
	for i, part := range parts {
		set, err := fields[i].parse(part)
		if err != nil {
			return refuse(fmt.Errorf("%s: %w", fields[i].name, err))
		}
		sets[i] = set
	}
	if sets[4]&(1<<7) != 0 {
		sets[4] = sets[4]&^(1<<7) | 1
	}
	e := Expression{
		minutes: sets[0], hours: sets[1], days: sets[2], months: sets[3], weekdays: sets[4],
		anyDay: strings.HasPrefix(parts[2], "*"), anyWeekday: strings.HasPrefix(parts[4], "*"), text: strings.Join(parts, " "),
	}
	if !e.comes() {
		return refuse(errors.New("no month that it names has such a day"))
	}
	return e, nil
}

// String returns the expression with single blanks.
func (e Expression) String() string { return e.text }

// IsZero reports whether there is no expression.
func (e Expression) IsZero() bool { return e.text == "" }

// comes reports whether the expression names any day of the calendar.
func (e Expression) comes() bool {
	if e.anyDay || !e.anyWeekday {
		return true // the weekday comes in every month
	}
	for month := 1; month <= 12; month++ {
		longest := time.Date(2024, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day() // 2024 is a leap year
		if has(e.months, month) && e.days&(1<<(longest+1)-1) != 0 {
			return true
		}
	}
	return false
}

// parse reads one field into the set of the numbers it names.
func (f field) parse(text string) (uint64, error) {
	var set uint64
	for item := range strings.SplitSeq(text, ",") {
		span, stepText, stepped := strings.Cut(item, "/")
		step := 1
		if stepped {
			n, err := strconv.Atoi(stepText)
			if err != nil || n < 1 || n > f.top || stepText[0] == '+' {
				return 0, fmt.Errorf("%q: want a step from 1 to %d after /", item, f.top)
			}
			step = n
		}
		low, top := f.low, f.top
		if span != "*" {
			first, last, ranged := strings.Cut(span, "-")
			if stepped && !ranged {
				return 0, fmt.Errorf("%q: a step goes with * or with a range", item)
			}
			var err error
			if low, err = f.number(first); err != nil {
				return 0, err
			}
			if top = low; ranged {
				if top, err = f.number(last); err != nil {
					return 0, err
				}
			}
			if top < low {
				return 0, fmt.Errorf("%q: the range runs backwards", item)
			}
		} else if f.top == 7 {
			top = 6 // Sunday once, or steps would count it twice
		}
		for n := low; n <= top; n += step {
			set |= 1 << n
		}
	}
	return set, nil
}

// number reads one number or word of the field.
func (f field) number(text string) (int, error) {
	for i, word := range f.words {
		if strings.EqualFold(text, word) {
			return f.low + i, nil
		}
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < f.low || n > f.top || text[0] == '+' || text[0] == '-' || len(text) > 2 {
		return 0, fmt.Errorf("%q: want %d to %d", text, f.low, f.top)
	}
	return n, nil
}

func has(set uint64, n int) bool { return set>>n&1 == 1 }
