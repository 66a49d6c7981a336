// Package metadata tells what a web page says of itself: title, byline, date, site, language,
// description and address, each weighed from all the places a page may say it in.
package metadata
