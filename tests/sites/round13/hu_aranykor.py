"""A Hungarian agency made by hand in 2001: a frameset, upper-case tags that nobody closed, FONT and CENTER, windows-1250 bytes.

Hard: no classes or ids at all; each girl's page was typed by another hand (an unclosed table, lines with BR, or only sentences); the charset is
only in the meta; HUF written '30.000,- Ft' or '30 ezer'; ages in words; three country girls share one page with anchors; the agency's own
phone and its delivery fees by district stand on each page; a links page of other sites; a print copy and a sorted copy.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.esti-aranykor.example"
BASE = f"http://{HOST}/"
CT = "text/html"
HEAD = '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250">\n<META NAME="GENERATOR" CONTENT="Microsoft FrontPage 4.0">'
FOOT = """<HR WIDTH="60%"><CENTER><FONT SIZE=1 COLOR=#999966>Esti Aranykor hostess ügynökség, Budapest - diszpécser: (06-1) 422-1794, minden nap 10-04 óráig<BR>
Kiszállás: belső kerületek 3.000,- Ft, külső kerületek 5.000,- Ft. Csak 18 éven felülieknek!</FONT></CENTER></BODY></HTML>"""


def ft(amount, minutes, place=None, currency="HUF"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def truth(path, alias, **facts):
    t = {k: (list(v) if isinstance(v, list) else v) for k, v in AD.items()}
    t.update(url=BASE + path, alias=alias, aliases_stated=[alias], text_language="hu", provider_kind="agency", city="Budapest", country="HU")
    t.update(facts)
    if t["age"] and not t["ages_stated"]:
        t["ages_stated"] = [t["age"]]
    assert set(t) == set(AD), set(t) - set(AD)
    return t


def pics(name, n):
    return "".join(f'<A HREF="../kepek/{name}{i}.jpg"><IMG SRC="../kepek/{name}{i}k.jpg" BORDER=0 HSPACE=4 WIDTH=120></A>\n' for i in range(1, n + 1))


def shell(title, body, root="", bg="#1A0F00"):
    return f"""<HTML>
<HEAD>
{HEAD}
<TITLE>{title}</TITLE></HEAD>
<BODY BGCOLOR={bg} TEXT=#FFE9B0 LINK=#FFCC33 VLINK=#CC9900>
{body}
<P><A HREF="{root}lanyok.htm" TARGET="fo">Vissza a hölgyekhez</A>
{FOOT}"""


# path, short name for pictures, body of the page, truth
GIRLS = [
    ("adatlap/vera.htm", "Vera", """<CENTER><FONT FACE="Garamond" SIZE=6 COLOR=#FFCC33>V e r a</FONT></CENTER>
<TABLE BORDER=0 CELLPADDING=3 ALIGN=RIGHT><TR><TD>Név<TD><B>Vera</B><TR><TD>Kor<TD>28 év<TR><TD>Magasság<TD>170 cm<TR><TD>Súly<TD>57 kg<TR><TD>Nyelvek<TD>magyar, angol, német<TR><TD>1 óra<TD>35.000,- Ft<TR><TD>2 óra<TD>60.000,- Ft<TR><TD>Egész éjszaka (10 óra)<TD>180.000,- Ft</TABLE>
<P>Elegáns kísérő vacsorához, színházba, üzleti fogadásra. Csak szállodába vagy az Ön otthonába megy, saját helye nincs.
<P>Szívesen utazik Önnel külföldre is.""", 3,
     dict(age=28, height_cm=170, weight_kg=57, languages_spoken=["hu", "en", "de"], incall=False, outcall=True, services=["escort", "dinner_date", "business", "travel"],
          prices=[ft(35000, 60), ft(60000, 120), ft(180000, 600)], max_duration_h=10)),
    ("adatlap/csenge.htm", "Csenge", """<CENTER><FONT SIZE=5>Csenge</FONT></CENTER>
