"""One lead in view: why it is one, what speaks against it, where each of its signs stands, who belongs to it.

All that a card says comes with its evidence: the quote, what stands around it on the page, the capture.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from clew.reference.ontology import Ontology
from clew.reference.signal_words import signal_languages, signal_words
from clew.web.codes import in_words
from clew.web.drawing.quoted import Quoted, quoted
from clew.web.drawing.waterfall import Item, Waterfall, waterfall
from clew.web.lead_sentence import lead_sentence
from clew.web.relations import RELATIONS
from clew.web.run import Row, Run
from clew.web.words import current

MOST_QUOTES = 3
MOST_MEMBERS = 30
MOST_STEPS = 14
_OF_A_PERSON = ("provider_id", "aliases", "ages", "cities", "site_ids", "n_ads", "first_seen", "last_seen")


@dataclass(frozen=True, slots=True)
class Place:
    """A quote with where it stands, as ``parts/quote.html`` shows it."""

    quoted: Quoted | None
    quote: str
    selector: str | None
    url: str | None
    time: Any
    capture_id: str
    href: str | None
    language: str | None
    id: str | None


@dataclass(frozen=True, slots=True)
class Reason:
    """A sign that gives points, or an innocent reading that takes some; ``points`` signed, ``value`` what was counted."""

    name: str
    label: str
    meaning: str
    caveat: str
    family: str | None
    points: float
    n_members: int
    quotes: tuple[Place, ...]
    n_places: int
    value: str | None = None


@dataclass(frozen=True, slots=True)
class LeadView:
    """What the screen of a lead shows."""

    row: Row
    name: str
    n_ranked: int
    fall: Waterfall
    reasons: tuple[Reason, ...]
    against: tuple[Reason, ...]
    members: tuple[Row, ...]
    n_members: int
    member_ids: tuple[str, ...]
    ad_ids: tuple[str, ...]


def find_lead(run: Run, lead_id: str) -> Row | None:
    """Give a lead's row, with its size and its place in the queue; null where this run has none of that id."""
    return next(iter(run.some("lead_card", "lead_id", [lead_id], RELATIONS["lead_card"].columns)), None)


def urgent_leads(run: Run) -> list[Row]:
    """Give all urgent leads, by market and rank."""
    rows = run.some("lead_card", "lead_id", run.urgent, RELATIONS["lead_card"].columns)
    return sorted(
        rows, key=lambda row: (row["market"] is None, row["market"] or "", row["rank"], row["lead_id"])
    )


def view_lead(run: Run, row: Row, ontology: Ontology) -> LeadView:
    """Gather what the screen shows of a lead. ``ontology``: with names in the reader's language."""
    pages = _Pages(run, row)
    reasons = tuple(_reasons(row["contributions"] or (), pages, ontology))
    against = tuple(_against(row["speaks_against"] or (), pages, ontology))
    members = persons(run, members_of(run, row["lead_id"]), ("ad_ids",))
    items = [
        Item(one.label, one.points, group=one.family, detail=_seen_on(one), href=f"#sign-{one.name}")
        for one in reasons
    ]
    items += [Item(one.label, one.points, href=f"#against-{one.name}") for one in against]
    return LeadView(
        row={**row, "why": lead_sentence(run, row, ontology)},
        name=name_of(row),
        n_ranked=run.leads.column("market").n_of(row["market"]),
        fall=waterfall(items, floor=0.0, most=MOST_STEPS),
        reasons=reasons,
        against=against,
        members=tuple(members[:MOST_MEMBERS]),
        n_members=len(members),
        member_ids=tuple(sorted(one["provider_id"] for one in members)),
        ad_ids=tuple(sorted(ad for one in members for ad in one["ad_ids"])),
    )


def members_of(run: Run, lead_id: str) -> list[str]:
    """Give the ids of the advertised persons under a lead, in order."""
    rows = run.some("member", "lead_id", [lead_id], ("provider_id",))
    return sorted(row["provider_id"] for row in rows)


