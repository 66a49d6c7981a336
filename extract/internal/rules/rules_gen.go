// Code generated from data/ by go generate; DO NOT EDIT.

package rules

import "shuck/extract/doc"

var table = [...]Rule{
	{
		ID: "share-networks-mul", Lang: "mul", Group: Share, Verdict: doc.Drop, MaxWords: 14, Shape: &networks,
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
			"GiftOutline Gift Article",
			"Please share this article",
			"Like this article? Share it",
			"Pin it for later!",
			"Print recipe",
			"Printer-friendly version",
			"E-mail this story to a friend",
			"Share this poem",
			"Share this job",
		},
		Misses: []string{
			"Share prices fell on Monday",
			"Printing began in June",
			"Tweets by the minister were deleted",
			"Please share the rope with the other crew",
			"Spread the love letters out on the table",
			"Pin it to the wall, he said",
			"Print the recipe of the cook on thick paper",
			"Printer-friendly paper sold out",
			"Share this job between two of you",
		},
	},
	{
		ID: "share-de", Lang: "de", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Teilen",
			"Diesen Artikel teilen:",
			"Auf Facebook teilen",
			"Rezept drucken",
			"Stelle merken",
		},
		Misses: []string{
			"Teilen der Stadt drohte die Flut",
			"Drucken lernte er in Mainz",
			"Rezept drucken wollte der Bäcker nie",
			"Stelle merken, an der die Farbe abblättert",
		},
	},
	{
		ID: "share-fr", Lang: "fr", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Partager",
			"Partagez cet article :",
			"Partager sur Facebook",
			"Ajouter à vos sélections",
			"Partager cette offre",
		},
		Misses: []string{
			"Partager un appartement à trois",
			"Imprimer sa marque sur le parti",
			"Partager avec les autres",
			"Partager cette offre avec son frère lui semblait juste",
		},
	},
	{
		ID: "share-es", Lang: "es", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Compartir:",
			"Comparte esta noticia",
			"Compartir en Facebook",
			"Guardar oferta",
		},
		Misses: []string{
			"Compartir piso sale más barato",
			"Guardar silencio no bastó",
			"Guardar oferta tras oferta en un cajón",
		},
	},
	{
		ID: "share-pt", Lang: "pt", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Compartilhe:",
			"Partilhar artigo",
			"Compartilhar no WhatsApp",
			"Gostou? Compartilhe!",
			"Compartilhe nas redes sociais",
			"Salvar vaga",
		},
		Misses: []string{
			"Compartilhar dados sem licença é crime",
			"Partilhar o poder foi a saída",
			"Gostou do mar e ficou",
			"Salvar vaga por vaga o estacionamento do bairro",
		},
	},
	{
		ID: "share-it", Lang: "it", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Condividi",
			"Condividi questo articolo:",
			"Condividi su Facebook",
			"Salva annuncio",
		},
		Misses: []string{
			"Stampa e governo ai ferri corti",
			"Condividi la sorte di chi parte",
			"Salva annuncio per annuncio da vent'anni",
		},
	},
	{
		ID: "share-nl", Lang: "nl", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Deel dit artikel",
			"Delen via WhatsApp",
			"Deel dit:",
			"Vacature delen",
		},
		Misses: []string{
			"Delen van het dak waaiden weg",
			"Deel twee volgt in mei",
			"Vacature delen met een collega mag daar",
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
			"Zapisz ofertę",
		},
		Misses: []string{
			"Podziel ciasto na osiem części",
			"Drukuje się je w Krakowie",
			"Drukuj mi drogę, powiedział kapitan",
			"Zapisz ofertę po ofercie, radził ojciec",
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
			"Отправить ссылку другу",
			"Сохранить вакансию",
		},
		Misses: []string{
			"Поделиться властью он отказался",
			"Сохранить мир не удалось",
			"Отправить письмо сестре он забыл",
			"Отправить ссылку другу забыл даже он",
			"Сохранить вакансию за школой обещали весной",
		},
	},
	{
		ID: "share-zh", Lang: "zh", Group: Share, Verdict: doc.Drop, MaxWords: 10,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"分享到：",
			"分享本文",
			"微信扫一扫",
			"分享至微信",
			"轉發",
			"分享到 微信",
			"字号：大 中 小",
			"收藏职位",
		},
		Misses: []string{
			"分享经济正在改变城市",
			"微信支付手续费下调",
			"收听本文作者演讲的人很多",
			"朗读课文的孩子站在窗前",
			"分享到最后，只剩下两块蛋糕",
			"分享至今，已有三百人讲过自己的书",
			"收藏职位证书的人不多",
		},
	},
	{
		ID: "share-ja", Lang: "ja", Group: Share, Verdict: doc.Drop, MaxWords: 10,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"この記事をシェアする",
			"シェアする",
			"ツイートする",
			"クリックして Twitter で共有",
			"求人を保存",
		},
		Misses: []string{
			"シェアは三割に達した",
			"印刷会社が廃業した",
			"クリックして予約する人が増えた",
			"気になる点は三つある",
		},
	},
	{
		ID: "share-ko", Lang: "ko", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"공유하기",
			"이 기사를 공유합니다",
			"URL 복사",
			"채용공고 저장",
		},
		Misses: []string{
			"공유 자전거가 늘었다",
			"인쇄 기술의 역사",
			"관심공고를 벽에 붙여 두었다",
		},
	},
	{
		ID: "share-sv", Lang: "sv", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Dela artikeln",
			"Dela på Facebook",
			"Spara annonsen",
		},
		Misses: []string{
			"Dela på er, ropade han",
			"Sparade pengar räcker inte",
			"Spara annonsen i lådan, sa hon",
		},
	},
	{
		ID: "share-da", Lang: "da", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Del artiklen",
			"Del på Facebook",
			"Del artikel",
			"Del dette indlæg",
			"Gem annoncen",
		},
		Misses: []string{
			"Del af byen brændte",
			"Delte meninger om havnen",
			"Delt i to af åen",
			"Gem annoncen i skuffen, sagde hun",
		},
	},
	{
		ID: "share-fi", Lang: "fi", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Jaa artikkeli",
			"Jaa Facebookissa",
			"Tallenna ilmoitus",
		},
		Misses: []string{
			"Jaa korttipakka kahteen osaan",
			"Tulosta ei ole vielä saatu",
			"Tallenna ilmoitus laatikkoon, hän sanoi",
		},
	},
	{
		ID: "share-el", Lang: "el", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Κοινοποίηση:",
			"Μοιραστείτε το",
			"Κοινοποίηση στο Facebook",
			"Αποθήκευση αγγελίας",
		},
		Misses: []string{
			"Μοιραστείτε τα κέρδη, είπε ο υπουργός",
			"Κοινοποίηση της απόφασης έγινε χθες",
			"Αποθήκευση αγγελίας και ελαιολάδου στο υπόγειο",
		},
	},
	{
		ID: "share-tr", Lang: "tr", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Paylaş",
			"Bu haberi paylaş",
			"Arkadaşına gönder",
			"İlanı kaydet",
		},
		Misses: []string{
			"Paylaşım savaşı sürüyor",
			"Haberi paylaşan gazeteci konuştu",
			"Yazdırdığı kitap iki yılda satıldı",
			"İlanı kaydeden adam geri dönmedi",
		},
	},
	{
		ID: "share-cs", Lang: "cs", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Sdílet článek",
			"Sdílet na Facebooku",
			"Poslat e-mailem",
			"Uložit nabídku",
		},
		Misses: []string{
			"Sdílet byt s cizími se nechce",
			"Tisk píše o krizi",
			"Sdílená radost je dvojnásobná",
			"Uložit nabídku do šuplíku bylo snadné",
		},
	},
	{
		ID: "share-vi", Lang: "vi", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Chia sẻ",
			"Chia sẻ bài viết",
			"Chia sẻ lên Facebook",
			"Lưu bài",
			"Lưu việc làm",
		},
		Misses: []string{
			"Chia sẻ với phóng viên, ông Sáu kể lại ngày ấy",
			"In ấn là nghề của cha ông",
			"Lưu việc làm trong sổ tay của ông",
		},
	},
	{
		ID: "share-id", Lang: "id", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Bagikan",
			"Bagikan artikel ini",
			"Bagikan ke Facebook",
			"Salin tautan",
			"Simpan lowongan",
		},
		Misses: []string{
			"Bagikan beras itu kepada warga, kata lurah",
			"Cetak ulang buku itu habis",
			"Simpan lowongan itu di laci, katanya",
		},
	},
	{
		ID: "share-ms", Lang: "ms", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Kongsi",
			"Kongsi artikel ini",
			"Kongsi di Facebook",
			"Salin pautan",
			"Simpan jawatan",
		},
		Misses: []string{
			"Kongsi gelap itu ditumpaskan polis",
			"Cetak rompak masih berleluasa",
			"Simpan jawatan itu untuk adik, katanya",
		},
	},
	{
		ID: "share-tl", Lang: "tl", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Ibahagi",
			"Ibahagi sa Facebook",
			"I-share ito",
			"Kopyahin ang link",
			"I-save ang trabaho",
		},
		Misses: []string{
			"Ibahagi mo ang bigas sa kapitbahay, sabi niya",
			"I-print man o hindi, buhay ang balita",
			"I-save ang trabaho bago patayin ang kompyuter",
		},
	},
	{
		ID: "share-sw", Lang: "sw", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Shiriki",
			"Shiriki kwenye Facebook",
			"Nakili kiungo",
			"Sambaza",
			"Hifadhi kazi",
		},
		Misses: []string{
			"Shiriki katika mkutano huo, alisema mzee",
			"Chapisha vitabu vingi ni ndoto yake",
			"Hifadhi kazi yako kila saa",
		},
	},
	{
		ID: "share-th", Lang: "th", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"แชร์",
			"แชร์หน้านี้",
			"คัดลอกลิงก์",
			"บันทึกงาน",
		},
		Misses: []string{
			"แชร์ประสบการณ์ปลูกข้าวให้เพื่อนบ้านฟัง",
			"พิมพ์ดีดเครื่องเก่าของพ่อ",
			"บันทึกงานวิจัยไว้ในสมุด",
		},
	},
	{
		ID: "share-hi", Lang: "hi", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"शेयर करें",
			"फेसबुक पर शेयर करें",
			"लिंक कॉपी करें",
			"नौकरी सेव करें",
		},
		Misses: []string{
			"शेयर बाज़ार में तेज़ी लौटी",
			"प्रिंट मीडिया का दौर खत्म हुआ",
			"नौकरी सेव करें या छोड़ दें, यह सवाल था",
		},
	},
	{
		ID: "share-bn", Lang: "bn", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"শেয়ার করুন",
			"ফেসবুকে শেয়ার করুন",
			"লিংক কপি করুন",
			"চাকরি সেভ করুন",
		},
		Misses: []string{
			"শেয়ার বাজারে দরপতন চলছে",
			"প্রিন্ট সংস্করণ নিয়ে বাবা বসতেন বারান্দায়",
			"চাকরি শেয়ার করা যায় না, বললেন তিনি",
		},
	},
	{
		ID: "share-ur", Lang: "ur", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"شیئر کریں",
			"فیس بک پر شیئر کریں",
			"لنک کاپی کریں",
			"ملازمت محفوظ کریں",
		},
		Misses: []string{
			"شیئرز کی قیمت بڑھ گئی",
			"پرنٹ میڈیا کا دور ختم ہوا",
			"ملازمت محفوظ کرنے کا کوئی راستہ نہ تھا",
		},
	},
	{
		ID: "share-ta", Lang: "ta", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"பகிர்க",
			"பேஸ்புக்கில் பகிர",
			"இணைப்பை நகலெடு",
			"வேலையைச் சேமி",
		},
		Misses: []string{
			"பகிர்ந்து உண்டார்கள் அந்த ஊர் மக்கள்",
			"அச்சு இயந்திரம் பழுதானது",
			"வேலையைப் பகிர்ந்து கொண்டனர்",
		},
	},
	{
		ID: "share-te", Lang: "te", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"షేర్ చేయండి",
			"ఫేస్\u200cబుక్\u200cలో షేర్ చేయండి",
			"లింక్ కాపీ చేయండి",
			"ఉద్యోగాన్ని సేవ్ చేయండి",
		},
		Misses: []string{
			"షేర్ మార్కెట్ లాభాలతో ముగిసింది",
			"ప్రింట్ మీడియా కాలం ముగిసింది",
			"ఉద్యోగాన్ని వదిలి ఊరికి వచ్చాడు",
		},
	},
	{
		ID: "share-nb", Lang: "nb", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Del saken",
			"Del på Facebook",
			"Lagre annonsen",
		},
		Misses: []string{
			"Del av byen brant ned",
			"Delt mening om havnen",
			"Lagre annonsen i skuffen, sa hun",
		},
	},
	{
		ID: "share-sk", Lang: "sk", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Zdieľať",
			"Zdieľať na Facebooku",
			"Poslať e-mailom",
			"Uložiť ponuku",
		},
		Misses: []string{
			"Zdieľať byt s cudzími sa mu nechcelo",
			"Tlač píše o kríze",
			"Uložiť ponuku do zásuvky bolo ľahké",
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
			"Mentés",
			"Hirdetés megosztása",
		},
		Misses: []string{
			"Megosztás helyett felolvasta a levelet",
			"Nyomtatás közben fogyott el a papír",
			"A megosztott díjat ketten kapták",
			"Mentésre szorult a hajó",
			"Hirdetés megosztása miatt bírságoltak",
		},
	},
	{
		ID: "share-ca", Lang: "ca", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Comparteix",
			"Comparteix-ho a Facebook",
			"Envia per correu electrònic",
			"Desa l'oferta",
		},
		Misses: []string{
			"Comparteix pis amb dos estudiants",
			"Imprimir el llibre va costar dos anys",
			"Desa l'oferta al calaix, va dir",
		},
	},
	{
		ID: "share-gl", Lang: "gl", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Compartir en Facebook",
			"Comparte esta nova",
			"Gardar oferta",
		},
		Misses: []string{
			"Compartir piso saíalle caro",
			"Imprimiu o libro na Coruña",
			"Gardar oferta tras oferta nun caixón",
		},
	},
	{
		ID: "share-eu", Lang: "eu", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Partekatu",
			"Partekatu Facebooken",
			"Bidali lagun bati",
			"Gorde eskaintza",
		},
		Misses: []string{
			"Partekatu egin zuten saria bi idazlek",
			"Inprimatu zuten lehen liburua Donostian",
			"Gorde eskaintza tiraderan, esan zuen",
		},
	},
	{
		ID: "share-et", Lang: "et", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Jaga Facebookis",
			"Jaga artiklit",
			"Saada e-postiga",
			"Salvesta kuulutus",
		},
		Misses: []string{
			"Jaga ei tulnud keegi, sest praam seisis",
			"Prindi hind kahekordistus",
			"Salvesta kuulutus sahtlisse, ütles ta",
		},
	},
	{
		ID: "share-lv", Lang: "lv", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Dalīties Facebook",
			"Dalies ar rakstu",
			"Drukāt",
			"Saglabāt sludinājumu",
		},
		Misses: []string{
			"Dalīties varā viņš negribēja",
			"Drukāta grāmata maksā dārgāk",
			"Saglabāt sludinājumu atvilktnē bija viegli",
		},
	},
	{
		ID: "share-lt", Lang: "lt", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Dalintis Facebook",
			"Pasidalinkite straipsniu",
			"Spausdinti",
			"Įsiminti skelbimą",
		},
		Misses: []string{
			"Dalintis valdžia jis nenorėjo",
			"Spausdinta knyga kainuoja brangiau",
			"Įsiminti skelbimą buvo lengva",
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
		ID: "share-ar", Lang: "ar", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"شارك",
			"شارك على فيسبوك",
			"مشاركة عبر واتساب",
			"نسخ الرابط",
			"حفظ الوظيفة",
		},
		Misses: []string{
			"شارك اللاعب في مباراتين",
			"مشاركة المرأة في الانتخابات ضعيفة",
			"حفظ الوظيفة لأخيه حتى عاد",
		},
	},
	{
		ID: "share-fa", Lang: "fa", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"به اشتراک بگذارید",
			"اشتراک\u200cگذاری در تلگرام",
			"چاپ",
			"ذخیره آگهی",
		},
		Misses: []string{
			"چاپ کتاب دو سال طول کشید",
			"اشتراک نظر دارند که بندر کوچک است",
			"ذخیره آگهی در کشو کار مادرش بود",
		},
	},
	{
		ID: "share-he", Lang: "he", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"שתפו",
			"שתף בפייסבוק",
			"שלח לחבר",
			"שמור משרה",
		},
		Misses: []string{
			"שתפו פעולה עם המשטרה",
			"הדפסה ראשונה של הספר אזלה",
			"שמור משרה לאחי, ביקש האיש",
		},
	},
	{
		ID: "share-ro", Lang: "ro", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Distribuie",
			"Distribuie pe Facebook",
			"Trimite pe email",
			"Salvează anunțul",
		},
		Misses: []string{
			"Distribuie pâinea celor săraci",
			"Trimite o scrisoare surorii sale",
			"Printează cărți de un secol",
			"Salvează anunțul într-un caiet, ca mama lui",
		},
	},
	{
		ID: "share-bg", Lang: "bg", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Сподели",
			"Споделете във Facebook",
			"Изпрати на приятел",
			"Запази обявата",
		},
		Misses: []string{
			"Сподели хляба си с бедните",
			"Изпрати писмо на сестра си",
			"Запази обявата в чекмеджето",
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
			"Sačuvaj oglas",
		},
		Misses: []string{
			"Подели хлеб са сиромашнима",
			"Пошаљи писмо сестри",
			"Podeli hleb sa siromašnima",
			"Pošalji pismo sestri",
			"Sačuvaj oglas u fioci, rekla je",
		},
	},
	{
		ID: "share-hr", Lang: "hr", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Podijeli",
			"Podijeli na Facebooku",
			"Pošalji prijatelju",
			"Spremi oglas",
		},
		Misses: []string{
			"Podijeli kruh sa siromašnima",
			"Pošalji pismo sestri",
			"Spremi oglas u ladicu, rekla je",
		},
	},
	{
		ID: "share-sl", Lang: "sl", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Deli članek",
			"Deli na Facebooku",
			"Pošlji prijatelju",
			"Shrani oglas",
		},
		Misses: []string{
			"Deli kruh z revnimi",
			"Pošlji pismo sestri",
			"Shrani oglas v predal, je rekla",
		},
	},
	{
		ID: "share-uk", Lang: "uk", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Поширити",
			"Поділитися у Facebook",
			"Версія для друку",
			"Зберегти вакансію",
		},
		Misses: []string{
			"Поділитися владою він відмовився",
			"Друкувати книгу почали навесні",
			"Зберегти вакансію за школою обіцяли",
		},
	},
	{
		ID: "share-az", Lang: "az", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Paylaş",
			"Facebook-da paylaş",
			"Çap versiyası",
			"Elanı paylaş",
		},
		Misses: []string{
			"Paylaşmaq istəmədi, çörəyi tək yedi",
			"Çap olunan kitab tez satıldı",
			"Elanı paylaşan kişi geri dönmədi",
		},
	},
	{
		ID: "share-kk", Lang: "kk", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Бөлісу",
			"Достарыңмен бөліс",
			"Басып шығару",
			"Вакансияны сақтау",
		},
		Misses: []string{
			"Бөлісу керек деді әкесі нанды кесіп",
			"Басып шығару үйі жабылды кеше кешке",
			"Вакансияны сақтауға уәде берді",
		},
	},
	{
		ID: "share-ka", Lang: "ka", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"გააზიარე",
			"გაზიარება Facebook-ზე",
			"ბეჭდვა",
			"ვაკანსიის შენახვა",
		},
		Misses: []string{
			"გააზიარეს პური მეზღვაურებმა",
			"ბეჭდვა ორ წელს გაგრძელდა",
			"ვაკანსიის შენახვას დაჰპირდნენ",
		},
	},
	{
		ID: "share-hy", Lang: "hy", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Կիսվել",
			"Կիսվել Facebook-ում",
			"Տպել",
			"Պահպանել հայտարարությունը",
		},
		Misses: []string{
			"Կիսվել հացով նա չուզեց",
			"Տպել սկսեցին գարնանը",
			"Պահպանել հայտարարությունը պահարանում",
		},
	},
	{
		ID: "share-sq", Lang: "sq", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"Shpërndaje",
			"Ndaje në Facebook",
		},
		Misses: []string{
			"Shpërndaje pasurinë, i tha babai",
			"Kopjo lidhjen e vjetër nuk mundi",
		},
	},
	{
		ID: "share-ne", Lang: "ne", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"सेयर गर्नुहोस्",
			"फेसबुकमा सेयर गर्नुहोस्",
		},
		Misses: []string{
			"सेयर बजारमा आज गिरावट आयो",
		},
	},
	{
		ID: "share-mr", Lang: "mr", Group: Share, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of share buttons: it is about the page, not the subject",
		Hits: []string{
			"शेअर करा",
			"फेसबुकवर शेअर करा",
		},
		Misses: []string{
			"शेअर बाजारात आज घसरण झाली",
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
			"For news updates, follow Ada Quill on Facebook, Twitter and Instagram.",
			"Be sure to follow us on Twitter",
			"Visit our Facebook page",
			"Follow live updates below",
		},
		Misses: []string{
			"Follow the coast road north",
			"Find your own way out",
			"For news updates the town still has its crier",
			"Following the coast for news of the fleet, they came home late",
			"Be sure to follow the red marks down to the beach",
			"Tune in to the sound of the sea",
			"Follow our advice, she said",
		},
	},
	{
		ID: "follow-mul", Lang: "mul", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Folgen Sie uns auf Facebook",
			"Folgen Sie unserem WhatsApp-Kanal",
			"Suivez-nous sur Instagram",
			"Obserwuj nas w Google News",
			"Подписывайтесь на наш канал",
			"Подпишитесь на наш канал в Telegram",
			"Читайте нас в Дзене",
			"Присоединяйтесь к нашему каналу в WhatsApp",
			"关注我们",
			"扫码关注港口日报",
			"欢迎关注我们的公众号",
			"フォローする",
			"公式Xアカウントをフォロー",
			"チャンネル登録お願いします",
			"Xでフォローする",
			"구독하기",
			"카카오톡 채널 추가",
			"카카오톡 채널을 추가하세요",
			"Gå med i vår Telegramkanal",
			"Følg os på Facebook",
			"Følg oss på Facebook",
			"Ακολουθήστε μας στο Facebook",
			"Ακολουθήστε το Λιμάνι στο Google News",
			"Bizi Google News'te takip edin",
			"Telegram kanalımızı takip edin",
			"Sledujte nás na Facebooku",
			"Sledujte nás",
		},
		Misses: []string{
			"Folgen der Flut",
			"Folgen",
			"Treten Sie unserem Chor bei, hieß es auf dem Plakat",
			"Suivez le guide",
			"Sigue a la espera de un donante",
			"Siga o caminho até à ponte",
			"Obserwuj drogę na północ, powiedział",
			"Мы видели это своими глазами",
			"Читайте нас внимательно, просили авторы открытого письма жителей",
			"Следите за дорогой, сказал водитель",
			"Мы в долгу перед ними",
			"Присоединяйтесь к нашему хору, сказала она",
			"关注作者的人不多",
			"扫描二维码就能借书，老人们不太习惯",
			"欢迎关注旧书的人来参加",
			"关注公众号的人多了，来借书的人却少了",
			"フォローアップ調査が行われた",
			"公式見解は示されなかった",
			"フォローする人は三千人を超えた",
			"구독자가 천 명을 넘었다",
			"팔로우 기능이 사라졌다",
			"구글 뉴스에서 소식을 본 사람도 왔다",
			"카카오톡 채널 이름을 정하는 데 한 달이 걸렸다",
			"네이버에서 구독 신청을 받았지만 아무도 오지 않았다",
			"Gå med i vår kör, stod det på lappen",
			"Følg kysten mod nord",
			"Følg kysten nordover",
			"Ακολουθήσαμε τον δρόμο προς βορρά",
			"Βρείτε μας μια βάρκα, είπε ο καπετάνιος και γέλασε",
			"Takip edin yolu kuzeye doğru, dedi",
			"Bizi limanda gördüler ve gittiler",
			"Telegram kanalı iki yıl önce kapandı",
			"Sledujte řeku na sever",
			"Přidal se k nám pes",
		},
	},
	{
		ID: "follow-vi", Lang: "vi", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Theo dõi chúng tôi trên Facebook",
			"Mời bạn đọc theo dõi chúng tôi trên Zalo",
			"Theo dõi kênh WhatsApp của chúng tôi",
		},
		Misses: []string{
			"Theo dõi con đường ven sông về phía bắc",
			"Theo dõi chặt chẽ diễn biến của bão",
			"Theo dõi kênh nước cũ, họ đi đến bến cảng",
		},
	},
	{
		ID: "follow-id", Lang: "id", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Ikuti kami di WhatsApp Channel",
			"Ikuti kami",
			"Ikuti berita terbaru Warta Pesisir di Google News",
			"Bergabung dengan kanal Telegram kami",
		},
		Misses: []string{
			"Ikuti jalan pantai ke utara",
			"Gabung dengan regu itu, ia lega",
			"Bergabung dengan kapal nelayan, ia berangkat",
		},
	},
	{
		ID: "follow-ms", Lang: "ms", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Ikuti kami di Facebook",
			"Ikuti saluran WhatsApp kami",
			"Sertai kami",
		},
		Misses: []string{
			"Ikuti jalan pantai ke utara",
			"Sertai pasukan itu, dia lega",
		},
	},
	{
		ID: "follow-tl", Lang: "tl", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"I-follow kami sa Facebook",
			"Sundan kami",
			"Mag-subscribe sa aming YouTube channel",
		},
		Misses: []string{
			"Sundan mo ang daan sa baybayin, bilin niya",
			"Sumali sa pangkat ang tatlong mangingisda",
		},
	},
	{
		ID: "follow-sw", Lang: "sw", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Tufuate kwenye Facebook",
			"Tufuatilie",
			"Jiunge nasi",
		},
		Misses: []string{
			"Fuata barabara ya pwani hadi kaskazini",
			"Jiunge na jeshi, aliambiwa kijana",
		},
	},
	{
		ID: "follow-th", Lang: "th", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"ติดตามเราได้ที่ LINE",
			"ติดตามเรา",
			"กดติดตาม",
			"เพิ่มเพื่อนใน LINE",
			"เกาะติดข่าวที่นี่",
		},
		Misses: []string{
			"ติดตามรอยเท้าช้างขึ้นเหนือ",
			"ติดตามผลการเลือกตั้งตลอดคืน",
			"ติดตามพวกเราไปดูชั้นสอง เด็กคนหนึ่งพูด",
			"กดติดตามช่องของห้องสมุดแล้วสามร้อยคน",
			"เกาะติดข่าวมาตั้งแต่เช้า เขาว่า",
		},
	},
	{
		ID: "follow-hi", Lang: "hi", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"हमें फॉलो करें",
			"हमें फेसबुक पर फॉलो करें",
			"गूगल न्यूज़ पर फॉलो करें",
		},
		Misses: []string{
			"फॉलो करना ही काफी नहीं, उसने कहा",
			"हमारे गाँव से जुड़ें सब रास्ते टूट गए",
		},
	},
	{
		ID: "follow-bn", Lang: "bn", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"আমাদের ফেসবুক পেজে লাইক দিন",
			"আমাদের অনুসরণ করুন",
			"গুগল নিউজে ফলো করুন",
			"আমাদের টেলিগ্রাম চ্যানেলে যুক্ত হোন",
		},
		Misses: []string{
			"অনুসরণ করে পুলিশ তাকে ধরে",
			"আমাদের সঙ্গে থাকত এক বুড়ো মাঝি",
			"আমাদের গ্রামের খালে মাছ কমে গেছে",
		},
	},
	{
		ID: "follow-ur", Lang: "ur", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"ہمیں فالو کریں",
			"ہمارا واٹس ایپ چینل جوائن کریں",
			"گوگل نیوز پر فالو کریں",
		},
		Misses: []string{
			"پیروی کرنا آسان نہیں، اس نے کہا",
			"ہمارا گاؤں دریا کے کنارے ہے",
		},
	},
	{
		ID: "follow-ta", Lang: "ta", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"எங்களைப் பின்தொடர",
			"பேஸ்புக்கில் எங்களைப் பின்தொடருங்கள்",
			"எங்களை பின்தொடரவும்",
			"வாட்ஸ்அப் சேனலில் இணையுங்கள்",
		},
		Misses: []string{
			"எங்களைப் பின்தொடர்ந்து வந்தது அந்த நாய்",
			"பின்தொடர்ந்த போலீசார் அவரைப் பிடித்தனர்",
		},
	},
	{
		ID: "follow-te", Lang: "te", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"మమ్మల్ని ఫాలో అవ్వండి",
			"మమ్మల్ని అనుసరించండి",
			"మా వాట్సాప్ ఛానెల్\u200cలో చేరండి",
		},
		Misses: []string{
			"ఫాలో అయిన పోలీసులు దొంగను పట్టుకున్నారు",
			"మాతో పాటు ఒక ముసలి పడవవాడు ఉండేవాడు",
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
			"Segue a nosa canle de WhatsApp",
		},
		Misses: []string{
			"Seguiu a costa cara ao norte",
			"Séguenos a chuvia desde Lugo, escribiu",
			"Segue a nosa costa ata o faro",
		},
	},
	{
		ID: "follow-eu", Lang: "eu", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Jarraitu gaitzazu Twitterren",
			"Jarrai gaitzazu",
			"Jarraitu gure WhatsApp kanala",
		},
		Misses: []string{
			"Jarraitu zuen itsasertzeko bidetik",
			"Jarraian etorri zen ekaitza",
			"Jarraitu gure kostari itsasargiraino",
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
			"کانال واتساپ ما را دنبال کنید",
		},
		Misses: []string{
			"ما را در بندر دیدند و رفتند",
			"دنبال کشتی گم\u200cشده گشتند",
			"کانال آب شهر ما را سیراب می\u200cکند",
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
			"Долучайтеся до нашого каналу у WhatsApp",
		},
		Misses: []string{
			"Стежте за дорогою, сказав водій",
			"Ми в порту чекали до ранку",
			"Долучайтеся до нашого хору, сказала вона",
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
			"შემოგვიერთდით WhatsApp არხზე",
		},
		Misses: []string{
			"გამოგვყევით ნავსადგურამდე, უთხრა კაპიტანმა",
			"გამოწერა ვერ მოასწრო ექიმმა",
			"შემოგვიერთდით გუნდში, წერდა პლაკატზე",
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
		ID: "follow-sq", Lang: "sq", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"Na ndiqni",
			"Na ndiqni në Instagram",
		},
		Misses: []string{
			"Ndiqni lumin drejt veriut",
			"Na ndiqnin me sy nga dritarja",
		},
	},
	{
		ID: "follow-ne", Lang: "ne", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"हामीलाई फलो गर्नुहोस्",
			"हामीलाई फेसबुकमा फलो गर्नुहोस्",
		},
		Misses: []string{
			"हामीलाई धेरै दुःख भयो",
		},
	},
	{
		ID: "follow-mr", Lang: "mr", Group: Follow, Verdict: doc.Drop, MaxWords: 24,
		Reason: "a prompt to follow the site somewhere else",
		Hits: []string{
			"आम्हाला फॉलो करा",
		},
		Misses: []string{
			"आम्हाला खूप त्रास झाला",
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
			"Customers also bought",
			"Other recipes you might like",
			"Customers who bought this also bought",
			"More poems by Colm Ansty",
			"Similar positions",
		},
		Misses: []string{
			"Related costs rose to two million",
			"Recent stories of ghosts made the village famous",
			"Most popular of all were the tin whistles",
			"Latest figures show a fall",
			"Customers also bought bread and fish",
			"They brought cakes you may like to try",
			"Customers who bought bread paid twice",
			"More poems than letters were found",
			"Similar positions were held by his father",
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
			"Weitere Rezepte, die dir gefallen könnten",
			"Kunden kauften auch",
			"Ähnliche Stellenangebote",
		},
		Misses: []string{
			"Mehr zum Leben braucht er nicht, sagt der Hirte aus dem Tal.",
			"Ähnliche Artikel fand man im Grab",
			"Weitere Kosten drohen",
			"Rezepte, die dir gefallen könnten, wenn du Fisch magst",
			"Neu auf dem Markt",
			"Auch auf dem Land wird gebaut",
			"Ähnliche Stellen fand er im Moor",
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
			"D'autres recettes qui pourraient vous plaire",
			"Les clients ont également acheté",
			"Offres similaires",
		},
		Misses: []string{
			"Lire aussi bien que chanter, voilà son but",
			"Autres temps, autres mœurs",
			"Sur le même banc que lui siégeait un boucher",
			"Des recettes qui pourraient vous plaire un jour",
			"Recommandé par les médecins",
			"Offres similaires ou non, le maire refuse",
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
			"Otras recetas que te pueden gustar",
			"Los clientes también compraron",
			"Ofertas similares",
		},
		Misses: []string{
			"Lee también poesía cuando puede",
			"Más sobrevivientes llegaron al puerto",
			"Lo último que dijo fue su nombre",
			"Las recetas que te pueden gustar menos son las de mi tía",
			"Más de 200 personas asistieron al acto",
			"Más de lo mismo",
			"Más en serio que en broma",
			"Ofertas similares llegaron de Soria y de Burgos",
		},
	},
	{
		ID: "related-pt", Lang: "pt", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Leia também:",
			"Notícias relacionadas",
			"Mais lidas",
			"Outras receitas que você pode gostar",
			"Os clientes também compraram",
			"Vagas semelhantes",
		},
		Misses: []string{
			"Leia mais devagar, pediu o juiz",
			"Últimas palavras do poeta",
			"Mais sobram do que faltam",
			"Há coisas que você pode gostar de ouvir",
			"Mais de 200 pessoas foram ao ato",
			"Mais de cem anos de história",
			"Mais em conta do que parece",
			"Vagas semelhantes surgiram no porto",
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
			"Altre ricette che potrebbero piacerti",
			"I clienti hanno acquistato anche",
			"Offerte di lavoro simili",
		},
		Misses: []string{
			"Leggi razziali, il ricordo",
			"Altri articoletti del codice restano in vigore",
			"Ultime notizie dal fronte dicevano altro",
			"Ricette che potrebbero piacerti meno",
			"Case simili si vedono solo in Carnia",
		},
	},
	{
		ID: "related-nl", Lang: "nl", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Lees ook:",
			"Meer over dit onderwerp",
			"Meest gelezen",
			"Andere recepten die je misschien leuk vindt",
			"Klanten kochten ook",
			"Vergelijkbare vacatures",
		},
		Misses: []string{
			"Meer overleg was er niet",
			"Populaire namen zijn Emma en Noah",
			"Recepten die je leuk vindt bewaar je",
			"Vergelijkbare woningen staan er niet in Delft",
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
			"Inne przepisy, które mogą Ci się spodobać",
			"Klienci kupili także",
			"Podobne oferty pracy",
		},
		Misses: []string{
			"Czytaj mi, mamo",
			"Polecamy się pamięci wnuków i prosimy o wieści",
			"Więcej od brata zarabia siostra",
			"Przepisy, które mogą ci się spodobać zimą",
			"Podobne oferty składał im młynarz",
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
			"Другие рецепты, которые могут вам понравиться",
			"С этим товаром покупают",
			"Похожие вакансии",
		},
		Misses: []string{
			"Главное блюдо подали холодным",
			"Последние новости пришли из порта вечером",
			"По теме диссертации вышло три работы",
			"Главные вопросы остались без ответа на этот раз",
			"Новости пришли поздно ночью",
			"Рецепты, которые вам понравятся зимой",
			"Похожие квартиры строили и в порту города",
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
			"你可能还喜欢",
			"猜你喜歡",
			"更多相关新闻",
			"更多相關的新聞",
			"相似职位",
		},
		Misses: []string{
			"相关部门已经介入调查",
			"热点地区的房价",
			"最新消息称，大桥将于五月通车",
			"你可能还喜欢她，他说",
			"更多来自乡下的读者坐早班车来",
			"更多相关的书籍放在二楼",
			"更多精彩的活动将在秋天举行",
			"您可能感兴趣的书都在三楼",
			"相关职位由他的儿子接任",
		},
	},
	{
		ID: "related-ja", Lang: "ja", Group: Related, Verdict: doc.End, MaxWords: 12,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"関連記事",
			"あわせて読みたい",
			"アクセスランキング",
			"この記事を読んだ人はこんな記事も読んでいます",
			"類似の求人",
		},
		Misses: []string{
			"関連会社の株価が下がった",
			"特集では三つの町を訪ねた",
			"この記事を読んだ人は駅に集まった",
			"この商品を買った人は三十年前の話をした",
			"その他の求人は港から消えた",
		},
	},
	{
		ID: "related-ko", Lang: "ko", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"관련기사",
			"많이 본 뉴스",
			"이전 기사",
			"비슷한 채용공고",
		},
		Misses: []string{
			"관련 업계는 술렁였다",
			"이전 정부의 약속이었다",
			"다른 채용공고는 항구에 없었다",
		},
	},
	{
		ID: "related-sv", Lang: "sv", Group: Related, Verdict: doc.End, MaxWords: 8,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Läs också:",
			"Mest läst",
			"Fler recept du kanske gillar",
			"Andra köpte också",
			"Liknande jobb",
		},
		Misses: []string{
			"Läs tyst, sade hon",
			"Mer omkring saken vet ingen",
			"Recept som kan intressera dig i vinter",
			"Liknande bostäder byggdes i Kiruna",
		},
	},
	{
		ID: "related-da", Lang: "da", Group: Related, Verdict: doc.End, MaxWords: 8,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Mest læste",
			"Relaterte artikler",
			"Andre opskrifter, du måske kan lide",
			"Lignende stillinger",
		},
		Misses: []string{
			"Mest læste hun aviser",
			"Siste nytt var at skipet sank",
			"Opskrifter, der kan interessere dig til vinter",
			"Lignende boliger findes kun i Ribe",
		},
	},
	{
		ID: "related-fi", Lang: "fi", Group: Related, Verdict: doc.End, MaxWords: 8,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Lue myös:",
			"Luetuimmat",
			"Muita reseptejä, joista saatat pitää",
			"Vastaavat työpaikat",
		},
		Misses: []string{
			"Lue ääneen, hän pyysi",
			"Uusimmassa kirjassaan hän palaa kotiin",
			"Reseptejä, joista saatat pitää talvella",
			"Vastaavat ilmoitukset roikkuivat liiterissä",
		},
	},
	{
		ID: "related-el", Lang: "el", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Διαβάστε επίσης:",
			"Σχετικά άρθρα",
			"Μπορεί να σας ενδιαφέρει",
			"Άλλες συνταγές που ίσως σας αρέσουν",
			"Παρόμοιες θέσεις εργασίας",
		},
		Misses: []string{
			"Σχετικά με το λιμάνι δεν ειπώθηκε τίποτα",
			"Διαβάστε το βιβλίο δυνατά",
			"Συνταγές που ίσως σας αρέσουν τον χειμώνα",
			"Παρόμοια ακίνητα δεν βρήκε πουθενά",
		},
	},
	{
		ID: "related-tr", Lang: "tr", Group: Related, Verdict: doc.End, MaxWords: 8,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"İlgili Haberler",
			"En çok okunanlar",
			"Bunlar da ilginizi çekebilir",
			"İlginizi çekebilecek tarifler",
			"Benzer ürünler",
			"Benzer iş ilanları",
		},
		Misses: []string{
			"Son haberi kimse beklemiyordu",
			"Daha fazlasını istemedi",
			"Benzer gemi bir daha görülmedi",
			"Kitap ilginizi çekebilecek kadar kısa",
			"Benzer ilanlar köyün kahvesine de asıldı",
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
			"Další recepty, které by se vám mohly líbit",
			"Podobné produkty",
			"Podobné nabídky práce",
		},
		Misses: []string{
			"Další zprávu poslal až večer",
			"Doporučujeme deštník, hlásí meteorologové",
			"Nejčtenější jeho básně jsou o moři",
			"Recepty, které by vás mohly zajímat v zimě",
			"Podobné inzeráty visely na kůlně",
		},
	},
	{
		ID: "related-vi", Lang: "vi", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Tin liên quan",
			"Đọc nhiều nhất",
			"Bài viết liên quan:",
			"Có thể bạn quan tâm",
			"Việc làm tương tự",
		},
		Misses: []string{
			"Tin liên quan đến vụ cháy được giữ kín",
			"Đọc nhiều sách giúp ông thoát nghèo",
			"Cùng chuyên mục với ông là hai phóng viên trẻ",
			"Việc làm tương tự khó tìm ở cảng",
		},
	},
	{
		ID: "related-id", Lang: "id", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Berita Terkait",
			"Artikel terkait:",
			"Terpopuler",
			"Rekomendasi untuk Anda",
			"Resep lain yang mungkin Anda suka",
			"Lowongan serupa",
		},
		Misses: []string{
			"Berita terkait banjir itu ternyata bohong",
			"Terpopuler di antara nelayan adalah jaring ini",
			"Terkini, air sudah surut",
			"Resep yang mungkin kamu suka di musim hujan",
			"Pekerjaan serupa sulit dicari di pelabuhan",
		},
	},
	{
		ID: "related-ms", Lang: "ms", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Berita Berkaitan",
			"Artikel berkaitan:",
			"Paling Popular",
			"Berita Terkini",
			"Jawatan serupa",
		},
		Misses: []string{
			"Berita berkaitan banjir itu palsu belaka",
			"Terkini, air sudah surut",
			"Kerja serupa susah dicari di pelabuhan",
		},
	},
	{
		ID: "related-tl", Lang: "tl", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Mga kaugnay na balita",
			"Basahin din",
			"Pinakabagong balita",
			"Pinakasikat",
			"Mga katulad na trabaho",
		},
		Misses: []string{
			"Kaugnay nito, nagbabala ang alkalde",
			"Pinakabagong bilang ng nasawi ay tatlo",
			"Mga katulad na trabaho ang hanap nila",
		},
	},
	{
		ID: "related-sw", Lang: "sw", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Habari zinazohusiana",
			"Soma pia",
			"Habari mpya",
			"Zilizosomwa zaidi",
			"Kazi zinazofanana",
		},
		Misses: []string{
			"Habari zinazohusiana na mafuriko ni za uongo",
			"Soma pia vitabu vingine, alishauri mwalimu",
			"Kazi nyingine ilimngoja bandarini",
		},
	},
	{
		ID: "related-th", Lang: "th", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"ข่าวที่เกี่ยวข้อง",
			"บทความที่เกี่ยวข้อง:",
			"ข่าวล่าสุด",
			"ยอดนิยม",
			"ตำแหน่งงานที่เกี่ยวข้อง",
		},
		Misses: []string{
			"ข่าวที่เกี่ยวข้องกับน้ำท่วมเป็นเรื่องเท็จ",
			"ล่าสุดระดับน้ำลดลงแล้ว",
			"งานที่คล้ายกันหายไปจากท่าเรือ",
		},
	},
	{
		ID: "related-hi", Lang: "hi", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"संबंधित खबरें",
			"ये भी पढ़ें",
			"ताज़ा खबरें",
			"सबसे ज्यादा पढ़ी गई",
			"समान नौकरियां",
		},
		Misses: []string{
			"संबंधित विभाग को पत्र भेजा गया",
			"ताज़ा पानी कुएँ से आता है",
			"समान नौकरियां बंदरगाह में नहीं बचीं",
		},
	},
	{
		ID: "related-bn", Lang: "bn", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"সম্পর্কিত খবর",
			"আরও পড়ুন",
			"সর্বাধিক পঠিত",
			"সর্বশেষ খবর",
			"একই রকম চাকরি",
		},
		Misses: []string{
			"সম্পর্কিত দপ্তরে চিঠি গেছে",
			"সর্বশেষ পাওয়া খবরে পানি নামছে",
			"অন্যান্য চাকরি বন্দরে কমে গেছে",
		},
	},
	{
		ID: "related-ur", Lang: "ur", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"متعلقہ خبریں",
			"یہ بھی پڑھیں",
			"تازہ ترین",
			"مقبول خبریں",
			"ملتی جلتی ملازمتیں",
		},
		Misses: []string{
			"متعلقہ محکمے کو خط بھیجا گیا",
			"تازہ پانی کنویں سے آتا ہے",
			"تازہ ترین اطلاعات کے مطابق پانی اتر رہا ہے",
			"دیگر ملازمتیں بندرگاہ میں نہیں رہیں",
		},
	},
	{
		ID: "related-ta", Lang: "ta", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"தொடர்புடைய செய்திகள்",
			"மேலும் படிக்க",
			"சமீபத்திய செய்திகள்",
			"அதிகம் படித்தவை",
			"ஒத்த வேலைகள்",
		},
		Misses: []string{
			"தொடர்புடைய துறைக்குக் கடிதம் அனுப்பப்பட்டது",
			"மேலும் இரண்டு பேர் காயம் அடைந்தனர்",
			"பிற வேலைகள் துறைமுகத்தில் இல்லை",
		},
	},
	{
		ID: "related-te", Lang: "te", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"సంబంధిత వార్తలు",
			"ఇవి కూడా చదవండి",
			"తాజా వార్తలు",
			"ఎక్కువగా చదివినవి",
			"ఇలాంటి ఉద్యోగాలు",
		},
		Misses: []string{
			"సంబంధిత శాఖకు లేఖ పంపారు",
			"తాజా నీరు బావి నుంచి వస్తుంది",
			"ఇతర ఉద్యోగాలు రేవులో లేవు",
		},
	},
	{
		ID: "related-nb", Lang: "nb", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Les også",
			"Mest lest",
			"Andre oppskrifter du kanskje liker",
			"Lignende stillinger",
		},
		Misses: []string{
			"Mest leste hun aviser",
			"Relaterte funn ble gjort i havnen",
			"Oppskrifter som kan interessere deg i vinter",
			"Lignende boliger finnes bare i Røros",
		},
	},
	{
		ID: "related-sk", Lang: "sk", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Prečítajte si aj",
			"Najčítanejšie",
			"Súvisiace články",
			"Podobné pracovné ponuky",
		},
		Misses: []string{
			"Najčítanejšie jeho básne sú o mori",
			"Prečítajte si ten list nahlas",
			"Podobné inzeráty viseli na kôlni",
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
			"További receptek, amelyek tetszhetnek",
			"Hasonló állások",
		},
		Misses: []string{
			"Kapcsolódó kérdés, hogy ki fizeti",
			"Friss zsömlét hozott a pék",
			"További adatok után kutattak",
			"Receptek, amelyek tetszhetnek télen is",
			"Hasonló állások voltak a kikötőben",
		},
	},
	{
		ID: "related-ca", Lang: "ca", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Notícies relacionades",
			"Et pot interessar",
			"El més llegit",
			"Altres receptes que et poden agradar",
			"Ofertes de feina similars",
		},
		Misses: []string{
			"Relacionades amb el cas hi ha tres empreses",
			"El més llegit dels seus llibres és també el més curt",
			"Receptes que et poden agradar a l'hivern",
			"Habitatges similars no n'hi ha a Reus",
		},
	},
	{
		ID: "related-gl", Lang: "gl", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Novas relacionadas",
			"Tamén che pode interesar",
			"O máis lido",
			"Ofertas de emprego similares",
		},
		Misses: []string{
			"Relacionadas co caso hai tres empresas",
			"O máis lido dos seus libros é o máis curto",
			"Ofertas similares chegaron de Lugo e de Vigo",
		},
	},
	{
		ID: "related-eu", Lang: "eu", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Lotutako albisteak",
			"Irakurrienak",
			"Interesatuko zaizu",
			"Antzeko lan eskaintzak",
		},
		Misses: []string{
			"Irakurrienak izan ziren bere olerkiak garai hartan",
			"Azken albisteak eman zizkion amari",
			"Antzeko iragarkiak ikusi zituen horman zintzilik",
		},
	},
	{
		ID: "related-et", Lang: "et", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Loe ka",
			"Seotud artiklid",
			"Loetumad",
			"Sarnased tööpakkumised",
		},
		Misses: []string{
			"Seotud on nad juba lapsepõlvest saadik",
			"Viimased uudised tõi postiljon",
			"Sarnased töökohad kadusid sadamast",
		},
	},
	{
		ID: "related-lv", Lang: "lv", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Lasi arī",
			"Saistītie raksti",
			"Lasītākie",
			"Līdzīgas vakances",
		},
		Misses: []string{
			"Saistīti ar upi ir visi viņa dzejoļi",
			"Jaunākās ziņas atveda pastnieks",
			"Līdzīgi sludinājumi karājās pie šķūņa",
		},
	},
	{
		ID: "related-lt", Lang: "lt", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"Taip pat skaitykite",
			"Susiję straipsniai",
			"Skaitomiausi",
			"Panašūs darbo skelbimai",
		},
		Misses: []string{
			"Susiję jie buvo nuo vaikystės",
			"Naujausios žinios atėjo paštu",
			"Panašūs skelbimai kabojo ant tvarto",
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
		ID: "related-ar", Lang: "ar", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces: what follows is no part of this one",
		Hits: []string{
			"مواضيع ذات صلة",
			"الأكثر قراءة",
			"اقرأ أيضًا",
			"أخبار ذات صلة",
			"وصفات مشابهة",
			"وظائف مشابهة",
		},
		Misses: []string{
			"مواضيع الدرس كثيرة",
			"الأكثر حظًا بينهم نجا",
			"اقرأ كتابًا كل شهر",
			"وصفات جدتي مشابهة لوصفات الجيران",
			"وظائف مشابهة ضاعت في الميناء",
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
			"فرصت\u200cهای شغلی مشابه",
		},
		Misses: []string{
			"مطالب درس سخت بود",
			"بیشتر مردم خواب بودند",
			"خبر دیگر را شب شنیدیم",
			"مشاغل مشابه در بندر کم شد",
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
			"משרות דומות",
		},
		Misses: []string{
			"כתבות על הים מילאו את הספר",
			"עוד יום עבר בלי רוח",
			"קראו גם לילדים לאכול",
			"משרות דומות נעלמו מהנמל",
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
			"Alte rețete care te-ar putea interesa",
			"Joburi similare",
		},
		Misses: []string{
			"Citește ziarul în fiecare dimineață",
			"Cele mai citite romane ale lui au fost scrise la mare",
			"Similare ca formă, casele erau goale",
			"Rețete care te-ar putea interesa iarna",
			"Joburi similare s-au pierdut în port",
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
			"Подобни обяви за работа",
		},
		Misses: []string{
			"Най-четените му романи са за морето",
			"Още по-добре, каза капитанът",
			"Прочети писмото на глас",
			"Още от сутринта хората чакаха",
			"Още за децата се грижи баба им",
			"Повече от 200 души дойдоха на площада",
			"Повече от добре",
			"Подобни имоти няма в Русе",
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
			"Slični poslovi",
		},
		Misses: []string{
			"Повезане веслима, лодке су стајале у луци",
			"Најчитаније његове песме су о мору",
			"Прочитајте писмо наглас",
			"Povezane veslima, lodke su stajale u luci",
			"Najčitanije njegove pesme su o moru",
			"Pročitajte pismo naglas",
			"Još iz rata",
			"Још из рата",
			"Slični poslovi čekali su ih u luci",
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
			"Slični poslovi",
		},
		Misses: []string{
			"Povezani konopcem, čamci su stajali u luci",
			"Najčitanije njegove pjesme govore o moru",
			"Pročitajte pismo naglas",
			"Još iz rata",
			"Slični poslovi čekali su ih u luci",
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
			"Podobna delovna mesta",
		},
		Misses: []string{
			"Sorodni po krvi niso bili",
			"Najbolj brane so njegove pesmi o morju",
			"Preberite pismo na glas",
			"Podobne nepremičnine so redke",
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
			"Інші рецепти, які можуть вам сподобатися",
			"Схожі вакансії",
		},
		Misses: []string{
			"Схожі на батька, вони й ходили так само",
			"Читайте дітям уголос",
			"Останні новини прийшли з порту ввечері",
			"Рецепти, які вам сподобаються взимку",
			"Схожі оголошення висіли біля млина",
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
			"Oxşar vakansiyalar",
		},
		Misses: []string{
			"Oxşar gəmilər limanda dayanmışdı",
			"Son xəbəri heç kim gözləmirdi",
			"Digər uşaqlar yatmışdı",
			"Digər elanlar divardan asıldı",
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
			"Ұқсас вакансиялар",
		},
		Misses: []string{
			"Ұқсас кемелер портта тұрды",
			"Соңғы хабарды ешкім күтпеді",
			"Тағы бір күн желсіз өтті",
			"Басқа хабарландырулар қабырғада ілулі тұр",
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
			"მსგავსი ვაკანსიები",
		},
		Misses: []string{
			"მსგავსი ხომალდი აღარ უნახავთ",
			"ბოლო ამბავი საღამოს მოვიდა",
			"სხვა ბავშვებს ეძინათ",
			"სხვა განცხადებები კედელზე ეკიდა",
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
			"Նմանատիպ հայտարարություններ",
		},
		Misses: []string{
			"Նմանատիպ նավ այլևս չտեսան",
			"Վերջին լուրը գիշերը եկավ",
			"Այլ երեխաներ քնած էին",
			"Այլ հայտարարություններ կախված էին պատից",
		},
	},
	{
		ID: "related-sq", Lang: "sq", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces",
		Hits: []string{
			"Të ngjashme",
			"Lajme të ngjashme",
		},
		Misses: []string{
			"Të ngjashme janë edhe shtëpitë e fshatit",
			"Të fundit ikën në mesnatë",
		},
	},
	{
		ID: "related-ne", Lang: "ne", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces",
		Hits: []string{
			"सम्बन्धित समाचार",
			"ताजा समाचार",
		},
		Misses: []string{
			"ताजा समाचार सुनेर उनी रोइन्",
		},
	},
	{
		ID: "related-mr", Lang: "mr", Group: Related, Verdict: doc.End, MaxWords: 9,
		Reason: "the head of a list of other pieces",
		Hits: []string{
			"संबंधित बातम्या",
			"ताज्या बातम्या",
		},
		Misses: []string{
			"ताज्या भाज्यांचे भाव उतरले",
		},
	},
	{
		ID: "read-more-en", Lang: "en", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one elsewhere",
		Hits: []string{
			"Read more: Why the bridge closed",
			"READ MORE",
			"Expand description",
			"Click here for more from the harbour desk",
			"Related: Ten boats to see",
			"View all",
			"See related story: Bridge to close in May",
			"Click here to read the original",
			"SEE RELATED STORY: Why the bridge closed",
			"See more news at: Quay.example",
			"Watch the trailer below:",
			"Read next: Why the bridge closed",
		},
		Misses: []string{
			"Read moreover as a warning, the line is odd",
			"Relatedly, costs fell",
			"Seeing all of it took a week",
			"See related costs in the table for the whole year of works",
			"See relatives of the masons at work",
			"Discovering more of the coast took them a month",
			"Reading the study took the mayor a week",
			"Watching the trailer roll into the river, he shouted",
			"Find more rope, the captain said",
			"Get more time for what you love",
			"For more information on the harbour fund, see the town register.",
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
			"Para leer sobre otros hechos en Villa Alta, clic AQUÍ.",
			"LEIA TAMBÉM: O porto reabre em maio",
			"Leia ainda: Fecha a ponte",
			"Leggi anche: Chiuso il ponte",
			"Lees ook: Gemeente sluit brug",
			"Przeczytaj też: Port otwarty",
			"Dowiedz się więcej",
			"Читайте также: Мост закрыт",
			"Подробнее",
			"Читать полностью",
			"阅读全文",
			"了解更多",
			"相關閱讀：舊橋關閉九週",
			"继续阅读：渡轮停航两天",
			"請繼續往下閱讀",
			"もっと詳しく",
			"関連記事：古い橋が直る",
			"【関連記事】渡し船の一日",
			"続きを読むには会員登録が必要です",
			"관련기사: 옛 다리를 고치다",
			"더 읽기",
			"[관련기사] 다리 이야기",
			"기사 전문 보기",
			"Läs också: Kommunen stänger bron",
			"Læs også: Kommunen lukker broen",
			"Les også: Kommunen stenger broen",
			"Les hele saken her",
			"Lue myös: Kunta sulkee sillan",
			"Διαβάστε επίσης: Άνοιξε το λιμάνι",
			"Κάντε κλικ εδώ",
			"Haberin devamı için tıklayın",
			"İlginizi çekebilir: Hangi iskeleler kapanıyor?",
			"Čtěte také: Přístav se otevírá",
			"Číst dál",
		},
		Misses: []string{
			"Mehr zum Themenabend",
			"Lesen Sie langsam, riet der Arzt",
			"Weiterlesen durften die Kinder bis neun Uhr",
			"Weitere Informationen finden sie im Register der Stadt.",
			"Lire la suiten'a pas de sens",
			"Pour plus d'informations sur le port, consultez le registre de la ville.",
			"Te puede sorprender el puerto",
			"Para leer sobre el mar se sentó en el faro",
			"Para más información sobre el puerto conviene leer el registro.",
			"Leia devagar, disse o mestre",
			"Leggi piano, disse il maestro",
			"Maggiori informazioni sul porto si trovano nel registro della città.",
			"Lees maar eens een boek",
			"Lees langzaam, zei de meester",
			"Więcej chleba nie było, powiedziała",
			"Więcej informacji o porcie zawiera rejestr miasta.",
			"Подробнее о себе он не рассказывал",
			"Читайте детям вслух",
			"Продолжение жизни",
			"Продолжение истории известно всем",
			"Женщина перешла по ссылке",
			"了解更多的人开始担心",
			"更多详情要到八月才会公布",
			"点击进入系统后，老人们总是找不到返回的路",
			"继续阅读的孩子没有听见铃声",
			"看更多的书，这是他的愿望",
			"詳しくは語らず、船に乗った",
			"関連する記事を彼は三つ切り抜いた",
			"続きを読むには明かりが足りない",
			"続きを読む時間がない",
			"残り3冊になった本もある",
			"もっと見るべき場所がある",
			"더 읽기 전에 그는 불을 껐다",
			"자세히 보기 위해 다가갔다",
			"더 보기 좋은 자리에 시계를 걸었다",
			"계속 읽기 힘들 만큼 글씨가 작았다",
			"관련기사 스무 건을 모아 벽에 붙였다",
			"Läs boken, sa läraren",
			"Se alla vackra hus",
			"Læs bogen, sagde læreren",
			"Se alle de smukke huse",
			"Les boken, sa læreren",
			"Se alle de vakre husene",
			"Lue kirja, sanoi opettaja",
			"Περισσότερα δεν είπε κανείς",
			"Διαβάστε δυνατά, είπε ο δάσκαλος",
			"Devamını yarın anlatırım, dedi",
			"Okuyun çocuklar, dedi öğretmen",
			"İlginizi çekeceğini sanmıştım",
			"Devamı yarın gelecek, dedi müdür",
			"Tıklayın yeter, dedi çocuk yaşlı adama",
			"Čtěte mi pohádku, řekl chlapec",
			"Více chleba nebylo",
			"Více informací o přístavu je v rejstříku města.",
		},
	},
	{
		ID: "turn-mul", Lang: "mul", Group: ReadMore, Verdict: doc.Drop, MaxWords: 16, Place: Tail,
		Reason: "the page before or after, with its title: it points away from the article",
		Hits: []string{
			"Next article A stove for the hut",
			"Continue to page 2",
			"Article suivant Deux ferries commandés",
			"上一篇：小岛的冬天",
		},
		Misses: []string{
			"Next to the article stood a stove",
			"The next article is about stoves",
		},
	},
	{
		ID: "read-more-vi", Lang: "vi", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Xem thêm: Chợ nổi còn lại bao nhiêu ghe?",
			">> Đọc thêm: Bão đổi hướng",
			"Xem chi tiết",
			"Mời bạn đọc thêm: Hồ bơi mở cửa muộn",
		},
		Misses: []string{
			"Xem thêm một lần nữa, ông mới tin",
			"Đọc tiếp lá thư, bà bật khóc",
		},
	},
	{
		ID: "read-more-id", Lang: "id", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Baca juga: Nelayan Temukan Meriam Tua",
			"Simak juga Video: Kapal Perpustakaan",
			"Baca selengkapnya",
			"Tonton juga \"Kapal Perpustakaan\" di sini:",
			"Simak artikel selengkapnya di halaman berikut",
		},
		Misses: []string{
			"Baca juga buku ini, pesan gurunya",
			"Simak cerita nenek tentang ombak",
			"Klik pintu itu terdengar",
			"Menonton juga bisa melelahkan, katanya",
		},
	},
	{
		ID: "read-more-ms", Lang: "ms", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Baca juga: Nelayan jumpa meriam lama",
			"Baca lagi: Banjir surut",
			"Baca selanjutnya",
		},
		Misses: []string{
			"Baca lagi surat itu, pinta ibunya",
			"Baca juga buku ini, pesan guru",
		},
	},
	{
		ID: "read-more-tl", Lang: "tl", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Basahin din: Huling kartero ng bayan",
			"Basahin: Baha, humupa na",
			"Magpatuloy sa pagbabasa",
		},
		Misses: []string{
			"Basahin mo ito, bilin ng guro",
			"Panoorin natin ang dagat, sabi niya",
		},
	},
	{
		ID: "read-more-sw", Lang: "sw", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"Soma pia: Mwalimu wa redio kisiwani",
			"Soma zaidi: Mafuriko yapungua",
			"Endelea kusoma",
		},
		Misses: []string{
			"Soma zaidi mwanangu, alisema bibi",
			"Bonyeza kitufe kile kilisikika",
		},
	},
	{
		ID: "read-more-th", Lang: "th", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"อ่านเพิ่มเติม: ช่างทำว่าวคนสุดท้าย",
			"อ่านต่อ คลิก",
			"คลิกที่นี่",
			"คลิกอ่านเพิ่มเติม",
		},
		Misses: []string{
			"อ่านต่อจนรุ่งเช้า แล้ววางหนังสือ",
			"ดูเพิ่มอีกครั้งเขาจึงเชื่อ",
			"คลิกอ่านหนังสือออนไลน์ไม่สนุกเท่าจับกระดาษ",
		},
	},
	{
		ID: "read-more-hi", Lang: "hi", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"यह भी पढ़ें: डाकिया जो चिट्ठियाँ सुनाता है",
			"पूरी खबर पढ़ें",
			"आगे पढ़ें",
			"यह भी पढ़ें- पुराने घाट की कहानी",
		},
		Misses: []string{
			"यह भी पढ़ें तो समझ आए, गुरु बोले",
			"आगे पढ़ने शहर गया",
			"यह भी पढ़ना उसे अच्छा लगता था",
		},
	},
	{
		ID: "read-more-bn", Lang: "bn", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"আরও পড়ুন: হাওরের শেষ ডাকহরকরা",
			"বিস্তারিত পড়ুন",
			"আরো পড়ুন- নদীর গল্প",
		},
		Misses: []string{
			"আরও পড়ুন আর লিখুন, স্যার বলতেন",
			"বিস্তারিত কিছু জানা যায়নি এখনো",
		},
	},
	{
		ID: "read-more-ur", Lang: "ur", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"یہ بھی پڑھیں: خط پڑھ کر سنانے والا ڈاکیا",
			"مکمل خبر پڑھیں",
			"مزید پڑھیں: دریا کی کہانی",
		},
		Misses: []string{
			"مزید پڑھنے شہر چلا گیا",
			"یہ بھی پڑھیں تو سمجھ آئے، استاد بولے",
		},
	},
	{
		ID: "read-more-ta", Lang: "ta", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"இதையும் படிக்க: கடைசி தபால்காரர்",
			"முழு செய்தியைப் படிக்க",
			"மேலும் படிக்க: ஆற்றின் கதை",
		},
		Misses: []string{
			"மேலும் படிக்க அவர் நகரம் சென்றார்",
			"இதையும் படித்த பின் அழுதாள்",
		},
	},
	{
		ID: "read-more-te", Lang: "te", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, or to the rest of this one",
		Hits: []string{
			"ఇది కూడా చదవండి: చివరి పోస్ట్\u200cమ్యాన్",
			"పూర్తి వార్త చదవండి",
			"ఇక్కడ క్లిక్ చేయండి",
		},
		Misses: []string{
			"ఇది కూడా చదివి ఏడ్చింది ఆమె",
			"మరిన్ని పడవలు తీరానికి వచ్చాయి",
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
			"Olvasta már? Ezek a kompok állnak le",
		},
		Misses: []string{
			"Tovább a parton ment",
			"Olvasott egy könyvet a hídról",
			"Részletek a naplóból",
			"Olvasta már a levelet, mégis reszketett",
			"Folytatás nem lesz, mondta az igazgató",
			"További információ a kikötőről a városi nyilvántartásban van.",
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
			"Més informació sobre el port hi ha al registre de la ciutat.",
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
			"Vairāk informācijas par ostu ir pilsētas reģistrā.",
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
			"Nánar tiltekið í gamla bænum",
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
			"التفاصيل الصغيرة تصنع الفرق",
			"للمزيد من الكتب بنيت غرفة ثانية",
			"للتفاصيل وقت آخر، كما قالت المديرة",
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
			"Detalii care fac diferența",
			"Accesează fonduri europene pentru ferme",
			"Mai multe informații despre port sunt în registrul orașului.",
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
			"Подробности няма",
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
			"Detaljnije o tome nije hteo da govori",
			"Опширније о томе није хтео да говори",
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
			"Detaljnije o tome nije htio govoriti",
			"Više informacija o luci ima u gradskom registru.",
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
			"Podrobneje o selitvi bo spregovorila v torek",
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
			"До теми: Басейн відкриють пізніше",
		},
		Misses: []string{
			"Читайте, бо забудете літери",
			"Більше хліба не було",
			"Жінка перейшла за посиланням",
			"До теми повернулися аж увечері",
			"Детальніше про переїзд розповіли у вівторок",
			"Докладніше він говорити не захотів",
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
			"Толығырақ ол ештеңе айтпады",
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
			"დაწვრილებით ისაუბრა გადასვლაზე დირექტორმა",
			"ვრცლად ისაუბრა გადასვლაზე დირექტორმა",
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
			"Ավելին, նա հրաժարվեց վճարել",
			"Ամբողջությամբ նոր կամուրջ",
		},
	},
	{
		ID: "read-more-sq", Lang: "sq", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, not this one",
		Hits: []string{
			"Lexo më shumë",
			"Lexo edhe: Ura e re hapet",
		},
		Misses: []string{
			"Lexo librin para filmit",
			"Më shumë se njëqind veta erdhën",
		},
	},
	{
		ID: "read-more-ne", Lang: "ne", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, not this one",
		Hits: []string{
			"थप पढ्नुहोस्",
			"यो पनि पढ्नुहोस्: नयाँ पुल खुल्दै",
		},
		Misses: []string{
			"थप सय जना आए",
		},
	},
	{
		ID: "read-more-mr", Lang: "mr", Group: ReadMore, Verdict: doc.Drop, MaxWords: 30,
		Reason: "a pointer to another piece, not this one",
		Hits: []string{
			"अधिक वाचा",
			"हेही वाचा: नवा पूल खुला",
		},
		Misses: []string{
			"अधिक लोक आले",
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
			"The Quay Letter is a reader-supported publication. To receive new posts, consider becoming a subscriber.",
			"Thanks for reading Quay Letter! Subscribe for free to receive new posts.",
			"Did you enjoy this article? Get more like it",
			"Want the latest on the harbour? Register here",
			"Close Thanks for signing up!",
			"Thanks! You're on the list.",
			"Never miss an episode",
			"Create job alert",
		},
		Misses: []string{
			"Signing ceremonies were held in two towns",
			"Subscribers of the opera rose to nine thousand",
			"Getting the latest train home was luck",
			"Thanks for reading, he said, and shut the letter",
			"The publication is supported by a reader in Leith",
			"You are receiving guests, the maid said",
			"Receiving mail by boat took a week",
			"Want more rope? asked the captain",
			"To subscribe to an event, call the function with its name",
			"Thanks! You're a good neighbour, she said",
			"Get alerts right when deliveries arrive",
			"Start your day with high-quality sources of protein.",
			"Stay on top of IT compliance by writing things down.",
			"Stay updated on trends, and read what others write.",
			"What would you do with a hundred letters in your inbox from strangers?",
			"Create alert citizens, said the minister",
		},
	},
	{
		ID: "newsletter-mul", Lang: "mul", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Jetzt Newsletter abonnieren und nichts verpassen",
			"Unser Newsletter: Jeden Morgen das Wichtigste",
			"Jobs per E-Mail erhalten",
			"Inscrivez-vous à la lettre du soir",
			"Créer une alerte",
			"Suscríbete a nuestro boletín",
			"Crear alerta de empleo",
			"Criar alerta de vagas",
			"Ricevi offerte simili via email",
			"Ontvang vacatures per e-mail",
			"Zapisz się do newslettera",
			"Podaj swój adres e-mail",
			"Otrzymuj oferty na e-mail",
			"Dziękujemy, że przeczytałaś nasz artykuł do końca.",
			"Подпишитесь на рассылку",
			"Подпишитесь на нашу рассылку",
			"Введите ваш email",
			"Подписаться на похожие вакансии",
			"取消订阅",
			"订阅我们的邮件",
			"订阅每日新闻邮件",
			"订阅职位",
			"メルマガ登録",
			"ニュースレターを購読する",
			"メールアドレスを入力してください",
			"ニュースレターに登録する",
			"新着求人をメールで受け取る",
			"뉴스레터 구독하기",
			"구독 신청",
			"채용 알림 받기",
			"Prenumerera på vårt nyhetsbrev",
			"Skapa bevakning",
			"Vill du inte missa nästa inlägg? Följ bloggen!",
			"Tilmeld dig vores nyhedsbrev",
			"Opret jobagent",
			"Meld deg på nyhetsbrevet vårt",
			"Opprett jobbvarsel",
			"Tilaa uutiskirjeemme",
			"Luo hakuvahti",
			"Εγγραφείτε στο newsletter μας",
			"Το email σας",
			"Δημιουργία ειδοποίησης",
			"Bültenimize abone olun",
			"E-posta adresinizi girin",
			"İş alarmı oluştur",
			"Přihlaste se k odběru novinek",
			"Zadejte svůj e-mail",
			"Zasílat podobné nabídky",
		},
		Misses: []string{
			"Abonniert hat ihn kaum jemand",
			"Sie verschickte den Newsletter am Montag",
			"Das Geld hätte er per E-Mail erhalten sollen",
			"Neue Jobs entstehen im Hafen",
			"Recevant le prix, elle pleura",
			"Recevez vos amis comme des rois",
			"Abonnez-vous à un journal, disait-elle à ses élèves",
			"Inscrivez-vous à la chorale, disait l'affiche",
			"Créer une alerte prend du temps au service des eaux",
			"Recibe el premio al mejor actor",
			"Recibe cada año miles de visitas",
			"Abre tu correo y mira",
			"Regístrate en la puerta, le dijeron",
			"Apúntate al coro, decía el cartel",
			"Crear alerta entre los vecinos no era la idea",
			"Receba quem receber, o prêmio é justo",
			"Assine o contrato antes do fim do mês",
			"Cadastre-se na portaria, disseram a ela",
			"Inscreva-se no coro, dizia o cartaz",
			"Criar alerta na serra coube aos bombeiros",
			"Registrati 12 nuovi casi in città",
			"Registrati danni a due edifici",
			"Abbonati in calo del dieci per cento",
			"Ricevi un pacco e non sai da chi",
			"Iscriversi costa poco, dice la direttrice",
			"Iscriviti al coro, diceva il cartello",
			"Crea un lavoro di paglia e filo",
			"Inschrijvingen bleven uit",
			"Ontvang gasten met een glimlach",
			"In de nieuwsbrief schreef ze over de brug",
			"Vacatures genoeg in de haven",
			"Zapisz to na kartce, powiedział",
			"Otrzymuj dobro i oddawaj dobro, mówiła babcia",
			"Oferty na targu były lepsze",
			"Dziękujemy, że przyszliście, powiedział burmistrz",
			"Рассылка зерна затянулась",
			"Получайте удовольствие от работы",
			"Об этом мэр сообщила в Telegram",
			"Подпишитесь под словами, которые вы сказали",
			"Сохранить поиск пропавших решили до утра",
			"取消订阅的人越来越多",
			"注册会计师帮他们算清了账",
			"注册一张借书卡只要五分钟",
			"订阅报纸的读者会收到通知",
			"获取最新消息的办法是去问看门人",
			"订阅职位信息的人多了",
			"購読者は千人を超えた",
			"登録の期限は三日後だった",
			"会員登録した人は百人を超えた",
			"ニュースレターは月に一度、紙で配られる",
			"メールマガジンを読む人は減っている",
			"プッシュ通知を切って本を読もう",
			"新着の本を棚に並べた",
			"이메일 한 통이 모든 것을 바꿨다",
			"가입자가 천 명을 넘었다",
			"뉴스레터 편집을 맡은 사람은 고등학생이다",
			"구독하기 쉬운 잡지부터 들여놓았다",
			"메일링 목록에는 삼백 명이 있다",
			"푸시 알림 기능은 꺼져 있다",
			"알림 신청하는 사람이 늘었다",
			"Nyhet om brevet spreds fort",
			"Skapa bevakning på torget krävde polisen",
			"Vill du inte missa bussen, sa hon, så spring",
			"Nyhedsbrevet lå i skuffen hele dagen",
			"Tilmeld dig ikke for sent",
			"I et nyhedsbrev skrev kommunen om broen",
			"Opret agenter i tide, skrev bladet",
			"Meldingen om brevet lå i naustet",
			"I et nyhetsbrev skrev kommunen om broen",
			"Lagre søknaden til mandag",
			"Uutinen kirjeestä levisi nopeasti",
			"Tilaa on kymmenelle autolle",
			"Tilaa uusille ideoille",
			"Kirjeessä mainittiin myös uutiskirje",
			"Liity kuoroon, sanottiin lapussa",
			"Tallenna hakemus ennen iltaa",
			"Εγγράφηκε στη σχολή πλοιάρχων",
			"Το ταχυδρομείο ήρθε πρωί",
			"Εγγραφείτε στη βιβλιοθήκη, είπε στα παιδιά",
			"Δημιουργία ειδοποίησης χρειάστηκε και τότε",
			"Bülten oylamadan sonra sayıldı",
			"Abonelik ücreti yükseldi",
			"Alarm kurulu olmayan dükkânlar soyuldu",
			"Přihlaste se o slovo, řekl",
			"Odběr vody klesl",
			"Odebírat noviny přestali už před válkou",
			"Hlídací pes spal u vrat",
		},
	},
	{
		ID: "newsletter-vi", Lang: "vi", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Đăng ký nhận bản tin",
			"Đăng ký nhận tin mới nhất qua email",
			"Nhập email của bạn",
			"Tạo thông báo việc làm",
		},
		Misses: []string{
			"Đăng ký kết hôn mất ba ngày",
			"Bản tin dự báo bão lúc 5 giờ cho biết gió mạnh",
			"Nhận việc từ năm 1990, ông ở lại",
		},
	},
	{
		ID: "newsletter-id", Lang: "id", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Berlangganan buletin kami",
			"Masukkan alamat email Anda",
			"Dapatkan berita terbaru langsung di email Anda",
			"Dapatkan info lowongan terbaru",
		},
		Misses: []string{
			"Berlangganan koran sejak muda, ia hafal iklannya",
			"Alamat email itu palsu",
			"Buat alat dari bambu",
		},
	},
	{
		ID: "newsletter-ms", Lang: "ms", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Langgan surat berita kami",
			"Masukkan alamat e-mel anda",
			"Dapatkan berita terkini terus ke e-mel anda",
			"Simpan carian",
		},
		Misses: []string{
			"Langgan akhbar sejak muda, dia hafal iklannya",
			"Alamat e-mel itu palsu",
			"Terima makan malam daripada jiran",
		},
	},
	{
		ID: "newsletter-tl", Lang: "tl", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Mag-subscribe sa aming newsletter",
			"Ilagay ang iyong email",
			"Email address mo",
			"Gumawa ng job alert",
		},
		Misses: []string{
			"Mag-subscribe man sila, hindi sila nagbabasa ng dyaryo",
			"Email ang naglantad sa katiwalian",
			"Gumawa ng bangka si Tatay",
		},
	},
	{
		ID: "newsletter-sw", Lang: "sw", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Jiandikishe kwa jarida letu",
			"Weka barua pepe yako",
			"Anwani ya barua pepe",
			"Tengeneza arifa ya kazi",
		},
		Misses: []string{
			"Jiandikishe kupiga kura, wananchi wahimizwa kila wakati",
			"Barua pepe hiyo ilikuwa ya vitisho",
			"Pokea wageni kama zamani",
		},
	},
	{
		ID: "newsletter-th", Lang: "th", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"สมัครรับข่าวสาร",
			"กรอกอีเมลของคุณ",
			"รับข่าวสารทางอีเมล",
			"สมัครรับข่าวสารจากเรา",
			"รับแจ้งเตือนงาน",
		},
		Misses: []string{
			"สมัครเป็นทหารเมื่ออายุสิบแปด",
			"จดหมายข่าวฉบับแรกพิมพ์ในคุก",
			"รับข่าวสารล่าสุดจากวิทยุเครื่องเก่าได้ทุกเช้า",
			"สมัครรับข่าวสารทางไปรษณีย์เป็นเรื่องแปลกสำหรับเด็ก",
			"รับงานใหม่ที่ท่าเรือ",
		},
	},
	{
		ID: "newsletter-hi", Lang: "hi", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"न्यूज़लेटर के लिए साइन अप करें",
			"अपना ईमेल दर्ज करें",
			"सब्सक्राइब करें",
			"हमारे दैनिक न्यूज़लेटर के लिए साइन अप करें",
			"जॉब अलर्ट बनाएं",
		},
		Misses: []string{
			"सदस्यता लेने की उम्र अठारह साल है",
			"ईमेल में धमकी लिखी थी",
			"खोज सेवकों ने की",
		},
	},
	{
		ID: "newsletter-bn", Lang: "bn", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"নিউজলেটার সাবস্ক্রাইব করুন",
			"আপনার ইমেইল দিন",
			"ইমেইলের মাধ্যমে খবর পেতে",
			"জব অ্যালার্ট তৈরি করুন",
		},
		Misses: []string{
			"ইমেইলে হুমকি দেওয়া হয়",
			"গ্রাহক সংখ্যা কমেছে",
			"জব্দ করা নৌকা ফেরত এল",
		},
	},
	{
		ID: "newsletter-ur", Lang: "ur", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"نیوز لیٹر سبسکرائب کریں",
			"اپنا ای میل درج کریں",
			"سبسکرائب کریں",
			"جاب الرٹ بنائیں",
		},
		Misses: []string{
			"ای میل میں دھمکی لکھی تھی",
			"رکنیت لینے کی عمر اٹھارہ سال ہے",
			"جاب کے لیے وہ شہر گیا",
		},
	},
	{
		ID: "newsletter-ta", Lang: "ta", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"செய்திமடலுக்கு பதிவு செய்யுங்கள்",
			"உங்கள் மின்னஞ்சல் முகவரி",
			"மின்னஞ்சல் வழியாக பின்தொடர",
			"வேலை அறிவிப்பை உருவாக்கு",
		},
		Misses: []string{
			"மின்னஞ்சலில் மிரட்டல் வந்தது",
			"சந்தா செலுத்த வயது பதினெட்டு",
			"வேலை அறிவிப்பு வந்தது",
		},
	},
	{
		ID: "newsletter-te", Lang: "te", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"న్యూస్\u200cలెటర్\u200cకు సబ్\u200cస్క్రైబ్ చేయండి",
			"మీ ఇమెయిల్ నమోదు చేయండి",
			"మీ ఈమెయిల్ చిరునామా",
			"జాబ్ అలర్ట్ సృష్టించండి",
		},
		Misses: []string{
			"ఈమెయిల్\u200cలో బెదిరింపు వచ్చింది",
			"చందా వసూలు చేసిన యువకులు పారిపోయారు",
			"జాబ్ కోసం పట్నం వెళ్ళాడు",
		},
	},
	{
		ID: "newsletter-sk", Lang: "sk", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Prihláste sa na odber noviniek",
			"Zadajte svoj e-mail",
			"Zasielať podobné ponuky",
		},
		Misses: []string{
			"Prihláste sa o slovo, povedal",
			"Odber vody klesol",
			"Nové ponuky prišli zo Žiliny",
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
			"Állásértesítő",
		},
		Misses: []string{
			"Iratkozni későn ment",
			"Hírlevelek hevertek az asztalon",
			"Feliratkozott egy hajóra",
			"Feliratkozom én is, mondta a régi állomásfőnök",
			"Értesítést kérek levélben, mondta",
		},
	},
	{
		ID: "newsletter-ca", Lang: "ca", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Subscriu-te al nostre butlletí",
			"Rep les notícies al teu correu",
			"Crea una alerta",
		},
		Misses: []string{
			"Subscriu la tesi del fiscal",
			"El butlletí oficial publica la llei",
			"Rep els veïns com abans",
		},
	},
	{
		ID: "newsletter-gl", Lang: "gl", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Subscríbete ao noso boletín",
			"Recibe as novas no teu correo",
			"Crear alerta",
		},
		Misses: []string{
			"Subscribiu o acordo cos mariñeiros",
			"O boletín oficial publica a lei",
			"Crear alerta entre a xente non era a idea",
		},
	},
	{
		ID: "newsletter-eu", Lang: "eu", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Harpidetu gure buletinera",
			"Zure helbide elektronikoa",
			"Sortu alerta",
		},
		Misses: []string{
			"Harpidetu ziren mila lagun lehen astean",
			"Buletin ofizialak legea argitaratu du",
			"Jaso oihala eta bildu",
		},
	},
	{
		ID: "newsletter-et", Lang: "et", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Liitu uudiskirjaga",
			"Telli uudiskiri",
			"Sisesta oma e-posti aadress",
			"Salvesta otsing",
		},
		Misses: []string{
			"Liitu sõlmiti Vene vastu",
			"Uudiskirju saatis ta iga nädal emale",
			"Registreeru valvelauas, öeldi meile",
			"Loo laulu, ütles isa",
		},
	},
	{
		ID: "newsletter-lv", Lang: "lv", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Pieraksties jaunumiem",
			"Abonē mūsu jaunumu vēstuli",
			"Ievadi savu e-pastu",
			"Pieraksties mūsu ikdienas jaunumiem",
			"Saglabāt meklēšanu",
		},
		Misses: []string{
			"Pieraksties pie ārsta, ieteica kaimiņš",
			"Vēstules viņš sūtīja katru dienu",
			"Pieraksties mūsu korī līdz piektdienai",
			"Saņem ciemiņus kā senāk",
		},
	},
	{
		ID: "newsletter-lt", Lang: "lt", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Prenumeruokite naujienlaiškį",
			"Įveskite savo el. paštą",
			"Išsaugoti paiešką",
		},
		Misses: []string{
			"Prenumeruoti laikraštį brangu",
			"Laiškus jis siuntė kasdien",
			"Sukurti dainą užtruko metus",
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
		ID: "newsletter-ar", Lang: "ar", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"اشترك في النشرة البريدية",
			"أدخل بريدك الإلكتروني",
			"اشترك الآن",
			"إنشاء تنبيه وظيفي",
		},
		Misses: []string{
			"اشترك الأخوان في شراء القارب",
			"نشرة الأخبار بدأت متأخرة",
			"حفظ البحث في درج مكتبه",
		},
	},
	{
		ID: "newsletter-fa", Lang: "fa", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"در خبرنامه ما عضو شوید",
			"ایمیل خود را وارد کنید",
			"عضویت در خبرنامه",
			"در خبرنامه روزانه ما عضو شوید",
			"ذخیره جستجو",
		},
		Misses: []string{
			"عضویت او در انجمن لغو شد",
			"ایمیل را کسی نخواند",
			"در خبرها آمده بود که پل بسته است",
			"دریافت نامه روزها طول کشید",
		},
	},
	{
		ID: "newsletter-he", Lang: "he", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"הירשמו לניוזלטר שלנו",
			"הזינו כתובת מייל",
			"הרשמה לניוזלטר",
			"קבלו משרות למייל",
		},
		Misses: []string{
			"הירשמו שלושים ילדים לחוג",
			"כתובת השולח נמחקה",
			"שמור חיפושים לשעות הבוקר",
		},
	},
	{
		ID: "newsletter-ro", Lang: "ro", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Abonează-te la newsletter",
			"Adresa ta de email",
			"Abonează-te",
			"Primește joburi similare pe email",
		},
		Misses: []string{
			"Abonații teatrului au primit bilete",
			"Buletinul de știri a început târziu",
			"Creează alertă și teamă printre vecini",
		},
	},
	{
		ID: "newsletter-bg", Lang: "bg", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Абонирайте се за нашия бюлетин",
			"Въведете вашия имейл",
			"Абонирай се",
			"Получавай обяви по имейл",
		},
		Misses: []string{
			"Абонатите на театъра получиха билети",
			"Бюлетинът на лекарите беше кратък",
			"Запази търсенето за утре, рече той",
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
			"Пријавите се за наш билтен",
			"Sačuvaj pretragu",
		},
		Misses: []string{
			"Пријавите кварове комуналцима",
			"Претплата на позориште поскупела је двоструко",
			"Prijavite kvarove komunalcima",
			"Pretplata na pozorište poskupela je dvostruko",
			"Пријавите се за наш хор до петка",
			"Primaj goste kao nekad",
		},
	},
	{
		ID: "newsletter-hr", Lang: "hr", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Prijavite se na naš newsletter",
			"Upišite svoju e-mail adresu",
			"Prijavi se na newsletter",
			"Spremi pretragu",
		},
		Misses: []string{
			"Prijavite kvarove komunalcima",
			"Pretplata na kazalište poskupjela je dvostruko",
			"Primaj goste kao nekad",
		},
	},
	{
		ID: "newsletter-sl", Lang: "sl", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Naročite se na naše e-novice",
			"Vpišite svoj e-naslov",
			"Prijava na e-novice",
			"Shrani iskanje",
		},
		Misses: []string{
			"Naročite si kavo, je rekel",
			"Naročnina na gledališče se je podražila dvakrat",
			"Prejemaj goste kot nekoč",
		},
	},
	{
		ID: "newsletter-uk", Lang: "uk", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Підпишіться на розсилку",
			"Введіть свій email",
			"Підписатися",
			"Отримувати нові вакансії",
		},
		Misses: []string{
			"Підписалися всі, крім капітана",
			"Розсилка зерна по селах затяглася",
			"Зберегти пошук і сон було важко",
		},
	},
	{
		ID: "newsletter-az", Lang: "az", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Xəbər bülleteninə abunə olun",
			"E-poçt ünvanınızı daxil edin",
			"Abunə ol",
			"Axtarışı yadda saxla",
		},
		Misses: []string{
			"Abunə haqqı qalxdı",
			"Bülleten səsvermədən sonra sayıldı",
			"Axtarışı yadda saxlamışdı",
		},
	},
	{
		ID: "newsletter-kk", Lang: "kk", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Жаңалықтарға жазылу",
			"Электрондық поштаңызды енгізіңіз",
			"Жазылу",
			"Іздеуді сақтау",
		},
		Misses: []string{
			"Жазылу керек хат көп еді",
			"Пошта таңертең келді",
			"Іздеуді сақтауға тырысты",
		},
	},
	{
		ID: "newsletter-ka", Lang: "ka", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"გამოიწერეთ სიახლეები",
			"შეიყვანეთ თქვენი ელფოსტა",
			"გამოწერა",
			"ძიების შენახვა",
		},
		Misses: []string{
			"გამოწერა დააგვიანა ექიმმა",
			"ელფოსტა დილით მოვიდა",
			"ძიების შენახვას შეეცადა",
		},
	},
	{
		ID: "newsletter-hy", Lang: "hy", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to take the newsletter or to register",
		Hits: []string{
			"Բաժանորդագրվեք մեր լրահոսին",
			"Մուտքագրեք Ձեր էլ. հասցեն",
			"Բաժանորդագրվել",
			"Պահպանել որոնումը",
		},
		Misses: []string{
			"Բաժանորդագրվել չհասցրեց բժիշկը",
			"Նամակը առավոտյան եկավ",
			"Պահպանել որոնումը նա չփորձեց",
		},
	},
	{
		ID: "newsletter-sq", Lang: "sq", Group: Newsletter, Verdict: doc.Drop, MaxWords: 50,
		Reason: "a prompt to sign up for a newsletter",
		Hits: []string{
			"Abonohu në newsletter",
		},
		Misses: []string{
			"Abonohu ose ik, tha shitësi",
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
			"Please adhere to our commenting policy to avoid being banned.",
		},
		Misses: []string{
			"Comments by the minister caused a storm",
			"12 commentators were asked",
			"Reply came there none, said the walrus",
			"Please adhere to the platform edge, the voice said",
		},
	},
	{
		ID: "comments-prompt-en", Lang: "en", Group: Comments, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a question to the reader, above the form of comments; in an article a speaker's",
		Hits: []string{
			"What do you think?",
		},
		Misses: []string{
			"What do you think of the quay, she asked, now that it is open?",
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
			"Les commentaires sont modérés avant publication.",
			"Deja un comentario",
			"Los comentarios publicados son de exclusiva responsabilidad de sus autores.",
			"ATENÇÃO: Comentários com textos ininteligíveis não serão aprovados.",
			"Komentarze (3)",
			"Dodaj komentarz",
			"Оставить комментарий",
			"Комментарии (3)",
			"12 комментариев",
			"Ваш адрес email не будет опубликован. Обязательные поля помечены *",
			"发表评论",
			"發表留言",
			"共 12 条评论",
			"欢迎留言讨论",
			"コメントする",
			"3件のコメント",
			"コメントを書き込む",
			"メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です",
			"この回答は役に立ちましたか？",
			"댓글쓰기",
			"댓글 12개",
			"3개의 댓글",
			"이메일 주소는 공개되지 않습니다. 필수 항목은 *(으)로 표시합니다",
			"Skriv en kommentar",
			"Legg igjen en kommentar",
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
			"Bitte beachten Sie die Flut",
			"Veuillez respecter la mer",
			"Les commentaires du maire firent rire",
			"Réagissez vite en cas d'incendie",
			"Los comentarios de la vecina eran amables",
			"Os comentários do avô faziam rir",
			"Opinie ekspertów były podzielone",
			"Комментарии эксперта не заставили себя ждать",
			"Обсуждение затянулось до ночи",
			"Ответить он не успел",
			"评论员文章指出，改革已经开始",
			"写留言的人很多",
			"欢迎留言的本子已经写满了三本",
			"コメントを求められた市長は黙っていた",
			"返信は三日後に届いた",
			"感想戦は深夜に及んだ",
			"最初のコメントを求められ、館長は笑った",
			"不適切なコメントがあったと議員は謝った",
			"댓글 문화가 달라졌다",
			"의견이 갈렸다고 그는 말했다",
			"답변을 거부했다",
			"로그인 후 자리를 고르면 된다",
			"댓글 쓰기 수업이 인기를 끌었다",
			"첫 댓글을 쓴 사람은 옛 역장이었다",
			"Kommentarer fra ministeren vakte strid",
			"Kommentarer fra ministeren vakte strid",
			"Σχόλια του υπουργού προκάλεσαν γέλια",
			"Απάντηση δεν πήρε ποτέ",
			"Yorumlar bakanı kızdırmadı bu defa",
			"Yanıtlamaya vakit bulamadı",
			"Yorumunuz yoksa susun, dedi",
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
			"Weitere Informationen, beispielsweise zur Kontrolle von Cookies, findest du hier:",
			"Tout accepter",
			"Nous respectons votre vie privée",
			"Ce contenu est bloqué car vous n'avez pas accepté les cookies.",
			"Este contenido está bloqueado porque no has aceptado las cookies.",
			"Este conteúdo está bloqueado.",
			"Questo contenuto è bloccato perché non hai accettato i cookie.",
			"Deze inhoud is geblokkeerd omdat je geen cookies hebt geaccepteerd",
			"Ta strona używa plików cookie",
			"Używamy plików cookie",
			"Мы используем файлы cookie для удобства",
			"Принять все",
			"当サイトではCookieを使用しています",
			"すべて同意する",
			"Cookieを受け入れる",
			"クッキーポリシー",
			"이 웹사이트는 쿠키를 사용합니다",
			"모두 동의",
			"쿠키 설정",
			"쿠키 설정 열기",
			"Vi bruger cookies for at forbedre siden",
			"Vi bruker informasjonskapsler for å forbedre siden",
			"Αποδοχή όλων",
			"Αυτός ο ιστότοπος χρησιμοποιεί cookies",
			"Bu site çerez kullanmaktadır",
			"Tümünü kabul et",
			"Tento web používá soubory cookie",
			"Přijmout vše",
		},
		Misses: []string{
			"Akzeptierende Worte fand er nicht",
			"Kekse kühlen auf dem Rost",
			"Weitere Informationen, sagte er, habe er nicht",
			"Accepterait-il la charge ?",
			"La vie privée du ministre",
			"Ce contenu est d'une grande clarté",
			"Este contenido gustó mucho al jurado",
			"Este conteúdo agradou ao júri",
			"Questo contenuto piacque alla giuria",
			"Deze weg is geblokkeerd omdat er een boom ligt",
			"Zgadzam się na cenę, powiedział kapitan",
			"Согласен на премию, сказал капитан",
			"Печенье испекли в порту",
			"同意するまで三日かかった",
			"クッキーを焼く会が費用の一部を出す",
			"동의 없이 공사를 시작했다",
			"과자 굽는 냄새가 났다",
			"쿠키 한 봉지가 계산대에 놓여 있다",
			"Kager lå på bordet",
			"Informasjon om kapsler sto på esken",
			"Αποδοχή της πρότασης δεν υπήρξε",
			"Μπισκότα έψησαν στο λιμάνι",
			"Kabul ediyorum ödülü, dedi kaptan",
			"Souhlasím s cenou, řekl kapitán",
			"Sušenky upekli v přístavu",
		},
	},
	{
		ID: "cookie-vi", Lang: "vi", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn.",
			"Chấp nhận tất cả",
			"Tôi đồng ý",
		},
		Misses: []string{
			"Chấp nhận rủi ro, ông vay tiền đóng ghe",
			"Đồng ý với đề xuất, xã cho mở bến",
		},
	},
	{
		ID: "cookie-id", Lang: "id", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Situs ini menggunakan cookie untuk pengalaman terbaik.",
			"Terima semua",
			"Saya setuju",
		},
		Misses: []string{
			"Terima semua tamu dengan kopi, pesan ibunya",
			"Setuju dengan usul itu, warga pulang",
		},
	},
	{
		ID: "cookie-ms", Lang: "ms", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Laman web ini menggunakan kuki untuk pengalaman terbaik.",
			"Terima semua",
			"Saya setuju",
		},
		Misses: []string{
			"Terima semua tetamu dengan kopi, pesan ibunya",
			"Setuju dengan cadangan itu, penduduk pulang",
		},
	},
	{
		ID: "cookie-tl", Lang: "tl", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Gumagamit ang website na ito ng cookies.",
			"Tanggapin lahat",
			"Sumasang-ayon ako",
		},
		Misses: []string{
			"Tanggapin lahat ng bisita, bilin ng nanay",
			"Sumang-ayon ang mga magsasaka sa presyo",
		},
	},
	{
		ID: "cookie-sw", Lang: "sw", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Tovuti hii inatumia vidakuzi.",
			"Kubali zote",
			"Nakubali",
		},
		Misses: []string{
			"Kubali zote hoja zangu, alisema wakili huyo",
			"Vidakuzi vilikuwa mada ya kongamano",
		},
	},
	{
		ID: "cookie-th", Lang: "th", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"เว็บไซต์นี้ใช้คุกกี้เพื่อมอบประสบการณ์ที่ดี",
			"ยอมรับทั้งหมด",
			"นโยบายคุกกี้",
			"เราใช้คุกกี้เพื่อพัฒนาประสบการณ์ของคุณ",
		},
		Misses: []string{
			"ยอมรับทั้งหมดที่เกิดขึ้นแล้วเดินต่อ",
			"คุกกี้กรอบนอกนุ่มใน",
			"เราใช้คุกกี้เลี้ยงเด็กที่มาช่วยขนหนังสือ",
		},
	},
	{
		ID: "cookie-hi", Lang: "hi", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"यह वेबसाइट कुकीज़ का उपयोग करती है।",
			"सभी स्वीकार करें",
			"मैं सहमत हूँ",
		},
		Misses: []string{
			"सभी स्वीकार करें तो फैसला हो, पंच बोले",
			"कुकीज बनाने की विधि आसान है",
		},
	},
	{
		ID: "cookie-bn", Lang: "bn", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"এই ওয়েবসাইট কুকি ব্যবহার করে।",
			"সব গ্রহণ করুন",
			"আমি সম্মত",
		},
		Misses: []string{
			"সব গ্রহণ করে তিনি চুপ রইলেন",
			"সম্মত না হয়ে গ্রামবাসী ফিরে যায়",
		},
	},
	{
		ID: "cookie-ur", Lang: "ur", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"یہ ویب سائٹ کوکیز استعمال کرتی ہے۔",
			"سب قبول کریں",
			"میں متفق ہوں",
		},
		Misses: []string{
			"سب قبول کریں تو فیصلہ ہو، پنچ بولے",
			"اتفاق سے وہ وہیں کھڑا تھا",
		},
	},
	{
		ID: "cookie-ta", Lang: "ta", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"இந்த இணையதளம் குக்கீகளைப் பயன்படுத்துகிறது.",
			"அனைத்தையும் ஏற்கவும்",
			"ஏற்கிறேன்",
		},
		Misses: []string{
			"அனைத்தையும் ஏற்க மறுத்த விவசாயிகள் திரும்பினர்",
			"குக்கீகள் சுவையாக இருந்தன",
		},
	},
	{
		ID: "cookie-te", Lang: "te", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"ఈ వెబ్\u200cసైట్ కుకీలను ఉపయోగిస్తుంది.",
			"అన్నీ అంగీకరించు",
			"నేను అంగీకరిస్తున్నాను",
		},
		Misses: []string{
			"అన్నీ అంగీకరించిన రైతులు వెనుదిరిగారు",
			"కుకీలు రుచిగా ఉన్నాయి",
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
		ID: "cookie-sq", Lang: "sq", Group: Cookie, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a notice about cookies",
		Hits: []string{
			"Prano të gjitha",
			"Kjo faqe përdor cookies",
		},
		Misses: []string{
			"Prano të gjitha humbjet, i tha trajneri",
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
			"The views expressed in this article are the author's own.",
			"12 out of 15 found this helpful",
			"Still need help? Submit a request",
			"Still have questions? Contact us",
			"Powered by Discourse, best viewed with JavaScript enabled",
		},
		Misses: []string{
			"Privacy came up twice in the debate",
			"Terms of the deal were not told",
			"Copyrights expire after a time",
			"The letter does not reflect the light at all",
			"Official websites of both towns were down",
			"Views of the harbour were expressed in paint",
			"Twelve people found this helpful neighbour dead",
			"Still have questions, she said",
			"Republishing the old maps will cost little",
			"Whistleblower protections were cut, said the mayor",
			"Powered by hardware that you would find in a desk machine, it is fast.",
			"Powered by two engines, the boat crossed in an hour.",
			"Hosted by our teaching team, the evening has a talk and a walk.",
		},
	},
	{
		ID: "legal-mul", Lang: "mul", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and disclaimers of the site",
		Hits: []string{
			"Alle Rechte vorbehalten",
			"Dieser Artikel kann Affiliate-Links enthalten.",
			"Die mit * gekennzeichneten Links sind Provisions-Links.",
			"War diese antwort hilfreich?",
			"Mentions légales",
			"Cet article contient des liens affiliés.",
			"Cette réponse vous a-t-elle été utile?",
			"Este artículo puede contener enlaces de afiliados.",
			"¿Te ha sido útil?",
			"¿Te ha resultado útil esta página?",
			"Este artigo pode conter links de afiliados.",
			"Esta resposta foi útil?",
			"© RIPRODUZIONE RISERVATA",
			"Questo articolo può contenere link di affiliazione.",
			"Questo articolo ti è stato utile?",
			"Dit artikel kan affiliate links bevatten.",
			"Was dit antwoord nuttig?",
			"© 2020 Gazeta Portowa. Wszelkie prawa zastrzeżone.",
			"Artykuł zawiera linki afiliacyjne.",
			"Czy ten artykuł był pomocny?",
			"Все права защищены.",
			"Политика конфиденциальности",
			"© 2020 Портовые вести. Все права защищены.",
			"Редакция не несет ответственности за содержание объявлений",
			"Была ли эта статья полезна?",
			"版权所有 不得转载",
			"转载请注明出处",
			"侵权必究",
			"内容由网站提供，未经授权，不得转载",
			"未经许可，禁止转载",
			"版权所有 港口日报社",
			"海边网版权与免责声明：",
			"凡本網注明“稿件來源：海邊網”的所有文字，版權均屬海邊網所有",
			"無断転載禁止",
			"プライバシーポリシー",
			"무단전재 및 재배포 금지",
			"개인정보처리방침",
			"저작권자 © 항구일보 무단전재 및 재배포 금지",
			"Var den här artikeln till hjälp?",
			"Sett ett fel i artikeln? Tipsa oss",
			"Alle rettigheder forbeholdes",
			"Alle rettigheter reservert",
			"Ser du en feil? Tips oss",
			"Όροι χρήσης",
			"© 2020 Λιμενικά Νέα. Με επιφύλαξη παντός δικαιώματος.",
			"Βρήκατε λάθος; Γράψτε μας",
			"Kullanım koşulları",
			"© 2020 Liman Haber. Tüm hakları saklıdır.",
			"Bu yanıt yardımcı oldu mu?",
			"Bir hata mı gördünüz? Bize bildirin",
			"Všechna práva vyhrazena.",
			"© 2020 Přístavní noviny. Všechna práva vyhrazena.",
			"Byl tento článek užitečný?",
		},
		Misses: []string{
			"Datenschützer warnen vor dem Plan",
			"Dieser Artikel kann Leben retten, sagte sie",
			"Die mit Kreide gekennzeichneten Bretter fielen",
			"Fotografieren war nur mit Genehmigung erlaubt",
			"Nutzungsbedingungen hängen neben der Tür",
			"Confidentialités d'un ministre",
			"Cet article contient une erreur, dit-il.",
			"Este artículo puede contener errores, dijo",
			"¿Te ha resultado útil mi consejo?",
			"Este artigo pode conter erros, admitiu",
			"Questo articolo può contenere errori, disse",
			"Dit artikel kan levens redden, zei ze",
			"Prawa rybaków chroniła ustawa",
			"Regulaminu nikt nie czytał",
			"Artykuł zawiera błąd, przyznał redaktor",
			"Przedruk starych książek będzie tani",
			"Права рыбаков защитили",
			"Если вы нашли лодку, верните её",
			"Перепечатка старых книг обойдётся дёшево",
			"版权纠纷开庭审理",
			"转载的文章引起争论",
			"未经许可的人不得进入钟楼",
			"未经授权的钥匙有三把",
			"法院认定版权所有者无权收费",
			"版权与免责声明的写法在第三章讲",
			"利用規約が改正されると知らされた",
			"著作権法の改正案が提出された",
			"駅前の無断駐車が問題になっている",
			"許可のない無断転載が相次いだ",
			"反社会的勢力との関係はないと市は説明した",
			"약관을 고치기로 했다고 밝혔다",
			"저작권 소송에서 이겼다",
			"시민 단체의 무단 전재 논란도 있었다",
			"저작권자 확인이 어려운 책이 많다",
			"사업자등록번호 없이 시작한 가게도 있다",
			"Rettigheder til fiskeriet er delt",
			"Rettigheter til fisket er delt",
			"Δικαιώματα των ψαράδων προστάτευσε ο νόμος",
			"Όροι της ειρήνης σκληροί",
			"Haklarını arayan balıkçılar birleşti",
			"Tüm hakları oğluna geçti evin",
			"Práva rybářů chránil zákon",
			"Všechna práva přešla na syna",
			"Přetisk starých knih bude levný",
		},
	},
	{
		ID: "legal-vi", Lang: "vi", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Bản quyền thuộc về Báo Đồng Bằng",
			"Điều khoản sử dụng",
			"Giấy phép số 12/GP-TTĐT",
			"Phát hiện lỗi? Hãy báo cho chúng tôi",
		},
		Misses: []string{
			"Bản quyền cuốn sách được bán cho Pháp",
			"Điều khoản thứ ba bị tòa bác",
		},
	},
	{
		ID: "legal-id", Lang: "id", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Hak cipta dilindungi undang-undang",
			"Kebijakan Privasi",
			"Pedoman Media Siber",
			"Menemukan kesalahan? Beri tahu kami",
		},
		Misses: []string{
			"Hak cipta lagu itu milik neneknya",
			"Privasi pasien dijaga ketat",
		},
	},
	{
		ID: "legal-ms", Lang: "ms", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Hak cipta terpelihara",
			"Dasar Privasi",
			"Terma dan Syarat",
			"Penafian",
		},
		Misses: []string{
			"Hak cipta lagu itu milik neneknya",
			"Privasi pesakit dijaga rapi",
		},
	},
	{
		ID: "legal-tl", Lang: "tl", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Patakaran sa Privacy",
			"Lahat ng karapatan ay nakalaan",
			"Mga Tuntunin ng Serbisyo",
		},
		Misses: []string{
			"Lahat ng karapatan nila ay ipinaglaban",
			"Tuntunin ng barangay ang sinunod niya",
		},
	},
	{
		ID: "legal-sw", Lang: "sw", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"Haki zote zimehifadhiwa",
			"Sera ya Faragha",
			"Masharti ya matumizi",
		},
		Misses: []string{
			"Haki zote za raia zilikiukwa",
			"Masharti ya mkopo yalikuwa magumu",
		},
	},
	{
		ID: "legal-th", Lang: "th", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"สงวนลิขสิทธิ์",
			"นโยบายความเป็นส่วนตัว",
			"สงวนลิขสิทธิ์ © 2564 บริษัท ท่าเรือ จำกัด",
			"พบข้อผิดพลาด? แจ้งเรา",
		},
		Misses: []string{
			"สงวนพันธุ์ข้าวไว้สามสิบสายพันธุ์",
			"ลิขสิทธิ์เพลงเป็นของยาย",
			"ห้ามคัดลอกหนังสือทั้งเล่ม เจ้าหน้าที่บอก",
			"ห้ามทำซ้ำความผิดเดิม",
		},
	},
	{
		ID: "legal-hi", Lang: "hi", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"सर्वाधिकार सुरक्षित",
			"गोपनीयता नीति",
			"कॉपीराइट © 2022 तट समाचार",
		},
		Misses: []string{
			"सर्वाधिकार उसने अपने पास रखे थे",
			"शर्तें मानने से उसने इनकार किया",
		},
	},
	{
		ID: "legal-bn", Lang: "bn", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"স্বত্ব © সর্বস্বত্ব সংরক্ষিত",
			"গোপনীয়তা নীতি",
			"সম্পাদক ও প্রকাশক: করিম হোসেন",
		},
		Misses: []string{
			"স্বত্ব বিক্রি করে তিনি চাল কিনলেন",
			"সম্পাদক ও প্রকাশক দুজনই জেলে গেলেন",
		},
	},
	{
		ID: "legal-ur", Lang: "ur", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"جملہ حقوق محفوظ ہیں",
			"رازداری کی پالیسی",
			"تمام حقوق محفوظ ہیں",
		},
		Misses: []string{
			"حقوق محفوظ رکھنے کی بات وکیل نے کی",
			"شرائط ماننے سے انکار کر دیا",
		},
	},
	{
		ID: "legal-ta", Lang: "ta", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை",
			"தனியுரிமைக் கொள்கை",
			"பதிப்புரிமை © 2022 கரை செய்திகள்",
		},
		Misses: []string{
			"உரிமைகள் மறுக்கப்பட்ட மக்கள் போராடினர்",
			"பதிப்புரிமை வழக்கில் தீர்ப்பு வந்தது",
		},
	},
	{
		ID: "legal-te", Lang: "te", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"అన్ని హక్కులు ప్రత్యేకించబడినవి",
			"గోప్యతా విధానం",
			"కాపీరైట్ © 2022 తీర వార్తలు",
		},
		Misses: []string{
			"హక్కులు కోరిన ప్రజలు పోరాడారు",
			"కాపీరైట్ కేసులో తీర్పు వచ్చింది",
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
			"Autortiesības uz karti pieder pilsētai",
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
		ID: "legal-ar", Lang: "ar", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and imprint of the site",
		Hits: []string{
			"جميع الحقوق محفوظة",
			"سياسة الخصوصية",
			"جميع الحقوق محفوظة © 2020 صحيفة المرفأ",
			"هل وجدت خطأ؟ أخبرنا",
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
			"عبور از پل بلامانع است",
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
			"Препечатването на старите книги ще струва малко",
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
			"Ponatis stare knjige je že razprodan",
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
			"Передрук старих книжок коштуватиме дешево",
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
		ID: "legal-sq", Lang: "sq", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and who publishes: the same on every page",
		Hits: []string{
			"Politika e privatësisë",
			"Të gjitha të drejtat e rezervuara",
		},
		Misses: []string{
			"Të gjitha të drejtat i kërkuan në gjyq",
			"Kushtet e punës ishin të vështira",
		},
	},
	{
		ID: "legal-ne", Lang: "ne", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and who publishes: the same on every page",
		Hits: []string{
			"सर्वाधिकार सुरक्षित",
			"गोपनीयता नीति",
		},
		Misses: []string{
			"गोपनीयता नीति बनाउन सरकार ढिलो भयो",
		},
	},
	{
		ID: "legal-mr", Lang: "mr", Group: Legal, Verdict: doc.Drop, MaxWords: 60,
		Reason: "terms, rights and who publishes: the same on every page",
		Hits: []string{
			"सर्व हक्क राखीव",
			"गोपनीयता धोरण",
		},
		Misses: []string{
			"गोपनीयता धोरण बदलण्यास विरोध झाला",
		},
	},
	{
		ID: "nav-run-mul", Lang: "mul", Group: Nav, Verdict: doc.Drop, MaxWords: 40, Shape: &menuRun,
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
			"Showing 1–12 of 48 results",
			"Page: 1 2 3 Next",
			"Apply for this job",
		},
		Misses: []string{
			"Home is where they wanted to be",
			"Back to the sea he went",
			"News of the fire spread",
			"Showing 12 of his pictures, the hall opens on Friday",
			"Select the red wire and cut it, the manual says.",
			"SELECT * FROM stats;",
			"Select the perfect plan for your preferences",
			"Loading shared libraries",
			"Page by page: 1 to 20 took her a year",
			"Apply for this only if you have sea legs, he wrote",
		},
	},
	{
		ID: "nav-mul", Lang: "mul", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Startseite",
			"Jetzt bewerben",
			"Aller au contenu",
			"Accéder au contenu principal",
			"Postuler maintenant",
			"Volver arriba",
			"Aplicar ahora",
			"Candidatar-se agora",
			"Candidati ora",
			"Solliciteer nu",
			"Aplikuj teraz",
			"Наверх",
			"Перейти к содержимому",
			"Главная",
			"Откликнуться на вакансию",
			"您的位置：首页 > 新闻",
			"立即申请",
			"ページトップへ",
			"2ページ目",
			"本文へスキップ",
			"現在地：トップ",
			"この求人に応募する",
			"본문 바로가기",
			"2페이지",
			"맨 위로",
			"현재 위치: 홈",
			"지금 지원하기",
			"Sök jobbet",
			"Gå til hovedindhold",
			"Søg jobbet",
			"Gå til innhold",
			"Til toppen",
			"Søk på stillingen",
			"Hae tätä työpaikkaa",
			"Μετάβαση στο περιεχόμενο",
			"Κάντε αίτηση τώρα",
			"Ana Sayfa",
			"Sonraki sayfa",
			"Hemen başvur",
			"Hlavní stránka",
			"Přeskočit na obsah",
			"Odpovědět na inzerát",
		},
		Misses: []string{
			"Startseiten-Ranking der Zeitungen",
			"Datenschutz ist ein Grundrecht, sagte die Leiterin",
			"Mediadaten kannte damals noch niemand",
			"Jetzt bewerben sich mehr Leute auf dem Land",
			"Retour au pays pour les marins",
			"Accéder au grenier par une échelle",
			"Postuler maintenant serait une erreur, dit-elle",
			"Aplicar ahora la pintura y dejarla secar una noche",
			"Candidatar-se agora seria cedo, disse o vereador",
			"Candidati ora ce ne sono tre, dice il sindaco",
			"Solliciteer nu niet, zei zijn moeder",
			"Szukaj łodzi aż do skutku, powiedział",
			"Zdrowie ojca poprawiło się",
			"Aplikuj teraz krem i czekaj kwadrans",
			"Главная роль досталась дебютантке",
			"Поиск лодки длился три дня",
			"Спорт полезен для сердца",
			"Вернуться в детство",
			"Откликнуться на зов никто не решился",
			"当前位置不理想，但租金便宜",
			"立即申请的人有三十个",
			"ホームに電車が入った",
			"検索は三日続いた",
			"応募するつもりだったと彼は言う",
			"홈런 두 개를 쳤다",
			"검색은 사흘간 이어졌다",
			"지원하기로 마음먹은 것은 봄이었다",
			"Sök jobbet du drömmer om, sa farmor",
			"Hjem kom de sent om aftenen",
			"Søg jobbet i havnen, sagde hans far",
			"Hjem kom de sent om kvelden",
			"Søk på stillingen krever politiattest, står det i loven",
			"Hae tätä kirjaa kirjastosta, sanoi täti",
			"Αρχική του σκέψη να φύγει",
			"Αναζήτηση τριών ημερών δεν απέδωσε",
			"Κάντε αίτηση τώρα ή ποτέ, είπε ο δήμαρχος",
			"Arama üç gün sürdü kıyıda, dediler",
			"Spor kalbe iyi gelir",
			"Hemen başvuranların çoğu gençti",
			"Hlavní roli dostal nováček",
			"Hledání člunu trvalo tři dny",
			"Odpovědět na inzerát se bála celý týden",
		},
	},
	{
		ID: "counter-mul", Lang: "mul", Group: Counter, Verdict: doc.Drop, MaxWords: 10, Shape: &counter,
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
			"Sponsored message",
		},
		Misses: []string{
			"Advertisements for the post drew nobody",
			"Ad hoc talks began",
			"Sponsored messages to the crew were painted on the hull",
		},
	},
	{
		ID: "ad-continues-en", Lang: "en", Group: Ad, Verdict: doc.Drop, MaxWords: 12,
		Reason: "a note that the text goes on below something put between",
		Hits: []string{
			"Article continues below advertisement",
			"Story continues below",
			"Keep scrolling to see the gallery",
			"(Story continues below)",
		},
		Misses: []string{
			"Stories continue in his next book",
			"Scrolls of the sea were found",
			"The story continues in Leith a year later",
			"Scroll down the river in a boat",
		},
	},
	{
		ID: "ad-mul", Lang: "mul", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Anzeige",
			"Artikel geht nach der Anzeige weiter",
			"La suite après la publicité",
			"La nota continúa después de la publicidad",
			"Continua após a publicidade",
			"Dalszy ciąg tekstu pod reklamą",
			"Реклама",
			"На правах рекламы",
			"広告",
			"スポンサーリンク",
			"広告の後に記事が続きます",
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
			"Nach der Anzeige ging die Arbeit weiter",
			"Después de la publicidad llegaron los compradores",
			"Ogłoszenia o pracę wisiały na drzwiach",
			"Pod reklamą stała ławka",
			"Реклама подорожала вдвое",
			"Объявление о работе висело на двери",
			"广告收入下降两成",
			"広告収入が減っている",
			"提供元は不明だった",
			"広告の下に古い時刻表が見つかった",
			"企画・制作は町の高校生が担当した",
			"광고비가 늘었다고 한다",
			"후원자가 나타났다",
			"Διαφήμιση του σαπουνιού τον πλούτισε",
			"Αγγελία κρεμόταν στην πόρτα",
			"Reklam sabunu pahalandırdı",
			"İlan kapıda asılıydı",
			"Reklama na mýdlo ho obohatila",
			"Inzerát na domě visel dlouho",
		},
	},
	{
		ID: "ad-vi", Lang: "vi", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Quảng cáo",
			"Nội dung tài trợ",
			"QUẢNG CÁO",
		},
		Misses: []string{
			"Quảng cáo sai sự thật bị phạt",
			"Tài trợ cho đội bóng là ba nhà buôn",
		},
	},
	{
		ID: "ad-id", Lang: "id", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Iklan",
			"Lanjutkan membaca setelah iklan",
			"Konten Bersponsor",
		},
		Misses: []string{
			"Iklan itu dibuat tanpa izin",
			"Sponsor kapal itu seorang dokter",
		},
	},
	{
		ID: "ad-ms", Lang: "ms", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Iklan",
			"Teruskan membaca selepas iklan",
			"Kandungan tajaan",
		},
		Misses: []string{
			"Iklan itu dibuat tanpa izin",
			"Penaja kapal itu seorang doktor",
		},
	},
	{
		ID: "ad-tl", Lang: "tl", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Patalastas",
			"Ipagpatuloy ang pagbabasa pagkatapos ng patalastas",
		},
		Misses: []string{
			"Patalastas ang nagdala sa kanya sa lungsod",
			"Anunsyo ng alkalde ay hinintay",
		},
	},
	{
		ID: "ad-sw", Lang: "sw", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Tangazo",
			"Tangazo la biashara",
			"Maudhui yaliyodhaminiwa",
		},
		Misses: []string{
			"Tangazo la ajira lilimvuta mjini",
			"Matangazo hayo yaligharimu mamilioni",
		},
	},
	{
		ID: "ad-th", Lang: "th", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"โฆษณา",
			"เลื่อนลงเพื่ออ่านต่อ",
			"บทความสนับสนุน",
		},
		Misses: []string{
			"โฆษณาเกินจริงถูกปรับ",
			"ผู้สนับสนุนทีมเป็นพ่อค้าปลา",
		},
	},
	{
		ID: "ad-hi", Lang: "hi", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"विज्ञापन",
			"विज्ञापन के बाद पढ़ना जारी रखें",
			"प्रायोजित",
		},
		Misses: []string{
			"विज्ञापन पर करोड़ों खर्च हुए",
			"प्रायोजक ने हाथ खींच लिए",
		},
	},
	{
		ID: "ad-bn", Lang: "bn", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"বিজ্ঞাপন",
			"বিজ্ঞাপনের পরে পড়ুন",
			"স্পনসরড",
		},
		Misses: []string{
			"বিজ্ঞাপন দেখে তিনি শহরে আসেন",
			"স্পনসর না পেয়ে দল ভেঙে যায়",
		},
	},
	{
		ID: "ad-ur", Lang: "ur", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"اشتہار",
			"اشتہار کے بعد پڑھنا جاری رکھیں",
			"سپانسرڈ",
		},
		Misses: []string{
			"اشتہار دیکھ کر وہ شہر آیا",
			"اشتہاری مجرم پکڑا گیا",
		},
	},
	{
		ID: "ad-ta", Lang: "ta", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"விளம்பரம்",
			"விளம்பரத்திற்குப் பிறகு தொடரும்",
			"விளம்பரதாரர் செய்தி",
		},
		Misses: []string{
			"விளம்பரம் பார்த்து நகரம் வந்தார்",
			"விளம்பரப் பலகை விழுந்தது",
		},
	},
	{
		ID: "ad-te", Lang: "te", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"ప్రకటన",
			"ADVERTISEMENT ప్రకటన",
			"స్పాన్సర్డ్",
		},
		Misses: []string{
			"ప్రకటన చూసి నగరానికి వచ్చాడు",
			"ప్రకటనలకు కోట్లు ఖర్చు చేశారు",
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
			"Чланак се наставља после огласа",
		},
		Misses: []string{
			"Реклама за сапун га је обогатила",
			"Огласи се труба с брода",
			"Reklama za sapun ga je obogatila",
			"Oglasi se truba s broda",
			"Чланак се наставља на трећој страни",
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
		ID: "ad-sq", Lang: "sq", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"Reklamë",
			"Reklama",
		},
		Misses: []string{
			"Reklama kushtoi shtrenjtë",
		},
	},
	{
		ID: "ad-ne", Lang: "ne", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"विज्ञापन",
		},
		Misses: []string{
			"विज्ञापन महँगो पर्\u200dयो",
		},
	},
	{
		ID: "ad-mr", Lang: "mr", Group: Ad, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label that sets an advertisement apart",
		Hits: []string{
			"जाहिरात",
		},
		Misses: []string{
			"जाहिरात महाग पडली",
		},
	},
	{
		ID: "app-en", Lang: "en", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Download our app",
			"Please enable JavaScript to view this page.",
			"Get it on Google Play",
			"For an index of all available documentation, see /llms.txt",
		},
		Misses: []string{
			"Apps eat the phone's battery",
			"Javascript is a language of the web",
			"Robots check the hull for cracks",
		},
	},
	{
		ID: "app-mul", Lang: "mul", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"App herunterladen",
			"Bitte aktivieren Sie JavaScript in Ihrem Browser",
			"Bestätigen Sie, dass Sie kein Roboter sind",
			"An dieser Stelle finden Sie einen externen Inhalt von X.",
			"Bevor es weitergeht, zeigen Sie uns, dass Sie kein Roboter sind",
			"Vérifiez que vous n’êtes pas un robot",
			"Pour continuer, veuillez confirmer que vous n'êtes pas un robot.",
			"Verifica que no eres un robot",
			"Para seguir, demuestra que no eres un robot",
			"Confirme que você não é um robô",
			"Scarica l'app gratuita",
			"Conferma di non essere un robot",
			"Per continuare conferma di non essere un robot",
			"Bevestig dat je geen robot bent",
			"Laat zien dat je geen robot bent",
			"Potwierdź, że nie jesteś robotem",
			"Скачать приложение",
			"Включите JavaScript в браузере",
			"Подтвердите, что вы не робот",
			"Скачайте наше приложение",
			"打开APP阅读全文",
			"下载客户端，阅读更流畅",
			"点击下载APP",
			"アプリをダウンロードする",
			"JavaScriptを有効にしてください",
			"アプリで開く",
			"アプリならもっと便利",
			"앱 다운로드",
			"앱에서 열기",
			"자바스크립트를 활성화해 주세요",
			"이 브라우저는 지원되지 않습니다",
			"Bekräfta att du inte är en robot",
			"Innan du går vidare, visa att du inte är en robot",
			"JavaScript skal være slået til",
			"JavaScript må være aktivert",
			"Vahvista, että et ole robotti",
			"Κατεβάστε την εφαρμογή",
			"Επιβεβαιώστε ότι δεν είστε ρομπότ",
			"Uygulamamızı indirin",
			"Robot olmadığınızı doğrulayın",
			"Stáhněte si aplikaci",
			"Zapněte JavaScript",
			"Potvrďte, že nejste robot",
		},
		Misses: []string{
			"Ihr Browserverlauf verriet sie",
			"Roboter prüfen den Rumpf auf Risse",
			"An dieser Stelle finden Sie Muscheln",
			"Push-Benachrichtigungen hat sie seit Jahren abgestellt",
			"Le robot vérifie la coque",
			"El robot revisa el casco",
			"O robô revisa o casco",
			"Il robot controlla lo scafo",
			"De robot controleert de romp",
			"Aplikacja zna osiem języków",
			"Mapę pobrali nocą",
			"Скачивать фильмы стали реже",
			"Приложение знает восемь языков",
			"Карту скачали ночью",
			"下载客户端的人超过了一万",
			"打开客户端就能看到空座位",
			"扫码下载的说明书没有人看",
			"アプリは八つの言葉を知る",
			"ダウンロードに二時間かかった",
			"アプリなら家からでも予約できる",
			"アプリをダウンロードした人は少ない",
			"アプリでもっと簡単に借りたいという声もある",
			"앱은 여덟 나라 말을 안다",
			"다운로드에 두 시간이 걸렸다",
			"자바스크립트를 가르치는 수업이 열린다",
			"현재 브라우저는 도서관 컴퓨터에 하나뿐이다",
			"이 브라우저는 낡았다고 학생이 말했다",
			"Roboten granskar skrovet",
			"Browseren stod åben hele natten",
			"Nettleseren sto åpen hele natten",
			"Robotti tarkastaa rungon",
			"Η εφαρμογή ξέρει οκτώ γλώσσες",
			"Τον χάρτη τον κατέβασαν",
			"Uygulama sekiz dil biliyor",
			"Haritayı indirdiler",
			"Aplikace umí osm jazyků",
			"Stáhli mapu ze zdi",
		},
	},
	{
		ID: "gate-en", Lang: "en", Group: Gate, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a check for robots, a refusal or an error that stands in the place of the page",
		Hits: []string{
			"Checking your browser before accessing quay.example",
			"Verify you are human by completing the action below.",
			"Sorry, we just need to make sure you're not a robot. For best results, please accept cookies.",
			"As you were browsing quay.example something about your browser made us think you were a bot.",
			"404 - Page not found",
			"The page you are looking for could not be found. It may have been moved.",
			"You don't have permission to access \"/quay\" on this server.",
			"Just a moment...",
		},
		Misses: []string{
			"Access to the pier has been closed since May",
			"Robots check each stone of the quay",
			"The page of the ledger that she had looked for was not found",
			"404 people live on the island",
		},
	},
	{
		ID: "gate-mul", Lang: "mul", Group: Gate, Verdict: doc.Drop, MaxWords: 60,
		Reason: "a check for robots, a refusal or an error that stands in the place of the page",
		Hits: []string{
			"Die von Ihnen gesuchte Seite existiert nicht.",
			"La page que vous recherchez n'existe pas ou plus.",
			"Lo sentimos, la página que buscas no existe.",
			"A página que você procura não existe.",
			"La pagina che stai cercando non esiste.",
			"De pagina die u zoekt bestaat niet (meer).",
			"Strona, której szukasz, nie istnieje.",
			"Запрашиваемая вами страница не существует.",
			"抱歉，您访问的页面不存在",
			"お探しのページは見つかりませんでした",
			"요청하신 페이지를 찾을 수 없습니다.",
			"Trang bạn tìm kiếm không tồn tại.",
			"Halaman tidak ditemukan",
			"ไม่พบหน้าที่คุณต้องการ",
			"पेज नहीं मिला",
			"Sidan du söker finns inte.",
			"Siden du leder efter findes ikke.",
			"Siden du leter etter finnes ikke.",
			"Etsimääsi sivua ei löytynyt.",
			"Η σελίδα που αναζητάτε δεν υπάρχει.",
			"Aradığınız sayfa bulunamadı.",
			"Požadovaná stránka nebyla nalezena.",
			"A keresett oldal nem található.",
			"الصفحة التي تبحث عنها غير موجودة",
			"صفحه یافت نشد",
			"העמוד שחיפשת לא נמצא",
			"Pagina pe care o cauți nu există.",
			"Сторінку не знайдено",
		},
		Misses: []string{
			"Die Seite des Hauses war nicht gefunden worden",
			"La page du registre reste introuvable",
			"La página del registro no fue encontrada",
			"A página do registro não foi encontrada",
			"La pagina del registro non fu trovata",
			"De pagina uit het boek werd niet gevonden",
			"Nie znaleziono stron rękopisu",
			"Страница рукописи не найдена до сих пор",
			"页面上的字已不存在",
			"本のページが一枚見つからない",
			"책의 한 페이지를 찾지 못했다",
			"Trang sách ấy đã mất",
			"Halaman buku itu sudah hilang",
			"ไม่พบหน้าสุดท้ายของหนังสือ",
			"किताब का एक पृष्ठ खो गया",
			"Sidan i boken saknades",
			"Siden er revet ud af bogen",
			"Siden er revet ut av boken",
			"Kirjan sivua ei ole löydetty",
			"Η σελίδα του βιβλίου λείπει",
			"Defterin son sayfası hâlâ kayıp",
			"Stránka rukopisu se nenašla",
			"Az oldal hiányzik a könyvből",
			"الصفحة الأخيرة من الكتاب مفقودة",
			"صفحه آخر کتاب گم شده است",
			"העמוד האחרון בספר אבד",
			"Pagina din registru lipsea",
			"Сторінки рукопису ще не знайдено",
		},
	},
	{
		ID: "script-mul", Lang: "mul", Group: App, Verdict: doc.Drop, MaxWords: 60, Shape: &script,
		Reason: "a line of a page's script or style, which an extractor took for text",
		Hits: []string{
			"window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);}",
			".widget .title{padding:0;margin:0;line-height:1}",
		},
		Misses: []string{
			"The function f(x) = {a; b} returns its window of time",
			"Open the window, he said; the document was gone.",
		},
	},
	{
		ID: "template-mul", Lang: "mul", Group: App, Verdict: doc.Drop, MaxWords: 20, Shape: &template, Sure: true,
		Reason: "a tag of the site's templates, which an extractor took for text",
		Hits: []string{
			"{% endraw %}",
			"&#123;% endraw %}",
			"{%- include head.html -%}",
		},
		Misses: []string{
			"The tag {% raw %} opens such a stretch",
			"{% if person in rooms %}",
		},
	},
	{
		ID: "app-vi", Lang: "vi", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Tải ứng dụng",
			"Vui lòng bật JavaScript để xem trang này",
			"Tải ứng dụng Báo Đồng Bằng",
		},
		Misses: []string{
			"Ứng dụng này biết tám thứ tiếng",
			"Tải trọng của cầu là mười tấn",
		},
	},
	{
		ID: "app-id", Lang: "id", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Unduh aplikasi kami",
			"Aktifkan JavaScript di browser Anda",
			"Buka di aplikasi",
			"Konfirmasi bahwa Anda bukan robot",
		},
		Misses: []string{
			"Aplikasi itu mengenal delapan bahasa",
			"Unduh data ombak memakan dua jam",
		},
	},
	{
		ID: "app-ms", Lang: "ms", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Muat turun aplikasi kami",
			"Sila aktifkan JavaScript",
			"Buka dalam aplikasi",
		},
		Misses: []string{
			"Aplikasi itu tahu lapan bahasa",
			"Muat turun peta mengambil masa dua jam",
		},
	},
	{
		ID: "app-tl", Lang: "tl", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"I-download ang app",
			"I-download ang aming app",
			"Paki-enable ang JavaScript",
		},
		Misses: []string{
			"App na ito ay may walong wika",
			"I-download ang mapa bago umakyat, payo nila",
		},
	},
	{
		ID: "app-sw", Lang: "sw", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Pakua programu yetu",
			"Pakua app",
			"Tafadhali wezesha JavaScript",
		},
		Misses: []string{
			"Programu hiyo inajua lugha nane",
			"Pakua ramani kabla ya kupanda mlima, alishauri",
		},
	},
	{
		ID: "app-th", Lang: "th", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"ดาวน์โหลดแอป",
			"กรุณาเปิดใช้งาน JavaScript",
			"เปิดในแอป",
			"ดาวน์โหลดแอปได้ที่ App Store",
		},
		Misses: []string{
			"แอปนี้รู้แปดภาษา",
			"ดาวน์โหลดแผนที่ไว้ก่อนเดินป่า",
			"ดาวน์โหลดแอปของห้องสมุดแล้วก็จองที่นั่งได้",
			"ติดตั้งแอปให้ผู้สูงอายุใช้เวลาสองวัน",
			"โหลดแอปไม่เป็น คุณยายจึงมายืมด้วยบัตร",
		},
	},
	{
		ID: "app-hi", Lang: "hi", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"ऐप डाउनलोड करें",
			"ताज़ा खबरों के लिए हमारा ऐप डाउनलोड करें",
			"कृपया जावास्क्रिप्ट सक्षम करें",
		},
		Misses: []string{
			"ऐप आठ भाषाएँ जानता है",
			"डाउनलोड करने में दो घंटे लगे",
		},
	},
	{
		ID: "app-bn", Lang: "bn", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"অ্যাপ ডাউনলোড করুন",
			"আমাদের মোবাইল অ্যাপ ডাউনলোড করুন",
			"জাভাস্ক্রিপ্ট চালু করুন",
		},
		Misses: []string{
			"অ্যাপ আটটি ভাষা জানে",
			"ডাউনলোড হতে দুই ঘণ্টা লাগল",
		},
	},
	{
		ID: "app-ur", Lang: "ur", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"ایپ ڈاؤن لوڈ کریں",
			"ہماری ایپ ڈاؤن لوڈ کریں",
			"براہ کرم جاوا اسکرپٹ فعال کریں",
		},
		Misses: []string{
			"ایپ آٹھ زبانیں جانتی ہے",
			"ڈاؤن لوڈ میں دو گھنٹے لگے",
		},
	},
	{
		ID: "app-ta", Lang: "ta", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"செயலியைப் பதிவிறக்குங்கள்",
			"எங்கள் செயலியைப் பதிவிறக்கவும்",
			"ஜாவாஸ்கிரிப்டை இயக்கவும்",
		},
		Misses: []string{
			"செயலி எட்டு மொழிகள் அறியும்",
			"பதிவிறக்க இரண்டு மணி நேரம் ஆனது",
		},
	},
	{
		ID: "app-te", Lang: "te", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"యాప్ డౌన్\u200cలోడ్ చేసుకోండి",
			"మా యాప్ డౌన్\u200cలోడ్ చేసుకోండి",
			"జావాస్క్రిప్ట్\u200cను ఎనేబుల్ చేయండి",
		},
		Misses: []string{
			"యాప్ ఎనిమిది భాషలు తెలుసు",
			"డౌన్\u200cలోడ్ కావడానికి రెండు గంటలు పట్టింది",
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
			"Erősítse meg, hogy nem robot",
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
			"Descarrega't la nostra aplicació",
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
			"Descarga a nosa aplicación",
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
			"Confirmă că nu ești robot",
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
			"Підтвердьте, що ви не робот",
			"Завантажте наш застосунок",
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
		ID: "app-sq", Lang: "sq", Group: App, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt of the site's app or of the browser",
		Hits: []string{
			"Shkarko aplikacionin",
		},
		Misses: []string{
			"Shkarko mallin nga anija, i tha",
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
			"This post is for paid subscribers",
			"If you enjoyed this article, we have a proposition for you",
			"Our journalism needs readers",
		},
		Misses: []string{
			"Logging in the hills ended",
			"Register of births, deaths and ships",
			"Donated books filled a hall",
			"Your gift to the museum arrived broken",
			"Paywalls went up at three papers",
			"Our members met in Leith on Monday",
			"Member-only clubs were closed that winter",
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
			"Войти",
			"ログイン",
			"この記事は有料記事です",
			"残り1200文字",
			"로그인",
			"비밀번호를 잊으셨나요?",
			"Er du allerede abonnent? Log ind",
			"Har du allerede abonnement? Logg inn",
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
			"Unterstützen will den Plan niemand",
			"Soutenez le mur pendant qu’il sèche",
			"Connectez-vous à la nature, disait l'affiche",
			"Identifiez-vous à lui, disait le maître",
			"Adhérez à la chorale, disait l'affiche",
			"Entrar al puerto lleva una hora",
			"Apoya el muro mientras se seca",
			"Contraseña y nombre estaban en un papel",
			"Apoie o muro enquanto seca",
			"Sostieni il muro mentre asciuga",
			"Steun de muur terwijl hij droogt",
			"Hasło obozu zmieniono",
			"Zaloguj mnie w pamięci, napisał",
			"Вход в гавань закрыли льды",
			"Пароль лагеря сменили",
			"Регистрация судна затянулась",
			"Зарегистрируйтесь у дежурной, сказали нам",
			"会員は千人を超えた",
			"登録者数が減っている",
			"会員登録すると本を五冊まで借りられる",
			"ここから先は線路が残っている",
			"会員の方は無料で入れる",
			"회원 수가 줄었다고 한다",
			"비밀번호는 시 한 편이었다",
			"구독자만 천 명이 넘는다고 한다",
			"회원 전용 콘텐츠 대신 모두가 쓰는 방을 만들었다",
			"Stöd för muren saknas",
			"Adgangskoden glemte hun i huset",
			"Støt os i sorgen, bad hun",
			"Passordet glemte hun i naustet",
			"Tue seinää kunnes se kuivuu",
			"Είσοδος στο λιμάνι απαγορεύτηκε",
			"Κωδικός της κατασκήνωσης άλλαξε",
			"Giriş kapısı kapalıydı sabah",
			"Şifreyi değiştirdi kampın bekçisi",
			"Giriş",
			"Přihlásil se na soud sám",
			"Heslo tábora změnili",
		},
	},
	{
		ID: "appeal-en", Lang: "en", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"I don't like paywalls. You don't like paywalls.",
			"We have a small favor to ask.",
			"Our journalism is made possible by readers like you.",
			"If you value our reporting, give what you can.",
		},
		Misses: []string{
			"I don't like walls, he said.",
			"They have a favour to ask of the mayor.",
			"Good journalists take their time.",
		},
	},
	{
		ID: "appeal-de", Lang: "de", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Guter Journalismus kostet Geld.",
			"Wenn Ihnen unsere Arbeit gefällt, unterstützen Sie uns mit einer Spende.",
		},
		Misses: []string{
			"Guter Wein kostet Geld.",
			"Unabhängiger Journalismus war ihr ein Leben lang wichtig.",
		},
	},
	{
		ID: "appeal-fr", Lang: "fr", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Soutenez une presse libre : faites un don déductible des impôts.",
			"Si vous appréciez notre travail, aidez-nous à continuer.",
		},
		Misses: []string{
			"Soutenez la poutre pendant que je cloue.",
			"Notre travail est fini depuis midi.",
		},
	},
	{
		ID: "appeal-es", Lang: "es", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Si llegaste hasta acá...",
			"Si te gusta nuestro trabajo, hazte socio.",
		},
		Misses: []string{
			"Si llegaste tarde, la puerta estaba cerrada.",
			"Necesitamos tu cuchara, dijo la abuela.",
		},
	},
	{
		ID: "appeal-pt", Lang: "pt", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Apoie o jornalismo independente",
			"Precisamos do seu apoio para continuar.",
			"Se você chegou até aqui, apoie o nosso trabalho.",
		},
		Misses: []string{
			"Precisamos do seu martelo, disse o carpinteiro.",
			"Se você gosta de peixe, vá cedo.",
		},
	},
	{
		ID: "appeal-it", Lang: "it", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Sostieni il giornalismo indipendente",
			"Sostieni il nostro lavoro con una donazione.",
			"Se sei arrivato fin qui, sostieni il giornale.",
		},
		Misses: []string{
			"Sostieni la scala mentre salgo.",
			"Se ti piace il nostro vino, resta.",
		},
	},
	{
		ID: "appeal-nl", Lang: "nl", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Steun onafhankelijke journalistiek",
			"Steun onze journalistiek met een kleine bijdrage.",
			"Waardeer je dit artikel? Doneer dan.",
		},
		Misses: []string{
			"Steun zocht hij bij de muur.",
			"Goede kaas kost geld.",
		},
	},
	{
		ID: "appeal-pl", Lang: "pl", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Wesprzyj naszą pracę, wpłać dowolną kwotę.",
			"Jeśli doceniasz naszą pracę, zostań patronem.",
		},
		Misses: []string{
			"Wesprzyj się na mnie, powiedział.",
			"Niezależne miasta zawarły pokój.",
		},
	},
	{
		ID: "appeal-ru", Lang: "ru", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Поддержите нашу работу: оформите ежемесячное пожертвование.",
			"Если вам нравится наша работа, помогите нам.",
		},
		Misses: []string{
			"Поддержите лестницу, попросил он.",
			"Нам нужна ваша подпись, сказал нотариус.",
		},
	},
	{
		ID: "appeal-zh", Lang: "zh", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"如果觉得有用，请点赞、在看、转发三连",
			"支持獨立媒體，成為會員",
		},
		Misses: []string{
			"如果觉得累了，就坐一会儿。",
			"支持这座桥的是四根石柱。",
			"支持独立媒体的人捐了三百本杂志",
		},
	},
	{
		ID: "appeal-ja", Lang: "ja", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"この記事が気に入ったらサポートをしてみませんか？",
		},
		Misses: []string{
			"この記事が載った新聞を祖母は取っておいた。",
			"寄付で応援する人が増えている。",
			"私たちの活動を支援する人は町の外にもいる。",
		},
	},
	{
		ID: "appeal-ko", Lang: "ko", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"여러분의 후원이 큰 힘이 됩니다.",
		},
		Misses: []string{
			"여러분의 배가 곧 도착합니다.",
			"여러분의 후원이 도서관을 지켰다고 관장은 말했다.",
		},
	},
	{
		ID: "paywall-vi", Lang: "vi", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Đăng nhập",
			"Quên mật khẩu?",
			"Đăng nhập để đọc tiếp",
		},
		Misses: []string{
			"Đăng nhập kho chậm hai ngày",
			"Mật khẩu cửa hầm là một câu thơ",
		},
	},
	{
		ID: "appeal-vi", Lang: "vi", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Ủng hộ tòa soạn bằng cách mua gói thành viên",
		},
		Misses: []string{
			"Ủng hộ ông có phần lớn dân làng.",
		},
	},
	{
		ID: "paywall-id", Lang: "id", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Masuk",
			"Lupa kata sandi?",
			"Sudah berlangganan? Masuk di sini",
		},
		Misses: []string{
			"Masuk angin, ia tak melaut",
			"Daftar korban dibacakan malam itu",
		},
	},
	{
		ID: "appeal-id", Lang: "id", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Dukung kerja kami dengan berdonasi.",
		},
		Misses: []string{
			"Dukung tangga ini, pinta tukang kayu.",
		},
	},
	{
		ID: "paywall-ms", Lang: "ms", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Log masuk",
			"Lupa kata laluan?",
			"Sudah melanggan? Log masuk",
		},
		Misses: []string{
			"Log masuk ke hutan dikira satu per satu",
			"Daftar nama mangsa dibaca malam itu",
		},
	},
	{
		ID: "paywall-tl", Lang: "tl", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Mag-log in",
			"Nakalimutan ang password?",
			"May account na? Mag-log in",
		},
		Misses: []string{
			"Mag-log in sila sa bundok, ayon sa ulat",
			"Password nila ay isang tula",
		},
	},
	{
		ID: "paywall-sw", Lang: "sw", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"Ingia",
			"Umesahau nenosiri?",
			"Tayari una akaunti? Ingia",
		},
		Misses: []string{
			"Ingia ndani, alisema bibi kwa upole",
			"Nenosiri lao lilikuwa shairi",
		},
	},
	{
		ID: "paywall-th", Lang: "th", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"เข้าสู่ระบบ",
			"ลืมรหัสผ่าน?",
			"ยังไม่เป็นสมาชิก? สมัครเลย",
		},
		Misses: []string{
			"เข้าสู่ระบบราชการตั้งแต่อายุยี่สิบ",
			"รหัสผ่านประตูคือบทกลอน",
		},
	},
	{
		ID: "appeal-th", Lang: "th", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"สนับสนุนสื่ออิสระ",
		},
		Misses: []string{
			"สนับสนุนบันไดไว้ให้แน่น ช่างบอก",
		},
	},
	{
		ID: "paywall-hi", Lang: "hi", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"लॉग इन",
			"पासवर्ड भूल गए?",
			"पहले से सदस्य हैं? लॉग इन करें",
		},
		Misses: []string{
			"लॉग इन करने वाले कर्मचारी पकड़े गए",
			"पासवर्ड एक कविता थी",
		},
	},
	{
		ID: "appeal-hi", Lang: "hi", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"हमारे काम का समर्थन करें।",
		},
		Misses: []string{
			"हमारे काम का समय सुबह छह बजे है।",
		},
	},
	{
		ID: "paywall-bn", Lang: "bn", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"লগইন",
			"পাসওয়ার্ড ভুলে গেছেন?",
			"লগ ইন করুন",
		},
		Misses: []string{
			"লগইন করতে গিয়ে ধরা পড়ে চোর",
			"নিবন্ধন করাতে লাইন পড়ে যায়",
		},
	},
	{
		ID: "appeal-bn", Lang: "bn", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"আমাদের কাজকে সমর্থন করুন।",
		},
		Misses: []string{
			"আমাদের কাজ শেষ হয়েছে দুপুরে।",
		},
	},
	{
		ID: "paywall-ur", Lang: "ur", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"لاگ ان",
			"پاس ورڈ بھول گئے؟",
			"اکاؤنٹ بنائیں",
		},
		Misses: []string{
			"لاگ ان ہونے والے ملازم پکڑے گئے",
			"رجسٹریشن کے لیے قطار لگی",
		},
	},
	{
		ID: "appeal-ur", Lang: "ur", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"ہمارے کام کی حمایت کریں۔",
		},
		Misses: []string{
			"ہمارے کام کی جگہ دریا کے پاس ہے۔",
		},
	},
	{
		ID: "paywall-ta", Lang: "ta", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"உள்நுழைய",
			"கடவுச்சொல் மறந்துவிட்டதா?",
			"பதிவு செய்ய",
		},
		Misses: []string{
			"உள்நுழைய முயன்றவர் பிடிபட்டார்",
			"கடவுச்சொல் ஒரு கவிதை",
		},
	},
	{
		ID: "paywall-te", Lang: "te", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a door: log in, pay, or go on somewhere else",
		Hits: []string{
			"లాగిన్",
			"పాస్\u200cవర్డ్ మర్చిపోయారా?",
			"నమోదు చేసుకోండి",
		},
		Misses: []string{
			"లాగిన్ అయిన ఉద్యోగులు దొరికిపోయారు",
			"పాస్\u200cవర్డ్ ఒక పద్యం",
		},
	},
	{
		ID: "appeal-sv", Lang: "sv", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Stöd oberoende journalistik",
			"Stöd vår journalistik med en slant i månaden.",
		},
		Misses: []string{
			"Stöd stegen, bad han.",
		},
	},
	{
		ID: "appeal-da", Lang: "da", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Støt vores arbejde med et månedligt bidrag.",
		},
		Misses: []string{
			"Støt stigen, bad han.",
		},
	},
	{
		ID: "appeal-nb", Lang: "nb", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Støtt arbeidet vårt med et månedlig bidrag.",
		},
		Misses: []string{
			"Støtt stigen, ba han.",
		},
	},
	{
		ID: "appeal-fi", Lang: "fi", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Tue riippumatonta journalismia",
			"Tue työtämme kuukausilahjoituksella.",
		},
		Misses: []string{
			"Tue tikkaita, hän pyysi.",
		},
	},
	{
		ID: "appeal-el", Lang: "el", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Στηρίξτε τη δουλειά μας με μια δωρεά.",
		},
		Misses: []string{
			"Στηρίξτε τη σκάλα, ζήτησε ο μάστορας.",
		},
	},
	{
		ID: "appeal-tr", Lang: "tr", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Bağımsız gazeteciliğe destek olun, aylık bağış yapın.",
		},
		Misses: []string{
			"Bağımsız adaylara destek olan köylüler sevindi.",
		},
	},
	{
		ID: "appeal-cs", Lang: "cs", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Podpořte naši práci pravidelným příspěvkem.",
		},
		Misses: []string{
			"Podpořte ten žebřík, poprosil.",
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
		ID: "appeal-sk", Lang: "sk", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Podporte našu prácu pravidelným príspevkom.",
		},
		Misses: []string{
			"Podporte ten rebrík, poprosil.",
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
		ID: "appeal-hu", Lang: "hu", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Támogasd a munkánkat havi ezer forinttal.",
			"Ha tetszett a cikk, támogass minket.",
		},
		Misses: []string{
			"Támogasd meg a létrát, kérte.",
			"Ha tetszett a leves, egyél még.",
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
		ID: "appeal-ca", Lang: "ca", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Si t'agrada la nostra feina, fes-te'n soci.",
		},
		Misses: []string{
			"Si t'agrada la nostra sopa, repeteix.",
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
			"Rexístrate na porta, dixéronlle",
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
			"Sisene vaikselt, seisis uksel",
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
			"Prisijunk prie choro, rašė skelbime",
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
		ID: "appeal-ar", Lang: "ar", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"ادعم الصحافة المستقلة بتبرع شهري.",
		},
		Misses: []string{
			"ادعم السلم حتى أصعد، قال النجار.",
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
		ID: "appeal-fa", Lang: "fa", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"از کار ما حمایت کنید.",
		},
		Misses: []string{
			"از نردبان حمایت کرد تا نیفتد.",
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
		ID: "appeal-he", Lang: "he", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"תמכו בעבודה שלנו בתרומה חודשית.",
		},
		Misses: []string{
			"תמכו בסולם, ביקש הנגר.",
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
			"Conectează-te la natură, scria pe afiș",
		},
	},
	{
		ID: "appeal-ro", Lang: "ro", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Susține munca noastră cu o donație lunară.",
		},
		Misses: []string{
			"Susține scara, te rog, a zis meșterul.",
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
		ID: "appeal-bg", Lang: "bg", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Подкрепете нашата работа с дарение.",
		},
		Misses: []string{
			"Подкрепете стълбата, помоли той.",
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
		ID: "appeal-hr", Lang: "hr", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Podržite naš rad malom donacijom.",
		},
		Misses: []string{
			"Podržite ljestve, zamolio je.",
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
		ID: "appeal-uk", Lang: "uk", Group: Paywall, Verdict: doc.Drop, MaxWords: 60, Sure: true,
		Reason: "an appeal to pay, give or subscribe, which opens a paragraph of such",
		Hits: []string{
			"Підтримайте нашу роботу на Patreon.",
		},
		Misses: []string{
			"Підтримайте драбину, попросив він.",
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
			"Giriş",
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
		ID: "paywall-sq", Lang: "sq", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt to log in or to pay",
		Hits: []string{
			"Hyr",
			"Regjistrohu",
		},
		Misses: []string{
			"Hyr në dhomë dhe mbyll derën",
			"Regjistrohu në garë dhe fitoi",
		},
	},
	{
		ID: "paywall-ne", Lang: "ne", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt to log in or to pay",
		Hits: []string{
			"लगइन",
		},
		Misses: []string{
			"लगइन नगरी हेर्न मिल्छ, उनले भने",
		},
	},
	{
		ID: "paywall-mr", Lang: "mr", Group: Paywall, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt to log in or to pay",
		Hits: []string{
			"लॉगिन",
		},
		Misses: []string{
			"लॉगिन न करता पाहता येते, असे ते म्हणाले",
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
			"Press Enter to skip to end of carousel",
			"Image caption The Marigold at the stone pier",
			"Download MP3",
			"Transcript may contain errors.",
			"Local news and events End of carousel",
		},
		Misses: []string{
			"Images of the storm shocked viewers",
			"Play resumed after lunch",
			"Play of light and shadow",
			"Example videos were shown in court",
			"Examples of the old stones lie in the yard",
			"Images caption the walls of the hall",
			"Transcripts of the trial fill nine boxes",
			"Duration was not the problem, said the director.",
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
			"写真をすべて見る",
			"全12枚",
			"画像をもっと見る",
			"이미지 확대",
			"사진 1/12",
			"동영상 재생",
			"Billede 3 af 12",
			"Bilde 3 av 12",
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
			"拡大する市場に船が並ぶ",
			"再生可能な資源を探す",
			"사진 한 장이 남았다고 한다",
			"재생 에너지 비중이 늘었다",
			"Laddar elbilen hemma",
			"Billeder af havnen hænger der",
			"Bilder av havnen henger der",
			"Γκαλερί έμεινε χρόνια κλειστή",
			"Βίντεο γύρισαν στην ακτή",
			"Galeri yıllarca kapalı kaldı",
			"Video kıyıda çekildi",
			"Galerie byla léta zavřená",
			"Video natočili na břehu",
		},
	},
	{
		ID: "gallery-vi", Lang: "vi", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Ảnh 1 / 12",
			"Xem ảnh lớn",
			"Phóng to",
		},
		Misses: []string{
			"Ảnh 1 được chụp lúc bão vào bờ",
			"Phóng to cây cầu cần tiền",
		},
	},
	{
		ID: "gallery-id", Lang: "id", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Foto 1 dari 12",
			"Perbesar",
			"Lihat foto",
			"3/12 foto",
		},
		Misses: []string{
			"Perbesar ruang kelas dulu, kata guru",
			"Foto 1 keluarga hilang saat banjir",
		},
	},
	{
		ID: "gallery-ms", Lang: "ms", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Gambar 1 daripada 12",
			"Besarkan",
			"Lihat gambar",
		},
		Misses: []string{
			"Besarkan bilik darjah dahulu, kata guru besar",
			"Gambar 1 hilang semasa banjir besar dulu",
		},
	},
	{
		ID: "gallery-tl", Lang: "tl", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Larawan 1 ng 12",
			"Palakihin",
			"Tingnan ang mga larawan",
		},
		Misses: []string{
			"Palakihin natin ang silid, sabi ng guro",
			"Larawan 1 ang nawala sa baha noon",
		},
	},
	{
		ID: "gallery-sw", Lang: "sw", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"Picha 1 kati ya 12",
			"Kuza picha",
			"Tazama picha",
		},
		Misses: []string{
			"Kuza biashara yako, alishauriwa",
			"Picha 1 ilipotea wakati wa mafuriko",
		},
	},
	{
		ID: "gallery-th", Lang: "th", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"ดูภาพทั้งหมด",
			"รูปที่ 1 จาก 12",
			"เล่นวิดีโอ",
		},
		Misses: []string{
			"รูปที่ 1 หายไปตอนน้ำท่วมบ้าน",
			"ขยายถนนต้องใช้เงิน",
		},
	},
	{
		ID: "gallery-hi", Lang: "hi", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"फोटो 1 / 12",
			"बड़ा करें",
			"सभी तस्वीरें देखें",
		},
		Misses: []string{
			"बड़ा करें आँगन, माँ ने कहा था",
			"तस्वीरें देखकर वह रो पड़ी",
		},
	},
	{
		ID: "gallery-bn", Lang: "bn", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"ছবি 1/12",
			"বড় করে দেখুন",
			"সব ছবি দেখুন",
		},
		Misses: []string{
			"ছবি দেখে চিনতে পারেন মা",
			"বড় করে কথা বলতে নেই",
		},
	},
	{
		ID: "gallery-ur", Lang: "ur", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"تصویر 1/12",
			"تمام تصاویر دیکھیں",
			"بڑا کریں",
			"ایمبیڈ کریں",
		},
		Misses: []string{
			"تصویر دیکھ کر وہ رو پڑی",
			"بڑا کریں آنگن، ماں نے کہا تھا",
			"ویڈیو چل رہی ہے یا نہیں، اس نے پوچھا",
		},
	},
	{
		ID: "gallery-ta", Lang: "ta", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"படம் 1/12",
			"அனைத்து படங்களையும் காண்க",
			"வீடியோவைப் பார்க்க",
		},
		Misses: []string{
			"படம் பார்த்து அழுதாள் பாட்டி",
			"பெரிதாக்க நேரமில்லை என்றார்",
		},
	},
	{
		ID: "gallery-te", Lang: "te", Group: Gallery, Verdict: doc.Drop, MaxWords: 14,
		Reason: "a label or counter of a gallery or a player",
		Hits: []string{
			"ఫోటో 1/12",
			"అన్ని ఫోటోలు చూడండి",
			"వీడియో చూడండి",
		},
		Misses: []string{
			"ఫోటో చూసి ఆమె ఏడ్చింది",
			"పెద్దదిగా చేయమని కోరింది తల్లి",
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
			"カートに入れる",
			"今すぐ購入",
			"送料無料",
			"在庫あり",
			"장바구니 담기",
			"바로 구매",
			"무료배송",
			"품절",
			"Din kurv er tom",
			"Handlekurven er tom",
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
			"Lieferbar war nur das alte Modell",
			"Lieferzeit und Preis standen im selben Brief",
			"Koszyk z rybami był ciężki",
			"Kup chleb w drodze, poprosiła",
			"Корзина с рыбой была тяжёлой",
			"Купить лодку он не смог",
			"在庫は減っていると店主は語った",
			"購入した船は古かった",
			"구매 행렬이 이어졌다고 한다",
			"배송 기사가 다쳤다",
			"Kurven fyldte han med svampe",
			"Handlekurver trilles til kassen",
			"Καλάθι με ψάρια κουβαλούσε",
			"Διαθέσιμο δωμάτιο δεν υπήρχε",
			"Sepet balıkla doluydu",
			"Fiyat yükseldi geçen ay",
			"Košík s rybami byl těžký",
			"Na skladě zůstaly dva čluny",
		},
	},
	{
		ID: "shop-vi", Lang: "vi", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Thêm vào giỏ hàng",
			"Mua ngay",
			"Miễn phí vận chuyển cho đơn từ 300k",
		},
		Misses: []string{
			"Mua ngay con thuyền là điều ông muốn",
			"Giỏ hàng đầy cá được khiêng lên bờ",
		},
	},
	{
		ID: "shop-id", Lang: "id", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Tambah ke keranjang",
			"Beli sekarang",
			"Gratis ongkir",
		},
		Misses: []string{
			"Beli sekarang kapal itu, bujuk kawannya lagi dan lagi",
			"Keranjang ikan itu berat",
		},
	},
	{
		ID: "shop-ms", Lang: "ms", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Tambah ke troli",
			"Beli sekarang",
			"Penghantaran percuma",
		},
		Misses: []string{
			"Beli sekarang kapal itu, pujuk kawannya lagi dan lagi",
			"Troli itu penuh dengan ikan",
		},
	},
	{
		ID: "shop-tl", Lang: "tl", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Idagdag sa cart",
			"Bilhin na",
			"Libreng shipping",
		},
		Misses: []string{
			"Bilhin na lang natin ang bangka, sabi ng lolo niya",
			"Basket ng isda ang pasan niya",
		},
	},
	{
		ID: "shop-sw", Lang: "sw", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"Ongeza kwenye kikapu",
			"Nunua sasa",
			"Usafirishaji bure",
		},
		Misses: []string{
			"Nunua sasa boti hiyo, alimsihi rafiki yake mara nyingi",
			"Kikapu cha samaki kilikuwa kizito",
		},
	},
	{
		ID: "shop-th", Lang: "th", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"เพิ่มลงตะกร้า",
			"ซื้อเลย",
			"ส่งฟรีเมื่อซื้อครบ 500 บาท",
			"สินค้าหมด",
		},
		Misses: []string{
			"ซื้อเลยไม่คิดมาก เธอบอกแม่ค้า",
			"ตะกร้าปลาหนักมาก",
		},
	},
	{
		ID: "shop-hi", Lang: "hi", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"कार्ट में जोड़ें",
			"अभी खरीदें",
			"मुफ्त शिपिंग 500 रुपये से ऊपर",
		},
		Misses: []string{
			"अभी खरीदें तो सस्ता पड़ेगा, दुकानदार ने समझाया",
			"टोकरी मछली से भरी थी",
		},
	},
	{
		ID: "shop-bn", Lang: "bn", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"কার্টে যোগ করুন",
			"এখনই কিনুন",
			"ফ্রি ডেলিভারি ৫০০ টাকার উপরে",
		},
		Misses: []string{
			"এখনই কিনুন না হলে শেষ, বলছিল দোকানি সবাইকে",
			"ঝুড়ি ভরা মাছ ছিল",
		},
	},
	{
		ID: "shop-ur", Lang: "ur", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"کارٹ میں شامل کریں",
			"ابھی خریدیں",
			"مفت ڈیلیوری 500 روپے سے اوپر",
		},
		Misses: []string{
			"ابھی خریدیں تو سستا پڑے گا، دکاندار نے سمجھایا تھا",
			"ٹوکری مچھلی سے بھری تھی",
		},
	},
	{
		ID: "shop-ta", Lang: "ta", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"கூடையில் சேர்",
			"இப்போது வாங்கு",
			"இலவச டெலிவரி 500 ரூபாய்க்கு மேல்",
		},
		Misses: []string{
			"கூடையில் சேர்ந்த மீன்கள் துடித்தன",
			"வாங்கும் சக்தி குறைந்தது",
		},
	},
	{
		ID: "shop-te", Lang: "te", Group: Shop, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a label of a shop's page, not of a text",
		Hits: []string{
			"కార్ట్\u200cకు జోడించు",
			"ఇప్పుడే కొనండి",
			"ఉచిత డెలివరీ 500 రూపాయల పైన",
		},
		Misses: []string{
			"ఇప్పుడే కొనండి అని అరిచాడు వ్యాపారి అందరి ముందు",
			"బుట్టలో చేపలు నిండుగా ఉన్నాయి",
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
		ID: "byline-en", Lang: "en", Group: Byline, Verdict: doc.Drop, MaxWords: 14, Place: Head, Shape: &bylineEN,
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
			"Par : Claire Moreau",
			"Por: Marta Gil",
			"Por: Marta Gil",
			"Di: Marta Gallo",
			"Door onze redacteur Petra Maurer",
			"Tekst: Ada Pióro",
			"Автор: Ада Перо",
			"Текст: Ада Перо",
			"责任编辑：王羽",
			"作者：王羽",
			"記者 王梅",
			"文：港ゆき",
			"取材・文＝港ゆき",
			"執筆：港ゆき",
			"山本花子記者",
			"글 김항구",
			"기자명 김항구",
			"글·사진 김항구 기자",
			"김하나 기자",
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
			"Par temps clair, on voit la côte",
			"Por la tarde volvió a llover",
			"Por fim, a chuva parou",
			"Di notte la luce si vede da lontano",
			"Door onze straat reed vroeger een tram",
			"Autor przyjechał pociągiem",
			"Автор приехал поездом",
			"Текст клятвы переписали дважды",
			"作者坦言，创作并不容易",
			"文化祭は雨で中止になった",
			"記者会見は一時間続いた",
			"執筆者は七人いる",
			"発表者は緊張して声が震えていた",
			"記者会見は二時間続いた",
			"글을 쓴 사람은 그였다",
			"기자회견이 한 시간 이어졌다",
			"기자 회견은 한 시간 이어졌다",
			"Γράφει γράμματα όταν βρέχει",
			"Ο συντάκτης έφτασε με τρένο",
			"Yazar trenle geldi",
			"Haber merkezinden çıkan adam sustu",
			"Autor přijel vlakem",
			"Text písně přepsali dvakrát",
		},
	},
	{
		ID: "authors-en", Lang: "en", Group: Byline, Verdict: doc.Drop, MaxWords: 40, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Authors: Ada Quill (@quill) and Tom Reed (@reed) of the Quay Letter",
			"Written by Ada Quill, Tom Reed and Hanne Brook for the Quay Letter of May",
		},
		Misses: []string{
			"Authors of all ages met in Leith",
		},
	},
	{
		ID: "byline-vi", Lang: "vi", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Tác giả: Lê Mận",
			"Bài và ảnh: Lê Mận",
		},
		Misses: []string{
			"Theo dõi đàn cá suốt đêm",
			"Theo ông Sáu, gỗ sao bền hơn",
			"Tác giả bài thơ là một người thợ",
		},
	},
	{
		ID: "byline-id", Lang: "id", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Penulis: Ratna Dewi",
			"Oleh: Ratna Dewi",
			"Editor: Ratna Dewi",
			"Kompilasi redaksi - Warta Pesisir",
			"Tim Redaksi",
			"Ditinjau oleh: dr. Rina Kusuma",
		},
		Misses: []string{
			"Oleh karena itu kapal tak berangkat",
			"Penulis buku itu seorang guru",
			"Laporan warga datang siang hari",
			"Ditinjau dari laut, pulau itu kecil",
		},
	},
	{
		ID: "byline-ms", Lang: "ms", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Oleh: Siti Aminah",
			"Penulis: Siti Aminah",
			"Ditulis oleh Siti Aminah",
		},
		Misses: []string{
			"Oleh kerana itu kapal tidak berlepas",
			"Penulis buku itu seorang guru",
		},
	},
	{
		ID: "byline-tl", Lang: "tl", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Ulat ni Juan Dela Cruz",
			"Isinulat ni Juan Dela Cruz",
			"May-akda: Juan Dela Cruz",
		},
		Misses: []string{
			"Nina pa rin ang tawag sa kanya",
			"Isinulat niya ang liham sa dilim",
		},
	},
	{
		ID: "byline-sw", Lang: "sw", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Na: Juma Hamisi",
			"Mwandishi: Juma Hamisi",
			"Imeandikwa na Juma Hamisi",
			"Na Mwandishi Wetu",
		},
		Misses: []string{
			"Na kisha wakaondoka pamoja",
			"Mwandishi huyo alifika kwa boti",
		},
	},
	{
		ID: "byline-th", Lang: "th", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"โดย ผู้สื่อข่าวภูมิภาค",
			"โดย: มานี มีนา",
			"เรื่อง: มานี มีนา",
			"เขียนโดย มานี มีนา",
			"โดย มานี มีนา",
		},
		Misses: []string{
			"โดยปกติเรือออกตอนเช้ามืด",
			"เรื่องเล่าของยายยาวมาก",
		},
	},
	{
		ID: "byline-hi", Lang: "hi", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"लेखक: मीना राठौर",
			"द्वारा: मीना राठौर",
			"संपादक: मीना राठौर",
			"न्यूज़ डेस्क",
		},
		Misses: []string{
			"लेखक ने किताब जला दी",
			"संपादक को धमकी मिली",
		},
	},
	{
		ID: "byline-bn", Lang: "bn", Group: Byline, Verdict: doc.Drop, MaxWords: 6, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"নিজস্ব প্রতিবেদক",
			"লেখক: করিম হোসেন",
			"নিজস্ব প্রতিবেদক, ঢাকা",
			"চট্টগ্রাম প্রতিনিধি",
		},
		Misses: []string{
			"লেখক নৌকায় এসেছিলেন",
			"প্রতিবেদকের সঙ্গে কথা বলেন তিনি",
		},
	},
	{
		ID: "byline-ur", Lang: "ur", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"تحریر: مینا راٹھور",
			"ویب ڈیسک",
			"مصنف: مینا راٹھور",
		},
		Misses: []string{
			"تحریر کا ہر لفظ سچ تھا",
			"مصنف کشتی پر آیا تھا",
		},
	},
	{
		ID: "byline-ta", Lang: "ta", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"எழுதியவர்: மீனா",
			"செய்திப்பிரிவு",
			"ஆசிரியர்: மீனா",
		},
		Misses: []string{
			"எழுதியவர் யார் என்று தெரியவில்லை",
			"ஆசிரியர் படகில் வந்தார்",
		},
	},
	{
		ID: "byline-te", Lang: "te", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"రచయిత: మీనా",
			"రచన: మీనా",
			"వెబ్ డెస్క్",
		},
		Misses: []string{
			"రచయిత పడవలో వచ్చాడు",
			"రచన పూర్తి కావడానికి ఏడాది పట్టింది",
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
			"מערכת החינוך במשבר",
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
		ID: "byline-sq", Lang: "sq", Group: Byline, Verdict: doc.Drop, MaxWords: 10, Place: Head,
		Reason: "who wrote it: it belongs to the article's data, not to its text",
		Hits: []string{
			"Nga: Arben Hoxha",
			"Autor: Arben Hoxha",
		},
		Misses: []string{
			"Nga mali zbriti një ujk",
		},
	},
	{
		ID: "date-mul", Lang: "mul", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge, Shape: &dateLine,
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
			"Article mis à jour le 7 janvier 2020.",
			"Geplaatst: 8 maart 2024 om 14:20",
			"Data publikacji: 14 kwietnia 2021",
			"Опубликовано: 3 мая 2020",
			"Обновлено: 3 мая 2020, 14:05",
			"发布时间：2020-05-03",
			"发布于 2024-06-12 17:45",
			"公開日：2020年5月3日",
			"最終更新日: 2020年5月3日",
			"更新日時 2020/05/03",
			"公開日 2024年6月12日",
			"입력 2020.05.03 14:05",
			"등록 2020-05-03",
			"최종수정 2020년 5월 3일",
			"등록일 2024.06.12",
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
			"L'article parut le lendemain dans le journal",
			"Geplaatst werd de steen in mei",
			"Data ślubu się zbliżała",
			"Dodano dwa nowe przystanki",
			"Opublikowano raport o rzece",
			"Aktualizacja planów miasta",
			"Дата свадьбы приближалась",
			"Добавили соли и перца",
			"更新换代的设备投入使用",
			"发布于三月的启事没有人应聘",
			"更新时间表花了整整一个星期",
			"更新が止まったままの時計",
			"公開された橋は美しい",
			"配信を見た人は三千人を超えた",
			"公開日に合わせて町の楽団が演奏する",
			"更新日が近づくと列ができる",
			"最終更新は三年前で止まっている",
			"입력 오류가 원인이었다",
			"등록 차량이 늘었다",
			"업데이트 작업은 사흘이 걸렸다",
			"등록일 전날 사람들이 줄을 섰다",
			"발행일 이전의 신문은 없다",
			"최종 수정 작업은 어제 끝났다",
			"Päivitetty portaikko on jo käytössä",
			"Ημερομηνία γάμου πλησίαζε",
			"Πριν 3 ώρες έφυγε το πλοίο",
			"Ενημερώθηκε ο δήμαρχος την ίδια μέρα",
			"Tarih öğretmeni hastalandı",
			"Yayınlanan mektup herkesi şaşırttı",
			"Güncelleme sonrası sorunlar",
			"Datum svatby se blížilo",
			"Zveřejněné dopisy vzbudily rozruch",
		},
	},
	{
		ID: "published-vi", Lang: "vi", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Cập nhật: 12/8/2021",
			"Ngày đăng: 12/8/2021",
			"Cập nhật lúc 10:05, 12/8/2021",
		},
		Misses: []string{
			"Cập nhật kiến thức là việc của thầy",
			"Xuất bản sách là nghề của ông",
		},
	},
	{
		ID: "published-id", Lang: "id", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Diperbarui: 3 Mei 2020, 14:05 WIB",
			"Diterbitkan 3 Mei 2020",
			"Tayang: Senin, 22 Maret 2021",
		},
		Misses: []string{
			"Diterbitkan di Bandung, buku itu laris manis",
			"Tayang perdana film itu gagal",
		},
	},
	{
		ID: "published-ms", Lang: "ms", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Diterbitkan: 3 Mei 2020",
			"Dikemas kini: 3 Mei 2020 14:05",
			"Disiarkan pada 3 Mei 2020",
		},
		Misses: []string{
			"Diterbitkan di Johor, buku itu laris",
			"Dikemas kini setiap hari, peta itu berguna",
		},
	},
	{
		ID: "published-tl", Lang: "tl", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Inilathala: Mayo 3, 2020",
			"Na-update: Mayo 3, 2020",
			"Huling na-update noong Mayo 3, 2020",
		},
		Misses: []string{
			"Inilathala ang aklat at sumikat siya",
			"Petsa ng pista ay malapit na",
		},
	},
	{
		ID: "published-sw", Lang: "sw", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Imechapishwa: 3 Mei 2020",
			"Imesasishwa: 3 Mei 2020",
			"Ilichapishwa tarehe 3 Mei 2020",
		},
		Misses: []string{
			"Ilichapishwa Nairobi na kupendwa sana",
			"Tarehe ya harusi iko karibu",
		},
	},
	{
		ID: "published-th", Lang: "th", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"เผยแพร่: 25 ก.ค. 2564 10:30 น.",
			"ปรับปรุงล่าสุด 25 ก.ค. 2564",
			"อัปเดตล่าสุด: เมื่อวาน 14:05",
		},
		Misses: []string{
			"เผยแพร่ศาสนาในแดนไกลเป็นเวลานาน",
			"ปรับปรุงบ้านหลังเก่าจนสวย",
		},
	},
	{
		ID: "published-hi", Lang: "hi", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"प्रकाशित: 11 जनवरी 2022, 09:40 IST",
			"अपडेट: 11 जनवरी 2022",
			"अंतिम अपडेट: कल 14:05",
		},
		Misses: []string{
			"प्रकाशित किताब को इनाम मिला",
			"अपडेट करने में पूरा दिन लगा",
		},
	},
	{
		ID: "published-bn", Lang: "bn", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"প্রকাশ: ০৩ সেপ্টেম্বর ২০২১, ০৯: ১৫",
			"আপডেট: ০৩ সেপ্টেম্বর ২০২১",
			"শেষ আপডেট: গতকাল",
		},
		Misses: []string{
			"প্রকাশ পেয়েছে তাঁর নতুন বই",
			"আপডেট করতে সারা দিন লাগে",
		},
	},
	{
		ID: "published-ur", Lang: "ur", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"شائع شدہ: 11 جنوری 2022",
			"اپ ڈیٹ: 11 جنوری 2022",
			"آخری اپ ڈیٹ کل 14:05",
		},
		Misses: []string{
			"شائع ہونے والی کتاب پر انعام ملا",
			"تاریخ گواہ ہے کہ پل گرا تھا",
		},
	},
	{
		ID: "published-ta", Lang: "ta", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"வெளியிடப்பட்டது: 11 ஜனவரி 2022",
			"கடைசி புதுப்பிப்பு: 11 ஜனவரி 2022",
			"பதிவு செய்த நாள்: 11 ஜனவரி 2022",
		},
		Misses: []string{
			"வெளியிடப்பட்ட நூலுக்குப் பரிசு கிடைத்தது",
			"புதுப்பிக்க ஒரு நாள் ஆனது",
		},
	},
	{
		ID: "published-te", Lang: "te", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"ప్రచురణ: 11 జనవరి 2022",
			"అప్\u200cడేట్: 11 జనవరి 2022",
			"చివరి అప్\u200cడేట్: నిన్న 14:05",
		},
		Misses: []string{
			"ప్రచురించిన పుస్తకానికి బహుమతి వచ్చింది",
			"అప్\u200cడేట్ చేయడానికి రోజంతా పట్టింది",
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
		ID: "published-ar", Lang: "ar", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"نشر في: 14 أبريل 2021",
			"آخر تحديث: 14 أبريل 2021 - 11:00",
		},
		Misses: []string{
			"نشر في الصحيفة أول قصصه",
			"تاريخ المدينة قديم",
			"حدث في القرية",
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
			"Обновяване на парка",
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
		ID: "published-sq", Lang: "sq", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"Përditësuar: 3 maj 2020",
			"Publikuar më 3 maj 2020",
		},
		Misses: []string{
			"Publikuar së pari në Vjenë, libri humbi",
		},
	},
	{
		ID: "published-ne", Lang: "ne", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"प्रकाशित मिति: २०७७ वैशाख ३",
		},
		Misses: []string{
			"प्रकाशित किताब हराएको छ",
		},
	},
	{
		ID: "published-mr", Lang: "mr", Group: Date, Verdict: doc.Drop, MaxWords: 16, Place: Edge,
		Reason: "when it was published: it belongs to the article's data, not to its text",
		Hits: []string{
			"प्रकाशित: ३ मे २०२०",
		},
		Misses: []string{
			"प्रकाशित पुस्तक हरवले",
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
			"3 min. de lectura",
			"Leia em 2 minutos",
			"Время чтения: 2 мин",
			"预计阅读时间：4 分钟",
			"阅读时间约4分钟",
			"字数 1204",
			"読了時間：約4分",
			"この記事は約4分で読めます",
			"約4分で読めます",
			"4분 분량",
			"약 4분 소요",
			"기사 읽는 시간 약 4분",
			"Læsetid: 4 min",
			"Lesetid: 4 min",
			"Χρόνος ανάγνωσης: 4 λεπτά",
			"Okuma süresi: 4 dakika",
			"Doba čtení: 4 minuty",
			"3 min. čtení",
		},
		Misses: []string{
			"5 minutes later it sank",
			"Lesezeitschriften sind selten",
			"Lesedauern hängen vom Wetter ab",
			"Lesezeit ist für sie die schönste Zeit des Tages",
			"Lesedauer und Preis standen im Brief",
			"Temps de lectures et de veillées",
			"3 minutos de lectura le bastaron",
			"Leia em voz alta, pediu ela",
			"Leestijd is voor haar de mooiste tijd van de dag",
			"3 minuty później zatonął",
			"3 минуты спустя он утонул",
			"预计时间不够，他先走了",
			"字数最多的一封信有四十页",
			"阅读时间最好安排在早上",
			"预计阅读室能坐五十个人",
			"4分後に船は沈んだ",
			"読了したのは真夜中だった",
			"読了時間を競う大会も開かれる",
			"4분 뒤 배가 가라앉았다",
			"읽는 시간이 모자랐다",
			"기사를 읽는 시간은 짧았다",
			"Læsetiden går hurtigt",
			"Lesetiden går fort",
			"Χρόνος δεν του έμενε για ανάγνωση",
			"3 λεπτά αργότερα βυθίστηκε",
			"Okuma sevgisi çocukluktan gelir",
			"3 dakika sonra gemi battı",
			"Dobu čtení strávil v posteli",
			"3 minuty nato se potopil",
		},
	},
	{
		ID: "read-time-vi", Lang: "vi", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"4 phút đọc",
			"Thời gian đọc: 4 phút",
		},
		Misses: []string{
			"4 phút sau tàu chìm",
			"Đọc trong bốn phút, ông hiểu ra",
		},
	},
	{
		ID: "read-time-id", Lang: "id", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Waktu baca: 4 menit",
			"4 menit membaca",
		},
		Misses: []string{
			"4 menit kemudian kapal karam",
			"Waktu baca puisi dibatasi panitia",
		},
	},
	{
		ID: "read-time-ms", Lang: "ms", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Masa membaca: 4 minit",
			"4 minit bacaan",
		},
		Misses: []string{
			"4 minit kemudian kapal karam",
			"Masa membaca sajak dihadkan",
		},
	},
	{
		ID: "read-time-tl", Lang: "tl", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Oras ng pagbabasa: 4 minuto",
			"4 minutong pagbabasa",
		},
		Misses: []string{
			"4 minuto pa, lumubog ang bangka",
			"Oras ng pagkain ang hinintay niya",
		},
	},
	{
		ID: "read-time-sw", Lang: "sw", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"Muda wa kusoma: dakika 4",
			"Dakika 4 za kusoma",
		},
		Misses: []string{
			"Dakika 4 baadaye boti ilizama",
			"Muda wa kusoma haukutosha",
		},
	},
	{
		ID: "read-time-th", Lang: "th", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"ใช้เวลาอ่าน 4 นาที",
			"อ่าน 4 นาที",
			"เวลาอ่าน: 4 นาที",
		},
		Misses: []string{
			"4 นาทีต่อมาเรือจม",
			"อ่านนานจนหลับ",
			"เวลาในการอ่านของเด็กเพิ่มขึ้นทุกปี",
		},
	},
	{
		ID: "read-time-hi", Lang: "hi", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"4 मिनट पढ़ें",
			"पढ़ने का समय: 4 मिनट",
		},
		Misses: []string{
			"4 मिनट बाद नाव डूबी",
			"पढ़ने का समय उसके पास कहाँ था",
		},
	},
	{
		ID: "read-time-bn", Lang: "bn", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"পড়ার সময়: 4 মিনিট",
			"4 মিনিট পড়ুন",
			"পড়তে সময় লাগবে 4 মিনিট",
		},
		Misses: []string{
			"4 মিনিট পর নৌকা ডুবল",
			"পড়ার সময় আলো নিভে যায়",
		},
	},
	{
		ID: "read-time-ur", Lang: "ur", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"مطالعے کا وقت: 4 منٹ",
			"4 منٹ کا مطالعہ",
		},
		Misses: []string{
			"4 منٹ بعد کشتی ڈوب گئی",
			"پڑھنے کا وقت کہاں تھا",
		},
	},
	{
		ID: "read-time-ta", Lang: "ta", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"படிக்கும் நேரம்: 4 நிமிடம்",
			"4 நிமிட வாசிப்பு",
		},
		Misses: []string{
			"4 நிமிடம் கழித்து படகு மூழ்கியது",
			"படிக்க நேரம் இல்லை அவனுக்கு",
		},
	},
	{
		ID: "read-time-te", Lang: "te", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long the page takes to read is about the page",
		Hits: []string{
			"చదవడానికి 4 నిమిషాలు",
			"4 నిమిషాల పఠనం",
		},
		Misses: []string{
			"4 నిమిషాల తర్వాత పడవ మునిగింది",
			"చదవడానికి సమయం లేదు అతనికి",
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
		ID: "read-time-sq", Lang: "sq", Group: ReadTime, Verdict: doc.Drop, MaxWords: 10,
		Reason: "how long it takes to read",
		Hits: []string{
			"3 min lexim",
		},
		Misses: []string{
			"3 minuta larg portit ndodhet ura",
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
			"The post Old quay opens again appeared first on Harbour Post.",
			"Originally posted on Quay Weekly. Written by Ada Quill.",
			"Article source: Quay Weekly",
			"H/T Ada Quill",
			"Staff reports",
			"This piece appeared in print under the headline “Nine minutes.”",
			"Quelle: Hafenpresse",
			"Dieser Artikel erschien zuerst bei Hafenpresse",
			"Cet article est paru initialement dans Le Quai",
			"Este artículo se publicó originalmente en El Muelle",
			"Publicado originalmente em O Cais",
			"Dit artikel verscheen eerder in De Kade",
			"Źródło: Gazeta Portowa",
			"Источник: Портовые вести",
			"Источник: ТАСС",
			"来源：港口日报",
			"来源 新华社",
			"出典：港新聞",
			"ソース：港新聞",
			"引用元：港新聞",
			"출처: 항구일보",
			"출처=항구일보",
			"자료: 통계청",
			"Kilde: Havnen",
			"Kilde: Havnen",
			"Πηγή: ΑΠΕ-ΜΠΕ",
			"Με πληροφορίες από ΑΠΕ-ΜΠΕ",
			"Kaynak: AA",
			"Zdroj: Přístavní noviny",
			"Zdroj: ČTK",
		},
		Misses: []string{
			"Sources close to the owner spoke",
			"With postwar wires cut, the village went dark",
			"The original article of the treaty was lost",
			"Originally posted guards stood at both ends of the quay",
			"Articles from the wreck are on show",
			"The staff reports to the harbour master",
			"This piece appeared in a market stall",
			"Quellen in der Stadt sprudeln",
			"Dieser Artikel des Vertrags erschien den Räten zu lang",
			"Cet article du traité est paru trop long aux élus",
			"Este artículo se discutió ayer",
			"O artigo original do tratado perdeu-se",
			"Dit artikel van het verdrag verdween",
			"Źródło wody wyschło",
			"Źródła w rządzie mówią, że statek się spóźnia",
			"Источник воды высох",
			"Источники в правительстве говорят, что судно опаздывает",
			"По материалам дела, он украл две лодки",
			"来自港口的消息",
			"来源不明的书先放在地下室",
			"資料來源很多，最可靠的是站長的日記",
			"出典不明の話が広まった",
			"提供を受けた船が着いた",
			"引用元を調べるのに三日かかった",
			"情報元は明かせないと館長は言った",
			"자료를 모으는 데 한 달이 걸렸다",
			"출처 모를 책 한 권이 남았다",
			"Kilder i byen siger båden er sen",
			"Kilder i byen sier båten er sen",
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
			"Anna Lind has written about the coast for twelve years.",
			"Her first book, The Long Room, came out in 2021.",
			"Ada Quill is a resident of Leith.",
			"We want to hear from you. Write to desk@quay.example",
			"Lena Moss covers labour and industry for the Quay Letter.",
		},
		Misses: []string{
			"The author of the law resigned",
			"Tell me a tip, he begged",
			"He has written to the mayor twice",
			"The author is unknown, the book is not",
			"The exhibition covers three centuries of rope.",
			"The company is based in Leith.",
			"Nobody lives in the lighthouse now.",
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
			"Wszystkie artykuły autora",
			"Об авторе",
			"Все статьи автора",
			"作者简介：王羽，记者",
			"この著者の記事一覧",
			"著者プロフィール",
			"この記事を書いた人",
			"저자 소개",
			"김항구 기자의 다른 기사 보기",
			"기자 프로필",
			"Om forfatteren",
			"Om forfatteren",
			"Σχετικά με τον συντάκτη",
			"Yazarın tüm yazıları",
			"O autorovi",
			"Všechny články autora",
		},
		Misses: []string{
			"Der Autorin fehlte das Geld",
			"Der Autor starb am Hafen",
			"Ansprechpartner für die Helfer ist der Hausmeister",
			"Rückfragen gab es keine",
			"L'auteur du tableau est mort au port",
			"O autorze nic nie wiedziano",
			"Autor przyjechał pociągiem",
			"О авторитете судьи спорили",
			"Об авторе ничего не знали",
			"Автор приехал поездом",
			"Пресс-служба мэрии сообщила о переезде",
			"著者の父は漁師だった",
			"筆者は船で来た",
			"この著者の本は二冊しか残っていない",
			"저자 소개를 빼먹은 책이었다",
			"기자의 다른 질문에는 답하지 않았다",
			"기사 제보 상자는 없어졌다",
			"Forfatteren kom med båden",
			"For yderligere information om havnen findes et register på rådhuset.",
			"Forfatteren kom med båt",
			"Σχετικά με τον καιρό δεν ειπώθηκε λέξη",
			"Ο συντάκτης έφτασε με τρένο",
			"Yazar hakkında kimse bir şey bilmiyordu o gün",
			"Yazar trenle geldi",
			"O autorovi se nevědělo nic",
			"Autor přijel vlakem",
		},
	},
	{
		ID: "email-phone-mul", Lang: "mul", Group: Bio, Verdict: doc.Neutral, MaxWords: 14, Place: Edge, Shape: &address,
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
		ID: "bio-vi", Lang: "vi", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Về tác giả",
			"Xem các bài viết của tác giả",
			"Mọi thông tin xin liên hệ: toasoan@ghe.example",
		},
		Misses: []string{
			"Về tác giả bức thư, công an chưa rõ",
			"Liên hệ với làng bị cắt",
		},
	},
	{
		ID: "bio-id", Lang: "id", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Tentang penulis",
			"Lihat semua pos oleh Ratna",
			"Lihat artikel lain dari penulis",
		},
		Misses: []string{
			"Tentang penulis surat itu tak ada kabar",
			"Penulis adalah ibu dua anak, begitu ia bercerita kepada muridnya dahulu",
		},
	},
	{
		ID: "bio-ms", Lang: "ms", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Tentang penulis",
			"Lihat semua artikel oleh Siti",
			"Penulis ialah pensyarah universiti",
		},
		Misses: []string{
			"Tentang penulis surat itu tiada khabar",
			"Penulis itu datang dengan kapal",
		},
	},
	{
		ID: "bio-tl", Lang: "tl", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Tungkol sa may-akda",
			"Lahat ng artikulo ni Juan",
			"Tungkol sa awtor",
		},
		Misses: []string{
			"Tungkol sa may-akda ng liham ay walang alam ang pulis",
			"Makipag-ugnayan sana ang saksi",
		},
	},
	{
		ID: "bio-sw", Lang: "sw", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"Kuhusu mwandishi",
			"Makala zote za Juma",
			"Mwandishi anapatikana kwa simu 0700",
		},
		Misses: []string{
			"Kuhusu mwandishi wa barua hakuna aliyejua",
			"Mwandishi alifika kwa boti",
		},
	},
	{
		ID: "bio-th", Lang: "th", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"เกี่ยวกับผู้เขียน",
			"ดูบทความทั้งหมดของ มานี",
			"ประวัติผู้เขียน",
		},
		Misses: []string{
			"เกี่ยวกับผู้เขียนจดหมายนั้นไม่มีใครรู้",
			"ผู้เขียนมาทางเรือเมื่อวาน",
		},
	},
	{
		ID: "bio-hi", Lang: "hi", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"लेखक के बारे में",
			"मीना राठौर के सभी लेख देखें",
			"लेखक परिचय",
		},
		Misses: []string{
			"लेखक के बारे में कम लोग जानते थे",
			"संपर्क टूटने से गाँव अकेला पड़ा",
		},
	},
	{
		ID: "bio-bn", Lang: "bn", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"লেখক পরিচিতি",
			"লেখকের আরও লেখা",
			"লেখক: শিক্ষক, চরকুসুমপুর",
		},
		Misses: []string{
			"লেখক পরিচিত মুখ ছিলেন গ্রামে",
			"লেখকের আরও একটি ইচ্ছা ছিল",
		},
	},
	{
		ID: "bio-ur", Lang: "ur", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"مصنف کے بارے میں",
			"مصنف کی دیگر تحریریں",
			"لکھاری سے رابطہ",
		},
		Misses: []string{
			"مصنف کے بارے میں کم لوگ جانتے تھے",
			"رابطہ ٹوٹنے سے گاؤں اکیلا پڑ گیا",
		},
	},
	{
		ID: "bio-ta", Lang: "ta", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"கட்டுரையாளர் பற்றி",
			"ஆசிரியர் பற்றி",
			"தொடர்புக்கு: karai@example.com",
		},
		Misses: []string{
			"கட்டுரையாளர் படகில் வந்தார்",
			"தொடர்பு துண்டிக்கப்பட்டது",
		},
	},
	{
		ID: "bio-te", Lang: "te", Group: Bio, Verdict: doc.Drop, MaxWords: 60, Place: Tail,
		Reason: "who the writer is, and how to reach the desk",
		Hits: []string{
			"రచయిత గురించి",
			"రచయిత పరిచయం",
			"ఈమెయిల్: tiram@example.com",
		},
		Misses: []string{
			"రచయిత గురించి ఎవరికీ తెలియదు",
			"సంప్రదింపులు విఫలమయ్యాయి",
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
		ID: "url-mul", Lang: "mul", Group: Source, Verdict: doc.Neutral, MaxWords: 12, Shape: &bareURL,
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
		ID: "feed-footer-en", Lang: "en", Group: Source, Verdict: doc.Drop, MaxWords: 60, Shape: &feedFooter,
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
		ID: "feed-footer-it", Lang: "it", Group: Source, Verdict: doc.Drop, MaxWords: 60, Shape: &feedFootIT,
		Reason: "where a feed's text was published first, as systems add it under every article",
		Hits: []string{
			"L'articolo Dieci navi da vedere proviene da Il Molo.",
		},
		Misses: []string{
			"Il legno del ponte proviene da boschi svedesi.",
			"L'articolo proviene da un vecchio registro.",
		},
	},
	{
		ID: "source-vi", Lang: "vi", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Nguồn: Báo Đồng Bằng",
			"Nguồn tin: Báo Đồng Bằng",
			"Theo TTXVN",
			"Theo VnExpress",
		},
		Misses: []string{
			"Nguồn nước ngầm cạn dần",
			"Theo ông, hàng thủ đã đá tốt",
			"Theo dõi tin bão suốt đêm",
		},
	},
	{
		ID: "source-paper-vi", Lang: "vi", Group: Source, Verdict: doc.Drop, MaxWords: 6, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Theo Báo Đồng Bằng",
			"Theo tạp chí Ghe",
		},
		Misses: []string{
			"Theo báo cáo của tỉnh, sông đã cạn hơn năm ngoái",
			"Theo dõi đàn cá",
		},
	},
	{
		ID: "source-id", Lang: "id", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Sumber: Warta Pesisir",
			"Sumber: Antara",
			"Sumber berita: Antara",
		},
		Misses: []string{
			"Sumber air itu mengering",
			"Sumber di kepolisian membenarkan",
		},
	},
	{
		ID: "source-ms", Lang: "ms", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Sumber: Berita Pantai",
			"Sumber: Bernama",
			"Sumber asal: Bernama",
		},
		Misses: []string{
			"Sumber air itu kering",
			"Sumber polis mengesahkannya",
		},
	},
	{
		ID: "source-tl", Lang: "tl", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Pinagmulan: Balita ng Baybayin",
			"Mula sa: Balita ng Baybayin",
			"Sanggunian: Balita",
		},
		Misses: []string{
			"Pinagmulan ng ilog ay nasa bundok",
			"Mula sa bundok bumaba ang tubig",
		},
	},
	{
		ID: "source-sw", Lang: "sw", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"Chanzo: Habari za Pwani",
			"Chanzo: BBC",
			"Vyanzo: Reuters",
		},
		Misses: []string{
			"Chanzo cha mto kiko mlimani",
			"Vyanzo vya polisi vilithibitisha",
		},
	},
	{
		ID: "source-th", Lang: "th", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"ที่มา: ท่าเรือนิวส์",
			"แหล่งที่มา: ท่าเรือ",
			"ขอบคุณที่มา ท่าเรือ",
			"กลุ่มประชาสัมพันธ์และเผยแพร่ สำนักท่าเรือ",
		},
		Misses: []string{
			"ที่มาของแม่น้ำอยู่บนเขาสูง",
			"แหล่งข่าวยืนยันว่าเรือช้า",
			"กลุ่มประชาสัมพันธ์แจกใบปลิวให้ชาวบ้านที่ท่าเรือ",
			"กองประชาสัมพันธ์ของเมืองแจกแผ่นพับสองพันใบ",
			"ต้นฉบับจากปี 2474 ยังอ่านได้ชัดเจน",
		},
	},
	{
		ID: "source-hi", Lang: "hi", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"स्रोत: तट समाचार",
			"सोर्स: पीटीआई",
			"एजेंसी",
		},
		Misses: []string{
			"स्रोत सूख गया, नदी भी",
			"सूत्रों ने बताया नाव धीमी है",
		},
	},
	{
		ID: "source-bn", Lang: "bn", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"সূত্র: তট সংবাদ",
			"সূত্র: বাসস",
			"তথ্যসূত্র: বিবিসি",
		},
		Misses: []string{
			"সূত্র বলছে নৌকা ধীরে চলছে",
			"উৎস শুকিয়ে গেছে নদীর",
		},
	},
	{
		ID: "source-ur", Lang: "ur", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"ذریعہ: ساحل نیوز",
			"ماخذ: ساحل نیوز",
			"بشکریہ ساحل نیوز",
		},
		Misses: []string{
			"ذرائع نے بتایا کشتی سست ہے",
			"ماخذ خشک ہو گیا، دریا بھی",
		},
	},
	{
		ID: "source-ta", Lang: "ta", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"மூலம்: கரை செய்திகள்",
			"ஆதாரம்: கரை செய்திகள்",
			"நன்றி: கரை செய்திகள்",
		},
		Misses: []string{
			"மூலம் தெரியாத நோய் பரவியது",
			"ஆதாரம் இல்லாமல் பேசாதே என்றார்",
		},
	},
	{
		ID: "source-te", Lang: "te", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the piece was published first, or who edited it",
		Hits: []string{
			"మూలం: తీర వార్తలు",
			"సోర్స్: పీటీఐ",
			"ఆధారం: తీర వార్తలు",
		},
		Misses: []string{
			"మూలం తెలియని జబ్బు వ్యాపించింది",
			"ఆధారం లేకుండా మాట్లాడొద్దన్నాడు",
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
			"За матеріалами справи, він украв два човни",
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
		ID: "source-sq", Lang: "sq", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the text or its facts came from",
		Hits: []string{
			"Burimi: ATSH",
		},
		Misses: []string{
			"Burimi i lumit është në mal",
		},
	},
	{
		ID: "source-ne", Lang: "ne", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the text or its facts came from",
		Hits: []string{
			"स्रोत: रासस",
		},
		Misses: []string{
			"स्रोत सुकेको छ",
		},
	},
	{
		ID: "source-mr", Lang: "mr", Group: Source, Verdict: doc.Drop, MaxWords: 24, Place: Edge,
		Reason: "where the text or its facts came from",
		Hits: []string{
			"स्रोत: पीटीआय",
		},
		Misses: []string{
			"स्रोत आटला आहे",
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
			"Archivado en: Hostelería, Ruido",
			"Tagi: port, morze",
			"Теги: порт, море",
			"标签：港口",
			"タグ：港",
			"カテゴリ：ニュース",
			"キーワード：港",
			"태그: 항구",
			"키워드: 항구",
			"해시태그: #항구",
			"Emner: havn, hav",
			"Stikkord: havn, sjø",
			"Ετικέτες: λιμάνι, θάλασσα",
			"Štítky: přístav, moře",
			"Klíčová slova: most, řeka",
		},
		Misses: []string{
			"Topic of the day was the weather",
			"Tagsüber blieb es still",
			"Catégories et rayons ont été revus",
			"Étiqueté trop tôt, le livre est resté en réserve",
			"Archivado estaba el caso desde mayo",
			"Etiquetado y ordenado, el libro volvió al estante",
			"Tagi na ścianie zamalowano",
			"Temat rozmowy był morski",
			"Темы для разговора нашлись",
			"Тема разговора была морская",
			"Теги на стене закрасили",
			"Упомянутые документы утеряны",
			"相关标签贴在书脊上，颜色各不相同",
			"タグを付けた鳥が放された",
			"ジャンルを問わず本を読む",
			"태그를 단 새가 날아갔다",
			"분류 작업이 끝났다",
			"Emnet var pinligt",
			"Emner i boken er mange",
			"Ετικέτες κόλλησαν στα κιβώτια",
			"Θέμα της συζήτησης ήταν η θάλασσα",
			"Etiketler kutulara yapıştırıldı",
			"Konu denizdi o akşam",
			"Štítky s cenou lepili na bedny",
			"Tématem rozhovoru bylo moře",
		},
	},
	{
		ID: "hashtags-mul", Lang: "mul", Group: Tags, Verdict: doc.Drop, MaxWords: 20, Place: Edge, Shape: &hashtags,
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
		ID: "tags-glued-mul", Lang: "mul", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge, Shape: &gluedTags,
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
		ID: "tags-vi", Lang: "vi", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Từ khóa: đóng ghe, miền Tây",
			"Thẻ: bão, lũ",
		},
		Misses: []string{
			"Từ khóa của năm là tiết kiệm",
			"Chủ đề của buổi họp là nước",
		},
	},
	{
		ID: "tags-id", Lang: "id", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Tagar: guru, radio",
			"Topik: Pendidikan",
			"Topik: Berita",
		},
		Misses: []string{
			"Topik rapat itu air bersih",
			"Label ditempel di setiap peti",
		},
	},
	{
		ID: "tags-ms", Lang: "ms", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Topik: guru, radio",
			"Kata kunci: Berita",
		},
		Misses: []string{
			"Topik mesyuarat itu air bersih",
			"Label ditampal pada setiap peti",
		},
	},
	{
		ID: "tags-tl", Lang: "tl", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Mga tag: bangka, paaralan",
			"Kategorya: Balita",
		},
		Misses: []string{
			"Paksa ng pulong ay malinis na tubig",
			"Kategorya ng bagyo ay umakyat",
		},
	},
	{
		ID: "tags-sw", Lang: "sw", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Lebo: boti, shule",
			"Mada: Elimu",
		},
		Misses: []string{
			"Lebo zilibandikwa kwenye masanduku",
			"Mada ya mkutano ilikuwa maji",
		},
	},
	{
		ID: "tags-th", Lang: "th", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"แท็ก: วิทยุ, ตลาด",
			"แท็ก",
			"หมวดหมู่: ข่าว",
		},
		Misses: []string{
			"แท็กซี่คันเก่าจอดหน้าบ้าน",
			"ป้ายชื่อติดบนหีบทุกใบ",
		},
	},
	{
		ID: "tags-hi", Lang: "hi", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"टैग: कुआँ, गाँव",
			"टैग्स: कुआँ",
			"श्रेणी: समाचार",
		},
		Misses: []string{
			"टैग लगाकर पक्षी उड़ाए गए",
			"विषय नया नहीं था",
		},
	},
	{
		ID: "tags-bn", Lang: "bn", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"ট্যাগ: নৌকা, স্কুল",
			"বিষয়: শিক্ষা",
			"ট্যাগস",
		},
		Misses: []string{
			"ট্যাগ লাগিয়ে পাখি ছাড়া হয়",
			"বিষয়টি নিয়ে কেউ কথা বলেনি",
		},
	},
	{
		ID: "tags-ur", Lang: "ur", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"ٹیگز: کنواں، گاؤں",
			"موضوع: تعلیم",
		},
		Misses: []string{
			"ٹیگ لگا کر پرندے چھوڑے گئے",
			"موضوع نیا نہیں تھا",
		},
	},
	{
		ID: "tags-ta", Lang: "ta", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"குறிச்சொற்கள்: படகு, பள்ளி",
			"பிரிவுகள்: செய்திகள்",
		},
		Misses: []string{
			"குறிச்சொல் எதுவும் சொல்லாமல் போனார்",
			"தலைப்பு என்ன என்று யாருக்கும் தெரியாது",
		},
	},
	{
		ID: "tags-te", Lang: "te", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"ట్యాగ్\u200cలు: పడవ, బడి",
			"వర్గాలు: వార్తలు",
		},
		Misses: []string{
			"ట్యాగ్ కట్టి పక్షులను వదిలారు",
			"విషయం ఎవరికీ తెలియదు",
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
		ID: "tags-sq", Lang: "sq", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"Etiketa: ura, qyteti",
		},
		Misses: []string{
			"Etiketa e shishes ishte grisur",
		},
	},
	{
		ID: "tags-ne", Lang: "ne", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"ट्याग: पुल",
		},
		Misses: []string{
			"ट्याग च्यातिएको थियो",
		},
	},
	{
		ID: "tags-mr", Lang: "mr", Group: Tags, Verdict: doc.Drop, MaxWords: 60, Place: Edge,
		Reason: "what the piece is filed under",
		Hits: []string{
			"टॅग: पूल",
		},
		Misses: []string{
			"टॅग फाटला होता",
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
			"摄影 王梅",
			"写真：港新聞",
			"画像：PIXTA",
			"撮影：港ゆき",
			"写真 山本花子",
			"사진=항구일보",
			"사진 제공=항구시",
			"Foto: Ada Fjer/Ritzau Scanpix",
			"Foto: Ada Fjær / NTB",
			"(Foto: Ada Fjær)",
			"Φωτογραφία: Άντα Πένα",
			"Φωτογραφία αρχείου",
			"Fotoğraf: Ada Kalem",
			"Foto: AA",
			"Foto: Ada Perová",
			"Ilustrační foto",
		},
		Misses: []string{
			"Fotografen kamen in Scharen",
			"Bildunterschrift und Bild passten nicht zusammen",
			"Infographie et photos décorent le hall",
			"Beeld en geluid vallen samen",
			"Beeld van een stad in verval",
			"Archieffoto's en brieven liggen in de kelder",
			"Zdjęcia wisiały na ścianie",
			"Obraz ojca został na ścianie",
			"Бильд снова вышел в срок",
			"Фото из детства у него не осталось совсем",
			"Снимок упал со стены",
			"摄影爱好者在大厅里拍了一整天",
			"资料图片里的车站比现在小得多",
			"这部影片在港口拍摄",
			"这张照片是他在桥上拍摄。",
			"写真家が亡くなった",
			"撮影は深夜まで続いた",
			"写真は一枚三百円だった",
			"写真提供に応じたのは元駅長だった",
			"画像提供を断った家もある",
			"사진 찍는 법을 배웠다",
			"그림 그리는 아이들이 모였다",
			"사진 제공 요청은 거절했다",
			"사진출처 표시가 없는 그림이 많았다",
			"Pressfoto och brev ligger i källaren",
			"Fotografen kom med båden",
			"Arkivfoto og breve ligger i kælderen",
			"Fotografen kom med båt",
			"Skjermbilde etter skjermbilde viste det samme",
			"Kuvakaappaus ei todista mitään, sanoi johtaja",
			"Φωτογραφίες κρέμονταν στον τοίχο",
			"Εικόνα του πατέρα έμεινε στον τοίχο",
			"Fotoğraflar duvarda asılıydı",
			"Resim babasından kaldı ona",
			"Fotografie visely na stěně",
			"Obraz otce zůstal na stěně",
		},
	},
	{
		ID: "credit-tail-mul", Lang: "mul", Group: Credit, Verdict: doc.Drop, MaxWords: 60, Shape: &creditTail,
		Reason: "a sentence that ends in who took the picture is its caption; the picture is not in the text",
		Hits: []string{
			"A gull stands on the quay while the ships leave, one after the other, for the north. (Photo by Ada Quill/Getty Images)",
			"Der Hafen bei Nacht (Foto: dpa)",
			"Die Schalterhalle im Juni. © Petra Maurer",
			"六月的售票大厅。王梅 摄",
			"六月の切符売り場＝山本花子撮影",
			"유월의 매표소 홀. 사진=박미나 기자",
		},
		Misses: []string{
			"The quay was closed on Monday, said the port. (Reuters)",
			"Meet the vendors (venue, photographer, florist)",
			"这部影片在港口拍摄",
			"町のホールで映画を撮影",
		},
	},
	{
		ID: "file-photo-en", Lang: "en", Group: Credit, Verdict: doc.Drop, MaxWords: 60, Shape: &filePhoto,
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
		ID: "credit-vi", Lang: "vi", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Ảnh: Lê Mận",
			"Ảnh minh họa",
			"(Ảnh: TTXVN)",
		},
		Misses: []string{
			"Ảnh hưởng của bão kéo dài",
			"Ảnh treo kín bức tường",
		},
	},
	{
		ID: "credit-id", Lang: "id", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Foto oleh Ratna Dewi",
			"Ilustrasi: Antara",
			"Sumber foto: Ratna Dewi",
		},
		Misses: []string{
			"Foto keluarga tergantung di dinding",
			"Ilustrasi buku itu dikerjakan dua tahun",
		},
	},
	{
		ID: "credit-ms", Lang: "ms", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Foto oleh Siti Aminah",
			"Gambar hiasan",
			"Gambar fail",
			"Foto Bernama",
		},
		Misses: []string{
			"Foto keluarga tergantung di dinding",
			"Gambar itu dilukis pada waktu malam",
		},
	},
	{
		ID: "credit-tl", Lang: "tl", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Larawan: Juan Dela Cruz",
			"Larawan mula sa Facebook",
			"Kuha ni Juan Dela Cruz",
		},
		Misses: []string{
			"Larawan ng pamilya ang nakasabit sa dingding",
			"Kuha nila ang boto ng bayan",
		},
	},
	{
		ID: "credit-sw", Lang: "sw", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Picha: Juma Hamisi",
			"Picha kwa hisani ya Juma",
			"Chanzo cha picha, Getty Images",
			"Picha ya maktaba",
		},
		Misses: []string{
			"Picha ya familia ilining'inia ukutani",
			"Picha hizo zilichorwa usiku",
		},
	},
	{
		ID: "credit-th", Lang: "th", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"ภาพ: มานี มีนา",
			"ขอบคุณภาพจาก ท่าเรือ",
			"แฟ้มภาพ",
			"ภาพโดย มานี มีนา",
			"ภาพจาก เทศบาล",
		},
		Misses: []string{
			"ภาพวาดแขวนเต็มผนัง",
			"ขอบคุณเพื่อนบ้านที่มาช่วย",
			"ภาพโดยรวมของห้องสมุดดูสว่างขึ้นมาก",
			"ภาพจากกล้องแสดงให้เห็นคนสามคน",
			"แฟ้มภาพเก่าของสถานีถูกพบใต้บันได",
		},
	},
	{
		ID: "credit-hi", Lang: "hi", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"फोटो: मीना राठौर",
			"सांकेतिक तस्वीर",
			"फाइल फोटो",
			"इमेज स्रोत, Getty Images",
		},
		Misses: []string{
			"फोटो खिंचवाने भीड़ जुटी",
			"तस्वीर अब बदल गई है",
		},
	},
	{
		ID: "credit-bn", Lang: "bn", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"ছবি: করিম হোসেন",
			"ফাইল ছবি",
			"ছবি সংগৃহীত",
			"ছবির উৎস, Getty Images",
		},
		Misses: []string{
			"ছবি আঁকতে ভালোবাসে সে",
			"ছবির দাম উঠেছে লাখ টাকা",
		},
	},
	{
		ID: "credit-ur", Lang: "ur", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"تصویر: مینا راٹھور",
			"فائل فوٹو",
			"تصویر کا ذریعہ Getty Images",
			"فوٹو: اے ایف پی",
		},
		Misses: []string{
			"تصویر بنانے میں دو دن لگے",
			"فوٹو کھنچوانے بھیڑ جمع ہوئی",
		},
	},
	{
		ID: "credit-ta", Lang: "ta", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"படம்: மீனா",
			"கோப்புப் படம்",
			"பட மூலாதாரம், Getty Images",
			"புகைப்படம்: மீனா",
		},
		Misses: []string{
			"படம் வரைய இரண்டு நாள் ஆனது",
			"புகைப்படம் எடுக்கக் கூட்டம் கூடியது",
		},
	},
	{
		ID: "credit-te", Lang: "te", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"ఫొటో: మీనా",
			"ప్రతీకాత్మక చిత్రం",
			"ఫైల్ ఫోటో",
			"ఫొటో సోర్స్, Getty Images",
		},
		Misses: []string{
			"ఫొటో దిగడానికి జనం గుమిగూడారు",
			"చిత్రం గీయడానికి రెండు రోజులు పట్టింది",
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
			"Kuvatõmmis ei tõesta midagi, ütles juhataja",
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
		ID: "credit-sq", Lang: "sq", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"Foto: Arben Hoxha",
			"Foto ilustruese",
		},
		Misses: []string{
			"Foto e vjetër e familjes",
		},
	},
	{
		ID: "credit-ne", Lang: "ne", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"तस्बिर: सीता राई",
		},
		Misses: []string{
			"तस्बिर पुरानो थियो",
		},
	},
	{
		ID: "credit-mr", Lang: "mr", Group: Credit, Verdict: doc.Drop, MaxWords: 24,
		Reason: "who took the picture; the picture is not in the text",
		Hits: []string{
			"फोटो: सीता पाटील",
		},
		Misses: []string{
			"फोटो जुना होता",
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
			"出典: フリー百科事典『ウィキペディア（Wikipedia）』",
			"最終更新 2020年5月3日 (日) 14:05",
			"위키백과, 우리 모두의 백과사전.",
			"여기를 가리키는 문서",
			"Utskriftsvänlig version",
			"Z Wikipedie, otevřené encyklopedie",
		},
		Misses: []string{
			"Printable versions of the map cost more",
			"Permanent links between the towns",
			"Diese Seite der Stadt kennt kaum jemand",
			"Последнее изменение закона вступило в силу",
			"Случайная статья в газете всё изменила",
			"百科事典を書くのが夢だった",
			"編集に二か月かかった",
			"우리 모두의 백과사전을 쓰는 것이 꿈이었다",
			"편집에 두 달이 걸렸다",
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
			"詳細プロフィールを表示",
			"次の投稿",
			"前の投稿 ホーム",
			"이전 게시물 홈",
			"내 전체 프로필 보기",
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
			"前の投稿者は名乗らなかった",
			"人気の投稿が消えた",
			"이전 게시물이 지워졌다고 한다",
			"새 게시판이 열렸다",
			"Näste man",
			"Daha yeni kayıtlar bulundu arşivde, dedi",
			"Bloğu kitap oldu",
			"Gönderen kişinin adı bilinmiyor",
			"Starší příspěvky do sbírky se ztratily",
			"Jeho blog se stal knihou",
			"Vystavil své obrazy",
		},
	},
	{
		ID: "nav-vi", Lang: "vi", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Trang chủ",
			"Về đầu trang",
			"Liên hệ",
			"Trang 2",
			"Ứng tuyển ngay",
		},
		Misses: []string{
			"Trang chủ của tờ báo bị tin tặc đổi",
			"Thời sự nóng nhất hôm nay là cơn bão",
			"Liên hệ giữa hai làng đã đứt",
			"Ứng tuyển ngay sau khi ra trường, anh kể",
		},
	},
	{
		ID: "wiki-vi", Lang: "vi", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Bách khoa toàn thư mở Wikipedia",
			"Các liên kết đến đây",
			"Trang này được sửa đổi lần cuối vào ngày 3 tháng 5 năm 2020, 14:05.",
		},
		Misses: []string{
			"Bách khoa toàn thư mở ra cho ông một thế giới",
			"Sửa đổi hiến pháp mất hai năm",
		},
	},
	{
		ID: "blog-vi", Lang: "vi", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Bài đăng Mới hơn",
			"Bài đăng cũ hơn Trang chủ",
			"Xem hồ sơ hoàn chỉnh của tôi",
			"Được tạo bởi Blogger",
		},
		Misses: []string{
			"Bài đăng cũ của anh được dựng thành phim",
			"Lưu trữ blog là việc ông làm mỗi đêm",
		},
	},
	{
		ID: "nav-id", Lang: "id", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Beranda",
			"Kembali ke atas",
			"Langsung ke konten",
			"Halaman 2",
			"Halaman: 1 2 Selanjutnya",
			"Lamar sekarang",
		},
		Misses: []string{
			"Beranda rumah itu penuh cucian",
			"Halaman 2 koran itu robek sejak pagi",
			"Cari kerja di kota sulit",
			"Halaman depan: 1 foto",
			"Lamar sekarang anak Pak Lurah, kata ibunya",
		},
	},
	{
		ID: "wiki-id", Lang: "id", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Dari Wikipedia bahasa Indonesia, ensiklopedia bebas",
			"Pranala balik",
			"Halaman ini terakhir diubah pada 3 Mei 2020, pukul 14.05.",
		},
		Misses: []string{
			"Pranala antara kedua kota itu putus",
			"Sunting naskah memakan waktu dua bulan",
		},
	},
	{
		ID: "blog-id", Lang: "id", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Posting Lebih Baru",
			"Posting Lama Beranda",
			"Lihat profil lengkapku",
			"Diberdayakan oleh Blogger",
		},
		Misses: []string{
			"Posting lama itu muncul lagi di pengadilan",
			"Arsip blog itu hilang ketika server rusak",
		},
	},
	{
		ID: "nav-ms", Lang: "ms", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Laman Utama",
			"Kembali ke atas",
			"Langkau ke kandungan",
			"Halaman 2",
			"Mohon sekarang",
		},
		Misses: []string{
			"Laman utama akhbar itu digodam",
			"Cari kerja di bandar memang sukar",
			"Mohon sekarang juga maaf daripada ibu",
		},
	},
	{
		ID: "wiki-ms", Lang: "ms", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Daripada Wikipedia, ensiklopedia bebas",
			"Pautan ke laman ini",
			"Laman ini kali terakhir disunting pada 14:05, 3 Mei 2020.",
		},
		Misses: []string{
			"Ensiklopedia bebas itu impiannya",
			"Sunting naskhah mengambil masa dua bulan",
		},
	},
	{
		ID: "blog-ms", Lang: "ms", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Catatan Terbaru",
			"Catatan Lama Laman utama",
			"Lihat profil lengkap saya",
			"Dikuasakan oleh Blogger",
		},
		Misses: []string{
			"Catatan lama itu muncul semula di mahkamah",
			"Arkib blog itu hilang bersama pelayannya",
		},
	},
	{
		ID: "nav-tl", Lang: "tl", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Pahina 2",
			"Bumalik sa itaas",
			"Lumaktaw sa nilalaman",
			"Tungkol sa amin",
			"Mag-apply ngayon",
		},
		Misses: []string{
			"Pahina 2 ng dyaryo ang napunit kagabi",
			"Balita ang hinihintay ng buong nayon",
			"Mag-apply ngayon sa munisipyo ang sabi niya",
		},
	},
	{
		ID: "wiki-tl", Lang: "tl", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Mula sa Wikipedia, ang malayang ensiklopedya",
			"Mga nakaturo dito",
			"Huling binago ang pahinang ito noong 14:05, 3 Mayo 2020.",
		},
		Misses: []string{
			"Malayang ensiklopedya ang pangarap niya",
			"Huling binago ang plano noong Martes, bago ang pulong",
		},
	},
	{
		ID: "blog-tl", Lang: "tl", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Mas Bagong Post",
			"Mas lumang Post Home",
			"Tingnan ang aking kumpletong profile",
		},
		Misses: []string{
			"Mas lumang post ng bakod ang nabulok na",
			"Bagong post niya ay sa Cebu",
		},
	},
	{
		ID: "nav-sw", Lang: "sw", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Mwanzo",
			"Rudi juu",
			"Ruka hadi maudhui",
			"Ukurasa 2",
			"Omba kazi hii",
		},
		Misses: []string{
			"Mwanzo wa safari ulikuwa mgumu",
			"Ukurasa 2 wa gazeti ulichanika jana usiku",
			"Omba kazi bandarini, alisema baba",
		},
	},
	{
		ID: "wiki-sw", Lang: "sw", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"Kutoka Wikipedia, kamusi elezo huru",
			"Viungo viungavyo ukurasa huu",
			"Ukurasa huu ulihaririwa mwisho tarehe 3 Mei 2020, saa 14:05.",
		},
		Misses: []string{
			"Kamusi elezo huru ilikuwa ndoto yake",
			"Kuhariri kitabu kulichukua miezi miwili",
		},
	},
	{
		ID: "blog-sw", Lang: "sw", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"Chapisho Jipya Zaidi",
			"Chapisho la Zamani Mwanzo",
			"Tazama wasifu wangu kamili",
		},
		Misses: []string{
			"Chapisho jipya lilizua mjadala mkubwa bungeni",
			"Machapisho ya zamani yaliteketea",
		},
	},
	{
		ID: "nav-th", Lang: "th", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"หน้าแรก",
			"ข้ามไปยังเนื้อหา",
			"กลับขึ้นด้านบน",
			"หน้า 2",
			"สมัครงานนี้",
		},
		Misses: []string{
			"หน้าแรกของหนังสือพิมพ์มีรูปเรือ",
			"ค้นหาคนหายสามวัน",
			"สมัครงานนี้ไว้เมื่อสิบปีก่อน เขาเล่า",
		},
	},
	{
		ID: "wiki-th", Lang: "th", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"จากวิกิพีเดีย สารานุกรมเสรี",
			"หน้าที่ลิงก์มา",
			"หน้านี้แก้ไขล่าสุดเมื่อวันที่ 3 พฤษภาคม 2563",
		},
		Misses: []string{
			"สารานุกรมเสรีเป็นของขวัญจากพ่อ",
			"แก้ไขล่าสุดแล้วก็ยังผิดอยู่ดี",
		},
	},
	{
		ID: "blog-th", Lang: "th", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"บทความใหม่กว่า",
			"บทความที่เก่ากว่า หน้าแรก",
			"ดูโปรไฟล์ทั้งหมดของฉัน",
			"ขับเคลื่อนโดย Blogger",
		},
		Misses: []string{
			"บทความที่เก่ากว่าร้อยปีเก็บในหีบ",
			"บล็อกของเขาปิดตัวลงเงียบ ๆ",
		},
	},
	{
		ID: "nav-hi", Lang: "hi", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"होम",
			"मुख्य सामग्री पर जाएं",
			"ऊपर जाएं",
			"पृष्ठ 2",
			"अभी आवेदन करें",
		},
		Misses: []string{
			"होम डिलीवरी का धंधा चल पड़ा",
			"देश की राजधानी में बारिश हुई",
			"खोज तीन दिन चली",
			"अभी आवेदन करें तो जवाब जून में आएगा",
		},
	},
	{
		ID: "wiki-hi", Lang: "hi", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"मुक्त ज्ञानकोश विकिपीडिया से",
			"यहाँ क्या जुड़ता है",
			"इस पृष्ठ का पिछला बदलाव 3 मई 2020 को 14:05 बजे हुआ था।",
		},
		Misses: []string{
			"यहाँ क्या जुड़ता है, यह देखने वह पुल पर गया",
			"सम्पादन में दो महीने लगे",
		},
	},
	{
		ID: "blog-hi", Lang: "hi", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"नई पोस्ट",
			"पुरानी पोस्ट मुख्यपृष्ठ",
			"मेरा पूरा प्रोफ़ाइल देखें",
			"Blogger द्वारा संचालित",
		},
		Misses: []string{
			"नई पोस्ट पर तैनाती के बाद वह चुप रहा",
			"पुराने संदेश दीवार पर लिखे थे",
		},
	},
	{
		ID: "nav-bn", Lang: "bn", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"প্রচ্ছদ",
			"মূল বিষয়বস্তুতে যান",
			"উপরে যান",
			"পাতা 2",
			"এখনই আবেদন করুন",
		},
		Misses: []string{
			"প্রচ্ছদ এঁকেছেন গ্রামের এক শিল্পী",
			"খেলা শেষে মাঠ ফাঁকা হয়ে যায়",
			"এখনই আবেদন করুন বলে তিনি উঠে গেলেন",
		},
	},
	{
		ID: "wiki-bn", Lang: "bn", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"উইকিপিডিয়া, মুক্ত বিশ্বকোষ থেকে",
			"সংযোগকারী পৃষ্ঠাসমূহ",
			"এ পৃষ্ঠায় শেষ পরিবর্তন হয়েছিল ১৪:০৫টার সময়",
		},
		Misses: []string{
			"মুক্ত বিশ্বকোষ লেখা তাঁর স্বপ্ন ছিল",
			"সম্পাদনায় দুই মাস লেগেছে",
		},
	},
	{
		ID: "blog-bn", Lang: "bn", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"নবীনতর পোস্টসমূহ",
			"পুরাতন পোস্টসমূহ হোম",
			"আমার সম্পূর্ণ প্রোফাইল দেখুন",
		},
		Misses: []string{
			"পুরাতন পোস্ট অফিস ভেঙে ফেলা হয়েছে",
			"নতুন পোস্টে তিনি যোগ দেননি",
		},
	},
	{
		ID: "nav-ur", Lang: "ur", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"صفحہ اول",
			"مواد پر جائیں",
			"اوپر جائیں",
			"صفحہ 2",
			"ابھی درخواست دیں",
		},
		Misses: []string{
			"صفحہ اول پر کشتی کی تصویر تھی",
			"پاکستان میں بارش ہوئی",
			"تلاش تین دن چلی",
			"ابھی درخواست دیں تو جواب جون میں آئے گا",
		},
	},
	{
		ID: "wiki-ur", Lang: "ur", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"آزاد دائرۃ المعارف، ویکیپیڈیا سے",
			"مربوط صفحات",
			"اس صفحہ میں آخری بار مورخہ 3 مئی 2020ء کو 14:05 بجے ترمیم کی گئی۔",
		},
		Misses: []string{
			"دائرۃ المعارف لکھنا اس کا خواب تھا",
			"ترمیم میں دو مہینے لگے",
		},
	},
	{
		ID: "blog-ur", Lang: "ur", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"جدید تر اشاعت",
			"پرانی تحریر ہوم",
			"میرا مکمل پروفائل دیکھیں",
		},
		Misses: []string{
			"پرانی تحریر دیوار سے مٹ گئی تھی",
			"نئی تحریر پر سب خاموش رہے",
		},
	},
	{
		ID: "nav-ta", Lang: "ta", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"முகப்பு",
			"உள்ளடக்கத்திற்குச் செல்க",
			"மேலே செல்க",
			"பக்கம் 2",
			"இப்போது விண்ணப்பிக்கவும்",
		},
		Misses: []string{
			"முகப்பு விளக்கை உடைத்தார்கள்",
			"விளையாட்டு முடிந்ததும் மைதானம் வெறிச்சோடியது",
			"இப்போது விண்ணப்பித்தால் ஜூனில் பதில் வரும்",
		},
	},
	{
		ID: "wiki-ta", Lang: "ta", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"கட்டற்ற கலைக்களஞ்சியமான விக்கிப்பீடியாவில் இருந்து.",
			"இப்பக்கத்தை இணைத்தவை",
			"இப்பக்கத்தைக் கடைசியாக 3 மே 2020, 14:05 மணிக்குத் திருத்தினோம்.",
		},
		Misses: []string{
			"கலைக்களஞ்சியம் எழுதுவது அவர் கனவு",
			"தொகுப்பதற்கு இரண்டு மாதம் ஆனது",
		},
	},
	{
		ID: "blog-ta", Lang: "ta", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"புதிய இடுகை",
			"பழைய இடுகைகள் முகப்பு",
			"எனது முழு சுயவிவரத்தைக் காண்க",
		},
		Misses: []string{
			"பழைய இடுகையில் அவர் எழுதியது இது",
			"புதிய பதிவாளர் பொறுப்பேற்றார்",
		},
	},
	{
		ID: "nav-te", Lang: "te", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"హోమ్",
			"కంటెంట్\u200cకు వెళ్లండి",
			"పైకి వెళ్లండి",
			"పేజీ 2",
			"ఇప్పుడే దరఖాస్తు చేయండి",
		},
		Misses: []string{
			"హోమ్ డెలివరీ వ్యాపారం పెరిగింది",
			"వెతుకులాట మూడు రోజులు సాగింది",
			"ఇప్పుడే దరఖాస్తు చేసిన వారు ముగ్గురు",
		},
	},
	{
		ID: "wiki-te", Lang: "te", Group: Nav, Verdict: doc.Drop, MaxWords: 40,
		Reason: "what a wiki's program sets around every article",
		Hits: []string{
			"వికీపీడియా నుండి",
			"ఇక్కడికి లింకున్న పేజీలు",
			"ఈ పేజీలో చివరి మార్పు 3 మే 2020న 14:05కు జరిగింది.",
		},
		Misses: []string{
			"సంకలనం చేయడానికి రెండు నెలలు పట్టింది",
			"మార్పులు తెచ్చిన నాయకుడు",
		},
	},
	{
		ID: "blog-te", Lang: "te", Group: Nav, Verdict: doc.Drop, MaxWords: 30,
		Reason: "what a blog's program sets around every post",
		Hits: []string{
			"కొత్త పోస్ట్",
			"పాత పోస్ట్\u200cలు హోమ్",
			"నా పూర్తి ప్రొఫైల్\u200cను చూడండి",
		},
		Misses: []string{
			"కొత్త పోస్టులో చేరిన అధికారి ఆమె",
			"పాత టపా పెట్టె తుప్పు పట్టింది",
		},
	},
	{
		ID: "nav-sk", Lang: "sk", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Domov",
			"Preskočiť na obsah",
			"Strana 2 z 7",
			"Reagovať na ponuku",
		},
		Misses: []string{
			"Domov sa vrátil až na jar",
			"Hľadanie člna trvalo tri dni",
			"Reagovať na ponuku sa bála celý týždeň",
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
			"Jelentkezem az állásra",
		},
		Misses: []string{
			"Hazafelé tartott a hajó",
			"A keresés három napig tartott",
			"Sport közben sérült meg",
			"Jelentkezem az állásra, írta a naplójába",
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
			"Inscriu-te a aquesta oferta",
		},
		Misses: []string{
			"Inici de curs amb pluja a tot el país",
			"Torna a casa després de vint anys",
			"La cerca va durar tres dies",
			"Inscriu-te a l'escola de música del poble",
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
			"Inscríbete nesta oferta",
		},
		Misses: []string{
			"Inicio de curso con choiva en toda Galicia",
			"Volve á casa despois de vinte anos",
			"A busca durou tres días",
			"Inscríbete nesta escola antes de maio",
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
			"Eman izena eskaintzan",
		},
		Misses: []string{
			"Hasiera batean ez zuen inork sinetsi",
			"Bilatu zuten mendian gau osoan",
			"Gora egin du arrainaren prezioak",
			"Eman izena eskolan, esan zuen amak",
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
			"Kandideeri kohe",
		},
		Misses: []string{
			"Avaleht oli ära rebitud",
			"Otsingud kestsid kolm päeva",
			"Edasi sõudsid nad pimedas",
			"Kandideeri kohe linnapeaks, ütles naine",
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
			"Pieteikties vakancei",
		},
		Misses: []string{
			"Sākums bija grūts",
			"Meklēšana ilga trīs dienas",
			"Tālāk viņi gāja kājām",
			"Pieteikties vakancei viņš baidījās",
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
			"Kandidatuok dabar",
		},
		Misses: []string{
			"Pradžia buvo sunki",
			"Paieška truko tris dienas",
			"Toliau jie ėjo pėsčiomis",
			"Kandidatuok dabar arba niekada, tarė jis",
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
			"Paskelbė nugalėtojus",
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
		ID: "nav-ar", Lang: "ar", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"الرئيسية",
			"انتقل إلى المحتوى",
			"اتصل بنا",
			"قدم الآن",
		},
		Misses: []string{
			"الرئيسية في القصة فتاة صغيرة",
			"بحث الصيادون عن القارب أيامًا",
			"رياضة المشي تفيد القلب",
			"قدم الآن الشاي لضيوفه وجلس",
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
			"ارسال رزومه",
		},
		Misses: []string{
			"صفحه اصلی روزنامه دیروز سفید بود",
			"ورزش برای قلب خوب است",
			"جستجوی قایق سه روز طول کشید",
			"ارسال رزومه برای او سخت بود",
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
			"הגש מועמדות",
		},
		Misses: []string{
			"ראשי המדינות נפגשו בנמל",
			"חיפוש הסירה נמשך שלושה ימים",
			"ספורט חביב עליו במיוחד",
			"הגש מועמדות למועצה בשנת 1990",
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
			"Aplică acum",
		},
		Misses: []string{
			"Acasă îl așteptau copiii",
			"Sănătate multă, îi ură bătrânul",
			"Caută barca de trei zile",
			"Aplică acum un strat subțire de vopsea",
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
			"Кандидатствай сега",
		},
		Misses: []string{
			"Начало на спора сложи една лодка",
			"Търсенето на лодката продължи три дни",
			"Спортът е полезен",
			"Кандидатствай сега или чакай, каза баща ми",
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
			"Konkuriši za posao",
		},
		Misses: []string{
			"Насловна улога припала је дебитанту",
			"Претрага за лодком трајала је три дана",
			"Спорт је здрав",
			"Naslovna uloga pripala je debitantu",
			"Pretraga za lodkom trajala je tri dana",
			"Sport je zdrav",
			"Конкуриши за посао у луци, рекао је отац",
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
			"Postavio je pitanje",
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
			"Prijavi se na oglas",
		},
		Misses: []string{
			"Naslovnica časopisa bila je crna",
			"Potraga za čamcem trajala je tri dana",
			"Sport je zdrav",
			"Prijavi se na oglas, rekao je otac",
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
			"Objavio je prvi album",
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
			"Prijavi se na delovno mesto",
		},
		Misses: []string{
			"Domov grede je srečal brata",
			"Iskanje čolna je trajalo tri dni",
			"Šport je zdrav",
			"Prijavi se na delovno akcijo, je rekel",
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
			"Objavil je prvi roman",
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
			"Відгукнутися на вакансію",
		},
		Misses: []string{
			"Головна роль дісталася дебютантці",
			"Пошук човна тривав три дні",
			"Спорт корисний для серця",
			"Відгукнутися на поклик ніхто не наважився",
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
			"İndi müraciət et",
		},
		Misses: []string{
			"Ana səhifəsində şəkli çıxmışdı onun",
			"Axtarış üç gün davam etdi",
			"İdman ürəyə xeyirlidir",
			"İndi müraciət edənlər çoxdur",
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
			"Өтініш беру",
		},
		Misses: []string{
			"Басты рөл жас актерге тиді",
			"Іздеу үш күнге созылды",
			"Спорт жүрекке пайдалы",
			"Өтініш беру мерзімі мамырда бітеді",
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
			"განაცხადის გაგზავნა",
		},
		Misses: []string{
			"მთავარი როლი დებიუტანტს ერგო",
			"ძებნა სამ დღეს გაგრძელდა",
			"სპორტი გულისთვის სასარგებლოა",
			"განაცხადის გაგზავნა მას გაუჭირდა",
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
			"Դիմել հիմա",
		},
		Misses: []string{
			"Գլխավոր դերը նորեկին հասավ",
			"Որոնումը երեք օր տևեց",
			"Սպորտը օգտակար է սրտին",
			"Դիմել հիմա նա չէր ուզում",
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
		ID: "nav-sq", Lang: "sq", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"Ballina",
			"Rreth nesh",
		},
		Misses: []string{
			"Ballina e gazetës u faqos gabim mbrëmë",
			"Kontakt me anijen nuk kishte",
		},
	},
	{
		ID: "nav-ne", Lang: "ne", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"गृहपृष्ठ",
			"हाम्रो बारेमा",
		},
		Misses: []string{
			"सम्पर्क टुटेको तीन दिन भयो",
		},
	},
	{
		ID: "nav-mr", Lang: "mr", Group: Nav, Verdict: doc.Drop, MaxWords: 8,
		Reason: "a link of the site's own menus",
		Hits: []string{
			"मुख्यपृष्ठ",
			"आमच्याबद्दल",
		},
		Misses: []string{
			"संपर्क तुटल्याने बोट परतली",
		},
	},
	{
		ID: "forum-mul", Lang: "mul", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Joined: 3 May 2020",
			"Posts: 1,893",
			"Reply with quote",
			"Asked 3 years ago",
			"Mit Zitat antworten",
			"Inscrit le : 3 mai 2020",
			"Вернуться к началу",
			"2 个回答",
			"發表於 2024-06-12 17:45",
			"引用して返信",
			"登録日: 2020-05-03",
			"新規トピックを作成",
			"새 글 쓰기",
			"이전 주제",
			"Svar med sitat",
			"Kayıt: 03 Mayıs 2010",
			"Registrován: 03 kvě 2010",
			"Odpovědět s citací",
		},
		Misses: []string{
			"Posts: the wooden kind",
			"Joined by his sister, he left",
			"Asked 3 years before his death",
			"Zitieren will ihn niemand",
			"Цитата из дневника звучала иначе",
			"Не в сети было дело, а в лодке",
			"發表於一九三一年的小說寫的就是這座車站",
			"引用した一節は祖父の日記にある",
			"投稿数は減っている",
			"추천 도서는 열 권이었다",
			"인용한 구절은 일기에 있다",
			"Sitatet sto i en gammel bok",
			"Alıntı eski günlüktendi",
			"Mesajlar denizden gelmedi",
			"Citovat z deníku odmítl",
			"Příspěvky dělníků zůstaly nezaplacené",
		},
	},
	{
		ID: "ask-en", Lang: "en", Group: Comments, Verdict: doc.Drop, MaxWords: 40,
		Reason: "a prompt to readers to say something, below the article",
		Hits: []string{
			"What do you think of the new bridge? Let us know in the comments below.",
			"Sound off in the comments!",
			"Share your thoughts in the comment section below.",
			"Tried this recipe? Let us know how it was!",
		},
		Misses: []string{
			"What do you think the mayor said?",
			"He let us know in March that the ship would sail.",
			"Their comments below the painting were rude.",
			"Tell us more, they said.",
			"She tried this recipe and threw it away.",
		},
	},
	{
		ID: "comments-vi", Lang: "vi", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Bình luận (5)",
			"12 bình luận",
			"Gửi bình luận",
			"Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *",
		},
		Misses: []string{
			"Bình luận về trận đấu, huấn luyện viên khen hàng thủ",
			"Ý kiến của dân làng là giữ lại cây đa",
			"Trả lời phóng viên, ông cho biết cầu đã xong",
		},
	},
	{
		ID: "forum-vi", Lang: "vi", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Gia nhập: 12/3/2015",
			"Ngày tham gia: 12/3/2015",
			"Chủ đề trước",
		},
		Misses: []string{
			"Chủ đề trước mắt là nước sạch",
			"Gia nhập đoàn quân năm 1950, ông ra bắc",
		},
	},
	{
		ID: "comments-id", Lang: "id", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Komentar (3)",
			"12 komentar",
			"Tinggalkan komentar",
			"Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *",
		},
		Misses: []string{
			"Komentar bupati itu memancing amarah",
			"Balas dendam menjadi jalan hidupnya",
			"Tanggapan warga datang cepat",
		},
	},
	{
		ID: "forum-id", Lang: "id", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Bergabung: 12 Mei 2015",
			"Topik sebelumnya",
			"Balas dengan kutipan",
		},
		Misses: []string{
			"Bergabung dengan regu itu, ia lega",
			"Topik sebelumnya sudah dibahas panjang lebar di rapat",
		},
	},
	{
		ID: "comments-ms", Lang: "ms", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Komen (3)",
			"12 komen",
			"Tinggalkan komen",
			"Alamat e-mel anda tidak akan disiarkan. Medan diperlukan ditanda dengan *",
		},
		Misses: []string{
			"Komen menteri itu mengundang kemarahan",
			"Balas dendam menjadi jalan hidupnya",
		},
	},
	{
		ID: "forum-ms", Lang: "ms", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"Menyertai: 12 Mei 2015",
			"Topik sebelumnya",
			"Balas dengan petikan",
		},
		Misses: []string{
			"Menyertai pasukan itu, dia lega",
			"Topik sebelumnya telah dibahas panjang lebar",
		},
	},
	{
		ID: "comments-tl", Lang: "tl", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Mga komento (3)",
			"Mag-iwan ng komento",
			"12 komento",
			"Hindi ipa-publish ang iyong email address. Ang mga kinakailangang mga field ay markado ng *",
		},
		Misses: []string{
			"Komento ng alkalde, hindi totoo ang balita",
			"Sagot niya ay tahimik lang",
		},
	},
	{
		ID: "comments-sw", Lang: "sw", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Maoni (3)",
			"Toa maoni",
			"12 maoni",
			"Barua pepe yako haitachapishwa. Sehemu zinazohitajika zimewekwa alama *",
		},
		Misses: []string{
			"Maoni ya wananchi ni kubakiza mti ule",
			"Jibu lake lilikuwa kimya",
		},
	},
	{
		ID: "comments-th", Lang: "th", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"ความคิดเห็น (3)",
			"แสดงความคิดเห็น",
			"12 ความคิดเห็น",
			"อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย *",
		},
		Misses: []string{
			"ความคิดเห็นของชาวบ้านคือให้เก็บต้นโพธิ์ไว้",
			"ตอบโต้ทันทีว่าไม่จริง",
			"เป็นคนแรกที่แสดงความคิดเห็นในที่ประชุมคือนายสถานี",
		},
	},
	{
		ID: "forum-th", Lang: "th", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"ตอบกระทู้",
			"ตั้งกระทู้ใหม่",
			"สมัครเมื่อ: 12 พ.ค. 2558",
		},
		Misses: []string{
			"ตอบกระทู้จนดึกทุกคืนเขาจึงป่วยหนัก",
			"กระทู้ถามสดในสภาเมื่อวานร้อนแรง",
		},
	},
	{
		ID: "comments-hi", Lang: "hi", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"टिप्पणियाँ (3)",
			"टिप्पणी करें",
			"12 टिप्पणियाँ",
			"आपका ईमेल पता प्रकाशित नहीं किया जाएगा. आवश्यक फ़ील्ड चिह्नित हैं *",
		},
		Misses: []string{
			"टिप्पणी पर विपक्ष भड़का",
			"जवाब देने में वह देर नहीं करता",
		},
	},
	{
		ID: "forum-hi", Lang: "hi", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"शामिल हुए: 12 मई 2015",
			"नया विषय",
			"पिछला विषय",
		},
		Misses: []string{
			"शामिल हुए हज़ारों लोग जुलूस में",
			"नया विषय पढ़ाने वाला शिक्षक नहीं मिला",
		},
	},
	{
		ID: "comments-bn", Lang: "bn", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"মন্তব্য করুন",
			"মন্তব্য (3)",
			"12 মন্তব্য",
			"আপনার ই-মেইল এ্যাড্রেস প্রকাশিত হবে না। * চিহ্নিত বিষয়গুলো আবশ্যক।",
		},
		Misses: []string{
			"মন্তব্য করতে চাননি মন্ত্রী",
			"মতামত দিয়েছেন দুই শিক্ষক",
			"জবাব এল তিন দিন পরে",
		},
	},
	{
		ID: "forum-bn", Lang: "bn", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"যোগদান: ১২ মে",
			"নতুন টপিক",
			"আগের টপিক",
		},
		Misses: []string{
			"যোগদান করেই তিনি ছুটি চান",
			"নতুন বিষয় পড়াতে শিক্ষক নেই",
		},
	},
	{
		ID: "comments-ur", Lang: "ur", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"تبصرے (3)",
			"تبصرہ کریں",
			"12 تبصرے",
			"آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا۔ ضروری خانوں کو * سے نشان زد کیا گیا ہے",
			"فیس بک فورم",
		},
		Misses: []string{
			"تبصرہ کرتے ہوئے وزیر نے تردید کی",
			"جواب دینے میں وہ دیر نہیں کرتا",
			"رائے شماری اگلے ہفتے ہو گی",
			"فیس بک فورم پر اس نے لکھا",
		},
	},
	{
		ID: "forum-ur", Lang: "ur", Group: Comments, Verdict: doc.Drop, MaxWords: 20,
		Reason: "what a forum's program sets around every post",
		Hits: []string{
			"شمولیت: 12 مئی 2015",
			"نیا موضوع",
			"پچھلا موضوع",
		},
		Misses: []string{
			"شمولیت کا اعلان کل ہو گا",
			"نیا موضوع پڑھانے والا استاد نہیں ملا",
		},
	},
	{
		ID: "comments-ta", Lang: "ta", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"கருத்துகள் (3)",
			"கருத்துத் தெரிவிக்க",
			"12 கருத்துகள்",
			"உங்கள் மின்னஞ்சல் வெளியிடப்பட மாட்டாது தேவையான புலங்கள் * குறிக்கப்பட்டன",
		},
		Misses: []string{
			"கருத்து வேறுபாடு முற்றியது",
			"பதில் சொல்ல அவர் தயங்கினார்",
		},
	},
	{
		ID: "comments-te", Lang: "te", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"వ్యాఖ్యలు (3)",
			"వ్యాఖ్యానించండి",
			"12 వ్యాఖ్యలు",
			"మీ ఈమెయిలు చిరునామా ప్రచురించబడదు. తప్పనిసరి ఖాళీలు *\u200cతో గుర్తించబడ్డాయి",
		},
		Misses: []string{
			"వ్యాఖ్యలు చేసిన మంత్రి క్షమాపణ చెప్పారు",
			"సమాధానం చెప్పడానికి అతను వెనుకాడాడు",
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
			"Resposta a la crisi",
			"Respon a les crítiques dels veïns",
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
			"Torna a ploure al poble",
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
			"Resposta a la crise",
			"Responder a todas as preguntas",
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
			"Atbildēt uz jautājumiem viņš negribēja",
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
			"Atsakymas į klausimą",
			"Atsakyti į klausimus jis nenorėjo",
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
			"الرد على الاتهامات",
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
	{
		ID: "comments-sq", Lang: "sq", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"Komente",
			"12 komente",
			"Adresa juaj email nuk do të bëhet publike.",
		},
		Misses: []string{
			"Komentet e tij ishin të ashpra",
			"Përgjigju pa vonesë, tha gjykatësi",
		},
	},
	{
		ID: "comments-ne", Lang: "ne", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"प्रतिक्रिया",
			"प्रतिक्रिया दिनुहोस्",
			"१२ प्रतिक्रिया",
		},
		Misses: []string{
			"प्रतिक्रिया कडा थियो",
		},
	},
	{
		ID: "comments-mr", Lang: "mr", Group: Comments, Verdict: doc.End, MaxWords: 22,
		Reason: "the head or the form of readers' comments",
		Hits: []string{
			"प्रतिक्रिया",
			"प्रतिक्रिया द्या",
			"१२ प्रतिक्रिया",
		},
		Misses: []string{
			"प्रतिक्रिया कडक होती",
		},
	},
}
