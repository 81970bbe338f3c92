"""Big Polish portal: filters with counts at the left, a boxed advert with a table of facts, badges and a long yes/no list of services.

Hard: the list of services names everything and only the ticks count, two columns of prices (at hers, at the guest's), 'ostatnia zmiana' stands beside 'dodano', member's
bust and shoe sizes look like other figures, opening hours by weekday, the filters repeat all towns and ages, an agency's advert speaks of 'nasza koleżanka',
badges for checked photos and VIP, 'ostatnio oglądane' and a sold banner with a telephone.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.anonsiak.example"
SERVICE = {"massage": "masaż", "gfe": "GFE (jak z dziewczyną)", "kissing": "pocałunki", "bath": "wspólna kąpiel", "striptease": "striptiz", "tantra": "tantra", "role_play": "odgrywanie ról", "domination": "dominacja", "couples": "pary", "duo": "duet z koleżanką", "cuddling": "przytulanie", "dinner_date": "kolacja", "travel": "wspólny wyjazd", "video_call": "rozmowa wideo"}
TONGUE = {"pl": "polski", "en": "angielski", "de": "niemiecki", "uk": "ukraiński", "ru": "rosyjski", "es": "hiszpański"}
LAND = {"PL": "polska", "UA": "ukraińska", "BY": "białoruska", "BR": "brazylijska"}
PLACE = {"Warszawa": "Warsaw", "Kraków": "Kraków", "Wrocław": "Wrocław", "Gdańsk": "Gdańsk", "Poznań": "Poznań", "Łódź": "Łódź", "Katowice": "Katowice", "Lublin": "Lublin"}
TIME = {30: "0,5 godz.", 60: "1 godz.", 90: "1,5 godz.", 120: "2 godz.", 180: "3 godz.", 600: "noc (10 godz.)"}
# id, name, age, town, quarter, cm, kg, bust, land, tongues, services, hours, at hers, at the guest's, goes out, telephone, other contacts, marks (Z checked, V vip), pictures, added, changed, words, more truth
ADS = [
    (330915, "Oliwia", 26, "Warszawa", "Mokotów", 169, 54, 3, "PL", ["pl", "en"], ["massage", "gfe", "kissing", "bath"], "10:00-22:00", {30: 250, 60: 400, 120: 750}, {60: 500}, True, "512 904 661", {}, "ZV", 6, "2025-05-30", "2025-06-10", "Zadbana, elegancka brunetka zaprasza do apartamentu z parkingiem podziemnym. Spotkania umawiam z godzinnym wyprzedzeniem, zdjęcia są moje. Nie odpisuję na SMS-y i nie odbieram zastrzeżonych.", {}),
    (330902, "Wiktoria", 22, "Kraków", "Podgórze", 164, 50, 2, "UA", ["uk", "ru", "pl"], ["massage", "striptease", "kissing"], "24/7", {30: 200, 60: 300}, {}, False, "730 118 254", {"whatsapp": "+48730118254", "telegram": "wika_krk"}, "V", 5, "2025-06-06", "2025-06-11", "Hej! Mam na imię Wiktoria, jestem z Ukrainy i uczę się polskiego. W Krakowie tylko do 20 czerwca, potem Katowice od 21 czerwca do 1 lipca.", dict(tour=[{"city": "Kraków", "from": None, "to": "2025-06-20"}, {"city": "Katowice", "from": "2025-06-21", "to": "2025-07-01"}])),
    (330877, "Pani Renata", 51, "Wrocław", "Krzyki", 166, 72, 5, "PL", ["pl", "de"], ["massage", "cuddling", "bath"], "9:00-18:00", {60: 250}, {}, False, "606 337 419", {}, "Z", 2, "2025-03-12", "2025-06-01", "Dojrzała, spokojna kobieta. Przyjmuję w swoim mieszkaniu, sama. Cenię kulturę i czystość, kawa gratis.", dict(alias="Renata", provider_kind="independent")),
    (330841, "Nadia", 29, "Gdańsk", "Wrzeszcz", 173, 58, 3, "BY", ["ru", "pl", "en"], ["tantra", "massage", "couples"], "12:00-23:00", {60: 350, 90: 480}, {60: 450, 120: 800}, True, "579 620 083", {"telegram": "nadia_tantra"}, "", 3, "2025-05-19", "2025-06-09", "Masaż tantryczny dla panów, pań i par. Olejki, świece, cisza. Dojeżdżam do hoteli w Gdańsku, Sopocie i Gdyni.", {}),
    (330829, "Lejla i Tosia", 24, "Poznań", "Jeżyce", None, None, None, "PL", ["pl"], ["duo", "massage", "striptease"], "14:00-24:00", {60: 700, 120: 1300}, {}, False, "884 251 706", {}, "V", 4, "2025-06-02", "2025-06-08", "Jesteśmy we dwie: Lejla (24 lata) i Tosia (28 lat). Zapraszamy tylko razem, proszę nie pytać o spotkania osobno.", dict(alias="Lejla", aliases_stated=["Lejla", "Tosia"], ages_stated=[24, 28], audience="couple")),
    (330801, "Monika", 35, "Łódź", "Śródmieście", 170, 63, 4, "PL", ["pl"], ["domination", "role_play"], None, {60: 300, 120: 550}, {}, False, "501 774 938", {}, "Z", 3, "2025-04-27", "2025-05-27", "Scenariusz ustalamy przed spotkaniem przez telefon. Granice są po to, żeby ich przestrzegać. Początkujący mile widziani.", {}),
    (330788, "Amelia", 23, "Katowice", "Centrum", 167, 53, 2, "PL", ["pl", "en"], ["dinner_date", "gfe", "travel"], None, {}, {120: 1200, 180: 1600, 600: 3500}, True, "32 720 41 15", {"email": "rezerwacja@salonikgala.example"}, "ZV", 4, "2025-05-14", "2025-06-05", "Agencja Gala przedstawia: nasza koleżanka Amelia, studentka filologii, towarzyszka na kolację, bankiet i wyjazd służbowy. Rezerwacje przyjmuje recepcja agencji. Spotkania wyłącznie w hotelach.", dict(provider_kind="agency", incall=False)),
    (330760, "Kamil", 30, "Warszawa", "Wola", 185, 82, None, "PL", ["pl", "en"], ["massage", "dinner_date", "couples"], "18:00-23:00", {}, {60: 300, 120: 550}, True, "666 083 512", {}, "", 2, "2025-05-08", "2025-05-30", "Dla pań i par. Masażysta po AWF, dyskretny, punktualny, zawsze pod krawatem. Dojazd na terenie Warszawy w cenie.", dict(audience="man")),
    (330744, "Larissa TS", 27, "Warszawa", "Śródmieście", 176, 66, 3, "BR", ["es", "en"], ["massage", "role_play", "video_call"], "24/7", {30: 300, 60: 500}, {60: 600}, True, "", {"whatsapp": "+48794305527"}, "V", 5, "2025-06-09", "2025-06-11", "Hi, I am Larissa, trans girl from Brazil, first time in Warsaw, from 9 June to 23 June. Please send a message on WhatsApp, I do not speak Polish.", dict(alias="Larissa", audience="trans", text_language="en", tour=[{"city": "Warsaw", "from": "2025-06-09", "to": "2025-06-23"}])),
    (330716, "Basia", 44, "Lublin", "Czuby", 162, 68, 4, "PL", ["pl"], ["massage", "kissing"], "8:00-15:00", {30: 130, 60: 200}, {}, False, "533 296 870", {}, "", 1, "2025-05-02", "2025-05-02", "Przed południem, po domowemu.", {}),
    (330690, "Sandra", 31, "Gdańsk", "Oliwa", 171, 60, 3, "PL", ["pl", "de", "en"], ["massage", "gfe", "bath", "cuddling"], "11:00-20:00", {60: 350, 120: 650}, {}, False, "727 415 369", {"whatsapp": "+48727415369"}, "Z", 4, "2025-04-21", "2025-06-03", "Bez pośpiechu, blisko plaży. Nowe zdjęcia z maja. Po 20 nie odbieram.", dict(provider_kind="unknown")),
]


def url(a):
    return f"{ROOT}/anons/{a[0]}"


def shell(title, body):
    towns = "".join(f'<li><a href="/szukaj?miasto={i}">{t}</a> <span class="ile">({41 - i * 3})</span></li>' for i, t in enumerate(PLACE, 1))
    ages = "".join(f'<li><a href="/szukaj?wiek={a}-{b}">{a}–{b} lat</a> <span class="ile">({n})</span></li>' for a, b, n in ((18, 24, 71), (25, 30, 96), (31, 40, 58), (41, 99, 22)))
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title} - Anonsiak.example</title><link rel="stylesheet" type="text/css" href="/static/anonsiak.css?20250401" /></head><body>
<div id="ostrzezenie"><p>Serwis wyłącznie dla osób, które ukończyły 18 lat.</p><a href="#" onclick="return wejdz();">Wchodzę</a> <a href="https://wyszukiwarka.example">Wychodzę</a></div>
<div id="naglowek"><a href="/" id="logo">anonsiak</a><ul id="menu_gora"><li><a href="/">Panie</a></li><li><a href="/panowie">Panowie</a></li><li><a href="/trans">Trans</a></li><li><a href="/duety">Duety</a></li><li><a href="/dodaj">Dodaj anons</a></li><li><a href="/konto">Moje konto</a></li></ul></div>
<table id="uklad" cellspacing="0"><tr><td id="lewa"><h4>Miasto</h4><ul class="filtr">{towns}</ul><h4>Wiek</h4><ul class="filtr">{ages}</ul><h4>Cena za godzinę</h4><ul class="filtr"><li><a href="/szukaj?cena=200">do 200 zł</a></li><li><a href="/szukaj?cena=400">do 400 zł</a></li></ul><h4>Tylko</h4><ul class="filtr"><li><label><input type="checkbox" /> ze sprawdzonymi zdjęciami</label></li><li><label><input type="checkbox" /> VIP</label></li></ul></td>
<td id="srodek">{body}</td><td id="prawa"><div class="reklama"><a href="https://noclegi-na-godziny.example"><img src="/r/banner120.gif" alt="Apartamenty na godziny od 80 zł, tel. 22 398 00 14" /></a></div></td></tr></table>
<div id="stopka"><a href="/regulamin">Regulamin</a> | <a href="/cennik">Cennik</a> | <a href="/bezpieczenstwo">Bezpieczeństwo</a> | <a href="/kontakt">Kontakt</a><br />Ta strona używa plików cookie. © 2007-2025</div></body></html>"""


