"""Two companions of Bratislava and their own small site, made with a site builder.

Hard: no tables, lists or labels of facts: all stands in prose and loose lines inside meaningless builder blocks; each
page names the other woman too, with what only she does; the deposit, the cost of the road and the pair's price stand
beside the own price; the rates page and the tour page repeat everything for both and are no advertisements; a third
advertisement is the two together; the English version is the same address with a parameter.
"""

from copy import deepcopy
from typing import Any

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "lea-a-nina.example"
BASE = f"https://www.{HOST}"
LEA, NINA, BOTH = f"{BASE}/lea/", f"{BASE}/nina/", f"{BASE}/spolu/"

MENU = {
    "sk": (("/", "Domov"), ("/lea/", "Lea"), ("/nina/", "Nina"), ("/spolu/", "Spolu"), ("/cennik/", "Cenník"), ("/turne/", "Turné"),
           ("/etiketa/", "Etiketa"), ("/dennik/", "Denník"), ("/kontakt/", "Kontakt")),
    "en": (("/?lang=en", "Home"), ("/lea/?lang=en", "Lea"), ("/nina/?lang=en", "Nina"), ("/spolu/?lang=en", "Together"),
           ("/cennik/?lang=en", "Rates"), ("/turne/?lang=en", "Tour"), ("/kontakt/?lang=en", "Contact")),
}
FOOT = {"sk": "Sme dve nezávislé spoločníčky, nestojí za nami žiadna agentúra. Stránka je určená dospelým. © 2025 Lea a Nina",
        "en": "We are two independent companions, there is no agency behind us. Adults only. © 2025 Lea and Nina"}


def block(inner: str, n: int = 0) -> str:
    """One block of the builder."""
    return (f'<div class="b b-text cf" id="wnd_TextBlock_{48210 + n}"><div class="b-c b-text-c b-s b-s-t60 b-s-b60 b-cs cf">'
            f'<div class="b-txt">{inner}</div></div></div>')


def pic(src: str, alt: str = "") -> str:
    return f'<div class="b-img b-img-default b"><div class="b-img-w"><img src="/_files/2000{len(src)}/{src}" alt="{alt}" loading="lazy"></div></div>'


def shell(path: str, title: str, inner: str, lang: str = "sk") -> str:
    menu = "".join(f'<li{" class=wnd-active" if href == path else ""}><a href="{href}"><span>{text}</span></a></li>' for href, text in MENU[lang])
    other = f'<a href="{path}?lang=en">EN</a>' if lang == "sk" else '<a href="?">SK</a>'
    return f"""<!DOCTYPE html>
<html class="no-js" lang="{lang}"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="generator" content="Stránkovač 2"><meta property="og:site_name" content="Lea a Nina"><meta property="og:title" content="{title}">
<link rel="stylesheet" href="https://duyn491kcolsw.cdn.example/files/0c/0c4/s.css"></head>
<body class="l wt-page l-default l-d-none b-btn-sq b-btn-s-l"><div class="wnd-page l-page cs-gray"><div id="wnd_Header_1" class="s-hm"><div class="s-w">
<div class="logo-block"><a href="/" class="b b-l logo">Lea <em>&amp;</em> Nina</a></div><ul class="level-1">{menu}</ul><div class="lang-select">{other}</div></div></div>
<section class="s s-basic cf"><div class="s-w cf"><div class="s-c s-c-w">{inner}</div></div></section>
<section class="s-f s-f-basic"><div class="s-f-l-c"><p><small>{FOOT[lang]}</small></p><p><a href="/ochrana-udajov/">Ochrana údajov</a> <a href="/otazky/">Otázky</a></p></div></section></div></body></html>"""


