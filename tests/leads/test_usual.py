"""A signal weighs what it tells where it is seen: in the market, on the site, in the city, among a kind of provider."""

from dataclasses import replace
from typing import Any

import pytest

from clew.leads.case import Case
from clew.leads.speaks_against import copied_text
from clew.leads.usual import Usual
from tests.given import mark, some
from tests.leads.cases import finding, with_more
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
    return Usual([case, *crowd]).around(case).surprises("third_person", {case.case_id}, largest=3.0)(1)


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
    assert around.surprises("third_person", {f"m{n}" for n in range(6)}, largest=3.0)(6) == 3.0


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
