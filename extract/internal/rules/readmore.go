package rules

import "shuck/extract/doc"

const readMoreWhy = "a pointer to another piece, or to the rest of this one elsewhere"

func readMoreRows() []Row {
	return []Row{
		{
			ID: "read-more-en", Lang: "en", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30, Reason: readMoreWhy,
			Phrases: []string{
				"read more", "read more: …", "read more >", "read more on …", "read more about …", "read more from …", "read more here", "read more at …", "read more stories …", "read more …", "read also: …", "read also", "also read: …", "also read | …", "read: …", "read | …", "read this: …", "read this next …", "related: …", "related article: …", "related story: …", "related | …", "see also: …", "see more: …", "see: …", "watch: …", "watch | …", "watch the video …", "watch below", "listen: …", "watch now …", "more: …", "more on this: …", "don't miss: …", "must read: …", "read full article", "read the full article", "read the full article …", "read the full story", "read the full story …", "read full story", "read the whole story", "read the rest …", "read the original article …", "click here to read …", "click here for …", "click here to …", "click here", "click to read …", "tap here …", "tap to read …", "find out more", "find out more …", "learn more", "learn more about …", "learn more: …", "continue reading", "continue reading …", "keep reading", "view more", "view all", "view all …", "see all", "see all …", "show more", "load more", "load more …", "show less", "see more …", "more details", "more info", "more information", "full story", "full article", "full coverage: …", "for more on …", "for more information …", "for more stories …", "for more news …", "next: …", "up next: …", "previous: …", "prev: …", "opinion: …", "in pictures: …", "photos: …", "video: …", "gallery: …", "analysis: …", "explainer: …", "live updates: …", "latest: …", "this story continues below", "… click here", "want more? …", "want to read more …", "here's what to read next", "expand", "read less", "read on", "story highlights", "download pdf", "get more …", "check out more …", "view comments",
				"… read more here …", "read the original …", "read our full …", "learn more at …", "more information at …", "more details at …", "visit our website …", "visit our site …", "also read …", "also see …", "recommended: …", "in case you missed it …",
			},
			Hits:   []string{"Read more: Why the bridge closed", "READ MORE", "Click here for more from the harbour desk", "Related: Ten boats to see", "View all"},
			Misses: []string{"Read moreover as a warning, the line is odd", "Relatedly, costs fell", "Seeing all of it took a week"},
		},
		{
			ID: "read-more-mul", Lang: "mul", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30, Reason: readMoreWhy,
			Phrases: []string{
				"mehr zum thema: …", "lesen sie auch: …", "lesen sie hier …", "lesen sie mehr …", "lies auch: …", "lies mehr …", "siehe auch: …", "weiterlesen …", "weiterlesen auf …", "mehr lesen …", "mehr erfahren", "jetzt lesen …", "auch interessant: …", "zum artikel", "zum video", "zur bildergalerie", "hier klicken …", "hier geht es zu …", "hier geht's zu …", "hier gehts zu …", "video: …", "bilder: …", "alle anzeigen", "mehr anzeigen", "mehr laden",
				"à lire aussi : …", "à lire aussi: …", "à lire : …", "lire aussi : …", "lire aussi …", "lire également : …", "lire la suite", "lire la suite …", "lire l'article …", "lire plus", "lire plus …", "voir aussi : …", "à voir aussi : …", "en savoir plus …", "en savoir plus : …", "cliquez ici …", "cliquer ici …", "voir plus", "voir tous …", "voir tout", "afficher plus", "vidéo : …", "en images : …", "plus d'informations …", "plus d'informations",
				"lea también: …", "lee también: …", "leer más …", "lee más …", "lea más …", "lee aquí …", "ver más …", "te puede interesar: …", "también te puede interesar: …", "relacionado: …", "mira también: …", "vea también: …", "más información: …", "haz clic aquí …", "haga clic aquí …", "pincha aquí …", "clic aquí …", "cargar más", "mostrar más", "ver todo", "ver todos", "saber más", "conoce más …", "vídeo: …", "video | …", "fotos: …",
				"leia também: …", "leia mais: …", "leia mais …", "leia mais sobre …", "leia a matéria completa …", "leia a íntegra …", "veja também: …", "saiba mais: …", "saiba mais sobre …", "clique aqui …", "ver todas", "carregar mais", "continuar a ler", "continuar lendo …",
				"leggi anche: …", "leggi anche > …", "leggi anche - …", "leggi tutto …", "leggi di più …", "leggi qui …", "continua a leggere", "continua a leggere …", "clicca qui …", "guarda il video …", "guarda anche: …", "vedi tutti", "scopri di più", "scopri di più …", "mostra altro", "per approfondire: …", "approfondisci", "vai all'articolo …",
				"lees ook: …", "lees verder …", "lees meer: …", "lees hier …", "lees het hele …", "bekijk ook: …", "bekijk hier …", "klik hier …", "meer informatie", "toon meer", "meer laden …", "bekijk alle …", "bekijk alles",
				"czytaj także: …", "czytaj też: …", "czytaj więcej …", "czytaj całość", "czytaj dalej …", "zobacz także: …", "zobacz też: …", "zobacz: …", "zobacz również: …", "zobacz wideo …", "przeczytaj: …", "przeczytaj także: …", "polecamy: …", "kliknij tutaj …", "więcej: …", "więcej", "pokaż więcej", "zobacz wszystkie", "rozwiń", "dowiedz się więcej", "dowiedz się więcej …", "czytaj: …",
				"читайте также: …", "читайте также - …", "читайте: …", "читать далее …", "читайте подробнее …", "читать полностью …", "подробнее: …", "смотрите также: …", "смотрите: …", "по теме: …", "показать ещё", "показать еще", "загрузить ещё", "загрузить еще", "узнать больше", "ранее: …", "видео: …", "фото: …", "все материалы …", "нажмите здесь …", "перейти к …", "развернуть", "свернуть",
				"阅读全文", "閱讀全文", "阅读更多", "阅读原文", "查看全文", "查看原文", "点击阅读 …", "点击查看 …", "点击这里 …", "点击进入 …", "更多详情 …", "展开全文", "展开", "收起", "加载更多", "全文阅读", "原文链接", "原文链接: …", "看更多", "看更多 …", "【更多 …", "延伸閱讀: …", "延伸阅读: …", "相关阅读: …", "相关新闻: …", "推荐阅读: …", "相關新聞: …",
				"続きはこちら", "続きを読む …", "詳しくはこちら", "詳細はこちら", "全文を読む", "記事全文を読む", "記事を読む", "もっと見る …", "関連記事: …", "【関連記事】 …", "【写真】 …", "【動画】 …", "あわせて読みたい: …", "クリックすると拡大 …", "残り# …", "この記事は会員限定 …",
				"기사 원문 보기", "기사원문", "원문보기", "자세히 보기", "전체보기", "전체 보기", "더 읽기", "계속 읽기", "관련기사 …", "▶관련기사 …", "관련기사: …",
				"läs mer: …", "läs också: …", "läs även: …", "läs hela …", "visa mer", "visa fler", "klicka här …", "lue myös: …", "lue lisää: …", "näytä lisää", "katso video …", "klikkaa tästä …", "διαβάστε επίσης: …", "διαβάστε περισσότερα …", "δείτε επίσης: …", "δείτε εδώ …", "ilgili haber: …", "devamı için …", "tıklayınız", "tıklayın", "čtěte také: …", "více zde", "zobrazit více", "celý článek", "les også: …", "les mer …", "læs også: …", "læs mere …",
				"läs också …", "läs även …", "läs mer här …", "läs vidare", "läs vidare …", "se även: …", "läs fler artiklar …", "lue koko juttu", "lue koko artikkeli", "lue seuraavaksi", "katso myös: …", "katso lisää", "læs også", "læs også …", "læs hele artiklen", "se også", "se også: …", "les også", "les også …", "les hele saken",
			},
			Hits:   []string{"LEIA TAMBÉM: O porto reabre em maio", "Lire la suite", "Mehr zum Thema: Der Hafen schläft", "Читайте также: Мост закрыт", "阅读全文"},
			Misses: []string{"Lire la suiten'a pas de sens", "Mehr zum Themenabend", "Lees maar eens een boek"},
		},
	}
}
