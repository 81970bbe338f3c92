"""The words in ``README.txt``: what a package is, what it may not be used for, and how to check it without Clew."""

from collections.abc import Mapping, Sequence
from typing import Any

_HEAD = """{title}
To: {receiver}
From: {by}{office}
Date: {made_at}

"""
_CHECK = """
HOW TO CHECK THIS PACKAGE
With Clew:     clew verify PACKAGE.zip --key sender.pub
Without it:    unzip PACKAGE.zip -d package && cd package
               openssl pkeyutl -verify -rawin -pubin -inkey ../sender.pub -in SHA256SUMS -sigfile SHA256SUMS.sig
               sha256sum --check --strict SHA256SUMS
sender.pub is the sender's public key. Get it another way than this package, or compare its name over the phone:
openssl pkey -pubin -in ../sender.pub -outform DER | sha256sum     gives {key_id}
Nothing but the files in SHA256SUMS and these two belongs here.
"""


def readme(said: Mapping[str, Any], files: Mapping[str, str], *, key_id: str) -> bytes:
    """Write it. ``files``: what each file is, by name."""
    listed = "".join(f"{name:<18} {what}\n" for name, what in files.items())
    limits = _bullets(said["limits_of_use"])
    head = _HEAD.format(
        title=str(said["title"]).upper(),
        receiver=_line(said["receiver"]),
        by=_line(said["by"]),
        office=f", {_line(said['office'])}" if said.get("office") else "",
        made_at=said["made_at"],
    )
    text = f"{head}{limits}\n{listed}{_CHECK.format(key_id=key_id)}"
    return text.encode("utf-8")


def _bullets(lines: Sequence[str]) -> str:
    return "".join(f"- {one}\n" for one in lines)


def _line(text: object) -> str:
    return " ".join(str(text).split())
