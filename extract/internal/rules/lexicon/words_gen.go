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
	"Bài: ",
	"Bởi ",
	"Diposting oleh ",
	"Ditulis oleh ",
	"Editor: ",
	"Imeandikwa na ",
	"Isinulat ni ",
	"May-akda: ",
	"Mwandishi: ",
	"Na: ",
	"Ni: ",
	"Oleh: ",
	"Penulis: ",
	"Pewarta: ",
	"Reporter: ",
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
	case "and", "aufrufe", "balasan", "beses", "bookmarks", "bình", "bình luận", "chia",
		"claps", "comment", "comments", "compartidos", "condivisioni", "curtidas", "cập", "dibaca",
		"dibagikan", "dilihat", "download", "downloads", "downvotes", "favorites", "favourites", "fois",
		"follower", "followers", "following", "gefallen", "gefällt", "gelesen", "gelezen", "giá",
		"görüntülenme", "głosów", "hits", "hozzászólás", "hồi", "imesomwa", "imetazamwa", "jt",
		"k", "kali", "katselukertaa", "keer", "klicks", "komen", "komentar", "komento",
		"komment", "kommentek", "kongsi", "kunjungan", "lecturas", "lectures", "leituras", "letture",
		"letöltés", "like", "likes", "lu", "luận", "lượt", "lời", "m",
		"majibu", "mal", "maoni", "mara", "megosztás", "megtekintés", "megtekintések", "nabasa",
		"nagbahagi", "nakita", "người", "odsłon", "okunma", "olvasás", "panonood", "paparan",
		"partages", "pembaca", "penonton", "perkongsian", "phản", "phản hồi", "pins", "points",
		"polubień", "posts", "rating", "ratings", "razy", "rb", "reactions", "read",
		"reads", "replies", "reply", "repost", "reposts", "retweet", "retweets", "share",
		"shares", "stars", "stimmen", "subscribers", "suka", "szavazat", "sẻ", "tanggapan",
		"tayangan", "terjual", "thích", "times", "tontonan", "total", "truy", "trả",
		"tugon", "tweet", "tweets", "tải", "ulasan", "unduhan", "upvote", "upvotes",
		"veces", "view", "viewed", "views", "visitas", "visite", "visits", "visningar",
		"visninger", "vistas", "visualizações", "visualizzazioni", "vote", "votes", "vues", "vélemény",
		"waliopenda", "waliotazama", "wasomaji", "weergaven", "wyświetleń", "xem", "zobrazení", "đánh",
		"đọc", "προβολές", "голосов", "лайков", "просмотр", "просмотра", "просмотров", "просмотры",
		"افراد", "بار", "تبصرہ", "تبصرے", "دیکھا", "شیئر", "قارئین", "لائک",
		"لائکس", "مرتبہ", "ووٹ", "ویوز", "پسند", "پڑھا", "گیا", "कमेंट",
		"कमेंट्स", "गया", "टिप्पणियाँ", "टिप्पणियां", "टिप्पणी", "देखा", "ने", "पढ़ा",
		"पसंद", "पाठक", "पढ़ा", "फॉलोअर्स", "बार", "लाइक", "लाइक्स", "लोगों",
		"वोट", "व्यूज", "व्यूज़", "व्यूज़", "शेयर", "জন", "টি", "দেখা",
		"দেখেছেন", "পছন্দ", "পঠিত", "পড়া", "পড়েছেন", "পাঠক", "পড়া", "পড়েছেন",
		"বার", "ভিউ", "ভোট", "মন্তব্য", "লাইক", "শেয়ার", "শেয়ার", "হয়েছে",
		"হয়েছে", "கருத்து", "கருத்துகள்", "கருத்துக்கள்", "பகிர்வுகள்", "பார்வைகள்", "பேர்", "முறை",
		"வாசகர்கள்", "விருப்பங்கள்", "కామెంట్స్", "మంది", "లైకులు", "వీక్షణలు", "వ్యాఖ్య", "వ్యాఖ్యలు",
		"వ్యూస్", "షేర్లు", "సార్లు", "การดู", "คน", "ครั้ง", "ความคิดเห็น", "ความเห็น",
		"คอมเมนต์", "จำนวนผู้เข้าชม", "ดู", "ถูกใจ", "ผู้ชม", "ผู้อ่าน", "ยอดวิว", "วิว",
		"อ่าน", "เข้าชม", "แชร์", "โหวต", "ไลค์", "いいね", "アクセス", "アクセス数",
		"コメント", "シェア", "スキ", "ツイート", "ビュー", "フォロワー", "ブクマ", "ブックマーク",
		"リツイート", "レビュー", "人", "人が閲覧", "人のフォロワー", "人气", "人氣", "件",
		"件のコメント", "件のレビュー", "再生回数", "再生数", "回", "回再生", "回視聴", "回閲覧",
		"投票", "拍手", "次", "浏览", "浏览次数", "浏览量", "点", "点击",
		"点击数", "点击量", "表示", "視聴回数", "评论", "赞", "转发", "返信",
		"閱讀", "閲覧", "閲覧数", "阅读", "阅读数", "阅读量", "點閱", "개",
		"개의", "건", "공감", "공감수", "공유", "구독자", "다운로드", "댓글",
		"댓글수", "리뷰", "명", "방문자", "방문자수", "뷰", "비추천", "스크랩",
		"읽음", "조회", "조회수", "좋아요", "추천", "추천수", "팔로워", "회":
		return true
	}
	return false
}

