"""A profile marked as verified shows wholly other pictures than at the visit before; one that was cropped is the same."""

import itertools
from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import ProviderSubject
from clew.kernel.crop_hash import same_picture
from clew.records.evidence import Evidence
from clew.records.finding import Finding
from clew.records.image import Image

SEES = "history"
KINDS = ("provider",)
REQUIRED = ()
OPTIONAL = ("strength",)
_SAME_BITS = 31
"""PDQ hashes that differ in up to 31 of 256 bits show the same picture (Meta, 2019)."""


def detect(subject: ProviderSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Compare the pictures of neighbouring visits of each verified ad."""
    evidence = []
    for ad_id in subject.provider.ad_ids:
        versions = [version for version in subject.versions if version.ad_id == ad_id]
        if not any(version.verified for version in versions):
            continue
        images = [image for image in subject.images if image.ad_id == ad_id]
        shown = [
            (version.capture_id, [image for image in images if version.capture_id in image.captures])
            for version in versions
        ]
        shown = [(capture, held) for capture, held in shown if held]
        for (_, before), (capture, after) in itertools.pairwise(shown):
            if not any(_same(old, new) for old in before for new in after):
                evidence += [Evidence(capture, selector="img", quote=image.url) for image in after]
    if evidence:
        yield context.found(
            subject, strength=params.get("strength", 0.8), value="pictures swapped", evidence=evidence
        )


def _same(left: Image, right: Image) -> bool:
    if left.crop_hash and right.crop_hash and same_picture(left.crop_hash, right.crop_hash):
        return True
    if left.pdq and right.pdq:
        return (int(left.pdq, 16) ^ int(right.pdq, 16)).bit_count() <= _SAME_BITS
    if left.payload_sha256 and right.payload_sha256:
        return left.payload_sha256 == right.payload_sha256
    return left.url == right.url
