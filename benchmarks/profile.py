"""``python -m benchmarks.profile``: how often a profile's intervals hold the truth, and how wide they are.

Countries of sixty sites are drawn from a law whose shares and prices are known (:mod:`clew_market.country`), written as tables, and
profiled. Of every published figure whose truth is known: does its interval of 95 % hold it, and how far is the interval's end
from its middle (shares in percentage points, prices in percent of the figure). Beside it the intervals that count ads as if they
were drawn one by one, and of the median price the bootstrap by site. It measures and never judges: no figure fails it.
"""  # noqa: A005 - a module of this package, never imported by its bare name

import argparse
import datetime as dt
import json
import random
import statistics
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from clew.kernel.borrow import wilson
from clew.kernel.survey import resampled
from clew.records import RECORDS, arrow_schema, plural_of
from clew.reference.rates import packaged_rates
from clew.report.profile import About, Period, make_profile
from clew.report.profile.market import countries_of, read_market
from clew.report.profile.press import figures_of
from clew.report.reading import read_book
from clew_market.country import COUNTRY, simulate_country, truth

_MADE = ("ad", "contact", "price", "image", "provider", "finding", "site", "operator")
SCHEMAS = {plural_of(RECORDS[name]): arrow_schema(RECORDS[name]) for name in _MADE}
DAY = dt.date(2026, 6, 1)
_DRAWS = 400
_HOUR, _WEEK_H = 60, 168


def main() -> None:
    """Measure and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=20, help="how many countries")
    parser.add_argument("--sites", type=int, default=60, help="sites of a country")
    parser.add_argument(
        "--sample", type=Path, nargs=2, metavar=("PROJECT", "TRUTH"), help="of a read market instead"
    )
    options = parser.parse_args()
    if options.sample:
        found = against_reader(options.sample[0] / "tables", options.sample[1], draws=options.seeds)
    else:
        found = measure(range(1, options.seeds + 1), sites=options.sites)
    sys.stdout.write(json.dumps(found, indent=1) + "\n")


def measure(seeds: Sequence[int], *, sites: int) -> dict[str, Any]:
    """Give coverage and width over all figures, by kind of figure, and by figure."""
    rows, others = [], defaultdict(list)
    for seed in seeds:
        with tempfile.TemporaryDirectory(prefix="clew-country-") as folder:
            out = Path(folder) / "country"
            simulate_country(out, seed=seed, sites=sites, schemas=SCHEMAS)
            rows += list(held(make_profile(out / "tables", COUNTRY, About(DAY)), truth()))
            others["bootstrap by site, median of an hour"].append(_bootstrap(out / "tables", seed))
    others["shares of ads, as if drawn one by one"] = [
        row["naive"] for row in rows if row["naive"] is not None
    ]
    by_kind: dict[str, list[dict[str, Any]]] = defaultdict(list)
    by_path: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        by_kind[row["kind"]].append(row)
        by_path[row["path"]].append(row)
    return {
        "countries": len(seeds),
        "sites": sites,
        "all": _summary(rows),
        "by kind": {name: _summary(held) for name, held in sorted(by_kind.items())},
        "held by figure": {
            name: round(statistics.fmean(row["held"] for row in held), 3)
            for name, held in sorted(by_path.items())
        },
        "beside": {name: round(statistics.fmean(held), 3) for name, held in sorted(others.items())},
    }


def held(profile: Mapping[str, Any], known: Mapping[str, float]) -> Iterator[dict[str, Any]]:
    """Give for each published figure of known truth whether its interval holds it, and its half-width."""
    for path, figure in figures_of(profile):
        if figure.get("value") is None:
            continue
        if path in known:
            yield _row(path, figure, known[path], ("value", "low", "high"))
        if f"{path}.mean" in known:
            yield _row(f"{path}.mean", figure, known[f"{path}.mean"], ("mean", "mean_low", "mean_high"))


def against_reader(tables: Path, truth_folder: Path, *, draws: int) -> dict[str, Any]:
    """Hold the profiles of a read market against what a perfect reader would publish: the error of reading, not of drawing.

    Then its persons are drawn again, as many as there are and some more than once, ``draws`` times: reading and drawing together.
    ``truth_folder`` holds ``ads.jsonl`` as the sample market has it: a line an ad and visit; the newest visit counts.
    """
    newest: dict[str, dict[str, Any]] = {}
    with (truth_folder / "ads.jsonl").open(encoding="utf-8") as file:
        for line in file:
            ad = json.loads(line)
            if ad["visit"] >= newest.get(ad["url"], ad)["visit"]:
                newest[ad["url"]] = ad
    rows: list[dict[str, Any]] = []
    drawn: list[dict[str, Any]] = []
    for country in countries_of(read_book(tables)):
        known = _perfect([ad for ad in newest.values() if ad["country"] == country])
        made = make_profile(tables, country, About(DAY))
        rows += [{**row, "country": country} for row in held(made, known)]
        for draw in range(draws):
            with tempfile.TemporaryDirectory(prefix="clew-drawn-") as folder:
                rng = random.Random(f"{country}/{draw}")  # noqa: S311 - the same draws every time
                _draw(tables, Path(folder), country, rng)
                drawn += list(held(make_profile(Path(folder), country, About(DAY)), known))
    return {
        "countries": len({row["country"] for row in rows}),
        "all": {
            **_summary(rows),
            "median difference": round(statistics.median(row["off"] for row in rows), 3),
            "largest difference": round(max(row["off"] for row in rows), 3),
        },
        "persons drawn again": _summary(drawn) if drawn else None,
        "not held": sorted(f"{row['country']} {row['path']}" for row in rows if not row["held"]),
    }


def _draw(tables: Path, out: Path, country: str, rng: random.Random) -> None:
    """Write the tables of a country whose persons are drawn again from those of the tables, each with all her or his ads."""
    read = {
        name: pq.read_table(tables / f"{name}.parquet") for name in ("ads", "contacts", "prices", "providers")
    }
    ads = {row["ad_id"]: row for row in read["ads"].to_pylist() if row["market"] == country}
    beside: dict[str, dict[str, list[dict[str, Any]]]] = {
        name: defaultdict(list) for name in ("contacts", "prices")
    }
    for name, by_ad in beside.items():
        for row in read[name].to_pylist():
            by_ad[row["ad_id"]].append(row)
    people = [[ad for ad in row["ad_ids"] if ad in ads] for row in read["providers"].to_pylist()]
    people = [owned for owned in people if owned]
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in read}
    for n, owned in enumerate(rng.choices(people, k=len(people))):
        names = {ad: f"{ad}-{n}" for ad in owned}
        rows["ads"] += [{**ads[ad], "ad_id": name} for ad, name in names.items()]
        for table, by_ad in beside.items():
            rows[table] += [{**row, "ad_id": name} for ad, name in names.items() for row in by_ad[ad]]
        seen = {column: ads[owned[0]][column] for column in ("first_seen", "last_seen")}
        lists = dict.fromkeys(("site_ids", "aliases", "ages", "contacts", "cities", "reasons"), ())
        rows["providers"].append({"provider_id": f"p{n}", "ad_ids": list(names.values()), **lists, **seen})
    for name, table in read.items():
        pq.write_table(pa.Table.from_pylist(rows[name], schema=table.schema), out / f"{name}.parquet")


def _perfect(ads: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    """Give the shares and the median price that the true statements of a country's ads come to."""
    if not ads:
        return {}
    flags: dict[str, list[bool]] = {
        "people.audience.woman": [ad["audience"] == "woman" for ad in ads],
        "people.foreign": [ad["nationality"] != ad["country"] for ad in ads if ad["nationality"]],
        "people.verified": [ad["verified"] for ad in ads if ad["verified"] is not None],
        "people.paid_placement": [ad["paid_placement"] for ad in ads if ad["paid_placement"] is not None],
        "places.tour": [bool(ad["tour"]) for ad in ads],
        "places.channels.phone": [bool(ad["phones"]) for ad in ads],
        "places.hours.round_the_clock": [ad["hours"] == "24/7" for ad in ads if ad["hours"]],
        "places.week_or_longer": [ad["max_duration_h"] >= _WEEK_H for ad in ads if ad["max_duration_h"]],
        "prices.stated": [bool(ad["prices"]) for ad in ads],
    }
    for channel in ("whatsapp", "telegram", "viber"):
        flags[f"places.channels.{channel}"] = [
            any(handle["kind"] == channel for handle in ad["handles"]) for ad in ads
        ]
    meeting = [(ad["incall"], ad["outcall"]) for ad in ads if None not in (ad["incall"], ad["outcall"])]
    meeting = [one for one in meeting if any(one)]
    flags["places.meeting.incall_only"] = [one == (True, False) for one in meeting]
    flags["places.meeting.both"] = [one == (True, True) for one in meeting]
    for language in sorted({ad["text_language"] for ad in ads if ad["text_language"]}):
        flags[f"people.language.{language}"] = [
            ad["text_language"] == language for ad in ads if ad["text_language"]
        ]
    for city in sorted({ad["city"] for ad in ads if ad["city"]}):
        flags[f"places.city.{city}"] = [ad["city"] == city for ad in ads if ad["city"]]
    found = {path: statistics.fmean(so) for path, so in flags.items() if so}
    euros = [
        to_eur
        for ad in ads
        for price in ad["prices"]
        if price["duration_min"] == _HOUR
        and (to_eur := packaged_rates().to_eur(price["amount"], price["currency"])) is not None
    ]
    return {**found, "prices.booking.hour": statistics.median(euros)} if euros else found


