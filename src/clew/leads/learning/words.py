"""What verdicts say of words: terms that stand in leads which people follow up though today's signals give little for them, and
terms of the lexicons that stand in leads which people put aside though signals give much.

A term is tried as a group is (:func:`clew.leads.learning.fit.group_step`): with all signals weighed as well as the verdicts ask for,
does knowing that it stands there help to tell the verdict? By how much the likelihood gains is held against chance (Wilks 1938),
:data:`CHANCE` over all terms that were tried (Bonferroni). The interval is the one in which the gap could lie (Wald, from the
same gain). From fewer verdicts than weights are learnt from nothing is tried, and no term that fewer than
:data:`FEWEST_SHOWING` decided leads hold, or all but so few.

- *To add*: up to three words in a row, in at least half of the ads of a lead, so that large groups, whose ads say more, don't make every word a
  sign. No term that a lexicon knows already, none that speaks of origin, nationality, languages or an age under 18, no name, no
  place, no number. What such a term means a person says: it comes without a topic.
- *To drop*: a term of a topic that an indicator reads; not of one that is urgent, weighs nothing or stands close to origin.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from scipy.special import chdtrc

from clew.engine import Engine
from clew.leads.learning.fit import group_step
from clew.leads.learning.verdicts import Decided
from clew.leads.learning.weights import FEWEST_SHOWING, free_signals, may_gain
from clew.records.learning import TermChange
from clew.reference.lexicon import Lexicons
from clew.reference.ontology import Indicator, Ontology

ADD, DROP = "add", "drop"
CHANCE = 0.01
"""Of all terms tried together: one honest list in a hundred names a term by mistake."""
_LONGEST, _SHORTEST_WORD = 3, 4
_MOST_TRIED = 40
"""Terms that are tried, those whose leads differ most surely first; all that were counted are in the number chance is held against."""
_LEANING = 2.5
"""Standard errors by which follow-ups with and without the term differ, signals aside: less can't pass the trial."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NEVER = (
    "nationality",
    "ethnicity",
    "language_",
    "origin",
    "place",
    "guide.place",
    "number",
    "age_",
    "signal.",
)
"""Beginnings of topics that a term to add may not speak of: origin and languages never gain, and known signals are there already."""
_Z = 1.959964
_PLACES = 4


@dataclass(frozen=True, slots=True)
class Said:
    """An ad of a decided lead: its language (null: unknown), its text, and names and places that stand in it."""

    language: str | None
    text: str
    names: tuple[str, ...] = ()


def said_in_leads(engine: Engine, leads: Iterable[str]) -> dict[str, list[Said]]:
    """Give the ads of leads (networks, and providers outside any) as they stand; reads ads, providers and networks."""
    asked = set(leads)
    held = {row["provider_id"]: row["ad_ids"] for row in _rows(engine, "providers", "provider_id", "ad_ids")}
    for row in _rows(engine, "networks", "network_id", "provider_ids"):
        held[row["network_id"]] = [ad for who in row["provider_ids"] for ad in held.get(who, ())]
    lead_of = {ad: lead for lead in sorted(asked & held.keys()) for ad in held[lead]}
    found: dict[str, list[Said]] = defaultdict(list)
    for row in _rows(engine, "ads", "ad_id", "language", "text", "alias", "city"):
        if row["ad_id"] in lead_of and row["text"]:
            names = tuple(name for name in (row["alias"], row["city"]) if name)
            found[lead_of[row["ad_id"]]].append(Said(row["language"], row["text"], names))
    return dict(found)


def learn_words(
    found: Sequence[Decided],
    said: Mapping[str, Sequence[Said]],
    *,
    ontology: Ontology,
    lexicons: Lexicons,
    only: Collection[str] = (),
) -> list[TermChange]:
    """Give the terms that verdicts speak for or against, the surest first of each kind.

    ``found`` is enough to learn from (:func:`clew.leads.learning.weights.too_few`); ``said``: by lead what its ads say;
    ``only``: try these terms alone, each as it is tried among all.
    """
    decided = [one for one in found if one.lead_id in said]
    trial = _Trial(decided, ontology)
    terms = [
        *(
            _Term(DROP, *key, frozenset(leads))
            for key, leads in sorted(_known(said, ontology, lexicons).items())
        ),
        *_new(said, lexicons),
    ]
    return trial.told(terms, only)


def topics_learnt(ontology: Ontology) -> dict[str, str]:
    """Give the topics whose terms may be added or dropped, each with an indicator that reads it."""
    return {
        str(way.params["topic"]): one.id
        for one in ontology.indicators.values()
        if _is_learnt(one)
        for way in one.detections
        if way.detector == "lexicon_hit" and "values" not in way.params
    }


@dataclass(frozen=True, slots=True)
class _Term:
    action: str
    language: str
    term: str
    topic: str | None
    leads: frozenset[str]


