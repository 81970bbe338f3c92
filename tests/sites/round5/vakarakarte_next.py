"""A Latvian Next-like site: what counts is in JSON-LD (ProfilePage, Person, Offer, OfferCatalog), Open Graph and state.

Hard: little visible text (name, age, town, one sentence) under hashed class names; body text, height, languages, prices
and telephone stand in JSON-LD only, WhatsApp and Telegram as `sameAs`; the promoted and other people's facts stand in
`__NEXT_DATA__` beside ('recommended'); an Organization block with the site's own telephone and Instagram; every picture
once in the mark-up and again in JSON-LD and og:image; ads in Latvian, Russian or English; one in roses; a Russian
interface of a page; a soft 404 of the framework.
"""

import html as H
import json
from urllib.parse import quote

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "vakara-karte.example"
BASE = f"https://{HOST}"
TOWN = {"Riga": "Rīga", "Daugavpils": "Daugavpils", "Jelgava": "Jelgava", "Ventspils": "Ventspils"}
CATALOG = {"massage": "Masāža", "tantra": "Tantra", "dinner_date": "Vakariņas kopā", "travel": "Kopīgi ceļojumi", "overnight": "Kopā visu nakti",
           "gfe": "Draudzenes pieredze (GFE)", "cuddling": "Apskāvieni", "striptease": "Striptīzs", "couples": "Pāriem", "business": "Biznesa pasākumi",
           "role_play": "Lomu spēles", "four_hands": "Masāža četrām rokām", "party": "Ballītes", "city_guide": "Gide pa pilsētu", "kissing": "Skūpsti",
           "video_call": "Videozvani", "domination": "Dominēšana", "fetish": "Fetišs"}
# one offer: (name on the page, price, minutes, place)
H1_IN, H1_OUT = "1 stunda pie manis", "1 stunda izbraukumā"


def p(slug, name, age, city, lang, text, *, cm=None, kg=None, nat=None, langs=(), srv=(), offers=(), phone=None, same=(), hours=None,
      made="2025-05-20", ok=False, top=False, pics=2, **facts):
    return dict(slug=slug, name=name, age=age, city=city, lang=lang, text=text, cm=cm, kg=kg, nat=nat, langs=list(langs), srv=list(srv),
                offers=list(offers), phone=phone, same=list(same), hours=hours, made=made, ok=ok, top=top, pics=pics, facts=facts)


