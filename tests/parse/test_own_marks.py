"""What a site names in its own way: icons by its own classes, labels in attributes, ways out, lists in linked data."""

import datetime as dt

import pytest

from clew.parse.draft import Source, read_draft
from clew.parse.repeats import outward_target
from clew.records.draft import Draft
from clew.reference.lexicon import packaged_lexicons


def _draft(body: str, head: str = "") -> Draft:
    url = "https://site.example/ad/7"
    day = dt.datetime(2025, 6, 11, tzinfo=dt.UTC)
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    return read_draft(
        Source(url, "site.example", url, day, 200, "text/html", html.encode()), packaged_lexicons()
    )


def _pairs(draft: Draft) -> list[tuple[str, str]]:
    return [(pair.label, pair.value) for pair in draft.pairs]


@pytest.mark.parametrize("icon", ["ic ic-cake", "zn-cake", "cake", "ico__cake"])
def test_an_icon_by_a_class_of_the_site_labels_what_follows(icon: str) -> None:
    draft = _draft(f'<h1>Greta</h1><div><span><i class="{icon}"></i>29</span></div>')
    assert ("age", "29") in _pairs(draft)


@pytest.mark.parametrize("other", ["row", "is-off", "text-no", "btn-close"])
def test_another_class_is_no_icon(other: str) -> None:
    draft = _draft(f'<h1>Greta</h1><div><span><i class="{other}"></i>29</span></div>')
    assert not any(value == "29" for _, value in _pairs(draft))


def test_a_label_and_its_value_in_two_attributes() -> None:
    draft = _draft(
        '<ad-page><fact-row k="възраст" v="29"></fact-row><fact-row k="ръст" v="170"></fact-row></ad-page>'
    )
    assert {("възраст", "29"), ("ръст", "170")} <= set(_pairs(draft))


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("https://site.example/go?u=other.example", "http://other.example"),
        ("https://site.example/out?url=https%3A%2F%2Fother.example%2Fa", "https://other.example/a"),
        ("https://site.example/rate?s=other.example", None),
        ("https://site.example/go?u=site.example", None),
        ("https://site.example/go?u=42", None),
    ],
)
def test_a_way_out_names_the_other_site(href: str, target: str | None) -> None:
    assert outward_target(href, "site.example") == target


def test_linked_data_lists_what_a_script_would_draw() -> None:
    listed = ",".join(
        f'{{"@type":"ListItem","position":{n},"name":"{name}","url":"https://site.example/ad/{name.lower()}"}}'
        for n, name in enumerate(["Mira", "Lena", "Nora"], 1)
    )
    data = f'{{"@context":"https://schema.org","@type":"ItemList","itemListElement":[{listed}]}}'
    draft = _draft('<div id="app"></div>', f'<script type="application/ld+json">{data}</script>')
    targets = {record.target for record in draft.records if record.target}
    assert {f"https://site.example/ad/{name}" for name in ("mira", "lena", "nora")} <= targets


def test_labelled_properties_of_linked_data_are_pairs() -> None:
    rows = ",".join(
        f'{{"@type":"PropertyValue","name":"{name}","value":"{value}"}}'
        for name, value in [("Magasság", "163 cm"), ("Hely", "Stúdióban"), ("Súly", "60 kg"), ("Kor", "49")]
    )
    told = '"name":"Erika","telephone":"+36 20 966 9466","address":"Szeged","description":"Nyugodt, kedves, figyelmes nő."'
    data = f'{{"@context":"https://schema.org","@type":"Person",{told},"additionalProperty":[{rows}]}}'
    draft = _draft('<div id="app"></div>', f'<script type="application/ld+json">{data}</script>')
    assert ("magasság", "163 cm") in {(label.lower(), value) for label, value in _pairs(draft)}
