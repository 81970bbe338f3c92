"""The leads: the queue, then a card each, with the points as a waterfall, the quotes, and what speaks against.

A card's quotes come with capture, time and place, so that a reader can check each. Leads of one market are in
the order of their rank; markets follow each other in alphabetical order.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from clew.report.figures import Bar, waterfall
from clew.report.reading import Book, Row
from clew.report.urgent import sealed_subjects, urgent_leads
from clew.report.whys import CardWhy, Explain, whys_of

MOST_QUOTES = 3
MOST_REASONS = 12
MOST_MEMBERS = 12
MOST_QUEUE = 300


@dataclass(frozen=True, slots=True)
class Quote:
    """A quoted place with the capture in which it stands."""

    words: str
    url: str | None
    time: Any
    place: str
    capture_id: str


@dataclass(frozen=True, slots=True)
class Reason:
    """A contribution to the points, or (``against``) an innocent reading, with its quotes."""

    name: str
    family: str | None
    points: float
    weight: float | None
    surprise: float | None
    strength: float | None
    quotes: list[Quote]
    n_places: int
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """A lead with all that its card shows."""

    lead: Row
    size: Mapping[str, Any]
    members: list[Row]
    n_members: int
    steps: list[Bar]
    total: Bar
    reasons: list[Reason]
    against: list[Reason]
    why: CardWhy | None
    quoted: int = MOST_REASONS


@dataclass(frozen=True, slots=True)
class Leads:
    """What the chapter shows."""

    urgent: list[Row]
    n: int
    queue: list[Row]
    cards: list[Card]


def chapter(book: Book, *, top: int, explain: Explain | None = None) -> Leads:
    """Gather the chapter; urgent leads are named in ``urgent`` only."""
    leads = [lead for lead in book.rows("leads") if not lead["urgent"]]
    leads.sort(key=lambda lead: (lead["market"] or "", lead["rank"], lead["lead_id"]))
    chosen = _chosen(leads, top)
    groups = _Groups(book, leads[:MOST_QUEUE])
    captures = _captures(book, chosen)
    members = {lead["lead_id"]: groups.members(lead["lead_id"]) for lead in chosen}
    whys = whys_of(chosen, members, explain=explain, sealed=sealed_subjects(book)) if explain else {}
    for lead in leads[:MOST_QUEUE]:
        lead["size"] = groups.size(lead["lead_id"])
    return Leads(
        urgent=urgent_leads(book),
        n=len(leads),
        queue=leads[:MOST_QUEUE],
        cards=[_card(lead, groups, captures, whys.get(lead["lead_id"])) for lead in chosen],
    )


def _chosen(leads: list[Row], top: int) -> list[Row]:
    """The best of every market in turn, until there are enough, shown market by market."""
    by_rank = sorted(
        leads, key=lambda lead: (lead["rank"], -lead["priority"], lead["market"] or "", lead["lead_id"])
    )
    chosen = {lead["lead_id"] for lead in by_rank[:top]}
    return [lead for lead in leads if lead["lead_id"] in chosen]


class _Groups:
    """Networks and providers behind the leads, and the ads behind those."""

    def __init__(self, book: Book, leads: Sequence[Row]) -> None:
        ids = [lead["lead_id"] for lead in leads]
        self.networks = {
            row["network_id"]: row for row in book.rows_where("networks", "network_id", ids, _NETWORK)
        }
        wanted = {*ids, *(member for row in self.networks.values() for member in row["provider_ids"])}
        providers = book.rows_where("providers", "provider_id", wanted, _PROVIDER)
        self.providers = {row["provider_id"]: row for row in providers}

    def members(self, lead_id: str) -> list[Row]:
        """Give the providers of a lead, the one with most ads first."""
        network = self.networks.get(lead_id)
        ids = network["provider_ids"] if network else [lead_id]
        rows = [self.providers[member] for member in ids if member in self.providers]
        return sorted(rows, key=lambda row: (-len(row["ad_ids"]), row["provider_id"]))

    def size(self, lead_id: str) -> dict[str, Any]:
        """Give the numbers that a lead is known by."""
        members = self.members(lead_id)
        network = self.networks.get(lead_id)
        return {
            "providers": len(network["provider_ids"]) if network else len(members),
            "ads": sum(len(row["ad_ids"]) for row in members),
            "sites": len({site for row in members for site in row["site_ids"]}),
            "cities": sorted({city for row in members for city in row["cities"]}),
            "first": min((row["first_seen"] for row in members), default=None),
            "last": max((row["last_seen"] for row in members), default=None),
            "shared": network["shared"] if network else [],
        }


_NETWORK = ("network_id", "provider_ids", "shared")
_PROVIDER = ("provider_id", "ad_ids", "site_ids", "aliases", "cities", "first_seen", "last_seen")


def _card(lead: Row, groups: _Groups, captures: Mapping[str, Row], why: CardWhy | None) -> Card:
    reasons = _merged(lead["contributions"], captures)
    against = [
        Reason(
            item["explanation"], None, abs(item["points"]), None, None, None, _quotes(item["evidence"], captures),
            len(item["evidence"] or ()), item["value"],
        )
        for item in lead["speaks_against"] or ()
    ]  # fmt: skip
    steps, total = waterfall(
        [(reason.name, reason.points) for reason in reasons],
        [(reason.name, reason.points) for reason in against],
    )
    members = groups.members(lead["lead_id"])
    return Card(
        lead=lead,
        size=groups.size(lead["lead_id"]),
        members=members[:MOST_MEMBERS],
        n_members=len(members),
        steps=steps,
        total=total,
        reasons=reasons,
        against=against,
        why=why,
    )


def _merged(contributions: Iterable[Row], captures: Mapping[str, Row]) -> list[Reason]:
    """One reason for each indicator: points of several members add up, places are brought together."""
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for item in contributions or ():
        groups[item["family"], item["indicator"]].append(item)
    reasons = []
    for (family, indicator), items in groups.items():
        places = [place for item in items for place in item["evidence"] or ()]
        best = max(items, key=lambda item: (item["points"], item["subject_id"]))
        reasons.append(
            Reason(
                indicator,
                family,
                round(sum(item["points"] for item in items), 4),
                best["weight"],
                best["surprise"],
                best["strength"],
                _quotes(places, captures),
                len(places),
            )
        )
    return sorted(reasons, key=lambda reason: (-reason.points, reason.family or "", reason.name))


def _quotes(places: Iterable[Row], captures: Mapping[str, Row]) -> list[Quote]:
    quotes = []
    seen = set()
    for place in places or ():
        key = (place["capture_id"], place["start"], place["selector"], place["quote"])
        if key in seen:
            continue
        seen.add(key)
        capture = captures.get(place["capture_id"], {})
        where = (
            f"characters {place['start']}–{place['end']} of the page's text"
            if place["start"] is not None
            else f"mark-up at {place['selector']}"
        )
        quotes.append(
            Quote(place["quote"], capture.get("url"), capture.get("fetched_at"), where, place["capture_id"])
        )
        if len(quotes) == MOST_QUOTES:
            break
    return quotes


def _captures(book: Book, leads: Sequence[Row]) -> dict[str, Row]:
    """Address and time of the captures that the cards quote."""
    cited = {
        place["capture_id"]
        for lead in leads
        for item in [*(lead["contributions"] or ()), *(lead["speaks_against"] or ())]
        for place in item["evidence"] or ()
    }
    rows = book.rows_where("captures", "capture_id", cited, ("capture_id", "url", "fetched_at"))
    return {row["capture_id"]: row for row in rows}
