package decode

import (
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/encoding/unicode"
)

// Texts written for these tests, one for each group of encodings.
const (
	german    = "Die Bürgermeisterin hält die Brücke für baufällig und möchte sie noch im Frühjahr schließen. Größere Lastwagen müssen über Köln ausweichen."
	polish    = "Most nad rzeką będzie zamknięty aż do końca października, ponieważ część filarów pękła. Kierowcy muszą się liczyć z objazdami i dłuższą drogą przez miasto."
	turkish   = "Köprü, ayaklarındaki çatlaklar yüzünden ekim ayına kadar kapalı kalacak. Sürücülerin şehir içinden dolaşması gerekiyor; ağır araçlar için geçiş yasağı sürüyor."
	russian   = "Мост через реку закрыли до конца октября: в опорах нашли трещины. Водителям придётся ехать в объезд через центр города, а грузовикам въезд туда запрещён."
	ukrainian = "Міст через річку зачинили до кінця жовтня, бо в його опорах знайшли тріщини. Водіям доведеться їхати в об'їзд через середмістя."
	greek     = "Η γέφυρα θα μείνει κλειστή έως το τέλος Οκτωβρίου, επειδή βρέθηκαν ρωγμές στα βάθρα. Άλλοι οδηγοί θα περάσουν μέσα από την πόλη."
	chinese   = "这座桥将关闭到十月底，因为人们在桥墩上发现了裂缝。司机们需要从市中心绕行，大货车不能进入城里。市长说，工程已经开始了。"
	taiwanese = "這座橋將關閉到十月底，因為人們在橋墩上發現了裂縫。司機們需要從市中心繞行，大貨車不能進入城裡。市長說，工程已經開始了。"
	japanese  = "橋脚にひびが見つかったため、この橋は十月末まで通行止めになります。車は市の中心部を通って回り道をしてください。大型トラックは入れません。"
	korean    = "교각에서 금이 발견되어 이 다리는 시월 말까지 통행이 금지됩니다. 운전자들은 시내를 지나 돌아가야 하고 큰 트럭은 들어갈 수 없습니다."
	hebrew    = "הגשר יהיה סגור עד סוף אוקטובר משום שנמצאו סדקים בעמודים. נהגים יצטרכו לעקוף דרך מרכז העיר."
	arabic    = "سيبقى الجسر مغلقا حتى نهاية أكتوبر لأن المهندسين وجدوا شقوقا في الأعمدة. على السائقين المرور عبر وسط المدينة."
	czech     = "Most přes řeku zůstane uzavřen až do konce října, protože v pilířích se objevily trhliny. Řidiči musejí objíždět přes střed města."
)

// encode returns text in an encoding, which must be able to hold it.
func encode(t testing.TB, name, text string) []byte {
	t.Helper()
	e, _, err := lookup(name)
	if err != nil {
		t.Fatal(err)
	}
	b, err := e.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return b
}

func page(head, body string) string {
	return "<!DOCTYPE html>\n<html><head>" + head + "<title>x</title></head>\n<body><p class=\"lead\">" + body + "</p></body></html>\n"
}

func TestTextFindsTheEncoding(t *testing.T) {
	for _, c := range []struct{ enc, text string }{
		{"utf-8", german},
		{"utf-8", chinese},
		{"utf-8", "plain ASCII"},
		{"utf-16le", german},
		{"utf-16be", german},
		{"utf-16le", chinese + "\n" + chinese},
		{"utf-16be", russian},
		{"utf-32le", german},
		{"utf-32be", chinese},
		{"windows-1252", german},
		{"windows-1250", polish},
		{"windows-1250", czech},
		{"iso-8859-2", polish},
		{"windows-1254", turkish},
		{"windows-1251", russian},
		{"koi8-r", russian},
		{"iso-8859-5", russian},
		{"ibm866", russian},
		{"windows-1251", ukrainian},
		{"windows-1253", greek},
		{"windows-1255", hebrew},
		{"windows-1256", arabic},
		{"gbk", chinese},
		{"gb18030", chinese + "𠀀㐂"},
		{"big5", taiwanese},
		{"shift_jis", japanese},
		{"euc-jp", japanese},
		{"iso-2022-jp", japanese},
		{"euc-kr", korean},
	} {
		for kind, text := range map[string]string{"text": c.text, "page": page("", c.text)} {
			got, name, err := Text(encode(t, c.enc, text), "")
			if err != nil || name != c.enc || got != text {
				t.Errorf("%s in %s: read as %s (%v): %.80q", kind, c.enc, name, err, got)
			}
		}
	}
}

