"""The settings of sign-in by an office's own service: the table ``[openid]`` of ``clew.toml``; off as long as it names no issuer."""

from pydantic import BaseModel, ConfigDict, Field

TEMPLATE = """\

[openid]
# The address of your office's sign-in (OpenID Connect), as it names itself; "": nobody signs in at the desk that way.
issuer = ""

# The name under which the desk is registered there. Its secret, where it has one, stands in the variable CLEW_OPENID_SECRET, not here.
client_id = ""

# What the button says.
label = "the office's sign-in"
"""


class OpenIdSettings(BaseModel):
    """What ``[openid]`` says."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    issuer: str = Field(
        default="", max_length=500, pattern=r"^(https://\S+|http://(127\.0\.0\.1|localhost)(:\d+)?(/\S*)?)?$"
    )
    client_id: str = Field(default="", max_length=200)
    label: str = Field(default="the office's sign-in", min_length=1, max_length=60)
