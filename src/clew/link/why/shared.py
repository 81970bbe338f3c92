"""What several ads share, laid out to be looked at: texts as templates, numbers side by side, pictures with where they stand."""

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence

from clew.engine import Engine
from clew.kernel.some import Some
from clew.kernel.template import MOST_WORDS, Shared, template_of
from clew.link.held import PHONES
from clew.link.why.reading import Reading, Row, read_ads, rows_of_ads
from clew.link.why.shapes import NearNumbers, Number, Picture, SharedText, Shown, ShownAd, Sighting

_MOST_TEXTS = 8
_MOST_NUMBERS = 40
_HASH_BITS = 256


def shown_of(engine: Engine, reading: Reading, links: Sequence[Row], most: int) -> Shown:
    """Lay out the texts, near numbers and pictures of these links."""
    return Shown(
        texts=_texts(engine, reading, _by_value(links, "text"), most),
        numbers=_runs(engine, reading, _by_value(links, "phone_near"), most),
        pictures=_pictures(engine, reading, _by_value(links, "image"), most),
    )


Group = tuple[str, list[Row]]


def _by_value(links: Iterable[Row], kind: str) -> list[Group]:
    """Give the links of a kind by value, what counts and has most links first."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for link in links:
        if link["kind"] == kind:
            groups[link["value"]].append(link)
    return sorted(groups.items(), key=lambda item: (_aside(item[1]) or "", -len(item[1]), item[0]))


def _aside(links: Sequence[Row]) -> str | None:
    """Give why a value's links are set aside: null where any of them counts."""
    reasons = {link["filtered"] for link in links}
    return None if None in reasons else min(reasons)


def _ads_of(links: Iterable[Row]) -> list[str]:
    return sorted({ad for link in links for ad in (link["ad_a"], link["ad_b"])})


def _texts(engine: Engine, reading: Reading, groups: Sequence[Group], most: int) -> Some[SharedText]:
    chosen = groups[:most]
    wanted = {ad for _, links in chosen for ad in _ads_of(links)[:_MOST_TEXTS]}
    written = {
        row["ad_id"]: row["text"] or "" for row in rows_of_ads(engine, "ads", wanted, ("ad_id", "text"))
    }
    found = []
    for value, links in chosen:
        ads = _ads_of(links)
        texts = [written[ad] for ad in ads[:_MOST_TEXTS]]
        found.append(
            SharedText(
                value=value,
                filtered=_aside(links),
                ads=Some(len(ads), tuple(map(reading.shown, ads[:_MOST_TEXTS]))),
                least_alike=min(link["strength"] for link in links),
                pieces=tuple(_piece(piece) for piece in template_of(texts)),
                cut=any(len(text.split()) > MOST_WORDS for text in texts),
            )
        )
    return Some(len(groups), tuple(found))


def _piece(piece: object) -> dict[str, list[object]]:
    if isinstance(piece, Shared):
        return {"shared": list(piece.words), "lacking": list(piece.lacking)}
    return {"slot": [list(words) for words in getattr(piece, "values", ())]}


def _runs(engine: Engine, reading: Reading, groups: Sequence[Group], most: int) -> Some[NearNumbers]:
    found = []
    for value, links in groups[:most]:
        held = _held_in(engine, value)
        ads = read_ads(engine, {ad for holders in held.values() for ad in holders[:most]})
        known = Reading(reading.asked, {**reading.ads, **ads}, {}, {}, {})
        numbers = [
            Number(phone, gap, Some(len(held[phone]), tuple(map(known.shown, held[phone][:most]))))
            for phone, gap in _gaps(sorted(held))
        ]
        strength = min(link["strength"] for link in links)
        same = _beginning(held)
        found.append(NearNumbers(value, strength, _aside(links), same, Some.of(numbers, _MOST_NUMBERS)))
    return Some(len(groups), tuple(found))


def _held_in(engine: Engine, run: str) -> dict[str, list[str]]:
    """Give who states the numbers of a run, which is named by its first and last."""
    first, _, last = run.partition("...")
    contacts = engine.table("contacts")
    inside = contacts.filter(
        contacts.kind.isin(PHONES)
        & (contacts.value.length() == len(first))
        & (contacts.value >= first)
        & (contacts.value <= last)
        & contacts.value.re_search(r"^\+[0-9]+$")
    )
    rows = engine.collect(inside.select("value", "ad_id").distinct(), order=["value", "ad_id"]).to_pylist()
    held: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        held[row["value"]].append(row["ad_id"])
    return held


def _gaps(phones: Sequence[str]) -> list[tuple[str, int | None]]:
    before = [None, *phones[:-1]]
    return [
        (phone, None if last is None else int(phone[1:]) - int(last[1:]))
        for phone, last in zip(phones, before, strict=True)
    ]


def _beginning(phones: Iterable[str]) -> str:
    """Give the digits that all begin with."""
    columns = zip(*phones, strict=False)
    same = itertools.takewhile(lambda chars: len(set(chars)) == 1, columns)
    return "".join(chars[0] for chars in same)


def _pictures(engine: Engine, reading: Reading, groups: Sequence[Group], most: int) -> Some[Picture]:
    chosen = [(value, links, _ads_of(links)) for value, links in groups[:most]]
    wanted = {ad for _, _, ads in chosen for ad in ads[:most]}
    columns = ("ad_id", "url", "payload_sha256", "pdq")
    held: dict[str, list[Row]] = defaultdict(list)
    for row in rows_of_ads(engine, "images", wanted, columns):
        held[row["ad_id"]].append(row)
    found = []
    for value, links, ads in chosen:
        sightings = [_sighting(reading.shown(ad), value, held[ad]) for ad in ads[:most]]
        found.append(
            Picture(reading.spreads["image", value], _aside(links), Some(len(ads), tuple(sightings)))
        )
    return Some(len(groups), tuple(found))


def _sighting(ad: ShownAd, value: str, images: Sequence[Row]) -> Sighting:
    """Find which of an ad's pictures it is: the one of these bytes, else the one with the nearest hash."""
    ranked = sorted((_bits(value, image), image["url"]) for image in images)
    bits, url = ranked[0] if ranked else (_HASH_BITS, "")
    return Sighting(ad, url, None if bits < 0 or bits >= _HASH_BITS else bits)


def _bits(value: str, image: Row) -> int:
    if image["payload_sha256"] == value:
        return -1
    if image["pdq"] is None or len(image["pdq"]) != len(value):
        return _HASH_BITS
    return (int(value, 16) ^ int(image["pdq"], 16)).bit_count()
