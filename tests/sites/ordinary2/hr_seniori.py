"""Croatian dating for seniors: profiles with age, height, town and wishes, a forum and advice; microdata and definition lists."""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "drugaljubav.example"
BASE = f"https://{HOST}"

# nick, sex, age, town, height, weight, status, children, job, languages, seeks, photos, online, text
MEMBERS = [
    (
        "ljerka_58",
        "Žena",
        58,
        "Varaždin",
        166,
        68,
        "udovica",
        "dvoje odraslih",
        "umirovljena učiteljica",
        "hrvatski, njemački",
        "muškarca 58–68 za ozbiljnu vezu",
        4,
        "danas",
        (
            "Vitalna, njegovana, s toplim srcem i još toplijom kuhinjom. Ne tražim avanturu za jednu noć nego ruku za"
            " šetnju uz Dravu. Volim poljupce, ali prvo kava. Oženjeni neka se ne javljaju."
        ),
    ),
    (
        "Kapetan_Ante",
        "Muškarac",
        69,
        "Split",
        184,
        95,
        "razveden",
        "jedan sin",
        "pomorac u mirovini",
        "hrvatski, engleski, talijanski, malo grčki",
        "ženu do 65 za zajednički život",
        6,
        "jučer",
        (
            "Plovio sam četrdeset godina i u svakoj luci netko me čekao, a sada nitko. Imam brod od osam metara, kuću i"
            " tlakomjer. Tražim ženu veselu, otvorenu, koja ne boluje od mora. Dođem po vas automobilom bilo gdje."
        ),
    ),
    (
        "Branka_Zg",
        "Žena",
        63,
        "Zagreb",
        172,
        None,
        "razvedena",
        "bez djece",
        "balerina, sad vodim jogu",
        "hrvatski, francuski",
        "pratnju za kazalište, možda više",
        7,
        "prije 3 sata",
        (
            "Visoka, vitka, diskretna. Imam pretplatu u HNK za dvoje i prazno sjedalo. Tražim gospodina s manirama za"
            " pratnju na premijere, večere i putovanja. Svatko plaća svoje."
        ),
    ),
    (
        "stipe1949",
        "Muškarac",
        75,
        "Osijek",
        170,
        78,
        "udovac",
        "troje, šestero unuka",
        "mehaničar",
        "hrvatski, mađarski",
        "ženu 65–75, nepušačicu",
        1,
        "prije 2 dana",
        (
            "Pišem s unukinog mobitela. Sam kuham, sam perem, sam pričam s peći. Zdrav sam ko dren, samo slabo čujem na"
            " lijevo. Nazovite radije."
        ),
    ),
    (
        "Mirjana_more",
        "Žena",
        55,
        "Rijeka",
        161,
        59,
        "razvedena",
        "jedna kći",
        "medicinska sestra",
        "hrvatski, talijanski, slovenski",
        "prijatelja za ples i izlete",
        5,
        "danas",
        (
            "Mlađa od prosjeka ovdje, znam! Radim smjene pa sam slobodna u čudno doba, i u tri popodne i u tri ujutro."
            " Salsa, gljive, more u listopadu."
        ),
    ),
]
THREAD = [
    (
        "Mirjana_more",
        "12.2.2024. 21:14",
        "Koliko dugo čekate prije prvog noćenja? Kći me gnjavi da sam prebrza, a ja imam 55 i nemam vremena.",
    ),
    ("ljerka_58", "12.2.2024. 21:40", "Ja tri mjeseca. Ali to je moje pravilo, ne Biblija."),
    ("Kapetan_Ante", "12.2.2024. 22:03", "Kad srce kaže i kad kardiolog dopusti."),
    ("stipe1949", "13.2.2024. 6:10", "Mi smo prije pitali oca."),
    (
        "Branka_Zg",
        "13.2.2024. 10:55",
        "Pazite na one koji odmah traže novac. Meni je »časnik iz Kabula« tražio 800 eura za kartu. Prijavila.",
    ),
]
STORIES = [
    ("Nada i Josip, Karlovac", 5, "Upoznali se ovdje u ožujku, vjenčali u rujnu. Imamo zajedno 141 godinu."),
    (
        "Zvonko, 66",
        2,
        "Članarina 9,90 € mjesečno, a tri od pet profila u mom gradu nisu odgovorila. Za Slavoniju premalo žena.",
    ),
    ("Anonimna", 4, "Nisam našla muža, ali jesam društvo za belu. Administrator brzo briše bezobrazne."),
]


