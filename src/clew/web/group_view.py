"""What the screens and the calls of persons and networks are filled with: the row, its signals, its movements, ways that several went."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from fastapi import HTTPException

from clew.web.relations import RELATIONS
from clew.web.roles import Role
from clew.web.run import Row
from clew.web.seat import Seat

_MOST_MOVES = 100
_MOST_CIRCUITS = 60


def find_group(seat: Seat, table: str, key: str, name: str) -> Row:
    """Give a person or a network; 404 where there is none, or none that may be seen."""
    columns = RELATIONS[table].columns
    row = next(iter(seat.run.some(table, key, [name], columns)), None)
    if row is None or not seat.may_see(name):
        raise HTTPException(404, "This run has nothing of that id. A judgement on it is kept all the same.")
    return row


def is_known(seat: Seat, subject: str) -> bool:
    """Say whether the run has an ad or a person of that id, that may be seen."""
    return seat.may_see(subject) and any(
        seat.run.some(table, key, [subject], (key,))
        for table, key in (("ad_card", "ad_id"), ("person", "provider_id"))
    )


def hidden_from(seat: Seat) -> frozenset[str]:
    """Give the ids under urgent leads, that this reader does not see; none for a supervisor."""
    if seat.has(Role.SUPERVISOR):
        return frozenset()
    return seat.run.sealed


def findings_of(seat: Seat, provider_id: str) -> list[dict[str, Any]]:
    """Give the signals of a person's ads together, the strongest first, each with its label."""
    rows = [
        row
        for row in seat.run.some("findings", "subject_id", [provider_id], RELATIONS["findings"].columns)
        if row["subject_kind"] == "provider"
    ]
    rows.sort(key=lambda row: (-row["strength"], row["indicator"]))
    known = seat.ontology.definitions()
    return [
        {**row, "label": known[row["indicator"]].label if row["indicator"] in known else row["indicator"]}
        for row in rows
    ]


def moves_of(seat: Seat, provider_id: str) -> list[Row]:
    """Give where a person went, the newest first."""
    rows = seat.run.some("movements", "provider_id", [provider_id], RELATIONS["movements"].columns)
    return sorted(rows, key=lambda row: row["to_first_seen"], reverse=True)[:_MOST_MOVES]


def circuits_of(seat: Seat, provider_ids: Iterable[str]) -> list[Row]:
    """Give the ways that several members went: from one town to the next, by how many, and when."""
    ways: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for move in seat.run.some("movements", "provider_id", provider_ids, RELATIONS["movements"].columns):
        ways[move["from_city"], move["to_city"]].append(move)
    rows = [
        {
            "from_city": from_city,
            "to_city": to_city,
            "n_persons": len({move["provider_id"] for move in moves}),
            "first": min(move["to_first_seen"] for move in moves),
            "last": max(move["to_first_seen"] for move in moves),
        }
        for (from_city, to_city), moves in ways.items()
    ]
    rows.sort(key=lambda row: (-row["n_persons"], row["from_city"], row["to_city"]))
    return [row for row in rows if row["n_persons"] > 1][:_MOST_CIRCUITS]
