package rules

import "shuck/extract/doc"

func tagRows() []Row {
	return []Row{
		{
			ID: "tags-mul", Lang: "mul", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge, Reason: "what the piece is filed under",
			Phrases: []string{"tags", "tags: …", "tag: …", "tag", "tagged", "tagged with …", "tagged as …", "tagged in …", "tagged under …", "tagged: …", "tagged as: …", "topics", "topics: …", "topic: …", "topic", "filed under", "filed under …", "filed under: …", "filed in …", "posted in …", "posted under …", "category: …", "categories: …", "category", "keywords", "keywords: …", "labels: …", "section: …", "sections: …", "subjects: …", "explore these topics", "read more about: …", "more about: …", "in this story", "mentioned in this article", "companies mentioned", "people in this story", "related tags", "popular tags", "hashtags", "this entry was posted in …", "published in …", "under: …", "schlagwörter", "schlagwörter: …", "schlagworte", "schlagworte: …", "stichworte", "stichworte: …", "stichwörter: …", "themen: …", "thema: …", "rubrik: …", "rubriken", "kategorie: …", "kategorien: …", "mots-clés", "mots-clés : …", "mots clés", "mots clés : …", "mots-clefs", "étiquettes", "étiquettes : …", "thèmes : …", "catégorie : …", "catégories : …", "classé dans …", "classé sous …", "rubrique : …", "sujets : …", "etiquetas", "etiquetas: …", "etiquetado con …", "etiquetado …", "temas", "temas: …", "categoría: …", "categorías: …", "palabras clave", "palabras clave: …", "más temas", "assuntos", "assuntos: …", "marcadores: …", "etiquetas:", "palavras-chave", "palavras-chave: …", "tópicos", "tópicos: …", "mais sobre: …", "categoria: …", "categorias: …", "tag:", "argomenti: …", "argomento: …", "parole chiave: …", "etichette: …", "trefwoorden", "trefwoorden: …", "onderwerpen", "onderwerpen: …", "categorie: …", "categorieën: …", "tagi", "tagi: …", "słowa kluczowe", "słowa kluczowe: …", "tematy: …", "kategoria: …", "kategorie", "temat: …", "теги", "теги: …", "тэги", "тэги: …", "метки", "метки: …", "ключевые слова", "ключевые слова: …", "темы: …", "тема: …", "рубрика: …", "рубрики: …", "категория: …", "раздел: …", "упомянутые …", "标签", "标签: …", "关键词", "关键词: …", "关键字: …", "分类: …", "栏目: …", "主题: …", "本文标签 …", "文章标签 …", "關鍵字", "關鍵字: …", "標籤", "標籤: …", "相关标签 …", "タグ", "タグ: …", "キーワード", "キーワード: …", "カテゴリ: …", "カテゴリー: …", "ジャンル: …", "태그", "태그: …", "키워드", "키워드: …", "분류: …", "카테고리: …", "ämnen", "ämnen i artikeln", "taggar", "etiketter", "kategorier", "nyckelord: …", "avainsanat", "avainsanat: …", "aiheet", "aiheet: …", "asiasanat", "ετικέτες", "ετικέτες: …", "κατηγορία: …", "etiketler", "etiketler: …", "kategori: …", "anahtar kelimeler: …", "štítky", "štítky: …", "klíčová slova", "klíčová slova: …", "témata", "témata: …", "emneord: …"},
			Hits:    []string{"Tags: quay, harbour, ships", "Filed Under: News", "Schlagworte: Hafen, Schiff", "Теги: порт, море", "标签：港口", "Mots-clés : port, mer"},
			Misses:  []string{"Tagsüber blieb es still", "Topic of the day was the weather", "Темы для разговора нашлись"},
		},
		{
			ID: "hashtags-mul", Lang: "mul", Group: Tags, Verdict: doc.Drop, MaxWords: 20, Place: Edge, Reason: "a row of hashtags is a filing, not a sentence", Shape: hashtags,
			Hits:   []string{"#quay #harbour", "#港口 #海洋 #船"},
			Misses: []string{"#1 in the league", "The tag #quay was everywhere"},
		},
		{
			ID: "tags-glued-mul", Lang: "mul", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge, Reason: "what the piece is filed under, its label run into the first of a list", Shape: gluedTags,
			Hits:   []string{"Tagsharbour news, quay, old ships, port of call"},
			Misses: []string{"Tagsüber blieb es still, nachts kamen Schiffe, und am Morgen, so hieß es, fuhren sie.", "Tagsale"},
		},
		{
			ID: "credit-en", Lang: "en", Group: Credit, Verdict: doc.Drop, MaxWords: 24, Reason: "who took the picture; the picture is not in the text",
			Phrases: []string{"photo: …", "photos: …", "photo by …", "photos by …", "photo credit: …", "photo credit …", "photo credits: …", "photograph: …", "photograph by …", "photography by …", "photography: …", "picture: …", "pictures: …", "picture by …", "image: …", "images: …", "image by …", "image credit: …", "image credit …", "image credits: …", "image source", "image source …", "image source: …", "image copyright …", "image via …", "images via …", "image courtesy …", "photo courtesy …", "photo via …", "photos courtesy …", "courtesy of …", "courtesy: …", "courtesy", "credit", "credit: …", "credits: …", "credit...", "file photo: …", "file photo", "file photo …", "file image …", "file picture …", "(photo: …", "(photo by …", "(image: …", "(credit: …", "(picture: …", "illustration: …", "illustration by …", "video by …", "video: …", "video credit: …", "video courtesy …", "graphic: …", "getty images", "getty", "ap photo", "afp", "afp/getty images", "shutterstock", "istock", "via getty images", "reuters/ …", "… /getty images", "… / getty images", "… via getty images", "… /afp/getty images", "… /ap", "… /reuters", "… / reuters", "… / afp", "… via ap", "… via reuters", "… via shutterstock", "… /shutterstock", "… ap photo/ …", "screenshot: …", "screenshot via …", "feature image …", "featured image …", "featured image: …", "cover image …", "header image …", "top image: …", "main image: …"},
			Hits:    []string{"Photo: Ada Quill", "Image credit: Harbour Press", "A gull on the quay. Ada Quill/Getty Images", "(Photo by Ada Quill)"},
			Misses:  []string{"Photos by the dozen lay on the table for the judge to see, and he took his time with each one of them all day", "Credit rose by a tenth", "Pictures of home"},
		},
		{
			ID: "credit-mul", Lang: "mul", Group: Credit, Verdict: doc.Drop, MaxWords: 24, Reason: "who took the picture; the picture is not in the text",
			Phrases: []string{"foto: …", "fotos: …", "foto von …", "bild: …", "bilder: …", "bildquelle: …", "bildrechte: …", "bildnachweis …", "bildunterschrift …", "symbolbild", "symbolfoto", "symbolbild: …", "(foto: …", "(bild: …", "archivbild …", "archivfoto …", "quelle: imago …", "© imago …", "imago images …", "picture alliance …", "© picture alliance …", "© dpa", "grafik: …", "crédit photo …", "crédits photo …", "crédit photo : …", "crédit : …", "crédits : …", "crédit: …", "photo : …", "photos : …", "photo d'illustration …", "© photo …", "illustration : …", "image : …", "(photo : …", "photo afp …", "visuel : …", "© afp", "foto: archivo …", "fotografía: …", "imagen: …", "imágenes: …", "(foto: archivo …", "crédito: …", "créditos: …", "imagem: …", "foto: divulgação …", "foto: reprodução …", "crédito da foto …", "fotografia: …", "immagine: …", "immagini: …", "credits: …", "ansa", "foto ansa", "foto di …", "foto door …", "beeld: …", "beeld …", "© anp …", "fot. …", "fot: …", "zdjęcie: …", "zdjęcia: …", "foto: pap …", "źródło zdjęcia …", "źródło: shutterstock …", "фото: …", "фото - …", "фотографии: …", "© фото …", "фото с сайта …", "фото: тасс", "иллюстрация: …", "снимок: …", "изображение: …", "图片来源 …", "图片来源: …", "图源 …", "图: …", "图/ …", "图为 …", "(图 …", "摄影 …", "摄影: …", "摄/ …", "… 摄", "… 攝", "… 供图", "图片: …", "(图片来源 …", "(资料图 …", "资料图片 …", "圖: …", "圖片來源 …", "圖/ …", "写真: …", "写真は …", "写真提供 …", "撮影: …", "撮影= …", "画像: …", "(写真: …", "(c) …", "= 撮影 …", "画像提供 …", "사진 = …", "사진= …", "사진: …", "사진 제공 …", "사진제공 …", "사진출처 …", "/사진= …", "[사진= …", "(사진= …", "/ 사진= …", "▲ 사진 …", "foto: tt", "foto: scanpix …", "kuva: …", "kuvat: …", "kuva lehtikuva …", "kuvituskuva …", "φωτογραφία: …", "φωτογραφίες: …", "φωτό: …", "fotoğraf: …", "fotoğraflar: …", "zdroj foto …", "autor fotografie …", "ilustrační foto …", "zdroj: shutterstock …", "illustrasjonsfoto …"},
			Hits:    []string{"Foto: Ada Feder", "Crédit photo : Ada Plume", "Фото: Портовые вести", "图片来源：港口日报", "写真：港新聞", "사진=항구일보"},
			Misses:  []string{"Fotografen kamen in Scharen", "Бильд снова вышел в срок", "写真家が亡くなった"},
		},
		{
			ID: "credit-tail-mul", Lang: "mul", Group: Credit, Verdict: doc.Drop, MaxWords: 60, Reason: "a sentence that ends in who took the picture is its caption; the picture is not in the text", Shape: creditTail,
			Hits:   []string{"A gull stands on the quay while the ships leave, one after the other, for the north. (Photo by Ada Quill/Getty Images)", "Der Hafen bei Nacht (Foto: dpa)"},
			Misses: []string{"The quay was closed on Monday, said the port. (Reuters)", "Meet the vendors (venue, photographer, florist)"},
		},
		{
			ID: "file-photo-en", Lang: "en", Group: Credit, Verdict: doc.Drop, MaxWords: 60, Reason: "it speaks of the picture that it stands under", Shape: filePhoto,
			Hits:   []string{"In this May 3, 2020, file photo, ships wait in the harbour."},
			Misses: []string{"In this town photos are rare.", "This handout will help you to write a review."},
		},
	}
}
