"""``clew notice make SITE``: the notice and the safety report."""

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from clew.cli.ids import the_only
from clew.cli.options import (
    DryRunOption,
    JsonOption,
    ProjectOption,
    errors,
    opened,
    show,
    tables_of,
    wants_json,
)
from clew.cli.refer._shared import ApprovedOption, ByOption, now
from clew.handover_notice import FOLDER, Notice, ads_of_leads, prepare_notice, referred_among, write_notice
from clew.kernel.errors import WrongUseError
from clew.reference.notice_words import notice_words
from clew.referral.notice import NoticeOrder, check_mail
from clew.referral.people import check_people, one_line
from clew.store.lock import exclusive
from clew.store.project import Project

_LONGEST = 3000


def command(
    site: Annotated[
        str, typer.Argument(metavar="SITE", help="The site, or the beginning of its id.", show_default=False)
    ],
    project: ProjectOption = Path(),
    ad: Annotated[
        list[str] | None, typer.Option("--ad", help="An ad that it is about; repeat it.", metavar="ID")
    ] = None,
    lead: Annotated[
        list[str] | None,
        typer.Option("--lead", help="All ads of this lead on the site; repeat it.", metavar="ID"),
    ] = None,
    explanation: Annotated[
        str | None,
        typer.Option(
            "--explanation",
            help="Why the content is illegal, in your words and under which law, in the notice's language.",
            metavar="TEXT",
        ),
    ] = None,
    platform: Annotated[
        str | None,
        typer.Option(
            "--platform", help="Whom the notice is addressed to.", metavar="NAME", show_default="the site"
        ),
    ] = None,
    by: ByOption = None,
    approved_by: ApprovedOption = None,
    email: Annotated[
        str | None, typer.Option("--email", help="The notifier's e-mail.", metavar="MAIL")
    ] = None,
    office: Annotated[str | None, typer.Option("--office", help="Your office.", metavar="NAME")] = None,
    exempt: Annotated[
        bool,
        typer.Option(
            "--exempt",
            help="Leave name and e-mail out: an offence under Articles 3 to 7 of Directive 2011/93/EU. The trail still names you.",
        ),
    ] = False,
    language: Annotated[
        str, typer.Option("--language", help="en, de, fr, es, it, ru, uk, pl, ro or tr.", metavar="LANG")
    ] = "en",
    report_only: Annotated[
        bool, typer.Option("--report-only", help="Write the safety report, no notice.")
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", help="The folder to make.", metavar="FOLDER", show_default=f"in {FOLDER}/"
        ),
    ] = None,
    dry_run: DryRunOption = False,
    json: JsonOption = None,
) -> None:
    """Write a notice (PDF, JSON) that names exact addresses, with a safety report of the site: features, gaps, signs with shares.

    Ads under urgent leads are in neither: they go to the national reporting point. Of an ad only what stands in it is told; no rank and no tie.
    Nothing is sent; `clew notice sent` and `clew notice answered` keep what you did and what came back.

    Example: clew notice lantern.example --report-only --language de

    Example: clew notice lantern.example --lead p-70d6 --explanation "..." --by "A. Example" --email a@example.org --dry-run
    """
    opened_project = opened(project)
    notice_words(language)
    tables = tables_of(opened_project)
    site_id = str(the_only(tables, "sites", site)["site_id"])
    leads = [str(the_only(tables, "leads", one)["lead_id"]) for one in lead or ()]
    made_at = now()
    if report_only:
        first, second = (by or "", None)
        order = NoticeOrder(
            by=first, email=None, explanation="", language=language, made_at=made_at, platform=site_id
        )
    else:
        first, second = check_people(by, approved_by, asks_second=opened_project.settings.second_person)
        order = NoticeOrder(
            by=first,
            email=check_mail(email, is_exempt=exempt),
            explanation=one_line(explanation, "--explanation TEXT", longest=_LONGEST),
            language=language,
            made_at=made_at,
            platform=one_line(platform, "--platform NAME") if platform else site_id,
            is_exempt=exempt,
            office=one_line(office, "--office NAME") if office else "",
        )
    ads = [str(the_only(tables, "ads", one)["ad_id"]) for one in ad or ()]
    ads += ads_of_leads(opened_project, site_id, leads)
    prepared = prepare_notice(opened_project, site_id, order, ads=sorted(set(ads)), report_only=report_only)
    if not report_only:
        _warn(opened_project, leads)
    if dry_run:
        _say(prepared, as_json=wants_json(json))
        return
    target = _place(opened_project, out, f"{site_id}-{language}-{made_at:%Y%m%dT%H%M%SZ}")
    with exclusive(opened_project.root):
        notice_id = write_notice(opened_project, prepared, target, approved_by=second, clock=lambda: made_at)
    row = {
        "notice": notice_id,
        "folder": str(target),
        "locations": len(prepared.said["locations"]) if prepared.said else 0,
    }
    show([row], as_json=wants_json(json))
    errors().print(
        f"{escape(str(target))}: nothing was sent. When you have sent it: clew notice sent ID --by NAME --how TEXT"
        if notice_id
        else f"{escape(str(target))}: the safety report."
    )


def _warn(project: Project, leads: list[str]) -> None:
    say = errors().print
    say(
        "A notice tells the platform, and perhaps whoever runs the ads: agree it with the investigating unit first."
    )
    for one in referred_among(project, leads):
        say(f"[yellow]{escape(one)} was referred:[/] ask its receiver before this goes out.")


def _say(prepared: Notice, *, as_json: bool) -> None:
    rows = [
        {
            "address": one["url"],
            "signs": [sign["family"] for sign in one["signs"]],
            "last_seen": one["last_seen"],
        }
        for one in (prepared.said or {"locations": []})["locations"]
    ]
    show(rows, as_json=as_json, title="Would be named")
    report = prepared.report
    errors().print(
        f"Safety report: {len(report['features'])} features, {len(report['not_seen'])} not seen, signs of {len(report['signs'])} families on {report['ads']} ads. "
        "Nothing was written."
    )


def _place(project: Project, out: Path | None, name: str) -> Path:
    if out is not None:
        return out
    folder = project.root / FOLDER
    if folder.is_file():
        raise WrongUseError(f"{folder} is a file; expected a folder.")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder / name
