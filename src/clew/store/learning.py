"""What people did with proposals: kept in the project's database, and the weights that they accepted in a file.

``ontology/weights_learnt.yml`` holds every weight that stands accepted, with the author and the reason of each. It is written
here only; each step keeps the text before and after, so that rolling back gives the former bytes exactly. Accepted terms of a language
stand in ``lexicons/learnt-<bcp47>.yml`` in the same way. Steps are rows that are only ever added, each told of by an event of the audit trail.
"""

import dataclasses
import datetime as dt
import json
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from clew.kernel.errors import WrongUseError
from clew.records.learning import LearningStep, Proposal, Sight, TermChange, WordProposal
from clew.store.casework import (
    LearningRow,
    append_event,
    digests_of,
    has_casework,
    keep_learning,
    learning_row,
    open_casework,
)
from clew.store.project import Project

ACCEPT, REFUSE, ROLL_BACK = "accept", "refuse", "roll_back"
_HEAD = """\
# Weights learnt from verdicts and accepted by a person. Written by `clew learn`; `clew learn --rollback` takes the last
# acceptance back. Don't change it by hand: your own weights belong into weights.yml.
weights:
"""
_WORDS_HEAD = """\
# Terms learnt from verdicts and accepted by a person. Written by `clew words`; `clew learn --rollback` takes the last
# acceptance back. Don't change it by hand: your own terms belong into a lexicon of another name.
"""
WEIGHTS = "ontology/weights_learnt.yml"
ADD, DROP = "add", "drop"
_Learnt = tuple[TermChange, str, str, int]
"""A term with who accepted it, why, and from how many decided leads it was learnt."""
Clock = Callable[[], dt.datetime]


def load_sights(project: Project) -> dict[str, Sight]:
    """Load how leads stood when verdicts on them were written, by the id of the verdict."""
    return {one["decision_id"]: Sight(**one) for one in _load(project, "sight")}


def load_steps(project: Project) -> list[LearningStep]:
    """Load all steps in the order in which they were taken."""
    return [LearningStep(**one) for one in _load(project, "step")]


def load_proposals(project: Project) -> dict[str, dict[str, Any]]:
    """Load the proposals that somebody accepted or refused, by id, as plain values."""
    return {one["proposal_id"]: one for one in _load(project, "proposal")}


def accept(project: Project, proposal: Proposal, *, author: str, reason: str, clock: Clock) -> LearningStep:
    """Write the proposed weights into the project's file of learnt weights; the next run ranks by them."""
    steps = load_steps(project)
    before = _current(project, steps, WEIGHTS)
    learnt = {**_standing_weights(project, steps), **_entries(proposal, author, reason)}
    version = _version(steps) + 1
    step = _step(
        ACCEPT, proposal.proposal_id, (author, reason), clock, version, before, _file_text(learnt), WEIGHTS
    )
    _keep(project, step, proposal)
    return step


def accept_words(
    project: Project, proposal: WordProposal, *, author: str, reason: str, clock: Clock
) -> LearningStep:
    """Write the terms into the project's learnt lexicon of their language; the next run reads with them."""
    steps, file = load_steps(project), words_file(proposal.language)
    before = _current(project, steps, file)
    entries = [(term, author, reason, proposal.counted.leads) for term in proposal.terms]
    text = _words_text(proposal.language, [*_standing_words(project, steps, file), *entries])
    step = _step(
        ACCEPT, proposal.proposal_id, (author, reason), clock, _version(steps) + 1, before, text, file
    )
    _keep(project, step, proposal)
    return step


def words_text(project: Project, proposed: Sequence[TermChange]) -> str:
    """Give what the learnt lexicon of a language would be with these terms: for reading with them before anybody accepts."""
    file = words_file(proposed[0].language)
    standing = _standing_words(project, load_steps(project), file)
    return _words_text(proposed[0].language, [*standing, *((term, "?", "?", 0) for term in proposed)])


def words_file(language: str) -> str:
    """Give the path, inside a project, of the terms of a language that were learnt."""
    return f"lexicons/learnt-{language}.yml"


def refuse(
    project: Project, proposal: Proposal | WordProposal, *, author: str, reason: str, clock: Clock
) -> LearningStep:
    """Keep that a proposal was refused; nothing changes."""
    steps = load_steps(project)
    file = WEIGHTS if isinstance(proposal, Proposal) else words_file(proposal.language)
    text = _current(project, steps, file)
    step = _step(REFUSE, proposal.proposal_id, (author, reason), clock, _version(steps), text, text, file)
    _keep(project, step, proposal)
    return step


def roll_back(project: Project, *, author: str, reason: str, clock: Clock) -> LearningStep:
    """Take the last acceptance that stands back: the file gets the bytes that it had before."""
    steps = load_steps(project)
    standing = _standing(steps)
    if not standing:
        raise WrongUseError(f"{project.root}: no accepted proposal stands; there is nothing to roll back.")
    last = standing[-1]
    before = _current(project, steps, last.file)
    step = _step(
        ROLL_BACK, last.proposal_id, (author, reason), clock, _version(steps), before, last.before, last.file
    )
    _keep(project, step, None)
    return step


def _standing(steps: Sequence[LearningStep]) -> list[LearningStep]:
    """Give the acceptances that nobody took back."""
    standing: list[LearningStep] = []
    for step in steps:
        if step.action == ACCEPT:
            standing.append(step)
        elif step.action == ROLL_BACK:
            standing.pop()
    return standing


def _version(steps: Sequence[LearningStep]) -> int:
    return sum(step.action == ACCEPT for step in steps)


