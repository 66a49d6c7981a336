package source

import (
	"bytes"
	"compress/bzip2"
	"io"

	"github.com/klauspost/compress/zstd"
)

// packing is a way to compress a file.
type packing string

const (
	plain     packing = ""
	gzipped   packing = "gzip"
	zstandard packing = "zstd"
	bzipped   packing = "bzip2"
)

// magicLen is how many of a file's first bytes tell its packing.
const magicLen = 10

// gzipMagic begins every member of a gzip file.
const gzipMagic = "\x1f\x8b\x08"

// packingOf tells the packing from a file's first bytes. A text that merely begins with "BZh9" is plain: a bzip2 file
// goes on with the mark of a block, or of the end.
func packingOf(head []byte) packing {
	switch {
	case bytes.HasPrefix(head, []byte(gzipMagic)):
		return gzipped
	case bytes.HasPrefix(head, []byte("\x28\xb5\x2f\xfd")):
		return zstandard
	case len(head) >= 4 && head[0]&0xf0 == 0x50 && bytes.Equal(head[1:4], []byte("\x2a\x4d\x18")): // a frame to skip
		return zstandard
	case len(head) >= 10 && bytes.HasPrefix(head, []byte("BZh")) && '1' <= head[3] && head[3] <= '9' &&
		(string(head[4:10]) == "\x31\x41\x59\x26\x53\x59" || string(head[4:10]) == "\x17\x72\x45\x38\x50\x90"):
		return bzipped
	}
	return plain
}

// IsPacked reports whether what begins so is a compressed file.
func IsPacked(head []byte) bool { return packingOf(head[:min(len(head), magicLen)]) != plain }

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
	gz  *members
	zst *zstd.Decoder
}

// unpack gives src unpacked; all members of a gzip file, all frames of a zstd file.
func (u *unpacker) unpack(how packing, src io.Reader, limit Size) (io.Reader, error) {
	switch how {
	case gzipped:
		if u.gz == nil {
			u.gz = &members{}
		}
		return u.gz, u.gz.reset(src)
	case zstandard:
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
