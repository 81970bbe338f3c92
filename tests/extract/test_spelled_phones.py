"""Numbers said in words: tens and hundreds of many languages, words in other letters, digits one below another."""

import pytest

from tests.extract.answered import answered

SAID = [
    ("ES", "ca", "sis dotze vint-i-cinc trenta-dos zero set", "+34612253207"),
    ("ES", "ca", "sis-cents dotze, tres-cents vint-i-cinc, sis-cents set", "+34612325607"),
    ("HU", "hu", "nulla hat harminc kétszáztizenöt negyvennégy tizenkettő", "+36302154412"),
    ("SK", "sk", "nula deväťsto dvanásť stopäťdesiatštyri stošesťdesiat", "+421912154160"),
    ("CZ", "cs", "sedm set tři dvanáct pětadvacet třicet jedna", "+420703122531"),
    ("PL", "pl", "pięćset dwanaście siedemset osiemdziesiąt sześć pięćset osiemnaście", "+48512786518"),
    ("RO", "ro", "zero șapte sute douăzeci și trei patru sute cincizeci și șase opt sute nouăsprezece", "+40723456819"),
    ("SI", "sl", "nič enaintrideset dvesto devetnajst devetsto dvainsedemdeset", "+38631219972"),
    ("RS", "sr", "060 осамсто пет четрдесет четири осамдесет седам", "+381608054487"),
    ("BG", "bg", "нула осемстотин седемдесет и осем триста и шест деветстотин и четиринайсет", "+359878306914"),
    ("GR", "el", "εξακόσια ενενήντα επτά διακόσια τριάντα τέσσερα πέντε οκτώ δέκα", "+306972345810"),
    ("TR", "tr", "sıfır beşyüzotuziki dörtyüzonyedi altmış yirmisekiz", "+905324176028"),
    ("AZ", "az", "sıfır əlli iki yüz on beş sıfır səkkiz əlli üç", "+994502150853"),
    ("KZ", "kk", "сегіз жеті жүз жетпіс бір бес жүз жиырма жеті сексен сегіз елу төрт", "+77715278854"),
    ("UZ", "uz", "to‘qson bir ikki yuz o‘ttiz ikki nol besh o‘ttiz besh", "+998912320535"),
    ("GE", "ka", "ხუთას ორმოცდათხუთმეტი ას ორმოცდაოთხი ცხრაას რვა", "+995555144908"),
    ("AE", "ar", "صفر خمسون مائة وسبعة وعشرون أربعة وثمانون ثلاثة وأربعون", "+971501278443"),
    ("IT", "it", "trecentotrentotto zero zero cinque settantasette dodici", "+393380057712"),
    ("FI", "fi", "nolla neljäkymmentäyksi kaksisataayhdeksänkymmentäkolme neljä kaksi neljäkymmentäkolme", "+358412934243"),
    ("RU", "ru", "8 devyat odin dva 282 nol sem vosemdesyat odin", "+79122820781"),
    ("UA", "ru", "nol shest sem chetyre odin dva vosem vosem nol tri", "+380674128803"),
    ("GR", "el", "exi ennea epta dyo tria tessera pente okto ena miden", "+306972345810"),
    ("BG", "bg", "nula osem sedem osem tri nula shest devet edno chetiri", "+359878306914"),
    ("GE", "ka", "xuti xuti xuti erti otxi otxi cxra nuli rva", "+995555144908"),
    ("GB", "en", "Call me\n07400\n533\n314\nLeeds", "+447400533314"),
    ("FR", "fr", "Tél :\n06\n12\n38\n09\n12", "+33612380912"),
    ("PL", "pl", "tel.\n512\n786\n518", "+48512786518"),
    ("IT", "it", "3\n4\n7\n2\n1\n9\n0\n3\n8\n6", "+393472190386"),
]  # fmt: skip

SILENT = [
    ("ES", "es", "Precios:\n60\n100\n150\n200"),
    ("FR", "fr", "Tarifs\n06\n12\n38\n09\n12"),
    ("GB", "en", "Age\n24\nHeight\n165\nDress\n10"),
    ("IT", "it", "Partita IVA 03381234567 Milano"),
    ("FR", "fr", "SIRET 612 386 912 00014"),
    ("RU", "ru", "ИНН 7912300726 ОГРН 3127912300726"),
    ("BG", "bg", "нощ осемстотин, час двеста и петдесет, два часа четиристотин лева"),
    ("PT", "pt", "noite seiscentos, hora cento e cinquenta, duas horas duzentos e oitenta"),
]


@pytest.mark.parametrize(("region", "language", "text", "number"), SAID)
def test_a_number_in_words_is_read(region: str, language: str, text: str, number: str) -> None:
    assert answered("phone", text, region=region, language=language) == [number]


@pytest.mark.parametrize(("region", "language", "text"), SILENT)
def test_what_is_no_number_stays_silent(region: str, language: str, text: str) -> None:
    assert answered("phone", text, region=region, language=language) == []
