"""An Albanian site made for the telephone: every part is a custom element, much stands only in its attributes.

Hard: `<tk-fact label value>` without text, prices in data attributes with the text of some left to the script, numbers in base64 behind
'show the number', wa.me, t.me and viber links beside them, lek and euro in the same list, relative days of posting,
an English profile under the Albanian interface, a strip of 'near you' cards in the same element as the results.
"""

import base64

from tests.sites.written import AD, WrittenPage, WrittenSite

BASE = "https://takohu.example"
CITY = {"Tirana": "Tiranë", "Durrës": "Durrës", "Vlorë": "Vlorë", "Shkodër": "Shkodër", "Elbasan": "Elbasan", "Korçë": "Korçë", "Pristina": "Prishtinë"}
LANGUAGES = {"sq": "shqip", "en": "anglisht", "it": "italisht", "de": "gjermanisht", "el": "greqisht", "sr": "serbisht"}
NATIONS = {"AL": "shqiptare", "XK": "kosovare", "IT": "italiane", "GR": "greke"}
SERVICES = {
    "massage": "Masazh", "tantra": "Tantra", "dinner_date": "Darkë bashkë", "travel": "Udhëtime", "overnight": "Gjithë natën", "party": "Festa",
    "cuddling": "Përkëdhelje", "kissing": "Puthje", "gfe": "Si e dashura (GFE)", "bath": "Banjë bashkë", "striptease": "Striptizë", "city_guide": "Guidë në qytet",
    "video_call": "Videotelefonatë", "couples": "Për çifte", "duo": "Duo", "role_play": "Lojë me role", "business": "Takime biznesi", "four_hands": "Masazh me katër duar",
}
LENGTH = {30: "30 minuta", 60: "1 orë", 120: "2 orë", 180: "3 orë", 240: "4 orë", 720: "gjithë nata", 1440: "24 orë"}
WORDS = {"ALL": "lekë", "EUR": "€"}