// CreditLabels are what stands before a photographer's or an agency's name.
var CreditLabels = []string{
	"beeld: ",
	"bild: ",
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
	"fotos: ",
	"fotó: ",
	"fotók: ",
	"fénykép: ",
	"gambar: ",
	"hình ảnh: ",
	"ilustrasi: ",
	"image courtesy ",
	"image credit",
	"image: ",
	"kredit foto: ",
	"kuha ni ",
	"kuva: ",
	"kép: ",
	"larawan ni ",
	"larawan: ",
	"nguồn ảnh: ",
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
	case "antara", "bernama", "bild", "bilder", "courtesy", "crédit", "crédito", "dok",
		"fail", "flickr", "foto", "fotografía", "fotos", "fotó", "fotók", "fénykép",
		"gambar", "getty", "hisani", "ihsan", "illusztráció", "ilustrasi", "imago", "istimewa",
		"istock", "istockphoto", "kuha", "larawan", "lehtikuva", "litrato", "maktaba", "minh họa",
		"mti", "photo", "photograph", "photos", "picha", "scanpix", "screenshot", "shutterstock",
		"ttxvn", "фото", "بشکریہ", "تصویر", "فائل", "فوٹو", "चित्र", "तस्वीर",
		"प्रतीकात्मक", "फोटो", "सांकेतिक", "साभार", "ছবি", "ফাইল", "সংগৃহীত", "கோப்புப்படம்",
		"படம்", "புகைப்படம்", "చిత్రం", "ఫొటో", "ఫోటో", "ภาพ", "ภาพประกอบ", "แฟ้มภาพ",
		"ảnh", "イメージ", "イラスト", "ロイター", "共同", "写真", "图", "圖",
		"提供", "摄", "撮影", "撮影者", "攝", "画像", "게티이미지뱅크", "그래픽",
		"뉴스1", "뉴시스", "사진", "사진제공", "연합뉴스", "이미지", "일러스트", "자료사진",
		"제공", "출처", "캡처":
		return true
	}
	return false
}

