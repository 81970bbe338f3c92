"""Tables -> site views: sites in groups, so that memory holds the pages of some sites and never of all."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.kernel.visits import to_visits
from clew.records.evidence import Evidence, KindValue, Tracker
from clew.records.page import PageFact
from clew.records.schema import from_row
from clew.register.clues import to_evidence
from clew.register.view import AdView, CaptureView, Clue, KnownSite, PageView, SiteView, Word

Row = dict[str, Any]
GROUP_ROWS = 200_000
_PAGE = ("capture_id", "site_id", "canonical_url", "kind", "relevant", "language", "title", "skeleton")
_PAGE_LISTS = ("trackers", "outlinks", "ads", "facts")
_AD = (
    "ad_id",
    "site_id",
    "url",
    "market",
    "country",
    "city",
    "latitude",
    "longitude",
    "language",
    "audience",
    "provider_kind",
    "services",
    "verified",
    "paid_placement",
    "first_seen",
    "last_seen",
    "captures",
    "evidence",
)
_VERSION = (
    *(name for name in _AD if name not in ("first_seen", "last_seen", "captures")),
    "seen_at",
    "capture_id",
)
_AD_EVIDENCE = frozenset({"audience", "city", "country", "paid_placement", "services", "verified"})
_CAPTURE = ("capture_id", "site_id", "url", "final_url", "fetched_at", "status", "payload_sha256", "tool")


def iter_sites(engine: Engine, site_ids: Sequence[str], known: Mapping[str, KnownSite]) -> Iterator[SiteView]:
    """Give every site's view, in the order of the ids."""
    for group in _groups(engine, site_ids):
        yield from _views(engine, group, known)


def _groups(engine: Engine, site_ids: Sequence[str]) -> Iterator[list[str]]:
    pages = engine.table("pages")
    counted = engine.collect(pages.group_by("site_id").aggregate(n=ibis._.count()), order=["site_id"])
    sizes = dict(zip(counted["site_id"].to_pylist(), counted["n"].to_pylist(), strict=True))
    group: list[str] = []
    rows = 0
    for site_id in site_ids:
        if group and rows + sizes.get(site_id, 0) > GROUP_ROWS:
            yield group
            group, rows = [], 0
        group.append(site_id)
        rows += sizes.get(site_id, 0)
    if group:
        yield group


def _views(engine: Engine, group: list[str], known: Mapping[str, KnownSite]) -> Iterator[SiteView]:
    captures = _by_site(engine, "captures", _CAPTURE, group, order=("fetched_at", "capture_id"))
    pages = _by_site(engine, "pages", (*_PAGE, *_PAGE_LISTS), group, order=("capture_id",))
    clues = _by_site(
        engine, "site_clues", None, group, order=("capture_id", "topic", "start", "end", "value")
    )
    ads = _by_site(engine, "ads", _AD, group, order=("ad_id",))
    contacts = _of_ads(engine, "contacts", ("kind", "value", "evidence"), group)
    codes = _of_ads(engine, "prices", ("code_currency", "evidence"), group)
    profiles = _by_site(engine, "site_profiles", None, group, order=())
    words = _by_site(engine, "site_words", None, group, order=("language", "word"))
    stated = _by_site(engine, "ad_versions", _VERSION, group, order=("ad_id", "seen_at", "capture_id"))
    for site_id in group:
        seen_at = {row["capture_id"]: row["fetched_at"] for row in captures[site_id]}
        profile = profiles[site_id][0] if profiles[site_id] else {}
        yield SiteView(
            site_id=site_id,
            captures=tuple(map(_capture, captures[site_id])),
            visits=to_visits(seen_at.values()),
            pages=tuple(sorted((_page(row, seen_at) for row in pages[site_id]), key=_time_of)),
            clues=tuple(sorted(map(_clue, clues[site_id]), key=lambda clue: seen_at[clue.capture_id])),
            ads=tuple(_ad(row, contacts, codes) for row in ads[site_id]),
            region=profile.get("region"),
            region_inferred=bool(profile.get("region_inferred", True)),
            languages=tuple(profile.get("languages") or ()),
            contacts=tuple(KindValue(**row) for row in profile.get("contacts") or ()),
            profile_evidence=_evidence_map(profile.get("evidence")),
            words=tuple(_word(row) for row in words[site_id]),
            versions=_versions(stated[site_id]),
            known=known.get(site_id),
        )


