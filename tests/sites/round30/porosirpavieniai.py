"""Lithuanian site for couples, duos, men and women alike (Bulma-like theme, mobile pages): one template for one person and for two.

Hard: a profile of two has two columns of facts ('Ji' and 'Jis', or two names) and one of prices and contacts; a couple that offers itself, a couple in which only she meets guests, men for women, a man for men; 'Priimame' (porą, moterį, vyrą)
says for whom the offer is, as chips with a cross or a tick; prices by who comes ('vienam', 'porai'); hours by weekday in words; looking-for notices of ordinary couples who ask for no money (not relevant); events with entry fees;
the short mobile page with no labels beside the full one.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://poros-ir-pavieniai.example"
SRV = {"massage": "masažas", "four_hands": "masažas keturiomis rankomis", "tantra": "tantra", "dinner_date": "vakarienė", "striptease": "striptizas", "dancing": "šokis", "role_play": "vaidmenų žaidimai", "bath": "bendra vonia", "cuddling": "glamonės", "travel": "kelionės", "duo": "duetas", "kissing": "bučiniai",
       "party": "vakarėliai", "domination": "dominavimas", "video_call": "vaizdo skambučiai"}
GUEST = {"couples": "porą", "woman": "moterį", "man": "vyrą"}
KIND = {"woman": "Moteris", "man": "Vyras", "couple": "Pora", "duo": "Duetas", "trans": "Trans moteris"}


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# slug, kind, people (name, age, cm, kg), town, visits (in, out), guests they take, services, languages, hours as written, price lines, contacts, text, date, pictures, checked, top, truth
P = [
    ("ruta-ir-tomas", "couple", [("Rūta", 30, 168, 57), ("Tomas", 34, 183, 82)], "Vilnius", (True, True), ["couples", "woman"], ["massage", "four_hands", "bath"], ["lt", "en"], "penktadieniais ir šeštadieniais nuo 19:00 iki 24:00", [("Porai, 2 val.", "260 €"), ("Moteriai, 1 val.", "120 €")], ["Telegram @ruta_tomas_vno"],
     "Esame tikra pora, kartu aštuoneri metai. Priimame savo namuose Žvėryne arba atvykstame į viešbutį.", "2025-06-10", 4, True, True,
     dict(hours="19:00-24:00", max_duration_h=2, prices=[eur(260, 120), eur(120, 60)], handles=[{"kind": "telegram", "value": "ruta_tomas_vno"}])),
    ("ugne-ir-saule", "duo", [("Ugnė", 24, 170, 53), ("Saulė", 26, 165, 55)], "Kaunas", (True, False), ["man", "couples"], ["duo", "four_hands", "striptease"], ["lt", "ru"], "kasdien 12:00–22:00", [("1 val. su abiem", "200 €"), ("2 val. su abiem", "360 €")], ["+370 612 07 748", "WhatsApp"],
     "Dvi draugės, viena šviesi, kita tamsi. Po vieną nedirbame. Butas Laisvės alėjoje, įėjimas iš kiemo.", "2025-06-09", 6, True, True,
     dict(hours="12:00-22:00", max_duration_h=2, prices=[eur(200, 60), eur(360, 120)], phones=["+37061207748"], handles=[{"kind": "whatsapp", "value": "+37061207748"}])),
    ("dovydas", "man", [("Dovydas", 29, 185, 79)], "Vilnius", (False, True), ["woman", "couples"], ["massage", "dinner_date", "travel"], ["lt", "en", "de"], "vakarais po 18:00", [("1 val.", "80 €"), ("Vakarienė, 3 val.", "200 €")], ["dovydas.palyda@pastas.example"],
     "Esu vyras moterims: palydėsiu į spektaklį, vestuves ar į SPA. Atvykstu visame Vilniaus krašte.", "2025-06-08", 3, True, False,
     dict(max_duration_h=3, prices=[eur(80, 60), eur(200, 180)], handles=[{"kind": "email", "value": "dovydas.palyda@pastas.example"}])),
    ("mantas", "man", [("Mantas", 26, 178, 70)], "Klaipėda", (True, True), ["man"], ["massage", "cuddling"], ["lt", "en"], None, [("1 val. pas mane", "70 €"), ("1 val. pas tave", "90 €")], ["0 645 52 061"],
     "Vyras vyrams. Ramus, sportiškas, be skubėjimo. Turiu masažo stalą.", "2025-06-07", 2, False, False,
     dict(max_duration_h=1, prices=[eur(70, 60, "incall"), eur(90, 60, "outcall")], phones=["+37064552061"])),
    ("greta", "woman", [("Greta", 37, 172, 64)], "Šiauliai", (True, None), ["woman", "couples", "man"], ["tantra", "massage"], ["lt"], "I–IV 10:00–18:00", [("1,5 val. vienam", "100 €"), ("2 val. porai", "180 €")], ["+370 650 17 349", "Viber"],
     "Mokau poras jausti viena kitą. Kabinete šilta, kvepia pušimi, telefonus paliekame už durų.", "2025-06-05", 2, True, False,
     dict(hours="10:00-18:00", max_duration_h=2, prices=[eur(100, 90), eur(180, 120)], phones=["+37065017349"], handles=[{"kind": "viber", "value": "+37065017349"}])),
    ("lina-ir-karolis", "couple", [("Lina", 42, 164, 60), ("Karolis", 45, 180, 88)], "Panevėžys", (True, None), ["man"], ["massage", "kissing", "role_play"], ["lt", "ru"], None, [("1 val.", "90 €")], ["+370 670 45 290"],
     "Svečius priima Lina, Karolis tik atidaro duris ir išverda kavos. Rašyti nereikia, skambinkite.", "2025-06-03", 1, False, False,
     dict(max_duration_h=1, prices=[eur(90, 60)], phones=["+37067045290"])),
    ("viktorija-ts", "trans", [("Viktorija", 31, 176, 66)], "Vilnius", (True, True), ["man", "couples"], ["massage", "domination", "video_call"], ["lt", "en", "ru"], "24/7", [("30 min.", "80 €"), ("1 val.", "130 €"), ("Naktis", "600 €")], ["Instagram @viktorija.ts.vno", "+370 651 89 017"],
     "Atvira, linksma, įžvalgi. Birželio 17–19 d. būsiu Klaipėdoje.", "2025-06-02", 5, True, True,
     dict(hours="24/7", max_duration_h=12, prices=[eur(80, 30), eur(130, 60), eur(600, 720)], phones=["+37065189017"], handles=[{"kind": "instagram", "value": "viktorija.ts.vno"}], tour=[{"city": "Klaipėda", "from": "2025-06-17", "to": "2025-06-19"}])),
    ("anastasija", "woman", [("Анастасия", 27, 169, 55)], "Klaipėda", (True, True), ["man"], ["dinner_date", "dancing", "cuddling"], ["ru", "lt"], None, [("1 val.", "110 €"), ("2 val.", "200 €")], ["+370 662 04 215", "WhatsApp"],
     "Меня зовут Анастасия, я из Одессы, живу в Клайпеде второй год. Украинка. Встречу у себя или приеду, люблю танцы и прогулки у моря.", "2025-05-30", 4, False, False,
     dict(text_language="ru", nationality="UA", max_duration_h=2, prices=[eur(110, 60), eur(200, 120)], phones=["+37066204215"], handles=[{"kind": "whatsapp", "value": "+37066204215"}])),
    ("nojus-ir-emilis", "duo", [("Nojus", 25, 181, 76), ("Emilis", 28, 177, 73)], "Kaunas", (None, True), ["woman"], ["striptease", "party", "dancing"], ["lt", "en"], None, [("Pasirodymas, 45 min.", "180 €")], ["nojus.emilis@pastas.example"],
     "Du vyrai, vienas pasirodymas: mergvakariai, gimtadieniai, moterų vakarai. Atvykstame su savo muzika.", "2025-05-27", 3, True, False,
     dict(max_duration_h=0.75, prices=[eur(180, 45)], handles=[{"kind": "email", "value": "nojus.emilis@pastas.example"}])),
]
ORDINARY = [
    ("iesko-jolanta-ir-rimas", "Jolanta ir Rimas ieško draugų", "Esame 38 ir 41 metų pora iš Alytaus. Ieškome kitos poros bendriems žygiams, kortoms ir vakarams prie ežero. Nemokame ir mokėti neprašome. Rašykite žinutę svetainėje."),
    ("iesko-darius", "Darius, 33, ieško rimtos draugystės", "Dirbu vairuotoju, turiu šunį. Ieškau merginos iki 35 metų šeimai. Aukštis 179 cm. Kaunas."),
]
PLACE = {"Vilnius": "Vilniuje", "Kaunas": "Kaune", "Klaipėda": "Klaipėdoje", "Šiauliai": "Šiauliuose", "Panevėžys": "Panevėžyje"}


def url(p):
    return f"{ROOT}/profilis/{p[0]}"


def names(p):
    return " ir ".join(x[0] for x in p[2])


def shell(title, body, canonical=None):
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return f"""<!doctype html><html lang="lt"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} | Poros ir pavieniai</title>{link}<link rel="stylesheet" href="/css/bulma.min.css"></head><body>
<nav class="navbar is-dark"><div class="navbar-brand"><a class="navbar-item" href="/">Poros ir pavieniai</a></div><div class="navbar-menu"><a class="navbar-item" href="/profiliai">Profiliai</a><a class="navbar-item" href="/iesko">Ieško draugų</a><a class="navbar-item" href="/renginiai">Renginiai</a><a class="navbar-item" href="/kainos">Reklama</a><a class="navbar-item" href="/prisijungti">Prisijungti</a></div></nav>
<section class="section"><div class="container">{body}</div></section>
<footer class="footer"><p>UAB „Poros ir pavieniai“, Vilnius. Pagalba: +370 5 555 0188, pagalba@poros-ir-pavieniai.example. Tik suaugusiems (18+).</p></footer><div class="notification is-fixed">Naudojame slapukus. <button class="delete"></button></div></body></html>"""


def column(x, head=""):
    name, age, cm, kg = x
    return f'<div class="column"><p class="heading">{head or name}</p><div class="level"><div><p class="heading">Vardas</p><p class="title is-5">{name}</p></div><div><p class="heading">Amžius</p><p class="title is-5">{age}</p></div><div><p class="heading">Ūgis</p><p class="title is-5">{cm} cm</p></div><div><p class="heading">Svoris</p><p class="title is-5">{kg} kg</p></div></div></div>'


LNG = {"lt": "lietuvių", "en": "anglų", "ru": "rusų", "de": "vokiečių"}


def profile(p, mobile=False):
    slug, kind, people, town, (inc, out), guests, services, tongues, hours, money, contacts, text, day, pics, ok, top, _ = p
    shots = "".join(f'<figure class="image is-3by4"><img src="/nuotraukos/{slug}/{n}.jpg" alt=""></figure>' for n in range(1, pics + 1))
    heads = ("Ji", "Jis") if kind == "couple" else ("", "")
    cols = "".join(column(x, h) for x, h in zip(people, heads))
    guest = "".join(f'<span class="tag {"is-success" if g in guests else "is-light has-text-grey-light"}">{"✓" if g in guests else "✗"} {w}</span>' for g, w in GUEST.items())
    where = "".join(f'<span class="tag">{w}</span>' for w in (("pas mus" if len(people) > 1 else "pas mane") if inc else "savo vietos neturime" if inc is False else "", ("atvykstame" if len(people) > 1 else "atvykstu") if out else "neišvykstame" if out is False else "") if w)
    if inc is False and len(people) == 1:
        where = where.replace("neturime", "neturiu")
    lines = "".join(f'<tr><td>{a}</td><td class="has-text-right">{b}</td></tr>' for a, b in money)
    reach = "".join(f"<li>{c}</li>" for c in contacts)
    marks = ('<span class="tag is-info">patikrinta</span>' if ok else "") + ('<span class="tag is-warning">TOP</span>' if top else "")
    i = P.index(p)
    near = "".join(f'<a class="panel-block" href="/profilis/{q[0]}">{names(q)} · {q[3]}</a>' for q in (P[i - 1], P[i - 4]))
    if mobile:
        return f"""<!doctype html><html lang="lt"><head><meta charset="utf-8"><title>{names(p)}</title><link rel="canonical" href="{url(p)}"></head><body class="mob"><a href="/m/">‹</a><b>{names(p)}</b> {marks}<p>{KIND[kind]} · {" + ".join(f"{a} m., {cm}/{kg}" for _, a, cm, kg in people)} · {town}</p>{shots}<p>{text}</p><p>{where}</p><p>{guest}</p><p>{" · ".join(SRV[s] for s in services)}</p><p>{hours or ""}</p><table>{lines}</table><ul>{reach}</ul><p>{" ".join(LNG[x] for x in tongues)}</p><small>{day}</small></body></html>"""
    return shell(names(p), f"""<h1 class="title">{names(p)} {marks}</h1><p class="subtitle">{KIND[kind]}, {town}</p><div class="columns"><div class="column is-4">{shots}</div><div class="column is-8"><div class="columns">{cols}</div><p class="content">{text}</p>
