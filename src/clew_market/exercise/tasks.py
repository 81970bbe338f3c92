"""The five tasks, made from the truth of a market. The same truth and seed give the same questions.

An ad of which the age stated is under 18 is in no question: such a lead is urgent, and no material to practise on.
"""

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

Row = Mapping[str, Any]

TASKS: dict[str, str] = {
    "leads": "The leads that matter",
    "innocent": "What speaks against",
    "one_person": "Which ads are one person's",
    "category": "What a site is",
    "evidence": "What the evidence says",
}
"""The tasks in their order, with their titles."""

NONE_FITS = "none"
EXPLANATIONS: dict[str, str] = {
    "agency_switchboard": "an agency's switchboard: one number, many who work for the agency",
    "friends_share_phone": "friends in one flat who share a phone",
    "cooperative": "a cooperative with one phone",
    "duo": "two friends who advertise together",
    "announced_tour": "a tour that one person announces herself",
    NONE_FITS: "none of these fits: it should be looked into",
}
CATEGORIES = (
    "escort_directory", "escort_agency", "brothel", "classifieds", "hobby_board", "booking_app", "site_directory",
    "dating_site", "social_network", "sugar_dating", "massage", "aggregator", "other",
)  # fmt: skip
_NOTES = {
    "agency switchboard": "agency_switchboard",
    "friends in one flat": "friends_share_phone",
    "cooperative": "cooperative",
    "two friends advertise": "duo",
    "tours of her own": "announced_tour",
}
_URGENT = "stated age under 18"
_MOST_LEADS, _MOST_PEOPLE, _MOST_ALONE, _EACH_KIND = 10, 4, 4, 2
_ADS_OF_ONE = (2, 3)
_HOUR = 60


