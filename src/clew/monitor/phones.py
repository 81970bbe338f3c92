"""Phones that came back under another name: a new ad with a phone of an earlier ad that is gone.

A phone of many ads (a switchboard) says nothing; nor does one whose earlier ad is still there.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

from anyascii import anyascii

from clew.engine import Engine
from clew.monitor.history import AdHistory
from clew.monitor.notice import Notice
from clew.records.evidence import Evidence

_MANY = 10
_SAME_NAME = 0.8
_KINDS = ("phone", "whatsapp", "viber", "signal")

Holders = dict[str, list[tuple[str, tuple[Evidence, ...]]]]


def read_phones(engine: Engine) -> Holders:
    """Read the phones that a few ads share: value -> [(ad, where)]."""
    contacts = engine.table("contacts")
    phones = contacts.filter(contacts.kind.isin(_KINDS))
    counted = phones.group_by("value").aggregate(n=phones.ad_id.nunique())
    shared = counted.filter((counted.n > 1) & (counted.n <= _MANY))
    rows = engine.collect(
        phones.semi_join(shared, "value").select("value", "ad_id", "kind", "evidence"),
        order=["value", "ad_id", "kind"],
    )
    holders: Holders = defaultdict(list)
    for row in rows.to_pylist():
        evidence = tuple(Evidence(**item) for item in row["evidence"] or ())
        if not any(ad_id == row["ad_id"] for ad_id, _ in holders[row["value"]]):
            holders[row["value"]].append((row["ad_id"], evidence))
    return holders


def find_returned_phones(
    holders: Holders, ads: Mapping[str, AdHistory], new: Mapping[str, Notice], vanished: Mapping[str, Notice]
) -> Iterator[Notice]:
    """Give the new ads with a phone of an ad that had vanished by then and bore another name."""
    for phone, group in sorted(holders.items()):
        for ad_id, evidence in group:
            if ad_id not in new or ad_id not in ads:
                continue
            others = [
                (ads[other_id].last_seen, other_id, places)
                for other_id, places in group
                if other_id in vanished and other_id in ads and _is_another(ads[other_id], ads[ad_id])
            ]
            if others:
                _, other_id, earlier = max(others, key=lambda other: other[:2])
                value = f"{phone}: {ads[ad_id].alias}, earlier {ads[other_id].alias} ({ads[other_id].url})"
                yield Notice("returned", ad_id, value, new[ad_id].seen_at, (*evidence[:1], *earlier[:1]))


def _is_another(earlier: AdHistory, later: AdHistory) -> bool:
    """Say whether the later ad came after the earlier one, under another name."""
    if earlier.last_seen >= later.first_seen or not earlier.alias or not later.alias:
        return False
    return not is_same_name(earlier.alias, later.alias)


def is_same_name(one: str, two: str) -> bool:
    """Say whether two aliases are one name, in whichever script and with small differences of spelling.

    >>> is_same_name("Анна", "Anna"), is_same_name("Julia", "Yulia"), is_same_name("Anna", "Vera")
    (True, True, False)
    """
    left, right = (anyascii(name).casefold().strip() for name in (one, two))
    return SequenceMatcher(a=left, b=right, autojunk=False).ratio() >= _SAME_NAME
