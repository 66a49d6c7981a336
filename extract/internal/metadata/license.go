package metadata

// license returns the address of the license that the page is under: that of a link with
// rel=license, the metas' or the JSON-LD's.
func (f *facts) license() string {
	if s := f.absolute(f.page.Head.License); s != "" {
		return s
	}
	if s := f.first(license, f.absolute); s != "" {
		return s
	}
	return f.absolute(f.ld.Main.License)
}
