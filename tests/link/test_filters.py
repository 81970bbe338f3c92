"""Generic and stolen things are links that say why they must not count."""

import pyarrow as pa

from clew.link.plugged import all_filters
from tests.link.made import TEXT, Market, linked, links, networks, persons

NAMES = (
    "Ada",
    "Berta",
    "Clara",
    "Dora",
    "Emilia",
    "Frida",
    "Gerda",
    "Hilda",
    "Iris",
    "Jola",
    "Klara",
    "Lisa",
)
OTHER = (
    "You find me near the old mill. I cook well and I play chess. We can speak about music and about books."
)


def test_the_sites_own_phone_ties_nobody() -> None:
    market = Market().ad("a1", "Ria", phone="+43316000001").ad("a2", "Nora", phone="+43316000001")
    market.own_contact("lantern-list.example", "phone", "+43316000001")
    tables = linked(market)
    assert links(tables) == {("a1", "a2", "phone"): "site_contact"}
    assert persons(tables) == [("a1",), ("a2",)]


def test_switchboard_of_an_agency_joins_neither_persons_nor_networks() -> None:
    market = Market()
    for n, alias in enumerate(("Ria", "Nora", "Vesna", "Tamara")):
        market.ad(
            f"a{n}", alias, phone="+436601234567", provider_kind="agency", text=f"{alias} works here. {TEXT}"
        )
    tables = linked(market)
    assert {kind: why for (_, _, kind), why in links(tables).items()} == {
        "phone": "switchboard",
        "text": "boilerplate",
    }
    assert len(persons(tables)) == 4
    assert networks(tables) == []


def test_a_picture_of_strangers_is_stock_and_one_of_a_group_is_not() -> None:
    strangers, group = Market(), Market()
    for n, alias in enumerate(("Ria", "Nora", "Vesna", "Tamara")):
        strangers.ad(f"a{n}", alias, phone=f"+436601{n}34560", pictures=(("d", None),))
        group.ad(f"a{n}", alias, phone=f"+43660123456{n}", pictures=(("d", None),))
    assert set(links(linked(strangers)).values()) == {"stock_image"}
    tables = linked(group)
    assert set(links(tables).values()) == {None}
    assert networks(tables) == [(("a0", "a1", "a2", "a3"), ("image", "phone_near"))]


def test_a_text_of_many_strangers_is_boilerplate_and_of_two_is_copied() -> None:
    market = Market()
    for n in range(6):
        market.ad(f"a{n}", NAMES[n], phone=f"+436601{n}34560", text=TEXT, site=f"s{n}.example")
    market.ad("b1", "Ria", phone="+436609999990", text=OTHER).ad(
        "b2", "Nora", phone="+436608888880", text=OTHER
    )
    tables = linked(market)
    found = links(tables)
    assert found["a0", "a1", "text"] == "boilerplate"
    assert found["b1", "b2", "text"] == "copied_text"
    assert networks(tables) == []


def test_a_text_of_people_with_one_handle_is_theirs_and_ties_in_nobody_by_itself() -> None:
    market = Market()
    for name, alias in (("a1", "Ria"), ("a2", "Nora")):
        market.ad(name, alias, text=TEXT, contacts=(("telegram", "one_for_all"),))
    market.ad("a3", "Vesna", text=TEXT, phone="+436601234567")
    tables = linked(market)
    assert set(links(tables).values()) == {None}
    assert networks(tables) == [(("a1", "a2"), ("handle", "text"))]


def test_a_sites_own_wording_is_nobodys_text() -> None:
    market = Market()
    for n in range(12):
        market.ad(f"a{n:02}", NAMES[n], text=f"{TEXT} Only this sentence is from {NAMES[n]}.")
    assert links(linked(market)) == {}


def many_on_one_number(pictures: int) -> Market:
    """Fourteen names in two cities on one number, in texts of one pen; each shows one of so many pictures."""
    market = Market()
    for n in range(14):
        market.ad(
            f"a{n:02}",
            (*NAMES, "Marta", "Nelly")[n],
            site=f"s{n % 3}.example",
            seen=((0, ("Graz", "Linz")[n % 2]),),
            phone="+436601234567",
            text=TEXT,
            pictures=((f"d{n % pictures}", None),),
        )
    return market


