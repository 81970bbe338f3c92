"""A notice to a platform from the desk: what it would name, the files, and what became of it. It calls what ``clew notice`` calls."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from clew.handover_notice import (
    FOLDER,
    Notice,
    ads_of_leads,
    notice_rows,
    prepare_notice,
    referred_among,
    write_notice,
)
from clew.kernel.errors import WrongUseError
from clew.reference.notice_words import notice_languages
from clew.referral.notice import NoticeOrder, check_mail
from clew.referral.package import sha256
from clew.referral.people import one_line
from clew.store.lock import exclusive
from clew.store.project import Project
from clew.web.lead_view import name_of
from clew.web.seat import Seat

FIELDS = ("site", "explanation", "platform", "email", "office", "language", "exempt", "report_only", "ads")
"""What the form holds beside the leads that were ticked."""
_MOST_LEADS = 40
_MOST_SITES = 500
_AMONG = 160
"""Leads among which those of the highest priority are looked for: at most every second place of the order is drawn."""
_LONGEST = 3000


@dataclass(frozen=True, slots=True)
class Wish:
    """A notice that somebody asks for: on which site, which ads, in whose words."""

    site: str
    ads: tuple[str, ...]
    leads: tuple[str, ...]
    report_only: bool
    form: Mapping[str, str]

    def order(self, by: str, when: dt.datetime) -> NoticeOrder:
        """Give the order; raises where something is missing."""
        language = self.form.get("language") or "en"
        if language not in notice_languages():
            raise WrongUseError("Choose the language of the notice.")
        made_at = when.replace(microsecond=0)
        if self.report_only:
            return NoticeOrder(
                by=by, email=None, explanation="", language=language, made_at=made_at, platform=self.site
            )
        exempt = self.form.get("exempt") == "1"
        email = self.form.get("email", "").strip()
        if not email and not exempt:
            raise WrongUseError(
                "A notice needs your e-mail; only about offences against children it may stay out."
            )
        platform, office = self.form.get("platform", "").strip(), self.form.get("office", "").strip()
        return NoticeOrder(
            by=by,
            email=check_mail(email or None, is_exempt=exempt),
            explanation=one_line(
                " ".join(self.form.get("explanation", "").split()), "Why it is illegal", longest=_LONGEST
            ),
            language=language,
            made_at=made_at,
            platform=one_line(platform, "Whom it is addressed to") if platform else self.site,
            is_exempt=exempt,
            office=one_line(office, "Your office") if office else "",
        )


def read_wish(seat: Seat, form: Mapping[str, str], leads: list[str]) -> Wish:
    """Read a form. A lead that is not on the page's own list is none: of an urgent one nothing is said (rule 10)."""
    site = form.get("site", "").strip()
    if seat.run.one("sites", "site_id", site) is None:
        raise WrongUseError("This run has no site of that name.")
    if _numbers_on(seat, site, leads).keys() != set(leads):
        raise WrongUseError("This run has no lead of that id on the site.")
    report_only = form.get("report_only") == "1"
    ads = [one for one in form.get("ads", "").replace(",", " ").split() if one]
    chosen = sorted(set(leads))
    found = () if report_only else {*ads, *ads_of_leads(seat.desk.project, site, chosen)}
    if not found and not report_only:
        raise WrongUseError("A notice names the ads it is about: tick leads, or write ids of ads.")
    return Wish(site, tuple(sorted(found)), tuple(chosen), report_only, dict(form))


def prepared(seat: Seat, wish: Wish, by: str) -> Notice:
    """Say what a notice would hold; writes nothing."""
    order = wish.order(by, seat.now)
    return prepare_notice(seat.desk.project, wish.site, order, ads=wish.ads, report_only=wish.report_only)


def make(seat: Seat, wish: Wish, *, by: str, approved_by: str | None) -> tuple[str | None, Path]:
    """Write the notice's folder; give its id (null for a safety report alone) and the folder."""
    project = seat.desk.project
    made = prepared(seat, wish, by)
    at = made.order.made_at
    folder = project.root / FOLDER
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    target = folder / f"{wish.site}-{made.order.language}-{at:%Y%m%dT%H%M%SZ}"
    with exclusive(project.root):
        notice_id = write_notice(project, made, target, approved_by=approved_by, clock=lambda: at)
    return notice_id, target


