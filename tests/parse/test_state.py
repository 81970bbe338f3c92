"""The page that a script draws, read from the objects it assigns."""

import datetime as dt

from clew.parse.draft import Source, read_draft
from clew.parse.state import state_page
from clew.parse.subject import without_others
from clew.parse.walk import read_document
from clew.reference.lexicon import packaged_lexicons

_LONG = (
    "a person of many words, who says where she lives, how old she is and when to call her, in one long text"
)

_DAY = dt.datetime(2025, 6, 11, tzinfo=dt.UTC)


def _drawn(script: str) -> str:
    return (
        state_page(
            read_document(f"<body><div id=app></div><script>{script}</script></body>"),
            "",
            packaged_lexicons(),
        )
        or ""
    )


def test_settings_before_the_state_are_passed_over() -> None:
    assert _LONG in _drawn(f'var cfg = {{"a": 1}}; window.__STATE__ = {{"ad": {{"text": "{_LONG}"}}}};')


def test_a_state_may_be_written_as_a_text_to_parse() -> None:
    assert _LONG in _drawn(f'window["__S__"] = JSON.parse("{{\\"about\\": \\"{_LONG}\\"}}");')


def test_a_state_may_stand_in_an_attribute() -> None:
    page = read_document(f'<body><div id=app data-page=\'{{"props": {{"about": "{_LONG}"}}}}\'></div></body>')
    assert _LONG in (state_page(page, "", packaged_lexicons()) or "")


def test_what_is_no_json_is_no_page() -> None:
    assert _drawn("x = {a: 1, b: function() { return [1, 2]; }}; y = [[[[" + "[" * 5000) == ""


def test_labelled_values_have_their_labels_whatever_their_keys_are_called() -> None:
    rows = '[{"k": "Возраст", "v": "27"}, {"k": "Рост", "v": "170 см"}, {"k": "Вес", "v": "55 кг"}]'
    drawn = _drawn(f'x = {{"anketa": {{"about": "{_LONG}", "rows": {rows}}}}};')
    assert 'data-label="возраст"' in drawn
    assert 'data-label="v"' not in drawn


def test_rows_that_are_no_labelled_values_keep_their_keys() -> None:
    rows = '[{"k": "Massage", "v": "50"}, {"k": "Tantra", "v": "90"}]'
    assert 'data-label="massage"' not in _drawn(f'x = {{"ad": {{"about": "{_LONG}", "rows": {rows}}}}};')


def test_similar_members_are_left_out_whatever_the_key_of_their_names() -> None:
    own = {"nick": "linnea_sthlm", "firstName": "Linnéa", "age": 26, "city": "Stockholm", "wish": "9 000"}
    others = [{"nick": f"oksana_{n}", "firstName": "Oksana", "age": 35 + n, "city": "Lund"} for n in range(2)]
    data = {"body": {"member": own, "similar": others, "viewer": None}}
    found = without_others(data, "https://gifts.example/medlem/linnea_sthlm")
    assert found["body"]["member"] == own
    assert found["body"]["similar"] == []


def _angular(state: str) -> str:
    written = state.replace("&", "&a;").replace('"', "&q;").replace("<", "&l;").replace(">", "&g;")
    return (
        "<html lang='cs'><body><h1>Eliška</h1><p>Doprovodím vás na večeři. Hodina 2000 Kč.</p>"
        f"<script id='serverApp-state' type='application/json'>{written}</script></body></html>"
    )


def test_a_state_that_angular_escapes_is_read() -> None:
    state = (
        '{"GET./api/ads/71": {"body": {"id": 71, "slug": "eliska-71", "seller": {"phone": "+420777412006"},'
        ' "params": [{"label": "Výška", "value": "175 cm"}, {"label": "Jazyky", "value": "čeština"}]}}}'
    )
    source = Source(
        "c", "a.example", "https://a.example/eliska-71", _DAY, 200, "text/html", _angular(state).encode()
    )
    draft = read_draft(source, packaged_lexicons())
    assert not draft.problems
    told = {datum.path.rpartition(".")[2]: datum.value for datum in draft.data}
    assert (told["phone"], told["Výška"], told["Jazyky"]) == ("+420777412006", "175 cm", "čeština")


def test_the_tree_of_a_sites_sections_is_not_drawn() -> None:
    sections = '[{"id": 1, "name": "Cars", "count": 4}, {"id": 2, "name": "Company and massage", "count": 9}]'
    state = f'{{"categories": {sections}, "ad": {{"id": 71, "title": "Škoda, 2014", "text": "Good tyres."}}}}'
    html = f"<html lang='en'><body><script type='application/json'>{state}</script></body></html>"
    written = state_page(read_document(html), "https://a.example/71", packaged_lexicons())
    assert written is not None
    assert "Good tyres" in written
    assert "massage" not in written
