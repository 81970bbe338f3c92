"""What goes and why the rest stays. Only read here; ``carry_out.py`` does what the plan says.

A visit of a site is due when ``retention_days`` have passed since its last capture. Whole files are the unit: one capture under a
hold keeps its visit. What people decided goes with the records that it was on: see :func:`past_decisions`.
"""

import datetime as dt
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from clew.kernel.counts import counted
from clew.kernel.errors import WrongUseError
from clew.records.decision import Correction, Decision, Hold, Judgement, SiteDecision, Tick, Verdict, Watch
from clew.records.ids import make_id
from clew.retention.carry import name_of_rest
from clew.retention.groups import Groups, tables_are_current
from clew.retention.holds import Cover, Standing, covers, standing_holds
from clew.retention.leftovers import changes, what_goes
from clew.store.desk_notes import Note, all_notes, all_searches
from clew.store.project import Project
from clew.store.redaction import Place, Written, all_decisions
from clew.store.run import read_run
from clew.store.visit_files import VisitFiles, iter_visits
from clew.store.withheld import Withheld, load_withheld

FORMAT = "clew-tombstone-1"


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of a visit: ``goes``, ``goes_in_part`` (captures that are withheld) or ``stays``, and why."""

    visit: VisitFiles
    due: dt.date
    outcome: str
    why: str
    gone: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Plan:
    """What goes: by visit, the decisions whose text goes, files beside them, notes and kept searches of the desk, sentences of the trail.

    ``holds`` are those that stand.
    """

    fates: tuple[Fate, ...]
    decisions: tuple[str, ...]
    others: tuple[Path, ...]
    changed: tuple[Path, ...]
    holds: tuple[Standing, ...]
    past: dt.datetime | None = None
    withheld: Withheld = field(default_factory=Withheld)
    ways: frozenset[tuple[str, ...]] = frozenset()
    notes: tuple[str, ...] = ()
    searches: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Say whether nothing goes."""
        return not (self.gone or self.decisions or self.changed or self.notes or self.searches or self.places)

    @property
    def gone(self) -> frozenset[str]:
        """The captures that go."""
        return frozenset().union(*(fate.gone for fate in self.fates))


def due_on(visit: VisitFiles, retention_days: int) -> dt.date:
    """Give the day on which a visit is past its time."""
    return visit.last.date() + dt.timedelta(days=retention_days)


def plan_purge(project: Project, as_of: dt.date) -> Plan:
    """Say what a purge on that day would delete. Raises :class:`WrongUseError` where it can't be told safely."""
    visits = list(iter_visits(project))
    written = all_decisions(project)
    standing = [hold for hold in standing_holds(project, written) if hold.stands_on(as_of)]
    days = project.settings.retention_days
    withheld = load_withheld(project)
    is_due = any(due_on(visit, days) <= as_of for visit in visits) or any(
        withheld.captures and withheld.captures.intersection(visit.capture_ids()) for visit in visits
    )
    groups = Groups(project)
    notes = all_notes(project) if is_due else []
    if is_due and (any(_rests_on_tables(one.decision) for one in written) or any(map(_is_on_people, notes))):
        check_tables(project)
    kept_by = covers(standing, visits, groups) if is_due else []
    fates = tuple(_fate(visit, as_of, days, kept_by, withheld.captures) for visit in visits)
    gone: frozenset[str] = frozenset().union(*(fate.gone for fate in fates))
    before = dt.datetime.combine(as_of - dt.timedelta(days=days), dt.time.min, dt.UTC)
    told = [change.path for change in changes(project, what_goes(visits, gone, past=before))]
    decisions = (
        past_decisions(written, groups, visits, gone, before, standing)
        if is_due
        else _old_watches(written, before)
    )
    return Plan(
        fates,
        tuple(decisions),
        _exports(project) if gone else (),
        tuple(told),
        tuple(standing),
        before,
        notes=tuple(past_notes(notes, groups, visits, gone, before)),
        searches=tuple(one.search_id for one in all_searches(project) if one.made_at < before),
    )


