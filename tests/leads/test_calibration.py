"""What priorities have meant: counted by market, not shown from few, and only told where it differs."""

from clew.leads.learning.calibration import ALL, BANDS, FEWEST, Band, calibrate
from clew.leads.learning.fit import Example
from clew.leads.learning.verdicts import Decided
from clew.records.learning import Sight


def read(market: str, count: int, followed: int, points: float) -> tuple[list[Decided], dict[str, Sight]]:
    names = [f"{market}-{points:g}-{n}" for n in range(count)]
    found = [
        Decided(name, "A. Example", 1, Example({"third_person": points}, n < followed))
        for n, name in enumerate(names)
    ]
    return found, {name: Sight(decision_id=name, lead_id=name, market=market, rank=1) for name in names}


def bands(*markets: tuple[list[Decided], dict[str, Sight]]) -> dict[tuple[str | None, int], Band]:
    found = [one for held, _ in markets for one in held]
    sights = {name: one for _, held in markets for name, one in held.items()}
    return {(one.market, one.low): one for one in calibrate(found, sights)}


def test_a_market_in_which_the_same_priority_means_more_is_told() -> None:
    made = bands(read("AT", 40, 36, 10.0), read("DE", 40, 8, 10.0))
    austria, both = made["AT", 40], made[ALL, 40]
    assert (austria.decided, austria.followed, austria.share, austria.elsewhere) == (40, 36, 0.9, 0.2)
    assert austria.differs
    assert made["DE", 40].differs
    assert (both.decided, both.share, both.elsewhere, both.differs) == (80, 0.55, None, False)


def test_alike_markets_do_not_differ_and_few_leads_have_no_share() -> None:
    made = bands(read("AT", 40, 20, 10.0), read("DE", FEWEST - 1, 0, 10.0), read("CH", 40, 22, 10.0))
    assert not any(one.differs for one in made.values())
    assert (made["DE", 40].decided, made["DE", 40].share, made["DE", 40].between) == (FEWEST - 1, None, None)


def test_bands_hold_every_priority_and_one_market_is_not_told_twice() -> None:
    made = bands(read("AT", 12, 0, 0.2), read("AT", 12, 12, 80.0))
    assert list(made) == [(ALL, BANDS[0]), (ALL, BANDS[-2])]
    assert [one.share for one in made.values()] == [0.0, 1.0]


def test_nothing_decided_gives_nothing() -> None:
    assert calibrate([], {}) == []
