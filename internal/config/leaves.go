package config

import (
	"encoding"
	"reflect"
	"strings"
)

// leaf is one key that holds a value.
type leaf struct {
	path  []string // "crawl", "max_pages"
	value reflect.Value
}

// key is the dotted name: crawl.max_pages.
func (l leaf) key() string { return strings.Join(l.path, ".") }

// variable is the name in the environment: TJM_CRAWL_MAX_PAGES.
func (l leaf) variable() string { return "TJM_" + strings.ToUpper(strings.Join(l.path, "_")) }

// set reads a value from text.
func (l leaf) set(s string) error {
	if u, ok := l.value.Addr().Interface().(encoding.TextUnmarshaler); ok {
		return u.UnmarshalText([]byte(s))
	}
	l.value.SetString(s)
	return nil
}

// text writes the value as the file would; secrets are hidden.
func (l leaf) text() string {
	if m, ok := l.value.Interface().(encoding.TextMarshaler); ok {
		b, err := m.MarshalText()
		if err != nil {
			return ""
		}
		return string(b)
	}
	return l.value.String()
}

// leaves lists the keys of a configuration in the order of their declaration.
func leaves(c *Config) []leaf { return leavesOf(nil, reflect.ValueOf(c).Elem()) }

func leavesOf(path []string, v reflect.Value) []leaf {
	var out []leaf
	for i := range v.NumField() {
		at := append(append([]string(nil), path...), v.Type().Field(i).Tag.Get("yaml"))
		if f := v.Field(i); f.Kind() == reflect.Struct {
			out = append(out, leavesOf(at, f)...)
		} else {
			out = append(out, leaf{at, f})
		}
	}
	return out
}
