"""Strip web boilerplate: HTML or raw text in, the clean article and what is known of it out.

    >>> import shuck
    >>> doc = shuck.clean(html, url="https://example.org/story")
    >>> doc["text"], doc.get("title"), doc["shuck"]["status"]

One process of the shuck program, which comes with this package, does the work of all calls; it is
started by the first and started anew if it dies. Every function may be called from many threads.
"""

from __future__ import annotations

import atexit
import os
import threading
from typing import TYPE_CHECKING, Iterable, Iterator

from ._client import Client, Record, ShuckError
from ._program import program
from ._types import Document, Options, Report

if TYPE_CHECKING:
    from typing_extensions import Unpack

__all__ = ["Client", "Document", "Options", "Record", "Report", "ShuckError", "clean", "clean_many", "clean_text", "close", "program"]

_clients: dict[frozenset, Client] = {}
_lock = threading.Lock()


def clean(html: str | bytes, *, url: str | None = None, **options: Unpack[Options]) -> Document:
    """Return the article of a page as a record: "text", and "title", "byline", "date", "site",
    "language", "url", "description" where they are known. "shuck" tells what was done: its "status"
    is "ok", "empty" or "error". Bytes are a page as it came; their encoding is found out."""
    return _client(options).clean(html, url=url)


def clean_text(text: str | bytes, **options: Unpack[Options]) -> Document:
    """Return the article of a raw text, such as another program made of a page, as clean does."""
    return _client(options).clean_text(text)


def clean_many(records: Iterable[Record], **options: Unpack[Options]) -> Iterator[Document]:
    """Yield what becomes of each record, in order, many at a time on all processors. A record is a
    page as str or bytes, or a dict with "html" or "text", whose other fields stay as they are."""
    return _client(options).clean_many(records)


def close() -> None:
    """End the processes. Calls after it start new ones."""
    with _lock:
        clients = list(_clients.values())
        _clients.clear()
    for client in clients:
        client.close()


def _client(options: Options) -> Client:
    key = frozenset((name, tuple(value) if isinstance(value, list) else value) for name, value in options.items())
    with _lock:
        client = _clients.get(key)
        if client is None:
            client = _clients[key] = Client(**options)
        return client


def _after_fork() -> None:
    global _lock
    _lock = threading.Lock()


atexit.register(close)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
