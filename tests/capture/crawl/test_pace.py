import datetime as dt
import random

import pytest

from clew.capture.crawl.pace import Pace, is_open, read_retry_after

NOW = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)


def test_pauses_vary_within_their_share_and_are_the_same_for_a_seed() -> None:
    def pauses(seed: int) -> list[float]:
        pace, now, found = Pace(10.0, 0.3, random.Random(seed)), 0.0, []
        for _ in range(200):
            pace.answered(now)
            found.append(pace.wait_s(now))
            now += found[-1]
        return found

    assert pauses(1) == pauses(1) != pauses(2)
    assert min(pauses(1)) >= 7.0
    assert max(pauses(1)) <= 13.0
    assert max(pauses(1)) - min(pauses(1)) > 4.0


def test_what_robots_txt_asks_for_only_slows_down() -> None:
    pace = Pace(5.0, 0.0, random.Random(1))
    for stated, pause in ((None, 5.0), (2.0, 5.0), (20.0, 20.0)):
        pace.slow_down(stated)
        pace.answered(100.0)
        assert pace.wait_s(100.0) == pause


def test_backing_off_takes_what_is_stated_else_doubles() -> None:
    pace = Pace(5.0, 0.0, random.Random(1))
    assert pace.back_off(0.0, 90.0) == 90.0
    assert pace.back_off(0.0, 1.0) == 5.0, "never faster than the usual pause"
    assert [pace.back_off(0.0, None) for _ in range(3)] == [120.0, 240.0, 480.0]
    assert pace.wait_s(0.0) == 480.0
    pace.answered(500.0)
    assert pace.back_off(500.0, None) == 30.0, "after an answer it begins anew"


@pytest.mark.parametrize(
    ("stated", "seconds"),
    [
        ("7", 7.0),
        (" 7 ", 7.0),
        ("Mon, 02 Mar 2026 12:00:30 GMT", 30.0),
        ("Mon, 02 Mar 2026 11:00:00 GMT", 0.0),
    ],
)
def test_retry_after(stated: str, seconds: float) -> None:
    assert read_retry_after(stated, NOW) == seconds


@pytest.mark.parametrize("stated", [None, "", "soon", "-5", "1e9", "Mon, 99 Mar 2026"])
def test_retry_after_that_makes_no_sense_is_none(stated: str | None) -> None:
    assert read_retry_after(stated, NOW) is None


def test_a_zone_is_told_apart() -> None:
    vienna = dt.timezone(dt.timedelta(hours=2))
    assert is_open([(9 * 60, 10 * 60)], dt.datetime(2026, 7, 1, 11, 30, tzinfo=vienna))
    assert not is_open([(9 * 60, 10 * 60)], dt.datetime(2026, 7, 1, 9, 30, tzinfo=vienna))
