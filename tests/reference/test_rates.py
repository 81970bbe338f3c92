"""Rates give euros for each market's currency, and a broken file says what was expected."""

from pathlib import Path

import pytest

from clew.reference.market import packaged_markets
from clew.reference.rates import RatesError, load_rates, packaged_rates, parse_rates


def test_every_market_has_a_rate() -> None:
    rates = packaged_rates()
    for market in packaged_markets().by_country.values():
        assert rates.to_eur(100, market.currency), market


def test_euro_and_unknown() -> None:
    rates = packaged_rates()
    assert rates.to_eur(150, "EUR") == 150.0
    assert rates.to_eur(150, None) is None
    assert rates.to_eur(150, "roses") is None


def test_newer_file_of_a_project_counts(tmp_path: Path) -> None:
    text = 'date: "2099-01-01"\nbase: EUR\nsource: ours\nrates: {CHF: 2.0}\n'
    (tmp_path / "new.yml").write_text(text, "utf-8")
    assert load_rates(tmp_path).to_eur(100, "CHF") == 50.0


@pytest.mark.parametrize(
    "text", ["[]", "date: x", 'date: "1"\nbase: EUR\nsource: s\nrates: {CHF: 0}\n', "a: ["]
)
def test_broken_file(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.yml"
    path.write_text(text, "utf-8")
    with pytest.raises(RatesError, match=r"x\.yml"):
        parse_rates(path)
