//go:build !linux

package cmd

import "github.com/rogpeppe/go-internal/testscript"

func tmpfs(ts *testscript.TestScript, _ bool, _ []string) { ts.Fatalf("a tmpfs is Linux's") }

func canMount() bool { return false }
