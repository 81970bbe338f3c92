"""Home: what came in since last time, what is partial, how long the queue is, alerts that nobody has taken care of."""

import datetime as dt
from typing import Annotated, Any

import pyarrow as pa
import pyarrow.compute as pc
from fastapi import Query
from fastapi.responses import Response

from clew.web.figures import LEAST
from clew.web.lead_view import name_of
from clew.web.page import Page
from clew.web.people import keep_settings
from clew.web.queue import Filters, count_queue
from clew.web.roles import CASEWORK, EVERYBODY, Reads
from clew.web.rows import UserRow
from clew.web.run import Row, Run
from clew.web.seat import Here, Seat
from clew.web.times import read_stamp, stamp
from clew.web.verdicts import acknowledge
from clew.web.words import N_

page = Page("home", title=N_("Home"), place=10)
_ALERTS = 15
_MISSING = "SELECT stage, kind, count(*) AS n, min(done_instead) AS done FROM issues GROUP BY ALL ORDER BY n DESC, stage, kind LIMIT 20"
_WAITING = (
    "SELECT alert_id, kind, subject_id, value, seen_at, watch FROM alerts WHERE acknowledged_by IS NULL "
    "AND subject_id NOT IN (SELECT subject_id FROM sealed) ORDER BY kind <> 'matched', seen_at DESC, alert_id"
)
_AGAIN = dt.timedelta(hours=4)
"""Who comes back sooner is still on the same visit: what came in since the last one stays new."""
TABLES = {
    "captures": N_("captures"),
    "pages": N_("pages"),
    "sites": N_("sites"),
    "ads": N_("ads"),
    "providers": N_("advertised persons"),
    "networks": N_("networks"),
    "leads": N_("leads"),
}
ALERTS = {
    "new": N_("new"),
    "vanished": N_("gone"),
    "moved": N_("moved"),
    "returned": N_("back under another name"),
    "changed_photos": N_("other pictures"),
    "matched": N_("on a watch-list"),
    "site_gone": N_("site gone"),
    "site_back": N_("site back"),
    "site_moved": N_("site moved"),
}


@page.get("/", roles=EVERYBODY, reads=Reads.FIGURES)
def home(seat: Here) -> Response:
    """Show it; who only sees figures gets figures alone."""
    run = seat.run_or_none
    values: dict[str, Any] = {"figures": None, "missing": [], "news": None, "queue": None, "since": None}
    if run is not None:
        values["figures"] = [
            (label, _figure(seat, run.said["rows"].get(name))) for name, label in TABLES.items()
        ]
        values["missing"] = _missing(run)
        values["making"] = None if run.making is None else f"{run.making:.0%}"
        values["is_slow"] = run.trouble is not None
        values["read_at"] = max((row["last"] for row in run.beside["visits"] or ()), default=None)
        if seat.has(*CASEWORK):
            since = _last_time(seat)
            values |= {"since": since, "news": _news(seat, run, since), "queue": _queue(seat, run)}
    return seat.show("home.html", alert_names=ALERTS, **values)


@page.get("/alerts", roles=CASEWORK, reads=Reads.PERSONAL)
def alerts(
    seat: Here, kind: str | None = None, at: Annotated[int, Query(ge=0, le=10_000_000)] = 0
) -> Response:
    """List alerts that nobody has taken care of."""
    at = max(0, at)
    rows, total = list_alerts(seat, seat.run, kind=kind if kind in ALERTS else None, offset=at, limit=50)
    return seat.show("alerts.html", rows=rows, total=total, at=at, kind=kind, alert_names=ALERTS)


@page.post("/alerts/{alert_id}/acknowledge", roles=CASEWORK, reads=Reads.PERSONAL)
def acknowledged(seat: Here, alert_id: str) -> Response:
    """Say that one has seen an alert."""
    acknowledge(seat.desk, seat.who, alert_id)
    return seat.go("/alerts", say=seat.words(N_("Seen. The alert says who.")))


def _figure(seat: Seat, n: int | None) -> int | None:
    """Give a number; who sees figures alone sees none that is small."""
    return n if n is None or n >= LEAST or seat.has(*CASEWORK) else None


def _missing(run: Run) -> list[Row]:
    """Give what could not be read, by kind."""
    rows: list[Row] = run.kept(_MISSING).to_pylist()
    return rows


def _last_time(seat: Seat) -> dt.datetime | None:
    """Give when who sits here was here last, and keep that she is here now."""
    settings = seat.who.settings
    now = seat.now
    here, before = settings.get("here"), settings.get("here_before")
    if here is None or now - read_stamp(here) >= _AGAIN:
        before = here
    with seat.desk.database.writing() as session:
        row = session.get_one(UserRow, seat.who.user_id)
        keep_settings(row, here=stamp(now), here_before=before)
    return read_stamp(before) if before else None


def _news(seat: Seat, run: Run, since: dt.datetime | None) -> dict[str, Any]:
    """Give what came in: alerts by kind, and since last time the new leads."""
    since = since or dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
    waiting = run.kept(_WAITING)
    fresh = pc.value_counts(waiting.filter(pc.greater_equal(waiting["seen_at"], pa.scalar(since)))["kind"])
    n_fresh = {one["values"]: one["counts"] for one in fresh.to_pylist()}
    counts = sorted(pc.value_counts(waiting["kind"]).to_pylist(), key=lambda one: str(one["values"]))
    rows, total = list_alerts(seat, run, kind=None, offset=0, limit=_ALERTS)
    return {
        "counts": [
            {"kind": one["values"], "n": one["counts"], "fresh": n_fresh.get(one["values"], 0)}
            for one in counts
        ],
        "alerts": rows,
        "n_alerts": total,
        "n_leads": run.leads.n_new_since(since),
    }


def list_alerts(seat: Seat, run: Run, *, kind: str | None, offset: int, limit: int) -> tuple[list[Row], int]:
    """Give a stretch of the alerts that nobody has taken care of, and how many there are: what a watch-list matched first, then the newest."""
    waiting = run.kept(_WAITING)
    done = [one.alert for one in seat.decided.all.acknowledgements]
    if done:
        waiting = waiting.filter(pc.invert(pc.is_in(waiting["alert_id"], pa.array(done, pa.string()))))
    if kind is not None:
        waiting = waiting.filter(pc.equal(waiting["kind"], kind))
    rows = waiting.slice(offset, limit).to_pylist()
    shown = _subjects(run, {row["subject_id"] for row in rows})
    return [{"who": None, "href": None, **row, **shown.get(row["subject_id"], {})} for row in rows], len(
        waiting
    )


def _subjects(run: Run, ids: set[str]) -> dict[str, dict[str, str | None]]:
    """Give of persons and ads the name that they are known by, and the page of the person."""
    known: dict[str, dict[str, str | None]] = {}
    for one in run.some("person", "provider_id", ids, ("provider_id", "aliases")):
        name = name_of({**one, "lead_id": one["provider_id"][:12]})
        known[one["provider_id"]] = {"who": name, "href": f"/providers/{one['provider_id']}"}
    for one in run.some("ad_card", "ad_id", ids, ("ad_id", "provider_id", "alias", "site_id")):
        name = f"{one['alias'] or one['ad_id'][:12]} · {one['site_id']}"
        person = one["provider_id"]
        known[one["ad_id"]] = {"who": name, "href": f"/providers/{person}" if person else None}
    return known


def _queue(seat: Seat, run: Run) -> dict[str, int]:
    view = seat.queue_view()
    return {
        state: count_queue(run, Filters(state=state), view) for state in ("open", "second", "differ", "mine")
    }
