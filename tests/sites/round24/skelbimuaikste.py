"""Lithuanian regional classifieds: goods, jobs and personals in one template, each ad with a table of attributes two pairs to a row.

Hard: the table has four cells to a row (name, value, name, value) and rows that everything on the site has ('Kaina', 'Būklė', 'Pristatymas'), the price of the table is 'sutartinė'
or the lowest one, the number is cut and stands whole in data-pilnas, headings are slogans, the seller's box names the account and not always the person, prices by
time in prose ('val.', 'pusvalandis'), ads in Russian and English, an ordinary lonely heart and a sewing machine in the same table, a print copy and a sorted copy.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.skelbimu-aikste.example"
PART = f"{ROOT}/asmeniniai/paslaugos-suaugusiems"


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# number, heading, account, sort of account, day on the page, ISO day, top, known, pictures, number shown, whole number, table, prose, truth
ADS = [
    (7741203, "Atpalaiduojantis viso kūno masažas centre", "Rasa", "Privatus asmuo", "2025-06-09 18:22", "2025-06-09", True, True, 3, "8 652 0XXXX", "8 652 03 616",
     [("Vardas", "Rasa"), ("Amžius", "36 m."), ("Miestas", "Panevėžys"), ("Ūgis", "168 cm"), ("Svoris", "64 kg"), ("Kalbos", "lietuvių, rusų"), ("Priima pas save", "Taip"), ("Atvyksta", "Ne"), ("Darbo laikas", "10:00–19:00"), ("Kaina", "nuo 40 €")],
     "Esu masažuotoja su dešimties metų patirtimi. Šiltas aliejus, rami muzika. Pusvalandis 40 €, viena valanda 60 €, pusantros valandos 85 €. Automobilį galima palikti kieme.",
     dict(alias="Rasa", age=36, city="Panevėžys", height_cm=168, weight_kg=64, languages_spoken=["lt", "ru"], incall=True, outcall=False, hours="10:00-19:00", services=["massage"], max_duration_h=1.5,
          phones=["+37065203616"], prices=[eur(40, 30), eur(60, 60), eur(85, 90)])),
    (7741188, "Žavinga mergina Jūsų vakarui", "monika.utena", "Privatus asmuo", "2025-06-09 11:05", "2025-06-09", True, False, 5, "+370 603 3XXXX", "+370 603 37 062",
     [("Vardas", "Monika"), ("Amžius", "25 m."), ("Miestas", "Utena"), ("Ūgis", "172 cm"), ("Kalbos", "lietuvių, anglų"), ("Priima pas save", "Ne"), ("Atvyksta", "Taip"), ("Kaina", "sutartinė")],
     "Elegantiška ir išsilavinusi. Mielai palydėsiu į vakarienę restorane, verslo renginį ar savaitgalio kelionę. Valanda kainuoja 150 eurų, dvi valandos 260, visa naktis 700. "
     "Taksi apmokate Jūs (apie 15 €). Rašykite WhatsApp tuo pačiu numeriu.",
     dict(alias="Monika", age=25, city="Utena", height_cm=172, languages_spoken=["lt", "en"], incall=False, outcall=True, services=["dinner_date", "business", "travel"], max_duration_h=12,
          phones=["+37060337062"], handles=[{"kind": "whatsapp", "value": "+37060337062"}], prices=[eur(150, 60), eur(260, 120), eur(700, 720)])),
    (7740950, "DVI DRAUGĖS laukia svečių", "Inga ir Lina", "Privatus asmuo", "2025-06-07 20:40", "2025-06-07", False, True, 4, "8 655 6XXXX", "8 655 62 849",
     [("Vardas", "Inga ir Lina"), ("Amžius", "28 ir 31 m."), ("Miestas", "Panevėžys"), ("Kalbos", "lietuvių"), ("Priima pas save", "Taip"), ("Darbo laikas", "12:00–22:00"), ("Kaina", "nuo 90 €")],
     "Esame Inga (28) ir Lina (31). Keturių rankų masažas arba duetas, o jei norite, ir tik viena iš mūsų. Abi kartu 160 € už valandą, viena 90 € už valandą. Poros taip pat laukiamos.",
     dict(alias="Inga", aliases_stated=["Inga", "Lina"], age=28, ages_stated=[28, 31], audience="couple", city="Panevėžys", languages_spoken=["lt"], incall=True, hours="12:00-22:00",
          services=["four_hands", "duo", "couples"], max_duration_h=1, phones=["+37065562849"], prices=[eur(160, 60), eur(90, 60)])),
    (7740811, "Массаж и приятный отдых в Висагинасе", "oksana_v", "Privatus asmuo", "2025-06-06 09:15", "2025-06-06", False, False, 2, "8 612 5XXXX", "8 612 54 542",
     [("Vardas", "Оксана"), ("Amžius", "33 m."), ("Miestas", "Visaginas"), ("Svoris", "59 kg"), ("Kalbos", "rusų, ukrainiečių"), ("Tautybė", "ukrainietė"), ("Priima pas save", "Taip"), ("Atvyksta", "Taip"), ("Kaina", "50 €")],
     "Приглашаю на расслабляющий массаж и тантру. Полчаса 50 евро, час 80 евро, выезд 100 евро за час. На скрытые номера не отвечаю, пишите лучше в Viber.",
     dict(alias="Оксана", age=33, city="Visaginas", text_language="ru", nationality="UA", weight_kg=59, languages_spoken=["ru", "uk"], incall=True, outcall=True, services=["massage", "tantra"], max_duration_h=1,
          phones=["+37061254542"], handles=[{"kind": "viber", "value": "+37061254542"}], prices=[eur(50, 30), eur(80, 60), eur(100, 60, "outcall")])),
    (7740702, "Masažas moterims jų namuose", "Tomas M.", "Privatus asmuo", "2025-06-05 07:58", "2025-06-05", False, True, 1, "8 649 3XXXX", "8 649 33 100",
     [("Vardas", "Tomas"), ("Amžius", "41 m."), ("Miestas", "Rokiškis"), ("Ūgis", "184 cm"), ("Kalbos", "lietuvių, anglų, rusų"), ("Priima pas save", "Ne"), ("Atvyksta", "Taip"), ("Kaina", "35 €")],
     "Vyras, dirbu tik su moterimis ir poromis. Atvažiuoju su sulankstomu stalu visame rajone iki 40 km. Valanda 35 €. Galima rašyti tomas.masazas@pastas.example",
     dict(alias="Tomas", age=41, audience="man", city="Rokiškis", height_cm=184, languages_spoken=["lt", "en", "ru"], incall=False, outcall=True, services=["massage", "couples"], max_duration_h=1,
          phones=["+37064933100"], handles=[{"kind": "email", "value": "tomas.masazas@pastas.example"}], prices=[eur(35, 60)])),
    (7740655, "Isabella - new in town, only till Sunday", "isabella_tour", "Privatus asmuo", "2025-06-04 23:30", "2025-06-04", True, False, 6, None, None,
     [("Vardas", "Isabella"), ("Amžius", "27 m."), ("Miestas", "Panevėžys"), ("Ūgis", "165 cm"), ("Svoris", "53 kg"), ("Kalbos", "portugalų, anglų"), ("Tautybė", "brazilė"), ("Priima pas save", "Taip"), ("Atvyksta", "Taip"), ("Darbo laikas", "24/7"), ("Kaina", "sutartinė")],
     "Hello gentlemen! I am Isabella from Brazil. I love dancing, massage and a real girlfriend experience. One hour 130 €, two hours 240 €. Next week I go to Utena, from 10 to 14 June 2025. Only Telegram: @isabella_tour_lt",
     dict(alias="Isabella", age=27, city="Panevėžys", text_language="en", nationality="BR", height_cm=165, weight_kg=53, languages_spoken=["pt", "en"], incall=True, outcall=True, hours="24/7",
          services=["dancing", "massage", "gfe"], max_duration_h=2, tour=[{"city": "Utena", "from": "2025-06-10", "to": "2025-06-14"}],
          handles=[{"kind": "telegram", "value": "isabella_tour_lt"}], prices=[eur(130, 60), eur(240, 120)])),
    (7740590, "Agentūra „Aura“ pristato: Kamilė", "Aura palydos", "Įmonė", "2025-06-03 10:00", "2025-06-03", False, True, 3, "8 670 8XXXX", "8 670 85 271",
     [("Vardas", "Kamilė"), ("Amžius", "24 m."), ("Miestas", "Panevėžys"), ("Ūgis", "176 cm"), ("Kalbos", "lietuvių, anglų, lenkų"), ("Priima pas save", "Ne"), ("Atvyksta", "Taip"), ("Kaina", "nuo 300 €")],
     "Mūsų agentūros palydovė Kamilė dirba tik išvykose. Ji tinka vakarėliams ir vakarienėms. Dvi valandos 300 €, keturios valandos 520 €, para 1400 €. Merginą atveža agentūros vairuotojas.",
     dict(alias="Kamilė", age=24, provider_kind="agency", city="Panevėžys", height_cm=176, languages_spoken=["lt", "en", "pl"], incall=False, outcall=True, services=["party", "dinner_date"], max_duration_h=24,
          phones=["+37067085271"], prices=[eur(300, 120), eur(520, 240), eur(1400, 1440)])),
    (7740415, "Brandi moteris pokalbiui ir prisilietimui", "Daiva", "Privatus asmuo", "2025-06-01 15:12", "2025-06-01", False, False, 0, None, None,
     [("Vardas", "Daiva"), ("Amžius", "52 m."), ("Miestas", "Biržai"), ("Kalbos", "lietuvių, rusų"), ("Priima pas save", "Taip"), ("Kaina", "sutartinė")],
     "Gyvenu viena nuosavame name, todėl niekas netrukdys. Masažas, apkabinimai, bendra vonia. Neįgalūs svečiai laukiami. Skambinkite: aštuoni, šeši šeši du, nulis keturi, vienas devyni aštuoni.",
     dict(alias="Daiva", age=52, city="Biržai", languages_spoken=["lt", "ru"], incall=True, services=["massage", "cuddling", "bath", "disabled_guests"], phones=["+37066204198"])),
    (7740377, "Eva, trans mergina, ramiai ir diskretiškai", "Eva", "Privatus asmuo", "2025-05-30 21:47", "2025-05-30", False, False, 2, "8 613 1XXXX", "8 613 17 402",
     [("Vardas", "Eva"), ("Amžius", "29 m."), ("Miestas", "Utena"), ("Ūgis", "179 cm"), ("Svoris", "70 kg"), ("Kalbos", "lietuvių, anglų"), ("Tautybė", "lietuvė"), ("Priima pas save", "Taip"), ("Atvyksta", "Ne"), ("Kaina", "100 €")],
     "Esu trans moteris. Vaidmenų žaidimai, dominavimas, masažas. Valanda 100 €, dvi valandos 180 €. Pirmadieniais nedirbu.",
     dict(alias="Eva", age=29, audience="trans", city="Utena", nationality="LT", height_cm=179, weight_kg=70, languages_spoken=["lt", "en"], incall=True, outcall=False,
          services=["role_play", "domination", "massage"], max_duration_h=2, phones=["+37061317402"], prices=[eur(100, 60), eur(180, 120)])),
]

# number, part, heading, account, day, table, prose: goods, work and hearts in the same template
OTHERS = [
    (7741250, "namai-buitis", "Siuvimo mašina „Veritas“, veikianti", "Aldona", "2025-06-10 08:00", [("Būklė", "Naudotas"), ("Miestas", "Panevėžys"), ("Svoris", "14 kg"), ("Kaina", "45 €")], "Senovinė, su pedalu. Galiu atvežti miesto ribose. Tel. 8 645 10 277."),
    (7741244, "asmeniniai/pazintys", "Ieškau gyvenimo draugo", "Nijolė", "2025-06-09 13:31", [("Vardas", "Nijolė"), ("Amžius", "58 m."), ("Miestas", "Anykščiai"), ("Ūgis", "164 cm"), ("Kaina", "-")], "Našlė, mėgstu sodą ir miško takus. Ieškau rimto vyro iki 65 metų draugystei. Nuotykių ieškančių prašau nerašyti."),
    (7741230, "darbas", "Reikalinga kirpėja salone Utenoje", "UAB Garbana", "2025-06-08 16:00", [("Miestas", "Utena"), ("Darbo laikas", "9:00–18:00"), ("Kaina", "1400 €")], "Atlyginimas 1400 € per mėnesį į rankas, nuolatiniai klientai, jaunas kolektyvas."),
]

NAV = """<div class="virsus"><a class="logo" href="/">Skelbimų aikštė</a><ul><li><a href="/namai-buitis">Namai ir buitis</a></li><li><a href="/darbas">Darbas</a></li><li><a href="/asmeniniai/pazintys">Pažintys</a></li>
<li><a href="/asmeniniai/paslaugos-suaugusiems">Paslaugos suaugusiems</a></li></ul><a class="dek" href="/ideti">+ Įdėti skelbimą</a></div>"""
FOOT = """<div class="apacia">UAB Aikštės skelbimai, Respublikos g., Panevėžys. Pagalba darbo dienomis 8–17 val.: 8 45 58 00 12, pagalba@skelbimu-aikste.example
<a href="/taisykles">Taisyklės</a> <a href="/kainos">Kainos</a> <a href="/kontaktai">Kontaktai</a></div><div id="ck">Naudojame slapukus. <button>Gerai</button></div>"""


def shell(title, body):
    return f'<!DOCTYPE html>\n<html lang="lt"><head><meta charset="utf-8"><title>{title} - Skelbimų aikštė</title><link rel="stylesheet" href="/s/aikste.css?v=88"></head><body>{NAV}<div class="vidus">{body}</div>{FOOT}</body></html>'


def table(rows):
    cells = [f'<td class="pav">{k}</td><td class="rks">{v}</td>' for k, v in [*rows, ("Pristatymas", "-")]]
    cells += ['<td></td><td></td>'] * (len(cells) % 2)
    return '<table class="savybes">' + "".join(f"<tr>{cells[i]}{cells[i + 1]}</tr>" for i in range(0, len(cells), 2)) + "</table>"


def url(a):
    return f"{ROOT}/skelbimas-{a[0]}.html"


def ad_html(a, bare=False):
    num, head, who, sort, when, _, top, known, pics, cut, whole, rows, prose, _ = a
    shots = "".join(f'<a class="fancy" href="/img/{num}/{n}.jpg"><img src="/img/{num}/{n}_m.jpg" alt="{head}"></a>' for n in range(1, pics + 1))
    tel = f'<span class="nr" data-pilnas="{whole}">{cut}</span> <a href="#" class="rodyti">rodyti numerį</a>' if cut else '<span class="nr tuscias">numeris nenurodytas</span>'
    body = f"""<h1>{head}</h1><p class="mete">Skelbimo Nr. {num} | Įdėta {when} {'| <b class="iskeltas">TOP skelbimas</b>' if top else ''}</p><div class="foto">{shots}</div>{table(rows)}