def page(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="hr">\n<head>\n<meta charset="utf-8">\n<title>{title} - Druga ljubav, upoznavanje'
        ' 50+</title>\n<link rel="stylesheet" href="/css/velika-slova.css">\n</head>\n<body class="slova-20px">\n<div'
        ' id="vrh"><a href="/">Druga ljubav</a> <span>upoznavanje zrelih ljudi</span> <a href="/traze">Tko traži</a>'
        f' <a href="/forum">Forum</a> <a href="/savjeti">Savjeti</a></div>\n<div id="sadrzaj">\n{body}\n</div>\n<div'
        ' id="dno">Pomoć telefonom radnim danom 9-15: 01 4570 170. Samo za osobe starije od 50'
        " godina.</div>\n</body>\n</html>"
    )


def item(m: tuple) -> str:
    nick, sex, age, town, height, _, status, _, _, _, seeks, photos, online, _ = m
    return (
        '<li itemprop="itemListElement" itemscope itemtype="https://schema.org/Person"><a itemprop="url"'
        f' href="/clan/{nick}"><img itemprop="image" src="/slike/{nick}/1_m.jpg" alt="{nick}"><span'
        f' itemprop="name">{nick}</span></a>, {sex.lower()}, {age} god., <span itemprop="homeLocation">{town}</span>,'
        f" {height} cm, {status}. Traži {seeks}. <em>{photos} slika, na mreži {online}</em></li>"
    )


def member(m: tuple) -> WrittenPage:
    nick, sex, age, town, height, weight, status, kids, job, langs, seeks, photos, online, text = m
    facts = [("Spol", sex), ("Dob", f"{age} godina"), ("Grad", town), ("Visina", f"{height} cm")]
    facts += [("Težina", f"{weight} kg")] if weight else []
    facts += [
        ("Bračno stanje", status),
        ("Djeca", kids),
        ("Zanimanje", job),
        ("Jezici", langs),
        ("Tražim", seeks),
        ("Zadnji put", online),
    ]
    dl = "".join(f"<dt>{k}</dt><dd>{v}</dd>" for k, v in facts)
    imgs = "".join(
        f'<img itemprop="image" src="/slike/{nick}/{i}.jpg" alt="slika {i}">' for i in range(1, photos + 1)
    )
    body = (
        f'<div itemscope itemtype="https://schema.org/Person"><h1 itemprop="name">{nick}</h1><div'
        f' class="slike">{imgs}</div>\n<dl>{dl}</dl>\n<h2>O meni</h2><p itemprop="description">{text}</p></div>\n<p><a'
        f' class="gumb" href="/poruka?za={nick}">Pošalji poruku</a> <a class="gumb" href="/ruza?za={nick}">Pošalji ružu'
        f' (1 €)</a> <a href="/prijavi?{nick}">Prijavi profil</a></p>'
    )
    return WrittenPage(
        f"{BASE}/clan/{nick}", page(f"{nick}, {age}, {town}", body), "profile", "hr", relevant=False
    )


