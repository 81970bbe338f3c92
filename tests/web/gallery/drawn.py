"""Samples for the drawings: timeline, map, graph, ads side by side, plots."""

import datetime as dt
from typing import Any

from clew.web.drawing import graph as graphs
from clew.web.drawing.compare import side_by_side
from clew.web.drawing.graph import Edge, Node, draw_graph
from clew.web.drawing.histogram import histogram
from clew.web.drawing.map import Move, Town, draw_map
from clew.web.drawing.shares import Share, shares
from clew.web.drawing.spread import Norm, Value, spread
from clew.web.drawing.textdiff import text_diff
from clew.web.drawing.timeline import Lane, Seen, timeline

MONTHS = ["2026-02", "2026-03", "2026-04", "2026-05"]
_FIRST = (
    "New in town, only this week! Discreet private flat near the station. I am at home for you, no outcalls. "
    "The lady at the phone will tell you who is there."
)
_SECOND = (
    "New in town, only few days! Discreet private flat near the old market. I am at home for you, no outcalls. "
    "The lady at the phone will tell you who is here today."
)


def _day(month: int, day: int) -> dt.datetime:
    return dt.datetime(2026, month, day, 9, tzinfo=dt.UTC)


def timeline_of() -> Any:
    """Give when the invented lead's ads were seen."""
    looked = tuple(_day(month, day) for month in (2, 3, 4, 5) for day in (3, 10, 17, 24))
    return timeline(
        [
            Lane(
                "Mara",
                (
                    Seen(_day(2, 3), _day(3, 10)),
                    Seen(_day(3, 24), kind="moved", label="Graz to Linz"),
                    Seen(_day(3, 24), _day(5, 17)),
                ),
                looked,
                "lantern.example",
                "#main",
            ),
            Lane(
                "Lena",
                (Seen(_day(2, 10), _day(4, 3)), Seen(_day(4, 17), kind="photos")),
                looked[::2],
                "harbour.example",
            ),
            Lane(
                "Nika",
                (
                    Seen(_day(4, 10)),
                    Seen(_day(4, 17), _day(4, 24)),
                    Seen(_day(5, 3), kind="alias", label="was Lena"),
                ),
                looked,
                "city-notes.example",
            ),
            Lane(
                "What was decided",
                (Seen(_day(5, 17), kind="decision", label="watch"), Seen(_day(5, 21), kind="alert")),
            ),
        ]
    )


def map_of() -> Any:
    """Give where the invented lead was advertised."""
    towns = [
        Town("graz", "Graz", 47.067, 15.45, 9, 0, "#main"),
        Town("linz", "Linz", 48.306, 14.286, 4, 1),
        Town("vienna", "Vienna", 48.208, 16.372, 6, 1),
        Town("maribor", "Maribor", 46.554, 15.646, 2, 2),
        Town("bratislava", "Bratislava", 48.148, 17.107, 1, 3),
        Town("villach", "Villach", 46.61, 13.85, 1, 3),
        Town("nowhere", "an unnamed suburb", None, None, 2, 3),
    ]
    moves = [
        Move("graz", "linz", 3, 1), Move("linz", "vienna", 3, 1), Move("vienna", "graz", 2, 2), Move("graz", "maribor", 1, 2),
        Move("vienna", "bratislava", 1, 3), Move("graz", "villach", 1, 3),
    ]  # fmt: skip
    return draw_map(towns, moves)


def far_map() -> Any:
    """Give a map from Lisbon to Almaty."""
    towns = [
        Town("lisbon", "Lisbon", 38.72, -9.14, 3), Town("tbilisi", "თბილისი", 41.69, 44.83, 5), Town("almaty", "Алматы", 43.25, 76.92, 4),
        Town("oslo", "Oslo", 59.91, 10.75, 2), Town("kyiv", "Київ", 50.45, 30.52, 6), Town("istanbul", "İstanbul", 41.01, 28.98, 8),
        Town("berlin", "Berlin", 52.52, 13.4, 7), Town("madrid", "Madrid", 40.42, -3.7, 4), Town("yerevan", "Երևան", 40.18, 44.51, 2),
        Town("dubai", "Dubai", 25.2, 55.27, 2), Town("athens", "Αθήνα", 37.98, 23.73, 2),
    ]  # fmt: skip
    moves = [Move("kyiv", "berlin", 4), Move("berlin", "madrid", 2), Move("tbilisi", "istanbul", 5), Move("istanbul", "berlin", 3), Move("almaty", "dubai", 2)]  # fmt: skip
    return draw_map(towns, moves)


