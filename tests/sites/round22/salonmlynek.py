"""Czech massage salon on WordPress with a page builder and a shop: a team page, a page for each person with prices by duration at the salon and on a visit.

Hard: Elementor widgets (every heading, text and table in four nested divs), a price table on each person's page that is hers beside the salon's own price list, a rota by shortcode,
the salon's number in every header, a personal number for three only, add-ons that cost extra, gift vouchers as products ('1 200 Kč'), an English copy, a print copy, team pagination,
a masseur who left, blog comments.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.salon-mlynek.example"
KIND = {"massage": "Klasická masáž", "tantra": "Tantra masáž", "four_hands": "Masáž čtyř rukou", "couples": "Masáž pro páry", "bath": "Společná koupel", "cuddling": "Mazlení", "role_play": "Role play", "disabled_guests": "Bezbariérový přístup",
        "overnight": "Celonoční návštěva", "dinner_date": "Doprovod na večeři"}
EN_KIND = {"massage": "Classic massage", "tantra": "Tantra massage", "bath": "Bath together"}
SPAN = {30: "30 min", 45: "45 min", 60: "60 min", 90: "90 min", 120: "120 min", 180: "3 hodiny", 720: "celá noc (12 h)"}

# slug, name, age, cm, kg, tongues in words, tongues, kinds, days in words, hours, {minutes: (salon, visit)}, pictures, prose, truth
TEAM = [
    ("adela", "Adéla", 28, 167, 57, "čeština, angličtina", ["cs", "en"], ["massage", "tantra", "bath"], "po, st, pá 10:00–20:00", "10:00-20:00", {60: (1800, 2500), 90: (2400, 3200)}, 4,
     "Adéla u nás pracuje čtvrtým rokem. Masíruje pomalu a poctivě a na nic se neptá. Za hosty jezdí jen do hotelů v Praze 1 a 2.", {}),
    ("barbora", "Barbora", 34, 172, None, "čeština, němčina", ["cs", "de"], ["massage", "couples"], "út, čt 9:00–17:00", "09:00-17:00", {30: (900, None), 60: (1600, None)}, 2,
     "Vystudovaná fyzioterapeutka. Barbora přijímá výhradně v salonu, na návštěvy nechodí. Společnou masáž pro páry vede s Lukášem.", {}),
    ("nela-a-sara", "Nela", 24, None, None, "čeština", ["cs"], ["four_hands", "massage"], "čt–so 16:00–24:00", "16:00-24:00", {60: (3400, None), 120: (6200, None)}, 3,
     "Nela (24) a Sára (27) masírují spolu, čtyřma rukama, jednotlivě si je objednat nelze. Najdete je jen v salonu, za hosty nejezdí. Kdo zkusil, ten se vrací.", dict(aliases_stated=["Nela", "Sára"], ages_stated=[24, 27], audience="couple")),
    ("oksana", "Oksana", 31, 165, 60, "ukrajinština, ruština, čeština", ["uk", "ru", "cs"], ["massage", "cuddling"], "denně 12:00–22:00", "12:00-22:00", {60: (1500, 2200)}, 3,
     "Oksana pochází z Ukrajiny, ze Lvova, a česky se naučila za rok. Přijímá v salonu a jezdí i domů. Ve dnech 20. – 22. června 2025 bude hostovat v Plzni.",
     dict(nationality="UA", tour=[{"city": "Plzeň", "from": "2025-06-20", "to": "2025-06-22"}])),
    ("lukas", "Lukáš", 37, 184, 82, "čeština, angličtina, španělština", ["cs", "en", "es"], ["massage", "couples", "disabled_guests"], "po–pá 14:00–20:00", "14:00-20:00", {60: (1500, 2100), 120: (2700, 3600)}, 2,
     "Náš jediný masér. Dámy, páry i hosté na vozíku jsou u Lukáše v dobrých rukou. Přímo na něj: 604 118 372.", dict(audience="man", phones=["+420604118372"])),
    ("malee", "Malee", 42, 156, 50, "thajština, angličtina", ["th", "en"], ["massage"], "út–ne 11:00–19:00", "11:00-19:00", {60: (1400, None), 90: (2000, None), 120: (2600, None)}, 2,
     "Malee přijela z Thajska v roce 2016. Thajskou masáž se učila v Chiang Mai. Pracuje jen u nás v salonu, ven nechodí.", dict(nationality="TH")),
    ("viktorie", "Viktorie", 26, 175, 59, "čeština, francouzština, angličtina", ["cs", "fr", "en"], ["tantra", "dinner_date", "overnight"], "podle dohody", None, {180: (None, 7500), 720: (None, 16000)}, 5,
     "Viktorie v salonu nepřijímá, navštíví vás v hotelu nebo s vámi povečeří. Ozvěte se jí den předem na WhatsApp <a href=\"https://wa.me/420776540918\">zprávou</a>.",
     dict(handles=[{"kind": "whatsapp", "value": "+420776540918"}])),
    ("jitka", "Jitka", 49, 168, 70, "čeština, ruština", ["cs", "ru"], ["massage", "role_play"], "po–st 9:00–15:00", "09:00-15:00", {45: (1100, None), 60: (1400, None)}, 1,
     "Zralá žena s humorem, nejstarší z týmu a právem nejžádanější. Jitka přijímá jen v salonu, na návštěvy nejezdí. Napsat jí můžete na jitka@salon-mlynek.example.", dict(handles=[{"kind": "email", "value": "jitka@salon-mlynek.example"}])),
]
BY = {p[0]: p for p in TEAM}
HEAD = {"nela-a-sara": "Nela a Sára"}
PHONE = "222 519 640"


def url(p):
    return f"{ROOT}/tym/{p[0]}/"


def name(p):
    return HEAD.get(p[0], p[1])


def widget(kind, inner, n=0):
    return (f'<div class="elementor-element elementor-element-{(n * 99991 + 4096) % 1048576:07x} elementor-widget elementor-widget-{kind}" data-element_type="widget" data-widget_type="{kind}.default"><div class="elementor-widget-container">{inner}</div></div>')


def section(*widgets):
    return f'<section class="elementor-section elementor-top-section elementor-section-boxed"><div class="elementor-container elementor-column-gap-default"><div class="elementor-column elementor-col-100"><div class="elementor-widget-wrap elementor-element-populated">{"".join(widgets)}</div></div></div></section>'


def head(text, size="h2", n=1):
    return widget("heading", f'<{size} class="elementor-heading-title elementor-size-default">{text}</{size}>', n)


def words(text, n=2):
    return widget("text-editor", f"<p>{text}</p>", n)


def shell(title, body, lang="cs-CZ", sort="page"):
    menu = "".join(f'<li class="menu-item"><a href="{h}" class="elementor-item">{t}</a></li>' for h, t in (("/", "Úvod"), ("/tym/", "Náš tým"), ("/cenik/", "Ceník"), ("/rozpis/", "Rozpis"), ("/obchod/", "Poukazy"), ("/kontakt/", "Kontakt")))
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="UTF-8"><title>{title} - Salon Mlýnek Praha</title><meta name="generator" content="WordPress 6.8.1"><meta name="generator" content="WooCommerce 9.8.5"><link rel='stylesheet' id='elementor-frontend-css' href='/wp-content/plugins/elementor/assets/css/frontend.min.css'></head>
<body class="wp-singular {sort}-template-default wp-theme-hello-elementor elementor-default elementor-kit-7"><header data-elementor-type="header" class="elementor elementor-22">{section(widget("icon-list", f'<ul class="elementor-icon-list-items"><li class="elementor-icon-list-item"><a href="tel:+420222519640"><span class="elementor-icon-list-text">{PHONE}</span></a></li><li class="elementor-icon-list-item"><span class="elementor-icon-list-text">Denně 9–24 h, Praha 2, Vinohrady</span></li></ul>', 3), widget("nav-menu", f"<nav><ul>{menu}</ul></nav>", 4))}</header>
<div data-elementor-type="wp-page" class="elementor">{body}</div>
<footer data-elementor-type="footer" class="elementor elementor-31">{section(words(f"Salon Mlýnek s.r.o., IČO 00000000. Recepce {PHONE}, recepce@salon-mlynek.example. <a href='/prace/'>Hledáme kolegyně</a>", 5))}</footer></body></html>"""


