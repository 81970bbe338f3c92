"""Õhtutund: an Estonian booking site of companions and masseuses, built of custom elements.

The page is a tree of `<ot-…>` elements with a declarative shadow root; a browser draws them, the source has the facts
mostly as Estonian attributes ('pikkus', 'kaal', 'keeled', 'pakub', 'ei-paku', 'minu-juures'). What makes it hard: few
texts between tags, the telephone in two halves, pictures as a JSON attribute, services offered and refused in attributes
of one element; some towns stand only in the prose and inflected ('Narvas', 'Tartusse'), durations in words ('poolteist
tundi'), prices with '.-'; free times of the calendar look like opening hours; the help desk's number in the shadow
root; cards of others below; advertisers write Estonian, Russian, English or Finnish.
"""

import json
from html import escape
from typing import Any

from tests.sites.written import AD, WrittenPage, WrittenSite

BASE = "https://ohtutund.test"
SERVICE = {
    "massage": "massaaž", "tantra": "tantra", "dinner_date": "õhtusöök kahele", "travel": "reisiseltskond", "overnight": "öö koos", "city_guide": "linnaekskursioon",
    "couples": "paaridele", "bath": "vahuvann", "cuddling": "kaisutamine", "gfe": "GFE", "kissing": "suudlused", "four_hands": "nelja käe massaaž",
    "striptease": "striptiis", "role_play": "rollimängud", "business": "äriüritused", "party": "peod", "video_call": "videokõne", "fetish": "fetišid",
    "domination": "domineerimine", "dancing": "tants", "disabled_guests": "liikumispuudega külalised", "group": "grupp", "duo": "duo", "escort": "eskort",
}  # fmt: skip
TONGUE = {"et": "eesti", "en": "inglise", "ru": "vene", "fi": "soome", "de": "saksa", "lv": "läti", "sv": "rootsi"}
CITIZEN = {"EE": "Eesti", "LV": "Läti", "FI": "Soome", "UA": "Ukraina"}
LOOKS = {"european": "euroopalik", "latin": "latiino", "asian": "aasia"}
SPAN = {30: "pool tundi", 60: "tund", 90: "poolteist tundi", 120: "2 tundi", 180: "3 tundi", 720: "öö", 1440: "ööpäev"}


def euro(*rows: tuple[int, int | None, str | None]) -> list[dict[str, Any]]:
    return [dict(amount=amount, currency="EUR", code_currency=None, duration_min=minutes, place=place) for amount, minutes, place in rows]


