"""Lithuanian catalogue on an old ASP.NET Web Forms CMS with frames, windows-1257 bytes, upper-case tags.

Hard: a frameset home, a menu frame, __VIEWSTATE and postback links, cookieless session '(S(...))' in the path, DetailsView tables without classes,
FONT soup, facts split between table and prose, prices with 'Lt' struck out and euro beside it, the site's number in the top frame and the page.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "vakaro-drauge.test"
B = f"http://www.{HOST}"
VS = "/wEPDwUKMTc3NDk5ODgwNw9kFgICAw9kFgQCAQ8PFgIeBFRleHQFBkFua2V0YWRkAgMPZBYCZg=="


def eur(a, m=None, place=None):
    return {"amount": a, "currency": "EUR", "code_currency": None, "duration_min": m, "place": place}


D = []


def ad(i, town, rows, prose, n, ver, **t):
    t.setdefault("aliases_stated", [t["alias"]])
    t.setdefault("ages_stated", [t["age"]])
    D.append((i, town, rows, prose, n, {**AD, "url": f"{B}/Anketa.aspx?ID={i}", "text_language": "lt", "country": "LT", "provider_kind": "unknown", "verified": ver, "n_images": n, **t}))


ad(31, "Vilnius", [("Amžius", "27 m."), ("Ūgis", "169 cm"), ("Svoris", "56 kg"), ("Kalbos", "lietuvių, anglų"), ("Priima", "taip"), ("Atvyksta", "ne"), ("Telefonas", "8 647 36329"), ("Įdėta", "2025-06-08")],
   "Sveiki, aš Austėja. Dirbu viena, savo bute senamiestyje. Atpalaiduojantis masažas, bendra vonia, nuoširdus pokalbis. Pusvalandis 60 eurų, valanda 100 eurų. Darbo laikas 11-22 val.", 3, True,
   alias="Austėja", age=27, height_cm=169, weight_kg=56, city="Vilnius", languages_spoken=["lt", "en"], provider_kind="independent", services=["massage", "bath"], incall=True, outcall=False, hours="11:00-22:00", max_duration_h=1, phones=["+37064736329"], posted_at="2025-06-08", prices=[eur(60, 30), eur(100, 60)])
ad(34, "Kaunas", [("Amžius", "24"), ("Ūgis", "173"), ("Svoris", "60"), ("Priima", "ne"), ("Atvyksta", "taip, viešbučiai"), ("Telefonas", "+370 694 90 998"), ("Įdėta", "2025-06-10")],
   "Goda. Palydėsiu į vakarienę, šventę ar verslo kelionę. 1 val. - 120 EUR, 3 val. - 300 EUR, naktis - 600 EUR. Galiu likti iki ryto. Prašau rašyti SMS, skambučių neimu.", 4, True,
   alias="Goda", age=24, height_cm=173, weight_kg=60, city="Kaunas", services=["dinner_date", "escort", "travel", "overnight"], incall=False, outcall=True, max_duration_h=12, phones=["+37069490998"], posted_at="2025-06-10", prices=[eur(120, 60), eur(300, 180), eur(600, 720)])
ad(35, "Klaipėda", [("Amžius", "48 m."), ("Svoris", "71 kg"), ("Priima", "taip"), ("Telefonas", "8-691-03082"), ("Įdėta", "2025-05-20")],
   "Branda, šiluma, ramybė. Danguolė, 48. Klasikinis ir tantrinis masažas, apkabinimai. I-V 9.00-18.00. Valanda <S>120 Lt</S> 40 EUR.", 1, False,
   alias="Danguolė", age=48, weight_kg=71, city="Klaipėda", services=["massage", "tantra", "cuddling"], incall=True, hours="09:00-18:00", max_duration_h=1, phones=["+37069103082"], posted_at="2025-05-20", prices=[eur(40, 60)])
ad(38, "Vilnius", [("Vardai", "Kotryna ir Ugnė"), ("Amžius", "22 ir 25"), ("Priima", "taip"), ("Atvyksta", "taip"), ("Telefonas", "8 649 18 388"), ("Įdėta", "2025-06-01")],
   "Mes dvi draugės, Kotryna (22) ir Ugnė (25). Masažas keturiomis rankomis, vakarėliai, bernvakariai, poros. Visą parą. Pas mus 180 eur/val. už abi, pas jus 220 eur/val.", 5, True,
   alias="Kotryna", aliases_stated=["Kotryna", "Ugnė"], age=22, ages_stated=[22, 25], audience="couple", city="Vilnius", services=["four_hands", "party", "couples"], incall=True, outcall=True, hours="24/7", max_duration_h=1, phones=["+37064918388"], posted_at="2025-06-01", prices=[eur(180, 60, "incall"), eur(220, 60, "outcall")])
ad(41, "Šiauliai", [("Amžius", "33"), ("Ūgis", "164 cm"), ("Svoris", "58 kg"), ("Kalbos", "rusų, lietuvių"), ("Priima", "taip"), ("Telefonas", "86-501-7332"), ("Įdėta", "2025-06-11")],
   "Svetlana vėl Šiauliuose! Tik iki birželio 17 d., paskui nuo birželio 18 iki 25 d. Panevėžyje. Bučiniai, erdvus butas, šalta gira :) 80 eurų už valandą.", 2, False,
   alias="Svetlana", age=33, height_cm=164, weight_kg=58, city="Šiauliai", languages_spoken=["ru", "lt"], services=["kissing"], incall=True, max_duration_h=1, phones=["+37065017332"], posted_at="2025-06-11",
   tour=[{"city": "Šiauliai", "from": None, "to": "2025-06-17"}, {"city": "Panevėžys", "from": "2025-06-18", "to": "2025-06-25"}], prices=[eur(80, 60)])
ad(44, "Vilnius", [("Amžius", "39"), ("Ūgis", "175 cm"), ("Priima", "studijoje"), ("El. paštas", "ponia.lina (eta) pastas-drauge.test"), ("Įdėta", "2025-04-14")],
   "Ponia Lina. Dominavimas, vaidmenų žaidimai, fetišai. Seansas valanda 150 €, dvi valandos 270 €. Kitų paslaugų neteikiu, į viešbučius nevykstu.", 2, True,
   alias="Lina", age=39, height_cm=175, city="Vilnius", services=["domination", "role_play", "fetish"], incall=True, outcall=False, max_duration_h=2, handles=[{"kind": "email", "value": "ponia.lina@pastas-drauge.test"}], posted_at="2025-04-14", prices=[eur(150, 60), eur(270, 120)])
ad(47, "Kaunas", [("Amžius", "26"), ("Ūgis", "168 cm"), ("Svoris", "53 kg"), ("Tautybė", "brazilė"), ("Priima", "taip"), ("WhatsApp", "+370 672 48168"), ("Įdėta", "2025-06-05")],
   "Salonas RASA pristato: Bruna iš Brazilijos, 26 m. Kalba angliškai ir portugališkai. Kūno masažas, striptizas. 30 min 70, 60 min 110, 90 min 160 eurų. Mūsų administratorė atsakys nuo 12 iki 23 val.", 6, True,
   alias="Bruna", age=26, height_cm=168, weight_kg=53, city="Kaunas", nationality="BR", languages_spoken=["en", "pt"], provider_kind="agency", services=["massage", "striptease"], incall=True, hours="12:00-23:00", max_duration_h=1.5, phones=["+37067248168"],
   handles=[{"kind": "whatsapp", "value": "+37067248168"}], posted_at="2025-06-05", prices=[eur(70, 30), eur(110, 60), eur(160, 90)])
ad(50, "Klaipėda", [("Amžius", "30"), ("Ūgis", "181 cm"), ("Svoris", "70 kg"), ("Lytis", "trans moteris"), ("Priima", "taip"), ("Telegram", "@gabija_t"), ("Įdėta", "2025-05-29")],
   "Gabija, trans moteris, mandagi ir kantri. Galimas ir vaizdo skambutis. Valanda pas mane 100 eurų.", 2, False,
   alias="Gabija", age=30, audience="trans", height_cm=181, weight_kg=70, city="Klaipėda", services=["video_call"], incall=True, max_duration_h=1, handles=[{"kind": "telegram", "value": "gabija_t"}], posted_at="2025-05-29", prices=[eur(100, 60, "incall")])
ad(53, "Panevėžys", [("Amžius", "36"), ("Ūgis", "184"), ("Svoris", "85"), ("Lytis", "vyras"), ("Atvyksta", "taip"), ("Telefonas", "8 (668) 75825"), ("Įdėta", "2025-05-11")],
   "Tomas, vyras, 36 metų. Masažas moterims ir poroms jūsų namuose. 50 eurų valanda. Atvykimas už miesto - pagal susitarimą.", 1, False,
   alias="Tomas", age=36, audience="man", height_cm=184, weight_kg=85, city="Panevėžys", services=["massage", "couples"], outcall=True, max_duration_h=1, phones=["+37066875825"], posted_at="2025-05-11", prices=[eur(50, 60)])


def shell(title, body, action):
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML><HEAD><TITLE>{title}</TITLE><META NAME="GENERATOR" CONTENT="Microsoft Visual Studio .NET 7.1"><LINK HREF="Stilius.css" REL="stylesheet"></HEAD>
<BODY BGCOLOR="#FFFFF0" TOPMARGIN=0><FORM NAME="Form1" METHOD="post" ACTION="{action}" ID="Form1"><INPUT TYPE="hidden" NAME="__VIEWSTATE" VALUE="{VS}"><INPUT TYPE="hidden" NAME="__EVENTTARGET" VALUE="">
<TABLE WIDTH="100%" CELLPADDING=2><TR BGCOLOR="#660033"><TD><FONT COLOR="#FFFFFF" FACE="Tahoma" SIZE=2><B>Vakaro draugė</B> &nbsp; skelbimų skyrius: (8-5) 204 71 63</FONT></TD>
<TD ALIGN=right><A HREF="javascript:__doPostBack('lnkLogin','')"><FONT COLOR=white SIZE=1>Prisijungti</FONT></A></TD></TR></TABLE>
{body}
<HR NOSHADE SIZE=1><FONT SIZE=1 COLOR=gray>(c) 2004-2025 Vakaro draugė. Svetainė skirta asmenims nuo 18 metų. <!-- puslapis sugeneruotas per 0,031 s --></FONT></FORM></BODY></HTML>"""


