package main

import (
	"debug/buildinfo"
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// program is one that is compared: its arguments come before the folder of pages.
type program struct {
	name, version string
	args          []string
	seconds       []float64 // of the rounds that count
}

// run starts the program on a folder and returns its processor time.
func (p *program) run(folder string) (seconds float64, err error) {
	c := exec.Command(p.args[0], append(p.args[1:len(p.args):len(p.args)], folder)...)
	c.Env = append(os.Environ(), "GOMAXPROCS=1", "OMP_NUM_THREADS=1", "RAYON_NUM_THREADS=1")
	var said strings.Builder
	c.Stderr = &said
	if err := c.Run(); err != nil {
		return 0, fmt.Errorf("%w: %.400s", err, said.String())
	}
	return (c.ProcessState.UserTime() + c.ProcessState.SystemTime()).Seconds(), nil
}

// peers are the programs in Go beside shuck: what is built, its argument, and the module that it is of.
var peers = []struct{ name, build, argument, module string }{
	{"reading the files", "parts", "read", ""},
	{"tokenizer of x/net", "parts", "tokenizer", "golang.org/x/net"},
	{"html.Parse", "parts", "html.Parse", "golang.org/x/net"},
	{base, base, "", "github.com/go-shiori/go-readability"},
	{"readeck", "readeck", "", "codeberg.org/readeck/go-readability/v2"},
	{"go-trafilatura", "go-trafilatura", "", "github.com/markusmobius/go-trafilatura"},
}

// install builds the programs into a folder, each by itself: what one sets up when it starts is no
// cost of another.
func install(work string, python bool) ([]*program, error) {
	shuck := filepath.Join(work, "shuck")
	if err := build(filepath.Join("..", ".."), ".", shuck); err != nil {
		return nil, err
	}
	version, err := exec.Command(shuck, "--version").Output()
	if err != nil {
		return nil, err
	}
	all := []*program{{
		name: "shuck", version: strings.TrimPrefix(strings.SplitN(string(version), " (go", 2)[0], "shuck "),
		args: []string{shuck, "-q", "-j", "1", "--allow-empty"},
	}}
	for _, p := range peers {
		binary := filepath.Join(work, p.build+"-peer")
		if err := build(".", "./peers/"+p.build, binary); err != nil {
			return nil, err
		}
		all = append(all, &program{name: p.name, version: moduleVersion(binary, p.module), args: []string{binary, p.argument}})
	}
	if !python {
		return all, nil
	}
	inPython, err := installPython(work)
	return append(all, inPython...), err
}

func build(in, path, binary string) error {
	c := exec.Command("go", "build", "-o", binary, path)
	c.Dir = in
	if out, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("go build %s: %w\n%s", path, err, out)
	}
	return nil
}

// moduleVersion returns the version of a module that a program was built with; "-" for none.
func moduleVersion(binary, path string) string {
	if info, err := buildinfo.ReadFile(binary); err == nil {
		for _, m := range info.Deps {
			if m.Path == path {
				return m.Version
			}
		}
	}
	return "-"
}

//go:embed peers/peers.py
var pythonPeers []byte

// packages are the extractors in Python, by the names of their packages.
var packages = []string{"trafilatura", "resiliparse", "justext"}

// installPython fetches the extractors in Python into an environment of their own. One that cannot be
// had is left out, and named.
func installPython(work string) (all []*program, err error) {
	env, script := filepath.Join(work, "python"), filepath.Join(work, "peers.py")
	if out, err := exec.Command("python3", "-m", "venv", env).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("python3 -m venv: %w\n%s", err, out)
	}
	if err := os.WriteFile(script, pythonPeers, 0o600); err != nil {
		return nil, err
	}
	interpreter := filepath.Join(env, "bin", "python")
	for _, name := range packages {
		out, err := exec.Command(interpreter, "-m", "pip", "install", "-q", name, "lxml_html_clean").CombinedOutput()
		if err != nil {
			fmt.Fprintf(os.Stderr, "bench: %s is left out: %v\n%.400s\n", name, err, out)
			continue
		}
		version, err := exec.Command(interpreter, script, name).Output()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		all = append(all, &program{name: name, version: strings.TrimSpace(string(version)), args: []string{interpreter, script, name}})
	}
	return all, nil
}
