"""A Lithuanian notice board of 2004 that still runs: PHP 4, tables and `<font>`, lower-case tags that are seldom closed, windows-1257.

Hard: the server sends no charset, only a `<meta>` without quotes says windows-1257; `<td>`, `<tr>`, `<p>`, `<li>` are not closed; facts are 'label: value'
text between `<br>` in an order and a wording that each advertiser chose ('Metukai', 'Amžius', '27 m.'); phones in the old form '8 6xx', with letters O
for 0, or with brackets; e-mails with (eta) for @; an advertiser writes Russian, which the charset lacks, so her text is numeric entities; VIP ads are
bold and red with a word; the right-hand column shows the newest ads of others; PHPSESSID, sort order and a print script give the same pages again.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.drugeliu-lenta.example"
BASE = f"http://{HOST}"

# id, headline, place shown, city, date shown, date, vip, pictures, list of fact lines, prose, contact lines, facts, prices
A = [
    dict(id=8841, head="Rasa laukia svečių Vilniuje", place="Vilnius, Žirmūnai", city="Vilnius", when="2025.06.11 08:12", vip=True, pics=3,
         lines=["Amžius: 29 m.", "Ūgis: 169 cm", "Svoris: 57 kg", "Priimu: taip", "Atvykstu: ne", "Kalbos: lietuvių, rusų, anglų", "Laikas: nuo 10 iki 21 val."],
         text="Rami ir maloni mergina kviečia į jaukų butą. Atpalaiduojantis masažas su aliejumi, apkabinimai, bučiniai. Neskubu ir prašau neskubėti Jūsų.",
         rate=["30 min. - 50 eur", "1 val. - 80 eur", "2 val. - 150 eur"], contact=["Tel. 8 612 40 771"],
         f=dict(alias="Rasa", age=29, height_cm=169, weight_kg=57, incall=True, outcall=False, languages_spoken=["lt", "ru", "en"], hours="10:00-21:00",
                services=["massage", "cuddling", "kissing"], max_duration_h=2, phones=["+37061240771"]), prices=[(50, 30, None), (80, 60, None), (150, 120, None)]),
    dict(id=8839, head="palydove vakarienei, Kaunas", place="Kaunas", city="Kaunas", when="2025.06.10 23:40", vip=False, pics=1,
         lines=["vardas: Ingrida", "metukai: 35", "atvykstu i viesbuti arba pas jus", "pas save nepriimu"],
         text="rasau be lietuvisku raidziu, atleiskit. esu issilavinusi moteris, mielai palydesiu i vakariene, koncerta ar verslo rengini. galima ir kelione savaitgaliui.",
         rate=["vakaras (4 val) 250 eurų", "naktis 500 eurų"], contact=["rasykit ingrida.vakare(eta)pastas.example", "arba sms +370 (684) 1O 9O3"],
         f=dict(alias="Ingrida", age=35, incall=False, outcall=True, services=["escort", "dinner_date", "business", "travel", "overnight"], max_duration_h=12, phones=["+37068410903"],
                handles=[{"kind": "email", "value": "ingrida.vakare@pastas.example"}]), prices=[(250, 240, None), (500, 720, None)]),
    dict(id=8835, head="Masažas keturiomis rankomis - Aistė ir Monika", place="Klaipėda, centras", city="Klaipėda", when="2025.06.10 17:05", vip=True, pics=4,
         lines=["Amžius: 25 ir 27", "Kalbos: lietuvių, anglų, vokiečių", "Darbo laikas: visą parą"],
         text="Dvi draugės, viena kaina. Masažas keturiomis rankomis, bendra vonia, laukiame ir porų. Atvykstame į viešbučius Klaipėdoje, Palangoje ir Neringoje; savo buto neturime. Po vieną nedirbame.",
         rate=["1 valanda 140 €", "2 valandos 260 €"], contact=["Skambinti: 8-699-13-580 (Viber)"],
         f=dict(alias="Aistė", aliases_stated=["Aistė", "Monika"], age=25, ages_stated=[25, 27], languages_spoken=["lt", "en", "de"], hours="24/7", incall=False, outcall=True,
                services=["four_hands", "massage", "bath", "couples", "duo"], max_duration_h=2, phones=["+37069913580"], handles=[{"kind": "viber", "value": "+37069913580"}]),
         prices=[(140, 60, None), (260, 120, None)]),
    dict(id=8830, head="Vilnius, po russki, zvonite", place="Vilnius", city="Vilnius", when="2025.06.09 12:00", vip=False, pics=2, tl="ru",
         lines=["Возраст: 31", "Рост 166, вес 59", "Принимаю у себя", "К вам не выезжаю"],
         text="Добрый день, я Олеся, живу в Вильнюсе третий год. Делаю спокойный массаж и тантру, без спешки и без лишних слов. Украинка из Одессы. По-литовски понимаю, но говорю по-русски и по-украински.",
         rate=["час 90 евро", "полтора часа 130 евро"], contact=["+37O 645 52 O18, Telegram olesia_vln"],
         f=dict(alias="Олеся", age=31, height_cm=166, weight_kg=59, incall=True, outcall=False, nationality="UA", languages_spoken=["ru", "uk"], services=["massage", "tantra"],
                max_duration_h=1.5, phones=["+37064552018"], handles=[{"kind": "telegram", "value": "olesia_vln"}]), prices=[(90, 60, None), (130, 90, None)]),
    dict(id=8822, head="Brandi moteris Šiauliuose", place="Šiauliai", city="Šiauliai", when="2025.06.08 20:31", vip=False, pics=0,
         lines=["Vardas - Birutė", "Amžius - 52", "Ūgis - 160", "Svoris - 70"],
         text="Nebe mergaitė, bet rankos auksinės. Sveikatos masažas nugarai ir kojoms, arbata, pokalbis. Priimu savo namuose darbo dienomis nuo 9 iki 15 valandos. Intymių paslaugų neteikiu.",
         rate=["valanda 35 eurai"], contact=["8 (620) 77 314, tik skambučiai"],
         f=dict(alias="Birutė", age=52, height_cm=160, weight_kg=70, incall=True, hours="09:00-15:00", services=["massage"], max_duration_h=1, phones=["+37062077314"]), prices=[(35, 60, None)]),
    dict(id=8817, head="Vaikinas moterims ir poroms", place="Kaunas, Žaliakalnis", city="Kaunas", when="2025.06.07 15:22", vip=False, pics=2,
         lines=["Vardas: Tomas", "Amžius: 34 metai", "Ūgis: 188 cm", "Atvykstu: taip", "Kalbos: LT, EN, PL"],
         text="Sportiškas, tvarkingas. Šokiai (tango, bačiata), masažas, palyda į šventes. Poroms taip pat. Vyrams nesiūlau.",
         rate=["2 val. 120 eur", "visa diena 400 eur"], contact=["Tel.: +37067890246", "Instagram: @tomas.kaunas.tango"],
         f=dict(alias="Tomas", age=34, height_cm=188, audience="man", outcall=True, languages_spoken=["lt", "en", "pl"], services=["dancing", "massage", "escort", "couples"], max_duration_h=24,
                phones=["+37067890246"], handles=[{"kind": "instagram", "value": "tomas.kaunas.tango"}]), prices=[(120, 120, None), (400, 1440, None)]),
    dict(id=8811, head="PANEVĖŽYS!!! Tik iki sekmadienio - Viktorija", place="Panevėžys", city="Panevėžys", when="2025.06.06 09:50", vip=True, pics=5,
         lines=["AMŽIUS: 23", "ŪGIS: 174", "SVORIS: 55", "PRIIMU: TAIP", "ATVYKSTU: TAIP"],
         text="Gastrolės: Panevėžys birželio 9-15 d., Šiauliai birželio 16-20 d., paskui namo į Vilnių. Jauna, linksma, su manimi jausies kaip su mergina (GFE). Striptizas, masažas. Mėgstu dovanas, bet ne derybas.",
         rate=["valanda pas mane 100 eur", "valanda pas Jus 130 eur"], contact=["8 653 08 992", "WhatsApp +370 653 08 992"],
         f=dict(alias="Viktorija", age=23, height_cm=174, weight_kg=55, incall=True, outcall=True, services=["gfe", "striptease", "massage"], max_duration_h=1, phones=["+37065308992"],
                handles=[{"kind": "whatsapp", "value": "+37065308992"}],
                tour=[{"city": "Panevėžys", "from": "2025-06-09", "to": "2025-06-15"}, {"city": "Šiauliai", "from": "2025-06-16", "to": "2025-06-20"}]),
         prices=[(100, 60, "incall"), (130, 60, "outcall")]),
    dict(id=8802, head="Valdovė Hera - Vilnius", place="Vilnius, Naujamiestis", city="Vilnius", when="2025.06.05 22:10", vip=False, pics=1,
         lines=["Amžius: virš 40", "Ūgis: 178", "Priimu: taip (studija)", "Atvykstu: ne"],
         text="Dominavimas, fetišai, vaidmenų žaidimai. Masažo nedarau, nebučiuoju, į klausimus apie tai neatsakau. Pirmas pokalbis telefonu, depozitas 20 eur.",
         rate=["sesija 1 val. 150 eur", "sesija 3 val. 350 eur"], contact=["El. paštas hera (eta) valdove (taškas) example"],
         f=dict(alias="Hera", height_cm=178, incall=True, outcall=False, services=["domination", "fetish", "role_play"], max_duration_h=3,
                handles=[{"kind": "email", "value": "hera@valdove.example"}]), prices=[(150, 60, None), (350, 180, None)]),
    dict(id=8796, head="Kamilė, trans mergina, Kaunas", place="Kaunas", city="Kaunas", when="2025.06.03 19:19", vip=False, pics=3,
         lines=["Amžius: 26 m.", "Ūgis/svoris: 180/70", "Kalbos: lietuvių, anglų"],
         text="Esu Kamilė, trans moteris. Dirbu viena, savarankiškai. Masažas, vaidmenų žaidimai, vaizdo skambučiai (30 min. 25 eur). Susitikimai tik pas mane.",
         rate=["1 val. 100 eur"], contact=["Signal: +370 618 22 407"],
         f=dict(alias="Kamilė", age=26, height_cm=180, weight_kg=70, audience="trans", provider_kind="independent", incall=True, outcall=False, languages_spoken=["lt", "en"], services=["massage", "role_play", "video_call"],
                max_duration_h=1, phones=["+37061822407"], handles=[{"kind": "signal", "value": "+37061822407"}]), prices=[(25, 30, None), (100, 60, None)]),
    dict(id=8790, head="Agentūra \"Žvaigždė\" siūlo: Lina", place="Klaipėda", city="Klaipėda", when="2025.06.02 11:45", vip=True, pics=2,
         lines=["Amžius: 24 m.", "Ūgis: 172 cm", "Atvyksta: taip", "Priima: ne"],
         text="Mūsų agentūros naujokė Lina - aukšta, mandagi, kalba angliškai ir švediškai. Tinka verslo vakarienei ir miesto ekskursijai. Vairuotojas į kainą įskaičiuotas.",
         rate=["2 val. 220 eur", "naktis 600 eur"], contact=["Dispečerė: +370 46 31 05 57"],
         f=dict(alias="Lina", age=24, height_cm=172, provider_kind="agency", incall=False, outcall=True, languages_spoken=["en", "sv"], services=["business", "dinner_date", "city_guide", "overnight"],
                max_duration_h=12, phones=["+37046310557"]), prices=[(220, 120, None), (600, 720, None)]),
]


def url(x):
    return f"{BASE}/skelb.php?id={x['id']}"


def truth(x):
    ad = deepcopy(AD)
    ad.update(url=url(x), text_language=x.get("tl", "lt"), city=x["city"], country="LT", n_images=x["pics"], posted_at=x["when"][:10].replace(".", "-"), paid_placement=x["vip"])
    ad.update(deepcopy(x["f"]))
    ad["aliases_stated"] = ad["aliases_stated"] or [ad["alias"]]
    ad["ages_stated"] = ad["ages_stated"] or ([ad["age"]] if ad["age"] else [])
    ad["prices"] = [dict(amount=a, currency="EUR", code_currency=None, duration_min=m, place=p) for a, m, p in x["prices"]]
    return ad


def entities(text):
    """What the charset lacks, as the board's PHP wrote it."""
    return text.encode("windows-1257", "xmlcharrefreplace").decode("windows-1257")


