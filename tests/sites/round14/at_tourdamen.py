"""Austrian directory of independents with a tour calendar (German).

Hard: utility-class soup without one meaningful class name; facts as two unlabelled-looking spans; tours said as calendar
weeks, day spans over a month's end, 'ab ... bis ...' and only in prose; numbers spaced the Austrian way, one with the letter
O, one only in `href="tel:"`; the tour calendar names the ladies of the directory again, under each day.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "tourdamen-austria.example"
B = f"https://{HOST}"


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def stop(city, start=None, end=None):
    return {"city": city, "from": start, "to": end}


LADIES = []


def lady(slug, facts, prose, trip, rates, contact, pics, when, badge="", **truth):
    t = deepcopy(AD)
    t.update(url=f"{B}/selbstaendige/{slug}", text_language="de", provider_kind="independent", country="AT", verified=False,
             paid_placement=False, n_images=pics)
    t.update(truth)
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    LADIES.append((slug, facts, prose, trip, rates, contact, pics, when, badge, t))


lady("lena-w", [("Alter", "29"), ("Größe", "1,71 m"), ("Gewicht", "58 kg"), ("Basis", "Wien"), ("Sprachen", "Deutsch, Englisch, etwas Italienisch")],
     "<p>Servus! I bin d’Lena, waschechte Österreicherin mit Schmäh. Ich mach alles selber: Telefon, Fotos, Wäsche. Bei mir gibt’s "
     "Massage, lange Kuschelabende und wenn du magst ein gemeinsames Abendessen beim Heurigen.</p><p>Besuchen kannst du mich im 4. Bezirk, "
     "ins Hotel komm ich auch. Telefonisch erreichbar täglich 10 bis 22 Uhr.</p>",
     "<li>Graz <em>KW 26</em> (Mo–So)</li><li>Linz 30.6. – 3.7.</li>",
     "<tr><td>1 Std</td><td>180 €</td></tr><tr><td>2 Std</td><td>330 €</td></tr><tr><td>3 Std</td><td>470 €</td></tr>",
     "<p>0664 / 846 30 93 – bitte keine unterdrückten Nummern</p>", 4, "09.06.2025", "v",
     alias="Lena", age=29, height_cm=171, weight_kg=58, city="Vienna", nationality="AT", languages_spoken=["de", "en", "it"],
     services=["massage", "cuddling", "dinner_date"], incall=True, outcall=True, hours="10:00-22:00", max_duration_h=3,
     tour=[stop("Graz", "2025-06-23", "2025-06-29"), stop("Linz", "2025-06-30", "2025-07-03")], verified=True,
     posted_at="2025-06-09", phones=["+436648463093"], prices=[eur(180, 60), eur(330, 120), eur(470, 180)])
lady("veronika", [("Alter", "41"), ("Größe", "164"), ("Basis", "Salzburg")],
     "<p>Reife, gebildete Dame (41) empfängt den niveauvollen Herrn in diskreter Altbauwohnung. Tantra nach allen Regeln der Kunst, "
     "keine Eile, kein Handy auf dem Nachtkasterl. Hausbesuche mache ich nicht.</p><p>Nur nach Voranmeldung, Montag bis Freitag "
     "9–17h.</p>", "", "<tr><td>90 Minuten</td><td>€ 260,–</td></tr><tr><td>2,5 Stunden</td><td>€ 400,–</td></tr>",
     "<p>Anruf erbeten: 0650/773 38 57<br>E-Mail: veronika.sbg (at) posteo.example</p>", 2, "02.06.2025", "",
     alias="Veronika", age=41, height_cm=164, city="Salzburg", services=["tantra"], incall=True, outcall=False, hours="09:00-17:00",
     max_duration_h=2.5, posted_at="2025-06-02", phones=["+436507733857"],
     handles=[{"kind": "email", "value": "veronika.sbg@posteo.example"}], prices=[eur(260, 90), eur(400, 150)])
lady("mia-sophie", [("Alter", "24"), ("Größe", "1m68"), ("Herkunft", "Ungarn"), ("Basis", "Graz")],
     "<p>hi ihr lieben ❤️ mia hier, 24, aus ungarn 🇭🇺 &amp; voll entspannt 😌 girlfriend-feeling, küssen 💋, badewanne zu zweit 🛁 – kein stress! "
     "🏠 ja / 🚗 nein<br>rund um die uhr erreichbar ⏰</p>",
     "<li>ab 18.6. bis inkl. 24.6.: in Villach 😅</li>",
     "<tr><td>½ h</td><td>100</td></tr><tr><td>1 h</td><td>160</td></tr>",
     "<p>am liebsten whatsapp 👉 +43 681 6955392</p>", 6, "10.06.2025", "tv",
     alias="Mia", age=24, height_cm=168, nationality="HU", city="Graz", services=["gfe", "kissing", "bath"], incall=True, outcall=False,
     hours="24/7", max_duration_h=1, tour=[stop("Villach", "2025-06-18", "2025-06-24")], verified=True, paid_placement=True,
     posted_at="2025-06-10", phones=["+436816955392"], handles=[{"kind": "whatsapp", "value": "+436816955392"}],
     prices=[eur(100, 30), eur(160, 60)])
lady("anna-und-ruth", [("Alter", "33 und 36"), ("Basis", "Linz")],
     "<p>Wir sind Anna (33) und Ruth (36), zwei Freundinnen mit gemeinsamem Studio. Nur zu zweit buchbar: Massage mit vier Händen und "
     "Duo-Abende, auch für Paare. Mi, Do, Fr von 14:00 bis 21:00.</p>", "<li>Derzeit keine Tour geplant.</li>",
     "<tr><td>1 h zu dritt</td><td>EUR 320</td></tr><tr><td>2 h zu dritt</td><td>EUR 580</td></tr>",
     "<p>Ruth hebt ab: 0681 / 727 91 OO</p>", 3, "28.05.2025", "",
     alias="Anna", aliases_stated=["Anna", "Ruth"], age=33, ages_stated=[33, 36], audience="couple", city="Linz",
     services=["massage", "four_hands", "duo", "couples"], incall=True, hours="14:00-21:00", max_duration_h=2, posted_at="2025-05-28",
     phones=["+436817279100"], prices=[eur(320, 60), eur(580, 120)])
lady("camila", [("Alter", "31"), ("Größe", "160 cm"), ("Gewicht", "52"), ("Staatsbürgerschaft", "Kolumbien"), ("Typ", "Latina"), ("Derzeit in", "Innsbruck"), ("Sprachen", "Spanisch, Englisch")],
     "<p>Hola! Ich bin Camila, ich lerne noch deutsch, bitte schreiben langsam :) Auf Durchreise in Österreich, nur Hotelbesuch. "
     "Tanzen (Salsa!), Striptease, Massage.</p>",
     "<li>Innsbruck, 9. bis 13. Juni</li><li>Salzburg, 14. bis 17. Juni</li><li>Wien, 18. Juni bis 2. Juli</li>",
     "<tr><td>1 Stunde Hotel</td><td>220 €</td></tr><tr><td>Ganze Nacht</td><td>1.200 €</td></tr>",
     "<p>Telegram @camila_viaja</p>", 5, "08.06.2025", "",
     alias="Camila", age=31, height_cm=160, weight_kg=52, nationality="CO", ethnicity="latin", city="Innsbruck", languages_spoken=["es", "en"],
     services=["dancing", "striptease", "massage"], incall=False, outcall=True, max_duration_h=12,
     tour=[stop("Innsbruck", "2025-06-09", "2025-06-13"), stop("Salzburg", "2025-06-14", "2025-06-17"), stop("Vienna", "2025-06-18", "2025-07-02")],
     posted_at="2025-06-08", handles=[{"kind": "telegram", "value": "camila_viaja"}], prices=[eur(220, 60, "outcall"), eur(1200, 720)])
lady("frau-doktor-s", [("Basis", "Wien"), ("Größe", "1,78 m")],
     "<p>Frau Doktor Selma ordiniert. Strenge Erziehung, Rollenspiele, Fetisch nach schriftlicher Bewerbung. Kein Alter, kein Gesicht, keine "
     "Diskussion. Küssen und Kuscheln sind bei mir ausgeschlossen.</p><p>Ordination 1070 Wien, Di–Sa 13.00–20.00 Uhr.</p>", "",
     "<tr><td>Sitzung 60 min</td><td>250,00 €</td></tr><tr><td>Sitzung 120 min</td><td>450,00 €</td></tr><tr><td>Anzahlung</td><td>50,00 €</td></tr>",
     "<p>selma.ordination@mailbox.example</p>", 1, "15.04.2025", "",
     alias="Selma", city="Vienna", height_cm=178, services=["domination", "role_play", "fetish"], incall=True,
     hours="13:00-20:00", max_duration_h=2, posted_at="2025-04-15",
     handles=[{"kind": "email", "value": "selma.ordination@mailbox.example"}], prices=[eur(250, 60), eur(450, 120)])
lady("julia-reist", [("Alter", "38"), ("Basis", "Wels"), ("Sprachen", "Deutsch, Englisch, Französisch")],
     "<p>Charmante Reisebegleitung mit Matura und Manieren. Ich begleite Sie zu Geschäftsessen, in die Oper oder ein ganzes Wochenende nach Triest. "
     "Gebucht wird ab vier Stunden, höchstens zwei Tage am Stück. Empfang bei mir ist nicht möglich, ich komme zu Ihnen.</p>"
     "<p>Im Juli (7.7. bis 11.7.) bin ich in Bregenz zu den Festspielproben.</p>", "",
     "<tr><td>4 Stunden</td><td>700 €</td></tr><tr><td>24 Stunden</td><td>1.900 €</td></tr><tr><td>48 Stunden</td><td>3.200 €</td></tr>",
     "<p><a href='tel:+436994481467'>Jetzt anrufen</a></p>", 3, "05.06.2025", "v",
     alias="Julia", age=38, city="Wels", languages_spoken=["de", "en", "fr"], services=["travel", "business"], incall=False, outcall=True,
     max_duration_h=48, tour=[stop("Bregenz", "2025-07-07", "2025-07-11")], verified=True, posted_at="2025-06-05",
     phones=["+436994481467"], prices=[eur(700, 240), eur(1900, 1440), eur(3200, 2880)])
lady("ploy", [("Alter", "35"), ("Größe", "155 cm"), ("Herkunft", "Thailand"), ("Basis", "Dornbirn")],
     "<p>Sawadee ka, ich Ploy, 35 Jahr, Thai Massage original mit Öl, 4 Hand nicht möglich. Du komm zu mir, Parkplatz hinter Haus. "
     "Offen jeden Tag 10.00-23.00.</p>", "",
     "<tr><td>30 Min</td><td>60 €</td></tr><tr><td>60 Min</td><td>100 €</td></tr><tr><td>90 Min</td><td>140 €</td></tr>",
     "<p>Tel. 0660-321 87 61 (auch WhatsApp)</p>", 2, "01.06.2025", "t",
     alias="Ploy", age=35, height_cm=155, nationality="TH", city="Dornbirn", services=["massage"], incall=True, hours="10:00-23:00",
     max_duration_h=1.5, paid_placement=True, posted_at="2025-06-01", phones=["+436603218761"],
     handles=[{"kind": "whatsapp", "value": "+436603218761"}], prices=[eur(60, 30), eur(100, 60), eur(140, 90)])
lady("nives", [("Alter", "27"), ("Größe", "175 cm"), ("Gewicht", "61 kg"), ("Basis", "Steyr"), ("Haare", "brünett")],
     "<p>NEU! Nives aus Kroatien, 27, sportlich. Hausbesuche Steyr + 30 km, Taxi 20 € extra. Auch barrierefrei, Gäste mit Behinderung "
     "sind mir herzlich willkommen. Sa + So frei, sonst 17–24 Uhr.</p>",
     "<li>vsl. ab 1. August Wiener Neustadt, Ende offen</li>",
     "<tr><td>1h</td><td>200,-</td></tr><tr><td>2h</td><td>350,-</td></tr>",
     "<p>null sechs sieben sechs – 687 17 10</p>", 4, "11.06.2025", "",
     alias="Nives", age=27, height_cm=175, weight_kg=61, nationality="HR", city="Steyr", services=["disabled_guests"], outcall=True,
     hours="17:00-24:00", max_duration_h=2, tour=[stop("Wiener Neustadt", "2025-08-01", None)], posted_at="2025-06-11",
     phones=["+436766871710"], prices=[eur(200, 60), eur(350, 120)])

GATE = ('<div class="fixed inset-0 bg-black/80 z-50 flex items-center"><div class="bg-white p-6 m-auto rounded-2xl"><p>Ich bin mindestens 18 Jahre alt.</p>'
        '<button class="px-4 py-2 bg-rose-600 text-white">Ja, eintreten</button> <a href="https://www.google.example/">Nein</a></div></div>')


def wrap(title, body, gate=True):
    return f"""<!doctype html><html lang="de-AT"><head><meta charset="utf-8"><title>{title}</title><script src="https://cdn.tailwind.example/3.js"></script></head>
