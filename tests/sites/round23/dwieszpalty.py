"""Polish classifieds of all goods in two columns: the list at the left, the chosen advert at the right, both sent as fragments.

Hard: the category page holds a whole advert (the first one) in its right column beside the rows, /fragment/oferta answers with a bare
piece of HTML without head or body, /fragment/lista with rows only, numbers behind
'pokaż' in data-n halves, free text without fields except the grey line, prices in words and 'zł/h', a promoted row repeated on both pages, other
categories (flats, cars, work) in the same mark-up, one advert in Russian.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://dwieszpalty.example"
CAT = "/dolnoslaskie/towarzyskie"


def pln(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "PLN", "code_currency": None, "duration_min": minutes, "place": place}


# id, slug, head, who, town, when (as shown), date, promoted, pictures, hidden number, text, truth
A = [
    (900412, "ola-wroclaw-krzyki", "Ola 27 - Krzyki, zapraszam", "Ola", ("Wrocław", "Wrocław"), "dziś, 08:14", "2025-06-11", True, 3, "574496603",
     "Cześć, mam na imię Ola, 27 lat, 167 cm wzrostu, 55 kg. Przyjmuję we własnym mieszkaniu na Krzykach, dyskretna klatka. Masaż, przytulanie, wspólna kąpiel. 1 h 250 zł, pół godziny 150 zł, noc 1200 zł. "
     "Jestem pod telefonem 10-22. Nie odpisuję na SMS.",
     dict(age=27, height_cm=167, weight_kg=55, services=["massage", "cuddling", "bath"], incall=True, hours="10:00-22:00", max_duration_h=12, phones=["+48574496603"], prices=[pln(250, 60), pln(150, 30), pln(1200, 720)])),
    (900398, "dojrzala-pani-legnica", "Dojrzała pani, Legnica, bez pośpiechu", "Beata", ("Legnica", "Legnica"), "dziś, 07:02", "2025-06-11", False, 1, "539234608",
     "Witam panów. Beata, 48 lat, niewysoka (158 cm), kobieta z klasą. Masaż relaksacyjny 60 min - 180 zł, 90 min - 250 zł. Tylko u siebie, żadnych wyjazdów. Panowie na wózkach też mile widziani, mieszkam na parterze.",
     dict(age=48, height_cm=158, services=["massage", "disabled_guests"], incall=True, outcall=False, max_duration_h=1.5, phones=["+48539234608"], prices=[pln(180, 60), pln(250, 90)])),
    (900377, "kinga-escort-wroclaw", "Kinga - tylko wyjazdy, hotele", "Kinga", ("Wrocław", "Wrocław"), "wczoraj, 21:40", "2025-06-10", True, 5, None,
     "24-letnia studentka, 175/58, mówię po angielsku i niemiecku. Kolacja, delegacja, bankiet, wspólny wyjazd. Przyjeżdżam do hoteli we Wrocławiu i okolicy, u siebie nie przyjmuję. Dwie godziny 700 zł, cały wieczór (5 h) 1500 zł, doba 3500 zł. "
     "Kontakt najpierw mailowo: kinga.wro@poczta-szybka.example",
     dict(age=24, height_cm=175, weight_kg=58, languages_spoken=["en", "de"], services=["dinner_date", "business", "party", "travel"], incall=False, outcall=True, max_duration_h=24,
          handles=[{"kind": "email", "value": "kinga.wro@poczta-szybka.example"}], prices=[pln(700, 120), pln(1500, 300), pln(3500, 1440)])),
    (900351, "dwie-kolezanki-walbrzych", "Dwie koleżanki, Wałbrzych", "Sandra i Iza", ("Wałbrzych", "Wałbrzych"), "9 czerwca", "2025-06-09", False, 2, "573293930",
     "Sandra 29 l. i Iza 33 l. zapraszają do prywatnego mieszkania. Duet, masaż na cztery ręce, chętnie pary. Godzina z obiema 450 zł, godzina z jedną 220 zł. WhatsApp ten sam numer.",
     dict(alias="Sandra", aliases_stated=["Sandra", "Iza"], age=29, ages_stated=[29, 33], audience="couple", services=["duo", "four_hands", "couples"], incall=True, max_duration_h=1, phones=["+48573293930"],
          handles=[{"kind": "whatsapp", "value": "+48573293930"}], prices=[pln(450, 60), pln(220, 60)])),
    (900340, "relaks-oksana", "Отдых с Оксаной, Вроцлав", "Oksana", ("Wrocław", "Wrocław"), "8 czerwca", "2025-06-08", False, 4, "510882417",
     "Привет! Оксана, 31 год, украинка, рост 170, вес 62. Говорю по-русски, по-украински и немного по-польски. Массаж, тантра, поцелуи. Приглашаю к себе, район Пшиястна. Час 300 злотых, два часа 550 злотых. Пишите в телеграм: @oksana_wro_31",
     dict(alias="Oksana", aliases_stated=["Oksana", "Оксана"], age=31, text_language="ru", nationality="UA", height_cm=170, weight_kg=62, languages_spoken=["ru", "uk", "pl"], services=["massage", "tantra", "kissing"], incall=True, max_duration_h=2,
          phones=["+48510882417"], handles=[{"kind": "telegram", "value": "oksana_wro_31"}], prices=[pln(300, 60), pln(550, 120)])),
    (900322, "masazysta-dla-pan", "Masażysta dla pań i par", "Damian", ("Jelenia Góra", "Jelenia Góra"), "7 czerwca", "2025-06-07", False, 1, "731866350",
     "Damian, lat 36, 184 cm, 83 kg, technik masażysta. Dojeżdżam do pań i par w Jeleniej Górze, Karpaczu i Szklarskiej Porębie. Sto sześćdziesiąt złotych za godzinę (160 zł), dojazd do 15 km gratis. Panom dziękuję.",
     dict(age=36, audience="man", height_cm=184, weight_kg=83, services=["massage", "couples"], outcall=True, max_duration_h=1, phones=["+48731866350"], prices=[pln(160, 60)])),
    (900305, "agencja-perla", "Agencja Perła przedstawia: Weronika", "Agencja Perła", ("Wrocław", "Wrocław"), "5 czerwca", "2025-06-05", True, 6, "508721881",
     "Nowość w naszej agencji! Weronika, 22 lata, blondynka o wzroście 172 cm. Taniec, striptiz, imprezy kawalerskie. Weronika jest dostępna całą dobę 24/7, jest też dowóz do klienta naszym kierowcą. Godzina w lokalu 280 zł, z dojazdem 380 zł. Zapytaj na recepcji o Weronikę.",
     dict(alias="Weronika", aliases_stated=["Weronika"], age=22, provider_kind="agency", height_cm=172, services=["dancing", "striptease", "party"], incall=True, outcall=True, hours="24/7", max_duration_h=1, phones=["+48508721881"],
          prices=[pln(280, 60, "incall"), pln(380, 60, "outcall")])),
    (900288, "sofia-latina", "SOFIA latynoska przejazdem we Wrocławiu", "Sofia", ("Wrocław", "Wrocław"), "3 czerwca", "2025-06-03", False, 5, "535319754",
     "Hola! Sofia, 26 lat, Kolumbijka. Od 9 do 15 czerwca Wrocław, od 16 do 20 czerwca Opole. Mówię po hiszpańsku i angielsku. Masaż, striptiz, GFE. 45 minut 300 zł, godzina 350 zł. Dzwonić lub Viber.",
     dict(age=26, nationality="CO", ethnicity="latin", languages_spoken=["es", "en"], services=["massage", "striptease", "gfe"], max_duration_h=1, phones=["+48535319754"], handles=[{"kind": "viber", "value": "+48535319754"}],
          tour=[{"city": "Wrocław", "from": "2025-06-09", "to": "2025-06-15"}, {"city": "Opole", "from": "2025-06-16", "to": "2025-06-20"}], prices=[pln(300, 45), pln(350, 60)])),
    (900271, "trans-nel", "Trans Nel, spokojnie i kulturalnie", "Nel", ("Lubin", "Lubin"), "1 czerwca", "2025-06-01", False, 2, "538712535",
     "Trans kobieta, 30 lat, 179/71. Odgrywanie ról, dominacja, fetysze; masażu nie robię. Zapraszam do siebie od 16:00 do 24:00. Godzinka dwieście zł (200). W niedziele wolne.",
     dict(age=30, audience="trans", height_cm=179, weight_kg=71, services=["role_play", "domination", "fetish"], incall=True, hours="16:00-24:00", max_duration_h=1, phones=["+48538712535"], prices=[pln(200, 60)])),
    (900260, "spacer-i-kawa", "Do teatru, na kawę, na spacer", "Hanna", ("Wrocław", "Wrocław"), "31 maja", "2025-05-31", False, 0, None,
     "Pani po pięćdziesiątce (dokładnie 53 lata), po studiach, dotrzyma towarzystwa na kolacji albo pokaże miasto. Stawka do uzgodnienia. Proszę o wiadomość przez formularz portalu.",
     dict(age=53, services=["dinner_date", "city_guide"])),
]
OTHERS = [
    (880143, "kawalerka-nadodrze", "Kawalerka 28 m², Nadodrze", "mieszkania", "Piotr", "Wrocław", "9 czerwca", "Do wynajęcia kawalerka po remoncie, 2. piętro, ogrzewanie miejskie. 1900 zł + media, kaucja 1900 zł. Wolna od lipca."),
    (880120, "skoda-fabia-2014", "Škoda Fabia 2014, benzyna", "motoryzacja", "Marek", "Legnica", "8 czerwca", "Pierwszy właściciel, 148 tys. km, klimatyzacja, dwa komplety opon. 19 900 zł do negocjacji. Zapraszam na oględziny po 16:00."),
]


def url(a):
    return f"{ROOT}{CAT}/{a[1]}-{a[0]}"


def grey(a):
    return f'<p class="szary">nr {a[0]} &bull; {a[4][0]} &bull; dodano {a[6][8:]}.{a[6][5:7]}.{a[6][:4]} &bull; {a[3]}</p>'


def pane(a):
    """The right column: one advert, whole."""
    shots = "".join(f'<span class="fot"><img data-src="/foto/{a[0]}-{n}.jpg" src="/foto/{a[0]}-{n}m.jpg" alt=""></span>' for n in range(1, a[8] + 1))
    number = f'<p class="tel">tel. <span class="pk" data-n1="{a[9][:5]}" data-n2="{a[9][5:]}">{a[9][:3]} xxx xxx</span> <a href="#" class="pokaz">pokaż</a></p>' if a[9] else '<p class="tel">bez telefonu, <a href="/napisz">napisz</a></p>'
    mark = '<i class="wyr">Wyróżnione</i> ' if a[7] else ""
    return f"""<div class="podglad" data-id="{a[0]}">{mark}<h2 class="tyt">{a[2]}</h2>{grey(a)}<div class="opis">{a[10]}</div><div class="foty">{shots}</div>{number}<p class="narz"><a href="{CAT}/{a[1]}-{a[0]}" target="_blank">otwórz w nowej karcie</a> | <a href="/drukuj/{a[0]}">drukuj</a> | <a href="/zglos/{a[0]}">zgłoś nadużycie</a></p></div>"""


def rows(picked):
    return "".join(f'<li class="wiersz{" wyr" if a[7] else ""}" data-frag="/fragment/oferta?id={a[0]}"><a href="{CAT}/{a[1]}-{a[0]}"><b>{a[2]}</b></a><small>{a[4][0]}, {a[5]}</small></li>\n' for a in picked)


def shell(title, left, right, head="Towarzyskie", extra=""):
    return f"""<!doctype html>
