package source

import (
	"compress/bzip2"
	"io"

	"github.com/klauspost/compress/zstd"

	"shuck/cmd/internal/packing"
)

// IsPacked reports whether what begins so is a compressed file.
func IsPacked(head []byte) bool {
	return packing.Of(head[:min(len(head), packing.HeadLen)]) != packing.Plain
}

// window bounds the memory a zstd file may ask for before it has shown any content: what a document
// within limit can have use for, but no less than every decoder is to grant (RFC 8878) and no more
// than zstd's own tool does.
func window(limit Size) uint64 {
	const least, most = 8 << 20, 128 << 20
	if limit <= 0 || limit > most/2 {
		return most
	}
	return max(least, 2*uint64(limit))
}

// unpacker keeps decompressors from one file to the next: setting one up costs more than most
// documents do.
type unpacker struct {
	gz  *members
	zst *zstd.Decoder
}

// unpack gives src unpacked; all members of a gzip file, all frames of a zstd file.
func (u *unpacker) unpack(how packing.Kind, src io.Reader, limit Size) (io.Reader, error) {
	switch how {
	case packing.Gzip:
		if u.gz == nil {
			u.gz = &members{}
		}
		return u.gz, u.gz.reset(src)
	case packing.Zstd:
		return u.unzstd(src, limit)
	}
	return bzip2.NewReader(src), nil
}

// unzstd gives src, which a dictionary may come before, unpacked.
func (u *unpacker) unzstd(src io.Reader, limit Size) (io.Reader, error) {
	dict, src, err := dictionary(src)
	if err != nil {
		return nil, err
	}
	if u.zst != nil && dict == nil {
		return u.zst, u.zst.Reset(src)
	}
	options := []zstd.DOption{
		zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(window(limit)),
	}
	if dict == nil {
		u.zst, err = zstd.NewReader(src, options...)
		return u.zst, err
	}
	return zstd.NewReader(src, append(options, dict)...)
}

// release lets go of the file last opened.
func (u *unpacker) release() {
	if u.zst != nil {
		_ = u.zst.Reset(nil) // nil only makes it idle
	}
}
