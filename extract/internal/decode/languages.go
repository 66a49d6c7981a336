package decode

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// language is what guess knows of one language or group of languages: the encodings its texts come
// in, the likelier first, and its characters past ASCII.
type language struct {
	name      string
	encodings []string
	common    string          // the letters, in lower case, that make up most of a text; 1 point
	letters   string          // the others
	block     func(rune) bool // or all others of the script
	other     float64         // points of a letter that is not common
	latin     bool            // letters stand among ASCII ones; in another script one next to an ASCII letter is foreign
}

// The alphabets overlap where the encodings do: é is one byte in windows-1250, -1252, -1254 and
// -1257. What tells is the letters an encoding reads that no language has together.
var languages = [...]language{
	{name: "German", encodings: western, common: "äöüß", latin: true},
	{name: "French", encodings: western, common: "éèàçêôùûîïâ", letters: "ëœæÿ", other: 0.8, latin: true},
	{name: "Spanish", encodings: western, common: "áéíóúñ", letters: "ü¿¡ºª", other: 0.8, latin: true},
	{name: "Portuguese", encodings: western, common: "ãçáéóíêõú", letters: "âàôüºª", other: 0.8, latin: true},
	{name: "Italian", encodings: western, common: "àèéìòù", letters: "íóúî", other: 0.8, latin: true},
	{name: "Scandinavian, Finnish", encodings: western, common: "åäöæø", letters: "éüšž", other: 0.6, latin: true},
	{name: "Icelandic", encodings: western, common: "áðéíóúýþæö", latin: true},
	{name: "Dutch, Catalan", encodings: western, common: "éëïèöüçà·", letters: "íóúòñ", other: 0.8, latin: true},
	{name: "Polish", encodings: central, common: "ąćęłńóśźż", latin: true},
	{name: "Czech, Slovak", encodings: central, common: "áčďéěíňóřšťúůýž", letters: "ľĺŕäô", other: 0.8, latin: true},
	{name: "Hungarian", encodings: central, common: "áéíóöőúüű", latin: true},
	{name: "Romanian", encodings: central, common: "ăâîşţ", latin: true},
	{name: "Croatian, Slovenian", encodings: central, common: "čćžšđ", latin: true},
	{name: "Turkish", encodings: []string{"windows-1254"}, common: "ıişğçöüİ", letters: "âîû", other: 0.8, latin: true},
	{name: "Lithuanian", encodings: []string{"windows-1257", "iso-8859-13"}, common: "ąčęėįšųūž", latin: true},
	{name: "Latvian", encodings: []string{"windows-1257", "iso-8859-13"}, common: "āčēģīķļņšūž", latin: true},
	{
		name: "Vietnamese", encodings: []string{"windows-1258"},
		common: "ăâđêôơưáàéèóòúùíý\u0300\u0301\u0303\u0309\u0323", latin: true,
	},
	{
		name:      "Russian and other Cyrillic",
		encodings: []string{"windows-1251", "koi8-r", "koi8-u", "iso-8859-5", "ibm866", "x-mac-cyrillic"},
		common:    "оеаинтсрвлкмдпуяьыз", letters: "бгйчжшхюцщэфёъіїєґўјљњћџђ", other: 0.6,
	},
	{
		name: "Greek", encodings: []string{"windows-1253", "iso-8859-7"}, common: "αοιετσνηυρπκμλςάόίέή",
		letters: "δθγωχφβξζψύώϊϋΐΰ", other: 0.6,
	},
	{
		name: "Hebrew", encodings: []string{"windows-1255", "iso-8859-8"}, common: "יוהלארתבשמםנדעח",
		letters: "גזטךכןסףפץצק", other: 0.6,
	},
	{
		name: "Arabic, Persian", encodings: []string{"windows-1256", "iso-8859-6"}, common: "البتدرسعفكلمنهويةأ",
		block: in(0x060C, 0x06D2), other: 0.2,
	},
	{
		name: "Thai", encodings: []string{"windows-874"}, common: "านรอกเงวมยลดทสตะ่้ัี",
		block: in(0x0E01, 0x0E5B), other: 0.2,
	},
	{
		name: "Japanese", encodings: []string{"shift_jis", "euc-jp"},
		common: "あいうえおかがきぎくぐけげこごさざしじすずせぜそぞただちっつづてでとどなにぬねのはばひびふぶへべほぼまみむめもやゆよらりるれろわをんー、。",
		block:  isJapanese, other: 0.4,
	},
	{
		name: "Chinese, simplified", encodings: []string{"gbk", "gb18030"},
		common: "，。的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市体别处总才场师书比住员性通报立数件安表原车应路期提感金更反合放做系计司利受光界及京务制",
		block:  isHan, other: 0.3,
	},
	{
		name: "Chinese, traditional", encodings: []string{"big5"},
		common: "，。的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可她裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什打便位因重被走電四第門相次東政海口使教西再平真聽世氣信北少關並內加化由卻代軍產入先山五太水萬市體別處總才場師書比住員性通報立數件安表原車應路期提感金更反合放做系計司利受光界及京務制",
		block:  isHan, other: 0.3,
	},
	{
		name: "Korean", encodings: []string{"euc-kr"},
		common: "이다는의에을가고하한지도기로사은리자들그어서나를있인과대시아일수해부장게제정라전원스보것만면주비공상동국여중유신성안생년월와했습니까구조학세화연경우당오모관실산민계등때말번내용",
		block:  in(0xAC00, 0xD7A3), other: 0.4,
	},
}