def shell(title, body, sid=""):
    q = f"&PHPSESSID={sid}" if sid else ""
    newest = "\n".join(f'<li><a href=skelb.php?id={x["id"]}{q}>{x["head"]}</a><font size=1 color=#888888> {x["when"][5:10]}</font>' for x in (A[0], A[1], A[6], A[2]))
    return entities(f"""<html>
<head><title>Drugelių lenta :: {title}</title>
<meta http-equiv=content-type content=text/html;charset=windows-1257>
<script language=javascript src=menu.js></script>
</head>
<body bgcolor=#fff4e6 text=#333333 link=#993366 topmargin=0>
<table width=960 align=center cellpadding=4 cellspacing=0 border=0>
<tr><td colspan=3 bgcolor=#993366><font color=white size=5 face=georgia><b>Drugelių lenta</b></font> <font color=white size=1>pažintys, palyda, masažas nuo 2004 m. | tik suaugusiems</font>
<tr><td width=150 valign=top bgcolor=#ffe4c4>
<p><b>Meniu</b>
<ul>
<li><a href=index.php?skyrius=1{q}>Visi skelbimai</a>
<li><a href=index.php?miestas=vilnius{q}>Vilnius</a>
<li><a href=index.php?miestas=kaunas{q}>Kaunas</a>
<li><a href=deti.php>Įdėti skelbimą</a>
<li><a href=kainos.php>Kainos</a>
<li><a href=taisykles.php>Taisyklės</a>
<li><a href=duk.php>DUK</a>
<li><a href=susisiek.php>Susisiekite</a>
</ul>
<p><font size=1>Administracija: 8 5 210 00 34</font>
<!-- counter --><img src=/cgi-bin/count.gif width=88 height=31>
<td valign=top>
{body}
<td width=190 valign=top bgcolor=#ffe4c4><p><b>Naujausi skelbimai</b>
<ul>
{newest}
</ul>
<p><center><a href=kainos.php><img src=/img/vieta_reklamai.gif width=120 height=240 border=0></a></center>
<tr><td colspan=3 align=center><hr noshade size=1><font size=1>&copy; 2004-2025 Drugelių lenta. Už skelbimų turinį atsako juos įdėję asmenys.</font>
</table>
</body>
""")