def persons(run: Run, provider_ids: Iterable[str], also: tuple[str, ...] = ()) -> list[Row]:
    """Give advertised persons as tables of members list them, those with most ads first."""
    rows = run.some("person", "provider_id", provider_ids, (*_OF_A_PERSON, *also))
    return sorted(rows, key=lambda row: (-row["n_ads"], row["provider_id"]))


def name_of(row: Mapping[str, Any]) -> str:
    """Give the names under which a lead is advertised, few of them; its id where it has none."""
    names = list(row["aliases"] or ())
    shown = ", ".join(names[:3])
    return f"{shown} +{len(names) - 3}" if len(names) > 3 else shown or str(row["lead_id"])  # noqa: PLR2004 - as many as fit


def _seen_on(reason: Reason) -> str | None:
    return f"× {reason.n_members}" if reason.n_members > 1 else None


def _reasons(contributions: Iterable[Row], pages: "_Pages", ontology: Ontology) -> Iterable[Reason]:
    """One reason for each indicator: points of several members add up, their places are brought together."""
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for item in contributions:
        groups[item["family"], item["indicator"]].append(item)
    made = []
    for (family, indicator), items in groups.items():
        places = [place for item in items for place in item["evidence"] or ()]
        points = round(sum(item["points"] for item in items), 4)
        made.append(_reason(indicator, family, points, len(items), places, pages, ontology))
    return sorted(made, key=lambda one: (-one.points, one.family or "", one.name))


def _against(items: Iterable[Row], pages: "_Pages", ontology: Ontology) -> Iterable[Reason]:
    return [
        replace(
            _reason(
                item["explanation"], None, -abs(item["points"]), 1, item["evidence"] or (), pages, ontology
            ),
            value=_counted(item["value"]),
        )
        for item in items
    ]


def _counted(value: str | None) -> str | None:
    """Give what a reading counted, in the reader's language where its signals have names in it."""
    if value is None or current() not in signal_languages():
        return value
    return signal_words(current()).value(value) or value


def _reason(
    name: str,
    family: str | None,
    points: float,
    n_members: int,
    places: Iterable[Row],
    pages: "_Pages",
    ontology: Ontology,
) -> Reason:
    known = ontology.definitions().get(name)
    unique = list(
        {(one["capture_id"], one["start"], one["selector"], one["quote"]): one for one in places}.values()
    )
    return Reason(
        name=name,
        label=known.label if known else in_words(name),
        meaning=known.meaning if known else "",
        caveat=known.caveat if known else "",
        family=family,
        points=points,
        n_members=n_members,
        quotes=tuple(pages.place(one) for one in unique[:MOST_QUOTES]),
        n_places=len(unique),
    )


class _Pages:
    """The pages that a lead's quotes stand on, read at once."""

    def __init__(self, run: Run, row: Row) -> None:
        from clew.web.page import has_page  # noqa: PLC0415 - pages know views

        self._has_viewer = has_page("/captures/{capture_id}")
        cited = {
            place["capture_id"]
            for place in _shown_places([*(row["contributions"] or ()), *(row["speaks_against"] or ())])
        }
        self._pages = {
            page["capture_id"]: page
            for page in run.some("quoted_page", "capture_id", cited, RELATIONS["quoted_page"].columns)
        }

    def place(self, evidence: Row) -> Place:
        """Give a quote with what stands around it."""
        page = self._pages.get(evidence["capture_id"], {})
        around = None
        if evidence["start"] is not None and page.get("text"):
            around = quoted(page["text"], [(evidence["start"], evidence["end"])])
        return Place(
            quoted=around if around and around.pieces else None,
            quote=evidence["quote"],
            selector=evidence["selector"],
            url=page.get("url"),
            time=page.get("fetched_at"),
            capture_id=evidence["capture_id"],
            href=f"/captures/{evidence['capture_id']}" if self._has_viewer else None,
            language=page.get("language"),
            id=None,
        )


def _shown_places(items: Iterable[Row]) -> Iterable[Row]:
    """Give the places that will be shown: of each sign or reading the first few of each member."""
    for item in items:
        yield from (item["evidence"] or ())[: MOST_QUOTES * 2]
