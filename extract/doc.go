// Package extract finds the article in a scraped page or a raw text: its title, its metadata and its body, block by
// block, and can say of every block why it was kept or dropped. It reads no files, opens no connections and never exits.
//
// # The way of a document
//
//	bytes ─ decode ─┬ HTML ─ parse.HTML ─ tree, blocks ─ meta ─┐
//	        UTF-8   └ text ─ parse.Text ─ blocks ──────────────┤
//	                                                           ├ engine: features ─ model ─ passes ─ Keep ─ assemble ─ Article ─ render
//	                               rules: phrases, class words ┘ (evidence)
//	        └──────────────── Extractor.Analyze → *doc.Page ─────────────────┘
//	        └──────────────── Extractor.Extract → *doc.Article ────────────────────────────────────────────┘
//
// Evidence comes first, then the decision, then output: rules and models put marks and scores on blocks, one engine sets Keep, and
// nothing is deleted on the way. So explain and check look at the very blocks that cleaning uses.
//
// # Where things are
//
//	extract.go    Source, Engine, Extractor: which engine reads what
//	assemble.go   kept blocks to an Article
//	limits.go     what one document may be made of: refused past it
//	evidence.go   the rules behind each block, for Analyze
//	lazy.go       an engine made when it is first asked
//	options.go    Options and their names
//	errors.go     Error and its codes
//	doc/          Block, Mark, Page, Tree, Article: types only
//	words/        words, sentence ends and folding in any script
//	decode/       bytes to UTF-8; HTML or raw text
//	parse/        scan.go, attrs.go: a page's tags; build.go, nest.go, format.go: the flat tree; runs.go, blocks.go: its
//	              blocks; text.go: the lines of a raw text; path.go: where a block stands; limits.go: how many parts there may be
//	meta/         title, byline, date, site, language, description and address of a page, a file each
//	rules/        tables of phrases and shapes, a theme a file; markup.go: the words of class names
//	model/        the tree ensemble's evaluator and file format; balance.go: what scores promise of a document
//	page/         engine "blocks": engine.go has its way and the list of passes, a file each; view.go, tree.go, order.go and
//	              sigs.go read the page; features.go lists the groups of features; threshold.go has the balance
//	line/         engine "lines", built alike
//	readable/     engine "readability": go-readability behind one file
//	check/        what is left over in a text, as findings
//	render/       text, md, html, json, jsonl: a file each
//	hostile/      documents made to exhaust what reads them, for tests
//	internal/train/  how the weights were made
package extract
