// Command mutate puts small faults into the engines, one at a time, and counts how many of them the
// tests notice without labelled data: comparisons turned, conditions negated, numbers changed,
// arithmetic swapped, calls left out.
//
//	go run ./.ci/mutate [-n 100] [-seed 1] [-list] [FOLDER...]
//
// Nothing in the work tree changes: a mutant is built through the go command's overlay. One that does
// not compile is not counted. It ends with the mutants that no test noticed, and exits with status 1
// where fewer than four in five were.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// tests are the arguments of the go commands that look at the engines, the fastest that notices the
// most first.
var tests = [][]string{
	{"-run=^TestArticles$", "./extract"},
	{"./extract/internal/blocks/...", "./extract/internal/lines/...", "./extract/internal/engine"},
	{"./extract"},
}

// timeout ends a mutant that loops: it was noticed.
const timeout = 3 * time.Minute

func main() {
	n := flag.Int("n", 100, "how many mutants are tried")
	seed := flag.Uint64("seed", 1, "which of all they are")
	list := flag.Bool("list", false, "only list them")
	flag.Parse()
	folders := flag.Args()
	if len(folders) == 0 {
		folders = []string{"extract/internal/blocks", "extract/internal/lines"}
	}
	if err := run(folders, *n, *seed, *list); err != nil {
		fmt.Fprintln(os.Stderr, "mutate:", err)
		os.Exit(1)
	}
}

func run(folders []string, n int, seed uint64, list bool) error {
	var all []mutant
	for _, folder := range folders {
		found, err := mutantsIn(folder)
		if err != nil {
			return err
		}
		all = append(all, found...)
	}
	rng := rand.New(rand.NewPCG(seed, 0))
	rng.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	if list {
		for _, m := range all[:min(n, len(all))] {
			fmt.Println(m.place, m.what)
		}
		return nil
	}
	tried := 0
	var missed []mutant
	for _, m := range all {
		if tried == n {
			break
		}
		verdict, err := m.try()
		if err != nil {
			return err
		}
		switch verdict {
		case broken:
			continue
		case unnoticed:
			missed = append(missed, m)
		}
		tried++
		fmt.Printf("%d/%d %s: %s: %s\n", tried, n, m.place, m.what, verdict)
	}
	fmt.Printf("\n%d of %d noticed\n", tried-len(missed), tried)
	for _, m := range missed {
		fmt.Println("missed:", m.place, m.what)
	}
	if 5*len(missed) > tried {
		return fmt.Errorf("%d of %d were missed, one in five at most may be", len(missed), tried)
	}
	return nil
}

// mutant is one fault: the text of a file with it.
type mutant struct {
	path, place, what string
	source            []byte
}

// mutantsIn returns the mutants of the Go files below folder.
func mutantsIn(folder string) (all []mutant, err error) {
	err = filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, "_gen.go") {
			return err
		}
		found, err := mutantsOf(path)
		all = append(all, found...)
		return err
	})
	return all, err
}

// mutantsOf makes the mutants of a file: it changes one node, prints the file, and changes it back.
func mutantsOf(path string) ([]mutant, error) {
	source, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, path, source, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	var all []mutant
	add := func(at token.Pos, what string) error {
		var b bytes.Buffer
		if err := format.Node(&b, files, file); err != nil {
			return err
		}
		p := files.Position(at)
		all = append(all, mutant{path, fmt.Sprintf("%s:%d:%d", path, p.Line, p.Column), what, b.Bytes()})
		return nil
	}
	ast.Inspect(file, func(node ast.Node) bool {
		if err != nil {
			return false
		}
		switch x := node.(type) {
		case *ast.ImportSpec, *ast.GenDecl:
			if d, ok := node.(*ast.GenDecl); ok && d.Tok != token.IMPORT {
				return true
			}
			return false
		case *ast.BinaryExpr:
			if to, ok := turned[x.Op]; ok && !isText(x) {
				from := x.Op
				x.Op = to
				err = add(x.OpPos, fmt.Sprintf("%s to %s", from, to))
				x.Op = from
			}
		case *ast.IfStmt:
			old := x.Cond
			x.Cond = &ast.UnaryExpr{Op: token.NOT, X: &ast.ParenExpr{X: old}}
			err = add(x.If, "condition negated")
			x.Cond = old
		case *ast.BasicLit:
			old := x.Value
			if x.Value = changed(x); x.Value != old {
				err = add(x.ValuePos, fmt.Sprintf("%s to %s", old, x.Value))
			}
			x.Value = old
		case *ast.BlockStmt:
			for i, s := range x.List {
				if call, ok := s.(*ast.ExprStmt); ok && err == nil {
					x.List[i] = &ast.EmptyStmt{Implicit: true}
					err = add(call.Pos(), "call left out")
					x.List[i] = s
				}
			}
		}
		return err == nil
	})
	return all, err
}

// turned has for each operator the one it is changed to.
var turned = map[token.Token]token.Token{
	token.LSS: token.GEQ, token.GEQ: token.LSS, token.GTR: token.LEQ, token.LEQ: token.GTR,
	token.EQL: token.NEQ, token.NEQ: token.EQL, token.LAND: token.LOR, token.LOR: token.LAND,
	token.ADD: token.SUB, token.SUB: token.ADD, token.MUL: token.QUO,
}

// isText reports whether the expression joins strings.
func isText(x *ast.BinaryExpr) bool {
	for _, side := range []ast.Expr{x.X, x.Y} {
		if l, ok := side.(*ast.BasicLit); ok && l.Kind == token.STRING {
			return true
		}
	}
	return false
}

// changed returns another number for a literal that is one.
func changed(x *ast.BasicLit) string {
	switch x.Kind {
	case token.INT:
		if n, err := strconv.Atoi(x.Value); err == nil {
			return strconv.Itoa(2*n + 1)
		}
	case token.FLOAT:
		if f, err := strconv.ParseFloat(x.Value, 64); err == nil {
			return strconv.FormatFloat(1.5*f+0.05, 'g', 6, 64)
		}
	}
	return x.Value
}

// verdict is what the tests make of a mutant.
type verdict string

const (
	broken    verdict = "does not compile"
	noticed   verdict = "noticed"
	unnoticed verdict = "MISSED"
)

// try builds the mutant and runs the tests over it.
func (m *mutant) try() (verdict, error) {
	dir, err := os.MkdirTemp("", "mutate")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	overlay, err := m.overlay(dir)
	if err != nil {
		return "", err
	}
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	if exec.CommandContext(ctx, "go", "build", "-overlay="+overlay, "./extract").Run() != nil {
		return broken, nil
	}
	for _, args := range tests {
		common := []string{"test", "-vet=off", "-short", "-failfast", "-ldflags=-s -w", "-overlay=" + overlay}
		cmd := exec.CommandContext(ctx, "go", append(common, args...)...)
		cmd.Env = append(os.Environ(), "SHUCK_DATA=")
		if cmd.Run() != nil {
			return noticed, nil
		}
	}
	return unnoticed, nil
}

// overlay writes the mutant and the overlay that puts it in its file's place, and returns its path.
func (m *mutant) overlay(dir string) (string, error) {
	changed, overlay := filepath.Join(dir, "mutant.go"), filepath.Join(dir, "overlay.json")
	abs, err := filepath.Abs(m.path)
	if err != nil {
		return "", err
	}
	replace, err := json.Marshal(map[string]any{"Replace": map[string]string{abs: changed}})
	if err != nil {
		return "", err
	}
	return overlay, errors.Join(os.WriteFile(changed, m.source, 0o600), os.WriteFile(overlay, replace, 0o600))
}
