"""Advertised persons and networks: who belongs to one, why, what was set aside; taken apart and put together by people.

What a split would do is shown before it is written. A judgement holds in the next run and can be taken back.
"""

from typing import Any

from fastapi import HTTPException
from fastapi.responses import RedirectResponse, Response

from clew.kernel.errors import WrongUseError
from clew.records.decision import ALLOWED
from clew.report.whys import unsealed
from clew.web.forms import Lists
from clew.web.group_view import circuits_of, find_group, findings_of, hidden_from, is_known, moves_of
from clew.web.groups import acts_on, check_split, effect_of_split, judge, split, take_back
from clew.web.judging import effect_of_judgement
from clew.web.lead_drawings import ads_of, draw_persons
from clew.web.lead_view import name_of, persons
from clew.web.page import Page
from clew.web.roles import CASEWORK, Reads
from clew.web.seat import Here, Seat
from clew.web.why_view import control_falls, pair_falls
from clew.web.words import N_

page = Page("groups", title=N_("Persons and networks"))
MOST_ADS = 200
MOST_MEMBERS = 200
_OF_AN_AD = ("ad_id", "alias", "age", "city", "site_id", "url", "first_seen", "last_seen", "captures")
_MOST_DRAWN = 60
"""Members of a network whose ads are drawn; the others are in the table."""


@page.get("/providers/{provider_id}", roles=CASEWORK, reads=Reads.PERSONAL)
def provider(seat: Here, provider_id: str) -> Response:
    """Show an advertised person."""
    return seat.show("provider.html", **_person(seat, provider_id))


@page.get("/providers/{provider_id}/why", roles=CASEWORK, reads=Reads.PERSONAL)
def why_person(seat: Here, provider_id: str) -> Response:
    """Show why these ads are one person's, tie by tie."""
    row = find_group(seat, "person", "provider_id", provider_id)
    why = seat.desk.explanations.provider(seat.run, seat.decided, provider_id)
    if why is None:
        raise HTTPException(404, "The tables of this run have no person of that id any more.")
    why = unsealed(why, hidden_from(seat))
    values: dict[str, Any] = {
        "row": row,
        "name": name_of({**row, "lead_id": provider_id}),
        "why": why,
        "chain": pair_falls(why.chain.shown),
        "weaker": pair_falls(why.weaker.shown),
        "left_out": pair_falls(why.left_out.shown),
    }
    return seat.show("why_person_part.html" if seat.wants_part("why") else "why_person.html", **values)


@page.post("/providers/{provider_id}/split", roles=CASEWORK, reads=Reads.PERSONAL)
def split_person(seat: Here, provider_id: str, form: Lists) -> Response:
    """Show what taking ads out would do; or do it, where who asked has seen that."""
    row = find_group(seat, "person", "provider_id", provider_id)
    going = sorted(set(form.get("ad", ())) & set(row["ad_ids"]))
    reason = _first(form, "reason")
    try:
        if _first(form, "step") == "apply":
            n = split(seat.desk, seat.who, row["ad_ids"], going, reason)
            seat.tell(
                seat.words(N_("Kept: %(n)s judgements. The next run takes the group apart.")) % {"n": n}
            )
            return RedirectResponse(f"/providers/{provider_id}#judged", status_code=303)
        check_split(row["ad_ids"], going)
        why = seat.desk.explanations.provider(seat.run, seat.decided, provider_id)
    except WrongUseError as error:
        values = _person(seat, provider_id) | {"refused": str(error), "chosen": going, "reason": reason}
        return seat.show("provider.html", status=422, **values)
    effect = effect_of_split(why, row["ad_ids"], going) if why else None
    values = _person(seat, provider_id) | {"effect": effect, "chosen": going, "reason": reason}
    return seat.show("provider.html", **values)


@page.post("/groups/judge", roles=CASEWORK, reads=Reads.PERSONAL)
def judge_pair(seat: Here, form: Lists) -> Response:
    """Show what saying that two are the same, not the same, or that it is unsure would do; or write it, where who asked has seen that."""
    a, b, value = (_first(form, name).strip() for name in ("a", "b", "value"))
    if value not in ALLOWED["judgement"]["value"]:
        raise WrongUseError("Choose: the same, not the same, or unsure.")
    for subject in (a, b):
        if not is_known(seat, subject):
            raise WrongUseError(
                f"This run has no ad or person with the id {subject[:80]!r}: copy it from their page."
            )
    if a == b:
        raise WrongUseError("Both are the same id: give two.")
    reason = _first(form, "reason")
    try:
        if _first(form, "step") != "apply":
            return _told_first(seat, a, b, value, reason, form)
        n = judge(seat.desk, seat.who, [(a, b)], value, reason)
    except WrongUseError as error:
        return _told_first(seat, a, b, value, reason, form, refused=str(error))
    seat.tell(seat.words(N_("Kept. The next run holds to it.") if n else N_("You said so already.")))
    return RedirectResponse(_back(form, a), status_code=303)


