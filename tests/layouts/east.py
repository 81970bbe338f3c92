"""Invented sites of the east and the south: table rows with icons, classifieds, an old code page, other scripts."""

from tests.layouts.reading import Answer, answer

PL = "https://anonse-wisla.example"
_PL_GIRLS = [
    (
        40312,
        "Oliwia",
        24,
        "Kraków",
        "512 330 871",
        250,
        "Przyjmuję w prywatnym mieszkaniu, dyskretnie i bez pośpiechu. Możliwy dojazd do hotelu.",
    ),
    (
        40355,
        "Kalina",
        38,
        "Gdańsk",
        "698 120 554",
        200,
        "Masaż relaksacyjny, spokojna i dojrzała pani. Tylko umówione spotkania.",
    ),
    (
        40371,
        "Sandra",
        29,
        "Wrocław",
        "791 204 663",
        300,
        "Jestem nowa w mieście, zostaję tylko do niedzieli. Zapraszam panów.",
    ),
]


def polish() -> dict[str, Answer]:
    """Listings as rows of a table, facts behind icons, numbers in the query."""

    def page(title: str, body: str) -> Answer:
        return answer(
            f"<html lang=pl><head><title>{title} - anonse Wisła</title></head><body><table class=layout><tr><td class=logo><a href='index.php'>Anonse Wisła</a></td></tr>"
            f"<tr><td class=srodek>{body}</td></tr><tr><td class=stopka><a href='regulamin.php'>Regulamin</a> | <a href='kontakt.php'>Kontakt</a> | biuro serwisu: 22 555 01 01</td></tr></table></body></html>"
        )

    rows = "".join(
        f"<tr class=w{n % 2}><td><a href='anons.php?id={i}'><img src='min/{i}.jpg'></a></td><td><a href='anons.php?id={i}'>{name}</a></td><td>{age} lat</td><td>{city}</td></tr>"
        for n, (i, name, age, city, *_) in enumerate(_PL_GIRLS)
    )
    pages = {
        f"{PL}/index.php": page(
            "Anonse towarzyskie", f"<h1>Anonse towarzyskie</h1><table class=lista>{rows}</table>"
        ),
        f"{PL}/regulamin.php": page(
            "Regulamin",
            "<h1>Regulamin</h1><p>Ogłoszenia mogą dodawać tylko osoby pełnoletnie. Serwis nie pośredniczy w spotkaniach.</p>",
        ),
        f"{PL}/anons.php?id=1": page("Brak", "<p>Ogłoszenie wygasło lub zostało usunięte.</p>"),
    }
    for i, name, age, city, phone, price, text in _PL_GIRLS:
        pages[f"{PL}/anons.php?id={i}"] = page(
            f"{name} {city}",
            f"<h1>{name}</h1><table class=dane><tr><td><i class='ik ik-wiek' title='Wiek'></i></td><td>{age} lat</td></tr><tr><td><i class='ik ik-miasto' title='Miasto'></i></td><td>{city}</td></tr>"
            f"<tr><td><i class='ik ik-wzrost' title='Wzrost'></i></td><td>167 cm</td></tr><tr><td><i class='ik ik-tel' title='Telefon'></i></td><td>{phone}</td></tr></table>"
            f"<div class=opis>{text}</div><div class=cennik>godzina {price} zł</div>",
        )
    return pages


