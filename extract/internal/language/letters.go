package language

// letters are those that few languages have: with them a short text shows which of its neighbours
// it is not.
var letters = map[rune]string{
	'ß': "de", 'ł': "pl", 'ą': "pl lt", 'ę': "pl lt", 'ż': "pl", 'ź': "pl", 'ś': "pl", 'ć': "pl hr sr", 'ń': "pl",
	'ñ': "es gl eu tl", '¿': "es", 'ã': "pt", 'õ': "pt et", 'ç': "fr pt ca tr az sq", 'ý': "cs sk is",
	'ř': "cs", 'ě': "cs", 'ů': "cs", 'ľ': "sk", 'ĺ': "sk", 'ô': "sk fr pt vi", 'ä': "de sv fi et sk",
	'ő': "hu", 'ű': "hu", 'ă': "ro vi", 'ș': "ro", 'ț': "ro", 'ş': "tr az ro", 'ţ': "ro", 'ğ': "tr az",
	'ı': "tr az", 'ə': "az", 'å': "sv da nb nn", 'ø': "da nb nn", 'æ': "da nb nn is",
	'þ': "is", 'ð': "is", 'ė': "lt", 'ų': "lt", 'į': "lt", 'ū': "lt lv", 'ā': "lv", 'ē': "lv", 'ī': "lv",
	'ļ': "lv", 'ķ': "lv", 'ņ': "lv", 'ģ': "lv", 'đ': "hr sr vi", 'ơ': "vi", 'ư': "vi",
	'ĉ': "eo", 'ĝ': "eo", 'ŝ': "eo", 'ŭ': "eo", 'ï': "ca fr nl", 'ë': "sq nl", 'ê': "fr pt vi",
	'è': "fr it ca", 'ò': "it ca", 'ì': "it", 'ù': "it",
	'і': "uk be kk", 'ї': "uk", 'є': "uk", 'ґ': "uk", 'ў': "be", 'ы': "ru be kk", 'э': "ru be", 'ё': "ru be",
	'ә': "kk", 'ғ': "kk", 'қ': "kk", 'ң': "kk", 'ө': "kk", 'ұ': "kk", 'ү': "kk", 'һ': "kk",
	'ъ': "bg", 'ј': "sr mk", 'љ': "sr mk", 'њ': "sr mk", 'ђ': "sr", 'ћ': "sr", 'џ': "sr mk", 'ќ': "mk",
	'ѓ': "mk", 'ѕ': "mk",
	'پ': "fa ur", 'چ': "fa ur", 'ژ': "fa ur", 'گ': "fa ur", 'ی': "fa ur", 'ک': "fa ur", 'ہ': "ur", 'ے': "ur",
	'ٹ': "ur", 'ڈ': "ur", 'ں': "ur", 'ة': "ar", 'ي': "ar", 'ك': "ar", 'ى': "ar", 'ێ': "ckb", 'ۆ': "ckb",
	'ە': "ckb",
	'ळ': "mr", 'ৰ': "as", 'ৱ': "as", 'র': "bn",
}
