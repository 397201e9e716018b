package proof

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// Differences says where an outcome is not the wanted one, a line each: "offers[0].rate.min: 450, want 400".
func Differences(want, got []byte) ([]string, error) {
	var w, g any
	if err := json.Unmarshal(want, &w); err != nil {
		return nil, fmt.Errorf("what a saved page must give: %w", err)
	}
	if err := json.Unmarshal(got, &g); err != nil {
		return nil, fmt.Errorf("what a saved page gives: %w", err)
	}
	var out []string
	differ("", w, g, &out)
	return out, nil
}

func differ(path string, want, got any, out *[]string) {
	switch w := want.(type) {
	case map[string]any:
		if g, ok := got.(map[string]any); ok {
			for _, key := range slices.Sorted(maps.Keys(w)) {
				differ(join(path, key), w[key], g[key], out)
			}
			for _, key := range slices.Sorted(maps.Keys(g)) {
				if _, known := w[key]; !known {
					differ(join(path, key), nil, g[key], out)
				}
			}
			return
		}
	case []any:
		if g, ok := got.([]any); ok {
			if len(w) != len(g) {
				*out = append(*out, fmt.Sprintf("%s: %d of them, want %d", path, len(g), len(w)))
			}
			for i := range min(len(w), len(g)) {
				differ(fmt.Sprintf("%s[%d]", path, i), w[i], g[i], out)
			}
			return
		}
	default:
		if want == got {
			return
		}
	}
	*out = append(*out, fmt.Sprintf("%s: %s, want %s", path, text(got), text(want)))
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

func text(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	return string(b)
}
