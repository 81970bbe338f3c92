"""``python -m benchmarks.cases FILE...``: answers to files of cases, scored beside the peers that answer the same.

A case is ``{id, kind, input, expect, note}`` with region, language, today, default_currency where they matter. Each
answer is a set of items: a phone, an age, a price with all its parts, a handle, a label, a stay with its days. F1
pools the items of a kind; *exact* counts cases answered wholly right. Peers: ``PhoneNumberMatcher`` for phones and
price-parser for prices (amount and currency only, and so is ours beside it). The others have no peer that we know.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import phonenumbers
from price_parser import Price

from clew.cli.extract import given_text
from clew.extract.answers import answer

Items = Counter[str]
Case = dict[str, Any]


@dataclass(slots=True)
class Count:
    """Items found rightly, wrongly and not at all; cases, and those answered wholly right."""

    tp: int = 0
    fp: int = 0
    fn: int = 0
    cases: int = 0
    exact: int = 0

    def add(self, expected: Items, found: Items) -> None:
        """Count a case."""
        right = sum((expected & found).values())
        self.tp += right
        self.fp += sum(found.values()) - right
        self.fn += sum(expected.values()) - right
        self.cases += 1
        self.exact += expected == found

    @property
    def f1(self) -> float:
        """Give the harmonic mean of precision and recall; 1 where nothing was there and nothing was found."""
        return 1.0 if not (self.tp + self.fp + self.fn) else 2 * self.tp / (2 * self.tp + self.fp + self.fn)


def main() -> None:
    """Score the files and print a table; with --misses also what was answered wrongly."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.cases", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, help="files of cases, JSON lines")
    parser.add_argument("--misses", action="store_true", help="print each case that was not answered rightly")
    options = parser.parse_args()
    cases = [json.loads(line) for file in options.files for line in file.read_text("utf-8").splitlines()]
    sys.stdout.write(as_text(score(cases, show=sys.stdout.write if options.misses else None)))


def score(cases: Iterable[Case], *, show: Callable[[str], object] | None = None) -> dict[str, Count]:
    """Count by measure: each kind, its languages, and the peers."""
    counts: dict[str, Count] = defaultdict(Count)
    for case in cases:
        kind, told = case["kind"], answer(case["kind"], *given_text(case))
        for measure, expected, found in _measures(case, told):
            counts[measure].add(expected, found)
            if show and measure == kind and expected != found:
                show(f"{case['id']} {case['input']!r}\n    expected {case['expect']}\n    answered {told}\n")
    return dict(sorted(counts.items()))


def as_text(counts: dict[str, Count]) -> str:
    """Write the counts as a table."""
    lines = [f"{'measure':<46}{'cases':>6}{'exact':>7}{'tp':>6}{'fp':>5}{'fn':>5}{'F1':>8}"]
    lines += [
        f"{name:<46}{c.cases:>6}{c.exact:>7}{c.tp:>6}{c.fp:>5}{c.fn:>5}{c.f1:>8.3f}"
        for name, c in counts.items()
    ]
    return "\n".join(lines) + "\n"


def _measures(case: Case, told: Any) -> Iterable[tuple[str, Items, Items]]:
    kind, expected = case["kind"], case["expect"]
    if kind == "movement":
        yield "movement", _movement(expected), _movement(told)
        yield "movement: labels", _items(expected["labels"]), _items(told["labels"])
        yield "movement: days of stays", _days(expected["tour"]), _days(told["tour"])
        return
    full, mine = _items(map(_whole, expected)), _items(map(_whole, told))
    yield kind, full, mine
    yield f"{kind}: {case.get('language') or case.get('region') or 'any'}", full, mine
    if kind == "phone":
        yield "phone by peer PhoneNumberMatcher", full, _items(_matched(case))
    if kind == "price":
        money = _items(map(_money, expected))
        yield "price, amount and currency", money, _items(map(_money, told))
        yield "price, amount and currency by peer price-parser", money, _items(_parsed(case["input"]))


def _items(values: Iterable[Any]) -> Items:
    return Counter(json.dumps(value, sort_keys=True, ensure_ascii=False) for value in values)


def _whole(value: Any) -> Any:
    if not isinstance(value, dict) or "amount" not in value:
        return value
    keys = ("amount", "currency", "code_currency", "duration_min", "place")
    return [float(value["amount"]), *(value.get(key) for key in keys[1:])]


def _money(price: Case) -> list[Any]:
    return [float(price["amount"]), price.get("currency") or price.get("code_currency")]


def _movement(value: Case) -> Items:
    return _items(value["labels"]) + _items(value["tour"])


def _days(tour: list[Case]) -> Items:
    return _items([stop["from"], stop["to"]] for stop in tour)


def _matched(case: Case) -> list[str]:
    form = phonenumbers.PhoneNumberFormat.E164
    found = phonenumbers.PhoneNumberMatcher(case["input"], case.get("region"))
    return [phonenumbers.format_number(match.number, form) for match in found]


def _parsed(text: str) -> list[list[Any]]:
    price = Price.fromstring(text)
    symbols = {"€": "EUR", "£": "GBP", "$": "USD"}
    currency = symbols.get(price.currency or "", price.currency)
    return [] if price.amount is None else [[float(price.amount), currency]]


if __name__ == "__main__":
    main()
