"""Arrivals of the reader, which say nothing of her, and stays whose months stand after both days."""

import pytest

from tests.extract.answered import answered

OF_READERS = [
    ("ru", "Если вы приехали в отпуск или командировку, пишите"),
    ("ru", "Вы только приехали в город? Звоните"),
    ("en", "If you have just arrived in town, write to me"),
    ("en", "If you are visiting Leeds on business, write"),
    ("de", "Wenn Sie gerade angekommen sind, schreiben Sie"),
    ("de", "Bist du neu in der Stadt? Ruf an"),
    ("uk", "Якщо ви щойно приїхали, пишіть"),
    ("pl", "Jeśli właśnie przyjechałeś do Łodzi, napisz"),
    ("fr", "Si vous venez d'arriver à Lyon, écrivez"),
    ("sr", "Ako ste upravo stigli u Niš, pišite"),
    ("bg", "Ако току-що пристигнахте, пишете"),
    ("tr", "Eğer yeni geldiyseniz yazın"),
]
HERS = [
    ("ru", "Я приехала, если хотите, пишите"),
    ("ru", "Только приехала в город, звоните"),
    ("en", "Just arrived in town, if you like, call me"),
    ("de", "Neu in der Stadt, wenn du magst, ruf an"),
]
FORMS = [
    "Niš 10-13. {0}, Novi Sad 14-16. {0}",
    "Niš 10-13 {0}, Novi Sad 14-16 {0}",
    "Niš 10.-13. {0}., Novi Sad 14.-16. {0}.",
    "10-13. {0} Niš, 14-16. {0} Novi Sad",
]
MONTHS = {
    "ar": "يونيو", "az": "iyn", "be": "чэрв", "bg": "юни", "cs": "čvn", "da": "jun", "de": "Jun", "el": "Ιουν", "en": "Jun",
    "es": "jun", "et": "juuni", "fi": "kesä", "fr": "juin", "he": "יוני", "hr": "lip", "hy": "հուն", "is": "jún", "it": "giu",
    "ka": "ივნ", "kk": "мау", "ky": "июн", "mk": "јун", "nb": "jun", "nl": "jun", "pl": "cze", "pt": "jun", "ro": "iun",
    "ru": "июн", "sk": "jún", "sl": "jun", "sq": "qer", "sr": "jun", "sv": "jun", "tg": "июн", "tk": "iýun", "uk": "черв",
    "uz": "iyun",
}  # fmt: skip


@pytest.mark.parametrize(("language", "text"), OF_READERS)
def test_an_arrival_of_the_reader(language: str, text: str) -> None:
    assert answered("movement", text, language=language)["labels"] == []


@pytest.mark.parametrize(("language", "text"), HERS)
def test_an_arrival_of_hers(language: str, text: str) -> None:
    labels = answered("movement", text, language=language)["labels"]
    assert labels in (["arriving"], ["new_here"])


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("language", MONTHS)
def test_months_after_both_days(language: str, form: str) -> None:
    tour = answered("movement", form.format(MONTHS[language]), language=language)["tour"]
    assert [(stop["city"], stop["from"], stop["to"]) for stop in tour] == [
        ("Niš", "2025-06-10", "2025-06-13"),
        ("Novi Sad", "2025-06-14", "2025-06-16"),
    ]
