"""The settings of a project: ``clew.toml``."""

import difflib
import tomllib
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from clew.kernel.errors import BrokenInputError
from clew.store.capture_settings import TEMPLATE as CAPTURE_TEMPLATE
from clew.store.capture_settings import CaptureSettings
from clew.store.openid_settings import TEMPLATE as OPENID_TEMPLATE
from clew.store.openid_settings import OpenIdSettings
from clew.store.profile_settings import TEMPLATE as PROFILE_TEMPLATE
from clew.store.profile_settings import ProfileSettings
from clew.store.watch_settings import TEMPLATE as WATCH_TEMPLATE
from clew.store.watch_settings import MailSettings, WatchSettings

TEMPLATE = (
    """\
# The settings of this project. Every key is explained; a key that Clew doesn't know is an error.

# What the project is called in reports.
name = "{name}"

# The default market: the country (ISO 3166-1) of ads whose place is not known.
market = "{market}"

# Why these data are collected, and under which law. Printed on every report.
purpose = ""
legal_basis = ""

# After how many days captures are due to be deleted: `clew purge` lists them, `clew purge --yes` deletes them.
retention_days = 365

# For how many days a referred lead is kept under a legal hold by itself, from the day of the verdict.
referral_hold_days = 730

# Keep pictures? No. Their hashes and facts are enough, and they are not yours to keep.
keep_images = false

# Must a second person agree before a referral or a notice is written?
second_person = false

# Of a hundred leads in the list, how many are drawn at random, so that verdicts tell of all leads (0 to 0.5).
random_share = 0.1

# How much memory and how many processes a run may take. Neither changes a byte of its results.
memory_limit = "4GB"
processes = 0  # 0: as many as the machine has cores

# Where a run works: "local".
engine = "local"

# Where people's decisions lie: "" for a file in this folder; for a team a server, "postgresql://desk@server/clew".
# The password belongs into the .pgpass of who runs Clew, not here.
database = ""
"""
    + CAPTURE_TEMPLATE
    + WATCH_TEMPLATE
    + PROFILE_TEMPLATE
    + OPENID_TEMPLATE
)


class Settings(BaseModel):
    """What ``clew.toml`` says."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = Field(min_length=1, max_length=200)
    market: str = Field(pattern=r"^[A-Z]{2}$")
    purpose: str = ""
    legal_basis: str = ""
    retention_days: int = Field(default=365, ge=1, le=36500)
    referral_hold_days: int = Field(default=730, ge=1, le=36500)
    keep_images: bool = False
    second_person: bool = False
    random_share: float = Field(default=0.1, ge=0, le=0.5)
    memory_limit: str = Field(default="4GB", pattern=r"^\d+(MB|GB)$")
    processes: int = Field(default=0, ge=0, le=1024)
    engine: Literal["local"] = "local"
    database: str = Field(default="", max_length=1000)
    capture: CaptureSettings = CaptureSettings()
    watch: WatchSettings = WatchSettings()
    mail: MailSettings = MailSettings()
    profile: ProfileSettings = ProfileSettings()
    openid: OpenIdSettings = OpenIdSettings()


_TABLES: dict[str, type[BaseModel]] = {
    "capture": CaptureSettings,
    "watch": WatchSettings,
    "mail": MailSettings,
    "profile": ProfileSettings,
    "openid": OpenIdSettings,
}


def read_settings(path: Path) -> Settings:
    """Read ``clew.toml``; an error names the file, the key and what was expected."""
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BrokenInputError(f"{path}: not TOML: {error}") from error
    _check_keys(path, data, Settings)
    for name, model in _TABLES.items():
        if isinstance(data.get(name), dict):
            _check_keys(path, data[name], model, table=f"[{name}] ")
    try:
        settings = Settings(**data)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(step) for step in first["loc"])
        raise BrokenInputError(f"{path}: {key}: {first['msg']} (found {first.get('input')!r})") from error
    if settings.keep_images:
        raise BrokenInputError(
            f"{path}: keep_images: keeping pictures is not available: Clew can't yet store them encrypted. Set it to false."
        )
    basis = settings.legal_basis.strip()
    if not basis and (settings.capture.robots != "obey" or settings.capture.user_agent):
        raise BrokenInputError(
            f'{path}: [capture] robots = "note" and a user_agent of your own need a legal_basis in this file that says '
            "why. State it, or go back to the defaults."
        )
    return settings


def _check_keys(path: Path, data: dict[str, Any], model: type[BaseModel], *, table: str = "") -> None:
    unknown = sorted(set(data) - set(model.model_fields))
    if unknown:
        near = difflib.get_close_matches(unknown[0], model.model_fields, n=1, cutoff=0)
        raise BrokenInputError(f"{path}: {table}unknown key {unknown[0]!r}; did you mean {near[0]!r}?")