def kc(x):
    return "–" if x is None else f"{x:,}&nbsp;Kč".replace(",", " ")


def table(p, en=False):
    lines = "".join(f"<tr><td>{SPAN[m]}</td><td>{kc(i)}</td><td>{kc(o)}</td></tr>" for m, (i, o) in p[10].items())
    return f'<div class="eael-data-table-wrap"><table class="eael-data-table"><thead><tr><th>{"Length" if en else "Délka"}</th><th>{"At the salon" if en else "V salonu"}</th><th>{"At your hotel" if en else "U vás"}</th></tr></thead><tbody>{lines}</tbody></table></div>'


def gallery(p):
    return widget("image-gallery", '<div class="image-gallery">' + "".join(f'<figure class="gallery-item"><a href="/wp-content/uploads/2025/04/{p[0]}-{n}.jpg"><img src="/wp-content/uploads/2025/04/{p[0]}-{n}-300x400.jpg" alt=""></a></figure>' for n in range(1, p[11] + 1)) + "</div>", 8)


def detail(p):
    slug, _, age, cm, kg, tongues, _, kinds, days, _, _, _, prose, _ = p
    rows = ([] if slug in HEAD else [f"Věk: {age} let"]) + ([f"Výška: {cm} cm"] if cm else []) + ([f"Váha: {kg} kg"] if kg else []) + [f"Jazyky: {tongues}", f"Kdy pracuje: {days}"]
    icons = widget("icon-list", '<ul class="elementor-icon-list-items">' + "".join(f'<li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><svg class="e-font-icon-svg e-fas-leaf"></svg></span><span class="elementor-icon-list-text">{r}</span></li>' for r in rows) + "</ul>", 9)
    offers = widget("icon-box", "".join(f'<div class="elementor-icon-box-content"><h3 class="elementor-icon-box-title">{KIND[k]}</h3></div>' for k in kinds), 10)
    i = TEAM.index(p)
    mates = widget("posts", "".join(f'<article class="elementor-post"><a href="/tym/{q[0]}/"><img src="/wp-content/uploads/2025/04/{q[0]}-1-150x150.jpg" alt=""></a><h3 class="elementor-post__title"><a href="/tym/{q[0]}/">{name(q)}</a></h3></article>' for q in (TEAM[i - 1], TEAM[i - 3])), 11)
    return shell(name(p), section(head(name(p), "h1"), gallery(p), icons, words(prose)) + section(head("Co nabízí"), offers) + section(head(f"Ceny – {name(p)}"), table(p), words("Příplatek za olej s arganem 150 Kč, parkování ve dvoře zdarma."))
                 + section(head("Objednejte se"), words(f"Recepce Salonu Mlýnek {PHONE}, řekněte prosím jméno masérky či maséra."), head("Další z týmu"), mates), sort="tym")


