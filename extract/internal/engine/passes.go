package engine

import (
	"context"
	"fmt"
	"slices"
)

// Pass is a step after the model: it sees the document as a whole. S is the state that the passes
// of an engine work on; it has the frozen facts, and takes decisions through its own method.
type Pass[S any] struct {
	Name  string
	After []string // the passes that must have run before it
	Run   func(s S)
}

// Ordered returns the passes, and panics where one stands before a pass that it must follow, or
// names one that is not in the list.
func Ordered[S any](passes ...Pass[S]) []Pass[S] {
	var done []string
	for i := range passes {
		for _, name := range passes[i].After {
			if !slices.Contains(done, name) {
				panic(fmt.Sprintf("pass %q must follow %q", passes[i].Name, name))
			}
		}
		done = append(done, passes[i].Name)
	}
	return passes
}

// Run takes the passes in order. before is told the name of each: whoever records decisions puts it
// on those that follow. It ends after the pass in which ctx does, with ctx's error.
func Run[S any](ctx context.Context, passes []Pass[S], s S, before func(name string)) error {
	for i := range passes {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		before(passes[i].Name)
		passes[i].Run(s)
	}
	return ctx.Err()
}
