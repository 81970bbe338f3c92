"""What prose offers: refusals before and after, lists with one "no", what is past, another's, a pastime; where she meets."""

import pytest

from clew.extract.assemble import assemble, extract_all
from clew.extract.fact import example_context
from clew.extract.stance import stances
from clew.records.ad_version import AdVersion
from clew.records.block import Block
from clew.reference.lexicon import packaged_lexicons


def _read(language: str, text: str) -> AdVersion:
    block = Block.from_text(text, language=language, page_language=language)
    return assemble(block, extract_all(block, example_context()))[0]


SERVICES = (
    ("en", "massage", "My flatmate offers tantra, I only do massage"),
    ("en", "", "In my spare time I love dancing and travel"),
    ("en", "cuddling", "I don't do kissing, roleplay or domination, but cuddling is always on"),
    ("en", "kissing", "Kissing yes, domination no"),
    ("en", "massage", "I used to do tantra and duos, now it is massage only"),
    ("en", "", "Webcam? Sorry, no."),
    ("en", "travel", "My suitcase is packed, take me away for the weekend"),
    ("de", "cuddling", "Rollenspiele mache ich nicht, kuscheln dafür sehr gern"),
    ("de", "massage", "Meine Nachbarin macht Tantra, bei mir gibt es Massagen"),
    ("de", "", "Küssen und Rollenspiele lehne ich ab"),
    ("de", "city_guide", "Ich zeige dir gern die Altstadt"),
    ("fr", "massage", "Ma collègue fait du tantra, moi je propose un massage"),
    ("fr", "", "Tantra ? Non, désolée."),
    ("es", "massage", "Antes hacía dominación, ahora doy masajes"),
    ("it", "", "Non faccio tantra, coppie o giochi di ruolo"),
    ("pt", "massage", "Não faço striptease nem tantra, só massagem"),
    ("nl", "massage", "Tantra doe ik niet, wel een massage voor jou"),
    ("pl", "massage", "Tantry nie robię, za to masaż zawsze"),
    ("cs", "massage", "Tantru nedělám, masáž ano"),
    ("ru", "massage", "Доминацию и ролевые игры не предлагаю, зато массаж делаю"),
    ("uk", "massage", "Раніше був стриптиз, тепер масаж для тебе"),
    ("tr", "massage", "Striptiz yapmıyorum, masaj yaparım"),
    ("hu", "massage", "Tantrát nem vállalok, masszázs viszont van"),
    ("ro", "massage", "Colega mea face tantra, eu fac masaj"),
    ("el", "massage", "Στριπτίζ δεν κάνω, μασάζ κάνω"),
    ("sr", "massage", "Striptiz ne radim, ali masaža može"),
    ("bg", "massage", "Стриптийз не правя, но масаж с удоволствие"),
)
PLACES = (
    ("en", True, True, "Your place or mine, as you like"),
    ("en", False, True, "I gave up my studio, now I only come to your hotel"),
    ("en", None, None, "I grew up in a hotel by the sea"),
    ("de", True, False, "Meine Freundin besucht dich im Hotel, ich empfange nur bei mir zu Hause"),
    ("fr", False, True, "Je ne reçois pas, mais je viens à votre hôtel"),
    ("es", True, False, "Hoteles no, recibo en mi piso"),
    ("pl", True, True, "U mnie albo u ciebie"),
    ("ru", False, True, "Принимать негде, приеду к вам в отель"),
    ("nl", True, None, "Kom langs in mijn appartement"),
    ("tr", True, False, "Otele gelmiyorum, sadece kendi evimde"),
)


@pytest.mark.parametrize(("language", "services", "text"), SERVICES, ids=[text[:40] for *_, text in SERVICES])
def test_prose_offers_what_it_means(language: str, services: str, text: str) -> None:
    assert set(_read(language, text).services) == set(services.split())


@pytest.mark.parametrize(
    ("language", "incall", "outcall", "text"), PLACES, ids=[text[:40] for *_, text in PLACES]
)
def test_prose_says_where(language: str, incall: bool | None, outcall: bool | None, text: str) -> None:
    version = _read(language, text)
    assert (version.incall, version.outcall) == (incall, outcall)


def _stance(text: str, word: str, language: str) -> str:
    at = text.index(word)
    return stances(text, [(at, at + len(word))], packaged_lexicons(), language)[0]


def test_a_question_is_answered_by_the_next_sentence() -> None:
    assert _stance("Tantra? No, thanks.", "Tantra", "en") == "refused"
    assert _stance("Tantra? No problem at all.", "Tantra", "en") == "offered"


def test_somebody_who_comes_along_is_no_subject() -> None:
    assert _stance("With my friend I give a massage", "massage", "en") == "offered"
    assert _stance("My friend gives a massage", "massage", "en") == "other"


def test_what_has_ended_is_past_on_either_side() -> None:
    assert _stance("Tantra I gave up", "Tantra", "en") == "past"
    assert _stance("No longer any tantra", "tantra", "en") == "past"
    assert _stance("I gave up the studio, a massage is what you get", "massage", "en") == "offered"


def test_no_stretch_no_stance() -> None:
    assert stances("", [], packaged_lexicons(), None) == []
