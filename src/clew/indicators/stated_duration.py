"""The text offers to be booked for so many days or more: "bookable up to 7 days", "bis zu zwei Wochen".

``topic`` is the topic of units (values ``day``, ``week``, ``month``), ``offer`` the topic of words that make it an
offer, ``unless`` topics that make it something else ("7 days a week"); ``min_days`` the shortest that counts.
"""

import re
from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import AdSubject
from clew.indicators.words import SignalText, WordHit
from clew.records.evidence import Evidence
from clew.records.finding import Finding

SEES = "words"
KINDS = ("ad",)
REQUIRED = ("topic", "offer", "min_days")
OPTIONAL = ("unless", "numbers", "strength")
_DAYS = {"day": 1, "week": 7, "month": 30}
_NUMBER_BEFORE = re.compile(r"(?<![\d.,:])(\d{1,3})[\s\-–—]{0,3}\Z")


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire on the longest stay offered."""
    passage = subject.passage
    read = context.words.read(passage.text)
    longest = 0
    evidence: list[Evidence] = []
    for hit in read.topic(params["topic"]):
        sentence = read.sentence(hit.start)
        if not read.in_sentence(params["offer"], sentence):
            continue
        if any(read.in_sentence(topic, sentence) for topic in params.get("unless", ())):
            continue
        days = _count(read, hit, params.get("numbers")) * _DAYS[hit.entry.value]
        if days >= params["min_days"]:
            longest = max(longest, days)
            evidence.extend(passage.evidence(*sentence))
    if evidence:
        yield context.found(
            subject, strength=params.get("strength", 0.8), value=f"{longest} days", evidence=evidence
        )


def _count(read: SignalText, unit: WordHit, numbers: str | None) -> int:
    before = read.text[max(0, unit.start - 12) : unit.start]
    if match := _NUMBER_BEFORE.search(before):
        return int(match[1])
    for hit in read.topic(numbers) if numbers else ():
        if 0 <= unit.start - hit.end <= 2:  # noqa: PLR2004 - a space or a hyphen between number and unit
            return int(hit.entry.value)
    return 0