# code: how the page shows it (slug, seller, marks, day as shown, town attribute or None, refused, contact mark-up, words) and the truth
ADS: dict[int, tuple[dict[str, Any], dict[str, Any]]] = {
    214: (
        dict(slug="liis", tyyp="Eraisik", day='<time datetime="2025-06-05">5. juunil</time>', town="Tallinn", part="Kalamaja", no=["fetish", "group"],
             contact='<ot-nr suund="+372" a="5197" b="3187"></ot-nr><ot-side liik="telegram" href="https://t.me/Liis_Kalamaja">Telegram</ot-side>', free=("2025-06-12", "12:00,14:30,19:00"),
             words="<p>Tere! Olen Liis, päeval tõlgin, õhtul puhkan. Võtan vastu oma vaikses korteris, kuhu saab märkamatult hoovist. Hotelli tulen ainult kesklinnas.</p>"),
        dict(alias="Liis", age=27, city="Tallinn", nationality="EE", height_cm=168, weight_kg=56, languages_spoken=["et", "en", "fi"], services=["dinner_date", "gfe", "kissing", "massage"],
             hours="12:00-22:00", incall=True, outcall=True, prices=euro((120, 60, "incall"), (150, 60, "outcall"), (220, 120, "incall"), (280, 120, "outcall")), max_duration_h=2,
             verified=True, paid_placement=True, n_images=5, posted_at="2025-06-05", phones=["+37251973187"], handles=[{"kind": "telegram", "value": "liis_kalamaja"}]),
    ),
    219: (
        dict(slug="katlin", tyyp="Eraisik", day="Lisatud eile", town=None, part=None, no=["overnight"], contact='<a href="tel:+37251443058">Helista</a>', free=("2025-06-11", "18:00"),
             words="<p>Elan Tartus, Karlova puumajas. Kätlin, 35, juukselõikaja ja massöör. Lõõgastav massaaž ja tantra, mõlemad aeglaselt. Väljakutseid ei tee, tulge ise: kohv on tulel.</p>"),
        dict(alias="Kätlin", age=35, city="Tartu", height_cm=172, weight_kg=64, languages_spoken=["et", "ru"], services=["cuddling", "massage", "tantra"], incall=True, outcall=False,
             prices=euro((45, 30, "incall"), (80, 60, "incall"), (110, 90, "incall")), max_duration_h=1.5, verified=True, paid_placement=False, n_images=3, posted_at="2025-06-10", phones=["+37251443058"]),
    ),
    223: (
        dict(slug="anastassia", tyyp="Eraisik", day='<time datetime="2025-05-30">30. mail</time>', town=None, part=None, no=[], contact='<ot-side liik="whatsapp" href="https://wa.me/37255707039">WhatsApp</ot-side>', free=None,
             words='<p lang="ru">Привет, я Анастасия, живу в Нарве, у самой реки. Весёлая, гибкая, бывшая танцовщица. Принимаю у себя, в гостиницу тоже приеду. По-эстонски понимаю, но отвечаю с ошибками. Час стоит 90 евро, полтора часа 130, два часа 160. Телефон тот же, что в WhatsApp: 5570 7039.</p>'),
        dict(alias="Anastassia", aliases_stated=["Anastassia", "Анастасия"], age=31, city="Narva", text_language="ru", height_cm=165, weight_kg=52, languages_spoken=["ru", "et"], services=["dancing", "striptease"],
             incall=True, outcall=True, prices=euro((90, 60, None), (130, 90, None), (160, 120, None)), max_duration_h=2, verified=False, paid_placement=False, n_images=4, posted_at="2025-05-30",
             phones=["+37255707039"], handles=[{"kind": "whatsapp", "value": "+37255707039"}]),
    ),
    231: (
        dict(slug="maarika", tyyp="Eraisik", day='<time datetime="2025-06-01">1. juunil</time>', town="Pärnu", part="rannarajoon", no=["striptease"], contact="<span>Tel. 52 045 647</span>", free=("2025-06-13", "10:00,11:30,15:00"),
             words="<p>Küps naine, 44, Pärnu ranna lähedal. Suveks on mul väike saunamaja ja soe vahuvann. Maarika juures ei kiirusta keegi. Tund 85.-, kaks tundi 150.-, sularahas ja eurodes.</p><p>Ratastooliga pääseb kenasti sisse.</p>"),
        dict(alias="Maarika", age=44, city="Pärnu", languages_spoken=["et", "fi", "sv"], services=["bath", "disabled_guests", "massage"], hours="10:00-20:00", incall=True, outcall=None,
             prices=euro((85, 60, None), (150, 120, None)), max_duration_h=2, verified=False, paid_placement=True, n_images=2, posted_at="2025-06-01", phones=["+37252045647"]),
    ),
    236: (
        dict(slug="helena", tyyp="Eraisik", day='<time datetime="2025-06-08">8. juunil</time>', town="Tallinn", part="kesklinn", no=["domination"], free=None,
             contact='<ot-side liik="email" href="mailto:helena@baltic-evenings.example">E-post</ot-side><ot-side liik="signal" nr="+37124112431">Signal: +371 24112431</ot-side>',
             tour=[("Tallinn", "2025-06-09", "2025-06-13"), ("Helsinki", "2025-06-14", "2025-06-16"), ("Riga", "2025-06-18", None)],
             words='<p lang="en">Helena, Latvian by passport and a traveller by nature. I read menus in five languages and order in all of them. I never receive in my own room, so you invite me to your hotel, or simply to a restaurant. Please write at least one day ahead, and tell me where you are staying and what you like to eat.</p>'),
        dict(alias="Helena", age=29, city="Tallinn", text_language="en", nationality="LV", height_cm=176, weight_kg=59, languages_spoken=["lv", "en", "ru", "de"], services=["business", "dinner_date", "overnight", "travel"],
             incall=False, outcall=True, prices=euro((250, 60, "outcall"), (450, 120, "outcall"), (1200, 720, "outcall"), (1900, 1440, "outcall")), max_duration_h=24, verified=True, paid_placement=True, n_images=6,
             posted_at="2025-06-08", phones=["+37124112431"], handles=[{"kind": "email", "value": "helena@baltic-evenings.example"}, {"kind": "signal", "value": "+37124112431"}],
             tour=[{"city": "Tallinn", "from": "2025-06-09", "to": "2025-06-13"}, {"city": "Helsinki", "from": "2025-06-14", "to": "2025-06-16"}, {"city": "Riga", "from": "2025-06-18", "to": None}]),
    ),
    240: (
        dict(slug="marko", tyyp="Eraisik", day='<time datetime="2025-05-19">19. mail</time>', town="Tallinn", part=None, sex="mees", no=[], contact='<a href="tel:+3725169609">516 9609</a>', free=None,
             words="<p>Mees naistele ja paaridele. Marko, massöör ja tantsupartner; tulen kohale oma lauaga, kodus külalisi ei võta.</p>"),
        dict(alias="Marko", age=38, audience="man", city="Tallinn", height_cm=186, weight_kg=84, languages_spoken=["et", "en", "ru"], services=["couples", "dancing", "massage"], hours="24/7", incall=False, outcall=True,
             prices=euro((100, 90, "outcall")), max_duration_h=1.5, verified=False, paid_placement=False, n_images=1, posted_at="2025-05-19", phones=["+3725169609"]),
    ),
    245: (
        dict(slug="triin-ja-kadri", tyyp=None, day='<time datetime="2025-06-03">3. juunil</time>', town=None, part=None, sex="paar", no=["kissing"], contact='<ot-nr suund="+372" a="5547" b="9339"></ot-nr>', free=("2025-06-14", "13:00,16:00"),
             words="<p>Triin ja Kadri, kaks sõbrannat, tulge meile Tartusse! Neli kätt, kuum õli ja naer. Töötame ainult kahekesi. Majake on Annelinna servas, parkimine tasuta; hotelli me ei tule.</p>"),
        dict(alias="Triin", aliases_stated=["Triin", "Kadri"], age=26, ages_stated=[26, 29], audience="couple", city="Tartu", provider_kind="unknown", languages_spoken=["et", "en"], services=["duo", "four_hands", "massage"],
             incall=True, outcall=False, prices=euro((160, 60, "incall"), (290, 120, "incall")), max_duration_h=2, verified=True, paid_placement=False, n_images=4, posted_at="2025-06-03", phones=["+37255479339"]),
    ),
    250: (
        dict(slug="rebeka", tyyp="Eraisik", day="Lisatud täna", town="Tallinn", part="Kristiine", sex="trans", no=["overnight", "video_call"], contact="<span>Viber +372 5325 2057</span>", free=None,
             words="<p>Rebeka, transnaine, esimest suve nii avalikult. Leebe käsi või range pilk, nagu soovid. Võtan vastu kodus, aga eelistan sinu hotelli. Fotodel olen mina, ilma filtrita.</p>"),
        dict(alias="Rebeka", age=33, audience="trans", city="Tallinn", ethnicity="european", height_cm=179, weight_kg=70, languages_spoken=["et", "en"], services=["domination", "fetish", "role_play"], hours="18:00-02:00",
             incall=True, outcall=True, prices=euro((130, 60, "incall"), (160, 60, "outcall")), max_duration_h=1, verified=False, paid_placement=True, n_images=7, posted_at="2025-06-11",
             phones=["+37253252057"], handles=[{"kind": "viber", "value": "+37253252057"}]),
    ),
    252: (
        dict(slug="sirje", tyyp="Eraisik", day='<time datetime="2025-04-27">27. aprillil</time>', town=None, part=None, no=[], contact="", free=None,
             words="<p>Sirje, 52. Kohtla-Järvel teavad mind kõik, seepärast pilte näost ei ole. Kaisutamine, jutt ja massaaž, tund viiskümmend eurot. Helista: viis kaheksa, kuus kuus, kaheksa neli, üks seitse.</p>"),
        dict(alias="Sirje", age=52, city="Kohtla-Järve", languages_spoken=["et", "ru"], services=["cuddling", "massage"], prices=euro((50, 60, None)), max_duration_h=1, verified=False, paid_placement=False,
             n_images=1, posted_at="2025-04-27", phones=["+37258668417"]),
    ),
    258: (
        dict(slug="anu", tyyp="Eraisik", day='<time datetime="2025-06-09">9. juunil</time>', town="Tallinn", part="sadam", no=["couples"], contact='<a href="tel:+358451166307">Soita</a><ot-side liik="instagram" href="https://instagram.com/anu.satamassa">Instagram</ot-side>', free=("2025-06-12", "09:00,11:00"),
             words='<p lang="fi">Hei, olen Anu, suomalainen Tallinnassa. Asuntoni on viiden minuutin päässä satamasta, joten ehdit hyvin ennen laivaa. Otan vastaan vain kotona, en tule hotelliin enkä laivalle. Kahvi kuuluu hintaan, kiire ei. Soita suomalaiseen numerooni, puhun suomea ja ruotsia.</p>'),
        dict(alias="Anu", age=40, city="Tallinn", text_language="fi", nationality="FI", height_cm=170, weight_kg=67, languages_spoken=["fi", "sv"], services=["bath", "gfe", "massage"], hours="09:00-17:00", incall=True, outcall=False,
             prices=euro((70, 30, "incall"), (120, 60, "incall")), max_duration_h=1, verified=True, paid_placement=False, n_images=3, posted_at="2025-06-09", phones=["+358451166307"], handles=[{"kind": "instagram", "value": "anu.satamassa"}]),
    ),
    261: (
        dict(slug="elisabeth", tyyp="Agentuur Põhjatäht", day='<time datetime="2025-06-10">10. juunil</time>', town="Tallinn", part=None, no=["massage"], contact='<ot-nr suund="+372" a="5893" b="9010"></ot-nr>', free=None,
             words="<p>Elisabeth on meie agentuuri nägu: viisakas, kiire keelega, balli jaoks alati valmis. Tellimus vähemalt kolm tundi, ettemaks 100 eurot. Ta tuleb teie juurde või otse üritusele; agentuuris vastuvõttu ei ole.</p>"),
        dict(alias="Elisabeth", age=25, city="Tallinn", provider_kind="agency", ethnicity="latin", height_cm=174, weight_kg=57, languages_spoken=["en", "et", "de"], services=["business", "escort", "party"], incall=False, outcall=True,
             prices=euro((400, 180, "outcall"), (1500, 720, "outcall")), max_duration_h=12, verified=True, paid_placement=True, n_images=4, posted_at="2025-06-10", phones=["+37258939010"]),
    ),
}  # fmt: skip


