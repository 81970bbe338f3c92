"""An Estonian mobile-first site (an app in the browser): cards are buttons with an address in a data attribute.

Hard: no links in the listing, only `<button data-href>`; facts are one line of bare values ('29 a, 167 cm, 58 kg') and
emoji rows; a paid place is a pin with 'tasuline koht esilehel kuni ...' under the pictures, the check of identity a grey
line at the very bottom ('Moderaator on videokõnes näinud'), absent or negated on the others; some ads are in Russian or
English under the Estonian interface; numbers stand only in `data-tel` or `sms:`; 'ei paku' lists what is refused.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "m.kaaslane.test"
BASE = f"https://{HOST}"

SVC = {
    "massaaž": "massage",
    "suudlemine": "kissing",
    "õhtusöök": "dinner_date",
    "kaisutamine": "cuddling",
    "tantra": "tantra",
    "ühine vann": "bath",
    "reisikaaslane": "travel",
    "paarid": "couples",
    "rollimäng": "role_play",
    "videokõne": "video_call",
    "terve öö": "overnight",
    "striptiis": "striptease",
    "linnatuur": "city_guide",
    "saatja üritusel": "escort",
}
FLAG = {"🇪🇪": "et", "🇷🇺": "ru", "🇬🇧": "en", "🇫🇮": "fi", "🇩🇪": "de"}

ADS = [
    dict(
        id=5521,
        name="Kertu",
        age=29,
        city="Tallinn",
        part="Kristiine",
        cm=167,
        kg=58,
        flags="🇪🇪🇬🇧",
        yes=["massaaž", "kaisutamine", "ühine vann"],
        no=["suudlemine"],
        prices=[("60 min", 60, 120), ("90 min", 90, 160)],
        own=True,
        out=False,
        hours=("12–21", "12:00-21:00"),
        pin="14.06",
        seen=True,
        tel="+37255019364",
        pics=3,
        when=("täna", "2025-06-11"),
        lang="et",
        text="Tere! Olen Kertu, päris inimene päris korteris. Pakun rahulikku massaaži ja juttu, kui sul on olnud raske nädal. "
        "Helistades ütle oma eesnimi, anonüümsele numbrile ma ei vasta. Maja ees on tasuta parkimine.",
    ),
    dict(
        id=5498,
        name="Вероника",
        age=34,
        city="Narva",
        part="kesklinn",
        cm=164,
        kg=61,
        flags="🇷🇺🇪🇪",
        yes=["massaaž", "suudlemine"],
        no=["paarid", "videokõne"],
        prices=[("30 min", 30, 50), ("60 min", 60, 80)],
        own=True,
        out=True,
        hours=("09–20", "09:00-20:00"),
        pin=None,
        seen=True,
        tel="+37256927996",
        pics=2,
        when=("eile", "2025-06-10"),
        lang="ru",
        text="Приглашаю взрослых мужчин отдохнуть душой. Живу одна, дома уютно и чисто. Делаю хороший массаж спины, могу приехать к вам. "
        "По-эстонски понимаю, но говорю с ошибками. Пьяным не открываю.",
    ),
    dict(
        id=5510,
        name="Liisa-Marie",
        age=25,
        city="Tartu",
        part="Karlova",
        cm=172,
        kg=54,
        flags="🇪🇪🇬🇧🇩🇪",
        yes=["õhtusöök", "saatja üritusel", "reisikaaslane"],
        no=[],
        prices=[("3 h õhtu", 180, 250), ("öö", 720, 600)],
        own=False,
        out=True,
        hours=None,
        pin="20.06",
        seen=False,
        tel=None,
        pics=4,
        when=("8. juuni", "2025-06-08"),
        lang="et",
        handle=("telegram", "liisamarie_trt", "Telegram @LiisaMarie_trt"),
        text="Kui vajad firmapeole või kontserdile kedagi, kes oskab ka vaikida, siis kirjuta. Õpin magistris, seega argipäeviti pigem õhtuti. "
        "Enda juurde ei kutsu, tulen sulle järele või saame hotellis kokku.",
    ),
    dict(
        id=5467,
        name="Gabriela",
        age=31,
        city="Tallinn",
        part="sadama lähedal",
        cm=160,
        kg=56,
        flags="🇬🇧",
        yes=["massaaž", "tantra", "rollimäng"],
        no=[],
        prices=[("60 min", 60, 150), ("120 min", 120, 270)],
        own=True,
        out=True,
        hours=("ööpäev läbi", "24/7"),
        pin=None,
        seen=False,
        tel="+37256144544",
        pics=5,
        when=("6. juuni", "2025-06-06"),
        lang="en",
        nationality="BR",
        ethnicity="latin",
        wa=True,
        tour=[("Tallinn", "2025-06-06", "2025-06-16"), ("Helsinki", "2025-06-17", "2025-06-25")],
        text="Hello gentlemen, I am Gabriela, a Brazilian latina on my summer tour: Tallinn 6.06–16.06, Helsinki 17.06–25.06. Soft hands, slow tantra, "
        "good music. I only speak English here, so please write in simple words.",
    ),
    dict(
        id=5433,
        name="Anneli",
        age=47,
        city="Pärnu",
        part="Ülejõe",
        cm=170,
        kg=74,
        flags="🇪🇪🇫🇮🇷🇺",
        yes=["massaaž", "kaisutamine"],
        no=["terve öö", "tantra"],
        prices=[("60 min", 60, 70)],
        own=True,
        out=False,
        hours=("10–18", "10:00-18:00"),
        pin=None,
        seen=True,
        tel="+3725585142",
        pics=1,
        when=("30. mai", "2025-05-30"),
        lang="et",
        text="Küps ja pehme naine ootab külla viisakaid härrasid. Kiirustamist ei ole, kellaaega ma stopperiga ei mõõda. "
        "Suviti olen tihti aias, nii et helista uuesti, kui kohe vastu ei võta. Puhun suomea myös!",
    ),
    dict(
        id=5526,
        name="Kristo",
        age=38,
        city="Tartu",
        part="Annelinn",
        cm=188,
        kg=90,
        flags="🇪🇪🇬🇧",
        yes=["massaaž", "paarid", "õhtusöök"],
        no=[],
        prices=[("60 min", 60, 60), ("90 min", 90, 85)],
        own=False,
        out=True,
        hours=("17–23", "17:00-23:00"),
        pin=None,
        seen=True,
        man=True,
        tel="+37258236212",
        pics=2,
        when=("täna", "2025-06-11"),
        lang="et",
        text="Mees, 38. Teen klassikalist massaaži naistele ja paaridele nende kodus, laud on mul kaasas. Võin ka lihtsalt seltskonda pakkuda.",
    ),
    dict(
        id=5480,
        name="Nadja & Olja",
        age=26,
        city="Tallinn",
        part="Lasnamäe",
        cm=None,
        kg=None,
        flags="🇷🇺🇬🇧",
        yes=["striptiis", "paarid", "massaaž"],
        no=["suudlemine"],
        prices=[("60 min", 60, 240), ("terve öö", 720, 1100)],
        own=True,
        out=True,
        hours=("20–04", "20:00-04:00"),
        pin="11.06",
        seen=False,
        tel="+37256681284",
        pics=3,
        when=("7. juuni", "2025-06-07"),
        lang="ru",
        names=["Nadja", "Olja"],
        ages=[26, 29],
        extra=["duo"],
        text="Мы вдвоём: Nadja, 26, и Olja, 29. Работаем только дуэтом! Поздний вечер и ночь – наше время. Деньги вперёд по карте не просим.",
    ),
    dict(
        id=5402,
        name="Moonika",
        age=40,
        city="Tallinn",
        part="Nõmme",
        cm=175,
        kg=None,
        flags="🇪🇪",
        yes=["videokõne"],
        no=["massaaž", "õhtusöök"],
        prices=[("15 min", 15, 25), ("30 min", 30, 45)],
        own=False,
        out=False,
        hours=("22–01", "22:00-01:00"),
        pin=None,
        seen=True,
        tel=None,
        pics=1,
        when=("12. mai", "2025-05-12"),
        lang="et",
        handle=("email", "moonika.kell22@post.example", "moonika.kell22@post.example"),
        text="Kohtuma ma ei tule ja külla ei kutsu – ainult videokõned hilisõhtul, aeg lepitakse kokku kirja teel. Olen jutukas ja humoorikas.",
    ),
]


def url(a):
    return f"{BASE}/k/{a['id']}"


def shell(title, body, tab="avasta"):
    tabs = "".join(
        f'<button class="tab{" on" if t == tab else ""}" data-href="{h}"><i>{i}</i>{n}</button>'
        for t, h, i, n in (
            ("avasta", "/", "🔍", "Avasta"),
            ("lahedal", "/lahedal", "📍", "Lähedal"),
            ("lisa", "/lisa", "➕", "Lisa"),
            ("mina", "/sisene", "👤", "Mina"),
        )
    )
    return f"""<!DOCTYPE html><html lang="et"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<meta name="theme-color" content="#201030"><title>{title}</title><link rel="manifest" href="/app.webmanifest"></head>
