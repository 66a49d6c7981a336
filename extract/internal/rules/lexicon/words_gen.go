// Code generated from data/ by go generate; DO NOT EDIT.

package lexicon

// Agency reports whether s is a news agency's name.
func Agency(s []byte) bool {
	switch string(s) {
	case "aap", "afp", "ani", "anp", "ansa", "antara", "antara foto", "ap",
		"apa", "belga", "bernama", "bloomberg", "cp", "dpa", "efe", "epa",
		"getty", "getty images", "ians", "imago", "ist", "keystone", "lusa", "mti",
		"nasa", "ntb", "pa", "pap", "philippine news agency", "pna", "pool", "pti",
		"reuters", "rex", "ritzau", "tass", "the canadian press", "tt", "ttxvn", "upi",
		"usa today sports", "vna", "vov", "wire", "xinhua", "zuma", "आईएएनएस", "एएनआई",
		"एएफपी", "एपी", "पीटीआई", "भाषा", "रॉयटर्स", "वार्ता", "ইউএনবি", "এএফপি",
		"পিটিআই", "বাসস", "রয়টার্স", "রয়টার্স", "ఏఎన్ఐ", "పీటీఐ", "ロイター", "共同",
		"共同通信", "共同通信社", "時事", "時事通信", "게티이미지", "뉴스1", "뉴시스", "로이터",
		"연합", "연합뉴스":
		return true
	}
	return false
}

// Button reports whether s is a small word on buttons that share a page.
func Button(s []byte) bool {
	switch string(s) {
	case "a", "and", "by", "click", "copy", "e", "fb", "feed",
		"follow", "google", "icon", "in", "it", "line", "link", "logo",
		"mail", "more", "new", "ok", "on", "opens", "pin", "plus",
		"post", "print", "qq", "share", "sms", "this", "to", "tweet",
		"us", "via", "vk", "window", "x":
		return true
	}
	return false
}

// By are what sets off a name in a page's data.
var By = []string{
	"Af ",
	"Autor ",
	"Autor: ",
	"Autora: ",
	"Autore: ",
	"Autorius: ",
	"Autors: ",
	"Autorė: ",
	"Av ",
	"Blaðamaður: ",
	"Bài: ",
	"Bởi ",
	"Diposting oleh ",
	"Ditulis oleh ",
	"Editor: ",
	"Egilea: ",
	"Escrit per ",
	"Escrito por ",
	"Höfundur: ",
	"Idazlea: ",
	"Imeandikwa na ",
	"Isinulat ni ",
	"May-akda: ",
	"Mwandishi: ",
	"Na: ",
	"Ni: ",
	"Oleh: ",
	"Parengė: ",
	"Penulis: ",
	"Per ",
	"Pewarta: ",
	"Por ",
	"Publicado por ",
	"Publicat per ",
	"Reporter: ",
	"Ritstjórn: ",
	"Sagatavoja: ",
	"Skrevet af ",
	"Skrevet av ",
	"Tekst: ",
	"Testua: ",
	"Toimetaja: ",
	"Tác giả: ",
	"a cura di ",
	"af ",
	"auteur : ",
	"auteur: ",
	"author: ",
	"authors: ",
	"autor/a: ",
	"autor: ",
	"autorin: ",
	"av ",
	"by ",
	"by: ",
	"da ",
	"de ",
	"di ",
	"door ",
	"par ",
	"por ",
	"posted by ",
	"przez ",
	"published by ",
	"szerző: ",
	"szerzők: ",
	"von ",
	"von: ",
	"written by ",
	"írta: ",
	"Đăng bởi ",
	"Đăng bởi: ",
	"автор: ",
	"текст: ",
	"تحریر: ",
	"مصنف: ",
	"द्वारा: ",
	"लेखक: ",
	"संपादक: ",
	"প্রতিবেদক: ",
	"লেখক: ",
	"எழுதியவர்: ",
	"రచయిత: ",
	"ผู้เขียน: ",
	"เขียนโดย ",
	"เรื่อง: ",
	"โดย ",
	"โดย: ",
	"作者:",
	"作者：",
	"執筆：",
	"投稿者: ",
	"文/",
	"文：",
	"著者：",
	"記者",
	"글쓴이: ",
	"작성자: ",
	"저자: ",
}

// BylineClause reports whether s, behind "by", begins a clause and no name.
func BylineClause(s []byte) bool {
	switch string(s) {
	case "a", "all", "an", "any", "april", "are", "august", "author",
		"category", "chance", "clicking", "comparison", "continuing", "contrast", "date", "december",
		"default", "design", "email", "entering", "far", "february", "friday", "her",
		"his", "is", "its", "january", "july", "june", "land", "law",
		"monday", "my", "no", "not", "november", "now", "october", "one",
		"our", "phone", "popularity", "saturday", "sea", "september", "signing", "some",
		"submitting", "sunday", "that", "the", "their", "then", "these", "this",
		"those", "thursday", "topic", "tuesday", "using", "was", "wednesday", "were":
		return true
	}
	return false
}

// Bylines are what lines that name the writer start with.
var Bylines = []string{
	"author: ",
	"by ",
	"by: ",
	"contributed by ",
	"post author ",
	"posted by ",
	"published by ",
	"reviewed by ",
	"story by ",
	"submitted by ",
	"text by ",
	"words by ",
	"written by ",
}

