"""A Hungarian portal of ads of 2024: Laravel with Livewire and Alpine, utility classes only, icons without labels.

Hard: no class has a meaning; the phone is base64 inside an Alpine expression (on others a plain tel: link or wa.me); refused
services stand struck through beside the offered ones; prices as '30 000 Ft', '30.000,-', '25 ezer Ft'; dates are relative
('tegnap', '3 napja'); the wire:snapshot of the page holds the advertiser's own tariff and the ids of the ads beside it.
"""

import base64
import json
from html import escape

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "estilampa.example"
BASE = f"https://{HOST}"
SERVICES = {
    "massage": "Masszázs", "tantra": "Tantra", "dinner_date": "Vacsorapartner", "travel": "Útitárs", "overnight": "Egész éjszakás együttlét",
    "couples": "Párokat is fogad", "four_hands": "Négykezes masszázs", "role_play": "Szerepjáték", "dancing": "Tánc", "striptease": "Sztriptíz",
    "city_guide": "Városnézés kísérővel", "business": "Üzleti rendezvény", "video_call": "Videohívás", "cuddling": "Ölelkezés",
    "bath": "Közös fürdő", "party": "Buli, legénybúcsú", "domination": "Dominancia", "kissing": "Csók", "fetish": "Fétis",
}  # fmt: skip
LANGS = {"hu": "magyar", "en": "angol", "de": "német", "ro": "román", "pt": "portugál", "uk": "ukrán", "ru": "orosz", "sk": "szlovák"}
PLACES = {"Budapest": ("Budapest, XIII. kerület", "budapest"), "Debrecen": ("Debrecen, belváros", "debrecen"), "Szeged": ("Szeged, Újszeged", "szeged"), "Győr": ("Győr", "gyor"), "Pécs": ("Pécs", "pecs"), "Miskolc": ("Miskolc", "miskolc"), "Kecskemét": ("Kecskemét", "kecskemet")}
HOW = {"h": "1 óra", "half": "fél óra", "h2": "2 óra", "h3": "3 óra", "n": "egész éjszaka", "m90": "másfél óra", "day": "egész nap (24 óra)"}
MIN = {"h": 60, "half": 30, "h2": 120, "h3": 180, "n": 720, "m90": 90, "day": 1440}

