"""``clew learn``: what verdicts say of the weights, as a proposal that a person accepts or refuses."""

import dataclasses
import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from clew.cli.options import JsonOption, ProjectOption, errors, opened, show, tables_of, wants_json
from clew.engine.local import LocalEngine
from clew.kernel.errors import WrongUseError
from clew.leads.learning import propose
from clew.leads.learning.calibration import FEWEST, Band, calibrate
from clew.leads.learning.verdicts import decided
from clew.records.learning import LearningStep, Proposal
from clew.reference.market import packaged_markets
from clew.reference.ontology import load_ontology
from clew.store.casework import load_decisions
from clew.store.learning import accept, load_sights, load_steps, refuse, roll_back
from clew.store.lock import exclusive
from clew.store.project import Project

FLAGGED = 1
_READ = ("ads", "contacts", "findings", "links", "networks", "providers")


def command(
    project: ProjectOption = Path(),
    accept_id: Annotated[
        str | None, typer.Option("--accept", help="Accept the proposal with this id.", metavar="ID")
    ] = None,
    refuse_id: Annotated[
        str | None, typer.Option("--refuse", help="Refuse the proposal with this id.", metavar="ID")
    ] = None,
    rollback: Annotated[bool, typer.Option("--rollback", help="Take the last acceptance back.")] = False,
    history: Annotated[
        bool, typer.Option("--history", help="List what was accepted, refused, taken back.")
    ] = False,
    calibration: Annotated[
        bool,
        typer.Option(
            "--calibration", help="How many decided leads were followed up, by market and priority."
        ),
    ] = False,
    by: Annotated[str | None, typer.Option("--by", help="The name of who decides.", metavar="NAME")] = None,
    reason: Annotated[str | None, typer.Option("--reason", help="Why.", metavar="TEXT")] = None,
    although_flagged: Annotated[
        bool,
        typer.Option(
            "--although-flagged", help="Accept a proposal that treats a group otherwise at equal evidence."
        ),
    ] = False,
    json: JsonOption = None,
) -> None:
    """Propose new weights from verdicts, with intervals, and whose ranks would move. Alone it changes nothing.

    A person accepts or refuses it by its id, with a name and a reason. The next run ranks by accepted weights. --rollback
    gives the exact former weights. Nothing is learnt from few verdicts; origin and languages never gain weight; a proposal
    that treats a group otherwise at equal evidence is flagged (exit code 1) and not accepted unless somebody insists.

    --calibration shows what priorities have meant so far, market by market.

    Example: clew learn --accept 3f0c9a17d2b4e856 --by "A. Example" --reason "read the moves, they fit our cases"
    """
    opened_project = opened(project)
    as_json = wants_json(json)
    if sum((accept_id is not None, refuse_id is not None, rollback, history, calibration)) > 1:
        raise WrongUseError("one of --accept, --refuse, --rollback, --history, --calibration at a time.")
    if calibration:
        _show_calibration(opened_project, as_json=as_json)
        return
    if history:
        show([_told(one) for one in load_steps(opened_project)], as_json=as_json, title="What was decided")
        return
    with exclusive(opened_project.root):
        if rollback:
            name, why = _signed(by, reason)
            _show_step(roll_back(opened_project, author=name, reason=why, clock=_now), as_json=as_json)
            return
        proposal = _proposal(opened_project)
        asked = accept_id or refuse_id
        if asked is None:
            _show(proposal, as_json=as_json)
            if proposal.flags:
                raise typer.Exit(FLAGGED)
            return
        name, why = _signed(by, reason)
        _check(proposal, asked, accepting=accept_id is not None, insists=although_flagged)
        decide: Callable[..., LearningStep] = accept if accept_id is not None else refuse
        _show_step(decide(opened_project, proposal, author=name, reason=why, clock=_now), as_json=as_json)


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _signed(by: str | None, reason: str | None) -> tuple[str, str]:
    if by is None or reason is None:
        raise WrongUseError('a decision needs a name and a reason: --by "A. Example" --reason "..."')
    return by, reason


def _proposal(project: Project) -> Proposal:
    tables = tables_of(project)
    with LocalEngine(memory_limit=project.settings.memory_limit) as engine:
        for name in _READ:
            engine.read(name, [tables / f"{name}.parquet"])
        return propose(
            engine,
            ontology=load_ontology(project.ontology_dir),
            verdicts=load_decisions(project).verdicts,
            sights=load_sights(project),
            markets=packaged_markets(),
        )


