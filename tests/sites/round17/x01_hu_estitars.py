"""A portal of independent women in Hungary (Hungarian): home-made PHP of 2004, upper-case tables with <FONT>, windows-1250.

Hard: all services stand on every page, with a tick or a cross picture (only the ticked ones are offered); a price grid with one column
for her place and one for the guest's, with dashes; the left column of every page holds names, ages and towns of others; numbers as
'06-20/529-1227'; the charset is only in a meta tag; the same ad under a print address and with a PHPSESSID; dates as '2025. jún. 3.'.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.estitars-magan.example"
B = f"http://{HOST}"
TICKS = [("masszázs", "massage"), ("tantra", "tantra"), ("csók", "kissing"), ("közös fürdőzés", "bath"), ("vacsora, társaság", "dinner_date"), ("utazás veled", "travel"),
         ("egész éjszaka", "overnight"), ("párok fogadása", "couples"), ("sztriptíz", "striptease"), ("szerepjáték", "role_play"), ("barátnő-élmény", "gfe"), ("mozgássérült vendég", "disabled_guests")]
ADS = []


def ft(*rows):
    """Rows (minutes, at hers, at his) as prices."""
    out = []
    for minutes, mine, yours in rows:
        for amount, place in ((mine, "incall"), (yours, "outcall")):
            if amount:
                out.append({"amount": amount, "currency": "HUF", "code_currency": None, "duration_min": minutes, "place": place})
    return out


def ad(azon, town, facts, grid, prose, call, pics, day, vip=False, **t):
    row = {**deepcopy(AD), "url": f"{B}/hirdetes.php?azon={azon}", "text_language": "hu", "country": "HU", "provider_kind": "independent", "n_images": pics,
           "prices": ft(*grid), "paid_placement": vip, **t}
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    row["max_duration_h"] = row["max_duration_h"] or (max(m for m, *_ in grid) / 60 if grid else None)
    months = {"05": "máj.", "06": "jún."}
    y, m, d = day.split("-")
    row["posted_at"] = day
    ADS.append((azon, town, facts, grid, prose, call, f"{y}. {months[m]} {int(d)}.", row))


ad(1407, "Budapest, XIII. ker.", [("Kor", "34 év"), ("Magasság", "168 cm"), ("Súly", "57 kg"), ("Haj", "barna, vállig érő"), ("Beszél", "magyar, angol"), ("Elérhetőség", "10-21 óráig")],
   [(30, 18000, None), (60, 27000, 35000), (120, 50000, 65000)],
   "Szia, Virág vagyok. Nem sietek, nálam a kávé is jár a jó társaság mellé.<BR>A Lehel térnél lakom, parkolni a mellékutcában tudsz.<BR>SMS-re nem válaszolok.", "06-20/529-1227", 4, "2025-06-03", True,
   alias="Virág", age=34, city="Budapest", height_cm=168, weight_kg=57, languages_spoken=["hu", "en"], services=["massage", "kissing", "bath", "gfe"], incall=True, outcall=True, hours="10:00-21:00", phones=["+36205291227"])
ad(1411, "Debrecen", [("Kor", "27"), ("Magasság", "1,74 m"), ("Beszél", "magyar")], [(60, 22000, None)],
   "Kizárólag a saját lakásomon fogadlak, házhoz nem megyek. Kérlek, egy órával előbb hívj. Két cicám van, ha allergiás vagy, szólj!", "30 / 906 69 05", 2, "2025-05-27",
   alias="Dorka", age=27, city="Debrecen", height_cm=174, languages_spoken=["hu"], services=["massage", "disabled_guests"], incall=True, outcall=False, phones=["+36309066905"])
ad(1416, "Szeged", [("Kor", "41 év"), ("Magasság", "162 cm"), ("Súly", "66 kg"), ("Nemzetiség", "szerb"), ("Beszél", "szerb, magyar, német")], [(60, None, 30000), (180, None, 75000), (720, None, 160000)],
   "Mira vagyok, érett hölgy a Vajdaságból. Lakásom nincs, szállodába és otthonodba megyek, Szeged 30 km-es körzetében. A taxit (kb. 3000 Ft) te állod.", "06 30 205 57 39, Viber is", 3, "2025-06-09",
   alias="Mira", age=41, city="Szeged", height_cm=162, weight_kg=66, nationality="RS", languages_spoken=["sr", "hu", "de"], services=["dinner_date", "travel", "overnight", "gfe"], incall=False, outcall=True,
   phones=["+36302055739"], handles=[{"kind": "viber", "value": "+36302055739"}])
ad(1420, "Miskolc", [("Kor", "23 és 29"), ("Beszél", "magyar")], [(60, 45000, 60000)],
   "Ketten várunk: Szandi (23) meg Klau (29). Mindig együtt, külön-külön nem! Duó masszázs négy kézzel, vagy csak nevetünk egy nagyot a pezsgőnk mellett.", "0670-309 46 83", 5, "2025-06-01", True,
   alias="Szandi", aliases_stated=["Szandi", "Klau"], age=23, ages_stated=[23, 29], audience="couple", city="Miskolc", languages_spoken=["hu"], services=["massage", "striptease", "couples", "duo", "four_hands"], incall=True, outcall=True, phones=["+36703094683"])
ad(1423, "Budapest, VIII. ker.", [("Kor", "38"), ("Magasság", "170"), ("Súly", "63"), ("Beszél", "magyar, olasz"), ("Elérhetőség", "éjjel-nappal")], [],
   "Tantramasszőr vagyok, nem randipartner. Az árakat telefonon mondom el, mert minden alkalom más. Csókról, szerepjátékról ne is kérdezz.", "+36/20/477-94-87", 1, "2025-05-19",
   alias="Hanna", age=38, city="Budapest", height_cm=170, weight_kg=63, languages_spoken=["hu", "it"], services=["massage", "tantra"], incall=None, hours="24/7", phones=["+36204779487"])
ad(1430, "Sopron", [("Kor", "31 év"), ("Magasság", "166 cm"), ("Beszél", "magyar, német, szlovák")], [(60, 28000, 36000), (90, 38000, 48000)],
   "Osztrák vendégeknek is: ich spreche gut Deutsch. Június 16-tól 22-ig Budapesten leszek, utána megint itthon. E-mail: lilla.sopron(kukac)posta.example", "70/884-5395", 3, "2025-06-10",
   alias="Lilla", age=31, city="Sopron", height_cm=166, languages_spoken=["hu", "de", "sk"], services=["massage", "kissing", "role_play"], incall=True, outcall=True, phones=["+36708845395"],
   handles=[{"kind": "email", "value": "lilla.sopron@posta.example"}], tour=[{"city": "Budapest", "from": "2025-06-16", "to": "2025-06-22"}])
ad(1433, "Eger", [("Kor", "29"), ("Magasság", "171 cm"), ("Súly", "59 kg"), ("Haj", "szőke")], [(60, 25000, None), (720, 110000, None)],
   "Niki, a borvidékről. Pincelátogatás, vacsora, utána nálam maradhatsz reggelig. Házhoz nem járok. Reggel 9 és este 8 között vedd a telefont!", "Nulla hat húsz, 975 44 05", 3, "2025-06-06",
   alias="Niki", age=29, city="Eger", height_cm=171, weight_kg=59, services=["dinner_date", "overnight", "kissing"], incall=True, outcall=False, hours="09:00-20:00", phones=["+36209754405"])
ad(1438, "Szolnok", [("Kor", "45 év"), ("Magasság", "160 cm"), ("Súly", "70 kg"), ("Elérhetőség", "hétköznap 8-tól 16-ig")], [(30, 12000, None), (60, 20000, None)],
   "Marianna, régi motoros. Nem 20 éves vagyok, nem is akarok annak látszani. Hátmasszázs, jó szó, tiszta törölköző. Kiszállás nincs.", "06 30 256 51 67", 1, "2025-05-30",
   alias="Marianna", age=45, city="Szolnok", height_cm=160, weight_kg=70, services=["massage", "bath", "disabled_guests"], incall=True, outcall=False, hours="08:00-16:00", phones=["+36302565167"])
ad(1441, "Budapest, II. ker.", [("Kor", "26"), ("Magasság", "176 cm"), ("Súly", "55 kg"), ("Nemzetiség", "ukrán"), ("Beszél", "ukrán, orosz, angol, kicsit magyar")], [(60, 40000, 50000), (120, 75000, 90000), (1440, None, 400000)],
   "Solomia from Uzhhorod. I study here and I like theatre, jazz, long dinners and travelling. My Hungarian is weak, please write in English. No hidden numbers. I answer in the afternoon, because the mornings belong to the university. "
   "If you want to meet for the first time, let us begin with a cake and a walk on the hill, and then we shall see whether we laugh at the same things. I do not hurry anybody and I do not like to be hurried. "
   "Telegramon: @solomia_buda", "06 70 730 14 82", 6, "2025-06-10", True, text_language="en",
   alias="Solomia", age=26, city="Budapest", height_cm=176, weight_kg=55, nationality="UA", languages_spoken=["uk", "ru", "en", "hu"], services=["dinner_date", "travel", "gfe"], incall=True, outcall=True,
   phones=["+36707301482"], handles=[{"kind": "telegram", "value": "solomia_buda"}])


def page(title, body):
    side = "".join(f'<TR><TD><FONT SIZE="1" FACE="Verdana"><A HREF="hirdetes.php?azon={a[0]}">{a[-1]["alias"]}</A> {a[-1]["age"]}, {a[1].split(",")[0]}</FONT></TD></TR>\n' for a in ADS[-1:3:-2])
    return f"""<HTML><HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250"><TITLE>{title} - Esti Társ</TITLE>
