#!/usr/bin/env python3
"""Build wheels that carry the shuck program, with Go and no other package:

    python3 .python/build.py                        # for this machine, into .python/dist
    python3 .python/build.py --platform all -o dist # for all there are
    pip install .python/dist/shuck-*.whl

The version is the tag that git has for this commit; --version says it where there is no git.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent

# What Go builds for, and the machines whose pip takes it. The program needs no C library, so that one for Linux serves
# those with glibc and those with musl; Go 1.26 needs macOS 12.
PLATFORMS = {
    "linux/amd64": "manylinux2014_x86_64.manylinux_2_17_x86_64.musllinux_1_1_x86_64",
    "linux/arm64": "manylinux2014_aarch64.manylinux_2_17_aarch64.musllinux_1_1_aarch64",
    "darwin/amd64": "macosx_12_0_x86_64",
    "darwin/arm64": "macosx_12_0_arm64",
    "windows/amd64": "win_amd64",
    "windows/arm64": "win_arm64",
}

METADATA = """\
Metadata-Version: 2.1
Name: shuck
Version: {version}
Summary: Strip web boilerplate: scraped text or HTML in, the clean article and its title out
License: MIT
Classifier: Programming Language :: Python :: 3
Classifier: Typing :: Typed
Classifier: Topic :: Text Processing
Requires-Python: >=3.9
Description-Content-Type: text/markdown

{readme}"""


def main() -> None:
    parser = argparse.ArgumentParser(description="Build wheels that carry the shuck program.")
    parser.add_argument("--platform", action="append", choices=[*PLATFORMS, "all"], help="GOOS/GOARCH (default: this machine's)")
    parser.add_argument("--version", help="of the wheel (default: by git's tags)")
    parser.add_argument("--binary", type=Path, help="a program that is built already, for one platform")
    parser.add_argument("-o", "--output", type=Path, default=HERE / "dist")
    args = parser.parse_args()
    platforms = args.platform or [go("env", "GOOS") + "/" + go("env", "GOARCH")]
    if "all" in platforms:
        platforms = list(PLATFORMS)
    if args.binary and len(platforms) > 1:
        parser.error("--binary is for one --platform")
    version = args.version or version_of_git()
    args.output.mkdir(parents=True, exist_ok=True)
    for platform in platforms:
        if platform not in PLATFORMS:
            parser.error(f"{platform}: there is no wheel for it")
        with tempfile.TemporaryDirectory() as work:
            binary = args.binary or build(platform, version, Path(work) / "shuck")
            print(write(args.output, platform, version, binary.read_bytes()))


def go(*args: str, **env: str) -> str:
    done = subprocess.run(["go", *args], cwd=ROOT, env={**os.environ, **env}, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(done.returncode)
    return done.stdout.strip()


def build(platform: str, version: str, to: Path) -> Path:
    system, _, machine = platform.partition("/")
    flags = f"-s -w -X shuck/cmd.release=v{version}"
    go("build", "-trimpath", "-ldflags", flags, "-o", str(to), ".", GOOS=system, GOARCH=machine, CGO_ENABLED="0")
    return to


def version_of_git() -> str:
    done = subprocess.run(
        ["git", "describe", "--tags", "--match", "v[0-9]*", "--always", "--abbrev=12"], cwd=ROOT, capture_output=True, text=True
    )
    return python_version(done.stdout.strip())


def python_version(described: str) -> str:
    """Give the version that Python has for what git describe says: v1.2.0-3-gabc is past 1.2.0."""
    tagged = re.fullmatch(r"v(\d+(?:\.\d+)*)(?:-(rc|beta|alpha)\.?(\d+))?(?:-(\d+)-g([0-9a-f]+))?", described)
    if not tagged:
        return "0.0.0.dev0" + (f"+g{described}" if re.fullmatch("[0-9a-f]+", described) else "")
    number, stage, count, past, commit = tagged.groups()
    if stage:
        number += {"rc": "rc", "beta": "b", "alpha": "a"}[stage] + count
    return number + (f".post{past}+g{commit}" if past else "")


def write(folder: Path, platform: str, version: str, binary: bytes) -> Path:
    """Write a wheel, the same bytes each time for the same content."""
    tag = f"py3-none-{PLATFORMS[platform]}"
    info = f"shuck-{version}.dist-info"
    program = "shuck/bin/shuck" + (".exe" if platform.startswith("windows/") else "")
    files = {f"shuck/{path.name}": path.read_bytes() for path in sorted((HERE / "src" / "shuck").glob("*")) if path.suffix in (".py", ".typed")}
    files["shuck/py.typed"] = b""
    files[program] = binary
    tags = "".join(f"Tag: py3-none-{one}\n" for one in PLATFORMS[platform].split("."))
    files[f"{info}/METADATA"] = METADATA.format(version=version, readme=(HERE / "README.md").read_text("utf-8")).encode()
    files[f"{info}/WHEEL"] = f"Wheel-Version: 1.0\nGenerator: shuck\nRoot-Is-Purelib: false\n{tags}".encode()
    files[f"{info}/entry_points.txt"] = b"[console_scripts]\nshuck = shuck.__main__:main\n"
    files[f"{info}/licenses/LICENSE"] = (ROOT / "LICENSE").read_bytes()
    files[f"{info}/RECORD"] = "".join([*(record(n, b) for n, b in files.items()), f"{info}/RECORD,,\n"]).encode()
    path = folder / f"shuck-{version}-{tag}.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as wheel:
        for name, body in files.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o100755 if name == program else 0o100644) << 16
            wheel.writestr(entry, body)
    return path


def record(name: str, body: bytes) -> str:
    sum_ = base64.urlsafe_b64encode(hashlib.sha256(body).digest()).rstrip(b"=").decode()
    return f"{name},sha256={sum_},{len(body)}\n"


if __name__ == "__main__":
    main()