def check_tables(project: Project) -> None:
    """See that the tables are of the captures that are there: holds and decisions name groups that only they tell of."""
    if not tables_are_current(project):
        raise WrongUseError(
            f"{project.root}: people decided on ads, providers or leads here, and the tables are not those of the present captures, so nobody "
            "can tell which captures these rest on. Nothing was deleted. Make the tables anew first: clew run."
        )


def _fate(
    visit: VisitFiles, as_of: dt.date, days: int, kept_by: Sequence[Cover], withheld: frozenset[str]
) -> Fate:
    due = due_on(visit, days)
    ids = frozenset(visit.capture_ids())
    keeping = [cover for cover in kept_by if cover.captures & ids]
    is_due, parts = due <= as_of, ids & withheld
    if not is_due and not parts:
        return Fate(visit, due, "stays", f"due on {due}")
    if keeping:
        n = len(ids & frozenset().union(*(cover.captures for cover in keeping)))
        named = "; ".join(cover.hold.named for cover in keeping)
        return Fate(visit, due, "stays", f"{n} of its captures are needed by {named}")
    if is_due:
        return Fate(visit, due, "goes", f"{counted(days, 'day')} since its last capture: past its time", ids)
    return Fate(
        visit, due, "goes_in_part", f"what was erased stands in {counted(len(parts), 'capture')}", parts
    )


def past_decisions(
    written: Sequence[Written],
    groups: Groups,
    visits: Sequence[VisitFiles],
    gone: frozenset[str],
    before: dt.datetime,
    standing: Sequence[Standing],
) -> list[str]:
    """Give the decisions whose text goes.

    Those on records of which no capture stays, those on records that no table knows and that are past their own time, and watches
    past theirs. A hold that stands, and the referral from which one follows, stays; so does what was decided on a site, which is no
    person (corrections of a site go with its last capture: they may quote its contacts).
    """
    sites = {visit.site_id for visit in visits if not gone.issuperset(visit.capture_ids())}
    there = frozenset(one for visit in visits for one in visit.capture_ids())
    in_force = {hold.hold_id for hold in standing}
    found = []
    for one in written:
        decision, old = one.decision, one.written_at < before
        if decision.decision_id in in_force or isinstance(decision, SiteDecision):
            continue
        if (isinstance(decision, Watch) and old) or (
            not isinstance(decision, Watch) and _is_past(decision, groups, sites, there, gone, old=old)
        ):
            found.append(decision.decision_id)
    return found


def past_notes(
    notes: Sequence[Note],
    groups: Groups,
    visits: Sequence[VisitFiles],
    gone: frozenset[str],
    before: dt.datetime,
) -> list[str]:
    """Give the notes that go: those on records of which no capture stays, and on records that no table knows once they are as old."""
    sites = {visit.site_id for visit in visits if not gone.issuperset(visit.capture_ids())}
    found = []
    for one in notes:
        captures = groups.captures_of(one.subject_id)
        if one.subject_kind == "site":
            is_past = one.subject_id not in sites
        else:
            is_past = captures <= gone if captures else one.made_at < before
        if is_past:
            found.append(one.note_id)
    return found


def _is_on_people(note: Note) -> bool:
    return note.subject_kind != "site"


def _old_watches(written: Sequence[Written], before: dt.datetime) -> list[str]:
    return [
        one.decision.decision_id
        for one in written
        if isinstance(one.decision, Watch) and one.written_at < before
    ]


def _is_past(
    decision: Decision,
    groups: Groups,
    sites: set[str],
    there: frozenset[str],
    gone: frozenset[str],
    *,
    old: bool,
) -> bool:
    subjects = [*subjects_of(decision), *decision.members_seen]
    kind = getattr(decision, "record", getattr(decision, "subject_kind", ""))
    if kind == "site":
        return subjects[0] not in sites
    captures = frozenset(one for name in subjects for one in groups.captures_of(name)) | there.intersection(
        subjects
    )
    if not captures:
        return old
    return captures <= gone


