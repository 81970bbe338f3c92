"""Slots: the places of a site's template, and what kind of value stands in each. Learnt from the pages, without marks.

A slot is a label ("label:figura") or, where nothing labels a value, the value's place in the mark-up
("text:li.f>span:3"). Pages of one template fill the same slots. Where a slot's values are nearly all of one kind, and
differ from page to page, the slot holds that kind, whatever its label says and in whatever language. (Wrapper
induction without marked pages, as in Crescenzi, Mecca and Merialdo, "RoadRunner", VLDB 2001; here by kinds of values.)

>>> sorted(kinds_of("172 cm", None)), sorted(kinds_of("11:00 - 22:00", None))
(['height'], ['hours'])
"""

import bisect
import functools
import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from clew.kernel.text import fold
from clew.parse.document import Document, Element, Look
from clew.parse.walk import DRAWING
from clew.records.draft import DraftPair, DraftSlot
from clew.records.site_profile import LearntSlot, SlotHint
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import Lexicons
from clew.reference.names import packaged_names

MEANINGS = {
    "age": "age",
    "height": "height",
    "weight": "weight",
    "city": "city",
    "name": "name",
    "phone": "phone",
    "hours": "working hours",
    "nationality": "nationality",
    "languages": "languages",
    "services": "services",
}
"""Each kind of value, and the label under which a slot of it is read on."""
_LONGEST = 60
_NUMBERED = re.compile(r"[0-9].*")
_SIGN_TAGS = frozenset(["i", "em", "span", "b", "s"])
_MOST = 150
_STEPS = 3
_LEAST_PAGES, _LEAST_VALUES = 4, 3
_SHARE, _ICON_SHARE = 0.8, 0.6
_GIVEN_SHARE = 0.4
_ONE_EACH = frozenset(["age", "height", "weight", "name", "nationality"])
_YOUNG = 42
"""Bare numbers of two digits may be ages or weights: ages of ads have a median below this, weights above."""
_AGE = re.compile(r"(1[89]|[2-6]\d)(?:\s*[^\W\d_]{1,12}\.?)?")
_HEIGHT = re.compile(
    r"(?:1[4-9]\d\s*(?:cm|см|εκ|სმ|սմ)?\.?|1[.,][4-9]\d?\s*(?:m|м|μ|მ|մ)?\.?)", re.IGNORECASE
)
_WEIGHT = re.compile(r"(?:3[5-9]|[4-9]\d|1[0-4]\d)\s*(?:kg|кг|κιλά|κιλα|კგ|կգ|kilo\w*)\.?", re.IGNORECASE)
_HOURS = re.compile(
    r"\d{1,2}(?:[:.h]\d\d)?\s*(?:h|Uhr|ч)?\s*[-–—]\s*\d{1,2}(?:[:.h]\d\d)?\s*(?:h|Uhr|ч)?", re.IGNORECASE
)
_PHONE = re.compile(r"\+?[\d\s().\-/]{8,24}")
_NAME = re.compile(r"[^\W\d_]{2,15}(?:[ -][^\W\d_]{2,15})?")
_DATE = re.compile(r"\d{1,4}[./\- ]+\d{1,2}[./\- ]+\d{2,4}(?:\D+\d{1,2}:\d\d.*)?")
_AFTER_TOWN, _AFTER_NAME = re.compile(r"[,/(|]"), re.compile(r"[ \-&,]")
_LEADING_NUMBER = re.compile(r"\d{2}(?!\d)")
_KINDS_OF_TOPICS = (("nationality", "nationality"), ("languages", "language_name"), ("services", "service"))
_LISTED = re.compile(r"\s*[,;/·|&+]\s*|\s[^\W\d_]{1,3}\s")
ANY_TEMPLATE = "*"
"""Where a slot is the same on every page of a site: what stands behind an icon."""
_PHONE_DIGITS = range(8, 16)


def extract_slots(document: Document, pairs: Sequence[DraftPair]) -> Iterator[DraftSlot]:
    """Give the filled slots of a page: its labelled values, then short texts that nothing labels."""
    covered = set()
    for pair in pairs[:_MOST]:
        covered.add(pair.start)
        if len(pair.value) <= _LONGEST:
            yield DraftSlot(f"label:{fold(pair.label)[:44]}", pair.value, pair.start, pair.end, pair.order)
    seen: dict[str, int] = {}
    for element in document.tagged("#text")[: _MOST * 4]:
        if element.start in covered or element.end - element.start > _LONGEST or element.parent < 0:
            continue
        key = _icon_before(document, element) or _place(document, element)
        seen[key] = seen.get(key, 0) + 1
        yield DraftSlot(
            f"text:{key}:{seen[key]}", document.content(element), element.start, element.end, element.index
        )


