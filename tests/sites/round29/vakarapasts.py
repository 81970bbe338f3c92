"""Latvian ASP site of about 2003 that still runs: tables, <FONT>, query addresses (anketa.asp?id=17), a print twin and a guest book under each card.

Hard: windows-1257 bytes that only a <META> names, upper-case unclosed tags, several facts in one cell, prices as a chain '1/2 st. 50 / 1 st. 80', a call-out
fee that is no price, guests' entries with names, ages, sums and numbers of their own under the card, arrows and counters as pictures, a session in the
address, one card in Russian (as entities), a card of two, a town with nobody.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.vakarapasts.example"
RAW = dict(content_type="text/html", encoding="windows-1257")
TOWN = {1: ("Rīga", "Riga"), 2: ("Liepāja", "Liepāja"), 3: ("Valmiera", "Valmiera"), 4: ("Rēzekne", "Rēzekne"), 5: ("Jūrmala", "Jūrmala"), 6: ("Kuldīga", "Kuldīga")}
TIME = {30: "1/2 st.", 60: "1 st.", 90: "1,5 st.", 120: "2 st.", 180: "3 st.", 720: "nakts"}

# id, name, age, town, cm, kg, tongues shown, ids, offers shown, services, chain of prices, place of the chain, receives shown, incall, visits shown, outcall, hours shown, hours,
# contact line, phones, handles, put up, pictures, prose, guests, truth
ADS = [
    (17, "Inga", 35, 1, 170, 63, "latviešu, krievu", ["lv", "ru"], "masāža, kopīga vanna, apskāvieni", ["massage", "bath", "cuddling"], {30: 50, 60: 80, 120: 150}, "jā, Purvciemā", True, "nē", False, "10.00 - 20.00", "10:00-20:00",
     "tālr. 2 65 48 317", ["+37126548317"], [], "04.06.2025", 3, "Mierīga, jauka sieviete gaida Tevi savā dzīvoklī. Atbildu tikai uz latviskiem numuriem, slēptos neceļu.",
     [("Aivars", "07.06.2025", "Biju vakar, viss super. Man 58 gadi un sen tā neesmu atpūties!"), ("janka", "08.06.2025", "Vai par 40 EUR ar sarunāt var?")], {}),
    (23, "Samanta", 22, 1, 175, 56, "latviešu, angļu", ["lv", "en"], "striptīzs, dejas, vakariņas, ballītes", ["striptease", "dancing", "dinner_date", "party"], {60: 130, 180: 350, 720: 700}, "nē", False, "jā, viesnīcas un dzīvokļi", True, "", None,
     "tikai WhatsApp: 27 019 664", ["+37127019664"], [{"kind": "whatsapp", "value": "+37127019664"}], "09.06.2025", 5, "Jauna seja Rīgā! Iepriekš strādāju Londonā. Taksometru apmaksā klients.", [], {}),
    (31, "Marina", 41, 4, 162, 68, "krievu, latviešu, baltkrievu", ["ru", "lv", "be"], "masāža, lomu spēles", ["massage", "role_play"], {30: 30, 60: 50}, "jā", True, "jā, +10 EUR Rēzeknē", True, "katru dienu 9.00 - 24.00", "09:00-24:00",
     "tālr. +371 20 377 145", ["+37120377145"], [], "21.05.2025", 1, "Приветливая, ухоженная, с чувством юмора. Живу одна в своём доме, чай и баня по договорённости. Молодым парням до 25 просьба не звонить.",
     [("Гость", "22.05.2025", "Спасибо, Марина! Баня отличная.")], dict(text_language="ru")),
    (38, "Kristers", 28, 1, 186, 80, "latviešu, krievu, angļu", ["lv", "ru", "en"], "masāža, pavadonis vakariņās un ceļojumos, pieņemu pārus", ["massage", "dinner_date", "travel", "couples"], {60: 60, 120: 110}, "jā, Teikā", True, "jā", True, "pēc vienošanās", None,
     "e-pasts: kristers@vestulnieks.example", [], [{"kind": "email", "value": "kristers@vestulnieks.example"}], "30.04.2025", 2, "Puisis sievietēm un pāriem. Sportisks, pieklājīgs, bez kaitīgiem ieradumiem.", [], dict(audience="man")),
    (44, "Laura un Una", 25, 2, None, None, "latviešu", ["lv"], "duets, masāža četrām rokām", ["duo", "four_hands"], {60: 160, 90: 220}, "jā, jūras tuvumā", True, "nē", False, "no 18.00 līdz 02.00", "18:00-02:00",
     "tālr. 29 871 530", ["+37129871530"], [], "01.06.2025", 4, "Divas draudzenes no Liepājas: Laurai 25, Unai 29. Cena par abām kopā, pa vienai nestrādājam.", [("liepajnieks", "03.06.2025", "Una ir zelts.")],
     dict(alias="Laura", aliases_stated=["Laura", "Una"], ages_stated=[25, 29], audience="couple")),
    (52, "Viola", 30, 5, 168, 58, "latviešu, vācu, angļu", ["lv", "de", "en"], "tantra, masāža, vakariņas", ["tantra", "massage", "dinner_date"], {90: 180, 120: 230, 720: 800}, "jā, Majoros", True, "jā, arī Rīgā", True, "12.00 - 22.00", "12:00-22:00",
     "tālr. 26 120 958, Signal tas pats numurs", ["+37126120958"], [{"kind": "signal", "value": "+37126120958"}], "10.06.2025", 6, "Sertificēta tantras skolotāja. No 17. līdz 19. jūnijam 2025 būšu Valmierā. Lūdzu, piesakies vismaz dienu iepriekš.", [],
     dict(tour=[{"city": "Valmiera", "from": "2025-06-17", "to": "2025-06-19"}])),
    (57, "Anžela", 19, 1, 158, 46, "krievu, angļu", ["ru", "en"], "GFE, skūpsti, masāža", ["gfe", "kissing", "massage"], {30: 60, 60: 100}, "jā, pie stacijas", True, "nē", False, "visu diennakti", "24/7",
     "tālr. 20 554 606", ["+37120554606"], [], "11.06.2025", 4, "Mūsu jaunā meitene Anžela tikko ieradusies no Ukrainas. Viņa ir kautrīga un ļoti mīļa. Zvaniet, administratore visu izstāstīs.",
     [("Uldis", "11.06.2025", "Zvanīju, atbild cita sieviete. Pati Anžela latviski nesaprot neko.")], dict(nationality="UA", provider_kind="agency")),
    (60, "Ginta", 53, 3, 165, 78, "latviešu, krievu", ["lv", "ru"], "masāža, sarunas, pieņemu cilvēkus ratiņkrēslā", ["massage", "disabled_guests"], {60: 45, 120: 80}, "jā", True, "jā, Valmierā un Cēsīs", True, "darbdienās 9.00 - 15.00", "09:00-15:00",
     "tālr. 2-6-3-3-0-7-2-8", ["+37126330728"], [], "12.03.2025", 1, "Pieredzējusi, apaļīga, silta. Māja bez sliekšņiem.", [], {}),
    (63, "Dominique", 37, 1, 172, 60, "angļu, franču", ["en", "fr"], "dominance, fetišs, lomu spēles", ["domination", "fetish", "role_play"], {60: 200, 120: 360}, "jā, studija centrā", True, "nē", False, "14.00 - 23.00", "14:00-23:00",
     "telegram: @dominique_riga", [], [{"kind": "telegram", "value": "dominique_riga"}], "18.05.2025", 3, "Francūziete Rīgā. Latviski nerunāju. Rakstiet īsi un pieklājīgi; avansu 30 EUR ņemu tikai no jauniem viesiem.", [], dict(nationality="FR")),
]
CHECKED, GOLD = {17, 38, 52, 60}, {23, 52, 57}


def coded(text):
    """What the code page does not have, as the server writes it."""
    return text.encode("cp1257", "xmlcharrefreplace").decode("cp1257")


def url(a):
    return f"{ROOT}/anketa.asp?id={a[0]}"


def shell(title, body):
    menu = "".join(f'<TR><TD BGCOLOR=#FFF4E0><IMG SRC="gif/bulta.gif" WIDTH=7 HEIGHT=7> <A HREF="saraksts.asp?pils={k}"><FONT FACE=Verdana SIZE=1>{v[0]}</FONT></A>' for k, v in TOWN.items())
    return f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1257"><TITLE>{title} :: Vakara Pasts</TITLE></HEAD>
<BODY BGCOLOR=#FFFFFF TEXT=#402010 LINK=#AA3300 TOPMARGIN=0><CENTER><TABLE WIDTH=760 BORDER=0 CELLPADDING=3>
<TR><TD COLSPAN=2 BGCOLOR=#AA3300><A HREF="default.asp"><IMG SRC="gif/logo.gif" ALT="Vakara Pasts" BORDER=0></A> <FONT COLOR=#FFFFFF FACE=Verdana SIZE=1><B>Iepazīšanās un masāža Latvijā kopš 2002. gada</B></FONT>
<TR><TD WIDTH=140 VALIGN=TOP><TABLE WIDTH=100%>{menu}<TR><TD><A HREF="viesugramata.asp"><FONT FACE=Verdana SIZE=1>Viesu grāmata</FONT></A><TR><TD><A HREF="reklama.asp"><FONT FACE=Verdana SIZE=1>Ievietot anketu</FONT></A><TR><TD><A HREF="noteikumi.asp"><FONT FACE=Verdana SIZE=1>Noteikumi</FONT></A></TABLE>
<TD VALIGN=TOP>{body}
<TR><TD COLSPAN=2 ALIGN=CENTER><FONT FACE=Verdana SIZE=1 COLOR=#999999>Tikai pilngadīgajiem! &copy; 2002-2025 Vakara Pasts. <IMG SRC="http://skaititajs.example/c.gif?u=881" WIDTH=88 HEIGHT=31></FONT></TABLE></CENTER></BODY></HTML>"""


