"""A Czech directory of sites ('Rozcestník'): categories, regions, A to Z, newest, editors' reviews of single sites, a banner exchange.

Hard: no ads at all, but each entry has a number of ladies, towns, prices 'od', a phone of the linked site and a screenshot; links go through
'/ven.php?u=' with the target encoded; reviews have stars, pros and cons and look like profiles; one category lists dead sites; an article and a hot-line
page; a page 2, a sorted duplicate and a tracking one; the entry's host is said as text only.
"""

from urllib.parse import quote

from tests.sites.written import WrittenPage, WrittenSite

HOST = "rozcestnik-vecer.example"
B = f"https://{HOST}"
PAGES = []
CATS = {"eskort": "Eskortní agentury", "inzerce": "Inzertní servery", "salony": "Masážní salony", "fora": "Fóra a recenze", "seznamky": "Sponzorské seznamky"}
# host, name, category, region, description, stars, visitors, date of entry
WEBS = [
    ("damy-praha.example", "Dámy Praha", "eskort", "praha", "Agentura s 34 dámami, večeře a doprovod, ceny od 3 500 Kč za hodinu. Telefon 273 000 115.", 4, 1840, "2. 6. 2025"),
    ("elite-moravia.example", "Elite Moravia", "eskort", "brno", "Brno, Olomouc a Zlín. Dvanáct slečen ve věku 22–38 let, anglicky a německy.", 3, 640, "28. 5. 2025"),
    ("noc-a-den.example", "Noc a den", "eskort", "praha", "Nepřetržitá agentura, řidič v ceně. Fotografie nepůsobí důvěryhodně.", 2, 310, "11. 3. 2025"),
    ("privat-inzeraty.example", "Privát inzeráty", "inzerce", "cela-cr", "Přes 2 100 inzerátů z celé republiky, dobré hledání podle věku a okresu.", 5, 9120, "1. 2. 2025"),
    ("bazos-plus.example", "Všeho trh", "inzerce", "cela-cr", "Byty, auta, práce a rubrika Osobní. Inzerát zdarma, topování 49 Kč.", 3, 4480, "15. 4. 2025"),
    ("severni-inzerce.example", "Severní inzerce", "inzerce", "usti", "Ústí, Teplice, Děčín; polovina inzerátů je německy. Hodina od 1 500 Kč.", 3, 720, "19. 5. 2025"),
    ("salon-jasmin.example", "Salon Jasmín", "salony", "praha", "Tantra a relaxace na Vinohradech, šest masérek, hodina 1 900 Kč, otevřeno 10–22.", 4, 980, "8. 6. 2025"),
    ("masaze-u-reky.example", "Masáže U řeky", "salony", "brno", "Malý podnik, dvě masérky, platba jen v hotovosti.", 4, 205, "30. 5. 2025"),
    ("thajsky-dum.example", "Thajský dům", "salony", "ostrava", "Klasické thajské masáže bez příplatků. Spíš wellness, ale zařazujeme na přání čtenářů.", 3, 333, "2. 1. 2025"),
    ("kavarna-panu.example", "Kavárna pánů", "fora", "cela-cr", "Diskuse s 8 tisíci členy, recenze dam podle krajů, přísná moderace.", 5, 5310, "20. 12. 2024"),
    ("hodnotim.example", "Hodnotím", "fora", "cela-cr", "Jen recenze, žádná diskuse. Hvězdičky se dají koupit, pozor.", 2, 870, "6. 5. 2025"),
    ("cukrova-laska.example", "Cukrová láska", "seznamky", "cela-cr", "Sponzorská seznamka, ženy zdarma, muži 590 Kč měsíčně.", 3, 2250, "9. 6. 2025"),
    ("mecenas.example", "Mecenáš", "seznamky", "praha", "Ověřování občankou, průměrný věk členek 27 let.", 4, 1120, "17. 5. 2025"),
]
REG = {"praha": "Praha", "brno": "Brno a jižní Morava", "usti": "Ústecký kraj", "ostrava": "Ostrava"}


