"""Networks need two kinds of ties or one strong one; those who only share a phone are none."""

from clew.link.control import Ties, group_by_ties
from clew.link.weights import CONTROL, JOINS, TIED
from clew.records.ids import named_id
from tests.link.made import TEXT, Market, linked, networks

PHONE = "+436601234567"


def test_friends_on_one_phone_are_no_network() -> None:
    market = Market().ad("a1", "Eva", phone=PHONE).ad("a2", "Nora", phone=PHONE).ad("a3", "Ria", phone=PHONE)
    assert networks(linked(market)) == []


def test_a_duo_and_its_members_are_no_network() -> None:
    market = Market().ad("a1", "Eva", phone=PHONE).ad("a2", "Nora", phone=PHONE)
    market.ad("a3", "Eva & Nora", phone=PHONE, n_persons=2, pictures=(("d", None),))
    assert networks(linked(market)) == []


def test_near_numbers_of_three_are_a_network() -> None:
    market = Market().ad("a1", "Eva", phone="+436601234560").ad("a2", "Nora", phone="+436601234568")
    market.ad("a3", "Ria", phone="+436601234579", seen=((3, "Linz"),))
    (row,) = linked(market)["networks"].to_pylist()
    assert row["network_id"] == named_id("n", "a1")
    assert (row["shared"], row["n_ads"], row["n_cities"]) == (["phone_near"], 3, 2)


def test_a_phone_and_a_handle_are_two_kinds() -> None:
    market = Market().ad("a1", "Eva", phone=PHONE, contacts=(("telegram", "x_example"),))
    market.ad("a2", "Nora", phone=PHONE, contacts=(("telegram", "x_example"),))
    assert networks(linked(market)) == [(("a1", "a2"), ("handle", "phone"))]


def test_a_copied_text_does_not_bring_a_stranger_in() -> None:
    market = Market().ad("b1", "Ria", phone="+436609999990", text=TEXT)
    market.ad("a1", "Eva", phone="+436601234560", text=TEXT)
    market.ad("a2", "Nora", phone="+436601234565").ad("a3", "Vesna", phone="+436601234570")
    assert networks(linked(market)) == [(("a1", "a2", "a3"), ("phone_near",))]


def test_a_single_joins_a_group_and_no_chain_grows_from_it() -> None:
    ties = {
        ("a", "b"): {"handle": 1.0},
        ("b", "c"): {"image": CONTROL["image"][1]},
        ("c", "d"): {"phone": CONTROL["phone"][1]},
        ("e", "f"): {"image": CONTROL["image"][1]},
    }
    groups = group_by_ties(6, Ties.of(ties, order="abcdef"))
    assert ["abcdef"[first] for first in groups] == ["a", "a", "a", "d", "e", "f"]


def test_neither_a_phone_nor_a_text_alone_brings_a_single_in() -> None:
    text, style = CONTROL["text"][1], CONTROL["style"][1]
    ties = {
        ("a", "b"): {"handle": 1.0},
        ("b", "c"): {"text": text},
        ("b", "d"): {"text": text, "style": style},
    }
    assert text >= JOINS
    assert group_by_ties(4, Ties.of(ties, order="abcd")).tolist() == [0, 0, 2, 0]


def test_two_groups_that_stand_are_not_joined_by_one_provider_of_either() -> None:
    first = {pair: {"handle": 1.0} for pair in (("a", "b"), ("b", "c"))}
    second = {pair: {"handle": 1.0} for pair in (("d", "e"), ("e", "f"))}
    text, circuit = CONTROL["text"][1], CONTROL["circuit"][0]
    thin = {("a", "d"): {"text": text}, ("a", "e"): {"circuit": circuit}}
    broad = {("a", "d"): {"text": text}, ("b", "e"): {"circuit": circuit}}
    assert text + circuit >= TIED

    def groups(ties: dict[tuple[str, str], dict[str, float]]) -> str:
        return "".join("abcdef"[first] for first in group_by_ties(6, Ties.of(ties, order="abcdef")))

    assert groups(first | second | thin) == "aaaddd"
    assert groups(first | second | broad) == "aaaaaa"


def test_weights_hold_the_rule() -> None:
    assert max(CONTROL["phone"]) < 0.5
    assert all(two <= three for two, three in CONTROL.values())
