"""A Serbian massage salon (Latin script) made in a drag-and-drop builder: meaningless ids, every line of text in its own rich-text box.

Hard: no class or id says anything; page names are the builder's ('copy-of-ana', 'blank-3'); a number and its unit sit in different spans; box order
in the source is not the order on the screen; the house price strip and the salon's phone stand on each page and belong to nobody; three ladies of
the branch in Novi Sad share a page with builder anchors; some own numbers are only in ``href="tel:"`` or an aria-label.
"""

import hashlib

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "lavanda-beograd.example"
BASE = f"https://www.{HOST}/"
SALON_PHONE = "011 970 86 17"
HOUSE = "Cene salona: 30 min 3.500 din | 60 min 5.500 din | 90 min 7.500 din"


def own(amount, minutes, place=None, currency="RSD"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def truth(path, alias, **facts):
    t = {k: (list(v) if isinstance(v, list) else v) for k, v in AD.items()}
    t.update(url=BASE + path, alias=alias, aliases_stated=[alias], text_language="sr", provider_kind="agency", city="Belgrade", country="RS")
    t.update(facts)
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    assert set(t) == set(AD), set(t) - set(AD)
    return t


def cid(*key):
    return "comp-l" + hashlib.md5("/".join(map(str, key)).encode()).hexdigest()[:7]


def box(key, *lines):
    """A rich-text box; '|' in a line cuts it into spans, as the builder does when a person changes the type size half way."""
    ps = ""
    for j, line in enumerate(lines):
        spans = "".join(f'<span style="font-size:{16 + (k * 2) % 5}px;"><span class="color_{14 + k % 3}">{part}</span></span>' for k, part in enumerate(line.split("|")))
        ps += f'<p class="font_{7 + j % 3}" style="line-height:1.6em;">{spans}</p>' if line else '<p class="font_8"><span class="wixguard">&#8203;</span></p>'
    return f'<div id="{cid(key, *lines)}" class="a1Bc KcpHeO tz5f0K comp rich-text" data-testid="richTextElement">{ps}</div>'


def button(key, label, href, aria=None):
    return f'<div class="comp R6ex7N" id="{cid(key, href)}"><a data-testid="linkElement" href="{href}" target="_self" class="uDW_Qe"{f" aria-label={chr(34)}{aria}{chr(34)}" if aria else ""}><span class="l7_2fn">{label}</span></a></div>'


def image(key, k):
    h = hashlib.md5(f"{key}{k}".encode()).hexdigest()
    return f'<div id="{cid(key, "i", k)}" class="MazNVa comp"><img src="https://static.{HOST}/media/{h[:6]}_{h[6:]}~mv2.jpg/v1/fill/w_320,h_420/{h[6:12]}.jpg" alt="" width="320" height="420"></div>'


def shell(title, body, key):
    nav = "".join(f'<li class="_0XO"><a data-testid="linkElement" href="{BASE}{p}">{t}</a></li>' for p, t in (("", "Početna"), ("ekipa", "Naša ekipa"), ("novi-sad", "Novi Sad"), ("cenovnik", "Cenovnik"), ("blank-3", "Pitanja"), ("contact", "Kontakt")))
    return f"""<!DOCTYPE html><html lang="sr"><head><meta charset="utf-8"><title>{title} | Lavanda</title><meta name="generator" content="Site Builder"><meta property="og:site_name" content="Lavanda">
<style>.comp{{position:relative}}#SITE_CONTAINER{{width:100%}}</style></head><body class="responsive"><div id="SITE_CONTAINER"><div id="site-root"><header id="SITE_HEADER" class="xU8fqS">{box(key + 'h', 'LAVANDA', 'agencija za masažu i pratnju')}
<nav id="{cid(key, 'nav')}"><ul>{nav}</ul></nav>{box(key + 't', SALON_PHONE)}</header><main id="PAGES_CONTAINER" tabindex="-1"><div id="{cid(key, 'pg')}" class="dBAkHi"><div data-mesh-id="{cid(key, 'pg')}inlineContent">{body}</div></div></main>
<footer id="SITE_FOOTER">{box(key + 'f', HOUSE, 'Lavanda, Beograd. Recepcija ' + SALON_PHONE, '© Lavanda. Samo za punoletne.')}</footer></div></div><script type="application/json" id="warmup-data">{{"pages":{{"mainPageId":"{cid(key, 'x')[5:]}"}},"platform":{{"ssr":true}}}}</script></body></html>"""


# path, alias, boxes in the order of the source, photos, truth
STAFF = [
    ("ana", "Ana", [box("ana", "Ana"), box("ana", "Smena: |10|-|16 h"), box("ana", "godine |27", "visina |169| cm", "težina |54| kg"),
                    box("ana", "Ana u salonu radi relaks masažu i masažu u četiri ruke sa koleginicom. Tiha je, pažljiva i voli da zna šta vam prija.", "", "Govori srpski i engleski.")], 3,
     dict(age=27, height_cm=169, weight_kg=54, hours="10:00-16:00", incall=True, services=["massage", "four_hands"], languages_spoken=["sr", "en"])),
    ("copy-of-ana", "Teodora", [box("teo", "Prima samo u salonu, smena 16-22 h."), box("teo", "Zdravo, ja sam Teodora. Imam trideset jednu godinu, visoka sam 174 cm. Tantra je moj poziv: učila sam je dve godine na jugu Indije. "
                    "Ritual od dva sata kod mene je 16.000 dinara."), box("teo", "TEODORA"), button("teo", "Piši mi na Viber", "viber://chat?number=%2B381616857505")], 2,
     dict(age=31, height_cm=174, hours="16:00-22:00", incall=True, outcall=False, services=["tantra"], prices=[own(16000, 120, "incall")], max_duration_h=2,
          handles=[{"kind": "viber", "value": "+381616857505"}])),
    ("copy-of-ana-1", "Milica", [box("mil", "Milica, |24"), box("mil", "Pratnja na večeri i poslovnim skupovima; dolazim isključivo u hotele, nikad u salon."), box("mil", "sat |80 €", "tri sata |210 €", "cela noć (10 h) |500 €"),
                    box("mil", "engleski / nemački / srpski"), button("mil", "Pozovi", "tel:+381635201529")], 4,
     dict(age=24, incall=False, outcall=True, services=["escort", "dinner_date", "business"], languages_spoken=["en", "de", "sr"],
          prices=[own(80, 60, None, "EUR"), own(210, 180, None, "EUR"), own(500, 600, None, "EUR")], max_duration_h=10, phones=["+381635201529"])),
    ("copy-of-ana-2", "Jovana", [box("jov", "Jovana"), box("jov", "|36| god. ||165| cm ||61| kg"), box("jov", "Masaža za parove, kupka za dvoje, i prostor bez stepenika za goste u kolicima. U salonu je utorkom i petkom, od 12 do 20 h.")], 2,
     dict(age=36, height_cm=165, weight_kg=61, hours="12:00-20:00", incall=True, services=["couples", "massage", "bath", "disabled_guests"])),
    ("sara-i-lena", "Sara", [box("sl", "Sara i Lena"), box("sl", "Sara 25, Lena 29"), box("sl", "Nastupaju u paru (duo), u salonu ili kod vas. Plešu, smeju se i nikad se ne žure. U salonu 14.000 din za sat, kod vas 18.000 din za sat."),
                    button("sl", "Zovi Saru", "tel:0644153824")], 5,
     dict(aliases_stated=["Sara", "Lena"], audience="couple", age=25, ages_stated=[25, 29], services=["duo", "dancing"], incall=True, outcall=True,
          prices=[own(14000, 60, "incall"), own(18000, 60, "outcall")], max_duration_h=1, phones=["+381644153824"])),
    ("nova-stranica", "Katarina", [box("kat", "U Crnoj Gori od 1. do 7. jula 2025. (Podgorica), posle toga opet u Beogradu."), box("kat", "Katarina"), box("kat", "Crnogorka", "godina: 33", "visina: 1,78 m"),
                    box("kat", "Putujem sa vama na more i na planinu, i kao vodič kroz Beograd. Masažu ne radim. Dan sa mnom staje 400 evra."), button("kat", "WhatsApp", "https://wa.me/38267326531")], 3,
     dict(age=33, height_cm=178, nationality="ME", services=["travel", "city_guide"], tour=[{"city": "Podgorica", "from": "2025-07-01", "to": "2025-07-07"}],
          prices=[own(400, 1440, None, "EUR")], max_duration_h=24, handles=[{"kind": "whatsapp", "value": "+38267326531"}])),
    ("blank-7", "Nikola", [box("nik", "NIKOLA - |maser za dame"), box("nik", "30 godina, 187 cm, 85 kg, bivši vaterpolista. Sportska i opuštajuća masaža, 10-18 h, u salonu na Vračaru.")], 1,
     dict(audience="man", age=30, height_cm=187, weight_kg=85, hours="10:00-18:00", incall=True, services=["massage"])),
]
STAFF = [(p, {"Teodora": "TEODORA", "Nikola": "NIKOLA"}.get(a, a), b, n, f) for p, a, b, n, f in STAFF]
BRANCH = [
    ("Ivana", [box("iv", "Ivana |28"), box("iv", "Maženje i masaža, 167 cm, 58 kg. Radi u našem stanu kod Spensa, 11-19 h. Njen broj: 063 / 51 59 834")], 1,
     dict(age=28, height_cm=167, weight_kg=58, incall=True, hours="11:00-19:00", services=["cuddling", "massage"], phones=["+381635159834"])),
    ("Dragana", [box("dr", "Dragana |42"), box("dr", "Stroga dama, dominacija i igranje uloga. Sat 60 evra. Dolazi na adresu. Broj: 063 24 96 164")], 2,
     dict(age=42, outcall=True, services=["domination", "role_play"], prices=[own(60, 60, None, "EUR")], max_duration_h=1, phones=["+381632496164"])),
    ("Eszter", [box("es", "Eszter |26"), box("es", "Mađarica iz Subotice; govori mađarski, srpski i nemački. Striptiz na žurkama i momačkim večerima. Telegram: @eszter_ns")], 1,
     dict(age=26, nationality="HU", languages_spoken=["hu", "sr", "de"], services=["striptease", "party"], handles=[{"kind": "telegram", "value": "eszter_ns"}])),
]


def person(i, extra=""):
    p, alias, boxes, n, _ = STAFF[i]
    nxt = STAFF[(i + 2) % len(STAFF)]
    body = boxes[0] + image(p, 0) + "".join(boxes[1:]) + "".join(image(p, k) for k in range(1, n)) + button(p, f"Sledeća: {nxt[1].title()}", BASE + nxt[0]) + extra
    return shell(alias.title(), body, p)


def team():
    items = "".join(f'<div role="listitem" class="T7n0L6"><div id="{cid(p, "card")}" class="YzqVVZ"><a href="{BASE}{p}"><img src="https://static.{HOST}/media/{cid(p)[5:]}.jpg" alt=""></a>{box(p + "c", t["alias"], "pogledaj")}</div></div>'
                    for (p, *_), t in zip(STAFF, STAFF_TRUTH))
    return shell("Naša ekipa", box("team", "Naša ekipa") + f'<div role="list" class="FubTgk">{items}</div>', "team")


def branch():
    body = box("ns", "Novi Sad")
    for k, (alias, boxes, n, _) in enumerate(BRANCH):
        body += f'<section id="{anchor(k)}" class="Oqnisf"><div class="VgO9Yg">{"".join(image(alias, j) for j in range(n))}{"".join(boxes)}</div></section>'
    return shell("Novi Sad", body, "ns")


def anchor(k):
    return cid("anchor", BRANCH[k][0])


STAFF_TRUTH = [truth(p, a.title(), n_images=n, **f) for p, a, _, n, f in STAFF]
BRANCH_TRUTH = [truth(f"novi-sad#{anchor(k)}", a, city="Novi Sad", n_images=n, **f) for k, (a, _, n, f) in enumerate(BRANCH)]


def page(path, html, kind, ads=(), canonical=None):
    return WrittenPage(BASE + path, html, kind, "sr", ads=tuple(ads), canonical=canonical)


U = [t["url"] for t in STAFF_TRUTH]
FAQ = box("faq", "Često postavljana pitanja") + "".join(box("faq", q, a) for q, a in (
    ("Da li je potrebno zakazivanje?", "Jeste, najmanje dva sata ranije, pozivom na recepciju."), ("Kako se plaća?", "Gotovinom ili karticom. Bakšiš nije obavezan."),
    ("Da li primate maloletne osobe?", "Ne, pri dolasku tražimo lični dokument."), ("Mogu li da biram maserku?", "Naravno, sve dame i gospodin su na stranici Naša ekipa.")))
PRICES = box("cen", "Cenovnik salona") + "".join(box("cen", f"{a} |{b}") for a, b in (("Relaks 30 min", "3.500 din"), ("Relaks 60 min", "5.500 din"), ("Relaks 90 min", "7.500 din"), ("Poklon vaučer", "od 5.000 din")))
CONTACT = box("con", "Kontakt") + box("con", "Recepcija: " + SALON_PHONE, "Vračar, Beograd", f"halo@{HOST}") + (
    f'<div class="comp" id="{cid("oh")}"><ul data-hook="opening-hours"><li><span>pon-pet</span><span>10:00</span><span>22:00</span></li><li><span>sub</span><span>12:00</span><span>20:00</span></li><li><span>ned</span><span>zatvoreno</span></li></ul></div>')
HOME = box("home", "Dobro došli u Lavandu") + box("home", "Od 2014. na Vračaru. Mir, toplina i ruke koje znaju svoj posao.") + button("home", "Upoznajte ekipu", BASE + "ekipa") + image("home", 1)
BLOG = box("post", "Kako se pripremiti za prvu masažu") + box("post", "Dođite deset minuta ranije, istuširajte se i isključite telefon. Recite maserki ako vas nešto boli. Posle masaže popijte čašu vode i ne žurite.", "", "Objavljeno 12. marta 2025.")
PAGES = [page("", shell("Početna", HOME, "home"), "static"), page("ekipa", team(), "listing", U),
         page("novi-sad", branch(), "listing", [t["url"] for t in BRANCH_TRUTH])]
PAGES += [page(p[0], person(i), "ad", [U[i]]) for i, p in enumerate(STAFF)]
PAGES += [
    page("ana?lightbox=dataItem-lk2p9", person(0), "ad", [U[0]], U[0]),
    page("sara-i-lena?fbclid=IwAR0xYz81", person(4), "ad", [U[4]], U[4]),
    page("cenovnik", shell("Cenovnik", PRICES, "cen"), "static"), page("blank-3", shell("Pitanja", FAQ, "faq"), "static"),
    page("contact", shell("Kontakt", CONTACT, "con"), "static"), page("post/prva-masaza", shell("Blog", BLOG, "post"), "static"),
    page("copy-of-ana-3", shell("Ova stranica nije dostupna", box("gone", "Marijana više ne radi kod nas."), "gone"), "error"),
    page("galerija", shell("404", box("404", "Nismo pronašli ovu stranicu", "Proverite adresu ili se vratite na početnu."), "404"), "error"),
]
SITE = WrittenSite(HOST, "RS", tuple(PAGES), tuple(STAFF_TRUTH + BRANCH_TRUTH), note=__doc__ or "")
