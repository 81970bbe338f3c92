"""A notice on a package that was handed over: it is withdrawn, or has changed. Signed like a package; names it by its digest."""

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from clew.__about__ import __version__
from clew.reference.package_words import ENGLISH, package_words
from clew.referral.check import DATA
from clew.referral.citations import moment
from clew.referral.package import pack
from clew.referral.pdf import make_pdf
from clew.referral.readme import readme
from clew.store.keys import SigningKey

WITHDRAWAL, UPDATE = "clew-withdrawal-1", "clew-update-1"
_DOCUMENT = "notice.pdf"
_TITLES = {WITHDRAWAL: "withdrawal_title", UPDATE: "update_title"}
_ASKED = {
    WITHDRAWAL: ("stop_relying", "delete_it", "tell_and_confirm"),
    UPDATE: ("read_with", "delete_former", "tell_others"),
}


def notice_on(
    package: str,
    *,
    is_withdrawn: bool,
    receiver: str,
    package_made_at: str,
    by: str,
    reason: str,
    made_at: dt.datetime,
    approved_by: str | None = None,
    replaced_by: str | None = None,
    language: str = ENGLISH,
) -> dict[str, Any]:
    """Give what a notice says. ``package``, ``replaced_by``: SHA-256 of packages; ``language``: the package's."""
    words = package_words(language).words
    kind = WITHDRAWAL if is_withdrawn else UPDATE
    return {
        "format": kind,
        "language": language,
        "title": words[_TITLES[kind]],
        "to": "the receiver of the package",
        "receiver": receiver,
        "by": by,
        "approved_by": approved_by,
        "made_at": moment(made_at),
        "package_sha256": package,
        "package_made_at": package_made_at[:10],
        "replaced_by_sha256": replaced_by,
        "reason": reason,
        "asked": [words[one] for one in _ASKED[kind]],
        "limits_of_use": [words["word_limits"]],
        "tool": f"clew {__version__}",
    }


def pack_notice(said: Mapping[str, Any], key: SigningKey, *, made_at: dt.datetime) -> bytes:
    """Sign and pack a notice."""
    key_id = key.public.key_id
    files = {
        DATA: json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8"),
        _DOCUMENT: make_pdf("on_package", _data(said, key_id), made_at=made_at),
    }
    files["README.txt"] = readme(said, {_DOCUMENT: "file_pdf", DATA: "file_json"}, key_id=key_id)
    about = {
        name: said[name]
        for name in ("format", "to", "language", "made_at", "by", "approved_by", "receiver", "tool")
    }
    return pack(about, files, key)


def _data(said: Mapping[str, Any], key_id: str) -> dict[str, Any]:
    """Give what the PDF says: the data, and the words of its language."""
    return {**said, "words": package_words(str(said["language"])).words, "key_id": key_id}
