"""Dutch: 'Atelier Lys', a small agency that built its site itself with a drag-and-drop site builder (about 2022).

Hard: every text box is an anonymous `comp-…` div of nested spans with `font_7`/`font_8`; no page is built like the next.
On some pages the labels stand in one box and the values in another, on others all is prose or one line with dots.
Zero-width 'guard' spans, custom `<wow-image>` elements with JSON in an attribute, the agency's own phone and WhatsApp on every page,
'Bekijk ook' strips with other women, a house price list on its own page, two who take their own calls.
"""

import html as h
import json
import zlib

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.atelier-lys.example"
BASE = f"https://{HOST}/"
GUARD = '<span class="wixGuard wixui-rich-text__text">\u200b</span>'
HOUSE = "+31 20 262 48 15"


def comp(seed):
    return "comp-l" + format(zlib.crc32(seed.encode()), "07x")[:7]


def price(amount, minutes):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": None}


def box(seed, *lines, font="font_8", tag="p"):
    inner = "".join(f'<{tag} class="{font} wixui-rich-text__text" style="line-height:1.6em; font-size:16px;"><span style="font-family:avenir-lt-w01_35-light1475496,sans-serif;" '
                    f'class="wixui-rich-text__text"><span style="letter-spacing:normal;">{line or GUARD}</span></span></{tag}>' for line in lines)
    return f'<div id="{comp(seed)}" class="HcOXKn SxM0TO QxJLC3 comp-rt wixui-rich-text" data-testid="richTextElement">{inner}</div><!--/$-->'


def picture(seed, alt, width=480):
    info = h.escape(json.dumps({"containerId": comp(seed), "displayMode": "fill", "imageData": {"width": width, "height": 640, "uri": f"a1c_{comp(seed)[6:]}~mv2.jpg"}}))
    return (f'<div id="{comp(seed)}" class="MazNVa wixui-image" data-testid="image"><wow-image class="jhxvbR" data-image-info="{info}" data-has-ssr-src="true">'
            f'<img src="https://static.atelier-lys.example/media/a1c_{comp(seed)[6:]}~mv2.jpg/v1/fill/w_{width},h_640,al_c,q_80/foto.jpg" alt="{alt}" /></wow-image></div>')


def columns(seed, pairs):
    """Labels in one box, values in the box beside it."""
    return ('<div class="comp-row" style="display:grid;grid-template-columns:1fr 2fr">' + box(seed + "l", *[k for k, _ in pairs])
            + box(seed + "v", *[v for _, v in pairs]) + "</div>")


