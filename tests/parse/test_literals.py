"""State that a script makes by calling a function with its values (Nuxt 2), and what is no object."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.parse.literals import called

_STATE = (
    'window.__NUXT__=(function(a,b,c){return {layout:"default",data:[{advert:{id:a,title:b,phone:c,top:!0,old:!1,'
    'note:\'it\\u0027s \\x41\',none:void 0,sizes:[1,2.5,-3]}}]}}(7730412,"Aigerim","+7 701 448 23 09"));'
)


def test_names_stand_for_the_values_of_the_call() -> None:
    (state,) = called(_STATE)
    assert isinstance(state, dict)
    advert = state["data"][0]["advert"]
    assert (advert["id"], advert["title"], advert["phone"]) == (7730412, "Aigerim", "+7 701 448 23 09")
    assert (advert["top"], advert["old"], advert["note"], advert["none"]) == (True, False, "it's A", None)
    assert advert["sizes"] == [1, 2.5, -3]


def test_an_arrow_function_is_called_too() -> None:
    assert list(called('s=((a,b)=>({name:a,tags:[b,b]}))("Ada","x")')) == [
        {"name": "Ada", "tags": ["x", "x"]}
    ]


@pytest.mark.parametrize(
    "script",
    [
        "(function(){return {a:b()}}())",
        "(function(a){return {a:a+1}}(1))",
        "(function(a){return a.map(x)}([1]))",
        "jQuery(function($){return {}})",
        "(function(a){return {a:",
    ],
)
def test_code_is_not_read(script: str) -> None:
    assert all(value in ({}, []) for value in called(script))


@pytest.mark.parametrize(
    "script",
    [
        "(function(a){return " + "{a:" * 100_000,
        "(function(" + "a," * 50_000 + "){return {}}(",
        "(" * 300_000,
        '(function(a){return {a:"' + '\\"' * 100_000,
    ],
)
def test_hostile_scripts_come_to_an_end(script: str) -> None:
    assert list(called(script)) == []


@given(st.text(max_size=400))
def test_any_text_is_read_without_an_error(text: str) -> None:
    list(called(text))
    list(called("(function(a){return {" + text + "}}(1))"))


@given(
    st.dictionaries(
        st.from_regex(r"[a-z]{2,8}", fullmatch=True),
        st.one_of(st.integers(-9999, 9999), st.text(max_size=30)),
        max_size=6,
    )
)
def test_what_json_can_say_is_read_as_json_reads_it(values: dict[str, int | str]) -> None:
    names = [f"v{number}" for number in range(len(values))]
    body = ",".join(f"{key}:{name}" for key, name in zip(values, names, strict=True))
    given_values = ",".join(json.dumps(value) for value in values.values())
    script = f"(function({','.join(names)}){{return {{k:1,{body}}}}}({given_values}))"
    assert list(called(script)) == [{"k": 1} | values]
