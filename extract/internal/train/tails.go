package main

import (
	"fmt"
	"html"
	"strings"
)

// dice is a small generator of numbers that are the same for the same seed.
type dice uint32

// roll returns a number below n.
func (d *dice) roll(n int) int {
	*d = *d*1664525 + 1013904223
	return int(uint32(*d)>>16) * n >> 16
}

// pick returns one of a list.
func pick[T any](d *dice, list []T) T { return list[d.roll(len(list))] }

var (
	firstNames = []string{
		"Anna", "bob77", "Marek", "Tom K.", "Ελένη", "Иван", "J. Smith", "zofia", "Pierre",
		"LuckyOne", "gast", "匿名网友", "Maria Rossi", "Dr. No", "kris_b", "Ольга П.",
	}
	dates = []string{
		"October 15, 2012 at 6:24 am", "15.10.2012 18:24", "2012-01-09 11:48", "12/1/2012 11:53",
		"3 hours ago", "Jan 5, 2009 7:12 PM",
		"5 stycznia 2012, 14:02", "17 января 2012, 10:31", "le 4 mars 2008 à 9h12", "2012年1月6日 09:15",
		"Mon 3 Nov, 2008",
	}
	commentHeads = []string{
		"Comments", "%d comments", "%d Responses", "Comments (%d)", "Reader comments",
		"Kommentare (%d)", "%d commentaires", "Комментарии", "Komentarze (%d)", "Σχόλια", "评论", "网友评论 %d 条",
		"Comentarios", "",
	}
	commentTools = []string{
		"Reply", "Report abuse", "Like", "Antworten", "Ответить", "odpowiedz | zgłoś",
		"Link to this", "回复", "",
	}
	commentForms = []string{
		"<h3>Leave a comment</h3><form><p>Name (required)</p><p>Email (will not be published)</p><p>Please keep your comment on the subject. We delete what is rude or an advertisement.</p></form>",
		"<div><b>Post a comment</b><p>You must be logged in to post a comment.</p></div>", "", "",
	}
	teaserHeads = []string{
		"Related stories", "More news", "Read also", "Most read", "Latest",
		"Mehr zum Thema", "Читайте также", "Czytaj także", "Τελευταία Νέα", "相关新闻", "Lire aussi",
		"Más noticias", "", "",
	}
	teaserMores = []string{"more »", "Read more", "", "", "Подробнее", "więcej »", "weiter"}
)

// commentStyles are markups of one comment: who, when, what and a tool. Each is of a system that
// many sites use, or of those that portals wrote for themselves.
var commentStyles = []struct{ before, one, after string }{
	{"", `<p>%[3]s</p><p class="posted">Posted by: <a href="#u">%[1]s</a> | %[2]s</p>`, ""},
	{`<ol class="commentlist">`, `<li class="comment"><div class="comment-author"><cite>%[1]s</cite> says:</div><div class="comment-meta"><a href="#c">%[2]s</a></div><p>%[3]s</p><div class="reply"><a href="#r">%[4]s</a></div></li>`, "</ol>"},
	{`<dl id="comments-block">`, `<dt>%[1]s said...</dt><dd class="comment-body"><p>%[3]s</p></dd><dd class="comment-footer"><a href="#c">%[2]s</a></dd>`, "</dl>"},
	{`<table class="posts">`, `<tr><td><b>%[1]s</b><br>%[2]s</td><td>%[3]s</td></tr>`, "</table>"},
	{`<div class="reactions">`, `<div class="r"><div class="nick">~%[1]s [%[2]s]</div><div class="body">%[3]s</div><a href="#r">%[4]s</a></div>`, "</div>"},
	{"<div>", `<b>%[1]s</b> (%[2]s):<br>%[3]s<br><br>`, "</div>"},
	{`<section class="comments">`, `<article class="comment"><header><h4>%[1]s</h4><time>%[2]s</time></header><div class="comment-content"><p>%[3]s</p></div><footer><a href="#l">%[4]s</a></footer></article>`, "</section>"},
	{`<ul class="thread">`, `<li><p><strong>%[1]s</strong></p><p>%[3]s</p><p><small>%[2]s - <a href="#r">%[4]s</a></small></p></li>`, "</ul>"},
	{`<div id="discuss">`, `<div class="item"><div>%[3]s</div><div class="by">by %[1]s %[2]s</div></div>`, "</div>"},
	{"", `<p><b>%[1]s</b>, %[2]s</p><p>%[3]s</p><p><a href="#r">%[4]s</a></p>`, ""},
	{"<dl>", `<dt>%[2]s, %[1]s</dt><dd>%[3]s</dd>`, "</dl>"},
	{"<ol>", `<li>%[1]s - %[2]s<br>%[3]s</li>`, "</ol>"},
	{`<div class="b4">`, `<div class="k"><span class="u">%[1]s</span><span class="d">%[2]s</span><a href="#r">%[4]s</a><div class="t">%[3]s</div></div>`, "</div>"},
	{"<div>", `<div>%[1]s</div><div>%[2]s</div><div>%[3]s</div>`, "</div>"},
}

