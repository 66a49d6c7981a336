package metadata

// image gives the address of the picture that stands for the page: the metas', else the JSON-LD's.
func (f *facts) image() string {
	if s := f.first(image, f.absolute); s != "" {
		return s
	}
	return f.absolute(f.ld.Main.Image)
}

// absolute gives an address of the web in full; empty for any other.
func (f *facts) absolute(s string) string {
	if u := web(s, f.base); u != nil {
		return u.String()
	}
	return ""
}
