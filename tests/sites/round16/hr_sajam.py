"""Croatian free classifieds in windows-1250 (server names no charset): upper-case tags, tables; 'Osobni kontakti' beside flats, cars, jobs.

Hard: no field at all for the adult rubric, every fact stands in a few lines of prose with clipped words; the head line gives only county, day and code;
town names are inflected; the phone is sometimes in a 'nazovi' script call, sometimes in the text with slashes; prices in EUR with the decimal comma;
the same rubric holds a man who looks for company and a salon; ads of flats and cars have the same lay-out; the paid ones carry a star picture.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.sajam-oglasa.example"
B = f"http://{HOST}"
ADS, OTHER, PAGES = [], [], []
CP = {"content_type": "text/html", "encoding": "windows-1250"}


def eur(a, m=None, place=None):
    return {"amount": a, "currency": "EUR", "code_currency": None, "duration_min": m, "place": place}


def oglas(code, title, county, day, text, tel="", pics=0, star=False, **t):
    a = deepcopy(AD)
    d, m, y = day.split(".")[:3]
    a.update(url=f"{B}/oglas.asp?sifra={code}", text_language="hr", provider_kind="unknown", country="HR", posted_at=f"{y}-{m}-{d}", paid_placement=star, n_images=pics)
    a.update(t)
    a["aliases_stated"] = a["aliases_stated"] or ([a["alias"]] if a["alias"] else [])
    a["ages_stated"] = a["ages_stated"] or ([a["age"]] if a["age"] else [])
    ADS.append(dict(code=code, title=title, county=county, day=day, text=text, tel=tel, pics=pics, star=star, t=a))


oglas(88213, "Mirela, masaža i druženje", "Splitsko-dalmatinska", "03.06.2025", "Mirela, 33 god, 170/60, crna kosa. Sama sam svoj gazda, bez agencije. Primam u svom stanu u Splitu, na teren ne idem.<BR>Masaža pola sata 50 eur, sat 80 eur.<BR>Zvati od 10 do 20 h, sms ne čitam.",
      "099/158-0073", 2, True, alias="Mirela", age=33, height_cm=170, weight_kg=60, city="Split", provider_kind="independent", services=["massage"], incall=True, outcall=False, hours="10:00-20:00",
      prices=[eur(50, 30), eur(80, 60)], max_duration_h=1, phones=["+385991580073"])
oglas(88219, "Večera u dobrom društvu - Zagreb", "Grad Zagreb", "10.06.2025", "Elegantna dama (41), visoka 176 cm, društvo za večeru, poslovni domjenak ili put. Govorim engleski i talijanski. Dolazim samo u hotel. Večer do 4 sata 350,00 €, cijela noć 800,00 €.<BR>Ime: Ksenija",
      "tel:0990086712", 1, True, alias="Ksenija", age=41, height_cm=176, city="Zagreb", languages_spoken=["en", "it"], services=["dinner_date", "business", "travel"], incall=False, outcall=True,
      prices=[eur(350, 240), eur(800, 720)], max_duration_h=12, phones=["+385990086712"])
oglas(88230, "nova u rijeci", "Primorsko-goranska", "08.06.2025", "bok ja sam tea imam 24 i iz slavonije sam, sad u rijeci do kraja mjeseca. druzenje i maženje 70e/h. na viberu sam 0995548347 , pišite ne zovite",
      "", 0, False, alias="tea", age=24, city="Rijeka", services=["cuddling"], prices=[eur(70, 60)], max_duration_h=1, tour=[{"city": "Rijeka", "from": None, "to": "2025-06-30"}],
      phones=["+385995548347"], handles=[{"kind": "viber", "value": "+385995548347"}])
oglas(88237, "Dvije prijateljice, Osijek", "Osječko-baranjska", "01.06.2025", "Snježana i Branka, 44 i 46 godina, obje razvedene. Masaža u četiri ruke, sat vremena 130 eura. Radimo kod Snježane, privatno parkiralište. Samo vikendom od 14 do 22.",
      "095 5565 246", 2, False, alias="Snježana", aliases_stated=["Snježana", "Branka"], age=44, ages_stated=[44, 46], audience="couple", city="Osijek", services=["four_hands"], incall=True, hours="14:00-22:00",
      prices=[eur(130, 60)], max_duration_h=1, phones=["+385955565246"])
oglas(88241, "DOMINACIJA, ozbiljno", "Grad Zagreb", "28.05.2025", "Gospodarica Vesper prima u uređenom studiju, Trešnjevka, Zagreb. Igre uloga, fetiš, bez žurbe. Sat i pol 200 €. Nisam na raspolaganju za masaže. Javi se mailom: vesper(at)studio-crno.example",
      "", 1, False, alias="Vesper", city="Zagreb", services=["domination", "role_play", "fetish"], incall=True, prices=[eur(200, 90)], max_duration_h=1.5, handles=[{"kind": "email", "value": "vesper@studio-crno.example"}])
oglas(88244, "Transica Lora - Pula, ljeto", "Istarska", "09.06.2025", "Lora, trans djevojka, 27 g., 174 cm / 64 kg. Cijelo ljeto u Puli, a od 23. do 29. lipnja 2025. u Zadru. 100 € sat, kod mene ili kod tebe. WhatsApp i poziv na isti broj.",
      "091-693-6922", 3, True, alias="Lora", age=27, height_cm=174, weight_kg=64, audience="trans", city="Pula", incall=True, outcall=True, prices=[eur(100, 60)], max_duration_h=1,
      tour=[{"city": "Zadar", "from": "2025-06-23", "to": "2025-06-29"}], phones=["+385916936922"], handles=[{"kind": "whatsapp", "value": "+385916936922"}])
oglas(88250, "Zrela Dragica", "Zadarska", "17.04.2025", "Dragica iz Zadra, pedeset i dvije godine, punašna i vesela. Bez uvjeta za prijem, pa dolazim na adresu po gradu, a za Biograd i Nin po dogovoru (gorivo 10 €). Poljubac, razgovor, kava. 60 € na sat.",
      "098/494 658", 0, False, alias="Dragica", age=52, city="Zadar", services=["kissing"], incall=False, outcall=True, prices=[eur(60, 60)], max_duration_h=1, phones=["+38598494658"])
oglas(88256, "Damir - za dame i parove", "Splitsko-dalmatinska", "22.05.2025", "Damir, 38, 186 cm, 84 kg. Plešem s vama cijelu večer ili vam pokazujem Split, dva sata 120 eura. Dolazim i parovima. Njemački, engleski, češki. Nedjeljom ne radim.",
      "0991 929 076", 1, False, alias="Damir", age=38, height_cm=186, weight_kg=84, audience="man", city="Split", languages_spoken=["de", "en", "cs"], services=["city_guide", "couples", "dancing"], outcall=True,
      prices=[eur(120, 120)], max_duration_h=2, phones=["+385991929076"])
oglas(88262, "Agencija Perla traži... i nudi", "Primorsko-goranska", "05.06.2025", "Naša Larisa (29) iz Ukrajine u Rijeci i Opatiji. Društvo na večerama i putovanjima, govori ruski i engleski. Najmanje dva sata, 300 €. Dogovor isključivo preko agencije, dame ne daju broj.",
      "", 2, True, alias="Larisa", age=29, nationality="UA", city="Rijeka", provider_kind="agency", languages_spoken=["ru", "en"], services=["dinner_date", "travel"], prices=[eur(300, 120)], max_duration_h=2)
ADS[-1]["text"] += "<BR>Agencija: 091 128 52 41"
ADS[-1]["t"]["phones"] = ["+385911285241"]


def ostalo(code, rub, title, county, day, text, tel):
    OTHER.append(dict(code=code, rub=rub, title=title, county=county, day=day, text=text, tel=tel, pics=1, star=False))


ostalo(70111, "stanovi", "Jednosobni stan, Split, Plokite", "Splitsko-dalmatinska", "07.06.2025", "38 m2, drugi kat, klima, 95 god. star objekt, obnovljen. Najam 520 € mjesečno, polog dva najma. Samo zaposlenoj ženi od 25 do 40 godina.", "021 000 311")
ostalo(70118, "stanovi", "Soba za studenticu, Zagreb", "Grad Zagreb", "09.06.2025", "Soba 14 m2 kod starije gospođe. 250 € s režijama. Posjeti nisu dozvoljeni.", "01 0000 212")
ostalo(71340, "auti", "Golf V 1.9, Lora ga prodaje", "Istarska", "02.06.2025", "2006., 234 000 km, registriran do 11. mjeseca, 2.900 € fiksno. Žensko vozilo, garažiran.", "052 000 771")
ostalo(72002, "posao", "Traži se maserka, Poreč", "Istarska", "06.06.2025", "Hotelski wellness traži maserku s diplomom, 20-45 godina, plaća 1.300 € + smještaj. Masaže 30, 60 i 90 minuta.", "052 000 090")
RUB = {"osobni": "Osobni kontakti", "stanovi": "Stanovi", "auti": "Automobili", "posao": "Posao"}


def frame(title, body, rub=""):
    left = "".join(f'<TR><TD BGCOLOR="{"#FFCC66" if k == rub else "#FFFFCC"}"><FONT FACE="Verdana" SIZE="1"><A HREF="/rubrika.asp?r={k}">{v}</A></FONT></TD></TR>\n' for k, v in RUB.items())
    return f"""<HTML><HEAD><TITLE>{title} - SAJAM OGLASA</TITLE>
