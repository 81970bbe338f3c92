"""Names and ages with which people introduce themselves in passing."""

import pytest

from clew.cli.extract import given_text
from clew.extract.assemble import assemble, extract_all
from clew.records.ad_version import AdVersion
from tests.extract.answered import TODAY


def _read(text: str, region: str, language: str) -> AdVersion:
    block, context = given_text({"input": text, "region": region, "language": language, "today": TODAY})
    return assemble(block, extract_all(block, context))[0]


SAID = [
    ("Nora 24 und Jette 27, einzeln oder zusammen", "DE", "de", ["Jette", "Nora"], [24, 27]),
    ("Chez nous travaillent Emma (23), Julie (28) et Nadia (31)", "FR", "fr", ["Emma", "Julie", "Nadia"], [23, 28, 31]),
    ("Marta y Lucía, 22 y 25, amigas de verdad", "ES", "es", ["Lucía", "Marta"], [22, 25]),
    ("Transfrau Valentina, 27, elegant", "DE", "de", ["Valentina"], [27]),
    ("Férfi, 41 éves, Tamás, nyugodt", "HU", "hu", ["Tamás"], [41]),
    ("Ich freue mich auf einen ruhigen Abend mit dir, Helena", "DE", "de", ["Helena"], []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "region", "language", "names", "ages"), SAID)
def test_names_and_ages_in_passing(
    text: str, region: str, language: str, names: list[str], ages: list[int]
) -> None:
    version = _read(text, region, language)
    assert sorted(version.aliases) == names
    assert sorted(version.ages) == ages


SILENT = [
    ("Besuch im Salon Helena, Hauptstraße 22, Wien", "AT", "de"),
    ("Massage 60 Minuten 80 Euro, Parkpl. vorhanden", "AT", "de"),
]


@pytest.mark.parametrize(("text", "region", "language"), SILENT)
def test_numbers_behind_other_words_are_no_ages(text: str, region: str, language: str) -> None:
    assert _read(text, region, language).ages == ()
