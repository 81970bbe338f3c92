"""A Czech dating site: cards in utility classes, the state of the page in a script."""

import json

from tests.sites.written import WrittenPage, WrittenSite

HOST = "dvapluscoffee.example"
BASE = f"https://{HOST}"

PEOPLE = [
    ("Hanka", 34, "Olomouc", "žena", 168, "fyzioterapeutka", "rozvedená, jedno dítě", ["hory", "keramika", "pečení chleba"],
     "Ahoj, jsem Hanka. Pracuji na rehabilitaci, takže masáže mám přes den až dost a večer radši běžím ven nebo peču. "
     "Mám šestiletou dceru a u táty je každý druhý víkend. Hledám muže, který se umí zasmát sám sobě a ví, že dítě má přednost. "
     "Nekuřáka prosím, pes nevadí.", "vážný vztah", "před 2 hodinami"),
    ("Radek_74", 52, "Pardubice", "muž", 183, "strojvedoucí", "vdovec", ["vlaky", "houby", "country"],
     "Jezdím na směny, takže víkend mám někdy ve středu. Děti jsou dospělé, dům je tichý. Rád bych poznal ženu na výlety, "
     "do divadla a časem třeba na víc. Nespěchám. Fotku jsem dal loňskou, vousy už jsou šedivější.", "přátelství, časem vztah", "dnes"),
    ("Markéta", 27, "Brno", "žena", 172, "doktorandka biologie", "svobodná", ["lezení", "deskovky", "planktón"],
     "V Brně jsem druhým rokem a většina lidí, které znám, má buď pipetu, nebo rodinu. Na první schůzku navrhuji čaj a procházku "
     "kolem Přehrady. Jednorázovky nehledám, na to se mě prosím neptej. Mluvím anglicky a trochu norsky.", "vážný vztah", "online"),
    ("Tomáš z Vysočiny", 41, "Třebíč", "muž", 178, "tesař", "rozvedený, dva kluci", ["dřevo", "volejbal", "včely"],
     "Stavím krovy a o víkendu včely. Kluci (9 a 12) jsou u mě půl měsíce. Chtěl bych partnerku, které nevadí piliny v autě. "
     "Vařím obstojně, tancuji mizerně.", "vážný vztah", "včera"),
    ("Jiřina", 66, "Teplice", "žena", 160, "učitelka v důchodu", "vdova", ["opera", "zahrada", "lázně"],
     "Hledám společníka na cesty. Letos bych ráda do Benátek a samotné se mi nechce. Každý platí své, dva pokoje jsou samozřejmost. "
     "Jestli z toho bude něco víc, ukáže čas.", "společník na cesty", "před 3 dny"),
    ("Lukáš a kolo", 30, "Plzeň", "muž", 189, "programátor", "svobodný", ["gravel", "káva", "sci-fi"],
     "Nastěhoval jsem se do Plzně kvůli práci a nikoho tu neznám. Na kole ujedu za rok asi 6000 km, ale rád zpomalím. "
     "Piš, jestli máš ráda dlouhé snídaně.", "seznámení", "online"),
]


def shell(title: str, body: str, state: object = None) -> str:
    data = "" if state is None else f'<script id="__STATE__" type="application/json">{json.dumps(state, ensure_ascii=False)}</script>'
    return f"""<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>{title} | Dva plus káva</title>
<meta name="viewport" content="width=device-width"></head><body class="bg-stone-50 text-stone-900">
<header class="flex justify-between px-6 py-3"><a href="/" class="font-bold">Dva plus káva</a><nav class="space-x-4"><a href="/zeny">Ženy</a>
<a href="/muzi">Muži</a><a href="/magazin">Magazín</a><a href="/prihlaseni">Přihlásit se</a></nav></header>
<main class="max-w-4xl mx-auto p-4">{body}</main>
<footer class="text-sm p-6">© 2026 Dva plus káva s.r.o. · <a href="/bezpecnost">Bezpečné seznamování</a> · <a href="/kontakt">Kontakt</a> · <a href="/podminky">Podmínky</a></footer>{data}</body></html>"""


def card(i: int) -> str:
    name, age, city, _, height, job, status, likes, text, goal, seen = PEOPLE[i]
    return (f'<li class="rounded-2xl shadow p-4"><a href="/profil/{4100 + i * 37}"><img class="w-40 h-40 object-cover" src="/foto/{4100 + i * 37}/m.webp" alt="{name}">'
            f'<h3 class="text-lg">{name}, {age}</h3></a><p>{city} · {height} cm · {job}</p><p class="line-clamp-2">{text[:90]}…</p>'
            f'<span class="badge">{goal}</span> <time>{seen}</time></li>')


