"""Lithuanian directory for small towns on a hand-made PHP CMS of about 2008: tables in tables, `index.php?psl=anketa&id=`, lower-case notices, a counter of visits.

Hard: sentences without capitals and sometimes without diacritics, towns declined ('Utenoje'), labels and values in one cell with `<b>`, prices such as '50 eur/val' in a row of words,
telephone in the local form (8 6..) or with +370, a partner box with other sites, gone questionnaires answered with status 200.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "miesteliokatalogas.example"
ROOT = f"http://{HOST}"
TOWNS = [("utena", "Utena", "Utenoje"), ("marijampole", "Marijampolė", "Marijampolėje"), ("alytus", "Alytus", "Alytuje"), ("telsiai", "Telšiai", "Telšiuose"), ("panevezys", "Panevėžys", "Panevėžyje"), ("kedainiai", "Kėdainiai", "Kėdainiuose")]

# id, name, age, town, cm, kg, languages (words, codes), text, services shown, hours shown, prices shown, phone shown, pictures, day, star, truth
ADS = [
    (318, "Rasa", 36, "utena", 168, 63, "lietuvių, rusų", "priimu savo bute utenoje, ramu ir švaru. esu viena, niekur neskubam. su paslėptu numeriu neatsiliepiu.", "masažas, bučiniai", "10-20 val.", "val. 60 eur, pusvalandis 40 eur", "8 "
        "612 55501", 3, "2025-06-07", True,
     dict(languages_spoken=["lt", "ru"], provider_kind="independent", incall=True, services=["massage", "kissing"], hours="10:00-20:00", prices=[(60, 60), (40, 30)], phones=["+37061255501"])),
    (315, "Dovilė", 25, "alytus", 172, 55, "lietuvių, anglų", "Sveiki, mano vardas Dovilė. Atvykstu pas jus į namus arba viešbutį Alytuje ir iki 30 km aplink. Pas save nepriimu.", "striptizas, vakarienė dviese, merginos draugija "
        "(GFE)", "18-24 val.", "1 val. 100 eur, 2 val. 180 eur", "+370 655 50128", 4, "2025-06-05", True,
     dict(languages_spoken=["lt", "en"], incall=False, outcall=True, services=["striptease", "dinner_date", "gfe"], hours="18:00-24:00", prices=[(100, 60), (180, 120)], phones=["+37065550128"])),
    (309, "Ira", 44, "panevezys", 164, 70, "rusų, lietuvių", "ukrainiete, gyvenu panevezyje. geras masazas ir arbata. skambinkit, sms neskaitau.", "masažas, vonia dviese", "9-17 val.", "50 eur/val.", "8 677 55093", 2, "2025-05-30", False,
     dict(nationality="UA", languages_spoken=["ru", "lt"], services=["massage", "bath"], hours="09:00-17:00", prices=[(50, 60)], phones=["+37067755093"])),
    (304, "Simona", 29, "marijampole", 170, 57, "lietuvių, lenkų, anglų", "Diskretiška pora valandų be skubos. Priimu Marijampolėje, galiu atvažiuoti į viešbutį. Rašyti per WhatsApp tuo pačiu numeriu.", "masažas, tantra, poroms", "12-22 "
        "val.", "1 val. 80 eur, 2 val. 150 eur, visa naktis (8 val.) 450 eur", "+370 620 55574", 5, "2025-06-09", True,
     dict(languages_spoken=["lt", "pl", "en"], incall=True, outcall=True, services=["massage", "tantra", "couples", "overnight"], hours="12:00-22:00", prices=[(80, 60), (150, 120), (450, 480)], phones=["+37062055574"], handles=[("whatsapp",
         "+37062055574")])),
    (298, "Ponia Greta", 48, "telsiai", 176, 74, "lietuvių", "dominuoju, paklusniems. susitarus is anksto, studija netoli telsiu.", "dominavimas, fetišas, vaidmenų žaidimai", "16-21 val.", "90 eur valanda", "8 698 55046", 1, "2025-05-18", False,
     dict(alias="Greta", languages_spoken=["lt"], incall=True, services=["domination", "fetish", "role_play"], hours="16:00-21:00", prices=[(90, 60)], phones=["+37069855046"])),
    (291, "Kristupas", 31, "kedainiai", 182, 79, "lietuvių, anglų", "Moterims ir poroms. Tik pas jus. Ramus, švarus, su automobiliu.", "masažas, poroms, vakarienė dviese", None, "1 val. 50 eur, vakaras (4 val.) 150 eur", "+370 641 "
        "55387", 2, "2025-05-11", False,
     dict(audience="man", languages_spoken=["lt", "en"], incall=False, outcall=True, services=["massage", "couples", "dinner_date"], prices=[(50, 60), (150, 240)], phones=["+37064155387"])),
    (287, "Živilė", 53, "utena", 160, 71, "lietuvių, rusų, vokiečių", "apkabinimai, pokalbis, masažas. priimu dieną, pirmas aukštas, tinka vežimėliui.", "apsikabinimai, masažas, neįgaliesiems", "8-15 val.", "35 eur/val.", "8 603 "
        "55512", 0, "2025-04-27", False,
     dict(languages_spoken=["lt", "ru", "de"], incall=True, services=["cuddling", "massage", "disabled_guests"], hours="08:00-15:00", prices=[(35, 60)], phones=["+37060355512"])),
    (280, "Eva ir Liza", 27, "panevezys", None, None, "rusų, anglų", "dvi draugės, 27 ir 30 metų. birželio 10-17 panevėžyje, po to birželio 18-25 utenoje. priimame bute, visada abi kartu.", "dviese, masažas keturiomis "
        "rankomis", "24/7", "valanda 140 eur", "+370 683 55120", 3, "2025-06-10", True,
     dict(alias="Eva", aliases_stated=["Eva", "Liza"], ages_stated=[27, 30], audience="couple", languages_spoken=["ru", "en"], incall=True, services=["duo", "four_hands"], hours="24/7", prices=[(140, 60)], phones=["+37068355120"],
         tour=[{"city": "Panevėžys", "from": "2025-06-10", "to": "2025-06-17"}, {"city": "Utena", "from": "2025-06-18", "to": "2025-06-25"}])),
    (274, "Viktorija", 33, "marijampole", 167, 60, None, "transseksuali mergina, moteriška ir maloni. telegram @viktorija_mj, skambučiams neatsakau.", "masažas, bučiniai", "14-23 val.", "70 eur/val.", None, 2, "2025-06-01", False,
     dict(audience="trans", services=["massage", "kissing"], hours="14:00-23:00", prices=[(70, 60)], handles=[("telegram", "viktorija_mj")])),
]


def path(a):
    return f"/index.php?psl=anketa&id={a[0]}"


def url(a):
    return ROOT + path(a)


def town(a, form=1):
    return next(t[form] for t in TOWNS if t[0] == a[3])


def shell(title, body):
    towns = "".join(f'<tr><td class="meniu"><img src="img/taskas.gif" width="5" height="5"> <a href="index.php?psl=miestas&m={s}">{t}</a></td></tr>' for s, t, _ in TOWNS)
    return f"""<html>
