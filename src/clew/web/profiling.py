"""The country profile at the desk: which countries have one, and the profile of a whole run, made once for all who read it."""

import datetime as dt
import functools
from pathlib import Path
from typing import Any

from clew.report.profile import About, about_of, make_profile
from clew.web.roles import CASEWORK
from clew.web.run import Row, Run
from clew.web.seat import Seat
from clew.web.shelf import NoRunError

_KEPT = 32


def countries(seat: Seat) -> list[tuple[str, int | None]]:
    """Give the countries that ads are of, each with how many (null: too few to say). Who sees figures alone sees none of few ads."""
    least = seat.desk.project.settings.profile.smallest_cell
    rows = ads_by_market(seat.run)
    sees_few = seat.has(*CASEWORK)
    return [
        (row["market"], row["n"] if row["n"] >= least else None)
        for row in rows
        if sees_few or row["n"] >= least
    ]


def ads_by_market(run: Run) -> list[Row]:
    """Count the ads of each market, those of urgent leads left out."""
    rows: list[Row] = run.kept(
        "SELECT market, count(*) AS n FROM ads WHERE market IS NOT NULL AND ad_id NOT IN (SELECT subject_id FROM sealed) "
        "GROUP BY market ORDER BY market"
    ).to_pylist()
    return rows


def made_profile(
    seat: Seat, country: str, *, beside: tuple[str, ...] = (), since: dt.date | None = None
) -> dict[str, Any]:
    """Give a profile of the run that the desk shows; raises :class:`NoRunError` while another is being written."""
    desk, run = seat.desk, seat.run
    about = about_of(
        desk.project.settings.profile, country, seat.now.date(), partial=run.is_partial, beside=beside
    )
    if not desk.shelf.is_still(run):
        raise NoRunError("A run is at work. Its results are shown here as soon as it has ended.")
    made = _made(desk.project.tables_dir, run.run_id, country, _Said(about), since)
    if not desk.shelf.is_still(run):
        raise NoRunError("A run is at work. Its results are shown here as soon as it has ended.")
    return made


class _Said:
    """What a profile says of itself, as a key: equal where it says the same."""

    def __init__(self, about: About) -> None:
        self.about = about
        self._key = repr(about)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Said) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)


@functools.lru_cache(maxsize=_KEPT)
def _made(tables: Path, _run_id: str, country: str, said: _Said, since: dt.date | None) -> dict[str, Any]:
    return make_profile(tables, country, said.about, since=since)
