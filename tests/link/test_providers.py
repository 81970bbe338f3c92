"""Which ads are one person, what people decided about it, and names that stay."""

import random

import pytest

from clew.link.people import name_key
from clew.link.weights import PERSON
from clew.records.ids import named_id
from tests.given import table
from tests.link.made import TEXT, Market, linked, links, networks, persons

PHONE = "+436601234567"
ONE = [("a1", "a2")]
TWO = [("a1",), ("a2",)]


@pytest.mark.parametrize(
    ("market", "expected"),
    [
        (Market().ad("a1", "Eva", phone=PHONE).ad("a2", "Ева", phone=PHONE), ONE),
        (Market().ad("a1", "Katerina", phone=PHONE).ad("a2", "Kate", phone=PHONE), ONE),
        (Market().ad("a1", "Eva", phone=PHONE).ad("a2", None, phone=PHONE), ONE),
        (Market().ad("a1", "Eva", phone=PHONE).ad("a2", "Nora", phone=PHONE), TWO),
        (Market().ad("a1", None, phone=PHONE, age=22).ad("a2", None, phone=PHONE, age=41), TWO),
        (
            Market()
            .ad("a1", "Eva", phone=PHONE, age=22, height_cm=158)
            .ad("a2", "Eva", phone=PHONE, age=38, height_cm=176),
            TWO,
        ),
        (Market().ad("a1", "Eva", phone=PHONE).ad("a2", "Eva", phone=PHONE, n_persons=2), TWO),
        (
            Market()
            .ad("a1", "Eva", phone=PHONE, pictures=(("d1", None), ("d2", None)))
            .ad("a2", "Nora", phone=PHONE, pictures=(("d1", None), ("d2", None))),
            ONE,
        ),
        (
            Market().ad("a1", "Eva", pictures=(("d1", None),)).ad("a2", "Eva", pictures=(("d1", None),)),
            ONE,
        ),
        (
            Market()
            .ad("a1", "Eva", phone=PHONE, pictures=(("d1", None),))
            .ad("a2", "Nora", phone="+436607654321", pictures=(("d1", None),)),
            TWO,
        ),
        (Market().ad("a1", "Eva", text=TEXT, age=24).ad("a2", "Eva", text=TEXT, age=25), ONE),
        (Market().ad("a1", "Eva").ad("a2", "Eva"), TWO),
        (
            Market()
            .ad("a1", "Eva", phone=PHONE, age=24, height_cm=168.0)
            .ad("a2", "Nora", phone=PHONE, age=24, height_cm=168.0),
            ONE,
        ),
        (
            Market()
            .ad("a1", "Eva", phone=PHONE, age=24, height_cm=168.0)
            .ad("a2", "Nora", phone=PHONE, age=24, height_cm=169.0),
            TWO,
        ),
        (
            Market()
            .ad("a1", "Eva", phone=PHONE, text=TEXT, age=24)
            .ad("a2", "Nora", phone=PHONE, text=TEXT, age=24),
            ONE,
        ),
        (
            Market()
            .ad("a1", "Eva", phone=PHONE, text=TEXT, age=24)
            .ad("a2", "Nora", phone=PHONE, text=TEXT, age=27),
            TWO,
        ),
        # another name of one person: her picture or text, her age, her town
        (
            Market()
            .ad("a1", "Eva", age=24, pictures=(("d1", None),))
            .ad("a2", "Nora", age=25, pictures=(("d1", None),)),
            ONE,
        ),
        (
            Market()
            .ad("a1", "Eva", age=24, pictures=(("d1", None),))
            .ad("a2", "Nora", age=27, pictures=(("d1", None),)),
            TWO,
        ),
        (
            Market()
            .ad("a1", "Eva", age=24, pictures=(("d1", None),))
            .ad("a2", "Nora", age=24, pictures=(("d1", None),), seen=((0, "Linz"),)),
            TWO,
        ),
        (Market().ad("a1", "Eva", text=TEXT, age=24).ad("a2", "Nora", text=TEXT, age=24), ONE),
        (Market().ad("a1", "Eva", text=TEXT, age=24).ad("a2", "Nora", text=TEXT, age=27), TWO),
        (Market().ad("a1", "Wanda", phone=PHONE, age=24).ad("a2", "Уанда", phone=PHONE, age=27), ONE),
    ],
)
def test_who_is_one_person(market: Market, expected: list[tuple[str, ...]]) -> None:
    assert persons(linked(market)) == expected


