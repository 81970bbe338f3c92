"""Austrian salon's own site (German) made with a WordPress page builder: sections, columns and widgets, each word in a div of its own.

Hard: the team page names everybody with a line of facts, each person has a page on which height, clothes and languages are icon lists without labels;
the house's price list, opening hours and number stand on every page and are nobody's own; two persons have tariffs and numbers of their own, one only visits
for a week, one stands on the page in the first person and the others in the third; the blog speaks of a colleague who left, a job offer names wages, the archive
of a tag and the feed of the print plug-in repeat the same profiles.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.lindenhof-graz.example"


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# slug, name, line on the team page, pictures, icon list, paragraphs, further widget, truth
TEAM = [
    ("romina", "Romina", "29 Jahre · aus Kärnten", 4, ["1,68 m", "57 kg", "Deutsch, Slowenisch, Englisch", "Mo, Di, Do 11–19 Uhr"],
     ["Romina ist seit dem Frühjahr bei uns und die gute Laune in Person. Ihre Stärke ist die klassische Massage, dazu nimmt sie sich gern Zeit für ein gemeinsames Bad im großen Holzzuber.", "Gäste schätzen an ihr die ruhige Art."], "",
     dict(age=29, height_cm=168, weight_kg=57, languages_spoken=["de", "sl", "en"], hours="11:00-19:00", services=["massage", "bath"])),
    ("viktoria", "Viktoria", "36 Jahre", 3, ["1,74 m", "Deutsch, Ungarisch", "Mi–Sa 12–20 Uhr"],
     ["Viktoria kommt aus Győr, ist Ungarin und ausgebildete Tantramasseurin. Sie arbeitet langsam, mit warmem Öl und viel Gefühl, und empfängt bei uns auch Paare.", "Bitte kein starkes Parfum."], "",
     dict(age=36, nationality="HU", height_cm=174, languages_spoken=["de", "hu"], hours="12:00-20:00", services=["tantra", "couples"])),
    ("janine", "Janine", "24 Jahre · neu im Haus", 5, ["1,63 m", "50 kg", "Deutsch, Englisch"],
     ["Hallo, ich bin die Janine! Ich studiere in Graz und bin zweimal die Woche da, meist am Abend. Bei mir wird gekuschelt, gelacht und getanzt, am liebsten zu alter Musik."],
     '<div class="elementor-alert"><span class="elementor-alert-title">Nur mit Termin</span><span class="elementor-alert-description">WhatsApp 0677 6140 3392 – das ist meine eigene Nummer</span></div>',
     dict(age=24, height_cm=163, weight_kg=50, languages_spoken=["de", "en"], services=["cuddling", "dancing"], phones=["+4367761403392"], handles=[{"kind": "whatsapp", "value": "+4367761403392"}])),
    ("suchada", "Suchada", "41 Jahre · Thailänderin", 2, ["1,55 m", "Thai, etwas Deutsch", "täglich außer Sonntag 10–18 Uhr"],
     ["Suchada hat in Bangkok gelernt und massiert mit Händen, Ellbogen und Knien. Mit ihrer Freundin bietet sie die Vierhandmassage an (bitte einen Tag vorher sagen)."], "",
     dict(age=41, nationality="TH", height_cm=155, languages_spoken=["th", "de"], hours="10:00-18:00", services=["massage", "four_hands"])),
    ("beate", "Beate", "52 Jahre · die Chefin selbst", 1, ["1,70 m", "Deutsch, Italienisch"],
     ["Ich bin Beate und habe den Lindenhof 2009 eröffnet. Ein paar Stammgäste betreue ich noch selbst: Rollenspiele und milde Dominanz, nur am Nachmittag. Auch Gäste im Rollstuhl sind willkommen, der Eingang ist ebenerdig."],
     '<div class="elementor-price-list"><div class="elementor-price-list-item"><span class="t">Meine Stunde</span><span class="p">€ 180</span></div><div class="elementor-price-list-item"><span class="t">Meine zwei Stunden</span><span class="p">€ 330</span></div></div>',
     dict(age=52, height_cm=170, languages_spoken=["de", "it"], services=["role_play", "domination", "disabled_guests"], max_duration_h=2, prices=[eur(180, 60), eur(330, 120)])),
    ("milena-und-tina", "Milena & Tina", "27 und 30 Jahre · unser Duo", 3, ["Deutsch, Serbisch"],
     ["Milena (27) und Tina (30) gibt es nur gemeinsam. Beide massieren gleichzeitig, also mit vier Händen, und freuen sich auf neugierige Paare.", "Freitag und Samstag ab 18 Uhr bis 24 Uhr."],
     '<div class="elementor-price-list"><div class="elementor-price-list-item"><span class="t">Duo, 60 Minuten</span><span class="p">€ 240</span></div></div>',
     dict(alias="Milena", aliases_stated=["Milena", "Tina"], age=27, ages_stated=[27, 30], audience="couple", languages_spoken=["de", "sr"], hours="18:00-24:00", services=["duo", "four_hands", "couples"], max_duration_h=1, prices=[eur(240, 60)])),
    ("paola", "Paola", "33 Jahre · zu Gast von 9. bis 15. Juni 2025", 4, ["1,72 m", "63 kg", "Spanisch, Englisch"],
     ["Unser Gast aus Kolumbien: Paola ist nur eine Woche in Graz und reist dann weiter nach Linz (16. bis 20. Juni 2025). Striptease und sinnliche Massage sind ihre Spezialität.", "Sie besucht Sie auf Wunsch auch im Hotel: € 250 pro Stunde, Taxi inklusive."], "",
     dict(age=33, nationality="CO", height_cm=172, weight_kg=63, languages_spoken=["es", "en"], services=["striptease", "massage"], outcall=True, max_duration_h=1, prices=[eur(250, 60, "outcall")],
          tour=[{"city": "Graz", "from": "2025-06-09", "to": "2025-06-15"}, {"city": "Linz", "from": "2025-06-16", "to": "2025-06-20"}])),
    ("lukas", "Lukas", "31 Jahre", 2, ["1,83 m", "78 kg", "Deutsch, Englisch, Französisch", "nur Dienstag 14–21 Uhr"],
     ["Unser einziger Mann: Lukas ist Heilmasseur und massiert Damen und Paare. Herren bitten wir zu den Kolleginnen."], "",
     dict(age=31, audience="man", height_cm=183, weight_kg=78, languages_spoken=["de", "en", "fr"], hours="14:00-21:00", services=["massage", "couples"])),
    ("gabi", "Gabi", "45 Jahre · Steirerin mit Herz", 2, ["1,66 m", "72 kg", "Deutsch"],
     ["Mollig, mütterlich, herzlich: Bei Gabi darf man ankommen. Kuscheln, Massage, ein Glaserl Sturm im Herbst. Tattoos hat sie keine, Kaffee immer."], "",
     dict(age=45, height_cm=166, weight_kg=72, languages_spoken=["de"], services=["cuddling", "massage"])),
]


def url(p):
    return f"{ROOT}/team/{p[0]}/"


def widget(kind, inner):
    n = f"{sum(map(ord, inner)) * 2654435761 % 0xFFFFFFF:07x}"
    return f'<div class="elementor-element elementor-element-{n} elementor-widget elementor-widget-{kind}" data-id="{n}" data-widget_type="{kind}.default"><div class="elementor-widget-container">{inner}</div></div>'


def section(*columns):
    cols = "".join(f'<div class="elementor-column elementor-col-{100 // len(columns)} elementor-top-column"><div class="elementor-widget-wrap elementor-element-populated">{c}</div></div>' for c in columns)
    return f'<section class="elementor-section elementor-top-section elementor-section-boxed"><div class="elementor-container elementor-column-gap-default">{cols}</div></section>'


def heading(text, tag="h2"):
    return widget("heading", f'<{tag} class="elementor-heading-title elementor-size-default">{text}</{tag}>')


def words(text):
    return widget("text-editor", f"<p>{text}</p>")


def shell(title, body, path, canonical=None):
    return f"""<!DOCTYPE html><html lang="de-AT"><head><meta charset="UTF-8"><title>{title} – Studio Lindenhof Graz</title><link rel="canonical" href="{canonical or ROOT + path}"><meta name="generator" content="WordPress 6.5.3"><meta property="og:site_name" content="Studio Lindenhof Graz"></head>
