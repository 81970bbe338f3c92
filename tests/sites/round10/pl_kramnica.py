"""A large Polish ads portal of about 2005 (flats, cars, work, animals, 'towarzyskie'), in iso-8859-2, with commas in its addresses.

Hard: an ad is printed as the form in which it was typed, with every control disabled: `<select>` with all ages and one
`selected`, `<input readonly value>`, check boxes for all services of which some are `checked`, radio buttons for private or
agency and for the place; the same form serves flats and cars. The telephone is masked and whole in base64 behind a
button, or in the prose with dots, words or stars; a foreign text is nothing but numeric entities; session ids after a
semicolon, print view at another address; the portal's own line and the sms price for promotion on every page.
"""

from base64 import b64encode

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "kramnica24.example"
B = f"http://www.{HOST}"
BOX = {"massage": "masaż", "tantra": "masaż tantryczny", "dinner_date": "kolacja we dwoje", "overnight": "cała noc", "travel": "wspólny wyjazd", "party": "impreza", "couples": "pary", "duo": "duet z koleżanką",
       "four_hands": "cztery ręce", "striptease": "striptiz", "role_play": "przebieranki", "cuddling": "przytulanie", "domination": "dominacja", "bath": "wspólna kąpiel", "video_call": "wideorozmowa", "business": "spotkania biznesowe"}
LANG = {"pl": "polski", "en": "angielski", "de": "niemiecki", "ru": "rosyjski", "uk": "ukraiński", "es": "hiszpański", "pt": "portugalski"}
DUR = {30: "pół godziny", 60: "godzina", 90: "1,5 godz.", 120: "2 godz.", 180: "3 godz.", 720: "noc", 1440: "doba"}
CITY = {"Warsaw": ("mazowieckie", "Warszawa"), "Radom": ("mazowieckie", "Radom"), "Łódź": ("łódzkie", "Łódź"), "Kraków": ("małopolskie", "Kraków"), "Wrocław": ("dolnośląskie", "Wrocław"), "Gdańsk": ("pomorskie", "Gdańsk"),
        "Gdynia": ("pomorskie", "Gdynia"), "Poznań": ("wielkopolskie", "Poznań"), "Katowice": ("śląskie", "Katowice"), "Lublin": ("lubelskie", "Lublin")}
REGIONS = ["dolnośląskie", "lubelskie", "łódzkie", "małopolskie", "mazowieckie", "pomorskie", "śląskie", "wielkopolskie", "zachodniopomorskie"]
NATION = {"PL": "polska", "UA": "ukraińska", "BR": "brazylijska", None: "nie podano"}
WHO = {"woman": "pani", "man": "pan", "trans": "trans", "couple": "para / dwie panie"}