def marks(a):
    return ('<span class="ozn spr" title="Zdjęcia sprawdzone">✓ zdjęcia sprawdzone</span>' if "Z" in a[17] else "") + ('<span class="ozn vip">VIP</span>' if "V" in a[17] else "")


def box(a):
    first = (a[12] or a[13]).get(60)
    return f'<div class="anons{" anons_vip" if "V" in a[17] else ""}"><a href="/anons/{a[0]}"><img src="/foto/{a[0]}/min.jpg" alt="" width="130" height="170" /></a><div class="opis"><b>{a[1]}</b>, {a[2]}<br />{a[3]}, {a[4]}<br />{f"{first} zł/h" if first else "cena w anonsie"}</div>{marks(a)}</div>'


def ad_page(a):
    no, name, age, town, quarter, cm, kg, bust, land, tongues, services, hours, mine, yours, out, tel, more, mk, pics, added, changed, words, extra = a
    facts = [("Wiek", f"{age}" if "&" not in name and " i " not in name else "24 i 28"), ("Wzrost", f"{cm} cm" if cm else ""), ("Waga", f"{kg} kg" if kg else ""), ("Biust", f"{bust}" if bust else ""), ("Narodowość", LAND[land]), ("Języki", ", ".join(TONGUE[t] for t in tongues)), ("Miasto", town), ("Dzielnica", quarter),
             ("Godziny", "całodobowo, 7 dni w tygodniu" if hours == "24/7" else f"pn–nd {hours}" if hours else ""), ("Wyjazdy", "tak" if out else "nie")]
    table = "".join(f'<tr><td class="et">{k}:</td><td class="wa">{v}</td></tr>' for k, v in facts if v)
    times = [m for m in TIME if m in mine or m in yours]
    money = '<table class="ceny"><tr><th></th><th>u mnie</th><th>u Ciebie</th></tr>' + "".join(f"<tr><td>{TIME[m]}</td><td>{f'{mine[m]} zł' if m in mine else '—'}</td><td>{f'{yours[m]} zł' if m in yours else '—'}</td></tr>" for m in times) + "</table>"
    offers = "".join(f'<li class="{"tak" if s in services else "nie"}">{t}: {"<b>tak</b>" if s in services else "<s>nie</s>"}</li>' for s, t in SERVICE.items())
    photos = "".join(f'<a href="/foto/{no}/{n}_d.jpg" rel="galeria"><img src="/foto/{no}/{n}.jpg" alt="{name}" /></a>' for n in range(1, pics + 1))
    call = f'<p class="telefon">tel. <strong>{tel}</strong></p>' if tel else ""
    for kind, value in more.items():
        call += {"whatsapp": f'<p>WhatsApp: <a href="https://api.whatsapp.com/send?phone={value[1:]}">{value}</a></p>', "telegram": f'<p>Telegram: @{value}</p>', "email": f'<p>E-mail: <a href="mailto:{value}">{value}</a></p>'}[kind]
    i = ADS.index(a)
    return shell(f"{name}, {town}", f'<div class="okruszki"><a href="/">Anonse</a> &raquo; <a href="/miasto/{town.lower()}">{town}</a> &raquo; {name}</div><h1>{name} <small>{town}</small></h1>{marks(a)}<div class="zdjecia">{photos}</div><div class="tresc"><p>{words}</p></div>{call}<table class="dane">{table}</table><h3>Ceny</h3>{money}<h3>Usługi</h3><ul class="uslugi">{offers}</ul>'
                 f'<p class="daty">Dodano: {".".join(reversed(added.split("-")))} | ostatnia zmiana: {".".join(reversed(changed.split("-")))} | odsłon: {no % 7919}</p><p class="zglos"><a href="/zglos?id={no}">Zgłoś anons</a></p><h3>Ostatnio oglądane</h3><div class="ostatnie">{box(ADS[i - 2])}{box(ADS[i - 5])}</div>')


