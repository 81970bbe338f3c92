"""A Slovak agency of models and hostesses for fairs: measures, day and hour rates; the content twice, in HTML and in Next's state."""

import json

from tests.sites.written import WrittenPage, WrittenSite

HOST = "modravlna-agency.test"
BASE = f"https://{HOST}"

# slug, name, age, city, height, weight, measures, shoe, hair, languages, hourly, daily, trips, photos, text
GIRLS = [
    (
        "nina",
        "Nina",
        23,
        "Bratislava",
        176,
        58,
        "88-62-91",
        39,
        "blond",
        ["slovenčina", "angličtina C1", "nemčina B2"],
        14,
        105,
        "Viedeň, Brno, Budapešť",
        8,
        (
            "Nina študuje architektúru a na výstavách vydrží na opätkoch desať hodín s úsmevom. Skúsenosti: autosalón "
            "Nitra, veľtrh Coneco, gala večery. Ovláda prezentáciu produktu aj registračný systém."
        ),
    ),
    (
        "kamila",
        "Kamila",
        27,
        "Košice",
        170,
        55,
        "86-61-89",
        38,
        "hnedé",
        ["slovenčina", "maďarčina", "angličtina B2"],
        12,
        90,
        "celé východné Slovensko",
        5,
        (
            "Vedúca tímu hostesiek. Vie vybaviť catering, šatňu aj nervózneho riaditeľa. K dispozícii aj cez víkend a v"
            " noci pri nočných promo akciách v kluboch (rozdávanie vzoriek)."
        ),
    ),
    (
        "xenia",
        "Xénia",
        20,
        "Žilina",
        181,
        60,
        "84-60-90",
        40,
        "čierne",
        ["slovenčina", "ruština", "angličtina B1"],
        13,
        98,
        "Praha, Ostrava, Katovice",
        11,
        (
            "Nová tvár agentúry! Módne prehliadky, editoriály, plavky a spodná bielizeň len pre katalógy e-shopov."
            " Vizážistku si vodí vlastnú."
        ),
    ),
    (
        "dasa",
        "Dáša",
        34,
        "Trnava",
        168,
        63,
        "92-70-98",
        39,
        "ryšavé",
        ["slovenčina", "francúzština C2", "taliančina B1"],
        16,
        120,
        "Paríž, Miláno podľa dohody",
        6,
        (
            "Tlmočníčka a spoločníčka na obchodné večere v zmysle tlmočenia: sadne si vedľa vášho hosťa a prekladá."
            " Elegantná, diskrétna v obchodných veciach, s previerkou NBÚ."
        ),
    ),
    (
        "erik",
        "Erik",
        25,
        "Bratislava",
        189,
        82,
        "102-80-96",
        44,
        "hnedé",
        ["slovenčina", "angličtina C1"],
        13,
        100,
        "Viedeň",
        7,
        "Model a hosták. Rozváža šampanské na podnose, nosí roll-upy, robí parkovanie. Fitness tréner s certifikátom.",
    ),
]
CITIES = [
    ("Bratislava", 38, "0905 872 398"),
    ("Košice", 14, "0911 405 906"),
    ("Žilina", 9, "0948 550 873"),
    ("Nitra", 11, "0905 851 602"),
    ("Banská Bystrica", 6, "0911 836 833"),
    ("Viedeň (AT)", 5, "0948 675 783"),
]
RATES = [
    ("Hosteska, registrácia hostí", "min. 4 h", "12–14 € / h"),
    ("Hosteska s cudzím jazykom", "min. 4 h", "14–17 € / h"),
    ("Modelka, prehliadka", "2 h + skúška", "od 150 €"),
    ("Modelka, foto plavky a bielizeň (katalóg)", "pol dňa", "od 220 €"),
    ("Tlmočníčka na večeru", "do 3 h", "140 €"),
    ("Celodenný balík 2 hostesky", "8 h", "198 €"),
    ("Príplatok noc 22–6", "", "+30 %"),
    ("Výjazd mimo mesta", "", "0,28 € / km, nad 200 km hotel"),
]


