"""Slovak small-ads page from about 2003, still running: tables in tables, FONT tags, upper-case unclosed mark-up, no style sheet.

Hard: bytes are windows-1250 while the server names no charset (a META does); everything about a person is one FONT cell with
'label: value' lines by <BR>, in changing order and with missing lines; numbers as 09xx/xxx xxx; the page's own number in the
header; a duplicate print view; a right-hand column of other ladies; the week-day hours are in words.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "privatky.test"
B = f"http://www.{HOST}"


def eur(*rows):
    return [{"amount": a, "currency": "EUR", "code_currency": None, "duration_min": m, "place": p} for a, m, p in rows]


# id, heading, region folder, thumb count, cell (as typed by the web master), truth
ADS = [
    (311, "SIMONA - Bratislava Ružinov", 3, """Meno: <B>Simona</B><BR>Vek: 29<BR>Výška: 167 cm<BR>Váha: 55 kg<BR>Prijímam: u mňa (Ružinov)<BR>Ponúkam: masáž, spoločná sprcha, bozkávanie<BR>
Neponúkam: fetiš, dvojice<BR>Cena: 30 min 70 Eur, 60 min 120 Eur<BR>Tel.: 0902/669 106<BR>Volať od 9.00 do 22.00 hod.""",
     dict(alias="Simona", age=29, city="Bratislava", height_cm=167, weight_kg=55, incall=True, services=["massage", "bath", "kissing"], hours="09:00-22:00", max_duration_h=1, phones=["+421902669106"],
          prices=eur((70, 30, None), (120, 60, None)))),
    (315, "Zrelá ALENA, Košice", 2, """Vek: 48 rokov<BR>Tel.: 0907 27 31 44<BR>Som Alena, rozvedená, bez záväzkov, hľadám slušných pánov na dlhšie stretnutia. Prídem k Vám, alebo Vás prijmem v mojom byte v centre Košíc.
 Hovorím slovensky a maďarsky.<BR>Cena: 50 Eur/hod u mňa, 70 Eur/hod u Vás""",
     dict(alias="Alena", age=48, city="Košice", languages_spoken=["sk", "hu"], incall=True, outcall=True, max_duration_h=1, phones=["+421907273144"], prices=eur((50, 60, "incall"), (70, 60, "outcall")))),
    (318, "Dve kamarátky NIKA a DOMI (Žilina)", 4, """Mená: Nika a Domi<BR>Vek: 23 a 26<BR>Výška: 170 cm / 163 cm<BR>Ponúkame: duo, striptíz, rozlúčky so slobodou<BR>Len výjazd - Žilina, Martin, Čadca. My nemáme priestor.<BR>
Cena za obe: 1 hodina 200 EUR, 2 hodiny 350 EUR<BR>Mobil: +421 907 358 542""",
     dict(alias="Nika", aliases_stated=["Nika", "Domi"], age=23, ages_stated=[23, 26], audience="couple", city="Žilina", height_cm=170, services=["duo", "striptease", "party"], incall=False, outcall=True,
          max_duration_h=2, phones=["+421907358542"], prices=eur((200, 60, None), (350, 120, None)))),
    (320, "Masáže VIOLA - Nitra", 1, """Klasická a relaxačná masáž, banky, lávové kamene. <BR>Po - Pia 8,00 - 17,00. Masáž celého tela 60 min. 35,- Eur, chrbát 30 min. 20,- Eur. Tantra nie je v ponuke.<BR>
Viola, Nitra - Klokočina<BR>Objednávky: 0907-747-252 alebo viola.masaze@posta.test""",
     dict(alias="Viola", city="Nitra", services=["massage"], hours="08:00-17:00", max_duration_h=1, phones=["+421907747252"], handles=[{"kind": "email", "value": "viola.masaze@posta.test"}],
          prices=eur((35, 60, None), (20, 30, None)))),
    (322, "Exotická MIA v Trnave", 5, """Meno: Mia<BR>Vek: 25<BR>Pôvod: Thajsko<BR>Jazyky: anglicky, trochu slovensky<BR>Výška/váha: 155/46<BR>Trnava od 10.6. do 17.6.2025, potom Trenčín 18.6. - 25.6.2025<BR>
