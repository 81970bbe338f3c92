"""A notice on a package that was handed over: it is withdrawn, or has changed. Signed like a package; names it by its digest."""

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from clew.__about__ import __version__
from clew.referral.check import DATA
from clew.referral.citations import moment
from clew.referral.package import pack
from clew.referral.pdf import make_pdf
from clew.referral.readme import readme
from clew.store.keys import SigningKey

WITHDRAWAL, UPDATE = "clew-withdrawal-1", "clew-update-1"
_DOCUMENT = "notice.pdf"
_TITLES = {WITHDRAWAL: "Withdrawal of a package", UPDATE: "Change to a package"}
_ASKED = {
    WITHDRAWAL: (
        "Please stop relying on the package, and on what was concluded from it.",
        "Please delete it and its copies, as far as your law lets you.",
        "Please tell those to whom you passed it on, and confirm to the sender that you did.",
    ),
    UPDATE: (
        "Please read the package with this change.",
        "Where another package takes its place, please delete the former one, as far as your law lets you.",
        "Please tell those to whom you passed it on.",
    ),
}
_LIMITS = (
    "Neither the package nor this notice may be used for immigration enforcement, nor against any person advertised.",
)


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
) -> dict[str, Any]:
    """Give what a notice says. ``package``, ``replaced_by``: SHA-256 of packages."""
    kind = WITHDRAWAL if is_withdrawn else UPDATE
    return {
        "format": kind,
        "title": _TITLES[kind],
        "to": "the receiver of the package",
        "receiver": receiver,
        "by": by,
        "approved_by": approved_by,
        "made_at": moment(made_at),
        "package_sha256": package,
        "package_made_at": package_made_at[:10],
        "replaced_by_sha256": replaced_by,
        "reason": reason,
        "asked": list(_ASKED[kind]),
        "limits_of_use": list(_LIMITS),
        "tool": f"clew {__version__}",
    }


def pack_notice(said: Mapping[str, Any], key: SigningKey, *, made_at: dt.datetime) -> bytes:
    """Sign and pack a notice."""
    key_id = key.public.key_id
    files = {
        DATA: json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8"),
        _DOCUMENT: make_pdf("on_package", {**said, "key_id": key_id}, made_at=made_at),
    }
    files["README.txt"] = readme(said, {_DOCUMENT: "to read", DATA: "the same for machines"}, key_id=key_id)
    about = {
        name: said[name] for name in ("format", "to", "made_at", "by", "approved_by", "receiver", "tool")
    }
    return pack(about, files, key)