def _current(project: Project, steps: Sequence[LearningStep], file: str) -> str | None:
    """Give the file's text; it must be what the last step on it left."""
    path = project.root / file
    text = path.read_bytes().decode("utf-8", "replace") if path.exists() else None
    own = [step for step in steps if step.file == file]
    expected = own[-1].after if own else None
    if text != expected:
        yours = "weights.yml" if file == WEIGHTS else "a lexicon of another name"
        raise WrongUseError(
            f"{path}: changed by hand since Clew wrote it; put it back (or take it away) and use {yours} for your own."
        )
    return text


def _standing_weights(project: Project, steps: Sequence[LearningStep]) -> dict[str, Mapping[str, Any]]:
    proposals = load_proposals(project)
    learnt: dict[str, Mapping[str, Any]] = {}
    for step in (one for one in _standing(steps) if one.file == WEIGHTS):
        for change in proposals[step.proposal_id]["changes"]:
            learnt[change["indicator"]] = _entry(
                change, proposals[step.proposal_id]["counted"]["leads"], step.author, step.reason
            )
    return learnt


def _standing_words(project: Project, steps: Sequence[LearningStep], file: str) -> list[_Learnt]:
    proposals = load_proposals(project)
    return [
        (TermChange(**term), step.author, step.reason, proposals[step.proposal_id]["counted"]["leads"])
        for step in _standing(steps)
        if step.file == file
        for term in proposals[step.proposal_id]["terms"]
    ]


def _words_text(language: str, learnt: Sequence[_Learnt]) -> str:
    """Write the lexicon: terms that are no longer looked for, then added ones; what was accepted last of a term holds."""
    last = {(one[0].topic or "", one[0].term): one for one in learnt}
    lines = [_WORDS_HEAD, f"language: {language}\n"]
    for action, head in ((DROP, "drops:\n"), (ADD, "topics:\n")):
        held = [one for _, one in sorted(last.items()) if one[0].action == action]
        lines += [head] if held or action == ADD else []
        for topic in dict.fromkeys(one[0].topic for one in held):
            lines += [f"  {topic}:\n", *(_term_line(*one) for one in held if one[0].topic == topic)]
    return "".join(lines)


def _term_line(term: TermChange, author: str, reason: str, leads: int) -> str:
    said = f"learnt from {leads} decided leads, {term.followed} of {term.shown_by} with it followed up; {author}: {reason}"
    if term.action == DROP:
        return f"    - {_quoted(term.term)}  # {said}\n"
    return f"    - {{term: {_quoted(term.term)}, source: {_quoted(said)}}}\n"


def _entries(proposal: Proposal, author: str, reason: str) -> dict[str, Mapping[str, Any]]:
    leads = proposal.counted.leads
    return {one.indicator: _entry(dataclasses.asdict(one), leads, author, reason) for one in proposal.changes}


def _entry(change: Mapping[str, Any], leads: int, author: str, reason: str) -> Mapping[str, Any]:
    because = (
        f"learnt from {leads} decided leads, {change['shown_by']} of which show it: {change['low']:g} to "
        f"{change['high']:g}, before {change['before']:g}; {reason}"
    )
    return {"weight": change["after"], "because": because, "author": author}


def _file_text(learnt: Mapping[str, Mapping[str, Any]]) -> str:
    """Write the file: each value as JSON, which YAML reads the same."""
    lines = (
        f"  {name}: {{weight: {entry['weight']:g}, because: {_quoted(entry['because'])}, author: {_quoted(entry['author'])}}}\n"
        for name, entry in sorted(learnt.items())
    )
    return _HEAD + "".join(lines)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _step(
    action: str,
    proposal_id: str,
    signed: tuple[str, str],
    clock: Clock,
    version: int,
    before: str | None,
    after: str | None,
    file: str,
) -> LearningStep:
    author, reason = signed
    for what, text in (("name", author), ("reason", reason)):
        if not text.strip() or not text.isprintable() or len(text) > 500:  # noqa: PLR2004 - a sentence or two
            raise WrongUseError(
                f"the {what} has to be one line of text, up to 500 characters; found {text!r}"[:200]
            )
    return LearningStep(
        action=action,
        proposal_id=proposal_id,
        author=author,
        reason=reason,
        made_at=clock().astimezone(dt.UTC).isoformat(),
        version=version,
        before=before,
        after=after,
        file=file,
    )


def _keep(project: Project, step: LearningStep, proposal: Proposal | WordProposal | None) -> None:
    """Add the step, its proposal and its event, and write the file; all or nothing."""
    with open_casework(project) as session, session.begin():
        rows = [learning_row("step", step)]
        if proposal is not None:
            rows.append(learning_row("proposal", proposal))
        known = set(session.scalars(select(LearningRow.row_id)))
        rows = [row for row in rows if row.row_id not in known]
        detail = json.dumps({"proposal": step.proposal_id, "learning": digests_of(rows)}, sort_keys=True)
        when = dt.datetime.fromisoformat(step.made_at)
        keep_learning(session, rows, append_event(session, when, step.author, step.action, detail))
        session.flush()
        _write(project.root / step.file, step.after)


def _load(project: Project, kind: str) -> list[dict[str, Any]]:
    if not has_casework(project):
        return []
    with open_casework(project) as session:
        return [json.loads(row.content) for row in _rows(session, kind)]


def _rows(session: Session, kind: str) -> Sequence[LearningRow]:
    query = select(LearningRow).where(LearningRow.kind == kind)
    return session.scalars(query.order_by(LearningRow.event, LearningRow.row_id)).all()


def _write(path: Path, text: str | None) -> None:
    """Write the file so that it is there whole or not at all; null takes it away."""
    if text is None:
        path.unlink(missing_ok=True)
        return
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".learnt-")
    with os.fdopen(handle, "wb") as file:
        file.write(text.encode())
    Path(name).chmod(0o600)
    Path(name).replace(path)
