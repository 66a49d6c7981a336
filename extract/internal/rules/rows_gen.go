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
		},
		Misses: []string{
			"Podziel ciasto na osiem części",
			"Drukuje się je w Krakowie",
		},
	},
	{
		ID: "share-ru", Lang: "ru", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Поделиться:",
			"Поделиться с друзьями",
			"Версия для печати",
		},
		Misses: []string{
			"Поделиться властью он отказался",
			"Сохранить мир не удалось",
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
			"Del artikel",
		},
		Misses: []string{
			"Del af byen brændte",
			"Delte meninger om havnen",
			"Delt i to af åen",
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
		},
		Misses: []string{
			"Paylaşım savaşı sürüyor",
			"Haberi paylaşan gazeteci konuştu",
		},
	},
	{
		ID: "share-cs", Lang: "cs", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Sdílet článek",
			"Sdílet na Facebooku",
		},
		Misses: []string{
			"Sdílet byt s cizími se nechce",
			"Tisk píše o krizi",
		},
	},
	{
		ID: "share-nb", Lang: "nb", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Del saken",
			"Del på Facebook",
		},
		Misses: []string{
			"Del av byen brant ned",
			"Delt mening om havnen",
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
		ID: "share-ca", Lang: "ca", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Comparteix",
			"Comparteix-ho a Facebook",
			"Envia per correu electrònic",
		},
		Misses: []string{
			"Comparteix pis amb dos estudiants",
			"Imprimir el llibre va costar dos anys",
		},
	},
	{
		ID: "share-gl", Lang: "gl", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Compartir en Facebook",
			"Comparte esta nova",
		},
		Misses: []string{
			"Compartir piso saíalle caro",
			"Imprimiu o libro na Coruña",
		},
	},
	{
		ID: "share-eu", Lang: "eu", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Partekatu",
			"Partekatu Facebooken",
			"Bidali lagun bati",
		},
		Misses: []string{
			"Partekatu egin zuten saria bi idazlek",
			"Inprimatu zuten lehen liburua Donostian",
		},
	},
	{
		ID: "share-et", Lang: "et", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Jaga Facebookis",
			"Jaga artiklit",
			"Saada e-postiga",
		},
		Misses: []string{
			"Jaga ei tulnud keegi, sest praam seisis",
			"Prindi hind kahekordistus",
		},
	},
	{
		ID: "share-lv", Lang: "lv", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Dalīties Facebook",
			"Dalies ar rakstu",
			"Drukāt",
		},
		Misses: []string{
			"Dalīties varā viņš negribēja",
			"Drukāta grāmata maksā dārgāk",
		},
	},
	{
		ID: "share-lt", Lang: "lt", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Dalintis Facebook",
			"Pasidalinkite straipsniu",
			"Spausdinti",
		},
		Misses: []string{
			"Dalintis valdžia jis nenorėjo",
			"Spausdinta knyga kainuoja brangiau",
		},
	},
	{
		ID: "share-is", Lang: "is", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Deila",
			"Deila á Facebook",
			"Prenta út",
		},
		Misses: []string{
			"Deila þeirra hafði staðið í ár",
			"Prentað var í Reykjavík",
		},
	},
	{
		ID: "follow-en", Lang: "en", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Follow us on Twitter and Facebook",
			"Connect with us",
			"Like us on Facebook for more stories",
			"For news updates, follow Harbour Gazette on Facebook",
		},
		Misses: []string{
			"Follow the coast road north",
			"Find your own way out",
			"For news updates the town still has its crier",
		},
	},
	{
		ID: "follow-mul", Lang: "mul", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Folgen Sie uns auf Facebook",
			"Suivez-nous sur Instagram",
			"Подписывайтесь на наш канал",
			"关注我们",
			"Følg os på Facebook",
			"Følg oss på Facebook",
		},
		Misses: []string{
			"Folgen der Flut",
			"Suivez le guide",
			"Мы видели это своими глазами",
			"Følg kysten mod nord",
			"Følg kysten nordover",
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
		ID: "follow-ca", Lang: "ca", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Segueix-nos a Twitter",
			"Segueix-nos",
		},
		Misses: []string{
			"Segueix nevant al Pirineu",
			"Seguint el camí del riu hi arribareu",
		},
	},
	{
		ID: "follow-gl", Lang: "gl", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Síguenos en Twitter",
			"Séguenos nas redes",
		},
		Misses: []string{
			"Seguiu a costa cara ao norte",
			"Séguenos a chuvia desde Lugo, escribiu",
		},
	},
	{
		ID: "follow-eu", Lang: "eu", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Jarraitu gaitzazu Twitterren",
			"Jarrai gaitzazu",
		},
		Misses: []string{
			"Jarraitu zuen itsasertzeko bidetik",
			"Jarraian etorri zen ekaitza",
		},
	},
	{
		ID: "follow-et", Lang: "et", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Jälgi meid Facebookis",
			"Jälgi meid",
		},
		Misses: []string{
			"Jälgi oli näha üle terve põllu",
			"Jälgides merd, nägi ta paati",
		},
	},
	{
		ID: "follow-lv", Lang: "lv", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Seko mums Facebook",
			"Sekojiet mums",
		},
		Misses: []string{
			"Seko upei uz ziemeļiem, viņš teica",
			"Sekojot likumam, viņš apstājās",
		},
	},
	{
		ID: "follow-lt", Lang: "lt", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Sekite mus Facebook",
			"Sek mus",
		},
		Misses: []string{
			"Sekė upė, mirė žuvys",
			"Sekmadienis buvo ramus",
		},
	},
	{
		ID: "follow-is", Lang: "is", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Fylgdu okkur á Facebook",
			"Fylgstu með okkur",
		},
		Misses: []string{
			"Fylgdu þeir ströndinni norður",
			"Fylgst var með fuglunum",
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
		},
		Misses: []string{
			"Главное блюдо подали холодным",
			"Последние новости пришли из порта вечером",
			"По теме диссертации вышло три работы",
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
		},
		Misses: []string{
			"Son haberi kimse beklemiyordu",
			"Daha fazlasını istemedi",
		},
	},
	{
		ID: "related-cs", Lang: "cs", Group: Related, Verdict: doc.End, MaxWords: 8,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Čtěte také:",
			"Nejčtenější články",
		},
		Misses: []string{
			"Další zprávu poslal až večer",
			"Doporučujeme deštník, hlásí meteorologové",
		},
	},
	{
		ID: "related-nb", Lang: "nb", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Les også",
			"Mest lest",
		},
		Misses: []string{
			"Mest leste hun aviser",
			"Relaterte funn ble gjort i havnen",
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
		ID: "related-ca", Lang: "ca", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Notícies relacionades",
			"Et pot interessar",
			"El més llegit",
		},
		Misses: []string{
			"Relacionades amb el cas hi ha tres empreses",
			"El més llegit dels seus llibres és també el més curt",
		},
	},
	{
		ID: "related-gl", Lang: "gl", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Novas relacionadas",
			"Tamén che pode interesar",
			"O máis lido",
		},
		Misses: []string{
			"Relacionadas co caso hai tres empresas",
			"O máis lido dos seus libros é o máis curto",
		},
	},
	{
		ID: "related-eu", Lang: "eu", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Lotutako albisteak",
			"Irakurrienak",
			"Interesatuko zaizu",
		},
		Misses: []string{
			"Irakurrienak izan ziren bere olerkiak garai hartan",
			"Azken albisteak eman zizkion amari",
		},
	},
	{
		ID: "related-et", Lang: "et", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Loe ka",
			"Seotud artiklid",
			"Loetumad",
		},
		Misses: []string{
			"Seotud on nad juba lapsepõlvest saadik",
			"Viimased uudised tõi postiljon",
		},
	},
	{
		ID: "related-lv", Lang: "lv", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Lasi arī",
			"Saistītie raksti",
			"Lasītākie",
		},
		Misses: []string{
			"Saistīti ar upi ir visi viņa dzejoļi",
			"Jaunākās ziņas atveda pastnieks",
		},
	},
	{
		ID: "related-lt", Lang: "lt", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Taip pat skaitykite",
			"Susiję straipsniai",
			"Skaitomiausi",
		},
		Misses: []string{
			"Susiję jie buvo nuo vaikystės",
			"Naujausios žinios atėjo paštu",
		},
	},
	{
		ID: "related-is", Lang: "is", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Tengdar fréttir",
			"Mest lesið",
			"Lesa einnig",
		},
		Misses: []string{
			"Tengdar voru þær í móðurætt",
			"Nýjustu fréttir bárust með bát",
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
			"See related story: Bridge to close in May",
			"Click here to read the original",
		},
		Misses: []string{
			"Read moreover as a warning, the line is odd",
			"Relatedly, costs fell",
			"Seeing all of it took a week",
			"See related costs in the table for the whole year of works",
		},
	},
	{
		ID: "read-more-mul", Lang: "mul", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one elsewhere",
		Hits: []string{
			"Mehr zum Thema: Der Hafen schläft",
			"Lesen Sie dazu auch: Der Hafen schläft",
			"Lire la suite",
			"Le puede interesar: Cierra el puente",
			"LEIA TAMBÉM: O porto reabre em maio",
			"Leia ainda: Fecha a ponte",
			"Leggi anche: Chiuso il ponte",
			"Lees ook: Gemeente sluit brug",
			"Читайте также: Мост закрыт",
			"阅读全文",
			"Läs också: Kommunen stänger bron",
			"Læs også: Kommunen lukker broen",
			"Les også: Kommunen stenger broen",
			"Les hele saken her",
			"Lue myös: Kunta sulkee sillan",
		},
		Misses: []string{
			"Mehr zum Themenabend",
			"Lesen Sie langsam, riet der Arzt",
			"Lire la suiten'a pas de sens",
			"Te puede sorprender el puerto",
			"Leia devagar, disse o mestre",
			"Leggi piano, disse il maestro",
			"Lees maar eens een boek",
			"Lees langzaam, zei de meester",
			"Läs boken, sa läraren",
			"Læs bogen, sagde læreren",
			"Les boken, sa læreren",
			"Lue kirja, sanoi opettaja",
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
		ID: "read-more-ca", Lang: "ca", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Llegeix més",
			"Llegeix també: L'ajuntament tanca el pont",
			"Més informació: www.port.example",
		},
		Misses: []string{
			"Llegeix més llibres que ningú al poble",
			"Vegeu com el mar s'enduu la sorra, deia",
		},
	},
	{
		ID: "read-more-gl", Lang: "gl", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Ler máis",
			"Le tamén: O concello pecha a ponte",
			"Máis información en www.porto.example",
		},
		Misses: []string{
			"Ler máis libros ca ninguén, ese era o plan",
			"Le tamén poesía cando pode",
		},
	},
	{
		ID: "read-more-eu", Lang: "eu", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Irakurri gehiago",
			"Irakurri ere: Udalak zubia itxi du",
			"Informazio gehiago: www.portua.example",
		},
		Misses: []string{
			"Irakurri zuen gutuna eta isildu zen",
			"Ikusi zuten itsasoa",
		},
	},
	{
		ID: "read-more-et", Lang: "et", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Loe edasi",
			"Loe ka: Linn sulgeb silla",
			"Vaata lähemalt siit",
		},
		Misses: []string{
			"Loe raamatut, ütles õpetaja",
			"Edasi läksid nad jala",
		},
	},
	{
		ID: "read-more-lv", Lang: "lv", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Lasīt vairāk",
			"Lasi arī: Dome slēdz tiltu",
			"Plašāk lasi šeit",
		},
		Misses: []string{
			"Lasīt viņa iemācījās četru gadu vecumā",
			"Vairāk viņu neredzēja",
		},
	},
	{
		ID: "read-more-lt", Lang: "lt", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Skaityti daugiau",
			"Skaitykite daugiau: Savivaldybė uždaro tiltą",
			"Plačiau skaitykite čia",
		},
		Misses: []string{
			"Skaityti jis išmoko ketverių",
			"Daugiau jo niekas nematė",
		},
	},
	{
		ID: "read-more-is", Lang: "is", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Lesa meira",
			"Sjá einnig: Bærinn lokar brúnni",
			"Nánar á vef hafnarinnar",
		},
		Misses: []string{
			"Lesa kunni hann fjögurra ára",
			"Meira sá hann ekki",
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
			"The Quay Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.",
			"Thanks for reading The Quay Letter! Subscribe for free to receive new posts and support my work.",
			"View this email in your browser",
			"Was this email forwarded to you? Sign up here.",
		},
		Misses: []string{
			"Signing ceremonies were held in two towns",
			"Subscribers of the opera rose to nine thousand",
			"Getting the latest train home was luck",
			"Thanks for reading, he said, and shut the letter",
			"The publication is supported by a reader in Leith",
			"You are receiving guests, the maid said",
		},
	},
	{
		ID: "newsletter-mul", Lang: "mul", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Jetzt Newsletter abonnieren und nichts verpassen",
			"Inscrivez-vous à la lettre du soir",
			"Suscríbete a nuestro boletín",
			"Подпишитесь на рассылку",
			"メルマガ登録",
			"Prenumerera på vårt nyhetsbrev",
			"Tilmeld dig vores nyhedsbrev",
			"Meld deg på nyhetsbrevet vårt",
			"Tilaa uutiskirjeemme",
		},
		Misses: []string{
			"Abonniert hat ihn kaum jemand",
			"Recevant le prix, elle pleura",
			"Inschrijvingen bleven uit",
			"Nyhet om brevet spreds fort",
			"Nyhedsbrevet lå i skuffen hele dagen",
			"Meldingen om brevet lå i naustet",
			"Uutinen kirjeestä levisi nopeasti",
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
		ID: "newsletter-ca", Lang: "ca", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Subscriu-te al nostre butlletí",
			"Rep les notícies al teu correu",
		},
		Misses: []string{
			"Subscriu la tesi del fiscal",
			"El butlletí oficial publica la llei",
		},
	},
	{
		ID: "newsletter-gl", Lang: "gl", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Subscríbete ao noso boletín",
			"Recibe as novas no teu correo",
		},
		Misses: []string{
			"Subscribiu o acordo cos mariñeiros",
			"O boletín oficial publica a lei",
		},
	},
	{
		ID: "newsletter-eu", Lang: "eu", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Harpidetu gure buletinera",
			"Zure helbide elektronikoa",
		},
		Misses: []string{
			"Harpidetu ziren mila lagun lehen astean",
			"Buletin ofizialak legea argitaratu du",
		},
	},
	{
		ID: "newsletter-et", Lang: "et", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Liitu uudiskirjaga",
			"Telli uudiskiri",
			"Sisesta oma e-posti aadress",
		},
		Misses: []string{
			"Liitu sõlmiti Vene vastu",
			"Uudiskirju saatis ta iga nädal emale",
		},
	},
	{
		ID: "newsletter-lv", Lang: "lv", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Pieraksties jaunumiem",
			"Abonē mūsu jaunumu vēstuli",
			"Ievadi savu e-pastu",
		},
		Misses: []string{
			"Pieraksties pie ārsta, ieteica kaimiņš",
			"Vēstules viņš sūtīja katru dienu",
		},
	},
	{
		ID: "newsletter-lt", Lang: "lt", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Prenumeruokite naujienlaiškį",
			"Įveskite savo el. paštą",
		},
		Misses: []string{
			"Prenumeruoti laikraštį brangu",
			"Laiškus jis siuntė kasdien",
		},
	},
	{
		ID: "newsletter-is", Lang: "is", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Skráðu þig á póstlistann",
			"Skrá mig á póstlista",
			"Netfangið þitt",
		},
		Misses: []string{
			"Skráðu þeir allt í bók",
			"Fréttabréfin hurfu í pósti",
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
			"Please adhere to our commenting policy",
			"You can follow any responses to this entry through the RSS 2.0 feed.",
		},
		Misses: []string{
			"Comments by the minister caused a storm",
			"12 commentators were asked",
			"Reply came there none, said the walrus",
			"Please adhere to the platform edge, the voice said",
		},
	},
	{
		ID: "comments-mul", Lang: "mul", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"12 Kommentare",
			"Bitte beachten Sie unsere Netiquette",
			"Laisser un commentaire",
			"Veuillez respecter la charte de modération",
			"Deja un comentario",
			"Komentarze (3)",
			"Оставить комментарий",
			"发表评论",
			"コメントする",
			"댓글쓰기",
			"Skriv en kommentar",
			"Legg igjen en kommentar",
		},
		Misses: []string{
			"Kommentare des Ministers sorgten für Streit",
			"Bitte beachten Sie die Flut",
			"Veuillez respecter la mer",
			"Комментарии эксперта не заставили себя ждать",
			"评论员文章指出，改革已经开始",
			"Kommentarer fra ministeren vakte strid",
			"Kommentarer fra ministeren vakte strid",
		},
	},
	{
		ID: "cookie-en", Lang: "en", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "consent to cookies is asked of the reader, not told in the text",
		Hits: []string{
			"We use cookies to make the site work.",
			"Accept all cookies",
			"This website uses cookies to improve your experience",
			"We use some essential cookies to make this website work.",
			"You have accepted additional cookies. You can change your cookie settings at any time.",
			"Cookies on this website",
		},
		Misses: []string{
			"Cookies cool on the rack for an hour",
			"Accept nothing less, she told them",
			"We used cookie cutters",
			"Essential cookies of the season: ginger, almond, oat",
		},
	},
	{
		ID: "cookie-mul", Lang: "mul", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "consent to cookies is asked of the reader, not told in the text",
		Hits: []string{
			"Wir verwenden Cookies, um die Seite zu verbessern.",
			"Wir legen Wert auf Ihre Privatsphäre",
			"Tout accepter",
			"Nous respectons votre vie privée",
			"Ta strona używa plików cookie",
			"Vi bruger cookies for at forbedre siden",
			"Vi bruker informasjonskapsler for å forbedre siden",
		},
		Misses: []string{
			"Akzeptierende Worte fand er nicht",
			"Kekse kühlen auf dem Rost",
			"Accepterait-il la charge ?",
			"La vie privée du ministre",
			"Kager lå på bordet",
			"Informasjon om kapsler sto på esken",
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
		ID: "cookie-ca", Lang: "ca", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Utilitzem galetes per millorar la vostra experiència",
			"Accepta-ho tot",
			"Política de galetes",
		},
		Misses: []string{
			"Les galetes de la iaia són les millors",
			"Accepta tots els encàrrecs que li fan",
		},
	},
	{
		ID: "cookie-gl", Lang: "gl", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Utilizamos cookies para mellorar a túa experiencia",
			"Aceptar todo",
			"Política de cookies",
		},
		Misses: []string{
			"As galletas da avoa son as mellores",
			"Acepta todos os encargos que lle fan",
		},
	},
	{
		ID: "cookie-eu", Lang: "eu", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Cookieak erabiltzen ditugu",
			"Onartu guztiak",
			"Cookie politika",
		},
		Misses: []string{
			"Onartu zuten aurrekontua aho batez",
			"Galletak egin zituen amonak",
		},
	},
	{
		ID: "cookie-et", Lang: "et", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"See veebileht kasutab küpsiseid",
			"Nõustun kõigiga",
			"Küpsiste seaded",
		},
		Misses: []string{
			"Küpsiseid küpsetas ta igal pühapäeval",
			"Nõustun ministriga, ütles kalur",
		},
	},
	{
		ID: "cookie-lv", Lang: "lv", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Šī vietne izmanto sīkdatnes",
			"Piekrītu",
			"Sīkdatņu iestatījumi",
		},
		Misses: []string{
			"Piekrītu ministram, teica zvejnieks",
			"Sīkas datnes viņš dzēsa",
		},
	},
	{
		ID: "cookie-lt", Lang: "lt", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Šioje svetainėje naudojami slapukai",
			"Sutinku",
			"Slapukų nustatymai",
		},
		Misses: []string{
			"Sutinku su ministru, sakė žvejys",
			"Slapukas vaikas nieko nesakė",
		},
	},
	{
		ID: "cookie-is", Lang: "is", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Þessi vefur notar vafrakökur",
			"Samþykkja allar",
			"Vafrakökustefna",
		},
		Misses: []string{
			"Kökurnar bakaði amma á sunnudögum",
			"Samþykkja þingmenn frumvarpið í dag?",
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
			"This letter does not necessarily reflect the opinion of the Harbour Gazette",
			"An official website of the United States government",
		},
		Misses: []string{
			"Privacy came up twice in the debate",
			"Terms of the deal were not told",
			"Copyrights expire after a time",
			"The letter does not reflect the light at all",
			"Official websites of both towns were down",
		},
	},
	{
		ID: "legal-mul", Lang: "mul", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and disclaimers of the site",
		Hits: []string{
			"Alle Rechte vorbehalten",
			"Mentions légales",
			"© RIPRODUZIONE RISERVATA",
			"Все права защищены.",
			"版权所有 不得转载",
			"無断転載禁止",
			"무단전재 및 재배포 금지",
			"Alle rettigheder forbeholdes",
			"Alle rettigheter reservert",
		},
		Misses: []string{
			"Datenschützer warnen vor dem Plan",
			"Confidentialités d'un ministre",
			"版权纠纷开庭审理",
			"Rettigheder til fiskeriet er delt",
			"Rettigheter til fisket er delt",
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
		ID: "legal-ca", Lang: "ca", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Tots els drets reservats",
			"Avís legal",
			"© 2020 Editorial del Port. Tots els drets reservats.",
		},
		Misses: []string{
			"Els drets dels pescadors, en debat",
			"La privacitat centra la sessió",
		},
	},
	{
		ID: "legal-gl", Lang: "gl", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Todos os dereitos reservados",
			"Aviso legal",
			"© 2020 Editorial do Porto. Todos os dereitos reservados.",
		},
		Misses: []string{
			"Os dereitos dos mariñeiros, a debate",
			"A privacidade centra a sesión",
		},
	},
	{
		ID: "legal-eu", Lang: "eu", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Eskubide guztiak erreserbatuak",
			"Lege oharra",
			"© 2020 Portuko Argitaletxea. Eskubide guztiak erreserbatuta.",
		},
		Misses: []string{
			"Eskubideen aldeko martxa egin dute",
			"Pribatutasuna izan da hizpide",
		},
	},
	{
		ID: "legal-et", Lang: "et", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Kõik õigused kaitstud",
			"Kasutustingimused",
			"© 2020 Sadama Kirjastus. Kõik õigused kaitstud.",
		},
		Misses: []string{
			"Õigused lastele, nõudsid lapsed",
			"Privaatsus oli jututeema",
		},
	},
	{
		ID: "legal-lv", Lang: "lv", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Visas tiesības aizsargātas",
			"Lietošanas noteikumi",
			"© 2020 Ostas izdevniecība. Visas tiesības aizsargātas.",
		},
		Misses: []string{
			"Tiesības viņam neatņems neviens",
			"Privātums ir dārgs",
		},
	},
	{
		ID: "legal-lt", Lang: "lt", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Visos teisės saugomos",
			"Privatumo politika",
			"© 2020 Uosto leidykla. Visos teisės saugomos.",
		},
		Misses: []string{
			"Teisės jam niekas neatims",
			"Privatumas yra brangus",
		},
	},
	{
		ID: "legal-is", Lang: "is", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Allur réttur áskilinn",
			"Persónuverndarstefna",
			"© 2020 Hafnarútgáfan. Öll réttindi áskilin.",
		},
		Misses: []string{
			"Réttur sjómanna er skýr",
			"Öll réttindi kvenna voru rædd",
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
			"您的位置：首页 > 新闻",
			"ページトップへ",
			"본문 바로가기",
			"Gå til hovedindhold",
			"Gå til innhold",
			"Til toppen",
		},
		Misses: []string{
			"Startseiten-Ranking der Zeitungen",
			"Retour au pays pour les marins",
			"Главная роль досталась дебютантке",
			"Hjem kom de sent om aftenen",
			"Hjem kom de sent om kvelden",
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
			"広告",
			"광고",
		},
		Misses: []string{
			"Anzeige erstattete die Nachbarin",
			"Реклама подорожала вдвое",
			"广告收入下降两成",
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
		ID: "ad-ca", Lang: "ca", Group: Ad, Verdict: doc.Drop, MaxWords: 12,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Publicitat",
			"PUBLICITAT",
			"Contingut patrocinat",
		},
		Misses: []string{
			"Publicitat enganyosa: multa a una empresa",
			"Anunci sorpresa de l'alcaldessa",
		},
	},
	{
		ID: "ad-gl", Lang: "gl", Group: Ad, Verdict: doc.Drop, MaxWords: 12,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Publicidade",
			"Contido patrocinado",
		},
		Misses: []string{
			"Publicidade enganosa: multa a unha empresa",
			"Anuncio sorpresa da alcaldesa",
		},
	},
	{
		ID: "ad-eu", Lang: "eu", Group: Ad, Verdict: doc.Drop, MaxWords: 12,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Publizitatea",
			"Babestutako edukia",
		},
		Misses: []string{
			"Publizitate engainagarriagatik isuna jarri diote",
			"Iragarkia egin du alkateak",
		},
	},
	{
		ID: "ad-et", Lang: "et", Group: Ad, Verdict: doc.Drop, MaxWords: 12,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Reklaam",
			"Sisuturundus",
		},
		Misses: []string{
			"Reklaami eest maksis linn",
			"Kuulutus leiti vanast lehest",
		},
	},
	{
		ID: "ad-lv", Lang: "lv", Group: Ad, Verdict: doc.Drop, MaxWords: 12,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Reklāma",
			"Sponsorēts saturs",
		},
		Misses: []string{
			"Reklāmas naudu iztērēja puķēm",
			"Sludinājumu atrada vecā avīzē",
		},
	},
	{
		ID: "ad-lt", Lang: "lt", Group: Ad, Verdict: doc.Drop, MaxWords: 12,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Reklama",
			"Remiamas turinys",
		},
		Misses: []string{
			"Reklamos pinigus išleido gėlėms",
			"Skelbimą rado sename laikraštyje",
		},
	},
	{
		ID: "ad-is", Lang: "is", Group: Ad, Verdict: doc.Drop, MaxWords: 12,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Auglýsing",
			"Kostað efni",
		},
		Misses: []string{
			"Auglýsingin kostaði bæinn milljón",
			"Kynning á bókinni var í gær",
		},
	},
	{
		ID: "app-en", Lang: "en", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Download our app",
			"Please enable JavaScript to view this page.",
			"Get it on Google Play",
			"Sorry, we just need to make sure you're not a robot.",
			"Checking your browser before accessing quay.example",
			"Verify you are human by completing the action below.",
		},
		Misses: []string{
			"Apps eat the phone's battery",
			"Javascript is a language of the web",
			"Robots check the hull for cracks",
			"Access to the pier has been closed since May",
		},
	},
	{
		ID: "app-mul", Lang: "mul", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"App herunterladen",
			"Bitte aktivieren Sie JavaScript in Ihrem Browser",
			"Bestätigen Sie, dass Sie kein Roboter sind",
			"Vérifiez que vous n’êtes pas un robot",
			"Verifica que no eres un robot",
			"Confirme que você não é um robô",
			"Scarica l'app gratuita",
			"Conferma di non essere un robot",
			"Bevestig dat je geen robot bent",
			"Скачать приложение",
			"打开APP阅读全文",
			"Bekräfta att du inte är en robot",
			"JavaScript skal være slået til",
			"JavaScript må være aktivert",
			"Vahvista, että et ole robotti",
		},
		Misses: []string{
			"Ihr Browserverlauf verriet sie",
			"Roboter prüfen den Rumpf auf Risse",
			"Le robot vérifie la coque",
			"El robot revisa el casco",
			"O robô revisa o casco",
			"Il robot controlla lo scafo",
			"De robot controleert de romp",
			"Скачивать фильмы стали реже",
			"Roboten granskar skrovet",
			"Browseren stod åben hele natten",
			"Nettleseren sto åpen hele natten",
			"Robotti tarkastaa rungon",
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
		ID: "app-ca", Lang: "ca", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Descarrega't l'app",
			"Cal activar JavaScript per veure aquest contingut",
		},
		Misses: []string{
			"L'app del port té cent usuaris",
			"El navegador va morir lluny de casa",
		},
	},
	{
		ID: "app-gl", Lang: "gl", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Descarga a app",
			"Debes activar JavaScript para ver este contido",
		},
		Misses: []string{
			"A app do porto ten cen usuarios",
			"O navegador morreu lonxe da casa",
		},
	},
	{
		ID: "app-eu", Lang: "eu", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Deskargatu aplikazioa",
			"JavaScript gaitu behar duzu eduki hau ikusteko",
		},
		Misses: []string{
			"Aplikazioak ehun erabiltzaile ditu",
			"Nabigatzailea etxetik urrun hil zen",
		},
	},
	{
		ID: "app-et", Lang: "et", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Laadi alla meie rakendus",
			"Palun lubage JavaScript",
		},
		Misses: []string{
			"Rakendus töötab kaheksas keeles",
			"Laadis alla kaardi ja läks",
		},
	},
	{
		ID: "app-lv", Lang: "lv", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Lejupielādē mūsu lietotni",
			"Lūdzu, ieslēdziet JavaScript",
		},
		Misses: []string{
			"Lietotne darbojas astoņās valodās",
			"Pārlūks nomira tālu no mājām",
		},
	},
	{
		ID: "app-lt", Lang: "lt", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Atsisiųskite mūsų programėlę",
			"Prašome įjungti JavaScript",
		},
		Misses: []string{
			"Programėlė veikia aštuoniomis kalbomis",
			"Naršyklė mirė toli nuo namų",
		},
	},
	{
		ID: "app-is", Lang: "is", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Sæktu appið",
			"Vinsamlegast kveiktu á JavaScript",
		},
		Misses: []string{
			"Appið kann átta tungumál",
			"Vafri hans dó langt að heiman",
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
			"Your gift today keeps us independent.",
			"I don't like paywalls. You don't like paywalls.",
			"This post is for paid subscribers",
		},
		Misses: []string{
			"Logging in the hills ended",
			"Register of births, deaths and ships",
			"Donated books filled a hall",
			"Your gift to the museum arrived broken",
			"Paywalls went up at three papers",
		},
	},
	{
		ID: "paywall-mul", Lang: "mul", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Einloggen",
			"Unterstützen Sie unabhängigen Journalismus",
			"Sie haben noch kein Konto? Jetzt registrieren",
			"Déjà abonné ? Connectez-vous",
			"Soutenez une presse indépendante",
			"Iniciar sesión",
			"Apoya el periodismo independiente",
			"Apoie o jornalismo independente",
			"Sostieni il giornalismo indipendente",
			"Steun onafhankelijke journalistiek",
			"Войти",
			"ログイン",
			"로그인",
			"Stöd oberoende journalistik",
			"Er du allerede abonnent? Log ind",
			"Har du allerede abonnement? Logg inn",
			"Tue riippumatonta journalismia",
		},
		Misses: []string{
			"Anmeldung der Erfindung folgte",
			"Unterstützen will den Plan niemand",
			"Soutenez le mur pendant qu’il sèche",
			"Entrar al puerto lleva una hora",
			"Apoya el muro mientras se seca",
			"Apoie o muro enquanto seca",
			"Sostieni il muro mentre asciuga",
			"Steun de muur terwijl hij droogt",
			"Вход в гавань закрыли льды",
			"Stöd för muren saknas",
			"Adgangskoden glemte hun i huset",
			"Passordet glemte hun i naustet",
			"Tue seinää kunnes se kuivuu",
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
		ID: "paywall-ca", Lang: "ca", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Inicia sessió",
			"Ja ets subscriptor? Entra",
			"Has oblidat la contrasenya?",
		},
		Misses: []string{
			"Entra al port un vaixell de guerra",
			"Contrasenyes robades a mil clients",
		},
	},
	{
		ID: "paywall-gl", Lang: "gl", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Iniciar sesión",
			"Xa es subscritor? Entra",
			"Esqueciches o contrasinal?",
		},
		Misses: []string{
			"Entra no porto un barco de guerra",
			"Contrasinais roubados a mil clientes",
		},
	},
	{
		ID: "paywall-eu", Lang: "eu", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Hasi saioa",
			"Pasahitza ahaztu duzu?",
			"Egin zaitez harpidedun",
		},
		Misses: []string{
			"Sartu zen portuan gerraontzi bat",
			"Pasahitzak lapurtu dizkiete mila lagunei",
		},
	},
	{
		ID: "paywall-et", Lang: "et", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Logi sisse",
			"Unustasid parooli?",
			"See artikkel on tellijatele",
		},
		Misses: []string{
			"Sisenes sadamasse sõjalaev",
			"Paroolid varastati tuhandelt kliendilt",
		},
	},
	{
		ID: "paywall-lv", Lang: "lv", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Ienākt",
			"Aizmirsi paroli?",
			"Raksts pieejams tikai abonentiem",
		},
		Misses: []string{
			"Ienāk ostā karakuģis",
			"Paroles nozaga tūkstoš klientiem",
		},
	},
	{
		ID: "paywall-lt", Lang: "lt", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Prisijungti",
			"Pamiršote slaptažodį?",
			"Straipsnis skirtas prenumeratoriams",
		},
		Misses: []string{
			"Prisijungti prie sąjungos šalis delsė",
			"Slaptažodžius pavogė tūkstančiui klientų",
		},
	},
	{
		ID: "paywall-is", Lang: "is", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Innskráning",
			"Gleymt lykilorð?",
			"Þessi grein er aðeins fyrir áskrifendur",
		},
		Misses: []string{
			"Innskráðir gestir voru fáir",
			"Lykilorðum var stolið",
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
			"Play 1:03",
			"Example video title will go here for this video",
		},
		Misses: []string{
			"Images of the storm shocked viewers",
			"Play resumed after lunch",
			"Play of light and shadow",
			"Example videos were shown in court",
		},
	},
	{
		ID: "gallery-mul", Lang: "mul", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Bild 3 von 12",
			"Agrandir l’image",
			"点击查看大图",
			"写真を拡大",
			"Billede 3 af 12",
			"Bilde 3 av 12",
		},
		Misses: []string{
			"Bilder aus dem Archiv zeigen den Hafen",
			"Ampliar el puerto cuesta dos millones",
			"Billeder af havnen hænger der",
			"Bilder av havnen henger der",
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
		ID: "gallery-ca", Lang: "ca", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Foto 3 de 12",
			"Amplia la imatge",
			"Veure galeria",
		},
		Misses: []string{
			"Imatges de la riuada commouen el país",
			"Amplia el negoci amb dues botigues",
		},
	},
	{
		ID: "gallery-gl", Lang: "gl", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Foto 3 de 12",
			"Ampliar imaxe",
			"Ver galería",
		},
		Misses: []string{
			"Imaxes do temporal conmoven o país",
			"Ampliar o porto custa dous millóns",
		},
	},
	{
		ID: "gallery-eu", Lang: "eu", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Argazki galeria",
			"Ikusi argazkiak",
			"Handitu irudia",
		},
		Misses: []string{
			"Argazki zaharrak bildu dituzte museoan",
			"Bideoa auzitegian erakutsi zuten",
		},
	},
	{
		ID: "gallery-et", Lang: "et", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Foto 3 / 12",
			"Vaata galeriid",
			"Suurenda pilti",
		},
		Misses: []string{
			"Galeriis põles tuli",
			"Pilte maalis ta öösel",
		},
	},
	{
		ID: "gallery-lv", Lang: "lv", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Foto 3 no 12",
			"Skatīt galeriju",
			"Palielināt attēlu",
		},
		Misses: []string{
			"Galerijā dega gaisma",
			"Bildes viņš gleznoja naktī",
		},
	},
	{
		ID: "gallery-lt", Lang: "lt", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Nuotrauka 3 iš 12",
			"Žiūrėti galeriją",
			"Padidinti nuotrauką",
		},
		Misses: []string{
			"Galerijoje degė šviesa",
			"Paveikslus jis tapė naktį",
		},
	},
	{
		ID: "gallery-is", Lang: "is", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Mynd 3 af 12",
			"Skoða myndir",
			"Stækka mynd",
		},
		Misses: []string{
			"Myndasafnið brann í vor",
			"Mynd hans af hafinu seldist",
		},
	},
	{
		ID: "shop-mul", Lang: "mul", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Add to cart",
			"In den Warenkorb",
			"Ajouter au panier",
			"В корзину",
			"Din kurv er tom",
			"Handlekurven er tom",
		},
		Misses: []string{
			"Carts rolled down the hill",
			"Buying now means debt",
			"Kurven fyldte han med svampe",
			"Handlekurver trilles til kassen",
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
		ID: "shop-ca", Lang: "ca", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Afegeix a la cistella",
			"La teva cistella és buida",
		},
		Misses: []string{
			"Cistella de bolets per a dos",
			"Comprar a granel torna",
		},
	},
	{
		ID: "shop-gl", Lang: "gl", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Engadir ao carriño",
			"O teu carriño está baleiro",
		},
		Misses: []string{
			"Carriño de bebé atopado na praia",
			"Mercar a granel volve",
		},
	},
	{
		ID: "shop-eu", Lang: "eu", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Gehitu saskira",
			"Saskia hutsik dago",
		},
		Misses: []string{
			"Saskia bete zuen onddoz",
			"Erosi zuen ontzi bat",
		},
	},
	{
		ID: "shop-et", Lang: "et", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Lisa ostukorvi",
			"Ostukorv on tühi",
		},
		Misses: []string{
			"Ostukorvi hind tõusis viiendiku",
			"Osta maja oli kallis",
		},
	},
	{
		ID: "shop-lv", Lang: "lv", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Pievienot grozam",
			"Jūsu grozs ir tukšs",
		},
		Misses: []string{
			"Grozā bija sēnes",
			"Pirkt māju bija dārgi",
		},
	},
	{
		ID: "shop-lt", Lang: "lt", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Į krepšelį",
			"Jūsų krepšelis tuščias",
		},
		Misses: []string{
			"Krepšelyje buvo grybų",
			"Pirkti namą buvo brangu",
		},
	},
	{
		ID: "shop-is", Lang: "is", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Setja í körfu",
			"Karfan þín er tóm",
		},
		Misses: []string{
			"Körfuna fyllti hann af sveppum",
			"Kaupa hús var dýrt",
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
			"Автор: Ада Перо",
			"责任编辑：王羽",
			"作者：王羽",
		},
		Misses: []string{
			"Autorität fehlte ihm",
			"Auteur de trois romans, il vit à Brest",
			"作者坦言，创作并不容易",
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
		ID: "byline-ca", Lang: "ca", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Redacció",
			"Text: Ada Ploma",
			"Escrit per Ada Ploma",
		},
		Misses: []string{
			"Autora de tres novel·les, viu a Girona",
			"Redactat en dues setmanes, el pla ja és mort",
		},
	},
	{
		ID: "byline-gl", Lang: "gl", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Redacción",
			"Texto: Ada Pena",
			"Escrito por Ada Pena",
		},
		Misses: []string{
			"Autora de tres novelas, vive en Vigo",
			"Redactado en dúas semanas, o plan xa morreu",
		},
	},
	{
		ID: "byline-eu", Lang: "eu", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Erredakzioa",
			"Egilea: Ada Luma",
			"Testua: Ada Luma",
		},
		Misses: []string{
			"Egilea Bilbon bizi da aspaldi",
			"Idatzi zuen hiru eleberri",
		},
	},
	{
		ID: "byline-et", Lang: "et", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Autor: Ada Sulg",
			"Toimetaja: Tõnu Roos",
		},
		Misses: []string{
			"Autoriks peeti kaluri poega",
			"Toimetaja läks pensionile",
		},
	},
	{
		ID: "byline-lv", Lang: "lv", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Autors: Ada Spalva",
			"Autore: Ada Spalva",
		},
		Misses: []string{
			"Autore trīs grāmatām dzīvo Rīgā",
			"Teksts bija īss",
		},
	},
	{
		ID: "byline-lt", Lang: "lt", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Autorius: Ada Plunksna",
			"Autorė: Ada Plunksna",
		},
		Misses: []string{
			"Autorė trijų knygų gyvena Vilniuje",
			"Tekstas buvo trumpas",
		},
	},
	{
		ID: "byline-is", Lang: "is", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Höfundur: Ada Fjöður",
			"Ritstjórn: Ada Fjöður",
		},
		Misses: []string{
			"Höfundur þriggja bóka býr á Akureyri",
			"Texti bókarinnar var stuttur",
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
			"Опубликовано: 3 мая 2020",
			"发布时间：2020-05-03",
		},
		Misses: []string{
			"Publishing on paper ended",
			"Standing ovations followed",
			"更新换代的设备投入使用",
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
		ID: "published-ca", Lang: "ca", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Publicat el 3 de maig de 2020",
			"Actualitzat a les 10.05",
		},
		Misses: []string{
			"Publicada a Roma, la novel·la va fer fortuna",
			"Data clau per al port",
		},
	},
	{
		ID: "published-gl", Lang: "gl", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Publicado o 3 de maio de 2020",
			"Actualizado ás 10.05",
		},
		Misses: []string{
			"Publicada en Roma, a novela fixo fortuna",
			"Data clave para o porto",
		},
	},
	{
		ID: "published-eu", Lang: "eu", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Argitaratua: 2020ko maiatzaren 3a",
			"Eguneratua: 10:05",
		},
		Misses: []string{
			"Argitaratu zuen lehen liburua Iruñean",
			"Data garrantzitsua da portuarentzat",
		},
	},
	{
		ID: "published-et", Lang: "et", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Avaldatud: 3. mai 2020",
			"Uuendatud 10:05",
		},
		Misses: []string{
			"Avaldatud kirjad müüdi läbi",
			"Kuupäeva ei mäletanud keegi",
		},
	},
	{
		ID: "published-lv", Lang: "lv", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Publicēts: 2020. gada 3. maijā",
			"Atjaunots 10:05",
		},
		Misses: []string{
			"Publicēts tika tikai viens dzejolis",
			"Datums viņam nepatika",
		},
	},
	{
		ID: "published-lt", Lang: "lt", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Publikuota: 2020-05-03",
			"Atnaujinta 10:05",
		},
		Misses: []string{
			"Publikuota tik viena jo eilė",
			"Data jam nepatiko",
		},
	},
	{
		ID: "published-is", Lang: "is", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Birt: 3. maí 2020",
			"Uppfært kl. 10:05",
		},
		Misses: []string{
			"Birt var aðeins eitt ljóð",
			"Dagsetningin fór illa í hann",
		},
	},
	{
		ID: "read-time-mul", Lang: "mul", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"5 min read",
			"Lesezeit: 4 Minuten",
			"Lesedauer: 4 Min.",
			"Temps de lecture : 3 min",
			"Lecture : 4 min",
			"Время чтения: 2 мин",
			"Læsetid: 4 min",
			"Lesetid: 4 min",
		},
		Misses: []string{
			"5 minutes later it sank",
			"Lesezeitschriften sind selten",
			"Lesedauern hängen vom Wetter ab",
			"Temps de lectures et de veillées",
			"Læsetiden går hurtigt",
			"Lesetiden går fort",
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
		ID: "read-time-ca", Lang: "ca", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Temps de lectura: 3 min",
			"3 minuts de lectura",
		},
		Misses: []string{
			"Temps de lectures i tertúlies a la vila",
			"3 minuts després va sonar l'alarma",
		},
	},
	{
		ID: "read-time-gl", Lang: "gl", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Tempo de lectura: 3 min",
			"3 minutos de lectura",
		},
		Misses: []string{
			"Tempo de lecturas e faladoiros na vila",
			"3 minutos despois soou a alarma",
		},
	},
	{
		ID: "read-time-eu", Lang: "eu", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Irakurtzeko denbora: 3 min",
			"3 minutuko irakurketa",
		},
		Misses: []string{
			"Irakurtzeko denborarik ez du inork",
			"3 minutura jo zuen alarmak",
		},
	},
	{
		ID: "read-time-et", Lang: "et", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Lugemisaeg: 3 min",
			"3 minutit lugemist",
		},
		Misses: []string{
			"Lugemisaega napib kõigil",
			"3 minutit hiljem sireen vaikis",
		},
	},
	{
		ID: "read-time-lv", Lang: "lv", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Lasīšanas laiks: 3 min",
			"3 minūšu lasāmviela",
		},
		Misses: []string{
			"Lasīšanas laiks beidzās, bērni gāja mājās",
			"3 minūtes vēlāk sirēna apklusa",
		},
	},
	{
		ID: "read-time-lt", Lang: "lt", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Skaitymo laikas: 3 min.",
			"3 min. skaitymo",
		},
		Misses: []string{
			"Skaitymo laikas baigėsi, vaikai ėjo namo",
			"3 minutės vėliau sirena nutilo",
		},
	},
	{
		ID: "read-time-is", Lang: "is", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Lestími: 3 mínútur",
			"3 mín. lestur",
		},
		Misses: []string{
			"Lestími barna styttist",
			"3 mínútum síðar þagnaði lúðurinn",
		},
	},
	{
		ID: "source-mul", Lang: "mul", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Source: Harbour Press",
			"Reporting by Ada Quill; editing by Tom Reed",
			"With Post wires",
			"Our Standards: The Thomson Reuters Trust Principles.",
			"Read the original article here.",
			"Originally posted on The Quay Letter",
			"Quelle: Hafenpresse",
			"Dieser Artikel erschien zuerst bei Hafenpresse",
			"Cet article est paru initialement dans Le Quai",
			"Este artículo se publicó originalmente en El Muelle",
			"Publicado originalmente em O Cais",
			"Dit artikel verscheen eerder in De Kade",
			"Источник: Портовые вести",
			"来源：港口日报",
			"Kilde: Havnen",
			"Kilde: Havnen",
		},
		Misses: []string{
			"Sources close to the owner spoke",
			"With postwar wires cut, the village went dark",
			"The original article of the treaty was lost",
			"Quellen in der Stadt sprudeln",
			"Dieser Artikel des Vertrags erschien den Räten zu lang",
			"Cet article du traité est paru trop long aux élus",
			"Este artículo se discutió ayer",
			"O artigo original do tratado perdeu-se",
			"Dit artikel van het verdrag verdween",
			"来自港口的消息",
			"Kilder i byen siger båden er sen",
			"Kilder i byen sier båten er sen",
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
			"Anna Lind has written about the coast for twelve years.",
			"Her first book, The Long Room, came out in 2021.",
		},
		Misses: []string{
			"The author of the law resigned",
			"Tell me a tip, he begged",
			"He has written to the mayor twice",
			"The author is unknown, the book is not",
		},
	},
	{
		ID: "bio-mul", Lang: "mul", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Über den Autor",
			"Alle Artikel der Autorin",
			"À propos de l’auteur",
			"Biographie de l'auteur",
			"Об авторе",
			"作者简介：王羽，记者",
			"Om forfatteren",
			"Om forfatteren",
		},
		Misses: []string{
			"Der Autorin fehlte das Geld",
			"Der Autor starb am Hafen",
			"L'auteur du tableau est mort au port",
			"О авторитете судьи спорили",
			"Forfatteren kom med båden",
			"Forfatteren kom med båt",
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
		ID: "bio-ca", Lang: "ca", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Sobre l'autor",
			"Tots els articles de Ada Ploma",
		},
		Misses: []string{
			"L'autor del mural vol restar anònim",
			"Contacte amb la natura i prou",
		},
	},
	{
		ID: "bio-gl", Lang: "gl", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Sobre o autor",
			"Todos os artigos de Ada Pena",
		},
		Misses: []string{
			"O autor do mural quere quedar anónimo",
			"Contacto coa natureza e abonda",
		},
	},
	{
		ID: "bio-eu", Lang: "eu", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Egileari buruz",
			"Egilearen artikulu guztiak",
		},
		Misses: []string{
			"Egileak isilik egon nahi du",
			"Kontaktua galdu zuten ontziarekin",
		},
	},
	{
		ID: "bio-et", Lang: "et", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Autorist",
			"Kõik autori artiklid",
		},
		Misses: []string{
			"Autorist räägiti palju halba",
			"Kontakt katkes õhtul",
		},
	},
	{
		ID: "bio-lv", Lang: "lv", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Par autoru",
			"Visi autora raksti",
		},
		Misses: []string{
			"Par autoru runāja daudz slikta",
			"Kontakts pārtrūka vakarā",
		},
	},
	{
		ID: "bio-lt", Lang: "lt", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Apie autorių",
			"Visi autoriaus straipsniai",
		},
		Misses: []string{
			"Apie autorių kalbėta daug blogo",
			"Kontaktas nutrūko vakare",
		},
	},
	{
		ID: "bio-is", Lang: "is", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Um höfundinn",
			"Fleiri greinar eftir höfund",
		},
		Misses: []string{
			"Um höfundinn var margt illt sagt",
			"Samband rofnaði um kvöldið",
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
		ID: "feed-footer-en", Lang: "en", Group: Source, Verdict: doc.Drop, MaxWords: 60, Shape: feedFooter,
		Reason: "where a feed's text was published first, as systems add it under every article",
		Hits: []string{
			"The post Ten ships to see this summer appeared first on Harbour Gazette.",
			"The post How to tie a bowline first appeared on The Quay.",
		},
		Misses: []string{
			"The post office appeared on the first list.",
			"A column that appeared first on Monday was sold.",
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
		ID: "source-ca", Lang: "ca", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Font: Port de Tarragona",
			"Agències",
		},
		Misses: []string{
			"Fonts del port expliquen que la grua fallava",
			"Agència i ajuntament discuteixen el contracte",
		},
	},
	{
		ID: "source-gl", Lang: "gl", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Fonte: Porto de Vigo",
			"Axencias",
		},
		Misses: []string{
			"Fontes do porto explican que o guindastre fallaba",
			"Axencia e concello discuten o contrato",
		},
	},
	{
		ID: "source-eu", Lang: "eu", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Iturria: Bilboko Portua",
			"Agentziak",
		},
		Misses: []string{
			"Iturri ofizialek ukatu egin dute",
			"Agentziak eta udalak hitz egin dute",
		},
	},
	{
		ID: "source-et", Lang: "et", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Allikas: Tallinna Sadam",
			"BNS",
		},
		Misses: []string{
			"Allikad kinnitavad, et kraana oli katki",
			"Allikast võeti vett",
		},
	},
	{
		ID: "source-lv", Lang: "lv", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Avots: Rīgas brīvosta",
			"LETA",
		},
		Misses: []string{
			"Avoti stāsta, ka celtnis bija bojāts",
			"Avotā smēla ūdeni",
		},
	},
	{
		ID: "source-lt", Lang: "lt", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Šaltinis: Klaipėdos uostas",
			"BNS",
			"ELTA",
		},
		Misses: []string{
			"Šaltiniai sako, kad kranas buvo sugedęs",
			"Šaltinyje sėmė vandenį",
		},
	},
	{
		ID: "source-is", Lang: "is", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Heimild: Faxaflóahafnir",
			"Fréttatilkynning",
		},
		Misses: []string{
			"Heimildir herma að kraninn hafi verið bilaður",
			"Heimild fékkst til að sigla",
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
			"Теги: порт, море",
			"标签：港口",
			"Emner: havn, hav",
			"Stikkord: havn, sjø",
		},
		Misses: []string{
			"Topic of the day was the weather",
			"Tagsüber blieb es still",
			"Темы для разговора нашлись",
			"Emnet var pinligt",
			"Emner i boken er mange",
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
		ID: "tags-ca", Lang: "ca", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Etiquetes: port, mar, vaixell",
			"Arxivat a: Cultura",
		},
		Misses: []string{
			"Etiquetes de vi dissenyades per artistes",
			"Temes com l'habitatge van dominar el ple",
		},
	},
	{
		ID: "tags-gl", Lang: "gl", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Etiquetas: porto, mar, barco",
			"Arquivado en: Cultura",
		},
		Misses: []string{
			"Etiquetas de viño deseñadas por artistas",
			"Temas como a vivenda dominaron o pleno",
		},
	},
	{
		ID: "tags-eu", Lang: "eu", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Etiketak: portua, itsasoa",
			"Gaiak: kultura",
		},
		Misses: []string{
			"Etiketak jarri zizkieten kutxei",
			"Gaiak piztu zuen eztabaida",
		},
	},
	{
		ID: "tags-et", Lang: "et", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Märksõnad: sadam, meri",
			"Sildid: laev",
		},
		Misses: []string{
			"Märksõnaks sai kannatlikkus",
			"Teema oli valus",
		},
	},
	{
		ID: "tags-lv", Lang: "lv", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Birkas: osta, jūra",
			"Atslēgvārdi: kuģis",
		},
		Misses: []string{
			"Birkas pielīmēja kastēm",
			"Tēma bija sāpīga",
		},
	},
	{
		ID: "tags-lt", Lang: "lt", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Žymos: uostas, jūra",
			"Raktiniai žodžiai: laivas",
		},
		Misses: []string{
			"Žymos liko ant dėžių",
			"Tema buvo skaudi",
		},
	},
	{
		ID: "tags-is", Lang: "is", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Efnisorð: höfn, sjór",
			"Merki: skip",
		},
		Misses: []string{
			"Efnisorð bókarinnar eru fá",
			"Merki sáust á kössunum",
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
			"Фото: Портовые вести",
			"图片来源：港口日报",
			"写真：港新聞",
			"사진=항구일보",
			"Foto: Ada Fjer/Ritzau Scanpix",
			"Foto: Ada Fjær / NTB",
			"(Foto: Ada Fjær)",
		},
		Misses: []string{
			"Fotografen kamen in Scharen",
			"Бильд снова вышел в срок",
			"写真家が亡くなった",
			"Fotografen kom med båden",
			"Fotografen kom med båt",
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
		ID: "credit-ca", Lang: "ca", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Foto: Ada Ploma",
			"Fotografia: ACN",
			"Imatge d'arxiu",
		},
		Misses: []string{
			"Fotografies de guerra al museu",
			"Imatge i so es donaven la mà",
		},
	},
	{
		ID: "credit-gl", Lang: "gl", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Fotografía: Ada Pena",
			"Imaxe de arquivo",
		},
		Misses: []string{
			"Fotografías de guerra no museo",
			"Imaxe e son dábanse a man",
		},
	},
	{
		ID: "credit-eu", Lang: "eu", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Argazkia: Ada Luma",
			"Artxiboko argazkia",
		},
		Misses: []string{
			"Argazkiak zintzilik zeuden horman",
			"Irudiak harrapatu zuen jendea",
		},
	},
	{
		ID: "credit-et", Lang: "et", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Foto: Ada Sulg",
			"Foto: arhiiv",
			"Pilt on illustratiivne",
		},
		Misses: []string{
			"Fotosid näidati raamatukogus",
			"Pildil on lapsed ja koer mängimas",
		},
	},
	{
		ID: "credit-lv", Lang: "lv", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Foto: Ada Spalva",
			"Foto: LETA",
			"Attēlam ir ilustratīva nozīme",
		},
		Misses: []string{
			"Foto albumus atrada bēniņos",
			"Attēlā bērni un suns skrien",
		},
	},
	{
		ID: "credit-lt", Lang: "lt", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Nuotr. Ada Plunksna",
			"Nuotrauka: BNS",
			"Asociatyvi nuotr.",
		},
		Misses: []string{
			"Nuotraukų albumą rado palėpėje",
			"Nuotraukoje vaikai ir šuo bėga",
		},
	},
	{
		ID: "credit-is", Lang: "is", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Mynd: Ada Fjöður",
			"Ljósmynd: Ada Fjöður",
			"Mynd úr safni",
		},
		Misses: []string{
			"Myndir héngu á vegg",
			"Ljósmyndin fannst á háalofti",
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
		},
		Misses: []string{
			"Printable versions of the map cost more",
			"Permanent links between the towns",
			"Diese Seite der Stadt kennt kaum jemand",
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
		},
		Misses: []string{
			"Older posts of the fence had rotted",
			"Archivo del blogueo de la ciudad",
			"Näste man",
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
		ID: "nav-ca", Lang: "ca", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Inici",
			"Salta al contingut",
			"Torna a dalt",
		},
		Misses: []string{
			"Inici de curs amb pluja a tot el país",
			"Torna a casa després de vint anys",
			"La cerca va durar tres dies",
		},
	},
	{
		ID: "wiki-ca", Lang: "ca", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"De la Viquipèdia, l'enciclopèdia lliure",
			"La pàgina va ser modificada per darrera vegada el 3 maig 2020",
			"Què hi enllaça",
		},
		Misses: []string{
			"La pàgina del llibre era en blanc",
			"Eines de pagès al museu",
		},
	},
	{
		ID: "blog-ca", Lang: "ca", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Entrada més antiga",
			"Missatge més recent",
			"Funciona gràcies al WordPress",
		},
		Misses: []string{
			"Entrades antigues de cinema, en una capsa",
			"Arxius de bloc i de pedra",
		},
	},
	{
		ID: "nav-gl", Lang: "gl", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Inicio",
			"Saltar ao contido",
			"Volver arriba",
		},
		Misses: []string{
			"Inicio de curso con choiva en toda Galicia",
			"Volve á casa despois de vinte anos",
			"A busca durou tres días",
		},
	},
	{
		ID: "wiki-gl", Lang: "gl", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Na Galipedia, a Wikipedia en galego.",
			"A última edición desta páxina foi o 3 de maio de 2020",
			"Páxinas que ligan con esta",
		},
		Misses: []string{
			"A páxina do libro estaba en branco",
			"Ferramentas de labrego no museo",
		},
	},
	{
		ID: "blog-gl", Lang: "gl", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Entrada máis antiga",
			"Publicación máis recente",
			"Grazas a WordPress",
		},
		Misses: []string{
			"Entradas antigas de cine, nunha caixa",
			"Arquivos de pedra e de papel",
		},
	},
	{
		ID: "nav-eu", Lang: "eu", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Hasiera",
			"Joan edukira",
			"Gora itzuli",
		},
		Misses: []string{
			"Hasiera batean ez zuen inork sinetsi",
			"Bilatu zuten mendian gau osoan",
			"Gora egin du arrainaren prezioak",
		},
	},
	{
		ID: "wiki-eu", Lang: "eu", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Wikipedia, Entziklopedia askea",
			"Orriaren azken aldaketa: 3 maiatza 2020",
			"Honanzko esteka duten orriak",
		},
		Misses: []string{
			"Orrialde zuriak utzi zituen egunkarian",
			"Tresna zaharrak gordetzen zituen",
		},
	},
	{
		ID: "blog-eu", Lang: "eu", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Mezu zaharragoa",
			"Sarrera berriagoak",
			"WordPressekin egina",
		},
		Misses: []string{
			"Mezu zaharra aurkitu zuten botila batean",
			"Artxibo zaharrak erre ziren",
		},
	},
	{
		ID: "nav-et", Lang: "et", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Avaleht",
			"Liigu edasi põhisisu juurde",
			"Tagasi üles",
		},
		Misses: []string{
			"Avaleht oli ära rebitud",
			"Otsingud kestsid kolm päeva",
			"Edasi sõudsid nad pimedas",
		},
	},
	{
		ID: "wiki-et", Lang: "et", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Allikas: Vikipeedia",
			"Selle lehekülje viimane muutmine: 3. mai 2020",
			"Lingid siia",
		},
		Misses: []string{
			"Lehekülje servas oli plekk",
			"Vaata ajalugu, siis mõistad",
		},
	},
	{
		ID: "blog-et", Lang: "et", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Vanem postitus",
			"Uuemad postitused",
			"Teenust pakub Blogger",
		},
		Misses: []string{
			"Postituse pärast lahti lastud õpetaja",
			"Arhiivis põles tuli",
		},
	},
	{
		ID: "nav-lv", Lang: "lv", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Sākumlapa",
			"Pāriet uz saturu",
			"Uz augšu",
		},
		Misses: []string{
			"Sākums bija grūts",
			"Meklēšana ilga trīs dienas",
			"Tālāk viņi gāja kājām",
		},
	},
	{
		ID: "wiki-lv", Lang: "lv", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Vikipēdijas lapa",
			"Šo lapu pēdējoreiz labots: 2020. gada 3. maijs",
			"Norādes uz šo rakstu",
		},
		Misses: []string{
			"Lapas malā bija traips",
			"Hronika vēsta par ugunsgrēku",
		},
	},
	{
		ID: "blog-lv", Lang: "lv", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Vecāka ziņa",
			"Jaunāki ieraksti",
			"Darbina WordPress",
		},
		Misses: []string{
			"Vecāka māsa dzīvoja pilsētā",
			"Emuārs par makšķerēšanu",
		},
	},
	{
		ID: "nav-lt", Lang: "lt", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Pradžia",
			"Pereiti prie turinio",
			"Grįžti į viršų",
		},
		Misses: []string{
			"Pradžia buvo sunki",
			"Paieška truko tris dienas",
			"Toliau jie ėjo pėsčiomis",
		},
	},
	{
		ID: "wiki-lt", Lang: "lt", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Straipsnis iš Vikipedijos, laisvosios enciklopedijos.",
			"Šis puslapis paskutinį kartą keistas 3 gegužės 2020",
			"Susiję puslapiai",
		},
		Misses: []string{
			"Puslapio kampe buvo dėmė",
			"Istorija pasakoja apie gaisrą",
		},
	},
	{
		ID: "blog-lt", Lang: "lt", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Senesnis pranešimas",
			"Naujesni įrašai",
			"Veikia su WordPress",
		},
		Misses: []string{
			"Senesnis brolis gyveno mieste",
			"Tinklaraštis apie žvejybą",
		},
	},
	{
		ID: "nav-is", Lang: "is", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Forsíða",
			"Fara beint í efnið",
			"Til baka",
		},
		Misses: []string{
			"Forsíðan var rifin af blaðinu",
			"Leitin stóð í þrjá daga",
			"Heim komu þeir um kvöldið",
		},
	},
	{
		ID: "wiki-is", Lang: "is", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Úr Wikipediu, frjálsa alfræðiritinu",
			"Síðast breytt 3. maí 2020 kl. 10:05",
			"Hvað tengist hingað",
		},
		Misses: []string{
			"Síðan var auð í bókinni",
			"Breytingar urðu á skipinu",
		},
	},
	{
		ID: "blog-is", Lang: "is", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Eldri færslur",
			"Nýrri færsla",
			"Keyrt á WordPress",
		},
		Misses: []string{
			"Eldri bróðir bjó í bænum",
			"Bloggað um veiðar",
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
			"Svar med sitat",
		},
		Misses: []string{
			"Posts: the wooden kind",
			"Joined by his sister, he left",
			"Zitieren will ihn niemand",
			"Sitatet sto i en gammel bok",
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
		ID: "comments-ca", Lang: "ca", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Deixa un comentari",
			"12 comentaris",
			"L'adreça electrònica no es publicarà. Els camps necessaris estan marcats amb *",
		},
		Misses: []string{
			"Els comentaris del ministre van indignar el sector",
			"Va respondre que no en sabia res",
		},
	},
	{
		ID: "forum-ca", Lang: "ca", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Membre des de: 3 maig 2020",
			"Respon citant",
		},
		Misses: []string{
			"Citant el poeta, va callar",
			"Registrada com a fàbrica el 1890",
		},
	},
	{
		ID: "comments-gl", Lang: "gl", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Deixa un comentario",
			"12 comentarios",
			"O teu enderezo electrónico non se publicará",
		},
		Misses: []string{
			"Os comentarios do ministro indignaron o sector",
			"Respondeu que non sabía nada",
		},
	},
	{
		ID: "forum-gl", Lang: "gl", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Responder citando",
			"Rexistrado: 3 maio 2020",
		},
		Misses: []string{
			"Citar o poeta era obrigado",
			"Rexistrado como fábrica en 1890",
		},
	},
	{
		ID: "comments-eu", Lang: "eu", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Utzi iruzkina",
			"12 iruzkin",
			"Zure e-posta helbidea ez da argitaratuko",
		},
		Misses: []string{
			"Iruzkinak egin zituen ministroak batzarrean",
			"Erantzun zuen ez zekiela ezer",
		},
	},
	{
		ID: "forum-eu", Lang: "eu", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Erantzun aipatuz",
			"Izen-ematea: 2020/05/03",
		},
		Misses: []string{
			"Aipatu zuen olerkari bat",
			"Mezuak zeramatzan uso batek",
		},
	},
	{
		ID: "comments-et", Lang: "et", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Lisa kommentaar",
			"12 kommentaari",
			"Sinu e-postiaadressi ei avaldata. Nõutavad väljad on tähistatud *-ga",
		},
		Misses: []string{
			"Kommentaarid ministrilt pahandasid kalureid",
			"Vasta ei rääkinud keegi",
		},
	},
	{
		ID: "forum-et", Lang: "et", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Liitunud: 3. mai 2020",
			"Vasta tsitaadiga",
		},
		Misses: []string{
			"Liitunud vabriku töölised streikisid",
			"Tsitaat pärines vanast kirjast",
		},
	},
	{
		ID: "comments-lv", Lang: "lv", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Pievienot komentāru",
			"12 komentāri",
			"Jūsu e-pasta adrese netiks publicēta. Obligātie lauki ir atzīmēti kā *",
		},
		Misses: []string{
			"Komentārus ministrs nesniedza",
			"Atbildēt viņš nevarēja",
		},
	},
	{
		ID: "forum-lv", Lang: "lv", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Pievienojies: 3. maijs 2020",
			"Atbildēt citējot",
		},
		Misses: []string{
			"Pievienojies biedrībai, viņš apklusa",
			"Citāts bija no vecas grāmatas",
		},
	},
	{
		ID: "comments-lt", Lang: "lt", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Parašykite komentarą",
			"12 komentarų",
			"El. pašto adresas nebus skelbiamas. Būtini laukeliai pažymėti *",
		},
		Misses: []string{
			"Komentarų ministras nepateikė",
			"Atsakyti jis negalėjo",
		},
	},
	{
		ID: "forum-lt", Lang: "lt", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Užsiregistravo: 2020-05-03",
			"Atsakyti cituojant",
		},
		Misses: []string{
			"Užsiregistravo varžyboms ir išvyko",
			"Citata buvo iš senos knygos",
		},
	},
	{
		ID: "comments-is", Lang: "is", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Skrifa athugasemd",
			"12 athugasemdir",
			"Netfang þitt verður ekki birt. Nauðsynlegir reitir eru merktir *",
		},
		Misses: []string{
			"Athugasemdir ráðherra reittu sjómenn",
			"Svara vildi hann engu",
		},
	},
	{
		ID: "forum-is", Lang: "is", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Skráði sig: 3. maí 2020",
			"Svara með tilvitnun",
		},
		Misses: []string{
			"Skráði hann allt í bók",
			"Tilvitnun var úr gamalli bók",
		},
	},
}
