"""What the gallery shows: an invented lead with all that stands around it. Everybody is fictional."""

import datetime as dt
import functools
from typing import Any

from clew.web.drawing.quoted import quoted
from clew.web.drawing.waterfall import Item, waterfall
from tests.web.gallery import drawn

SITES = ("lantern.example", "harbour.example", "city-notes.example")
_PAGE = (
    "Lantern\nHome Cities New today Contact\nMara, 24\nGraz, Annenviertel\n"
    "New in town, only this week! Discreet private flat near the station.\n"
    "I am at home for you, no outcalls. We are open day and night, the lady at the phone will tell you who is there.\n"
    "1 h 150, 30 min 90, night 900\nPhone 0660 000 01 23\n"
    "Languages: a little German, Romanian\nSeen 214 times, posted three days ago\nReport this ad\nTerms Imprint Contact\n"
)


def utc(month: int, day: int, hour: int = 9) -> dt.datetime:
    """Give a time in the invented year."""
    return dt.datetime(2026, month, day, hour, tzinfo=dt.UTC)


def lead(**changed: Any) -> dict[str, Any]:
    """Give the head of the invented lead."""
    return {
        "lead_id": "n-70d61153aa02",
        "href": "#lead",
        "name": "Mara, Lena, Nika",
        "subject_kind": "network",
        "market": "AT",
        "rank": 1,
        "n_ranked": 358,
        "priority": 87.4,
        "points": 14.2,
        "points_left": 10.9,
        "urgent": False,
        "why": (
            "3 advertised persons, tied by phone, text: signals of 4 families: one phone behind several names, in-call only, "
            "new in town, agency-written and 2 more; what may explain it: an announced tour."
        ),
        "n_providers": 3,
        "n_ads": 17,
        "n_sites": 3,
        "n_cities": 4,
        "cities": ["Graz", "Linz", "Vienna", "Maribor"],
        "first_seen": utc(2, 3),
        "last_seen": utc(5, 21),
        "families": ["third_party", "frequent_movement", "restricted_movement", "inconsistent_ages"],
        "verdict": None,
        "second_reader": None,
        "leased_by": None,
        "current": False,
        **changed,
    }


def queue() -> list[dict[str, Any]]:
    """Give a queue of leads."""
    names = [
        "Mara, Lena, Nika",
        "Rosa",
        "Ilinca, Dana",
        "Kim",
        "Studio on the quay",
        "Анна",
        "ნინო",
        "Zeynep",
        "Petra, Pia",
    ]
    made = [lead(current=True)]
    for n, name in enumerate(names[1:], start=2):
        points = 14.2 - n
        made.append(
            lead(
                lead_id=f"p-{n:08x}",
                rank=n,
                name=name,
                priority=round(87.4 - 6.3 * n, 1),
                points=points,
                points_left=points * (1 - 0.07 * (n % 4)),
                n_ads=2 + (7 * n) % 11,
                n_sites=1 + n % 3,
                n_cities=1 + n % 4,
                families=["third_party", "photo", "outside_norm"][: 1 + n % 3],
                leased_by="Ines" if n == 4 else None,
                verdict="watch" if n == 3 else None,
            )
        )
    return made


def points() -> Any:
    """Give the waterfall of the lead's points."""
    return waterfall(
        [
            Item(
                "One phone behind several names",
                5.1,
                "0660 000 01 23 in 9 ads, 3 names",
                "third_party",
                "#q1",
            ),
            Item("The same text for different providers", 3.2, "6 ads share 41 words", "third_party"),
            Item("New in town", 2.6, "in 11 of 17 ads", "frequent_movement", "#q1"),
            Item("In-call only", 1.9, None, "restricted_movement", "#q1"),
            Item("Ages that differ", 1.4, "24, 22, 26 within eleven weeks", "inconsistent_ages"),
            Item("Languages spoken", 0.0, "recorded, never weighed", "ethnicity_nationality"),
            Item("An announced tour of one person", -2.1, "two stays were announced beforehand"),
            Item("Friends share a phone", -1.2),
        ],
        floor=0.0,
    )


def tie() -> Any:
    """Give the match weights of two ads."""
    return waterfall(
        [
            Item("one phone", 6.0, "0660 000 01 23, held by 9 ads"),
            Item("near-duplicate text", 2.5, "0.83 of word runs are the same"),
            Item("name differs", -1.5, "Lena, Mara"),
            Item("age differs", -0.8, "24, 26"),
        ],
        needed=5.0,
    )