// DateWord reports whether s is a word that lines with a date have beside it.
func DateWord(s []byte) bool {
	switch string(s) {
	case "a", "actualizado", "aest", "aggiornato", "ago", "aktualisiert", "aktualizacja", "alle",
		"am", "araw", "asubuhi", "at", "atualizado", "aujourd'hui", "baru", "bijgewerkt",
		"bst", "bulan", "buwan", "by", "bản", "cdt", "cest", "cet",
		"ch", "chiều", "chín", "created", "cst", "ct", "cách", "cập",
		"dagen", "dakika", "data", "date", "day", "days", "de", "del",
		"den", "detik", "dias", "dikemas", "dikemaskini", "diperbarui", "dipublikasikan", "disiarkan",
		"diterbitkan", "dodano", "dátum", "délelőtt", "délután", "días", "edt", "el",
		"em", "erstellt", "est", "et", "ezelőtt", "fa", "first", "frissítve",
		"frissítés", "gabi", "geleden", "gepubliceerd", "gestern", "giorni", "giây", "giờ",
		"gmt", "godz", "güncelleme", "h", "hace", "hapon", "hari", "heures",
		"heute", "hier", "horas", "hour", "hours", "hrs", "hs", "há",
		"hónapja", "hôm", "ika", "il", "ilichapishwa", "iliyopita", "imeboreshwa", "imechapishwa",
		"imesasishwa", "in", "inilathala", "ist", "jam", "jana", "jioni", "jour",
		"jours", "julkaistu", "just", "ján", "jén", "kahapon", "kelt", "kemarin",
		"kini", "kl", "klo", "közzétéve", "lalu", "las", "last", "le",
		"leo", "linggo", "los", "lúc", "m", "malam", "mchana", "megjelent",
		"menit", "miaka", "miezi", "min", "minggu", "minit", "mins", "minute",
		"minuten", "minutes", "mis", "mlm", "mnamo", "modified", "modifié", "month",
		"months", "mst", "mwaka", "mwezi", "myt", "módosítva", "módosítás", "mười",
		"một", "nakalipas", "nakaraan", "napja", "nay", "nd", "ng", "ngayon",
		"ngày", "nhật", "noong", "now", "năm", "of", "om", "on",
		"op", "oras", "ore", "p", "pada", "pagi", "pdt", "perccel",
		"perce", "percek", "petang", "petsa", "pg", "phút", "pkt", "pm",
		"posted", "pst", "pt", "ptg", "pubblicato", "publicado", "publicerad", "publikacji",
		"publikálva", "published", "publié", "pukul", "päivitetty", "qua", "r", "rd",
		"sa", "saa", "saat", "saja", "seconds", "sedan", "sekunde", "semalam",
		"siang", "siku", "sore", "st", "stand", "stunde", "stunden", "sáng",
		"t", "tadi", "tag", "tagen", "tahun", "tanggal", "tanghali", "taon",
		"tarehe", "tarikh", "tayang", "tegnap", "temu", "tengah", "terakhir", "terbit",
		"th", "the", "tháng", "thứ", "time", "today", "trước", "tuần",
		"tám", "tối", "uhr", "um", "umaga", "update", "updated", "uppdaterad",
		"uren", "usiku", "utc", "utolsó", "uur", "v", "veröffentlicht", "vom",
		"vor", "vào", "vừa", "week", "weeks", "wib", "wiki", "wit",
		"wita", "xong", "xuất", "y", "yang", "year", "years", "yesterday",
		"z", "zilizopita", "zuletzt", "à", "às", "án", "én", "éve",
		"óra", "órája", "órával", "đây", "đăng", "μμ", "πμ", "в",
		"вчера", "г", "год", "дата", "дней", "мск", "назад", "обновлено",
		"опубликовано", "сегодня", "часов", "ء", "آج", "اشاعت", "اپ", "اپڈیٹ",
		"ایم", "اے", "بجے", "تاریخ", "دن", "دوپہر", "رات", "سال",
		"سیکنڈ", "شائع", "شام", "صبح", "قبل", "ماہ", "منٹ", "مہینے",
		"وقت", "پہلے", "پی", "ڈیٹ", "کل", "کو", "گھنٹہ", "گھنٹے",
		"ہفتہ", "ہفتے", "अपडेट", "अपडेटेड", "अपराह्न", "आईएसटी", "आज", "कल",
		"को", "घंटा", "घंटे", "तारीख", "दिन", "दिनांक", "दोपहर", "पब्लिश",
		"पहले", "पूर्वाह्न", "प्रकाशित", "बजे", "भारतीय", "महीना", "महीने", "माह",
		"मिनट", "रात", "वर्ष", "शाम", "सप्ताह", "समयानुसार", "साल", "सुबह",
		"सेकंड", "हफ्ते", "অপরাহ্ন", "আগে", "আজ", "আপডেট", "ই", "এ",
		"এএম", "খ্রিষ্টাব্দ", "গতকাল", "ঘণ্টা", "ঘন্টা", "টা", "টায়", "টায়",
		"ঠা", "তারিখ", "দিন", "দুপুর", "পিএম", "পূর্বাহ্ন", "প্রকাশ", "প্রকাশিত",
		"বঙ্গাব্দ", "বছর", "বিকাল", "বিকেল", "মাস", "মিনিট", "রা", "রাত",
		"লা", "শেষ", "সকাল", "সন্ধ্যা", "সপ্তাহ", "সময়", "সময়", "সর্বশেষ",
		"সাল", "সেকেন্ড", "ஆண்டு", "இன்று", "இரவு", "காலை", "கிழமை", "தேதி",
		"நாட்கள்", "நாள்", "நிமிடங்கள்", "நிமிடம்", "நேரம்", "நேற்று", "பதிவு", "பிற்பகல்",
		"புதுப்பிக்கப்பட்டது", "மணி", "மணிநேரம்", "மதியம்", "மாதம்", "மாலை", "முன்", "முன்பு",
		"முற்பகல்", "வருடம்", "வாரம்", "வெளியிடப்பட்டது", "అప్డేట్", "ఈరోజు", "ఉదయం", "క్రితం",
		"గంట", "గంటల", "గంటలకు", "గంటలు", "చివరి", "తేదీ", "నిన్న", "నిమిషాల",
		"నిమిషాలు", "నెలల", "ప్రచురణ", "మధ్యాహ్నం", "ముందు", "రాత్రి", "రోజుల", "రోజులు",
		"వారాల", "సంవత్సరం", "సాయంత్రం", "ก", "ค", "ชั่วโมง", "ชั่วโมงที่ผ่านมา", "ชั่วโมงที่แล้ว",
		"ต", "ที่ผ่านมา", "ที่แล้ว", "ธ", "น", "นาที", "นาทีที่ผ่านมา", "นาทีที่แล้ว",
		"ปรับปรุง", "ปรับปรุงล่าสุด", "ปี", "พ", "ม", "มิ", "มี", "ย",
		"วัน", "วันที่", "วันที่ผ่านมา", "วันที่แล้ว", "วันนี้", "วินาที", "ศ", "ส",
		"อัปเดต", "อัปเดตล่าสุด", "อัพเดท", "เดือน", "เผยแพร่", "เผยแพร่เมื่อ", "เม", "เมื่อวาน",
		"เมื่อวานนี้", "เวลา", "โพสต์เมื่อ", "か月前", "カ月前", "ヶ月前", "今日", "付",
		"令和", "公開", "公開日", "分", "分前", "午前", "午後", "发布",
		"发布于", "发布时间", "发表于", "平成", "年", "年前", "年月日", "投稿",
		"投稿日", "掲載", "日", "日前", "日時", "时", "昨日", "時",
		"時間前", "曜日", "更新", "更新日", "更新时间", "最終更新", "最終更新日", "月",
		"本日", "来源", "登録", "秒", "週間前", "配信", "頃", "개월",
		"개월전", "게시", "게시일", "기사등록", "기사승인", "기사입력", "낮", "년",
		"년전", "달전", "등록", "등록일", "발행", "발행일", "밤", "방금",
		"분", "분전", "새벽", "송고", "송고시간", "수정", "수정일", "승인",
		"시", "시간", "시간전", "어제", "업데이트", "오늘", "오전", "오후",
		"월", "일", "일전", "입력", "입력시간", "작성일", "저녁", "전",
		"주", "주전", "초", "최종", "최종수정", "최초입력":
		return true
	}
	return false
}