# slug, name, card line, pictures, boxes (function of the slug -> html), facts
LADIES = [
    ("esmee", "Esmée", "27 | Utrecht", 4, lambda s: columns(s, [("Leeftijd", "27"), ("Lengte", "1.72 m"), ("Gewicht", "60 kg"), ("Woonplaats", "Utrecht"),
     ("Talen", "Nederlands, Engels, Duits"), ("Kledingmaat", "36"), ("Ontvangst", "Nee"), ("Bezoek", "Thuis en hotel, heel Nederland")])
     + box(s + "t", "Esmée studeerde kunstgeschiedenis en is op haar best aan een lange tafel. Een diner, een museum, een goed gesprek. Zij blijft graag overnachten en "
           "geeft u een echte girlfriend experience.") + box(s + "p", "Tarieven Esmée", "", "1 uur – € 190", "2 uur – € 340", "3 uur – € 480", "Nacht (12 uur) – € 1.250"),
     dict(age=27, height_cm=172, weight_kg=60, city="Utrecht", languages_spoken=["nl", "en", "de"], incall=False, outcall=True, services=["dinner_date", "overnight", "gfe"],
          max_duration_h=12, prices=[price(190, 60), price(340, 120), price(480, 180), price(1250, 720)])),
    ("roos", "Roos", "34 | Rotterdam", 3, lambda s: box(s + "t", "Maak kennis met Roos, vierendertig jaar, één meter achtenzestig, een Rotterdamse die van aanpakken houdt. Haar "
     "ontspannende massage is geliefd en met tantra heeft ze jaren ervaring. Ook stellen voelen zich bij haar op hun gemak.", "",
     "Roos regelt haar agenda zelf: bel of app haar op 06 – 56 42 19 97 (WhatsApp mag ook), van 11:00 tot 23:00 uur. Ze ontvangt in haar eigen appartement bij de Maas en komt ook naar u toe.",
     "", "Voor een uur vraagt zij 175 euro, voor anderhalf uur 240 euro."),
     dict(age=34, height_cm=168, city="Rotterdam", services=["massage", "tantra", "couples"], incall=True, outcall=True, hours="11:00-23:00", max_duration_h=1.5,
          phones=["+31656421997"], handles=[{"kind": "whatsapp", "value": "+31656421997"}], prices=[price(175, 60), price(240, 90)])),
    ("ximena", "Ximena", "29 | Amsterdam", 5, lambda s: box(s + "d", "29 jaar • Spaanse • 165 cm • 54 kg • Amsterdam", font="font_7")
     + box(s + "t", "Ximena komt uit Sevilla en danst flamenco. Spreekt Spaans en Engels; Nederlands leert ze nog. Te boeken voor feesten, striptease en als gezelschap op reis.",
           "Alleen bezoek in hotels, minimaal 2 uur.") + columns(s + "pr", [("2 uur", "€ 400,-"), ("4 uur", "€ 700,-"), ("Etmaal", "€ 1.900,-"), ("Reiskosten buiten Amsterdam", "€ 40,-")]),
     dict(age=29, nationality="ES", height_cm=165, weight_kg=54, city="Amsterdam", languages_spoken=["es", "en"], services=["party", "striptease", "travel"], incall=False, outcall=True,
          max_duration_h=24, prices=[price(400, 120), price(700, 240), price(1900, 1440)])),
    ("isa-en-noor", "Isa & Noor", "25 & 26 | Den Haag", 3, lambda s: box(s + "t", "Twee vriendinnen, één avond. Isa is 25 en Noor is 26; samen zijn ze ons vrolijkste duo. Ze spreken allebei "
     "Nederlands en Engels. Ze werken uitsluitend samen en komen in Den Haag en omgeving bij u thuis of in uw hotel.", "", "Duo per uur € 350 · Duo twee uur € 650")
     + box(s + "q", "“Vier handen masseren beter dan twee”, zegt Noor. Een vierhandenmassage hoort er dus bij."),
     dict(alias="Isa", aliases_stated=["Isa", "Noor"], age=25, ages_stated=[25, 26], audience="couple", city="The Hague", languages_spoken=["nl", "en"],
          services=["duo", "massage", "four_hands"], outcall=True, max_duration_h=2, prices=[price(350, 60), price(650, 120)])),
    ("bo", "Bo", "22 | Eindhoven", 2, lambda s: columns(s, [("Naam", "Bo"), ("Leeftijd", "22 jaar"), ("Lengte", "181 cm"), ("Stad", "Eindhoven"), ("Talen", "Nederlands, Engels")])
     + box(s + "t", "Nieuw bij ons! Bo is lang, sportief en een tikje verlegen. Gaat mee uit eten en naar zakelijke borrels. Tarief volgens onze "
           f'<a href="{BASE}tarieven" target="_self">tarievenpagina</a>.'),
     dict(age=22, height_cm=181, city="Eindhoven", languages_spoken=["nl", "en"], services=["dinner_date", "business"])),
    ("lotte", "Lotte", "45 | Antwerpen", 3, lambda s: box(s + "t", "Onze Vlaamse. Lotte (45) woont en ontvangt in Antwerpen, in een herenhuis op wandelafstand van het station. Rijp, rustig, "
     "belezen. Knuffelen, een warm bad, een massage zonder haast. Zij spreekt Nederlands en Frans.", "Uurtarief: 160 €. Halve dag (5 uur): 600 €.", "Niet op zondag. Kussen doet Lotte niet."),
     dict(age=45, city="Antwerp", country="BE", languages_spoken=["nl", "fr"], services=["cuddling", "bath", "massage"], incall=True, max_duration_h=5,
          prices=[price(160, 60), price(600, 300)])),
    ("kiki", "Kiki", "31 | Breda", 4, lambda s: columns(s, [("31 jaar", "Nederlandse, dubbelbloed"), ("163 cm", "halflang zwart haar"), ("58 kg", "Breda en Tilburg")])
     + box(s + "t", "Kiki speelt graag een rol: zeg wat u in gedachten hebt en zij bedenkt het kostuum. Rollenspel, lichte fetisj, of gewoon samen dansen in de stad.", "",
           "Rechtstreeks: 06-51416685 of Telegram @kiki_breda", "24 uur per dag, 7 dagen per week bereikbaar."),
     dict(age=31, nationality="NL", ethnicity="mixed", height_cm=163, weight_kg=58, city="Breda", services=["role_play", "fetish", "dancing"], hours="24/7",
          phones=["+31651416685"], handles=[{"kind": "telegram", "value": "kiki_breda"}])),
    ("daan", "Daan", "38 | Groningen", 2, lambda s: box(s + "t", "Voor de dames: Daan, 38 jaar, 1,88 m. Heer van stand, danst de tango en luistert. Hij begeleidt u naar bruiloft, diner of concert "
     "in Groningen en het hele noorden, en haalt u thuis op.", "Avond van 5 uur: € 450.."),
     dict(age=38, height_cm=188, audience="man", city="Groningen", services=["dancing", "dinner_date"], max_duration_h=5, prices=[price(450, 300)])),
]


