// The command generate writes the notice: the modules that shuck is built of on any of its
// platforms, each with its version and its licence's text. Run it with "go generate
// ./cmd/internal/notice" after a change of go.mod.
package main

import (
	"bytes"
	"fmt"
	"log"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	log.SetFlags(0)
	text, err := notice()
	if err == nil {
		err = os.WriteFile("notice.txt", text, 0o666)
	}
	if err != nil {
		log.Fatal("generate: ", err)
	}
}

// platforms are the systems that releases are for: each may need modules that others do not.
var platforms = []string{"linux", "darwin", "windows"}

// unmaintained says of modules that no one looks after any more why they are here, and what is to
// become of them.
var unmaintained = map[string]string{
	"github.com/go-shiori/go-readability": "deprecated for readeck's go-readability v2; only " +
		"extract/readable/readability.go calls it, so that a change of that file puts the other in its place, once it is shown to find " +
		"the same articles",
	"github.com/go-shiori/dom": "serves go-readability, and goes with it",
	"github.com/gogs/chardet": "serves go-readability where that is given bytes; shuck gives it a parsed page, so that this is linked and " +
		"never called; it goes with it",
	"github.com/araddon/dateparse": "serves go-readability's dates, which shuck does not use: package meta reads them; it goes with it",
}

// module is one that is linked in.
type module struct{ path, version, dir string }

// String returns the path and the version.
func (m module) String() string { return strings.TrimSpace(m.path + " " + m.version) }

// notice makes the text.
func notice() ([]byte, error) {
	modules, err := linked()
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	out.WriteString("shuck is built of these modules, and of Go's standard library. Their licences follow.\n\n")
	var texts bytes.Buffer
	for _, m := range modules {
		text, err := licence(m.dir)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", m.path, err)
		}
		name, err := kind(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", m.path, err)
		}
		fmt.Fprintf(&out, "%s, %s\n", m, name)
		fmt.Fprintf(&texts, "\n---- %s\n\n%s\n", m, text)
	}
	out.WriteString("\nUnmaintained, and what is planned:\n\n")
	for _, m := range modules {
		if plan, ok := unmaintained[m.path]; ok {
			fmt.Fprintf(&out, "%s: %s.\n", m.path, plan)
		}
	}
	texts.WriteTo(&out)
	return out.Bytes(), nil
}

// linked returns the modules of the program's packages, by path.
func linked() ([]module, error) {
	all := map[string]module{}
	for _, system := range platforms {
		cmd := exec.Command("go", "list", "-deps", "-f",
			"{{with .Module}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}", "shuck")
		cmd.Env = append(os.Environ(), "GOOS="+system, "CGO_ENABLED=0")
		cmd.Stderr = os.Stderr
		list, err := cmd.Output()
		if err != nil {
			return nil, fmt.Errorf("go list for %s: %w", system, err)
		}
		for line := range strings.Lines(string(list)) {
			part := strings.Split(strings.TrimSpace(line), "\t")
			if len(part) == 3 && part[1] != "" {
				all[part[0]] = module{part[0], part[1], part[2]}
			}
		}
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, err
	}
	modules := []module{{path: "Go's standard library", dir: strings.TrimSpace(string(root))}}
	for _, path := range slices.Sorted(maps.Keys(all)) {
		modules = append(modules, all[path])
	}
	return modules, nil
}

// licence returns the texts of a module's licence files.
func licence(dir string) (string, error) {
	var texts []string
	for _, pattern := range []string{"LICENSE*", "LICENCE*", "License*", "COPYING*", "NOTICE*"} {
		files, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			return "", err
		}
		for _, path := range files {
			text, err := os.ReadFile(path)
			if err != nil {
				return "", err
			}
			texts = append(texts, strings.TrimSpace(strings.ReplaceAll(string(text), "\r\n", "\n")))
		}
	}
	if len(texts) == 0 {
		return "", fmt.Errorf("no licence in %s", dir)
	}
	return strings.Join(slices.Compact(texts), "\n\n"), nil
}

// kind names the licence that a text begins with; one that shuck has not been checked against is an
// error.
func kind(text string) (string, error) {
	flat := strings.Join(strings.Fields(text), " ")
	for _, k := range []struct{ name, says string }{
		{"Apache-2.0", "Apache License Version 2.0"},
		{"MIT", "Permission is hereby granted, free of charge"},
		{"BSD-3-Clause", "Neither the name of"},
		{"BSD-2-Clause", "Redistribution and use in source and binary forms"},
	} {
		if strings.Contains(flat, k.says) {
			return k.name, nil
		}
	}
	return "", fmt.Errorf("a licence that is not known: look at it and name it in kind")
}