<body><main>{body}</main><div class="tabs">{tabs}</div>
<dialog id="vanus" open><p>Siin räägivad täiskasvanud. Kas oled vähemalt 18?</p><button onclick="this.closest('dialog').close()">Olen</button><button data-href="https://ilm.example">Ei ole</button></dialog>
<script>addEventListener('click',e=>{{const b=e.target.closest('[data-href]');if(b)location=b.dataset.href}})</script></body></html>"""


def tile(a):
    pin = '<em title="tasuline koht">📌</em>' if a["pin"] else ""
    return (
        f'<button class="tile" data-href="/k/{a["id"]}" style="background-image:url(/f/{a["id"]}/1.jpg)">{pin}<strong>{a["name"]}</strong>'
        f"<small>{a['age']} · {a['city']}</small></button>"
    )


def listing(title, ads, more=""):
    chips = "".join(
        f'<button class="chip" data-href="/linn/{c.lower()}">{c}</button>'
        for c in ("Tallinn", "Tartu", "Narva", "Pärnu")
    )
    return shell(
        title,
        f'<header><h1>{title}</h1><div class="chips">{chips}</div></header><section class="tiles">{"".join(tile(a) for a in ads)}</section>{more}',
    )


def detail(a):
    pics = "".join(f'<img src="/f/{a["id"]}/{n}.jpg" alt="">' for n in range(1, a["pics"] + 1))
    line = (
        [f"{x} a" for x in ["/".join(map(str, a.get("ages", [a["age"]])))]]
        + ([f"{a['cm']} cm"] if a["cm"] else [])
        + ([f"{a['kg']} kg"] if a["kg"] else [])
    )
    pin = f'<p class="pin">📌 Tasuline koht esilehel kuni {a["pin"]}</p>' if a["pin"] else ""
    places = {
        (True, True): "🏠 enda juures 🚕 tulen ka sinu juurde",
        (True, False): "🏠 ainult enda juures",
        (False, True): "🚕 ainult väljakutsed",
        (False, False): "📱 ainult võrgus, kohtumisi ei ole",
    }[a["own"], a["out"]]
    hours = f"<p>🕒 {a['hours'][0]}</p>" if a["hours"] else ""
    no = f"<details><summary>Ei paku</summary>{', '.join(a['no'])}</details>" if a["no"] else ""
    prices = "".join(f"<li>{k} <b>{v} €</b></li>" for k, _, v in a["prices"])
    contact = f'<button class="call" data-tel="{a["tel"]}">Helista</button>' if a["tel"] else ""
    contact += (
        f'<button class="sms" data-href="https://wa.me/{a["tel"][1:]}">WhatsApp</button>'
        if a.get("wa")
        else ""
    )
    contact += f'<p class="mono">{a["handle"][2]}</p>' if a.get("handle") else ""
    seen = (
        "Moderaator on seda inimest videokõnes näinud."
        if a["seen"]
        else "Moderaator pole seda inimest veel näinud."
    )
    nxt = [x for x in ADS if x is not a][a["id"] % 5 :][:2]
    return shell(
        f"{a['name']} – kaaslane",
        f"""<div class="swipe">{pics}</div>{pin}<h1>{a["name"]}</h1><p class="line">{" · ".join(line)}</p><p>📍 {a["city"]}, {a["part"]}</p>