def truth(a):
    no, name, age, town, quarter, cm, kg, bust, land, tongues, services, hours, mine, yours, out, tel, more, mk, pics, added, changed, words, extra = a
    t = deepcopy(AD)
    prices = [{"amount": x, "currency": "PLN", "code_currency": None, "duration_min": m, "place": p} for p, cells in (("incall", mine), ("outcall", yours)) for m, x in cells.items()]
    digits = tel.replace(" ", "")
    t.update(url=url(a), alias=name, age=age, ages_stated=[age], text_language="pl", provider_kind="unknown", city=PLACE[town], country="PL", nationality=land, languages_spoken=tongues, services=services, incall=True if mine else None, outcall=out, hours=hours, weight_kg=kg, height_cm=cm, max_duration_h=max(x["duration_min"] for x in prices) / 60,
             verified="Z" in mk, paid_placement="V" in mk, n_images=pics, posted_at=added, phones=[f"+48{digits}"] if digits else [], handles=[{"kind": k, "value": v} for k, v in more.items()], prices=prices)
    t.update(extra)
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    return t


def lister(path, title, rows, canonical=None, foot=""):
    return WrittenPage(ROOT + path, shell(title, f'<h1>{title}</h1><div class="sortuj">Sortuj: <a href="?sort=nowe">najnowsze</a> | <a href="?sort=cena">cena</a></div><div class="lista">{"".join(map(box, rows))}</div><div class="strony">{foot}</div>'), "listing", "pl", ads=tuple(map(url, rows)), canonical=canonical)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "pl", status=status)


