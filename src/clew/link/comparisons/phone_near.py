"""Phone numbers close to one another, as those of cards bought together are.

Numbers of one length and country, each at most ``MAX_GAP`` from the next, make a run; the tie's value is the run.
Where many numbers of a range are known, neighbours are chance. What counts as close is learnt from how this market's
numbers are spread (:mod:`clew.kernel.chance_gaps`): a run is cut where a gap is sooner chance than not, and its
strength is the probability that the least sure of its gaps is none. How dense a range is, its block of ten thousand
tells or its million, whichever is the denser, without the run itself.
Source: the Police Foundation's study quoted by the report (note 87).
"""

import ibis
import numpy as np
import pyarrow as pa

from clew.engine import Engine, planned
from clew.kernel.chance_gaps import no_chance
from clew.link.held import PHONES, contacts_of
from clew.link.pairs import pair_up

KIND = "phone_near"
MAX_GAP = 15
_BLOCK, _RANGE = 10_000, 1_000_000
_LEAST_SURE = 0.5
_DIGITS = 2
_LONGEST_RUN = 40
_MOST_ADS = 60


def compare(engine: Engine) -> ibis.Table:
    """Pair the ads whose numbers differ and stand in one run."""
    numbers = engine.keep("link_numbers", _numbers(engine))
    engine.put("link_sure", _sure(engine, numbers))
    engine.keep("link_runs", _runs(engine))
    first = engine.keep("link_in_runs", _in_runs(engine))
    return _different(engine, pair_up(engine, first, kind=KIND))


@planned
def _in_runs(engine: Engine) -> ibis.Table:
    """Give (ad, value, phone, strength): of each ad the first of its numbers in a run."""
    held = contacts_of(engine, PHONES).rename(phone="value")
    placed = held.select("ad", "phone").join(engine.table("link_runs"), "phone")
    return placed.group_by("ad", "value").aggregate(phone=placed.phone.min(), strength=placed.strength.min())


@planned
def _different(engine: Engine, pairs: ibis.Table) -> ibis.Table:
    first = engine.table("link_in_runs")
    left = first.select("value", a="ad", phone_a="phone")
    right = first.select("value", b="ad", phone_b="phone")
    pairs = pairs.join(left, ["value", "a"]).join(right, ["value", "b"])
    return pairs.filter(pairs.phone_a != pairs.phone_b).drop("phone_a", "phone_b")


@planned
def show(engine: Engine) -> ibis.Table:
    """Give where each ad states the first of its numbers in a run."""
    first = engine.table("link_in_runs").select("ad", "value", "phone")
    held = contacts_of(engine, PHONES).rename(phone="value")
    return first.join(held, ["ad", "phone"]).select("ad", "value", "evidence")


@planned
def _numbers(engine: Engine) -> ibis.Table:
    """Give the numbers, each once, with the gap to the one before and how dense its range is."""
    held = contacts_of(engine, PHONES).rename(phone="value")
    numbers = held.group_by("phone").aggregate(n_ads=held.ad.nunique())
    numbers = numbers.filter(numbers.phone.re_search(r"^\+[0-9]{7,15}$") & (numbers.n_ads <= _MOST_ADS))
    numbers = numbers.mutate(number=numbers.phone.substr(1).cast("int64"), digits=numbers.phone.length())
    before = numbers.number.lag().over(ibis.window(group_by="digits", order_by="number"))
    numbers = numbers.mutate(gap=(numbers.number - before).fill_null(MAX_GAP + 1))
    return _with_density(_with_run(numbers, numbers.gap > MAX_GAP))


@planned
def _runs(engine: Engine) -> ibis.Table:
    """Give (phone, value, strength) of the numbers that stand in a run."""
    numbers, sure = engine.table("link_numbers"), engine.table("link_sure")
    numbers = numbers.drop("run").left_join(sure, "phone").drop("phone_right")
    numbers = _with_run(numbers, numbers.sure.fill_null(0.0) < _LEAST_SURE)
    numbers = numbers.mutate(sure=ibis.ifelse(numbers.sure >= _LEAST_SURE, numbers.sure, 1.0))
    in_run = ibis.window(group_by=["digits", "run"])
    numbers = numbers.mutate(
        n=numbers.phone.count().over(in_run),
        first=numbers.phone.min().over(in_run),
        last=numbers.phone.max().over(in_run),
        strength=numbers.sure.min().over(in_run),
    )
    numbers = numbers.filter((numbers.n > 1) & (numbers.n <= _LONGEST_RUN))
    return numbers.select("phone", "strength", value=numbers["first"] + "..." + numbers["last"])


def _with_run(numbers: ibis.Table, starts: ibis.Value) -> ibis.Table:
    """Number the runs, one of which starts where ``starts`` holds."""
    numbers = numbers.mutate(starts=starts.cast("int64"))
    in_order = ibis.window(group_by="digits", order_by="number", preceding=None, following=0)
    return numbers.mutate(run=numbers.starts.sum().over(in_order)).drop("starts")


def _with_density(numbers: ibis.Table) -> ibis.Table:
    """Give (phone, number, digits, gap, run, density): the share of numbers known around each, its run aside."""
    n = numbers.phone.count().over(ibis.window(group_by=["digits", "run"]))
    numbers = numbers.mutate(n=n, block=numbers.number // _BLOCK, range=numbers.number // _RANGE)
    in_block = numbers.phone.count().over(ibis.window(group_by=["digits", "block"]))
    in_range = numbers.phone.count().over(ibis.window(group_by=["digits", "range"]))
    density = ibis.greatest((in_block - numbers.n) / _BLOCK, (in_range - numbers.n) / _RANGE, 0.0)
    return numbers.select("phone", "number", "digits", "gap", "run", density=density)


def _sure(engine: Engine, numbers: ibis.Table) -> pa.Table:
    """Give (phone, sure): the probability that the number does not follow the one before it by chance."""
    totals = numbers.aggregate(n=numbers.phone.count(), chance=(MAX_GAP * numbers.density).sum())
    total = engine.collect(totals, order=["n"]).to_pylist()[0]
    close = numbers.filter(numbers.gap <= MAX_GAP).select("phone", "gap", "density")
    rows = engine.collect(close, order=["phone"])
    sure = no_chance(
        rows["gap"].to_numpy(),
        rows["density"].to_numpy(),
        numbers=total["n"],
        most=MAX_GAP,
        chance=total["chance"] or 0.0,
    )
    return pa.table({"phone": rows["phone"], "sure": np.round(sure, _DIGITS)})
