"""The day spa of a Hungarian hotel: treatments for 25, 50 and 80 minutes, packages for two, opening hours."""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "hotel-nadas-spa.example"
BASE = f"https://{HOST}"

TREATMENTS = [
    ("svedmasszazs", "Svédmasszázs", "Klasszikus, frissítő masszázs a hátra vagy az egész testre. Izomlazító, serkenti a vérkeringést, ülőmunka után különösen ajánljuk.", [("25 perc (hát)", "10 900 Ft"), ("50 perc", "17 900 Ft"), ("80 perc", "24 900 Ft")]),
    ("aroma", "Aromamasszázs levendulával", "Lassú, simító mozdulatok tihanyi levendulaolajjal. Segít elengedni a hét feszültségét; utána érdemes a pihenőben egy teát meginni.", [("50 perc", "19 500 Ft"), ("80 perc", "27 000 Ft")]),
    ("thai", "Thai masszázs futonon", "Nyújtás és nyomás olaj nélkül, kényelmes ruhában. Thaiföldön képzett masszőrünk, Somchai végzi szerdától vasárnapig.", [("60 perc", "21 000 Ft"), ("90 perc", "29 000 Ft")]),
    ("paros", "Páros masszázs", "Két masszázságy egy szobában, két masszőr, utána húsz perc a pezsgőfürdőben és egy pohár pezsgő. Évfordulóra, nászútra vagy csak úgy.", [("50 perc két főnek", "38 000 Ft"), ("80 perc két főnek", "52 000 Ft")]),
    ("arckezeles", "Hidratáló arckezelés", "Tisztítás, radírozás, pakolás, arc- és dekoltázsmasszázs. Bármilyen bőrtípusra, kozmetikusunk, Réka ajánlásával.", [("60 perc", "18 500 Ft")]),
]


def page(path: str, title: str, body: str, kind: str, relevant: bool = False) -> WrittenPage:
    html = f"""<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><title>{title} | Nádas Spa, Balatonfüred</title><meta property="og:title" content="{title}"><meta property="og:site_name" content="Hotel Nádas ****"></head>
<body><header class="hero"><img src="/img/nadas-logo.svg" alt="Hotel Nádas"><nav class="nav"><a href="/kezelesek">Kezelések</a><a href="/csomagok">Csomagok</a><a href="/napi-belepo">Napi belépő</a><a href="/hazirend">Házirend</a><a href="/velemenyek">Vélemények</a></nav><a class="book" href="/foglalas">Foglalás</a></header>
<main>{body}</main><footer><p>Hotel Nádas, 8230 Balatonfüred, Sétány 11. · Spa recepció: <a href="tel:+3687583214">+36 87 583 214</a> · nyitva naponta 9–21</p></footer></body></html>"""
    return WrittenPage(BASE + path, html, kind, "hu", relevant=relevant)


def offers(rows: list[tuple[str, str]]) -> str:
    return '<ul class="price">' + "".join(f"<li><span>{a}</span><span>{b}</span></li>" for a, b in rows) + "</ul>"


def treatment(t: tuple) -> WrittenPage:
    slug, title, text, rows = t
    return page(f"/kezelesek/{slug}", title, f'<h1>{title}</h1><img src="/img/{slug}.jpg" alt="{title}"><p>{text}</p>{offers(rows)}<p>Kérjük, tíz perccel a kezelés előtt érkezzen. Köpenyt, papucsot, egyszer használatos alsót adunk.</p>', "ad")


LIST = "<h1>Kezelések</h1>" + "".join(f'<div class="card"><h2><a href="/kezelesek/{t[0]}">{t[1]}</a></h2><p>{t[2]}</p>{offers(t[3])}</div>' for t in TREATMENTS)
PACKS = """<h1>Csomagok</h1><section><h2>Barátnős délután</h2><p>Négy óra a wellnessben, fejenként egy 25 perces hátmasszázs és egy limonádé. Hétköznap 22 900 Ft/fő, legalább két vendég.</p></section>
<section><h2>Romantika kettesben</h2><p>Egy éjszaka félpanzióval, páros masszázs, rózsaszirmok a szobában, késői kijelentkezés 13 óráig. 124 000 Ft két főre.</p></section>
<section><h2>Anya napja</h2><p>Arckezelés, manikűr és ebéd a teraszon: 39 900 Ft. Ajándékutalványként díszdobozban is.</p></section>"""
TICKET = """<h1>Napi belépő</h1><table><tr><th></th><th>hétköznap</th><th>hétvége</th></tr><tr><td>felnőtt</td><td>9 500 Ft</td><td>11 500 Ft</td></tr><tr><td>gyermek 6–14 év</td><td>5 000 Ft</td><td>6 000 Ft</td></tr><tr><td>esti (18 órától)</td><td>6 500 Ft</td><td>7 500 Ft</td></tr></table>
<p>Medencék, finn és infraszauna, gőzkabin, sókamra. A szaunavilág 16 éven felülieknek szól; szombaton 19 órától felöntőszeánsz Tibor szaunamesterrel.</p>"""
HOUSE = """<h1>Házirend</h1><ol><li>A medencetérben fürdőruha kötelező, a szaunában lepedő.</li><li>Kérjük, beszéljen halkan, a telefont hagyja a szekrényben.</li><li>A kezeléseket 12 órával előbb díjmentesen lemondhatja.</li>
<li>Kezeléseink nem szexuális jellegűek; illetlen viselkedés esetén a masszőr a kezelést befejezi, a díj nem jár vissza.</li><li>Várandós vendégeinktől orvosi javaslatot kérünk.</li></ol>"""
REVIEWS = "<h1>Vélemények</h1>" + "".join(f'<div class="rev" data-score="{n}"><b>{w}</b> <i>{n}/10</i><p>{t}</p></div>' for w, n, t in [("Eszter és Gábor, Győr", 10, "Az évfordulónkra jöttünk, a páros masszázs álom volt. Kedves lányok a recepción, a tea isteni."), ("Krisztina", 8, "Szép, tiszta, de szombaton sokan vannak, nem jutott napágy."), ("Péter, 48", 9, "Somchai helyre tette a derekam. Fáj közben, de megéri."), ("Vali néni", 7, "A gőz nekem túl forró, az arckezelés viszont csodás. Rékát ajánlom mindenkinek.")])
JOB = """<h1>Csapatunkba keresünk: masszőr</h1><p>Szakképzett (OKJ) masszőrt keresünk a szezonra, napi 8 órában, két műszakban. Bér: bruttó 420 000 Ft + jutalék + borravaló, szállás megoldható. Előny az angol vagy német nyelvtudás.</p><p>Jelentkezés fényképes önéletrajzzal: allas@hotel-nadas-spa.example, Bíró Judit spa manager, +36 30 472 6518.</p>"""

SITE = WrittenSite(HOST, "HU", (
    page("/kezelesek", "Kezelések és árak", LIST, "listing"), *(treatment(t) for t in TREATMENTS),
    page("/csomagok", "Csomagok", PACKS, "listing"), page("/napi-belepo", "Napi belépő", TICKET, "static"), page("/hazirend", "Házirend", HOUSE, "static"),
    page("/velemenyek", "Vélemények", REVIEWS, "review"), page("/allas/masszor", "Masszőr állás", JOB, "ad"),
    page("/foglalas/koszonjuk", "Köszönjük", "<h1>Köszönjük!</h1><p>Üzenetét megkaptuk, kollégánk egy munkanapon belül válaszol. Ellenőrizze a levélszemét mappát is.</p>", "static", True),
), note="spa menu with minutes and forints")
