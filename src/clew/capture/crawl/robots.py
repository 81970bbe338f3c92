"""What a host's robots.txt says (RFC 9309), read by protego."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from protego import Protego

LARGEST = 512 * 1024  # RFC 9309, 2.5: at least 500 kibibytes are read
PATH = "/robots.txt"
_LONGEST_DELAY_S = 300.0


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one host: ``text`` null where there are none, ``closed`` where they could not be had."""

    text: str | None = None
    closed: bool = False

    @classmethod
    def of(cls, status: int | None, body: bytes) -> "Rules":
        """Take the rules from an answer: none where there is no file (4xx), all closed where it can't be had."""
        if status is not None and 200 <= status < 300:  # noqa: PLR2004 - 2xx
            return cls(body[:LARGEST].decode("utf-8-sig", "replace"))
        return cls(closed=status is None or status >= 500)  # noqa: PLR2004 - 5xx


class Robots:
    """The rules of a site's hosts, as they become known; by origin, ``https://m.lantern.example``."""

    def __init__(self, agent: str) -> None:
        self._agent = agent
        self._parsed: dict[str, Protego | None] = {}
        self.closed: set[str] = set()

    def learn(self, origin: str, rules: Rules) -> float | None:
        """Take a host's rules; give the pause in seconds that they ask for."""
        if rules.closed:
            self.closed.add(origin)
        self._parsed[origin] = Protego.parse(rules.text) if rules.text else None
        parsed = self._parsed[origin]
        stated = parsed.crawl_delay(self._agent) if parsed else None
        return min(float(stated), _LONGEST_DELAY_S) if stated else None

    def origins(self) -> list[str]:
        """Give the hosts whose rules are known and allow something."""
        return sorted(set(self._parsed) - self.closed)

    def sitemaps(self, origin: str) -> list[str]:
        """Give the sitemaps that a host's rules name."""
        parsed = self._parsed.get(origin)
        return list(parsed.sitemaps) if parsed else []

    def knows(self, origin: str) -> bool:
        """Say whether the rules of a host are known."""
        return origin in self._parsed

    def allows(self, url: str) -> bool:
        """Say whether an address may be asked for; the host's rules must be known."""
        origin = origin_of(url)
        parsed = self._parsed[origin]
        return origin not in self.closed and (parsed is None or parsed.can_fetch(url, self._agent))


def origin_of(url: str) -> str:
    """Give scheme, host and port of an address."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2].lower()}"
