package blocks

// group is a set of features with one theme: their names, and the function that fills them in for block i.
type group struct {
	name  string
	names []string
	fill  func(v *view, i int, f []float32)
}

// groups is the order of the features in a row of the model's matrix. The weights depend on it.
var groups = []group{own, shape, class, container, core, readability, signature, position, heading, neighbours, window, witness, phrases, pagewide}

// NumFeatures is the length of a block's row.
var NumFeatures = func() (n int) {
	for _, g := range groups {
		n += len(g.names)
	}
	return n
}()

// FeatureNames gives the names of a row's features as group.name, in order.
func FeatureNames() []string {
	names := make([]string, 0, NumFeatures)
	for _, g := range groups {
		for _, n := range g.names {
			names = append(names, g.name+"."+n)
		}
	}
	return names
}

// fill writes block i's row into f, which has NumFeatures elements.
func (v *view) fill(i int, f []float32) {
	for _, g := range groups {
		g.fill(v, i, f[:len(g.names)])
		f = f[len(g.names):]
	}
}

func ratio[A, B int | int32 | float32](a A, b B) float32 {
	if b == 0 {
		return 0
	}
	return float32(a) / float32(b)
}

func flag(b bool) float32 {
	if b {
		return 1
	}
	return 0
}
