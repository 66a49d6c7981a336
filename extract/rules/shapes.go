package rules

import (
	"bytes"
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

// separators counts the signs that part menu entries and crumbs.
func separators(s []byte) int {
	n := 0
	for _, sep := range []string{" | ", " > ", " › ", " \" ", " / ", " · ", " • ", "|", "→"} {
		if c := bytes.Count(s, []byte(sep)); c > n {
			n = c
		}
	}
	return n
}
