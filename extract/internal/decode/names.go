package decode

// Names are the canonical names of the encodings that are read, those of the WHATWG encoding
// standard first, each as [Canonical] gives it.
var Names = []string{
	utf8Name, utf16LE, utf16BE, utf32LE, utf32BE,
	"windows-1250", "windows-1251", windows1252, "windows-1253", "windows-1254", "windows-1255",
	"windows-1256", "windows-1257", "windows-1258",
	"iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-8-i",
	"iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16",
	"koi8-r", "koi8-u", "macintosh", "x-mac-cyrillic", "ibm866", "windows-874",
	"gb18030", "gbk", "big5", "euc-jp", iso2022JP, "shift_jis", "euc-kr",
	"hz-gb-2312", "ibm037", "ibm437", "ibm850", "ibm852", "ibm855", "ibm858", "ibm860", "ibm862", "ibm863", "ibm865",
}
