"""Several sights of one indicator on one subject become one finding; reviews speak for their provider too."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from clew.indicators.subject import MOST_EVIDENCE
from clew.records.finding import Finding


def merge(findings: Iterable[Finding]) -> list[Finding]:
    """Give one finding a key: the strongest, newest evidence first, seen from the first to the last sight."""
    groups: dict[tuple[str, str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[finding.subject_kind, finding.subject_id, finding.indicator].append(finding)
    return [_one(groups[key]) for key in sorted(groups)]


def on_providers(findings: Iterable[Finding], about: Mapping[str, str]) -> list[Finding]:
    """Give the findings of reviews once more, on the providers that the reviews are about."""
    return [
        replace(finding, subject_kind="provider", subject_id=about[finding.subject_id])
        for finding in findings
        if finding.subject_id in about
    ]


def _one(group: list[Finding]) -> Finding:
    newest = sorted(group, key=_when, reverse=True)
    evidence = tuple(dict.fromkeys(one for finding in newest for one in finding.evidence))
    seen = [when for finding in group for when in (finding.first_seen, finding.last_seen) if when is not None]
    return replace(
        newest[0],
        strength=max(finding.strength for finding in group),
        first_seen=min(seen, default=None),
        last_seen=max(seen, default=None),
        evidence=evidence[:MOST_EVIDENCE],
    )


def _when(finding: Finding) -> tuple[str, float, str]:
    return (finding.last_seen.isoformat() if finding.last_seen else "", finding.strength, finding.value or "")
