"""Making a digest, keeping what it told, and mailing it where the project's settings name a receiver."""

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from clew.capture.mail import make_message, send
from clew.report.digest import Digest, make_digest, to_html, to_message, to_text
from clew.report.reading import read_book
from clew.store.casework import append_event, open_casework
from clew.store.digests import (
    DigestEntry,
    digest_folder,
    keep_digest,
    parse_time,
    read_digests,
    told_alerts,
    write_private,
)
from clew.store.lock import exclusive
from clew.store.project import Project


@dataclass(frozen=True, slots=True)
class Told:
    """What came of it: the digest (null: nothing is new), its files, and the numbers of those that were mailed."""

    digest: Digest | None
    files: tuple[Path, ...] = ()
    mailed: tuple[int, ...] = ()


def tell(project: Project, *, clock: Callable[[], dt.datetime], dry_run: bool = False) -> Told:
    """Make a digest of what is new and mail what is owed. A dry run writes the message to a file, and nothing is told."""
    with exclusive(project.root):
        entries = read_digests(project)
        digest = make_digest(
            read_book(project.tables_dir),
            told_alerts(entries),
            number=max((entry.number for entry in entries), default=0) + 1,
            made_at=clock().astimezone(dt.UTC).replace(microsecond=0),
            since=parse_time(entries[-1].made_at) if entries else None,
        )
        if dry_run:
            return Told(digest, (_write_message(project, digest, name="dry-run"),))
        files: tuple[Path, ...] = ()
        if digest.alerts:
            files = _write(project, digest)
        return Told(digest if files else None, files, _mail_what_is_owed(project, clock))


def _write(project: Project, digest: Digest) -> tuple[Path, ...]:
    folder, name = digest_folder(project), f"{digest.number:04d}"
    files = [
        write_private(folder / f"{name}.txt", to_text(digest).encode()),
        write_private(folder / f"{name}.html", to_html(digest).encode()),
    ]
    to_mail = bool(project.settings.mail.to)
    if to_mail:
        files.append(_write_message(project, digest, name=name))
    keep_digest(project, DigestEntry(digest.number, digest.made_at.isoformat(), digest.alerts, to_mail))
    return tuple(files)


def _write_message(project: Project, digest: Digest, *, name: str) -> Path:
    settings = project.settings.mail
    text = to_message(digest, details=settings.details)
    message = make_message(settings, subject=digest.subject, text=text, made_at=digest.made_at)
    return write_private(digest_folder(project) / f"{name}.eml", message.as_bytes())


def _mail_what_is_owed(project: Project, clock: Callable[[], dt.datetime]) -> tuple[int, ...]:
    """Send the messages that were written and not sent, to the receiver that the settings name now; others are dropped."""
    settings, mailed = project.settings.mail, []
    for entry in read_digests(project):
        path = digest_folder(project) / f"{entry.number:04d}.eml"
        if not settings.to or not entry.to_mail or entry.mailed_at or not path.exists():
            continue
        message = message_from_bytes(path.read_bytes(), policy=policy.SMTP)
        assert isinstance(message, EmailMessage)
        if str(message["To"]) == settings.to:
            send(message, settings, root=project.root)
            sent_at = clock()
            keep_digest(project, replace(entry, mailed_at=sent_at.isoformat(timespec="seconds")))
            _note(project, entry.number, sent_at)
            mailed.append(entry.number)
    return tuple(mailed)


def _note(project: Project, number: int, sent_at: dt.datetime) -> None:
    """Leave a trail: which digest went to the receiver that the settings name."""
    detail = json.dumps({"digest": number, "to": project.settings.mail.to}, sort_keys=True)
    with open_casework(project) as session, session.begin():
        append_event(session, sent_at, "clew.toml [mail]", "mail_digest", detail)
