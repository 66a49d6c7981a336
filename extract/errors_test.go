package extract

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"shuck/extract/internal/readable"
)

func TestCodeError(t *testing.T) {
	other := errors.New("an engine failed")
	for _, c := range []struct {
		err  error
		code Code
	}{
		{fmt.Errorf("page: %w", context.DeadlineExceeded), CodeTimeout},
		{fmt.Errorf("page: %w", readable.ErrTooDeep), CodeTooDeep},
		{other, CodeInternal},
	} {
		if got := codeError(c.err); CodeOf(got) != c.code {
			t.Errorf("%v has code %s, want %s", c.err, CodeOf(got), c.code)
		}
	}
	if err := codeError(context.DeadlineExceeded); !strings.Contains(err.Error(), "limit") {
		t.Errorf("%q does not name the limit", err)
	}
	if err := codeError(other); !errors.Is(err, other) {
		t.Errorf("%v hides %v", err, other)
	}
	// Who ends a run is told so, and by no code.
	if err := codeError(context.Canceled); !errors.Is(err, context.Canceled) || errors.As(err, new(*Error)) {
		t.Errorf("%#v, want the context's own error", err)
	}
}
