package embedded

import (
	"runtime"
	"unsafe"
)

// arguments keeps Go memory in place while C reads it. Release ends that.
type arguments struct{ pin runtime.Pinner }

// text returns the address of s and its length. C gets no NUL; an empty s is a nil address.
func (a *arguments) text(s string) (unsafe.Pointer, uintptr) {
	if s == "" {
		return nil, 0
	}
	p := unsafe.StringData(s)
	a.pin.Pin(p)
	return unsafe.Pointer(p), uintptr(len(s))
}

// argv returns a C argument vector, NUL after each argument and nil after the last.
func (a *arguments) argv(args []string) (int32, unsafe.Pointer) {
	vector := make([]unsafe.Pointer, 0, len(args)+1)
	for _, arg := range args {
		b := append([]byte(arg), 0)
		a.pin.Pin(&b[0])
		vector = append(vector, unsafe.Pointer(&b[0]))
	}
	vector = append(vector, nil)
	a.pin.Pin(&vector[0])
	return int32(len(args)), unsafe.Pointer(&vector[0])
}

// column returns the addresses of an array of texts and of the array of their lengths.
func (a *arguments) column(texts []string) (unsafe.Pointer, unsafe.Pointer) {
	if len(texts) == 0 {
		return nil, nil
	}
	starts := make([]unsafe.Pointer, len(texts))
	lengths := make([]uintptr, len(texts))
	for i, s := range texts {
		starts[i], lengths[i] = a.text(s)
		if starts[i] == nil {
			// The engine builds a std::string from each value: give it an address even for no bytes.
			empty := new(byte)
			a.pin.Pin(empty)
			starts[i] = unsafe.Pointer(empty)
		}
	}
	a.pin.Pin(&starts[0])
	a.pin.Pin(&lengths[0])
	return unsafe.Pointer(&starts[0]), unsafe.Pointer(&lengths[0])
}

func (a *arguments) release() { a.pin.Unpin() }

// textAt copies a NUL-terminated C text; nil is the empty text.
func textAt(p unsafe.Pointer) string {
	if p == nil {
		return ""
	}
	n := 0
	for *(*byte)(unsafe.Add(p, n)) != 0 {
		n++
	}
	return string(unsafe.Slice((*byte)(p), n))
}

// bytesAt copies n bytes of C memory.
func bytesAt(p unsafe.Pointer, n uintptr) []byte {
	if p == nil || n == 0 {
		return nil
	}
	return append([]byte(nil), unsafe.Slice((*byte)(p), n)...)
}
