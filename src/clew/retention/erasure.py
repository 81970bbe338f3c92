"""Planning that all goes that is held on a person, at that person's request.

Where a legal hold keeps a capture that has to go, nothing is erased: half an erasure could be taken for a whole one. A capture that
only lies in the same file as one under a hold is withheld from tables now, and goes when the hold ends.
"""

import datetime as dt

from clew.kernel.errors import WrongUseError
from clew.records.schema import to_row
from clew.retention.groups import Groups, tables_are_current
from clew.retention.holds import Cover, covers, standing_holds
from clew.retention.leftovers import changes, what_goes
from clew.retention.plan import Fate, Plan, check_tables, due_on
from clew.retention.subject import Held, tells
from clew.store.project import Project
from clew.store.visit_files import VisitFiles, iter_visits
from clew.store.withheld import Withheld, digests_of_values

ERASABLE = ("phone", "email", "handle", "url")


def can_tell_holds(project: Project, day: dt.date) -> bool:
    """Say whether it can be told which captures the holds of that day keep: those on groups need the tables of a run."""
    standing = [hold for hold in standing_holds(project) if hold.stands_on(day)]
    return all(hold.subject_kind in ("site", "capture") for hold in standing) or tables_are_current(project)


def holds_on(project: Project, held: Held, day: dt.date) -> list[Cover]:
    """Give the holds that keep something of what is held on the person."""
    standing = [hold for hold in standing_holds(project) if hold.stands_on(day)]
    if not can_tell_holds(project, day):
        check_tables(project)
    found = covers(standing, list(iter_visits(project)), Groups(project))
    return [cover for cover in found if cover.captures & held.capture_ids]


def plan_erasure(project: Project, held: Held, day: dt.date) -> Plan:
    """Say what goes. The holds that refuse it have to be asked for before: :func:`holds_on`.

    Raises :class:`WrongUseError` for a name, which many people share, and where the tables are not of the present captures.
    """
    if held.sought.kind not in ERASABLE:
        raise WrongUseError(
            "a name is that of many people: erase by a phone, e-mail, handle or the address of an ad. `clew subject NAME` lists the ads."
        )
    check_tables(project)
    visits = list(iter_visits(project))
    standing = tuple(hold for hold in standing_holds(project) if hold.stands_on(day))
    kept_by = covers(standing, visits, Groups(project))
    ids = held.capture_ids
    fates = tuple(
        _fate(visit, ids, kept_by, due_on(visit, project.settings.retention_days)) for visit in visits
    )
    ways = _ways(held)
    told = tuple(change.path for change in changes(project, what_goes(visits, ids, ways=ways)))
    exports = tuple(sorted(path for path in (project.root / "exports").rglob("*") if path.is_file()))
    decisions = tuple(one.decision.decision_id for one in held.decisions)
    values = digests_of_values(project, [*held.sought.values, *held.addresses])
    return Plan(
        fates,
        decisions,
        exports,  # any of them may be a copy, of a decision as well
        told,
        standing,
        None,
        Withheld(ids, values),
        ways,
        notes=tuple(one.note_id for one in held.notes),
        searches=tuple(one.search_id for one in held.searches),
        places=tuple(held.places),
    )


def _ways(held: Held) -> frozenset[tuple[str, ...]]:
    """Give the candidates and ways that tell of the person; where the site's own name does, the candidate goes."""
    found: set[tuple[str, ...]] = set()
    for one in held.candidates:
        if held.sought.is_in(one.site_id):
            found.add((one.site_id,))
        for way in one.ways:
            if tells(to_row(way), held.sought, held.capture_ids):
                found.add((one.site_id, *way.identity))
    return frozenset(found)


def _fate(visit: VisitFiles, ids: frozenset[str], kept_by: list[Cover], due: dt.date) -> Fate:
    here = frozenset(visit.capture_ids())
    parts = here & ids
    if not parts:
        return Fate(visit, due, "stays", "nothing of the person in it")
    if any(cover.captures & here for cover in kept_by):
        return Fate(
            visit, due, "stays", "its file is under a hold: the captures are withheld, and go when it ends"
        )
    if parts == here:
        return Fate(visit, due, "goes", "all in it is of the person", parts)
    return Fate(visit, due, "goes_in_part", f"{len(parts)} of its captures", parts)
