"""Watch-lists: a phone, a handle, the hash of a picture, or words; each match is an alert, past captures too.

A watch has a kind and a value:

- ``phone``: digits, however written; compared with phones and messengers by their digits;
- ``handle``: any other contact's value, case and ``@`` aside;
- ``image``: SHA-256 of a payload, or a PDQ hash (at most 31 bits away);
- ``text``: words, found in the ads' texts, case and accents aside; a star lets the word go on.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from clew.engine import Engine
from clew.kernel.errors import WrongUseError
from clew.kernel.terms import TermFinder
from clew.monitor.notice import Notice
from clew.monitor.photos import SAME_PICTURE, distance
from clew.records.decision import Watch
from clew.records.evidence import Evidence

KINDS = ("phone", "handle", "image", "text")
_SHORTEST_PHONE = 6
_PDQ_DIGITS = 64
_PHONES = ("phone", "whatsapp", "viber", "signal")


def find_matches(engine: Engine, watches: Sequence[Watch]) -> Iterator[Notice]:
    """Give every match of every watch, the first time that each ad showed it."""
    by_kind: dict[str, list[tuple[str, str]]] = {kind: [] for kind in KINDS}
    for watch in watches:
        name = watch.decision_id
        if watch.watch_kind not in by_kind:
            raise WrongUseError(
                f"watch {name}: kind {watch.watch_kind!r}; expected one of {', '.join(KINDS)}."
            )
        if not watch.value.strip("@* \t"):
            raise WrongUseError(f"watch {name}: its value is empty; expected what to look for.")
        by_kind[watch.watch_kind].append((name, watch.value))
    if by_kind["phone"] or by_kind["handle"]:
        yield from _contacts(engine, by_kind["phone"], by_kind["handle"])
    if by_kind["image"]:
        yield from _images(engine, by_kind["image"])
    if by_kind["text"]:
        yield from _texts(engine, by_kind["text"])


def _contacts(
    engine: Engine, phones: list[tuple[str, str]], handles: list[tuple[str, str]]
) -> Iterator[Notice]:
    digits = [(name, _digits(value)) for name, value in phones]
    short = [name for name, value in digits if len(value) < _SHORTEST_PHONE]
    if short:
        raise WrongUseError(f"watch {short[0]}: expected a phone of at least {_SHORTEST_PHONE} digits.")
    names = [(name, value.strip().lstrip("@").casefold()) for name, value in handles]
    for row in engine.collect(engine.table("contacts"), order=["ad_id", "kind", "value"]).to_pylist():
        evidence = tuple(Evidence(**item) for item in row["evidence"] or ())
        if row["kind"] in _PHONES:
            met = [name for name, value in digits if _digits(row["value"]).endswith(value.lstrip("0"))]
        else:
            met = [name for name, value in names if row["value"].lstrip("@").casefold() == value]
        for name in met:
            value = f"{row['kind']} {row['value']}"
            yield Notice("matched", row["ad_id"], value, row["first_seen"], evidence, name)


def _images(engine: Engine, hashes: list[tuple[str, str]]) -> Iterator[Notice]:
    images, ads = engine.table("images"), engine.table("ads")
    joined = images.join(ads.select("ad_id", "first_seen"), "ad_id")
    rows = engine.collect(
        joined.select("ad_id", "url", "payload_sha256", "pdq", "captures", "first_seen"),
        order=["ad_id", "url"],
    )
    for row in rows.to_pylist():
        for name, value in hashes:
            if row["captures"] and _is_met(row, value.strip().lower()):
                place = Evidence(row["captures"][0], selector="img", quote=row["url"])
                yield Notice(
                    "matched", row["ad_id"], f"picture {row['url']}", row["first_seen"], (place,), name
                )


def _is_met(row: Mapping[str, Any], value: str) -> bool:
    if row["payload_sha256"] == value:
        return True
    is_hash = len(value) == _PDQ_DIGITS and all(char in "0123456789abcdef" for char in value)
    return bool(row["pdq"]) and is_hash and distance(row["pdq"], value) <= SAME_PICTURE


def _texts(engine: Engine, words: list[tuple[str, str]]) -> Iterator[Notice]:
    finder = TermFinder([value for _, value in words])
    ads = engine.table("ads")
    rows = engine.collect(
        ads.filter(ads.text.notnull()).select("ad_id", "text", "first_seen", "captures", "evidence"),
        order=["ad_id"],
    )
    for row in rows.to_pylist():
        met = {
            words[hit.index][0]: row["text"][hit.start : hit.end]
            for hit in finder.find(row["text"], overlapping=True)
        }
        for name, found in sorted(met.items()):
            yield Notice(
                "matched", row["ad_id"], f"text {found}", row["first_seen"], _place(row, found), name
            )


def _place(row: Mapping[str, Any], found: str) -> tuple[Evidence, ...]:
    for item in dict(row["evidence"] or ()).get("text") or ():
        at = item["quote"].find(found)
        if at >= 0 and item["start"] is not None:
            start = item["start"] + at
            return (Evidence(item["capture_id"], start, start + len(found), quote=found),)
    return tuple(
        Evidence(capture_id, selector=":root", quote=found) for capture_id in (row["captures"] or ())[:1]
    )


def _digits(value: str) -> str:
    return "".join(char for char in value if char.isdigit())