// Counted reports whether s is the name of what is counted on pages.
func Counted(s []byte) bool {
	switch string(s) {
	case "allalaadimist", "and", "atbildes", "athugasemd", "athugasemdir", "atkvæði", "atsakymai", "atsakymų",
		"atsauksmes", "atsiliepimai", "atsisiuntimai", "aufrufe", "balasan", "balsai", "balsis", "balsų",
		"beses", "bisita", "bisitak", "bookmarks", "boto", "bình", "bình luận", "chia",
		"claps", "comentari", "comentario", "comentarios", "comentaris", "comment", "comments", "compartidos",
		"compartits", "condivisioni", "curtidas", "cập", "dalījās", "deilingar", "delinger", "descargas",
		"descàrregues", "dibaca", "dibagikan", "dilihat", "download", "downloads", "downvotes", "erantzun",
		"erantzunak", "favorites", "favourites", "flettingar", "fois", "follower", "followers", "following",
		"fylgjendur", "følgere", "gange", "ganger", "gefallen", "gefällt", "gelesen", "gelezen",
		"giá", "görüntülenme", "głosów", "heimsóknir", "hits", "hozzászólás", "hääl", "häält",
		"hồi", "ikustaldi", "ikustaldiak", "imesomwa", "imetazamwa", "irakurketa", "iruzkin", "iruzkinak",
		"jagamist", "jarraitzaile", "jt", "jälgijat", "k", "kali", "kartai", "kartų",
		"katselukertaa", "keer", "klicks", "komen", "komentar", "komentarai", "komentaras", "komentarų",
		"komento", "komentāri", "komentārs", "komentāru", "komment", "kommentaar", "kommentaari", "kommentar",
		"kommentarer", "kommentek", "kongsi", "korda", "kunjungan", "lasīts", "lecturas", "lectures",
		"leituras", "lejupielādes", "lesið", "lestrar", "letture", "letöltés", "like", "liker",
		"likes", "lu", "lugemisi", "lugemist", "luận", "lượt", "lời", "m",
		"m'agrada", "majibu", "mal", "maoni", "mara", "meeldimist", "megosztás", "megtekintés",
		"megtekintések", "nabasa", "nagbahagi", "nakita", "nedlastinger", "người", "odsłon", "okunma",
		"olvasás", "panonood", "paparan", "partages", "partekatze", "pasidalijo", "pasidalino", "patinka",
		"patīk", "pembaca", "penonton", "perkongsian", "peržiūra", "peržiūros", "peržiūrų", "phản",
		"phản hồi", "pins", "points", "polubień", "postitust", "posts", "rating", "ratings",
		"razy", "rb", "reactions", "read", "reads", "reizes", "replies", "reply",
		"repost", "reposts", "respostas", "respostes", "retweet", "retweets", "seguidores", "seguidors",
		"sekotāji", "sekėjai", "share", "shares", "sinnum", "skaityta", "skatījumi", "skatījumu",
		"skatīts", "skoðað", "stars", "stemmer", "stimmen", "subscribers", "suka", "svar",
		"svör", "synes", "szavazat", "sẻ", "tanggapan", "tayangan", "terjual", "thích",
		"times", "tontonan", "total", "truy", "trả", "tugon", "tweet", "tweets",
		"tải", "ulasan", "ummæli", "umsagnir", "unduhan", "upvote", "upvotes", "vaatamised",
		"vaatamisi", "vaatamist", "vastus", "vastuseid", "vastust", "veces", "vegades", "view",
		"viewed", "views", "visitas", "visite", "visites", "visits", "visning", "visningar",
		"visninger", "vistas", "visualitzacions", "visualizacións", "visualizações", "visualizzazioni", "vote", "votes",
		"votos", "vots", "vues", "vélemény", "waliopenda", "waliotazama", "wasomaji", "weergaven",
		"wyświetleń", "xem", "zobrazení", "đánh", "đọc", "προβολές", "голосов", "лайков",
		"просмотр", "просмотра", "просмотров", "просмотры", "افراد", "بار", "تبصرہ", "تبصرے",
		"دیکھا", "شیئر", "قارئین", "لائک", "لائکس", "مرتبہ", "ووٹ", "ویوز",
		"پسند", "پڑھا", "گیا", "कमेंट", "कमेंट्स", "गया", "टिप्पणियाँ", "टिप्पणियां",
		"टिप्पणी", "देखा", "ने", "पढ़ा", "पसंद", "पाठक", "पढ़ा", "फॉलोअर्स",
		"बार", "लाइक", "लाइक्स", "लोगों", "वोट", "व्यूज", "व्यूज़", "व्यूज़",
		"शेयर", "জন", "টি", "দেখা", "দেখেছেন", "পছন্দ", "পঠিত", "পড়া",
		"পড়েছেন", "পাঠক", "পড়া", "পড়েছেন", "বার", "ভিউ", "ভোট", "মন্তব্য",
		"লাইক", "শেয়ার", "শেয়ার", "হয়েছে", "হয়েছে", "கருத்து", "கருத்துகள்", "கருத்துக்கள்",
		"பகிர்வுகள்", "பார்வைகள்", "பேர்", "முறை", "வாசகர்கள்", "விருப்பங்கள்", "కామెంట్స్", "మంది",
		"లైకులు", "వీక్షణలు", "వ్యాఖ్య", "వ్యాఖ్యలు", "వ్యూస్", "షేర్లు", "సార్లు", "การดู",
		"คน", "ครั้ง", "ความคิดเห็น", "ความเห็น", "คอมเมนต์", "จำนวนผู้เข้าชม", "ดู", "ถูกใจ",
		"ผู้ชม", "ผู้อ่าน", "ยอดวิว", "วิว", "อ่าน", "เข้าชม", "แชร์", "โหวต",
		"ไลค์", "いいね", "アクセス", "アクセス数", "コメント", "シェア", "スキ", "ツイート",
		"ビュー", "フォロワー", "ブクマ", "ブックマーク", "リツイート", "レビュー", "人", "人が閲覧",
		"人のフォロワー", "人气", "人氣", "件", "件のコメント", "件のレビュー", "再生回数", "再生数",
		"回", "回再生", "回視聴", "回閲覧", "投票", "拍手", "次", "浏览",
		"浏览次数", "浏览量", "点", "点击", "点击数", "点击量", "表示", "視聴回数",
		"评论", "赞", "转发", "返信", "閱讀", "閲覧", "閲覧数", "阅读",
		"阅读数", "阅读量", "點閱", "개", "개의", "건", "공감", "공감수",
		"공유", "구독자", "다운로드", "댓글", "댓글수", "리뷰", "명", "방문자",
		"방문자수", "뷰", "비추천", "스크랩", "읽음", "조회", "조회수", "좋아요",
		"추천", "추천수", "팔로워", "회":
		return true
	}
	return false
}

