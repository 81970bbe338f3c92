"""What the topics of pages and sites find in a language, and where they stay silent."""

import pytest

from clew.reference.lexicon import packaged_lexicons

TOPICS = (
    "site.advertise",
    "site.category",
    "site.company_form",
    "site.count_noun",
    "site.extra",
    "site.filter",
    "site.operator_label",
    "site.payment",
    "site.placement",
    "site.report_label",
    "site.safety",
    "site.section",
)


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "hu", "it", "kk", "ro", "ru", "uk"])
def test_every_language_has_every_topic(language: str) -> None:
    for topic in TOPICS:
        assert packaged_lexicons().entries(topic, [language]), topic


@pytest.mark.parametrize(
    ("topic", "text", "found"),
    [
        ("site.safety", "Report this ad", {"report_button"}),
        ("site.safety", "Anzeige melden", {"report_button"}),
        ("site.safety", "¿Eres mayor de 18?", {"age_gate"}),
        ("site.safety", "Вам есть 18 лет?", {"age_gate"}),
        ("site.safety", "Raportează anunțul", {"report_button"}),
        ("site.safety", "Elmúltál 18 éves?", {"age_gate"}),
        ("site.safety", "Sei maggiorenne?", {"age_gate"}),
        ("site.safety", "Анкетаға шағымдану", {"report_button"}),
        ("site.safety", "Перевірені фото", {"verification"}),
        ("site.safety", "Signaler cette annonce", {"report_button"}),
        ("site.safety", "Подтверждаю: мне больше 18", {"age_gate"}),
        ("site.filter", "Typ", {"appearance"}),
        ("site.filter", "Etnie", {"ethnicity"}),
        ("site.filter", "Ұлты", {"nationality"}),
        ("site.payment", "Paiement en espèces ou neosurf", {"cash", "voucher"}),
        ("site.section", "pisos, coches, empleo", {"housing", "cars", "jobs"}),
        ("site.safety", "Alle Damen sind über 18", set()),
        ("site.safety", "Solo mayores de 18", set()),
        ("site.safety", "Сайт 18+", set()),
        ("site.safety", "Bitte melden Sie sich an", set()),
        ("site.safety", "I like to report on my day", set()),
        ("site.filter", "Preis von bis", set()),
    ],
)
def test_terms_fire_and_stay_silent(topic: str, text: str, found: set[str]) -> None:
    assert {hit.entry.value for hit in packaged_lexicons().find(topic, text)} == found
