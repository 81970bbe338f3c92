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
    rest = [row for row in rows if not row["urgent"]]
    order, drawn = mixed_order(
        [row["lead_id"] for row in rest],
        [row["priority"] for row in rest],
        share=share,
        salt=salt,
        decided=decided,
    )
    return [*first, *({**rest[at], "drawn": is_drawn} for at, is_drawn in zip(order, drawn, strict=True))]


def mixed_order(
    leads: Sequence[str],
    priorities: Sequence[float],
    *,
    share: float,
    salt: str,
    decided: Collection[str] = (),
) -> tuple[list[int], list[bool]]:
    """Give the order in which to read leads that come by rank, as places (from 0), and of each whether it was drawn."""
    pool: list[int] = []
    if share > 0:
        drawn_by = [make_id(salt, lead) for lead in leads]
        pool = [at for at, lead in enumerate(leads) if priorities[at] > 0 and lead not in decided]
        pool.sort(key=drawn_by.__getitem__, reverse=True)
    is_taken = bytearray(len(leads))
    ranked = iter(range(len(leads)))
    order: list[int] = []
    drawn: list[bool] = []
    while len(order) < len(leads):
        place = len(order) + 1
        is_drawn = int(place * share) > int((place - 1) * share) and bool(pool)
        at = pool.pop() if is_drawn else next(ranked)
        if not is_taken[at]:
            is_taken[at] = 1
            order.append(at)
            drawn.append(is_drawn)
    return order, drawn
