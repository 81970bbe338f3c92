"""Estonian independent woman's own site (site builder): pages about her, her rates, what she offers, her tour, towns, a duo with a friend, a contact page, a blog.

Hard: no page has all the facts (age and size on 'Minust', amounts on 'Hinnad', number on the contact page), nested divs with hashed class names and each line in two spans, rates as cards of two blocks (her place, yours), travel costs apart, tour as a list of dates with sold-out lines,
prices of a gift card and of taxis in the etiquette, blog posts with prices and ages of others, guests' letters, a page in Finnish, Russian and English copies of some pages, cookie bar, shop page of the builder with a voucher, a contact form that asks for the guest's age.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.merle-saar.example"
TEL = "+37256183042"


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


WA = {"kind": "whatsapp", "value": TEL}
TG = {"kind": "telegram", "value": "merle_saar"}
MAIL = {"kind": "email", "value": "kirjuta@merle-saar.example"}
ME = dict(alias="Merle")


def t(text):
    """A line of text as the builder's editor leaves it."""
    return f'<p class="edys-p _2xKc"><span class="_9fQa" style="letter-spacing:.02em"><span>{text}</span></span></p>'


def rates(rows, head):
    return f'<div class="_grid3 _kk1"><h3 class="_h3z">{head}</h3>' + "".join(f'<div class="_cell8"><div class="_t1">{a}</div><div class="_t2"><span>{b}</span><span class="_eu">€</span></div></div>' for a, b in rows) + "</div>"


def pics(name, n):
    return '<div class="edys-gallery _mas0n">' + "".join(f'<div class="_im"><img src="//media.merle-saar.example/photos/{name}-{k}_block.jpg" data-sizes="auto" alt=""></div>' for k in range(1, n + 1)) + "</div>"


