"""What a package says: one set of data, from which ``package.json`` and the PDF are made, so that they never differ."""

import datetime as dt
import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from clew.__about__ import __version__
from clew.kernel.errors import WrongUseError
from clew.kernel.phone import country_of
from clew.reference.package_words import ENGLISH, in_language
from clew.reference.receivers import Receiver
from clew.referral.case import Case
from clew.referral.citations import Citations, moment

FORMAT = "clew-referral-1"
_MOST_LABELS = 5
Section = Callable[[Case, Citations], dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Who refers what to whom: the words that people enter. ``made_at`` is the package's date, ``language`` that of its fixed words."""

    by: str
    receiver: str
    reason: str
    made_at: dt.datetime
    approved_by: str | None = None
    office: str = ""
    legal_basis: str = ""
    country: str | None = None
    needs: tuple[str, ...] = ()
    language: str = ENGLISH
    contact_language: str | None = None
    point: str | None = None


def contents(case: Case, receiver: Receiver, order: Order) -> tuple[dict[str, Any], dict[str, str]]:
    """Give what a package says, without its captures, and the number of each capture that it cites, by id.

    Raises :class:`WrongUseError` where this may not go to this kind of receiver.
    """
    check_allowed(case, receiver, order)
    receiver = in_language(receiver, order.language)
    if receiver.by_country and order.country:
        case = touching(case, order.country)
    cite = Citations(case)
    sections = {name: _section(name)(case, cite) for name in receiver.sections(case.kind)}
    is_support = receiver.captures == "none"
    said: dict[str, Any] = {
        "format": FORMAT,
        "to": receiver.id,
        "language": order.language,
        "title": receiver.title,
        "reader": receiver.reader,
        "opening": receiver.opening,
        "receiver": order.receiver,
        "limits_of_use": list(receiver.limits),
        "made_at": moment(order.made_at),
        "by": order.by,
        "approved_by": order.approved_by,
        "office": order.office or None,
        "tool": f"clew {__version__}",
        "sections": sections,
    }
    if is_support:
        said["needs"] = list(order.needs)
        said["language_for_contact"] = order.contact_language
        return said, {}
    said |= {
        "subject": {"kind": case.kind, "id": case.subject_id, "market": case.lead["market"] if case.lead else None},
        "summary": _summary(case, sections),
        "reason": order.reason,
        "country": order.country,
        "reporting_point": order.point,
        "legal_basis": order.legal_basis or None,
        "made_with": _made_with(case),
        "left_out_as_urgent": case.left_out,
    }  # fmt: skip
    return said, cite.cited


def check_allowed(case: Case, receiver: Receiver, order: Order) -> None:
    """Raise where a case may not go to a kind of receiver."""
    if case.is_urgent and receiver.urgent != "only":
        raise WrongUseError(
            f"{case.subject_id} is urgent (a stated age under 18, or words that say so): it goes to the national reporting point and nowhere "
            "else, by the supervisor: clew refer LEAD --to reporting-point --by NAME --approved-by SUPERVISOR"
        )
    if not case.is_urgent and receiver.urgent == "only":
        raise WrongUseError(f"{case.subject_id} is not urgent: --to {receiver.id} is for urgent leads alone.")
    if case.kind not in receiver.subjects:
        allowed = ", ".join(receiver.subjects)
        raise WrongUseError(
            f"{case.subject_id} is of the kind {case.kind}, and --to {receiver.id} takes {allowed}. `clew refer receivers` says who gets what."
        )
    if receiver.by_country and not order.country:
        raise WrongUseError(
            f"--to {receiver.id} needs --country: only what touches that state is handed over."
        )


def touching(case: Case, country: str) -> Case:
    """Give the case with those persons only who touch a country: by the place of an ad, a phone, or the market."""
    homes = {one["site_id"]: one["market"] for one in case.sites}
    placed = {ad["ad_id"] for ad in case.ads if country in (ad["country"], homes.get(ad["site_id"]))}
    kept = tuple(
        one
        for one in case.providers
        if placed.intersection(one["ad_ids"])
        or any(item["kind"] == "phone" and country_of(item["value"]) == country for item in one["contacts"])
    )
    if not kept:
        raise WrongUseError(
            f"nothing in {case.subject_id} touches {country}: no ad placed there, no phone, no site. Nothing to hand over."
        )
    ads = {ad for one in kept for ad in one["ad_ids"]}
    names = {one["provider_id"] for one in kept}
    others = {one["provider_id"] for one in case.providers} - names | {
        ad["ad_id"] for ad in case.ads if ad["ad_id"] not in ads
    }
    lead = case.lead and {
        **case.lead,
        "contributions": [one for one in case.lead["contributions"] if one["subject_id"] not in others],
    }
    return replace(
        case,
        providers=kept,
        lead=lead,
        ads=tuple(ad for ad in case.ads if ad["ad_id"] in ads),
        links=tuple(one for one in case.links if one["ad_a"] in ads and one["ad_b"] in ads),
        movements=tuple(one for one in case.movements if one["provider_id"] in names),
        captures={
            one: case.captures[one]
            for ad in case.ads
            if ad["ad_id"] in ads
            for one in ad["captures"]
            if one in case.captures
        },
    )


def section_names() -> list[str]:
    """Give the names of all sections."""
    return sorted(path.stem for path in (Path(__file__).parent / "sections").glob("[!_]*.py"))


def _section(name: str) -> Section:
    section: Section = importlib.import_module(f"clew.referral.sections.{name}").section
    return section


def _summary(case: Case, sections: Mapping[str, Any]) -> dict[str, Any]:
    signals = [one for name in ("signals", "seen") for one in sections.get(name, {}).get("signals", ())]
    return {
        "signals": [one["label"] for one in signals[:_MOST_LABELS]],
        "n_signals": len(signals),
        "n_families": len({one["family"] for one in signals}),
        "persons": len(case.providers),
        "ads": len(case.ads),
        "sites": sorted({ad["site_id"] for ad in case.ads} | ({one["site_id"] for one in case.sites} if not case.is_of_persons else set())),
        "towns": len({ad["city"] for ad in case.ads if ad["city"]}),
        "first_seen": moment(min(ad["first_seen"] for ad in case.ads)) if case.ads else None,
        "last_seen": moment(max(ad["last_seen"] for ad in case.ads)) if case.ads else None,
    }  # fmt: skip


def _made_with(case: Case) -> dict[str, Any]:
    run = case.run
    return {
        "version": run.get("version"),
        "ontology_version": run.get("ontology_version"),
        "partial": bool(run.get("partial")),
        "could_not_be_read": dict(run.get("issues") or {}),
    }


def with_captures(
    said: Mapping[str, Any], captures: Sequence[Mapping[str, Any]], *, trail: Mapping[str, Any] | None
) -> dict[str, Any]:
    """Give what a package says, with its captures, where each was sealed, and where the sender's trail of decisions stood."""
    return {**said, "captures": [dict(one) for one in captures], "trail_stood_at": trail and dict(trail)}
