"""Handing a referral over: the one place that brings captures' seals, the tables and the referral room together.

Used by the command line and by the desk. Nothing is sent: a file is written, readable by its owner only. In this order: the package is
made in memory, the hold and the event go into the trail, the file is put in place. So no package lies there that the trail does
not tell of; a kill in between leaves an event of a package that nobody has, and the same command makes it again.
"""

import datetime as dt
import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clew.capture.seal.excerpt import SealedRecord, excerpt_wacz, offsets_of, sealed_records
from clew.kernel.errors import WrongUseError
from clew.records.decision import KINDS
from clew.reference.ontology import load_ontology
from clew.reference.package_words import ENGLISH
from clew.reference.receivers import Receiver
from clew.referral.case import Case, Told, gather
from clew.referral.check import CAPTURES, DATA
from clew.referral.citations import moment
from clew.referral.contents import Order, contents, with_captures
from clew.referral.document import make_document
from clew.referral.on_package import notice_on, pack_notice
from clew.referral.package import pack, sha256
from clew.referral.readme import readme
from clew.store.casework import add_decisions, last_event
from clew.store.decision_file import make_hold
from clew.store.keys import SigningKey, passphrase_of, signing_key
from clew.store.project import Project
from clew.store.redaction import all_decisions
from clew.store.referrals import ReferralEvent, keep_referral
from clew.store.run import read_run
from clew.store.seal_log import signer_of

DOCUMENT = "referral.pdf"
FOLDER = "exports/referrals"
"""Where packages lie in a project."""
_FILES = {DOCUMENT: "file_pdf", DATA: "file_json", CAPTURES: "file_wacz"}
"""Files of a package, each with the word that says what it is."""
Encrypt = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Prepared:
    """What would go into a package: the case, what is said, and the records of the captures."""

    case: Case
    receiver: Receiver
    order: Order
    said: Mapping[str, Any]
    records: Sequence[SealedRecord]


@dataclass(frozen=True, slots=True)
class Handed:
    """A package that was written: its digest before any encryption, and until when the hold stands."""

    path: Path
    sha256: str
    bytes: int
    captures: int
    hold_until: dt.date


def case_of(project: Project, kind: str, subject_id: str) -> Case:
    """Gather a case from a project's tables and decisions; ``kind`` and whole id as ``clew.referral.case`` has them."""
    kinds = {record: kind for kind, record in KINDS.items()}
    told = [
        Told(kinds[type(one.decision)], one.decision, one.written_at.astimezone(dt.UTC).isoformat())
        for one in all_decisions(project)
    ]
    return gather(
        project.tables_dir,
        kind,
        subject_id,
        definitions=load_ontology(project.ontology_dir).definitions(),
        told=told,
        run=read_run(project.tables_dir),
    )


def prepare(project: Project, kind: str, subject_id: str, receiver: Receiver, order: Order) -> Prepared:
    """Say what would go into a package; writes nothing."""
    case = case_of(project, kind, subject_id)
    said, cited = contents(case, receiver, order)
    records = sealed_records(project, cited) if cited else []
    missing = set(cited) - {one.capture.capture_id for one in records}
    if missing:
        raise WrongUseError(
            f"{len(missing)} captures that it cites are not in the project's archives: run `clew run`, so that the tables fit them."
        )
    order_of = {name: place for place, name in enumerate(cited)}
    records = sorted(records, key=lambda one: order_of[one.capture.capture_id])
    rows = [
        _capture_row(one, cited[one.capture.capture_id], offset, case)
        for one, offset in zip(records, offsets_of(records), strict=True)
    ]
    if receiver.captures == "cited":
        said = with_captures(said, rows, trail=last_event(project))
    return Prepared(case, receiver, order, said, records)