def address(code: int) -> str:
    return f"{BASE}/p/{code}-{ADS[code][0]['slug']}"


def truth(code: int) -> dict[str, Any]:
    facts = ADS[code][1]
    return AD | dict(url=address(code), text_language="et", country="EE", provider_kind="independent", aliases_stated=[facts["alias"]], ages_stated=[facts["age"]]) | facts


def names(code: int) -> str:
    facts = ADS[code][1]
    return " ja ".join(facts["aliases_stated"]) if facts.get("audience") == "couple" else facts["alias"]


def element(tag: str, text: str = "", **values: Any) -> str:
    """A custom element; values that are not stated give no attribute, True gives a bare one."""
    attributes = "".join(f" {key.replace('_', '-')}" + ("" if value is True else f'="{escape(str(value))}"') for key, value in values.items() if value)
    return f"<ot-{tag}{attributes}>{text}</ot-{tag}>"


def shell(title: str, body: str, head: str = "") -> str:
    menu = "".join(f'<a slot="menyy" href="{path}">{word}</a>' for path, word in (("/", "Kõik"), ("/linn/tallinn", "Tallinn"), ("/kuulutajale", "Kuulutajale"), ("/kkk", "KKK"), ("/kontakt", "Kontakt"), ("/sisene", "Sisene")))
    return f"""<!doctype html>
<html lang="et"><head><meta charset="utf-8"><title>{title}</title>{head}<script type="module" src="/ot/ot.4.1.js"></script></head><body>
<ot-leht><template shadowrootmode="open"><style>:host{{display:block;font:16px/1.5 system-ui}}</style><div part="pais"><slot name="logo"></slot><slot name="menyy"></slot><span>Klienditugi 668 6669, E–R 9–17</span></div>
<ot-kypsised>Kasutame küpsiseid. <button>Selge</button></ot-kypsised><slot></slot><div part="jalus">Õhtutund OÜ · <a href="/tingimused">Tingimused</a> · ainult täisealistele</div></template>
<a slot="logo" href="/">Õhtutund</a>{menu}
{body}
</ot-leht></body></html>"""


