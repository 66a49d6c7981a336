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
			"units", "words", "length", "linked", "stamped", "spoken", "priced", "prose", "place", "side", "title", "own_prose",
		} {
			r.Put(name, -1)
		}
	} else {
		inRun(r, p, i, &p.Runs[n])
	}
	r.Put("since", min(float32(i-int(p.LastRun[i])), far))
	r.Put("until", min(float32(int(p.NextRun[i])-i), far))
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
	r.Put("turn_signed", engine.Ratio(float32(s.Signed), max(turns, 1)))
}

// inRun is what the run shows of the units, and where the page's prose stands to it.
func inRun(r *engine.Vector, p *facts.Page, i int, run *facts.Repeat) {
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
	r.Put("place", engine.Ratio(i-int(run.First), int(run.Last-run.First)))
	core, side := p.Cores[1], float32(0)
	switch {
	case p.Inside(core, run.Node): // the run, or a unit of it, holds the core
		side = 2
	case p.Inside(run.Node, core):
		side = 1
	}
	r.Put("side", side)
	title := float32(0)
	switch at := p.TitleAt; {
	case at < 0:
	case int32(at) < run.First:
		title = 1
	case p.In[at] >= 0 && &p.Runs[p.In[at]] == run:
		title = 2
	default:
		title = 3
	}
	r.Put("title", title)
	r.Put("own_prose", engine.Ratio(p.Before[run.First].Prose, total.Prose))
}

// headed is where the block stands to the page's title: how far out the two meet, and whether it is
// in the smallest element that holds the title and text.
func headed(r *engine.Vector, p *facts.Page, i int) {
	at := p.TitleAt
	if at < 0 {
		for _, name := range [...]string{"out", "back", "inside", "depth", "prose", "part", "between", "between_links"} {
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
	var most, linked facts.Repeat
	var all, prose int32
	for n := range p.Runs {
		run := &p.Runs[n]
		all += run.Words
		prose += run.Prose
		if run.Words > most.Words {
			most = *run
		}
		if 10*run.Linked >= 7*run.Units {
			linked.Words += run.Words
			linked.Units += run.Units
		}
	}
	r.Put("runs", octave(len(p.Runs)))
	r.Put("run_words", tenth(all, total.Words))
	r.Put("most_words", tenth(most.Words, total.Words))
	r.Put("most_units", octave(most.Units))
	r.Put("most_length", octave(int(engine.Ratio(int(most.Words), most.Units))))
	r.Put("most_linked", tenth(int32(most.Linked), int32(most.Units)))
	r.Put("most_stamped", tenth(int32(most.Stamped), int32(most.Units)))
	r.Put("most_priced", tenth(int32(most.Priced), int32(most.Units)))
	r.Put("most_spoken", tenth(int32(most.Spoken), int32(most.Units)))
	r.Put("most_prose", tenth(most.Prose, most.Words))
	r.Put("linked_words", tenth(linked.Words, total.Words))
	r.Put("linked_units", octave(linked.Units))
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