ADS = [
    dict(n=1042, slug="ela", name="Ela", age=25, city="Tirana", height=168, weight=55, nation="AL", langs=["sq", "it"], hours=("11:00 - 23:00", "11:00-23:00"), ok=True, pics=4,
         yes=["massage", "cuddling"], no=["kissing"], incall=True, outcall=False, posted=("dje", "2025-06-10"), prices=[(4000, "ALL", 30, None), (7000, "ALL", 60, None)],
         phone="+355695774681", wa="+355695774681", text="Jam Ela nga Tirana, e qetë dhe e sjellshme. Punoj vetëm, pa agjenci, në një apartament të pastër pranë liqenit. Më shkruani një orë përpara.", kind="independent"),
    dict(n=1039, slug="drita", name="Drita", age=34, city="Durrës", height=None, weight=None, nation=None, langs=["sq"], hours=("24 orë, çdo ditë", "24/7"), ok=False, pics=2,
         yes=["massage", "bath", "couples"], no=[], incall=True, outcall=True, posted=("para 3 ditësh", "2025-06-08"), prices=[(6000, "ALL", 60, "incall"), (8000, "ALL", 60, "outcall")],
         phone="+355678583909", text="Dritare nga deti dhe muzikë e ulët. Vij edhe në hotelet e plazhit. Taksia paguhet veç, 500 lekë."),
    dict(n=1037, slug="sidorela", name="Sidorela", age=22, city="Tirana", height=174, weight=57, nation=None, langs=["sq", "en"], hours=None, ok=True, pics=5,
         yes=["dinner_date", "party", "travel", "overnight"], no=["striptease"], incall=False, outcall=True, posted=("sot", "2025-06-11"), prices=[(250, "EUR", 180, None), (600, "EUR", 720, None), (1000, "EUR", 1440, None)],
         phone=None, tg="sidorela_tr", insta="sidorela.m", text="Më pëlqen veshja elegante dhe biseda pa ngut. Përfaqësohem nga agjencia Perla, por në Telegram përgjigjem vetë.", kind="agency"),
    dict(n=1033, slug="vesa", name="Vesa", age=29, city="Pristina", height=165, weight=None, nation="XK", langs=["sq", "de", "sr"], hours=("09:00 - 17:00", "09:00-17:00"), ok=False, pics=1,
         yes=["tantra", "massage"], no=["overnight"], incall=True, outcall=None, posted=("2 qershor 2025", "2025-06-02"), prices=[(80, "EUR", 60, None), (150, "EUR", 120, None)],
         phone="+38344066362", viber="+38344066362", text="Tantra e ngadaltë, me frymëmarrje dhe vaj të ngrohtë. Kam mësuar në Gjermani dhe tani punoj në Prishtinë."),
    dict(n=1030, slug="amelia", name="Amelia", age=27, city="Vlorë", height=170, weight=60, nation="IT", langs=["it", "en"], hours=("14:00 - 02:00", "14:00-02:00"), ok=True, pics=3, lang="en",
         yes=["gfe", "kissing", "dinner_date"], no=["role_play"], incall=True, outcall=True, posted=("dje", "2025-06-10"), prices=[(100, "EUR", 60, None), (500, "EUR", 720, None)],
         phone=None, wa="+355692283454", text="Hello, I am Amelia from Italy and I spend the summer by the sea in Vlora. I like slow mornings, good wine and men who can listen. I will be in Tirana from 20.06.2025 to 23.06.2025. Messages on WhatsApp only, please, I never pick up calls.",
         tour=[{"city": "Tirana", "from": "2025-06-20", "to": "2025-06-23"}]),
    dict(n=1028, slug="mira-dhe-besa", name="Mira", names=["Mira", "Besa"], title="Mira dhe Besa", age=30, ages=[30, 33], city="Tirana", height=None, weight=None, nation=None, langs=["sq"], hours=("18:00 - 23:00", "18:00-23:00"), ok=False, pics=2,
         yes=["duo", "four_hands", "massage"], no=[], incall=True, outcall=False, posted=("28 maj 2025", "2025-05-28"), prices=[(12000, "ALL", 60, None)],
         phone="+355678818357", text="Ne jemi dy shoqe, Mira 30 vjeç dhe Besa 33 vjeç. Çmimi është për të dyja bashkë."),
    dict(n=1024, slug="andi", name="Andi", age=31, city="Shkodër", height=182, weight=79, nation=None, langs=["sq", "it", "en"], hours=None, ok=False, pics=1, audience="man",
         yes=["massage", "city_guide"], no=[], incall=None, outcall=True, posted=("20 maj 2025", "2025-05-20"), prices=[(5000, "ALL", 60, None), (15000, "ALL", 240, None)],
         phone="+355697318776", tg="andi_shk", text="Mashkull, sportiv dhe i respektuar. Njoh çdo rrugicë të qytetit dhe të alpeve."),
    dict(n=1019, slug="rea", name="Rea", age=38, ages=[38, 39], city="Elbasan", height=160, weight=68, nation=None, langs=["sq", "el"], hours=("08:00 - 15:00", "08:00-15:00"), ok=True, pics=0,
         yes=["role_play"], no=["massage", "kissing", "gfe"], incall=True, outcall=False, posted=None, prices=[],
         phone="+355696971521", mail="rea.elbasan@posta.example", text="Vite të gjata në Athinë më mësuan durimin. Në të vërtetë sapo mbusha 39. Çmimin e themi në telefon."),
    dict(n=1015, slug="kejsi", name="Kejsi", age=24, city="Korçë", height=167, weight=52, nation="AL", langs=["sq"], hours=None, ok=False, pics=2,
         yes=["video_call"], no=["massage", "dinner_date"], incall=False, outcall=False, posted=("2 maj 2025", "2025-05-02"), prices=[(2000, "ALL", 30, None)],
         phone=None, viber="+355697348545", text="Vetëm në ekran. Takime nuk bëj, as te unë as te ti."),
    dict(n=1011, slug="luna", name="Luna", age=28, city="Durrës", height=179, weight=66, nation="GR", langs=["el", "en", "sq"], hours=("12:00 - 22:00", "12:00-22:00"), ok=True, pics=3, audience="trans",
         yes=["massage", "striptease", "business"], no=[], incall=True, outcall=True, posted=("para një jave", "2025-06-04"), prices=[(90, "EUR", 60, None), (170, "EUR", 120, None)],
         phone="+355685530008", wa="+355685530008", tg="luna_durres", text="Grua trans, e gjatë dhe e butë. Punoj për vete dhe përgjigjem vetë në telefon.", kind="independent"),
]


def address(ad):
    return f"{BASE}/p/{ad['n']}-{ad['slug']}"


def hidden(number):
    return base64.b64encode(number.encode()).decode()


def card(ad):
    low = f' data-price="{ad["prices"][0][0]}" data-cur="{ad["prices"][0][1]}"' if ad["prices"] else ""
    return (f'<tk-card data-id="{ad["n"]}" data-age="{ad["age"]}" data-city="{CITY[ad["city"]]}"{low}><a slot="go" href="/p/{ad["n"]}-{ad["slug"]}">{ad.get("title", ad["name"])}</a></tk-card>')


