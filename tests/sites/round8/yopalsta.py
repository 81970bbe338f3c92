"""Yöpalsta, a Finnish board of short free-text notices on ASP.NET Web Forms, with no page of its own for any notice.

What makes it hard: each ad is one row of a GridView under an `<a name>`, and nearly every fact is in a sentence or an
abbreviation (27v, 168/57, 1h 150e, p. 040 ...), inflected as Finnish is; the same row ids `ctl02`, `ctl03` come back on
every page; ads are in Finnish, English, Russian and Swedish; sessions stand in the path, `(S(...))`; the right-hand
column repeats headings of other regions; one region is a town called Nokia; a section of ordinary dating notices has the
very same mark-up and is not relevant.
"""

from base64 import b64encode
from copy import deepcopy
from hashlib import sha256
from html import escape

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.yopalsta.example"
ROOT = f"https://{HOST}"
REGIONS = {"uusimaa": "Uusimaa", "pirkanmaa": "Pirkanmaa", "pohjoinen": "Pohjanmaa ja Lappi", "treffit": "Treffipalsta"}


def price(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def notice(number, title, town, left, day, text, photos=0, lifted=False, lang="fi", city=None, **said):
    """A notice as left by its author, with what a reader would note of it (said); `city` where GeoNames spells another name."""
    hours = max((p["duration_min"] for p in said.get("prices", ())), default=0) / 60 or None
    facts = {"provider_kind": "unknown", "country": "FI", "city": city or town, "text_language": lang, "paid_placement": lifted, "n_images": photos, "posted_at": day,
             "max_duration_h": hours, "aliases_stated": [said["alias"]], "ages_stated": [said["age"]], **said}
    return {"number": number, "title": title, "town": town, "left": left, "text": text, "photos": photos, "lifted": lifted, "facts": facts}


UUSIMAA = [
    notice(8841, "Minttu 27v 168/57 Kalliossa", "Helsinki", "9.6.2025 klo 14.22", "2025-06-09",
           "Hei, olen suomalainen nainen ja otan vastaan siistissä kodissa Kalliossa. Kahvit kuuluvat asiaan. Rentouttavaa hierontaa ja halailua ilman kiirettä. "
           "30min 90e, 1h 150e, 2h 280e. Hotelleihin en tule. Arkisin klo 10-20. P. 040 514 4419, soita, viesteihin en vastaa.", 2, True,
           alias="Minttu", age=27, height_cm=168, weight_kg=57, nationality="FI", services=["massage", "cuddling"], incall=True, outcall=False, hours="10:00-20:00",
           phones=["+358405144419"], prices=[price(90, 30), price(150, 60), price(280, 120)]),
    notice(8836, "Sivistynyttä seuraa herrasmiehelle", "Espoo", "9.6.2025 klo 08.05", "2025-06-09",
           "Isabella, 31, itsenäinen ja oman tiensä kulkija, ei toimistoa eikä välikäsiä. Illallisseuraa ja matkaseuraa. Tulen luoksesi hotelliin Espoossa ja Helsingissä, omaa paikkaa minulla ei ole. "
           "Illallinen jatkoineen (3 h) 600 €, koko yö (12 h) 1 500 €, viikonloppu (48 h) 3 500 €. Puhun suomea, ruotsia ja englantia. Varaukset isabella.seura@kirje.example", 1,
           alias="Isabella", age=31, provider_kind="independent", languages_spoken=["fi", "sv", "en"], services=["dinner_date", "travel"], incall=False, outcall=True,
           handles=[{"kind": "email", "value": "isabella.seura@kirje.example"}], prices=[price(600, 180), price(1500, 720), price(3500, 2880)]),
    notice(8829, "ANNA JA LIISA, NELJÄ KÄTTÄ", "Vantaa", "6.6.2025 klo 19.40", "2025-06-06",
           "Anna 34v ja Liisa 29v, ystävykset. Rentoutushieronta tai neljän käden hieronta, aina kahdestaan. 60 min 200 e, 90 min 280 e. Otamme vastaan Tikkurilassa, hotellikäyntejä emme tee. "
           "Ma-pe klo 12-19. Tekstiviesti ensin: 050 473 5997.", 1,
           alias="Anna", aliases_stated=["Anna", "Liisa"], age=34, ages_stated=[34, 29], audience="couple", services=["massage", "four_hands"], incall=True, outcall=False,
           hours="12:00-19:00", phones=["+358504735997"], prices=[price(200, 60), price(280, 90)]),
    notice(8820, "Sandy from Estonia visits Helsinki", "Helsinki", "eilen klo 21.13", "2025-06-10",
           "Hi gentlemen! Sandy, 24 years, 165 cm, 50 kg, Estonian girl with a good sense of humour. I am in Helsinki 10.6.-20.6. and then in Turku 21.6.-25.6. Relaxing massage, kissing, and I like to stay overnight with you (12 hours, 900 e). "
           "Incall near Kamppi 180 e / 1 hour, outcall to your hotel 230 e / 1 hour, two hours incall 330 e. I speak English, Estonian and Russian. Telegram @sandy_tallinn, whatsapp +358 45 593 1875.", 3, True, "en",
           alias="Sandy", age=24, height_cm=165, weight_kg=50, nationality="EE", languages_spoken=["en", "et", "ru"], services=["massage", "kissing", "overnight"], incall=True, outcall=True,
           tour=[{"city": "Helsinki", "from": "2025-06-10", "to": "2025-06-20"}, {"city": "Turku", "from": "2025-06-21", "to": "2025-06-25"}], phones=["+358455931875"],
           handles=[{"kind": "telegram", "value": "sandy_tallinn"}, {"kind": "whatsapp", "value": "+358455931875"}],
           prices=[price(180, 60, "incall"), price(230, 60, "outcall"), price(330, 120, "incall"), price(900, 720)]),
    notice(8811, "Массаж в Хельсинки / Itäkeskus", "Helsinki", "3.6.2025 klo 11.56", "2025-06-03",
           "Ирина, 41 год, русская, спокойная и аккуратная. Принимаю у себя в районе Итякескус: массаж спины, чай и разговор. 1 час 120 евро, полтора часа 170. Работаю с 11 до 21. "
           "Говорю по-русски и по-фински. 0502175916", 0, False, "ru",
           alias="Ирина", age=41, nationality="RU", languages_spoken=["ru", "fi"], services=["massage"], incall=True, hours="11:00-21:00", phones=["+358502175916"], prices=[price(120, 60), price(170, 90)]),
    notice(8803, "Pitkän linjan hieroja", "Porvoo", "30.5.2025 klo 07.31", "2025-05-30",
           "Kaarina, 58 v. Klassinen hieronta kotonani, 45 min 50 €, 60 min 60 €. Pyörätuolilla pääsee sisään, liikuntarajoitteiset ovat tervetulleita. Mitään muuta en tee, älä kysy. "
           "Numeroni kirjaimin: nolla neljä nolla, kahdeksan kaksi kaksi, kaksi kaksi kahdeksan neljä.", 0,
           alias="Kaarina", age=58, services=["massage", "disabled_guests"], incall=True, phones=["+358408222284"], prices=[price(50, 45), price(60, 60)]),
    notice(8797, "Mies naisille ja pariskunnille", "Helsinki", "27.5.2025 klo 22.18", "2025-05-27",
           "Mikko, 39, 185/82, kohtelias ja kärsivällinen. Hierontaa, tanssia, illallisseuraa, myös pariskunnille. Tulen luoksesi pääkaupunkiseudulla. 100 e/tunti. Miehet älkää soittako. 040-7555694", 1,
           alias="Mikko", age=39, audience="man", height_cm=185, weight_kg=82, services=["massage", "dancing", "dinner_date", "couples"], outcall=True, phones=["+358407555694"], prices=[price(100, 60)]),
]
PIRKANMAA = [
    notice(8844, "Jessica, trans, Tampere", "Tampere", "eilen klo 23.50", "2025-06-10",
           "25v, 172 cm, aasialainen kaunotar, sisäistä rauhaa ja pehmeät kädet. Oma asunto keskustassa, tulen myös hotelliin. Hierontaa, suudelmia, pariskunnatkin ovat tervetulleita. Päivystän 24h. "
           "Luonani 1h 170e, hotellissa 1h 220e. Soita 041 053 2512, Viber sama numero.", 2,
           alias="Jessica", age=25, audience="trans", height_cm=172, ethnicity="asian", services=["massage", "kissing", "couples"], incall=True, outcall=True, hours="24/7",
           phones=["+358410532512"], handles=[{"kind": "viber", "value": "+358410532512"}], prices=[price(170, 60, "incall"), price(220, 60, "outcall")]),
    notice(8838, "Selma - tiukka rouva", "Tampere", "9.6.2025 klo 17.02", "2025-06-09",
           "45 vuotta, eikä ikä ole salaisuus. Alistusta, roolileikkejä, fetissejä. Hierontaa tai suutelua et saa, turha kysyä. Oma studio, vain ajanvarauksella klo 15-23. Tunti 220 euroa. WhatsApp 041 831 1609.", 1,
           alias="Selma", age=45, services=["domination", "role_play", "fetish"], incall=True, hours="15:00-23:00", phones=["+358418311609"],
           handles=[{"kind": "whatsapp", "value": "+358418311609"}], prices=[price(220, 60)]),
    notice(8815, "Helmi-agentuuri esittelee: Emma", "Tampere", "4.6.2025 klo 12.00", "2025-06-04",
           "Emma on 24-vuotias opiskelija, 174 cm, hymyilevä ja huoliteltu. Tyttömme saapuu hotelliisi tunnissa. Illallisseura, yön yli, tyttöystäväkokemus (GFE). Hinnat: 2 h 500 €, 4 h 800 €, yö 1400 €. "
           "Emma on varattavissa joka päivä klo 10-02, toimistomme puh. 040 525 3336.", 3, True,
           alias="Emma", age=24, provider_kind="agency", height_cm=174, services=["dinner_date", "overnight", "gfe"], outcall=True, hours="10:00-02:00", phones=["+358405253336"],
           prices=[price(500, 120), price(800, 240), price(1400, 720)]),
    notice(8790, "Tuija 52v", "Nokia", "24.5.2025 klo 16.44", "2025-05-24",
           "Nokialla asuva pyöreä ja iloinen rouva. Kahvittelua, juttelua ja hierontaa luonani. Hinta 80 euroa tunti. Soittele iltaisin O5O 674 8O23.", 0,
           alias="Tuija", age=52, services=["massage"], incall=True, phones=["+358506748023"], prices=[price(80, 60)]),
]
POHJOINEN = [
    notice(8842, "SOFIA 29v 166/52 OULU", "Oulu", "9.6.2025 klo 15.37", "2025-06-09",
           "Moi, olen Sofia, 31-vuotias brunette ja kierrän kesän. Oulussa 11.6. asti, Rovaniemellä 12.6.-15.6., sitten kotiin. Otan vastaan omassa hotellihuoneessa, hieronta kuuluu aina asiaan. "
           "1h 160, 1,5h 220, 2h 280 euroa. Videopuhelut ympäri vuoden. puh 044 020 4232", 2,
           alias="Sofia", age=29, ages_stated=[29, 31], height_cm=166, weight_kg=52, services=["massage", "video_call"], incall=True,
           tour=[{"city": "Oulu", "from": None, "to": "2025-06-11"}, {"city": "Rovaniemi", "from": "2025-06-12", "to": "2025-06-15"}], phones=["+358440204232"],
           prices=[price(160, 60), price(220, 90), price(280, 120)]),
    notice(8825, "Lapin opas ja lepo", "Rovaniemi", "5.6.2025 klo 10.10", "2025-06-05",
           "Aino, 35. Näytän sinulle kaupungin ja joen, sitten kylpy yhdessä ja hieronta. Tulen hotelliisi tai mökillesi. Puhun suomea, englantia ja saksaa. Kaksi tuntia 300 €, vuorokausi (24 h) 1200 €. "
           "Parkkimaksu 10 € tulee päälle. Instagram: aino.lappi", 1,
           alias="Aino", age=35, languages_spoken=["fi", "en", "de"], services=["city_guide", "bath", "massage"], outcall=True, handles=[{"kind": "instagram", "value": "aino.lappi"}],
           prices=[price(300, 120), price(1200, 1440)]),
    notice(8818, "Vänlig massage i Vasa", "Vaasa", "2.6.2025 klo 20.26", "2025-06-02",
           "Hej! Linnea, 33 år. Jag tar emot i Vasa centrum, lugnt och diskret, mellan 9 och 17. Massage och kramar i god tid. 150 euro i timmen, halvtimme 90. Inga dolda nummer tack. Ring 041 128 8985.", 0, False, "sv",
           alias="Linnea", age=33, services=["massage", "cuddling"], incall=True, hours="09:00-17:00", phones=["+358411288985"], prices=[price(150, 60), price(90, 30)]),
]
DATING = [(8839, "Vakavaa suhdetta etsivä mies", "Lahti", "8.6.2025 klo 09.12", "Timo, 47, eronnut, kaksi aikuista lasta. Etsin naista, jonka kanssa kalastaa, matkustaa ja vanheta. Vastaukset palstan kautta, nimimerkki Hauki."),
          (8832, "Lenkkiseuraa Turusta?", "Turku", "7.6.2025 klo 18.30", "Nainen 36 etsii juoksukaveria ja ehkä jotain enemmän. Savuton ja raitis. Nimimerkki Aurajoki."),
          (8805, "Leski 66v", "Kotka", "31.5.2025 klo 13.02", "Mukava leskirouva toivoo tanssittajaa ja ystävää. Ei seikkailijoita. Nimimerkki Ruusu.")]


def state(seed):
    return b64encode(b"".join(sha256(f"{seed}{n}".encode()).digest() for n in range(12))).decode()


def master(title, body, action="./Ilmoitukset.aspx", skip=None):
    menu = "".join(f'<tr><td><a id="ctl00_tvAlueet_t{n}" class="ctl00_tvAlueet_0" href="/{slug}/Ilmoitukset.aspx">{name}</a></td></tr>' for n, (slug, name) in enumerate(REGIONS.items()))
    latest = "".join(f'<li><a href="/{slug}/Ilmoitukset.aspx#i{x["number"]}">{escape(x["title"])}</a> <small>{x["left"]}</small></li>'
                     for slug, rows in (("pirkanmaa", PIRKANMAA[:2]), ("pohjoinen", POHJOINEN[:2]), ("uusimaa", UUSIMAA[:2])) if slug != skip for x in rows)
    return (f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\r\n<html xmlns="http://www.w3.org/1999/xhtml">\r\n<head id="ctl00_Head1"><title>\r\n\t{escape(title)} - Yöpalsta\r\n</title>'
            '<link href="/App_Themes/Sininen/Palsta.css" type="text/css" rel="stylesheet" /></head>\r\n<body>\r\n'
            f'<form name="aspnetForm" method="post" action="{action}" id="aspnetForm">\r\n<div>\r\n<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />\r\n<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK{state(title)}" />\r\n</div>\r\n'
            '<script type="text/javascript">\r\n//<![CDATA[\r\nvar theForm = document.forms[\'aspnetForm\'];\r\nfunction __doPostBack(t, a) { theForm.__EVENTTARGET.value = t; theForm.submit(); }\r\n//]]>\r\n</script>\r\n'
            '<table width="100%" cellspacing="0" cellpadding="6" border="0"><tr><td colspan="3" class="yla"><a href="/" id="ctl00_hlEtusivu">YÖPALSTA</a> &nbsp; Seuraa, hierontaa ja treffejä vuodesta 2003 &nbsp; '
            '<span id="ctl00_lblPuh">Ilmoitusmyynti 09 4245 0117</span></td></tr>\r\n'
            f'<tr valign="top"><td width="160"><div id="ctl00_tvAlueet"><table cellpadding="0" cellspacing="0">{menu}</table></div><p><a href="/Hinnasto.aspx">Hinnasto</a><br /><a href="/Ohjeet.aspx">Ohjeet</a><br />'
            '<a href="/Ehdot.aspx">Käyttöehdot</a><br /><a href="/Yhteystiedot.aspx">Yhteystiedot</a><br /><a href="/Kirjaudu.aspx">Kirjaudu</a></p></td>\r\n'
            f'<td>{body}</td>\r\n<td width="190" class="oikea"><b>Viimeksi jätetyt</b><ul>{latest}</ul></td></tr></table>\r\n'
            f'<div>\r\n<input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="/wEW{state(title + "v")[:88]}" />\r\n</div></form>\r\n</body>\r\n</html>')


def row(n, number, title, town, left, text, photos=0, lifted=False):
    pre = f"ctl00_Main_gvIlmoitukset_ctl{n:02}"
    pictures = "".join(f'<img id="{pre}_img{k}" src="/Kuva.ashx?id={number}&amp;n={k}&amp;w=120" style="border-width:0px;" /> ' for k in range(1, photos + 1))
    return (f'<tr class="{"nosto" if lifted else "rivi"}">\r\n\t\t<td><a name="i{number}"></a><span id="{pre}_lblOtsikko" style="font-weight:bold;">{escape(title)}</span> ' + (f'<span id="{pre}_lblNosto">★ Nostettu ilmoitus</span>' if lifted else "")
            + f'<br />\r\n<span id="{pre}_lblTeksti">{escape(text)}</span><br />\r\n{pictures}<span id="{pre}_lblTiedot" class="pieni">Nro {number} | Paikkakunta: {town} | Jätetty: {left}</span> '
            f'<a id="{pre}_lbIlmianna" href="javascript:__doPostBack(\'ctl00$Main$gvIlmoitukset$ctl{n:02}$lbIlmianna\',\'\')">Ilmianna</a></td>\r\n\t</tr>')


def listing(region, rows, number=1, last=1):
    cells = "".join(row(n, x["number"], x["title"], x["town"], x["left"], x["text"], x["photos"], x["lifted"]) for n, x in enumerate(rows, 2))
    turn = "<p>Sivu: " + " ".join(f"<b>{n}</b>" if n == number else f'<a href="/{region}/Ilmoitukset.aspx{"" if n == 1 else f"?sivu={n}"}">{n}</a>' for n in range(1, last + 1)) + "</p>" if last > 1 else ""
    tools = f'<p class="pieni"><a href="/{region}/Ilmoitukset.aspx?jarjestys=paikkakunta">Järjestä paikkakunnan mukaan</a> | <a href="/{region}/Ilmoitukset.aspx?tulosta=1">Tulosta</a></p>'
    return master(REGIONS[region] + (f", sivu {number}" if number > 1 else ""), f'<h1><span id="ctl00_Main_lblAlue">{REGIONS[region]}</span></h1>{tools}\r\n<div>\r\n\t<table cellspacing="0" border="0" id="ctl00_Main_gvIlmoitukset" style="border-collapse:collapse;">\r\n\t{cells}\r\n</table>\r\n</div>{turn}', skip=region)


def printed(region, rows):
    return f'<html><head><title>{REGIONS[region]}</title></head><body>' + "".join(f'<a name="i{x["number"]}"></a><p><b>{escape(x["title"])}</b><br>{escape(x["text"])}<br>{x["town"]}, {x["left"]}</p>' for x in rows) + "</body></html>"


def plain(name, title, html):
    return master(title, f'<h1><span id="ctl00_Main_lblOtsikko">{title}</span></h1><div id="ctl00_Main_pnlSisalto">{html}</div>', f"./{name}")


def page(url, html, kind, **more):
    return WrittenPage(url=ROOT + url, html=html, kind=kind, language="fi", **more)


def urls(region, rows, query=""):
    return tuple(f"{ROOT}/{region}/Ilmoitukset.aspx{query}#i{x['number']}" for x in rows)


LISTS = (("uusimaa", UUSIMAA[:4], "", 1, 2), ("uusimaa", UUSIMAA[4:], "?sivu=2", 2, 2), ("pirkanmaa", PIRKANMAA, "", 1, 1), ("pohjoinen", POHJOINEN, "", 1, 1))
BY_TOWN = sorted(PIRKANMAA, key=lambda x: x["town"])
PAGES = (
    *(page(f"/{region}/Ilmoitukset.aspx{query}", listing(region, rows, n, last), "listing", ads=urls(region, rows, query)) for region, rows, query, n, last in LISTS),
    page("/pirkanmaa/Ilmoitukset.aspx?jarjestys=paikkakunta", listing("pirkanmaa", BY_TOWN), "listing", ads=urls("pirkanmaa", BY_TOWN), canonical=f"{ROOT}/pirkanmaa/Ilmoitukset.aspx"),
    page("/pohjoinen/Ilmoitukset.aspx?tulosta=1", printed("pohjoinen", POHJOINEN), "listing", ads=urls("pohjoinen", POHJOINEN), canonical=f"{ROOT}/pohjoinen/Ilmoitukset.aspx"),
    page("/(S(k3v0y2mjq1x4zr55hd0wbt45))/uusimaa/Ilmoitukset.aspx", listing("uusimaa", UUSIMAA[:4], 1, 2), "listing", ads=urls("uusimaa", UUSIMAA[:4]), canonical=f"{ROOT}/uusimaa/Ilmoitukset.aspx"),
    page("/treffit/Ilmoitukset.aspx", master("Treffipalsta", '<h1><span id="ctl00_Main_lblAlue">Treffipalsta</span></h1><p>Tavallisia seuranhakuilmoituksia, ei maksullisia palveluja.</p><table cellspacing="0" border="0" id="ctl00_Main_gvIlmoitukset">'
         + "".join(row(n, *x) for n, x in enumerate(DATING, 2)) + "</table>"), "listing", relevant=False),
    page("/Hinnasto.aspx", plain("Hinnasto.aspx", "Hinnasto", "<table border=\"1\"><tr><td>Ilmoitus 30 päivää</td><td>9,90 €</td></tr><tr><td>Nosto 7 päivää</td><td>14,90 €</td></tr><tr><td>Lisäkuva</td><td>2 €</td></tr><tr><td>Yrityksen vuosisopimus</td><td>490 €</td></tr></table>"
         "<p>Maksu tilisiirrolla tai tekstiviestillä. Tiedustelut 09 4245 0117.</p>"), "static"),
    page("/Ohjeet.aspx", plain("Ohjeet.aspx", "Ohjeet", "<h3>Miten jätän ilmoituksen?</h3><p>Kirjaudu, valitse alue ja kirjoita korkeintaan 500 merkkiä.</p><h3>Miten poistan ilmoituksen?</h3><p>Lähetä numero sähköpostilla palstan hoitajalle.</p>"
         "<h3>Minulta pyydettiin etumaksua</h3><p>Älä maksa. Ilmianna ilmoitus.</p>"), "static"),
    page("/Ehdot.aspx", plain("Ehdot.aspx", "Käyttöehdot", "<p>Palsta on tarkoitettu yli 18-vuotiaille. Jokainen vastaa itse ilmoituksestaan. Toisen puolesta ilmoittaminen ilman lupaa on kielletty. Ylläpito ei välitä tapaamisia.</p>"), "static"),
    page("/Yhteystiedot.aspx", plain("Yhteystiedot.aspx", "Yhteystiedot", "<p>Palstamedia Oy<br />PL 112<br />33101 Tampere<br />Puhelin 09 4245 0117 (arkisin 9-15)<br />palsta@yopalsta.example</p>"), "static"),
    page("/Kirjaudu.aspx", plain("Kirjaudu.aspx", "Kirjaudu", '<input name="ctl00$Main$txtNimi" type="text" id="ctl00_Main_txtNimi" /> <input name="ctl00$Main$txtSana" type="password" id="ctl00_Main_txtSana" /> <input type="submit" name="ctl00$Main$btn" value="Kirjaudu" />'), "static"),
    page("/Juttu.aspx?id=12", plain("Juttu.aspx?id=12", "Hotellissa Tallinnassa: palstan kokemuksia", "<p>Laiva lähtee Länsisatamasta aamulla ja hotelli löytyy kävelymatkan päästä. Kahden hengen huone maksoi 74 € yöltä, aamiainen mukaan lukien.</p>"
         "<p>Ota passi tai henkilökortti mukaan, varaa paluu ajoissa ja muista, että juhannuksena kaikki on täynnä.</p>"), "static"),
    page("/Ilmoitus.aspx?id=8702", plain("Ilmoitus.aspx?id=8702", "Ilmoitus on poistettu", "<p>Ilmoitus nro 8702 on vanhentunut tai jättäjä on poistanut sen.</p>"), "error"),
    page("/Virhe.aspx?aspxerrorpath=/lappi/Ilmoitukset.aspx", plain("Virhe.aspx", "Hups, jotain meni vikaan", "<p>Sivua ei löytynyt. Tarkista osoite tai palaa etusivulle.</p>"), "error"),
)
ADS = tuple({**deepcopy(AD), **x["facts"], "url": url} for region, rows, query, _, _ in LISTS for x, url in zip(rows, urls(region, rows, query)))
SITE = WrittenSite(host=HOST, region="FI", pages=PAGES, ads=ADS,
                   note="free-text notices as rows of a GridView with anchors, facts only in abbreviated prose of four languages, session in the path, same mark-up for ordinary dating")
