package cmd

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain lets scripts and tests run the command itself, as the program "shuck".
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"shuck": func() { armFault(); os.Exit(Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) },
	})
}

// TestScripts runs testdata/script: every flag and every exit status.
func TestScripts(t *testing.T) {
	testscript.Run(t, scripts("../testdata/script"))
}

// scripts are the settings for the scripts in dir: each finds the files of testdata/script/common
// in its folder.
func scripts(dir string) testscript.Params {
	return testscript.Params{
		Dir:                 dir,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds:                scriptCommands,
		Condition:           scriptCondition,
		Setup: func(env *testscript.Env) error {
			return os.CopyFS(env.WorkDir, os.DirFS(filepath.Join("..", "testdata", "script", "common")))
		},
	}
}

// scriptCondition is [cgo] where the program is built with C, [mount] where a script may mount a
// file system, [root] where permissions do not bind it, [file:PATH] where there is one.
func scriptCondition(cond string) (bool, error) {
	if path, ok := strings.CutPrefix(cond, "file:"); ok {
		_, err := os.Stat(path)
		return err == nil, nil
	}
	switch cond {
	case "mount":
		return canMount(), nil
	case "cgo":
		return cgoEnabled, nil
	case "root":
		return os.Geteuid() == 0, nil
	}
	return false, fmt.Errorf("condition %q is unknown", cond)
}