// CreditLabels are what stands before a photographer's or an agency's name.
var CreditLabels = []string{
	"argazkia: ",
	"argazkiak: ",
	"attēls: ",
	"beeld: ",
	"bild: ",
	"bilde: ",
	"chanzo cha picha: ",
	"courtesy: ",
	"credit: ",
	"crédit : ",
	"crédit photo",
	"crédits : ",
	"crédits photo",
	"dok. ",
	"dok: ",
	"fot. ",
	"foto: ",
	"fotograf: ",
	"fotografia: ",
	"fotografies: ",
	"fotografía: ",
	"fotogrāfija: ",
	"fotos: ",
	"fotó: ",
	"fotók: ",
	"fénykép: ",
	"gambar: ",
	"hình ảnh: ",
	"illustrasjon: ",
	"illustration: ",
	"ilustrasi: ",
	"image courtesy ",
	"image credit",
	"image: ",
	"imatge: ",
	"imaxe: ",
	"irudia: ",
	"kredit foto: ",
	"kuha ni ",
	"kuva: ",
	"kép: ",
	"larawan ni ",
	"larawan: ",
	"ljósmynd/ ",
	"ljósmynd: ",
	"ljósmyndir: ",
	"mynd/ ",
	"mynd: ",
	"myndir: ",
	"nguồn ảnh: ",
	"nuotr. ",
	"nuotr.: ",
	"nuotrauka: ",
	"nuotraukos: ",
	"photo : ",
	"photo by ",
	"photo courtesy ",
	"photo credit",
	"photo: ",
	"photograph by ",
	"photograph: ",
	"photos by ",
	"photos: ",
	"picha na ",
	"picha: ",
	"picture: ",
	"pictures: ",
	"pildid: ",
	"pilt: ",
	"sumber foto: ",
	"zdjęcie: ",
	"đồ họa: ",
	"фото - ",
	"фото: ",
	"تصویر بشکریہ ",
	"تصویر: ",
	"فوٹو: ",
	"तस्वीर: ",
	"फोटो साभार: ",
	"फोटो: ",
	"साभार: ",
	"গ্রাফিক্স: ",
	"ছবি: ",
	"படம்: ",
	"புகைப்படம்: ",
	"చిత్రం: ",
	"ఫొటో: ",
	"ఫోటో: ",
	"ที่มาภาพ: ",
	"ภาพ: ",
	"ภาพจาก ",
	"ภาพโดย ",
	"ảnh: ",
}

// CreditWord reports whether s tells that brackets hold a picture's credit.
func CreditWord(s []byte) bool {
	switch string(s) {
	case "antara", "archyvas", "archyvo", "argazkia", "argazkiak", "arhiiv", "arhīvs", "arkivfoto",
		"arquivo", "artxiboa", "arxiu", "attēls", "bernama", "bild", "bilder", "courtesy",
		"crédit", "crédito", "dok", "ekrānuzņēmums", "fail", "flickr", "foto", "fotod",
		"fotografia", "fotografía", "fotos", "fotó", "fotók", "fénykép", "gambar", "genrefoto",
		"getty", "hisani", "ihsan", "iliustracija", "illustrasjon", "illustrasjonsfoto", "illustration", "illustratsioon",
		"illusztráció", "ilustrasi", "ilustrācija", "imago", "imatge", "imaxe", "irudia", "istimewa",
		"istock", "istockphoto", "kuha", "kuvatõmmis", "larawan", "lehtikuva", "leta", "litrato",
		"ljósmynd", "ljósmyndir", "maktaba", "minh họa", "modelfoto", "mti", "mynd", "myndir",
		"ntb", "nuotr", "nuotrauka", "nuotraukos", "photo", "photograph", "photos", "picha",
		"pilt", "pressefoto", "publicitātes", "scanpix", "screenshot", "shutterstock", "skjáskot", "ttxvn",
		"фото", "بشکریہ", "تصویر", "فائل", "فوٹو", "चित्र", "तस्वीर", "प्रतीकात्मक",
		"फोटो", "सांकेतिक", "साभार", "ছবি", "ফাইল", "সংগৃহীত", "கோப்புப்படம்", "படம்",
		"புகைப்படம்", "చిత్రం", "ఫొటో", "ఫోటో", "ภาพ", "ภาพประกอบ", "แฟ้มภาพ", "ảnh",
		"イメージ", "イラスト", "ロイター", "共同", "写真", "图", "圖", "提供",
		"摄", "撮影", "撮影者", "攝", "画像", "게티이미지뱅크", "그래픽", "뉴스1",
		"뉴시스", "사진", "사진제공", "연합뉴스", "이미지", "일러스트", "자료사진", "제공",
		"출처", "캡처":
		return true
	}
	return false
}

