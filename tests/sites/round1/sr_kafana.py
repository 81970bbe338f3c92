"""Serbian hobby board (phpBB, Latin script): review threads, single-review pages, and a sub-forum where companions post ads.

Hard: an ad is a topic like every other (first post by the advertiser, then replies by members with other names, ages and
prices); threads quote phones and prices that are nobody's ad; members write without diacritics; signatures and member cards
(age, town, number of posts) stand beside each post; sid, print view and page 2 (`&start=`) as phpBB makes them; 'sticky' topics
are paid for.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "nocna-kafana.example"
BASE = f"https://{HOST}/forum/"


def pr(amount, minutes, place=None, currency="EUR"):
    return {
        "amount": amount,
        "currency": currency,
        "code_currency": None,
        "duration_min": minutes,
        "place": place,
    }


# posts: (author, date, text, signature)
ADS = [
    dict(
        t=7101,
        title="Milena 27 - Beograd, Vračar",
        user="milena_bg",
        sticky=True,
        date="10 Jun 2025, 21:14",
        day="2025-06-10",
        imgs=3,
        text="Ćao svima, Milena ovde, 27 godina, 170 cm i 58 kg.<br>Primam u stanu na Vračaru, a dolazim i u hotele.<br>Masaža, večera, zajedničko kupanje.<br>Sat 80 evra kod mene, 100 evra kod vas. Cela noć 400 evra, samo kod mene.<br>Radim od 12 do 22 h. Zvati na 065/221-80-55.",
        replies=[
            ("stari_vuk", "11 Jun 2025, 08:02", "Pozdrav Milena, da li si u gradu i krajem meseca?"),
            ("milena_bg", "11 Jun 2025, 09:40", "Jesam, celo leto sam tu :)"),
        ],
        tr=dict(
            alias="Milena",
            age=27,
            city="Belgrade",
            height_cm=170,
            weight_kg=58,
            incall=True,
            outcall=True,
            services=["massage", "dinner_date", "bath", "overnight"],
            hours="12:00-22:00",
            max_duration_h=12,
            phones=["+381652218055"],
            prices=[pr(80, 60, "incall"), pr(100, 60, "outcall"), pr(400, 720, "incall")],
        ),
    ),
    dict(
        t=7094,
        title="[Novi Sad] Masaža kod Jelene",
        user="Jelena_masaze",
        sticky=False,
        date="08 Jun 2025, 10:25",
        day="2025-06-08",
        imgs=1,
        text="Ime: Jelena<br>Godine: 38<br>Grad: Novi Sad<br>Lokacija: svoj salon kod Limanskog parka<br>Usluge: relaks masaža, tantra<br>Radno vreme: 09-17h, vikendom ne radim<br>Cena: 60 min 4.000 din, 90 min 5.500 din<br>Telefon: 064 682 36 10<br><br>Radim sama i za sebe. Molim bez nepristojnih poruka.",
        replies=[
            (
                "panonac",
                "08 Jun 2025, 19:11",
                "Bio kod nje prošle godine, tada je bilo 3.500 din. Sve preporuke za masažu.",
            )
        ],
        tr=dict(
            alias="Jelena",
            age=38,
            city="Novi Sad",
            provider_kind="independent",
            incall=True,
            services=["massage", "tantra"],
            hours="09:00-17:00",
            max_duration_h=1.5,
            phones=["+381646823610"],
            prices=[pr(4000, 60, None, "RSD"), pr(5500, 90, None, "RSD")],
        ),
    ),
    dict(
        t=7088,
        title="Anastasia from Ukraine, visiting Belgrade and Nis",
        user="anastasia.visit",
        sticky=True,
        date="06 Jun 2025, 13:50",
        day="2025-06-06",
        imgs=5,
        lang="en",
        text="Hello gentlemen, my name is Anastasia, 25 years, Ukrainian, 174/56.<br>Belgrade until 14 June, then Niš 15 - 19 June.<br>Only outcall to hotels. 150 EUR one hour, 280 EUR two hours, 700 EUR the night.<br>English, Russian, basic Serbian.<br>Telegram: @nastya_on_tour or WhatsApp +380 67 406 81 76",
        replies=[("laki", "07 Jun 2025, 00:31", "Malo skupo za nase uslove... ja sam navikao na 100.")],
        tr=dict(
            alias="Anastasia",
            age=25,
            city="Belgrade",
            nationality="UA",
            height_cm=174,
            weight_kg=56,
            incall=False,
            outcall=True,
            services=["overnight"],
            languages_spoken=["en", "ru", "sr"],
            max_duration_h=12,
            phones=["+380674068176"],
            tour=[
                {"city": "Belgrade", "from": None, "to": "2025-06-14"},
                {"city": "Niš", "from": "2025-06-15", "to": "2025-06-19"},
            ],
            handles=[
                {"kind": "telegram", "value": "nastya_on_tour"},
                {"kind": "whatsapp", "value": "+380674068176"},
            ],
            prices=[pr(150, 60, "outcall"), pr(280, 120, "outcall"), pr(700, 720, "outcall")],
        ),
    ),
    dict(
        t=7075,
        title="Sara i Lana, duet - Niš",
        user="sara_lana",
        sticky=False,
        date="02 Jun 2025, 23:05",
        day="2025-06-02",
        imgs=2,
        text="Sara (22) i Lana (24), dve drugarice iz Niša. Masaža u četiri ruke, dobrodošli i parovi! Naš stan je u centru, parking ispred zgrade. 1h = 120e, 2h = 220e. Viber i pozivi: 063 608 28 87",
        replies=[
            ("juzni_vetar", "03 Jun 2025, 07:45", "Fotke su prave, potvrdjujem."),
            ("laki", "03 Jun 2025, 12:20", "Da li radite i pojedinacno?"),
            ("sara_lana", "03 Jun 2025, 13:00", "Ne, samo zajedno."),
        ],
        tr=dict(
            alias="Sara",
            aliases_stated=["Sara", "Lana"],
            age=22,
            ages_stated=[22, 24],
            city="Niš",
            incall=True,
            services=["duo", "four_hands", "massage", "couples"],
            max_duration_h=2,
            phones=["+381636082887"],
            handles=[{"kind": "viber", "value": "+381636082887"}],
            prices=[pr(120, 60), pr(220, 120)],
        ),
    ),
    dict(
        t=7060,
        title="Gospođa Vesna, Kragujevac, za starije",
        user="vesna_kg",
        sticky=False,
        date="26 Maj 2025, 16:33",
        day="2025-05-26",
        imgs=0,
        text="Dama od 51 godine, krupnije građe, smirena i diskretna. Maženje, razgovor, kafa. Samo kod mene i samo gospoda preko 45. 3.000 dinara na sat. Broj je šest nula 006 34 33 sa nulom ispred.",
        replies=[("stari_vuk", "27 Maj 2025, 20:02", "Vesna je legenda, 10/10.")],
        tr=dict(
            alias="Vesna",
            age=51,
            city="Kragujevac",
            incall=True,
            outcall=False,
            services=["cuddling"],
            max_duration_h=1,
            phones=["+381600063433"],
            prices=[pr(3000, 60, None, "RSD")],
        ),
    ),
    dict(
        t=7052,
        title="Agencija Lady predstavlja: Teodora",
        user="agencija_lady",
        sticky=True,
        date="20 Maj 2025, 11:00",
        day="2025-05-20",
        imgs=4,
        text="Naša agencija sa ponosom predstavlja novu saradnicu: Teodora, 26 godina, visina 178. Prati vas na poslovnim večerama, slavljima i putovanjima. Govori engleski i francuski. Dovozimo je na vašu adresu u Beogradu. 2 sata 250 evra, ceo dan 900 evra.<br>Za Teodoru: teodora@agencija-lady.example",
        replies=[],
        tr=dict(
            alias="Teodora",
            age=26,
            city="Belgrade",
            provider_kind="agency",
            height_cm=178,
            outcall=True,
            services=["business", "party", "travel"],
            languages_spoken=["en", "fr"],
            max_duration_h=24,
            handles=[{"kind": "email", "value": "teodora@agencija-lady.example"}],
            prices=[pr(250, 120), pr(900, 1440)],
        ),
    ),
]
THREADS = [
    dict(
        t=6810,
        f=5,
        title="Utisci: Milena, Vračar",
        posts=[
            (
                "laki",
                "01 Jun 2025, 22:10",
                "Bio juce. Lokacija uredna, Milena je kao na slikama, mozda koja godina vise (pise 27, ja bih rekao 30). Masaza 9/10, prica 10/10. Dao 80e za sat.",
            ),
            ("stari_vuk", "02 Jun 2025, 07:55", "Slažem se sa kolegom. Broj isti kao u oglasu?"),
            (
                "laki",
                "02 Jun 2025, 09:12",
                "<blockquote><cite>stari_vuk napisao:</cite>Broj isti kao u oglasu?</blockquote>Jeste, 065 221 80 55. Javlja se posle podneva.",
            ),
            ("panonac", "02 Jun 2025, 18:40", "Hvala na izveštaju, idem sledeće nedelje."),
        ],
    ),
    dict(
        t=6795,
        f=5,
        title="Tajlandska masaža u Novom Sadu - iskustva",
        posts=[
            (
                "panonac",
                "20 Maj 2025, 17:22",
                "Da li je neko bio u onom novom salonu kod stanice? Cena na vratima 5.000 din za sat.",
            ),
            (
                "juzni_vetar",
                "20 Maj 2025, 21:03",
                "Jesam. Dve devojke, Mali i Som, obe korektne. Čista masaža, ništa više. Ocena 7/10.",
            ),
            ("zemunac77", "22 Maj 2025, 10:15", "Meni je bilo predugo čekanje, ali masaža je dobra."),
        ],
    ),
    dict(
        t=6777,
        f=5,
        title="UPOZORENJE: traže uplatu unapred",
        posts=[
            (
                "zemunac77",
                "11 Maj 2025, 12:00",
                "Pazite ljudi, broj 061 875 96 17 trazi 20 evra preko dopune pa nestane. Slike ukradene sa neke ruske stranice. Predstavlja se kao Kristina, 21.",
            ),
            ("laki", "11 Maj 2025, 12:44", "I mene je smarala ista ta. Blokirano."),
            ("admin", "11 Maj 2025, 15:30", "Nalog je ugašen. Podsećamo: nikad ne plaćajte unapred."),
        ],
    ),
    dict(
        t=6750,
        f=8,
        title="Najbolji hoteli za diskretan boravak",
        posts=[
            (
                "stari_vuk",
                "02 Maj 2025, 08:30",
                "Koji hotel u Beogradu preporučujete za vikend u dvoje? Bez mnogo pitanja na recepciji.",
            ),
            (
                "zemunac77",
                "02 Maj 2025, 09:00",
                "Onaj mali u Zemunu, pored keja. Doručak dobar, 60 evra noć.",
            ),
            (
                "panonac",
                "03 Maj 2025, 23:48",
                "U Novom Sadu ima odličan na Petrovaradinu, samo rezervišite ranije.",
            ),
        ],
    ),
    dict(
        t=6733,
        f=8,
        title="Predstavi se ovde",
        posts=[
            ("juzni_vetar", "15 Apr 2025, 19:00", "Pozdrav iz Niša, imam 44 godine, čitam vas već dugo."),
            ("laki", "15 Apr 2025, 20:20", "Dobro došao! Pročitaj pravilnik pre nego što pišeš utiske."),
            ("novajlija", "18 Apr 2025, 10:10", "Ćao, Marko, 35, Subotica."),
        ],
    ),
]
LONG = dict(
    t=6810,
    f=5,
    title="Utisci: Milena, Vračar",
    posts=[
        (
            "juzni_vetar",
            "09 Jun 2025, 21:00",
            "Evo i mog izveštaja posle puta u Beograd: sve pohvale, tačna i nasmejana, večera u kafani na Čuburi bila je njena ideja.",
        ),
        ("zemunac77", "10 Jun 2025, 06:58", "Znači vredi. Hvala brate."),
    ],
)
REVIEWS = [
    dict(
        id=331,
        who="Jelena (Novi Sad)",
        by="panonac",
        date="07.06.2025.",
        marks=(9, 10, 8),
        text="Došao sam tačno na vreme, salon čist i topao. Jelena zna posao, leđa su mi kao nova. Platio 4.000 dinara za sat i nije mi žao. Nema žurbe, nema dodatnih usluga, tako i piše u oglasu.",
    ),
    dict(
        id=327,
        who="Sara i Lana (Niš)",
        by="juzni_vetar",
        date="04.06.2025.",
        marks=(8, 7, 9),
        text="Smeh od prvog minuta. Malo je bučno zbog ulice, ali devojke su pristojne i usklađene. Sat je trajao pun sat.",
    ),
    dict(
        id=320,
        who="Ivona (Beograd), broj 062 422 64 55",
        by="laki",
        date="28.05.2025.",
        marks=(3, 2, 4),
        text="Nije ona sa slika i deset godina je starija. Stan zadimljen, gledala u telefon sve vreme. Otišao posle petnaest minuta. Ne preporučujem.",
    ),
]
CARDS = {
    "stari_vuk": ("Veteran foruma", 1204, "Beograd"),
    "laki": ("Član", 311, "Zemun"),
    "panonac": ("Član", 96, "Novi Sad"),
    "juzni_vetar": ("Član", 150, "Niš"),
    "zemunac77": ("Član", 87, "Zemun"),
    "admin": ("Administrator", 4021, ""),
    "novajlija": ("Novi član", 2, "Subotica"),
}


def url(a):
    return f"{BASE}viewtopic.php?f=12&t={a['t']}"


def truth(a):
    t = copy.deepcopy(AD)
    t.update(
        url=url(a),
        country="RS",
        text_language=a.get("lang", "sr"),
        paid_placement=a["sticky"],
        n_images=a["imgs"],
        posted_at=a["day"],
        **a["tr"],
    )
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or [t["age"]]
    return t


def page(title, body, crumbs="", sid=""):
    s = f"?sid={sid}" if sid else ""
    return f"""<!DOCTYPE html>
