package decode

import (
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode/utf32"
)

// The encodings this package decides on by itself. Names are those of the WHATWG encoding standard
// in lower case, and those of [oldEncoding] for what that leaves out.
const (
	utf8Name    = "utf-8"
	utf16LE     = "utf-16le"
	utf16BE     = "utf-16be"
	utf32LE     = "utf-32le"
	utf32BE     = "utf-32be"
	windows1252 = "windows-1252"
	iso2022JP   = "iso-2022-jp"
)

// aliases are names in wide use that neither standard lists.
var aliases = map[string]string{
	"utf":          utf8Name,
	"utf-16-le":    utf16LE, // Python's and Perl's spelling
	"utf-16-be":    utf16BE,
	"utf-32-le":    utf32LE,
	"utf-32-be":    utf32BE,
	"utf-8-sig":    utf8Name, // Python's UTF-8 with a mark
	"utf-8-bom":    utf8Name,
	"utf-32":       utf32LE,
	utf32LE:        utf32LE,
	utf32BE:        utf32BE,
	"latin-1":      windows1252, // Python's and Perl's spelling
	"latin-2":      "iso-8859-2",
	"ansi":         windows1252, // Windows editors
	"cp932":        "shift_jis", // Python's names of the Windows code pages
	"cp936":        "gbk",
	"cp949":        "euc-kr",
	"cp950":        "big5",
	"uhc":          "euc-kr",
	"mac-roman":    "macintosh",
	"mac-cyrillic": "x-mac-cyrillic",
}

// plainly has the canonical names that have a dash by what is left of them without one.
var plainly = map[string]string{
	"utf16":       utf16LE,
	"utf16le":     utf16LE,
	"utf16be":     utf16BE,
	"utf32":       utf32LE,
	"utf32le":     utf32LE,
	"utf32be":     utf32BE,
	"eucjp":       "euc-jp",
	"euckr":       "euc-kr",
	"koi8r":       "koi8-r",
	"koi8u":       "koi8-u",
	"macroman":    "macintosh",
	"maccyrillic": "x-mac-cyrillic",
	"win1250":     "windows-1250",
	"win1251":     "windows-1251",
	"win1252":     windows1252,
	"windows1250": "windows-1250",
	"windows1251": "windows-1251",
	"windows1252": windows1252,
}

// Canonical returns the canonical name of an encoding from one of its names or labels, in any case,
// with "_" for "-", and with no "-" where the standards have one between letters and digits: utf16,
// koi8r, windows1251. The error is an [UnknownError].
func Canonical(name string) (string, error) {
	_, canonical, err := lookup(name)
	return canonical, err
}

func lookup(name string) (encoding.Encoding, string, error) {
	label := strings.ToLower(strings.TrimSpace(name))
	dashed := strings.ReplaceAll(label, "_", "-")
	for _, l := range []string{label, dashed, plainly[strings.ReplaceAll(dashed, "-", "")]} {
		if a, ok := aliases[l]; ok {
			l = a
		}
		switch l {
		case utf32LE:
			return utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM), l, nil
		case utf32BE:
			return utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM), l, nil
		}
		if e, err := htmlindex.Get(l); err == nil {
			canonical, err := htmlindex.Name(e)
			if err == nil && canonical != "replacement" && canonical != "x-user-defined" {
				return e, canonical, nil
			}
		}
		if e := oldEncoding(l); e != nil {
			return e, l, nil
		}
	}
	return nil, "", &UnknownError{Name: name}
}

// isWide reports whether an encoding has units of two or four bytes, so that ASCII is not itself in
// it.
func isWide(enc string) bool {
	return enc == utf16LE || enc == utf16BE || enc == utf32LE || enc == utf32BE
}
