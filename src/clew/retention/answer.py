"""What a person is told of what is held: a report for who answers, and the draft of an answer without jargon."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from clew.kernel.counts import counted
from clew.retention.holds import Cover, Standing
from clew.retention.plan import due_on
from clew.retention.sought import Sought
from clew.retention.subject import Held, HeldCapture
from clew.store.desk_notes import Note
from clew.store.project import Project

_OF_AN_AD = (
    "alias", "aliases", "age", "ages", "audience", "country", "city", "nationality", "ethnicity", "languages_spoken",
    "services", "incall", "outcall", "hours", "weight_kg", "height_cm", "tour", "n_images", "posted_at", "text",
)  # fmt: skip
_NOTE = (
    "For who answers. Groups, leads and decisions are assessments: whether the person may be told of them is for the controller "
    "to decide (GDPR Art. 15 and 23; Directive (EU) 2016/680 Art. 14 and 15). Check who asks before anything is sent."
)


def as_report(
    project: Project, held: Held, *, keeping: Sequence[Cover], holds: Sequence[Standing], day: dt.date
) -> dict[str, Any]:
    """Give all that is held as plain values; what concerns only third persons is left out."""
    sought = held.sought
    captures = [_capture(project, one, keeping) for one in held.captures]
    return {
        "asked": {"value": sought.typed, "kind": sought.kind, "looked_for": list(sought.values)},
        "day": day.isoformat(),
        "note": _NOTE,
        "purpose": project.settings.purpose or None,
        "legal_basis": project.settings.legal_basis or None,
        "retention_days": project.settings.retention_days,
        "complete": held.has_tables,
        "captures": captures,
        "pages_of_others_that_lead_to_these_ads": len(held.leading),
        "ads": [_ad(row, held) for row in held.ads],
        "assessments": {
            "groups": held.providers,
            "leads": held.leads,
            "ties_to_other_ads": held.links,
            "ads_of_the_same_groups_without_the_value": held.other_ads,
            "posts_by_others": held.reviews,
        },
        "decisions": [_decision(one.decision, one.written_at, sought) for one in held.decisions],
        "candidates": [one.site_id for one in held.candidates],
        "notes": [_note(one, sought) for one in held.notes],
        "searches_kept_at_the_desk": [one.made_at.isoformat() for one in held.searches],
        "requests_that_wait": held.requests,
        "sentences_of_the_trail": len(held.places),
        "files_that_may_hold_copies": _copies(project),
        "visit_under_way": held.under_way,
        "holds": [hold.named for hold in holds],
        "by_hand": held.by_hand,
        "answer": draft(project, held, day),
    }


def _capture(project: Project, one: HeldCapture, keeping: Sequence[Cover]) -> dict[str, Any]:
    due = due_on(one.visit, project.settings.retention_days)
    return {
        "site": one.capture.site_id,
        "address": one.capture.url,
        "seen": one.capture.fetched_at.isoformat(),
        "why": one.how,
        "kept_until": due.isoformat(),
        "held_by": [c.hold.named for c in keeping if one.capture.capture_id in c.captures],
    }


def _ad(row: Mapping[str, Any], held: Held) -> dict[str, Any]:
    own = [(one["kind"], one["value"]) for one in held.contacts if one["ad_id"] == row["ad_id"]]
    told = {name: _plain(row[name], held.sought) for name in _OF_AN_AD if row[name] not in (None, [], ())}
    return {
        "site": row["site_id"],
        "address": row["url"],
        "first_seen": row["first_seen"].isoformat(),
        "last_seen": row["last_seen"].isoformat(),
        "contacts": [f"{kind} {value}" for kind, value in sorted(set(own))],
        "says": told,
    }


def _plain(value: Any, sought: Sought) -> Any:
    if isinstance(value, str):
        return sought.without_others(value)
    if isinstance(value, dt.date | dt.datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {name: _plain(one, sought) for name, one in value.items() if one is not None}
    return [_plain(one, sought) for one in value] if isinstance(value, list) else value


def _note(note: Note, sought: Sought) -> dict[str, Any]:
    return {
        "on": note.subject_kind,
        "written": note.made_at.isoformat(),
        "says": sought.without_others(note.text),
    }


def _copies(project: Project) -> int:
    """Count what was written for reading or handing over: no value is looked for in packages, documents and reports."""
    files = [path for path in (project.root / "exports").rglob("*") if path.is_file()]
    return len(files) + (project.root / "report.html").exists()


def _decision(decision: Any, written_at: dt.datetime, sought: Sought) -> dict[str, Any]:
    return {
        "kind": type(decision).__name__.lower(),
        "value": _plain(getattr(decision, "value", None), sought),
        "author": decision.author,
        "reason": sought.without_others(decision.reason),
        "written": written_at.isoformat(),
    }


def draft(project: Project, held: Held, day: dt.date) -> str:
    """Write the draft of an answer to the person: plain sentences, and gaps for what only the controller knows."""
    settings = project.settings
    sites = sorted({one.capture.site_id for one in held.captures})
    seen = sorted(one.capture.fetched_at.date() for one in held.captures)
    lines = [f"Date: {day}", "", "You asked us what we hold about you.", ""]
    if held.is_empty:
        lines.append("We looked for what you gave us and hold nothing in which it stands.")
    else:
        lines += _of_pages(held, sites, seen)
    lines += [
        f"Why we do this: {settings.purpose or '[purpose]'}",
        f"The law that allows it: {settings.legal_basis or '[legal basis]'}",
        f"We delete such copies {counted(settings.retention_days, 'day')} after the visit in which they were made, unless a court or an authority needs them.",
        "Nothing was decided about you by a machine alone.",
        "",
        "You can ask us to correct or erase this, or object to it: [contact].",
        "If you are not content with our answer, you can turn to [supervisory authority].",
    ]
    return "\n".join(line for line in lines if line is not None)


def _of_pages(held: Held, sites: Sequence[str], seen: Sequence[dt.date]) -> list[str]:
    if (
        not held.captures
    ):  # what people wrote are assessments: whether she may be told is not for a draft to decide
        return [
            "We hold no copy of a page in which it stands.",
            "[What else is held stands in the report; whether you may be told of it]",
        ]
    pages = counted(len(held.captures), "public page or record", "public pages or records")
    ads = counted(len(held.ads), "advertisement")
    return [
        f"We hold {'a copy' if len(held.captures) == 1 else 'copies'} of {pages} from {', '.join(sites)} in which it stands.",
        f"We saw the first of them on {seen[0]}, the last on {seen[-1]}.",
        f"{ads} {'is' if len(held.ads) == 1 else 'are'} among them. What they say is attached.",
        "Nobody gave these to us: they were open to everybody on these sites.",
    ]


def to_text(report: Mapping[str, Any]) -> str:
    """Write a report for reading."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Mapping[str, Any]) -> Iterator[str]:
    asked = report["asked"]
    yield f"What is held on {asked['kind']} {asked['value']} (looked for: {', '.join(asked['looked_for'])}), {report['day']}"
    yield report["note"]
    if not report["complete"]:
        yield "There are no tables of a run: ads, groups and decisions on them are not in this report. Run `clew run`."
    if report["visit_under_way"]:
        yield "A visit is under way, and what it brought so far was not looked through: end it with `clew capture`, and ask again."
    for name in ("captures", "ads", "decisions", "notes"):
        yield ""
        yield f"{name.capitalize()}: {len(report[name])}"
        for row in report[name]:
            yield "  - " + "; ".join(
                f"{key}: {_shown(value)}" for key, value in row.items() if value not in (None, [], {})
            )
    yield ""
    yield f"Pages of others that lead to these ads: {report['pages_of_others_that_lead_to_these_ads']}"
    yield "Assessments: " + "; ".join(
        f"{key.replace('_', ' ')}: {_shown(one)}" for key, one in report["assessments"].items()
    )
    yield (
        f"At the desk: {counted(len(report['searches_kept_at_the_desk']), 'search', 'searches')} kept, {counted(report['requests_that_wait'], 'request')} "
        f"that wait for a second person. On the audit trail: {counted(report['sentences_of_the_trail'], 'sentence')}."
    )
    yield (
        f"May hold copies, and were not looked through: {counted(report['files_that_may_hold_copies'], 'file')} (exports/, report.html). An erasure "
        "deletes them."
    )
    for name, words in (
        ("candidates", "Candidates"),
        ("holds", "Legal holds"),
        ("by_hand", "To be changed by hand"),
    ):
        yield f"{words}: {_shown(report[name]) or 'none'}"
    yield ""
    yield "Draft of an answer"
    yield "------------------"
    yield report["answer"]


def _shown(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_shown(one)}" for name, one in value.items())
    if isinstance(value, list):
        return ", ".join(_shown(one) for one in value)
    return " ".join(str(value).split())