def card(code: int) -> str:
    show, facts = ADS[code]
    lowest = min(price["amount"] for price in facts["prices"])
    return element("kaart", f'<a href="/p/{code}-{show["slug"]}">{names(code)}</a>', vanus=facts["age"], linn=facts["city"], alates=f"{lowest} €", pilt=f"/m/{code}/1s.avif",
                   kontrollitud=facts["verified"], esil=facts["paid_placement"])  # fmt: skip


def ad_page(code: int, printed: bool = False) -> str:
    show, facts = ADS[code]
    ages = facts.get("ages_stated", [facts["age"]])
    pictures = [f"/m/{code}/{n}.avif" for n in range(1, facts["n_images"] + 1)]
    marks = (element("mark", "Isik kontrollitud") if facts["verified"] else "") + (element("mark", "Esiletõstetud") if facts["paid_placement"] else "")
    place = {(True, True): "minu ja sinu juures", (True, False): "ainult minu juures", (False, True): "ainult sinu juures", (True, None): "minu juures"}.get((facts.get("incall"), facts.get("outcall")))
    hours = facts.get("hours")
    data = element(
        "andmed", vanus=" ja ".join(map(str, ages)), linn=show["town"], linnaosa=show["part"], sugu=show.get("sex"), pikkus=facts.get("height_cm"), kaal=facts.get("weight_kg"),
        kodakondsus=CITIZEN.get(facts.get("nationality", "")), valimus=LOOKS.get(facts.get("ethnicity", "")), keeled=", ".join(TONGUE[t] for t in facts["languages_spoken"]),
        kohtume=place, kell="ööpäev läbi" if hours == "24/7" else hours and hours.replace("-", "–"),
    )  # fmt: skip
    services = element("teenused", pakub="; ".join(SERVICE[s] for s in facts["services"]), ei_paku="; ".join(SERVICE[s] for s in show["no"]))
    spans: dict[int, dict[str, int]] = {}
    for price in facts["prices"]:
        if price["place"]:
            spans.setdefault(price["duration_min"], {})[price["place"]] = price["amount"]
    prices = "".join(element("hind", aeg=SPAN[m], minu_juures=row.get("incall"), sinu_juures=row.get("outcall")) for m, row in spans.items())
    prices = element("hinnad", prices, valuuta="EUR") if prices else ""
    tour = "".join(element("reis", linn="Riia" if town == "Riga" else town, alates=since, kuni=until) for town, since, until in show.get("tour", ()))
    calendar = element("vabad", paev=show["free"][0], ajad=show["free"][1]) if show["free"] else ""
    others = list(ADS)
    similar = element("sarnased", "".join(card(others[(others.index(code) + step) % len(others)]) for step in (2, 5)), pealkiri="Vaata ka")
    seller = f'<span slot="tyyp">{show["tyyp"]}</span>' if show["tyyp"] else ""
    day = show["day"] if show["day"].startswith("Lisatud") else "Lisatud " + show["day"]
    body = (
        f'<h1 slot="nimi">{names(code)}</h1>{seller}{marks}<ot-galerii pildid=\'{json.dumps(pictures)}\'><img src="{pictures[0]}" alt=""></ot-galerii>\n{data}\n<div slot="jutt">{show["words"]}</div>\n'
        f'{services}\n{prices}{tour}<ot-kontakt>{show["contact"]}</ot-kontakt><small slot="lisatud">{day}</small>'
    )
    body = element("profiil", body, kood=code)
    link = f'<link rel="canonical" href="{address(code)}"><meta property="og:title" content="{names(code)}, {facts["age"]}"><meta property="og:type" content="profile">'
    return shell(f"{names(code)} | Õhtutund", body if printed else f'{calendar}{body}\n{similar}', link)