<P>Csenge huszonhárom éves, 163 cm magas és mindössze 49 kiló. A Nyugati közelében, saját lakásán fogad délután egytől este kilencig.
<P>Amit szeret: relaxáló masszázs, közös fürdés, hosszú csókok. Egy órára 30 ezer, fél órára 20 ezer forintot kér.
<P>Közvetlen száma: <B>06-20/149-37-23</B>""", 4,
     dict(age=23, height_cm=163, weight_kg=49, incall=True, hours="13:00-21:00", services=["massage", "bath", "kissing"],
          prices=[ft(30000, 60, "incall"), ft(20000, 30, "incall")], max_duration_h=1, phones=["+36201493723"])),
    ("adatlap/reka.htm", "Réka", """<FONT SIZE=5 COLOR=#FFCC33>Réka</FONT><BR>
<B>kora:</B> 32<BR><B>magassága:</B> 175<BR><B>fogad:</B> nem<BR><B>házhoz megy:</B> igen<BR><B>beszél:</B> magyarul, olaszul<BR><B>felkerült:</B> 2025.06.02.<BR>
<P>Táncosnőként végzett, ma is ad privát sztriptíz bemutatót legénybúcsúra, bulikra. Óradíja 40.000,- Ft, három órára 100.000,- Ft.""", 2,
     dict(age=32, height_cm=175, incall=False, outcall=True, languages_spoken=["hu", "it"], posted_at="2025-06-02", services=["striptease", "party"],
          prices=[ft(40000, 60), ft(100000, 180)], max_duration_h=3)),
    ("adatlap/lili_mira.htm", "Lili", """<CENTER><FONT SIZE=6>Lili &amp; Míra</FONT></CENTER>
<P>A barátnők, akik mindig együtt dolgoznak. Lili 25, Míra 27 éves. Négykezes masszázs és duó program két hölggyel; fogadnak a Duna-parti stúdióban.
<TABLE BORDER=1><TR><TH>60 perc<TH>90 perc<TR><TD>55.000,- Ft<TD>75.000,- Ft</TABLE>
<P>Bejelentkezés: +36 70 139 3491 (Viber is)""", 5,
     dict(aliases_stated=["Lili", "Míra"], audience="couple", age=25, ages_stated=[25, 27], incall=True, services=["four_hands", "duo"],
          prices=[ft(55000, 60), ft(75000, 90)], max_duration_h=1.5, phones=["+36701393491"], handles=[{"kind": "viber", "value": "+36701393491"}])),
    ("adatlap/oksana.htm", "Oksana", """<CENTER><FONT SIZE=5>OKSANA</FONT><BR><FONT SIZE=2>(29 / 168 cm / 54 kg / ukrán)</FONT></CENTER>
<P>Oksana Kijevből érkezett hozzánk. Tantra és lassú, figyelmes masszázs; nem siet sehová. Oroszul, ukránul és egy kicsit angolul beszél. Fogad is és házhoz is megy, éjjel-nappal.
<P>Nála: 1 óra 32.000,- Ft, 2 óra 58.000,- Ft<BR>Önnél: 1 óra 38.000,- Ft, 2 óra 66.000,- Ft""", 3,
     dict(alias="OKSANA", age=29, height_cm=168, weight_kg=54, nationality="UA", languages_spoken=["ru", "uk", "en"], incall=True, outcall=True, hours="24/7",
          services=["tantra", "massage"], prices=[ft(32000, 60, "incall"), ft(58000, 120, "incall"), ft(38000, 60, "outcall"), ft(66000, 120, "outcall")], max_duration_h=2)),
    ("adatlap/judit.htm", "Judit", """<FONT SIZE=5>Judit asszony</FONT>
