"""Romanian free classifieds in plain HTML 3.2: an ad is a paragraph in its county's list, with an anchor and no page of its own.

Hard: everything of an ad stands in one run of text (names, ages, prices in lei without separators, numbers in three ways), with or without
diacritics, in capitals or not at all punctuated; the neighbouring sections (flats, cars, marriage) have the same form; an address is `page#aNUMBER`;
a list of counties, a second page, a print copy, one ad in English; 'publicat' is the day of posting; rows are parted by <hr> only.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.anuntul-de-10.example"


def ron(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "RON", "code_currency": None, "duration_min": minutes, "place": place}


# number, heading, day, pictures, text, truth
ADS = {
    "bucuresti": [
        (60418, "Masaj de relaxare zona Unirii", "10.06.2025", 2, "Bună, sunt Denisa, 27 ani, 1.70 m, 55 kg. Ofer masaj de relaxare și tandrețe în garsoniera mea de la Unirii. Nu fac deplasări. 30 min 150 lei, o oră 250 lei. Program 10:00-21:00, zilnic. Tel. 0764 021 703",
         dict(alias="Denisa", age=27, city="Bucharest", services=["massage", "cuddling"], incall=True, outcall=False, hours="10:00-21:00", height_cm=170, weight_kg=55, max_duration_h=1, phones=["+40764021703"], prices=[ron(150, 30), ron(250, 60)])),
        (60402, "NOUA IN ORAS!!! BRUNETA 22 ANI", "10.06.2025", 3, "ALESIA, NOUA IN BUCURESTI, RAMAN DOAR PANA DUMINICA 15 IUNIE. 22 ANI 48 KG. LOCATIE PROPRIE BD. TITULESCU SAU DEPLASARI LA HOTEL. 1 ORA = 300 LEI, DEPLASARE 1 ORA = 400 LEI, TOATA NOAPTEA 1500 LEI. NON STOP. SUNA 0771.934.847 SAU WHATSAPP",
         dict(alias="ALESIA", age=22, city="Bucharest", incall=True, outcall=True, hours="24/7", weight_kg=48, max_duration_h=12, phones=["+40771934847"], handles=[{"kind": "whatsapp", "value": "+40771934847"}],
              tour=[{"city": "Bucharest", "from": None, "to": "2025-06-15"}], prices=[ron(300, 60), ron(400, 60, "outcall"), ron(1500, 720)])),
        (60377, "doamna matura drumul taberei", "09.06.2025", 0, "doamna matura 51 ani numele meu e Geta primesc la mine acasa in drumul taberei domni seriosi peste 40 fac masaj si baie impreuna o ora 200 lei doua ore 350 lei fara sms 0771-802-685",
         dict(alias="Geta", age=51, city="Bucharest", services=["massage", "bath"], incall=True, max_duration_h=2, phones=["+40771802685"], prices=[ron(200, 60), ron(350, 120)])),
        (60361, "Companion for dinner and business", "07.06.2025", 1, "My name is Larisa, I am 30 years old, 1.75 m tall, I speak English, Italian and Romanian. I will join you for a dinner or a business event in Bucharest, at your hotel only. Three hours 900 lei. E-mail: larisa.companion@postaro.example",
         dict(alias="Larisa", age=30, city="Bucharest", text_language="en", languages_spoken=["en", "it", "ro"], services=["dinner_date", "business"], incall=False, outcall=True, height_cm=175, max_duration_h=3, handles=[{"kind": "email", "value": "larisa.companion@postaro.example"}], prices=[ron(900, 180)])),
    ],
    "bucuresti-2": [
        (60344, "Două prietene, sector 3", "06.06.2025", 2, "Suntem Ioana (25) și Mara (28), două prietene vesele din sectorul 3, București. Masaj la patru mâini, duo, cupluri. Ne găsiți într-un apartament curat. Ora cu amândouă 500 lei. Telegram: @ioana_si_mara",
         dict(alias="Ioana", aliases_stated=["Ioana", "Mara"], age=25, ages_stated=[25, 28], audience="couple", city="Bucharest", services=["four_hands", "duo", "couples"], incall=True, max_duration_h=1, handles=[{"kind": "telegram", "value": "ioana_si_mara"}], prices=[ron(500, 60)])),
        (60330, "Fetele noastre te asteapta", "05.06.2025", 1, "Salonul nostru din Bucuresti o recomanda pe Bianca, 24 ani, blonda, vorbeste romana si engleza. Masaj si striptease. Bianca primeste in salon, luni-sambata 12:00-22:00. La receptie raspunde Dl. Sorin: 0771 458 485.",
         dict(alias="Bianca", age=24, city="Bucharest", provider_kind="agency", languages_spoken=["ro", "en"], services=["massage", "striptease"], incall=True, hours="12:00-22:00", phones=["+40771458485"])),
        (60319, "Trans Bucuresti Militari", "03.06.2025", 2, "Bună, sunt Andra, femeie trans, 33 ani, 178 cm, 72 kg, brunetă. Te aștept în Militari, la mine, sau vin eu la tine. 1 oră 300 lei la mine, 350 lei la tine. Doar apel: zero șapte cinci cinci, 986, 861",
         dict(alias="Andra", age=33, audience="trans", city="Bucharest", incall=True, outcall=True, height_cm=178, weight_kg=72, max_duration_h=1, phones=["+40755986861"], prices=[ron(300, 60, "incall"), ron(350, 60, "outcall")])),
    ],
    "cluj": [
        (60411, "Maseuză cu diplomă, Cluj-Napoca", "09.06.2025", 1, "Mă numesc Réka, am 39 de ani, vorbesc maghiară, română și germană. Masaj și tantra în cabinetul meu din Cluj-Napoca, cartier Gheorgheni. 60 minute 180 lei, 90 minute 260 lei. Programări între 9:00 și 17:00 la 0764 020 715. Persoanele cu dizabilități sunt binevenite.",
         dict(alias="Réka", age=39, city="Cluj-Napoca", languages_spoken=["hu", "ro", "de"], services=["massage", "tantra", "disabled_guests"], incall=True, hours="09:00-17:00", max_duration_h=1.5, phones=["+40764020715"], prices=[ron(180, 60), ron(260, 90)])),
        (60386, "studenta cluj - doar hotel", "08.06.2025", 3, "studenta 21 ani, Patricia, 1,62/50kg, disponibila seara dupa 19 in cluj-napoca, doar deplasari la hotel, nu am locatie. girlfriend experience, sarut. 200 trandafiri ora, 700 trandafiri noaptea. whatsapp 0721977663",
         dict(alias="Patricia", age=21, city="Cluj-Napoca", services=["gfe", "kissing"], incall=False, outcall=True, height_cm=162, weight_kg=50, max_duration_h=12, phones=["+40721977663"], handles=[{"kind": "whatsapp", "value": "+40721977663"}],
              prices=[dict(ron(200, 60), currency=None, code_currency="roses"), dict(ron(700, 720), currency=None, code_currency="roses")])),
        (60352, "Domn pentru doamne", "04.06.2025", 1, "Radu, 42 de ani, 1,84 m, 83 kg, educat, cu mașină. Însoțesc doamne la restaurant, la dans sau în vacanță; vin oriunde în județul Cluj, eu sunt din Cluj-Napoca. Seara (4 ore) 400 lei. Telefon +40 742 077 674.",
         dict(alias="Radu", age=42, audience="man", city="Cluj-Napoca", services=["dinner_date", "dancing", "travel"], outcall=True, height_cm=184, weight_kg=83, max_duration_h=4, phones=["+40742077674"], prices=[ron(400, 240)])),
    ],
    "timis": [
        (60395, "Timișoara, zona Iulius", "08.06.2025", 2, "Sunt Sara, 29 de ani, din Republica Moldova, moldoveancă sufletistă. Locuiesc în Timișoara din mai. Masaj, cuplu de îndrăgostiți pentru o seară (GFE). 1 h 220 lei, 2 h 400 lei, la mine, discret. Nu răspund la numere ascunse. 0742 012 228",
         dict(alias="Sara", age=29, city="Timișoara", nationality="MD", services=["massage", "gfe"], incall=True, max_duration_h=2, phones=["+40742012228"], prices=[ron(220, 60), ron(400, 120)])),
        (60340, "Stăpână experimentată", "02.06.2025", 0, "Doamna Irina, 45 ani, Timișoara. Dominare, jocuri de rol, fetiș. Numai în studioul meu, marți-vineri, între orele 14 și 20. Ședința de o oră 400 lei. Masaj nu ofer. Viber: 0733 534 978",
         dict(alias="Irina", age=45, city="Timișoara", services=["domination", "role_play", "fetish"], incall=True, outcall=False, hours="14:00-20:00", max_duration_h=1, phones=["+40733534978"], handles=[{"kind": "viber", "value": "+40733534978"}], prices=[ron(400, 60)])),
    ],
}
HEAD = {"bucuresti": "București", "bucuresti-2": "București, pagina 2", "cluj": "Cluj", "timis": "Timiș"}


def url(key, a):
    return f"{ROOT}/companie/{key}.html#a{a[0]}"


def top(title):
    return f"""<html>