<p class="heading">Priimame</p><div class="tags">{guest}</div><p class="heading">Vieta</p><div class="tags">{where}</div><p class="heading">Siūlome</p><p>{", ".join(SRV[s] for s in services)}</p><p class="heading">Kalbos</p><p>{", ".join(LNG[x] for x in tongues)}</p>{f'<p class="heading">Laikas</p><p>{hours}</p>' if hours else ''}
<table class="table is-fullwidth">{lines}</table><p class="heading">Kontaktai</p><ul>{reach}</ul><p class="help">Įdėta {day}</p></div></div><nav class="panel"><p class="panel-heading">Panašūs profiliai</p>{near}</nav>""")


def truth(p):
    slug, kind, people, town, (inc, out), guests, services, tongues, hours, money, contacts, text, day, pics, ok, top, more = p
    row = deepcopy(AD)
    single = people[0] if len(people) == 1 else (None, None, None, None)
    row.update(url=url(p), alias=people[0][0], aliases_stated=[x[0] for x in people], age=people[0][1], ages_stated=[x[1] for x in people], text_language="lt", audience="couple" if kind == "duo" else kind, provider_kind="unknown", city=town, country="LT", languages_spoken=list(tongues),
               services=list(services) + (["couples"] if "couples" in guests else []), incall=inc, outcall=out, height_cm=single[2], weight_kg=single[3], verified=ok, paid_placement=top, n_images=pics, posted_at=day)
    row.update(deepcopy(more))
    return row


def listing(rows, foot, title="Profiliai"):
    cards = "".join(f'<div class="column is-one-third"><div class="card"><a class="card-image" href="/profilis/{p[0]}"><img src="/nuotraukos/{p[0]}/s.jpg" alt=""></a><div class="card-content"><p class="title is-5"><a href="/profilis/{p[0]}">{names(p)}</a></p><p class="subtitle is-6">{KIND[p[1]]} · {" ir ".join(str(x[1]) for x in p[2])} · {p[3]}</p></div></div></div>' for p in rows)
    return shell(title, f'<h1 class="title">{title}</h1><div class="tabs"><a href="/profiliai?kas=poros">Poros</a> <a href="/profiliai?kas=vyrai">Vyrai</a> <a href="/profiliai?rikiuoti=nauji">Nauji</a></div><div class="columns is-multiline">{cards}</div><nav class="pagination">{foot}</nav>')


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="title">{title}</h1><div class="content">{body}</div>'), kind, "lt", **more)


ONE, TWO = P[:5], P[5:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
PAIRS = [p for p in P if p[1] in ("couple", "duo")]
PAGES = [
    WrittenPage(f"{ROOT}/profiliai", listing(ONE, '1 <a href="/profiliai?psl=2">2</a>'), "listing", "lt", ads=U1),
    WrittenPage(f"{ROOT}/profiliai?rikiuoti=nauji", listing(ONE, '1 <a href="/profiliai?psl=2">2</a>'), "listing", "lt", ads=U1, canonical=f"{ROOT}/profiliai"),
    WrittenPage(f"{ROOT}/profiliai?psl=2", listing(TWO, '<a href="/profiliai">1</a> 2'), "listing", "lt", ads=U2),
    WrittenPage(f"{ROOT}/profiliai?kas=poros", listing(PAIRS, "", "Poros ir duetai"), "listing", "lt", ads=tuple(map(url, PAIRS))),
]
PAGES += [WrittenPage(url(p), profile(p), "ad", "lt", text_language=p[-1].get("text_language"), ads=(url(p),)) for p in P]
PAGES += [WrittenPage(f"{ROOT}/m/profilis/{p[0]}", profile(p, True), "ad", "lt", ads=(url(p),), canonical=url(p)) for p in (P[0], P[4])]
PAGES += [plain(f"/iesko/{slug}", title, f"<p>{text}</p>", "profile", relevant=False) for slug, title, text in ORDINARY]
PAGES += [
    plain("/", "Dviese arba po vieną", "<p>Vieta suaugusiems, kurie žino, ko nori. <a class='button' href='/profiliai'>Man jau yra 18</a> <a class='button' href='https://paieska.example'>Išeiti</a></p>"),
    plain("/renginiai", "Renginiai", "<ul><li>Birželio 14 d., Vilnius: kaukių vakaras poroms, 21:00–03:00, įėjimas porai 60 €, pavieniam vyrui 80 €</li><li>Birželio 21 d., Kaunas: Joninės prie laužo, 25 €</li></ul>"),
    plain("/kainos", "Reklama svetainėje", "<table><tr><td>TOP vieta savaitei</td><td>12 €</td></tr><tr><td>Profilis</td><td>nemokamai</td></tr><tr><td>Renginio skelbimas</td><td>20 €</td></tr></table>"),
    plain("/taisykles", "Taisyklės", "<p>Kiekvienas profilyje matomas žmogus turi sutikti būti matomas. Pastebėjus prievartą – 112. Nepilnamečių profilius šaliname ir pranešame policijai.</p>"),
    plain("/prisijungti", "Prisijungti", "<form><input class='input' placeholder='El. paštas'><input class='input' type='password' placeholder='Slaptažodis'><button class='button'>Prisijungti</button></form>"),
    plain("/profilis/agne-ir-marius", "Profilis paslėptas", "<p>Agnė ir Marius šiuo metu ilsisi. Profilis gali grįžti.</p>", "error"),
]

SITE = WrittenSite("poros-ir-pavieniai.example", "LT", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