def _row(path: str, figure: Mapping[str, Any], true: float, names: tuple[str, str, str]) -> dict[str, Any]:
    value, low, high = (float(figure[name]) for name in names)
    is_price = path.startswith("prices.") and path != "prices.stated"
    kind = "shares of " + figure["of"]
    if is_price:
        kind = "mean prices" if names[0] == "mean" else "median prices"
    naive = None
    if kind == "shares of ads" and figure["n"]:
        ends = wilson(round(value * figure["n"]), figure["n"])
        naive = ends[0] <= true <= ends[1]
    return {
        "path": path,
        "kind": kind,
        "held": low - 1e-9 <= true <= high + 1e-9,
        "off": abs(value - true) / (true if is_price else 1.0),
        "half": (high - low) / 2 / (value if is_price else 1.0),
        "naive": naive,
    }


def _summary(rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {
        "figures": len(rows),
        "held": round(statistics.fmean(row["held"] for row in rows), 3),
        "median half-width": round(statistics.median(row["half"] for row in rows), 3),
    }


def _bootstrap(tables: Path, seed: int) -> bool:
    """Say whether the bootstrap by site holds the median price of an hour."""
    prices = read_market(read_book(tables), COUNTRY, Period(), {}).prices
    rng = np.random.default_rng(seed)
    sites = np.unique(prices.sites, return_inverse=True)[1]
    number = int(sites.max()) + 1
    draws = [np.bincount(rng.integers(0, number, number), minlength=number) for _ in range(_DRAWS)]
    low, high = resampled(prices.values("eur_per_hour"), sites, 0.5, draws)
    return low <= truth()["prices.booking.hour"] <= high


if __name__ == "__main__":
    main()