<head><title>{title} - Anunțul de 10 bani</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>
<body bgcolor=white text=black>
<center><h2>Anunțul de 10 bani</h2>
[<a href="/">Acasă</a>] [<a href="/imobiliare/cluj.html">Imobiliare</a>] [<a href="/auto/timis.html">Auto</a>] [<a href="/prietenii.html">Prietenii / căsătorii</a>] [<a href="/companie/">Companie și masaj</a>] [<a href="/adauga.html">Adaugă anunț</a>]</center><hr>
"""


FOOT = "<hr><font size=1>Anunțul de 10 bani, ziar gratuit din 1998. Redacția: 021 555 60 14, redactia@anuntul-de-10.example. Site-ul folosește cookie-uri.</font></body></html>"


def entry(a):
    no, head, day, pics, text, _ = a
    shots = "".join(f'<img src="/poze/{no}-{n}.jpg" height=90> ' for n in range(1, pics + 1))
    return f'<a name="a{no}"></a><b>{head}</b> <font size=1>(anunț {no}, publicat {day})</font><br>{shots}\n{text}<br><font size=1><a href="/semnaleaza.html?id={no}">semnalează</a></font><hr>\n'


def county(key, rows, bare=False):
    foot = {"bucuresti": 'Pagina 1 <a href="bucuresti-2.html">2</a>', "bucuresti-2": 'Pagina <a href="bucuresti.html">1</a> 2'}.get(key, "")
    body = "".join(map(entry, rows))
    if bare:
        return f"<html><head><title>{HEAD[key]}</title></head><body><h3>Companie și masaj: {HEAD[key]}</h3><hr>{body}</body></html>"
    return f'{top("Companie și masaj, " + HEAD[key])}<h3>Companie și masaj: {HEAD[key]}</h3>Ordonează: <a href="?ord=nou">noi</a> <a href="?ord=vechi">vechi</a> <a href="/tipar.php?f=companie/{key}">tipărește</a><hr>\n{body}{foot}{FOOT}'


def truth(key, a):
    row = deepcopy(AD)
    row.update(url=url(key, a), text_language="ro", provider_kind="unknown", country="RO", n_images=a[3], posted_at="-".join(reversed(a[2].split("."))))
    row.update(deepcopy(a[5]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(path, title, body, kind="static", relevant=True):
    return WrittenPage(f"{ROOT}/{path}", f"{top(title)}<h3>{title}</h3>{body}{FOOT}", kind, "ro", relevant=relevant)


def goods(rows):
    return "".join(f'<a name="a{n}"></a><b>{h}</b> <font size=1>(anunț {n}, publicat {d})</font><br>{t}<hr>' for n, h, d, t in rows)


def own(key):
    return tuple(url(key, a) for a in ADS[key])


PAGES = [WrittenPage(f"{ROOT}/companie/{k}.html", county(k, rows), "listing", "ro", ads=own(k)) for k, rows in ADS.items()]
PAGES += [
    WrittenPage(f"{ROOT}/companie/bucuresti.html?ord=vechi", county("bucuresti", ADS["bucuresti"][::-1]), "listing", "ro", ads=own("bucuresti"), canonical=f"{ROOT}/companie/bucuresti.html"),
    WrittenPage(f"{ROOT}/tipar.php?f=companie/cluj", county("cluj", ADS["cluj"], True), "listing", "ro", ads=own("cluj"), canonical=f"{ROOT}/companie/cluj.html"),
    WrittenPage(f"{ROOT}/companie/timis.html?PHPSESSID=a81c77d0e4b2", county("timis", ADS["timis"]), "listing", "ro", ads=own("timis"), canonical=f"{ROOT}/companie/timis.html"),
    plain("companie/", "Companie și masaj: alege județul", '<ul><li><a href="bucuresti.html">București</a> (7)<li><a href="cluj.html">Cluj</a> (3)<li><a href="timis.html">Timiș</a> (2)<li>Iași (0)</ul>Numai pentru persoane peste 18 ani.'),
    plain("companie/iasi.html", "Companie și masaj: Iași", "Nu există anunțuri în acest județ. Fii primul care publică!", "listing"),
    plain("", "Toate rubricile", '<ul><li><a href="/imobiliare/cluj.html">Imobiliare</a><li><a href="/auto/timis.html">Auto, moto</a><li><a href="/prietenii.html">Prietenii / căsătorii</a><li><a href="/companie/">Companie și masaj</a></ul>Azi: 412 anunțuri noi.'),
    plain("imobiliare/cluj.html", "Imobiliare: Cluj", goods([(59911, "Garsonieră Mărăști", "09.06.2025", "Închiriez garsonieră mobilată, 32 mp, etaj 3, 350 euro/lună. Tel. 0755 322 222"), (59870, "Casă la Florești", "06.06.2025", "Vând casă 4 camere, curte 500 mp, 145000 euro, negociabil.")]), "listing", False),
    plain("auto/timis.html", "Auto: Timiș", goods([(59802, "Logan 2014", "08.06.2025", "Vând Logan, 140000 km, benzină, 3900 euro. Timișoara, 0721 933 554"), (59755, "Anvelope iarnă", "01.06.2025", "Patru anvelope 195/65 R15, 400 lei.")]), "listing", False),
    plain("prietenii.html", "Prietenii / căsătorii", goods([(60100, "Văduv, 62 ani", "05.06.2025", "Pensionar din Arad, cu casă și grădină, caut doamnă 55-60 ani pentru căsătorie. Nefumător."), (60088, "Caut un suflet bun", "02.06.2025", "Învățătoare, 36 ani, un copil, doresc relație serioasă, fără aventuri.")]), "listing", False),
    plain("adauga.html", "Adaugă anunț", "<form>Rubrica <select><option>Auto<option>Imobiliare<option>Companie și masaj</select><br>Text <textarea rows=5 cols=50></textarea><br>Telefon <input size=12> <input type=submit value=Publică></form>Anunțul simplu este gratuit. Chenar: 10 lei pe săptămână. Poză: 5 lei."),
    plain("reguli.html", "Regulament", "<ol><li>Un anunț pe zi de persoană.<li>Fără minori, fără anunțuri în numele altora.<li>Bănuiți că cineva este obligat? Sunați la 112.</ol>"),
    plain("contact.html", "Contact", "Redacția: Calea Griviței, București. Telefon 021 555 60 14, luni-vineri 9-16. redactia@anuntul-de-10.example"),
    plain("sfaturi/tepe.html", "Cum recunoști o țeapă", "Nu trimiteți bani înainte, nici măcar 50 de lei „pentru taxi”. Un cititor din Ploiești, 48 de ani, a pierdut 600 lei pe un voucher."),
    plain("confidentialitate.html", "Date personale", "Păstrăm adresa IP și textul anunțului 60 de zile. Cererile de ștergere se trimit la redactia@anuntul-de-10.example."),
    plain("cauta.php?q=sofia", "Căutare: sofia", "Nu am găsit nimic pentru „sofia”.", "listing"),
    plain("companie/satu-mare.html", "Eroare 404", "Pagina cerută nu există.", "error"),
]

SITE = WrittenSite("www.anuntul-de-10.example", "RO", tuple(PAGES), tuple(truth(k, a) for k, rows in ADS.items() for a in rows), note=__doc__)
