package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines"
	"shuck/extract/internal/model"
	"shuck/extract/internal/parse"
)

// evalLines cleans every text of the raw-text set, each with the models of its fold, and writes a
// record a text to out: id, set, system, title, text and the text before. With asForeign the texts
// are read as foreign gives them.
func evalLines(root, out, models string, per int, odds float32, asForeign bool) error {
	texts, err := loadTexts(root)
	if err != nil {
		return err
	}
	engines, err := lineEngines(models, odds)
	if err != nil {
		return err
	}
	if per > 0 {
		texts = thin(texts, per)
	}
	if texts, err = withGold(root, texts); err != nil {
		return err
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriterSize(f, 1<<20)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, r := range inOrder(texts, func(t *rawText) map[string]any {
		text := t.Text
		if asForeign {
			text = foreign(text)
		}
		title, body := cleanText(engines[t.page.fold()], text)
		if asForeign {
			title, body = native(title), native(body)
		}
		return map[string]any{
			"id": t.ID, "set": t.Set, "system": t.System, "title": title, "text": body,
			"before": t.Text,
		}
	}) {
		if err := enc.Encode(r); err != nil {
			return err
		}
	}
	return w.Flush()
}

func lineEngines(models string, odds float32) ([]*lines.Engine, error) {
	w := make([]lines.Weights, folds)
	for _, m := range []struct {
		name  string
		names []string
		set   func(k int, e *model.Ensemble)
	}{
		{"title", lines.TitleNames(), func(k int, e *model.Ensemble) { w[k].Title = e }},
		{"unit", lines.UnitNames(), func(k int, e *model.Ensemble) { w[k].Unit = e }},
	} {
		if err := loadFolds(models+m.name, m.names, m.set); err != nil {
			return nil, err
		}
	}
	var list []*lines.Engine
	for k := range w {
		e, err := lines.New(lines.Options{Odds: odds, Weights: &w[k]})
		if err != nil {
			return nil, fmt.Errorf("fold %d: %w", k, err)
		}
		list = append(list, e)
	}
	return list, nil
}

func cleanText(e *lines.Engine, text string) (title, body string) {
	p := &doc.Page{Source: text}
	parse.Text(p)
	if err := e.Select(context.Background(), p); err != nil {
		panic(err) // the context does not end
	}
	var b strings.Builder
	for i := range p.Blocks {
		if k := &p.Blocks[i]; k.Keep && i != p.Title {
			if k.Gap && b.Len() > 0 {
				b.WriteByte('\n')
			}
			b.WriteString(k.Text + "\n")
		}
	}
	if p.Title >= 0 {
		title = parse.TitleText(p.Blocks[p.Title].Text)
	}
	return title, b.String()
}

// thin leaves at most per texts of each system and set, spread over the pages.
func thin(texts []rawText, per int) []rawText {
	count := map[string]uint32{}
	for _, t := range texts {
		count[t.Set+t.System]++
	}
	var some []rawText
	for _, t := range texts {
		if spread(t.ID+"thin")*count[t.Set+t.System] < uint32(1000*per) {
			some = append(some, t)
		}
	}
	return some
}

// withGold adds the gold texts of the pages with good ones, each with its title, as texts that are
// clean already: what is lost of them is harm.
func withGold(root string, texts []rawText) ([]rawText, error) {
	for _, set := range []string{"wcxb_dev", "scrapinghub", "magic_html"} {
		records, err := loadSet(root, set)
		if err != nil {
			return nil, err
		}
		for i := range records {
			if r := &records[i]; r.Text != "" && (set != "wcxb_dev" || spread(r.ID)%4 == 0) {
				texts = append(texts, goldText(r))
			}
		}
	}
	return texts, nil
}

func goldText(r *record) rawText {
	return rawText{ID: r.ID, Set: r.set, System: "gold", Text: strings.TrimLeft(r.Title+"\n\n", "\n") + r.Text, page: r}
}
