"""A small made-up market as finished tables, for the report's tests."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from clew.records import TABLES
from clew.records.evidence import Evidence, KindValue, Tracker
from clew.records.lead import Contribution, SpeaksAgainst
from clew.records.site import FoundBy
from tests.given import day, mark, some, table

PROJECT = {
    "name": "Training market",
    "market": "AT",
    "purpose": "training",
    "legal_basis": "none: invented data",
    "retention_days": "30",
}
CITIES = ("Graz", "Linz", "Vienna", "Salzburg")
_REASONS = (
    ("third_party", "shared_phone", 3.0, 1.8, "+43 660 0000001", "one phone in ads of four names"),
    ("frequent_movement", "new_in_town", 1.5, 1.1, "new in town, only this week", None),
    ("restricted_movement", "hours_all_day", 1.2, 0.9, "24 hours, seven days", None),
    ("outside_norm", "price_below_norm", 1.0, 1.4, "1 h 40 €", None),
)


def market(*, hostile: str = "") -> dict[str, list[Any]]:
    """Give records of every table; ``hostile`` stands wherever text comes from outside."""
    sites = ("lantern-list.example", "quiet-corner.example", "board-north.test")
    captures, pages, ads, contacts = [], [], [], []
    for n in range(48):
        site = sites[n % 3]
        visit = n // 24
        capture = f"{n:064x}"
        url = f"https://{site}/ad/{n}{hostile}"
        captures.append(
            some(
                "capture",
                capture_id=capture,
                site_id=site,
                url=url,
                final_url=url,
                fetched_at=day(10 * visit, minutes=n),
                status=200,
                mime="text/html",
            )
        )
        pages.append(
            some(
                "page",
                capture_id=capture,
                site_id=site,
                url=url,
                canonical_url=url,
                kind="ad" if n % 5 else "listing",
                relevant=True,
            )
        )
        ads.append(_ad(n, site, capture, url, hostile))
        contacts.append(
            some("contact", ad_id=f"ad{n:02}", kind="phone" if n % 3 else "telegram", value=f"+43660{n:07}")
        )
    return {
        "captures": captures, "pages": pages, "ads": ads, "contacts": contacts,
        "ad_versions": [], "prices": [], "images": [], "reviews": [], "links": [], "movements": [], "findings": [],
        "sites": [_site(site, n, hostile) for n, site in enumerate(sites)],
        "site_links": [
            some("site_link", site_a=sites[1], site_b=sites[0], kind="analytics", value="UA-20418877", strength=0.9),
            some("site_link", site_a=sites[2], site_b=sites[0], kind="analytics", value="UA-1234567", strength=0.9, filtered="demo_id"),
        ],
        "operators": [some("operator", operator_id="operator-1", site_ids=sites[:2], reasons=("analytics account UA-20418877", "same template"))],
        "providers": [_provider(n) for n in range(16)],
        "networks": [some("network", network_id="network-1", market="AT", provider_ids=("provider-00", "provider-01", "provider-02"), shared=(f"phone +436600000001{hostile}",))],
        "norms": _norms(),
        "leads": _leads(hostile),
        "alerts": [
            some("alert", alert_id=f"alert-{n}", kind=kind, subject_id=f"ad{n:02}", value=f"https://lantern-list.example/ad/{n}{hostile}", seen_at=day(10))
            for n, kind in enumerate(["new"] * 9 + ["vanished"] * 6 + ["moved"] * 3 + ["returned", "changed_photos"])
        ],
        "issues": [some("issue", stage="parse", record_id=f"c{n}", kind="nested_too_deep", detail=f"https://lantern-list.example/{n}{hostile}", done_instead="read up to a depth of 300") for n in range(4)],
    }  # fmt: skip


def write(folder: Path, records: Mapping[str, Iterable[Any]], run: Mapping[str, Any] | None = None) -> Path:
    """Write tables and ``run.json`` into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    names = {cls.TABLE: name for name, cls in _records().items()}
    for table_name in sorted(TABLES):
        pq.write_table(
            table(names[table_name], records.get(table_name, ())), folder / f"{table_name}.parquet"
        )
    (folder / "run.json").write_text(json.dumps(run or {"partial": False, "issues": {}}), "utf-8")
    return folder


def _records() -> dict[str, Any]:
    from clew.records import RECORDS

    return RECORDS


