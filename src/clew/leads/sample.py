"""A share of leads drawn at random, mixed into the queue, so that what people decide tells of all leads.

Who reads only the first leads never learns what stands too low (the selective labels of Lakkaraju et al., *The selective
labels problem*, 2017). So of every hundred places a stated share goes to leads drawn from all that are left. The draw is a
hash of the lead's id: it doesn't change from day to day, nobody chooses it, and it is the same for everybody who reads with
the same ``salt``. Urgent leads come first and are never drawn (safety rule 10), nor are leads that people settled.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from clew.records.ids import make_id

Row = Mapping[str, Any]


def mix_in(
    rows: Sequence[Row], *, share: float, salt: str, decided: Collection[str] = ()
) -> list[dict[str, Any]]:
    """Give the rows (``lead_id``, ``urgent``, ``priority``) in the order to read them, each saying whether it was ``drawn``.

    ``rows`` come by rank, and keep it but for the drawn ones, which stand at evenly spaced places. ``share``: 0 to 0.5.
    """
    first = [{**row, "drawn": False} for row in rows if row["urgent"]]
    rest = {row["lead_id"]: row for row in rows if not row["urgent"]}
    pool = sorted(
        (lead for lead, row in rest.items() if row["priority"] > 0 and lead not in decided),
        key=lambda lead: make_id(salt, lead),
        reverse=True,
    )
    ranked = iter(tuple(rest))
    mixed: list[dict[str, Any]] = []
    while rest:
        place = len(mixed) + 1
        is_drawn = int(place * share) > int((place - 1) * share) and bool(pool)
        lead = pool.pop() if is_drawn else next(ranked)
        row = rest.pop(lead, None)
        if row is not None:
            mixed.append({**row, "drawn": is_drawn})
    return [*first, *mixed]
