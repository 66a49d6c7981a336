package extract

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestBuiltIn has sha256sum read the same files, so that a user can tell which weights a build has.
func TestBuiltIn(t *testing.T) {
	if _, err := exec.LookPath("sha256sum"); err != nil {
		t.Skip("sha256sum is not installed")
	}
	files, err := filepath.Glob("internal/*/*.shkm")
	if err != nil {
		t.Fatal(err)
	}
	all := BuiltIn()
	if len(all) != len(files) {
		t.Errorf("%d files of weights, and the source has %q", len(all), files)
	}
	for _, w := range all {
		out, err := exec.Command("sha256sum", filepath.Join("internal", w.Engine, w.File)).Output()
		if err != nil || !strings.HasPrefix(string(out), w.SHA256+" ") {
			t.Errorf("%+v: sha256sum has %s (%v)", w, out, err)
		}
	}
}
