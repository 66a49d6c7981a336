package passes

// keepDialogue keeps all of a dialogue where most of what is said in it is kept: an answer is short
// now and then, and speakers' names stand there as often as a forum's labels do.
func keepDialogue(s *State) {
	from, to := int(s.Dialogue.From), int(s.Dialogue.To)
	said, kept := 0, 0
	for i := from; i < to; i++ {
		if s.Speaks(&s.Units[i]) {
			continue
		}
		if said++; s.kept(i) {
			kept++
		}
	}
	if 2*kept <= said {
		return
	}
	s.decideAll(from, to, true)
}