def _by_site(
    engine: Engine, name: str, columns: Sequence[str] | None, group: list[str], *, order: Sequence[str]
) -> dict[str, list[Row]]:
    table = engine.table(name)
    chosen = table.filter(table.site_id.isin(group))
    if columns is not None:
        chosen = chosen.select(*columns)
    return _grouped(engine.collect(chosen, order=["site_id", *order]), "site_id")


def _of_ads(engine: Engine, name: str, columns: Sequence[str], group: list[str]) -> dict[str, list[Row]]:
    ads = engine.table("ads")
    wanted = ads.filter(ads.site_id.isin(group)).select("ad_id")
    rows = engine.table(name).semi_join(wanted, "ad_id").select("ad_id", *columns)
    return _grouped(engine.collect(rows, order=["ad_id", columns[0]]), "ad_id")


def _grouped(table: pa.Table, key: str) -> dict[str, list[Row]]:
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in table.to_pylist():
        grouped[row[key]].append(row)
    return grouped


def _time_of(page: PageView) -> tuple[Any, str]:
    return page.seen_at, page.capture_id


def host_of(url: str) -> str:
    """Give the host of a URL, empty where there is none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _capture(row: Row) -> CaptureView:
    return CaptureView(
        row["capture_id"],
        row["url"],
        host_of(row["url"]),
        row["fetched_at"],
        row["status"],
        row["payload_sha256"],
        row["tool"],
    )


def _page(row: Row, seen_at: Mapping[str, Any]) -> PageView:
    values = {name: row[name] for name in _PAGE if name != "site_id"}
    return PageView(
        **values,
        seen_at=seen_at[row["capture_id"]],
        trackers=tuple(Tracker(**tracker) for tracker in row["trackers"] or ()),
        outlinks=tuple(row["outlinks"] or ()),
        ads=tuple(row["ads"] or ()),
        facts=tuple(from_row(PageFact, fact) for fact in row["facts"] or ()),
    )


def _clue(row: Row) -> Clue:
    return Clue(
        row["capture_id"],
        row["canonical_url"],
        row["page_kind"],
        row["topic"],
        row["value"],
        row["line"],
        to_evidence(row),
    )


def _ad(row: Row, contacts: Mapping[str, list[Row]], codes: Mapping[str, list[Row]]) -> AdView:
    values = {name: row[name] for name in _AD if name not in ("site_id", "services", "captures", "evidence")}
    return AdView(
        **values,
        services=tuple(row["services"] or ()),
        captures=tuple(row["captures"] or ()),
        evidence={
            column: items
            for column, items in _evidence_map(row["evidence"]).items()
            if column in _AD_EVIDENCE
        },
        contacts=tuple(
            (contact["kind"], contact["value"], _evidence(contact["evidence"]))
            for contact in sorted(
                contacts.get(row["ad_id"], ()), key=lambda contact: (contact["kind"], contact["value"])
            )
        ),
        code_currencies=tuple(
            (price["code_currency"], _evidence(price["evidence"]))
            for price in codes.get(row["ad_id"], ())
            if price["code_currency"]
        ),
    )


def _versions(rows: list[Row]) -> dict[str, tuple[AdView, ...]]:
    found: dict[str, list[AdView]] = defaultdict(list)
    for row in rows:
        times = {"first_seen": row["seen_at"], "last_seen": row["seen_at"], "captures": [row["capture_id"]]}
        found[row["ad_id"]].append(_ad({**row, **times}, {}, {}))
    return {ad_id: tuple(views) for ad_id, views in found.items()}


def _word(row: Row) -> Word:
    return Word(row["language"], row["word"], row["n_ads"], to_evidence(row))


def _evidence(items: Any) -> tuple[Evidence, ...]:
    return tuple(Evidence(**item) for item in items or ())


def _evidence_map(pairs: Any) -> dict[str, tuple[Evidence, ...]]:
    items = pairs.items() if isinstance(pairs, Mapping) else pairs or ()
    return {column: _evidence(found) for column, found in items}
