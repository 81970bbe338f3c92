"""A Hungarian tarot and fortune-telling line: readers with photo and first name, a price per minute, live chat.

Look-alike: 'hívj most', 'online', price per minute and per half hour, women's first names with age and photo, 0-24.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "csillagvonal.example"
BASE = f"https://{HOST}"

# slug, name, age, town, per minute, half hour, hour, phone, specialities, state, years, text
READERS = (
    (
        "szibilla",
        "Szibilla",
        52,
        "Szeged",
        290,
        6900,
        12000,
        "06 20 230 8812",
        ("tarot", "szerelmi kötés feloldása", "álomfejtés"),
        "online",
        24,
        "Nagyanyámtól tanultam a kártyát. Nem jósolok halált és lottószámot. Ha sírsz, megvárom.",
    ),
    (
        "vanda-ciganykartya",
        "Vanda",
        38,
        "Miskolc",
        250,
        5900,
        10500,
        "06 20 951 0626",
        ("cigánykártya", "párkapcsolat"),
        "foglalt",
        11,
        "Őszinte vagyok, néha túlzottan is. Visszajön-e a volt férjed? Megmondom, de lehet, hogy nem fogsz örülni.",
    ),
    (
        "mester-arpad",
        "Árpád mester",
        61,
        "Pécs",
        320,
        8000,
        15000,
        "06 20 704 1961",
        ("asztrológia", "születési horoszkóp"),
        "online",
        33,
        "Pontos születési idő kell. Az elemzést írásban is elküldöm, húsz oldal, kávé mellé.",
    ),
    (
        "luna",
        "Luna",
        29,
        "Budapest",
        270,
        6500,
        11500,
        "06 20 326 8265",
        ("angyalkártya", "inga", "meditáció"),
        "online",
        5,
        "Fiatal vagyok, de a lelkem öreg. Kedves, türelmes hang éjszaka is, ha nem tudsz aludni.",
    ),
    (
        "piroska-neni",
        "Piroska néni",
        74,
        "Debrecen",
        200,
        4900,
        9000,
        "06 20 321 8390",
        ("kávézacc", "ólomöntés"),
        "kikapcsolva",
        50,
        "Nálam a konyhában van a rendelő. Pogácsát adok hozzá. Személyesen is jöhetsz, szerdán.",
    ),
    (
        "zsofia-numerologia",
        "Zsófia",
        44,
        "Győr",
        300,
        7200,
        13000,
        "06 20 957 3735",
        ("számmisztika", "névelemzés"),
        "online",
        16,
        "Cégnevet, babanevet, esküvői dátumot számolok. Skype-on és személyesen.",
    ),
    (
        "feri-pszichikus",
        "Feri",
        47,
        "Kecskemét",
        260,
        6200,
        11000,
        "06 20 866 9626",
        ("elveszett tárgyak", "állatkommunikáció"),
        "foglalt",
        9,
        "Macskát, jegygyűrűt, autókulcsot már találtam. Embert nem keresek, azt a rendőrség.",
    ),
)


def _page(
    path: str, title: str, inner: str, kind: str, relevant: bool = False, canonical: str | None = None
) -> WrittenPage:
    html = f"""<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><title>{title} - Csillagvonal</title></head><body>
<div class="hirdetes">HÍVJ MOST! 0-24 órában várnak jósaink</div>
<ul class="fomenu"><li><a href="/josok">Jósaink</a></li><li><a href="/arak">Árak</a></li><li><a href="/velemenyek">Vélemények</a></li><li><a href="/aszf">ÁSZF</a></li></ul>
<div class="tartalom">{inner}</div><p class="apro">A jóslás szórakoztató szolgáltatás, 18 éven felülieknek. Ügyfélszolgálat: (06 1) 625 6055</p></body></html>"""
    return WrittenPage(
        url=BASE + path,
        html=html,
        kind=kind,
        language="hu",
        relevant=relevant,
        canonical=canonical and BASE + canonical,
    )


def _reader(reader: tuple) -> WrittenPage:
    slug, name, age, town, minute, half, hour, phone, specialities, state, years, text = reader
    tags = " ".join(f'<span class="cimke">{tag}</span>' for tag in specialities)
    inner = f"""<div class="jos {state}" data-nev="{name}" data-perc="{minute}"><img src="/kepek/{slug}.jpg" alt="{name}"><h1>{name} <small>({age} éves, {town})</small></h1><p class="allapot">{state}</p>
<p>{text}</p><p>{tags}</p><table><tr><td>1 perc</td><td>{minute} Ft</td></tr><tr><td>30 perc</td><td>{half} Ft</td></tr><tr><td>60 perc</td><td>{hour} Ft</td></tr></table>
<p>Tapasztalat: {years} év</p><p class="hivas">Telefon: <a href="tel:{phone.replace(" ", "")}">{phone}</a></p><button data-chat="{slug}">Chat indítása</button></div>"""
    return _page(f"/josok/{slug}", f"{name}, jósnő" if age < 46 else name, inner, "ad")


def _listing(path: str, heading: str, readers: tuple, canonical: str | None = None) -> WrittenPage:
    cards = "".join(
        f'<div class="kartya {r[9]}"><a href="/josok/{r[0]}"><img src="/kepek/{r[0]}.jpg" alt=""></a><b>{r[1]}</b>, {r[2]}<br>{r[3]}<br>{r[4]} Ft/perc<br><em>{r[9]}</em></div>'
        for r in readers
    )
    return _page(path, heading, f"<h1>{heading}</h1>{cards}", "listing", canonical=canonical)


REVIEW = "<h1>Vélemény Luna jósnőről</h1><p class='csillag'>★★★★★ - Ildikó, 2025. május 19.</p><p>Éjjel kettőkor hívtam, negyven percig beszéltünk, 10 800 forint lett. Megnyugtatott, pedig csak annyit mondott, hogy aludjak rá egyet.</p><p>A volt vőlegényem tényleg írt, bár nem azt, amit vártam. Újra hívom.</p>"
PRICES = "<h1>Áraink</h1><table><tr><th>Csomag</th><th>30 perc</th><th>60 perc</th><th>90 perc</th></tr><tr><td>Telefonos</td><td>4900-8000 Ft</td><td>9000-15000 Ft</td><td>13000-21000 Ft</td></tr><tr><td>Személyes</td><td>7000 Ft</td><td>13000 Ft</td><td>18000 Ft</td></tr></table>"
SITE = WrittenSite(
    host=HOST,
    region="HU",
    pages=(
        *(_reader(reader) for reader in READERS),
        _listing("/josok", "Jósaink", READERS),
        _listing(
            "/josok?most=online",
            "Most elérhető jósaink",
            tuple(r for r in READERS if r[9] == "online"),
            "/josok",
        ),
        _page("/velemenyek/luna-77", "Vélemény Luna jósnőről", REVIEW, "review"),
        _page("/arak", "Áraink", PRICES, "static"),
        _page(
            "/aszf",
            "ÁSZF",
            "<h1>Általános szerződési feltételek</h1><p>A hívás díját a szolgáltató a telefonszámlán érvényesíti. Elállási jog a megkezdett percekre nincs.</p>",
            "static",
            relevant=True,
        ),
        _page(
            "/josok/merlin",
            "Nincs ilyen jós",
            "<h1>Ezt a csillagot elfújta a szél</h1><p>A keresett oldal nem található.</p>",
            "error",
            relevant=True,
        ),
    ),
    note="women's first names with age, photo, online state and prices per 1, 30 and 60 minutes; call-now banner, 0-24",
)
