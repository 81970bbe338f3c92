"""Phones that came back under another name: a new ad with a phone of an earlier ad that is gone.

Two people may use one phone one after the other: friends, a flat, an agency. So it is told only where the ties between
the two ads hold them to be one person's, or people's under one control, and then of a phone that few ads share.
Where an ad with the same name and phone still stands, nothing has come back.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from anyascii import anyascii

from clew.engine import Engine
from clew.kernel.visits import GAP
from clew.monitor.history import AdHistory
from clew.monitor.notice import Notice
from clew.records.evidence import Evidence

_FEW = 10
_MOST = 500
"""Of a phone on more ads than this, a switchboard, nothing is said."""
_SAME_NAME = 0.8
_KINDS = ("phone", "whatsapp", "viber", "signal")


@dataclass(frozen=True, slots=True)
class Holder:
    """An ad with a phone: where it states it, whose ad it is held to be, and under which control."""

    ad_id: str
    evidence: tuple[Evidence, ...]
    provider_id: str | None
    network_id: str | None


Holders = Mapping[str, Sequence[Holder]]


def read_phones(engine: Engine) -> Holders:
    """Read the phones that several ads share, with these ads."""
    contacts = engine.table("contacts")
    phones = contacts.filter(contacts.kind.isin(_KINDS))
    counted = phones.group_by("value").aggregate(n=phones.ad_id.nunique())
    shared = counted.filter((counted.n > 1) & (counted.n <= _MOST))
    rows = engine.collect(
        phones.semi_join(shared, "value").select("value", "ad_id", "kind", "evidence"),
        order=["value", "ad_id", "kind"],
    )
    found: dict[str, dict[str, tuple[Evidence, ...]]] = defaultdict(dict)
    for row in rows.to_pylist():
        evidence = tuple(Evidence(**item) for item in row["evidence"] or ())
        found[row["value"]].setdefault(row["ad_id"], evidence)
    who = _people(engine, {ad_id for ads in found.values() for ad_id in ads})
    return {
        phone: [Holder(ad_id, places, *who.get(ad_id, (None, None))) for ad_id, places in ads.items()]
        for phone, ads in found.items()
    }


def _people(engine: Engine, wanted: set[str]) -> dict[str, tuple[str, str | None]]:
    """Give the provider and the network of each ad."""
    providers, networks = engine.table("providers"), engine.table("networks")
    members = providers.select("provider_id", ad_id=providers.ad_ids.unnest())
    under = networks.select("network_id", provider_id=networks.provider_ids.unnest())
    joined = members.left_join(under, "provider_id").select("ad_id", "provider_id", "network_id")
    rows = engine.collect(joined, order=["ad_id", "provider_id"]).to_pylist()
    return {row["ad_id"]: (row["provider_id"], row["network_id"]) for row in rows if row["ad_id"] in wanted}


def find_returned_phones(
    holders: Holders, ads: Mapping[str, AdHistory], new: Mapping[str, Notice], vanished: Iterable[str]
) -> Iterator[Notice]:
    """Give the new ads with a phone of an ad that had vanished by then and bore another name."""
    gone = frozenset(vanished)
    for phone, group in sorted(holders.items()):
        for holder in group:
            if holder.ad_id not in new or holder.ad_id not in ads or _is_known(holder, group, ads):
                continue
            others = [
                (_closeness(other, holder, len(group)), ads[other.ad_id].last_seen, other.ad_id, other)
                for other in group
                if other.ad_id in gone and _is_another(ads.get(other.ad_id), ads[holder.ad_id])
            ]
            close = [other for other in others if other[0]]
            if close:
                earlier = max(close, key=lambda other: other[:3])[3]
                yield _notice(phone, holder, earlier, ads, new[holder.ad_id])


def _notice(phone: str, holder: Holder, earlier: Holder, ads: Mapping[str, AdHistory], new: Notice) -> Notice:
    ad, other = ads[holder.ad_id], ads[earlier.ad_id]
    value = f"{phone}: {ad.alias}, earlier {other.alias} ({other.url})"
    return Notice("returned", holder.ad_id, value, new.seen_at, (*holder.evidence[:1], *earlier.evidence[:1]))


def _closeness(one: Holder, other: Holder, n_ads: int) -> int:
    """Say how the ties hold two ads together: 2 as one person's, 1 as under one control, 0 not at all."""
    if one.provider_id is not None and one.provider_id == other.provider_id:
        return 2
    is_controlled = one.network_id is not None and one.network_id == other.network_id
    return int(is_controlled and n_ads <= _FEW)


def _is_known(holder: Holder, group: Sequence[Holder], ads: Mapping[str, AdHistory]) -> bool:
    """Say whether an ad of this person with this phone bore the same name before, and still stands."""
    ad = ads[holder.ad_id]
    own = [other for other in group if other.provider_id == holder.provider_id]
    before = [ads[other.ad_id] for other in own if other.ad_id in ads]
    return any(
        other.first_seen < ad.first_seen - GAP <= other.last_seen and _share_a_name(other, ad)
        for other in before
    )


def _is_another(earlier: AdHistory | None, later: AdHistory) -> bool:
    """Say whether the later ad came after the earlier one, under another name."""
    if earlier is None or earlier.last_seen >= later.first_seen or not earlier.alias or not later.alias:
        return False
    return not _share_a_name(earlier, later)


def _share_a_name(one: AdHistory, other: AdHistory) -> bool:
    """Say whether two ads have a name in common, whichever of theirs."""
    names = [{name for name in (ad.alias, *ad.aliases) if name} for ad in (one, other)]
    return any(is_same_name(left, right) for left in names[0] for right in names[1])


def is_same_name(one: str, two: str) -> bool:
    """Say whether two aliases are one name, in whichever script and with small differences of spelling.

    >>> is_same_name("Анна", "Anna"), is_same_name("Julia", "Yulia"), is_same_name("Anna", "Vera")
    (True, True, False)
    """
    left, right = (anyascii(name).casefold().strip() for name in (one, two))
    return SequenceMatcher(a=left, b=right, autojunk=False).ratio() >= _SAME_NAME