<html dir="ltr" lang="sr-Latn">
<head><meta charset="utf-8"><title>Noćna kafana • {title}</title><link rel="stylesheet" href="./styles/prosilver/theme/stylesheet.css?assets_version=41"></head>
<body id="phpbb" class="nojs notouch section-viewtopic ltr">
<div id="wrap" class="wrap"><a id="top" class="top-anchor" accesskey="t"></a>
<div id="page-header"><div class="headerbar"><div id="site-description"><a id="logo" class="logo" href="./index.php{s}"><span class="site_logo"></span></a><h1>Noćna kafana</h1><p>Forum za drugarsku razmenu iskustava, 18+</p></div></div>
<div class="navbar"><ul class="nav-main linklist"><li><a href="./index.php{s}">Početna foruma</a>{crumbs}</li><li class="rightside"><a href="./faq.php{s}">Česta pitanja</a></li><li class="rightside"><a href="./ucp.php?mode=login">Prijava</a></li><li class="rightside"><a href="./oglasavanje.php">Oglašavanje</a></li></ul></div></div>
<div id="page-body" class="page-body">{body}</div>
<div id="page-footer" class="page-footer"><ul class="linklist"><li>Sva vremena su UTC+02:00</li><li><a href="./kontakt.php">Kontakt</a></li><li><a href="./pravila.php">Pravila</a></li></ul><div class="copyright"><p class="footer-row">Pokreće phpBB® Forum Software © phpBB Limited</p></div></div></div>
</body></html>"""


def post_html(n, title, author, date, text, provider=False):
    rank, count, town = ("Oglašivač", 12, "") if provider else CARDS.get(author, ("Član", 5, ""))
    place = f"<dd class='profile-custom-field'><strong>Lokacija:</strong> {town}</dd>" if town else ""
    sig = '<div class="signature">Život je kratak, kafana je večna.</div>' if author == "stari_vuk" else ""
    return f"""<div id="p{n}" class="post has-profile bg{1 + n % 2}"><div class="inner"><dl class="postprofile" id="profile{n}"><dt><a href="./memberlist.php?mode=viewprofile&amp;u={len(author) * 7}" class="username">{author}</a></dt><dd class="profile-rank">{rank}</dd><dd class="profile-posts"><strong>Poruke:</strong> {count}</dd>{place}</dl>