LEA_SK = block(f"""<h1>Lea</h1><p>Ahoj, som <strong>Lea</strong>, mám 31 rokov, meriam 170&nbsp;cm a vážim 58 kíl. Na svete mám rada tri veci: hory, dobré víno a ľudí, ktorí vedia počúvať.</p>
<p>Som Slovenka a dohovoríš sa so mnou po slovensky, anglicky aj nemecky.</p>{pic("lea-01.jpg", "Lea")}{pic("lea-02.jpg")}{pic("lea-03.jpg")}""", 1) + block("""
<h2>Čo so mnou môžeš zažiť</h2><p>Večeru pri dobrom jedle, firemnú akciu, na ktorej nechceš byť sám, spoločnú cestu alebo pokojnú masáž po práci. Tantru odo mňa nečakaj,
tú má u nás na starosti <a href="/nina/">Nina</a>.</p><p>Prijímam v ateliéri v bratislavskom Ružinove a rada prídem aj za tebou do hotela.</p>""", 2) + block("""
<h2>Koľko to stojí</h2><p>Hodina so mnou je za 180&nbsp;€, dve hodiny za 320&nbsp;€, celá noc za 1&nbsp;000&nbsp;€.<br>Ak ideme spolu na celý deň (24 hodín), je to 1&nbsp;600&nbsp;€.</p>
<p><em>Pri prvom stretnutí prosím o zálohu 50&nbsp;€. Cestu mimo Bratislavy rátam 0,40&nbsp;€ za kilometer.</em></p>""", 3) + block("""
<h2>Kde ma nájdeš v júni</h2><p>Viedeň 18. – 20. júna 2025<br>Praha 25. – 27. júna 2025</p>""", 4) + block(f"""
<h2>Ozvi sa</h2><p>Zavolaj na 0948&nbsp;683&nbsp;981, to isté číslo mám aj na Signale.<br><a href="mailto:lea@{HOST}">lea@{HOST}</a><br>
<a href="https://www.instagram.com/lea.ruzinov/" rel="nofollow"><i class="ico ico-ig"></i> moje fotky z hôr</a></p>""", 5)

LEA_EN = block(f"""<h1>Lea</h1><p>Hi, I am <strong>Lea</strong>, 31 years old, 170&nbsp;cm tall, 58 kilos. I like three things: mountains, good wine, and people who can listen.</p>
<p>I am Slovak and speak Slovak, English and German.</p>{pic("lea-01.jpg", "Lea")}{pic("lea-02.jpg")}{pic("lea-03.jpg")}""", 1) + block("""
<h2>What we can do</h2><p>A dinner, a business event where you do not want to be alone, a journey together or a quiet massage after work. Do not expect tantra from me, that is what <a href="/nina/?lang=en">Nina</a> does.</p>
<p>I receive in a studio in Ružinov, Bratislava, and gladly come to your hotel.</p>""", 2) + block("""
<h2>What it costs</h2><p>One hour is 180&nbsp;€, two hours 320&nbsp;€, a whole night 1,000&nbsp;€.<br>A whole day (24 hours) is 1,600&nbsp;€.</p><p><em>At the first meeting I ask for a deposit of 50&nbsp;€. The road outside Bratislava is 0.40&nbsp;€ a kilometre.</em></p>""", 3) + block(f"""
<h2>Where I am in June</h2><p>Vienna, 18 – 20 June 2025<br>Prague, 25 – 27 June 2025</p><h2>Get in touch</h2><p>Call +421&nbsp;948&nbsp;683&nbsp;981, the same number is on Signal.<br>
<a href="mailto:lea@{HOST}">lea@{HOST}</a><br><a href="https://www.instagram.com/lea.ruzinov/" rel="nofollow"><i class="ico ico-ig"></i> my photos from the mountains</a></p>""", 5)

NINA_SK = block(f"""<h1>Nina</h1><p>Volám sa Nina a som tá tichšia z nás dvoch. Pochádzam z Česka, na Slovensku žijem štvrtý rok. Vek 26, výška 1,63 m.</p>
{pic("nina-leto.jpg", "Nina")}{pic("nina-okno.jpg")}<p>Rozprávam česky a slovensky, po anglicky len trochu.</p>""", 11) + block("""
<h2>Dotyk bez náhlenia</h2><p>Venujem sa tantre a klasickej masáži. Na konci si môžeme dať spoločný kúpeľ alebo len ležať v objatí a mlčať. Na večere a cesty so mnou nerátaj, na to je tu <a href="/lea/">Lea</a>.</p>
<p>Stretávame sa iba u mňa v Bratislave, v Starom Meste. Do hotelov nechodím.</p>""", 12) + block("""
<p>60 minút / 150&nbsp;€<br>90 minút / 210&nbsp;€<br>120 minút / 270&nbsp;€</p><p>Platí sa v hotovosti. Čas mám každý deň od 12:00 do 20:00.</p>""", 13) + block("""
<p>Najradšej mi napíš: <a href="https://api.whatsapp.com/send?phone=421944459208">WhatsApp</a>. Volať môžeš na 0944&nbsp;459&nbsp;208.</p>""", 14)

