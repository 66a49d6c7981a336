package passes

import "testing"

func TestAsks(t *testing.T) {
	for text, want := range map[string]bool{
		"Do you ship oars?":                        true,
		"你们送货吗？":                                   true,
		"هل توصلون الطلب؟":                         true,
		"Do you ship oars? expand_more":            true,
		"Do you ship oars? +":                      true,
		"Do you ship oars":                         false,
		"Do you ship oars? Yes, on Fridays.":       false,
		"“Where is it?” he said, and looked again": false,
		"Where is it? Here.":                       false,
	} {
		if got := asks(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
