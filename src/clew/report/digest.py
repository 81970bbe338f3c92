"""The digest: the alerts that nobody was told of yet, as text and as HTML, and the short form for a mail.

Each digest tells what is new since the last one. Of an urgent lead nothing is told but that there is something for the
supervisor. Addresses are written so that no program makes a link of them; phones and names stand in the files, which
belong to the project, and in a mail only where the project says so.
"""

import base64
import datetime as dt
import hashlib
import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from clew.report.alerts import ORDER
from clew.report.reading import Book, Row
from clew.report.report import TEMPLATES, environment
from clew.report.show import as_text, moment, plain_name
from clew.report.urgent import is_sealed, sealed_of

_SCHEME = re.compile(r"\b(h)tt(ps?)://", re.IGNORECASE)
_DOMAIN = re.compile(r"(?<=[\w-])\.(?=[a-z]{2,24}\b)", re.IGNORECASE)
_MAILBOX = re.compile(r"(?<=\S)@(?=\S)")
_MOST_IDS = 200


@dataclass(frozen=True, slots=True)
class DigestRow:
    """An alert as a digest tells it. ``lead``: the lead it belongs to, null where there is none. ``is_late``: it was seen
    before the last digest and is told only now, because of a new watch, or since it was read anew.
    """

    alert_id: str
    kind: str
    seen_at: dt.datetime
    lead: str | None
    what: str
    subject: str
    watch: str | None
    places: tuple[str, ...]
    is_late: bool


@dataclass(frozen=True, slots=True)
class Digest:
    """All that a digest says."""

    number: int
    made_at: dt.datetime
    since: dt.datetime | None
    rows: tuple[DigestRow, ...]
    counts: tuple[tuple[str, int], ...]
    left_out: int
    unanswered: int
    alerts: tuple[str, ...]

    @property
    def leads(self) -> tuple[str, ...]:
        """The ids of the leads that the rows are about."""
        return tuple(sorted({row.lead for row in self.rows if row.lead}))

    @property
    def subject(self) -> str:
        """The subject of a mail: counts, and nothing else."""
        return f"Clew digest {self.number}: {_of(len(self.rows), 'new alert')}"


def make_digest(
    book: Book,
    told: Collection[str],
    *,
    number: int,
    made_at: dt.datetime,
    since: dt.datetime | None,
) -> Digest:
    """Gather the alerts that are not among those told; ``since``: when the last digest was made."""
    sealed = sealed_of(book)
    alerts = book.rows("alerts")
    new = [alert for alert in alerts if alert["alert_id"] not in told]
    shown = [alert for alert in new if not is_sealed(alert, sealed)]
    shown.sort(key=lambda row: (_place(row["kind"]), row["seen_at"], row["alert_id"]))
    leads = _leads(book, {alert["subject_id"] for alert in shown})
    rows = tuple(_row(alert, leads, since) for alert in shown)
    counts = Counter(row.kind for row in rows)
    open_before = [alert for alert in alerts if alert["alert_id"] in told and not alert["acknowledged_by"]]
    return Digest(
        number,
        made_at,
        since,
        rows,
        tuple((kind, counts[kind]) for kind in sorted(counts, key=_place)),
        left_out=len(new) - len(shown),
        unanswered=len([alert for alert in open_before if not is_sealed(alert, sealed)]),
        alerts=tuple(sorted(alert["alert_id"] for alert in new)),
    )


def to_text(digest: Digest) -> str:
    """Write a digest as text."""
    lines = [*_head(digest), ""]
    for kind, number in digest.counts:
        lines += [f"{plain_name(kind)} ({number})", ""]
        for row in (row for row in digest.rows if row.kind == kind):
            late = "; seen before the last digest, told only now" if row.is_late else ""
            lines.append(f"  {moment(row.seen_at)}  {row.what}{late}")
            lines.append(f"    lead {row.lead or 'none'}; about {row.subject}; alert {row.alert_id[:16]}")
            if row.watch:
                lines.append(f"    watch {row.watch[:16]}")
            lines += [f"    stands in {place}" for place in row.places]
        lines.append("")
    return "\n".join([*lines, *_foot(digest), ""])