WARSAW = [a for a in ADS if a[3] == "Warszawa"]
PAGES = [
    lister("/", "Najnowsze anonse", ADS[:6], foot='<b>1</b> <a href="/?strona=2">2</a>'),
    lister("/?strona=2", "Najnowsze anonse", ADS[6:], foot='<a href="/">1</a> <b>2</b>'),
    lister("/miasto/warszawa", "Anonse Warszawa", WARSAW),
    lister("/miasto/warszawa?sort=cena", "Anonse Warszawa", WARSAW, canonical=f"{ROOT}/miasto/warszawa"),
    lister("/duety", "Duety", [ADS[4]]),
]
PAGES += [WrittenPage(url(a), ad_page(a), "ad", "pl", text_language=a[22].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(url(ADS[0]) + "?ref=vip_box", ad_page(ADS[0]), "ad", "pl", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    plain("/cennik", "Cennik", "<ul><li>Anons na 30 dni: 49 zł</li><li>VIP na 7 dni: 99 zł</li><li>Sprawdzenie zdjęć: bezpłatnie</li></ul><p>Płatność BLIK lub przelewem.</p>"),
    plain("/regulamin", "Regulamin", "<p>Anonse mogą dodawać wyłącznie osoby pełnoletnie we własnym imieniu. Serwis nie pośredniczy w spotkaniach.</p>"),
    plain("/bezpieczenstwo", "Bezpieczeństwo", "<p>Jeśli ktoś zabrał Ci dokumenty albo pieniądze, zadzwoń do Krajowego Centrum Interwencyjno-Konsultacyjnego, 22 628 01 20, lub pod 112. Klientom radzimy nie płacić zadatków.</p>"),
    plain("/anons/328114", "Brak anonsu", "<p>Ten anons wygasł lub został usunięty przez autorkę. <a href=\"/\">Zobacz nowe</a></p>", "error", 410),
]

SITE = WrittenSite("www.anonsiak.example", "PL", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
