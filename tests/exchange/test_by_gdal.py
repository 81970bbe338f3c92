"""GeoJSON in the hands of GDAL, which reads it for QGIS and others; and the benchmark that holds every format against its reader."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from benchmarks.exchange import CHECKS, geojson_errors, loss_errors

from clew.exchange.formats import formats
from tests.exchange.parcels import full_tables, hostile_tables, parcel, written

_FEATURE: dict[str, Any] = {
    "type": "Feature",
    "geometry": {"type": "Point", "coordinates": [15.4, 47.1]},
    "properties": {},
}


@pytest.mark.skipif(shutil.which("ogr2ogr") is None, reason="needs GDAL (Debian: gdal-bin)")
class TestByGdal:
    @pytest.mark.parametrize("tables", [full_tables, hostile_tables], ids=["full", "hostile"])
    def test_every_feature_and_property_is_read(self, tables: Any, tmp_path: Path) -> None:
        path = tmp_path / "map.geojson"
        path.write_bytes(written("geojson", parcel(tables())))
        assert list(geojson_errors(path)) == []

    def test_what_is_no_geojson_is_told(self, tmp_path: Path) -> None:
        path = tmp_path / "map.geojson"
        odd = {**_FEATURE, "geometry": {"type": "Point", "coordinates": ["x"]}}
        path.write_text(json.dumps({"type": "FeatureCollection", "features": [_FEATURE, odd]}), "utf-8")
        assert list(geojson_errors(path)) != []


def test_every_format_has_a_reader_to_be_held_against() -> None:
    assert set(CHECKS) == set(formats())


@pytest.mark.parametrize(("out", "lost"), [(3, 0), (2, 2), (4, -1)])
def test_a_loss_report_that_does_not_add_up_is_told(out: int, lost: int, tmp_path: Path) -> None:
    account = {"in": 3, "out": out, "lost": lost, "altered": 0, "extension": 0}
    report = {"totals": account, "tables": {"ads": {"alias": account}}}
    (tmp_path / "x.loss.json").write_text(json.dumps(report), "utf-8")
    assert (list(loss_errors(tmp_path / "x")) == []) is (out + lost == 3 and lost >= 0)
