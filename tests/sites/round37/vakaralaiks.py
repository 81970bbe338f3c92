"""Latvian notice board of 2003, still in use: tables within tables, <font> tags, upper-case mark-up, windows-1257, every ad an `show.php?id=` page.

Hard: no classes or ids at all, facts in two-column rows with a bold left cell, spacer pictures, counters of visits, a banner of another firm, text in capitals; prices
with 'Ls' gone and EUR written as 'eur', 'EUR' or '€'; one ad in Russian as character references; an address with PHPSESSID; gone ads answer 200.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.vakaralaiks.example"
CODE = {"content_type": "text/html", "encoding": "cp1257"}


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# id, headline, day, town as shown, phone as shown, age, height, weight, pictures, text, truth
ADS = [
    (7718, "Līga gaida ciemos", "10.06.2025", "Rīga, Centrs", "26418305", "34", "168", "62", 2, "Sveiki! Esmu Līga, latviete. Pieņemu savā dzīvoklī Rīgas centrā. Masāža, skūpsti, nesteidzīga atpūta. 1 stunda 70 eur, 30 min 45 eur. Zvanīt no 10:00 līdz 20:00.",
     dict(alias="Līga", age=34, city="Riga", nationality="LV", incall=True, services=["massage", "kissing"], hours="10:00-20:00", prices=[eur(70, 60), eur(45, 30)], phones=["+37126418305"])),
    (7715, "SANTA - JAUNA UN JAUTRA", "09.06.2025", "Liepāja", "27700514", "22", "172", "54", 3, "SANTA, 22 GADI. BRAUCU PIE TEVIS VAI UZ VIESNĪCU, PIE SEVIS NEPIEŅEMU. STUNDA 90 EUR, NAKTS (8 STUNDAS) 350 EUR. WHATSAPP TAS PATS NUMURS.",
     dict(alias="Santa", age=22, city="Liepāja", incall=False, outcall=True, services=["overnight"], prices=[eur(90, 60), eur(350, 480)], phones=["+37127700514"], handles=[{"kind": "whatsapp", "value": "+37127700514"}])),
    (7709, "Ольга, Рига, Пурвциемс", "08.06.2025", "Rīga, Purvciems", "29105588", "45", "164", "70", 1, "Ольга, 45 лет, русская. Приглашаю спокойного мужчину на чай и массаж. Принимаю у себя, 50 евро в час. Звоните с 9:00 до 17:00, в выходные не работаю.",
     dict(alias="Ольга", age=45, text_language="ru", city="Riga", nationality="RU", incall=True, services=["massage"], hours="9:00-17:00", prices=[eur(50, 60)], phones=["+37129105588"])),
    (7704, "Tantra un relaksējoša masāža", "06.06.2025", "Jūrmala", "20483317", "38", "", "", 2, "Mani sauc Ineta. Piedāvāju tantru un masāžu četrām rokām (kopā ar draudzeni) mierīgā privātmājā Jūrmalā. 60 min 80 €, 90 min 110 €, četrām rokām 60 min 150 €. Runāju latviski, krieviski un angliski. Strādāju pati uz sevi, ne salonā.",
     dict(alias="Ineta", age=38, provider_kind="independent", city="Jūrmala", incall=True, services=["tantra", "massage", "four_hands"], languages_spoken=["lv", "ru", "en"], prices=[eur(80, 60), eur(110, 90), eur(150, 60)], phones=["+37120483317"])),
    (7698, "Divas draudzenes Daugavpilī", "04.06.2025", "Daugavpils", "28316402", "24 un 27", "", "", 2, "Diāna (24) un Alise (27). Duo un pāri. Tikai abas kopā. Stunda 140 EUR. Jums ir vieta - mēs atbrauksim.",
     dict(alias="Diāna", aliases_stated=["Diāna", "Alise"], age=24, ages_stated=[24, 27], audience="couple", city="Daugavpils", outcall=True, services=["duo", "couples"], prices=[eur(140, 60)], phones=["+37128316402"])),
    (7690, "Stingrā kundze", "01.06.2025", "Rīga", "22054179", "41", "176", "", 1, "Kundze Ravena. Dominēšana, lomu spēles, fetišs. Iekārtota telpa Rīgā. Seanss 1,5 stundas 150 EUR. Pieraksts iepriekšējā dienā. E-pasts ravena@vakarapasts.example",
     dict(alias="Ravena", age=41, city="Riga", incall=True, services=["domination", "role_play", "fetish"], prices=[eur(150, 90)], phones=["+37122054179"], handles=[{"kind": "email", "value": "ravena@vakarapasts.example"}])),
    (7684, "Elīna Valmierā un Cēsīs", "29.05.2025", "Valmiera", "26890041", "29", "170", "58", 3, "Esmu Elīna. Valmierā līdz 15. jūnijam, Cēsīs no 16. līdz 22. jūnijam. Pieņemu pie sevis un braucu uz viesnīcu. Stunda 80 eur, viesnīcā 100 eur. Viber: 26890041.",
     dict(alias="Elīna", age=29, city="Valmiera", incall=True, outcall=True, tour=[{"city": "Valmiera", "from": None, "to": "2025-06-15"}, {"city": "Cēsis", "from": "2025-06-16", "to": "2025-06-22"}], prices=[eur(80, 60), eur(100, 60, "outcall")], phones=["+37126890041"], handles=[{"kind": "viber", "value": "+37126890041"}])),
    (7671, "Puisis dāmām un pāriem", "25.05.2025", "Jelgava", "24570936", "30", "182", "79", 1, "Edgars, 30 gadi. Dāmām un pāriem. Masāža, vakariņas, ceļojumi. Atbraukšu pie jums Jelgavā vai Rīgā. Cena pēc vienošanās.",
     dict(alias="Edgars", age=30, audience="man", city="Jelgava", outcall=True, services=["couples", "massage", "dinner_date", "travel"], phones=["+37124570936"])),
    (7660, "Trans meitene Keita", "20.05.2025", "Rīga, Teika", "25331870", "26", "179", "68", 2, "Keita, transseksuāle. Pieņemu jebkurā diennakts laikā, 24/7. Stunda 80 EUR, divas stundas 150 EUR. Arī iesācējiem. Telegram keita_riga",
     dict(alias="Keita", age=26, audience="trans", city="Riga", incall=True, hours="24/7", prices=[eur(80, 60), eur(150, 120)], phones=["+37125331870"], handles=[{"kind": "telegram", "value": "keita_riga"}])),
]


def url(a):
    return f"{ROOT}/show.php?id={a[0]}"


def iso(day):
    return f"{day[6:]}-{day[3:5]}-{day[:2]}"


def shell(title, body):
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD><TITLE>Vakara laiks - {title}</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1257"><META NAME="keywords" CONTENT="sludinajumi, iepazisanas, Riga"></HEAD>
<BODY BGCOLOR="#330033" TEXT="#FFFFFF" LINK="#FFCC00" VLINK="#FFCC99" TOPMARGIN="0"><CENTER><TABLE WIDTH="760" BORDER="0" CELLPADDING="0" CELLSPACING="0"><TR><TD COLSPAN="3"><A HREF="/"><IMG SRC="/img/top.gif" WIDTH="760" HEIGHT="90" BORDER="0" ALT="Vakara laiks"></A></TD></TR>
<TR><TD WIDTH="130" VALIGN="TOP" BGCOLOR="#440044"><FONT FACE="Verdana" SIZE="1"><A HREF="/">S&#257;kums</A><BR><A HREF="/list.php?r=1">R&#299;ga</A><BR><A HREF="/list.php?r=2">Citas pils&#275;tas</A><BR><A HREF="/add.php">Iesniegt</A><BR><A HREF="/cenas.php">Cenas</A><BR><A HREF="/noteikumi.php">Noteikumi</A><BR><BR><IMG SRC="/img/spacer.gif" WIDTH="1" HEIGHT="40" ALT="">
<A HREF="http://autoserviss-imanta.example/"><IMG SRC="/ban/serviss.gif" WIDTH="120" HEIGHT="60" BORDER="0" ALT="Autoserviss"></A><BR>Eļļas maiņa 25 EUR<BR>tel. 67440912</FONT></TD><TD WIDTH="10"><IMG SRC="/img/spacer.gif" WIDTH="10" HEIGHT="1" ALT=""></TD><TD WIDTH="620" VALIGN="TOP">{body}</TD></TR>
<TR><TD COLSPAN="3" ALIGN="CENTER"><HR NOSHADE SIZE="1"><FONT FACE="Verdana" SIZE="1">&copy; Vakara laiks 2003-2025. Tikai pilngadīgajiem! <A HREF="/kontakti.php">Kontakti</A><BR><IMG SRC="http://top.puls.example/top.gif" WIDTH="88" HEIGHT="31" BORDER="0" ALT="Puls"></FONT></TD></TR></TABLE></CENTER></BODY></HTML>"""


