package embedded

import (
	"fmt"
	"unsafe"

	"github.com/ebitengine/purego"
)

// native is the engine's C interface. Pointers to engine objects stay unsafe.Pointer and are never looked into,
// except for the connection, which the interface hands out as a pointer to itself.
type native struct {
	file string

	version            func() string
	setSignalHandlers  func(enabled int32)
	connect            func(argc int32, argv unsafe.Pointer) unsafe.Pointer
	closeConn          func(conn unsafe.Pointer)
	classify           func(conn, sql unsafe.Pointer, sqlLen uintptr, db unsafe.Pointer, dbLen uintptr, out unsafe.Pointer) int32
	query              queryFunc
	streamQuery        queryFunc
	streamFetch        func(conn, stream unsafe.Pointer) unsafe.Pointer
	streamCancel       func(conn, stream unsafe.Pointer)
	insert             queryFunc
	insertAppend       func(stream, data unsafe.Pointer, length uintptr) int32
	insertDone         func(stream unsafe.Pointer) unsafe.Pointer
	insertError        func(stream unsafe.Pointer) unsafe.Pointer
	destroyInsert      func(stream unsafe.Pointer)
	resultBuffer       func(result unsafe.Pointer) unsafe.Pointer
	resultLength       func(result unsafe.Pointer) uintptr
	resultError        func(result unsafe.Pointer) unsafe.Pointer
	resultRowsWritten  func(result unsafe.Pointer) uint64
	resultBytesWritten func(result unsafe.Pointer) uint64
	resultRowsRead     func(result unsafe.Pointer) uint64
	destroyResult      func(result unsafe.Pointer)
}

// queryFunc is the shape that the three ..._with_params_n functions share.
type queryFunc func(conn, sql unsafe.Pointer, sqlLen uintptr, format unsafe.Pointer, formatLen uintptr,
	names, nameLens, values, valueLens unsafe.Pointer, count uintptr) unsafe.Pointer

// bind resolves every function of the interface; a library that lacks one is too old.
func bind(handle uintptr) (*native, error) {
	lib := &native{}
	for _, f := range []struct {
		target any
		name   string
	}{
		{&lib.version, "chdb_version"},
		{&lib.setSignalHandlers, "chdb_set_signal_handlers_enabled"},
		{&lib.connect, "chdb_connect"},
		{&lib.closeConn, "chdb_close_conn"},
		{&lib.classify, "chdb_classify_query_n"},
		{&lib.query, "chdb_query_with_params_n"},
		{&lib.streamQuery, "chdb_stream_query_with_params_n"},
		{&lib.streamFetch, "chdb_stream_fetch_result"},
		{&lib.streamCancel, "chdb_stream_cancel_query"},
		{&lib.insert, "chdb_stream_insert_with_params_n"},
		{&lib.insertAppend, "chdb_stream_append"},
		{&lib.insertDone, "chdb_stream_done"},
		{&lib.insertError, "chdb_stream_insert_error"},
		{&lib.destroyInsert, "chdb_destroy_insert_stream"},
		{&lib.resultBuffer, "chdb_result_buffer"},
		{&lib.resultLength, "chdb_result_length"},
		{&lib.resultError, "chdb_result_error"},
		{&lib.resultRowsWritten, "chdb_result_rows_written"},
		{&lib.resultBytesWritten, "chdb_result_bytes_written"},
		{&lib.resultRowsRead, "chdb_result_rows_read"},
		{&lib.destroyResult, "chdb_destroy_query_result"},
	} {
		if _, err := purego.Dlsym(handle, f.name); err != nil {
			return nil, fmt.Errorf("not a ClickHouse engine of version 26.7 or later: %w", err)
		}
		purego.RegisterLibFunc(f.target, handle, f.name)
	}
	return lib, nil
}