@dataclass(frozen=True, slots=True)
class Group:
    """People who belong together: a network, or one person; ``kind`` is what is planted. ``relevant``: under another's control."""

    name: str
    kind: str
    relevant: bool
    ads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One line of the sheet. ``subject``: what it is about; the trainee names it where it is empty.

    ``right``: the answers that are right (for `leads` none: there the groups say it). ``about``: what to read again.
    """

    question: str
    task: str
    subject: str
    text: str
    right: tuple[str, ...]
    about: str


def all_groups(providers: Sequence[Row]) -> dict[str, Group]:
    """Give the groups of a market by name, without the one that is urgent."""
    members: dict[str, list[Row]] = defaultdict(list)
    for row in providers:
        if not any(note.startswith(_URGENT) for note in row["notes"]):
            members[row["network"] or row["provider"]].append(row)
    return {
        name: Group(
            name,
            _kind_of(rows[0]),
            rows[0]["kind"] in ("network", "controlled"),
            tuple(sorted({ad for row in rows for ad in row["ads"]})),
        )
        for name, rows in sorted(members.items())
    }


def _kind_of(row: Row) -> str:
    for note in row["notes"]:
        for beginning, kind in _NOTES.items():
            if note.startswith(beginning):
                return kind
    return str(row["kind"])


def make_questions(
    *, seed: int, ads: Sequence[Row], providers: Sequence[Row], sites: Sequence[Row]
) -> list[Question]:
    """Make the questions of all tasks; a task for which the market holds nothing has none."""
    groups = all_groups(providers)
    allowed = {ad for group in groups.values() for ad in group.ads}
    rng = random.Random(f"{seed}/exercise")
    shown = [row for row in ads if row["url"] in allowed]
    people = [row for row in providers if set(row["ads"]) <= allowed and row["ads"]]
    return [
        *_leads(groups),
        *_innocent(rng, groups),
        *_one_person(rng, people),
        *_category(rng, sites),
        *_evidence(rng, shown),
    ]


def _leads(groups: Mapping[str, Group]) -> Iterator[Question]:
    matter = sum(group.relevant for group in groups.values())
    for number in range(1, min(_MOST_LEADS, matter) + 1):
        yield Question(f"A{number}", "leads", "", "", (), "")


def _innocent(rng: random.Random, groups: Mapping[str, Group]) -> Iterator[Question]:
    kinds = sorted(set(EXPLANATIONS) & {group.kind for group in groups.values()})
    chosen = [rng.choice([group for group in groups.values() if group.kind == kind]) for kind in kinds]
    controlled = sorted((group for group in groups.values() if group.relevant), key=lambda group: group.name)
    chosen += rng.sample(controlled, min(len(controlled), len(chosen)))
    rng.shuffle(chosen)
    for number, group in enumerate(chosen, 1):
        right = NONE_FITS if group.relevant else group.kind
        yield Question(f"B{number}", "innocent", rng.choice(group.ads), "", (right,), right)


def _one_person(rng: random.Random, people: Sequence[Row]) -> Iterator[Question]:
    several = [row for row in people if len(row["ads"]) >= _ADS_OF_ONE[0]]
    chosen = rng.sample(several, min(len(several), _MOST_PEOPLE))
    if not chosen:
        return
    taken = {row["provider"] for row in chosen}
    near = {row["network"] or row["agency"] for row in chosen} - {None}
    others = [row for row in people if row["provider"] not in taken]
    others.sort(key=lambda row: ((row["network"] or row["agency"]) not in near, rng.random()))
    ads = [(ad, row) for row in chosen for ad in rng.sample(row["ads"], min(len(row["ads"]), _ADS_OF_ONE[1]))]
    ads += [(rng.choice(row["ads"]), row) for row in others[:_MOST_ALONE]]
    rng.shuffle(ads)
    for number, (ad, row) in enumerate(ads, 1):
        yield Question(f"C{number}", "one_person", ad, "", (row["provider"],), "one_person")


def _category(rng: random.Random, sites: Sequence[Row]) -> Iterator[Question]:
    """Ask for each site's category, beside what a colleague noted: half of the notes are wrong."""
    ordered = sorted(sites, key=lambda row: str(row["host"]))
    wrong = set(rng.sample(range(len(ordered)), len(ordered) // 2))
    for number, row in enumerate(ordered):
        right = row["category"].replace(" ", "_")
        noted = rng.choice([one for one in CATEGORIES if one != right]) if number in wrong else right
        text = f"A colleague noted: {noted}"
        yield Question(f"D{number + 1}", "category", row["host"], text, (right,), "category")


def _evidence(rng: random.Random, ads: Sequence[Row]) -> Iterator[Question]:
    """Ask of each kind of fact about two ads; the right answers are what the page of that visit states."""
    found: dict[str, list[tuple[Row, str, tuple[str, ...]]]] = defaultdict(list)
    for row in ads:
        for kind, text, right in _facts(row):
            found[kind].append((row, text, right))
    for row, text, right in _changes(ads):
        found["moved"].append((row, text, right))
    number = 0
    for kind in sorted(found):
        asked: set[str] = set()
        for row, text, right in rng.sample(found[kind], len(found[kind])):
            if row["url"] in asked or len(asked) == _EACH_KIND:
                continue
            asked.add(row["url"])
            number += 1
            yield Question(f"E{number}", "evidence", row["url"], text, right, kind)


def _facts(row: Row) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    visit = f"at visit {row['visit']}"
    if row["age"] is not None and len(row["ages_stated"]) == 1:
        yield "age", f"Which age does the ad state {visit}?", (str(row["age"]),)
    if row["city"]:
        yield "city", f"Which town does the ad state {visit}?", (row["city"], row["city_shown"])
    if row["phones"] and not row["phone_only_as_image"]:
        yield "phone", f"Which phone does the ad show {visit} (+ and country code)?", tuple(row["phones"])
    hourly = {
        str(price["amount"])
        for price in row["prices"]
        if price["duration_min"] == _HOUR and price["currency"]
    }
    if len(hourly) == 1:
        yield "price", f"What does an hour cost {visit} (the number)?", tuple(hourly)


def _changes(ads: Sequence[Row]) -> Iterator[tuple[Row, str, tuple[str, ...]]]:
    """Ask at which visit an ad first stood in another town: one that is found in the history only."""
    by_url: dict[str, list[Row]] = defaultdict(list)
    for row in ads:
        by_url[row["url"]].append(row)
    for url in sorted(by_url):
        rows = sorted(by_url[url], key=lambda row: int(row["visit"]))
        moved = [later for before, later in pairwise(rows) if before["city"] != later["city"]]
        if len(moved) == 1:
            yield (
                rows[0],
                "The ad stands in another town since which visit (its number)?",
                (str(moved[0]["visit"]),),
            )