def listing(title: str, codes: list[int], foot: str = "") -> str:
    return shell(f"{title} | Õhtutund", f"<h1>{title}</h1>" + element("voog", "\n".join(map(card, codes)), jarjestus="uuemad") + foot)


STATIC = {
    "kontakt": ("Kontakt", "<p>Õhtutund OÜ, Sadama põik 2, Tallinn. Klienditugi 668 6669, abi@ohtutund.test.</p><p>Kuulutajate numbreid me telefoni teel ei anna.</p>"),
    "tingimused": ("Tingimused", "<p>Kuulutada võib vähemalt 21-aastane inimene, kes on näidanud meile isikut tõendavat dokumenti või nõustub märgita kuulutusega. Broneering on kokkulepe kahe inimese vahel, meie ei vahenda raha.</p>"),
    "kuulutajale": ("Kuulutajale", "<ot-hinnakiri><ot-pakett nimi='Kuulutus, 30 päeva' hind='20 €'></ot-pakett><ot-pakett nimi='Esiletõstmine, nädal' hind='15 €'></ot-pakett><ot-pakett nimi='Esiletõstmine, kuu' hind='45 €'></ot-pakett></ot-hinnakiri><p>Isiku kontroll on tasuta ja käib videokõnega.</p>"),
    "kkk": ("Korduvad küsimused", "<ot-kusimus k='Mida tähendab „isik kontrollitud”?'>Oleme inimest videokõnes näinud.</ot-kusimus><ot-kusimus k='Kas pean broneerimiseks sisse logima?'>Ei pea, võid ka helistada.</ot-kusimus>"),
    "lugu/kaks-paeva-parnus": ("Kaks päeva Pärnus", "<p>Buss Tallinnast maksab 12 eurot ja sõidab kaks tundi. Esimesel päeval jaluta muulile, teisel mine mudaravilasse. Hotellituba leiab nädala sees alla saja euro.</p><p>Õhtul on rannas jahe, võta kampsun.</p>"),
    "sisene": ("Sisene", "<form method='post'><label>E-post <input name='e'></label><label>Parool <input type='password' name='p'></label><button>Sisene</button></form>"),
}  # fmt: skip
CODES = list(ADS)
TALLINN = [code for code in CODES if ADS[code][1]["city"] == "Tallinn"]
MORE, LESS = '<nav><b>1</b> <a href="/?lk=2">2</a></nav>', '<nav><a href="/">1</a> <b>2</b></nav>'


