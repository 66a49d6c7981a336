// Code generated from data/ by go generate; DO NOT EDIT.

package lexicon

// Agency reports whether s is a news agency's name.
func Agency(s []byte) bool {
	switch string(s) {
	case "aap", "afp", "agerpres", "anp", "ansa", "ap", "apa", "azərtac",
		"belga", "bloomberg", "cp", "dha", "dpa", "efe", "epa", "fena",
		"getty", "getty images", "hina", "iha", "imago", "keystone", "lusa", "mediafax",
		"mti", "nasa", "ntb", "pa", "pap", "pool", "reuters", "rex",
		"ritzau", "rojters", "sita", "srna", "tanjug", "tasr", "tass", "the canadian press",
		"tt", "upi", "usa today sports", "wire", "xinhua", "zuma", "čtk", "απε",
		"απε-μπε", "ап", "афп", "бгнес", "бта", "интерфакс", "рбк", "рейтер",
		"риа новости", "ройтерс", "ројтерс", "срна", "танјуг", "тасс", "укрінформ", "уніан",
		"қазақпарат", "արմենպրես", "אי-פי", "איי-פי", "רויטרס", "أ ف ب", "أ.ف.ب", "أسوشيتد برس",
		"الأناضول", "ایرنا", "ایسنا", "بترا", "تسنیم", "خبرگزاری فارس", "خبرگزاری مهر", "د ب أ",
		"رويترز", "رویترز", "سانا", "سبوتنيك", "فرانس برس", "واس", "وام", "وكالات":
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
	"avtor: ",
	"by ",
	"by: ",
	"da ",
	"de ",
	"di ",
	"door ",
	"müəllif: ",
	"par ",
	"piše: ",
	"por ",
	"posted by ",
	"przez ",
	"publicat de ",
	"published by ",
	"scris de ",
	"szerző: ",
	"szerzők: ",
	"von ",
	"von: ",
	"written by ",
	"yazan: ",
	"yazar: ",
	"írta: ",
	"απο τον ",
	"από τον ",
	"γράφει η ",
	"γράφει ο ",
	"γραφει η ",
	"γραφει ο ",
	"συντάκτης: ",
	"συντακτησ: ",
	"автор: ",
	"авторы: ",
	"аутор: ",
	"от ",
	"пише: ",
	"текст: ",
	"հեղինակ: ",
	"հեղինակ՝ ",
	"מאת ",
	"מאת: ",
	"על ידי ",
	"الكاتب: ",
	"بقلم ",
	"بقلم: ",
	"به قلم ",
	"بواسطة ",
	"بواسطة: ",
	"كتب: ",
	"كتبت: ",
	"نوشته: ",
	"نویسنده: ",
	"ავტორი: ",
	"作者:",
	"作者：",
	"文/",
	"記者",
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
	case "abonati", "abonaţi", "abonați", "abone", "abunəçi", "accesari", "accesări", "afisari",
		"afişări", "afișări", "and", "aprecieri", "aufrufe", "baxilib", "baxiş", "baxişlar",
		"baxılıb", "baxış", "baxışlar", "beğeni", "bookmarks", "bəyənmə", "cavab", "citiri",
		"claps", "comentarii", "comentariu", "comment", "comments", "compartidos", "condivisioni", "curtidas",
		"delitev", "deljenja", "descarcari", "descărcări", "dijeljenja", "distribuiri", "download", "downloads",
		"downvotes", "dəfə", "favorites", "favourites", "fois", "follower", "followers", "following",
		"gefallen", "gefällt", "gelesen", "gelezen", "glasov", "glasova", "görüntüleme", "görüntülenme",
		"głosy", "głosów", "hits", "hlasov", "hlasů", "hozzászólás", "indirme", "izlenme",
		"izləyici", "k", "katselukertaa", "keer", "kez", "klicks", "komentar", "komentara",
		"komentari", "komentarja", "komentarjev", "komentarji", "komentarz", "komentarze", "komentarzy", "komentár",
		"komentáre", "komentárov", "komentář", "komentáře", "komentářů", "komment", "kommentek", "krat",
		"krát", "lajkova", "lajků", "lecturas", "lectures", "leituras", "letture", "letöltés",
		"like", "likes", "lu", "m", "mal", "megosztás", "megtekintés", "megtekintések",
		"naročnikov", "odberateľov", "odběratelů", "odpowiedzi", "odsłon", "odsłony", "ogledi", "ogledov",
		"okundu", "okunma", "olvasás", "opinii", "oxunma", "oxunub", "oy", "partages",
		"paylaşim", "paylaşım", "pins", "pobrań", "points", "polubienia", "polubień", "posts",
		"pratilaca", "pratitelja", "prebrano", "pregleda", "pregledi", "prenosov", "pretplatnika", "preuzimanja",
		"prečítané", "pročitano", "príspevkov", "puta", "páči", "přečteno", "příspěvků", "rating",
		"ratings", "razy", "reactions", "read", "reads", "replies", "reply", "repost",
		"reposts", "retweet", "retweets", "rəy", "sdílení", "share", "shares", "sledilcev",
		"sledovateľov", "sledujících", "stars", "stažení", "stiahnutí", "stimmen", "subscribers", "subskrybentów",
		"sviđanja", "szavazat", "səs", "takipçi", "times", "total", "tweet", "tweets",
		"udostępnień", "upvote", "upvotes", "urmaritori", "urmăritori", "veces", "view", "viewed",
		"views", "visitas", "visite", "visits", "visningar", "visninger", "vistas", "visualizações",
		"visualizzazioni", "vizualizare", "vizualizari", "vizualizări", "vot", "vote", "votes", "voturi",
		"vues", "vélemény", "všečkov", "weergaven", "wyświetlenia", "wyświetleń", "yorum", "yorumlar",
		"yükləmə", "zdieľaní", "zobrazenia", "zobrazení", "şərh", "şərhlər", "αναγνωσεισ", "αναγνώσεις",
		"κοινοποιήσεις", "κοινοποιησεισ", "λήψεις", "ληψεισ", "προβολές", "προβολή", "προβολη", "σχολια",
		"σχολιο", "σχόλια", "σχόλιο", "φορές", "φορεσ", "ψήφοι", "ψηφοι", "абонати",
		"бөлісу", "видяна", "вподобань", "відгуків", "відповідей", "гласа", "гласова", "гласове",
		"голос", "голоса", "голосов", "голосів", "дауыс", "дељења", "жазылушы", "жауап",
		"жүктеу", "завантажень", "изтегляния", "коментар", "коментара", "коментари", "коментаря", "коментарі",
		"коментарів", "комментариев", "комментарии", "комментарий", "комментария", "көрілді", "лайк", "лайка",
		"лайков", "лайків", "лајкова", "ответа", "ответов", "отзыв", "отзыва", "отзывов",
		"оқылды", "оқырман", "перегляд", "перегляди", "переглядів", "подписчиков", "показвания", "последователи",
		"поширень", "пратилаца", "прегледа", "прегледан", "прегледи", "преглеждания", "претплатника", "преузимања",
		"просмотр", "просмотра", "просмотров", "просмотры", "прочетена", "прочитали", "прочитания", "прочитано",
		"прочитань", "прочтений", "прочтения", "пута", "пъти", "підписників", "пікір", "пікірлер",
		"раз", "разів", "репостов", "рет", "свиђања", "скачиваний", "споделяния", "харесвания",
		"қаралды", "қаралым", "қаралымдар", "ұнату", "անգամ", "բաժանորդ", "դիտում", "դիտումներ",
		"դիտվել", "ընթերցում", "ընթերցվել", "կարծիք", "կիսվել", "հավանում", "ձայն", "մեկնաբանություն",
		"մեկնաբանություններ", "ներբեռնում", "պատասխան", "דירוג", "הורדות", "הצבעות", "לייקים", "עוקבים",
		"צפיות", "קולות", "שיתופים", "תגובה", "תגובות", "أصوات", "إعجاب", "إعجابات",
		"اشتراک", "الزيارات", "القراء", "القراءات", "المشاهدات", "امتیاز", "بازدید", "بازدیدها",
		"تعداد", "تعليق", "تعليقات", "تقييم", "دانلود", "دیدگاه", "دیدگاهها", "رای",
		"زيارة", "صوت", "عدد", "قراءات", "قراءة", "لایک", "متابع", "متابعون",
		"مشاركات", "مشاركة", "مشاهدات", "مشاهدة", "مشاهده", "مشترك", "نظر", "نظرات",
		"نمایش", "پسند", "کامنت", "გაზიარება", "გამომწერი", "გამოხმაურება", "კომენტარები", "კომენტარი",
		"მოწონება", "ნახვა", "ნახვები", "ნახვების", "პასუხი", "რაოდენობა", "წაკითხვა", "ხმა",
		"いいね", "ビュー", "人", "人气", "人氣", "件", "回", "次",
		"浏览", "浏览次数", "浏览量", "点击", "点击数", "点击量", "评论", "赞",
		"转发", "閱讀", "閲覧", "閲覧数", "阅读", "阅读数", "阅读量", "點閱",
		"공감", "명", "조회", "조회수", "추천", "추천수", "회":
		return true
	}
	return false
}

