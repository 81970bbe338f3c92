"""The settings of country profiles: the table ``[profile]`` of ``clew.toml``.

The law is entered by people, with its date and source: Clew knows no law and guesses none.
"""

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field

TEMPLATE = """\

[profile]
# What is published of a country counts nobody in a cell of fewer than so many people, ads or sites (5 to 1000).
smallest_cell = 10

# The law as you know it, for `clew profile`; one table a country and date, as often as needed:
# [[profile.legal_status]]
# country = "AT"
# as_of = 2026-01-31
# text = "Legal and regulated by the provinces."
# source = "Ministry of the Interior, circular 12"
"""


class LegalStatus(BaseModel):
    """What the law of a country says, as somebody entered it: ``as_of`` which day, and by which ``source``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    country: str = Field(pattern=r"^[A-Z]{2}$")
    as_of: dt.date
    text: str = Field(min_length=1, max_length=2000)
    source: str = Field(min_length=1, max_length=500)


class ProfileSettings(BaseModel):
    """What ``[profile]`` says."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    smallest_cell: int = Field(default=10, ge=5, le=1000)
    legal_status: tuple[LegalStatus, ...] = ()
