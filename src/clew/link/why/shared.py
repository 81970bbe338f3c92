"""What several ads share, laid out to be looked at: texts as templates, numbers side by side, pictures with where they stand."""

import itertools
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.kernel.crop_hash import fit_of, from_text, is_crop_hash
from clew.kernel.some import Some
from clew.kernel.template import MOST_WORDS, Shared, Slot, template_of
from clew.link.held import PHONES
from clew.link.why.reading import Reading, Row, read_ads, rows_of_ads
from clew.link.why.shapes import NearNumbers, Number, Picture, SharedText, Shown, ShownAd, Sighting

_MOST_TEXTS = 8
_MOST_NUMBERS = 40
_HASH_BITS = 256
_HASHES = ("payload_sha256", "pdq", "crop_hash")
_MOST_COMPARED = 8
"""Pictures of an ad whose landmarks are compared: each with each of as many ads as are shown."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the asked ads show: texts, pictures, and who states the numbers of the runs that they have a number in."""

    texts: Mapping[str, str]
    pictures: Mapping[str, list[Row]]
    runs: Mapping[str, dict[str, Some[ShownAd]]]

    @classmethod
    def of(cls, engine: Engine, reading: Reading, most: int) -> Self:
        """Read it, each table once; of a number's ads at most ``most``."""
        pictures: dict[str, list[Row]] = defaultdict(list)
        # a project whose last run knew no crop hashes has no such column
        hashes = [name for name in _HASHES if name in engine.table("images").columns]
        for row in rows_of_ads(engine, "images", reading.asked, ("ad_id", "url", *hashes)):
            pictures[row["ad_id"]].append(row)
        texts = {
            row["ad_id"]: row["text"] or ""
            for row in rows_of_ads(engine, "ads", reading.asked, ("ad_id", "text"))
        }
        names = sorted({value for kind, value in reading.spreads if kind == "phone_near"})
        return cls(texts, pictures, _runs_of(engine, reading, names, most) if names else {})


def _runs_of(
    engine: Engine, reading: Reading, names: Sequence[str], most: int
) -> dict[str, dict[str, Some[ShownAd]]]:
    """Give who states the numbers of runs, each of which is named by its first and last."""
    bounds = [name.partition("...") for name in names]
    runs = engine.put(
        "why_runs",
        pa.table(
            {"run": names, "first": [low for low, _, _ in bounds], "last": [high for _, _, high in bounds]}
        ),
    )
    contacts = engine.table("contacts")
    stated = contacts.filter(contacts.kind.isin(PHONES) & contacts.value.re_search(r"^\+[0-9]+$"))
    stated = stated.select("value", "ad_id").distinct()
    inside = stated.join(
        runs,
        [stated.value >= runs.first, stated.value <= runs.last, stated.value.length() == runs.first.length()],
    )
    inside = inside.mutate(
        n=inside.ad_id.count().over(ibis.window(group_by=["run", "value"])),
        place=ibis.row_number().over(ibis.window(group_by=["run", "value"], order_by="ad_id")),
    )
    inside = inside.filter(inside.place < most).select("run", "value", "ad_id", "n")
    rows = engine.collect(inside, order=["run", "value", "ad_id"]).to_pylist()
    known = replace(reading, ads=read_ads(engine, {row["ad_id"] for row in rows}))
    found: dict[str, dict[str, Some[ShownAd]]] = defaultdict(dict)
    for row in rows:
        before = found[row["run"]].get(row["value"], Some(row["n"], ()))
        found[row["run"]][row["value"]] = Some(row["n"], (*before.shown, known.shown(row["ad_id"])))
    return found


def shown_of(reading: Reading, shelf: Shelf, links: Sequence[Row], most: int) -> Shown:
    """Lay out the texts, near numbers and pictures of these links."""
    return Shown(
        texts=_texts(reading, shelf, _by_value(links, "text"), most),
        numbers=_runs(shelf, _by_value(links, "phone_near"), most),
        pictures=_pictures(reading, shelf, links, most),
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


def _texts(reading: Reading, shelf: Shelf, groups: Sequence[Group], most: int) -> Some[SharedText]:
    found = []
    for value, links in groups[:most]:
        ads = _ads_of(links)
        texts = [shelf.texts[ad] for ad in ads[:_MOST_TEXTS]]
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


def _piece(piece: Shared | Slot) -> dict[str, list[object]]:
    if isinstance(piece, Shared):
        return {"shared": list(piece.words), "lacking": list(piece.lacking)}
    return {"slot": [list(words) for words in piece.values]}


def _runs(shelf: Shelf, groups: Sequence[Group], most: int) -> Some[NearNumbers]:
    found = []
    for value, links in groups[:most]:
        held = shelf.runs[value]
        numbers = [Number(phone, gap, held[phone]) for phone, gap in _gaps(sorted(held))]
        strength = min(link["strength"] for link in links)
        same = _beginning(held)
        found.append(NearNumbers(value, strength, _aside(links), same, Some.of(numbers, _MOST_NUMBERS)))
    return Some(len(groups), tuple(found))


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


def _pictures(reading: Reading, shelf: Shelf, links: Sequence[Row], most: int) -> Some[Picture]:
    """Lay out the pictures that are whole on both sides, then those of which parts agree."""
    groups = [
        (kind, value, held) for kind in ("image", "image_crop") for value, held in _by_value(links, kind)
    ]
    found = []
    for kind, value, held in groups[:most]:
        ads = _ads_of(held)
        if kind == "image":
            sightings = [_sighting(reading.shown(ad), value, shelf.pictures[ad]) for ad in ads[:most]]
        else:
            sightings = _parts(reading, shelf, ads[:most])
        found.append(Picture(reading.spreads[kind, value], _aside(held), Some(len(ads), tuple(sightings))))
    return Some(len(groups), tuple(found))


def _parts(reading: Reading, shelf: Shelf, ads: Sequence[str]) -> list[Sighting]:
    """Find which picture of each ad agrees with one of the others in most landmarks; none where these are not shown."""
    marks = {
        ad: [
            (row["url"], from_text(row["crop_hash"]))
            for row in shelf.pictures[ad]
            if is_crop_hash(row.get("crop_hash"))
        ][:_MOST_COMPARED]
        for ad in ads
    }
    found = []
    for ad in ads:
        others = [one for other in ads if other != ad for _, one in marks[other]]
        agreed = [
            (-fit.n, url)
            for url, mine in marks[ad]
            for other in others
            if (fit := fit_of(mine, other)) is not None and fit.same
        ]
        least, url = min(agreed, default=(0, ""))
        found.append(Sighting(reading.shown(ad), url, None, -least or None))
    return found


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
