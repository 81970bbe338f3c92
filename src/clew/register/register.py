"""The stage: clues of all pages, then each site's data points, the ties between sites, the operators.

Corrections of people come last and win; a site that was rejected stays in the register as rejected.
"""

import functools
import importlib
import pkgutil
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.records import TABLES, arrow_schema, key_of
from clew.records.decision import Correction, SiteDecision
from clew.records.evidence import Evidence
from clew.records.schema import to_row
from clew.records.site import FoundBy
from clew.records.site_value import SiteValue
from clew.reference.lexicon import Lexicons
from clew.register import clues, words
from clew.register.confidence import confidence_of
from clew.register.fact import Context, Fill, Server, SiteFact
from clew.register.history import NOT_OF_THE_SITE, site_values
from clew.register.loading import host_of, iter_sites
from clew.register.operators import find_operators
from clew.register.site_links import find_site_links
from clew.register.sketch import SiteSketch, sketch
from clew.register.view import KnownSite, SiteView
from clew.store.corrected import correct

_LISTS = frozenset(field.name for field in arrow_schema(TABLES["sites"]) if pa.types.is_list(field.type))


def register(
    engine: Engine,
    *,
    lexicons: Lexicons,
    known_sites: Sequence[KnownSite] = (),
    site_decisions: Sequence[SiteDecision] = (),
    corrections: Sequence[Correction] = (),
    ways: Mapping[str, Sequence[FoundBy]] | None = None,
    servers: Mapping[str, Server] | None = None,
) -> dict[str, pa.Table]:
    """Fill the register: tables ``sites``, ``site_values``, ``site_links``, ``operators``.

    ``known_sites`` are those that the project names itself; ``ways``: how discovery found a site; ``servers``: where a
    site's server stands. Of several decisions on one site, or corrections
    of one value, the last counts.
    """
    _put_clues(engine, lexicons)
    _put_words(engine)
    seen = engine.collect(engine.table("captures").select("site_id").distinct(), order=["site_id"])
    captured = frozenset(seen["site_id"].to_pylist())
    known = {site.site_id: site for site in known_sites}
    context = Context(
        lexicons,
        linked_from=_linked_from(engine, captured),
        usual_words=_usual_words(engine),
        decisions={site_of(decision.site, captured): decision.value for decision in site_decisions},
        ways=ways or {},
        servers=servers or {},
    )
    rows = []
    history: list[SiteValue] = []
    sketches: list[SiteSketch] = []
    for site in iter_sites(engine, sorted({*captured, *known}), known):
        row = fill_site(site, context)
        history += site_values(site, row, functools.partial(fill_site, context=context), corrections)
        rows.append(correct(row, corrections))
        sketches.append(sketch(site, rows[-1]))
    links = find_site_links(engine, sketches, context.linked_from)
    operators = find_operators(engine, links)
    return {
        "sites": _table("sites", rows),
        "site_values": _table("site_values", map(to_row, history)),
        "site_links": _table("site_links", map(to_row, links)),
        "operators": _table("operators", map(to_row, operators)),
    }


@functools.cache
def data_points() -> dict[str, Fill]:
    """Find every data point of the package by its module's name, in alphabetical order."""
    found: dict[str, Fill] = {}
    for info in sorted(pkgutil.iter_modules([str(Path(__file__).parent)]), key=lambda module: module.name):
        module = importlib.import_module(f"{__package__}.{info.name}")
        if hasattr(module, "COLUMNS") and hasattr(module, "fill"):
            found[info.name] = module.fill
    return found


def fill_site(site: SiteView, context: Context) -> dict[str, Any]:
    """Put the facts of all data points together into a row of the sites table."""
    row: dict[str, Any] = {"site_id": site.site_id, "region_inferred": False}
    row |= {column: [] for column in _LISTS}
    evidence: dict[str, list[Evidence]] = defaultdict(list)
    places: dict[str, list[tuple[Evidence, ...]]] = defaultdict(list)
    for fill in data_points().values():
        for fact in fill(site, context):
            if _add(row, fact, evidence):
                places[fact.column].append(fact.evidence)
    if site.known is not None and site.known.notes:
        row["notes"] = site.known.notes
    row["evidence"] = [
        (column, [to_row(item) for item in dict.fromkeys(items)])
        for column, items in sorted(evidence.items())
        if items
    ]
    sure = confidence_of({column: found for column, found in places.items() if column not in NOT_OF_THE_SITE})
    if row.get("category_confidence") is not None:
        sure["category"] = row["category_confidence"]
    row["confidence"] = sorted(sure.items())
    return row


