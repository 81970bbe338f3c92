"""A Romanian property portal: microdata, flats, rooms, a hotel by the hour, holiday flats."""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "cheie-in-usa.example"
BASE = f"https://www.{HOST}"

FLATS = [
    ("garsoniera-grigorescu", "Garsonieră de închiriat, Grigorescu", "Cluj-Napoca", "380 € / lună", "32 mp, etaj 3/4, centrală proprie, balcon închis. Se preferă o studentă sau un cuplu, nefumători. Animalele mici se discută. Garanție o lună.", "Ioana Mureșan", "+40 745 218 607", 4),
    ("2-camere-tatarasi", "Apartament 2 camere, decomandat, Tătărași", "Iași", "74 500 €", "54 mp utili, bloc 1984 anvelopat, vedere spre parc, parcare de reședință. Actele sunt gata, se poate cumpăra prin credit. Vizionări după ora 17.", "Bogdan Axinte", "+40 722 904 135", 9),
    ("camera-colega", "Caut colegă de apartament, Tineretului", "București", "260 € / lună", "Suntem două fete, 26 și 29 de ani, și o pisică. Camera are 14 mp, pat dublu, birou, lumină dimineața. Căutăm pe cineva curat, discret cu zgomotul după 23 și dispus să spele vase. Utilitățile se împart la trei.", "Alexandra", "+40 731 466 082", 5),
    ("regim-hotelier-centru", "Apartament în regim hotelier, Piața Unirii", "Oradea", "210 lei / noapte", "Apartament întreg pentru 4 persoane, check-in cu cod 24/7, wi-fi, cadă, lenjerie proaspătă. Posibil și pe ore în timpul zilei (3 ore, 120 lei) pentru cei care așteaptă trenul sau avionul. Factură.", "Rezidența Crișul", "+40 359 411 726", 12),
    ("spatiu-salon", "Cabinet de închiriat în salon, zona Take Ionescu", "Timișoara", "15 € / oră", "Cabinet de 12 mp în salon de înfrumusețare, potrivit pentru cosmetică, masaj, kinetoterapie sau psiholog. Masă reglabilă, lavoar, recepție comună. Se închiriază pe ore sau pe zile.", "Salon Iris", "+40 356 208 914", 3),
    ("casa-fundata", "Casă de vacanță la munte, Fundata", "Brașov", "650 lei / noapte", "Trei dormitoare, ceaun, ciubăr la cerere (200 lei), vedere spre Piatra Craiului. Nu se organizează petreceri. Minimum două nopți.", "Familia Bârsan", "+40 766 350 291", 16),
]


def shell(title: str, body: str) -> str:
    return f"""<!DOCTYPE html>
<html lang="ro"><head><meta charset="utf-8"><title>{title} - Cheie în ușă</title><link rel="stylesheet" href="/s.css"></head><body>
<div id="top"><a href="/">Cheie în ușă</a> <a href="/inchirieri">Închirieri</a> <a href="/vanzari">Vânzări</a> <a href="/camere">Camere</a> <a href="/ghid">Ghid</a> <a href="/adauga" class="cta">Adaugă anunț</a></div>
<div id="content">{body}</div><div id="bottom">Cheie în ușă SRL, CUI 00000000 | <a href="/termeni">Termeni</a> | <a href="/contact">Contact</a></div></body></html>"""


def listing(path: str, title: str, which: list[int]) -> WrittenPage:
    cards = "".join(
        f'<article class="off" itemscope itemtype="https://schema.org/Product"><a itemprop="url" href="/anunt/{s}"><img itemprop="image" src="/img/{s}/1.jpg" alt=""><h2 itemprop="name">{t}</h2></a><span class="loc">{c}</span><strong>{p}</strong><p itemprop="description">{d[:100]}…</p></article>'
        for s, t, c, p, d, *_ in (FLATS[i] for i in which))
    return WrittenPage(BASE + path, shell(title, f"<h1>{title}</h1><p>{len(which)} anunțuri, cele mai noi primele</p>{cards}"), "listing", "ro", relevant=False)


def flat(i: int) -> WrittenPage:
    slug, title, city, price, text, who, tel, photos = FLATS[i]
    pics = "".join(f'<img itemprop="image" src="/img/{slug}/{k}.jpg" alt="{title}, foto {k}">' for k in range(1, photos + 1))
    body = f"""<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">{title}</h1><p>{city} · publicat la {3 + i} aprilie 2026 · {140 + 57 * i} vizualizări</p><div class="gal">{pics}</div>
<div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span itemprop="price">{price}</span></div><h2>Descriere</h2><p itemprop="description">{text}</p>
<h2>Contact</h2><p>{who}, <a href="tel:{tel.replace(' ', '')}">{tel}</a></p><p class="id">ID anunț: CU{70113 + 29 * i}</p></div>"""
    return WrittenPage(f"{BASE}/anunt/{slug}", shell(title, body), "ad", "ro", relevant=False)


GUIDE = """<h1>Ghid: cum alegi un coleg de apartament</h1><p>Vârsta și naționalitatea contează mai puțin decât programul. Întrebați din prima la ce oră se culcă, dacă vin musafiri peste noapte și cine plătește netul.</p>
<h2>Contractul</h2><p>Cereți contract înregistrat la ANAF și nu plătiți avans fără vizionare. Dacă proprietarul e „plecat în străinătate” și cheile vin prin curier, e țeapă.</p><h2>Garanția</h2><p>De obicei o lună; se returnează în cel mult 30 de zile de la predare.</p>"""
STATS = """<h1>Prețul chiriilor, trimestrul I 2026</h1><table><tr><th>Oraș</th><th>Garsonieră</th><th>2 camere</th><th>Cameră</th></tr><tr><td>Cluj-Napoca</td><td>395 €</td><td>560 €</td><td>240 €</td></tr>
<tr><td>București</td><td>370 €</td><td>530 €</td><td>250 €</td></tr><tr><td>Timișoara</td><td>310 €</td><td>440 €</td><td>190 €</td></tr><tr><td>Iași</td><td>300 €</td><td>420 €</td><td>175 €</td></tr></table><p>Medie după 12 408 anunțuri active.</p>"""

SITE = WrittenSite(HOST, "RO", (
    listing("/", "Anunțuri imobiliare noi", [0, 1, 2, 3, 4, 5]),
    listing("/inchirieri", "Închirieri pe termen lung și scurt", [0, 3, 4]),
    listing("/camere", "Camere și colegi de apartament", [2, 0]),
    *(flat(i) for i in range(6)),
    WrittenPage(BASE + "/ghid/coleg-de-apartament", shell("Ghid: colegul de apartament", GUIDE), "static", "ro", relevant=False),
    WrittenPage(BASE + "/statistici/2026-1", shell("Statistici chirii", STATS), "static", "ro", relevant=False),
    WrittenPage(BASE + "/contact", shell("Contact", "<h1>Contact</h1><p>Str. Avram Iancu 7, Cluj-Napoca. Program: luni–vineri 9–17. contact@cheie-in-usa.example</p>"), "static", "ro"),
), note="microdata Product and Offer for flats")