def test_two_of_one_name_behind_a_desk_need_more_than_the_name() -> None:
    def behind_a_desk(age: int | None) -> Market:
        market = Market()
        for n in range(14):
            market.ad(f"b{n:02}", "abcdefghijklmn"[n] * 5, phone=PHONE, provider_kind="agency")
        market.ad("a1", "Eva", phone=PHONE, age=24, provider_kind="agency")
        return market.ad("a2", "Eva", phone=PHONE, age=age, provider_kind="agency")

    assert ("a1", "a2") in persons(linked(behind_a_desk(24)))
    assert ("a1",) in persons(linked(behind_a_desk(None)))
    assert ("a1",) in persons(linked(behind_a_desk(27)))


def test_under_an_offices_text_name_age_and_town_are_one_person() -> None:
    def behind_a_text(age: int) -> Market:
        market = Market()
        for n in range(14):
            site, alias = f"list-{n % 7}.example", f"{'abcdefghijklmn'[n] * 2}ora"
            phone, office = f"+43660{n:02}34567", (("telegram", "one_for_all"),)
            market.ad(f"b{n:02}", alias, site=site, phone=phone, text=TEXT, contacts=office)
            for k in range(4):  # others, so that the text is not the site's own
                market.ad(f"x{n:02}{k}", f"{'opqr'[k]}{'abcdefghijklmn'[n]}mila", site=site)
        market.ad("a1", "Eva", site="list-1.example", phone="+436609999991", text=TEXT, age=24)
        return market.ad("a2", "Eva", site="list-2.example", phone="+436608888882", text=TEXT, age=age)

    assert ("a1", "a2") in persons(linked(behind_a_text(24)))
    assert ("a1",) in persons(linked(behind_a_text(27)))


def test_every_point_of_the_table_is_given_somewhere() -> None:
    import inspect

    from clew.link import scoring

    source = inspect.getsource(scoring)
    assert [reason for reason in PERSON if f'"{reason}"' not in source] == []


def test_names_compare_across_scripts() -> None:
    assert name_key("Ева") == name_key("Éva!") == name_key("EVA 24") == "eva"
    assert name_key("♥♥") is None


def test_provider_holds_what_its_ads_say() -> None:
    market = Market().ad("a1", "Eva", phone=PHONE, age=24, site="b.example")
    market.ad("a2", "Ева", phone=PHONE, age=25, seen=((10, "Linz"),))
    (row,) = linked(market)["providers"].to_pylist()
    assert row["provider_id"] == named_id("p", "a1")
    assert (row["aliases"], row["ages"], row["cities"]) == (["Eva", "Ева"], [24, 25], ["Graz", "Linz"])
    assert row["contacts"] == [{"kind": "phone", "value": PHONE}]
    assert row["reasons"] == ["phone"]


def chain() -> Market:
    """Three ads of one name: the first two share a phone and a picture, the last two a phone only."""
    market = Market().ad("a1", "Eva", phone=PHONE, pictures=(("d", None),))
    market.ad("a2", "Eva", phone=PHONE, contacts=(("phone", "+436607654321"),), pictures=(("d", None),))
    return market.ad("a3", "Eva", phone="+436607654321")


def test_judgements_join_split_and_leave() -> None:
    apart = Market().ad("a1", "Eva").ad("a2", "Nora")
    assert persons(linked(apart, ("a1", "a2", "same"))) == ONE
    assert persons(linked(apart, ("a1", "a2", "same"), ("a2", "a1", "unsure"))) == TWO
    assert persons(linked(apart, (named_id("p", "a1"), named_id("p", "a2"), "same"))) == ONE
    assert persons(linked(apart, ("a1", "gone", "same"))) == TWO


def test_not_same_cuts_the_weakest_tie_on_the_way() -> None:
    assert persons(linked(chain())) == [("a1", "a2", "a3")]
    assert persons(linked(chain(), ("a1", "a3", "not_same"))) == [("a1", "a2"), ("a3",)]
    assert persons(linked(chain(), ("a1", "a2", "not_same"))) == [("a1",), ("a2", "a3")]