def told(seat: Seat, wish: Wish, made: Notice) -> dict[str, Any]:
    """Give what the page shows of a notice before it is written."""
    return {
        "locations": [
            {
                "address": one["url"] + (f"#{one['ad']}" if one["ad"] else ""),
                "families": [sign["family"] for sign in one["signs"]],
                "last_seen": one["last_seen"],
            }
            for one in (made.said or {"locations": []})["locations"]
        ],
        "features": made.report["features"],
        "not_seen": made.report["not_seen"],
        "signs": made.report["signs"],
        "n_ads": made.report["ads"],
        "referred": referred_among(seat.desk.project, wish.leads),
    }


def rows(seat: Seat) -> list[dict[str, Any]]:
    """Give the notices that were written, the newest first, each with its files."""
    there = folders(seat.desk.project)
    return [
        {**row, "files": _files_of(row["notice"], there)} for row in reversed(notice_rows(seat.desk.project))
    ]


def folders(project: Project) -> dict[str, Path]:
    """Give the folders of notices by name."""
    root = project.root / FOLDER
    found = sorted(root.iterdir()) if root.is_dir() else ()
    return {path.name: path for path in found if path.is_dir() and not path.name.startswith(".")}


def file_of(project: Project, folder: str, name: str) -> Path | None:
    """Give a file of a notice; null where there is none of that name. Names are compared, never joined to a path."""
    held = folders(project).get(folder)
    return next((path for path in held.iterdir() if path.name == name), None) if held else None


def leads_on(seat: Seat, site: str) -> list[dict[str, Any]]:
    """Give leads with ads on a site, those first that somebody would refer; nothing urgent."""
    run = seat.run
    here = run.leads.column("sites").holds(site)
    referred = frozenset(
        lead for lead, said in seat.decided.verdicts.items() if any(one.value == "refer" for one in said)
    )
    theirs = [at for at in run.leads.those(referred) if here[at]]
    first = np.flatnonzero(here)[:_AMONG]  # by priority, but for those drawn, which come sooner
    rows = run.some(
        "lead_card", "place", [int(at) + 1 for at in (*theirs, *first)], ("lead_id", "aliases", "priority")
    )
    rows.sort(key=lambda row: (row["lead_id"] not in referred, -row["priority"], row["lead_id"]))
    shown = rows[:_MOST_LEADS]
    numbers = _numbers_on(seat, site, [row["lead_id"] for row in shown])
    return [
        {
            "lead_id": row["lead_id"],
            "name": name_of(row),
            "n": numbers[row["lead_id"]],
            "verdicts": sorted({one.value for one in seat.decided.verdicts.get(row["lead_id"], ())}),
        }
        for row in shown
    ]


def site_choices(seat: Seat) -> list[tuple[str, str]]:
    """Give the sites with ads, those with most ads first."""
    asked = seat.run.rows(
        "SELECT site_id FROM sites WHERE n_ads > 0 ORDER BY n_ads DESC, site_id LIMIT $most",
        {"most": _MOST_SITES},
    )
    return [(row["site_id"], row["site_id"]) for row in asked]


def _numbers_on(seat: Seat, site: str, lead_ids: Iterable[str]) -> dict[str, int]:
    """Give of leads of the queue how many of their ads are on a site; those that have none there are left out."""
    known = [lead for lead in lead_ids if seat.run.leads.place(lead) is not None]
    of_person: dict[str, list[str]] = {}
    for row in seat.run.some("member", "lead_id", known, ("lead_id", "provider_id")):
        of_person.setdefault(row["provider_id"], []).append(row["lead_id"])
    ads = seat.run.some("ad_card", "provider_id", of_person, ("provider_id", "site_id"))
    return Counter(lead for ad in ads if ad["site_id"] == site for lead in of_person[ad["provider_id"]])


def _files_of(notice_id: str, there: Mapping[str, Path]) -> list[tuple[str, str]]:
    """Give the files of a notice: the folder in which ``notice.json`` has its digest; none where a purge took it."""
    for name, path in there.items():
        said = path / "notice.json"
        if said.exists() and sha256(said.read_bytes()) == notice_id:
            return [(name, one.name) for one in sorted(path.iterdir()) if one.suffix == ".pdf"]
    return []
