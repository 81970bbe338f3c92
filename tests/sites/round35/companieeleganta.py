"""Romanian companionship ('sugar') site where members advertise themselves: Next.js with Tailwind classes, rendered on the server.

Hard: no meaningful class names, labels and values are sibling spans, __NEXT_DATA__ carries the viewer's own settings, prices are in lei or euro
'pe întâlnire' or 'pe seară', contacts are mostly locked behind a subscription (the locked ones are blurred stars), what the member looks for
('caut: 40-60 ani') stands beside what she is, and the site's subscription prices stand on each page.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://companie-eleganta.example"
WORDS = {"dinner_date": "Cine la restaurant", "travel": "Călătorii", "city_guide": "Ghid prin oraș", "business": "Evenimente de afaceri", "dancing": "Dans", "party": "Petreceri", "massage": "Masaj", "overnight": "Nopți întregi", "video_call": "Apeluri video", "cuddling": "Îmbrățișări", "gfe": "Girlfriend experience", "couples": "Cupluri"}
TONGUE = {"ro": "română", "en": "engleză", "fr": "franceză", "it": "italiană", "de": "germană", "ru": "rusă", "es": "spaniolă", "hu": "maghiară"}
LAND = {"RO": "română", "MD": "moldoveană", "BR": "braziliană", "UA": "ucraineană"}


def price(amount, currency, minutes, place=None):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# id, name, age, town, cm, kg, land, tongues, interests, price rows (words, lei/euro, amount, minutes), marks (P premium, V verified), pictures, day joined or posted, looks for, words, truth
MEMBERS = [
    ("k3f81", "Ilinca", 26, "București", 172, 56, "RO", ["ro", "en", "fr"], ["dinner_date", "travel", "business"], [("O cină (3 ore)", "lei", 900, 180), ("O zi (12 ore)", "lei", 3000, 720)], "PV", 5, "2025-06-08", "45-60 ani, generos, politicos",
     "Absolventă de arte, îmi plac muzeele și restaurantele liniștite. Nu primesc la mine acasă, ne vedem în oraș sau la hotelul tău. Scrie-mi aici, apoi trecem pe Telegram: @ilinca_arte", dict(incall=False, outcall=True, handles=[{"kind": "telegram", "value": "ilinca_arte"}])),
    ("m77aa", "Daria", 22, "Cluj-Napoca", 165, 51, "RO", ["ro", "en"], ["party", "dancing", "dinner_date"], [("O seară (4 ore)", "lei", 800, 240)], "V", 3, "2025-06-06", "30-50 ani", "Studentă la drept. Vreau cineva care să mă scoată din sesiune. Fără mesaje de o singură literă, te rog.", {}),
    ("p0c29", "Anastasia", 29, "Iași", 168, 58, "MD", ["ro", "ru"], ["massage", "cuddling", "gfe"], [("O oră", "lei", 350, 60), ("Două ore", "lei", 600, 120)], "P", 4, "2025-06-05", "fără preferințe", "Sunt din Chișinău, acum locuiesc la Iași. Am apartament în Copou și te primesc cu drag, zilnic 12:00-22:00. Telefon 0742 318 906, și pe WhatsApp.",
     dict(incall=True, hours="12:00-22:00", phones=["+40742318906"], handles=[{"kind": "whatsapp", "value": "+40742318906"}])),
    ("q51zd", "Carmen", 44, "Timișoara", 160, 64, "RO", ["ro", "de", "hu"], ["dinner_date", "city_guide", "dancing"], [("O cină", "euro", 150, None)], "V", 2, "2025-06-03", "50-70 ani, nefumător", "Divorțată, independentă, cu umor. Cunosc Timișoara ca nimeni alta. Nu promit nimic în afară de o seară frumoasă.", {}),
    ("r19kk", "Bianca & Teo", 27, "Brașov", None, None, None, ["ro", "en"], ["couples", "party", "travel"], [("O seară (5 ore)", "euro", 400, 300)], "", 3, "2025-06-02", "cupluri sau domni singuri", "Suntem un cuplu, Bianca (27) și Teo (31). Ieșim, dansăm, plecăm la munte cu voi. Mereu împreună. E-mail: bianca.teo@postadelux.example",
     dict(alias="Bianca", aliases_stated=["Bianca", "Teo"], ages_stated=[27, 31], audience="couple", handles=[{"kind": "email", "value": "bianca.teo@postadelux.example"}])),
    ("t80pe", "Luiza", 31, "București", 175, 63, "BR", ["en", "es", "ro"], ["gfe", "massage", "overnight", "travel"], [("O oră", "euro", 150, 60), ("O noapte (10 ore)", "euro", 900, 600)], "P", 6, "2025-05-30", "35+", "Brazilian, new in Bucharest and here until 25 June; from 26 June to 2 July I am in Constanța. My own flat near Unirii, or your hotel. I answer WhatsApp only: +40 755 610 482.",
     dict(text_language="en", incall=True, outcall=True, handles=[{"kind": "whatsapp", "value": "+40755610482"}], tour=[{"city": "Bucharest", "from": None, "to": "2025-06-25"}, {"city": "Constanța", "from": "2025-06-26", "to": "2025-07-02"}])),
    ("v42ol", "Răzvan", 33, "București", 186, 80, "RO", ["ro", "en", "it"], ["dinner_date", "dancing", "business"], [("O seară (4 ore)", "lei", 700, 240)], "V", 2, "2025-05-28", "doamne, 35-65 ani", "Domn de companie pentru doamne. Costum, conversație, vals. Mă deplasez oriunde în București.", dict(audience="man", outcall=True)),
    ("w66ti", "Oksana", 25, "Oradea", 170, 54, "UA", ["ru", "en"], ["video_call"], [("Apel video, 30 de minute", "euro", 40, 30)], "", 2, "2025-05-25", "nu contează", "Doar apeluri video, nu mă întâlnesc. Româna o învăț încă.", dict(incall=False, outcall=False)),
    ("y03ba", "Mara", 38, "Sibiu", 167, None, None, ["ro", "de"], ["dinner_date", "cuddling"], [], "", 0, "2025-05-20", "domn serios, 45-65", "Caut un prieten generos, nu un client. Despre sprijin vorbim față în față. Fără poze aici, le trimit în privat.", {}),
]
CITY = {"București": "Bucharest"}
SLUG = str.maketrans("ăâîșțȘȚ ", "aaistST-")


def slug(word):
    return word.lower().replace(" & ", "-si-").translate(SLUG)


def path(m):
    return f"/membri/{slug(m[1])}-{m[0]}"


def url(m):
    return ROOT + path(m)


def name(m):
    return m[1].replace("&", "&amp;")


def ro_day(day):
    months = {"05": "mai", "06": "iunie"}
    return f"{int(day[8:])} {months[day[5:7]]} 2025"


def badge(m, small=False):
    return ('<span class="inline-flex items-center rounded-full bg-amber-100 px-2 text-xs text-amber-800">Premium</span>' if "P" in m[10] else "") + ('<span class="inline-flex items-center rounded-full bg-emerald-100 px-2 text-xs">' + ("✓" if small else "Profil verificat") + "</span>" if "V" in m[10] else "")


def tile(m):
    img = f'<img alt="" loading="lazy" width="320" height="400" decoding="async" data-nimg="1" class="h-72 w-full object-cover" src="/_next/image?url=%2Fmedia%2F{m[0]}%2F1.webp&amp;w=384&amp;q=75"/>' if m[11] else '<div class="h-72 w-full bg-stone-200 grid place-items-center"><svg viewBox="0 0 24 24"><path d="M12 12a5 5 0 1 0-5-5"/></svg></div>'
    return f'<a class="group block overflow-hidden rounded-2xl shadow-sm hover:shadow-lg" href="{path(m)}">{img}<div class="p-3"><div class="flex justify-between"><span class="font-serif text-lg">{name(m)}, {m[2]}</span>{badge(m, True)}</div><span class="text-sm text-stone-500">{m[3]}</span></div></a>'


def shell(title, here, body):
    return f"""<!DOCTYPE html><html lang="ro" class="scroll-smooth"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>{title} · Companie Elegantă</title><link rel="canonical" href="{ROOT}{here}"/><link rel="preload" href="/_next/static/css/5d1c.css" as="style"/><script src="/_next/static/chunks/webpack-71ab.js" defer=""></script></head>
