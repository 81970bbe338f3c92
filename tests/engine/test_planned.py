"""Plans: kept for tables of the same columns, made anew for others, and never more than expressions."""

from collections.abc import Callable

import ibis
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from clew.engine import Engine, planned
from clew.engine.local import LocalEngine

ONE = pa.table({"n": [1, 2, 3]})
OTHER = pa.table({"n": ["a", "b"], "more": [1.0, 2.0]})


def counted_plan() -> tuple[list[str], Callable[..., ibis.Table]]:
    made: list[str] = []

    @planned
    def doubled(engine: Engine, *, times: int = 1) -> ibis.Table:
        made.append("made")
        rows = engine.table("rows")
        return rows.mutate(n=rows.n.repeat(2) if rows.n.type().is_string() else rows.n * 2 * times)

    return made, doubled


def test_a_plan_is_made_once_for_engines_that_know_the_same_columns() -> None:
    made, doubled = counted_plan()
    for rows, expected in ((ONE, [2, 4, 6]), (ONE.slice(1), [4, 6])):
        with LocalEngine() as engine:
            engine.put("rows", rows)
            assert engine.collect(doubled(engine), order=["n"])["n"].to_pylist() == expected
    assert made == ["made"]


def test_other_columns_and_other_arguments_make_another_plan() -> None:
    made, doubled = counted_plan()
    with LocalEngine() as engine:
        engine.put("rows", ONE)
        assert engine.collect(doubled(engine), order=["n"])["n"].to_pylist() == [2, 4, 6]
        assert engine.collect(doubled(engine, times=10), order=["n"])["n"].to_pylist() == [20, 40, 60]
        engine.put("rows", OTHER)
        assert engine.collect(doubled(engine), order=["n"])["n"].to_pylist() == ["aa", "bb"]
        engine.put("rows", ONE)
        assert engine.collect(doubled(engine), order=["n"])["n"].to_pylist() == [2, 4, 6]
    assert len(made) == 3


def test_a_plan_within_a_plan_answers_for_the_tables_of_both() -> None:
    @planned
    def inner(engine: Engine) -> ibis.Table:
        return engine.table("rows").select("n")

    @planned
    def outer(engine: Engine) -> ibis.Table:
        return inner(engine).distinct()

    with LocalEngine() as engine:
        engine.put("rows", ONE)
        assert outer(engine).schema()["n"].is_integer()
        engine.put("rows", OTHER)
        assert inner(engine).schema()["n"].is_string()
        assert outer(engine).schema()["n"].is_string()


def test_a_plan_can_run_nothing() -> None:
    @planned
    def greedy(engine: Engine) -> ibis.Table:
        return engine.keep("more", engine.table("rows"))

    with LocalEngine() as engine:
        engine.put("rows", ONE)
        with pytest.raises(AttributeError, match="keep"):
            greedy(engine)


def test_a_table_may_be_made_of_itself() -> None:
    with LocalEngine() as engine:
        rows = engine.put("rows", ONE)
        engine.keep("rows", rows.filter(rows.n > 1))
        assert engine.collect(engine.table("rows"), order=["n"])["n"].to_pylist() == [2, 3]


def test_a_table_takes_the_place_of_files_of_its_name(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("it's") / "rows.parquet"
    pq.write_table(ONE, path)
    with LocalEngine() as engine:
        rows = engine.read("rows", [path])
        assert engine.collect(rows, order=["n"])["n"].to_pylist() == [1, 2, 3]
        engine.keep("rows", rows.filter(rows.n > 2))
        assert engine.collect(engine.table("rows"), order=["n"])["n"].to_pylist() == [3]
        engine.read("rows", [path])
        assert engine.collect(engine.table("rows"), order=["n"])["n"].to_pylist() == [1, 2, 3]


@pytest.mark.parametrize("name", ['a "quoted" name', "it's", "x; DROP TABLE rows"])
def test_names_are_names_whatever_is_in_them(name: str) -> None:
    with LocalEngine() as engine:
        engine.put("rows", ONE)
        engine.put(name, pa.table({name: [7]}))
        assert engine.collect(engine.table(name), order=[name])[name].to_pylist() == [7]
        assert len(engine.collect(engine.table("rows"), order=["n"])) == 3
