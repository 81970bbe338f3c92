"""What people decided, as the screens need it: by lead, with who said what, kept until something is added.

Decisions are written to the store that runs read (``store/casework.py``). Of one person the newest verdict on a lead stands; of
several people each one's does, and where they differ the screens say so.
"""

import threading
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from clew.records.decision import Decisions, Tick, Verdict
from clew.store.casework import last_event, load_decisions
from clew.store.project import Project


@dataclass(frozen=True, slots=True)
class Decided:
    """The decisions that stand. ``verdicts``: by lead the newest of each author, in the order in which they were made."""

    event: int
    all: Decisions
    verdicts: Mapping[str, tuple[Verdict, ...]]
    ticks: Mapping[str, tuple[Tick, ...]]

    def of(self, lead_id: str, author: str) -> Verdict | None:
        """Give an author's verdict on a lead."""
        return next((one for one in self.verdicts.get(lead_id, ()) if one.author == author), None)


class Casework:
    """Reads the project's decisions, anew only when something was added."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._lock = threading.Lock()
        self._kept: tuple[object, Decided] | None = None

    def current(self) -> Decided:
        """Give the decisions that stand now."""
        state = self._state()
        kept = self._kept
        if kept is None or kept[0] != state:
            with self._lock:
                kept = (state, self._read())
                self._kept = kept
        return kept[1]

    def _state(self) -> object:
        """Give what changes whenever something is written: of a file its time and size, of a server the last event."""
        if self._project.database:
            last = last_event(self._project)
            return last["chain"] if last else None
        try:
            found = self._project.casework_path.stat()
        except FileNotFoundError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino

    def _read(self) -> Decided:
        last = last_event(self._project)
        return _sorted(last["event"] if last else 0, load_decisions(self._project))


def _sorted(event: int, decisions: Decisions) -> Decided:
    verdicts: dict[str, dict[str, Verdict]] = defaultdict(dict)
    for verdict in decisions.verdicts:
        mine = verdicts[verdict.lead]
        mine.pop(verdict.author, None)  # so that the newer one stands last
        mine[verdict.author] = verdict
    ticks: dict[str, list[Tick]] = defaultdict(list)
    for tick in decisions.ticks:
        ticks[tick.subject].append(tick)
    return Decided(
        event,
        decisions,
        {lead: tuple(mine.values()) for lead, mine in verdicts.items()},
        {subject: tuple(found) for subject, found in ticks.items()},
    )