def english(p):
    body = section(head(p[1], "h1"), gallery(p), words(f"Age: {p[2]}"), words(f"Height: {p[3]} cm"), words(f"Weight: {p[4]} kg"), words("Languages: Czech, English"), words("Working days: Mon, Wed, Fri 10:00–20:00"),
                   words("Adéla has been with us for four years. Her massage is slow and honest. She visits hotels in Prague 1 and 2 only."))
    body += section(head("What she offers"), *[words(EN_KIND[k]) for k in p[7]], head(f"Prices – {p[1]}"), table(p, True))
    return shell(p[1], body, "en-US", "tym")


def printed(p):
    slug, _, age, cm, kg, tongues, _, kinds, days, _, _, _, prose, _ = p
    facts = " | ".join(f"{k}: {v}" for k, v in (("Věk", f"{age} let"), ("Výška", f"{cm} cm"), ("Váha", f"{kg} kg"), ("Jazyky", tongues), ("Kdy pracuje", days)))
    shots = "".join(f'<img src="/wp-content/uploads/2025/04/{slug}-{n}-300x400.jpg">' for n in range(1, p[11] + 1))
    return f'<!DOCTYPE html><html lang="cs-CZ"><head><meta charset="UTF-8"><title>{name(p)}</title><link rel="canonical" href="{url(p)}"></head><body onload="window.print()"><p>Salon Mlýnek, Praha 2, {PHONE}</p><h1>{name(p)}</h1><p>{facts}</p><p>{prose}</p><p>Nabízí: {", ".join(KIND[k] for k in kinds)}</p>{table(p)}{shots}</body></html>'