// DateWord reports whether s is a word that lines with a date have beside it.
func DateWord(s []byte) bool {
	switch string(s) {
	case "a", "aasta", "aastat", "actualitzada", "actualitzat", "actualizada", "actualizado", "aest",
		"aggiornato", "ago", "ahir", "aktualisiert", "aktualizacja", "alle", "am", "araw",
		"argitaratua", "argitaratuta", "aste", "asubuhi", "at", "atjaunināts", "atjaunots", "atnaujinta",
		"atualizado", "atzo", "aujourd'hui", "avaldatud", "avui", "azken", "baru", "bijgewerkt",
		"birt", "breytt", "bst", "bulan", "buwan", "by", "bản", "cdt",
		"cest", "cet", "ch", "chiều", "chín", "created", "cst", "ct",
		"cách", "cập", "d", "dag", "daga", "dage", "dagen", "dager",
		"dakika", "data", "date", "dato", "day", "days", "de", "del",
		"den", "detik", "dias", "dienas", "dienām", "dieną", "dienų", "dies",
		"dikemas", "dikemaskini", "diperbarui", "dipublikasikan", "disiarkan", "diterbitkan", "do", "dodano",
		"duela", "dátum", "délelőtt", "délután", "días", "dögum", "edt", "egun",
		"eguneratua", "eguneratuta", "eile", "el", "em", "enne", "erstellt", "est",
		"et", "ezelőtt", "fa", "first", "frissítve", "frissítés", "fyrir", "gabi",
		"gada", "gadiem", "gads", "gaur", "geleden", "gepubliceerd", "gestern", "giorni",
		"giây", "giờ", "gmt", "godz", "går", "gær", "güncelleme", "h",
		"hace", "hai", "hapon", "hari", "heures", "heute", "hier", "horas",
		"hores", "hour", "hours", "hoxe", "hrs", "hs", "há", "hónapja",
		"hôm", "i", "ievietots", "ika", "il", "ilichapishwa", "iliyopita", "imeboreshwa",
		"imechapishwa", "imesasishwa", "in", "inilathala", "ist", "jam", "jana", "jioni",
		"jour", "jours", "julkaistu", "just", "ján", "jén", "kahapon", "kell",
		"kelt", "kemarin", "kini", "kl", "klo", "klokka", "klokken", "klukkan",
		"klukkustund", "klukkustundum", "kuu", "kuud", "közzétéve", "labots", "lalu", "las",
		"last", "le", "leo", "les", "linggo", "los", "lúc", "m",
		"malam", "mchana", "megjelent", "menit", "mesos", "metus", "miaka", "miezi",
		"min", "minggu", "minit", "mins", "minut", "minute", "minuten", "minutes",
		"minutit", "minutos", "minuts", "minutu", "minučių", "minūtes", "minūtēm", "mis",
		"mlm", "mnamo", "modified", "modifié", "month", "months", "mst", "muudetud",
		"mwaka", "mwezi", "myt", "mánuðum", "måneder", "mín", "mínútu", "mínútum",
		"mínútur", "módosítva", "módosítás", "mēnešiem", "mėn", "mười", "một", "nakalipas",
		"nakaraan", "napja", "nay", "nd", "nedēļas", "nedēļām", "ng", "ngayon",
		"ngày", "nhật", "noong", "now", "nädal", "nädalat", "năm", "o",
		"of", "offentliggjort", "om", "on", "onte", "op", "opdateret", "oppdatert",
		"opprettet", "oprettet", "oras", "ordu", "ore", "p", "pada", "pagi",
		"paskelbta", "pdt", "perccel", "perce", "percek", "petang", "petsa", "pg",
		"phút", "pievienots", "pirms", "pkt", "plkst", "pm", "posted", "postitatud",
		"prieš", "pst", "pt", "ptg", "pubblicato", "publicada", "publicado", "publicat",
		"publicerad", "publiceret", "publicēts", "publikacji", "publikuota", "publikálva", "publisert", "published",
		"publié", "pukul", "päeva", "päivitetty", "qua", "r", "rd", "redaguota",
		"sa", "saa", "saat", "saja", "savaites", "savaitę", "seconds", "sedan",
		"sekunde", "semalam", "semanas", "senest", "setmanes", "siang", "siden", "sidst",
		"siku", "sist", "skrifað", "sore", "st", "stand", "stunda", "stundas",
		"stunde", "stunden", "stundām", "sáng", "síðan", "síðast", "t", "tadi",
		"tag", "tagasi", "tagen", "tahun", "tanggal", "tanghali", "taon", "tarehe",
		"tarikh", "tayang", "tegnap", "temu", "tengah", "terakhir", "terbit", "th",
		"the", "tháng", "thứ", "time", "timer", "today", "trước", "tund",
		"tundi", "tunni", "tuần", "tám", "täna", "tối", "uger", "uhr",
		"uker", "um", "umaga", "update", "updated", "uppdaterad", "uppfært", "uren",
		"usiku", "utc", "utolsó", "uuendatud", "uur", "v", "vakar", "val",
		"valandas", "valandą", "valandų", "veröffentlicht", "viimati", "viku", "vikum", "vom",
		"vor", "vào", "vừa", "week", "weeks", "wib", "wiki", "wit",
		"wita", "xong", "xuất", "y", "yang", "year", "years", "yesterday",
		"z", "zilizopita", "zuletzt", "à", "às", "án", "ás", "én",
		"éve", "í", "óra", "órája", "órával", "última", "þann", "đây",
		"đăng", "įkelta", "šiandien", "šodien", "μμ", "πμ", "в", "вчера",
		"г", "год", "дата", "дней", "мск", "назад", "обновлено", "опубликовано",
		"сегодня", "часов", "ء", "آج", "اشاعت", "اپ", "اپڈیٹ", "ایم",
		"اے", "بجے", "تاریخ", "دن", "دوپہر", "رات", "سال", "سیکنڈ",
		"شائع", "شام", "صبح", "قبل", "ماہ", "منٹ", "مہینے", "وقت",
		"پہلے", "پی", "ڈیٹ", "کل", "کو", "گھنٹہ", "گھنٹے", "ہفتہ",
		"ہفتے", "अपडेट", "अपडेटेड", "अपराह्न", "आईएसटी", "आज", "कल", "को",
		"घंटा", "घंटे", "तारीख", "दिन", "दिनांक", "दोपहर", "पब्लिश", "पहले",
		"पूर्वाह्न", "प्रकाशित", "बजे", "भारतीय", "महीना", "महीने", "माह", "मिनट",
		"रात", "वर्ष", "शाम", "सप्ताह", "समयानुसार", "साल", "सुबह", "सेकंड",
		"हफ्ते", "অপরাহ্ন", "আগে", "আজ", "আপডেট", "ই", "এ", "এএম",
		"খ্রিষ্টাব্দ", "গতকাল", "ঘণ্টা", "ঘন্টা", "টা", "টায়", "টায়", "ঠা",
		"তারিখ", "দিন", "দুপুর", "পিএম", "পূর্বাহ্ন", "প্রকাশ", "প্রকাশিত", "বঙ্গাব্দ",
		"বছর", "বিকাল", "বিকেল", "মাস", "মিনিট", "রা", "রাত", "লা",
		"শেষ", "সকাল", "সন্ধ্যা", "সপ্তাহ", "সময়", "সময়", "সর্বশেষ", "সাল",
		"সেকেন্ড", "ஆண்டு", "இன்று", "இரவு", "காலை", "கிழமை", "தேதி", "நாட்கள்",
		"நாள்", "நிமிடங்கள்", "நிமிடம்", "நேரம்", "நேற்று", "பதிவு", "பிற்பகல்", "புதுப்பிக்கப்பட்டது",
		"மணி", "மணிநேரம்", "மதியம்", "மாதம்", "மாலை", "முன்", "முன்பு", "முற்பகல்",
		"வருடம்", "வாரம்", "வெளியிடப்பட்டது", "అప్డేట్", "ఈరోజు", "ఉదయం", "క్రితం", "గంట",
		"గంటల", "గంటలకు", "గంటలు", "చివరి", "తేదీ", "నిన్న", "నిమిషాల", "నిమిషాలు",
		"నెలల", "ప్రచురణ", "మధ్యాహ్నం", "ముందు", "రాత్రి", "రోజుల", "రోజులు", "వారాల",
		"సంవత్సరం", "సాయంత్రం", "ก", "ค", "ชั่วโมง", "ชั่วโมงที่ผ่านมา", "ชั่วโมงที่แล้ว", "ต",
		"ที่ผ่านมา", "ที่แล้ว", "ธ", "น", "นาที", "นาทีที่ผ่านมา", "นาทีที่แล้ว", "ปรับปรุง",
		"ปรับปรุงล่าสุด", "ปี", "พ", "ม", "มิ", "มี", "ย", "วัน",
		"วันที่", "วันที่ผ่านมา", "วันที่แล้ว", "วันนี้", "วินาที", "ศ", "ส", "อัปเดต",
		"อัปเดตล่าสุด", "อัพเดท", "เดือน", "เผยแพร่", "เผยแพร่เมื่อ", "เม", "เมื่อวาน", "เมื่อวานนี้",
		"เวลา", "โพสต์เมื่อ", "か月前", "カ月前", "ヶ月前", "今日", "付", "令和",
		"公開", "公開日", "分", "分前", "午前", "午後", "发布", "发布于",
		"发布时间", "发表于", "平成", "年", "年前", "年月日", "投稿", "投稿日",
		"掲載", "日", "日前", "日時", "时", "昨日", "時", "時間前",
		"曜日", "更新", "更新日", "更新时间", "最終更新", "最終更新日", "月", "本日",
		"来源", "登録", "秒", "週間前", "配信", "頃", "개월", "개월전",
		"게시", "게시일", "기사등록", "기사승인", "기사입력", "낮", "년", "년전",
		"달전", "등록", "등록일", "발행", "발행일", "밤", "방금", "분",
		"분전", "새벽", "송고", "송고시간", "수정", "수정일", "승인", "시",
		"시간", "시간전", "어제", "업데이트", "오늘", "오전", "오후", "월",
		"일", "일전", "입력", "입력시간", "작성일", "저녁", "전", "주",
		"주전", "초", "최종", "최종수정", "최초입력":
		return true
	}
	return false
}

