"""A Finnish notice board kept by one person since the nineties: ads are text lines 'label: value' and <br>, nothing else.

Hard: no elements around facts, upper-case unclosed tags, labels that vary from ad to ad (the advertisers type them),
ISO-8859-1 with no charset in the header, 'e' for euro, phones typed in many ways, site phone on every page, a session id
in links, and 'Puhelin' that is sometimes 'Puh.' or 'GSM'. Two ads are in Estonian and in English.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.pohjolanseura.example"
B = f"http://{HOST}"


def price(amount, minutes, place=None):
    return {
        "amount": amount,
        "currency": "EUR",
        "code_currency": None,
        "duration_min": minutes,
        "place": place,
    }


def hand(kind, value):
    return {"kind": kind, "value": value}


# nro, head line of the listing, lines as typed, date as typed, pictures, starred, truth
ADS = [
    (
        4417,
        "Katja, 29, Tampere",
        """Nimi: Katja
Ikä: 29
Mitat: 168 cm / 58 kg
Paikkakunta: Tampere
Kielet: suomi, englanti
Tarjoan: hierontaa, halailua, illallisseuraa
Vastaanotto: kyllä, siisti yksiö keskustassa
Käynnit luonasi: ei

Hei! Olen rauhallinen ja huumorintajuinen nainen, ja otan vastaan arkisin. Varaa aika tekstiviestillä edellisenä päivänä, kiitos.
Avoinna: klo 10-18
Hinnat: 30 min 80 e, 1 h 130 e, 2 h 240 e
Puhelin: 044 780 5504""",
        "8.6.2025",
        3,
        True,
        dict(
            alias="Katja",
            age=29,
            ages_stated=[29],
            height_cm=168,
            weight_kg=58,
            city="Tampere",
            languages_spoken=["fi", "en"],
            services=["massage", "cuddling", "dinner_date"],
            incall=True,
            outcall=False,
            hours="10:00-18:00",
            max_duration_h=2,
            prices=[price(80, 30), price(130, 60), price(240, 120)],
            phones=["+358447805504"],
            posted_at="2025-06-08",
        ),
    ),
    (
        4420,
        "Helena 44 v Helsinki",
        """Helena 44 v
Kypsä, sivistynyt suomalainen rouva Helsingin Töölöstä. Pituutta 172 senttiä.

Yksityinen, en toimiston kautta.
Seurana: illallinen, teatteri, edustustilaisuudet, koko yö
Käyn luonasi tai hotellissa, omaa tilaa minulla ei ole.
Taksa: 2 tuntia 400 euroa / koko yö 1200 euroa (taksi pääkaupunkiseudulla 30 e)
Kielet: suomi, ruotsi, saksa
Puh. 040-645 84 22
S-posti: helena.toolo(at)posti.test""",
        "6.6.2025",
        1,
        False,
        dict(
            alias="Helena",
            age=44,
            ages_stated=[44],
            height_cm=172,
            city="Helsinki",
            nationality="FI",
            provider_kind="independent",
            languages_spoken=["fi", "sv", "de"],
            services=["dinner_date", "business", "overnight"],
            incall=False,
            outcall=True,
            max_duration_h=12,
            prices=[price(400, 120), price(1200, 720)],
            phones=["+358406458422"],
            handles=[hand("email", "helena.toolo@posti.test")],
            posted_at="2025-06-06",
        ),
    ),
    (
        4421,
        "Mirjam (26) Eestist, Turku",
        """Nimi: Mirjam
Vanus: 26
Linn: Turku
Olen eestlanna, külastan Turut igal kuul. Pakun lõõgastavat massaa&#382;i ja meeldivat seltskonda õhtusöögil. Räägin eesti, soome ja vene keelt.
Turus: 12.6.2025 - 18.6.2025
Hind: 1 tund 120 eurot, 2 tundi 200 eurot
WhatsApp: +372 5676 6051""",
        "10.6.2025",
        2,
        False,
        dict(
            alias="Mirjam",
            age=26,
            ages_stated=[26],
            text_language="et",
            city="Turku",
            nationality="EE",
            languages_spoken=["et", "fi", "ru"],
            services=["massage", "dinner_date"],
            max_duration_h=2,
            prices=[price(120, 60), price(200, 120)],
            tour=[{"city": "Turku", "from": "2025-06-12", "to": "2025-06-18"}],
            phones=["+37256766051"],
            handles=[hand("whatsapp", "+37256766051")],
            posted_at="2025-06-10",
        ),
    ),
    (
        4426,
        "Sanna Oulusta",
        """SANNA OULUSTA
