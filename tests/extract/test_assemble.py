"""A whole ad put together, as the analyst sees it: structured, labelled, and prose alone."""

import dataclasses
import datetime as dt
from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clew.extract.assemble import assemble, extract_all, extractors
from clew.extract.fact import ContactValue, Fact, PriceValue, example_context
from clew.records.ad_version import AdVersion
from clew.records.block import Block, Datum, Mark, Pair, Picture, Segment
from clew.records.evidence import Evidence

CONTEXT = example_context(dt.date(2025, 6, 1), "DE")
NOT_FACTS = {"ad_id", "capture_id", "site_id", "url", "seen_at", "market", "evidence", "candidates"}


def read(block: Block) -> AdVersion:
    return assemble(block, extract_all(block, CONTEXT))[0]


def data(*pairs: tuple[str, str]) -> tuple[Datum, ...]:
    return tuple(Datum(path, value, f"script:{number}") for number, (path, value) in enumerate(pairs))


def test_embedded_state_in_spanish_and_english_keys() -> None:
    ad = read(
        Block.from_text(
            "",
            data=data(
                ("props.ad.displayName", "✨KATA✨"),
                ("props.ad.edad", "24"),
                ("props.ad.ciudad.name", "Sevilla"),
                ("props.ad.weightKg", "49"),
                ("props.ad.height_cm", "165"),
                ("props.ad.outcall", "false"),
                ("props.ad.languages.0", "es"),
                ("props.ad.languages.1", "en"),
                ("props.ad.createdAt", "2025-05-11T10:00:00Z"),
                ("Organization.name", "Some Directory"),
            ),
        )
    )
    assert (ad.alias, ad.age, ad.city, ad.country) == ("Kata", 24, "Seville", "ES")
    assert (ad.weight_kg, ad.height_cm, ad.outcall) == (49, 165, False)
    assert ad.languages_spoken == ("en", "es")
    assert ad.posted_at == dt.date(2025, 5, 11)


def test_lines_with_labels_in_russian() -> None:
    ad = read(
        Block.from_text(
            "Имя: Айгерим\nВозраст: 25\nГород: Актобе\nРост/вес: 168/52\nНациональность: казашка\n"
            "Языки: казахский, русский\nВыезд: только апартаменты\nУслуги: массаж, ужин\nДобавлено: 3 дня назад"
        )
    )
    assert (ad.alias, ad.age, ad.city, ad.nationality) == ("Айгерим", 25, "Aktobe", "KZ")
    assert (ad.height_cm, ad.weight_kg) == (168, 52)
    assert (ad.incall, ad.outcall) == (True, False)
    assert ad.services == ("dinner_date", "massage")
    assert ad.posted_at == dt.date(2025, 5, 29)


@pytest.mark.parametrize(
    ("text", "city", "alias", "age"),
    [
        ("ich bin die Lena, 29, aus Kassel und komme auch ins Hotel", "Kassel", "Lena", 29),
        ("Με λένε Μαρία, 27 ετών, στη Θεσσαλονίκη", "Thessaloniki", "Μαρία", 27),
        ("Jmenuji se Petra, je mi 31 let, v Brně", "Brno", "Petra", 31),
        ("მე მქვია ნინო, 24 წლის, თბილისი", "Tbilisi", "ნინო", 24),
        ("mi chiamo greta, ho 26 anni, ricevo a Trieste", "Trieste", "Greta", 26),
        ("Szia, Kinga vagyok, 28 éves, Miskolcon", "Miskolc", "Kinga", 28),
    ],
)
def test_prose_alone(text: str, city: str, alias: str, age: int) -> None:
    ad = read(Block.from_text(text, language="hu" if "vagyok" in text else None))
    assert (ad.city, ad.alias, ad.age) == (city, alias, age)


@pytest.mark.parametrize(
    "title", ["New in town!", "None", "Escort Berlin", "Heiße Massage | Nachtkatalog", "VIP ★★★", "24h offen"]
)
def test_heading_phrase_is_no_alias(title: str) -> None:
    block = Block.from_text(
        title, site_id="nachtkatalog.example", segments=(Segment(0, 0, len(title), "heading"),)
    )
    assert read(block).alias is None


@pytest.mark.parametrize(
    "text", ["Nicht in Bremen", "I will be away, not in Bristol", "Thai massage, French dinner"]
)
def test_what_is_denied_is_not_read(text: str) -> None:
    ad = read(Block.from_text(text))
    assert (ad.city, ad.nationality) == (None, None)


