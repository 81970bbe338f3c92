"""The pictures of the ad show no face: every picture whose face is known says ``face``."""

from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import AdSubject
from clew.records.evidence import Evidence
from clew.records.finding import Finding

SEES = "pictures"
KINDS = ("ad",)
REQUIRED = ("face",)
OPTIONAL = ("strength",)


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire where all known faces are so; unknown never counts."""
    known = [image for image in subject.images if image.face != "unknown"]
    if known and all(image.face == params["face"] for image in known):
        yield context.found(
            subject,
            strength=params.get("strength", 0.6),
            value=f"{len(known)} of {len(subject.images)} pictures",
            evidence=[
                Evidence(image.captures[-1], selector="img", quote=image.url)
                for image in known
                if image.captures
            ]
            or [Evidence(subject.version.capture_id, selector="img", quote=known[0].url)],
        )