def truth(p):
    slug, alias, age, cm, kg, _, tongues, kinds, _, hours, prices, pics, _, more = p
    cells = [(x, m, place) for m, pair in prices.items() for x, place in zip(pair, ("incall", "outcall")) if x is not None]
    visits = any(place == "outcall" for *_, place in cells)
    row = deepcopy(AD)
    row.update(url=url(p), alias=alias, aliases_stated=[alias], age=age, ages_stated=[age], text_language="cs", provider_kind="agency", city="Prague", country="CZ", languages_spoken=list(tongues), services=list(kinds),
               incall=any(place == "incall" for *_, place in cells), outcall=visits, hours=hours, height_cm=cm, weight_kg=kg, max_duration_h=max(m for _, m, _ in cells) / 60, n_images=pics,
               prices=[{"amount": x, "currency": "CZK", "code_currency": None, "duration_min": m, "place": place} for x, m, place in cells])
    row.update(deepcopy(more))
    return row


def team(rows, foot):
    posts = "".join(f'<article class="elementor-post tym type-tym"><a class="elementor-post__thumbnail__link" href="{url(p)}"><img src="/wp-content/uploads/2025/04/{p[0]}-1-300x400.jpg" alt=""></a><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="{url(p)}">{name(p)}</a></h3><div class="elementor-post__excerpt"><p>{p[12].split(". ")[0]}.</p></div></div></article>' for p in rows)
    return shell("Náš tým", section(head("Náš tým", "h1"), words("Devět lidí, osmnáct rukou a jeden starý mlýnek na kávu."), widget("posts", f'<div class="elementor-posts-container">{posts}</div><nav class="elementor-pagination">{foot}</nav>', 12)))


def plain(path, title, text, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, section(head(title, "h1"), words(text))), kind, "cs", status=status)