def graph_of() -> Any:
    """Give what the invented lead is tied to."""
    nodes = [
        Node("n1", "Mara", "provider", 9, focus=True, href="#main"), Node("n2", "Lena", "provider", 5, href="#main"),
        Node("n3", "Nika", "provider", 3, href="#main"), Node("ph", "0660 000 01 23", "contact", 9), Node("tx", "text of 41 words", "text", 6),
        Node("im", "picture 9f31", "picture", 3), Node("s1", "lantern.example", "site", 8), Node("s2", "harbour.example", "site", 5),
        Node("s3", "city-notes.example", "site", 4), Node("sw", "0800 000 00 00", "contact", 40),
    ]  # fmt: skip
    edges = [
        Edge("n1", "ph", "phone", 6), Edge("n2", "ph", "phone", 6), Edge("n3", "ph", "phone", 6), Edge("n1", "tx", "text", 2.5),
        Edge("n2", "tx", "text", 2.5), Edge("n2", "im", "picture", 3), Edge("n3", "im", "picture", 3), Edge("n1", "s1", "advertised on", 1),
        Edge("n2", "s1", "advertised on", 1), Edge("n2", "s2", "advertised on", 1), Edge("n3", "s3", "advertised on", 1),
        Edge("n1", "sw", "switchboard", 1, filtered=True), Edge("n3", "sw", "switchboard", 1, filtered=True),
    ]  # fmt: skip
    return draw_graph(nodes, edges)


def big_graph() -> Any:
    """Give a graph of more nodes than are drawn."""
    nodes = [Node("focus", "Studio on the quay", "network", 60, focus=True)]
    nodes += [Node(f"p{n:03}", f"Person {n}", "provider", 1 + n % 5) for n in range(340)]
    nodes += [Node(f"c{n:02}", f"0660 000 {n:02}", "contact", 8) for n in range(24)]
    edges = [Edge("focus", f"c{n:02}", "phone", 2) for n in range(24)]
    edges += [Edge(f"p{n:03}", f"c{n % 24:02}", "phone", 1 + n % 3) for n in range(340)]
    return draw_graph(nodes, edges, most=graphs.MOST_NODES)


def ads_of() -> dict[str, Any]:
    """Give three ads beside each other."""
    ads = [
        {"alias": "Mara", "age": 24, "city": "Graz", "hours": "24/7", "incall": True, "outcall": False, "text": _FIRST, "languages_spoken": ["ro", "de"]},
        {"alias": "Lena", "age": 22, "city": "Graz", "hours": "24/7", "incall": True, "text": _FIRST, "languages_spoken": ["de", "ro"]},
        {"alias": "Nika", "age": 24, "city": "Linz", "hours": "24/7", "incall": True, "text": _SECOND},
    ]  # fmt: skip
    heads = [
        {
            "title": ad["alias"],
            "site": site,
            "first_seen": _day(2, 3),
            "last_seen": _day(5, 17),
            "href": "#main",
        }
        for ad, site in zip(ads, ("lantern.example", "harbour.example", "city-notes.example"), strict=True)
    ]
    fields = [
        "alias",
        "age",
        "city",
        "hours",
        "incall",
        "outcall",
        "languages_spoken",
        "text",
        "weight_kg",
        "tattoos",
    ]
    return {"heads": heads, "rows": side_by_side(fields, ads), "pieces": text_diff(_FIRST, _SECOND)}


def plots_of() -> dict[str, Any]:
    """Give plots of the invented market."""
    hour, half = (
        Norm("Graz, 60 minutes", 214, 90, 130, 150, 180, 260),
        Norm("Graz, 30 minutes", 167, 55, 80, 90, 110, 150),
    )
    values = [Value("Mara", 70, "#main"), Value("Lena", 150), Value("Nika", 900)]
    prices = [
        90,
        95,
        100,
        100,
        110,
        120,
        120,
        120,
        130,
        130,
        140,
        150,
        150,
        150,
        150,
        150,
        160,
        180,
        180,
        200,
        200,
        200,
        220,
        250,
        260,
        300,
        1800,
    ]
    return {
        "spread": spread([(hour, values), (half, [Value("Mara", 60)])]),
        "shares": shares(
            [
                Share("In-call only", 0.31, 62, 200, 0.25, 0.38),
                Share("Picture without a face", 0.62, 124, 200, 0.55, 0.68, "#main"),
                Share("New in town", 0.055, 11, 200, 0.03, 0.096),
                Share("Fewer than ten", None, None, 200),
            ]
        ),
        "histogram": histogram(prices, high=320, band=(130, 200), marks=[("this lead", 70)], about=14),
    }  # fmt: skip
