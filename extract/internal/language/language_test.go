package language

import (
	"strings"
	"testing"
)

func TestTag(t *testing.T) {
	for want, text := range map[string]string{
		"en": "The harbour master keeps a notebook of every delay, and by his count this is the longest one since the bridge was closed in spring.",
		"de": "Der Hafenmeister führt ein Heft über jede Verspätung, und nach seiner Zählung ist diese die längste, seit die Brücke im Frühjahr geschlossen wurde.",
		"fr": "Le capitaine du port tient un carnet de tous les retards, et selon lui celui-ci est le plus long depuis que le pont a été fermé au printemps.",
		"es": "El capitán del puerto lleva un cuaderno de todos los retrasos, y según sus cuentas este es el más largo desde que se cerró el puente en primavera.",
		"pt": "O capitão do porto tem um caderno de todos os atrasos, e pelas suas contas este é o mais longo desde que a ponte foi fechada na primavera.",
		"gl": "O capitán do porto leva un caderno de todos os atrasos, e segundo as súas contas este é o máis longo desde que pecharon a ponte na primavera.",
		"ca": "El capità del port porta un quadern de tots els retards, i segons els seus comptes aquest és el més llarg des que van tancar el pont a la primavera.",
		"it": "Il comandante del porto tiene un quaderno di tutti i ritardi, e secondo lui questo è il più lungo da quando il ponte è stato chiuso in primavera.",
		"nl": "De havenmeester houdt een schrift bij van elke vertraging, en volgens zijn telling is dit de langste sinds de brug in het voorjaar werd gesloten.",
		"pl": "Kapitan portu prowadzi zeszyt wszystkich opóźnień i według jego rachunku to jest najdłuższe, odkąd most został zamknięty na wiosnę.",
		"cs": "Kapitán přístavu si vede sešit všech zpoždění a podle něj je toto nejdelší od doby, kdy byl most na jaře uzavřen a lidé na něm nemohou být.",
		"sk": "Kapitán prístavu si vedie zošit všetkých meškaní a podľa neho je toto najdlhšie od chvíle, keď bol most na jar zatvorený a ľudia na ňom nemôžu byť.",
		"sv": "Hamnkaptenen för en bok över alla förseningar, och enligt honom är detta den längsta sedan bron stängdes i våras och ingen fick gå över.",
		"fi": "Satamakapteeni pitää kirjaa kaikista viivästyksistä, ja hänen mukaan tämä on pisin sen jälkeen, kun silta suljettiin, mutta se ei ole vielä ohi.",
		"hu": "A kikötőmester füzetet vezet minden késésről, és szerinte ez a leghosszabb, amióta a hidat tavasszal lezárták, de még nem ez az utolsó.",
		"tr": "Liman başkanı her gecikme için bir defter tutuyor ve ona göre bu, köprü ilkbaharda kapatıldığından beri en uzun olan gecikme, ancak son değil.",
		"uk": "Начальник порту веде зошит про всі затримки, і за його підрахунками ця найдовша з того часу, як навесні закрили міст, але вона ще не остання.",
		"ru": "Начальник порта ведёт тетрадь обо всех задержках, и по его подсчётам эта самая долгая с тех пор, как весной закрыли мост, но она ещё не последняя.",
		"el": "Ο λιμενάρχης κρατά τετράδιο για κάθε καθυστέρηση, και αυτή είναι η μεγαλύτερη.",
		"ja": "港長はすべての遅れを帳面につけていて、これは橋が閉まってから最も長いという。",
		"zh": "港务长把每次延误都记在本子上，据他计算，这是大桥关闭以来最长的一次。",
		"ko": "항만장은 모든 지연을 공책에 적는데, 그의 계산으로는 이번이 가장 길다.",
		"fa": "رئیس بندر دفتری از همهٔ تأخیرها دارد و به گفتهٔ او این طولانی\u200cترین تأخیر است که از بهار تا امروز پیش آمده است.",
		"ar": "يحتفظ مدير الميناء بدفتر عن كل تأخير، وبحسب قوله فإن هذا هو الأطول منذ إغلاق الجسر في الربيع، ولكن ليس الأخير.",
		"":   "Ada Quill 12 Lena Hart 14 Joel Sands 17 Nora Teal 20",
	} {
		var c Counter
		for line := range strings.SplitSeq(text, ", ") {
			c.Add(line)
		}
		if got := c.Tag(); got != want {
			t.Errorf("%q: language %q, want %q", text, got, want)
		}
	}
}

// TestOneWord holds that one common word again and again is no sign of its language.
func TestOneWord(t *testing.T) {
	var c Counter
	c.Add(strings.Repeat("Matte green 6061 Al | Powder coated\n", 20))
	if got := c.Tag(); got != "" {
		t.Errorf("language %q, want none", got)
	}
}

func TestAgrees(t *testing.T) {
	for _, c := range []struct {
		declared, found string
		want            bool
	}{
		{"en-GB", "en", true}, {"en", "de", false}, {"no", "nb", true}, {"hr", "sr", true}, {"lb", "de", true}, {"", "de", false},
	} {
		if got := Agrees(c.declared, c.found); got != c.want {
			t.Errorf("Agrees(%q, %q) = %t, want %t", c.declared, c.found, got, c.want)
		}
	}
}