def _told_first(
    seat: Seat,
    a: str,
    b: str,
    value: str,
    reason: str,
    form: dict[str, list[str]],
    refused: str | None = None,
) -> Response:
    back = _back(form, a)
    return seat.show(
        "judge.html",
        status=422 if refused else 200,
        effect=effect_of_judgement(seat.run, a, b, value),
        a=a,
        b=b,
        value=value,
        reason=reason,
        back=back.removesuffix("#judged"),
        leave=back,
        refused=refused,
    )


@page.post("/groups/undo", roles=CASEWORK, reads=Reads.PERSONAL)
def undo_judgement(seat: Here, form: Lists) -> Response:
    """Take one's own judgements of one act back."""
    n = take_back(seat.desk, seat.who, form.get("decision", ()))
    seat.tell(seat.words(N_("Taken back: %(n)s judgements.")) % {"n": n})
    return RedirectResponse(_back(form, ""), status_code=303)


@page.get("/networks/{network_id}", roles=CASEWORK, reads=Reads.PERSONAL)
def network(seat: Here, network_id: str) -> Response:
    """Show a network: its members, what they share, what is known of them together."""
    row = find_group(seat, "networks", "network_id", network_id)
    members = persons(seat.run, row["provider_ids"])
    return seat.show(
        "network.html",
        row=row,
        name=name_of(
            {"aliases": sorted({n for one in members for n in one["aliases"]}), "lead_id": network_id}
        ),
        members=members[:MOST_MEMBERS],
        n_members=len(row["provider_ids"]),
        lead=next(iter(seat.run.some("lead_card", "lead_id", [network_id], ("lead_id",))), None),
        drawn=draw_persons(seat.run, list(row["provider_ids"])[:_MOST_DRAWN], focus=network_id),
        n_not_drawn=max(0, len(row["provider_ids"]) - _MOST_DRAWN),
        circuits=circuits_of(seat, row["provider_ids"]),
        acts=acts_on(seat.desk, row["provider_ids"]),
    )


@page.get("/networks/{network_id}/why", roles=CASEWORK, reads=Reads.PERSONAL)
def why_network(seat: Here, network_id: str) -> Response:
    """Show why these persons are one network, and where a thin tie was cut."""
    row = find_group(seat, "networks", "network_id", network_id)
    why = seat.desk.explanations.network(seat.run, seat.decided, network_id)
    if why is None:
        raise HTTPException(404, "The tables of this run have no network of that id any more.")
    why = unsealed(why, hidden_from(seat))
    ids = {name for tie in (*why.chain.shown, *why.cut.shown) for name in (*tie.left, *tie.right)}
    names = {
        one["provider_id"]: name_of({**one, "lead_id": one["provider_id"][:12]})
        for one in seat.run.some("person", "provider_id", ids, ("provider_id", "aliases"))
    }
    values: dict[str, Any] = {
        "row": row,
        "why": why,
        "chain": control_falls(why.chain.shown, names),
        "cut": control_falls(why.cut.shown, names),
    }
    return seat.show("why_network_part.html" if seat.wants_part("why") else "why_network.html", **values)


def _person(seat: Seat, provider_id: str) -> dict[str, Any]:
    row = find_group(seat, "person", "provider_id", provider_id)
    return {
        "row": row,
        "name": name_of({**row, "lead_id": provider_id}),
        "ads": ads_of(seat.run, [provider_id], _OF_AN_AD)[:MOST_ADS],
        "network": row if row["network_id"] else None,
        "lead": row if row["lead_id"] else None,
        "drawn": draw_persons(seat.run, [provider_id], focus=provider_id),
        "findings": findings_of(seat, provider_id),
        "acts": acts_on(seat.desk, [provider_id, *row["ad_ids"]]),
        "moves": moves_of(seat, provider_id),
        "effect": None,
        "refused": None,
        "chosen": [],
        "reason": "",
    }


def _first(form: dict[str, list[str]], name: str) -> str:
    return next(iter(form.get(name, ())), "")


def _back(form: dict[str, list[str]], subject: str) -> str:
    """Give the page on which the act was made: a person's or a network's, and nothing else."""
    asked = _first(form, "back") or f"/providers/{subject}"
    kind, _, name = asked.removeprefix("/").partition("/")
    is_ours = kind in ("providers", "networks") and name.replace("-", "").isalnum()
    return f"/{kind}/{name}#judged" if is_ours else "/queue"
