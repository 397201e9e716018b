package config

import (
	"fmt"
	"io"
	"strings"

	"go.yaml.in/yaml/v4"
)

// Print writes the effective configuration as YAML that can be read back, but for hidden secrets; a comment beside each
// key says where its value came from.
func (l *Loaded) Print(w io.Writer) error {
	var b strings.Builder
	group := ""
	for _, leaf := range leaves(&l.Config) {
		indent := ""
		if len(leaf.path) > 1 {
			if leaf.path[0] != group {
				group = leaf.path[0]
				fmt.Fprintf(&b, "%s:\n", group)
			}
			indent = "  "
		}
		value, err := yaml.Dump(leaf.text())
		if err != nil {
			return fmt.Errorf("print %s: %w", leaf.key(), err)
		}
		line := fmt.Sprintf("%s%s: %s", indent, leaf.path[len(leaf.path)-1], strings.TrimSpace(string(value)))
		fmt.Fprintf(&b, "%-44s # %s, or %s\n", line, l.Origins[leaf.key()], leaf.variable())
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("print the configuration: %w", err)
	}
	return nil
}
