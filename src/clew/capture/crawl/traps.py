"""Addresses without end: calendars, sessions, permutations of filters, paths that repeat themselves.

What is told by the address alone stands here; that a kind of page goes on and brings nothing new is learnt while it is
read (:mod:`frontier`).

>>> is_endless("https://a.example/a/b/a/b/a/b/"), is_endless("https://a.example/berlin/anna-7")
(True, False)
>>> is_of_a_day("https://a.example/cal?month=2031-02"), is_of_a_day("https://a.example/2026/03/anna-berlin")
(True, False)
"""

import re
from collections import Counter
from urllib.parse import parse_qsl, urlsplit

_DATE = re.compile(r"(?:19|20)\d\d[-/._]?(?:0?[1-9]|1[0-2])(?:[-/._]?[0-3]?\d)?")
_DAY_KEY = re.compile(
    r"^(year|month|day|date|week|cal\w*|jahr|monat|tag|datum|woche|annee|mois|jour|semaine|ano|mes|dia|fecha|semana|anno|"
    r"mese|giorno|data|rok|mesic|miesiac|den|dzien|ev|honap|nap|an|luna|zi|god|mesyac|yil|ay|gun|from|to|start|end)$",
    re.IGNORECASE,
)
_VALUE_OF_DAY = re.compile(r"\d{1,2}|(?:19|20)\d\d|(?:19|20)\d\d[-/.]?\d{1,2}(?:[-/.]?\d{1,2})?")
_DEEPEST = 12
_MOST_KEYS = 8
_REPEATED = 3
_MOST_SIMILAR = 3
_TOKEN = re.compile(r"[0-9A-Za-z_-]{8,}")


def is_endless(url: str) -> bool:
    """Say whether an address looks as if it were made by following a relative link over and over."""
    parts = urlsplit(url)
    steps = [step for step in parts.path.split("/") if step]
    repeated = max(Counter(steps).values(), default=0)
    return len(steps) > _DEEPEST or repeated >= _REPEATED or parts.query.count("=") > _MOST_KEYS


def is_of_a_day(url: str) -> bool:
    """Say whether an address ends in a day or month, or asks for one: a page of a calendar."""
    parts = urlsplit(url)
    if _DATE.fullmatch("/".join(parts.path.strip("/").split("/")[-3:])) or _DATE.fullmatch(
        parts.path.strip("/").rpartition("/")[2]
    ):
        return True
    return any(
        _DATE.fullmatch(value) or (_DAY_KEY.match(key) and _VALUE_OF_DAY.fullmatch(value) and len(value) >= 4)  # noqa: PLR2004 - a year at least
        for key, value in parse_qsl(parts.query)
    )


class Sessions:
    """Learns which parts of a site's queries are sessions: random values on an address that is otherwise the same, and
    that on several pages. The number of an ad may be as random, but it stands on one page alone (``/ad?id=8f3a2b1c``).
    """

    def __init__(self) -> None:
        self.keys: set[str] = set()
        self._values: dict[tuple[str, str], set[str]] = {}
        self._pages: dict[str, set[str]] = {}

    def strip(self, canonical_url: str) -> str:
        """Give an address without what is a session."""
        if not self.keys or "?" not in canonical_url:
            return canonical_url
        front, _, query = canonical_url.partition("?")
        kept = [part for part in query.split("&") if part.partition("=")[0] not in self.keys]
        return front + ("?" + "&".join(kept) if kept else "")

    def learn(self, canonical_url: str) -> bool:
        """Note an address; say whether by it another part was found to be a session."""
        before = len(self.keys)
        front, _, query = canonical_url.partition("?")
        parts = query.split("&") if query else []
        for place, part in enumerate(parts):
            key, _, value = part.partition("=")
            if not _TOKEN.fullmatch(value) or value.isalpha() or value.isdigit() or key in self.keys:
                continue
            rest = "&".join(parts[:place] + parts[place + 1 :])
            values = self._values.setdefault((key, f"{front}?{rest}"), set())
            values.add(value)
            if len(values) >= _MOST_SIMILAR:
                pages = self._pages.setdefault(key, set())
                pages.add(front)
                if len(pages) >= _MOST_SIMILAR:
                    self.keys.add(key)
        return len(self.keys) > before