// CreditLabels are what stands before a photographer's or an agency's name.
var CreditLabels = []string{
	"beeld: ",
	"bild: ",
	"courtesy: ",
	"credit: ",
	"crédit : ",
	"crédit photo",
	"crédits : ",
	"crédits photo",
	"fot. ",
	"foto: ",
	"fotografie: ",
	"fotografija: ",
	"fotos: ",
	"fotoğraf: ",
	"fotó: ",
	"fotók: ",
	"fénykép: ",
	"görsel: ",
	"image courtesy ",
	"image credit",
	"image: ",
	"izvor fotografije: ",
	"kuva: ",
	"kép: ",
	"photo : ",
	"photo by ",
	"photo courtesy ",
	"photo credit",
	"photo: ",
	"photograph by ",
	"photograph: ",
	"photos by ",
	"photos: ",
	"picture: ",
	"pictures: ",
	"snimio: ",
	"sursa foto: ",
	"vir fotografije: ",
	"zdjęcie: ",
	"zdroj foto: ",
	"şəkil: ",
	"φωτο: ",
	"φωτογραφία: ",
	"φωτογραφίες: ",
	"φωτογραφια: ",
	"φωτογραφιεσ: ",
	"φωτό: ",
	"джерело фото: ",
	"извор фотографије: ",
	"світлина: ",
	"снимка: ",
	"снимки: ",
	"сурет: ",
	"фото - ",
	"фото: ",
	"լուսանկար՝ ",
	"լուսանկարը: ",
	"լուսանկարը՝ ",
	"ֆոտո: ",
	"ֆոտո՝ ",
	"צילום: ",
	"קרדיט: ",
	"תמונה: ",
	"تصوير: ",
	"عدسة: ",
	"عکاس: ",
	"عکس: ",
	"مصدر الصورة: ",
	"منبع تصویر: ",
	"منبع عکس: ",
	"ფოტო: ",
	"ფოტოს ავტორი: ",
}