def frame(title, body, mode):
    return f"""<!DOCTYPE html><html lang="sq"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover"><meta name="apple-mobile-web-app-capable" content="yes"><title>{title}</title>
<script type="module" src="/tk.min.js"></script></head><body><tk-app mode="{mode}"><tk-bar slot="top"><a href="/">Takohu</a><tk-search placeholder="Kërko qytetin"></tk-search></tk-bar>
<tk-view>{body}</tk-view>
<tk-tabs slot="bottom"><a href="/">Profile</a><a href="/qyteti/tirane">Tiranë</a><a href="/shpall">Shpall</a><a href="/ndihme">Ndihmë</a><a href="/kontakt">Kontakt</a></tk-tabs>
<tk-sheet id="age" hidden><p>A i ke mbushur 18 vjeç?</p><button>Po</button><button>Jo</button></tk-sheet></tk-app></body></html>"""


def fact(label, value):
    return f'<tk-fact label="{label}" value="{value}"></tk-fact>' if value else ""


def price(number, entry):
    amount, currency, minutes, place = entry
    where = {"incall": " (te unë)", "outcall": " (te ti)", None: ""}[place]
    data = f'data-amount="{amount}" data-cur="{currency}" data-min="{minutes}"'
    if number % 2 and place is None:
        return f"<tk-price {data}></tk-price>"
    return f"<tk-price {data}>{LENGTH[minutes]}{where} · {amount} {WORDS[currency]}</tk-price>"


def detail(ad):
    chips = "".join(f"<tk-chip>{SERVICES[s]}</tk-chip>" for s in ad["yes"])
    refused = '<tk-chips label="Nuk ofroj">' + "".join(f"<tk-chip muted>{SERVICES[s]}</tk-chip>" for s in ad["no"]) + "</tk-chips>" if ad["no"] else ""
    yes_no = {True: "po", False: "jo", None: None}
    facts = (fact("Mosha", f'{ad["age"]} vjeç') + fact("Qyteti", CITY[ad["city"]]) + fact("Gjatësia", ad["height"] and f'{ad["height"]} cm') + fact("Pesha", ad["weight"] and f'{ad["weight"]} kg')
             + fact("Kombësia", NATIONS.get(ad["nation"])) + fact("Gjuhët", ", ".join(LANGUAGES[x] for x in ad["langs"])) + fact("Orari", ad["hours"] and ad["hours"][0])
             + fact("Te unë", yes_no[ad["incall"]]) + fact("Te ti / hotel", yes_no[ad["outcall"]]))
    links = f'<tk-reveal data-k="{hidden(ad["phone"])}">Shfaq numrin</tk-reveal>' if ad["phone"] else ""
    links += f'<a class="ic" href="https://wa.me/{ad["wa"][1:]}?text=Takohu" aria-label="WhatsApp"></a>' if ad.get("wa") else ""
    links += f'<a class="ic" href="https://t.me/{ad["tg"]}" aria-label="Telegram"></a>' if ad.get("tg") else ""
    links += f'<a class="ic" href="viber://chat?number=%2B{ad["viber"][1:]}" aria-label="Viber"></a>' if ad.get("viber") else ""
    links += f'<a class="ic" href="https://instagram.com/{ad["insta"]}" aria-label="Instagram"></a>' if ad.get("insta") else ""
    links += f'<a class="ic" href="mailto:{ad["mail"]}">{ad["mail"]}</a>' if ad.get("mail") else ""
    pictures = "".join(f'<img slot="p" loading="lazy" src="https://cdn.takohu.example/{ad["n"]}/{k}.jpg" alt="">' for k in range(1, ad["pics"] + 1))
    place = ADS.index(ad)
    near = "".join(card(ADS[(place + k) % len(ADS)]) for k in (2, 5))
    prices = f'<tk-prices label="Çmimet">{"".join(price(k, p) for k, p in enumerate(ad["prices"]))}</tk-prices>' if ad["prices"] else ""
    name = ad.get("title", ad["name"])
    body = f"""<tk-profile data-id="{ad["n"]}" data-name="{name}"><tk-slides>{pictures}</tk-slides><h1>{name}</h1>{'<tk-badge kind="ok">E verifikuar</tk-badge>' if ad["ok"] else ""}
<tk-facts>{facts}</tk-facts><tk-text lang="{ad.get("lang", "sq")}">{ad["text"]}</tk-text><tk-chips label="Ofroj">{chips}</tk-chips>{refused}{prices}<tk-actions>{links}</tk-actions>
{f'<tk-foot>Përditësuar: {ad["posted"][0]}</tk-foot>' if ad["posted"] else ""}</tk-profile><tk-strip label="Pranë teje">{near}</tk-strip>"""
    return frame(f"{name}, {CITY[ad['city']]} · Takohu", body, "profile")


