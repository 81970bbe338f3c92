"""``clew refer make ID``: a package for a receiver."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from clew.cli.ids import find_record
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
from clew.cli.refer._shared import ApprovedOption, ByOption, OutOption, now, place
from clew.handover import Handed, Prepared, check_free, hand_over, key_of, name_of, prepare
from clew.kernel.errors import WrongUseError
from clew.reference.package_words import ENGLISH, package_languages
from clew.reference.receivers import Receiver, packaged_points, packaged_receivers
from clew.referral.age import encrypt, read_recipients
from clew.referral.contents import Order
from clew.referral.people import check_people, one_line
from clew.store.lock import exclusive
from clew.store.project import Project

_KIND_OF = {
    "leads": None,
    "networks": "network",
    "providers": "provider",
    "sites": "site",
    "operators": "operator",
}
_REASON, _COUNTRY = 500, 2
_MOST_NEEDS = 20


def command(
    record_id: Annotated[
        str,
        typer.Argument(
            metavar="ID",
            help="A lead, network, provider, site or operator, or the beginning of its id.",
            show_default=False,
        ),
    ],
    project: ProjectOption = Path(),
    to: Annotated[
        str | None,
        typer.Option(
            "--to",
            help="prosecutor, foreign-unit, platform-case, support or reporting-point.",
            metavar="KIND",
            show_default=False,
        ),
    ] = None,
    receiver: Annotated[
        str | None,
        typer.Option("--receiver", help="The receiver's name; it stands on every page.", metavar="NAME"),
    ] = None,
    by: ByOption = None,
    approved_by: ApprovedOption = None,
    reason: Annotated[
        str | None,
        typer.Option("--reason", help="Why it is sent; not in a support package.", metavar="TEXT"),
    ] = None,
    need: Annotated[
        list[str] | None,
        typer.Option("--need", help="For support: what may be needed; repeat it.", metavar="TEXT"),
    ] = None,
    language: Annotated[
        str,
        typer.Option(
            "--language", help=f"The receiver's language: {', '.join(package_languages())}.", metavar="CODE"
        ),
    ] = ENGLISH,
    contact_language: Annotated[
        str | None,
        typer.Option(
            "--contact-language", help="For support: the language of a first contact.", metavar="NAME"
        ),
    ] = None,
    country: Annotated[
        str | None,
        typer.Option(
            "--country", help="For a foreign unit: its state; only what touches it goes in.", metavar="CC"
        ),
    ] = None,
    office: Annotated[
        str | None, typer.Option("--office", help="Your office.", metavar="NAME", show_default=False)
    ] = None,
    point_confirmed: Annotated[
        bool,
        typer.Option(
            "--point-confirmed",
            help="For an urgent lead: the receiver is the national reporting point, though Clew does not know it.",
        ),
    ] = False,
    hold_until: Annotated[
        str | None,
        typer.Option(
            "--hold-until",
            help="The last day of the legal hold (YYYY-MM-DD).",
            metavar="DAY",
            show_default="referral_hold_days from today",
        ),
    ] = None,
    encrypt_to: Annotated[
        list[str] | None,
        typer.Option(
            "--encrypt-to",
            help="The receiver's public key (age1..., or SSH), or a file of such; repeat it.",
            metavar="KEY",
        ),
    ] = None,
    out: OutOption = None,
    dry_run: DryRunOption = False,
    json: JsonOption = None,
) -> None:
    """Make a signed package for a receiver: a PDF, the same as JSON, and the captures it cites as they were sealed.

    A support package holds contact and needs, and no captures. An urgent lead goes to the national reporting point only, with --approved-by
    the supervisor. A legal hold is put on what was referred, and the audit trail tells of it. Nothing is sent. The fixed words are in the
    receiver's language (--language); what ads say stays as it is.

    Example: clew refer n-ba18 --to prosecutor --receiver "Public Prosecutor, Example City" --by "A. Example" --reason "signals of several families" --dry-run

    Example: clew refer lantern.example --to platform-case --receiver "Example Authority" --by "A. Example" --reason "asked for on 3 May" --encrypt-to age1...
    """
    opened_project = opened(project)
    wanted = _receiver(to)
    made_at = now()
    kind, subject = _subject(opened_project, record_id)
    first, second = _people(opened_project, by, approved_by, wanted)
    order = Order(
        by=first,
        approved_by=second,
        receiver=one_line(receiver, "--receiver NAME: who gets it"),
        reason=one_line(reason, "--reason TEXT: why it is sent", longest=_REASON),
        made_at=made_at,
        office=one_line(office, "--office NAME") if office else "",
        legal_basis=opened_project.settings.legal_basis.strip(),
        country=_country(country),
        needs=_needs(need or []),
        language=_language(language),
        contact_language=one_line(contact_language, "--contact-language NAME") if contact_language else None,
        point="confirmed by who sends it" if point_confirmed else None,
    )
    recipients = read_recipients(encrypt_to or [])
    until = _until(opened_project, hold_until, made_at.date())
    prepared = prepare(opened_project, kind, subject, wanted, order)
    if wanted.urgent == "only":
        prepared = _to_a_point(prepared, is_confirmed=point_confirmed)
    if dry_run:
        _say_what_would_go(prepared, until, as_json=wants_json(json))
        return
    target = place(opened_project, out, name_of(prepared, is_encrypted=bool(recipients)))
    check_free(target)
    with exclusive(opened_project.root):
        done = hand_over(
            opened_project,
            prepared,
            key_of(opened_project),
            target,
            hold_until=until,
            encrypt=(lambda data: encrypt(data, recipients)) if recipients else None,
            clock=lambda: made_at,
        )
    _tell(done, is_encrypted=bool(recipients), as_json=wants_json(json))


def _receiver(to: str | None) -> Receiver:
    known = packaged_receivers()
    if to not in known:
        raise WrongUseError(
            f"--to is one of {', '.join(sorted(known))}; `clew refer receivers` says who gets what."
        )
    return known[to]


def _subject(project: Project, record_id: str) -> tuple[str, str]:
    """Give kind and whole id of what an id, or its beginning, names."""
    table, row = find_record(tables_of(project), record_id)[0]
    if table == "leads":
        return str(row["subject_kind"]), str(row["lead_id"])
    kind = _KIND_OF.get(table)
    if kind is None:
        raise WrongUseError(
            f"{record_id[:80]!r} is of the table {table}: refer a lead, network, site or operator. `clew leads` gives ids."
        )
    return kind, str(row[f"{kind}_id"])


def _people(
    project: Project, by: str | None, approved_by: str | None, wanted: Receiver
) -> tuple[str, str | None]:
    asks = project.settings.second_person or wanted.urgent == "only"
    return check_people(by, approved_by, asks_second=asks)


def _needs(given: list[str]) -> tuple[str, ...]:
    if len(given) > _MOST_NEEDS:
        raise WrongUseError(f"{len(given)} needs; at most {_MOST_NEEDS} fit a page that somebody reads.")
    return tuple(one_line(one, "--need TEXT") for one in given)


def _language(language: str) -> str:
    if language not in package_languages():
        raise WrongUseError(
            f"--language {language[:20]!r}: expected one of {', '.join(package_languages())}, the language of the package's words. The language of "
            "a first contact is --contact-language."
        )
    return language


def _country(country: str | None) -> str | None:
    if country is None:
        return None
    if len(country) != _COUNTRY or not country.isascii() or not country.isalpha():
        raise WrongUseError(
            f"--country {country[:20]!r}: expected a country code of two letters, such as HU."
        )
    return country.upper()


def _until(project: Project, given: str | None, today: dt.date) -> dt.date:
    if given is None:
        return today + dt.timedelta(days=project.settings.referral_hold_days)
    try:
        day = dt.date.fromisoformat(given)
    except ValueError as error:
        raise WrongUseError(f"--hold-until {given[:20]!r}: expected a day, YYYY-MM-DD.") from error
    if day < today:
        raise WrongUseError(f"--hold-until {day}: that day has passed; a hold has to stand when it is set.")
    return day


def _to_a_point(prepared: Prepared, *, is_confirmed: bool) -> Prepared:
    """Hold the receiver of an urgent lead against the reporting points that are known where its ads are."""
    case, order = prepared.case, prepared.order
    countries = sorted({ad["country"] or ad["market"] for ad in case.ads} - {None})
    known = [
        point.name for one in countries for point in packaged_points(one) if point.kind == "reporting_point"
    ]
    if is_confirmed or order.receiver.casefold() in {name.casefold() for name in known}:
        return prepared
    named = f"known there: {'; '.join(known)}" if known else "Clew knows none there"
    raise WrongUseError(
        f"an urgent lead goes to the national reporting point of {', '.join(countries) or 'its country'} only ({named}). Name it with --receiver, or, "
        "where you have made sure that the receiver is one, add --point-confirmed. Nothing was written."
    )


def _say_what_would_go(prepared: Prepared, until: dt.date, *, as_json: bool) -> None:
    show(list(_parts(prepared)), as_json=as_json, title=f"Would go to {prepared.order.receiver}")
    say = errors().print
    if prepared.case.left_out:
        say(f"{prepared.case.left_out} ads under urgent leads would be left out.")
    say(f"A hold until {until} would be set. Nothing was written.")


def _parts(prepared: Prepared) -> Iterator[dict[str, object]]:
    for name, section in prepared.said["sections"].items():
        for part, held in section.items():
            if isinstance(held, list):
                yield {"section": name, "part": part, "entries": len(held)}
    yield {"section": "captures", "part": "records", "entries": len(prepared.records)}


def _tell(done: Handed, *, is_encrypted: bool, as_json: bool) -> None:
    row = {
        "package": done.sha256,
        "file": str(done.path),
        "bytes": done.bytes,
        "captures": done.captures,
        "hold_until": done.hold_until.isoformat(),
    }
    show([row], as_json=as_json)
    say = errors().print
    say(f"{done.path}: nothing was sent; hand it over yourself. It contains personal data.", markup=False)
    if not is_encrypted:
        say("It is not encrypted: with --encrypt-to KEY only the receiver can open it.")
    say("The public key (keys/project.pub) goes another way. To take it back: clew refer withdraw SHA256")