def row(x, sid=""):
    head = f"<font color=red><b>VIP {x['head']}</b></font>" if x["vip"] else x["head"]
    q = f"&PHPSESSID={sid}" if sid else ""
    thumb = f"<img src=/foto/{x['id']}_1s.jpg width=60 border=0>" if x["pics"] else "<font size=1>be foto</font>"
    return f"<tr bgcolor={'#ffd9d9' if x['vip'] else '#ffffff'}><td>{thumb}<td><a href=skelb.php?id={x['id']}{q}>{head}</a><td><font size=2>{x['place']}</font><td nowrap><font size=1>{x['when']}</font>"


def listing(title, ads, foot="", sid=""):
    return shell(title, f"""<h3>{title}</h3>
<font size=1>rūšiuoti: <a href=index.php?skyrius=1&rus=data>pagal datą</a> | <a href=index.php?skyrius=1&rus=kaina>pagal kainą</a></font>
<table width=100% border=1 bordercolor=#ddbbaa cellspacing=0 cellpadding=3>
<tr bgcolor=#993366><td><font color=white>Foto</font><td><font color=white>Skelbimas</font><td><font color=white>Vieta</font><td><font color=white>Data</font>
{chr(10).join(row(x, sid) for x in ads)}
</table>
{foot}""", sid)


