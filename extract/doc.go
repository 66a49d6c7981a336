// Package extract finds the article in a scraped page or a raw text: its title, its metadata and
// its body, block by block, and can say of every block why it was kept or dropped. It reads no
// files, opens no connections and never exits.
//
// # The way of a document
//
//	bytes ─ decode ─┬ HTML ─ parse.HTML ─ tree, blocks ─ title ────┐
//	        UTF-8   └ text ─ parse.Text ─ lines as blocks ─────────┤
//	                                                               ├ facts ─ features ─ model ─ passes ─ metadata ─ Article ─ render
//	                                 rules: phrases, class words ──┘ once,   declared   P(keep)  named,
//	                                                                 frozen  once                in a list
//	        └──────────────── Extractor.Analyze → *doc.Page ────────────────────────────────┘
//	        └──────────────── Extractor.Extract → *doc.Article ───────────────────────────────────┘
//
// Evidence comes first, then the decision, then output. Rules and models only put evidence and
// scores on blocks; passes decide, and the runner records which one did; nothing is deleted on the
// way. What explain and check show is what the engine weighed.
//
// # Where things are
//
//	extract.go    Source, Engine, Extractor: which engine reads what
//	assemble.go   kept blocks to an Article; detach.go gives it memory of its own
//	limits.go     what one document may be made of: refused past it
//	evidence.go   the rules behind each block, as marks, for Analyze
//	lazy.go       an engine made when it is first asked
//	options.go    Options and their names
//	repeats.go    what is known of a document from others of its site
//	own.go        rules of a user's own, around what an engine decides
//	weights.go    which weights are built in
//	errors.go     Error and its codes
//	doc/          Block, Mark, Page, Tree, Article: types only
//	site/         what the documents of a site repeat: counting it, the file, asking it
//	render/       text, md, html, json, jsonl: a file each
//	hostile/      documents made to exhaust what reads them, for tests
//	check/        what is left over in a text, as findings, and the rules that they name
//	internal/     all that only this package and its neighbours use:
//	  words/      words, sentence ends and folding in any script
//	  decode/     bytes to UTF-8; HTML or raw text
//	  jsonld/     what a page's JSON-LD says: its objects, the article's text, posts, types
//	  parse/      scan.go, attrs.go: a page's tags; css.go, sheet.go: what its style sheets hide; build.go,
//	              nest.go, format.go: the flat tree; content.go, runs.go, blocks.go: its text and blocks;
//	              eight.go: eight bytes looked at as one number; text.go, markdown.go: the lines of a raw
//	              text; path.go: where a block stands; limits.go: how many parts there may be
//	  metadata/   title, byline, date, site, language, tags, image, license, description and address of a
//	              page, a file each: candidate.go weighs what several places say, standing.go tells where
//	              on the page they are, dateread.go and people.go read days and names
//	  language/   the language of a text, by script, letters and common words
//	  rules/      matching, and the shapes of lines; data/: phrases and words, a folder a language, of
//	              which go generate makes rules_gen.go, tries.bin and lexicon/; markup.go: the words
//	              of class names
//	  model/      the tree ensemble's evaluator and file format; balance.go: what scores promise of a
//	              document
//	  engine/     what both engines share: feature vectors, the runner of passes, a table of hashes
//	  blocks/     engine "blocks", for HTML: engine.go has its way, score.go asks the models, threshold.go
//	              the balance;
//	              facts/ what is known of a page, features/ what the model sees of a block, passes/
//	              what is decided after it
//	  lines/      engine "lines", for raw text, built alike; score.go asks the models, fixpoint.go
//	              makes the result a fixed point, cut.go cuts a line that holds the whole text at its ends
//	  own/        rules of a user's own: CSS selectors, lines
//	  dom/        a page once more, as a browser reads it, for own/ and readable/
//	  readable/   engine "readability": go-readability behind one file
//	  train/      how the weights were made
//	  worktime/   what a function costs, for tests
//
// # Words
//
//	block      one run of text between two block boundaries of a page, or one line of a raw text
//	unit       what the engine for raw text decides on: a line, or the lines of one wrapped paragraph
//	prose      a block or unit that reads as sentences
//	core       the stretch, or the containers, that hold most of the prose
//	fact       what is measured of a document once, before any decision
//	feature    a number that a model sees of a block, made of facts
//	score      P(keep), what the model makes of a block's features
//	pass       a step after the model that sees the document as a whole
//	rule       an entry of the tables: phrases or a shape of boilerplate, with its group and verdict
//	evidence   a rule that was found on a block
//	mark       evidence as a person sees it, with the rule's id; also a class word of an element
//	verdict    what a rule says: it speaks for a block, against it, or against all below it
//	signature  tag and class attribute of an element, which alike elements share
//	copy       a block or unit with the same text as another
package extract