var (
	western = []string{windows1252}
	central = []string{"windows-1250", "iso-8859-2"}
)

// neutral are signs that texts in any language have.
const neutral = "\u00A0–—‘’‚“”„†‡•…‰‹›€™£§©«®°·»№"

// points scores r, which stands between prev and next. A nil language finds fault only with what is
// broken.
func (l *language) points(r, prev, next rune) float64 {
	switch {
	case r == utf8.RuneError, 0x80 <= r && r <= 0x9F:
		return broken
	case l == nil:
		return 0
	case !l.latin && (isASCIILetter(prev) || isASCIILetter(next)):
		return foreign
	case strings.ContainsRune(neutral, r), l.block == nil && r == prev, !isLetter(prev) && !isLetter(next):
		return signPoints
	case l.latin && (isDigit(prev) || isDigit(next)): // £5 is no Polish letter
		return foreign
	case l.block != nil && l.block(r):
		if strings.ContainsRune(l.common, r) {
			return 1
		}
		return l.other
	case strings.ContainsRune(l.common, r):
		return 1
	case strings.ContainsRune(l.letters, r):
		return l.other
	}
	lower := unicode.ToLower(r)
	if lower == r || unicode.IsLower(prev) ||
		!strings.ContainsRune(l.common, lower) && !strings.ContainsRune(l.letters, lower) {
		return foreign
	}
	return capital
}

const (
	// signPoints is what a sign of any language is worth, and a letter alone or doubled: a dash, a
	// © and a row of no-break spaces read as such in other encodings. It is less than any letter in
	// a word, or letters would be read as signs.
	signPoints = 0.3
	// capital is what a capital of the alphabet is worth: mostly one starts a word, and text in
	// small letters reads as all capitals in the wrong one of windows-1251 and KOI8-R.
	capital = 0.6
)

func isASCIILetter(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' }

// isLetter counts marks as well: vowels are in some scripts.
func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) }

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func in(from, to rune) func(rune) bool {
	return func(r rune) bool { return from <= r && r <= to }
}

func isHan(r rune) bool { return 0x4E00 <= r && r <= 0x9FFF }

// isJapanese leaves out the half-width katakana: bytes of other encodings read as them in
// Shift_JIS.
func isJapanese(r rune) bool { return isHan(r) || 0x3001 <= r && r <= 0x30FE }