def test_an_office_for_a_dozen_with_their_own_pictures_is_a_switchboard_though_it_does_not_say_so() -> None:
    tables = linked(many_on_one_number(pictures=14))
    assert {kind: why for (_, _, kind), why in links(tables).items()} == {
        "phone": "switchboard",
        "text": "boilerplate",
    }
    assert networks(tables) == []
    same_pictures = linked(many_on_one_number(pictures=3))
    assert links(same_pictures)["a00", "a01", "phone"] is None
    assert len(networks(same_pictures)) == 1


def test_an_agencys_text_is_its_own_also_where_an_ad_states_no_number() -> None:
    market = Market()
    for n, alias in enumerate(("Ria", "Nora", "Vesna", "Tamara")):
        phone = None if n == 3 else "+436601234567"
        market.ad(f"a{n}", alias, phone=phone, provider_kind="agency", text=TEXT)
    assert {why for (_, _, kind), why in links(linked(market)).items() if kind == "text"} == {"boilerplate"}


def test_a_number_close_to_a_switchboard_ties_nobody() -> None:
    market = Market().ad("b1", "Eva", phone="+436601234570")
    for n, alias in enumerate(("Ria", "Nora", "Vesna", "Tamara")):
        market.ad(f"a{n}", alias, phone="+436601234567", provider_kind="agency")
    close = [why for (_, _, kind), why in links(linked(market)).items() if kind == "phone_near"]
    assert close == ["switchboard"] * 4


def test_an_agencys_row_of_numbers_ties_nobody_and_a_row_of_others_does() -> None:
    def row(kind: str) -> set[str | None]:
        market = Market()
        for n, alias in enumerate(("Ria", "Nora", "Vesna", "Tamara")):
            market.ad(f"a{n}", alias, phone=f"+4366012345{60 + 3 * n}", provider_kind=kind)
        return {why for (_, _, kind), why in links(linked(market)).items() if kind == "phone_near"}

    assert row("agency") == {"switchboard"}
    assert row("independent") == {None}


SLIPS = (
    "You wwill find me easy going. Discrteion goes without saying. I take my time and never look at the lcock. "
    "My photgoraphs are recent and beutiful."
)


def test_a_text_with_the_same_slips_is_one_pens_and_without_them_a_copy() -> None:
    right = SLIPS
    for slip, usual in (("wwill", "will"), ("Discrteion", "Discretion"), ("lcock", "clock")):
        right = right.replace(slip, usual)
    usual = "will discretion clock photographs beautiful"
    for text, expected in ((SLIPS.replace("beutiful", "nice"), None), (right, "copied_text")):
        market = Market()
        for n in range(8):
            market.ad(
                f"c{n}",
                NAMES[n],
                text=f"{usual} {'xyzuvwab'[n] * 5} {'klmnopqr'[n] * 7}",
                site=f"s{n}.example",
            )
        market.ad("a1", "Ria", phone="+436601234567", age=22, text=text)
        market.ad("a2", "Nora", phone="+436609876543", age=33, text=text)
        assert links(linked(market))["a1", "a2", "text"] == expected


def office(pictures: int, cities: tuple[str, ...] = ("Graz",), phones: int = 1) -> Market:
    """Six names of two towns with one handle and one text; so many different pictures, cities each, numbers."""
    market = Market()
    for n in range(6):
        town = ("Graz", "Linz")[n % 2]
        places = (town, *(city for city in cities if city != town))
        market.ad(
            f"a{n}",
            NAMES[n],
            site=f"s{n % 2}.example",
            seen=tuple(enumerate(places)) if len(cities) > 1 else ((0, town),),
            phone=f"+43660123456{n % phones}",
            contacts=(("telegram", "one_for_all"),),
            text=TEXT,
            pictures=((f"d{n % pictures}", None),),
        )
    return market


def test_an_office_for_six_at_one_door_is_a_switchboard() -> None:
    tables = linked(office(pictures=6))
    assert {(kind, why) for (_, _, kind), why in links(tables).items()} == {
        ("handle", "switchboard"),
        ("phone", "switchboard"),
        ("text", "boilerplate"),
    }
    assert networks(tables) == []


def test_one_picture_for_all_several_numbers_or_moves_together_are_no_office() -> None:
    hands = (
        office(pictures=2),
        office(pictures=6, phones=3),
        office(pictures=6, cities=("Graz", "Linz")),
    )
    for market in hands:
        ((ads, _),) = networks(linked(market))
        assert len(ads) == 6


