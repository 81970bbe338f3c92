"""The page that a script draws, read from the objects it assigns."""

from clew.parse.state import state_page
from clew.parse.subject import without_others
from clew.parse.walk import read_document
from clew.reference.lexicon import packaged_lexicons

_LONG = (
    "a person of many words, who says where she lives, how old she is and when to call her, in one long text"
)


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
