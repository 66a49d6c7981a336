package facts

import (
	"strings"
	"unicode/utf8"
)

// codeBytes is the length of the longest line that may be code.
const codeBytes = 1000

// IsCode reports whether a line is shaped as code is: as a statement, as JSON, as what is typed at a
// prompt, or as a line of a log.
func IsCode(line string) bool {
	s := strings.TrimSpace(line)
	if s == "" || len(s) > codeBytes || strings.IndexByte(".!?", s[len(s)-1]) >= 0 || s[len(s)-1] >= utf8.RuneSelf {
		return false // most lines
	}
	if endsAsCode(s) {
		return true
	}
	switch s[0] {
	case '"', '\'':
		return isKey(s) || isLiteral(s)
	case '$', '#', '>', '-', '.':
		return isPrompt(s)
	}
	return startsStatement(s) || holdsOperator(s)
}

// endsAsCode reports whether the end of a line tells that it is code: brackets that open or close a
// block, a statement's semicolon, a line to be continued.
func endsAsCode(s string) bool {
	before := byte(0)
	if len(s) > 2 {
		before = s[len(s)-2]
	}
	switch s[len(s)-1] {
	case '{':
		return true
	case '\\':
		return before == ' '
	case '[':
		return before == ' ' || before == '=' || IsBrackets(s)
	case ';':
		return strings.ContainsAny(s, "=[]{}") || strings.HasSuffix(s, "();") || strings.Contains(s, "); ") || isCall(s) || IsBrackets(s)
	case ')', ',':
		return isCall(s) || IsBrackets(s)
	case '}', ']', '(':
		return IsBrackets(s)
	case ':':
		return opensBlock(s)
	}
	return false
}

// IsBrackets reports whether a line is nothing but brackets and what parts or ends what they hold.
func IsBrackets(s string) bool { return strings.Trim(s, "{}[]();,") == "" }

// isKey reports whether a line begins with a quoted key: `"listen": ":8080",`.
func isKey(s string) bool {
	n := strings.IndexByte(s[1:], s[0])
	return n > 0 && strings.HasPrefix(s[n+2:], ":")
}

// isLiteral reports whether a line is a quoted word and a comma, or that alone: an element of a
// list.
func isLiteral(s string) bool {
	s = strings.TrimSuffix(s, ",")
	n := len(s)
	return n > 2 && s[n-1] == s[0] && !strings.ContainsAny(s[1:n-1], "\"' ")
}

// isPrompt reports whether a line is typed at a prompt, or is a flag or a directive: "$ make",
// ">>> 3 * 4", "--all", "#include <stdio.h>".
func isPrompt(s string) bool {
	for _, p := range [...]string{"$ ", ">>> ", "... ", "#include ", "#define ", "#!/"} {
		if strings.HasPrefix(s, p) {
			return len(s) > len(p) && (p != "$ " || !isNumber(s[len(p)]))
		}
	}
	return len(s) > 3 && s[0] == '-' && s[1] == '-' && isLower(s[2]) && isLower(s[3])
}

// isCall reports whether a line is a name and, right behind it, brackets: "print(n, line)". A name
// with a year in them is none, nor is a plural: "owner(s)".
func isCall(s string) bool {
	n := strings.IndexByte(s, '(')
	if n <= 0 || !isIdentifier(strings.TrimSuffix(s[:n], "!")) || n+1 < len(s) && isNumber(s[n+1]) {
		return false
	}
	return strings.HasSuffix(strings.TrimRight(s, ";,"), ")") && !strings.HasPrefix(s[n:], "(s)")
}

// opensBlock reports whether a line opens a block as Python has them: "for line in f:".
func opensBlock(s string) bool {
	if s == "else:" || s == "try:" || s == "finally:" {
		return true
	}
	word, rest, _ := strings.Cut(s, " ")
	switch word {
	case "def", "class", "elif", "except":
		return true
	case "for":
		return strings.Contains(rest, " in ") && strings.Count(rest, " ") <= 4
	case "if", "while", "with":
		return strings.ContainsAny(rest, "=()[]<>\"_")
	}
	return false
}

// startsStatement reports whether a line begins as a statement does that ends in no sign.
func startsStatement(s string) bool {
	word, rest, found := strings.Cut(s, " ")
	if !found || !isLower(word[0]) {
		return false
	}
	switch word {
	case "import", "package", "use", "using", "namespace", "include", "require":
		return !strings.Contains(rest, " ") && strings.ContainsAny(rest, "._:/\"'<;")
	case "from":
		module, names, _ := strings.Cut(rest, " ")
		return module != "" && strings.HasPrefix(names, "import ")
	case "def", "func", "fn", "function", "let", "const", "var", "val":
		return strings.ContainsAny(rest, "(=")
	case "return":
		return strings.ContainsAny(rest, "()[]{}=+*;")
	}
	return false
}

// holdsOperator reports whether a line sets a name, compares, points or takes a flag: "i = low -
// 1", "client=10.0.0.7", "a == b", "p->next", "aws iam list --all".
func holdsOperator(s string) bool {
	for from := 0; ; {
		i := strings.IndexByte(s[from:], '=')
		if i < 0 {
			break
		}
		i += from
		if i > 0 && setsName(s, i) {
			return true
		}
		from = i + 1
	}
	if i := strings.IndexByte(s, '>'); i > 1 && s[i-1] == '-' && i+1 < len(s) && isIdentifierByte(s[i-2]) && isIdentifierByte(s[i+1]) {
		return true
	}
	if i := strings.Index(s, "::"); i > 0 && i+2 < len(s) && isIdentifierByte(s[i-1]) && isIdentifierByte(s[i+2]) {
		return true
	}
	i := strings.Index(s, "--")
	return i > 1 && s[i-1] == ' ' && i+3 < len(s) && isLower(s[i+2]) && isLower(s[i+3])
}

// setsName reports whether the sign at i of a line gives a value to the name before it, or compares
// with one. The query of an address does not.
func setsName(s string, i int) bool {
	switch s[i-1] {
	case '=', '!', '<', '>', '+', '-', '*', '/', ':':
		return i+1 < len(s) && s[i+1] == ' ' && i > 1 && s[i-2] == ' '
	case ' ':
		return i > 1 && i+2 < len(s) && (s[i+1] == ' ' || s[i+1] == '=' || s[i+1] == '>') && isIdentifierByte(s[i-2])
	}
	from := i
	for from > 0 && (isIdentifierByte(s[from-1]) || s[from-1] == '.' || s[from-1] == '-') {
		from--
	}
	return from < i && (from == 0 || s[from-1] == ' ') && i+1 < len(s) && s[i+1] != ' '
}

// isIdentifier reports whether s is a name as code has them, with dots between its parts.
func isIdentifier(s string) bool {
	for i := range len(s) {
		if !isIdentifierByte(s[i]) && (s[i] != '.' || i == 0) {
			return false
		}
	}
	return s != ""
}

func isIdentifierByte(c byte) bool {
	return isAlpha(c) || isNumber(c) || c == '_' || c == ']' || c == ')'
}

func isNumber(c byte) bool { return '0' <= c && c <= '9' }

func isAlpha(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }

// IsStyle reports whether a line opens a rule of a style sheet: ".widget .title {".
func IsStyle(line string) bool {
	line = strings.TrimSpace(line)
	return line != "" && strings.IndexByte(".#@", line[0]) >= 0 && line[len(line)-1] == '{'
}
