// Code generated from data/ by go generate; DO NOT EDIT.

package lexicon

// Agency reports whether s is a news agency's name.
func Agency(s []byte) bool {
	switch string(s) {
	case "aap", "afp", "anp", "ansa", "ap", "apa", "belga", "bloomberg",
		"cp", "dpa", "efe", "epa", "getty", "getty images", "imago", "keystone",
		"lusa", "mti", "nasa", "ntb", "pa", "pap", "pool", "reuters",
		"rex", "ritzau", "tass", "the canadian press", "tt", "upi", "usa today sports", "wire",
		"xinhua", "zuma":
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
	"автор: ",
	"текст: ",
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
	case "and", "aufrufe", "bookmarks", "claps", "comment", "comments", "compartidos", "condivisioni",
		"curtidas", "download", "downloads", "downvotes", "favorites", "favourites", "fois", "follower",
		"followers", "following", "gefallen", "gefällt", "gelesen", "gelezen", "görüntülenme", "głosów",
		"hits", "hozzászólás", "k", "katselukertaa", "keer", "klicks", "komment", "kommentek",
		"lecturas", "lectures", "leituras", "letture", "letöltés", "like", "likes", "lu",
		"m", "mal", "megosztás", "megtekintés", "megtekintések", "odsłon", "okunma", "olvasás",
		"partages", "pins", "points", "polubień", "posts", "rating", "ratings", "razy",
		"reactions", "read", "reads", "replies", "reply", "repost", "reposts", "retweet",
		"retweets", "share", "shares", "stars", "stimmen", "subscribers", "szavazat", "times",
		"total", "tweet", "tweets", "upvote", "upvotes", "veces", "view", "viewed",
		"views", "visitas", "visite", "visits", "visningar", "visninger", "vistas", "visualizações",
		"visualizzazioni", "vote", "votes", "vues", "vélemény", "weergaven", "wyświetleń", "zobrazení",
		"προβολές", "голосов", "лайков", "просмотр", "просмотра", "просмотров", "просмотры", "いいね",
		"ビュー", "人", "人气", "人氣", "件", "回", "次", "浏览",
		"浏览次数", "浏览量", "点击", "点击数", "点击量", "评论", "赞", "转发",
		"閱讀", "閲覧", "閲覧数", "阅读", "阅读数", "阅读量", "點閱", "공감",
		"명", "조회", "조회수", "추천", "추천수", "회":
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
	"fotos: ",
	"fotó: ",
	"fotók: ",
	"fénykép: ",
	"image courtesy ",
	"image credit",
	"image: ",
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
	"zdjęcie: ",
	"фото - ",
	"фото: ",
}

// CreditWord reports whether s tells that brackets hold a picture's credit.
func CreditWord(s []byte) bool {
	switch string(s) {
	case "bild", "bilder", "courtesy", "crédit", "crédito", "flickr", "foto", "fotografía",
		"fotos", "fotó", "fotók", "fénykép", "getty", "illusztráció", "imago", "istock",
		"istockphoto", "lehtikuva", "mti", "photo", "photograph", "photos", "scanpix", "screenshot",
		"shutterstock", "фото", "写真", "图", "圖", "摄", "撮影", "攝",
		"사진":
		return true
	}
	return false
}

// DateWord reports whether s is a word that lines with a date have beside it.
func DateWord(s []byte) bool {
	switch string(s) {
	case "a", "actualizado", "aest", "aggiornato", "ago", "aktualisiert", "aktualizacja", "alle",
		"am", "at", "atualizado", "aujourd'hui", "bijgewerkt", "bst", "by", "cdt",
		"cest", "cet", "created", "cst", "ct", "dagen", "data", "date",
		"day", "days", "de", "del", "den", "dias", "dodano", "dátum",
		"délelőtt", "délután", "días", "edt", "el", "em", "erstellt", "est",
		"et", "ezelőtt", "fa", "first", "frissítve", "frissítés", "geleden", "gepubliceerd",
		"gestern", "giorni", "gmt", "godz", "güncelleme", "h", "hace", "heures",
		"heute", "hier", "horas", "hour", "hours", "hrs", "hs", "há",
		"hónapja", "il", "in", "ist", "jour", "jours", "julkaistu", "just",
		"ján", "jén", "kelt", "kl", "klo", "közzétéve", "las", "last",
		"le", "los", "m", "megjelent", "min", "mins", "minute", "minuten",
		"minutes", "mis", "modified", "modifié", "month", "months", "mst", "módosítva",
		"módosítás", "napja", "nd", "now", "of", "om", "on", "op",
		"ore", "p", "pdt", "perccel", "perce", "percek", "pm", "posted",
		"pst", "pt", "pubblicato", "publicado", "publicerad", "publikacji", "publikálva", "published",
		"publié", "päivitetty", "r", "rd", "saat", "seconds", "sedan", "st",
		"stand", "stunde", "stunden", "t", "tag", "tagen", "tegnap", "temu",
		"th", "the", "time", "today", "uhr", "um", "update", "updated",
		"uppdaterad", "uren", "utc", "utolsó", "uur", "v", "veröffentlicht", "vom",
		"vor", "week", "weeks", "y", "year", "years", "yesterday", "z",
		"zuletzt", "à", "às", "án", "én", "éve", "óra", "órája",
		"órával", "μμ", "πμ", "в", "вчера", "г", "год", "дата",
		"дней", "мск", "назад", "обновлено", "опубликовано", "сегодня", "часов", "公開",
		"分", "午前", "午後", "发布", "发布于", "发布时间", "发表于", "年",
		"年月日", "日", "时", "時", "更新", "更新时间", "月", "来源",
		"秒", "配信", "기사입력", "년", "등록", "수정", "승인", "업데이트",
		"오전", "오후", "월", "일", "입력", "최종수정":
		return true
	}
	return false
}

// Home reports whether key is what systems call a site's front page.
func Home(key string) bool {
	switch key {
	case "accueil", "címlap", "főoldal", "home", "homepage", "inicio", "início", "kezdőlap",
		"kezdőoldal", "nyitólap", "nyitóoldal", "páginainicial", "startseite", "stronagłówna", "главная", "главнаястраница",
		"ホーム", "首頁", "首页", "홈":
		return true
	}
	return false
}

// Month reports whether s is a month, whole or short.
func Month(s []byte) bool {
	switch string(s) {
	case "abr", "abril", "ago", "agosto", "août", "apr", "april", "aprile",
		"aralık", "aug", "august", "augusti", "augustus", "augusztus", "avril", "ağustos",
		"března", "czerwca", "dec", "december", "dez", "dezember", "dezembro", "dic",
		"dicembre", "diciembre", "dubna", "déc", "décembre", "ekim", "elokuuta", "ene",
		"enero", "eylül", "feb", "febbraio", "febr", "febrero", "februar", "februari",
		"february", "február", "fev", "fevereiro", "févr", "février", "gen", "gennaio",
		"giu", "giugno", "grudnia", "haziran", "heinäkuuta", "helmikuuta", "huhtikuuta", "jan",
		"janeiro", "januar", "januari", "january", "január", "janv", "janvier", "joulukuuta",
		"juillet", "juin", "jul", "julho", "juli", "julio", "july", "jun",
		"june", "junho", "juni", "junio", "jänner", "júl", "július", "jún",
		"június", "kasım", "kesäkuuta", "května", "kwietnia", "ledna", "lipca", "listopada",
		"listopadu", "lokakuuta", "lug", "luglio", "lutego", "maaliskuuta", "maart", "mag",
		"maggio", "mai", "maio", "maj", "maja", "mar", "marca", "march",
		"marraskuuta", "mars", "mart", "marzo", "março", "may", "mayo", "mayıs",
		"mei", "mrz", "máj", "május", "márc", "március", "märz", "nisan",
		"nov", "november", "novembre", "novembro", "noviembre", "ocak", "oct", "october",
		"octobre", "octubre", "okt", "oktober", "október", "ott", "ottobre", "out",
		"outubro", "października", "prosince", "sep", "sept", "september", "septembre", "septiembre",
		"set", "setembro", "setiembre", "settembre", "sierpnia", "srpna", "stycznia", "syyskuuta",
		"szept", "szeptember", "tammikuuta", "temmuz", "toukokuuta", "września", "září", "ápr",
		"április", "února", "července", "června", "října", "şubat", "απριλίου", "αυγούστου",
		"δεκεμβρίου", "ιανουαρίου", "ιουλίου", "ιουνίου", "μαΐου", "μαίου", "μαρτίου", "νοεμβρίου",
		"οκτωβρίου", "σεπτεμβρίου", "φεβρουαρίου", "августа", "апреля", "декабря", "июля", "июня",
		"марта", "мая", "ноября", "октября", "сентября", "февраля", "января":
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
		"viber", "vimeo", "vkontakte", "wechat", "weibo", "whatsapp", "xing", "youtube":
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
var Stop = [...]struct{ Lang, Words string }{
	{"en", "a about after all also an and any are as at be because been before between but by can could did do does for from had has have he her his how i if in into is it its just like may me more most my no not of on one only or other our out over said she should so some such than that the their them then there these they this those through to under up very was we were what when where which while who will with would you your"},
	{"de", "aber als am an auch auf aus bei bis da das dass dem den denn der des die doch durch ein eine einem einen einer eines er es für haben hat hatte ich ihr ihre im in ist kann man mehr mit nach nicht noch nur ob oder sehr sein seine sich sie sind so um und uns unter vom von vor war waren was wenn wer werden wie wieder will wir wird wo wurde wurden zu zum zur zwischen über"},
	{"fr", "a après au aussi aux avait avant avec avoir car ce ces cet cette comme dans de des donc dont du elle elles en entre est et fait il ils je la le les leur leurs mais même ne nous on ont ou où par pas plus pour que qui quoi sa sans se ses si son sont sous sur tous tout très tu un une vous était être"},
	{"es", "al como con cuando de del desde el en entre era es esa ese esta estas este estos está están fue ha había han hasta hay la las le les lo los muy más no o para pero por porque que se ser si sin sobre son su sus también todo todos un una unas unos y ya"},
	{"pt", "ao as até com como da das de desde do dos e ela ele eles em entre era essa esse esta este está estão foi há isso já mais mas muito na nas no nos não o os ou para pela pelo por porque quando que se sem ser seu seus sobre sua suas são também tem um uma umas uns à é"},
	{"it", "al alla anche che ci come con da dal dalla dei del della delle di dopo e era essere fra già gli ha hanno i il in la le lo loro ma molto nel nella non o per perché più prima quando quello questa questi questo se si sono stato su sua suo tra un una uno è"},
	{"nl", "aan als bij dan dat de deze die dit door een en er geen haar had hebben heeft het hij hun ik in is je kan maar meer met moet naar niet nog of om onder ook op over te tot u uit van voor waren was we wel werd wij wordt zal ze zij zijn zou"},
	{"pl", "ale bardzo by być był była było co czy dla do go i ich jak jednak jego jej jest już która które który ma między może na nie o od oraz po pod przed przez przy się są ta tak także te tego ten to tylko tym w z za że"},
	{"ru", "бы был была были было быть в во все вы для до его если ещё её же за и из или их к как когда которая которые который между может мы на не но о об он она они от по после при с со так также то только у уже что чтобы это этого я"},
	{"sv", "att av de den det efter eller en ett från för han har hon inte jag kan med men när och också om på sig ska som så till under var vi vid är över"},
	{"da", "at blir de den der det eller en er et for fra han har hun i ikke jeg kan med men og om på som så til var vi vil"},
	{"nb", "at av ble blir de den der det eller en er et for fra han har hun i ikke jeg kan med men og om på som så til var vi vil"},
	{"fi", "ei että hän hänen ja joka jos jälkeen kuin kun mitä mukaan mutta myös niin nyt oli olla ollut on ovat se sekä sen tai tämä tämän vain"},
	{"el", "έχει ή ήταν αλλά από αυτό για δεν είναι η θα και κατά μας με μετά να οι που σε στη στην στο τα τη την της το τον του τους των ως ότι"},
	{"tr", "ancak ben bir bu da daha de değil en gibi her ile ise için kadar mi ne o olan olarak oldu sonra var ve çok şey"},
	{"cs", "a ale by byl byla bylo do i jako je jeho jen jsem jsou když která které který na nebo o od po pro při s se tak také to už v z za že"},
}

// Topic reports whether key is what forums put before a topic in a title.
func Topic(key string) bool {
	switch key {
	case "afficherlesujet", "bekijkonderwerp", "exibirtópico", "leggiargomento", "themaanzeigen", "toononderwerp", "témamegtekintése", "vertema",
		"vertópico", "viewtopic", "voirlesujet", "zobacztemat", "просмотртемы":
		return true
	}
	return false
}

// Weekday reports whether s is a day of the week, whole or short.
func Weekday(s []byte) bool {
	switch string(s) {
	case "csütörtök", "cuma", "cumartesi", "czwartek", "di", "dienstag", "dimanche", "dinsdag",
		"do", "domenica", "domingo", "donderdag", "donnerstag", "feira", "fr", "fredag",
		"freitag", "fri", "friday", "giovedì", "hétfő", "jeudi", "jueves", "kedd",
		"keskiviikko", "lauantai", "lundi", "lunedì", "lunes", "lördag", "maanantai", "maandag",
		"mardi", "martedì", "martes", "mercoledì", "mercredi", "mi", "mittwoch", "miércoles",
		"mo", "mon", "monday", "montag", "måndag", "neděle", "niedziela", "onsdag",
		"pazar", "pazartesi", "perjantai", "perşembe", "piątek", "pondělí", "poniedziałek", "pátek",
		"péntek", "quarta", "quinta", "sa", "salı", "samedi", "samstag", "sat",
		"saturday", "segunda", "sexta", "so", "sobota", "sonnabend", "sonntag", "středa",
		"sun", "sunday", "sunnuntai", "szerda", "szombat", "sábado", "söndag", "terça",
		"thu", "thur", "thurs", "thursday", "tiistai", "tisdag", "torsdag", "torstai",
		"tue", "tues", "tuesday", "vasárnap", "vendredi", "venerdì", "viernes", "vrijdag",
		"wed", "wednesday", "woensdag", "wtorek", "zaterdag", "zondag", "çarşamba", "úterý",
		"čtvrtek", "środa", "δευτέρα", "κυριακή", "πέμπτη", "παρασκευή", "σάββατο", "τετάρτη",
		"τρίτη", "воскресенье", "вторник", "понедельник", "пятница", "среда", "суббота", "четверг",
		"土", "土曜日", "日曜日", "星期一", "星期三", "星期二", "星期五", "星期六",
		"星期四", "星期日", "月曜日", "木", "木曜日", "水", "水曜日", "火",
		"火曜日", "金", "金曜日", "금요일", "목요일", "수요일", "월요일", "일요일",
		"토요일", "화요일":
		return true
	}
	return false
}
