"""Swedish massage salon in Malmö with a page for each of its staff, on WordPress with Divi and a booking plugin.

Hard: a salon with ordinary words ('behandling', 'terapeut'), staff pages with a table of treatments and sums in kronor ('800 kr', '1 100:-'), hours of work after "kl.",
the same telephone and e-mail for all, a blog on stress, gift cards and opening hours of the salon with sums and times that belong to nobody on the staff.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "lugnahander-malmo.example"
ROOT = f"https://{HOST}"
PHONE, MAIL = "+46701740612", "boka@lugnahander-malmo.example"
OFFER = {"massage": "Helkroppsmassage", "tantra": "Tantra", "four_hands": "Fyrhandsmassage", "bath": "Gemensamt bad", "couples": "Par välkomna", "cuddling": "Närhet och kramar", "disabled_guests": "Gäster i rullstol", "role_play": "Rollspel"}
TONGUE = {"sv": "svenska", "en": "engelska", "th": "thailändska", "es": "spanska", "da": "danska", "pl": "polska", "ru": "ryska"}

# slug, name, age, nationality (word, code), cm, kg, tongues, offers, hours shown, prices, pictures, text, truth
STAFF = [
    ("mali", "Mali", 34, ("thailändska", "TH"), 157, 50, ["th", "en", "sv"], ["massage", "bath"], "10:00-18:00", {30: 500, 60: 800, 90: 1100}, 3, "Mali kommer från Isan och har arbetat hos oss sedan 2021. Hennes händer är varma och hennes "
        "skratt smittar av sig.", {}),
    ("camila", "Camila", 29, ("colombianska", "CO"), 165, 58, ["es", "en"], ["massage", "tantra", "couples"], "12:00-21:00", {60: 1000, 90: 1400, 120: 1800}, 4, "Latinamerikansk värme mitt i Möllevången. Camila erbjuder lugn tantra för den "
        "som vill stanna upp, ensam eller som par.", dict(ethnicity="latin")),
    ("agneta", "Agneta", 51, ("svenska", "SE"), 170, 68, ["sv", "da", "en"], ["massage", "cuddling", "disabled_guests"], "09:00-15:00", {60: 750, 90: 1050}, 2, "Agneta är vår mest erfarna terapeut. Salongen har ramp och brett badrum, så "
        "även den som använder rullstol är välkommen till henne.", {}),
    ("kasia", "Kasia", 38, ("polska", "PL"), 168, 61, ["pl", "en", "sv"], ["massage", "role_play"], "14:00-21:00", {30: 550, 60: 900}, 3, "Kasia pendlar från Lund. Hon är rak, rolig och lyssnar gärna.", {}),
    ("mali-och-nid", "Mali och Nid", 34, ("thailändska", "TH"), None, None, ["th", "en"], ["four_hands"], None, {60: 1500, 90: 2000}, 2, "Mali, 34 år, och Nid, 40 år, arbetar ibland tillsammans: fyra händer, ett gemensamt "
        "tempo.", dict(alias="Mali", aliases_stated=["Mali", "Nid"], ages_stated=[34, 40], audience="couple")),
    ("jonas", "Jonas", 36, ("svenska", "SE"), 186, 82, ["sv", "en"], ["massage", "couples"], "16:00-21:00", {60: 850, 120: 1600}, 2, "Jonas tar emot kvinnor, män och par. Han kommer också hem till dig i Malmö mot en "
        "reseersättning.", dict(audience="man", outcall=True)),
]


def url(s):
    return f"{ROOT}/personal/{s[0]}/"


def kr(n):
    return f"{n} kr" if n < 1000 else f"{n // 1000} {n % 1000:03d}:-"


def shell(title, body, path, page_id=10):
    menu = "".join(f'<li class="menu-item menu-item-type-post_type menu-item-object-page{" current-menu-item" if h == path else ""}"><a href="{ROOT}{h}">{w}</a>'
        f'</li>' for h, w in (("/", "Start"), ("/personal/", "Vår personal"), ("/behandlingar/", "Behandlingar"), ("/presentkort/", "Presentkort"), ("/blogg/", "Blogg"), ("/hitta-hit/", "Hitta hit"), ("/boka/", "Boka")))
    return f"""<!DOCTYPE html>