// CreditWord reports whether s tells that brackets hold a picture's credit.
func CreditWord(s []byte) bool {
	switch string(s) {
	case "agerpres", "archiv", "archiwum", "archív", "arhiv", "arhiva", "arhivă", "arşiv",
		"azərtac", "bild", "bilder", "courtesy", "cropix", "crédit", "crédito", "dha",
		"eurokinissi", "flickr", "fot", "foto", "fotografia", "fotografie", "fotografija", "fotografía",
		"fotos", "fotoğraf", "fotó", "fotók", "fénykép", "getty", "görsel", "iha",
		"illusztráció", "illüstrasiya", "ilustrace", "ilustracija", "ilustrácia", "imagine", "imago", "inquam",
		"istock", "istockphoto", "lehtikuva", "mediafax", "mti", "pap", "photo", "photograph",
		"photos", "pixsell", "profimedia", "scanpix", "screenshot", "shutterstock", "tanjug", "tasr",
		"zdjęcia", "zdjęcie", "čtk", "şəkil", "αρχείο", "αρχειο", "εικονα", "εικόνα",
		"φωτο", "φωτογραφία", "φωτογραφια", "φωτό", "архив", "архива", "архів", "бгнес",
		"бта", "иллюстрация", "илустрација", "илюстрация", "мұрағат", "риа", "світлина", "снимка",
		"снимки", "сурет", "танјуг", "тасс", "укрінформ", "уніан", "фото", "фотографија",
		"ілюстрація", "қазақпарат", "արխիվ", "լուսանկար", "լուսանկարը", "նկար", "ֆոտո", "אילוסטרציה",
		"באדיבות", "צילום", "רויטרס", "آرشیو", "أرشيف", "أرشيفية", "الأناضول", "ایرنا",
		"ایسنا", "تسنیم", "تصوير", "تصویر", "رويترز", "صورة", "عکاس", "عکس",
		"არქივი", "ილუსტრაცია", "სურათი", "ფოტო", "写真", "图", "圖", "摄",
		"撮影", "攝", "사진":
		return true
	}
	return false
}

