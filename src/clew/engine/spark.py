"""The cluster engine: map stages on the workers of an Apache Spark cluster, relations on the node that starts the run.

Work goes to the workers through ``mapInArrow``. A piece of a map stage is read from the project's folder and its result
written there, so that folder must be shared under one path. Rows of a relation travel with their task as Arrow streams,
which lose none of their types. Relations and small graphs stay with the local engine (why: decision 0018); large
graphs are spread (:mod:`clew.engine.stars`).
"""

import functools
import pickle
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from itertools import islice
from pathlib import Path
from typing import Any

import ibis
import pyarrow as pa

from clew.engine.cluster import is_sparks, open_session, trouble_of
from clew.engine.interface import BatchFunction, Part, Progress
from clew.engine.local import BATCH_ROWS, LocalEngine, run_part
from clew.engine.stars import spread_components
from clew.kernel.errors import WrongUseError

_ANSWER = "place long, done binary, failed binary"
_ANSWERS = pa.schema([("place", pa.int64()), ("done", pa.binary()), ("failed", pa.binary())])
_WAVE = 8
"""Batches for each core of the cluster that are sent at once."""
_WAVES_AHEAD = 2
_SECONDS_BETWEEN_LOOKS = 1.0
_SECONDS_TO_APPEAR = 60
"""A shared folder may show a new file late: NFS keeps for a minute that it was not there (acdirmax)."""
SPREAD_FROM = 100_000_000
"""Edges from which components are found on the workers; SciPy holds about 24 bytes an edge on one node."""


class SparkEngine(LocalEngine):
    """A cluster. How many workers there are changes the speed and never a row of the results."""

    def __init__(
        self,
        master: str,
        *,
        processes: int = 1,
        memory_limit: str | None = None,
        spread_from: int = SPREAD_FROM,
    ) -> None:
        """Open a session on ``master`` (``spark://HOST:7077``). The other options are those of the local engine."""
        self._spark = open_session(master)
        self._master = master
        self._spread_from = spread_from
        try:
            super().__init__(processes=processes, memory_limit=memory_limit)
        except BaseException:
            self._spark.stop()
            raise

    def close(self) -> None:
        """Leave the cluster, and close the database."""
        try:
            self._spark.stop()
        finally:
            super().close()

    def stream_rows(
        self, function: BatchFunction, rows: ibis.Table, *, order: Sequence[str]
    ) -> Iterator[pa.RecordBatch]:
        """Run the function on the workers over batches of the rows, in order, a wave of batches ahead of the reader."""
        batches = self._reader(rows, BATCH_ROWS, order)
        said = self._spark.sparkContext.broadcast(function)
        size = _WAVE * self._spark.sparkContext.defaultParallelism
        waiting: deque[Future[list[bytes]]] = deque()
        with ThreadPoolExecutor(_WAVES_AHEAD) as threads:
            for wave in _waves(batches, size):
                waiting.append(threads.submit(self._map_wave, wave, said))
                if len(waiting) == _WAVES_AHEAD:
                    yield from map(_unpacked, waiting.popleft().result())
            while waiting:
                yield from map(_unpacked, waiting.popleft().result())
        said.destroy()

    def _map_wave(self, wave: list[pa.RecordBatch], function: Any) -> list[bytes]:
        columns = {"place": range(len(wave)), "rows": map(_packed, wave)}
        schema = pa.schema([("place", pa.int64()), ("rows", pa.binary())])
        sent = pa.table({name: list(values) for name, values in columns.items()}, schema=schema)
        frame = self._spark.createDataFrame(sent)
        return self._answers(frame.mapInArrow(functools.partial(_map_rows, function=function), _ANSWER))

    def map_parts(
        self, parts: Sequence[Part], *, schema: pa.Schema, progress: Progress | None = None
    ) -> None:
        """Run each part on a worker, which reads and writes the shared folder, unless its result is there already."""
        todo = [part for part in parts if not part.output.exists()]
        before, tell = len(parts) - len(todo), progress or (lambda _done, _total: None)
        tell(before, len(parts))
        if not todo:
            return
        work = self._spark.sparkContext.broadcast((todo, schema))
        frame = self._spark.range(0, len(todo), 1, len(todo))
        frame = frame.mapInArrow(functools.partial(_run_parts, work=work), _ANSWER)
        with ThreadPoolExecutor(1) as thread:
            job = thread.submit(self._answers, frame)
            try:
                while not wait([job], timeout=_SECONDS_BETWEEN_LOOKS).done:
                    tell(before + min(self._finished(), len(todo)), len(parts))
            except BaseException:  # an interrupt: nobody waits for the rest of the work
                self._spark.sparkContext.cancelAllJobs()
                raise
            job.result()
        work.destroy()
        _see_that_all_are_there([part.output for part in todo])
        tell(len(parts), len(parts))

    def components(self, edges: pa.Table) -> pa.Table:
        """Label the components: here where there are few edges, on the workers where there are many."""
        if len(edges) < self._spread_from:
            return super().components(edges)
        try:
            return spread_components(self._spark, edges)
        except Exception as error:
            if is_sparks(error):
                raise trouble_of(error, self._master) from error
            raise

    def _answers(self, frame: Any) -> list[bytes]:
        """Run a frame of work; give what was done in the order of places, or raise what failed first."""
        try:
            answers = frame.toArrow().sort_by("place")
        except Exception as error:
            if is_sparks(error):
                raise trouble_of(error, self._master) from error
            raise
        for failed in answers["failed"].drop_null():
            raise pickle.loads(failed.as_py())  # noqa: S301 - from our own workers, as all that Spark brings
        done: list[bytes] = answers["done"].to_pylist()
        return done

    def _finished(self) -> int:
        """Count the tasks that are done of the stages at work; map stages run one after the other."""
        tracker = self._spark.sparkContext.statusTracker()
        stages = map(tracker.getStageInfo, tracker.getActiveStageIds())
        return sum(stage.numCompletedTasks for stage in stages if stage is not None)