<body class="bg-stone-50 text-stone-900 antialiased"><div id="__next"><header class="sticky top-0 z-40 border-b bg-white/80 backdrop-blur"><div class="mx-auto flex max-w-6xl items-center justify-between p-4"><a class="font-serif text-2xl" href="/">Companie Elegantă</a><nav class="hidden gap-6 md:flex"><a href="/membri">Membri</a><a href="/abonamente">Abonamente</a><a href="/sfaturi">Sfaturi</a></nav>
<div class="flex gap-2"><a href="/intra" class="rounded-full border px-4 py-1">Intră</a><a href="/cont-nou" class="rounded-full bg-rose-700 px-4 py-1 text-white">Cont nou</a></div></div></header><main class="mx-auto max-w-6xl px-4 py-8">{body}</main>
<aside class="bg-rose-900 text-rose-50"><div class="mx-auto max-w-6xl p-6"><p class="font-serif text-xl">Abonament Aur</p><p>Mesaje nelimitate cu 149 lei pe lună. Prima lună 49 lei.</p><a href="/abonamente" class="underline">Vezi abonamentele</a></div></aside>
<footer class="border-t py-8 text-center text-sm text-stone-500"><a href="/termeni">Termeni</a> · <a href="/siguranta">Siguranță</a> · <a href="mailto:ajutor@companie-eleganta.example">ajutor@companie-eleganta.example</a><p>© 2025 Companie Elegantă SRL-D. Numai pentru adulți de peste 18 ani.</p></footer></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"viewer":null,"settings":{{"minAge":18,"currency":"RON","support":"+40 31 229 40 55"}},"locale":"ro"}}}},"page":"/membri/[slug]","buildId":"Zk2pQ"}}</script></body></html>"""


def pair(label, value):
    return f'<div class="flex justify-between border-b border-stone-100 py-2"><span class="text-stone-500">{label}</span><span class="font-medium">{value}</span></div>' if value else ""


def page(m):
    no, _, age, town, cm, kg, land, tongues, likes, prices, _, pics, day, seeks, words, more = m
    photos = "".join(f'<button class="relative aspect-[4/5] overflow-hidden rounded-xl"><img alt="" decoding="async" data-nimg="fill" src="/_next/image?url=%2Fmedia%2F{no}%2F{n}.webp&amp;w=828&amp;q=75"/></button>' for n in range(1, pics + 1))
    facts = pair("Vârsta", f"{age} de ani" if "&" not in m[1] else "27 și 31 de ani") + pair("Oraș", town) + pair("Înălțime", cm and f"{cm} cm") + pair("Greutate", kg and f"{kg} kg") + pair("Naționalitate", LAND.get(land)) + pair("Limbi", ", ".join(TONGUE[t] for t in tongues)) + pair("Anunț din", ro_day(day))
    chips = "".join(f'<span class="rounded-full bg-rose-50 px-3 py-1 text-sm text-rose-900">{WORDS[x]}</span>' for x in likes)
    money = "".join(pair(w, f"{amount:,}".replace(",", ".") + f" {unit}") for w, unit, amount, _ in prices) or '<p class="text-stone-500">Se discută în privat.</p>'
    i = MEMBERS.index(m)
    return shell(f"{name(m)}, {age}, {town}", path(m), f'<nav class="text-sm text-stone-500"><a href="/membri">Membri</a> / <a href="/membri?oras={slug(town)}">{town}</a></nav><div class="mt-4 grid gap-8 md:grid-cols-2"><div class="grid grid-cols-2 gap-3">{photos}</div><div><div class="flex items-center gap-3"><h1 class="font-serif text-4xl">{name(m)}</h1>{badge(m)}</div>'
                 f'<div class="mt-4">{facts}</div><h2 class="mt-6 font-serif text-xl">Despre mine</h2><p class="leading-relaxed">{words}</p><h2 class="mt-6 font-serif text-xl">Îmi place și ofer</h2><div class="flex flex-wrap gap-2">{chips}</div><h2 class="mt-6 font-serif text-xl">Contribuția mea</h2>{money}'
                 f'<h2 class="mt-6 font-serif text-xl">Caut</h2><p>{seeks}</p><div class="mt-6 rounded-xl border p-4"><span class="blur-sm select-none">07** *** ***</span><p class="text-sm">Numărul din profil e vizibil doar cu abonament Aur.</p><button class="rounded-full bg-rose-700 px-6 py-2 text-white">Trimite mesaj</button></div></div></div>'
                 f'<h3 class="mt-12 font-serif text-2xl">S-ar putea să-ți placă</h3><div class="grid grid-cols-2 gap-4">{tile(MEMBERS[i - 2])}{tile(MEMBERS[i - 4])}</div>')


def truth(m):
    no, alias, age, town, cm, kg, land, tongues, likes, prices, marks, pics, day, _, _, more = m
    own = [price(amount, {"lei": "RON", "euro": "EUR"}[unit], minutes) for _, unit, amount, minutes in prices]
    known = [p["duration_min"] for p in own if p["duration_min"]]
    row = deepcopy(AD)
    row.update(url=url(m), alias=alias, age=age, ages_stated=[age], text_language="ro", provider_kind="unknown", city=CITY.get(town, town), country="RO", nationality=land, languages_spoken=list(tongues), services=list(likes), height_cm=cm, weight_kg=kg, max_duration_h=max(known) / 60 if known else None,
               verified="V" in marks, paid_placement="P" in marks, n_images=pics, posted_at=day, prices=own)
    row.update(deepcopy(more))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    return row


def listing(rows, here, title, foot=""):
    return shell(title, here, f'<h1 class="font-serif text-3xl">{title}</h1><div class="my-4 flex gap-2"><select><option>Orice vârstă</option><option>18-25</option><option>26-35</option></select><select><option>Tot orașul</option></select></div><div class="grid grid-cols-2 gap-4 md:grid-cols-3">{"".join(map(tile, rows))}</div><div class="mt-8 flex justify-center gap-2">{foot}</div>')


def plain(here, title, body, kind="static", status=200):
    return WrittenPage(ROOT + here, shell(title, here, f'<h1 class="font-serif text-3xl">{title}</h1><div class="prose">{body}</div>'), kind, "ro", status=status)


A, B, BUC = MEMBERS[:5], MEMBERS[5:], [m for m in MEMBERS if m[3] == "București"]
PAGES = [
    WrittenPage(f"{ROOT}/", listing(MEMBERS[:3], "/", "Oameni eleganți, întâlniri discrete", '<a href="/membri">Toți membrii</a>'), "listing", "ro", ads=tuple(map(url, MEMBERS[:3]))),
    WrittenPage(f"{ROOT}/membri", listing(A, "/membri", "Membri", '<a href="/membri?pagina=2">Înainte</a>'), "listing", "ro", ads=tuple(map(url, A))),
    WrittenPage(f"{ROOT}/membri?pagina=2", listing(B, "/membri?pagina=2", "Membri", '<a href="/membri">Înapoi</a>'), "listing", "ro", ads=tuple(map(url, B))),
    WrittenPage(f"{ROOT}/membri?oras=bucuresti", listing(BUC, "/membri?oras=bucuresti", "Membri din București"), "listing", "ro", ads=tuple(map(url, BUC))),
]
PAGES += [WrittenPage(url(m), page(m), "ad", "ro", text_language=m[15].get("text_language"), ads=(url(m),)) for m in MEMBERS]
PAGES += [
    WrittenPage(f"{url(A[2])}?utm_campaign=nou&gclid=Cj0x", page(A[2]), "ad", "ro", ads=(url(A[2]),), canonical=url(A[2])),
    plain("/abonamente", "Abonamente", "<p>Argint: 79 lei pe lună. Aur: 149 lei pe lună. Premium pentru membre: 99 lei pe lună, profilul apare primul.</p>"),
    plain("/sfaturi", "Sfaturi", '<h2>Prima întâlnire</h2><p>Alege un loc public. Andreea, 34 de ani, din Ploiești, ne-a scris că întâi bea mereu o cafea de 20 de lei și abia apoi hotărăște.</p>'),
    plain("/siguranta", "Siguranță", "<p>Nu trimite bani înainte. Dacă cineva te obligă să fii aici, sună la 0800 800 678 (ANITP) sau 112.</p>"),
    plain("/termeni", "Termeni și condiții", "<p>Platforma mijlocește doar contactul între adulți. Profilurile false se șterg.</p>"),
    plain("/membri/alexa-n9n9n", "404", "<p>Acest profil a fost dezactivat de membru.</p>", "error", 404),
]
SITE = WrittenSite("companie-eleganta.example", "RO", tuple(PAGES), tuple(truth(m) for m in MEMBERS), note=__doc__)
