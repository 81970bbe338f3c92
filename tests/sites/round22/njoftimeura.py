"""Albanian notices in the style of 2002: ASP addresses, nested tables, FONT tags, frames, ISO-8859-1 bytes and no charset in the header.

Hard: facts are tables that lie on their side (a row of headings over a row of values, '-' where nothing is known), prices a matrix of durations by place, lek with a dot or 'mijë', euro in Kosovo, spacer pictures beside
real ones, 'Anëtar' and 'Agjenci' as advertisers, a ticker with a call centre, a frameset as home, ads in Italian and English, a poll, a sorted copy, a print copy.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.njoftime-ura.example"
RAW = dict(content_type="text/html", encoding="iso-8859-1")
TOWN = {"Tirana": "Tiranë", "Durrës": "Durrës", "Vlorë": "Vlorë", "Shkodër": "Shkodër", "Pristina": "Prishtinë", "Prizren": "Prizren", "Korçë": "Korçë", "Sarandë": "Sarandë"}
SPAN = {30: "30 min", 60: "1 orë", 90: "1 orë e gjysmë", 120: "2 orë", 720: "Nata", 1440: "24 orë"}
DO = {"massage": "masazh", "tantra": "tantra", "dinner_date": "darkë në restorant", "travel": "shoqërim në udhëtim", "couples": "çifte", "striptease": "striptizë", "bath": "vaskë së bashku", "role_play": "lojë rolesh", "cuddling": "përkëdhelje",
      "city_guide": "shëtitje në qytet", "party": "festa", "dancing": "vallëzim", "video_call": "videothirrje", "four_hands": "masazh me katër duar", "business": "takime pune"}
TALK = {"sq": "shqip", "en": "anglisht", "it": "italisht", "el": "greqisht", "de": "gjermanisht", "sr": "serbisht", "tr": "turqisht"}


def money(x, coin):
    return "-" if x is None else f"{x:,}".replace(",", ".") + (" lekë" if coin == "ALL" else " &euro;")


# nr, heading, name, age, town, cm, kg, tongues, clock, hours, member?, gold, day, pictures, offers, refused, coin, {minutes: (mine, yours)}, contact, prose, truth
ADS = [
    (3318, "Bukuroshe e qetë në Bllok", "Ornela", 26, "Tirana", 169, 57, ["sq", "it", "en"], "11:00 - 23:00", "11:00-23:00", True, True, "10/06/2025", 4, ["massage", "bath", "dinner_date"], ["striptease"], "ALL", {60: (8000, 10000), 120: (14000, 17000), 720: (35000, None)},
     "Tel. 069 41 28 305", "Përshëndetje! Ju pres në apartamentin tim ose vij në hotel. Vetëm telefonata, mesazheve nuk u përgjigjem.", dict(phones=["+355694128305"])),
    (3315, "Masazh profesional", "Drita", 41, "Durrës", 163, 68, ["sq", "it"], "09:00 - 18:00", "09:00-18:00", True, False, "09/06/2025", 2, ["massage", "tantra"], ["role_play", "bath"], "ALL", {60: (3500, None), 90: (5000, None)},
     "Tel. 068/207.44.19 (edhe WhatsApp)", "Punoj vetëm, në studion time pranë plazhit. Nuk dal nëpër shtëpi. Të lutem mos kërko tjetër gjë.",
     dict(provider_kind="independent", outcall=False, phones=["+355682074419"], handles=[{"kind": "whatsapp", "value": "+355682074419"}])),
    (3311, "Ana & Megi, gjithmonë bashkë", "Ana", 23, "Tirana", None, None, ["sq", "en"], "18:00 - 03:00", "18:00-03:00", True, True, "07/06/2025", 3, ["four_hands", "party", "couples"], [], "ALL", {60: (15000, 18000)},
     "Telegram: @ana_megi_tirane", "Ana ka 23 vjet, Megi 25. Jemi shoqe dhe punojmë vetëm në dyshe; çmimi është për të dyja.",
     dict(aliases_stated=["Ana", "Megi"], ages_stated=[23, 25], audience="couple", handles=[{"kind": "telegram", "value": "ana_megi_tirane"}])),
    (3306, "Sono Giada, in Albania per l'estate", "Giada", 32, "Sarandë", 171, 59, ["it", "en"], "-", None, True, False, "05/06/2025", 5, ["massage", "dinner_date", "dancing"], [], "EUR", {60: (100, 130), 120: (180, 220)},
     "WhatsApp +355 67 338 0142", "Ciao, sono italiana di Bari. Ricevo in un appartamento vicino al porto, poi sarò a Vlora dal 20 al 27 giugno 2025. Parlo italiano e inglese.",
     dict(text_language="it", nationality="IT", tour=[{"city": "Vlorë", "from": "2025-06-20", "to": "2025-06-27"}], phones=["+355673380142"], handles=[{"kind": "whatsapp", "value": "+355673380142"}])),
    (3302, "Agjencia Liqeni: Sidorela", "Sidorela", 24, "Shkodër", 175, 55, ["sq", "en", "de"], "24 orë / 24", "24/7", False, True, "03/06/2025", 6, ["business", "travel", "party"], ["massage"], "EUR", {120: (None, 250), 720: (None, 700), 1440: (None, 1100)},
     "Tel. 069 77 30 518 (zyra)", "Agjencia jonë ju sjell Sidorelën kudo në Shqipëri. Shoferi ynë e shoqëron dhe pret jashtë. Rezervimet i merr zyra.", dict(phones=["+355697730518"])),
    (3297, "Mimoza nga Prishtina", "Mimoza", 35, "Pristina", 166, 64, ["sq", "sr", "en"], "10:00 - 20:00", "10:00-20:00", True, False, "30/05/2025", 2, ["massage", "cuddling"], [], "EUR", {30: (40, None), 60: (70, None)},
     "Tel. +383 44 618 209, Viber", "Banesë private në Dardani, ashensor, parking. Pranoj edhe persona me moshë, biseda është falas.",
     dict(country="XK", phones=["+38344618209"], handles=[{"kind": "viber", "value": "+38344618209"}])),
    (3290, "Djalë për zonja dhe çifte", "Erion", 30, "Tirana", 184, 80, ["sq", "en", "el"], "pas orës 17", None, True, False, "26/05/2025", 1, ["massage", "dinner_date", "couples"], [], "ALL", {60: (None, 6000), 120: (None, 10000)},
     "E-mail: erion.masazh (at) posta-ime.example", "I sjellshëm dhe i pastër. Vij tek ju me tavolinë masazhi, unë vend nuk kam.",
     dict(audience="man", incall=False, handles=[{"kind": "email", "value": "erion.masazh@posta-ime.example"}])),
    (3284, "Xhesi trans, qendër", "Xhesi", 27, "Tirana", 177, 66, ["sq", "it"], "14:00 - 24:00", "14:00-24:00", True, True, "22/05/2025", 3, ["role_play", "massage", "video_call"], [], "ALL", {60: (7000, 9000)},
     "Instagram xhesi.tirana", "Jam vajzë trans, femërore dhe e sinqertë. Videothirrja 10 minuta kushton 2 mijë lekë.",
     dict(audience="trans", handles=[{"kind": "instagram", "value": "xhesi.tirana"}])),
    (3277, "Zonjë me përvojë, Korçë", "Liljana", 52, "Korçë", 160, 74, ["sq", "el"], "-", None, True, False, "15/05/2025", 1, ["massage"], ["tantra"], "ALL", {60: (3000, None)},
     "Tel. zero gjashtë tetë, 90, 11, 437", "Pres në shtëpi, me kafe turke dhe muhabet. Të rinjtë nën 30 vjeç mos të telefonojnë.", dict(phones=["+355689011437"])),
]
HEAD = {3311: "Ana &amp; Megi"}
GOLD = ' <img src="img/ari.gif" alt="Njoftim i artë">'
EXTRA = {3284: [(2000, 10, None)]}


def url(a):
    return f"{ROOT}/shfaq.asp?nr={a[0]}"


def name(a):
    return HEAD.get(a[0], a[2])


def shell(title, body):
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Njoftime Ura :: {title}</title></head>
<body bgcolor="#DDE6EE" topmargin="0" link="#003366" vlink="#003366"><table width="760" align="center" cellspacing="0" cellpadding="0" bgcolor="#FFFFFF"><tr><td colspan="3"><img src="img/koka.jpg" width="760" height="90" alt="Njoftime Ura"></td></tr>
<tr><td colspan="3" bgcolor="#003366"><marquee><font face="Verdana" size="1" color="#FFFFFF">Vendosni njoftimin tuaj me telefon: 04 225 8170, nga e hëna në të premte 9-16</font></marquee></td></tr>
<tr><td width="130" valign="top" bgcolor="#EEF3F8"><font face="Verdana" size="1"><a href="lista.asp">Të gjitha</a><br><a href="lista.asp?qyteti=tirane">Tiranë</a><br><a href="vendos.asp">Vendos njoftim</a><br><a href="cmimet.asp">Çmimet</a><br><a href="rregullat.asp">Rregullat</a><br><a href="kontakt.asp">Kontakt</a></font>
<form action="sondazh.asp"><font face="Verdana" size="1"><b>Sondazh</b><br>Ju pëlqen faqja?<br><input type="radio" name="s">Po <input type="radio" name="s">Jo<br><input type="submit" value="Voto"></font></form></td><td width="10"><img src="img/bosh.gif" width="10" height="1"></td><td valign="top">
{body}
</td></tr><tr><td colspan="3" align="center"><font face="Verdana" size="1">&copy; 2002-2025 Njoftime Ura. Vetëm për persona mbi 18 vjeç.</font></td></tr></table></body></html>"""


