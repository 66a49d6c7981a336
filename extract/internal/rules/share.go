package rules

import "shuck/extract/doc"

const (
	shareWhy  = "a label of share buttons: it is about the page, not the subject"
	followWhy = "a prompt to follow the site somewhere else"
)

func shareRows() []Row {
	return []Row{
		{
			ID: "share-networks-mul", Lang: "mul", Group: Share, Verdict: doc.Drop, MaxWords: 14, Shape: networks,
			Reason: "nothing but names of networks, mail and print: a row of buttons",
			Hits:   []string{"Facebook Twitter LinkedIn", "WhatsApp", "* Pinterest | Email | Print", "Share on Facebook"},
			Misses: []string{"Facebook fined in Ireland", "Reddit users", "Share the burden"},
		},
		{
			ID: "share-en", Lang: "en", Group: Share, Verdict: doc.Drop, MaxWords: 9, Reason: shareWhy,
			Phrases: []string{
				"share", "share this", "share it", "share this story", "share story", "share this article", "share article", "share this post",
				"share post", "share this page", "share page", "share this:", "share on", "share via", "share via email", "share with", "share with friends",
				"share with your friends", "share the love", "share the story", "share this with your friends", "share this entry", "share this video", "share this link", "share this news",
				"share on …", "share to …", "share via …", "tweet this", "tweet", "pin it", "pin this", "email this", "email this article", "email this story", "email to a friend",
				"email a friend", "send to a friend", "send this to a friend", "print this", "print this page", "print this article", "print article", "print page", "print friendly",
				"printer friendly version", "copy link", "copy url", "copy this link", "copy link to clipboard", "link copied", "link copied!", "copied to clipboard", "save for later", "save article", "save story", "bookmark this", "add to bookmarks", "gift this article", "give this article", "sharing is caring", "click to share on …",
				"click to email …", "click to print …", "opens in new window", "opens in a new window", "share options", "more sharing options", "view more sharing options", "show more sharing options", "shares", "share now", "like this:", "like this", "like loading", "like loading...", "loading...", "comment share", "share comment", "share save", "save share", "share tweet", "like share", "spread the word", "embed", "get embed code", "resize text", "text size", "font size", "listen to this article", "listen to article", "listen to this story",
			},
			Hits:   []string{"Share Story:", "Share this article", "SHARE ON FACEBOOK", "Click to share on X (Opens in new window)", "Print this page"},
			Misses: []string{"Share prices fell on Monday", "Printing began in June", "Tweets by the minister were deleted"},
		},
		{
			ID: "share-de", Lang: "de", Group: Share, Verdict: doc.Drop, MaxWords: 8, Reason: shareWhy,
			Phrases: []string{
				"teilen", "teilen auf …", "artikel teilen", "diesen artikel teilen", "beitrag teilen", "diesen beitrag teilen", "seite teilen", "jetzt teilen", "teilen mit …", "teilen via …",
				"drucken", "artikel drucken", "seite drucken", "diese seite drucken", "per e-mail teilen", "per e-mail versenden", "per mail versenden", "artikel versenden", "artikel empfehlen", "empfehlen", "weiterempfehlen", "weitersagen", "merken", "artikel merken", "link kopieren", "twittern", "auf facebook teilen", "auf twitter teilen", "auf whatsapp teilen", "vorlesen", "artikel vorlesen", "artikel anhören", "mitteilen", "pdf", "versenden", "feedback an die redaktion",
			},
			Hits:   []string{"Teilen", "Diesen Artikel teilen:", "Auf Facebook teilen"},
			Misses: []string{"Teilen der Stadt drohte die Flut", "Drucken lernte er in Mainz"},
		},
		{
			ID: "share-fr", Lang: "fr", Group: Share, Verdict: doc.Drop, MaxWords: 8, Reason: shareWhy,
			Phrases: []string{
				"partager", "partagez", "partager sur …", "partager cet article", "partagez cet article", "partager l'article", "partager l'info", "partager cette page", "partager via …", "partager par …", "partager :", "imprimer", "imprimer l'article", "imprimer cet article", "envoyer par mail", "envoyer par e-mail", "envoyer à un ami", "envoyer par email", "tweeter", "copier le lien", "sauvegarder", "enregistrer l'article", "offrir cet article", "offrir l'article", "écouter l'article", "cliquez pour partager sur …", "cliquer pour partager sur …", "j'aime ça :", "partages",
			},
			Hits:   []string{"Partager", "Partagez cet article :", "Partager sur Facebook"},
			Misses: []string{"Partager un appartement à trois", "Imprimer sa marque sur le parti"},
		},
		{
			ID: "share-es", Lang: "es", Group: Share, Verdict: doc.Drop, MaxWords: 8, Reason: shareWhy,
			Phrases: []string{
				"compartir", "comparte", "compartir en …", "compartir esto", "compartir este artículo", "comparte este artículo", "compartir noticia", "comparte esta noticia", "compartir esta noticia", "compartir artículo", "comparte esto", "compartir por …", "compartir vía …", "comparte en …", "imprimir", "enviar por correo", "enviar por email", "enviar a un amigo", "copiar enlace", "copiar link", "copiar url", "guardar", "guardar artículo", "guardar noticia", "tuitear", "haz clic para compartir en …", "haz clic para enviar …", "me gusta esto:", "me gusta", "escuchar", "escuchar artículo",
			},
			Hits:   []string{"Compartir:", "Comparte esta noticia", "Compartir en Facebook"},
			Misses: []string{"Compartir piso sale más barato", "Guardar silencio no bastó"},
		},
		{
			ID: "share-pt", Lang: "pt", Group: Share, Verdict: doc.Drop, MaxWords: 8, Reason: shareWhy,
			Phrases: []string{
				"compartilhar", "compartilhe", "compartilhe:", "compartilhar no …", "compartilhar em …", "compartilhe no …", "compartilhe isso", "compartilhe isso:", "compartilhe este artigo", "compartilhar esta notícia", "compartilhe esta notícia", "compartilhar via …", "partilhar", "partilhe", "partilhar no …", "partilhar artigo", "partilhar este artigo", "partilhe este artigo", "copiar link", "enviar por e-mail", "envie por e-mail", "salvar", "curtir isso:", "clique para compartilhar …", "clique para enviar …", "ouvir", "ouvir artigo", "tweetar",
			},
			Hits:   []string{"Compartilhe:", "Partilhar artigo", "Compartilhar no WhatsApp"},
			Misses: []string{"Compartilhar dados sem licença é crime", "Partilhar o poder foi a saída"},
		},
		{
			ID: "share-it", Lang: "it", Group: Share, Verdict: doc.Drop, MaxWords: 8, Reason: shareWhy,
			Phrases: []string{
				"condividi", "condividi su …", "condividi questo articolo", "condividi l'articolo", "condividi articolo", "condividi via …", "condividi con …", "condividi:", "condividi questo:", "condivisioni", "stampa", "stampa articolo", "stampa l'articolo", "stampa questo articolo", "invia per email", "invia per e-mail", "invia a un amico", "invia ad un amico", "copia link", "copia il link", "salva", "salva articolo", "ascolta", "ascolta l'articolo", "twitta", "mi piace:", "fai clic per condividere …", "regala questo articolo",
			},
			Hits:   []string{"Condividi", "Condividi questo articolo:", "Condividi su Facebook"},
			Misses: []string{"Stampa e governo ai ferri corti", "Condividi la sorte di chi parte"},
		},
		{
			ID: "share-nl", Lang: "nl", Group: Share, Verdict: doc.Drop, MaxWords: 8, Reason: shareWhy,
			Phrases: []string{
				"delen", "deel", "deel dit", "deel dit artikel", "deel dit bericht", "deel deze pagina", "deel artikel", "deel via …", "deel op …", "delen via …", "delen op …", "dit artikel delen", "artikel delen", "afdrukken", "mail dit artikel", "mail naar een vriend", "e-mail dit artikel", "kopieer link", "link kopiëren", "link gekopieerd", "bewaar", "bewaren", "bewaar artikel", "tweet dit", "vind ik leuk:", "stuur door", "luister naar dit artikel",
			},
			Hits:   []string{"Deel dit artikel", "Delen via WhatsApp", "Deel dit:"},
			Misses: []string{"Delen van het dak waaiden weg", "Deel twee volgt in mei"},
		},
		{
			ID: "share-pl", Lang: "pl", Group: Share, Verdict: doc.Drop, MaxWords: 8, Reason: shareWhy,
			Phrases: []string{
				"udostępnij", "udostępnij na …", "udostępnij artykuł", "udostępnij ten artykuł", "podziel się", "podziel się na …", "podziel się artykułem", "poleć znajomym", "poleć", "poleć artykuł", "drukuj", "wydrukuj", "wyślij znajomemu", "wyślij mailem", "wyślij e-mailem", "kopiuj link", "skopiuj link", "lubię to", "lubię to!", "tweetnij", "zapisz na później", "prześlij znajomemu", "podaj dalej",
			},
			Hits:   []string{"Udostępnij:", "Podziel się", "Udostępnij na Facebooku"},
			Misses: []string{"Podziel ciasto na osiem części", "Drukuje się je w Krakowie"},
		},
		{
			ID: "share-ru", Lang: "ru", Group: Share, Verdict: doc.Drop, MaxWords: 8, Reason: shareWhy,
			Phrases: []string{
				"поделиться", "поделиться:", "поделиться в …", "поделиться ссылкой", "поделиться новостью", "поделиться статьей", "поделиться с друзьями", "поделитесь с друзьями", "поделитесь", "поделись с друзьями", "рассказать друзьям", "расскажите друзьям", "распечатать", "версия для печати", "отправить на почту", "отправить другу", "скопировать ссылку", "копировать ссылку", "твитнуть", "мне нравится", "нравится", "сохранить", "в избранное", "добавить в избранное", "опубликовать в …",
			},
			Hits:   []string{"Поделиться:", "Поделиться с друзьями", "Версия для печати"},
			Misses: []string{"Поделиться властью он отказался", "Сохранить мир не удалось"},
		},
		{
			ID: "share-zh", Lang: "zh", Group: Share, Verdict: doc.Drop, MaxWords: 10, Reason: shareWhy,
			Phrases: []string{
				"分享", "分享到", "分享到 …", "分享至", "分享至 …", "分享本文", "分享文章", "一键分享", "分享给好友", "分享到朋友圈", "微信扫一扫", "扫一扫分享 …", "转发", "转发到", "收藏", "收藏本文", "打印", "打印本页", "打印本文", "关闭窗口", "复制链接", "复制本文链接", "推荐给朋友", "点赞", "微信", "微博", "新浪微博", "qq空间", "腾讯微博", "微信好友", "用微信扫描 …", "字号", "大 中 小", "字体大小", "【打印】 …", "分享让更多人看到", "列印", "列印本頁", "友善列印", "轉寄", "轉寄友人",
			},
			Hits:   []string{"分享到：", "分享本文", "微信扫一扫"},
			Misses: []string{"分享经济正在改变城市", "微信支付手续费下调"},
		},
		{
			ID: "share-ja", Lang: "ja", Group: Share, Verdict: doc.Drop, MaxWords: 10, Reason: shareWhy,
			Phrases: []string{
				"シェア", "シェアする", "シェアする:", "この記事をシェア", "この記事をシェアする", "共有", "共有する", "共有:", "記事を共有", "ツイート", "ツイートする", "印刷", "印刷する", "ブックマーク", "はてなブックマーク", "はてブ", "保存", "リンクをコピー", "urlをコピー", "メールで送る", "lineで送る", "lineで共有", "この記事を保存", "いいね", "いいね!", "ポスト", "ポストする", "スクラップ", "facebookでシェア", "facebookで共有 …", "クリックして …", "友達に教える",
			},
			Hits:   []string{"この記事をシェアする", "シェアする", "ツイートする"},
			Misses: []string{"シェアは三割に達した", "印刷会社が廃業した"},
		},
		{
			ID: "share-ko", Lang: "ko", Group: Share, Verdict: doc.Drop, MaxWords: 8, Reason: shareWhy,
			Phrases: []string{
				"공유", "공유하기", "기사 공유", "기사공유", "기사 공유하기", "기사공유하기", "페이스북 공유", "페이스북", "페이스북으로 공유", "트위터", "트위터 공유", "카카오톡", "카카오톡 공유", "카카오스토리", "네이버 블로그", "네이버 밴드", "url 복사", "url복사", "주소복사", "링크 복사", "인쇄", "인쇄하기", "프린트", "스크랩", "스크랩하기", "이메일 보내기", "메일 보내기", "글자크기", "글자 크기", "글자크기 조절", "가 가", "좋아요", "이 기사를 공유합니다", "sns 공유", "sns 기사보내기", "기사보내기",
			},
			Hits:   []string{"공유하기", "이 기사를 공유합니다", "URL 복사"},
			Misses: []string{"공유 자전거가 늘었다", "인쇄 기술의 역사"},
		},
		{
			ID: "share-sv", Lang: "sv", Group: Share, Verdict: doc.Drop, MaxWords: 8, Reason: shareWhy,
			Phrases: []string{"dela", "dela:", "dela artikeln", "dela artikel", "dela den här artikeln", "dela på facebook …", "dela på twitter", "dela via …", "dela med …", "dela sidan", "skriv ut", "tipsa", "tipsa en vän", "spara", "spara artikel", "spara artikeln", "kopiera länk", "gilla", "lyssna på artikeln", "dela på twitter …", "dela inlägget", "dela: …", "tipsa en kompis", "tipsa någon", "tipsa om artikeln", "tipsa om sidan", "skriv ut sidan", "skriv ut artikeln", "gilla oss på facebook", "gilla på facebook", "tweeta", "maila", "e-posta"},
			Hits:    []string{"Dela artikeln", "Dela på Facebook"}, Misses: []string{"Dela på er, ropade han", "Sparade pengar räcker inte"},
		},
		{
			ID: "share-da", Lang: "da", Group: Share, Verdict: doc.Drop, MaxWords: 8, Reason: shareWhy, // and Norwegian
			Phrases: []string{"del artiklen", "del artikkelen", "del denne side", "del denne siden", "del", "del på facebook …", "del på twitter …", "del på e-post", "del med venner", "udskriv", "udskriv artiklen", "skriv ut", "send til en ven", "tips en venn", "kopier link", "kopier lenke"},
			Hits:    []string{"Del artiklen", "Del på Facebook"}, Misses: []string{"Del af byen brændte", "Delte meninger om havnen"},
		},
		{
			ID: "share-fi", Lang: "fi", Group: Share, Verdict: doc.Drop, MaxWords: 8, Reason: shareWhy,
			Phrases: []string{"jaa", "jaa artikkeli", "jaa tämä", "jaa facebookissa", "jaa twitterissä", "jaa whatsappissa", "jaa linkedinissä", "tulosta", "kopioi linkki", "tallenna", "lähetä kaverille", "tykkää", "kuuntele", "jaa sähköpostilla", "jaa tämä …", "jaa linkki", "jaa kaverille", "tulosta sivu", "tulosta artikkeli", "kerro kaverille", "tykkää meistä facebookissa", "twiittaa"},
			Hits:    []string{"Jaa artikkeli", "Jaa Facebookissa"}, Misses: []string{"Jaa korttipakka kahteen osaan", "Tulosta ei ole vielä saatu"},
		},
		{
			ID: "share-el", Lang: "el", Group: Share, Verdict: doc.Drop, MaxWords: 8, Reason: shareWhy,
			Phrases: []string{"κοινοποίηση", "κοινοποιήστε", "μοιραστείτε το", "μοιραστείτε", "μοιράσου το", "κοινοποίησε", "κοινοποίηση στο …", "εκτύπωση", "αποστολή με email", "στείλτε το σε φίλο", "εκτυπώστε το άρθρο", "τύπωσε το", "αντιγραφή συνδέσμου"},
			Hits:    []string{"Κοινοποίηση:", "Μοιραστείτε το"}, Misses: []string{"Μοιραστείτε τα κέρδη, είπε ο υπουργός", "Κοινοποίηση της απόφασης έγινε χθες"},
		},
		{
			ID: "share-tr", Lang: "tr", Group: Share, Verdict: doc.Drop, MaxWords: 8, Reason: shareWhy,
			Phrases: []string{"paylaş", "paylaş:", "paylaşın", "haberi paylaş", "bu haberi paylaş", "bu yazıyı paylaş", "facebook'ta paylaş", "twitter'da paylaş", "yazdır", "arkadaşına gönder", "linki kopyala", "bağlantıyı kopyala", "beğen", "favorilere ekle"},
			Hits:    []string{"Paylaş", "Bu haberi paylaş"}, Misses: []string{"Paylaşım savaşı sürüyor", "Haberi paylaşan gazeteci konuştu"},
		},
		{
			ID: "share-cs", Lang: "cs", Group: Share, Verdict: doc.Drop, MaxWords: 8, Reason: shareWhy,
			Phrases: []string{"sdílet", "sdílejte", "sdílet článek", "sdílet na …", "sdílet přes …", "vytisknout", "tisk", "tisknout", "poslat e-mailem", "poslat emailem", "poslat odkaz", "kopírovat odkaz", "líbí se mi", "uložit článek", "zdieľať", "zdieľať na …", "zdieľať článok", "vytlačiť"},
			Hits:    []string{"Sdílet článek", "Sdílet na Facebooku"}, Misses: []string{"Sdílet byt s cizími se nechce", "Tisk píše o krizi"},
		},
		{
			ID: "follow-en", Lang: "en", Group: Follow, Verdict: doc.Drop, MaxWords: 24, Reason: followWhy,
			Phrases: []string{"follow us", "follow us on …", "follow us: …", "follow", "follow me on …", "follow our …", "follow @ …", "follow him on …", "follow her on …", "follow them on …", "find us on …", "join us on …", "like us on …", "connect with us", "connect with us on …", "stay connected", "get in touch", "follow topic", "follow author", "follow the author", "add us on …", "add as a preferred source …", "make us preferred on google", "google preferred source", "subscribe on …", "subscribe to our youtube …", "subscribe to our channel …", "… on twitter and facebook", "stay tuned with us …", "social media", "follow along on …", "you can find me …", "you can find him …", "you can find her …", "connect with us …", "connect with me …", "… on twitter at @ …", "… follow him on twitter …", "… follow her on twitter …", "… follow us on twitter …", "… follow us on facebook …", "… follow me on twitter …", "… like us on facebook …"},
			Hits:    []string{"Follow us on Twitter and Facebook", "Connect with us", "Like us on Facebook for more stories"},
			Misses:  []string{"Follow the coast road north", "Find your own way out"},
		},
		{
			ID: "follow-mul", Lang: "mul", Group: Follow, Verdict: doc.Drop, MaxWords: 24, Reason: followWhy,
			Phrases: []string{
				"folgen sie uns", "folgen sie uns auf …", "folge uns", "folge uns auf …", "folgen", "suivez-nous", "suivez-nous sur …", "suivre", "nous suivre", "rejoignez-nous sur …", "síguenos", "síguenos en …", "síganos en …", "sigue a …", "sigue toda la información de …", "siga-nos", "siga-nos no …", "siga o …", "siga nossas redes …", "seguici", "seguici su …", "seguici anche su …", "volg ons", "volg ons op …", "obserwuj nas", "obserwuj nas na …", "obserwuj nas w …", "śledź nas na …", "polub nas na …", "dołącz do nas na …", "znajdź nas na …", "подписывайтесь на …", "подписывайтесь на нас …", "подпишитесь на наш …", "подписаться", "подпишись на …", "читайте нас в …", "мы в …", "следите за нами …", "следите за новостями …", "关注我们", "关注微信公众号 …", "扫描二维码 …", "欢迎关注 …", "フォローする", "フォローしてください", "公式ツイッター", "follow ons op …", "följ oss på …", "följ oss", "seuraa meitä …", "ακολουθήστε μας …", "ακολουθήστε το …", "bizi takip edin", "bizi takip edin …", "sledujte nás", "sledujte nás na …", "팔로우", "구독하기", "구독",
			},
			Hits:   []string{"Folgen Sie uns auf Facebook", "Suivez-nous sur Instagram", "Подписывайтесь на наш канал", "关注我们"},
			Misses: []string{"Folgen der Flut", "Suivez le guide", "Мы видели это своими глазами"},
		},
	}
}
