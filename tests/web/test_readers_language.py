"""What stages write into tables is read in the reader's language: codes, signs, the one sentence of a lead, reasons of ties."""

import html
import re

import pytest

from clew.link.plugged import all_filters
from clew.link.weights import PERSON
from clew.reference.ontology import packaged_ontology
from clew.reference.signal_words import in_language
from clew.web.codes import amount, country, in_words, language, vocabulary, whole
from clew.web.composed import said_anew
from clew.web.lead_sentence import lead_sentence
from clew.web.lead_view import find_lead
from clew.web.words import languages, using
from tests.web.conftest import Office
from tests.web.things import pages_of_things

OTHERS = [one for one in languages() if one != "en"]
COMPOSED = (
    "2 pictures",
    "1 pictures",
    "50% of their word runs are the same",
    "phone +36208480874 (1 name), telegram sweet_desk202613 (6 names) and 2 more",
    "picture 0c56970783… (1 name), part of picture 2a381d01bc… (5 names)",
    "2 of 5 ads speak of 2 persons",
    "Graz, Wien on 2026-03-02",
    "handle, phone_near shared with 5 others",
    "near the numbers of 3 others",
    "HU phone in RO",
    "120 EUR an hour, usual 240",
    "read again; gone since 2026-03-02",
    "advertising account ca-pub-1",
    "found by back search: list.csv, other.csv and 3 more",
    "4 further sources name it",
    "captured: 12 pages, read as a site of the trade",
    "captured: 1 ad",
    "27 in 100 pairs alike in all this are one person's",
)


def _read(page: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", page.partition("<main")[2]))


@pytest.mark.parametrize("asked", ["ru"])
def test_no_english_of_the_tables_stands_on_the_screens(office: Office, asked: str) -> None:
    run = office.desk.shelf.current()
    things = pages_of_things(run)
    browser = office.browser("Ada Analyst")
    paths = [
        *(things[name] for name in ("lead", "person", "network", "site")),
        f"{things['person']}/why",
        f"{things['network']}/why",
        "/queue",
        "/sites",
        "/market",
        "/",
    ]
    meanings = {one.meaning for one in packaged_ontology().definitions().values()}
    english = {*meanings, *PERSON, *(one.meaning for one in all_filters()), "it was read whole"}
    english |= {
        "third party",
        "contract length",
        "escort directory",
        "age gate",
        "phone near",
        "contact phone",
        "Germany",
        "German",
        "not said",
    }
    english |= {row["why"] for row in run.rows("SELECT why FROM leads")}
    seen = set()
    for path in paths:
        answer = browser.get(path, headers={"accept-language": asked})
        assert answer.status_code == 200, path
        text = _read(answer.text)
        assert {one for one in english if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text)} == set(), path
        seen |= {one for one in PERSON if _in(asked, one) in text}
    assert len(seen) >= 5, "the reasons of ties are on the screens, in the reader's words"


def _in(asked: str, text: str) -> str:
    from clew.web.words import translate

    with using(asked):
        return translate(text)


@pytest.mark.parametrize("asked", OTHERS)
def test_the_sentence_of_a_lead_is_made_of_the_same_parts_in_every_language(
    office: Office, asked: str
) -> None:
    run = office.desk.shelf.current()
    ontology = in_language(packaged_ontology(), asked)
    rows = [find_lead(run, one["lead_id"]) for one in run.rows("SELECT lead_id FROM leads ORDER BY lead_id")]
    assert {row["subject_kind"] for row in rows if row} == {"network", "provider"}
    with using(asked):
        for row in rows:
            assert row is not None
            said = lead_sentence(run, row, ontology)
            heavy = [one for one in row["contributions"] if one["points"] > 0]
            heaviest = max(heavy, key=lambda one: one["points_left"], default=None)
            if heaviest:
                assert ontology.indicators[heaviest["indicator"]].label in said[:1].lower() + said[1:]
            for one in row["speaks_against"]:
                assert ontology.explanations[one["explanation"]].label in said
            assert str(row["n_providers"]) in said
            assert said[0] == said[0].upper()
            assert said.endswith(".")
            assert "%(" not in said
            decided = {**row, "why": row["why"][:-1] + "; people decided: not a lead."}
            assert in_words("not a lead") in lead_sentence(run, decided, ontology)
    with using("en"):
        assert lead_sentence(run, rows[0] or {}, packaged_ontology()) == (rows[0] or {})["why"]


@pytest.mark.parametrize("asked", OTHERS)
def test_composed_texts_are_said_anew_with_their_values(asked: str) -> None:
    with using(asked):
        for text in COMPOSED:
            said = said_anew(text)
            assert said is not None
            assert said != text
            assert sorted(re.findall(r"\d+", said)) == sorted(re.findall(r"\d+", text)), said
            assert not re.search(r"\b(of|others|usual|more|names|shared)\b", said), said
        for text in ("Mara / Maria", "24, 172 cm", "Budapest → Miskolc", "", "not saids"):
            assert said_anew(text) == text
        assert said_anew(None) is None
    with using("en"):
        assert [said_anew(text) for text in COMPOSED] == list(COMPOSED)


def test_calls_answer_the_same_in_every_language(office: Office) -> None:
    browser = office.browser("Ada Analyst")
    lead = pages_of_things(office.desk.shelf.current())["lead"]
    english, german = (
        browser.get(f"/api/v1{lead}", headers={"accept-language": one}).json() for one in ("en", "de")
    )
    assert english == german


def test_codes_countries_and_numbers_are_written_as_the_language_writes_them() -> None:
    with using("de"):
        assert (country("AT"), language("hu"), in_words("escort_directory")) == (
            "Österreich",
            "Ungarisch",
            "Escort-Verzeichnis",
        )
        assert (whole(12345), amount(0.25, 2), amount(None)) == ("12.345", "0,25", "–")
        assert in_words("a_code_of_a_project") == "a code of a project"
    with using("fr"):
        assert whole(12345) == "12\u202f345"
    with using("en"):
        assert (country("AT"), in_words("escort_directory"), whole(12345)) == (
            "Austria",
            "escort directory",
            "12,345",
        )
    assert "own contact agrees" in set(vocabulary())
