"""A saved page (HTML): the links of a site directory, a page of partners, a forum, an article.

Links are looked for without building the page, so that no nesting and no number of attributes can stop it. Only whole addresses count:
the page's own address is not known.
"""

import html
import re
from collections.abc import Iterator

from clew.discover.address import site_of, sites_in
from clew.discover.found import Found
from clew.kernel.text import clean

TITLE = "a saved page (HTML)"
_LINK = re.compile(r"<a\s([^<>]{1,4000})>", re.IGNORECASE)
_HREF = re.compile(
    r"""(?<![\w-])href\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'>]{1,2000}))""", re.IGNORECASE
)
_TAG = re.compile(r"<[^<>]{0,4000}>")
_UNREAD = re.compile(r"<(script|style)\b[^<>]{0,2000}>", re.IGNORECASE)
_ENDS = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style")}
_WORDS = 300
_REACH = 2000


def certainty(text: str) -> int:
    """A text that begins like a page."""
    head = text.lstrip()[:2000].lower()
    if not head.startswith("<"):
        return 0
    return 2 if "<a " in text.lower() or "<html" in head or head.startswith("<!doctype html") else 0


def read(text: str) -> Iterator[Found]:
    """Give each link to an address, and addresses that stand in the words of the page.

    >>> [(one.url, one.title) for one in read('<p><a href="https://lantern.example/">The <b>Lantern</b></a> or kite.example</p>')]
    [('https://lantern.example/', 'The Lantern'), ('kite.example', None)]
    """
    line, counted = 1, 0
    for match in _LINK.finditer(text):
        line += text.count("\n", counted, match.start())
        counted = match.start()
        href = _HREF.search(match[1])
        url = html.unescape(next(filter(None, href.groups()))).strip() if href else ""
        if url.startswith("//"):
            url = f"https:{url}"
        if url.lower().startswith(("http://", "https://")):
            yield Found(url, line=line, title=_words(text[match.end() : match.end() + _REACH]))
    for number, words in enumerate(_lines(text), 1):
        for url in sites_in(words):
            if site_of(url):
                yield Found(url, line=number, text=words.strip()[:_WORDS])


def _words(rest: str) -> str | None:
    """Give the words of a link: up to its end, without mark-up."""
    inner = rest.lower().find("</a")
    shown = _TAG.sub(" ", rest[:inner] if inner >= 0 else rest[:_WORDS])
    return " ".join(clean(html.unescape(shown)).split())[:_WORDS] or None


def _lines(text: str) -> Iterator[str]:
    """Give the words of the page, line by line as it was saved; what scripts and styles hold is left out."""
    shown = _TAG.sub(_as_lines, _without_scripts(text))
    for line in shown.split("\n"):
        yield clean(html.unescape(line))


def _as_lines(tag: re.Match[str]) -> str:
    return " " + "\n" * tag.group().count("\n")


def _without_scripts(text: str) -> str:
    """Leave out what is between a script's or a style's tags, but for its ends of lines."""
    kept: list[str] = []
    at = 0
    open_ended: set[str] = set()  # looked for once: a page may begin a million scripts and end none
    for start in _UNREAD.finditer(text):
        name = start[1].lower()
        if start.start() < at or name in open_ended:
            continue
        found = _ENDS[name].search(text, start.end())
        if found is None:
            open_ended.add(name)
            continue
        end = found.start()
        kept += [text[at : start.start()], "\n" * text.count("\n", start.start(), end)]
        at = end
    return "".join([*kept, text[at:]])