ikä: kolmekymppinen, tarkemmin 34
pituus: 160
paino: 63
palvelut: hieronta, tantra, suutelu
en tarjoa: dominointia
omassa tilassa kyllä - luonasi myös
kännykkä: nolla neljä neljä 402 2100 (vain soitot, ei piilonumeroita)
hinta alk. 100 e/30 min
koko tunti 160 e""",
        "eilen",
        0,
        False,
        dict(
            alias="Sanna",
            age=34,
            ages_stated=[34],
            height_cm=160,
            weight_kg=63,
            city="Oulu",
            services=["massage", "tantra", "kissing"],
            incall=True,
            outcall=True,
            max_duration_h=1,
            prices=[price(100, 30), price(160, 60)],
            phones=["+358444022100"],
            posted_at="2025-06-10",
        ),
    ),
    (
        4430,
        "Tiina ja Outi, Lahti",
        """Nimet: Tiina & Outi
Iät: 31 ja 38
Kaupunki: Lahti
Kaksi ystävystä ottaa vastaan yhdessä: neljän käden hieronta on erikoisuutemme. Myös pariskunnat tervetulleita.
Vastaanotto Lahdessa omissa tiloissa, emme tee kotikäyntejä.
Hinta yhdessä: 1 h 250 e, 1,5 h 350 e
Soita: 044 127 1476 / Tiina
Soita: 046 281 3123 / Outi""",
        "1.6.2025",
        4,
        True,
        dict(
            alias="Tiina",
            aliases_stated=["Tiina", "Outi"],
            age=31,
            ages_stated=[31, 38],
            city="Lahti",
            services=["four_hands", "couples"],
            incall=True,
            outcall=False,
            max_duration_h=1.5,
            prices=[price(250, 60), price(350, 90)],
            phones=["+358441271476", "+358462813123"],
            posted_at="2025-06-01",
        ),
    ),
    (
        4433,
        "Chantal, Helsinki - in English",
        """Name: Chantal
Age: 27
Height: 170 cm
City: Helsinki (Kallio)
I am a French-born traveller staying in Helsinki until the end of the summer. I like museums, jazz and long dinners.
Company for: dinner, city walks, travel
Languages: French, English
Visits: I come to your hotel, I have no place of my own
Rates: 1h 200 eur, 3h 500 eur, overnight 1300 eur
Telegram: @chantal_hki""",
        "3.6.2025",
        5,
        True,
        dict(
            alias="Chantal",
            age=27,
            ages_stated=[27],
            height_cm=170,
            text_language="en",
            city="Helsinki",
            nationality="FR",
            languages_spoken=["fr", "en"],
            services=["dinner_date", "city_guide", "travel", "overnight"],
            incall=False,
            outcall=True,
            max_duration_h=12,
            prices=[price(200, 60), price(500, 180), price(1300, 720)],
            handles=[hand("telegram", "chantal_hki")],
            posted_at="2025-06-03",
        ),
    ),
    (
        4435,
        "Jari, hieroja, Kuopio",
        """Nimi: Jari
Mies, 41 v, 183 cm / 82 kg
Kuopio ja lähikunnat
Koulutettu hieroja, asiakkaina naiset ja pariskunnat. Tulen kotiisi oman pöydän kanssa.
Hinta: tunti 70 e, puolitoista tuntia 100 e
GSM: +358 45 538 9583""",
        "29.5.2025",
        1,
        False,
        dict(
            alias="Jari",
            age=41,
            ages_stated=[41],
            height_cm=183,
            weight_kg=82,
            audience="man",
            city="Kuopio",
            services=["massage", "couples"],
            outcall=True,
            max_duration_h=1.5,
            prices=[price(70, 60), price(100, 90)],
            phones=["+358455389583"],
            posted_at="2025-05-29",
        ),
    ),
    (
        4438,
        "Natasha 33 Espoo",
        """Nimi: Natasha
Ikä: 33
Venäläinen, asunut Suomessa kymmenen vuotta.
Kotikaupunki: Espoo
Puhun venäjää, suomea ja vähän englantia
Saatavilla: aina, vuorokauden ympäri
Vain omassa tilassani Espoossa.
Tarjolla: hieronta, kylpy yhdessä, GFE
Hinta: 150 e / tunti, 450 e / yö
Viber ja puhelut samaan numeroon: O45-894 95 61""",
        "9.6.2025",
        2,
        False,
        dict(
            alias="Natasha",
            age=33,
            ages_stated=[33],
            nationality="RU",
            city="Espoo",
            languages_spoken=["ru", "fi", "en"],
            hours="24/7",
            incall=True,
            outcall=False,
            services=["massage", "bath", "gfe", "overnight"],
            max_duration_h=12,
            prices=[price(150, 60), price(450, 720)],
            phones=["+358458949561"],
            handles=[hand("viber", "+358458949561")],
            posted_at="2025-06-09",
        ),
    ),
    (
        4441,
        "Lumi, Rovaniemi",
        """Nimi: Lumi
