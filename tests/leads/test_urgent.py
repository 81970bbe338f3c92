"""A stated or said age under 18 reaches the supervisor's list in every market and every language, and nothing else."""

from typing import Any

import pytest

from clew.indicators import find_signals
from clew.leads import bias_report, count_signals, over_time, rank_leads
from clew.leads.sample import mix_in
from clew.records.evidence import Evidence
from clew.reference.lexicon import packaged_lexicons
from clew.reference.market import packaged_markets
from clew.reference.ontology import packaged_ontology
from tests.given import day, engine_with, mark, some

ONTOLOGY, LEXICONS, MARKETS = packaged_ontology(), packaged_lexicons(), packaged_markets()
COUNTRIES = sorted(MARKETS.by_country)
ADULT = {"en": "I am 24. Adults only, over 18.", "de": "Ich bin 24. Keine Minderjährigen, ab 18."}
Tables = dict[str, list[Any]]


def add(tables: Tables, name: str, country: str, *, text: str, age: int, language: str | None = None) -> str:
    """Add a person of one ad to a market."""
    evidence = {"age": (mark(name, str(age)),), "text": (Evidence(name, 0, len(text), quote=text),)}
    columns = {
        "ad_id": name,
        "market": country,
        "text": text,
        "age": age,
        "ages": (age,),
        "language": language,
    }
    columns["evidence"] = evidence
    tables["pages"].append(some("page", capture_id=name, text=text))
    tables["ad_versions"].append(some("ad_version", capture_id=name, seen_at=day(0), **columns))
    tables["ads"].append(some("ad", captures=(name,), first_seen=day(0), last_seen=day(0), **columns))
    tables["providers"].append(some("provider", provider_id=name, market=country, ad_ids=(name,)))
    return name


@pytest.fixture(scope="module")
def ranked() -> dict[str, Any]:
    """Rank all markets with, in each, somebody whose age is stated; and one for each language that has words for it."""
    tables: Tables = {name: [] for name in ("ads", "ad_versions", "pages", "providers")}
    young = {add(tables, f"{one}-stated", one, text="No limits.", age=17) for one in COUNTRIES}
    for number, language in enumerate(sorted(LEXICONS.by_language)):
        terms = LEXICONS.entries("signal.under_18", [language])
        where = COUNTRIES[number % len(COUNTRIES)]
        for place, term in enumerate(terms):
            said = f"New in town. {term.term.strip('*')}."
            # whatever the language of its page was taken for
            name = add(
                tables, f"{language}-{place}", where, text=said, age=20, language=("en", language)[place % 2]
            )
            young.add(name)
    adults = {
        add(tables, f"{one}-{language}", one, text=f"No limits. {text}", age=24, language=language)
        for one in COUNTRIES
        for language, text in ADULT.items()
    }
    with engine_with(tables) as engine:
        engine.put("findings", find_signals(engine, ontology=ONTOLOGY, lexicons=LEXICONS)["findings"])
        leads = rank_leads(engine, ontology=ONTOLOGY)["leads"]
        engine.put("leads", leads)
        return {
            "young": young,
            "adults": adults,
            "leads": leads.to_pylist(),
            "bias": bias_report(leads, engine, markets=MARKETS),
            "counts": count_signals(engine, ONTOLOGY),
            "over_time": over_time(engine, ONTOLOGY),
        }


def test_each_is_urgent_and_above_all_others_of_its_market(ranked: dict[str, Any]) -> None:
    urgent = [lead for lead in ranked["leads"] if lead["urgent"]]
    assert {lead["lead_id"] for lead in urgent} == ranked["young"]
    assert {lead["market"] for lead in urgent} == set(COUNTRIES)
    assert {lead["priority"] for lead in urgent} == {100}
    for country in COUNTRIES:
        here = sorted(
            (lead for lead in ranked["leads"] if lead["market"] == country), key=lambda lead: lead["rank"]
        )
        order = [lead["urgent"] for lead in here]
        assert order == sorted(order, reverse=True)
        assert not order[-1], "adults of the market are ranked, too"


def test_no_adult_becomes_urgent_by_saying_that_minors_are_not_welcome(ranked: dict[str, Any]) -> None:
    leads = {lead["lead_id"]: lead for lead in ranked["leads"]}
    assert ranked["adults"] <= leads.keys()
    assert not any(leads[name]["urgent"] for name in ranked["adults"])


def test_urgent_leads_are_in_no_count_no_comparison_and_no_draw(ranked: dict[str, Any]) -> None:
    told = str([ranked["bias"], ranked["counts"], ranked["over_time"]])
    assert "under_18" not in told
    compared = sum(row["leads"] for row in ranked["bias"] if row["proxy"] == "audience")
    assert compared == len(ranked["leads"]) - len(ranked["young"])
    drawn = mix_in(ranked["leads"], share=0.5, salt="one")
    assert any(row["drawn"] for row in drawn)
    assert not [row for row in drawn if row["drawn"] and row["urgent"]]
