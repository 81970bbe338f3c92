"""Own site of one independent Finnish woman, made with a site builder: nested divs, hashed class and component ids, no semantic mark-up.

Hard: the home page is her ad in loose text boxes whose order in the mark-up is not the reading order; each town that she visits has a landing page (an ad of its own, with dates and with
prices of that place); a duo page with a friend, a guest page of another friend; rates, calendar and contact pages are static and repeat facts; prices '60 min 200' with the euro sign in another
span; a Swedish and an English copy; a blog post with other towns and sums; a shop item (gift card) from the builder's shop module; JSON warmup data of the builder.
"""

import hashlib
import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.saimi-seuraa.example"
NUMBER, OTHER = "+358451174023", "+358503308142"


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def h(kind, value):
    return {"kind": kind, "value": value}


def digest(text, length=6):
    return hashlib.md5(text.encode()).hexdigest()[:length]


def box(text, tag="p", font=8):
    key = digest(text)
    return f'<div id="comp-l{key}" class="KcpHeO tz5f0K comp-l{key} wixui-rich-text" data-testid="richTextElement"><{tag} class="font_{font} wixui-rich-text__text">{text}</{tag}></div>'


def sec(*boxes):
    key = digest("".join(boxes))
    return (f'<section id="comp-m{key}" tabindex="-1" class="Oqnisf comp-m{key} wixui-section"><div id="bgLayers_comp-m{key}" class="MW5IWV"><div class="LWbAav Kv1aVt"></div></div><div class="comp-m{key}-container"><div class="wixui-column-strip"><div class="YzqVVZ">'
            + "".join(boxes) + "</div></div></div></section>")


def price(minutes, amount):
    return (f'<div class="comp-p{digest(minutes + str(amount))} wixui-box"><div class="font_8"><span class="wixui-rich-text__text">{minutes}</span></div><div class="font_8"><span style="font-weight:bold">{amount}</span><span class="wixGuard">\u200b</span> <span>€</span></div></div>')


def pics(slug, n):
    return "".join(f'<wow-image id="img_{slug}{k}" class="jhxvbR"><img src="https://static.rakennin.example/media/{digest(slug + str(k), 10)}~mv2.jpg/v1/fill/w_480,h_640/{slug}.jpg" alt=""></wow-image>' for k in range(1, n + 1))


MENU = {"fi": [("/", "Etusivu"), ("/minusta", "Minusta"), ("/hinnat", "Hinnat"), ("/kalenteri", "Kalenteri"), ("/duo", "Duo"), ("/yhteys", "Yhteys")], "sv": [("/sv", "Hem"), ("/hinnat", "Priser")], "en": [("/en", "Home"), ("/hinnat", "Rates")]}