def line(a, i):
    return f"""<TR BGCOLOR="{'#550055' if i % 2 else '#4A004A'}"><TD WIDTH="90"><A HREF="show.php?id={a[0]}"><IMG SRC="/foto/{a[0]}_1s.jpg" WIDTH="80" HEIGHT="60" BORDER="0" ALT=""></A></TD><TD><FONT FACE="Verdana" SIZE="2"><A HREF="show.php?id={a[0]}"><B>{a[1]}</B></A></FONT><BR><FONT FACE="Verdana" SIZE="1">{a[3]} | {a[2]}</FONT></TD><TD ALIGN="RIGHT"><FONT FACE="Verdana" SIZE="1">{a[5]}</FONT></TD></TR>"""


def cell(label, value):
    return f'<TR><TD BGCOLOR="#440044" WIDTH="120"><FONT FACE="Verdana" SIZE="1"><B>{label}</B></FONT></TD><TD BGCOLOR="#550055"><FONT FACE="Verdana" SIZE="2">{value}</FONT></TD></TR>' if value else ""


def page(a):
    shots = "".join(f'<IMG SRC="/foto/{a[0]}_{n}.jpg" WIDTH="300" BORDER="1" ALT=""><BR>' for n in range(1, a[8] + 1))
    rows = cell("Pilsēta:", a[3]) + cell("Vecums:", a[5]) + cell("Augums:", a[6] and a[6] + " cm") + cell("Svars:", a[7] and a[7] + " kg") + cell("Tālrunis:", f"<B>{a[4]}</B>") + cell("Ievietots:", a[2]) + cell("Skatīts:", f"{a[0] % 900} reizes")
    return shell(a[1], f"""<FONT FACE="Verdana" SIZE="3" COLOR="#FFCC00"><B>{a[1]}</B></FONT><BR><BR><TABLE WIDTH="100%" BORDER="0" CELLPADDING="4" CELLSPACING="1"><TR><TD VALIGN="TOP" WIDTH="310">{shots}</TD><TD VALIGN="TOP"><TABLE WIDTH="100%" CELLPADDING="3" CELLSPACING="1" BORDER="0">{rows}</TABLE></TD></TR>
<TR><TD COLSPAN="2"><FONT FACE="Verdana" SIZE="2">{a[9]}</FONT></TD></TR></TABLE><BR><FONT FACE="Verdana" SIZE="1"><A HREF="javascript:history.back()">&lt;&lt; Atpakaļ</A> | <A HREF="show.php?id={a[0]}&amp;print=1">Drukāt</A> | <A HREF="abuse.php?id={a[0]}">Ziņot</A></FONT>""")


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="lv", provider_kind="unknown", country="LV", height_cm=int(a[6]) if a[6] else None, weight_kg=int(a[7]) if a[7] else None, n_images=a[8], posted_at=iso(a[2]))
    row.update(deepcopy(a[10]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    row["max_duration_h"] = max(p["duration_min"] for p in row["prices"]) / 60 if row["prices"] else None
    return row


def listing(rows, title, foot=""):
    return shell(title, f'<FONT FACE="Verdana" SIZE="3"><B>{title}</B></FONT><BR><TABLE WIDTH="100%" BORDER="0" CELLPADDING="3" CELLSPACING="1">{"".join(line(a, i) for i, a in enumerate(rows))}</TABLE><FONT FACE="Verdana" SIZE="1">{foot}</FONT>')


def listed(path, rows, title, foot="", canonical=None):
    return WrittenPage(ROOT + path, listing(rows, title, foot), "listing", "lv", ads=tuple(map(url, rows)), canonical=ROOT + canonical if canonical else None, **CODE)


def plain(path, title, body, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f'<FONT FACE="Verdana" SIZE="3"><B>{title}</B></FONT><P><FONT FACE="Verdana" SIZE="2">{body}</FONT></P>'), kind, "lv", **CODE)


RIGA = [a for a in ADS if a[3].startswith("Rīga")]
REST = [a for a in ADS if a not in RIGA]
FOOT = 'Lapas: 1 <A HREF="/?p=2">2</A>'
PAGES = [
    listed("/", ADS[:5], "Jaunākie sludinājumi", FOOT),
    listed("/?p=2", ADS[5:], "Jaunākie sludinājumi", 'Lapas: <A HREF="/">1</A> 2'),
    listed("/?PHPSESSID=4f1c09ab77de2210", ADS[:5], "Jaunākie sludinājumi", FOOT, "/"),
    listed("/list.php?r=1", RIGA, "Rīga"),
    listed("/list.php?r=2", REST, "Citas pilsētas"),
]
PAGES += [WrittenPage(url(a), page(a), "ad", "lv", text_language=a[10].get("text_language"), ads=(url(a),), **CODE) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[6])}&print=1", page(ADS[6]), "ad", "lv", ads=(url(ADS[6]),), canonical=url(ADS[6]), **CODE),
    plain("/cenas.php", "Cenas", "Sludinājums uz 30 dienām - 10 EUR. Foto - bez maksas. Pacelšana augšā - 2 EUR. Maksāt var ar pārskaitījumu."),
    plain("/noteikumi.php", "Noteikumi", "Sludinājumus drīkst iesniegt tikai personas no 18 gadu vecuma. Redakcija neatbild par saturu. Ja zini par cilvēku tirdzniecību, zvani 110."),
    plain("/add.php", "Iesniegt sludinājumu", '<FORM METHOD="POST" ACTION="add.php">Virsraksts: <INPUT NAME="t" SIZE="30"><BR>Teksts:<BR><TEXTAREA NAME="x" ROWS="6" COLS="40"></TEXTAREA><BR><INPUT TYPE="SUBMIT" VALUE="Sūtīt"></FORM>'),
    plain("/kontakti.php", "Kontakti", "Redakcija: redakcija@vakaralaiks.example, darba dienās 10-16."),
    plain("/show.php?id=7402", "Kļūda", "Sludinājums nav atrasts vai tā termiņš ir beidzies.", "error"),
]

SITE = WrittenSite("www.vakaralaiks.example", "LV", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
