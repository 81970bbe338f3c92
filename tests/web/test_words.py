"""The words of the screens: every language has every text, with the same blanks to fill; pages are shown in it."""

import html
import re
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from clew.reference.signal_words import signal_words
from clew.web.words import LOCALE, direction, languages, preferred, translate, using
from tests.web.conftest import Office

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "scripts"))
OTHERS = [language for language in languages() if language != "en"]


def test_the_languages_of_the_desk_are_there() -> None:
    assert languages() == ("en", "de", "es", "fr", "it", "pl", "ro", "ru", "tr", "uk")


@pytest.fixture(scope="module")
def messages() -> Catalog:
    """All words of the screens, found once."""
    import catalogues  # type: ignore[import-not-found]

    found: Catalog = catalogues.messages()
    return found


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated_and_fills_the_same_blanks(language: str, messages: Catalog) -> None:
    import catalogues

    path = LOCALE / f"{language}.po"
    made = catalogues.catalogue(language, messages, path)
    assert catalogues.missing(made) == [], "run python scripts/catalogues.py, then translate"
    assert path.read_text("utf-8") == catalogues.to_text(language, made), "run python scripts/catalogues.py"
    for message in made:
        if message.id:
            ids = message.id if isinstance(message.id, tuple) else (message.id,)
            asked = {name for text in ids for name in re.findall(r"%\((\w+)\)s", text)}
            strings = message.string if isinstance(message.string, tuple | list) else (message.string,)
            for string in strings:
                assert set(re.findall(r"%\((\w+)\)s", str(string))) <= asked, message.id
                assert "%" not in re.sub(r"%\(\w+\)s", "", str(string)), message.id
                assert "<" not in str(string), "a translation holds words alone"


@pytest.mark.parametrize("language", OTHERS)
def test_no_language_calls_a_person_what_nobody_knows(language: str) -> None:
    forbidden = re.compile(
        r"\b(opfer|täter|victime|víctima|vittima|жертв|ofiar|victim[aă]|kurban)\w*", re.IGNORECASE
    )
    with (LOCALE / f"{language}.po").open("rb") as file:
        found = [
            str(one.string) for one in read_po(file, locale=language) if forbidden.search(str(one.string))
        ]
    assert found == []


def test_a_browser_is_answered_in_its_language_and_a_person_in_the_one_she_took(office: Office) -> None:
    german = {"accept-language": "xx, de-AT;q=0.8, en;q=0.5"}
    page = office.browser().get("/sign-in", headers=german).text
    assert '<html lang="de" dir="ltr">' in page
    assert "Anmelden" in page
    browser = office.browser("Ada Analyst")
    assert browser.post("/me/language", {"language": "uk"}).status_code == 303
    page = browser.get("/queue", headers=german).text
    assert '<html lang="uk"' in page
    assert "Черга" in page
    assert browser.post("/me/language", {"language": "tlh"}).status_code == 422


def test_words_without_a_catalogue_stay_english_and_nonsense_is_english() -> None:
    with using("de"):
        assert translate("no such text") == "no such text"
    assert preferred("*;q=x,,;;") == "en"
    assert preferred(None) == "en"
    assert direction("ar") == direction("he") == "rtl"
    assert direction("nonsense-") == "ltr"


def test_signals_and_what_to_mind_are_called_in_the_readers_language(office: Office) -> None:
    lead = office.desk.shelf.current().row(
        "SELECT lead_id, contributions FROM leads WHERE NOT urgent ORDER BY rank, 1 LIMIT 1"
    )
    assert lead is not None
    name = max(lead["contributions"], key=lambda one: one["points"])["indicator"]
    signal = office.desk.ontology.definitions()[name]
    browser = office.browser("Ada Analyst")
    for language in ("en", "de"):
        assert browser.post("/me/language", {"language": language}).status_code == 303
        page = html.unescape(browser.get(f"/leads/{lead['lead_id']}").text)
        said = signal_words(language)
        assert said.or_english(signal.label) in page
        assert said.or_english(signal.caveat) in page
    assert signal_words("de").text(signal.label) not in (None, signal.label)
