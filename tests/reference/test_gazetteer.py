"""Places as ads write them: in the cases of their language, in other scripts, beside ordinary words."""

import pytest

from clew.reference.gazetteer import Gazetteer, Place, packaged_gazetteer

INFLECTED = [
    ("Szegeden", "Szeged"),
    ("do Lublina", "Lublin"),
    ("w Katowicach", "Katowice"),
    ("v Ostravě", "Ostrava"),
    ("u Osijeku", "Osijek"),
    ("до Львова", "Lviv"),
    ("в Казани", "Kazan"),
    ("у Тернополі", "Ternopil"),
    ("Шымкентте", "Shymkent"),
    ("ბათუმში", "Batumi"),
    ("Գյումրիում", "Gyumri"),
    ("στην Πάτρα", "Patras"),
    ("Tamperella", "Tampere"),
    ("Vilniuje", "Vilnius"),
    ("Rīgā", "Riga"),
    ("Tartus", "Tartu"),
    ("İzmir'de", "Izmir"),
    ("Бишкекте", "Bishkek"),
    ("в Нижнем Новгороде", "Nizhny Novgorod"),
    ("Frankfurt/Main", "Frankfurt"),
]


IN_THEIR_CASES = {
    "FI": (
        "Helsingissä=Helsinki, Turussa=Turku, Tampereella=Tampere, Lahdessa=Lahti, "
        "Oulussa=Oulu, Kuopiossa=Kuopio, Espoossa=Espoo, Vantaalla=Vantaa, "
        "Jyväskylässä=Jyväskylä, Porissa=Pori, Lappeenrannassa=Lappeenranta, "
        "Rovaniemellä=Rovaniemi, Vaasassa=Vaasa, Joensuussa=Joensuu, Turkuun=Turku, "
        "Helsinkiin=Helsinki, Tampereelle=Tampere, Lahteen=Lahti, Ouluun=Oulu, Turusta=Turku, "
        "Hämeenlinnassa=Hämeenlinna, Kouvolassa=Kouvola, Seinäjoella=Seinäjoki, "
        "Mikkelissä=Mikkeli"
    ),
    "EE": (
        "Tallinnas=Tallinn, Tartus=Tartu, Pärnus=Pärnu, Narvas=Narva, Viljandis=Viljandi, "
        "Rakveres=Rakvere, Tallinnasse=Tallinn, Tartusse=Tartu, Tartust=Tartu, "
        "Haapsalus=Haapsalu, Kuressaares=Kuressaare, Pärnusse=Pärnu"
    ),
    "HU": (
        "Budapesten=Budapest, Debrecenben=Debrecen, Szegeden=Szeged, Miskolcon=Miskolc, "
        "Pécsett=Pécs, Pécsen=Pécs, Győrben=Győr, Nyíregyházán=Nyíregyháza, "
        "Kecskeméten=Kecskemét, Székesfehérváron=Székesfehérvár, Szombathelyen=Szombathely, "
        "Egerben=Eger, Sopronban=Sopron, Veszprémben=Veszprém, Zalaegerszegen=Zalaegerszeg, "
        "Siófokon=Siófok, Győrbe=Győr, Debrecenbe=Debrecen, Szolnokon=Szolnok, "
        "Tatabányán=Tatabánya"
    ),
    "LV": (
        "Rīgā=Rīga, Daugavpilī=Daugavpils, Liepājā=Liepāja, Jelgavā=Jelgava, Jūrmalā=Jūrmala, "
        "Ventspilī=Ventspils, Rēzeknē=Rēzekne, Valmierā=Valmiera, Ogrē=Ogre, Rīgas=Rīga, "
        "Cēsīs=Cēsis"
    ),
    "LT": (
        "Vilniuje=Vilnius, Kaune=Kaunas, Klaipėdoje=Klaipėda, Šiauliuose=Šiauliai, "
        "Panevėžyje=Panevėžys, Alytuje=Alytus, Marijampolėje=Marijampolė, Palangoje=Palanga, "
        "Utenoje=Utena, Mažeikiuose=Mažeikiai, Jonavoje=Jonava, Druskininkuose=Druskininkai"
    ),
    "PL": (
        "Warszawie=Warszawa, Krakowie=Kraków, Łodzi=Łódź, Wrocławiu=Wrocław, Poznaniu=Poznań, "
        "Gdańsku=Gdańsk, Szczecinie=Szczecin, Bydgoszczy=Bydgoszcz, Lublinie=Lublin, "
        "Białymstoku=Białystok, Katowicach=Katowice, Gdyni=Gdynia, Częstochowie=Częstochowa, "
        "Radomiu=Radom, Toruniu=Toruń, Kielcach=Kielce, Rzeszowie=Rzeszów, Gliwicach=Gliwice, "
        "Olsztynie=Olsztyn, Sosnowcu=Sosnowiec, Opolu=Opole, Zielonej Górze=Zielona Góra, "
        "Zabrzu=Zabrze, Bielsku-Białej=Bielsko-Biała, Kołobrzegu=Kołobrzeg, Sopocie=Sopot, "
        "Koszalinie=Koszalin, Tarnowie=Tarnów, Płocku=Płock"
    ),
    "CZ": (
        "Praze=Praha, Brně=Brno, Ostravě=Ostrava, Plzni=Plzeň, Liberci=Liberec, "
        "Olomouci=Olomouc, Českých Budějovicích=České Budějovice, "
        "Hradci Králové=Hradec Králové, Pardubicích=Pardubice, Zlíně=Zlín, Jihlavě=Jihlava, "
        "Karlových Varech=Karlovy Vary, Teplicích=Teplice, Opavě=Opava, Havířově=Havířov, "
        "Kladně=Kladno, Mostě=Most"
    ),
    "SK": (
        "Bratislave=Bratislava, Košiciach=Košice, Prešove=Prešov, Žiline=Žilina, Nitre=Nitra, "
        "Banskej Bystrici=Banská Bystrica, Trnave=Trnava, Trenčíne=Trenčín, Martine=Martin, "
        "Poprade=Poprad, Zvolene=Zvolen, Kosiciach=Košice, Michalovciach=Michalovce"
    ),
    "SI": (
        "Ljubljani=Ljubljana, Mariboru=Maribor, Celju=Celje, Kranju=Kranj, Kopru=Koper, "
        "Velenju=Velenje, Novem mestu=Novo Mesto, Ptuju=Ptuj, Murski Soboti=Murska Sobota, "
        "Novi Gorici=Nova Gorica"
    ),
    "HR": (
        "Zagrebu=Zagreb, Splitu=Split, Rijeci=Rijeka, Osijeku=Osijek, Zadru=Zadar, Puli=Pula, "
        "Dubrovniku=Dubrovnik, Šibeniku=Šibenik, Varaždinu=Varaždin, Karlovcu=Karlovac, "
        "Sisku=Sisak, Slavonskom Brodu=Slavonski Brod"
    ),
    "RS": (
        "Beogradu=Beograd, Novom Sadu=Novi Sad, Nišu=Niš, Kragujevcu=Kragujevac, "
        "Subotici=Subotica, Zrenjaninu=Zrenjanin, Pančevu=Pančevo, Čačku=Čačak, "
        "Новом Саду=Novi Sad, Нишу=Niš, Београду=Beograd, Крагујевцу=Kragujevac, "
        "Суботици=Subotica, Чачку=Čačak"
    ),
    "UA": (
        "Києві=Київ, Львові=Львів, Харкові=Харків, Одесі=Одеса, Дніпрі=Дніпро, "
        "Запоріжжі=Запоріжжя, Вінниці=Вінниця, Полтаві=Полтава, Черкасах=Черкаси, "
        "Чернівцях=Чернівці, Івано-Франківську=Івано-Франківськ, Тернополі=Тернопіль, "
        "Луцьку=Луцьк, Рівному=Рівне, Ужгороді=Ужгород, Житомирі=Житомир, Сумах=Суми, "
        "Хмельницькому=Хмельницький, Миколаєві=Миколаїв, Херсоні=Херсон, "
        "Кривому Розі=Кривий Ріг, Чернігові=Чернігів, Кропивницькому=Кропивницький, "
        "Мукачеві=Мукачево"
    ),
    "BY": (
        "Мінску=Мінск, Гомелі=Гомель, Магілёве=Магілёў, Віцебску=Віцебск, Гродне=Гродна, "
        "Брэсце=Брэст, Бабруйску=Бабруйск, Баранавічах=Баранавічы, Пінску=Пінск, Оршы=Орша"
    ),
    "RU": (
        "Москве=Москва, Санкт-Петербурге=Санкт-Петербург, Новосибирске=Новосибирск, "
        "Екатеринбурге=Екатеринбург, Казани=Казань, Нижнем Новгороде=Нижний Новгород, "
        "Самаре=Самара, Омске=Омск, Ростове-на-Дону=Ростов-на-Дону, Уфе=Уфа, "
        "Красноярске=Красноярск, Перми=Пермь, Воронеже=Воронеж, Волгограде=Волгоград, "
        "Краснодаре=Краснодар, Тюмени=Тюмень, Саратове=Саратов, Челябинске=Челябинск, "
        "Туле=Тула, Набережных Челнах=Набережные Челны"
    ),
    "IS": (
        "Reykjavíkur=Reykjavík, Kópavogi=Kópavogur, Hafnarfirði=Hafnarfjörður, "
        "Selfossi=Selfoss, Akranesi=Akranes, Akureyrar=Akureyri"
    ),
    "TR": (
        "İstanbul'da=İstanbul, Ankara'da=Ankara, İzmir'de=İzmir, Antalya'da=Antalya, "
        "Bursa'da=Bursa, Adana'da=Adana, Gaziantep'te=Gaziantep, Konya'da=Konya, "
        "Mersin'de=Mersin, İzmirde=İzmir"
    ),
    "AZ": (
        "Bakıda=Bakı, Gəncədə=Gəncə, Sumqayıtda=Sumqayıt, Mingəçevirdə=Mingəçevir, "
        "Bakıya=Bakı, Lənkəranda=Lənkəran"
    ),
    "KZ": (
        "Алматыда=Алматы, Астанада=Астана, Шымкентте=Шымкент, Қарағандыда=Қарағанды, "
        "Ақтөбеде=Ақтөбе, Таразда=Тараз, Павлодарда=Павлодар, Өскеменде=Өскемен, "
        "Атырауда=Атырау, Ақтауда=Ақтау, Қостанайда=Қостанай"
    ),
    "KG": ("Бишкекте=Бишкек, Ошто=Ош, Жалал-Абадда=Жалал-Абад, Караколдо=Каракол"),
    "UZ": (
        "Toshkentda=Toshkent, Samarqandda=Samarqand, Buxoroda=Buxoro, Andijonda=Andijon, "
        "Namanganda=Namangan, Farg'onada=Farg'ona, Nukusda=Nukus, Qarshida=Qarshi, "
        "Тошкентда=Тошкент, Самарқандда=Самарқанд, Бухорода=Бухоро, Наманганда=Наманган"
    ),
    "TM": ("Aşgabatda=Aşgabat, Türkmenabatda=Türkmenabat, Maryda=Mary, Daşoguzda=Daşoguz"),
    "GE": (
        "თბილისში=თბილისი, ბათუმში=ბათუმი, ქუთაისში=ქუთაისი, რუსთავში=რუსთავი, "
        "ზუგდიდში=ზუგდიდი, გორში=გორი, ფოთში=ფოთი"
    ),
    "AM": ("Երևանում=Երևան, Գյումրիում=Գյումրի, Վանաձորում=Վանաձոր"),
}
"""Towns of a country in the local case, with their names."""