<div class="aprasymas">{prose}</div><div class="sav"><h4>Skelbėjas</h4><p>{who} <small>({sort})</small>{' <i class="ok">tapatybė patvirtinta</i>' if known else ''}</p>{tel}</div>"""
    if bare:
        return f'<html lang="lt"><head><meta charset="utf-8"><title>{head}</title></head><body onload="print()">{body}</body></html>'
    i = ADS.index(a)
    near = "".join(f'<li><a href="/skelbimas-{b[0]}.html">{b[1]}</a> <em>{dict(b[11])["Miestas"]}</em></li>' for b in (ADS[i - 1], ADS[i - 4]))
    return shell(head, f'<p class="kelias"><a href="/">Pradžia</a> / Asmeniniai / <a href="/asmeniniai/paslaugos-suaugusiems">Paslaugos suaugusiems</a></p>{body}<p><a href="?spausdinti=1">Spausdinti</a> <a href="/pranesti?nr={num}">Pranešti apie pažeidimą</a></p><div class="pan"><h4>Panašūs skelbimai</h4><ul>{near}</ul></div>')


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="lt", provider_kind="independent", country="LT", verified=a[7], paid_placement=a[6], n_images=a[8], posted_at=a[5])
    row.update(deepcopy(a[13]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def rows_html(rows):
    return "".join(f'<tr class="{"top" if a[6] else "eil"}"><td><img src="/img/{a[0]}/1_s.jpg" alt=""></td><td><a href="/skelbimas-{a[0]}.html">{a[1]}</a><br><small>{dict(a[11])["Miestas"]}, {a[4][:10]}</small></td><td>{dict(a[11])["Kaina"]}</td></tr>\n' for a in rows)


def listing(title, rows, foot):
    return shell(title, f'<h1>{title}</h1><p>Rikiuoti: <a href="?rikiuoti=naujausi">naujausi</a> | <a href="?rikiuoti=pigiausi">pigiausi</a></p><table class="sar">{rows_html(rows)}</table><p class="psl">{foot}</p>')


def other(o):
    num, part, head, who, when, rows, prose = o
    return WrittenPage(f"{ROOT}/skelbimas-{num}.html", shell(head, f'<h1>{head}</h1><p class="mete">Skelbimo Nr. {num} | Įdėta {when}</p>{table(rows)}<div class="aprasymas">{prose}</div><div class="sav"><h4>Skelbėjas</h4><p>{who}</p></div>'), "ad", "lt", relevant=False)


def plain(path, title, body, kind="static", relevant=True, status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "lt", relevant=relevant, status=status)


ONE, TWO = ADS[:6], ADS[6:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
NAME = "Paslaugos suaugusiems"
PAGES = [
    WrittenPage(PART, listing(NAME, ONE, '1 <a href="?psl=2">2</a>'), "listing", "lt", ads=U1),
    WrittenPage(f"{PART}?psl=2", listing(NAME + ", 2 puslapis", TWO, '<a href="/asmeniniai/paslaugos-suaugusiems">1</a> 2'), "listing", "lt", ads=U2),
    WrittenPage(f"{PART}?rikiuoti=naujausi", listing(NAME, ONE, '1 <a href="?psl=2">2</a>'), "listing", "lt", ads=U1, canonical=PART),
]
for a in ADS:
    tongue = a[13].get("text_language")
    PAGES.append(WrittenPage(url(a), ad_html(a), "ad", "lt", text_language=tongue, ads=(url(a),)))
PAGES += [
    WrittenPage(f"{url(ADS[0])}?spausdinti=1", ad_html(ADS[0], True), "ad", "lt", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    WrittenPage(f"{url(ADS[2])}?fbclid=IwAR0kk21", ad_html(ADS[2]), "ad", "lt", ads=(url(ADS[2]),), canonical=url(ADS[2])),
    *map(other, OTHERS),
    plain("/namai-buitis", "Namai ir buitis", "<table class='sar'><tr class='eil'><td></td><td><a href='/skelbimas-7741250.html'>Siuvimo mašina „Veritas“, veikianti</a><br><small>Panevėžys, 2025-06-10</small></td><td>45 €</td></tr>"
          "<tr class='eil'><td></td><td><a href='/skelbimas-7741001.html'>Ąžuolinė komoda</a><br><small>Utena, 2025-06-02</small></td><td>120 €</td></tr></table>", "listing", False),
    plain("/paieska?q=kupiskis&kat=suaugusiems", "Paieška: kupiskis", "<p>Pagal Jūsų užklausą skelbimų nerasta. Pabandykite kitą miestą.</p>", "listing"),
    plain("/taisykles", "Taisyklės", "<ol><li>Skelbti gali tik asmenys nuo 18 metų.</li><li>Draudžiama skelbti svetimą numerį.</li><li>Įtarus išnaudojimą, rašykite mums arba skambinkite 112.</li></ol>"),
    plain("/kainos", "Kainos", "<table><tr><td>Paprastas skelbimas, 30 dienų</td><td>2,90 €</td></tr><tr><td>TOP skelbimas, 7 dienos</td><td>9,90 €</td></tr><tr><td>Įmonės paskyra, metai</td><td>120 €</td></tr></table>"),
    plain("/kontaktai", "Kontaktai", "<p>UAB Aikštės skelbimai. Redakcija ir pagalba: 8 45 58 00 12, pagalba@skelbimu-aikste.example, darbo dienomis 8–17 val.</p>"),
    plain("/skelbimas-7738800.html", "Skelbimas nebegalioja", "<p>Šio skelbimo galiojimas baigėsi 2025-05-12. Peržiūrėkite <a href='/asmeniniai/paslaugos-suaugusiems'>kitus skelbimus</a>.</p>", "error"),
]

SITE = WrittenSite("www.skelbimu-aikste.example", "LT", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
