"""Where the program is."""

from __future__ import annotations

import os


def program() -> str:
    """Return the path of the program that comes with this package; SHUCK names another."""
    name = "shuck.exe" if os.name == "nt" else "shuck"
    return os.environ.get("SHUCK") or os.path.join(os.path.dirname(os.path.abspath(__file__)), "bin", name)
