"""What goes in and comes out, for type checkers."""

from __future__ import annotations

from typing import Literal, TypedDict


class Failure(TypedDict):
    """Why a document has no text."""

    code: str
    message: str


class _Report(TypedDict):
    status: Literal["ok", "empty", "error"]


class Report(_Report, total=False):
    """What was done with a document."""

    engine: str
    words: int
    dropped_words: int
    error: Failure


class _Document(TypedDict):
    text: str
    shuck: Report


class Document(_Document, total=False):
    """A clean document. What is not known is left out; a record's own fields are there too."""

    title: str
    byline: str
    date: str
    site: str
    language: str
    url: str
    description: str
    html: str


class Options(TypedDict, total=False):
    """The flags of the program that have a meaning here, by the same names."""

    engine: Literal["auto", "blocks", "readability"]
    favor: Literal["balanced", "precision", "recall"]
    keep: str | list[str]
    drop: str | list[str]
    comments: bool
    links: bool
    images: bool
    no_tables: bool
    no_title: bool
    text_as: Literal["text", "md"]
    keep_html: bool
    text_field: str
    html_field: str
    url_field: str
    id_field: str
    max_bytes: int | str
    timeout: float | str
    jobs: int
    site: str
    site_key: str
    config: str
