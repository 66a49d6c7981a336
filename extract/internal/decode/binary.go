package decode

import (
	"encoding/binary"
	"math/bits"
)

// signatures are the first bytes of files that people leave among their texts. Only such as no text
// starts with are here; what is not, is told by its control characters.
var signatures = [...]struct {
	at           int
	bytes, looks string
	letters      bool // bytes are such as a text could start with
}{
	{0, "\x89PNG\r\n\x1A\n", "a PNG picture", false},
	{0, "\xFF\xD8\xFF", "a JPEG picture", false},
	{0, "GIF87a", "a GIF picture", true},
	{0, "GIF89a", "a GIF picture", true},
	{8, "WEBPVP8", "a WebP picture", true},
	{0, "II*\x00", "a TIFF picture", false},
	{0, "MM\x00*", "a TIFF picture", false},
	{0, "\x00\x00\x01\x00", "an icon", false},
	{0, "%PDF-", "a PDF document", false},
	{0, "{\\rtf1", "an RTF document", false},
	{0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old Microsoft Office document", false},
	{0, "PK\x03\x04", "a zip archive or an Office document", false},
	{0, "PK\x05\x06", "an empty zip archive", false},
	{0, "Rar!\x1A\x07", "a RAR archive", false},
	{0, "7z\xBC\xAF\x27\x1C", "a 7-Zip archive", false},
	{0, "\x1F\x8B\x08", "gzip data", false}, // compressed twice: the first layer was taken off
	{0, "BZh", "bzip2 data", true},
	{0, "\x28\xB5\x2F\xFD", "zstd data", false},
	{0, "\xFD7zXZ\x00", "xz data", false},
	{257, "ustar", "a tar archive", true},
	{4, "ftyp", "a video", true},
	{0, "\x1A\x45\xDF\xA3", "a video", false},
	{0, "ID3\x03\x00", "a sound file", false},
	{0, "ID3\x04\x00", "a sound file", false},
	{0, "OggS\x00", "a sound file", false},
	{8, "WAVEfmt ", "a sound file", true},
	{0, "wOFF", "a font", true},
	{0, "wOF2", "a font", true},
	{0, "\x00\x01\x00\x00\x00", "a font", false},
	{0, "\x7FELF", "a program", false},
	{0, "MZ\x90\x00", "a program", false},
	{0, "\x00asm", "a program", false},
	{0, "\xCA\xFE\xBA\xBE", "a program", false},
	{0, "\xCF\xFA\xED\xFE", "a program", false},
	{0, "SQLite format 3\x00", "a database", false},
	{0, "PAR1", "a Parquet table", true},
}

// signature says what a file that is no text looks like by its first bytes, and is empty for
// others. Where a signature is letters alone, so that a text might start with them, a byte that no
// text has must follow within the first kilobyte.
func signature(body []byte) string {
	for _, s := range signatures {
		end := s.at + len(s.bytes)
		if len(body) < end || string(body[s.at:end]) != s.bytes {
			continue
		}
		if s.letters && binaryBytes(body[:min(len(body), 1<<10)]) == 0 {
			continue
		}
		return s.looks
	}
	return ""
}

// tooManyControls reports whether more bytes are control characters than a text has: past one in
// fifty, or one in ten of valid UTF-8, where they are strewn in and can be left out. Random bytes
// have one in nine.
func tooManyControls(body []byte, valid bool) bool {
	if valid {
		return binaryBytes(body)*10 > len(body)
	}
	return binaryBytes(body)*50 > len(body)
}

// binaryBytes counts NUL and the control characters that text files do not have, eight bytes at a
// time. Tab, line feed, vertical tab, form feed, carriage return, backspace and escape are in some.
func binaryBytes(body []byte) int {
	const high, low, ones = 0x8080808080808080, 0x7F7F7F7F7F7F7F7F, 0x0101010101010101
	n := 0
	for ; len(body) >= 8; body = body[8:] {
		x := binary.LittleEndian.Uint64(body)
		y := x & low
		text := y + (0x80-' ')*ones | x                          // c >= ' '
		edit := (y + (0x80-'\b')*ones) &^ (y + (0x80-0x0E)*ones) // '\b' <= c <= '\r'
		if (text|edit)&high == high {
			continue
		}
		escape := ^((y ^ 0x1B*ones) + low) // c == 0x1B
		n += bits.OnesCount64(^(text | edit | escape) & high)
	}
	for _, c := range body {
		if c < '\b' || 0x0E <= c && c < ' ' && c != 0x1B {
			n++
		}
	}
	return n
}