# number, title, names, ages, sex, city, cm, kg, nation, languages, boxes, place (mine, yours), hours shown, hours, rates (zl, minutes), who (private/agency/None), paid, posted shown, posted, pictures, phone, masked?, prose, extra
ADS = [
    (4471203, "Monika - masaż i rozmowa", ["Monika"], [32], "woman", "Warsaw", 168, 58, "PL", "pl en", "massage bath", (1, 0), "10-20", "10:00-20:00", [(250, 60), (350, 90)], "p", 1, "wczoraj, 14:22", "2025-06-10", 3, "+48512740938", 1,
     "Dzień dobry, mam na imię Monika. Przyjmuję na Mokotowie, blisko metra, w czystym mieszkaniu. Robię masaż jak u mamy w Ciechocinku, tylko lepiej.", {}),
    (4471377, "Dwie koleżanki, Radom", ["Kasia", "Wiola"], [26, 28], "couple", "Radom", None, None, "PL", "pl", "four_hands massage duo couples", (1, 1), "12-24", "12:00-00:00", [(400, 60)], None, 0, "2025-06-08", "2025-06-08", 2, "+48603918274", 0,
     "Kasia i Wiola zapraszają razem i tylko razem. Kasia ma 26, a Wiola 28 lat. Masaż na cztery ręce, pary mile widziane. Tel. sześć zero trzy, dziewięć jeden osiem, dwa siedem cztery.", {}),
    (4471519, "Studentka z Łodzi na kolację", ["Ola"], [22], "woman", "Łódź", 173, 55, "PL", "pl en es", "dinner_date party business", (0, 1), "po 17", None, [(300, 120), (800, None)], None, 0, "2025-06-07", "2025-06-07", 1, "+48729451806", 1,
     "Ola, 22 lata, czwarty semestr iberystyki. Pójdę z Tobą na kolację, na galę albo na wesele kuzyna. Osiemset złotych biorę za całe wesele, bez względu na godzinę. Nie przyjmuję u siebie.", {}),
    (4471640, "MAGNOLIA - Nadia zaprasza", ["Nadia"], [29], "woman", "Kraków", 165, 54, "UA", "pl uk ru", "massage tantra role_play", (1, 0), "całą dobę", "24/7", [(150, 30), (250, 60), (1500, 720)], "a", 1, "2025-06-10", "2025-06-10", 5, "+48881307542", 1,
     "Nasza Nadia pracuje u nas od wiosny. Klimatyzacja, parking, dyskretne wejście od podwórza. Recepcja odbierze telefon o każdej porze.", {}),
    (4471702, "Расслабляющий массаж, Вроцлав", ["Оксана"], [41], "woman", "Wrocław", 162, 67, "UA", "ru uk pl", "massage cuddling", (1, 1), "9-19", "09:00-19:00", [(180, 60), (300, 120)], "p", 0, "2025-06-02", "2025-06-02", 2, "+48574162093", 0,
     "Здравствуйте! Меня зовут Оксана, я медсестра из Тернополя, делаю массаж. Принимаю дома, могу приехать к вам. Телефон: 574*162*093, можно Viber.", {"text_language": "ru", "handles": [("viber", "+48574162093")]}),
    (4471815, "Paulo - masaż dla pań", ["Paulo"], [34], "man", "Gdańsk", 183, 82, "BR", "pt pl en", "massage couples", (0, 1), "16-22", "16:00-22:00", [(200, 60)], "p", 0, "2025-05-30", "2025-05-30", 2, "+48667820415", 1,
     "Brazylijczyk z Gdańska, od lat nad Bałtykiem. Dojeżdżam do pań i par w całym Trójmieście. Instagram: paulo.masaz.gda", {"handles": [("instagram", "paulo.masaz.gda")]}),
    (4471888, "Sandra TS, nowa w Poznaniu", ["Sandra"], [27], "trans", "Poznań", 178, 66, "PL", "pl de", "massage domination role_play", (1, 0), "14-2", "14:00-02:00", [(300, 60), (550, 120)], "p", 1, "dzisiaj, 07:05", "2025-06-11", 4, "+48535904127", 0,
     "Cześć, tu Sandra. Spokojna na co dzień, stanowcza na życzenie. Dzwoń: 535.90.41.27, na ukryte nie odbieram. Na Telegramie @sandra_poz_ts.", {"handles": [("telegram", "sandra_poz_ts")]}),
    (4471934, "Dojrzała pani z Katowic", ["Halina"], [53], "woman", "Katowice", 160, 74, "PL", "pl", "massage cuddling", (1, 0), "8-16", "08:00-16:00", [(120, 60)], "p", 0, "2025-05-25", "2025-05-25", 0, "+48796318502", 1,
     "Halina, wdowa, lat 53, bez pośpiechu i bez udawania. Kawa, ciasto, masaż pleców. Panowie po sześćdziesiątce też mile widziani.", {}),
    (4472051, "Towarzyszka podróży - Gdynia", ["Ewelina"], [36], "woman", "Gdynia", 171, 60, "PL", "pl en de", "travel dinner_date overnight", (0, 1), "9-21", "09:00-21:00", [(700, 180), (2500, 1440)], "p", 1, "2025-06-09", "2025-06-09", 6, None, 0,
     "Mam na imię Ewelina. Wyjazd służbowy, rejs do Karlskrony, targi w Berlinie? Chętnie. Piszę i odpisuję tylko na adres ewelina(małpa)poczta24(kropka)example.", {"handles": [("email", "ewelina@poczta24.example")]}),
    (4472108, "Lublin, Karolina", ["Karolina"], [24], "woman", "Lublin", 169, 53, None, "pl uk", "massage striptease", (1, 1), "11-23", "11:00-23:00", [(200, 60), (350, 120)], None, 0, "2025-06-05", "2025-06-05", 3, "+48690427158", 0,
     "Karolina zaprasza na Czuby. Tańczę, masuję, śmieję się głośno. Mój numer to 69O-427-I58 (litery zamiast cyfr, bo portal wycina).", {}),
]
PORTAL = "22 398 17 40"


