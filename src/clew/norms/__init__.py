"""Norms: what is usual in a market, so that a signal weighs what it tells there.

For each market and segment (``all``; ``city=...``; ``category=...`` of the site; ``audience=...``; ``provider_kind=...``; for
prices also ``service=...``, ``duration=60``, and each of the four with a duration) the spread of

- ``eur_per_hour``: prices per hour in euros; ``age``, ``weight_kg``, ``height_cm``, ``hours_per_day``,
  ``max_duration_h``, ``n_services``, ``n_languages`` (spoken), ``n_images``, ``n_letters`` (of the text): of ads; ``ads_per_phone``: of phone numbers;

and the share of ads with ``share:<what>``: read from columns (hidden face, 24/7, in-call, out-call, foreign phone, tour ...).
Ads are counted once, by their newest version; a share is of the ads that state the column where silence is
unknown (``share:in_call_only``), else of all.

Each has its count and an interval; a small segment borrows from a larger one (:mod:`clew.norms.segments`), and a price
that was read wrongly doesn't move the mean (:mod:`clew.norms.summary`).

Findings come after norms. What share of a market shows a signal is therefore taken from the findings themselves
in :mod:`clew.leads`, in a second pass.
"""

from typing import Protocol

import pyarrow as pa

from clew.engine import Engine
from clew.norms.measures import spreads, tallies
from clew.norms.summary import summarise

__all__ = ["Rates", "norms"]


class Rates(Protocol):
    """What turns money into euros."""

    def to_eur(self, amount: float, currency: str) -> float | None:
        """Give the amount in euros, null where the currency is not known."""


def norms(engine: Engine, *, rates: Rates | None = None) -> dict[str, pa.Table]:
    """Give the table ``norms``, sorted by market, measure and segment; numbers rounded to four places.

    ``rates`` give a price per hour where ``eur_per_hour`` is null but a currency and a duration are known.
    """
    return {"norms": summarise(engine, spreads(engine, rates), tallies(engine))}
