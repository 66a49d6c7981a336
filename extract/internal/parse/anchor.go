package parse

import (
	"strings"

	"shuck/extract/doc"
)

// dropAnchor takes the sign off a block's end that is a link to the block itself, as manuals have one: "Setup¶".
func dropAnchor(k *doc.Block) {
	if k.Kind == doc.Code {
		return
	}
	for _, s := range k.Spans {
		if s.Kind != doc.Link || int(s.End) != len(k.Text) || s.Start == 0 || !strings.Contains(s.URL, "#") || !isAnchorSign(k.Text[s.Start:]) {
			continue
		}
		k.Text = strings.TrimRight(k.Text[:s.Start], " ")
		clip(k)
		return
	}
}

// isAnchorSign reports whether s is what such a link shows.
func isAnchorSign(s string) bool {
	switch s {
	case "¶", "#", "§", "🔗", "⚓", "∞":
		return true
	}
	return false
}

// clip ends the spans of a block where its text does.
func clip(k *doc.Block) {
	kept := k.Spans[:0]
	end := int32(len(k.Text))
	for _, s := range k.Spans {
		s.End = min(s.End, end)
		if s.Start < s.End || s.Kind == doc.Picture && s.Start <= end {
			kept = append(kept, s)
		}
	}
	k.Spans = kept
}
