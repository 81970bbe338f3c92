"""The graph around a lead: what is tied to what, from one hop, laid out the same on every opening.

The layout is computed here, not in the browser: a spring model (:mod:`clew.web.drawing.springs`) that begins with places made
from the ids, then room is made around each node. A reader who comes back finds things where they were.
"""

import hashlib
import math
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from clew.web.drawing.labels import BUTTONS, Placed, Spot, place_labels
from clew.web.drawing.springs import Places, apart, spring_layout

WIDTH, HEIGHT = 640.0, 440.0
MOST_NODES = 300
_MOST_EDGES = 1200
_MARGIN_X, _MARGIN_Y = 60.0, 30.0
_ROOM = 27.0


@dataclass(frozen=True, slots=True)
class Node:
    """A thing: ``kind`` gives its shape (provider, ad, network, site, contact, picture, text); ``focus``: what the page is about."""

    key: str
    label: str
    kind: str
    n: int = 1
    focus: bool = False
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """A tie: ``label`` says what is shared; ``weight`` how strongly; ``filtered``: set aside, drawn as dashes, it moves nothing."""

    a: str
    b: str
    label: str | None = None
    weight: float = 1.0
    filtered: bool = False


@dataclass(frozen=True, slots=True)
class DrawnNode:
    """A node with its place; ``name`` null where its name finds no room."""

    node: Node
    x: float
    y: float
    r: float
    name: Placed | None


@dataclass(frozen=True, slots=True)
class DrawnEdge:
    """An edge with its ends."""

    edge: Edge
    x1: float
    y1: float
    x2: float
    y2: float
    thickness: float


@dataclass(frozen=True, slots=True)
class Graph:
    """The graph in units of its ``viewBox``; ``left_out``: how many nodes of each kind are not drawn, ``n_edges_left_out``."""

    width: float
    height: float
    nodes: tuple[DrawnNode, ...]
    edges: tuple[DrawnEdge, ...]
    left_out: tuple[tuple[str, int], ...]
    n_edges_left_out: int


def draw_graph(nodes: Iterable[Node], edges: Iterable[Edge], *, most: int = MOST_NODES) -> Graph:
    """Lay out the nodes nearest to the focus, at most ``most``; edges to what is not drawn are counted."""
    known = {node.key: node for node in nodes}
    given = [edge for edge in edges if edge.a in known and edge.b in known and edge.a != edge.b]
    given.sort(key=lambda edge: (edge.filtered, -edge.weight, edge.a, edge.b, edge.label or ""))
    order = _nearest_first(known, given)
    shown, rest = order[:most], order[most:]
    kept = {node.key for node in shown}
    inside = [edge for edge in given if edge.a in kept and edge.b in kept][:_MOST_EDGES]
    shown.sort(key=lambda node: node.key)
    places = _layout(shown, inside)
    drawn = _nodes(shown, places, inside)
    at = {one.node.key: one for one in drawn}
    heaviest = max((edge.weight for edge in inside), default=1.0)
    return Graph(
        WIDTH,
        HEIGHT,
        tuple(drawn),
        tuple(_edge(edge, at, heaviest) for edge in reversed(inside)),
        tuple(sorted(Counter(node.kind for node in rest).items())),
        len(given) - len(inside),
    )


def _nearest_first(known: Mapping[str, Node], edges: Sequence[Edge]) -> list[Node]:
    """Order nodes by hops from the focus, then by their number of ties, then by id."""
    near: dict[str, set[str]] = defaultdict(set)
    for edge in edges:
        near[edge.a].add(edge.b)
        near[edge.b].add(edge.a)
    hops = {key: 0 for key in sorted(known) if known[key].focus}
    waiting = deque(hops)
    while waiting:
        key = waiting.popleft()
        for other in sorted(near[key]):
            if other not in hops:
                hops[other] = hops[key] + 1
                waiting.append(other)
    return sorted(known.values(), key=lambda one: (hops.get(one.key, math.inf), -len(near[one.key]), one.key))


def _layout(nodes: Sequence[Node], edges: Sequence[Edge]) -> Places:
    if not nodes:
        return np.zeros((0, 2))
    if len(nodes) == 1:
        return np.array([[WIDTH / 2, HEIGHT / 2]])
    number = {node.key: n for n, node in enumerate(nodes)}
    heaviest = max((edge.weight for edge in edges), default=1.0) or 1.0
    pulls = [
        (
            number[edge.a],
            number[edge.b],
            0.15 if edge.filtered else 0.4 + 0.6 * max(edge.weight, 0.0) / heaviest,
        )
        for edge in edges
    ]
    found = _fitted(spring_layout(np.array([_first_place(node.key) for node in nodes]), pulls))
    room = min(_ROOM, 0.7 * math.sqrt(WIDTH * HEIGHT / len(nodes)))
    return np.round(apart(found, room=room, low=(12.0, 12.0), high=(WIDTH - 12, HEIGHT - 12)), 1)


def _first_place(key: str) -> tuple[float, float]:
    """Make a place from an id: the same id begins at the same place, whoever else is there."""
    digest = hashlib.sha256(key.encode()).digest()
    return int.from_bytes(digest[:4], "big") / 2**32, int.from_bytes(digest[4:8], "big") / 2**32


def _fitted(places: Places) -> Places:
    low, high = places.min(axis=0), places.max(axis=0)
    span = np.where(high - low > 0, high - low, 1.0)
    room = np.array([WIDTH - 2 * _MARGIN_X, HEIGHT - 2 * _MARGIN_Y])
    fitted: Places = np.array([_MARGIN_X, _MARGIN_Y]) + (places - low) / span * room
    return fitted


def _nodes(nodes: Sequence[Node], places: Places, edges: Sequence[Edge]) -> list[DrawnNode]:
    ties = Counter(end for edge in edges for end in (edge.a, edge.b))
    most = max((node.n for node in nodes), default=1)
    points = [(float(x), float(y)) for x, y in places]
    radii = [
        round(6 + 6 * math.sqrt(max(node.n, 1) / max(most, 1)) + (2 if node.focus else 0), 1)
        for node in nodes
    ]
    if len(nodes) > 80:  # noqa: PLR2004 - many nodes are drawn smaller
        radii = [round(radius * 0.6, 1) for radius in radii]
    order = sorted(range(len(nodes)), key=lambda n: (not nodes[n].focus, -ties[nodes[n].key], nodes[n].key))
    spots = [Spot(*points[n], radii[n], nodes[n].label[:28], 11.5) for n in order]
    names = dict(zip(order, place_labels(spots, width=WIDTH, height=HEIGHT, blocked=[BUTTONS]), strict=True))
    return [DrawnNode(node, *points[n], radii[n], names[n]) for n, node in enumerate(nodes)]


def _edge(edge: Edge, at: Mapping[str, DrawnNode], heaviest: float) -> DrawnEdge:
    a, b = at[edge.a], at[edge.b]
    part = min(max(edge.weight, 0.0) / heaviest, 1.0) if heaviest > 0 else 0.0
    return DrawnEdge(edge, a.x, a.y, b.x, b.y, round(1 + 2.5 * part, 1))
