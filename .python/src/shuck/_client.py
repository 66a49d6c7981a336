"""A client: one process for one set of options, however many threads call it."""

from __future__ import annotations

import json
import os
import subprocess
import threading
import weakref
from collections import deque
from typing import TYPE_CHECKING, Any, Iterable, Iterator, Mapping, Union

from ._program import program
from ._types import Document, Options
from ._worker import Died, Worker

if TYPE_CHECKING:
    from typing_extensions import Unpack

Record = Union[str, bytes, Mapping[str, Any]]

# How many records of clean_many are on their way at once: enough to keep all processors at work.
_AHEAD = 4 * (os.cpu_count() or 1) + 4

# How many processes a record may end before it is given up.
_TRIES = 3


class ShuckError(Exception):
    """The program cannot be run, or ends over and over again."""


class Client:
    """A process of its own, with options of its own. It is a context manager."""

    def __init__(self, **options: Unpack[Options]):
        self._flags = _flags(options)
        self._lock = threading.Lock()
        self._worker: Worker | None = None
        _all.add(self)

    def clean(self, html: str | bytes, *, url: str | None = None) -> Document:
        """See shuck.clean."""
        if isinstance(html, (bytes, bytearray, memoryview)):
            try:
                html = str(html, "utf-8")
            except UnicodeDecodeError:
                return self._alone(bytes(html), url, "html")
        return self._one(_record("html", html, url))

    def clean_text(self, text: str | bytes) -> Document:
        """See shuck.clean_text."""
        if isinstance(text, (bytes, bytearray, memoryview)):
            try:
                text = str(text, "utf-8")
            except UnicodeDecodeError:
                return self._alone(bytes(text), None, "text")
        return self._one(_record("text", text, None))

    def clean_many(self, records: Iterable[Record]) -> Iterator[Document]:
        """See shuck.clean_many."""
        sent: deque = deque()
        for record in records:
            if isinstance(record, Mapping):
                record = dict(record)
            elif isinstance(record, str):
                record = _record("html", record, None)
            else:
                try:
                    record = _record("html", str(record, "utf-8"), None)
                except UnicodeDecodeError:
                    sent.append((self._alone(bytes(record), None, "html"), None))
                    continue
            sent.append((record, self._running().submit(record)))
            if len(sent) >= _AHEAD:
                yield self._take(*sent.popleft())
        while sent:
            yield self._take(*sent.popleft())

    def close(self) -> None:
        """End the process. A call after it starts another."""
        with self._lock:
            worker, self._worker = self._worker, None
        if worker is not None:
            worker.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _one(self, record: dict) -> Document:
        return self._take(record, self._running().submit(record))

    def _take(self, record: Any, future: Any) -> Document:
        """Wait for what becomes of a record; a process that died over it, or before, is replaced."""
        if future is None:
            return record
        for left in range(_TRIES - 1, -1, -1):
            try:
                doc = json.loads(future.result())
                doc.setdefault("text", "")
                return doc
            except Died as died:
                if died.status == 2:
                    raise ValueError(str(died)) from None
                if left == 0:
                    raise ShuckError(str(died)) from None
            future = self._running().submit(record)
        raise AssertionError("unreachable")

    def _running(self) -> Worker:
        with self._lock:
            if self._worker is None or not self._worker.alive:
                try:
                    self._worker = Worker(self._flags)
                except OSError as err:
                    raise ShuckError(f"{program()} cannot be run: {err}") from err
            return self._worker

    def _alone(self, body: bytes, url: str | None, kind: str) -> Document:
        """Clean bytes that are no UTF-8: JSON has no place for them, so a process of their own reads them."""
        flags = [*self._flags, "--input", kind, "--allow-empty", *(["--url", url] if url else [])]
        done = subprocess.run([program(), "-q", "-f", "json", *flags], input=body, capture_output=True)
        if not done.stdout:
            raise ValueError(done.stderr.decode(errors="replace").strip())
        doc = json.loads(done.stdout)
        report = {k: doc.pop(k) for k in ("status", "engine", "words", "dropped_words", "error") if k in doc}
        for field in ("source", "kind"):
            doc.pop(field, None)
        doc.setdefault("text", "")
        doc["shuck"] = report
        return doc

    def _forked(self) -> None:
        """Begin anew in a process that was forked off, whatever another thread was at."""
        worker, self._worker, self._lock = self._worker, None, threading.Lock()
        if worker is not None:
            worker.forget()


def _record(field: str, body: str, url: str | None) -> dict:
    record = {field: body}
    if url is not None:
        record["url"] = url
    return record


def _flags(options: Options) -> list[str]:
    flags = [] if options.get("config") else ["--isolated"]
    for name, value in options.items():
        if name not in Options.__annotations__:
            raise TypeError(f"{name!r} is no option of shuck: there are {', '.join(Options.__annotations__)}")
        flag = "--" + name.replace("_", "-")
        for one in value if isinstance(value, (list, tuple)) else [value]:
            if one is True:
                flags.append(flag)
            elif one is not False and one is not None:
                flags.append(f"{flag}={one}")
    return flags


_all: weakref.WeakSet[Client] = weakref.WeakSet()


def _after_fork() -> None:
    for client in list(_all):
        client._forked()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