@pytest.mark.parametrize("country", sorted(IN_THEIR_CASES))
def test_towns_of_a_country_in_their_cases(country: str) -> None:
    gazetteer = packaged_gazetteer()
    pairs = [pair.split("=") for pair in IN_THEIR_CASES[country].split(", ")]
    missed = [
        form
        for form, name in pairs
        if _place_of(gazetteer, form, country) != gazetteer.named(name, region=country)
    ]
    assert missed == []


def _place_of(gazetteer: Gazetteer, form: str, country: str) -> Place | None:
    return next((hit.place for hit in gazetteer.find(form, region=country)), None)


def test_a_form_that_no_ending_explains_knows_its_name() -> None:
    assert packaged_gazetteer().cases["turussa"] == "Turku"


@pytest.mark.parametrize(("text", "city"), INFLECTED)
def test_place_is_found_in_its_case(text: str, city: str) -> None:
    assert [hit.place.city for hit in packaged_gazetteer().find(text)] == [city]


@pytest.mark.parametrize(
    "text", ["Lange Spaziergänge am Abend", "I like hiking, cats and old films", "Жду звонка"]
)
def test_sentence_without_a_place_is_silent(text: str) -> None:
    assert [hit for hit in packaged_gazetteer().find(text) if hit.capital and not hit.word] == []


def test_given_name_is_marked_as_a_word() -> None:
    hits = list(packaged_gazetteer().find("Sofia"))
    assert [hit.word for hit in hits] == [True]


def test_region_decides_between_namesakes() -> None:
    gazetteer = packaged_gazetteer()
    at_home = gazetteer.named("Bergen", region="NO")
    assert at_home is not None
    assert at_home.country == "NO"


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Улаанбаатарт ирлээ", "Ulaanbaatar"),
        ("Эрдэнэтэд", "Erdenet"),
        ("Чойбалсангийн", "Choibalsan"),
        ("Хан-Уул дүүрэг", "Ulaanbaatar"),
        ("до Улан-Батора", "Ulaanbaatar"),
    ],
)
def test_towns_of_mongolia_in_their_cases(text: str, city: str) -> None:
    assert [(hit.place.city, hit.place.country) for hit in packaged_gazetteer().find(text)] == [(city, "MN")]
