"""Watch-lists: what somebody wants to be told of; each ad that matches a watch is one alert, past captures too.

A watch has a kind and a value:

- ``phone``: digits, however written; compared with phones and messengers by their digits;
- ``handle``: any other contact's value, case and ``@`` aside;
- ``image``: SHA-256 of a payload, or a PDQ hash (at most 31 bits away);
- ``text``: words, found in the ads' texts, case and accents aside; a star lets the word go on;
- ``like``: a whole text; ads whose text is a near-duplicate of it: at least half of all runs of three words are in both,
  names and numbers aside, as in linking (Broder 1997, *On the resemblance and containment of documents*);
- ``alias``: a name and a town, such as ``Mara, Graz``: ads with that name in that town, as the gazetteer knows it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from clew.engine import Engine
from clew.kernel.errors import WrongUseError
from clew.kernel.terms import TermFinder
from clew.kernel.text import fold
from clew.monitor.notice import Notice
from clew.monitor.phones import is_same_name
from clew.monitor.photos import SAME_PICTURE, distance
from clew.records.decision import Watch
from clew.records.evidence import Evidence
from clew.reference.gazetteer import packaged_gazetteer

KINDS = ("phone", "handle", "image", "text", "like", "alias")
LEAST_ALIKE = 0.5
_LEAST_RUNS = 8
_SHORTEST_PHONE = 6
_HASH = re.compile(r"[0-9a-fA-F]{64}")
_WORD = re.compile(r"[^\W\d_]+")
_PHONES = ("phone", "whatsapp", "viber", "signal")


def find_matches(engine: Engine, watches: Sequence[Watch]) -> Iterator[Notice]:
    """Give every match of every watch, once for each ad, the first time that the ad showed it."""
    by_kind: dict[str, list[tuple[str, str]]] = {kind: [] for kind in KINDS}
    for watch in watches:
        check_watch(watch.watch_kind, watch.value, name=f"watch {watch.decision_id}")
        by_kind[watch.watch_kind].append((watch.decision_id, watch.value))
    met: set[tuple[str | None, str]] = set()
    for notice in _matches(engine, by_kind):
        if (notice.watch, notice.subject_id) not in met:
            met.add((notice.watch, notice.subject_id))
            yield notice


def check_watch(kind: str, value: str, *, name: str = "watch") -> None:
    """Refuse a watch that can't be looked for, in words."""
    if kind not in KINDS:
        raise WrongUseError(f"{name}: kind {kind!r}; expected one of {', '.join(KINDS)}.")
    if not value.strip("@*, \t\n"):
        raise WrongUseError(f"{name}: its value is empty; expected what to look for.")
    if kind == "phone" and len(_digits(value)) < _SHORTEST_PHONE:
        raise WrongUseError(f"{name}: expected a phone of at least {_SHORTEST_PHONE} digits.")
    if kind == "image" and not _HASH.fullmatch(value.strip()):
        raise WrongUseError(f"{name}: expected a picture's hash, SHA-256 or PDQ: 64 hexadecimal digits.")
    if kind == "like" and len(_runs(value)) < _LEAST_RUNS:
        raise WrongUseError(
            f"{name}: too short to be compared; expected a text of {_LEAST_RUNS + 2} words or more."
        )
    if kind == "alias" and _town_of(value) is None:
        raise WrongUseError(
            f"{name}: expected a name and a town that the gazetteer knows, such as 'Mara, Graz'."
        )


def _matches(engine: Engine, by_kind: Mapping[str, list[tuple[str, str]]]) -> Iterator[Notice]:
    if by_kind["phone"] or by_kind["handle"]:
        yield from _contacts(engine, by_kind["phone"], by_kind["handle"])
    if by_kind["image"]:
        yield from _images(engine, by_kind["image"])
    if by_kind["text"]:
        yield from _texts(engine, by_kind["text"])
    if by_kind["like"]:
        yield from _alike(engine, by_kind["like"])
    if by_kind["alias"]:
        yield from _names(engine, by_kind["alias"])


def _contacts(
    engine: Engine, phones: list[tuple[str, str]], handles: list[tuple[str, str]]
) -> Iterator[Notice]:
    digits = [(name, _digits(value)) for name, value in phones]
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
    return bool(row["pdq"]) and distance(row["pdq"], value) <= SAME_PICTURE


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


def _alike(engine: Engine, texts: list[tuple[str, str]]) -> Iterator[Notice]:
    wanted = [(name, _runs(value)) for name, value in texts]
    for row in _ads_with(engine, "text"):
        runs = _runs(row["text"])
        for name, looked_for in wanted:
            alike = len(runs & looked_for) / len(runs | looked_for) if runs else 0.0
            if alike >= LEAST_ALIKE:
                value = f"text, {alike:.0%} alike"
                yield Notice(
                    "matched", row["ad_id"], value, row["first_seen"], _place(row, row["text"][:80]), name
                )


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    """Give the runs of three words of a text; numbers, and what begins like a name within a sentence, aside."""
    words = [
        fold(match.group())
        for match in _WORD.finditer(text)
        if not (match.group()[0].isupper() and text[: match.start()].rstrip()[-1:].isalnum())
    ]
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def _names(engine: Engine, names: list[tuple[str, str]]) -> Iterator[Notice]:
    wanted = [(name, value.rpartition(",")[0].strip(), _town_of(value)) for name, value in names]
    for row in _ads_with(engine, "city"):
        aliases = [alias for alias in (row["alias"], *(row["aliases"] or ())) if alias]
        for name, looked_for, town in wanted:
            met = next((alias for alias in aliases if is_same_name(alias, looked_for)), None)
            if met is not None and town == row["city"]:
                said = dict(row["evidence"] or ())
                items = [*(said.get("alias") or ())[:1], *(said.get("city") or ())[:1]]
                places = tuple(Evidence(**item) for item in items) or _place(row, met)
                value = f"alias {met} in {row['city']}"
                yield Notice("matched", row["ad_id"], value, row["first_seen"], places, name)


def _town_of(value: str) -> str | None:
    alias, comma, town = value.rpartition(",")
    place = packaged_gazetteer().named(town.strip()) if comma and alias.strip() else None
    return place.city if place else None


def _ads_with(engine: Engine, column: str) -> list[dict[str, Any]]:
    ads = engine.table("ads")
    columns = ("ad_id", "text", "alias", "aliases", "city", "first_seen", "captures", "evidence")
    rows: list[dict[str, Any]] = engine.collect(
        ads.filter(ads[column].notnull()).select(*columns), order=["ad_id"]
    ).to_pylist()
    return rows


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
