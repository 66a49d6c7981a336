package source

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"

	"shuck/cmd/internal/packing"

	"github.com/klauspost/compress/zstd"
)

const (
	dictionaryFrame = "\x5d\x2a\x4d\x18" // a frame to skip, for who does not know what it is
	dictionaryMagic = "\x37\xa4\x30\xec" // a dictionary that zstd trained
	dictionaryMost  = 16 << 20
)

// dictionary takes the dictionary off the head of a zstd file, where it has one, as the WARC files
// have that are packed so ("Zstandard compression for WARC files", IIPC). It may be packed itself.
func dictionary(src io.Reader) (zstd.DOption, io.Reader, error) {
	head := make([]byte, 8)
	n, err := io.ReadFull(src, head)
	if err != nil || string(head[:4]) != dictionaryFrame {
		return nil, io.MultiReader(bytes.NewReader(head[:n]), src), nil // what is wrong, the decoder finds
	}
	size := binary.LittleEndian.Uint32(head[4:])
	if size > dictionaryMost {
		return nil, nil, errors.New("its dictionary is too large")
	}
	content := make([]byte, size)
	if _, err := io.ReadFull(src, content); err != nil {
		return nil, nil, io.ErrUnexpectedEOF
	}
	if packing.Of(content) == packing.Zstd {
		d, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(dictionaryMost))
		if err != nil {
			return nil, nil, err
		}
		defer d.Close()
		if content, err = d.DecodeAll(content, nil); err != nil {
			return nil, nil, err
		}
	}
	if bytes.HasPrefix(content, []byte(dictionaryMagic)) {
		return zstd.WithDecoderDicts(content), src, nil
	}
	return zstd.WithDecoderDictRaw(0, content), src, nil
}