CS = "https://inzerce-vltava.example"
_CS_GIRLS = [
    (
        70211,
        "nela-prijme-na-privatu",
        "Nela",
        27,
        "Praha",
        "721 340 556",
        2500,
        "Slečna přijme na privátě solventní pány. Diskrétní jednání, čisté prostředí.",
    ),
    (
        70240,
        "zkusena-maserka-brno",
        "Renata",
        41,
        "Brno",
        "608 155 092",
        1800,
        "Zkušená masérka nabízí erotické masáže s příjemným zakončením dne.",
    ),
    (
        70266,
        "nova-divka-plzen",
        "Sabina",
        23,
        "Plzeň",
        "777 604 318",
        2000,
        "Jsem nová ve městě, jen na pár dní. Doprovod i na hotel.",
    ),
]
_CS_FLATS = [
    (
        70301,
        "pronajem-bytu-2-kk",
        "Pronájem bytu 2+kk, 54 metrů čtverečních, balkon, kauce 20 000 Kč. Volejte 602 111 200.",
    ),
    (
        70302,
        "prodam-pracku",
        "Prodám pračku, záruka ještě rok, cena 3 500 Kč. Odvoz vlastní. Tel. 603 222 310.",
    ),
    (
        70303,
        "prijmeme-ridice",
        "Přijmeme řidiče, plný úvazek, mzda 38 000 Kč, pracovní smlouva. Životopis na e-mail.",
    ),
    (
        70304,
        "prodam-auto-kombi",
        "Prodám kombi, rok výroby 2015, najeto 140 000, nafta, po servisu. Cena 160 000 Kč.",
    ),
]


def czech() -> dict[str, Answer]:
    """Classifieds with rubrics: three ads for persons among flats, cars and jobs."""

    def page(title: str, body: str) -> Answer:
        return answer(
            f"<html lang=cs><head><title>{title}</title></head><body><div class=hlava><a href=/>Inzerce Vltava</a><ul class=rubriky><li><a href=/seznamka-erotika/>Erotika</a></li><li><a href=/byty/>Byty</a></li>"
            f"<li><a href=/auta/>Auta</a></li><li><a href=/prace/>Práce</a></li></ul></div><div class=obsah>{body}</div><div class=pata><a href=/podminky>Podmínky užití</a> <a href=/vlozit>Vložit inzerát</a></div></body></html>"
        )

    def row(number: int, slug: str, title: str, text: str) -> str:
        return f"<div class=inz><h3><a href='/inzerat/{number}-{slug}.html'>{title}</a></h3><p>{text[:60]}…</p><span class=kdy>31.5.2025</span></div>"

    persons = "".join(
        row(n, slug, f"{name} {age} let, {city}", text) for n, slug, name, age, city, _, _, text in _CS_GIRLS
    )
    others = "".join(row(n, slug, slug.replace("-", " ").capitalize(), text) for n, slug, text in _CS_FLATS)
    pages = {
        f"{CS}/": page("Inzerce Vltava – inzeráty zdarma", f"<h1>Nejnovější inzeráty</h1>{persons}{others}"),
        f"{CS}/seznamka-erotika/": page("Erotika – inzeráty", f"<h1>Erotika</h1>{persons}"),
        f"{CS}/byty/": page("Byty a ostatní – inzeráty", f"<h1>Ostatní</h1>{others}"),
        f"{CS}/podminky": page(
            "Podmínky užití",
            "<h1>Podmínky užití</h1><p>Inzerci může vložit jen osoba starší 18 let. Provozovatel za obsah neodpovídá.</p>",
        ),
        f"{CS}/inzerat/1-x.html": page("Inzerát", "<h1>Inzerát vypršel</h1><p>Tento inzerát byl smazán.</p>"),
    }
    for n, slug, name, age, city, phone, price, text in _CS_GIRLS:
        pages[f"{CS}/inzerat/{n}-{slug}.html"] = page(
            f"{name} {age} let, {city}",
            f"<h1>{name} {age} let, {city}</h1><div class=param><span>Jméno</span><b>{name}</b></div><div class=param><span>Věk</span><b>{age}</b></div><div class=param><span>Město</span><b>{city}</b></div>"
            f"<p>{text} Hodina {price} Kč.</p><p>Telefon: {phone}</p>",
        )
    for n, slug, text in _CS_FLATS:
        title = slug.replace("-", " ").capitalize()
        pages[f"{CS}/inzerat/{n}-{slug}.html"] = page(title, f"<h1>{title}</h1><p>{text}</p>")
    return pages


