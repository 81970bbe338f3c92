"""A notice to a platform as Article 16(2) of Regulation (EU) 2022/2065 asks for it, and the safety report that goes with it.

(a) a sufficiently substantiated explanation: in the notifier's words, with the signs read in each ad; (b) exact addresses; (c) name and
e-mail, but for offences of Articles 3 to 7 of Directive 2011/93/EU; (d) the statement of good faith. Only what stands in an ad itself is
told of it: no rank, no tie to other ads or sites, so that a notice gives no investigation away.
"""

import datetime as dt
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from clew.__about__ import __version__
from clew.kernel.errors import WrongUseError
from clew.reference.indicator import FAMILIES
from clew.referral.case import Case, Row
from clew.referral.citations import Citations, day, in_one_line, moment
from clew.referral.sections import seen, sites
from clew.referral.sections.sites import FEATURES

FORMAT, REPORT_FORMAT = "clew-notice-1", "clew-safety-report-1"
BASIS = "Regulation (EU) 2022/2065, Article 16(2)"
_MOST_QUOTES = 3
_MAIL = re.compile(r"[^\s@<>]{1,64}@[^\s@<>]+\.[^\s@<>.]{2,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeOrder:
    """What people enter. ``is_exempt``: Article 16(2)(c), so name and e-mail are left out of the notice."""

    by: str
    email: str | None
    explanation: str
    language: str
    made_at: dt.datetime
    platform: str
    is_exempt: bool = False
    office: str = ""


def check_mail(email: str | None, *, is_exempt: bool) -> str | None:
    """Give the notifier's e-mail; raises where it is missing or none."""
    if is_exempt:
        return None
    if email is None or not _MAIL.fullmatch(email):
        raise WrongUseError(
            "a notice needs the notifier's e-mail: --email you@example.org. Only where it is about an offence under Articles 3 to 7 of Directive "
            "2011/93/EU (children) it may be left out: --exempt. Nothing was written."
        )
    return email


def notice(case: Case, order: NoticeOrder, ad_ids: Collection[str]) -> dict[str, Any]:
    """Give what a notice says; ``ad_ids``: the ads that it is about, all of the site and none under an urgent lead."""
    ads = {ad["ad_id"]: ad for ad in case.ads}
    strange = sorted(set(ad_ids) - ads.keys())
    if strange:
        raise WrongUseError(
            f"{strange[0]} is no ad of {case.subject_id} that a notice may name: it is on another site, or under an urgent lead, which goes to the "
            "national reporting point only."
        )
    if not ad_ids:
        raise WrongUseError("a notice names the ads it is about: --ad ID or --lead ID. Nothing was written.")
    return {
        "format": FORMAT,
        "basis": BASIS,
        "language": order.language,
        "site": case.subject_id,
        "platform": order.platform,
        "made_at": moment(order.made_at),
        "explanation": order.explanation,
        "locations": [_location(case, ads[one]) for one in sorted(ad_ids, key=lambda one: ads[one]["url"])],
        "notifier": None if order.is_exempt else {"name": order.by, "email": order.email, "office": order.office or None},
        "exempt": "Article 16(2)(c): Articles 3 to 7 of Directive 2011/93/EU" if order.is_exempt else None,
        "good_faith": True,
        "tool": f"clew {__version__}",
    }  # fmt: skip


def _location(case: Case, ad: Row) -> dict[str, Any]:
    cite = Citations(case)
    found = [
        one
        for one in case.findings
        if one["subject_id"] == ad["ad_id"]
        and case.is_told_of(one["indicator"])
        and not case.is_innocent(one["indicator"])
    ]
    families = sorted({one["family"] for one in found}, key=_rank)
    return {
        "url": ad["url"].partition("#")[0],
        "ad": ad["url"].partition("#")[2] or None,
        "first_seen": day(ad["first_seen"]),
        "last_seen": day(ad["last_seen"]),
        "signs": [
            {
                "family": family,
                "quotes": [
                    in_one_line(held)
                    for held in cite.quotes(
                        (place for one in found if one["family"] == family for place in one["evidence"]),
                        most=_MOST_QUOTES,
                    )
                ],
            }
            for family in families
        ],
    }


def safety_report(case: Case, order: NoticeOrder) -> dict[str, Any]:
    """Give the safety report of a site: features, gaps, and families of signs with shares. Nobody advertised is named."""
    cite = Citations(case)
    site = sites.section(case, cite)["sites"][0]
    shown = seen.section(case, cite)["signals"]
    rows = []
    there = {ad["ad_id"] for ad in case.ads}
    for family in dict.fromkeys(one["family"] for one in shown):
        n = len(
            {
                one["subject_id"]
                for one in case.findings
                if one["family"] == family
                and one["subject_id"] in there
                and case.is_told_of(one["indicator"])
                and not case.is_innocent(one["indicator"])
            }
        )
        quotes = [in_one_line(held) for one in shown if one["family"] == family for held in one["quotes"]]
        rows.append(
            {
                "family": family,
                "ads": n,
                "share": round(n / len(there), 3),
                "quotes": list(dict.fromkeys(quotes))[:_MOST_QUOTES],
            }
        )
    rows.sort(key=lambda row: (-row["ads"], _rank(row["family"])))
    return {
        "format": REPORT_FORMAT,
        "language": order.language,
        "site": case.subject_id,
        "name": site["name"],
        "made_at": moment(order.made_at),
        "features": site["features"],
        "quotes": [in_one_line(one) for one in site["quotes"].get("safety_features", ())],
        "not_seen": [name for name in FEATURES if name in site["not_seen"]],
        "ads": len(case.ads),
        "signs": rows,
        "captures": [
            {"number": number, "capture_id": one, "url": case.captures[one]["url"], "fetched_at": moment(case.captures[one]["fetched_at"]), "payload_sha256": case.captures[one]["payload_sha256"]}
            for one, number in cite.cited.items()
        ],
        "tool": f"clew {__version__}",
    }  # fmt: skip


def _rank(family: str) -> int:
    return FAMILIES.index(family) if family in FAMILIES else len(FAMILIES)


def in_words(said: Mapping[str, Any], words: Mapping[str, str]) -> dict[str, Any]:
    """Give what the PDF says: the data, and the words of its language; a family of another domain keeps its own name."""
    return {**said, "words": dict(words)}