def detail(d, action=None):
    i, town, rows, prose, n, t = d
    name = " ir ".join(t["aliases_stated"])
    pics = "".join(f'<TD><A HREF="javascript:didinti({i},{k})"><IMG SRC="Foto.ashx?id={i}&amp;nr={k}" WIDTH=120 BORDER=1></A></TD>' for k in range(1, n + 1))
    grid = "".join(f'<TR BGCOLOR="{("#FFFFFF", "#F7E8EE")[k % 2]}"><TD NOWRAP><FONT SIZE=2 FACE=Tahoma>{a}</FONT></TD><TD><FONT SIZE=2 FACE=Tahoma><B>{b}</B></FONT></TD></TR>' for k, (a, b) in enumerate([("Miestas", town), *rows]))
    near = " | ".join(f'<A HREF="Anketa.aspx?ID={x[0]}">{" ir ".join(x[-1]["aliases_stated"])}, {x[1]}</A>' for x in D if x[0] != i and (x[0] + i) % 2)
    mark = '<IMG SRC="img/patikrinta.gif" ALT="Patikrinta anketa"> <FONT COLOR=green SIZE=1>Patikrinta</FONT>' if t["verified"] else ""
    return shell(f"{name} - {town}", f"""<CENTER><FONT FACE="Tahoma" SIZE=5 COLOR="#660033"><SPAN ID="lblVardas">{name}</SPAN></FONT> {mark}<BR><TABLE><TR>{pics}</TR></TABLE></CENTER>
<TABLE ID="dtvAnketa" BORDER=1 CELLSPACING=0 ALIGN=center WIDTH=420 RULES=all>{grid}</TABLE>
<P ALIGN=justify><FONT FACE="Tahoma" SIZE=2><SPAN ID="lblTekstas">{prose}</SPAN></FONT></P>
<FONT SIZE=1><A HREF="Anketa.aspx?ID={i}&amp;print=1">Spausdinti</A> <A HREF="Skundas.aspx?ID={i}">Pranešti apie pažeidimą</A><BR>Taip pat žiūrėkite: {near}</FONT>""", action or f"Anketa.aspx?ID={i}")