# path, title, pictures, body, truth
ADS = [
    ("/", "Merle – sinu õhtu Tallinnas", 3, t("Tere! Mina olen Merle, iseseisev saatjadaam Tallinnas.") + t("Ma ei kiirusta ega tee midagi poolikult. Kohtume õhtusöögil, lähme kontserdile või jääme lihtsalt minu juurde Kadriorgu.") + t("Räägin eesti, inglise, soome ja vene keelt.") + '<a class="_btn7" href="/kontakt">Võta ühendust</a>',
     dict(ME, city="Tallinn", languages_spoken=["et", "en", "fi", "ru"], services=["dinner_date"], incall=True)),
    ("/minust", "Minust", 5, t("Merle, 34-aastane, pärit Viljandist.") + t("Pikkus 173 cm, kaal 62 kg, pruunid juuksed, ei suitseta.") + t("Õppisin kunstiajalugu, töötasin kaheksa aastat galeriis ja otsustasin siis elada oma tempos. Kodus ootavad mind kass ja kolm riiulit raamatuid."),
     dict(ME, age=34, height_cm=173, weight_kg=62)),
    ("/hinnad", "Hinnad", 0, rates([("1 tund", 180), ("1,5 tundi", 250), ("2 tundi", 320)], "Minu juures") + rates([("2 tundi", 360), ("4 tundi koos õhtusöögiga", 600), ("Terve öö (12 h)", 1200)], "Sinu juures või hotellis") + t("Väljaspool Tallinna lisandub sõit 0,50 € kilomeetrist. Tühistamine alla 12 tunni: pool hinnast.") + t("Merle"),
     dict(ME, incall=True, outcall=True, services=["dinner_date"], max_duration_h=12, prices=[eur(180, 60, "incall"), eur(250, 90, "incall"), eur(320, 120, "incall"), eur(360, 120, "outcall"), eur(600, 240, "outcall"), eur(1200, 720, "outcall")])),
    ("/teenused", "Mida ma pakun", 1, t("Kõik, mida Merle pakub, ühel lehel:") + "<ul class='_ul3'><li>lõõgastav massaaž</li><li>tantra</li><li>ühine vann</li><li>girlfriend experience</li><li>reisikaaslane</li><li>paaridele</li></ul>" + t("Mida ma ei paku: domineerimist, rollimänge, videokõnesid. Palun ära küsi."),
     dict(ME, services=["massage", "tantra", "bath", "gfe", "travel", "couples"])),
    ("/reisid", "Kus ma olen", 0, t("Merle reisiplaan suveks 2025. Ülejäänud aja olen Tallinnas.") + "<table class='_tb'><tr><td>09.06.2025–11.06.2025</td><td>Tartu</td><td>broneeritud täis</td></tr><tr><td>16.06.2025–19.06.2025</td><td>Pärnu</td><td>vabu aegu</td></tr><tr><td>26.06.2025–29.06.2025</td><td>Helsingi</td><td>vabu aegu</td></tr></table>" + t("Varasemad reisid: Riia (aprill), Kuressaare (mai)."),
     dict(ME, city="Tallinn", tour=[{"city": "Tartu", "from": "2025-06-09", "to": "2025-06-11"}, {"city": "Pärnu", "from": "2025-06-16", "to": "2025-06-19"}, {"city": "Helsinki", "from": "2025-06-26", "to": "2025-06-29"}])),
    ("/parnu", "Merle Pärnus", 2, t("16.–19. juunil 2025 olen mina, Merle, Pärnus. Sel korral ainult hotellid ja suvilad – oma korterit mul seal ei ole, tulen ise sinu juurde.") + t("Pärnus on üks hind: 2 tundi 340 €. Kirjuta telegrami: @merle_saar"),
     dict(ME, city="Pärnu", incall=False, outcall=True, max_duration_h=2, handles=[TG], tour=[{"city": "Pärnu", "from": "2025-06-16", "to": "2025-06-19"}], prices=[eur(340, 120)])),
    ("/helsinki", "Merle Helsingissä", 2, t("Hei! Olen Merle, 34, virolainen seuralainen. Tulen Helsinkiin 26.–29. kesäkuuta 2025 ja asun hotellissa Kampissa, jossa voin ottaa sinut vastaan.") + t("1 tunti 220 €, 2 tuntia 400 €. Puhun suomea, viroa ja englantia. Soita tai lähetä WhatsApp: +372 5618 3042."),
     dict(ME, text_language="fi", age=34, city="Helsinki", country="FI", nationality="EE", languages_spoken=["fi", "et", "en"], incall=True, max_duration_h=2, tour=[{"city": "Helsinki", "from": "2025-06-26", "to": "2025-06-29"}], phones=[TEL], handles=[WA], prices=[eur(220, 60), eur(400, 120)])),
    ("/kahekesi", "Kahekesi: Merle ja Greete", 3, t("Vahel kutsun kaasa sõbranna. Merle on 34, Greete 29 ja koos oleme palju rõõmsamad.") + t("Pakume duot ja nelja käe massaaži, paarid on oodatud. Võtame vastu Kadriorus, Tallinnas; hotelli koos ei tule.") + t("1 tund 350 €, 2 tundi 620 € – mõlema eest kokku."),
     dict(alias="Merle", aliases_stated=["Merle", "Greete"], age=34, ages_stated=[34, 29], audience="couple", city="Tallinn", services=["duo", "four_hands", "couples"], incall=True, outcall=False, max_duration_h=2, prices=[eur(350, 60), eur(620, 120)])),
    ("/kontakt", "Kontakt", 0, t("Helista või kirjuta Merlele iga päev kell 10.00–21.00.") + '<p class="_big">5618 3042 <span class="_dim">(ka WhatsApp)</span></p>' + t("Telegram: @merle_saar · e-post: kirjuta [ät] merle-saar.example") + t("Tallinn, Kadriorg. Täpse aadressi saad pärast kokkulepet. Peidetud numbritele ei vasta.")
     + '<form class="_fm"><label>Nimi<input></label><label>Vanus<input placeholder="nt 45"></label><label>Telefon<input placeholder="+372"></label><label>Sõnum<textarea></textarea></label><button>Saada</button></form>',
     dict(ME, city="Tallinn", hours="10:00-21:00", phones=[TEL], handles=[WA, TG, MAIL])),
]
RU = ("/ru", "Мерле – ваш вечер в Таллине", 3, t("Здравствуйте! Я Мерле (Merle), независимая спутница в Таллине.") + t("Я никуда не спешу. Встретимся за ужином, пойдём на концерт или останемся у меня в Кадриорге.") + t("Говорю по-эстонски, по-английски, по-фински и по-русски."))
EN = ("/en", "Merle – your evening in Tallinn", 3, t("Hello! I am Merle, an independent companion in Tallinn.") + t("I never hurry. We meet for dinner, go to a concert or just stay at my place in Kadriorg.") + t("I speak Estonian, English, Finnish and Russian."))
EN_RATES = ("/en/rates", "Rates", 0, rates([("1 hour", 180), ("1.5 hours", 250), ("2 hours", 320)], "At my place") + rates([("2 hours", 360), ("4 hours with dinner", 600), ("Overnight (12 h)", 1200)], "At yours or at a hotel") + t("Merle"))
BLOG = [
    ("/blogi/miks-ma-ei-kiirusta", "Miks ma ei kiirusta", "02.06.2025", "Üks külaline, 61-aastane meremees, küsis, miks ma kella ei vaata. Sest aeg on ainus, mida ma müün. Tunniga jõuab juua kaks tassi teed ja öelda kolm tõtt."),
    ("/blogi/hotellid-mida-soovitan", "Hotellid, mida soovitan", "14.05.2025", "Vanalinnas on hea koht alates 95 € öö, Rotermannis 120 €. Vastuvõtt on viisakas ja hommikusöök kella 11-ni. Kolleeg Kristina (27) eelistab Pirital spaad."),
    ("/blogi/talv-lapimaal", "Talv Lapimaal", "11.02.2025", "Neli päeva lund ja vaikust. Lennupilet 180 €, saun tasuta. Fotosid näeb ainult see, kes küsib."),
]
LANGS = {"et": ("Avaleht", "Minust", "Hinnad", "Mida ma pakun", "Kus ma olen", "Kahekesi", "Blogi", "Kontakt"), "en": ("Home", None, "Rates"), "ru": ("Главная",)}
PATHS = {"et": ("/", "/minust", "/hinnad", "/teenused", "/reisid", "/kahekesi", "/blogi", "/kontakt"), "en": ("/en", None, "/en/rates"), "ru": ("/ru",)}


