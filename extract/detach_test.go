package extract_test

import (
	"context"
	"os"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"shuck/extract"
)

// TestBodyIsFree wants articles that do not change when the body that they were read from does.
func TestBodyIsFree(t *testing.T) {
	x, err := extract.New(extract.Options{Images: true})
	if err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(articleDir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !e.IsDir() {
			continue
		}
		c := readCase(t, e.Name())
		want, errWant := x.Extract(context.Background(), c.source)
		src := c.source
		src.Body = append([]byte(nil), src.Body...)
		got, errGot := x.Extract(context.Background(), src)
		for i := range src.Body {
			src.Body[i] = 'x'
		}
		if (errWant == nil) != (errGot == nil) || !reflect.DeepEqual(want, got) {
			t.Errorf("%s: changed with its body (-want +got):\n%s", c.name, cmp.Diff(want, got))
		}
	}
}
