"""What is shelved comes back by place, whatever the batches, the nulls and the order that it is asked for in."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.engine.local import LocalEngine
from clew.engine.shelf import SHELF_ROWS, fill_shelf

_TYPE = pa.list_(pa.struct([("quote", pa.string()), ("start", pa.int64())]))
_LISTS = st.none() | st.lists(
    st.fixed_dictionaries({"quote": st.none() | st.text(max_size=5), "start": st.none() | st.integers(0, 9)}),
    max_size=3,
)


@given(
    cuts=st.lists(st.lists(_LISTS, max_size=5), max_size=4),
    asked=st.lists(st.none() | st.integers(0, 30), max_size=40),
)
def test_each_place_gives_what_lay_there(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[list[object]], asked: list[int | None]
) -> None:
    batches = [
        pa.record_batch({"n": pa.array(range(len(cut)), pa.int64()), "held": pa.array(cut, _TYPE)})
        for cut in cuts
    ]
    schema = pa.schema([("n", pa.int64()), ("held", _TYPE)])
    reader = pa.RecordBatchReader.from_batches(schema, batches)
    shelf, rows = fill_shelf(tmp_path_factory.mktemp("shelf") / "held.arrow", reader, "held")
    held = [one for cut in cuts for one in cut]
    assert rows.column_names == ["n", "place"]
    assert rows["place"].to_pylist() == list(range(len(held)))
    places = [place if place is not None and place < len(held) else None for place in asked]
    found = shelf.taken(pa.array(places, pa.int64()))
    assert found.type == _TYPE
    assert found.to_pylist() == [None if place is None else held[place] for place in places]


def _shelved(engine: LocalEngine, texts: Sequence[str]) -> pa.Table:
    given = engine.put(
        "given",
        pa.table({"key": pa.array(range(len(texts)), pa.int64()), "words": pa.array(texts, pa.string())}),
    )
    rows = engine.shelve("words", given, column="words")
    return engine.collect(rows, order=["key"])


def test_the_engine_keeps_the_rest_of_the_rows_and_takes_the_file_away(tmp_path: Path) -> None:
    many = SHELF_ROWS * 2 + 7
    with LocalEngine(processes=2, memory_limit="1GB") as engine:
        rows = _shelved(engine, [f"said {n}" for n in range(many)])
        places = rows["place"].to_numpy()
        assert rows["key"].to_pylist() == list(range(many))
        keys = np.array([many - 1, 0, SHELF_ROWS, 5, 5])
        found = engine.taken("words", pa.array(places[keys]))
        assert found.to_pylist() == [f"said {n}" for n in keys]
        folder = Path(engine._spill.name)
        assert (folder / "words.arrow").exists()
    assert not folder.exists()


def test_an_empty_shelf_gives_nothing() -> None:
    with LocalEngine() as engine:
        assert len(_shelved(engine, [])) == 0
        assert engine.taken("words", pa.array([None, None], pa.int64())).to_pylist() == [None, None]
