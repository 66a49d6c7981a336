package rules

import "shuck/extract/doc"

const (
	bylineWhy = "who wrote it: it belongs to the article's data, not to its text"
	dateWhy   = "when it was published: it belongs to the article's data, not to its text"
	bioWhy    = "who the writer is, and how to reach the desk"
	sourceWhy = "where the piece was published first, or who edited it"
)

func bylineRows() []Row {
	return []Row{
		{
			ID: "byline-en", Lang: "en", Group: Byline, Verdict: doc.Drop, MaxWords: 14, Place: Head, Reason: bylineWhy, Shape: bylineEN,
			Hits:   []string{"By Ada Quill", "BY ADA QUILL AND TOM REED", "Written by Ada Quill", "Posted by admin", "by Ada Quill | 3 May 2020", "Story by Ada Quill"},
			Misses: []string{"By the time they came, the ship was gone.", "By July", "Byline"},
		},
		{
			ID: "byline-mul", Lang: "mul", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head, Reason: bylineWhy,
			Phrases: []string{"author", "authors", "author: …", "autor", "autor: …", "autorin: …", "redaktion", "redaktion: …", "ein artikel von …", "ein beitrag von …", "verfasst von …", "geschrieben von …", "gepostet von …", "auteur : …", "auteur: …", "écrit par …", "rédigé par …", "publié par …", "posté par …", "propos recueillis par …", "la rédaction", "escrito por …", "publicado por …", "redacción", "redacción: …", "redação", "da redação", "escrito por: …", "postado por …", "scritto da …", "pubblicato da …", "a cura di …", "di redazione", "redazione", "geschreven door …", "geplaatst door …", "door onze redactie", "door redactie", "redactie", "autor: …", "opublikowane przez …", "napisane przez …", "redakcja", "автор", "автор: …", "автор текста: …", "текст: …", "автор статьи: …", "作者", "作者: …", "作者:", "记者 …", "文/ …", "文 / …", "文 | …", "撰文 …", "编辑: …", "编辑 …", "責任編輯: …", "责任编辑 …", "责任编辑: …", "责编: …", "(责任编辑 …", "責任編輯 …", "校对: …", "记者: …", "文字: …", "原作者: …", "文章作者: …", "発表者 …", "著者", "著者: …", "執筆者 …", "文: …", "文= …", "取材・文 …", "筆者: …", "기자", "기자 = …", "글 …", "[기자 …", "입력 기자", "text: …", "text och foto …", "skriven av …", "kirjoittaja …", "teksti …", "teksti: …", "γράφει ο …", "γράφει η …", "συντάκτης …", "yazar", "yazar: …", "yazan: …", "napsal …", "autor článku …", "skrevet av …", "skrevet af …", "tekst: …", "von redaktion"},
			Hits:    []string{"Autor: Ada Feder", "Écrit par Ada Plume", "Автор: Ада Перо", "责任编辑：王羽", "作者：王羽"},
			Misses:  []string{"Autorität fehlte ihm", "作者坦言，创作并不容易", "Auteur de trois romans, il vit à Brest"},
		},
		{
			ID: "date-mul", Lang: "mul", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge, Reason: dateWhy, Shape: dateLine,
			Hits:   []string{"May 3, 2020", "3. Mai 2020, 14:05 Uhr", "2020-05-03 14:05", "Published: 3 May 2020 10:05 GMT", "Updated 10:05 AM ET, Sun May 3, 2020", "3 mai 2020 à 10h05", "2020年5月3日 14:05", "5 hours ago", "3 мая 2020", "입력 2020.05.03 14:05"},
			Misses: []string{"In May 2020 the bridge fell.", "2020", "The 3rd of May, Goya's picture"},
		},
		{
			ID: "published-mul", Lang: "mul", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge, Reason: dateWhy,
			Phrases: []string{"published", "published: …", "published on …", "published # …", "published at …", "first published: …", "first published # …", "first published on …", "first published in …", "posted: …", "posted on …", "posted at …", "posted # …", "updated: …", "updated # …", "updated on …", "updated at …", "last updated …", "last updated: …", "last modified …", "last modified: …", "last update: …", "created: …", "date: …", "publication date …", "originally published …", "this article was last updated …", "this article was updated …", "this story was updated …", "this article was originally published …", "this story was originally published …", "this article originally appeared …", "this story originally appeared …", "this post was published …", "this entry was posted …", "this post originally appeared …", "veröffentlicht am …", "veröffentlicht: …", "erstellt am …", "erstellt: …", "aktualisiert am …", "aktualisiert: …", "stand: …", "zuletzt aktualisiert …", "letzte aktualisierung …", "erschienen am …", "datum: …", "publié le …", "publié: …", "publié : …", "mis à jour le …", "mis à jour : …", "modifié le …", "posté le …", "dernière mise à jour …", "paru le …", "mis en ligne le …", "créé le …", "publicado el …", "publicado en …", "publicado: …", "actualizado el …", "actualizado a …", "actualizado: …", "actualizado # …", "publicado # …", "última actualización …", "fecha: …", "publicado em …", "publicado a …", "atualizado em …", "atualizado: …", "atualizado # …", "última atualização …", "postado em …", "data: …", "pubblicato il …", "pubblicato: …", "aggiornato il …", "aggiornato alle …", "ultimo aggiornamento …", "data di pubblicazione …", "gepubliceerd op …", "gepubliceerd: …", "geplaatst op …", "bijgewerkt …", "laatst bijgewerkt …", "laatste update …", "opublikowano …", "opublikowano: …", "data publikacji …", "aktualizacja …", "aktualizacja: …", "ostatnia aktualizacja …", "data dodania …", "dodano …", "dodano: …", "utworzono: …", "опубликовано …", "опубликовано: …", "обновлено …", "обновлено: …", "дата публикации …", "дата: …", "последнее обновление …", "размещено …", "добавлено …", "发布时间 …", "发布时间: …", "发表时间 …", "发布日期 …", "更新时间 …", "更新日期 …", "时间: …", "日期: …", "发布于 …", "发表于 …", "發布時間 …", "更新: …", "公開日 …", "公開: …", "更新日 …", "更新日: …", "投稿日 …", "掲載日 …", "配信 …", "最終更新 …", "입력 # …", "입력 : …", "입력: …", "입력시간 …", "입력일 …", "수정 # …", "수정: …", "수정 : …", "기사입력 …", "기사수정 …", "기사전송 …", "등록 # …", "등록: …", "등록 : …", "최종수정 …", "승인 # …", "업데이트 …", "publicerad …", "publicerat …", "uppdaterad …", "julkaistu …", "päivitetty …", "δημοσίευση …", "δημοσιεύτηκε …", "δημοσιεύθηκε …", "ενημερώθηκε …", "τελευταία ενημέρωση …", "yayınlanma …", "yayınlanma: …", "güncelleme …", "güncelleme: …", "son güncelleme …", "giriş tarihi …", "oluşturulma tarihi …", "publikováno …", "vydáno …", "aktualizováno …", "publisert …", "oppdatert …", "publiceret …", "opdateret …"},
			Hits:    []string{"Published on Tuesday", "Veröffentlicht am 3. Mai", "Publié le 3 mai 2020 à 10:05", "Опубликовано: 3 мая 2020", "发布时间：2020-05-03"},
			Misses:  []string{"Publishing on paper ended", "Standing ovations followed", "更新换代的设备投入使用"},
		},
		{
			ID: "read-time-mul", Lang: "mul", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10, Reason: "how long the page takes to read is about the page",
			Phrases: []string{"# min read", "# minute read", "# minutes read", "# mins read", "# min", "# mins", "# minutes", "# min. read", "#-minute read", "#-min read", "# minute read …", "# min read …", "reading time: …", "reading time # …", "read time: …", "estimated reading time …", "read in # minutes", "time to read …", "lesezeit …", "lesezeit: …", "lesedauer …", "# min lesezeit", "# min. lesezeit", "# minuten lesezeit", "temps de lecture …", "temps de lecture : …", "# min de lecture", "# minutes de lecture", "lecture # min", "lecture # …", "tiempo de lectura …", "tiempo de lectura: …", "# min de lectura", "# minutos de lectura", "tempo de leitura …", "tempo de leitura: …", "# min de leitura", "# minutos de leitura", "tempo di lettura …", "tempo di lettura: …", "# min di lettura", "# minuti di lettura", "leestijd …", "leestijd: …", "# min leestijd", "# minuten leestijd", "czas czytania …", "czas czytania: …", "czyta się # …", "ten tekst przeczytasz w …", "przeczytasz w …", "время чтения …", "время чтения: …", "время на чтение …", "# мин", "# минут", "# минуты", "# мин чтения", "читать # мин", "阅读时间 …", "阅读约需 …", "本文共# …", "字数 …", "字数: …", "この記事は約#分 …", "読了時間 …", "約#分", "# min lästid", "lästid …", "lukuaika …", "χρόνος ανάγνωσης …", "okuma süresi …", "doba čtení …"},
			Hits:    []string{"5 min read", "Lesezeit: 4 Minuten", "Temps de lecture : 3 min", "Время чтения: 2 мин"},
			Misses:  []string{"5 minutes later it sank", "Lesezeitschriften sind selten"},
		},
		{
			ID: "source-mul", Lang: "mul", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge, Reason: sourceWhy,
			Phrases: []string{"source", "source: …", "sources: …", "via: …", "via …", "via", "reporting by …", "editing by …", "additional reporting by …", "compiled by …", "edited by …", "with inputs from …", "with agency inputs", "with files from …", "(with inputs from …", "(reporting by …", "… contributed to this report", "… contributed to this report.", "… contributed to this article …", "… contributed reporting …", "… contributed to this story …", "associated press", "the associated press", "reuters", "from: …", "original source …", "citation: …", "cite this article …", "more information: …", "provided by …", "quelle", "quelle: …", "quellen: …", "quelle:", "mit material von …", "mit material der …", "(dpa)", "dpa", "dpa-infocom …", "© dpa …", "source : …", "sources : …", "(avec afp)", "avec afp", "fuente: …", "fuentes: …", "con información de …", "agencias", "fonte: …", "fonti: …", "com informações de …", "com informações da …", "com informações do …", "com agências", "bron: …", "bronnen: …", "źródło: …", "źródło", "źródła: …", "(pap)", "źródło:", "источник", "источник: …", "источники: …", "по материалам …", "по материалам: …", "来源", "来源: …", "来源 …", "稿件来源: …", "文章来源: …", "信息来源: …", "新闻来源: …", "消息来源: …", "(来源: …", "(文章来源: …", "資料來源 …", "原标题: …", "(原标题: …", "原題: …", "原文网址 …", "转载自 …", "本文转自 …", "出典", "出典: …", "情報元 …", "引用元 …", "ソース: …", "提供: …", "提供元 …", "출처 …", "출처: …", "출처 : …", "자료제공 …", "자료= …", "källa: …", "källor: …", "lähde: …", "lähteet: …", "πηγή: …", "πηγές: …", "kaynak: …", "kaynak", "zdroj: …", "kilde: …"},
			Hits:    []string{"Source: Harbour Press", "Reporting by Ada Quill; editing by Tom Reed", "Quelle: Hafenpresse", "来源：港口日报", "Источник: Портовые вести"},
			Misses:  []string{"Sources close to the owner spoke", "Quellen in der Stadt sprudeln", "来自港口的消息"},
		},
		{
			ID: "bio-en", Lang: "en", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail, Reason: bioWhy,
			Phrases: []string{"about the author", "about the authors", "about the writer", "about author", "about this author", "about me", "about us", "author bio", "author biography", "more by this author", "more posts by …", "more articles by …", "more stories by …", "view all posts by …", "view all posts", "view all articles by …", "see all posts by …", "posts by …", "all posts by …", "articles by …", "see author's posts", "view more articles", "contact the author …", "contact the writer …", "contact this reporter …", "contact the reporter …", "email the author …", "email the reporter …", "reach the author …", "you can reach …", "you can follow …", "reach him at …", "reach her at …", "reach them at …", "he can be reached at …", "she can be reached at …", "they can be reached at …", "… can be reached at …", "… is a freelance writer …", "… is a staff writer …", "… is a writer …", "… is a reporter …", "… is a senior reporter …", "… is a contributing …", "… is a contributor …", "… is a journalist …", "… is the author of …", "… is an author …", "… is a columnist …", "… is a correspondent …", "… is an associate editor …", "… is the editor …", "… is an editor …", "… is a professor …", "… covers …", "… is based in …", "… lives in …", "… writes about …", "do you have a story …", "got a tip? …", "got a story? …", "have a tip? …", "have a story …", "send us a tip …", "send tips …", "contact us at …", "for press inquiries …", "media contact", "media contact: …", "press contact", "contact: …", "contacts", "for further information …", "for more information, contact …", "for more information please contact …", "tel: …", "phone: …", "fax: …", "email: …", "e-mail: …", "connect with the author"},
			Hits:    []string{"About the author", "Ada Quill is a freelance writer in Leith.", "She can be reached at desk@quay.example", "Got a tip? Write to us"},
			Misses:  []string{"The author of the law resigned", "Tell me a tip, he begged"},
		},
		{
			ID: "bio-mul", Lang: "mul", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail, Reason: bioWhy,
			Phrases: []string{"über den autor", "über die autorin", "über die autoren", "über den verfasser", "zum autor", "zur person", "der autor", "die autorin", "der autor ist …", "die autorin ist …", "mehr artikel von …", "alle artikel von …", "alle beiträge von …", "schreiben sie uns …", "pressekontakt", "pressekontakt: …", "ansprechpartner …", "rückfragen …", "kontakt: …", "telefon: …", "tel.: …", "à propos de l'auteur", "a propos de l'auteur", "voir tous les articles de …", "tous les articles de …", "contact presse …", "contacts presse …", "l'auteur", "sobre el autor", "sobre la autora", "acerca del autor", "ver todas las entradas de …", "más artículos de …", "contacto de prensa …", "sobre o autor", "sobre a autora", "ver todos os posts de …", "mais artigos de …", "informazioni sull'autore", "l'autore", "sull'autore", "vedi tutti gli articoli di …", "altri articoli di …", "over de auteur", "over de schrijver", "alle artikelen van …", "meer artikelen van …", "perscontact …", "o autorze", "o autorce", "o autorach", "zobacz wszystkie artykuły …", "kontakt dla mediów …", "об авторе", "об авторах", "все статьи автора …", "все материалы автора …", "другие статьи автора …", "пресс-служба …", "контакты для сми …", "作者简介", "作者简介: …", "关于作者", "作者介绍", "联系记者 …", "联系邮箱 …", "投稿邮箱 …", "プロフィール", "著者プロフィール", "筆者プロフィール", "この著者の …", "執筆者の記事一覧 …", "기자의 다른기사 보기", "기자의 다른 기사 보기 …", "… 기자의 다른기사 …", "저자 소개", "om författaren", "kirjoittaja on …", "σχετικά με τον συγγραφέα", "yazar hakkında", "o autorovi"},
			Hits:    []string{"Über den Autor", "À propos de l’auteur", "Об авторе", "作者简介：王羽，记者"},
			Misses:  []string{"Der Autorin fehlte das Geld", "О авторитете судьи спорили"},
		},
		{
			ID: "email-phone-mul", Lang: "mul", Group: Bio, Verdict: doc.Neutral, MaxWords: 14, Place: Edge, Shape: address,
			Reason: "a mail address or a handle in a short line is how to reach the writer; in an article it may be a fact",
			Hits:   []string{"ada@quay.example", "Twitter: @adaquill", "Ada Quill, ada@quay.example"},
			Misses: []string{"Meet us @ noon", "The sign read a@ b"},
		},
		{
			ID: "url-mul", Lang: "mul", Group: Source, Verdict: doc.Neutral, MaxWords: 12, Shape: bareURL,
			Reason: "nothing but an address of the web",
			Hits:   []string{"https://quay.example/news/1", "www.quay.example", "Link: https://quay.example/a"},
			Misses: []string{"The site https://quay.example tells how the old harbour was built", "www"},
		},
	}
}
