package decode

import (
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// oldEncoding returns the encoding of a label in lower case that the web has no use for and old
// files have: the code pages of DOS and of mainframes as ibm437, cp437 or 437, and HZ; nil for any
// other. x/text has an index of them by IANA's names, which costs every start a part of a
// millisecond.
func oldEncoding(label string) encoding.Encoding {
	if label == "hz-gb-2312" {
		return simplifiedchinese.HZGB2312
	}
	page := strings.TrimLeft(strings.TrimPrefix(strings.TrimPrefix(label, "ibm"), "cp"), "0")
	switch page {
	case "37":
		return charmap.CodePage037
	case "437":
		return charmap.CodePage437
	case "850":
		return charmap.CodePage850
	case "852":
		return charmap.CodePage852
	case "855":
		return charmap.CodePage855
	case "858":
		return charmap.CodePage858
	case "860":
		return charmap.CodePage860
	case "862":
		return charmap.CodePage862
	case "863":
		return charmap.CodePage863
	case "865":
		return charmap.CodePage865
	case "1047":
		return charmap.CodePage1047
	case "1140":
		return charmap.CodePage1140
	}
	return nil
}
