// Package embedded runs the real ClickHouse engine inside the process and lets clickhouse-go talk to it as to a server.
//
// The engine is the shared library libchdb.so, loaded without cgo. One process holds one engine on one data directory.
// Every statement runs in a session of its own, as over ClickHouse's HTTP interface: settings, parameters, the current
// database and temporary tables end with it. A second process shares the engine through a unix socket in the data
// directory.
//
// What each file holds:
//
//   - engine.go: Open and Engine, the life of the engine
//   - process.go: the one engine of the process and its sessions
//   - join.go, socket.go: sharing the engine with a second process
//   - directory.go, defaults.go: lock, version, health and server configuration of the data directory
//   - library.go: where libchdb.so is looked for
//   - stderr_*.go: the engine's own words when it does not start
//   - native.go, memory.go: the C interface and the memory both sides see
//   - session.go, call.go: one session, and calls into C that a context can stop
//   - bridge.go, request.go, response.go: ClickHouse's HTTP interface, as far as clients use it
//   - handler.go: the same for clients in other processes
//   - statement.go, stream.go, insert.go: how a statement runs
//   - exception.go, hello.go, compression.go: what the wire wants
//   - errors.go: what can go wrong when opening
package embedded
