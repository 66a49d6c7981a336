package cmd

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

// TestWheel builds the Python wheel with this program in it, installs it into an environment of its
// own, and runs its tests there.
func TestWheel(t *testing.T) {
	if runtime.GOOS != "linux" && runtime.GOOS != "darwin" {
		t.Skip("the paths below are those of Unix")
	}
	for _, module := range []string{"pip._vendor.packaging", "venv", "zipfile"} {
		if command(t, "python3", "-c", "import "+module).Run() != nil {
			t.Skipf("no python3 with %s here: apt-get install python3-pip python3-venv", module)
		}
	}
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	run := func(name string, args ...string) {
		t.Helper()
		cmd := command(t, name, args...)
		cmd.Dir = filepath.Join("..", ".python")
		cmd.Env = append(os.Environ(), "PYTHONDONTWRITEBYTECODE=1")
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s %q: %v\n%s", name, args, err, out)
		}
	}
	run("python3", "build.py", "--binary", program, "--version", "1.2.0", "-o", dir)
	wheels, err := filepath.Glob(filepath.Join(dir, "shuck-1.2.0-py3-none-*.whl"))
	if err != nil || len(wheels) != 1 {
		t.Fatalf("wheels: %q, %v", wheels, err)
	}
	run("python3", "-m", "unittest", "test_build")
	env := filepath.Join(dir, "env")
	run("python3", "-m", "venv", "--without-pip", env)
	run("python3", "-m", "pip", "--python", filepath.Join(env, "bin", "python"), "install", "-q", "--no-index", wheels[0])
	run(filepath.Join(env, "bin", "python"), "-W", "error", "test_shuck.py")
	run(filepath.Join(env, "bin", "shuck"), "version")
	for _, page := range []string{"../README.md", "../.python/README.md"} {
		code := "html = open('../testdata/script/common/page.html').read(); pages = [html] * 3\n"
		before := len(code)
		for _, f := range fences(t, page) {
			if f.lang == "python" {
				code += f.text
			}
		}
		if len(code) == before {
			t.Errorf("%s has no example", page)
		}
		run(filepath.Join(env, "bin", "python"), "-c", code)
	}
}