def card(a):
    no, name, age, town, cm, kg, tongues, _, offers, _, chain, here, _, there, _, hours, _, contact, _, _, day, pics, prose, _, _ = a
    shots = "".join(f'<IMG SRC="foto/{no}_{n}.jpg" WIDTH=150 BORDER=1>' + ("<BR>" if n % 2 == 0 else " ") for n in range(1, pics + 1))
    size = f"Augums: <B>{cm} cm</B> &nbsp; Svars: <B>{kg} kg</B><BR>" if cm else ""
    years = "" if " un " in name else f"Vecums: <B>{age}</B> &nbsp; "
    chain = " / ".join(f"{TIME[m]} {x}" for m, x in chain.items())
    marks = ('<IMG SRC="gif/zelts.gif" ALT="Zelta anketa"> ' if no in GOLD else "") + ('<FONT COLOR=#008000><B>Foto pārbaudīti</B></FONT>' if no in CHECKED else "")
    return f"""<TABLE WIDTH=100% BORDER=0 CELLPADDING=4><TR><TD COLSPAN=2 BGCOLOR=#FFE0B0><FONT FACE=Verdana SIZE=3><B>{name}</B></FONT> <FONT SIZE=1>anketa Nr. {no}, ievietota {day}</FONT> {marks}
<TR><TD VALIGN=TOP WIDTH=320>{shots}<TD VALIGN=TOP><FONT FACE=Verdana SIZE=2>{years}Pilsēta: <B>{TOWN[town][0]}</B><BR>{size}Valodas: {tongues}<BR>Piedāvā: {offers}<BR>
Cena (EUR): <B>{chain}</B><BR>Pieņem pie sevis: {here}<BR>Izbrauc: {there}{"<BR>Laiks: " + hours if hours else ""}</FONT>
<TR><TD COLSPAN=2><FONT FACE=Verdana SIZE=2><I>{coded(prose)}</I></FONT><TR><TD COLSPAN=2 BGCOLOR=#FFF4E0><FONT FACE=Verdana SIZE=2 COLOR=#AA3300><B>{contact}</B></FONT></TABLE>"""