class _Trial:
    """The verdicts that terms are held against."""

    def __init__(self, found: Sequence[Decided], ontology: Ontology) -> None:
        self._found = found
        self._free, self._gain = free_signals(found, ontology), may_gain(ontology)
        answers: dict[str, list[bool]] = defaultdict(list)
        for one in found:
            answers[one.lead_id].append(one.example.answer)
        self._followed = {lead for lead, said in answers.items() if 2 * sum(said) > len(said)}
        self._leads = set(answers)

    def told(self, terms: Iterable[_Term], only: Collection[str]) -> list[TermChange]:
        most = len(self._leads) - FEWEST_SHOWING
        enough = [one for one in terms if FEWEST_SHOWING <= len(one.leads & self._leads) <= most]
        leaning = sorted(((-self._leaning(one), one.term, n) for n, one in enumerate(enough)))[:_MOST_TRIED]
        made = [
            self._change(enough[n])
            for against, term, n in leaning
            if -against >= _LEANING and (not only or term in only)
        ]
        sure = [
            one for one in made if one.chance < CHANCE / len(enough) and (one.gap > 0) == (one.action == ADD)
        ]
        return sorted(sure, key=lambda one: (one.action, one.chance, one.term))

    def _leaning(self, one: _Term) -> float:
        """Give how much oftener leads with the term are followed up than others (to drop: more seldom), in standard errors."""
        here, there = one.leads & self._leads, self._leads - one.leads
        whole = len(self._followed) / len(self._leads)
        error = (whole * (1 - whole) * (1 / len(here) + 1 / len(there))) ** 0.5
        leaning = len(here & self._followed) / len(here) - len(there & self._followed) / len(there)
        return (leaning if one.action == ADD else -leaning) / error if error > 0 else 0.0

    def _change(self, one: _Term) -> TermChange:
        shifts = [float(decided.lead_id in one.leads) for decided in self._found]
        gap, gain = group_step(
            [decided.example for decided in self._found], self._free, shifts, may_gain=self._gain
        )
        gain = max(gain, 0.0)
        reach = _Z * abs(gap) / (2 * gain) ** 0.5 if gain > 0 else float("inf")
        here = one.leads & self._leads
        return TermChange(
            action=one.action,
            language=one.language,
            term=one.term,
            topic=one.topic,
            shown_by=len(here),
            followed=len(here & self._followed),
            gap=round(gap, 2),
            low=round(gap - reach, 2),
            high=round(gap + reach, 2),
            chance=float(f"{float(chdtrc(1, 2 * gain)):.2g}"),
        )


def _known(
    said: Mapping[str, Sequence[Said]], ontology: Ontology, lexicons: Lexicons
) -> dict[tuple[str, str, str], set[str]]:
    """Give the terms of lexicons that may be dropped (language, term, topic), with the leads that hold them."""
    topics = topics_learnt(ontology)
    found: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for lead, ads in said.items():
        for ad in ads:
            met = lexicons.meet(ad.text)
            for topic in topics.keys() & set(met.topics):
                for hit in met.longest(topic):
                    found[hit.entry.language, hit.entry.term, topic].add(lead)
    return found


def _new(said: Mapping[str, Sequence[Said]], lexicons: Lexicons) -> Iterator[_Term]:
    leads: dict[str, set[str]] = defaultdict(set)
    languages: dict[str, Counter[str]] = defaultdict(Counter)
    for lead, ads in said.items():
        counts: Counter[str] = Counter()
        for ad in ads:
            terms = set(_terms(ad))
            counts.update(terms)
            for term in terms:
                languages[term][ad.language or ""] += 1
        for term, count in counts.items():
            if 2 * count >= len(ads):
                leads[term].add(lead)
    longest: dict[frozenset[str], str] = {}
    for term, held in leads.items():
        # of terms that the same leads hold the longest says most
        key = frozenset(held)
        if len(held) >= FEWEST_SHOWING and (len(term), term) > (
            len(longest.get(key, "")),
            longest.get(key, ""),
        ):
            longest[key] = term
    for among, term in sorted(longest.items(), key=lambda item: item[1]):
        language = min(languages[term], key=lambda tag: (-languages[term][tag], tag)).partition("-")[0]
        if language in lexicons.by_language and not _is_taken(term, lexicons):
            yield _Term(ADD, language, term, None, among)


def _terms(ad: Said) -> Iterator[str]:
    names = {word for name in ad.names for word in _WORD.findall(name.lower())}
    for line in ad.text.lower().splitlines():
        for part in re.split(r"[^\w\s'’]+|\d+", line):
            words = _WORD.findall(part)
            for start in range(len(words)):
                for end in range(start + 1, min(start + _LONGEST, len(words)) + 1):
                    run = words[start:end]
                    if max(map(len, run)) >= _SHORTEST_WORD and not names & set(run):
                        yield " ".join(run)


def _is_taken(term: str, lexicons: Lexicons) -> bool:
    return any(topic.startswith(_NEVER) for topic in lexicons.meet(term).topics)


def _is_learnt(one: Indicator) -> bool:
    return one.weight > 0 and one.is_looked_for and not (one.urgent or one.never_weighs or one.of_origin)


def _rows(engine: Engine, table: str, key: str, *columns: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = engine.collect(
        engine.table(table).select(key, *columns), order=(key,)
    ).to_pylist()
    return rows