Paikka: Rovaniemi
Pituus: 1,65 m
Lapin tyttö, ikää 25 vuotta. Matkaoppaana ja seurana revontuliretkillä, myös englanniksi.
Varaukset vain sähköpostilla: lumi@revontuli.test
Hinnasta sovitaan.""",
        "21.5.2025",
        2,
        False,
        dict(
            alias="Lumi",
            age=25,
            ages_stated=[25],
            height_cm=165,
            city="Rovaniemi",
            services=["city_guide"],
            languages_spoken=["en"],
            handles=[hand("email", "lumi@revontuli.test")],
            posted_at="2025-05-21",
        ),
    ),
    (
        4444,
        "Maarit, Jyväskylä",
        """Nimi......: Maarit
Ikä.......: 52
Paino.....: 70 kg
Paikkakunta: Jyväskylä
Kielet....: suomi
Tapaamiset: minun luonani ja sinun luonasi
Palvelut..: hieronta, roolileikit, tanssi
Aika......: ma-su klo 12 - 22
Hinnat....: omassa tilassa 1 h 100 e
            luonasi 1 h 140 e
Puhelin...: (046) 693 8749""",
        "2.6.2025",
        1,
        False,
        dict(
            alias="Maarit",
            age=52,
            ages_stated=[52],
            weight_kg=70,
            city="Jyväskylä",
            languages_spoken=["fi"],
            incall=True,
            outcall=True,
            services=["massage", "role_play", "dancing"],
            hours="12:00-22:00",
            max_duration_h=1,
            prices=[price(100, 60, "incall"), price(140, 60, "outcall")],
            phones=["+358466938749"],
            posted_at="2025-06-02",
        ),
    ),
]


def link(nro):
    return f"{B}/ilmoitus.php?nro={nro}"


def page(title, body):
    return f"""<HTML><HEAD><TITLE>{title} - Pohjolan Seura</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1"></HEAD>
<BODY BGCOLOR=#FFFFEE TEXT=#222222>
<CENTER><B>POHJOLAN SEURA</B> - seurailmoituksia vuodesta 1998<BR>
<A HREF="/">Etusivu</A> | <A HREF="/ilmoitukset.php">Ilmoitukset</A> | <A HREF="/mainosta.html">Jätä ilmoitus</A> | <A HREF="/ohjeet.html">Ohjeet</A> | <A HREF="/yhteys.html">Yhteystiedot</A></CENTER>
<HR>
{body}
<HR><!-- laskuri poistettu 2011 -->
<FONT SIZE=1>Ylläpito: Pohjolan Seura, puh. 09 4245 0110 (ei seuralaisten tietoja), toimitus@pohjolanseura.example<BR>
Sivut on tarkoitettu täysi-ikäisille. Ilmoittajat vastaavat itse teksteistään.</FONT>
</BODY></HTML>"""


def ad_html(row, printed=False):
    nro, head, lines, date, n, star, _ = row
    shown = lines.replace("\n", "<BR>\n")
    if nro == 4441:
        shown = shown.replace(
            "lumi@revontuli.test", '<A HREF="mailto:lumi@revontuli.test">lumi@revontuli.test</A>'
        )
    pics = "".join(f'<IMG SRC="/kuvat/{nro}_{i}.jpg" WIDTH=180 BORDER=0>\n' for i in range(1, n + 1))
    mark = "*** TÄHTI-ILMOITUS ***<BR>\n" if star else ""
    index = [r[0] for r in ADS].index(nro)
    near = [ADS[(index + k) % len(ADS)] for k in (3, 5)]
    also = (
        ""
        if printed
        else "<P>Katso myös:<BR>\n"
        + "".join(f'<A HREF="/ilmoitus.php?nro={r[0]}">{r[1]}</A><BR>\n' for r in near)
    )
    tail = (
        ""
        if printed
        else f'<A HREF="/ilmoitus.php?nro={nro}&tuloste=1">Tulosta</A> | <A HREF="/ilmianna.php?nro={nro}">Ilmoita väärinkäytöksestä</A>'
    )
    return page(
        head,
        f"""{mark}Ilmoitus nro: {nro}<BR>