def full(a):
    said = "".join(f"<TR><TD WIDTH=120><FONT SIZE=1><B>{coded(who)}</B><BR>{day}</FONT><TD><FONT SIZE=2>{coded(text)}</FONT>" for who, day, text in a[23]) or "<TR><TD><FONT SIZE=1>Vēl neviena ieraksta.</FONT>"
    return shell(a[1], card(a) + f"""<P><A HREF="druka.asp?id={a[0]}"><IMG SRC="gif/druka.gif" BORDER=0> Drukāt</A> | <A HREF="nosutit.asp?id={a[0]}">Nosūtīt draugam</A>
<P><B>Viesi par šo anketu</B><TABLE WIDTH=100% BORDER=1 CELLSPACING=0>{said}</TABLE><FORM ACTION="viesi_add.asp" METHOD=POST>Vārds <INPUT NAME=v SIZE=10> Teksts <INPUT NAME=t SIZE=40> <INPUT TYPE=SUBMIT VALUE="Pievienot"></FORM>""")


def truth(a):
    no, name, age, town, cm, kg, _, tongues, _, wishes, chain, _, here, _, there, _, hours, _, phones, handles, day, pics, prose, _, more = a
    row, longest = deepcopy(AD), max(chain)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="lv", provider_kind="unknown", city=TOWN[town][1], country="LV", languages_spoken=list(tongues), services=list(wishes), incall=here, outcall=there,
               hours=hours, height_cm=cm, weight_kg=kg, max_duration_h=longest // 60 if longest % 60 == 0 else longest / 60, verified=no in CHECKED, paid_placement=no in GOLD, n_images=pics, posted_at="-".join(reversed(day.split("."))), phones=list(phones), handles=deepcopy(handles),
               prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None} for m, x in chain.items()])
    row.update(deepcopy(more))
    return row


