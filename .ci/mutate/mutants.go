package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

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
