"""Names of apps in the cases and spellings of each language, with an account or a number; two apps of one number."""

import pytest

from tests.extract.answered import answered

ACCOUNTS = [
    ("az", "Telegramda yaz: @nigar_77", "telegram", "nigar_77"),
    ("az", "İnstaqramımız yoxdur, Telegramdan yazın: @leyla_22", "telegram", "leyla_22"),
    ("be", "Пішыце ў тэлеграм: @alesia_m", "telegram", "alesia_m"),
    ("bg", "Намери ме в инстаграм: @mila_sofia1", "instagram", "mila_sofia1"),
    ("ca", "Escriu-me per Telegram: @nuria_bcn", "telegram", "nuria_bcn"),
    ("cs", "Na Telegramu jsem @jana_9", "telegram", "jana_9"),
    ("cs", "Pište přes Instagram: @jana.praha", "instagram", "jana.praha"),
    ("da", "Skriv på Telegram: @mie_cph", "telegram", "mie_cph"),
    ("el", "Στο τέλεγκραμ: @maria_ath", "telegram", "maria_ath"),
    ("et", "Telegramis: @kati_tln", "telegram", "kati_tln"),
    ("et", "Kirjuta Instagrami: @kati_tln", "instagram", "kati_tln"),
    ("fi", "Telegramissa @sanna_hki", "telegram", "sanna_hki"),
    ("fi", "Löydät minut Instagramista: @sanna_hki", "instagram", "sanna_hki"),
    ("he", "כתבי בטלגרם: @noa_tlv", "telegram", "noa_tlv"),
    ("hr", "Pišite na Telegramu: @iva_zg", "telegram", "iva_zg"),
    ("hu", "Telegramon: @kata_bp", "telegram", "kata_bp"),
    ("hu", "Írj Instagramra: @kata_bp", "instagram", "kata_bp"),
    ("hy", "Գրեք տելեգրամով՝ @ani_yer", "telegram", "ani_yer"),
    ("is", "Á Telegraminu: @birta_rvk", "telegram", "birta_rvk"),
    ("ka", "მომწერე ტელეგრამზე: @nino_tb", "telegram", "nino_tb"),
    ("ka", "ინსტაგრამზე: @nino_tb", "instagram", "nino_tb"),
    ("kk", "Инстаграмда жаз: @aliya_01", "instagram", "aliya_01"),
    ("kk", "Телеграмнан жазыңыз: @aliya_01", "telegram", "aliya_01"),
    ("ky", "Телеграмдан жаз: @aida_bish", "telegram", "aida_bish"),
    ("lt", "Rašyk Telegrame: @rasa_vln", "telegram", "rasa_vln"),
    ("lt", "Instagramas: @rasa_vln", "instagram", "rasa_vln"),
    ("lv", "Raksti Telegramā: @liga_rix", "telegram", "liga_rix"),
    ("mk", "Пиши на Телеграм: @elena_sk", "telegram", "elena_sk"),
    ("mn", "Телеграмаар бичээрэй: @saraa_ub", "telegram", "saraa_ub"),
    ("nb", "Skriv på Telegrammen: @ida_osl", "telegram", "ida_osl"),
    ("pl", "Napisz na Telegramie: @ola_waw", "telegram", "ola_waw"),
    ("pl", "Instagramem: @ola_waw", "instagram", "ola_waw"),
    ("ro", "Pe Telegramul meu: @ana_buc", "telegram", "ana_buc"),
    ("ru", "Пишите в телеграмм-аккаунт: @olya_m", "telegram", "olya_m"),
    ("ru", "В инстаграме: @olya_m", "instagram", "olya_m"),
    ("sk", "Na Telegrame: @eva_ba", "telegram", "eva_ba"),
    ("sl", "Na Telegramu: @maja_lj", "telegram", "maja_lj"),
    ("sq", "Më shkruaj në Telegramin: @era_tr", "telegram", "era_tr"),
    ("sr", "Пиши на Телеграму: @mina_bg", "telegram", "mina_bg"),
    ("tg", "Дар телеграм нависед: @zarina_dsh", "telegram", "zarina_dsh"),
    ("tk", "Telegramda ýaz: @jeren_ash", "telegram", "jeren_ash"),
    ("tr", "Telegramdan yaz: @selin_35", "telegram", "selin_35"),
    ("tr", "Instagramım: @selin_35", "instagram", "selin_35"),
    ("uk", "Пишіть у телеграмі: @ira_kyiv", "telegram", "ira_kyiv"),
    ("uz", "Telegramdan yozing: @malika_tosh", "telegram", "malika_tosh"),
    ("uz", "Инстаграмимга ёзинг: @malika_tosh", "instagram", "malika_tosh"),
]

