package extract

import (
	"context"
	"fmt"
	"sync"

	"shuck/extract/doc"
)

// lazy is an engine that is made when it is first asked: its weights take a millisecond to read,
// and most runs read one kind of document.
type lazy struct {
	name   string
	engine func() (Engine, error)
}

// lazily returns the engine that build makes.
func lazily[E Engine](name string, build func() (E, error)) Engine {
	return lazy{name, sync.OnceValues(func() (Engine, error) {
		e, err := build()
		if err != nil {
			return nil, fmt.Errorf("%s engine: %w", name, err)
		}
		return e, nil
	})}
}

// Name is that of the engine.
func (l lazy) Name() string { return l.name }

// Select is the engine's.
func (l lazy) Select(ctx context.Context, p *doc.Page) error {
	e, err := l.engine()
	if err != nil {
		return err
	}
	return e.Select(ctx, p)
}
