"""Which captures a document cites: numbered C1, C2 ... in the order in which a reader meets them."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from typing import Any

from clew.referral.case import Case

_LONGEST, _BARE = 400, 6
_NAMES = re.compile(r"[^\W\d_][\w-]*")
_OWN = ("ad", "profile", "thread", "review")
"""Pages of one advertised person. A listing shows others too, so it is cited only where nothing else says it."""


class Citations:
    """Numbers captures as they are cited. One in which an ad of an urgent lead stands is cited nowhere."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._numbers: dict[str, str] = {}

    def quotes(self, evidence: Iterable[Mapping[str, Any]], *, most: int) -> list[dict[str, Any]]:
        """Give quotes, each of another wording, with the number of its capture; those on a person's own page first."""
        places = [one for one in evidence if self._may_cite(one["capture_id"])]
        places.sort(key=lambda one: self._case.page_kinds.get(one["capture_id"]) not in _OWN)
        found: dict[str, dict[str, Any]] = {}
        for one in places:
            words = " ".join(one["quote"].split())[:_LONGEST]
            if words.casefold() not in found and len(found) < most:
                found[words.casefold()] = {
                    "quote": words,
                    "label": _label(one["selector"]) if len(words) <= _BARE else None,
                    "capture": self.number(one["capture_id"]),
                    "place": one["selector"] or f"characters {one['start']} to {one['end']}",
                }
        return list(found.values())

    def number(self, capture_id: str) -> str | None:
        """Give a capture's number; null where it may not be cited."""
        if not self._may_cite(capture_id):
            return None
        return self._numbers.setdefault(capture_id, f"C{len(self._numbers) + 1}")

    def newest_of(self, ad: Mapping[str, Any]) -> str | None:
        """Give the number of the newest capture of an ad, of its own page where there is one."""
        seen = [self._case.captures[one] for one in ad["captures"] if self._may_cite(one)]
        seen.sort(key=lambda one: (one["fetched_at"], one["capture_id"]), reverse=True)
        own = [one for one in seen if self._case.page_kinds.get(one["capture_id"]) in _OWN]
        best = next(iter(own or seen), None)
        return self.number(best["capture_id"]) if best else None

    @property
    def cited(self) -> dict[str, str]:
        """Give the number of each cited capture by its id, in the order of numbers."""
        return dict(self._numbers)

    def _may_cite(self, capture_id: str) -> bool:
        capture = self._case.captures.get(capture_id)
        return (
            capture is not None and capture["warc_file"] is not None and capture_id not in self._case.withheld
        )


def in_one_line(quote: Mapping[str, Any]) -> str:
    """Write a quote with what it is a value of, where the words alone tell nothing.

    >>> in_one_line({"quote": "no", "label": "outcall"})
    'outcall: no'
    """
    return f"{quote['label']}: {quote['quote']}" if quote["label"] else str(quote["quote"])


def _label(selector: str | None) -> str | None:
    """Give the last name in a place of mark-up or embedded data."""
    names = _NAMES.findall(selector or "")
    return names[-1][:40] if names else None


def moment(when: dt.datetime) -> str:
    """Write a time: UTC, to the second.

    >>> moment(dt.datetime(2026, 3, 2, 5, 1, tzinfo=dt.UTC))
    '2026-03-02T05:01:00Z'
    """
    return f"{when.astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}"


def day(when: dt.datetime) -> str:
    """Write a day, in UTC."""
    return f"{when.astimezone(dt.UTC):%Y-%m-%d}"
