"""Finnish classifieds: flats, cars and jobs, with one section for massage and company.

Hard: the heading of an ad is a slogan, the name stands in the seller's box; most facts are prose; the number sits in
base64 behind a button, or in the prose with letters or words; ads in Finnish, English, Russian and Swedish;
days are relative ('eilen', 'tänään'); the same lay-out serves a flat, a car and a job; a column of similar ads.
"""

import base64
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://torilauta.example"
SECTION = f"{ROOT}/seura-ja-hieronta"


def price(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# number, slug, town on the page, heading, when it says it was put up, marks, seller line, box number, pictures, prose, truth
ADS = [
    dict(
        no=483920, slug="rentouttavaa-hierontaa-kalliossa", town="Helsinki, Kallio", head="Rentouttavaa hierontaa Kalliossa ma-pe",
        when="eilen klo 21.14", lift=True, known=True, seller="Sanna", sort="yksityishenkilö", box="040 902 2054", pics=2,
        prose="""Hei! Olen Sanna, 34-vuotias koulutettu hieroja. Teen rauhallista koko kehon öljyhierontaa siistissä
kotihoitolassani lähellä metroa. <br><br>30 min 70 €<br>60 min 110 €<br>90 min 150 €<br><br>Vastaan arkisin klo 10.00-18.00,
kotikäyntejä en tee. Parkkipaikka kadulla maksaa 4 €/h. Vain hieronta, ei muuta.""",
        truth=dict(age=34, city="Helsinki", text_language="fi", services=["massage"], incall=True, outcall=False,
                   hours="10:00-18:00", max_duration_h=1.5, posted_at="2025-06-10", phones=["+358409022054"],
                   prices=[price(70, 30), price(110, 60), price(150, 90)])),
    dict(
        no=483877, slug="laadukasta-seuraa-illalliselle", town="Tampere", head="Laadukasta seuraa, ei kiirettä",
        when="tänään klo 8.02", lift=True, known=False, seller="Jenni", sort="yksityishenkilö", box=None, pics=4,
        prose="""27v opiskelija, 168 cm ja 58 kg, pitkät ruskeat hiukset. Tarjoan tyttöystäväkokemusta (GFE), lähden mielelläni
illallisseuraksi ja matkaseuraksi pidemmällekin. Otan vastaan keskustassa omassa asunnossa tai tulen luoksesi hotelliin.<br>
tunti kaksisataa (200 e), kaksi tuntia 350 e, koko yö 900 e.<br>Pelkät tekstarit ilman nimeä jätän lukematta.
Soita tai whatsapp: O5O-853 5298. En matkusta ulkomaille ilman ennakkomaksua 100 e.""",
        truth=dict(age=27, city="Tampere", text_language="fi", services=["gfe", "dinner_date", "travel"], incall=True, outcall=True,
                   height_cm=168, weight_kg=58, max_duration_h=12, posted_at="2025-06-11", phones=["+358508535298"],
                   handles=[{"kind": "whatsapp", "value": "+358508535298"}],
                   prices=[price(200, 60), price(350, 120), price(900, 720)])),
    dict(
        no=483741, slug="kaksi-ystavysta-virosta", town="Helsinki, Kamppi", head="KAKSI YSTÄVYSTÄ VIROSTA",
        when="8.6.2025", lift=False, known=False, seller="Kristiina ja Merle", sort="yksityishenkilö", box="045 640 1441", pics=3,
        prose="""Tere! Olemme Kristiina (29) ja Merle (31), ystävykset Tallinnasta. Puhumme viroa, suomea ja englantia. Hieronta,
neljän käden hieronta ja duo, tai valitse toinen meistä. Turkuun tulemme 16.6.-18.6.2025.<br>
Molemmat 300 €/tunti, toinen yksin 160 €/tunti. Otamme vastaan Kampissa joka päivä 12.00-23.00.""",
        truth=dict(alias="Kristiina", aliases_stated=["Kristiina", "Merle"], age=29, ages_stated=[29, 31], audience="couple",
                   city="Helsinki", nationality="EE", languages_spoken=["et", "fi", "en"], text_language="fi",
                   services=["four_hands", "massage", "duo"], incall=True, hours="12:00-23:00", max_duration_h=1,
                   tour=[{"city": "Turku", "from": "2025-06-16", "to": "2025-06-18"}], posted_at="2025-06-08",
                   phones=["+358456401441"], prices=[price(300, 60), price(160, 60)]),),
    dict(
        no=483702, slug="new-in-turku", town="Turku", head="New in Turku - sweet Colombian lady",
        when="7. kesäkuuta 2025", lift=False, known=True, seller="Mia", sort="yksityishenkilö", box=None, pics=5,
        prose="""Hello gentlemen, I am Mia, 25 years old, Latina from Colombia, 1.62 m. I speak Spanish and good English, no Finnish yet.
Massage, dancing, striptease and cuddling. I receive you in a quiet flat near Kupittaa or I come to your hotel.<br>
Half hour 100 / one hour 180 / two hours 330 euros. Outcall one hour 220 euros, taxi is extra.<br>
I am awake 24/7. Only Telegram please: @mia_en_turku""",
        truth=dict(age=25, city="Turku", nationality="CO", ethnicity="latin", languages_spoken=["es", "en"], text_language="en",
                   services=["massage", "dancing", "striptease", "cuddling"], incall=True, outcall=True, hours="24/7", height_cm=162,
                   max_duration_h=2, posted_at="2025-06-07", handles=[{"kind": "telegram", "value": "mia_en_turku"}],
                   prices=[price(100, 30), price(180, 60), price(330, 120), price(220, 60, "outcall")])),
    dict(
        no=483655, slug="alina-vantaa", town="Vantaa, Tikkurila", head="Спокойный отдых, Tikkurila",
        when="6.6.2025", lift=False, known=False, seller="Alina", sort="yksityishenkilö", box="040 740 9481", pics=1,
        prose="""Мне 30 лет, рост 170, вес 63. Говорю по-русски и по-фински. Классический массаж и приятная компания, приглашаю к себе,
на выезд не езжу. Час 150 евро, полчаса 90 евро. Звоните с 14:00 до 22:00, на скрытые номера не отвечаю.""",
        truth=dict(age=30, city="Vantaa", text_language="ru", languages_spoken=["ru", "fi"], services=["massage"], incall=True, outcall=False,
                   hours="14:00-22:00", height_cm=170, weight_kg=63, max_duration_h=1, posted_at="2025-06-06",
                   phones=["+358407409481"], prices=[price(150, 60), price(90, 30)])),
    dict(
        no=483610, slug="mieshieroja-oulu", town="Oulu", head="Mieshieroja naisille ja pariskunnille",
        when="6.6.2025", lift=True, known=True, seller="Markus", sort="yksityishenkilö", box="050 145 5411", pics=1,
        prose="""Olen 38-vuotias mies, 183/81. Käyn hieromassa naisia ja pariskuntia heidän kotonaan tai hotellissa Oulun alueella; omaa
tilaa minulla ei ole. Hieronta 80 €/h, kahden tunnin hoito 150 €. Matkakulut yli 20 km: 0,50 €/km. Miehille en valitettavasti tee.
Varaukset myös sähköpostilla: markus.hieroo@posti.example""",
        truth=dict(age=38, city="Oulu", audience="man", text_language="fi", services=["massage", "couples"], incall=False, outcall=True,
                   height_cm=183, weight_kg=81, max_duration_h=2, posted_at="2025-06-06", phones=["+358501455411"],
                   handles=[{"kind": "email", "value": "markus.hieroo@posti.example"}], prices=[price(80, 60), price(150, 120)])),
    dict(
        no=483588, slug="seuralaistoimisto-esittelee-laura", town="Lahti", head="Seuralaistoimistomme esittelee: Laura",
        when="5.6.2025", lift=True, known=True, seller="Kotiseura Oy", sort="yritys, seuralaistoimisto", box="050 991 7583", pics=3,
        prose="""Toimistomme uusin seuralainen on Laura, 24, pitkä ja vaaleatukkainen. Laura puhuu suomea, ruotsia ja englantia ja lähtee kanssasi
juhliin, liiketilaisuuteen tai viikonloppumatkalle. Varaa toimistosta, emme anna seuralaisten omia numeroita.<br>
Asiakkaan luona: 2 h 400 €, 4 h 700 €, yö 1 200 €, viikonloppu 2 500 €.""",
        truth=dict(alias="Laura", aliases_stated=["Laura"], age=24, city="Lahti", text_language="fi", provider_kind="agency", languages_spoken=["fi", "sv", "en"],
                   services=["party", "business", "travel"], outcall=True, max_duration_h=48, posted_at="2025-06-05",
                   phones=["+358509917583"], prices=[price(400, 120, "outcall"), price(700, 240, "outcall"),
                                                    price(1200, 720, "outcall"), price(2500, 2880, "outcall")])),
    dict(
        no=483540, slug="nea-espoo", town="Espoo, Leppävaara", head="Nea, transnainen, rauhallinen paikka",
        when="4.6.2025", lift=False, known=False, seller="Nea", sort="yksityishenkilö", box="040 399 8479", pics=2,
        prose="""Ikä 32, pituus 176 cm. Olen suomalainen transnainen. Roolileikit, fetissit ja halailu, myös pariskunnat tervetulleita. Vain
minun luonani Leppävaarassa. 45 min 140 €, tunti 170 €. Lauantaisin olen vapaalla. Signal samassa numerossa.""",
        truth=dict(age=32, city="Espoo", audience="trans", nationality="FI", text_language="fi",
                   services=["role_play", "fetish", "cuddling", "couples"], incall=True, outcall=False, height_cm=176, max_duration_h=1,
                   posted_at="2025-06-04", phones=["+358403998479"], handles=[{"kind": "signal", "value": "+358403998479"}],
                   prices=[price(140, 45), price(170, 60)])),
    dict(
        no=483502, slug="massage-pa-svenska", town="Helsinki, Töölö", head="Massage och sällskap på svenska",
        when="3.6.2025", lift=False, known=True, seller="Ulrika", sort="yksityishenkilö", box=None, pics=0,
        prose="""Jag är 45 år och har svenska som modersmål. Hos mig i Tölö får du en lugn tantramassage eller bara en vanlig massage. En timme 140
euro, en och en halv timme 190 euro. Gärna på kvällarna 17.00-21.00. Ring 050 605 6368, först efter lunch.""",
        truth=dict(age=45, city="Helsinki", text_language="sv", languages_spoken=["sv"], services=["tantra", "massage"], incall=True, hours="17:00-21:00",
                   max_duration_h=1.5, posted_at="2025-06-03", phones=["+358506056368"], prices=[price(140, 60), price(190, 90)])),
    dict(
        no=483455, slug="kypsa-nainen-kuopio", town="Kuopio", head="Kypsä nainen tarjoaa juttuseuraa ja kylpyhetken",
        when="1.6.2025", lift=False, known=False, seller="Tarja", sort="yksityishenkilö", box=None, pics=1,
        prose="""Täytin keväällä 52. Yhteinen kylpy, hieronta ja hyvä keskustelu, otan vastaan omakotitalossani Kuopiossa.
Hinnoista sovitaan puhelimessa. Numeroni on nolla neljä viisi – seitsemän yksi yhdeksän – nolla kahdeksan kuusi kaksi.
Liikuntarajoitteiset vieraat ovat tervetulleita, talossa ei ole portaita.""",
        truth=dict(age=52, city="Kuopio", text_language="fi", services=["bath", "massage", "disabled_guests"], incall=True, posted_at="2025-06-01",
                   phones=["+358457190862"])),
]

NAV = """<nav><a href="/">Torilauta</a> <a href="/asunnot">Asunnot</a> <a href="/autot">Autot</a> <a href="/tyopaikat">Työpaikat</a>
<a href="/seura-ja-hieronta">Seura ja hieronta</a> <a href="/kirjaudu">Kirjaudu</a> <a class="nappi" href="/jata-ilmoitus">Jätä ilmoitus</a></nav>"""
FOOT = """<footer>Torilauta Media Oy, Hämeentie 5, Helsinki. Asiakaspalvelu 09 4245 1180 (ark. 9-16), palaute@torilauta.example
<a href="/yhteystiedot">Yhteystiedot</a> <a href="/ohjeet">Ohjeet</a> <a href="/hinnasto">Ilmoitushinnasto</a></footer>
<div class="evasteet">Käytämme evästeitä. <button>Hyväksy</button></div>"""


def page(title, body):
    return f'<!doctype html>\n<html lang="fi"><head><meta charset="utf-8"><title>{title} | Torilauta</title></head>\n<body>{NAV}\n<main>{body}</main>\n{FOOT}</body></html>'


def url(a):
    return f"{ROOT}/ilmoitus/{a['no']}-{a['slug']}"


def similar(a):
    """Two other ads at the side: not this page's own content."""
    i = ADS.index(a)
    rows = "".join(f'<li><a href="{url(b)}">{b["head"]}</a> <span>{b["town"]}</span></li>' for b in (ADS[i - 1], ADS[i - 2]))
    return f"<aside><h3>Katso myös</h3><ul>{rows}</ul></aside>"


def ad_html(a, print_view=False):
    pics = "".join(f'<li><img src="/kuvat/{a["no"]}/{n}.jpg" alt=""></li>' for n in range(1, a["pics"] + 1))
    marks = ('<em class="m-nosto">Nosto</em> ' if a["lift"] else "") + ('<em class="m-tunnistettu">Tunnistautunut ilmoittaja</em>' if a["known"] else "")
    box = f'<button class="nayta" data-nro="{base64.b64encode(a["box"].encode()).decode()}">Näytä puhelinnumero</button>' if a["box"] else "<p>Ei puhelinnumeroa.</p>"
    body = f"""<p class="polku"><a href="/">Etusivu</a> &rsaquo; <a href="/seura-ja-hieronta">Seura ja hieronta</a> &rsaquo; {a["town"]}</p>
<h1>{a["head"]}</h1>
<p class="tiedot">Ilmoitusnumero {a["no"]} &middot; {a["town"]} &middot; Ilmoitettu {a["when"]} {marks}</p>
<ul class="kuvat">{pics}</ul>
<div class="teksti">{a["prose"]}</div>
<div class="myyja"><b>Ilmoittaja:</b> {a["seller"]} ({a["sort"]})<br>Hinta: ei ilmoitettu<br>{box}</div>
"""
    if print_view:
        return f"<html lang=fi><head><title>{a['head']}</title></head><body onload='window.print()'>{body}</body></html>"
    return page(a["head"], body + '<p><a href="?tulosta=1">Tulosta</a> <a href="/ilmianna">Ilmianna</a></p>' + similar(a))


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), alias=a["seller"], aliases_stated=[a["seller"]], provider_kind="independent", country="FI",
               verified=a["known"], paid_placement=a["lift"], n_images=a["pics"])
    row.update(deepcopy(a["truth"]))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(rows, head, nxt):
    cards = "".join(
        f'<article><a href="{url(a)}"><h2>{a["head"]}</h2></a><p>{a["seller"]} &ndash; {a["town"]} &ndash; {a["when"]}</p></article>\n' for a in rows)
    return page(head, f'<h1>{head}</h1><p>Järjestä: <a href="?jarjestys=uusin">uusin</a> <a href="?jarjestys=halvin">halvin</a></p>{cards}<p class="sivut">{nxt}</p>')


