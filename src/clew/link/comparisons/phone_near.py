"""Phone numbers close to one another, as those of cards bought together are.

Numbers of one length and country, each at most ``MAX_GAP`` from the next, make a run; the tie's value is the run.
Where many numbers of a block of ten thousand are known, neighbours are chance: the strength is the probability that
a number would have had none. Source: the Police Foundation's study quoted by the report (note 87).
"""

import ibis

from clew.engine import Engine
from clew.link.held import PHONES, contacts_of
from clew.link.pairs import pair_up

KIND = "phone_near"
MAX_GAP = 15
_BLOCK = 10_000
_LONGEST_RUN = 40
_MOST_ADS = 60


def compare(engine: Engine) -> ibis.Table:
    """Pair the ads whose numbers differ and stand in one run."""
    held = contacts_of(engine, PHONES).rename(phone="value")
    placed = held.select("ad", "phone").join(engine.keep("link_runs", _runs(held)), "phone")
    first = placed.group_by("ad", "value").aggregate(phone=placed.phone.min(), strength=placed.strength.min())
    first = engine.keep("link_in_runs", first)
    pairs = pair_up(engine, first, kind=KIND)
    left = first.select("value", a="ad", phone_a="phone")
    right = first.select("value", b="ad", phone_b="phone")
    pairs = pairs.join(left, ["value", "a"]).join(right, ["value", "b"])
    return pairs.filter(pairs.phone_a != pairs.phone_b).drop("phone_a", "phone_b")


def show(engine: Engine) -> ibis.Table:
    """Give where each ad states the first of its numbers in a run."""
    first = engine.table("link_in_runs").select("ad", "value", "phone")
    held = contacts_of(engine, PHONES).rename(phone="value")
    return first.join(held, ["ad", "phone"]).select("ad", "value", "evidence")


def _runs(held: ibis.Table) -> ibis.Table:
    numbers = held.group_by("phone").aggregate(n_ads=held.ad.nunique())
    numbers = numbers.filter(numbers.phone.re_search(r"^\+[0-9]{7,15}$") & (numbers.n_ads <= _MOST_ADS))
    numbers = numbers.mutate(number=numbers.phone.substr(1).cast("int64"), digits=numbers.phone.length())
    numbers = numbers.mutate(block=numbers.number // _BLOCK)
    before = numbers.number.lag().over(ibis.window(group_by="digits", order_by="number"))
    starts = (numbers.number - before).fill_null(MAX_GAP + 1) > MAX_GAP
    numbers = numbers.mutate(starts=starts.cast("int64"))
    in_order = ibis.window(group_by="digits", order_by="number", preceding=None, following=0)
    numbers = numbers.mutate(run=numbers.starts.sum().over(in_order))
    in_run, in_block = ibis.window(group_by=["digits", "run"]), ibis.window(group_by=["digits", "block"])
    numbers = numbers.mutate(
        n=numbers.phone.count().over(in_run),
        first=numbers.phone.min().over(in_run),
        last=numbers.phone.max().over(in_run),
        crowd=numbers.phone.count().over(in_block),
    )
    numbers = numbers.filter((numbers.n > 1) & (numbers.n <= _LONGEST_RUN))
    alone = ibis.literal(1 - 2 * MAX_GAP / _BLOCK) ** (numbers.crowd - numbers.n).cast("float64")
    return numbers.select("phone", value=numbers.first + "..." + numbers.last, strength=alone)