// DateWord reports whether s is a word that lines with a date have beside it.
func DateWord(s []byte) bool {
	switch string(s) {
	case "a", "actualizado", "actualizare", "actualizat", "acum", "aest", "aggiornato", "ago",
		"aktualisiert", "aktualizace", "aktualizacja", "aktualizacji", "aktualizované", "aktualizováno", "aktualizácia", "alle",
		"am", "astazi", "astăzi", "at", "atualizado", "aujourd'hui", "ay", "azi",
		"ažurirano", "bijgewerkt", "bst", "bugün", "by", "cdt", "cest", "cet",
		"created", "cst", "ct", "dagen", "dakika", "dana", "danas", "danes",
		"data", "date", "datum", "day", "days", "de", "del", "den",
		"dias", "dk", "dne", "dnes", "dnevi", "dnevom", "dni", "dny",
		"dodano", "dopolnjeno", "dziś", "dátum", "délelőtt", "délután", "días", "dün",
		"dünən", "dňa", "dňami", "dəqiqə", "dərc", "edt", "eklenme", "el",
		"em", "erstellt", "est", "et", "ezelőtt", "fa", "first", "frissítve",
		"frissítés", "geleden", "gepubliceerd", "gestern", "giorni", "giriş", "gmt", "god",
		"godine", "godz", "godzin", "godziny", "godzinę", "gün", "güncelleme", "güncellenme",
		"h", "hace", "hafta", "heures", "heute", "hier", "hod", "hodinami",
		"horas", "hour", "hours", "hrs", "hs", "há", "hónapja", "həftə",
		"ieri", "il", "in", "ist", "izmena", "izmenjeno", "izmijenjeno", "izmjena",
		"jour", "jours", "julkaistu", "just", "juče", "jučer", "ján", "jén",
		"kelt", "kl", "klo", "közzétéve", "las", "last", "le", "los",
		"m", "megjelent", "min", "mins", "minut", "minuta", "minutami", "minute",
		"minuten", "minutes", "minuty", "minútami", "mis", "modificat", "modified", "modifié",
		"month", "months", "mst", "módosítva", "módosítás", "napja", "naposledy", "nd",
		"nedelja", "now", "o", "objave", "objavljeno", "of", "om", "on",
		"op", "opublikowano", "ora", "ore", "oră", "ostatnia", "osveženo", "p",
		"pdt", "perccel", "perce", "percek", "pm", "poslednja", "posledná", "poslední",
		"posodobitev", "posodobljeno", "postat", "postavljeno", "posted", "pre", "pred", "prije",
		"pst", "pt", "pubblicato", "publicado", "publicat", "publicerad", "publikacji", "publikované",
		"publikováno", "publikálva", "published", "publié", "päivitetty", "před", "r", "rd",
		"roku", "saat", "saptamani", "sata", "sati", "seconds", "sedan", "sinoć",
		"sprememba", "st", "stand", "stunde", "stunden", "săptămâni", "t", "tag",
		"tagen", "tarih", "tarihi", "tarix", "tegnap", "temu", "th", "the",
		"time", "tjedna", "today", "u", "uhr", "ultima", "um", "update",
		"updated", "uppdaterad", "ura", "urami", "uren", "uri", "uro", "utc",
		"utolsó", "utworzono", "uur", "v", "veröffentlicht", "vom", "vor", "vydáno",
		"včera", "včeraj", "wczoraj", "week", "weeks", "y", "yayimlanib", "yayimlanma",
		"yayin", "yayinlandi", "yayinlanma", "yayımlanma", "yayımlanıb", "yayın", "yayınlandı", "yayınlanma",
		"year", "years", "yenilənib", "yenilənmə", "yesterday", "z", "zadnja", "zaktualizowano",
		"zi", "zile", "zuletzt", "zverejnené", "zveřejněno", "à", "às", "án",
		"én", "éve", "óra", "órája", "órával", "önce", "čas", "časova",
		"əvvəl", "δημοσίευση", "δημοσιευθηκε", "δημοσιευση", "δημοσιευτηκε", "δημοσιεύθηκε", "δημοσιεύτηκε", "ενημέρωση",
		"ενημερωθηκε", "ενημερωση", "ενημερώθηκε", "ημέρες", "ημερεσ", "ημερομηνία", "ημερομηνια", "λεπτά",
		"λεπτα", "μμ", "πμ", "πριν", "σήμερα", "σημερα", "στις", "στισ",
		"τελευταία", "τελευταια", "χθες", "χθεσ", "ωρα", "ωρεσ", "ώρα", "ώρες",
		"ажурирано", "актуализирано", "апта", "бүгін", "бұрын", "в", "вчера", "вчора",
		"г", "год", "года", "годин", "година", "године", "години", "годину",
		"дана", "данас", "дата", "датум", "ден", "день", "дней", "днес",
		"дни", "дня", "днів", "добавено", "добавлено", "додано", "ж", "жарияланды",
		"жарияланған", "жаңартылды", "жаңартылған", "жыл", "жылы", "измена", "изменено", "измењено",
		"кеше", "күн", "күні", "месец", "месяцев", "мин", "минут", "минута",
		"минути", "минуту", "минуты", "мск", "на", "назад", "недели", "недель",
		"недеља", "о", "обновена", "обновено", "обновлена", "обновление", "обновлено", "објављено",
		"оновлення", "оновлено", "опубликована", "опубликовано", "опубліковано", "освежено", "останнє", "от",
		"последна", "последнее", "последња", "постављено", "пре", "преди", "публикации", "публикувана",
		"публикувано", "публікації", "р", "року", "рік", "сата", "сати", "сағат",
		"сегодня", "седмици", "синоћ", "соңғы", "сьогодні", "тому", "у", "хв",
		"хвилин", "хвилини", "ч", "час", "часа", "часов", "часова", "јуче",
		"ամիս", "ամսաթիվ", "այսօր", "առաջ", "երեկ", "է", "թ", "թարմացում",
		"թարմացված", "թարմացվել", "ժամ", "ժամը", "հրապարակված", "հրապարակվել", "շաբաթ", "վերջին",
		"րոպե", "օր", "אחרון", "אתמול", "ב", "ביום", "בשעה", "בתאריך",
		"דקות", "היום", "חודש", "יום", "ימים", "לאחרונה", "לפני", "עדכון",
		"עודכן", "פורסם", "שבוע", "שעה", "שעות", "תאריך", "آخر", "آخرین",
		"أسبوع", "أمس", "أيام", "الأول", "التاريخ", "التحديث", "الثاني", "الساعة",
		"الموافق", "النشر", "اليوم", "امروز", "انتشار", "بتاريخ", "بتوقيت", "بروزرسانی",
		"به", "تاريخ", "تاریخ", "تحديث", "تشرين", "تم", "جرينتش", "در",
		"دقائق", "دقيقة", "دقیقه", "دیروز", "روز", "روزرسانی", "ساعات", "ساعة",
		"ساعت", "شب", "شده", "شهر", "ص", "صباحا", "صباحًا", "صبح",
		"ظهر", "عصر", "غرينتش", "في", "قبل", "كانون", "م", "ماه",
		"مساء", "مساءً", "مضت", "منتشر", "منذ", "نشر", "نشرت", "هـ",
		"هفته", "يوم", "پیش", "ბოლო", "გამოქვეყნდა", "გამოქვეყნებულია", "განახლდა", "განახლება",
		"განახლებულია", "გუშინ", "დღეს", "დღის", "თარიღი", "კვირის", "საათზე", "საათი",
		"საათის", "წელი", "წინ", "წლის", "წუთის", "公開", "分", "午前",
		"午後", "发布", "发布于", "发布时间", "发表于", "年", "年月日", "日",
		"时", "時", "更新", "更新时间", "月", "来源", "秒", "配信",
		"기사입력", "년", "등록", "수정", "승인", "업데이트", "오전", "오후",
		"월", "일", "입력", "최종수정":
		return true
	}
	return false
}