def other(path, title, body, kind="static", relevant=True, **more):
    return WrittenPage(ROOT + path, page(title, f"<h1>{title}</h1>{body}"), kind, "fi", relevant=relevant, **more)


FIRST, SECOND = ADS[:6], ADS[6:]
PAGES = [
    WrittenPage(SECTION, listing(FIRST, "Seura ja hieronta", '1 <a href="?sivu=2">2</a>'), "listing", "fi", ads=tuple(map(url, FIRST))),
    WrittenPage(f"{SECTION}?jarjestys=uusin", listing(FIRST, "Seura ja hieronta", '1 <a href="?sivu=2">2</a>'), "listing", "fi",
                ads=tuple(map(url, FIRST)), canonical=SECTION),
    WrittenPage(f"{SECTION}?sivu=2", listing(SECOND, "Seura ja hieronta, sivu 2", '<a href="/seura-ja-hieronta">1</a> 2'), "listing", "fi",
                ads=tuple(map(url, SECOND))),
]
for a in ADS:
    tongue = a["truth"]["text_language"]
    PAGES.append(WrittenPage(url(a), ad_html(a), "ad", "fi", text_language=None if tongue == "fi" else tongue, ads=(url(a),)))
PAGES += [
    WrittenPage(url(ADS[1]) + "?tulosta=1", ad_html(ADS[1], True), "ad", "fi", ads=(url(ADS[1]),), canonical=url(ADS[1])),
    WrittenPage(url(ADS[5]) + "?utm_source=uutiskirje&utm_medium=email", ad_html(ADS[5]), "ad", "fi", ads=(url(ADS[5]),), canonical=url(ADS[5])),
    other("/asunnot", "Asunnot", """<article><a href="/ilmoitus/481200-kaksio-vuokralle-lahti"><h2>Kaksio vuokralle, Lahti 46 m²</h2></a><p>720 €/kk</p></article>
<article><a href="/ilmoitus/481155-yksio-oulu"><h2>Yksiö Oulun keskustasta</h2></a><p>540 €/kk, heti vapaa</p></article>""", "listing", False),
    other("/ilmoitus/481200-kaksio-vuokralle-lahti", "Kaksio vuokralle, Lahti 46 m²", """<p class="tiedot">Ilmoitusnumero 481200 &middot; Lahti &middot; Ilmoitettu 2.6.2025</p>
<ul class="kuvat"><li><img src="/kuvat/481200/1.jpg" alt=""></li></ul><div class="teksti">Remontoitu kaksio 3. kerroksessa, sauna, parveke etelään. Vuokra 720 €/kk,
vakuus kahden kuukauden vuokra. Ei lemmikkejä.</div><div class="myyja"><b>Ilmoittaja:</b> Pertti (yksityishenkilö)</div>""", "ad", False),
    other("/ilmoitus/480931-toyota-corolla-2016", "Toyota Corolla 1.6 vm. 2016", """<p class="tiedot">Ilmoitusnumero 480931 &middot; Vantaa &middot; Ilmoitettu eilen klo 11.40</p>
<div class="teksti">Ajettu 142 000 km, toinen omistaja, talvirenkaat mukaan. Hinta 11 900 €. Soita Jarille iltaisin.</div>""", "ad", False),
    other("/ilmoitus/480702-hieroja-toihin-tampere", "Haetaan koulutettua hierojaa töihin, Tampere", """<p class="tiedot">Ilmoitusnumero 480702 &middot; Työpaikat</p>
<div class="teksti">Urheiluhierontayritys hakee koulutettua hierojaa vakituiseen työsuhteeseen. Palkka 15 €/h, työaika 8.00-16.00. Hakemus ja todistukset
15.6. mennessä.</div>""", "ad", False),
    other("/hinnasto", "Ilmoitushinnasto", "<p>Ilmoitus 30 päivää: asunnot 19 €, autot 12 €, seura ja hieronta 29 €. Nosto listan kärkeen 7 €/vrk.</p>"),
    other("/yhteystiedot", "Yhteystiedot", "<p>Torilauta Media Oy, Y-tunnus 0000000-0. Asiakaspalvelu arkisin 9-16.</p>"),
    other("/kirjaudu", "Kirjaudu", '<form method="post"><input name="tunnus"><input type="password" name="salasana"><button>Kirjaudu</button></form>'),
    other("/ilmoitus/482999-ihana-hieroja", "Ilmoitus on poistettu", "<p>Ilmoittaja on poistanut tämän ilmoituksen tai sen voimassaolo on päättynyt.</p>", "error"),
]

SITE = WrittenSite("torilauta.example", "FI", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