def _add(row: dict[str, Any], fact: SiteFact, evidence: dict[str, list[Evidence]]) -> bool:
    """Take a fact, if it says something new; say whether it was taken."""
    if fact.column in _LISTS:
        is_new = fact.value not in row[fact.column]
        if is_new:
            row[fact.column].append(fact.value)
    else:
        is_new = row.get(fact.column) is None or fact.column == "region_inferred"
        if is_new:
            row[fact.column] = fact.value
    if is_new:
        evidence[fact.column] += fact.evidence
    return is_new


def _put_clues(engine: Engine, lexicons: Lexicons) -> None:
    pages = engine.table("pages").select(*clues.COLUMNS)
    engine.put(
        "site_clues",
        engine.map_rows(clues.ClueReader(lexicons), pages, schema=clues.SCHEMA, order=["capture_id"]),
    )


def _put_words(engine: Engine) -> None:
    ads = engine.table("ads").select(*words.COLUMNS)
    counted = engine.put(
        "site_word_parts", engine.map_rows(words.read_words, ads, schema=words.SCHEMA, order=["ad_id"])
    )
    order = counted.capture_id.concat(" ", counted.start.cast("string"))
    places = {name: counted[name].argmin(order) for name in ("capture_id", "start", "end", "quote")}
    grouped = counted.group_by("site_id", "language", "word").aggregate(n_ads=counted.n_ads.sum(), **places)
    engine.put("site_words", engine.collect(grouped, order=["site_id", "language", "word"]))


def _usual_words(engine: Engine) -> dict[tuple[str, str], int]:
    """In how many ads of all sites each word stands, for words that a site could have as its lingo."""
    table = engine.table("site_words")
    totals = table.group_by("language", "word").aggregate(n=table.n_ads.sum())
    rows = engine.collect(totals.filter(totals.n > 1), order=["language", "word"]).to_pylist()
    usual = {(row["language"], row["word"]): int(row["n"]) for row in rows}
    ads = engine.table("ads")
    counted = ads.filter(ads.language.notnull()).group_by("language").aggregate(n=ibis._.count())
    for row in engine.collect(counted, order=["language"]).to_pylist():
        usual[row["language"], ""] = int(row["n"])
    return usual


def _linked_from(engine: Engine, captured: frozenset[str]) -> dict[str, tuple[tuple[str, Evidence], ...]]:
    """Which sites link to which, with one page that does."""
    pages = engine.table("pages")
    hosts = pages.select("site_id", "capture_id", host=pages.outlinks.unnest())
    first = hosts.group_by("site_id", "host").aggregate(capture_id=hosts.capture_id.min())
    found: dict[str, list[tuple[str, Evidence]]] = defaultdict(list)
    for row in engine.collect(first, order=["site_id", "host"]).to_pylist():
        target = site_of(row["host"], captured)
        if target != row["site_id"] and row["site_id"] not in (source for source, _ in found[target]):
            place = Evidence(row["capture_id"], selector="a[href]", quote=row["host"])
            found[target].append((row["site_id"], place))
    return {target: tuple(sources) for target, sources in found.items()}


def site_of(url: str, captured: frozenset[str]) -> str:
    """Give the site that a URL, a host or an id is about: one that was captured, else the host without ``www.``."""
    host = host_of(url if "//" in url else f"//{url}")
    parts = host.split(".")
    for place in range(len(parts)):
        if ".".join(parts[place:]) in captured:
            return ".".join(parts[place:])
    return host.removeprefix("www.")


def _table(name: str, rows: Iterable[Mapping[str, Any]]) -> pa.Table:
    record = TABLES[name]
    table = pa.Table.from_pylist(list(rows), schema=arrow_schema(record))
    return table.sort_by([(column, "ascending") for column in key_of(record)])