def quote(words: str = "New in town", **changed: Any) -> dict[str, Any]:
    """Give a quote of the invented page."""
    start = _PAGE.index(words)
    end = start + len(words)
    return {
        "id": "q1",
        "quoted": quoted(_PAGE, [(start, end)]),
        "quote": _PAGE[start:end],
        "selector": None,
        "url": "https://lantern.example/graz/mara-24?ref=new",
        "time": utc(5, 21, 8),
        "capture_id": "5f1ab3e09c77d2",
        "href": "#main",
        "language": "en",
        **changed,
    }


def against() -> list[dict[str, Any]]:
    """Give what speaks against the lead."""
    return [
        {
            "label": "An announced tour of one person",
            "points": -2.1,
            "meaning": "Somebody who travels by herself announces where she will be and when; the stays follow the announcement.",
            "caveat": "A tour can be planned by others: other ties and conduct keep their weight.",
            "quotes": [quote("only this week", id="q2")],
            "n_places": 4,
        },
        {
            "label": "Friends share a phone",
            "points": -1.2,
            "meaning": None,
            "caveat": None,
            "quotes": [],
            "n_places": 0,
        },
    ]


@functools.cache
def everything() -> dict[str, Any]:
    """Give all samples by name."""
    return {
        "lead": lead(),
        "queue": queue(),
        "points": points(),
        "tie": tie(),
        "quotes": [quote(), quote(quoted=None, selector="div.card > span[data-age]", quote="24", id=None)],
        "against": against(),
        "nav": [
            {"label": "Home", "href": "#main", "icon": "home", "current": False, "count": None},
            {"label": "Queue", "href": "#main", "icon": "queue", "current": True, "count": 358},
            {
                "label": "Urgent",
                "href": "#main",
                "icon": "urgent",
                "current": False,
                "count": 2,
                "urgent": True,
            },
            {"label": "Networks", "href": "#main", "icon": "network", "current": False, "count": 41},
            {"label": "Sites", "href": "#main", "icon": "sites", "current": False, "count": 127},
            {"label": "Market", "href": "#main", "icon": "market", "current": False, "count": None},
            {"label": "Audit trail", "href": "#main", "icon": "audit", "current": False, "count": None},
            {"label": "People", "href": "#main", "icon": "people", "current": False, "count": None},
        ],
        "timeline": drawn.timeline_of(),
        "map": drawn.map_of(),
        "far_map": drawn.far_map(),
        "months": drawn.MONTHS,
        "graph": drawn.graph_of(),
        "big_graph": drawn.big_graph(),
        "ads": drawn.ads_of(),
        "plots": drawn.plots_of(),
        "table": table(),
        "facets": facets(),
        "run": {"n_unread": 214, "n_issues": 37, "href": "#main"},
    }


def table() -> dict[str, Any]:
    """Give a page of a register."""
    columns = [
        {"key": "name", "label": "Site", "kind": "text", "href": "?sort=name"},
        {"key": "category", "label": "Category", "kind": "text", "href": None},
        {"key": "languages", "label": "Languages", "kind": "tags", "href": None},
        {"key": "n_ads", "label": "Ads", "kind": "number", "href": "?sort=n_ads"},
        {"key": "last", "label": "Last visit", "kind": "day", "href": "?sort=last"},
    ]
    rows = [
        {
            "name": site,
            "href": "#main",
            "category": kind,
            "languages": ["de", "en", "ro"][: 1 + n],
            "n_ads": 412 - 97 * n,
            "last": utc(5, 20 - n),
        }
        for n, (site, kind) in enumerate(zip(SITES, ("escort directory", "classifieds", None), strict=True))
    ]
    return {
        "columns": columns,
        "rows": rows,
        "sort": {"key": "n_ads", "down": True},
        "page": {"first": 1, "last": 3, "total": 127, "previous": None, "next": "?after=3"},
    }


def facets() -> list[dict[str, Any]]:
    """Give facets of a list."""
    return [
        {
            "label": "Market",
            "values": [
                {"label": "Austria", "n": 358, "href": "?", "on": True},
                {"label": "Slovenia", "n": 41, "href": "?market=SI", "on": False},
            ],
            "more": None,
        },
        {
            "label": "Family",
            "values": [
                {"label": name, "n": n, "href": f"?family={n}", "on": False}
                for name, n in (
                    ("third party", 120),
                    ("frequent movement", 96),
                    ("photo", 64),
                    ("outside norm", 22),
                )
            ],
            "more": "?all=family",
        },
        {"label": "Language", "values": [], "more": None, "open": False},
    ]
