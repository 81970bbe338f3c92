"""A term of a topic stands in the text, and is not negated.

One short word of another language than the text's, alone in its sentence, is no hit, nor are words across a line break; of
what is urgent every hit counts.
``topic``; ``values`` keeps to some of its values; ``unless`` names topics that silence it in the same sentence (of what is
urgent only in the same language);
``negated: true`` takes negated hits too (for terms that bring their own negation); ``strength`` 0-1.
"""

from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import AdSubject, ReviewSubject
from clew.records.evidence import Evidence
from clew.records.finding import Finding

SEES = "words"
KINDS = ("ad", "review")
REQUIRED = ("topic",)
OPTIONAL = ("values", "unless", "negated", "strength")


def detect(subject: AdSubject | ReviewSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Give one finding for the text, its evidence the sentences of the hits."""
    passage = subject.passage
    read = context.words.read(passage.text)
    values, unless = params.get("values"), params.get("unless", ())
    evidence: list[Evidence] = []
    said: list[str] = []
    for hit in read.topic(params["topic"]):
        if values is not None and hit.entry.value not in values:
            continue
        if not params.get("negated", False) and read.is_negated(hit):
            continue
        if not context.indicator.urgent and (
            read.is_strange(hit, passage.language) or read.crosses_a_line(hit)
        ):
            continue
        if any(read.is_silenced(hit, topic, in_its_language=context.indicator.urgent) for topic in unless):
            continue
        evidence.extend(passage.evidence(*read.sentence(hit.start)))
        said.append(passage.text[hit.start : hit.end])
    if evidence:
        yield context.found(
            subject,
            strength=params.get("strength", 0.8),
            value=", ".join(dict.fromkeys(said)),
            evidence=evidence,
        )