PAGER = "<p align=center>Puslapiai: <a href=index.php?skyrius=1>1</a> <a href=index.php?skyrius=1&psl=2>2</a>"


def body(x, printed=False):
    pics = "\n".join(f"<img src=/foto/{x['id']}_{i}.jpg width=200 hspace=3 vspace=3>" for i in range(1, x["pics"] + 1))
    vip = "" if not x["vip"] else "<font color=red size=4><b>VIP</b></font> "
    tools = "" if printed else f"<p align=right><font size=1><a href=spausd.php?id={x['id']}>spausdinti</a> | <a href=pranesk.php?id={x['id']}>pranešti apie pažeidimą</a></font>"
    return f"""{tools}
<h2>{vip}{x['head']}</h2>
<font size=2 color=#666666>Vieta: {x['place']} | Įdėta: {x['when']} | Skelbimo nr. {x['id']}</font>
<p>
<font face=verdana size=2>
{('<br>' + chr(10)).join(x['lines'])}
<p>{x['text']}
<p><b>Kaina</b><br>
{('<br>' + chr(10)).join(x['rate'])}
<p><b>Kontaktai</b><br>
{'<br>'.join(x['contact'])}
</font>
<p>{pics}"""


def W(path, html, kind, ads=(), **k):
    return WrittenPage(url=f"{BASE}/{path}", html=html, kind=kind, language="lt", ads=tuple(ads), content_type="text/html", encoding="windows-1257", **k)