def url(a):
    return ROOT + a[0]


def shell(title, body, lang="et", path="/"):
    items = "".join(f'<li class="_mi"><a href="{h}" class="{"_on" if h == path else ""}">{w}</a></li>' for h, w in zip(PATHS[lang], LANGS[lang]) if w)
    cookie = {"et": ("See leht kasutab küpsiseid.", "Selge"), "en": ("This site uses cookies.", "OK"), "ru": ("Сайт использует cookies.", "Хорошо")}[lang]
    return f"""<!DOCTYPE html><html class="public front-page" lang="{lang}"><head prefix="og: http://ogp.me/ns#"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title><meta property="og:site_name" content="M. S."><link href="/stylesheets/main.min.css?v=4" rel="stylesheet"></head>
<body class="item-list-page js-bg"><div class="container _c0"><header class="header _hd4"><div class="_lg"><a href="/">m&#183;s</a></div><nav class="_nv"><ul class="_ml">{items}</ul></nav><ul class="menu-lang _ln"><li><a href="/" data-lang-code="et">ET</a></li><li><a href="/en" data-lang-code="en">EN</a></li><li><a href="/ru" data-lang-code="ru">RU</a></li></ul></header>
<main class="content _mn" role="main"><div class="_sec"><div class="_row"><div class="_col-12"><section class="content-body" data-search-indexing-allowed="true"><h1 class="_h1a">{title}</h1>{body}</section></div></div></div></main>
<footer class="footer _ft"><div class="_row"><div class="_c">&copy; 2025</div><div class="_c"><a href="/etikett">{"Etikett" if lang != "en" else "Etiquette"}</a></div><div class="voog-reference"><a href="https://sait.example">Tehtud saidimasinaga</a></div></div></footer></div>
<div class="cookie _ck">{cookie[0]} <button>{cookie[1]}</button></div></body></html>"""