<UL><LI>45 éves<LI>166 cm<LI>68 kg<LI>barna haj<LI>angolul nem beszél, csak magyarul</UL>
<P>Szigorú, de igazságos: uralkodó szerepben, szerepjátékkal. Saját, felszerelt helyiségében fogad. Hétköznap 9-től 17-ig. Egy óra 28.000,- Ft.
<P>Írjon: <A HREF="mailto:judit.asszony@posta.example">judit.asszony@posta.example</A>""", 1,
     dict(age=45, height_cm=166, weight_kg=68, languages_spoken=["hu"], incall=True, hours="09:00-17:00", services=["domination", "role_play"],
          prices=[ft(28000, 60)], max_duration_h=1, handles=[{"kind": "email", "value": "judit.asszony@posta.example"}])),
    ("adatlap/bella.htm", "Bella", """<CENTER><FONT SIZE=5>Bella</FONT></CENTER>
<P>Bella afrikai származású, de Budapesten nőtt fel; magyar és francia anyanyelvű. 26 éves, 178 cm. Városnézés, vacsora, hétvégi utazás: vele minden könnyű.
<P>Turné: 2025. június 20-tól 22-ig Győrben, 2025. június 27-től 29-ig Szegeden vendégeskedik.
<P><TABLE><TR><TD>Szállodai látogatás, 2 óra<TD>320 EUR<TR><TD>Egy nap<TD>1200 EUR</TABLE>
<P>Privát: 0 6 3 0 - 9 8 1 1 6 2 7""", 4,
     dict(age=26, height_cm=178, ethnicity="african", languages_spoken=["hu", "fr"], outcall=True, services=["city_guide", "dinner_date", "travel"],
          tour=[{"city": "Győr", "from": "2025-06-20", "to": "2025-06-22"}, {"city": "Szeged", "from": "2025-06-27", "to": "2025-06-29"}],
          prices=[ft(320, 120, "outcall", "EUR"), ft(1200, 1440, None, "EUR")], max_duration_h=24, phones=["+36309811627"])),
    ("adatlap/zsombor.htm", "Zsombor", """<CENTER><FONT SIZE=5>Zsombor</FONT><BR>férfi kísérő hölgyeknek</CENTER>
<P>Harmincnégy éves, 186 cm, 82 kg, volt úszó. Vacsorapartner, táncpartner, kísérő esküvőre. Óránként 25.000,- Ft, legfeljebb öt órára foglalható. Csak kiszállás.""", 2,
     dict(audience="man", age=34, height_cm=186, weight_kg=82, outcall=True, incall=False, services=["dinner_date", "dancing", "escort"],
          prices=[ft(25000, 60)], max_duration_h=5)),
]

COUNTRY = [
    ("videk.htm#dora", "Dóra", """<A NAME="dora"></A><FONT SIZE=4 COLOR=#FFCC33>Dóra, Debrecen</FONT><BR><IMG SRC="kepek/dora1k.jpg" ALIGN=LEFT>
Kora 30 év, 169 cm, 60 kg. Lakásán fogad, masszázs és közös zuhany. 1 óra 22.000,- Ft. Tel: 06 30 139 2093<BR CLEAR=ALL>""", 1,
     dict(city="Debrecen", age=30, height_cm=169, weight_kg=60, incall=True, services=["massage", "bath"], prices=[ft(22000, 60)], max_duration_h=1, phones=["+36301392093"])),
    ("videk.htm#kitti", "Kitti", """<A NAME="kitti"></A><FONT SIZE=4 COLOR=#FFCC33>Kitti, Szeged</FONT><BR><IMG SRC="kepek/kitti1k.jpg" ALIGN=LEFT><IMG SRC="kepek/kitti2k.jpg" ALIGN=LEFT>
Egyetem mellett végzett fodrász, 22 éves. Szállodába megy, este hattól hajnali kettőig. Vacsora és ölelkezés, semmi kapkodás. Két óra 50.000,- Ft. Tel: 06 70 304 4066<BR CLEAR=ALL>""", 2,
     dict(city="Szeged", age=22, outcall=True, hours="18:00-02:00", services=["dinner_date", "cuddling"], prices=[ft(50000, 120)], max_duration_h=2, phones=["+36703044066"])),
    ("videk.htm#nora", "Nóra", """<A NAME="nora"></A><FONT SIZE=4 COLOR=#FFCC33>Nóra, Pécs</FONT><BR>(kép kérésre)