func TestTextOrder(t *testing.T) {
	utf8Meta, latinMeta := `<meta charset="utf-8">`, `<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">`
	far := strings.Repeat("<style>.a{color:red}</style>\n", 2000)
	withMark, err := unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().Bytes([]byte(german))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, ask string
		body      []byte
		enc, text string
	}{
		{"a mark wins over the page", "", []byte("\uFEFF" + page(latinMeta, german)), "utf-8", page(latinMeta, german)},
		{"a mark of UTF-16", "", withMark, "utf-16be", german},
		{"a name wins over all", "windows-1250", []byte("\xB3"), "windows-1250", "ł"},
		{"a name of UTF-16 takes the mark's order", "utf-16", withMark, "utf-16be", german},
		{"a name's mark is no text", "utf8", []byte("\uFEFFa"), "utf-8", "a"},
		{"valid UTF-8 wins over the page", "", []byte(page(latinMeta, german)), "utf-8", page(latinMeta, german)},
		{"the page says so", "", encode(t, "iso-8859-2", page(`<meta charset=iso-8859-2>`, "Łódź")), "iso-8859-2", page(`<meta charset=iso-8859-2>`, "Łódź")},
		{"the page says so late", "", encode(t, "koi8-r", page(far+`<meta charset="koi8-r">`, "Да")), "koi8-r", page(far+`<meta charset="koi8-r">`, "Да")},
		{"a script that mentions one is no declaration", "", encode(t, "windows-1252", page(`<script>var m='<meta charset="koi8-r">'</script>`, german)), "windows-1252", page(`<script>var m='<meta charset="koi8-r">'</script>`, german)},
		{"an XML declaration", "", encode(t, "windows-1251", `<?xml version="1.0" encoding="windows-1251"?><p>Да</p>`), "windows-1251", `<?xml version="1.0" encoding="windows-1251"?><p>Да</p>`},
		{"UTF-8 declared, windows-1252 meant", "", encode(t, "windows-1252", page(utf8Meta, german)), "windows-1252", page(utf8Meta, german)},
		{"ISO-8859-1 declared, windows-1251 meant", "", encode(t, "windows-1251", page(latinMeta, russian)), "windows-1251", page(latinMeta, russian)},
		{"ISO-8859-1 declared, GBK meant", "", encode(t, "gbk", page(latinMeta, chinese)), "gbk", page(latinMeta, chinese)},
		{"UTF-16 declared in ASCII", "", encode(t, "windows-1252", page(`<meta charset="utf-16">`, german)), "windows-1252", page(`<meta charset="utf-16">`, german)},
		{"UTF-8 but for a broken byte", "", []byte(german + "\xE9" + german), "utf-8", german + "\uFFFD" + german},
		{"UTF-8 cut in the middle of a character", "", []byte(chinese[:len(chinese)-1]), "utf-8", strings.TrimSuffix(chinese, "。") + "\uFFFD"},
		{"one accent in English", "", []byte("the caf\xE9 is open"), "windows-1252", "the café is open"},
		{"quotes and pounds in English", "", []byte("\x93It\x92s \xA35\x94 \x96 he said\x85"), "windows-1252", "“It’s £5” – he said…"},
		{"nothing", "", nil, "utf-8", ""},
	} {
		got, enc, err := Text(c.body, c.ask)
		if err != nil || enc != c.enc || got != c.text {
			t.Errorf("%s: got %s (%v) %.120q, want %s %.120q", c.name, enc, err, got, c.enc, c.text)
		}
	}
}

func TestTextCleans(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"CR LF", "a\r\nb\r\n", "a\nb\n"},
		{"CR", "a\rb\r\rc\r", "a\nb\n\nc\n"},
		{"a soft line end, a page's end", "a\vb\fc", "a\nb\nc"},
		{"NEL and the line separator", "a\u0085b\u2028c", "a\nb\nc"},
		{"the paragraph separator", "a\u2029b", "a\n\nb"},
		{"marks", "\uFEFF\uFEFFa\uFEFFb", "ab"},
		{"a terminal's escape sequence", "a\x1B]0;owned\x07b\x1B[2Jc", "a]0;ownedb[2Jc"},
		{"NULs here and there", "a\x00b" + strings.Repeat("long enough ", 4), "ab" + strings.Repeat("long enough ", 4)},
		{"a text turned around", "\u202Eevil\u202C", "evil"},
		{"C1", "a\u009B31mb", "a31mb"},
		{"what stays", "tab\there, soft\u00ADhyphen, joiner\u200D, mark\u200F", "tab\there, soft\u00ADhyphen, joiner\u200D, mark\u200F"},
	} {
		if got, _, err := Text([]byte(c.in), ""); err != nil || got != c.want {
			t.Errorf("%s: Text(%q) = %q, %v, want %q", c.name, c.in, got, err, c.want)
		}
	}
}

