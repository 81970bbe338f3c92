"""The sites of a project: those named when it was made or accepted since, without those that were rejected."""

from clew.kernel.web import registered_domain
from clew.store.casework import load_decisions
from clew.store.project import Project

BY_SCORE = "chosen by its score"
"""Stands first among what was seen of a site when a score decided on it, not a look at it."""


def site_decisions(project: Project) -> dict[str, str]:
    """Give what people decided on each site that they decided on: ``accepted`` or ``rejected``; the one made last counts, as in the register."""
    return {registered_domain(one.site): one.value for one in load_decisions(project).site_decisions}


def accepted_sites(project: Project) -> frozenset[str]:
    """Give the ids of the project's sites: named or accepted, and not rejected."""
    decided = site_decisions(project)
    named = {site.site_id for site in project.known_sites()} | {
        site for site, value in decided.items() if value == "accepted"
    }
    return frozenset(site for site in named if decided.get(site) != "rejected")


def sites_by_score(project: Project, value: str) -> set[str]:
    """Give the sites on which a score decided so (``accepted`` or ``rejected``), and nobody since."""
    decisions = {registered_domain(one.site): one for one in load_decisions(project).site_decisions}
    return {site for site, one in decisions.items() if one.value == value and BY_SCORE in one.members_seen}


def listed_sites(project: Project) -> frozenset[str]:
    """Give the project's sites that people put on its list: no score did, and nobody rejected them."""
    return accepted_sites(project) - sites_by_score(project, "accepted")
