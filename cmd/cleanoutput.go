package cmd

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/pflag"

	"shuck/cmd/internal/sink"
	"shuck/extract/render"
)

// packings are the values of --compress; none is that of a name without an ending that says
// otherwise.
var packings = []string{"auto", "none", string(sink.Gzip), string(sink.Zstd)}

// formatOf has the ending of the output's name decide the format where no flag does, and reports
// whether neither does.
func (f *cleanFlags) formatOf(flags *pflag.FlagSet) (silent bool) {
	if flags.Changed("format") {
		return false
	}
	if info, err := os.Stat(f.output); err == nil && info.IsDir() ||
		strings.HasSuffix(f.output, string(filepath.Separator)) {
		return true
	}
	name, _ := cutPacking(f.output)
	ending := strings.ToLower(filepath.Ext(name))
	i := slices.IndexFunc(render.Formats[:], func(r render.Format) bool { return r.Ext() == ending })
	if i < 0 {
		return !f.set["format"]
	}
	f.format = string(render.Formats[i])
	return false
}

// cutPacking takes the ending of a packed file off a name.
func cutPacking(name string) (string, sink.Packing) {
	for _, p := range []sink.Packing{sink.Gzip, sink.Zstd} {
		if rest, ok := strings.CutSuffix(name, p.Ext()); ok {
			return rest, p
		}
	}
	return name, sink.Plain
}

// packing is how what comes out is compressed.
func (f *cleanFlags) packing(target sink.Target) (p sink.Packing, err error) {
	switch f.compress {
	case "none":
	case "auto":
		if target == sink.ToFile {
			_, p = cutPacking(f.output)
		}
	default:
		p = sink.Packing(f.compress)
	}
	switch {
	case p != sink.Plain && target == sink.ToStdout:
		return p, errors.New("--compress is of what -o writes: name an output, or pipe it through " + packer[p])
	case p != sink.Plain && target == sink.ToFile && f.resume:
		return p, errors.New("--resume cannot look into one compressed file: write into a folder, or leave the compression out")
	}
	return p, nil
}

var packer = map[sink.Packing]string{sink.Gzip: "gzip", sink.Zstd: "zstd"}

// errorLimit is a flag that takes a number of documents, or a share of them.
type errorLimit struct {
	n     int
	share float64
	text  string
}

func (v *errorLimit) Set(s string) error {
	*v = errorLimit{text: s}
	if !strings.ContainsAny(s, ".%") {
		n, err := strconv.Atoi(s)
		if err == nil && n >= 0 {
			v.n = n
			return nil
		}
	}
	var share shareLimit
	if err := share.Set(s); err != nil {
		return fmt.Errorf("%q is neither a number of documents nor a share: write 10, 0.01 or 1%%", s)
	}
	v.share = float64(share)
	return nil
}

func (v *errorLimit) String() string { return v.text }
func (v *errorLimit) Type() string   { return "N|SHARE" }

// past reports whether more of the documents failed than may.
func (v *errorLimit) past(failed, documents int) bool {
	return failed > v.n && float64(failed) > v.share*float64(documents)
}
