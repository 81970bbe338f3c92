"""The settings of capture: the table ``[capture]`` of ``clew.toml``.

What is less than the honest default (another user agent, robots.txt that is only noted) is taken only with a legal
basis in the same file.
"""

import re
from typing import Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, field_validator

TEMPLATE = """\

[capture]
# How sites can reach who captures: a page or a mailbox. It stands in the user agent of every request.
contact = ""

# Another user agent than "clew/VERSION (+contact)". Only where legal_basis says why.
user_agent = ""

# robots.txt: "obey", or "note": kept, but not obeyed. Only where legal_basis says why.
robots = "obey"

# Seconds between two requests to one site, and by which share of it the pause varies (0 to 1).
delay_s = 5.0
jitter = 0.3

# What one visit may take of a site: pages (every request counts) and megabytes; and how many minutes a run may take.
max_pages = 2000
max_mb = 500
max_minutes = 720

# When requests may be made, in UTC, such as ["22:00-05:30"]. Empty: at any time.
windows = []

# How long to wait for an answer, how large a response may be, and how often a failed request is tried again.
timeout_s = 30.0
max_response_mb = 16
retries = 2

# The longest pause that a site may ask for (Retry-After) before it is left for a later run.
longest_wait_s = 600.0

# Fetch pictures? Their hashes and facts are taken in memory; no picture is ever kept.
pictures = false

# Read what a classifieds site has beside the trade (jobs, flats, cars)?
other_sections = false

# Addresses that are never asked for: beginnings of paths, such as ["/admin/"].
never = []

# A proxy: "http://HOST:PORT" or "socks5://HOST:PORT". No variable of the environment is read.
proxy = ""

# A file of certificates (PEM) to trust beside the usual ones, and whether certificates are checked at all.
ca_file = ""
check_certificates = true

# Take sitemaps, where a site has one, to find ads with fewer requests?
sitemaps = true

# Pages that a browser draws: "never", "when-needed" (a page without text, links and state of its own), or "always". Needs
# Chromium on this machine.
browser = "never"

# The same for single sites, such as {{ "lantern.example" = "when-needed" }}.
browser_sites = {{}}

# Other hosts from which a drawn page may get scripts and data, such as ["cdn.example"]. Empty: only the site's own.
browser_hosts = []

# The browser's program, where it is not found by itself.
browser_path = ""

# Does the browser wall itself off? It can't as root. "false" is for a container that holds nothing else.
browser_sandbox = true

# For how many seconds a page may draw, waits for the site aside, and how many megabytes of memory that may take.
browser_page_s = 20.0
browser_mb = 1500
"""

BrowserMode = Literal["never", "when-needed", "always"]

_WINDOW = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)")
_CONTACT = re.compile(r"[\x21-\x7e]{0,200}")
_HOST = re.compile(r"[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,8}")
_AGENT = re.compile(r"[\x20-\x7e]{0,300}")


def _mode(value: object) -> object:
    if value not in ("never", "when-needed", "always"):
        raise ValueError(f"expected never, when-needed or always, not {str(value)[:40]!r}")
    return value


class CaptureSettings(BaseModel):
    """What ``[capture]`` says. Units stand in the names: ``_s`` seconds, ``_mb`` megabytes (2**20 bytes)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    contact: str = ""
    user_agent: str = ""
    robots: Literal["obey", "note"] = "obey"
    delay_s: float = Field(default=5.0, ge=0, le=3600)
    jitter: float = Field(default=0.3, ge=0, le=1)
    max_pages: int = Field(default=2000, ge=1, le=1_000_000)
    max_mb: int = Field(default=500, ge=1, le=1_000_000)
    max_minutes: int = Field(default=720, ge=1, le=100_000)
    windows: tuple[str, ...] = ()
    timeout_s: float = Field(default=30.0, gt=0, le=600)
    max_response_mb: int = Field(default=16, ge=1, le=60)
    retries: int = Field(default=2, ge=0, le=10)
    longest_wait_s: float = Field(default=600.0, ge=0, le=86_400)
    pictures: bool = False
    other_sections: bool = False
    never: tuple[str, ...] = ()
    proxy: str = ""
    ca_file: str = ""
    check_certificates: bool = True
    sitemaps: bool = True
    browser: BrowserMode = "never"
    browser_sites: dict[str, BrowserMode] = {}
    browser_hosts: tuple[str, ...] = ()
    browser_path: str = ""
    browser_sandbox: bool = True
    browser_page_s: float = Field(default=20.0, gt=0, le=300)
    browser_mb: int = Field(default=1500, ge=200, le=100_000)

    @field_validator("contact")
    @classmethod
    def _is_contact(cls, value: str) -> str:
        if not _CONTACT.fullmatch(value):
            raise ValueError("expected a page or a mailbox without spaces, such as https://desk.example/clew")
        return value

    @field_validator("user_agent")
    @classmethod
    def _is_agent(cls, value: str) -> str:
        if not _AGENT.fullmatch(value):
            raise ValueError("expected one line of plain letters, at most 300")
        return value

    @field_validator("windows")
    @classmethod
    def _are_windows(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for text in value:
            if not _WINDOW.fullmatch(text):
                raise ValueError(f"expected hours of a day in UTC, such as 22:00-05:30, not {text[:20]!r}")
        return value

    @field_validator("never")
    @classmethod
    def _are_paths(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for text in value:
            if not text.startswith("/"):
                raise ValueError(f"expected the beginning of a path, such as /admin/, not {text[:40]!r}")
        return value

    @field_validator("proxy")
    @classmethod
    def _is_proxy(cls, value: str) -> str:
        parts = urlsplit(value)
        if value and (parts.scheme not in ("http", "socks5") or not parts.hostname or not parts.port):
            raise ValueError("expected http://HOST:PORT or socks5://HOST:PORT")
        return value

    @field_validator("browser", mode="before")
    @classmethod
    def _as_it_was_called(cls, value: object) -> object:
        if value == "none":
            return "never"  # what projects say that were made before there was a browser
        return _mode(value)

    @field_validator("browser_sites", mode="before")
    @classmethod
    def _are_modes(cls, value: object) -> object:
        return {site: _mode(one) for site, one in value.items()} if isinstance(value, dict) else value

    @field_validator("browser_hosts")
    @classmethod
    def _are_hosts(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for text in value:
            if not _HOST.fullmatch(text):
                raise ValueError(f"expected the name of a host, such as cdn.example, not {text[:40]!r}")
        return value

    def browser_of(self, site_id: str) -> BrowserMode:
        """Give when pages of a site are drawn."""
        return self.browser_sites.get(site_id, self.browser)

    def minutes_of_windows(self) -> tuple[tuple[int, int], ...]:
        """Give the windows as minutes of the day, from and to; one that ends before it begins goes over midnight."""
        found = [_WINDOW.fullmatch(text) for text in self.windows]
        numbers = [[int(part) for part in match.groups()] for match in found if match]
        return tuple((a * 60 + b, c * 60 + d) for a, b, c, d in numbers)
