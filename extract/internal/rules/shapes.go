package rules

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// eachWord calls f with the words of a folded line, runs of letters, digits and marks, until f says no; it
// reports whether f always said yes and was called at all.
func eachWord(s []byte, f func(w []byte) bool) bool {
	any := false
	for i := 0; i < len(s); {
		j := i
		for j < len(s) {
			r, size := utf8.DecodeRune(s[j:])
			if !wordRune(r) {
				break
			}
			j += size
		}
		if j > i {
			if any = true; !f(s[i:j]) {
				return false
			}
		}
		if j < len(s) {
			_, size := utf8.DecodeRune(s[j:])
			j += size
		}
		i = j
	}
	return any
}

// networks matches a line of nothing but networks' names, and the small words of their buttons.
func networks(s []byte) bool {
	names := 0
	only := eachWord(s, func(w []byte) bool {
		switch string(w) {
		case "facebook", "twitter", "linkedin", "pinterest", "reddit", "whatsapp", "instagram", "tumblr", "telegram", "flipboard", "pocket", "xing", "vkontakte",
			"weibo", "wechat", "youtube", "tiktok", "threads", "bluesky", "mastodon", "messenger", "snapchat", "viber", "digg", "stumbleupon", "delicious", "evernote", "buffer", "skype", "odnoklassniki", "flickr", "vimeo", "hatena", "kakaotalk", "googleplus", "google+", "instapaper", "email", "e-mail", "rss":
			names++
		case "share", "on", "via", "x", "mail", "print", "e", "copy", "link", "google", "plus", "tweet", "pin", "it", "and", "sms", "more", "line", "vk", "by", "to", "us", "follow", "icon", "logo", "qq", "ok", "a", "this", "feed", "post", "fb", "in", "new", "window", "opens", "click":
		default:
			return false
		}
		return true
	})
	return only && names > 0
}

// partingSigns part labels with or without blanks around them.
var partingSigns = [...]string{"›", "·", "•", "→"}

// oneOf makes a set.
func oneOf(names []string) map[string]bool {
	m := make(map[string]bool, len(names))
	for _, n := range names {
		m[n] = true
	}
	return m
}

// separators counts the signs that part menu entries and crumbs: bars and arrows, and slashes,
// dots and folded guillemets with blanks around them.
func separators(s []byte) int {
	n := 0
	for i, c := range s {
		switch c {
		case '|':
			n++
		case '>', '/', '"':
			if i > 0 && s[i-1] == ' ' && i+1 < len(s) && s[i+1] == ' ' {
				n++
			}
		case 0xC2, 0xE2:
			for _, sign := range partingSigns {
				if bytes.HasPrefix(s[i:], []byte(sign)) {
					n++
				}
			}
		}
	}
	return n
}

// menuRun matches two or more separators with short labels between them and no sentence. A line that begins and ends in a bar is a
// table's row in Markdown.
func menuRun(s []byte) bool {
	if len(s) > 0 && s[0] == '|' && s[len(s)-1] == '|' {
		return false
	}
	n := separators(s)
	if n < 2 || len(s) > 30*(n+1) {
		return false
	}
	return !bytes.HasSuffix(s, []byte(".")) && !bytes.HasSuffix(s, []byte("。")) && !bytes.HasSuffix(s, []byte("?"))
}

// counter matches figures, alone or with nothing but the names of what is counted on pages.
func counter(s []byte) bool {
	figures := 0
	only := eachWord(s, func(w []byte) bool {
		if number(w, 0) == len(w) {
			figures++
			return true
		}
		return counted[string(w)]
	})
	return only && figures > 0
}