def _show_calibration(project: Project, *, as_json: bool) -> None:
    ontology, sights = load_ontology(project.ontology_dir), load_sights(project)
    found, counted = decided(load_decisions(project).verdicts, sights, ontology)
    bands = calibrate(found, sights)
    rows = [dataclasses.asdict(one) for one in bands] if as_json else [_band(one) for one in bands]
    show(rows, as_json=as_json, title="Decided leads that people followed up, by the priority they had then")
    errors().print(
        f"{counted.leads} decided leads. A share over fewer than {FEWEST} is not shown. People decide what they were shown: "
        "shares are of those leads, and no probability."
    )


def _band(one: Band) -> dict[str, Any]:
    said = "too few to show" if one.share is None else f"{one.share:.0%}"
    return {
        "market": one.market,
        "priority": f"{one.low} to {one.high}",
        "decided": one.decided,
        "followed": said,
        "interval": "" if one.between is None else f"{one.between[0]:.0%} to {one.between[1]:.0%}",
        "elsewhere": "" if one.elsewhere is None else f"{one.elsewhere:.0%}",
        "note": "differs" if one.differs else "",
    }


def _check(proposal: Proposal, asked: str, *, accepting: bool, insists: bool) -> None:
    if proposal.proposal_id != asked:
        raise WrongUseError(
            f"the proposal is now {proposal.proposal_id}, not {asked}: verdicts, tables or weights changed since. "
            "Read it anew with `clew learn`."
        )
    if accepting and not proposal.changes:
        raise WrongUseError(f"there is nothing to accept: {proposal.too_few or 'no weight would change'}.")
    if accepting and proposal.flags and not insists:
        raise WrongUseError(
            f"refused: {_said(proposal)}. Whose verdicts are these, and do they hold? "
            "Who insists adds --although-flagged, with the reason."
        )


def _said(proposal: Proposal) -> str:
    parts = [
        f"{one.proxy} {one.group!r} ({one.found_in}{f' of {one.author}' if one.author else ''})"
        for one in proposal.flags
    ]
    return f"at equal evidence another treatment of {'; '.join(parts)}"


def _show(proposal: Proposal, *, as_json: bool) -> None:
    counted = proposal.counted
    if as_json:
        show([dataclasses.asdict(proposal)], as_json=True)
    else:
        show(_changes(proposal), as_json=False, title=f"Proposal {proposal.proposal_id}: weights")
        moves = [
            {
                "moves": way,
                "market": one.market,
                "before": one.before,
                "after": one.after,
                "lead_id": one.lead_id,
            }
            for way, held in (("up", proposal.up), ("down", proposal.down))
            for one in held
        ]
        show(moves, as_json=False, title="Ranks before and after")
        if proposal.flags:
            show(
                [dataclasses.asdict(one) for one in proposal.flags],
                as_json=False,
                title="FLAGGED: groups at equal evidence",
            )
    errors().print(
        f"{counted.leads} decided leads: {counted.followed} to follow up, {counted.put_aside} put aside; besides "
        f"{counted.unsure} verdicts unsure, {counted.without_sight} on leads that no table held."
    )
    if proposal.too_few is not None:
        errors().print(f"Nothing is proposed: {proposal.too_few}.")
    elif proposal.flags:
        errors().print(f"[bold]Flagged:[/] {_said(proposal)}.")
    else:
        errors().print(f'Next: clew learn --accept {proposal.proposal_id} --by NAME --reason "..."')


def _changes(proposal: Proposal) -> list[dict[str, Any]]:
    return [
        {
            "indicator": one.indicator,
            "before": one.before,
            "after": one.after,
            "interval": f"{one.low:g} to {one.high:g}",
            "shown_by": one.shown_by,
        }
        for one in proposal.changes
    ]


def _told(step: LearningStep) -> dict[str, Any]:
    return {
        name: getattr(step, name)
        for name in ("made_at", "action", "proposal_id", "version", "author", "reason")
    }


def _show_step(step: LearningStep, *, as_json: bool) -> None:
    show([_told(step)], as_json=as_json)
    errors().print("Next: clew run ranks by the weights that stand.")