HOME = (
    "<h1>Nikad nije kasno</h1><p>4 812 članova, prosječno 62 godine.</p><h2>Novi profili</h2><ul itemscope "
    'itemtype="https://schema.org/ItemList">' + "".join(item(m) for m in MEMBERS[:4]) + "</ul>"
)
WOMEN = (
    '<h1>Žene traže muškarca</h1><ul itemscope itemtype="https://schema.org/ItemList">'
    + "".join(item(m) for m in MEMBERS if m[1] == "Žena")
    + '</ul><p class="stranice">1 <a href="/traze?str=2">2</a> <a href="/traze?str=3">3</a></p>'
)
LONELY = (
    "<h1>Mali oglasi po starinski</h1><p>Za one bez interneta: diktirajte nam oglas telefonom.</p>"
    + "".join(
        f"<p><b>{n}.</b> {t}</p>"
        for n, t in [
            (
                "1",
                "Gospođa (71), Sisak, traži gospodina za kartanje i društvo, bez obveza. Zvati 091 310 7085 poslije misa.",
            ),
            (
                "2",
                (
                    "Muškarac, 64, 180/85, situiran, iz Njemačke, traži damu 50-60 za ozbiljnu vezu i preseljenje. 098 354"
                    " 783."
                ),
            ),
            (
                "3",
                "Zagorka, 59, vesela i punija, želi upoznati čovjeka dobre duše. Samo poziv, ne SMS: 091 799 4416.",
            ),
            (
                "4",
                "Dalmatinac, 73, kuća uz more, traži suputnicu za posljednju plovidbu. Može i prijateljica. 098 982 194.",
            ),
        ]
    )
)
FORUM = (
    '<h1>Forum: koliko čekati?</h1><ol class="poruke">'
    + "".join(f"<li><b>{w}</b> <time>{d}</time><blockquote>{t}</blockquote></li>" for w, d, t in THREAD)
    + "</ol>"
)
SUCCESS = "<h1>Vaše priče i ocjene</h1>" + "".join(
    f'<div itemscope itemtype="https://schema.org/Review"><b itemprop="author">{w}</b> <span'
    f' itemprop="reviewRating">{n}/5</span><p itemprop="reviewBody">{t}</p></div>'
    for w, n, t in STORIES
)
ADVICE = (
    "<h1>Intimnost poslije šezdesete</h1><p>Piše dr. sc. Vesna Horvatić, seksologinja. Svaki treći par stariji od 65"
    " godina kaže da je zadovoljniji nego u četrdesetima. Nježnost, masaža ramena i razgovor bolji su početak od bilo"
    " koje tablete.</p><h2>Zaštita</h2><p>Spolno prenosive bolesti rastu i u vašoj dobi: kondom nije samo za"
    " mlade.</p><h2>Srce i tlak</h2><p>Ako se možete popeti na drugi kat bez zastajkivanja, možete i ovo. Inače pitajte"
    " liječnika.</p>"
)
TERMS = (
    "<h1>Uvjeti korištenja</h1><p>Korištenjem stranice prihvaćate ove uvjete. Podaci se čuvaju u skladu sa zakonom."
    " Račun brišete u postavkama.</p>"
)
GONE = '<h1>Profil je obrisan</h1><p>Član je zatvorio svoj račun. <a href="/">Natrag na početnu</a></p>'

SITE = WrittenSite(
    host=HOST,
    region="HR",
    pages=(
        WrittenPage(f"{BASE}/", page("Nikad nije kasno", HOME), "listing", "hr", relevant=False),
        WrittenPage(f"{BASE}/traze", page("Žene traže muškarca", WOMEN), "listing", "hr", relevant=False),
        *(member(m) for m in MEMBERS),
        WrittenPage(f"{BASE}/mali-oglasi", page("Mali oglasi", LONELY), "listing", "hr", relevant=False),
        WrittenPage(f"{BASE}/forum/3319", page("Koliko čekati?", FORUM), "thread", "hr", relevant=False),
        WrittenPage(f"{BASE}/price", page("Vaše priče", SUCCESS), "review", "hr", relevant=False),
        WrittenPage(
            f"{BASE}/savjeti/intimnost",
            page("Intimnost poslije šezdesete", ADVICE),
            "static",
            "hr",
            relevant=False,
        ),
        WrittenPage(f"{BASE}/uvjeti", page("Uvjeti", TERMS), "static", "hr"),
        WrittenPage(f"{BASE}/clan/vlado_61", page("Profil je obrisan", GONE), "error", "hr", status=410),
    ),
    note="Microdata persons with age, height, weight, languages, photos; lonely-hearts column with phones.",
)