def page(title: str, route: str, props: dict, body: str) -> str:
    state = json.dumps(
        {"props": {"pageProps": props}, "page": route, "query": {}, "buildId": "s7Kq_2v", "locale": "sk"},
        ensure_ascii=False,
    )
    return (
        f'<!DOCTYPE html><html lang="sk"><head><meta charSet="utf-8"/><title>{title} | Modrá vlna</title><meta'
        ' name="next-head-count" content="3"/><script defer=""'
        ' src="/_next/static/chunks/main-1f2.js"></script></head><body><div id="__next"><div'
        ' class="Layout_root__x8f2"><header class="Nav_bar__1a"><a href="/">Modrá vlna</a><a href="/hostesky">Hostesky'
        ' &amp; modelky</a><a href="/cennik">Cenník</a><a'
        f' href="/mesta">Mestá</a></header><main>{body}</main><footer>Modrá vlna agency s.r.o., Obchodná 777,'
        ' Bratislava</footer></div></div><script id="__NEXT_DATA__"'
        f' type="application/json">{state}</script></body></html>'
    )


def as_dict(g: tuple) -> dict:
    keys = [
        "slug",
        "name",
        "age",
        "city",
        "heightCm",
        "weightKg",
        "measures",
        "shoe",
        "hair",
        "languages",
        "rateHour",
        "rateDay",
        "travel",
        "photoCount",
        "bio",
    ]
    return dict(zip(keys, g, strict=True)) | {"category": "hostess", "currency": "EUR", "agency": True}


def card(g: tuple) -> str:
    return (
        f'<article class="Card_card__9z"><a href="/hostesky/{g[0]}"><span class="Card_img__2b"><img alt="{g[1]}"'
        f' src="/_next/image?url=%2Fp%2F{g[0]}%2F01.jpg&amp;w=640&amp;q=75"/></span><h3>{g[1]}'
        f' <small>{g[2]}</small></h3><p>{g[3]} · {g[4]} cm · {g[6]}</p><p class="Card_rate__4c">{g[10]} €/hod · {g[11]}'
        " €/deň</p></a></article>"
    )


def model(g: tuple) -> WrittenPage:
    slug, name, age, city, height, weight, measures, shoe, hair, langs, hour, day, trips, photos, text = g
    facts = [
        ("Vek", age),
        ("Mesto", city),
        ("Výška", f"{height} cm"),
        ("Váha", f"{weight} kg"),
        ("Miery", measures),
        ("Topánky", shoe),
        ("Vlasy", hair),
        ("Jazyky", ", ".join(langs)),
        ("Výjazdy", trips),
    ]
    body = (
        "<div"
        f' class="Gallery_strip__0k">{"".join(f"<img src=/p/{slug}/{i:02}.jpg alt=>" for i in range(1, photos + 1))}</div><h1>{name},'
        f" {age}</h1><ul"
        f' class="Facts_list__7m">{"".join(f"<li><b>{k}</b> {v}</li>" for k, v in facts)}</ul><p>{text}</p><div'
        f' class="Rate_box__3e"><p>{hour} € / hodina (min. 4 h)</p><p>{day} € / deň (8 h)</p></div><p>Rezervácia:'
        ' booker Zuzana, <a href="tel:+421905294311">0905 294 311</a>, WhatsApp tam istý. Ceny bez DPH.</p>'
    )
    return WrittenPage(
        f"{BASE}/hostesky/{slug}",
        page(f"{name}, hosteska {city}", "/hostesky/[slug]", {"model": as_dict(g)}, body),
        "ad",
        "sk",
        relevant=False,
    )


