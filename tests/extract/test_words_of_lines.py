"""What is looked up in the whole text is what the line alone would have, and nothing that might count is left unread."""

import pytest

from clew.extract.email_addresses import EmailFinder
from clew.extract.fact import example_context
from clew.extract.price_grid import read_grids
from clew.extract.price_signs import with_signs
from clew.extract.price_tokens import TOPICS, find_durations, tokenize
from clew.extract.vocabulary import keep_lines, vocabulary
from clew.kernel.digits import plain_digits
from clew.records.block import Block
from clew.reference.lexicon import packaged_lexicons

LEXICONS = packaged_lexicons()
TEXTS = sorted(
    "\n".join(
        example.text for example in lexicon.examples if "price" in example.topic or "dur" in example.topic
    )
    + "\n1h 150 EUR, 2h 280\n30 min 80 €\n24/7, 1/2 Std 70\nÜN 900\ntoute la nuit 800\nab 20 Uhr\n24\n7\n"
    for lexicon in LEXICONS.by_language.values()
)


def _lines(text: str) -> list[tuple[int, int]]:
    found, at = [], 0
    for line in text.split("\n"):
        found.append((at, at + len(line)))
        at += len(line) + 1
    return found


@pytest.mark.parametrize(
    "topics", [TOPICS, ("duration.unit", "duration.fixed"), ("hours.number",), ("persons",)]
)
def test_a_line_has_the_words_that_it_has_alone(topics: tuple[str, ...]) -> None:
    words = vocabulary(LEXICONS, *topics)
    for text in map(plain_digits, TEXTS):
        for start, end in _lines(text):
            alone = words.find(text[start:end])
            words._short.clear()  # or else it would be what was just kept of the line alone
            assert words.find_in(text, start, end) == alone
            if alone:
                assert words.may_stand_in_line(text, start, end)


def test_a_stretch_that_cuts_a_word_is_read_alone() -> None:
    text = plain_digits("an hour of talk, for 150 euros and no more, " * 4)
    words = vocabulary(LEXICONS, *TOPICS)
    for start in range(50):
        assert words.find_in(text, start, start + 30) == words.find(text[start : start + 30])


@pytest.mark.parametrize("currency", ["EUR", "HUF", "NOK", None])
def test_durations_are_those_without_a_currency(currency: str | None) -> None:
    texts = [*TEXTS, "2 h 15 000", "1 h 12 000 kr 30", "1 hour 10 e, 1 hour 30 12 000", "3 e 30 min"]
    for text in texts:
        bare = tuple(token for token in tokenize(text, LEXICONS, None) if token.kind == "duration")
        assert find_durations(text, LEXICONS, currency) == bare


def test_a_grid_is_read_alike_whether_its_lines_are_kept_or_not() -> None:
    text = "Zu Hause\nHotel\n30 Minuten\n80 €\n–\n1 Stunde\n150 €\n200 €\nÜN\n800 €\n1.000 €"
    block, context = Block.from_text(text, region="DE", language="de"), example_context(region="DE")
    keep_lines(block, LEXICONS)
    kept = list(read_grids(block, context))
    keep_lines(Block.from_text(""), LEXICONS)
    again = list(read_grids(Block.from_text(text, region="DE", language="de"), example_context(region="DE")))
    assert kept == again
    assert [(cell.money.amount, cell.minutes) for cell in kept][:2] == [(80.0, 30), (150.0, 60)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ring @mara_22 or mara_22@post.example", ["mara_22@post.example"]),
        ("mara_at_post.example", ["mara@post.example"]),
        ("mara (a) post.example", ["mara@post.example"]),
        ("mara @ post . example", ["mara@post.example"]),
        ("@mara_22, @mara.lark", []),
    ],
)
def test_addresses_beside_accounts_are_still_read(text: str, found: list[str]) -> None:
    assert [mail.value for mail in EmailFinder(LEXICONS).find(text)] == found


def test_signs_keep_their_places() -> None:
    assert with_signs("½ Std, ÜN 900") == "\x01 std, \x04\x04 900"