PEOPLE = [
    p("elina-8f2c", "Elīna", 27, "Riga", "lv", "Sveiki! Dzīvoju klusajā centrā un pieņemu savā dzīvoklī. Man patīk nesteidzīgi vakari un labs vīns. "
      "Masāžu mācījos divus gadus.", cm=169, kg=56, nat="LV", langs=["lv", "en", "ru"], srv=["massage", "cuddling", "gfe"],
      offers=[(H1_IN, 110, 60, "incall"), ("2 stundas pie manis", 200, 120, "incall")], phone="+37122009327", hours="10:00-22:00", ok=True, top=True, pics=4),
    p("sofija-1b90", "София", 31, "Riga", "ru", "Рижанка, приезжаю в гостиницы и апартаменты. Образование, манеры, чувство юмора. У себя не встречаю.",
      cm=174, kg=60, langs=["ru", "lv", "en"], srv=["dinner_date", "travel", "business"], offers=[(H1_OUT, 150, 60, "outcall"),
      ("Nakts (12 h) izbraukumā", 800, 720, "outcall")], phone="+37125138107", same=[("whatsapp", "+37125138107")], made="2025-06-01", pics=3,
      incall=False),
    p("kate-77ad", "Kate", 25, "Riga", "en", "Hi, I am visiting Riga from 14 to 21 June 2025. Independent, easy going, British. 90 roses an hour at my place, "
      "160 for two. Text me on Telegram first.", cm=165, nat="GB", langs=["en"], srv=["kissing", "gfe", "role_play"], same=[("telegram", "kate_ldn_tour")],
      made="2025-06-08", pics=5, incall=True, provider_kind="independent", tour=[{"city": "Riga", "from": "2025-06-14", "to": "2025-06-21"}],
      roses=[(90, 60), (160, 120)]),
    p("liga-03e1", "Līga", 43, "Jelgava", "lv", "Nobriedusi sieviete ar siltām rokām. Jelgavā, netālu no stacijas. Strādāju viena, no deviņiem rītā.", cm=162, kg=70,
      nat="LV", langs=["lv", "ru"], srv=["massage"], offers=[("30 minūtes pie manis", 40, 30, "incall"), (H1_IN, 60, 60, "incall")], phone="+37129685515",
      hours="09:00-18:00", ok=True, pics=1, made="2024-11-30", provider_kind="independent"),
    p("diana-c5f4", "Диана", 23, "Daugavpils", "ru", "Стройная, весёлая, 24/7 на связи. Танцую стриптиз на мальчишниках и просто так. Пишите в ватсап.", cm=170,
      kg=51, langs=["ru"], srv=["striptease", "party"], offers=[(H1_OUT, 90, 60, "outcall")], same=[("whatsapp", "+37125477786")], hours="24/7", top=True,
      made="2025-06-10", pics=3),
    p("anete-un-baiba-b2", "Anete un Baiba", 26, "Riga", "lv", "Mēs esam divas: Anetei 26, Baibai 29. Masāža četrām rokām mūsu dzīvoklī Teikā, arī pāriem.",
      langs=["lv", "en"], srv=["four_hands", "couples", "massage"], offers=[("1 stunda pie mums", 180, 60, "incall"), ("1,5 stundas pie mums", 250, 90, "incall")],
      phone="+37126085347", ok=True, made="2025-03-14", aliases_stated=["Anete", "Baiba"], ages_stated=[26, 29]),
    p("marks-5510", "Markss", 34, "Riga", "lv", "Vīrietis dāmām un pāriem. Sportisks, kopts, pacietīgs. Braucu pie jums, arī uz Jūrmalu.", cm=188, kg=85, nat="LV",
      langs=["lv", "en", "de"], srv=["couples", "dinner_date", "city_guide"], offers=[(H1_OUT, 100, 60, "outcall")], phone="+37127369856",
      same=[("instagram", "markss.vakars")], audience="man", gender="Male"),
    p("vera-9a3d", "Вера", 38, "Ventspils", "ru", "Живу у моря, принимаю дома. Тантра и спокойный массаж для тех, кому за сорок. Без спешки, с чаем.", cm=167, kg=63,
      langs=["ru", "lv"], srv=["tantra", "massage"], offers=[("1,5 stundas pie manis", 100, 90, "incall"), ("3 stundas pie manis", 180, 180, "incall")],
      phone="+37125397994", same=[("viber", "+37125397994")], made="2025-04-02", ok=True),
    p("lady-monika-44", "Lady Monika", 36, "Riga", "en", "Strict, well read, equipped studio near the canal. Our agency answers the phone, I answer the door. No sessions "
      "under two hours.", cm=178, langs=["en", "lv", "ru"], srv=["domination", "fetish", "role_play"], offers=[("2 stundas studijā", 320, 120, "incall")],
      phone="+37120592049", provider_kind="agency", pics=2, made="2025-02-11"),
    p("ieva-d871", "Ieva", 21, "Riga", "lv", "Runājam pa videozvanu, parasti vakaros. Raksti Telegram.", langs=["lv"], srv=["video_call"],
      offers=[("20 minūtes videozvans", 25, 20, None)], same=[("telegram", "ieva_zvana")], made="2025-06-05", pics=1),
    p("ramona-6c0b", "Ramona", 30, "Daugavpils", "lv", "Esmu no Rumānijas, Daugavpilī jau gadu. Runāju lēnu latviešu valodu, bet protu klausīties. Tiekamies pie manis vai pie jums.",
      cm=160, kg=54, nat="RO", langs=["ro", "en", "lv"], srv=["overnight", "gfe", "cuddling"], offers=[(H1_IN, 80, 60, "incall"), (H1_OUT, 100, 60, "outcall"),
      ("Visa nakts pie jums (12 h)", 500, 720, "outcall")], phone="+37125477587", top=False, made="2025-05-27", pics=3),
]
LINK = {"whatsapp": lambda v: f"https://wa.me/{v[1:]}", "telegram": lambda v: f"https://t.me/{v}", "viber": lambda v: f"viber://chat?number=%2B{v[1:]}",
        "instagram": lambda v: f"https://www.instagram.com/{v}/"}


