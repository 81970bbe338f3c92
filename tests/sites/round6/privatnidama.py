"""A Czech companion directory built with CSS modules: every class is hashed, a fact is an icon and a value.

Hard: rows of icons with values and no labels (27, 172 cm, 58 kg, Brno), services as two lists with a tick or a cross,
in-call and out-call as ticks among them, ages that differ in prose, numbers only in a `tel:` link, 'similar' cards
of other ladies, the site's own line in the footer, a night's price where no night is offered as a service.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

BASE = "https://privatnidama.test"
SERVICES = {
    "massage": "Masáž", "tantra": "Tantra", "dinner_date": "Společná večeře", "travel": "Společnice na cesty",
    "overnight": "Přenocování", "striptease": "Striptýz", "role_play": "Hry na role", "couples": "Pro páry",
    "gfe": "GFE", "kissing": "Líbání", "bath": "Společná koupel", "cuddling": "Mazlení", "duo": "Duo s kamarádkou",
    "city_guide": "Průvodkyně městem", "four_hands": "Masáž čtyřma rukama", "video_call": "Videohovor",
    "disabled_guests": "Hosté s handicapem", "domination": "Dominance", "fetish": "Fetiš",
}
DURATION = {30: "30 min", 60: "1 h", 90: "1,5 h", 120: "2 h", 180: "3 h", 720: "celá noc", 1440: "24 h", None: "vystoupení"}
CITY = {"Prague": "Praha", "Brno": "Brno", "Ostrava": "Ostrava", "Pilsen": "Plzeň", "Olomouc": "Olomouc", "Liberec": "Liberec"}
LANGUAGES = {"cs": "čeština", "en": "angličtina", "de": "němčina", "sk": "slovenština", "uk": "ukrajinština", "ru": "ruština", "it": "italština"}
NATIONS = {"CZ": "Češka", "SK": "Slovenka", "UA": "Ukrajinka"}
PLACE = {"incall": "u mě", "outcall": "u vás", None: ""}

# Each entry: slug, alias, age, city, height, weight, nation, languages, hours shown, hours, refused, then the truth's rest.
PEOPLE = [
    dict(slug="klara-7x2", alias="Klára", age=27, ages=[27, 26], city="Prague", height=172, weight=58, nation="CZ", langs=["cs", "en"],
         shown="10:00–22:00", hours="10:00-22:00", yes=["massage", "dinner_date", "cuddling", "kissing"], no=["overnight", "domination"],
         incall=True, outcall=False, prices=[(1500, 30, "incall"), (2500, 60, "incall"), (4500, 120, "incall")], images=4, verified=True, top=True,
         posted="2025-06-10", posted_shown="Aktualizováno včera", phone="+420736453331", phone_shown="736 453 331", kind="independent",
         bio="Ahoj, jsem Klára. Je mi 26, studuji poslední ročník a přijímám v klidném bytě na Vinohradech. Pracuji sama za sebe, bez agentury. Nespěchám a ráda si u kávy popovídám."),
    dict(slug="nikol-q91", alias="Nikol", age=33, city="Brno", height=165, weight=None, nation=None, langs=["cs", "de"],
         shown="nonstop", hours="24/7", yes=["massage", "bath", "gfe", "travel"], no=["couples", "fetish"],
         incall=True, outcall=True, prices=[(3000, 60, "incall"), (3500, 60, "outcall"), (15000, 720, "outcall")], images=3, verified=False, top=False,
         posted="2025-05-28", posted_shown="28. 5. 2025", phone="+420721789328", phone_shown=None,
         bio="Zralá blondýnka s úsměvem. Telefon prosím jen zvednout, na skrytá čísla neodpovídám. Parkování přímo před domem, výtah v domě."),
    dict(slug="zuzka-b4t", alias="Zuzka", age=24, city="Brno", height=168, weight=54, nation="SK", langs=["sk", "cs", "en"],
         shown="12:00–20:00", hours="12:00-20:00", yes=["tantra", "massage"], no=["kissing", "striptease", "overnight"],
         incall=True, outcall=False, prices=[(2200, 60, None), (3100, 90, None)], images=2, verified=True, top=False, lang="sk",
         posted="2025-06-11", posted_shown="Aktualizováno dnes", phone="+420608804072", phone_shown="+420 608 804 072", whatsapp="+420608804072",
         bio="Volám sa Zuzka a prišla som z Nitry. Robím pomalú tantru podľa klasickej školy, pri sviečkach a s hudbou. Prosím, napíšte mi deň vopred, najlepšie cez WhatsApp. Teším sa na každého slušného hosťa, ktorý si chce oddýchnuť."),
    dict(slug="mona-lea-d3d", alias="Mona", aliases=["Mona", "Lea"], age=29, ages=[29, 31], city="Ostrava", height=None, weight=None, nation=None, langs=["cs"],
         shown="16:00–02:00", hours="16:00-02:00", yes=["duo", "four_hands", "massage"], no=["travel"],
         incall=True, outcall=True, prices=[(4000, 60, None), (7500, 120, None)], images=5, verified=False, top=True,
         posted="2025-06-02", posted_shown="2. 6. 2025", phone="+420736386255", phone_shown="736.386.255", title="Mona & Lea",
         bio="Jsme dvě kamarádky, Mona (29) a Lea (31). Pracujeme jen spolu, cena platí za nás obě. Přijedeme i na hotel v Ostravě a okolí."),
    dict(slug="irina-w0p", alias="Irina", age=38, city="Prague", height=175, weight=63, nation="UA", langs=["uk", "ru", "cs"],
         shown="9:00–18:00", hours="09:00-18:00", yes=["massage", "disabled_guests"], no=["kissing", "gfe", "tantra"],
         incall=False, outcall=True, prices=[(2000, 60, "outcall")], images=1, verified=False, top=False,
         posted=None, posted_shown=None, phone="+420602184873", phone_shown="602 18 48 73", viber="+420602184873",
         bio="Jezdím jen za klienty, po celé Praze, s vlastním lehátkem. Dvanáct let praxe v lázních. Taxi do 10 km mám v ceně, dál 300 Kč."),
    dict(slug="adele-m5k", alias="Adele", age=22, city="Pilsen", height=160, weight=49, nation=None, langs=["cs", "en", "it"],
         shown=None, hours=None, yes=["dinner_date", "travel", "city_guide", "overnight"], no=["massage", "video_call"],
         incall=None, outcall=True, prices=[(5000, 120, None), (20000, 720, None), (35000, 1440, None)], images=6, verified=True, top=True,
         posted="2025-06-09", posted_shown="9. 6. 2025", phone="+420606311387", phone_shown=None, telegram="adele_plzen", kind="agency",
         tour=[{"city": "Prague", "from": "2025-06-14", "to": "2025-06-17"}],
         bio="Adele zastupuje agentura Bellarte, rezervaci přijímáme nejméně den předem. Má ráda operu a dobré víno. Od 14. 6. 2025 do 17. 6. 2025 bude Adele v Praze."),
    dict(slug="marek-h8j", alias="Marek", age=30, city="Liberec", height=186, weight=82, nation="CZ", langs=["cs", "en", "de"], audience="man",
         shown="18:00–23:00", hours="18:00-23:00", yes=["massage", "couples", "dinner_date"], no=["domination"],
         incall=False, outcall=True, prices=[(1800, 60, None)], images=2, verified=False, top=False,
         posted="2025-04-30", posted_shown="30. 4. 2025", phone="+420774811351", phone_shown="774-811-351",
         bio="Sportovec, nekuřák, dobře vařím. Přijedu kamkoli v Libereckém kraji."),
    dict(slug="vanda-c6s", alias="Vanda", age=45, city="Olomouc", height=170, weight=70, nation=None, langs=["cs"],
         shown="8:00–16:00", hours="08:00-16:00", yes=["role_play", "domination", "fetish"], no=["massage", "kissing", "overnight", "bath"],
         incall=True, outcall=False, prices=[(3500, 60, None), (6000, 120, None)], images=3, verified=True, top=False,
         posted="2025-06-05", posted_shown="5. 6. 2025", phone=None, phone_shown=None, email="vanda.salonek@posta.example",
         bio="Paní Vanda, zkušená a důsledná. Píšu si pouze e-mailem, žádné telefonáty. Dveře otevírám přesně v domluvenou minutu."),
    dict(slug="sara-t2v", alias="Sára", age=26, city="Brno", height=None, weight=None, nation=None, langs=[],
         shown=None, hours=None, yes=["striptease", "video_call"], no=["massage"],
         incall=False, outcall=True, prices=[(4000, None, None)], images=0, verified=False, top=False,
         posted="2025-06-08", posted_shown="8. 6. 2025", phone="+420602971814", phone_shown="602 971 814", instagram="sara.s.brno",
         bio="Přijedu po Brně i po celé jižní Moravě. Vystoupení stojí jednotně 4 000 Kč, hudbu vozím vlastní."),
    dict(slug="emily-r1z", alias="Emily", age=28, city="Prague", height=178, weight=60, nation=None, langs=["en", "de"], lang="en",
         shown="11:00–23:00", hours="11:00-23:00", yes=["gfe", "dinner_date", "massage", "couples"], no=["domination", "fetish"],
         incall=True, outcall=True, prices=[(200, 60, "incall"), (240, 60, "outcall"), (1100, 720, None)], currency="EUR", images=4, verified=True, top=False, trans=True, audience="trans",
         posted="2025-06-10", posted_shown="Aktualizováno včera", phone="+420731815806", phone_shown="00420 731 815 806", whatsapp="+420731815806", telegram="emilyinprague",
         bio="Hi, I am Emily, a tall and gentle trans woman living near the river. I speak English and German and I like long conversations over good wine. Please send me a short message about yourself first. I work for myself and answer in person.", kind="independent"),
]


def address(p):
    return f"{BASE}/profil/{p['slug']}"


def money(amount, currency):
    text = f"{amount:,}".replace(",", "\u00a0")
    return f"{text} Kč" if currency == "CZK" else f"{text} €"


def icon(name):
    return f'<svg class="i_g__2Vw9a" aria-hidden="true"><use href="/s.svg#{name}"></use></svg>'


def row(name, value):
    return f'<span class="r_x__Qk81z">{icon(name)}{value}</span>' if value else ""


def card(p, small=False):
    low = min(p["prices"])[0]
    return (f'<a class="{"c_s__0oPq" if small else "c_b__7YtrE"}" href="/profil/{p["slug"]}"><img src="/m/{p["slug"]}/t.webp" alt="">'
            f'<b>{p.get("title", p["alias"])}</b><i>{p["age"]}</i><u>{CITY[p["city"]]}</u>'
            f'<em>od {money(low, p.get("currency", "CZK"))}</em></a>')


def frame(title, body):
    return f"""<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>{title} | Privátní dáma</title>
