"""The shuck command: python -m shuck, or shuck."""

from __future__ import annotations

import os
import subprocess
import sys

from ._program import program


def main() -> None:
    """Run the program in place of this process."""
    args = [program(), *sys.argv[1:]]
    if os.name == "nt":
        sys.exit(subprocess.call(args))
    os.execv(args[0], args)


if __name__ == "__main__":
    main()