# key, names, ages, city, (height, weight), nationality, languages, offered, refused, (incall, outcall),
# prices (how long, amount, as written, place), hours (truth, words), (phone, way), handles, (posted, words), (verified, paid), images, text, more
ADS = [
    ("9f3kq2", ["Edina"], [32], "Budapest", (168, 58), None, ["hu", "en"], ["massage", "tantra", "bath"], ["kissing"], (True, False),
     [("h", 30000, "30 000 Ft", None), ("m90", 42000, "42 000 Ft", None)], ("10:00-20:00", "10:00 – 20:00"), ("+36305721562", "alpine"), [],
     ("2025-06-10", "tegnap"), (True, True), 5,
     "Szia! Edina vagyok, tíz éve masszírozok, és komolyan veszem. Nálam nincs kapkodás: tea, halk zene, meleg olaj. Privát lakásban, egyedül dolgozom, nem ügynökségen keresztül.", {"kind": "independent"}),
    ("b71xw0", ["Niki"], [24], "Debrecen", (162, 50), "HU", ["hu"], ["dinner_date", "cuddling", "video_call"], [], (True, True),
     [("h", 25000, "25 ezer Ft", None), ("h2", 45000, "45 ezer Ft", None)], ("14:00-24:00", "14 órától éjfélig"), ("+36202025838", "tel"), [("viber", "+36202025838")],
     ("2025-06-08", "3 napja"), (False, False), 3,
     "Vidám, beszédes egyetemista lány vagyok. Szeretem a jó társaságot és a finom vacsorákat, és akkor is jövök, ha csak beszélgetni szeretnél.", {}),
    ("m0c4vt", ["Rebeka", "Luca"], [29, 27], "Budapest", None, None, ["hu", "de"], ["four_hands", "couples", "massage"], ["overnight"], (True, None),
     [("h", 55000, "55.000,- Ft", None), ("h2", 95000, "95.000,- Ft", None)], ("12:00-24:00", "12:00 – 24:00"), ("+36706079020", "alpine"), [],
     ("2025-06-03", "2025. június 3."), (True, False), 4,
     "Ketten vagyunk: Rebeka (29) és Luca (27), régi barátnők. A négykezes masszázs a mi különlegességünk, párokat is szívesen látunk.", {"audience": "couple"}),
    ("t5zz8e", ["Kinga"], [41], "Szeged", (171, 66), "HU", ["hu", "ro"], ["massage", "role_play", "domination"], ["travel"], (True, False),
     [("half", 18000, "18 000 Ft", None), ("h", 28000, "28 000 Ft", None), ("h3", 70000, "70 000 Ft", None)], ("08:00-16:00", "hétköznap 8-tól 16-ig"), ("+36207581648", "words"), [],
     ("2025-06-11", "ma"), (False, False), 2,
     "Érett, határozott nő vagyok, és nem a számok érdekelnek, hanem az, aki belép az ajtón. A telefont csak munkaidőben veszem fel.", {}),
    ("q2pe1d", ["Bianca"], [27], "Budapest", (175, 63), "BR", ["pt", "en"], ["massage", "dancing", "party"], [], (True, True),
     [("h", 40000, "40 000 Ft", "incall"), ("h", 50000, "50 000 Ft", "outcall"), ("n", 180000, "180 000 Ft", "outcall")], ("24/7", "0–24"), ("+36200018978", "wa"), [("telegram", "bianca_bp_tr")],
     ("2025-05-28", "2025. május 28."), (True, True), 6,
     "Hi, I am Bianca, a trans girl from Recife, in Budapest for the summer. I love dancing and warm evenings. Message me first, please; I do not pick up calls from hidden numbers.", {"audience": "trans", "lang": "en"}),
    ("y8h6an", ["Timi"], [35], "Győr", (165, 70), None, ["hu", "sk"], ["cuddling", "massage"], ["role_play", "fetish"], (None, True),
     [("h", 35000, "35 000 Ft", None), ("h2", 60000, "60 000 Ft", None)], None, ("+36700360877", "tel"), [],
     ("2025-06-06", "5 napja"), (False, False), 1,
     "Telt, mosolygós, türelmes. Én megyek hozzád, Győrben és harminc kilométeren belül. Útiköltség külön, kilométerenként 150 Ft.", {}),
    ("w3s9lu", ["Zsófi"], [26], "Pécs", (170, 57), "HU", ["hu", "en", "de"], ["dinner_date", "travel", "city_guide", "business"], [], (False, True),
     [("h3", 90000, "90 000 Ft", None), ("day", 300000, "300 000 Ft", None)], ("16:00-02:00", "16:00 – 02:00"), ("+36709760299", "alpine"), [("email", "zsofi.kiser@posta.example")],
     ("2025-06-09", "2 napja"), (True, False), 4,
     "Független kísérő vagyok, nem iroda közvetít. Vacsora, koncert, konferencia, hosszú hétvége külföldön. Lakásra nem hívok senkit. Június közepén néhány napot Budapesten és Győrben töltök.",
     {"tour": [("Budapest", "2025-06-14", "2025-06-17", "jún. 14–17."), ("Győr", "2025-06-18", "2025-06-19", "jún. 18–19.")], "extra": ["escort"], "kind": "independent"}),
    ("e1u7rk", ["Márk"], [30], "Budapest", (184, 82), "HU", ["hu", "en"], ["massage", "couples"], ["domination"], (True, True),
     [("h", 22000, "22 000 Ft", None), ("m90", 30000, "30 000 Ft", None)], ("09:00-21:00", "9:00 – 21:00"), ("+36304082921", "tel"), [("instagram", "mark.relax.bp")],
     ("2025-05-20", "2025. május 20."), (False, False), 3,
     "Férfi masszőr vagyok, hölgyeknek, uraknak és pároknak. Végzett sportmasszőr, nyugodt kéz, tiszta hely.", {"audience": "man", "ad_word": "Férfi"}),
    ("n6d2jo", ["Oksana"], [33], "Miskolc", (167, 60), "UA", ["uk", "ru", "hu"], ["massage", "bath", "overnight"], [], (True, False),
     [("h", 20000, "20 000 Ft", None), ("n", 90000, "90 000 Ft", None)], ("12:00-24:00", "déltől éjfélig"), ("+36205973152", "alpine"), [],
     ("2025-06-05", "6 napja"), (False, True), 3,
     "Ukrajnából jöttem, már jól beszélek magyarul. Lassú, meleg masszázs, utána közös fürdő. Az első alkalommal kérlek, hívj, ne írj.", {}),
    ("h4g0ci", ["Vivien"], [22], "Kecskemét", (158, 48), None, ["hu"], ["striptease", "party", "dancing"], ["massage"], (False, True),
     [("half", 30000, "30.000,- Ft", None), ("h", 50000, "50.000,- Ft", None)], ("20:00-04:00", "este 8 és hajnali 4 között"), ("+36300687344", "O"), [],
     ("2025-05-31", "2025. május 31."), (False, False), 4,
     "Táncos vagyok, legénybúcsúra és születésnapra hívj! Három műsor, saját zene. Egy iroda közvetít, a szerződést ők intézik.", {"kind": "agency"}),
]  # fmt: skip


