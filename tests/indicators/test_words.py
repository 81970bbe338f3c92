"""Negation, quoted words and sentences, as a reader would take them; hostile text never breaks a detector."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.indicators.example import run_example
from clew.indicators.words import Words, sentences
from clew.reference.lexicon import packaged_lexicons
from clew.reference.ontology import packaged_ontology

WORDS = Words(packaged_lexicons())
INDICATORS = packaged_ontology().indicators
PIECES = [
    "\x00",
    "\u202e",
    "not ",
    "nervous",
    ", ",
    ". ",
    "\n",
    "«",
    "»",
    '"',
    "> ",
    "7 days",
    "up to ",
    "🌹",
    "ї",
    "İ",
    "ß",
]


def seen(text: str, level: str = "review", language: str | None = None) -> set[str]:
    return {
        indicator.id
        for indicator in INDICATORS.values()
        if indicator.is_looked_for
        and level in indicator.levels
        and run_example(indicator, {"text": text, "language": language}, WORDS)
    }


@pytest.mark.parametrize(
    "text",
    [
        "Not nervous at all, smiled a lot",
        "She was never afraid of anything",
        "Nervös war sie nicht",
        "> Very nervous, kept looking at the door\nDisagree, great chat",
        'As somebody wrote: "Very nervous, kept looking at the door". Nonsense, great chat',
        "Совсем не нервничала, приятная беседа",
        "No estaba nada nerviosa",
    ],
)
def test_what_is_denied_or_said_by_somebody_else_is_silent(text: str) -> None:
    assert seen(text) == set()


@pytest.mark.parametrize(
    ("language", "text", "level"),
    [
        (
            "en",
            "Full service, hot stone massage, a high class flat",
            "review",
        ),  # Norwegian, French, German: drunk
        ("fi", "Otamme vastaan joka päivä", "review"),  # Slovene: cries
        ("tr", "Sırt masajı çok iyi", "review"),  # Hungarian: cried
        ("sk", "My nemáme priestor", "review"),  # Hungarian: mute
        ("sr", "Novi Sad, lepo osoblje", "review"),
        ("pl", "Beata jest miła", "review"),  # Romanian: drunk
        ("ka", "შიშველი ფეხით", "review"),  # "barefoot", which begins as "fear"
        ("en", "Puja and yoga, a calm ritual", "ad"),  # Spanish: bid
        ("de", "Mann mit Bart willkommen", "ad"),  # Danish: without
        ("es", "Una actividad lícita", "ad"),  # Hungarian: bid
        ("ro", "De la 60 lei\nHa, ce zi", "ad"),  # Italian, were it in one line: she has
    ],
)
def test_words_of_another_language_that_look_like_a_signal_are_none(
    language: str, text: str, level: str
) -> None:
    assert seen(text, level, language) == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Hun var full"),
        ("sl", "Joka ves čas"),
        ("hu", "Sírt, amikor beléptem"),
        ("en", "She was high, eyes half closed"),
    ],
)
def test_the_same_words_count_in_their_own_language(language: str, text: str) -> None:
    assert seen(text, language=language)


def test_a_sentence_in_another_language_than_its_text_is_read() -> None:
    text = "Schönes Zimmer, gute Lage, gerne wieder. She looked afraid and cried, never smiled."
    assert {"fearful", "no_smile"} <= seen(text, language="de")
    assert "fearful" in seen("Schönes Zimmer. Sie war terrified.", language="de"), "long words are one word"


def test_words_of_a_child_are_read_across_a_line_break() -> None:
    assert "says_under_18" in seen("She is still\nin school, 17 years\nold", "ad", "de")


def test_no_word_of_a_child_is_strange_in_any_language() -> None:
    terms = WORDS.lexicons.entries("signal.under_18")
    assert len(terms) > 200
    strange = [one for one in terms if one.language not in ("en", "mul") and " " not in one.term]
    assert strange
    for one in strange:
        word = one.term.rstrip("*")
        assert "says_under_18" in seen(f"Nice room. {word}.", "ad", "en"), one


def test_a_negation_in_another_clause_turns_nothing_around() -> None:
    assert seen("Very nervous, not my type") == {"anxious"}
    assert seen("Not expensive. She looked scared") == {"fearful"}


def test_a_signal_of_each_sentence_is_seen_with_its_own_quote() -> None:
    text = "Flat is clean. A man in the kitchen took the money. She did not smile once!"
    finding = run_example(INDICATORS["handler_seen"], {"text": text}, WORDS)[0]
    assert [one.quote for one in finding.evidence] == ["A man in the kitchen took the money."]
    assert seen(text) == {"handler_seen", "no_smile"}


def test_opening_times_are_no_contract_of_a_week() -> None:
    assert "week_or_longer" not in seen("Open 7 days a week, book up to 3 hours", "ad")
    assert "week_or_longer" in seen("You can book me for up to 2 weeks", "ad")


def test_urgent_words_are_told_apart_from_a_notice() -> None:
    assert "says_under_18" in seen("She is not yet 18", "ad")
    assert "says_under_18" not in seen("Strictly 18+, no minors", "ad")


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=12)), max_size=25).map("".join))
def test_no_text_breaks_a_detector_and_every_quote_stands_where_it_says(text: str) -> None:
    for indicator in INDICATORS.values():
        for finding in run_example(indicator, {"text": text}, WORDS) if text else ():
            for one in finding.evidence:
                assert one.start is None or text[one.start : one.end] == one.quote


@given(st.text(alphabet=" .!?\n•ab…", max_size=60))
def test_sentences_cover_all_words_in_order(text: str) -> None:
    parts = list(sentences(text))
    assert all(text[start:end] == part for start, end, part in parts)
    assert (
        sorted("".join(part for *_, part in parts).replace(" ", ""))
        == sorted(char for char in text if not char.isspace())
        or "•" in text
    )


@pytest.mark.parametrize(
    ("text", "says", "indicator"),
    [
        ("Punctual: always on time", "Always on call, every day", "long_hours"),
        ("Mes yeux bleus", "Elle a des bleus aux bras", "bruises_said"),
        ("Doar domni peste 40 de ani", "Peștele meu ia banii", "handler_mentioned"),
        ("Întrebați la recepție de ea; fața este ascunsă", "Fata vă așteaptă", "third_person"),
        ("Спросите её у администратора", "Звоните администратору", "handler_mentioned"),
        ("Запитайте її в адміністратора", "Дзвоніть адміністратору", "handler_mentioned"),
        ("Ask for her at the desk", "Pay the lady at the desk", "handler_mentioned"),
        ("Chiedi di lei in reception", "Si paga in reception", "handler_mentioned"),
    ],
)
def test_a_word_that_looks_alike_is_silent_and_the_one_that_is_meant_fires(
    text: str, says: str, indicator: str
) -> None:
    assert indicator not in seen(text, "ad")
    assert indicator in seen(says, "ad")