<body class="bg-stone-50 text-stone-800">{GATE if gate else ''}<div class="h-14 flex px-4 justify-between bg-rose-900 text-white"><a href="/" class="font-black">TourDamen Austria</a>
<div class="text-sm">Unabhängige Damen, keine Agenturen · Redaktion <a href="tel:+4312345670">01 234 56 70</a></div>
<div><a href="/alle">Alle Damen</a> <a href="/tourkalender">Tourkalender</a> <a href="/inserieren">Inserieren</a></div></div>
<div class="max-w-5xl mx-auto p-4">{body}</div>
<div class="mt-8 p-4 text-xs text-stone-500">© 2025 TourDamen Austria · <a href="/impressum">Impressum</a> · <a href="/faq">Fragen</a> · Wir verwenden Cookies. <button>Passt</button></div></body></html>"""


def marks(badge):
    return ("<span class='px-2 text-xs rounded-full bg-amber-300'>TOP-Inserat</span> " if "t" in badge else "") + (
        "<span class='px-2 text-xs rounded-full bg-emerald-200'>✔ Ausweis geprüft</span>" if "v" in badge else "")


def name(t):
    return " &amp; ".join(t["aliases_stated"])


def detail(i):
    slug, facts, prose, stops, rates, contact, pics, when, badge, t = LADIES[i]
    other = [LADIES[(i + k) % len(LADIES)] for k in (2, 5)]
    rows = "".join(f"<div class='flex justify-between border-b py-1'><span class='text-stone-400'>{a}</span><span>{b}</span></div>" for a, b in facts)
    imgs = "".join(f"<img class='rounded-xl aspect-[3/4] object-cover' src='/i/{slug}/{n}.webp' alt=''>" for n in range(1, pics + 1))
    side = "".join(f"<a class='block text-sm' href='/selbstaendige/{o[0]}'>{name(o[9])}</a>" for o in other)
    trip = f"<div class='mt-6 rounded-xl border p-4'><div class='font-bold'>Meine Tour 2025</div><ul>{stops}</ul></div>" if stops else ""
    return wrap(f"{name(t)} – TourDamen", f"""<div class="text-xs"><a href="/">Start</a> › <a href="/alle">Alle Damen</a> › {name(t)}</div>
