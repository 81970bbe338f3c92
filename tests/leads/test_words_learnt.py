"""Terms that verdicts speak for and against: found where they tell more than signals do, and never from origin, names or chance."""

import random

import pytest

from clew.leads.learning.fit import Example
from clew.leads.learning.verdicts import Decided
from clew.leads.learning.words import ADD, DROP, Said, learn_words, topics_learnt
from clew.records.learning import TermChange
from clew.reference.lexicon import packaged_lexicons
from clew.reference.ontology import packaged_ontology

ONTOLOGY, LEXICONS = packaged_ontology(), packaged_lexicons()
LEADS = 240
FILLER = (
    "quiet flat near the park",
    "fresh linen every time",
    "call before noon",
    "good coffee here",
    "lovely garden view",
)


def learnt(
    told: str, *, where_true: float, where_not: float, seed: int = 1, names: tuple[str, ...] = ()
) -> list[TermChange]:
    """Let an analyst who errs 15 % decide leads, in some of which something is said; give the terms that come of it."""
    rng = random.Random(seed)
    found, said = [], {}
    for n in range(LEADS):
        true = n % 3 == 0
        points = {"third_person": rng.uniform(0.5, 3.0) + 2 * true, "new_in_town": rng.uniform(0, 1)}
        found.append(Decided(f"p{n}", "A. Example", 1, Example(points, true != (rng.random() < 0.15))))
        here = rng.random() < (where_true if true else where_not)
        text = "\n".join([*rng.sample(FILLER, 2), *([told] if here else [])])
        said[f"p{n}"] = [Said("en", text, names)]
    return learn_words(found, said, ontology=ONTOLOGY, lexicons=LEXICONS)


def test_words_of_those_that_people_follow_up_are_listed_with_an_interval() -> None:
    (one,) = learnt("ask the keeper upstairs", where_true=0.7, where_not=0.05)
    assert (one.action, one.language, one.topic) == (ADD, "en", None)
    assert set(one.term.split()) <= {"ask", "the", "keeper", "upstairs"}
    assert 0 < one.low < one.gap < one.high
    assert one.followed > 0.7 * one.shown_by >= 40


def test_a_known_term_of_those_that_people_put_aside_is_listed_to_drop() -> None:
    dropped = [one for one in learnt("no limits", where_true=0.05, where_not=0.6) if one.action == DROP]
    assert [(one.term, one.topic) for one in dropped] == [("no limits", "signal.unlimited")]
    assert dropped[0].high < 0


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("only for romanian women", ()),
        ("she speaks hungarian", ()),
        ("from bucharest lantern street", ("Bucharest", "Lantern", "Street")),
        ("seventeen years old", ()),
        ("no limits", ()),
        ("+43 660 1234567", ()),
    ],
)
def test_origin_names_numbers_and_what_is_known_are_never_listed_to_add(
    told: str, names: tuple[str, ...]
) -> None:
    assert learnt("ask the keeper upstairs", where_true=0.8, where_not=0.02), "as often, it would be listed"
    listed = learnt(told, where_true=0.8, where_not=0.02, names=names)
    words = {word for one in listed if one.action == ADD for word in one.term.split()}
    assert not words & {"romanian", "hungarian", "bucharest", "lantern", "street", "limits", "seventeen"}
    assert not any(char.isdigit() for one in listed for char in one.term)


@pytest.mark.parametrize("seed", range(4))
def test_chance_lists_nothing(seed: int) -> None:
    assert learnt("ask the keeper upstairs", where_true=0.3, where_not=0.3, seed=seed) == []


def test_from_few_leads_nothing_is_listed() -> None:
    assert learnt("ask the keeper upstairs", where_true=0.08, where_not=0.0) == []


def test_a_large_group_does_not_make_its_words_a_sign() -> None:
    rng = random.Random(3)
    found, said = [], {}
    for n in range(LEADS):
        true = n % 3 == 0
        found.append(Decided(f"p{n}", "A. Example", 1, Example({"third_person": 1.0 + 3 * true}, true)))
        said[f"p{n}"] = [Said("en", rng.choice(FILLER)) for _ in range(12 if true else 1)]
    assert learn_words(found, said, ontology=ONTOLOGY, lexicons=LEXICONS) == []


def test_topics_of_origin_and_of_what_is_urgent_are_not_learnt() -> None:
    topics = topics_learnt(ONTOLOGY)
    assert {"signal.third_person", "signal.unlimited"} <= topics.keys()
    assert (
        not {"signal.under_18", "signal.origin", "signal.student", "signal.no_local_language"} & topics.keys()
    )