Masáž telo na telo 90 Eur / 45 min, 110 Eur / hod.<BR>Nonstop 0-24<BR>WhatsApp: +421 911 067 032 (len správy)""",
     dict(alias="Mia", age=25, city="Trnava", nationality="TH", languages_spoken=["en", "sk"], height_cm=155, weight_kg=46, services=["massage"], hours="24/7", max_duration_h=1,
          tour=[{"city": "Trnava", "from": "2025-06-10", "to": "2025-06-17"}, {"city": "Trenčín", "from": "2025-06-18", "to": "2025-06-25"}],
          phones=["+421911067032"], handles=[{"kind": "whatsapp", "value": "+421911067032"}], prices=eur((90, 45, None), (110, 60, None)))),
    (327, "PETRA - Banská Bystrica", 2, """Vek: 34<BR>Výška: 174 cm<BR>Cena: dohodou<BR>Telefón: O911/741 248<BR>Ahojte, volám sa Petra a som z Bystrice. Kto ma pozná, vie :-) Kto nie, nech zavolá. SMS, skryté čísla a alkohol NIE !!!""",
     dict(alias="Petra", age=34, city="Banská Bystrica", height_cm=174, phones=["+421911741248"])),
    (330, "Domina LADY KARIN - Prešov", 3, """Lady Karin, 39 rokov, vybavený salón v Prešove<BR>Ponuka: dominancia, fetiš nôh, hranie rolí<BR>Žiadne bozky, žiadna klasika.<BR>Prvé stretnutie 1 h: 130 EUR, predĺžené 3 h: 300 EUR<BR>
E-mail: lady.karin@posta.test<BR>Telefón až po maile""",
     dict(alias="Lady Karin", age=39, city="Prešov", services=["domination", "fetish", "role_play"], incall=True, max_duration_h=3, handles=[{"kind": "email", "value": "lady.karin@posta.test"}],
          prices=eur((130, 60, None), (300, 180, None)))),
    (333, "Spoločníčka TEREZA, Bratislava", 4, """Meno: Tereza<BR>Vek: 27<BR>Národnosť: Češka<BR>Jazyky: česky, anglicky, nemecky<BR>Výška: 176 cm, váha: 62 kg<BR>Večera, divadlo, sprievod mestom, cesty do zahraničia, celá noc<BR>Len do hotela.<BR>
2 hod. 300 Eur / večer 4 hod. 500 Eur / noc 1000 Eur<BR>Tel. 0911 862 000""",
     dict(alias="Tereza", age=27, city="Bratislava", nationality="CZ", languages_spoken=["cs", "en", "de"], height_cm=176, weight_kg=62, services=["dinner_date", "city_guide", "travel", "overnight"],
          incall=False, outcall=True, max_duration_h=12, phones=["+421911862000"], prices=eur((300, 120, None), (500, 240, None), (1000, 720, None)))),
    (336, "TRANS GABI Bratislava", 3, """Ahoj, som Gabi, trans, 30 r., 178 cm, 70 kg. Prijímam v Petržalke, k Vám prídem len taxíkom (platíte Vy, cca 15 Eur).<BR>Páry vítané.<BR>100 Eur hodina<BR>0911 996 436, Viber tiež""",
     dict(alias="Gabi", age=30, audience="trans", city="Bratislava", height_cm=178, weight_kg=70, services=["couples"], incall=True, outcall=True, max_duration_h=1, phones=["+421911996436"],
          handles=[{"kind": "viber", "value": "+421911996436"}], prices=eur((100, 60, None)))),
]
DATES = {311: "10.6.2025", 315: "8.6.2025", 318: "8.6.2025", 320: "1.6.2025", 322: "10.6.2025", 327: "29.5.2025", 330: "25.5.2025", 333: "11.6.2025", 336: "4.6.2025"}


def u(a):
    return f"{B}/detail.asp?ID={a[0]}"


def page(title, mid, right=""):
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250"><TITLE>{title} - PRIVATKY</TITLE></HEAD>
<BODY BGCOLOR="#330011" TEXT="#FFDDEE" LINK="#FFCC00" VLINK="#CC9900" TOPMARGIN=0>
<CENTER><TABLE WIDTH=780 BORDER=0 CELLPADDING=4><TR><TD COLSPAN=3 BGCOLOR="#660022"><FONT FACE="Arial CE,Arial" SIZE=5 COLOR="#FFCC00"><B>PRIVATKY.TEST</B></FONT>
<FONT FACE=Arial SIZE=1>Inzercia: 0800 000 111, po-pia 9-15 hod.</FONT>
<TR><TD WIDTH=120 VALIGN=TOP BGCOLOR="#440018"><FONT FACE=Arial SIZE=2><A HREF="/">Úvod</A><BR><A HREF="zoznam.asp?kraj=0">Všetky</A><BR><A HREF="zoznam.asp?kraj=1">Bratislava</A><BR>
<A HREF="cennik.asp">Cenník inzercie</A><BR><A HREF="kontakt.asp">Kontakt</A><BR><IMG SRC="img/18.gif" WIDTH=60 ALT="18+"></FONT>
<!-- stred -->
<TD VALIGN=TOP>{mid}
<TD WIDTH=140 VALIGN=TOP BGCOLOR="#440018">{right}
<TR><TD COLSPAN=3 ALIGN=CENTER><FONT SIZE=1>Optimalizované pre 800x600 &copy; 2003-2025 <IMG SRC="http://toplist.test/count.gif" WIDTH=1></FONT></TABLE></CENTER></BODY></HTML>"""


