"""``clew words``: terms that verdicts speak for and against; a person chooses, sees what would move, and accepts."""

import dataclasses
import datetime as dt
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from clew.cli.options import JsonOption, ProjectOption, errors, opened, show, tables_of, wants_json
from clew.engine import Engine
from clew.engine.local import LocalEngine
from clew.indicators import find_signals
from clew.kernel.errors import WrongUseError
from clew.leads.learning import propose_words
from clew.leads.learning.verdicts import decided
from clew.leads.learning.weights import too_few
from clew.leads.learning.words import ADD, DROP, learn_words, said_in_leads, topics_learnt
from clew.records.decision import Decisions
from clew.records.learning import LearningStep, TermChange, WordProposal
from clew.reference.lexicon import load_lexicons
from clew.reference.market import packaged_markets
from clew.reference.ontology import load_ontology
from clew.store.casework import load_decisions
from clew.store.learning import accept_words, load_sights, refuse, words_file, words_text
from clew.store.lock import exclusive
from clew.store.project import Project

FLAGGED = 1
_READ = (
    "ads", "ad_versions", "contacts", "findings", "images", "links", "movements", "networks", "norms", "pages",
    "prices", "providers", "reviews", "sites",
)  # fmt: skip
_COLUMNS = ("action", "language", "term", "topic", "shown_by", "followed", "gap", "interval", "chance")


def command(
    project: ProjectOption = Path(),
    add: Annotated[
        list[str] | None,
        typer.Option("--add", help="A listed term to look for, and as what.", metavar="TERM=TOPIC"),
    ] = None,
    drop: Annotated[
        list[str] | None,
        typer.Option("--drop", help="A listed term to look for no longer.", metavar="TERM=TOPIC"),
    ] = None,
    accept_id: Annotated[
        str | None, typer.Option("--accept", help="Accept the proposal with this id.", metavar="ID")
    ] = None,
    refuse_id: Annotated[
        str | None, typer.Option("--refuse", help="Refuse the proposal with this id.", metavar="ID")
    ] = None,
    by: Annotated[str | None, typer.Option("--by", help="The name of who decides.", metavar="NAME")] = None,
    reason: Annotated[str | None, typer.Option("--reason", help="Why.", metavar="TEXT")] = None,
    although_flagged: Annotated[
        bool,
        typer.Option(
            "--although-flagged", help="Accept although a group is treated otherwise at equal evidence."
        ),
    ] = False,
    json: JsonOption = None,
) -> None:
    """List terms that verdicts speak for (add) and against (drop). Alone it changes nothing.

    A person says what a term means (--add "TERM=TOPIC") or lets one go (--drop "TERM=TOPIC"), one language at a time: then signals are
    looked for with these words and leads ranked anew, to show whose ranks would move. --accept with the id, the same terms, a
    name and a reason keeps them; the next run reads with them; clew learn --rollback takes them back exactly. Nothing is
    learnt from few verdicts, nor of origin, languages or ages under 18.

    Example: clew words --add "ask for the boss=signal.handler" --accept 3f0c9a17d2b4e856 --by "A. Example" --reason "read 12 of them"
    """
    opened_project, as_json = opened(project), wants_json(json)
    if accept_id is not None and refuse_id is not None:
        raise WrongUseError("one of --accept, --refuse at a time.")
    asked = accept_id or refuse_id
    if asked is not None and not (add or drop):
        raise WrongUseError("say the terms of the proposal again: --add or --drop, as when it was shown.")
    with exclusive(opened_project.root), _tables(opened_project) as engine:
        decisions = load_decisions(opened_project)
        only = {one.rpartition("=")[0].strip() for one in (*(add or ()), *(drop or ()))}
        listed, few = _listed(opened_project, engine, decisions, only)
        chosen = [
            *_chosen(ADD, add or (), listed, opened_project),
            *_chosen(DROP, drop or (), listed, opened_project),
        ]
        if not chosen:
            _show_listed(listed, few, as_json=as_json)
            return
        proposal = _proposal(opened_project, engine, decisions, chosen)
        if asked is None:
            _show(proposal, as_json=as_json)
            if proposal.flags:
                raise typer.Exit(FLAGGED)
            return
        if by is None or reason is None:
            raise WrongUseError('a decision needs a name and a reason: --by "A. Example" --reason "..."')
        _check(proposal, asked, accepting=accept_id is not None, insists=although_flagged)
        decide: Callable[..., LearningStep] = accept_words if accept_id is not None else refuse
        step = decide(
            opened_project, proposal, author=by, reason=reason, clock=lambda: dt.datetime.now(dt.UTC)
        )
    told = {
        name: getattr(step, name)
        for name in ("made_at", "action", "proposal_id", "version", "author", "reason")
    }
    show([told], as_json=as_json)
    errors().print("Next: clew run reads with the words that stand.")


