"""GEXF 1.2: things and ties with positions, colours and sizes, for Gephi and its like (https://gexf.net/)."""

import xml.etree.ElementTree as ET
from typing import Any, BinaryIO

import networkx as nx
from networkx.readwrite.gexf import GEXFWriter

from clew.exchange.graph import draw, xml_text
from clew.exchange.layout import places
from clew.exchange.parcel import Parcel

TITLE = "GEXF graph, with positions"
MIME_TYPE = "application/gexf+xml"
SUFFIX = ".gexf"
READ_BY = "Gephi, Cytoscape, sigma, networkx"
_NAMESPACE = "{http://www.gexf.net/1.2draft}"
_LOOKS: dict[
    str, tuple[int, int, int, float]
] = {  # colours that also the colour-blind tell apart (Okabe and Ito 2008)
    "network": (213, 94, 0, 24.0),
    "provider": (0, 114, 178, 16.0),
    "ad": (86, 180, 233, 9.0),
    "contact": (230, 159, 0, 9.0),
    "site": (0, 158, 115, 12.0),
    "city": (204, 121, 167, 12.0),
}


def write(parcel: Parcel, out: BinaryIO) -> None:
    """Write the graph; the cover stands in the file's description."""
    drawing = draw(parcel, xml_text)
    placed = places(drawing)
    graph = nx.MultiDiGraph()
    for thing in drawing.sorted_things():
        x, y = placed[thing.id]
        graph.add_node(
            thing.id,
            label=thing.label,
            **{**thing.attributes, "type": thing.kind},
            viz=_look(thing.kind, x, y),
        )
    for tie in sorted(drawing.ties, key=lambda one: one.id):
        told = {**tie.attributes, "tie": tie.kind}
        told.pop("label", None)
        graph.add_edge(tie.source, tie.target, key=tie.id, **_renamed(told))
    writer = GEXFWriter(encoding="utf-8", prettyprint=True, version="1.2draft")
    writer.add_graph(graph)
    _state(writer.xml, parcel)
    writer.write(out)


def _look(kind: str, x: float, y: float) -> dict[str, Any]:
    red, green, blue, size = _LOOKS[kind]
    return {
        "position": {"x": x, "y": y, "z": 0.0},
        "color": {"r": red, "g": green, "b": blue, "a": 1.0},
        "size": size,
    }


def _renamed(told: dict[str, Any]) -> dict[str, Any]:
    """Rename what GEXF takes for its own: an edge's ``type`` is its direction, its ``weight`` a number, its ``id`` an id."""
    return {
        f"tie_{name}" if name in {"type", "weight", "id", "kind"} else name: one for name, one in told.items()
    }


def _state(root: ET.Element, parcel: Parcel) -> None:
    """Say in the file's head what it is; the day is the export's, not that of the machine."""
    for old in [*root.findall("meta"), *root.findall(f"{_NAMESPACE}meta")]:
        root.remove(old)
    meta = ET.Element("meta", {"lastmodifieddate": parcel.cover.made_at.date().isoformat()})
    for name, text in (("creator", parcel.cover.tool), ("description", parcel.cover.text())):
        ET.SubElement(meta, name).text = text
    root.insert(0, meta)
