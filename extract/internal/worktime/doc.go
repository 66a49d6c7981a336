// Package worktime measures, for tests, what a function costs: the work of its own thread, so that
// other programs that want the processor do not count.
package worktime
