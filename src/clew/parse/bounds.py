"""Bounds on hostile HTML, before any parser sees it.

Parsers stop (or fall) on a page nested 100,000 deep, on 200,000 attributes in one tag, on hundreds of
megabytes. One linear scan cuts such things away and says what it cut.

>>> bounded("<p>" * 3)[1]
()
>>> text, problems = bounded("<div>" * 100_000 + "hello")
>>> problems, len(text) < 5000
(('nested_too_deep',), True)
"""

import re

MAX_BYTES = 8_000_000
MAX_DEPTH = 300
MAX_TAG = 20_000
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)")
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
_CLOSES_ITSELF = frozenset(
    ["p", "li", "dt", "dd", "option", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup"]
)
_FLAT = _VOID | _CLOSES_ITSELF


def bounded(html: str) -> tuple[str, tuple[str, ...]]:
    """Give the HTML with excess depth and monstrous tags cut away, and the names of what was cut."""
    return (html, ()) if _is_within(html) else _cut(html)


def _cut(html: str) -> tuple[str, tuple[str, ...]]:
    problems: set[str] = set()
    kept: list[str] = []
    done = 0
    depth = 0
    for match in _TAG.finditer(html):
        start = match.start()
        if start < done:
            continue
        end = html.find(">", match.end())
        end = len(html) if end < 0 else end + 1
        if end - start > MAX_TAG and not _has_long_value(html[start:end]):
            problems.add("tag_too_long")
            kept += html[done:start], html[start : match.end()], ">"
            done = end
        name = match[2].lower()
        if match[1]:
            if depth > MAX_DEPTH:
                kept.append(html[done:start])
                done = end
            depth = max(0, depth - 1) if name not in _CLOSES_ITSELF else depth
        elif name not in _VOID and name not in _CLOSES_ITSELF and html[end - 2 : end] != "/>":
            depth += 1
            if depth > MAX_DEPTH:
                problems.add("nested_too_deep")
                kept.append(html[done:start])
                done = end
    if not problems:
        return html, ()
    kept.append(html[done:])
    return "".join(kept), tuple(sorted(problems))


def _is_within(html: str) -> bool:
    """Say whether nothing can have to be cut, which holds for nearly all pages and is seen quickly.

    No tag is longer than the longest stretch between two ``>``; no element is deeper than it would be if no tag
    closed itself by a stroke.
    """
    if len(html) >= MAX_TAG and max(map(len, html.split(">"))) >= MAX_TAG:
        return False
    if html.count("<") - html.count("</") <= MAX_DEPTH:
        return True
    depth = 0
    for stroke, name in _TAG.findall(html):
        if name in _FLAT or name.lower() in _FLAT:
            continue
        if not stroke:
            depth += 1
            if depth > MAX_DEPTH:
                return False
        elif depth:
            depth -= 1
    return True


def _has_long_value(tag: str) -> bool:
    """Say whether a long tag is long for one value's sake (a picture as data), which parsers take well."""
    return tag.count("=") < 200  # noqa: PLR2004 - no honest tag has so many attributes
