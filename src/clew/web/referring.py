"""Referrals from the desk: what leads, sites and operators share. It calls what ``clew refer`` calls; nothing is sent."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clew.handover import FOLDER, Handed, Prepared, check_free, hand_over, key_of, place_of, prepare
from clew.handover import name_of as package_name
from clew.kernel.errors import WrongUseError
from clew.reference.package_words import ENGLISH, in_language, package_languages, package_words
from clew.reference.receivers import Receiver, packaged_receivers
from clew.referral.age import Recipient, encrypt, read_recipients
from clew.referral.contents import Order
from clew.referral.people import one_line
from clew.store.lock import exclusive
from clew.store.project import Project
from clew.store.referrals import referral_events
from clew.web import codes
from clew.web.roles import Role
from clew.web.seat import Seat

FIELDS = (
    "to", "receiver", "reason", "office", "language", "country", "needs", "contact_language", "key"
)  # fmt: skip
_REASON, _MOST_NEEDS = 500, 20
_KEYS = ("age1", "ssh-")
LOG_SHOWN = 200
PARTS = {
    ("contact", "persons"): "n_persons",
    ("persons", "persons"): "n_persons",
    ("signals", "signals"): "signals_title",
    ("against", "readings"): "against_title",
    ("against", "ties_set_aside"): "aside_title",
    ("against", "dissent"): "dissent_title",
    ("ties", "ties"): "ties_title",
    ("timeline", "events"): "timeline_title",
    ("places", "towns"): "n_towns",
    ("places", "movements"): "places_title",
    ("trail", "decisions"): "trail_title",
    ("sites", "sites"): "n_sites",
    ("sites", "ties"): "site_ties_title",
    ("seen", "signals"): "shows_title",
    ("seen", "speaks_against"): "against_title",
    ("captures", "records"): "captures_title",
}
"""Which words of a package name its parts, by section and part."""
_UNCOUNTED = {("signals", "families"), ("sites", "reasons")}


@dataclass(frozen=True, slots=True)
class Subject:
    """What is referred: ``kind`` and ``id`` as a case has them, ``name`` on the screen, ``home`` the page that shows it."""

    kind: str
    id: str
    name: str
    home: str

    @property
    def action(self) -> str:
        """Give where the form of its referral is."""
        where = {"site": "sites", "operator": "operators"}.get(self.kind, "leads")
        return f"/{where}/{self.id}/refer"

    @property
    def receivers(self) -> list[Receiver]:
        """Give who may get such a subject; what is urgent goes another way (rule 10)."""
        found = sorted(packaged_receivers().items())
        return [one for _, one in found if self.kind in one.subjects and one.urgent != "only"]


@dataclass(frozen=True, slots=True)
class Made:
    """A package that lies in the project's exports."""

    done: Handed
    file: str
    is_encrypted: bool


def draft(
    seat: Seat, subject: Subject, form: Mapping[str, str], *, by: str, approved_by: str | None
) -> Prepared:
    """Say what would go into a package; writes nothing. Raises where something is missing in the form."""
    receiver = next((one for one in subject.receivers if one.id == form.get("to")), None)
    if receiver is None:
        raise WrongUseError("Choose who gets it.")
    order = _order(seat, form, by, approved_by)
    recipients_of(form)
    return prepare(seat.desk.project, subject.kind, subject.id, receiver, order)


def make(seat: Seat, prepared: Prepared, form: Mapping[str, str]) -> Made:
    """Make the package; the trail tells of it, and what it rests on is held."""
    project, made_at = seat.desk.project, prepared.order.made_at
    recipients = recipients_of(form)
    target = place_of(project, package_name(prepared, is_encrypted=bool(recipients)))
    check_free(target)
    with exclusive(project.root):
        done = hand_over(
            project,
            prepared,
            key_of(project),
            target,
            hold_until=held_until(project, made_at),
            encrypt=(lambda data: encrypt(data, recipients)) if recipients else None,
            clock=lambda: made_at,
        )
    return Made(done, target.name, bool(recipients))


def recipients_of(form: Mapping[str, str]) -> list[Recipient]:
    """Read the receiver's key: the key itself, and never the name of a file on this machine (rule 7)."""
    key = form.get("key", "").strip()
    if key and not key.startswith(_KEYS):
        raise WrongUseError("The receiver's public key begins with age1 or ssh-: paste the key itself.")
    return read_recipients([key]) if key else []


