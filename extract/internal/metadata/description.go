package metadata

// description returns what the page says it is about, from its metas or else its JSON-LD.
func (f *facts) description() string {
	if s := f.first(about, clean); s != "" {
		return s
	}
	return f.ld.Main.Description
}
