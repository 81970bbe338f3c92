"""Explanations: they add up to what decided, name what stands behind each point, and hide nothing."""

import dataclasses
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clew.cli.why import print_network, print_provider
from clew.link.weights import PERSON, SAME_PERSON, TIED
from clew.link.why import AdsWhy, NetworkWhy, ProviderWhy, explain_networks, explain_pair, explain_providers
from clew.link.why.waterfall import detail_of
from clew.records.ad import TourStop
from clew.records.ids import named_id
from tests.given import day
from tests.link.made import TEXT, Market, explained

PICTURE = "0f" * 32
NEAR = "0e" + "0f" * 31
OTHER = "a5" * 32
Judgements = tuple[tuple[str, str, str], ...]


def provider(market: Market, first_ad: str, *judgements: tuple[str, str, str]) -> ProviderWhy:
    name = named_id("p", first_ad)
    with explained(market, *judgements) as (engine, _):
        return explain_providers(engine, [name], judgements=judgements, most=20)[name]


def network(market: Market, first_ad: str) -> NetworkWhy:
    name = named_id("n", first_ad)
    with explained(market) as (engine, _):
        return explain_networks(engine, [name], most=20)[name]


def pair(market: Market, *ads: str, judgements: Judgements = ()) -> AdsWhy:
    with explained(market, *judgements) as (engine, _):
        return explain_pair(engine, (ads[0], ads[1]), judgements=judgements, most=20)


def reasons(why: Any) -> dict[str, float]:
    return {step.reason: step.points for step in why.steps}


_PHONES = st.sampled_from([None, "+436601112201", "+436601112203", "+436609998877"])
_AD = st.fixed_dictionaries(
    {
        "alias": st.sampled_from([None, "Ria", "Рия", "Lena", "Katerina", "Kate"]),
        "phone": _PHONES,
        "pictures": st.lists(
            st.sampled_from([("d1", PICTURE), ("d2", NEAR), ("d3", OTHER)]), max_size=2, unique=True
        ).map(tuple),
        "text": st.sampled_from([None, TEXT, TEXT.replace("films", "books")]),
        "age": st.sampled_from([None, 22, 23, 31]),
        "height_cm": st.sampled_from([None, 168, 175]),
        "site": st.sampled_from(["lantern-list.example", "quiet-corner.example"]),
        "seen": st.sampled_from([((0, "Graz"),), ((0, "Linz"), (9, "Graz"))]),
        "contacts": st.sampled_from([(), (("telegram", "ria_g"),), (("email", "r@mail.example"),)]),
        "provider_kind": st.sampled_from([None, "agency"]),
    }
)


@settings(max_examples=6, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(_AD, min_size=8, max_size=16),
    st.lists(st.tuples(st.integers(0, 15), st.integers(0, 15), st.booleans()), max_size=2),
)
def test_the_waterfall_adds_up_to_the_score_that_decided(
    ads: list[dict[str, Any]], said: list[tuple[int, int, bool]]
) -> None:
    market = Market()
    for n, fields in enumerate(ads):
        market.ad(f"ad{n}", **fields)
    judgements = tuple((f"ad{a}", f"ad{b}", "same" if same else "not_same") for a, b, same in said)
    with explained(market, *judgements) as (engine, decided):
        rows = engine.collect(engine.table("providers"), order=["provider_id"]).to_pylist()
        whys = explain_providers(
            engine, [row["provider_id"] for row in rows], judgements=judgements, most=100
        )
        networks = engine.collect(engine.table("networks"), order=["network_id"]).to_pylist()
        controls = explain_networks(engine, [row["network_id"] for row in networks], most=100)
        for name in [max(rows, key=lambda row: len(row["ad_ids"]))["provider_id"], rows[0]["provider_id"]]:
            alone = explain_providers(engine, [name], judgements=judgements, most=100)
            assert alone[name] == whys[name]  # the few links that are read for one suffice
        for name in [row["network_id"] for row in networks][:1]:
            assert explain_networks(engine, [name], most=100)[name] == controls[name]
    joining = {}
    for row in rows:
        why = whys[row["provider_id"]]
        assert why.holds
        assert why.chain.n == len(row["ad_ids"]) - 1
        assert {ad.ad_id for ad in why.ads.shown} == set(row["ad_ids"])
        for held in (*why.chain.shown, *why.weaker.shown, *why.left_out.shown):
            _adds_up(held)
            if held.joins:
                joining[held.ad_a.ad_id, held.ad_b.ad_id] = held.points
    assert joining.items() <= decided.items()
    for row in networks:
        control = controls[row["network_id"]]
        assert control.holds
        assert control.chain.n == len(row["provider_ids"]) - 1
        assert all(tie.total >= tie.needed for tie in control.chain.shown)
        assert {part.kind for tie in control.chain.shown for part in tie.parts} <= set(row["shared"])
        assert all(tie.total < TIED or tie.how == "hangs" for tie in control.cut.shown)


