"""Sketch: the little of a site by which it is compared with all others."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from clew.records.evidence import Evidence
from clew.register.companies import normal_company
from clew.register.fact import mark_up
from clew.register.view import PageView, SiteView

_TELLING_KINDS = ("ad", "directory", "listing", "profile", "thread")
_FAILED = 400
_SMALLEST_CONTACT = 5

Named = Mapping[str, Evidence]


@dataclass(frozen=True, slots=True)
class Account:
    """An account with where it was met: ``kind`` as the pages' trackers call it, ``name`` without property."""

    kind: str
    name: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class SiteSketch:
    """What can tie a site to others. Values point to where they stand.

    ``templates``: page kind -> (fingerprint, where); ``companies``: form for comparing -> (as written, where).
    """

    site_id: str
    status: str
    category: str | None
    n_ads: int
    generator: str | None
    accounts: tuple[Account, ...]
    favicons: Named
    templates: Mapping[str, tuple[str, Evidence]]
    companies: Mapping[str, tuple[str, Evidence]]
    contacts: Named


def sketch(site: SiteView, row: Mapping[str, Any]) -> SiteSketch:
    """Draw the sketch of a site from its view and its finished row of the register."""
    evidence = {column: [Evidence(**item) for item in items] for column, items in row["evidence"]}
    generators = Counter(fact.value for fact in site.facts("generator"))
    company = row.get("company")
    return SiteSketch(
        site_id=site.site_id,
        status=row["status"],
        category=row.get("category"),
        n_ads=len(site.ads),
        generator=min(generators, key=lambda name: (-generators[name], name)) if generators else None,
        accounts=tuple(_accounts(site)),
        favicons=_favicons(site),
        templates=_templates(site.readable),
        companies={normal_company(company): (company, evidence["company"][0])} if company else {},
        contacts=_contacts(row, evidence),
    )


def account_of(name: str) -> str:
    """Take the property's number from an analytics id: UA-1-1 and UA-1-3 are one account.

    >>> account_of("UA-20418877-3")
    'UA-20418877'
    >>> account_of("ca-pub-7712004418830021")
    'ca-pub-7712004418830021'
    """
    if name.upper().startswith("UA-") and name.count("-") > 1:
        return name.rsplit("-", 1)[0]
    return name


def _accounts(site: SiteView) -> Iterable[Account]:
    found: dict[tuple[str, str], Account] = {}
    for page in site.pages:
        for tracker in page.trackers:
            name = account_of(tracker.id)
            place = mark_up(page.capture_id, ":root", tracker.id)
            found.setdefault((tracker.kind, name), Account(tracker.kind, name, place))
    return (found[key] for key in sorted(found))


def _favicons(site: SiteView) -> Named:
    """Digests of the icons that the pages name, or that stand at the usual place."""
    named = {fact.value for fact in site.facts("favicon")}
    found: dict[str, Evidence] = {}
    for capture in site.captures:
        usual = capture.url.split("?")[0].endswith("/favicon.ico")
        if (capture.url in named or usual) and (capture.status or _FAILED) < _FAILED:
            found.setdefault(capture.payload_sha256, mark_up(capture.capture_id, ":root", capture.url))
    return found


def _templates(pages: Iterable[PageView]) -> dict[str, tuple[str, Evidence]]:
    """The most frequent fingerprint of each telling kind of page."""
    found: dict[str, dict[str, list[PageView]]] = {}
    for page in pages:
        if page.kind in _TELLING_KINDS and page.relevant:
            found.setdefault(page.kind, {}).setdefault(page.skeleton, []).append(page)
    templates = {}
    for kind, prints in sorted(found.items()):
        best = min(prints, key=lambda skeleton: (-len(prints[skeleton]), skeleton))
        page = prints[best][0]
        templates[kind] = (best, mark_up(page.capture_id, ":root", page.title or page.canonical_url))
    return templates


def _contacts(row: Mapping[str, Any], evidence: Mapping[str, list[Evidence]]) -> Named:
    places = evidence.get("contacts", [])
    return {
        f"{contact['kind']} {contact['value']}": places[0]
        for contact in row["contacts"]
        if places and len(contact["value"]) >= _SMALLEST_CONTACT
    }
