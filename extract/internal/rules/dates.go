package rules

import (
	"bytes"
	"strings"
)

// dateWords are what a line of nothing but a date, a time and their labels is made of.
var dateWords = oneOf(strings.Fields(`
		jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december
		mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
		am pm a m p est edt et pst pdt pt cst cdt ct gmt utc bst ist cet cest mst aest hrs hours hour minutes minute mins min seconds days day weeks week months month years year ago just now today yesterday
		published updated posted last modified first on at st nd rd th date time of the in update created by
		januar februar märz april mai juni juli august september oktober november dezember jänner montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so uhr vom am um den stand aktualisiert veröffentlicht erstellt zuletzt vor stunden tagen minuten tag stunde heute gestern okt dez mrz
		janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche le à h publié mis jour et modifié il y heures jours hier aujourd'hui janv févr sept déc
		enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo de del el las los a hs publicado actualizado hace horas días ene abr ago dic
		janeiro fevereiro março maio junho julho setembro outubro novembro dezembro segunda terça quarta quinta sexta feira às atualizado em há dias fev set out dez
		gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedì martedì mercoledì giovedì venerdì domenica ore alle il pubblicato aggiornato gen mag giu lug ott dic fa giorni
		januari februari maart mei augustus oktober maandag dinsdag woensdag donderdag vrijdag zaterdag zondag om uur gepubliceerd bijgewerkt op geleden dagen uren
		stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia poniedziałek wtorek środa czwartek piątek sobota niedziela godz r data publikacji aktualizacja dodano temu
		января февраля марта апреля мая июня июля августа сентября октября ноября декабря понедельник вторник среда четверг пятница суббота воскресенье в г год мск назад часов дней вчера сегодня опубликовано обновлено дата
		januari februari mars maj juni juli augusti måndag tisdag onsdag torsdag fredag lördag söndag kl den publicerad uppdaterad sedan
		tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta klo julkaistu päivitetty maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
		ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή μμ πμ
		ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar güncelleme saat
		ledna února března dubna května června července srpna září října listopadu prosince pondělí úterý středa čtvrtek pátek neděle v
		年 月 日 时 分 秒 時 星期一 星期二 星期三 星期四 星期五 星期六 星期日 发布 更新 公開 配信 년 월 일 오전 오후 입력 수정 등록 승인 기사입력 최종수정 업데이트 월요일 화요일 수요일 목요일 금요일 토요일 일요일
		年月日 发布时间 更新时间 发布于 发表于 来源 午前 午後 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 火 水 木 金 土 t z`))

// dateLine matches a line of nothing but figures and words of dates and times: two figures, or one with a word.
func dateLine(s []byte) bool {
	figures, names, short := 0, 0, 0
	only := eachWord(s, func(w []byte) bool {
		d := 0
		for d < len(w) && '0' <= w[d] && w[d] <= '9' {
			d++
		}
		if d > 0 {
			figures++
			if d > 4 && len(w) > d {
				return false
			}
			if w = w[d:]; len(w) == 0 {
				return true
			}
		}
		for len(w) > 0 && bytes.IndexAny(w, "0123456789") > 0 { // 年5月3日 and 10h05
			k := bytes.IndexAny(w, "0123456789")
			if !dateWords[string(w[:k])] {
				return false
			}
			for k < len(w) && '0' <= w[k] && w[k] <= '9' {
				k++
			}
			figures, names, w = figures+1, names+1, w[k:]
		}
		if len(w) == 0 {
			return true
		}
		if !dateWords[string(w)] {
			return false
		}
		if names++; len(w) < 3 {
			short++
		}
		return true
	})
	return only && (figures >= 3 || figures >= 1 && names >= 1 && (figures+names >= 3 || names > short)) && len(s) > 4
}