// Home reports whether key is what systems call a site's front page.
func Home(key string) bool {
	switch key {
	case "accueil", "beranda", "címlap", "főoldal", "halamandepan", "halamanutama", "home", "homepage",
		"inicio", "início", "kezdőlap", "kezdőoldal", "lamanutama", "mukadepan", "mwanzo", "nyitólap",
		"nyitóoldal", "nyumbani", "páginainicial", "startseite", "stronagłówna", "tahanan", "trangchính", "trangchủ",
		"trangnhất", "ukurasawamwanzo", "unangpahina", "главная", "главнаястраница", "سرورق", "صفحہاول", "صفحۂاول",
		"صفحۂاوّل", "ہوم", "मुखपृष्ठ", "मुख्यपृष्ठ", "होम", "নীড়পাতা", "নীড়পাতা", "প্রচ্ছদ",
		"প্রথমপাতা", "মূলপাতা", "হোম", "முகப்பு", "முதற்பக்கம்", "మొదటిపేజీ", "హోం", "హోమ్",
		"หน้าหลัก", "หน้าแรก", "トップ", "トップページ", "ホーム", "ホームページ", "首頁", "首页",
		"메인", "메인페이지", "처음", "홈", "홈페이지":
		return true
	}
	return false
}

// Month reports whether s is a month, whole or short.
func Month(s []byte) bool {
	switch string(s) {
	case "abr", "abril", "ago", "agosti", "agosto", "ags", "agt", "agu",
		"agust", "agustus", "août", "apr", "april", "aprile", "aprili", "aralık",
		"aug", "august", "augusti", "augustus", "augusztus", "avril", "ağustos", "března",
		"chạp", "czerwca", "dec", "december", "desemba", "desember", "dez", "dezember",
		"dezembro", "dic", "dicembre", "diciembre", "disember", "disyembre", "dubna", "déc",
		"décembre", "ekim", "elokuuta", "ene", "enero", "eylül", "feb", "febbraio",
		"febr", "febrero", "februar", "februari", "february", "február", "fev", "fevereiro",
		"févr", "février", "gen", "gennaio", "giu", "giugno", "giêng", "grudnia",
		"haziran", "heinäkuuta", "helmikuuta", "huhtikuuta", "hulyo", "hunyo", "jan", "janeiro",
		"januar", "januari", "january", "január", "janv", "janvier", "joulukuuta", "juillet",
		"juin", "jul", "julai", "julho", "juli", "julio", "july", "jun",
		"june", "junho", "juni", "junio", "jänner", "júl", "július", "jún",
		"június", "kasım", "kesäkuuta", "května", "kwietnia", "ledna", "lipca", "listopada",
		"listopadu", "lokakuuta", "lug", "luglio", "lutego", "maaliskuuta", "maart", "mac",
		"machi", "mag", "maggio", "mai", "maio", "maj", "maja", "mar",
		"marca", "march", "maret", "marraskuuta", "mars", "marso", "mart", "marzo",
		"março", "may", "mayo", "mayıs", "mei", "mrz", "máj", "május",
		"márc", "március", "märz", "nisan", "nobyembre", "nop", "nopember", "nov",
		"novemba", "november", "novembre", "novembro", "noviembre", "ocak", "oct", "october",
		"octobre", "octubre", "ogo", "ogos", "okt", "oktoba", "oktober", "oktubre",
		"október", "ott", "ottobre", "out", "outubro", "października", "pebrero", "pebruari",
		"prosince", "sep", "sept", "septemba", "september", "septembre", "septiembre", "set",
		"setembro", "setiembre", "settembre", "setyembre", "sierpnia", "srpna", "stycznia", "syyskuuta",
		"szept", "szeptember", "tammikuuta", "temmuz", "toukokuuta", "września", "září", "ápr",
		"április", "února", "července", "června", "října", "şubat", "απριλίου", "αυγούστου",
		"δεκεμβρίου", "ιανουαρίου", "ιουλίου", "ιουνίου", "μαΐου", "μαίου", "μαρτίου", "νοεμβρίου",
		"οκτωβρίου", "σεπτεμβρίου", "φεβρουαρίου", "августа", "апреля", "декабря", "июля", "июня",
		"марта", "мая", "ноября", "октября", "сентября", "февраля", "января", "اپریل",
		"اکتوبر", "اگست", "جنوری", "جولائی", "جون", "دسمبر", "رمضان", "ستمبر",
		"شوال", "صفر", "فروری", "مئی", "مارچ", "محرم", "نومبر", "अक्ट",
		"अक्टूबर", "अक्तूबर", "अगस्त", "अप्रै", "अप्रैल", "जनवरी", "जुल", "जुलाई",
		"जून", "दिसंबर", "दिसम्बर", "नवंबर", "नवम्बर", "फरवरी", "मई", "मार्च",
		"सित", "सितंबर", "सितम्बर", "অক্টোবর", "অগ্রহায়ণ", "অগ্রহায়ণ", "আগষ্ট", "আগস্ট",
		"আশ্বিন", "আষাঢ়", "আষাঢ়", "এপ্রিল", "কার্তিক", "চৈত্র", "জানুয়ারি", "জানুয়ারী",
		"জানুয়ারি", "জানুয়ারী", "জুন", "জুলাই", "জ্যৈষ্ঠ", "ডিসেম্বর", "নভেম্বর", "পৌষ",
		"ফাল্গুন", "ফেব্রুয়ারি", "ফেব্রুয়ারী", "ফেব্রুয়ারি", "ফেব্রুয়ারী", "বৈশাখ", "ভাদ্র", "মাঘ",
		"মার্চ", "মে", "শ্রাবণ", "সেপ্টেম্বর", "அக்டோபர்", "ஆகஸ்டு", "ஆகஸ்ட்", "ஏப்",
		"ஏப்ரல்", "செப்டம்பர்", "செப்டெம்பர்", "ஜன", "ஜனவரி", "ஜுன்", "ஜுலை", "ஜூன்",
		"ஜூலை", "டிச", "டிசம்பர்", "நவம்பர்", "பிப்", "பிப்ரவரி", "மார்ச்", "மே",
		"అక్టోబరు", "అక్టోబర్", "ఆగస్టు", "ఆగస్ట్", "ఏప్రిల్", "జనవరి", "జులై", "జూన్",
		"జూలై", "డిసెంబరు", "డిసెంబర్", "నవంబరు", "నవంబర్", "ఫిబ్రవరి", "మార్చి", "మే",
		"సెప్టెంబరు", "సెప్టెంబర్", "กรกฎาคม", "กันยายน", "กุมภาพันธ์", "ตุลาคม", "ธันวาคม", "พฤศจิกายน",
		"พฤษภาคม", "มกราคม", "มิถุนายน", "มีนาคม", "สิงหาคม", "เมษายน", "師走", "睦月":
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
	case "afficherlesujet", "bekijkonderwerp", "chủđề", "exibirtópico", "leggiargomento", "lihattopik", "themaanzeigen", "toononderwerp",
		"topik", "témamegtekintése", "vertema", "vertópico", "viewtopic", "voirlesujet", "xemchủđề", "zobacztemat",
		"просмотртемы", "ดูหัวข้อ", "トピックを表示":
		return true
	}
	return false
}

