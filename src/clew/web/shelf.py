"""The newest whole run of a project: opened, indexed, given to whoever asks, and replaced when a newer one is whole.

A run puts each of its tables into place of the old one, ``run.json`` last. The shelf opens all files of a run at once and reads
those open files from then on, so that no page mixes two runs. Beside the tables it makes two indexes in ``work/``, of keys and of words,
in the background; a purge deletes them with the tables.
"""

import fcntl
import logging
import sqlite3
import threading
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

import duckdb

from clew.kernel.errors import ClewError
from clew.store.project import Project
from clew.web import run_index, word_index
from clew.web.decided import Casework
from clew.web.index_maker import make_index
from clew.web.run import Draw, Run, stamp_of
from clew.web.run_index import IndexLostError, RunIndex
from clew.web.word_index import WordIndex

_LOG = logging.getLogger(__name__)
_AT_ONCE_ADS = 20_000
"""A run of so many ads at most is indexed while it is opened: that takes a second or two."""


class NoRunError(ClewError):
    """There is nothing to read: no run yet, or one that is being written just now."""


class Shelf:
    """Gives the newest whole run of a project. ``warm``: what is asked of each run as soon as it is open, so that nobody waits for it."""

    def __init__(
        self, project: Project, casework: Casework, *, warm: Sequence[Callable[[Run], object]] = ()
    ) -> None:
        self._project = project

        def decided() -> Collection[str]:
            return casework.current().verdicts.keys()

        self.draw = Draw(project.settings.random_share, project.settings.name, decided)
        self._warm = warm
        self._lock = threading.Lock()
        self._indexing = threading.Lock()
        self._run: Run | None = None

    def current(self) -> Run:
        """Give the newest run that is whole; raises :class:`NoRunError` where there is none."""
        folder = self._project.tables_dir
        with self._lock:
            if self._run is None or self._run.stamp != stamp_of(folder):
                if not (folder / "run.json").exists():
                    self._run = None
                    raise NoRunError("There are no tables yet: make them with `clew run`.")
                if self._is_whole(folder):
                    self._run = self._opened(folder)
            if self._run is None:
                raise NoRunError("A run is at work. Its results are shown here as soon as it has ended.")
            return self._run

    def is_still(self, run: Run) -> bool:
        """Say whether the project's tables are still those of a run, all of them: what reads them by their names may."""
        return run.stamp == stamp_of(self._project.tables_dir) and self._is_whole(self._project.tables_dir)

    def _opened(self, folder: Path) -> Run:
        """Open a run: from its index where it has one, else from its tables, while the index is made."""
        work = self._project.work_dir
        run = Run(folder, draw=self.draw, work=work)
        if not run.has_index and len(run.ads) <= _AT_ONCE_ADS:
            self.index_keys(run)
        threading.Thread(target=self._make_ready, args=(run,)).start()
        return run

    def _make_ready(self, run: Run) -> None:
        self.index_keys(run)
        self.index_words(run)
        self.warm_up(run)

    def warm_up(self, run: Run) -> None:
        """Ask what is asked of every run, so that it is known."""
        try:
            for ask in self._warm:
                ask(run)
        except duckdb.Error as error:  # whoever asks next is told why
            _LOG.warning("figures of this run could not be counted yet: %s", error)

    def index_keys(self, run: Run) -> None:
        """Make the index of a run, where it is not there yet; until then screens read the tables themselves."""
        with self._indexing:
            if run.has_index or self._is_gone(run):
                return
            run.making, run.trouble = 0.0, None
            try:
                path = run_index.path_of(self._ready_folder(), run.run_id)
                make_index(path, run, tell=lambda share: setattr(run, "making", share))
                if self._is_gone(run):
                    path.unlink(missing_ok=True)
                    return
                run.read_from(RunIndex(path, run.made_of))
                _delete_others(path, run_index.BEGINNING)
            except (OSError, sqlite3.Error, duckdb.Error, IndexLostError) as error:
                # a purge or a run may clear the folder meanwhile, the disk may be full
                run.trouble = str(error)
                _LOG.warning(
                    "no index of this run (%s): screens are read from its tables, and are slower", error
                )
            finally:
                run.making = None

    def index_words(self, run: Run) -> None:
        """Make the index of a run's words, where it is not there yet; until then searches look through the texts themselves."""
        with self._indexing:
            try:
                path = word_index.path_of(self._ready_folder(), run.run_id)
                if self._is_gone(run):
                    return
                if not (path.exists() and WordIndex(path).is_of(run.made_of)):
                    word_index.make_index(path, run.texts(), stamp=run.made_of)
                    _delete_others(path, word_index.BEGINNING)
                if self._is_gone(run):
                    path.unlink(missing_ok=True)
                    return
                run.words = WordIndex(path)
            except (OSError, sqlite3.Error) as error:
                _LOG.warning("no index of words (%s): searches go through the texts, and are slower", error)

    def _is_gone(self, run: Run) -> bool:
        """Say whether the tables of a run are no more those of the project: what a purge deleted must not come back as an index."""
        return run.stamp != stamp_of(self._project.tables_dir)

    def _ready_folder(self) -> Path:
        work = self._project.work_dir
        work.mkdir(mode=0o700, exist_ok=True)
        return work

    def _is_whole(self, folder: Path) -> bool:
        """Say whether all tables are of the run that ``run.json`` tells of.

        It is written last, so none is newer. Where one is (a run is at work, or the project was copied), the lock that runs
        hold tells.
        """
        told = (folder / "run.json").stat().st_mtime_ns
        if all(path.stat().st_mtime_ns <= told for path in folder.glob("*.parquet")):
            return True
        path = self._project.work_dir / ".lock"
        if not path.exists():
            return True
        with path.open() as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
        return True


def _delete_others(own: Path, beginning: str) -> None:
    """Delete the indexes of earlier runs; who still reads one of them reads the tables from then on."""
    for path in own.parent.glob(f"{beginning}*.sqlite"):
        if path != own:
            path.unlink(missing_ok=True)
