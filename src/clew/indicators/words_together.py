"""Terms of several topics stand together in one sentence: "not" and "smile", "foreigners" and "double".

``all_of`` names the topics, in any order; ``within`` limits the words between the first and the last of them
(in one clause); ``unless`` names topics that silence it in the sentence; ``not_negated: true`` asks that none of the
terms is negated. All have to be of one language.
"""

import itertools
from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import AdSubject, ReviewSubject
from clew.indicators.words import SignalText, WordHit
from clew.records.finding import Finding

SEES = "words"
KINDS = ("ad", "review")
REQUIRED = ("all_of",)
OPTIONAL = ("within", "unless", "not_negated", "strength")
_MOST_HITS = 6


def detect(subject: AdSubject | ReviewSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Give one finding for the text, its evidence the sentences in which the topics meet."""
    passage = subject.passage
    read = context.words.read(passage.text)
    topics = params["all_of"]
    found = dict.fromkeys(
        sentence
        for sentence in dict.fromkeys(read.sentence(hit.start) for hit in read.topic(topics[-1]))
        if _meet(read, sentence, params)
        and not any(read.in_sentence(topic, sentence) for topic in params.get("unless", ()))
    )
    if found:
        yield context.found(
            subject,
            strength=params.get("strength", 0.8),
            value=" | ".join(passage.text[start:end][:120] for start, end in found),
            evidence=[one for sentence in found for one in passage.evidence(*sentence)],
        )


def _meet(read: SignalText, sentence: tuple[int, int], params: dict[str, Any]) -> bool:
    lists = [read.in_sentence(topic, sentence)[:_MOST_HITS] for topic in params["all_of"]]
    return any(_fits(read, hits, params) for hits in itertools.product(*lists))


def _fits(read: SignalText, hits: tuple[WordHit, ...], params: dict[str, Any]) -> bool:
    ordered = sorted(hits, key=lambda hit: hit.start)
    pairs = list(itertools.pairwise(ordered))
    if any(left.end > right.start for left, right in pairs):
        return False
    if not frozenset.intersection(*(hit.languages for hit in hits)):
        return False
    if params.get("not_negated") and any(read.is_negated(hit) for hit in hits):
        return False
    within = params.get("within")
    return within is None or all(read.words_between(left.end, right.start, within) for left, right in pairs)