var counted = oneOf(strings.Fields(`
		like likes view views share shares tweet tweets retweet retweets repost reposts vote votes upvote upvotes downvotes
		download downloads follower followers following subscribers reads hits visits favorites favourites bookmarks pins claps reactions rating ratings
		stars points posts comment comments replies reply total read viewed times k m and
		aufrufe klicks stimmen mal gelesen gefällt gefallen
		vues lectures partages votes fois lu visualizzazioni letture visite condivisioni visitas lecturas vistas veces compartidos visualizações leituras curtidas
		keer gelezen weergaven odsłon wyświetleń głosów razy polubień
		просмотров просмотра просмотр просмотры голосов лайков
		阅读 阅读量 阅读数 浏览 浏览量 浏览次数 点击 点击数 点击量 人气 次 人 赞 转发 评论 閱讀 點閱 人氣 閲覧数 閲覧 回 件 いいね ビュー 조회 조회수 추천 추천수 공감 회 명
		visningar visninger katselukertaa προβολές görüntülenme okunma zobrazení`))

// bylineEN matches "by" and its kin with a name behind: up to six words none of which starts a clause.
func bylineEN(s []byte) bool {
	for len(s) > 0 && (s[0] < 'a' || s[0] > 'z') && s[0] < utf8.RuneSelf {
		s = s[1:]
	}
	labelled := false
	for _, label := range []string{"by: ", "by ", "written by ", "story by ", "posted by ", "submitted by ", "published by ", "reviewed by ", "words by ", "text by ", "contributed by ", "author: ", "post author "} {
		if bytes.HasPrefix(s, []byte(label)) {
			s, labelled = s[len(label):], true
			break
		}
	}
	if !labelled || bytes.HasSuffix(s, []byte(".")) && !bytes.HasSuffix(s, []byte("jr.")) {
		return false
	}
	n := 0
	ok := eachWord(s, func(w []byte) bool {
		n++
		switch string(w) {
		case "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "is", "was", "are", "were", "far", "now", "then", "all", "no", "not", "default",
			"continuing", "using", "clicking", "signing", "submitting", "entering", "some", "any", "one", "january", "february", "april", "june", "july", "august", "september", "october", "november", "december", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "email", "phone", "topic", "category", "author", "date", "popularity", "land", "sea", "contrast", "law", "comparison", "design", "chance":
			return n > 2
		}
		return true
	})
	return ok && n <= 12
}

// hashtags matches two or more words each with a # in front.
func hashtags(s []byte) bool {
	if s[0] != '#' {
		return false
	}
	n := 0
	for rest, more := s, true; more; {
		var w []byte
		w, rest, more = bytes.Cut(rest, []byte(" "))
		w = bytes.TrimRight(w, ",.;")
		if len(w) == 0 {
			continue
		}
		if len(w) < 2 || w[0] != '#' || '0' <= w[1] && w[1] <= '9' {
			return false
		}
		n++
	}
	return n >= 2
}

// gluedTags matches "tags" run into the first of three or more short labels with commas between.
func gluedTags(s []byte) bool {
	commas := bytes.Count(s, []byte(","))
	return bytes.HasPrefix(s, []byte("tags")) && !boundary(s, 4) && commas >= 3 && bytes.Count(s, []byte(" ")) <= 4*commas && s[len(s)-1] != '.'
}

// address matches a mail address or an @handle.
func address(s []byte) bool {
	for at := bytes.IndexByte(s, '@'); at >= 0 && at+1 < len(s); {
		if c := s[at+1]; 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '_' {
			word := s[at+1:]
			if i := bytes.IndexByte(word, ' '); i >= 0 {
				word = word[:i]
			}
			if len(word) >= 3 && (at == 0 || s[at-1] == ' ' || s[at-1] == '(' || s[at-1] == ':' || bytes.IndexByte(word, '.') > 0) {
				return true
			}
		}
		next := bytes.IndexByte(s[at+1:], '@')
		if next < 0 {
			break
		}
		at += 1 + next
	}
	return false
}

// bareURL matches an address of the web with at most two words before it.
func bareURL(s []byte) bool {
	i := bytes.Index(s, []byte("http"))
	if i < 0 || !bytes.Contains(s[i:], []byte("://")) {
		if i = bytes.Index(s, []byte("www.")); i < 0 {
			return false
		}
	}
	return bytes.Count(s[:i], []byte(" ")) <= 2 && bytes.IndexByte(s[i:], ' ') < 0 && len(s)-i > 6
}