def frame(title, body, h1=None):
    cats = "".join(f'<li><a href="/kategorie/{k}/">{v}</a> <sup>{sum(w[2] == k for w in WEBS)}</sup></li>' for k, v in CATS.items())
    regs = "".join(f'<li><a href="/kraj/{k}/">{v}</a></li>' for k, v in REG.items())
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="cs" lang="cs"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title} | Rozcestník Večer</title><meta name="robots" content="index,follow" /></head>
<body id="dir"><div id="hlava"><a href="/" title="Domů"><img src="/gfx/logo.png" alt="Rozcestník Večer" width="220" height="60" /></a><form action="/hledat/" method="get"><input type="text" name="q" value="" /><input type="submit" value="Hledat web" /></form></div>
<div id="levy"><h4>Kategorie</h4><ul>{cats}</ul><h4>Kraje</h4><ul>{regs}</ul><h4>Více</h4><ul><li><a href="/abeceda/">Abecedně</a></li><li><a href="/nove/">Nově přidané</a></li><li><a href="/pridat-web/">Přidat web</a></li><li><a href="/pomoc/">Kde hledat pomoc</a></li></ul></div>
<div id="stred"><h1>{h1 or title}</h1>{body}</div>
<div id="pravy"><a href="/ven.php?u=https%3A%2F%2Fdamy-praha.example%2F&amp;b=1"><img src="/bannery/damy160x600.gif" alt="Dámy Praha, nové tváře každý týden" /></a></div>
<div id="pata">Rozcestník Večer odkazuje na weby třetích stran, žádné inzeráty sám nezveřejňuje. Redakce: redakce@{HOST}. <a href="/kontakt/">Kontakt</a> · <a href="/podminky/">Podmínky</a></div></body></html>"""


def entry(w):
    host, name, cat, _reg, text, stars, visits, day = w
    slug = host.split(".")[0]
    return f"""<div class="zaznam"><div class="nahled"><img src="/nahledy/{slug}.jpg" width="120" height="90" alt="{name}" /></div><h3><a rel="nofollow" href="/ven.php?u={quote('https://' + host + '/', safe='')}">{name}</a> <small>{host}</small></h3>
<p>{text}</p><div class="lista">{'★' * stars}{'☆' * (5 - stars)} · {visits} prokliků · přidáno {day} · <a href="/kategorie/{cat}/">{CATS[cat]}</a>{f' · <a href="/recenze/{slug}/">naše recenze</a>' if slug in REV else ''}</div></div>"""


REV = {
    "damy-praha": ("Marek", "3. 6. 2025", "Přehledný web, fotografie s vodoznakem, u každé dámy jazyky a výška. Objednávka jen přes dispečink, který bere telefon do 2 hodin ráno.", ["česky i anglicky", "ceny zveřejněné"], ["dispečerka tlačí na delší objednávky", "jen hotovost"]),
    "privat-inzeraty": ("Iva", "4. 2. 2025", "Největší server u nás. Nejmladší inzerentka uváděla 19 let, nejstarší 67. Ověřené profily mají zelenou fajfku, ale stejné číslo jsme našli u jedenácti jmen v pěti městech.", ["filtr podle okresu", "mapa"], ["kopírované texty", "málo kontrol"]),
    "salon-jasmin": ("Iva", "9. 6. 2025", "Čisté prostředí, hodina tantry 1 900 Kč, dvě hodiny 3 400 Kč. Masérky jménem Týna a Sofie pracují střídavě.", ["sprcha a čaj v ceně", "rezervace přes web"], ["parkování 60 Kč/hod"]),
    "kavarna-panu": ("Marek", "22. 12. 2024", "Diskuse má řád a moderátor odpovídá do dne. Recenze dam jsou psané slušně, telefonní čísla se skrývají nepřihlášeným.", ["slušnost", "sekce bezpečí"], ["hledání nefunguje"]),
    "cukrova-laska": ("Eliška", "10. 6. 2025", "Založila jsem si profil Eliška, 28 let, Plzeň. Za tři dny přišlo 140 zpráv, z toho čtyři s návrhem měsíční částky (10 až 40 tisíc Kč).", ["snadné blokování"], ["žádné ověření mužů"]),
}


def listing(title, webs, foot="", intro=""):
    return frame(title, f'<p class="uvod">{intro}</p>' * bool(intro) + '<p class="razeni">Řadit: <a href="?razeni=hodnoceni">hodnocení</a> | <a href="?razeni=prokliky">prokliky</a></p>' + "".join(map(entry, webs)) + foot)


def review(slug):
    w = next(w for w in WEBS if w[0].startswith(slug + "."))
    who, day, text, plus, minus = REV[slug]
    return frame(f"Recenze: {w[1]}", f"""<div class="recenze" itemscope="itemscope" itemtype="https://schema.org/Review"><p>Napsal(a) <span itemprop="author">{who}</span>, <span itemprop="datePublished">{day}</span></p><p>Hodnocení: <span itemprop="reviewRating">{w[5]}</span>/5</p>
