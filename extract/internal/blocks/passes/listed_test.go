package passes

import (
	"fmt"
	"strings"
	"testing"
)

// TestListed: a run of wares is the text of the page, whatever a page that has no price of its own
// says that it is; below a product with its price, it is others.
func TestListed(t *testing.T) {
	wares := func(price string) string {
		var b strings.Builder
		for _, name := range strings.Fields("Alder Birch Cedar Elm Fir Larch Maple Oak Pine Walnut") {
			fmt.Fprintf(&b, "<div><img alt=''><p>%s oar, leathered</p><p>%s</p></div>", name, price)
		}
		return "<div>" + b.String() + "</div>"
	}
	const (
		product = `<meta property="og:type" content="product">`
		head    = "<title>Oars by hand</title><h1>Oars by hand</h1>"
	)
	for _, c := range []struct {
		name, page string
		want       bool
	}{
		{"wares", head + wares("$40.00"), true},
		{"of a page that says it is a product's", product + head + wares("$40.00"), true},
		{"below a product", product + head + "<p>$95.00</p>" + wares("$40.00"), false},
		{"below a page's line on prices", head + "<p>$95.00</p>" + wares("$40.00"), true},
		{"names without prices", product + head + wares("Ash"), false},
	} {
		v := read(t, c.page, func(string) float32 { return .2 })
		keepListed(v)
		if got := strings.Contains(keptText(v), "Larch oar"); got != c.want {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.want)
		}
	}
}