def page(a, lang="et"):
    return shell(a[1], (pics(a[0].strip("/") or "avaleht", a[2]) if a[2] else "") + a[3], lang, a[0])


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="et", provider_kind="unknown", country="EE", n_images=a[2])
    row.update(deepcopy(a[4]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    if a[0] == "/":
        row["provider_kind"] = "independent"
    return row


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, body, "et", path), kind, "et", status=status)


def post(b):
    return plain(b[0], b[1], f'<time class="post-date">{b[2]}</time>' + t(b[3]) + '<div class="_tags">Sildid: mõtted</div><div class="comments"><h2>Kommentaarid (0)</h2></div>')


PAGES = [WrittenPage(url(a), page(a), "ad", "et", text_language=a[4].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(ROOT + RU[0], page(RU, "ru"), "ad", "ru", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    WrittenPage(ROOT + EN[0], page(EN, "en"), "ad", "en", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    WrittenPage(ROOT + EN_RATES[0], page(EN_RATES, "en"), "ad", "en", ads=(url(ADS[2]),), canonical=url(ADS[2])),
    WrittenPage(f"{url(ADS[8])}?fbclid=IwY2xjawK", page(ADS[8]), "ad", "et", ads=(url(ADS[8]),), canonical=url(ADS[8])),
    plain("/blogi", "Blogi", "".join(f'<article class="post"><h2><a href="{b[0]}">{b[1]}</a></h2><time>{b[2]}</time>{t(b[3][:60] + "…")}</article>' for b in BLOG)),
]
PAGES += [post(b) for b in BLOG]
PAGES += [
    plain("/etikett", "Etikett", t("Ümbrik pane lauale enne, kui jope seljast võtad. Takso hotelli maksab külaline, linnas umbes 12 €. Kingitus ei ole kohustuslik, aga raamat rõõmustab alati.")),
    plain("/kirjad", "Külaliste kirjad", t("«Aitäh imelise õhtu eest, sõitsin koju naeratades.» – H., 52, Soomest") + t("«Viimati maksin mujal 250 ja kahetsesin.» – Tõnu")),
    plain("/pood/kinkekaart", "Kinkekaart", '<div class="product"><img src="//media.merle-saar.example/photos/kaart_block.jpg" alt=""><span class="price">100,00 €</span><button>Lisa ostukorvi</button></div>' + t("Kinkekaart kehtib 12 kuud.")),
    plain("/lingid", "Lingid", t("Kolleegid ja kohad, keda usaldan:") + '<ul><li><a href="https://greete.example">Greete</a></li><li><a href="https://saatjad-ee.example">Eesti saatjad</a></li><li><a href="https://seuralaiset.example">Seuralaiset</a></li><li><a href="https://kadrioru-spaa.example">Kadrioru spaa</a></li></ul>', "directory"),
    plain("/galerii-privaatne", "Privaatne galerii", '<form><p>See leht on parooliga kaitstud.</p><input type="password"><button>Sisene</button></form>'),
    plain("/tartu", "Lehte ei leitud", t("404. Otsitud lehte ei ole või on see ära kolinud."), "error", 404),
]

SITE = WrittenSite("www.merle-saar.example", "EE", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