// Weekday reports whether s is a day of the week, whole or short.
func Weekday(s []byte) bool {
	switch string(s) {
	case "ahad", "alhamisi", "ba", "biyernes", "bảy", "bẩy", "chủ", "csütörtök",
		"cuma", "cumartesi", "czwartek", "di", "dienstag", "dimanche", "dinsdag", "do",
		"domenica", "domingo", "donderdag", "donnerstag", "feira", "fr", "fredag", "freitag",
		"fri", "friday", "giovedì", "hai", "huwebes", "hétfő", "ijumaa", "isnin",
		"jeudi", "jueves", "jum'at", "jumaat", "jumamosi", "jumanne", "jumapili", "jumat",
		"jumatano", "jumatatu", "kamis", "kedd", "keskiviikko", "khamis", "lauantai", "linggo",
		"lundi", "lunedì", "lunes", "lördag", "maanantai", "maandag", "mardi", "martedì",
		"martes", "mercoledì", "mercredi", "mi", "minggu", "mittwoch", "miyerkoles", "miyerkules",
		"miércoles", "mo", "mon", "monday", "montag", "måndag", "neděle", "nhật",
		"niedziela", "onsdag", "pazar", "pazartesi", "perjantai", "perşembe", "piątek", "pondělí",
		"poniedziałek", "pátek", "péntek", "quarta", "quinta", "rabu", "sa", "sabado",
		"sabtu", "salı", "samedi", "samstag", "sat", "saturday", "segunda", "selasa",
		"senin", "sexta", "so", "sobota", "sonnabend", "sonntag", "středa", "sun",
		"sunday", "sunnuntai", "szerda", "szombat", "sábado", "sáu", "söndag", "terça",
		"thu", "thur", "thurs", "thursday", "tiistai", "tisdag", "torsdag", "torstai",
		"tue", "tues", "tuesday", "tư", "vasárnap", "vendredi", "venerdì", "viernes",
		"vrijdag", "wed", "wednesday", "woensdag", "wtorek", "zaterdag", "zondag", "çarşamba",
		"úterý", "čtvrtek", "środa", "δευτέρα", "κυριακή", "πέμπτη", "παρασκευή", "σάββατο",
		"τετάρτη", "τρίτη", "воскресенье", "вторник", "понедельник", "пятница", "среда", "суббота",
		"четверг", "اتوار", "بدھ", "جمعرات", "جمعہ", "سوموار", "منگل", "پیر",
		"ہفتہ", "इतवार", "गुरु", "गुरुवार", "गुरूवार", "बुध", "बुधवार", "बृहस्पतिवार",
		"मंगल", "मंगलवार", "रवि", "रविवार", "वीरवार", "शनि", "शनिवार", "शुक्र",
		"शुक्रवार", "सोम", "सोमवार", "বুধবার", "বৃহস্পতি", "বৃহস্পতিবার", "মঙ্গলবার", "রবিবার",
		"রোববার", "শনিবার", "শুক্রবার", "সোমবার", "சனி", "சனிக்கிழமை", "செவ்வாய்", "செவ்வாய்க்கிழமை",
		"ஞாயிறு", "ஞாயிற்றுக்கிழமை", "திங்கட்கிழமை", "திங்கள்", "திங்கள்கிழமை", "புதன்", "புதன்கிழமை", "வியாழக்கிழமை",
		"வியாழன்", "வெள்ளி", "வெள்ளிக்கிழமை", "ఆదివారం", "గురువారం", "బుధవారం", "మంగళవారం", "శనివారం",
		"శుక్రవారం", "సోమవారం", "จันทร์", "พฤหัส", "พฤหัสบดี", "พุธ", "วันจันทร์", "วันจันทร์ที่",
		"วันพฤหัสบดี", "วันพฤหัสบดีที่", "วันพุธ", "วันพุธที่", "วันศุกร์", "วันศุกร์ที่", "วันอังคาร", "วันอังคารที่",
		"วันอาทิตย์", "วันอาทิตย์ที่", "วันเสาร์", "วันเสาร์ที่", "ศุกร์", "อังคาร", "อาทิตย์", "เสาร์",
		"土", "土曜", "土曜日", "日", "日曜", "日曜日", "星期一", "星期三",
		"星期二", "星期五", "星期六", "星期四", "星期日", "月", "月曜", "月曜日",
		"木", "木曜", "木曜日", "水", "水曜", "水曜日", "火", "火曜",
		"火曜日", "祝", "金", "金曜", "金曜日", "금", "금요일", "목",
		"목요일", "수", "수요일", "월", "월요일", "일", "일요일", "토",
		"토요일", "화", "화요일":
		return true
	}
	return false
}