BOTH_SK = block(f"""<h1>Lea a Nina spolu</h1>{pic("spolu-gauc.jpg")}{pic("spolu-most.jpg")}<p>Lea (31) a Nina (26), dve kamarátky, ktoré si rozumejú bez slov. Pre teba alebo pre váš pár.</p>
<p>Spoločný program v dvojici: masáž v štyroch rukách alebo večera vo trojici. Stretneme sa u nás v Bratislave alebo v tvojom hoteli.</p>""", 21) + block("""
<p>Obe na hodinu: 320&nbsp;€. Obe na dve hodiny: 580&nbsp;€. Záloha 100&nbsp;€ vopred.</p><p>Spoločné termíny vybavuje Lea na čísle +421&nbsp;948&nbsp;683&nbsp;981.</p>""", 22)


def ad(url: str, **facts: Any) -> dict[str, Any]:
    out = deepcopy(AD)
    out.update(url=url, text_language="sk", provider_kind="independent", city="Bratislava", country="SK")
    out.update(facts)
    return out


def eur(place: str | None, *rates: tuple[int, int]) -> list[dict[str, Any]]:
    return [{"amount": a, "currency": "EUR", "code_currency": None, "duration_min": m, "place": place} for m, a in rates]


ADS = (
    ad(LEA, alias="Lea", aliases_stated=["Lea"], age=31, ages_stated=[31], height_cm=170, weight_kg=58, nationality="SK",
       languages_spoken=["sk", "en", "de"], services=["business", "dinner_date", "massage", "overnight", "travel"], incall=True, outcall=True,
       max_duration_h=24, tour=[{"city": "Vienna", "from": "2025-06-18", "to": "2025-06-20"}, {"city": "Prague", "from": "2025-06-25", "to": "2025-06-27"}],
       n_images=3, phones=["+421948683981"],
       handles=[{"kind": "signal", "value": "+421948683981"}, {"kind": "email", "value": f"lea@{HOST}"}, {"kind": "instagram", "value": "lea.ruzinov"}],
       prices=eur(None, (60, 180), (120, 320), (720, 1000), (1440, 1600))),
    ad(NINA, alias="Nina", aliases_stated=["Nina"], age=26, ages_stated=[26], height_cm=163, nationality="CZ", languages_spoken=["cs", "sk", "en"],
       services=["bath", "cuddling", "massage", "tantra"], incall=True, outcall=False, hours="12:00-20:00", max_duration_h=2, n_images=2,
       phones=["+421944459208"], handles=[{"kind": "whatsapp", "value": "+421944459208"}], prices=eur("incall", (60, 150), (90, 210), (120, 270))),
    ad(BOTH, alias="Lea a Nina", aliases_stated=["Lea", "Nina"], age=31, ages_stated=[31, 26], services=["couples", "dinner_date", "duo", "four_hands", "massage"],
       incall=True, outcall=True, max_duration_h=2, n_images=2, phones=["+421948683981"], prices=eur(None, (60, 320), (120, 580))),
)
HOME = {
    "sk": block("<h1>Dve cesty k jednému dobrému večeru</h1><p>Vitaj u nás. Sme Lea a Nina, každá iná, a obe máme svoju stránku. Vyber si, ku komu ťa to ťahá.</p>", 31)
    + f'<div class="b b-cols cf"><div class="b-cw"><a href="/lea/">{pic("karta-lea.jpg")}<h3>Lea</h3></a><p>Spoločnosť, večere, cesty</p></div>'
    + f'<div class="b-cw"><a href="/nina/">{pic("karta-nina.jpg")}<h3>Nina</h3></a><p>Tantra a masáže</p></div>'
    + f'<div class="b-cw"><a href="/spolu/">{pic("karta-spolu.jpg")}<h3>Lea a Nina spolu</h3></a><p>Obe naraz</p></div></div>',
    "en": block("<h1>Two ways to one good evening</h1><p>Welcome. We are Lea and Nina, and each of us has her own page.</p>", 31)
    + f'<div class="b b-cols cf"><div class="b-cw"><a href="/lea/?lang=en">{pic("karta-lea.jpg")}<h3>Lea</h3></a><p>Company, dinners, journeys</p></div>'
    + f'<div class="b-cw"><a href="/nina/?lang=en">{pic("karta-nina.jpg")}<h3>Nina</h3></a><p>Tantra and massages</p></div>'
    + f'<div class="b-cw"><a href="/spolu/?lang=en">{pic("karta-spolu.jpg")}<h3>Lea and Nina together</h3></a><p>Both at once</p></div></div>',
}