def _ad(n: int, site: str, capture: str, url: str, hostile: str) -> Any:
    return some(
        "ad", ad_id=f"ad{n:02}", site_id=site, url=url, market="AT" if n % 4 else "DE", alias=f"Alma{hostile}", city=CITIES[n % 4],
        language=("de", "en", "hu")[n % 3], audience="woman" if n % 7 else "couple", provider_kind="independent" if n % 2 else "agency",
        services=("massage", "dinner_date")[: 1 + n % 2], first_seen=day(0), last_seen=day(10), captures=(capture,), text=f"text{hostile}",
    )  # fmt: skip


def _site(site: str, n: int, hostile: str) -> Any:
    return some(
        "site", site_id=site, hosts=(site,), name=f"{site.split('.', maxsplit=1)[0].replace('-', ' ').title()}{hostile}", market="AT",
        category=("escort_directory", "classifieds", "hobby_board")[n], category_confidence=0.8 - n / 10, languages=("de", "en"),
        scope="national", n_ads=30 - 9 * n, n_ads_stated=227 if n == 0 else None, n_new_ads=4, company="Nordlicht Medien GmbH" if n < 2 else None,
        trackers=(Tracker("analytics", f"UA-20418877-{n}"),), contacts=(KindValue("email", f"info@{site}"),), ad_space="rented",
        search_filters=("Nationalität",), safety_features=("age_gate", "report_button")[: 2 - n], extras=("reviews",),
        contact_channels=("phone", "telegram"), lingo=("roses",), found_by=(FoundBy("import", None, day(0)),), status="accepted",
    )  # fmt: skip


def _provider(n: int) -> Any:
    return some(
        "provider", provider_id=f"provider-{n:02}", market="AT" if n < 12 else "DE", ad_ids=tuple(f"ad{i:02}" for i in range(n * 3, n * 3 + 3)),
        site_ids=("lantern-list.example", "quiet-corner.example"), aliases=("Alma", "Berta", "Cleo")[: 1 + n % 3], cities=CITIES[: 1 + n % 3],
        first_seen=day(0), last_seen=day(10),
    )  # fmt: skip


def _norms() -> list[Any]:
    prices = [
        ("AT", 120, 105.0, (60.0, 90.0, 100.0, 130.0, 200.0)),
        ("DE", 210, 118.0, (50.0, 80.0, 110.0, 150.0, 250.0)),
    ]
    found = [
        some("norm", market=market, measure="eur_per_hour", segment="all", n=n, mean=mean, p05=p[0], p25=p[1], median=p[2], p75=p[3], p95=p[4])
        for market, n, mean, p in prices
    ]  # fmt: skip
    return [*found, some("norm", market="AT", measure="share:new_in_town", segment="all", n=120, share=0.14)]


def _leads(hostile: str) -> list[Any]:
    leads = [_lead("network-1", "network", "AT", 1, hostile, reasons=4)]
    leads += [
        _lead(f"provider-{n:02}", "provider", "AT" if n < 12 else "DE", n - 1, hostile, reasons=1 + n % 4)
        for n in range(3, 16)
    ]
    return leads


def _lead(lead_id: str, kind: str, market: str, rank: int, hostile: str, *, reasons: int) -> Any:
    capture = f"{rank:064x}"
    contributions = tuple(
        Contribution(
            family, indicator, kind, lead_id, weight, surprise, 0.9, round(weight * surprise * 0.9, 2),
            round(weight * surprise * 0.9, 2),
            (_place(capture, f"{words}{hostile}"), *([mark(capture, note)] if note else [])),
        )
        for family, indicator, weight, surprise, words, note in _REASONS[:reasons]
    )  # fmt: skip
    against = (
        (SpeaksAgainst("announced_tour", 1.1, (_place(capture, f"touring Graz until Sunday{hostile}"),)),)
        if reasons > 2
        else ()
    )
    points = round(sum(item.points for item in contributions) - sum(item.points for item in against), 2)
    return some(
        "lead", lead_id=lead_id, subject_kind=kind, market=market, urgent=False, rank=rank, priority=100.0 - rank * 4, points=points,
        families=tuple(item.family for item in contributions), contributions=contributions, speaks_against=against,
        why=f"One phone stands in ads of several names, in three cities within two weeks{hostile}.",
    )  # fmt: skip


def _place(capture: str, words: str) -> Evidence:
    return Evidence(capture, 120, 120 + len(words), quote=words)
