"""How sentences of ads are read, in the 20 full languages: what their authors, who had not seen the reader, say of them.

``sentences_sets/<set>/<language>.yml`` holds pieces of prose with what they say, in nine parts. The first set was used
to make the reader better; the second was met once all was done, and then used as well. docs/evaluation.md keeps the
figures of each first run, which say more.
``python -m tests.languages.sentences [language ...] [--set second] [--part hours] [--misses]`` prints how many are read so.
"""

import argparse
import datetime as dt
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

from clew.extract.assemble import assemble, extract_all
from clew.extract.fact import Context, PriceValue
from clew.kernel.text import fold
from clew.records.ad_version import AdVersion
from clew.records.block import Block
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import packaged_lexicons
from clew.reference.market import packaged_markets

SETS = Path(__file__).parent / "sentences_sets"
DAY = dt.date(2025, 6, 11)


def _who(version: AdVersion, expected: dict[str, Any]) -> dict[str, Any]:
    """Read what the author states; a key that is not stated asks nothing."""
    read = {
        "names": sorted(fold(name) for name in version.aliases),
        "ages": sorted(version.ages),
        "audience": version.audience,
    }
    return {key: read[key] for key in read if key in expected}


def _of_version(part: str, version: AdVersion, expected: Any) -> Any:
    if part == "place":
        return {"incall": version.incall, "outcall": version.outcall}
    if part == "who":
        return _who(version, expected)
    if part == "tour":
        return sorted((fold(stop.city), str(stop.from_ or ""), str(stop.to or "")) for stop in version.tour)
    column = {"origin": "nationality", "longest": "max_duration_h"}.get(part, part)
    read = getattr(version, column)
    return sorted(read) if isinstance(read, tuple) else read


def _expected(part: str, given: Any) -> Any:
    """Give what the author says in the form in which it is read."""
    if part == "place":
        return {key: given.get(key) for key in ("incall", "outcall")}
    if part == "tour":
        return sorted((fold(stop["city"]), str(stop["from"] or ""), str(stop["to"] or "")) for stop in given)
    if part == "prices":
        return sorted(
            (
                float(price["amount"]),
                price.get("code_currency") or price.get("currency"),
                price["duration_min"] or 0,
                price.get("place") or "",
            )
            for price in given
        )
    if part == "who":
        return {
            key: sorted(map(fold, value))
            if key == "names"
            else sorted(value)
            if isinstance(value, list)
            else value
            for key, value in given.items()
        }
    return sorted(given) if isinstance(given, list) else given


def _prices(prices: list[PriceValue]) -> list[tuple[Any, ...]]:
    return sorted(
        (price.amount, price.code_currency or price.currency, price.duration_min or 0, price.place or "")
        for price in prices
    )


def languages_of(name: str) -> list[str]:
    """Give the languages of a set."""
    return sorted(path.stem for path in (SETS / name).glob("*.yml"))


def readings(name: str, language: str) -> Iterator[tuple[str, str, Any, Any]]:
    """Give of each piece its part, its text, what its author says, and what is read."""
    given = yaml.safe_load((SETS / name / f"{language}.yml").read_text("utf-8"))
    region, markets = given["region"], packaged_markets()
    context = Context(
        packaged_lexicons(), packaged_gazetteer(), markets, DAY, region, markets.currency(region)
    )
    for part, pieces in given.items():
        if not isinstance(pieces, list):
            continue
        for piece in pieces:
            block = Block.from_text(piece["text"], region=region, language=language, page_language=language)
            version, _, prices = assemble(block, extract_all(block, context))
            expected = _expected(part, piece["is"])
            if part == "prices":
                read: Any = _prices([price for price, _ in prices])
            else:
                read = _of_version(part, version, expected)
            yield part, piece["text"], expected, read


def score(
    name: str, languages: list[str], is_counted: Callable[[str], bool] = lambda part: True
) -> dict[str, dict[str, tuple[int, int]]]:
    """Count by part and language the pieces read as their authors say, and all."""
    counts: dict[str, dict[str, tuple[int, int]]] = {}
    for language in languages:
        for part, _, expected, read in readings(name, language):
            if is_counted(part):
                right, count = counts.setdefault(part, {}).get(language, (0, 0))
                counts[part][language] = (right + (expected == read), count + 1)
    return counts


def main() -> None:
    """Print the counts, or what is read otherwise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="*")
    parser.add_argument("--part")
    parser.add_argument("--set", dest="name", default="first")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    languages = options.languages or languages_of(options.name)
    if options.misses:
        for language in languages:
            for part, text, expected, read in readings(options.name, language):
                if expected != read and options.part in (None, part):
                    sys.stdout.write(
                        f"{language} {part}: {text}\n    expected {expected}\n    read     {read}\n"
                    )
    counts = score(options.name, languages, lambda part: options.part in (None, part))
    for part, by_language in counts.items():
        right, count = (sum(pair[place] for pair in by_language.values()) for place in (0, 1))
        parts = "  ".join(f"{language} {pair[0]}/{pair[1]}" for language, pair in by_language.items())
        sys.stdout.write(f"{part:18}{right / count:.3f}  {right}/{count}   {parts}\n")


if __name__ == "__main__":
    main()