def subjects_of(decision: Decision) -> tuple[str, ...]:
    """Give the ids of the records that a decision is on."""
    if isinstance(decision, Correction):
        return (decision.id,)
    if isinstance(decision, Judgement):
        return decision.a, decision.b
    if isinstance(decision, Verdict):
        return (decision.lead,)
    if isinstance(decision, Tick | Hold):
        return (decision.subject,)
    return (decision.site,) if isinstance(decision, SiteDecision) else ()


def _rests_on_tables(decision: Decision) -> bool:
    kind = getattr(decision, "record", getattr(decision, "subject_kind", ""))
    return not isinstance(decision, SiteDecision | Watch) and kind not in ("site", "capture")


def _exports(project: Project) -> tuple[Path, ...]:
    return tuple(sorted(path for path in (project.root / "exports").rglob("*") if path.is_file()))


def as_document(
    plan: Plan,
    project: Project,
    *,
    action: str,
    author: str,
    reason: str,
    when: dt.datetime,
    rule: Mapping[str, Any],
) -> dict[str, Any]:
    """Write the plan as plain values, with all that the tombstone will say: digests and counts, nothing of a person."""
    files = [path for fate in plan.fates if fate.gone for path in fate.visit.files]
    listed = [_file(project, path) for path in files]
    made_at = when.astimezone(dt.UTC).isoformat()
    run = read_run(project.tables_dir)
    tombstone = {
        "format": FORMAT,
        "action": action,
        "purge_id": make_id(made_at, action, *(one["sha256"] for one in listed), *plan.decisions)[:32],
        "purged_at": made_at,
        "by": author,
        "reason": reason,
        "rule": dict(rule),
        "files": [*listed, *(_file(project, path) for path in plan.changed)],
        "records": sorted(digest for fate in plan.fates for digest in _record_digests(fate)),
        "others": sorted(_digest(path) for path in plan.others),
        "counts": {
            "visits": sum(fate.outcome == "goes" for fate in plan.fates),
            "visits_in_part": sum(fate.outcome == "goes_in_part" for fate in plan.fates),
            "captures": len(plan.gone),
            "bytes": sum(one["bytes"] for one in listed),
            "decisions": len(plan.decisions),
            "notes": len(plan.notes),
            "searches": len(plan.searches),
            "sentences_of_the_trail": len(plan.places),
            "rows_of_tables_before": run["rows"] if run else {},
        },
    }
    parts = [
        {
            "index": _relative(project, fate.visit.index),
            "gone": sorted(fate.gone),
            "to": name_of_rest(fate.visit, fate.gone),
        }
        for fate in plan.fates
        if fate.outcome == "goes_in_part"
    ]
    return {
        "tombstone": tombstone,
        "files": [one["path"] for one in listed],
        "captures": sorted(plan.gone | plan.withheld.captures),
        "ways": sorted(map(list, plan.ways)),
        "past": plan.past.isoformat() if plan.past else None,
        "parts": parts,
        "others": [_relative(project, path) for path in plan.others],
        "decisions": list(plan.decisions),
        "notes": list(plan.notes),
        "searches": list(plan.searches),
        "places": [[number, list(where)] for number, where in plan.places],
        "withheld": plan.withheld.as_row(),
    }


def _record_digests(fate: Fate) -> Iterator[str]:
    """Give the digest of each record that goes, as it lies in its archive: with the server's headers, so that no short text can be guessed."""
    if not fate.gone or not fate.visit.archive.exists():
        return
    with fate.visit.archive.open("rb") as file:
        for one in fate.visit.captures():
            if one.capture_id in fate.gone and one.warc_offset is not None and one.warc_length is not None:
                file.seek(one.warc_offset)
                yield hashlib.sha256(file.read(one.warc_length)).hexdigest()


def _file(project: Project, path: Path) -> dict[str, Any]:
    return {"path": _relative(project, path), "bytes": path.stat().st_size, "sha256": _digest(path)}


def _relative(project: Project, path: Path) -> str:
    return path.relative_to(project.root).as_posix()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
