"""Quick ways to an answer give the answer of the long way."""

import datetime as dt
import gc
import re
from random import Random
from urllib.parse import urljoin

import pytest
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from clew.kernel.urls import canonical
from clew.kernel.web import absolute
from clew.parse.document import AskedOnce, Look
from clew.parse.draft import _LONGEST_HEADING, Source, _heads, _lines_with, read_draft
from clew.parse.groups import record_text
from clew.parse.language import _KNOWN, _MOST_SAMPLE, _NOISE_AND_ADDRESSES, _voter, _without
from clew.parse.shared import contact_tokens
from clew.parse.spans import Spans, lines_between
from clew.parse.ticks import _Telling
from clew.parse.topic import hits_in, values_in
from clew.parse.walk import read_document
from clew.records.draft import DraftLine
from clew.reference.lasting import uncollected
from clew.reference.lexicon import packaged_lexicons

_TEXTS = (
    "",
    "1 2 3",
    "ich bin neu in graz und freue mich auf deinen anruf\nich bin neu in graz",
    "привет, я скоро приеду в твой город",
    "bonjour, je suis nouvelle ici\nappelle-moi ce soir",
    "bună, sunt nouă în oraș\nte aștept la mine",
    "dobrý den, jsem tu nová",
)


def test_the_voter_votes_as_its_library_does() -> None:
    library = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=False)
    library.set_languages([code for code in _KNOWN if code in library.labels])
    for text in (*_TEXTS, *_TEXTS):  # the second time from what is remembered
        assert _voter().vote(text) == library.classify(text)[0]


def test_a_long_text_is_sampled_as_a_short_one() -> None:
    random = Random(11)
    parts = [
        "Hallo ",
        "12:30 ",
        "https://a.example/b ",
        "mail@b.example ",
        "я здесь ",
        "!!! ",
        "\n",
        "x" * 400,
    ]
    for size in (3, 40, 400, 4000):
        for _ in range(5):
            text = "".join(random.choices(parts, k=size))
            assert _without(_NOISE_AND_ADDRESSES, text) == _NOISE_AND_ADDRESSES.sub(" ", text)[:_MOST_SAMPLE]
    long = "a" * (2 * _MOST_SAMPLE + 1)
    assert _without(_NOISE_AND_ADDRESSES, long) == long[:_MOST_SAMPLE]


def test_crosses_are_found_where_a_text_begins_and_where_they_stand_alone() -> None:
    html = (
        "<ul><li>x Massage</li><li><b>X</b>enia</li><li>Sex x Box</li><li>✓ hot stone</li><li>Max</li></ul><p>"
        "x"
    )
    document = read_document(html)
    text = document.text
    lone = {found.start() for found in re.finditer(r"[✓]|(?:^|(?<=\s))[xX](?=[\s\ufe0f])", text)}
    begun = {one.start for one in document.tagged("#text") if text[one.start] in "xX"}
    assert set(_Telling(document, packaged_lexicons())._glyphs) == lone | begun
    assert len(lone | begun) == 5
    assert len(lone) == 3


def test_a_record_is_the_stretch_of_its_lines() -> None:
    cards = "".join(
        f"<div class='card' id='p{n}'><h3><a href='/ad/{n}'>Mara {n}</a></h3><p>Graz<br> 0664 {n}</p>\n<i>24</i></div>"
        for n in range(6)
    )
    html = f"<html><body><h1>Graz</h1><div>{cards}</div><p>last</p></body></html>".encode()
    day = dt.datetime(2025, 6, 1, tzinfo=dt.UTC)
    source = Source("c", "a.example", "https://a.example/", day, 200, "text/html", html)
    draft = read_draft(source, packaged_lexicons())
    assert len(draft.records) > 1
    for record in draft.records:
        lines = lines_between(draft, record.first, record.stop)
        said = "\n".join(draft.text[line.start : line.start + line.length] for line in lines)
        assert record_text(draft, record) == said != ""


