"""Lists that name everything, with a sign beside each item that says whether it is offered."""

import pytest

from clew.parse.pairs import extract_pairs
from clew.parse.walk import read_document
from clew.reference.lexicon import packaged_lexicons

LEXICONS = packaged_lexicons()


def answers(html: str) -> dict[str, str]:
    pairs = extract_pairs(read_document(html), LEXICONS)
    return {pair.label: pair.value for pair in pairs if pair.value in ("yes", "no")}


@pytest.mark.parametrize(
    "html",
    [
        "<ul><li><i>✔</i> Massage</li><li><i>✘</i> Striptease</li></ul>",
        "<div>✓ Massage<br>✗ Striptease</div>",
        "<p><span>Massage <em>+</em></span><span>Striptease <em>–</em></span></p>",
        '<ul><li class="has-it is-on">Massage</li><li class="is-off">Striptease</li></ul>',
        "<ul><li>Massage</li><li><del>Striptease</del></li></ul>",
        '<ul><li class="tag">Massage</li><li class="tag text-gray-400">Striptease</li></ul>',
        '<ul><li>Massage</li><li style="opacity: .4">Striptease</li></ul>',
        '<p><input type="checkbox" checked><label>Massage</label><input type="checkbox"><label>Striptease</label></p>',
        '<ul><li><img src="/x/yes.png"> Massage</li><li><img src="/x/no.png"> Striptease</li></ul>',
        "<ul><li><svg><title>oui</title></svg> Massage</li><li><svg><title>non</title></svg> Striptease</li></ul>",
        '<ul><li aria-checked="true">Massage</li><li aria-checked="false">Striptease</li></ul>',
        '<ul><li class="offered">Massage</li><li class="not-offered">Striptease</li></ul>',
    ],
)
def test_each_item_is_answered(html: str) -> None:
    assert answers(html) == {"Massage": "yes", "Striptease": "no"}


@pytest.mark.parametrize(
    "html",
    [
        "<ul><li>- Massage</li><li>- Striptease</li></ul>",
        '<ul><li class="rounded-full no-underline">Massage</li><li class="rounded-full no-underline">Striptease</li></ul>',
        '<ul><li class="text-muted">Massage</li><li class="text-muted">Striptease</li></ul>',
        '<nav><a class="active">Massage</a><a>Striptease</a></nav>',
        '<form><p><input type="checkbox" checked><label>Massage</label><input type="checkbox"><label>Striptease</label></p></form>',
        '<ul><li class="on">Wien</li><li class="off">Graz</li></ul>',
    ],
)
def test_a_look_that_says_nothing_answers_nothing(html: str) -> None:
    assert answers(html) == {}


def test_an_icon_of_a_place_is_refused_where_it_is_crossed_out() -> None:
    html = '<p class="line-through"><i class="icon-car"></i><span>chez vous</span></p>'
    assert answers(html) == {"outcall": "no"}


def test_chips_under_an_icon_are_all_of_its_place() -> None:
    html = '<div><svg><use href="#home"/></svg><span class="c">1 h 150 €</span><span class="c">2 h 280 €</span></div>'
    pairs = extract_pairs(read_document(html), LEXICONS)
    assert [pair.value for pair in pairs if pair.label == "incall"] == ["1 h 150 €", "2 h 280 €"]
