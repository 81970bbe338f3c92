"""Whether two ads that have a tie advertise one person: points of :mod:`clew.link.weights`, added.

What the ties say (``own_contact``, ``shared_contact``, ``n_images``,
``own_image``, ``text``) and what the ads say of the person.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.link.bonds import holders
from clew.link.held import PHONES
from clew.link.people import is_short_for
from clew.link.weights import PERSON, SAME_PERSON

_CONTACTS = ("phone", "email", "handle", "wallet")
_MANY = 3
_SAME_AGE, _OTHER_AGE = 1, 5
_OTHER_HEIGHT_CM, _OTHER_WEIGHT_KG = 3, 10
_COMPARED = ("name", "ages", "height_cm", "weight_kg", "nationality", "n_persons", "phones")

SAME = pa.schema(
    [
        ("ad_a", pa.string()),
        ("ad_b", pa.string()),
        ("points", pa.float64()),
        ("kinds", pa.list_(pa.string())),
    ]
)


def same_person(engine: Engine) -> pa.Table:
    """Give the pairs of ads of one person: ad_a, ad_b, points, kinds of ties."""
    links = engine.table("link_found")
    links = links.filter(links.filtered.isnull() | (links.filtered == "switchboard"))
    ties = _ties(engine, links)
    left, right = _people(engine), _people(engine)
    pairs = ties.join(left.rename(**{"ad_a": "ad_id", **{f"{name}_a": name for name in _COMPARED}}), "ad_a")
    pairs = pairs.join(right.rename(**{"ad_b": "ad_id", **{f"{name}_b": name for name in _COMPARED}}), "ad_b")
    return engine.map_rows(score, pairs, schema=SAME, order=["ad_a", "ad_b"])


def score(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Keep the pairs of a batch with enough points."""
    rows = []
    for row in batch.to_pylist():
        points = sum(PERSON[reason] for reason in reasons(row))
        if points >= SAME_PERSON:
            rows.append({name: row.get(name) for name in SAME.names} | {"points": points})
    return pa.RecordBatch.from_pylist(rows, schema=SAME)


def reasons(pair: Mapping[str, Any]) -> Iterator[str]:
    """Name what agrees and what differs between two ads."""
    yield from _shared(pair)
    yield from _names(pair["name_a"], pair["name_b"])
    yield from _ages(pair["ages_a"] or [], pair["ages_b"] or [])
    yield from _bodies(pair)
    if pair["nationality_a"] and pair["nationality_b"] and pair["nationality_a"] != pair["nationality_b"]:
        yield "nationality differs"
    if pair["n_persons_a"] != pair["n_persons_b"]:
        yield "number of persons differs"


def _shared(pair: Mapping[str, Any]) -> Iterator[str]:
    if pair["own_contact"]:
        yield "own contact agrees"
    elif pair["shared_contact"]:
        yield "shared contact agrees"
    phones_a, phones_b = set(pair["phones_a"] or ()), set(pair["phones_b"] or ())
    if phones_a and phones_b and not phones_a & phones_b:
        yield "contacts differ"
    if pair["n_images"]:
        yield "own picture agrees" if pair["own_image"] else "shared picture agrees"
    if pair["n_images"] > 1:
        yield "several pictures agree"
    if pair["text"]:
        yield "text agrees"


def _bodies(pair: Mapping[str, Any]) -> Iterator[str]:
    if pair["height_cm_a"] is not None and pair["height_cm_a"] == pair["height_cm_b"]:
        yield "height agrees"
    if _apart(pair["height_cm_a"], pair["height_cm_b"], _OTHER_HEIGHT_CM):
        yield "height differs"
    if _apart(pair["weight_kg_a"], pair["weight_kg_b"], _OTHER_WEIGHT_KG):
        yield "weight differs"


def _names(left: str | None, right: str | None) -> Iterator[str]:
    if left is None or right is None:
        return
    if left == right:
        yield "name agrees"
    elif is_short_for(left, right) or set(left.split()) & set(right.split()):
        yield "short name agrees"
    else:
        yield "name differs"


def _ages(left: list[int], right: list[int]) -> Iterator[str]:
    if left and right:
        gap = min(abs(a - b) for a in left for b in right)
        if gap <= _SAME_AGE:
            yield "age agrees"
        elif gap > _OTHER_AGE:
            yield "age differs"


def _apart(left: float | None, right: float | None, by: float) -> bool:
    return left is not None and right is not None and abs(left - right) > by


def _ties(engine: Engine, links: ibis.Table) -> ibis.Table:
    """Give one row a pair: what ties it, and whether its contacts and pictures go with many names."""
    valued = links.filter(links.kind.isin((*_CONTACTS, "image")))
    held = holders(valued).join(_people(engine), "ad_id")
    unnamed = ibis.literal("aged ") + held.ages[0].cast("string")
    spread = held.group_by("value").aggregate(
        names=ibis.coalesce(held.name, unnamed).nunique(), n_phones=held.phones.nunique()
    )
    links = links.left_join(spread, "value")
    is_contact, is_image = links.kind.isin(_CONTACTS), links.kind == "image"
    few_names = links.filtered.isnull() & (links.names.fill_null(0) < _MANY)
    return links.group_by("ad_a", "ad_b").aggregate(
        own_contact=(is_contact & few_names).any(),
        shared_contact=is_contact.any(),
        n_images=is_image.cast("int64").sum(),
        own_image=(is_image & few_names & (links.n_phones.fill_null(0) < _MANY)).any(),
        text=(links.kind == "text").any(),
        kinds=links.kind.collect(distinct=True).sort(),
    )


def _people(engine: Engine) -> ibis.Table:
    people = engine.table("link_people")
    contacts = engine.table("contacts")
    phones = contacts.filter(contacts.kind.isin(PHONES))
    phones = phones.group_by("ad_id").aggregate(phones=phones.value.collect(distinct=True).sort())
    return people.left_join(phones, "ad_id").select("ad_id", *_COMPARED)