def _icon_before(document: Document, element: Element) -> str | None:
    """Give what tells the icon apart that stands right before a text, by its drawing or its class: "icon:fa fa-globe"."""
    step = element
    for _ in range(_STEPS):
        if step.parent < 0:
            return None
        above = document.elements[step.parent]
        place = bisect.bisect_left(above.children, step.index)
        if place:
            sign = document.elements[above.children[place - 1]]
            name = sign.attrs.get(DRAWING) or (sign.classes if sign.tag in _SIGN_TAGS else None)
            return f"icon:{name[:_LONGEST]}" if name and sign.start < 0 else None
        step = above
    return None


def _place(document: Document, element: Element) -> str:
    elements = document.elements
    looks: list[Look] = []
    while element.parent >= 0 and len(looks) < _STEPS:
        element = elements[element.parent]
        looks.append(element.look)
    return _path_of(*reversed(looks))


@functools.lru_cache(maxsize=20_000)
def _path_of(*looks: Look) -> str:
    return ">".join([_step_of(look.tag, look.classes) for look in looks])


@functools.lru_cache(maxsize=8192)
def _step_of(tag: str, classes: str) -> str:
    name = classes.split(" ", 1)[0] if classes else ""
    return f"{tag}.{_NUMBERED.sub('', name)}" if name else tag


@functools.lru_cache(maxsize=50_000)
def kinds_of(value: str, lexicons: Lexicons | None) -> frozenset[str]:
    """Give the kinds that a value may be of, judged by its form, the gazetteer, the names and the lexicons."""
    value = value.strip(" \t:;,.|•·")
    if value[:1].isalpha():
        found = set(_words_of(value, lexicons))
        if _NAME.fullmatch(value):
            found.add("nameform")
        return frozenset(found)
    found = {kind for kind, pattern in _FORMS if pattern.fullmatch(value)}
    if (
        not found
        and _PHONE.fullmatch(value)
        and not _DATE.fullmatch(value)
        and sum(map(str.isdigit, value)) in _PHONE_DIGITS
    ):
        found.add("phone")
    return frozenset(found)


_FORMS = (("age", _AGE), ("height", _HEIGHT), ("weight", _WEIGHT), ("hours", _HOURS), ("nameform", _NAME))
"""Of these only names begin with a letter."""


def _words_of(value: str, lexicons: Lexicons | None) -> Iterator[str]:
    town = _AFTER_TOWN.split(value, maxsplit=1)[0].strip()
    if packaged_gazetteer().is_exactly(town, population=5000):
        yield "city"
    if packaged_names().is_given(_AFTER_NAME.split(value, maxsplit=1)[0]):
        yield "given"
    if all(part in packaged_names().languages for part in _LISTED.split(fold(value))):
        yield "languages"
    if lexicons is None:
        return
    met = lexicons.meet(value)
    for kind, topic in _KINDS_OF_TOPICS:
        if topic in met.topics:
            length = sum(map(str.isalpha, value))
            told = sum([hit.end - hit.start for hit in met.longest(topic)])
            if told * 5 >= length * 3:
                yield kind


def meaning_of(meaning: str, value: str) -> str:
    """Give what one value of a slot means: where some pages have no nationality its place may hold the next thing, languages."""
    if meaning == "nationality" and _LISTED.search(value) and "languages" in kinds_of(value, None):
        return "languages"
    return meaning


def packed(slots: Iterable[DraftSlot], lexicons: Lexicons) -> tuple[str, ...]:
    """Write the slots of a page that may mean something as texts for a table: place, kinds, number, value."""
    return tuple([f"{slot.key}\t{_packed(slot.value, lexicons)}" for slot in itertools.islice(slots, _MOST)])


@functools.lru_cache(maxsize=20_000)
def _packed(value: str, lexicons: Lexicons) -> str:
    number = _LEADING_NUMBER.match(value.strip())
    kinds = ",".join(sorted(kinds_of(value, lexicons)))
    return f"{kinds}\t{number[0] if number else ''}\t{value[:_LONGEST]}"


@dataclass(slots=True)
class _Seen:
    """What stood in a slot on the pages of a template."""

    pages: int = 0
    kinds: Counter[str] | None = None
    values: set[str] | None = None
    numbers: list[int] | None = None


