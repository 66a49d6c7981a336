package jsonl

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"
	"strings"
)

// Change is what becomes of a record.
type Change struct {
	Text     *string // in place of the text field, which is added where there is none; nil leaves it
	DropHTML bool    // the field that the body is of goes, where it is one for HTML
	Add      []Field // each in place of the field of its name, or at the end
}

// Field is a field to add; its value is anything that JSON can tell.
type Field struct {
	Name  string
	Value any
}

// splice puts with in the place of the bytes from start to end.
type splice struct {
	start, end int
	with       []byte
}

// Apply returns the record with the change, without a line end.
func (r *Record) Apply(c Change) ([]byte, error) {
	var splices []splice
	var added []Field
	if c.DropHTML && r.HTML {
		splices = append(splices, r.without(r.source))
	}
	if c.Text != nil {
		switch {
		case r.text.end == 0:
			added = append(added, Field{r.textKey, *c.Text})
		case r.text.str != *c.Text || !r.text.isString(): // spelled otherwise, it is the same text
			text, err := encode(*c.Text)
			if err != nil {
				return nil, err
			}
			splices = append(splices, splice{r.text.start, r.text.end, text})
		}
	}
	for _, f := range c.Add {
		m := r.find("", []string{f.Name}, isAny)
		if m.end == 0 {
			added = append(added, f)
			continue
		}
		value, err := encode(f.Value)
		if err != nil {
			return nil, err
		}
		splices = append(splices, splice{m.start, m.end, value})
	}
	return r.spliced(splices, added, c)
}

// spliced returns the line with the splices, and the added fields at its end.
func (r *Record) spliced(splices []splice, added []Field, c Change) ([]byte, error) {
	slices.SortFunc(splices, func(a, b splice) int { return cmp.Compare(a.start, b.start) })
	size := len(r.line) + 512
	for _, s := range splices {
		size += len(s.with) - (s.end - s.start)
	}
	for _, f := range added {
		if text, ok := f.Value.(string); ok {
			size += len(text) + len(text)/8
		}
	}
	out := make([]byte, 0, max(size, 512))
	pos := 0
	for _, s := range splices {
		if s.start < pos {
			continue // a field in one that goes
		}
		out = append(append(out, r.line[pos:s.start]...), s.with...)
		pos = s.end
	}
	if len(added) == 0 {
		return append(out, r.line[pos:]...), nil
	}
	end := 1 // of the last field, or behind the brace
	if n := len(r.members); n > 0 {
		end = r.members[n-1].end
	}
	out = append(out, r.line[pos:max(pos, end)]...)
	comma, colon := ",", ":"
	if r.spaced() {
		comma, colon = ", ", ": "
	}
	if len(r.members) == 0 || len(r.members) == 1 && c.DropHTML && r.HTML && r.source.start == r.members[0].start {
		comma = ""
	}
	for i, f := range added {
		if i > 0 && comma == "" {
			comma = ","
		}
		value, err := encode(f.Value)
		if err != nil {
			return nil, err
		}
		name, err := encode(f.Name)
		if err != nil {
			return nil, err
		}
		out = append(append(append(append(out, comma...), name...), colon...), value...)
	}
	return append(out, r.line[max(pos, end):]...), nil
}

// spaced reports whether the record is written with spaces, as Python's json does.
func (r *Record) spaced() bool {
	return len(r.members) > 0 && strings.HasSuffix(r.line[:r.members[0].start], ": ")
}

// without returns the splice that takes a field out, with the comma that parts it from its
// neighbour.
func (r *Record) without(m member) splice {
	members := r.members
	if m.key == 0 { // found by its path: its object has to be looked at
		members = r.around(m, members)
	}
	for i := range members {
		f := &members[i]
		switch {
		case f.start != m.start:
		case i+1 < len(members):
			return splice{f.key, members[i+1].key, nil}
		case i > 0:
			return splice{members[i-1].end, f.end, nil}
		default:
			return splice{f.key, f.end, nil}
		}
	}
	return splice{m.start, m.end, []byte("null")} // an item of a list
}

// around returns the fields of the innermost object that holds m.
func (r *Record) around(m member, members []member) []member {
	for i := range members {
		f := &members[i]
		if f.start < m.start && m.end <= f.end && f.raw[0] == '{' {
			return r.around(m, membersOf(r.line, f.start))
		}
	}
	return members
}

// encode gives v as JSON.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}
