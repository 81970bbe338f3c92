"""Lithuanian massage salon with two locations, built by the owner in a Tilda-like page builder.

Hard: blocks `t-rec` with numbers, nothing named after its meaning; the Vilnius team has a page each, half of them 'zero
blocks' (every word an absolutely placed `tn-atom`, label and value in separate elements), half a text column; the Kaunas
team stands on one page, where an empty anchor block *before* her record names each masseuse; house prices, both reception
desks and a gift voucher on every page; a line for the whole house says that nobody makes visits; few have an own price.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "ramumos-salonas.example"
BASE = f"https://{HOST}"


def eur(*rows):
    return [{"amount": a, "currency": "EUR", "code_currency": None, "duration_min": d, "place": None} for a, d in rows]


def box(n, typ, inner, extra=""):
    return f'<div id="rec{n}" class="r t-rec t-rec_pt_60 t-rec_pb_45" style="padding-top:60px;padding-bottom:45px;{extra}" data-animationappear="off" data-record-type="{typ}"><!-- t{typ} -->{inner}</div>\n'


def photo(name, k):
    return f'<img class="t-img" src="/img/empty.png" data-original="/tild/{name}-{k}.jpg" imgfield="img{k}" alt="">'


HOUSE = """<div class="t431"><table class="t431__table"><thead class="t431__thead"><tr><th class="t-title">Salono kainos</th><th>60 min</th><th>90 min</th></tr></thead><tbody>
<tr><td>Atpalaiduojantis masažas</td><td>70 €</td><td>95 €</td></tr><tr><td>Tantrinis masažas</td><td>100 €</td><td>140 €</td></tr><tr><td>Masažas keturiomis rankomis</td><td>150 €</td><td>210 €</td></tr></tbody></table></div>"""


def shell(n, title, blocks, path):
    return f"""<!DOCTYPE html><html lang="lt"><head><meta charset="utf-8" /><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1.0" />