def latin2(text):
    return text.encode("iso-8859-2", "xmlcharrefreplace").decode("iso-8859-2")


def url(a):
    return f"{B}/ogloszenie,{a[0]},towarzyskie.html"


def frame(title, path, body):
    cats = "".join(f'<LI><A HREF="/lista,{c},0,1.html">{n}</A> <SMALL>({k})</SMALL>' for c, n, k in (("mieszkania", "Mieszkania", 18422), ("samochody", "Samochody", 30911), ("praca", "Praca", 9120), ("zwierzeta", "Zwierzęta", 2711), ("towarzyskie", "Towarzyskie", 1043)))
    return latin2(f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<HTML><HEAD><META HTTP-EQUIV="Content-type" CONTENT="text/html; charset=iso-8859-2">
<TITLE>{title} :: Kramnica24 :: ogłoszenia drobne</TITLE>
<LINK REL="stylesheet" HREF="/css/k24.css?4"></HEAD>
<BODY><!-- gora.inc --><DIV ID=gora><A HREF="/"><IMG SRC="/gfx/logo.gif" ALT="Kramnica24" WIDTH=210 HEIGHT=48></A>
<FORM ACTION="/szukaj.phtml" METHOD=get><INPUT NAME=q SIZE=30><SELECT NAME=woj><OPTION>cała Polska{"".join(f"<OPTION>{r}" for r in REGIONS)}</SELECT><INPUT TYPE=submit VALUE="Szukaj"></FORM>
<A HREF="/dodaj.phtml">Dodaj ogłoszenie</A> | <A HREF="/konto.phtml">Moje konto</A> | Wyróżnij ogłoszenie: sms o treści K24 na nr 7455 (4,92 zł)</DIV>
<DIV ID=lewa><UL>{cats}</UL></DIV><!-- /gora.inc --><DIV ID=srodek>
<P CLASS=okruszki><A HREF="/">Kramnica24</A> &raquo; {path}</P>
{body}
</DIV><!-- dol.inc --><DIV ID=dol>Biuro ogłoszeń: tel. {PORTAL}, pn.-pt. 8-16. Redakcja nie odpowiada za treść ogłoszeń. <A HREF="/regulamin.html">Regulamin</A> <A HREF="/cennik.html">Cennik</A> <A HREF="/pomoc.html">Pomoc</A></DIV></BODY></HTML>""")


def select(name, options, chosen):
    return f'<SELECT NAME="{name}" DISABLED>' + "".join(f"<OPTION{' SELECTED' if o == chosen else ''}>{o}" for o in options) + "</SELECT>"


def radio(name, options, chosen):
    return " ".join(f'<LABEL><INPUT TYPE=radio NAME="{name}" DISABLED{" CHECKED" if k == chosen else ""}> {v}</LABEL>' for k, v in options)


def box(value, size=6):
    return f'<INPUT TYPE=text READONLY SIZE={size} VALUE="{value}">'


def row(label, control):
    return f"<DIV CLASS=pole><SPAN CLASS=et>{label}</SPAN> {control}</DIV>\n"


def masked(phone):
    n = phone[3:]
    return f'<SPAN CLASS=tel ID=tel data-n="{b64encode(n.encode()).decode()}">{n[:3]} xxx xxx</SPAN> <INPUT TYPE=button VALUE="pokaż numer" onClick="pokaz(\'tel\')">'


def card(a):
    no, title, names, ages, sex, city, cm, kg, nat, langs, boxes, (mine, yours), hours, _h, rates, who, paid, day, _d, pics, phone, mask, prose, _x = a
    reg, town = CITY[city]
    f = row("Kogo dotyczy", radio("plec", list(WHO.items()), sex)) + row("Wiek", " i ".join(select(f"wiek{i}", [str(n) for n in range(21, 61)], str(n)) for i, n in enumerate(ages)))
    f += row("Województwo", select("woj", REGIONS, reg)) + row("Miejscowość", box(town, 20))
    f += (row("Wzrost", box(cm) + " cm") if cm else "") + (row("Waga", box(kg) + " kg") if kg else "")
    f += row("Narodowość", box(NATION[nat], 14)) + row("Języki", " ".join(f'<LABEL><INPUT TYPE=checkbox DISABLED{" CHECKED" if k in langs.split() else ""}>{v}</LABEL>' for k, v in LANG.items()))
    f += row("Oferta", "<BR>".join(f'<LABEL><INPUT TYPE=checkbox NAME="of[]" DISABLED{" CHECKED" if k in boxes.split() else ""}>{v}</LABEL>' for k, v in BOX.items()))
    f += row("Gdzie", radio("gdzie", [((1, 0), "tylko u mnie"), ((0, 1), "tylko dojazd"), ((1, 1), "u mnie i dojazd")], (mine, yours))) + row("Godziny", box(hours, 10))
    f += "".join(row("Stawka", f'{box(n)} zł {select("za", DUR.values(), DUR[m])}' if m else f'{box(n)} zł {box("ryczałt", 10)}') for n, m in rates)
    f += row("Ogłoszeniodawca", radio("kto", [("p", "osoba prywatna"), ("a", "agencja")], who)) if who else ""
    f += row("Telefon", masked(phone)) if mask else ""
    i = ADS.index(a)
    near = "".join(f'<LI><A HREF="/ogloszenie,{b[0]},towarzyskie.html">{b[1]}</A>, {CITY[b[5]][1]}' for b in (ADS[i - 1], ADS[i - 3], ADS[i - 4]))
    pic = "".join(f'<A HREF="/foto,{no},{j}.html"><IMG SRC="http://img{no % 3}.{HOST}/{no}/{j}m.jpg" WIDTH=96 HEIGHT=96 ALT=""></A>' for j in range(1, pics + 1))
    return frame(title, f'<A HREF="/lista,towarzyskie,0,1.html">Towarzyskie</A> &raquo; {town}', f"""<H1>{title}{" <IMG SRC='/gfx/gwiazdka.gif' ALT='wyróżnione'>" if paid else ""}</H1>
<P CLASS=meta>Nr {no} | dodano: {day} | odsłon: {no % 977} | <A HREF="/drukuj,{no}.html">drukuj</A> | <A HREF="/zglos,{no}.html">zgłoś nadużycie</A></P>
<DIV CLASS=fotki>{pic or "brak zdjęć"}</DIV><DIV CLASS=tresc>{prose}</DIV>
<FORM NAME=karta onSubmit="return false"><FIELDSET><LEGEND>Karta ogłoszenia</LEGEND>
{f}</FIELDSET></FORM><H4>Podobne ogłoszenia</H4><UL>{near}</UL>""")


def truth(a):
    _no, _t, names, ages, sex, city, cm, kg, nat, langs, boxes, (mine, yours), _hs, hours, rates, who, paid, _ds, day, pics, phone, _m, _p, x = a
    x = dict(x)
    handles = [dict(kind=k, value=v) for k, v in x.pop("handles", [])]
    return AD | dict(url=url(a), alias=names[0], aliases_stated=names, age=ages[0], ages_stated=ages, text_language="pl", audience=sex, provider_kind={"p": "independent", "a": "agency", None: "unknown"}[who], city=city, country="PL",
                     nationality=nat, languages_spoken=sorted(langs.split(), key=list(LANG).index), services=sorted(boxes.split()), incall=bool(mine), outcall=bool(yours), hours=hours, weight_kg=kg, height_cm=cm,
                     max_duration_h=max(m or 0 for _n, m in rates) / 60, paid_placement=bool(paid), n_images=pics, posted_at=day, phones=[phone] if phone else [], handles=handles,
                     prices=[dict(amount=n, currency="PLN", code_currency=None, duration_min=m, place=None) for n, m in rates]) | x


def listing(ads, n):
    rows = "".join(f'<TR CLASS=w{i % 2}><TD><IMG SRC="http://img{a[0] % 3}.{HOST}/{a[0]}/0.jpg" WIDTH=48 ALT=""><TD><A HREF="/ogloszenie,{a[0]},towarzyskie.html">{a[1]}</A>{" <B>wyróżnione</B>" if a[16] else ""}<BR>'
                   f'<SMALL>{a[2][0]}, wiek {a[3][0]}</SMALL><TD>{CITY[a[5]][1]}<TD NOWRAP>{a[17]}<TD ALIGN=right>od {a[14][0][0]} zł\n' for i, a in enumerate(ads))
    return frame("Towarzyskie", "Towarzyskie", f'<H1>Towarzyskie</H1><P>Sortuj: <A HREF="/lista,towarzyskie,0,1.html?sort=cena">cena</A> <A HREF="/lista,towarzyskie,0,1.html?sort=data">data</A></P>\n<TABLE CLASS=lista><TR><TH><TH>Ogłoszenie<TH>Miejsce<TH>Dodano<TH>Cena\n{rows}</TABLE><P>strona <A HREF="/lista,towarzyskie,0,1.html">1</A> <A HREF="/lista,towarzyskie,0,2.html">2</A> (jesteś na {n})</P>')


def P(path, html, kind="static", **kw):
    return WrittenPage(f"{B}/{path}", html, kind, "pl", content_type="text/html; charset=ISO-8859-2", encoding="iso-8859-2", **kw)


def ad_page(a, path=None):
    return P(path or url(a).removeprefix(B + "/"), card(a), "ad", text_language=a[23].get("text_language"), ads=(url(a),), canonical=url(a) if path else None)


def other(cat, rows):
    return frame(cat, cat, f"<H1>{cat}</H1><TABLE CLASS=lista><TR><TH><TH>Ogłoszenie<TH>Miejsce<TH>Dodano<TH>Cena\n" + "".join(f'<TR CLASS=w{i % 2}><TD><TD><A HREF="/ogloszenie,{n},{c}.html">{t}</A><TD>{m}<TD>{d}<TD ALIGN=right>{p}\n' for i, (n, c, t, m, d, p) in enumerate(rows)) + "</TABLE>")


FLATS = [(4470011, "mieszkania", "2 pokoje, 48 m2, Praga", "Warszawa", "2025-06-09", "3200 zł"), (4470019, "mieszkania", "Kawalerka dla studentki, bez nałogów", "Łódź", "2025-06-08", "1500 zł"), (4470044, "mieszkania", "Pokój na godziny - sala konferencyjna", "Poznań", "2025-06-05", "60 zł/godz.")]
JOBS = [(4468801, "praca", "Hostessa na targi, 20-30 lat", "Poznań", "2025-06-10", "35 zł/godz."), (4468822, "praca", "Masażystka do gabinetu spa", "Kraków", "2025-06-04", "5500 zł"), (4468870, "praca", "Opiekunka osoby starszej, całodobowo", "Lublin", "2025-06-01", "6000 zł")]
FLAT = frame(FLATS[0][2], "Mieszkania", '<H1>2 pokoje, 48 m2, Praga</H1><P CLASS=meta>Nr 4470011 | dodano: 2025-06-09</P><DIV CLASS=tresc>Jasne, po remoncie, trzecie piętro, wolne od lipca. Dzwonić po 17: 501 883 620.</DIV><FORM NAME=karta><FIELDSET><LEGEND>Karta ogłoszenia</LEGEND>'
             + row("Powierzchnia", box(48) + " m2") + row("Liczba pokoi", select("pok", ["1", "2", "3", "4"], "2")) + row("Rok budowy", box(1961)) + row("Czynsz", box(3200) + " zł " + select("za", ["dzień", "miesiąc"], "miesiąc"))
             + row("Wyposażenie", '<LABEL><INPUT TYPE=checkbox DISABLED CHECKED>pralka</LABEL><LABEL><INPUT TYPE=checkbox DISABLED>balkon</LABEL>') + "</FIELDSET></FORM>")
one, two = ADS[:6], ADS[6:]


def plain(path, head, words, kind="static"):
    return P(path, frame(head, head, f"<H1>{head}</H1>{words}"), kind)


PAGES = [
    P("lista,towarzyskie,0,1.html", listing(one, 1), "listing", ads=tuple(map(url, one))),
    P("lista,towarzyskie,0,2.html", listing(two, 2), "listing", ads=tuple(map(url, two))),
    P("lista,towarzyskie,0,1.html?sort=cena", listing(one[::-1], 1), "listing", ads=tuple(map(url, one[::-1])), canonical=f"{B}/lista,towarzyskie,0,1.html"),
    *map(ad_page, ADS),
    ad_page(ADS[0], "ogloszenie,4471203,towarzyskie.html;jsessionid=9F31A0C77B2E4D10"),
    P("lista,mieszkania,0,1.html", other("Mieszkania", FLATS), "listing", relevant=False),
    P("lista,praca,0,1.html", other("Praca", JOBS), "listing", relevant=False),
    P("ogloszenie,4470011,mieszkania.html", FLAT, "ad", relevant=False),
    plain("regulamin.html", "Regulamin", "<OL><LI>Dział Towarzyskie jest przeznaczony dla osób pełnoletnich.<LI>Zabrania się podawania cudzych numerów.<LI>Ogłoszenie jest widoczne 30 dni.</OL>"),
    plain("cennik.html", "Cennik ogłoszeń", "<TABLE BORDER=1><TR><TH>Dział<TH>7 dni<TH>30 dni<TR><TD>Mieszkania<TD>0 zł<TD>0 zł<TR><TD>Towarzyskie<TD>25 zł<TD>80 zł<TR><TD>Wyróżnienie<TD>15 zł<TD>45 zł</TABLE>"),
    plain("pomoc.html", "Pomoc", "<P><B>Jak ukryć numer?</B> Zaznacz pole 'maskuj telefon'.</P><P><B>Nie pamiętam hasła.</B> Napisz na pomoc@kramnica24.example.</P>"),
    plain("konto.phtml", "Moje konto", "<FORM METHOD=post ACTION='/loguj.phtml'>Login <INPUT NAME=l> Hasło <INPUT TYPE=password NAME=h> <INPUT TYPE=submit VALUE='Zaloguj'></FORM>"),
    plain("ogloszenie,4466120,towarzyskie.html", "Ogłoszenie nieaktualne", "<P>Ogłoszenie nr 4466120 wygasło albo zostało usunięte przez autora.</P><UL><LI><A HREF='/ogloszenie,4471203,towarzyskie.html'>Monika - masaż i rozmowa</A></UL>", "error"),
]
SITE = WrittenSite(HOST, "PL", tuple(PAGES), tuple(map(truth, ADS)), "ads printed as disabled forms (select/checkbox/radio state), iso-8859-2, masked and base64 phones, comma addresses, session ids")