<LINK REL=stylesheet HREF="stilus.css"></HEAD>
<BODY BGCOLOR="#1A0A1F" TEXT="#FFFFFF" LINK="#FFCC66" TOPMARGIN=0>
<CENTER><TABLE WIDTH=900 CELLPADDING=3 CELLSPACING=0 BORDER=0>
<TR><TD COLSPAN=3 BGCOLOR="#3B1145"><A HREF="/"><IMG SRC="kep/fejlec.jpg" WIDTH=900 HEIGHT=90 BORDER=0 ALT="Esti Társ"></A><BR><FONT FACE=Georgia SIZE=4>Esti Társ &#150; csak független hölgyek, ügynökség nélkül</FONT></TD></TR>
<TR><TD COLSPAN=3 ALIGN=center><FONT SIZE=2>[<A HREF="/">Nyitólap</A>] [<A HREF="lista.php">Hirdetések</A>] [<A HREF="hirdess.php">Hirdess nálunk</A>] [<A HREF="gyik.php">Kérdések</A>] [<A HREF="kapcsolat.php">Kapcsolat</A>]</FONT></TD></TR>
<TR><TD WIDTH=140 VALIGN=top BGCOLOR="#26102C"><TABLE><TR><TD><FONT SIZE=2 COLOR="#FFCC66"><B>Most nézik</B></FONT></TD></TR>
{side}</TABLE><!-- szamlalo --><IMG SRC="kep/szamlalo.gif" WIDTH=88 HEIGHT=31></TD>
<TD VALIGN=top WIDTH=620>
{body}
</TD><TD WIDTH=120 VALIGN=top><A HREF="http://bannerek.test/?x=77"><IMG SRC="http://bannerek.test/120x600.gif" WIDTH=120 HEIGHT=600 BORDER=0></A></TD></TR>
<TR><TD COLSPAN=3 ALIGN=center><HR NOSHADE SIZE=1><FONT SIZE=1>&copy; 2004-2025 Esti Társ. Csak 18 éven felülieknek! Szerkesztőség: 06-1/555-0188, info@estitars-magan.example</FONT></TD></TR>
</TABLE></CENTER></BODY></HTML>"""


def money(n):
    return f"{n:,}".replace(",", ".") + " Ft" if n else "&#150;"


LENGTH = {30: "fél óra", 60: "1 óra", 90: "másfél óra", 120: "2 óra", 180: "3 óra", 720: "egész éjszaka", 1440: "24 óra"}


def ad_page(a):
    azon, town, facts, grid, prose, call, date, t = a
    head = " &amp; ".join(t["aliases_stated"])
    rows = "".join(f'<TR><TD ALIGN=right><FONT SIZE=2 COLOR="#FFCC66">{k}:</FONT></TD><TD><FONT SIZE=2>{v}</FONT></TD></TR>\n' for k, v in facts)
    cells = [f'<TD><IMG SRC="kep/{"pipa" if i in t["services"] else "x"}.gif" ALT="{"igen" if i in t["services"] else "nem"}" WIDTH=12 HEIGHT=12> <FONT SIZE=1>{w}</FONT></TD>' for w, i in TICKS]
    ticks = "".join("<TR>" + "".join(cells[i:i + 3]) + "</TR>\n" for i in range(0, 12, 3))
    prices = ""
    if grid:
        prices = "<TABLE BORDER=1 CELLPADDING=2><TR><TH>&nbsp;</TH><TH><FONT SIZE=2>nálam</FONT></TH><TH><FONT SIZE=2>nálad</FONT></TH></TR>\n" + "".join(
            f"<TR><TD><FONT SIZE=2>{LENGTH[m]}</FONT></TD><TD>{money(x)}</TD><TD>{money(y)}</TD></TR>\n" for m, x, y in grid) + "</TABLE>"
    pics = "".join(f'<A HREF="foto/{azon}_{i}.jpg"><IMG SRC="foto/{azon}_{i}k.jpg" WIDTH=140 BORDER=0></A> ' for i in range(1, t["n_images"] + 1))
    star = '<IMG SRC="kep/vip.gif" ALT="VIP hirdetés">' if t["paid_placement"] else ""
    return page(f"{head}, {town}", f"""<FONT SIZE=5 FACE=Georgia COLOR="#FF99CC">{head}</FONT> {star}<BR><FONT SIZE=2>{town}</FONT>
