"""An indicator's examples become subjects, so that a check can run them: those that fire and those that don't.

An example is ``{text: ...}`` (of an ad or a review), ``{ad: {column: value}}`` with ``contacts``, ``prices``, ``images`` and
``norms`` (median by measure, ``eur_per_hour in city=Graz`` for a part of the market) beside it, ``{ads: [...]}`` or ``{ties: [...]}`` for a provider, ``{moves: [[who, from, to]]}`` for a
network, ``{site: {column: value}}``. Whatever is stated gets an evidence of its own.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.detectors import look
from clew.indicators.subject import (
    AdSubject,
    NetworkSubject,
    ProviderSubject,
    ReviewSubject,
    SiteSubject,
    Subject,
    Tie,
)
from clew.indicators.words import Words
from clew.records.ad import TourStop
from clew.records.ad_version import AdVersion
from clew.records.contact import Contact
from clew.records.evidence import Evidence
from clew.records.finding import Finding
from clew.records.image import Image
from clew.records.movement import Movement
from clew.records.network import Network
from clew.records.norm import Norm
from clew.records.price import Price
from clew.records.provider import Provider
from clew.records.review import Review
from clew.records.site import Site
from clew.reference.ontology import Indicator

_DAY = dt.datetime(2025, 1, 1, tzinfo=dt.UTC)
_HERE: tuple[Evidence, ...] = (Evidence("example", selector="example", quote="example"),)
_MARKET = "AT"


def run_example(indicator: Indicator, example: dict[str, Any], words: Words) -> list[Finding]:
    """Look at an example with its indicator."""
    listed = {_MARKET: frozenset(example.get("listed", ()))}
    context = Context(words, _norms(example.get("norms", {})), indicator, "example", listed)
    return [
        finding
        for level in indicator.levels
        for subject in _subjects(level, example)
        for finding in look(subject, indicator, context)
    ]


def _subjects(level: str, example: dict[str, Any]) -> Iterator[Subject]:
    if level == "review" and "text" in example:
        review = _review(example["text"], example.get("language"))
        yield ReviewSubject(review=review, page_text=review.text)
    if level == "ad":
        yield _ad(example)
    if level == "provider" and ("ads" in example or "ties" in example):
        yield _provider(example)
    if level == "network" and "moves" in example:
        yield _network(example["moves"])
    if level == "site" and "site" in example:
        columns = {name: _tuples(value) for name, value in example["site"].items()}
        yield SiteSubject(site=Site("a.example", **columns, evidence=dict.fromkeys(columns, _HERE)))


def _ad(example: dict[str, Any]) -> AdSubject:
    columns = dict(example.get("ad", {}))
    if "text" in example:
        columns["text"] = example["text"]
    if "text" in columns and "language" in example:
        columns["language"] = example["language"]
    version = _version("ad", 0, columns)
    return AdSubject(
        version=version,
        contacts=tuple(
            Contact("ad", one["kind"], one["value"], one.get("country"), False, _DAY, _DAY, _HERE)
            for one in example.get("contacts", ())
        ),
        prices=tuple(_price(n, one) for n, one in enumerate(example.get("prices", ()))),
        images=tuple(
            _image("ad", str(n), one["face"], ("0",)) for n, one in enumerate(example.get("images", ()))
        ),
        page_text=version.text,
    )


def _version(ad_id: str, day: int, columns: dict[str, Any]) -> AdVersion:
    columns = {name: _tuples(value) for name, value in columns.items()}
    columns.setdefault("market", _MARKET)
    if "tour" in columns:
        columns["tour"] = tuple(TourStop(city) for city in columns["tour"])
    evidence = dict.fromkeys(columns, _HERE)
    if text := columns.get("text"):
        evidence["text"] = (Evidence("example", 0, len(text), quote=text),)
    return AdVersion(
        ad_id=ad_id,
        capture_id=str(day),
        site_id="a.example",
        url=f"https://a.example/{ad_id}",
        seen_at=_DAY + dt.timedelta(days=day),
        evidence=evidence,
        **columns,
    )


def _provider(example: dict[str, Any]) -> ProviderSubject:
    versions, images = [], []
    for n, one in enumerate(example.get("ads", ())):
        columns = {key: value for key, value in one.items() if key not in ("day", "pictures", "same_ad")}
        ad_id = "0" if one.get("same_ad") else str(n)
        versions.append(_version(ad_id, one.get("day", n), columns))
        images += [
            _image(ad_id, url, "unknown", (versions[-1].capture_id,)) for url in one.get("pictures", ())
        ]
    ad_ids = tuple(sorted({version.ad_id for version in versions}))
    provider = Provider("provider", _MARKET, ad_ids, (), (), (), (), (), _DAY, _DAY)
    ties = tuple(
        Tie(one["kind"], "value", tuple(map(str, range(one["others"]))), one.get("filtered"), 1.0, _HERE)
        for one in example.get("ties", ())
    )
    return ProviderSubject(provider=provider, versions=tuple(versions), images=tuple(images), ties=ties)


def _network(moves: list[list[str]]) -> NetworkSubject:
    members = tuple(sorted({who for who, _, _ in moves}))
    return NetworkSubject(
        network=Network("network", _MARKET, members, ("phone",), 1, 1, 1, _DAY, _DAY),
        movements=tuple(
            Movement(who, n, left, right, _DAY, _DAY, None) for n, (who, left, right) in enumerate(moves)
        ),
        city_evidence=tuple((who, city, _HERE) for who, *cities in moves for city in cities),
    )


def _review(text: str, language: str | None) -> Review:
    evidence = (Evidence("example", 0, len(text), quote=text),)
    return Review(
        "review", "b.example", "", "example", None, None, None, None, None, text, language, evidence
    )


def _price(n: int, one: dict[str, Any]) -> Price:
    return Price(
        "ad", n, one["amount"], "EUR", None, one.get("duration_min"), None, None, one.get("clients"),
        one.get("eur_per_hour"), _HERE,
    )  # fmt: skip


def _image(ad_id: str, url: str, face: str, captures: tuple[str, ...]) -> Image:
    return Image(ad_id, url, None, None, None, None, None, face, {}, captures)


def _norms(medians: dict[str, float]) -> dict[tuple[str, str, str], Norm]:
    """Make norms of 100 ads by measure; ``eur_per_hour in city=Graz`` is that of a part of the market."""
    found = {}
    for name, median in medians.items():
        measure, _, part = name.partition(" in ")
        segment = ",".join(filter(None, (part, "duration=60" if measure == "eur_per_hour" else "")))
        found[_MARKET, measure, segment or "all"] = Norm(
            _MARKET, measure, segment or "all", 100, median, median, median / 2, median, median, median * 2, None,
            usual=median,
        )  # fmt: skip
    return found


def _tuples(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