def truth_of(row):
    slug, name, _, pictures, _, facts = row
    made = dict(AD, url=BASE + slug, alias=name, country="NL", text_language="nl", provider_kind="agency", n_images=pictures, aliases_stated=[name], ages_stated=[facts["age"]])
    made.update(facts)
    return made


MENU = {"nl": [("", "Home"), ("dames", "Gezelschap"), ("tarieven", "Tarieven"), ("veelgestelde-vragen", "Vragen"), ("blog", "Blog"), ("over-ons", "Over ons"), ("boeken", "Boeken")],
        "en": [("", "Home"), ("dames", "Company"), ("tarieven", "Rates"), ("veelgestelde-vragen", "FAQ"), ("blog", "Blog"), ("over-ons", "About us"), ("boeken", "Book")]}


def shell(path, title, body, lang="nl"):
    call = {"nl": "Bel of app ons", "en": "Call or message us"}[lang]
    menu = "".join(f'<li id="{comp("menu" + str(i))}{i}" class="xTjc1A wixui-dropdown-menu__item" data-direction="ltr"><a data-testid="linkElement" href="{BASE}{p}" target="_self" class="NHM1d1">'
                   f'<div class="aWTgIN"><p class="wQbrVa">{label}</p></div></a></li>' for i, (p, label) in enumerate(MENU[lang]))
    legal = {"nl": "Alle gezelschap is 21 jaar of ouder en werkt vrijwillig. KvK 00000000", "en": "All our companions are over 21 and work of their own free will. KvK 00000000"}[lang]
    return f"""<!DOCTYPE html>
<html lang="{lang}">
<head>
  <meta charset='utf-8'>
  <meta name="viewport" content="width=device-width, initial-scale=1" id="wixDesktopViewport" />
  <meta name="generator" content="Site Builder Web"/>
  <title>{title} | Atelier Lys</title>
  <link rel="canonical" href="{BASE}{path}"/><meta property="og:title" content="{title} | Atelier Lys"/><meta property="og:site_name" content="Atelier Lys"/><meta property="og:type" content="website"/>
  <script type="application/json" id="wix-essential-viewer-model">{json.dumps({"fleetConfig": {"fleetName": "thunderbolt-seo", "code": 0}, "mode": {"qa": False}, "site": {"pageId": comp(path)[5:]}})}</script>
  <style data-href="https://static.atelier-lys.example/main.css">.HcOXKn{{text-align:start}}.MazNVa{{cursor:pointer}}</style>
</head>
<body class=''>
<div id="SITE_CONTAINER"><div id="main_MF"><div id="SCROLL_TO_TOP" class="Vd6aQZ ignore-focus" role="region" tabindex="-1"><span class="mHZSwn">top of page</span></div>
<header id="SITE_HEADER" class="xU8fqS SITE_HEADER wixui-header" tabindex="-1">{box("hdr", f'<a href="{BASE}" target="_self">Atelier Lys · escortbureau sinds 2009</a>', font="font_0", tag="h6")}
{box("hdrtel", f'{call}: <a href="tel:{HOUSE.replace(" ", "")}">{HOUSE}</a>')}<nav class="JxwIB4" aria-label="Site"><ul>{menu}</ul></nav></header>
<main id="PAGES_CONTAINER" tabindex="-1" data-main-content="true"><div id="SITE_PAGES"><div id="{comp(path)}inline" class="dBAkHi theme-vars"><section class="CohWsy wixui-column-strip">
{body}
</section></div></div></main>
<footer id="SITE_FOOTER" class="SITE_FOOTER wixui-footer">{box("ftr", "Atelier Lys, Keizersgracht, Amsterdam", f'<a href="https://wa.me/31202624815">WhatsApp {HOUSE}</a> · <a href="mailto:info@atelier-lys.example">info@atelier-lys.example</a>', legal)}</footer>
</div></div>
<div data-hook="consent-banner-root" class="consent-banner"><p>Wij gebruiken cookies.</p><button data-hook="consent-banner-apply-button">Accepteren</button></div>
<script type="application/json" id="wix-warmup-data">{json.dumps({"platform": {"ssrPropsUpdates": [{comp("hdrtel"): {"isVisible": True}}]}, "pages": {"compIdToTypeMap": {comp(path): "Page"}}})}</script>
</body></html>"""


