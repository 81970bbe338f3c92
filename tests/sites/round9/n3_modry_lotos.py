"""A Czech massage salon with two branches on a Joomla template of about 2014: all masseuses of a branch on one page.

What makes it hard: no detail pages, each girl is a heading with a named anchor and the next one ends her block; the facts
are a sentence, a two-column table or a list, as the owner pasted them over the years; the salon's phones and house prices
stand on every page and belong to no girl, two girls have their own number or price; the rota names all of them without links.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "salon-modrylotos.example"
BASE = f"https://{HOST}"
HOUSE = [("Relaxační masáž celého těla", "60 min", "1 300 Kč"), ("Tantrická masáž", "90 min", "2 400 Kč"), ("Čtyřruční masáž", "60 min", "2 600 Kč"),
         ("Masáž pro páry", "90 min", "3 900 Kč")]


def girl(branch: str, anchor: str, block: str, **stated: object) -> tuple[str, str, str, dict]:
    """One masseuse: branch page, anchor, her block of mark-up after the heading, and her truth."""
    city = {"brno": "Brno", "olomouc": "Olomouc"}[branch]
    number = block.count("<img")
    return (branch, anchor, block, {**deepcopy(AD), "url": f"{BASE}/maserky-{branch}.html#{anchor}", "text_language": "cs", "provider_kind": "agency",
                                    "city": city, "country": "CZ", "incall": True, "n_images": number, **stated})


def photos(*names: str) -> str:
    return "".join(f'<a class="jcepopup" href="/images/holky/{n}.jpg"><img src="/images/holky/thumbs/{n}.jpg" alt="" width="140" /></a> ' for n in names)


def grid(*rows: tuple[str, str]) -> str:
    return '<table class="contentpaneopen"><tbody>' + "".join(f"<tr><td>{k}</td><td><strong>{v}</strong></td></tr>" for k, v in rows) + "</tbody></table>"


GIRLS = [
    girl("brno", "sara", photos("sara1", "sara2", "sara3") + grid(("Věk", "25 let"), ("Výška", "170 cm"), ("Váha", "57 kg"), ("Jazyky", "čeština, angličtina"),
         ("Výjezd", "ano")) + "<p>Sára je usměvavá blondýnka, která miluje pomalou hudbu. Nabízí relaxační masáž, tantru a masáž pro páry.</p>",
         alias="Sára", aliases_stated=["Sára"], age=25, ages_stated=[25], height_cm=170, weight_kg=57, languages_spoken=["cs", "en"], outcall=True,
         services=["massage", "tantra", "couples"]),
    girl("brno", "nela", photos("nela-a", "nela-b") + "<p>23 let, 164 cm / 50 kg. Studentka, v salonu jen o víkendech 12:00&ndash;20:00. "
         "Masáž relaxační, masáž čtyřruční (s Ivou). Na výjezdy nejezdí.</p>",
         alias="Nela", aliases_stated=["Nela"], age=23, ages_stated=[23], height_cm=164, weight_kg=50, outcall=False, hours="12:00-20:00",
         services=["massage", "four_hands"]),
    girl("brno", "iva", photos("iva1") + "<ul><li><b>Věk:</b> 38</li><li><b>Míry:</b> 175 cm, 68 kg</li><li><b>Výjezd:</b> ano, po Brně</li><li><b>Umí:</b> "
         "tantra, společná koupel, čtyřruční masáž (s Nelou)</li><li><b>Mluví:</b> česky, německy, rusky</li></ul>"
         "<p>Iva má i vlastní telefon pro stálé hosty: <a href=\"tel:+420773418205\">773 418 205</a> (jen SMS).</p>",
         alias="Iva", aliases_stated=["Iva"], age=38, ages_stated=[38], height_cm=175, weight_kg=68, outcall=True,
         services=["tantra", "bath", "four_hands"], languages_spoken=["cs", "de", "ru"], phones=["+420773418205"]),
    girl("brno", "linh", photos("linh1", "linh2") + "<p>Linh pochází z Vietnamu, je jí 29 let. Thajskou masáž se učila v Hanoji. Přijímá od úterý do soboty "
         "od 10 do 19 hodin. Domluvíte se česky a vietnamsky.</p>",
         alias="Linh", aliases_stated=["Linh"], age=29, ages_stated=[29], nationality="VN", services=["massage"], hours="10:00-19:00",
         languages_spoken=["cs", "vi"]),
    girl("brno", "majka", "<p><em>Foto připravujeme.</em></p><p>Majka, nová posila! Dvaatřicet let, drobná bruneta (158 cm). Zkušená ve fetiších a hrách na role, "
         "s klidnou hlavou. Její hodinka stojí 1 600 Kč, dvě hodiny 2 900 Kč.</p>",
         alias="Majka", aliases_stated=["Majka"], age=32, ages_stated=[32], height_cm=158, services=["fetish", "role_play"], max_duration_h=2,
         prices=[{"amount": 1600, "currency": "CZK", "code_currency": None, "duration_min": 60, "place": None},
                 {"amount": 2900, "currency": "CZK", "code_currency": None, "duration_min": 120, "place": None}]),
    girl("brno", "zita", photos("zita1", "zita2", "zita3", "zita4") + grid(("Věk", "27"), ("Výška", "168"), ("Výjezd", "ne"), ("Pracovní doba", "15:00 - 23:00")) +
         "<p>Tanečnice, která předvede i striptýz. Masáže jen relaxační, tantru nedělá.</p>",
         alias="Zita", aliases_stated=["Zita"], age=27, ages_stated=[27], height_cm=168, outcall=False, hours="15:00-23:00",
         services=["striptease", "massage"]),
    girl("olomouc", "klara-k", photos("klarak") + "<p><b>Klára K.</b>, 30 let. Vedoucí pobočky. Relaxační masáže, tantra, mazlení pod dekou. Výjezd po dohodě i do Přerova.</p>",
         alias="Klára K.", aliases_stated=["Klára K."], age=30, ages_stated=[30], outcall=True, services=["massage", "tantra", "cuddling"]),
    girl("olomouc", "ola", photos("ola1", "ola2") + grid(("Věk", "21 let"), ("Národnost", "Ukrajinka"), ("Výška / váha", "172 cm / 54 kg"), ("Jazyky", "UA, RU, CZ")) +
         "<p>Ola masíruje jemně a nikam nespěchá. Masáž celého těla, společná sprcha.</p>",
         alias="Ola", aliases_stated=["Ola"], age=21, ages_stated=[21], nationality="UA", height_cm=172, weight_kg=54, languages_spoken=["uk", "ru", "cs"],
         services=["massage", "bath"]),
    girl("olomouc", "tereza", photos("tereza1") + "<p>Věk 44, výška 169 cm. Zralá žena, která umí naslouchat. Masáž, masáž pro páry. Masíruje i hosty na vozíku, "
         "pobočka je bezbariérová. WhatsApp Terezy: +420 605 712 948</p>",
         alias="Tereza", aliases_stated=["Tereza"], age=44, ages_stated=[44], height_cm=169, services=["massage", "couples", "disabled_guests"],
         handles=[{"kind": "whatsapp", "value": "+420605712948"}], phones=["+420605712948"]),
    girl("olomouc", "david", photos("david1", "david2") + "<p>Náš jediný masér, 33 let, 185 cm a 84 kg. Masíruje dámy i páry, na přání i u Vás doma. "
         "V salonu denně 9&ndash;17 h.</p>",
         alias="David", aliases_stated=["David"], age=33, ages_stated=[33], audience="man", height_cm=185, weight_kg=84, outcall=True, hours="09:00-17:00",
         services=["massage", "couples"]),
]


def shell(title: str, body: str) -> str:
    prices = "".join(f"<tr><td>{n}</td><td>{m}</td><td>{p}</td></tr>" for n, m, p in HOUSE)
    return ('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'
            '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="cs-cz" lang="cs-cz"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" />'
            f'<meta name="generator" content="Joomla! - Open Source Content Management" /><title>{title} - Masážní salon Modrý lotos</title></head>\n<body>\n'
            '<div id="wrapper"><div id="header"><div class="moduletable"><p><span style="font-size: 18pt;">Brno: 602 774 310 &nbsp; Olomouc: 602 774 311</span></p></div>'
            '<ul class="menu"><li><a href="/index.php">Úvod</a></li><li><a href="/maserky-brno.html">Masérky Brno</a></li><li><a href="/maserky-olomouc.html">Masérky Olomouc</a></li>'
            '<li><a href="/rozpis.html">Rozpis služeb</a></li><li><a href="/cenik.html">Ceník</a></li><li><a href="/darkove-poukazy.html">Dárkové poukazy</a></li>'
            '<li><a href="/caste-dotazy.html">Časté dotazy</a></li><li><a href="/hledame-kolegyne.html">Hledáme kolegyně</a></li><li><a href="/kontakt.html">Kontakt</a></li></ul></div>\n'
            f'<div id="maincolbck"><div class="item-page">{body}</div></div>\n'
            f'<div id="right"><h3>Ceník salonu</h3><table>{prices}</table><h3>Otevřeno</h3><p>Po&ndash;So 9:00&ndash;23:00</p></div>'
            '<div id="footer">&copy; 2009&ndash;2025 Modrý lotos s.r.o., IČ 000 00 000, rezervace 602 774 310, recepce@salon-modrylotos.example</div></div></body></html>')


def branch(name: str, title: str, address: str) -> str:
    blocks = "\n".join(f'<h3><a name="{a}"></a>{t["alias"]}</h3>\n{b}<hr class="system-pagebreak" />' for br, a, b, t in GIRLS if br == name)
    index = " | ".join(f'<a href="#{a}">{t["alias"]}</a>' for br, a, _, t in GIRLS if br == name)
    return shell(title, f'<h2 class="contentheading">{title}</h2><p class="buttonheading"><a href="/maserky-{name}.html?tmpl=component&amp;print=1" rel="nofollow">Tisk</a></p>'
                 f"<p>{address} Všechny masérky z této stránky přijímají v našem salonu. {index}</p>\n{blocks}")


def static(path: str, title: str, body: str, kind: str = "static", **more: object) -> WrittenPage:
    return WrittenPage(f"{BASE}{path}", shell(title, f'<h2 class="contentheading">{title}</h2>{body}'), kind, "cs", **more)


def own(name: str) -> tuple[str, ...]:
    return tuple(t["url"] for br, _, _, t in GIRLS if br == name)


BRNO = branch("brno", "Naše masérky – pobočka Brno", "Brno, Veveří, 2. patro, zvonek LOTOS.")
OLOMOUC = branch("olomouc", "Naše masérky – pobočka Olomouc", "Olomouc, Horní náměstí, vchod z pasáže.")
ROTA = "".join(f"<tr><td>{d}</td><td>{b}</td><td>{o}</td></tr>" for d, b, o in [
    ("St 11. 6.", "Sára, Iva, Linh", "Ola, David"), ("Čt 12. 6.", "Sára, Linh, Zita", "Klára, Tereza"), ("Pá 13. 6.", "Iva, Majka, Zita", "Ola, Tereza, David"),
    ("So 14. 6.", "Nela, Linh, Majka", "Klára, David")])
PAGES = (
    WrittenPage(f"{BASE}/maserky-brno.html", BRNO, "listing", "cs", ads=own("brno")),
    WrittenPage(f"{BASE}/maserky-olomouc.html", OLOMOUC, "listing", "cs", ads=own("olomouc")),
    WrittenPage(f"{BASE}/maserky-brno.html?tmpl=component&print=1", BRNO.replace("<body>", '<body class="contentpane" onload="window.print()">'), "listing", "cs",
                ads=own("brno"), canonical=f"{BASE}/maserky-brno.html"),
    WrittenPage(f"{BASE}/maserky-olomouc.html?gclid=EAIaIQobChMI7", OLOMOUC, "listing", "cs", ads=own("olomouc"), canonical=f"{BASE}/maserky-olomouc.html"),
    static("/index.php", "Vítejte v salonu Modrý lotos", "<p>Od roku 2009 pečujeme o Vaši pohodu v Brně a v Olomouci. Masáže pro muže, ženy i páry.</p>"
           '<p><img src="/images/salon/recepce.jpg" alt="recepce" /> <img src="/images/salon/pokoj3.jpg" alt="pokoj" /></p>'),
    static("/rozpis.html", "Rozpis služeb", f"<table border=\"1\"><tr><th>Den</th><th>Brno</th><th>Olomouc</th></tr>{ROTA}</table><p>Změny vyhrazeny.</p>"),
    static("/cenik.html", "Ceník", "<table>" + "".join(f"<tr><td>{n}</td><td>{m}</td><td>{p}</td></tr>" for n, m, p in HOUSE) +
           "</table><p>Výjezd po městě +400 Kč. Studenti a senioři sleva 10 %.</p>"),
    static("/darkove-poukazy.html", "Dárkové poukazy", "<p>Poukazy v hodnotě 1 000, 2 000 a 5 000 Kč zašleme poštou nebo e-mailem. Platí rok.</p>"),
    static("/caste-dotazy.html", "Časté dotazy", "<p><b>Musím se objednat?</b><br />Doporučujeme alespoň hodinu předem.</p><p><b>Mohu si masérku vybrat?</b><br />"
           "Ano, podle rozpisu služeb.</p><p><b>Je zajištěna diskrétnost?</b><br />Samozřejmě.</p>"),
    static("/hledame-kolegyne.html", "Hledáme kolegyně", "<p>Přijmeme masérky od 20 let do Brna i Olomouce. Zaučíme, ubytování možné. Výdělek 40 000 až 70 000 Kč měsíčně. "
           "Volejte paní Hanu, 602 774 312.</p>"),
    static("/kontakt.html", "Kontakt", "<p>Modrý lotos s.r.o., Veveří, Brno. Tel. 602 774 310 (Brno), 602 774 311 (Olomouc).</p><form><input name=\"jmeno\" /><textarea></textarea></form>"),
    static("/clanky/jak-probiha-tantricka-masaz.html", "Jak probíhá tantrická masáž", "<p>Začíná rozhovorem a sprchou. Masérka vás požádá, abyste se ztišili, a vede vás dechem. "
           "Celá masáž trvá obvykle devadesát minut a nemá žádný cíl, ke kterému by bylo nutné spěchat.</p>"),
    static("/maserky-praha.html", "404 - Stránka nenalezena", "<p>Pobočka v Praze byla v roce 2021 uzavřena nebo stránka neexistuje. Zkuste <a href=\"/index.php\">úvod</a>.</p>", "error"),
    static("/holky/12-petra.html", "Článek nenalezen", "<p>Tato masérka u nás již nepracuje.</p>", "error"),
    static("/rezervace.html", "Rezervace", "<form><select name=\"pobocka\"><option>Brno</option><option>Olomouc</option></select><input name=\"datum\" /><input name=\"cas\" />"
           "<button>Odeslat</button></form>"),
)
SITE = WrittenSite(HOST, "CZ", PAGES, tuple(t for *_, t in GIRLS), note=__doc__)
