"""The cover of an export: who gives what to whom, what for, how it may be handled, and until when."""

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from clew.store.canonical import to_canonical

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://clew.example/exchange/1")
"""The namespace of all ids of exports (UUID version 5, RFC 9562): the same content has the same id."""

NOTICE = (
    "This must not be used for immigration enforcement or against the person advertised. "
    "A lead, never a verdict: whatever stands here is suspect until investigated, and most ads are placed by people who sell sex of their own will."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What every export says of itself. ``tlp``: Traffic Light Protocol 2.0 (FIRST); ``pap``: Permissible Actions Protocol."""

    export_id: str
    format: str
    project: str
    receiver: str
    purpose: str
    legal_basis: str
    tlp: str
    pap: str
    made_at: dt.datetime
    expires: dt.date
    by: str
    approved_by: str | None
    tool: str
    partial: bool
    scope: tuple[str, ...]
    notice: str = NOTICE

    def as_row(self) -> dict[str, object]:
        """Give it as plain values."""
        return {
            "export_id": self.export_id,
            "format": self.format,
            "project": self.project,
            "receiver": self.receiver,
            "purpose": self.purpose,
            "legal_basis": self.legal_basis,
            "tlp": self.tlp,
            "pap": self.pap,
            "made_at": stamp(self.made_at),
            "expires": self.expires.isoformat(),
            "by": self.by,
            "approved_by": self.approved_by,
            "tool": self.tool,
            "partial": self.partial,
            "scope": list(self.scope),
            "notice": self.notice,
        }

    def lines(self) -> list[tuple[str, str]]:
        """Give it as labelled lines for a person to read."""
        said = [
            ("Notice", self.notice),
            ("For", self.receiver),
            ("Purpose", self.purpose),
            ("Legal basis", self.legal_basis or "not stated"),
            ("Handling", f"TLP:{self.tlp}, PAP:{self.pap}"),
            ("Delete after", self.expires.isoformat()),
            ("Exported by", self.by),
            ("Approved by", self.approved_by or "nobody else"),
            ("Exported at", stamp(self.made_at)),
            ("From the project", self.project),
            ("Scope", ", ".join(self.scope) or "the whole project, without urgent leads"),
            ("Made with", self.tool),
            ("Export id", self.export_id),
        ]
        if self.partial:
            said.append(("Partial", "the last run could not read all that was captured"))
        return said

    def text(self) -> str:
        """Give it as one text, a line for each thing said."""
        return "".join(f"{label}: {value}\n" for label, value in self.lines())


def stamp(when: dt.datetime) -> str:
    """Write a time in UTC: ``2026-11-01T12:00:00Z``, with microseconds where it has any."""
    return when.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")


def export_id_of(content: Mapping[str, object]) -> str:
    """Give the id of an export, made of what it says of itself and of a digest of its rows."""
    return str(uuid.uuid5(NAMESPACE, to_canonical(content).decode("utf-8")))
