package embedded

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"github.com/ebitengine/purego"
)

// libraryFile is the engine's file name on every platform, also on macOS.
const libraryFile = "libchdb.so"

// platformPackages maps GOOS/GOARCH to the npm package that holds the library.
var platformPackages = map[string]string{
	"linux/amd64":  "lib-linux-x64-gnu",
	"linux/arm64":  "lib-linux-arm64-gnu",
	"darwin/arm64": "lib-darwin-arm64",
	"darwin/amd64": "lib-darwin-x64",
}

// LibraryCandidates returns the files that Open tries, in order: named (when not empty) alone, else CHDB_LIB_PATH alone,
// else node_modules beside the executable, node_modules in the working directory and its parents up to the first one with
// a go.mod, the executable's directory, /usr/local/lib and /usr/lib.
func LibraryCandidates(named string) []string {
	if named == "" {
		named = os.Getenv("CHDB_LIB_PATH")
	}
	if named != "" {
		if info, err := os.Stat(named); err == nil && info.IsDir() {
			named = filepath.Join(named, libraryFile)
		}
		return []string{named}
	}
	var files []string
	inModules := func(dir string) {
		if pkg, ok := platformPackages[runtime.GOOS+"/"+runtime.GOARCH]; ok {
			files = append(files, filepath.Join(dir, "node_modules", "@chdb", pkg, libraryFile))
		}
	}
	exe, exeErr := os.Executable()
	if exeErr == nil {
		if real, err := filepath.EvalSymlinks(exe); err == nil {
			exe = real
		}
		inModules(filepath.Dir(exe))
		inModules(filepath.Dir(filepath.Dir(exe))) // bin/tjm in a checkout
	}
	if dir, err := os.Getwd(); err == nil {
		for {
			inModules(dir)
			parent := filepath.Dir(dir)
			if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil || parent == dir {
				break
			}
			dir = parent
		}
	}
	if exeErr == nil {
		files = append(files, filepath.Join(filepath.Dir(exe), libraryFile))
	}
	return append(files, "/usr/local/lib/"+libraryFile, "/usr/lib/"+libraryFile)
}

// loadLibrary loads the first candidate that is there.
func loadLibrary(named string) (*native, error) {
	if err := tameAllocator(); err != nil {
		return nil, err
	}
	var tried []string
	for _, file := range LibraryCandidates(named) {
		if _, err := os.Stat(file); err != nil {
			reason := err
			var pathErr *fs.PathError
			if errors.As(err, &pathErr) {
				reason = pathErr.Err
			}
			tried = append(tried, fmt.Sprintf("%s: %v", file, reason))
			continue
		}
		// Local: the library brings its own copies of many others, which must not serve anybody else.
		handle, err := purego.Dlopen(file, purego.RTLD_NOW|purego.RTLD_LOCAL)
		if err != nil {
			tried = append(tried, fmt.Sprintf("%s: %v", file, err))
			continue
		}
		lib, err := bind(handle)
		if err != nil {
			tried = append(tried, fmt.Sprintf("%s: %v", file, err))
			continue
		}
		lib.file = file
		return lib, nil
	}
	return nil, &LibraryError{Tried: tried}
}
