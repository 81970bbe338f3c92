r"""Addresses and numbers that a page's script writes where a reader sees them, as text in their place.

*Cloaked addresses*: site systems (Joomla, WordPress' plugins, pages made by hand) keep a mail address in pieces and let a
script join them. The joining is followed, of strings and of names that hold some, and nothing else of the script is. A
result that is no mail address is left aside. *Hidden mail* of Joomla 4: an own element with the parts in base64. *Bound
texts* of AMP: what an element says once it was tapped, of which only a number is taken.

>>> uncloaked("<script>var a = 'mara' + '&#64;'; a = a + 'lark' + '&#46;' + 'example';</script>")
"<script>var a = 'mara' + '&#64;'; a = a + 'lark' + '&#46;' + 'example';</script> <span>mara@lark.example</span> "
>>> uncloaked("<joomla-hidden-mail first='bWFyYS5i' last='bGFyay5leGFtcGxl'></joomla-hidden-mail>")
"<joomla-hidden-mail first='bWFyYS5i' last='bGFyay5leGFtcGxl'> <span>mara.b@lark.example</span> </joomla-hidden-mail>"
>>> uncloaked("<p [text]=\"open ? '07700 900101' : 'Show'\">Show</p>")
'<p [text]="open ? \'07700 900101\' : \'Show\'"> <span>07700 900101</span> Show</p>'
"""

import html as html_entities
import re
from collections.abc import Iterator

from clew.kernel.encoded import from_base64

_SCRIPT = re.compile(r"<script\b[^<>]{0,300}>", re.IGNORECASE)
_SCRIPT_ENDS = re.compile(r"</script\s{0,20}>", re.IGNORECASE)
_LONGEST_SCRIPT = 6000
_AT = re.compile(r"@|&#0*64;|&#x0*40;|%40|\\x40|\\u0040", re.IGNORECASE)
_STRING = r"'(?:[^'\\\n]|\\.){0,400}'|\"(?:[^\"\\\n]|\\.){0,400}\""
_PIECE = rf"(?:{_STRING}|\b\w{{1,60}}\b)"
_MORE = rf"(?:\s{{0,9}}\+\s{{0,9}}{_PIECE})"
_JOINED = re.compile(
    rf"(?P<name>\b\w{{1,60}})\s{{0,9}}\+?=\s{{0,9}}(?P<set>{_PIECE}{_MORE}{{0,60}})|(?P<said>{_PIECE}{_MORE}{{1,60}})"
)
_TERM = re.compile(rf"{_STRING}|\w+")
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))", re.DOTALL)
_MAIL = re.compile(r"[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-zA-Z]{2,24}")
_MOST_MAILS = 5
_HIDDEN = re.compile(r"<joomla-hidden-mail\b(?P<rest>[^<>]{0,1000})>", re.IGNORECASE)
_PART = re.compile(r"\b(first|last)\s{0,9}=\s{0,9}[\"']([A-Za-z0-9+/=_-]{1,400})[\"']", re.IGNORECASE)
_BOUND = re.compile(
    r"\[text\]\s{0,9}=\s{0,9}(?:\"(?P<one>[^\"<>]{1,400})\"|'(?P<two>[^'<>]{1,400})')[^<>]{0,600}>"
)
_QUOTED = re.compile(r"'([^'\"<>]{7,60})'|&quot;([^'\"<>]{7,60}?)&quot;")
_LEAST_DIGITS = 7


def uncloaked(html: str) -> str:
    """Give the mark-up with what its scripts would write of addresses and numbers."""
    if "[text]" in html:
        html = _BOUND.sub(lambda found: found[0] + _spans(_numbers(found["one"] or found["two"])), html)
    if "joomla-hidden-mail" in html:
        html = _HIDDEN.sub(lambda found: found[0] + _spans(_hidden(found["rest"])), html)
    return _written(html)


def _written(html: str) -> str:
    """Write after each script the addresses that it joins; a script that is never closed ends the search."""
    parts: list[str] = []
    at = 0
    while (found := _SCRIPT.search(html, at)) is not None:
        end = _SCRIPT_ENDS.search(html, found.end())
        if end is None:
            break
        parts.append(html[at : end.end()])
        script = html[found.end() : end.start()]
        if len(script) <= _LONGEST_SCRIPT and "+" in script and _AT.search(script):
            parts.append(_spans(_mails(script)))
        at = end.end()
    return "".join(parts) + html[at:]


def _mails(script: str) -> Iterator[str]:
    """Give the mail addresses that a script joins of strings, each once."""
    held: dict[str, str] = {}
    seen: set[str] = set()
    for found in _JOINED.finditer(script):
        text = "".join(_value(term, held) for term in _TERM.findall(found["set"] or found["said"]))[:1000]
        if found["name"]:
            held[found["name"]] = text
        for mail in _MAIL.findall(html_entities.unescape(text)):
            if mail not in seen and len(seen) < _MOST_MAILS:
                seen.add(mail)
                yield mail


def _value(term: str, held: dict[str, str]) -> str:
    if term[0] not in "'\"":
        return held.get(term, "")
    return _ESCAPE.sub(
        lambda found: chr(int(found[1] or found[2], 16)) if found[1] or found[2] else found[3], term[1:-1]
    )


def _hidden(rest: str) -> Iterator[str]:
    parts = {name.lower(): from_base64(value) for name, value in _PART.findall(rest)}
    mail = f"{parts.get('first') or ''}@{parts.get('last') or ''}"
    if _MAIL.fullmatch(mail):
        yield mail


def _numbers(bound: str) -> Iterator[str]:
    for quoted in _QUOTED.findall(bound):
        text = next(filter(None, quoted))
        if sum(map(str.isdigit, text)) >= _LEAST_DIGITS:
            yield text


def _spans(texts: Iterator[str]) -> str:
    return "".join(f" <span>{html_entities.escape(text)}</span> " for text in texts)
