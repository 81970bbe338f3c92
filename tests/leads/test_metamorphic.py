"""What must hold whatever the case: more evidence never lowers, an innocent reading never raises, words are words.

Metamorphic relations (Chen, Cheung and Yiu 1998): the right points of a case are unknown, but how they may move when
the case is changed in a known way is not.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from clew.indicators import find_signals
from clew.indicators.example import run_example
from clew.indicators.words import Words
from clew.leads import rank_leads
from clew.leads import speaks_against as package
from clew.leads.case import Case
from clew.leads.points import weigh
from clew.leads.speaks_against import Fit, all_explanations, speaks_against
from clew.leads.usual import Usual
from clew.norms import norms
from clew.records.ad import TourStop
from clew.reference.lexicon import packaged_lexicons
from clew.reference.ontology import packaged_ontology
from tests.given import engine_with, mark, some
from tests.leads.cases import (
    INDEPENDENT,
    ONTOLOGY,
    STRENGTHS,
    cases,
    crowds,
    explanations_of,
    finding,
    findings,
    points_of,
    saying,
    with_more,
)
from tests.leads.test_leads import Market

ROUNDING = 0.01
"""Each of some dozens of contributions is rounded to four places."""

LEXICONS = packaged_lexicons()
WORDS = Words(LEXICONS)
TOUR = (TourStop("Linz", None, dt.date(2025, 6, 3), dt.date(2025, 6, 5)),)
OF_ONE_PERSON = ("announced_tour", "student")
SAYINGS: Mapping[str, tuple[str, dict[str, Any]]] = {
    "agency_switchboard": ("agency_written", {"provider_kind": "agency"}),
    "announced_tour": ("tour_dates", {"tour": TOUR}),
    "cooperative": ("says_works_together", {}),
    "student": ("says_student", {}),
    "duo": ("several_persons", {"n_persons": 2}),
}


@pytest.mark.parametrize("explanation", SAYINGS)
@given(data=st.data(), crowd=crowds())
@settings(max_examples=150)
def test_a_benign_explanation_never_raises(explanation: str, data: st.DataObject, crowd: list[Case]) -> None:
    indicator, columns = SAYINGS[explanation]
    case = data.draw(cases(most=1 if explanation in OF_ONE_PERSON else 4))
    assume(explanation not in explanations_of(case, crowd))
    explained = saying(case, indicator, **columns)
    assume(explanation in explanations_of(explained, crowd))
    assert points_of(explained, crowd) <= points_of(case, crowd) + ROUNDING


@pytest.mark.parametrize("explanation", sorted(ONTOLOGY.explanations))
@given(case=cases(), crowd=crowds(), share=st.sampled_from((0.5, 1.0)))
@settings(max_examples=40)
def test_no_explanation_raises_wherever_it_might_fit(
    explanation: str, case: Case, crowd: list[Case], share: float
) -> None:
    assert explanation in all_explanations()
    weighing = weigh(case, Usual([case, *crowd]), ONTOLOGY)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            package, "all_explanations", lambda: {explanation: lambda _: Fit((mark("x", "said"),), share)}
        )
        (against,) = speaks_against(case, weighing, ONTOLOGY)
        assert against.explanation == explanation
        assert against.points <= 0
    explained = ONTOLOGY.explanations[explanation]
    shown = {signal.indicator.id for signal in weighing.signals if signal.raw > 0}
    assert (against.points < 0) or not shown & {*explained.explains, *explained.rests_on}


@given(case=cases(), crowd=crowds())
@settings(max_examples=150)
def test_what_speaks_against_takes_at_most_what_is_there(case: Case, crowd: list[Case]) -> None:
    weighing = weigh(case, Usual([case, *crowd]), ONTOLOGY)
    gross = sum(one.points for one in weighing.contributions())
    assert gross == pytest.approx(weighing.total(), abs=ROUNDING)
    assert -ROUNDING <= points_of(case, crowd) <= gross + ROUNDING


@given(case=cases(), crowd=crowds(), data=st.data())
@settings(max_examples=400)
def test_an_independent_signal_never_lowers(case: Case, crowd: list[Case], data: st.DataObject) -> None:
    members = tuple(one.provider_id for one in case.providers)
    more = data.draw(findings(members, INDEPENDENT))
    assert points_of(with_more(case, more), crowd) >= points_of(case, crowd) - ROUNDING


@given(case=cases(), crowd=crowds(), strength=STRENGTHS, data=st.data())
@settings(max_examples=200)
def test_one_more_member_who_shows_a_signal_never_lowers(
    case: Case, crowd: list[Case], strength: float, data: st.DataObject
) -> None:
    known = [name for _, one in case.findings if (name := one.indicator) in INDEPENDENT]
    assume(known)
    who = data.draw(st.sampled_from([one.provider_id for one in case.providers]))
    more = (who, finding(who, data.draw(st.sampled_from(known)), strength, 0, None))
    assert points_of(with_more(case, more), crowd) >= points_of(case, crowd) - ROUNDING


@given(case=cases(), crowd=crowds(), again=st.integers(1, 5))
@settings(max_examples=100)
def test_the_same_sights_again_change_nothing(case: Case, crowd: list[Case], again: int) -> None:
    doubled = with_more(case, *(case.findings * again))
    assert points_of(doubled, crowd) == points_of(case, crowd)


def _topics() -> list[tuple[str, str]]:
    """Give the indicators that look for one topic, with it."""
    return [
        (name, way.params["topic"])
        for name, one in packaged_ontology().indicators.items()
        for way in one.detections
        if way.detector == "lexicon_hit" and one.is_looked_for and "values" not in way.params
    ]


def seen(text: str, level: str) -> dict[str, float]:
    """Give what is seen on a text, and how strongly."""
    return {
        name: found.strength
        for name, one in packaged_ontology().indicators.items()
        if one.is_looked_for and level in one.levels and one.topics
        for found in run_example(one, {"text": text}, WORDS)
    }


@given(
    pair=st.sampled_from(_topics()),
    language=st.sampled_from(("en", "de", "es", "ru", "fr", "hu")),
    data=st.data(),
)
@settings(max_examples=60)
def test_more_synonyms_of_a_signal_change_nothing(
    pair: tuple[str, str], language: str, data: st.DataObject
) -> None:
    name, topic = pair
    terms = [one.term for one in LEXICONS.entries(topic, [language]) if not one.term.endswith("*")]
    assume(terms)  # a language of few words has none for some signals
    one, other = data.draw(st.permutations(terms)), terms
    level = "review" if "review" in packaged_ontology().indicators[name].levels else "ad"
    alone = seen(f"{one[0]}.", level)
    assume(name in alone)
    both = seen(f"{one[0]}. {one[-1]}. {other[0]}. {one[0]}.", level)
    assert both[name] == alone[name]


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "it", "ru", "hu", "ro", "uk", "kk"])
def test_any_origin_is_seen_alike(language: str) -> None:
    clients = LEXICONS.entries("signal.clients", [language])[0].term.rstrip("*")
    only = LEXICONS.entries("signal.only", [language])[0].term.rstrip("*")
    told = {}
    words = {one.term.rstrip("*") for one in LEXICONS.entries("signal.origin", [language])}
    for word in sorted(word for word in words if " " not in word):
        told[word] = seen(f"{only} {word} {clients}", "ad")
        told[f"{word}, alone"] = {**seen(f"{word}.", "ad"), **told[word]}
    assert [word for word, found in told.items() if found != {"clients_of_one_origin": 0.8}] == []


ORIGINS = (
    "asian",
    "arab",
    "african",
    "european",
    "turkish",
    "romanian",
    "hungarian",
    "latin",
    "black",
    "white",
)
PEOPLE = ("asians", "arabs", "africans", "europeans", "turks", "russians", "germans", "italians")


def told_of_origin(origin: str, people: str) -> dict[str, Any]:
    """Rank a market in which several texts speak of an origin."""
    market = Market()
    market.consensual()
    market.controlled()
    market.person("conduct", text=f"Only for {origin} guests. No limits.")
    market.person("price", text=f"{people.title()} pay double. Bruises will fade soon.")
    market.person("self", text=f"I am a {origin} student. New in town.", nationality="AT", ethnicity=origin)
    market.person("plain", text=f"{origin.title()} kitchen nearby, {people} live in this street.")
    return market.leads()


@given(st.sampled_from(ORIGINS), st.sampled_from(PEOPLE))
@settings(max_examples=6)
def test_swapping_the_words_of_origin_moves_no_rank(origin: str, people: str) -> None:
    before, after = told_of_origin("german", "indians"), told_of_origin(origin, people)
    for told in (before, after):
        seen_on = {
            name: {one["indicator"] for one in told[name]["contributions"]} for name in ("conduct", "price")
        }
        assert "clients_of_one_origin" in seen_on["conduct"]
        assert "price_by_origin" in seen_on["price"]
        assert "plain" not in told, "a word of origin alone is no signal"
    assert {name: (lead["rank"], lead["points"]) for name, lead in before.items()} == {
        name: (lead["rank"], lead["points"]) for name, lead in after.items()
    }


def priced(level: float) -> dict[str, Any]:
    """Rank a market at a level of prices: two cities, a cheap one, one price far below."""
    market = Market()
    for n in range(30):
        market.person(
            f"g{n:02}", city="Graz", services=("a", "b"), text="Only this week." if n % 7 == 0 else ""
        )
        market.person(f"w{n:02}", city="Wien", services=("a",))
    low = market.person("low", city="Wien", services=("a", "b", "c", "d"), text="No limits.")
    prices = {name: 60.0 + int(name[1:]) for name in market_names(market, "g")}
    prices |= {name: 150.0 + 2 * int(name[1:]) for name in market_names(market, "w")} | {low: 50.0}
    market.tables["prices"] = [
        some(
            "price", ad_id=name, n=0, amount=paid * level, currency="EUR", duration_min=60, eur_per_hour=paid * level,
            evidence=(mark(name, "price"),),
        )
        for name, paid in prices.items()
    ]  # fmt: skip
    with engine_with(market.tables) as engine:
        engine.put("norms", norms(engine)["norms"])
        engine.put("findings", find_signals(engine, ontology=ONTOLOGY, lexicons=LEXICONS)["findings"])
        rows = rank_leads(engine, ontology=ONTOLOGY)["leads"].to_pylist()
    return {row["lead_id"]: row for row in rows}


def market_names(market: Market, start: str) -> list[str]:
    return [
        one.ad_id for one in market.tables["ads"] if one.ad_id.startswith(start) and one.ad_id[1:].isdigit()
    ]


def test_a_markets_price_level_times_ten_changes_nothing() -> None:
    before, after = priced(1.0), priced(10.0)
    assert "price_far_below" in {one["indicator"] for one in before["low"]["contributions"]}
    assert {name: (lead["rank"], lead["points"]) for name, lead in before.items()} == {
        name: (lead["rank"], lead["points"]) for name, lead in after.items()
    }


def test_two_names_of_one_fact_count_once() -> None:
    before, both = priced(1.0)["low"], {}
    for one in before["contributions"]:
        both[one["indicator"]] = one["points"]
    assert {"price_far_below", "cheap_and_everything"} <= both.keys()
    assert min(both["price_far_below"], both["cheap_and_everything"]) == 0
