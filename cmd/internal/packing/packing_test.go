package packing

import "testing"

func TestOf(t *testing.T) {
	for head, want := range map[string]Kind{
		"\x1f\x8b\x08":                     Gzip,
		"\x1f\x8b\x07":                     Plain,
		"\x28\xb5\x2f\xfd":                 Zstd,
		"\x5a\x2a\x4d\x18":                 Zstd,
		"\x4a\x2a\x4d\x18":                 Plain,
		"BZh9\x31\x41\x59\x26\x53\x59":     Bzip2,
		"BZh1\x17\x72\x45\x38\x50\x90":     Bzip2,
		"BZh0\x31\x41\x59\x26\x53\x59":     Plain,
		"BZh9 is a mark of bzip2":          Plain,
		"BZh9\x31\x41\x59\x26\x53":         Plain,
		"":                                 Plain,
		"\x28\xb5\x2f":                     Plain,
		"BZh9\x31\x41\x59\x26\x53\x59\x00": Bzip2,
	} {
		if got := Of([]byte(head)); got != want {
			t.Errorf("%q: got %q, want %q", head, got, want)
		}
	}
}

func TestCut(t *testing.T) {
	for name, want := range map[string]string{
		"a.jsonl.gz":  "a.jsonl",
		"A.TXT.Zst":   "A.TXT",
		"in/one.bz2":  "in/one",
		"in/.bz2":     "in/.bz2",
		".gz":         ".gz",
		"a.gz.zst":    "a.gz",
		"a.html":      "a.html",
		"gz":          "gz",
		"a.gz/b.html": "a.gz/b.html",
	} {
		if got := Cut(name); got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}
