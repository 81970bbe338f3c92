"""Persons and networks as JSON, and what people judge of them. The same rules as the screens."""

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import Path
from pydantic import BaseModel, ConfigDict, Field

from clew.kernel.errors import WrongUseError
from clew.records.decision import ALLOWED
from clew.report.whys import unsealed
from clew.web.group_view import circuits_of, find_group, findings_of, hidden_from, is_known, moves_of
from clew.web.groups import MOST_PAIRS, acts_on, judge, take_back
from clew.web.lead_drawings import ads_of
from clew.web.lead_view import persons
from clew.web.page import Page
from clew.web.roles import CASEWORK, Reads
from clew.web.seat import Here
from clew.web.words import N_

page = Page("api_groups", title=N_("Persons and networks"), is_api=True)
Id = Annotated[str, Path(min_length=1, max_length=80)]
Subject = Annotated[str, Field(min_length=1, max_length=80)]
_OF_AN_AD = ("ad_id", "alias", "age", "city", "site_id", "url", "first_seen", "last_seen", "captures")


class NewJudgement(BaseModel):
    """Pairs of ads or of advertised persons, and what they are: ``same``, ``not_same``, ``unsure``."""

    model_config = ConfigDict(extra="forbid")

    pairs: Annotated[list[tuple[Subject, Subject]], Field(min_length=1, max_length=MOST_PAIRS)]
    value: Annotated[str, Field(max_length=20)]
    reason: Annotated[str, Field(min_length=1, max_length=4_000)]


@page.get("/providers/{provider_id}", roles=CASEWORK, reads=Reads.PERSONAL, tags=["groups"])
def provider(seat: Here, provider_id: Id) -> dict[str, Any]:
    """Give an advertised person: ads, signals with evidence, movements, judgements that stand."""
    row = find_group(seat, "person", "provider_id", provider_id)
    return {
        "run": seat.run.run_id,
        **row,
        "ads": ads_of(seat.run, [provider_id], _OF_AN_AD),
        "findings": findings_of(seat, provider_id),
        "movements": moves_of(seat, provider_id),
        "judgements": [asdict(one) for one in acts_on(seat.desk, [provider_id, *row["ad_ids"]])],
    }


@page.get("/providers/{provider_id}/why", roles=CASEWORK, reads=Reads.PERSONAL, tags=["groups"])
def provider_why(seat: Here, provider_id: Id) -> dict[str, Any]:
    """Say why these ads are one person's: each tie with its points, what was set aside and why; null where the run can't tell."""
    find_group(seat, "person", "provider_id", provider_id)
    why = seat.desk.explanations.provider(seat.run, seat.decided, provider_id)
    return {"run": seat.run.run_id, "why": asdict(unsealed(why, hidden_from(seat))) if why else None}


@page.get("/networks/{network_id}", roles=CASEWORK, reads=Reads.PERSONAL, tags=["groups"])
def network(seat: Here, network_id: Id) -> dict[str, Any]:
    """Give a network: its members, ways that several went, judgements that stand."""
    row = find_group(seat, "networks", "network_id", network_id)
    return {
        "run": seat.run.run_id,
        **row,
        "members": persons(seat.run, row["provider_ids"]),
        "circuits": circuits_of(seat, row["provider_ids"]),
        "judgements": [asdict(one) for one in acts_on(seat.desk, row["provider_ids"])],
    }


@page.get("/networks/{network_id}/why", roles=CASEWORK, reads=Reads.PERSONAL, tags=["groups"])
def network_why(seat: Here, network_id: Id) -> dict[str, Any]:
    """Say why these persons are one network, tie by tie; null where the run can't tell."""
    find_group(seat, "networks", "network_id", network_id)
    why = seat.desk.explanations.network(seat.run, seat.decided, network_id)
    return {"run": seat.run.run_id, "why": asdict(unsealed(why, hidden_from(seat))) if why else None}


@page.post("/judgements", roles=CASEWORK, reads=Reads.PERSONAL, tags=["groups"])
def judgement(seat: Here, given: NewJudgement) -> dict[str, Any]:
    """Write what pairs are. What one said of a pair already is not said twice: ``written`` counts what is new."""
    if given.value not in ALLOWED["judgement"]["value"]:
        raise WrongUseError(f"value: expected one of {', '.join(sorted(ALLOWED['judgement']['value']))}.")
    for subject in {one for pair in given.pairs for one in pair}:
        if not is_known(seat, subject):
            raise WrongUseError(f"This run has no ad or person with the id {subject!r}.")
    return {"written": judge(seat.desk, seat.who, given.pairs, given.value, given.reason)}


@page.delete("/judgements/{decision_id}", roles=CASEWORK, reads=Reads.PERSONAL, tags=["groups"])
def take_judgement_back(seat: Here, decision_id: Id) -> dict[str, Any]:
    """Take one's own judgement back."""
    return {"taken_back": take_back(seat.desk, seat.who, [decision_id])}