def small(text, colour="#000000"):
    return f'<font face="Verdana" size="2" color="{colour}">{text}</font>'


def lying(pairs):
    """A table on its side: headings above, values below."""
    return ('<table border="1" cellspacing="0" cellpadding="4" width="100%"><tr bgcolor="#C8D8E8">' + "".join(f"<td><b>{small(k)}</b></td>" for k, _ in pairs) + "</tr><tr>" + "".join(f"<td>{small(v)}</td>" for _, v in pairs) + "</tr></table><img src='img/bosh.gif' width='1' height='8'><br>")


def matrix(a):
    heads = "".join(f'<td bgcolor="#C8D8E8">{small(SPAN[m])}</td>' for m in a[17])
    lines = "".join(f'<tr><td bgcolor="#C8D8E8">{small(w)}</td>' + "".join(f"<td>{small(money(pair[i], a[16]))}</td>" for pair in a[17].values()) + "</tr>" for i, w in enumerate(("Tek unë", "Tek ju")))
    return f'<table border="1" cellspacing="0" cellpadding="4"><tr><td>{small("Çmimi")}</td>{heads}</tr>{lines}</table>'


def core(a):
    nr, head, alias, age, town, cm, kg, tongues, clock, _, member, gold, day, pics, offers, refused, coin, _, contact, prose, _ = a
    shots = "".join(f'<a href="foto/{nr}_{n}.jpg"><img src="foto/{nr}_{n}_v.jpg" width="110" height="150" border="1"></a> ' for n in range(1, pics + 1))
    who = lying([("Emri", name(a)), ("Mosha", "-" if nr in HEAD else age), ("Qyteti", TOWN[town]), ("Gjatësia", f"{cm} cm" if cm else "-"), ("Pesha", f"{kg} kg" if kg else "-")])
    how = lying([("Gjuhët", ", ".join(TALK[t] for t in tongues)), ("Orari", clock), ("Njoftues", "Anëtar" if member else "Agjenci"), ("Data", day)])
    return (f'<h3>{small(head, "#990000")}{GOLD if gold else ""}</h3>{who}{how}<p>{small(prose)}</p><p>{small("<b>Ofron:</b> " + ", ".join(DO[k] for k in offers))}'
            + (f'<br>{small("<b>Nuk ofron:</b> " + ", ".join(DO[k] for k in refused), "#777777")}' if refused else "") + f"</p>{matrix(a)}<p>{small(contact)}</p>{shots}")


