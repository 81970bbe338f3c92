"""Plots: drawn where the numbers are, said in words beside, and nothing that a browser would run or fetch."""

import json
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from clew.report import write_report
from clew.report.moves import price_moves, signal_moves
from clew.report.plots import FIELD, LABELS, Spread, bias_plot, plot, price_plots, signal_plots
from tests.report import made
from tests.report.test_report import HOSTILE, Reader

NUMBERS = st.floats(-1e6, 1e6, allow_subnormal=False)


def norm(market: str, segment: str, n: int, *percentiles: float) -> dict[str, Any]:
    names = ("p05", "p25", "median", "p75", "p95")
    row = dict(zip(names, percentiles, strict=True))
    return {"market": market, "measure": "eur_per_hour", "segment": segment, "n": n, **row}


def signal(name: str, share: float, *, market: str = "AT", n: int = 100) -> dict[str, Any]:
    row = {
        "market": market,
        "family": "photo",
        "signal": name,
        "level": "ad",
        "count": int(share * n),
        "n": n,
    }
    return {**row, "share": share, "low": max(0.0, share - 0.05), "high": min(1.0, share + 0.05)}


def gap(group: str, number: float | None) -> dict[str, Any]:
    row = {"proxy": "phone", "group": group, "leads": 12, "mean_priority": 40.0, "gap": number}
    return {
        **row,
        "low": None if number is None else number - 2,
        "high": None if number is None else number + 2,
    }


@given(st.lists(st.tuples(NUMBERS, NUMBERS, NUMBERS).map(sorted), min_size=1, max_size=20))
def test_everything_lies_within_the_field_and_in_order(rows: list[list[float]]) -> None:
    drawn = plot("x", "x", [Spread("one", "said", low, middle, high) for low, middle, high in rows])
    for row in drawn.rows:
        assert row.start is not None
        assert row.middle is not None
        assert row.end is not None
        assert LABELS - 0.01 <= row.start <= row.middle <= row.end <= LABELS + FIELD + 0.01
    assert 2 <= len(drawn.ticks) <= 12
    assert [x for x, _ in drawn.ticks] == sorted(x for x, _ in drawn.ticks)


def test_prices_are_drawn_by_duration_in_each_market() -> None:
    norms = [
        norm("AT", "duration=60", 80, 50, 80, 100, 120, 200),
        norm("AT", "duration=30", 40, 60, 90, 120, 140, 220),
        norm("AT", "city=Graz,duration=60", 9, 50, 80, 100, 120, 200),
        norm("DE", "duration=1440", 7, 20, 30, 40, 50, 60),
    ]
    austria, germany = price_plots(norms)
    assert [row.label for row in austria.rows] == ["half an hour", "an hour"]
    assert austria.title.startswith("Austria")
    assert [row.label for row in germany.rows] == ["a day"]
    assert "an hour: 100 EUR (80)" in austria.text
    assert price_plots([]) == []


def test_the_most_usual_signals_stand_first_under_their_labels() -> None:
    few = signal("c", 0.9, n=9)
    (drawn,) = signal_plots([signal("a", 0.1), signal("b", 0.7), few], {"b": "the face is hidden"})
    assert [row.label for row in drawn.rows] == ["the face is hidden", "a"]
    assert drawn.rows[0].said == "70 % of 100 ads"


def test_gaps_stand_on_both_sides_of_nought_and_small_groups_are_left_out() -> None:
    drawn = bias_plot([gap("home", -4.0), gap("abroad", 6.0), gap("few", None)])
    assert drawn is not None
    left, right = drawn.rows
    assert left.middle is not None
    assert drawn.zero is not None
    assert right.middle is not None
    assert left.middle < drawn.zero < right.middle
    assert "−4.0 (−6.0 to −2.0)" in left.said
    assert bias_plot([gap("few", None)]) is None


