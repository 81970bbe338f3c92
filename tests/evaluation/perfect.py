"""Tables that say exactly what a truth says, made from its rows: what a perfect reader would have written."""

import datetime as dt
import hashlib
from collections import defaultdict
from typing import Any

from tests.evaluation.market import Market, Rows, ad_id, capture_id, when

Truth = dict[str, Rows]
_SAME = [
    "alias",
    "age",
    "audience",
    "provider_kind",
    "city",
    "country",
    "nationality",
    "ethnicity",
    "languages_spoken",
    "services",
    "incall",
    "outcall",
    "hours",
    "weight_kg",
    "height_cm",
    "max_duration_h",
    "verified",
    "paid_placement",
    "n_images",
]
_SITE_SAME = [
    "name",
    "languages",
    "scope",
    "company",
    "host_country",
    "ad_space",
    "search_filters",
    "safety_features",
    "trackers",
]


def write_perfect(market: Market, truth: Truth) -> None:
    """Write the truth, and tables that agree with it."""
    for name, rows in truth.items():
        market.true(name, rows)
    _write_pages(market, truth)
    _write_ads(market, truth)
    _write_groups(market, truth)
    _write_sites(market, truth)
    _write_signals(market, truth)


def _write_pages(market: Market, truth: Truth) -> None:
    market.captured(*((page["url"], page["visit"]) for page in truth["pages"]))
    market.table(
        "pages",
        [
            {
                "capture_id": capture_id(page["url"], page["visit"]),
                "url": page["url"],
                "canonical_url": page["canonical"],
                "kind": page["kind"],
                "relevant": page.get("relevant", True),
                "language": page["language"],
                "text_language": page["text_language"],
            }
            for page in truth["pages"]
        ],
    )


def _write_ads(market: Market, truth: Truth) -> None:
    versions = [_version(ad) for ad in truth["ads"]]
    newest = {version["url"]: version for version in versions}
    market.table("ad_versions", versions)
    market.ads(*({"url": url, "language": version["language"]} for url, version in newest.items()))
    contacts = {(ad["url"], "phone", phone) for ad in truth["ads"] for phone in ad["phones"]}
    contacts |= {(ad["url"], one["kind"], one["value"]) for ad in truth["ads"] for one in ad["handles"]}
    market.table(
        "contacts",
        [{"ad_id": ad_id(url), "kind": kind, "value": value} for url, kind, value in sorted(contacts)],
    )
    prices = {ad["url"]: ad["prices"] for ad in truth["ads"]}
    market.table(
        "prices",
        [
            {"ad_id": ad_id(url), "n": n, **price}
            for url, some in prices.items()
            for n, price in enumerate(some)
        ],
    )
    images = {(image["ad"], image["url"]): image for image in truth["images"]}
    market.table(
        "images",
        [
            {"ad_id": ad_id(ad), "url": url, "pdq": hashlib.sha256(image["picture"].encode()).hexdigest()}
            for (ad, url), image in images.items()
        ],
    )


def _version(ad: Any) -> dict[str, Any]:
    return {
        "ad_id": ad_id(ad["url"]),
        "capture_id": capture_id(ad["url"], ad["visit"]),
        "url": ad["url"],
        "seen_at": when(ad["visit"]),
        "aliases": ad["aliases_stated"],
        "ages": ad["ages_stated"],
        "language": ad["text_language"],
        "posted_at": ad["posted_at"] and dt.date.fromisoformat(ad["posted_at"]),
        "tour": [
            {"city": stop["city"], **{day: dt.date.fromisoformat(stop[day]) for day in ("from", "to")}}
            for stop in ad["tour"]
        ],
        **{column: ad[column] for column in _SAME},
    }


def _write_groups(market: Market, truth: Truth) -> None:
    providers = truth["providers"]
    market.table(
        "providers",
        [{"provider_id": one["provider"], "ad_ids": [ad_id(url) for url in one["ads"]]} for one in providers],
    )
    networks: dict[str, list[str]] = defaultdict(list)
    for one in providers:
        if one["network"]:
            networks[one["network"]].append(one["provider"])
    market.table(
        "networks", [{"network_id": name, "provider_ids": people} for name, people in networks.items()]
    )
    market.table(
        "movements",
        [
            {
                "provider_id": one["provider"],
                "n": n,
                "from_city": move["from_city"],
                "to_city": move["to_city"],
            }
            for one in providers
            for n, move in enumerate(one["movement"])
        ],
    )
    subjects = [*networks, *(one["provider"] for one in providers if not one["network"])]
    market.table(
        "leads",
        [
            {"lead_id": name, "market": "AT", "rank": rank, "priority": 1000.0 - rank, "urgent": False}
            for rank, name in enumerate(subjects, 1)
        ],
    )


def _write_sites(market: Market, truth: Truth) -> None:
    market.table(
        "sites",
        [
            {
                "site_id": site["registered_domain"],
                "category": site["category"].replace(" ", "_"),
                "n_ads": site["n_ads_real"]["2"],
                "n_ads_stated": site["n_ads_stated"]["2"],
                "contacts": [
                    {"kind": kind, "value": site[f"site_{kind}"]}
                    for kind in ("phone", "email")
                    if site[f"site_{kind}"]
                ],
                **{column: site[column] for column in _SITE_SAME},
            }
            for site in truth["sites"]
        ],
    )
    domains = {site["host"]: site["registered_domain"] for site in truth["sites"]}
    market.table(
        "operators",
        [
            {"operator_id": one["operator"], "site_ids": [domains[host] for host in one["sites"]]}
            for one in truth["operators"]
        ],
    )


def _write_signals(market: Market, truth: Truth) -> None:
    market.table(
        "reviews",
        [
            {
                "review_id": post["review_id"],
                "url": post["url"],
                "about_value": post["about_ad"],
                "text": post["text"],
                "written_at": dt.date.fromisoformat(post["written_at"]),
            }
            for post in truth["reviews"]
        ],
    )
    found = {
        (
            row["subject_kind"],
            ad_id(row["subject"]) if row["subject_kind"] == "ad" else row["subject"],
            item["family"],
        )
        for row in truth["indicators"]
        for item in row["indicators"]
    }
    found |= {("review", post["review_id"], "behaviour") for post in truth["reviews"] if post["signals"]}
    columns = ("subject_kind", "subject_id", "family", "indicator")
    market.table("findings", [dict(zip(columns, (*one, one[2]), strict=True)) for one in sorted(found)])
    market.table(
        "alerts",
        [
            {
                "alert_id": str(n),
                "kind": change["kind"],
                "subject_id": ad_id(change["ad"]) if "ad" in change else change["provider"],
                "seen_at": when(change["visit"]),
            }
            for n, change in enumerate(truth["changes"])
        ],
    )