def ad_html(row, lang="nl"):
    slug, name, _, pictures, boxes, _ = row
    where = [r[0] for r in LADIES].index(slug)
    also = "".join(f'<div class="strip">{picture("also" + r[0], "", 200)}' + box("also" + r[0] + "t", f'<a href="{BASE}{r[0]}" target="_self">{h.escape(r[1])}</a>', r[2]) + "</div>"
                   for r in (LADIES[(where + 1) % 8], LADIES[(where + 3) % 8]))
    look, book = {"nl": ("Bekijk ook", "Boek via het bureau"), "en": ("See also", "Book with the agency")}[lang]
    gallery = "".join(picture(f"{slug}{i}", f"foto {i}") for i in range(1, pictures + 1))
    title = box(slug + "h", h.escape(name), font="font_2", tag="h1")
    body = (title + gallery + boxes(slug)) if where % 2 else (gallery + boxes(slug).replace("<!--/$-->", "<!--/$--><!--$-->", 1) + title)
    button = f'<div id="{comp(slug + "b")}" class="wixui-button"><a href="{BASE}boeken" class="uDW_Qe" aria-label="{book}"><span class="l7_2fn">{book}</span></a></div>'
    return shell(slug, h.escape(name), f'{body}{button}{box("alsoh", look, font="font_4", tag="h4")}{also}', lang)


def list_html():
    items = "".join(
        f'<div class="gallery-item-container item-container-regular visible" id="pgi{comp(r[0])[6:]}_{i}" data-hash="{comp(r[0])[6:]}" data-hook="item-container"><a class="item-link-wrapper" '
        f'data-idx="{i}" data-hook="item-link-wrapper" href="{BASE}{r[0]}"><div class="gallery-item-wrapper visible"><img src="https://static.atelier-lys.example/media/pg_{r[0]}.webp" '
        f'alt="" data-hook="gallery-item-image-img"></div><div class="gallery-item-common-info"><div class="gallery-item-title" data-hook="item-title"><span>{h.escape(r[1])}</span></div>'
        f'<div class="gallery-item-description" data-hook="item-description"><span>{r[2]}</span></div></div></a></div>' for i, r in enumerate(LADIES))
    return shell("dames", "Ons gezelschap", box("dh", "Ons gezelschap", font="font_2", tag="h1") + f'<div id="pro-gallery-{comp("g")}" class="pro-gallery">{items}</div>')