def lst(ds, title, action, pager=""):
    rows = "".join(f'<TR><TD><A HREF="Anketa.aspx?ID={d[0]}"><IMG SRC="Foto.ashx?id={d[0]}&amp;nr=1&amp;mini=1" WIDTH=60 BORDER=0></A></TD><TD><A HREF="Anketa.aspx?ID={d[0]}"><FONT SIZE=2>{" ir ".join(d[-1]["aliases_stated"])}</FONT></A></TD><TD><FONT SIZE=2>{dict(d[2])["Amžius"]}</FONT></TD><TD><FONT SIZE=2>{d[1]}</FONT></TD><TD><FONT SIZE=1>{dict(d[2])["Įdėta"]}</FONT></TD></TR>' for d in ds)
    head = "".join(f"<TH><A HREF=\"javascript:__doPostBack('grdSarasas','Sort${c}')\"><FONT SIZE=2>{c}</FONT></A></TH>" for c in ("Vardas", "Amžius", "Miestas", "Data"))
    return shell(title, f'<FONT SIZE=4 FACE=Tahoma>{title}</FONT><TABLE ID="grdSarasas" BORDER=1 CELLSPACING=0 WIDTH="100%"><TR BGCOLOR="#F7E8EE"><TH></TH>{head}</TR>{rows}</TABLE>{pager}', action)