EL = "http://kalliopi.example"
_EL_GIRLS = [
    (
        12,
        "Δανάη",
        28,
        "Αθήνα",
        "694 512 3380",
        80,
        "Συνοδός για ξενοδοχεία και ιδιωτικό χώρο. Ραντεβού μόνο τηλεφωνικά, διακριτικά.",
    ),
    (
        19,
        "Ηλέκτρα",
        34,
        "Θεσσαλονίκη",
        "697 220 4415",
        70,
        "Ερωτικό μασάζ στον χώρο μου, χωρίς βιασύνη. Καθημερινά μετά τις πέντε.",
    ),
    (
        23,
        "Μυρτώ",
        25,
        "Πάτρα",
        "698 114 7702",
        90,
        "Νέα στην πόλη, μόνο για λίγες μέρες. Κάλεσε για ραντεβού.",
    ),
]


def greek() -> dict[str, Answer]:
    """An old site in windows-1253 that names no character set, made of fonts and tables."""

    def page(title: str, body: str) -> Answer:
        html = (
            f"<HTML><HEAD><TITLE>{title}</TITLE></HEAD><BODY BGCOLOR=#000000><TABLE WIDTH=760><TR><TD COLSPAN=2><A HREF='default.asp'>ΚΑΛΛΙΟΠΗ - αγγελίες γνωριμιών</A></TD></TR>"
            f"<TR><TD WIDTH=140><A HREF='oroi.asp'>Όροι χρήσης</A><BR><A HREF='epikoinonia.asp'>Επικοινωνία</A></TD><TD>{body}</TD></TR></TABLE></BODY></HTML>"
        )
        return Answer(html.encode("cp1253", "replace"), 200, "text/html")

    rows = "".join(
        f"<TR><TD><A HREF='kopela.asp?kod={kod}'><IMG SRC='pic/{kod}.gif'></A></TD><TD><FONT FACE=Arial><B>{name}</B> {age} ετών, {city}<BR>{text[:40]}</FONT></TD></TR>"
        for kod, name, age, city, _, _, text in _EL_GIRLS
    )
    pages = {
        f"{EL}/default.asp": page("ΚΑΛΛΙΟΠΗ - Συνοδοί σε όλη την Ελλάδα", f"<TABLE>{rows}</TABLE>"),
        f"{EL}/oroi.asp": page(
            "Όροι χρήσης",
            "<FONT><B>Όροι χρήσης</B><P>Οι αγγελίες αφορούν μόνο ενήλικες. Η σελίδα δεν μεσολαβεί.</FONT>",
        ),
        f"{EL}/kopela.asp?kod=3": page("ΚΑΛΛΙΟΠΗ", "<FONT><B>Η αγγελία δεν υπάρχει ή έχει λήξει.</B></FONT>"),
    }
    for kod, name, age, city, phone, price, text in _EL_GIRLS:
        pages[f"{EL}/kopela.asp?kod={kod}"] = page(
            f"{name} - {city}",
            f"<FONT SIZE=5><B>{name}</B></FONT><P><FONT><B>Ηλικία:</B> {age}<BR><B>Πόλη:</B> {city}<BR><B>Ύψος:</B> 170 cm<BR></FONT><P>{text}<P>Μία ώρα {price} ευρώ<P>Τηλ. {phone}",
        )
    return pages


KA = "https://tbilisi-nights.example"
_KA_GIRLS = [
    (
        101,
        "ნინო",
        26,
        "თბილისი",
        "555 12 34 56",
        150,
        "ეროტიული მასაჟი ჩემს ბინაში, წყნარი და სუფთა გარემო. გამოძახებით სასტუმროში.",
    ),
    (
        102,
        "ლიკა",
        30,
        "ბათუმი",
        "577 45 01 22",
        120,
        "ვარ ახალი ქალაქში, მხოლოდ რამდენიმე დღე. დამირეკეთ წინასწარ.",
    ),
    (103, "თეკლა", 24, "ქუთაისი", "599 30 11 07", 100, "სასიამოვნო დრო და კონფიდენციალურობა. ვიღებ ბინაში."),
]