def plain(path, title, text, kind="static"):
    return W(path, shell(title, f"<h3>{title}</h3>\n{text}"), kind)


one, two = A[:6], A[6:]
vilnius, kaunas = [x for x in A if x["city"] == "Vilnius"], [x for x in A if x["city"] == "Kaunas"]
SID = "9c2f61d07be4480aa1"
pages = [
    W("index.php?skyrius=1", listing("Visi skelbimai", one, PAGER), "listing", map(url, one)),
    W("index.php?skyrius=1&psl=2", listing("Visi skelbimai, 2 psl.", two, PAGER), "listing", map(url, two)),
    W("index.php?skyrius=1&rus=kaina", listing("Visi skelbimai", sorted(one, key=lambda x: x["rate"][0]), PAGER), "listing", map(url, one), canonical=BASE + "/index.php?skyrius=1"),
    W("index.php?miestas=vilnius", listing("Skelbimai: Vilnius", vilnius), "listing", map(url, vilnius)),
    W(f"index.php?miestas=kaunas&PHPSESSID={SID}", listing("Skelbimai: Kaunas", kaunas, sid=SID), "listing", map(url, kaunas), canonical=BASE + "/index.php?miestas=kaunas"),
    W("index.php?miestas=kaunas", listing("Skelbimai: Kaunas", kaunas), "listing", map(url, kaunas)),
    *[W(f"skelb.php?id={x['id']}", shell(x["head"], body(x)), "ad", [url(x)], text_language=x.get("tl")) for x in A],
    W(f"skelb.php?id=8835&PHPSESSID={SID}", shell(A[2]["head"], body(A[2]), SID), "ad", [url(A[2])], canonical=url(A[2])),
    W("spausd.php?id=8841", entities(f"<html><head><title>Spausdinti</title><meta http-equiv=content-type content=text/html;charset=windows-1257></head><body onload=window.print()>{body(A[0], True)}\n</body>"), "ad",
      [url(A[0])], canonical=url(A[0])),
    plain("kainos.php", "Skelbimų kainos", "<table border=1><tr><td>Paprastas skelbimas<td>nemokamai<tr><td>VIP skelbimas, 7 dienos<td>5 eur<tr><td>VIP skelbimas, 30 dienų<td>15 eur<tr><td>Reklaminis skydelis 120x240<td>40 eur/mėn.</table>"
          "<p>Apmokėti galima SMS žinute arba banko pavedimu."),
    plain("taisykles.php", "Taisyklės", "<ol><li>Skelbtis gali tik asmenys nuo 18 metų.<li>Skelbti galima tik save.<li>Draudžiama siūlyti paslaugas kito asmens vardu be jo sutikimo.<li>Administracija bendradarbiauja su policija.</ol>"),
    plain("duk.php", "Dažnai užduodami klausimai", "<p><b>Kaip ištrinti skelbimą?</b><br>Parašykite mums iš to paties el. pašto.<p><b>Kodėl mano skelbimo nesimato?</b><br>Jį dar peržiūri moderatorius."),
    plain("susisiek.php", "Susisiekite", "<p>Administracija dirba I-V 9-17 val.<br>Tel. 8 5 210 00 34<br>lenta(eta)drugeliu-lenta.example"),
    plain("deti.php", "Įdėti skelbimą", "<form method=post action=deti.php><table><tr><td>Slapyvardis<td><input name=nick><tr><td>Slaptažodis<td><input type=password name=pw><tr><td>Antraštė<td><input name=h size=40><tr><td>Tekstas<td><textarea name=t rows=8 cols=40></textarea>"
          "<tr><td><td><input type=submit value=Siųsti></table></form>"),
    plain("skelb.php?id=8655", "Skelbimas pašalintas", "<p><font color=red>Šis skelbimas pašalintas arba baigėsi jo galiojimo laikas.</font><p><a href=index.php?skyrius=1>Grįžti į sąrašą</a>", "error"),
    plain("index.php?miestas=xyz", "Klaida", "<p>Tokio miesto duomenų bazėje nėra.<br>Warning: mysql_fetch_array(): supplied argument is not a valid MySQL result resource in <b>/home/drugelis/index.php</b> on line <b>114</b>", "error"),
]

SITE = WrittenSite(host=HOST, region="LT", pages=tuple(pages), ads=tuple(truth(x) for x in A),
                   note="windows-1257 said only by a meta tag; unclosed lower-case tags; free 'label: value' lines; old phone forms; Russian as numeric entities; session ids")