<link rel="stylesheet" href="/_n/css/4be1c.css"></head><body><div id="__n"><div class="l_a__Zs3">
<nav class="n_n__b7R"><a href="/">Profily</a><a href="/mesto/brno">Brno</a><a href="/magazin/vecer-v-opere">Magazín</a><a href="/inzerce">Přidat profil</a><a href="/kontakt">Kontakt</a></nav>
<main class="m_m__x1">{body}</main>
<footer class="f_f__88a"><p>Privátní dáma, katalog společnic. Podpora provozu: <a href="tel:+420215983666">215 983 666</a>, podpora@privatnidama.test</p><p>Stránky jsou určeny osobám starším 18 let.</p></footer>
</div></div></body></html>"""


def detail(p):
    currency = p.get("currency", "CZK")
    ticks = "".join(f'<li class="t_y__Jd2">{icon("check")}{SERVICES[s]}</li>' for s in p["yes"])
    ticks += "".join(f'<li class="t_n__Kx7">{icon("cross")}<s>{SERVICES[s]}</s></li>' for s in p["no"])
    where = ""
    for key, words in (("incall", "U mě"), ("outcall", "U vás / hotel")):
        if p[key] is not None:
            where += f'<li class="{"t_y__Jd2" if p[key] else "t_n__Kx7"}">{icon("check" if p[key] else "cross")}' + (words if p[key] else f"<s>{words}</s>") + "</li>"
    prices = "".join(f'<div class="p_r__5"><span>{DURATION[d]}</span><span>{PLACE[w]}</span><strong>{money(a, currency)}</strong></div>' for a, d, w in p["prices"])
    contact = ""
    if p["phone"]:
        contact += f'<a class="k_t__p0" href="tel:{p["phone"]}">{icon("phone")}{p["phone_shown"] or "Zavolat"}</a>'
    if p.get("whatsapp"):
        contact += f'<a class="k_w__p1" href="https://wa.me/{p["whatsapp"][1:]}">{icon("wa")}WhatsApp</a>'
    if p.get("viber"):
        contact += f'<a class="k_v__p2" href="viber://chat?number=%2B{p["viber"][1:]}">{icon("vb")}Viber</a>'
    if p.get("telegram"):
        contact += f'<a class="k_g__p3" href="https://t.me/{p["telegram"]}">{icon("tg")}@{p["telegram"]}</a>'
    if p.get("instagram"):
        contact += f'<a class="k_i__p4" href="https://www.instagram.com/{p["instagram"]}/">{icon("ig")}</a>'
    if p.get("email"):
        contact += f'<a class="k_e__p5" href="mailto:{p["email"]}">{icon("mail")}{p["email"]}</a>'
    badges = ('<span class="b_v__3">Ověřeno</span>' if p["verified"] else "") + ('<span class="b_t__4">TOP</span>' if p["top"] else "")
    place = PEOPLE.index(p)
    others = "".join(card(PEOPLE[(place + k) % len(PEOPLE)], True) for k in (1, 2, 3))
    gallery = "".join(f'<img class="g_i__9" src="/m/{p["slug"]}/{k}.webp" alt="">' for k in range(1, p["images"] + 1))
    rows = (row("cake", p["age"]) + row("ruler", p["height"] and f'{p["height"]} cm') + row("scale", p["weight"] and f'{p["weight"]} kg')
            + row("pin", CITY[p["city"]]) + row("flag", NATIONS.get(p["nation"])) + row("speech", ", ".join(LANGUAGES[x] for x in p["langs"]))
            + row("clock", p["shown"]) + (row("person", "Trans") if p.get("trans") else "") + (row("person", "Muž") if p.get("audience") == "man" else ""))
    stamp = f'<time class="d_d__1">{p["posted_shown"]}</time>' if p["posted"] else ""
    name = p.get("title", p["alias"])
    return frame(f"{name}, {CITY[p['city']]}", f"""<h1 class="h_1__ab">{name}</h1>{badges}<div class="g_g__8">{gallery}</div>
