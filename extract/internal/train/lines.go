package main

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"shuck/extract/internal/lines"
	"shuck/extract/internal/model"
)

// rawText is a text of a labelled page: what some extractor made of it, or a dump in one of our own
// styles.
type rawText struct {
	ID     string `json:"id"`
	Set    string `json:"set"`
	System string `json:"system"`
	Text   string `json:"text"`

	page    *record
	foreign bool // read it as foreign gives it
	boxed   bool // boxes with pointers to other pieces were put into it
}

// dump reports whether the text is all of its page's, not what an extractor chose.
func (t *rawText) dump() bool { return bare[t.System] || strings.HasPrefix(t.System, "own-") }

// worth is what a text counts: a copy that was made of one less than the text as it is.
func (t *rawText) worth() float32 {
	if t.foreign || t.boxed || t.System == "own-clean" {
		return madeWeight
	}
	return 1
}

// loadTexts reads the labelled pages' texts, in the order of the file.
func loadTexts(root string) ([]rawText, error) {
	pages := map[string]*record{}
	for _, set := range trainable {
		records, err := loadSet(root, set)
		if err != nil {
			return nil, err
		}
		for i := range records {
			pages[set+"/"+records[i].ID] = &records[i]
		}
	}
	f, err := os.Open(filepath.Join(root, "rawtext_extracted", "records.jsonl"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var texts []rawText
	for dec := json.NewDecoder(bufio.NewReaderSize(f, 1<<20)); ; {
		var t rawText
		if err := dec.Decode(&t); err == io.EOF {
			return texts, nil
		} else if err != nil {
			return nil, err
		}
		if t.page = pages[t.Set+"/"+t.ID]; t.page != nil {
			texts = append(texts, t)
		}
	}
}

// dumpedOnly are the sets of which there are no extractors' outputs: their pages are fitted on as
// our own dumps of them.
var dumpedOnly = ofTools

// bare are the systems that dump all of a page's text.
var bare = map[string]bool{
	"xnet-alltext": true, "html-text": true, "inscriptis": true, "html2text": true,
	"beautifulsoup": true,
}

// sample chooses what to fit on: of each page one or more dumps of all its text, most extractors'
// output, our own dumps of it, and its gold text as a text that is clean already; and a third of
// them once more as foreign texts.
func sample(root string, texts []rawText) ([]rawText, error) {
	byPage := map[*record][]rawText{}
	var pages []*record
	for _, t := range texts {
		if byPage[t.page] == nil {
			pages = append(pages, t.page)
		}
		byPage[t.page] = append(byPage[t.page], t)
	}
	for _, set := range dumpedOnly {
		records, err := loadSet(root, set)
		if err != nil {
			return nil, err
		}
		for i := range records {
			pages = append(pages, &records[i])
		}
	}
	boxes := findBoxes(pages)
	var chosen []rawText
	for _, p := range pages {
		list := byPage[p]
		slices.SortStableFunc(list,
			func(a, b rawText) int { return int(spread(a.ID+a.System)) - int(spread(b.ID+b.System)) })
		dumps, outputs := 1, 4
		if p.set == "scrapinghub" {
			dumps, outputs = 4, 16
		}
		for _, t := range list {
			if bare[t.System] && dumps > 0 {
				dumps--
				chosen = append(chosen, t)
			} else if !bare[t.System] && outputs > 0 {
				outputs--
				chosen = append(chosen, t)
			}
		}
		ours, err := ownDumps(root, p)
		if err != nil {
			return nil, err
		}
		chosen = append(chosen, ours...)
		if p.Text != "" && spread(p.ID)%10 < 6 {
			chosen = append(chosen, goldText(p))
		}
		if p.Text != "" {
			chosen = append(chosen, boxes.boxed(goldText(p)), boxes.boxed(ours[len(ours)-1]))
		}
	}
	for _, t := range chosen {
		if k := spread(t.ID+t.System+"foreign") % 10; k < 3 || k < 4 && t.dump() {
			if t.boxed {
				continue // its labels are those of many languages
			}
			t.foreign = true
			chosen = append(chosen, t)
		}
	}
	return chosen, nil
}

// spread gives a number below 1000 that depends on s alone.
func spread(s string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(s))
	x := h.Sum32()
	return (x ^ x>>15) % 1000
}

// maxRows is the number of a text's units that are fitted on, more or less: those near what is to
// be kept, and a part of the rest.
const maxRows = 100

type dumpedLines struct {
	rows  []float32
	infos []rowInfo
}

// dumpLines writes the matrix of the units of the sampled texts as dumpPages does for blocks. The
// stage is title or unit; the second needs the title's models by fold, whose files' names begin
// with models and "title".
func dumpLines(root, out, models, stage string) error {
	texts, err := loadTexts(root)
	if err != nil {
		return err
	}
	if texts, err = sample(root, texts); err != nil {
		return err
	}
	d := lineDumper{titles: make([]*model.Ensemble, folds)}
	switch stage {
	case "title":
		d.names, d.rows = lines.TitleNames(), titleRows
	case "unit":
		d.names, d.rows = lines.UnitNames(), d.unitRows
		if err := loadFolds(models+"title", lines.TitleNames(),
			func(k int, e *model.Ensemble) { d.titles[k] = e }); err != nil {
			return err
		}
	default:
		return fmt.Errorf("%q is no stage: title or unit", stage)
	}
	return d.write(texts, out)
}

// lineDumper makes the rows of one stage.
type lineDumper struct {
	names  []string
	titles []*model.Ensemble // by fold
	rows   func(t *rawText) dumpedLines
}

func (d *lineDumper) write(texts []rawText, out string) error {
	m, err := createMatrix(out)
	if err != nil {
		return err
	}
	defer m.close()
	n := 0
	for i, t := range inOrder(texts, d.rows) {
		for k := range t.infos {
			t.infos[k].Page = float32(i)
		}
		if err := binary.Write(m.rows, binary.LittleEndian, t.rows); err != nil {
			return err
		}
		if err := binary.Write(m.infos, binary.LittleEndian, t.infos); err != nil {
			return err
		}
		n += len(t.infos)
	}
	fmt.Fprintf(os.Stderr, "%d texts, %d rows of %d features\n", len(texts), n, len(d.names))
	return m.finish(d.names)
}

// loadFolds reads the models of all folds, fitted on these features.
func loadFolds(prefix string, features []string, do func(fold int, e *model.Ensemble)) error {
	for k := range folds {
		b, err := os.ReadFile(fmt.Sprintf("%s.fold%d.shkm", prefix, k))
		if err != nil {
			return err
		}
		e, err := model.LoadFor(b, features)
		if err != nil {
			return fmt.Errorf("%s, fold %d: %w", prefix, k, err)
		}
		do(k, e)
	}
	return nil
}

// titleRows gives the rows of a text's title candidates. A text without one that is the title, but
// with one that may be it in other words, teaches nothing.
func titleRows(t *rawText) (out dumpedLines) {
	title := tokens(t.page.Title)
	if len(title) == 0 || t.System == "gold" && spread(t.ID)%2 == 0 {
		return out
	}
	p, units := t.units()
	if len(units) == 0 {
		return out
	}
	exact := false
	lines.TitleRows(p, func(i int, row []float32) {
		keep := float32(0)
		if equal(tokens(units[i].Text), title) {
			keep, exact = 1, true
		}
		out.rows = append(out.rows, row...)
		out.infos = append(out.infos, rowInfo{keep, t.worth(), float32(t.page.fold()), 0, float32(units[i].Words)})
	})
	if exact {
		return out
	}
	for i := range units {
		if resembles(tokens(units[i].Text), title) {
			return dumpedLines{}
		}
	}
	for i := range out.infos {
		out.infos[i].Weight *= .3
	}
	return out
}

// resembles reports whether a unit holds most of a title's words: it may be the title in other
// words.
func resembles(unit, title []uint32) bool {
	n := 0
	for _, w := range title {
		if slices.Contains(unit, w) {
			n++
		}
	}
	return 2*n > len(title) && len(unit) < 3*len(title)
}

// unitRows gives the rows of a text's units.
func (d *lineDumper) unitRows(t *rawText) (out dumpedLines) {
	p, units := t.units()
	labels := lineLabels(t, units)
	total, known := 0, 0
	for i := range units {
		if labels[i].weight > 0 {
			known++
			if labels[i].keep {
				total += units[i].Words
			}
		}
	}
	if known == 0 || len(units) < 2 || !faithful(t, units, labels) {
		return out
	}
	some := min(1, maxRows/float64(len(units)))
	page := 30 / (math.Sqrt(float64(total)) + 8) * float64(t.worth())
	if t.Set == "scrapinghub" {
		page *= careful
	}
	lines.Rows(p, d.titles[t.page.fold()], func(i int, row []float32) {
		weight := float64(labels[i].weight) * page * math.Sqrt(float64(units[i].Words)+1)
		if !nearKept(labels, i) && some < 1 {
			if float64(spread(fmt.Sprint(t.ID, t.System, i))) >= 1000*some {
				return
			}
			weight /= math.Sqrt(some)
		}
		if weight == 0 {
			return
		}
		keep := float32(0)
		if labels[i].keep {
			keep = 1
		}
		out.rows = append(out.rows, row...)
		out.infos = append(out.infos, rowInfo{
			keep, float32(weight), float32(t.page.fold()), 0,
			float32(units[i].Words),
		})
	})
	return out
}
