"""What is drawn of a lead: its ads side by side, when it was seen and when anybody looked, what ties it, where it was.

From the tables of one run; nothing here is decided or guessed. Of many ads or persons the first few are drawn, and the rest counted.
"""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from clew.web.codes import in_words, language
from clew.web.composed import said_anew
from clew.web.drawing.compare import Row as Compared
from clew.web.drawing.compare import side_by_side
from clew.web.drawing.graph import Edge, Graph, Node, draw_graph
from clew.web.drawing.map import Map, Move, Town, draw_map
from clew.web.drawing.timeline import Lane, Seen, Timeline, timeline
from clew.web.lead_view import members_of
from clew.web.run import Row, Run
from clew.web.words import translate

MOST_ADS = 6
MOST_LANES = 14
MOST_GRAPH_ADS = 300
_MOST_MOVES = 400
_MOST_LINKS = 4_000
FIELDS = (
    "alias", "age", "city", "contacts", "price_per_hour", "languages_spoken", "services", "incall", "outcall", "hours",
    "weight_kg", "height_cm", "n_persons", "provider_kind", "verified", "text",
)  # fmt: skip
_COMPARED = ("n", "eur_per_hour", *(name for name in FIELDS if name != "price_per_hour"))
_DRAWN = (
    "n",
    "ad_id",
    "provider_id",
    "alias",
    "city",
    "latitude",
    "longitude",
    "site_id",
    "first_seen",
    "last_seen",
)
_OF_A_LINK = ("ad_a", "ad_b", "kind", "value", "strength", "filtered")
_OF_A_MOVE = ("provider_id", "from_city", "to_city", "to_first_seen")


@dataclass(frozen=True, slots=True)
class Compare:
    """Ads side by side, and how many there are that are not shown."""

    heads: tuple[Row, ...]
    rows: tuple[Compared, ...]
    n_left_out: int


@dataclass(frozen=True, slots=True)
class Drawings:
    """All that is drawn of a lead. ``steps``: the months of the map's slider."""

    ads: Compare
    time: Timeline
    graph: Graph
    map: Map
    steps: tuple[str, ...]


def draw_lead(run: Run, lead_id: str, events: dict[str, list[Seen]] | None = None) -> Drawings:
    """Draw a lead. ``events``: what people did, by member: decisions that the timeline shows."""
    return draw_persons(run, members_of(run, lead_id), focus=lead_id, events=events)


def draw_persons(
    run: Run, provider_ids: list[str], *, focus: str, events: dict[str, list[Seen]] | None = None
) -> Drawings:
    """Draw some advertised persons. ``focus``: the id that the graph is drawn around."""
    ads = ads_of(run, provider_ids, _DRAWN)
    n_ads = len(ads)
    ads = ads[:MOST_GRAPH_ADS]
    moves = run.some("movements", "provider_id", provider_ids, _OF_A_MOVE)
    moves.sort(key=lambda one: (one["to_first_seen"], one["provider_id"]))
    moves = moves[:_MOST_MOVES]
    drawn, steps = _map(ads, moves)
    return Drawings(
        ads=_compare(run, ads, n_ads),
        time=_timeline(run, ads, moves, events or {}),
        graph=_graph(run, focus, ads),
        map=drawn,
        steps=steps,
    )


def ads_of(run: Run, provider_ids: Iterable[str], columns: tuple[str, ...]) -> list[Row]:
    """Give the ads of some advertised persons, the newest first."""
    ads = run.some("ad_card", "provider_id", provider_ids, columns)
    ads.sort(key=lambda one: one["ad_id"])
    return sorted(ads, key=lambda one: one["last_seen"], reverse=True)


def _compare(run: Run, ads: list[Row], n_ads: int) -> Compare:
    shown = _spread(ads)
    whole = {row["n"]: row for row in run.some("ad_card", "n", [ad["n"] for ad in shown], _COMPARED)}
    filled = [
        {
            **ad,
            **(of_ad := _readable(whole[ad["n"]])),
            "price_per_hour": None if of_ad["eur_per_hour"] is None else f"{of_ad['eur_per_hour']:.0f} EUR",
        }
        for ad in shown
    ]
    heads = [
        {
            "title": ad["alias"] or ad["ad_id"][:12],
            "site": ad["site_id"],
            "first_seen": ad["first_seen"],
            "last_seen": ad["last_seen"],
            "href": None,
        }
        for ad in shown
    ]
    return Compare(tuple(heads), tuple(side_by_side(FIELDS, filled)), n_ads - len(shown))


def _readable(ad: Row) -> Row:
    """Give an ad's fields with codes in the reader's words."""
    flags = {name: ad[name] for name in ("incall", "outcall", "verified") if ad[name] is not None}
    return {
        **ad,
        **{name: translate("yes") if value else translate("no") for name, value in flags.items()},
        "languages_spoken": [language(one) for one in ad["languages_spoken"] or ()],
        "services": [in_words(one) for one in ad["services"] or ()],
        "contacts": [said_anew(one) for one in ad["contacts"] or ()],
        "provider_kind": ad["provider_kind"] and in_words(ad["provider_kind"]),
    }


