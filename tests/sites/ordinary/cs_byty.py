"""A Czech flat-share and holiday-flat board in windows-1250: rooms with age, sex and nationality wanted, hotel by the hour.

Look-alike: 'hledám holku', 'dámy', age, 'pokoj na hodinu', prices per hour, night and week, mobile numbers, 'soukromí'.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "spolubyt.example"
BASE = f"https://{HOST}"

# id, kind, title, city, district, prices, who writes, phone, parameters, text
ROOMS = (
    (
        70211,
        "spolubydlení",
        "Hledám spolubydlící do 2+1",
        "Praha",
        "Žižkov",
        "8 500 Kč / měsíc",
        "Tereza, 26 let",
        "607 782 319",
        (("Pohlaví", "žena"), ("Věk", "20-35"), ("Kuřačka", "ne"), ("Volné od", "1. 7. 2025")),
        "Pracuju jako grafička, v noci potřebuju klid. Mám morče. Byt je po rekonstrukci, tramvaj pod okny.",
    ),
    (
        70218,
        "spolubydlení",
        "Pokoj pro studenta nebo studentku",
        "Brno",
        "Královo Pole",
        "6 900 Kč / měsíc",
        "Jirka, 23 let",
        "606 662 282",
        (("Pohlaví", "nezáleží"), ("Národnost", "CZ, SK"), ("Zvířata", "po domluvě")),
        "Bydlíme tu tři kluci z VUT. Posilovna, pivo, občas vaříme. Hledáme někoho pohodového.",
    ),
    (
        70225,
        "hotel",
        "Pokoje na hodinu pro cestující, hotel Tranzit",
        "Praha",
        "Ruzyně",
        "300 Kč / hodina",
        "recepce",
        "601 805 463",
        (("1 hodina", "300 Kč"), ("3 hodiny", "700 Kč"), ("Noc", "1 490 Kč"), ("Recepce", "24/7")),
        "Máte mezi lety čas? Sprcha, čistá postel, soukromí a ticho pět minut od letiště. Platba kartou i hotově.",
    ),
    (
        70231,
        "dovolená",
        "Chata u Lipna pro 6 osob",
        "Český Krumlov",
        "Lipno",
        "2 400 Kč / noc",
        "manželé Vávrovi",
        "606 525 506",
        (("Noc", "2 400 Kč"), ("Týden", "15 000 Kč"), ("Sauna", "ano"), ("Pes", "100 Kč / den")),
        "Krb, loďka, vířivka na terase. V srpnu už jen poslední týden.",
    ),
    (
        70240,
        "spolubydlení",
        "Paní v důchodu pronajme pokoj",
        "Olomouc",
        "Nová Ulice",
        "5 000 Kč / měsíc",
        "Věra, 68 let",
        "606 171 914",
        (("Pohlaví", "žena"), ("Věk", "nezáleží"), ("Pomoc v domácnosti", "vítána")),
        "Nabízím slunný pokoj slušné dívce nebo paní. Ráda si popovídám, mám velkou zahradu. Návštěvy přes noc ne.",
    ),
    (
        70244,
        "pronájem",
        "Garsonka, vhodná pro jednotlivce i pár",
        "Ostrava",
        "Poruba",
        "9 200 Kč / měsíc",
        "Ing. Slaný",
        "608 308 615",
        (("Plocha", "28 m2"), ("Patro", "7."), ("Kauce", "18 000 Kč"), ("Realitka", "ne")),
        "Bez realitky, přímo od majitele. Prohlídky každý den po 17. hodině, volejte kdykoliv.",
    ),
    (
        70252,
        "spolubydlení",
        "Cizinka hledá pokoj v centru",
        "Plzeň",
        "Slovany",
        "do 7 000 Kč",
        "Anh, 22 let",
        "603 950 112",
        (("Národnost", "vietnamská"), ("Jazyky", "čeština, angličtina, vietnamština"), ("Od", "září")),
        "Ahoj, jsem nová ve městě, studuju medicínu. Jsem tichá, čistotná a umím výborné phở. Fotku ráda pošlu.",
    ),
)


def _skin(title: str, inner: str) -> str:
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="cs" lang="cs"><head><meta http-equiv="content-type" content="text/html; charset=windows-1250" /><title>{title} - SpoluByt</title></head>
<body><div id="hlavicka"><a href="/">SpoluByt</a><ul id="menu"><li><a href="/nabidky.php">Nabídky</a></li><li><a href="/poptavky.php">Poptávky</a></li><li><a href="/hotely.php">Hotely</a></li><li><a href="/vlozit.php">Vložit inzerát</a></li></ul></div>
<div id="obsah">{inner}</div><div id="pata">© SpoluByt 2025 | <a href="/podminky.php">Podmínky</a> | info: 771 148 481</div></body></html>"""