def detail(a):
    i = ADS.index(a)
    more = "".join(f'<td align="center"><a href="shfaq.asp?nr={b[0]}"><img src="foto/{b[0]}_m.jpg" width="60" border="0"></a><br>{small(f"{name(b)}, {b[3]} vjeç")}</td>' for b in (ADS[i - 2], ADS[i - 3]))
    return shell(a[1], f'{core(a)}<p><a href="printo.asp?nr={a[0]}">{small("Printo")}</a></p><table width="100%" bgcolor="#EEF3F8"><tr>{more}</tr></table>')


def truth(a):
    nr, _, alias, age, town, cm, kg, tongues, _, hours, member, gold, day, pics, offers, _, coin, prices, _, _, more = a
    cells = [(x, m, place) for m, pair in prices.items() for x, place in zip(pair, ("incall", "outcall")) if x is not None]
    seen = {place for *_, place in cells}
    row = deepcopy(AD)
    row.update(url=url(a), alias=alias, aliases_stated=[alias], age=age, ages_stated=[age], text_language="sq", provider_kind="unknown" if member else "agency", city=town, country="AL", languages_spoken=list(tongues), services=list(offers),
               incall=True if "incall" in seen else None, outcall=True if "outcall" in seen else None, hours=hours, height_cm=cm, weight_kg=kg, max_duration_h=max(m for _, m, _ in cells) / 60, paid_placement=gold, n_images=pics,
               posted_at="-".join(reversed(day.split("/"))), prices=[{"amount": x, "currency": coin, "code_currency": None, "duration_min": m, "place": p} for x, m, p in cells])
    row["prices"] += [{"amount": x, "currency": coin, "code_currency": None, "duration_min": m, "place": p} for x, m, p in EXTRA.get(nr, [])]
    row.update(deepcopy(more))
    return row


