package features

import (
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
)

// repeated is the run of like units that the block stands in, and the turns that it is in:
// the cards of a listing, the posts of a thread, teasers, terms and their definitions.
func repeated(r *engine.Vector, p *facts.Page, i int) {
	n := p.In[i]
	if n < 0 {
		for _, name := range [...]string{
			"units", "words", "length", "linked", "stamped", "spoken", "priced", "prose", "own_prose",
		} {
			r.Put(name, -1)
		}
	} else {
		inRun(r, p, &p.Runs[n])
	}
	turn, turns, s := float32(0), float32(0), facts.Sum{}
	if t := p.Turning[i]; t >= 0 {
		q := &p.Stretches[t]
		turn, turns, s = float32(q.Length), float32(min(q.Turns, far)), p.Between(int(q.First), int(q.Last)+1)
	}
	total := p.Total()
	r.Put("turn", turn)
	r.Put("turns", turns)
	r.Put("turn_words", engine.Ratio(s.Words, total.Words))
	r.Put("turn_length", engine.Ratio(float32(s.Words), max(turns, 1)))
	r.Put("turn_links", s.Links())
	r.Put("turn_prose", engine.Ratio(s.Prose, s.Words))
}

// inRun is what the run shows of the units, and where the page's prose stands to it.
func inRun(r *engine.Vector, p *facts.Page, run *facts.Repeat) {
	total := p.Total()
	units := float32(run.Units)
	r.Put("units", float32(min(run.Units, far)))
	r.Put("words", engine.Ratio(run.Words, total.Words))
	r.Put("length", engine.Ratio(float32(run.Words), units))
	r.Put("linked", engine.Ratio(float32(run.Linked), units))
	r.Put("stamped", engine.Ratio(float32(run.Stamped), units))
	r.Put("spoken", engine.Ratio(float32(run.Spoken), units))
	r.Put("priced", engine.Ratio(float32(run.Priced), units))
	r.Put("prose", engine.Ratio(run.Prose, run.Words))
	r.Put("own_prose", engine.Ratio(p.Before[run.First].Prose, total.Prose))
}

// headed is where the block stands to the page's title: how far out the two meet, and whether it is
// in the smallest element that holds the title and text.
func headed(r *engine.Vector, p *facts.Page, i int) {
	at := p.TitleAt
	if at < 0 {
		for _, name := range [...]string{
			"out", "back", "inside", "depth", "prose", "part", "between",
			"between_links",
		} {
			r.Put(name, -1)
		}
		return
	}
	total := p.Total()
	r.Put("out", p.Apart(i, at))
	r.Put("back", p.Apart(at, i))
	inside, below, _ := p.Relate(p.Blocks[i].Node, p.TitleBox)
	r.Put("inside", inside)
	r.Put("depth", below)
	r.Put("prose", engine.Ratio(p.Sums[p.TitleBox].Prose, total.Prose))
	r.Put("part", engine.Ratio(p.Sums[p.TitleBox].Words, total.Words))
	between := p.Between(at+1, i)
	if i < at {
		between = p.Between(i+1, at)
	}
	r.Put("between", float32(between.Prose))
	r.Put("between_links", between.Links())
}

// made is what the page is made of as a whole: runs of like units, or an article.
func made(r *engine.Vector, p *facts.Page, _ int) {
	total := p.Total()
	var most facts.Repeat
	var all, prose int32
	linked := 0
	for n := range p.Runs {
		run := &p.Runs[n]
		all += run.Words
		prose += run.Prose
		if run.Words > most.Words {
			most = *run
		}
		if 10*run.Linked >= 7*run.Units {
			linked += run.Units
		}
	}
	r.Put("runs", octave(len(p.Runs)))
	r.Put("run_words", tenth(all, total.Words))
	r.Put("most_words", tenth(most.Words, total.Words))
	r.Put("most_units", octave(most.Units))
	r.Put("most_length", octave(int(engine.Ratio(int(most.Words), most.Units))))
	r.Put("most_linked", tenth(int32(most.Linked), int32(most.Units)))
	r.Put("most_stamped", tenth(int32(most.Stamped), int32(most.Units)))
	r.Put("most_prose", tenth(most.Prose, most.Words))
	r.Put("linked_units", octave(linked))
	r.Put("own_prose", octave(int(total.Prose-prose)))
	r.Put("own_share", tenth(total.Prose-prose, total.Prose))
	box := facts.Sum{}
	if p.TitleAt >= 0 {
		box = p.Sums[p.TitleBox]
	}
	r.Put("box_prose", tenth(box.Prose, total.Prose))
	var turning int32
	for n := range p.Stretches {
		turning = max(turning, p.Between(int(p.Stretches[n].First), int(p.Stretches[n].Last)+1).Words)
	}
	r.Put("turning", tenth(turning, total.Words))
}