Nóra 37 éves, németül is beszél, gyógymasszőrként is dolgozik: klasszikus masszázs, pároknak is. Fogad a belvárosban. Ár: 60 perc 18.000,- Ft, 120 perc 32.000,- Ft. Tel: 06-20-873-3162<BR CLEAR=ALL>""", 0,
     dict(city="Pécs", age=37, languages_spoken=["de"], incall=True, services=["massage", "couples"], prices=[ft(18000, 60), ft(32000, 120)], max_duration_h=2, phones=["+36208733162"])),
]


def girl_page(g):
    path, name, body, n, _ = g
    return shell(f"Esti Aranykor - {name}", body + "\n<P>\n" + pics(path.split("/")[1][:-4], n), "../")


def row(g):
    return f'<TR><TD><A HREF="{g[0]}"><IMG SRC="kepek/{g[0].split("/")[1][:-4]}0.gif" BORDER=0 ALT=""></A><TD><A HREF="{g[0]}"><FONT SIZE=4>{g[1]}</FONT></A>, {g[4].get("age")}\n'


def listing(girls, title, more):
    return shell(title, f"<H2>{title}</H2>\n<TABLE CELLPADDING=8>{''.join(row(g) for g in girls)}</TABLE>\n<P>{more}")


def page(path, html, kind, ads=(), canonical=None, language="hu", **kw):
    return WrittenPage(BASE + path, html, kind, language, ads=tuple(ads), canonical=canonical, content_type=CT, encoding="windows-1250", **kw)


U = [BASE + g[0] for g in GIRLS]
V = [BASE + g[0] for g in COUNTRY]
FRAMES = f"""<HTML><HEAD>{HEAD}<TITLE>Esti Aranykor - hostess ügynökség Budapest</TITLE></HEAD>
<FRAMESET COLS="170,*" BORDER=0><FRAME SRC="bal.htm" NAME="bal" NORESIZE><FRAME SRC="fo.htm" NAME="fo">
<NOFRAMES><BODY>Az Ön böngészője nem ismeri a kereteket. <A HREF="lanyok.htm">Hölgyeink</A></BODY></NOFRAMES></FRAMESET></HTML>"""
MENU = f"""<HTML><HEAD>{HEAD}<BASE TARGET="fo"></HEAD><BODY BGCOLOR=#000000 TEXT=#FFCC33><B>MENÜ</B><BR><A HREF="fo.htm">Kezdőlap</A><BR><A HREF="lanyok.htm">Hölgyeink</A><BR>
<A HREF="videk.htm">Vidéki hölgyek</A><BR><A HREF="arak.htm">Feltételek</A><BR><A HREF="allas.htm">Jelentkezés</A><BR><A HREF="linkek.htm">Linkek</A><BR><A HREF="kapcsolat.htm">Kapcsolat</A><BR>
<IMG SRC="kepek/szamlalo.gif" ALT="látogató: 118204"></BODY></HTML>"""

PAGES = [
    page("", FRAMES, "static"),
    page("bal.htm", MENU, "static"),
    page("fo.htm", shell("Üdvözöljük", "<CENTER><H1>Esti Aranykor</H1><P>Hostess ügynökség 2001 óta.<P>Elmúltam 18 éves: <A HREF=\"lanyok.htm\">BELÉPÉS</A> - <A HREF=\"http://kereso.example/\">KILÉPÉS</A></CENTER>"), "static"),
    page("lanyok.htm", listing(GIRLS[:5], "Hölgyeink", 'Rendezés: <A HREF="lanyok.htm?rend=kor">kor</A><P>[1] <A HREF="lanyok2.htm">[2]</A>'), "listing", U[:5]),
    page("lanyok2.htm", listing(GIRLS[5:], "Hölgyeink 2. oldal", '<A HREF="lanyok.htm">[1]</A> [2]'), "listing", U[5:]),
    page("lanyok.htm?rend=kor", listing([GIRLS[1], GIRLS[3], GIRLS[0], GIRLS[4], GIRLS[2]], "Hölgyeink", "[1] <A HREF=\"lanyok2.htm?rend=kor\">[2]</A>"), "listing",
         [U[1], U[3], U[0], U[4], U[2]], BASE + "lanyok.htm"),
    page("videk.htm", shell("Vidéki hölgyek", "<H2>Vidéki hölgyek</H2>" + "\n<HR>\n".join(g[2] for g in COUNTRY)), "listing", V),
]
PAGES += [page(g[0], girl_page(g), "ad", [U[i]]) for i, g in enumerate(GIRLS)]
PAGES += [
    page("adatlap/csenge.htm?nyomtat=1", girl_page(GIRLS[1]).replace("BGCOLOR=#1A0F00 TEXT=#FFE9B0", "BGCOLOR=WHITE TEXT=BLACK"), "ad", [U[1]], U[1]),
    page("adatlap/szilvia.htm", shell("Esti Aranykor", "<P>Szilvia már nem dolgozik ügynökségünknél, adatlapját levettük. Ajánljuk többi hölgyünket!", "../"), "error"),
    page("arak.htm", shell("Feltételek", "<H2>Feltételek</H2><P>A díjat a találkozó elején kérjük, készpénzben. Lemondás két órával előtte ingyenes.<P><TABLE BORDER=1><TR><TD>Kiszállás Budapest I-XIII.<TD>3.000,- Ft"
         "<TR><TD>Kiszállás XIV-XXIII.<TD>5.000,- Ft<TR><TD>Agglomeráció<TD>10.000,- Ft</TABLE>"), "static"),
    page("allas.htm", shell("Jelentkezés", "<H2>Csatlakozna hozzánk?</H2><P>Nagykorú hölgyek jelentkezését várjuk hostess munkára, rugalmas időbeosztással. Jelentkezés személyesen, igazolvánnyal."), "static"),
    page("kapcsolat.htm", shell("Kapcsolat", "<H2>Kapcsolat</H2><P>Diszpécser: (06-1) 422-1794<BR>E-mail: iroda@esti-aranykor.example<BR>Iroda: Budapest, VI. kerület"), "static"),
    page("linkek.htm", shell("Linkek", "<H2>Barátaink a hálón</H2><UL>" + "".join(f'<LI><A HREF="http://{h}/" TARGET=_blank>{t}</A> - {d}\n' for h, t, d in (
        ("becsi-ejek.example", "Bécsi Éjek", "osztrák hostess katalógus"), ("masszazs-terkep.example", "Masszázs Térkép", "szalonok az egész országból"),
        ("pozsony-est.example", "Pozsonyi Esték", "szlovák hirdetések"), ("kiserok.test", "Kísérők Tára", "független hölgyek oldalai"), ("vorosrozsa.test", "Vörös Rózsa", "győri ügynökség"))) + "</UL>"), "directory"),
    page("adatlap/", "<HTML><HEAD><TITLE>404</TITLE></HEAD><BODY>A keresett oldal nem található.<BR><A HREF=/>Esti Aranykor</A></BODY></HTML>", "error"),
]
ADS = [truth(p, f.get("alias", n), n_images=k, **{x: y for x, y in f.items() if x != "alias"}) for p, n, _, k, f in GIRLS + COUNTRY]
for a in ADS:
    if a["alias"] == "OKSANA":
        a.update(alias="Oksana", aliases_stated=["Oksana"])

SITE = WrittenSite(HOST, "HU", tuple(PAGES), tuple(ADS), note=__doc__ or "")