<html lang="sv-SE"><head><meta charset="UTF-8" /><title>{title} | Lugna Händer</title><link rel="canonical" href="{ROOT}{path}" /><meta name="generator" content="WordPress 6.7.2" /><meta content="Divi v.4.27.4" name="generator"/>\
<link rel='stylesheet' id='divi-style-css' href='{ROOT}/wp-content/themes/Divi/style-static.min.css' /></head>
<body class="page-template-default page page-id-{page_id} et_pb_button_helper_class et_fixed_nav et_show_nav et_secondary_nav_enabled et_cover_background et_pb_gutter et_pb_pagebuilder_layout et_divi_theme et-db"><div id="page-container">\
<div id="top-header"><div class="container clearfix"><div id="et-info"><span id="et-info-phone">070-174 06 12</span> <a href="mailto:{MAIL}"><span id="et-info-email">{MAIL}</span></a></div></div></div>
<header id="main-header"><div class="container clearfix et_menu_container"><div class="logo_container"><a href="{ROOT}/"><img src="{ROOT}/wp-content/uploads/2021/09/lh-logga.png" alt="Lugna Händer" id="logo" /></a></div>\
<nav id="top-menu-nav"><ul id="top-menu" class="nav">{menu}</ul></nav></div></header>
<div id="et-main-area"><div id="main-content"><article id="post-{page_id}" class="post-{page_id} page type-page status-publish hentry"><div class="entry-content"><div class="et-l et-l--post">\
<div class="et_builder_inner_content et_pb_gutters3">{body}</div></div></div></article></div>
<footer id="main-footer"><div class="container"><div id="footer-widgets" class="clearfix"><div class="footer-widget"><h4 class="title">Öppettider</h4><div class="textwidget"><p>Mån–fre 9–21<br />Lör 10–18<br />Söndag stängt</p></div></div>\
<div class="footer-widget"><h4 class="title">Lugna Händer</h4><p>Exempelgatan 14, 214 00 Malmö<br />Org.nr 000000-0000</p></div></div></div><div id="footer-bottom">\
<p>Åldersgräns 18 år. <a href="{ROOT}/villkor/">Villkor</a> <a href="{ROOT}/integritet/">Integritet</a></p></div></footer></div></div>
<div id="cookie-law-info-bar" data-nosnippet="true"><span>Vi använder kakor. <a role="button" class="cli_action_button">Godkänn</a></span></div></body></html>"""


def row(*modules, n=0):
    cols = "".join(f'<div class="et_pb_column et_pb_column_1_{len(modules)} et_pb_column_{n + i} et_pb_css_mix_blend_mode_passthrough">{m}</div>' for i, m in enumerate(modules))
    return f'<div class="et_pb_section et_pb_section_{n} et_section_regular"><div class="et_pb_row et_pb_row_{n}">{cols}</div></div>'


def text(html, n=0):
    return f'<div class="et_pb_module et_pb_text et_pb_text_{n} et_pb_text_align_left et_pb_bg_layout_light"><div class="et_pb_text_inner">{html}</div></div>'


def member(s):
    return f'<div class="et_pb_module et_pb_team_member clearfix"><div class="et_pb_team_member_image et-waypoint"><a href="{url(s)}"><img src="{ROOT}/wp-content/uploads/personal/{s[0]}-1-300x300.jpg" alt="{s[1]}" /></a></div>\
<div class="et_pb_team_member_description"><h4 class="et_pb_module_header"><a href="{url(s)}">{s[1]}</a></h4><p class="et_pb_member_position">{OFFER[s[7][0]]}</p></div></div>'


def page(s):
    slug, name, age, land, cm, kg, tongues, offers, hours, prices, pics, words, more = s
    shots = "".join(f'<div class="et_pb_gallery_item"><div class="et_pb_gallery_image portrait"><a href="{ROOT}/wp-content/uploads/personal/{slug}-{n}.jpg" title=""><img src="{ROOT}/wp-content/uploads/personal/{slug}-{n}.jpg" alt="" />'
        f'<span class="et_overlay"></span></a></div></div>' for n in range(1, pics + 1))
    facts = "".join(f"<li><strong>{k}:</strong> {v}</li>" for k, v in (("Ålder", "34 och 40 år" if " och " in name else f"{age} år"), ("Nationalitet", land[0]), ("Längd", f"{cm} cm" if cm else None), ("Vikt", f"{kg} "
        f"kg" if kg else None), ("Språk", ", ".join(TONGUE[t] for t in tongues)), ("Arbetar", f"kl. {hours.replace('-', '–')}" if hours else None)) if v)
    money = "".join(f"<tr><td>{m} minuter</td><td>{kr(x)}</td></tr>" for m, x in prices.items())
    offer = "".join(f"<li>{OFFER[o]}</li>" for o in offers)
    others = [t for t in STAFF if t[0] != slug][:3]
    body = row(text(f"<h1>{name}</h1><p>{words}</p><ul>{facts}</ul>"), f'<div class="et_pb_module et_pb_gallery et_pb_gallery_grid"><div class="et_pb_gallery_items et_post_gallery">{shots}</div></div>', n=0)
    body += row(text(f"<h2>{name} erbjuder</h2><ul>{offer}</ul>", 1), text(f"<h2>Pris</h2><table><tbody>{money}</tbody></table>", 2), n=1)
    body += row(text(f'<p>Du besöker {name} i vår salong i Malmö. Boka på <a href="tel:{PHONE}">070-174 06 12</a> eller <a href="mailto:{MAIL}">{MAIL}'
        f'</a>.</p>', 3) + '<div class="et_pb_button_module_wrapper"><a class="et_pb_button et_pb_button_0" href="/boka/">Boka tid</a></div>', n=2)
    return shell(name, body + row(text("<h3>Träffa också</h3>", 4)) + row(*map(member, others), n=4), url(s)[len(ROOT):], 100 + STAFF.index(s))


def truth(s):
    slug, name, age, land, cm, kg, tongues, offers, hours, prices, pics, words, more = s
    out = deepcopy(AD)
    out.update(url=url(s), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="sv", provider_kind="agency", city="Malmö", country="SE", nationality=land[1], languages_spoken=list(tongues), services=list(offers),
        incall=True, hours=hours, weight_kg=kg, height_cm=cm, max_duration_h=max(prices) / 60, n_images=pics,
               phones=[PHONE], handles=[{"kind": "email", "value": MAIL}], prices=[{"amount": x, "currency": "SEK", "code_currency": None, "duration_min": m, "place": None} for m, x in prices.items()])
    out.update(deepcopy(more))
    return out


def static(path, title, html, kind="static", status=200, page_id=30):
    return WrittenPage(ROOT + path, shell(title, row(text(f"<h1>{title}</h1>{html}")), path, page_id), kind, "sv", status=status)


TEAM = row(text("<h1>Vår personal</h1><p>Sex sidor, många händer. Klicka på en bild för att läsa mer.</p>")) + row(*map(member, STAFF[:3]), n=1) + row(*map(member, STAFF[3:]), n=2)
HOME = row(text("<h1>Lugna Händer i Malmö</h1><p>En diskret salong för vuxna, fem minuter från Triangeln. Drop-in i mån av plats.</p>")) + row(*map(member, STAFF[:4]), n=1)
ALL = tuple(map(url, STAFF))
PAGES = [
    WrittenPage(f"{ROOT}/", shell("Massagesalong i Malmö", HOME, "/"), "listing", "sv", ads=ALL[:4]),
    WrittenPage(f"{ROOT}/personal/", shell("Vår personal", TEAM, "/personal/", 12), "listing", "sv", ads=ALL),
    WrittenPage(f"{ROOT}/personal/?gclid=EAIaIQobChMI", shell("Vår personal", TEAM, "/personal/", 12), "listing", "sv", ads=ALL, canonical=f"{ROOT}/personal/"),
]
PAGES += [WrittenPage(url(s), page(s), "ad", "sv", ads=(url(s),)) for s in STAFF]
PAGES += [
    WrittenPage(f"{url(STAFF[1])}?utm_source=google&utm_medium=cpc", page(STAFF[1]), "ad", "sv", ads=(url(STAFF[1]),), canonical=url(STAFF[1])),
    static("/behandlingar/", "Behandlingar", "<ul><li>Helkroppsmassage från 750 kr</li><li>Tantra från 1 000:-</li><li>Fyrhandsmassage från 1 500:-</li></ul><p>Priset beror på vem du besöker. Kort, Swish och kontanter.</p>"),
    static("/presentkort/", "Presentkort", "<p>Ge bort en stunds lugn. Presentkort finns på 500, 1 000 och 2 000 kronor och gäller i två år.</p>"),
    static("/blogg/", "Blogg", "<article class='et_pb_post'><h2 class='entry-title'><a href='/blogg/stress-och-somn/'>Stress och sömn</a></h2><p class='post-meta'><span class='published'>maj 12, 2025</span></p></article>"),
    static("/blogg/stress-och-somn/", "Stress och sömn", "<p class='post-meta'>maj 12, 2025</p><p>Många av våra gäster sover dåligt. Försök lägga undan telefonen kl. 21 och ta en kort promenad.</p>"
        "<p>En massage i veckan hjälper somliga, en varm dusch räcker för andra.</p>"),
    static("/hitta-hit/", "Hitta hit", "<p>Exempelgatan 14, en trappa upp. Ring på klockan märkt LH. Närmaste parkering kostar 20 kr i timmen.</p>"),
    static("/boka/", "Boka", "<form class='bookly-form'><label>Behandlare<select><option>Vem som helst</option><option>Mali</option><option>Camila</option><option>Agneta</option></select></label>"
        "<label>Datum<input type='date' min='2025-06-11'></label><button>Nästa</button></form>"),
    static("/villkor/", "Villkor", "<p>Avbokning senast 12 timmar före. Vi tar inte emot berusade gäster. Misstänker du människohandel, ring 114 14.</p>"),
    static("/personal/ploy/", "Inga resultat hittades", "<p>Sidan du sökte kunde inte hittas. Försök förfina din sökning eller använd menyn ovan.</p>", "error", 404),
]

SITE = WrittenSite(HOST, "SE", tuple(PAGES), tuple(truth(s) for s in STAFF), note=__doc__)