<!-- predlozak v2 / 14.9.2003 / M. -->
</HEAD><BODY BGCOLOR="#FFFFFF" LINK="#990000"><TABLE WIDTH="780" ALIGN="center" CELLPADDING="3"><TR><TD COLSPAN="3" BGCOLOR="#990000"><FONT COLOR="white" SIZE="5"><B>SAJAM OGLASA</B></FONT> <FONT COLOR="white" SIZE="2">besplatni mali oglasi od 2003.</FONT></TD></TR>
<TR VALIGN="top"><TD WIDTH="140"><TABLE WIDTH="100%">{left}<TR><TD><A HREF="/predaj.asp">Predaj oglas</A><BR><A HREF="/cjenik.asp">Cjenik</A><BR><A HREF="/pomoc.asp">Pomoć</A></TD></TR></TABLE></TD>
<TD>{body}</TD><TD WIDTH="120"><IMG SRC="/baneri/gume120.gif" WIDTH="120" HEIGHT="240" ALT="Gume na akciji"></TD></TR>
<TR><TD COLSPAN="3" ALIGN="center"><HR><FONT SIZE="1">Sajam oglasa, telefon redakcije 01/0000-555, radnim danom 8-16 h. Redakcija ne odgovara za sadržaj oglasa.</FONT></TD></TR></TABLE></BODY></HTML>"""


def detail(o, rub, near, prn=False):
    pics = "".join(f'<IMG SRC="/slike/{o["code"]}_{k}.jpg" WIDTH="200" BORDER="1"> ' for k in range(1, o["pics"] + 1))
    tel = ""
    if o["tel"].startswith("tel:"):
        tel = f"<A HREF=\"javascript:nazovi('{o['tel'][4:]}')\"><B>Prikaži telefon</B></A>"
    elif o["tel"]:
        tel = f"<B>Telefon: {o['tel']}</B>"
    star = '<IMG SRC="/g/zvjezdica.gif" ALT="istaknuti oglas"> ' if o["star"] else ""
    side = "" if prn else "<P><FONT SIZE=1>Iz iste rubrike:<BR>" + "<BR>".join(f'<A HREF="/oglas.asp?sifra={x["code"]}">{x["title"]}</A>' for x in near) + f'</FONT><P><A HREF="/oglas.asp?sifra={o["code"]}&ispis=1">Ispis</A> | <A HREF="/prijavi.asp?sifra={o["code"]}">Prijavi oglas</A>'
    body = f"""<FONT SIZE=1><A HREF="/">Sajam</A> &gt; <A HREF="/rubrika.asp?r={rub}">{RUB[rub]}</A></FONT><H3>{star}{o['title']}</H3>
