package extract_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"sync"

	"shuck/extract"
	"shuck/extract/render"
)

const story = `<html><head><title>Ferry to stop for the winter - The Example</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<h1>Ferry to stop for the winter</h1>
<p>The ferry over the sound will not sail from November to March, the company said on Monday, because
too few people took it last winter.</p>
<p>Those who live on the island will have to go round by the bridge, which takes two hours more, or
leave their cars on the other side.</p>
<div class="share">Share this: <a href="/f">Facebook</a> <a href="/t">Twitter</a></div>
</body></html>`

// One document: bytes in, the article out in a format.
func Example() {
	x, err := extract.New(extract.Options{})
	if err != nil {
		log.Fatal(err)
	}
	article, err := x.Extract(context.Background(), extract.Source{Name: "ferry.html", Body: []byte(story)})
	if err != nil {
		log.Fatal(err)
	}
	out, err := render.Append(nil, render.MD, &render.Doc{Source: "ferry.html", Status: render.OK, Article: article}, render.Options{})
	if err != nil {
		log.Fatal(err)
	}
	os.Stdout.Write(out)
	// Output:
	// # Ferry to stop for the winter
	//
	// The ferry over the sound will not sail from November to March, the company said on Monday, because too few people took it last winter.
	//
	// Those who live on the island will have to go round by the bridge, which takes two hours more, or leave their cars on the other side.
}

// A stream of documents: one Extractor serves many goroutines.
func ExampleExtractor_Extract() {
	x, err := extract.New(extract.Options{Favor: extract.FavorPrecision})
	if err != nil {
		log.Fatal(err)
	}
	bodies := []string{story, `<nav><a href="/">Home</a></nav>`, story}
	titles := make([]string, len(bodies))
	var workers sync.WaitGroup
	for i, body := range bodies {
		workers.Go(func() {
			article, err := x.Extract(context.Background(), extract.Source{Body: []byte(body)})
			var e *extract.Error
			switch {
			case errors.As(err, &e) && e.Code == extract.CodeNoContent:
				titles[i] = "no article"
			case err != nil:
				titles[i] = err.Error()
			default:
				titles[i] = article.Meta.Title
			}
		})
	}
	workers.Wait()
	for _, title := range titles {
		fmt.Println(title)
	}
	// Output:
	// Ferry to stop for the winter
	// no article
	// Ferry to stop for the winter
}

// Every block of a document, kept or dropped, and who decided.
func ExampleExtractor_Analyze() {
	x, err := extract.New(extract.Options{})
	if err != nil {
		log.Fatal(err)
	}
	page, err := x.Analyze(context.Background(), extract.Source{Body: []byte(story)})
	if err != nil {
		log.Fatal(err)
	}
	for i := range page.Blocks {
		b := &page.Blocks[i]
		fmt.Printf("%-5t by %-5s %.20s\n", b.Keep, b.By, b.Text)
	}
	// Output:
	// false by model Home News
	// false by title Ferry to stop for th
	// true  by model The ferry over the s
	// true  by model Those who live on th
	// false by model Share this: Facebook
}
