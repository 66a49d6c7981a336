// Package notice has the licences of what is linked into the program, with its versions.
package notice

import _ "embed"

//go:generate go run ./generate

// Text is the notice, as the program prints it.
//
//go:embed notice.txt
var Text string
