package rules

import (
	"sync"
	"unicode/utf8"
)

// Shape is what a rule tests lines for that phrases cannot tell.
type Shape struct {
	needs   signs // a line without any of them is none; 0 where there is no telling
	matches func(folded []byte) bool
}

// The shapes, as rules name them.
var (
	networks   = Shape{0, onlyNetworks}
	menuRun    = Shape{menuSign, isMenu}
	counter    = Shape{digit, onlyCounts}
	script     = Shape{scriptSign, isScript}
	template   = Shape{scriptSign, isTemplate}
	bylineEN   = Shape{0, isByline}
	dateLine   = Shape{digit, isDate}
	address    = Shape{atSign, hasAddress}
	bareURL    = Shape{dotSign | scriptSign, isURL}
	feedFooter = Shape{0, isFeedFooter}
	feedFootIT = Shape{0, isFeedFooterIT}
	hashtags   = Shape{hashSign, onlyHashtags}
	gluedTags  = Shape{commaSign, isGluedTags}
	creditTail = Shape{0, endsInCredit}
	filePhoto  = Shape{0, isFilePhoto}
)

// tested is a rule with a shape.
type tested struct {
	Shape
	rule  Hit
	words int // the most that a line may have
}

// shapes are the rules that have one.
var shapes = sync.OnceValue(func() (all []tested) {
	for i := range table {
		if r := &table[i]; r.Shape != nil {
			all = append(all, tested{*r.Shape, Hit(i), r.MaxWords})
		}
	}
	return all
})

// signs is a set of the kinds of characters that shapes look for.
type signs uint8

const (
	digit signs = 1 << iota
	menuSign
	scriptSign
	atSign
	dotSign
	hashSign
	commaSign
)

// signOf gives a byte's kinds; the first bytes of the signs outside ASCII that part labels count as
// menuSign.
var signOf = func() (t [256]signs) {
	for kind, set := range map[signs]string{
		digit: "0123456789", menuSign: "|>/\"\xC2\xE2\xEF", scriptSign: ";{}()=[]:",
		atSign: "@", dotSign: ".", hashSign: "#", commaSign: ",",
	} {
		for i := range len(set) {
			t[set[i]] |= kind
		}
	}
	return t
}()

// signsOf returns the kinds of characters that a line has.
func signsOf(s []byte) (have signs) {
	for _, c := range s {
		have |= signOf[c]
	}
	return have
}

// wordASCII has the characters of ASCII that words of a folded line have.
var wordASCII = func() (t [256]bool) {
	for c := range utf8.RuneSelf {
		t[c] = 'a' <= c && c <= 'z' || '0' <= c && c <= '9'
	}
	return t
}()
