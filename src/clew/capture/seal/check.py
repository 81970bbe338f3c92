"""One answer of a check: what was looked at, what was found, where."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, Literal

Found = Literal["ok", "wrong", "unchecked", "told"]
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Check:
    """What was found: ``wrong``; ``unchecked``: it could not be looked at; ``told``: to know, and no fault.

    ``record`` is the byte of the archive at which the record begins, ``url`` its address; null where it is no record.
    """

    check: str
    found: Found
    detail: str
    file: str | None = None
    record: int | None = None
    url: str | None = None

    def as_row(self) -> dict[str, Any]:
        """Give it as plain values."""
        return asdict(self)


class Checks:
    """Answers as they come."""

    def __init__(self, progress: Progress) -> None:
        self.found: list[Check] = []
        self.progress = progress

    def wrong(self, check: str, detail: str, **place: Any) -> None:
        """Note a fault."""
        self.found.append(Check(check, "wrong", detail, **place))

    def unchecked(self, check: str, detail: str, **place: Any) -> None:
        """Note what could not be looked at."""
        self.found.append(Check(check, "unchecked", detail, **place))

    def told(self, check: str, detail: str, **place: Any) -> None:
        """Note what is good to know."""
        self.found.append(Check(check, "told", detail, **place))

    def ok(self, check: str, detail: str) -> None:
        """Note that all is well, unless this check found something."""
        if not any(one.check == check and one.found in ("wrong", "unchecked") for one in self.found):
            self.found.append(Check(check, "ok", detail))
