"""Accepting and rejecting a site: a ``site_decision`` under the project's trail, and the site named in ``sites.csv``.

It is the same decision that ``clew decide`` writes. A later one supersedes those that stand, so that the last word counts; what was
superseded stays in the database for ever.
"""

import datetime as dt
import json
from collections.abc import Callable, Sequence

from clew.kernel.errors import WrongUseError
from clew.kernel.web import registered_domain
from clew.records.decision import SiteDecision
from clew.records.ids import make_id
from clew.store.casework import add_decisions, load_decisions
from clew.store.project import KnownSite, Project, add_sites

_MOST_SEEN = 200


def decide_sites(
    project: Project,
    sites: Sequence[KnownSite],
    value: str,
    *,
    author: str,
    reason: str,
    seen: Callable[[str], Sequence[str]],
    clock: Callable[[], dt.datetime],
) -> int:
    """Accept or reject sites; give on how many something new was decided. Accepted ones are named in ``sites.csv``.

    ``seen``: of a site, the ways in which it was found when the decision was made. The decision is written before the list: what was
    killed in between is made whole by saying it again.
    """
    if not author.strip() or not reason.strip():
        raise WrongUseError("a decision needs a name and a reason that are not empty.")
    now = clock()
    standing: dict[str, list[SiteDecision]] = {}
    for one in load_decisions(project).site_decisions:
        standing.setdefault(registered_domain(one.site), []).append(one)
    decisions: list[SiteDecision] = []
    for site in sites:
        before = standing.get(site.site_id, [])
        if not before or any(one.value != value for one in before):
            members = tuple(seen(site.site_id))[:_MOST_SEEN]
            superseded: list[str | None] = [one.decision_id for one in before]
            decisions += [
                _decision(site.site_id, value, author.strip(), reason.strip(), now, members, old)
                for old in superseded or [None]
            ]
    if decisions:
        add_decisions(project, decisions, source="clew discover", clock=lambda: now)
    if value == "accepted":
        add_sites(project, sites)
    return len({one.site for one in decisions})


def _decision(
    site: str,
    value: str,
    author: str,
    reason: str,
    now: dt.datetime,
    members: tuple[str, ...],
    supersedes: str | None,
) -> SiteDecision:
    values = {
        "site": site,
        "value": value,
        "author": author,
        "reason": reason,
        "made_at": now.astimezone(dt.UTC).isoformat(timespec="seconds"),
        "members_seen": members,
        "supersedes": supersedes,
    }
    identity = json.dumps({"kind": "site_decision", **values}, sort_keys=True, ensure_ascii=False)
    return SiteDecision(decision_id=make_id(identity), **values)  # type: ignore[arg-type]
