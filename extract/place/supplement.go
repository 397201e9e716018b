package place

import "io"

func (g *Gazetteer) supplement(io.Reader) error { return nil }