<p>{places}</p>{hours}<p class="flags">{a["flags"]}</p><div class="say" dir="auto">{a["text"]}</div>
<details open><summary>Pakun</summary>{", ".join(a["yes"])}</details>{no}<ul class="eur">{prices}</ul><div class="dock">{contact}</div>
<p class="tiny">Uuendatud {a["when"][0]}. {seen}</p><aside><p>Vaata ka</p>{"".join(tile(x) for x in nxt)}</aside>""",
    )


def truth(a):
    t = deepcopy(AD)
    flags = [FLAG[a["flags"][n : n + 2]] for n in range(0, len(a["flags"]), 2)]
    handles = [{"kind": a["handle"][0], "value": a["handle"][1]}] if a.get("handle") else []
    handles += [{"kind": "whatsapp", "value": a["tel"]}] if a.get("wa") else []
    more = [*a.get("extra", []), *(["overnight"] if any(m == 720 for _, m, _ in a["prices"]) else [])]
    if a["id"] == 5433:
        assert flags == ["et", "fi", "ru"]
    t.update(
        url=url(a),
        alias=a.get("names", [a["name"]])[0],
        aliases_stated=a.get("names", [a["name"]]),
        age=a["age"],
        ages_stated=a.get("ages", [a["age"]]),
        text_language=a["lang"],
        audience="man" if a.get("man") else "woman",
        city=a["city"],
        country="EE",
        nationality=a.get("nationality"),
        ethnicity=a.get("ethnicity"),
        languages_spoken=flags,
        services=sorted({SVC[s] for s in a["yes"]} | set(more)),
        incall=a["own"],
        outcall=a["out"],
        hours=a["hours"][1] if a["hours"] else None,
        weight_kg=a["kg"],
        height_cm=a["cm"],
        max_duration_h=max(m for _, m, _ in a["prices"]) / 60,
        tour=[{"city": c, "from": f, "to": x} for c, f, x in a.get("tour", [])],
        verified=a["seen"],
        paid_placement=bool(a["pin"]),
        n_images=a["pics"],
        posted_at=a["when"][1],
        phones=[a["tel"]] if a["tel"] else [],
        handles=handles,
        prices=[
            {"amount": v, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None}
            for _, m, v in a["prices"]
        ],
    )
    return t


def u(ads):
    return tuple(url(a) for a in ads)


def ad_page(a, at=None):
    return WrittenPage(
        at or url(a),
        detail(a),
        "ad",
        "et",
        a["lang"] if a["lang"] != "et" else None,
        (url(a),),
        url(a) if at else None,
    )


FIRST, SECOND = ADS[:5], ADS[5:]
MORE = '<button class="more" data-href="/?lk=2">Näita veel</button>'
TLN = [a for a in ADS if a["city"] == "Tallinn"]
PAGES = [
    WrittenPage(BASE + "/", listing("Avasta", FIRST, MORE), "listing", "et", ads=u(FIRST)),
    WrittenPage(BASE + "/?lk=2", listing("Avasta", SECOND), "listing", "et", ads=u(SECOND)),
    WrittenPage(
        BASE + "/?utm_source=silt&utm_medium=kleeps",
        listing("Avasta", FIRST, MORE),
        "listing",
        "et",
        ads=u(FIRST),
        canonical=BASE + "/",
    ),
    WrittenPage(BASE + "/linn/tallinn", listing("Tallinn", TLN), "listing", "et", ads=u(TLN)),
    *[ad_page(a) for a in ADS],
    ad_page(ADS[2], url(ADS[2]) + "?fbclid=IwAR0a1B2c3D4"),
    WrittenPage(
        BASE + "/lisa",
        shell(
            "Lisa kuulutus",
            "<h1>Lisa kuulutus</h1><p>Kuulutus on tasuta. Tasuline koht esilehel: 3 päeva 12 €, nädal 20 €. Moderaator teeb "
            "sinuga lühikese videokõne; pärast seda ilmub kuulutuse alla vastav lause.</p><button>Alusta</button>",
            "lisa",
        ),
        "static",
        "et",
    ),
    WrittenPage(
        BASE + "/sisene",
        shell(
            "Sisene",
            '<h1>Sisene</h1><form><input type="email" placeholder="e-post"><input type="password" placeholder="salasõna"><button>Edasi'
            "</button></form><p>Abi: abi@kaaslane.test, 665 4821</p>",
            "mina",
        ),
        "static",
        "et",
    ),
    WrittenPage(
        BASE + "/tingimused",
        shell(
            "Tingimused",
            "<h1>Tingimused</h1><p>Kuulutaja on vähemalt 18-aastane ja tegutseb omal tahtel. Teiste inimeste piltide kasutamine "
            "on keelatud. Kahtluse korral kirjuta abi@kaaslane.test või helista 116 006.</p>",
        ),
        "static",
        "et",
    ),
    WrittenPage(
        BASE + "/k/5377",
        shell(
            "Hups",
            "<h1>Hups!</h1><p>See kuulutus on peidetud või kustutatud.</p>"
            + '<button data-href="/">Tagasi algusesse</button>',
        ),
        "error",
        "et",
    ),
]

SITE = WrittenSite(HOST, "EE", tuple(PAGES), tuple(truth(a) for a in ADS), __doc__.split("\n\n")[1])
