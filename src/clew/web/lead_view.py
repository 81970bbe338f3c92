"""One lead in view: why it is one, what speaks against it, where each of its signs stands, who belongs to it.

All that a card says comes with its evidence: the quote, what stands around it on the page, the capture.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from clew.reference.ontology import Ontology
from clew.web.drawing.quoted import Quoted, quoted
from clew.web.drawing.waterfall import Item, Waterfall, waterfall
from clew.web.shelf import Row, Run

MOST_QUOTES = 3
MOST_MEMBERS = 30
MOST_STEPS = 14


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
    return run.row(
        "SELECT q.*, o.place, o.drawn, l.contributions, l.speaks_against FROM leads l JOIN queue q USING (lead_id) "
        "LEFT JOIN queue_order o USING (lead_id) WHERE l.lead_id = $lead",
        {"lead": lead_id},
    )


def view_lead(run: Run, row: Row, ontology: Ontology) -> LeadView:
    """Gather what the screen shows of a lead."""
    pages = _Pages(run, row)
    reasons = tuple(_reasons(row["contributions"] or (), pages, ontology))
    against = tuple(_against(row["speaks_against"] or (), pages, ontology))
    members = run.rows(
        "SELECT p.provider_id, p.aliases, p.ages, p.cities, p.site_ids, len(p.ad_ids) AS n_ads, p.first_seen, p.last_seen "
        "FROM member m JOIN providers p USING (provider_id) WHERE m.lead_id = $lead ORDER BY n_ads DESC, p.provider_id",
        {"lead": row["lead_id"]},
    )
    ranked = run.row(
        "SELECT count(*) AS n FROM queue WHERE NOT urgent AND market IS NOT DISTINCT FROM $market",
        {"market": row["market"]},
    )
    items = [
        Item(one.label, one.points, group=one.family, detail=_seen_on(one), href=f"#sign-{one.name}")
        for one in reasons
    ]
    items += [Item(one.label, one.points, href=f"#against-{one.name}") for one in against]
    return LeadView(
        row=row,
        name=name_of(row),
        n_ranked=int(ranked["n"]) if ranked else 0,
        fall=waterfall(items, floor=0.0, most=MOST_STEPS),
        reasons=reasons,
        against=against,
        members=tuple(members[:MOST_MEMBERS]),
        n_members=len(members),
        member_ids=tuple(sorted(one["provider_id"] for one in members)),
        ad_ids=tuple(
            one["ad_id"]
            for one in run.rows(
                "SELECT ad_id FROM member_ad WHERE lead_id = $lead ORDER BY ad_id", {"lead": row["lead_id"]}
            )
        ),
    )


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
            value=item["value"],
        )
        for item in items
    ]


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
        label=known.label if known else name.replace("_", " "),
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
            for page in run.some("pages", "capture_id", cited, ("capture_id", "text", "language"))
        }
        self._captures = {
            capture["capture_id"]: capture
            for capture in run.some("captures", "capture_id", cited, ("capture_id", "url", "fetched_at"))
        }

    def place(self, evidence: Row) -> Place:
        """Give a quote with what stands around it."""
        page = self._pages.get(evidence["capture_id"], {})
        capture = self._captures.get(evidence["capture_id"], {})
        around = None
        if evidence["start"] is not None and page.get("text"):
            around = quoted(page["text"], [(evidence["start"], evidence["end"])])
        return Place(
            quoted=around if around and around.pieces else None,
            quote=evidence["quote"],
            selector=evidence["selector"],
            url=capture.get("url"),
            time=capture.get("fetched_at"),
            capture_id=evidence["capture_id"],
            href=f"/captures/{evidence['capture_id']}" if self._has_viewer else None,
            language=page.get("language"),
            id=None,
        )


def _shown_places(items: Iterable[Row]) -> Iterable[Row]:
    """Give the places that will be shown: of each sign or reading the first few of each member."""
    for item in items:
        yield from (item["evidence"] or ())[: MOST_QUOTES * 2]
