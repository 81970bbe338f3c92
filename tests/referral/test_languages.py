"""Packages in the receiver's language: every fixed word, on every page; the data and what ads say stay as they are."""

import datetime as dt
import io
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from clew.handover import make_package, prepare
from clew.kernel.errors import WrongUseError
from clew.records.site_link import SiteLink
from clew.reference.notice_words import notice_languages
from clew.reference.package_words import PACKAGED, in_language, package_languages, package_words
from clew.reference.receivers import packaged_receivers
from clew.reference.signal_words import signal_words
from clew.referral.document import _reason, _translated, make_document
from clew.referral.on_package import notice_on, pack_notice
from clew.register.operators import OWNERS, reason
from clew.store.keys import SigningKey
from clew.store.project import Project
from tests.referral.conftest import MADE_AT, order
from tests.referral.looking import data_in, files_in, words_of_pdf

pytestmark = pytest.mark.xdist_group("market")
OTHERS = [one for one in package_languages() if one != "en"]
SAID_BY_US = ("language", "title", "reader", "opening", "limits_of_use")


def test_packages_speak_the_languages_of_notices() -> None:
    assert package_languages() == notice_languages()


@pytest.mark.parametrize("language", OTHERS)
def test_every_word_is_translated_with_its_blanks(language: str) -> None:
    english, words = package_words("en"), package_words(language)
    for name, held in english.words.items():
        assert sorted(_blanks(held)) == sorted(_blanks(words.words[name])), name
    same = [name for name, held in english.words.items() if words.words[name] == held]
    assert len(same) <= 8, same
    for receiver in packaged_receivers().values():
        told = in_language(receiver, language)
        assert not {told.title, told.reader, told.opening, *told.limits} & {
            receiver.title, receiver.reader, receiver.opening, *receiver.limits,
        }  # fmt: skip


def _blanks(text: str) -> list[str]:
    return [part.partition("}")[0] for part in text.split("{")[1:]]