def static(path, title, *lines):
    return WrittenPage(BASE + path, shell(path, title, box(path + "h", title, font="font_2", tag="h1") + box(path + "t", *lines)), "static", "nl")


def pages():
    yield WrittenPage(BASE + "dames", list_html(), "listing", "nl", ads=tuple(BASE + r[0] for r in LADIES))
    for row in LADIES:
        yield WrittenPage(BASE + row[0], ad_html(row), "ad", "nl", ads=(BASE + row[0],))
    yield WrittenPage(BASE + "roos?utm_source=nieuwsbrief&utm_medium=email", ad_html(LADIES[1]), "ad", "nl", ads=(BASE + "roos",), canonical=BASE + "roos")
    yield WrittenPage(BASE + "ximena?lang=en", ad_html(LADIES[2], "en"), "ad", "en", "nl", ads=(BASE + "ximena",), canonical=BASE + "ximena")
    yield static("", "Welkom bij Atelier Lys", "Een discreet bureau met een klein team. Wij koppelen met zorg en nemen de tijd voor een telefoongesprek.",
                 f'Nieuwsgierig? <a href="{BASE}dames">Ontmoet ons gezelschap</a> of lees <a href="{BASE}over-ons">wie wij zijn</a>.')
    yield static("tarieven", "Tarieven van het bureau", "Gelden als op de pagina niets anders staat:", "1 uur € 180", "2 uur € 330", "Dinerdate 4 uur € 600", "Nacht 12 uur € 1.150",
                 "Reiskosten binnen de Randstad gratis, daarbuiten € 0,45 per km. Betaling vooraf, contant of per tikkie.")
    yield static("over-ons", "Over ons", "Atelier Lys werd in 2009 opgericht door Marijke, zelf jarenlang gastvrouw. Ons bureau heeft een vergunning van de gemeente.",
                 f"Vragen? Bel {HOUSE}, dagelijks van 14:00 tot 01:00 uur.")
    yield static("veelgestelde-vragen", "Veelgestelde vragen", "Hoe boek ik?", "Telefonisch of via het formulier, minstens twee uur van tevoren.", "", "Kan ik annuleren?",
                 "Tot 3 uur vooraf gratis, daarna rekenen wij € 75.", "", "Is het discreet?", "Ja. Op uw afschrift staat niets van ons.")
    yield static("post/een-weekend-in-maastricht", "Een weekend in Maastricht", "Geschreven door Marijke · 12 apr. · 3 minuten om te lezen", "Wie met gezelschap reist, wil niet haasten. Begin met koffie op het Vrijthof, "
                 "loop over de Sint Servaasbrug en eet 's avonds in het Jekerkwartier. Neem een hotel met een goede bar: daar beginnen de beste gesprekken.", "Gemiddeld kost zo'n weekend aan hotel en eten € 500.")
    yield static("werken-bij", "Werken bij Atelier Lys", "Ben je 21 of ouder, zelfstandig en representatief? Mail een korte brief met je leeftijd en woonplaats naar info@atelier-lys.example.",
                 "Je bepaalt zelf je dagen en je grenzen, en je houdt 65% van het tarief.")
    yield static("boeken", "Boeken", "Naam", "Telefoon", "Datum en tijd", "Met wie?", "Wij bevestigen altijd telefonisch.")
    yield WrittenPage(BASE + "sophie", shell("sophie", "404", box("404", "Oeps, deze pagina is er niet (meer).", "Misschien is deze dame gestopt. Kijk bij ons gezelschap.", font="font_3")), "error", "nl")


SITE = WrittenSite(HOST, "NL", tuple(pages()), tuple(truth_of(row) for row in LADIES), "site builder: labels and values in separate anonymous boxes, house phone everywhere")
