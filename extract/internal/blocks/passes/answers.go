package passes

import (
	"strings"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
)

// Questions that a page answers, each a unit of a run with its answer.
const (
	questionWords = 40 // words of one at most
	askedShare    = .8 // share of the run's units that are such
)

// keepAnswers keeps the runs whose units are a question and its answer, with the heading above: they
// are the page's own words, however they fold. Comments ask as well, below a name, and so do
// teasers, whose questions are links. On a thread's page, it keeps what its posts say.
func keepAnswers(s *State) {
	keepToldPosts(s)
	if s.Forum {
		return
	}
	for n := range s.Runs {
		r := &s.Runs[n]
		if !s.isAnswers(r, int32(n)) {
			continue
		}
		if head := s.textBefore(int(r.First)); head >= 0 && s.Blocks[head].Kind == doc.Heading &&
			s.Apart(head, int(r.First)) <= headsOver {
			s.decide(head, true)
		}
		for i := r.First; i <= r.Last; i++ {
			if k, t := &s.Blocks[i], &s.Texts[i]; s.In[i] == int32(n) && k.Words > 0 && k.By != byDoubles &&
				!leadsAway(k) && !t.Against() {
				s.decide(int(i), true)
			}
		}
	}
}

// isAnswers reports whether the units of run n are questions with their answers, which the model
// holds possible.
func (s *State) isAnswers(r *facts.Repeat, n int32) bool {
	if r.Spoken > 0 {
		return false
	}
	var told, question, answered bool // what the unit at hand has
	asked, unit, words, score := 0, int32(-1), 0, float32(0)
	for i := r.First; i <= r.Last; i++ {
		k, t := &s.Blocks[i], &s.Texts[i]
		if s.In[i] != n || k.Words == 0 {
			continue
		}
		words += k.Words
		score += k.Score * float32(k.Words)
		if u := s.Branch(k.Node, r.Node); u != unit {
			unit, told, question, answered = u, false, false, false
		}
		switch {
		case !told && t.Against(): // its number
		case !told:
			told, question = true, s.isQuestion(int(i))
		case question && !answered && (t.Prose || t.Ends) && 2*k.LinkWords < k.Words:
			answered = true
			asked++
		}
	}
	return float32(asked) >= askedShare*float32(r.Units) && score >= improbable*float32(words)
}

// isQuestion reports whether block i is a question that nothing else of the page says.
func (s *State) isQuestion(i int) bool {
	k := &s.Blocks[i]
	return k.Words > 1 && k.Words <= questionWords && asks(k.Text) && !leadsAway(k) && s.Copies[s.Copy[i]] == 1
}

// leadsAway reports whether most of a block is a link to another page. A question may be one that
// opens its answer.
func leadsAway(k *doc.Block) bool {
	if 2*k.LinkWords < k.Words {
		return false
	}
	for i := range k.Spans {
		if url := k.Spans[i].URL; k.Spans[i].Kind == doc.Link && !strings.HasPrefix(url, "#") &&
			!strings.HasPrefix(url, "javascript:") {
			return true
		}
	}
	return false
}

// asks reports whether a text ends with a question mark, or with one and the name or sign of an icon,
// "Do you ship? expand_more".
func asks(text string) bool {
	at := strings.LastIndexAny(text, "?？؟\u037e")
	if at < 0 {
		return false
	}
	_, size := utf8.DecodeRuneInString(text[at:])
	rest := strings.TrimSpace(text[at+size:])
	return len(rest) <= iconBytes && !strings.ContainsAny(rest, " .!")
}

// iconBytes is the bytes of an icon's name at most.
const iconBytes = 20
