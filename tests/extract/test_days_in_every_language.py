"""Months and days of the week as each language writes them in a sentence: in its cases, with its prefixes and endings."""

import datetime as dt

import pytest

from clew.extract.dates import find_dates
from clew.extract.weekdays import find_weekdays

NEW_YEAR = dt.date(2025, 1, 1)

MONTHS = {
    "lv": "5. janvārī|līdz 5. februārim|5. martā|5. aprīlī|no 5. maija|5. jūnijā|līdz 5. jūlijam|5. augustā|5. septembrī"
    "|no 5. oktobra|5. novembrī|5. decembrī",
    "lt": "sausio 5 d.|vasario 5 d.|kovo 5|balandžio 5|gegužės 5|birželio 5 d.|iki liepos 5|rugpjūčio 5|rugsėjo 5|spalio 5"
    "|lapkričio 5|gruodžio 5 d.",
    "et": "5. jaanuaril|5. veebruarini|5. märtsist|5. aprillil|5. mail|5. juunini|5. juulist|5. augustil|5. septembril"
    "|5. oktoobrini|5. novembril|5. detsembril",
    "fi": "5. tammikuuta|5. helmikuuta|5. maaliskuuta|5. huhtikuuta|5. toukokuuta|5. kesäkuuta|5. heinäkuuta|5. elokuuta"
    "|5. syyskuuta|5. lokakuuta|5. marraskuuta|5. joulukuuta",
    "hu": "január 5-én|február 5-től|március 5-ig|április 5.|május 5.|június 5-én|július 5.|augusztus 5|szeptember 5"
    "|október 5|november 5|december 5",
    "hr": "5. siječnja|5. veljače|5. ožujka|5. travnja|5. svibnja|5. lipnja|5. srpnja|5. kolovoza|5. rujna|5. listopada"
    "|5. studenog|5. prosinca",
    "be": "5 студзеня|5 лютага|5 сакавіка|5 красавіка|5 мая|5 чэрвеня|5 ліпеня|5 жніўня|5 верасня|5 кастрычніка"
    "|5 лістапада|5 снежня",
    "az": "5 yanvarda|5 fevraldan|5 martda|5 apreldə|5 mayda|5 iyunda|5 iyuldan|5 avqusta|5 sentyabradək|5 oktyabrda"
    "|5 noyabrdan|5 dekabrda",
    "ky": "5-январда|5-февралда|5-мартта|5-апрелде|5-майда|5-июнда|5-июлга|5-августта|5-сентябрда|5-октябрда|5-ноябрга"
    "|5-декабрда",
    "uz": "5-yanvardan|5-fevralda|5-martda|5-aprelda|5-mayda|5-iyundan|5-iyulgacha|5-avgustda|5-sentabrda|5-oktabrda"
    "|5-noyabrda|5-dekabrgacha",
    "tk": "5-nji ýanwar|5-nji fewral|5-nji mart|5-nji aprel|5-nji maý|5-nji iýun|5-nji iýul|5-nji awgust|5-nji sentýabr"
    "|5-nji oktýabr|5-nji noýabr|5-nji dekabr",
    "tg": "5 январи|5 феврали|5 марти|5 апрели|5 майи|5 июни|5 июли|5 августи|5 сентябри|5 октябри|5 ноябри|5 декабри",
    "ka": "5 იანვარს|5 თებერვლიდან|5 მარტს|5 აპრილს|5 მაისს|5 ივნისამდე|5 ივლისს|5 აგვისტომდე|5 სექტემბრიდან"
    "|5 ოქტომბრამდე|5 ნოემბერს|5 დეკემბერს",
    "hy": "հունվարի 5|փետրվարի 5|մարտի 5|ապրիլի 5|մայիսի 5|հունիսի 5-ին|հուլիսի 5-ից|օգոստոսի 5|սեպտեմբերի 5|հոկտեմբերի 5"
    "|նոյեմբերի 5|դեկտեմբերի 5",
    "el": "5 Γενάρη|5 Φλεβάρη|5 Μάρτη|5 Απρίλη|5 Μάη|5 Ιούνη|5 Ιούλη|5 Αυγούστου|5 Σεπτέμβρη|5 Οκτωβρίου|5 Νοέμβρη|5 Δεκέμβρη",
    "he": "5 בינואר|5 בפברואר|5 במרץ|5 באפריל|5 במאי|5 ביוני|5 ביולי|5 באוגוסט|5 בספטמבר|5 באוקטובר|5 בנובמבר|5 בדצמבר",
    "ca": "5 de gener|5 de febrer|5 de març|5 d'abril|5 de maig|5 de juny|5 de juliol|5 d'agost|5 de setembre|5 d'octubre"
    "|5 de novembre|5 de desembre",
    "sv": "5 januari|den 5:e februari|5 mars|5 april|5 maj|den 5:e juni|5 juli|5 augusti|5 september|5 oktober|5 november|5 december",
    "de": "5. Jänner|5. Feber|5. März|5. April|5. Mai|5. Juni|5. Juli|5. August|5. September|5. Oktober|5. November|5. Dezember",
}
WEEKDAYS = {
    "sq": "të hënën|deri të martën|të mërkurën|të enjten|e premte|të shtunën|të dielën",
    "az": "bazar ertəsi|çərşənbə axşamı|çərşənbəyə|cümə axşamına|cüməyə|şənbə günü|bazara",
    "lv": "pirmdien|otrdienas|līdz trešdienai|ceturtdienu|piektdienā|sestdien|svētdienas",
    "lt": "pirmadienį|antradienio|trečiadieniui|ketvirtadienį|iki penktadienio|šeštadienį|sekmadieniais",
    "is": "á mánudaginn|þriðjudegi|miðvikudag|fimmtudags|föstudaginn|laugardegi|sunnudag",
    "fi": "maanantaihin|tiistaista|keskiviikkoon|torstaina|perjantaihin|lauantaista|sunnuntaina",
    "et": "esmaspäeval|teisipäevani|kolmapäevast|neljapäeval|reedeni|laupäevani|pühapäeval",
    "hu": "hétfőn|keddig|szerdától|csütörtökön|péntekig|szombatra|vasárnapig",
    "el": "Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο|Κυριακή",
    "he": "ביום שני|יום שלישי|ביום רביעי|יום חמישי|ביום שישי|ביום שבת|יום ראשון",
    "cs": "v pondělí|do úterka|středou|do čtvrtka|pátkem|v sobotu|nedělí",
    "sl": "do ponedeljka|torkom|v sredo|do četrtka|petkom|v soboto|do nedelje",
    "mk": "понеделникот|вторник|средата|четвртокот|петокот|саботата|неделата",
    "kk": "дүйсенбіге|сейсенбіде|сәрсенбіден|бейсенбіге|жұмаға|сенбіде|жексенбіге",
    "en": "Monday|tues|weds|thurs|Friday|Saturday|Sundays",
}


@pytest.mark.parametrize("language", MONTHS)
def test_months_are_read_in_their_cases(language: str) -> None:
    found = [
        [day.isoformat() for _, _, day in find_dates(text, NEW_YEAR, language)]
        for text in MONTHS[language].split("|")
    ]
    assert found == [[dt.date(2025, month, 5).isoformat()] for month in range(1, 13)]


@pytest.mark.parametrize("language", WEEKDAYS)
def test_weekdays_are_read_in_their_cases(language: str) -> None:
    found = [[day for _, _, day in find_weekdays(text)] for text in WEEKDAYS[language].split("|")]
    assert found == [[day] for day in range(1, 8)]
