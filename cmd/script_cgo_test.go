//go:build cgo

package cmd

// cgoEnabled is whether the program under test is built with C.
const cgoEnabled = true