def _spread(ads: list[Row]) -> list[Row]:
    """Choose the ads to show: of each member the newest in turn, so that one with many does not hide the others."""
    waiting: dict[str, list[Row]] = defaultdict(list)
    for ad in ads:
        waiting[ad["provider_id"]].append(ad)
    shown: list[Row] = []
    while len(shown) < min(MOST_ADS, len(ads)):
        for of_one in list(waiting.values()):
            if of_one and len(shown) < MOST_ADS:
                shown.append(of_one.pop(0))
    return shown


def _timeline(run: Run, ads: list[Row], moves: list[Row], events: dict[str, list[Seen]]) -> Timeline:
    visits: dict[str, set[dt.datetime]] = defaultdict(set)
    for visit in run.beside["visits"] or ():
        visits[visit["site_id"]].add(_day(dt.datetime.fromisoformat(visit["first"])))
    by_member: dict[str, list[Row]] = defaultdict(list)
    for ad in ads:
        by_member[ad["provider_id"]].append(ad)
    moved: dict[str, list[Seen]] = defaultdict(list)
    for move in moves:
        label = f"{move['from_city']} → {move['to_city']}"
        moved[move["provider_id"]].append(Seen(move["to_first_seen"], kind="moved", label=label))
    lanes = []
    for member, own in sorted(by_member.items(), key=lambda one: (-len(one[1]), one[0])):
        names = Counter(ad["alias"] for ad in own if ad["alias"])
        looked = sorted({day for ad in own for day in visits[ad["site_id"]]})
        spans = [Seen(ad["first_seen"], ad["last_seen"], label=ad["city"] or ad["site_id"]) for ad in own]
        lanes.append(
            Lane(
                ", ".join(name for name, _ in names.most_common(2)) or member[:12],
                (*spans, *moved[member], *events.get(member, ())),
                tuple(looked),
                detail=", ".join(sorted({ad["site_id"] for ad in own})[:3]),
            )
        )
    return timeline(lanes, most=MOST_LANES)


def _graph(run: Run, lead_id: str, ads: list[Row]) -> Graph:
    """Draw persons and what ties them; of one person, her ads and what ties those."""
    of_ad = {ad["ad_id"]: ad["provider_id"] for ad in ads}
    is_one = len(set(of_ad.values())) == 1
    links = [link for link in run.some("links", "ad_a", of_ad, _OF_A_LINK) if link["ad_b"] in of_ad]
    links.sort(key=lambda one: (one["ad_a"], one["ad_b"], one["kind"], one["value"]))
    links = links[:_MOST_LINKS]
    ties: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for link in links:
        a, b = (link["ad_a"], link["ad_b"]) if is_one else (of_ad[link["ad_a"]], of_ad[link["ad_b"]])
        if a != b:
            ties[min(a, b), max(a, b)].append(link)
    edges = [_edge(a, b, found) for (a, b), found in sorted(ties.items())]
    names: dict[str, Counter[str]] = defaultdict(Counter)
    sizes: Counter[str] = Counter()
    for ad in ads:
        key = ad["ad_id"] if is_one else ad["provider_id"]
        sizes[key] += 1
        if ad["alias"]:
            names[key][ad["alias"]] += 1
    nodes = [
        Node(
            key,
            names[key].most_common(1)[0][0] if names[key] else key[:12],
            "ad" if is_one else "provider",
            n=sizes[key],
            focus=key == lead_id,
        )
        for key in sorted(sizes)
    ]
    return draw_graph(nodes, edges)


def _edge(a: str, b: str, found: list[Row]) -> Edge:
    kinds = Counter(link["kind"] for link in found if not link["filtered"])
    aside = Counter(link["kind"] for link in found if link["filtered"])
    counted = kinds or aside
    label = ", ".join(
        f"{in_words(kind)} × {n}" if n > 1 else in_words(kind) for kind, n in sorted(counted.items())
    )
    weight = sum(link["strength"] or 0.0 for link in found if bool(link["filtered"]) != bool(kinds)) or 0.1
    return Edge(a, b, label=label, weight=round(weight, 3), filtered=not kinds)


def _map(ads: list[Row], moves: list[Row]) -> tuple[Map, tuple[str, ...]]:
    months = sorted(
        {_month(ad["first_seen"]) for ad in ads} | {_month(move["to_first_seen"]) for move in moves}
    )
    step = {month: n for n, month in enumerate(months)}
    towns: dict[str, dict[str, Any]] = {}
    for ad in sorted(ads, key=lambda one: one["first_seen"]):
        if ad["city"]:
            town = towns.setdefault(
                ad["city"],
                {"n": 0, "step": step[_month(ad["first_seen"])], "latitude": None, "longitude": None},
            )
            town["n"] += 1
            if town["latitude"] is None:
                town["latitude"], town["longitude"] = ad["latitude"], ad["longitude"]
    going: Counter[tuple[str, str, int]] = Counter(
        (move["from_city"], move["to_city"], step[_month(move["to_first_seen"])]) for move in moves
    )
    drawn = draw_map(
        [Town(name, name, **town) for name, town in sorted(towns.items())],
        [Move(a, b, n=n, step=at) for (a, b, at), n in sorted(going.items()) if a in towns and b in towns],
    )
    return drawn, tuple(months)


def _month(when: dt.datetime) -> str:
    return f"{when:%Y-%m}"


def _day(when: dt.datetime) -> dt.datetime:
    return when.replace(hour=0, minute=0, second=0, microsecond=0)