def _adds_up(why: Any) -> None:
    total = 0.0
    for step in why.steps:
        total += step.points
        assert step.points == PERSON[step.reason]
        assert step.total == pytest.approx(total)
    assert why.points is None or why.points == pytest.approx(total)
    assert why.joins is (why.compared and total >= SAME_PERSON)
    assert bool(why.steps) <= why.compared


def test_every_reason_of_the_table_of_weights_has_its_values_said() -> None:
    names = ("name", "ages", "height_cm", "weight_kg", "nationality", "n_persons", "phones", "cities")
    row = {f"{name}_{side}": 1 for name in names for side in "ab"} | {"ad_a": "a", "ad_b": "b"}
    of_ties = {
        reason
        for reason in PERSON
        if "agrees" in reason and any(word in reason for word in ("contact", "picture", "text"))
    }

    class Nothing:
        ads = {"a": {"alias": "Ria"}, "b": {"alias": "Рия"}}  # noqa: RUF012

    of_ties.add("several pictures agree")
    said = {reason: detail_of(reason, row, (), Nothing()) for reason in PERSON}  # type: ignore[arg-type]
    assert all(said[reason] is not None for reason in set(PERSON) - of_ties)
    assert said["name agrees"] == "Ria / Рия"
    assert said["description agrees"] == "1, 1 cm, 1 kg / 1, 1 cm, 1 kg"


def test_a_pair_shows_what_agrees_what_differs_and_where_it_stands() -> None:
    market = Market().ad("ad0", "Ева", phone="+436601", age=22).ad("ad1", "Eva", phone="+436601", age=31)
    why = pair(market, "ad1", "ad0")
    assert reasons(why.pair) == {"own contact agrees": 4.0, "name agrees": 3.0, "age differs": -2.0}
    assert [step.total for step in why.pair.steps] == [4.0, 7.0, 5.0]
    assert [step.detail for step in why.pair.steps] == ["phone +436601 (1 name)", "Ева / Eva", "22 / 31"]
    assert why.pair.joins
    assert why.one_provider
    (tie,) = why.pair.ties
    assert {item["capture_id"] for item in tie.evidence} == {"capture-ad0", "capture-ad1"}


def test_ads_without_a_tie_were_never_compared_which_is_not_the_same_as_nothing_agreeing() -> None:
    why = pair(Market().ad("ad0", "Eva", age=22).ad("ad1", "Eva", age=22), "ad0", "ad1")
    assert not why.pair.compared
    assert (why.pair.points, why.pair.steps, why.one_provider) == (None, (), False)


def test_two_ads_that_differ_and_hang_together_through_a_third_show_the_way() -> None:
    market = Market().ad("ad0", "Eva", phone="+436601", contacts=(("telegram", "eva"),))
    market.ad("ad1", "Eva", phone="+436602", contacts=(("telegram", "eva"),), pictures=(("d", PICTURE),))
    market.ad("ad2", "Mia", phone="+436602", pictures=(("d", PICTURE),))
    why = pair(market, "ad0", "ad2")
    assert why.one_provider
    assert not why.pair.joins
    assert [(way.ad_a.ad_id, way.ad_b.ad_id) for way in why.path] == [("ad0", "ad1"), ("ad1", "ad2")]


def test_what_speaks_against_is_found_absent_or_unknown() -> None:
    market = Market().ad("ad0", "Eva", phone="+436601", age=22, n_persons=2, seen=((0, "Graz"),))
    market.ad("ad1", "Eva", phone="+436601", age=31, n_persons=2, seen=((0, "Linz"),))
    states = {item.what: item for item in provider(market, "ad0").against}
    assert states["two cities at once"].detail == "Graz, Linz on 2025-06-01"
    assert states["two cities at once"].points is None
    assert (states["age differs"].state, states["age differs"].points) == ("found", -2.0)
    assert states["several persons in one ad"].detail == "2 of 2 ads speak of 2 persons"
    assert (states["name differs"].state, states["height differs"].state) == ("nothing", "unknown")


