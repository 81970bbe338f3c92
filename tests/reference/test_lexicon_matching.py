"""All topics in one automaton find what a slow reader finds who goes through the terms one by one."""

import itertools
import re
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.text import fold
from clew.reference.lexicon import Entry, Lexicon, Lexicons, TopicHit

_TERMS = {
    "de": {"arrival": ["neu in der stadt", "neu", "stadt*"], "service": ["massag*", "*ung", "neu"], "sign": ["€", "24/7"]},
    "en": {"arrival": ["new in town", "neu", "in"], "service": ["massage", "tel:*", "c'est"], "sign": ["#*", "_a", "€"]},
}  # fmt: skip
_PIECES = sorted(
    {term.strip("*") for topics in _TERMS.values() for terms in topics.values() for term in terms}
)
_TEXTS = st.lists(
    st.one_of(st.sampled_from(_PIECES), st.text(alphabet="newin stadtmug€24/7:#_aÄéИ.\n\t\xa0", max_size=8)),
    max_size=12,
).flatmap(lambda parts: st.sampled_from([" ", "  ", "\n", "", " \n"]).map(lambda joint: joint.join(parts)))


def _lexicons() -> Lexicons:
    return Lexicons(
        Lexicon(
            language,
            language,
            {
                topic: tuple(Entry(term, term, language, topic) for term in terms)
                for topic, terms in topics.items()
            },
            frozenset(),
            (),
        )
        for language, topics in _TERMS.items()
    )


_LEXICONS = _lexicons()


def _of_term(entry: Entry, text: str) -> Iterator[TopicHit]:
    """Find one term by a regular expression at every place of the text."""
    said = fold(entry.term.strip("*")).split()
    begins = r"(?<!\w)" if re.match(r"\w", said[0]) and not entry.term.startswith("*") else ""
    ends = r"\w*" if entry.term.endswith("*") else r"(?!\w)" if re.match(r"\w", said[-1][-1]) else ""
    pattern = re.compile(begins + r"\s+".join(map(re.escape, said)) + ends)
    folded = fold(text)
    for at in range(len(folded)):
        match = pattern.match(folded, at)
        if match:
            yield TopicHit(*match.span(), entry)


def _slowly(topic: str, text: str, *, overlapping: bool) -> list[TopicHit]:
    hits = [hit for entry in _LEXICONS.entries(topic) for hit in _of_term(entry, text)]
    hits.sort(key=lambda hit: (hit.start, -hit.end))
    if overlapping:
        return hits
    kept: list[TopicHit] = []
    for hit in hits:
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept


@given(_TEXTS)
def test_a_topic_has_the_hits_of_its_terms_one_by_one(text: str) -> None:
    for topic in _LEXICONS.topics():
        for overlapping in (False, True):
            found = list(_LEXICONS.find(topic, text, overlapping=overlapping))
            assert found == _slowly(topic, text, overlapping=overlapping)


@given(_TEXTS)
def test_a_line_has_the_hits_of_the_line_alone(text: str) -> None:
    met = _LEXICONS.meet(text)
    at = 0
    for line in text.split("\n"):
        for topic in _LEXICONS.topics():
            assert met.within(topic, at, at + len(line)) == tuple(_LEXICONS.find(topic, line))
        at += len(line) + 1


@given(_TEXTS, st.integers(0, 40), st.integers(0, 40))
def test_a_stretch_has_the_hits_of_the_stretch_alone(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    part, alone = _LEXICONS.meet_in(text, start, end), _lexicons().meet(text[start:end])
    for topic in _LEXICONS.topics():
        assert part.all(topic) == alone.all(topic)
        assert part.longest(topic) == alone.longest(topic)
        assert part.find(topic, ["de"]) == alone.find(topic, ["de"])
        assert (topic in part.topics) is (topic in alone.topics)


@given(_TEXTS)
def test_kept_lines_have_the_hits_of_the_lines_alone(text: str) -> None:
    kept, folded = _lexicons(), fold(text)
    lines = folded.split("\n")
    ends = list(itertools.accumulate(len(line) + 1 for line in lines))
    kept.keep_parts(
        (folded,), [(end - 1 - len(line), end - 1) for line, end in zip(lines, ends, strict=True)]
    )
    for line in text.split("\n"):
        for topic in kept.topics():
            assert list(kept.find(topic, line)) == _slowly(topic, line, overlapping=False)


@given(_TEXTS)
def test_some_topics_alone_have_their_own_hits(text: str) -> None:
    alone = _LEXICONS.only(lambda topic: topic != "sign")
    assert alone.topics() == ["arrival", "service"]
    for topic in alone.topics():
        assert list(alone.find(topic, text)) == list(_LEXICONS.find(topic, text))


@given(_TEXTS)
def test_one_language_has_its_own_hits_only(text: str) -> None:
    alone = Lexicons([_LEXICONS.by_language["de"]])
    for topic in alone.topics():
        assert list(_LEXICONS.find(topic, text, ["de"])) == list(alone.find(topic, text))


def test_a_topic_that_no_language_has_is_never_met() -> None:
    assert list(_LEXICONS.find("nothing", "neu in der stadt")) == []
