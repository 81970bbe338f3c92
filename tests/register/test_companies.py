"""Company names as footers and imprints write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.reference.lexicon import packaged_lexicons
from clew.register.companies import CompanyFinder, normal_company

FINDER = CompanyFinder({topic: packaged_lexicons().entries(topic) for topic in CompanyFinder.TOPICS})


def names(text: str) -> list[str]:
    return [text[start:end] for start, end in FINDER.find(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("© 2012-2025 Northwind Media Services Ltd", "Northwind Media Services Ltd"),
        ("Alle Rechte vorbehalten · Nordlicht & Söhne GmbH · Graz", "Nordlicht & Söhne GmbH"),
        ("Tablero Clasificados S.L.. 18+. info@tablero.example", "Tablero Clasificados S.L."),
        ("Copyright Lumina Digital SRL, București", "Lumina Digital SRL"),
        ("© ООО «Ромашка», 2019", "ООО «Ромашка»"),
        ("Сайт належить ТОВ «Зірка Плюс»", "ТОВ «Зірка Плюс»"),
        ("Üzemeltető: Fényes Hirdetés Kft.", "Fényes Hirdetés Kft."),
        ("Site édité par Lumière Annonces SARL", "Lumière Annonces SARL"),
        ("Gestito da Annunci Sereni S.r.l.", "Annunci Sereni S.r.l."),
        ("Operated by: Quiet Corner Collective", "Quiet Corner Collective"),
    ],
)
def test_names_with_their_legal_form(text: str, name: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mo-Sa 10-22 Uhr, massage und spa",
        "DateLine © 2025",
        "open MO-SA",
        "besuch mich, ag und kg sind Wörter",
        "(c) 2019-2025. GmbH",
    ],
)
def test_what_is_no_company(text: str) -> None:
    assert names(text) == []


def test_spellings_of_one_company_compare_equal() -> None:
    assert normal_company("Annunci Sereni S.r.l.") == normal_company("ANNUNCI SERENI SRL")


@given(
    st.text(alphabet=st.characters(codec="utf-8"), max_size=200).map(
        lambda text: f"{text} GmbH {text} ООО {text}"
    )
)
def test_hostile_text_gives_only_stretches_of_itself(text: str) -> None:
    for start, end in FINDER.find(text):
        assert 0 <= start < end <= len(text)