<table><tr><th>Web</th><td itemprop="itemReviewed">{w[1]}</td></tr><tr><th>Adresa</th><td>{w[0]}</td></tr><tr><th>Kategorie</th><td>{CATS[w[2]]}</td></tr></table><div itemprop="reviewBody"><p>{text}</p></div>
<h4>Plus</h4><ul>{''.join(f'<li>{x}</li>' for x in plus)}</ul><h4>Minus</h4><ul>{''.join(f'<li>{x}</li>' for x in minus)}</ul><p><a rel="nofollow" href="/ven.php?u={quote('https://' + w[0] + '/', safe='')}">Přejít na web</a></p></div>""")


def add(path, html, kind, canonical=None):
    PAGES.append(WrittenPage(B + path, html, kind, "cs", canonical=canonical and B + canonical))


PAGER = '<p class="stranky"><b>1</b> <a href="/abeceda/?strana=2">2</a></p>'
ABC = sorted(WEBS, key=lambda w: w[1])
add("/", listing("Rozcestník webů pro dospělé", sorted(WEBS, key=lambda w: -w[6])[:6], intro="Třináct pečlivě vybraných webů v pěti kategoriích. Nejnavštěvovanější:"), "directory")
for k, v in CATS.items():
    add(f"/kategorie/{k}/", listing(v, [w for w in WEBS if w[2] == k]), "directory")
add("/kategorie/inzerce/?razeni=hodnoceni", listing(CATS["inzerce"], sorted((w for w in WEBS if w[2] == "inzerce"), key=lambda w: -w[5])), "directory", "/kategorie/inzerce/")
for k in ("praha", "brno"):
    add(f"/kraj/{k}/", listing("Weby: " + REG[k], [w for w in WEBS if w[3] == k]), "directory")
add("/abeceda/", listing("Všechny weby od A do Z", ABC[:8], PAGER), "directory")
add("/abeceda/?strana=2", listing("Všechny weby od A do Z", ABC[8:], PAGER), "directory")
add("/nove/", listing("Nově přidané", [WEBS[11], WEBS[6], WEBS[0], WEBS[7]]), "directory")
for s in REV:
    add(f"/recenze/{s}/", review(s), "review")
add("/recenze/salon-jasmin/?utm_source=rss", review("salon-jasmin"), "review", "/recenze/salon-jasmin/")
add("/pridat-web/", frame("Přidat web", '<p>Základní zápis je zdarma výměnou za zpětný odkaz. Zvýraznění: 300 Kč měsíčně, banner 160×600: 1 200 Kč.</p><form method="post"><p>Adresa <input name="url" /></p><p>Popis <textarea name="p"></textarea></p><input type="submit" value="Odeslat" /></form>'), "static")
add("/pomoc/", frame("Kde hledat pomoc", "<p>Nutí vás někdo pracovat, bere vám doklady nebo peníze? Poradí vám poradny v každém kraji, anonymně a zdarma. V ohrožení volejte 158.</p>"), "static")
add("/clanky/jak-poznat-podvodny-web/", frame("Jak poznat podvodný web", "<p>Podvodný web chce zálohu předem, nemá kontakt a fotografie najdete i jinde. Loni jsme vyřadili 46 webů, z toho 30 mělo stejnou šablonu.</p><p>Autor: Marek, 14. 1. 2025</p>"), "static")
add("/kontakt/", frame("Kontakt", f"<p>Redakce Rozcestníku, redakce@{HOST}. Telefon nemáme.</p>"), "static")
add("/podminky/", frame("Podmínky", "<p>Za obsah odkazovaných webů neodpovídáme. Vstup od 18 let.</p>"), "static")
add("/recenze/noc-a-den/", frame("Nenalezeno", "<p>Recenze, kterou hledáte, byla stažena nebo nikdy neexistovala.</p>"), "error")
SITE = WrittenSite(HOST, "CZ", tuple(PAGES), (), note=__doc__)