def urls(codes: list[int]) -> tuple[str, ...]:
    return tuple(map(address, codes))


PAGES = [
    WrittenPage(f"{BASE}/", listing("Kõik kuulutused", CODES[:6], MORE), "listing", "et", ads=urls(CODES[:6])),
    WrittenPage(f"{BASE}/?lk=2", listing("Kõik kuulutused", CODES[6:], LESS), "listing", "et", ads=urls(CODES[6:])),
    WrittenPage(f"{BASE}/?jarjesta=hind", listing("Kõik kuulutused", CODES[5::-1], MORE), "listing", "et", ads=urls(CODES[5::-1]), canonical=f"{BASE}/"),
    WrittenPage(f"{BASE}/linn/tallinn", listing("Tallinn", TALLINN), "listing", "et", ads=urls(TALLINN)),
    *(WrittenPage(address(code), ad_page(code), "ad", "et", None if truth(code)["text_language"] == "et" else truth(code)["text_language"], ads=(address(code),)) for code in CODES),
    WrittenPage(f"{address(214)}?vaade=trykk", ad_page(214, printed=True), "ad", "et", ads=(address(214),), canonical=address(214)),
    WrittenPage(f"{address(250)}?gclid=EAIaIQobChMI9x", ad_page(250), "ad", "et", ads=(address(250),), canonical=address(250)),
    *(WrittenPage(f"{BASE}/{path}", shell(f"{title} | Õhtutund", f"<h1>{title}</h1>{words}"), "static", "et") for path, (title, words) in STATIC.items()),
    WrittenPage(f"{BASE}/p/199-merle", shell("Kuulutus on maha võetud | Õhtutund", "<h1>Kuulutus on maha võetud</h1><p>Merle on oma kuulutuse eemaldanud.</p>" + element("sarnased", card(219) + card(231), pealkiri="Vaata ka")), "error", "et"),
    WrittenPage(f"{BASE}/p/9999", shell("Õhtutund", "<ot-tyhi><h1>Siin pole midagi</h1><p>Lehte ei leitud. Võib-olla on link vana.</p></ot-tyhi>"), "error", "et"),
]  # fmt: skip
SITE = WrittenSite(
    host="ohtutund.test", region="EE", pages=tuple(PAGES), ads=tuple(map(truth, CODES)),
    note="custom elements with a declarative shadow root, facts as Estonian attributes, telephones in halves, towns inflected in prose",
)  # fmt: skip