def right(skip):
    xs = [a for a in ADS if a[0] != skip][skip % 5:skip % 5 + 3]
    return "<FONT FACE=Arial SIZE=1><B>Ďalšie dámy</B><BR>" + "".join(f'<A HREF="detail.asp?ID={a[0]}"><IMG SRC="foto/{a[0]}m.jpg" BORDER=0 WIDTH=80></A><BR>{a[1]}<BR>' for a in xs) + "</FONT>"


def detail(a, printed=False):
    pics = "".join(f'<TD><A HREF="foto/{a[0]}_{k}.jpg"><IMG SRC="foto/{a[0]}_{k}m.jpg" BORDER=1 HEIGHT=110></A>' for k in range(1, a[2] + 1))
    mid = (f'<FONT FACE="Arial CE,Arial" SIZE=4 COLOR="#FFCC00"><B>{a[1]}</B></FONT><HR SIZE=1 NOSHADE><TABLE BORDER=0><TR>{pics}</TABLE><FONT FACE="Arial CE,Arial" SIZE=2>{a[3]}</FONT>'
           f'<P><FONT SIZE=1>Pridané: {DATES[a[0]]} | Inzerát č. {a[0]} | <A HREF="tlac.asp?ID={a[0]}">Tlačiť</A></FONT>')
    return f"<HTML><HEAD><META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1250'><TITLE>{a[1]}</TITLE><BODY onload='print()'>{mid}" if printed else page(a[1], mid, right(a[0]))


def lst(title, rows):
    return page(title, f"<FONT FACE=Arial SIZE=4><B>{title}</B></FONT><TABLE BORDER=1 WIDTH='100%' CELLSPACING=0>" + "".join(
        f'<TR><TD WIDTH=90><A HREF="detail.asp?ID={a[0]}"><IMG SRC="foto/{a[0]}m.jpg" BORDER=0></A><TD><FONT SIZE=2><A HREF="detail.asp?ID={a[0]}"><B>{a[1]}</B></A><BR>pridané {DATES[a[0]]}</FONT>' for a in rows) + "</TABLE>")


def truth(a):
    d = copy.deepcopy(AD)
    dd, mm, yy = DATES[a[0]].split(".")
    d.update(url=u(a), text_language="sk", provider_kind="unknown", country="SK", n_images=a[2], posted_at=f"{yy}-{int(mm):02}-{int(dd):02}")
    d.update(copy.deepcopy(a[4]))
    d["aliases_stated"] = d["aliases_stated"] or [d["alias"]]
    d["ages_stated"] = d["ages_stated"] or ([d["age"]] if d["age"] else [])
    return d


def w(path, html, kind, ads=(), canonical=None):
    return WrittenPage(f"{B}/{path}", html, kind, "sk", ads=tuple(u(a) for a in ads), canonical=canonical, content_type="text/html", encoding="cp1250")


def st(path, title, text, kind="static"):
    return w(path, page(title, f"<FONT FACE=Arial SIZE=4><B>{title}</B></FONT><P><FONT SIZE=2>{text}</FONT>"), kind)


BA = [a for a in ADS if a[4]["city"] == "Bratislava"]
P = [w("zoznam.asp?kraj=0", lst("Všetky dámy", ADS), "listing", ADS), w("zoznam.asp?kraj=1", lst("Bratislava", BA), "listing", BA)]
P += [w(f"detail.asp?ID={a[0]}", detail(a), "ad", (a,)) for a in ADS]
P += [w("tlac.asp?ID=322", detail(ADS[4], True), "ad", (ADS[4],), u(ADS[4])), w("zoznam.asp?kraj=0&sort=datum", lst("Všetky dámy", ADS), "listing", ADS, f"{B}/zoznam.asp?kraj=0"),
      st("cennik.asp", "Cenník inzercie", "Inzerát s 3 fotkami na 30 dní: 12 Eur. Top pozícia: 25 Eur. Banner 468x60: 80 Eur / mesiac. Platba vkladom na účet."),
      st("kontakt.asp", "Kontakt", "Prevádzkovateľ: Noc Media s.r.o., Nitra. Tel. 0800 000 111. E-mail: admin@privatky.test"),
      st("default.asp", "Vstup", "Stránka je určená len pre osoby staršie ako 18 rokov. <A HREF='zoznam.asp?kraj=0'>VSTÚPIŤ</A> | <A HREF='http://hladaj.test'>ODÍSŤ</A>"),
      st("faq.asp", "Časté otázky", "Ako pridám inzerát? Vyplníte formulár a počkáte na overenie telefónu. Ako zmažem inzerát? Pošlite SMS s číslom inzerátu."),
      st("detail.asp?ID=290", "Inzerát č. 290", "<B>Tento inzerát už bol odstránený.</B>", "error"), st("detail.asp?ID=abc", "Chyba", "Záznam neexistuje.", "error")]
SITE = WrittenSite(HOST, "SK", tuple(P), tuple(truth(a) for a in ADS), __doc__)