def page(path: str, title: str, html: str, kind: str = "static", lang: str = "sk", **more: Any) -> WrittenPage:
    return WrittenPage(BASE + path, shell(path.partition("?")[0], f"{title} | Lea a Nina, Bratislava", html, lang), kind, lang, **more)


def text(path: str, title: str, body: str, kind: str = "static") -> WrittenPage:
    return page(path, title, block(f"<h1>{title}</h1>{body}", len(path)), kind)


PAGES = (
    page("/", "Domov", HOME["sk"], "listing", ads=(LEA, NINA, BOTH)),
    page("/?lang=en", "Home", HOME["en"], "listing", "en", ads=(LEA, NINA, BOTH), canonical=f"{BASE}/"),
    page("/lea/", "Lea", LEA_SK, "ad", ads=(LEA,)),
    page("/lea/?lang=en", "Lea", LEA_EN, "ad", "en", ads=(LEA,), canonical=LEA),
    page("/nina/", "Nina", NINA_SK, "ad", ads=(NINA,)),
    page("/nina/?fbclid=IwZXh0bgNhZW0CMTA", "Nina", NINA_SK, "ad", ads=(NINA,), canonical=NINA),
    page("/spolu/", "Spolu", BOTH_SK, "ad", ads=(BOTH,)),
    text("/cennik/", "Cenník", "<p><strong>Lea</strong>: hodina 180 €, dve hodiny 320 €, noc 1 000 €, deň 1 600 €.</p><p><strong>Nina</strong>: 60 minút 150 €, 90 minút 210 €, 120 minút 270 €.</p>"
         "<p><strong>Spolu</strong>: hodina 320 €, dve hodiny 580 €.</p><p>Záloha sa odpočíta od celkovej sumy. Zrušenie do 24 hodín vopred je zadarmo.</p>"),
    text("/turne/", "Turné", "<p>Lea: Viedeň 18. – 20. 6. 2025, Praha 25. – 27. 6. 2025.</p><p>Nina: Brno 3. – 5. 7. 2025.</p><p>Na cestách sa stretávame len po dohode e-mailom.</p>"),
    text("/etiketa/", "Etiketa", "<p>Príď načas a osprchovaný, obálku polož na stolík a nezjednávaj. Alkohol s mierou. Fotiť nás nie je dovolené.</p>"),
    text("/kontakt/", "Kontakt", f"<p>Lea: 0948 683 981, lea@{HOST}</p><p>Nina: 0944 459 208 (aj WhatsApp)</p><form method='post'><input name='meno' placeholder='Meno'><textarea name='sprava'></textarea><button>Odoslať</button></form>"),
    text("/otazky/", "Časté otázky", "<h3>Treba platiť vopred?</h3><p>Pri prvom stretnutí áno, ale len zálohu.</p><h3>Ste to naozaj vy na fotkách?</h3><p>Áno, fotil nás kamarát v máji.</p>"),
    text("/dennik/", "Denník", '<p>12. mája 2025 <a href="/dennik/vikend-v-kosiciach/">Víkend v Košiciach</a></p><p>2. apríla 2025 <a href="/dennik/co-si-zbalit/">Čo si zbaliť na hory</a></p>'),
    text("/dennik/vikend-v-kosiciach/", "Víkend v Košiciach", "<p>12. mája 2025, píše Lea</p><p>Vlak z Bratislavy ide päť a pol hodiny a lístok stál 21 €. Bývali sme pri Dóme svätej Alžbety a na raňajky sme chodili na námestie. "
         "V sobotu sme vyšli na vyhliadku a večer sme počúvali jazz v pivnici.</p>"),
    text("/dennik/co-si-zbalit/", "Čo si zbaliť na hory", "<p>2. apríla 2025, píše Lea</p><p>Do Tatier beriem vetrovku, dva páry ponožiek, čaj a mapu. Telefón v zime rýchlo stratí energiu, preto ho nos pri tele.</p>"),
    text("/ochrana-udajov/", "Ochrana údajov", "<p>Správy z formulára mažeme po tridsiatich dňoch. Nepoužívame sledovacie cookies.</p>"),
    text("/galeria/", "Stránka sa nenašla", "<p>Túto stránku sme zrušili alebo nikdy neexistovala. Späť na <a href='/'>úvod</a>.</p>", "error"),
)
SITE = WrittenSite(HOST, "SK", PAGES, ADS, "own site of a pair: prose only, each page names the other, rates and tour pages repeat both")