def to_html(digest: Digest) -> str:
    """Write a digest as one HTML file without links, scripts or anything from elsewhere."""
    style = (TEMPLATES / "style.css").read_text("utf-8")
    template = environment({}).get_template("digest.html.j2")
    return template.render(
        digest=digest,
        head=_head(digest),
        foot=_foot(digest),
        style=style,
        style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii"),
    )


def to_message(digest: Digest, *, details: bool) -> str:
    """Write the text of a mail: counts and ids of leads; with ``details`` what the file says."""
    if details:
        return to_text(digest)
    lines = [*_head(digest), ""]
    lines += [f"{number:6}  {plain_name(kind)}" for kind, number in digest.counts]
    if digest.leads:
        lines += ["", "Leads:", *(f"  {lead}" for lead in digest.leads[:_MOST_IDS])]
        if len(digest.leads) > _MOST_IDS:
            lines.append(f"  and {len(digest.leads) - _MOST_IDS} more")
    return "\n".join([*lines, "", *_foot(digest), ""])


def harmless(text: object) -> str:
    """Write text from outside in one line, and so that no program makes a link of an address in it.

    >>> harmless("https://lantern.example/a.html, desk@lantern.example")
    'hxxps[:]//lantern[.]example/a[.]html, desk[@]lantern[.]example'
    """
    shown = _SCHEME.sub(r"\1xx\2[:]//", as_text(text))
    return _MAILBOX.sub("[@]", _DOMAIN.sub("[.]", shown))


def _head(digest: Digest) -> list[str]:
    since = f"since the last one, of {moment(digest.since)}" if digest.since else "the first one"
    lines = [
        f"Digest {digest.number} of {moment(digest.made_at)}: {_of(len(digest.rows), 'new alert')}, {since}."
    ]
    if digest.left_out:
        verb = "concerns" if digest.left_out == 1 else "concern"
        lines.append(
            f"{_of(digest.left_out, 'further alert')} {verb} an urgent lead and {'is' if digest.left_out == 1 else 'are'} left to the supervisor."
        )
    return lines


def _foot(digest: Digest) -> list[str]:
    lines = ["A change is a lead, never a verdict: most ads are not trafficking."]
    if digest.unanswered:
        lines.append(
            f"{_of(digest.unanswered, 'alert')} of earlier digests nobody has acknowledged yet: clew watch alerts."
        )
    return lines


def _row(alert: Row, leads: dict[str, str], since: dt.datetime | None) -> DigestRow:
    places = tuple(
        f"capture {place['capture_id'][:16]}: {harmless(place['quote'][:120])}"
        for place in (alert["evidence"] or ())[:2]
    )
    return DigestRow(
        alert["alert_id"],
        alert["kind"],
        alert["seen_at"],
        leads.get(alert["subject_id"]),
        harmless(alert["value"]),
        harmless(alert["subject_id"][:40]),
        alert["watch"],
        places,
        is_late=since is not None and alert["seen_at"] < since,
    )


def _leads(book: Book, subjects: set[str]) -> dict[str, str]:
    """Give the lead of each subject: of an ad its provider's, of a provider its network's where it is in one."""
    leads = {row["lead_id"] for row in book.rows("leads", "lead_id")}
    network_of = {
        provider: row["network_id"]
        for row in book.rows("networks", "network_id", "provider_ids")
        for provider in row["provider_ids"] or ()
    }
    found: dict[str, str] = {}
    for row in book.rows("providers", "provider_id", "ad_ids"):
        lead = next(
            (one for one in (network_of.get(row["provider_id"]), row["provider_id"]) if one in leads), None
        )
        if lead is not None:
            found |= dict.fromkeys(subjects & {row["provider_id"], *(row["ad_ids"] or ())}, lead)
    return found


def _place(kind: str) -> int:
    return ORDER.index(kind) if kind in ORDER else len(ORDER)


def _of(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