<body class="wp-singular page elementor-default elementor-kit-7"><div data-elementor-type="header" class="elementor-location-header">{section(widget("image", '<a href="/"><img src="/wp-content/uploads/logo.svg" alt="Lindenhof"></a>'), widget("nav-menu", '<nav><a href="/team/">Team</a> <a href="/preise/">Preise</a> <a href="/zimmer/">Zimmer</a> <a href="/neues/">Neues</a> <a href="/jobs/">Jobs</a> <a href="/kontakt/">Kontakt</a></nav>'), widget("icon-list", '<ul><li><i class="fas fa-phone"></i> <a href="tel:+43316402177">0316 40 21 77</a></li><li>Mo–Sa 10–22 Uhr</li></ul>'))}</div>
<div data-elementor-type="wp-page" class="elementor">{body}</div>
<div data-elementor-type="footer" class="elementor-location-footer">{section(words("Studio Lindenhof, B. Lindner e. U., 8020 Graz · Zutritt ab 18 Jahren"), words('30 Minuten € 80 · 60 Minuten € 130 · <a href="/impressum/">Impressum</a> · <a href="/datenschutz/">Datenschutz</a>'))}</div>
<div id="cookie-law-info-bar"><span>Wir verwenden nur notwendige Cookies. <a role="button">OK</a></span></div></body></html>"""


def person(p, canonical=None):
    slug, name, line, pics, icons, paras, more, _ = p
    shots = "".join(f'<div class="swiper-slide"><figure><img class="swiper-slide-image" src="/wp-content/uploads/2025/05/{slug}-{n}-683x1024.jpg" alt="{name.replace("&", "&amp;")}"></figure></div>' for n in range(1, pics + 1))
    facts = "".join(f'<li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i class="far fa-circle"></i></span><span class="elementor-icon-list-text">{x}</span></li>' for x in icons)
    i = TEAM.index(p)
    more = widget("html", more) if more else ""
    rest = "".join(widget("button", f'<a class="elementor-button" href="/team/{q[0]}/"><span class="elementor-button-text">{q[1].replace("&", "&amp;")}</span></a>') for q in (TEAM[i - 1], TEAM[i - 4]))
    body = section(widget("image-carousel", f'<div class="swiper">{shots}</div>'), heading(name.replace("&", "&amp;"), "h1") + heading(line, "h4") + widget("icon-list", f'<ul class="elementor-icon-list-items">{facts}</ul>') + "".join(map(words, paras)) + more)
    return shell(name.replace("&", "&amp;"), body + section(heading("Auch im Haus", "h3"), rest), f"/team/{slug}/", canonical)


def team(rows, title, path, canonical=None):
    cards = [widget("image-box", f'<figure class="elementor-image-box-img"><a href="/team/{p[0]}/"><img src="/wp-content/uploads/2025/05/{p[0]}-1-300x300.jpg" alt=""></a></figure><div class="elementor-image-box-content"><h3 class="elementor-image-box-title"><a href="/team/{p[0]}/">{p[1].replace("&", "&amp;")}</a></h3><p class="elementor-image-box-description">{p[2]}</p></div>') for p in rows]
    return shell(title, section(heading(title, "h1")) + "".join(section(*cards[n:n + 3]) for n in range(0, len(cards), 3)), path, canonical)


def truth(p):
    row = deepcopy(AD)
    row.update(url=url(p), alias=p[1], text_language="de", provider_kind="agency", city="Graz", country="AT", incall=True, n_images=p[3])
    row.update(deepcopy(p[-1]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(path, title, text, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, section(heading(title, "h1") + "".join(map(words, text.split("\n")))), path), kind, "de", **more)


U = tuple(map(url, TEAM))
GUESTS = [TEAM[6], TEAM[2]]
PAGES = [
    WrittenPage(f"{ROOT}/team/", team(TEAM, "Unser Team", "/team/"), "listing", "de", ads=U),
    WrittenPage(f"{ROOT}/team/?orderby=name", team(sorted(TEAM, key=lambda p: p[1]), "Unser Team", "/team/"), "listing", "de", ads=U, canonical=f"{ROOT}/team/"),
    WrittenPage(f"{ROOT}/tag/neu-und-zu-gast/", team(GUESTS, "Schlagwort: neu und zu Gast", "/tag/neu-und-zu-gast/"), "listing", "de", ads=tuple(map(url, GUESTS))),
]
PAGES += [WrittenPage(url(p), person(p), "ad", "de", ads=(url(p),)) for p in TEAM]
PAGES += [
    WrittenPage(f"{url(TEAM[4])}?print=print", person(TEAM[4], url(TEAM[4])), "ad", "de", ads=(url(TEAM[4]),), canonical=url(TEAM[4])),
    WrittenPage(f"{url(TEAM[6])}?fbclid=IwAR0x7", person(TEAM[6]), "ad", "de", ads=(url(TEAM[6]),), canonical=url(TEAM[6])),
    plain("/", "Willkommen im Lindenhof", "Seit 2009 das gepflegte Massagestudio im Grazer Westen. Fünf Zimmer, Parkplatz im Hof, Barzahlung.\nKommen Sie ohne Termin vorbei oder rufen Sie an."),
    plain("/preise/", "Preise", "30 Minuten € 80 · 45 Minuten € 105 · 60 Minuten € 130 · 90 Minuten € 190\nVierhandmassage 60 Minuten € 220\nGutscheine gibt es an der Rezeption."),
    plain("/zimmer/", "Zimmer", "Das Rote Zimmer mit Holzzuber, das Blaue mit Dachfenster, das Kleine für eilige Gäste. Dusche in jedem Zimmer."),
    plain("/neues/", "Neues", "3. Juni 2025: Wir haben frisch ausgemalt.\n12. Mai 2025: Unsere Sabrina (28) hat uns verlassen, sie wird Krankenschwester. Wir wünschen alles Gute!"),
    plain("/jobs/", "Mitarbeiterin gesucht", "Wir suchen selbstständige Masseurinnen ab 21 Jahren, Zimmermiete € 60 pro Tag oder 40 % Umsatzbeteiligung. Bewerbung an jobs@lindenhof-graz.example."),
    plain("/kontakt/", "Kontakt und Anfahrt", "Tel. 0316 40 21 77, täglich außer Sonntag 10–22 Uhr. Buslinie 32 bis Lindengasse, läuten bei „Lindner“."),
    plain("/impressum/", "Impressum", "Medieninhaberin: Beate Lindner e. U., Lindengasse 14, 8020 Graz. UID ATU00000000. Gewerbe: Massage. Behörde: Magistrat Graz."),
    plain("/?s=nuru", "Suchergebnisse für: nuru", "Leider wurde nichts gefunden. Versuchen Sie einen anderen Begriff.", "listing"),
    plain("/team/sabrina/", "Hoppla!", "Diese Seite gibt es nicht mehr. Zurück zum <a href='/team/'>Team</a>.", "error", status=404),
]

SITE = WrittenSite("www.lindenhof-graz.example", "AT", tuple(PAGES), tuple(truth(p) for p in TEAM), note=__doc__)
