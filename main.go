// Shuck strips web boilerplate: raw text or HTML in, the clean article and its title out.
package main

import (
	"os"

	"shuck/cmd"
)

func main() { os.Exit(cmd.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }
