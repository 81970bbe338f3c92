"""Agency in Italian-speaking Switzerland, a hand-made site of nested tables: its women stand side by side in one table of facts.

Hard: the first page is a table with one row a woman and one column a fact (prices of three durations among them), dashes and question marks
for what nobody filled in; each row leads to a page of few words with a second small table; FONT and BGCOLOR, ISO-8859-1, no doctype;
the agency's number stands everywhere and is nobody's own, only two give a number; a German copy of the table and of two pages; a print page.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.lago-damasco.example"
RAW = dict(content_type="text/html; charset=ISO-8859-1", encoding="iso-8859-1")
LAND = {"IT": ("Italia", "Italien"), "CH": ("Svizzera", "Schweiz"), "HU": ("Ungheria", "Ungarn"), "BR": ("Brasile", "Brasilien"), "ES": ("Spagna", "Spanien"), "UA": ("Ucraina", "Ukraine"), "DO": ("Rep. Dominicana", "Dom. Republik"), None: ("?", "?")}
TONGUE = {"it": ("italiano", "Italienisch"), "de": ("tedesco", "Deutsch"), "fr": ("francese", "Französisch"), "en": ("inglese", "Englisch"), "hu": ("ungherese", "Ungarisch"), "pt": ("portoghese", "Portugiesisch"),
          "es": ("spagnolo", "Spanisch"), "uk": ("ucraino", "Ukrainisch"), "ru": ("russo", "Russisch")}
DOES = {"massage": ("massaggio", "Massage"), "dinner_date": ("cena", "Dinner"), "travel": ("viaggi", "Reisen"), "overnight": ("notte intera", "ganze Nacht"), "bath": ("vasca insieme", "gemeinsames Bad"), "tantra": ("tantra", "Tantra"),
        "duo": ("in due", "Duo"), "striptease": ("spogliarello", "Striptease"), "dancing": ("ballo", "Tanz"), "business": ("eventi aziendali", "Firmenanlässe"), "role_play": ("giochi di ruolo", "Rollenspiele"), "couples": ("coppie", "Paare"), "city_guide": ("visita della città", "Stadtführung")}
TOWN = {"Lugano": ("Lugano", "Lugano"), "Bellinzona": ("Bellinzona", "Bellenz"), "Locarno": ("Locarno", "Locarno"), "Mendrisio": ("Mendrisio", "Mendrisio"), "Chiasso": ("Chiasso", "Chiasso")}

# key, name, age, cm, kg, land, tongues, town, hours, incall, outcall, prices of 30 min, 1 h, night, services, pictures, text, more truth
GIRLS = [
    ("aurora", "Aurora", 29, 170, 56, "IT", ["it", "fr"], "Lugano", "11-22", True, True, (150, 250, 1200), ["massage", "dinner_date", "bath"], 4, "Aurora viene dal lago di Como e conosce i ristoranti migliori delle due sponde.", {}),
    ("celeste", "Celeste", 35, 166, None, "CH", ["it", "de", "en"], "Bellinzona", "9-17", True, False, (120, 200, None), ["massage", "tantra"], 2,
     "Ticinese, calma, mai di fretta. Si può chiamare anche direttamente: 076 553 67 21.", dict(phones=["+41765536721"])),
    ("dorka", "Dorka", 24, 173, 55, "HU", ["hu", "de", "en"], "Chiasso", "14-24", True, True, (130, 220, 1000), ["striptease", "massage", "dancing"], 3, "Arrivata a maggio da Debrecen. Resta da noi fino al 20 giugno 2025.",
     dict(tour=[{"city": "Chiasso", "from": None, "to": "2025-06-20"}])),
    ("fernanda", "Fernanda", 31, 162, 58, "BR", ["pt", "it", "es"], "Lugano", "24 ore su 24", True, True, (None, 260, 1300), ["massage", "couples", "bath"], 5, "Un sorriso grande come Bahia. Fernanda riceve vicino alla stazione.", {}),
    ("ilaria", "Ilaria", 27, 168, 52, "IT", ["it", "en"], "Mendrisio", "?", False, True, (None, 300, 1500), ["dinner_date", "travel", "business"], 3, "Solo in trasferta: Ilaria si sposta in tutto il Ticino, spese di viaggio CHF 50.", {}),
    ("nuria", "Nuria", 42, 160, 61, "ES", ["es", "it", "fr"], "Locarno", "10-19", True, None, (110, 190, None), ["massage", "role_play"], 1, "Donna matura e spiritosa. Domenica e lunedì non lavora.", {}),
    ("olena", "Olena", 33, 175, 63, "UA", ["uk", "ru", "en"], "Locarno", "12-21", True, True, (130, 220, None), ["tantra", "massage", "city_guide"], 2, "Olena sta imparando l'italiano. WhatsApp: +41 78 855 20 25.", dict(phones=["+41788552025"], handles=[{"kind": "whatsapp", "value": "+41788552025"}])),
    ("stella-maria", "Stella e Maria", 26, None, None, "DO", ["es", "it"], "Lugano", "15-24", True, True, (None, 450, None), ["duo", "couples", "massage"], 2, "Sempre in coppia: Stella ha 26 anni, Maria ne ha 28. Il prezzo è per tutte e due.",
     dict(alias="Stella", aliases_stated=["Stella", "Maria"], ages_stated=[26, 28], audience="couple")),
    ("vittorio", "Vittorio", 38, 184, 82, None, ["it", "de"], "Bellinzona", "18-23", None, True, (None, 200, 900), ["dinner_date", "dancing", "massage"], 1, "L'unico uomo della casa, per signore che amano ballare.", dict(audience="man")),
]
HOURS = {"24 ore su 24": "24/7", "?": None}


def url(g):
    return f"{ROOT}/{g[0]}.htm"


def yes(flag, t):
    return {True: ("s&igrave;", "ja")[t], False: "no" if t == 0 else "nein", None: "&ndash;"}[flag]


def frank(amount):
    return "&ndash;" if amount is None else f"{amount}.-" if amount < 1000 else f"{amount // 1000}'{amount % 1000:03}.-"


HEADS = (("Nome", "Anni", "Altezza", "Peso", "Paese", "Lingue", "Dove", "Orario", "Da noi", "Da voi", "30 min", "1 ora", "Notte"), ("Name", "Jahre", "Grösse", "Gewicht", "Land", "Sprachen", "Wo", "Zeiten", "Bei uns", "Bei Ihnen", "30 Min", "1 Std", "Nacht"))


def shell(title, body, t=0):
    back = '<a href="index.htm">Le ragazze</a> | <a href="regole.htm">Regole</a> | <a href="lavoro.htm">Lavoro</a> | <a href="contatti.htm">Contatti</a> | <a href="index_de.htm">Deutsch</a>' if t == 0 else '<a href="index_de.htm">Unsere Damen</a> | <a href="index.htm">Italiano</a>'
    return f"""<HTML><HEAD><TITLE>{title} - Lago d'Amasco</TITLE><META NAME="GENERATOR" CONTENT="Microsoft FrontPage 5.0"></HEAD>
