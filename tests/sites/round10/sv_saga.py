"""The site of one independent companion in Stockholm, kept on Blogger (a template of about 2014), with a page for her duo partner.

Hard: single-quoted attributes and widgets; a gadget on the home page is her ad, above teasers of blog posts; the right
column has HER number on every page, also on the partner's page, whose number stands in words; rates as centred editor
lines with '3 000:-'; 'noll sju', '(snabel-a)'; rates, calendar, gallery and contact are pages of their own (static) and
`/p/om-mig.html` presents her once more (an ad page of the ad that is the home page); blog posts name prices, towns, women
and dates; `?m=1` is the mobile view.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "saga-lindqvist.example"
B = f"https://www.{HOST}"
HOME, ELIN = f"{B}/", f"{B}/p/elin.html"
TABS = [("/", "Hem"), ("/p/om-mig.html", "Om mig"), ("/p/priser.html", "Priser"), ("/p/kalender.html", "Kalender"), ("/p/galleri.html", "Galleri"), ("/p/elin.html", "Elin &amp; jag"), ("/p/etikett.html", "Etikett"), ("/p/kontakt.html", "Kontakt")]
RATES = [("1 timme", 3000, 60), ("1,5 timme", 4200, 90), ("2 timmar", 5500, 120), ("Middag, 4 timmar", 9000, 240), ("Natten, 12 timmar", 18000, 720), ("Dygn, 24 timmar", 28000, 1440)]
DUO = ("Elin och jag, 2 timmar", 10500, 120)
TOUR = [("Göteborg", "Gothenburg", "16–18 juni 2025", "2025-06-16", "2025-06-18"), ("Malmö", "Malmö", "30 juni–2 juli 2025", "2025-06-30", "2025-07-02"), ("Oslo", "Oslo", "11–13 augusti 2025", "2025-08-11", "2025-08-13")]
POSTS = [
    ("2025/06", "tre-dagar-i-goteborg", "Tre dagar i Göteborg", "den 2 juni 2025", "Resor",
     "Jag tar tåget på måndag morgon och bor som vanligt nära Avenyn. Förra gången åt jag räkor för 295 kronor på Feskekörka och gick på Röhsska i timmar. Tips på ställen tas tacksamt emot i kommentarerna!"),
    ("2025/04", "vad-kostar-en-resa", "Vad kostar en resa tillsammans?", "den 19 april 2025", "Resor",
     "Frågan kommer varje vår. En väninna i Köpenhamn tar 15 000 danska kronor för en helg, en annan, Nathalie, 29, från Lyon, nästan det dubbla. Jag svarar: flyg, hotell och mat står du för, resten pratar vi om i telefon."),
    ("2025/02", "bocker-jag-last-i-vinter", "Böcker jag läst i vinter", "den 11 februari 2025", "Böcker",
     "Kerstin Ekman, två gånger. En tunn diktsamling av Tua Forsström. Och en kokbok från Dalarna, som jag fick av en gäst och som jag faktiskt lagar mat ur."),
]


def sek(n):
    return f"{n:,}".replace(",", "&#160;") + ":-"


def line(x):
    return f"<div style='text-align: center;'><span style='font-family: georgia, &quot;times new roman&quot;, serif;'>{x}</span></div>\n"


def photo(name, w=640):
    return f"<div class='separator' style='clear: both; text-align: center;'><a href='https://bp.{HOST}/{name}/s1600/{name}.jpg' imageanchor='1' style='margin-left: 1em;'><img border='0' data-original-height='1200' height='{w // 2}' src='https://bp.{HOST}/{name}/s{w}/{name}.jpg' width='{w}' /></a></div>\n"


def widget(kind, n, title, content):
    head = f"<h2 class='title'>{title}</h2>\n" if title else ""
    return f"<div class='widget {kind}' data-version='1' id='{kind}{n}'>\n{head}<div class='widget-content'>\n{content}\n</div>\n<div class='clear'></div>\n<span class='widget-item-control'><span class='item-control blog-admin'><a class='quickedit' href='//www.blogg.example/rearrange?widgetId={kind}{n}' rel='nofollow' title='Redigera'></a></span></span>\n</div>"


def frame(title, main, path, kind="item"):
    tabs = "<ul>\n" + "\n".join(f"<li{' class=' + chr(39) + 'selected' + chr(39) if u == path else ''}><a href='{B}{u}'>{t}</a></li>" for u, t in TABS) + "\n</ul>"
    archive = "<ul class='hierarchy'>" + "".join(f"<li class='archivedate'><a class='post-count-link' href='{B}/{m}/'>{m}</a> <span class='post-count' dir='ltr'>(1)</span></li>" for m, *_ in POSTS) + "</ul>"
    return f"""<!DOCTYPE html>
