"""One of the extractors in Python, on a folder of pages; without a folder its version."""

import importlib.metadata
import pathlib
import sys


def reader(name):
    if name == "trafilatura":
        import trafilatura

        return trafilatura.extract
    if name == "resiliparse":
        from resiliparse.extract.html2text import extract_plain_text
        from resiliparse.parse.encoding import bytes_to_str, detect_encoding

        return lambda page: extract_plain_text(bytes_to_str(page, detect_encoding(page)), main_content=True)
    import justext

    words = justext.get_stoplist("English")
    return lambda page: [p.text for p in justext.justext(page, words) if not p.is_boilerplate]


if len(sys.argv) == 2:
    print(importlib.metadata.version(sys.argv[1]))
else:
    read = reader(sys.argv[1])
    for path in sorted(pathlib.Path(sys.argv[2]).glob("*.html")):
        try:
            read(path.read_bytes())
        except Exception as fault:
            print(path.name, fault)