<P>{pics}
<TABLE>{rows}</TABLE>
<P><FONT SIZE=2>{prose}</FONT>
<P><FONT SIZE=2><B>Mit vállalok?</B></FONT><TABLE>{ticks}</TABLE>
{prices}
<P><FONT SIZE=4><B>Tel.: {call}</B></FONT>
<P><FONT SIZE=1>Frissítve: {date} | <A HREF="nyomtat.php?azon={azon}">nyomtatható</A> | <A HREF="jelent.php?azon={azon}">hiba bejelentése</A></FONT>""")


def cards(rows, title, more=""):
    out = "".join(f'<TR BGCOLOR="#{"2D1534" if i % 2 else "361A3F"}"><TD WIDTH=100><A HREF="hirdetes.php?azon={a[0]}"><IMG SRC="foto/{a[0]}_1k.jpg" WIDTH=90 BORDER=0></A></TD>'
                  f'<TD><A HREF="hirdetes.php?azon={a[0]}"><B>{" &amp; ".join(a[-1]["aliases_stated"])}</B></A><BR><FONT SIZE=2>{a[1]}, {a[-1]["age"]} éves</FONT></TD><TD ALIGN=right><FONT SIZE=1>{a[-2]}</FONT></TD></TR>\n' for i, a in enumerate(rows))
    return page(title, f'<FONT SIZE=4>{title}</FONT><BR><FONT SIZE=1>Rendezés: <A HREF="lista.php?rend=ar">ár</A> | <A HREF="lista.php?rend=kor">kor</A></FONT><TABLE WIDTH=100% CELLSPACING=2>{out}</TABLE><CENTER>{more}</CENTER>')


def make():
    L = dict(language="hu", content_type="text/html", encoding="windows-1250")
    u = [a[-1]["url"] for a in ADS]
    P = [WrittenPage(a[-1]["url"], ad_page(a), "ad", text_language=a[-1]["text_language"] if a[-1]["text_language"] != "hu" else None, ads=(a[-1]["url"],), **L) for a in ADS]
    more = '<B>1</B> <A HREF="lista.php?oldal=2">2</A>'
    P += [WrittenPage(f"{B}/lista.php", cards(ADS[:5], "Összes hirdetés", more), "listing", ads=tuple(u[:5]), **L),
          WrittenPage(f"{B}/lista.php?rend=kor", cards(sorted(ADS[:5], key=lambda a: a[-1]["age"]), "Összes hirdetés", more), "listing", ads=tuple(u[:5]), canonical=f"{B}/lista.php", **L),
          WrittenPage(f"{B}/lista.php?oldal=2", cards(ADS[5:], "Összes hirdetés", '<A HREF="lista.php">1</A> <B>2</B>'), "listing", ads=tuple(u[5:]), **L),
          WrittenPage(f"{B}/lista.php?varos=budapest", cards([a for a in ADS if "Budapest" in a[1]], "Hirdetések: Budapest"), "listing", ads=tuple(x[-1]["url"] for x in ADS if "Budapest" in x[1]), **L),
          WrittenPage(u[2] + "&PHPSESSID=9f0c1b77aa31d2e4", ad_page(ADS[2]), "ad", ads=(u[2],), canonical=u[2], **L),
          WrittenPage(f"{B}/nyomtat.php?azon=1407", f'<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250"><LINK REL=canonical HREF="hirdetes.php?azon=1407"><TITLE>Nyomtatás</TITLE></HEAD><BODY onLoad="window.print()">'
                      + ad_page(ADS[0]).split("<TD VALIGN=top WIDTH=620>")[1].split('</TD><TD WIDTH=120')[0].split("<P><FONT SIZE=1>Friss")[0].replace("<P><IMG", "<IMG") + "<P>Frissítve: 2025. jún. 3.</BODY></HTML>", "ad", ads=(u[0],), canonical=u[0], **L)]
    text = {
        "kapcsolat.php": ("Kapcsolat", "Esti Társ Szerkesztőség<BR>Budapest, Pf. 311.<BR>Telefon (hétköznap 9-15): 06-1/555-0188<BR>info@estitars-magan.example<P>Mi csak hirdetési felületet adunk, nem közvetítünk.", "static"),
        "hirdess.php": ("Hirdess nálunk", "<TABLE BORDER=1><TR><TD>Alap hirdetés, 30 nap</TD><TD>4.990 Ft</TD></TR><TR><TD>VIP csillag, 30 nap</TD><TD>12.990 Ft</TD></TR><TR><TD>Nyitólap kép, 7 nap</TD><TD>6.000 Ft</TD></TR></TABLE>Fizetni átutalással vagy csekken lehet. Kérünk személyi igazolványt az életkor igazolására.", "static"),
        "gyik.php": ("Gyakori kérdések", "<B>Ki hirdethet?</B><BR>Bárki, aki elmúlt 18 éves és maga adja fel a hirdetését.<P><B>Előre kérnek pénzt?</B><BR>Soha ne utalj előre senkinek, akit nem ismersz!", "static"),
        "hirdetes.php?azon=1388": ("Nincs ilyen hirdetés", "<FONT SIZE=3 COLOR=red>Ezt a hirdetést a feladója törölte.</FONT><P><A HREF=\"lista.php\">Vissza a hirdetésekhez</A>", "error"),
        "hirdetes.php?azon=": ("Hiba", "<B>Warning</B>: nincs találat a megadott azonosítóra.", "error"),
    }
    P += [WrittenPage(f"{B}/{k}", page(t, f"<FONT SIZE=4>{t}</FONT><P><FONT SIZE=2>{b}</FONT>"), kind, **L) for k, (t, b, kind) in text.items()]
    return tuple(P)


SITE = WrittenSite(HOST, "HU", make(), tuple(a[-1] for a in ADS), __doc__)
