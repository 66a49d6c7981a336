// Package metadata tells what a web page says of itself: title, byline, date, site, language, tags,
// image, license, description and address, each weighed from all the places a page may say it in.
// No value is better than a wrong one.
package metadata
