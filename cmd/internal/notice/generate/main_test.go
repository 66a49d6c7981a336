package main

import (
	"os"
	"os/exec"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFresh wants the notice to be of the modules that go.mod has now.
func TestFresh(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("go is not installed")
	}
	want, err := notice()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../notice.txt")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("notice.txt is stale, run go generate ./cmd/internal/notice:\n%.2000s", diff)
	}
}

// TestUnmaintained wants each module that is called unmaintained to be one that is linked in.
func TestUnmaintained(t *testing.T) {
	modules, err := linked()
	if err != nil {
		t.Fatal(err)
	}
	in := map[string]bool{}
	for _, m := range modules {
		in[m.path] = true
	}
	for path := range unmaintained {
		if !in[path] {
			t.Errorf("%s is not linked in any more: take it out", path)
		}
	}
}

func TestKind(t *testing.T) {
	for text, want := range map[string]string{
		"Apache License\n  Version 2.0, January 2004":                               "Apache-2.0",
		"Permission is hereby granted, free\nof charge":                             "MIT",
		"Redistribution and use in source and binary forms ... Neither the name of": "BSD-3-Clause",
		"Redistribution and use in source and binary forms":                         "BSD-2-Clause",
		"GNU GENERAL PUBLIC LICENSE":                                                "",
	} {
		if got, err := kind(text); got != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v, want %q", text, got, err, want)
		}
	}
}
