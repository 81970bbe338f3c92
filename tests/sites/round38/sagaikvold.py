"""One woman's own site in Reykjavík on Squarespace 7.1: long prose in sections, an English home page beside the Icelandic, and a friend's page.

Hard: all facts are in sentences (age in words of the text, height, hours), prices in krónur with dots for thousands, a tour north in June with Icelandic month
names, the friend Freyja has a page of her own with one joint price, a blog with prices that are not hers (a hotel, a book), a gallery block in which
every picture stands twice (noscript), newsletter and cookie banner.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.sagaikvold.example"
TEL, E164 = "768 2914", "+3547682914"


def e(amount, minutes, place=None):
    return {"amount": amount, "currency": "ISK", "code_currency": None, "duration_min": minutes, "place": place}


def block(html, no):
    return f'<div class="sqs-block html-block sqs-block-html" data-block-type="2" id="block-{no}"><div class="sqs-block-content"><div class="sqs-html-content">{html}</div></div></div>'


def section(no, *blocks):
    inner = "".join(block(b, f"{no}{i}c41") for i, b in enumerate(blocks))
    return f'<section data-test="page-section" data-section-theme="{"dark" if no % 2 else ""}" class="page-section full-bleed-section layout-engine-section" data-section-id="6630{no}fa9"><div class="section-border"><div class="section-background"></div></div><div class="content-wrapper"><div class="content"><div class="fluid-engine">{inner}</div></div></div></section>'


def gallery(names):
    return '<div class="gallery-grid" data-controller="GalleryGrid">' + "".join(f'<figure class="gallery-grid-item"><div class="gallery-grid-item-wrapper"><noscript><img src="https://images.sagaikvold.example/content/{n}.jpg" alt=""></noscript><img class="gallery-grid-item-src" data-src="https://images.sagaikvold.example/content/{n}.jpg" data-image-dimensions="1500x2000" alt=""></div></figure>' for n in names) + "</div>"


def shell(title, body, lang="is"):
    nav = (("/", "Heim"), ("/verd", "Verð"), ("/dagatal", "Dagatal"), ("/freyja", "Freyja"), ("/blogg", "Blogg"), ("/hafa-samband", "Hafa samband"), ("/en", "English"))
    links = "".join(f'<div class="header-nav-item header-nav-item--collection"><a href="{h}" data-animation-role="header-element">{t}</a></div>' for h, t in nav)
    return f"""<!doctype html><html xmlns:og="http://opengraphprotocol.org/schema/" lang="{lang}"><head><meta charset="utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><!-- This is Squarespace. --><title>{title}</title><meta property="og:site_name" content="Saga í kvöld"/><script data-name="static-context">Static = window.Static || {{}}; Static.SQUARESPACE_CONTEXT = {{"betaFeatureFlags":[],"templateVersion":"7.1","websiteId":"6630aa","currencySymbol":"kr"}};</script></head>