def _map_rows(batches: Iterable[pa.RecordBatch], *, function: Any) -> Iterator[pa.RecordBatch]:
    """On a worker: run the function over batches of rows that came with the task."""
    for batch in batches:
        for place, rows in zip(batch["place"].to_pylist(), batch["rows"].to_pylist(), strict=True):
            yield _answer(place, functools.partial(_mapped, function, rows))


def _mapped(function: Any, rows: bytes) -> bytes:
    return _packed(function.value(_unpacked(rows)))


def _run_parts(batches: Iterable[pa.RecordBatch], *, work: Any) -> Iterator[pa.RecordBatch]:
    """On a worker: run parts of a map stage, named by their places in the list of work."""
    for batch in batches:
        for place in batch["id"].to_pylist():
            yield _answer(place, functools.partial(_run_one, work, place))


def _run_one(work: Any, place: int) -> bytes:
    parts, schema = work.value
    part: Part = parts[place]
    if not part.rows.exists():
        raise WrongUseError(_not_shared(part.rows, "a worker doesn't see it"))
    run_part((part, schema))
    return b""


def _answer(place: int, act: Callable[[], bytes]) -> pa.RecordBatch:
    """Say what came of work. An error is an answer: done again on another worker, the same would come of it."""
    done, failed = None, None
    try:
        done = act()
    except Exception as error:  # noqa: BLE001 - raised again where the run was started
        failed = _packed_error(error)
    return pa.RecordBatch.from_pylist([{"place": place, "done": done, "failed": failed}], schema=_ANSWERS)


def _packed_error(error: Exception) -> bytes:
    told = traceback.format_exc()
    error.add_note(f"On a worker:\n{told}")
    try:
        packed = pickle.dumps(error)
        pickle.loads(packed)  # noqa: S301 - our own, made on the line above: not every error that packs unpacks
    except Exception:  # noqa: BLE001 - whatever an error's own packing raises, its words must arrive
        return pickle.dumps(RuntimeError(told))
    return packed


def _packed(batch: pa.RecordBatch) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema, options=pa.ipc.IpcWriteOptions(compression="lz4")) as writer:
        writer.write_batch(batch)
    packed: bytes = sink.getvalue().to_pybytes()
    return packed


def _unpacked(rows: bytes) -> pa.RecordBatch:
    return pa.ipc.open_stream(rows).read_next_batch()


def _waves(batches: Iterator[pa.RecordBatch], size: int) -> Iterator[list[pa.RecordBatch]]:
    while wave := list(islice(batches, size)):
        yield wave


def _see_that_all_are_there(paths: Sequence[Path]) -> None:
    """Wait until a shared folder shows what the workers wrote."""
    until = time.monotonic() + _SECONDS_TO_APPEAR
    for path in paths:
        while not path.exists():
            if time.monotonic() > until:
                raise WrongUseError(_not_shared(path, "a worker wrote it, and it isn't here"))
            time.sleep(_SECONDS_BETWEEN_LOOKS)


def _not_shared(path: Path, trouble: str) -> str:
    return (
        f"{path}: {trouble}. The project's folder must be shared: the same files under the same path "
        "on every worker and on the machine that starts the run."
    )
