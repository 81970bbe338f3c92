"""A real Spark standalone cluster, of one worker and of two: the tables of the local engine, byte for byte."""

import importlib
import importlib.util
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pyarrow as pa
import pytest
from benchmarks.standalone import SHORT_LIVED, Cluster, cluster

from clew.cli.options import PARTIAL
from clew.engine.local import LocalEngine
from clew.kernel.errors import ClewError
from clew.store.project import Project
from tests.commands import clew
from tests.engine.test_local import NUMBERS, double, parts_of
from tests.tables import digests, stamps

pytestmark = pytest.mark.xdist_group("market")


def needs_spark() -> pytest.MarkDecorator:
    """Skip a test where Java or pyspark is missing; `make setup-spark` installs both."""
    there = {"pyspark": importlib.util.find_spec("pyspark"), "Java": shutil.which("java")}
    missing = [name for name, found in there.items() if not found]
    return pytest.mark.skipif(bool(missing), reason=f"no {' and no '.join(missing)} here: make setup-spark")


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A cluster that begins with one worker."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in SHORT_LIVED.items():
            patch.setenv(name, value)
        with cluster(tmp_path_factory.mktemp("spark"), workers=1, environment=SHORT_LIVED) as started:
            yield started


@needs_spark()
def test_a_run_on_one_worker_goes_on_after_a_kill_to_the_tables_of_the_local_engine(
    spark: Cluster, read_project: Project, imported: Callable[[str], Project]
) -> None:
    project = imported("spark_one")
    with _running(project, spark.url) as run:
        _wait_for_pieces(project, run, 2)
        os.killpg(run.pid, signal.SIGKILL)
    assert run.returncode == -signal.SIGKILL
    before = _pieces(project)
    assert before
    with _running(project, spark.url) as run:
        assert run.wait() == PARTIAL
    after = _pieces(project)
    assert {name: after[name] for name in before} == before
    assert digests(project.tables_dir) == digests(read_project.tables_dir)


@pytest.mark.slow
@needs_spark()
def test_a_run_on_two_workers_loses_one_of_them_and_nothing_else(
    spark: Cluster, read_project: Project, imported: Callable[[str], Project]
) -> None:
    project = imported("spark_two")
    spark.add_worker()
    with _running(project, spark.url) as run:
        _wait_for_pieces(project, run, 2)
        os.killpg(spark.workers.pop().pid, signal.SIGKILL)
        assert run.wait() == PARTIAL
    assert digests(project.tables_dir) == digests(read_project.tables_dir)


def _running(project: Project, master: str) -> "subprocess.Popen[bytes]":
    """Start a run as people do, from beside the project's folder: workers stand elsewhere."""
    command = ["run", "--project", project.root.name, "--engine", "spark", "--master", master]
    return subprocess.Popen(
        [sys.executable, "-m", "clew", *command],
        cwd=project.root.parent,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
    )


def _wait_for_pieces(project: Project, run: "subprocess.Popen[bytes]", count: int) -> None:
    while run.poll() is None and len(_pieces(project)) < count:
        time.sleep(0.05)


def _pieces(project: Project) -> dict[str, int]:
    """Give the first readings that are whole, each with its time."""
    try:
        found = stamps(project.work_dir / "drafts")
    except FileNotFoundError:  # a piece got its name while they were listed
        return _pieces(project)
    return {name: stamp for name, stamp in found.items() if not name.startswith(".")}


@pytest.fixture(scope="module")
def engine(spark: Cluster) -> Iterator[LocalEngine]:
    """An engine on that cluster that spreads every graph. It takes all cores: the tests of whole runs stand above."""
    from clew.engine.spark import SparkEngine

    with SparkEngine(spark.url, spread_from=0) as started:
        yield started


@needs_spark()
def test_rows_come_back_in_order_with_their_types(engine: LocalEngine) -> None:
    rows = engine.put("numbers", pa.table({"n": list(range(5000, 0, -1))}, schema=NUMBERS))
    found = engine.map_rows(double, rows, schema=NUMBERS, order=["n"])
    assert found["n"].to_pylist() == list(range(2, 10_002, 2))
    small = engine.keep_rows("kept", typed, rows.limit(3), schema=TYPED, order=["n"])
    assert engine.collect(small, order=["big"]).schema.field("day").type == TYPED.field("day").type


