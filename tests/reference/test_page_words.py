"""In every language of the region, pages say what they are: a missing page, rules, other ads, flats, the trade."""

import pytest

from clew.reference.lexicon import packaged_lexicons

TOPICS = ("trade", "off_topic", "error", "similar", "static", "forum", "review", "profile")
LANGUAGES = (
    "az bg cs da de el en es et fi fr hr hu hy it ka kk ky lt lv mk nb nl pl pt ro ru sk sl sq sr sv tr uk uz".split()  # noqa: SIM905 - read as a row
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_every_kind_of_page(language: str) -> None:
    for topic in TOPICS:
        assert packaged_lexicons().entries(f"page.{topic}", [language]), topic


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "topic",
    [
        "new_in_town",
        "leaving_soon",
        "third_person",
        "several_persons",
        "handler",
        "in_call_only",
        "under_18",
        "adults_only",
    ],
)
def test_every_language_has_the_telling_signals(language: str, topic: str) -> None:
    assert packaged_lexicons().entries(f"signal.{topic}", [language])


@pytest.mark.parametrize("language", [*LANGUAGES, "ar", "be", "he", "is", "mn", "tg", "tk"])
def test_every_language_names_the_other_trades_and_denies_afterwards(language: str) -> None:
    lexicons = packaged_lexicons()
    assert {"hostess", "guide", "dance", "care", "health", "romance", "fortune", "lodging", "event"} <= {
        entry.value for entry in lexicons.entries("page.off_topic", [language])
    }
    assert lexicons.entries("negation.after", [language])


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("page.error", "Página não encontrada"),
        ("page.error", "Ogłoszenie wygasło"),
        ("page.error", "Inzerát vypršel"),
        ("page.error", "Siden blev ikke fundet"),
        ("page.error", "Η σελίδα δεν βρέθηκε"),
        ("page.error", "Обявата е изтрита"),
        ("page.error", "Sayfa bulunamadı"),
        ("page.error", "გვერდი ვერ მოიძებნა"),
        ("page.error", "Էջը չի գտնվել"),
        ("page.similar", "Podobne ogłoszenia"),
        ("page.similar", "Vergelijkbare advertenties"),
        ("page.similar", "Samankaltaiset ilmoitukset"),
        ("page.static", "Lietošanas noteikumi"),
        ("page.static", "Naudojimosi sąlygos"),
        ("page.static", "Kullanım koşulları"),
        ("page.off_topic", "Kvadratų 54 kvadratinių metrų butas, nuomojamas, užstatas"),
        ("page.off_topic", "Dyplomowany masażysta, bóle kręgosłupa"),
        ("page.off_topic", "Лицензированный гид, билеты в музей"),
        ("page.off_topic", "Tanzpartner gesucht, gern auch Anfänger"),
        ("negation.after", "Интим не предлагать"),
        ("negation.after", "Erotik masaj yapılmaz"),
        ("negation.after", "Erotika kizárva"),
        ("signal.new_in_town", "Jsem nová ve městě"),
        ("signal.leaving_soon", "Само няколко дни"),
        ("signal.under_18", "Sie ist noch minderjährig"),
        ("signal.under_18", "Je bijna 18"),
    ],
)
def test_terms_fire(topic: str, text: str) -> None:
    assert list(packaged_lexicons().find(topic, text))


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        # years that are no age
        ("signal.under_18", "17 let zkušeností v oboru"),
        ("signal.under_18", "med 17 år erfarenhet"),
        ("signal.under_18", "17 години опит"),
        # words of one language inside or like those of another
        ("page.trade", "Google Analytics and a partner network, privacy, intimidated readers"),
        ("page.off_topic", "Koło dworca, spokojna okolica"),
        ("page.off_topic", "Collar de plata"),
        # what companions say of themselves
        ("page.off_topic", "Begleitung zu Dinner und Konzert, gern auch ins Hotel"),
        ("page.off_topic", "Schlank wie ein Model, ich tanze für dich"),
        ("negation.after", "Masaje en mi casa, lencería dal vivo nei hotel"),
        ("signal.fearful", "with a bang"),
        ("signal.long_hours", "2 часа 100, 24 часа 900"),
    ],
)
def test_terms_stay_silent(topic: str, text: str) -> None:
    assert not list(packaged_lexicons().find(topic, text))