<head><title>{title}</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta http-equiv="Content-Language" content="lt"><meta name="description" content="mažų miestelių katalogas suaugusiems"><link rel="stylesheet" href="stilius.css" type="text/css">
<script language="JavaScript" src="img/funkcijos.js"></script></head>
<body bgcolor="#fff4f0" topmargin="0" leftmargin="0"><center><table width="900" border="0" cellspacing="0" cellpadding="0">
<tr><td colspan="3"><a href="index.php"><img src="img/virsus.jpg" width="900" height="110" border="0"></a></td></tr>
<tr><td colspan="3" class="juosta"><a href="index.php">Pradžia</a> | <a href="index.php?psl=visos">Visos anketos</a> | <a href="index.php?psl=talpinti">Talpinti anketą</a> | <a href="index.php?psl=taisykles">Taisyklės</a> | <a \
href="index.php?psl=nuorodos">Nuorodos</a> | <a href="index.php?psl=kontaktai">Kontaktai</a></td></tr>
<tr valign="top"><td width="150"><table width="100%" border="0"><tr><td class="antraste">Miestai</td></tr>{towns}</table></td>
<td width="600" class="vidurys">{body}</td>
<td width="150"><table width="100%"><tr><td class="antraste">Reklama</td></tr><tr><td><a href="http://padangos-pigiau.example" target="_blank"><img src="img/padangos.gif" border="0" alt="Padangos nuo 45 eur, tel. 8 450 55512"></a></td></tr>\
<tr><td class="antraste">Dabar žiūri</td></tr><tr><td>svečių: 14<br>šiandien: 638</td></tr></table></td></tr>
<tr><td colspan="3" class="apacia" align="center">&copy; 2008-2025 miestelių katalogas. Tik asmenims nuo 18 metų. <img src="http://skaitliukas.example/c.php?id=4471" width="1" height="1"></td></tr></table></center></body></html>"""


def row(a):
    pic = f'<img src="foto/{a[0]}_1m.jpg" width="80" border="0">' if a[12] else '<img src="img/nera.gif" width="80" border="0">'
    star = ' <img src="img/zvaigzde.gif" alt="VIP"> <font color="#cc0000"><b>VIP</b></font>' if a[14] else ""
    return f'<tr bgcolor="{"#ffe2d6" if a[14] else "#ffffff"}"><td width="90"><a href="{path(a)[1:]}">{pic}</a></td><td><a href="{path(a)[1:]}"><b>{a[1]}</b></a>, {a[2]} m., {town(a)}{star}<br><font size="1">{a[7][:70]}...</font></td>\
<td width="80" align="right"><font size="1">{a[13]}</font></td></tr>'


def page(a, printed=False):
    no, name, age, _, cm, kg, tongues, text, offers, hours, money, phone, pics, day, star, more = a
    shots = "".join(f'<a href="javascript:didinti(\'foto/{no}_{n}.jpg\')"><img src="foto/{no}_{n}.jpg" width="180" border="1" hspace="3"></a>' for n in range(1, pics + 1)) or "<i>nuotraukų nėra</i>"
    cells = [("Vardas", name), ("Amžius", "27 ir 30 m." if " ir " in name else f"{age} m."), ("Miestas", town(a)), ("Ūgis", f"{cm} cm" if cm else None), ("Svoris", f"{kg} "
        f"kg" if kg else None), ("Kalbos", tongues), ("Siūlau", offers), ("Laikas", "visą parą 24/7" if hours == "24/7" else hours), ("Kaina", money), ("Tel.", f'<font color="#cc0000" size="3"><b>{phone}</b>'
            f'</font>' if phone else None), ("Įdėta", day)]
    info = "<br>\n".join(f"<b>{k}:</b> {v}" for k, v in cells if v)
    mark = '<font color="#cc0000"><b>VIP</b></font>' if star else ""
    body = f'<table width="100%" border="0" cellpadding="4"><tr><td class="antraste">{name} {town(a, 2)} {mark}</td></tr><tr><td>{shots}</td></tr><tr><td>{info}</td></tr><tr><td class="tekstas">{text}</td></tr></table>'
    others = [b for b in ADS if b[0] != no][:3]
    if printed:
        return f'<html><head><title>{name}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body onload="print()">{body}</body></html>'
    return shell(f"{name}, {town(a)}", body + f'<p align="center"><a href="index.php?psl=anketa&id={no}&spausdinti=1">spausdinti</a> | <a href="javascript:history.back()">atgal</a></p><table width="100%"><tr>'
        f'<td class="antraste" colspan="3">Dar pažiūrėkite</td></tr>{"".join(map(row, others))}</table>')


def truth(a):
    no, name, age, _, cm, kg, tongues, text, offers, hours, money, phone, pics, day, star, more = a
    more = deepcopy(more)
    sums = more.pop("prices")
    out = deepcopy(AD)
    alias = more.get("alias", name)
    out.update(url=url(a), alias=alias, aliases_stated=[alias], age=age, ages_stated=[age], text_language="lt", provider_kind="unknown", city=town(a), country="LT", height_cm=cm, weight_kg=kg, n_images=pics, posted_at=day, paid_placement=star,
               prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None} for x, m in sums], max_duration_h=max(m for _, m in sums) / 60)
    out.update(more)
    out["handles"] = [{"kind": k, "value": v} for k, v in more.get("handles", [])]
    return out


def listing(where, title, rows, canonical=None, foot=""):
    body = f'<table width="100%" border="0" cellspacing="1" cellpadding="3"><tr><td class="antraste" colspan="3">{title}</td></tr>{"".join(map(row, rows))}</table>{foot}'
    return WrittenPage(ROOT + where, shell(title, body), "listing", "lt", ads=tuple(map(url, rows)), canonical=canonical)


def static(where, title, body, kind="static"):
    return WrittenPage(ROOT + where, shell(title, f'<table width="100%"><tr><td class="antraste">{title}</td></tr><tr><td class="tekstas">{body}</td></tr></table>'), kind, "lt")


FOOT = '<p align="center">[1] <a href="index.php?psl=visos&p=2">[2]</a></p>'
VIP = [a for a in ADS if a[14]]
PAGES = [
    listing("/index.php", "VIP anketos", VIP), listing("/index.php?psl=visos", "Visos anketos", ADS[:6], foot=FOOT), listing("/index.php?psl=visos&p=2", "Visos anketos", ADS[6:]), listing("/index.php?psl=visos&PHPSESSID=0b1f77de31", "Visos "
        "anketos", ADS[:6], f"{ROOT}/index.php?psl=visos", FOOT),
    listing("/index.php?psl=miestas&m=utena", "Utena", [a for a in ADS if a[3] == "utena"]), listing("/index.php?psl=miestas&m=panevezys", "Panevėžys", [a for a in ADS if a[3] == "panevezys"]),
]
PAGES += [WrittenPage(url(a), page(a), "ad", "lt", ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[3])}&spausdinti=1", page(ADS[3], True), "ad", "lt", ads=(url(ADS[3]),), canonical=url(ADS[3])),
    static("/index.php?psl=talpinti", "Talpinti anketą", "Anketa 30 dienų - nemokamai. VIP 30 dienų - 9 eur (SMS siųsti numeriu 1390). Anketas talpina tik pilnamečiai asmenys.<br><form method=post>Vardas <input name=v>"
        "<br>Tekstas <textarea name=t></textarea><br><input type=submit value=Siųsti></form>"),
    static("/index.php?psl=taisykles", "Taisyklės", "1. Svetainė tik suaugusiems.<br>2. Už anketos turinį atsako ją įdėjęs asmuo.<br>3. Jei įtariate prievartą, skambinkite 112."),
    static("/index.php?psl=kontaktai", "Kontaktai", "Administracijai rašykite: admin@miestelio-pastas.example. Į skambučius neatsakome."),
    static("/index.php?psl=nuorodos", "Nuorodos", "Draugų svetainės:<br>" + "".join(f'<a href="http://{h}" target="_blank">{w}</a> - {d}'
        f'<br>' for h, w, d in (("vakaro-skelbimai.example", "Vakaro skelbimai", "visa Lietuva"), ("rygos-draugija.example", "Rygos draugija", "Latvija"), ("masazas-kaune.example", "Masažas Kaune", "salonų "
            "sąrašas"), ("pazintys-po30.example", "Pažintys po 30", "pažinčių puslapis"))), "directory"),
    static("/index.php?psl=anketa&id=211", "Klaida", "Tokios anketos nėra arba ji ištrinta.", "error"),
]

SITE = WrittenSite(HOST, "LT", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