<div class="r_w__7a">{rows}</div><p class="o_o__2">{p["bio"]}</p>
<section><h2 class="h_2__cd">Co ano, co ne</h2><ul class="t_l__M">{ticks}</ul><ul class="t_l__M">{where}</ul></section>
<section><h2 class="h_2__cd">Odměna</h2><div class="p_t__6">{prices}</div></section>
<div class="k_k__00">{contact}</div>{stamp}
<aside class="s_s__11"><h3>Podobné profily</h3>{others}</aside>""")


def truth(p):
    handles = [{"kind": k, "value": p[k]} for k in ("whatsapp", "viber", "telegram", "instagram", "email") if p.get(k)]
    longest = [d for _, d, _ in p["prices"] if d]
    return {**AD, "url": address(p), "alias": p["alias"], "aliases_stated": p.get("aliases", [p["alias"]]), "age": p["age"],
            "ages_stated": p.get("ages", [p["age"]]), "text_language": p.get("lang", "cs"), "audience": p.get("audience", "woman"),
            "provider_kind": p.get("kind", "unknown"), "city": p["city"], "country": "CZ", "nationality": p["nation"],
            "languages_spoken": p["langs"], "services": sorted(p["yes"]), "incall": p["incall"], "outcall": p["outcall"], "hours": p["hours"],
            "weight_kg": p["weight"], "height_cm": p["height"], "max_duration_h": max(longest) // 60 if longest and max(longest) % 60 == 0 else (max(longest) / 60 if longest else None),
            "tour": p.get("tour", []), "verified": p["verified"], "paid_placement": p["top"], "n_images": p["images"], "posted_at": p["posted"],
            "phones": [p["phone"]] if p["phone"] else [], "handles": handles,
            "prices": [{"amount": a, "currency": p.get("currency", "CZK"), "code_currency": None, "duration_min": d, "place": w} for a, d, w in p["prices"]]}


def listing(path, title, people, canonical=None, more=""):
    sorter = '<div class="q_q__1"><a href="/?razeni=nejlevnejsi">nejlevnější</a> <a href="/">doporučené</a></div>'
    body = f'<h1 class="h_1__ab">{title}</h1>{sorter}<div class="c_g__5">{"".join(card(p) for p in people)}</div>{more}'
    return WrittenPage(BASE + path, frame(title, body), "listing", "cs", ads=tuple(address(p) for p in people), canonical=canonical)


def plain(path, title, body, kind="static"):
    return WrittenPage(BASE + path, frame(title, f'<h1 class="h_1__ab">{title}</h1><div class="x_x__3">{body}</div>'), kind, "cs")


def ad_page(p, query=""):
    language = p.get("lang", "cs")
    return WrittenPage(address(p) + query, detail(p), "ad", "cs", text_language=language if language != "cs" else None,
                       ads=(address(p),), canonical=address(p) if query else None)


PAGES = (
    listing("/", "Společnice a masáže v Česku", PEOPLE[:6], more='<div class="q_p__2"><b>1</b> <a href="/?strana=2">2</a></div>'),
    listing("/?strana=2", "Společnice a masáže v Česku, strana 2", PEOPLE[6:], more='<div class="q_p__2"><a href="/">1</a> <b>2</b></div>'),
    listing("/?razeni=nejlevnejsi", "Společnice a masáže v Česku", sorted(PEOPLE[:6], key=lambda p: min(p["prices"])[0]), BASE + "/"),
    listing("/mesto/brno", "Společnice Brno", [p for p in PEOPLE if p["city"] == "Brno"]),
    *(ad_page(p) for p in PEOPLE),
    ad_page(PEOPLE[1], "?utm_source=banner&utm_campaign=leto"),
    plain("/kontakt", "Kontakt", "<p>Provozovatel: Dáma Media s.r.o., IČO 01234567, Lidická 10, Brno.</p><p>Telefon 215 983 666, po–pá 9–17. Píšte na podpora@privatnidama.test.</p>"),
    plain("/inzerce", "Ceník inzerce", "<div>Základní profil<span>zdarma</span></div><div>TOP na 7 dní<span>490 Kč</span></div><div>TOP na 30 dní<span>1 490 Kč</span></div><p>Profil před zveřejněním ověřujeme podle fotografie s datem.</p>"),
    plain("/magazin/vecer-v-opere", "Jak se obléct do opery", "<p>Na premiéru patří tmavý oblek, na reprízu stačí sako. Přijďte o půl hodiny dřív a šatnu zaplaťte drobnými.</p><p>Po představení doporučujeme objednat stůl nejpozději na 22:30.</p>"),
    plain("/profil/bara-0aa", "Profil byl odstraněn", "<p>Tato dáma už u nás neinzeruje. Podívejte se na <a href='/'>ostatní profily</a>.</p>", "error"),
    plain("/mesto/atlantida", "Stránka nenalezena", "<p>Nic tu není. Zkontrolujte adresu, nebo se vraťte na <a href='/'>úvod</a>.</p>", "error"),
)
SITE = WrittenSite("privatnidama.test", "CZ", PAGES, tuple(truth(p) for p in PEOPLE), "hashed classes, icons without labels, tick and cross lists")