Jätetty: {date}<BR>
<P>
{shown}<BR>
<P>
{pics}{tail}
{also}""",
    )


def listing(title, rows, nav):
    items = "".join(
        f'{"*** " if r[5] else ""}<A HREF="/ilmoitus.php?nro={r[0]}&sid=9f3ab2">{r[1]}</A> ({r[3]})<BR>\n'
        for r in rows
    )
    return page(
        title,
        f'<B>{title}</B><BR>\nJärjestä: <A HREF="?jarj=uusin">uusin ensin</A> | <A HREF="?jarj=nimi">nimen mukaan</A><P>\n{items}<P>{nav}',
    )


ads, pages = [], []
for row in ADS:
    truth = deepcopy(AD)
    truth.update(
        {
            "url": link(row[0]),
            "country": "FI",
            "text_language": "fi",
            "n_images": row[4],
            "paid_placement": row[5],
            **row[6],
        }
    )
    truth["aliases_stated"] = truth["aliases_stated"] or [truth["alias"]]
    ads.append(truth)


def put(url, html, kind, **kw):
    pages.append(WrittenPage(url, html, kind, "fi", content_type="text/html", encoding="iso-8859-1", **kw))


URLS = [link(r[0]) for r in ADS]
NAV1 = 'Sivu 1 | <A HREF="/ilmoitukset.php?sivu=2">2</A> | <A HREF="/ilmoitukset.php?sivu=2">Seuraava</A>'
NAV2 = '<A HREF="/ilmoitukset.php">1</A> | Sivu 2'
put(
    f"{B}/",
    page(
        "Etusivu",
        """<CENTER><H2>Oletko täyttänyt 18 vuotta?</H2>
Sivusto sisältää seurailmoituksia aikuisille.<P><A HREF="/ilmoitukset.php">Kyllä, sisään</A> &nbsp; <A HREF="http://www.saa.test/">En, poistu</A></CENTER>""",
    ),
    "static",
)
put(f"{B}/ilmoitukset.php", listing("Kaikki ilmoitukset", ADS[:6], NAV1), "listing", ads=tuple(URLS[:6]))
put(
    f"{B}/ilmoitukset.php?sivu=2",
    listing("Kaikki ilmoitukset, sivu 2", ADS[6:], NAV2),
    "listing",
    ads=tuple(URLS[6:]),
)
put(
    f"{B}/ilmoitukset.php?jarj=nimi",
    listing("Kaikki ilmoitukset", sorted(ADS[:6], key=lambda r: r[1].lower()), NAV1),
    "listing",
    ads=tuple(URLS[:6]),
    canonical=f"{B}/ilmoitukset.php",
)
for row, url in zip(ADS, URLS, strict=True):
    lang = row[6].get("text_language")
    put(url, ad_html(row), "ad", ads=(url,), text_language=lang)
put(URLS[0] + "&sid=9f3ab2", ad_html(ADS[0]), "ad", ads=(URLS[0],), canonical=URLS[0])
put(URLS[4] + "&tuloste=1", ad_html(ADS[4], True), "ad", ads=(URLS[4],), canonical=URLS[4])
put(
    f"{B}/yhteys.html",
    page(
        "Yhteystiedot",
        """Pohjolan Seura<BR>
Osoite: PL 12, 00101 Helsinki<BR>
Puhelin: 09 4245 0110 (ma-pe klo 9-15)<BR>
Sähköposti: toimitus@pohjolanseura.example<BR>
Emme välitä seuraa emmekä anna ilmoittajien tietoja.""",
    ),
    "static",
)
put(
    f"{B}/mainosta.html",
    page(
        "Jätä ilmoitus",
        """Rivi-ilmoitus: 15 e / 30 päivää<BR>
Tähti-ilmoitus listan kärjessä: 45 e / 30 päivää<BR>
Kuva: 5 e / kpl<BR>
Maksu: tilisiirto, paysafecard<BR>
<P>Lähetä teksti ja kuvat sähköpostilla. Tarkistamme iän henkilötodistuksesta.""",
    ),
    "static",
)
put(
    f"{B}/ohjeet.html",
    page(
        "Ohjeet",
        """<B>Usein kysyttyä</B><P>
K: Miten otan yhteyttä ilmoittajaan?<BR>V: Suoraan, numero on ilmoituksessa.<P>
K: Pyydettiin ennakkomaksua, mitä teen?<BR>V: Älä maksa. Kerro meille ilmoituksen numero.<P>
K: Epäilen, että joku toimii pakotettuna.<BR>V: Soita poliisille 112 tai Rikosuhripäivystykseen.""",
    ),
    "static",
)
put(
    f"{B}/ilmoitus.php?nro=4402",
    page(
        "Ilmoitus poistettu",
        'Ilmoitus nro: 4402<BR>\nIlmoittaja on poistanut tämän ilmoituksen 30.5.2025.<BR><P>\nKatso myös:<BR>\n<A HREF="/ilmoitus.php?nro=4417">Katja, 29, Tampere</A><BR>',
    ),
    "error",
)
put(
    f"{B}/ilmoitus.php?nro=99999",
    page(
        "Ei löydy",
        'Hakemaasi ilmoitusta ei löydy. Tarkista numero.<BR><A HREF="/ilmoitukset.php">Kaikki ilmoitukset</A>',
    ),
    "error",
)

SITE = WrittenSite(
    HOST,
    "FI",
    tuple(pages),
    tuple(ads),
    "text lines and <br> only, typed labels, ISO-8859-1 undeclared by the server",
)
