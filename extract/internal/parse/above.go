package parse

import "strings"

// The bounds of what stands above a text.
const (
	maxAbove  = 64 << 10 // bytes
	maxHeader = 200      // lines of mail headers

	maxMailName = 100 // bytes of the longest name of one
)

// frontFences are the lines that front matter stands between: YAML's, which three dots may end as
// well, TOML's and JSON's.
var frontFences = [...]string{"---", "+++", ";;;"}

// above returns the front matter, the mail headers, a crawler's lines or a library's that a raw text
// begins with, with the blank lines before it and the line that ends it; empty where there is none.
func above(src string) string {
	start := 0
	for start < len(src) && start < maxAbove && (src[start] == '\n' || src[start] == ' ' || src[start] == '\t') {
		start++
	}
	start = strings.LastIndexByte(src[:start], '\n') + 1
	head := src[start:min(len(src), start+maxAbove)]
	n := frontMatter(head)
	if n == 0 {
		n = mailHeaders(head)
	}
	if n == 0 {
		n = provenance(head)
	}
	if n == 0 {
		n = ebookHead(head)
	}
	if n == 0 {
		return ""
	}
	return src[:start+n]
}

// frontMatter returns the length of the front matter that s begins with, 0 for none. A rule of
// three dashes is no fence unless a key stands below it and keys are most of what is between.
func frontMatter(s string) int {
	fence, rest, ok := strings.Cut(s, "\n")
	fence = trimEnd(fence)
	kind := 0
	for kind < len(frontFences) && frontFences[kind] != fence {
		kind++
	}
	if !ok || kind == len(frontFences) {
		return 0
	}
	at, keys, other := len(s)-len(rest), 0, 0
	for len(rest) > 0 {
		line, next, _ := strings.Cut(rest, "\n")
		at += len(rest) - len(next)
		line, rest = trimEnd(line), next
		switch {
		case line == fence || fence == "---" && line == "...":
			if keys == 0 || other > keys {
				return 0
			}
			return at
		case isKey(line):
			keys++
		case line == "" || strings.ContainsAny(line[:1], " \t#-{}[]\"'"):
		default:
			other++
		}
		if keys == 0 && other > 0 {
			return 0
		}
	}
	return 0
}

// isKey reports whether a line sets a value in YAML, TOML or JSON.
func isKey(line string) bool {
	name := strings.TrimLeft(line, " \t\"'")
	i := 0
	for i < len(name) && (name[i] == '_' || name[i] == '-' || name[i] == '.' || isAlnum(name[i])) {
		i++
	}
	rest := strings.TrimLeft(name[i:], " \"'")
	return i > 0 && rest != "" && (rest[0] == '=' || rest[0] == ':' &&
		(len(rest) == 1 || rest[1] == ' ' || rest[1] == '\t'))
}

func isAlnum(c byte) bool { return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z' }

// mailNames are headers that a mail has; fewMail of them make a block of headers a mail's.
var mailNames = [...]string{
	"from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to", "message-id", "in-reply-to", "received",
	"return-path", "mime-version", "newsgroups",
}

const fewMail = 3

// mailHeaders returns the length of the mail headers that s begins with, 0 for none: lines of a
// name and a value, and lines that go on the one above, up to a blank line.
func mailHeaders(s string) int {
	at, known, subject := 0, 0, false
	for n := 0; n < maxHeader && at < len(s); n++ {
		line, _, ok := strings.Cut(s[at:], "\n")
		at += len(line)
		if ok {
			at++
		}
		if trimEnd(line) == "" {
			if known < fewMail || !subject {
				return 0
			}
			return at
		}
		if line[0] == ' ' || line[0] == '\t' {
			if n == 0 {
				return 0
			}
			continue
		}
		name, _, ok := strings.Cut(line, ":")
		if !ok || len(name) > maxMailName {
			return 0
		}
		if name = mailName(name); name == "" || strings.ContainsAny(name, " \t") {
			return 0
		}
		for _, m := range mailNames {
			if name == m {
				known++
			}
		}
		subject = subject || name == "subject"
	}
	return 0
}
