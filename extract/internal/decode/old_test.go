package decode

import "testing"

func TestOldEncoding(t *testing.T) {
	for label, bytes := range map[string]string{
		"ibm437": "caf\x82", "cp437": "caf\x82", "437": "caf\x82", "cp850": "caf\x82", "cp852": "caf\x82", "cp858": "caf\x82", "cp860": "caf\x82",
		"cp862": "caf\x82", "863": "caf\x82", "865": "caf\x82", "ibm037": "\x83\x81\x86\x51", "cp37": "\x83\x81\x86\x51",
		"1047": "\x83\x81\x86\x51", "ibm01140": "\x83\x81\x86\x51",
	} {
		e := oldEncoding(label)
		if e == nil {
			t.Errorf("%s is not known", label)
			continue
		}
		want := "café"
		if label == "cp862" {
			want = "cafג" // Hebrew letters stand where others have the é
		}
		if got, err := e.NewDecoder().String(bytes); err != nil || got != want {
			t.Errorf("%s: %q, %v, want %q", label, got, err, want)
		}
	}
	if got, _ := oldEncoding("cp855").NewDecoder().String("\xa0"); got != "а" {
		t.Errorf("cp855: %q, want a Cyrillic а", got)
	}
	if got, _ := oldEncoding("hz-gb-2312").NewDecoder().String("~{<:Ky2;~}"); got != "己所不" {
		t.Errorf("hz-gb-2312: %q, want 己所不", got)
	}
	for _, label := range []string{"", "cp", "ibm", "cp999", "utf-8", "windows-1252", "437x", "cpibm437"} {
		if oldEncoding(label) != nil {
			t.Errorf("%q is an encoding", label)
		}
	}
}