def learn_slots(
    pages: Iterable[tuple[str, str, Sequence[str]]], known: Collection[str]
) -> tuple[LearntSlot, ...]:
    """Learn the slots of each template from its pages, given as (template, address, packed slots).

    Labels that the lexicons know (``known``, folded) are read by them; the others are judged by their values.
    """
    seen: dict[tuple[str, str], _Seen] = defaultdict(lambda: _Seen(0, Counter(), set(), []))
    templates: dict[str, set[str]] = defaultdict(set)
    for template, address, slots in pages:
        if address in templates[template]:
            continue
        templates[template].add(address)
        templates[ANY_TEMPLATE].add(address)
        for key, kinds, number, value in {row.split("\t", 1)[0]: row.split("\t") for row in slots}.values():
            if key.removeprefix("label:") in known:
                continue
            one = seen[ANY_TEMPLATE if key.startswith("text:icon:") else template, key]
            one.pages += 1
            one.kinds.update(kinds.split(",") if kinds else ())  # type: ignore[union-attr]
            one.values.add(value)  # type: ignore[union-attr]
            one.numbers.extend([int(number)] if number else [])  # type: ignore[union-attr]
    learnt = []
    for (template, key), one in sorted(seen.items()):
        # an icon may stand on few of a site's ads, and means the same on each
        is_icon = template == ANY_TEMPLATE
        count = len(templates[template])
        meaning = _meaning(one, count // 10 if is_icon else count // 2, _ICON_SHARE if is_icon else _SHARE)
        if is_icon and meaning == "services":
            continue  # the icons of a tick and of a cross stand before services alike
        if meaning is not None:
            example = min(one.values or {""})
            learnt.append(LearntSlot(template, key, meaning, one.pages, example))
    return tuple(_surest(_without_refused(learnt)))


def _surest(learnt: Iterable[LearntSlot]) -> Iterator[LearntSlot]:
    """Of several slots for what a person has one of, a labelled one tells; else the one that is filled most often."""
    learnt = list(learnt)
    labelled = {(slot.template, slot.meaning) for slot in learnt if slot.slot.startswith("label:")}
    best: dict[tuple[str, str], tuple[int, str]] = {}
    for slot in learnt:
        key = slot.template, slot.meaning
        best[key] = min(best.get(key, (0, "~")), (-slot.pages, slot.slot))
    for slot in learnt:
        key = slot.template, slot.meaning
        is_first = slot.slot == best[key][1] if key not in labelled else slot.slot.startswith("label:")
        if slot.meaning not in _ONE_EACH or is_first:
            yield slot


def _without_refused(learnt: Sequence[LearntSlot]) -> Iterator[LearntSlot]:
    """Of two labelled lists of services the shorter one may name what is not offered: it is left to the lexicons."""
    most: dict[str, int] = defaultdict(int)
    for slot in learnt:
        if slot.meaning == "services" and slot.slot.startswith("label:"):
            most[slot.template] = max(most[slot.template], slot.pages)
    for slot in learnt:
        is_list = slot.meaning == "services" and slot.slot.startswith("label:")
        if not is_list or slot.pages == most[slot.template]:
            yield slot


def hinted(
    learnt: Iterable[LearntSlot], hints: Sequence[SlotHint], templates: Iterable[str]
) -> tuple[LearntSlot, ...]:
    """Put an analyst's hints in the place of what was learnt."""
    slots = {(slot.template, slot.slot): slot for slot in learnt}
    for hint in hints:
        for template in [hint.template] if hint.template else sorted(templates):
            known = slots.pop((template, hint.slot), None)
            if hint.meaning is not None:
                pages, example = (known.pages, known.example) if known else (0, "")
                slots[template, hint.slot] = LearntSlot(template, hint.slot, hint.meaning, pages, example)
    return tuple(slots[key] for key in sorted(slots))


def _meaning(seen: _Seen, least: int, share: float) -> str | None:
    """Say what a slot holds that is filled on at least so many pages, where so large a share of values is of one kind."""
    if seen.pages < max(_LEAST_PAGES, least) or not seen.kinds or not seen.values:
        return None
    if len(seen.values) < min(_LEAST_VALUES, seen.pages):
        return None
    shares = {kind: count / seen.pages for kind, count in seen.kinds.items()}
    if (
        shares.get("nameform", 0) >= _SHARE
        and shares.get("given", 0) >= _GIVEN_SHARE
        and shares.get("city", 0) < _SHARE / 2
    ):
        return "name"
    certain = [kind for kind in sorted(MEANINGS) if shares.get(kind, 0) >= share]
    if "age" in certain and (not seen.numbers or median(seen.numbers) >= _YOUNG):
        certain.remove("age")
    if {"nationality", "languages"} <= set(
        certain
    ):  # "Irish", "Polish": nobody has two of them, but languages
        lists = sum(len(_LISTED.split(value)) > 1 for value in seen.values)
        certain.remove("nationality" if lists * 3 >= len(seen.values) else "languages")
    return certain[0] if len(certain) == 1 else None
