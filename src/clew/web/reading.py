"""What the screens of a lead are filled with: the card, what was decided on it, who reads it, what comes next."""

from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import HTTPException

from clew.records.decision import Tick, Verdict
from clew.reference.ontology import Ontology
from clew.web.lead_drawings import ads_of, draw_lead
from clew.web.lead_view import LeadView, find_lead, name_of, view_lead
from clew.web.notes import notes_on
from clew.web.queue import Filters, View, needs_second, next_after, take_lease
from clew.web.roles import Role
from clew.web.run import Row
from clew.web.seat import Seat
from clew.web.words import N_

_MOST_TICKED_ADS = 40


def queue_row(
    row: Row, view: View, filters: Filters, chosen: str | None, verdicts: Sequence[Verdict] = ()
) -> dict[str, Any]:
    """Give a lead as ``parts/queue.html`` shows it."""
    lead = row["lead_id"]
    return {
        "lead_id": lead,
        "href": "/queue" + filters.query(lead=lead),
        "rank": row["rank"],
        "market": row["market"],
        "name": name_of(row),
        "priority": row["priority"],
        "n_ads": row["n_ads"],
        "n_sites": len(row["sites"]),
        "n_cities": len(row["cities"]),
        "families": row["families"],
        "current": lead == chosen,
        "urgent": row["urgent"],
        "leased_by": view.leases.get(lead),
        "verdict": verdicts[-1].value if verdicts else None,
        "points": None,
        "points_left": None,
        "drawn": row["drawn"],
    }


def lead_values(seat: Seat, lead_id: str, filters: Filters, *, came_from: str = "queue") -> dict[str, Any]:
    """Gather the screen of a lead; takes the lead for who reads it. 404 where there is none, or none that may be seen."""
    row = find_lead(seat.run, lead_id)
    if row is None or (row["urgent"] and not (came_from == "urgent" and seat.has(Role.SUPERVISOR))):
        raise HTTPException(404, "This run has no lead of that id. A decision on it is kept all the same.")
    with seat.desk.database.writing() as session:
        reader = take_lease(session, lead_id, seat.who.user_id, seat.now)
    with seat.desk.database.reading() as session:
        notes = notes_on(session, [lead_id])
    ontology = seat.ontology
    view = view_lead(seat.run, row, ontology)
    own = seat.decided.of(lead_id, seat.who.name)
    shown, hidden = _shown_verdicts(seat, lead_id, own)
    return {
        "view": view,
        "drawn": draw_lead(seat.run, lead_id),
        "lead": head(view, shown, hidden),
        "filters": filters,
        "came_from": came_from,
        "run_id": seat.run.run_id,
        "verdicts": shown,
        "n_hidden": hidden,
        "own": own,
        "based_on": own.decision_id if own else "",
        "joined": _joined(own, view),
        "reader": reader,
        "notes": notes,
        "ticks": _ticks(seat, view),
        "tickable": tickable(ontology),
        "labels": {name: one.label for name, one in ontology.definitions().items()},
        "tick_subjects": _tick_subjects(seat, view),
        "following": None if row["urgent"] else next_after(seat.run, filters, seat.queue_view(), lead_id),
        "explanations": sorted(ontology.explanations.values(), key=lambda one: one.label),
        "refused": None,
        "typed": {},
    }


def may_read(seat: Seat, lead_id: str) -> None:
    """Refuse what belongs to an urgent lead for everybody but a supervisor; a lead that no run has any more can be decided on."""
    run = seat.run_or_none
    if run is not None and not seat.may_see(lead_id):
        raise HTTPException(404, "This run has no lead of that id. A decision on it is kept all the same.")


def _shown_verdicts(seat: Seat, lead_id: str, own: Verdict | None) -> tuple[tuple[Verdict, ...], int]:
    """Give the verdicts that may be shown, and how many are held back: a second reader decides before she sees the first's."""
    verdicts = seat.decided.verdicts.get(lead_id, ())
    if seat.desk.project.settings.second_person and own is None and needs_second(verdicts):
        return (), len(verdicts)
    return verdicts, 0


def _joined(own: Verdict | None, view: LeadView) -> int:
    """Give how many joined the group since one decided."""
    if own is None or not own.members_seen:
        return 0
    return len(set(view.member_ids) - set(own.members_seen))


def _ticks(seat: Seat, view: LeadView) -> list[Tick]:
    subjects = {*view.member_ids, *view.ad_ids}
    found = [one for subject in sorted(subjects) for one in seat.decided.ticks.get(subject, ())]
    return sorted(found, key=lambda one: one.made_at or "")


def tickable(ontology: Ontology) -> list[tuple[str, str, str]]:
    """Give what only an eye can see: id, label and meaning of each sign that is ticked here."""
    return sorted(
        (one.id, one.label, one.meaning)
        for one in ontology.indicators.values()
        if one.by == "analyst" and one.off is None
    )


def _tick_subjects(seat: Seat, view: LeadView) -> list[tuple[str, str]]:
    """Give on whom a sign can be ticked: the members, then ads, each with a name."""
    members = [
        (f"provider:{one['provider_id']}", name_of({**one, "lead_id": one["provider_id"]}))
        for one in view.members
    ]
    ads = ads_of(seat.run, view.member_ids, ("ad_id", "alias", "site_id", "last_seen"))[:_MOST_TICKED_ADS]
    label = seat.words(N_("ad"))
    return members + [
        (f"ad:{ad['ad_id']}", f"{label}: {ad['alias'] or ad['ad_id'][:12]}, {ad['site_id']}") for ad in ads
    ]


def head(view: LeadView, verdicts: Sequence[Verdict], hidden: int) -> Mapping[str, Any]:
    """Give the head of a lead as ``parts/lead.html`` shows it."""
    row = view.row
    differ = len({one.value for one in verdicts}) > 1
    state = N_("readers differ") if differ else N_("to read second") if hidden else None
    return {
        **row,
        "name": view.name,
        "n_ranked": view.n_ranked,
        "n_sites": len(row["sites"]),
        "verdict": verdicts[-1].value if verdicts else None,
        "second_reader": state,
    }