def hand_over(
    project: Project,
    prepared: Prepared,
    key: SigningKey,
    out: Path,
    *,
    hold_until: dt.date,
    encrypt: Encrypt | None = None,
    clock: Callable[[], dt.datetime],
) -> Handed:
    """Make the package, keep hold and event, and put the file in place; never over one that is there."""
    check_free(out)
    package = make_package(prepared, key)
    digest = sha256(package)
    sealed = encrypt(package) if encrypt else package
    case, order = prepared.case, prepared.order
    add_decisions(project, [_hold(prepared, hold_until)], source="clew refer", clock=clock)
    keep_referral(
        project,
        action="refer",
        author=order.by,
        clock=clock,
        told={
            "package": digest,
            "encrypted": sha256(sealed) if encrypt else None,
            "subject_kind": case.kind,
            "subject": case.subject_id,
            "to": prepared.receiver.id,
            "receiver": order.receiver,
            "approved_by": order.approved_by,
            "language": order.language,
            "captures": len(prepared.records),
            "key_id": key.public.key_id,
        },
    )
    write_owned(out, sealed)
    return Handed(out, digest, len(sealed), len(prepared.records), hold_until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A notice on a package: ``action`` refer_withdraw or refer_update; ``event``: of the referral."""

    action: str
    event: ReferralEvent
    by: str
    reason: str
    made_at: dt.datetime
    approved_by: str | None = None
    replaced_by: str | None = None


def give_notice(project: Project, word: Word, key: SigningKey, out: Path) -> str:
    """Make a signed notice on a package, tell the trail, put the file in place; give the notice's digest."""
    check_free(out)
    told = word.event.told
    said = notice_on(
        str(told["package"]),
        is_withdrawn=word.action == "refer_withdraw",
        receiver=str(told["receiver"]),
        package_made_at=word.event.made_at,
        by=word.by,
        approved_by=word.approved_by,
        reason=word.reason,
        replaced_by=word.replaced_by,
        made_at=word.made_at,
        language=str(told.get("language") or ENGLISH),
    )
    package = pack_notice(said, key, made_at=word.made_at)
    keep_referral(
        project,
        action=word.action,
        author=word.by,
        clock=lambda: word.made_at,
        told={
            "package": told["package"],
            "notice": sha256(package),
            "receiver": told["receiver"],
            "subject": told["subject"],
            "to": told["to"],
            "approved_by": word.approved_by,
            "replaced_by": word.replaced_by,
        },
    )
    write_owned(out, package)
    return sha256(package)


def make_package(prepared: Prepared, key: SigningKey) -> bytes:
    """Make a package's bytes: the same for the same project, order and date."""
    said = prepared.said
    files = {
        DATA: json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8"),
        DOCUMENT: make_document(said, key_id=key.public.key_id, made_at=prepared.order.made_at),
    }
    if prepared.records:
        files[CAPTURES] = excerpt_wacz(
            prepared.records,
            key,
            title=f"Captures of {prepared.case.subject_id}",
            created=moment(prepared.order.made_at),
        )
    listed = {name: what for name, what in _FILES.items() if name in files}
    files["README.txt"] = readme(said, listed, key_id=key.public.key_id)
    about = {
        name: said[name]
        for name in ("format", "to", "language", "made_at", "by", "approved_by", "receiver", "tool")
    }
    return pack(about, files, key)


def key_of(project: Project) -> SigningKey:
    """Give the project's key; made on first use."""
    return signing_key(project, passphrase=passphrase_of(os.environ), expected=signer_of(project.root))


def place_of(project: Project, name: str) -> Path:
    """Give where a file goes that nobody named a place for: the project's exports, readable by its owner only."""
    folder = project.root / FOLDER
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder / name


def name_of(prepared: Prepared, *, is_encrypted: bool) -> str:
    """Name a package's file; names of files are read too, so that one for a support service names no lead."""
    receiver, case = prepared.receiver, prepared.case
    about = f"{case.subject_id[:40]}-{receiver.id}" if receiver.captures != "none" else receiver.id
    return f"{about}-{prepared.order.made_at:%Y%m%dT%H%M%SZ}.zip" + (".age" if is_encrypted else "")


def check_free(out: Path) -> None:
    """Raise where a file can't be written there, or one is there already."""
    if not out.parent.is_dir():
        raise WrongUseError(f"{out}: there is no folder {out.parent}.")
    if out.exists():
        raise WrongUseError(f"{out} is there already: choose another name with -o; nothing was written.")


def write_owned(out: Path, data: bytes) -> None:
    """Write a file that only its owner may read: there whole or not at all, and never over one that is there."""
    part = out.with_name(f".part-{out.name}")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        out.hardlink_to(part)
    except FileExistsError as error:
        raise WrongUseError(f"{out} is there already: choose another name with -o.") from error
    finally:
        part.unlink()


def _hold(prepared: Prepared, until: dt.date) -> Any:
    """Give the hold: on the lead with its ads, or, of a site, on the captures that go out."""
    case, order = prepared.case, prepared.order
    said = {"until": until.isoformat(), "author": order.by, "reason": order.reason}
    said["made_at"] = moment(order.made_at)
    if case.is_of_persons:
        members = [ad["ad_id"] for ad in case.ads]
        return make_hold(subject_kind="lead", subject=case.subject_id, members_seen=members, **said)
    captures = [one.capture.capture_id for one in prepared.records]
    if not captures:
        raise WrongUseError(
            f"nothing that was captured of {case.subject_id} is cited, so there is nothing to refer."
        )
    return make_hold(subject_kind="capture", subject=captures[0], members_seen=captures, **said)


def _capture_row(record: SealedRecord, number: str, offset: int, case: Case) -> dict[str, Any]:
    capture = record.capture
    return {
        "number": number,
        "capture_id": capture.capture_id,
        "url": capture.url,
        "site": capture.site_id,
        "fetched_at": moment(capture.fetched_at),
        "status": capture.status,
        "page": case.page_kinds.get(capture.capture_id),
        "captured_with": capture.tool,
        "payload_sha256": capture.payload_sha256,
        "record_sha256": record.sha256,
        "offset": offset,
        "length": len(record.data),
        "archive": record.archive,
        "archive_offset": record.archive_offset,
        "archive_sha256": record.archive_sha256,
        "seal": record.seal,
        "manifest_sha256": record.manifest_sha256,
        "sealed_at": record.made_at,
        "sealed_by": record.by,
        "sealed_with": record.tool,
        "time_stamps": [dict(one) for one in record.stamps],
    }
