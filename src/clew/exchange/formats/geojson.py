"""GeoJSON (RFC 7946): ads at the centre of their town, moves of providers as lines, for maps.

WGS 84, longitude before latitude. A place is as exact as the ad states it and never more than its town (``precision``): nobody's door. The
cover stands in the foreign member ``clew`` (section 6.1). What has no place is not on a map and counts as lost.
"""

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from clew.exchange.graph import is_flat
from clew.exchange.ledger import Row
from clew.exchange.parcel import Parcel, plain
from clew.exchange.standard import model_schema

TITLE = "GeoJSON map of ads and moves"
MIME_TYPE = "application/geo+json"
SUFFIX = ".geojson"
READ_BY = "QGIS, ArcGIS, geojson.io, PostGIS, any web map"
_EAST, _NORTH = 180, 90
Position = list[float]


def write(parcel: Parcel, out: BinaryIO) -> None:
    """Write a FeatureCollection."""
    features = [*_ads(parcel), *_moves(parcel)]
    collection = {"type": "FeatureCollection", "clew": parcel.cover.as_row(), "features": features}
    out.write(json.dumps(collection, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n")


def _ads(parcel: Parcel) -> Iterator[dict[str, Any]]:
    for row in parcel.rows("ads"):
        position = _position(row)
        if position is None:
            continue
        row.take("longitude")
        row.take("latitude")
        properties = {
            column.name: plain(row.take(column.name))
            for column in model_schema("ads")
            if is_flat(column.type)
            and column.name not in ("latitude", "longitude")
            and row.peek(column.name) not in (None, [])
        }
        yield {
            "type": "Feature",
            "id": parcel.ref("ad", row.peek("ad_id")),
            "geometry": {"type": "Point", "coordinates": position},
            "properties": {"kind": "ad", "precision": "city", **properties},
        }


def _moves(parcel: Parcel) -> Iterator[dict[str, Any]]:
    """Give each move whose two towns some ad of the parcel places."""
    towns = {row.peek("city"): _position(row) for row in parcel.rows("ads") if _position(row) is not None}
    for row in parcel.rows("movements"):
        start, end = towns.get(row.peek("from_city")), towns.get(row.peek("to_city"))
        if not start or not end:
            continue
        names = [column.name for column in model_schema("movements")]
        properties = {name: plain(row.take(name)) for name in names if row.peek(name) is not None}
        yield {
            "type": "Feature",
            "id": parcel.ref("movement", row.peek("provider_id"), row.peek("n")),
            "geometry": {"type": "LineString", "coordinates": [start, end]},
            "properties": {"kind": "move", **properties},
        }


def _position(row: Row) -> Position | None:
    """Give longitude and latitude; null where the row has none that can be on a map."""
    east, north = row.peek("longitude"), row.peek("latitude")
    if east is None or north is None or not (abs(east) <= _EAST and abs(north) <= _NORTH):
        return None
    return [east, north]