def listing(path, title, rows, foot="", canonical=None):
    lines = "".join(f'<TR><TD WIDTH=80><A HREF="anketa.asp?id={a[0]}"><IMG SRC="foto/{a[0]}_s.jpg" WIDTH=70 BORDER=0></A><TD><A HREF="anketa.asp?id={a[0]}"><FONT FACE=Verdana SIZE=2><B>{a[1]}</B></FONT></A>{"" if " un " in a[1] else f", {a[2]}"}<TD><FONT SIZE=2>{TOWN[a[3]][0]}</FONT><TD><FONT SIZE=1>{a[20]}</FONT>\n' for a in rows)
    body = f'<FONT FACE=Verdana SIZE=4>{title}</FONT><BR><FONT SIZE=1>Kārtot: <A HREF="?kartot=vec">vecums</A> <A HREF="?kartot=dat">datums</A></FONT><TABLE WIDTH=100% BORDER=0>{lines}</TABLE><P>{foot}'
    return WrittenPage(f"{ROOT}/{path}", shell(title, body), "listing", "lv", ads=tuple(map(url, rows)), canonical=canonical and f"{ROOT}/{canonical}", **RAW)


def plain(path, title, body, kind="static", **more):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f"<FONT FACE=Verdana SIZE=4>{title}</FONT><P><FONT FACE=Verdana SIZE=2>{body}</FONT>"), kind, "lv", **RAW, **more)


RIGA = [a for a in ADS if a[3] == 1]
PAGES = [
    plain("default.asp", "Labvakar!", "Šī lapa domāta tikai pieaugušajiem. Ja Tev nav 18 gadu, lūdzu, atstāj šo lapu. <P><A HREF=\"saraksts.asp\">IEEJA</A> &nbsp; <A HREF=\"http://www.meklet.example/\">IZEJA</A>"),
    listing("saraksts.asp", "Visas anketas", ADS[:5], '<B>1</B> <A HREF="saraksts.asp?lpp=2">2</A>'),
    listing("saraksts.asp?lpp=2", "Visas anketas", ADS[5:], '<A HREF="saraksts.asp">1</A> <B>2</B>'),
    listing("saraksts.asp?pils=1", "Rīga", RIGA), listing("saraksts.asp?pils=1&kartot=vec", "Rīga", sorted(RIGA, key=lambda a: a[2]), canonical="saraksts.asp?pils=1"),
    plain("saraksts.asp?pils=6", "Kuldīga", "Šajā pilsētā pagaidām nav nevienas anketas.", "listing"),
]
PAGES += [WrittenPage(url(a), full(a), "ad", "lv", text_language=a[24].get("text_language"), ads=(url(a),), **RAW) for a in ADS]
PAGES += [WrittenPage(f"{ROOT}/druka.asp?id={a[0]}", f'<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1257"><TITLE>{a[1]}</TITLE></HEAD><BODY onLoad="window.print()">{card(a)}</BODY></HTML>', "ad", "lv", ads=(url(a),), canonical=url(a), **RAW) for a in (ADS[0], ADS[5])]
PAGES += [
    WrittenPage(f"{url(ADS[6])}&ASPSESSIONID=QQCBTDRA", full(ADS[6]), "ad", "lv", ads=(url(ADS[6]),), canonical=url(ADS[6]), **RAW),
    plain("viesugramata.asp", "Viesu grāmata", "<B>Modris</B> 10.06.2025: Kāpēc nav neviena no Ventspils? Man 44, auto ir, varu arī braukt.<HR><B>Olga</B> 02.06.2025: Paldies adminam par ātru anketas ievietošanu!<HR><B>anonīms</B> 29.05.2025: Kur palika Evita? Zvanīju 28 777 019, izslēgts.<HR><A HREF=\"viesugramata.asp?lpp=2\">Vecāki ieraksti</A>"),
    plain("viesugramata.asp?lpp=2", "Viesu grāmata", "<B>Peteris63</B> 11.04.2025: Lapa strādā lēni, bet godīgi.<HR><B>Gundars</B> 30.03.2025: Cenas Rīgā aug, jau 100 par stundu, agrāk bija 60."),
    plain("reklama.asp", "Ievietot anketu", "Parasta anketa: bez maksas. Zelta anketa: 15 EUR nedēļā, 40 EUR mēnesī. Foto pārbaude: atnāc uz redakciju ar pasi. Rakstiet: redakcija@vakarapasts.example"),
    plain("noteikumi.asp", "Noteikumi", "1. Anketu drīkst ievietot tikai pilngadīga persona par sevi. 2. Viesu ierakstus ar lamuvārdiem dzēšam. 3. Ja zini, ka kādu piespiež, zvani 110."),
    plain("anketa.asp?id=12", "Kļūda", "Tādas anketas nav vai tā ir izdzēsta.", "error"),
]

SITE = WrittenSite("www.vakarapasts.example", "LV", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