<html lang="pl"><head><meta charset="utf-8"><title>{title} - Dwie Szpalty</title>{extra}<link rel="stylesheet" href="/s.css"></head><body>
<div id="gora"><a href="/" id="logo">Dwie Szpalty</a> <span>ogłoszenia drobne Dolnego Śląska</span> <a href="/dodaj">+ dodaj ogłoszenie</a> <a href="/zaloguj">zaloguj</a>
<ul id="dzialy"><li><a href="/dolnoslaskie/mieszkania">mieszkania</a></li><li><a href="/dolnoslaskie/motoryzacja">motoryzacja</a></li><li><a href="/dolnoslaskie/praca">praca</a></li><li><a href="{CAT}">towarzyskie</a></li></ul></div>
<div id="szpalty"><div id="lewa"><h1>{head}</h1>{left}</div><div id="prawa">{right}</div></div>
<div id="dol">Dwie Szpalty sp. z o.o., ul. Ruska 3, Wrocław &bull; biuro 71 735 22 18 (pn-pt 9-16) &bull; redakcja@dwieszpalty.example &bull; <a href="/regulamin">regulamin</a> &bull; <a href="/cennik">cennik</a></div>
<div id="ciastka">Używamy plików cookies. <a href="#">OK</a></div></body></html>"""


def pager(n):
    return f'<div class="str">{"<b>1</b>" if n == 1 else f"<a href={CAT!r}>1</a>"} {"<b>2</b>" if n == 2 else f"<a href={CAT + chr(63)}strona=2>2</a>"} <a class="wiecej" data-frag="/fragment/lista?dzial=towarzyskie&strona={n + 1}">pokaż więcej</a></div>'


def listing(picked, n):
    return shell(f"Towarzyskie, strona {n}", f'<div class="sort">sortuj: <a href="{CAT}?sort=cena">cena</a> <a href="{CAT}?sort=data">data</a></div><ul class="lista">{rows(picked)}</ul>{pager(n)}', pane(picked[0]))


def detail(a):
    i = A.index(a)
    return shell(a[2], f'<ul class="lista">{rows([a, A[i - 1], A[i - 2]])}</ul>', pane(a))


def other(o):
    num, slug, head, part, who, town, when, text = o
    return WrittenPage(f"{ROOT}/dolnoslaskie/{part}/{slug}-{num}", shell(head, f'<ul class="lista"><li class="wiersz"><b>{head}</b><small>{town}, {when}</small></li></ul>',
                       f'<div class="podglad" data-id="{num}"><h2 class="tyt">{head}</h2><p class="szary">nr {num} &bull; {town} &bull; {who}</p><div class="opis">{text}</div></div>', part.capitalize()), "ad", "pl", relevant=False)


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), alias=a[3], aliases_stated=[a[3]], text_language="pl", provider_kind="unknown", city=a[4][1], country="PL", paid_placement=a[7], n_images=a[8], posted_at=a[6])
    row.update(deepcopy(a[11]))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(path, title, body, kind="static", relevant=True):
    return WrittenPage(ROOT + path, shell(title, "<ul class='lista'></ul>", f'<div class="tresc"><h2>{title}</h2>{body}</div>', title), kind, "pl", relevant=relevant)


ONE, TWO = A[:6], [A[0]] + A[6:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
PAGES = [
    WrittenPage(ROOT + CAT, listing(ONE, 1), "listing", "pl", ads=U1),
    WrittenPage(f"{ROOT}{CAT}?sort=data", listing(ONE, 1), "listing", "pl", ads=U1, canonical=ROOT + CAT),
    WrittenPage(f"{ROOT}{CAT}?strona=2", listing(TWO, 2), "listing", "pl", ads=U2),
    WrittenPage(f"{ROOT}/fragment/lista?dzial=towarzyskie&strona=2", rows(TWO), "listing", "pl", ads=U2),
]
PAGES += [WrittenPage(url(a), detail(a), "ad", "pl", text_language=a[11].get("text_language"), ads=(url(a),)) for a in A]
PAGES += [
    WrittenPage(f"{ROOT}/fragment/oferta?id={a[0]}", pane(a), "ad", "pl", ads=(url(a),), canonical=url(a)) for a in (A[1], A[6])
]
PAGES += [
    WrittenPage(f"{ROOT}/drukuj/{A[3][0]}", f'<html><head><meta charset="utf-8"><title>{A[3][2]}</title><link rel="canonical" href="{url(A[3])}"></head><body onload="print()">{pane(A[3])}</body></html>', "ad", "pl", ads=(url(A[3]),), canonical=url(A[3])),
    *map(other, OTHERS),
    WrittenPage(f"{ROOT}/dolnoslaskie/mieszkania", shell("Mieszkania", f'<ul class="lista"><li class="wiersz"><a href="/dolnoslaskie/mieszkania/{OTHERS[0][1]}-{OTHERS[0][0]}"><b>{OTHERS[0][2]}</b></a><small>Wrocław, 9 czerwca</small></li>'
                '<li class="wiersz"><a href="/dolnoslaskie/mieszkania/2-pokoje-lubin-880101"><b>2 pokoje, Lubin, 1600 zł</b></a><small>Lubin, 2 czerwca</small></li></ul>', "<p>Wybierz ogłoszenie z lewej szpalty.</p>", "Mieszkania"), "listing", "pl", relevant=False),
    plain("/cennik", "Cennik", "<table><tr><td>Ogłoszenie 30 dni</td><td>0 zł</td></tr><tr><td>Wyróżnienie 7 dni</td><td>19 zł</td></tr><tr><td>Towarzyskie: ogłoszenie 14 dni</td><td>29 zł (SMS)</td></tr></table>"),
    plain("/regulamin", "Regulamin", "<p>Ogłoszenia w dziale towarzyskim mogą zamieszczać wyłącznie osoby pełnoletnie i tylko we własnym imieniu. Treści budzące podejrzenie przymusu przekazujemy policji.</p>"),
    plain("/zaloguj", "Zaloguj się", "<form><input name=mail placeholder='e-mail'><input type=password name=haslo><button>Wejdź</button></form>"),
    plain(f"{CAT}/magda-swidnica-899871", "Ogłoszenie nieaktualne", "<p>To ogłoszenie wygasło albo zostało usunięte przez autora.</p>", "error"),
]

SITE = WrittenSite("dwieszpalty.example", "PL", tuple(PAGES), tuple(truth(a) for a in A), note=__doc__)
