package text

import "math"

// Cursor walks a folded text from its beginning and tells where each byte was written, without searching.
type Cursor struct {
	shifts []shift
	delta  int
}

// Cursor returns a cursor at the beginning of the text.
func (f Folded) Cursor() Cursor { return Cursor{shifts: f.shifts} }

// Segment returns the distance from folded byte at to the byte it was written as, and the first folded byte from which
// the distance is another one. The positions asked for must not decrease.
func (c *Cursor) Segment(at int) (delta, until int) {
	for len(c.shifts) > 0 && int(c.shifts[0].at) <= at {
		c.delta = int(c.shifts[0].delta)
		c.shifts = c.shifts[1:]
	}
	if len(c.shifts) == 0 {
		return c.delta, math.MaxInt
	}
	return c.delta, int(c.shifts[0].at)
}
