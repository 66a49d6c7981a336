package language

// The scripts that are told apart.
const (
	scriptOther = iota
	scriptLatin
	scriptCyrillic
	scriptGreek
	scriptArabic
	scriptHebrew
	scriptHan
	scriptKana
	scriptHangul
	scriptThai
	scriptDevanagari
	scriptBengali
	scriptTamil
	scriptTelugu
	scriptKannada
	scriptMalayalam
	scriptGujarati
	scriptGurmukhi
	scriptGeorgian
	scriptArmenian
	scriptKhmer
	scriptLao
	scriptMyanmar
	scriptSinhala
	scriptEthiopic
	numScripts
)

// scriptLanguages are the languages that scripts stand for, where nearly all texts in one are of
// one language.
var scriptLanguages = [numScripts]string{
	scriptGreek: "el", scriptHebrew: "he", scriptHangul: "ko", scriptKana: "ja", scriptThai: "th",
	scriptTamil: "ta", scriptTelugu: "te", scriptKannada: "kn",
	scriptMalayalam: "ml", scriptGujarati: "gu", scriptGurmukhi: "pa", scriptGeorgian: "ka",
	scriptArmenian: "hy", scriptKhmer: "km", scriptLao: "lo",
	scriptMyanmar: "my", scriptSinhala: "si", scriptEthiopic: "am",
}

var scripts = [...]struct {
	low, high rune
	script    int
}{
	{0x0000, 0x024F, scriptLatin},
	{0x0300, 0x036F, scriptLatin}, // accents by themselves
	{0x0370, 0x03FF, scriptGreek},
	{0x0400, 0x052F, scriptCyrillic},
	{0x0530, 0x058F, scriptArmenian},
	{0x0590, 0x05FF, scriptHebrew},
	{0x0600, 0x077F, scriptArabic},
	{0x0900, 0x097F, scriptDevanagari},
	{0x0980, 0x09FF, scriptBengali},
	{0x0A00, 0x0A7F, scriptGurmukhi},
	{0x0A80, 0x0AFF, scriptGujarati},
	{0x0B80, 0x0BFF, scriptTamil},
	{0x0C00, 0x0C7F, scriptTelugu},
	{0x0C80, 0x0CFF, scriptKannada},
	{0x0D00, 0x0D7F, scriptMalayalam},
	{0x0D80, 0x0DFF, scriptSinhala},
	{0x0E00, 0x0E7F, scriptThai},
	{0x0E80, 0x0EFF, scriptLao},
	{0x1000, 0x109F, scriptMyanmar},
	{0x10A0, 0x10FF, scriptGeorgian},
	{0x1200, 0x137F, scriptEthiopic},
	{0x1780, 0x17FF, scriptKhmer},
	{0x1E00, 0x1EFF, scriptLatin},
	{0x1F00, 0x1FFF, scriptGreek},
	{0x3040, 0x30FF, scriptKana},
	{0x3400, 0x4DBF, scriptHan},
	{0x4E00, 0x9FFF, scriptHan},
	{0xAC00, 0xD7A3, scriptHangul},
	{0xFB50, 0xFDFF, scriptArabic},
	{0xFE70, 0xFEFC, scriptArabic},
}

// scriptOf gives the script of a letter.
func scriptOf(r rune) int {
	if r >= scriptsBelow {
		return scriptOther
	}
	return int(scriptAt[r/scriptStep])
}

// The scripts that are told apart stand below scriptsBelow, and begin at multiples of scriptStep.
const (
	scriptsBelow = 1 << 16
	scriptStep   = 16
)

// scriptAt has the script of so many letters each.
var scriptAt = func() (t [scriptsBelow / scriptStep]uint8) {
	for _, s := range scripts {
		for r := s.low; r <= s.high; r += scriptStep {
			t[r/scriptStep] = uint8(s.script)
		}
	}
	return t
}()

// scriptsOf gives the scripts that a language with a list of words is written in, a bit each.
func scriptsOf(code string) uint32 {
	switch code {
	case "ru", "uk", "bg", "mk", "be", "kk", "mn":
		return 1 << scriptCyrillic
	case "sr":
		return 1<<scriptCyrillic | 1<<scriptLatin
	case "ar", "fa", "ur", "ckb":
		return 1 << scriptArabic
	case "hi", "mr", "ne":
		return 1 << scriptDevanagari
	case "bn", "as":
		return 1 << scriptBengali
	}
	return 1 << scriptLatin
}