def test_names_stay_when_later_ads_join() -> None:
    before, after = chain(), chain().ad("a0", "Eva", phone=PHONE, seen=((10, "Graz"),))
    first, second = linked(before)["providers"], linked(after)["providers"]
    assert first["provider_id"].to_pylist() == second["provider_id"].to_pylist()
    assert second["ad_ids"].to_pylist() == [["a0", "a1", "a2", "a3"]]


def test_the_order_of_the_input_changes_nothing() -> None:
    def market(seed: int) -> Market:
        made = chain().ad("b1", "Ria", text=TEXT, phone="+436601111111").ad("b2", "Ria", text=TEXT)
        made.ad("b3", "Nora", contacts=(("telegram", "x_example"),), phone="+436601111117")
        for rows in made.tables.values():
            random.Random(seed).shuffle(rows)
        return made

    first, second = linked(market(1)), linked(market(2))
    assert {name: rows.to_pylist() for name, rows in first.items()} == {
        name: rows.to_pylist() for name, rows in second.items()
    }
    assert len(first["links"]) > 3


def test_nothing_in_nothing_out() -> None:
    tables = linked(Market())
    assert {name: len(rows) for name, rows in tables.items()} == dict.fromkeys(
        ("links", "providers", "networks", "movements"), 0
    )
    for name, rows in tables.items():
        assert rows.schema == table(name.removesuffix("s")).schema


def test_a_label_in_the_place_of_names_joins_nobody() -> None:
    market = Market()
    for n in range(12):
        market.ad(f"a{n:02}", "About me", contacts=(("telegram", "friends"),), age=20 + 2 * n)
    tables = linked(market)
    assert len(persons(tables)) == 12
    assert links(tables)
    assert networks(tables)


def two_offices(*, same_pictures: bool) -> Market:
    """Two offices of four names each on a number; an Ada of one age and height works for either."""
    market = Market()
    for n, (desk, phone) in enumerate((("a", PHONE), ("b", "+436607654321"))):
        for place, alias in enumerate(("Berta", "Clara", f"Dora{n}")):
            market.ad(f"{desk}{place}", f"{alias} {desk}{desk}", phone=phone, age=30 + place)
        pictures = tuple((f"d{1 if same_pictures else n}{k}", None) for k in range(2))
        market.ad(f"{desk}9", "Ada", phone=phone, age=24, height_cm=168.0, pictures=pictures)
    return market


def picture_of_two_names(height_cm: float) -> Market:
    """An office of four names with a number and a picture for all; one more picture goes with two of the names."""
    market = Market()
    for n, alias in enumerate(("Berta", "Clara", "Dora")):
        market.ad(f"b{n}", alias, phone=PHONE, age=30 + n, pictures=(("d1", None),))
    market.ad("a1", "Eva", phone=PHONE, age=23, height_cm=158.0, pictures=(("d1", None), ("d2", None)))
    pictures = (("d1", None), ("d2", None))
    return market.ad("a2", "Nora", phone=PHONE, age=20, height_cm=height_cm, pictures=pictures)


def test_a_picture_of_two_names_and_a_height_outweigh_a_name_and_an_age_that_fell() -> None:
    assert ("a1", "a2") in persons(linked(picture_of_two_names(158.0)))
    assert ("a1", "a2") not in persons(linked(picture_of_two_names(166.0)))


def test_one_description_with_two_offices_is_two_persons_unless_more_agrees() -> None:
    assert ("a9", "b9") not in persons(linked(two_offices(same_pictures=False)))
    assert ("a9", "b9") in persons(linked(two_offices(same_pictures=True)))


def test_ads_that_were_never_seen_in_one_city_need_more_than_a_manager_in_common() -> None:
    def market(city: str) -> Market:
        made = Market()
        for n, alias in enumerate(("Berta", "Clara", "Dora")):
            made.ad(f"b{n}", alias, text=TEXT, age=30 + n, contacts=(("telegram", "one_for_all"),))
        made.ad("a1", "Eva", text=TEXT, phone=PHONE)
        return made.ad("a2", "Eva", text=TEXT, seen=((0, city),))

    assert ("a1", "a2") in persons(linked(market("Graz")))
    assert ("a1", "a2") not in persons(linked(market("Linz")))
