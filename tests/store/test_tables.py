import datetime as dt
import itertools
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.records import arrow_schema
from clew.records.lead import Contribution, Lead
from clew.records.norm import Norm
from clew.store import tables
from clew.store.tables import read_records, to_batch, write_batches, write_table


def norm(segment: str, mean: float | None = None) -> Norm:
    return Norm("DE", "eur_per_hour", segment, 1, mean, None, None, None, None, None, None)


def test_the_order_of_rows_and_the_last_bits_of_floats_change_no_byte(tmp_path: Path) -> None:
    one = [norm("all", 0.1 + 0.2), norm("city=Graz", 90.0)]
    two = [norm("city=Graz", 90.0), norm("all", 0.3)]
    write_table(tmp_path / "one.parquet", Norm, one)
    write_table(tmp_path / "two.parquet", Norm, two)
    assert (tmp_path / "one.parquet").read_bytes() == (tmp_path / "two.parquet").read_bytes()


def test_nested_floats_are_rounded_too(tmp_path: Path) -> None:
    contribution = Contribution("photo", "shared_picture", "ad", "a", 0.1 + 0.2, 1.0, 1.0, 1.0, 1.0)
    lead = Lead("n", "network", "DE", False, 1, 50.0, 1.0, ("photo",), (contribution,), (), "why")
    write_table(tmp_path / "leads.parquet", Lead, [lead])
    (found,) = read_records(tmp_path / "leads.parquet", Lead)
    assert found.contributions[0].weight == 0.3


@given(cuts=st.lists(st.integers(0, 40), max_size=5))
def test_however_a_table_was_cut_its_bytes_are_the_same(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("tables")
    rows = [norm(f"{n:02d}", n / 3) for n in range(40)]
    edges = [0, *sorted(cuts), 40]
    batches = [to_batch(Norm, rows[a:b]) for a, b in itertools.pairwise(edges)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tables, "ROW_GROUP", 16)
        write_batches(folder / "cut.parquet", arrow_schema(Norm), batches)
        write_batches(folder / "whole.parquet", arrow_schema(Norm), [to_batch(Norm, rows)])
    assert (folder / "cut.parquet").read_bytes() == (folder / "whole.parquet").read_bytes()


def test_an_empty_table_has_its_columns(tmp_path: Path) -> None:
    assert write_table(tmp_path / "norms.parquet", Norm, []) == 0
    assert tables.read_table(tmp_path / "norms.parquet").schema.names == arrow_schema(Norm).names


def test_a_table_that_could_not_be_finished_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "norms.parquet"
    write_table(path, Norm, [norm("all", 1.0)])
    before = path.read_bytes()

    def breaking() -> Iterator[pa.RecordBatch]:
        yield to_batch(Norm, [norm(str(n)) for n in range(40_000)])
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_batches(path, arrow_schema(Norm), breaking())
    assert [item.name for item in tmp_path.iterdir()] == ["norms.parquet"]
    assert path.read_bytes() == before
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_records_come_back_as_they_were(tmp_path: Path) -> None:
    from clew.records.issue import Issue
    from clew.records.site import FoundBy, Site

    when = dt.datetime(2025, 6, 1, 12, tzinfo=dt.UTC)
    site = Site("velvet.example", hosts=("m.velvet.example",), found_by=(FoundBy("import", None, when),))
    issue = Issue("import", "x@0", "corrupt", "Жанна 🌹", "left out")
    pairs: list[tuple[type, Any]] = [(Site, site), (Issue, issue)]
    for record, row in pairs:
        write_table(tmp_path / "t.parquet", record, [row])
        assert list(read_records(tmp_path / "t.parquet", record)) == [row]