def test_lines_are_parted_by_stretches_as_each_alone() -> None:
    random = Random(7)
    lines = [DraftLine(at, 1, order, "prose", False, False) for at, order in enumerate(range(0, 200, 3))]
    for _ in range(50):
        firsts = [random.randrange(210) for _ in range(random.randrange(6))]
        spans = Spans((first, first + random.randrange(40)) for first in firsts)
        assert spans.among(lines) == [line for line in lines if line.order in spans]
        assert spans.outside(lines) == [line for line in lines if line.order not in spans]


@pytest.mark.parametrize("base", ["https://a.example/b/c?d=1", "http://a.example", "HTTPS://a.example:81/x/"])
@pytest.mark.parametrize(
    "href",
    ["/p/../q?r#s", "p", "?x=1", "//h.example/z", "https://o.example/a", "/", "/%20"],
)
def test_addresses_are_joined_as_the_standard_says(base: str, href: str) -> None:
    assert absolute(base, href) == urljoin(base, href)


def test_a_plain_address_stays() -> None:
    assert canonical("https://a.example") == "https://a.example/"
    assert canonical("https://a.example/ad/7/") == "https://a.example/ad/7/"
    assert canonical("https://A.example:443/ad/7;jsessionid=1") == "https://a.example/ad/7"


def test_a_topic_alone_is_met_as_among_all() -> None:
    lexicons = packaged_lexicons()
    text = "Last seen today. Send a message, add to favourites: seeking men 30-40, page not found, error 404"
    for topic in ("page.profile", "page.error", "page.forum"):
        assert hits_in(text, topic, lexicons) == list(lexicons.find(topic, text))
        assert values_in(text, topic, lexicons) == {hit.entry.value for hit in lexicons.find(topic, text)}


def test_numbers_are_found_in_and_out_of_brackets() -> None:
    text = "(+43) 664 123 45 67 or +(43)664 1234568, 1,345678901"
    assert contact_tokens(text, []) == ("t:41234567", "t:41234568")


def test_a_look_is_asked_once() -> None:
    asked: list[Look] = []

    def ask(look: Look) -> bool:
        asked.append(look)
        return look.tag == "a"

    question = AskedOnce(ask)
    looks = {tag: Look(tag, {}, "", tag, has_id=False, is_block=False) for tag in ("a", "p")}
    for _ in range(2):
        assert question.among({looks["a"]: 1, looks["p"]: 2}.keys()) == {looks["a"]}
    assert sorted(look.tag for look in asked) == ["a", "p"]


@pytest.mark.parametrize("topic", ["page.similar", "page.house"])
def test_lines_that_head_others_are_among_those_with_a_term(topic: str) -> None:
    lexicons = packaged_lexicons()
    parts = [
        "Ähnliche",
        "Anzeigen",
        "similar ads",
        "Hauspreise!",
        "salon",
        "prices",
        "«See also»",
        "7",
        "in der",
        "Nähe",
        "Mara",
    ]
    random = Random(5)
    headings = 0
    for _ in range(20):
        lines = [" ".join(random.choices(parts, k=random.randrange(1, 4))) for _ in range(12)]
        document = read_document("".join(f"<p>{line}</p>" for line in lines))
        found = _lines_with(document, topic, lexicons)
        heads = [
            place
            for place, text in enumerate(document.line_texts)
            if len(text) <= _LONGEST_HEADING and _heads(text, topic, lexicons)
        ]
        assert set(heads) <= set(found)
        headings += len(heads)
    assert headings > 5


def _fail() -> None:
    with uncollected():
        assert not gc.isenabled()
        raise ValueError


def test_the_collector_looks_again_after_an_error() -> None:
    assert gc.isenabled()
    with pytest.raises(ValueError):  # noqa: PT011 - raised here
        _fail()
    assert gc.isenabled()
