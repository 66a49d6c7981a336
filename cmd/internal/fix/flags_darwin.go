package fix

// keepFlags knows no flags here.
func keepFlags(_, _ int) error { return nil }