def _page(
    path: str, title: str, inner: str, kind: str, relevant: bool = False, canonical: str | None = None
) -> WrittenPage:
    return WrittenPage(
        url=f"{BASE}/{path}",
        html=_skin(title, inner),
        kind=kind,
        language="cs",
        relevant=relevant,
        canonical=canonical and f"{BASE}/{canonical}",
        content_type="text/html; charset=windows-1250",
        encoding="windows-1250",
    )


def _clean(text: str) -> str:
    return text.replace("phở", "ph&#7903;")


def _room(room: tuple) -> WrittenPage:
    number, what, title, city, district, price, who, phone, parameters, text = room
    items = "".join(f"<li><b>{k}</b>: {v}</li>" for k, v in parameters)
    inner = f"""<p class="drobky"><a href="/">Inzeráty</a> &gt; {what} &gt; {city}</p><h1>{title}</h1><div class="fotky"><a href="/foto/{number}a.jpg"><img src="/foto/{number}a_m.jpg" alt="" /></a><a href="/foto/{number}b.jpg"><img src="/foto/{number}b_m.jpg" alt="" /></a></div>
<p class="cena">{price}</p><p>{_clean(text)}</p><ul class="parametry">{items}</ul><div class="kontakt"><b>Kontakt:</b> {who}<br />Lokalita: {city} - {district}<br />Mobil: {phone}<br />Vloženo: {number % 9 + 1}. 6. 2025</div>"""
    return _page(f"inzerat.php?id={number}", f"{title}, {city}", inner, "ad")


def _listing(path: str, title: str, rooms: tuple, canonical: str | None = None) -> WrittenPage:
    items = "".join(
        f'<div class="inzerat"><img src="/foto/{r[0]}a_m.jpg" alt="" /><h3><a href="/inzerat.php?id={r[0]}">{r[2]}</a></h3><p>{_clean(r[9][:75])}...</p><span>{r[5]}</span> <em>{r[3]}, {r[4]}</em> {r[6]}</div>'
        for r in rooms
    )
    return _page(
        path,
        title,
        f"<h1>{title}</h1>{items}<p class='strany'>1 | <a href='?strana=2'>2</a> | <a href='?strana=3'>3</a></p>",
        "listing",
        canonical=canonical,
    )


ADVICE = "<h1>Jak vybrat spolubydlící</h1><p>Domluvte si osobní schůzku, ukažte celý byt a zeptejte se na kouření, návštěvy a noční směny. Kauci předávejte proti podpisu.</p><p>Inzeráty, kde muž nabízí „bydlení zdarma pro dívku za protislužbu“, nám prosím nahlaste. Mažeme je.</p>"
SITE = WrittenSite(
    host=HOST,
    region="CZ",
    pages=(
        *(_room(room) for room in ROOMS),
        _listing("nabidky.php", "Nabídky bydlení", ROOMS[:2] + ROOMS[3:6]),
        _listing("hotely.php", "Hotely a pokoje na hodinu", (ROOMS[2], ROOMS[3])),
        _listing("nabidky.php?tisk=1", "Nabídky bydlení (tisk)", ROOMS[:2] + ROOMS[3:6], "nabidky.php"),
        _page("rady.php", "Jak vybrat spolubydlící", ADVICE, "static"),
        _page(
            "podminky.php",
            "Podmínky",
            "<h1>Podmínky používání</h1><p>Inzerát je zdarma na 30 dní. Provozovatel neodpovídá za obsah inzerátů.</p>",
            "static",
            relevant=True,
        ),
        _page(
            "inzerat.php?id=69999",
            "Inzerát nenalezen",
            "<h1>Inzerát byl smazán</h1><p>Zkuste vyhledat jiný.</p>",
            "error",
            relevant=True,
        ),
    ),
    note="windows-1250; flat shares with age, sex and nationality, hotel rooms by the hour with hour and night prices",
)