def georgian() -> dict[str, Answer]:
    """Cards and labelled lines in Georgian script."""

    def page(title: str, body: str) -> Answer:
        return answer(
            f"<html lang=ka><head><title>{title}</title></head><body><div class=hd><a href=/>თბილისის ღამეები</a></div><div class=ct>{body}</div>"
            f"<div class=ft><a href=/wesebi>წესები და პირობები</a> <a href=/kontakti>კონტაქტი</a></div></body></html>"
        )

    cards = "".join(
        f"<div class=box><a href='/ka/gogona/{n}'><img src='/p/{n}.jpg'><h4>{name}</h4></a><div>{age} წლის</div><div>{city}</div></div>"
        for n, name, age, city, *_ in _KA_GIRLS
    )
    pages = {
        f"{KA}/ka/": page("ესკორტი საქართველოში", f"<h1>გოგონები</h1>{cards}"),
        f"{KA}/wesebi": page(
            "წესები და პირობები",
            "<h1>წესები და პირობები</h1><p>განცხადების დამატება შეუძლია მხოლოდ სრულწლოვან პირს.</p>",
        ),
        f"{KA}/ka/gogona/9": page("შეცდომა", "<h1>გვერდი ვერ მოიძებნა</h1>"),
    }
    for n, name, age, city, phone, price, text in _KA_GIRLS:
        pages[f"{KA}/ka/gogona/{n}"] = page(
            f"{name} {city}",
            f"<h1>{name}</h1><p>ასაკი: {age}</p><p>ქალაქი: {city}</p><p>სიმაღლე: 168 სმ</p><p>{text}</p><p>1 საათი - {price} ლარი</p><p>ტელეფონი: {phone}</p>",
        )
    return pages


TR = "https://ege-rehber.example"
_TR_GIRLS = [
    (
        "defne-izmir",
        "Defne",
        29,
        "İzmir",
        "0532 410 22 71",
        3000,
        "Kendi evimde ve otelde görüşürüm. Gizlilik önemlidir, acele yok.",
    ),
    (
        "selin-antalya",
        "Selin",
        24,
        "Antalya",
        "0544 902 31 16",
        3500,
        "Şehirde yeniyim, sadece bu hafta buradayım. Otele gelen bayan.",
    ),
    (
        "gizem-bursa",
        "Gizem",
        33,
        "Bursa",
        "0505 118 67 40",
        2500,
        "Deneyimli masöz, erotik masaj. Randevu ile.",
    ),
]


def turkish() -> dict[str, Answer]:
    """Definition lists, slugs without numbers."""

    def page(title: str, body: str) -> Answer:
        return answer(
            f"<html lang=tr><head><title>{title}</title></head><body><header><a href=/>Ege Rehber</a></header><section class=govde>{body}</section>"
            f"<footer><a href=/kullanim-kosullari>Kullanım koşulları</a><a href=/iletisim>İletişim</a></footer></body></html>"
        )

    items = "".join(
        f"<li class=kayit><a class=resim href='/ilan/{slug}'><img data-src='/r/{slug}.jpg'></a><strong>{name}</strong><em>{age} yaşında</em><em>{city}</em></li>"
        for slug, name, age, city, *_ in _TR_GIRLS
    )
    pages = {
        f"{TR}/": page("Ege eskort rehberi", f"<h1>Bayan eskort ilanları</h1><ul>{items}</ul>"),
        f"{TR}/kullanim-kosullari": page(
            "Kullanım koşulları",
            "<h1>Kullanım koşulları</h1><p>Siteyi yalnızca 18 yaşından büyükler kullanabilir. Site aracı değildir.</p>",
        ),
        f"{TR}/ilan/eski-kayit": page(
            "Hata", "<h1>Sayfa bulunamadı</h1><p>İlan yayından kaldırılmıştır.</p>"
        ),
    }
    for slug, name, age, city, phone, price, text in _TR_GIRLS:
        pages[f"{TR}/ilan/{slug}"] = page(
            f"{name} - {city}",
            f"<h1>{name}</h1><dl><dt>Yaş</dt><dd>{age}</dd><dt>Şehir</dt><dd>{city}</dd><dt>Boy</dt><dd>1.70 m</dd><dt>Saatlik ücret</dt><dd>{price} TL</dd><dt>Telefon</dt><dd>{phone}</dd></dl><p>{text}</p>",
        )
    return pages
