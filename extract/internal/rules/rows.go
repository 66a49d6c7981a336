package rules

import "slices"

// allRows lists the tables, by theme.
func allRows() []Row {
	return slices.Concat(
		shareRows(),
		relatedRows(),
		readMoreRows(),
		newsletterRows(),
		commentRows(),
		legalRows(),
		navRows(),
		adRows(),
		bylineRows(),
		tagRows(),
		platformRows(),
	)
}