<title>{title} – Ramuma</title><meta property="og:url" content="{BASE}{path}" /><meta property="og:title" content="{title} – Ramuma" /><meta property="og:type" content="website" /><link rel="canonical" href="{BASE}{path}">
<link rel="stylesheet" href="/css/tilda-grid-3.0.min.css" type="text/css" media="all" /><script>window.dataLayer=window.dataLayer||[];</script></head>
<body class="t-body" style="margin:0;"><div id="allrecords" class="t-records" data-hook="blocks-collection-content-node" data-tilda-project-id="4815162" data-tilda-page-id="{n}" data-tilda-formskey="9f2c1e">
{box(100001, 257, f'''<div id="nav100001" class="t257 t257__positionabsolute"><div class="t257__maincontainer"><a href="/" class="t257__logo t-title">RAMUMA</a><ul class="t257__list t-menu__list"><li><a class="t-menu__link-item" href="/vilnius">Vilnius</a></li>
<li><a class="t-menu__link-item" href="/kaunas">Kaunas</a></li><li><a class="t-menu__link-item" href="/kainos">Kainos</a></li><li><a class="t-menu__link-item" href="/dovanu-kuponas">Dovanų kuponas</a></li><li><a class="t-menu__link-item" href="/kontaktai">Kontaktai</a></li></ul>
<div class="t257__right_descr t-descr"><a href="tel:+37052799659">8 5 279 9659</a></div></div></div>''')}{blocks}{box(100002, 431, HOUSE, "background-color:#f4efe9;")}
{box(100003, 461, '''<div class="t461"><div class="t461__text t-descr" field="text">Svečius priimame tik salone: masažuotojos į namus ar viešbučius nevyksta.<br />Vilnius, Vytenio g. 18 – 8 5 279 9659 &nbsp;|&nbsp; Kaunas, Kęstučio g. 60 – (8 37) 069 400<br />info@ramumos-salonas.example © MB „Ramumos namai“</div></div>''')}
</div><!--/allrecords--><noscript><div><img src="https://mc.stat.example/watch/551" style="position:absolute; left:-9999px;" alt="" /></div></noscript></body></html>"""


def zero(n, name, atoms, pics):
    out, top = "", 40
    for a in atoms:
        for k, word in enumerate(a if isinstance(a, tuple) else (a,)):
            out += (f'<div class="t396__elem tn-elem tn-elem__{n}1470{top}{k}" data-elem-id="1470{top}{k}" data-elem-type="text" data-field-top-value="{top}" data-field-left-value="{20 + 180 * k}" data-field-axisy-value="top">'
                    f'<div class="tn-atom" field="tn_text_1470{top}{k}">{word}</div></div>\n')
        top += 34
    imgs = "".join(f'<div class="t396__elem tn-elem" data-elem-type="image" data-field-left-value="620"><div class="tn-atom"><img class="tn-atom__img" src="/tild/{name}-{k}-20x.jpg" data-original="/tild/{name}-{k}.jpg" alt=""></div></div>' for k in range(1, pics + 1))
    return box(n, 396, f'<div class="t396"><div class="t396__artboard" data-artboard-recid="{n}" data-artboard-height="{top + 60}"><div class="t396__carrier"></div>{imgs}{out}</div></div>')


def column(n, name, title, html, pics):
    return box(n, 545, f'<div class="t545"><div class="t-container"><div class="t-col t-col_6">{"".join(photo(name, k) for k in range(1, pics + 1))}</div><div class="t-col t-col_6"><div class="t545__title t-title t-title_xs" field="title">{title}</div><div class="t545__descr t-descr t-descr_md" field="descr">{html}</div></div></div></div>')


# Vilnius: slug, block, pictures, teaser for the listing, truth
VILNIUS = [
    ("ugne", zero(20011, "ugne", ["<h1>Ugnė</h1>", ("Amžius", "29"), ("Ūgis", "171 cm"), ("Svoris", "58 kg"), ("Kalbos", "lietuvių, anglų, rusų"), ("Pamaina", "pirmadienis–penktadienis<br>12:00–20:00"), ("Moka", "Atpalaiduojantis masažas<br>Masažas poroms<br>Keturios rankos (su Rasa)"),
        "Esu rami, šiltų rankų, mėgstu tylą ir gerą muziką. Po masažo visada išverdu žolelių arbatos."], 3), 3, "Ugnė, šiltos rankos",
     dict(alias="Ugnė", age=29, height_cm=171, weight_kg=58, languages_spoken=["lt", "en", "ru"], hours="12:00-20:00", services=["massage", "couples", "four_hands"])),
    ("rasa", zero(20012, "rasa", ["<h1>Rasa</h1>", ("Amžius", "35"), ("Ūgis", "1,66 m"), ("Kalbos", "lietuvių, lenkų"), ("Pamaina", "kasdien<br>10:00–18:00"), ("Moka", "Tantra<br>Keturios rankos (su Ugne)"),
        "Tantros mokausi nuo 2016 m., ritualas prasideda vonia su levandomis. Mano tantros ritualas ilgesnis nei kitų ir kainuoja savaip:", "2 val. – 190 €", "3 val. – 260 €"], 2), 2, "Rasa, tantros ritualai",
     dict(alias="Rasa", age=35, height_cm=166, languages_spoken=["lt", "pl"], hours="10:00-18:00", services=["tantra", "four_hands", "bath"], max_duration_h=3, prices=eur((190, 120), (260, 180)))),
    ("viltare", column(20013, "viltare", "Viltarė, 24", "Studentė, ūgis 168, svoris 54.<br />Pas mus nuo gegužės, dirba savaitgaliais 14:00–24:00.<br />Siūlo: klasikinį masažą ir prisiglaudimo seansą (tik apkabinimai, su pižama).<br />Kalba lietuviškai ir angliškai.", 2), 2, "Viltarė – savaitgaliais",
     dict(alias="Viltarė", age=24, height_cm=168, weight_kg=54, languages_spoken=["lt", "en"], hours="14:00-24:00", services=["massage", "cuddling"])),
    ("suda", column(20014, "suda", "Suda iš Tailando", "Tailandietė, 38 m., azijietė, 158 cm. Tikras tailandietiškas masažas ant grindų, be aliejaus.<br />Lietuviškai dar mokosi, susikalbėsite angliškai.<br />Birželio 16–22 d. Suda dirbs Kauno salone, nuo 23 d. vėl Vilniuje.", 1), 1, "Suda, tailandietiškas masažas",
     dict(alias="Suda", age=38, nationality="TH", ethnicity="asian", height_cm=158, languages_spoken=["en"], services=["massage"],
          tour=[{"city": "Kaunas", "from": "2025-06-16", "to": "2025-06-22"}, {"city": "Vilnius", "from": "2025-06-23", "to": None}])),
    ("olena", column(20015, "olena", "Olena (31)", "I am Olena from Ukraine, a physiotherapist by training. Swedish massage for a tired back, slow and strong. I speak Ukrainian, Russian and English, my Lithuanian is for the weather only.<br />"
        "My shift: Tuesday to Saturday, 11:00–19:00. For a time with me you can also write on Telegram: <a href=\"https://t.me/olena_ramuma\">@olena_ramuma</a>", 2), 2, "Olena, nugaros masažas",
     dict(alias="Olena", age=31, nationality="UA", languages_spoken=["uk", "ru", "en"], hours="11:00-19:00", services=["massage"], text_language="en", handles=[{"kind": "telegram", "value": "olena_ramuma"}])),
    ("jonas", zero(20016, "jonas", ["<h1>Jonas</h1>", ("Amžius", "40"), ("Ūgis", "186 cm"), ("Svoris", "84 kg"), ("Kalbos", "lietuvių, vokiečių"), ("Pamaina", "antradienis, ketvirtadienis<br>16:00–22:00"), ("Moka", "Masažas moterims ir poroms"),
        "Vienintelis vyras mūsų komandoje. Registracija tiesiai jam:", "+370 612 01 890"], 1), 1, "Jonas, masažas moterims ir poroms",
     dict(alias="Jonas", audience="man", age=40, height_cm=186, weight_kg=84, languages_spoken=["lt", "de"], hours="16:00-22:00", services=["massage", "couples"], phones=["+37061201890"])),
]
# Kaunas: anchor, title, text, pictures, truth
KAUNAS = [
    ("goda", "Goda", "27 metai, 169 cm, 60 kg<br />Atpalaiduojantis masažas, masažas poroms<br />I–V 10:00–17:00", 2,
     dict(alias="Goda", age=27, height_cm=169, weight_kg=60, services=["massage", "couples"], hours="10:00-17:00")),
    ("emilija", "Emilija", "23 metai, kilusi iš Palangos, kalba angliškai ir vokiškai<br />Atpalaiduojantis masažas, šokis prie žvakių<br />Emilijos šokis – 50 €, salono kainose jo nėra<br />V–VII 18:00–24:00", 3,
     dict(alias="Emilija", age=23, languages_spoken=["en", "de"], services=["massage", "dancing"], hours="18:00-24:00", prices=eur((50, None)))),
    ("larisa", "Larisa", "Kaunietė, jau 45-erių, patirtis 20 metų<br />Gydomasis ir atpalaiduojantis masažas, priima ir svečius su negalia (yra keltuvas)<br />Kalbos: lietuvių, rusų", 1,
     dict(alias="Larisa", age=45, languages_spoken=["lt", "ru"], services=["massage", "disabled_guests"])),
    ("ieva-ir-ula", "Ieva ir Ula", "Ievai 26, Ulai 28<br />Dirba tik dviese: masažas keturiomis rankomis<br />Trečiadieniais ir šeštadieniais 15:00–23:00<br />Instagram: @ieva.ula.kaunas", 2,
     dict(alias="Ieva", aliases_stated=["Ieva", "Ula"], age=26, ages_stated=[26, 28], audience="couple", services=["four_hands"], hours="15:00-23:00", handles=[{"kind": "instagram", "value": "ieva.ula.kaunas"}])),
    ("marija-luiza", "Marija Luiza", "Ispanė, 33 metai, ūgis 163<br />Tantra, masažas su vonia dviem<br />Kalbos: ispanų, anglų. Kaune iki birželio 20 d.<br />Rašykite jai pačiai, WhatsApp +370 646 17 492", 2,
     dict(alias="Marija Luiza", age=33, nationality="ES", height_cm=163, languages_spoken=["es", "en"], services=["tantra", "massage", "bath"], tour=[{"city": "Kaunas", "from": None, "to": "2025-06-20"}],
          phones=["+37064617492"], handles=[{"kind": "whatsapp", "value": "+37064617492"}])),
]


def kaunas():
    out = box(30000, 60, '<div class="t050"><div class="t050__title t-title t-title_xxl" field="title">Kauno salono komanda</div><div class="t050__descr">Kęstučio g. 60, antras aukštas, skambutis „Ramuma“</div></div>')
    out += box(30001, 190, '<div class="t190">' + " ".join(f'<a href="#{k[0]}" class="t-btn t-btn_sm">{k[1]}</a>' for k in KAUNAS) + "</div>")
    for i, (anchor, title, text, n, _) in enumerate(KAUNAS):
        out += box(30010 + 2 * i, 215, f'<a name="{anchor}" style="font-size:0;"></a>')
        out += column(30011 + 2 * i, anchor, title, text, n)
    return out


def vilnius():
    cards = "".join(f'<div class="t-col t-col_4 t686__col"><a href="/vilnius/{v[0]}" class="t686__link"><div class="t686__bgimg t-bgimg" data-original="/tild/{v[0]}-1.jpg" style="background-image:url(\'/tild/{v[0]}-1-20x.jpg\');"></div><div class="t686__title t-name">{v[3]}</div></a></div>' for v in VILNIUS)
    return box(20001, 60, '<div class="t050"><div class="t050__title t-title">Vilniaus salono komanda</div></div>') + box(20002, 686, f'<div class="t686"><div class="t686__container">{cards}</div></div>')


def page_of(v, i):
    others = "".join(f'<a class="t-feed__link" href="/vilnius/{o[0]}">{o[3]}</a> ' for o in VILNIUS if o is not v)
    crumb = box(20005, 758, f'<div class="t758"><a href="/">Pradžia</a> → <a href="/vilnius">Vilnius</a> → {v[4]["alias"]}</div>')
    book = box(20006, 702, '<div class="t702"><div class="t-popup" data-tooltip-hook="#popup:registracija"><form class="t-form" method="POST"><div class="t702__title t-title">Registracija</div><input type="text" name="Vardas" placeholder="Jūsų vardas"><input type="tel" name="Telefonas" placeholder="+370 600 00 000"><button class="t-submit">Registruotis</button></form></div></div>')
    return crumb + v[1] + book + box(20007, 897, f'<div class="t897"><div class="t-section__title">Kitos masažuotojos</div>{others}</div>')


def truth(url, t, n, city):
    return {**AD, "url": url, "text_language": "lt", "provider_kind": "agency", "city": city, "country": "LT", "incall": True, "outcall": False, "n_images": n,
            "aliases_stated": [t["alias"]], "ages_stated": [t["age"]], **t}


def vurl(v):
    return f"{BASE}/vilnius/{v[0]}"


def kurl(k):
    return f"{BASE}/kaunas#{k[0]}"


def P(path, html, kind, **kw):
    return WrittenPage(BASE + path, html, kind, "lt", **kw)


def text_page(n, path, title, body, kind="static", **kw):
    return P(path, shell(n, title, box(n, 106, f'<div class="t106"><div class="t-container t-align_left"><div class="t-col t-col_8 t-prefix_2"><h1 class="t-title">{title}</h1><div field="text" class="t-text t-text_md">{body}</div></div></div></div>'), path), kind, **kw)


VL, KA = tuple(vurl(v) for v in VILNIUS), tuple(kurl(k) for k in KAUNAS)
SITE = WrittenSite(HOST, "LT", (
    text_page(900, "/", "Ramuma – masažo salonas suaugusiems", 'Du salonai, viena ramybė. <a href="/vilnius">Vilnius, Vytenio g. 18</a> ir <a href="/kaunas">Kaunas, Kęstučio g. 60</a>. Dirbame nuo 2012 metų.'),
    P("/vilnius", shell(901, "Vilnius", vilnius(), "/vilnius"), "listing", ads=VL),
    P("/vilnius?utm_source=instagram&utm_campaign=vasara", shell(901, "Vilnius", vilnius(), "/vilnius"), "listing", ads=VL, canonical=f"{BASE}/vilnius"),
    P("/kaunas", shell(902, "Kaunas", kaunas(), "/kaunas"), "listing", ads=KA),
    P("/kaunas?fbclid=IwAR0x7mQpLkd9", shell(902, "Kaunas", kaunas(), "/kaunas"), "listing", ads=KA, canonical=f"{BASE}/kaunas"),
    *(P(f"/vilnius/{v[0]}", shell(910 + i, f"{v[4]['alias']} | Vilnius", page_of(v, i), f"/vilnius/{v[0]}"), "ad", ads=(vurl(v),), text_language=v[4].get("text_language")) for i, v in enumerate(VILNIUS)),
    text_page(920, "/kainos", "Kainos", "Kainos galioja abiejuose salonuose. Šeštadienį ir sekmadienį po 22 val. taikomas 10 € priedas. Atsiskaitymas grynaisiais arba kortele."),
    text_page(921, "/dovanu-kuponas", "Dovanų kuponas", "Kuponas galioja 6 mėnesius. Vertė: 70 €, 100 € arba 150 €. Kuponą atsiųsime el. paštu per 15 minučių."),
    text_page(922, "/kontaktai", "Kontaktai", "<strong>Vilnius</strong><br />Vytenio g. 18, kasdien 10:00–24:00<br /><a href='tel:+37052799659'>8 5 279 9659</a><br /><br /><strong>Kaunas</strong><br />Kęstučio g. 60, kasdien 10:00–24:00<br />(8 37) 069 400<br /><br />MB „Ramumos namai“, įmonės kodas 305118822"),
    text_page(923, "/darbas", "Ieškome masažuotojų", "Ieškome masažuotojų nuo 21 metų Kauno salonui. Patirtis nebūtina, apmokome. Pamainos po 8 valandas, atlygis nuo 1500 € per mėnesį. Rašykite darbas@ramumos-salonas.example"),
    text_page(924, "/duk", "Dažniausi klausimai", "<strong>Ar reikia registruotis?</strong><br />Taip, bent prieš valandą.<br /><strong>Ar galima ateiti dviese?</strong><br />Taip, turime kambarį poroms.<br /><strong>Ar atvykstate į viešbutį?</strong><br />Ne."),
    text_page(925, "/naujienos/ka-nuveikti-kaune-savaitgali", "Ką nuveikti Kaune savaitgalį", "Pasivaikščiokite Laisvės alėja, užsukite į Čiurlionio muziejų (bilietas 10 €), vakarienei rinkitės senamiestį. Traukinys iš Vilniaus važiuoja valandą ir dešimt minučių."),
    text_page(926, "/vilnius/kamile", "Puslapis nerastas", "Tokio puslapio nėra arba jis buvo perkeltas. Grįžkite į <a href='/'>pradžią</a>.", kind="error"),
    text_page(927, "/privatumas", "Privatumo politika", "Svetainėje naudojame tik būtinuosius slapukus. Registracijos duomenis saugome 30 dienų."),
), tuple(truth(vurl(v), v[4], v[2], "Vilnius") for v in VILNIUS) + tuple(truth(kurl(k), k[4], k[3], "Kaunas") for k in KAUNAS),
    "page builder: absolutely placed words, anchor blocks before the records, house prices and desks on every page")
