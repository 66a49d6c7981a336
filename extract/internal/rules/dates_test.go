package rules

import (
	"testing"

	"shuck/extract/internal/words"
)

func TestStamp(t *testing.T) {
	for line, want := range map[string]bool{
		"Udgivet 3. december 2023":                     true,
		"الأربعاء 15 مايو 2024 | 11:30 صباحاً":         true,
		"Gepost op 12 april 2024 om 09:15 door de web": true,
		"Ditayangkan 15/05/2024, 08:30 WIB":            true,
		"เผยแพร่: 5 มี.ค. 2567 10:30 ปรับปรุง: 5 มี.ค. 2567 12:00 โดย: ผู้จัดการ": true,
		"3 December 2023":                false, // date-mul has it
		"In May 2020 the bridge fell.":   false,
		"The council met on 3 May 2024":  false,
		"Olympic Games 2024: the medals": false,
		"Bus 14 leaves at 10:30":         false,
	} {
		if got := Stamp(words.AppendFold(nil, line)); got != want {
			t.Errorf("Stamp(%q) = %v, want %v", line, got, want)
		}
	}
}