HOME = (
    '<section class="Hero_h__1"><h1>Hostesky, modelky a promotéri na váš veľtrh</h1><p>83 ľudí v šiestich mestách.'
    ' Objednáte dnes, zajtra stoja na stánku.</p></section><h2>Práve voľné</h2><div class="Grid_g__5">'
    + "".join(card(g) for g in GIRLS[:3])
    + "</div>"
)
ALL = (
    "<h1>Hostesky &amp; modelky</h1><div"
    ' class="Filter_f__8"><button>Bratislava</button><button>Košice</button><button>175'
    ' cm+</button><button>Nemčina</button></div><div class="Grid_g__5">'
    + "".join(card(g) for g in GIRLS)
    + "</div>"
)
RATE_LIST = (
    "<h1>Cenník</h1><table><tbody>"
    + "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in RATES)
    + "</tbody></table><p>Storno do 48 hodín zdarma. Sprievod na súkromné stretnutia neposkytujeme, o takéto služby"
    " prosím nežiadajte.</p>"
)
CITY_LIST = (
    "<h1>Mestá</h1><ul>"
    + "".join(
        f'<li><a href="/hostesky?mesto={c.split()[0].lower()}">{c}</a> ({n}) – {t}</li>' for c, n, t in CITIES
    )
    + "</ul>"
)
DIARY = (
    "<h1>Deň hostesky: 21 000 krokov</h1><p>5:40 budík, 7:00 mejkap, 8:30 prvý návštevník. Xénia nám zapísala jeden deň"
    " na autosalóne v Nitre. »O jedenástej sa ma pán spýtal, koľko stojím na noc. Povedala som, že na noc stojím doma"
    " pri chladničke. Vedúca ho odviedla.« Obťažovanie nahlasujeme organizátorovi vždy a bez výnimky.</p><p>Plat"
    " prišiel na účet o sedem dní: 98 € za deň, obed v cene.</p>"
)
CASTING = (
    "<h1>Práca: nábor hostesiek 18–35 rokov</h1><p>Hľadáme brigádničky a brigádnikov do Bratislavy, Košíc a Žiliny."
    " Hodinovka 6,50–9 € v hrubom na dohodu. Pošlite dve fotky (portrét, celá postava), výšku, konfekčnú veľkosť a"
    " jazyky. Nováčikov zaškolíme za jeden večer.</p><p>Kontakt: Miro, 0948 662 998, casting@modravlna-agency.test</p>"
)
LEGAL = (
    "<h1>Ochrana osobných údajov</h1><p>Prevádzkovateľ spracúva údaje podľa nariadenia 2016/679. Dobu uchovávania"
    " určuje zákon. Súhlas možno odvolať.</p>"
)

SITE = WrittenSite(
    host=HOST,
    region="SK",
    pages=(
        WrittenPage(
            f"{BASE}/",
            page("Hostesky na veľtrhy", "/", {"featured": [as_dict(g) for g in GIRLS[:3]]}, HOME),
            "listing",
            "sk",
            relevant=False,
        ),
        WrittenPage(
            f"{BASE}/hostesky",
            page("Hostesky & modelky", "/hostesky", {"models": [as_dict(g) for g in GIRLS]}, ALL),
            "listing",
            "sk",
            relevant=False,
        ),
        *(model(g) for g in GIRLS),
        WrittenPage(
            f"{BASE}/cennik",
            page("Cenník", "/cennik", {"rates": RATES}, RATE_LIST),
            "static",
            "sk",
            relevant=False,
        ),
        WrittenPage(
            f"{BASE}/mesta",
            page("Mestá", "/mesta", {"cities": CITIES}, CITY_LIST),
            "directory",
            "sk",
            relevant=False,
        ),
        WrittenPage(
            f"{BASE}/blog/den-hostesky",
            page("Deň hostesky", "/blog/[slug]", {"post": {"id": 31}}, DIARY),
            "static",
            "sk",
            relevant=False,
        ),
        WrittenPage(f"{BASE}/nabor", page("Nábor", "/nabor", {}, CASTING), "ad", "sk", relevant=False),
        WrittenPage(f"{BASE}/gdpr", page("Ochrana údajov", "/gdpr", {}, LEGAL), "static", "sk"),
    ),
    note="Next state with the model's measures and rates beside hashed class names; agency phone on every page.",
)