// Home reports whether key is what systems call a site's front page.
func Home(key string) bool {
	switch key {
	case "accueil", "avaleht", "azala", "beranda", "címlap", "esileht", "forside", "forsiden",
		"forsíða", "főoldal", "galvenālapa", "halamandepan", "halamanutama", "hasiera", "hasierakoorria", "heim",
		"hjem", "home", "homepage", "inici", "inicio", "início", "kezdőlap", "kezdőoldal",
		"koduleht", "lamanutama", "mukadepan", "mwanzo", "nyitólap", "nyitóoldal", "nyumbani", "orrinagusia",
		"pagrindinis", "pagrindinispuslapis", "portada", "pradinis", "pradinispuslapis", "pradžia", "pàginadinici", "pàginaprincipal",
		"páginainicial", "páxinadeinicio", "páxinaprincipal", "startseite", "startside", "stronagłówna", "sākumlapa", "sākums",
		"tahanan", "titulinis", "trangchính", "trangchủ", "trangnhất", "ukurasawamwanzo", "unangpahina", "главная",
		"главнаястраница", "سرورق", "صفحہاول", "صفحۂاول", "صفحۂاوّل", "ہوم", "मुखपृष्ठ", "मुख्यपृष्ठ",
		"होम", "নীড়পাতা", "নীড়পাতা", "প্রচ্ছদ", "প্রথমপাতা", "মূলপাতা", "হোম", "முகப்பு",
		"முதற்பக்கம்", "మొదటిపేజీ", "హోం", "హోమ్", "หน้าหลัก", "หน้าแรก", "トップ", "トップページ",
		"ホーム", "ホームページ", "首頁", "首页", "메인", "메인페이지", "처음", "홈",
		"홈페이지":
		return true
	}
	return false
}