// Home reports whether key is what systems call a site's front page.
func Home(key string) bool {
	switch key {
	case "acasa", "acasă", "accueil", "anasayfa", "anasəhifə", "başsəhifə", "címlap", "domačastran",
		"domov", "domů", "főoldal", "główna", "hlavnástránka", "hlavnístránka", "home", "homepage",
		"inicio", "início", "kezdőlap", "kezdőoldal", "naslovna", "naslovnastrana", "naslovnica", "nyitólap",
		"nyitóoldal", "paginaprincipala", "paginaprincipală", "početna", "početnastrana", "početnastranica", "primapagina", "primapagină",
		"prvastran", "páginainicial", "startseite", "stronagłówna", "titulnístrana", "úvod", "əsassəhifə", "αρχική",
		"αρχικήσελίδα", "αρχικη", "αρχικησελιδα", "басбет", "басты", "бастыбет", "главная", "главнаястраница",
		"головна", "головнасторінка", "насловна", "насловнастрана", "началнастраница", "начало", "почетна", "почетнастрана",
		"почетнастраница", "գլխավոր", "գլխավորէջ", "בית", "דףהבית", "עמודהבית", "ראשי", "الرئيسة",
		"الرئيسية", "الصفحةالرئيسية", "خانه", "صفحهاصلی", "صفحهنخست", "მთავარი", "მთავარიგვერდი", "ホーム",
		"首頁", "首页", "홈":
		return true
	}
	return false
}

