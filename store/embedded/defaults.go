package embedded

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// The engine's server configuration of a directory: the user's own, else ours, written anew at every start.
const (
	ownConfig     = "engine.xml"
	defaultConfig = "engine-default.xml"
)

// defaults lets the engine write backups where the caller asks for them; it knows no way to name a folder for one
// statement. Statements that may only read cannot write backups at all.
//
// The rest keeps memory small. Merges write one column after the other: all those of a wide table at once, a megabyte of
// buffer each, take hundreds of megabytes. And where the engine would load and remove parts with a hundred threads, which
// stay, a few will do. Statistics of columns, which each merge would make anew of all columns, texts and pages among them,
// serve no question here.
const defaults = `<!-- Written by tjm at every start. For settings of your own put an engine.xml beside it, which replaces it. -->
<clickhouse>
    <backups>
        <allowed_path>/</allowed_path>
        <allow_concurrent_backups>false</allow_concurrent_backups>
    </backups>
    <merge_tree>
        <auto_statistics_types></auto_statistics_types>
        <vertical_merge_algorithm_min_rows_to_activate>1</vertical_merge_algorithm_min_rows_to_activate>
        <vertical_merge_algorithm_min_columns_to_activate>1</vertical_merge_algorithm_min_columns_to_activate>
    </merge_tree>
    <max_active_parts_loading_thread_pool_size>4</max_active_parts_loading_thread_pool_size>
    <max_outdated_parts_loading_thread_pool_size>4</max_outdated_parts_loading_thread_pool_size>
    <max_parts_cleaning_thread_pool_size>4</max_parts_cleaning_thread_pool_size>
</clickhouse>
`

// configFile returns the path of the engine's configuration, and writes it when the user has none.
func (d *directory) configFile() (string, error) {
	own := d.file(ownConfig)
	if _, err := os.Stat(own); err == nil {
		return own, nil
	} else if !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("look for %s: %w", own, err)
	}
	path := d.file(defaultConfig)
	if err := os.WriteFile(path, []byte(defaults), 0o600); err != nil {
		return "", fmt.Errorf("write the engine's configuration: %w", err)
	}
	return path, nil
}
