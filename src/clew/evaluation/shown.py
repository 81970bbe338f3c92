"""What the captures of a truth show of a person: a truth folder may be a part of a larger market.

A truth says of a provider "several cities" or "phone shared with others" because of all her or his ads. Where only one of
them was captured no reader can find it. So a label is *shown* when the truth's own rows of these captures bear it out:

| label | is shown where |
|---|---|
| several cities | her ads state two or more |
| several ages or aliases | her ads state two or more |
| a picture or a handle of different people | a picture or a handle of her ads stands in another one's |
| a shared phone | a phone that her ads write is written in another one's |
| close phones | such a phone lies within a hundred of another one's |
| behaviour | a post with a signal stands in a thread that names one of her ads, or else a phone that only her ads write |

Any other label counts as shown.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from clew.evaluation.compare import url_form, word_form
from clew.evaluation.inputs import Row, Truth
from clew.evaluation.subjects import owners, true_providers

_NEAR = 100
Held = Mapping[str, set[Any]]


class Shown:
    """What the rows of a truth's ads, pictures and posts say of each provider."""

    def __init__(self, truth: Truth) -> None:
        self.is_known = bool(truth.rows("ads"))
        owner = owners(true_providers(truth))
        ads = [row for row in truth.rows("ads") if url_form(row["url"]) in owner]
        self._cities = _held(ads, owner, lambda row: [row.get("city")])
        self._ages = _held(ads, owner, lambda row: row.get("ages_stated") or [row.get("age")])
        self._aliases = _held(ads, owner, lambda row: row.get("aliases_stated") or [row.get("alias")])
        self._phones = _held(ads, owner, lambda row: row.get("phones") or ())
        pictures = [{**row, "url": row["ad"]} for row in truth.rows("images") if url_form(row["ad"]) in owner]
        self._shared = {
            "same photo": _held(pictures, owner, lambda row: [row["picture"]]),
            "phone shared": self._phones,
            "handle shared": _held(ads, owner, _handles),
        }
        self._reviewed = _reviewed(truth.rows("reviews"), owner, self._phones)

    def shows(self, provider: str, family: str, label: str) -> bool:
        """Say whether the captures bear out a label of a provider."""
        if label.startswith("several "):
            return len(_of(self._several(family, label), provider)) > 1
        if family == "behaviour":
            return provider in self._reviewed
        if label.startswith("numerically close"):
            return self._is_near(provider)
        shared = next((held for words, held in self._shared.items() if label.startswith(words)), None)
        return shared is None or _is_shared(shared, provider)

    def _several(self, family: str, label: str) -> Held:
        if label == "several cities":
            return self._cities
        return self._ages if family == "inconsistent_ages" else self._aliases

    def _is_near(self, provider: str) -> bool:
        others = [int(phone) for who, held in self._phones.items() if who != provider for phone in held]
        mine = [int(phone) for phone in _of(self._phones, provider)]
        return any(0 < abs(one - other) < _NEAR for one in mine for other in others)


def _held(rows: Iterable[Row], owner: Mapping[str, str], values: Any) -> dict[str, set[Any]]:
    held: dict[str, set[Any]] = defaultdict(set)
    for row in rows:
        found = (word_form(value) if isinstance(value, str) else value for value in values(row))
        held[owner[url_form(row["url"])]] |= {value for value in found if value is not None}
    return held


def _handles(row: Row) -> list[str]:
    return [f"{one['kind']}:{one['value']}" for one in row.get("handles") or ()]


def _of(held: Held, provider: str) -> set[Any]:
    return held.get(provider, set())


def _is_shared(held: Held, provider: str) -> bool:
    mine = _of(held, provider)
    return any(mine & other for who, other in held.items() if who != provider)


def _reviewed(reviews: Iterable[Row], owner: Mapping[str, str], phones: Held) -> set[str]:
    """Give who can be told from the posts that carry a signal."""
    writers: dict[str, set[str]] = defaultdict(set)
    for who, held in phones.items():
        for phone in held:
            writers[phone].add(who)
    reviews = list(reviews)
    addressed = {row.get("thread") for row in reviews if "://" in row["text"]}
    found = set()
    for row in reviews:
        if not row.get("signals"):
            continue
        ad = url_form(row["about_ad"]) if row.get("about_ad") else None
        by_phone = writers[word_form(row.get("about_phone") or "")]
        if row.get("about_phone") and row.get("thread") not in addressed:
            found |= by_phone if len(by_phone) == 1 else set()
        elif ad is not None and ad in owner:
            found.add(owner[ad])
    return found