// Month reports whether s is a month, whole or short.
func Month(s []byte) bool {
	switch string(s) {
	case "abr", "abril", "ago", "agosto", "août", "apr", "aprel", "april",
		"aprila", "aprile", "aprilie", "apríl", "apríla", "aralık", "aug", "august",
		"augusta", "augusti", "augustus", "augusztus", "avg", "avgust", "avgusta", "avq",
		"avqust", "avril", "ağu", "ağustos", "březen", "března", "cze", "czerwca",
		"czerwiec", "dec", "decembar", "december", "decembra", "decembrie", "dek", "dekabr",
		"dez", "dezember", "dezembro", "dic", "dicembre", "diciembre", "duben", "dubna",
		"déc", "décembre", "ekim", "elokuuta", "ene", "enero", "eyl", "eylül",
		"feb", "febbraio", "febr", "febrero", "februar", "februara", "februari", "februarie",
		"februarja", "february", "február", "februára", "fev", "fevereiro", "fevral", "févr",
		"février", "gen", "gennaio", "giu", "giugno", "gru", "grudnia", "grudzień",
		"haz", "haziran", "heinäkuuta", "helmikuuta", "huhtikuuta", "ian", "ianuarie", "iul",
		"iulie", "iunie", "iyl", "iyn", "iyul", "iyun", "jan", "janeiro",
		"januar", "januara", "januari", "januarja", "january", "január", "januára", "janv",
		"janvier", "joulukuuta", "juillet", "juin", "jul", "jula", "julho", "juli",
		"julij", "julija", "julio", "july", "jun", "juna", "june", "junho",
		"juni", "junij", "junija", "junio", "jänner", "júl", "júla", "július",
		"jún", "júna", "június", "kas", "kasım", "kesäkuuta", "kolovoz", "kolovoza",
		"květen", "května", "kwi", "kwiecień", "kwietnia", "leden", "ledna", "lip",
		"lipanj", "lipca", "lipiec", "lipnja", "lis", "listopad", "listopada", "listopadu",
		"lokakuuta", "lug", "luglio", "lut", "lutego", "luty", "maaliskuuta", "maart",
		"mag", "maggio", "mai", "maio", "maj", "maja", "mar", "marca",
		"march", "marec", "marraskuuta", "mars", "mart", "marta", "martie", "marzec",
		"marzo", "março", "may", "mayo", "mayıs", "mei", "mrz", "máj",
		"mája", "május", "márc", "március", "märz", "nisan", "noiembrie", "nov",
		"novembar", "november", "novembra", "novembre", "novembro", "noviembre", "noy", "noyabr",
		"ocak", "oct", "october", "octobre", "octombrie", "octubre", "okt", "oktobar",
		"oktober", "oktobra", "oktyabr", "október", "októbra", "ott", "ottobre", "out",
		"outubro", "ožu", "ožujak", "ožujka", "paź", "październik", "października", "prosinac",
		"prosinca", "prosince", "prosinec", "ruj", "rujan", "rujna", "sen", "sent",
		"sentyabr", "sep", "sept", "septembar", "september", "septembra", "septembre", "septembrie",
		"septiembre", "set", "setembro", "setiembre", "settembre", "sie", "sierpień", "sierpnia",
		"sij", "siječanj", "siječnja", "srp", "srpanj", "srpen", "srpna", "srpnja",
		"studeni", "studenog", "studenoga", "sty", "styczeń", "stycznia", "svibanj", "svibnja",
		"syyskuuta", "szept", "szeptember", "tammikuuta", "tem", "temmuz", "toukokuuta", "travanj",
		"travnja", "velj", "veljača", "veljače", "wrz", "wrzesień", "września", "yan",
		"yanvar", "září", "ápr", "április", "únor", "února", "červen", "července",
		"červenec", "června", "říjen", "října", "şub", "şubat", "απρ", "απρίλιος",
		"απριλίου", "απριλιοσ", "αυγ", "αυγουστοσ", "αυγούστου", "αύγουστος", "δεκ", "δεκέμβριος",
		"δεκεμβρίου", "δεκεμβριοσ", "ιαν", "ιανουάριος", "ιανουαρίου", "ιανουαριοσ", "ιουλ", "ιουλίου",
		"ιουλιοσ", "ιουν", "ιουνίου", "ιουνιοσ", "ιούλιος", "ιούνιος", "μάιος", "μάρτιος",
		"μαΐου", "μαίου", "μαι", "μαιοσ", "μαρ", "μαρτίου", "μαρτιοσ", "μαϊ",
		"νοέμβριος", "νοε", "νοεμβρίου", "νοεμβριοσ", "οκτ", "οκτωβρίου", "οκτωβριοσ", "οκτώβριος",
		"σεπ", "σεπτέμβριος", "σεπτεμβρίου", "σεπτεμβριοσ", "φεβ", "φεβρουάριος", "φεβρουαρίου", "φεβρουαριοσ",
		"авг", "август", "августа", "апр", "апрель", "апреля", "април", "априла",
		"ақп", "ақпан", "ақпанда", "бер", "березень", "березня", "вер", "вересень",
		"вересня", "гру", "грудень", "грудня", "дек", "декабрь", "декабря", "декември",
		"дец", "децембар", "децембра", "жел", "желтоқсан", "желтоқсанда", "жов", "жовтень",
		"жовтня", "июл", "июль", "июля", "июн", "июнь", "июня", "кві",
		"квітень", "квітня", "лип", "липень", "липня", "лис", "листопад", "листопада",
		"лют", "лютий", "лютого", "май", "мам", "мамыр", "мамырда", "мар",
		"март", "марта", "мау", "маусым", "маусымда", "мая", "мај", "маја",
		"нау", "наурыз", "наурызда", "нов", "новембар", "новембра", "ное", "ноем",
		"ноември", "ноя", "ноябрь", "ноября", "окт", "октобар", "октобра", "октомври",
		"октябрь", "октября", "сен", "сент", "сентябрь", "сентября", "сеп", "септ",
		"септембар", "септембра", "септември", "сер", "серпень", "серпня", "січ", "січень",
		"січня", "сәу", "сәуір", "сәуірде", "там", "тамыз", "тамызда", "тра",
		"травень", "травня", "феб", "фебруар", "фебруара", "фев", "февраль", "февраля",
		"февруари", "чер", "червень", "червня", "шіл", "шілде", "шілдеде", "юл",
		"юли", "юн", "юни", "янв", "январь", "января", "яну", "януари",
		"јан", "јануар", "јануара", "јул", "јула", "јун", "јуна", "қаз",
		"қазан", "қазанда", "қар", "қараша", "қарашада", "қаң", "қаңтар", "қаңтарда",
		"қыр", "қыркүйек", "қыркүйекте", "ապր", "ապրիլ", "ապրիլի", "դեկ", "դեկտեմբեր",
		"դեկտեմբերի", "հլս", "հնս", "հնվ", "հոկ", "հոկտեմբեր", "հոկտեմբերի", "հուլիս",
		"հուլիսի", "հունիս", "հունիսի", "հունվար", "հունվարի", "մայիս", "մայիսի", "մարտ",
		"մարտի", "մյս", "մրտ", "նոյ", "նոյեմբեր", "նոյեմբերի", "սեպ", "սեպտեմբեր",
		"սեպտեմբերի", "փետրվար", "փետրվարի", "փտվ", "օգոստոս", "օգոստոսի", "օգս", "אב",
		"אדר", "אוגוסט", "אוקטובר", "אייר", "אלול", "אפריל", "באוגוסט", "באוקטובר",
		"באפריל", "בדצמבר", "ביולי", "ביוני", "בינואר", "במאי", "במרץ", "בנובמבר",
		"בספטמבר", "בפברואר", "דצמבר", "חשון", "טבת", "יולי", "יוני", "ינואר",
		"כסלו", "מאי", "מרס", "מרץ", "נובמבר", "ניסן", "סיון", "ספטמבר",
		"פברואר", "שבט", "תמוז", "תשרי", "آب", "آبان", "آذار", "آذر",
		"آوریل", "أبريل", "أغسطس", "أفريل", "أكتوبر", "أوت", "أيار", "أيلول",
		"ابريل", "اردیبهشت", "اسفند", "اوت", "اکتبر", "بهمن", "تموز", "تیر",
		"جانفي", "جوان", "جويلية", "حزيران", "خرداد", "دجنبر", "دسامبر", "ديسمبر",
		"دی", "رجب", "رمضان", "سبتمبر", "سپتامبر", "شباط", "شتنبر", "شعبان",
		"شهریور", "شوال", "صفر", "غشت", "فبراير", "فروردین", "فوریه", "فيفري",
		"مارس", "ماي", "مايو", "محرم", "مرداد", "مه", "مهر", "نوامبر",
		"نوفمبر", "نونبر", "نيسان", "يناير", "يوليو", "يوليوز", "يونيو", "ژانویه",
		"ژوئن", "ژوئیه", "აგვ", "აგვისტო", "აგვისტოს", "აპრ", "აპრილი", "აპრილს",
		"დეკ", "დეკემბერი", "დეკემბერს", "თებ", "თებერვალი", "თებერვალს", "იან", "იანვარი",
		"იანვარს", "ივლ", "ივლისი", "ივლისს", "ივნ", "ივნისი", "ივნისს", "მაი",
		"მაისი", "მაისს", "მარ", "მარტი", "მარტს", "ნოე", "ნოემბერი", "ნოემბერს",
		"ოქტ", "ოქტომბერი", "ოქტომბერს", "სექ", "სექტემბერი", "სექტემბერს":
		return true
	}
	return false
}

