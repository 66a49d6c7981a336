package passes

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/parse"
)

// markedScores are the scores of lines by the mark before them: "=" is the title, "+" a line that
// surely stays, "~" one that just does, "?" one that goes and may well be the text's, "-" one that goes.
var markedScores = map[byte]float32{'=': .5, '+': .9, '~': .5, '?': .3, '-': .02}

// marked makes the state of a text as the models leave it: each line has a mark before it.
func marked(t *testing.T, text string) *State {
	t.Helper()
	var marks []byte
	var lines []string
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if line != "" {
			marks, line = append(marks, line[0]), line[2:]
		}
		lines = append(lines, line)
	}
	p := &doc.Page{Source: strings.Join(lines, "\n")}
	parse.Text(p)
	f := facts.Of(p.Blocks)
	t.Cleanup(f.Release)
	title := -1
	scores := make([]float32, len(f.Units))
	for i := range f.Units {
		mark := marks[f.Units[i].First]
		if scores[i] = markedScores[mark]; mark == '=' {
			title = i
		}
	}
	var d facts.Titled
	d.Read(f, title, make([]float32, len(f.Units)))
	s := &State{Limit: .4, Named: .5}
	s.Reset(&d)
	copy(s.Score, scores)
	for i := range s.Units {
		s.Asked[i] = true
	}
	if err := s.Run(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	return s
}

// marks returns what became of each line: "+" where it stays, "-" where it goes.
func (s *State) marks() string {
	var b strings.Builder
	for i := range s.Blocks {
		if s.Blocks[i].Keep {
			b.WriteByte('+')
		} else {
			b.WriteByte('-')
		}
	}
	return b.String()
}

// markedCase is a text and what a pass makes of it.
type markedCase struct {
	name, text, want string
}

func checkMarked(t *testing.T, pass func(*State), cases []markedCase) {
	t.Helper()
	for _, c := range cases {
		s := marked(t, c.text)
		pass(s)
		if got := s.marks(); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}