// Month reports whether s is a month, whole or short.
func Month(s []byte) bool {
	switch string(s) {
	case "abendua", "abenduak", "abenduan", "abenduaren", "abr", "abril", "abuztua", "abuztuak",
		"abuztuan", "abuztuaren", "ago", "agost", "agosti", "agosto", "ags", "agt",
		"agu", "agust", "agustus", "août", "apirila", "apirilak", "apirilaren", "apirilean",
		"apr", "april", "aprile", "aprili", "aprill", "aprillil", "aprillis", "apríl",
		"aprīlis", "aprīlī", "aprīļa", "aralık", "aug", "august", "augusti", "augustil",
		"augustis", "augusts", "augustus", "augustā", "augusztus", "avril", "azaroa", "azaroak",
		"azaroan", "azaroaren", "ağustos", "balandis", "balandžio", "birž", "birželio", "birželis",
		"března", "chạp", "czerwca", "dec", "december", "decembra", "decembris", "decembro",
		"decembrī", "des", "desemba", "desember", "desembre", "dets", "detsember", "detsembril",
		"detsembris", "dez", "dezember", "dezembro", "dic", "dicembre", "diciembre", "disember",
		"disyembre", "dubna", "déc", "décembre", "ekaina", "ekainak", "ekainaren", "ekainean",
		"ekim", "elokuuta", "ene", "enero", "eylül", "feb", "febbraio", "febr",
		"febreiro", "febrer", "febrero", "februar", "februari", "february", "február", "februāra",
		"februāris", "februārī", "febrúar", "fev", "fevereiro", "févr", "février", "gegužė",
		"gegužės", "gen", "gener", "gennaio", "giu", "giugno", "giêng", "grudnia",
		"gruod", "gruodis", "gruodžio", "haziran", "heinäkuuta", "helmikuuta", "huhtikuuta", "hulyo",
		"hunyo", "iraila", "irailak", "irailaren", "irailean", "jaan", "jaanuar", "jaanuaril",
		"jaanuaris", "jan", "janeiro", "januar", "januari", "january", "január", "janv",
		"janvier", "janvāra", "janvāris", "janvārī", "janúar", "joulukuuta", "juillet", "juin",
		"jul", "julai", "julho", "juli", "julio", "juliol", "july", "jun",
		"june", "junho", "juni", "junio", "juny", "juul", "juuli", "juulil",
		"juulis", "juun", "juuni", "juunil", "juunis", "jänner", "júl", "július",
		"júlí", "jún", "június", "júní", "jūl", "jūlija", "jūlijs", "jūlijā",
		"jūn", "jūnija", "jūnijs", "jūnijā", "kasım", "kesäkuuta", "kovas", "kovo",
		"května", "kwietnia", "lapkr", "lapkritis", "lapkričio", "ledna", "liepa", "liepos",
		"lipca", "listopada", "listopadu", "lokakuuta", "lug", "luglio", "lutego", "maaliskuuta",
		"maart", "mac", "machi", "mag", "maggio", "mai", "maiatza", "maiatzak",
		"maiatzaren", "maiatzean", "maig", "maijs", "maijā", "maio", "maj", "maja",
		"mar", "marca", "march", "maret", "marraskuuta", "mars", "marso", "mart",
		"marts", "martxoa", "martxoak", "martxoan", "martxoaren", "martā", "marzo", "març",
		"março", "may", "mayo", "mayıs", "maí", "mei", "mrz", "máj",
		"május", "márc", "március", "märts", "märtsil", "märtsis", "märz", "nisan",
		"nobyembre", "nop", "nopember", "nov", "novemba", "november", "novembra", "novembre",
		"novembril", "novembris", "novembro", "novembrī", "noviembre", "nóv", "nóvember", "ocak",
		"oct", "october", "octobre", "octubre", "ogo", "ogos", "okt", "oktoba",
		"oktober", "oktobra", "oktobris", "oktobrī", "oktoober", "oktoobril", "oktoobris", "oktubre",
		"október", "otsaila", "otsailak", "otsailaren", "otsailean", "ott", "ottobre", "out",
		"outubro", "października", "pebrero", "pebruari", "prosince", "rugp", "rugpjūtis", "rugpjūčio",
		"rugs", "rugsėjis", "rugsėjo", "sausio", "sausis", "sep", "sept", "septemba",
		"september", "septembra", "septembre", "septembril", "septembris", "septembrī", "septiembre", "set",
		"setembre", "setembro", "setiembre", "settembre", "setyembre", "sierpnia", "spalio", "spalis",
		"srpna", "stycznia", "syyskuuta", "szept", "szeptember", "tammikuuta", "temmuz", "toukokuuta",
		"urria", "urriak", "urrian", "urriaren", "urtarrila", "urtarrilak", "urtarrilaren", "urtarrilean",
		"uztaila", "uztailak", "uztailaren", "uztailean", "vasario", "vasaris", "veebr", "veebruar",
		"veebruaril", "veebruaris", "września", "xan", "xaneiro", "xul", "xullo", "xuñ",
		"xuño", "září", "ágú", "ágúst", "ápr", "április", "února", "července",
		"června", "října", "şubat", "απριλίου", "αυγούστου", "δεκεμβρίου", "ιανουαρίου", "ιουλίου",
		"ιουνίου", "μαΐου", "μαίου", "μαρτίου", "νοεμβρίου", "οκτωβρίου", "σεπτεμβρίου", "φεβρουαρίου",
		"августа", "апреля", "декабря", "июля", "июня", "марта", "мая", "ноября",
		"октября", "сентября", "февраля", "января", "اپریل", "اکتوبر", "اگست", "جنوری",
		"جولائی", "جون", "دسمبر", "رمضان", "ستمبر", "شوال", "صفر", "فروری",
		"مئی", "مارچ", "محرم", "نومبر", "अक्ट", "अक्टूबर", "अक्तूबर", "अगस्त",
		"अप्रै", "अप्रैल", "जनवरी", "जुल", "जुलाई", "जून", "दिसंबर", "दिसम्बर",
		"नवंबर", "नवम्बर", "फरवरी", "मई", "मार्च", "सित", "सितंबर", "सितम्बर",
		"অক্টোবর", "অগ্রহায়ণ", "অগ্রহায়ণ", "আগষ্ট", "আগস্ট", "আশ্বিন", "আষাঢ়", "আষাঢ়",
		"এপ্রিল", "কার্তিক", "চৈত্র", "জানুয়ারি", "জানুয়ারী", "জানুয়ারি", "জানুয়ারী", "জুন",
		"জুলাই", "জ্যৈষ্ঠ", "ডিসেম্বর", "নভেম্বর", "পৌষ", "ফাল্গুন", "ফেব্রুয়ারি", "ফেব্রুয়ারী",
		"ফেব্রুয়ারি", "ফেব্রুয়ারী", "বৈশাখ", "ভাদ্র", "মাঘ", "মার্চ", "মে", "শ্রাবণ",
		"সেপ্টেম্বর", "அக்டோபர்", "ஆகஸ்டு", "ஆகஸ்ட்", "ஏப்", "ஏப்ரல்", "செப்டம்பர்", "செப்டெம்பர்",
		"ஜன", "ஜனவரி", "ஜுன்", "ஜுலை", "ஜூன்", "ஜூலை", "டிச", "டிசம்பர்",
		"நவம்பர்", "பிப்", "பிப்ரவரி", "மார்ச்", "மே", "అక్టోబరు", "అక్టోబర్", "ఆగస్టు",
		"ఆగస్ట్", "ఏప్రిల్", "జనవరి", "జులై", "జూన్", "జూలై", "డిసెంబరు", "డిసెంబర్",
		"నవంబరు", "నవంబర్", "ఫిబ్రవరి", "మార్చి", "మే", "సెప్టెంబరు", "సెప్టెంబర్", "กรกฎาคม",
		"กันยายน", "กุมภาพันธ์", "ตุลาคม", "ธันวาคม", "พฤศจิกายน", "พฤษภาคม", "มกราคม", "มิถุนายน",
		"มีนาคม", "สิงหาคม", "เมษายน", "師走", "睦月":
		return true
	}
	return false
}

// Network reports whether s is the name of a network or a way to send a page.
func Network(s []byte) bool {
	switch string(s) {
	case "bluesky", "buffer", "delicious", "digg", "e-mail", "email", "evernote", "facebook",
		"flickr", "flipboard", "google+", "googleplus", "hatena", "instagram", "instapaper", "kakaotalk",
		"linkedin", "mastodon", "messenger", "odnoklassniki", "pinterest", "pocket", "reddit", "rss",
		"skype", "snapchat", "stumbleupon", "telegram", "threads", "tiktok", "tumblr", "twitter",
		"viber", "vimeo", "vkontakte", "wechat", "weibo", "whatsapp", "xing", "youtube",
		"zalo", "انسٹاگرام", "ایپ", "بک", "فیس", "واٹس", "ٹوئٹر", "ٹویٹر",
		"ٹیلی", "گرام", "یوٹیوب", "इंस्टाग्राम", "ईमेल", "टेलीग्राम", "ट्विटर", "फेसबुक",
		"यूट्यूब", "लिंक्डइन", "व्हाट्सएप", "व्हाट्सऐप", "ইউটিউব", "ইনস্টাগ্রাম", "ইমেইল", "টুইটার",
		"টেলিগ্রাম", "ফেসবুক", "মেসেঞ্জার", "হোয়াটসঅ্যাপ", "হোয়াটসঅ্যাপ", "இன்ஸ்டாகிராம்", "டெலிகிராம்", "ட்விட்டர்",
		"பேஸ்புக்", "மின்னஞ்சல்", "யூடியூப்", "வாட்ஸ்அப்", "ఇన్స్టాగ్రామ్", "ఈమెయిల్", "టెలిగ్రామ్", "ట్విట్టర్",
		"ఫేస్బుక్", "యూట్యూబ్", "వాట్సాప్", "ทวิตเตอร์", "ยูทูบ", "อินสตาแกรม", "เฟซบุ๊ก", "เฟซบุ๊ค",
		"ไลน์", "はてな", "はてなブックマーク", "はてブ", "インスタグラム", "ツイッター", "フェイスブック", "メール",
		"ユーチューブ", "네이버", "네이버밴드", "네이버블로그", "라인", "링크", "메일", "밴드",
		"복사", "유튜브", "이메일", "인스타그램", "카카오스토리", "카카오톡", "텔레그램", "트위터",
		"페이스북":
		return true
	}
	return false
}

