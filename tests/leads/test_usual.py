"""A signal weighs what it tells where it is seen: in the market, on the site, in the city, among a kind of provider."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from clew.leads.case import Case
from clew.leads.points import weigh
from clew.leads.speaks_against import copied_text, explain
from clew.leads.usual import Usual
from clew.records.ad import TourStop
from tests.given import mark, some
from tests.leads.cases import ONTOLOGY, finding, with_more
from tests.leads.test_leads import Market

CROWD = 60


def alone(name: str, *, site: str = "a.example", city: str = "Graz", shows: bool = False) -> Case:
    ad = some("ad", ad_id=f"ad-{name}", market="AT", site_id=site, city=city, provider_kind="unknown")
    provider = some("provider", provider_id=name, market="AT", ad_ids=(ad.ad_id,))
    case = Case(name, "provider", "AT", (provider,), None, (ad,))
    return with_more(case, (name, finding(name, "third_person", 0.8, 0, None))) if shows else case


def touring(name: str, *cities: str) -> Case:
    """Make a person with an ad in each of some cities."""
    case = alone(name)
    ads = tuple(replace(case.ads[0], ad_id=f"ad-{name}-{city}", city=city) for city in cities)
    provider = replace(case.providers[0], ad_ids=tuple(ad.ad_id for ad in ads))
    return replace(case, ads=ads, providers=(provider,))


def surprise(case: Case, crowd: list[Case]) -> float:
    around = Usual([case, *crowd]).around(case)
    share = around.shares("third_person", {case.case_id})[-1].share
    return around.surprises_at(share, {case.case_id}, largest=3.0)(1)


def crowd(*, site: str, city: str = "Graz", showing: int) -> list[Case]:
    return [alone(f"{site}-{city}-{n}", site=site, city=city, shows=n < showing) for n in range(CROWD)]


def test_the_house_style_of_a_site_tells_little_there_and_much_elsewhere() -> None:
    others = [*crowd(site="a.example", showing=55), *crowd(site="b.example", city="Linz", showing=1)]
    others += crowd(site="c.example", city="Wien", showing=0)
    at_home = surprise(alone("one", site="a.example", city="Wien", shows=True), others)
    elsewhere = surprise(alone("two", site="b.example", city="Linz", shows=True), others)
    assert at_home < 0.15
    assert elsewhere > 3 * at_home


def test_the_custom_of_a_city_tells_little_there() -> None:
    others = [
        *crowd(site="a.example", city="Graz", showing=50),
        *crowd(site="a.example", city="Linz", showing=0),
        *crowd(site="b.example", city="Linz", showing=0),
    ]
    assert surprise(alone("one", site="b.example", city="Graz", shows=True), others) < surprise(
        alone("two", site="b.example", city="Linz", shows=True), others
    )


def test_two_of_three_on_a_small_site_make_no_custom() -> None:
    few = [alone(f"few{n}", site="small.example", shows=n < 2) for n in range(3)]
    others = [*crowd(site="a.example", showing=1), *few]
    at_small = surprise(alone("one", site="small.example", shows=True), others)
    assert at_small > 0.6


def test_those_who_pass_through_hide_no_custom_of_those_who_stay() -> None:
    stay = [alone(f"stay{n}", city="Graz", shows=n < 18) for n in range(20)]
    pass_by = [touring(f"tour{n}", "Graz", "Linz", "Wien", "Wels") for n in range(40)]
    elsewhere = crowd(site="b.example", city="Linz", showing=0)
    one = alone("one", site="c.example", city="Graz", shows=True)
    with_tours = surprise(one, [*stay, *pass_by, *elsewhere])
    in_one_city = [alone(f"more{n}", city="Graz") for n in range(40)]
    assert surprise(one, [*stay, *elsewhere]) <= with_tours < 0.45
    assert with_tours < surprise(one, [*stay, *in_one_city, *elsewhere]) - 0.15


def told_of(text: str, others: list[dict[str, Any]]) -> dict[str, Any]:
    """Rank somebody who says something, among so many others; give what speaks against, by explanation."""
    market = Market()
    for n, fields in enumerate(others):
        market.person(f"other{n}", **fields)
    market.person("one", text=text, site_id="lantern.example", city="Linz")
    lead = market.leads()["one"]
    assert sum(one["points_left"] for one in lead["contributions"]) == pytest.approx(lead["points"], abs=0.01)
    return {one["explanation"]: one for one in lead["speaks_against"]}


@pytest.mark.parametrize(
    ("explanation", "where", "value"),
    [
        (
            "house_style",
            {"site_id": "lantern.example"},
            "the face is hidden: 18 of 20 others (lantern.example)",
        ),
        ("local_custom", {"city": "Linz"}, "the face is hidden: 18 of 20 others (Linz)"),
    ],
)
def test_a_custom_of_the_place_is_told_with_counts_and_evidence(
    explanation: str, where: dict[str, str], value: str
) -> None:
    shows = [{"text": "My face is hidden.", **where}] * 18 + [where] * 2
    elsewhere = [{"site_id": "else.example", "city": "Wien"}] * 60
    told = told_of("My face is hidden. Bruises will fade soon.", [*shows, *elsewhere])
    assert explanation in told
    assert told[explanation]["points"] < 0
    assert told[explanation]["value"] == value
    assert [one["quote"] for one in told[explanation]["evidence"]] == ["My face is hidden."]
    assert set(told) == {explanation}


def test_a_student_who_is_young_and_new_is_explained_and_one_with_a_handle_in_common_is_not() -> None:
    young = "I am a student. She looks very young. New in town."
    assert told_of(young, [])["student"]["points"] < 0
    market = Market()
    market.group("two", [market.person(f"s{n}", handle="one_hand", text=young) for n in range(2)], "telegram")
    assert "student" not in {one["explanation"] for one in market.leads()["two"]["speaks_against"]}


@pytest.mark.parametrize(("name", "fits"), [("Eva", True), ("Nora", False)])
def test_a_tour_under_two_names_is_no_announced_tour_of_one_person(name: str, fits: bool) -> None:
    tour = (TourStop("Linz", None, dt.date(2025, 6, 3), dt.date(2025, 6, 5)),)
    market = Market()
    market.person(
        "tour", alias="Eva", text="Only this week.", phones=["+43555555555"], tour=tour, aliases=("Eva", name)
    )
    told = {one["explanation"] for one in market.leads()["tour"]["speaks_against"]}
    assert ("announced_tour" in told) is fits


def test_a_group_does_not_make_its_own_signals_usual() -> None:
    members = [alone(f"m{n}", site="own.example", shows=True) for n in range(6)]
    group = Case(
        "group",
        "network",
        "AT",
        tuple(one.providers[0] for one in members),
        some("network", network_id="group", market="AT", provider_ids=tuple(f"m{n}" for n in range(6))),
        tuple(one.ads[0] for one in members),
        tuple(pair for one in members for pair in one.findings),
    )
    others = crowd(site="a.example", showing=1)
    around = Usual([group, *others]).around(group)
    shown = {f"m{n}" for n in range(6)}
    share = around.shares("third_person", shown)[-1].share
    assert around.surprises_at(share, shown, largest=3.0)(6) == 3.0


def ranked(*, usual: bool) -> dict[str, Any]:
    """Rank one ad with a hidden face beside one that is cheap with words, where faces are usual or not."""
    market = Market()
    for n in range(40):
        market.person(f"more{n}", text="My face is hidden." if usual else "I like theatre.")
    market.person("hidden", text="My face is hidden. New in town.")
    market.person("limits", text="No limits. Only this week.")
    for n in range(4):
        market.person(f"also{n}", text="No limits.")
    return market.leads()


def test_the_same_ad_ranks_differently_in_two_markets_with_other_norms() -> None:
    rare, usual = ranked(usual=False), ranked(usual=True)
    assert rare["hidden"]["rank"] < rare["limits"]["rank"]
    assert usual["hidden"]["rank"] > usual["limits"]["rank"]


def office(*, agency: bool, **more: str) -> dict[str, Any]:
    """Rank a group with numbers of one block."""
    market = Market()
    kind = "agency" if agency else "unknown"
    members = [
        market.person(f"office{n}", phones=[f"+43677123450{n}", "+43111111111"], provider_kind=kind, **more)
        for n in range(4)
    ]
    market.group("office", members, "phone_near", "phone")
    return market.leads()["office"]


@pytest.mark.parametrize("agency", [True, False])
def test_an_agencys_block_of_numbers_is_explained_and_a_silent_ones_is_not(agency: bool) -> None:
    fitting = {one["explanation"] for one in office(agency=agency)["speaks_against"]}
    assert ("office_numbers" in fitting) is agency
    assert "office_numbers" not in {
        one["explanation"] for one in office(agency=agency, handle="one_hand")["speaks_against"]
    }


def test_slips_without_the_same_words_are_no_copied_text() -> None:
    with_slips = replace(alone("case"), findings=(("case", finding("case", "shared_errors", 1.0, 0, None)),))
    assert copied_text.fits(with_slips) is None
    both = with_more(with_slips, ("case", finding("case", "shared_text", 1.0, 0, None)))
    fit = copied_text.fits(both)
    assert fit is not None
    assert fit.evidence == (mark("case", "shared_text"),)


def test_telling_a_custom_moves_no_rank_and_takes_what_it_adds() -> None:
    shown = [finding("", name, 0.8, 0, None) for name in ("third_person", "new_in_town", "unprotected")]
    crowd = [
        with_more(
            alone(f"p{n:02}", site="ab"[n % 2] + ".example", city=("Graz", "Linz", "Wien")[n % 3]),
            *((f"p{n:02}", one) for at, one in enumerate(shown) if n % (at + 2) == 0),
        )
        for n in range(60)
    ]
    usual = Usual(crowd)
    silent = replace(
        ONTOLOGY, explanations={k: v for k, v in ONTOLOGY.explanations.items() if not v.by_custom}
    )
    told = 0
    for case in crowd:
        weighing = weigh(case, usual, ONTOLOGY)
        against = explain(case, weighing, ONTOLOGY).against
        told += len(against)
        points = weighing.total() + sum(one.points for one in against)
        assert points == pytest.approx(weigh(case, usual, silent).total(), abs=0.001)
    assert told > 40