<div class="postbody"><h3 {'class="first"' if n % 10 == 0 else ""}><a href="#p{n}">{"" if n % 10 == 0 else "Re: "}{title}</a></h3><p class="author"><span class="responsive-hide">od <strong>{author}</strong> » </span>{date}</p><div class="content">{text}</div>{sig}</div></div></div>
<hr class="divider">"""


def topic_html(a, sid=""):
    pics = "".join(
        f'<dl class="file"><dt class="attach-image"><img src="./download/file.php?id={a["t"]}{n}" class="postimage" alt="slika{n}.jpg"></dt></dl>'
        for n in range(1, a["imgs"] + 1)
    )
    posts = post_html(
        a["t"] * 10,
        a["title"],
        a["user"],
        a["date"],
        a["text"]
        + (f'</div><dl class="attachbox"><dt>Prilozi</dt><dd>{pics}</dd></dl><div>' if pics else ""),
        True,
    )
    posts += "".join(
        post_html(a["t"] * 10 + n, a["title"], who, when, what, who == a["user"])
        for n, (who, when, what) in enumerate(a["replies"], 1)
    )
    return page(
        a["title"],
        f'<h2 class="topic-title"><a href="./viewtopic.php?f=12&amp;t={a["t"]}">{a["title"]}</a></h2><div class="action-bar"><a href="./posting.php?mode=reply&amp;t={a["t"]}">Odgovori</a> <a href="./viewtopic.php?f=12&amp;t={a["t"]}&amp;view=print">Štampa</a> {1 + len(a["replies"])} poruka • Strana <strong>1</strong> od <strong>1</strong></div>{posts}',
        ' ‹ <a href="./viewforum.php?f=12">Oglasi devojaka</a>',
        sid,
    )


def thread_html(x, page_no="1", sid=""):
    posts = "".join(
        post_html(x["t"] * 10 + n, x["title"], who, when, what)
        for n, (who, when, what) in enumerate(x["posts"])
    )
    name = "Utisci i recenzije" if x["f"] == 5 else "Opušteno"
    return page(
        x["title"],
        f'<h2 class="topic-title">{x["title"]}</h2><div class="action-bar">Strana <strong>{page_no}</strong> od <strong>{2 if x["t"] == 6810 else 1}</strong> <a href="./viewtopic.php?f={x["f"]}&amp;t={x["t"]}&amp;start=15">2</a></div>{posts}',
        f' ‹ <a href="./viewforum.php?f={x["f"]}">{name}</a>',
        sid,
    )


def review_html(r):
    rows = "".join(
        f"<tr><td>{k}</td><td>{v}/10</td></tr>"
        for k, v in zip(("Izgled prema slikama", "Usluga", "Ambijent"), r["marks"], strict=True)
    )
    return page(
        f"Recenzija: {r['who']}",
        f'<div class="panel"><h2>Recenzija br. {r["id"]}: {r["who"]}</h2><p class="author">Napisao <strong>{r["by"]}</strong>, {r["date"]}</p><table class="table1">{rows}<tr><td><b>Prosek</b></td><td><b>{sum(r["marks"]) / 3:.1f}</b></td></tr></table><div class="content">{r["text"]}</div><p>Da li vam je ova recenzija pomogla? <a href="#">Da</a> / <a href="#">Ne</a></p></div>',
        ' ‹ <a href="./recenzije.php">Recenzije</a>',
    )


def listing(query, ads, canonical=None, sid=""):
    rows = "".join(
        f'<li class="row bg1 {"sticky" if a["sticky"] else ""}"><dl class="row-item {"sticky_read" if a["sticky"] else "topic_read"}"><dt><div class="list-inner"><a href="./viewtopic.php?f=12&amp;t={a["t"]}" class="topictitle">{a["title"]}</a><br>od <span class="username">{a["user"]}</span> » {a["date"]}{" » <em>Izdvojeno (plaćeno)</em>" if a["sticky"] else ""}</div></dt><dd class="posts">{len(a["replies"])}</dd></dl></li>'
        for a in ads
    )
    html = page(
        "Oglasi devojaka",
        f'<h2 class="forum-title">Oglasi devojaka</h2><p>Oglase postavljaju isključivo same devojke i agencije.</p><div class="forumbg"><ul class="topiclist topics">{rows}</ul></div>',
        "",
        sid,
    )
    return WrittenPage(
        f"{BASE}viewforum.php?f=12{query}", html, "listing", "sr", None, tuple(map(url, ads)), canonical
    )


def static(path, title, body, kind="static"):
    return WrittenPage(
        BASE + path,
        page(title, f'<div class="panel"><h2>{title}</h2><div class="content">{body}</div></div>'),
        kind,
        "sr",
    )


def thread(x, query="", page_no="1", canonical=None, sid=""):
    return WrittenPage(
        f"{BASE}viewtopic.php?f={x['f']}&t={x['t']}{query}",
        thread_html(x, page_no, sid),
        "thread",
        "sr",
        canonical=canonical,
    )


INDEX = "".join(
    f'<li class="row"><dl><dt><a href="./viewforum.php?f={f}" class="forumtitle">{n}</a><br>{d}</dt><dd class="topics">{c}</dd></dl></li>'
    for f, n, d, c in (
        (12, "Oglasi devojaka", "Postavite svoj oglas", 210),
        (5, "Utisci i recenzije", "Iskustva članova", 1844),
        (8, "Opušteno", "Sve ostalo", 967),
    )
)
SORTED = sorted(ADS, key=lambda a: not a["sticky"])
SID = "b07c1f4e9d2a88e3"
PAGES = (
    [WrittenPage(url(a), topic_html(a), "ad", "sr", a.get("lang"), (url(a),)) for a in ADS]
    + [thread(x) for x in THREADS]
    + [
        thread(LONG, "&start=15", "2"),
        thread(THREADS[0], f"&sid={SID}", "1", f"{BASE}viewtopic.php?f=5&t=6810", SID),
        *(WrittenPage(f"{BASE}recenzije.php?id={r['id']}", review_html(r), "review", "sr") for r in REVIEWS),
        listing("", SORTED),
        listing(f"&sid={SID}", SORTED, f"{BASE}viewforum.php?f=12", SID),
        WrittenPage(
            url(ADS[0]) + f"&sid={SID}",
            topic_html(ADS[0], SID),
            "ad",
            "sr",
            None,
            (url(ADS[0]),),
            url(ADS[0]),
        ),
        WrittenPage(
            url(ADS[3]) + "&view=print",
            f"<html lang='sr-Latn'><head><meta charset='utf-8'><title>{ADS[3]['title']}</title></head><body class='print'><h2>{ADS[3]['title']}</h2><p>{ADS[3]['user']}, {ADS[3]['date']}</p><div>{ADS[3]['text']}</div><img src='./download/file.php?id=70751'><img src='./download/file.php?id=70752'><hr>{'<hr>'.join(f'<p>{w}, {d}</p><div>{x}</div>' for w, d, x in ADS[3]['replies'])}</body></html>",
            "ad",
            "sr",
            None,
            (url(ADS[3]),),
            url(ADS[3]),
        ),
        static(
            "index.php",
            "Početna strana foruma",
            f'<ul class="topiclist forums">{INDEX}</ul><p>Ukupno poruka: 58214 • Ukupno članova: 9120 • Najnoviji član: <strong>novajlija</strong></p>',
        ),
        static(
            "pravila.php",
            "Pravila foruma",
            "<ol><li>Članovi moraju imati najmanje 18 godina.</li><li>Zabranjeno je objavljivanje privatnih podataka i pravih imena devojaka.</li><li>Sumnjate na prinudu ili na maloletno lice? Prijavite odmah administratoru i policiji.</li></ol>",
        ),
        static(
            "faq.php",
            "Česta pitanja",
            "<p><b>Kako da napišem recenziju?</b> Potrebno je najmanje deset poruka.</p><p><b>Zašto ne vidim slike?</b> Slike vide samo prijavljeni članovi.</p>",
        ),
        static(
            "oglasavanje.php",
            "Oglašavanje",
            "<p>Običan oglas: besplatno. Izdvojen oglas na vrhu: 20 evra mesečno. Baner 300x250: 80 evra mesečno.</p><p>Pišite na oglasi@nocna-kafana.example.</p>",
        ),
        static(
            "ucp.php?mode=login",
            "Prijava",
            "<form method='post'><label>Korisničko ime: <input name='username'></label><label>Lozinka: <input type='password' name='password'></label><input type='submit' value='Prijava'></form>",
        ),
        static(
            "viewtopic.php?f=12&t=6999",
            "Obaveštenje",
            "<p>Oglas je uklonjen na zahtev oglašivača.</p>",
            "error",
        ),
        static("viewtopic.php?f=12&t=1", "Obaveštenje", "<p>Tražena tema ne postoji.</p>", "error"),
    ]
)
SITE = WrittenSite(HOST, "RS", tuple(PAGES), tuple(truth(a) for a in ADS), __doc__)
