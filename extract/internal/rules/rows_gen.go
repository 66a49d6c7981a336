// Code generated from data/ by go generate; DO NOT EDIT.

package rules

import "shuck/extract/doc"

var table = [...]Row{
	{
		ID: "share-networks-mul", Lang: "mul", Group: Share, Verdict: doc.Drop, MaxWords: 14, Shape: networks,
		Reason: "nothing but names of networks, mail and print: a row of buttons",
		Hits: []string{
			"Facebook Twitter LinkedIn",
			"WhatsApp",
			"* Pinterest | Email | Print",
			"Share on Facebook",
		},
		Misses: []string{
			"Facebook fined in Ireland",
			"Reddit users",
			"Share the burden",
		},
	},
	{
		ID: "share-en", Lang: "en", Group: Share, Verdict: doc.Drop, MaxWords: 9,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Share Story:",
			"Share this article",
			"SHARE ON FACEBOOK",
			"Click to share on X (Opens in new window)",
			"Print this page",
		},
		Misses: []string{
			"Share prices fell on Monday",
			"Printing began in June",
			"Tweets by the minister were deleted",
		},
	},
	{
		ID: "share-de", Lang: "de", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Teilen",
			"Diesen Artikel teilen:",
			"Auf Facebook teilen",
		},
		Misses: []string{
			"Teilen der Stadt drohte die Flut",
			"Drucken lernte er in Mainz",
		},
	},
	{
		ID: "share-fr", Lang: "fr", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Partager",
			"Partagez cet article :",
			"Partager sur Facebook",
		},
		Misses: []string{
			"Partager un appartement à trois",
			"Imprimer sa marque sur le parti",
		},
	},
	{
		ID: "share-es", Lang: "es", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Compartir:",
			"Comparte esta noticia",
			"Compartir en Facebook",
		},
		Misses: []string{
			"Compartir piso sale más barato",
			"Guardar silencio no bastó",
		},
	},
	{
		ID: "share-pt", Lang: "pt", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Compartilhe:",
			"Partilhar artigo",
			"Compartilhar no WhatsApp",
		},
		Misses: []string{
			"Compartilhar dados sem licença é crime",
			"Partilhar o poder foi a saída",
		},
	},
	{
		ID: "share-it", Lang: "it", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Condividi",
			"Condividi questo articolo:",
			"Condividi su Facebook",
		},
		Misses: []string{
			"Stampa e governo ai ferri corti",
			"Condividi la sorte di chi parte",
		},
	},
	{
		ID: "share-nl", Lang: "nl", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Deel dit artikel",
			"Delen via WhatsApp",
			"Deel dit:",
		},
		Misses: []string{
			"Delen van het dak waaiden weg",
			"Deel twee volgt in mei",
		},
	},
	{
		ID: "share-pl", Lang: "pl", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Udostępnij:",
			"Podziel się",
			"Udostępnij na Facebooku",
			"Wyślij e-mailem",
		},
		Misses: []string{
			"Podziel ciasto na osiem części",
			"Drukuje się je w Krakowie",
			"Drukuj mi drogę, powiedział kapitan",
		},
	},
	{
		ID: "share-ru", Lang: "ru", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Поделиться:",
			"Поделиться с друзьями",
			"Версия для печати",
			"Поделиться ВКонтакте",
		},
		Misses: []string{
			"Поделиться властью он отказался",
			"Сохранить мир не удалось",
			"Отправить письмо сестре он забыл",
		},
	},
	{
		ID: "share-zh", Lang: "zh", Group: Share, Verdict: doc.Drop, MaxWords: 10,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"分享到：",
			"分享本文",
			"微信扫一扫",
		},
		Misses: []string{
			"分享经济正在改变城市",
			"微信支付手续费下调",
		},
	},
	{
		ID: "share-ja", Lang: "ja", Group: Share, Verdict: doc.Drop, MaxWords: 10,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"この記事をシェアする",
			"シェアする",
			"ツイートする",
		},
		Misses: []string{
			"シェアは三割に達した",
			"印刷会社が廃業した",
		},
	},
	{
		ID: "share-ko", Lang: "ko", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"공유하기",
			"이 기사를 공유합니다",
			"URL 복사",
		},
		Misses: []string{
			"공유 자전거가 늘었다",
			"인쇄 기술의 역사",
		},
	},
	{
		ID: "share-sv", Lang: "sv", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Dela artikeln",
			"Dela på Facebook",
		},
		Misses: []string{
			"Dela på er, ropade han",
			"Sparade pengar räcker inte",
		},
	},
	{
		ID: "share-da", Lang: "da", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Del artiklen",
			"Del på Facebook",
		},
		Misses: []string{
			"Del af byen brændte",
			"Delte meninger om havnen",
		},
	},
	{
		ID: "share-fi", Lang: "fi", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Jaa artikkeli",
			"Jaa Facebookissa",
		},
		Misses: []string{
			"Jaa korttipakka kahteen osaan",
			"Tulosta ei ole vielä saatu",
		},
	},
	{
		ID: "share-el", Lang: "el", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Κοινοποίηση:",
			"Μοιραστείτε το",
			"Κοινοποίηση στο Facebook",
		},
		Misses: []string{
			"Μοιραστείτε τα κέρδη, είπε ο υπουργός",
			"Κοινοποίηση της απόφασης έγινε χθες",
		},
	},
	{
		ID: "share-tr", Lang: "tr", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Paylaş",
			"Bu haberi paylaş",
			"Arkadaşına gönder",
		},
		Misses: []string{
			"Paylaşım savaşı sürüyor",
			"Haberi paylaşan gazeteci konuştu",
			"Yazdırdığı kitap iki yılda satıldı",
		},
	},
	{
		ID: "share-cs", Lang: "cs", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Sdílet článek",
			"Sdílet na Facebooku",
			"Poslat e-mailem",
		},
		Misses: []string{
			"Sdílet byt s cizími se nechce",
			"Tisk píše o krizi",
			"Sdílená radost je dvojnásobná",
		},
	},
	{
		ID: "share-sk", Lang: "sk", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Zdieľať",
			"Zdieľať na Facebooku",
			"Poslať e-mailom",
		},
		Misses: []string{
			"Zdieľať byt s cudzími sa mu nechcelo",
			"Tlač píše o kríze",
		},
	},
	{
		ID: "share-hu", Lang: "hu", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Megosztás",
			"Oszd meg a Facebookon!",
			"Cikk nyomtatása",
			"Küldés e-mailben",
		},
		Misses: []string{
			"Megosztás helyett felolvasta a levelet",
			"Nyomtatás közben fogyott el a papír",
			"A megosztott díjat ketten kapták",
		},
	},
	{
		ID: "share-ar", Lang: "ar", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"شارك",
			"شارك على فيسبوك",
			"مشاركة عبر واتساب",
			"نسخ الرابط",
		},
		Misses: []string{
			"شارك اللاعب في مباراتين",
			"مشاركة المرأة في الانتخابات ضعيفة",
		},
	},
	{
		ID: "share-fa", Lang: "fa", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"به اشتراک بگذارید",
			"اشتراک\u200cگذاری در تلگرام",
			"چاپ",
		},
		Misses: []string{
			"چاپ کتاب دو سال طول کشید",
			"اشتراک نظر دارند که بندر کوچک است",
		},
	},
	{
		ID: "share-he", Lang: "he", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"שתפו",
			"שתף בפייסבוק",
			"שלח לחבר",
		},
		Misses: []string{
			"שתפו פעולה עם המשטרה",
			"הדפסה ראשונה של הספר אזלה",
		},
	},
	{
		ID: "share-ro", Lang: "ro", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Distribuie",
			"Distribuie pe Facebook",
			"Trimite pe email",
		},
		Misses: []string{
			"Distribuie pâinea celor săraci",
			"Trimite o scrisoare surorii sale",
			"Printează cărți de un secol",
		},
	},
	{
		ID: "share-bg", Lang: "bg", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Сподели",
			"Споделете във Facebook",
			"Изпрати на приятел",
		},
		Misses: []string{
			"Сподели хляба си с бедните",
			"Изпрати писмо на сестра си",
		},
	},
	{
		ID: "share-sr", Lang: "sr", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Подели",
			"Подели на Фејсбуку",
			"Пошаљи пријатељу",
			"Podeli",
			"Podeli na Fejsbuku",
			"Pošalji prijatelju",
		},
		Misses: []string{
			"Подели хлеб са сиромашнима",
			"Пошаљи писмо сестри",
			"Podeli hleb sa siromašnima",
			"Pošalji pismo sestri",
		},
	},
	{
		ID: "share-hr", Lang: "hr", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Podijeli",
			"Podijeli na Facebooku",
			"Pošalji prijatelju",
		},
		Misses: []string{
			"Podijeli kruh sa siromašnima",
			"Pošalji pismo sestri",
		},
	},
	{
		ID: "share-sl", Lang: "sl", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Deli članek",
			"Deli na Facebooku",
			"Pošlji prijatelju",
		},
		Misses: []string{
			"Deli kruh z revnimi",
			"Pošlji pismo sestri",
		},
	},
	{
		ID: "share-uk", Lang: "uk", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Поширити",
			"Поділитися у Facebook",
			"Версія для друку",
		},
		Misses: []string{
			"Поділитися владою він відмовився",
			"Друкувати книгу почали навесні",
		},
	},
	{
		ID: "share-az", Lang: "az", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Paylaş",
			"Facebook-da paylaş",
			"Çap versiyası",
		},
		Misses: []string{
			"Paylaşmaq istəmədi, çörəyi tək yedi",
			"Çap olunan kitab tez satıldı",
		},
	},
	{
		ID: "share-kk", Lang: "kk", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Бөлісу",
			"Достарыңмен бөліс",
			"Басып шығару",
		},
		Misses: []string{
			"Бөлісу керек деді әкесі нанды кесіп",
			"Басып шығару үйі жабылды кеше кешке",
		},
	},
	{
		ID: "share-ka", Lang: "ka", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"გააზიარე",
			"გაზიარება Facebook-ზე",
			"ბეჭდვა",
		},
		Misses: []string{
			"გააზიარეს პური მეზღვაურებმა",
			"ბეჭდვა ორ წელს გაგრძელდა",
		},
	},
	{
		ID: "share-hy", Lang: "hy", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Կիսվել",
			"Կիսվել Facebook-ում",
			"Տպել",
		},
		Misses: []string{
			"Կիսվել հացով նա չուզեց",
			"Տպել սկսեցին գարնանը",
		},
	},
	{
		ID: "follow-en", Lang: "en", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Follow us on Twitter and Facebook",
			"Connect with us",
			"Like us on Facebook for more stories",
		},
		Misses: []string{
			"Follow the coast road north",
			"Find your own way out",
		},
	},
	{
		ID: "follow-mul", Lang: "mul", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Folgen Sie uns auf Facebook",
			"Suivez-nous sur Instagram",
			"Obserwuj nas w Google News",
			"Подписывайтесь на наш канал",
			"Подпишитесь на наш канал в Telegram",
			"Читайте нас в Дзене",
			"关注我们",
			"Ακολουθήστε μας στο Facebook",
			"Ακολουθήστε το Λιμάνι στο Google News",
			"Bizi Google News'te takip edin",
			"Sledujte nás na Facebooku",
			"Sledujte nás",
		},
		Misses: []string{
			"Folgen der Flut",
			"Suivez le guide",
			"Obserwuj drogę na północ, powiedział",
			"Мы видели это своими глазами",
			"Читайте нас внимательно, просили авторы открытого письма жителей",
			"Следите за дорогой, сказал водитель",
			"Ακολουθήσαμε τον δρόμο προς βορρά",
			"Βρείτε μας μια βάρκα, είπε ο καπετάνιος και γέλασε",
			"Takip edin yolu kuzeye doğru, dedi",
			"Bizi limanda gördüler ve gittiler",
			"Sledujte řeku na sever",
			"Přidal se k nám pes",
		},
	},
	{
		ID: "follow-sk", Lang: "sk", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Sledujte nás na Facebooku",
			"Sledovať",
		},
		Misses: []string{
			"Sledujte rieku na sever",
			"Pridal sa k nám pes",
		},
	},
	{
		ID: "follow-hu", Lang: "hu", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Kövess minket a Facebookon is!",
			"Kövessen minket",
			"Csatlakozz hozzánk",
			"Kövesse az Öböl Hírlapot a Google Hírekben is!",
		},
		Misses: []string{
			"Kövesse a part menti utat északnak",
			"Követve a szabályt, megállt",
		},
	},
	{
		ID: "follow-ar", Lang: "ar", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"تابعونا على تلغرام",
			"تابعنا على فيسبوك",
			"اشترك في قناتنا على واتساب",
		},
		Misses: []string{
			"تابعونا الأطفال بأعينهم حتى المساء",
			"انضم إلينا ثلاثة صيادين",
		},
	},
	{
		ID: "follow-fa", Lang: "fa", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"ما را در تلگرام دنبال کنید",
			"به کانال تلگرام ما بپیوندید",
			"ما را در اینستاگرام دنبال کنید",
		},
		Misses: []string{
			"ما را در بندر دیدند و رفتند",
			"دنبال کشتی گم\u200cشده گشتند",
		},
	},
	{
		ID: "follow-he", Lang: "he", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"עקבו אחרינו בפייסבוק",
			"הצטרפו לערוץ הטלגרם שלנו",
			"עקבו אחרינו",
		},
		Misses: []string{
			"עקבו אחרי הספינה עד החוף",
			"הצטרפו אלינו שלושה דייגים",
		},
	},
	{
		ID: "follow-ro", Lang: "ro", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Urmărește-ne pe Facebook",
			"Urmăriți-ne și pe Google News",
			"Abonează-te la canalul nostru de YouTube",
		},
		Misses: []string{
			"Urmărește vulpea până în pădure",
			"Abonat la ziar de o viață, a murit",
		},
	},
	{
		ID: "follow-bg", Lang: "bg", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Последвайте ни във Facebook",
			"Следвайте ни в Google News",
			"Последвай ни",
		},
		Misses: []string{
			"Последвайте реката на север",
			"Следва ни сянката на кораба",
		},
	},
	{
		ID: "follow-sr", Lang: "sr", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Пратите нас на Вајберу",
			"Пратите нас на нашој Фејсбук страници",
			"Прати нас",
			"Pratite nas na Vajberu",
			"Pratite nas na našoj Fejsbuk stranici",
			"Prati nas",
		},
		Misses: []string{
			"Пратите реку на север",
			"Прати га лоша срећа",
			"Pratite reku na sever",
			"Prati ga loša sreća",
		},
	},
	{
		ID: "follow-hr", Lang: "hr", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Pratite nas na Facebooku",
			"Prati nas na Instagramu",
			"Pratite nas",
		},
		Misses: []string{
			"Pratite rijeku na sjever",
			"Prati ga loša sreća",
		},
	},
	{
		ID: "follow-sl", Lang: "sl", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Sledite nam na Facebooku",
			"Spremljajte nas na Instagramu",
			"Sledi nam",
		},
		Misses: []string{
			"Sledite reki proti severu",
			"Sledil je senci ladje",
		},
	},
	{
		ID: "follow-uk", Lang: "uk", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Підписуйтесь на нас у Facebook",
			"Стежте за нами в Telegram",
			"Читайте нас у Telegram",
		},
		Misses: []string{
			"Стежте за дорогою, сказав водій",
			"Ми в порту чекали до ранку",
		},
	},
	{
		ID: "follow-az", Lang: "az", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Bizi Facebook-da izləyin",
			"Telegram kanalımıza abunə olun",
			"Bizi izləyin",
		},
		Misses: []string{
			"Bizi limanda gördülər və getdilər",
			"İzləyən polis onu itirdi",
		},
	},
	{
		ID: "follow-kk", Lang: "kk", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Бізге Telegram-да жазылыңыз",
			"Telegram арнамызға жазылыңыз",
			"Бізді Instagram-нан оқыңыз",
		},
		Misses: []string{
			"Бізді порттан көріп, кетіп қалды",
			"Жазылған хат жеткен жоқ",
		},
	},
	{
		ID: "follow-ka", Lang: "ka", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"გამოგვყევით Facebook-ზე",
			"გამოიწერეთ ჩვენი არხი",
			"შემოგვიერთდით Telegram-ზე",
		},
		Misses: []string{
			"გამოგვყევით ნავსადგურამდე, უთხრა კაპიტანმა",
			"გამოწერა ვერ მოასწრო ექიმმა",
		},
	},
	{
		ID: "follow-hy", Lang: "hy", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Հետևեք մեզ Facebook-ում",
			"Բաժանորդագրվեք մեր ալիքին",
			"Միացեք մեզ Telegram-ում",
		},
		Misses: []string{
			"Հետևեք գետին դեպի հյուսիս",
			"Միացեք իրար, ասաց նա",
		},
	},
	{
		ID: "related-en", Lang: "en", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Recent Stories",
			"Related articles:",
			"More from Business",
			"You may also like…",
			"MOST READ",
			"See also:",
		},
		Misses: []string{
			"Related costs rose to two million",
			"Recent stories of ghosts made the village famous",
			"Most popular of all were the tin whistles",
			"Latest figures show a fall",
		},
	},
	{
		ID: "related-de", Lang: "de", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Mehr zum Thema",
			"Lesen Sie auch:",
			"Das könnte Sie auch interessieren",
			"Meistgelesen",
		},
		Misses: []string{
			"Mehr zum Leben braucht er nicht, sagt der Hirte aus dem Tal.",
			"Ähnliche Artikel fand man im Grab",
			"Weitere Kosten drohen",
		},
	},
	{
		ID: "related-fr", Lang: "fr", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"À lire aussi :",
			"Sur le même sujet",
			"Les plus lus",
			"Articles similaires",
		},
		Misses: []string{
			"Lire aussi bien que chanter, voilà son but",
			"Autres temps, autres mœurs",
			"Sur le même banc que lui siégeait un boucher",
		},
	},
	{
		ID: "related-es", Lang: "es", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Te puede interesar:",
			"Noticias relacionadas",
			"Lo más leído",
			"Lee también",
		},
		Misses: []string{
			"Lee también poesía cuando puede",
			"Más sobrevivientes llegaron al puerto",
			"Lo último que dijo fue su nombre",
		},
	},
	{
		ID: "related-pt", Lang: "pt", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Leia também:",
			"Notícias relacionadas",
			"Mais lidas",
		},
		Misses: []string{
			"Leia mais devagar, pediu o juiz",
			"Últimas palavras do poeta",
			"Mais sobram do que faltam",
		},
	},
	{
		ID: "related-it", Lang: "it", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Leggi anche:",
			"Potrebbe interessarti",
			"Articoli correlati",
			"I più letti",
		},
		Misses: []string{
			"Leggi razziali, il ricordo",
			"Altri articoletti del codice restano in vigore",
			"Ultime notizie dal fronte dicevano altro",
		},
	},
	{
		ID: "related-nl", Lang: "nl", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Lees ook:",
			"Meer over dit onderwerp",
			"Meest gelezen",
		},
		Misses: []string{
			"Meer overleg was er niet",
			"Populaire namen zijn Emma en Noah",
		},
	},
	{
		ID: "related-pl", Lang: "pl", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Czytaj także:",
			"Zobacz też",
			"Najczęściej czytane",
			"Może cię zainteresować",
		},
		Misses: []string{
			"Czytaj mi, mamo",
			"Polecamy się pamięci wnuków i prosimy o wieści",
			"Więcej od brata zarabia siostra",
		},
	},
	{
		ID: "related-ru", Lang: "ru", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Читайте также:",
			"Материалы по теме",
			"Самое читаемое",
			"Похожие статьи",
			"Что ещё почитать",
		},
		Misses: []string{
			"Главное блюдо подали холодным",
			"Последние новости пришли из порта вечером",
			"По теме диссертации вышло три работы",
			"Главные вопросы остались без ответа на этот раз",
			"Новости пришли поздно ночью",
		},
	},
	{
		ID: "related-zh", Lang: "zh", Group: Related, Verdict: doc.End, MaxWords: 10,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"相关阅读",
			"推荐阅读：",
			"下一篇：旧城新桥通车",
			"热门文章",
		},
		Misses: []string{
			"相关部门已经介入调查",
			"热点地区的房价",
			"最新消息称，大桥将于五月通车",
		},
	},
	{
		ID: "related-ja", Lang: "ja", Group: Related, Verdict: doc.End, MaxWords: 12,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"関連記事",
			"あわせて読みたい",
			"アクセスランキング",
		},
		Misses: []string{
			"関連会社の株価が下がった",
			"特集では三つの町を訪ねた",
		},
	},
	{
		ID: "related-ko", Lang: "ko", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"관련기사",
			"많이 본 뉴스",
			"이전 기사",
		},
		Misses: []string{
			"관련 업계는 술렁였다",
			"이전 정부의 약속이었다",
		},
	},
	{
		ID: "related-sv", Lang: "sv", Group: Related, Verdict: doc.End, MaxWords: 8,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Läs också:",
			"Mest läst",
		},
		Misses: []string{
			"Läs tyst, sade hon",
			"Mer omkring saken vet ingen",
		},
	},
	{
		ID: "related-da", Lang: "da", Group: Related, Verdict: doc.End, MaxWords: 8,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Mest læste",
			"Relaterte artikler",
		},
		Misses: []string{
			"Mest læste hun aviser",
			"Siste nytt var at skipet sank",
		},
	},
	{
		ID: "related-fi", Lang: "fi", Group: Related, Verdict: doc.End, MaxWords: 8,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Lue myös:",
			"Luetuimmat",
		},
		Misses: []string{
			"Lue ääneen, hän pyysi",
			"Uusimmassa kirjassaan hän palaa kotiin",
		},
	},
	{
		ID: "related-el", Lang: "el", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Διαβάστε επίσης:",
			"Σχετικά άρθρα",
			"Μπορεί να σας ενδιαφέρει",
		},
		Misses: []string{
			"Σχετικά με το λιμάνι δεν ειπώθηκε τίποτα",
			"Διαβάστε το βιβλίο δυνατά",
		},
	},
	{
		ID: "related-tr", Lang: "tr", Group: Related, Verdict: doc.End, MaxWords: 8,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"İlgili Haberler",
			"En çok okunanlar",
			"Bunlar da ilginizi çekebilir",
		},
		Misses: []string{
			"Son haberi kimse beklemiyordu",
			"Daha fazlasını istemedi",
			"Benzer gemi bir daha görülmedi",
		},
	},
	{
		ID: "related-cs", Lang: "cs", Group: Related, Verdict: doc.End, MaxWords: 8,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Čtěte také:",
			"Nejčtenější články",
			"Podobné články",
			"Mohlo by vás zajímat",
		},
		Misses: []string{
			"Další zprávu poslal až večer",
			"Doporučujeme deštník, hlásí meteorologové",
			"Nejčtenější jeho básně jsou o moři",
		},
	},
	{
		ID: "related-sk", Lang: "sk", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Prečítajte si aj",
			"Najčítanejšie",
			"Súvisiace články",
		},
		Misses: []string{
			"Najčítanejšie jeho básne sú o mori",
			"Prečítajte si ten list nahlas",
		},
	},
	{
		ID: "related-hu", Lang: "hu", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Kapcsolódó cikkek",
			"Ez is érdekelheti",
			"Legolvasottabb",
			"Ajánlott cikkeink:",
			"További híreink",
		},
		Misses: []string{
			"Kapcsolódó kérdés, hogy ki fizeti",
			"Friss zsömlét hozott a pék",
			"További adatok után kutattak",
		},
	},
	{
		ID: "related-ar", Lang: "ar", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"مواضيع ذات صلة",
			"الأكثر قراءة",
			"اقرأ أيضًا",
			"أخبار ذات صلة",
		},
		Misses: []string{
			"مواضيع الدرس كثيرة",
			"الأكثر حظًا بينهم نجا",
			"اقرأ كتابًا كل شهر",
		},
	},
	{
		ID: "related-fa", Lang: "fa", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"مطالب مرتبط",
			"پربازدیدترین\u200cها",
			"بیشتر بخوانید",
			"اخبار مرتبط",
		},
		Misses: []string{
			"مطالب درس سخت بود",
			"بیشتر مردم خواب بودند",
			"خبر دیگر را شب شنیدیم",
		},
	},
	{
		ID: "related-he", Lang: "he", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"כתבות נוספות בנושא",
			"אולי יעניין אותך",
			"הכי נקראות",
			"קראו גם",
		},
		Misses: []string{
			"כתבות על הים מילאו את הספר",
			"עוד יום עבר בלי רוח",
			"קראו גם לילדים לאכול",
		},
	},
	{
		ID: "related-ro", Lang: "ro", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Articole similare",
			"Citește și",
			"Cele mai citite",
			"Pe aceeași temă",
		},
		Misses: []string{
			"Citește ziarul în fiecare dimineață",
			"Cele mai citite romane ale lui au fost scrise la mare",
			"Similare ca formă, casele erau goale",
		},
	},
	{
		ID: "related-bg", Lang: "bg", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Свързани статии",
			"Прочети още",
			"Най-четени",
			"Още по темата",
		},
		Misses: []string{
			"Най-четените му романи са за морето",
			"Още по-добре, каза капитанът",
			"Прочети писмото на глас",
		},
	},
	{
		ID: "related-sr", Lang: "sr", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Повезане вести",
			"Прочитајте још",
			"Најчитаније",
			"Из исте рубрике",
			"Povezane vesti",
			"Pročitajte još",
			"Najčitanije",
			"Iz iste rubrike",
		},
		Misses: []string{
			"Повезане веслима, лодке су стајале у луци",
			"Најчитаније његове песме су о мору",
			"Прочитајте писмо наглас",
			"Povezane veslima, lodke su stajale u luci",
			"Najčitanije njegove pesme su o moru",
			"Pročitajte pismo naglas",
		},
	},
	{
		ID: "related-hr", Lang: "hr", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Povezani članci",
			"Pročitajte i",
			"Najčitanije",
			"Vezane vijesti",
		},
		Misses: []string{
			"Povezani konopcem, čamci su stajali u luci",
			"Najčitanije njegove pjesme govore o moru",
			"Pročitajte pismo naglas",
		},
	},
	{
		ID: "related-sl", Lang: "sl", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Sorodni članki",
			"Preberite tudi",
			"Najbolj brano",
			"Več na to temo",
		},
		Misses: []string{
			"Sorodni po krvi niso bili",
			"Najbolj brane so njegove pesmi o morju",
			"Preberite pismo na glas",
		},
	},
	{
		ID: "related-uk", Lang: "uk", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Схожі новини",
			"Читайте також",
			"Матеріали за темою",
			"Найпопулярніше",
		},
		Misses: []string{
			"Схожі на батька, вони й ходили так само",
			"Читайте дітям уголос",
			"Останні новини прийшли з порту ввечері",
		},
	},
	{
		ID: "related-az", Lang: "az", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Oxşar xəbərlər",
			"Ən çox oxunanlar",
			"Həmçinin oxuyun",
			"Digər xəbərlər",
		},
		Misses: []string{
			"Oxşar gəmilər limanda dayanmışdı",
			"Son xəbəri heç kim gözləmirdi",
			"Digər uşaqlar yatmışdı",
		},
	},
	{
		ID: "related-kk", Lang: "kk", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Ұқсас жаңалықтар",
			"Тағы оқыңыз",
			"Ең көп оқылған",
			"Соңғы жаңалықтар",
		},
		Misses: []string{
			"Ұқсас кемелер портта тұрды",
			"Соңғы хабарды ешкім күтпеді",
			"Тағы бір күн желсіз өтті",
		},
	},
	{
		ID: "related-ka", Lang: "ka", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"მსგავსი სიახლეები",
			"ასევე წაიკითხეთ",
			"ყველაზე კითხვადი",
			"ბოლო სიახლეები",
		},
		Misses: []string{
			"მსგავსი ხომალდი აღარ უნახავთ",
			"ბოლო ამბავი საღამოს მოვიდა",
			"სხვა ბავშვებს ეძინათ",
		},
	},
	{
		ID: "related-hy", Lang: "hy", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Նմանատիպ նորություններ",
			"Կարդացեք նաև",
			"Ամենաընթերցվածը",
			"Վերջին լուրերը",
		},
		Misses: []string{
			"Նմանատիպ նավ այլևս չտեսան",
			"Վերջին լուրը գիշերը եկավ",
			"Այլ երեխաներ քնած էին",
		},
	},
	{
		ID: "read-more-en", Lang: "en", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one elsewhere",
		Hits: []string{
			"Read more: Why the bridge closed",
			"READ MORE",
			"Click here for more from the harbour desk",
			"Related: Ten boats to see",
			"View all",
		},
		Misses: []string{
			"Read moreover as a warning, the line is odd",
			"Relatedly, costs fell",
			"Seeing all of it took a week",
		},
	},
	{
		ID: "read-more-mul", Lang: "mul", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one elsewhere",
		Hits: []string{
			"Mehr zum Thema: Der Hafen schläft",
			"Lire la suite",
			"LEIA TAMBÉM: O porto reabre em maio",
			"Przeczytaj też: Port otwarty",
			"Dowiedz się więcej",
			"Читайте также: Мост закрыт",
			"Подробнее",
			"Читать полностью",
			"阅读全文",
			"Διαβάστε επίσης: Άνοιξε το λιμάνι",
			"Κάντε κλικ εδώ",
			"Haberin devamı için tıklayın",
			"Čtěte také: Přístav se otevírá",
			"Číst dál",
		},
		Misses: []string{
			"Mehr zum Themenabend",
			"Lire la suiten'a pas de sens",
			"Lees maar eens een boek",
			"Więcej chleba nie było, powiedziała",
			"Подробнее о себе он не рассказывал",
			"Читайте детям вслух",
			"Περισσότερα δεν είπε κανείς",
			"Διαβάστε δυνατά, είπε ο δάσκαλος",
			"Devamını yarın anlatırım, dedi",
			"Okuyun çocuklar, dedi öğretmen",
			"Čtěte mi pohádku, řekl chlapec",
			"Více chleba nebylo",
		},
	},
	{
		ID: "read-more-sk", Lang: "sk", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Čítajte aj: Prístav sa otvára",
			"Čítať viac",
			"Kliknite sem",
		},
		Misses: []string{
			"Čítajte mi rozprávku, povedal chlapec",
			"Viac chleba nebolo",
		},
	},
	{
		ID: "read-more-hu", Lang: "hu", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Olvassa el ezt is: Májusban megnyílik a kikötő",
			"Tovább a cikkhez",
			"Kattintson ide a részletekért",
			"Bővebben",
		},
		Misses: []string{
			"Tovább a parton ment",
			"Olvasott egy könyvet a hídról",
			"Részletek a naplóból",
		},
	},
	{
		ID: "read-more-ar", Lang: "ar", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"اقرأ أيضًا: حكواتي المقهى يعود",
			"اقرأ المزيد: الميناء يفتح",
			"لقراءة المزيد اضغط هنا",
		},
		Misses: []string{
			"قراءة المزيد من الكتب عادة حسنة",
			"شاهد الصياد السفينة عند الفجر",
		},
	},
	{
		ID: "read-more-fa", Lang: "fa", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"بیشتر بخوانید: بندر باز شد",
			"ادامه مطلب",
			"برای مطالعه بیشتر اینجا کلیک کنید",
		},
		Misses: []string{
			"ادامه راه را پیاده رفتند",
			"بخوانید و بنویسید، معلم گفت",
		},
	},
	{
		ID: "read-more-he", Lang: "he", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"קראו גם: המסעדה שמגישה רק מרק",
			"להמשך קריאה",
			"לחצו כאן",
			"לכתבה המלאה",
		},
		Misses: []string{
			"קראו את המכתב בקול",
			"המשך הדרך היה קשה",
		},
	},
	{
		ID: "read-more-ro", Lang: "ro", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Citește și: Podul se închide",
			"Citește mai departe",
			"Click aici pentru detalii",
			"Vezi și: Portul s-a deschis",
		},
		Misses: []string{
			"Citește cu voce tare, spuse învățătorul",
			"Vezi marea de pe deal",
		},
	},
	{
		ID: "read-more-bg", Lang: "bg", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Прочетете още: Мостът е затворен",
			"Виж още",
			"Научете повече",
			"Още по темата: Пристанището отвори",
		},
		Misses: []string{
			"Виж морето от хълма",
			"Повече хляб нямаше",
		},
	},
	{
		ID: "read-more-sr", Lang: "sr", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Прочитајте још: Пекара без ваге",
			"Опширније",
			"Кликните овде за детаље",
			"Погледајте и: Лука је отворена",
			"Pročitajte još: Pekara bez vage",
			"Opširnije",
			"Kliknite ovde za detalje",
			"Pogledajte i: Luka je otvorena",
		},
		Misses: []string{
			"Прочитај ми причу, рече дечак",
			"Више није било хлеба",
			"Pročitaj mi priču, reče dečak",
			"Više nije bilo hleba",
		},
	},
	{
		ID: "read-more-hr", Lang: "hr", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Pročitajte i: Tko još čuva magarce na otoku",
			"Opširnije",
			"Kliknite ovdje za više",
			"Saznajte više",
		},
		Misses: []string{
			"Pročitaj mi priču, reče dječak",
			"Više nije bilo kruha",
		},
	},
	{
		ID: "read-more-sl", Lang: "sl", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Preberite tudi: Pristanišče se odpira",
			"Preberi več",
			"Kliknite tukaj za več",
			"Več informacij",
		},
		Misses: []string{
			"Preberi mi zgodbo, je rekel deček",
			"Več kruha ni bilo",
		},
	},
	{
		ID: "read-more-uk", Lang: "uk", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Читайте також: У Карпатах оживили вузькоколійку",
			"Читати далі",
			"Детальніше",
			"Натисніть тут",
		},
		Misses: []string{
			"Читайте, бо забудете літери",
			"Більше хліба не було",
		},
	},
	{
		ID: "read-more-az", Lang: "az", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Həmçinin oxuyun: Liman açıldı",
			"Davamını oxu",
			"Ətraflı",
			"Ətraflı məlumat üçün bura klikləyin",
		},
		Misses: []string{
			"Oxuyun, uşaqlar, dedi müəllim",
			"Davamını sabah danışaram, dedi",
		},
	},
	{
		ID: "read-more-kk", Lang: "kk", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Тағы оқыңыз: Порт ашылды",
			"Толығырақ",
			"Толық оқу",
		},
		Misses: []string{
			"Оқыңыз, балалар, деді мұғалім",
			"Толық ай теңізді жарық қылды",
		},
	},
	{
		ID: "read-more-ka", Lang: "ka", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"ასევე წაიკითხეთ: ნავსადგური გაიხსნა",
			"ვრცლად",
			"დააჭირეთ აქ",
		},
		Misses: []string{
			"წაიკითხეთ, ბავშვებო, თქვა მასწავლებელმა",
			"მეტი პური აღარ იყო",
		},
	},
	{
		ID: "read-more-hy", Lang: "hy", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Կարդացեք նաև՝ Նավահանգիստը բացվեց",
			"Կարդալ ավելին",
			"Սեղմեք այստեղ",
		},
		Misses: []string{
			"Կարդացեք, երեխաներ, ասաց ուսուցիչը",
			"Ավելի հաց չկար",
		},
	},
	{
		ID: "newsletter-en", Lang: "en", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Subscribe to our newsletter",
			"Sign up for the Harbour Brief",
			"Get the day's news straight to your inbox.",
			"Enter your email address",
		},
		Misses: []string{
			"Signing ceremonies were held in two towns",
			"Subscribers of the opera rose to nine thousand",
			"Getting the latest train home was luck",
		},
	},
	{
		ID: "newsletter-mul", Lang: "mul", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Jetzt Newsletter abonnieren und nichts verpassen",
			"Inscrivez-vous à la lettre du soir",
			"Suscríbete a nuestro boletín",
			"Zapisz się do newslettera",
			"Podaj swój adres e-mail",
			"Подпишитесь на рассылку",
			"Подпишитесь на нашу рассылку",
			"Введите ваш email",
			"メルマガ登録",
			"Εγγραφείτε στο newsletter μας",
			"Το email σας",
			"Bültenimize abone olun",
			"E-posta adresinizi girin",
			"Přihlaste se k odběru novinek",
			"Zadejte svůj e-mail",
		},
		Misses: []string{
			"Abonniert hat ihn kaum jemand",
			"Recevant le prix, elle pleura",
			"Inschrijvingen bleven uit",
			"Zapisz to na kartce, powiedział",
			"Рассылка зерна затянулась",
			"Εγγράφηκε στη σχολή πλοιάρχων",
			"Το ταχυδρομείο ήρθε πρωί",
			"Bülten oylamadan sonra sayıldı",
			"Abonelik ücreti yükseldi",
			"Přihlaste se o slovo, řekl",
			"Odběr vody klesl",
		},
	},
	{
		ID: "newsletter-sk", Lang: "sk", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Prihláste sa na odber noviniek",
			"Zadajte svoj e-mail",
		},
		Misses: []string{
			"Prihláste sa o slovo, povedal",
			"Odber vody klesol",
		},
	},
	{
		ID: "newsletter-hu", Lang: "hu", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Iratkozzon fel hírlevelünkre!",
			"Hírlevél-feliratkozás",
			"Add meg az e-mail címed",
			"Ne maradjon le a kikötő híreiről, iratkozzon fel hírlevelünkre!",
		},
		Misses: []string{
			"Iratkozni későn ment",
			"Hírlevelek hevertek az asztalon",
			"Feliratkozott egy hajóra",
		},
	},
	{
		ID: "newsletter-ar", Lang: "ar", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"اشترك في النشرة البريدية",
			"أدخل بريدك الإلكتروني",
			"اشترك الآن",
		},
		Misses: []string{
			"اشترك الأخوان في شراء القارب",
			"نشرة الأخبار بدأت متأخرة",
		},
	},
	{
		ID: "newsletter-fa", Lang: "fa", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"در خبرنامه ما عضو شوید",
			"ایمیل خود را وارد کنید",
			"عضویت در خبرنامه",
		},
		Misses: []string{
			"عضویت او در انجمن لغو شد",
			"ایمیل را کسی نخواند",
		},
	},
	{
		ID: "newsletter-he", Lang: "he", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"הירשמו לניוזלטר שלנו",
			"הזינו כתובת מייל",
			"הרשמה לניוזלטר",
		},
		Misses: []string{
			"הירשמו שלושים ילדים לחוג",
			"כתובת השולח נמחקה",
		},
	},
	{
		ID: "newsletter-ro", Lang: "ro", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Abonează-te la newsletter",
			"Adresa ta de email",
			"Abonează-te",
		},
		Misses: []string{
			"Abonații teatrului au primit bilete",
			"Buletinul de știri a început târziu",
		},
	},
	{
		ID: "newsletter-bg", Lang: "bg", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Абонирайте се за нашия бюлетин",
			"Въведете вашия имейл",
			"Абонирай се",
		},
		Misses: []string{
			"Абонатите на театъра получиха билети",
			"Бюлетинът на лекарите беше кратък",
		},
	},
	{
		ID: "newsletter-sr", Lang: "sr", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Пријавите се на наш билтен",
			"Унесите вашу имејл адресу",
			"Пријави се на њузлетер",
			"Prijavite se na naš bilten",
			"Unesite vašu imejl adresu",
			"Prijavi se na njuzleter",
		},
		Misses: []string{
			"Пријавите кварове комуналцима",
			"Претплата на позориште поскупела је двоструко",
			"Prijavite kvarove komunalcima",
			"Pretplata na pozorište poskupela je dvostruko",
		},
	},
	{
		ID: "newsletter-hr", Lang: "hr", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Prijavite se na naš newsletter",
			"Upišite svoju e-mail adresu",
			"Prijavi se na newsletter",
		},
		Misses: []string{
			"Prijavite kvarove komunalcima",
			"Pretplata na kazalište poskupjela je dvostruko",
		},
	},
	{
		ID: "newsletter-sl", Lang: "sl", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Naročite se na naše e-novice",
			"Vpišite svoj e-naslov",
			"Prijava na e-novice",
		},
		Misses: []string{
			"Naročite si kavo, je rekel",
			"Naročnina na gledališče se je podražila dvakrat",
		},
	},
	{
		ID: "newsletter-uk", Lang: "uk", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Підпишіться на розсилку",
			"Введіть свій email",
			"Підписатися",
		},
		Misses: []string{
			"Підписалися всі, крім капітана",
			"Розсилка зерна по селах затяглася",
		},
	},
	{
		ID: "newsletter-az", Lang: "az", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Xəbər bülleteninə abunə olun",
			"E-poçt ünvanınızı daxil edin",
			"Abunə ol",
		},
		Misses: []string{
			"Abunə haqqı qalxdı",
			"Bülleten səsvermədən sonra sayıldı",
		},
	},
	{
		ID: "newsletter-kk", Lang: "kk", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Жаңалықтарға жазылу",
			"Электрондық поштаңызды енгізіңіз",
			"Жазылу",
		},
		Misses: []string{
			"Жазылу керек хат көп еді",
			"Пошта таңертең келді",
		},
	},
	{
		ID: "newsletter-ka", Lang: "ka", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"გამოიწერეთ სიახლეები",
			"შეიყვანეთ თქვენი ელფოსტა",
			"გამოწერა",
		},
		Misses: []string{
			"გამოწერა დააგვიანა ექიმმა",
			"ელფოსტა დილით მოვიდა",
		},
	},
	{
		ID: "newsletter-hy", Lang: "hy", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Բաժանորդագրվեք մեր լրահոսին",
			"Մուտքագրեք Ձեր էլ. հասցեն",
			"Բաժանորդագրվել",
		},
		Misses: []string{
			"Բաժանորդագրվել չհասցրեց բժիշկը",
			"Նամակը առավոտյան եկավ",
		},
	},
	{
		ID: "comments-en", Lang: "en", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"12 comments",
			"Leave a Reply",
			"Comments are closed.",
			"3 thoughts on “The quay”",
			"Your email address will not be published. Required fields are marked *",
		},
		Misses: []string{
			"Comments by the minister caused a storm",
			"12 commentators were asked",
			"Reply came there none, said the walrus",
		},
	},
	{
		ID: "comments-mul", Lang: "mul", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"12 Kommentare",
			"Laisser un commentaire",
			"Deja un comentario",
			"Komentarze (3)",
			"Dodaj komentarz",
			"Оставить комментарий",
			"Комментарии (3)",
			"12 комментариев",
			"Ваш адрес email не будет опубликован. Обязательные поля помечены *",
			"发表评论",
			"コメントする",
			"댓글쓰기",
			"Σχόλια (3)",
			"Η ηλ. διεύθυνση σας δεν δημοσιεύεται. Τα υποχρεωτικά πεδία σημειώνονται με *",
			"Yorumlar (3)",
			"12 Yorum",
			"E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir",
			"Komentáře (3)",
			"Přidat komentář",
		},
		Misses: []string{
			"Kommentare des Ministers sorgten für Streit",
			"Opinie ekspertów były podzielone",
			"Комментарии эксперта не заставили себя ждать",
			"Обсуждение затянулось до ночи",
			"Ответить он не успел",
			"评论员文章指出，改革已经开始",
			"Σχόλια του υπουργού προκάλεσαν γέλια",
			"Απάντηση δεν πήρε ποτέ",
			"Yorumlar bakanı kızdırmadı bu defa",
			"Yanıtlamaya vakit bulamadı",
			"Komentáře ministra vyvolaly smích",
			"Diskuse se protáhla do noci",
		},
	},
	{
		ID: "cookie-en", Lang: "en", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "consent to cookies is asked of the reader, not told in the text",
		Hits: []string{
			"We use cookies to make the site work.",
			"Accept all cookies",
			"This website uses cookies to improve your experience",
		},
		Misses: []string{
			"Cookies cool on the rack for an hour",
			"Accept nothing less, she told them",
			"We used cookie cutters",
		},
	},
	{
		ID: "cookie-mul", Lang: "mul", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "consent to cookies is asked of the reader, not told in the text",
		Hits: []string{
			"Wir verwenden Cookies, um die Seite zu verbessern.",
			"Tout accepter",
			"Ta strona używa plików cookie",
			"Używamy plików cookie",
			"Мы используем файлы cookie для удобства",
			"Принять все",
			"Αποδοχή όλων",
			"Αυτός ο ιστότοπος χρησιμοποιεί cookies",
			"Bu site çerez kullanmaktadır",
			"Tümünü kabul et",
			"Tento web používá soubory cookie",
			"Přijmout vše",
		},
		Misses: []string{
			"Akzeptierende Worte fand er nicht",
			"Accepterait-il la charge ?",
			"Zgadzam się na cenę, powiedział kapitan",
			"Согласен на премию, сказал капитан",
			"Печенье испекли в порту",
			"Αποδοχή της πρότασης δεν υπήρξε",
			"Μπισκότα έψησαν στο λιμάνι",
			"Kabul ediyorum ödülü, dedi kaptan",
			"Souhlasím s cenou, řekl kapitán",
			"Sušenky upekli v přístavu",
		},
	},
	{
		ID: "cookie-sk", Lang: "sk", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Táto stránka používa súbory cookies na zlepšenie služieb",
			"Súhlasím",
			"Prijať všetko",
		},
		Misses: []string{
			"Súhlasím s cenou, povedal kapitán",
			"Koláčiky upiekli v prístave",
		},
	},
	{
		ID: "cookie-hu", Lang: "hu", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Weboldalunk sütiket használ a jobb élményért.",
			"Elfogadom",
			"Az összes elfogadása",
			"Süti beállítások",
		},
		Misses: []string{
			"Süteményt sütöttek a kikötőben",
			"Elfogadom a díjat, mondta a kapitány",
		},
	},
	{
		ID: "cookie-ar", Lang: "ar", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك",
			"أوافق",
			"قبول الكل",
			"إعدادات ملفات تعريف الارتباط",
		},
		Misses: []string{
			"أوافق على رأيه، قال القبطان",
			"ملفات القضية اختفت",
		},
	},
	{
		ID: "cookie-fa", Lang: "fa", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"این وب\u200cسایت از کوکی\u200cها استفاده می\u200cکند",
			"می\u200cپذیرم",
			"تنظیمات کوکی",
		},
		Misses: []string{
			"کوکی خوردند و چای نوشیدند",
			"پذیرش پناهجویان متوقف شد",
		},
	},
	{
		ID: "cookie-he", Lang: "he", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"אתר זה משתמש בעוגיות כדי לשפר את חוויית הגלישה",
			"אני מסכים",
			"קבל הכל",
			"הגדרות עוגיות",
		},
		Misses: []string{
			"עוגיות נאפו בנמל",
			"אני מסכים לתת לו את הפרס, אמר הקברניט",
		},
	},
	{
		ID: "cookie-ro", Lang: "ro", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Acest site folosește cookie-uri pentru o experiență mai bună",
			"Accept toate",
			"Setări cookie-uri",
			"Sunt de acord",
		},
		Misses: []string{
			"Sunt de acord cu premiul, spuse căpitanul",
			"Acceptă greu adevărul",
		},
	},
	{
		ID: "cookie-bg", Lang: "bg", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Този сайт използва бисквитки за по-добро преживяване",
			"Приемам",
			"Приеми всички",
			"Настройки на бисквитките",
		},
		Misses: []string{
			"Бисквитките бяха изпечени на кея",
			"Приемам наградата, каза капитанът",
		},
	},
	{
		ID: "cookie-sr", Lang: "sr", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Овај сајт користи колачиће ради бољег искуства",
			"Прихватам",
			"Прихвати све",
			"Подешавања колачића",
			"Ovaj sajt koristi kolačiće radi boljeg iskustva",
			"Prihvatam",
			"Prihvati sve",
			"Podešavanja kolačića",
		},
		Misses: []string{
			"Колачићи су печени у луци",
			"Прихватам награду, рече капетан",
			"Kolačići su pečeni u luci",
			"Prihvatam nagradu, reče kapetan",
		},
	},
	{
		ID: "cookie-hr", Lang: "hr", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Ova stranica koristi kolačiće radi boljeg iskustva",
			"Prihvaćam",
			"Prihvati sve",
			"Postavke kolačića",
		},
		Misses: []string{
			"Kolačići su pečeni u luci",
			"Prihvaćam nagradu, reče kapetan",
		},
	},
	{
		ID: "cookie-sl", Lang: "sl", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Spletna stran uporablja piškotke za boljšo izkušnjo",
			"Strinjam se",
			"Sprejmi vse",
			"Nastavitve piškotkov",
		},
		Misses: []string{
			"Piškotke so spekli v pristanišču",
			"Strinjam se z nagrado, je rekel kapitan",
		},
	},
	{
		ID: "cookie-uk", Lang: "uk", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Цей сайт використовує файли cookie для зручності",
			"Погоджуюсь",
			"Прийняти всі",
			"Налаштування cookie",
		},
		Misses: []string{
			"Печиво спекли в порту",
			"Погоджуюсь на премію, сказав капітан",
		},
	},
	{
		ID: "cookie-az", Lang: "az", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Bu sayt kukilərdən istifadə edir",
			"Qəbul edirəm",
			"Hamısını qəbul et",
			"Kuki parametrləri",
		},
		Misses: []string{
			"Kukilər limanda bişirildi",
			"Qəbul edirəm mükafatı, dedi kapitan",
		},
	},
	{
		ID: "cookie-kk", Lang: "kk", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Бұл сайт cookie файлдарын пайдаланады",
			"Келісемін",
			"Барлығын қабылдау",
			"Cookie параметрлері",
		},
		Misses: []string{
			"Келісемін сыйлыққа, деді капитан",
			"Печенье портта пісірілді",
		},
	},
	{
		ID: "cookie-ka", Lang: "ka", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"ეს საიტი იყენებს ქუქი-ფაილებს",
			"ვეთანხმები",
			"ყველას მიღება",
			"ქუქის პარამეტრები",
		},
		Misses: []string{
			"ვეთანხმები ჯილდოს, თქვა კაპიტანმა",
			"ორცხობილა ნავსადგურში გამოაცხვეს",
		},
	},
	{
		ID: "cookie-hy", Lang: "hy", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Այս կայքն օգտագործում է cookie ֆայլեր",
			"Համաձայն եմ",
			"Ընդունել բոլորը",
			"Cookie-ների կարգավորումներ",
		},
		Misses: []string{
			"Համաձայն եմ մրցանակին, ասաց նավապետը",
			"Թխվածքը թխել էին նավահանգստում",
		},
	},
	{
		ID: "legal-en", Lang: "en", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and disclaimers of the site",
		Hits: []string{
			"All rights reserved.",
			"© 2019 The Quay Ltd",
			"Privacy Policy",
			"Copyright 2020 Harbour Press",
			"This material may not be published or sold on.",
		},
		Misses: []string{
			"Privacy came up twice in the debate",
			"Terms of the deal were not told",
			"Copyrights expire after a time",
		},
	},
	{
		ID: "legal-mul", Lang: "mul", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and disclaimers of the site",
		Hits: []string{
			"Alle Rechte vorbehalten",
			"Mentions légales",
			"© RIPRODUZIONE RISERVATA",
			"© 2020 Gazeta Portowa. Wszelkie prawa zastrzeżone.",
			"Все права защищены.",
			"Политика конфиденциальности",
			"© 2020 Портовые вести. Все права защищены.",
			"版权所有 不得转载",
			"無断転載禁止",
			"무단전재 및 재배포 금지",
			"Όροι χρήσης",
			"© 2020 Λιμενικά Νέα. Με επιφύλαξη παντός δικαιώματος.",
			"Kullanım koşulları",
			"© 2020 Liman Haber. Tüm hakları saklıdır.",
			"Všechna práva vyhrazena.",
			"© 2020 Přístavní noviny. Všechna práva vyhrazena.",
		},
		Misses: []string{
			"Datenschützer warnen vor dem Plan",
			"Confidentialités d'un ministre",
			"Prawa rybaków chroniła ustawa",
			"Regulaminu nikt nie czytał",
			"Права рыбаков защитили",
			"Если вы нашли лодку, верните её",
			"版权纠纷开庭审理",
			"Δικαιώματα των ψαράδων προστάτευσε ο νόμος",
			"Όροι της ειρήνης σκληροί",
			"Haklarını arayan balıkçılar birleşti",
			"Tüm hakları oğluna geçti evin",
			"Práva rybářů chránil zákon",
			"Všechna práva přešla na syna",
		},
	},
	{
		ID: "legal-sk", Lang: "sk", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Všetky práva vyhradené.",
			"Ochrana osobných údajov",
			"© 2020 Prístavné noviny. Všetky práva vyhradené.",
		},
		Misses: []string{
			"Práva rybárov chránil zákon",
			"Všetky práva prešli na syna",
		},
	},
	{
		ID: "legal-hu", Lang: "hu", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Minden jog fenntartva.",
			"Impresszum",
			"© 2020 Öböl Kiadó. Minden jog fenntartva.",
			"Adatvédelmi tájékoztató",
		},
		Misses: []string{
			"Jogot tanult a fővárosban",
			"Minden jogász tudta",
		},
	},
	{
		ID: "legal-ar", Lang: "ar", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"جميع الحقوق محفوظة",
			"سياسة الخصوصية",
			"جميع الحقوق محفوظة © 2020 صحيفة المرفأ",
		},
		Misses: []string{
			"حقوق الصيادين محفوظة في القانون",
			"شروط الصلح كانت قاسية",
		},
	},
	{
		ID: "legal-fa", Lang: "fa", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"تمامی حقوق محفوظ است",
			"حریم خصوصی",
			"کلیه حقوق این سایت متعلق به روزنامه بندر است",
		},
		Misses: []string{
			"حقوق کارگران پرداخت نشد",
			"قوانین دریا سخت است",
		},
	},
	{
		ID: "legal-he", Lang: "he", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"כל הזכויות שמורות",
			"תנאי שימוש",
			"© כל הזכויות שמורות לעיתון הנמל 2020",
		},
		Misses: []string{
			"זכויות העובדים לא נשמרו",
			"תנאי הים היו קשים",
		},
	},
	{
		ID: "legal-ro", Lang: "ro", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Toate drepturile rezervate.",
			"Termeni și condiții",
			"© 2020 Ziarul Portului. Toate drepturile rezervate.",
		},
		Misses: []string{
			"Drepturile pescarilor au fost apărate",
			"Toate drepturile lui au trecut la fiu",
		},
	},
	{
		ID: "legal-bg", Lang: "bg", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Всички права запазени.",
			"Общи условия",
			"© 2020 Пристанищни новини. Всички права запазени.",
		},
		Misses: []string{
			"Правата на рибарите бяха защитени",
			"Всички права на сина преминаха към него",
		},
	},
	{
		ID: "legal-sr", Lang: "sr", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Сва права задржана",
			"Услови коришћења",
			"© 2020 Лучке новости. Сва права задржана.",
			"Sva prava zadržana",
			"Uslovi korišćenja",
			"© 2020 Lučke novosti. Sva prava zadržana.",
		},
		Misses: []string{
			"Права рибара су заштићена",
			"Сва права на кућу прешла су на сина",
			"Prava ribara su zaštićena",
			"Sva prava na kuću prešla su na sina",
		},
	},
	{
		ID: "legal-hr", Lang: "hr", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Sva prava pridržana",
			"Uvjeti korištenja",
			"© 2020 Lučke novosti. Sva prava pridržana.",
		},
		Misses: []string{
			"Prava ribara su zaštićena",
			"Sva prava na kuću prešla su na sina",
		},
	},
	{
		ID: "legal-sl", Lang: "sl", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Vse pravice pridržane.",
			"Pogoji uporabe",
			"© 2020 Pristaniške novice. Vse pravice pridržane.",
		},
		Misses: []string{
			"Pravice ribičev so zaščitili",
			"Vse pravice do hiše so prešle na sina",
		},
	},
	{
		ID: "legal-uk", Lang: "uk", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Усі права захищено",
			"Політика конфіденційності",
			"© 2020 Портові вісті. Усі права захищені.",
			"Якщо ви знайшли помилку, виділіть її та натисніть Ctrl+Enter",
		},
		Misses: []string{
			"Права рибалок захистили",
			"Якщо ви знайшли човен, поверніть його",
		},
	},
	{
		ID: "legal-az", Lang: "az", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Bütün hüquqlar qorunur.",
			"Məxfilik siyasəti",
			"© 2020 Liman xəbərləri. Bütün hüquqlar qorunur.",
		},
		Misses: []string{
			"Hüquqlar uğrunda balıqçılar birləşdi",
			"Bütün hüquqşünaslar bunu bilirdi",
		},
	},
	{
		ID: "legal-kk", Lang: "kk", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Барлық құқықтар қорғалған.",
			"Құпиялылық саясаты",
			"© 2020 Порт жаңалықтары. Барлық құқықтар қорғалған.",
		},
		Misses: []string{
			"Құқық қорғаушылар портқа келді",
			"Барлық құқықты біледі ол",
		},
	},
	{
		ID: "legal-ka", Lang: "ka", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"ყველა უფლება დაცულია.",
			"კონფიდენციალურობის პოლიტიკა",
			"© 2020 ნავსადგურის ამბები. ყველა უფლება დაცულია.",
		},
		Misses: []string{
			"უფლება მეთევზეებმა დაიცვეს",
			"ყველა უფლება მის შვილს გადაეცა",
		},
	},
	{
		ID: "legal-hy", Lang: "hy", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Բոլոր իրավունքները պաշտպանված են։",
			"Գաղտնիության քաղաքականություն",
			"© 2020 Նավահանգստի լուրեր։ Բոլոր իրավունքները պաշտպանված են։",
		},
		Misses: []string{
			"Իրավունքները ձկնորսների պաշտպանվեցին",
			"Բոլոր իրավունքները անցան որդուն",
		},
	},
	{
		ID: "nav-run-mul", Lang: "mul", Group: Nav, Verdict: doc.Drop, MaxWords: 40, Shape: menuRun,
		Reason: "short labels parted by bars or arrows: a menu or a trail of crumbs",
		Hits: []string{
			"Home | News | Sport | Weather",
			"Home > World > Europe",
			"Start › Politik › Inland",
		},
		Misses: []string{
			"The vote was 5 > 3 in the end",
			"Either/or: the town must choose",
			"| 125 g | flour | sifted |",
			"A long sentence with one bar | and then another run of many words after the bar that goes on",
		},
	},
	{
		ID: "nav-en", Lang: "en", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Skip to content",
			"Home",
			"Back to top ↑",
			"Page 2 of 7",
			"About Us",
		},
		Misses: []string{
			"Home is where they wanted to be",
			"Back to the sea he went",
			"News of the fire spread",
		},
	},
	{
		ID: "nav-mul", Lang: "mul", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Startseite",
			"Aller au contenu",
			"Volver arriba",
			"Наверх",
			"Перейти к содержимому",
			"Главная",
			"您的位置：首页 > 新闻",
			"ページトップへ",
			"본문 바로가기",
			"Μετάβαση στο περιεχόμενο",
			"Ana Sayfa",
			"Sonraki sayfa",
			"Hlavní stránka",
			"Přeskočit na obsah",
		},
		Misses: []string{
			"Startseiten-Ranking der Zeitungen",
			"Retour au pays pour les marins",
			"Szukaj łodzi aż do skutku, powiedział",
			"Zdrowie ojca poprawiło się",
			"Главная роль досталась дебютантке",
			"Поиск лодки длился три дня",
			"Спорт полезен для сердца",
			"Αρχική του σκέψη να φύγει",
			"Αναζήτηση τριών ημερών δεν απέδωσε",
			"Arama üç gün sürdü kıyıda, dediler",
			"Spor kalbe iyi gelir",
			"Hlavní roli dostal nováček",
			"Hledání člunu trvalo tři dny",
		},
	},
	{
		ID: "counter-mul", Lang: "mul", Group: Counter, Verdict: doc.Drop, MaxWords: 10, Shape: counter,
		Reason: "a bare figure with what it counts: likes, views, shares, votes",
		Hits: []string{
			"12 likes",
			"1.2k views",
			"345",
			"Views: 1,204",
			"7 Shares 3 Tweets",
			"阅读 1024",
			"閲覧数: 33",
			"조회수 120",
			"120 просмотров",
		},
		Misses: []string{
			"12 sailors",
			"1,200 views of the sea were painted",
			"Views differ",
		},
	},
	{
		ID: "ad-en", Lang: "en", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Advertisement",
			"ADVERTISEMENT - SCROLL TO CONTINUE",
			"Sponsored by Harbour Bank",
		},
		Misses: []string{
			"Advertisements for the post drew nobody",
			"Ad hoc talks began",
		},
	},
	{
		ID: "ad-continues-en", Lang: "en", Group: Ad, Verdict: doc.Drop, MaxWords: 12,
		Reason: "a note that the text goes on below something put between",
		Hits: []string{
			"Article continues below advertisement",
			"Story continues below",
		},
		Misses: []string{
			"Stories continue in his next book",
			"Scrolls of the sea were found",
		},
	},
	{
		ID: "ad-mul", Lang: "mul", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Anzeige",
			"La suite après la publicité",
			"Continua após a publicidade",
			"Реклама",
			"На правах рекламы",
			"広告",
			"광고",
			"Διαφήμιση",
			"Χορηγούμενο περιεχόμενο",
			"Reklam",
			"Haberin devamı reklamdan sonra",
			"Inzerce",
			"Reklama",
		},
		Misses: []string{
			"Anzeige erstattete die Nachbarin",
			"Ogłoszenia o pracę wisiały na drzwiach",
			"Реклама подорожала вдвое",
			"Объявление о работе висело на двери",
			"广告收入下降两成",
			"Διαφήμιση του σαπουνιού τον πλούτισε",
			"Αγγελία κρεμόταν στην πόρτα",
			"Reklam sabunu pahalandırdı",
			"İlan kapıda asılıydı",
			"Reklama na mýdlo ho obohatila",
			"Inzerát na domě visel dlouho",
		},
	},
	{
		ID: "ad-sk", Lang: "sk", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Reklama",
			"Inzercia",
			"Článok pokračuje pod reklamou",
		},
		Misses: []string{
			"Reklama na mydlo ho obohatila",
			"Inzerát na dome visel dlho",
		},
	},
	{
		ID: "ad-hu", Lang: "hu", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Hirdetés",
			"HIRDETÉS",
			"A cikk a hirdetés után folytatódik",
			"Támogatott tartalom",
		},
		Misses: []string{
			"Hirdetés nélkül adta el a hajót",
			"Reklám után kutattak a levéltárban",
		},
	},
	{
		ID: "ad-ar", Lang: "ar", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"إعلان",
			"اعلانات",
		},
		Misses: []string{
			"إعلان النتائج تأخر يومين",
			"الإعلان عن الجائزة غدًا",
		},
	},
	{
		ID: "ad-fa", Lang: "fa", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"تبلیغات",
			"رپورتاژ آگهی",
		},
		Misses: []string{
			"تبلیغات انتخاباتی از فردا آغاز می\u200cشود",
			"آگهی او را کسی ندید",
		},
	},
	{
		ID: "ad-he", Lang: "he", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"פרסומת",
			"תוכן ממומן",
		},
		Misses: []string{
			"פרסומת לסבון עשתה אותו עשיר",
			"מודעות אבל כיסו את הקיר",
		},
	},
	{
		ID: "ad-ro", Lang: "ro", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Publicitate",
			"Articolul continuă după publicitate",
		},
		Misses: []string{
			"Publicitatea la tutun e interzisă",
			"Reclama lui a costat mult",
		},
	},
	{
		ID: "ad-bg", Lang: "bg", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Реклама",
			"Платена публикация",
		},
		Misses: []string{
			"Рекламата на тютюн е забранена",
			"Обява за кораба нямаше",
		},
	},
	{
		ID: "ad-sr", Lang: "sr", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Реклама",
			"Плаћени садржај",
			"Reklama",
			"Plaćeni sadržaj",
		},
		Misses: []string{
			"Реклама за сапун га је обогатила",
			"Огласи се труба с брода",
			"Reklama za sapun ga je obogatila",
			"Oglasi se truba s broda",
		},
	},
	{
		ID: "ad-hr", Lang: "hr", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Oglas",
			"Plaćeni sadržaj",
		},
		Misses: []string{
			"Oglas za posao visio je na vratima",
			"Reklama za sapun ga je obogatila",
		},
	},
	{
		ID: "ad-sl", Lang: "sl", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Oglas",
			"Oglasno sporočilo",
		},
		Misses: []string{
			"Oglas za službo je visel na vratih",
			"Reklama za milo ga je obogatila",
		},
	},
	{
		ID: "ad-uk", Lang: "uk", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Реклама",
			"На правах реклами",
		},
		Misses: []string{
			"Реклама подорожчала вдвічі",
			"Оголошення про роботу висіло на дверях",
		},
	},
	{
		ID: "ad-az", Lang: "az", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Reklam",
			"Sponsorlu məzmun",
		},
		Misses: []string{
			"Reklam sabunu bahalaşdırdı",
			"Elan qapıda asılmışdı",
		},
	},
	{
		ID: "ad-kk", Lang: "kk", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Жарнама",
			"Жарнама құқығы бойынша",
		},
		Misses: []string{
			"Жарнама бағасы екі есе өсті",
			"Хабарландыру есікте ілулі тұрды",
		},
	},
	{
		ID: "ad-ka", Lang: "ka", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"რეკლამა",
			"სპონსორირებული",
		},
		Misses: []string{
			"რეკლამა ორჯერ გაძვირდა",
			"განცხადება კარზე ეკიდა",
		},
	},
	{
		ID: "ad-hy", Lang: "hy", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Գովազդ",
			"Հովանավորվող նյութ",
		},
		Misses: []string{
			"Գովազդը երկու անգամ թանկացավ",
			"Հայտարարությունը դռանն էր",
		},
	},
	{
		ID: "app-en", Lang: "en", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Download our app",
			"Please enable JavaScript to view this page.",
			"Get it on Google Play",
		},
		Misses: []string{
			"Apps eat the phone's battery",
			"Javascript is a language of the web",
		},
	},
	{
		ID: "app-mul", Lang: "mul", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"App herunterladen",
			"Scarica l'app gratuita",
			"Скачать приложение",
			"Включите JavaScript в браузере",
			"打开APP阅读全文",
			"Κατεβάστε την εφαρμογή",
			"Uygulamamızı indirin",
			"Stáhněte si aplikaci",
			"Zapněte JavaScript",
		},
		Misses: []string{
			"Ihr Browserverlauf verriet sie",
			"Aplikacja zna osiem języków",
			"Mapę pobrali nocą",
			"Скачивать фильмы стали реже",
			"Приложение знает восемь языков",
			"Карту скачали ночью",
			"Η εφαρμογή ξέρει οκτώ γλώσσες",
			"Τον χάρτη τον κατέβασαν",
			"Uygulama sekiz dil biliyor",
			"Haritayı indirdiler",
			"Aplikace umí osm jazyků",
			"Stáhli mapu ze zdi",
		},
	},
	{
		ID: "app-sk", Lang: "sk", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Stiahnite si aplikáciu",
			"Zapnite si JavaScript",
		},
		Misses: []string{
			"Aplikácia vie osem jazykov",
			"Stiahli mapu zo steny",
		},
	},
	{
		ID: "app-hu", Lang: "hu", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Töltse le alkalmazásunkat!",
			"Engedélyezze a JavaScriptet a böngészőjében",
			"Letölthető az App Store-ból",
		},
		Misses: []string{
			"Az alkalmazás nyolc nyelvet ismer",
			"Letöltötte a térképet",
		},
	},
	{
		ID: "app-ar", Lang: "ar", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"حمل التطبيق الآن",
			"يرجى تفعيل جافا سكريبت في متصفحك",
		},
		Misses: []string{
			"حمل الصياد شباكه ومضى",
			"التطبيق يعرف ثماني لغات",
		},
	},
	{
		ID: "app-fa", Lang: "fa", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"دانلود اپلیکیشن",
			"لطفا جاوا اسکریپت را فعال کنید",
		},
		Misses: []string{
			"اپلیکیشن هشت زبان می\u200cداند",
			"نقشه را دانلود کردند",
		},
	},
	{
		ID: "app-he", Lang: "he", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"הורידו את האפליקציה",
			"יש להפעיל javascript בדפדפן",
		},
		Misses: []string{
			"האפליקציה מכירה שמונה שפות",
			"הורידו את המפרשים",
		},
	},
	{
		ID: "app-ro", Lang: "ro", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Descarcă aplicația",
			"Vă rugăm să activați JavaScript",
		},
		Misses: []string{
			"Aplicația știe opt limbi",
			"A descărcat harta",
		},
	},
	{
		ID: "app-bg", Lang: "bg", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Изтеглете приложението",
			"Моля, активирайте JavaScript",
		},
		Misses: []string{
			"Приложението знае осем езика",
			"Свалиха картата от стената",
		},
	},
	{
		ID: "app-sr", Lang: "sr", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Преузмите апликацију",
			"Молимо укључите JavaScript",
			"Preuzmite aplikaciju",
			"Molimo uključite JavaScript",
		},
		Misses: []string{
			"Апликација зна осам језика",
			"Преузели су мапу са зида",
			"Aplikacija zna osam jezika",
			"Preuzeli su mapu sa zida",
		},
	},
	{
		ID: "app-hr", Lang: "hr", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Preuzmite aplikaciju",
			"Molimo uključite JavaScript",
		},
		Misses: []string{
			"Aplikacija zna osam jezika",
			"Preuzeli su kartu sa zida",
		},
	},
	{
		ID: "app-sl", Lang: "sl", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Prenesite aplikacijo",
			"Prosimo, omogočite JavaScript",
		},
		Misses: []string{
			"Aplikacija zna osem jezikov",
			"Prenesli so zemljevid z zidu",
		},
	},
	{
		ID: "app-uk", Lang: "uk", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Завантажте додаток",
			"Увімкніть JavaScript у браузері",
		},
		Misses: []string{
			"Застосунок знає вісім мов",
			"Мапу завантажили в човен",
		},
	},
	{
		ID: "app-az", Lang: "az", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Mobil tətbiqi yükləyin",
			"JavaScript-i aktiv edin",
		},
		Misses: []string{
			"Tətbiq səkkiz dil bilir",
			"Xəritəni yüklədilər",
		},
	},
	{
		ID: "app-kk", Lang: "kk", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Мобильді қосымшаны жүктеңіз",
			"JavaScript қосыңыз",
		},
		Misses: []string{
			"Қосымша сегіз тіл біледі",
			"Картаны жүктеп алды",
		},
	},
	{
		ID: "app-ka", Lang: "ka", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"ჩამოტვირთე აპლიკაცია",
			"გთხოვთ ჩართოთ JavaScript",
		},
		Misses: []string{
			"აპლიკაციამ რვა ენა იცის",
			"რუკა ჩამოტვირთეს",
		},
	},
	{
		ID: "app-hy", Lang: "hy", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Ներբեռնեք հավելվածը",
			"Խնդրում ենք միացնել JavaScript-ը",
		},
		Misses: []string{
			"Հավելվածը ութ լեզու գիտի",
			"Քարտեզը ներբեռնեցին",
		},
	},
	{
		ID: "paywall-en", Lang: "en", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Log in",
			"Already a subscriber? Sign in",
			"Subscribe to continue reading",
			"Become a member today",
		},
		Misses: []string{
			"Logging in the hills ended",
			"Register of births, deaths and ships",
			"Donated books filled a hall",
		},
	},
	{
		ID: "paywall-mul", Lang: "mul", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Einloggen",
			"Déjà abonné ? Connectez-vous",
			"Iniciar sesión",
			"Войти",
			"ログイン",
			"로그인",
			"Ξεχάσατε τον κωδικό σας;",
			"Είσοδος",
			"Şifremi unuttum",
			"Zaten üye misiniz? Giriş yapın",
			"Přihlásit se",
			"Zapomenuté heslo",
			"Tento článek je dostupný pouze předplatitelům",
		},
		Misses: []string{
			"Anmeldung der Erfindung folgte",
			"Entrar al puerto lleva una hora",
			"Hasło obozu zmieniono",
			"Zaloguj mnie w pamięci, napisał",
			"Вход в гавань закрыли льды",
			"Пароль лагеря сменили",
			"Регистрация судна затянулась",
			"Είσοδος στο λιμάνι απαγορεύτηκε",
			"Κωδικός της κατασκήνωσης άλλαξε",
			"Giriş kapısı kapalıydı sabah",
			"Şifreyi değiştirdi kampın bekçisi",
			"Přihlásil se na soud sám",
			"Heslo tábora změnili",
		},
	},
	{
		ID: "paywall-sk", Lang: "sk", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Prihlásiť sa",
			"Zabudli ste heslo?",
			"Tento článok je dostupný len pre predplatiteľov",
		},
		Misses: []string{
			"Prihlásil sa na súd sám",
			"Heslo tábora zmenili",
		},
	},
	{
		ID: "paywall-hu", Lang: "hu", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Bejelentkezés",
			"Már előfizetőnk? Jelentkezzen be",
			"Elfelejtett jelszó",
			"Ez a cikk csak előfizetőink számára érhető el",
		},
		Misses: []string{
			"Belépett a kabinba",
			"Előfizetések nélkül nincs lap",
			"Támogatást kért a várostól",
		},
	},
	{
		ID: "paywall-ar", Lang: "ar", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"تسجيل الدخول",
			"هل نسيت كلمة المرور؟",
			"هذا المحتوى للمشتركين فقط",
		},
		Misses: []string{
			"دخول السفن إلى الميناء ممنوع",
			"كلمة السر في نجاحه صبره",
		},
	},
	{
		ID: "paywall-fa", Lang: "fa", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"ورود",
			"رمز عبور را فراموش کرده\u200cاید؟",
			"این مطلب مخصوص مشترکان است",
		},
		Misses: []string{
			"ورود کشتی به بندر ممنوع شد",
			"رمز موفقیت او صبر بود",
		},
	},
	{
		ID: "paywall-he", Lang: "he", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"התחברות",
			"שכחת סיסמה?",
			"כתבה זו זמינה למנויים בלבד",
		},
		Misses: []string{
			"התחברות החוטים יצרה קצר",
			"סיסמת המחנה הוחלפה",
		},
	},
	{
		ID: "paywall-ro", Lang: "ro", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Autentificare",
			"Ai uitat parola?",
			"Acest articol este disponibil doar abonaților",
		},
		Misses: []string{
			"Intră în port la miezul nopții",
			"Parola taberei a fost schimbată",
		},
	},
	{
		ID: "paywall-bg", Lang: "bg", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Вход",
			"Забравена парола?",
			"Тази статия е достъпна само за абонати",
		},
		Misses: []string{
			"Вход към пещерата нямаше",
			"Паролата на лагера беше сменена",
		},
	},
	{
		ID: "paywall-sr", Lang: "sr", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Пријава",
			"Заборављена лозинка?",
			"Овај чланак је доступан само претплатницима",
			"Prijava",
			"Zaboravljena lozinka?",
			"Ovaj članak je dostupan samo pretplatnicima",
		},
		Misses: []string{
			"Пријава штете стигла је касно",
			"Лозинка логора је промењена",
			"Prijava štete stigla je kasno",
			"Lozinka logora je promenjena",
		},
	},
	{
		ID: "paywall-hr", Lang: "hr", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Prijava",
			"Zaboravljena lozinka?",
			"Ovaj članak dostupan je samo pretplatnicima",
		},
		Misses: []string{
			"Prijava štete stigla je kasno",
			"Lozinka logora je promijenjena",
		},
	},
	{
		ID: "paywall-sl", Lang: "sl", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Prijava",
			"Pozabljeno geslo?",
			"Članek je na voljo samo naročnikom",
		},
		Misses: []string{
			"Prijava škode je prišla pozno",
			"Geslo tabora so zamenjali",
		},
	},
	{
		ID: "paywall-uk", Lang: "uk", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Увійти",
			"Забули пароль?",
			"Цей матеріал доступний лише передплатникам",
		},
		Misses: []string{
			"Вхід у гавань закрила крига",
			"Пароль табору змінили",
		},
	},
	{
		ID: "paywall-az", Lang: "az", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Daxil ol",
			"Şifrəni unutmusunuz?",
			"Bu məqalə yalnız abunəçilər üçündür",
		},
		Misses: []string{
			"Daxil olan gəmi yük gətirmişdi",
			"Şifrəni kimsə bilmirdi",
		},
	},
	{
		ID: "paywall-kk", Lang: "kk", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Кіру",
			"Құпия сөзді ұмыттыңыз ба?",
			"Бұл материал тек жазылушыларға арналған",
		},
		Misses: []string{
			"Кіру ақысы қымбат еді",
			"Құпия сөз ауысты",
		},
	},
	{
		ID: "paywall-ka", Lang: "ka", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"შესვლა",
			"დაგავიწყდა პაროლი?",
			"სტატია ხელმისაწვდომია მხოლოდ გამომწერებისთვის",
		},
		Misses: []string{
			"შესვლა ნავსადგურში აიკრძალა",
			"პაროლი ბანაკისა შეცვალეს",
		},
	},
	{
		ID: "paywall-hy", Lang: "hy", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Մուտք",
			"Մոռացե՞լ եք գաղտնաբառը",
			"Այս նյութը հասանելի է միայն բաժանորդներին",
		},
		Misses: []string{
			"Մուտքը նավահանգիստ արգելվեց",
			"Գաղտնաբառը ճամբարի փոխվեց",
		},
	},
	{
		ID: "gallery-en", Lang: "en", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Image 3 of 12",
			"Show caption",
			"Play video",
			"0:00 / 2:31",
		},
		Misses: []string{
			"Images of the storm shocked viewers",
			"Play resumed after lunch",
		},
	},
	{
		ID: "gallery-mul", Lang: "mul", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Bild 3 von 12",
			"Agrandir l’image",
			"Смотреть видео",
			"点击查看大图",
			"写真を拡大",
			"Δείτε τις φωτογραφίες",
			"Αναπαραγωγή βίντεο",
			"Fotoğraf 1 / 12",
			"Videoyu izle",
			"Foto 1 z 12",
			"Přehrát video",
		},
		Misses: []string{
			"Bilder aus dem Archiv zeigen den Hafen",
			"Ampliar el puerto cuesta dos millones",
			"Galeria była latami zamknięta",
			"Zdjęcie wisiało na ścianie",
			"Галерея закрылась на ремонт",
			"Фото висело на стене",
			"Γκαλερί έμεινε χρόνια κλειστή",
			"Βίντεο γύρισαν στην ακτή",
			"Galeri yıllarca kapalı kaldı",
			"Video kıyıda çekildi",
			"Galerie byla léta zavřená",
			"Video natočili na břehu",
		},
	},
	{
		ID: "gallery-sk", Lang: "sk", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Foto 1 z 12",
			"Prehrať video",
		},
		Misses: []string{
			"Galéria bola roky zatvorená",
			"Video natočili na brehu",
		},
	},
	{
		ID: "gallery-hu", Lang: "hu", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Galéria megtekintése",
			"3 / 12 kép",
			"Kép nagyítása",
			"Videó lejátszása",
		},
		Misses: []string{
			"Képek borították a falat",
			"A videót a parton vették fel",
		},
	},
	{
		ID: "gallery-ar", Lang: "ar", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"صورة 1 من 12",
			"تشغيل الفيديو",
		},
		Misses: []string{
			"صورة من طفولته بقيت عنده",
			"فيديو الحادث انتشر سريعًا",
		},
	},
	{
		ID: "gallery-fa", Lang: "fa", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"عکس 1 از 12",
			"پخش ویدیو",
		},
		Misses: []string{
			"عکس او را در روزنامه چاپ کردند",
			"ویدیو در بندر ضبط شد",
		},
	},
	{
		ID: "gallery-he", Lang: "he", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"תמונה 1 מתוך 12",
			"הפעל סרטון",
		},
		Misses: []string{
			"תמונה אחת מתוך הספר נעלמה",
			"הווידאו צולם בחוף",
		},
	},
	{
		ID: "gallery-ro", Lang: "ro", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Foto 1 din 12",
			"Vezi galeria foto",
		},
		Misses: []string{
			"Galeria a fost închisă de poliție",
			"Imaginea lui a rămas pe zid",
		},
	},
	{
		ID: "gallery-bg", Lang: "bg", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Снимка 1 от 12",
			"Пусни видеото",
		},
		Misses: []string{
			"Галерията беше затворена от полицията",
			"Видеото беше заснето на брега",
		},
	},
	{
		ID: "gallery-sr", Lang: "sr", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Фото 1 од 12",
			"Пусти видео",
			"Foto 1 od 12",
			"Pusti video",
		},
		Misses: []string{
			"Галерија је била затворена годинама",
			"Видео сам га на кеју",
			"Galerija je bila zatvorena godinama",
			"Video sam ga na keju",
		},
	},
	{
		ID: "gallery-hr", Lang: "hr", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Foto 1 od 12",
			"Pokreni video",
		},
		Misses: []string{
			"Galerija je bila zatvorena godinama",
			"Slika je visjela na zidu luke",
		},
	},
	{
		ID: "gallery-sl", Lang: "sl", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Slika 1 od 12",
			"Predvajaj video",
		},
		Misses: []string{
			"Galerija je bila leta zaprta",
			"Slika je visela na zidu pristanišča",
		},
	},
	{
		ID: "gallery-uk", Lang: "uk", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Фото 1 з 12",
			"Дивитися відео",
		},
		Misses: []string{
			"Галерея була зачинена роками",
			"Відео зняли на березі",
		},
	},
	{
		ID: "gallery-az", Lang: "az", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Foto 1 / 12",
			"Videonu izlə",
		},
		Misses: []string{
			"Qalereya illərlə bağlı qaldı",
			"Video sahildə çəkilib, dedi polis",
		},
	},
	{
		ID: "gallery-kk", Lang: "kk", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Фото 1 / 12",
			"Видеоны көру",
		},
		Misses: []string{
			"Галерея жылдар бойы жабық болды",
			"Видео жағада түсірілген еді",
		},
	},
	{
		ID: "gallery-ka", Lang: "ka", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"ფოტო 1 / 12",
			"ვიდეოს ნახვა",
		},
		Misses: []string{
			"გალერეა წლობით დაკეტილი იყო",
			"ვიდეო ნაპირზე გადაიღეს",
		},
	},
	{
		ID: "gallery-hy", Lang: "hy", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Լուսանկար 1 / 12",
			"Դիտել տեսանյութը",
		},
		Misses: []string{
			"Պատկերասրահը տարիներով փակ էր",
			"Տեսանյութը ափին էին նկարել",
		},
	},
	{
		ID: "shop-mul", Lang: "mul", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Add to cart",
			"In den Warenkorb",
			"Ajouter au panier",
			"Dodaj do koszyka",
			"В корзину",
			"Добавить в корзину",
			"Προσθήκη στο καλάθι",
			"Δωρεάν μεταφορικά",
			"Sepete ekle",
			"Ücretsiz kargo",
			"Do košíku",
			"Doprava zdarma nad 999 Kč",
		},
		Misses: []string{
			"Carts rolled down the hill",
			"Buying now means debt",
			"Koszyk z rybami był ciężki",
			"Kup chleb w drodze, poprosiła",
			"Корзина с рыбой была тяжёлой",
			"Купить лодку он не смог",
			"Καλάθι με ψάρια κουβαλούσε",
			"Διαθέσιμο δωμάτιο δεν υπήρχε",
			"Sepet balıkla doluydu",
			"Fiyat yükseldi geçen ay",
			"Košík s rybami byl těžký",
			"Na skladě zůstaly dva čluny",
		},
	},
	{
		ID: "shop-sk", Lang: "sk", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Do košíka",
			"Doprava zadarmo nad 40 €",
		},
		Misses: []string{
			"Košík s rybami bol ťažký",
			"Na sklade zostali dva člny",
		},
	},
	{
		ID: "shop-hu", Lang: "hu", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Kosárba",
			"Kosárba teszem",
			"Ingyenes szállítás 15 000 Ft felett",
			"Raktáron",
		},
		Misses: []string{
			"Kosárban hozta a halat",
			"Vásárlás helyett horgászott",
		},
	},
	{
		ID: "shop-ar", Lang: "ar", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"أضف إلى السلة",
			"شحن مجاني للطلبات فوق 200",
		},
		Misses: []string{
			"سلة السمك كانت ثقيلة",
			"متوفر في البلدة طبيب واحد",
		},
	},
	{
		ID: "shop-fa", Lang: "fa", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"افزودن به سبد خرید",
			"ارسال رایگان",
		},
		Misses: []string{
			"سبد ماهی سنگین بود",
			"قیمت نان بالا رفت",
		},
	},
	{
		ID: "shop-he", Lang: "he", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"הוספה לסל",
			"משלוח חינם בקנייה מעל 200",
		},
		Misses: []string{
			"סל הדגים היה כבד",
			"במלאי המחסן נותרו רק חבלים",
		},
	},
	{
		ID: "shop-ro", Lang: "ro", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Adaugă în coș",
			"Livrare gratuită peste 200 lei",
		},
		Misses: []string{
			"Coșul cu pește era greu",
			"În stoc la han rămăseseră două paturi",
		},
	},
	{
		ID: "shop-bg", Lang: "bg", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Добави в количката",
			"Безплатна доставка над 50 лв.",
		},
		Misses: []string{
			"Количката с риба беше тежка",
			"В наличност останаха две лодки и въже",
		},
	},
	{
		ID: "shop-sr", Lang: "sr", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Додај у корпу",
			"Бесплатна достава преко 3.000 динара",
			"Dodaj u korpu",
			"Besplatna dostava preko 3.000 dinara",
		},
		Misses: []string{
			"Корпа с рибом била је тешка",
			"На стању су остала два чамца",
			"Korpa s ribom bila je teška",
			"Na stanju su ostala dva čamca",
		},
	},
	{
		ID: "shop-hr", Lang: "hr", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Dodaj u košaricu",
			"Besplatna dostava iznad 40 €",
		},
		Misses: []string{
			"Košarica s ribom bila je teška",
			"Na zalihi su ostala dva čamca i uže",
		},
	},
	{
		ID: "shop-sl", Lang: "sl", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Dodaj v košarico",
			"Brezplačna dostava nad 40 €",
		},
		Misses: []string{
			"Košarica z ribami je bila težka",
			"Na zalogi sta ostala dva čolna in vrv",
		},
	},
	{
		ID: "shop-uk", Lang: "uk", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Додати в кошик",
			"Безкоштовна доставка від 1000 грн",
		},
		Misses: []string{
			"Кошик із рибою був важкий",
			"В наявності лишилися два човни",
		},
	},
	{
		ID: "shop-az", Lang: "az", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Səbətə əlavə et",
			"Pulsuz çatdırılma",
		},
		Misses: []string{
			"Səbət balıqla dolu idi",
			"Qiymət qalxmışdı",
		},
	},
	{
		ID: "shop-kk", Lang: "kk", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Себетке қосу",
			"Тегін жеткізу",
		},
		Misses: []string{
			"Себет балыққа толы еді",
			"Бағасы өсіп кетті",
		},
	},
	{
		ID: "shop-ka", Lang: "ka", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"კალათაში დამატება",
			"უფასო მიწოდება",
		},
		Misses: []string{
			"კალათა თევზით იყო სავსე",
			"ფასი გაიზარდა",
		},
	},
	{
		ID: "shop-hy", Lang: "hy", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Ավելացնել զամբյուղ",
			"Անվճար առաքում",
		},
		Misses: []string{
			"Զամբյուղը ձկով էր լի",
			"Գինը բարձրացավ",
		},
	},
	{
		ID: "byline-en", Lang: "en", Group: Byline, Verdict: doc.Drop, MaxWords: 14, Place: Head, Shape: bylineEN,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"By Ada Quill",
			"BY ADA QUILL AND TOM REED",
			"Written by Ada Quill",
			"Posted by admin",
			"by Ada Quill | 3 May 2020",
			"Story by Ada Quill",
		},
		Misses: []string{
			"By the time they came, the ship was gone.",
			"By July",
			"Byline",
		},
	},
	{
		ID: "byline-mul", Lang: "mul", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Autor: Ada Feder",
			"Écrit par Ada Plume",
			"Tekst: Ada Pióro",
			"Автор: Ада Перо",
			"Текст: Ада Перо",
			"责任编辑：王羽",
			"作者：王羽",
			"Γράφει ο Νίκος Πένας",
			"Συντάκτης: Άντα Πένα",
			"Yazan: Ada Kalem",
			"Haber: Deniz Liman",
			"Autor: Ada Perová",
			"Text: Jan Přístav",
		},
		Misses: []string{
			"Autorität fehlte ihm",
			"Auteur de trois romans, il vit à Brest",
			"Autor przyjechał pociągiem",
			"Автор приехал поездом",
			"Текст клятвы переписали дважды",
			"作者坦言，创作并不容易",
			"Γράφει γράμματα όταν βρέχει",
			"Ο συντάκτης έφτασε με τρένο",
			"Yazar trenle geldi",
			"Haber merkezinden çıkan adam sustu",
			"Autor přijel vlakem",
			"Text písně přepsali dvakrát",
		},
	},
	{
		ID: "byline-sk", Lang: "sk", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Autor: Ada Perová",
			"Napísal: Ján Prístav",
		},
		Misses: []string{
			"Autor prišiel vlakom",
			"Text piesne prepísali dvakrát",
		},
	},
	{
		ID: "byline-hu", Lang: "hu", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Írta: Toll Ada",
			"Szerző: Toll Ada",
			"Szerkesztette: Nád Tamás",
		},
		Misses: []string{
			"Írt egy levelet a húgának",
			"Szerzőnk hajón érkezett",
		},
	},
	{
		ID: "byline-ar", Lang: "ar", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"كتبت: سلمى الدرويش",
			"بقلم: يوسف العطار",
		},
		Misses: []string{
			"كتبت له رسالة طويلة",
			"بقلم أزرق وقّع العقد",
		},
	},
	{
		ID: "byline-fa", Lang: "fa", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"نویسنده: آدا قلم",
			"گزارش از: مریم دریایی",
		},
		Misses: []string{
			"نویسنده در بندر زندگی می\u200cکرد",
			"مترجم حرفش را قطع کرد",
		},
	},
	{
		ID: "byline-he", Lang: "he", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"מאת: נועה ברקאי",
			"מאת נועה ברקאי",
		},
		Misses: []string{
			"מאת הנמל יצאו שתי ספינות ביום אחד, בלי שום אזהרה",
			"כתב מכתב לאחותו",
		},
	},
	{
		ID: "byline-ro", Lang: "ro", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Autor: Ada Pană",
			"De Ada Pană",
		},
		Misses: []string{
			"De mult nu mai trecuse vaporul pe aici",
			"Autor de romane, a murit la mare",
		},
	},
	{
		ID: "byline-bg", Lang: "bg", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Автор: Ада Перо",
			"Текст: М. Петрова",
		},
		Misses: []string{
			"Авторът пристигна с влака",
			"От пристанището излязоха два кораба",
		},
	},
	{
		ID: "byline-sr", Lang: "sr", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Аутор: М. Ранковић",
			"Пише: Ада Перић",
			"Autor: M. Ranković",
			"Piše: Ada Perić",
		},
		Misses: []string{
			"Пише писма кад пада киша",
			"Аутор је стигао возом",
			"Piše pisma kad pada kiša",
			"Autor je stigao vozom",
		},
	},
	{
		ID: "byline-hr", Lang: "hr", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Piše: Tonči Bralić",
			"Autor: Ada Perić",
		},
		Misses: []string{
			"Piše pisma kad pada kiša",
			"Autor je stigao vlakom",
		},
	},
	{
		ID: "byline-sl", Lang: "sl", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Piše: Ada Perko",
			"Avtor: T. Novak",
		},
		Misses: []string{
			"Piše pisma, kadar dežuje",
			"Avtor je prišel z vlakom",
		},
	},
	{
		ID: "byline-uk", Lang: "uk", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Автор: Олена Гнатюк",
			"Текст: А. Перо",
		},
		Misses: []string{
			"Автор приїхав поїздом",
			"Текст клятви переписали двічі",
		},
	},
	{
		ID: "byline-az", Lang: "az", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Müəllif: Ada Lələk",
			"Hazırladı: Leyla Dənizli",
		},
		Misses: []string{
			"Müəllif qatarla gəlmişdi",
			"Yazı masası köhnə idi",
		},
	},
	{
		ID: "byline-kk", Lang: "kk", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Автор: Ада Қаламова",
			"Дайындаған: А. Теңізбаев",
		},
		Misses: []string{
			"Автор пойызбен келді",
			"Мәтін екі рет жазылды",
		},
	},
	{
		ID: "byline-ka", Lang: "ka", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"ავტორი: ადა ფრთა",
			"მოამზადა: ნინო ზღვაძემ",
		},
		Misses: []string{
			"ავტორი მატარებლით ჩამოვიდა",
			"ტექსტი ორჯერ გადაწერეს",
		},
	},
	{
		ID: "byline-hy", Lang: "hy", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Հեղինակ՝ Ադա Գրիչ",
			"Պատրաստեց՝ Նարե Ծովյան",
		},
		Misses: []string{
			"Հեղինակը գնացքով եկավ",
			"Տեքստը երկու անգամ գրեցին",
		},
	},
	{
		ID: "date-mul", Lang: "mul", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge, Shape: dateLine,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"May 3, 2020",
			"3. Mai 2020, 14:05 Uhr",
			"2020-05-03 14:05",
			"Published: 3 May 2020 10:05 GMT",
			"Updated 10:05 AM ET, Sun May 3, 2020",
			"3 mai 2020 à 10h05",
			"2020年5月3日 14:05",
			"5 hours ago",
			"3 мая 2020",
			"입력 2020.05.03 14:05",
		},
		Misses: []string{
			"In May 2020 the bridge fell.",
			"2020",
			"The 3rd of May, Goya's picture",
		},
	},
	{
		ID: "published-mul", Lang: "mul", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Published on Tuesday",
			"Veröffentlicht am 3. Mai",
			"Publié le 3 mai 2020 à 10:05",
			"Data publikacji: 14 kwietnia 2021",
			"Опубликовано: 3 мая 2020",
			"Обновлено: 3 мая 2020, 14:05",
			"发布时间：2020-05-03",
			"Δημοσίευση: 14 Απριλίου 2021, 09:30",
			"Τελευταία ενημέρωση: 14:05",
			"Yayınlanma: 14 Nisan 2021 - 09:30",
			"Son güncelleme: 14:05",
			"Publikováno: 14. dubna 2021, 09:30",
			"Aktualizováno 14:05",
		},
		Misses: []string{
			"Publishing on paper ended",
			"Standing ovations followed",
			"Data ślubu się zbliżała",
			"Дата свадьбы приближалась",
			"Добавили соли и перца",
			"更新换代的设备投入使用",
			"Ημερομηνία γάμου πλησίαζε",
			"Πριν 3 ώρες έφυγε το πλοίο",
			"Tarih öğretmeni hastalandı",
			"Yayınlanan mektup herkesi şaşırttı",
			"Datum svatby se blížilo",
			"Zveřejněné dopisy vzbudily rozruch",
		},
	},
	{
		ID: "published-sk", Lang: "sk", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Publikované: 14. apríla 2021, 09:30",
			"Aktualizované: 14:05",
		},
		Misses: []string{
			"Dátum svadby sa blížil",
			"Uverejnené listy vzbudili rozruch",
		},
	},
	{
		ID: "published-hu", Lang: "hu", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Megjelent: 2020. május 3.",
			"Közzétéve: 2020.05.03. 14:05",
			"Utolsó frissítés: tegnap, 14:05",
		},
		Misses: []string{
			"Megjelent a hídon egy őr",
			"Frissítőket osztottak a nézőknek",
		},
	},
	{
		ID: "published-ar", Lang: "ar", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"نشر في: 14 أبريل 2021",
			"آخر تحديث: 14 أبريل 2021 - 11:00",
		},
		Misses: []string{
			"نشر في الصحيفة أول قصصه",
			"تاريخ المدينة قديم",
		},
	},
	{
		ID: "published-fa", Lang: "fa", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"تاریخ انتشار: 14 فروردین 1400",
			"آخرین به\u200cروزرسانی: 1400/02/03",
		},
		Misses: []string{
			"تاریخ انتشار کتاب عقب افتاد",
			"زمان رفتن رسید",
		},
	},
	{
		ID: "published-he", Lang: "he", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"פורסם: 02.05.2021, 08:20",
			"עודכן לאחרונה: 14:05",
		},
		Misses: []string{
			"פורסם כי הספינה אבדה",
			"עודכן החוק בקיץ",
		},
	},
	{
		ID: "published-ro", Lang: "ro", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Publicat: 14 aprilie 2021, 09:30",
			"Actualizat la 14:05",
		},
		Misses: []string{
			"Publicat postum, romanul a avut succes",
			"Data viitoare va veni cu trenul",
		},
	},
	{
		ID: "published-bg", Lang: "bg", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Публикувано: 14 април 2021 г., 09:30",
			"Последна актуализация: 14:05",
		},
		Misses: []string{
			"Публикувано посмъртно, писмото изненада всички",
			"Обновен беше и кеят",
		},
	},
	{
		ID: "published-sr", Lang: "sr", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Објављено: 14. април 2021. 09:30",
			"Последња измена: 14:05",
			"Objavljeno: 14. april 2021. 09:30",
			"Poslednja izmena: 14:05",
		},
		Misses: []string{
			"Објављено постхумно, писмо је изненадило све",
			"Датум венчања био је близу",
			"Objavljeno posthumno, pismo je iznenadilo sve",
			"Datum venčanja bio je blizu",
		},
	},
	{
		ID: "published-hr", Lang: "hr", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Objavljeno: 11. ožujka 2019. u 10:22",
			"Zadnja izmjena: 14:05",
		},
		Misses: []string{
			"Objavljeno posthumno, pismo je iznenadilo sve",
			"Datum vjenčanja bio je blizu",
		},
	},
	{
		ID: "published-sl", Lang: "sl", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Objavljeno: 11. marca 2019 ob 10:22",
			"Zadnja sprememba: 14:05",
		},
		Misses: []string{
			"Objavljeno po smrti, pismo je presenetilo vse",
			"Datum poroke je bil blizu",
		},
	},
	{
		ID: "published-uk", Lang: "uk", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Опубліковано: 22 липня 2020, 11:45",
			"Оновлено: 14:05",
		},
		Misses: []string{
			"Опубліковано посмертно, лист здивував усіх",
			"Дата весілля наближалася",
		},
	},
	{
		ID: "published-az", Lang: "az", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Dərc olunub: 14 aprel 2021, 09:30",
			"Son yenilənmə: 14:05",
		},
		Misses: []string{
			"Dərc olunan məktub hamını təəccübləndirdi",
			"Tarix müəllimi xəstələndi",
		},
	},
	{
		ID: "published-kk", Lang: "kk", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Жарияланды: 14 сәуір 2021, 09:30",
			"Жаңартылды: 14:05",
		},
		Misses: []string{
			"Жарияланды деген хабар шықты кешке",
			"Күні кеше ғана кетті",
		},
	},
	{
		ID: "published-ka", Lang: "ka", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"გამოქვეყნებულია: 14 აპრილი 2021, 09:30",
			"განახლდა: 14:05",
		},
		Misses: []string{
			"გამოქვეყნდა თუ არა, რომანი გაიყიდა",
			"თარიღი ქორწილისა ახლოვდებოდა",
		},
	},
	{
		ID: "published-hy", Lang: "hy", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Հրապարակվել է՝ 14 ապրիլի 2021, 09:30",
			"Թարմացվել է՝ 14:05",
		},
		Misses: []string{
			"Հրապարակվել է միայն մեկ գիրք",
			"Ամսաթիվը հարսանիքի մոտ էր",
		},
	},
	{
		ID: "read-time-mul", Lang: "mul", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"5 min read",
			"Lesezeit: 4 Minuten",
			"Temps de lecture : 3 min",
			"Время чтения: 2 мин",
			"Χρόνος ανάγνωσης: 4 λεπτά",
			"Okuma süresi: 4 dakika",
			"Doba čtení: 4 minuty",
			"3 min. čtení",
		},
		Misses: []string{
			"5 minutes later it sank",
			"Lesezeitschriften sind selten",
			"3 minuty później zatonął",
			"3 минуты спустя он утонул",
			"Χρόνος δεν του έμενε για ανάγνωση",
			"3 λεπτά αργότερα βυθίστηκε",
			"Okuma sevgisi çocukluktan gelir",
			"3 dakika sonra gemi battı",
			"Dobu čtení strávil v posteli",
			"3 minuty nato se potopil",
		},
	},
	{
		ID: "read-time-sk", Lang: "sk", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Čas čítania: 4 minúty",
			"3 min. čítania",
		},
		Misses: []string{
			"Čas čítania novín bol posvätný",
			"3 minúty nato sa potopil",
		},
	},
	{
		ID: "read-time-hu", Lang: "hu", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Olvasási idő: 4 perc",
			"3 perc olvasás",
		},
		Misses: []string{
			"Olvasás közben aludt el",
			"4 perc múlva elsüllyedt",
		},
	},
	{
		ID: "read-time-ar", Lang: "ar", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"وقت القراءة: 4 دقائق",
			"3 دقائق للقراءة",
		},
		Misses: []string{
			"وقت القراءة عنده قبل النوم",
			"3 دقائق فصلت بين السفينتين",
		},
	},
	{
		ID: "read-time-fa", Lang: "fa", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"زمان مطالعه: 4 دقیقه",
			"3 دقیقه مطالعه",
		},
		Misses: []string{
			"زمان مطالعه او پیش از خواب بود",
			"3 دقیقه بعد کشتی غرق شد",
		},
	},
	{
		ID: "read-time-he", Lang: "he", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"זמן קריאה: 4 דקות",
			"3 דקות קריאה",
		},
		Misses: []string{
			"זמן קריאה שבו לא הפריעו לו היה נדיר",
			"3 דקות אחר כך טבעה",
		},
	},
	{
		ID: "read-time-ro", Lang: "ro", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Timp de citire: 4 minute",
			"3 min de citit",
		},
		Misses: []string{
			"Timp de citire nu avea, muncea zi și noapte",
			"3 minute mai târziu s-a scufundat",
		},
	},
	{
		ID: "read-time-bg", Lang: "bg", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Време за четене: 4 минути",
			"3 мин. четене",
		},
		Misses: []string{
			"Време за четене не му оставаше",
			"3 минути по-късно потъна",
		},
	},
	{
		ID: "read-time-sr", Lang: "sr", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Време читања: 4 минута",
			"3 мин читања",
			"Vreme čitanja: 4 minuta",
			"3 min čitanja",
		},
		Misses: []string{
			"Време читања новина било је свето",
			"3 минута касније потонула је",
			"Vreme čitanja novina bilo je sveto",
			"3 minuta kasnije potonula je",
		},
	},
	{
		ID: "read-time-hr", Lang: "hr", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Vrijeme čitanja: 4 minute",
			"3 min čitanja",
		},
		Misses: []string{
			"Vrijeme čitanja novina bilo je sveto",
			"3 minute poslije potonuo je",
		},
	},
	{
		ID: "read-time-sl", Lang: "sl", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Čas branja: 4 min",
			"3 min branja",
		},
		Misses: []string{
			"Čas branja časopisov je bil svet",
			"3 minute pozneje je potonil",
		},
	},
	{
		ID: "read-time-uk", Lang: "uk", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Час читання: 4 хв",
			"3 хв на читання",
		},
		Misses: []string{
			"Час читання листів був святим",
			"3 хвилини потому він потонув",
		},
	},
	{
		ID: "read-time-az", Lang: "az", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Oxuma müddəti: 4 dəqiqə",
			"3 dəqiqə oxu",
		},
		Misses: []string{
			"Oxuma vərdişi uşaqlıqdan gəlir",
			"3 dəqiqə sonra gəmi batdı",
		},
	},
	{
		ID: "read-time-kk", Lang: "kk", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Оқу уақыты: 4 минут",
			"3 минут оқу",
		},
		Misses: []string{
			"Оқу үйден басталады",
			"3 минуттан кейін батты",
		},
	},
	{
		ID: "read-time-ka", Lang: "ka", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"კითხვის დრო: 4 წუთი",
			"3 წუთის საკითხავი",
		},
		Misses: []string{
			"კითხვის სიყვარული ბავშვობიდან მოჰყვა",
			"3 წუთის შემდეგ ჩაიძირა",
		},
	},
	{
		ID: "read-time-hy", Lang: "hy", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Ընթերցման ժամանակը՝ 4 րոպե",
			"3 րոպե ընթերցում",
		},
		Misses: []string{
			"Ընթերցման սերը մանկությունից էր",
			"3 րոպե անց նավը սուզվեց",
		},
	},
	{
		ID: "source-mul", Lang: "mul", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Source: Harbour Press",
			"Reporting by Ada Quill; editing by Tom Reed",
			"Quelle: Hafenpresse",
			"Źródło: Gazeta Portowa",
			"Источник: Портовые вести",
			"Источник: ТАСС",
			"来源：港口日报",
			"Πηγή: ΑΠΕ-ΜΠΕ",
			"Με πληροφορίες από ΑΠΕ-ΜΠΕ",
			"Kaynak: AA",
			"Zdroj: Přístavní noviny",
			"Zdroj: ČTK",
		},
		Misses: []string{
			"Sources close to the owner spoke",
			"Quellen in der Stadt sprudeln",
			"Źródło wody wyschło",
			"Źródła w rządzie mówią, że statek się spóźnia",
			"Источник воды высох",
			"Источники в правительстве говорят, что судно опаздывает",
			"来自港口的消息",
			"Πηγή του νερού στέρεψε",
			"Πηγές της κυβέρνησης λένε ότι το πλοίο αργεί",
			"Kaynaklar geminin geciktiğini söylüyor",
			"Kaynak suyu kurudu",
			"Zdroje z vlády říkají, že loď má zpoždění",
			"Zdroj vody vyschl",
		},
	},
	{
		ID: "bio-en", Lang: "en", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"About the author",
			"Ada Quill is a freelance writer in Leith.",
			"She can be reached at desk@quay.example",
			"Got a tip? Write to us",
		},
		Misses: []string{
			"The author of the law resigned",
			"Tell me a tip, he begged",
		},
	},
	{
		ID: "bio-mul", Lang: "mul", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Über den Autor",
			"À propos de l’auteur",
			"Wszystkie artykuły autora",
			"Об авторе",
			"Все статьи автора",
			"作者简介：王羽，记者",
			"Σχετικά με τον συντάκτη",
			"Yazarın tüm yazıları",
			"O autorovi",
			"Všechny články autora",
		},
		Misses: []string{
			"Der Autorin fehlte das Geld",
			"O autorze nic nie wiedziano",
			"Autor przyjechał pociągiem",
			"О авторитете судьи спорили",
			"Об авторе ничего не знали",
			"Автор приехал поездом",
			"Σχετικά με τον καιρό δεν ειπώθηκε λέξη",
			"Ο συντάκτης έφτασε με τρένο",
			"Yazar hakkında kimse bir şey bilmiyordu o gün",
			"Yazar trenle geldi",
			"O autorovi se nevědělo nic",
			"Autor přijel vlakem",
		},
	},
	{
		ID: "email-phone-mul", Lang: "mul", Group: Bio, Verdict: doc.Neutral, MaxWords: 14, Place: Edge, Shape: address,
		Reason: "a mail address or a handle in a short line is how to reach the writer; in an article it may be a fact",
		Hits: []string{
			"ada@quay.example",
			"Twitter: @adaquill",
			"Ada Quill, ada@quay.example",
		},
		Misses: []string{
			"Meet us @ noon",
			"The sign read a@ b",
		},
	},
	{
		ID: "bio-sk", Lang: "sk", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"O autorovi",
			"Všetky články autora",
		},
		Misses: []string{
			"O autorovi sa nevedelo nič",
			"Autor prišiel vlakom",
		},
	},
	{
		ID: "bio-hu", Lang: "hu", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"A szerzőről",
			"A szerző összes cikke",
			"Sajtókapcsolat: Toll Ada",
		},
		Misses: []string{
			"A szerző hajón érkezett",
			"A szerzőről szóló film unalmas",
		},
	},
	{
		ID: "bio-ar", Lang: "ar", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"عن الكاتب",
			"للتواصل مع الكاتب: ada@quay.example",
		},
		Misses: []string{
			"عن الكاتب قيل الكثير بعد موته بأعوام",
			"الكاتب وصل بالقطار",
		},
	},
	{
		ID: "bio-fa", Lang: "fa", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"درباره نویسنده",
			"همه نوشته\u200cهای آدا قلم",
		},
		Misses: []string{
			"درباره نویسنده کسی چیزی نمی\u200cدانست",
			"نویسنده با قطار رسید",
		},
	},
	{
		ID: "bio-he", Lang: "he", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"אודות הכותב",
			"לכל הכתבות של נועה ברקאי",
		},
		Misses: []string{
			"על הכותב לא נודע דבר",
			"הכותב הגיע ברכבת",
		},
	},
	{
		ID: "bio-ro", Lang: "ro", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Despre autor",
			"Toate articolele scrise de Ada Pană",
		},
		Misses: []string{
			"Despre autor nu se știa nimic",
			"Autorul a sosit cu trenul",
		},
	},
	{
		ID: "bio-bg", Lang: "bg", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"За автора",
			"Всички статии от Ада Перо",
		},
		Misses: []string{
			"За автора не се знаеше нищо",
			"Авторът пристигна с влака",
		},
	},
	{
		ID: "bio-sr", Lang: "sr", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"О аутору",
			"Сви чланци аутора",
			"O autoru",
			"Svi članci autora",
		},
		Misses: []string{
			"О аутору се није знало ништа",
			"Аутор је стигао возом",
			"O autoru se nije znalo ništa",
			"Autor je stigao vozom",
		},
	},
	{
		ID: "bio-hr", Lang: "hr", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"O autoru",
			"Svi članci autora",
		},
		Misses: []string{
			"O autoru se nije znalo ništa",
			"Autor je stigao vlakom",
		},
	},
	{
		ID: "bio-sl", Lang: "sl", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"O avtorju",
			"Vsi članki avtorja",
		},
		Misses: []string{
			"O avtorju se ni vedelo nič",
			"Avtor je prišel z vlakom",
		},
	},
	{
		ID: "bio-uk", Lang: "uk", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Про автора",
			"Усі матеріали автора",
		},
		Misses: []string{
			"Про автора нічого не знали",
			"Автор приїхав поїздом",
		},
	},
	{
		ID: "bio-az", Lang: "az", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Müəllif haqqında",
			"Müəllifin bütün yazıları",
		},
		Misses: []string{
			"Müəllif haqqında heç nə məlum deyildi dünən axşama qədər",
			"Müəllif qatarla gəlmişdi",
		},
	},
	{
		ID: "bio-kk", Lang: "kk", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Автор туралы",
			"Автордың барлық мақалалары",
		},
		Misses: []string{
			"Автор туралы ештеңе белгісіз еді",
			"Автор пойызбен келді",
		},
	},
	{
		ID: "bio-ka", Lang: "ka", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"ავტორის შესახებ",
			"ავტორის ყველა სტატია",
		},
		Misses: []string{
			"ავტორის შესახებ არაფერი იცოდნენ",
			"ავტორი მატარებლით ჩამოვიდა",
		},
	},
	{
		ID: "bio-hy", Lang: "hy", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Հեղինակի մասին",
			"Հեղինակի բոլոր հոդվածները",
		},
		Misses: []string{
			"Հեղինակի մասին ոչինչ հայտնի չէր",
			"Հեղինակը գնացքով եկավ",
		},
	},
	{
		ID: "url-mul", Lang: "mul", Group: Source, Verdict: doc.Neutral, MaxWords: 12, Shape: bareURL,
		Reason: "nothing but an address of the web",
		Hits: []string{
			"https://quay.example/news/1",
			"www.quay.example",
			"Link: https://quay.example/a",
		},
		Misses: []string{
			"The site https://quay.example tells how the old harbour was built",
			"www",
		},
	},
	{
		ID: "source-sk", Lang: "sk", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Zdroj: Prístavné noviny",
			"Zdroj: TASR",
		},
		Misses: []string{
			"Zdroje z vlády hovoria, že loď mešká",
			"Zdroj vody vyschol",
		},
	},
	{
		ID: "source-hu", Lang: "hu", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Forrás: Kikötői Hírlap",
			"Forrás: MTI",
			"A cikk eredetileg itt jelent meg: kikoto.example",
		},
		Misses: []string{
			"Forrásunk szerint késik",
			"Források szerint a hajó lassú",
		},
	},
	{
		ID: "source-ar", Lang: "ar", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"المصدر: صحيفة المرفأ",
			"المصدر: وكالات",
		},
		Misses: []string{
			"المصدر الوحيد للماء بئر",
			"مصادر الخبر قالت إن السفينة تأخرت",
		},
	},
	{
		ID: "source-fa", Lang: "fa", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"منبع: روزنامه بندر",
			"منبع: ایسنا",
		},
		Misses: []string{
			"منبع آب خشک شد",
			"منابع خبری نزدیک به دولت گفتند",
		},
	},
	{
		ID: "source-he", Lang: "he", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"מקור: עיתון הנמל",
			"מקורות:",
		},
		Misses: []string{
			"מקור המים יבש",
			"מקורות בממשלה אמרו כי הספינה תאחר",
		},
	},
	{
		ID: "source-ro", Lang: "ro", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Sursa: Ziarul Portului",
			"Sursă: Agerpres",
		},
		Misses: []string{
			"Surse din guvern spun că vaporul întârzie",
			"Sursa apei a secat",
		},
	},
	{
		ID: "source-bg", Lang: "bg", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Източник: Пристанищни новини",
			"Източник: БТА",
		},
		Misses: []string{
			"Източници от правителството казаха, че корабът закъснява",
			"Източникът на вода пресъхна",
		},
	},
	{
		ID: "source-sr", Lang: "sr", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Извор: Лучке новости",
			"Извор: Танјуг",
			"Izvor: Lučke novosti",
			"Izvor: Tanjug",
		},
		Misses: []string{
			"Извори из владе кажу да брод касни",
			"Извор воде је пресушио",
			"Izvori iz vlade kažu da brod kasni",
			"Izvor vode je presušio",
		},
	},
	{
		ID: "source-hr", Lang: "hr", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Izvor: Lučke novosti",
			"Izvor: Hina",
		},
		Misses: []string{
			"Izvori iz vlade kažu da brod kasni",
			"Izvor vode je presušio",
		},
	},
	{
		ID: "source-sl", Lang: "sl", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Vir: Pristaniške novice",
			"Vir: STA",
		},
		Misses: []string{
			"Viri iz vlade pravijo, da ladja zamuja",
			"Vir vode je presahnil",
		},
	},
	{
		ID: "source-uk", Lang: "uk", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Джерело: Портові вісті",
			"Джерело: Укрінформ",
		},
		Misses: []string{
			"Джерела в уряді кажуть, що корабель спізнюється",
			"Джерело води висохло",
		},
	},
	{
		ID: "source-az", Lang: "az", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Mənbə: Liman xəbərləri",
			"Mənbə: AZƏRTAC",
		},
		Misses: []string{
			"Mənbələr gəminin gecikdiyini deyir",
			"Mənbə suyu qurudu",
		},
	},
	{
		ID: "source-kk", Lang: "kk", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Дереккөз: Порт жаңалықтары",
			"Дереккөзі: ҚазАқпарат",
		},
		Misses: []string{
			"Дереккөздер кеме кешігеді дейді",
			"Қайнар көзі құрғап қалды",
		},
	},
	{
		ID: "source-ka", Lang: "ka", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"წყარო: ნავსადგურის ამბები",
			"წყარო: ინტერპრესნიუსი",
		},
		Misses: []string{
			"წყაროების ცნობით, ხომალდი იგვიანებს",
			"წყარო დაშრა",
		},
	},
	{
		ID: "source-hy", Lang: "hy", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Աղբյուրը՝ Նավահանգստի լուրեր",
			"Աղբյուր՝ Արմենպրես",
		},
		Misses: []string{
			"Աղբյուրները հայտնում են, որ նավն ուշանում է",
			"Աղբյուրը ցամաքեց",
		},
	},
	{
		ID: "tags-mul", Lang: "mul", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Tags: quay, harbour, ships",
			"Filed Under: News",
			"Schlagworte: Hafen, Schiff",
			"Mots-clés : port, mer",
			"Tagi: port, morze",
			"Теги: порт, море",
			"标签：港口",
			"Ετικέτες: λιμάνι, θάλασσα",
			"Štítky: přístav, moře",
			"Klíčová slova: most, řeka",
		},
		Misses: []string{
			"Topic of the day was the weather",
			"Tagsüber blieb es still",
			"Tagi na ścianie zamalowano",
			"Temat rozmowy był morski",
			"Темы для разговора нашлись",
			"Тема разговора была морская",
			"Теги на стене закрасили",
			"Ετικέτες κόλλησαν στα κιβώτια",
			"Θέμα της συζήτησης ήταν η θάλασσα",
			"Etiketler kutulara yapıştırıldı",
			"Konu denizdi o akşam",
			"Štítky s cenou lepili na bedny",
			"Tématem rozhovoru bylo moře",
		},
	},
	{
		ID: "hashtags-mul", Lang: "mul", Group: Tags, Verdict: doc.Drop, MaxWords: 20, Place: Edge, Shape: hashtags,
		Reason: "a row of hashtags is a filing, not a sentence",
		Hits: []string{
			"#quay #harbour",
			"#港口 #海洋 #船",
		},
		Misses: []string{
			"#1 in the league",
			"The tag #quay was everywhere",
		},
	},
	{
		ID: "tags-glued-mul", Lang: "mul", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge, Shape: gluedTags,
		Reason: "what the piece is filed under, its label run into the first of a list",
		Hits: []string{
			"Tagsharbour news, quay, old ships, port of call",
		},
		Misses: []string{
			"Tagsüber blieb es still, nachts kamen Schiffe, und am Morgen, so hieß es, fuhren sie.",
			"Tagsale",
		},
	},
	{
		ID: "tags-sk", Lang: "sk", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Štítky: prístav, more",
			"Kľúčové slová: most, rieka",
		},
		Misses: []string{
			"Štítky s cenou lepili na debny",
			"Témou rozhovoru bolo more",
		},
	},
	{
		ID: "tags-hu", Lang: "hu", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Címkék: kikötő, tenger, hajó",
			"Kategória: Hírek",
			"Kulcsszavak: híd, folyó",
		},
		Misses: []string{
			"Címkéket ragasztottak a ládákra",
			"Témája a tenger volt",
		},
	},
	{
		ID: "tags-ar", Lang: "ar", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"الوسوم: ميناء، بحر",
			"كلمات مفتاحية: ميناء، سفن",
		},
		Misses: []string{
			"الكلمات التي قالها كانت قليلة",
			"القسم أمام القاضي واجب",
		},
	},
	{
		ID: "tags-fa", Lang: "fa", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"برچسب\u200cها: بندر، دریا",
			"کلید واژه\u200cها: کشتی",
		},
		Misses: []string{
			"برچسب قیمت را کندند",
			"موضوع درس دریا بود",
		},
	},
	{
		ID: "tags-he", Lang: "he", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"תגיות: נמל, ים",
			"תגים: ספינות",
		},
		Misses: []string{
			"תגיות מחיר הודבקו על הארגזים",
			"נושא הדיון היה הים",
		},
	},
	{
		ID: "tags-ro", Lang: "ro", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Etichete: port, mare",
			"Cuvinte cheie: pod, râu",
		},
		Misses: []string{
			"Etichete de preț au fost lipite pe lăzi",
			"Subiectul lui era marea",
		},
	},
	{
		ID: "tags-bg", Lang: "bg", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Етикети: пристанище, море",
			"Ключови думи: мост, река",
		},
		Misses: []string{
			"Етикети с цени лепяха по сандъците",
			"Темата му беше морето",
		},
	},
	{
		ID: "tags-sr", Lang: "sr", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Тагови: лука, море",
			"Кључне речи: мост, река",
			"Tagovi: luka, more",
			"Ključne reči: most, reka",
		},
		Misses: []string{
			"Тагови су исписани по зиду луке",
			"Тема разговора било је море",
			"Tagovi su ispisani po zidu luke",
			"Tema razgovora bilo je more",
		},
	},
	{
		ID: "tags-hr", Lang: "hr", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Tagovi: luka, more",
			"Ključne riječi: most, rijeka",
		},
		Misses: []string{
			"Tagovi su ispisani po zidu luke",
			"Tema razgovora bilo je more",
		},
	},
	{
		ID: "tags-sl", Lang: "sl", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Oznake: pristanišče, morje",
			"Ključne besede: most, reka",
		},
		Misses: []string{
			"Oznake na zidu pristanišča so zbledele",
			"Tema pogovora je bilo morje",
		},
	},
	{
		ID: "tags-uk", Lang: "uk", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Теги: порт, море",
			"Ключові слова: міст, річка",
		},
		Misses: []string{
			"Теги на стіні порту зафарбували",
			"Тема розмови була про море",
		},
	},
	{
		ID: "tags-az", Lang: "az", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Etiketlər: liman, dəniz",
			"Açar sözlər: körpü, çay",
		},
		Misses: []string{
			"Etiketləri qutulara yapışdırdılar",
			"Mövzu dəniz idi",
		},
	},
	{
		ID: "tags-kk", Lang: "kk", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Тегтер: порт, теңіз",
			"Кілт сөздер: көпір, өзен",
		},
		Misses: []string{
			"Тегтерді қораптарға жапсырды",
			"Тақырып теңіз туралы болды",
		},
	},
	{
		ID: "tags-ka", Lang: "ka", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"ტეგები: ნავსადგური, ზღვა",
			"საკვანძო სიტყვები: ხიდი, მდინარე",
		},
		Misses: []string{
			"ტეგები კედლიდან წაშალეს",
			"თემა ზღვა იყო",
		},
	},
	{
		ID: "tags-hy", Lang: "hy", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Պիտակներ՝ նավահանգիստ, ծով",
			"Բանալի բառեր՝ կամուրջ, գետ",
		},
		Misses: []string{
			"Պիտակները փակցրին արկղերին",
			"Թեման ծովն էր",
		},
	},
	{
		ID: "credit-en", Lang: "en", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Photo: Ada Quill",
			"Image credit: Harbour Press",
			"A gull on the quay. Ada Quill/Getty Images",
			"(Photo by Ada Quill)",
		},
		Misses: []string{
			"Photos by the dozen lay on the table for the judge to see, and he took his time with each one of them all day",
			"Credit rose by a tenth",
			"Pictures of home",
		},
	},
	{
		ID: "credit-mul", Lang: "mul", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Foto: Ada Feder",
			"Crédit photo : Ada Plume",
			"Fot. Ada Pióro",
			"Zdjęcie ilustracyjne",
			"Фото: Портовые вести",
			"Фото из архива",
			"图片来源：港口日报",
			"写真：港新聞",
			"사진=항구일보",
			"Φωτογραφία: Άντα Πένα",
			"Φωτογραφία αρχείου",
			"Fotoğraf: Ada Kalem",
			"Foto: AA",
			"Foto: Ada Perová",
			"Ilustrační foto",
		},
		Misses: []string{
			"Fotografen kamen in Scharen",
			"Zdjęcia wisiały na ścianie",
			"Obraz ojca został na ścianie",
			"Бильд снова вышел в срок",
			"Фото из детства у него не осталось совсем",
			"Снимок упал со стены",
			"写真家が亡くなった",
			"Φωτογραφίες κρέμονταν στον τοίχο",
			"Εικόνα του πατέρα έμεινε στον τοίχο",
			"Fotoğraflar duvarda asılıydı",
			"Resim babasından kaldı ona",
			"Fotografie visely na stěně",
			"Obraz otce zůstal na stěně",
		},
	},
	{
		ID: "credit-tail-mul", Lang: "mul", Group: Credit, Verdict: doc.Drop, MaxWords: 60, Shape: creditTail,
		Reason: "a sentence that ends in who took the picture is its caption; the picture is not in the text",
		Hits: []string{
			"A gull stands on the quay while the ships leave, one after the other, for the north. (Photo by Ada Quill/Getty Images)",
			"Der Hafen bei Nacht (Foto: dpa)",
		},
		Misses: []string{
			"The quay was closed on Monday, said the port. (Reuters)",
			"Meet the vendors (venue, photographer, florist)",
		},
	},
	{
		ID: "file-photo-en", Lang: "en", Group: Credit, Verdict: doc.Drop, MaxWords: 60, Shape: filePhoto,
		Reason: "it speaks of the picture that it stands under",
		Hits: []string{
			"In this May 3, 2020, file photo, ships wait in the harbour.",
		},
		Misses: []string{
			"In this town photos are rare.",
			"This handout will help you to write a review.",
		},
	},
	{
		ID: "credit-sk", Lang: "sk", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Foto: Ada Perová",
			"Zdroj foto: TASR",
			"Ilustračné foto",
		},
		Misses: []string{
			"Fotografie viseli na stene",
			"Obraz otca zostal na stene",
		},
	},
	{
		ID: "credit-hu", Lang: "hu", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Fotó: Toll Ada",
			"Fotó: MTI/Nád Tamás",
			"Borítókép: illusztráció",
			"A kép illusztráció",
		},
		Misses: []string{
			"Fotók lógtak a falon",
			"Képeket festett a kikötőről",
		},
	},
	{
		ID: "credit-ar", Lang: "ar", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"تصوير: سلمى الدرويش",
			"مصدر الصورة: غيتي",
			"صورة أرشيفية",
		},
		Misses: []string{
			"صورة أبيه معلقة على الجدار",
			"تصوير الفيلم استمر شهرين",
		},
	},
	{
		ID: "credit-fa", Lang: "fa", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"عکس: مریم دریایی",
			"منبع تصویر: گتی",
			"عکس آرشیوی است",
		},
		Misses: []string{
			"عکس پدر روی دیوار بود",
			"تصویر کشتی در آب پیدا بود",
		},
	},
	{
		ID: "credit-he", Lang: "he", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"צילום: נועה ברקאי",
			"קרדיט תמונה: שאטרסטוק",
		},
		Misses: []string{
			"צילום הסרט ארך חודשיים",
			"תמונה ישנה תלויה על הקיר",
		},
	},
	{
		ID: "credit-ro", Lang: "ro", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Foto: Ada Pană",
			"Sursa foto: Agerpres",
			"Fotografie cu rol ilustrativ",
		},
		Misses: []string{
			"Fotografii vechi atârnau pe zid",
			"Imagini din război îl bântuiau",
		},
	},
	{
		ID: "credit-bg", Lang: "bg", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Снимка: Ада Перо",
			"Снимки: БГНЕС",
			"Снимката е илюстративна",
		},
		Misses: []string{
			"Снимките висяха на стената",
			"Снимка от детството му остана",
		},
	},
	{
		ID: "credit-sr", Lang: "sr", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Фото: М. Ранковић",
			"Извор фотографије: Танјуг",
			"Илустрација",
			"Foto: M. Ranković",
			"Izvor fotografije: Tanjug",
			"Ilustracija",
		},
		Misses: []string{
			"Фотографије су висиле на зиду",
			"Илустрације ради, испричао је причу",
			"Fotografije su visile na zidu",
			"Ilustracije radi, ispričao je priču",
		},
	},
	{
		ID: "credit-hr", Lang: "hr", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Foto: Tonči Bralić",
			"Izvor fotografije: Hina",
			"Ilustracija",
		},
		Misses: []string{
			"Fotografije su visjele na zidu",
			"Ilustracije radi, ispričao je priču",
		},
	},
	{
		ID: "credit-sl", Lang: "sl", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Foto: Ada Perko",
			"Vir fotografije: STA",
			"Fotografija je simbolična",
		},
		Misses: []string{
			"Fotografije so visele na zidu",
			"Slika očeta je ostala na steni",
		},
	},
	{
		ID: "credit-uk", Lang: "uk", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Фото: Портові вісті",
			"Джерело фото: Укрінформ",
			"Фото ілюстративне",
		},
		Misses: []string{
			"Фото з дитинства в нього не лишилося",
			"Знімки висіли на стіні",
		},
	},
	{
		ID: "credit-az", Lang: "az", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Foto: Ada Lələk",
			"Foto arxivdən",
			"Şəkil illüstrativdir",
		},
		Misses: []string{
			"Şəkillər divardan asılmışdı",
			"Foto aparatını itirmişdi",
		},
	},
	{
		ID: "credit-kk", Lang: "kk", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Фото: Ада Қаламова",
			"Фото ашық дереккөзден алынды",
			"Көрнекі сурет",
		},
		Misses: []string{
			"Суреттер қабырғада ілулі тұрды",
			"Фото аппаратын жоғалтты",
		},
	},
	{
		ID: "credit-ka", Lang: "ka", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"ფოტო: ადა ფრთა",
			"ფოტო: არქივი",
			"საილუსტრაციო ფოტო",
		},
		Misses: []string{
			"ფოტო კედელზე ეკიდა",
			"სურათი მამისა კედელზე დარჩა",
		},
	},
	{
		ID: "credit-hy", Lang: "hy", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Լուսանկարը՝ Ադա Գրիչի",
			"Լուսանկարը՝ արխիվային",
			"Արխիվային լուսանկար",
		},
		Misses: []string{
			"Լուսանկարը պատին էր կախված",
			"Նկարը հոր մնաց պատին",
		},
	},
	{
		ID: "wiki-mul", Lang: "mul", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Printable version",
			"Diese Seite wurde zuletzt am 3. Mai 2020 um 14:05 Uhr bearbeitet.",
			"Pages liées",
			"リンク元",
			"Utskriftsvänlig version",
			"Z Wikipedie, otevřené encyklopedie",
		},
		Misses: []string{
			"Printable versions of the map cost more",
			"Permanent links between the towns",
			"Diese Seite der Stadt kennt kaum jemand",
			"Последнее изменение закона вступило в силу",
			"Случайная статья в газете всё изменила",
			"Son değişiklikler yasaya martta girdi",
			"Rastgele bir karşılaşma her şeyi çözdü",
			"Poslední změny zákona nabyly účinnosti",
			"Náhodný článek v novinách vše změnil",
		},
	},
	{
		ID: "blog-mul", Lang: "mul", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Comments feed",
			"Proudly powered by WordPress",
			"Visualizza il mio profilo completo",
			"Архив блога",
			"Nyare inlägg Äldre inlägg Startsida",
			"Äldre inlägg",
			"Sonraki Kayıt",
			"Archiv blogu",
		},
		Misses: []string{
			"Older posts of the fence had rotted",
			"Archivo del blogueo de la ciudad",
			"Старые сообщения приходили с моря",
			"Его блог стал книгой",
			"Näste man",
			"Daha yeni kayıtlar bulundu arşivde, dedi",
			"Bloğu kitap oldu",
			"Starší příspěvky do sbírky se ztratily",
			"Jeho blog se stal knihou",
		},
	},
	{
		ID: "nav-sk", Lang: "sk", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Domov",
			"Preskočiť na obsah",
			"Strana 2 z 7",
		},
		Misses: []string{
			"Domov sa vrátil až na jar",
			"Hľadanie člna trvalo tri dni",
		},
	},
	{
		ID: "wiki-sk", Lang: "sk", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Z Wikipédie, slobodnej encyklopédie",
			"Odkazy na túto stránku",
		},
		Misses: []string{
			"Posledné zmeny zákona nadobudli účinnosť",
			"Náhodná stránka denníka ho prekvapila",
		},
	},
	{
		ID: "blog-sk", Lang: "sk", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Staršie príspevky",
			"Archív blogu",
		},
		Misses: []string{
			"Staršie príspevky do zbierky sa stratili",
			"Jeho blog sa stal knihou",
		},
	},
	{
		ID: "nav-hu", Lang: "hu", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Főoldal",
			"Ugrás a tartalomhoz",
			"Vissza a tetejére",
			"2. oldal",
			"Keresés:",
		},
		Misses: []string{
			"Hazafelé tartott a hajó",
			"A keresés három napig tartott",
			"Sport közben sérült meg",
		},
	},
	{
		ID: "wiki-hu", Lang: "hu", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"A Wikipédiából, a szabad enciklopédiából",
			"Mi hivatkozik erre",
			"A lap utolsó módosítása: 2020. május 3., 14:05",
		},
		Misses: []string{
			"A lap szerkesztése éjfélig tartott",
			"Személyes okból mondott le",
		},
	},
	{
		ID: "blog-hu", Lang: "hu", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Újabb bejegyzés",
			"Régebbi bejegyzés Főoldal",
			"Teljes profil megtekintése",
			"Büszkén hajtja a WordPress",
		},
		Misses: []string{
			"Régebbi bejegyzésekből idézett a bíróságon",
			"Archívumok mélyén találta",
		},
	},
	{
		ID: "nav-ar", Lang: "ar", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"الرئيسية",
			"انتقل إلى المحتوى",
			"اتصل بنا",
		},
		Misses: []string{
			"الرئيسية في القصة فتاة صغيرة",
			"بحث الصيادون عن القارب أيامًا",
			"رياضة المشي تفيد القلب",
		},
	},
	{
		ID: "wiki-ar", Lang: "ar", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"من ويكيبيديا، الموسوعة الحرة",
			"ماذا يصل هنا",
		},
		Misses: []string{
			"من الموسوعة نقل التلميذ درسه",
			"صفحات الكتاب قديمة",
		},
	},
	{
		ID: "blog-ar", Lang: "ar", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"رسالة أقدم",
			"أرشيف المدونة الإلكترونية",
		},
		Misses: []string{
			"رسالة أقدم من البيت وجدت في الجدار",
			"المدونة التي كتبها صارت كتابًا",
		},
	},
	{
		ID: "nav-fa", Lang: "fa", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"صفحه اصلی",
			"تماس با ما",
			"پرش به محتوا",
			"صفحه 2 از 7",
		},
		Misses: []string{
			"صفحه اصلی روزنامه دیروز سفید بود",
			"ورزش برای قلب خوب است",
			"جستجوی قایق سه روز طول کشید",
		},
	},
	{
		ID: "wiki-fa", Lang: "fa", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"از ویکی\u200cپدیا، دانشنامهٔ آزاد",
			"پیوند به این صفحه",
		},
		Misses: []string{
			"دانشنامه را سی سال نوشتند",
			"تغییرات هوا ناگهانی بود",
		},
	},
	{
		ID: "blog-fa", Lang: "fa", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"پست قدیمی\u200cتر",
			"بایگانی وبلاگ",
		},
		Misses: []string{
			"بایگانی شهر در آتش سوخت",
			"نوشته\u200cهای پدرش را پیدا کرد",
		},
	},
	{
		ID: "nav-he", Lang: "he", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"ראשי",
			"דף הבית",
			"דילוג לתוכן",
			"צור קשר",
		},
		Misses: []string{
			"ראשי המדינות נפגשו בנמל",
			"חיפוש הסירה נמשך שלושה ימים",
			"ספורט חביב עליו במיוחד",
		},
	},
	{
		ID: "wiki-he", Lang: "he", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"מתוך ויקיפדיה, האנציקלופדיה החופשית",
			"דפים המקושרים לכאן",
		},
		Misses: []string{
			"ויקיפדיה נוסדה לפני שנים",
			"שינויים אחרונים שעשה בצוואה",
		},
	},
	{
		ID: "blog-he", Lang: "he", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"רשומה ישנה יותר",
			"ארכיון הבלוג",
		},
		Misses: []string{
			"רשומה ישנה נמצאה בקיר",
			"הבלוג שכתב נעשה לספר",
		},
	},
	{
		ID: "nav-ro", Lang: "ro", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Acasă",
			"Prima pagină",
			"Sari la conținut",
			"Pagina 2 din 7",
		},
		Misses: []string{
			"Acasă îl așteptau copiii",
			"Sănătate multă, îi ură bătrânul",
			"Caută barca de trei zile",
		},
	},
	{
		ID: "wiki-ro", Lang: "ro", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"De la Wikipedia, enciclopedia liberă",
			"Ce trimite aici",
		},
		Misses: []string{
			"Schimbări recente de vreme au adus ploi",
			"Pagină cu pagină a citit cartea",
		},
	},
	{
		ID: "blog-ro", Lang: "ro", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Postare mai veche",
			"Arhivă blog",
		},
		Misses: []string{
			"Postare nouă la graniță, pază veche",
			"Blogul lui a devenit carte",
		},
	},
	{
		ID: "nav-bg", Lang: "bg", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Начало",
			"Към съдържанието",
			"Страница 2 от 7",
			"За нас",
		},
		Misses: []string{
			"Начало на спора сложи една лодка",
			"Търсенето на лодката продължи три дни",
			"Спортът е полезен",
		},
	},
	{
		ID: "wiki-bg", Lang: "bg", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"от Уикипедия, свободната енциклопедия",
			"Какво сочи насам",
		},
		Misses: []string{
			"Последните промени в закона влязоха в сила",
			"Случайна среща реши всичко",
		},
	},
	{
		ID: "blog-bg", Lang: "bg", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"По-стара публикация",
			"Архив на блога",
		},
		Misses: []string{
			"По-стара публикация от тази няма в архива",
			"Блогът му стана книга",
		},
	},
	{
		ID: "nav-sr", Lang: "sr", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Насловна",
			"Пређи на садржај",
			"Страна 2 од 7",
			"О нама",
			"Naslovna",
			"Pređi na sadržaj",
			"Strana 2 od 7",
			"O nama",
		},
		Misses: []string{
			"Насловна улога припала је дебитанту",
			"Претрага за лодком трајала је три дана",
			"Спорт је здрав",
			"Naslovna uloga pripala je debitantu",
			"Pretraga za lodkom trajala je tri dana",
			"Sport je zdrav",
		},
	},
	{
		ID: "wiki-sr", Lang: "sr", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Из Википедије, слободне енциклопедије",
			"Шта води овамо",
			"Iz Vikipedije, slobodne enciklopedije",
			"Šta vodi ovamo",
		},
		Misses: []string{
			"Скорашње измене закона ступиле су на снагу",
			"Случајна страница дневника изненадила га је",
			"Skorašnje izmene zakona stupile su na snagu",
			"Slučajna stranica dnevnika iznenadila ga je",
		},
	},
	{
		ID: "blog-sr", Lang: "sr", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Старији пост",
			"Архива блога",
			"Stariji post",
			"Arhiva bloga",
		},
		Misses: []string{
			"Старији постови страже били су напуштени",
			"Његов блог постао је књига",
			"Stariji postovi straže bili su napušteni",
			"Njegov blog postao je knjiga",
		},
	},
	{
		ID: "nav-hr", Lang: "hr", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Naslovnica",
			"Preskoči na sadržaj",
			"Stranica 2 od 7",
			"O nama",
		},
		Misses: []string{
			"Naslovnica časopisa bila je crna",
			"Potraga za čamcem trajala je tri dana",
			"Sport je zdrav",
		},
	},
	{
		ID: "wiki-hr", Lang: "hr", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Izvor: Wikipedija",
			"Što vodi ovamo",
		},
		Misses: []string{
			"Nedavne promjene zakona stupile su na snagu",
			"Slučajna stranica dnevnika iznenadila ga je",
		},
	},
	{
		ID: "blog-hr", Lang: "hr", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Stariji post",
			"Arhiva bloga",
		},
		Misses: []string{
			"Stariji postavi nisu sačuvani",
			"Njegov blog postao je knjiga",
		},
	},
	{
		ID: "nav-sl", Lang: "sl", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Domov",
			"Preskoči na vsebino",
			"Stran 2 od 7",
			"O nas",
		},
		Misses: []string{
			"Domov grede je srečal brata",
			"Iskanje čolna je trajalo tri dni",
			"Šport je zdrav",
		},
	},
	{
		ID: "wiki-sl", Lang: "sl", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Iz Wikipedije, proste enciklopedije",
			"Kaj se povezuje sem",
		},
		Misses: []string{
			"Zadnje spremembe zakona so začele veljati",
			"Naključna stran dnevnika ga je presenetila",
		},
	},
	{
		ID: "blog-sl", Lang: "sl", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Starejša objava",
			"Arhiv spletnega dnevnika",
		},
		Misses: []string{
			"Starejša od njiju je znala brati",
			"Njegov blog je postal knjiga",
		},
	},
	{
		ID: "nav-uk", Lang: "uk", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Головна",
			"Перейти до вмісту",
			"Сторінка 2 з 7",
			"Про нас",
		},
		Misses: []string{
			"Головна роль дісталася дебютантці",
			"Пошук човна тривав три дні",
			"Спорт корисний для серця",
		},
	},
	{
		ID: "wiki-uk", Lang: "uk", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Матеріал з Вікіпедії — вільної енциклопедії",
			"Посилання сюди",
		},
		Misses: []string{
			"Останні зміни в законі набули чинності",
			"Випадкова стаття в газеті все змінила",
		},
	},
	{
		ID: "blog-uk", Lang: "uk", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Старіша публікація",
			"Архів блогу",
		},
		Misses: []string{
			"Старіші за нього матроси мовчали",
			"Його блог став книгою",
		},
	},
	{
		ID: "nav-az", Lang: "az", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Ana səhifə",
			"Məzmuna keç",
			"Səhifə 2",
			"Haqqımızda",
		},
		Misses: []string{
			"Ana səhifəsində şəkli çıxmışdı onun",
			"Axtarış üç gün davam etdi",
			"İdman ürəyə xeyirlidir",
		},
	},
	{
		ID: "wiki-az", Lang: "az", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Vikipediya, azad ensiklopediya",
			"Bu səhifəyə keçidlər",
		},
		Misses: []string{
			"Son dəyişikliklər qanuna mart ayında edilib",
			"Təsadüfi səhifə onu heyrətləndirdi",
		},
	},
	{
		ID: "blog-az", Lang: "az", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Daha köhnə yazı",
			"Bloq arxivi",
		},
		Misses: []string{
			"Daha köhnə gəmilər limanda qaldı",
			"Bloqu kitab oldu",
		},
	},
	{
		ID: "nav-kk", Lang: "kk", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Басты бет",
			"Мазмұнға өту",
			"2-бет",
			"Біз туралы",
		},
		Misses: []string{
			"Басты рөл жас актерге тиді",
			"Іздеу үш күнге созылды",
			"Спорт жүрекке пайдалы",
		},
	},
	{
		ID: "wiki-kk", Lang: "kk", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Уикипедия — ашық энциклопедиясынан алынған мәлімет",
			"Мұнда сілтейтін беттер",
		},
		Misses: []string{
			"Соңғы өзгерістер заңға наурызда енді",
			"Кездейсоқ кездесу бәрін шешті",
		},
	},
	{
		ID: "blog-kk", Lang: "kk", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Ескірек жазба",
			"Блог мұрағаты",
		},
		Misses: []string{
			"Ескірек кемелер портта қалды",
			"Оның блогы кітап болды",
		},
	},
	{
		ID: "nav-ka", Lang: "ka", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"მთავარი",
			"შიგთავსზე გადასვლა",
			"გვერდი 2",
			"ჩვენ შესახებ",
		},
		Misses: []string{
			"მთავარი როლი დებიუტანტს ერგო",
			"ძებნა სამ დღეს გაგრძელდა",
			"სპორტი გულისთვის სასარგებლოა",
		},
	},
	{
		ID: "wiki-ka", Lang: "ka", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"მასალა ვიკიპედიიდან — თავისუფალი ენციკლოპედია",
			"ბმული ამ გვერდზე",
		},
		Misses: []string{
			"ბოლო ცვლილებები კანონში მარტში შევიდა",
			"შემთხვევითი შეხვედრა გადამწყვეტი აღმოჩნდა",
		},
	},
	{
		ID: "blog-ka", Lang: "ka", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"უფრო ძველი პოსტი",
			"ბლოგის არქივი",
		},
		Misses: []string{
			"უფრო ძველი ხომალდი ნავსადგურში დარჩა",
			"მისი ბლოგი წიგნად იქცა",
		},
	},
	{
		ID: "nav-hy", Lang: "hy", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Գլխավոր",
			"Անցնել բովանդակությանը",
			"Էջ 2",
			"Մեր մասին",
		},
		Misses: []string{
			"Գլխավոր դերը նորեկին հասավ",
			"Որոնումը երեք օր տևեց",
			"Սպորտը օգտակար է սրտին",
		},
	},
	{
		ID: "wiki-hy", Lang: "hy", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Վիքիպեդիայից՝ ազատ հանրագիտարանից",
			"Այստեղ հղվող էջերը",
		},
		Misses: []string{
			"Վերջին փոփոխություններն օրենքում մարտին եղան",
			"Պատահական հանդիպումը ամեն ինչ որոշեց",
		},
	},
	{
		ID: "blog-hy", Lang: "hy", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Ավելի հին գրառում",
			"Բլոգի արխիվ",
		},
		Misses: []string{
			"Ավելի հին նավերը մնացին նավահանգստում",
			"Նրա բլոգը գիրք դարձավ",
		},
	},
	{
		ID: "forum-mul", Lang: "mul", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Joined: 3 May 2020",
			"Reply with quote",
			"Mit Zitat antworten",
			"Inscrit le : 3 mai 2020",
			"Вернуться к началу",
			"Kayıt: 03 Mayıs 2010",
			"Registrován: 03 kvě 2010",
			"Odpovědět s citací",
		},
		Misses: []string{
			"Posts: the wooden kind",
			"Joined by his sister, he left",
			"Zitieren will ihn niemand",
			"Цитата из дневника звучала иначе",
			"Не в сети было дело, а в лодке",
			"Alıntı eski günlüktendi",
			"Mesajlar denizden gelmedi",
			"Citovat z deníku odmítl",
			"Příspěvky dělníků zůstaly nezaplacené",
		},
	},
	{
		ID: "comments-sk", Lang: "sk", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Komentáre (3)",
			"12 komentárov",
			"Pridať komentár",
			"Vaša e-mailová adresa nebude zverejnená. Vyžadované polia sú označené *",
		},
		Misses: []string{
			"Komentáre ministra vyvolali smiech",
			"Diskusia sa pretiahla do noci",
		},
	},
	{
		ID: "forum-sk", Lang: "sk", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Registrovaný: 03 máj 2010",
			"Odpovedať s citátom",
		},
		Misses: []string{
			"Citát zo starého denníka znel inak",
			"Príspevky robotníkov zostali nezaplatené",
		},
	},
	{
		ID: "comments-hu", Lang: "hu", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Hozzászólások (3)",
			"12 hozzászólás",
			"Szólj hozzá!",
			"Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük",
		},
		Misses: []string{
			"Hozzászólásában a miniszter cáfolt",
			"Válaszul kikötötte a hajót",
			"Véleménye szerint késő",
		},
	},
	{
		ID: "forum-hu", Lang: "hu", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Csatlakozott: 2020.05.03.",
			"Hozzászólás idézettel",
			"Utoljára szerkesztette: ada",
		},
		Misses: []string{
			"Csatlakozott hozzá a húga, elindultak",
			"Idézet egy régi naplóból szólt",
		},
	},
	{
		ID: "comments-ar", Lang: "ar", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"التعليقات (3)",
			"12 تعليق",
			"اترك تعليقًا",
			"لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *",
		},
		Misses: []string{
			"تعليقات الوزير أثارت الجدل",
			"رد الفعل جاء سريعًا",
		},
	},
	{
		ID: "forum-ar", Lang: "ar", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"رد مع اقتباس",
			"تاريخ التسجيل: مايو 2010",
		},
		Misses: []string{
			"رد الجمهور مع تصفيق طويل",
			"المشاركات في السباق كن خمسًا",
		},
	},
	{
		ID: "comments-fa", Lang: "fa", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"نظرات (3)",
			"12 نظر",
			"دیدگاهتان را بنویسید",
			"نشانی ایمیل شما منتشر نخواهد شد. بخش\u200cهای موردنیاز علامت\u200cگذاری شده\u200cاند *",
		},
		Misses: []string{
			"نظرات وزیر بحث\u200cبرانگیز شد",
			"پاسخ مردم دیر رسید",
		},
	},
	{
		ID: "forum-fa", Lang: "fa", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"تاریخ عضویت: 1390",
			"پاسخ با نقل قول",
		},
		Misses: []string{
			"تاریخ شهر در این کتاب آمده",
			"ارسال نامه ده روز طول کشید",
		},
	},
	{
		ID: "comments-he", Lang: "he", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"תגובות (3)",
			"12 תגובות",
			"כתיבת תגובה",
			"האימייל לא יוצג באתר. שדות החובה מסומנים *",
		},
		Misses: []string{
			"תגובות השר עוררו סערה",
			"הגיב בשתיקה ויצא",
		},
	},
	{
		ID: "forum-he", Lang: "he", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"הצטרף: 05 מאי 2010",
			"הגב עם ציטוט",
		},
		Misses: []string{
			"הצטרף אליו אחיו והם יצאו",
			"הודעות מהחזית לא הגיעו",
		},
	},
	{
		ID: "comments-ro", Lang: "ro", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Comentarii (3)",
			"12 comentarii",
			"Lasă un comentariu",
			"Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *",
		},
		Misses: []string{
			"Comentariile ministrului au stârnit râsete",
			"Răspunde greu la scrisori",
		},
	},
	{
		ID: "forum-ro", Lang: "ro", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Membru din: 03 Mai 2010",
			"Răspunde cu citat",
		},
		Misses: []string{
			"Citat de toți, romanul a rămas necitit",
			"Mesaje sosite noaptea l-au trezit",
		},
	},
	{
		ID: "comments-bg", Lang: "bg", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Коментари (3)",
			"12 коментара",
			"Напиши коментар",
			"Вашият имейл адрес няма да бъде публикуван. Задължителните полета са отбелязани с *",
		},
		Misses: []string{
			"Коментарите на министъра предизвикаха смях",
			"Отговори му с мълчание",
		},
	},
	{
		ID: "forum-bg", Lang: "bg", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Регистриран на: 03 май 2010",
			"Отговорете с цитат",
		},
		Misses: []string{
			"Цитат от стар дневник гласеше друго",
			"Мнения имаше много, ред нямаше",
		},
	},
	{
		ID: "comments-sr", Lang: "sr", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Коментари (3)",
			"12 коментара",
			"Пошаљи коментар",
			"Ваша адреса е-поште неће бити објављена. Неопходна поља су означена *",
			"Komentari (3)",
			"12 komentara",
			"Pošalji komentar",
			"Vaša adresa e-pošte neće biti objavljena. Neophodna polja su označena *",
		},
		Misses: []string{
			"Коментари министра изазвали су смех",
			"Одговори му је ћутање",
			"Komentari ministra izazvali su smeh",
			"Odgovori mu je ćutanje",
		},
	},
	{
		ID: "forum-sr", Lang: "sr", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Придружио се: 03 мај 2010",
			"Одговори са цитатом",
			"Pridružio se: 03 maj 2010",
			"Odgovori sa citatom",
		},
		Misses: []string{
			"Цитат из старог дневника гласио је друкчије",
			"Поруке са мора нису стигле",
			"Citat iz starog dnevnika glasio je drukčije",
			"Poruke sa mora nisu stigle",
		},
	},
	{
		ID: "comments-hr", Lang: "hr", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Komentari (3)",
			"12 komentara",
			"Napiši komentar",
			"Vaša adresa e-pošte neće biti objavljena. Obavezna polja su označena sa *",
		},
		Misses: []string{
			"Komentari ministra izazvali su smijeh",
			"Odgovori su stigli kasno",
		},
	},
	{
		ID: "forum-hr", Lang: "hr", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Pridružen/a: 03. svi 2010",
			"Odgovori s citatom",
		},
		Misses: []string{
			"Citat iz starog dnevnika glasio je drukčije",
			"Postovi straže bili su prazni",
		},
	},
	{
		ID: "comments-sl", Lang: "sl", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Komentarji (3)",
			"12 komentarjev",
			"Dodaj komentar",
			"Vaš e-naslov ne bo objavljen. * označuje zahtevana polja",
		},
		Misses: []string{
			"Komentarji ministra so sprožili smeh",
			"Odgovori so prišli pozno",
		},
	},
	{
		ID: "forum-sl", Lang: "sl", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Pridružen: 03. maj 2010",
			"Odgovori s citatom",
		},
		Misses: []string{
			"Citat iz starega dnevnika se je glasil drugače",
			"Prispevki delavcev so ostali neplačani",
		},
	},
	{
		ID: "comments-uk", Lang: "uk", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Коментарі (3)",
			"12 коментарів",
			"Додати коментар",
			"Ваша e-mail адреса не оприлюднюватиметься. Обов'язкові поля позначені *",
		},
		Misses: []string{
			"Коментарі міністра викликали сміх",
			"Відповісти він не встиг",
		},
	},
	{
		ID: "forum-uk", Lang: "uk", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Зареєстрований: 03 травня 2010",
			"Відповісти з цитатою",
		},
		Misses: []string{
			"Цитата зі старого щоденника звучала інакше",
			"Повідомлення з моря не надходили",
		},
	},
	{
		ID: "comments-az", Lang: "az", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Şərhlər (3)",
			"12 şərh",
			"Şərh yaz",
			"Sizin e-poçt ünvanınız dərc edilməyəcəkdir. Gərəkli sahələr * ilə işarələnmişdir",
		},
		Misses: []string{
			"Şərhlər nazirin xoşuna gəlmədi",
			"Cavab yazmağa vaxt tapmadı",
		},
	},
	{
		ID: "forum-az", Lang: "az", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Qeydiyyat: 03 May 2010",
			"Sitatla cavab ver",
		},
		Misses: []string{
			"Sitat köhnə gündəlikdən idi",
			"Mesajlar dənizdən gəlmədi",
		},
	},
	{
		ID: "comments-kk", Lang: "kk", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Пікірлер (3)",
			"12 пікір",
			"Пікір қалдыру",
			"Сіздің e-mail жарияланбайды. Міндетті өрістер * белгіленген",
		},
		Misses: []string{
			"Пікірлер екіге жарылды жиында",
			"Жауап беруге үлгермеді",
		},
	},
	{
		ID: "forum-kk", Lang: "kk", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Тіркелген: 03 мамыр 2010",
			"Дәйексөзбен жауап беру",
		},
		Misses: []string{
			"Тіркелген кемелер саны өсті",
			"Хабарламалар теңізден келмеді",
		},
	},
	{
		ID: "comments-ka", Lang: "ka", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"კომენტარები (3)",
			"12 კომენტარი",
			"დატოვე კომენტარი",
			"თქვენი ელფოსტის მისამართი გამოქვეყნებული არ იყო. აუცილებელი ველები მონიშნულია *",
		},
		Misses: []string{
			"კომენტარებმა მინისტრი გააბრაზა",
			"პასუხი გვიან მოვიდა",
		},
	},
	{
		ID: "forum-ka", Lang: "ka", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"რეგისტრირებული: 03 მაისი 2010",
			"ციტირებით პასუხი",
		},
		Misses: []string{
			"ციტატა ძველი დღიურიდან იყო",
			"შეტყობინებები ზღვიდან არ მოდიოდა",
		},
	},
	{
		ID: "comments-hy", Lang: "hy", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Մեկնաբանություններ (3)",
			"12 մեկնաբանություն",
			"Թողնել մեկնաբանություն",
			"Ձեր էլ. փոստի հասցեն չի հրապարակվի։ Պարտադիր դաշտերը նշված են *",
		},
		Misses: []string{
			"Մեկնաբանություններ նախարարից չեղան",
			"Պատասխանել նա չհասցրեց",
		},
	},
	{
		ID: "forum-hy", Lang: "hy", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Գրանցվել է՝ 03 մայիս 2010",
			"Պատասխանել մեջբերումով",
		},
		Misses: []string{
			"Մեջբերումը հին օրագրից էր",
			"Գրանցվել է միայն մեկ նավ",
		},
	},
}
