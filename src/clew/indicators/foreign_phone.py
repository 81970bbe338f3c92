"""The ad's phone numbers are all of other countries than the ad's place; apps count where no phone is stated."""

from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import AdSubject
from clew.records.finding import Finding

SEES = "columns"
KINDS = ("ad",)
REQUIRED = ()
OPTIONAL = ("strength",)


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire where no phone is of the ad's own country."""
    country = subject.version.country or subject.version.market
    phones = [contact for contact in subject.contacts if contact.kind == "phone"] or subject.contacts
    known = [contact for contact in phones if contact.country]
    if country is None or not known or any(contact.country == country for contact in known):
        return
    yield context.found(
        subject,
        strength=params.get("strength", 0.6),
        value=", ".join(sorted({f"{contact.country} phone in {country}" for contact in known})),
        evidence=[one for contact in known for one in contact.evidence],
    )
