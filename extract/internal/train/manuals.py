"""Makes the set "manuals": pages of manuals, with the text of the element that holds it as the gold text.

usage: manuals.py ROOT DEST

ROOT  where packages of documentation are unpacked (dpkg -x PACKAGE ROOT), Debian 12: python3.11-doc, python-django-doc,
      postgresql-doc-15, apache2-doc, sqlite3-doc, rust-doc, nodejs-doc, npm
DEST  a folder below that of the labelled sets: gold.jsonl and html/

Needs lxml and cssselect. The pages are chosen by a fixed seed; a generator's are one site, for the folds. The title's heading
is no part of the text.
"""
import glob, json, os, random, re, sys
import lxml.html

SEED, PAGES, LEAST, WORD = 77, 14, 120, re.compile(r"\w+")

# Of each generator: its pages below ROOT, the elements one of which holds the text, and what in it is none of it.
GENERATORS = {
    "rustdoc": ("usr/share/doc/rust-doc/html/std/**/*.html", "#main-content",
                "rustdoc-toolbar, .sub-heading, .rightside, a.anchor, a.doc-anchor, button, .since, .src, .tooltip, .stab, .notable-traits, summary.hideme"),
    "mdbook": ("usr/share/doc/rust-doc/html/book/*.html", "main", "a.header > svg, button"),
    "sphinx-py": ("usr/share/doc/python3.11/html/library/*.html", "div.body", "a.headerlink"),
    "sphinx-dj": ("usr/share/doc/python-django-doc/html/**/*.html", "div#docs-content, div.yui-b, div.body, div#bd", "a.headerlink, #sidebar, .nav"),
    "docbook-pg": ("usr/share/doc/postgresql-doc-15/html/*.html", "body", ".navheader, .navfooter, .toc"),
    "apache": ("usr/share/doc/apache2-doc/manual/**/*.html*", "#page-content", "#quickview, .toplang, .bottomlang, .up, .permalink, #comments_section, .top"),
    "sqlite": ("usr/share/doc/sqlite3/*.html", "body", ".nosearch, #toc_sub, .fancy_toc"),
    "node": ("usr/share/doc/nodejs/api/*.html", "#apicontent", "a.mark, .toc, .api_metadata details"),
    "npm": ("usr/share/nodejs/npm/docs/output/**/*.html", "#content, #_content", "#table_of_contents, #_table_of_contents"),
}

BLOCKS = {"p", "div", "li", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "dd", "br", "table", "section"}


def text(element):
    """Returns an element's text, a block on lines of its own."""
    out = []

    def walk(e):
        if not isinstance(e.tag, str):
            return
        ends = "\n" if e.tag in BLOCKS else ""
        out.extend([ends, e.text or ""])
        for child in e:
            walk(child)
            out.append(child.tail or "")
        out.append(ends)

    walk(element)
    return "".join(out)


def gold(page, selector, drop):
    """Returns the gold text of a page, empty where the generator's element is not in it."""
    found = lxml.html.fromstring(page).cssselect(selector)
    if not found:
        return ""
    main = found[0]
    for e in main.cssselect("script, style, " + drop):
        e.drop_tree()
    for e in list(main.iter("h1", "h2"))[:1]:
        e.drop_tree()
    return text(main)


def main():
    root, dest = sys.argv[1:]
    os.makedirs(os.path.join(dest, "html"), exist_ok=True)
    rng = random.Random(SEED)
    with open(os.path.join(dest, "gold.jsonl"), "w") as out:
        for name, (pages, selector, drop) in GENERATORS.items():
            files = [f for f in sorted(glob.glob(os.path.join(root, pages), recursive=True)) if os.path.isfile(f) and 3000 < os.path.getsize(f) < 300000]
            rng.shuffle(files)
            taken = 0
            for file in files:
                page = open(file, "rb").read()
                body = gold(page, selector, drop)
                if len(WORD.findall(body)) < LEAST:
                    continue
                id = f"{name}-{taken:02d}"
                with open(os.path.join(dest, "html", id + ".html"), "wb") as f:
                    f.write(page)
                out.write(json.dumps({"id": id, "url": f"https://{name}.example/{id}", "html": f"html/{id}.html", "text": body, "title": None,
                                      "with": [], "without": [], "type": name}) + "\n")
                taken += 1
                if taken == PAGES:
                    break
            print(f"{name}: {taken} of {len(files)} pages", file=sys.stderr)


if __name__ == "__main__":
    main()
