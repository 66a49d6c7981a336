package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// boxWords is the words of a box at most.
const boxWords = 80

// boxSteps bounds the walk from a block out to its box.
const boxSteps = 16

// prompts are the groups of rules that name what a box asks for.
var prompts = rules.Newsletter.Bit() | rules.Paywall.Bit() | rules.App.Bit()

// dropBoxes leaves out the boxes that a platform puts between an article's paragraphs: what stands
// in an element that is named for taking a letter and asks for it by a rule, or around a form that
// asks for an address. A paragraph of the text's own has one of the two at most.
func dropBoxes(s *State) {
	s.boxed = engine.Zeroed(s.boxed, len(s.Tree.Tag))
	s.dropPrompts()
	any := s.boxForms()
	for i := range s.Blocks {
		if x := s.boxOf(s.Blocks[i].Node); x > 0 && s.Texts[i].Groups&prompts != 0 {
			s.boxed[x], any = true, true
		}
	}
	if !any {
		return
	}
	for i := range s.Blocks {
		if s.Blocks[i].Keep && (s.boxed[s.boxOf(s.Blocks[i].Node)] || s.asked(s.Blocks[i].Node)) {
			s.decide(i, false)
		}
	}
}

// dropPrompts leaves out what asks for a letter or a subscription right above a button that does
// it, with the button.
func (s *State) dropPrompts() {
	for i := range s.Blocks {
		k := &s.Blocks[i]
		next := s.NextText(i)
		if !k.Keep || k.Kind == doc.Heading || next < 0 || s.Texts[i].Groups&prompts == 0 {
			continue
		}
		if t := &s.Texts[next]; s.Blocks[next].Words <= labelWords && t.Groups&prompts != 0 {
			s.decide(i, false)
			s.decide(next, false)
		}
	}
}

// Bounds on the box around a form.
const (
	formSteps = 4  // elements out from the form
	formWords = 50 // words of it at most
	formShare = 4  // words of the page for each of them
)

// boxForms boxes the forms that ask for an address, each with what stands around it, and reports
// whether there is one.
func (s *State) boxForms() (any bool) {
	for x, flags := range s.Tree.Flags {
		if flags&doc.Asks == 0 {
			continue
		}
		box := int32(x)
		for range formSteps {
			up := s.Tree.Parent[box]
			if up <= 0 || s.Sums[up].Words > formWords || s.TitleAt >= 0 && s.Inside(s.Blocks[s.TitleAt].Node, up) {
				break
			}
			box = up
		}
		if words := s.Sums[box].Words; words <= formWords && formShare*words <= s.Total().Words {
			s.boxed[box], any = true, true
		}
	}
	return any
}

// asked reports whether x stands in the box around a form.
func (s *State) asked(x int32) bool {
	for n := 0; x > 0 && s.Sums[x].Words <= boxWords && n < boxSteps; n++ {
		if s.boxed[x] {
			return true
		}
		x = s.Tree.Parent[x]
	}
	return false
}

// boxOf returns the outermost element around x, or x, that can be a box by its name, 0 for none.
func (s *State) boxOf(x int32) (box int32) {
	for ; x > 0 && int(s.Sums[x].Words) <= boxWords; x = s.Tree.Parent[x] {
		if s.Tree.Class[x]&rules.ClassSubscribe != 0 {
			box = x
		}
	}
	return box
}
