package embedded_test

import (
	"testing"

	"tjm/store/embedded/embeddedtest"
)

// The engine says nothing of a name in its configuration that it does not know.
func TestTheEngineTakesItsDefaults(t *testing.T) {
	db, _ := embeddedtest.Open(t)
	for setting, want := range map[string]string{
		"SELECT value FROM system.merge_tree_settings WHERE name = 'vertical_merge_algorithm_min_rows_to_activate'":    "1",
		"SELECT value FROM system.merge_tree_settings WHERE name = 'vertical_merge_algorithm_min_columns_to_activate'": "1",
		"SELECT value FROM system.server_settings WHERE name = 'max_active_parts_loading_thread_pool_size'":            "4",
		"SELECT value FROM system.server_settings WHERE name = 'max_outdated_parts_loading_thread_pool_size'":          "4",
		"SELECT value FROM system.server_settings WHERE name = 'max_parts_cleaning_thread_pool_size'":                  "4",
	} {
		if got := one[string](t, db, setting); got != want {
			t.Errorf("%s: got %s, want %s", setting, got, want)
		}
	}
}
