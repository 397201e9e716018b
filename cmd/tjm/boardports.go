package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
)

// firstBoardPort and the ones after it are where the simulated boards answer when nobody else does.
const firstBoardPort = 8790

// boardPorts remembers where the simulated boards of a store answered last, so that the addresses of its offers stay
// good from one demo to the next.
type boardPorts struct {
	file  string
	known map[string]int
}

func (p *boardPorts) read() error {
	p.known = map[string]int{}
	src, err := os.ReadFile(p.file)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("ports of the simulated boards: %w", err)
	}
	if err := json.Unmarshal(src, &p.known); err != nil {
		return fmt.Errorf("ports of the simulated boards: %s: %w; delete the file to choose again", p.file, err)
	}
	return nil
}

// listen takes the port the board had last time, else its usual one, else any free one.
func (p *boardPorts) listen(ctx context.Context, n int, board string) (net.Listener, error) {
	port, ok := p.known[board]
	if !ok {
		port = firstBoardPort + n
	}
	l, err := listenNear(ctx, port)
	if err != nil {
		return nil, err
	}
	if tcp, ok := l.Addr().(*net.TCPAddr); ok {
		p.known[board] = tcp.Port
	}
	return l, nil
}

func (p *boardPorts) write() error {
	out, err := json.Marshal(p.known)
	if err != nil {
		return fmt.Errorf("ports of the simulated boards: %w", err)
	}
	if err := os.WriteFile(p.file, out, 0o644); err != nil {
		return fmt.Errorf("ports of the simulated boards: %w", err)
	}
	return nil
}

// listenNear listens on a loopback port, or on any free one when that is taken.
func listenNear(ctx context.Context, port int) (net.Listener, error) {
	var lc net.ListenConfig
	if l, err := lc.Listen(ctx, "tcp", fmt.Sprintf("127.0.0.1:%d", port)); err == nil {
		return l, nil
	}
	return lc.Listen(ctx, "tcp", "127.0.0.1:0")
}