func TestTextErrors(t *testing.T) {
	noise := make([]byte, 4096)
	for i, x := 0, uint32(1); i < len(noise); i++ {
		x = x*1664525 + 1013904223
		noise[i] = byte(x >> 24)
	}
	for _, c := range []struct {
		name, body, ask, want string
	}{
		{"PNG", "\x89PNG\r\n\x1A\n\x00\x00\x00\rIHDR", "", "looks like a PNG picture, not text"},
		{"PDF", "%PDF-1.7\n1 0 obj\n", "", "looks like a PDF document, not text"},
		{"zip", "PK\x03\x04\x14\x00\x06\x00", "", "looks like a zip archive or an Office document"},
		{"NULs", strings.Repeat("\x00", 500), "", "looks like binary data"},
		{"noise", string(noise), "", "looks like binary data"},
		{"no such encoding", "a", "klingon", `encoding "klingon" is unknown: use a name such as utf-8`},
		{"the replacement encoding", "a", "iso-2022-kr", "is unknown"},
		{"the wrong encoding", string(encode(t, "windows-1251", russian)), "utf-8", "not in utf-8: "},
		{"the wrong wide encoding", strings.Repeat("wide? no", 40), "utf-32le", "not in utf-32le: "},
	} {
		text, enc, err := Text([]byte(c.body), c.ask)
		if err == nil || !strings.Contains(err.Error(), c.want) || text != "" || enc != "" {
			t.Errorf("%s: got %.40q, %q, error %v, want one with %q", c.name, text, enc, err, c.want)
		}
	}
	_, err := Canonical("klingon")
	if _, ok := errors.AsType[*UnknownError](err); !ok {
		t.Errorf("Canonical of no encoding: %T", err)
	}
}

func TestTextsThatStartLikeFiles(t *testing.T) {
	for _, s := range []string{"GIF89a is a picture format.", "BZh stands for bzip2.", "MZ is how programs start.", "PAR1 was the first.", "some ftyp text"} {
		if got, _, err := Text([]byte(s), ""); err != nil || got != s {
			t.Errorf("Text(%q) = %q, %v", s, got, err)
		}
	}
}

func TestCanonical(t *testing.T) {
	for name, want := range map[string]string{
		"UTF8": "utf-8", "utf_8": "utf-8", "Latin-1": "windows-1252", "ISO-8859-1": "windows-1252", "iso-8859-9": "windows-1254",
		"cp1251": "windows-1251", "SJIS": "shift_jis", "cp932": "shift_jis", "gb2312": "gbk", "cp949": "euc-kr", "UTF-16": "utf-16le",
		" koi8-r ": "koi8-r", "IBM437": "ibm437", "cp00858": "cp00858", "850": "850", "HZ-GB-2312": "hz-gb-2312", "utf-32": "utf-32le",
	} {
		if got, err := Canonical(name); got != want {
			t.Errorf("Canonical(%q) = %q, %v, want %q", name, got, err, want)
		}
	}
}

func TestTextIsOneCopy(t *testing.T) {
	for name, body := range map[string][]byte{
		"clean": []byte(page("", strings.Repeat("clean text\n", 10000))),
		"CR LF": []byte(page("", strings.Repeat("clean text\r\n", 10000))),
	} {
		allocs := testing.AllocsPerRun(10, func() {
			if _, _, err := Text(body, ""); err != nil {
				t.Fatal(err)
			}
		})
		if allocs > 1 {
			t.Errorf("%s: %v allocations, want the one of its text", name, allocs)
		}
		text, _, err := Text(body, "")
		if err != nil {
			t.Fatal(err)
		}
		kept := strings.Clone(text)
		clear(body)
		if text != kept {
			t.Errorf("%s: the text is the caller's bytes", name)
		}
	}
}

// TestReadDeclared has bytes that say nothing of their encoding, from a sender who does.
func TestReadDeclared(t *testing.T) {
	for _, c := range []struct {
		name, sent string
		body       []byte
		want       string
	}{
		{"the sender is believed", "ISO-8859-7", encode(t, "iso-8859-7", "\u03bb\u03cc\u03b3\u03bf\u03c2"), "iso-8859-7"},
		{"before the page itself", "koi8-r", encode(t, "koi8-r", page(`<meta charset="windows-1251">`, russian)), "koi8-r"},
		{"but not what servers say of all they send", "iso-8859-1", encode(t, "windows-1251", page(`<meta charset="windows-1251">`, russian)), "windows-1251"},
		{"nor against what is valid", "koi8-r", []byte(russian), utf8Name},
		{"nor a name of none", "x-own", encode(t, "windows-1251", page(`<meta charset="windows-1251">`, russian)), "windows-1251"},
	} {
		if _, enc, err := Read(c.body, Options{Declared: c.sent}); err != nil || enc != c.want {
			t.Errorf("%s: got %s, %v, want %s", c.name, enc, err, c.want)
		}
	}
}
