"""The local engine: the same answers from one process or two, work kept, nothing half-written."""

import functools
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from clew.engine import Part
from clew.engine.local import LocalEngine

NUMBERS = pa.schema([("n", pa.int64())])


def double(batch: pa.RecordBatch, *, fail_at: int = -1) -> pa.RecordBatch:
    """Double numbers; stand in for a stage."""
    values = batch["n"].to_pylist()
    if fail_at in values:
        raise ValueError(f"{fail_at} can't be doubled")
    return pa.RecordBatch.from_pylist([{"n": 2 * value} for value in values], schema=NUMBERS)


def parts_of(folder: Path, count: int = 3, *, fail_at: int = -1) -> list[Part]:
    """Give parts of a hundred numbers each, to be doubled."""
    parts = []
    for number in range(count):
        rows = folder / f"rows{number}.parquet"
        pq.write_table(pa.table({"n": list(range(number * 100, number * 100 + 100))}, schema=NUMBERS), rows)
        parts.append(
            Part(rows, folder / "out" / f"{number}.parquet", functools.partial(double, fail_at=fail_at))
        )
    return parts


def test_parts_are_worked_once_and_progress_is_told(tmp_path: Path) -> None:
    parts = parts_of(tmp_path)
    told: list[tuple[int, int]] = []
    with LocalEngine() as engine:
        engine.map_parts(parts, schema=NUMBERS, progress=lambda done, total: told.append((done, total)))
        stamps = [part.output.stat().st_mtime_ns for part in parts]
        engine.map_parts(parts, schema=NUMBERS)
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert [part.output.stat().st_mtime_ns for part in parts] == stamps
    assert pq.read_table(parts[1].output)["n"].to_pylist() == list(range(200, 400, 2))


def test_a_part_that_fails_leaves_no_file_and_the_others_stay(tmp_path: Path) -> None:
    parts = parts_of(tmp_path, fail_at=150)
    with LocalEngine() as engine, pytest.raises(ValueError, match="150 can't be doubled"):
        engine.map_parts(parts, schema=NUMBERS)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["0.parquet"]


def test_rows_are_mapped_in_order_by_one_process_and_by_two() -> None:
    table = pa.table({"n": list(range(2000, 0, -1))}, schema=NUMBERS)
    results = []
    for processes in (1, 2):
        with LocalEngine(processes=processes) as engine:
            rows = engine.put("numbers", table)
            results.append(engine.map_rows(double, rows, schema=NUMBERS, order=["n"]))
    assert results[0].equals(results[1])
    assert results[0]["n"].to_pylist() == list(range(2, 4002, 2))


def test_a_component_is_named_after_its_smallest_node() -> None:
    edges = pa.table({"a": ["d", "b", "x"], "b": ["b", "c", "y"]})
    with LocalEngine() as engine:
        found = engine.components(edges).to_pydict()
        none = engine.components(pa.table({"a": pa.array([], pa.string()), "b": pa.array([], pa.string())}))
    assert dict(zip(found["node"], found["component"], strict=True)) == {
        "b": "b",
        "c": "b",
        "d": "b",
        "x": "x",
        "y": "x",
    }
    assert len(none) == 0


@pytest.mark.parametrize("size", ["4", "4GB'; DROP", "GB", "lots"])
def test_a_size_of_memory_is_checked_before_the_database_hears_it(size: str) -> None:
    with pytest.raises(ValueError, match="expected a number with MB or GB"):
        LocalEngine(memory_limit=size)


@pytest.mark.parametrize("processes", [1, 3])
def test_work_that_is_spread_comes_back_in_order_and_runs_only_some_items_ahead(processes: int) -> None:
    begun: list[int] = []

    def items() -> Iterator[int]:
        for n in range(40):
            begun.append(n)
            yield n

    with LocalEngine(processes=processes) as engine:
        found = iter(engine.spread(lambda n: n * n, items()))
        assert next(found) == 0
        assert len(begun) <= 2 * processes + 1, "a market's links don't fit in memory all at once"
        assert list(found) == [n * n for n in range(1, 40)]
        with pytest.raises(ZeroDivisionError):
            list(engine.spread(lambda n: 1 // n, [2, 1, 0]))