@contextmanager
def _tables(project: Project) -> Iterator[Engine]:
    tables = tables_of(project)
    with LocalEngine(memory_limit=project.settings.memory_limit) as engine:
        for name in _READ:
            engine.read(name, [tables / f"{name}.parquet"])
        yield engine


def _listed(
    project: Project, engine: Engine, decisions: Decisions, only: set[str]
) -> tuple[list[TermChange], str | None]:
    ontology = load_ontology(project.ontology_dir)
    found, counted = decided(decisions.verdicts, load_sights(project), ontology)
    few = too_few(counted)
    if few is not None:
        return [], few
    said = said_in_leads(engine, {one.lead_id for one in found})
    lexicons = load_lexicons(project.lexicons_dir)
    return learn_words(found, said, ontology=ontology, lexicons=lexicons, only=only), None


def _chosen(
    action: str, given: Sequence[str], listed: Sequence[TermChange], project: Project
) -> Iterator[TermChange]:
    topics = topics_learnt(load_ontology(project.ontology_dir))
    for one in given:
        term, _, topic = (part.strip() for part in one.rpartition("="))
        if not term or topic not in topics:
            raise WrongUseError(
                f"{one!r}: expected TERM=TOPIC, with a topic among {', '.join(sorted(topics))}."
            )
        fitting = [
            known
            for known in listed
            if known.action == action and known.term == term and known.topic in (None, topic)
        ]
        if not fitting:
            raise WrongUseError(f"{term!r} is not among the terms to {action}. `clew words` lists them.")
        yield dataclasses.replace(fitting[0], topic=topic)


def _proposal(
    project: Project, engine: Engine, decisions: Decisions, chosen: Sequence[TermChange]
) -> WordProposal:
    languages = sorted({one.language for one in chosen})
    if len(languages) > 1:
        raise WrongUseError(f"terms of one language at a time; found {', '.join(languages)}.")
    ontology = load_ontology(project.ontology_dir)
    with tempfile.TemporaryDirectory(prefix="clew-words-") as folder:
        path = Path(folder) / Path(words_file(languages[0])).name
        path.write_text(words_text(project, chosen), "utf-8")
        lexicons = load_lexicons(project.lexicons_dir, Path(folder))
        errors().print("Looking for signals with these words: this takes as long as that part of a run.")
        found = find_signals(engine, ontology=ontology, lexicons=lexicons, ticks=decisions.ticks)
    return propose_words(
        engine,
        ontology=ontology,
        verdicts=decisions.verdicts,
        sights=load_sights(project),
        markets=packaged_markets(),
        terms=chosen,
        findings=found["findings"],
    )


def _check(proposal: WordProposal, asked: str, *, accepting: bool, insists: bool) -> None:
    if proposal.proposal_id != asked:
        raise WrongUseError(
            f"the proposal is now {proposal.proposal_id}, not {asked}: verdicts, tables, terms or weights changed since. "
            "Read it anew with `clew words` and the same --add and --drop."
        )
    if accepting and proposal.flags and not insists:
        raise WrongUseError(
            f"refused: at equal evidence another treatment of {_groups(proposal)}. Whose verdicts are these, and do they hold? "
            "Who insists adds --although-flagged, with the reason."
        )


def _groups(proposal: WordProposal) -> str:
    return "; ".join(f"{one.proxy} {one.group!r} ({one.found_in})" for one in proposal.flags)


def _show_listed(listed: Sequence[TermChange], few: str | None, *, as_json: bool) -> None:
    rows = [dataclasses.asdict(one) if as_json else _row(one) for one in listed]
    show(rows, as_json=as_json, title="Terms that verdicts speak for and against")
    if few is not None:
        errors().print(f"Nothing is listed: {few}.")
    elif not listed:
        errors().print("No term stands out beyond what the signals tell already.")
    else:
        errors().print('Next: clew words --add "TERM=TOPIC" (or --drop) shows whose ranks would move.')


def _show(proposal: WordProposal, *, as_json: bool) -> None:
    if as_json:
        show([dataclasses.asdict(proposal)], as_json=True)
    else:
        show(
            [_row(one) for one in proposal.terms],
            as_json=False,
            title=f"Proposal {proposal.proposal_id}: words",
        )
        moves = [
            {"moves": way, **dataclasses.asdict(one)}
            for way, held in (("up", proposal.up), ("down", proposal.down))
            for one in held
        ]
        show(moves, as_json=False, title="Ranks before and after")
    if proposal.flags:
        errors().print(f"[bold]Flagged:[/] at equal evidence another treatment of {_groups(proposal)}.")
    else:
        errors().print(f'Next: the same with --accept {proposal.proposal_id} --by NAME --reason "..."')


def _row(one: TermChange) -> dict[str, Any]:
    told = {**dataclasses.asdict(one), "interval": f"{one.low:g} to {one.high:g}", "topic": one.topic or "?"}
    return {name: told[name] for name in _COLUMNS}
