//go:build linux

package cmd

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"shuck/extract/hostile"
)

// What a document may cost the whole process: the promise of the README. The start of a process is
// apart.
const (
	hostileCPU    = time.Second // for each MB, on one core
	hostileMemory = 40          // bytes for each of the input's
	startCPU      = 300 * time.Millisecond
	startMemory   = 60e6
)

// The long run measures every shape with every command at the sizes asked for:
//
//	go test ./cmd -run TestHostile -hostile .1,1,10 -timeout 1h -v
//
// -hostile-binary measures another build of shuck with it.
var (
	hostileSizes  = flag.String("hostile", "", "sizes in `MB` for TestHostile, apart by commas: all commands, not one for each shape")
	hostileBinary = flag.String("hostile-binary", "shuck", "the `PROGRAM` that TestHostile measures")
)

var hostileCommands = [][]string{
	{"-q", "-f", "jsonl"},
	{"explain", "-f", "html"},
	{"check", "-q"},
	{"-q", "-f", "md", "--links", "--images", "--comments"},
	{"explain", "-f", "text"},
	{"-q", "--engine", "readability"},
}

// TestHostile runs shuck on documents made to exhaust it, a process each, and holds the processor's
// time and the most memory of each to what is promised.
func TestHostile(t *testing.T) {
	sizes := []string{"1"}
	if *hostileSizes != "" {
		sizes = strings.Split(*hostileSizes, ",")
	}
	for _, size := range sizes {
		mb, err := strconv.ParseFloat(size, 64)
		if err != nil {
			t.Fatal(err)
		}
		for i := range hostile.Shapes {
			shape := &hostile.Shapes[i]
			commands := hostileCommands[i%3 : i%3+1]
			if *hostileSizes != "" {
				commands = hostileCommands
			}
			t.Run(shape.Name+"/"+size+"MB", func(t *testing.T) {
				path := filepath.Join(t.TempDir(), "input")
				if err := os.WriteFile(path, shape.Make(int(mb*1e6)), 0o666); err != nil {
					t.Fatal(err)
				}
				for _, args := range commands {
					measure(t, mb, append(slices.Clip(args), path))
				}
			})
		}
	}
}

// tries is how often shuck is run before it took too much: what else a machine does may make any
// one run slower, and none faster.
const tries = 3

// measure runs shuck, once where that is within what is promised.
func measure(t *testing.T, mb float64, args []string) {
	t.Helper()
	for n := 1; ; n++ {
		cpu, memory, figures := spend(t, args)
		within := cpu <= startCPU+time.Duration(mb*float64(hostileCPU)) &&
			memory <= startMemory+mb*1e6*hostileMemory
		t.Log(figures)
		if within {
			return
		}
		if n == tries {
			t.Error("too much: " + figures)
			return
		}
	}
}

// spend runs shuck once, and returns its time, its most memory in bytes, and both in words. The
// collector may use one core, so that a machine with many does not hide its work.
func spend(t *testing.T, args []string) (cpu time.Duration, memory float64, figures string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	var stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, *hostileBinary, args...)
	cmd.Env = append(os.Environ(), "GOMAXPROCS=1")
	cmd.Stderr = &stderr
	_ = cmd.Run()
	what := strings.Join(args[:len(args)-1], " ")
	if ctx.Err() != nil {
		t.Fatalf("shuck %s: not done in two minutes", what)
	}
	status := cmd.ProcessState.ExitCode()
	if status < 0 || status > exitFailed && args[0] != "check" {
		t.Fatalf("shuck %s: status %d: %s", what, status, &stderr)
	}
	cpu = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	memory = float64(cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss) * 1024
	said, _, _ := strings.Cut(stderr.String(), "\n")
	figures = fmt.Sprintf("shuck %s: %v, %.0f MB %s", what, cpu.Round(time.Millisecond), memory/1e6, said)
	return cpu, memory, figures
}
