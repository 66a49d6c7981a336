package passes

import "strings"

// Times that each head an entry of a live report, the latest first or last. Those of a recording
// begin at naught, and are of its player.
const fewTimes = 3

// keepTimes keeps the times that stand alone above what is kept.
func keepTimes(s *State) {
	n, up, down, last := 0, 0, 0, 0
	for i := range s.Units {
		at, ok := s.timeAbove(i)
		if !ok {
			continue
		}
		if n > 0 && at > last {
			up++
		}
		if n > 0 && at < last {
			down++
		}
		if n, last = n+1, at; at < 60 {
			return
		}
	}
	if n < fewTimes || up > 0 && down > 0 || up+down < fewTimes-1 {
		return
	}
	for i := range s.Units {
		if _, ok := s.timeAbove(i); ok {
			s.decide(i, true)
		}
	}
}

// keepTimetable keeps runs of times below a head that stays, each later than the one above: when a
// ferry leaves.
func keepTimetable(s *State) {
	for i := s.Title + 2; i < len(s.Units); i++ {
		first, last := i, -1
		for ; i < len(s.Units); i++ {
			at, ok := s.clock(i)
			if !ok || at <= last {
				break
			}
			last = at
		}
		if above := first - 1; i-first >= fewTimes && above != s.Title && s.kept(above) && !s.Units[above].Prose {
			s.decideAll(first, i, true)
		}
	}
}

// timeAbove returns the minute of the day that unit i says and nothing else, right above prose or a
// sentence that is kept.
func (s *State) timeAbove(i int) (minute int, ok bool) {
	if i+1 == len(s.Units) || !s.kept(i+1) || !s.Units[i+1].Prose && !s.Units[i+1].Sentence {
		return 0, false
	}
	return s.clock(i)
}

// clock returns the minute of the day that unit i says and nothing else.
func (s *State) clock(i int) (minute int, ok bool) {
	if u := &s.Units[i]; u.Digits < 3 || u.Digits > 4 {
		return 0, false
	}
	hour, rest, ok := cutTime(strings.Trim(s.Blocks[s.Units[i].First].Text, " *_[]()"))
	if !ok || len(hour) > 2 || len(rest) != 2 {
		return 0, false
	}
	for _, c := range hour + rest {
		if c < '0' || c > '9' {
			return 0, false
		}
	}
	for _, c := range hour {
		minute = 10*minute + int(c-'0')
	}
	return 60*minute + 10*int(rest[0]-'0') + int(rest[1]-'0'), true
}

// cutTime parts a time of the day at the sign between hours and minutes: 18:40, 18h40, 18.40 Uhr.
func cutTime(text string) (hour, minute string, ok bool) {
	text = strings.TrimSuffix(text, " Uhr")
	if at := strings.IndexAny(text, ":h."); at > 0 {
		return strings.TrimSpace(text[:at]), strings.TrimSpace(text[at+1:]), true
	}
	return "", "", false
}