// Network reports whether s is the name of a network or a way to send a page.
func Network(s []byte) bool {
	switch string(s) {
	case "bluesky", "buffer", "delicious", "digg", "e-mail", "email", "evernote", "facebook",
		"fejsbuk", "flickr", "flipboard", "google+", "googleplus", "hatena", "instagram", "instapaper",
		"kakaotalk", "linkedin", "mastodon", "messenger", "odnoklassniki", "pinterest", "pocket", "reddit",
		"rss", "skype", "snapchat", "stumbleupon", "telegram", "threads", "tiktok", "tumblr",
		"tviter", "twitter", "vajber", "viber", "vimeo", "vkontakte", "wechat", "weibo",
		"whatsapp", "xing", "youtube", "вайбер", "вайбър", "ватсап", "вајбер", "вконтакте",
		"инстаграм", "одноклассники", "твитер", "твиттер", "твітер", "телеграм", "телеграмм", "туитър",
		"фейсбук", "фејсбук", "інстаграм", "թվիթեր", "տելեգրամ", "ֆեյսբուք", "אינסטגרם", "וואטסאפ",
		"ווטסאפ", "טוויטר", "טלגרם", "יוטיוב", "לינקדאין", "פייסבוק", "إنستغرام", "انستغرام",
		"اینستاگرام", "تلغرام", "تلگرام", "تويتر", "توییتر", "تيليجرام", "فيسبوك", "فیسبوک",
		"لینکدین", "ماسنجر", "واتساب", "واتساپ", "يوتيوب", "ტვიტერი", "ფეისბუქი":
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
	"root",
	"undefined",
	"unknown",
	"user",
	"webmaster",
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
	case "afficherlesujet", "bekijkonderwerp", "exibirtópico", "konugörüntüleniyor", "leggiargomento", "mövzuyabax", "ogledteme", "pogledajtemu",
		"poglejtemo", "pregledajtemu", "themaanzeigen", "toononderwerp", "témamegtekintése", "vertema", "vertópico", "vezisubiect",
		"vezisubiectul", "viditemu", "viewtopic", "voirlesujet", "zobacztemat", "zobrazittéma", "zobraziťtému", "вижтетемата",
		"переглядтеми", "погледајтему", "прегледајтему", "прегледнатема", "просмотртемы", "тақырыптықарау", "դիտելթեման", "צפיהבנושא",
		"צפייהבנושא", "عرضالموضوع", "مشاهدةالموضوع", "مشاهدهموضوع", "نمایشموضوع", "თემისნახვა":
		return true
	}
	return false
}