<BODY BGCOLOR="#1A0A14" TEXT="#F0E0D0" LINK="#FFCC66"><CENTER><TABLE WIDTH="760" BORDER="0" CELLPADDING="6"><TR><TD ALIGN="center"><FONT FACE="Garamond" SIZE="6" COLOR="#FFCC66">Lago d'Amasco</FONT><BR><FONT SIZE="2">{("agenzia di accompagnatrici, Canton Ticino", "Begleitagentur im Tessin")[t]} &nbsp; Tel. 091 921 60 47</FONT></TD></TR>
<TR><TD ALIGN="center"><FONT SIZE="2">{back}</FONT></TD></TR><TR><TD>{body}</TD></TR>
<TR><TD ALIGN="center"><FONT SIZE="1">&copy; 2008-2025 Amasco Sagl, Lugano - 091 921 60 47 - posta@lago-damasco.example</FONT></TD></TR></TABLE></CENTER></BODY></HTML>"""


def table(rows, t):
    head = "".join(f'<TD BGCOLOR="#552233"><B><FONT SIZE="1">{h}</FONT></B></TD>' for h in HEADS[t])
    body = ""
    for i, g in enumerate(rows):
        key, name, age, cm, kg, land, tongues, town, hours, inc, out, money, does, pics, text, more = g
        target = f"{key}.htm" if t == 0 or key not in GERMAN else f"{key}_de.htm"
        cells = [f'<A HREF="{target}"><B>{name}</B></A>', "26/28" if key == "stella-maria" else age, cm or "?", kg or "?", LAND[land][t], "/".join(TONGUE[x][t][:3] for x in tongues), TOWN[town][t], "24h" if "24 ore" in hours else hours, yes(inc, t), yes(out, t)] + [frank(m) for m in money]
        body += f'<TR BGCOLOR="{"#2A1220" if i % 2 else "#34182A"}">' + "".join(f'<TD><FONT SIZE="1">{c}</FONT></TD>' for c in cells) + "</TR>\n"
    return f'<TABLE BORDER="1" CELLSPACING="0" CELLPADDING="3"><TR>{head}</TR>\n{body}</TABLE>'


def single(g, t=0, bare=False):
    key, name, age, cm, kg, land, tongues, town, hours, inc, out, money, does, pics, text, more = g
    opened = {"24 ore su 24": ("24 ore su 24", "rund um die Uhr")[t], "?": "?"}.get(hours, f"{hours.split('-')[0]}.00 - {hours.split('-')[-1]}.00")
    labels = (("Et&agrave;", "Altezza", "Peso", "Nazionalit&agrave;", "Parla", "Citt&agrave;", "Orario", "Riceve da noi", "Viene da voi", "Propone"), ("Alter", "Grösse", "Gewicht", "Nationalität", "Spricht", "Ort", "Zeiten", "Empfang bei uns", "Kommt zu Ihnen", "Bietet"))[t]
    values = ("26 / 28" if key == "stella-maria" else age, f"{cm} cm" if cm else "?", f"{kg} kg" if kg else "?", LAND[land][t], ", ".join(TONGUE[x][t] for x in tongues), TOWN[town][t], opened, yes(inc, t), yes(out, t), ", ".join(DOES[d][t] for d in does))
    rows = "".join(f'<TR><TD BGCOLOR="#552233"><FONT SIZE="2">{a}</FONT></TD><TD><FONT SIZE="2">{b}</FONT></TD></TR>' for a, b in zip(labels, values))
    prices = "".join(f"<TD>{h}<BR><B>CHF {frank(m)}</B></TD>" for h, m in zip(HEADS[t][10:], money) if m)
    shots = "".join(f'<IMG SRC="foto/{key}{n}.jpg" WIDTH="170" BORDER="1"> ' for n in range(1, pics + 1))
    body = (f'<FONT FACE="Garamond" SIZE="5">{name}</FONT><P>{shots}</P><TABLE BORDER="1" CELLPADDING="4">{rows}</TABLE><P><FONT SIZE="2"><I>{text if t == 0 else GERMAN[key]}</I></FONT></P><TABLE BORDER="0" CELLPADDING="8"><TR>{prices}</TR></TABLE>')
    if bare:
        return f"<HTML><HEAD><TITLE>{name}</TITLE></HEAD><BODY>{body}</BODY></HTML>"
    return shell(name, body + (f'<A HREF="stampa.asp?id={key}"><FONT SIZE="1">stampa</FONT></A>' if t == 0 else ""), t)


GERMAN = {"celeste": "Tessinerin, ruhig, nie in Eile. Sie ist auch direkt erreichbar: 076 553 67 21.", "dorka": "Im Mai aus Debrecen gekommen. Sie bleibt bis 20. Juni 2025 bei uns."}
MINUTES = (30, 60, 720)


def truth(g):
    key, name, age, cm, kg, land, tongues, town, hours, inc, out, money, does, pics, text, more = g
    row = deepcopy(AD)
    when = HOURS[hours] if hours in HOURS else "-".join(f"{int(x):02}:00" for x in hours.split("-"))
    prices = [{"amount": m, "currency": "CHF", "code_currency": None, "duration_min": d, "place": None} for m, d in zip(money, MINUTES) if m]
    row.update(url=url(g), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="it", provider_kind="agency", city=town, country="CH", nationality=land, languages_spoken=list(tongues), services=list(does), incall=inc,
               outcall=out, hours=when, height_cm=cm, weight_kg=kg, max_duration_h=max(p["duration_min"] for p in prices) / 60, n_images=pics, prices=prices)
    row.update(deepcopy(more))
    return row


def plain(path, title, body, kind="static", lang="it"):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f'<FONT SIZE="4">{title}</FONT><P><FONT SIZE="2">{body}</FONT></P>', 1 if lang == "de" else 0), kind, lang, **RAW)


ALL = tuple(map(url, GIRLS))
INTRO = '<FONT SIZE="2">Prezzi in franchi. Un punto di domanda vuol dire: chiedete a noi.</FONT><BR>'
PAGES = [
    WrittenPage(f"{ROOT}/index.htm", shell("Le ragazze a confronto", INTRO + table(GIRLS, 0)), "listing", "it", ads=ALL, **RAW),
    WrittenPage(f"{ROOT}/index.htm?ord=anni", shell("Le ragazze a confronto", INTRO + table(sorted(GIRLS, key=lambda g: g[2]), 0)), "listing", "it", ads=ALL, canonical=f"{ROOT}/index.htm", **RAW),
    WrittenPage(f"{ROOT}/index_de.htm", shell("Unsere Damen im Vergleich", '<FONT SIZE="2">Preise in Franken.</FONT><BR>' + table(GIRLS, 1), 1), "listing", "de", ads=ALL, canonical=f"{ROOT}/index.htm", **RAW),
]
PAGES += [WrittenPage(url(g), single(g), "ad", "it", ads=(url(g),), **RAW) for g in GIRLS]
PAGES += [WrittenPage(f"{ROOT}/{g[0]}_de.htm", single(g, 1), "ad", "de", ads=(url(g),), canonical=url(g), **RAW) for g in GIRLS if g[0] in GERMAN]
PAGES += [
    WrittenPage(f"{ROOT}/stampa.asp?id=fernanda", single(GIRLS[3], bare=True), "ad", "it", ads=(url(GIRLS[3]),), canonical=url(GIRLS[3]), **RAW),
    plain("regole.htm", "Regole della casa", "Si paga all'inizio, in contanti o con Twint. Chi beve troppo resta fuori. Le ragazze decidono da sole che cosa fare e con chi. Niente acconti, mai."),
    plain("lavoro.htm", "Lavora con noi", "Cerchiamo accompagnatrici dai 21 ai 45 anni con permesso valido e annuncio alla polizia cantonale. Guadagno: 60% della tariffa. Colloquio il marted&igrave; dalle 14 alle 17. Cerchiamo anche un'autista, CHF 28 all'ora."),
    plain("contatti.htm", "Contatti", "Amasco Sagl, via Trevano, 6900 Lugano. Centralino 091 921 60 47, tutti i giorni dalle 9 alle 24. posta@lago-damasco.example"),
    plain("hotel.htm", "Alberghi consigliati", "A Lugano: Albergo del Molo, camere da CHF 140. A Locarno: Pensione Camelia, da CHF 95, garage CHF 15. Dite che vi manda il lago."),
    plain("link.htm", "Link amici", 'Autonoleggio <A HREF="http://motoribelli.example">Motori Belli</A>, fiorista <A HREF="http://rosa-canina.example">Rosa Canina</A>, fotografo <A HREF="http://ticinofoto.example">Ticinofoto</A>.'),
    plain("impressum_de.htm", "Impressum", "Amasco Sagl, via Trevano, 6900 Lugano, Handelsregister Kanton Tessin, CHE-000.000.000. Gesch&auml;ftsf&uuml;hrer: P. Bernasconi.", lang="de"),
    plain("giulia.htm", "Pagina non trovata", "Giulia non lavora pi&ugrave; con noi, oppure l'indirizzo &egrave; sbagliato.", "error"),
]

SITE = WrittenSite("www.lago-damasco.example", "CH", tuple(PAGES), tuple(truth(g) for g in GIRLS), note=__doc__)