NUMBERS = [
    ("BG", "bg", "Вайбър и телеграм: 0887 652 410", ["telegram", "viber"], "+359887652410"),
    ("RS", "sr", "Vajber ili WhatsApp: 064 123 45 67", ["viber", "whatsapp"], "+381641234567"),
    ("MK", "mk", "Вајбер и вотсап: 070 223 344", ["viber", "whatsapp"], "+38970223344"),
    ("HU", "hu", "WhatsAppon és Viberen: 06 30 123 4567", ["viber", "whatsapp"], "+36301234567"),
    ("GR", "el", "Βάιμπερ και γουάτσαπ: 691 234 5678", ["viber", "whatsapp"], "+306912345678"),
    ("TR", "tr", "WhatsApp ve Telegram: 0532 123 45 67", ["telegram", "whatsapp"], "+905321234567"),
    ("AZ", "az", "Vatsap və Telegram: 050 123 45 67", ["telegram", "whatsapp"], "+994501234567"),
    ("KZ", "kk", "Уатсап және телеграм: 8 701 123 45 67", ["telegram", "whatsapp"], "+77011234567"),
    ("UZ", "uz", "Telegram va WhatsApp: +998 90 123 45 67", ["telegram", "whatsapp"], "+998901234567"),
    ("KG", "ky", "Ватсап жана телеграм: 0555 12 34 56", ["telegram", "whatsapp"], "+996555123456"),
    ("IL", "he", "ווטסאפ וטלגרם: 052-741-8836", ["telegram", "whatsapp"], "+972527418836"),
    ("AE", "ar", "واتساب وتلغرام: 050 123 4567", ["telegram", "whatsapp"], "+971501234567"),
    ("AM", "hy", "Վայբեր և վոթսափ՝ 091 23 45 67", ["viber", "whatsapp"], "+37491234567"),
    ("GE", "ka", "ვაიბერი და ვოტსაპი: 555 12 34 56", ["viber", "whatsapp"], "+995555123456"),
    ("LT", "lt", "Viberis ir WhatsApp: 8 612 34567", ["viber", "whatsapp"], "+37061234567"),
    ("LV", "lv", "WhatsApp un Vaiberis: 2612 3456", ["viber", "whatsapp"], "+37126123456"),
    ("EE", "et", "WhatsAppis ja Viberis: 5123 4567", ["viber", "whatsapp"], "+37251234567"),
    ("FI", "fi", "WhatsAppissa tai Telegramissa: 040 123 4567", ["telegram", "whatsapp"], "+358401234567"),
    ("SE", "sv", "WhatsApp och Telegram: 070 123 45 67", ["telegram", "whatsapp"], "+46701234567"),
    ("NL", "nl", "WhatsApp of Signal: 06 12345678", ["signal", "whatsapp"], "+31612345678"),
    ("CZ", "cs", "Na Vibru nebo WhatsAppu: 601 123 456", ["viber", "whatsapp"], "+420601123456"),
    ("AL", "sq", "Viber dhe WhatsApp: 069 123 4567", ["viber", "whatsapp"], "+355691234567"),
    ("UA", "uk", "Вайбер та телеграм: 067 123 45 67", ["telegram", "viber"], "+380671234567"),
    ("MN", "mn", "Вайбер болон вотсап: 9911 2233", ["viber", "whatsapp"], "+97699112233"),
]

SILENT = [
    ("en", "Telegram: ask me, telegrams cost money"),
    ("fr", "Je vous signale que je suis absente"),
    ("de", "Signale und Zeichen, Instanz und Insel"),
    ("es", "instalada en el centro, instante de placer"),
    ("ru", "Телега с дровами, сигналы"),
]


@pytest.mark.parametrize(("language", "text", "kind", "value"), ACCOUNTS)
def test_an_account_of_an_app(language: str, text: str, kind: str, value: str) -> None:
    told = answered("handle", text, language=language)
    assert [(one["kind"], one["value"]) for one in told] == [(kind, value)]


@pytest.mark.parametrize(("region", "language", "text", "kinds", "value"), NUMBERS)
def test_a_number_of_two_apps(region: str, language: str, text: str, kinds: list[str], value: str) -> None:
    told = answered("handle", text, region=region, language=language)
    assert sorted(one["kind"] for one in told) == kinds
    assert {one["value"] for one in told} == {value}


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_a_word_that_is_no_app(language: str, text: str) -> None:
    assert answered("handle", text, language=language) == []


def test_an_account_that_begins_like_an_app() -> None:
    told = answered("handle", "Insta: @telegram_mara", language="en")
    assert [(one["kind"], one["value"]) for one in told] == [("instagram", "telegram_mara")]
