"""The sites of a project: those named when it was made or accepted since, without those that were rejected."""

from clew.kernel.web import registered_domain
from clew.store.casework import load_decisions
from clew.store.project import Project


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