<FONT SIZE="2" COLOR="#666666">{o['county']} | {o['day']}. | šifra {o['code']}</FONT><P>{o['text']}<P>{tel}<P>{pics}{side}"""
    return frame(o["title"], body, rub)


def listing(rows, rub, foot=""):
    trs = "".join(f'<TR BGCOLOR="{"#F4F4E0" if k % 2 else "#FFFFFF"}"><TD>{"<IMG SRC=/g/zvjezdica.gif>" if o["star"] else ""}</TD><TD><A HREF="/oglas.asp?sifra={o["code"]}"><B>{o["title"]}</B></A><BR><FONT SIZE="1">{o["text"].split("<BR>")[0][:70]}...</FONT></TD><TD><FONT SIZE="1">{o["county"]}<BR>{o["day"]}.</FONT></TD></TR>\n' for k, o in enumerate(rows))
    return frame(RUB[rub], f'<H3>{RUB[rub]}</H3><FONT SIZE=1>poredaj: <A HREF="/rubrika.asp?r={rub}&sort=datum">po datumu</A></FONT><TABLE WIDTH="100%" CELLSPACING="1">{trs}</TABLE>{foot}', rub)


def add(path, html, kind, ads=(), canonical=None, relevant=True):
    PAGES.append(WrittenPage(B + path, html, kind, "hr", ads=tuple(ads), canonical=canonical and B + canonical, relevant=relevant, **CP))


U = [o["t"]["url"] for o in ADS]
FOOT = '<P ALIGN=center>stranica <A HREF="/rubrika.asp?r=osobni">1</A> <A HREF="/rubrika.asp?r=osobni&str=2">2</A>'
add("/", frame("Naslovnica", "<H2>Dobro došli na sajam</H2>" + "".join(f'<LI><A HREF="/rubrika.asp?r={k}">{v}</A> ({n})' for (k, v), n in zip(RUB.items(), (311, 1204, 980, 412)))), "static")
add("/rubrika.asp?r=osobni", listing(ADS[:5], "osobni", FOOT), "listing", U[:5])
add("/rubrika.asp?r=osobni&str=2", listing(ADS[5:], "osobni", FOOT), "listing", U[5:])
add("/rubrika.asp?r=osobni&sort=datum", listing(sorted(ADS[:5], key=lambda o: o["t"]["posted_at"], reverse=True), "osobni", FOOT), "listing", [o["t"]["url"] for o in sorted(ADS[:5], key=lambda o: o["t"]["posted_at"], reverse=True)], "/rubrika.asp?r=osobni")
for k, o in enumerate(ADS):
    add(f"/oglas.asp?sifra={o['code']}", detail(o, "osobni", [ADS[k - 1], ADS[k - 3]]), "ad", [o["t"]["url"]])
add("/oglas.asp?sifra=88219&ispis=1", detail(ADS[1], "osobni", [], True), "ad", [U[1]], "/oglas.asp?sifra=88219")
add("/oglas.asp?sifra=88244&ASPSESSIONID=KJHGPLBD", detail(ADS[5], "osobni", [ADS[4], ADS[2]]), "ad", [U[5]], "/oglas.asp?sifra=88244")
add("/rubrika.asp?r=stanovi", listing(OTHER[:2], "stanovi"), "listing", relevant=False)
for o in OTHER:
    add(f"/oglas.asp?sifra={o['code']}", detail(o, o["rub"], [x for x in OTHER if x is not o][:2]), "ad", relevant=False)
add("/cjenik.asp", frame("Cjenik", "<H3>Cjenik za oglašivače</H3><TABLE BORDER=1><TR><TD>Mali oglas<TD>besplatno<TR><TD>Istaknuti oglas sa zvjezdicom, 7 dana<TD>6,00 €<TR><TD>Osobni kontakti, 30 dana<TD>15,00 €</TABLE>"), "static")
add("/pomoc.asp", frame("Pomoć", "<H3>Pomoć</H3><P>Kako prijaviti sumnjiv oglas? Kliknite 'Prijavi oglas'. U rubrici Osobni kontakti oglašavaju isključivo punoljetne osobe."), "static")
add("/predaj.asp", frame("Predaj oglas", '<FORM METHOD=post>Rubrika <SELECT NAME=r><OPTION>Stanovi<OPTION>Automobili<OPTION>Posao<OPTION>Osobni kontakti</SELECT><BR>Tekst <TEXTAREA NAME=t></TEXTAREA><INPUT TYPE=submit VALUE="Pošalji"></FORM>'), "static")
add("/oglas.asp?sifra=80001", frame("Oglas", "<H3>Oglas je istekao</H3><P>Ovaj oglas više nije u bazi. Pogledajte druge oglase u rubrici."), "error")
SITE = WrittenSite(HOST, "HR", tuple(PAGES), tuple(o["t"] for o in ADS), note=__doc__)
