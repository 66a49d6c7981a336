package lines

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/parse"
)

// TestBelowMenu: the line that is the title where one of the page's labels above it was found.
func TestBelowMenu(t *testing.T) {
	said := "Sixty-one crews raced on the reservoir on Saturday, in light winds, and two records fell."
	for _, c := range []struct {
		name  string
		lines []string
		best  int
		want  int
	}{
		{"above a day", []string{"Home", "Fixtures", "Contact", "Join us", "Two records fall at the regatta", "22 April 2024", said}, 1, 4},
		{"above values", []string{"Home", "Association", "Minutes of the spring meeting", "Place: the hall", "Present: 23 members", "Chair: Karin", said}, 1, 2},
		{"labels of the menu between", []string{"Parish Council", "News", "Documents", "Minutes of the spring meeting", said}, 0, 3},
		{"a label that the text has too", []string{"Home", "Winter regatta", "Two records fall on water", said, "It was the first regatta this winter."}, 1, 1},
		{"a label that heads a section", []string{"Home", "Tickets", "Two records fall on water", said, "Tickets", "Adults pay 12."}, 1, 2},
		{"above a head and a question", []string{"Home", "Contact", "Portal", "Questions on the new quay", "General", "What does it cost?", "Nothing."}, 2, 3},
		{"above a day that no rule knows", []string{"Home", "Contact", "Portal", "The shelter on the quay", "Letters, 3 November 2023", "Sir,"}, 2, 3},
		{"a verse below", []string{"Home", "Poems", "Log in", "Old bridge", "The bridge creaks", "like an old door,", "behind it a river."}, 1, 3},
		{"a label of three words", []string{"Home", "Contact", "Book a table", "The house by the boats", said}, 2, 2},
		{"a menu that no rule names", []string{"Groups", "Files", "Drafts", "Allotment committee, 4 June", "Present: Joy, Pat and Lou", "Water", "Tank 2 leaks again."}, 0, 3},
		{"labels over a head", []string{"Groups", "Files", "Drafts", "Allotment committee on water", "Water", "Tank 2 leaks again."}, 0, 0},
		{"counts among them", []string{"Lights", "6 Results", "Drafts", "Allotment committee, 4 June", "Present: Joy, Pat and Lou"}, 0, 0},
		{"values right below", []string{"Home", "Portal", "Material: clay and glaze", "Holds: a third of a litre", said}, 1, 1},
		{"above who wrote it, and a day", []string{"Home", "Portal", "Boats", "Two records fall at the regatta", "Sports desk", "22 April 2024", said}, 1, 3},
		{"a label above one that rules name", []string{"Plan a journey", "Tickets", "Live departures", "Contact", "Timetable from May to September", "30 April 2024", said}, 0, 4},
		{"verses below who wrote them", []string{"Home", "Poems", "Log in", "Apple tree", "Olena Haiova", "You planted it", "in the year when I learned", "to write my name."}, 1, 3},
		{"a number above the text", []string{"Home", "Portal", "Boats", "Lawn mower Lind 38 for quiet lawns", "Number 1102", said}, 1, 3},
		{"above where it is from", []string{"Home", "Portal", "Boats", "Notice on when the hall opens", "Source: Hollin Hall", "3 May 2024", said}, 1, 3},
		{"values above the text", []string{"Pottery", "Item details", "Highlights", "Material: clay and glaze", "Holds: 350 millilitres", said}, 0, 0},
		{"a button", []string{"Home", "Regatta", "Add to cart", said}, 1, 1},
		{"no menu", []string{"Harbour", "Two records fall on water", said}, 0, 0},
	} {
		p := &doc.Page{Source: strings.Join(c.lines, "\n")}
		parse.Text(p)
		f := facts.Of(p.Blocks)
		scores := make([]float32, len(f.Units))
		scores[c.best] = .3
		if got := belowMenu(f, scores, c.best); got != c.want {
			t.Errorf("%s: unit %d, want %d", c.name, got, c.want)
		}
		f.Release()
	}
}

// TestBelowSite: the title below the name of the site and its menu.
func TestBelowSite(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string
		score float32 // of the title, where the name has .4
		want  int
	}{
		{"above a day", []string{"The Hollin Messenger", "News", "Letters", "The bus shelter", "3 November 2023"}, .2, 3},
		{"of little score", []string{"The Hollin Messenger", "News", "Letters", "The bus shelter", "3 November 2023"}, .19, 0},
		{"above nothing of the kind", []string{"The Hollin Messenger", "News", "Letters", "The bus shelter", "Quarry Road"}, .2, 0},
		{"no menu", []string{"The Hollin Messenger", "Quarry", "Letters", "The bus shelter", "3 November 2023"}, .2, 0},
	} {
		p := &doc.Page{Source: strings.Join(c.lines, "\n")}
		parse.Text(p)
		f := facts.Of(p.Blocks)
		if got := belowSite(f, []float32{.4, 0, 0, c.score, 0}); got != c.want {
			t.Errorf("%s: unit %d, want %d", c.name, got, c.want)
		}
		f.Release()
	}
}

// TestAboveStamps: the title above when the text was posted, where the name below that was found.
func TestAboveStamps(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string
		below int // lines below the one that was found
		want  int
	}{
		{"a name", []string{"Sign in", "Assistant gardener wanted", "Posted 6 days ago", "Save", "Share", "Hollin Hall Trust"}, 0, 1},
		{"no name", []string{"Sign in", "Assistant gardener wanted", "Posted 6 days ago", "Save", "Share", "Hollin looks for help"}, 0, 5},
		{"no menu above", []string{"Old news", "Assistant gardener wanted", "Posted 6 days ago", "Save", "Share", "Hollin Hall Trust"}, 0, 5},
		{"no day", []string{"Sign in", "Assistant gardener wanted", "Save", "Share", "Hollin Hall Trust"}, 0, 4},
		{"a name that the text begins with", []string{"Sign in", "Assistant gardener wanted", "Posted 6 days ago", "Hollin Hall Trust", "The Hollin Hall Trust looks after eleven acres, and it is looking for help."}, 1, 1},
		{"a kicker", []string{"Sign in", "Gardens", "Posted 6 days ago", "Save", "Share", "Hollin Hall Trust"}, 0, 5},
	} {
		p := &doc.Page{Source: strings.Join(c.lines, "\n")}
		parse.Text(p)
		f := facts.Of(p.Blocks)
		if got := aboveStamps(f, len(c.lines)-1-c.below); got != c.want {
			t.Errorf("%s: unit %d, want %d", c.name, got, c.want)
		}
		f.Release()
	}
}

func TestIsAmount(t *testing.T) {
	for _, c := range []struct {
		lines string
		want  bool
	}{
		{"250 g lentils\n1 small pumpkin\n2 carrots", true},
		{"Ingredients\n1 small pumpkin\n2 carrots", false},
		{"7 tips for better sleep\n1 Go to bed\n2 Get up", true},
	} {
		p := &doc.Page{Source: c.lines}
		parse.Text(p)
		f := facts.Of(p.Blocks)
		if got := isAmount(f, 1); got != c.want {
			t.Errorf("%q: %v", c.lines, got)
		}
		f.Release()
	}
}
