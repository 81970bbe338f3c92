"""E-mail addresses in a text, plain or spelled out: ``anna (at) post [dot] example``, "anna Punkt k ät ...".

The words for @ and for the dot come from the lexicons (topics ``handle.at``, ``handle.dot``,
``handle.underscore``). An at-word with the value ``weak`` is also a common word ("at"): it counts only with
a dot that is spelled out as well, so "meet me at mysite.example" is no address.

>>> from clew.reference.lexicon import packaged_lexicons
>>> [found.value for found in EmailFinder(packaged_lexicons()).find("mara at example dot com")]
['mara@example.com']
"""

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from clew.kernel.text import fold
from clew.reference.lexicon import Lexicons

_OPEN, _CLOSE = r"[(\[{<|*_-]", r"[)\]}>|*_-]"
_NAME = r"[a-z0-9][a-z0-9+-]{0,63}"
"""A part of an address; bounded, for "a-a-a-..." has an at-word at every place."""
_CFEMAIL = re.compile(r"(?:[0-9a-f]{2}){6,120}")


@dataclass(frozen=True, slots=True)
class Email:
    """An address in a text, lower-case, with its place."""

    value: str
    start: int
    end: int
    obfuscated: bool


class EmailFinder:
    """Finds addresses with the words of these lexicons."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._lexicons = lexicons
        ats = lexicons.entries("handle.at")
        strong = [entry.term for entry in ats if entry.value != "weak"]
        weak = {entry.term.lower() for entry in ats if entry.value == "weak"}
        dots = [entry.term for entry in lexicons.entries("handle.dot")]
        under = [entry.term for entry in lexicons.entries("handle.underscore")]
        dashes = _any(entry.term for entry in lexicons.entries("handle.dash"))
        apps = {fold(entry.term.strip("*")) for entry in lexicons.entries("handle.app")}
        self._apps = frozenset(apps)
        self._weak = weak
        every_at = _any([*strong, *weak])
        self._dot = rf"(?:\.|\s?{_OPEN}\s?(?:{_any(dots)}|\.)\s?{_CLOSE}\s?|\s(?:{_any(dots)})\s|\s\.\s)"
        self._under = rf"(?:_|\s?(?:{_any(under)})\s?)"
        at = (
            rf"(?P<at>\s?@\s?|\s?{_OPEN}{{1,2}}\s?(?:{every_at}|a|@)\s?{_CLOSE}{{1,2}}\s?|\s(?:{every_at})\s)"
        )
        self._dash = rf"\s(?:{dashes})\s"
        join = rf"(?:{self._dot}|{self._under}+|{self._dash})"
        domain = rf"(?P<domain>{_NAME}(?:(?:{self._dot}|{self._dash}){_NAME})*(?P<last>{self._dot})(?P<tld>[a-z]{{2,24}}))(?![a-z0-9@])"
        self._pattern = re.compile(
            rf"(?<![a-z0-9._+-])(?P<local>_*{_NAME}(?:{join}{_NAME}){{0,6}}_*){at}{domain}"
        )
        self._letter_at = re.compile(rf"{_OPEN}\s?a\s?{_CLOSE}")
        # beside an underscore a word is none for the lexicons
        self._by_underscore = re.compile(rf"_\s?(?:{every_at})\s?{_CLOSE}|(?:{_OPEN})\s?(?:{every_at})\s?_")
        self._after_sign = re.compile(rf"@\s?{_CLOSE}{{0,2}}\s?{domain}")
        self._kept = functools.lru_cache(maxsize=64)(self._found)
        self._dot_only = re.compile(self._dot)
        self._under_only = re.compile(self._under)
        self._dash_only = re.compile(self._dash)

    def find(self, text: str) -> tuple[Email, ...]:
        """Give the addresses in the order of the text."""
        return self._kept(text)

    def _found(self, text: str) -> tuple[Email, ...]:
        return tuple(self._iter(text))

    def _iter(self, text: str) -> Iterator[Email]:
        folded = fold(text)
        if not self._may_have_an_address(folded):
            return
        for found in self._pattern.finditer(folded):
            if not self._is_address(text, found):
                continue
            local = self._plain(self._under_only.sub("_", found["local"]))
            domain = self._plain(found["domain"])
            value = f"{local}@{domain}"
            yield Email(value, found.start(), found.end(), value != text[found.start() : found.end()].lower())

    def _may_have_an_address(self, folded: str) -> bool:
        """Say whether a word for "@" stands in the text, or the sign with a domain after it, as after no account's.

        A few look-ups, where the pattern of addresses tries each place of the text.
        """
        if self._lexicons.has("handle.at", folded) or self._letter_at.search(folded):
            return True
        if "_" in folded and self._by_underscore.search(folded):
            return True
        return "@" in folded and self._after_sign.search(folded) is not None

    def _plain(self, part: str) -> str:
        return self._dash_only.sub("-", self._dot_only.sub(".", part)).replace(" ", "")

    def _is_address(self, text: str, found: re.Match[str]) -> bool:
        at = found["at"]
        if "@" in at:
            return found["local"] not in self._apps  # "ig @ruby.lark" is an account
        if re.search(_OPEN, at):
            return True
        start, end = found.span("at")
        said = text[start:end].strip().lower()
        return said not in self._weak or found["last"].strip() != "."


@functools.lru_cache(maxsize=8)
def email_finder(lexicons: Lexicons) -> EmailFinder:
    """Give the finder of these lexicons, made once."""
    return EmailFinder(lexicons)


def decode_cfemail(value: str) -> str | None:
    """Read an address that a page keeps as hexadecimal, each byte xored with the first (``data-cfemail``)."""
    if not _CFEMAIL.fullmatch(value):
        return None
    raw = bytes.fromhex(value)
    text = bytes(byte ^ raw[0] for byte in raw[1:]).decode("utf-8", "replace")
    return text if "@" in text and text.isprintable() else None


def _any(terms: Iterable[str]) -> str:
    folded = sorted({fold(term) for term in terms}, key=lambda term: (-len(term), term))
    return "|".join(re.escape(term).replace(r"\ ", r"\s") for term in folded) or r"(?!)"