def test_labelled_value_wins_and_the_other_reading_is_kept() -> None:
    text = "hi, i'm 27 years old"
    block = Block.from_text(text, pairs=(Pair("Age", "23", selector="dd"),))
    ad = read(block)
    assert ad.age == 23
    assert ad.ages == (23, 27)
    assert [candidate.value for candidate in ad.candidates["age"]] == ["27"]


def test_badges_are_true_false_or_unknown() -> None:
    bare = read(Block.from_text("Mara"))
    other = read(Block.from_text("Mara", site_marks=("badge verified",)))
    own = read(Block.from_text("Mara", marks=(Mark("icon-vip", "i"),), site_marks=("icon-vip",)))
    assert (bare.verified, other.verified, own.paid_placement) == (None, False, True)


def test_a_man_and_a_pair_are_told_from_a_woman() -> None:
    assert read(Block.from_text("Dario, Callboy")).audience == "man"
    assert read(Block.from_text("Wir sind zwei Freundinnen")).audience == "couple"
    assert read(Block.from_text("Mara, gerne auch für Paare")).audience == "woman"


def test_contacts_and_prices_are_merged_with_their_evidence() -> None:
    places = [Evidence("c", selector=f"a:{number}", quote="x") for number in range(2)]
    facts: list[Fact] = [
        Fact("contact", ContactValue("phone", "+10", obfuscated=True), (places[0],), "prose"),
        Fact("contact", ContactValue("phone", "+10"), (places[1],), "pair"),
        Fact("price", PriceValue(200, "EUR", duration_min=120), (places[0],), "prose"),
    ]
    ad, contacts, prices = assemble(Block.from_text("x"), facts)
    assert contacts == [(ContactValue("phone", "+10"), (places[1], places[0]))]
    assert [price.amount for price, _ in prices] == [200]
    assert ad.max_duration_h == 2


def test_pictures_are_counted_once() -> None:
    pictures = tuple(Picture(url, "", "img") for url in ("https://a.example/1", "https://a.example/1"))
    assert read(Block.from_text("Mara", pictures=pictures)).n_images == 1


WORDS = st.sampled_from(
    [
        "Alter",
        "24",
        "Mara",
        "😀",
        "²",
        "½",
        "12.6.-18.6.",
        "bis",
        "in",
        "Wien",
        "von",
        "170/55",
        "cm",
        "ich",
        "bin",
        "не",
        "2️⃣3️⃣",
        "Tour:",
        ":",
        "|",
        "\n",
        "99999",
        "١٢",
        "years",
        "old",
        "ß",
        "İ",
    ]
)
HOSTILE = st.one_of(st.text(max_size=120), st.lists(WORDS, max_size=30).map(" ".join))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=HOSTILE, label=HOSTILE, value=HOSTILE)
def test_hostile_text_never_raises_and_quotes_equal_their_places(text: str, label: str, value: str) -> None:
    block = Block.from_text(
        text, pairs=(Pair(label, value, selector="td"),), data=(Datum(label, value, "script"),), title=value
    )
    facts = extract_all(block, CONTEXT)
    assert facts == extract_all(block, CONTEXT)
    ad, _, _ = assemble(block, facts)
    for evidence in _evidence(ad):
        if evidence.start is not None:
            assert evidence.quote == text[evidence.start : evidence.end]


def test_every_value_has_evidence() -> None:
    ad = read(Block.from_text("Mara, 24, Wien. Ich spreche Deutsch. 54 kg", language="de"))
    for column in (field.name for field in dataclasses.fields(ad)):
        value = getattr(ad, column)
        if column not in NOT_FACTS and value not in (None, ()):
            assert ad.evidence[column], column


def test_extractors_are_found_by_walking_the_package() -> None:
    assert list(extractors()) == sorted(extractors())
    assert {"age", "alias", "movement", "place"} <= set(extractors())


def _evidence(ad: AdVersion) -> Iterable[Evidence]:
    return [evidence for places in ad.evidence.values() for evidence in places]


def test_a_town_without_a_day_is_a_stop_only_where_it_is_announced() -> None:
    def stops(text: str) -> list[str]:
        return [stop.city for stop in read(Block.from_text(text)).tour]

    assert stops("I've just landed in Porto, and I came from Lisbon.") == []
    assert stops("Coming to Porto soon, dates will follow.") == ["Porto"]
    assert stops("In Porto from 3 to 7 July.") == ["Porto"]
