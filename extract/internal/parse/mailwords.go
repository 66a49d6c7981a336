package parse

import "strings"

// mailWords are the names that programs in other languages print above a mail, with those that a
// mail has.
var mailWords = map[string]string{
	"von": "from", "de": "from", "da": "from", "van": "from", "från": "from", "fra": "from", "от": "from",
	"від": "from", "od": "from", "lähettäjä": "from", "kimden": "from", "dari": "from", "发件人": "from",
	"an": "to", "à": "to", "para": "to", "a": "to", "aan": "to", "till": "to", "til": "to", "кому": "to", "do": "to",
	"komu": "to", "vastaanottaja": "to", "kime": "to", "kepada": "to", "收件人": "to", "宛先": "to",
	"betreff": "subject", "objet": "subject", "asunto": "subject", "oggetto": "subject", "assunto": "subject",
	"onderwerp": "subject", "ämne": "subject", "emne": "subject", "тема": "subject", "temat": "subject",
	"předmět": "subject", "aihe": "subject", "konu": "subject", "subjek": "subject", "perihal": "subject",
	"主题": "subject", "件名": "subject",
	"datum": "date", "fecha": "date", "data": "date", "dato": "date", "дата": "date", "päivämäärä": "date",
	"tarih": "date", "tanggal": "date", "日期": "date", "日時": "date",
	"gesendet": "sent", "envoyé": "sent", "enviado": "sent", "inviato": "sent", "verzonden": "sent", "kopie": "cc",
}

// mailName returns the name of a mail's header in English, as the line says it in any language.
func mailName(name string) string {
	name = strings.ToLower(strings.TrimRight(name, " \u00a0"))
	if english, ok := mailWords[name]; ok {
		return english
	}
	return name
}

// EnglishHeaders returns the mail headers above a text with their names in English.
func EnglishHeaders(above string) string {
	var b strings.Builder
	for line := range strings.Lines(above) {
		if name, value, ok := strings.Cut(line, ":"); ok && line[0] != ' ' && line[0] != '\t' {
			line = mailName(name) + ":" + value
		}
		b.WriteString(line)
	}
	return b.String()
}