def test_a_text_is_an_offices_where_only_some_of_its_ads_state_the_one_number() -> None:
    market = Market()
    for n in range(6):
        phone = "+436601234567" if n < 3 else None
        market.ad(f"a{n}", NAMES[n], phone=phone, text=TEXT, pictures=((f"d{n}", None),))
    assert {why for (_, _, kind), why in links(linked(market)).items() if kind == "text"} == {"boilerplate"}


def test_a_mail_whose_ads_have_a_switchboard_is_the_offices_too() -> None:
    market = Market()
    for n in range(8):
        mail = (("email", "office@postbox.example"),) if n < 4 else ()
        market.ad(f"a{n}", NAMES[n], phone="+436601234567", contacts=mail, provider_kind="agency")
    market.ad("b0", "Rita", contacts=(("email", "rita@postbox.example"),), phone="+436601234567")
    market.ad("b1", "Rita", contacts=(("email", "rita@postbox.example"),))
    found = links(linked(market))
    assert found["a0", "a1", "email"] == "switchboard"
    assert found["b0", "b1", "email"] is None


def test_two_names_on_a_phone_here_and_there_do_not_own_a_text_that_goes_round() -> None:
    market = Market()
    for n in range(4):
        for half in range(2):
            market.ad(f"a{n}{half}", NAMES[2 * n + half], phone=f"+436601{n}34560", text=TEXT)
    texts = {why for (a, b, kind), why in links(linked(market)).items() if kind == "text" and a[:2] != b[:2]}
    assert texts == {"copied_text"}


def described(market: Market, ads: int, heights: int) -> Market:
    """Add so many ads of one name and age in one city, each on a number of her own, of so many heights."""
    for n in range(ads):
        height = 150.0 + n % heights
        market.ad(
            f"a{n:02}", "Ria", site=f"s{n}.example", phone=f"+4366{n:02}1234{n:02}", age=24, height_cm=height
        )
    return market


def test_a_description_that_chance_explains_ties_nobody() -> None:
    by_chance = links(linked(described(Market(), ads=40, heights=20)))
    assert {why for (_, _, kind), why in by_chance.items() if kind == "description"} == {"common_description"}
    rare = described(Market(), ads=20, heights=20)
    rare.ad("b1", "Nora", age=31, height_cm=181.0).ad("b2", "Nora", age=31, height_cm=181.0)
    tables = linked(rare)
    assert links(tables) == {("b1", "b2", "description"): None}
    assert ("b1", "b2") in persons(tables)


def of_one_age(
    *, came: int, ages: int = 40, others_at: int = 30, agency: bool = False, **second: object
) -> dict[str, pa.Table]:
    """Two ads of one name, city and age, of which the second states no number, in a market of others of so many ages."""
    market = Market().ad("b1", "Nora", age=31, phone="+436601234567", seen=((7, "Graz"),))
    kind = "agency" if agency else None
    market.ad("b2", "Nora", site="s.example", age=31, seen=((came, "Graz"),), provider_kind=kind, **second)  # type: ignore[arg-type]
    for n in range(40):
        market.ad(f"a{n:02}", f"Ria{chr(97 + n % 26)}", age=18 + n % ages, seen=((n * others_at, "Graz"),))
    return linked(market)


def test_one_name_and_age_in_one_city_in_one_fortnight_is_one_person_where_that_is_rare() -> None:
    assert ("b1", "b2") in persons(of_one_age(came=14))
    assert ("b1", "b2") not in persons(of_one_age(came=90))  # another time
    assert ("b1", "b2") not in persons(of_one_age(came=14, agency=True))  # the one is an agency's
    assert ("b1", "b2") not in persons(of_one_age(came=14, height_cm=170.0, phone="+436607654321"))


def test_one_name_and_age_is_chance_where_all_stand_at_one_time_and_are_of_an_age() -> None:
    tables = of_one_age(came=14, ages=3, others_at=0)
    assert links(tables)["b1", "b2", "description"] == "common_description"
    assert ("b1", "b2") not in persons(tables)


def test_filters_are_found_in_the_order_of_their_places() -> None:
    reasons = [
        "site_contact",
        "changing_number",
        "switchboard",
        "stock_image",
        "studio",
        "boilerplate",
        "copied_text",
        "common_description",
    ]
    assert [item.reason for item in all_filters()] == reasons