def shell(title, body, lang="fi"):
    warm = json.dumps({"platform": {"siteRevision": 214, "locale": lang}, "ooi": {"currency": "EUR"}, "appsWarmupData": {"shop": {"products": [{"name": "Lahjakortti", "price": 100}]}}})
    nav = "".join(f'<li class="wIGMae"><a class="I2NxvL" href="{p}">{t}</a></li>' for p, t in MENU[lang])
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><meta name="generator" content="Rakennin Site Builder"><title>{title} | Saimi</title></head><body class="responsive"><div id="SITE_CONTAINER"><div id="main_MF" class="main_MF"><div id="site-root" class="site-root"><div id="masterPage" class="mesh-layout masterPage css-editing-scope">
<header id="SITE_HEADER" class="x4zVYf SITE_HEADER"><div class="BFyBUa"><nav id="comp-nav" class="JSzPEu wixui-horizontal-menu"><ul class="aWTgIN">{nav}</ul></nav></div></header>
<main id="PAGES_CONTAINER" class="PAGES_CONTAINER" data-main-content="true"><div id="SITE_PAGES" class="SITE_PAGES">{body}</div></main>
<footer id="SITE_FOOTER" class="Vd6aQZ SITE_FOOTER">{box("©2025 Saimi. Sivut tehty itse Rakentimella." if lang == "fi" else "©2025 Saimi", font=9)}</footer></div></div></div></div><script type="application/json" id="wix-warmup-data">{warm}</script></body></html>"""


WHATS = '<a href="https://wa.me/358451174023" class="uUxqWY wixui-button" aria-label="WhatsApp"><span class="StylableButton2545352419__label">WhatsApp</span></a>'
TEL = box('<a href="tel:+358451174023">045 117 4023</a>')
# path, title, language, body, pictures, truth
A = [
    ("/", "Seuralainen Jyväskylässä", "fi", sec(box("Rauhaa, huumoria ja hyvää kosketusta", "h2", 2), TEL, WHATS) + sec(box("Hei, olen Saimi", "h1", 0), pics("saimi", 4), box("38 vuotta, 167 cm ja 64 kg lämpöä. Asun ja työskentelen Jyväskylässä, ihan omillani, ilman välikäsiä."),
     box("Otan vastaan kotonani Lutakossa ma–to klo 12–19. Hotelliin tulen mielelläni, muttei kotikäyntejä.")) + sec(box("Hierontaa, tantraa, halailua tai pitkä illallinen, sinä valitset."), price("60 min", 200), price("120 min", 370), box("Puhun suomea, ruotsia ja englantia.")), 4,
     dict(alias="Saimi", age=38, height_cm=167, weight_kg=64, city="Jyväskylä", incall=True, outcall=True, hours="12:00-19:00", services=["massage", "tantra", "cuddling", "dinner_date"], languages_spoken=["fi", "sv", "en"], max_duration_h=2, phones=[NUMBER], handles=[h("whatsapp", NUMBER)], prices=[eur(200, 60), eur(370, 120)])),
    ("/tampere", "Saimi Tampereella", "fi", sec(pics("tre", 1), box("Tampere 16.–18.6.2025", "h1", 0), box("Saimi tulee taas Tampereelle! Majoitun hotellissa aivan keskustassa ja otan vastaan siellä, ulos en lähde.")) + sec(price("60 min", 220), price("90 min", 310), box("Varaa aika etukäteen tekstiviestillä."), TEL), 1,
     dict(alias="Saimi", city="Tampere", incall=True, outcall=False, max_duration_h=1.5, tour=[{"city": "Tampere", "from": "2025-06-16", "to": "2025-06-18"}], phones=[NUMBER], prices=[eur(220, 60), eur(310, 90)])),
    ("/oulu", "Saimi Oulussa", "fi", sec(box("Oulun-matka heinäkuussa", "h1", 0), box("Saimi, 38 v, on Oulussa 3.7.2025–6.7.2025. Nyt vain hotellikäyntejä ja illallisia, omaa tilaa minulla ei siellä ole."), pics("oulu", 2)) + sec(price("120 min", 450), price("Koko yö (12 h)", 1300), WHATS), 2,
     dict(alias="Saimi", age=38, city="Oulu", incall=False, outcall=True, services=["dinner_date"], max_duration_h=12, tour=[{"city": "Oulu", "from": "2025-07-03", "to": "2025-07-06"}], handles=[h("whatsapp", NUMBER)], prices=[eur(450, 120), eur(1300, 720)])),
    ("/abo", "Saimi i Åbo", "sv", sec(box("Saimi i Åbo 25–27 juni 2025", "h1", 0), pics("abo", 1), box("Hej! Jag är på besök i Åbo i tre dagar och tar emot i en lägenhet vid ån. Jag talar svenska och finska.")) + sec(box("Massage och tantra."), price("60 min", 220), TEL, WHATS), 1,
     dict(alias="Saimi", text_language="sv", city="Turku", incall=True, services=["massage", "tantra"], languages_spoken=["sv", "fi"], max_duration_h=1, tour=[{"city": "Turku", "from": "2025-06-25", "to": "2025-06-27"}], phones=[NUMBER], handles=[h("whatsapp", NUMBER)], prices=[eur(220, 60)])),
    ("/duo", "Duo: Saimi ja Enni", "fi", sec(box("Saimi ja Enni", "h1", 0), pics("duo", 3), box("Me kaksi, Saimi (38) ja Enni (34), otamme vastaan Jyväskylässä joka toinen perjantai. Neljän käden hierontaa, duo, ja pariskunnatkin ovat tervetulleita.")) + sec(price("60 min", 380), price("120 min", 700), box("Hinta on meistä kahdesta yhteensä."), TEL), 3,
     dict(alias="Saimi", aliases_stated=["Saimi", "Enni"], age=38, ages_stated=[38, 34], audience="couple", city="Jyväskylä", incall=True, services=["four_hands", "duo", "couples"], max_duration_h=2, phones=[NUMBER], prices=[eur(380, 60), eur(700, 120)])),
    ("/vieraani-enni", "Vieraani Enni", "fi", sec(box("Vieraani Enni", "h1", 0), box("Ystävälläni Ennillä ei ole omia sivuja, joten hän saa tämän nurkan.")) + sec(pics("enni", 2), box("Olen Enni, 34 v, 172 cm, Kuopiosta. Otan vastaan Kuopiossa arki-iltaisin klo 17–21. Hieron ja tanssin."), price("30 min", 110), price("60 min", 180),
     box('Minut tavoittaa numerosta <a href="tel:+358503308142">050 330 8142</a> tai sähköpostilla enni@posti-enni.example'), ), 2,
     dict(alias="Enni", age=34, height_cm=172, city="Kuopio", incall=True, hours="17:00-21:00", services=["massage", "dancing"], max_duration_h=1, phones=[OTHER], handles=[h("email", "enni@posti-enni.example")], prices=[eur(110, 30), eur(180, 60)])),
]
EN = sec(box("Hello, I am Saimi", "h1", 0), pics("saimi", 4), box("38 years, 167 cm and 64 kg of warmth. I live and work in Jyväskylä, on my own, no middlemen."), box("I receive at home in Lutakko Mon–Thu 12–19. I visit hotels gladly, but not homes.")) + sec(
    box("Massage, tantra, cuddling or a long dinner, you choose."), price("60 min", 200), price("120 min", 370), box("I speak Finnish, Swedish and English."), TEL, WHATS)
SV = sec(box("Hej, jag är Saimi", "h1", 0), pics("saimi", 4), box("38 år, 167 cm och 64 kg värme. Jag bor och arbetar i Jyväskylä, helt på egen hand."), box("Jag tar emot hemma i Lutakko mån–tors kl. 12–19. Till hotell kommer jag gärna, men inte hem till dig.")) + sec(
    box("Massage, tantra, kramar eller en lång middag, du väljer."), price("60 min", 200), price("120 min", 370), box("Jag talar finska, svenska och engelska."), TEL, WHATS)


def url(a):
    return ROOT + a[0]


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="fi", provider_kind="independent", country="FI", n_images=a[4])
    row.update(deepcopy(a[5]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    return row


def plain(path, title, *boxes, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, sec(box(title, "h1", 0), *boxes)), kind, "fi", status=status)


HOME = url(A[0])
PAGES = [WrittenPage(url(a), shell(a[1], a[3], a[2]), "ad", a[2], ads=(url(a),)) for a in A]
PAGES += [
    WrittenPage(f"{ROOT}/en", shell("Companion in Jyväskylä", EN, "en"), "ad", "en", ads=(HOME,), canonical=HOME),
    WrittenPage(f"{ROOT}/sv", shell("Sällskap i Jyväskylä", SV, "sv"), "ad", "sv", ads=(HOME,), canonical=HOME),
    WrittenPage(f"{ROOT}/?utm_campaign=profiili", shell(A[0][1], A[0][3]), "ad", "fi", ads=(HOME,), canonical=HOME),
    WrittenPage(f"{ROOT}/tampere?lang=fi", shell(A[1][1], A[1][3]), "ad", "fi", ads=(url(A[1]),), canonical=url(A[1])),
    plain("/minusta", "Minusta", box("Lapsuus meni Saimaan rannalla, siitä nimikin. Opiskelin sairaanhoitajaksi ja tein työtä yksitoista vuotta yövuoroissa."), box("Luen dekkareita, uin avannossa ja leivon liikaa. Kissa on nimeltään Uuno.")),
    plain("/hinnat", "Hinnat", price("60 min", 200), price("120 min", 370), price("Matkakaupungeissa 60 min", 220), box("Maksu käteisellä tapaamisen alussa. Peruutus edellisenä päivänä on maksuton.")),
    plain("/kalenteri", "Kalenteri", box("Kesäkuu: Jyväskylä, 16.–18.6. Tampere, 25.–27.6. Turku"), box("Heinäkuu: 3.–6.7. Oulu, sitten lomalla")),
    plain("/yhteys", "Yhteys", TEL, box("Kirjoita ensin, kuka olet ja milloin haluaisit tulla. Tuntemattomiin numeroihin en vastaa yöllä."), '<form class="XRJUI4"><input placeholder="Nimi"><textarea placeholder="Viesti"></textarea><button>Lähetä</button></form>'),
    plain("/kuvat", "Kuvia", pics("galleria", 8)),
    plain("/blogi", "Blogi", box('<a href="/post/matkalla">Matkalla pohjoiseen</a>'), box('<a href="/post/miten-varaan">Miten varaan ajan?</a>')),
    plain("/post/matkalla", "Matkalla pohjoiseen", box("Junalippu Rovaniemelle maksoi 49 € ja hotelli 120 €. Kemissä satoi, Torniossa paistoi. Ystävä täytti 50 ja juhlimme aamukolmeen."), box("22.5.2025 · 2 min")),
    plain("/post/miten-varaan", "Miten varaan ajan?", box("Tekstiviesti riittää. Kerro nimi, aika ja kesto. Vastaan viimeistään seuraavana aamuna.")),
    plain("/product-page/lahjakortti", "Lahjakortti", box("100,00 €"), box("Lahjakortti postitetaan neutraalissa kuoressa."), '<button class="add-to-cart">Lisää ostoskoriin</button>'),
    plain("/saannot", "Säännöt", box("Tule suihkunraikkaana ja selvin päin. En vastaa alle 25-vuotiaille.")),
    plain("/cart-page", "Ostoskori", box("Ostoskori on tyhjä")),
    plain("/turku", "404", box("Hups! Tätä sivua ei löydy."), kind="error", status=404),
]

SITE = WrittenSite("www.saimi-seuraa.example", "FI", tuple(PAGES), tuple(truth(a) for a in A), note=__doc__)
