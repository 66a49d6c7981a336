package metadata

import "sync"

// labelKind says what a label before a day makes of it.
type labelKind uint8

const (
	noLabel labelKind = iota
	labelPublished
	labelChanged
)

// publishedWords and changedWords stand before a day of publication and of the last change, in the languages of the rules, in lower
// case: their beginnings, so that they hold in all the forms a language has.
var (
	publishedWords = []string{
		"publi", "posted", "veröffentlicht", "erschienen", "erstellt am", "pubbl", "gepubliceerd", "geplaatst", "opublikowan", "data publikacji", "dodano",
		"опубликован", "дата публикации", "发布", "發佈", "发表", "發表", "公開", "投稿", "掲載", "등록", "입력", "publicerad", "udgivet", "offentliggjort",
		"publisert", "julkaistu", "δημοσι", "yayın", "eklenme", "publikov", "vydáno", "zveřejněno", "zverejnen", "megjelen", "közzétév", "date:", "datum:",
		"diterbitkan", "ngày đăng", "terbit", "نُشر", "تاريخ النشر", "تاریخ انتشار", "פורסם", "प्रकाशित", "প্রকাশ", "เผยแพร่", "објављено", "objavljeno", "публик", "опубліковано",
		"argitaratua", "avaldatud", "publicēts", "paskelbta", "first published", "created",
	}
	changedWords = []string{
		"updat", "last modified", "last edited", "modified", "aktualisiert", "geändert", "stand:", "mis à jour", "mise à jour", "modifié", "actualizad", "atualizad", "aggiornat",
		"bijgewerkt", "zaktualizowan", "aktualizacja", "aktualiz", "обновлен", "изменен", "оновлено", "更新", "修改", "수정", "uppdaterad", "opdateret", "oppdatert", "päivitetty",
		"ενημερώθηκε", "güncelle", "frissít", "módosít", "diperbarui", "cập nhật", "آخر تحديث", "به\u200cروزرسانی", "עודכן", "revised", "reviewed", "last review", "last change", "edited", "upraveno",
	}
)

// labelStarts has both.
var labelStarts = sync.OnceValue(func() (t struct{ published, changed *starts }) {
	t.published, t.changed = newStarts(false, publishedWords), newStarts(false, changedWords)
	return t
})

// labelOf tells what a line says of its first day.
func labelOf(line string) labelKind {
	if len(line) > 300 {
		return noLabel
	}
	s, t := lower(line), labelStarts()
	for i := range max(len(s)-1, 0) {
		switch {
		case !t.changed.may(s[i], s[i+1]) && !t.published.may(s[i], s[i+1]):
		case t.changed.begin(s[i:]):
			return labelChanged
		case t.published.begin(s[i:]):
			return labelPublished
		}
	}
	return noLabel
}

// isChange reports whether a text says that what follows is the last change.
func isChange(s string) bool {
	s, changed := lower(s), labelStarts().changed
	for i := range max(len(s)-1, 0) {
		if changed.may(s[i], s[i+1]) && changed.begin(s[i:]) {
			return true
		}
	}
	return false
}
