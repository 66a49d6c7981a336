package rules

import "testing"

func TestClassOf(t *testing.T) {
	for _, c := range []struct {
		attr string
		has  Class
		not  Class
	}{
		{"article-body", ClassBody | ClassContent, ClassNav},
		{"articleBody", ClassBody, ClassNav},
		{"post_content clearfix", ClassBody | ClassPost, ClassSide},
		{"embargo", 0, ClassSide | ClassNav},
		{"header shadow", ClassMasthead, ClassAd},
		{"article body", ClassContent, ClassBody}, // two classes, not one name
		{"relatedPosts", ClassRelated | ClassPost, ClassBody},
		{"", 0, ^Class(0)},
		{"aVeryLongWordThatIsInNoTableWhateverItsLength-nav", ClassNav, ClassBody},
	} {
		got := ClassOf(c.attr)
		if got&c.has != c.has || got&c.not != 0 {
			t.Errorf("ClassOf(%q) = %b, want %b and not %b", c.attr, got, c.has, c.not)
		}
	}
}
