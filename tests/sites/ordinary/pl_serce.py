"""A Polish dating site (old PHP, table lay-out): members' profiles with name, age, height, city, pictures and languages.

Look-alike: every profile has what an ad has (age, height, city, photos, 'contact me'), yet it is lonely hearts only.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "serce-razem.example"
BASE = f"https://{HOST}"

# id, name, age, sex, city, height, weight, job, languages, pictures, looking for, text
MEMBERS = (
    (
        10441,
        "Agnieszka",
        34,
        "kobieta",
        "Lublin",
        168,
        61,
        "nauczycielka biologii",
        "polski, angielski",
        3,
        "stały związek",
        "Rozwiedziona, jedna córka. Szukam poważnego związku z kimś, kto nie boi się obowiązków i lubi wstać wcześnie, żeby "
        "pójść na grzyby. Nie odpisuję na wiadomości bez zdjęcia. Panowie szukający przygód: proszę iść dalej.",
    ),
    (
        10502,
        "Paweł",
        41,
        "mężczyzna",
        "Rzeszów",
        183,
        92,
        "mechanik lotniczy",
        "polski, niemiecki",
        2,
        "stały związek",
        "Spokojny, niepalący, po przejściach. W weekendy jeżdżę rowerem nad Solinę. Poznam panią w podobnym wieku, dzieci mile widziane.",
    ),
    (
        10633,
        "Kasia_z_Podlasia",
        27,
        "kobieta",
        "Białystok",
        172,
        58,
        "pielęgniarka",
        "polski, rosyjski, angielski",
        5,
        "przyjaźń, może więcej",
        "Pracuję na nocne zmiany, więc odpisuję o dziwnych porach. Lubię taniec, saunę po treningu i kuchnię tatarską. "
        "Najpierw kawa w mieście, potem zobaczymy.",
    ),
    (
        10790,
        "Henryk",
        66,
        "mężczyzna",
        "Toruń",
        175,
        80,
        "emeryt, organista",
        "polski",
        1,
        "towarzystwo",
        "Wdowiec od czterech lat. Chciałbym z kimś chodzić na koncerty i pić herbatę. Mam działkę i kota Mruczka.",
    ),
    (
        10811,
        "Marlena",
        45,
        "kobieta",
        "Kielce",
        165,
        70,
        "księgowa",
        "polski, włoski",
        4,
        "stały związek",
        "Ciepła, uśmiechnięta brunetka. Dzieci odchowane, mieszkanie własne. Marzę o podróży do Bari z kimś, kto umie prowadzić na autostradzie.",
    ),
    (
        10907,
        "Tomek87",
        38,
        "mężczyzna",
        "Gdynia",
        179,
        77,
        "nawigator na promie",
        "polski, angielski, szwedzki",
        2,
        "stały związek",
        "Dwa tygodnie na morzu, dwa tygodnie w domu. Kto to wytrzyma, dostanie najlepszy chleb na zakwasie w Trójmieście.",
    ),
    (
        11020,
        "Ola",
        23,
        "kobieta",
        "Wrocław",
        170,
        55,
        "studentka weterynarii",
        "polski, czeski, angielski",
        6,
        "znajomość",
        "Nowa w mieście! Przeprowadziłam się z Opola i nikogo tu nie znam. Szukam kogoś na wspinaczkę, planszówki i spacery z psem. "
        "Nie szukam sponsora ani układów, konta z takimi propozycjami zgłaszam.",
    ),
    (
        11115,
        "Bożena",
        58,
        "kobieta",
        "Radom",
        160,
        66,
        "fryzjerka",
        "polski",
        2,
        "stały związek",
        "Lubię ogródek, krzyżówki i dansingi. Jeśli masz poczucie humoru i nie pijesz, napisz.",
    ),
)
HEAD = (
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">\n<html lang="pl"><head><meta http-equiv="Content-Type" '
    'content="text/html; charset=utf-8"><title>{title}</title></head>\n<body bgcolor="#fff4f4"><table width="780" align="center" '
    'cellpadding="4"><tr><td colspan="2"><a href="/"><img src="/gfx/serce.gif" alt="Serce Razem"></a> <font face="Verdana" size="1">'
    '<a href="/szukaj.php">Szukaj</a> | <a href="/nowi.php">Nowi</a> | <a href="/porady.php">Porady</a> | '
    '<a href="/regulamin.php">Regulamin</a> | <a href="/login.php">Zaloguj</a></font></td></tr>\n<tr valign="top">'
)
FOOT = '</tr><tr><td colspan="2" align="center"><font size="1">&copy; 2004-2025 Serce Razem. Tylko dla osób pełnoletnich szukających partnera na życie.</font></td></tr></table></body></html>'


def _shell(title: str, cells: str) -> str:
    return HEAD.format(title=title) + cells + FOOT


def _address(number: int) -> str:
    return f"{BASE}/profil.php?id={number}"


def _profile(member: tuple) -> WrittenPage:
    number, name, age, sex, city, height, weight, job, languages, pictures, wanted, text = member
    photos = "".join(
        f'<a href="/foto/{number}_{i}.jpg"><img src="/foto/m/{number}_{i}.jpg" width="110" border="0"></a><br>'
        for i in range(1, pictures + 1)
    )
    rows = (
        ("Wiek", f"{age} lat"),
        ("Płeć", sex),
        ("Miasto", city),
        ("Wzrost", f"{height} cm"),
        ("Waga", f"{weight} kg"),
        ("Zawód", job),
        ("Języki", languages),
        ("Szukam", wanted),
        ("Papierosy", "nie" if number % 2 else "okazjonalnie"),
    )
    table = "".join(
        f'<tr><td bgcolor="#ffe0e0"><b>{label}:</b></td><td>{value}</td></tr>' for label, value in rows
    )
    cells = (
        f'<td width="130">{photos}</td><td><h2><font color="#aa0033">{name}, {age}</font></h2><table border="0" cellspacing="2">{table}</table>'
        f'<p><i>O mnie</i><br>{text}</p><p><a href="/wiadomosc.php?do={number}">Napisz wiadomość</a> &middot; '
        f'<a href="/ulubione.php?dodaj={number}">Dodaj do ulubionych</a> &middot; <a href="/zglos.php?id={number}">Zgłoś profil</a></p></td>'
    )
    return WrittenPage(
        url=_address(number),
        html=_shell(f"{name} ({age}), {city} - profil", cells),
        kind="profile",
        language="pl",
        relevant=False,
    )


def _listing(path: str, title: str, members: tuple, canonical: str | None = None) -> WrittenPage:
    rows = "".join(
        f'<tr><td><img src="/foto/m/{m[0]}_1.jpg" width="60"></td><td><a href="/profil.php?id={m[0]}"><b>{m[1]}</b></a>, {m[2]} lat, {m[4]}, '
        f'{m[5]} cm<br><font size="1">{m[11][:70]}...</font></td></tr>'
        for m in members
    )
    cells = f'<td width="130"><font size="2">Wiek od <select><option>18</option></select> do <select><option>99</option></select></font></td><td><h2>{title}</h2><table>{rows}</table><a href="/szukaj.php?str=2">następna &raquo;</a></td>'
    return WrittenPage(
        url=BASE + path,
        html=_shell(title, cells),
        kind="listing",
        language="pl",
        relevant=False,
        canonical=canonical and BASE + canonical,
    )


def _plain(
    path: str, title: str, text: str, relevant: bool, kind: str = "static", status: int = 200
) -> WrittenPage:
    return WrittenPage(
        url=BASE + path,
        html=_shell(title, f'<td colspan="2"><h2>{title}</h2>{text}</td>'),
        kind=kind,
        language="pl",
        relevant=relevant,
        status=status,
    )


ADVICE = (
    "<p>Pierwsza randka nie musi być kolacją. Umówcie się w południe, w kawiarni, na godzinę. Powiedz komuś bliskiemu, dokąd idziesz.</p>"
    "<p>Nie wysyłaj pieniędzy osobom, których nie znasz. Jeśli ktoś po trzech dniach prosi o 500 zł na bilet, to nie miłość, tylko oszustwo.</p>"
    "<p>Nie pytaj w pierwszej wiadomości o wagę ani o wymiary. Zapytaj o książkę, psa albo o ulubioną pizzę.</p>"
)
SITE = WrittenSite(
    host=HOST,
    region="PL",
    pages=(
        *(_profile(member) for member in MEMBERS),
        _listing("/szukaj.php", "Wyniki wyszukiwania", MEMBERS[:5]),
        _listing("/szukaj.php?str=2", "Wyniki wyszukiwania, strona 2", MEMBERS[5:]),
        _listing(
            "/szukaj.php?sort=wiek",
            "Wyniki wyszukiwania",
            tuple(sorted(MEMBERS[:5], key=lambda m: m[2])),
            "/szukaj.php",
        ),
        _plain("/porady.php", "Pierwsza randka: pięć rad", ADVICE, relevant=False),
        _plain(
            "/regulamin.php",
            "Regulamin",
            "<p>1. Konto może założyć osoba pełnoletnia. 2. Jedna osoba, jedno konto. 3. Zabrania się umieszczania ofert handlowych i usługowych.</p>",
            relevant=True,
        ),
        _plain(
            "/profil.php?id=9999",
            "Nie ma takiego profilu",
            "<p>Profil został usunięty przez użytkownika.</p>",
            relevant=True,
            kind="error",
        ),
    ),
    note="profiles in the shape of ads: age, height, weight, city, languages, several photos",
)