ONE, TWO = TEAM[:5], TEAM[5:]
DAYS = (("pondělí", "adela lukas jitka"), ("úterý", "barbora malee lukas jitka"), ("středa", "adela malee lukas jitka"), ("čtvrtek", "barbora nela-a-sara malee lukas"), ("pátek", "adela nela-a-sara malee lukas"), ("sobota", "nela-a-sara oksana malee"), ("neděle", "oksana malee"))
ROTA = "<table class='tablepress'><tbody>" + "".join(f"<tr><th>{d}</th><td>" + ", ".join(f'<a href="/tym/{s}/">{name(BY[s])}</a>' for s in who.split()) + "</td></tr>" for d, who in DAYS) + "</tbody></table>"
ON = tuple(url(p) for p in TEAM if any(p[0] in who.split() for _, who in DAYS))
PAGES = [
    WrittenPage(f"{ROOT}/tym/", team(ONE, '<span class="page-numbers current">1</span> <a class="page-numbers" href="/tym/page/2/">2</a>'), "listing", "cs", ads=tuple(map(url, ONE))),
    WrittenPage(f"{ROOT}/tym/page/2/", team(TWO, '<a class="page-numbers" href="/tym/">1</a> <span class="page-numbers current">2</span>'), "listing", "cs", ads=tuple(map(url, TWO))),
    WrittenPage(f"{ROOT}/rozpis/", shell("Rozpis", section(head("Kdo kdy pracuje", "h1"), widget("shortcode", ROTA, 13))), "listing", "cs", ads=ON),
]
PAGES += [WrittenPage(url(p), detail(p), "ad", "cs", ads=(url(p),)) for p in TEAM]
PAGES += [
    WrittenPage(f"{ROOT}/en/team/adela/", english(BY["adela"]), "ad", "en", ads=(url(BY["adela"]),), canonical=url(BY["adela"])),
    WrittenPage(f"{url(BY['lukas'])}?print=1", printed(BY["lukas"]), "ad", "cs", ads=(url(BY["lukas"]),), canonical=url(BY["lukas"])),
    WrittenPage(f"{url(BY['malee'])}?utm_source=mapy&utm_medium=profil", detail(BY["malee"]), "ad", "cs", ads=(url(BY["malee"]),), canonical=url(BY["malee"])),
    plain("/", "Salon Mlýnek, masáže na Vinohradech", "Od roku 2011 masírujeme v přízemí starého činžáku. Podívejte se na <a href='/tym/'>náš tým</a>, na <a href='/cenik/'>ceník</a> a přijďte. Vstup od 18 let."),
    WrittenPage(f"{ROOT}/cenik/", shell("Ceník", section(head("Ceník salonu", "h1"), widget("price-list", "<ul class='elementor-price-list'><li>Pronájem místnosti s vanou 60 min … 500 Kč</li><li>Sauna pro dva 90 min … 800 Kč</li><li>Masáž zad 30 min od … 900 Kč</li><li>Masáž celého těla 60 min od … 1 400 Kč</li></ul>", 14), words("Ceny jednotlivých masérek najdete na jejich stránkách. Platba hotově nebo kartou."))), "static", "cs"),
    WrittenPage(f"{ROOT}/obchod/", shell("Poukazy", section(head("Dárkové poukazy", "h1"), widget("woocommerce-products", '<ul class="products columns-3"><li class="product type-product"><a href="/produkt/poukaz-1200/"><h2 class="woocommerce-loop-product__title">Poukaz Malý mlýnek</h2><span class="price">1 200 Kč</span></a></li><li class="product type-product"><a href="/produkt/poukaz-2500/"><h2 class="woocommerce-loop-product__title">Poukaz Velký mlýnek</h2><span class="price">2 500 Kč</span></a></li></ul>', 15))), "static", "cs"),
    plain("/produkt/poukaz-1200/", "Poukaz Malý mlýnek", "1 200 Kč. Poukaz platí 12 měsíců na kteroukoli masáž. Pošleme e-mailem do hodiny. Množství: 1. Přidat do košíku."),
    plain("/kontakt/", "Kontakt", "Salon Mlýnek, Mánesova, Praha 2. Recepce 222 519 640, denně 9–24 h. Tramvaj Vinohradská tržnice."),
    plain("/prace/", "Hledáme kolegyně", "Přijmeme masérku s rekvalifikací, 21 až 55 let, provize 60 %, pracovní dny dle dohody. Životopis na recepce@salon-mlynek.example, ptejte se po Jitce."),
    plain("/blog/olej-nebo-krem/", "Olej, nebo krém?", "Olej klouže, krém hřeje. Na první návštěvu doporučujeme mandlový olej. <b>Komentáře (1):</b> Petr, 14. května: Díky za tip, je mi 55 a pořád se učím."),
    plain("/caste-dotazy/", "Časté dotazy", "Musím se objednat? Ano, aspoň hodinu předem. Mohu si vybrat, kdo mě bude masírovat? Ano. Co si mám vzít s sebou? Nic, ručníky máme."),
    plain("/tym/radek/", "Stránka nenalezena", "Vypadá to, že tady nic není. Radek už u nás nepracuje, ale v týmu je devět dalších lidí.", "error"),
]

SITE = WrittenSite("salon-mlynek.example", "CZ", tuple(PAGES), tuple(truth(p) for p in TEAM), note=__doc__)