// NoNames are what systems write where there is no name.
var NoNames = []string{
	"admin",
	"administrator",
	"anonymous",
	"author",
	"editor",
	"guest",
	"none",
	"null",
	"redaksi",
	"root",
	"undefined",
	"unknown",
	"user",
	"webmaster",
	"نیوز ڈیسک",
	"ویب ڈیسک",
	"न्यूज डेस्क",
	"वेब डेस्क",
	"অনলাইন ডেস্ক",
	"ডেস্ক রিপোর্ট",
	"নিউজ ডেস্ক",
	"নিজস্ব প্রতিবেদক",
}

// Particle reports whether r is one of the commonest particles of a script without blanks.
func Particle(r rune) bool {
	switch r {
	case 'か', 'が', 'し', 'た', 'て', 'で', 'と', 'な', 'に', 'の', 'は', 'も', 'ら', 'り', 'る', 'を', '不', '与', '中', '为', '也', '了', '他', '们', '們', '和', '在', '她', '对', '對', '就', '是', '有', '為', '的', '而', '與', '这', '這', '都':
		return true
	}
	return false
}

// Pictured is what a caption that begins with "in this" says of its picture.
var Pictured = []string{
	"combination photo",
	"file photo",
	"file picture",
	"frame grab",
	"handout image",
	"handout photo",
	"handout picture",
	"image from video",
	"image made from",
	"image provided",
	"image released",
	"image taken",
	"photo by",
	"photo made available",
	"photo provided",
	"photo released",
	"photo taken",
	"photo, ",
	"undated photo",
}

// Stop are the commonest words of the languages, apart by blanks: articles, pronouns, prepositions, conjunctions,
// auxiliaries. Running text is a third to a half of them, menus and lists of names are not.
const Stop = "" + // en
	"a about after all also an and any are as at be because been before between but by can could did do does for from had has have he her his how i if in into is it its just like may me more most my no not of on one only or other our out over said she should so some such than that the their them then there these they this those through to under up very was we were what when where which while who will with would you your " + // de
	"aber als am an auch auf aus bei bis da das dass dem den denn der des die doch durch ein eine einem einen einer eines er es für haben hat hatte ich ihr ihre im in ist kann man mehr mit nach nicht noch nur ob oder sehr sein seine sich sie sind so um und uns unter vom von vor war waren was wenn wer werden wie wieder will wir wird wo wurde wurden zu zum zur zwischen über " + // fr
	"a après au aussi aux avait avant avec avoir car ce ces cet cette comme dans de des donc dont du elle elles en entre est et fait il ils je la le les leur leurs mais même ne nous on ont ou où par pas plus pour que qui quoi sa sans se ses si son sont sous sur tous tout très tu un une vous était être " + // es
	"al como con cuando de del desde el en entre era es esa ese esta estas este estos está están fue ha había han hasta hay la las le les lo los muy más no o para pero por porque que se ser si sin sobre son su sus también todo todos un una unas unos y ya " + // pt
	"ao as até com como da das de desde do dos e ela ele eles em entre era essa esse esta este está estão foi há isso já mais mas muito na nas no nos não o os ou para pela pelo por porque quando que se sem ser seu seus sobre sua suas são também tem um uma umas uns à é " + // it
	"al alla anche che ci come con da dal dalla dei del della delle di dopo e era essere fra già gli ha hanno i il in la le lo loro ma molto nel nella non o per perché più prima quando quello questa questi questo se si sono stato su sua suo tra un una uno è " + // nl
	"aan als bij dan dat de deze die dit door een en er geen haar had hebben heeft het hij hun ik in is je kan maar meer met moet naar niet nog of om onder ook op over te tot u uit van voor waren was we wel werd wij wordt zal ze zij zijn zou " + // pl
	"ale bardzo by być był była było co czy dla do go i ich jak jednak jego jej jest już która które który ma między może na nie o od oraz po pod przed przez przy się są ta tak także te tego ten to tylko tym w z za że " + // ru
	"бы был была были было быть в во все вы для до его если ещё её же за и из или их к как когда которая которые который между может мы на не но о об он она они от по после при с со так также то только у уже что чтобы это этого я " + // sv
	"att av de den det efter eller en ett från för han har hon inte jag kan med men när och också om på sig ska som så till under var vi vid är över " + // da
	"at blir de den der det eller en er et for fra han har hun i ikke jeg kan med men og om på som så til var vi vil " + // nb
	"at av ble blir de den der det eller en er et for fra han har hun i ikke jeg kan med men og om på som så til var vi vil " + // fi
	"ei että hän hänen ja joka jos jälkeen kuin kun mitä mukaan mutta myös niin nyt oli olla ollut on ovat se sekä sen tai tämä tämän vain " + // el
	"έχει ή ήταν αλλά από αυτό για δεν είναι η θα και κατά μας με μετά να οι που σε στη στην στο τα τη την της το τον του τους των ως ότι " + // tr
	"ancak ben bir bu da daha de değil en gibi her ile ise için kadar mi ne o olan olarak oldu sonra var ve çok şey " + // cs
	"a ale by byl byla bylo do i jako je jeho jen jsem jsou když která které který na nebo o od po pro při s se tak také to už v z za že "

// Topic reports whether key is what forums put before a topic in a title.
func Topic(key string) bool {
	switch key {
	case "afficherlesujet", "bekijkonderwerp", "chủđề", "exibirtópico", "ikusigaia", "leggiargomento", "lihattopik", "mostraeltema",
		"peržiūrėtitemą", "rodytitemą", "skatīttematu", "skatīttēmu", "skoðaumræðuefni", "themaanzeigen", "toononderwerp", "topik",
		"témamegtekintése", "vaatateemat", "vertema", "vertópico", "viewtopic", "visemne", "voirlesujet", "xemchủđề",
		"zobacztemat", "просмотртемы", "ดูหัวข้อ", "トピックを表示":
		return true
	}
	return false
}

