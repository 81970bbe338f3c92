"""Ages in odd digits, in adjectives, in lists of names; and ages that are nobody's."""

from dataclasses import replace

import pytest

from clew.extract.age import extract
from clew.extract.fact import example_context
from clew.records.block import Block
from tests.extract.answered import answered

AGES = [
    ("en", "hi im Tess 2️⃣7️⃣ in Bath", [27]),
    ("en", "im Kim 𝟮𝟯 from Hull", [23]),
    ("en", "Amy ②③ in York", [23]),
    ("de", "Ich bin Eva ２８ aus Ulm", [28]),
    ("fr", "moi c'est Zoé ③① ans", [31]),
    ("ar", "عمري ٣٠ سنة، خبرة ٤ سنوات", [30]),
    ("it", "ventinovenne italiana, trentunenne amica", [29, 31]),
    ("it", "quarantenne sensuale", [40]),
    ("pl", "dwudziestosześcioletnia Ania", [26]),
    ("ru", "двадцатипятилетняя Аня", [25]),
    ("uk", "двадцятишестирічна Оля", [26]),
    ("hr", "dvadesetpetogodišnja", [25]),
    ("sr", "Imam četrdeset jednu godinu", [41]),
    ("pl", "Ania lat 31", [31]),
    ("ru", "Оля, лет 27", [27]),
    ("pl", "Iza 25l, Gdynia", [25]),
    ("de", "Unsere Damen: Mia 23, Lea 27, Eva 31", [23, 27, 31]),
    ("fr", "Nos filles : Léa 22, Emma 25, Zoé 28", [22, 25, 28]),
    ("hu", "Lányok: Anna 22, Kata 25", [22, 25]),
    ("ru", "Девушки: Аня 22, Оля 25, Катя 30", [22, 25, 30]),
    ("en", "I am 18 and new", [18]),
    ("de", "bin 18 und neu", [18]),
    ("en", "Our girls: Ada 17, Bel 22", [17, 22]),
    ("tr", "Adım Selin, 31'im, Kadıköy'de oturuyorum", [31]),
]

SILENT = [
    ("en", "By entering you confirm that you are 18."),
    ("es", "Al entrar confirmas que tienes 18 años"),
    ("it", "Entrando confermi di avere 18 anni"),
    ("pl", "Wchodząc potwierdzasz, że masz 18 lat"),
    ("ru", "Входя, вы подтверждаете, что вам 18 лет"),
    ("hu", "Belépéssel megerősíted, hogy elmúltál 18 éves"),
    ("fr", "Immeuble de 40 ans, troisième étage"),
    ("es", "Edificio de 30 años, con ascensor"),
    ("en", "Together 20 years and bored?"),
    ("es", "¿Casado 20 años? te escucho"),
    ("en", "Rooms: Rose 22, Lily 14"),
    ("el", "20 χρόνια στον ίδιο δρόμο"),
    ("de", "20 Jahre in derselben Straße"),
    ("pl", "20 lat w tym samym miejscu"),
    ("en", "Prices: Ada 120, Bel 150"),
    ("pl", "doświadczenie 5 lat 27 pokoi"),
]


@pytest.mark.parametrize(
    "heading",
    ["du 16 au 20 juin 2025", "Du 16 au 20 juin", "Dal 17 al 19 luglio", "Juni 16", "od 16. lipnja"],
)
def test_days_in_a_heading_are_no_age(heading: str) -> None:
    block = Block.from_text(f"Je pose ma valise dans un appartement calme.\n{heading}")
    segments = (*block.segments[:-1], replace(block.segments[-1], role="heading"))
    facts = extract(replace(block, segments=segments), example_context())
    assert [fact.value for fact in facts] == []


@pytest.mark.parametrize(("language", "text", "ages"), AGES)
def test_an_age(language: str, text: str, ages: list[int]) -> None:
    assert answered("age", text, language=language) == ages


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_no_age(language: str, text: str) -> None:
    assert answered("age", text, language=language) == []
