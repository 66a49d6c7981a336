package facts

import "strings"

// stopMask is the size of the stop-word table less one.
const stopMask = 1<<13 - 1

// stopWords are the commonest words of the languages that shuck knows by words: articles, pronouns,
// prepositions, conjunctions, auxiliaries. Running text is a third to a half of them, menus and lists of names are not.
const stopWords = `
a about after all also an and any are as at be been before between but by can could did do does for from had has have he her his how i if in into is it its just like may me more most my no not of on one only or other our out over said she should so some such than that the their them then there these they this those through to under up was we were what when where which who will with would you your because while very
der die das den dem des ein eine einer eines einem einen und oder aber auch als am an auf aus bei bis da dass denn doch durch er es für hat haben hatte ich ihr ihre im in ist kann man mehr mit nach nicht noch nur ob sehr sein seine sich sie sind so über um und uns unter vom von vor war waren was wenn wer werden wie wieder will wir wird wo wurde wurden zu zum zur zwischen
le la les un une des du de et ou mais donc car ce cet cette ces il elle ils elles on nous vous je tu qui que quoi dont où dans sur sous avec sans pour par en au aux est sont était être a ont avait avoir fait plus pas ne se sa son ses leur leurs comme si tout tous après avant entre aussi même très
el la los las un una unos unas y o pero que de del al en con por para sin sobre es son era fue ser está están ha han había hay se su sus le les lo no más como cuando si ya también entre desde hasta este esta estos estas ese esa muy porque todo todos
o os as um uma uns umas e ou mas que de do da dos das em no na nos nas com por para sem sobre é são era foi ser está estão há tem não mais como quando se já também entre desde até este esta esse essa isso muito porque ao à pelo pela seu sua seus suas ele ela eles
il lo la i gli le un uno una e o ma che di del della dei delle al alla in nel nella con per su da dal dalla è sono era stato essere ha hanno non più come quando se già anche tra fra dopo prima questo questa questi quello molto perché si suo sua loro ci
de het een en of maar dat die dit deze van voor met op in aan uit bij naar om te tot over onder is zijn was waren wordt werd heeft hebben had niet geen meer als dan ook nog wel door er hij zij ze we wij ik je u hun haar kan zal zou moet
i w z na do nie się że to jest o jak po co ale od za dla by był była było są być ma przez przy tak jego jej ich tego tym które który która oraz już czy tylko także może bardzo jednak przed pod między go ten ta te
и в на не что с по как это к из у за от о для то же но он она они мы я вы его её их был была было были быть бы так уже все при до или если также только может после между который которая которые этого ещё об со во чтобы когда
och att det som en ett är av för på med den till inte var har de om vi jag han hon men så från kan ska när eller sig efter under vid också över
ja on ei se että oli hän mutta kun niin myös ovat joka mitä kuin sen tai jos nyt vain olla ollut sekä hänen tämä tämän mukaan jälkeen
και το να του η της με που από για την τα στο στη δεν οι είναι τον τη θα στην των σε τους ως αλλά αυτό μας ήταν έχει ότι ή κατά μετά
ve bir bu da de için ile olarak daha çok gibi kadar sonra ancak ise olan oldu değil ne var ben o en her şey mi
a se v na je že to s z do o i jako pro ale by za jsou které který která od po jeho jsem byl bylo byla také nebo když tak jen už při
og i det at en den til er som på de med av for ikke der var har jeg et men om vi han hun fra kan vil eller så blir ble
`

// stopTable has the hash of each stop word at its place; where two share one, the later word has it.
func stopTable() *[stopMask + 1]uint32 {
	t := new([stopMask + 1]uint32)
	for _, w := range strings.Fields(stopWords) {
		h := uint32(fnvSeed)
		for _, r := range w {
			h = (h ^ uint32(r)) * fnvPrime
		}
		t[h&stopMask] = h
	}
	return t
}

// denseStop reports whether r is one of the commonest particles of Chinese and Japanese.
func denseStop(r rune) bool {
	switch r {
	case '的', '了', '在', '是', '和', '不', '有', '这', '這', '也', '就', '都', '而', '与', '與', '对', '對', '中', '为', '為', '他', '她', '们', '們',
		'の', 'は', 'が', 'を', 'に', 'と', 'で', 'も', 'た', 'て', 'な', 'し', 'る', 'か', 'ら', 'り':
		return true
	}
	return false
}
