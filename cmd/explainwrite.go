package cmd

import (
	"context"
	"math"

	"shuck/cmd/internal/explain"
	"shuck/extract/doc"
)

// explained is a report on its way out.
type explained struct {
	data [][]byte
	kept int // blocks
}

// write writes the report.
func (e *explainer) write(ctx context.Context, page, other *doc.Page) (explained, error) {
	most := math.MaxInt
	if e.format == "html" {
		most = explain.MaxHTML
	}
	r := explain.Of(page, other, most)
	out := until{ctx: ctx}
	var err error
	switch e.format {
	case "json":
		err = r.WriteJSON(&out)
	case "html":
		err = r.WriteHTML(&out)
	default:
		err = r.WriteText(&out, e.style)
	}
	return explained{out.chunks, r.Kept}, err
}

// until keeps what is written, and takes no more once ctx has ended.
type until struct {
	ctx    context.Context
	chunks [][]byte // a report may be long: one slice that grows would hold it twice
}

const chunkSize = 1 << 16

func (u *until) Write(p []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	if last := len(u.chunks) - 1; last < 0 || len(u.chunks[last])+len(p) > cap(u.chunks[last]) {
		u.chunks = append(u.chunks, make([]byte, 0, max(chunkSize, len(p))))
	}
	last := &u.chunks[len(u.chunks)-1]
	*last = append(*last, p...)
	return len(p), nil
}