// Weekday reports whether s is a day of the week, whole or short.
func Weekday(s []byte) bool {
	switch string(s) {
	case "ahad", "alhamisi", "antradienis", "antradienį", "astearte", "asteartea", "asteazken", "asteazkena",
		"astelehen", "astelehena", "ba", "biyernes", "bảy", "bẩy", "ceturtdien", "ceturtdiena",
		"chủ", "csütörtök", "cuma", "cumartesi", "czwartek", "dc", "dg", "di",
		"dienstag", "dijous", "dilluns", "dimanche", "dimarts", "dimecres", "dinsdag", "dissabte",
		"diumenge", "divendres", "dl", "do", "domenica", "domingo", "donderdag", "donnerstag",
		"ds", "dt", "dv", "esmaspäev", "esmaspäeval", "feira", "fimmtudag", "fimmtudaginn",
		"fimmtudagur", "fr", "fredag", "freitag", "fri", "friday", "föstudag", "föstudaginn",
		"föstudagur", "giovedì", "hai", "huwebes", "hétfő", "igande", "igandea", "ijumaa",
		"isnin", "jeudi", "jueves", "jum'at", "jumaat", "jumamosi", "jumanne", "jumapili",
		"jumat", "jumatano", "jumatatu", "kamis", "kedd", "keskiviikko", "ketvirtadienis", "ketvirtadienį",
		"khamis", "kolmapäev", "kolmapäeval", "larunbat", "larunbata", "lauantai", "laugardag", "laugardaginn",
		"laugardagur", "laupäev", "laupäeval", "linggo", "lundi", "lunedì", "lunes", "luns",
		"lördag", "lørdag", "maanantai", "maandag", "mandag", "mardi", "martedì", "martes",
		"mercoledì", "mercredi", "mi", "minggu", "mittwoch", "miyerkoles", "miyerkules", "miércoles",
		"miðvikudag", "miðvikudaginn", "miðvikudagur", "mo", "mon", "monday", "montag", "mánudag",
		"mánudaginn", "mánudagur", "måndag", "mércores", "neděle", "neljapäev", "neljapäeval", "nhật",
		"niedziela", "onsdag", "ostegun", "osteguna", "ostiral", "ostirala", "otrdien", "otrdiena",
		"pazar", "pazartesi", "penktadienis", "penktadienį", "perjantai", "perşembe", "piektdien", "piektdiena",
		"pirmadienis", "pirmadienį", "pirmdien", "pirmdiena", "piątek", "pondělí", "poniedziałek", "pátek",
		"péntek", "pühapäev", "pühapäeval", "quarta", "quinta", "rabu", "reede", "reedel",
		"sa", "sabado", "sabtu", "salı", "samedi", "samstag", "sat", "saturday",
		"segunda", "segunda feira", "sekmadienis", "sekmadienį", "selasa", "senin", "sestdien", "sestdiena",
		"sexta", "so", "sobota", "sonnabend", "sonntag", "středa", "sun", "sunday",
		"sunnudag", "sunnudaginn", "sunnudagur", "sunnuntai", "svētdien", "svētdiena", "szerda", "szombat",
		"sábado", "sáu", "söndag", "søndag", "teisipäev", "teisipäeval", "terza feira", "terça",
		"thu", "thur", "thurs", "thursday", "tiistai", "tirsdag", "tisdag", "torsdag",
		"torstai", "trečiadienis", "trečiadienį", "trešdien", "trešdiena", "tue", "tues", "tuesday",
		"tư", "vasárnap", "vendredi", "venerdì", "venres", "viernes", "vrijdag", "wed",
		"wednesday", "woensdag", "wtorek", "xoves", "zaterdag", "zondag", "çarşamba", "úterý",
		"þriðjudag", "þriðjudaginn", "þriðjudagur", "čtvrtek", "środa", "šeštadienis", "šeštadienį", "δευτέρα",
		"κυριακή", "πέμπτη", "παρασκευή", "σάββατο", "τετάρτη", "τρίτη", "воскресенье", "вторник",
		"понедельник", "пятница", "среда", "суббота", "четверг", "اتوار", "بدھ", "جمعرات",
		"جمعہ", "سوموار", "منگل", "پیر", "ہفتہ", "इतवार", "गुरु", "गुरुवार",
		"गुरूवार", "बुध", "बुधवार", "बृहस्पतिवार", "मंगल", "मंगलवार", "रवि", "रविवार",
		"वीरवार", "शनि", "शनिवार", "शुक्र", "शुक्रवार", "सोम", "सोमवार", "বুধবার",
		"বৃহস্পতি", "বৃহস্পতিবার", "মঙ্গলবার", "রবিবার", "রোববার", "শনিবার", "শুক্রবার", "সোমবার",
		"சனி", "சனிக்கிழமை", "செவ்வாய்", "செவ்வாய்க்கிழமை", "ஞாயிறு", "ஞாயிற்றுக்கிழமை", "திங்கட்கிழமை", "திங்கள்",
		"திங்கள்கிழமை", "புதன்", "புதன்கிழமை", "வியாழக்கிழமை", "வியாழன்", "வெள்ளி", "வெள்ளிக்கிழமை", "ఆదివారం",
		"గురువారం", "బుధవారం", "మంగళవారం", "శనివారం", "శుక్రవారం", "సోమవారం", "จันทร์", "พฤหัส",
		"พฤหัสบดี", "พุธ", "วันจันทร์", "วันจันทร์ที่", "วันพฤหัสบดี", "วันพฤหัสบดีที่", "วันพุธ", "วันพุธที่",
		"วันศุกร์", "วันศุกร์ที่", "วันอังคาร", "วันอังคารที่", "วันอาทิตย์", "วันอาทิตย์ที่", "วันเสาร์", "วันเสาร์ที่",
		"ศุกร์", "อังคาร", "อาทิตย์", "เสาร์", "土", "土曜", "土曜日", "日",
		"日曜", "日曜日", "星期一", "星期三", "星期二", "星期五", "星期六", "星期四",
		"星期日", "月", "月曜", "月曜日", "木", "木曜", "木曜日", "水",
		"水曜", "水曜日", "火", "火曜", "火曜日", "祝", "金", "金曜",
		"金曜日", "금", "금요일", "목", "목요일", "수", "수요일", "월",
		"월요일", "일", "일요일", "토", "토요일", "화", "화요일":
		return true
	}
	return false
}