<div class="grid md:grid-cols-3 gap-6"><div class="md:col-span-2"><div class="text-3xl font-black">{name(t)}</div>{marks(badge)}<div class="grid grid-cols-3 gap-2 mt-3">{imgs}</div>
<div class="mt-4 space-y-3">{prose}</div>{trip}</div>
<div><div class="rounded-xl bg-white p-4">{rows}</div><table class="w-full mt-4">{rates}</table><div class="mt-4 text-lg">{contact}</div>
<div class="text-xs text-stone-400 mt-4">Inserat vom {when}</div><div class="mt-8 text-xs uppercase">Auch auf Tour</div>{side}</div></div>""")


def cards(rows):
    return "<div class='grid grid-cols-2 md:grid-cols-3 gap-4'>" + "".join(
        f"<a class='block bg-white rounded-2xl shadow' href='/selbstaendige/{r[0]}'><img class='rounded-t-2xl' src='/i/{r[0]}/1.webp' alt=''><div class='p-3'>"
        f"<div class='font-bold'>{name(r[9])}</div><div class='text-sm'>{dict(r[1]).get('Basis', 'auf Reisen')}</div>{marks(r[8])}</div></a>" for r in rows) + "</div>"


def listing(url, rows, title, canonical=None, foot=""):
    return WrittenPage(url, wrap(title, f"<div class='text-2xl'>{title}</div><div class='text-xs'><a href='/alle?sort=neu'>Neueste zuerst</a></div>{cards(rows)}{foot}"),
                       "listing", "de", ads=tuple(r[9]["url"] for r in rows), canonical=canonical)


ON_TOUR = [r for r in LADIES if r[3] and r[9]["tour"]]
CALENDAR = "<table class='w-full text-sm'>" + "".join(
    f"<tr><td class='w-40 align-top'><ul>{r[3]}</ul></td><td><a class='font-bold' href='/selbstaendige/{r[0]}'>{name(r[9])}</a> <span>sonst {dict(r[1]).get('Basis', 'überall')}</span></td></tr>" for r in ON_TOUR) + "</table>"


def static(path, title, body, kind="static"):
    return WrittenPage(B + path, wrap(title, f"<h1 class='text-2xl'>{title}</h1>{body}", gate=False), kind, "de")


PAGES = [
    listing(f"{B}/alle", LADIES[:6], "Alle Damen", foot="<div class='mt-6'>1 <a href='/alle?seite=2'>2</a></div>"),
    listing(f"{B}/alle?seite=2", LADIES[6:], "Alle Damen – Seite 2", foot="<div class='mt-6'><a href='/alle'>1</a> 2</div>"),
    listing(f"{B}/alle?sort=neu", LADIES[:6][::-1], "Alle Damen", canonical=f"{B}/alle"),
    WrittenPage(f"{B}/tourkalender", wrap("Tourkalender Sommer 2025", "<div class='text-2xl'>Tourkalender Sommer 2025</div>" + CALENDAR), "listing", "de",
                ads=tuple(r[9]["url"] for r in ON_TOUR)),
    *[WrittenPage(r[9]["url"], detail(i), "ad", "de", ads=(r[9]["url"],)) for i, r in enumerate(LADIES)],
    WrittenPage(LADIES[0][9]["url"] + "?utm_source=newsletter&utm_medium=mail", detail(0), "ad", "de", ads=(LADIES[0][9]["url"],), canonical=LADIES[0][9]["url"]),
    static("/impressum", "Impressum", "<p>TourDamen Verlag e.U., Musterzeile 12, 1200 Wien. Tel. 01 234 56 70, redaktion@tourdamen-austria.example. UID ATU00000000.</p>"),
    static("/inserieren", "Inserieren – Preise für Damen", "<table><tr><td>Basis, 30 Tage</td><td>29 €</td></tr><tr><td>TOP-Inserat, 30 Tage</td><td>79 €</td></tr>"
           "<tr><td>Tour-Eintrag</td><td>gratis</td></tr></table><p>Agenturen nehmen wir nicht auf.</p>"),
    static("/faq", "Häufige Fragen", "<p><b>Wie melde ich eine Tour?</b> Im Login unter „Termine“.</p><p><b>Prüft ihr Ausweise?</b> Ja, per Videoanruf mit der Redaktion.</p>"),
    static("/selbstaendige/sabrina", "Inserat nicht mehr online", "<p>Dieses Inserat wurde von der Inserentin entfernt. Schau dir stattdessen die "
           "<a href='/alle'>anderen Damen</a> an.</p>", "error"),
    static("/bezirk/wien-24", "Seite nicht gefunden", "<p>Uje, da ist nix. Die Adresse gibt es nicht (mehr).</p>", "error"),
]

SITE = WrittenSite(HOST, "AT", tuple(PAGES), tuple(r[9] for r in LADIES), note=__doc__)
