"""Indicators: what is seen on ads, reviews, providers, networks and sites, each finding with its evidence.

The definitions are data (``data/ontology/indicators/<family>/<id>.yml``); a detector is a module of this package
with ``detect(subject, params, context) -> Iterator[Finding]``. Unknown never counts as absent.
"""

import functools
from collections.abc import Iterable
from typing import Any

import pyarrow as pa

from clew.engine import Engine
from clew.indicators.about import whom_reviews_are_about
from clew.indicators.batches import Setup, find_in_ads, find_in_reviews
from clew.indicators.detectors import check
from clew.indicators.gather import (
    ad_rows,
    network_subjects,
    provider_subjects,
    records,
    review_rows,
    site_subjects,
    to_table,
)
from clew.indicators.merge import merge, on_providers
from clew.indicators.ticks import tick_findings
from clew.records import arrow_schema
from clew.records.ad import Ad
from clew.records.finding import Finding
from clew.records.norm import Norm
from clew.records.provider import Provider
from clew.records.review import Review
from clew.records.schema import from_row, to_row
from clew.reference.lexicon import Lexicons
from clew.reference.market import packaged_markets
from clew.reference.ontology import Ontology

__all__ = ["find_signals"]


def find_signals(
    engine: Engine, *, ontology: Ontology, lexicons: Lexicons, ticks: Iterable[Any] = ()
) -> dict[str, pa.Table]:
    """Give the table ``findings``, sorted by its key.

    Reads ads, ad_versions, contacts, prices, images, reviews, links, providers, networks, movements, sites,
    norms and pages.
    """
    check(ontology)
    setup = Setup(
        ontology,
        tuple(lexicons.by_language.values()),
        tuple(records(engine, Norm)),
        tuple(
            (market.country, frozenset(market.higher_risk_origins))
            for market in packaged_markets().by_country.values()
        ),
        digest=ontology.version,
    )
    findings = [
        *_mapped(engine, find_in_ads, setup, ad_rows(engine), ("ad_id", "capture_id")),
        *_from_reviews(engine, setup),
    ]
    looker = setup.looker()
    for subjects in (provider_subjects(engine), network_subjects(engine), site_subjects(engine)):
        for subject in subjects:
            findings.extend(looker.look(subject))
    ticks = list(ticks)
    if ticks:
        findings.extend(tick_findings(ticks, ontology, _places(engine)))
    return {"findings": to_table(Finding, [to_row(finding) for finding in merge(findings)])}


def _mapped(engine: Engine, function: Any, setup: Setup, rows: Any, order: tuple[str, ...]) -> list[Finding]:
    table = engine.map_rows(
        functools.partial(function, setup=setup), rows, schema=arrow_schema(Finding), order=order
    )
    return [from_row(Finding, row) for row in table.to_pylist()]


def _from_reviews(engine: Engine, setup: Setup) -> list[Finding]:
    found = _mapped(engine, find_in_reviews, setup, review_rows(engine), ("review_id",))
    provider_of = {ad_id: one.provider_id for one in records(engine, Provider) for ad_id in one.ad_ids}
    about = whom_reviews_are_about(records(engine, Review), records(engine, Provider), provider_of)
    return [*found, *on_providers(found, about)]


def _places(engine: Engine) -> dict[str, tuple[str, str | None, str | None, str]]:
    places: dict[str, tuple[str, str | None, str | None, str]] = {}
    captures = {}
    for ad in records(engine, Ad):
        captures[ad.ad_id] = ad.captures[-1]
        places[ad.ad_id] = ("ad", ad.market, ad.city, ad.captures[-1])
    for provider in records(engine, Provider):
        if provider.ad_ids[0] in captures:
            places[provider.provider_id] = ("provider", provider.market, None, captures[provider.ad_ids[0]])
    return places
