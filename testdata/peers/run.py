#!/usr/bin/env python3
"""Measure shuck beside other extractors on labelled pages:

    pip install trafilatura readability-lxml jusText resiliparse
    SHUCK_DATA=folder testdata/peers/run.py daniel dragnet

SHUCK_DATA holds a folder a set, with gold.jsonl and the pages. The two sets above are those that nothing of shuck's was
fitted on. A peer that is not installed is left out. Each has its defaults and one process; its time is the processor's,
for the pages from bytes to text, reading and start aside. The figures are the scorer's (extract/internal/train/score).
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def trafilatura(page: bytes) -> str:
    import trafilatura

    return trafilatura.extract(page) or ""


def trafilatura_precision(page: bytes) -> str:
    import trafilatura

    return trafilatura.extract(page, favor_precision=True, include_comments=False) or ""


def readability_lxml(page: bytes) -> str:
    import lxml.html
    import readability

    summary = readability.Document(decode(page)).summary()
    return "\n".join(lxml.html.fromstring(summary).itertext())


def justext(page: bytes) -> str:
    import justext

    # It goes by the common words of a language: its figures say nothing of pages in others.
    return "\n".join(p.text for p in justext.justext(page, justext.get_stoplist("English")) if not p.is_boilerplate)


def resiliparse(page: bytes) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return extract_plain_text(decode(page), main_content=True)


def decode(page: bytes) -> str:
    from resiliparse.parse.encoding import detect_encoding

    return page.decode(detect_encoding(page) or "utf-8", errors="replace")


PEERS = [trafilatura, trafilatura_precision, readability_lxml, justext, resiliparse]


def main() -> None:
    data = Path(os.environ["SHUCK_DATA"])
    with tempfile.TemporaryDirectory() as work:
        program, scorer = Path(work) / "shuck", Path(work) / "train"
        for to, package in ((program, "."), (scorer, "./extract/internal/train")):
            subprocess.run(["go", "build", "-o", to, package], cwd=ROOT, check=True)
        for name in sys.argv[1:]:
            gold = [json.loads(line) for line in (data / name / "gold.jsonl").open(encoding="utf-8")]
            pages = [(data / name / page["html"]).read_bytes() for page in gold]
            size = sum(map(len, pages))
            print(f"{name}: {len(pages)} pages, {size / 1e6:.1f} MB")
            for engine in ("blocks", "readability"):
                texts, seconds = shuck(program, engine, [str(data / name / page["html"]) for page in gold], Path(work))
                report(scorer, data, work, f"shuck, {engine}", name, gold, texts, seconds)
            for peer in PEERS:
                try:
                    texts, seconds = timed(peer, pages)
                except ImportError as err:
                    print(f"{peer.__name__:22} left out: {err}")
                    continue
                report(scorer, data, work, peer.__name__, name, gold, texts, seconds)


def shuck(program: Path, engine: str, paths: list[str], work: Path) -> tuple[list[str], float]:
    """Run the program on the files, in one process; its time is all of it."""
    paths_file = work / "paths"
    paths_file.write_text("".join(path + "\n" for path in paths), "utf-8")
    args = [program, "-q", "-f", "jsonl", "-j", "1", "--allow-empty", "--engine", engine, "--files-from", paths_file]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(args, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ, "GOMAXPROCS": "1"})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    docs = [json.loads(line) for line in done.stdout.splitlines()]
    texts = [f"{doc.get('title', '')}\n\n{doc.get('text', '')}".strip() for doc in docs]  # as -f text prints it
    return texts, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def timed(peer, pages: list[bytes]) -> tuple[list[str], float]:
    """Run a peer on the pages; one that it fails on has no text."""
    peer(b"<html><body><p>What is loaded at first is no part of the time.</p></body></html>")
    texts, start = [], time.process_time()
    for page in pages:
        try:
            texts.append(peer(page))
        except Exception:  # whatever it is, the page is lost
            texts.append("")
    return texts, time.process_time() - start


def report(scorer, data, work, who, name, gold, texts, seconds) -> None:
    path = Path(work) / f"{who.replace(' ', '')}.{name}.jsonl"
    with path.open("w", encoding="utf-8") as out:
        for page, text in zip(gold, texts, strict=True):
            out.write(json.dumps({"id": page["id"], "text": text}) + "\n")
    done = subprocess.run([scorer, "-data", data, "score", path], capture_output=True, text=True, check=True)
    figures = done.stdout.split(None, 1)[1].strip()
    print(f"{who:22} {figures}  {1000 * seconds / len(texts):.1f} ms a page", flush=True)


if __name__ == "__main__":
    main()
