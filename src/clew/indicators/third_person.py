"""The text speaks of the advertised person by her or his alias: "Mara is", "Mara wartet".

``verbs`` is the topic of verbs in the third person; ``unless`` names topics that silence it ("my name is").
"""

from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import AdSubject
from clew.kernel.text import fold
from clew.records.evidence import Evidence
from clew.records.finding import Finding

SEES = "words"
KINDS = ("ad",)
REQUIRED = ("verbs",)
OPTIONAL = ("unless", "strength")
_SHORTEST_ALIAS = 3


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire where an alias stands right before such a verb."""
    passage = subject.passage
    names = {fold(name) for name in (subject.version.alias, *subject.version.aliases) if name}
    names = {name for name in names if len(name) >= _SHORTEST_ALIAS}
    read = context.words.read(passage.text)
    evidence: list[Evidence] = []
    for hit in read.topic(params["verbs"]):
        before = fold(passage.text[: hit.start]).rstrip(" ")
        name = next((one for one in sorted(names) if before.endswith(one)), None)
        if name is None or (len(before) > len(name) and before[-len(name) - 1].isalnum()):
            continue
        sentence = read.sentence(hit.start)
        if not any(read.in_sentence(topic, sentence) for topic in params.get("unless", ())):
            evidence.extend(passage.evidence(*sentence))
    if evidence:
        yield context.found(
            subject, strength=params.get("strength", 0.8), value=subject.version.alias, evidence=evidence
        )