<html class='v2' dir='ltr' lang='sv' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b' xmlns:data='http://www.google.com/2005/gml/data' xmlns:expr='http://www.google.com/2005/gml/expr'>
<head>
<meta content='width=1100' name='viewport'/>
<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/>
<link href='{B}{path}' rel='canonical'/>
<link rel="alternate" type="application/atom+xml" title="Saga Lindqvist - Atom" href="{B}/feeds/posts/default" />
<!--[if IE]><script type="text/javascript" src="/ie.js"></script><![endif]-->
<title>{title}</title>
<style id='page-skin-1' type='text/css'><!--
/* Blogger Template Style, Name: Ethereal, Designer: Jason Morrow */
body {{ font: normal normal 14px Georgia; color: #4d3b33; }}
--></style>
</head>
<body class='loading variant-leaf1'>
<div class='navbar section' id='navbar'></div>
<div class='body-fauxcolumns'><div class='fauxcolumn-outer body-fauxcolumn-outer'></div></div>
<div class='content'><div class='content-outer'>
<header><div class='header-outer'>{widget('Header', 1, '', f"<div id='header-inner'><div class='titlewrapper'><h1 class='title'><a href='{B}/'>Saga Lindqvist</a></h1></div><div class='descriptionwrapper'><p class='description'><span>Sällskap för middagar, resor och lugna kvällar</span></p></div></div>")}</div></header>
<div class='tabs-outer'>{widget('PageList', 1, '', tabs)}</div>
<div class='main-outer'><div class='columns fauxcolumns'><div class='column-center-outer'><div class='column-center-inner'><div class='main section' id='main'>
{main}
</div></div></div>
<div class='column-right-outer'><aside><div class='sidebar section' id='sidebar-right-1'>
{widget('HTML', 2, 'Ring mig', "<p>070-741 82 53<br/>helst sms först</p>")}
{widget('BlogArchive', 1, 'Bloggarkiv', archive)}
{widget('BlogSearch', 1, 'Sök i bloggen', "<form action='/search' class='gsc-search-box'><input name='q' size='10' type='text' value=''/><input type='submit' value='Sök'/></form>")}
</div></aside></div></div></div>
<footer><div class='footer-outer'>{widget('Attribution', 1, '', "<div style='text-align: center;'>Temat Eterisk. Använder <a href='https://www.blogger.com'>Blogger</a>. Endast för dig som fyllt 18.</div>")}</div></footer>
</div></div>
<div class='cookie-choices-info'><span class='cookie-choices-text'>Den här webbplatsen använder cookies.</span><a class='cookie-choices-button'>OK</a></div>
<script type='text/javascript'>_WidgetManager._Init('//www.blogger.com/rearrange?blogID=83115','//{HOST}{path}','83115');</script>
</body>
</html>"""


def post(title, body, when="", label=""):
    date = f"<h2 class='date-header'><span>{when}</span></h2>\n" if when else ""
    foot = f"<div class='post-footer'><span class='post-author vcard'>Upplagd av <span class='fn'>Saga</span></span> <span class='post-labels'>Etiketter: <a href='{B}/search/label/{label}' rel='tag'>{label}</a></span></div>" if label else ""
    return widget("Blog", 1, "", f"<div class='blog-posts hfeed'><div class='date-outer'>{date}<div class='post hentry uncustomized-post-template' itemprop='blogPost'><h3 class='post-title entry-title' itemprop='name'>{title}</h3>\n<div class='post-body entry-content' itemprop='description articleBody'>\n{body}<div style='clear: both;'></div></div>{foot}</div></div></div>")


def teaser(p):
    return f"<div class='date-outer'><h2 class='date-header'><span>{p[3]}</span></h2><div class='post hentry'><h3 class='post-title entry-title'><a href='{B}/{p[0]}/{p[1]}.html'>{p[2]}</a></h3><div class='post-body entry-content'>{p[5][:80]}&#8230;</div><div class='jump-link'><a href='{B}/{p[0]}/{p[1]}.html#more'>Läs mer »</a></div></div></div>"


HOME_AD = (
    photo("saga-trappan", 800)
    + "<p>Hej och välkommen! Jag heter <b>Saga</b>, är trettiotre år (33, om du hellre läser siffror) och bor på Södermalm i Stockholm. Jag är svensk, 1,74 lång och väger 61 kilo. Jag talar svenska, engelska och lite bättre franska än jag vågar tro.</p>\n"
    "<p>Jag arbetar helt på egen hand, utan byrå och utan mellanhänder. Vi kan äta middag, resa bort tillsammans eller bara vara hemma hos mig med musik på. Jag ger massage, bjuder på riktig flickvänskänsla och stannar gärna hela natten. Par är välkomna, och tillsammans med min vän <a href='/p/elin.html'>Elin</a> erbjuder jag duo. Dominans och större sällskap säger jag nej till.</p>\n"
    + photo("saga-fonster") + "<p>Jag tar emot vid Mariatorget och kommer också till hotell i hela Stockholm. Jag svarar mellan 11 och 22 alla dagar.</p>\n"
    + line("<b>Priser i svenska kronor</b>") + "".join(line(f"{t} – {sek(n)}") for t, n, _m in RATES) + line(f"{DUO[0]} – {sek(DUO[1])}") + line("<i>Taxi utanför tullarna: 400:-</i>")
    + line("<b>På resande fot</b>") + "".join(line(f"{shown}: {sv}") for sv, _en, shown, _f, _t in TOUR) + photo("saga-bok")
    + "<p>Sms eller samtal: <a href='tel:+46707418253'>070-741 82 53</a>. Signal finns på samma nummer, WhatsApp har jag inte. Mejl: saga (snabel-a) saga-lindqvist.example. Bilder lägger jag ut på <a href='https://www.instagram.com/saga.lindqvist.sthlm/'>Instagram</a>.</p>"
)
ABOUT = (
    "<p>Saga Lindqvist, 33 år, uppvuxen i Östersund, bosatt i Stockholm sedan 2012. Jag läste konstvetenskap, arbetade på galleri i sju år och bestämde mig sedan för att styra min egen tid.</p>\n" + photo("saga-balkong")
    + "<ul>\n<li>Längd: 174 cm</li>\n<li>Vikt: 61 kg</li>\n<li>Hår: mörkblont, långt</li>\n<li>Språk: svenska, engelska, franska</li>\n<li>Dryck: champagne, men också kaffe ur termos</li>\n</ul>\n" + photo("saga-galleri")
    + "<p>Med mig kan du äta middag, resa och sova gott. Jag tar emot hemma och kommer till hotell. Ring 070-741 82 53 mellan 11 och 22.</p>"
)
ELIN_AD = (
    "<p>Det här är Elin, som jag har känt i nio år. Hon har ingen egen hemsida, så hon får en sida av mig. Så här skriver hon själv:</p>\n<blockquote class='tr_bq'><p>Jag är Elin, 38 år, arbetar för mig själv och är finsk medborgare född i Åbo, 165 cm och 62 kg. Jag bor i Uppsala och tar bara emot hemma hos mig, vardagar 10–18. Jag åker inte ut till någon. "
    "Hos mig får du massage och tantra, och med Saga blir det fyra händer eller duo. Jag pratar svenska, finska och engelska.</p></blockquote>\n" + photo("elin-1") + photo("elin-2")
    + line("En timme hos Elin: " + sek(1800)) + line("En och en halv timme: " + sek(2500)) + line("Vi båda, två timmar: " + sek(DUO[1]))
    + "<p>Boka Elin direkt, inte genom mig: noll sju tre, sex två nio, noll fyra, åtta ett. Hon svarar även på Telegram, <b>@elin_i_uppsala</b>.</p>"
)


def home():
    return frame("Saga Lindqvist", widget("HTML", 1, "Välkommen", HOME_AD) + widget("Blog", 1, "", "<div class='blog-posts hfeed'>" + "".join(map(teaser, POSTS)) + f"</div><div class='blog-pager' id='blog-pager'><a class='blog-pager-older-link' href='{B}/search?updated-max=2025-02-10'>Äldre inlägg</a></div>"), "/")


def P(path, html, kind="static", **kw):
    return WrittenPage(B + path, html, kind, "sv", **kw)


def item(path, title, body, kind="static", **kw):
    return P(path, frame(f"Saga Lindqvist: {title}", post(title, body), path), kind, **kw)


ELIN_HTML = frame("Saga Lindqvist: Elin &amp; jag", post("Elin &amp; jag", ELIN_AD), "/p/elin.html")
PAGES = [
    P("/", home(), "ad", ads=(HOME,)),
    P("/?m=1", home(), "ad", ads=(HOME,), canonical=HOME),
    item("/p/om-mig.html", "Om mig", ABOUT, "ad", ads=(HOME,)),
    P("/p/elin.html", ELIN_HTML, "ad", ads=(ELIN,)),
    P("/p/elin.html?m=1", ELIN_HTML, "ad", ads=(ELIN,), canonical=ELIN),
    item("/p/priser.html", "Priser", "".join(line(f"{t} – {sek(n)}") for t, n, _m in RATES) + "<p>Priserna är desamma hos mig och på hotell. Handpenning på 1&#160;000:- tas bara ut vid resor. Jag prutar inte, och den som prutar får inget svar.</p>"),
    item("/p/kalender.html", "Kalender", "<table border='0' cellpadding='6'><tbody>" + "".join(f"<tr><td>{shown}</td><td>{sv}</td></tr>" for sv, _e, shown, _f, _t in TOUR) + "<tr><td>19–23 juni 2025</td><td>ledig, midsommar</td></tr></tbody></table><p>Övriga dagar är jag hemma i Stockholm.</p>"),
    item("/p/galleri.html", "Galleri", "".join(photo(f"saga-g{i}", 320) for i in range(1, 9)) + "<p>Foto: en god vän, våren 2025. Kopiera inte bilderna.</p>"),
    item("/p/etikett.html", "Etikett", "<ol><li>Presentera dig med namn, ålder och stad redan i första meddelandet.</li><li>Duscha. Du får en handduk.</li><li>Kuvertet lägger du i hallen utan att vi pratar om det.</li><li>Avboka senast dagen före, annars betalar du halva priset.</li></ol>"),
    item("/p/kontakt.html", "Kontakt", "<div class='contact-form-widget'><form name='contact-form'>Namn<br/><input class='contact-form-name' name='name' size='30'/><br/>E-post *<br/><input class='contact-form-email' name='email'/><br/>Meddelande *<br/><textarea class='contact-form-email-message'></textarea><br/><input type='button' value='Skicka'/></form></div><p>Telefontid 11–22.</p>"),
    item("/p/lankar.html", "Länkar", "<p>Kollegor och ställen som jag tycker om:</p><ul>" + "".join(f"<li><a href='https://{h}/' rel='nofollow' target='_blank'>{n}</a> – {w}</li>" for h, n, w in (
        ("www.juliette-kbh.example", "Juliette", "elegant dansk-fransk dam i Köpenhamn"), ("mira-oslo.example", "Mira", "skarpsynt och rolig, Oslo"), ("helmi-helsinki.test", "Helmi", "finska lugnet i Helsingfors"), ("nordiskkatalog.example", "Nordisk katalog", "katalog över oberoende damer"), ("vinbar-tjarhoven.test", "Tjärhoven", "vinbar på Söder, boka bord"))) + "</ul>", "directory"),
    P("/search/label/Resor", frame("Saga Lindqvist: Resor", "<div class='status-msg-wrap'><div class='status-msg-body'>Visar inlägg med etikett <b>Resor</b>. <a href='/'>Visa alla inlägg</a></div></div>" + widget("Blog", 1, "", "".join(teaser(p) for p in POSTS if p[4] == "Resor")), "/search/label/Resor")),
    *(P(f"/{m}/{s}.html", frame(f"Saga Lindqvist: {t}", post(t, f"<p>{b}</p>", d, lab) + "<div class='comments' id='comments'><h4>2 kommentarer:</h4><p>Anonym sa...</p><p>Fint skrivet!</p><p>Per, 52 sa...</p><p>Vi ses i juni.</p></div>", f"/{m}/{s}.html")) for m, s, t, d, lab, b in POSTS),
    P("/p/priser-2022.html", frame("Saga Lindqvist", "<div class='status-msg-wrap'><div class='status-msg-body'>Sidan du letade efter på den här bloggen finns inte.</div></div>", "/p/priser-2022.html"), "error"),
]


def price(n, m):
    return dict(amount=n, currency="SEK", code_currency=None, duration_min=m, place=None)


SAGA = AD | dict(url=HOME, alias="Saga", aliases_stated=["Saga", "Saga Lindqvist"], age=33, ages_stated=[33], text_language="sv", provider_kind="independent", city="Stockholm", country="SE", nationality="SE",
                 languages_spoken=["sv", "en", "fr"], services=["couples", "dinner_date", "duo", "gfe", "massage", "overnight", "travel"], incall=True, outcall=True, hours="11:00-22:00", weight_kg=61, height_cm=174,
                 max_duration_h=24, tour=[{"city": en, "from": f, "to": t} for _s, en, _w, f, t in TOUR], n_images=3, phones=["+46707418253"],
                 handles=[dict(kind="signal", value="+46707418253"), dict(kind="email", value="saga@saga-lindqvist.example"), dict(kind="instagram", value="saga.lindqvist.sthlm")],
                 prices=[price(n, m) for _t, n, m in (*RATES, DUO)])
ELIN_TRUTH = AD | dict(url=ELIN, alias="Elin", aliases_stated=["Elin"], age=38, ages_stated=[38], text_language="sv", provider_kind="independent", city="Uppsala", country="SE", nationality="FI", languages_spoken=["sv", "fi", "en"],
                       services=["duo", "four_hands", "massage", "tantra"], incall=True, outcall=False, hours="10:00-18:00", weight_kg=62, height_cm=165, max_duration_h=2, n_images=2, phones=["+46736290481"],
                       handles=[dict(kind="telegram", value="elin_i_uppsala")], prices=[price(1800, 60), price(2500, 90), price(DUO[1], 120)])
SITE = WrittenSite(HOST, "SE", tuple(PAGES), (SAGA, ELIN_TRUTH), "Blogger widgets: home gadget is the ad, her number beside every page, partner's number in words, blog posts with prices and names")
