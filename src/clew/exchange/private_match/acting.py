"""Who acts, for which side, under which agreement: checked before each step."""

import datetime as dt
import json
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clew.exchange.private_match.agreement import (
    Agreement,
    Grade,
    Kind,
    Party,
    SignedAgreement,
    check_person,
    same_person,
)
from clew.exchange.private_match.bounded import read_bounded, write_private
from clew.exchange.private_match.envelope import Header
from clew.exchange.private_match.trail import Done, Entry
from clew.exchange.private_match.values import VERSION
from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.store.keys import SigningKey
from clew.store.project import Project

FOLDER = Path("exports") / "matches"
PENDING, RECEIVER = "pending.json", "receiver.json"
"""What waits for the next step: an asker's secret and values, and the key to which a result will be encrypted."""
_MAX_STATE = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Acting:
    """A person who does a step for one side. ``second`` and ``supervisor``: further people who stand for it."""

    project: Project
    signed: SignedAgreement
    key: SigningKey
    by: str
    when: dt.datetime
    second: str | None = None
    supervisor: str | None = None

    @property
    def agreement(self) -> Agreement:
        """The agreement alone."""
        return self.signed.agreement

    @property
    def party(self) -> Party:
        """Our side."""
        party = self.agreement.party_of(self.key.public.key_id)
        if party is None:
            raise WrongUseError(
                f"this project signs with {self.key.public.key_id[:16]}...: it is no party to {self.agreement.agreement_id}."
            )
        return party

    @property
    def partner(self) -> Party:
        """The other side."""
        return self.agreement.other_than(self.key.public.key_id)

    @property
    def with_urgent(self) -> bool:
        """Whether values of urgent leads take part: the agreement and our supervisor both say so."""
        return self.agreement.urgent_leads and self.supervisor is not None

    def entry(self, step: Done, header: Header, *, sha256: str, n_common: int | None = None) -> Entry:
        """Make the line of the trail for a step of a round."""
        return Entry(
            step=step,
            agreement=self.agreement.agreement_id,
            request=header.request,
            grade=header.grade,
            kind=header.kind,
            n=header.n,
            n_common=n_common,
            partner=self.partner.organisation,
            second=self.second,
            supervisor=self.supervisor,
            urgent=self.with_urgent,
            sha256=sha256,
            by=self.by,
        )


def check_acting(acting: Acting) -> None:
    """Refuse a step that the agreement, its days or the people in it don't allow."""
    agreement, party = acting.agreement, acting.party
    for one in agreement.parties:
        if acting.signed.key_of(one) is None:
            raise WrongUseError(
                f"{one.organisation} has not signed the agreement {agreement.agreement_id}: `clew match sign`."
            )
    today = acting.when.astimezone(dt.UTC).date()
    if not agreement.valid_from <= today <= agreement.valid_until:
        raise WrongUseError(
            f"the agreement {agreement.agreement_id} is valid from {agreement.valid_from} to {agreement.valid_until}; today is "
            f"{today}. Sign a new one."
        )
    check_person(party, acting.by)
    check_second(acting)
    if acting.supervisor is not None:
        if not same_person(acting.supervisor, party.supervisor):
            raise WrongUseError(
                f"{acting.supervisor!r} is not the supervisor of {party.organisation}, who is {party.supervisor}."
            )
        if not agreement.urgent_leads:
            raise WrongUseError(
                "--supervisor lets urgent leads take part, and the agreement does not (urgent_leads: false)."
            )


def check_second(acting: Acting) -> None:
    """Refuse a step without the second person that the project asks for, or with one who is not another."""
    if acting.second is not None:
        check_person(acting.party, acting.second)
        if same_person(acting.second, acting.by):
            raise WrongUseError("--second must be another person than --by.")
    elif acting.project.settings.second_person:
        raise WrongUseError(
            "this project asks for a second person (second_person in clew.toml): name one with --second."
        )


def check_allowed(agreement: Agreement, grade: Grade, kind: Kind, n: int) -> None:
    """Refuse a grade or kind that was not agreed on, and a request over the cap."""
    if grade not in agreement.grades:
        raise WrongUseError(
            f"grade {grade} was not agreed on; the agreement allows {', '.join(agreement.grades)}."
        )
    if kind not in agreement.kinds:
        raise WrongUseError(
            f"kind {kind} was not agreed on; the agreement allows {', '.join(agreement.kinds)}."
        )
    if n > agreement.cap:
        raise WrongUseError(
            f"{n} values are over the agreed cap of {agreement.cap} in one request. Who asks can narrow it with --lead."
        )


def check_header(path: Path, acting: Acting, header: Header) -> None:
    """Refuse a file of the other side that says what the agreement does not."""
    agreement = acting.agreement
    if header.values != VERSION:
        raise BrokenInputError(
            f"{path}: values were written by {header.values[:40]}, here by {VERSION}: both sides need the same version of Clew."
        )
    if header.cap != agreement.cap:
        raise BrokenInputError(f"{path}: names a cap of {header.cap}; agreed is {agreement.cap}.")
    made, expires = (dt.datetime.fromisoformat(text) for text in (header.made_at, header.expires_at))
    if expires - made > dt.timedelta(days=agreement.answer_days):
        raise BrokenInputError(
            f"{path}: wants to be good for longer than the agreed {agreement.answer_days} days."
        )
    check_allowed(agreement, header.grade, header.kind, header.n)


def expiry_of(acting: Acting) -> dt.datetime:
    """Give until when a file written now is good: so many days, and not beyond the agreement."""
    last = dt.datetime.combine(acting.agreement.valid_until, dt.time.max, dt.UTC)
    return min(acting.when + dt.timedelta(days=acting.agreement.answer_days), last)


def forget_spent(project: Project, finished: Collection[str], when: dt.datetime) -> None:
    """Delete what waits for a step that was done already (a kill came between) or can no longer come."""
    for path in sorted((project.root / FOLDER).glob("*/*.json")):
        if path.name not in (PENDING, RECEIVER):
            continue
        state = read_state(path) or {}
        done = path.name == PENDING and path.parent.name in finished
        if done or dt.datetime.fromisoformat(str(state.get("expires_at"))) < when:
            path.unlink()


def folder_of(project: Project, request: str) -> Path:
    """Give the folder of a round; a purge deletes it with all of exports/."""
    return project.root / FOLDER / request


def write_state(path: Path, content: dict[str, Any]) -> None:
    """Keep what a later step of this side needs, or what came of it."""
    write_private(path, json.dumps(content, ensure_ascii=False, sort_keys=True).encode("utf-8"), over=True)


def read_state(path: Path) -> dict[str, Any] | None:
    """Give what was kept; null where nothing was."""
    if not path.exists():
        return None
    try:
        content = json.loads(read_bounded(path, _MAX_STATE, what="what a match keeps"))
    except ValueError as error:
        raise BrokenInputError(f"{path}: can't be read: {error}. Ask anew.") from error
    if not isinstance(content, dict):
        raise BrokenInputError(f"{path}: expected an object. Ask anew.")
    return content


def stamp(when: dt.datetime) -> str:
    """Write a time as files and the trail have it."""
    return when.astimezone(dt.UTC).isoformat(timespec="seconds")