def listing(path: str, title: str, who: list[int], lead: str) -> WrittenPage:
    body = f'<h1 class="text-2xl">{title}</h1><p>{lead}</p><form><label>Věk od <input value="18"></label><label>do <input value="70"></label><label>Kraj <select><option>Celá ČR<option>Praha<option>Jihomoravský</select></label></form>'
    body += '<ul class="grid grid-cols-3 gap-4">' + "".join(card(i) for i in who) + "</ul>"
    return WrittenPage(BASE + path, shell(title, body), "listing", "cs", relevant=False)


def profile(i: int) -> WrittenPage:
    name, age, city, sex, height, job, status, likes, text, goal, seen = PEOPLE[i]
    number = 4100 + i * 37
    rows = [("Věk", f"{age} let"), ("Město", city), ("Výška", f"{height} cm"), ("Povolání", job), ("Stav", status), ("Hledám", goal), ("Naposledy", seen)]
    body = f'<article><h1 class="text-3xl">{name}</h1><div class="flex gap-2">' + "".join(
        f'<img src="/foto/{number}/{k}.webp" alt="{name} – fotka {k}">' for k in range(1, 3 + i % 3))
    body += '</div><dl class="grid grid-cols-2">' + "".join(f"<dt>{a}</dt><dd>{b}</dd>" for a, b in rows)
    body += f'</dl><h2>O mně</h2><p>{text}</p><h2>Co mě baví</h2><ul>' + "".join(f"<li>{x}</li>" for x in likes)
    body += '</ul><button class="btn">Napsat zprávu</button><button class="btn-ghost">Přidat k oblíbeným</button><p class="text-xs">Kontakty se vyměňují jen ve zprávách. <a href="/nahlasit">Nahlásit profil</a></p></article>'
    state = {"page": "/profil/[id]", "profile": {"id": number, "nick": name, "age": age, "gender": "F" if sex == "žena" else "M", "city": city, "height": height, "photoVerified": i % 2 == 0}}
    return WrittenPage(f"{BASE}/profil/{number}", shell(f"{name}, {age}, {city}", body, state), "profile", "cs", relevant=False)


ADVICE = """<article><h1>První schůzka: pět rad od čtenářů</h1><p>Zeptali jsme se čtyř set dvojic, které se u nás našly, jak vypadala jejich první schůzka.
Nejčastěji šlo o kávu (61 %), procházku (22 %) a pivo (9 %). Jen tři dvojice šly rovnou na večeři.</p><h2>Krátce je lépe</h2><p>Hodina stačí. Když si
rozumíte, prodlouží se sama. Když ne, má každý odpoledne před sebou.</p><h2>Na veřejném místě</h2><p>Kavárna ve středu města je lepší než chata na samotě.
Dejte vědět kamarádce, kam jdete.</p><h2>Kdo platí?</h2><p>Polovina žen říká, že napůl. Domluvte se předem a nedělejte z toho zkoušku.</p>
<p>Napsala Pavla Stehlíková, 14. února 2026 · Přečteno 3 211×</p></article>"""
SAFE = """<h1>Bezpečné seznamování</h1><p>Neposílejte peníze nikomu, koho jste neviděli. Lékař z mise, který potřebuje na letenku, není lékař z mise.</p><ol>
<li>Telefon a adresu dávejte až po osobním setkání.</li><li>Intimní fotografie neposílejte vůbec.</li><li>Nabídky za peníze na Dva plus káva nepatří; takový profil nahlaste a do 24 hodin ho smažeme.</li>
<li>Pokud vám někdo vyhrožuje, volejte 158.</li></ol>"""
CONTACT = "<h1>Kontakt</h1><p>Dva plus káva s.r.o., Lipová 18, 602 00 Brno. E-mail: podpora@dvapluscoffee.example. Telefon ve všední dny 9–15 h: +420 542 217 386.</p>"

SITE = WrittenSite(HOST, "CZ", (
    listing("/", "Seznamte se u kávy", [2, 5, 0, 3], "Přes 38 000 lidí z Česka a Slovenska. Registrace je zdarma."),
    listing("/zeny", "Ženy, které se chtějí seznámit", [0, 2, 4], "Nejnovější profily žen od 18 do 70 let."),
    listing("/muzi", "Muži, kteří se chtějí seznámit", [1, 3, 5], "Nejnovější profily mužů od 18 do 70 let."),
    *(profile(i) for i in range(6)),
    WrittenPage(BASE + "/magazin/prvni-schuzka", shell("První schůzka", ADVICE), "static", "cs", relevant=False),
    WrittenPage(BASE + "/bezpecnost", shell("Bezpečné seznamování", SAFE), "static", "cs", relevant=False),
    WrittenPage(BASE + "/kontakt", shell("Kontakt", CONTACT), "static", "cs"),
), note="utility classes; profile state in a script")