def url(m):
    return f"{BASE}/lv/profils/{m['slug']}"


def image(m, i, w=640):
    path = quote(f"/m/{m['slug']}/{i}.jpg", safe="")
    return f"/_next/image?url={path}&amp;w={w}&amp;q=75"


def ld(data):
    return f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'


ORG = ld({"@context": "https://schema.org", "@type": "Organization", "name": "Vakara karte", "url": BASE, "telephone": "+371 67284510",
          "email": f"info@{HOST}", "sameAs": ["https://www.instagram.com/vakara.karte/", "https://t.me/vakarakarte"]})
MENU = {"lv": ("Visi profili", "Cenas reklāmdevējiem", "Noteikumi", "Par mums", "Zvanīt", "Rakstīt", "Līdzīgi profili"),
        "ru": ("Все анкеты", "Цены для рекламодателей", "Правила", "О нас", "Позвонить", "Написать", "Похожие анкеты")}


def frame(title, head, body, state, lang="lv"):
    w = MENU[lang]
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{H.escape(title)}</title>{head}{ORG}<meta name="next-head-count" content="9"/><link rel="preload" href="/_next/static/css/4be1.css" as="style"/><noscript data-n-css=""></noscript><script defer="" nomodule="" src="/_next/static/chunks/polyfills-c67a.js"></script></head><body><div id="__next"><div class="Layout_wrap__2tXq9"><nav class="Layout_nav__Zp0aa"><a href="/{lang}"><svg width="32"></svg></a><a href="/{lang}/profili">{w[0]}</a><a href="/lv/cenas">{w[1]}</a></nav>{body}<div class="Layout_foot__n7Yw1"><a href="/lv/noteikumi">{w[2]}</a><a href="/lv/par-mums">{w[3]}</a></div></div></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(state, ensure_ascii=False)}</script></body></html>"""


def card(m):
    tags = ('<span class="Card_vip__Q1k3z">Izcelts</span>' if m["top"] else "") + ('<span class="Card_ok__tt8Ma" title="Pārbaudīts"></span>' if m["ok"] else "")
    return (f'<a class="Card_root__a8Xk2" href="/lv/profils/{m["slug"]}"><span style="box-sizing:border-box;display:inline-block"><img alt="" decoding="async" '
            f'src="{image(m, 1, 384)}"/></span><div class="Card_line__p3Lm0"><div>{m["name"]}</div><div>{m["age"]}</div></div><div class="Card_sub__9vQe4">{TOWN[m["city"]]}</div>{tags}</a>')


def brief(m):
    return {"slug": m["slug"], "name": m["name"], "age": m["age"], "city": TOWN[m["city"]], "fromPrice": m["offers"][0][1] if m["offers"] else None}


def person(m):
    data = {"@type": "Person", "name": m["name"], "description": m["text"], "gender": m["facts"].get("gender", "Female"),
            "homeLocation": {"@type": "City", "name": TOWN[m["city"]], "containedInPlace": {"@type": "Country", "name": "LV"}},
            "image": [f"{BASE}/m/{m['slug']}/{i}.jpg" for i in range(1, m["pics"] + 1)], "knowsLanguage": m["langs"]}
    if m["cm"]:
        data["height"] = {"@type": "QuantitativeValue", "value": m["cm"], "unitCode": "CMT"}
    if m["kg"]:
        data["weight"] = {"@type": "QuantitativeValue", "value": m["kg"], "unitCode": "KGM"}
    if m["nat"]:
        data["nationality"] = {"@type": "Country", "name": m["nat"]}
    if m["phone"]:
        data["telephone"] = m["phone"]
    if m["same"]:
        data["sameAs"] = [LINK[k](v) for k, v in m["same"]]
    if m["offers"]:
        data["makesOffer"] = [{"@type": "Offer", "name": n, "price": f"{a}.00", "priceCurrency": "EUR",
                               "eligibleDuration": {"@type": "QuantitativeValue", "value": d, "unitCode": "MIN"}} for n, a, d, _ in m["offers"]]
    data["hasOfferCatalog"] = {"@type": "OfferCatalog", "name": "Pakalpojumi", "itemListElement": [{"@type": "Service", "name": CATALOG[s]} for s in m["srv"]]}
    if m["hours"]:
        data["hoursAvailable"] = {"@type": "OpeningHoursSpecification", "dayOfWeek": ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
                                  "opens": "00:00" if m["hours"] == "24/7" else m["hours"][:5], "closes": "23:59" if m["hours"] == "24/7" else m["hours"][6:]}
    return data


def profile(m, lang="lv"):
    w = MENU[lang]
    first = m["text"].split(". ")[0].rstrip(".") + "."
    i = PEOPLE.index(m)
    near = [PEOPLE[(i + k) % len(PEOPLE)] for k in (2, 3, 6)]
    head = (f'<meta property="og:type" content="profile"/><meta property="og:title" content="{m["name"]}, {m["age"]} – {TOWN[m["city"]]}"/>'
            f'<meta property="og:description" content="{H.escape(m["text"])}"/><meta property="og:image" content="{BASE}/m/{m["slug"]}/1.jpg"/>'
            f'<meta property="og:site_name" content="Vakara karte"/><link rel="canonical" href="{url(m)}"/>'
            + ld({"@context": "https://schema.org", "@type": "ProfilePage", "dateCreated": f"{m['made']}T14:05:00+03:00",
                  "dateModified": "2025-06-10T07:30:00+03:00", "mainEntity": person(m)}))
    badge = ('<span class="Profile_ok__77uKe">Pārbaudīts profils</span>' if m["ok"] else "") + ('<span class="Profile_vip__0oPx1">Izcelts</span>' if m["top"] else "")
    pics = "".join(f'<img alt="{m["name"]}" decoding="async" src="{image(m, i)}"/>' for i in range(1, m["pics"] + 1))
    body = (f'<main class="Profile_root__Ys61b"><h1 class="Profile_h__Ee20p">{m["name"]}, {m["age"]}</h1>{badge}<div class="Profile_town__m4">{TOWN[m["city"]]}</div>'
            f'<div class="Slider_track__xB3n8">{pics}</div><p class="Profile_lead__q92Lw">{first}</p><div class="Profile_btns__1aZ"><button>{w[4]}</button><button>{w[5]}</button></div></main>'
            f'<section class="Near_row__lK2"><h2>{w[6]}</h2>{"".join(map(card, near))}</section>')
    state = {"props": {"pageProps": {"profileId": 3000 + i, "locale": lang, "recommended": [brief(x) for x in near], "ads": [{"slot": "right", "href": "https://bars-kapteinis.example/"}]}},
             "page": "/[locale]/profils/[slug]", "query": {"slug": m["slug"]}, "buildId": "kF93hsA0"}
    return frame(f"{m['name']}, {m['age']} – {TOWN[m['city']]} | Vakara karte", head, body, state, lang)


def truth(m):
    facts = {k: v for k, v in m["facts"].items() if k not in ("gender", "roses")}
    prices = [dict(amount=a, currency="EUR", code_currency=None, duration_min=d, place=w) for _, a, d, w in m["offers"]]
    prices += [dict(amount=a, currency=None, code_currency="roses", duration_min=d, place="incall") for a, d in m["facts"].get("roses", [])]
    places = {x["place"] for x in prices}
    return AD | dict(url=url(m), alias=m["name"], aliases_stated=[m["name"]], age=m["age"], ages_stated=[m["age"]], text_language=m["lang"], city=m["city"],
                     country="LV", nationality=m["nat"], languages_spoken=m["langs"], services=sorted(m["srv"]), incall=True if "incall" in places else None,
                     outcall=True if "outcall" in places else None, hours=m["hours"], weight_kg=m["kg"], height_cm=m["cm"],
                     max_duration_h=max((x["duration_min"] for x in prices), default=0) / 60 or None, verified=m["ok"], paid_placement=m["top"],
                     n_images=m["pics"], posted_at=m["made"], phones=[m["phone"]] if m["phone"] else [],
                     handles=[dict(kind=k, value=v) for k, v in m["same"]], prices=prices) | facts


def listing(people, title, n=1, pages=1):
    head = f'<meta property="og:type" content="website"/><meta property="og:title" content="{title}"/>' + ld(
        {"@context": "https://schema.org", "@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": i + 1, "url": url(m)} for i, m in enumerate(people)]})
    nav = '<div class="Pager_p__4d">' + "".join(f'<a href="/lv/profili{"" if k == 1 else f"?page={k}"}">{k}</a>' for k in range(1, pages + 1)) + "</div>" if pages > 1 else ""
    body = f'<main class="List_grid__0Kq"><a class="Promo_b__aa1" rel="sponsored" href="https://bars-kapteinis.example/"><img src="/promo/bars.jpg" alt="Bārs Kapteinis"/></a>{"".join(map(card, people))}</main>{nav}'
    return frame(f"{title} | Vakara karte", head, body, {"props": {"pageProps": {"items": [brief(m) for m in people], "page": n}}, "page": "/[locale]/profili", "buildId": "kF93hsA0"})


def plain(path, title, text, kind="static"):
    body = f'<main class="Text_root__5Tg"><h1>{title}</h1>{text}</main>'
    return WrittenPage(f"{BASE}{path}", frame(f"{title} | Vakara karte", f'<meta property="og:title" content="{title}"/>', body,
                                              {"props": {"pageProps": {}}, "page": "/404" if kind == "error" else path, "buildId": "kF93hsA0"}), kind, "lv")


def page(m, address=None, lang="lv"):
    return WrittenPage(address or url(m), profile(m, lang), "ad", lang, None if m["lang"] == lang else m["lang"], (url(m),), url(m) if address else None)


one, two, daugavpils = PEOPLE[:7], PEOPLE[7:], [m for m in PEOPLE if m["city"] == "Daugavpils"]
PAGES = [
    WrittenPage(f"{BASE}/lv/profili", listing(one, "Visi profili", 1, 2), "listing", "lv", ads=tuple(map(url, one))),
    WrittenPage(f"{BASE}/lv/profili?page=2", listing(two, "Visi profili", 2, 2), "listing", "lv", ads=tuple(map(url, two))),
    WrittenPage(f"{BASE}/lv/pilseta/daugavpils", listing(daugavpils, "Daugavpils"), "listing", "lv", ads=tuple(map(url, daugavpils))),
] + [page(m) for m in PEOPLE] + [
    page(PEOPLE[0], url(PEOPLE[0]) + "?gclid=EAIaIQob"),
    page(PEOPLE[4], f"{BASE}/ru/profils/{PEOPLE[4]['slug']}", "ru"),
    plain("/lv/cenas", "Cenas reklāmdevējiem", "<ul><li>Profils 30 dienas – 29 EUR</li><li>Izcelts 7 dienas – 15 EUR</li><li>Foto pārbaude – bez maksas</li></ul>"),
    plain("/lv/noteikumi", "Noteikumi", "<p>Vietni drīkst lietot no 18 gadu vecuma. Profilu izveido tikai pati persona. Citu cilvēku fotogrāfijas dzēšam.</p>"),
    plain("/lv/par-mums", "Par mums", f"<p>SIA Vakara karte, Izdomu iela 3, Rīga, LV-1000. Tālrunis 67 284 510, info@{HOST}</p>"),
    plain("/lv/raksts/jurmala-ziema", "Jūrmala ziemā", "<p>Tukša pludmale, karsta tēja un vilciens atpakaļ katru pusstundu. Viesnīcas janvārī maksā no 45 EUR par nakti.</p>"),
    plain("/lv/profils/santa-2e2e", "Profils vairs nav pieejams", "<p>Īpašniece šo profilu ir noņēmusi.</p>", "error"),
    plain("/lv/profili/ventspills", "404", "<p>Šādas lapas nav.</p>", "error"),
]
SITE = WrittenSite(HOST, "LV", tuple(PAGES), tuple(truth(m) for m in PEOPLE),
                   "facts in JSON-LD, Open Graph and state only, hashed classes, little visible text")
