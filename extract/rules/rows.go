package rules

import "slices"

// allRows lists the tables, by theme.
func allRows() []Row {
	return slices.Concat(
		shareRows(),
	)
}