def icon(d: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24" stroke-width="1.5" stroke="currentColor" class="size-4 shrink-0"><path stroke-linecap="round" stroke-linejoin="round" d="{d}"/></svg>'


PIN, RULER, CLOCK, CHAT = icon("M15 10.5a3 3 0 1 1-6 0Z"), icon("M3 17 17 3l4 4L7 21Z"), icon("M12 6v6h4.5"), icon("M7.5 8.25h9")


def path(a) -> str:
    return f"{BASE}/h/{a[0]}/" + "-".join(n.lower().replace("ó", "o").replace("á", "a") for n in a[1])


def layout(title: str, body: str, url: str, wire: str = "") -> str:
    return f"""<!DOCTYPE html>
<html lang="hu" class="h-full scroll-smooth antialiased">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="csrf-token" content="Vq9eT0">
<title>{title} | Esti Lámpa</title><link rel="canonical" href="{url}"><style>[wire\\:loading]{{display:none}}</style></head>
<body class="min-h-full bg-stone-100 font-sans text-stone-800 dark:bg-zinc-950 dark:text-zinc-100" x-data="{{ dark: false, age: localStorage.getItem('a18') }}">
<div x-show="!age" x-cloak class="fixed inset-0 z-50 grid place-items-center bg-black/80 p-6"><div class="max-w-sm rounded-3xl bg-white p-8 text-center text-sm"><p class="text-lg font-bold">Elmúltál 18 éves?</p><button @click="age = 1" class="mt-4 rounded-full bg-rose-600 px-6 py-2 font-semibold text-white">Igen, belépek</button> <a href="https://duckpond.example" class="ml-3 underline">Nem</a></div></div>
<header class="sticky top-0 z-30 border-b border-stone-200 bg-white/90 backdrop-blur"><div class="mx-auto flex h-16 max-w-7xl items-center gap-6 px-4"><a href="/" class="text-xl font-black tracking-tight text-rose-700">Esti Lámpa</a><nav class="hidden gap-5 text-sm md:flex"><a href="/" class="hover:text-rose-700">Hirdetések</a><a href="/kerulet/budapest" class="hover:text-rose-700">Budapest</a><a href="/hirdetoknek" class="hover:text-rose-700">Hirdetőknek</a><a href="/gyik" class="hover:text-rose-700">GYIK</a><a href="/belepes" class="ml-auto rounded-full bg-stone-900 px-4 py-1.5 text-white">Belépés</a></nav></div></header>
<main class="mx-auto max-w-7xl px-4 py-8"{wire}>
{body}
</main>
<footer class="mt-16 border-t border-stone-200 py-10 text-xs text-stone-500"><div class="mx-auto grid max-w-7xl gap-4 px-4 sm:grid-cols-3"><p>Esti Lámpa – apróhirdetések felnőtteknek. A hirdetések tartalmáért a hirdető felel.</p><p>Ügyfélszolgálat: <a href="tel:+3614567890">06 1 456 7890</a>, hétköznap 9–17<br>segitseg@{HOST}</p><p><a href="/aszf">ÁSZF</a> · <a href="/kapcsolat">Kapcsolat</a> · <a href="/magazin/harom-nap-pecsett">Magazin</a></p></div></footer>
</body></html>"""


def card(a, small: bool = False) -> str:
    key, names, ages, city = a[:4]
    word = PLACES[city][0]
    paid = '<span class="absolute left-3 top-3 rounded-full bg-amber-400 px-2 py-0.5 text-[11px] font-bold uppercase">Kiemelt</span>' if a[15][1] and not small else ""
    price = "" if small else f'<p class="mt-2 text-sm font-semibold text-rose-700">{a[10][0][2]}<span class="font-normal text-stone-400"> / {HOW[a[10][0][0]]}</span></p>'
    return (f'<a href="{path(a)[len(BASE):]}{"?ref=oldalt" if small else ""}" wire:key="c-{key}" class="group relative flex flex-col overflow-hidden rounded-2xl bg-white shadow-sm ring-1 ring-stone-200 transition hover:-translate-y-0.5">'
            f'<img src="/storage/t/{key}-1.webp" alt="" loading="lazy" class="aspect-[3/4] w-full object-cover">{paid}<div class="p-4"><p class="flex items-baseline justify-between text-base font-bold">{" &amp; ".join(names)} <span class="text-sm font-normal text-stone-500">{"/".join(map(str, ages))}</span></p>'
            f'<p class="mt-1 flex items-center gap-1 text-xs text-stone-500">{PIN} {word}</p>{price}</div></a>')  # fmt: skip


def listing(title: str, ads, url: str, pager: str = "") -> str:
    sort = '<div class="flex gap-2 text-xs"><a href="?rendezes=uj" class="rounded-full bg-white px-3 py-1 ring-1 ring-stone-300">Legújabb</a><a href="?rendezes=ar" class="rounded-full bg-white px-3 py-1 ring-1 ring-stone-300">Ár szerint</a></div>'
    return layout(title, f'<div class="flex items-end justify-between"><h1 class="text-3xl font-black">{title}</h1>{sort}</div>\n<div class="mt-6 grid grid-cols-2 gap-5 lg:grid-cols-4">\n' + "\n".join(card(a) for a in ads) + f"</div>\n{pager}", url)


def reach(phone: str, way: str, name: str) -> str:
    shown = f"06 {phone[3:5]} {phone[5:8]} {phone[8:]}"
    big = "mt-4 flex w-full items-center justify-center gap-2 rounded-2xl bg-emerald-600 px-4 py-3 font-bold text-white"
    if way == "alpine":
        code = base64.b64encode(phone.encode()).decode()
        return f"<div x-data=\"{{ open: false, t: '{code}' }}\"><button type=\"button\" x-show=\"!open\" @click=\"open = true\" class=\"{big}\">Telefonszám mutatása</button><a x-show=\"open\" x-cloak :href=\"'tel:' + atob(t)\" x-text=\"atob(t)\" class=\"{big}\"></a></div>"
    if way == "tel":
        return f'<a href="tel:{phone}" class="{big}">Hívás: {shown}</a>'
    if way == "wa":
        return f'<a href="https://wa.me/{phone[1:]}?text=Hi%20{name}" rel="nofollow" class="{big}">WhatsApp</a>'
    if way == "O":
        return f'<p class="{big}">{shown.replace("0", "O")}</p>'
    digits = "nulla egy kettő három négy öt hat hét nyolc kilenc".split()
    return f'<p class="mt-4 rounded-2xl bg-stone-100 p-3 text-sm">Telefon betűvel, a robotok miatt: <span class="font-semibold">{" ".join(digits[int(d)] for d in shown if d.isdigit())}</span></p>'


def tile(label: str, value: str) -> str:
    return f'<div class="rounded-xl bg-stone-50 px-3 py-2"><p class="text-[11px] uppercase tracking-wide text-stone-400">{label}</p><p class="font-semibold">{value}</p></div>'


COUNTRY = {"HU": "magyar", "BR": "brazil", "UA": "ukrán"}


def ad(i: int, a):
    key, names, ages, city, body, nation, langs, offered, refused, (inn, out), prices, hours, (phone, way), handles, (posted, ago), (verified, paid), images, text, more = a
    url, word = path(a), PLACES[city][0]
    tiles = tile("Életkor", " és ".join(str(x) for x in ages))
    if body:
        tiles += tile("Alkat", f"{body[0]} cm · {body[1]} kg") if i % 2 else tile("Magasság", f"{body[0]} cm") + tile("Súly", f"{body[1]} kg")
    if nation:
        tiles += tile("Nemzetiség", COUNTRY[nation])
    if more.get("audience") in ("trans", "man", "couple"):
        tiles += tile("Hirdető", {"trans": "Transz", "man": "Férfi", "couple": "Páros (két nő)"}[more["audience"]])
    row = "flex items-center gap-2 text-sm text-stone-600"
    lines = [f'<p class="{row}">{PIN}<span>{word}</span></p>']
    if hours:
        lines.append(f'<p class="{row}">{CLOCK}<span>{hours[1]}</span></p>')
    lines.append(f'<p class="{row}">{CHAT}<span>{", ".join(LANGS[c] for c in langs)}</span></p>')
    where = [w for w, v in (("nálam", inn), ("nálad", out)) if v] + [w for w, v in (("nálam nem", inn), ("nálad nem", out)) if v is False]
    lines.append(f'<p class="{row}">{RULER}<span>{" · ".join(where)}</span></p>')
    names_in = " &amp; ".join(names)
    badge = '<span class="inline-flex items-center gap-1 rounded-full bg-sky-100 px-2 py-0.5 text-xs text-sky-800">' + icon("m4.5 12.75 6 6 9-13.5") + '<span class="sr-only">Ellenőrzött képek</span></span>' if verified else ""
    mark = '<span class="rounded-full bg-amber-400 px-2 py-0.5 text-xs font-bold">Kiemelt hirdetés</span>' if paid else ""
    pictures = "".join(f'<img src="/storage/g/{key}-{k}.webp" alt="{names[0]} {k}. kép" class="{"col-span-2 row-span-2" if k == 1 else ""} h-full w-full rounded-xl object-cover">' for k in range(1, images + 1))
    chips = "".join(f'<span class="rounded-full bg-emerald-50 px-3 py-1 text-sm text-emerald-900 ring-1 ring-emerald-200">{SERVICES[s]}</span>' for s in offered)
    no = "".join(f'<span class="rounded-full bg-stone-100 px-3 py-1 text-sm text-stone-400 line-through">{SERVICES[s]}</span>' for s in refused)
    rows = "".join(f'<div class="flex justify-between border-b border-dashed border-stone-200 py-2 text-sm"><span>{HOW[h]}{ {None: "", "incall": ", nálam", "outcall": ", nálad"}[p] }</span><span class="font-semibold tabular-nums">{w}</span></div>' for h, _, w, p in prices)
    social = ""
    for kind, value in handles:
        social += {"viber": f'<a class="mr-3 text-sm underline" href="viber://chat?number=%2B{value[1:]}">Viber</a>', "telegram": f'<a class="mr-3 text-sm underline" href="https://t.me/{value}">Telegram</a>',
                   "email": f'<a class="mr-3 text-sm underline" href="mailto:{value}">{value}</a>', "instagram": f'<a class="mr-3 text-sm underline" href="https://www.instagram.com/{value}/">@{value}</a>'}[kind]  # fmt: skip
    tour = "".join(f'<li class="flex justify-between"><span>{c}</span><span>{w}</span></li>' for c, _, _, w in more.get("tour", []))
    tour = f'<h2 class="mt-8 text-lg font-bold">Úton</h2><ul class="mt-2 space-y-1 text-sm">{tour}</ul>' if tour else ""
    near = [ADS[(i + k) % len(ADS)] for k in (1, 4, 6)]
    snapshot = escape(json.dumps({"data": {"hirdetes": [None, {"class": "App\\Models\\Ad", "key": key, "s": "mdl"}], "kozeli": [x[0] for x in near], "csomag": ["Prémium", 9990, "Ft"], "nezettseg": 1200 + i * 37}, "memo": {"id": "x" + key, "name": "ad-show", "locale": "hu"}, "checksum": "d41d8c"}), quote=True)
    html = f"""<nav class="text-xs text-stone-400"><a href="/">Hirdetések</a> / <a href="/kerulet/{PLACES[city][1]}">{city}</a> / {names_in}</nav>
<div class="mt-4 grid gap-10 lg:grid-cols-[2fr_1fr]"><article>
<div class="grid grid-cols-4 gap-2">{pictures}</div>
<h2 class="mt-8 text-lg font-bold">Bemutatkozás</h2><p class="mt-2 whitespace-pre-line leading-relaxed"{' lang="en"' if more.get("lang") else ""}>{text}</p>
<div class="mt-8 grid gap-6 sm:grid-cols-2"><div><h3 class="text-sm font-bold text-emerald-800">Vállalom</h3><div class="mt-2 flex flex-wrap gap-2">{chips}</div></div>{f'<div><h3 class="text-sm font-bold text-stone-400">Nem vállalom</h3><div class="mt-2 flex flex-wrap gap-2">{no}</div></div>' if no else ""}</div>{tour}
</article><aside class="lg:sticky lg:top-24 lg:self-start"><div class="rounded-3xl bg-white p-6 shadow ring-1 ring-stone-200">
<div class="flex items-center gap-2"><h1 class="text-2xl font-black">{names_in}</h1>{badge}{mark}</div><p class="mt-1 text-xs text-stone-400">Feladva: {ago}</p>
<div class="mt-4 grid grid-cols-2 gap-2">{tiles}</div><div class="mt-4 space-y-2">{"".join(lines)}</div>
<div class="mt-4">{rows}</div>{reach(phone, way, names[0])}<div class="mt-3">{social}</div>
<button class="mt-6 text-xs text-stone-400 underline" wire:click="jelent('{key}')">Hirdetés jelentése</button></div></aside></div>
<section class="mt-14"><h2 class="text-lg font-bold">Hasonló hirdetések</h2><div class="mt-4 grid grid-cols-3 gap-5">{"".join(card(x, True) for x in near)}</div></section>"""
    truth = {**AD, "url": url, "alias": names[0], "aliases_stated": names, "age": ages[0], "ages_stated": ages, "text_language": more.get("lang", "hu"), "audience": more.get("audience", "woman"),
             "provider_kind": more.get("kind", "unknown"), "city": city, "country": "HU", "nationality": nation, "languages_spoken": langs, "services": sorted(offered + more.get("extra", [])),
             "incall": inn, "outcall": out, "hours": hours[0] if hours else None, "weight_kg": body[1] if body else None, "height_cm": body[0] if body else None,
             "max_duration_h": (lambda m: m // 60 if m % 60 == 0 else m / 60)(max(MIN[p[0]] for p in prices)), "tour": [{"city": c, "from": f, "to": t} for c, f, t, _ in more.get("tour", [])],
             "verified": verified, "paid_placement": paid, "n_images": images, "posted_at": posted, "phones": [] if way == "wa" else [phone],
             "handles": [{"kind": k, "value": v} for k, v in handles] + ([{"kind": "whatsapp", "value": phone}] if way == "wa" else []),
             "prices": [{"amount": n, "currency": "HUF", "code_currency": None, "duration_min": MIN[h], "place": p} for h, n, _, p in prices]}  # fmt: skip
    return truth, layout(f"{names_in}, {city}", html, url, f' wire:snapshot="{snapshot}" wire:effects="[]" wire:id="x{key}"')


BUILT = [ad(i, a) for i, a in enumerate(ADS)]
URLS = [t["url"] for t, _ in BUILT]


def pager(n: int) -> str:
    return '<nav class="mt-10 flex justify-center gap-2 text-sm">' + "".join(f'<a href="/{"?oldal=2" if k == 2 else ""}" class="rounded-lg px-3 py-1 {"bg-rose-700 text-white" if k == n else "bg-white ring-1 ring-stone-300"}">{k}</a>' for k in (1, 2)) + "</nav>"


def prose(title: str, inner: str, where: str, kind: str = "static") -> WrittenPage:
    html = layout(title, f'<div class="mx-auto max-w-2xl"><h1 class="text-3xl font-black">{title}</h1><div class="mt-6 space-y-4 leading-relaxed">{inner}</div></div>', BASE + where)
    return WrittenPage(BASE + where, html, kind, "hu")


BP = [i for i, a in enumerate(ADS) if a[3] == "Budapest"]
ALL = "Hirdetések az egész országból"
PAGES = [
    WrittenPage(f"{BASE}/", listing(ALL, ADS[:6], BASE + "/", pager(1)), "listing", "hu", ads=tuple(URLS[:6])),
    WrittenPage(f"{BASE}/?oldal=2", listing(ALL, ADS[6:], BASE + "/?oldal=2", pager(2)), "listing", "hu", ads=tuple(URLS[6:])),
    WrittenPage(f"{BASE}/?rendezes=uj", listing(ALL, sorted(ADS[:6], key=lambda a: a[14][0], reverse=True), BASE + "/", pager(1)), "listing", "hu", ads=tuple(URLS[:6]), canonical=f"{BASE}/"),
    WrittenPage(f"{BASE}/kerulet/budapest", listing("Budapest", [ADS[i] for i in BP], BASE + "/kerulet/budapest"), "listing", "hu", ads=tuple(URLS[i] for i in BP)),
    *(WrittenPage(t["url"], h, "ad", "hu", text_language="en" if t["text_language"] == "en" else None, ads=(t["url"],)) for t, h in BUILT),
    WrittenPage(f"{URLS[2]}?ref=oldalt", BUILT[2][1], "ad", "hu", ads=(URLS[2],), canonical=URLS[2]),
    prose("Hirdetőknek", "<p>Az alaphirdetés ingyenes. Kiemelés 7 napra 4 990 Ft, 30 napra 14 990 Ft. A képek ellenőrzése díjtalan.</p><p>A hirdetéshez el kell múlnod 18 évesnek, és magadról kell hirdetned.</p>", "/hirdetoknek"),
    prose("Gyakori kérdések", "<h2>Mit jelent a kék jel?</h2><p>A hirdető videohívásban igazolta a képeit.</p><h2>Hogyan jelenthetek egy hirdetést?</h2><p>A hirdetés alján lévő hivatkozással.</p>", "/gyik"),
    prose("Általános szerződési feltételek", "<p>1. A szolgáltató felületet ad, közvetítést nem végez. 2. Tilos más nevében hirdetni. 3. A díj 14 napon belül visszakérhető.</p>", "/aszf"),
    prose("Kapcsolat", "<p>Esti Lámpa Kft., 1132 Budapest, Példa utca 8. Telefon: 06 1 456 7890. E-mail: segitseg@estilampa.example</p>", "/kapcsolat"),
    prose("Három nap Pécsett", "<p class='text-sm text-stone-400'>2025. május 2.</p><p>A Zsolnay-negyedben érdemes kezdeni, délben. Utána a székesegyház, este pedig egy pohár villányi a Király utcában. Két óra séta, három óra asztal.</p>", "/magazin/harom-nap-pecsett"),
    prose("Belépés", '<form wire:submit="belep"><input type="email" placeholder="E-mail" class="w-full rounded-xl"><input type="password" placeholder="Jelszó" class="w-full rounded-xl"><button>Belépés</button></form>', "/belepes"),
    prose("Ez a hirdetés már nem elérhető", "<p>Dalma hirdetését a hirdető 2025. június 1-jén levette.</p>", "/h/k0k0k0/dalma", "error"),
    prose("404 – Nincs ilyen oldal", "<p>Lehet, hogy elírtad a címet.</p>", "/h/zzzzzz", "error"),
]  # fmt: skip
SITE = WrittenSite(HOST, "HU", tuple(PAGES), tuple(t for t, _ in BUILT), "Utility classes, icon rows without labels, base64 phones in Alpine code, struck-through refusals, relative dates.")
