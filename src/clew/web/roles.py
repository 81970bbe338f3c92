"""Who may do what at the desk: the four roles of the mission, what a route may read, and the rule that each route declares.

A route without a rule can't be written: :class:`clew.web.page.Page` asks for ``roles`` and ``reads`` by name. A rule that would
break a promise of *safe by design* (a researcher who reads personal data, anybody but a supervisor who reads an urgent lead) is
refused when its module is imported.
"""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """Who somebody is at the desk; one person may have several."""

    ANALYST = "analyst"
    SUPERVISOR = "supervisor"
    RESEARCHER = "researcher"
    ADMINISTRATOR = "administrator"


class Reads(StrEnum):
    """What a route shows: nothing of the project, figures (small cells suppressed), what is kept and how long (sites, days, counts, no
    person), personal data, urgent leads, the trail.
    """

    NOTHING = "nothing"
    FIGURES = "figures"
    KEPT = "what is kept"
    PERSONAL = "personal data"
    URGENT = "urgent leads"
    TRAIL = "audit trail"

    @property
    def is_on_record(self) -> bool:
        """Say whether each reading of it is an event of the trail."""
        return self in (Reads.KEPT, Reads.PERSONAL, Reads.URGENT, Reads.TRAIL)


ANALYST, SUPERVISOR, RESEARCHER, ADMINISTRATOR = Role
CASEWORK = (ANALYST, SUPERVISOR)
"""Who reads leads and decides on them."""
EVERYBODY = tuple(Role)
ANYONE: tuple[Role, ...] = ()
"""Also who is not signed in: the page of sign-in and what it needs."""
SCOPES = ("read", "decide")
"""What a token of the API may do: read what its owner reads; also write what its owner decides."""


class RuleError(TypeError):
    """A route declares what no route may."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What a route declares of itself. No ``roles``: anyone. ``acts``: it changes something, and needs the page's own token."""

    method: str
    path: str
    roles: tuple[Role, ...]
    reads: Reads
    title: str

    def __post_init__(self) -> None:
        if not self.roles and self.reads is not Reads.NOTHING:
            raise RuleError(f"{self.method} {self.path}: who is not signed in reads nothing of a project")
        if Role.RESEARCHER in self.roles and self.reads.is_on_record:
            raise RuleError(f"{self.method} {self.path}: a researcher never sees {self.reads}")
        if self.reads is Reads.URGENT and self.roles != (Role.SUPERVISOR,):
            raise RuleError(f"{self.method} {self.path}: urgent leads go to the supervisor alone (rule 10)")

    @property
    def acts(self) -> bool:
        """Say whether the route changes something."""
        return self.method != "GET"

    def admits(self, roles: frozenset[Role]) -> bool:
        """Say whether somebody with these roles may."""
        return not self.roles or not roles.isdisjoint(self.roles)