def test_a_switchboard_is_set_aside_in_words_with_its_spread() -> None:
    market = Market()
    for n, name in enumerate(("Eva", "Mia", "Lea", "Ida")):
        market.ad(f"ad{n}", name, phone="+436601", provider_kind="agency", site=f"s{n % 2}.example")
    why = provider(market, "ad0")
    (aside,) = why.aside.shown
    assert (aside.filtered, aside.n_links) == ("switchboard", 3)
    assert "ties nobody to anybody" in aside.meaning
    assert (aside.spread.n_ads, aside.spread.n_names, aside.spread.n_sites, aside.spread.n_cities) == (
        4,
        4,
        2,
        1,
    )
    assert why.left_out.n == 3
    assert reasons(why.left_out.shown[0]) == {"shared contact agrees": 1.0, "name differs": -4.0}


def test_none_and_too_many_are_different_answers() -> None:
    market = Market()
    for n in range(80):
        name = f"{'ABCDEFGH'[n % 8]}{'aeiouxyz'[n // 10]}na"
        contacts = (("telegram", "desk"),) if n < 9 else ()
        market.ad(f"ad{n:02}", name, phone="+436601", provider_kind="agency", contacts=contacts)
    with explained(market) as (engine, _):
        name = named_id("p", "ad01")
        all_of_it = explain_providers(engine, [name], most=100)[name]
        few = explain_providers(engine, [name], most=1)[name]
    spreads = {item.spread.value: item.spread for item in all_of_it.aside.shown}
    assert (spreads["+436601"].n_ads, spreads["+436601"].chained) == (80, True)
    assert (spreads["telegram:desk"].n_ads, spreads["telegram:desk"].chained) == (9, False)
    assert (all_of_it.shown.texts.n, all_of_it.shown.texts.left_out) == (0, 0)
    assert (few.left_out.n, len(few.left_out.shown)) == (all_of_it.left_out.n, 1)
    assert few.left_out.left_out > 0


def test_shared_words_and_slots_of_a_text() -> None:
    market = Market().ad("ad0", "Eva", text=f"Eva here. {TEXT}", phone="+436601")
    market.ad("ad1", "Mia", text=f"Mia here. {TEXT}", phone="+436602", pictures=())
    (text,) = pair(market, "ad0", "ad1").shown.texts.shown
    assert text.pieces[0] == {"slot": [["Eva"], ["Mia"]]}
    assert text.pieces[1] == {"shared": ["here.", *TEXT.split()], "lacking": []}


def test_near_numbers_stand_side_by_side() -> None:
    market = Market().ad("ad0", "Eva", phone="+436601112201").ad("ad1", "Mia", phone="+436601112208")
    market.ad("ad2", "Ida", phone="+436601112203")
    (run,) = pair(market, "ad0", "ad1").shown.numbers.shown
    assert run.same == "+43660111220"
    assert [(number.phone[-1], number.gap, number.ads.shown[0].ad_id) for number in run.numbers.shown] == [
        ("1", None, "ad0"),
        ("3", 2, "ad2"),
        ("8", 5, "ad1"),
    ]


def test_pictures_say_where_they_stand_and_how_near_they_are() -> None:
    market = (
        Market()
        .ad("ad0", "Eva", pictures=(("d0", PICTURE), ("d9", OTHER)))
        .ad("ad1", "Eva", pictures=(("d1", NEAR),))
    )
    (picture,) = pair(market, "ad0", "ad1").shown.pictures.shown
    assert [sighting.url.rsplit("/", 1)[1] for sighting in picture.sightings.shown] == ["d0.jpg", "d1.jpg"]
    assert sorted(sighting.bits or 0 for sighting in picture.sightings.shown) == [0, 1]


def test_judgements_hold_together_and_apart() -> None:
    market = Market().ad("ad0", "Eva", phone="+436601").ad("ad1", "Eva", phone="+436601").ad("ad2", "Zoe")
    judgements = (("ad0", "ad1", "not_same"), ("ad1", "ad2", "same"))
    why = provider(market, "ad1", *judgements)
    assert why.holds
    assert [(held.judgement, held.points) for held in why.chain.shown] == [("same", None)]
    assert [(held.judgement, held.joins) for held in why.left_out.shown] == [("not_same", True)]


