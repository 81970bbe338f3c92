"""Signs of a third party in the words of an ad, and first-person texts that show none."""

import pytest

from clew.extract.persons import third_party_labels
from clew.reference.lexicon import packaged_lexicons
from tests.extract.answered import answered

TEXTS = [
    ("She's sweet and speaks English", ["third_person"]),
    ("Our ladies look forward to your visit", ["multi_provider", "third_person"]),
    ("Ask for her at reception", ["handler", "third_person"]),
    ("my boss answers", ["handler"]),
    ("Me and my friend would love to meet you", ["multi_provider"]),
    ("I drive to you myself", []),
    ("Six stunning escorts tonight", ["multi_provider"]),
    ("täglich 4-6 nette Damen", ["multi_provider"]),
    ("20 Minuten, Damen", []),
    ("Romy, 24, heeft tijd", ["third_person"]),
    ("Suzy não fala inglês", ["third_person"]),
    ("Anna a Petra", []),
    ("Lena est mon nom", []),
    ("Jana oder Petra?", ["multi_provider"]),
    ("your wife won't know, she is at work", []),
    ("Se Lei ama il vino, mi chiami", []),
    ("I love when you call me", []),
    ("Sie ist zärtlich und spricht Deutsch", ["third_person"]),
    ("Wir sind drei Freundinnen", ["multi_provider"]),
    ("Der Fahrer bringt unsere Dame zu dir", ["handler", "third_person"]),
    ("Rufen Sie mich an, ich warte auf Sie", []),
    ("Unsere Mädchen freuen sich", ["multi_provider", "third_person"]),
    ("Ella es muy cariñosa", ["third_person"]),
    ("Nuestras chicas te esperan", ["multi_provider", "third_person"]),
    ("llama al encargado", ["handler"]),
    ("Soy Ana, trabajo sola", []),
    ("Наши девушки ждут вас", ["multi_provider", "third_person"]),
    ("Она любит массаж", ["third_person"]),
    ("Водитель привезёт", ["handler"]),
    ("Мы две подруги", ["multi_provider"]),
    ("Я работаю одна", []),
    ("Twoja żona się nie dowie, ona nie musi wiedzieć", []),
    ("Ona czeka na ciebie. Twoja żona się nie dowie", ["third_person"]),
    ("Nos filles vous attendent", ["multi_provider", "third_person"]),
    ("Elle reçoit à Nice", ["third_person"]),
    ("le gérant répond", ["handler"]),
    ("Je vous attends seule", []),
    ("Lei è bellissima", ["third_person"]),
    ("Siamo due amiche", ["multi_provider"]),
    ("l'autista la accompagna", ["handler"]),
    ("Ti aspetto da sola", []),
    ("Ea este blondă", ["third_person"]),
    ("Fetele noastre te așteaptă", ["multi_provider", "third_person"]),
    ("șoferul o aduce", ["handler"]),
    ("Lucrez singură", []),
    ("Ő nagyon kedves", ["third_person"]),
    ("Két barátnő vagyunk", ["multi_provider"]),
    ("a sofőr elviszi", ["handler"]),
    ("Egyedül dolgozom", []),
    ("Вона чекає на тебе", ["third_person"]),
    ("Наші дівчата", ["multi_provider", "third_person"]),
    ("диспетчер відповість", ["handler"]),
    ("Ол сізді күтеді", ["third_person"]),
    ("Қыздарымыз сізді күтеді", ["multi_provider", "third_person"]),
    ("Nasze dziewczyny czekają", ["multi_provider", "third_person"]),
    ("Ona jest miła", ["third_person"]),
    ("Naše dívky", ["multi_provider", "third_person"]),
    ("Τα κορίτσια μας", ["multi_provider", "third_person"]),
    ("İki kız kardeş", ["multi_provider"]),
    ("şoför getirir", ["handler"]),
    ("Ona je slatka", ["third_person"]),
    ("нашите момичета", ["multi_provider", "third_person"]),
    ("våra tjejer väntar", ["multi_provider", "third_person"]),
    ("hun er sød", ["third_person"]),
    ("ჩვენი გოგონები", ["multi_provider", "third_person"]),
    ("նա շատ լավն է", ["third_person"]),
    ("As nossas meninas", ["multi_provider", "third_person"]),
    ("hän on ihana", ["third_person"]),
    ("Qızlarımız gözləyir", ["multi_provider", "third_person"]),
    ("У нас шість дівчат", ["multi_provider"]),
    ("Бізде бес қыз бар", ["multi_provider"]),
    ("Алина, 23 года, любит кофе", ["third_person"]),
    ("жена ничего не узнает, она спит", []),
    ("Посидим с тобой вдвоём", []),
    ("Unutulmaz bir gece sizi bekliyor", []),
    ("U bent welkom bij mij", []),
    ("Estoy sola y te espero", []),
    ("No agency, no driver, I work for myself", []),
]


@pytest.mark.parametrize(("text", "labels"), TEXTS)
def test_third_party(text: str, labels: list[str]) -> None:
    found = third_party_labels(text, packaged_lexicons())
    assert sorted({label.value for label in found}) == labels
    assert all(0 <= label.start < label.end <= len(text) for label in found)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Két barátnő vár rád egy lakásban", ["multi_provider"]),
        ("Három lány vár rád", ["multi_provider"]),
        ("Three girlfriends wait for you in one flat", ["multi_provider"]),
        ("Anna vár rád", ["third_person"]),
        ("Vos désirs, elle les écoute", ["third_person"]),
        ("Şoförümüz onu otelinize getirir", ["handler", "third_person"]),
    ],
)
def test_the_verb_of_a_count_says_nothing_of_its_own(text: str, labels: list[str]) -> None:
    assert sorted(answered("third_party", text)) == labels