<body id="collection-6630" class="header-overlay-alignment-center form-use-theme-colors collection-type-page"><div id="siteWrapper" class="clearfix site-wrapper"><header data-test="header" id="header" class="header theme-col--primary"><div class="header-title-text"><a id="site-title" href="/">Saga í kvöld</a></div><div class="header-nav-wrapper"><nav class="header-nav-list">{links}</nav></div></header>
<main id="page" class="container" role="main"><article class="sections" id="sections" data-page-sections="6630">{body}</article></main><footer class="sections" id="footer-sections"><section class="page-section">{block('<p class="sqsrte-small">© 2025 Saga. Aðeins fyrir 18 ára og eldri. <a href="/skilmalar">Skilmálar</a></p>', "foot")}<div class="newsletter-form-wrapper"><form><input type="email" placeholder="Netfang"><button>Skrá mig</button></form></div></section></footer></div><div class="sqs-cookie-banner-v2">Þessi síða notar vefkökur. <button>Samþykkja</button></div></body></html>"""


HOME = shell("Saga í kvöld", section(1, "<h1>Saga</h1><h3>Róleg kvöld í Reykjavík</h3>") + section(2,
    '<p class="" style="white-space:pre-wrap;">Ég heiti Saga. Ég er 36 ára, íslensk, 172 cm á hæð og 63 kíló. Ég starfa sjálfstætt og ein: enginn svarar símanum nema ég og enginn ræður dagatalinu mínu nema ég.</p>'
    '<p class="" style="white-space:pre-wrap;">Ég tek á móti gestum í hlýrri íbúð í miðbæ Reykjavíkur og heimsæki hótel á höfuðborgarsvæðinu. Ég tala íslensku, ensku og dönsku. Kvöldin byrja yfirleitt á tei og spjalli. Fólk segir mér að þögnin hjá mér sé þægileg, og það þykir mér besta hrós sem ég hef fengið.</p>',
    '<h2>Það sem ég býð</h2><ul data-rte-list="default"><li><p>Slökunarnudd</p></li><li><p>Kærustuupplifun</p></li><li><p>Sameiginlegt bað</p></li><li><p>Faðmlög og kúr</p></li><li><p>Kvöldverður með þér</p></li><li><p>Öll nóttin</p></li></ul>') + section(3,
    '<h2>Verð</h2><p>Ein klukkustund hjá mér: 45.000 kr.<br>Tvær klukkustundir hjá mér: 80.000 kr.<br>Ein klukkustund á hóteli: 55.000 kr.<br>Nótt á hóteli, tíu klukkustundir: 250.000 kr.</p>',
    '<h2>Hvenær</h2><p>Mánudaga til laugardaga kl. 16:00–23:00. Á sunnudögum fer ég í sund.</p><p>Ég verð á Akureyri 19.–22. júní 2025.</p>') + section(4, gallery(["saga-1", "saga-2", "saga-3", "saga-4", "saga-5"])) + section(5,
    f'<h2>Sími</h2><p>Sendu mér SMS eða hringdu í <a href="tel:{E164}">{TEL}</a>. Netfang: <a href="mailto:saga@sagaikvold.example">saga@sagaikvold.example</a>. Ég svara ekki leyninúmerum.</p>'))
ENGLISH = shell("Saga - Reykjavik", section(1, "<h1>Saga</h1><h3>Quiet evenings in Reykjavik</h3>") + section(2,
    "<p>My name is Saga, I am 36, Icelandic, and I work on my own. I welcome guests in a warm flat in the centre of Reykjavik, Monday to Saturday from 16:00 to 23:00. I speak Icelandic, English and Danish.</p><p>I offer massage, a shared bath, cuddling and the girlfriend experience, and I like to be taken out to dinner.</p>",
    f"<p>One hour at my place is 45,000 ISK, two hours 80,000 ISK; at your hotel one hour is 55,000 ISK. Please text me first: +354 {TEL}, also on WhatsApp.</p>") + section(3, gallery(["saga-1", "saga-3"])), "en")
FREYJA = shell("Freyja", section(1, "<h1>Freyja</h1><h3>Vinkona mín</h3>") + section(2,
    "<p>Freyja er 31 árs, 168 cm, frá Póllandi en hefur búið á Íslandi í níu ár. Hún talar pólsku, ensku og íslensku. Hún er nuddari og býður slökunarnudd og tantranudd hjá sér í Hafnarfirði, virka daga kl. 10:00–17:00.</p><p>Klukkutími hjá Freyju kostar 30.000 kr. og einn og hálfur tími 42.000 kr.</p>",
    "<p>Freyja er með sitt eigið númer: <strong>693 5508</strong>, og er á Telegram sem @freyja_hfj. Hún ræður sér sjálf eins og ég.</p>") + section(3, gallery(["freyja-a", "freyja-b"])))


def ad(path, **k):
    t = deepcopy(AD)
    t.update(url=ROOT + path, provider_kind="independent", country="IS", **k)
    t.update(aliases_stated=[t["alias"]], ages_stated=[t["age"]])
    return t


ADS = [
    ad("/", alias="Saga", age=36, text_language="is", city="Reykjavik", nationality="IS", languages_spoken=["is", "en", "da"], services=["massage", "gfe", "bath", "cuddling", "dinner_date", "overnight"], incall=True, outcall=True, hours="16:00-23:00", weight_kg=63, height_cm=172, max_duration_h=10.0, tour=[{"city": "Akureyri", "from": "2025-06-19", "to": "2025-06-22"}], n_images=5,
       phones=[E164], handles=[{"kind": "email", "value": "saga@sagaikvold.example"}], prices=[e(45000, 60, "incall"), e(80000, 120, "incall"), e(55000, 60, "outcall"), e(250000, 600, "outcall")]),
    ad("/en", alias="Saga", age=36, text_language="en", city="Reykjavik", nationality="IS", languages_spoken=["is", "en", "da"], services=["massage", "bath", "cuddling", "gfe", "dinner_date"], incall=True, outcall=True, hours="16:00-23:00", max_duration_h=2.0, n_images=2, phones=[E164], handles=[{"kind": "whatsapp", "value": E164}],
       prices=[e(45000, 60, "incall"), e(80000, 120, "incall"), e(55000, 60, "outcall")]),
    ad("/freyja", alias="Freyja", age=31, text_language="is", city="Hafnarfjörður", nationality="PL", languages_spoken=["pl", "en", "is"], services=["massage", "tantra"], incall=True, hours="10:00-17:00", height_cm=168, max_duration_h=1.5, n_images=2, phones=["+3546935508"], handles=[{"kind": "telegram", "value": "freyja_hfj"}],
       prices=[e(30000, 60, "incall"), e(42000, 90, "incall")]),
]


def plain(path, title, *parts, kind="static", status=200, canonical=None, lang="is"):
    return WrittenPage(ROOT + path, shell(title, section(1, f"<h1>{title}</h1>", *parts), lang), kind, lang, status=status, canonical=canonical and ROOT + canonical)


PAGES = [
    WrittenPage(f"{ROOT}/", HOME, "ad", "is", ads=(f"{ROOT}/",)),
    WrittenPage(f"{ROOT}/?utm_medium=social&utm_source=ig", HOME, "ad", "is", ads=(f"{ROOT}/",), canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/en", ENGLISH, "ad", "en", ads=(f"{ROOT}/en",)),
    WrittenPage(f"{ROOT}/freyja", FREYJA, "ad", "is", ads=(f"{ROOT}/freyja",)),
    plain("/verd", "Verð", "<p>Verðin eru á forsíðunni. Þau breytast ekki eftir árstíma og ég sem ekki um þau. Ferðakostnaður utan höfuðborgarsvæðisins bætist við.</p>"),
    plain("/dagatal", "Dagatal", "<p>Grænir dagar eru lausir, gráir ekki.</p><table><tr><td>mið 11.6.</td><td>laust</td></tr><tr><td>fim 12.6.</td><td>upptekin</td></tr><tr><td>þri 17.6.</td><td>þjóðhátíð, frí</td></tr></table>"),
    plain("/hafa-samband", "Hafa samband", '<form class="form-wrapper"><label>Nafn</label><input><label>Netfang</label><input><label>Skilaboð</label><textarea></textarea><button>Senda</button></form>'),
    plain("/skilmalar", "Skilmálar", "<p>Ég áskil mér rétt til að hafna eða hætta hvenær sem er, án skýringa. Aðeins fyrir fullorðna. Ég geymi engin gögn lengur en í viku.</p>"),
    plain("/blogg", "Blogg", '<article class="blog-item"><h1 class="blog-title"><a href="/blogg/hotel-fyrir-nordan">Hótel fyrir norðan</a></h1><time class="blog-date">2. júní 2025</time></article><article class="blog-item"><h1 class="blog-title"><a href="/blogg/bok-manadarins">Bók mánaðarins</a></h1><time class="blog-date">4. maí 2025</time></article>'),
    plain("/blogg/hotel-fyrir-nordan", "Hótel fyrir norðan", "<p>2. júní 2025</p><p>Ég gisti síðast á litlu hóteli við fjörðinn og borgaði 28.000 kr. fyrir nóttina. Morgunmaturinn var góður en rúmið stutt. Ég fer þangað aftur í júní.</p>"),
    plain("/blogg/bok-manadarins", "Bók mánaðarins", "<p>4. maí 2025</p><p>Gestur gaf mér ljóðabók sem kostar víst 4.990 kr. Ég les hana hægt, eitt ljóð á kvöldi.</p>"),
    plain("/blogg?author=6630aa", "Blogg", '<article class="blog-item"><h1 class="blog-title"><a href="/blogg/hotel-fyrir-nordan">Hótel fyrir norðan</a></h1></article><article class="blog-item"><h1 class="blog-title"><a href="/blogg/bok-manadarins">Bók mánaðarins</a></h1></article>', canonical="/blogg"),
    plain("/oryggi", "Öryggi", "<p>Ef þú heldur að einhver sé neyddur til að starfa hringdu í 112 eða Bjarkarhlíð. Ég bið aldrei um greiðslu fyrir fram.</p>"),
    plain("/myndir-2019", "Síðan fannst ekki", "<p>Við fundum ekki síðuna sem þú leitaðir að. <a href='/'>Heim</a></p>", kind="error", status=404),
]

SITE = WrittenSite("www.sagaikvold.example", "IS", tuple(PAGES), tuple(ADS), note=__doc__)
