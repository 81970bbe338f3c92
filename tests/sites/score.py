"""``python -m tests.sites.score round1 [host]``: the sheet of a set of sites, or what was read otherwise on one."""

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from clew.evaluation import evaluate
from clew.evaluation.score import ALL, Score
from clew.evaluation.sheet import ScoreSheet
from clew.store.project import Project
from tests.sites.market import run_market, sites_of, write_market

SECTIONS = ("Pages", "Ads found", "Fields of ads", "Contacts", "Prices")


def main() -> None:
    names, hosts = [name for name in sys.argv[1:] if "." not in name], sys.argv[1:]
    hosts = [name for name in hosts if "." in name]
    sites = [site for name in names for site in sites_of(name) if not hosts or site.host in hosts]
    with tempfile.TemporaryDirectory() as place:
        folder = write_market(sites, Path(place) / "market")
        project = run_market(folder)
        if hosts:
            for line in misses(project, folder):
                print(line)
        for line in summary(project, folder):
            print(line)


def summary(project: Project, folder: Path) -> Iterator[str]:
    """Give a line for each measure, and a line for each site with all its measures that are not perfect."""
    sheet = evaluate(project.tables_dir, folder / "truth")
    sites: dict[str, list[str]] = {}
    for title, score in sheet_lines(sheet):
        if score.group == ALL:
            yield f"{title[:8]:9}{score.name:34}{_counts(score)}"
        elif score.group.startswith("site=") and _value(score) not in (None, 1.0):
            sites.setdefault(score.group[5:], []).append(f"{score.name}={_value(score)}")
    for site, scores in sorted(sites.items()):
        yield f"{site:34}" + " ".join(scores)


def sheet_lines(sheet: ScoreSheet) -> Iterator[tuple[str, Score]]:
    """Give the lines of the sections that speak of reading."""
    for section in sheet.sections:
        if section.title in SECTIONS:
            yield from ((section.title, score) for score in section.scores)


def _value(score: Score) -> float | None:
    return score.f1 if score.f1 is not None else score.value


def _counts(score: Score) -> str:
    if score.tp is not None:
        return f"{score.tp:5}{score.fp or 0:5}{score.fn or 0:5}  {_value(score)}"
    return f"{score.right if score.right is not None else '':>5} of {score.n:4}   {_value(score)}"


def misses(project: Project, folder: Path) -> Iterator[str]:
    """Say page by page and ad by ad what was read otherwise than it is."""
    truth = {name: _lines(folder / "truth" / f"{name}.jsonl") for name in ("pages", "ads")}
    captures = {row["capture_id"]: row["url"] for row in _rows(project, "captures")}
    pages = {captures[row["capture_id"]]: row for row in _rows(project, "pages")}
    yield from _pages(truth["pages"], pages)
    ads = {row["url"]: row for row in _rows(project, "ads")}
    stated = {row["url"]: row for row in truth["ads"]}
    yield from (f"MISSED {url}" for url in sorted(set(stated) - set(ads)))
    yield from (f"FALSE  {url} {ads[url]['text'][:80]!r}" for url in sorted(set(ads) - set(stated)))
    contacts: dict[str, set[tuple[str, str]]] = {}
    for row in _rows(project, "contacts"):
        contacts.setdefault(row["ad_id"], set()).add((row["kind"], row["value"]))
    prices: dict[str, set[tuple[Any, ...]]] = {}
    for row in _rows(project, "prices"):
        prices.setdefault(row["ad_id"], set()).add(_price(row))
    for url in sorted(set(stated) & set(ads)):
        row, told = ads[url], stated[url]
        yield from _fields(row, told)
        phones = {("phone", phone) for phone in told["phones"]}
        said = phones | {(one["kind"], one["value"]) for one in told["handles"]}
        yield from _sets(url, "contacts", said, contacts.get(row["ad_id"], set()))
        yield from _sets(
            url, "prices", {_price(one) for one in told["prices"]}, prices.get(row["ad_id"], set())
        )


def _pages(told: list[dict[str, Any]], read: dict[str, dict[str, Any]]) -> Iterator[str]:
    for page in told:
        row = read.get(page["url"])
        if row is None:
            yield f"PAGE {page['url']}: not read"
            continue
        pairs = [
            ("kind", page["kind"], row["kind"]),
            ("relevant", page["relevant"], row["relevant"]),
            ("language", page["language"], row["language"]),
            ("canonical", page["canonical"], row["canonical_url"]),
        ]
        for name, want, got in pairs:
            if want != got and not (name == "relevant" and got is None):
                yield f"PAGE {page['url']}: {name} {want!r}, read {got!r}"


_KEYS = {"language": "text_language", "aliases": "aliases_stated", "ages": "ages_stated"}


def _fields(row: dict[str, Any], told: dict[str, Any]) -> Iterator[str]:
    for column, value in row.items():
        key = _KEYS.get(column, column)
        if key not in told or column in ("url", "site"):
            continue
        want, got = told[key], value
        if hasattr(got, "isoformat"):
            got = got.isoformat()[:10]
        if column == "tour":
            got = [(one["city"], str(one["from"]), str(one["to"])) for one in got or []]
            want = [(one["city"], str(one["from"]), str(one["to"])) for one in want or []]
        if isinstance(want, list) or isinstance(got, list):
            want, got = sorted(want or [], key=str), sorted(got or [], key=str)
        if want != got and not (want == [] and got is None):
            yield f"{row['url']} {column}: {want!r}, read {got!r}"


def _sets(url: str, name: str, want: set[Any], got: set[Any]) -> Iterator[str]:
    if want != got:
        yield f"{url} {name}: lacks {sorted(want - got, key=str)}, false {sorted(got - want, key=str)}"


def _price(row: dict[str, Any]) -> tuple[Any, ...]:
    return float(row["amount"]), row["currency"] or row["code_currency"], row["duration_min"], row["place"]


def _rows(project: Project, table: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pq.read_table(project.tables_dir / f"{table}.parquet").to_pylist()
    return rows


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


if __name__ == "__main__":
    main()
