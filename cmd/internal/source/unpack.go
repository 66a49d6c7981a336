package source

import (
	"compress/bzip2"
	"io"

	"github.com/klauspost/compress/zstd"

	"shuck/cmd/internal/packing"
)

// window bounds the memory a zstd file may ask for before it has shown any content: what a document within limit can
// have use for, but no less than every decoder is to grant (RFC 8878) and no more than zstd's own tool does.
func window(limit Size) uint64 {
	const least, most = 8 << 20, 128 << 20
	if limit <= 0 || limit > most/2 {
		return most
	}
	return max(least, 2*uint64(limit))
}

// unpacker keeps decompressors from one file to the next: setting one up costs more than most documents do.
type unpacker struct {
	gz  members
	zst *zstd.Decoder
}

// open gives src unpacked; all members of a gzip file, all frames of a zstd file.
func (u *unpacker) open(how packing.Kind, src io.Reader, limit Size) (io.Reader, error) {
	var err error
	switch how {
	case packing.Gzip:
		return &u.gz, u.gz.reset(src)
	case packing.Zstd:
		if u.zst == nil {
			u.zst, err = zstd.NewReader(src, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(window(limit)))
			return u.zst, err
		}
		return u.zst, u.zst.Reset(src)
	}
	return bzip2.NewReader(src), nil
}

// release lets go of the file last opened.
func (u *unpacker) release() {
	if u.zst != nil {
		_ = u.zst.Reset(nil) // nil only makes it idle
	}
}
