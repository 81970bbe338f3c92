"""State that is streamed to components, and which of its objects the page is about."""

import json

from hypothesis import given
from hypothesis import strategies as st

from clew.parse.branches import branches, without_branches
from clew.parse.dictionaries import written_out
from clew.parse.streamed import streamed
from clew.parse.subject import without_others
from clew.records.draft import DraftDatum


def _pushed(payload: str, size: int) -> list[str]:
    pieces = [payload[at : at + size] for at in range(0, len(payload), size)]
    return [f"self.__next_f.push({json.dumps([1, piece])})" for piece in pieces]


ROW = [
    "$",
    "$L7",
    None,
    {"ad": {"name": "Mara", "age": 27, "text": "$a"}, "children": ["$", "p", None, {"children": "x"}]},
]
PAYLOAD = f'7:I["static/chunk.js"]\na:T{len("Grüße".encode()):x},Grüße1:{json.dumps(ROW)}\n'


def test_pieces_that_are_cut_anywhere_are_put_together() -> None:
    for size in (3, 17, 1000):
        assert streamed(_pushed(PAYLOAD, size)) == {"ad": {"name": "Mara", "age": 27, "text": "Grüße"}}


def test_what_is_cut_off_loses_no_row_before_it() -> None:
    rows = f"1:{json.dumps(ROW)}\n2:{json.dumps(['$', '$L8', None, {'more': [{'age': 31}]}])[:-9]}"
    assert set(streamed(_pushed(rows, 50))) == {"ad"}


def test_elements_of_mark_up_are_no_state() -> None:
    row = ["$", "div", None, {"className": "a", "children": "drawn already", "data": {"a": 1}}]
    assert streamed(_pushed(f"1:{json.dumps(row)}\n", 40)) == {}


def test_props_of_one_name_are_all_kept() -> None:
    rows = "".join(f"{n}:{json.dumps(['$', '$L9', None, {'ad': {'age': n}}])}\n" for n in (1, 2))
    assert list(streamed(_pushed(rows, 30)).values()) == [{"age": 1}, {"age": 2}]


@given(st.text(max_size=120))
def test_any_text_is_taken(text: str) -> None:
    streamed([f"self.__next_f.push({json.dumps([1, text])})", text])


AD = {"id": 4711, "name": "Mara", "age": 27, "city": "Graz"}
OTHERS = [
    {"id": 4712, "name": "Ines", "age": 31, "city": "Linz"},
    {"id": 4713, "name": "Eva", "age": 24, "city": "Graz"},
]


def test_objects_made_like_the_page_s_own_are_others() -> None:
    state = {"ad": AD, "similar": OTHERS, "prices": [{"id": 1, "amount": 100, "minutes": 60}]}
    kept = without_others(state, "https://site.example/ads/mara-graz-4711?x=1")
    assert kept == {"ad": AD, "similar": [], "prices": [{"id": 1, "amount": 100, "minutes": 60}]}


def test_a_page_of_several_keeps_them_all() -> None:
    state = {"ads": [AD, *OTHERS]}
    assert without_others(state, "https://site.example/graz/") == state


def test_the_number_of_another_thing_in_the_address_is_no_name() -> None:
    state = {"ads": [AD, *OTHERS]}
    assert without_others(state, "https://site.example/graz/page-47") == state


def _leaves(**values: str) -> list[DraftDatum]:
    return [DraftDatum(path.replace("_", "."), value, "script#state", -1) for path, value in values.items()]


def test_a_branch_that_comes_back_is_left_out_and_a_lone_value_stays() -> None:
    one = _leaves(props_config_phone="1", props_config_mail="a@b", props_ad_currency="EUR", props_ad_age="27")
    other = _leaves(
        props_config_phone="1", props_config_mail="a@b", props_ad_currency="EUR", props_ad_age="31"
    )
    shared = set(branches(one).values()) & set(branches(other).values())
    assert [datum.path for datum in without_branches(one, shared)] == ["props.ad.currency", "props.ad.age"]


SERVICES = [{"id": 3, "label": "Massage"}, {"id": 7, "label": "Dinner"}, {"id": 9, "label": "Dance"}]


def test_numbers_are_written_out_by_the_dictionary_beside_them() -> None:
    state = {"words": {"services": SERVICES, "cities": [{"id": n, "name": f"Town {n}"} for n in (1, 2, 3)]}}
    person = {"name": "Mara", "services": [3, 9], "cityId": 2, "age": 31}
    assert written_out({**state, "person": person}) == {
        "words": {},
        "person": {"name": "Mara", "services": ["Massage", "Dance"], "cityId": "Town 2", "age": 31},
    }


def test_lists_of_other_things_are_no_dictionaries() -> None:
    for others in (
        [{"id": 1, "url": "/p/1"}, {"id": 2, "url": "/p/2"}, {"id": 3, "url": "/p/3"}],
        [{"id": 1, "name": "Ines", "age": 31}] * 3,
        SERVICES[:2],
    ):
        assert written_out({"things": others, "thing": 1}) == {"things": others, "thing": 1}


@given(
    st.recursive(
        st.none() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=5), inner),
        max_leaves=30,
    )
)
def test_any_state_is_taken(data: object) -> None:
    written_out({"services": SERVICES, "x": data})
    without_others({"x": data}, "https://site.example/x/123")


def test_many_pieces_that_never_end_and_many_texts_are_bounded() -> None:
    assert streamed(['self.__next_f.push([1,"x' * 100_000]) == {}
    texts = "".join(f"{n:x}:T1,a" for n in range(50_000))
    assert streamed([f"self.__next_f.push({json.dumps([1, texts])})"]) == {}