def listing(rows, foot, title="Njoftimet"):
    lines = "".join(f'<tr bgcolor="{"#F5F8FB" if i % 2 else "#FFFFFF"}"><td width="70"><a href="shfaq.asp?nr={a[0]}"><img src="foto/{a[0]}_m.jpg" width="60" border="0"></a></td><td><a href="shfaq.asp?nr={a[0]}">{small(a[1])}</a><br>{small(f"{name(a)}, {TOWN[a[4]]}", "#666666")}</td><td>{small(a[12], "#666666")}</td></tr>\n'
                    for i, a in enumerate(rows))
    return shell(title, f'<table width="100%" cellpadding="3"><tr><td colspan="3" bgcolor="#C8D8E8">{small(f"<b>{title}</b>")} {small("<a href=lista.asp?rendit=mosha>sipas moshës</a>")}</td></tr>{lines}</table>{small(foot)}')


def plain(path, title, text, kind="static", status=200):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f"<h3>{small(title, '#990000')}</h3><p>{small(text)}</p>"), kind, "sq", status=status, **RAW)


ONE, TWO = ADS[:5], ADS[5:]
TIRANA = [a for a in ADS if a[4] == "Tirana"]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
FRAMES = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Njoftime Ura</title></head><frameset rows="0,*" border="0"><frame src="bosh.htm"><frame src="hyrje.asp"><noframes>Shfletuesi juaj nuk mbështet korniza. <a href="lista.asp">Shko te njoftimet</a>.</noframes></frameset></html>'
PAGES = [
    WrittenPage(f"{ROOT}/lista.asp", listing(ONE, '1 | <a href="lista.asp?faqja=2">2</a>'), "listing", "sq", ads=U1, **RAW),
    WrittenPage(f"{ROOT}/lista.asp?faqja=2", listing(TWO, '<a href="lista.asp">1</a> | 2'), "listing", "sq", ads=U2, **RAW),
    WrittenPage(f"{ROOT}/lista.asp?rendit=mosha", listing(sorted(ONE, key=lambda a: a[3]), '1 | <a href="lista.asp?faqja=2">2</a>'), "listing", "sq", ads=U1, canonical=f"{ROOT}/lista.asp", **RAW),
    WrittenPage(f"{ROOT}/lista.asp?qyteti=tirane", listing(TIRANA, "1", "Njoftime në Tiranë"), "listing", "sq", ads=tuple(map(url, TIRANA)), **RAW),
]
PAGES += [WrittenPage(url(a), detail(a), "ad", "sq", text_language=a[20].get("text_language"), ads=(url(a),), **RAW) for a in ADS]
PAGES += [
    WrittenPage(f"{ROOT}/printo.asp?nr=3315", f"<html><head><title>{ADS[1][1]}</title></head><body>{core(ADS[1])}</body></html>", "ad", "sq", ads=(url(ADS[1]),), canonical=url(ADS[1]), **RAW),
    WrittenPage(f"{url(ADS[4])}&ASPSESSIONID=KQDGHHBC", detail(ADS[4]), "ad", "sq", ads=(url(ADS[4]),), canonical=url(ADS[4]), **RAW),
    WrittenPage(f"{ROOT}/", FRAMES, "static", "sq", **RAW),
    plain("hyrje.asp", "Mirë se vini", "Njoftime për masazh dhe shoqëri në Shqipëri e Kosovë që nga viti 2002. Jeni mbi 18 vjeç? <a href=lista.asp>Po, hyr</a> - <a href=http://kerko.example>Jo, dil</a>"),
    plain("cmimet.asp", "Çmimet për njoftuesit", "Njoftim i thjeshtë: falas. Njoftim i artë: 1.500 lekë në javë, 5.000 lekë në muaj. Banderolë sipër: 8.000 lekë në muaj. Pagesa me transfertë ose në zyrë."),
    plain("rregullat.asp", "Rregullat", "Njoftuesi duhet të jetë mbi 18 vjeç dhe njoftimi i tij. Fotot e të tjerëve ndalohen. Çdo dyshim për detyrim raportohet në 129."),
    plain("kontakt.asp", "Kontakt", "Njoftime Ura sh.p.k., Rruga e Durrësit, Tiranë. Tel. 04 225 8170, nga e hëna në të premte 9-16. E-mail zyra@njoftime-ura.example"),
    plain("vendos.asp", "Hyrja për njoftues", "<form>Përdoruesi <input name=p> Fjalëkalimi <input type=password name=f> <input type=submit value=Hyr></form>"),
    plain("shfaq.asp?nr=2011", "Gabim", "Njoftimi me këtë numër nuk ekziston ose ka skaduar.", "error"),
]

SITE = WrittenSite("njoftime-ura.example", "AL", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