def test_a_network_shows_its_ties_and_where_a_thin_one_was_cut() -> None:
    market = Market()
    for n, name in enumerate(("Eva", "Mia", "Lea")):
        market.ad(f"ad{n}", name, phone=f"+43660111{n}000", contacts=(("telegram", "desk"),))
    market.ad("ad3", "Ida", phone="+436601110000")
    why = network(market, "ad0")
    assert why.holds
    assert [(tie.how, tie.total, tie.needed) for tie in why.chain.shown] == [("tied", 1.0, 1.0)] * 2
    assert [part.spreads.shown[0].value for tie in why.chain.shown for part in tie.parts] == [
        "telegram:desk"
    ] * 2
    (cut,) = why.cut.shown
    assert (cut.right, cut.total, cut.needed) == ((named_id("p", "ad3"),), 0.4, TIED)
    assert [part.kind for part in cut.parts] == ["phone"]


def test_two_groups_that_hang_on_one_provider_are_cut_there_and_it_says_so() -> None:
    market = Market()
    for n, name in enumerate(("Eva", "Mia", "Lea", "Ida", "Zoe", "Ann")):
        contacts = [("telegram", "desk0" if n < 3 else "desk1")]
        contacts += [("email", "one@mail.example")] if n in (0, 3) else []
        contacts += [("phone", "+436601111111")] if n in (0, 4) else []
        market.ad(f"ad{n}", name, phone=f"+43660{n}11{n}000", contacts=tuple(contacts))
    for own, other in ((0, 3), (3, 0)):
        (cut,) = network(market, f"ad{own}").cut.shown
        assert (cut.how, cut.total, cut.needed) == ("hangs", 1.2, 1.0)
        assert set(cut.left) == {named_id("p", f"ad{n}") for n in range(own, own + 3)}
        assert set(cut.right) == {named_id("p", f"ad{n}") for n in range(other, other + 3)}


def test_where_they_went_and_what_was_announced(capsys: pytest.CaptureFixture[str]) -> None:
    market = Market()
    announced = (TourStop("Linz", None, day(9).date(), day(12).date()), TourStop("Brno", None, day(9).date()))
    for n, name in enumerate(("Eva", "Mia", "Lea")):
        seen = ((0, "Graz"), (10 + n, "Linz"), (20, "Brno"))
        market.ad(
            f"ad{n}",
            name,
            phone=f"+43660{n}11000",
            contacts=(("telegram", "desk"),),
            seen=seen,
            tour=announced,
        )
    why = network(market, "ad0")
    ways = {(way.from_city, way.to_city): (way.n_persons, way.median_days) for way in why.travel.ways.shown}
    assert ways == {("Graz", "Linz"): (3, 11), ("Linz", "Brno"): (3, 9)}
    assert [(hub.city, hub.n_moves) for hub in why.travel.hubs.shown] == [("Linz", 6)]
    person = provider(market, "ad1")
    assert [(stay.city, stay.first_seen) for stay in person.travel.stays.shown] == [
        ("Graz", day(0)),
        ("Linz", day(11)),
        ("Brno", day(20)),
    ]
    assert [(one.stop.city, one.kept) for one in person.travel.announced.shown] == [
        ("Brno", "not looked"),
        ("Linz", "seen"),
    ]
    print_network(why)
    print_provider(person)
    printed = " ".join(capsys.readouterr().out.split())
    assert "hub Linz: 6 movements of 3 persons, to or from Brno, Graz" in printed
    assert "no capture in these days" in printed


def test_an_explanation_of_other_tables_says_that_it_does_not_hold() -> None:
    market = Market().ad("ad0", "Eva", phone="+436601").ad("ad1", "Eva", phone="+436601")
    with explained(market, ("ad0", "ad1", "not_same")) as (engine, _):
        whys = explain_providers(engine, [named_id("p", "ad0")], most=5)
    assert not whys[named_id("p", "ad0")].holds


def test_an_explanation_is_plain_data() -> None:
    why = provider(Market().ad("ad0", "Eva", phone="+436601").ad("ad1", "Eva", phone="+436601"), "ad0")
    row = dataclasses.asdict(why)
    assert row["chain"]["n"] == 1
    assert row["chain"]["shown"][0]["steps"][0]["reason"] == "own contact agrees"