@pytest.mark.parametrize(
    ("language", "to"), [*((one, "support") for one in OTHERS), ("uk", "prosecutor"), ("tr", "prosecutor")]
)
def test_a_package_is_in_its_receivers_language(
    language: str, to: str, sealed: Project, key: SigningKey, network: str
) -> None:
    receiver = packaged_receivers()[to]
    prepared = prepare(sealed, "network", network, receiver, order(language=language))
    package = make_package(prepared, key)
    words, told = package_words(language).words, in_language(receiver, language)
    pdf = files_in(package)["referral.pdf"]
    shown, first = words_of_pdf(pdf), words_of_pdf(pdf, most=1)
    expected = (told.title, told.opening.split(".")[0], words["limits_title"], *told.limits)
    packed = first.replace(" ", "")
    assert not [one for one in expected if one.replace(" ", "") not in packed], "not on the first page"
    assert words["genuine_title" if to == "support" else "captures_title"] in shown
    assert not [one for one in "{⟦" if one in shown]
    read = files_in(package)["README.txt"].decode("utf-8")
    assert all(limit in read for limit in told.limits)
    assert told.title in read
    for name in ("limits_title", "before_title", "signals_title", "captures_title", "genuine_title"):
        assert package_words("en").words[name] not in shown + read
    if to == "prosecutor":
        _says_signals(language, data_in(package), shown)
    catalog: Any = PdfReader(io.BytesIO(pdf)).trailer["/Root"]
    assert catalog["/Lang"] == language
    assert catalog["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in catalog


def _says_signals(language: str, said: dict[str, Any], shown: str) -> None:
    """Names of signals, the cautions beside them and innocent readings are in the language, and nothing of them in English."""
    names, packed = signal_words(language), _packed(shown)
    sections = said["sections"]
    english = [one["label"] for one in (*sections["signals"]["signals"], *sections["against"]["readings"])]
    english += [one["caveat"] for one in sections["signals"]["signals"]]
    assert len(english) > 6
    assert not [text for text in english if not _stands_in(_packed(names.texts[text]), packed)]
    quotes = [place["quote"] for one in sections["signals"]["signals"] for place in one["quotes"]]
    quoted = _packed(" ".join(quotes))  # an ad may say "new in town" itself
    assert not [text for text in english if _packed(text) in packed and _packed(text) not in quoted]
    assert _packed(package_words(language).words["labels_note"]) not in packed


def _stands_in(text: str, packed: str) -> bool:
    """Say whether a text stands there, be it with the foot of a page in its middle."""
    parts = ((text[:at], text[at:]) for at in range(10, len(text) - 10))
    return text in packed or any(first in packed and second in packed for first, second in parts)


def _packed(text: str) -> str:
    """Give a text without what a line's end may put in or take out."""
    return re.sub(r"[\s\u00ad\u2010-]", "", text)


def test_a_signal_that_a_project_wrote_stays_as_it_is_and_the_page_says_so(
    sealed: Project, network: str
) -> None:
    receiver = packaged_receivers()["prosecutor"]
    said = json.loads(
        json.dumps(prepare(sealed, "network", network, receiver, order(language="de")).said, default=str)
    )
    own = said["sections"]["signals"]["signals"][0]
    own["label"], own["caveat"] = "a sign of our own", "Look twice."
    shown = words_of_pdf(make_document(said, key_id="0" * 64, made_at=MADE_AT))
    for expected in ("a sign of our own", "Look twice.", package_words("de").words["labels_note"]):
        assert _packed(expected) in _packed(shown)


def test_reasons_for_one_control_are_said_in_the_language() -> None:
    """Each kind of tie that makes an operator has a word in each language: what the register says is known here by its beginning."""
    for kind in sorted(OWNERS):
        text = reason(SiteLink("a.example", "b.example", kind, "UA-1", 0.9, None))
        for language in OTHERS:
            said = _reason(text, package_words(language).values)
            assert said is not None, kind
            assert said.startswith(package_words(language).values[kind])


def test_what_ties_two_sites_is_counted_in_the_language() -> None:
    said = {
        "sections": {"sites": {"reasons": ["same template", "something new"], "ties": [{"value": "42 ads"}]}}
    }
    words = package_words("ro")
    found = _translated(said["sections"], signal_words("ro"), words.values, words.words["ads"])
    assert found == {"same template": "șablon", "42 ads": "Anunțuri: 42"}


def test_the_language_changes_no_fact(sealed: Project, key: SigningKey, network: str) -> None:
    receiver = packaged_receivers()["prosecutor"]
    both = [
        data_in(make_package(prepare(sealed, "network", network, receiver, order(language=one)), key))
        for one in ("en", "uk")
    ]
    assert [said["language"] for said in both] == ["en", "uk"]
    english, other = ({name: held for name, held in said.items() if name not in SAID_BY_US} for said in both)
    assert english == other


def test_the_support_worker_reads_the_cautions_before_the_numbers(
    sealed: Project, key: SigningKey, network: str
) -> None:
    package = make_package(prepare(sealed, "network", network, packaged_receivers()["support"], order()), key)
    first = words_of_pdf(files_in(package)["referral.pdf"], most=1)
    numbers = [
        one["value"]
        for held in data_in(package)["sections"]["contact"]["persons"]
        for one in held["contacts"]
    ]
    assert package_words("en").words["before_safe"] in first
    assert all(
        first.index(package_words("en").words["before_danger"]) < first.index(one)
        for one in numbers
        if one in first
    )


@pytest.mark.parametrize("language", OTHERS)
def test_a_withdrawal_speaks_the_packages_language(language: str, key: SigningKey) -> None:
    said = notice_on(
        "0" * 64, is_withdrawn=True, receiver="Example Office", package_made_at="2026-03-01T00:00:00Z",
        by="A. Example", reason="misread", made_at=MADE_AT + dt.timedelta(days=1), language=language,
    )  # fmt: skip
    shown = words_of_pdf(files_in(pack_notice(said, key, made_at=MADE_AT))["notice.pdf"]).replace(" ", "")
    words, told = package_words(language).words, ("withdrawal_title", "stop_relying", "word_limits")
    assert not [one for one in told if words[one].replace(" ", "") not in shown]
    assert package_words("en").words["stop_relying"].replace(" ", "") not in shown


def test_a_file_that_lacks_a_word_is_told_by_the_word(tmp_path: Path) -> None:
    for name in ("en", "de"):
        shutil.copy(PACKAGED / f"{name}.yml", tmp_path)
    path = tmp_path / "de.yml"
    path.write_text(path.read_text("utf-8").replace('  to: "An"\n', ""), "utf-8")
    with pytest.raises(WrongUseError, match=r"has other keys than en\.yml: to"):
        package_words("de", tmp_path)
    with pytest.raises(WrongUseError, match="there are in de, en"):
        package_words("fr", tmp_path)