def truth(ad):
    kinds = (("whatsapp", "wa"), ("telegram", "tg"), ("viber", "viber"), ("instagram", "insta"), ("email", "mail"))
    longest = max((p[2] for p in ad["prices"]), default=None)
    return {**AD, "url": address(ad), "alias": ad["name"], "aliases_stated": ad.get("names", [ad["name"]]), "age": ad["age"], "ages_stated": ad.get("ages", [ad["age"]]),
            "text_language": ad.get("lang", "sq"), "audience": ad.get("audience", "woman"), "provider_kind": ad.get("kind", "unknown"), "city": ad["city"],
            "country": "XK" if ad["city"] == "Pristina" else "AL", "nationality": ad["nation"], "languages_spoken": ad["langs"], "services": sorted(ad["yes"]),
            "incall": ad["incall"], "outcall": ad["outcall"], "hours": ad["hours"] and ad["hours"][1], "weight_kg": ad["weight"], "height_cm": ad["height"],
            "max_duration_h": None if longest is None else 0.5 if longest == 30 else longest // 60, "tour": ad.get("tour", []), "verified": ad["ok"], "n_images": ad["pics"],
            "posted_at": ad["posted"] and ad["posted"][1], "phones": [ad["phone"]] if ad["phone"] else [],
            "handles": [{"kind": k, "value": ad[key]} for k, key in kinds if ad.get(key)],
            "prices": [{"amount": a, "currency": c, "code_currency": None, "duration_min": d, "place": w} for a, c, d, w in ad["prices"]]}


def listing(path, title, ads, canonical=None, more=""):
    body = f'<h1>{title}</h1><tk-sort><a href="/?rendit=mosha">sipas moshës</a></tk-sort><tk-grid>{"".join(map(card, ads))}</tk-grid>{more}'
    return WrittenPage(BASE + path, frame(f"{title} · Takohu", body, "list"), "listing", "sq", ads=tuple(map(address, ads)), canonical=canonical)


def page(path, title, body, kind="static"):
    return WrittenPage(BASE + path, frame(f"{title} · Takohu", f"<h1>{title}</h1><tk-text>{body}</tk-text>", "text"), kind, "sq")


def ad_page(ad, query=""):
    return WrittenPage(address(ad) + query, detail(ad), "ad", "sq", text_language="en" if ad.get("lang") == "en" else None, ads=(address(ad),), canonical=address(ad) if query else None)


PAGES = (
    listing("/", "Profile të reja", ADS[:6], more='<tk-more><a href="/?faqe=2">Më shumë</a></tk-more>'),
    listing("/?faqe=2", "Profile të reja, faqja 2", ADS[6:]),
    listing("/?rendit=mosha", "Profile të reja", sorted(ADS[:6], key=lambda x: x["age"]), BASE + "/"),
    listing("/qyteti/tirane", "Profile në Tiranë", [x for x in ADS if x["city"] == "Tirana"]),
    *map(ad_page, ADS), ad_page(ADS[3], "?ref=ig_story"),
    page("/kontakt", "Kontakt", "<p>Takohu sh.p.k., Rruga e Kavajës 20, Tiranë. Telefoni i zyrës: 068 452 0872, e hënë - e premte 9-16.</p><p>ndihma@takohu.example</p>"),
    page("/shpall", "Shpall profilin tënd", "<p>Profili bazë është falas. Në krye për 7 ditë: 1000 lekë. Në krye për 30 ditë: 3000 lekë.</p><p>Verifikimi bëhet me një foto dhe datën e ditës.</p>"),
    page("/ndihme", "Pyetje të shpeshta", "<p><b>Si e shoh numrin?</b> Prek butonin nën profil.</p><p><b>Si raportoj një profil?</b> Shkruaj te ndihma@takohu.example me lidhjen e profilit.</p>"),
    page("/p/998-ina", "Ky profil u hoq", "<p>Profili nuk është më aktiv. <a href='/'>Kthehu te lista</a>.</p>", "error"),
    page("/qyteti/nuk-ka", "Faqja nuk u gjet", "<p>Na vjen keq, këtu nuk ka asgjë.</p>", "error"),
)
SITE = WrittenSite("takohu.example", "AL", PAGES, tuple(map(truth, ADS)), "custom elements, facts in attributes, numbers in base64")
