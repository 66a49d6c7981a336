package passes

import "shuck/extract/internal/rules"

// A shop says between a ware's name and the button that puts it in the cart whose it is, what it costs
// and what buyers think of it.
const (
	wareWords = 12 // of the longest such line
	wareLabel = 4  // and of one without figures and a value
)

// dropWareHead drops those lines. What a ware is made of stands below the button.
func dropWareHead(s *State) {
	if s.Title < 0 {
		return
	}
	button := -1
	for i := s.Title + 1; i < len(s.Units) && s.belowTitle(i); i++ {
		if u := &s.Units[i]; u.Groups&(1<<rules.Shop) != 0 && u.Words <= headWords && !s.kept(i) {
			button = i
		}
	}
	for i := s.Title + 1; i < button; i++ {
		u := &s.Units[i]
		if s.kept(i) && u.Words <= wareWords && (u.Words <= wareLabel || u.Digits > 0 || s.givesValue(i)) {
			s.decide(i, false)
		}
	}
}