// Weekday reports whether s is a day of the week, whole or short.
func Weekday(s []byte) bool {
	switch string(s) {
	case "axşami", "axşamı", "bazar", "bazarertəsi", "csütörtök", "cuma", "cumartesi", "czwartek",
		"cümə", "di", "dienstag", "dimanche", "dinsdag", "do", "domenica", "domingo",
		"donderdag", "donnerstag", "duminica", "duminică", "ertəsi", "feira", "fr", "fredag",
		"freitag", "fri", "friday", "giovedì", "hétfő", "jeudi", "joi", "jueves",
		"kedd", "keskiviikko", "lauantai", "lundi", "lunedì", "lunes", "luni", "lördag",
		"maanantai", "maandag", "mardi", "martedì", "martes", "marti", "marţi", "marți",
		"mercoledì", "mercredi", "mi", "miercuri", "mittwoch", "miércoles", "mo", "mon",
		"monday", "montag", "måndag", "ned", "nedelja", "nedeljo", "nedeľa", "nedjelja",
		"nedjelje", "neděle", "niedziela", "niedzielę", "onsdag", "pazar", "pazartesi", "perjantai",
		"perşembe", "petak", "petek", "piatok", "piątek", "pon", "pondelok", "pondělí",
		"ponedeljak", "ponedeljek", "ponedjeljak", "poniedziałek", "pátek", "péntek", "quarta", "quinta",
		"sa", "salı", "sambata", "samedi", "samstag", "sat", "saturday", "segunda",
		"sexta", "so", "sob", "sobota", "soboto", "sobotę", "sonnabend", "sonntag",
		"sre", "sreda", "sredo", "sri", "srijeda", "srijede", "streda", "středa",
		"subota", "subote", "sun", "sunday", "sunnuntai", "szerda", "szombat", "sábado",
		"sâm", "sâmbătă", "söndag", "terça", "thu", "thur", "thurs", "thursday",
		"tiistai", "tisdag", "torek", "torsdag", "torstai", "tue", "tues", "tuesday",
		"uto", "utorak", "utorok", "vasárnap", "vendredi", "venerdì", "viernes", "vineri",
		"vrijdag", "wed", "wednesday", "woensdag", "wtorek", "zaterdag", "zondag", "çarşamba",
		"çərşənbə", "úterý", "čet", "četrtek", "četvrtak", "čtvrtek", "środa", "środę",
		"şənbə", "štvrtok", "δευ", "δευτέρα", "κυρ", "κυριακή", "πέμπτη", "παρ",
		"παρασκευή", "πεμ", "σάββατο", "σαβ", "τετ", "τετάρτη", "τρίτη", "τρι",
		"бейсенбі", "воскресенье", "воскресенья", "вс", "вт", "вторник", "вторника", "вівторок",
		"дүйсенбі", "жексенбі", "жұма", "нд", "нед", "неделя", "недеља", "неділю",
		"неділя", "п", "п'ятницю", "п'ятниця", "пет", "петак", "петък", "пн",
		"пон", "понеделник", "понедельник", "понедельника", "понедељак", "понеділок", "пт", "пятница",
		"пятницу", "пятницы", "сб", "сейсенбі", "сенбі", "середа", "середу", "ср",
		"сре", "среда", "среду", "среды", "сряда", "суб", "суббота", "субботу",
		"субботы", "субота", "суботу", "събота", "сәрсенбі", "уто", "уторак", "чет",
		"четвер", "четверг", "четверга", "четвртак", "четвъртък", "чт", "ятницю", "ятниця",
		"երեքշաբթի", "երկուշաբթի", "կիրակի", "հինգշաբթի", "շաբաթ", "ուրբաթ", "չորեքշաբթի", "חמישי",
		"ראשון", "רביעי", "שבת", "שישי", "שלישי", "שני", "الأحد", "الأربعاء",
		"الإثنين", "الاثنين", "الثلاثاء", "الجمعة", "الخميس", "السبت", "جمعه", "دو",
		"دوشنبه", "سه", "سهشنبه", "شنبه", "پنج", "پنجشنبه", "چهار", "چهارشنبه",
		"یک", "یکشنبه", "კვირა", "ოთხშაბათი", "ორშაბათი", "პარასკევი", "სამშაბათი", "შაბათი",
		"ხუთშაბათი", "土", "土曜日", "日曜日", "星期一", "星期三", "星期二", "星期五",
		"星期六", "星期四", "星期日", "月曜日", "木", "木曜日", "水", "水曜日",
		"火", "火曜日", "金", "金曜日", "금요일", "목요일", "수요일", "월요일",
		"일요일", "토요일", "화요일":
		return true
	}
	return false
}