def held_until(project: Project, when: dt.datetime) -> dt.date:
    """Give until when what is referred is kept, whatever is purged."""
    return when.date() + dt.timedelta(days=project.settings.referral_hold_days)


def would_go(prepared: Prepared, language: str) -> list[tuple[str, int]]:
    """Say what would go in: each part by its name in a language, with how many entries it has."""
    words = package_words(language if language in package_languages() else ENGLISH).words
    return [(words[PARTS[part]], n) for part, n in _parts(prepared) if part not in _UNCOUNTED]


def _parts(prepared: Prepared) -> Iterator[tuple[tuple[str, str], int]]:
    for name, section in prepared.said["sections"].items():
        for part, held in section.items():
            if isinstance(held, list):
                yield (name, part), len(held)
    yield ("captures", "records"), len(prepared.records)


def receiver_choices(subject: Subject, language: str) -> list[tuple[str, str]]:
    """Give who may get a subject, in a language."""
    known = language if language in package_languages() else ENGLISH
    return [(one.id, in_language(one, known).reader) for one in subject.receivers]


def language_choices() -> list[tuple[str, str]]:
    """Give the languages of packages with their names."""
    return [(code, codes.language(code)) for code in package_languages()]


def packages(project: Project) -> dict[str, Path]:
    """Give the packages that lie in the project's exports, by name."""
    folder = project.root / FOLDER
    found = sorted(folder.glob("*.zip*")) if folder.is_dir() else ()
    return {path.name: path for path in found if path.is_file() and not path.name.startswith(".")}


def log(seat: Seat) -> list[dict[str, Any]]:
    """Give what was referred, the newest first, each with what became of it; nothing on what only a supervisor sees."""
    there = packages(seat.desk.project)
    events = referral_events(seat.desk.project, "refer", "refer_withdraw", "refer_update")
    later: dict[str, list[str]] = {}
    for one in events:
        if one.action != "refer":
            later.setdefault(str(one.told["package"]), []).append(one.action)
    rows = [
        {
            **one.told,
            "made_at": one.made_at,
            "author": one.author,
            "later": later.get(str(one.told["package"]), []),
            "file": _file_of(one.made_at, one.told, there),
        }
        for one in events
        if one.action == "refer" and _may_see(seat, one.told)
    ]
    return rows[::-1][:LOG_SHOWN]


def _may_see(seat: Seat, told: Mapping[str, Any]) -> bool:
    receiver = packaged_receivers().get(str(told["to"]))
    is_urgent = receiver is not None and receiver.urgent == "only"
    return seat.may_see(str(told["subject"])) and (not is_urgent or seat.has(Role.SUPERVISOR))


def _file_of(made_at: str, told: Mapping[str, Any], there: Mapping[str, Path]) -> str | None:
    """Give the name of the file that an event tells of; null where it is gone, or was written elsewhere."""
    at = f"{dt.datetime.fromisoformat(made_at):%Y%m%dT%H%M%SZ}.zip"
    beginnings = (f"{str(told['subject'])[:40]}-{told['to']}-{at}", f"{told['to']}-{at}")
    return next((name for name in there if name.removesuffix(".age") in beginnings), None)


def _order(seat: Seat, form: Mapping[str, str], by: str, approved_by: str | None) -> Order:
    country, office = form.get("country", "").strip().upper(), form.get("office", "").strip()
    spoken = form.get("contact_language", "").strip()
    language = form.get("language") or ENGLISH
    if language not in package_languages():
        raise WrongUseError("Choose the receiver's language.")
    needs = [line.strip() for line in form.get("needs", "").splitlines() if line.strip()]
    return Order(
        by=by,
        approved_by=approved_by,
        receiver=one_line(form.get("receiver"), "The receiver's name"),
        reason=one_line(form.get("reason"), "Why it is sent", longest=_REASON),
        made_at=seat.now.replace(microsecond=0),
        office=one_line(office, "Your office") if office else "",
        legal_basis=seat.desk.project.settings.legal_basis.strip(),
        country=country or None,
        needs=tuple(needs[:_MOST_NEEDS]),
        language=language,
        contact_language=one_line(spoken, "The language of a first contact") if spoken else None,
        point=None,
    )
