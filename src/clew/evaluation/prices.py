"""prices: what a client pays, in the newest version of each ad.

A price is right when amount, currency (or code currency) and duration agree, and the place where the truth
gives one. ``amount and currency`` forgives the rest. All ads count, found or not.
"""

from collections import Counter
from collections.abc import Iterable

from clew.evaluation.compare import groups_of, url_form, word_form
from clew.evaluation.inputs import Row, Tables, Truth
from clew.evaluation.score import Score, Tally

TITLE = "Prices"
PLACE = 50
TRUTH = ("ads",)
TABLES = ("ads", "prices")
HEADLINES = ("prices",)

Price = tuple[float, str, int | None, str | None]
"""Amount, currency, duration in minutes, place."""


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score the prices of each ad."""
    newest = _newest(truth.rows("ads"))
    ads = {row["ad_id"]: row for row in tables.rows("ads", ["ad_id", "url", "language"])}
    found = _found_prices(tables, ads)
    languages = {url_form(row["url"]): row["language"] for row in ads.values()}
    tally = Tally()
    for url in sorted(set(newest) | set(found)):
        row = newest.get(url, {})
        true_prices = {_price(price) for price in row.get("prices") or ()}
        prices = found.get(url, set())
        groups = groups_of(url, row.get("text_language") or languages.get(url))
        hits = count_matches(true_prices, prices)
        tally.add("prices", groups, tp=hits, fp=len(prices) - hits, fn=len(true_prices) - hits)
        for currency in sorted({price[1] for price in true_prices | prices}):
            mine = {price for price in true_prices if price[1] == currency}
            read = {price for price in prices if price[1] == currency}
            hits = count_matches(mine, read)
            group = (f"currency={currency}",)
            tally.add("prices", group, tp=hits, fp=len(read) - hits, fn=len(mine) - hits)
        tally.add_sets(
            "amount and currency",
            groups,
            truth={price[:2] for price in true_prices},
            found={price[:2] for price in prices},
        )
    return list(tally.scores())


def count_matches(truth: Iterable[Price], found: Iterable[Price]) -> int:
    """Count true prices that were found, each found one used once; a true price with a place chooses first."""
    left = Counter(found)
    hits = 0
    for price in sorted(truth, key=_placed_first):
        fitting = [one for one in left if one[:3] == price[:3] and price[3] in (None, one[3])]
        if fitting:
            hits += 1
            del left[min(fitting, key=_placed_last)]
    return hits


def _placed_first(price: Price) -> tuple[bool, str]:
    return price[3] is None, repr(price)


def _placed_last(price: Price) -> tuple[bool, str]:
    return price[3] is not None, repr(price)


def _newest(rows: Iterable[Row]) -> dict[str, Row]:
    newest: dict[str, Row] = {}
    for row in sorted(rows, key=lambda row: int(row["visit"])):
        newest[url_form(row["url"])] = row
    return newest


def _found_prices(tables: Tables, ads: dict[str, Row]) -> dict[str, set[Price]]:
    found: dict[str, set[Price]] = {}
    for row in tables.rows(
        "prices", ["ad_id", "amount", "currency", "code_currency", "duration_min", "place"]
    ):
        url = url_form(ads[row["ad_id"]]["url"]) if row["ad_id"] in ads else row["ad_id"]
        found.setdefault(url, set()).add(_price(row))
    return found


def _price(row: Row) -> Price:
    currency = row.get("currency") or word_form(row.get("code_currency") or "none")
    minutes = row.get("duration_min")
    return round(float(row["amount"]), 2), currency, int(minutes) if minutes else None, row.get("place")