// maxComments is the number of comments of a tail, at most.
const maxComments = 25

func writeComments(b *strings.Builder, d *dice, said []string) {
	n := 1 + d.roll(4)*d.roll(maxComments)/3
	style := pick(d, commentStyles)
	if h := pick(d, commentHeads); h != "" {
		if strings.Contains(h, "%d") {
			h = fmt.Sprintf(h, n)
		}
		fmt.Fprintf(b, "<h%[1]d>%[2]s</h%[1]d>", 2+d.roll(3), h)
	}
	tool := pick(d, commentTools)
	b.WriteString(style.before)
	for range n {
		fmt.Fprintf(b, style.one, html.EscapeString(pick(d, firstNames)), pick(d, dates),
			html.EscapeString(pick(d, said)), tool)
	}
	b.WriteString(style.after + pick(d, commentForms))
}

// teaserStyles are markups of one teaser: its title, its lead, a link to more.
var teaserStyles = []struct{ before, one, after string }{
	{`<div class="related">`, `<h3><a href="/a">%[1]s</a></h3><p>%[2]s</p>`, "</div>"},
	{"<div>", `<p><a href="/a"><b>%[1]s</b></a><br>%[2]s <a href="/a">%[3]s</a></p>`, "</div>"},
	{`<ul class="list">`, `<li><a href="/a">%[1]s</a> %[2]s</li>`, "</ul>"},
	{"<table>", `<tr><td><a href="/a">%[1]s</a><br>%[2]s</td></tr>`, "</table>"},
	{`<div class="box">`, `<div><a href="/a">%[2]s</a></div>`, "</div>"},
	{`<section>`, `<article class="card"><h4>%[1]s</h4><p>%[2]s</p><a href="/a">%[3]s</a></article>`, "</section>"},
	{"<ul>", `<li><a href="/a">%[1]s</a></li>`, "</ul>"},
	{`<div class="stream">`, `<div class="entry"><h2><a href="/a">%[1]s</a></h2><p>%[2]s</p></div>`, "</div>"},
	{"", `<p><a href="/a">%[1]s</a></p><p>%[2]s <a href="/a">%[3]s</a></p>`, ""},
	{"<div>", `<div><a href="/a"><img src="/i.jpg"></a><a href="/a">%[1]s</a><p>%[2]s</p></div>`, "</div>"},
}

// maxTeasers is the number of teasers of a tail, or of a feed above the article, at most.
const maxTeasers = 12

func writeTeasers(b *strings.Builder, d *dice, list []teaser) {
	style, more := pick(d, teaserStyles), pick(d, teaserMores)
	if h := pick(d, teaserHeads); h != "" {
		fmt.Fprintf(b, "<h%[1]d>%[2]s</h%[1]d>", 2+d.roll(3), h)
	}
	b.WriteString(style.before)
	for range 2 + d.roll(maxTeasers-1) {
		t := pick(d, list)
		fmt.Fprintf(b, style.one, html.EscapeString(t.title), html.EscapeString(t.lead), more)
	}
	b.WriteString(style.after)
}