TYPED = pa.schema(
    [("big", pa.uint64()), ("day", pa.timestamp("us", "UTC")), ("pair", pa.list_(pa.uint64(), 2))]
)
"""What Spark's own types would lose: unsigned numbers, a zone, lists of one length."""


def typed(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Give one row of each type for a batch."""
    assert len(batch)
    row = {"big": 2**64 - 1, "day": None, "pair": [2**64 - 1, 0]}
    return pa.RecordBatch.from_pylist([row], schema=TYPED)


@needs_spark()
def test_a_part_that_fails_says_why_and_the_others_stay(engine: LocalEngine, tmp_path: Path) -> None:
    parts = parts_of(tmp_path, fail_at=150)
    with pytest.raises(ValueError, match="150 can't be doubled") as failed:
        engine.map_parts(parts, schema=NUMBERS)
    assert any("in double" in note for note in failed.value.__notes__)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["0.parquet", "2.parquet"]


@needs_spark()
def test_a_folder_that_is_not_shared_is_named(engine: LocalEngine, tmp_path: Path) -> None:
    parts = parts_of(tmp_path)
    parts[0].rows.unlink()
    with pytest.raises(ClewError, match=r"rows0\.parquet: .* must be shared"):
        engine.map_parts(parts, schema=NUMBERS)


@needs_spark()
@pytest.mark.parametrize("kind", [pa.int64(), pa.string()])
def test_spread_components_are_those_of_one_node(engine: LocalEngine, kind: pa.DataType) -> None:
    """A chain in a random order, pairs both ways, a loop, and nodes tied at random."""
    chance = random.Random("components")
    chain = list(range(1000, 1020))
    chance.shuffle(chain)
    pairs = [*pairwise(chain), (5, 5), (7, 8), (8, 7)]
    pairs += [(chance.randrange(300), chance.randrange(300)) for _ in range(150)]
    left, right = zip(*pairs, strict=True)
    edges = pa.table({"a": pa.array(left, pa.int64()), "b": pa.array(right, pa.int64())})
    edges = edges.cast(pa.schema([("a", kind), ("b", kind)]))
    with LocalEngine() as local:
        assert engine.components(edges).equals(local.components(edges))


def test_without_pyspark_it_says_what_to_install(
    read_project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    outcome = clew(
        "run", "--project", read_project.root, "--engine", "spark", "--master", "spark://a.example:1"
    )
    assert outcome.code == 2
    assert "pip install 'clew[spark]'" in outcome.said


def test_without_java_it_says_what_to_install(
    read_project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cluster_module = importlib.import_module("clew.engine.cluster")
    monkeypatch.setattr(cluster_module, "_spark_session", lambda: None)
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    command = ("run", "--project", read_project.root, "--engine", "spark", "--master", "spark://a.example:1")
    outcome = clew(*command)
    assert (outcome.code, "Java 17 or later; none was found" in outcome.said) == (2, True)
    java = tmp_path / "java"
    java.write_text("#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n", "utf-8")
    java.chmod(0o755)
    outcome = clew(*command)
    assert (outcome.code, "is Java 11" in outcome.said) == (2, True)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--engine", "spark"),
        ("--master", "spark://a.example:1"),
        ("--engine", "spark", "--master", "a.example"),
    ],
)
def test_engine_and_master_go_together(read_project: Project, arguments: tuple[str, ...]) -> None:
    outcome = clew("run", "--project", read_project.root, *arguments)
    assert outcome.code == 2
    assert "spark://HOST" in outcome.said


def test_what_spark_says_is_told_in_a_sentence() -> None:
    error = RuntimeError("An error occurred while calling o1.start.\n: java.lang.Stopped: gone.\n\tat a.B.c")
    told = str(importlib.import_module("clew.engine.cluster").trouble_of(error, "spark://a.example:1"))
    assert told.startswith("The cluster spark://a.example:1 broke off (java.lang.Stopped: gone).")
    assert "run the same command again" in told
