"""What a capture must know of the web: which addresses it never asks for, how a site refuses (``data/crawling``).

>>> web = packaged_crawling()
>>> web.why_not("https://a.example/ads/12/report"), web.why_not("https://a.example/ads/12")
('action', None)
>>> web.why_not("https://a.example/members?action=login"), web.why_not("https://a.example/img/3.JPG")
('account', 'file')
"""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import yaml

from clew.kernel.errors import BrokenInputError

_FOLDER = Path(__file__).parent.parent / "data" / "crawling"
_WORD = re.compile(r"[^\W_]+")
_PAGE = re.compile(r"\.(html?|php\d?|aspx?|jsp|cgi|pl)$")
_LONGEST_STEP = 3  # "log-in", "add-to-cart": a longer one is the title of something


@dataclass(frozen=True, slots=True)
class Crawling:
    """Words of addresses that are not asked for, and the marks of a refusal."""

    account: frozenset[str]
    action: frozenset[str]
    keys: frozenset[str]
    suffixes: frozenset[str]
    parts: frozenset[str]
    challenge_headers: tuple[tuple[str, str], ...]
    challenge_marks: tuple[str, ...]
    refusing_statuses: frozenset[int]
    needs_scripts: tuple[str, ...]

    def why_not(self, url: str, *, part: bool = False) -> str | None:
        """Say why an address is never asked for: ``account``, ``action`` or ``file``; null where it may be.

        ``part``: a page's own script asks for it while the page is drawn.
        """
        parts = urlsplit(url)
        path = parts.path.lower()
        allowed = self.parts if part else frozenset[str]()
        if path.rpartition(".")[2] in self.suffixes - allowed and "." in path.rpartition("/")[2]:
            return "file"
        steps = [_PAGE.sub("", step) for step in path.split("/")]
        for key, value in parse_qsl(parts.query, keep_blank_values=True):
            if key.lower() in self.keys:
                return "action"
            steps.append(value.lower())
        for step in steps:
            words = _WORD.findall(step)
            if 0 < len(words) <= _LONGEST_STEP:
                for kind, known in (("account", self.account), ("action", self.action - allowed)):
                    if "-".join(words) in known or "".join(words) in known:
                        return kind
        return None

    def is_challenge(self, status: int, headers: Sequence[tuple[str, str]], text: str, *, bare: bool) -> bool:
        """Say whether a response is a challenge; ``text`` in lower case, ``bare``: it links to nothing on its site."""
        for name, value in headers:
            for known, begins in self.challenge_headers:
                if name.lower() == known and value.lower().startswith(begins):
                    return True
        return (status >= 400 or bare) and any(mark in text for mark in self.challenge_marks)  # noqa: PLR2004 - 4xx, 5xx


@functools.cache
def packaged_crawling() -> Crawling:
    """Read the packaged files once."""
    words = _read(_FOLDER / "not_followed.yml", ("source", "account", "action", "keys", "suffixes", "parts"))
    marks = _read(
        _FOLDER / "refusals.yml", ("source", "challenge_headers", "challenge_marks", "refusing_statuses")
    )
    scripts = _read(_FOLDER / "needs_scripts.yml", ("source", "says"))
    return Crawling(
        account=_all(words["account"]),
        action=_all(words["action"]),
        keys=_all(words["keys"]),
        suffixes=_all(words["suffixes"]),
        parts=_all(words["parts"]),
        challenge_headers=tuple(
            (str(name), str(value)) for name, value in marks["challenge_headers"].items()
        ),
        challenge_marks=tuple(map(str, marks["challenge_marks"])),
        refusing_statuses=frozenset(map(int, marks["refusing_statuses"])),
        needs_scripts=tuple(str(one).lower() for one in scripts["says"]),
    )


def _all(words: Sequence[Any]) -> frozenset[str]:
    return frozenset(str(word).lower() for word in words)


def _read(path: Path, keys: tuple[str, ...]) -> dict[str, Any]:
    try:
        content = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise BrokenInputError(f"{path}: not YAML: {error}") from error
    if not isinstance(content, dict) or set(content) != set(keys):
        raise BrokenInputError(f"{path}: expected the keys {', '.join(keys)}")
    return content