P = []


def add(path, html, kind, ads=(), canonical=None):
    P.append(WrittenPage(f"{B}/{path}", html, kind, "lt", None, ads, f"{B}/{canonical}" if canonical else None, content_type="text/html; charset=windows-1257", encoding="windows-1257"))


def static(path, title, body, kind="static"):
    add(path, shell(title, f"<FONT SIZE=4 FACE=Tahoma>{title}</FONT><BR><FONT SIZE=2 FACE=Tahoma>{body}</FONT>", path), kind)


U = lambda ds: tuple(d[-1]["url"] for d in ds)  # noqa: E731
V = [d for d in D if d[1] == "Vilnius"]
add("Default.aspx", '<HTML><HEAD><TITLE>Vakaro draugė</TITLE></HEAD><FRAMESET COLS="180,*" BORDER=0><FRAME NAME="meniu" SRC="Meniu.aspx" SCROLLING=no><FRAME NAME="turinys" SRC="Sarasas.aspx"><NOFRAMES><BODY>Jūsų naršyklė nepalaiko rėmelių. <A HREF="Sarasas.aspx">Anketų sąrašas</A></BODY></NOFRAMES></FRAMESET></HTML>', "static")
add("Meniu.aspx", '<HTML><BODY BGCOLOR="#F7E8EE"><IMG SRC="img/logo.gif"><BR><FONT SIZE=2 FACE=Tahoma>' + "".join(f'<A HREF="{u}" TARGET="turinys">{n}</A><BR>' for u, n in (("Sarasas.aspx", "Visos anketos"), ("Sarasas.aspx?Miestas=1", "Vilnius"), ("Kainos.aspx", "Skelbimo kaina"), ("Taisykles.aspx", "Taisyklės"), ("Duk.aspx", "D.U.K."), ("Kontaktai.aspx", "Kontaktai"))) + "</FONT></BODY></HTML>", "static")
pg = '<FONT SIZE=2>Puslapis: <A HREF="Sarasas.aspx">1</A> <A HREF="Sarasas.aspx?psl=2">2</A></FONT>'
add("Sarasas.aspx", lst(D[:5], "Visos anketos", "Sarasas.aspx", pg), "listing", U(D[:5]))
add("Sarasas.aspx?psl=2", lst(D[5:], "Visos anketos", "Sarasas.aspx?psl=2", pg), "listing", U(D[5:]))
add("Sarasas.aspx?Miestas=1", lst(V, "Vilnius", "Sarasas.aspx?Miestas=1"), "listing", U(V))
for d in D:
    add(f"Anketa.aspx?ID={d[0]}", detail(d), "ad", U([d]))
add("Anketa.aspx?ID=34&print=1", detail(D[1], "Anketa.aspx?ID=34&amp;print=1"), "ad", U([D[1]]), "Anketa.aspx?ID=34")
add("(S(q2x5ka55l0mzjv45fd1xwu55))/Anketa.aspx?ID=31", detail(D[0]), "ad", U([D[0]]), "Anketa.aspx?ID=31")
static("Kainos.aspx", "Skelbimo kaina", "<TABLE BORDER=1><TR><TD>Anketa 30 dienų</TD><TD>15 EUR</TD></TR><TR><TD>Anketa 90 dienų</TD><TD>35 EUR</TD></TR><TR><TD>Reklaminis skydelis mėnesiui</TD><TD>80 EUR</TD></TR></TABLE>")
static("Taisykles.aspx", "Taisyklės", "1. Skelbtis gali tik pilnamečiai asmenys.<BR>2. Draudžiama skelbti svetimas nuotraukas.<BR>3. Administracija neatsako už susitikimus.")
static("Duk.aspx", "Dažniausiai užduodami klausimai", "<B>Kaip gauti ženklą „Patikrinta“?</B><BR>Atsiųskite nuotrauką su šios dienos data.<BR><B>Kaip ištrinti anketą?</B><BR>Prisijunkite ir spauskite „Šalinti“.")
static("Kontaktai.aspx", "Kontaktai", f"UAB „Vakaro skelbimai“, Vilnius. Tel. (8-5) 204 71 63, el. paštas info@{HOST}. Dirbame I-V 9-17 val.")
static("Anketa.aspx?ID=12", "Anketa nerasta", "Anketa pašalinta arba nebegalioja. <A HREF=\"Sarasas.aspx\">Grįžti į sąrašą</A>", "error")

SITE = WrittenSite(HOST, "LT", tuple(P), tuple(d[-1] for d in D), "ASP.NET frames, cp1257, session in path, unlabelled DetailsView tables.")
