package passes

import "testing"

// TestKeepSeries: heads of one series stay or go together, with the first sentence below each.
func TestKeepSeries(t *testing.T) {
	const first, second = "+ 1. Toad Lake\n+ A quiet lake with toads.\n", "+ 2. Moss Pond\n+ It is green until June.\n"
	checkMarked(t, keepSeries, []markedCase{
		{"the next number", first + second + "? 3. Heron Mere\n+ It has a heron.\n", "++++++"},
		{"and its sentence", first + second + "? 3. Heron Mere\n? It has a heron.\n", "++++++"},
		{"the sentence of a head that stays", first + second + "+ 3. Heron Mere\n? It has a heron.\n", "++++++"},
		{"one that the model is sure of", first + second + "? 3. Heron Mere\n- It has a heron.\n", "++++--"},
		{"a prompt", first + second + "? 3. Heron Mere\n? Subscribe to our newsletter.\n", "++++--"},
		{"and below a head that stays", first + second + "+ 3. Heron Mere\n? Subscribe to our newsletter.\n", "+++++-"},
		{"the same below a head that stays", first + second + "+ 3. Heron Mere\n- It has a heron.\n", "+++++-"},
		{"below the second", first + "+ 2. Moss Pond\n? It is green until June.\n", "+++-"},
		{"a sentence", first + second + "? 3. Heron Mere is green.\n? It has a heron.\n", "++++--"},
		{"a long line", first + second + "? 3. Heron Mere and all that lies between it and the mill\n? It has a heron.\n", "++++--"},
		{"a line that ends no sentence", first + second + "? 3. Heron Mere\n? Ten boats to see\n", "++++--"},
		{"a number too far", first + second + "? 4. Heron Mere\n? It has a heron.\n", "++++--"},
		{"the second", first + "? 2. Moss Pond\n? It is green until June.\n", "++--"},
		{"what rules name", first + second + "? 3. Share this story\n? It has a heron.\n", "++++--"},
		{"a date", first + second + "? 3.4.2020\n? It has a heron.\n", "++++--"},
		{"a word that others have", "+ First day\n+ We rowed.\n+ Second day\n+ We slept.\n? Third day\n+ It rained.\n", "++++++"},
		{"one that one other has", "+ First day\n+ We rowed.\n? Third day\n+ It rained.\n", "++-+"},
		{"one that none has", "+ First day\n+ We rowed.\n+ Second day\n+ We slept.\n? Third night\n+ It rained.\n", "++++-+"},
		{"over what goes", "+ First day\n+ We rowed.\n+ Second day\n+ We slept.\n? Third day\n? It rained.\n", "++++--"},
		{"the word alone", "+ First day\n+ We rowed.\n+ Second day\n+ We slept.\n? Day\n+ It rained.\n", "++++-+"},
		{"more words before it", "+ First day\n+ We rowed.\n+ Second day\n+ We slept.\n? The very last day\n+ It rained.\n", "++++-+"},
		{"the same twice", "+ First day\n+ We rowed.\n+ Second day\n+ We slept.\n? Third day\n+ It rained.\n? Third day\n+ It snowed.\n", "++++-+-+"},
		{"capitals among lines", "= Lakes\n+ THE ROAD\n+ We rowed.\n+ THE LAKE\n+ We slept.\n? THE MILL\n+ It rained.\n", "+++++-+"},
		{"more words in capitals", "= Lakes\n\n+ THE ROAD\n\n+ We rowed.\n\n+ THE LAKE\n\n+ We slept.\n\n? THE MILL AND MORE\n\n+ It rained.\n", "+++++-+"},
		{"heads in capitals", "= Lakes\n\n+ THE ROAD\n\n+ We rowed.\n\n+ THE LAKE\n\n+ We slept.\n\n? THE MILL\n\n+ It rained.\n", "+++++++"},
	})
}

// TestKeepTerms: a word of a glossary stands above its sentence as all others do.
func TestKeepTerms(t *testing.T) {
	const quay, pier = "+ Quay\n+ A wall that boats lie at.\n", "+ Pier\n+ A walk over water.\n"
	checkMarked(t, keepTerms, []markedCase{
		{"half of four", quay + pier + "? Tags\n+ Labels on lines.\n? Share\n+ A part of a boat.\n", "++++++++"},
		{"a third of five", quay + "? Tags\n+ Labels on lines.\n? Share\n+ A part of a boat.\n? Home\n+ Where a boat lies.\n? Log\n+ What a boat did.\n", "++-+-+-+-+"},
		{"three", "+ What sailors say of it\n" + quay + pier + "? Tags\n+ Labels on lines.\n", "+++++-+"},
		{"one that the model is sure of", quay + pier + "? Tags\n+ Labels on lines.\n- Share\n+ A part of a boat.\n", "++++++-+"},
	})
}
