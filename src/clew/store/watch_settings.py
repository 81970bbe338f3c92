"""The settings of watching and of mail: the tables ``[watch]`` and ``[mail]`` of ``clew.toml``.

Nothing is mailed unless ``[mail]`` names a receiver. A password never stands in this file: ``password_file`` names the
file that holds it.
"""

import re
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

TEMPLATE = """\

[watch]
# How often a site is visited again: never sooner and never later than so many days; and after how many days as long as
# nothing is known of how fast it changes.
min_days = 1.0
max_days = 30.0
first_days = 7.0

# A site is due when so large a share of its ads is expected to have changed (0.01 to 0.9).
due_share = 0.2

# How many requests a day may take, of all sites together; and after how many minutes `clew watch run` looks again.
requests_per_day = 10000
check_minutes = 30

[mail]
# Who gets the digest by mail. Empty: nobody, and nothing is ever sent.
to = ""
sender = ""

# The server that takes the mail, and how it is spoken to: "starttls", "tls", or "none" (on this machine only).
host = ""
port = 587
security = "starttls"

# Where the server wants a name: that, and a file that holds the password (mode 600).
user = ""
password_file = ""

# What the message holds: counts and ids of leads; true: also what the alerts say, so phones and names.
details = false
"""

_ADDRESS = re.compile(r"[^\s@<>,;\"]{1,64}@[A-Za-z0-9.-]{1,200}")
_LOCAL = frozenset({"127.0.0.1", "::1", "localhost"})


class WatchSettings(BaseModel):
    """What ``[watch]`` says."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    min_days: float = Field(default=1.0, ge=0.5, le=365)
    max_days: float = Field(default=30.0, ge=0.5, le=365)
    first_days: float = Field(default=7.0, ge=0.5, le=365)
    due_share: float = Field(default=0.2, ge=0.01, le=0.9)
    requests_per_day: int = Field(default=10_000, ge=1, le=10_000_000)
    check_minutes: int = Field(default=30, ge=1, le=1440)

    @model_validator(mode="after")
    def _are_in_order(self) -> Self:
        if not self.min_days <= self.first_days <= self.max_days:
            raise ValueError("expected min_days, first_days, max_days in rising order")
        return self


class MailSettings(BaseModel):
    """What ``[mail]`` says."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    to: str = ""
    sender: str = ""
    host: str = Field(default="", pattern=r"^[A-Za-z0-9.:-]{0,253}$")
    port: int = Field(default=587, ge=1, le=65535)
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = Field(default="", max_length=200)
    password_file: str = ""
    details: bool = False

    @field_validator("to", "sender")
    @classmethod
    def _is_address(cls, value: str) -> str:
        if value and not _ADDRESS.fullmatch(value):
            raise ValueError("expected one address, such as desk@office.example")
        return value

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if self.to and not (self.sender and self.host):
            raise ValueError("a receiver needs sender and host as well")
        if self.security == "none" and self.host and self.host not in _LOCAL:
            raise ValueError('security = "none" is only for a server on this machine')
        if bool(self.user) != bool(self.password_file):
            raise ValueError("user and password_file go together")
        return self