def test_each_plot_in_the_report_has_a_title_a_text_and_a_table(tmp_path: Path) -> None:
    folder = made.write(tmp_path / "tables", made.market())
    rows = [signal("shared_phone", 0.3), signal(HOSTILE, 0.2)]
    (folder / "signals.json").write_text(json.dumps(rows), "utf-8")
    (folder / "bias.json").write_text(json.dumps([gap("home", 1.5), gap("abroad", -1.5)]), "utf-8")
    page = write_report(folder, tmp_path / "r.html", project=made.PROJECT).read_text("utf-8")
    reader = Reader(page)
    pictures = [attrs for attrs in reader.named("svg") if attrs.get("role") == "img"]
    assert len(pictures) == len(reader.named("figure")) >= 2
    ids = {attrs["id"] for _, attrs in reader.tags if "id" in attrs}
    for attrs in pictures:
        assert set((attrs["aria-labelledby"] or "").split()) <= ids
    assert len(reader.named("desc")) == len(pictures)
    assert not reader.named("script", "image", "use", "a-href")
    assert page.count("a phone shared with other providers") >= 2
    assert "<script>alert(1)" not in page
    assert "30 % of 100 ads" in page


def week(period: str, measure: str, middle: float, n: int = 50, by: str = "week") -> dict[str, object]:
    """Make a row of norms over time, its interval a tenth to each side."""
    is_price = measure == "eur_per_hour"
    reach = middle * 0.1
    return {
        "by": by, "market": "AT", "period": period, "measure": measure, "family": None, "n": n, "count": None,
        "share": None if is_price else middle, "median": middle if is_price else None,
        "low": middle - reach, "high": middle + reach,
    }  # fmt: skip


def test_prices_are_drawn_week_by_week_and_weeks_with_few_left_out() -> None:
    rows = [week("2025-W23", "eur_per_hour", 120.0), week("2025-W22", "eur_per_hour", 100.0)]
    rows += [week("2025-W24", "eur_per_hour", 500.0, n=9), week("2025-06", "eur_per_hour", 110.0, by="month")]
    (drawn,) = price_moves(rows)
    assert [(row.label, row.said) for row in drawn.rows] == [
        ("2025-W22", "100 EUR (50)"),
        ("2025-W23", "120 EUR (50)"),
    ]
    assert price_moves(rows[:1]) == [], "one week is no move"


def test_only_signals_that_moved_are_drawn_the_most_moved_first() -> None:
    rows = [week(f"2025-W{22 + n}", "a", share) for n, share in enumerate((0.2, 0.3, 0.5))]
    rows += [week("2025-W22", "b", 0.4), week("2025-W24", "b", 0.41)]
    rows += [week("2025-W22", "c", 0.9), week("2025-W24", "c", 0.1)]
    (drawn,) = signal_moves(rows, {"c": "the face is hidden"})
    assert [row.label for row in drawn.rows] == [
        "the face is hidden, 2025-W22",
        "the face is hidden, 2025-W24",
        "a, 2025-W22",
        "a, 2025-W24",
    ]
    assert drawn.rows[-1].said == "50 % of 50 ads"
    assert signal_moves(rows[3:5], {}) == []


def test_moves_stand_in_the_report(tmp_path: Path) -> None:
    folder = made.write(tmp_path / "tables", made.market())
    rows = [week("2025-W22", "eur_per_hour", 100.0), week("2025-W23", "eur_per_hour", 140.0)]
    (folder / "over_time.json").write_text(
        json.dumps([*rows, week("2025-W22", HOSTILE, 0.2), week("2025-W23", HOSTILE, 0.9)]), "utf-8"
    )
    page = write_report(folder, tmp_path / "r.html", project=made.PROJECT).read_text("utf-8")
    assert "What moved" in page
    assert "140 EUR (50)" in page
    assert "<script>alert(1)" not in page
    (folder / "over_time.json").unlink()
    assert "What moved" not in write_report(folder, tmp_path / "r.html", project=made.PROJECT).read_text(
        "utf-8"
    )
